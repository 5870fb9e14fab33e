pack-name = België
municipality = gemeente
municipality-plural = gemeenten

form-consultation = Overleg
# en: Mayors tune programmes and exchange staff or knowledge; needs no law of a region.
form-consultation-summary = Burgemeesters stemmen programma's af en wisselen personeel of kennis uit; vraagt geen gewestelijke wet.

form-agreement = Overeenkomst tussen gemeenten
# en: Wallonia and Brussels: one municipality manages a simple matter for all and may employ.
form-agreement-summary = Wallonië en Brussel: één gemeente beheert een eenvoudige zaak voor allen en mag personeel in dienst nemen.

form-interlocal-association = Interlokale vereniging
# en: Flanders: an agreement with a committee for a small project; no legal person, no transfer.
form-interlocal-association-summary = Vlaanderen: een overeenkomst met een comité voor een klein project; geen rechtspersoon, geen beheersoverdracht.

form-project-association = Projectvereniging (Vlaanderen)
# en: Flanders: a light legal person for a small project with staff of its own.
form-project-association-summary = Vlaanderen: een lichte rechtspersoon voor een klein project met eigen personeel.

form-service-association = Dienstverlenende vereniging
# en: Flanders: lasting support for many tasks; each municipality keeps the right to act itself.
form-service-association-summary = Vlaanderen: blijvende steun voor vele taken; elke gemeente behoudt het recht om zelf te handelen.

form-commissioned-association = Opdrachthoudende vereniging
# en: Flanders: takes over the management of a task fully, for waste, grids, water or crematoria.
form-commissioned-association-summary = Vlaanderen: neemt het beheer van een taak volledig over, voor afval, netten, water of crematoria.

form-association-de-projet = Association de projet (Wallonië en Brussel)
# en: Wallonia and Brussels: a public legal person for one project, open to private partners.
form-association-de-projet-summary = Wallonië en Brussel: een publieke rechtspersoon voor één project, open voor private partners.

form-intercommunale = Intercommunale
# en: Wallonia and Brussels: a company or association under public law for waste, water, energy or business parks.
form-intercommunale-summary = Wallonië en Brussel: een vennootschap of vzw onder publiek recht voor afval, water, energie of bedrijventerreinen.

form-welfare-association = Welzijnsvereniging
# en: Welfare centres and municipalities run care homes, social services or child care together.
form-welfare-association-summary = Welzijnscentra en gemeenten voeren samen woonzorg, sociale diensten of kinderopvang uit.

form-compulsory-zone = Politiezone of hulpverleningszone
# en: Federal law orders zones for police and fire brigades; no free choice for a mayor.
form-compulsory-zone-summary = De federale wet beveelt zones voor politie en brandweer; geen vrije keuze voor een burgemeester.

financing-contributions = Bijdragen van de deelnemers
financing-tariffs = Tarieven en retributies
financing-loans = Bankleningen met waarborg van de gemeenten
financing-dividends = Energiedividenden en participaties
financing-region-subsidy = Subsidies van het gewest voor intergemeentelijke projecten
financing-eu = Europese fondsen (EFRO, ESF+, Interreg)

# en: In which region are the partners?
question-region = In welk gewest liggen de partners?
    .help = Elk gewest heeft zijn eigen recht van samenwerking. Hetzelfde woord betekent in Vlaanderen en Wallonië iets anders.
option-region-flanders = Vlaanderen
option-region-wallonia = Wallonië, Franstalige gemeenten
option-region-german_speaking = De negen gemeenten van de Duitstalige Gemeenschap
option-region-brussels = Brussels Hoofdstedelijk Gewest
option-region-several = In twee of meer gewesten
# en: Should the management of the task be handed over fully?
question-management = Wordt het beheer van de taak volledig overgedragen?
    .help = Dit beslist tussen de Vlaamse vormen: alleen de opdrachthoudende vereniging neemt het beheer over.
option-management-keep = Nee, elke gemeente behoudt het recht om het zelf te doen
option-management-hand_over = Ja, alleen de vereniging voert de taak uit
# en: Do all partners belong to the same Flemish reference region?
question-reference_region = Horen alle partners bij dezelfde Vlaamse referentieregio?
    .help = Er zijn er vijftien; samenwerking moet binnen één ervan passen.
# en: Can the partners bind themselves for up to 18 years without early exit?
question-bound_long = Kunnen de partners zich tot 18 jaar binden zonder vroege uittreding?
    .help = Leden van een dienstverlenende of opdrachthoudende vereniging kunnen in principe niet vroeg uittreden.

# ---- forms, money and rules

