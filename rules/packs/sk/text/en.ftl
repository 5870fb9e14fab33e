pack-name = Slovakia
municipality = municipality
municipality-plural = municipalities

form-informal-network = Informal cooperation or memorandum
form-informal-network-summary = Mayors meet and take common positions; nothing binds the councils.

form-task-contract = Contract for a specific task or activity
form-task-contract-summary = Municipalities share one task or investment by a written contract that each full council must accept.

form-joint-municipal-office = Joint municipal office
form-joint-municipal-office-summary = Municipalities share one office that prepares decisions; each mayor still signs for the own municipality.

form-shared-chief-controller = Chief controller shared by several municipalities
form-shared-chief-controller-summary = Several councils elect the same person as chief controller.

form-municipal-police-contract = Contract on municipal police
form-municipal-police-contract-summary = The municipal police of a town serve in a neighbour that has none.

form-common-school-district = Agreement on a common school district
form-common-school-district-summary = A municipality without a school shares the school district of a neighbour.

form-joint-development-programme = Joint development programme of neighbouring municipalities
form-joint-development-programme-summary = Neighbours adopt one development programme, which opens state and EU support.

form-shared-service-centre = Shared-services centre (enlarged joint office)
form-shared-service-centre-summary = A joint municipal office enlarged with grant money to serve many agendas; a pilot for selected towns.

form-association-of-municipalities = Association of municipalities
form-association-of-municipalities-summary = Municipalities found a public-law person of their own for services, projects or development.

form-interest-association = Interest association of legal persons
form-interest-association-summary = Legal persons of any kind, municipalities among them, found an association for a common interest.

form-joint-company = Joint company
form-joint-company-summary = Municipalities own a company together for services with own revenue.

form-tourism-organisation = Local tourism organisation
form-tourism-organisation-summary = Municipalities and businesses found an organisation that manages a tourist destination and gets matching money from the state.

form-nonprofit-or-civic-association = Non-profit organisation, civic association, local action group
form-nonprofit-or-civic-association-summary = Municipalities act with citizens, organisations and firms in a private-law body.

form-building-district = Building district (never enacted)
form-building-district-summary = A district for building permits from a draft of 2024 that never became law; use the joint municipal office.

financing-cost-share-joint-office = Contributions of members to the joint office
financing-state-transfer-delegated = State transfer for delegated administration
financing-school-office-subsidy = Subsidy for a municipal school office
financing-recovery-plan-czs = Recovery and Resilience Plan money for shared-services centres
financing-programme-slovakia-staff = Programme Slovakia 2021-27 pay for staff of the centres
financing-membership-fees = Membership fees of an association
financing-tourism-matching-grant = State matching grant to tourism organisations
financing-user-charges = Prices and local fee for municipal waste
financing-loan = Bank loan or Environmental Fund loan
financing-envirofund-eu-infrastructure = Environmental Fund and EU infrastructure grants

question-full_majority = In every council, do more than half of all councillors support the cooperation?
    .help = Contracts and associations of municipalities need more than half of all councillors of every municipality, not just of those present.

question-same_building_office = Do all partners lie in the district of the same regional building office?
    .help = A joint office for building matters cannot cross the border of this district.

question-two_qualified = Can every partner alone employ two people with the special qualification for building matters?
    .help = Two qualified employees are the least that a building authority must have.

question-pupils_total = How many children and pupils do your schools have together?
    .help = The number on 15 September counts. From 1,000 the state pays a school office.

question-centre_call = Is your lead town on the government's list of shared-services centres, or is a call open for it?
    .help = Without a place in the programme the same work is done by a joint municipal office.

question-overnight_stays = How many overnight stays did the partners have together last year?
    .help = A local tourism organisation needs 100,000 for five municipalities, or 250,000 for fewer.

question-other_tourism_body = Is one of the partners already in another local tourism organisation?
    .help = A municipality may be in one such organisation only.

question-tourism_fees = How much did the members of the tourism organisation pay in fees in the year before last?
    .help = The state grant is as much as these fees. Leave it open while the organisation is new; in its first year there is no grant.

question-accommodation_tax = How much accommodation tax did all member municipalities collect in the year before last?
    .help = The state grant is at most 90 % of this tax.

question-outside_regional_tourism = Does the local tourism organisation stay outside the regional one of its area?
    .help = Then the state grant is lower by 10 %.

question-own_programme = Does every partner have a development programme of its own?
    .help = An approved programme is a condition of state and European support. Neighbours may adopt one together.

question-member_guarantee = Should a municipality guarantee the joint loan?
    .help = The law forbids it, so the borrower must have credit of its own.
