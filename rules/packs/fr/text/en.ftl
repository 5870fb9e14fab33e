pack-name = France
municipality = commune
municipality-plural = communes

service-primary-schools = Nursery and primary schools

form-informal-coordination = Informal coordination between mayors
form-informal-coordination-summary = Mayors talk and take common positions; inside a community a conference of mayors exists by law.

form-entente = Inter-municipal understanding (entente)
form-entente-summary = Councils agree on one service or work of common use and meet in a conference; every decision needs the vote of each council.

form-service-agreement = Service agreement between local authorities
form-service-agreement-summary = One authority does work for another at cost, where a text allows it and procurement law does not stand in the way.

form-joint-purchasing = Joint purchasing group
form-joint-purchasing-summary = Buyers sign one convention and tender together under one coordinator.

form-staff-or-service-loan = Loan of staff or of a department, shared municipal police
form-staff-or-service-loan-summary = One body lends staff or a whole department to another; police officers can be shared by communes.

form-common-service = Common service of a community and its communes
form-common-service-summary = A community and its communes put offices such as payroll, IT or permits together; decisions stay where they were.

form-delegation-of-competence = Delegation of a competence between tiers
form-delegation-of-competence-summary = A community hands water, sanitation or another competence back to a commune or small syndicate, or a commune delegates to another tier.

form-joint-property-commission = Commission for undivided property
form-joint-property-commission-summary = Communes that own pastures, forests or other goods in common run them through a commission of delegates.

form-technical-agency = Departmental technical agency and civil-service management centre
form-technical-agency-summary = Communes join a departmental agency or management centre that gives them experts for a fee.

form-association = Association under the 1901 Act
form-association-summary = Communes, citizens and firms found a private association for tourism, culture or studies.

form-gip = Public-interest grouping
form-gip-summary = Public bodies, with private ones if they wish, found a grouping for a task of general interest; the State approves.

form-spl = Local public company (wholly public)
form-spl-summary = Authorities own a company entirely by themselves and award work to it without tender.

form-seml = Local mixed-economy company
form-seml-summary = Authorities hold the majority of a company, a private or other shareholder the rest.

form-scic = Cooperative company of collective interest
form-scic-summary = Users, workers and communes own a cooperative of general interest together.

form-epcc = Public establishment for cultural cooperation
form-epcc-summary = Authorities, with the State if it joins, run a museum, theatre or school of arts in a public establishment.

form-cias = Inter-municipal social action centre
form-cias-summary = A community with competence for social action runs care and social services in an establishment of its own.

form-syndicate-single = Syndicate of communes, single purpose
form-syndicate-single-summary = Communes hand one task over to a public body with its own staff and budget.

form-syndicate-multiple = Syndicate of communes, multi-purpose or à la carte
form-syndicate-multiple-summary = As the single-purpose syndicate, but for several tasks; each commune can choose which of them it hands over.

form-mixed-syndicate-closed = Closed mixed syndicate
form-mixed-syndicate-closed-summary = Communities, with or without communes, hand tasks over to one public body; communities sit in the place of their communes.

form-mixed-syndicate-open = Open mixed syndicate
form-mixed-syndicate-open-summary = Communes, communities, départements, regions and other public bodies join in one body with free statutes.

form-petr-pole = Territorial and rural balance pole / metropolitan pole
form-petr-pole-summary = Communities plan and apply for funds together for a rural or metropolitan area.

form-community-of-communes = Community of communes (own tax)
form-community-of-communes-summary = The community with its own tax to which nearly every rural commune belongs; a commune extends its tasks rather than founding a body.

form-urban-community = Agglomeration community, urban community, metropolis
form-urban-community-summary = Communities with their own tax for urban areas, with more compulsory tasks; leaving some of them is barred.

financing-budget-contribution = Budgetary contribution of members
financing-tax-contribution = Contribution collected as an additional local tax rate
financing-own-tax = Own taxation of communities
financing-compensation-deduction = Charging a common service to the attribution de compensation
financing-solidarity-grant = Community solidarity grant and support funds
financing-waste-levy = Household waste tax, fee or incentive fee
financing-gemapi-tax = Flood and river tax (taxe GEMAPI)
financing-user-fees = Fees for the service
financing-dgf-interco = State operating grant for communities
financing-detr-dsil = State investment grants (DETR for rural areas, DSIL)
financing-fctva = VAT compensation fund for investment (FCTVA)
financing-eu-funds = EU funds 2021-2027 (ERDF, EAFRD-LEADER, Interreg)
financing-loan = Bank loans, Banque des territoires, Agence France Locale
financing-equity = Capital and current-account advances of shareholders
financing-cost-refund = Refund of cost by unit of work
financing-assets-made-available = Assets put at the body's disposal free of charge

question-competence_holder = Who holds the task (the competence) today?
    .help = A commune that has handed a task to its community may no longer act in it. Look into the statutes of the community and the prefect's last order.
option-competence_holder-partners = The partners themselves
option-competence_holder-community = The community, not the communes
option-competence_holder-syndicate = An existing syndicate
question-who_partners = Of what kind are the partners?
    .help = A community is the body with its own tax (EPCI) to which nearly every commune belongs. Many forms are open only to some kinds of partners.
option-who_partners-communes_same = Communes of one community
option-who_partners-communes_other = Communes of different communities
option-who_partners-community_own = A community and its own communes
option-who_partners-communities = Communities, alone or with communes of others
question-community_kind = What kind of community do the communes belong to?
    .help = In agglomeration and urban communities and in metropolises more tasks are compulsory, water and sanitation among them.
option-community_kind-rural = Community of communes
option-community_kind-agglomeration = Agglomeration community
option-community_kind-metropolis = Urban community or metropolis
question-statutes_allow = Do the statutes of the community allow services for others?
    .help = Without an express sentence in its statutes, communes of one community may not sell services to each other.
question-single_business_tax = Does the community have the single business tax (FPU)?
    .help = Then it pays each commune a compensation, from which the cost of a common service can be taken.
question-shareholder_competence = Do the partners hold the tasks that the company would have?
    .help = A local public company may have only shareholders that hold at least one task of its object.
option-shareholder_competence-all = Each partner holds all of them
option-shareholder_competence-one = Each partner holds at least one of them
option-shareholder_competence-none = One partner holds none of them
question-police_pooled = Does a partner already get police officers from a syndicate or community?
    .help = Then it may not share officers with other communes as well.
question-undivided = Do the communes own this property in undivided shares already?
    .help = For example pastures or forests that several communes have owned together for generations.
question-region = Where are the communes?
    .help = Alsace-Moselle, Corsica and overseas have rules of their own.
option-region-mainland = Mainland France
option-region-alsace_moselle = Alsace or Moselle
option-region-corsica = Corsica
option-region-overseas = Overseas