# en: As the agreement says.
form-agreement-exit = Zoals de overeenkomst bepaalt.
# en: As the agreement says.
form-agreement-liability = Zoals de overeenkomst bepaalt.
# en: The municipal councils.
form-agreement-accountability = De gemeenteraden.
# en: Each municipal council decides.
form-agreement-step-council-decisions = Elke gemeenteraad beslist.
# en: The agreement is signed; it names the municipality that manages and may employ.
form-agreement-step-signature = De overeenkomst wordt ondertekend; zij noemt de gemeente die beheert en personeel in dienst mag nemen.
# en: Here it is called convention entre communes.
form-agreement-in-wallonia = Hier heet het convention entre communes.
# en: Here it is called convention, under the ordinance of 2018. Its articles were not seen.
form-agreement-in-brussels = Hier heet het convention (overeenkomst), volgens de ordonnantie van 2018. De artikelen hebben wij niet gezien.
# en: The German-speaking Community has a decree of its own (23 April 2018) for its nine municipalities. Which rules on cooperation apply must be confirmed.
form-agreement-in-german_speaking = De Duitstalige Gemeenschap heeft een eigen decreet (23 april 2018) voor haar negen gemeenten. Welke regels over samenwerking gelden, moet worden bevestigd.
# en: Flemish law has a closed list of forms, and this is not among them.
form-agreement-in-flanders = Het Vlaamse recht heeft een gesloten lijst van vormen, en deze staat er niet op.
# en: The Code applies only to cooperation inside the Walloon Region. Partners from two regions need an agreement between the regions first.
form-agreement-in-several = Het Wetboek geldt alleen voor samenwerking binnen het Waalse Gewest. Partners uit twee gewesten hebben eerst een akkoord tussen de gewesten nodig.
# en: As the statutes say.
form-association-de-projet-exit = Zoals de statuten bepalen.
# en: The association answers.
form-association-de-projet-liability = De vereniging is aansprakelijk.
# en: Reports to the councils; supervision by approval.
form-association-de-projet-accountability = Verslagen aan de raden; goedkeuringstoezicht.
# en: The councils adopt the statutes of a public legal person of its own kind; the form of a private company is not open.
form-association-de-projet-step-statutes = De raden stellen de statuten vast van een publieke rechtspersoon van eigen aard; de vorm van een private vennootschap staat niet open.
# en: Here it is called association de projet.
form-association-de-projet-in-wallonia = Hier heet het association de projet.
# en: Known to the Brussels ordinance of 2018; its articles were not seen.
form-association-de-projet-in-brussels = Bekend in de Brusselse ordonnantie van 2018; de artikelen hebben wij niet gezien.
# en: The German-speaking Community has a decree of its own (23 April 2018) for its nine municipalities. Which rules on cooperation apply must be confirmed.
form-association-de-projet-in-german_speaking = De Duitstalige Gemeenschap heeft een eigen decreet (23 april 2018) voor haar negen gemeenten. Welke regels over samenwerking gelden, moet worden bevestigd.
# en: Flemish law has a closed list of forms, and this is not among them.
form-association-de-projet-in-flanders = Het Vlaamse recht heeft een gesloten lijst van vormen, en deze staat er niet op.
# en: The Code applies only to cooperation inside the Walloon Region. Partners from two regions need an agreement between the regions first.
form-association-de-projet-in-several = Het Wetboek geldt alleen voor samenwerking binnen het Waalse Gewest. Partners uit twee gewesten hebben eerst een akkoord tussen de gewesten nodig.
# en: Up to 18 years, extendable; in principle no early exit.
form-commissioned-association-exit = Tot 18 jaar, verlengbaar; in principe geen vroege uittreding.
# en: The association answers.
form-commissioned-association-liability = De vereniging is aansprakelijk.
# en: Flemish supervision.
form-commissioned-association-accountability = Vlaams toezicht.
# en: A body for consultation prepares the foundation with a study.
form-commissioned-association-step-preparation = Een overlegorgaan bereidt de oprichting voor met een studie.
# en: Each council decides to found and to transfer the management of the task.
form-commissioned-association-step-transfer = Elke raad beslist over de oprichting en over de beheersoverdracht.
# en: The founding act is signed before the mayor of the municipality where the seat is.
form-commissioned-association-step-act = De oprichtingsakte wordt ondertekend voor de burgemeester van de gemeente van de zetel.
# en: The act is sent to the supervisory authority within 30 days.
form-commissioned-association-step-supervision = De akte gaat binnen 30 dagen naar de toezichthoudende overheid.
# en: Here it is called opdrachthoudende vereniging.
form-commissioned-association-in-flanders = Hier heet het opdrachthoudende vereniging.
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-commissioned-association-in-wallonia = Een vorm van Vlaams recht. In Wallonië heeft het Wetboek van de plaatselijke democratie eigen vormen.
# en: A form of Flemish law.
form-commissioned-association-in-german_speaking = Een vorm van Vlaams recht.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-commissioned-association-in-brussels = Een vorm van Vlaams recht. In Brussel heeft de ordonnantie van 2018 eigen vormen.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-commissioned-association-in-several = Een vorm van Vlaams recht. Partners uit twee gewesten hebben eerst een akkoord tussen de gewesten nodig.
# en: A municipality cannot leave.
form-compulsory-zone-exit = Een gemeente kan niet uittreden.
# en: The zone answers.
form-compulsory-zone-liability = De zone is aansprakelijk.
# en: Federal supervision.
form-compulsory-zone-accountability = Federaal toezicht.
# en: A royal decree draws the zones.
form-compulsory-zone-step-decree = Een koninklijk besluit bakent de zones af.
# en: At any time.
form-consultation-exit = Op elk moment.
# en: There is no joint liability.
form-consultation-liability = Er is geen gezamenlijke aansprakelijkheid.
# en: Each partner answers to its own council.
form-consultation-accountability = Elke partner legt verantwoording af aan de eigen raad.
# en: The mayors agree; a contract may put it in writing.
form-consultation-step-agreement = De burgemeesters spreken af; een contract kan het vastleggen.
# en: Needs no law of a region, so it works across regions.
form-consultation-in-several = Vraagt geen gewestelijke wet en kan dus over de gewesten heen.
# en: At the end of the duration, or by withdrawal after 15 years or as the law allows.
form-intercommunale-exit = Aan het einde van de duur, of door uittreding na 15 jaar of zoals de wet toelaat.
# en: Limited, by its form.
form-intercommunale-liability = Beperkt, volgens de vorm.
# en: Auditors, a management contract and supervision by the region.
form-intercommunale-accountability = Revisoren, een beheerscontract en toezicht door het gewest.
# en: The councils decide, on a study and draft statutes.
form-intercommunale-step-council-decisions = De raden beslissen, op basis van een studie en ontwerpstatuten.
# en: The statutes are put into a notarial deed.
form-intercommunale-step-deed = De statuten komen in een notariële akte.
# en: The Walloon Government approves the statutes by special supervision.
form-intercommunale-step-approval = De Waalse Regering keurt de statuten goed door bijzonder toezicht.
# en: Public character prevails whatever form it takes: cooperative company, SA or ASBL. The Walloon Government approves the statutes.
form-intercommunale-in-wallonia = Het publieke karakter gaat voor, welke vorm zij ook aanneemt: coöperatieve vennootschap, NV of vzw. De Waalse Regering keurt de statuten goed.
# en: Known to the Brussels ordinance of 2018; Brussels supervises. Its articles were not seen.
form-intercommunale-in-brussels = Bekend in de Brusselse ordonnantie van 2018; Brussel houdt toezicht. De artikelen hebben wij niet gezien.
# en: The German-speaking Community has a decree of its own (23 April 2018) for its nine municipalities. Which rules on cooperation apply must be confirmed.
form-intercommunale-in-german_speaking = De Duitstalige Gemeenschap heeft een eigen decreet (23 april 2018) voor haar negen gemeenten. Welke regels over samenwerking gelden, moet worden bevestigd.
# en: Flemish law has a closed list of forms, and this is not among them.
form-intercommunale-in-flanders = Het Vlaamse recht heeft een gesloten lijst van vormen, en deze staat er niet op.
# en: The Code applies only to cooperation inside the Walloon Region. Partners from two regions need an agreement between the regions first.
form-intercommunale-in-several = Het Wetboek geldt alleen voor samenwerking binnen het Waalse Gewest. Partners uit twee gewesten hebben eerst een akkoord tussen de gewesten nodig.
# en: As the agreement says.
form-interlocal-association-exit = Zoals de overeenkomst bepaalt.
# en: As the agreement says.
form-interlocal-association-liability = Zoals de overeenkomst bepaalt.
# en: The councils evaluate it every year; its acts stand on the web sites of the municipalities.
form-interlocal-association-accountability = De raden evalueren haar elk jaar; haar akten staan op de websites van de gemeenten.
# en: The participants draft an agreement with the force of statutes.
form-interlocal-association-step-agreement = De deelnemers stellen een overeenkomst met statutaire draagkracht op.
# en: Each municipal council approves it.
form-interlocal-association-step-council-approval = Elke gemeenteraad keurt ze goed.
# en: Here it is called interlokale vereniging.
form-interlocal-association-in-flanders = Hier heet het interlokale vereniging.
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-interlocal-association-in-wallonia = Een vorm van Vlaams recht. In Wallonië heeft het Wetboek van de plaatselijke democratie eigen vormen.
# en: A form of Flemish law.
form-interlocal-association-in-german_speaking = Een vorm van Vlaams recht.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-interlocal-association-in-brussels = Een vorm van Vlaams recht. In Brussel heeft de ordonnantie van 2018 eigen vormen.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-interlocal-association-in-several = Een vorm van Vlaams recht. Partners uit twee gewesten hebben eerst een akkoord tussen de gewesten nodig.
# en: At the end of the project, or by notice as the statutes say.
form-project-association-exit = Aan het einde van het project, of door opzegging volgens de statuten.
# en: The association answers.
form-project-association-liability = De vereniging is aansprakelijk.
# en: The councils and Flemish supervision.
form-project-association-accountability = De raden en het Vlaams toezicht.
# en: The councils adopt the statutes and found the association for a limited time that can be extended.
form-project-association-step-statutes = De raden stellen de statuten vast en richten de vereniging op voor een beperkte, verlengbare duur.
# en: Here it is called projectvereniging.
form-project-association-in-flanders = Hier heet het projectvereniging.
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-project-association-in-wallonia = Een vorm van Vlaams recht. In Wallonië heeft het Wetboek van de plaatselijke democratie eigen vormen.
# en: A form of Flemish law.
form-project-association-in-german_speaking = Een vorm van Vlaams recht.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-project-association-in-brussels = Een vorm van Vlaams recht. In Brussel heeft de ordonnantie van 2018 eigen vormen.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-project-association-in-several = Een vorm van Vlaams recht. Partners uit twee gewesten hebben eerst een akkoord tussen de gewesten nodig.
# en: Up to 18 years, each extension up to 18; early exit is in principle not possible.
form-service-association-exit = Tot 18 jaar, elke verlenging tot 18; vroege uittreding is in principe niet mogelijk.
# en: The association answers; contributions as the statutes say.
form-service-association-liability = De vereniging is aansprakelijk; bijdragen volgens de statuten.
# en: Flemish supervision and audit.
form-service-association-accountability = Vlaams toezicht en audit.
# en: A body for consultation prepares the foundation with a study.
form-service-association-step-preparation = Een overlegorgaan bereidt de oprichting voor met een studie.
# en: The councils decide to found, within three months.
form-service-association-step-council-decisions = De raden beslissen binnen drie maanden over de oprichting.
# en: The founding act is signed before the mayor of the municipality where the seat is.
form-service-association-step-act = De oprichtingsakte wordt ondertekend voor de burgemeester van de gemeente van de zetel.
# en: The act is sent to the supervisory authority within 30 days.
form-service-association-step-supervision = De akte gaat binnen 30 dagen naar de toezichthoudende overheid.
# en: Here it is called dienstverlenende vereniging.
form-service-association-in-flanders = Hier heet het dienstverlenende vereniging.
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-service-association-in-wallonia = Een vorm van Vlaams recht. In Wallonië heeft het Wetboek van de plaatselijke democratie eigen vormen.
# en: A form of Flemish law.
form-service-association-in-german_speaking = Een vorm van Vlaams recht.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-service-association-in-brussels = Een vorm van Vlaams recht. In Brussel heeft de ordonnantie van 2018 eigen vormen.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-service-association-in-several = Een vorm van Vlaams recht. Partners uit twee gewesten hebben eerst een akkoord tussen de gewesten nodig.
# en: As the statutes say.
form-welfare-association-exit = Zoals de statuten bepalen.
# en: As the statutes say.
form-welfare-association-liability = Zoals de statuten bepalen.
# en: Supervision of public welfare.
form-welfare-association-accountability = Toezicht op het openbaar welzijn.
# en: The welfare centres and municipalities adopt the statutes.
form-welfare-association-step-statutes = De welzijnscentra en gemeenten stellen de statuten vast.
# en: The supervisory authority approves.
form-welfare-association-step-approval = De toezichthoudende overheid keurt goed.
# en: Here it is called welzijnsvereniging.
form-welfare-association-in-flanders = Hier heet het welzijnsvereniging.
# en: Here it is called association chapitre XII.
form-welfare-association-in-wallonia = Hier heet het association chapitre XII (hoofdstuk XII).
# en: Here it is called association chapitre XII.
form-welfare-association-in-brussels = Hier heet het association chapitre XII (hoofdstuk XII).
# en: Which rules apply to the welfare centres of the nine municipalities must be confirmed.
form-welfare-association-in-german_speaking = Welke regels gelden voor de welzijnscentra van de negen gemeenten, moet worden bevestigd.
# en: The rules of the regions differ; whether partners from two regions can found one must be confirmed.
form-welfare-association-in-several = De regels van de gewesten verschillen; of partners uit twee gewesten er een kunnen oprichten, moet worden bevestigd.
# en: As agreement or statutes say: a yearly contribution to the running cost, or payment by activity.
financing-contributions-conditions = Zoals overeenkomst of statuten bepalen: een jaarlijkse werkingsbijdrage of betaling per activiteit.
# en: Dividends of energy shares that are held through intermunicipal bodies.
financing-dividends-conditions = Dividenden van energieaandelen die via intergemeentelijke verenigingen worden gehouden.
# en: For projects: ERDF, ESF+, Interreg.
financing-eu-conditions = Voor projecten: EFRO, ESF+, Interreg.
# en: Bank loans with a guarantee by the councils; supervision looks at it.
financing-loans-conditions = Bankleningen met waarborg van de raden; het toezicht kijkt mee.
# en: For heritage, culture, housing or sport; the form is often prescribed, as an interlocal or project association.
financing-region-subsidy-conditions = Voor erfgoed, cultuur, wonen of sport; de vorm is vaak voorgeschreven: interlokale vereniging of projectvereniging.
# en: The tariff for waste is set in the tax rules of each council, or by the body within the range of the region.
financing-tariffs-conditions = Het afvaltarief staat in het belastingreglement van elke raad, of de vereniging bepaalt het binnen de marges van het gewest.
# en: Partners from two regions need an agreement of the regions
rule-be-two-regions = Partners uit twee gewesten hebben een akkoord van de gewesten nodig
# en: Each region has its own law of cooperation, and the Walloon Code says that it applies inside its region only. A body or contract of municipalities from two regions needs an agreement between the regions, or a special law. Until then the mayors can consult, and each side can build its own half.
rule-be-two-regions-1 = Elk gewest heeft zijn eigen recht van samenwerking, en het Waalse Wetboek zegt dat het alleen binnen zijn gewest geldt. Een vereniging of contract van gemeenten uit twee gewesten vraagt een akkoord tussen de gewesten of een bijzondere wet. Tot dan kunnen de burgemeesters overleggen en kan elke kant zijn eigen helft bouwen.
# en: Ask the administrations of both regions whether an agreement between them already covers your task.
rule-be-two-regions-2 = Vraag de administraties van beide gewesten of een akkoord tussen hen uw taak al dekt.
# en: The regions have different rules on welfare associations. Both administrations must confirm that welfare centres of two regions can found one.
rule-be-two-regions-3 = De gewesten hebben verschillende regels over welzijnsverenigingen. Beide administraties moeten bevestigen dat welzijnscentra uit twee gewesten er een kunnen oprichten.
# en: The German-speaking Community has its own decree
rule-be-german-speaking = De Duitstalige Gemeenschap heeft een eigen decreet
# en: The nine municipalities have a municipal decree of their own (23 April 2018). The Community must confirm whether this form and the rules of the Walloon Code apply.
rule-be-german-speaking-1 = De negen gemeenten hebben een eigen gemeentedecreet (23 april 2018). De Gemeenschap moet bevestigen of deze vorm en de regels van het Waalse Wetboek gelden.
# en: With a partner from the other municipalities of Wallonia two rule books meet. Ask the Community and the Walloon Region before you draft.
rule-be-german-speaking-2 = Met een partner uit de andere gemeenten van Wallonië komen twee regelstelsels samen. Vraag de Gemeenschap en het Waalse Gewest voor u begint te schrijven.
# en: Brussels follows its ordinance of 2018
rule-be-brussels = Brussel volgt zijn ordonnantie van 2018
# en: The ordinance of 5 July 2018 rules this form in Brussels. Its articles were not seen; have them read before you draft.
rule-be-brussels-1 = De ordonnantie van 5 juli 2018 regelt deze vorm in Brussel. De artikelen hebben wij niet gezien; laat ze lezen voor u begint te schrijven.
# en: The municipalities keep the management
rule-be-keep-the-management = De gemeenten houden het beheer
# en: Its statutes transfer the management of the task. You want to keep the right to run it yourselves.
rule-be-keep-the-management-1 = Haar statuten dragen het beheer van de taak over. U wilt het recht behouden om de taak zelf uit te voeren.
# en: The management is handed over
rule-be-hand-over-the-management = Het beheer wordt overgedragen
# en: No management of a task may be transferred to “{ $form }”. In Flanders only the commissioned association takes it over.
rule-be-hand-over-the-management-1 = { $form }: beheersoverdracht is hier niet toegelaten. In Vlaanderen neemt alleen de opdrachthoudende vereniging het beheer over.
# en: Each council must transfer the management of the task by a decision of its own.
rule-be-hand-over-the-management-2 = Elke raad moet het beheer van de taak met een eigen beslissing overdragen.
# en: An interlocal association carries no large risk
rule-be-interlocal-small = Een interlokale vereniging draagt geen groot risico
# en: It has no legal person and is meant for defined projects without large investments or risks.
rule-be-interlocal-small-1 = Zij heeft geen rechtspersoonlijkheid en dient voor afgebakende projecten zonder grote investeringen of risico's.
# en: One project, one association
rule-be-single-object = Eén project, één vereniging
# en: It is founded for one project of municipal interest. Several tasks need several forms, or an intercommunale for determined objects.
rule-be-single-object-1 = Zij wordt opgericht voor één project van gemeentelijk belang. Verscheidene taken vragen verscheidene vormen, of een intercommunale met bepaalde doelen.
# en: The Walloon Government approves
rule-be-intercommunale-approval = De Waalse Regering keurt goed
# en: The Walloon Government must approve the statutes.
rule-be-intercommunale-approval-1 = De Waalse Regering moet de statuten goedkeuren.
# en: The Walloon Region joins only by decree
rule-be-region-as-member = Het Waalse Gewest treedt alleen bij decreet toe
# en: The Walloon Region becomes a member only by a decree of its parliament. Other public or private persons may join.
rule-be-region-as-member-1 = Het Waalse Gewest wordt alleen lid door een decreet van zijn parlement. Andere publieke of private personen mogen toetreden.
# en: No business for profit
rule-be-no-trade = Geen handel
# en: An intercommunale may take the form of a company, but it may not be commercial in character. A lawyer must confirm that your sales keep within that.
rule-be-no-trade-1 = Een intercommunale mag de vorm van een vennootschap aannemen, maar mag geen handelskarakter hebben. Een jurist moet bevestigen dat uw verkoop daarbinnen blijft.
# en: A welfare association stays with welfare
rule-be-welfare-only = Een welzijnsvereniging blijft bij welzijn
# en: It serves public welfare only: care homes, social housing services, child care.
rule-be-welfare-only-1 = Zij dient alleen het openbaar welzijn: woonzorgcentra, sociale woondiensten, kinderopvang.
# en: Police and fire brigades belong to zones
rule-be-police-and-fire = Politie en brandweer horen bij zones
# en: Federal law orders it: police belong to police zones (1998), fire brigades to emergency zones (2007). The zone is drawn by royal decree and no choice of the municipalities.
rule-be-police-and-fire-1 = De federale wet beveelt het: politie hoort bij politiezones (1998), brandweer bij hulpverleningszones (2007). De zone wordt bij koninklijk besluit afgebakend en is geen keuze van de gemeenten.
# en: Consultation binds nobody
rule-be-talks-bind-nobody = Overleg bindt niemand
# en: Here money, staff or a task pass from one municipality to another. Consultation decides nothing and binds nobody.
rule-be-talks-bind-nobody-1 = Hier gaan geld, personeel of een taak van de ene gemeente naar de andere. Overleg beslist niets en bindt niemand.
# en: The law orders you to work together
rule-gate-ordered-by-law = De wet beveelt u samen te werken
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-1 = De wet beveelt u samen te werken. Vraag welke vorm, welke leden en welke data zij voorschrijft voor u iets anders plant.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Een partner in het buitenland vraagt een vorm die de grens overschrijdt
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Eén partner ligt in een ander land. { $form }: alleen voor partners uit dit land.
# en: The partner abroad cannot be a member. Police and fire brigade at home stay in their zone, and it can conclude agreements of its own.
rule-gate-abroad-2 = De partner in het buitenland kan geen lid zijn. Politie en brandweer thuis blijven in hun zone, en die kan eigen overeenkomsten sluiten.
# en: The law asks for neighbours
rule-gate-neighbours = De wet vraagt buren
# en: A zone covers neighbours. If yours are not, they may belong to different zones, and then the zones work together and not the municipalities.
rule-gate-neighbours-1 = Een zone omvat buren. Zijn de uwe dat niet, dan horen ze misschien bij verschillende zones, en dan werken de zones samen en niet de gemeenten.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Sommige vormen zijn gesloten voor bedrijven, organisaties en burgers
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Bedrijven, organisaties of burgers zouden lid moeten zijn. { $form }: alleen open voor publieke leden.
# en: “{ $form }” takes only some kinds of private members. Check that yours are among them.
rule-gate-private-members-2 = { $form }: slechts bepaalde private leden zijn toegelaten. Ga na of de uwe daarbij horen.
# en: We do not know whether “{ $form }” may have private members. Ask before you invite them.
rule-gate-private-members-3 = { $form }: wij weten niet of private leden toegelaten zijn. Vraag het voor u hen uitnodigt.
# en: Only municipalities belong to a zone. Firms, organisations or citizens can work with it by contract.
rule-gate-private-members-4 = Alleen gemeenten horen bij een zone. Bedrijven, organisaties of burgers kunnen met haar werken op contract.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Sommige vormen zijn gesloten voor een provincie, een gewest of de staat
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Een provincie, een gewest of een staatsorgaan zou lid moeten zijn. { $form }: daarvoor niet open.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = { $form }: slechts bepaalde publieke leden zijn toegelaten. Ga na of het uwe daarbij hoort.
# en: We do not know whether “{ $form }” may have a county, a region or a state body as a member. Ask before you invite it.
rule-gate-regional-members-3 = { $form }: wij weten niet of een provincie, gewest of staatsorgaan lid mag zijn. Vraag het voor u het uitnodigt.
# en: Only municipalities belong to a zone. A province or a region can work with it by agreement.
rule-gate-regional-members-4 = Alleen gemeenten horen bij een zone. Een provincie of gewest kan met haar werken bij overeenkomst.
# en: Contributions as the statutes say
rule-be-money-contributions = Bijdragen volgens de statuten
# en: A yearly contribution, or payment by activity, as agreement or statutes say.
rule-be-money-contributions-1 = Een jaarlijkse bijdrage of betaling per activiteit, zoals overeenkomst of statuten bepalen.
# en: Tariffs of waste and water
rule-be-money-tariffs = Tarieven van afval en water
# en: The tariff for waste stands in the tax rules of each council, or with the body within the range of the region. Agree who sets it.
rule-be-money-tariffs-1 = Het afvaltarief staat in het belastingreglement van elke raad, of de vereniging bepaalt het binnen de marges van het gewest. Spreek af wie het vaststelt.
# en: Who runs a utility lives from its tariffs.
rule-be-money-tariffs-2 = Wie een nutsdienst uitbaat, leeft van de tarieven.
# en: Tariffs pay for a service to residents; there is none here.
rule-be-money-tariffs-3 = Tarieven betalen een dienst aan inwoners; die is er hier niet.
# en: Loans with a guarantee of the councils
rule-be-money-loans = Leningen met waarborg van de raden
# en: A bank lends to the body when the councils guarantee; supervision looks at it.
rule-be-money-loans-1 = Een bank leent aan de vereniging als de raden zich borg stellen; het toezicht kijkt mee.
# en: Each council decides on its guarantee, and supervision looks at it. Agree the share of each before the bank asks.
rule-be-money-loans-2 = Elke raad beslist over zijn waarborg en het toezicht kijkt mee. Spreek ieders deel af voor de bank ernaar vraagt.
# en: Shares in energy
rule-be-money-dividends = Aandelen in energie
# en: Municipalities hold their shares in energy through intermunicipal bodies and can use the dividends.
rule-be-money-dividends-1 = Gemeenten houden hun energieaandelen via intergemeentelijke verenigingen en kunnen de dividenden gebruiken.
# en: Dividends come from bodies that hold shares in energy.
rule-be-money-dividends-2 = Dividenden komen van verenigingen met energieaandelen.
# en: Subsidies of the region
rule-be-money-region = Subsidies van het gewest
# en: Flanders pays for intermunicipal work in heritage, culture, housing and sport, and often prescribes an interlocal or a project association.
rule-be-money-region-1 = Vlaanderen betaalt intergemeentelijk werk in erfgoed, cultuur, wonen en sport, en schrijft vaak een interlokale of een projectvereniging voor.
# en: The call often says which form it takes. Read it before you choose.
rule-be-money-region-2 = De oproep zegt vaak welke vorm hij aanvaardt. Lees hem voor u kiest.
# en: Regional money can go to an association de projet.
rule-be-money-region-3 = Gewestelijk geld kan naar een association de projet gaan.
# en: A region pays for cooperation under its own law; a body of two regions is none.
rule-be-money-region-4 = Een gewest betaalt samenwerking volgens zijn eigen recht; een vereniging over twee gewesten is dat niet.
# en: European funds
rule-be-money-eu = Europese fondsen
# en: ERDF, ESF+ and Interreg pay for projects, not for a form.
rule-be-money-eu-1 = EFRO, ESF+ en Interreg betalen projecten, geen vorm.
# en: Interreg pays for work with a partner across the border.
rule-be-money-eu-2 = Interreg betaalt werk met een partner over de grens.
# en: Flanders: a small project without staff or property
rule-be-flanders-small-project = Vlaanderen: een klein project zonder personeel of eigendom
# en: No legal person, no transfer: an agreement and a committee, with the staff of a managing municipality if needed.
rule-be-flanders-small-project-1 = Geen rechtspersoon, geen overdracht: een overeenkomst en een comité, zo nodig met personeel van een beherende gemeente.
# en: Ten months and up to 18 years of commitment are much for a small project.
rule-be-flanders-small-project-2 = Tien maanden en tot 18 jaar verbintenis zijn veel voor een klein project.
# en: It cannot employ people; only a managing municipality can lend its own.
rule-be-flanders-small-project-3 = Zij kan niemand in dienst nemen; alleen een beherende gemeente kan haar eigen mensen inzetten.
# en: Flanders: a small project with a team of its own
rule-be-flanders-own-team = Vlaanderen: een klein project met een eigen team
# en: A legal person with a simple structure: it employs, owns a little and ends with its project.
rule-be-flanders-own-team-1 = Een rechtspersoon met een eenvoudige structuur: zij neemt mensen in dienst, bezit weinig en eindigt met haar project.
# en: It is made for small projects; a large plant needs a body that can borrow and last.
rule-be-flanders-own-team-2 = Zij dient voor kleine projecten; een grote installatie vraagt een vereniging die kan lenen en blijven.
# en: For a purchase or for talks no legal person is needed.
rule-be-flanders-own-team-3 = Voor een aankoop of overleg is geen rechtspersoon nodig.
# en: Flanders: support for many tasks, the right to act stays
rule-be-flanders-support = Vlaanderen: steun voor vele taken, het eigen recht blijft
# en: It supports its members in planning, computing, land or services, and each municipality keeps the right to do the task itself.
rule-be-flanders-support-1 = Zij ondersteunt haar leden in planning, informatica, grond of diensten, en elke gemeente behoudt het recht om de taak zelf uit te voeren.
# en: Regional development with a lasting team is its daily work.
rule-be-flanders-support-2 = Streekontwikkeling met een vast team is haar dagelijks werk.
# en: Flanders: the task is handed over fully
rule-be-flanders-full-transfer = Vlaanderen: de taak wordt volledig overgedragen
# en: Its statutes take over the management, as for waste, grids, water and crematoria.
rule-be-flanders-full-transfer-1 = Haar statuten nemen het beheer over, zoals voor afval, netten, water en crematoria.
# en: Plans, talks and purchases need no transfer of a task.
rule-be-flanders-full-transfer-2 = Plannen, overleg en aankopen vragen geen overdracht.
# en: Flanders: 18 years without an early exit
rule-be-flanders-no-early-exit = Vlaanderen: 18 jaar zonder vroege uittreding
# en: Members are bound for up to 18 years and cannot leave early in principle.
rule-be-flanders-no-early-exit-1 = De leden zijn tot 18 jaar gebonden en kunnen in principe niet vroeg uittreden.
# en: Wallonia and Brussels: an agreement for what is simple
rule-be-convention = Wallonië en Brussel: een overeenkomst voor wat eenvoudig is
# en: An agreement between municipalities carries any simple matter of municipal interest; the managing municipality may employ.
rule-be-convention-1 = Een overeenkomst tussen gemeenten draagt elke eenvoudige zaak van gemeentelijk belang; de beherende gemeente mag personeel in dienst nemen.
# en: One municipality buys for all under an agreement.
rule-be-convention-2 = Eén gemeente koopt voor allen volgens een overeenkomst.
# en: Wallonia and Brussels: one project with partners
rule-be-association-de-projet = Wallonië en Brussel: één project met partners
# en: A public legal person of its own kind for planning, carrying out and controlling one project.
rule-be-association-de-projet-1 = Een publieke rechtspersoon van eigen aard om één project te plannen, uit te voeren en te controleren.
# en: Any public or private person may join beside at least two municipalities.
rule-be-association-de-projet-2 = Elke publieke of private persoon mag toetreden naast ten minste twee gemeenten.
# en: It is founded for a project, not for office work, purchases or talks.
rule-be-association-de-projet-3 = Zij wordt opgericht voor een project, niet voor kantoorwerk, aankopen of overleg.
# en: A lasting plant outlives a project.
rule-be-association-de-projet-4 = Een blijvende installatie overleeft een project.
# en: Wallonia and Brussels: a permanent utility
rule-be-permanent-utility = Wallonië en Brussel: een blijvende nutsdienst
# en: Waste, water, energy and business parks are run by intercommunales with determined objects.
rule-be-permanent-utility-1 = Afval, water, energie en bedrijventerreinen worden beheerd door intercommunales met bepaalde doelen.
# en: Notary, approval and boards are too much where nothing is built and nobody pays.
rule-be-permanent-utility-2 = Notaris, goedkeuring en raden zijn te veel waar niets wordt gebouwd en niemand betaalt.
# en: Care and welfare
rule-be-welfare = Zorg en welzijn
# en: Welfare centres and municipalities run care homes, social services and child care through an association of their own kind.
rule-be-welfare-1 = Welzijnscentra en gemeenten voeren woonzorg, sociale diensten en kinderopvang uit via een vereniging van eigen aard.
# en: An association for welfare runs a service with staff.
rule-be-welfare-2 = Een welzijnsvereniging voert een dienst met personeel uit.
# en: Tune and exchange
rule-be-consultation = Afstemmen en uitwisselen
# en: To tune cultural programmes or to exchange staff and knowledge, consultation is enough.
rule-be-consultation-1 = Om cultuurprogramma's af te stemmen of personeel en kennis uit te wisselen, volstaat overleg.
# en: Across regions consultation is what needs no agreement of the regions.
rule-be-consultation-2 = Over de gewesten heen vraagt alleen overleg geen akkoord van de gewesten.
# en: Flanders has a closed list
rule-be-closed-list = Vlaanderen heeft een gesloten lijst
# en: Flemish law has a closed list of five forms. Cooperation in a form of private law is restricted; do not found a company or an association beside it without advice.
rule-be-closed-list-1 = Het Vlaamse recht heeft een gesloten lijst van vijf vormen. Samenwerking in een vorm van privaatrecht is beperkt; richt daarnaast geen vennootschap of vzw op zonder advies.
# en: Flanders: fifteen reference regions
rule-be-reference-regions = Vlaanderen: vijftien referentieregio's
# en: Cooperation should fit within one of fifteen reference regions, with deadlines around 2030 and 2031. Yours crosses such a border: ask the Flemish administration first.
rule-be-reference-regions-1 = Samenwerking moet binnen een van de vijftien referentieregio's passen, met termijnen rond 2030 en 2031. De uwe overschrijdt zo'n grens: vraag het eerst aan de Vlaamse administratie.
# en: A private partner ends work without tender
rule-be-private-partner = Een private partner maakt een einde aan werk zonder aanbesteding
# en: With private capital inside, the municipalities can in principle no longer give the body work without tender. For shares in energy there are special rules.
rule-be-private-partner-1 = Met privaat kapitaal mogen de gemeenten de vereniging in principe geen werk zonder aanbesteding meer geven. Voor energieaandelen gelden bijzondere regels.
# en: Work without tender has conditions
rule-be-tender = Werk zonder aanbesteding heeft voorwaarden
# en: Let a lawyer test the three conditions of the act: control as over an own service, most of the work for the members, no private capital.
rule-be-tender-1 = Laat een jurist de drie voorwaarden van de wet toetsen: toezicht zoals op een eigen dienst, het meeste werk voor de leden, geen privaat kapitaal.
# en: Corporate tax and VAT
rule-be-tax = Vennootschapsbelasting en btw
# en: Since 2015 such bodies have no automatic exemption from corporate tax; a ruling decides which tax they pay. Cost sharing is free of VAT only under conditions.
rule-be-tax-1 = Sinds 2015 zijn zulke verenigingen niet meer automatisch vrij van vennootschapsbelasting; een ruling bepaalt welke belasting zij betalen. Kostendeling is alleen onder voorwaarden vrij van btw.
# en: Wallonia: terms and transparency
rule-be-walloon-terms = Wallonië: termijnen en transparantie
# en: Its duration is limited: six years, renewable, to be confirmed. Put the date of the renewal into the calendar.
rule-be-walloon-terms-1 = Haar duur is beperkt: zes jaar, hernieuwbaar, te bevestigen. Zet de datum van de hernieuwing in de agenda.
# en: Thirty years at most, and withdrawal after fifteen, to be confirmed. Rules on pay, number of mandates and transparency are strict since the Publifin affair.
rule-be-walloon-terms-2 = Hoogstens dertig jaar, en uittreding na vijftien, te bevestigen. De regels over vergoeding, aantal mandaten en transparantie zijn streng sinds de Publifin-affaire.
# en: How to share the cost
rule-be-cost-keys = Hoe de kosten te delen
# en: Share the cost by kilograms or pick-ups.
rule-be-cost-keys-1 = Deel de kosten volgens kilogram of ophalingen.
# en: Think of a solidarity key between towns and villages.
rule-be-cost-keys-2 = Denk aan een solidariteitssleutel tussen stad en dorp.
# en: Let each municipality pay for the activities it uses, and all for the fixed part.
rule-be-cost-keys-3 = Laat elke gemeente betalen voor de activiteiten die zij gebruikt, en allen voor het vaste deel.
# en: Read the article of today
rule-be-articles = Lees het artikel van vandaag
# en: The rules were read in the decree of 2001. Have a lawyer find the article of the decree of 2017 before you print a number.
rule-be-articles-1 = De regels zijn gelezen in het decreet van 2001. Laat een jurist het artikel van het decreet van 2017 zoeken voor u een nummer vermeldt.

## Words in citations

# en: art.
place-article = art.
# en: acts of
place-acts-of = wetten van
# en: chapter
place-chapter = hoofdstuk
# en: ff.
place-ff = e.v.
# en: to
place-to = tot
# en: whole act
place-whole-act = volledige akte
