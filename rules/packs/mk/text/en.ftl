pack-name = North Macedonia
municipality = municipality
municipality-plural = municipalities

form-informal = Informal cooperation, memorandum
form-informal-summary = Mayors sign a memorandum; nothing is entered in the ministry's record.

form-joint-working-body = Joint working body or joint commission
form-joint-working-body-summary = Councils set up a commission that studies a matter and drafts the founding acts of heavier forms.

form-task-agreement = Agreement for one municipality to act for others
form-task-agreement-summary = One municipality performs tasks for the account of the others; competence does not move.

form-pooling-agreement = Agreement pooling money and resources for a project
form-pooling-agreement-summary = Municipalities put money, goods and staff together for one project.

form-joint-administrative-body = Joint administrative body
form-joint-administrative-body-summary = Municipalities set up one office, without personality, for taxes, inspection, planning or development.

form-joint-public-enterprise = Joint public enterprise
form-joint-public-enterprise-summary = Municipalities found one public enterprise for utilities; acts that need consent go to all founding councils.

form-joint-public-institution = Joint public institution
form-joint-public-institution-summary = Municipalities found one public institution for education, culture, care or social protection.

form-joint-company = Jointly owned company
form-joint-company-summary = Municipalities own a company, with a private partner if they wish; not a form named by the cooperation law.

form-planning-region-centre = Development centre of the planning region
form-planning-region-centre-summary = All mayors of a planning region sit in its council; a centre prepares the regional programme and projects.

form-waste-board = Inter-municipal waste management board
form-waste-board-summary = The municipalities of a waste region must form a board that plans the landfill and chooses the operator.

form-association = Association (national association, local action group)
form-association-summary = Municipalities, for a local action group also firms and organisations, act together in an association.

financing-municipal-budgets = Contributions from the budgets of the partner municipalities
financing-donations-sponsorship = Donations and sponsorships from natural and legal persons, and other revenue set by law
financing-state-imc-incentive = State encouragement of inter-municipal cooperation
financing-regional-development-grants = Balanced regional development funds
financing-user-charges = Communal tariffs and fees for services
financing-municipal-borrowing = Municipal loans and bonds
financing-ipa-funds = EU pre-accession and cross-border programmes
financing-in-kind = Staff, premises and equipment in kind
financing-ppp = Public-private partnership or concession awarded together

question-council_refused = Has a council voted without reaching the majority of all its members?
    .help = Each council decides by a majority of all its members. Absent members count as no.
question-proposal_expired = Is the proposal more than 90 days old without a decision of a council?
    .help = The law gives the council 90 days from the day it receives the proposal.
question-skopje = Is the City of Skopje or one of its ten municipalities a partner?
    .help = A law of its own divides the tasks between the City and its municipalities.
question-seat_or_key_open = Can the partners not agree on the seat or on how to share the cost?
    .help = For a joint administrative body the law has an answer to both.
question-second_language = Does a partner use another official language besides Macedonian?
    .help = Then the acts are needed in both languages.
