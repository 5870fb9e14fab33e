pack-name = Bosnia and Herzegovina
municipality = municipality
municipality-plural = municipalities

form-informal = Informal cooperation
form-informal-summary = Mayors talk, take joint positions and help each other; works on both sides of the entity line.

form-solidarity-grant = Grant of one municipality to another
form-solidarity-grant-summary = A richer municipality gives a sum for a purpose, also across the entity line.

form-agreement = Cooperation agreement for a joint project
form-agreement-summary = Two votes and a contract for a road, a spring, tourism or a European project.

form-service-agreement = Service agreement with another municipality or its enterprise
form-service-agreement-summary = One municipality, or its enterprise, does the work for another under a contract.

form-joint-administrative-body = Joint administrative body or service
form-joint-administrative-body-summary = Municipalities of one entity share officials for inspection, audit or civil protection; rare so far.

form-joint-enterprise = Joint public enterprise or company
form-joint-enterprise-summary = Municipalities own one company for a landfill, water or heating; it works across the entity line.

form-joint-institution = Joint public institution
form-joint-institution-summary = Municipalities of one entity found one institution for care, health, culture or tourism.

form-union-city = City formed by several municipalities
form-union-city-summary = Municipalities of one urban area become a city; a law of the entity is needed.

form-association = Association of municipalities, development agency or local action group
form-association-summary = Members are represented and projects are prepared; no municipal power is exercised.

financing-member-budgets = Budgets of the partner municipalities
financing-wb-conditional = World Bank and other international banks
financing-user-charges = Gate fees and communal prices
financing-donor = Donor projects (UNDP, Switzerland, EU, USAID)
financing-entity-funds = Environment funds and capital grants of the entities and cantons
financing-intermunicipal-grant = Budget line for help to other municipalities

question-region = Where are the partners?
    .help = There is no law on municipalities for the whole country. The entity, and in the Federation the canton, decides which forms exist.
option-region-fbih = All in the Federation of Bosnia and Herzegovina
option-region-rs = All in Republika Srpska
option-region-brcko = Brčko District with municipalities of an entity
option-region-several = In both entities, across the entity line
question-canton = In which canton of the Federation are they?
    .help = Each canton has its own law. It can add forms, conditions and approvals.
option-canton-una_sana = Una-Sana
option-canton-posavina = Posavina
option-canton-tuzla = Tuzla
option-canton-zenica_doboj = Zenica-Doboj
option-canton-bosnian_podrinje = Bosnian Podrinje
option-canton-central_bosnia = Central Bosnia
option-canton-herzegovina_neretva = Herzegovina-Neretva
option-canton-west_herzegovina = West Herzegovina
option-canton-sarajevo = Sarajevo
option-canton-canton_10 = Canton 10
option-canton-several = Partners in several cantons
question-urban_whole = Are the municipalities one urban whole with common infrastructure?
    .help = Only then can they become a city together, by a law of the entity.
question-company_seat = In which entity would a joint company have its seat?
    .help = Its law on companies, officials, budgets and audit follows the seat.
option-company_seat-fbih = In the Federation
option-company_seat-rs = In Republika Srpska
option-company_seat-open = Not agreed yet
question-clean_title = Does a founder, or the company, hold a clear title to the site?
    .help = A regional landfill of eight municipalities lost its land in court, because it never owned it.
question-bank_finance = Will the World Bank or another international bank pay for the plant?
    .help = Such banks released their money only when a joint company existed.
