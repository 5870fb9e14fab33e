pack-name = Slovensko
municipality = obec
municipality-plural = obce

form-informal-network = Neformálna spolupráca, memorandum
# en: Mayors meet and take common positions; nothing binds the councils.
form-informal-network-summary = Starostovia sa stretávajú a zaujímajú spoločné stanoviská; zastupiteľstvá to nezaväzuje.

form-task-contract = Zmluva na uskutočnenie konkrétnej úlohy (§ 20a)
# en: Municipalities share one task or investment by a written contract that each full council must accept.
form-task-contract-summary = Obce spolupracujú na jednej úlohe alebo investícii písomnou zmluvou, s ktorou musí súhlasiť nadpolovičná väčšina všetkých poslancov.

form-joint-municipal-office = Spoločný obecný úrad (SOcÚ)
# en: Municipalities share one office that prepares decisions; each mayor still signs for the own municipality.
form-joint-municipal-office-summary = Obce majú spoločný úrad, ktorý pripravuje rozhodnutia; podpisuje ich starosta príslušnej obce.

form-shared-chief-controller = Hlavný kontrolór viacerých obcí (§ 18b)
# en: Several councils elect the same person as chief controller.
form-shared-chief-controller-summary = Viaceré zastupiteľstvá zvolia tú istú osobu za hlavného kontrolóra.

form-municipal-police-contract = Zmluva o obecnej polícii v inej obci (§ 2a)
# en: The municipal police of a town serve in a neighbour that has none.
form-municipal-police-contract-summary = Obecná polícia mesta pôsobí aj v obci, ktorá vlastnú políciu nemá.

form-common-school-district = Spoločný školský obvod
# en: A municipality without a school shares the school district of a neighbour.
form-common-school-district-summary = Obec bez školy má spoločný školský obvod so susednou obcou.

form-joint-development-programme = Spoločný program rozvoja obcí (§ 8a)
# en: Neighbours adopt one development programme, which opens state and EU support.
form-joint-development-programme-summary = Susedné obce schvália jeden program rozvoja, ktorý otvára cestu k podpore štátu a EÚ.

form-shared-service-centre = Centrum zdieľaných služieb (CZS)
# en: A joint municipal office enlarged with grant money to serve many agendas; a pilot for selected towns.
form-shared-service-centre-summary = Spoločný obecný úrad rozšírený za dotačné peniaze na viac agend; pilot pre vybrané mestá.

form-association-of-municipalities = Združenie obcí (§ 20b - 20f)
# en: Municipalities found a public-law person of their own for services, projects or development.
form-association-of-municipalities-summary = Obce založia vlastnú právnickú osobu na služby, projekty alebo rozvoj.

form-interest-association = Záujmové združenie právnických osôb
# en: Legal persons of any kind, municipalities among them, found an association for a common interest.
form-interest-association-summary = Právnické osoby, medzi nimi obce, založia združenie na spoločný záujem.

form-joint-company = Spoločná obchodná spoločnosť obcí (s. r. o., a. s.)
# en: Municipalities own a company together for services with own revenue.
form-joint-company-summary = Obce spoločne vlastnia obchodnú spoločnosť na služby s vlastnými príjmami.

form-tourism-organisation = Oblastná organizácia cestovného ruchu (OOCR)
# en: Municipalities and businesses found an organisation that manages a tourist destination and gets matching money from the state.
form-tourism-organisation-summary = Obce a podnikatelia založia organizáciu, ktorá riadi cieľové územie a dostáva dotáciu štátu.

form-nonprofit-or-civic-association = Nezisková organizácia, občianske združenie, MAS
# en: Municipalities act with citizens, organisations and firms in a private-law body.
form-nonprofit-or-civic-association-summary = Obce pôsobia s občanmi, organizáciami a firmami v súkromnoprávnom subjekte.

form-building-district = Stavebný obvod (len návrh z roku 2024)
# en: A district for building permits from a draft of 2024 that never became law; use the joint municipal office.
form-building-district-summary = Obvod pre stavebné úrady z návrhu z roku 2024, ktorý sa nestal zákonom; použite spoločný obecný úrad.

financing-cost-share-joint-office = Príspevky členov na spoločný úrad
financing-state-transfer-delegated = Transfer štátu na prenesený výkon štátnej správy
financing-school-office-subsidy = Dotácia na školský úrad
financing-recovery-plan-czs = Plán obnovy pre centrá zdieľaných služieb
financing-programme-slovakia-staff = Program Slovensko 2021-27 na mzdy centier
financing-membership-fees = Členské príspevky združenia
financing-tourism-matching-grant = Dotácia štátu pre organizácie cestovného ruchu
financing-user-charges = Ceny a miestny poplatok za odpad
financing-loan = Úver banky alebo Environmentálneho fondu
financing-envirofund-eu-infrastructure = Environmentálny fond a infraštruktúrne dotácie EÚ
