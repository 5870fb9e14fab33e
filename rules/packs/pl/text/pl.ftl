# en: Poland
pack-name = Polska
# en: municipality
municipality = gmina
# en: municipalities
municipality-plural = gminy

# en: Informal cooperation, mayors' convention, letter of intent
form-informal-network = Współpraca nieformalna, konwent wójtów, list intencyjny
# en: Mayors meet in a convention or sign a letter of intent; no task is performed together.
form-informal-network-summary = Wójtowie i burmistrzowie spotykają się lub podpisują list intencyjny; nie wykonują wspólnie zadań.

# en: Civil-law contract, consortium, joint purchase
form-civil-contract = Umowa cywilnoprawna, konsorcjum, wspólne zamówienie
# en: Municipalities buy or invest together by an ordinary contract with a leader.
form-civil-contract-summary = Gminy kupują lub inwestują razem na podstawie zwykłej umowy, z liderem.

# en: Inter-municipal agreement (one municipality does the task)
form-porozumienie = Porozumienie międzygminne (art. 74)
# en: One municipality takes over a task of the others in its own name; they pay their share.
form-porozumienie-summary = Jedna gmina przejmuje zadanie pozostałych we własnym imieniu; one pokrywają swoją część kosztów.

# en: Inter-municipal union
form-zwiazek = Związek międzygminny
# en: Municipalities found a public-law person that takes over tasks with their rights and duties, and may pass local law where a sector act says so.
form-zwiazek-summary = Gminy tworzą osobę prawa publicznego, która przejmuje zadania wraz z prawami i obowiązkami, a gdy pozwala ustawa szczególna, stanowi prawo miejscowe.

# en: Powiat-municipal union
form-powiat-gmina-union = Związek powiatowo-gminny
# en: Municipalities and at least one powiat found a union together, with power to decide individual cases.
form-powiat-gmina-union-summary = Gminy i co najmniej jeden powiat tworzą wspólny związek, który może wydawać decyzje w indywidualnych sprawach.

# en: Metropolitan union
form-metropolitan-union = Związek metropolitalny (Górnośląsko-Zagłębiowska Metropolia)
# en: The metropolis of Upper Silesia, set up by a special act with an own share of income tax; nowhere else so far.
form-metropolitan-union-summary = Metropolia utworzona odrębną ustawą, z własnym udziałem w podatku dochodowym; dotąd tylko na Górnym Śląsku.

# en: Common service (shared service centre)
form-common-service = Wspólna obsługa, centrum usług wspólnych (CUW)
# en: One unit keeps accounts, payroll or IT for many; between municipalities only inside a union.
form-common-service-summary = Jedna jednostka prowadzi księgowość, płace lub informatykę wielu innych; między gminami tylko w ramach związku.

# en: Joint social services centre
form-joint-social-services-centre = Centrum usług społecznych dla kilku gmin (CUS)
# en: One municipality creates a social services centre that serves several.
form-joint-social-services-centre-summary = Jedna gmina tworzy centrum usług społecznych, które działa także dla innych gmin.

# en: Joint municipal guard
form-joint-municipal-guard = Wspólna straż gminna
# en: Neighbouring municipalities of one voivodeship keep one municipal guard.
form-joint-municipal-guard-summary = Sąsiednie gminy jednego województwa utrzymują jedną straż gminną.

# en: Association of municipalities
form-association = Stowarzyszenie gmin / jednostek samorządu (art. 84)
# en: Municipalities found an association that supports local government and speaks for common interests; it does not deliver services.
form-association-summary = Gminy tworzą stowarzyszenie, które wspiera samorząd i broni wspólnych interesów; nie świadczy usług.

# en: Local action group, local tourist organisation
form-lag-lot = Lokalna grupa działania (LGD), lokalna organizacja turystyczna (LOT)
# en: Municipalities join firms, organisations and residents in a group for LEADER or for tourism.
form-lag-lot-summary = Gminy działają razem z firmami, organizacjami i mieszkańcami na rzecz LEADER lub turystyki.

# en: Inter-municipal company
form-joint-company = Spółka międzygminna (sp. z o.o., S.A.)
# en: Municipalities own a company together; only a limited-liability or joint-stock company is allowed.
form-joint-company-summary = Gminy są wspólnie właścicielami spółki; dozwolona jest tylko sp. z o.o. lub spółka akcyjna.

# en: Social cooperative of local units
form-social-cooperative = Spółdzielnia socjalna osób prawnych
# en: At least two legal persons found a cooperative that gives work to people who find it hard to get any.
form-social-cooperative-summary = Co najmniej dwie osoby prawne zakładają spółdzielnię, która daje pracę osobom zagrożonym wykluczeniem.

# en: Energy cooperative or energy cluster
form-energy-cooperative-cluster = Spółdzielnia energetyczna, klaster energii
# en: Municipalities, residents and firms share renewable energy in a cooperative or a cluster.
form-energy-cooperative-cluster-summary = Gminy, mieszkańcy i firmy dzielą się energią odnawialną w spółdzielni lub klastrze.

# en: ITI or supra-local strategy partnership
form-iti-partnership = Związek ZIT, partnerstwo strategii ponadlokalnej
# en: A label that opens territorial EU money; it rests on an agreement, a union, an association or a company.
form-iti-partnership-summary = Formuła dająca dostęp do terytorialnych środków UE; opiera się na porozumieniu, związku, stowarzyszeniu lub spółce.

# en: Union imposed by statute
form-compulsory-union = Związek obowiązkowy (art. 64 ust. 4)
# en: A union that an act of Parliament orders; no act in force uses it generally.
form-compulsory-union-summary = Związek nakazany ustawą; obecnie żadna ustawa nie stosuje go powszechnie.

# en: Targeted grant under an inter-municipal agreement
financing-agreement-grant = Dotacja celowa na podstawie porozumienia
# en: Financial or material help to another unit
financing-mutual-aid = Pomoc finansowa lub rzeczowa dla innej jednostki
# en: Members' contributions to a union
financing-union-contributions = Składki członków związku
# en: Waste management fee set by the union assembly
financing-waste-fee = Opłata za gospodarowanie odpadami ustalana przez zgromadzenie związku
# en: Water, sewage and transport tariffs
financing-tariffs = Taryfy za wodę, ścieki i transport
# en: Share of personal income tax for the metropolitan union
financing-pit-share = Udział w PIT dla związku metropolitalnego
# en: ITI and other territorial EU instruments
financing-iti-funds = ZIT i inne terytorialne instrumenty UE
# en: Fund for development of bus transport
financing-bus-fund = Fundusz rozwoju przewozów autobusowych
# en: Loans, bonds, environmental fund loans
financing-loans-bonds = Kredyty, obligacje, pożyczki z funduszy środowiska

## Pytania

# en: Shall a powiat itself be a member?
question-powiat_member = Czy członkiem ma być sam powiat?
    .help = Członkiem może być też województwo lub państwo; tu liczy się tylko powiat.
    .why = Powiat jako członek zmienia związek międzygminny w związek powiatowo-gminny.
# en: Are all partners in the area of the metropolitan union of Upper Silesia (GZM)?
question-gzm_area = Czy wszyscy partnerzy leżą na obszarze związku metropolitalnego (GZM)?
    .help = Jego członków wymienia rozporządzenie rządu.
    .why = Tylko tam istnieje związek metropolitalny z udziałem w podatku dochodowym.
# en: Can you win more than half of all councillors in every council?
question-council_majority = Czy w każdej radzie zdobędziecie więcej niż połowę ustawowego składu?
    .help = Liczą się wszyscy radni, nie tylko obecni. Nieobecni liczą się jak głosy przeciw.
    .why = Statut związku wymaga tej większości w każdej radzie.
# en: Should one body set the waste fee and pass the local rules for all?
question-common_fee = Czy jeden organ ma ustalać opłatę za odpady i lokalne zasady dla wszystkich?
    .help = Jeżeli każda rada zachowuje własną opłatę, odpowiedzcie nie.
    .why = Tylko organy związku mogą przejąć to uprawnienie.
# en: Will social services of at least three fields be handed over?
question-three_fields = Czy przekażecie usługi społeczne z co najmniej trzech dziedzin?
    .help = Ustawa o centrach usług społecznych wymienia czternaście dziedzin, na przykład politykę prorodzinną, pomoc społeczną, zdrowie, wspieranie osób niepełnosprawnych, edukację, kulturę, mieszkalnictwo lub pracę.
    .why = Wspólne centrum usług społecznych jest możliwe dopiero od trzech dziedzin.
# en: Do all partners lie in one voivodeship?
question-one_voivodeship = Czy wszyscy partnerzy leżą w jednym województwie?
    .help = Wspólna straż nie może przekraczać granicy województwa.
# en: Should one partner serve only a part of another partner's territory?
question-partial_territory = Czy jeden partner ma obsługiwać tylko część obszaru innego?
    .help = Na przykład kilka wsi przy granicy.
# en: Are all municipalities of one powiat among the partners?
question-whole_powiat = Czy wśród partnerów są wszystkie gminy jednego powiatu?
    .help = Wtedy powiat musi uczestniczyć w strategii rozwoju ponadlokalnego.
# en: Has any partner already handed over this task to a union or a neighbour?
question-task_given_before = Czy któryś z partnerów przekazał już to zadanie związkowi lub sąsiadowi?
    .help = Poszukajcie starszych porozumień i członkostw, także nieużywanych.

## Reguły

