# en: Norway
pack-name = Norge
# en: municipality
municipality = kommune
# en: municipalities
municipality-plural = kommuner

# en: Informal professional network
form-informal-network = Uformelt faglig nettverk
# en: Municipalities exchange experience or train together; no common body decides anything.
form-informal-network-summary = Kommunene deler erfaringer eller lærer sammen; ingen felles organ tar beslutninger.

# en: Purchase and sale of services between municipalities
form-purchase-between-municipalities = Kjøp og salg av tjenester mellom kommuner
# en: One municipality buys a service from another, after the procurement rules have been checked.
form-purchase-between-municipalities-summary = En kommune kjøper en tjeneste av en annen, etter at anskaffelsesreglene er vurdert.

# en: Inter-municipal planning cooperation
form-plansamarbeid = Interkommunalt plansamarbeid
# en: Municipalities draw up a plan together; each council adopts it for its own area.
form-plansamarbeid-summary = Kommunene lager en plan sammen; hvert kommunestyre vedtar den for sitt område.

# en: Inter-municipal political council
form-ipr = Interkommunalt politisk råd (IPR)
# en: A political forum of municipalities and counties for joint strategy and lobbying; no services, no decisions on citizens.
form-ipr-summary = Et politisk forum for kommuner og fylkeskommuner for felles strategi og interesser; ingen tjenester og ingen enkeltvedtak.

# en: Administrative host municipality
form-host-administrative = Administrativt vertskommunesamarbeid
# en: The administration of one municipality does the work for the others, including decisions on single cases.
form-host-administrative-summary = Administrasjonen i én kommune utfører oppgaver for de andre, også enkeltvedtak.

# en: Host municipality with a common elected board
form-host-with-board = Vertskommunesamarbeid med felles folkevalgt nemnd
# en: One municipality hosts a common elected board to which all delegate their powers, including decisions of principle.
form-host-with-board-summary = En vertskommune har en felles folkevalgt nemnd som får myndighet fra alle, også i prinsipielle saker.

# en: Municipal task community, run through an office municipality
form-ko-without-personality = Kommunalt oppgavefellesskap (KO), ikke eget rettssubjekt
# en: Municipalities run tasks together under a common council of representatives; staff and accounts sit in one office municipality.
form-ko-without-personality-summary = Kommunene løser oppgaver sammen under et felles representantskap; ansatte og regnskap ligger hos kontorkommunen.

# en: Municipal task community as a legal entity
form-ko-legal-entity = Kommunalt oppgavefellesskap (KO), eget rettssubjekt
# en: As the other task community, but as a legal person that employs, owns and contracts itself; owners answer without limit for their share.
form-ko-legal-entity-summary = Som det andre oppgavefellesskapet, men som eget rettssubjekt som ansetter og eier selv; deltakerne hefter ubegrenset for sin del.

# en: Inter-municipal company
form-iks = Interkommunalt selskap (IKS)
# en: A company of municipalities and counties with its own act; owners answer without limit for their share.
form-iks-summary = Et selskap for kommuner og fylkeskommuner etter egen lov; eierne hefter ubegrenset for sin del.

# en: Municipally owned limited company
form-intermunicipal-as = Kommunalt eid aksjeselskap (AS)
# en: Municipalities own a company with limited liability; for market activity.
form-intermunicipal-as-summary = Kommunene eier et aksjeselskap med begrenset ansvar; for virksomhet i konkurranse.

# en: Cooperative
form-samvirkeforetak = Samvirkeforetak (SA)
# en: A cooperative with an open door for members; each has one vote.
form-samvirkeforetak-summary = Et samvirke med åpen dør for nye medlemmer; hvert medlem har én stemme.

# en: Association or foundation
form-forening-stiftelse = Forening eller stiftelse
# en: An association or a foundation for culture, tourism or interests.
form-forening-stiftelse-summary = En forening eller stiftelse for kultur, reiseliv eller interesser.

# en: Cooperation ordered by the state
form-ordered-cooperation = Pålagt samarbeid
# en: The state orders municipalities to cooperate, for example in fire services, acute pollution or planning.
form-ordered-cooperation-summary = Staten pålegger kommuner å samarbeide, for eksempel om brannvern, akutt forurensning eller planlegging.

# en: Participants' annual contributions
financing-participant-contributions = Deltakernes årlige tilskudd
# en: Cost-recovery user fees (selvkost)
financing-cost-recovery-fees = Brukerbetaling etter selvkost
# en: Loans taken by the IKS or KO itself
financing-loans-by-body = Lån tatt opp av IKS eller KO selv
# en: Owner municipality borrows and passes on
financing-loans-by-owners = Eierkommunen låner og låner videre
# en: Municipal guarantee for the body's loan
financing-municipal-guarantee = Kommunal garanti for lån
# en: Discretionary grant from the county governor
financing-state-discretionary-grant = Skjønnstilskudd fra statsforvalteren
# en: General VAT compensation
financing-vat-compensation = Generell merverdiavgiftskompensasjon
# en: Interreg and EEA/Norway Grants bilateral partnerships
financing-interreg-eea = Interreg og EØS-midlene

## Spørsmål

# en: Are matters of principle among the decisions, for example a policy for licences?
question-principle = Er det prinsipielle saker blant vedtakene, for eksempel retningslinjer for bevillinger?
    .help = Rutinesaker følger regler som kommunestyrene har satt. En prinsipiell sak setter selve regelen eller er politisk åpen.
    .why = Vertskommunens administrasjon kan bare avgjøre rutinesaker. Prinsipielle saker krever en felles folkevalgt nemnd.
# en: Does a special act allow an inter-municipal company to take these decisions?
question-sector_authority = Lar en særlov et interkommunalt selskap treffe disse vedtakene?
    .help = Noen få lover gjør det, for eksempel om forurensning, havner, folkehelse, smittevern eller alkohol. La spørsmålet stå åpent hvis dere ikke vet.
    .why = Uten en slik lov kan et selskap ikke treffe vedtak om innbyggere.
# en: Does an act oblige each municipality to do this task?
question-statutory = Pålegger en lov hver kommune denne oppgaven?
    .help = Barnevern, brannvern og vann er slike oppgaver. Lønn, IT, arkiv og innkjøp er støttetjenester.
    .why = Kapitlet om vertskommune taler om lovpålagte oppgaver.
# en: Shall elected politicians meet in a common body of their own?
question-political_body = Skal folkevalgte møtes i et felles organ?
    .help = Et regionråd med folkevalgte er et slikt organ. En gruppe fra administrasjonene som deler erfaringer, er det ikke.
    .why = Rent politisk samarbeid må ha én bestemt juridisk form.
# en: Is it only about land-use planning under the Planning and Building Act?
question-plan_only = Gjelder det bare arealplanlegging etter plan- og bygningsloven?
    .help = For eksempel en felles kystsoneplan eller en felles areal- og transportplan.
    .why = Felles planlegging har sin egen form og framgangsmåte.
# en: Is the state, and not only a county authority, one of these members?
question-state_member = Er staten, og ikke bare en fylkeskommune, blant disse deltakerne?
    .help = Fylkeskommuner kan delta i de fleste kommunale former. Staten og dens etater kan ikke.
# en: Is that partner on the ROBEK list?
question-robek = Står denne kommunen i ROBEK?
    .help = Registeret over kommuner som må ha lån godkjent av staten, er offentlig.
    .why = Lån og lange leieavtaler i et selskap med en slik eier er ugyldige uten godkjenning.
# en: What kind of body do you have today?
question-existing_status = Hva slags organ har dere i dag?
    .help = Noen eldre organer måtte omdannes eller avvikles.
# en: A regional council that also runs services
option-existing_status-council_with_services = Et regionråd som også driver tjenester
# en: An inter-municipal board under section 27 of the act of 1992
option-existing_status-old_board = Et interkommunalt styre etter § 27 i loven av 1992
# en: A joint municipality (samkommune)
option-existing_status-joint_municipality = En samkommune
# en: Something else
option-existing_status-other = Noe annet
# en: Did municipal boundaries of a partner change within the last year, or will they soon?
question-boundary_change = Har kommunegrensene til en deltaker blitt endret det siste året, eller skal de snart endres?
    .help = En grenseendring gir hver deltaker rett til å gå ut eller kreve nye forhandlinger.

## Regler

