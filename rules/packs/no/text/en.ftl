pack-name = Norway
municipality = municipality
municipality-plural = municipalities

form-informal-network = Informal professional network
form-informal-network-summary = Municipalities exchange experience or train together; no common body decides anything.

form-purchase-between-municipalities = Purchase and sale of services between municipalities
form-purchase-between-municipalities-summary = One municipality buys a service from another, after the procurement rules have been checked.

form-plansamarbeid = Inter-municipal planning cooperation
form-plansamarbeid-summary = Municipalities draw up a plan together; each council adopts it for its own area.

form-ipr = Inter-municipal political council
form-ipr-summary = A political forum of municipalities and counties for joint strategy and lobbying; no services, no decisions on citizens.

form-host-administrative = Administrative host municipality
form-host-administrative-summary = The administration of one municipality does the work for the others, including decisions on single cases.

form-host-with-board = Host municipality with a common elected board
form-host-with-board-summary = One municipality hosts a common elected board to which all delegate their powers, including decisions of principle.

form-ko-without-personality = Municipal task community, run through an office municipality
form-ko-without-personality-summary = Municipalities run tasks together under a common council of representatives; staff and accounts sit in one office municipality.

form-ko-legal-entity = Municipal task community as a legal entity
form-ko-legal-entity-summary = As the other task community, but as a legal person that employs, owns and contracts itself; owners answer without limit for their share.

form-iks = Inter-municipal company
form-iks-summary = A company of municipalities and counties with its own act; owners answer without limit for their share.

form-intermunicipal-as = Municipally owned limited company
form-intermunicipal-as-summary = Municipalities own a company with limited liability; for market activity.

form-samvirkeforetak = Cooperative
form-samvirkeforetak-summary = A cooperative with an open door for members; each has one vote.

form-forening-stiftelse = Association or foundation
form-forening-stiftelse-summary = An association or a foundation for culture, tourism or interests.

form-ordered-cooperation = Cooperation ordered by the state
form-ordered-cooperation-summary = The state orders municipalities to cooperate, for example in fire services, acute pollution or planning.

financing-participant-contributions = Participants' annual contributions
financing-cost-recovery-fees = Cost-recovery user fees (selvkost)
financing-loans-by-body = Loans taken by the IKS or KO itself
financing-loans-by-owners = Owner municipality borrows and passes on
financing-municipal-guarantee = Municipal guarantee for the body's loan
financing-state-discretionary-grant = Discretionary grant from the county governor
financing-vat-compensation = General VAT compensation
financing-interreg-eea = Interreg and EEA/Norway Grants bilateral partnerships

question-principle = Are matters of principle among the decisions, for example a policy for licences?
    .help = Routine cases follow rules that the councils have set. A matter of principle sets the rule itself or is politically open.
    .why = The administration of a host may decide routine cases only. Matters of principle need a common elected board.
question-sector_authority = Does a special act allow an inter-municipal company to take these decisions?
    .help = A few acts do, for example on pollution, ports, public health, infection control or alcohol. If you do not know, leave it open.
    .why = Without such an act a company may not decide about citizens.
question-statutory = Does an act oblige each municipality to do this task?
    .help = Child welfare, fire service or water are such tasks. Payroll, IT, archives and purchasing are support services.
    .why = The chapter on host municipalities speaks of statutory tasks.
question-political_body = Shall elected politicians meet in a common body of their own?
    .help = A regional council with elected members is such a body. A group of administrators that exchanges experience is not.
    .why = Purely political cooperation has to take one legal form.
question-plan_only = Is it only about land-use planning under the Planning and Building Act?
    .help = For example a joint coastal zone plan or a joint area and transport plan.
    .why = Joint planning has a form and a procedure of its own.
question-state_member = Is the state, and not only a county authority, one of these members?
    .help = County authorities may join most municipal forms. The state and its agencies may not.
question-robek = Is that partner on the ROBEK list?
    .help = The list of municipalities whose loans need state approval is public.
    .why = Loans and long leases of a company with such an owner are void without approval.
question-existing_status = What kind of body do you have today?
    .help = Some older kinds of body had to be converted or wound up.
option-existing_status-council_with_services = A regional council that also runs services
option-existing_status-old_board = An inter-municipal board under section 27 of the act of 1992
option-existing_status-joint_municipality = A joint municipality (samkommune)
option-existing_status-other = Something else
question-boundary_change = Did municipal boundaries of a partner change within the last year, or will they soon?
    .help = A boundary change gives every partner a right to leave or to ask for new talks.
