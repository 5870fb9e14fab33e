# Slovenija: besedila v slovenščini. Nad vsakim prevodom je angleški izvirnik.

# en: Slovenia
pack-name = Slovenija

# en: municipality
municipality = občina
# en: municipalities
municipality-plural = občine

# en: Informal or project cooperation
form-informal = Neformalno sodelovanje, pismo o nameri
# en: Mayors sign a letter of intent or carry out a project side by side.
form-informal-summary = Župani podpišejo pismo o nameri ali vzporedno izvajajo projekt.
# en: Contract on joint investment or service
form-cooperation-contract = Pogodba o sofinanciranju ali skupnem izvajanju
# en: One lead municipality invests for all under a contract; the partners co-own and pay their part.
form-cooperation-contract-summary = Vodilna občina po pogodbi investira za vse; partnerice so solastnice in plačajo svoj delež.
# en: Joint municipal administration body
form-joint-administration = Organ skupne občinske uprave (SOU)
# en: Municipalities set up one administrative body, without personality, for inspection, audit, planning and the like; the state co-finances it.
form-joint-administration-summary = Občine ustanovijo skupen upravni organ brez pravne osebnosti za inšpekcijo, redarstvo, revizijo, prostor in podobno; država ga sofinancira.
# en: Council of founders
form-joint-founders-body = Svet ustanoviteljev (skupni organ)
# en: The body through which several founders steer their enterprise or institute together; a companion, not an alternative.
form-joint-founders-body-summary = Organ, prek katerega več ustanoviteljic skupaj usmerja podjetje ali zavod; spremljevalec, ne druga možnost.
# en: Joint public enterprise (limited company)
form-joint-public-enterprise = Skupno javno podjetje (d.o.o.)
# en: Municipalities found a limited company for utilities and steer it through a council of founders.
form-joint-public-enterprise-summary = Občine ustanovijo družbo za gospodarske javne službe in jo usmerjajo prek sveta ustanoviteljev.
# en: Joint public institute
form-joint-institute = Skupni javni zavod
# en: Municipalities found one public institute for health, schools, culture or tourism.
form-joint-institute-summary = Občine ustanovijo skupen javni zavod za zdravstvo, šolstvo, kulturo ali turizem.
# en: Joint public fund or foundation
form-fund-or-foundation = Skupni javni sklad ali ustanova
# en: Municipalities give property to a fund or foundation with one purpose.
form-fund-or-foundation-summary = Občine namenijo premoženje skladu ali ustanovi z enim namenom.
# en: Energy community in the form of a cooperative
form-energy-cooperative = Energetska skupnost (zadruga)
# en: Citizens, small firms and municipalities produce energy together in a cooperative.
form-energy-cooperative-summary = Občani, mala podjetja in občine skupaj proizvajajo energijo v zadrugi.
# en: Union of municipalities
form-union = Zveza občin
# en: A union of several municipalities with personality; in the act for long, but practically unused.
form-union-summary = Zveza več občin s pravno osebnostjo; v zakonu že dolgo, v praksi skoraj neuporabljena.
# en: Association of municipalities for interest representation
form-association = Združenje občin
# en: Municipalities found an association that negotiates with the state and helps its members.
form-association-summary = Občine ustanovijo združenje, ki se pogaja z državo in pomaga članicam.
# en: Joint concession
form-joint-concession = Skupna koncesija več občin
# en: Several municipalities grant one concession together after a joint tender.
form-joint-concession-summary = Več občin po skupnem razpisu podeli eno koncesijo.
# en: Development region council and regional development agency
form-development-region = Svet regije in regionalna razvojna agencija (RRA)
# en: All municipalities of a development region sit in its council; a regional agency does the work.
form-development-region-summary = Vse občine razvojne regije sestavljajo svet regije; naloge opravlja regionalna agencija.

# en: State co-financing of joint municipal administrations
financing-sou-cofinancing = Državno sofinanciranje skupnih občinskih uprav
# en: Budgets of the founding municipalities
financing-member-budgets = Proračuni občin ustanoviteljic
# en: Prices of municipal public services and environmental duty
financing-communal-prices = Cene javnih služb in okoljska dajatev
# en: EU Cohesion Fund and regional agreements
financing-cohesion-funds = Kohezijski sklad EU in regijski dogovori
# en: Municipal borrowing and bonds
financing-municipal-debt = Zadolževanje občin in občinske obveznice
# en: State co-financing of municipal investments
financing-investment-cofinancing = Državno sofinanciranje občinskih investicij
# en: Concession or public-private partnership
financing-ppp = Koncesija ali javno-zasebno partnerstvo
# en: State co-financing of joint municipal administrations, rules until 2019
financing-sou-cofinancing-2019 = Državno sofinanciranje skupnih občinskih uprav, pravila do leta 2019

# en: How many tasks on the State's list would a joint administration do for you?
question-cofinanced_tasks = Koliko nalog z državnega seznama bi skupna občinska uprava opravljala za vas?
    .help = Med njimi so inšpekcija, redarstvo, notranja revizija, urejanje prostora, varstvo okolja, civilna zaščita, požarna varnost, promet, proračunsko računovodstvo, pravna služba in informatika. Vsaka nadaljnja naloga prinese pet odstotnih točk več.
# en: Do the partners belong to a joint municipal administration already?
question-existing_office = Ali so partnerice že v kateri skupni občinski upravi?

# en: No
option-existing_office-none = Ne
# en: Some of them, or to different ones
option-existing_office-some = Nekatere ali v različnih
# en: All of them, to the same one
option-existing_office-all = Vse, v isti

# en: Should the joint work inspect or fine citizens?
question-fines = Ali bo skupno delo obsegalo nadzor in kaznovanje občanov?
    .help = To sme opravljati samo upravni organ. Če kaznuje samo manjši del dela, ta del obravnavajte posebej.
# en: Would the work start in the last months of the year?
question-late_start = Ali bi se delo začelo v zadnjih mesecih leta?
    .help = Država povrne del tega, kar je bilo porabljeno v preteklem letu.
# en: Is one of the partners a large city, such as Ljubljana or Murska Sobota?
question-large_city = Ali je med partnericami veliko mesto, na primer Ljubljana ali Murska Sobota?
# en: Is it the regional development programme or the agreement on the projects of the region?
question-regional_programme = Ali gre za regionalni razvojni program ali dogovor za razvoj regije?
    .help = Potem je to naloga razvojne regije z vsemi župani.
# en: May an operator from the market run the service under a concession?
question-private_operator = Ali sme službo po koncesiji opravljati izvajalec s trga?
# en: Is Italian or Hungarian an official language with one of the partners?
question-second_language = Ali je pri kateri od partneric uradni jezik tudi italijanščina ali madžarščina?