# en: Political councils and task communities take no decisions about citizens
rule-no-no-single-decisions = Politisk råd og oppgavefellesskap treffer ingen enkeltvedtak
# en: A political council may hold authority over its own internal matters and over grants, but never over single cases of citizens or firms.
rule-no-no-single-decisions-1 = Et interkommunalt politisk råd kan få myndighet i interne saker og til å gi tilskudd, men aldri i enkeltsaker om innbyggere eller bedrifter.
# en: A task community may decide on its own internal matters and on grants, but never on single cases of citizens or firms, not even as a legal person. Only a host municipality can be given that power in general.
rule-no-no-single-decisions-2 = Et kommunalt oppgavefellesskap kan avgjøre interne saker og gi tilskudd, men kan aldri treffe enkeltvedtak om innbyggere eller bedrifter, heller ikke som eget rettssubjekt. Bare en vertskommune kan få slik myndighet på generelt grunnlag.
# en: A company decides about citizens only if a special act says so
rule-no-company-needs-sector-act = Et selskap treffer vedtak om innbyggere bare når en særlov sier det
# en: An inter-municipal company may decide single cases only where a special act opens the door, and here none does. Use a host municipality.
rule-no-company-needs-sector-act-1 = Et interkommunalt selskap kan treffe enkeltvedtak bare når en særlov åpner for det, og det gjør den ikke her. Bruk vertskommune.
# en: Name in the company agreement the section of the special act that lets the company take these decisions, and let a lawyer confirm that it covers every kind of decision you have in mind.
rule-no-company-needs-sector-act-2 = Vis i selskapsavtalen til den bestemmelsen i særloven som lar selskapet treffe vedtakene, og få en jurist til å bekrefte at den dekker alle typer vedtak dere tenker på.
# en: The administration of a host decides no matters of principle
rule-no-host-no-principle = Vertskommunens administrasjon avgjør ingen prinsipielle saker
# en: The administration of the host may not decide matters of principle, such as the policy for licences. This needs a common elected board, or the councils keep these matters.
rule-no-host-no-principle-1 = Vertskommunens administrasjon kan ikke avgjøre saker av prinsipiell betydning, for eksempel retningslinjer for bevillinger. Det krever en felles folkevalgt nemnd, eller at kommunestyrene beholder disse sakene.
# en: The host prepares, and each municipality decides. Write into the agreement which cases go back to whom.
rule-no-host-no-principle-2 = Vertskommunen forbereder, og hver kommune vedtar. Skriv i avtalen hvilke saker som går tilbake til hvem.
# en: Host cooperation never mixes municipalities and counties
rule-no-host-not-mixed = Vertskommunesamarbeid blander aldri kommuner og fylkeskommuner
# en: Host cooperation runs between municipalities, or between county authorities, but not between the two.
rule-no-host-not-mixed-1 = Vertskommunesamarbeid skjer mellom kommuner eller mellom fylkeskommuner, men ikke på tvers.
# en: Host cooperation with a common board runs between municipalities, or between county authorities, but not between the two.
rule-no-host-not-mixed-2 = Vertskommunesamarbeid med felles nemnd skjer mellom kommuner eller mellom fylkeskommuner, men ikke på tvers.
# en: The state cannot be a member of municipal bodies
rule-no-state-stays-outside = Staten kan ikke delta i kommunale organer
# en: Only municipalities and county authorities can take part in this form. The state cannot.
rule-no-state-stays-outside-1 = Bare kommuner og fylkeskommuner kan delta i denne formen. Staten kan ikke.
# en: Only municipalities, county authorities and other inter-municipal companies can own such a company. The state cannot.
rule-no-state-stays-outside-2 = Bare kommuner, fylkeskommuner og andre interkommunale selskaper kan eie et slikt selskap. Staten kan ikke.
# en: Planning cooperation has municipalities and regions as members. The state takes part in the planning process in other ways.
rule-no-state-stays-outside-3 = Plansamarbeid har kommuner og regioner som deltakere. Staten medvirker i planprosessen på andre måter.
# en: A political council is a forum and produces no services
rule-no-political-council-no-service = Et politisk råd er et forum og produserer ingen tjenester
# en: A political council is a forum for common questions and produces no services. For production choose a task community, a host or a company.
rule-no-political-council-no-service-1 = Et interkommunalt politisk råd er et forum for felles saker og produserer ingen tjenester. Velg oppgavefellesskap, vertskommune eller selskap til produksjon.
# en: A common political body must be a political council (IPR)
rule-no-political-forum-is-ipr = Et felles politisk organ må være et interkommunalt politisk råd
# en: Purely political cooperation in a common body of elected members has to be organised as an inter-municipal political council.
rule-no-political-forum-is-ipr-1 = Rent politisk samarbeid i et felles organ av folkevalgte skal organiseres som interkommunalt politisk råd.
# en: A political body with organs of its own cannot be an informal network. It has to be an inter-municipal political council.
rule-no-political-forum-is-ipr-2 = Et politisk organ med egne styringsorganer kan ikke være et uformelt nettverk. Det må være et interkommunalt politisk råd.
# en: An informal network operates nothing
rule-no-network-operates-nothing = Et uformelt nettverk driver ingenting
# en: Here money, staff or a task are put together. Joint operation needs a task community, a host municipality, a company or a contract.
rule-no-network-operates-nothing-1 = Her blir penger, ansatte eller en oppgave lagt sammen. Felles drift krever oppgavefellesskap, vertskommune, selskap eller avtale.
# en: Joint land-use planning follows the Planning and Building Act
rule-no-planning-by-chapter-nine = Felles arealplanlegging følger plan- og bygningsloven
# en: For joint land-use planning the Planning and Building Act has its own form: a board prepares the plan, and each council adopts it for its own area.
rule-no-planning-by-chapter-nine-1 = Plan- og bygningsloven har en egen form for felles arealplanlegging: et styre forbereder planen, og hvert kommunestyre vedtar den for sitt område.
# en: Each council adopts the plan for its own area. Decide at the beginning which process decisions the board may take.
rule-no-planning-by-chapter-nine-2 = Hvert kommunestyre vedtar planen for sitt område. Bestem ved starten hvilke beslutninger om prosessen styret kan ta.
# en: A partner can leave with three months' written notice, and the ministry may order it to stay. Whoever later wants to change the plan alone must warn the others in writing first.
rule-no-planning-by-chapter-nine-3 = En kommune kan gå ut med tre måneders skriftlig varsel, og departementet kan pålegge den å bli. Den som senere vil endre planen alene, må først varsle de andre skriftlig.
# en: Planning cooperation is for plans only
rule-no-planning-form-only-for-plans = Plansamarbeid gjelder bare planer
# en: Planning cooperation draws up plans under the Planning and Building Act. It runs no other task.
rule-no-planning-form-only-for-plans-1 = Et plansamarbeid lager planer etter plan- og bygningsloven. Det løser ingen annen oppgave.
# en: Planning cooperation draws up plans. It runs no service and buys nothing for the partners.
rule-no-planning-form-only-for-plans-2 = Et plansamarbeid lager planer. Det driver ingen tjeneste og kjøper ikke inn for kommunene.
# en: The joint municipality is gone
rule-no-old-joint-municipality = Samkommunen er borte
# en: The rules on the joint municipality (samkommune) were repealed, and those that existed had to be wound up by 1 January 2020. Move each task to a host municipality, a task community or a company.
rule-no-old-joint-municipality-1 = Reglene om samkommune er opphevet, og de som fantes, måtte være avviklet innen 1. januar 2020. Flytt hver oppgave til en vertskommune, et oppgavefellesskap eller et selskap.
# en: The joint municipality ends at the turn of 2020
rule-no-joint-municipality-before-2020 = Samkommunen tar slutt ved årsskiftet til 2020
# en: The joint municipality (samkommune) has to be wound up by 1 January 2020. Begin now to choose a new home for each of its tasks.
rule-no-joint-municipality-before-2020-1 = Samkommunen må være avviklet innen 1. januar 2020. Begynn nå å finne et nytt hjem for hver av oppgavene.
# en: The old inter-municipal board must be converted
rule-no-old-section-27-board = Det gamle interkommunale styret måtte omdannes
# en: Inter-municipal boards under section 27 of the act of 1992 had to be converted into a political council or a task community within four years after the new chapters came into force. Check whether yours was.
rule-no-old-section-27-board-1 = Interkommunale styrer etter § 27 i loven av 1992 måtte være omdannet til interkommunalt politisk råd eller kommunalt oppgavefellesskap senest fire år etter at de nye kapitlene trådte i kraft. Kontroller om deres ble det.
# en: Every council itself decides on the conversion and adopts the new agreement. Property, rights and debts then pass to the new body, or to one or more partners if it is no legal person, and creditors cannot object.
rule-no-old-section-27-board-2 = Hvert kommunestyre vedtar selv omdanningen og den nye avtalen. Eiendeler, rettigheter og forpliktelser går over til det nye samarbeidet, eller til en eller flere av kommunene når det ikke er eget rettssubjekt, og kreditorene kan ikke motsette seg det.
# en: Routine decisions about citizens go to a host
rule-no-host-for-decisions = Rutinevedtak om innbyggere legges til en vertskommune
# en: Only host cooperation carries a general power to decide about citizens, and for routine cases the administration of the host is enough: no new body is needed.
rule-no-host-for-decisions-1 = Bare vertskommunesamarbeid gir en generell myndighet til å treffe vedtak om innbyggere, og i rutinesaker er vertskommunens administrasjon nok: det trengs ikke noe nytt organ.
# en: A common board is hardly ever used. For routine cases it is more machinery than you need.
rule-no-host-for-decisions-2 = Felles nemnd brukes nesten aldri. For rutinesaker er det mer apparat enn dere trenger.
# en: The common elected board may take every type of decision, matters of principle too, and each partner has at least two members on it.
rule-no-host-for-decisions-3 = Den felles folkevalgte nemnda kan treffe alle typer vedtak, også i prinsipielle saker, og hver kommune har minst to medlemmer i den.
# en: All partners want a say in sensitive decisions
rule-no-say-in-each-case = Alle vil ha et ord med i følsomme vedtak
# en: Each partner sits on the board that decides, so politicians of all partners keep a hand in sensitive cases.
rule-no-say-in-each-case-1 = Hver kommune sitter i nemnda som vedtar, slik at folkevalgte fra alle beholder hånd om følsomme saker.
# en: One municipality can do the statutory task for all
rule-no-host-one-strong = Én kommune kan løse den lovpålagte oppgaven for alle
# en: One municipality has the people and the others trust it. The agreement hands the task to its administration without a new body.
rule-no-host-one-strong-1 = Én kommune har folkene, og de andre stoler på den. Avtalen legger oppgaven til dens administrasjon uten noe nytt organ.
# en: Hosting a support service is not settled
rule-no-host-support-service = Om støttetjenester kan legges til vertskommune er uavklart
# en: The chapter on host municipalities speaks of statutory tasks and of delegated decisions. Payroll, IT and purchasing are often hosted, but it is not certain that the chapter covers them.
rule-no-host-support-service-1 = Kapitlet om vertskommune taler om lovpålagte oppgaver og om delegerte vedtak. Lønn, IT og innkjøp legges ofte til en vertskommune, men det er ikke sikkert at kapitlet dekker dem.
# en: For a support service that no act imposes, a task community is the safe choice.
rule-no-host-support-service-2 = For en støttetjeneste som ingen lov pålegger, er oppgavefellesskap det trygge valget.
# en: A support service can also be bought from a neighbour, once the procurement rules have been checked.
rule-no-host-support-service-3 = En støttetjeneste kan også kjøpes av en nabokommune, når anskaffelsesreglene er vurdert.
# en: No act imposes this task. Ask a lawyer whether it may be placed with a host under chapter 20; practice does it, the wording leaves it open.
rule-no-host-support-service-4 = Ingen lov pålegger denne oppgaven. Spør en jurist om den kan legges til en vertskommune etter kapittel 20; praksis gjør det, ordlyden lar det stå åpent.
# en: A simple joint service without powers
rule-no-task-community-simple = En enkel felles tjeneste uten myndighet
# en: The task community was made for simple cooperation on single services. As a legal person it employs and owns itself, without the machinery of a company.
rule-no-task-community-simple-1 = Oppgavefellesskapet er laget for enkelt samarbeid om enkelttjenester. Som eget rettssubjekt ansetter og eier det selv, uten apparatet til et selskap.
# en: The task community was made for simple cooperation on single services. The office municipality employs and keeps the accounts, and all partners sit in the council of representatives.
rule-no-task-community-simple-2 = Oppgavefellesskapet er laget for enkelt samarbeid om enkelttjenester. Kontorkommunen ansetter og fører regnskapet, og alle deltakerne sitter i representantskapet.
# en: Equal partners and an office at one of them
rule-no-equal-say-with-office = Likeverdige deltakere og kontor hos én av dem
# en: Every partner has at least one seat in the council of representatives, which decides on budget and accounts, while one partner keeps the office.
rule-no-equal-say-with-office-1 = Hver deltaker har minst én plass i representantskapet, som vedtar budsjett og regnskap, mens én kommune har kontoret.
# en: Few owners and one modest plant
rule-no-few-owners-one-plant = Få eiere og ett mindre anlegg
# en: A task community that is a legal person can own a small plant for few partners, as small hydropower works show.
rule-no-few-owners-one-plant-1 = Et oppgavefellesskap som er eget rettssubjekt, kan eie et lite anlegg for få deltakere, slik små kraftverk viser.
# en: Costly plant, loans and many employees
rule-no-company-for-plant = Kostbare anlegg, lån og mange ansatte
# en: The inter-municipal company has its own act with rules on budget, loans and assets, and the councils keep control through the council of representatives.
rule-no-company-for-plant-1 = Det interkommunale selskapet har sin egen lov med regler om budsjett, lån og eiendeler, og kommunestyrene beholder styringen gjennom representantskapet.
# en: The company can borrow itself, within the purposes of the act and up to the ceiling in its agreement.
rule-no-company-for-plant-2 = Selskapet kan selv ta opp lån, til lovens formål og opp til taket i selskapsavtalen.
# en: Waste, water and fire with a staff of their own
rule-no-company-for-utilities = Avfall, vann og brann med egne ansatte
# en: Waste, water and fire services with a staff of their own are what Norwegian municipalities run most often in inter-municipal companies.
rule-no-company-for-utilities-1 = Tjenester innen avfall, vann og brann med egne ansatte er det norske kommuner oftest driver i interkommunale selskaper.
# en: Household services at cost
rule-no-household-utilities = Husholdningstjenester til selvkost
# en: For statutory services to households the company of municipalities has rules on plan, budget and loans that keep the councils in control.
rule-no-household-utilities-1 = For lovpålagte tjenester til husholdningene har det interkommunale selskapet regler om økonomiplan, budsjett og lån som holder kommunestyrene i styringen.
# en: Fees of households may not bring more than the cost, so there is nothing to earn. A limited company is made for the market, and the councils steer it only through the general meeting.
rule-no-household-utilities-2 = Gebyrer fra husholdningene kan ikke gi mer enn kostnaden, så det er ingenting å tjene. Et aksjeselskap er laget for markedet, og kommunestyrene styrer det bare gjennom generalforsamlingen.
# en: The task community was made for simple cooperation with few partners and little capital. Plants, vehicles and loans are better kept under the act on inter-municipal companies.
rule-no-household-utilities-3 = Oppgavefellesskapet er laget for enkelt samarbeid med få deltakere og lite kapital. Anlegg, kjøretøy og lån hører bedre hjemme under loven om interkommunale selskaper.
# en: Sales in competition with private firms
rule-no-competition-in-as = Salg i konkurranse med private
# en: A limited company works on market terms: its owners risk only their capital.
rule-no-competition-in-as-1 = Et aksjeselskap arbeider på markedsvilkår: eierne risikerer bare kapitalen sin.
# en: The owners answer without limit. In competition with private firms this works like a guarantee and may be state aid under article 61 of the EEA Agreement.
rule-no-competition-in-as-2 = Eierne hefter ubegrenset. I konkurranse med private virker det som en garanti og kan være statsstøtte etter EØS-avtalen artikkel 61.
# en: Nobody wants to answer without limit
rule-no-limited-risk = Ingen vil hefte ubegrenset
# en: Each owner answers without limit for its share.
rule-no-limited-risk-1 = Hver eier hefter ubegrenset for sin andel.
# en: Each partner answers without limit for its share, also after it has left.
rule-no-limited-risk-2 = Hver deltaker hefter ubegrenset for sin andel, også etter at den er gått ut.
# en: A limited company limits the risk to its capital
rule-no-limited-company-risk = Et aksjeselskap begrenser risikoen til kapitalen
# en: The owners of a limited company risk their capital and no more.
rule-no-limited-company-risk-1 = Eierne av et aksjeselskap risikerer kapitalen sin og ikke mer.
# en: A firm, the state or citizens as co-owners
rule-no-other-owners = En bedrift, staten eller innbyggere som medeiere
# en: The municipal forms are closed to firms and to the state. A limited company is open to them.
rule-no-other-owners-1 = De kommunale formene er lukket for bedrifter og for staten. Et aksjeselskap er åpent for dem.
# en: A cooperative is open to other members too.
rule-no-other-owners-2 = Et samvirkeforetak er også åpent for andre medlemmer.
# en: Citizens can join a cooperative, and each member has one vote.
rule-no-other-owners-3 = Innbyggere kan bli medlem av et samvirkeforetak, og hvert medlem har én stemme.
# en: Members come and go
rule-no-cooperative-open-door = Medlemmer kommer og går
# en: A cooperative keeps its door open: members join and leave without a new founding agreement.
rule-no-cooperative-open-door-1 = Et samvirkeforetak har åpen dør: medlemmer går inn og ut uten ny stiftelsesavtale.
# en: Leaving a host takes one year's notice unless you agree otherwise.
rule-no-cooperative-open-door-2 = Det tar ett års varsel å gå ut av en vertskommuneavtale hvis dere ikke avtaler noe annet.
# en: Leaving a company takes one year's notice, its agreement may bar leaving, and a share passes on only with the consent of all.
rule-no-cooperative-open-door-3 = Det tar ett års varsel å gå ut av et interkommunalt selskap, avtalen kan stenge for det, og en andel går over bare med samtykke fra alle.
# en: Many buy together
rule-no-cooperative-purchasing = Mange kjøper inn sammen
# en: Purchasing and audit for many members is where municipal cooperatives exist: one member, one vote, and a low threshold to join.
rule-no-cooperative-purchasing-1 = Innkjøp og revisjon for mange medlemmer er der kommunale samvirkeforetak finnes: ett medlem, én stemme og lav terskel for å bli med.
# en: Buy hours or capacity from a neighbour
rule-no-buy-from-neighbour = Kjøp timer eller kapasitet av en nabokommune
# en: A neighbour has spare capacity and you need a limited amount of it. A contract on service, price and notice is enough.
rule-no-buy-from-neighbour-1 = En nabokommune har ledig kapasitet, og dere trenger en begrenset mengde. En avtale om tjeneste, pris og oppsigelse er nok.
# en: A neighbour may run the fire service
rule-no-fire-by-neighbour = En nabo kan drive brannvesenet
# en: A municipality may let another one run its fire service by agreement; it stays responsible itself.
rule-no-fire-by-neighbour-1 = En kommune kan la en annen drive brannvesenet etter avtale; den har fortsatt selv ansvaret.
# en: Buyers have no common organ
rule-no-purchase-no-common-organ = Kjøpere har ikke noe felles organ
# en: Three or more partners want an equal say. Each purchase is a contract between two, and there is no organ in which all decide together.
rule-no-purchase-no-common-organ-1 = Tre eller flere deltakere vil ha like mye å si. Hvert kjøp er en avtale mellom to, og det finnes ikke noe organ der alle bestemmer sammen.
# en: An association of municipalities alone
rule-no-association-among-municipalities = En forening bare av kommuner
# en: An association is worth its articles and fees where others than municipalities join. Among municipalities a political council or a network does the same.
rule-no-association-among-municipalities-1 = En forening er verd vedtekter og kontingent når også andre enn kommuner er med. Mellom kommuner gjør et politisk råd eller et nettverk samme nytte.
# en: Culture, tourism and interests with others
rule-no-culture-association = Kultur, reiseliv og interesser sammen med andre
# en: An association or foundation is open to organisations, firms and citizens, and it can own, employ and collect gifts.
rule-no-culture-association-1 = En forening eller stiftelse er åpen for organisasjoner, bedrifter og innbyggere, og den kan eie, ansette og samle inn gaver.
# en: A foundation has no owners
rule-no-foundation-has-no-owner = En stiftelse har ingen eiere
# en: A statutory service should stay under political control. A foundation has no owners, and money put into it cannot be taken back.
rule-no-foundation-has-no-owner-1 = En lovpålagt tjeneste bør være under politisk styring. En stiftelse har ingen eiere, og penger som er skutt inn, kan ikke tas tilbake.
# en: Money put into a foundation is gone for good, and changes need the foundation authority. Choose an association if you want to keep a say.
rule-no-foundation-has-no-owner-2 = Penger som er lagt i en stiftelse, er borte for godt, og endringer må godkjennes av Stiftelsestilsynet. Velg en forening hvis dere vil beholde innflytelse.
# en: Professionals who exchange experience
rule-no-voice-without-organs = Fagfolk som deler erfaringer
# en: Administrators who exchange experience need no body. The act leaves other lawful ways open.
rule-no-voice-without-organs-1 = Administrasjoner som deler erfaringer, trenger ikke noe organ. Loven lar andre lovlige måter stå åpne.
# en: Without elected members in a common body a political council is more than you need.
rule-no-voice-without-organs-2 = Uten folkevalgte i et felles organ er et politisk råd mer enn dere trenger.
# en: Joint strategy and a common political voice are what the political council was made for.
rule-no-voice-without-organs-3 = Felles strategi og en felles politisk stemme er det det politiske rådet er laget for.
# en: A regional development grant is managed together
rule-no-regional-grant = Et regionalt utviklingstilskudd forvaltes sammen
# en: A political council may hold authority to give grants, and many manage a regional development fund.
rule-no-regional-grant-1 = Et politisk råd kan få myndighet til å gi tilskudd, og mange forvalter et regionalt utviklingsfond.
# en: Plans that cross the border
rule-no-plan-together = Planer som krysser grensen
# en: A board prepares the plan for all, and each council adopts it for its own area. It is light, and the act has rules for it.
rule-no-plan-together-1 = Et styre forbereder planen for alle, og hvert kommunestyre vedtar den for sitt område. Det er enkelt, og loven har regler om det.
# en: Municipal forms get their VAT back
rule-no-vat-inside = Kommunale former får merverdiavgiften tilbake
# en: This form is inside the general VAT compensation, as long as the work does not compete with firms.
rule-no-vat-inside-1 = Denne formen er med i den generelle merverdiavgiftskompensasjonen, så lenge arbeidet ikke konkurrerer med private.
# en: A limited company or cooperative is outside the VAT compensation, except for statutory health, education and social services.
rule-no-vat-inside-2 = Et aksjeselskap eller samvirkeforetak er utenfor merverdiavgiftskompensasjonen, unntatt for lovpålagte helse-, utdannings- og sosialtjenester.
# en: A partner on the ROBEK list and a loan
rule-no-robek-avoid-company-loans = En deltaker i ROBEK og et lån
# en: One owner is on the ROBEK list, so the state must approve each loan of the company. Let solvent owners borrow, or plan time for the approval.
rule-no-robek-avoid-company-loans-1 = Én eier står i ROBEK, så staten må godkjenne hvert lån selskapet tar opp. La solide eiere låne, eller sett av tid til godkjenningen.
# en: Contributions stand in the agreement
rule-no-money-contributions = Tilskuddene står i avtalen
# en: The agreement must settle what each partner pays, and yearly contributions are the usual way.
rule-no-money-contributions-1 = Avtalen må si hva hver deltaker betaler, og årlige tilskudd er det vanlige.
# en: Write the duty to pay into the agreement: nobody owes more than it says. A fixed part shared equally and a part per inhabitant is the commonest key for support services; others are use in cases, hours, tonnes or call-outs, the criteria of the state income system, and ownership shares.
rule-no-money-contributions-2 = Skriv betalingsplikten i avtalen: ingen skylder mer enn det som står der. En fast del delt likt og en del per innbygger er vanligst for støttetjenester; andre nøkler er bruk i saker, timer, tonn eller utrykninger, kriteriene i inntektssystemet og eierandeler.
# en: Fees cover the cost and no more
rule-no-money-cost-recovery = Gebyrene dekker kostnaden og ikke mer
# en: Waste fees must cover the full cost of household waste and may not exceed it.
rule-no-money-cost-recovery-1 = Avfallsgebyret skal dekke hele kostnaden for husholdningsavfall og kan ikke være høyere.
# en: The body borrows itself
rule-no-money-loans-by-body = Organet låner selv
# en: The body that owns the plant can borrow for it, if the agreement allows it.
rule-no-money-loans-by-body-1 = Organet som eier anlegget, kan låne til det, hvis avtalen åpner for det.
# en: With an owner on the ROBEK list each loan needs state approval, and without it the loan agreement is void.
rule-no-money-loans-by-body-2 = Med en eier i ROBEK må hvert lån godkjennes av staten, og uten godkjenning er låneavtalen ugyldig.
# en: The owners borrow
rule-no-money-loans-by-owners = Eierne låner
# en: Municipalities can borrow for their own assets and for their share in the assets of a body they control.
rule-no-money-loans-by-owners-1 = Kommuner kan låne til egne eiendeler og til sin andel i eiendelene til et organ de kontrollerer.
# en: A municipality may lend on only to somebody who runs no business, and only without material risk.
rule-no-money-loans-by-owners-2 = En kommune kan låne videre bare til noen som ikke driver næringsvirksomhet, og bare uten vesentlig risiko.
# en: The solvent owners can borrow their own shares without waiting for the approval of a company loan.
rule-no-money-loans-by-owners-3 = De solide eierne kan låne sine egne andeler uten å vente på at et selskapslån blir godkjent.
# en: Guarantees need approval and never back a business
rule-no-money-guarantee = Garantier må godkjennes og sikrer aldri næringsvirksomhet
# en: A municipality may not guarantee business activity or take a material risk.
rule-no-money-guarantee-1 = En kommune kan ikke garantere for næringsvirksomhet eller ta vesentlig risiko.
# en: A guarantee can make the loan of the body cheaper.
rule-no-money-guarantee-2 = En garanti kan gjøre lånet billigere.
# en: A guarantee above a small limit is valid only with the approval of the county governor. A municipality may never pledge its property for others, and an inter-municipal company (IKS) may give no guarantees at all.
rule-no-money-guarantee-3 = En garanti over en liten grense er gyldig bare når statsforvalteren har godkjent den. En kommune kan aldri pantsette eiendelene sine for andre, og et interkommunalt selskap (IKS) kan ikke gi garantier i det hele tatt.
# en: Project money of the county governor
rule-no-money-discretionary-grant = Prosjektmidler fra statsforvalteren
# en: Discretionary money can pay for preparing a new cooperation.
rule-no-money-discretionary-grant-1 = Skjønnsmidler kan betale forberedelsen av et nytt samarbeid.
# en: The grant gives no lasting support for running costs.
rule-no-money-discretionary-grant-2 = Tilskuddet gir ingen varig støtte til drift.
# en: Ask the county governor which project and innovation money it gives this year. Amounts and priorities differ from county to county.
rule-no-money-discretionary-grant-3 = Spør statsforvalteren hvilke prosjekt- og fornyingsmidler som gis i år. Beløp og prioriteringer varierer fra fylke til fylke.
# en: VAT comes back
rule-no-money-vat-compensation = Merverdiavgiften kommer tilbake
# en: Host municipalities, political councils, task communities and inter-municipal companies get VAT compensation.
rule-no-money-vat-compensation-1 = Vertskommuner, politiske råd, oppgavefellesskap og interkommunale selskaper får merverdiavgiftskompensasjon.
# en: There is no compensation for activity that is economic and may compete with firms.
rule-no-money-vat-compensation-2 = Det gis ingen kompensasjon for økonomisk virksomhet som kan konkurrere med private.
# en: Interreg and EEA partnerships
rule-no-money-abroad = Interreg og EØS-partnerskap
# en: These programmes pay for projects with partners abroad. Each Norwegian partner brings its own share.
rule-no-money-abroad-1 = Disse programmene betaler for prosjekter med partnere i utlandet. Hver norsk partner skyter inn en egenandel.
# en: These programmes need a partner in another country.
rule-no-money-abroad-2 = Disse programmene krever en partner i et annet land.
# en: The owners answer without limit
rule-no-unlimited-liability = Eierne hefter ubegrenset
# en: Each owner answers without limit for its share. A creditor asks the company first and after 14 days the owners. Others do not have to pay the share of a poor partner, but small owners carry a real risk too.
rule-no-unlimited-liability-1 = Hver eier hefter ubegrenset for sin andel. En kreditor krever først selskapet og etter 14 dager eierne. De andre må ikke betale andelen til en fattig eier, men også små eiere bærer en reell risiko.
# en: Each partner answers without limit for its share. A creditor asks the task community first and after 14 days the partners. Who leaves still answers for the debts of that day.
rule-no-unlimited-liability-2 = Hver deltaker hefter ubegrenset for sin andel. En kreditor krever først oppgavefellesskapet og etter 14 dager deltakerne. Den som går ut, hefter fortsatt for gjelden den dagen.
# en: Each partner answers without limit for its share of the debts of the council, also after it has left.
rule-no-unlimited-liability-3 = Hver deltaker hefter ubegrenset for sin andel av rådets gjeld, også etter at den er gått ut.
# en: No loan without a clause and a ceiling
rule-no-loan-clause-or-void = Ikke noe lån uten hjemmel og tak
# en: The company agreement must allow loans and set a ceiling for all of them. Without this the loan agreement is void.
rule-no-loan-clause-or-void-1 = Selskapsavtalen må åpne for lån og sette et tak for dem samlet. Uten det er låneavtalen ugyldig.
# en: The company may borrow for its own fixed assets, for all shares of a property company, for liquidity and to replace loans. It must repay at least as fast as the assets lose value, and it may give no guarantees and no pledges for others.
rule-no-loan-clause-or-void-2 = Selskapet kan låne til egne varige driftsmidler, til alle aksjene i et eiendomsselskap, til likviditet og til refinansiering. Det må betale av minst like raskt som eiendelene faller i verdi, og det kan ikke gi garantier eller pant for andre.
# en: A task community borrows if its agreement says so
rule-no-loan-task-community = Et oppgavefellesskap kan låne hvis avtalen åpner for det
# en: The cooperation agreement must say that the task community may borrow.
rule-no-loan-task-community-1 = Samarbeidsavtalen må si at oppgavefellesskapet kan ta opp lån.
# en: A partner on the ROBEK list needs approval for loans and long leases
rule-no-robek-approval = En deltaker i ROBEK må ha godkjenning for lån og lange leieavtaler
# en: One owner is on the ROBEK list. Each loan of the company, and each lease of fixed assets that costs beyond the next four budget years, needs state approval through the county governor; without it the agreement is void.
rule-no-robek-approval-1 = Én eier står i ROBEK. Hvert lån selskapet tar opp, og hver leie av varige driftsmidler som koster ut over de fire neste budsjettårene, må godkjennes av staten ved statsforvalteren; uten godkjenning er avtalen ugyldig.
# en: A municipality on the ROBEK list may borrow, or lease fixed assets beyond the next four budget years, only with approval, which the county governor gives for the ministry. It must tell the other side before it signs.
rule-no-robek-approval-2 = En kommune i ROBEK kan ta opp lån, eller leie varige driftsmidler ut over de fire neste budsjettårene, bare med godkjenning, som statsforvalteren gir for departementet. Den må si fra til avtaleparten før den inngår avtalen.
# en: Unlimited liability can be state aid
rule-no-state-aid = Ubegrenset ansvar kan være statsstøtte
# en: The owners answer without limit and the company cannot go bankrupt. For sales on the market this works like a state guarantee, which the EEA rules forbid. Put the sales into a limited company of their own.
rule-no-state-aid-1 = Eierne hefter ubegrenset, og selskapet kan ikke gå konkurs. For salg i et marked virker det som en statlig garanti, som EØS-reglene forbyr. Legg salget i et eget aksjeselskap.
# en: The partners answer without limit. For sales on the market this can be forbidden state aid. Put the sales into a limited company of their own.
rule-no-state-aid-2 = Deltakerne hefter ubegrenset. For salg i et marked kan det være ulovlig statsstøtte. Legg salget i et eget aksjeselskap.
# en: Procurement law is a separate question
rule-no-procurement-separately = Anskaffelsesreglene er et eget spørsmål
# en: A plain purchase from a neighbour is a public contract. It goes without tender only if it passes the tests for own bodies or for true cooperation.
rule-no-procurement-separately-1 = Et rent kjøp av en nabokommune er en offentlig anskaffelse. Det kan skje uten konkurranse bare når vilkårene for egenregi eller for reelt samarbeid er oppfylt.
# en: Calling something inter-municipal does not free it from the procurement rules. Check the tests for own bodies (FOA 3-1, 3-2) and for cooperation (FOA 3-3), and note the result in the file.
rule-no-procurement-separately-2 = Å kalle noe interkommunalt fritar ikke for anskaffelsesreglene. Kontroller vilkårene for egenregi (FOA §§ 3-1, 3-2) og for samarbeid (FOA § 3-3), og noter resultatet i saken.
# en: With private capital the company loses its right to work for its owners without tender, apart from a narrow exception.
rule-no-procurement-separately-3 = Med privat kapital mister selskapet retten til å arbeide for eierne uten konkurranse, bortsett fra et snevert unntak.
# en: The procurement act changes in July 2026
rule-no-procurement-2026 = Anskaffelsesloven endres i juli 2026
# en: The Procurement Act changed in part on 1 July 2026, and new regulations may number the exceptions differently. Check the text in force before you rely on one of them.
rule-no-procurement-2026-1 = Anskaffelsesloven ble delvis endret 1. juli 2026, og nye forskrifter kan gi unntakene andre nummer. Les den gjeldende teksten før dere bygger på et av dem.
# en: VAT on work for others
rule-no-vat-own-needs = Merverdiavgift på arbeid for andre
# en: Services that a municipality or its body makes for its own needs stay free of withdrawal VAT only if less than 20 percent of the production of twelve months is sold to others.
rule-no-vat-own-needs-1 = Tjenester som en kommune eller dens organ lager til eget bruk, er fritatt for uttaksmerverdiavgift bare hvis mindre enn 20 prosent av produksjonen i tolv måneder selges til andre.
# en: People move with the work
rule-no-staff-transfer = Folk følger arbeidet
# en: Moving people to a host, a task community or a company is normally a transfer of undertaking. Their pay and terms go with them, and a change of the public pension scheme costs money: count it before the councils vote.
rule-no-staff-transfer-1 = Å flytte folk til en vertskommune, et oppgavefellesskap eller et selskap er normalt en virksomhetsoverdragelse. Lønn og vilkår følger med, og bytte av offentlig pensjonsordning koster penger: regn på det før kommunestyrene vedtar.
# en: A boundary change opens the agreement
rule-no-boundary-change = En grenseendring åpner avtalen
# en: Within one year after a boundary change takes effect, each partner may leave with six months' notice or ask that the agreement be looked at again. This holds for host municipalities, task communities, political councils and inter-municipal companies.
rule-no-boundary-change-1 = Innen ett år etter at en grenseendring er gjennomført, kan hver deltaker gå ut med seks måneders varsel eller kreve at avtalen tas opp på nytt. Det gjelder vertskommuner, oppgavefellesskap, politiske råd og interkommunale selskaper.
# en: Politics here, services there
rule-no-split-regional-council = Politikk her, tjenester der
# en: A regional council may not also run services. Split it: the politics into a political council (IPR), the services into a task community, a host or a company.
rule-no-split-regional-council-1 = Et regionråd kan ikke også drive tjenester. Del det: politikken i et interkommunalt politisk råd (IPR), tjenestene i et oppgavefellesskap, en vertskommune eller et selskap.
# en: Each council adopts the fee
rule-no-councils-adopt-fees = Hvert kommunestyre vedtar gebyret
# en: The joint body may propose the fee, but each council adopts it for its own municipality, also where an inter-municipal company runs the service.
rule-no-councils-adopt-fees-1 = Det felles organet kan foreslå gebyret, men hvert kommunestyre vedtar det for sin kommune, også når et interkommunalt selskap driver tjenesten.
# en: What a host agreement needs
rule-no-host-duties = Dette trenger en vertskommuneavtale
# en: Each council itself adopts the agreement and instructs its own chief executive to delegate. The host tells the county governor; nobody has to approve. Notice is one year unless you agree otherwise.
rule-no-host-duties-1 = Hvert kommunestyre vedtar selv avtalen og instruerer sin kommunedirektør om å delegere. Vertskommunen orienterer statsforvalteren; ingen må godkjenne. Oppsigelsestiden er ett år hvis dere ikke avtaler noe annet.
# en: State supervisors send their orders to the host, and the host must carry them out. Agree who pays for that.
rule-no-host-duties-2 = Statlige tilsyn retter påleggene til vertskommunen, som må følge dem opp. Avtal hvem som betaler for det.
# en: Seats on the common board and on the appeals board
rule-no-host-board-seats = Plasser i den felles nemnda og i klagenemnda
# en: Each partner gets at least two members on the board, and the councils appoint an appeals board with members of every partner.
rule-no-host-board-seats-1 = Hver deltaker får minst to medlemmer i nemnda, og kommunestyrene oppnevner en klagenemnd med medlemmer fra alle deltakerne.
# en: The company meets in public
rule-no-public-meetings = Selskapet møtes for åpne dører
# en: Meetings and minutes of the council of representatives are public where the freedom-of-information law applies to the company. Plan the calendar with calls four weeks ahead.
rule-no-public-meetings-1 = Møter og protokoller i representantskapet er offentlige når offentleglova gjelder for selskapet. Legg møteplanen med innkalling fire uker før.
# en: The rules on appeals will be renumbered
rule-no-appeal-references = Reglene om klage får nye nummer
# en: A new Public Administration Act has been passed. Check on the day of signing which sections on appeal and reversal apply.
rule-no-appeal-references-1 = En ny forvaltningslov er vedtatt. Kontroller den dagen avtalen inngås, hvilke bestemmelser om klage og omgjøring som gjelder.
# en: Which authority orders cooperation
rule-no-ordered = Hvilken myndighet pålegger samarbeid
# en: The ministry can order cooperation of fire services, and the central supervisory authority a regional alarm centre that each municipality must join and pay for.
rule-no-ordered-1 = Departementet kan pålegge brannvesen å samarbeide, og den sentrale tilsynsmyndigheten kan opprette en regional nødalarmsentral som hver kommune må være med i og betale for.
# en: For acute pollution a regulation or an order can prescribe cooperation, the plan and the split of the cost.
rule-no-ordered-2 = Mot akutt forurensning kan forskrift eller pålegg fastsette samarbeid, plan og fordeling av kostnadene.
# en: The ministry can order joint planning after the municipalities could state their view.
rule-no-ordered-3 = Departementet kan pålegge felles planlegging etter at kommunene har fått uttale seg.
# en: A partner abroad
rule-no-abroad-is-a-project = En partner i utlandet
# en: Norwegian law has no joint body with municipalities of another country that we could confirm. Work by a partnership contract for one project, anchored in both councils, with a look at the starting point, the risks and the results wanted in three years. Ask a lawyer whether a European grouping (EGTC) is open to you.
rule-no-abroad-is-a-project-1 = Vi har ikke kunnet bekrefte at norsk rett har noe felles organ med kommuner i et annet land. Arbeid med en partnerskapsavtale om ett prosjekt, forankret i begge kommunestyrene, med et blikk på utgangspunktet, risikoen og resultatene dere vil ha om tre år. Spør en jurist om en europeisk gruppering (EGTC) står åpen for dere.
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Én partner er i et annet land. { $form } er en form bare for partnere her i landet.