# en: An association may not deliver public services
rule-pl-association-no-services = Stowarzyszenie nie może świadczyć usług publicznych
# en: An association of municipalities may support local government and defend common interests. Delivering a public task is outside its lawful aim.
rule-pl-association-no-services-1 = Stowarzyszenie gmin może wspierać ideę samorządu i bronić wspólnych interesów. Wykonywanie zadania publicznego wykracza poza jego dopuszczalny cel.
# en: Use the association for strategy and a common voice. For the service itself choose an agreement, a union or a company.
rule-pl-association-no-services-2 = Stowarzyszenie wykorzystajcie do strategii i wspólnego głosu. Dla samej usługi wybierzcie porozumienie, związek lub spółkę.
# en: Office work of the municipalities is a task of their own units. An association may not take it over.
rule-pl-association-no-services-3 = Praca urzędów to zadanie własnych jednostek gmin. Stowarzyszenie nie może jej przejąć.
# en: A powiat-municipal union needs a powiat
rule-pl-powiat-union-needs-powiat = Związek powiatowo-gminny wymaga powiatu
# en: This union has at least one municipality and one powiat as members. Without a powiat it is an ordinary inter-municipal union.
rule-pl-powiat-union-needs-powiat-1 = Członkami tego związku są co najmniej jedna gmina i jeden powiat. Bez powiatu jest to zwykły związek międzygminny.
# en: A powiat turns the union into another one
rule-pl-powiat-changes-the-union = Powiat zmienia rodzaj związku
# en: With a powiat as a member an inter-municipal union becomes a powiat-municipal union. It cannot stay what it is.
rule-pl-powiat-changes-the-union-1 = Z powiatem jako członkiem związek międzygminny staje się związkiem powiatowo-gminnym. Nie może pozostać tym, czym był.
# en: A powiat takes part in an agreement only under the act on powiats or for a supra-local strategy. Let a lawyer confirm the basis for your task.
rule-pl-powiat-changes-the-union-2 = Powiat uczestniczy w porozumieniu tylko na podstawie ustawy o samorządzie powiatowym albo w celu strategii rozwoju ponadlokalnego. Niech prawnik potwierdzi podstawę dla waszego zadania.
# en: Your union need not be wound up. When the powiat joins, the change of its statute transforms it into a powiat-municipal union, which takes over all rights and duties on the day of announcement.
rule-pl-powiat-changes-the-union-3 = Waszego związku nie trzeba likwidować. Gdy przystąpi powiat, zmiana statutu przekształca go w związek powiatowo-gminny, który z dniem ogłoszenia wstępuje we wszystkie prawa i obowiązki.
# en: The powiat-municipal union came in 2016
rule-pl-powiat-union-before-2016 = Związek powiatowo-gminny pojawił się w 2016 roku
# en: Unions of municipalities and powiats together exist only since 2016.
rule-pl-powiat-union-before-2016-1 = Wspólne związki gmin i powiatów istnieją dopiero od 2016 roku.
# en: Social services centres came in 2020
rule-pl-no-cus-before-2020 = Centra usług społecznych pojawiły się w 2020 roku
# en: Social services centres can be created only since 1 January 2020.
rule-pl-no-cus-before-2020-1 = Centra usług społecznych można tworzyć dopiero od 1 stycznia 2020 roku.
# en: A joint centre needs services of three fields
rule-pl-cus-three-fields = Wspólne centrum wymaga usług z trzech dziedzin
# en: A social services centre can take over social services only.
rule-pl-cus-three-fields-1 = Centrum usług społecznych może przejąć wyłącznie usługi społeczne.
# en: The agreement must hand over social services of at least three of the fourteen fields of the act. Yours do not reach that.
rule-pl-cus-three-fields-2 = Porozumienie musi przekazać usługi społeczne z co najmniej trzech spośród czternastu dziedzin ustawy. Wasze tego nie spełniają.
# en: The centre does not take over the decisions of the social assistance centres of the partners. They stay and go on deciding.
rule-pl-cus-three-fields-3 = Centrum nie przejmuje decyzji ośrodków pomocy społecznej. Ośrodki pozostają i nadal wydają decyzje.
# en: A guard keeps order, among neighbours in one voivodeship
rule-pl-guard-only-order = Straż pilnuje porządku, między sąsiadami w jednym województwie
# en: A joint guard has tasks of public order and no others.
rule-pl-guard-only-order-1 = Wspólna straż ma zadania z zakresu porządku publicznego i żadnych innych.
# en: The municipalities of a joint guard must be neighbours in one voivodeship.
rule-pl-guard-only-order-2 = Gminy wspólnej straży muszą sąsiadować ze sobą i leżeć w jednym województwie.
# en: Energy cooperatives and clusters are for energy
rule-pl-energy-only = Spółdzielnie i klastry energii służą energii
# en: This form may share energy and do nothing else.
rule-pl-energy-only-1 = Ta forma może dzielić energię i nic więcej.
# en: A cooperative is open to rural and rural-urban municipalities only. A cluster must stay within one powiat or five neighbouring municipalities.
rule-pl-energy-only-2 = Spółdzielnia jest dostępna tylko dla gmin wiejskich i miejsko-wiejskich. Klaster musi mieścić się w jednym powiecie albo w pięciu sąsiadujących gminach.
# en: A local group runs no municipal services
rule-pl-lag-no-services = Lokalna grupa nie prowadzi usług komunalnych
# en: A local action group or tourist organisation develops its area. It runs no municipal services.
rule-pl-lag-no-services-1 = Lokalna grupa działania lub organizacja turystyczna rozwija swój obszar. Nie prowadzi usług komunalnych.
# en: Such a group brings municipalities together with firms, organisations and residents, and the public side stays in the minority.
rule-pl-lag-no-services-2 = Taka grupa łączy gminy z firmami, organizacjami i mieszkańcami, a strona publiczna pozostaje w mniejszości.
# en: Talks perform no public task
rule-pl-informal-runs-nothing = Rozmowy nie wykonują zadania publicznego
# en: Here a task, money or people are put together. A letter of intent or a convention of mayors cannot carry that.
rule-pl-informal-runs-nothing-1 = Łączy się tu zadanie, pieniądze lub ludzi. List intencyjny ani konwent wójtów tego nie udźwignie.
# en: Common service is office support
rule-pl-common-service-support-only = Wspólna obsługa to praca biurowa
# en: Common service covers administration, finance and organisation of units. It cannot take over the task of the unit itself.
rule-pl-common-service-support-only-1 = Wspólna obsługa obejmuje administrację, finanse i organizację jednostek. Nie może przejąć zadania samej jednostki.
# en: Common service covers administration, finance and organisation of units. This task is not among them.
rule-pl-common-service-support-only-2 = Wspólna obsługa obejmuje administrację, finanse i organizację jednostek. Tego zadania wśród nich nie ma.
# en: Common service between municipalities only inside a union
rule-pl-common-service-inside-union = Wspólna obsługa między gminami tylko w ramach związku
# en: Between municipalities the serving unit must belong to an inter-municipal or powiat-municipal union. Found one, or use one you have, and put common service into its statute.
rule-pl-common-service-inside-union-1 = Między gminami jednostka obsługująca musi należeć do związku międzygminnego lub powiatowo-gminnego. Utwórzcie związek albo wykorzystajcie istniejący i wpiszcie wspólną obsługę do jego statutu.
# en: Your union can run the serving unit. Check that common service stands in its statute.
rule-pl-common-service-inside-union-2 = Jednostkę obsługującą może prowadzić wasz związek. Sprawdźcie, czy wspólna obsługa jest w jego statucie.
# en: Shared accounting by a bare agreement
rule-pl-common-service-no-agreement = Wspólna księgowość na samym porozumieniu
# en: The list of units that may serve others is closed: an own office or unit, or a unit of a union. The unit of a neighbour is not on it.
rule-pl-common-service-no-agreement-1 = Lista jednostek, które mogą obsługiwać inne, jest zamknięta: własny urząd lub jednostka albo jednostka związku. Jednostki sąsiada na niej nie ma.
# en: Common service by an agreement between municipalities is not on the closed list of the act. Ask the regional chamber of audit before you sign.
rule-pl-common-service-no-agreement-2 = Wspólnej obsługi na podstawie porozumienia między gminami nie ma na zamkniętej liście ustawy. Przed podpisaniem zapytajcie regionalną izbę obrachunkową.
# en: A serving unit inside a union is the way the act names for accounts, payroll and IT of several municipalities.
rule-pl-common-service-no-agreement-3 = Jednostka obsługująca w ramach związku to droga, którą ustawa wskazuje dla księgowości, płac i informatyki kilku gmin.
# en: A union may be founded for common service alone; its unit may then serve the units of all members.
rule-pl-common-service-no-agreement-4 = Związek można utworzyć tylko dla wspólnej obsługi; jego jednostka może wtedy obsługiwać jednostki wszystkich członków.
# en: You have a union already, so no new body is needed: its unit can serve the units of all members.
rule-pl-common-service-no-agreement-5 = Związek już macie, nie trzeba więc nowego podmiotu: jego jednostka może obsługiwać jednostki wszystkich członków.
# en: You have a union already. A second one for office work is not needed.
rule-pl-common-service-no-agreement-6 = Związek już macie. Drugi, do prac biurowych, nie jest potrzebny.
# en: One waste fee for all needs a union
rule-pl-waste-fee-needs-union = Jedna opłata za odpady dla wszystkich wymaga związku
# en: Only the organs of a union take over the power to set the waste fee and to pass the local rules. Under an agreement each council keeps both.
rule-pl-waste-fee-needs-union-1 = Tylko organy związku przejmują uprawnienie do ustalania opłaty za odpady i stanowienia lokalnych zasad. Przy porozumieniu jedno i drugie zachowuje każda rada.
# en: A company cannot set a fee or pass local rules. It can run the service for a union that does.
rule-pl-waste-fee-needs-union-2 = Spółka nie może ustalać opłaty ani stanowić lokalnych zasad. Może prowadzić usługę dla związku, który to robi.
# en: The Waste Act names inter-municipal unions. Ask the voivode whether a powiat-municipal union may set the fee too.
rule-pl-waste-fee-needs-union-3 = Ustawa o czystości wymienia związki międzygminne. Zapytajcie wojewodę, czy opłatę może ustalać także związek powiatowo-gminny.
# en: Each council keeps the waste fee. If all should pay the same, every council adopts the same resolution.
rule-pl-waste-fee-needs-union-4 = Każda rada zachowuje opłatę za odpady. Jeżeli wszyscy mają płacić tyle samo, każda rada podejmuje taką samą uchwałę.
# en: A company takes no decisions of authority
rule-pl-council-keeps-tariffs = Spółka nie wydaje rozstrzygnięć władczych
# en: Tariffs and fees stay with the councils or the state regulator. Write into the founding act who proposes and who decides.
rule-pl-council-keeps-tariffs-1 = Taryfy i opłaty pozostają w rękach rad lub organu regulacyjnego. Zapiszcie w akcie założycielskim, kto proponuje, a kto rozstrzyga.
# en: The metropolitan union exists only in Upper Silesia
rule-pl-metropolis-only-by-act = Związek metropolitalny istnieje tylko na Górnym Śląsku
# en: A metropolitan union with a share of income tax needs a special act. Only Upper Silesia has one; a bill for Pomerania was still pending in March 2026.
rule-pl-metropolis-only-by-act-1 = Związek metropolitalny z udziałem w podatku dochodowym wymaga odrębnej ustawy. Ma ją tylko Górny Śląsk; projekt dla Pomorza w marcu 2026 roku nadal czekał.
# en: You are in the area of the metropolitan union, which has transport, strategy and spatial planning among its tasks. Ask first whether it already does this or would take it over.
rule-pl-metropolis-only-by-act-2 = Leżycie na obszarze związku metropolitalnego, do którego zadań należą transport, strategia i ład przestrzenny. Najpierw zapytajcie, czy już to robi lub czy to przejmie.
# en: Firms and citizens stay outside public unions
rule-pl-other-members = Firmy i mieszkańcy pozostają poza związkami publicznymi
# en: Unions and associations of municipalities have public members only. With firms, organisations or residents think of a company, a local action group, a social cooperative or an energy cooperative.
rule-pl-other-members-1 = Związki i stowarzyszenia gmin mają tylko członków publicznych. Z firmami, organizacjami lub mieszkańcami pomyślcie o spółce, lokalnej grupie działania, spółdzielni socjalnej lub energetycznej.
# en: One partner already runs the service
rule-pl-one-already-runs-it = Jedna gmina już prowadzi usługę
# en: The task and the power for it pass to the municipality that runs the service already. Two resolutions and a text of a few pages are enough, with no new body.
rule-pl-one-already-runs-it-1 = Zadanie i uprawnienie do niego przechodzą na gminę, która usługę już prowadzi. Wystarczą dwie uchwały i kilka stron tekstu, bez nowego podmiotu.
# en: Care, schools and culture live on budgets
rule-pl-budget-services = Opieka, szkoły i kultura utrzymują się z budżetów
# en: Care, schools and libraries live on budgets and on decisions of authority. A company lives on its sales and has no such power.
rule-pl-budget-services-1 = Opieka, szkoły i biblioteki utrzymują się z budżetów i wymagają decyzji władczych. Spółka utrzymuje się ze sprzedaży i takiej władzy nie ma.
# en: Places in a care home, school or kindergarten of a neighbour are a classic subject of agreements.
rule-pl-budget-services-2 = Miejsca w domu pomocy, szkole lub przedszkolu sąsiada to klasyczny przedmiot porozumień.
# en: Equal say, lasting assets and common rules
rule-pl-equal-say-long-assets = Równy głos, trwały majątek i wspólne zasady
# en: A union is the only form with public power of its own that all partners share, and it can own what lasts.
rule-pl-equal-say-long-assets-1 = Związek jest jedyną formą z własną władzą publiczną, którą dzielą wszyscy, i może posiadać to, co trwałe.
# en: Within its tasks the assembly has the powers of a council and may pass local law where a sector act says so.
rule-pl-equal-say-long-assets-2 = W swoich zadaniach zgromadzenie ma uprawnienia rady i może stanowić prawo miejscowe, gdy pozwala na to ustawa szczególna.
# en: One body sets the waste fee
rule-pl-waste-union = Jeden organ ustala opłatę za odpady
# en: Where a union has the waste task, its assembly sets the fee and passes the local rules for all members. Waste is the field with the most unions.
rule-pl-waste-union-1 = Gdy zadania odpadowe wykonuje związek, jego zgromadzenie ustala opłatę i zasady dla wszystkich członków. W odpadach związków jest najwięcej.
# en: A powiat belongs to the body that delivers
rule-pl-powiat-in-delivery = Powiat należy do podmiotu, który wykonuje zadanie
# en: Municipalities and a powiat can run tasks together in a union of both tiers and even decide individual cases.
rule-pl-powiat-in-delivery-1 = Gminy i powiat mogą wykonywać zadania razem w związku obu szczebli, a nawet wydawać decyzje w indywidualnych sprawach.
# en: Bus transport across a powiat is what these unions do most.
rule-pl-powiat-in-delivery-2 = Przewozy autobusowe w całym powiecie to najczęstsze zadanie takich związków.
# en: Municipalities alone
rule-pl-no-powiat-no-union = Same gminy
# en: No powiat is to be a member, so the ordinary inter-municipal union is the form for you.
rule-pl-no-powiat-no-union-1 = Żaden powiat nie ma być członkiem, więc właściwą formą jest zwykły związek międzygminny.
# en: Strategy, a common voice, a secretariat for EU money
rule-pl-strategy-and-voice = Strategia, wspólny głos, sekretariat do środków UE
# en: Three founders are enough. An association is cheap, hands over no task and can run a secretariat and apply for EU money.
rule-pl-strategy-and-voice-1 = Wystarczy trzech założycieli. Stowarzyszenie jest tanie, nie przejmuje zadań, a może prowadzić sekretariat i występować o środki UE.
# en: For talks a convention of mayors or a letter of intent is enough, and it costs nothing.
rule-pl-strategy-and-voice-2 = Do rozmów wystarczy konwent wójtów lub list intencyjny, i nic to nie kosztuje.
# en: An association needs a statute, entry in the court register and fees. For talks this is more than is needed.
rule-pl-strategy-and-voice-3 = Stowarzyszenie wymaga statutu, wpisu do rejestru sądowego i składek. Do rozmów to więcej, niż trzeba.
# en: Territorial EU money needs a form to carry it
rule-pl-iti-label = Terytorialne środki UE wymagają formy, która je poniesie
# en: An association can be the partnership that adopts the strategy and answers for the EU money.
rule-pl-iti-label-1 = Stowarzyszenie może być partnerstwem, które przyjmuje strategię i odpowiada za środki UE.
# en: A partnership for EU money can also rest on an agreement with one municipality as leader.
rule-pl-iti-label-2 = Partnerstwo do środków UE może też opierać się na porozumieniu z jedną gminą jako liderem.
# en: A partnership for integrated territorial investments or a supra-local strategy is no form of its own. It rests on an agreement, a union or an association. Fix procedure and timetable first, then ask the voivodeship board; its silence for 30 days means that it agrees.
rule-pl-iti-label-3 = Partnerstwo ZIT lub strategii rozwoju ponadlokalnego nie jest osobną formą. Opiera się na porozumieniu, związku lub stowarzyszeniu. Najpierw ustalcie tryb i harmonogram, potem zapytajcie zarząd województwa; jego milczenie przez 30 dni oznacza zgodę.
# en: Water, waste or heat with loans
rule-pl-company-commercial = Woda, odpady lub ciepło z kredytami
# en: A company can be financed by banks and lives on its tariffs, while the councils or a union keep the public power.
rule-pl-company-commercial-1 = Spółkę mogą finansować banki i utrzymuje się ona z taryf, a władza publiczna zostaje przy radach lub przy związku.
# en: In a proven model a union keeps the public power and owns all shares of the company that runs the networks.
rule-pl-company-commercial-2 = W sprawdzonym modelu związek zachowuje władzę publiczną i ma wszystkie udziały spółki, która prowadzi sieci.
# en: More of the joint water networks in Poland are run by companies than by unions.
rule-pl-company-commercial-3 = Wspólne sieci wodociągowe w Polsce częściej prowadzą spółki niż związki.
# en: Sales to others belong into a company with accounts of its own.
rule-pl-company-commercial-4 = Sprzedaż innym odbiorcom powinna być w spółce z własną księgowością.
# en: One council lacks the full majority
rule-pl-no-full-majority = W jednej radzie brakuje pełnej większości
# en: The statute needs more than half of all councillors in every council, not only of those present. In one council this majority is missing, so it cannot pass there.
rule-pl-no-full-majority-1 = Statut wymaga w każdej radzie więcej niż połowy ustawowego składu, a nie tylko obecnych. W jednej radzie tej większości brakuje, więc statut tam nie przejdzie.
# en: Win more than half of all councillors in every council first.
rule-pl-no-full-majority-2 = Najpierw zdobądźcie w każdej radzie więcej niż połowę ustawowego składu.
# en: An agreement passes with a simple majority, unless it brings financial duties.
rule-pl-no-full-majority-3 = Porozumienie przechodzi zwykłą większością, chyba że rodzi zobowiązania finansowe.
# en: A company does not need the same statute in every council.
rule-pl-no-full-majority-4 = Spółka nie wymaga jednakowego statutu w każdej radzie.
# en: The work must start within half a year
rule-pl-start-soon = Praca ma ruszyć w pół roku
# en: Agreement of the voivode takes up to 30 days, then every council decides, then the statute is announced. Half a year is rarely enough.
rule-pl-start-soon-1 = Uzgodnienie z wojewodą trwa do 30 dni, potem rozstrzyga każda rada, potem statut jest ogłaszany. Pół roku rzadko wystarcza.
# en: An agreement can be ready in one to four months.
rule-pl-start-soon-2 = Porozumienie może być gotowe w jeden do czterech miesięcy.
# en: Social services for small municipalities
rule-pl-social-services-centre = Usługi społeczne małych gmin
# en: A special act is made for this: one municipality creates a centre that serves all, beside the existing social assistance centres.
rule-pl-social-services-centre-1 = Służy temu odrębna ustawa: jedna gmina tworzy centrum, które działa dla wszystkich, obok istniejących ośrodków pomocy społecznej.
# en: Neighbours keep one guard
rule-pl-guard-among-neighbours = Sąsiedzi utrzymują jedną straż
# en: The act on guards has its own agreement for neighbours in one voivodeship. It is the ordinary way.
rule-pl-guard-among-neighbours-1 = Ustawa o strażach gminnych ma własne porozumienie dla sąsiadów w jednym województwie. To zwykła droga.
# en: The special agreement of the act on guards fits better than the general one.
rule-pl-guard-among-neighbours-2 = Szczególne porozumienie z ustawy o strażach pasuje lepiej niż ogólne.
# en: Leader, firms and residents in a rural area
rule-pl-leader-and-others = LEADER, firmy i mieszkańcy na wsi
# en: A local action group or tourist organisation is made for municipalities with firms, organisations and residents, and it opens LEADER money or a tourism brand.
rule-pl-leader-and-others-1 = Lokalna grupa działania lub organizacja turystyczna jest stworzona dla gmin z firmami, organizacjami i mieszkańcami i otwiera drogę do środków LEADER lub marki turystycznej.
# en: Work for people who find none
rule-pl-jobs-for-people = Praca dla osób, które jej nie znajdują
# en: Two legal persons can found a social cooperative that keeps parks, cooks or cares and so gives work to people who find it hard to get any.
rule-pl-jobs-for-people-1 = Dwie osoby prawne mogą założyć spółdzielnię socjalną, która dba o zieleń, gotuje lub opiekuje się ludźmi i tak daje pracę osobom zagrożonym wykluczeniem.
# en: Work for people in need is not public utility. Outside it the act lets municipalities own companies only in a few cases.
rule-pl-jobs-for-people-2 = Praca dla osób zagrożonych wykluczeniem nie jest użytecznością publiczną. Poza nią ustawa pozwala gminom mieć spółki tylko w nielicznych przypadkach.
# en: A social cooperative must employ people from groups in need. Without this aim it does not fit.
rule-pl-jobs-for-people-3 = Spółdzielnia socjalna musi zatrudniać osoby zagrożone wykluczeniem. Bez tego celu nie pasuje.
# en: Energy shared with residents and firms
rule-pl-shared-energy = Energia dzielona z mieszkańcami i firmami
# en: Municipalities, residents and firms can make and use renewable energy together in a cooperative or cluster.
rule-pl-shared-energy-1 = Gminy, mieszkańcy i firmy mogą razem wytwarzać i zużywać energię odnawialną w spółdzielni lub klastrze.
# en: Residents who make and use the energy themselves are members with a vote.
rule-pl-shared-energy-2 = Mieszkańcy, którzy sami wytwarzają i zużywają energię, są członkami z głosem.
# en: In a company residents would be small shareholders. The energy forms are made for them.
rule-pl-shared-energy-3 = W spółce mieszkańcy byliby drobnymi wspólnikami. Formy energetyczne są stworzone dla nich.
# en: Buy together or build one thing
rule-pl-buy-or-build-once = Kupić razem lub zbudować jedną rzecz
# en: A purchasing group needs a contract and a leader with power to sign, and nothing more.
rule-pl-buy-or-build-once-1 = Grupa zakupowa potrzebuje umowy i lidera z prawem podpisu, i niczego więcej.
# en: For one investment, such as a road on the border, a contract with a leader is enough.
rule-pl-buy-or-build-once-2 = Do jednej inwestycji, na przykład drogi na granicy, wystarczy umowa z liderem.
# en: A civil contract hands over no public task
rule-pl-contract-hands-over-nothing = Umowa cywilna nie przekazuje zadania publicznego
# en: Handing over a public task with its powers needs an agreement under article 74 or a union. A civil contract buys and builds.
rule-pl-contract-hands-over-nothing-1 = Przekazanie zadania publicznego z uprawnieniami wymaga porozumienia z art. 74 lub związku. Umowa cywilna służy do kupowania i budowania.
# en: The others pay a share by targeted grant
rule-pl-money-agreement-grant = Pozostali płacą udział dotacją celową
# en: One municipality does the work for the others, and they owe it a share of the cost by law. The targeted grant is the way to pay it.
rule-pl-money-agreement-grant-1 = Jedna gmina pracuje dla innych, a one z mocy prawa są jej winne udział w kosztach. Płaci się go dotacją celową.
# en: A joint body is paid by contributions, not by grants under an agreement.
rule-pl-money-agreement-grant-2 = Wspólny podmiot utrzymuje się ze składek, a nie z dotacji na podstawie porozumienia.
# en: Help for another municipality
rule-pl-money-mutual-aid = Pomoc dla innej gminy
# en: Municipalities, unions and associations may help each other with money or in kind. Each council fixes the amount in a resolution of its own, and a contract follows.
rule-pl-money-mutual-aid-1 = Gminy, związki i stowarzyszenia mogą sobie pomagać pieniędzmi lub rzeczowo. Każda rada ustala kwotę odrębną uchwałą, po której następuje umowa.
# en: Contributions of the members of a union
rule-pl-money-contributions = Składki członków związku
# en: The members of a union share its cost by the rule in the statute.
rule-pl-money-contributions-1 = Członkowie związku dzielą jego koszty według zasady ze statutu.
# en: Usual keys are inhabitants for the general contribution, vehicle-kilometres or passengers for transport, tonnes or persons for waste, cubic metres for water, children or clients for schools and care.
rule-pl-money-contributions-2 = Zwykłe klucze to liczba mieszkańców dla składki ogólnej, wozokilometry lub pasażerowie w transporcie, tony lub osoby w odpadach, metry sześcienne przy wodzie, dzieci lub klienci w szkołach i opiece.
# en: The union sets the waste fee
rule-pl-money-waste-fee = Związek ustala opłatę za odpady
# en: The assembly of the union sets rate and method of the fee for all members.
rule-pl-money-waste-fee-1 = Zgromadzenie związku ustala stawkę i metodę opłaty dla wszystkich członków.
# en: You want each council to keep the waste fee. Then it stays income of each municipality, and the partners pay contributions out of it.
rule-pl-money-waste-fee-2 = Chcecie, aby każda rada zachowała opłatę za odpady. Pozostaje ona wtedy dochodem każdej gminy, a partnerzy płacą z niej składki.
# en: Tariffs with the state regulator
rule-pl-money-tariffs = Taryfy z organem regulacyjnym
# en: Water and sewage live on tariffs, which the state water regulator approves.
rule-pl-money-tariffs-1 = Wodociągi i kanalizacja utrzymują się z taryf, które zatwierdza organ regulacyjny.
# en: The state water regulator approves the tariffs. The union, or the municipality that does the work, takes the place of the municipal organs in that procedure.
rule-pl-money-tariffs-2 = Taryfy zatwierdza organ regulacyjny. W tym postępowaniu związek albo gmina wykonująca zadanie wchodzi w miejsce organów gmin.
# en: Passengers pay a part of the cost of transport.
rule-pl-money-tariffs-3 = Pasażerowie pokrywają część kosztów transportu.
# en: A share of income tax only in Upper Silesia
rule-pl-money-pit-share = Udział w podatku dochodowym tylko na Górnym Śląsku
# en: Only the metropolitan union of Upper Silesia gets a share of income tax, by a special act.
rule-pl-money-pit-share-1 = Udział w podatku dochodowym ma tylko związek metropolitalny na Górnym Śląsku, na podstawie odrębnej ustawy.
# en: The metropolitan union gets a share of the income tax of residents and contributions of its members.
rule-pl-money-pit-share-2 = Związek metropolitalny ma udział w podatku dochodowym mieszkańców i składki członków.
# en: The revenue reform of 2025
rule-pl-money-pit-2025 = Reforma dochodów z 2025 roku
# en: The system of local revenue changed in 2025. The share of 5.75 % stands in the text of 2022; ask the union for the present figure.
rule-pl-money-pit-2025-1 = System dochodów samorządu zmienił się w 2025 roku. Udział 5,75 % pochodzi z tekstu z 2022 roku; o obecny zapytajcie związek.
# en: The articles on grants under agreements moved into the new act on revenue of 2024. Let a lawyer put the right numbers into the agreement.
rule-pl-money-pit-2025-2 = Przepisy o dotacjach na podstawie porozumień przeszły do nowej ustawy o dochodach z 2024 roku. Niech prawnik wpisze do porozumienia właściwe numery.
# en: Integrated territorial investments
rule-pl-money-iti = Zintegrowane inwestycje terytorialne
# en: With a joint strategy and a form that carries it, projects are chosen without competition.
rule-pl-money-iti-1 = Ze wspólną strategią i formą, która ją ponosi, projekty wybiera się bez konkursu.
# en: The strategy, its opinions and the agreement with the voivodeship take half a year and more.
rule-pl-money-iti-2 = Strategia, opinie i umowa z województwem zajmują pół roku i więcej.
# en: The fund for bus lines
rule-pl-money-bus-fund = Fundusz na linie autobusowe
# en: The state fund pays organisers, unions among them, for each vehicle-kilometre of new public lines.
rule-pl-money-bus-fund-1 = Fundusz państwowy płaci organizatorom, także związkom, za każdy wozokilometr nowych linii publicznych.
# en: Debt counts for the members too
rule-pl-money-loans = Dług liczy się także członkom
# en: Each municipality has its own limit of debt (article 243). The debt service of a union was in part counted for its members; check the present rule before you borrow.
rule-pl-money-loans-1 = Każda gmina ma własny limit zadłużenia (art. 243). Obsługę długu związku po części liczono członkom; przed zaciągnięciem długu sprawdźcie obecną zasadę.
# en: The union or company that owns the plant can borrow for it.
rule-pl-money-loans-2 = Związek lub spółka, do których należy instalacja, mogą zaciągnąć na nią kredyt.
# en: A vague statute is rejected
rule-pl-union-statute-precise = Ogólnikowy statut zostanie zakwestionowany
# en: Voivodes reject statutes that leave the use of facilities, the cover of losses, joining and leaving or the settlement of property to later contracts. Write them out in the statute.
rule-pl-union-statute-precise-1 = Wojewodowie kwestionują statuty, które korzystanie z obiektów, pokrywanie strat, przystępowanie i występowanie lub rozliczenia majątkowe odsyłają do późniejszych umów. Zapiszcie to w statucie.
# en: Who hands over a task may no longer act
rule-pl-task-is-gone = Kto przekazał zadanie, nie może już działać
# en: On the day the statute is announced the task and the power for it pass to the union. From then on a member can no longer act in that field.
rule-pl-task-is-gone-1 = W dniu ogłoszenia statutu zadanie i uprawnienie do niego przechodzą na związek. Od tej chwili członek nie może działać w tej dziedzinie.
# en: A task that was handed over before is gone: whoever gave it to a union or a neighbour may not hand it over again or act itself. Check every partner.
rule-pl-task-is-gone-2 = Zadanie przekazane wcześniej już do gminy nie należy: kto oddał je związkowi lub sąsiadowi, nie może przekazać go ponownie ani sam go wykonywać. Sprawdźcie każdego partnera.
# en: The assembly changes the statute
rule-pl-statute-changes-by-assembly = Statut zmienia zgromadzenie
# en: The assembly changes the statute after the voivode has agreed; new resolutions of all councils are the wrong way. Each council gets the change within 7 days and may object within 30 days.
rule-pl-statute-changes-by-assembly-1 = Statut zmienia zgromadzenie po uzgodnieniu z wojewodą; nowe uchwały wszystkich rad to zła droga. Każda rada otrzymuje zmianę w ciągu 7 dni i może w ciągu 30 dni zgłosić sprzeciw.
# en: Majorities of all members, not of those present
rule-pl-statutory-majorities = Większość ustawowego składu, a nie obecnych
# en: The statute needs more than half of all councillors in every council, and each resolution of the assembly more than half of all its members. Those who stay away count as no.
rule-pl-statutory-majorities-1 = Statut wymaga w każdej radzie więcej niż połowy ustawowego składu, a każda uchwała zgromadzenia więcej niż połowy jego statutowego składu. Nieobecni liczą się jak głosy przeciw.
# en: An agreement that costs money needs the majority of all councillors
rule-pl-agreement-with-duties = Porozumienie, które kosztuje, wymaga większości ustawowego składu rady
# en: If the agreement brings financial duties, the resolution needs the majority of all councillors and must name where the money comes from.
rule-pl-agreement-with-duties-1 = Jeżeli porozumienie rodzi zobowiązania finansowe, uchwała wymaga większości ustawowego składu rady i musi wskazać źródło pieniędzy.
# en: A member can stop a resolution once
rule-pl-objection-stops-once = Członek może raz wstrzymać uchwałę
# en: A member may object in writing within 7 days, which stops a resolution until the assembly considers it again. A second objection is not possible.
rule-pl-objection-stops-once-1 = Członek może w ciągu 7 dni wnieść pisemny sprzeciw, który wstrzymuje uchwałę do ponownego rozpatrzenia przez zgromadzenie. Drugi sprzeciw nie jest możliwy.
# en: More votes for larger members
rule-pl-extra-votes = Więcej głosów dla większych członków
# en: The statute may give some municipalities more than one vote. Extra votes are cast by extra representatives whom the council names. A usual rule is one vote up to a number of inhabitants and one more for each further step.
rule-pl-extra-votes-1 = Statut może przyznać niektórym gminom więcej niż jeden głos. Dodatkowe głosy oddają dodatkowi przedstawiciele wskazani przez radę. Zwykła zasada to jeden głos do określonej liczby mieszkańców i kolejny za każdy następny próg.
# en: No common waste fee under an agreement
rule-pl-fee-under-agreement = Przy porozumieniu nie ma wspólnej opłaty za odpady
# en: The Waste Act moves the power over fee and local rules to unions only. Under an agreement every council goes on setting its own.
rule-pl-fee-under-agreement-1 = Ustawa o czystości przenosi uprawnienie do opłaty i lokalnych zasad tylko na związki. Przy porozumieniu każda rada nadal ustala własne.
# en: Accounting passes as a whole
rule-pl-accounting-as-a-whole = Rachunkowość przechodzi w całości
# en: Accounting and reporting pass as a whole or not at all. The heads of the served units keep the power over public money, obligations and the financial plan.
rule-pl-accounting-as-a-whole-1 = Rachunkowość i sprawozdawczość przechodzą w całości albo wcale. Kierownicy jednostek obsługiwanych zachowują dysponowanie środkami publicznymi, zaciąganie zobowiązań i plan finansowy.
# en: Cultural institutions and other legal persons of the municipality join by an agreement with the serving unit, after telling the mayor. Enterprises and companies cannot be served.
rule-pl-accounting-as-a-whole-2 = Instytucje kultury i inne gminne osoby prawne przystępują przez porozumienie z jednostką obsługującą, po zawiadomieniu wójta. Przedsiębiorstw i spółek obsługiwać nie można.
# en: Only a part of the neighbour's territory
rule-pl-partial-water-territory = Tylko część obszaru sąsiada
# en: In 2019 the water regulator refused one tariff rule for only some villages of a neighbour. Hand over the whole territory, or agree on bulk water.
rule-pl-partial-water-territory-1 = W 2019 roku organ regulacyjny odmówił jednego regulaminu i taryfy tylko dla niektórych wsi sąsiada. Przekażcie cały obszar albo umówcie się na hurtowy zakup wody.
# en: The partner should serve only a part of the territory. Ask the water regulator first whether it accepts that.
rule-pl-partial-water-territory-2 = Partner ma obsługiwać tylko część obszaru. Najpierw zapytajcie organ regulacyjny, czy to przyjmie.
# en: Work without tender stays inside the procurement act
rule-pl-in-house = Praca bez przetargu pozostaje w prawie zamówień publicznych
# en: An award in-house is a procedure of the procurement act: announce it beforehand, keep more than 90 percent of the activity for the owners, and expect appeals. Waste is the field with the most disputes.
rule-pl-in-house-1 = Zamówienie in-house jest trybem prawa zamówień publicznych: ogłoście zamiar wcześniej, utrzymajcie ponad 90 procent działalności dla właścicieli i liczcie się z odwołaniami. Najwięcej sporów jest w odpadach.
# en: A private share ends the award without tender. Plan a tender or a public-private partnership.
rule-pl-in-house-2 = Udział prywatny kończy zamówienia bez przetargu. Zaplanujcie przetarg lub partnerstwo publiczno-prywatne.
# en: If a private partner is needed, decide first what is tendered: the partner, the service or both.
rule-pl-in-house-3 = Jeżeli potrzebny jest partner prywatny, najpierw rozstrzygnijcie, co jest przedmiotem przetargu: partner, usługa czy jedno i drugie.
# en: What a municipal company must respect
rule-pl-company-rules = Czego musi przestrzegać spółka komunalna
# en: Only a limited-liability company (sp. z o.o.) or a joint-stock company (S.A.) is allowed. A supervisory board is compulsory, and it appoints the management.
rule-pl-company-rules-1 = Dozwolona jest tylko spółka z ograniczoną odpowiedzialnością lub spółka akcyjna. Rada nadzorcza jest obowiązkowa i powołuje zarząd.
# en: Outside public utility a municipality may own a company only in the cases of the act: unmet local needs together with unemployment, a serious loss otherwise, or one of the named fields.
rule-pl-company-rules-2 = Poza użytecznością publiczną gmina może mieć spółkę tylko w przypadkach z ustawy: niezaspokojone potrzeby lokalne razem z bezrobociem, poważna strata w przeciwnym razie albo jedna z wymienionych dziedzin.
# en: A grant or a price
rule-pl-vat = Dotacja czy cena
# en: A grant under an agreement is normally outside VAT, a price for a service is not, and the rulings differ. Ask for a tax ruling before you choose between agreement and contract.
rule-pl-vat-1 = Dotacja na podstawie porozumienia zwykle jest poza VAT, cena za usługę nie, a interpretacje są różne. Przed wyborem między porozumieniem a umową wystąpcie o interpretację podatkową.
# en: Write the payment as a share of the cost of the task, not as a price.
rule-pl-vat-2 = Zapiszcie płatność jako udział w kosztach zadania, a nie jako cenę.
# en: Late payment has no quick remedy
rule-pl-late-payment = Na opóźnioną płatność nie ma szybkiego środka
# en: If a partner pays late, only the ordinary courts help. Agree on instalments in advance, interest and the right to stop the service.
rule-pl-late-payment-1 = Jeżeli partner płaci z opóźnieniem, pozostaje tylko sąd powszechny. Umówcie się na raty z góry, odsetki i prawo wstrzymania usługi.
# en: A large member leaves
rule-pl-large-member-leaves = Duży członek występuje
# en: If the large member leaves, capacity and debt stay with the small ones. Settle in the statute what a leaver pays and when.
rule-pl-large-member-leaves-1 = Gdy wystąpi duży członek, moce i dług zostają przy małych. Zapiszcie w statucie, co i kiedy płaci występujący.
# en: The powiat in a supra-local strategy
rule-pl-strategy-powiat = Powiat w strategii rozwoju ponadlokalnego
# en: If all municipalities of a powiat draw up a supra-local strategy, the powiat has to take part.
rule-pl-strategy-powiat-1 = Jeżeli strategię rozwoju ponadlokalnego opracowują wszystkie gminy powiatu, powiat musi w niej uczestniczyć.
# en: The powiat may take part in the strategy if at least one of its municipalities does.
rule-pl-strategy-powiat-2 = Powiat może uczestniczyć w strategii, jeżeli bierze w niej udział co najmniej jedna jego gmina.
# en: What the law asks of an agreement
rule-pl-agreement-content = Czego prawo wymaga od porozumienia
# en: The law names only the task and the duty to share its cost. Add scope and territory, standard, dates of payment, reports, property, duration, notice and settlement.
rule-pl-agreement-content-1 = Prawo wymienia tylko zadanie i obowiązek udziału w kosztach. Dodajcie zakres i obszar, standard, terminy płatności, sprawozdania, majątek, czas trwania, wypowiedzenie i rozliczenie.
# en: There is no common organ. The others have only the say that the agreement gives them.
rule-pl-agreement-content-2 = Nie ma wspólnego organu. Pozostali mają tylko tyle do powiedzenia, ile daje im porozumienie.
# en: Police opinion for a joint guard
rule-pl-guard-steps = Opinia policji dla wspólnej straży
# en: Ask the voivodeship police commander for an opinion; if none comes, you may sign after 14 days. The agreement names territory, financing, the council that gives the rules and the mayor in charge.
rule-pl-guard-steps-1 = Poproście komendanta wojewódzkiego policji o opinię; jeżeli jej nie wyda, po 14 dniach możecie zawrzeć porozumienie. Określa ono obszar, finansowanie, radę, która nadaje regulamin, i wójta, któremu straż podlega.
# en: A joint centre is a new unit
rule-pl-cus-new-unit = Wspólne centrum jest nową jednostką
# en: The joint centre is a new unit beside the social assistance centre of the host. The agreement must name the host, the services, the shares of the cost, the period, the yearly report and how the diagnosis of needs is made.
rule-pl-cus-new-unit-1 = Wspólne centrum jest nową jednostką obok ośrodka pomocy społecznej gminy, która je tworzy. Porozumienie musi wskazać tę gminę, usługi, udziały w kosztach, okres, roczne sprawozdanie i sposób diagnozy potrzeb.
# en: A newer text of the act
rule-pl-text-of-2026 = Nowszy tekst ustawy
# en: This pack knows the act on municipal self-government as of September 2024. A newer consolidated text exists and a version is in force from 1 January 2026: compare the articles before you sign.
rule-pl-text-of-2026-1 = Dane te znają ustawę o samorządzie gminnym według stanu z września 2024 roku. Istnieje nowszy tekst jednolity, a od 1 stycznia 2026 roku obowiązuje nowa wersja: przed podpisaniem porównajcie artykuły.
# en: A partner abroad
rule-pl-abroad = Partner za granicą
# en: Forms that cross the border are not in this pack yet, so we cannot say which one is right for you. Ask the authority that supervises you which agreement with a partner abroad the law allows and who must see it first. Ask also about the European grouping of territorial cooperation (Regulation (EC) 1082/2006).
rule-pl-abroad-1 = Form współpracy przez granicę nie ma jeszcze w tym pakiecie, więc nie możemy powiedzieć, która jest dla was właściwa. Zapytajcie organ nadzoru, jaką umowę z partnerem zagranicznym dopuszcza prawo i kto musi ją najpierw zobaczyć. Zapytajcie też o europejskie ugrupowanie współpracy terytorialnej (rozporządzenie (WE) nr 1082/2006).
# en: The law orders you to work together
rule-gate-ordered-by-law = Ustawa nakazuje wam współpracę
# en: In the area of the metropolitan union the special act gives it the task. You are members by law.
rule-gate-ordered-by-law-1 = Na obszarze związku metropolitalnego zadanie powierza mu odrębna ustawa. Jesteście jego członkami z mocy prawa.
# en: An act of Parliament can order municipalities to form a union, and it names the tasks and how the statute is approved. No act in force is known to do so in general.
rule-gate-ordered-by-law-2 = Ustawa może nakazać gminom utworzenie związku; określa wtedy zadania i tryb zatwierdzenia statutu. Nie znamy obowiązującej ustawy, która czyniłaby to ogólnie.
# en: You say that the law orders you to work together. Find the act: it must name the task and the members. If you do not find it, the choice of form is free.
rule-gate-ordered-by-law-3 = Mówicie, że współpracę nakazuje prawo. Znajdźcie ustawę: musi wskazywać zadanie i członków. Jeżeli jej nie znajdziecie, wybór formy jest wolny.

