# Бібліотека справжніх прикладів українською. Над кожним перекладом — англійське джерело з practices.json.

# en: A town lends its specialists to its small neighbour
practice-mk-veles-caska = Місто ділиться фахівцями з малим сусідом
# en: Veles and Čaška, Vardar valley
practice-mk-veles-caska-place = Велес і Чашка, долина Вардару
# en: Čaška had neither the money nor the people for tax, inspection, audit and accounts. Veles had the specialists and did the work against payment, because it sees its small neighbours as part of its own future. Čaška got quick, expert service and hired nobody.
practice-mk-veles-caska-story = Чашка не мала ні коштів, ні людей для податків, інспекцій, аудиту та бухгалтерії. Велес мав фахівців і виконував цю роботу за плату, бо вважає малих сусідів частиною власного майбутнього. Чашка отримала швидкі й кваліфіковані послуги і не найняла нікого.

# en: Two municipalities, one water network, one enterprise
practice-mk-gazibaba-ilinden = Дві громади, одна водопровідна мережа, одне підприємство
# en: Gazi Baba and Ilinden, near Skopje
practice-mk-gazibaba-ilinden-place = Гази-Баба та Ілінден, біля Скоп’є
# en: The well lay in one municipality, the tanks in the other and the pipes in both, while whole villages had no connection to the city. The mayors first signed a letter of intent, then the councils agreed to build a joint enterprise on the operator that Ilinden had run for ten years.
practice-mk-gazibaba-ilinden-story = Свердловина була в одній громаді, резервуари — в іншій, труби — в обох, а цілі села не мали з’єднання з містом. Спершу голови підписали лист про наміри. Потім ради домовилися створити спільне підприємство на основі оператора, яким Ілінден керував десять років.

# en: Fifteen villages, one office for permits and care
practice-sk-rybany = П’ятнадцять сіл, одна служба для дозволів і догляду
# en: Rybany and 14 villages, western Slovakia
practice-sk-rybany-place = Рибани та 14 сіл, західна Словаччина
# en: The state handed tasks to villages that had a mayor and a bookkeeper. Together they hired people who know building law, care and inspection. The mayors, who answer for every mistake, wanted decisions that hold in court.
practice-sk-rybany-story = Держава передала завдання селам, у яких були тільки голова та бухгалтер. Разом вони найняли людей, які знають будівельне право, догляд та інспекційну роботу. Голови відповідають за кожну помилку, тому хотіли рішень, що встоять у суді.

# en: Specialists from the first day of a new task
practice-sk-surany = Фахівці з першого дня нового завдання
# en: Šurany and 19 villages, Nové Zámky area
practice-sk-surany-place = Шурани та 19 сіл, околиці міста Нове-Замки
# en: Planning, building permits and local roads passed to the municipalities overnight, and the office had to work at once. One town and nineteen villages put tasks together that need the same experts. A village clerk could not have done them on the side.
practice-sk-surany-story = Планування, дозволи на будівництво та місцеві дороги перейшли до громад за одну ніч, і служба мала запрацювати одразу. Одне місто і дев’ятнадцять сіл об’єднали завдання, що потребують тих самих фахівців. Сільський службовець не впорався б із ними між іншими справами.

# en: The town that paid for its neighbours
practice-ro-horezu = Місто, яке платило за сусідів
# en: Horezu valley, Vâlcea
practice-ro-horezu-place = Долина Хорезу, повіт Вилча
# en: Horezu ran emergency services and the register for four communes around it and paid alone. That became the reason to share: an association now promotes the crafts and sights of the whole valley, plans for emergencies and looks for project money.
practice-ro-horezu-story = Хорезу утримувало аварійні служби та реєстр для чотирьох сусідніх комун і платило за це саме. Це й стало причиною поділити витрати. Тепер асоціація просуває ремесла та пам’ятки всієї долини, планує дії на випадок надзвичайних ситуацій і шукає кошти на проєкти.

# en: One company after the municipality was split in seven
practice-hr-delnice = Одне товариство після поділу громади на сім
# en: Delnice and Gorski Kotar
practice-hr-delnice-place = Делниці та Горський Котар
# en: When the old municipality was divided in 1993, pipes and dust carts knew no new borders. The seven successors founded a company in which shares and votes follow population. Forty-eight people serve some 16,000 residents in the mountains.
practice-hr-delnice-story = Коли 1993 року стару громаду поділили, труби та сміттєвози нових меж не визнали. Сім наступниць заснували товариство, у якому частки й голоси залежать від кількості населення. Сорок вісім працівників обслуговують близько 16 000 жителів у горах.