## Former: trinn og vilkår

# en: A member of an association may resign. The capital of a foundation cannot be taken back, and the foundation authority (Stiftelsestilsynet) must approve changes.
form-forening-stiftelse-exit = Et medlem av en forening kan melde seg ut. Kapitalen i en stiftelse kan ikke tas tilbake, og Stiftelsestilsynet må godkjenne endringer.
# en: It answers with its own assets only.
form-forening-stiftelse-liability = Den hefter bare med sine egne midler.
# en: An association follows its articles; a foundation is supervised by the foundation authority.
form-forening-stiftelse-accountability = En forening følger vedtektene sine; en stiftelse står under tilsyn av Stiftelsestilsynet.
# en: The articles are agreed, and each council decides on membership.
form-forening-stiftelse-step-articles = Vedtektene blir avtalt, og hvert kommunestyre vedtar medlemskapet.
# en: A foundation needs its capital at its disposal and registration with the foundation authority (Stiftelsestilsynet).
form-forening-stiftelse-step-foundation-authority = En stiftelse må ha kapitalen til rådighet og registreres hos Stiftelsestilsynet.
# en: Dissolved at once if all agree; otherwise one year's notice unless another period is agreed (20-8).
form-host-administrative-exit = Oppløses straks hvis alle er enige; ellers ett års varsel hvis ikke en annen frist er avtalt (§ 20-8).
# en: State supervisors address their orders to the host, which must carry them out (20-10). Partners settle costs as agreed. Towards third parties the general law applies; chapter 20 says nothing.
form-host-administrative-liability = Statlige tilsyn retter påleggene til vertskommunen, som må følge dem opp (§ 20-10). Deltakerne gjør opp seg imellom slik det er avtalt. Overfor tredjeperson gjelder alminnelige regler; kapittel 20 sier ingenting.
# en: The host's control committee acts for all (20-9). Appeals go to the municipality that delegated, after a first look by the host; the appeal body cannot reverse decisions on its own motion, but state bodies may annul invalid ones (20-5). Three members of the partner's own council can ask for legality review, councillors of the host cannot (20-7).
form-host-administrative-accountability = Vertskommunens kontrollutvalg handler for alle (§ 20-9). Klager går til kommunen som delegerte, etter at vertskommunen har sett på dem først; klageorganet kan ikke omgjøre av eget tiltak, men statlige organer kan oppheve ugyldige vedtak (§ 20-5). Tre medlemmer av deltakerkommunens eget kommunestyre kan be om lovlighetskontroll, vertskommunens representanter kan ikke (§ 20-7).
# en: Each council itself adopts the written cooperation agreement and every change of a mandatory clause (20-4).
form-host-administrative-step-agreement = Hvert kommunestyre vedtar selv den skriftlige samarbeidsavtalen og hver endring av et lovbestemt punkt (§ 20-4).
# en: Each partner council itself delegates by instructing its own chief executive to delegate to the host's chief executive (20-2).
form-host-administrative-step-delegation = Hvert kommunestyre delegerer selv ved å instruere sin egen kommunedirektør om å delegere til vertskommunens kommunedirektør (§ 20-2).
# en: The host tells the county governor that the cooperation exists, or the ministry where counties cooperate (20-4). No approval is needed.
form-host-administrative-step-notice = Vertskommunen orienterer statsforvalteren om at samarbeidet finnes, eller departementet når fylkeskommuner samarbeider (§ 20-4). Ingen godkjenning trengs.
# en: As with the administrative host: at once if all agree, otherwise with one year's notice unless another period is agreed (20-8).
form-host-with-board-exit = Som for administrativt vertskommunesamarbeid: straks hvis alle er enige, ellers med ett års varsel hvis ikke en annen frist er avtalt (§ 20-8).
# en: The host carries out the orders of state supervisors (20-10). Partners settle costs as agreed.
form-host-with-board-liability = Vertskommunen følger opp pålegg fra statlige tilsyn (§ 20-10). Deltakerne gjør opp seg imellom slik det er avtalt.
# en: As for the administrative host, but appeals go to a special appeals board (20-6). A partner may instruct the host in cases that touch only itself and may reverse decisions; the host's own elected organs may not (20-3).
form-host-with-board-accountability = Som for administrativt vertskommunesamarbeid, men klager går til en særskilt klagenemnd (§ 20-6). En deltaker kan instruere vertskommunen i saker som bare angår den selv, og kan omgjøre vedtak; vertskommunens egne folkevalgte organer kan ikke (§ 20-3).
# en: Each council itself adopts the agreement, with the number of board members of each partner, at least two (20-3, 20-4).
form-host-with-board-step-agreement = Hvert kommunestyre vedtar selv avtalen, med antall medlemmer fra hver deltaker i nemnda, minst to (§§ 20-3, 20-4).
# en: Each council itself delegates the same powers to the board. The board may pass cases that are not of principle to the chief executive of the host (20-3).
form-host-with-board-step-delegation = Hvert kommunestyre delegerer selv samme myndighet til nemnda. Nemnda kan delegere saker som ikke er prinsipielle, til vertskommunens kommunedirektør (§ 20-3).
# en: The councils appoint an appeals board with members of every partner (20-6).
form-host-with-board-step-appeals-board = Kommunestyrene oppnevner en klagenemnd med medlemmer fra alle deltakerne (§ 20-6).
# en: The host tells the county governor that the cooperation exists (20-4).
form-host-with-board-step-notice = Vertskommunen orienterer statsforvalteren om at samarbeidet finnes (§ 20-4).
# en: A partner leaves with one year's written notice, or the period agreed; the agreement may bar leaving for a fixed time, and a material breach allows leaving at once. The leaver gets the net value of its share, at most what it paid in, and pays if the share is negative (30). A share can be sold only if all others consent (26). The others may expel a partner for material breach if all agree, but not for late payment while payments are suspended (31). The company ends if all councils agree or, after a breach, on demand where leaving would be unreasonable; it must end when one partner is left (32). Claims lapse three years after the winding-up is registered (37).
form-iks-exit = En deltaker går ut med ett års skriftlig varsel, eller den fristen som er avtalt; avtalen kan stenge for utgang i en fast tid, og ved vesentlig mislighold kan den gå ut straks. Den som går ut, får nettoverdien av andelen sin, høyst det den skjøt inn, og betaler hvis andelen er negativ (§ 30). En andel kan selges bare når alle de andre samtykker (§ 26). De andre kan enstemmig utelukke en deltaker for vesentlig mislighold, men ikke for sen betaling under en betalingsinnstilling (§ 31). Selskapet oppløses hvis alle kommunestyrene er enige eller, etter mislighold, på krav når det er urimelig å bare gå ut; det må oppløses når én deltaker er igjen (§ 32). Krav faller bort tre år etter at avviklingen er registrert (§ 37).
# en: Each owner answers without limit for its share. A creditor must claim from the company first and may turn to the owners after 14 days (3). The company cannot go bankrupt and its assets cannot be seized (23).
form-iks-liability = Hver eier hefter ubegrenset for sin andel. En kreditor må først kreve selskapet og kan etter 14 dager gå på eierne (§ 3). Selskapet kan ikke gå konkurs, og det kan ikke tas utlegg i eiendelene (§ 23).
# en: The council of representatives adopts a four-year plan and the budget before New Year (18-20) and the accounts by 30 June, after audit by 15 May; negative equity must be covered within the second year, and the Accounting Act applies unless the agreement chooses municipal rules (27). It elects the auditor (28). The company must warn of insolvency, which stays forced sales for six months (24). Meetings and minutes are public where the freedom-of-information law applies (8, 8 a, 9 a). Control committees have access (Local Government Act 23-6) and owners report once a term (26-1).
form-iks-accountability = Representantskapet vedtar fireårig økonomiplan og budsjett før nyttår (§§ 18-20) og regnskapet innen 30. juni, etter revisjon innen 15. mai; negativ egenkapital må dekkes inn senest det andre året, og regnskapsloven gjelder hvis avtalen ikke velger kommunale regler (§ 27). Det velger revisor (§ 28). Selskapet må varsle om insolvens, noe som stanser tvangssalg i seks måneder (§ 24). Møter og protokoller er offentlige når offentleglova gjelder (§§ 8, 8 a, 9 a). Kontrollutvalgene har innsyn (kommuneloven § 23-6), og eierne legger fram eierskapsmelding én gang i valgperioden (§ 26-1).
# en: The partners draft the company agreement.
form-iks-step-draft = Deltakerne lager utkast til selskapsavtale.
# en: Each council itself adopts it (4); a participating IKS through its council of representatives (representantskap), unanimous unless its own agreement says otherwise.
form-iks-step-agreement = Hvert kommunestyre vedtar selv avtalen (§ 4); et IKS som er deltaker, gjør det i representantskapet, enstemmig hvis ikke dets egen avtale sier noe annet.
# en: Each council appoints its members of the council of representatives (6), which elects the board (10).
form-iks-step-organs = Hvert kommunestyre oppnevner sine medlemmer av representantskapet (§ 6), som velger styret (§ 10).
# en: The company is entered in the register of enterprises (Foretaksregisteret); its name must contain interkommunalt selskap or IKS.
form-iks-step-registration = Selskapet registreres i Foretaksregisteret; navnet må inneholde interkommunalt selskap eller IKS.
# en: Assets and staff are transferred; no state approval, except for loans when an owner is on the ROBEK list (22 a).
form-iks-step-transfer = Eiendeler og ansatte overføres; ingen statlig godkjenning, unntatt for lån når en eier står i ROBEK (§ 22 a).
# en: The council of representatives adopts the accounts by 30 June.
form-iks-window-accounts = Representantskapet fastsetter regnskapet innen 30. juni.
# en: Everybody can leave at any time.
form-informal-network-exit = Alle kan gå ut når som helst.
# en: Each municipality answers for its own acts.
form-informal-network-liability = Hver kommune svarer for sine egne handlinger.
# en: Each municipality answers to its own council as usual.
form-informal-network-accountability = Hver kommune svarer overfor sitt eget kommunestyre som vanlig.
# en: Chief executives (kommunedirektør) agree within their delegated powers.
form-informal-network-step-chief-executives = Kommunedirektørene blir enige innenfor sin delegerte myndighet.
# en: A partner sells its shares; the others often buy first. The company can be wound up or go bankrupt under company law.
form-intermunicipal-as-exit = En deltaker selger aksjene sine; ofte har de andre forkjøpsrett. Selskapet kan avvikles eller gå konkurs etter selskapsretten.
# en: The owners risk their capital and no more.
form-intermunicipal-as-liability = Eierne risikerer kapitalen sin og ikke mer.
# en: Control of ownership (23-4), access of the control committees where all owners are public (23-6), and an ownership report (26-1). The freedom-of-information law applies where the majority is public.
form-intermunicipal-as-accountability = Eierskapskontroll (§ 23-4), innsyn for kontrollutvalgene når alle eierne er offentlige (§ 23-6), og eierskapsmelding (§ 26-1). Offentleglova gjelder når flertallet er offentlig.
# en: Each council decides on capital and ownership strategy.
form-intermunicipal-as-step-council-decision = Hvert kommunestyre vedtar kapital og eierstrategi.
# en: The owners adopt the foundation document and the articles.
form-intermunicipal-as-step-articles = Eierne vedtar stiftelsesdokument og vedtekter.
# en: The company is entered in the register of enterprises (Foretaksregisteret).
form-intermunicipal-as-step-registration = Selskapet registreres i Foretaksregisteret.
# en: The owners sign a shareholders' agreement.
form-intermunicipal-as-step-shareholders-agreement = Eierne inngår en aksjonæravtale.
# en: The agreement says how a partner leaves. It still answers for its share of the debts of that day (18-2).
form-ipr-exit = Avtalen sier hvordan en deltaker går ut. Den hefter fortsatt for sin andel av gjelden den dagen (§ 18-2).
# en: Each participant answers without limit for its share. A creditor turns to the council first and after 14 days to the participants, who can claim back at once what they paid. Liability for obligations that existed at exit or dissolution goes on (18-2).
form-ipr-liability = Hver deltaker hefter ubegrenset for sin andel. En kreditor krever først rådet og etter 14 dager deltakerne, som straks kan kreve tilbake det de har betalt. Ansvaret for forpliktelser som fantes ved utgang eller oppløsning, fortsetter (§ 18-2).
# en: The council of representatives adopts budget, accounts and report within frames set by the participants; without legal personality its accounts are part of those of the office municipality (14-8). It elects the auditor unless agreed otherwise (24-1). Control committees of the participants may ask, investigate and attend (23-6).
form-ipr-accountability = Representantskapet vedtar budsjett, regnskap og årsberetning innenfor rammer fra deltakerne; er rådet ikke eget rettssubjekt, går regnskapet inn i kontorkommunens (§ 14-8). Det velger revisor hvis ikke annet er avtalt (§ 24-1). Deltakernes kontrollutvalg kan kreve opplysninger, undersøke og møte (§ 23-6).
# en: Each council itself decides to create it (18-1).
form-ipr-step-council-decision = Hvert kommunestyre vedtar selv å opprette rådet (§ 18-1).
# en: Every council itself adopts the written cooperation agreement (18-4).
form-ipr-step-agreement = Hvert kommunestyre vedtar selv den skriftlige samarbeidsavtalen (§ 18-4).
# en: The name must contain interkommunalt politisk råd or IPR (18-4).
form-ipr-step-name = Navnet må inneholde interkommunalt politisk råd eller IPR (§ 18-4).
# en: The council is entered in the register of legal entities (Enhetsregisteret). No state approval is needed.
form-ipr-step-registration = Rådet registreres i Enhetsregisteret. Ingen statlig godkjenning trengs.
# en: The agreement says how a partner leaves. It still answers for its share of the debts of that day (19-2).
form-ko-legal-entity-exit = Avtalen sier hvordan en deltaker går ut. Den hefter fortsatt for sin andel av gjelden den dagen (§ 19-2).
# en: Each partner answers without limit for its share. A creditor claims from the task community first and after 14 days from the partners. Liability for debts that existed at exit or dissolution goes on (19-2).
form-ko-legal-entity-liability = Hver deltaker hefter ubegrenset for sin andel. En kreditor krever først oppgavefellesskapet og etter 14 dager deltakerne. Ansvaret for gjeld som fantes ved utgang eller oppløsning, fortsetter (§ 19-2).
# en: The council of representatives adopts budget, accounts and annual report (14-8) and elects the auditor (24-1). Control committees of the partners have access (23-6), and the freedom-of-information law applies.
form-ko-legal-entity-accountability = Representantskapet vedtar budsjett, regnskap og årsberetning (§ 14-8) og velger revisor (§ 24-1). Deltakernes kontrollutvalg har innsyn (§ 23-6), og offentleglova gjelder.
# en: Every council itself decides and adopts the agreement, which says that it is a legal person (19-1, 19-4).
form-ko-legal-entity-step-agreement = Hvert kommunestyre vedtar selv opprettelsen og avtalen, som sier at det er eget rettssubjekt (§§ 19-1, 19-4).
# en: It is entered in the register of legal entities (Enhetsregisteret), and in the register of enterprises if it trades.
form-ko-legal-entity-step-registration = Det registreres i Enhetsregisteret, og i Foretaksregisteret hvis det driver næring.
# en: Staff move by the rules on transfer of undertakings (Working Environment Act, chapter 16).
form-ko-legal-entity-step-staff-transfer = Ansatte overføres etter reglene om virksomhetsoverdragelse (arbeidsmiljøloven kapittel 16).
# en: The agreement says how a partner leaves. It still answers for its share of the debts of that day (19-2).
form-ko-without-personality-exit = Avtalen sier hvordan en deltaker går ut. Den hefter fortsatt for sin andel av gjelden den dagen (§ 19-2).
# en: Each partner answers without limit for its share. A creditor claims from the task community first and after 14 days from the partners. Liability for debts that existed at exit or dissolution goes on (19-2).
form-ko-without-personality-liability = Hver deltaker hefter ubegrenset for sin andel. En kreditor krever først oppgavefellesskapet og etter 14 dager deltakerne. Ansvaret for gjeld som fantes ved utgang eller oppløsning, fortsetter (§ 19-2).
# en: The council of representatives adopts budget, accounts and annual report; the accounts go into those of the office municipality (14-8). Control committees of the partners have access (23-6).
form-ko-without-personality-accountability = Representantskapet vedtar budsjett, regnskap og årsberetning; regnskapet går inn i kontorkommunens (§ 14-8). Deltakernes kontrollutvalg har innsyn (§ 23-6).
# en: Each council itself decides to create it (19-1).
form-ko-without-personality-step-council-decision = Hvert kommunestyre vedtar selv å opprette det (§ 19-1).
# en: Every council itself adopts the written agreement (19-4).
form-ko-without-personality-step-agreement = Hvert kommunestyre vedtar selv den skriftlige avtalen (§ 19-4).
# en: The name must contain kommunalt oppgavefellesskap or KO (19-4).
form-ko-without-personality-step-name = Navnet må inneholde kommunalt oppgavefellesskap eller KO (§ 19-4).
# en: It is entered in the register of legal entities (Enhetsregisteret). No approval is needed.
form-ko-without-personality-step-registration = Det registreres i Enhetsregisteret. Ingen godkjenning trengs.
# en: Nobody can leave without the consent of the authority.
form-ordered-cooperation-exit = Ingen kan gå ut uten samtykke fra myndigheten.
# en: Each municipality answers for itself.
form-ordered-cooperation-liability = Hver kommune svarer for seg selv.
# en: The state supervisors of the sector.
form-ordered-cooperation-accountability = Statlig tilsyn på området.
# en: Fire: an order of the ministry (Fire Act 15) or, for alarm centres, of the central supervisory authority (16).
form-ordered-cooperation-step-fire-order = Brann: pålegg fra departementet (brann- og eksplosjonsvernloven § 15) eller, for nødalarmsentraler, fra den sentrale tilsynsmyndigheten (§ 16).
# en: Acute pollution: a regulation or an order to named municipalities, which may also fix the plan and the split of costs (Pollution Control Act 44).
form-ordered-cooperation-step-pollution-order = Akutt forurensning: forskrift eller pålegg til bestemte kommuner, som også kan fastsette plan og fordeling av kostnader (forurensningsloven § 44).
# en: Planning: an order of the ministry after the municipalities could state their view (Planning Act 9-1, 9-7).
form-ordered-cooperation-step-planning-order = Planlegging: pålegg fra departementet etter at kommunene har fått uttale seg (plan- og bygningsloven §§ 9-1, 9-7).
# en: A municipality may leave with three months' written notice, and the rest may go on; the ministry can order it to stay. In a dispute over content the county governor or the regional planning authority can mediate (9-5). A majority may ask the region to take the work over as a regional plan, which the ministry may also order (9-4).
form-plansamarbeid-exit = En kommune kan gå ut med tre måneders skriftlig varsel, og resten kan fortsette; departementet kan pålegge den å bli. Ved uenighet om innholdet kan statsforvalteren eller regional planmyndighet mekle (§ 9-5). Et flertall kan be regionen overta arbeidet som regional plan, noe departementet også kan pålegge (§ 9-4).
# en: Each municipality answers for its own decisions.
form-plansamarbeid-liability = Hver kommune svarer for sine egne vedtak.
# en: Each municipality answers for procedure in its own area (9-3). An agreement on carrying the plans out is advised, and who wants to change such a plan alone must first warn the others in writing (9-6).
form-plansamarbeid-accountability = Hver kommune svarer for saksbehandlingen i sitt område (§ 9-3). En avtale om gjennomføring av planene er anbefalt, og den som vil endre en slik plan alene, må først varsle de andre skriftlig (§ 9-6).
# en: The councils decide to plan together.
form-plansamarbeid-step-council-decisions = Kommunestyrene vedtar å planlegge sammen.
# en: The partners set up a board, with the same number of members for each unless they agree otherwise (9-2).
form-plansamarbeid-step-board = Deltakerne oppretter et styre, med like mange medlemmer fra hver hvis de ikke blir enige om noe annet (§ 9-2).
# en: The councils may hand decisions on the procedure to the board (9-3).
form-plansamarbeid-step-process-powers = Kommunestyrene kan overføre beslutninger om prosessen til styret (§ 9-3).
# en: Each council adopts the plan for its own area (9-3).
form-plansamarbeid-step-plan-adoption = Hvert kommunestyre vedtar planen for sitt område (§ 9-3).
# en: The contract says how it ends.
form-purchase-between-municipalities-exit = Avtalen sier hvordan den tar slutt.
# en: The parties answer under the contract.
form-purchase-between-municipalities-liability = Partene svarer etter avtalen.
# en: The buyer stays responsible, and its control committee goes on watching.
form-purchase-between-municipalities-accountability = Kjøperen beholder ansvaret, og dens kontrollutvalg følger fortsatt med.
# en: Check procurement law: a plain purchase from a neighbour is a public contract and needs a tender, unless it is true cooperation under FOA 3-3.
form-purchase-between-municipalities-step-procurement-check = Vurder anskaffelsesreglene: et rent kjøp av en nabokommune er en offentlig anskaffelse og krever konkurranse, med mindre det er reelt samarbeid etter FOA § 3-3.
# en: The council decides, or the administration within its delegated powers.
form-purchase-between-municipalities-step-council-decision = Kommunestyret vedtar, eller administrasjonen innenfor sin delegerte myndighet.
# en: The parties sign a written contract.
form-purchase-between-municipalities-step-written-contract = Partene inngår en skriftlig avtale.
# en: A member may resign, with the notice that the articles allow (22).
form-samvirkeforetak-exit = Et medlem kan melde seg ut, med den fristen vedtektene gir (§ 22).
# en: The members risk their deposits and no more (3).
form-samvirkeforetak-liability = Medlemmene risikerer innskuddene sine og ikke mer (§ 3).
# en: The annual meeting controls the board, and each owner reports on its ownership.
form-samvirkeforetak-accountability = Årsmøtet kontrollerer styret, og hver eier rapporterer om eierskapet sitt.
# en: The founders adopt the foundation document and the articles.
form-samvirkeforetak-step-articles = Stifterne vedtar stiftelsesdokument og vedtekter.
# en: Each council decides to join.
form-samvirkeforetak-step-council-decision = Hvert kommunestyre vedtar å bli medlem.
# en: The cooperative is entered in the register of enterprises (Foretaksregisteret).
form-samvirkeforetak-step-registration = Samvirkeforetaket registreres i Foretaksregisteret.

