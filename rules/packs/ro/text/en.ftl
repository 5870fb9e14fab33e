pack-name = Romania
municipality = local authority (commune, town or municipality)
municipality-plural = local authorities (communes, towns and municipalities)

form-framework-protocol = Collaboration protocol or framework agreement
form-framework-protocol-summary = Authorities sign what they want to do together; money and services need a stronger form.

form-cooperation-contract = Cooperation or association contract
form-cooperation-contract-summary = Authorities share costs or work by contract; one of them acts, no new person arises.

form-internal-audit-cooperation = Cooperation agreement for internal audit
form-internal-audit-cooperation-summary = One organiser employs auditors who serve all partners of the agreement.

form-adi = Inter-community development association (projects or services)
form-adi-summary = Authorities, with the county if they wish, found an association of public utility for projects or shared services.

form-adi-utilities = Inter-community development association for utilities
form-adi-utilities-summary = Authorities mandate an association to organise water, waste or transport; an operator runs it.

form-regional-operator = Regional operator company
form-regional-operator-summary = The company that the members of a utility association own and that runs the service without tender.

form-joint-company = Joint company outside utilities
form-joint-company-summary = Authorities own a company for energy, tourism, industrial parks or markets.

form-administrative-consortium = Administrative consortium
form-administrative-consortium-summary = Neighbouring authorities in rural areas found an association that employs shared staff for office work and joint investments.

form-metropolitan-area = Metropolitan area association
form-metropolitan-area-summary = A city and the localities around it found an association for planning and mobility; counties cannot be members.

form-local-action-group = Local action group (LEADER / CLLD)
form-local-action-group-summary = Authorities, firms and organisations of a rural area run a LEADER strategy; the public side stays below half.

form-egtc = European grouping of territorial cooperation, cross-border agreements
form-egtc-summary = Authorities work with foreign ones by agreement or in a European grouping.

financing-member-contributions = Contributions from members' local budgets
financing-national-programmes = National development programmes supporting associations
financing-county-support = County programmes and county financing of associations
financing-consortium-share = Budget share for administrative consortia
financing-tariffs = Tariffs, special waste tax, concession fee
financing-building-tax-relief = Relief from building tax for associations
financing-eu-cohesion = EU cohesion funds 2021-2027
financing-loans = Local loans and operator loans
financing-ppp = Delegated management to a private operator after tender
financing-audit-cost-share = Settlement of audit costs among partners

form-administrative-consortium-2022 = Administrative consortium of 2022 (closed form)
form-administrative-consortium-2022-summary = An agreement without legal personality under which one authority acts for its neighbours; possible from the end of 2022 to December 2023.

question-centre_city = Is one of the partners a city with a ring around it?
    .help = Only the Capital, a county seat or another municipality can be the centre of a metropolitan area.
option-centre_city-none = No
option-centre_city-capital = The Capital
option-centre_city-county_seat = The seat of the county
option-centre_city-municipality = Another municipality
question-in_metropolitan = Does a partner already belong to another metropolitan area?
    .help = A locality can be in one metropolitan area only.
question-rural = Are the partners rural neighbours?
    .help = A consortium is for neighbouring authorities that cover rural areas.
question-operator = Who should run the service?
    .help = The association only organises it. It can give the contract to a company of its members or look for a firm by tender.
option-operator-own = A company that the members own together
option-operator-tender = A firm found by tender
question-special_tax = Should citizens pay by a special tax?
    .help = Each council must adopt it by its own decision; an association cannot.
question-small_commune_police = Does one of the communes have fewer than 4,500 inhabitants?
    .help = Since 2026 such a commune may keep its own local police only if own revenue covers the whole cost.
question-old_consortium = Do you have a consortium agreement from 2022 or 2023?
    .help = The first model had no legal personality. The law of December 2023 made the consortium an association.