## Formy: kroki i warunki

# en: The statute says how a member leaves and how the association ends.
form-association-exit = Statut określa, jak członek występuje i jak stowarzyszenie się kończy.
# en: The association answers itself.
form-association-liability = Stowarzyszenie odpowiada samo.
# en: The voivode supervises associations of local units. Whether they can gain public-benefit status is discussed.
form-association-accountability = Stowarzyszenia jednostek samorządu nadzoruje wojewoda. Czy mogą uzyskać status pożytku publicznego, jest sporne.
# en: Each council resolves to found or to join.
form-association-step-council-resolution = Każda rada podejmuje uchwałę o założeniu lub przystąpieniu.
# en: The founders adopt a statute on organisation, tasks and mode of work.
form-association-step-statute = Założyciele uchwalają statut o organizacji, zadaniach i trybie pracy.
# en: Three founders are enough, instead of seven for other associations.
form-association-step-founders-minimum = Wystarczy trzech założycieli, zamiast siedmiu w innych stowarzyszeniach.
# en: The association is entered in the National Court Register (KRS).
form-association-step-court-register = Stowarzyszenie zostaje wpisane do Krajowego Rejestru Sądowego (KRS).
# en: The contract says how it ends.
form-civil-contract-exit = Umowa określa, jak się kończy.
# en: The parties answer under the contract.
form-civil-contract-liability = Strony odpowiadają na podstawie umowy.
# en: The regional chamber of audit (RIO) controls the spending of each partner.
form-civil-contract-accountability = Regionalna izba obrachunkowa (RIO) kontroluje wydatki każdego partnera.
# en: The council decides where spending or property requires it (art. 18(2)(12)).
form-civil-contract-step-council-approval = Rada rozstrzyga, gdy wymagają tego wydatki lub majątek (art. 18 ust. 2 pkt 12).
# en: The partners sign the contract and authorise the leader.
form-civil-contract-step-contract = Partnerzy podpisują umowę i upoważniają lidera.
# en: A resolution of the council ends it.
form-common-service-exit = Kończy ją uchwała rady.
# en: The serving unit answers for what was entrusted to it.
form-common-service-liability = Jednostka obsługująca odpowiada za to, co jej powierzono.
# en: Both sides have a right to information (art. 10b(4)-(5)), and the serving unit may process personal data as far as needed (art. 10d). The regional chamber of audit (RIO) controls the money.
form-common-service-accountability = Obie strony mają prawo do informacji (art. 10b ust. 4-5), a jednostka obsługująca może przetwarzać dane osobowe w potrzebnym zakresie (art. 10d). Pieniądze kontroluje regionalna izba obrachunkowa (RIO).
# en: The council names the serving unit, the served units and the scope by resolution (art. 10b(2)).
form-common-service-step-council-resolution = Rada określa uchwałą jednostkę obsługującą, jednostki obsługiwane i zakres (art. 10b ust. 2).
# en: Cultural institutions and other legal persons of the municipality join by an agreement with the serving unit, after telling the mayor (art. 10b(3)).
form-common-service-step-agreement-of-units = Instytucje kultury i inne gminne osoby prawne przystępują przez porozumienie z jednostką obsługującą, po zawiadomieniu wójta (art. 10b ust. 3).
# en: Several municipalities found or use a union and put common service into its statute (art. 64(1)).
form-common-service-step-union-statute = Kilka gmin tworzy związek lub korzysta z istniejącego i wpisuje wspólną obsługę do jego statutu (art. 64 ust. 1).
# en: Only as the act says.
form-compulsory-union-exit = Tylko na zasadach ustawy.
# en: The union answers itself.
form-compulsory-union-liability = Związek odpowiada sam.
# en: The voivode supervises it.
form-compulsory-union-accountability = Nadzoruje go wojewoda.
# en: An act of Parliament names the tasks and how the statute is approved (art. 64(4)).
form-compulsory-union-step-act-of-parliament = Ustawa określa zadania i tryb zatwierdzenia statutu (art. 64 ust. 4).
# en: The statute or the agreement says how a member leaves.
form-energy-cooperative-cluster-exit = Statut lub umowa określa, jak członek występuje.
# en: The cooperative answers itself; in a cluster the parties answer.
form-energy-cooperative-cluster-liability = Spółdzielnia odpowiada sama; w klastrze odpowiadają strony.
# en: The agricultural support centre (KOWR) for cooperatives, the energy regulator (URE) for clusters.
form-energy-cooperative-cluster-accountability = Krajowy Ośrodek Wsparcia Rolnictwa (KOWR) dla spółdzielni, Urząd Regulacji Energetyki (URE) dla klastrów.
# en: Cooperative: a statute and entry in the National Court Register.
form-energy-cooperative-cluster-step-court-register = Spółdzielnia: statut i wpis do Krajowego Rejestru Sądowego.
# en: Cooperative: entry in the list kept by the agricultural support centre (KOWR).
form-energy-cooperative-cluster-step-kowr-list = Spółdzielnia: wpis do wykazu prowadzonego przez Krajowy Ośrodek Wsparcia Rolnictwa (KOWR).
# en: Cluster: an agreement, with a local unit as party, and entry in the register of the energy regulator (URE).
form-energy-cooperative-cluster-step-cluster-register = Klaster: umowa, której stroną jest jednostka samorządu, i wpis do rejestru Urzędu Regulacji Energetyki (URE).
# en: Everybody can leave at any time.
form-informal-network-exit = Każdy może odejść w dowolnej chwili.
# en: None.
form-informal-network-liability = Nie powstaje.
# en: None beyond the ordinary duties of each mayor.
form-informal-network-accountability = Żadna poza zwykłymi obowiązkami każdego wójta.
# en: No formal step is needed.
form-informal-network-step-first-meeting = Żaden formalny krok nie jest potrzebny.
# en: As agreed, but the money of projects is at stake.
form-iti-partnership-exit = Tak, jak uzgodniono, ale w grze są pieniądze z projektów.
# en: The partners answer.
form-iti-partnership-liability = Odpowiadają partnerzy.
# en: The EU rules on the funds apply.
form-iti-partnership-accountability = Obowiązują przepisy UE o funduszach.
# en: The partners choose the form that carries it: a union, a powiat-municipal union, an association or an agreement under art. 74 (art. 10g(4)).
form-iti-partnership-step-carrier-form = Partnerzy wybierają formę, która go poniesie: związek, związek powiatowo-gminny, stowarzyszenie lub porozumienie z art. 74 (art. 10g ust. 4).
# en: The assembly, or the council of the leading partner, fixes procedure and timetable (art. 10g(4a)-(4b)).
form-iti-partnership-step-timetable = Zgromadzenie albo rada partnera wiodącego ustala tryb i harmonogram (art. 10g ust. 4a-4b).
# en: The voivodeship board gives its opinion within 30 days; silence means that the strategy agrees with its own (art. 10g(6)).
form-iti-partnership-step-voivodeship-opinion = Zarząd województwa wydaje opinię w ciągu 30 dni; milczenie oznacza, że strategia jest spójna z jego strategią (art. 10g ust. 6).
# en: The organ of the union or association adopts the strategy. Under an agreement each council does, the powiat council too, and it is in force from the day of the last one (art. 10g(7)-(8)).
form-iti-partnership-step-adoption = Strategię przyjmuje organ związku lub stowarzyszenia. Przy porozumieniu robi to każda rada, także rada powiatu, i obowiązuje ona od dnia ostatniej uchwały (art. 10g ust. 7-8).
# en: The managing authority gives its opinion.
form-iti-partnership-step-managing-authority-opinion = Instytucja zarządzająca wydaje opinię.
# en: An agreement with the voivodeship board is signed.
form-iti-partnership-step-agreement = Zostaje podpisane porozumienie z zarządem województwa.
# en: A partner sells its shares, or the company is wound up.
form-joint-company-exit = Wspólnik sprzedaje swoje udziały albo spółka zostaje zlikwidowana.
# en: The company answers itself.
form-joint-company-liability = Spółka odpowiada sama.
# en: A supervisory board controls the management. The regional chamber of audit (RIO) does not audit the company itself; the rules on public information apply.
form-joint-company-accountability = Rada nadzorcza kontroluje zarząd. Regionalna izba obrachunkowa (RIO) nie kontroluje samej spółki; obowiązują przepisy o informacji publicznej.
# en: medium to high
form-joint-company-effort_note = od średniego do dużego
# en: Each council resolves to found or join the company (art. 18(2)(9)(f)) and sets the rules for its shares (g).
form-joint-company-step-council-resolutions = Każda rada podejmuje uchwałę o założeniu spółki lub przystąpieniu do niej (art. 18 ust. 2 pkt 9 lit. f) i określa zasady dotyczące udziałów (lit. g).
# en: The partners choose between a limited-liability company (sp. z o.o.) and a joint-stock company (S.A.); no other type is allowed (art. 9 of the Act on Municipal Economy).
form-joint-company-step-company-type = Partnerzy wybierają między spółką z o.o. a spółką akcyjną; inny rodzaj nie jest dozwolony (art. 9 ustawy o gospodarce komunalnej).
# en: A notary draws up the deed, and the company is entered in the National Court Register (KRS).
form-joint-company-step-notarial-deed = Notariusz sporządza akt, a spółka zostaje wpisana do Krajowego Rejestru Sądowego (KRS).
# en: The partners decide how the task is entrusted: in the founding act, by a contract, or by an award without tender after prior notice.
form-joint-company-step-entrusting = Partnerzy rozstrzygają, jak powierzyć zadanie: w akcie założycielskim, umową albo zamówieniem bez przetargu po wcześniejszym ogłoszeniu.
# en: The council named in the agreement may dissolve the guard after an opinion of the police commander (14 days).
form-joint-municipal-guard-exit = Rada wskazana w porozumieniu może rozwiązać straż po opinii komendanta policji (14 dni).
# en: The municipality of the seat answers.
form-joint-municipal-guard-liability = Odpowiada gmina siedziby.
# en: The mayor named in the agreement is in charge. The voivode, through the police commander, watches the use of powers, force and weapons and the records.
form-joint-municipal-guard-accountability = Straż podlega wójtowi wskazanemu w porozumieniu. Wojewoda przez komendanta policji nadzoruje stosowanie uprawnień, przymusu i broni oraz ewidencję.
# en: The voivodeship police commander gives an opinion; if none comes, the agreement may be made 14 days after the request.
form-joint-municipal-guard-step-police-opinion = Opinię wydaje komendant wojewódzki policji; gdy jej nie ma, porozumienie można zawrzeć po 14 dniach od wystąpienia.
# en: The municipalities conclude the agreement; cooperation is a power of the council (art. 18(2)(12) of the municipal act).
form-joint-municipal-guard-step-agreement = Gminy zawierają porozumienie; współdziałanie należy do właściwości rady (art. 18 ust. 2 pkt 12 ustawy o samorządzie gminnym).
# en: The agreement must say how long it lasts; it ends as agreed.
form-joint-social-services-centre-exit = Porozumienie musi określać, na jak długo jest zawarte; kończy się na uzgodnionych zasadach.
# en: The host municipality answers.
form-joint-social-services-centre-liability = Odpowiada gmina, która tworzy centrum.
# en: The centre reports to each partner every year; the voivode supervises.
form-joint-social-services-centre-accountability = Centrum co roku składa sprawozdanie każdemu partnerowi; nadzór sprawuje wojewoda.
# en: By agreement each municipality hands social services from at least three of the fourteen fields of art. 2(1) to the one that creates the centre; without this no centre can be created (art. 10(2)).
form-joint-social-services-centre-step-agreement = W porozumieniu każda gmina przekazuje usługi społeczne z co najmniej trzech spośród czternastu dziedzin art. 2 ust. 1 gminie, która tworzy centrum; bez tego centrum powstać nie może (art. 10 ust. 2).
# en: The council of that municipality creates the unit and gives it a statute by resolution (arts 8, 12).
form-joint-social-services-centre-step-unit-creation = Rada tej gminy tworzy jednostkę i nadaje jej statut uchwałą (art. 8 i 12).
# en: A diagnosis of needs and a programme of social services are drawn up; the programme is local law.
form-joint-social-services-centre-step-diagnosis-programme = Powstają diagnoza potrzeb i program usług społecznych; program jest prawem miejscowym.
# en: The statute says how a member leaves.
form-lag-lot-exit = Statut określa, jak członek występuje.
# en: The association answers itself.
form-lag-lot-liability = Stowarzyszenie odpowiada samo.
# en: The marshal of the voivodeship supervises it.
form-lag-lot-accountability = Nadzoruje je marszałek województwa.
# en: The founders adopt a statute under the special act, and the group is entered in the National Court Register (KRS).
form-lag-lot-step-registration = Założyciele uchwalają statut na podstawie ustawy szczególnej, a grupa zostaje wpisana do Krajowego Rejestru Sądowego (KRS).
# en: The marshal of the voivodeship takes over supervision.
form-lag-lot-step-supervision = Nadzór obejmuje marszałek województwa.
# en: Only as the special act says.
form-metropolitan-union-exit = Tylko na zasadach odrębnej ustawy.
# en: The union answers itself; it does not answer for legal persons it created, nor they for it (art. 43).
form-metropolitan-union-liability = Związek odpowiada sam; nie odpowiada za osoby prawne, które utworzył, ani one za niego (art. 43).
# en: The voivode watches legality, the regional chamber of audit (RIO) the money.
form-metropolitan-union-accountability = Legalność nadzoruje wojewoda, finanse regionalna izba obrachunkowa (RIO).
# en: needs Parliament
form-metropolitan-union-effort_note = potrzebna jest ustawa
# en: A special act, the initiative of the council of the core city, consultation, and a regulation of the Council of Ministers.
form-metropolitan-union-step-special-act = Odrębna ustawa, inicjatywa rady miasta centralnego, konsultacje i rozporządzenie Rady Ministrów.
# en: With the notice that was agreed, by resolution of the council; the end is published.
form-porozumienie-exit = Z uzgodnionym wypowiedzeniem, na podstawie uchwały rady; zakończenie się ogłasza.
# en: The municipality that does the work answers towards others; political responsibility stays with the one that handed over the task (doctrine). Disputes on property go to the ordinary courts (art. 8(2b)).
form-porozumienie-liability = Na zewnątrz odpowiada gmina, która wykonuje zadanie; odpowiedzialność polityczna pozostaje przy gminie powierzającej (doktryna). Spory majątkowe rozstrzygają sądy powszechne (art. 8 ust. 2b).
# en: The voivode and the regional chamber of audit (RIO) supervise the municipality that does the work.
form-porozumienie-accountability = Wojewoda i regionalna izba obrachunkowa (RIO) nadzorują gminę, która wykonuje zadanie.
# en: two or more resolutions and a text of a few pages
form-porozumienie-effort_note = dwie lub więcej uchwał i kilka stron tekstu
# en: Each council resolves to cooperate; only the council may do so (art. 18(2)(12)). A simple majority is enough if half of the statutory number is present (art. 14(1)); for financial obligations an absolute majority is needed and the source of money must be named (art. 58).
form-porozumienie-step-council-resolutions = Każda rada podejmuje uchwałę o współdziałaniu; może to zrobić tylko rada (art. 18 ust. 2 pkt 12). Wystarcza zwykła większość przy obecności połowy ustawowego składu (art. 14 ust. 1); przy zobowiązaniach finansowych potrzebna jest bezwzględna większość i wskazanie źródła pieniędzy (art. 58).
# en: The mayors sign the agreement.
form-porozumienie-step-signature = Porozumienie podpisują wójtowie lub burmistrzowie.
# en: The agreement is published in the official journal of the voivodeship.
form-porozumienie-step-publication = Porozumienie ogłasza się w wojewódzkim dzienniku urzędowym.
# en: A grant agreement or a clause settles the share of the cost; the municipality that does the work enters it in its budget as a targeted grant.
form-porozumienie-step-cost-share-clause = Umowa dotacyjna lub postanowienie porozumienia rozlicza udział w kosztach; gmina wykonująca zadanie wprowadza go do budżetu jako dotację celową.
# en: The statute says how a member leaves; the end follows arts 67b and 72a.
form-powiat-gmina-union-exit = Statut określa, jak członek występuje; likwidacja przebiega według art. 67b i 72a.
# en: The union acts and answers in its own name and on its own account.
form-powiat-gmina-union-liability = Związek działa i odpowiada w imieniu własnym i na własny rachunek.
# en: The voivode of the seat watches legality, the regional chamber of audit (RIO) the money.
form-powiat-gmina-union-accountability = Legalność nadzoruje wojewoda siedziby, finanse regionalna izba obrachunkowa (RIO).
# en: A new union: the voivode agrees to the draft statute within 30 days, every council adopts it by an absolute majority of its statutory number, and with publication in the official journal the union becomes a legal person (arts 67, 72a).
form-powiat-gmina-union-step-new-foundation = Nowy związek: wojewoda uzgadnia projekt statutu w ciągu 30 dni, każda rada przyjmuje go bezwzględną większością ustawowego składu, a z ogłoszeniem w dzienniku urzędowym związek nabywa osobowość prawną (art. 67, 72a).
# en: Or a powiat joins a union of municipalities, or a municipality a union of powiats. The union then changes its statute and with publication takes over all rights and duties (art. 72c and art. 73b of the municipal act).
form-powiat-gmina-union-step-or-transformation = Albo powiat przystępuje do związku międzygminnego, lub gmina do związku powiatów. Związek zmienia wtedy statut i z ogłoszeniem wstępuje we wszystkie prawa i obowiązki (art. 72c oraz art. 73b ustawy o samorządzie gminnym).
# en: The voivode reports the union to the register that the minister keeps (art. 72b).
form-powiat-gmina-union-step-minister-register = Wojewoda zgłasza związek do rejestru prowadzonego przez ministra (art. 72b).
# en: Members leave by the rules of cooperative law.
form-social-cooperative-exit = Członkowie występują według prawa spółdzielczego.
# en: The cooperative answers itself.
form-social-cooperative-liability = Spółdzielnia odpowiada sama.
# en: An audit union checks it.
form-social-cooperative-accountability = Lustrację prowadzi związek rewizyjny.
# en: Each council resolves to found or join the cooperative.
form-social-cooperative-step-council-resolutions = Każda rada podejmuje uchwałę o założeniu spółdzielni lub przystąpieniu do niej.
# en: The founders adopt a statute.
form-social-cooperative-step-statute = Założyciele uchwalają statut.
# en: The cooperative is entered in the National Court Register (KRS).
form-social-cooperative-step-court-register = Spółdzielnia zostaje wpisana do Krajowego Rejestru Sądowego (KRS).
# en: It employs the required number of people from the groups in need.
form-social-cooperative-step-target-groups = Zatrudnia wymaganą liczbę osób zagrożonych wykluczeniem.
# en: The statute must say how a member leaves and how property is settled; the council decides to leave. The end follows the statute, is reported to the voivode and published, and the union is struck off the register (art. 67b). Voivodes reject statutes that are vague on property or losses.
form-zwiazek-exit = Statut musi określać, jak członek występuje i jak rozlicza się majątek; o wystąpieniu rozstrzyga rada. Likwidacja przebiega według statutu, jest zgłaszana wojewodzie i ogłaszana, a związek zostaje wykreślony z rejestru (art. 67b). Wojewodowie kwestionują statuty ogólnikowe co do majątku lub strat.
# en: The union acts and answers in its own name and on its own account (art. 65(1)). The statute says how members cover losses.
form-zwiazek-liability = Związek działa i odpowiada w imieniu własnym i na własny rachunek (art. 65 ust. 1). Statut określa, jak członkowie pokrywają straty.
# en: The voivode watches legality and the regional chamber of audit the money (arts 62, 86); the rules of municipal finance apply (art. 73a). Disputes on property go to the ordinary courts.
form-zwiazek-accountability = Legalność nadzoruje wojewoda, finanse regionalna izba obrachunkowa (art. 62, 86); stosuje się przepisy o gospodarce finansowej gmin (art. 73a). Spory majątkowe rozstrzygają sądy powszechne.
# en: identical statute in every council with qualified majority plus voivode agreement
form-zwiazek-effort_note = jednakowy statut w każdej radzie kwalifikowaną większością i uzgodnienie z wojewodą
# en: The partners negotiate a draft statute; a municipality that means to join a union informs the voivode (art. 66).
form-zwiazek-step-draft-statute = Partnerzy negocjują projekt statutu; gmina, która zamierza przystąpić do związku, informuje wojewodę (art. 66).
# en: One mayor, authorised by the others, sends the draft statute to the voivode. Silence for 30 days counts as agreement (art. 89(2)); a refusal can be taken to court (art. 98).
form-zwiazek-step-voivode-agreement = Jeden wójt, upoważniony przez pozostałych, przesyła projekt statutu wojewodzie. Milczenie przez 30 dni oznacza uzgodnienie (art. 89 ust. 2); odmowę można zaskarżyć do sądu (art. 98).
# en: Each council resolves to create the union (art. 64(2)) and adopts the statute by an absolute majority of its statutory composition (art. 67(1)); the same for joining.
form-zwiazek-step-council-resolutions = Każda rada podejmuje uchwałę o utworzeniu związku (art. 64 ust. 2) i przyjmuje statut bezwzględną większością ustawowego składu (art. 67 ust. 1); tak samo przy przystąpieniu.
# en: The statute is announced in the official journal of the voivodeship. On that very day the union becomes a legal person and the tasks pass to it.
form-zwiazek-step-announcement = Statut ogłasza się w wojewódzkim dzienniku urzędowym. Tego samego dnia związek nabywa osobowość prawną, a zadania na niego przechodzą.
# en: The voivode reports the union to the register kept by the minister for public administration, with a statement that the resolutions are lawful (art. 68(1)-(1d)); personality does not depend on it.
form-zwiazek-step-minister-register = Wojewoda zgłasza związek do rejestru ministra właściwego do spraw administracji publicznej, z oświadczeniem o zgodności uchwał z prawem (art. 68 ust. 1-1d); osobowość od tego nie zależy.
# en: The first assembly meets, elects the board and adopts the financial plan (art. 73a).
form-zwiazek-step-first-assembly = Zbiera się pierwsze zgromadzenie, wybiera zarząd i uchwala plan finansowy (art. 73a).
# en: Later the assembly changes the statute after the voivode has agreed. The councils get it within 7 days; each may object within 30 days and so stop it. Then it is published (art. 67a).
form-zwiazek-step-later-changes = Później statut zmienia zgromadzenie po uzgodnieniu z wojewodą. Rady otrzymują zmianę w ciągu 7 dni; każda może w ciągu 30 dni zgłosić sprzeciw i tak ją wstrzymać. Potem zmianę się ogłasza (art. 67a).
# en: When a powiat joins, the union changes its statute and becomes a union of powiats and municipalities; with publication that takes over all rights and duties.
form-zwiazek-becomes-powiat-gmina-union = Gdy przystępuje powiat, związek zmienia statut i staje się związkiem powiatowo-gminnym; z ogłoszeniem przejmuje on wszystkie prawa i obowiązki.