# en: As the act of establishment says.
form-association-exit = Kot določa akt o ustanovitvi.
# en: The association.
form-association-liability = Odgovarja združenje.
# en: The members.
form-association-accountability = Združenje poroča članicam.
# en: associations exist already; legal person of public law
form-association-effort_note = združenja že obstajajo; so pravne osebe javnega prava
# en: The municipalities adopt the act of establishment.
form-association-step-establishment = Občine sprejmejo akt o ustanovitvi.
# en: As the contract says; who has paid for the plant stays co-owner.
form-cooperation-contract-exit = Kot določa pogodba; kdor je plačal objekt, ostane solastnik.
# en: Each municipality for its share.
form-cooperation-contract-liability = Vsaka občina za svoj delež.
# en: Each municipality to its council; the Court of Audit.
form-cooperation-contract-accountability = Vsaka občina svojemu svetu; Računsko sodišče.
# en: a vote of the council in each municipality
form-cooperation-contract-effort_note = glasovanje občinskega sveta v vsaki občini
# en: Every council approves the contract.
form-cooperation-contract-step-council-approvals = Vsak občinski svet potrdi pogodbo.
# en: The mayors sign the contract.
form-cooperation-contract-step-signature = Župani podpišejo pogodbo.
# en: Others join later by an annex.
form-cooperation-contract-step-accession = Druge občine pristopijo pozneje z aneksom.
# en: If wanted, an act sets up a joint council of the mayors.
form-cooperation-contract-step-joint-council = Po želji se z aktom ustanovi skupni svet županov.
# en: None.
form-development-region-exit = Izstop ni mogoč.
# en: The agency.
form-development-region-liability = Odgovarja agencija.
# en: The ministry for regional development.
form-development-region-accountability = Ministrstvo, pristojno za regionalni razvoj.
# en: it exists already
form-development-region-effort_note = že obstaja
# en: It exists by law.
form-development-region-step-by-law = Obstaja po zakonu.
# en: Under the act on cooperatives.
form-energy-cooperative-exit = Po zakonu o zadrugah.
# en: Limited, as the rules of the cooperative say.
form-energy-cooperative-liability = Omejena, kot določajo pravila zadruge.
# en: Audit of the cooperative.
form-energy-cooperative-accountability = Revizija zadruge.
# en: citizens must be members, not municipalities alone
form-energy-cooperative-effort_note = člani morajo biti tudi občani, ne samo občine
# en: The council decides to join.
form-energy-cooperative-step-council-decision = Občinski svet odloči o pristopu.
# en: The founding meeting is held under the act on cooperatives.
form-energy-cooperative-step-founding-meeting = Ustanovni zbor poteka po zakonu o zadrugah.
# en: The court registers the cooperative.
form-energy-cooperative-step-court-register = Sodišče vpiše zadrugo v register.
# en: As the founding act and the acts on public funds or foundations say.
form-fund-or-foundation-exit = Kot določajo akt o ustanovitvi ter zakona o javnih skladih in o ustanovah.
# en: The fund with its property.
form-fund-or-foundation-liability = Sklad odgovarja s svojim premoženjem.
# en: The Court of Audit.
form-fund-or-foundation-accountability = Računsko sodišče.
# en: the act names funds and foundations, but several municipalities seldom share one
form-fund-or-foundation-effort_note = zakon omenja sklade in ustanove, vendar jih več občin redko ustanovi skupaj
# en: Every council adopts the same act.
form-fund-or-foundation-step-founding-act = Vsak občinski svet sprejme enak akt.
# en: The municipalities dedicate property.
form-fund-or-foundation-step-dedicated-property = Občine zagotovijo namensko premoženje.
# en: The fund or foundation is registered.
form-fund-or-foundation-step-register = Sklad ali ustanova se vpiše v register.
# en: At any time.
form-informal-exit = Kadar koli.
# en: None in common.
form-informal-liability = Skupne odgovornosti ni.
# en: Each mayor to the own council.
form-informal-accountability = Vsak župan svojemu občinskemu svetu.
# en: no act is needed
form-informal-effort_note = akt ni potreben
# en: The mayors sign.
form-informal-step-signature = Podpišejo župani.
# en: As the ordinance says; a founder usually leaves at the end of a budget year with notice.
form-joint-administration-exit = Kot določa odlok; ustanoviteljica običajno izstopi s koncem proračunskega leta in z odpovednim rokom.
# en: The founders. In single cases the office acts as a body of the municipality whose matter it decides (art. 49.b).
form-joint-administration-liability = Ustanoviteljice. V posamičnih zadevah organ nastopa kot organ občine, v katere zadevi odloča (49.b člen).
# en: The mayors, each council, the budget inspection and the Court of Audit.
form-joint-administration-accountability = Župani, vsak občinski svet, proračunska inšpekcija in Računsko sodišče.
# en: the same ordinance in all councils; there are many models
form-joint-administration-effort_note = enak odlok v vseh občinskih svetih; vzorcev je veliko
# en: The mayors make a joint proposal.
form-joint-administration-step-proposal = Župani dajo skupen predlog.
# en: Every council adopts the same ordinance.
form-joint-administration-step-ordinance = Vsak občinski svet sprejme enak odlok.
# en: The ordinance is published in the official gazette.
form-joint-administration-step-publication = Odlok se objavi v uradnem glasilu.
# en: The municipalities agree on money and staff.
form-joint-administration-step-agreement = Občine se dogovorijo o sredstvih in zaposlenih.
# en: The seat municipality opens the posts; the office becomes a direct user of its budget.
form-joint-administration-step-posts = Sedežna občina odpre delovna mesta; organ postane neposredni uporabnik njenega proračuna.
# en: Each municipality claims the co-financing of the State every year.
form-joint-administration-step-annual-claim = Vsaka občina vsako leto vloži zahtevek za državno sofinanciranje.
# en: A founder usually leaves at the end of a budget year, with notice.
form-joint-administration-window-leave = Ustanoviteljica običajno izstopi ob koncu proračunskega leta, z odpovednim rokom.
# en: At the end of the term of the concession.
form-joint-concession-exit = Ob izteku koncesije.
# en: Each municipality for its territory.
form-joint-concession-liability = Vsaka občina za svoje območje.
# en: The Court of Audit.
form-joint-concession-accountability = Računsko sodišče.
# en: a tender is needed
form-joint-concession-effort_note = potreben je razpis
# en: Each council adopts a concession act.
form-joint-concession-step-concession-acts = Vsak občinski svet sprejme koncesijski akt.
# en: One tender is held for all.
form-joint-concession-step-joint-tender = Za vse se izvede en razpis.
# en: The concession contract is signed.
form-joint-concession-step-concession-contract = Podpiše se koncesijska pogodba.
# en: It ends with the enterprise.
form-joint-founders-body-exit = Preneha skupaj s podjetjem.
# en: None of its own.
form-joint-founders-body-liability = Lastne odgovornosti nima.
# en: The councils.
form-joint-founders-body-accountability = Občinski sveti.
# en: needed beside the joint enterprise, not instead of it
form-joint-founders-body-effort_note = potreben ob skupnem podjetju, ne namesto njega
# en: A clause in the joint founding ordinance, or a separate act of all councils, sets it up.
form-joint-founders-body-step-clause-or-act = Ustanovi se z določbo v skupnem odloku o ustanovitvi ali s posebnim aktom vseh občinskih svetov.
# en: As the ordinance says; property is divided.
form-joint-institute-exit = Kot določa odlok; premoženje se razdeli.
# en: The institute; the founders after it, as the ordinance says.
form-joint-institute-liability = Odgovarja zavod; za njim ustanoviteljice, kot določa odlok.
# en: The ministry of the sector and the Court of Audit.
form-joint-institute-accountability = Resorno ministrstvo in Računsko sodišče.
# en: the same ordinance in all councils, and rules of the sector on its network
form-joint-institute-effort_note = enak odlok v vseh občinskih svetih in pravila o mreži posameznega področja
# en: Every council adopts the same ordinance.
form-joint-institute-step-ordinance = Vsak občinski svet sprejme enak odlok.
# en: The ministry of the sector agrees.
form-joint-institute-step-sector-consent = Resorno ministrstvo da soglasje.
# en: The court registers the institute.
form-joint-institute-step-court-register = Sodišče vpiše zavod v register.
# en: Under company law; the networks stay property of the municipalities.
form-joint-public-enterprise-exit = Po pravu družb; omrežja ostanejo last občin.
# en: Limited to the capital; each municipality answers for the public service on its territory.
form-joint-public-enterprise-liability = Omejena na kapital; vsaka občina odgovarja za javno službo na svojem območju.
# en: Annual report, price reports under the decree on communal prices, Court of Audit.
form-joint-public-enterprise-accountability = Letno poročilo, poročila o cenah po uredbi o cenah komunalnih storitev, Računsko sodišče.
# en: many ordinances; most enterprises follow the utilities of the larger municipalities before 1995
form-joint-public-enterprise-effort_note = veliko odlokov; večina podjetij nasledi komunalna podjetja velikih občin izpred leta 1995
# en: Every council adopts the same ordinance, which is also the articles of the company.
form-joint-public-enterprise-step-ordinance = Vsak občinski svet sprejme enak odlok, ki je hkrati akt o ustanovitvi družbe.
# en: The joint body of the founders is set up.
form-joint-public-enterprise-step-founders-body = Ustanovi se skupni organ ustanoviteljic.
# en: The notary certifies and the court registers the company.
form-joint-public-enterprise-step-court-register = Notar potrdi akt, sodišče vpiše družbo v register.
# en: Each municipality leases its networks to the enterprise.
form-joint-public-enterprise-step-infrastructure-lease = Vsaka občina da infrastrukturo podjetju v najem.
# en: Each council adopts an ordinance on every public service.
form-joint-public-enterprise-step-service-ordinances = Vsak občinski svet sprejme odlok o vsaki javni službi.
# en: As the founding act says.
form-union-exit = Kot določa akt o ustanovitvi.
# en: The union.
form-union-liability = Odgovarja zveza.
# en: The members and the Court of Audit.
form-union-accountability = Članice in Računsko sodišče.
# en: in the act for two decades, but practically unused; joint administration is preferred because it is co-financed
form-union-effort_note = v zakonu že dve desetletji, v praksi skoraj neuporabljena; prednost ima skupna občinska uprava, ker se sofinancira
# en: Every council adopts an ordinance or act.
form-union-step-founding-act = Vsak občinski svet sprejme odlok ali akt.
# en: The members adopt the statute.
form-union-step-statute = Članice sprejmejo statut.
# en: The union is registered.
form-union-step-register = Zveza se vpiše v register.

