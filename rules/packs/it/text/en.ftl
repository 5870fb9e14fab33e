pack-name = Italy
municipality = municipality
municipality-plural = municipalities

question-region = In which region is your municipality?
    .help = The forms stand in national law. Regions draw the areas and pay incentives, and those with a special statute have their own law on local government. So this comes first.
option-region-emilia_romagna = Emilia-Romagna
option-region-lombardy = Lombardy
option-region-ordinary = Another region with ordinary statute
option-region-aosta_valley = Aosta Valley
option-region-trento = Province of Trento
option-region-bolzano = Province of Bolzano
option-region-friuli = Friuli-Venezia Giulia
option-region-sicily = Sicily
option-region-sardinia = Sardinia
option-region-several = The partners lie in two or more regions

question-area_body = Does a mountain community, valley community or similar body made by regional law already cover you?
    .help = Such a body cannot be founded by municipalities. Where it exists, it may take on your task.

question-other_union = Is one of the partners a member of another union of municipalities?
    .help = A municipality may be in one union only.

question-fundamental = Is the task one of the fundamental functions of municipalities?
    .help = Small municipalities must run these jointly (D.L. 78/2010, art. 14). The list stands in that article.

question-small = How many of you are bound by the duty to run fundamental functions jointly?
    .help = It binds municipalities up to 5,000 inhabitants, in the mountains up to 3,000.
option-small-all = All of us
option-small-some = Some of us
option-small-none = None of us

question-union_size = Do you together reach the size of a union for these functions?
    .help = At least 10,000 inhabitants; in the mountains 3,000 and three municipalities. The region may have set another limit.

question-other_form = Does one of you already run this service jointly in another form?
    .help = Only one joint form for each service is allowed.

question-own_water = Do you keep a small water service in the mountains under an exception?
    .help = As a rule the water service belongs to the authority of the area. There are exceptions for small mountain services.

question-joint_control = Will all owners of a joint company really control it together?
    .help = For example with representatives of all owners in its organs and a shareholders' pact. A symbolic share is not enough.

form-protocol = Memorandum of understanding
form-protocol-summary = Mayors agree on aims and prepare things together; nothing is run in common.

form-convention-lead = Agreement with delegation to a lead municipality
form-convention-lead-summary = One municipality does the work for all; the others keep the title to the function.

form-convention-joint-office = Agreement with a joint office
form-convention-joint-office-summary = One office with staff of several municipalities works in place of each of them.

form-programme-agreement = Programme agreement
form-programme-agreement-summary = Municipalities, province, region and State bodies agree with binding force on one work or programme.

form-joint-procurement = Central purchasing body
form-joint-procurement-summary = A qualified office tenders for several municipalities.

form-union = Union of municipalities
form-union-summary = A local authority of its own, made by municipalities, that runs several functions with its own staff.

form-mountain-community = Mountain or island community
form-mountain-community-summary = A body for an area that regional law draws; the municipalities can use it, not found it.

form-service-consortium = Consortium for services
form-service-consortium-summary = A public body of several local authorities under the rules of the special company, for services only.

form-area-authority = Authority of the compulsory area
form-area-authority-summary = All municipalities of an area belong to it by law; it plans, sets tariffs and awards water or waste.

form-in-house-company = In-house company of several municipalities
form-in-house-company-summary = A company of public owners only, controlled by all of them, that works for them without tender.

form-mixed-company = Mixed public-private company
form-mixed-company-summary = Municipalities and an industrial partner chosen by tender run a service together.

form-public-care-company = Public company for personal services
form-public-care-company-summary = A public company of the municipalities of a zone for care, social services and education.

form-foundation-association = Foundation or association
form-foundation-association-summary = Municipalities and private parties carry a museum, music or a destination together.

form-energy-community-coop = Cooperative or energy community
form-energy-community-coop-summary = Citizens, firms and municipalities are members with one vote each.

financing-member-transfers = Transfers of the members by key

financing-fees = Fees and tariffs of the users

financing-state-union-grant = State grants for joint management

financing-er-programme = Emilia-Romagna: programme of territorial reorganisation

financing-regional-calls = Regional calls for unions and conventions

financing-loans = Loans

financing-capital = Endowment or share capital

financing-service-contract = Service contract with payment by unit

financing-social-fund = Social policy funds of the zone

financing-eu-funds = European programmes
