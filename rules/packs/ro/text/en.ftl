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
