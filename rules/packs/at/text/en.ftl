pack-name = Austria
municipality = municipality
municipality-plural = municipalities

question-region = In which federal state (Land) is your municipality?
    .help = Each Land has its own municipal code and its own act on associations, so this comes first.
option-region-burgenland = Burgenland
option-region-carinthia = Carinthia
option-region-lower_austria = Lower Austria
option-region-upper_austria = Upper Austria
option-region-salzburg = Salzburg
option-region-styria = Styria
option-region-tyrol = Tyrol
option-region-vorarlberg = Vorarlberg
option-region-vienna = Vienna

question-other_land = Does one of the partners lie in another Land?
    .help = An association across the border needs an agreement of the two Länder.

question-land_treaty = Have the two Länder an agreement under Article 15a on associations?
    .help = Upper Austria and Salzburg have one.

form-informal = Informal cooperation
form-informal-summary = Mayors meet and lend each other machines or tender side by side; nothing binds.

form-private-contract = Contract or civil partnership
form-private-contract-summary = Municipalities agree on work for each other or on shared cost under private law.

form-public-agreement = Public-law agreement between municipalities
form-public-agreement-summary = Municipalities of one Land agree under public law, where an act of the Land opens it.

form-administrative-community = Joint office (administrative community)
form-administrative-community-summary = One office prepares files for several municipalities; every decision goes out in the name of the municipality concerned.

form-municipal-association = Association of municipalities
form-municipal-association-summary = A public-law body of municipalities with own staff, property and decisions; the Land approves it by ordinance.

form-statutory-association = Association by act or ordinance
form-statutory-association-summary = An act makes the association and names its members; the mayors cannot choose.

form-small-region = Small region
form-small-region-summary = Three or more neighbours write a development concept together and run projects.

form-association = Registered association
form-association-summary = Municipalities promote a common aim, alone or with firms and citizens.

form-gmbh = Joint limited company
form-gmbh-summary = Municipalities, alone or with private partners, own a company with income of its own.

form-cooperative = Cooperative
form-cooperative-summary = Municipalities and citizens are members with one vote each.

financing-cost-refund = Refund of cost by the members

financing-fees = Fees of users

financing-vbg-start = Vorarlberg: support for the start

financing-ooe-space = Upper Austria: spatial strategies and pilots

financing-ooe-urban = Upper Austria: projects of urban regions (European money)

financing-needs-allotments = Needs allotments with a bonus for cooperation

financing-tax-sharing = Sharing the municipal tax of a business park

financing-loan = Loan

financing-leader = LEADER and Interreg