# en: One lead investor applies on behalf of the others. The waste centre of Ljubljana got 65.88 percent from the Cohesion Fund.
financing-cohesion-funds-conditions = Vodilna investitorka se prijavi v imenu vseh. Center za odpadke v Ljubljani je iz Kohezijskega sklada prejel 65,88 odstotka.
# en: Prices cover cost under the price decree, with a fee for the network. In the Ljubljana waste centre the investors put in budget money and their whole environmental duty; those that joined later without investing pay other prices.
financing-communal-prices-conditions = Cene po uredbi o cenah pokrivajo stroške, k temu pride omrežnina. V ljubljanskem centru za odpadke so soinvestitorice vložile proračunska sredstva in vso okoljsko dajatev; kdor je pristopil pozneje brez vložka, plačuje druge cene.
# en: Each municipality gets money by its development coefficient; several can put theirs into one investment.
financing-investment-cofinancing-conditions = Vsaka občina dobi sredstva po koeficientu razvitosti; več občin jih lahko vloži v eno investicijo.
# en: The ordinance settles the money. A joint administration is a direct user of the budget of the seat municipality, and the others transfer their part (in Zasavje to Trbovlje).
financing-member-budgets-conditions = Sredstva določi odlok. Skupna občinska uprava je neposredna uporabnica proračuna sedežne občine, druge občine nakažejo svoj del (v Zasavju Trbovljam).
# en: Since March 2025 (ZFO-1E) municipalities may also borrow from international institutions of which Slovenia is a member and issue amortising bonds at home; art. 10.b sets the ceiling, and 5 % above it is over-indebtedness. A joint administration cannot borrow; an enterprise can with the founders' consent.
financing-municipal-debt-conditions = Od marca 2025 (ZFO-1E) se občine lahko zadolžujejo tudi pri mednarodnih institucijah, katerih članica je Slovenija, in izdajajo amortizacijske obveznice doma; zgornjo mejo določa 10.b člen, preseganje za 5 % pomeni prezadolženost. Skupna občinska uprava se ne more zadolžiti; podjetje se lahko s soglasjem ustanoviteljic.
# en: All municipalities adopt a concession act together.
financing-ppp-conditions = Vse občine skupaj sprejmejo koncesijski akt.
# en: Until the end of 2019: a joint administration of at least two municipalities; the State paid a flat 50 % of pay to the municipalities. EUR 5.9 million in 2019.
financing-sou-cofinancing-2019-conditions = Do konca leta 2019: skupna občinska uprava najmanj dveh občin; država je občinam povrnila enotnih 50 % stroškov plač. V letu 2019 5,9 milijona evrov.
# en: Paid to each municipality, not to the body. The municipality must belong to a joint administration of at least three municipalities that does at least one of the listed tasks: 30 % of what its budget really spent on this in the year before, plus 5 percentage points for each further task, up to 55 %. Eleven tasks are listed, a twelfth (informatics) since 2021. A report of 2022 speaks of at least three tasks; the Government's own text says one. Each year needs a claim and a decision, and the first year must be paid in advance in full. Size of the scheme: EUR 6.1 million in 2020 for 51 joint administrations; in 2022, 38 of 41 joint administrations were eligible and 206 of 212 municipalities took part.
financing-sou-cofinancing-conditions = Izplačilo prejme vsaka občina, ne organ. Občina mora biti v skupni občinski upravi najmanj treh občin, ki opravlja vsaj eno od naštetih nalog: 30 % tega, kar je njen proračun v preteklem letu dejansko porabil za ta namen, in 5 odstotnih točk več za vsako nadaljnjo nalogo, največ 55 %. Naštetih je enajst nalog, dvanajsta (informatika) od leta 2021. Poročilo iz leta 2022 govori o najmanj treh nalogah, besedilo Vlade o eni. Vsako leto sta potrebna zahtevek in odločba, prvo leto je treba v celoti založiti. Obseg: 6,1 milijona evrov v letu 2020 za 51 skupnih občinskih uprav; leta 2022 je bilo upravičenih 38 od 41, vključenih pa je bilo 206 od 212 občin.