# en: Waste collection rebuilt after the war
practice-hr-baranjska = Вивезення відходів, відбудоване після війни
# en: Beli Manastir and Baranja
practice-hr-baranjska-place = Белі-Манастир і Бараня
# en: War, a bankrupt provider and new municipal borders had left the area without waste collection. Nine municipalities founded a company. The two that brought in the property hold nearly all shares; each of the others keeps a token one per cent.
practice-hr-baranjska-story = Через війну, банкрутство надавача послуг і нові межі громад край лишився без вивезення відходів. Дев’ять громад заснували товариство. Дві з них внесли майно і мають майже всі частки. Кожна з решти зберігає символічний один відсоток.

# en: First the land, then the landfill
practice-bg-elinpelin-gornamalina = Спершу земля, потім полігон
# en: Elin Pelin and Gorna Malina, Sofia province
practice-bg-elinpelin-gornamalina-place = Елін-Пелін і Горна-Малина, Софійська область
# en: The old dumps had to close by 2009 and neither municipality could carry a modern landfill alone. The only site was private land in Gorna Malina, so buying and swapping plots came before any talk of form.
practice-bg-elinpelin-gornamalina-story = Старі сміттєзвалища треба було закрити не пізніше 2009 року, а сучасного полігона жодна з двох громад сама не подужала б. Єдиним придатним місцем була приватна земля в Горній-Малині. Тому спершу купували й обмінювали ділянки, а вже потім говорили про форму.

# en: Fourteen mountain municipalities with one voice
practice-bg-central-stara-planina = Чотирнадцять гірських громад говорять одним голосом
# en: Central Balkan mountains
practice-bg-central-stara-planina-place = Центральна Стара-Планина
# en: Fourteen municipalities on both sides of the mountains founded an association in 1997 to speak for their region and support each other. Swiss partners helped with money and know-how.
practice-bg-central-stara-planina-story = Чотирнадцять громад по обидва боки гір заснували 1997 року асоціацію, щоб говорити від імені свого краю і підтримувати одна одну. Швейцарські партнери допомогли грошима та знаннями.

# en: A donor's call brings four towns together
practice-mk-delcevo-group = Конкурс донора об’єднує чотири міста
# en: Delčevo, Pehčevo, Vinica and Berovo
practice-mk-delcevo-group-place = Делчево, Пехчево, Виниця і Берово
# en: The offer was four grants, and 36 municipalities applied for them. These four formed a consortium for one limited project: business promotion, tax work and planning. It left a database of local firms and catalogues for investors.
practice-mk-delcevo-group-story = Пропонували чотири гранти, і на них подалися 36 громад. Ці чотири утворили консорціум для одного обмеженого проєкту: підтримка підприємництва, податкова робота і планування. Від нього лишилися база даних місцевих підприємств і каталоги для інвесторів.

# en: A shared tax office that pays for itself
practice-mk-krivogastani-dolneni = Спільна податкова служба, що себе окупає
# en: Krivogaštani and Dolneni, Pelagonia
practice-mk-krivogastani-dolneni-place = Кривогаштани та Долнені, Пелагонія
# en: Two small municipalities collected too little tax and had no tax experts. A joint office, training and a new register of taxpayers raised revenue by nearly a third, which more than covered the office.
practice-mk-krivogastani-dolneni-story = Дві малі громади збирали замало податків і не мали податківців. Спільна служба, навчання і новий реєстр платників підняли надходження майже на третину. Це більш ніж покрило витрати на службу.

# en: A landfill company with the bill agreed in advance
practice-rs-subotica = Товариство для полігона: рахунок погоджено заздалегідь
# en: Subotica and the north of Bačka
practice-rs-subotica-place = Суботиця та північ Бачки
# en: One city and six municipalities founded a company for a joint landfill. Years pass before such a company earns anything, so an agreement says who pays how much by population until half a year after the first profit.
practice-rs-subotica-story = Одне місто і шість громад заснували товариство для спільного полігона. Минають роки, перш ніж таке товариство щось заробить. Тому договір визначає, хто скільки платить за кількістю населення, доки не мине пів року після першого прибутку.

# en: An island that kept planning together
practice-hr-krk = Острів, який не перестав планувати разом
# en: Island of Krk
practice-hr-krk-place = Острів Крк
# en: The island was one municipality until 1992, then seven. Their mayors went on meeting without any legal form and plan waste, water and development together. The work itself lies with joint services underneath.
practice-hr-krk-story = До 1992 року острів був однією громадою, потім їх стало сім. Голови й далі зустрічалися без жодної правової форми і разом планують відходи, воду та розвиток. Саму роботу виконують спільні служби.

