pack-name = Poland
municipality = municipality
municipality-plural = municipalities

form-informal-network = Informal cooperation, mayors' convention, letter of intent
form-informal-network-summary = Mayors meet in a convention or sign a letter of intent; no task is performed together.

form-civil-contract = Civil-law contract, consortium, joint purchase
form-civil-contract-summary = Municipalities buy or invest together by an ordinary contract with a leader.

form-porozumienie = Inter-municipal agreement (one municipality does the task)
form-porozumienie-summary = One municipality takes over a task of the others in its own name; they pay their share.

form-zwiazek = Inter-municipal union
form-zwiazek-summary = Municipalities found a public-law person that takes over tasks with their rights and duties, and may pass local law where a sector act says so.

form-powiat-gmina-union = Powiat-municipal union
form-powiat-gmina-union-summary = Municipalities and at least one powiat found a union together, with power to decide individual cases.

form-metropolitan-union = Metropolitan union
form-metropolitan-union-summary = The metropolis of Upper Silesia, set up by a special act with an own share of income tax; nowhere else so far.

form-common-service = Common service (shared service centre)
form-common-service-summary = One unit keeps accounts, payroll or IT for many; between municipalities only inside a union.

form-joint-social-services-centre = Joint social services centre
form-joint-social-services-centre-summary = One municipality creates a social services centre that serves several.

form-joint-municipal-guard = Joint municipal guard
form-joint-municipal-guard-summary = Neighbouring municipalities of one voivodeship keep one municipal guard.

form-association = Association of municipalities
form-association-summary = Municipalities found an association that supports local government and speaks for common interests; it does not deliver services.

form-lag-lot = Local action group, local tourist organisation
form-lag-lot-summary = Municipalities join firms, organisations and residents in a group for LEADER or for tourism.

form-joint-company = Inter-municipal company
form-joint-company-summary = Municipalities own a company together; only a limited-liability or joint-stock company is allowed.

form-social-cooperative = Social cooperative of local units
form-social-cooperative-summary = At least two legal persons found a cooperative that gives work to people who find it hard to get any.

form-energy-cooperative-cluster = Energy cooperative or energy cluster
form-energy-cooperative-cluster-summary = Municipalities, residents and firms share renewable energy in a cooperative or a cluster.

form-iti-partnership = ITI or supra-local strategy partnership
form-iti-partnership-summary = A label that opens territorial EU money; it rests on an agreement, a union, an association or a company.

form-compulsory-union = Union imposed by statute
form-compulsory-union-summary = A union that an act of Parliament orders; no act in force uses it generally.

financing-agreement-grant = Targeted grant under an inter-municipal agreement
financing-mutual-aid = Financial or material help to another unit
financing-union-contributions = Members' contributions to a union
financing-waste-fee = Waste management fee set by the union assembly
financing-tariffs = Water, sewage and transport tariffs
financing-pit-share = Share of personal income tax for the metropolitan union
financing-iti-funds = ITI and other territorial EU instruments
financing-bus-fund = Fund for development of bus transport
financing-loans-bonds = Loans, bonds, environmental fund loans

question-powiat_member = Shall a powiat itself be a member?
    .help = The region or the state may be members too; here only the powiat counts.
    .why = A powiat as a member turns an inter-municipal union into a powiat-municipal union.
question-gzm_area = Are all partners in the area of the metropolitan union of Upper Silesia (GZM)?
    .help = Its members are named in a government regulation.
    .why = Only there is a metropolitan union with a share of income tax.
question-council_majority = Can you win more than half of all councillors in every council?
    .help = All councillors count, not only those present. Members who stay away count as no.
    .why = The statute of a union needs this majority in every council.
question-common_fee = Should one body set the waste fee and pass the local rules for all?
    .help = If each council keeps its own fee, answer no.
    .why = Only the organs of a union can take over this power.
question-three_fields = Will social services of at least three fields be handed over?
    .help = The act on social services centres names fourteen fields, such as family policy, social assistance, health, support of disabled people, education, culture, housing or work.
    .why = A joint social services centre is possible only from three fields.
question-one_voivodeship = Do all partners lie in one voivodeship?
    .help = A joint guard may not cross the border of a voivodeship.
question-partial_territory = Should one partner serve only a part of another partner's territory?
    .help = For example some villages near the border.
question-whole_powiat = Are all municipalities of one powiat among the partners?
    .help = Then the powiat has to take part in a supra-local strategy.
question-task_given_before = Has any partner already handed over this task to a union or a neighbour?
    .help = Look for older agreements and memberships, also those that nobody uses.