# en: Partners abroad are not in the pack
rule-si-abroad-not-in-pack = Partnerjev v tujini v paketu ni
# en: Forms that cross the border are not in this pack yet, so we cannot say which one is right for you. Ask the authority that supervises you which agreement with a partner abroad the law allows and who must see it first. Ask also about the European grouping of territorial cooperation (Regulation (EC) 1082/2006).
rule-si-abroad-not-in-pack-1 = Oblik prek meje v tem paketu še ni, zato ne moremo povedati, katera je za vas prava. Vprašajte organ, ki vas nadzira, kateri dogovor s partnerjem v tujini zakon dovoljuje in kdo ga mora prej videti. Vprašajte tudi o evropskem združenju za teritorialno sodelovanje (Uredba (ES) št. 1082/2006).
# en: The law orders you to work together
rule-gate-ordered-by-law = Zakon vam nalaga skupno delo
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-1 = Zakon vam nalaga, da delate skupaj. Preden načrtujete kaj drugega, preverite, katero obliko, članice in roke predpisuje.
# en: Who fines citizens must be an administrative body
rule-si-fines-need-an-office = Kdor kaznuje občane, mora biti upravni organ
# en: Only an administrative body can be inspection and offence authority. For several municipalities this is the joint municipal administration.
rule-si-fines-need-an-office-1 = Inšpekcijski in prekrškovni organ je lahko samo upravni organ. Za več občin je to skupna občinska uprava.
# en: Agree who keeps the fines. Usually they go to the municipality on whose territory the offence happened.
rule-si-fines-need-an-office-2 = Dogovorite se, čigave so globe. Običajno pripadejo občini, na območju katere je bil prekršek storjen.
# en: Decisions over citizens are taken by an administrative body
rule-si-authority-stays-with-an-office = O občanih odloča upravni organ
# en: This form has no power over citizens. Decisions are taken by a joint municipal administration in the name of the municipality concerned, or by each municipality itself.
rule-si-authority-stays-with-an-office-1 = Ta oblika nima oblastnih pristojnosti. Odloča skupna občinska uprava v imenu občine, za katero gre, ali vsaka občina sama.
# en: Inspection and other pure authority cannot be given to an enterprise.
rule-si-authority-stays-with-an-office-2 = Inšpekcije in drugih čistih oblastnih nalog ni mogoče dati podjetju.
# en: Inspection and other pure authority cannot be given to a public institute.
rule-si-authority-stays-with-an-office-3 = Inšpekcije in drugih čistih oblastnih nalog ni mogoče dati javnemu zavodu.
# en: Rules and strategy stay with each council
rule-si-councils-keep-decisions = Predpisi in strategija ostanejo vsakemu občinskemu svetu
# en: The joint office does administrative work. Ordinances, charges and strategic decisions stay with the mayors and the councils of each municipality.
rule-si-councils-keep-decisions-1 = Skupni organ opravlja upravne naloge. Odloki, dajatve in strateške odločitve ostanejo županom in občinskim svetom posamezne občine.
# en: Let the joint office draft one text, and let every council adopt it.
rule-si-councils-keep-decisions-2 = Skupni organ naj pripravi eno besedilo, sprejme pa naj ga vsak občinski svet.
# en: Utilities belong in an enterprise, not in an institute
rule-si-utilities-are-enterprises = Komunalne službe sodijo v podjetje, ne v zavod
# en: A public institute serves health, education, culture, social care and the like. Utilities are run by a public enterprise, under a concession or by contract.
rule-si-utilities-are-enterprises-1 = Javni zavod je namenjen zdravstvu, vzgoji in izobraževanju, kulturi, socialnemu varstvu in podobnemu. Gospodarske javne službe izvaja javno podjetje, koncesionar ali pogodbenik.
# en: A fund or foundation runs no regular service
rule-si-fund-has-one-purpose = Sklad ali ustanova ne izvaja redne službe
# en: A fund or foundation gives property to one purpose, such as housing, development, scholarships or heritage. It runs no regular public service and no office.
rule-si-fund-has-one-purpose-1 = Sklad ali ustanova nameni premoženje enemu namenu, na primer stanovanjem, razvoju, štipendijam ali dediščini. Redne javne službe in pisarne ne vodi.
# en: Plants and networks of a regular public service are no purpose of a fund or foundation.
rule-si-fund-has-one-purpose-2 = Objekti in omrežja redne javne službe niso namen sklada ali ustanove.
# en: An association of municipalities speaks and trains, it does no municipal task
rule-si-association-does-no-tasks = Združenje občin zastopa in usposablja, občinskih nalog ne opravlja
# en: An association represents interests, helps and trains its members. Municipal tasks are not among its work.
rule-si-association-does-no-tasks-1 = Združenje zastopa interese, pomaga članicam in jih usposablja. Občinske naloge ne sodijo v njegovo delo.
# en: A concession needs a service that somebody wants to run
rule-si-concession-is-for-user-services = Koncesija potrebuje službo, ki jo kdo želi izvajati
# en: A concession gives a public service to an operator for a term. Office work, purchases, plans and talks are none.
rule-si-concession-is-for-user-services-1 = S koncesijo se javna služba za določen čas podeli izvajalcu. Pisarniško delo, nakupi, načrti in pogovori to niso.
# en: Under a concession the staff belong to the operator. You want a team of your own.
rule-si-concession-is-for-user-services-2 = Pri koncesiji so zaposleni pri koncesionarju. Vi želite svojo ekipo.
# en: You do not want an operator from the market to run the service.
rule-si-concession-is-for-user-services-3 = Ne želite, da službo izvaja izvajalec s trga.
# en: An energy community lives from its citizens
rule-si-energy-with-citizens = Energetska skupnost živi od občanov
# en: The cooperative is an energy community: solar power on public roofs or local heat. Your task is another one.
rule-si-energy-with-citizens-1 = Zadruga je energetska skupnost: sončne elektrarne na javnih strehah ali lokalna toplota. Vaša naloga je druga.
# en: Citizens or small firms must be members too, not municipalities alone.
rule-si-energy-with-citizens-2 = Člani morajo biti tudi občani ali mala podjetja, ne samo občine.
# en: A letter of intent shares no costs
rule-si-informal-shares-no-cost = Pismo o nameri ne deli stroškov
# en: Money, property or staff are shared here, and that must bind. A letter of intent does not.
rule-si-informal-shares-no-cost-1 = Tu se delijo denar, premoženje ali zaposleni in to mora zavezovati. Pismo o nameri ne zavezuje.
# en: A contract carries a service or an investment, not an office
rule-si-contract-gives-no-authority = Pogodba nosi službo ali investicijo, ne pa urada
# en: A contract employs nobody. A joint team of officials is a joint municipal administration with posts in the seat municipality.
rule-si-contract-gives-no-authority-1 = Pogodba nikogar ne zaposluje. Skupna ekipa uradnikov je skupna občinska uprava z delovnimi mesti v sedežni občini.
# en: The regional development programme belongs to the development region
rule-si-region-programme = Regionalni razvojni program je naloga razvojne regije
# en: The programme of the region and the agreement on its projects are made in the council of the development region, where all mayors sit, with the regional agency.
rule-si-region-programme-1 = Program regije in dogovor o njenih projektih nastaneta v svetu razvojne regije, v katerem so vsi župani, skupaj z regionalno agencijo.
# en: It is a vehicle for programmes and money. It has no powers of the municipalities and runs no service for them.
rule-si-region-programme-2 = Namenjen je programom in sredstvom. Občinskih pristojnosti nima in zanje ne izvaja nobene službe.
# en: A few municipalities are not the region
rule-si-region-needs-all = Nekaj občin še ni regija
# en: The programme is made by all municipalities of the region together. Bring your project to the council of the region, and use another form for the work between you.
rule-si-region-needs-all-1 = Program pripravijo vse občine regije skupaj. Svoj projekt predstavite svetu regije, za delo med vami pa uporabite drugo obliko.
# en: The State pays a part of a joint administration of three or more
rule-si-office-is-cofinanced = Država plača del skupne občinske uprave treh ali več občin
# en: With three municipalities or more and at least one listed task, 30 to 55 percent of what each spent last year comes back from the State.
rule-si-office-is-cofinanced-1 = Ob treh občinah ali več in vsaj eni našteti nalogi država povrne od 30 do 55 odstotkov tega, kar je vsaka porabila v preteklem letu.
# en: With two municipalities the State pays nothing.
rule-si-office-is-cofinanced-2 = Pri dveh občinah država ne plača ničesar.
# en: None of the tasks is on the list, so the State pays nothing.
rule-si-office-is-cofinanced-3 = Nobena od nalog ni na seznamu, zato država ne plača ničesar.
# en: Until 2019 the State paid half of the pay, for two or more
rule-si-office-was-cofinanced = Do leta 2019 je država plačala polovico plač, tudi za dve občini
# en: Two municipalities are enough, and the State pays a flat half of the pay.
rule-si-office-was-cofinanced-1 = Zadoščata dve občini, država pa povrne enotno polovico plač.
# en: Officials for several town halls
rule-si-office-for-office-work = Uradniki za več občin
# en: The joint municipal administration is made for this work: one team of officials, posts in the seat municipality, identical ordinances, many models to copy.
rule-si-office-for-office-work-1 = Skupna občinska uprava je namenjena prav temu: ena ekipa uradnikov, delovna mesta v sedežni občini, enaki odloki in veliko vzorcev.
# en: Two municipalities should join an office that exists
rule-si-join-an-existing-office = Dve občini naj pristopita k obstoječi upravi
# en: A joint administration in the neighbourhood can take in two more municipalities, and then the State pays.
rule-si-join-an-existing-office-1 = Skupna občinska uprava v soseščini lahko sprejme še dve občini in potem država plača.
# en: With two municipalities alone there is no money from the State. Ask the joint administrations around you whether you can join.
rule-si-join-an-existing-office-2 = Samo dve občini od države ne dobita ničesar. Vprašajte okoliške skupne občinske uprave, ali lahko pristopite.
# en: Each further task brings five points more
rule-si-add-tasks = Vsaka nadaljnja naloga prinese pet točk več
# en: You share an office already. Each further listed task adds five points to the rate, up to 55 percent with the sixth task.
rule-si-add-tasks-1 = Skupno upravo že imate. Vsaka nadaljnja našteta naloga zviša delež za pet odstotnih točk, do 55 odstotkov pri šesti nalogi.
# en: A utility that its users pay
rule-si-utility-enterprise = Komunalna služba, ki jo plačujejo uporabniki
# en: The joint public enterprise is the standard model in the ordinances: it employs, charges users and borrows, and the municipalities steer it through a council of founders.
rule-si-utility-enterprise-1 = Skupno javno podjetje je običajni model v odlokih: zaposluje, zaračunava uporabnikom in se zadolžuje, občine pa ga usmerjajo prek sveta ustanoviteljev.
# en: A joint administration is an office of officials. It runs no networks, plants or vehicles for users.
rule-si-utility-enterprise-2 = Skupna občinska uprava je urad uradnikov. Omrežij, objektov in vozil za uporabnike ne vodi.
# en: An enterprise runs public services for users. Office work and talks do not pay for it.
rule-si-utility-enterprise-3 = Podjetje izvaja javne službe za uporabnike. Pisarniško delo in pogovori ga ne preživijo.
# en: Health, schools, culture and care
rule-si-institute-for-people = Zdravstvo, šolstvo, kultura in skrb za ljudi
# en: The public institute is the form that the law foresees for health, education, culture and social care, with several founders.
rule-si-institute-for-people-1 = Javni zavod je oblika, ki jo zakon predvideva za zdravstvo, vzgojo in izobraževanje, kulturo in socialno varstvo, tudi z več ustanoviteljicami.
# en: An enterprise is made for utilities; services of this kind are run by an institute.
rule-si-institute-for-people-2 = Podjetje je namenjeno komunalnim službam; take službe izvaja zavod.
# en: An institute is made for health, education, culture and the like.
rule-si-institute-for-people-3 = Zavod je namenjen zdravstvu, izobraževanju, kulturi in podobnemu.
# en: Several municipalities can found one institute for tourism and development with a team of its own.
rule-si-institute-for-people-4 = Več občin lahko ustanovi en zavod za turizem in razvoj z lastno ekipo.
# en: One large investment with a clear lead town
rule-si-lead-investor = Ena velika investicija z jasno vodilno občino
# en: The town invests for all under a contract; the others own their part and later ones join by an annex. Dozens of municipalities did this for the waste centre of Ljubljana.
rule-si-lead-investor-1 = Mesto po pogodbi investira za vse; druge občine so lastnice svojega dela, poznejše pristopijo z aneksom. Tako je ravnalo več deset občin pri centru za odpadke v Ljubljani.
# en: The town and its own enterprise can build and run the plant for all; a second enterprise would only add cost.
rule-si-lead-investor-2 = Mesto in njegovo podjetje lahko objekt zgradita in vodita za vse; drugo podjetje bi prineslo le dodatne stroške.
# en: Set up a council of the mayors for the project. Write down the shares, the price for co-owners, the price for those who join later without investing, and the duty to deliver.
rule-si-lead-investor-3 = Za projekt ustanovite svet županov. Zapišite deleže, ceno za solastnice, ceno za poznejše pristopnice brez vložka in obveznost oddaje.
# en: A project has an end. A contract with shares, prices and ways in and out is enough.
rule-si-lead-investor-4 = Projekt se konča. Zadošča pogodba z deleži, cenami ter pravili o pristopu in izstopu.
# en: A contract says who tenders for all and who pays what.
rule-si-lead-investor-5 = Pogodba določi, kdo naročilo izvede za vse in kdo kaj plača.
# en: Little work, paid by the case
rule-si-small-contract = Malo dela, plačilo po primeru
# en: A contract is enough where one municipality works for another and is paid for it.
rule-si-small-contract-1 = Pogodba zadošča, kadar ena občina dela za drugo in je za to plačana.
# en: A union of municipalities is in the act, but nobody uses it
rule-si-union-unused = Zveza občin je v zakonu, uporablja pa je nihče
# en: The union has been in the act for two decades and is practically unused; the State does not co-finance it. Choose it only for a reason that no other form meets.
rule-si-union-unused-1 = Zveza je v zakonu že dve desetletji in v praksi skoraj neuporabljena; država je ne sofinancira. Izberite jo samo iz razloga, ki mu ne ustreza nobena druga oblika.
# en: For this task the acts on public services foresee an enterprise or an institute.
rule-si-union-unused-2 = Za to nalogo zakoni o javnih službah predvidevajo podjetje ali zavod.
# en: A legal person for many tasks at once
rule-si-union-for-many-tasks = Pravna oseba za več nalog hkrati
# en: If the money goes to a joint legal person only and the tasks are many and administrative, the union is the public form left.
rule-si-union-for-many-tasks-1 = Če gre denar samo skupni pravni osebi in je nalog veliko in so upravne, je zveza javna oblika, ki preostane.
# en: For office work alone the union is too much
rule-si-union-is-not-an-office = Samo za pisarniško delo je zveza preveč
# en: The joint administration does the same with less effort.
rule-si-union-is-not-an-office-1 = Skupna občinska uprava opravi isto z manj truda.
# en: The partners only want to talk, plan or announce
rule-si-talk-first = Partnerice želijo samo govoriti, načrtovati ali kaj napovedati
# en: A letter of intent of the mayors is enough to begin; no act is needed.
rule-si-talk-first-1 = Za začetek zadošča pismo o nameri županov; akt ni potreben.
# en: A common voice towards the State
rule-si-association-speaks = Skupen glas do države
# en: An association of municipalities negotiates with the State and helps and trains its members. It represents the municipalities when 30 percent of all are in it.
rule-si-association-speaks-1 = Združenje občin se pogaja z državo, pomaga članicam in jih usposablja. Reprezentativno je, če je v njem 30 odstotkov vseh občin.
# en: An association is made for interests and training, not for plans and projects of an area.
rule-si-association-speaks-2 = Združenje je namenjeno interesom in usposabljanju, ne pa načrtom in projektom nekega območja.
# en: Property for one purpose
rule-si-fund-for-a-purpose = Premoženje za en namen
# en: A public fund holds flats or other property for one purpose and can use the returns for it.
rule-si-fund-for-a-purpose-1 = Javni sklad upravlja stanovanja ali drugo premoženje za en namen in lahko zanj porabi donose.
# en: Citizens and municipalities make energy together
rule-si-energy-community = Občani in občine skupaj pridobivajo energijo
# en: In a cooperative citizens, small firms and municipalities own the solar roofs or the local heat together, one vote each.
rule-si-energy-community-1 = V zadrugi so občani, mala podjetja in občine skupaj lastniki sončnih streh ali lokalne toplote, vsak z enim glasom.
# en: An operator from the market for several municipalities
rule-si-one-concession = Izvajalec s trga za več občin
# en: The municipalities grant one concession after a joint tender. A larger area brings better offers, and the operator brings the staff and the money.
rule-si-one-concession-1 = Občine po skupnem razpisu podelijo eno koncesijo. Večje območje prinese boljše ponudbe, izvajalec pa prinese zaposlene in denar.
# en: You want an operator from the market instead of an enterprise of your own.
rule-si-one-concession-2 = Namesto lastnega podjetja želite izvajalca s trga.
# en: Planning for the whole region
rule-si-region-is-no-provider = Načrtovanje za vso regijo
# en: If the plan is for the whole development region, use its council of mayors and its agency. They make the programme; they do not run services.
rule-si-region-is-no-provider-1 = Če je načrt za vso razvojno regijo, uporabite njen svet županov in agencijo. Pripravljata program, služb pa ne izvajata.
# en: Thirty percent, and five points for each further task
rule-si-money-office-rate = Trideset odstotkov in pet točk za vsako nadaljnjo nalogo
# en: With one listed task, 30 percent of what the municipality spent in the year before comes back.
rule-si-money-office-rate-1 = Pri eni našteti nalogi država povrne 30 odstotkov tega, kar je občina porabila v preteklem letu.
# en: With two listed tasks the rate is 35 percent.
rule-si-money-office-rate-2 = Pri dveh naštetih nalogah je delež 35 odstotkov.
# en: With three listed tasks the rate is 40 percent.
rule-si-money-office-rate-3 = Pri treh naštetih nalogah je delež 40 odstotkov.
# en: With four listed tasks the rate is 45 percent.
rule-si-money-office-rate-4 = Pri štirih naštetih nalogah je delež 45 odstotkov.
# en: With five listed tasks the rate is 50 percent.
rule-si-money-office-rate-5 = Pri petih naštetih nalogah je delež 50 odstotkov.
# en: With six listed tasks or more the rate is 55 percent, and it does not rise further.
rule-si-money-office-rate-6 = Pri šestih naštetih nalogah ali več je delež 55 odstotkov in se ne zviša več.
# en: A report of 2022 speaks of at least three listed tasks as a condition; the text of the Government speaks of one. Ask the ministry before you count on the money.
rule-si-money-office-rate-7 = Poročilo iz leta 2022 kot pogoj navaja vsaj tri naštete naloge, besedilo Vlade pa eno. Preden računate na denar, vprašajte ministrstvo.
# en: Only tasks on the closed list of art. 26 count. None of yours is on it.
rule-si-money-office-rate-8 = Štejejo samo naloge z zaprtega seznama iz 26. člena. Nobene vaše ni na njem.
# en: Two municipalities get nothing
rule-si-money-office-two = Dve občini ne dobita ničesar
# en: A joint administration of two municipalities is lawful, but since 2020 the State pays only from three municipalities on.
rule-si-money-office-two-1 = Skupna občinska uprava dveh občin je zakonita, vendar država od leta 2020 plača šele od treh občin naprej.
# en: Until 2019, half of the pay
rule-si-money-office-flat = Do leta 2019 polovica plač
# en: The State pays a flat half of the pay in a joint administration of two municipalities or more.
rule-si-money-office-flat-1 = Država povrne enotno polovico plač v skupni občinski upravi dveh ali več občin.
# en: The list of tasks is closed
rule-si-money-office-list = Seznam nalog je zaprt
# en: Only tasks on the closed list count for the money of the State. Among them are inspection, wardens, internal audit, spatial planning, environment, civil protection, fire safety, traffic, budget accounting, legal work and, since 2021, informatics. A desk for staff matters or purchases counts only if it fits one of them.
rule-si-money-office-list-1 = Za državni denar štejejo samo naloge z zaprtega seznama. Med njimi so inšpekcija, redarstvo, notranja revizija, urejanje prostora, varstvo okolja, civilna zaščita, požarna varnost, promet, proračunsko računovodstvo, pravna služba in od leta 2021 informatika. Skupna kadrovska ali nabavna služba šteje samo, če sodi v katero od njih.
# en: Informatics was not on the list before 2021
rule-si-money-informatics = Pred letom 2021 informatike ni bilo na seznamu
# en: Informatics came to the list only in 2021, so the State pays nothing for it.
rule-si-money-informatics-1 = Informatika je prišla na seznam šele leta 2021, zato država zanjo ne plača ničesar.
# en: Informatics came to the list only in 2021.
rule-si-money-informatics-2 = Informatika je prišla na seznam šele leta 2021.
# en: The first year is paid in full by the municipalities
rule-si-money-first-year = Prvo leto v celoti plačajo občine
# en: The money follows what was really spent in the year before, by a yearly claim of each municipality. The first year must be paid in advance in full.
rule-si-money-first-year-1 = Denar sledi dejanski porabi preteklega leta na letni zahtevek vsake občine. Prvo leto je treba v celoti založiti.
# en: A start late in the year
rule-si-money-late-start = Začetek pozno v letu
# en: If the work starts late in the year, little is spent in that year and little comes back in the next. Put a bridge budget for two years into the plan.
rule-si-money-late-start-1 = Če se delo začne pozno v letu, se v tem letu malo porabi in se v naslednjem malo povrne. V načrt vključite premostitvena sredstva za dve leti.
# en: The founders pay through the seat municipality
rule-si-money-budgets = Ustanoviteljice plačujejo prek sedežne občine
# en: The ordinance settles the shares: by inhabitants, by hours worked, or a fixed part for each and the rest by inhabitants.
rule-si-money-budgets-1 = Deleže določi odlok: po številu prebivalcev, po opravljenih urah ali fiksni del za vsako in ostalo po prebivalcih.
# en: Prices of the public service
rule-si-money-prices = Cene javne službe
# en: Prices under the price decree cover the cost; a fee for the network pays for pipes and plants.
rule-si-money-prices-1 = Cene po uredbi o cenah pokrivajo stroške; omrežnina plačuje cevi in objekte.
# en: Agree how prices are approved. Partners who joined without investing may have other prices.
rule-si-money-prices-2 = Dogovorite se, kako se cene potrjujejo. Partnerice, ki so pristopile brez vložka, imajo lahko druge cene.
# en: European money with one lead investor
rule-si-money-cohesion = Evropski denar z eno vodilno investitorko
# en: One lead investor applies on behalf of all; the waste centre of Ljubljana got two thirds of its cost in this way.
rule-si-money-cohesion-1 = Vodilna investitorka se prijavi v imenu vseh; center za odpadke v Ljubljani je tako dobil dve tretjini sredstev.
# en: What municipalities may borrow
rule-si-money-debt = Koliko se občine smejo zadolžiti
# en: Municipalities borrow within their ceiling; an enterprise borrows with the consent of its founders.
rule-si-money-debt-1 = Občine se zadolžujejo do svoje zgornje meje; podjetje se zadolži s soglasjem ustanoviteljic.
# en: A joint administration cannot borrow. Each municipality, or the seat municipality, must do it.
rule-si-money-debt-2 = Skupna občinska uprava se ne more zadolžiti. To mora storiti vsaka občina ali sedežna občina.
# en: New debt rules since March 2025
rule-si-money-debt-2025 = Nova pravila o zadolževanju od marca 2025
# en: An amendment adopted on 4 March 2025 rewrote the ceiling on debt, opened loans of international institutions and bonds that are paid back in equal parts, and calls a municipality over-indebted when it exceeds the ceiling by 5 percent. Check from which day each rule applies.
rule-si-money-debt-2025-1 = Novela, sprejeta 4. marca 2025, je na novo določila zgornjo mejo zadolževanja, omogočila posojila mednarodnih institucij in obveznice z enakomernim odplačevanjem ter šteje občino za prezadolženo, če mejo preseže za 5 odstotkov. Preverite, od kdaj velja posamezno pravilo.
# en: Money of the State for municipal investments
rule-si-money-investments = Državni denar za občinske investicije
# en: Each municipality gets its share by its development coefficient; several can put theirs into one investment.
rule-si-money-investments-1 = Vsaka občina dobi svoj del po koeficientu razvitosti; več občin ga lahko vloži v eno investicijo.
# en: The operator invests
rule-si-money-concession = Investira izvajalec
# en: Under one concession act of all municipalities the operator pays for the plant and gets the money back from users.
rule-si-money-concession-1 = Po enem koncesijskem aktu vseh občin izvajalec plača objekt in denar dobi nazaj od uporabnikov.
# en: All councils adopt the same text
rule-si-same-text = Vsi občinski sveti sprejmejo enako besedilo
# en: Every council must adopt exactly the same ordinance. One council that changes a word stops publication and entry into force for all. Eight councils around Šentjur needed five months.
rule-si-same-text-1 = Vsak občinski svet mora sprejeti povsem enak odlok. En sam svet, ki spremeni besedo, ustavi objavo in uveljavitev za vse. Osem občinskih svetov okoli Šentjurja je potrebovalo pet mesecev.
# en: Membership goes by task
rule-si-two-offices = Članstvo je odvisno od naloge
# en: A municipality may sit in two joint administrations for different tasks. Write down for each task who belongs to which office.
rule-si-two-offices-1 = Občina je lahko za različne naloge v dveh skupnih občinskih upravah. Za vsako nalogo zapišite, kdo sodi v katero.
# en: The seat municipality carries the office
rule-si-seat-carries-the-risk = Sedežna občina nosi skupno upravo
# en: The office is no legal person. Contracts, jobs and accounts run through the seat municipality, and its budget and staff plan carry the risk. Settle it in the agreement on money and staff.
rule-si-seat-carries-the-risk-1 = Organ ni pravna oseba. Pogodbe, zaposlitve in računi tečejo prek sedežne občine, tveganje nosita njen proračun in kadrovski načrt. To uredite v dogovoru o sredstvih in zaposlenih.
# en: Who appoints the head, and in whose name decisions are taken
rule-si-head-and-name = Kdo imenuje vodjo in v čigavem imenu se odloča
# en: Settle in the ordinance who appoints the head, in whose name each decision is taken and who is liable for it. In single cases the office acts as a body of the municipality concerned.
rule-si-head-and-name-1 = V odloku uredite, kdo imenuje vodjo, v čigavem imenu se izda posamezna odločba in kdo zanjo odgovarja. V posamičnih zadevah organ nastopa kot organ občine, za katero gre.
# en: The enterprise needs a council of founders
rule-si-founders-body = Podjetje potrebuje svet ustanoviteljev
# en: Set up the joint body of the founders together with the enterprise. Without it joint control is hard to prove, and with it the right to receive work without tender.
rule-si-founders-body-1 = Skupni organ ustanoviteljic ustanovite hkrati s podjetjem. Brez njega je težko dokazati skupni nadzor in s tem pravico do dela brez javnega naročila.
# en: Set up a joint body of the founders together with the institute.
rule-si-founders-body-2 = Skupni organ ustanoviteljic ustanovite hkrati z zavodom.
# en: Networks stay with the municipality on whose land they lie
rule-si-infrastructure-stays = Omrežja ostanejo občini, na območju katere ležijo
# en: Networks and plants remain property of the municipality on whose territory they lie, and the enterprise leases them. Agree how shared mains are divided.
rule-si-infrastructure-stays-1 = Omrežja in objekti ostanejo last občine, na območju katere ležijo, podjetje jih ima v najemu. Dogovorite se, kako se razdelijo skupni vodi.
# en: Large cities have stayed outside
rule-si-large-city = Velika mesta so ostala zunaj
# en: Large cities such as Ljubljana or Murska Sobota stayed outside joint administrations. Do not plan the money or the seat on their membership before their council has voted.
rule-si-large-city-1 = Velika mesta, kot sta Ljubljana in Murska Sobota, so ostala zunaj skupnih občinskih uprav. Dokler njihov svet ne glasuje, ne načrtujte denarja ali sedeža z njimi.
# en: VAT depends on the form
rule-si-vat = DDV je odvisen od oblike
# en: Commercial services of the enterprise to the municipalities bear VAT. Work of a joint administration as an authority does not.
rule-si-vat-1 = Tržne storitve podjetja za občine so obdavčene z DDV. Delo skupne občinske uprave kot organa oblasti ni.
# en: A ruling on associations
rule-si-association-ruling = Odločba o združenjih
# en: The Constitutional Court found a part of the article on associations contrary to the Constitution on 10 November 2016 (U-I-150/15). Use only newer texts.
rule-si-association-ruling-1 = Ustavno sodišče je 10. novembra 2016 (U-I-150/15) ugotovilo, da je del člena o združenjih v neskladju z Ustavo. Uporabljajte samo novejša besedila.
# en: The ministry of the sector must agree to an institute
rule-si-institute-sector = Zavod potrebuje soglasje resornega ministrstva
# en: The consent of the sector must be in hand: networks of health centres, schools and the like are planned by the State.
rule-si-institute-sector-1 = Pridobljeno mora biti soglasje področja: mreže zdravstvenih domov, šol in podobnega načrtuje država.
# en: One founder may limit its part to services that it does not organise itself, as Pivka did in the health centre of Postojna.
rule-si-institute-sector-2 = Ustanoviteljica lahko svoj del omeji na storitve, ki jih sama ne organizira, kot Pivka pri zdravstvenem domu v Postojni.
# en: Check the rules on the money of the State
rule-si-rules-after-2021 = Preverite pravila o državnem denarju
# en: The rates and the list of tasks were seen as of 2020 and 2021. Ask the ministry whether the amendment of March 2025 or a later one changed them.
rule-si-rules-after-2021-1 = Deleži in seznam nalog so znani po stanju v letih 2020 in 2021. Vprašajte ministrstvo, ali jih je novela iz marca 2025 ali poznejša spremenila.
# en: Two official languages
rule-si-second-language = Dva uradna jezika
# en: Italian or Hungarian is an official language there too. Plan ordinances, forms and decisions in both languages, and staff who speak them.
rule-si-second-language-1 = Tam je uradni jezik tudi italijanščina ali madžarščina. Odloke, obrazce in odločbe načrtujte v obeh jezikih, prav tako zaposlene, ki ju govorijo.
# en: There are no provinces
rule-si-no-provinces = Pokrajin ni
# en: Provinces are foreseen in the Constitution but have not been set up, and the development regions are no self-government. A state body is no founder of a joint administration, an institute or an enterprise of municipalities.
rule-si-no-provinces-1 = Ustava predvideva pokrajine, vendar niso ustanovljene, razvojne regije pa niso samouprava. Državni organ ni ustanovitelj skupne občinske uprave, zavoda ali podjetja občin.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = Zakon zahteva { $form }, člani pa so lahko samo javni. Podjetja, organizacije ali občani ne morejo biti člani.
# en: The law orders “{ $form }”, and it is open to municipalities only. A county, a region or a state body cannot be a member of it.
rule-gate-regional-members-4 = Zakon zahteva { $form }, člani pa so lahko samo občine. Pokrajina, regija ali državni organ ne more biti član.
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Ena partnerica je v drugi državi. { $form } je oblika samo za partnerice iz te države.
# en: The law orders “{ $form }”, and it is open to municipalities of this country only. A partner abroad cannot be a member of it.
rule-gate-abroad-3 = Zakon zahteva { $form }, članice pa so lahko samo občine te države. Partnerica iz tujine ne more biti članica.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Partner v tujini potrebuje obliko, ki seže čez mejo
# en: The grant is paid to one joint legal person only. “{ $form }” is none.
rule-gate-grant-legal-person-1 = Sredstva se izplačajo samo eni skupni pravni osebi. { $form } to ni.
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-gate-grant-legal-person-2 = { $form } ni samostojna pravna oseba. Vprašajte sklad, ali se lahko vseeno prijavi vodilna partnerica.
# en: Ask the fund whether it accepts “{ $form }” as a legal person.
rule-gate-grant-legal-person-4 = Vprašajte sklad, ali { $form } sprejme kot pravno osebo.
# en: The grant goes to one joint legal person only
rule-gate-grant-legal-person = Sredstva prejme samo ena skupna pravna oseba
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Člani naj bi bili podjetja, organizacije ali občani. { $form } je odprta samo za javne člane.
# en: “{ $form }” takes only some kinds of private members. Check that yours are among them.
rule-gate-private-members-2 = { $form } sprejema samo nekatere zasebne člane. Preverite, ali so vaši med njimi.
# en: We do not know whether “{ $form }” may have private members. Ask before you invite them.
rule-gate-private-members-3 = Ne vemo, ali ima { $form } lahko zasebne člane. Vprašajte, preden jih povabite.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Nekatere oblike so zaprte za podjetja, organizacije in občane
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Član naj bi bil tudi pokrajinski, regijski ali državni organ. { $form } zanj ni odprta.
# en: We do not know whether “{ $form }” may have a county, a region or a state body as a member. Ask before you invite it.
rule-gate-regional-members-3 = Ne vemo, ali ima { $form } lahko za člana pokrajino, regijo ali državni organ. Vprašajte, preden ga povabite.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Nekatere oblike so zaprte za pokrajino, regijo ali državo
# en: The joint administration works for its municipalities, and one of them can ask the fund as lead partner
rule-si-administration-and-grants = Skupna občinska uprava dela za svoje občine, ena od njih pa se lahko na sklad obrne kot vodilna partnerica
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-si-administration-and-grants-1 = { $form } ni samostojna pravna oseba. Vprašajte sklad, ali se lahko vseeno prijavi vodilna partnerica.

## Words in citations

# en: art.
place-article = čl.
# en: concession
place-concession = koncesija
# en: prices
place-prices = cene
# en: whole act
place-whole-act = celoten akt