# en: Six communities plan along a new road
practice-al-mirdita = Шість громад планують уздовж нової дороги
# en: Mirdita and the coast road, northern Albania
practice-al-mirdita-place = Мірдіта і дорога до моря, північна Албанія
# en: A new road to the sea promised jobs. Six communities along it signed a framework agreement and, with donor support, wrote one development plan instead of six.
practice-al-mirdita-story = Нова дорога до моря обіцяла робочі місця. Шість громад уздовж неї підписали рамкову угоду і за підтримки донорів написали один план розвитку замість шести.

# en: Fewer owners, quicker decisions
practice-al-korca = Менше власників — швидші рішення
# en: Korça region
practice-al-korca-place = Край Корча
# en: The municipalities of the region own a company for waste disposal. When a reform merged municipalities, the number of owners fell, and agreeing on money and investment became easier.
practice-al-korca-story = Громади краю володіють товариством, яке захоронює відходи. Коли реформа об’єднала громади, власників поменшало, і домовлятися про гроші та інвестиції стало легше.

# en: Two weak water utilities become one
practice-al-berat-kucova = Два слабкі водоканали стають одним
# en: Berat and Kuçova
practice-al-berat-kucova-place = Берат і Кучова
# en: Water ran only for hours and the pipes were old. A development bank was ready to invest if the two towns joined their utilities. The ministry and the bank acted as brokers, and a joint company came out.
practice-al-berat-kucova-story = Вода йшла лише кілька годин, а труби були старі. Банк розвитку був готовий інвестувати, якщо два міста об’єднають свої водоканали. Міністерство і банк стали посередниками, і постало спільне товариство.

# en: Eight villages found a communal enterprise
practice-ua-vinkivtsi-enterprise = Вісім сільських громад засновують комунальне підприємство
# en: Vinkivtsi district, Khmelnytskyi oblast
practice-ua-vinkivtsi-enterprise-place = Віньковецький район, Хмельницька область
# en: None of the eight villages could run communal services alone. Soon after the law on cooperation came into force they founded a joint enterprise, one of the first in the register. The law has since closed this form for new set-ups.
practice-ua-vinkivtsi-enterprise-story = Жодна з восьми сільських громад не могла сама утримувати комунальні послуги. Невдовзі після набрання чинності законом про співробітництво територіальних громад вони заснували спільне комунальне підприємство, одне з перших у реєстрі. Відтоді закон закрив цю форму для нових створень.

# en: Ten villages renew their fire brigades
practice-ua-semenivka-fire = Десять сільських громад оновлюють пожежні команди
# en: Semenivka district, Poltava oblast
practice-ua-semenivka-fire-place = Семенівський район, Полтавська область
# en: Ten village communities had weak fire protection. They agreed on a joint project to renew their local brigades, each with its share, and no new institution was needed.
practice-ua-semenivka-fire-story = Десять сільських громад мали слабкий протипожежний захист. Вони домовилися про спільний проєкт оновлення місцевих пожежних команд, кожна зі своєю часткою. Нова установа не знадобилася.

# en: A town and six villages settle their waste
practice-ua-pyriatyn-waste = Місто і шість сіл дають лад відходам
# en: Pyriatyn, Poltava oblast
practice-ua-pyriatyn-waste-place = Пирятин, Полтавська область
# en: The town could handle waste; the villages around it could not. Their agreement on a joint project was among the first nine in the state register.
practice-ua-pyriatyn-waste-story = Місто могло впоратися з відходами, довколишні села — ні. Їхній договір про реалізацію спільного проєкту був серед перших дев’яти в державному реєстрі.

# en: Sharing the cost of the town's landfill
practice-ua-hlukhiv-berezivka = Спільна оплата міського полігона
# en: Hlukhiv and Berezivka, Sumy oblast
practice-ua-hlukhiv-berezivka-place = Глухів і Березівка, Сумська область
# en: Berezivka needed a lawful place for its waste and Hlukhiv had one. Instead of building, the neighbour helps to pay for the town's landfill. A donor added lorries, containers and a sorting point.
practice-ua-hlukhiv-berezivka-story = Березівці потрібне було законне місце для відходів, і Глухів його мав. Замість будувати своє, сусідка допомагає платити за міський полігон. Донор додав сміттєвози, контейнери та пункт сортування.

# en: A village and a town agree across district borders
practice-ua-raihorodok-chudniv = Село і місто домовляються попри межу районів
# en: Raihorodok and Chudniv, Zhytomyr oblast
practice-ua-raihorodok-chudniv-place = Райгородок і Чуднів, Житомирська область
# en: The two communities lie in different districts but share questions of housing, waste and environment. A joint commission drafted the agreement, committees discussed it, and the council of Raihorodok approved it in January 2025.
practice-ua-raihorodok-chudniv-story = Дві територіальні громади лежать у різних районах, але мають спільні питання житла, відходів і довкілля. Спільна комісія підготувала проєкт договору, комісії ради його обговорили, і рада Райгородка схвалила його в січні 2025 року.

