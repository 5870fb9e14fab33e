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
