# en: Slovakia
pack-name = Slovensko
# en: municipality
municipality = obec
# en: municipalities
municipality-plural = obce

# en: Informal cooperation or memorandum
form-informal-network = Neformálna spolupráca, memorandum
# en: Mayors meet and take common positions; nothing binds the councils.
form-informal-network-summary = Starostovia sa stretávajú a zaujímajú spoločné stanoviská; zastupiteľstvá to nezaväzuje.

# en: Contract for a specific task or activity
form-task-contract = Zmluva na uskutočnenie konkrétnej úlohy (§ 20a)
# en: Municipalities share one task or investment by a written contract that each full council must accept.
form-task-contract-summary = Obce spolupracujú na jednej úlohe alebo investícii písomnou zmluvou, s ktorou musí súhlasiť nadpolovičná väčšina všetkých poslancov.

# en: Joint municipal office
form-joint-municipal-office = Spoločný obecný úrad (SOcÚ)
# en: Municipalities share one office that prepares decisions; each mayor still signs for the own municipality.
form-joint-municipal-office-summary = Obce majú spoločný úrad, ktorý pripravuje rozhodnutia; podpisuje ich starosta príslušnej obce.

# en: Chief controller shared by several municipalities
form-shared-chief-controller = Hlavný kontrolór viacerých obcí (§ 18b)
# en: Several councils elect the same person as chief controller.
form-shared-chief-controller-summary = Viaceré zastupiteľstvá zvolia tú istú osobu za hlavného kontrolóra.

# en: Contract on municipal police
form-municipal-police-contract = Zmluva o obecnej polícii v inej obci (§ 2a)
# en: The municipal police of a town serve in a neighbour that has none.
form-municipal-police-contract-summary = Obecná polícia mesta pôsobí aj v obci, ktorá vlastnú políciu nemá.

# en: Agreement on a common school district
form-common-school-district = Spoločný školský obvod
# en: A municipality without a school shares the school district of a neighbour.
form-common-school-district-summary = Obec bez školy má spoločný školský obvod so susednou obcou.

# en: Joint development programme of neighbouring municipalities
form-joint-development-programme = Spoločný program rozvoja obcí (§ 8a)
# en: Neighbours adopt one development programme, which opens state and EU support.
form-joint-development-programme-summary = Susedné obce schvália jeden program rozvoja, ktorý otvára cestu k podpore štátu a EÚ.

# en: Shared-services centre (enlarged joint office)
form-shared-service-centre = Centrum zdieľaných služieb (CZS)
# en: A joint municipal office enlarged with grant money to serve many agendas; a pilot for selected towns.
form-shared-service-centre-summary = Spoločný obecný úrad rozšírený za dotačné peniaze na viac agend; pilot pre vybrané mestá.

# en: Association of municipalities
form-association-of-municipalities = Združenie obcí (§ 20b - 20f)
# en: Municipalities found a public-law person of their own for services, projects or development.
form-association-of-municipalities-summary = Obce založia vlastnú právnickú osobu na služby, projekty alebo rozvoj.

# en: Interest association of legal persons
form-interest-association = Záujmové združenie právnických osôb
# en: Legal persons of any kind, municipalities among them, found an association for a common interest.
form-interest-association-summary = Právnické osoby, medzi nimi obce, založia združenie na spoločný záujem.

# en: Joint company
form-joint-company = Spoločná obchodná spoločnosť obcí (s. r. o., a. s.)
# en: Municipalities own a company together for services with own revenue.
form-joint-company-summary = Obce spoločne vlastnia obchodnú spoločnosť na služby s vlastnými príjmami.

# en: Local tourism organisation
form-tourism-organisation = Oblastná organizácia cestovného ruchu (OOCR)
# en: Municipalities and businesses found an organisation that manages a tourist destination and gets matching money from the state.
form-tourism-organisation-summary = Obce a podnikatelia založia organizáciu, ktorá riadi cieľové územie a dostáva dotáciu štátu.

# en: Non-profit organisation, civic association, local action group
form-nonprofit-or-civic-association = Nezisková organizácia, občianske združenie, MAS
# en: Municipalities act with citizens, organisations and firms in a private-law body.
form-nonprofit-or-civic-association-summary = Obce pôsobia s občanmi, organizáciami a firmami v súkromnoprávnom subjekte.

# en: Building district (never enacted)
form-building-district = Stavebný obvod (len návrh z roku 2024)
# en: A district for building permits from a draft of 2024 that never became law; use the joint municipal office.
form-building-district-summary = Obvod pre stavebné úrady z návrhu z roku 2024, ktorý sa nestal zákonom; použite spoločný obecný úrad.

# en: Contributions of members to the joint office
financing-cost-share-joint-office = Príspevky členov na spoločný úrad
# en: State transfer for delegated administration
financing-state-transfer-delegated = Transfer štátu na prenesený výkon štátnej správy
# en: Subsidy for a municipal school office
financing-school-office-subsidy = Dotácia na školský úrad
# en: Recovery and Resilience Plan money for shared-services centres
financing-recovery-plan-czs = Plán obnovy pre centrá zdieľaných služieb
# en: Programme Slovakia 2021-27 pay for staff of the centres
financing-programme-slovakia-staff = Program Slovensko 2021-27 na mzdy centier
# en: Membership fees of an association
financing-membership-fees = Členské príspevky združenia
# en: State matching grant to tourism organisations
financing-tourism-matching-grant = Dotácia štátu pre organizácie cestovného ruchu
# en: Prices and local fee for municipal waste
financing-user-charges = Ceny a miestny poplatok za odpad
# en: Bank loan or Environmental Fund loan
financing-loan = Úver banky alebo Environmentálneho fondu
# en: Environmental Fund and EU infrastructure grants
financing-envirofund-eu-infrastructure = Environmentálny fond a infraštruktúrne dotácie EÚ

# ---- questions

# en: In every council, do more than half of all councillors support the cooperation?
question-full_majority = Podporuje spoluprácu v každom zastupiteľstve nadpolovičná väčšina všetkých poslancov?
    .help = Zmluvy a združenia obcí potrebujú nadpolovičnú väčšinu všetkých poslancov každej obce, nie iba prítomných.
# en: Do all partners lie in the district of the same regional building office?
question-same_building_office = Ležia všetci partneri v obvode toho istého regionálneho úradu pre stavebné veci?
    .help = Spoločný úrad pre stavebné veci nemôže prekročiť hranicu tohto obvodu.
# en: Can every partner alone employ two people with the special qualification for building matters?
question-two_qualified = Dokáže každý partner sám zamestnať dvoch ľudí s osobitným kvalifikačným predpokladom pre stavebné veci?
    .help = Dvaja kvalifikovaní zamestnanci sú zákonným minimom stavebného úradu.
# en: How many children and pupils do your schools have together?
question-pupils_total = Koľko detí a žiakov majú vaše školy spolu?
    .help = Rozhoduje stav k 15. septembru. Od 1 000 platí štát školský úrad.
# en: Is your lead town on the government's list of shared-services centres, or is a call open for it?
question-centre_call = Je vaše vedúce mesto na zozname vlády pre centrá zdieľaných služieb, alebo je na ne otvorená výzva?
    .help = Bez miesta v programe robí tú istú prácu spoločný obecný úrad.
# en: How many overnight stays did the partners have together last year?
question-overnight_stays = Koľko prenocovaní mali partneri spolu minulý rok?
    .help = Oblastná organizácia cestovného ruchu potrebuje 100 000 prenocovaní pri piatich obciach, alebo 250 000 pri menšom počte.
# en: Is one of the partners already in another local tourism organisation?
question-other_tourism_body = Je niektorý partner už v inej oblastnej organizácii cestovného ruchu?
    .help = Obec môže byť len v jednej takej organizácii.
# en: How much did the members of the tourism organisation pay in fees in the year before last?
question-tourism_fees = Koľko zaplatili členovia organizácie cestovného ruchu na členskom v predminulom roku?
    .help = Štátna dotácia je vo výške tohto členského. Ak je organizácia nová, nechajte otázku otvorenú; v prvom roku dotácia nie je.
# en: How much accommodation tax did all member municipalities collect in the year before last?
question-accommodation_tax = Koľko vybrali na dani za ubytovanie všetky členské obce spolu v predminulom roku?
    .help = Štátna dotácia je najviac 90 % tejto dane.
# en: Does the local tourism organisation stay outside the regional one of its area?
question-outside_regional_tourism = Zostáva oblastná organizácia mimo krajskej organizácie svojho územia?
    .help = Potom je štátna dotácia o 10 % nižšia.
# en: Does every partner have a development programme of its own?
question-own_programme = Má každý partner vlastný program rozvoja?
    .help = Schválený program je podmienkou podpory štátu a EÚ. Susedia ho môžu prijať spoločne.
# en: Should a municipality guarantee the joint loan?
question-member_guarantee = Má niektorá obec ručiť za spoločný úver?
    .help = Zákon to zakazuje, preto musí mať dlžník vlastnú bonitu.

# ---- forms, financing and rules