# en: Ten enterprises for forty villages
practice-md-ten-enterprises = Десять підприємств для сорока сіл
# en: Groups of about four villages all over Moldova
practice-md-ten-enterprises-place = Групи приблизно по чотири села по всій Молдові
# en: Most Moldovan villages are too small for good services. Ten groups founded joint enterprises, donors paid for lorries and machines, and 120,000 people now have waste collection, kept roads, light or water.
practice-md-ten-enterprises-story = Більшість молдовських сіл замалі для добрих послуг. Десять груп заснували спільні підприємства, донори оплатили сміттєвози та машини. Тепер 120 000 людей мають вивезення відходів, доглянуті дороги, освітлення або воду.

# en: A council first, an operator second
practice-md-ungheni-imc-council = Спершу рада, потім оператор
# en: Ungheni district and 34 localities
practice-md-ungheni-imc-council-place = Унгенський район і 34 населені пункти
# en: Thirty-four localities want one system for waste and water. Their representatives meet in a joint council whose decisions go back to each local council. Only then is the existing provider enlarged to serve all.
practice-md-ungheni-imc-council-story = Тридцять чотири населені пункти хочуть мати одну систему для відходів і води. Їхні представники збираються у спільній раді, рішення якої повертаються до кожної місцевої ради. Лише після цього наявного надавача розширюють, щоб він обслуговував усіх.

# en: Forty municipalities sell one landscape
practice-pl-jura = Сорок гмін продають один краєвид
# en: Kraków-Częstochowa Upland
practice-pl-jura-place = Краківсько-Ченстоховська височина
# en: Castles and rocks of the Jura lie in forty municipalities. Their association promotes the region as a whole and wins European money that none of them would get alone.
practice-pl-jura-story = Замки та скелі Юри лежать у сорока гмінах. Їхня асоціація просуває край як одне ціле і здобуває європейські кошти, яких жодна з них сама не отримала б.

# en: From grant hunting to working together
practice-pl-blisko-krakowa = Від полювання на гранти до спільної роботи
# en: Five municipalities near Kraków
practice-pl-blisko-krakowa-place = П’ять гмін біля Кракова
# en: A grant programme was the first reason to sit at one table. From it grew a partnership that plans for the suburbs of Kraków together. The source does not name a legal form.
practice-pl-blisko-krakowa-story = Першою причиною сісти за один стіл була грантова програма. З неї виросло партнерство, яке разом планує передмістя Кракова. Правової форми джерело не називає.

# en: A union for waste, ready for the reform
practice-pl-ostroda-ilawa = Союз для відходів, готовий до реформи
# en: Ostróda and Iława region
practice-pl-ostroda-ilawa-place = Край Оструди та Ілави
# en: The waste reform demanded a treatment plant that no municipality could pay for. An inter-municipal union took over the task and the investment, and a study later judged the choice as right.
practice-pl-ostroda-ilawa-story = Реформа поводження з відходами вимагала переробного заводу, якого жодна гміна не могла оплатити. Завдання й інвестицію взяв на себе міжмуніципальний союз, і пізніше дослідження визнало цей вибір правильним.

# en: The association owns the pipes, a company runs them
practice-cz-karlovy-vary-water = Труби належать об’єднанню, експлуатує їх товариство
# en: Karlovy Vary region
practice-cz-karlovy-vary-water-place = Край Карлових Вар
# en: Each municipality brought its water works into an association in which all have one vote. A company rents and runs them. Rent and profit pay for investment wherever it is most urgent, and whoever leaves may take its pipes along.
practice-cz-karlovy-vary-water-story = Кожна громада передала свій водопровід об’єднанню, у якому всі мають по одному голосу. Товариство орендує мережі та експлуатує їх. Орендна плата і прибуток ідуть на інвестиції там, де вони найпотрібніші. Хто виходить, може забрати свої труби.

# en: One bus contract instead of eight
practice-cz-dolnobrezansko = Один договір на автобуси замість восьми
# en: Dolnobřežansko, south of Prague
practice-cz-dolnobrezansko-place = Долнобржежансько, на південь від Праги
# en: Eight town halls bought bus services separately, for 27 million crowns a year. Through their association they planned lines and stops together and signed one contract: 12 million and more connections. The planning saved more than the bargaining.
practice-cz-dolnobrezansko-story = Вісім громад окремо замовляли автобусні перевезення за 27 мільйонів крон на рік. Через своє об’єднання вони разом спланували маршрути й зупинки та підписали один договір: 12 мільйонів і більше рейсів. Планування заощадило більше, ніж торг.