## Finansiering

# en: Fees must cover the full cost of household waste and may not exceed it. Each council adopts the fee, also when a company runs the service.
financing-cost-recovery-fees-conditions = Gebyrene skal dekke hele kostnaden for husholdningsavfall og kan ikke være høyere. Hvert kommunestyre vedtar gebyret, også når et selskap driver tjenesten.
# en: Money for projects only; Norwegian partners bring a share of their own; EEA and Norway Grants pay mainly the beneficiary state's side, KS is a programme or donor-programme partner for municipal cooperation.
financing-interreg-eea-conditions = Bare penger til prosjekter; norske partnere skyter inn en egenandel. EØS-midlene betaler i hovedsak mottakerlandets side; KS er program- eller partnerorganisasjon for kommunalt samarbeid.
# en: An IKS may borrow only if its agreement allows it and sets a ceiling, and only for own fixed assets, all shares of a property company, liquidity and refinancing; it must repay at least as fast as the assets lose value. If any owner is on the ROBEK list, each loan and each lease of fixed assets beyond four budget years needs state approval. A KO may borrow only if its agreement says so. Kommunalbanken is the usual lender.
financing-loans-by-body-conditions = Et IKS kan låne bare når selskapsavtalen åpner for det og setter et tak, og bare til egne varige driftsmidler, alle aksjene i et eiendomsselskap, likviditet og refinansiering; det må betale av minst like raskt som eiendelene faller i verdi. Står en eier i ROBEK, må hvert lån og hver leie av varige driftsmidler ut over fire budsjettår godkjennes av staten. Et KO kan låne bare når avtalen sier det. Kommunalbanken er den vanlige långiveren.
# en: A municipality may borrow for its own assets (14-15), for grants to assets of another municipality or a publicly controlled company in fields of statutory duty and up to its share (14-16), and for lending on to somebody who runs no business, without material risk (14-17).
financing-loans-by-owners-conditions = En kommune kan låne til egne eiendeler (§ 14-15), til tilskudd til eiendeler hos en annen kommune eller et offentlig kontrollert selskap på lovpålagte områder og opp til sin andel (§ 14-16), og til videre utlån til noen som ikke driver næring, uten vesentlig risiko (§ 14-17).
# en: Above a small limit a guarantee is valid only with approval, which the county governor gives for the ministry. It may not back business activity or carry a material risk, and no property may be pledged for others.
financing-municipal-guarantee-conditions = Over en liten grense er en garanti gyldig bare med godkjenning, som statsforvalteren gir for departementet. Den kan ikke sikre næringsvirksomhet eller innebære vesentlig risiko, og ingen eiendeler kan pantsettes for andre.
# en: The duty to contribute must stand in the agreement of the task community or company, the settlement in the host agreement. Nobody owes more than the agreement says (IKS Act 5).
financing-participant-contributions-conditions = Plikten til å betale må stå i avtalen for oppgavefellesskapet eller selskapet, oppgjøret i vertskommuneavtalen. Ingen skylder mer enn avtalen sier (IKS-loven § 5).
# en: Project and innovation money can fund preparing a cooperation; no permanent support for running costs. Amount and priorities vary by county and year, following the state budget and the guidelines of the block grant.
financing-state-discretionary-grant-conditions = Prosjekt- og fornyingsmidler kan betale forberedelsen av et samarbeid; ingen varig støtte til drift. Beløp og prioriteringer varierer med fylke og år, etter statsbudsjettet og retningslinjene i Grønt hefte.
# en: Municipalities and bodies under the Local Government Act or other municipal law get compensation: host, IPR, KO, IKS. A company or cooperative does not, except for statutory health, education or social services. Competing economic activity and property for rent or sale are excluded.
financing-vat-compensation-conditions = Kommuner og organer etter kommuneloven eller annen kommunal særlov får kompensasjon: vertskommune, IPR, KO, IKS. Aksjeselskap og samvirkeforetak får det ikke, unntatt for lovpålagte helse-, utdannings- og sosialtjenester. Økonomisk virksomhet som konkurrerer, og eiendom til utleie eller salg er holdt utenfor.
# en: You need one joint loan. “{ $form }” is nobody that a bank could lend to.
rule-gate-borrower-1 = Dere trenger ett felles lån. { $form } er ingen en bank kan låne ut til.
# en: “{ $form }” cannot borrow. One partner must take the loan for all, or each partner borrows its own share.
rule-gate-borrower-2 = { $form } kan ikke ta opp lån. Én partner må ta lånet for alle, eller hver partner låner sin del.
# en: One partner must take the loan for all, and the others must promise their share of it.
rule-gate-borrower-3 = Én partner må ta lånet for alle, og de andre må love sin del av det.
# en: “{ $form }” may borrow only within limits or with a consent. Check both before you count on the loan.
rule-gate-borrower-4 = { $form } kan bare ta opp lån innenfor visse grenser eller med samtykke. Sjekk begge deler før dere regner med lånet.
# en: A joint loan needs somebody who can borrow
rule-gate-borrower = Et felles lån trenger noen som kan ta opp lån
# en: You want a team of its own. “{ $form }” cannot be an employer.
rule-gate-employer-1 = Dere vil ha et eget team. { $form } kan ikke være arbeidsgiver.
# en: “{ $form }” cannot employ people itself. One partner must be the employer of the team.
rule-gate-employer-2 = { $form } kan ikke selv ansette folk. Én partner må være arbeidsgiver for teamet.
# en: The team of “{ $form }” is employed by one of the partners. Agree early which one, and who gives orders.
rule-gate-employer-3 = Teamet i { $form } er ansatt hos en av partnerne. Bli tidlig enige om hvem, og hvem som gir instrukser.
# en: A joint team needs one employer
rule-gate-employer = Et felles team trenger én arbeidsgiver
# en: The grant is paid to one joint legal person only. “{ $form }” is none.
rule-gate-grant-legal-person-1 = Tilskuddet betales bare til én felles juridisk person. { $form } er ikke det.
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-gate-grant-legal-person-2 = { $form } er ikke en egen juridisk person. Spør fondet om en ledende partner likevel kan søke.
# en: Found “{ $form }” as a legal person. There is also a way without, and then the grant is lost.
rule-gate-grant-legal-person-3 = Stift { $form } som juridisk person. Det finnes også en vei uten, men da går tilskuddet tapt.
# en: The grant goes to one joint legal person only
rule-gate-grant-legal-person = Tilskuddet går bare til én felles juridisk person
# en: The buildings, networks or machines should belong to all together. “{ $form }” cannot own anything, and nobody in it holds property for all.
rule-gate-owner-1 = Bygg, nett eller maskiner skal tilhøre alle sammen. { $form } kan ikke eie noe, og ingen i den eier på vegne av alle.
# en: “{ $form }” cannot own anything itself. The partners must become co-owners, or one of them owns for all.
rule-gate-owner-2 = { $form } kan ikke selv eie noe. Partnerne må bli sameiere, eller én av dem eier for alle.
# en: One partner must own the property for all, and the others must agree to that.
rule-gate-owner-3 = Én partner må eie eiendommen for alle, og de andre må være enige i det.
# en: “{ $form }” may own property only within limits. Check that yours is within them.
rule-gate-owner-4 = { $form } kan bare eie eiendom innenfor visse grenser. Sjekk at deres er innenfor.
# en: Joint property needs somebody who can own it
rule-gate-owner = Felles eiendom trenger noen som kan eie den
# en: With a partner abroad each project needs a partnership contract that both councils stand behind.
rule-no-project-by-contract-abroad-1 = Med en partner i utlandet trenger hvert prosjekt en partnerskapsavtale som begge kommunestyrene står bak.
# en: Some forms may take only some decisions over citizens
rule-gate-some-authority = Noen former kan bare treffe noen av avgjørelsene overfor innbyggerne
# en: “{ $form }” may take only some decisions that bind citizens. A lawyer must confirm that yours are among them.
rule-gate-some-authority-1 = Bare noen vedtak overfor innbyggerne kan treffes i denne formen: { $form }. En jurist må bekrefte at deres er blant dem.
# en: Norwegian law has no form of its own for partners abroad that could be confirmed; a project by contract stays possible
rule-no-project-by-contract-abroad = Norsk rett har ingen egen form for partnere i utlandet som har kunnet bekreftes; et prosjekt etter avtale er fortsatt mulig

## Words in citations

# en: art.
place-article = art.
# en: chapter
place-chapter = kapittel
# en: forms of cooperation
place-forms-of-cooperation = samarbeidsformer
# en: second paragraph
place-second-paragraph = annet ledd
# en: to
place-to = til