# en: The Act has no rule on leaving, so the statutes must have one. Members may end or merge the association and report it within 15 days. The district office can dissolve it for unlawful activity after a warning and one month; a court action suspends that. It ends when struck off the register (s. 20f).
form-association-of-municipalities-exit = Zákon vystúpenie neupravuje, preto ho musia upraviť stanovy. Členovia môžu združenie zrušiť alebo zlúčiť a oznámia to do 15 dní. Okresný úrad ho môže rozpustiť pre nezákonnú činnosť po upozornení a jednom mesiaci; žaloba to odkladá. Združenie zaniká výmazom z registra (§ 20f).
# en: It answers with its own property. What it acquires may count as co-owned by the founders unless agreed otherwise, so settle that in the contract (s. 20(2)). A municipality may not guarantee its loan (s. 17(5) Act 583/2004).
form-association-of-municipalities-liability = Zodpovedá svojím majetkom. Čo nadobudne, môže byť v podielovom spoluvlastníctve zakladateľov, ak sa nedohodne inak, preto to upravte v zmluve (§ 20 ods. 2). Obec nesmie ručiť za jeho úver (§ 17 ods. 5 zákona č. 583/2004 Z. z.).
# en: Accounts and its own rules of audit; freedom of information under Act 211/2000.
form-association-of-municipalities-accountability = Účtovníctvo a vlastné pravidlá kontroly; slobodný prístup k informáciám podľa zákona č. 211/2000 Z. z..
# en: Consent of more than half of all councillors of every municipality, condition of validity of the founding contract; the statutes are part of the contract (s. 20b(5)).
form-association-of-municipalities-step-council-consent = Súhlas nadpolovičnej väčšiny všetkých poslancov každej obce je podmienkou platnosti zakladateľskej zmluvy; stanovy sú jej súčasťou (§ 20b ods. 5).
# en: The mayors of all members sign the contract, with name, birth number, residence, office and municipality.
form-association-of-municipalities-step-contract-signature = Zmluvu podpíšu starostovia všetkých členov s menom, rodným číslom, bydliskom, funkciou a obcou.
# en: Collect the resolutions that approve the contract, the statutes, and the name of the person who may act and file.
form-association-of-municipalities-step-resolutions-and-statutes = Zhromaždite uznesenia, ktorými sa zmluva schvaľuje, stanovy a meno osoby, ktorá smie konať a podať návrh.
# en: Apply to the district office in the seat of the region (okresný úrad v sídle kraja) for the seat of the association.
form-association-of-municipalities-step-application = Návrh podajte okresnému úradu v sídle kraja podľa sídla združenia.
# en: If something is missing, the office gives up to 10 days to complete it; if nothing comes, it stops the proceedings (s. 20c(4)).
form-association-of-municipalities-step-completion = Ak niečo chýba, úrad určí na doplnenie najviac 10 dní; ak sa nedoplní, konanie zastaví (§ 20c ods. 4).
# en: Within 30 days the office registers the association and returns the dated statutes, or refuses, and that only for conflict with law or public interest or with the purposes of s. 20b(4).
form-association-of-municipalities-step-registration = Do 30 dní úrad združenie zaregistruje a vráti stanovy s dátumom, alebo registráciu odmietne, a to len pre rozpor so zákonom, s verejným záujmom alebo s účelom podľa § 20b ods. 4.
# en: If no refusal arrives within 60 days, the association exists from the next day (s. 20d(4)). A judgment that quashes a refusal also counts as registration.
form-association-of-municipalities-step-deemed-registration = Ak odmietnutie nepríde do 60 dní, združenie vzniká nasledujúcim dňom (§ 20d ods. 4). Registráciou je aj rozsudok, ktorý odmietnutie zruší.
# en: The association is a legal person from the day of registration in the public register of associations.
form-association-of-municipalities-step-personality = Združenie je právnickou osobou odo dňa registrácie vo verejnom registri združení.
# en: Not applicable.
form-building-district-exit = Netýka sa.
# en: Not applicable.
form-building-district-liability = Netýka sa.
# en: Not applicable.
form-building-district-accountability = Netýka sa.
# en: not available
form-building-district-effort_note = nie je k dispozícii
# en: By notice that runs at least to the end of the next school year.
form-common-school-district-exit = Výpoveďou, ktorá plynie najmenej do konca nasledujúceho školského roka.
# en: The founder of the school.
form-common-school-district-liability = Zriaďovateľ školy.
# en: The regional office watches over places in schools.
form-common-school-district-accountability = Na miesta v školách dohliada regionálny úrad.
# en: The municipalities agree and weigh capacity, transport, distance and language of teaching.
form-common-school-district-step-agreement = Obce sa dohodnú a zohľadnia kapacitu, dopravu, vzdialenosť a vyučovací jazyk.
# en: Without an agreement, or where these points were not weighed and schooling is at risk, the regional office decides.
form-common-school-district-step-regional-decision = Bez dohody, alebo ak sa tieto hľadiská nezohľadnili a plnenie dochádzky je ohrozené, rozhodne regionálny úrad.
# en: Any partner may leave at any time.
form-informal-network-exit = Každý môže kedykoľvek odísť.
# en: There is no joint liability.
form-informal-network-liability = Spoločná zodpovednosť nie je.
# en: None beyond what each mayor tells the own council.
form-informal-network-accountability = Len to, o čom starosta informuje vlastné zastupiteľstvo.
# en: No approval is needed.
form-informal-network-step-meeting = Schválenie nie je potrebné.
# en: As the statutes say; liquidation unless the property passes to a successor; ends with deletion (s. 20j).
form-interest-association-exit = Ako určia stanovy; likvidácia, ak majetok neprejde na nástupcu; zaniká výmazom (§ 20j).
# en: It answers with its own property.
form-interest-association-liability = Zodpovedá svojím majetkom.
# en: To its members, as the statutes say.
form-interest-association-accountability = Voči členom, ako určia stanovy.
# en: low to medium
form-interest-association-effort_note = nízka až stredná
# en: The founders sign a contract, or a founding meeting decides and keeps minutes.
form-interest-association-step-founding-contract = Zakladatelia podpíšu zmluvu, alebo sa uznesie zakladajúca schôdza a spíše sa zápisnica.
# en: They adopt statutes and name the statutory organs.
form-interest-association-step-statutes = Prijmú stanovy a určia štatutárne orgány.
# en: The district office in the seat of the region registers the association.
form-interest-association-step-registration = Združenie zaregistruje okresný úrad v sídle kraja.
# en: The council of each municipality approves the membership.
form-interest-association-step-council-approval = Členstvo schváli zastupiteľstvo každej obce.
# en: A member transfers its share; the company ends by liquidation.
form-joint-company-exit = Spoločník prevedie svoj podiel; spoločnosť sa končí likvidáciou.
# en: The company answers; a municipality may not guarantee the company's loan or take it over, except taking over a debt of a legal person in its own founder competence (s. 17(5) Act 583/2004).
form-joint-company-liability = Zodpovedá spoločnosť; obec nesmie ručiť za jej úver ani ho prevziať, okrem prevzatia dlhu právnickej osoby vo vlastnej zriaďovateľskej pôsobnosti (§ 17 ods. 5 zákona č. 583/2004 Z. z.).
# en: Audit, register of contracts, register of beneficial owners.
form-joint-company-accountability = Audit, register zmlúv, register konečných užívateľov výhod.
# en: Each council decides on the company, its share and its delegates (s. 11(4)(l)) and on property put in (s. 9(2)(f) Act 138/1991). The majority of councillors present is enough unless another act asks more (s. 12(7)).
form-joint-company-step-council-decisions = Každé zastupiteľstvo rozhoduje o spoločnosti, o svojom podiele a zástupcoch (§ 11 ods. 4 písm. l)) a o vkladanom majetku (§ 9 ods. 2 písm. f) zákona č. 138/1991 Zb.). Stačí väčšina prítomných poslancov, ak iný zákon nežiada viac (§ 12 ods. 7).
# en: The founding deed is drawn up; contributions other than money are valued by an expert.
form-joint-company-step-founding-deed = Spíše sa zakladateľská listina; nepeňažné vklady ocení znalec.
# en: The court enters the company in the commercial register.
form-joint-company-step-commercial-register = Súd zapíše spoločnosť do obchodného registra.
# en: Work without tender needs joint control of all owners through their delegates, no opposed interests, over 80 % of activity for the owners on average of three years, and no direct private capital except harmless forms that the law asks for (s. 1(8)-(12)).
form-joint-company-step-in-house-check = Práca bez verejného obstarávania vyžaduje spoločnú kontrolu všetkých vlastníkov cez ich zástupcov, žiadne protichodné záujmy, viac ako 80 % činnosti pre vlastníkov v priemere troch rokov a žiadny priamy súkromný kapitál okrem neškodných foriem, ktoré žiada zákon (§ 1 ods. 8 až 12).
# en: A municipality adopts a programme of its own instead.
form-joint-development-programme-exit = Obec namiesto toho schváli vlastný program.
# en: There is no joint liability.
form-joint-development-programme-liability = Spoločná zodpovednosť nie je.
# en: As for the programme of one municipality.
form-joint-development-programme-accountability = Ako pri programe jednej obce.
# en: Neighbouring municipalities form a partnership.
form-joint-development-programme-step-partnership = Susedné obce vytvoria partnerstvo.
# en: Each council approves the programme and its update.
form-joint-development-programme-step-council-approval = Program a jeho aktualizáciu schváli každé zastupiteľstvo.
# en: By the withdrawal clause of the contract, which is compulsory; usually with notice to the end of the year.
form-joint-municipal-office-exit = Podľa ustanovenia zmluvy o odstúpení, ktoré je povinné; zvyčajne s výpoveďou ku koncu roka.
# en: Each municipality answers for its own decisions, the seat municipality as employer. For debts from the contract all answer together to third parties, unless the contract says otherwise (s. 20a(4)).
form-joint-municipal-office-liability = Každá obec zodpovedá za svoje rozhodnutia, obec sídla ako zamestnávateľ. Za záväzky zo zmluvy zodpovedajú voči tretím osobám všetky spoločne a nerozdielne, ak zmluva neurčí inak (§ 20a ods. 4).
# en: By 31 March the seat reports to the Ministry of the Interior on work and money of the two past years (s. 20a(5)). The members' controllers and, for state tasks, the regional authorities supervise. A building authority idle for 90 days can be replaced by a seat municipality of the same district that agrees (s. 13(i)).
form-joint-municipal-office-accountability = Do 31. marca obec sídla predkladá Ministerstvu vnútra správu o činnosti a hospodárení za dva predchádzajúce roky (§ 20a ods. 5). Dohliadajú kontrolóri členov a pri štátnych úlohách regionálne orgány. Stavebný úrad nečinný 90 dní môže nahradiť obec sídla z toho istého obvodu, ktorá súhlasí (§ 13 písm. i)).
# en: low to medium: no new person, but cost key and move of staff must be agreed
form-joint-municipal-office-effort_note = nízka až stredná: žiadna nová osoba, ale kľúč nákladov a prechod zamestnancov treba dohodnúť
# en: The mayors agree on tasks, seat, staff and cost key.
form-joint-municipal-office-step-scope = Starostovia dohodnú agendy, sídlo, zamestnancov a kľúč nákladov.
# en: Each council approves the contract: more than half of all councillors of every municipality must consent, or the contract is not valid (s. 20a(4)).
form-joint-municipal-office-step-council-approval = Zmluvu schváli každé zastupiteľstvo: musí súhlasiť nadpolovičná väčšina všetkých poslancov každej obce, inak zmluva nie je platná (§ 20a ods. 4).
# en: The mayors sign the written contract with the extra clauses of s. 20a(3).
form-joint-municipal-office-step-written-contract = Starostovia podpíšu písomnú zmluvu s ďalšími náležitosťami podľa § 20a ods. 3.
# en: Rules of organisation of the office are issued.
form-joint-municipal-office-step-organisation-rules = Vydá sa organizačný poriadok úradu.
# en: For building matters the seat at once reports office, members and staff to the regional building office, and every change (s. 15(3)); two employees must have the special qualification (s. 15(6)).
form-joint-municipal-office-step-building-notice = V stavebných veciach obec sídla bezodkladne oznámi regionálnemu úradu spoločný úrad, jeho členov a zamestnancov, ako aj každú zmenu (§ 15 ods. 3); dvaja zamestnanci musia mať osobitný kvalifikačný predpoklad (§ 15 ods. 6).
# en: For school matters the seat reports the office and its members to the regional school office (s. 6); on motion of the municipality a decision confirms it as school office (s. 7(4)).
form-joint-municipal-office-step-school-confirmation = V školských veciach obec sídla oznámi spoločný úrad a jeho členov regionálnemu úradu školskej správy (§ 6); na návrh obce ho rozhodnutie potvrdí ako školský úrad (§ 7 ods. 4).
# en: By the withdrawal clause, which is compulsory content.
form-municipal-police-contract-exit = Podľa ustanovenia o odstúpení, ktoré je povinné.
# en: By the general law on damage.
form-municipal-police-contract-liability = Podľa všeobecných predpisov o náhrade škody.
# en: The Ministry of the Interior gets a copy; missing reports are fined.
form-municipal-police-contract-accountability = Ministerstvo vnútra dostane kópiu; za chýbajúce hlásenia hrozí pokuta.
# en: Both councils consent first; without it the contract is not valid.
form-municipal-police-contract-step-council-consent = Najprv súhlasia obe zastupiteľstvá; bez toho zmluva nie je platná.
# en: The contract is written; otherwise it is void.
form-municipal-police-contract-step-written-form = Zmluva je písomná; inak je neplatná.
# en: The municipality without police authorises each officer.
form-municipal-police-contract-step-officer-authorisation = Obec bez polície poverí každého príslušníka.
# en: A certified copy goes to the Ministry of the Interior within 30 days; an early end is reported within 30 days too.
form-municipal-police-contract-step-report-to-ministry = Overená kópia ide Ministerstvu vnútra do 30 dní; do 30 dní sa oznamuje aj predčasné ukončenie.
# en: As the statutes say.
form-nonprofit-or-civic-association-exit = Ako určia stanovy.
# en: It answers with its own property.
form-nonprofit-or-civic-association-liability = Zodpovedá svojím majetkom.
# en: A non-profit organisation publishes an annual report.
form-nonprofit-or-civic-association-accountability = Nezisková organizácia zverejňuje výročnú správu.
# en: The founders adopt statutes.
form-nonprofit-or-civic-association-step-statutes = Zakladatelia prijmú stanovy.
# en: The Ministry of the Interior or the district office registers the body.
form-nonprofit-or-civic-association-step-registration = Subjekt zaregistruje Ministerstvo vnútra alebo okresný úrad.
# en: The council of each municipality approves.
form-nonprofit-or-civic-association-step-council-approval = Schváli to zastupiteľstvo každej obce.
# en: By the end of the term or by recall of the council concerned.
form-shared-chief-controller-exit = Uplynutím funkčného obdobia alebo odvolaním príslušným zastupiteľstvom.
# en: Each municipality for itself.
form-shared-chief-controller-liability = Každá obec sama za seba.
# en: The controller answers to each council.
form-shared-chief-controller-accountability = Kontrolór sa zodpovedá každému zastupiteľstvu.
# en: Each council elects the controller (s. 18b); an agreement between the municipalities is not required by the Act.
form-shared-chief-controller-step-election = Kontrolóra volí každé zastupiteľstvo (§ 18b); dohodu medzi obcami zákon nežiada.
# en: As the contract says, and not before the period in which the grant asks the centre to go on.
form-shared-service-centre-exit = Podľa zmluvy, nie však pred uplynutím obdobia, počas ktorého má centrum podľa dotácie fungovať.
# en: The lead municipality answers for the grant; otherwise as for a joint municipal office.
form-shared-service-centre-liability = Za dotáciu zodpovedá vedúca obec; inak ako pri spoločnom obecnom úrade.
# en: The grant is audited; otherwise as for a joint municipal office.
form-shared-service-centre-accountability = Dotácia sa audituje; inak ako pri spoločnom obecnom úrade.
# en: rules of the grant and a contract with 10 to 30 partners
form-shared-service-centre-effort_note = pravidlá dotácie a zmluva s 10 až 30 partnermi
# en: The government names the lead municipalities (22 in September 2024, after an open call had failed for lack of interest).
form-shared-service-centre-step-government-list = Vláda určí vedúce obce (22 v septembri 2024, keď otvorená výzva neuspela pre nezáujem).
# en: The joint office takes in more tasks or more municipalities.
form-shared-service-centre-step-widening = Spoločný úrad prevezme viac agend alebo viac obcí.
# en: The Ministry of the Interior awards the money of the recovery plan directly; people are paid from Programme Slovakia.
form-shared-service-centre-step-recovery-plan-award = Ministerstvo vnútra pridelí prostriedky plánu obnovy priamo; ľudí platí Program Slovensko.
# en: Centres of the pilot had to be set up by April 2025.
form-shared-service-centre-step-set-up-deadline = Centrá pilotu mali vzniknúť do apríla 2025.
# en: By the withdrawal clause, which is compulsory content.
form-task-contract-exit = Podľa ustanovenia o odstúpení, ktoré je povinné.
# en: Parties answer to third parties jointly and severally unless the contract provides otherwise (s. 20a(4)).
form-task-contract-liability = Strany zodpovedajú tretím osobám spoločne a nerozdielne, ak zmluva neurčí inak (§ 20a ods. 4).
# en: Chief controller (hlavný kontrolór) of each municipality; disputes from public-law contracts between municipalities go to court (s. 5(9)).
form-task-contract-accountability = Hlavný kontrolór každej obce; spory z verejnoprávnych zmlúv medzi obcami rozhoduje súd (§ 5 ods. 9).
# en: The municipalities draft the contract.
form-task-contract-step-draft = Obce pripravia návrh zmluvy.
# en: Each council approves (s. 11(4)(b)). The contract is valid only if more than half of all councillors of every party consent (s. 20a(4)), not just of those present as is usual (s. 12(7)).
form-task-contract-step-council-approval = Schvaľuje každé zastupiteľstvo (§ 11 ods. 4 písm. b)). Zmluva je platná, len ak súhlasí nadpolovičná väčšina všetkých poslancov každej strany (§ 20a ods. 4), nie iba prítomných, ako je zvyčajné (§ 12 ods. 7).
# en: The contract is written; otherwise it is void (s. 20a(1)).
form-task-contract-step-written-form = Zmluva je písomná; inak je neplatná (§ 20a ods. 1).
# en: Pooled money goes to a separate account (s. 18(3) Act 583/2004).
form-task-contract-step-separate-account = Združené prostriedky idú na osobitný účet (§ 18 ods. 3 zákona č. 583/2004 Z. z.).
# en: The contract is published in the central register of contracts or on the website; it probably has no effect before.
form-task-contract-step-publication = Zmluva sa zverejní v centrálnom registri zmlúv alebo na webovom sídle; predtým pravdepodobne nie je účinná.
# en: As the statutes say.
form-tourism-organisation-exit = Ako určia stanovy.
# en: It answers with its own property.
form-tourism-organisation-liability = Zodpovedá svojím majetkom.
# en: A yearly activity plan, report on the website, accounts in the public register, proof of collected member fees to the ministry by 15 March.
form-tourism-organisation-accountability = Ročný plán činnosti, správa na webovom sídle, účtovná závierka vo verejnom registri, preukázanie vybraných členských príspevkov ministerstvu do 15. marca.
# en: The councils agree to creation or entry; their resolutions are an annex of the statutes.
form-tourism-organisation-step-council-resolutions = Zastupiteľstvá súhlasia so vznikom alebo vstupom; ich uznesenia sú prílohou stanov.
# en: Municipalities and businesses sign the founding contract.
form-tourism-organisation-step-founding-contract = Obce a podnikatelia podpíšu zakladateľskú zmluvu.
# en: An authorised mayor calls the founding general assembly; all founders sign the minutes.
form-tourism-organisation-step-founding-assembly = Poverený starosta zvolá ustanovujúce valné zhromaždenie; zápisnicu podpíšu všetci zakladatelia.
# en: The ministry in charge of tourism registers the organisation.
form-tourism-organisation-step-registration = Organizáciu zaregistruje ministerstvo zodpovedné za cestovný ruch.
# en: The organisation proves to the ministry by 15 March which member fees it collected.
form-tourism-organisation-window-fees-proof = Organizácia preukáže ministerstvu do 15. marca, aké členské vybrala.
# en: Way of financing is compulsory content, the key is free; usual: state transfer for the agenda is passed on plus a per-inhabitant surcharge; pooled money sits on a separate account.
financing-cost-share-joint-office-conditions = Spôsob financovania je povinnou náležitosťou, kľúč je voľný; zvyčajne sa odovzdá transfer štátu na agendu a doplní sa sumou na obyvateľa; združené prostriedky sú na osobitnom účte.
# en: Agglomeration projects in sewerage and waste taken by association, company or lead municipality.
financing-envirofund-eu-infrastructure-conditions = Projekty aglomerácií v kanalizácii a odpadoch, ktoré vedie združenie, spoločnosť alebo vedúca obec.
# en: A municipality may borrow for investment only, up to 60 % of last year's current revenue in total and 25 % of it a year in instalments and interest; measures start at 50 % and 58 %. Loans of the environment and housing funds and bridge money for EU projects do not count into the 60 %. It may guarantee nobody's loan (except repayable state aid) and take over a debt only from a body it founded. The chief controller checks each loan. Associations and companies borrow on their own credit.
financing-loan-conditions = Obec si smie požičať len na kapitálové výdavky, spolu najviac 60 % bežných príjmov minulého roka a na splátky s úrokmi 25 % ročne; opatrenia sa začínajú pri 50 % a 58 %. Úvery Environmentálneho fondu a fondu rozvoja bývania a preklenovacie peniaze na projekty EÚ sa do 60 % nerátajú. Obec nesmie ručiť za úver nikoho (okrem návratnej štátnej pomoci) a dlh smie prevziať len od osoby, ktorú zriadila. Každý úver preverí hlavný kontrolór. Združenia a spoločnosti si požičiavajú na vlastný účet.
# en: A municipality may pay from its budget the member fee of an association of municipalities and money for founding, or a share in, a legal person; by statutes, usually EUR per inhabitant.
financing-membership-fees-conditions = Obec môže zo svojho rozpočtu platiť členský príspevok združeniu obcí a peniaze na založenie právnickej osoby alebo podiel v nej; podľa stanov, zvyčajne v eurách na obyvateľa.
# en: MIRRI contracts were late: in October 2025 lead municipalities were running 21 centres (633 municipalities) partly on own money; afterwards a model with municipal contributions is planned.
financing-programme-slovakia-staff-conditions = Zmluvy ministerstva investícií meškali: v októbri 2025 viedli vedúce obce 21 centier (633 obcí) sčasti z vlastných peňazí; potom sa plánuje model s príspevkami obcí.
# en: About EUR 11.4 million under component 16, given directly to 22 municipalities in the least developed districts for building work and equipment, with set-up by April 2025 (for example EUR 293,000 in Tornaľa, over EUR 250,000 in Fiľakovo).
financing-recovery-plan-czs-conditions = Asi 11,4 milióna eur z komponentu 16 priamo pre 22 obcí v najmenej rozvinutých okresoch na stavebné práce a vybavenie, so vznikom do apríla 2025 (napríklad 293 000 eur v Tornali, vyše 250 000 eur vo Fiľakove).
# en: The schools of the municipality, or of all municipalities of the joint office, must have 1,000 children and pupils together on 15 September of the year before. The school office then starts on 1 January and the ministry pays by number of children.
financing-school-office-subsidy-conditions = Školy obce alebo všetkých obcí spoločného úradu musia mať spolu 1 000 detí a žiakov k 15. septembru predchádzajúceho roka. Školský úrad vzniká 1. januára a ministerstvo platí podľa počtu detí a žiakov.
# en: Each municipality gets the transfer by population for building, roads, environment, registers and the like; studies found that it does not cover the cost, which drives small ones into joint offices. The contract must pass it on to the seat, or a ministry pays one grant for all to the seat after all consented (s. 3(6) Act 583/2004).
financing-state-transfer-delegated-conditions = Každá obec dostáva transfer podľa počtu obyvateľov na stavebné veci, cesty, životné prostredie, matriku a podobne; štúdie zistili, že nepokrýva náklady, čo malé obce vedie k spoločným úradom. Zmluva ho musí odovzdať obci sídla, alebo ministerstvo zaplatí po súhlase všetkých jednu dotáciu za všetky obci sídla (§ 3 ods. 6 zákona č. 583/2004 Z. z.).
# en: The state pays as much as the member fees collected the year before last, up to 90 % of the members' accommodation tax of that year, less 10 % if the organisation stays outside the regional one. It needs registration, a contract with the ministry and 5 % co-financing; it is not paid in the first year and there is no legal claim.
financing-tourism-matching-grant-conditions = Štát platí toľko, koľko sa v predminulom roku vybralo na členských príspevkoch, najviac 90 % dane za ubytovanie členských obcí v tom roku, a o 10 % menej, ak je organizácia mimo krajskej organizácie. Treba registráciu, zmluvu s ministerstvom a 5 % spolufinancovanie; v prvom roku sa neplatí a právny nárok nie je.
# en: Each municipality sets the waste fee by ordinance from 1 January (EUR 0.02 to 0.20 per person and day, or by litre or kilogram) and must collect it itself; an association or company cannot. The regulator sets water prices; check this with it.
financing-user-charges-conditions = Poplatok za odpad určuje každá obec všeobecne záväzným nariadením od 1. januára (0,02 až 0,20 eura na osobu a deň, alebo podľa litra či kilogramu) a musí ho vyberať sama; združenie ani spoločnosť nemôže. Ceny vody určuje regulátor; overte si to u neho.
# en: Partners abroad are not in the pack
rule-sk-abroad-not-in-pack = Partneri v zahraničí v balíku nie sú
# en: Forms that cross the border are not in this pack yet, so we cannot say which one is right for you. Ask the authority that supervises you which agreement with a partner abroad the law allows and who must see it first. Ask also about the European grouping of territorial cooperation (Regulation (EC) 1082/2006).
rule-sk-abroad-not-in-pack-1 = Formy cez hranicu v tomto balíku zatiaľ nie sú, preto nevieme povedať, ktorá je pre vás vhodná. Opýtajte sa orgánu, ktorý nad vami vykonáva dohľad, akú dohodu so zahraničným partnerom zákon pripúšťa a kto ju musí vidieť skôr. Opýtajte sa aj na európske zoskupenie územnej spolupráce (nariadenie (ES) č. 1082/2006).
# en: The building district never became law
rule-sk-building-district-never = Stavebný obvod sa nikdy nestal zákonom
# en: The building district stood in a draft of 2024 only. The enacted Building Act makes every municipality a building authority and offers the joint municipal office.
rule-sk-building-district-never-1 = Stavebný obvod bol len v návrhu z roku 2024. Prijatý stavebný zákon robí stavebným úradom každú obec a ponúka spoločný obecný úrad.
# en: State tasks stay with each municipality
rule-sk-state-tasks-by-office = Štátne úlohy zostávajú každej obci
# en: The task is state administration transferred to the municipalities. “{ $form }” cannot take it over; the law offers a joint office by contract.
rule-sk-state-tasks-by-office-1 = Ide o štátnu správu prenesenú na obce. Táto forma ({ $form }) ju prevziať nemôže; zákon ponúka spoločný úrad na základe zmluvy.
# en: A joint building office lies under one regional office
rule-sk-building-one-regional-office = Spoločný stavebný úrad patrí pod jeden regionálny úrad
# en: All municipalities of a joint building office must lie in the district of the same regional building office, and yours do not. Form one joint office for each regional office.
rule-sk-building-one-regional-office-1 = Všetky obce spoločného stavebného úradu musia ležať v obvode toho istého regionálneho úradu a vaše neležia. Vytvorte jeden spoločný úrad pre každý regionálny úrad.
# en: All municipalities of a joint building office must lie in the district of the same regional building office, and yours do not.
rule-sk-building-one-regional-office-2 = Všetky obce spoločného stavebného úradu musia ležať v obvode toho istého regionálneho úradu a vaše neležia.
# en: A building authority needs two qualified people
rule-sk-building-two-officials = Stavebný úrad potrebuje dvoch kvalifikovaných ľudí
# en: A building authority must have at least two employees with the special qualification. Who cannot employ them must share them in a joint municipal office, or the power goes to the regional office after a year.
rule-sk-building-two-officials-1 = Stavebný úrad musí mať aspoň dvoch zamestnancov s osobitným kvalifikačným predpokladom. Kto ich nedokáže zamestnať, musí ich zdieľať v spoločnom obecnom úrade, inak po roku prejde právomoc na regionálny úrad.
# en: A shared-services centre is an enlarged joint municipal office, so it can provide the two qualified employees as well.
rule-sk-building-two-officials-2 = Centrum zdieľaných služieb je rozšírený spoločný obecný úrad, preto môže dvoch kvalifikovaných zamestnancov poskytnúť tiež.
# en: More than half of all councillors in every council
rule-sk-full-majority = Nadpolovičná väčšina všetkých poslancov v každej obci
# en: The contract is valid only if more than half of all councillors of every municipality agree, not just of those present. In one council this majority is missing.
rule-sk-full-majority-1 = Zmluva je platná, len ak súhlasí nadpolovičná väčšina všetkých poslancov každej obce, nie iba prítomných. V jednom zastupiteľstve táto väčšina chýba.
# en: Only the competent municipality decides about citizens
rule-sk-authority-stays-with-the-municipality = O občanoch rozhoduje len príslušná obec
# en: Slovak law hands over no power to decide by this form. A decision about citizens is issued by the competent municipality and signed by its mayor.
rule-sk-authority-stays-with-the-municipality-1 = Slovenské právo touto formou právomoc rozhodovať neprenáša. Rozhodnutie o občanoch vydáva príslušná obec a podpisuje jej starosta.
# en: An office prepares papers. Ordinances are adopted by the council of each municipality.
rule-sk-authority-stays-with-the-municipality-2 = Úrad pripravuje podklady. Nariadenia prijíma zastupiteľstvo každej obce.
# en: Nobody decides for another municipality
rule-sk-mayor-signs = Nikto nerozhoduje za inú obec
# en: The office has no legal personality and no power. It must not stamp or sign decisions; the mayor of the competent municipality signs, and files signed by others are unlawful.
rule-sk-mayor-signs-1 = Úrad nemá právnu subjektivitu ani právomoc. Nesmie rozhodnutia pečiatkovať ani podpisovať; podpisuje starosta príslušnej obce a spisy podpísané inými sú nezákonné.
# en: The centre has no legal personality and no power. The mayor of the competent municipality signs.
rule-sk-mayor-signs-2 = Centrum nemá právnu subjektivitu ani právomoc. Podpisuje starosta príslušnej obce.
# en: Only a council can adopt an ordinance, each for its own municipality. Prepare one text together and let every council adopt it.
rule-sk-mayor-signs-3 = Všeobecne záväzné nariadenie môže prijať len zastupiteľstvo, každé za svoju obec. Pripravte spoločný text a nech ho prijme každé zastupiteľstvo.
# en: The shared chief controller does control only
rule-sk-controller-only-control = Spoločný hlavný kontrolór vykonáva len kontrolu
# en: Sharing a chief controller helps with control and with nothing else.
rule-sk-controller-only-control-1 = Spoločný hlavný kontrolór pomôže s kontrolou a s ničím iným.
# en: The police contract covers municipal police only
rule-sk-police-only-police = Zmluva o polícii pokrýva len obecnú políciu
# en: This contract covers the tasks of a municipal police and nothing else.
rule-sk-police-only-police-1 = Táto zmluva pokrýva úlohy obecnej polície a nič iné.
# en: One of the two municipalities must already have a municipal police.
rule-sk-police-only-police-2 = Jedna z dvoch obcí už musí mať obecnú políciu.
# en: A common school district only assures places
rule-sk-school-district-only-places = Spoločný školský obvod zabezpečuje len miesta
# en: The agreement only assures places in a basic school or kindergarten.
rule-sk-school-district-only-places-1 = Dohoda zabezpečuje len miesta v základnej alebo materskej škole.
# en: A joint development programme is a plan
rule-sk-joint-programme-only-planning = Spoločný program rozvoja je plán
# en: A joint programme is a plan of neighbours. It runs no service.
rule-sk-joint-programme-only-planning-1 = Spoločný program je plánom susedov. Žiadnu službu neprevádzkuje.
# en: A joint programme is for municipalities that have no programme of their own.
rule-sk-joint-programme-only-planning-2 = Spoločný program je pre obce, ktoré vlastný program nemajú.
# en: Conditions of a local tourism organisation
rule-sk-tourism-organisation-conditions = Podmienky oblastnej organizácie cestovného ruchu
# en: A local tourism organisation serves tourism only.
rule-sk-tourism-organisation-conditions-1 = Oblastná organizácia slúži len cestovnému ruchu.
# en: Municipalities must found it together with businesses.
rule-sk-tourism-organisation-conditions-2 = Obce ju musia založiť spolu s podnikateľmi.
# en: Five or more municipalities need together at least 100,000 overnight stays in the year before.
rule-sk-tourism-organisation-conditions-3 = Päť a viac obcí potrebuje spolu aspoň 100 000 prenocovaní v predchádzajúcom roku.
# en: Fewer than five municipalities need together at least 250,000 overnight stays in the year before.
rule-sk-tourism-organisation-conditions-4 = Menej ako päť obcí potrebuje spolu aspoň 250 000 prenocovaní v predchádzajúcom roku.
# en: A municipality may be in one local tourism organisation only, and one of the partners is already in another.
rule-sk-tourism-organisation-conditions-5 = Obec môže byť len v jednej oblastnej organizácii a jeden z partnerov je už v inej.
# en: An interest association takes legal persons only
rule-sk-legal-persons-only = Záujmové združenie prijíma len právnické osoby
# en: Only legal persons can be members. Citizens cannot join.
rule-sk-legal-persons-only-1 = Členmi môžu byť len právnické osoby. Občania vstúpiť nemôžu.
# en: An interest association is not a business
rule-sk-no-business-association = Záujmové združenie nie je podnik
# en: Business cannot be its main aim. Check how much it would sell on the market.
rule-sk-no-business-association-1 = Podnikanie nemôže byť jeho hlavným cieľom. Overte, koľko by predávalo na trhu.
# en: A shared-services centre needs a place in the programme
rule-sk-centre-only-with-call = Centrum zdieľaných služieb potrebuje miesto v programe
# en: Centres were a pilot of the recovery plan for 22 municipalities that the government named. Without a place in it or an open call, the same work is done by a joint municipal office.
rule-sk-centre-only-with-call-1 = Centrá boli pilotom plánu obnovy pre 22 obcí, ktoré určila vláda. Bez miesta v ňom alebo otvorenej výzvy robí tú istú prácu spoločný obecný úrad.
# en: A centre shares administration. It is not made for this kind of cooperation.
rule-sk-centre-only-with-call-2 = Centrum zdieľa správu. Na tento druh spolupráce určené nie je.
# en: A memorandum moves no money and no task
rule-sk-memorandum-binds-nobody = Memorandum neprevádza peniaze ani úlohy
# en: Here money, staff or a task pass from one municipality to another. That needs a written contract that the councils have approved.
rule-sk-memorandum-binds-nobody-1 = Tu prechádzajú peniaze, zamestnanci alebo úloha z obce na obec. Treba písomnú zmluvu schválenú zastupiteľstvami.
# en: Private capital and work without tender
rule-sk-outside-share-ends-direct-award = Súkromný kapitál a práca bez verejného obstarávania
# en: You want to give work to the company without tender. Then it may have no direct private capital, except harmless forms that a law asks for.
rule-sk-outside-share-ends-direct-award-1 = Chcete spoločnosti zadávať prácu bez verejného obstarávania. Potom v nej nesmie byť priamy súkromný kapitál, okrem neškodných foriem, ktoré žiada zákon.
# en: A task contract creates no legal person
rule-sk-task-contract-founds-nobody = Zmluva nevytvára právnickú osobu
# en: The contract creates no body. One municipality must employ the people, and the property is owned by all in shares.
rule-sk-task-contract-founds-nobody-1 = Zmluva nevytvára žiadny subjekt. Ľudí musí zamestnať jedna obec a majetok patrí všetkým v podieloch.
# en: Qualified people for state tasks
rule-sk-qualified-staff-for-state-tasks = Kvalifikovaní ľudia na štátne úlohy
# en: State tasks stay with each municipality, and the contract lets them share officials without a new legal person.
rule-sk-qualified-staff-for-state-tasks-1 = Štátne úlohy zostávajú každej obci a zmluva umožňuje zdieľať úradníkov bez novej právnickej osoby.
# en: State tasks stay with each municipality; a centre is an enlarged joint office and shares officials in the same way.
rule-sk-qualified-staff-for-state-tasks-2 = Štátne úlohy zostávajú každej obci; centrum je rozšírený spoločný úrad a úradníkov zdieľa rovnako.
# en: A joint office for own administration
rule-sk-office-for-own-administration = Spoločný úrad na vlastnú správu
# en: Payroll, personnel, social work or inspection can be done by officials of one office for all; the seat municipality employs them.
rule-sk-office-for-own-administration-1 = Mzdy, personálnu prácu, sociálne veci alebo kontrolu môžu robiť úradníci jedného úradu pre všetkých; zamestnáva ich obec sídla.
# en: Officials of the centre can do payroll, personnel, social work or inspection for all; the lead municipality employs them.
rule-sk-office-for-own-administration-2 = Úradníci centra môžu robiť mzdy, personálnu prácu, sociálne veci alebo kontrolu pre všetkých; zamestnáva ich vedúca obec.
# en: A school office from 1,000 children
rule-sk-school-office = Školský úrad od 1 000 detí
# en: Together you have 1,000 children and pupils, so a joint office can be a school office paid by the state.
rule-sk-school-office-1 = Spolu máte 1 000 detí a žiakov, takže spoločný úrad môže byť školským úradom, ktorý platí štát.
# en: Together you have fewer than 1,000 children and pupils, so the school office gets no money from the state.
rule-sk-school-office-2 = Spolu máte menej ako 1 000 detí a žiakov, takže školský úrad nedostane od štátu peniaze.
# en: Invite more municipalities until you have 1,000 children and pupils on 15 September. The school office then starts on 1 January.
rule-sk-school-office-3 = Prizvite ďalšie obce, kým nebudete mať k 15. septembru 1 000 detí a žiakov. Školský úrad potom vzniká 1. januára.
# en: Small municipalities need a controller for a few hours
rule-sk-shared-controller = Malé obce potrebujú kontrolóra na pár hodín
# en: Several councils can elect the same person as chief controller, each for itself. The law asks for no contract between them.
rule-sk-shared-controller-1 = Viaceré zastupiteľstvá môžu zvoliť tú istú osobu za hlavného kontrolóra, každé za seba. Zmluvu medzi nimi zákon nežiada.
# en: Control is the work of the chief controller whom each council elects; a contract between municipalities adds nothing to it.
rule-sk-shared-controller-2 = Kontrola je úlohou hlavného kontrolóra, ktorého volí každé zastupiteľstvo; zmluva medzi obcami k tomu nič nepridáva.
# en: The town's police serve in the village
rule-sk-police-of-the-town = Mestskí policajti slúžia v obci
# en: A municipality without a police of its own may use that of another; this is the way the law gives.
rule-sk-police-of-the-town-1 = Obec bez vlastnej polície môže využiť políciu inej obce; túto cestu ponúka zákon.
# en: Your pupils go to a neighbour's school
rule-sk-school-places = Vaši žiaci chodia do susednej školy
# en: One municipality has no school and a neighbour has one. An agreement on a common district is quick and leaves the school with its founder.
rule-sk-school-places-1 = Jedna obec nemá školu a sused ju má. Dohoda o spoločnom obvode je rýchla a škola zostáva svojmu zriaďovateľovi.
# en: Neighbours without a programme of their own
rule-sk-joint-programme = Susedia bez vlastného programu
# en: An approved development programme is a condition of applying for state and European support, and neighbours may adopt one together.
rule-sk-joint-programme-1 = Schválený program rozvoja je podmienkou žiadosti o podporu štátu a EÚ a susedia ho môžu prijať spoločne.
# en: One investment with a clear end
rule-sk-one-investment = Jedna investícia s jasným koncom
# en: Seven compulsory clauses give enough order, and ownership follows what each one paid. Write the clause on liability.
rule-sk-one-investment-1 = Sedem povinných náležitostí dáva dosť poriadku a vlastníctvo sa riadi tým, čo kto zaplatil. Napíšte ustanovenie o zodpovednosti.
# en: A service of one municipality for others
rule-sk-buy-from-a-neighbour = Služba jednej obce pre iné
# en: A municipality that has the plant or the people can do the work for others under a written contract.
rule-sk-buy-from-a-neighbour-1 = Obec, ktorá má zariadenie alebo ľudí, môže na základe písomnej zmluvy pracovať aj pre iné.
# en: For joint purchases a contract is enough: one municipality runs the procedure for all.
rule-sk-buy-from-a-neighbour-2 = Na spoločný nákup stačí zmluva: jedna obec vedie postup za všetky.
# en: Joint assets, staff and grants for own tasks
rule-sk-association-for-own-tasks = Spoločný majetok, zamestnanci a dotácie na vlastné úlohy
# en: An association is a legal person of municipalities only, with an open list of activities. It is registered within 30 days of filing, at the latest by silence after 60.
rule-sk-association-for-own-tasks-1 = Združenie je právnická osoba len z obcí s otvoreným zoznamom činností. Registruje sa do 30 dní od podania, najneskôr mlčaním po 60 dňoch.
# en: A service that its users pay
rule-sk-commercial-service = Služba, ktorú platia používatelia
# en: Capital, loans and commercial management are what a company is for. If its owners control it together, it may get their work without tender.
rule-sk-commercial-service-1 = Kapitál, úvery a obchodné vedenie sú úlohou spoločnosti. Ak ju vlastníci spoločne kontrolujú, môže pre nich pracovať bez verejného obstarávania.
# en: A joint loan needs a borrower with credit of its own
rule-sk-joint-debt = Spoločný úver potrebuje dlžníka s vlastnou bonitou
# en: A company borrows on its own credit; a municipality may not guarantee the loan of others.
rule-sk-joint-debt-1 = Spoločnosť si požičiava na vlastný účet; obec nesmie ručiť za cudzí úver.
# en: An association borrows on its own credit; a municipality may not guarantee the loan of others.
rule-sk-joint-debt-2 = Združenie si požičiava na vlastný účet; obec nesmie ručiť za cudzí úver.
# en: Under a contract the loan is the debt of one municipality, and its limits of 60 % and 25 % decide.
rule-sk-joint-debt-3 = Pri zmluve je úver dlhom jednej obce a rozhodujú jej hranice 60 % a 25 %.
# en: A region, firms or organisations take part
rule-sk-others-as-members = Zúčastní sa kraj, firmy alebo organizácie
# en: Members of an association of municipalities can only be municipalities. An interest association takes any legal person.
rule-sk-others-as-members-1 = Členmi združenia obcí môžu byť len obce. Záujmové združenie prijme každú právnickú osobu.
# en: Members of an association of municipalities can only be municipalities. In a company the region or a firm can hold a share.
rule-sk-others-as-members-2 = Členmi združenia obcí môžu byť len obce. V spoločnosti môže mať podiel kraj aj firma.
# en: Citizens and organisations take part
rule-sk-citizens-and-organisations = Zúčastnia sa občania a organizácie
# en: Local action groups and non-profit organisations for social work, health or culture are open to citizens and organisations.
rule-sk-citizens-and-organisations-1 = Miestne akčné skupiny a neziskové organizácie v sociálnych veciach, zdravotníctve alebo kultúre sú otvorené občanom aj organizáciám.
# en: Tourism promotion with businesses
rule-sk-destination = Podpora cestovného ruchu s podnikateľmi
# en: You reach the number of overnight stays. The state then pays as much as the members pay in fees, up to 90 % of the accommodation tax.
rule-sk-destination-1 = Dosahujete potrebný počet prenocovaní. Štát potom platí toľko, koľko členovia na príspevkoch, najviac 90 % dane za ubytovanie.
# en: Tourism is what this organisation is for
rule-sk-tourism-with-firms = Na cestovný ruch je táto organizácia určená
# en: Municipalities and businesses of one destination have a form of their own, and every business active there has a right to join.
rule-sk-tourism-with-firms-1 = Obce a podnikatelia jedného cieľového územia majú vlastnú formu a každý podnikateľ, ktorý tam pôsobí, má právo vstúpiť.
# en: Several agendas in a least developed district
rule-sk-centre-with-call = Viac agend v najmenej rozvinutom okrese
# en: The legal basis is that of a joint office, with extra money for rebuilding, equipment and people.
rule-sk-centre-with-call-1 = Právny základ je ako pri spoločnom úrade, navyše sú peniaze na prestavbu, vybavenie a ľudí.
# en: No place in the pilot of centres
rule-sk-no-place-in-the-pilot = Bez miesta v pilote centier
# en: We assume that your lead town has no place in the pilot and no call is open. Then a joint municipal office does the same work.
rule-sk-no-place-in-the-pilot-1 = Predpokladáme, že vaše vedúce mesto nemá miesto v pilote a výzva nie je otvorená. Tú istú prácu potom robí spoločný obecný úrad.
# en: Exchange and a common position
rule-sk-talk-first = Výmena skúseností a spoločné stanovisko
# en: Regular meetings of mayors are enough for exchange, a common position and the first steps.
rule-sk-talk-first-1 = Pravidelné stretnutia starostov stačia na výmenu skúseností, spoločné stanovisko a prvé kroky.
# en: A lasting voice of towns
rule-sk-lasting-voice = Trvalý hlas miest
# en: Regional associations of towns and municipalities commonly have this form: it is quick to register and can employ an office.
rule-sk-lasting-voice-1 = Regionálne združenia miest a obcí majú bežne túto formu: registrácia je rýchla a združenie môže zamestnávať.
# en: One council hesitates
rule-sk-majority-is-missing = Jedno zastupiteľstvo váha
# en: For a company the majority of councillors present is enough, unless another act asks for more.
rule-sk-majority-is-missing-1 = Pri spoločnosti stačí väčšina prítomných poslancov, ak iný zákon nežiada viac.
# en: The large majority is asked for in contracts and associations of municipalities, not for membership in an interest association.
rule-sk-majority-is-missing-2 = Veľká väčšina sa žiada pri zmluvách a združeniach obcí, nie pri členstve v záujmovom združení.
# en: Win more than half of all councillors in every council, or start without the municipality that hesitates.
rule-sk-majority-is-missing-3 = Získajte v každom zastupiteľstve nadpolovičnú väčšinu všetkých poslancov, alebo začnite bez obce, ktorá váha.
# en: A company needs income of its own
rule-sk-company-without-income = Spoločnosť potrebuje vlastné príjmy
# en: A company without income of its own costs capital, a valuation and management and lives on subsidies.
rule-sk-company-without-income-1 = Spoločnosť bez vlastných príjmov stojí kapitál, ocenenie a vedenie a žije z dotácií.
# en: Members pay the joint office
rule-sk-money-cost-share = Členovia platia spoločný úrad
# en: How the cost is paid is compulsory content of the contract; the key is free. Usual are the state transfer for the task and a sum per inhabitant on top.
rule-sk-money-cost-share-1 = Spôsob úhrady nákladov je povinnou náležitosťou zmluvy; kľúč je voľný. Zvyčajný je transfer štátu na úlohu a k tomu suma na obyvateľa.
# en: Keep pooled money on a separate account.
rule-sk-money-cost-share-2 = Združené peniaze veďte na osobitnom účte.
# en: The state pays for its tasks
rule-sk-money-state-transfer = Štát platí svoje úlohy
# en: Each municipality gets a transfer by population. It does not cover the cost, so pass it on to the seat and add a contribution.
rule-sk-money-state-transfer-1 = Každá obec dostáva transfer podľa počtu obyvateľov. Nepokryje náklady, preto ho odovzdajte obci sídla a pridajte príspevok.
# en: A ministry may pay one grant for all to the seat of the office, if all municipalities agree.
rule-sk-money-state-transfer-2 = Ak súhlasia všetky obce, môže ministerstvo zaplatiť jednu dotáciu za všetky obci sídla.
# en: The transfer is paid for state tasks only, and this task is your own.
rule-sk-money-state-transfer-3 = Transfer sa platí len na štátne úlohy a táto úloha je vaša vlastná.
# en: The state pays school offices from 1,000 children
rule-sk-money-school-office = Štát platí školské úrady od 1 000 detí
# en: Together you have 1,000 children and pupils.
rule-sk-money-school-office-1 = Spolu máte 1 000 detí a žiakov.
# en: The schools must have 1,000 children and pupils together on 15 September of the year before.
rule-sk-money-school-office-2 = Školy musia mať spolu 1 000 detí a žiakov k 15. septembru predchádzajúceho roka.
# en: Recovery plan money for centres
rule-sk-money-recovery-plan = Plán obnovy pre centrá
# en: The recovery plan pays building work and equipment of the centres that were chosen.
rule-sk-money-recovery-plan-1 = Plán obnovy platí stavebné práce a vybavenie vybraných centier.
# en: Programme Slovakia pays people in the centres, but its contracts came late.
rule-sk-money-recovery-plan-2 = Program Slovensko platí ľudí v centrách, jeho zmluvy však meškali.
# en: This money went directly to 22 municipalities that the government named.
rule-sk-money-recovery-plan-3 = Tieto peniaze išli priamo 22 obciam, ktoré určila vláda.
# en: This money pays people in the centres of the pilot only.
rule-sk-money-recovery-plan-4 = Tieto peniaze platia len ľudí v centrách pilotu.
# en: Members pay their association
rule-sk-money-fees = Členovia platia svoje združenie
# en: A municipality may pay fees to an association from its budget; usual is a sum per inhabitant.
rule-sk-money-fees-1 = Obec môže platiť príspevok združeniu zo svojho rozpočtu; zvyčajná je suma na obyvateľa.
# en: The state matches the fees in tourism
rule-sk-money-tourism = Štát dorovnáva príspevky v cestovnom ruchu
# en: The state pays as much as the fees of the year before last, up to 90 % of the accommodation tax of the members.
rule-sk-money-tourism-1 = Štát platí toľko, koľko boli príspevky v predminulom roku, najviac 90 % dane za ubytovanie členov.
# en: The matching grant is not paid in the first year, needs 5 % from other sources, is cut by 10 % outside the regional organisation, and nobody has a claim to it.
rule-sk-money-tourism-2 = Dotácia sa neplatí v prvom roku, žiada 5 % z iných zdrojov, mimo krajskej organizácie je o 10 % nižšia a nikto na ňu nemá nárok.
# en: Households pay the municipality, not the joint body
rule-sk-money-waste-fee = Domácnosti platia obci, nie spoločnému subjektu
# en: The waste fee is collected by each municipality alone; an association or a company cannot collect it.
rule-sk-money-waste-fee-1 = Poplatok za odpad vyberá len obec; združenie ani spoločnosť ho vyberať nemôžu.
# en: The members pay the joint body from the waste fee that they collect.
rule-sk-money-waste-fee-2 = Členovia platia spoločnému subjektu z poplatku, ktorý vyberajú.
# en: Users pay the price of water to the company or association.
rule-sk-money-waste-fee-3 = Používatelia platia cenu vody spoločnosti alebo združeniu.
# en: Limits of municipal debt
rule-sk-money-loan-limits = Hranice dlhu obce
# en: A municipality may borrow for investment.
rule-sk-money-loan-limits-1 = Obec si môže požičať na investície.
# en: Ask the chief controller of each municipality: total debt may reach 60 % and yearly instalments 25 % of last year's current revenue. Loans of the Environmental Fund and bridge money for European projects do not count into the 60 %.
rule-sk-money-loan-limits-2 = Opýtajte sa hlavného kontrolóra každej obce: celkový dlh smie dosiahnuť 60 % a ročné splátky 25 % bežných príjmov minulého roka. Úvery Environmentálneho fondu a preklenovacie peniaze na európske projekty sa do 60 % nerátajú.
# en: No guarantee for a joint loan
rule-sk-money-guarantee = Bez ručenia za spoločný úver
# en: A guarantee of a municipality is forbidden, so the bank sees only the credit of the borrower.
rule-sk-money-guarantee-1 = Ručenie obce je zakázané, banka preto vidí len bonitu dlžníka.
# en: Money for sewers and waste plants
rule-sk-money-environment = Peniaze na kanalizácie a odpadové zariadenia
# en: The Environmental Fund and European programmes pay for sewers and waste plants of whole areas.
rule-sk-money-environment-1 = Environmentálny fond a európske programy platia kanalizácie a odpadové zariadenia celých území.
# en: This money pays for investments, and none is planned.
rule-sk-money-environment-2 = Tieto peniaze platia investície a žiadna sa neplánuje.
# en: The majority of those present is not enough
rule-sk-majority-of-all = Väčšina prítomných nestačí
# en: More than half of all councillors of every municipality must agree, not just of those present. Otherwise the contract is not valid.
rule-sk-majority-of-all-1 = Musí súhlasiť nadpolovičná väčšina všetkých poslancov každej obce, nie iba prítomných. Inak zmluva nie je platná.
# en: All answer together unless the contract says otherwise
rule-sk-liability-clause = Zodpovedajú všetci spoločne, ak zmluva neurčí inak
# en: Without a clause on liability all parties answer jointly and severally to third parties. Write the clause.
rule-sk-liability-clause-1 = Bez ustanovenia o zodpovednosti zodpovedajú všetky strany tretím osobám spoločne a nerozdielne. Napíšte ho.
# en: What is bought together belongs to all in shares
rule-sk-shares-in-property = Čo sa kúpi spolu, patrí všetkým v podieloch
# en: Property belongs to all in proportion to the money each put in, unless you agree otherwise. Decide which shares you want.
rule-sk-shares-in-property-1 = Majetok patrí všetkým v pomere vložených peňazí, ak sa nedohodnete inak. Rozhodnite, aké podiely chcete.
# en: Say in the founding contract whether property from the activity belongs to the association or to its founders in shares.
rule-sk-shares-in-property-2 = V zakladateľskej zmluve určte, či majetok z činnosti patrí združeniu, alebo zakladateľom v podieloch.
# en: Fees belong to the competent municipality
rule-sk-fees-of-the-municipality = Poplatky patria príslušnej obci
# en: Fees for permits belong to the competent municipality, not to the seat of the office. Settle the cost of the office by contributions.
rule-sk-fees-of-the-municipality-1 = Správne poplatky za povolenia patria príslušnej obci, nie obci sídla. Náklady úradu kryte príspevkami.
# en: An idle building authority is replaced
rule-sk-building-authority-can-be-lost = Nečinný stavebný úrad sa nahradí
# en: A building authority that does not act for 90 days can be replaced by the seat of a joint office of the same district that agrees. After a year without the two qualified employees the regional office takes over.
rule-sk-building-authority-can-be-lost-1 = Stavebný úrad, ktorý 90 dní nekoná, môže nahradiť obec sídla spoločného úradu z toho istého obvodu, ktorá súhlasí. Po roku bez dvoch kvalifikovaných zamestnancov preberá úlohu regionálny úrad.
# en: The seat reports the office, its members and its people to the regional building office at once, and every change.
rule-sk-building-authority-can-be-lost-2 = Obec sídla bezodkladne oznámi regionálnemu úradu spoločný úrad, jeho členov a ľudí, ako aj každú zmenu.
# en: Contracts under the old Building Act
rule-sk-old-building-contracts = Zmluvy podľa starého stavebného zákona
# en: The contract of an older joint building office was written for the former Building Act. Rewrite it: seat, organisation of the work and people are now compulsory content.
rule-sk-old-building-contracts-1 = Zmluva staršieho spoločného stavebného úradu bola napísaná pre bývalý stavebný zákon. Prepíšte ju: sídlo, organizácia práce a ľudia sú teraz povinné náležitosti.
# en: Joint building offices before April 2025
rule-sk-building-before-2025 = Spoločné stavebné úrady pred aprílom 2025
# en: The new Building Act applies from 1 April 2025. Until then the contract follows the Municipal Act and the former Building Act.
rule-sk-building-before-2025-1 = Nový stavebný zákon platí od 1. apríla 2025. Dovtedy sa zmluva riadi zákonom o obecnom zriadení a bývalým stavebným zákonom.
# en: The seat reports to the ministry
rule-sk-report-to-ministry = Obec sídla podáva správu ministerstvu
# en: By 31 March the seat sends the Ministry of the Interior a report on work and money of the office in the two years before.
rule-sk-report-to-ministry-1 = Do 31. marca pošle obec sídla Ministerstvu vnútra správu o činnosti a hospodárení úradu za dva predchádzajúce roky.
# en: Number of employees in the contract, until March 2018
rule-sk-staff-number-until-2018 = Počet zamestnancov v zmluve, do marca 2018
# en: The contract must also state the number of employees of the office.
rule-sk-staff-number-until-2018-1 = Zmluva musí obsahovať aj počet zamestnancov úradu.
# en: The Act has no rule on leaving an association
rule-sk-association-way-out = Zákon vystúpenie zo združenia neupravuje
# en: Write into the statutes how a member joins and leaves and what it gets. The Act is silent on it.
rule-sk-association-way-out-1 = Napíšte do stanov, ako člen vstupuje a vystupuje a čo dostane. Zákon o tom mlčí.
# en: Registration of an association
rule-sk-association-registration = Registrácia združenia
# en: The district office in the seat of the region has 30 days. If it asks for more papers you have up to 10 days; if no refusal comes within 60 days, the association exists from the next day.
rule-sk-association-registration-1 = Okresný úrad v sídle kraja má 30 dní. Ak žiada doplnenie, máte najviac 10 dní; ak do 60 dní nepríde odmietnutie, združenie vzniká nasledujúcim dňom.
# en: A municipality may not guarantee
rule-sk-no-guarantee = Obec nesmie ručiť
# en: A municipality may not guarantee the loan of an association or a company. It may take over a debt only of a legal person in its own founder competence.
rule-sk-no-guarantee-1 = Obec nesmie ručiť za úver združenia ani spoločnosti. Dlh smie prevziať len od právnickej osoby vo vlastnej zriaďovateľskej pôsobnosti.
# en: The bank must lend on the credit of “{ $form }” alone, without a guarantee of the municipalities.
rule-sk-no-guarantee-2 = Banka musí požičať len na bonitu dlžníka ({ $form }), bez ručenia obcí.
# en: The waste fee stays with each municipality
rule-sk-waste-fee-stays = Poplatok za odpad zostáva každej obci
# en: Each municipality sets the waste fee by its own ordinance and must collect it itself. Nobody else may be entrusted with it, so the joint body is paid by its members.
rule-sk-waste-fee-stays-1 = Poplatok za odpad určuje každá obec vlastným nariadením a vyberá ho sama. Nikoho iného tým poveriť nemožno, preto spoločný subjekt platia členovia.
# en: Work for your own company without tender
rule-sk-direct-award = Práca pre vlastnú spoločnosť bez verejného obstarávania
# en: With several owners all conditions must be met together: organs with delegates of all owners, joint decisive influence, no opposed interests, over 80 % of the activity for the owners on average of three years. Long exclusive waste contracts without tender were criticised.
rule-sk-direct-award-1 = Pri viacerých vlastníkoch musia byť splnené všetky podmienky naraz: orgány so zástupcami všetkých vlastníkov, spoločný rozhodujúci vplyv, žiadne protichodné záujmy, viac ako 80 % činnosti pre vlastníkov v priemere troch rokov. Dlhé výhradné odpadové zmluvy bez súťaže boli kritizované.
# en: The Public Procurement Act changes
rule-sk-procurement-2027 = Zákon o verejnom obstarávaní sa mení
# en: A new wording of the Public Procurement Act applies from 1 January 2027. The conditions of work without tender must be compared with it.
rule-sk-procurement-2027-1 = Od 1. januára 2027 platí nové znenie zákona o verejnom obstarávaní. Podmienky práce bez verejného obstarávania treba s ním porovnať.
# en: Work for each other without tender
rule-sk-horizontal-cooperation = Práca jeden pre druhého bez verejného obstarávania
# en: Work for each other without tender has conditions of its own. Check them before you sign.
rule-sk-horizontal-cooperation-1 = Práca jeden pre druhého bez verejného obstarávania má vlastné podmienky. Overte ich pred podpisom.
# en: Centres wait for late money
rule-sk-centres-late-money = Centrá čakajú na oneskorené peniaze
# en: The first centres had to be set up by April 2025. In October 2025 lead towns still paid people partly from their own money, because European contracts were late. Plan a bridge of your own.
rule-sk-centres-late-money-1 = Prvé centrá mali vzniknúť do apríla 2025. V októbri 2025 platili vedúce mestá ľudí stále sčasti z vlastného, lebo európske zmluvy meškali. Naplánujte si vlastné preklenutie.
# en: Mayors fear a hidden merger
rule-sk-fear-of-amalgamation = Starostovia sa boja skrytého zlučovania
# en: Say clearly that no municipality is merged. An open call for shared centres failed because mayors feared just that, and a paper on mergers went through the press.
rule-sk-fear-of-amalgamation-1 = Povedzte jasne, že sa žiadna obec nezlučuje. Otvorená výzva na centrá neuspela práve pre tento strach a v tlači koloval materiál o zlučovaní.
# en: Consents and copies of police contracts
rule-sk-police-report = Súhlasy a kópie zmlúv o polícii
# en: Both councils must consent before the contract is signed, or it is not valid.
rule-sk-police-report-1 = Pred podpisom musia súhlasiť obe zastupiteľstvá, inak zmluva nie je platná.
# en: The law knows a contract between two municipalities, one with and one without a police. Sign one contract with each.
rule-sk-police-report-2 = Zákon pozná zmluvu dvoch obcí, jednej s políciou a jednej bez nej. Uzavrite zmluvu s každou zvlášť.
# en: Send a certified copy to the Ministry of the Interior within 30 days, report the end as well, and authorise each officer.
rule-sk-police-report-3 = Overenú kópiu pošlite do 30 dní Ministerstvu vnútra, oznámte aj ukončenie a poverte každého príslušníka.
# en: Leaving a common school district
rule-sk-school-district-notice = Odchod zo spoločného školského obvodu
# en: Notice runs at least to the end of the next school year. If capacity, transport, distance and language were not weighed and schooling is at risk, the regional office decides.
rule-sk-school-district-notice-1 = Výpoveď plynie najmenej do konca nasledujúceho školského roka. Ak sa nezohľadnila kapacita, doprava, vzdialenosť a jazyk a plnenie dochádzky je ohrozené, rozhodne regionálny úrad.
# en: The act on school administration changed in 2026
rule-sk-school-act-2026 = Zákon o školskej správe sa v roku 2026 zmenil
# en: The wording of the act on state administration in education since 1 January 2026 was not seen. Compare it before you sign.
rule-sk-school-act-2026-1 = Znenie zákona o štátnej správe v školstve od 1. januára 2026 sme nevideli. Porovnajte ho pred podpisom.
# en: Municipalities are equal
rule-sk-equal-partners = Obce sú si rovné
# en: Municipalities are equal in cooperation. Unless the contract says otherwise, all parties must agree.
rule-sk-equal-partners-1 = Obce majú pri spolupráci rovnaké postavenie. Ak zmluva neurčí inak, musia súhlasiť všetky strany.
# en: Publication of the contract
rule-sk-contract-published = Zverejnenie zmluvy
# en: Publish the contract in the central register of contracts or on the website. It probably has no effect before.
rule-sk-contract-published-1 = Zmluvu zverejnite v centrálnom registri zmlúv alebo na webovom sídle. Predtým pravdepodobne nie je účinná.
# en: Public water networks
rule-sk-water-assets = Verejné vodovody a kanalizácie
# en: Public water networks may probably be owned by public-law owners only. A private majority over them is not possible.
rule-sk-water-assets-1 = Verejné vodovody a kanalizácie môžu pravdepodobne vlastniť len verejnoprávni vlastníci. Súkromná väčšina nad nimi nie je možná.
# en: A concession needs three fifths of all councillors
rule-sk-concession-majority = Koncesia potrebuje tri pätiny všetkých poslancov
# en: If a private firm is to run the service under a concession, three fifths of all councillors of each municipality must agree.
rule-sk-concession-majority-1 = Ak má službu prevádzkovať súkromná firma na základe koncesie, musia v každej obci súhlasiť tri pätiny všetkých poslancov.
# en: “{ $form }” may prepare the papers, but it cannot decide. It fits only if the mayor of each municipality goes on signing the decisions of that municipality.
rule-sk-office-prepares-1 = Táto forma ({ $form }) môže pripravovať podklady, rozhodovať však nemôže. Hodí sa len vtedy, ak rozhodnutia svojej obce bude ďalej podpisovať jej starosta.
# en: A joint office prepares decisions; the mayor of each municipality decides and signs
rule-sk-office-prepares = Spoločný úrad rozhodnutia pripravuje; rozhoduje a podpisuje starosta každej obce

## Words in citations

# en: art.
place-article = čl.
# en: transferred powers
place-transferred-powers = prenesené pôsobnosti
