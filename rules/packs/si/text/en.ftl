pack-name = Slovenia
municipality = municipality
municipality-plural = municipalities

form-informal = Informal or project cooperation
form-informal-summary = Mayors sign a letter of intent or carry out a project side by side.

form-cooperation-contract = Contract on joint investment or service
form-cooperation-contract-summary = One lead municipality invests for all under a contract; the partners co-own and pay their part.

form-joint-administration = Joint municipal administration body
form-joint-administration-summary = Municipalities set up one administrative body, without personality, for inspection, audit, planning and the like; the state co-finances it.

form-joint-founders-body = Council of founders
form-joint-founders-body-summary = The body through which several founders steer their enterprise or institute together; a companion, not an alternative.

form-joint-public-enterprise = Joint public enterprise (limited company)
form-joint-public-enterprise-summary = Municipalities found a limited company for utilities and steer it through a council of founders.

form-joint-institute = Joint public institute
form-joint-institute-summary = Municipalities found one public institute for health, schools, culture or tourism.

form-fund-or-foundation = Joint public fund or foundation
form-fund-or-foundation-summary = Municipalities give property to a fund or foundation with one purpose.

form-energy-cooperative = Energy community in the form of a cooperative
form-energy-cooperative-summary = Citizens, small firms and municipalities produce energy together in a cooperative.

form-union = Union of municipalities
form-union-summary = A union of several municipalities with personality; in the act for long, but practically unused.

form-association = Association of municipalities for interest representation
form-association-summary = Municipalities found an association that negotiates with the state and helps its members.

form-joint-concession = Joint concession
form-joint-concession-summary = Several municipalities grant one concession together after a joint tender.

form-development-region = Development region council and regional development agency
form-development-region-summary = All municipalities of a development region sit in its council; a regional agency does the work.

financing-sou-cofinancing = State co-financing of joint municipal administrations
financing-member-budgets = Budgets of the founding municipalities
financing-communal-prices = Prices of municipal public services and environmental duty
financing-cohesion-funds = EU Cohesion Fund and regional agreements
financing-municipal-debt = Municipal borrowing and bonds
financing-investment-cofinancing = State co-financing of municipal investments
financing-ppp = Concession or public-private partnership
financing-sou-cofinancing-2019 = State co-financing of joint municipal administrations, rules until 2019

question-cofinanced_tasks = How many tasks on the State's list would a joint administration do for you?
    .help = Among them are inspection, wardens, internal audit, spatial planning, environment, civil protection, fire safety, traffic, budget accounting, legal work, informatics. Each further task adds five points to the money of the State.
question-existing_office = Do the partners belong to a joint municipal administration already?
option-existing_office-none = No
option-existing_office-some = Some of them, or to different ones
option-existing_office-all = All of them, to the same one
question-fines = Should the joint work inspect or fine citizens?
    .help = Only an administrative body may do this. If only a small part of the work fines citizens, look at that part separately.
question-late_start = Would the work start in the last months of the year?
    .help = The State pays a part of what was spent in the year before.
question-large_city = Is one of the partners a large city, such as Ljubljana or Murska Sobota?
question-regional_programme = Is it the regional development programme or the agreement on the projects of the region?
    .help = Then the development region does it, with all its mayors.
question-private_operator = May an operator from the market run the service under a concession?
question-second_language = Is Italian or Hungarian an official language with one of the partners?
