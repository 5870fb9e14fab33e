pack-name = Bulgaria
municipality = municipality
municipality-plural = municipalities

form-memorandum = Memorandum of cooperation
form-memorandum-summary = Municipalities declare what they want to do together; no money, staff or duty.

form-cooperation-agreement = Cooperation agreement
form-cooperation-agreement-summary = Municipalities entrust activities, not powers, to one of them or share them by an agreement that every council approves.

form-iti-partnership = Partnership for an integrated territorial investment
form-iti-partnership-summary = Municipalities and others apply together for territorial EU money under a lead partner.

form-host-service = Service run by one municipality for its neighbours
form-host-service-summary = One municipality, or its enterprise, works for the neighbours under an approved agreement.

form-civil-partnership = Civil partnership
form-civil-partnership-summary = Municipalities form an unincorporated partnership for one purchase or project.

form-npo-association = Association of municipalities (non-profit)
form-npo-association-summary = Municipalities found a non-profit association for promotion, projects, training and common interests.

form-joint-company = Joint municipal company
form-joint-company-summary = Municipalities own a company together, alone or with private shareholders.

form-regional-waste-association = Regional waste-management association
form-regional-waste-association-summary = The municipalities of a waste region run the regional system through an assembly of mayors; one price for all, and no grants without it.

form-water-association = Water supply and sewerage association with the State
form-water-association-summary = The State and the municipalities of a water territory control the operator together; it exists by law.

form-local-initiative-group = Local initiative group (LEADER, CLLD)
form-local-initiative-group-summary = Municipalities, firms and organisations of a rural area run a LEADER strategy.

form-egtc = European grouping of territorial cooperation
form-egtc-summary = Bulgarian and foreign authorities found a European grouping for joint programmes.

form-shared-services = Shared services and activities
form-shared-services-summary = Listed services such as IT, accounting or parks are shared under a yearly procedure with a two-thirds vote in each council.

financing-member-budgets = Contributions from municipal budgets
financing-waste-price = Uniform price per tonne for members of the regional system
financing-landfill-deductions = Landfill deductions and closure guarantees held at the regional inspectorate
financing-eu-iti = Integrated territorial investments, Development of Regions Programme 2021-2027 priority 2
financing-eu-environment = Environment Programme 2021-2027 for water and waste
financing-water-tariff = Water tariff and operator investment plan
financing-flag-loans = Loans of the FLAG fund and banks
financing-ppp = Public-private partnership or concession

question-state_water_assets = Do some of the water or sewage networks in your territory belong to the State?
    .help = Mostly they do. Then the law fixes the form: the association of your water territory.
question-waste_region = Are all partners in the same waste region?
    .help = The national waste plan puts every municipality into one region. Ask the regional inspectorate for environment and water.
option-waste_region-same = Yes
option-waste_region-agreed = No, but both associations and the inspectorate agree to a move
option-waste_region-other = No
question-waste_association = Does the regional waste association of your region exist, and has its first assembly been held?
    .help = Without it there is no European, state or fund money for waste.
question-council_months = How many months ago was your council elected?
    .help = Councils may decide on shared services only until 39 months after their election. If the councils were elected on different days, take the oldest.
question-territorial_investment = Do you want to apply for an integrated territorial investment?
    .help = This is European money for a concept that several municipalities and other partners file together.
