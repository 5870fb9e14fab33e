pack-name = Polska
municipality = gmina
municipality-plural = gminy

form-informal-network = Współpraca nieformalna, konwent wójtów, list intencyjny
# en: Mayors meet in a convention or sign a letter of intent; no task is performed together.
form-informal-network-summary = Wójtowie i burmistrzowie spotykają się lub podpisują list intencyjny; nie wykonują wspólnie zadań.

form-civil-contract = Umowa cywilnoprawna, konsorcjum, wspólne zamówienie
# en: Municipalities buy or invest together by an ordinary contract with a leader.
form-civil-contract-summary = Gminy kupują lub inwestują razem na podstawie zwykłej umowy, z liderem.

form-porozumienie = Porozumienie międzygminne (art. 74)
# en: One municipality takes over a task of the others in its own name; they pay their share.
form-porozumienie-summary = Jedna gmina przejmuje zadanie pozostałych we własnym imieniu; one pokrywają swoją część kosztów.

form-zwiazek = Związek międzygminny
# en: Municipalities found a public-law person that takes over tasks with their rights and duties, and may pass local law where a sector act says so.
form-zwiazek-summary = Gminy tworzą osobę prawa publicznego, która przejmuje zadania wraz z prawami i obowiązkami, a gdy pozwala ustawa szczególna, stanowi prawo miejscowe.

form-powiat-gmina-union = Związek powiatowo-gminny
# en: Municipalities and at least one powiat found a union together, with power to decide individual cases.
form-powiat-gmina-union-summary = Gminy i co najmniej jeden powiat tworzą wspólny związek, który może wydawać decyzje w indywidualnych sprawach.

form-metropolitan-union = Związek metropolitalny (Górnośląsko-Zagłębiowska Metropolia)
# en: The metropolis of Upper Silesia, set up by a special act with an own share of income tax; nowhere else so far.
form-metropolitan-union-summary = Metropolia utworzona odrębną ustawą, z własnym udziałem w podatku dochodowym; dotąd tylko na Górnym Śląsku.

form-common-service = Wspólna obsługa, centrum usług wspólnych (CUW)
# en: One unit keeps accounts, payroll or IT for many; between municipalities only inside a union.
form-common-service-summary = Jedna jednostka prowadzi księgowość, płace lub informatykę wielu innych; między gminami tylko w ramach związku.

form-joint-social-services-centre = Centrum usług społecznych dla kilku gmin (CUS)
# en: One municipality creates a social services centre that serves several.
form-joint-social-services-centre-summary = Jedna gmina tworzy centrum usług społecznych, które działa także dla innych gmin.

form-joint-municipal-guard = Wspólna straż gminna
# en: Neighbouring municipalities of one voivodeship keep one municipal guard.
form-joint-municipal-guard-summary = Sąsiednie gminy jednego województwa utrzymują jedną straż gminną.

form-association = Stowarzyszenie gmin / jednostek samorządu (art. 84)
# en: Municipalities found an association that supports local government and speaks for common interests; it does not deliver services.
form-association-summary = Gminy tworzą stowarzyszenie, które wspiera samorząd i broni wspólnych interesów; nie świadczy usług.

form-lag-lot = Lokalna grupa działania (LGD), lokalna organizacja turystyczna (LOT)
# en: Municipalities join firms, organisations and residents in a group for LEADER or for tourism.
form-lag-lot-summary = Gminy działają razem z firmami, organizacjami i mieszkańcami na rzecz LEADER lub turystyki.

form-joint-company = Spółka międzygminna (sp. z o.o., S.A.)
# en: Municipalities own a company together; only a limited-liability or joint-stock company is allowed.
form-joint-company-summary = Gminy są wspólnie właścicielami spółki; dozwolona jest tylko sp. z o.o. lub spółka akcyjna.

form-social-cooperative = Spółdzielnia socjalna osób prawnych
# en: At least two legal persons found a cooperative that gives work to people who find it hard to get any.
form-social-cooperative-summary = Co najmniej dwie osoby prawne zakładają spółdzielnię, która daje pracę osobom zagrożonym wykluczeniem.

form-energy-cooperative-cluster = Spółdzielnia energetyczna, klaster energii
# en: Municipalities, residents and firms share renewable energy in a cooperative or a cluster.
form-energy-cooperative-cluster-summary = Gminy, mieszkańcy i firmy dzielą się energią odnawialną w spółdzielni lub klastrze.

form-iti-partnership = Związek ZIT, partnerstwo strategii ponadlokalnej
# en: A label that opens territorial EU money; it rests on an agreement, a union, an association or a company.
form-iti-partnership-summary = Formuła dająca dostęp do terytorialnych środków UE; opiera się na porozumieniu, związku, stowarzyszeniu lub spółce.

form-compulsory-union = Związek obowiązkowy (art. 64 ust. 4)
# en: A union that an act of Parliament orders; no act in force uses it generally.
form-compulsory-union-summary = Związek nakazany ustawą; obecnie żadna ustawa nie stosuje go powszechnie.

financing-agreement-grant = Dotacja celowa na podstawie porozumienia
financing-mutual-aid = Pomoc finansowa lub rzeczowa dla innej jednostki
financing-union-contributions = Składki członków związku
financing-waste-fee = Opłata za gospodarowanie odpadami ustalana przez zgromadzenie związku
financing-tariffs = Taryfy za wodę, ścieki i transport
financing-pit-share = Udział w PIT dla związku metropolitalnego
financing-iti-funds = ZIT i inne terytorialne instrumenty UE
financing-bus-fund = Fundusz rozwoju przewozów autobusowych
financing-loans-bonds = Kredyty, obligacje, pożyczki z funduszy środowiska