# en: Seven towns promote the middle Rhine
practice-de-regiopole = Сім міст просувають Середній Рейн
# en: Koblenz and six neighbours
practice-de-regiopole-place = Кобленц і шість сусідів
# en: Climate, jobs, business and tourism do not end at the town border. Seven towns founded a registered association for these soft topics, without giving up any power.
practice-de-regiopole-story = Клімат, робочі місця, підприємництво і туризм не закінчуються на межі міста. Сім міст заснували зареєстровану асоціацію для цих «м’яких» тем і не віддали жодних повноважень.

# en: One county does the payroll of another
practice-de-mainz-bingen-payroll = Один район нараховує зарплату для іншого
# en: Mainz-Bingen and Alzey-Worms
practice-de-mainz-bingen-payroll-place = Майнц-Бінген і Альцай-Вормс
# en: Paying salaries is routine, and two counties kept specialists for it. Now one does the work for both under a simple agreement and is paid for it.
practice-de-mainz-bingen-payroll-story = Нарахування зарплати — рутинна робота, а два райони тримали для неї фахівців. Тепер один виконує її для обох за простою угодою і отримує за це плату.

# en: A hundred villages share road machines
practice-de-dithmarschen-roads = Сто сіл користуються спільними дорожніми машинами
# en: Dithmarschen, North Sea coast
practice-de-dithmarschen-roads-place = Дітмаршен, узбережжя Північного моря
# en: Small villages own long farm roads but no machines to mend them. A special-purpose association renews the surface when a member orders it. The duty for the road stays in the village; only the work is shared.
practice-de-dithmarschen-roads-story = Малі села мають довгі польові дороги, але не мають машин, щоб їх лагодити. Цільовий союз оновлює покриття, коли член його замовить. Обов’язок щодо дороги лишається за селом, спільною є тільки робота.

# en: Small rivers need one keeper
practice-de-rosenheim-waters = Малим річкам потрібен один господар
# en: Rosenheim, Bavaria
practice-de-rosenheim-waters-place = Розенгайм, Баварія
# en: Streams cross municipal borders and nobody pays a fee for their upkeep. An association with its own staff and machines looks after banks and verges for its members.
practice-de-rosenheim-waters-story = Струмки перетинають межі громад, і за догляд за ними ніхто не платить. Союз із власними працівниками та машинами доглядає для своїх членів береги та узбіччя.

# en: A village and a few streets of a town share water
practice-de-neuravensburg-water = Село і кілька вулиць міста мають спільну воду
# en: Achberg and part of Wangen im Allgäu
practice-de-neuravensburg-water-place = Ахберг і частина міста Ванген-ім-Альгой
# en: Springs and pipes serve one municipality and only some quarters of its larger neighbour. A special-purpose association has run them for decades, without profit and at cost.
practice-de-neuravensburg-water-story = Джерела і труби забезпечують одну громаду і лише кілька кварталів її більшої сусідки. Цільовий союз експлуатує їх уже десятки років, без прибутку, за собівартістю.

# en: The network follows the villages, not the borders
practice-de-berching-water = Мережа йде за селами, а не за межами
# en: Berching, Seubersdorf and Deining, Bavaria
practice-de-berching-water-place = Берхінг, Зойберсдорф і Дайнінг, Баварія
# en: Villages of three municipalities hang on one water network. A joint association owns and runs it, so that nobody has to draw the municipal border through a pipe.
practice-de-berching-water-story = Села трьох громад під’єднані до однієї водопровідної мережі. Спільний союз володіє нею і експлуатує її, тож нікому не доводиться проводити межу громад крізь трубу.

# en: The city treats its neighbours' sewage
practice-de-munich-unterhaching-sewage = Місто очищує стоки сусідів
# en: Munich and its southern suburbs
practice-de-munich-unterhaching-sewage-place = Мюнхен і його південні передмістя
# en: Munich had a large plant, the suburbs needed one. Since the nineties the city treats their sewage at cost, by one formula for all. A court case about a repayment shows how exactly such a formula must be written.
practice-de-munich-unterhaching-sewage-story = Мюнхен мав великі очисні споруди, передмістям вони були потрібні. З дев’яностих років місто очищує їхні стоки за собівартістю, за однією формулою для всіх. Судова справа про повернення коштів показує, як точно треба писати таку формулу.

