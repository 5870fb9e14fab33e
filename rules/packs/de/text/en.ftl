pack-name = Germany
municipality = municipality
municipality-plural = municipalities

question-region = In which federal state (Land) is your municipality?
    .help = The law of cooperation is made by each Land. Forms, names and approvals differ, so this comes first.
option-region-baden_wuerttemberg = Baden-Württemberg
option-region-bavaria = Bavaria
option-region-berlin = Berlin
option-region-brandenburg = Brandenburg
option-region-bremen = Bremen
option-region-hamburg = Hamburg
option-region-hesse = Hessen
option-region-mecklenburg_vorpommern = Mecklenburg-Vorpommern
option-region-lower_saxony = Lower Saxony
option-region-north_rhine_westphalia = North Rhine-Westphalia
option-region-rhineland_palatinate = Rhineland-Palatinate
option-region-saarland = Saarland
option-region-saxony = Saxony
option-region-saxony_anhalt = Saxony-Anhalt
option-region-schleswig_holstein = Schleswig-Holstein
option-region-thuringia = Thuringia

question-other_land = Does one of the partners lie in another Land?
    .help = Across the border of a Land both Länder must agree.

question-keep_duty = One municipality does the work for the others. Who answers to the citizens for the task afterwards?
    .help = The agreement must say it clearly. Doing the work for others and taking over the task are two kinds of agreement and must not be mixed.
option-keep_duty-keep = Each municipality keeps the task; only the work is done for it
option-keep_duty-pass = The municipality that does the work takes the task over

question-taken_larger = Would the municipality take on more work for the others than it has of its own?
    .help = In Bavaria what is taken over should stay small beside the own task.

question-saving = Will the cooperation save at least 15 per cent of the cost each year?
    .help = The grants of Hessen and North Rhine-Westphalia ask for it; in North Rhine-Westphalia a substantial benefit is enough.

question-special_need = Do the applicant and most partners lie in an area with special need for action?
    .help = Then the Bavarian grant was higher.

form-informal-exchange = Informal exchange
form-informal-exchange-summary = Mayors meet, compare and tune what each does alone; nothing binds anybody.

form-working-group = Municipal working group
form-working-group-summary = A group under a public-law contract that advises, tunes plans and prepares joint solutions; the councils decide.

form-agreement-mandating = Public-law agreement: one does the work for the others
form-agreement-mandating-summary = One municipality does the work, the others pay the cost and keep the task.

form-agreement-delegating = Public-law agreement: one takes over the task
form-agreement-delegating-summary = One municipality takes the task over with its rights and duties and may charge in the whole area; the supervisory authority approves.

form-agreement-joint = Agreement on joint work or shared staff
form-agreement-joint-summary = Partners work together, own a facility in shares or share a specialist by time; powers stay with each.

form-special-purpose-association = Special-purpose association
form-special-purpose-association-summary = A public-law body of the municipalities with own staff, property, by-laws and fees; the members pay a levy for the rest.

form-joint-municipal-enterprise = Joint municipal enterprise
form-joint-municipal-enterprise-summary = A public-law institution owned by municipalities only, with a board and a director, by-laws and fees where empowered.

form-administrative-community = Joint town-hall administration
form-administrative-community-summary = Small neighbours keep council and mayor and run one administration together; name and way differ in each Land.

form-planning-association = Planning association or joint land-use plan
form-planning-association-summary = Neighbours plan land use together; federal building law makes it possible in every Land.

form-gmbh = Joint limited company
form-gmbh-summary = Municipalities, alone or with private partners, own a company for services with income of their own.

form-cooperative = Registered cooperative
form-cooperative-summary = Municipalities, and if wanted citizens and firms, are members with one vote each.

form-association = Registered association
form-association-summary = Municipalities promote a common purpose together with citizens, firms or organisations.

form-foundation = Foundation
form-foundation-summary = Property is bound to one lasting purpose; the members give up control of it.

form-compulsory-association = Compulsory association or agreement
form-compulsory-association-summary = The supervisory authority orders cooperation in a compulsory task that a municipality cannot meet alone.

financing-levy = Levy on the members

financing-vg-levy = Levy of the Bavarian administrative community

financing-cost-refund = Refund of cost between municipalities

financing-fee-per-use = Price for each hour or case, paid by the members

financing-user-fees = Fees and contributions of citizens

financing-grant-he = Hessen: grant for cooperation

financing-grant-by = Bavaria: grant for cooperation

financing-grant-nw = North Rhine-Westphalia: grant for cooperation

financing-sector-grants = Grants of a sector (water, roads, fire, villages, regional management)

financing-loan = Municipal loan (KfW, development bank of the Land)

financing-equity = Capital of the owners

financing-eu-funds = European money (ERDF, LEADER, Interreg)

financing-equalisation = Share in the fiscal equalisation of the Land
