# Ukraine: names and questions in English. The sentences of forms, options and rules stand in English in their own files.

pack-name = Ukraine
municipality = territorial community
municipality-plural = territorial communities

form-memorandum = Memorandum of cooperation
form-memorandum-summary = Mayors put on paper what they want to talk about or ask for together. No money and no task moves.
form-budget-transfer-agreement = Transfer agreement between local councils
form-budget-transfer-agreement-summary = One council pays another for a service or an institution, by two decisions and an agreement, mostly for a year.
form-delegation = Delegation to one community
form-delegation-summary = One community does the work for all; the others hand over the task with the resources for it.
form-joint-project = Joint project
form-joint-project-summary = The communities pool money and other resources for measures with an end date.
form-joint-financing = Joint financing of an institution or facility
form-joint-financing-summary = A facility stays with the community that owns it; the others share the cost of its upkeep.
form-joint-institution = Joint communal institution
form-joint-institution-summary = Several communities found one institution with its own staff and charter, and finance it together.
form-joint-nonprofit-company = Joint communal non-profit company
form-joint-nonprofit-company-summary = A company of several communities that charges users but keeps any surplus for the service; new since August 2025.
form-joint-company = Joint business company of communities
form-joint-company-summary = A limited liability or joint-stock company of several communities that lives on tariffs, owns networks and can borrow.
form-joint-communal-enterprise-legacy = Joint communal enterprise (closed form)
form-joint-communal-enterprise-legacy-summary = The enterprise of several communities under the former Commercial Code. No new ones; existing ones must be converted by August 2028.
form-joint-management-body = Joint management body
form-joint-management-body-summary = Officials in one body exercise powers set by law for several communities.
form-mixed-agreement = Mixed cooperation agreement
form-mixed-agreement-summary = One agreement combines several forms, for example building together and then letting one community run it.
form-local-association = Association of local councils
form-local-association-summary = A legal person of councils that speaks for its members, trains and advises; it may hold no powers.
form-international-territorial-agreement = International territorial cooperation agreement
form-international-territorial-agreement-summary = An agreement with an authority of another country; it is approved and registered by the state.

financing-local-budgets = Contributions from the communities' own budgets
financing-inter-budget-transfer = Transfer from one local budget to another
financing-user-charges = Tariffs and paid services
financing-state-regional-fund = State Fund for Regional Development and subventions for cooperation
financing-eib-recovery = Ukraine Recovery Programme (loans of the European Investment Bank)
financing-ukraine-facility = Share of communities in the EU Ukraine Facility
financing-donors = Donor programmes
financing-local-borrowing = Local borrowing and guarantees
financing-company-loans = Loans of the joint company with guarantees of the communities
financing-ppp = Public-private partnership or concession

question-military_administration = Is one of the partners governed by a military administration?
    .help = Then the head of the administration may act instead of the council, but only if Parliament has so resolved.
question-asks_communal_enterprise = Did you think of founding a joint communal enterprise?
    .help = This form is closed for new foundings since 28 August 2025. If you say yes, we show what takes its place.
question-existing_enterprise = Is what you already have a joint communal enterprise (KP or KNP)?
    .help = Such enterprises must be converted by 28 August 2028.
question-pay_out_profit = Should profit be paid out to the communities?
    .help = A non-profit company must keep any surplus for its work.
question-invited_refused = Has one of the invited communities refused to take part?
    .help = Since July 2025 the others can go on without it.