# en: When cooperation is only a purchase
practice-de-rhein-mosel-eifel = Коли співпраця — лише купівля
# en: Koblenz and Neuwied, Rhineland
practice-de-rhein-mosel-eifel-place = Кобленц і Нойвід, Рейнланд
# en: One waste body had too little room and paid another to treat a part, without a tender. In 2020 the European Court held that paying a price is no cooperation: both sides must bring something in under a common plan.
practice-de-rhein-mosel-eifel-story = Одна установа з поводження з відходами мала замало потужностей і без тендеру платила іншій за обробку їх частини. 2020 року Європейський суд визнав: платити ціну — ще не співпраця. Обидві сторони мають щось внести за спільним планом.

# en: Two unequal towns, equal seats, one fire service
practice-se-varend = Дві нерівні громади, рівні місця, одна пожежна служба
# en: Växjö and Alvesta
practice-se-varend-place = Векше і Альвеста
# en: Rescue is a duty that comes with authority. A large and a small municipality founded a federation, each with three seats on its board. It decides its programme itself, after asking the members.
practice-se-varend-story = Порятунок — це обов’язок, пов’язаний із владними повноваженнями. Велика і мала громади заснували союз громад, у правлінні якого кожна має три місця. Свою програму він ухвалює сам, запитавши думку членів.

# en: Thirteen municipalities think as one region
practice-se-goteborg-region = Тринадцять громад мислять як один край
# en: Gothenburg region
practice-se-goteborg-region-place = Край Гетеборга
# en: A big city and its neighbours plan land use together, run one admission to upper secondary schools and train their staff. A federation with an assembly carries it all.
practice-se-goteborg-region-story = Велике місто і його сусіди разом планують землекористування, проводять спільний набір до старшої школи та навчають своїх працівників. Усе це тримає союз громад, що має власні збори.

# en: An authority that grows task by task
practice-se-vmmf = Орган, який росте завдання за завданням
# en: Arboga and neighbours, western Mälaren
practice-se-vmmf-place = Арбога та сусіди, західний Меларен
# en: Small municipalities could not keep inspectors for every field. Their federation issues permits and supervises in their name. When a new field comes, such as alcohol licences, they change the statute and add it.
practice-se-vmmf-story = Малі громади не могли тримати інспекторів для кожної сфери. Їхній союз видає дозволи і здійснює нагляд від їхнього імені. Коли з’являється нова сфера, наприклад ліцензії на алкоголь, вони змінюють статут і додають її.

# en: Two councils, one chief executive
practice-uk-adur-worthing = Дві ради, один виконавчий директор
# en: Adur and Worthing, Sussex
practice-uk-adur-worthing-place = Адур і Вортінг, Сассекс
# en: Cuts were coming and senior posts were dear. The two councils stayed separate but put their management and back office together. In two years they saved more than 900,000 pounds.
practice-uk-adur-worthing-story = Наближалися скорочення, а керівні посади коштували дорого. Дві ради лишилися окремими, але об’єднали керівництво та внутрішні служби. За два роки вони заощадили понад 900 000 фунтів.

# en: One team of inspectors for three counties
practice-uk-devon-trading-standards = Одна команда інспекторів для трьох округів
# en: Devon, Somerset and Torbay
practice-uk-devon-trading-standards-place = Девон, Сомерсет і Торбей
# en: Checking scales, shops and food over a large rural area takes specialists. Three authorities formed one department, so that none of them runs out of experts.
practice-uk-devon-trading-standards-story = Щоб перевіряти ваги, крамниці та харчі на великій сільській території, потрібні фахівці. Три органи влади утворили один відділ, щоб нікому не бракувало знавців.

# en: Sharing a business park and its taxes
practice-at-inkoba-lengau = Спільний бізнес-парк і спільні податки
# en: Lengau, Straßwalchen, Neumarkt and Lochen
practice-at-inkoba-lengau-place = Ленгау, Штрасвальхен, Ноймаркт і Лохен
# en: Alone, each place courted firms against its neighbours. Together they developed one site, even across a provincial border, and share both the cost of roads and pipes and the taxes that the firms pay.
practice-at-inkoba-lengau-story = Поодинці кожна громада переманювала підприємства від сусідів. Разом вони розвинули одну ділянку, навіть через межу федеральних земель. Вони ділять і витрати на дороги та труби, і податки, які платять підприємства.

# en: Building law in expert hands
practice-at-vorderland = Будівельне право в руках фахівців
# en: Vorderland, Vorarlberg
practice-at-vorderland-place = Фордерланд, Форарльберг
# en: Building law had become too complex for small town halls. A joint office in one of them prepares the permits of all, the province pays a part, and the mayors have time for other things.
practice-at-vorderland-story = Будівельне право стало заскладним для малих управ. Спільна служба в одній із них готує дозволи для всіх, земля оплачує частину витрат, а голови мають час для іншого.

