pack-name = Republic of Moldova
municipality = local authority of the first level
municipality-plural = local authorities of the first level

form-memorandum = Memorandum of understanding
form-memorandum-summary = Mayors sign what they want to prepare together; no service and no money.

form-cooperation-agreement = Inter-community cooperation agreement
form-cooperation-agreement-summary = Local authorities share one task by an agreement that each council decides; one of them acts.

form-delegated-management-neighbour = Service delegated to a neighbour's enterprise
form-delegated-management-neighbour-summary = A council delegates a communal service to the municipal enterprise of a neighbour.

form-intercommunal-council = Consultative inter-communal council
form-intercommunal-council-summary = Mayors of a district or region meet in a council that prepares a later joint service.

form-adi = Association for inter-community development
form-adi-summary = Local authorities of both levels found an association with its own director, budget and membership fee for services and projects.

form-joint-municipal-enterprise = Joint municipal enterprise
form-joint-municipal-enterprise-summary = Several authorities found one municipal enterprise; whether the law allows several founders must be confirmed first.

form-joint-company = Joint company of local authorities
form-joint-company-summary = Local authorities own a company together, for example a regional water or waste operator.

form-local-action-group = Local action group (LEADER)
form-local-action-group-summary = Authorities, businesses and residents of a rural area run a LEADER strategy.

form-cross-border-agreement = Cross-border cooperation agreement
form-cross-border-agreement-summary = An authority or association agrees on a project or service with one in Romania or Ukraine.

financing-membership-fee = Annual membership fee of the association
financing-own-budgets = Contributions under an agreement from local budgets
financing-service-income = Income from services, grants, donations, interest and percentage designation
financing-tariffs = Utility tariffs
financing-national-regional-funds = National Fund for Regional and Local Development, European Village, National Environment Fund
financing-amalgamation-incentives = Financial incentives for voluntary amalgamation
financing-ifi-loans = EIB, EBRD and KfW loans for waste and water regions
financing-donors = Donors (GIZ, Swiss cooperation, EU4Moldova with UNDP, Council of Europe)
financing-ppp = Public-private partnership or concession

question-merger_planned = Do some of the partners plan to merge before the local elections of 2027?
    .help = The state pays for voluntary mergers. A merger changes who is a partner.
question-fee_disputed = Can the partners not agree on a yearly fee?
    .help = The fee is the base income of an association for inter-community development.
question-gagauzia = Is an authority of Gagauzia a partner?
    .help = The autonomous unit acts through its People's Assembly.
question-preparation_only = Is it only about a study or about preparing something later?
    .help = Then a memorandum or a council of mayors may be enough for now.
question-operator_joint = Will all partners control the operator together?
    .help = Without joint control a contract without tender is disputed.