## Finansowanie

# en: Who hands over a task has a legal duty to share its cost. Dates and rules go into the agreement; the grant is settled and what was not used goes back.
financing-agreement-grant-conditions = Kto powierza zadanie, ma ustawowy obowiązek udziału w jego kosztach. Terminy i zasady zapisuje się w porozumieniu; dotację się rozlicza, a niewykorzystana część wraca.
# en: The state fund pays organisers, unions among them, per vehicle-kilometre of new public lines (Act of 16 May 2019).
financing-bus-fund-conditions = Fundusz państwowy płaci organizatorom, także związkom, za wozokilometr nowych linii publicznych (ustawa z 16 maja 2019 r.).
# en: A joint strategy and a form that carries it are needed; projects are chosen without competition.
financing-iti-funds-conditions = Potrzebna jest wspólna strategia i forma, która ją ponosi; projekty wybiera się bez konkursu.
# en: Each municipality has its own limit of debt (art. 243). The debt service of a union was partly counted for its members (art. 244).
financing-loans-bonds-conditions = Każda gmina ma własny limit zadłużenia (art. 243). Obsługę długu związku po części liczono jego członkom (art. 244).
# en: A separate resolution of the council fixes the amount; a contract and a targeted grant follow. Disputes on paying back go to the ordinary courts.
financing-mutual-aid-conditions = Kwotę ustala odrębna uchwała rady; następują umowa i dotacja celowa. Spory o zwrot rozstrzygają sądy powszechne.
# en: Only by special act. In the text of 2022 the union gets 5.75 % of the income tax of residents (0.2 % in the first year), and each member pays 0.5 % of its income-tax revenue plus the real cost of the tasks handed over. The figure after the reform of 2025 was not seen.
financing-pit-share-conditions = Tylko na podstawie odrębnej ustawy. W tekście z 2022 roku związek otrzymuje 5,75 % podatku dochodowego mieszkańców (0,2 % w pierwszym roku), a każdy członek płaci 0,5 % swoich wpływów z tego podatku oraz rzeczywisty koszt przekazanych zadań. Wysokości po reformie z 2025 roku nie sprawdzono.
# en: The state water regulator approves water and sewage tariffs. The union, or the municipality that does the work, takes the place of the municipal organs.
financing-tariffs-conditions = Taryfy za wodę i ścieki zatwierdza organ regulacyjny. Związek albo gmina wykonująca zadanie wchodzi w miejsce organów gmin.
# en: The statute must say precisely how costs, profits and losses are shared; a voivode has objected to vague clauses.
financing-union-contributions-conditions = Statut musi dokładnie określać udział w kosztach, zyskach i stratach; wojewoda zakwestionował ogólnikowe postanowienia.
# en: Where a union of municipalities, or the metropolitan union, has the waste task, its assembly passes the local law and sets rate and method of the fee (art. 3(2a)). The article does not name agreements, so under an agreement each council keeps the decision. The chapters on the fee itself (6c-6r) are to be checked.
financing-waste-fee-conditions = Gdy zadania odpadowe wykonuje związek międzygminny lub związek metropolitalny, jego zgromadzenie stanowi prawo miejscowe i ustala stawkę i metodę opłaty (art. 3 ust. 2a). Przepis nie wymienia porozumień, więc przy porozumieniu rozstrzyga każda rada. Rozdziały o samej opłacie (6c-6r) trzeba sprawdzić.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = Ustawa nakazuje { $form }, a członkami mogą być tylko podmioty publiczne. Firmy, organizacje ani mieszkańcy nie mogą być członkami.
# en: The law orders “{ $form }”, and it is open to municipalities only. A county, a region or a state body cannot be a member of it.
rule-gate-regional-members-4 = Ustawa nakazuje { $form }, a członkami mogą być tylko gminy. Powiat, województwo ani organ państwowy nie może być członkiem.
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Członkami mają być firmy, organizacje lub mieszkańcy. { $form } jest dostępna tylko dla podmiotów publicznych.
# en: “{ $form }” takes only some kinds of private members. Check that yours are among them.
rule-gate-private-members-2 = { $form } przyjmuje tylko niektórych członków prywatnych. Sprawdźcie, czy wasi do nich należą.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Niektóre formy są zamknięte dla firm, organizacji i mieszkańców
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Członkiem ma być powiat, województwo lub organ państwowy. { $form } nie jest dla niego dostępna.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = { $form } przyjmuje tylko niektóre podmioty publiczne. Sprawdźcie, czy wasz do nich należy.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Niektóre formy są zamknięte dla powiatu, województwa lub państwa

## Words in citations

# en: art.
place-article = art.
# en: ff.
place-ff = i nast.
# en: of the act of
place-of-the-act-of = ustawy z
# en: special acts of
place-special-acts-of = ustawy szczególne z
# en: successor of
place-successor-of = następca
# en: whole act
place-whole-act = cały akt