# en: Joining a neighbour's office
practice-ch-knonau-debt-office = Приєднатися до служби сусіда
# en: Knonau, canton of Zurich
practice-ch-knonau-debt-office-place = Кнонау, кантон Цюрих
# en: A small municipality must offer debt enforcement but has few cases. By contract it joins the office of a larger neighbour, which owns and decides everything. The price is little say.
practice-ch-knonau-debt-office-story = Мала громада мусить забезпечити примусове стягнення боргів, але має мало справ. За договором вона приєднується до служби більшої сусідки, яка всім володіє і все вирішує. Ціна — малий вплив.

# en: Several forests, one forester
practice-ch-forest-knonaueramt = Кілька лісів, один лісничий
# en: Southern Knonaueramt, canton of Zurich
practice-ch-forest-knonaueramt-place = Південь округу Кнонауерамт, кантон Цюрих
# en: Several small forest owners need a forester, none of them a full one. By contract they act together as equals, and they must all agree unless they have said otherwise.
practice-ch-forest-knonaueramt-story = Кільком малим власникам лісу потрібен лісничий, та жодному — на повну ставку. За договором вони діють разом як рівні і мають погоджуватися всі, якщо не домовилися інакше.

# en: Four villages keep their water law up to date
practice-es-temple-water = Чотири села вчасно оновлюють правила для води
# en: El Temple, province of Granada
practice-es-temple-water-place = Ель-Темпле, провінція Гранада
# en: Four small municipalities run their drinking water through a joint body. When the law changed they adapted its statute within a year: each council agreed by absolute majority and the text was published.
practice-es-temple-water-story = Чотири малі громади постачають питну воду через спільний орган. Коли закон змінився, вони за рік привели його статут у відповідність: кожна рада погодилася абсолютною більшістю, і текст оприлюднили.

# en: A valley that runs its services together
practice-es-txorrieri = Долина, що надає послуги разом
# en: Txorierri valley near Bilbao
practice-es-txorrieri-place = Долина Чоріеррі біля Більбао
# en: The small municipalities of a valley with a strong identity let one joint body provide several services. Ask it which services it runs today and for how many members.
practice-es-txorrieri-story = Малі громади долини, яка добре відчуває свою єдність, доручили кілька послуг одному спільному органу. Запитайте, які послуги він надає сьогодні та скільки має членів.

# en: Waste collection as a company of towns
practice-nl-acv = Вивезення відходів як товариство міст
# en: Renkum and neighbours, Gelderland
practice-nl-acv-place = Ренкум і сусіди, Гелдерланд
# en: Collecting waste can be run like a business. Several municipalities own the company that does it for them.
practice-nl-acv-story = Вивезенням відходів можна керувати як підприємством. Кілька громад володіють товариством, яке робить це для них.

# en: A cost key that broke a landfill district
practice-us-aroostook = Ключ розподілу витрат, що зруйнував округ для полігона
# en: Southern Aroostook, Maine
practice-us-aroostook-place = Південний Арустук, штат Мен
# en: Small towns shared a landfill and split the cost by population and by the value of property. A town of 527 people with one big factory paid far too much and left, and the district fell apart. Let cost follow use from the start.
practice-us-aroostook-story = Малі міста мали спільний полігон і ділили витрати за кількістю населення та вартістю майна. Містечко з 527 жителями і однією великою фабрикою платило надто багато і вийшло, а округ розпався. Нехай витрати від початку відповідають користуванню.

# en: Sharing a tax office by work and by money
practice-us-ohio-tax-agency = Податкова служба: витрати за роботою і за коштами
# en: Cities in Ohio
practice-us-ohio-tax-agency-place = Міста в Огайо
# en: Many cities levy the same income tax, and each would need its own office. A common agency does the routine and splits its cost half by the number of cases and half by the money collected.
practice-us-ohio-tax-agency-story = Багато міст стягують той самий податок на доходи, і кожному була б потрібна власна служба. Спільне агентство виконує рутинну роботу. Його витрати ділять так: половину за кількістю справ, половину за сумою зібраних коштів.

# en: One ticket for a city without a centre
practice-pl-kzkgop = Один квиток для міста без центру
# en: Upper Silesia around Katowice
practice-pl-kzkgop-place = Верхня Сілезія навколо Катовиць
# en: After 1990 two million people lived in one conurbation with no transport authority. Some thirty municipalities founded a union with one network and one ticket. A metropolitan union set up by statute took over almost thirty years later.
practice-pl-kzkgop-story = Після 1990 року два мільйони людей жили в одній агломерації без органу, що відповідав би за транспорт. Близько тридцяти гмін заснували союз з однією мережею та одним квитком. Майже через тридцять років його роботу перебрав метрополійний союз, утворений законом.

