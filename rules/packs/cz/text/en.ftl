pack-name = Czech Republic
municipality = municipality
municipality-plural = municipalities

form-informal-network = Informal cooperation or memorandum
form-informal-network-summary = Mayors meet, exchange experience and speak with one voice; nothing binds the councils.

form-civil-contract = Civil-law contract between municipalities
form-civil-contract-summary = Municipalities share one task or investment by an ordinary contract; no new body arises.

form-sector-public-law-contract = Public-law contract where a sector act allows it
form-sector-public-law-contract-summary = One municipality takes on waste, composting, transport or burial duties of another, because a sector act allows just that.

form-public-law-contract-63 = Public-law contract on delegated state tasks (s. 63)
form-public-law-contract-63-summary = One municipality carries out a delegated state task for another of the same district; the region must consent.

form-orp-contract-66a = Public-law contract between towns with extended powers (s. 66a)
form-orp-contract-66a-summary = One town with extended powers carries out a state agenda for another of the same region; the Ministry of the Interior consents.

form-school-district-agreement = Agreement on a common school district
form-school-district-agreement-summary = A municipality without a school agrees with a neighbour whose school takes its pupils.

form-joint-school-legal-person = School legal person of several municipalities
form-joint-school-legal-person-summary = Several municipalities found one school together; it may keep buildings in several villages.

form-municipal-police-contract = Public-law contract on municipal police
form-municipal-police-contract-summary = A town's municipal police serve in a neighbour that has none; the region must consent.

form-joint-fire-unit = Joint fire unit of several municipalities, or fire cover by contract
form-joint-fire-unit-summary = Several municipalities keep one fire unit together, or one pays another for fire cover; the Fire Rescue Service consents first.

form-dso = Voluntary association of municipalities
form-dso-summary = Municipalities found a public-law person of their own for tasks of own competence; the most used form.

form-community-of-municipalities = Community of municipalities (status of an association)
form-community-of-municipalities-summary = An association that covers most of one district takes this status; its staff may then work as officials in the members' offices.

form-joint-company = Joint company of municipalities
form-joint-company-summary = Municipalities own a company together; best for services with own revenue and heavy equipment.

form-mixed-association-mas = Association with non-municipal partners, local action group
form-mixed-association-mas-summary = Municipalities join with firms, organisations and citizens in a private-law association, for example a local action group.

form-egtc = European grouping of territorial cooperation
form-egtc-summary = Public bodies of at least two EU states found a legal person for joint programmes.

financing-member-contributions = Membership and purpose contributions of members
financing-cost-reimbursement = Reimbursement between municipalities by contract
financing-delegated-competence-grant = State contribution for delegated competence
financing-esf-css = ESF projects for shared-service centres and communities of municipalities
financing-dso-eligible-grants = National and regional grants open to associations of municipalities
financing-clld = LEADER / CLLD through MAS
financing-user-charges = Prices and fees paid by users
financing-bank-loan = Bank or state-fund loan, with municipal guarantee
financing-in-kind = Contributed property and lent staff

column-partners-district = District of a municipality with extended powers (ORP)
question-orp_district = Do all partners lie in the district of one municipality with extended powers (ORP)?
    .help = Contracts on state tasks and communities of municipalities stay inside one such district; contracts on police stay inside one region.
option-orp_district-one = Yes, all in one ORP district
option-orp_district-several_one_region = No, in several ORP districts of one region
option-orp_district-several_regions = No, in different regions

question-orp_size = How many municipalities lie in this ORP district?
    .help = A community of municipalities needs 15 members, or three fifths of a district with fewer than 25 municipalities.

question-other_community = Is one of the partners already in another community of municipalities?
    .help = Each municipality may be in one community only.

question-state_agenda = Which state task is it?
    .help = The width of the delegated competence decides who may do it for whom.
option-state_agenda-base = A task that every municipal office has
option-state_agenda-misdemeanours = Misdemeanour proceedings
option-state_agenda-burial = Burial of persons whom nobody else buries
option-state_agenda-authorised = A task of authorised municipal offices
option-state_agenda-extended = A task of municipalities with extended powers
option-state_agenda-elections = Elections

question-whole_to_town = Would the whole misdemeanour agenda go to the town with extended powers or with the authorised office of your district?
    .help = The law does not allow a part of it to be handed over, nor a hand-over to a plain neighbour.

question-school_wish = What should the cooperation in schools achieve?
    .help = Places in a neighbour's school, one school with several buildings, or a say in one school are three different ways.
option-school_wish-places = Our children get places in a neighbour's school
option-school_wish-together = Several school buildings under one head
option-school_wish-say = All partners have a say in one school
