pack-name = Switzerland
municipality = municipality
municipality-plural = municipalities

form-informal = Exchange and conference of mayors
form-informal-summary = Executives meet, scope a matter and give a joint opinion to the canton.

form-service-agreement = Service agreement
form-service-agreement-summary = One municipality does a service for another; executives can conclude it.

form-host-contract = Affiliation contract with a seat municipality
form-host-contract-summary = The seat municipality runs the task, owns and decides; the others join by contract.

form-joint-contract = Cooperation contract or entente
form-joint-contract-summary = A few municipalities act together on an equal footing, without a legal person.

form-special-purpose-association = Association of municipalities
form-special-purpose-association-summary = A public corporation of municipalities for plants, fire service, police or care; the form most used.

form-joint-institution = Joint public institution
form-joint-institution-summary = A public enterprise of municipalities with a board, for homes, works or plants.

form-regional-community = Agglomeration, federation or regional conference
form-regional-community-summary = A regional body for transport, settlement, culture and planning.

form-company = Company limited by shares
form-company-summary = Municipalities own a company for a business with sales and investments.

form-association = Private association
form-association-summary = Municipalities, organisations and citizens carry home care, promotion or a library.

form-foundation-cooperative = Foundation or cooperative
form-foundation-cooperative-summary = A house or a network is kept for its purpose, with citizens or organisations on board.

financing-member-shares = Contributions of the members by key
financing-fees = User fees
financing-canton-support = Support by the canton
financing-nrp = Regional policy and agglomeration programmes
financing-body-loan = Loans of the association or its members
financing-equity = Share capital

question-region = In which canton are the partners?
    .help = Each canton has its own law on municipalities. It decides names, votes and approvals.
option-region-zurich = Zurich
option-region-bern = Bern
option-region-vaud = Vaud
option-region-fribourg = Fribourg
option-region-valais = Valais
option-region-other = All in one other canton
option-region-several = In two or more cantons
question-executive_power = May the executive decide the task and its cost alone?
    .help = In Vaud a contract is open only then. In Zurich the council or the voters decide otherwise.
question-partial_aims = Does a member want only some of the tasks?
    .help = Fribourg asks members to join all aims; Vaud allows optional ones.
question-convention = Is there a convention between the cantons that covers the task?
    .help = A public body of municipalities in two cantons needs one.