# en: A river basin cleans itself up
practice-pl-parseta = Басейн річки очищується сам
# en: Parsęta basin, Pomerania
practice-pl-parseta-place = Басейн Парсенти, Померанія
# en: The river was dirty and sewers were beyond any single purse. Some twenty municipalities of the basin formed a union, won a large European programme and later founded a regional water company.
practice-pl-parseta-story = Річка була брудна, а каналізація — не по кишені жодній гміні. Близько двадцяти гмін басейну утворили союз, здобули велику європейську програму і згодом заснували регіональне водне товариство.

# en: Nine municipalities close their dumps
practice-rs-duboko = Дев’ять громад закривають свої сміттєзвалища
# en: Užice and Čačak, western Serbia
practice-rs-duboko-place = Ужице і Чачак, західна Сербія
# en: Unsafe dumps had to go. Nine municipalities founded a joint enterprise, donors and a bank lent the money, and one of the first modern landfills of the country came out.
practice-rs-duboko-story = Небезпечних сміттєзвалищ треба було позбутися. Дев’ять громад заснували спільне підприємство, донори та банк дали кошти, і постав один із перших сучасних полігонів країни.

# en: Water and waste of a capital in one hand
practice-fi-hsy = Вода і відходи столиці в одних руках
# en: Helsinki, Espoo, Vantaa and Kauniainen
practice-fi-hsy-place = Гельсінкі, Еспоо, Вантаа і Кауніайнен
# en: Four cities had separate bodies for pipes and bins. In 2010 they put them into one joint authority that serves more than a million people and finances its works from charges and loans.
practice-fi-hsy-story = Чотири міста мали окремі установи для труб і для баків. 2010 року вони об’єднали їх в одну спільну установу, яка обслуговує понад мільйон людей і фінансує свої об’єкти з плати користувачів і кредитів.

# en: A century of shared water around Paris
practice-fr-sedif = Століття спільної води навколо Парижа
# en: Suburbs of Paris
practice-fr-sedif-place = Передмістя Парижа
# en: Since 1923 well over a hundred communes have owned their drinking-water works together. Their syndicate decides and invests; a private firm runs the plants under contract.
practice-fr-sedif-story = З 1923 року значно більше ніж сто комун разом володіють своїм господарством питної води. Їхній міжкомунальний союз вирішує та інвестує, а приватна фірма за договором експлуатує споруди.

# en: Nine towns keep their names and share their staff
practice-it-bassa-romagna = Дев’ять громад зберігають назви і мають спільних працівників
# en: Bassa Romagna
practice-it-bassa-romagna-place = Басса-Романья
# en: Nine municipalities with a long habit of cooperation did not want to merge. Their union now employs most of the staff, for police, social services, planning, taxes and IT. The region rewards it with money.
practice-it-bassa-romagna-story = Дев’ять громад із давньою звичкою співпрацювати не хотіли об’єднуватися. Тепер їхній союз наймає більшість працівників: для поліції, соціальних служб, планування, податків та ІТ. Регіон винагороджує це коштами.

# en: Many small members, one fund for neighbours
practice-eu-glacensis = Багато малих членів, один фонд для сусідства
# en: Czech-Polish border near Kłodzko
practice-eu-glacensis-place = Чесько-польське прикордоння біля Клодзька
# en: About a hundred Czech municipalities founded an association that works with its Polish twin. A fee of four crowns a head and a deposit of the same size let it pay small projects in advance until European money arrives.
practice-eu-glacensis-story = Близько ста чеських громад заснували об’єднання, яке працює зі своїм польським двійником. Внесок чотири крони на жителя і такий самий за розміром вклад дають йому змогу наперед оплачувати малі проєкти, доки надійдуть європейські кошти.

# en: Five crowns a head for the border region
practice-eu-pomoravi = П’ять крон на жителя для прикордонного краю
# en: Morava basin, Czech side
practice-eu-pomoravi-place = Басейн Морави, чеський бік
# en: Municipalities join by council decision and application. An entry fee and a yearly fee of five crowns per inhabitant carry an association that works with Slovak and Austrian neighbours.
practice-eu-pomoravi-story = Громади вступають за рішенням ради і заявою. Вступний внесок і щорічний внесок п’ять крон на жителя утримують об’єднання, яке працює зі словацькими та австрійськими сусідами.
