pack-name = Spain
municipality = municipality
municipality-plural = municipalities

question-region = In which autonomous community is your municipality?
    .help = Each community has its own act on mancomunidades and comarcas, so this comes first. The pack knows four of these acts in part.
option-region-andalusia = Andalusia
option-region-aragon = Aragon
option-region-asturias = Asturias
option-region-balearic_islands = Balearic Islands
option-region-canary_islands = Canary Islands
option-region-cantabria = Cantabria
option-region-castile_la_mancha = Castile-La Mancha
option-region-castile_leon = Castile and Leon
option-region-catalonia = Catalonia
option-region-extremadura = Extremadura
option-region-galicia = Galicia
option-region-madrid = Madrid
option-region-murcia = Murcia
option-region-navarre = Navarre
option-region-basque_country = Basque Country
option-region-la_rioja = La Rioja
option-region-valencia = Valencian Community

question-other_community = Does one of the partners lie in another autonomous community?
    .help = Then the acts of both communities must allow a mancomunidad.

question-under_20000 = How many of you have fewer than 20,000 inhabitants?
    .help = For municipalities below 20,000 the province coordinates water, sewage, waste, street cleaning, access, paving and street lighting.
option-under_20000-all = All of us
option-under_20000-some = Some of us
option-under_20000-none = None

question-shared_post = Do you want to share a post?
    .help = A secretary or secretary-comptroller has a national qualification, and the community classifies the post.
option-shared_post-secretary = Yes, the secretary or secretary-comptroller
option-shared_post-technical = Yes, a technical or other post
option-shared_post-none = No, an office or a task

question-body_by_law = Has an act of your community given this task to a comarca or a metropolitan area?
    .help = If you do not know, ask the secretary or the comarca.

question-agreement_enough = Would an agreement without a new body do?
    .help = The law allows a consortium only if it would not. If you are not sure, leave it open.

question-core_power = Is the task among the municipal powers of articles 25 and 26 of the Basic Act?
    .help = Water, sewage, waste, streets, parks, police, culture, sport, social need and others. Ask the secretary if you are not sure.

question-state_member = Will the State or one of its bodies be a member?
    .help = A consortium with the State needs an act of parliament.

question-adjustment_plan = Has a partner an adjustment plan or an economic and financial plan that still runs?
    .help = While it runs, new bodies may be closed to this partner.

form-informal = Talks or a general protocol
form-informal-summary = Mayors meet, or sign a declaration of intent; nothing binds.

form-agreement = Agreement between administrations (convenio)
form-agreement-summary = Municipalities, province or community agree in writing who does and pays what, for four years at most.

form-management-assignment = Management assignment (encomienda de gestión)
form-management-assignment-summary = Another public body does material or technical work for you; you keep the power and the decisions.

form-shared-staff = Grouping for shared staff
form-shared-staff-summary = Small municipalities keep a secretary or a technician together; the community classifies the post.

form-central-purchasing = Central purchasing body
form-central-purchasing-summary = You join the purchasing body of the province, of the FEMP or of a mancomunidad and order through it.

form-province-service = Service through the province
form-province-service-summary = The provincial government runs or coordinates a service for municipalities below 20,000 inhabitants, with their consent.

form-mancomunidad = Mancomunidad (association of municipalities)
form-mancomunidad-summary = A local public body of municipalities with statutes, staff, property and fees of its own.

form-consortium = Consortium
form-consortium-summary = A public body of several administrations, attached to one of them, where an agreement would not do.

form-comarca = Comarca or metropolitan area
form-comarca-summary = An act of the community makes the body and gives it tasks; the mayors cannot choose.

form-public-company = Public company or own instrument
form-public-company-summary = A company in the hands of several local bodies runs a service for them, without tender if it is wholly public.

form-foundation-association = Public foundation or association
form-foundation-association-summary = Municipalities pursue one aim with private members, for example as a local action group.

financing-contributions = Contributions of the members

financing-fees = Fees, special contributions, public prices and tariffs

financing-regional-grant = Funds of the community for mancomunidades

financing-province-plan = Provincial plan of works and services

financing-loan = Loan

financing-eu = European funds

financing-assignment-refund = Refund of cost under an agreement or assignment
