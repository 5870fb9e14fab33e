# Тексти базового пакета українською. Читач — голова громади. Над кожним перекладом — англійське джерело.

# en: General knowledge
pack-name = Загальні відомості
# en: municipality
municipality = територіальна громада
# en: municipalities
municipality-plural = територіальні громади

## Розділи

# en: What you plan
section-initiative = Ваш задум
    .help = Завдання, причини та строки.
# en: Your partners
section-partners = Ваші партнери
    .help = Хто бере участь і наскільки добре ви знаєте одне одного.
# en: The law
section-law = Закон
    .help = Що дозволяє закон вашої країни і чого він вимагає.
# en: Money
section-finance = Гроші
    .help = Скільки це коштує і хто може платити.
# en: People and property
section-assets = Люди та майно
    .help = Хто виконує роботу і кому належить те, що для неї потрібно.
# en: Control
section-governance = Контроль
    .help = Хто вирішує, хто голосує і як партнер може вийти.
# en: Are you ready?
section-readiness = Чи готові ви?
    .help = Що слід упорядкувати в себе, перш ніж починати.

## Одиниці

# en: municipalities
unit-municipalities = громад
# en: months
unit-months = місяців
# en: full-time jobs
unit-jobs = штатних посад
# en: per year
unit-per_year = на рік
# en: inhabitants
unit-inhabitants = жителів
# en: km²
unit-km2 = км²

## Запитання: ваш задум

# en: What do you want to do together?
question-track = Що ви хочете робити разом?
    .help = Оберіть найближчу відповідь. Пізніше її можна змінити.
    .why = Для розмов про спільні інтереси досить легкої форми. Послуга для жителів потребує міцнішої. Від цієї відповіді залежать наступні запитання.
# en: Provide a service to citizens (waste, water, care, fire brigade and the like)
option-track-service = Надавати послугу жителям (відходи, вода, догляд, пожежна охорона тощо)
# en: Share office work or experts (permits, taxes, accounts and the like)
option-track-admin = Мати спільних фахівців або спільну управлінську роботу (дозволи, податки, бухгалтерія тощо)
# en: Carry out one project that will be finished one day
option-track-project = Виконати один проєкт, який колись буде завершено
# en: Buy things or services together
option-track-buy = Разом закуповувати товари чи послуги
# en: Plan or promote our area together
option-track-develop = Разом планувати розвиток нашої території або представляти її
# en: Exchange experience or speak with one voice
option-track-voice = Обмінюватися досвідом або виступати спільним голосом
# en: Work with a municipality in another country
option-track-abroad = Працювати з громадою іншої країни
# en: Which task is it about?
question-services = Про яке завдання йдеться?
    .help = Оберіть одне або кілька. Якщо вашого завдання немає в переліку, візьміть найбільш схоже.
    .why = Із завдання можна багато про що здогадатися: гроші, працівники, владні рішення щодо громадян. Ваші власні відповіді завжди важать більше, ніж наше припущення.
# en: Is it one task or several?
question-bundle = Це одне завдання чи кілька?
    .help = Подумайте про наступні три-чотири роки.
    .why = Для одного завдання добре підходить простий договір. Для багатьох завдань кращими можуть бути спільна служба або союз громад.
# en: One task, and we see no others
option-bundle-one = Одне завдання, інших ми не бачимо
# en: One task now, and others may follow
option-bundle-grow = Зараз одне завдання, згодом можуть додатися інші
# en: Several tasks right from the start
option-bundle-several = Кілька завдань від самого початку
# en: Why do you want to work together?
question-aims = Чому ви хочете працювати разом?
    .help = Оберіть найважливіші причини, щонайбільше чотири.
    .why = Ці причини стоять на першій сторінці вашого договору. Через роки ви зможете перевірити, чи досягли їх.
# en: It should cost less for each user or unit
option-aims-cheaper = Витрати на одного користувача чи одиницю послуги мають стати меншими
# en: We do not have enough staff or experts
option-aims-capacity = Нам бракує працівників або фахівців
# en: The state gave us tasks that are too big for us
option-aims-new_tasks = Держава передала нам завдання, які для нас завеликі
# en: The service should be better or more reliable
option-aims-quality = Послуга має стати кращою або надійнішою
# en: Our people use what the neighbours pay for, or the other way round
option-aims-spillover = Наші жителі користуються тим, за що платять сусіди, або навпаки
# en: The task crosses our borders, like a river or a road
option-aims-plan = Завдання виходить за наші межі, як-от річка чи дорога
# en: We want a grant or better terms for a loan
option-aims-money = Ми хочемо отримати грант або кращі умови кредиту
# en: We want more weight with suppliers or with the state
option-aims-bargain = Ми хочемо мати більшу вагу перед постачальниками або державою
# en: The law sets a standard that we cannot meet alone
option-aims-law = Закон установлює стандарт, якого ми самі не виконаємо
# en: A building, a plant or a team should be better used
option-aims-spare = Будівлю, об'єкт чи колектив слід використовувати повніше
# en: We want to stay independent and not be merged
option-aims-no_merger = Ми хочемо лишитися самостійними і не об'єднуватися в одну громаду
# en: We want to help a weaker neighbour
option-aims-solidarity = Ми хочемо допомогти слабшому сусідові
# en: We want to try something new together
option-aims-innovate = Ми хочемо спробувати разом щось нове
# en: Somebody should step in when people are ill or in a crisis
option-aims-resilience = Хтось має підмінити, коли люди хворіють або настає криза
# en: What is the problem? Say it as you would say it to a citizen.
question-problem_text = У чому проблема? Скажіть так, як пояснили б жителеві.
    .help = Досить одного-двох речень. Вони з'являться у ваших документах так, як ви їх напишете.
    .why = Раді легше ухвалити рішення, коли проблема зрозуміла.
# en: What does each partner gain?
question-win_each = Що здобуває кожен партнер?
    .help = Один рядок на кожного партнера.
    .why = Співробітництво триває, лише якщо кожен щось здобуває. Якщо рядок лишився порожнім, спершу поговоріть із цим партнером.
# en: What this partner gains
column-win_each-gain = Що здобуває цей партнер
# en: Will the joint work take decisions about single citizens or firms?
question-decides = Чи ухвалюватимуться спільно рішення щодо окремих громадян або підприємств?
    .help = Наприклад, дозволи, податки, штрафи або соціальні виплати.
    .why = Здійснювати владні повноваження можуть лише деякі правові форми. Якщо форму обрано неправильно, кожне рішення може бути недійсним.
# en: No, it does practical work only
option-decides-no = Ні, лише практична робота
# en: It prepares decisions, and each municipality signs its own
option-decides-prepares = Спільно готуються рішення, а підписує кожна громада своє
# en: Yes, it signs for the partners or in its own name
option-decides-signs = Так, рішення підписуються за партнерів або від власного імені
# en: Yes, and it also makes rules for all, for example on charges
option-decides-rules = Так, і ще встановлюються правила для всіх, наприклад щодо плати
# en: Can you count the work and check how good it is?
question-measure = Чи можна порахувати роботу і перевірити її якість?
    .help = Наприклад, у тоннах, справах, годинах чи кілометрах.
    .why = Що можна порахувати, те можна записати в чіткий договір зі справедливою ціною.
# en: Yes, easily
option-measure-well = Так, легко
# en: In part
option-measure-partly = Частково
# en: Hardly
option-measure-hardly = Навряд чи
# en: Who does this work today?
question-now = Хто виконує цю роботу сьогодні?
    .help = Якщо в партнерів по-різному, оберіть те, що стосується більшості.
    .why = Нова форма замінює щось наявне. Наявне може бути добрим початком, або ж спершу має закінчитися чинний договір.
# en: Each municipality for itself
option-now-each = Кожна громада для себе
# en: One partner already works for others
option-now-one = Один із партнерів уже працює для інших
# en: A private firm under contract
option-now-private = Приватна фірма за договором
# en: A joint body or company that we already have
option-now-joint = Спільна установа чи товариство, які в нас уже є
# en: Nobody, the service is missing
option-now-nobody = Ніхто, послуги немає
# en: How long should it last?
question-term = Як довго це має тривати?
    .help = Скажіть, чого ви бажаєте сьогодні. Договір можна продовжити.
    .why = Одні форми підходять для короткого проєкту, інші розраховані на десятиліття.
# en: Until a project is finished
option-term-end = До завершення проєкту
# en: Up to three years, as a trial
option-term-short = До трьох років, для проби
# en: Four to ten years
option-term-medium = Від чотирьох до десяти років
# en: More than ten years, or with no end
option-term-long = Понад десять років або безстроково
# en: When must it start?
question-start = Коли треба почати?
    .help = Ідеться про день, коли розпочнеться робота, а не про день підписання.
    .why = Простий договір починає діяти швидко. Створення нової юридичної особи триває багато місяців.
# en: Within six months
option-start-six = Протягом шести місяців
# en: In six to eighteen months
option-start-eighteen = Через 6–18 місяців
# en: Later, or there is no date
option-start-later = Пізніше, або дату не визначено
# en: Do all partners want the same level of service?
question-levels = Чи хочуть усі партнери однакового рівня послуги?
    .help = Наприклад, як часто, як швидко, як якісно.
    .why = Різні побажання можливі, але тоді рівень і ціну для кожного партнера треба записати окремо.
# en: Yes, more or less
option-levels-same = Так, більш-менш
# en: There are small differences
option-levels-some = Є невеликі відмінності
# en: The wishes are very different
option-levels-different = Побажання дуже різні

## Запитання: ваші партнери

# en: How many municipalities will take part?
question-count = Скільки громад братиме участь?
    .help = Рахуйте і свою.
    .why = Для двох або трьох досить простого договору. Багатьом партнерам потрібні збори та чіткі правила голосування. Деякі закони встановлюють мінімальну кількість.
# en: Who are the partners?
question-partners = Хто ваші партнери?
    .help = Досить назви. Якщо вказати кількість жителів, ми покажемо частку кожного партнера у грошах.
    .why = Назви та числа увійдуть до проєктів ваших документів і до порівняння часток витрат.
# en: Name
column-partners-name = Назва
# en: Inhabitants
column-partners-population = Жителі
# en: Area
column-partners-area = Площа
# en: Own revenue per year
column-partners-revenue = Власні доходи за рік
# en: District
column-partners-district = Район
# en: How do the partners differ in size?
question-size_pattern = Як партнери відрізняються за розміром?
    .help = Добра міра — кількість жителів.
    .why = Великий партнер може працювати для решти. Рівним легше погодитися на спільний орган.
# en: All are about the same size
option-size_pattern-similar = Усі приблизно однакові
# en: One town with smaller neighbours
option-size_pattern-centre = Одне місто і менші сусіди
# en: All kinds of sizes
option-size_pattern-mixed = Дуже різні
# en: Can one partner do the work for all, and would the others accept that?
question-host = Чи може один партнер виконувати роботу для всіх і чи погодяться на це інші?
    .help = «Може» означає: має людей, приміщення та бажання.
    .why = Від цього залежить, чи справді можна обрати громаду-виконавця.
# en: Yes, it can, it wants to, and the others agree
option-host-accepted = Так, один може і хоче, а інші згодні
# en: It could, but the others do not want to depend on it
option-host-not_accepted = Один міг би, але інші не хочуть від нього залежати
# en: No partner can do it
option-host-none = Жоден партнер не може
# en: Where are the partners?
question-place = Де розташовані партнери?
    .help = Ідеться про райони, області чи інші одиниці, які є у вашій країні.
    .why = Деякі закони вимагають, щоб партнери були сусідами або належали до одного району. Партнер за кордоном потребує іншої форми.
# en: All are neighbours in one district or region
option-place-adjacent = Усі — сусіди в одному районі чи області
# en: In one district or region, but not all are neighbours
option-place-same_region = В одному районі чи області, але не всі сусіди
# en: In different districts or regions
option-place-two_regions = У різних районах чи областях
# en: At least one is in another country
option-place-abroad = Щонайменше один — в іншій країні
# en: Should anybody else be a member?
question-others = Чи має бути учасником ще хтось?
    .help = Учасники разом ухвалюють рішення. Фірма, яка лише отримує оплату, учасником не є.
    .why = Деякі форми призначені лише для громад. Приватний учасник може також означати, що потрібен тендер.
# en: No, municipalities only
option-others-none = Ні, лише громади
# en: A county, a region or a state body
option-others-region = Район, область або державний орган
# en: A public company or institute
option-others-public = Державне чи комунальне підприємство або установа
# en: A private firm
option-others-firm = Приватна фірма
# en: A non-profit organisation
option-others-ngo = Неприбуткова організація
# en: Citizens
option-others-citizens = Громадяни
# en: Have these partners worked together before?
question-past = Чи працювали ці партнери разом раніше?
    .help = Оберіть те, що стосується більшості з них.
    .why = Довіра зростає крок за кроком. Де її бракує, починайте з малого.
# en: Never
option-past-never = Ніколи
# en: Yes, in small things
option-past-small = Так, у дрібних справах
# en: Yes, for years and with success
option-past-long = Так, роками й успішно
# en: Yes, but it ended badly
option-past-bad = Так, але це скінчилося погано
# en: Do these partners already have a body that could take the task?
question-body = Чи є вже в цих партнерів організація, яка могла б узяти це завдання?
    .help = Сьогодні вона може працювати в зовсім іншій сфері.
    .why = Розширити наявне часто легше, ніж засновувати нове.
# en: No
option-body-none = Ні
# en: An association or a micro-region
option-body-association = Асоціація або мікрорегіон
# en: A company of one or several municipalities
option-body-company = Товариство чи підприємство однієї або кількох громад
# en: A union or community under public law
option-body-union = Союз громад як юридична особа публічного права
# en: A joint office
option-body-office = Спільна служба
# en: May other municipalities join later?
question-join_later = Чи зможуть інші громади приєднатися пізніше?
    .help = Якщо так, у договорі зазначають, як вони приєднуються і скільки платять.
    .why = Відкрите коло потребує форми, до якої нові учасники можуть увійти без повторного заснування.

## Запитання: закон

# en: In which country are you?
question-country = У якій ви країні?
    .help = Кожна країна має власні форми та правила. Ми завантажимо їх для вас.
    .why = Закон — насамперед: форму, якої ваш закон не знає, обрати не можна.
# en: What does your law say about cooperation of municipalities?
question-law_context = Що каже ваш закон про співробітництво громад?
    .help = Підкаже юрист або ваша асоціація.
    .why = Якщо закон мовчить, лишаються договори та приватне право. Якщо він називає форми, ви обираєте з переліку.
# en: It forbids cooperation in this task
option-law_context-prohibits = Забороняє співробітництво в цьому завданні
# en: It says nothing
option-law_context-silent = Нічого не каже
# en: It allows cooperation in general words
option-law_context-general = Дозволяє співробітництво загальними словами
# en: It names the forms
option-law_context-named = Називає форми
# en: There is a special act on it
option-law_context-special = Є спеціальний закон
# en: What kind of task is it in the law?
question-task_kind = Яке це завдання за законом?
    .help = Якщо не знаєте, лишіть без відповіді та запитайте юриста.
    .why = Для державних завдань і для співробітництва, яке приписує закон, діють особливі правила.
# en: Our own duty
option-task_kind-own = Наш власний обов'язок
# en: Voluntary, we could leave it
option-task_kind-voluntary = Добровільне, ми могли б його не виконувати
# en: A task that the state handed to us
option-task_kind-state = Завдання, яке нам передала держава
# en: The law orders us to do it together
option-task_kind-forced = Закон приписує виконувати його разом
# en: Will people or firms often go to court about it?
question-court = Чи часто люди або підприємства звертатимуться з цього приводу до суду?
    .help = Оскаржуючи рішення або плату.
    .why = Тоді потрібна форма з чіткими повноваженнями та підготовленими працівниками.
# en: Rarely
option-court-rarely = Рідко
# en: Sometimes
option-court-sometimes = Іноді
# en: Often
option-court-often = Часто
# en: Do you want to give the work to a partner or to your own body without a public tender?
question-tender = Чи хочете ви доручити роботу партнерові або власній установі без тендеру?
    .help = Якщо тендер вам підходить, відкрито більше шляхів.
    .why = Правила публічних закупівель дозволяють це лише за певних умов, і не кожна форма їм відповідає.
# en: Yes, that is important
option-tender-must = Так, це важливо
# en: A tender is fine
option-tender-open = Можна й через тендер
# en: Do all partners really contribute, or do some only pay?
question-all_contribute = Чи всі партнери справді роблять внесок, чи деякі лише платять?
    .help = Внеском можуть бути працівники, ділянка, машина або частина роботи.
    .why = У 2020 році Суд ЄС зазначив: оплата послуги — це ще не співробітництво. Тоді може знадобитися тендер.
# en: All bring in something real under a common plan
option-all_contribute-all = Усі вносять щось реальне за спільним планом
# en: Some only pay
option-all_contribute-pay = Деякі лише платять
# en: Would VAT on the service be a real cost for you?
question-vat = Чи буде ПДВ на послугу для вас справжньою витратою?
    .help = Запитайте фінансовий відділ. Податок є витратою, якщо ви не можете його відшкодувати.
    .why = Через податок платна послуга між громадами може подорожчати.
# en: Is one of the partners under financial supervision, or close to it?
question-supervised = Чи перебуває хтось із партнерів під фінансовим наглядом або близько до цього?
    .help = Подумайте про кожного партнера, не лише про себе.
    .why = Перш ніж обіцяти гроші або гарантії, може знадобитися згода органу нагляду.

## Запитання: гроші

# en: How much must be invested in the first five years?
question-invest = Скільки треба інвестувати за перші п'ять років?
    .help = Усі партнери разом. Орієнтовно: мала сума — до 2 відсотків річних бюджетів усіх партнерів, середня — до 5 відсотків, велика — понад це.
    .why = Великі об'єкти та мережі потребують власника, який може їх утримувати й оплачувати.
# en: Nothing or almost nothing
option-invest-none = Нічого або майже нічого
# en: A small sum
option-invest-small = Мала сума
# en: A medium sum
option-invest-medium = Середня сума
# en: A large sum, for plants, networks or buildings
option-invest-large = Велика сума — на об'єкти, мережі чи будівлі
# en: What is the amount, if you know it?
question-invest_amount = Яка це сума, якщо ви її знаєте?
    .help = Усі партнери разом, перші п'ять років. Досить приблизної цифри.
    .why = За нею ми показуємо частку кожного партнера та порівнюємо способи оплати.
# en: What does the service cost today in one year?
question-running = Скільки послуга коштує сьогодні за рік?
    .help = Усі партнери разом. Якщо не знаєте, лишіть без відповіді.
    .why = Це показує, чи варта нова форма зусиль і скільки платив би кожен партнер.
# en: How much of the cost can the users pay?
question-user_pay = Яку частину витрат можуть оплатити користувачі?
    .help = Користувачі — це родини, відвідувачі, підприємства: ті, хто отримує послугу.
    .why = Якщо користувачі оплачують більшість, може працювати товариство або підприємство з власними рахунками.
# en: Nothing
option-user_pay-none = Нічого
# en: A part
option-user_pay-some = Частину
# en: Most of it or all
option-user_pay-most = Більшість або все
# en: Will it also sell to other customers?
question-market = Чи буде це продаватися також іншим замовникам?
    .help = Замовникам поза громадами-партнерами.
    .why = Продаж на ринку несе ризик. Якщо він надто зросте, ви можете втратити право працювати без тендеру.
# en: No
option-market-no = Ні
# en: A little, less than a fifth of all income
option-market-little = Трохи, менш ніж п'яту частину всіх доходів
# en: More than a fifth of all income
option-market-much = Понад п'яту частину всіх доходів
# en: Is there a grant or fund that you want to use?
question-grant = Чи є грант або фонд, яким ви хочете скористатися?
    .help = Подивіться умови конкурсу: хто може подавати заявку?
    .why = Деякі фонди платять лише одній спільній юридичній особі. Тоді форму визначає фонд.
# en: No
option-grant-none = Ні
# en: Yes, and any form will do
option-grant-any = Так, і підійде будь-яка форма
# en: Yes, and one partner may apply for all
option-grant-lead = Так, і один партнер може подати заявку за всіх
# en: Yes, and a joint body gets more money or points
option-grant-points = Так, і спільна організація отримає більше грошей або балів
# en: Yes, and only a joint legal person may apply
option-grant-person = Так, і заявку може подати лише спільна юридична особа
# en: In how many months must you apply?
question-grant_deadline = За скільки місяців треба подати заявку?
    .help = Від сьогодні до останнього дня конкурсу.
    .why = Якщо на заснування спільної організації треба більше часу, потрібен інший шлях.
# en: Does your state pay extra for registered cooperation?
question-bonus = Чи доплачує ваша держава за зареєстроване співробітництво?
    .help = У деяких країнах, наприклад у Словенії та Франції, доплачує. Для вашої країни ми це зазвичай знаємо.
    .why = Доплата може схилити до форми, якої ви інакше не обрали б. Запитайте, як довго її виплачують.
# en: Do you need a loan?
question-loan = Чи потрібен вам кредит?
    .help = Подумайте також про лізинг або про кошти, які треба витратити наперед до надходження гранту.
    .why = Брати кредит можуть лише деякі форми. За інших кожен партнер позичає сам.
# en: No
option-loan-no = Ні
# en: Yes, and each partner can borrow its share
option-loan-each = Так, і кожен партнер може позичити свою частку
# en: Yes, one joint loan
option-loan-joint = Так, один спільний кредит
# en: Should the joint body raise a tax or a compulsory charge of its own?
question-levy = Чи має спільна організація сама стягувати податок або обов'язковий збір?
    .help = Плата, яку користувачі вносять за послугу, тут не мається на увазі.
    .why = Це дозволено дуже небагатьом формам і лише там, де так каже закон.
# en: What makes the cost go up?
question-cost_cause = Від чого зростають витрати?
    .help = Оберіть одну або дві відповіді.
    .why = Справедлива частка відповідає причині витрат. Несправедлива відштовхує партнерів.
# en: The number of inhabitants
option-cost_cause-people = Від кількості жителів
# en: How much is used: tonnes, hours, cases
option-cost_cause-use = Від обсягу користування: тонни, години, справи
# en: Mostly fixed cost, whoever uses it
option-cost_cause-fixed = Це переважно постійні витрати, хто б не користувався
# en: The room kept free for each partner
option-cost_cause-capacity = Від місця, зарезервованого для кожного партнера
# en: Area, length of roads or distance
option-cost_cause-distance = Від площі, довжини доріг або відстані
# en: Some places benefit more than others (river, road, bus stop)
option-cost_cause-benefit = Одні місця мають більшу користь, ніж інші (річка, дорога, зупинка)
# en: Are some partners much poorer, and should the others help?
question-wealth = Чи є деякі партнери набагато біднішими і чи мають інші допомагати?
    .help = Скажіть про це партнерам відкрито. Мовчазна допомога закінчується сваркою.
    .why = Частки можуть залежати від заможності або від користування. Що справедливо, можете вирішити лише ви.
# en: There are no big differences
option-wealth-no = Великих відмінностей немає
# en: Yes, and the others agree to help
option-wealth-yes_help = Так, і інші згодні допомагати
# en: Yes, but each one should pay for what it uses
option-wealth-yes_no_help = Так, але кожен має платити за те, чим користується
# en: Do the partners know what the service costs today, how much and how well?
question-cost_data = Чи знають партнери, скільки послуга коштує сьогодні, який її обсяг і якість?
    .help = Витрати, обсяг і якість — для кожного партнера.
    .why = Без цих даних ніхто згодом не скаже, чи стало краще або дешевше.
# en: Yes, all of them
option-cost_data-all = Так, усі
# en: Some of them
option-cost_data-some = Деякі з них
# en: No
option-cost_data-no = Ні

## Запитання: люди та майно

# en: Who should own the buildings, networks or machines?
question-owner = Кому мають належати будівлі, мережі чи машини?
    .help = Подумайте і про те, що треба купити чи збудувати, і про те, що вже є.
    .why = Те, що не існує як юридична особа, нічим не може володіти.
# en: There is nothing to own
option-owner-nothing = Володіти нема чим
# en: One partner owns them and the others use them
option-owner-partner = Одному партнерові, інші користуються
# en: Each partner keeps its own
option-owner-each = Кожен партнер лишає собі своє
# en: All together, or a joint body
option-owner-joint = Усім разом або спільній організації
# en: Does one partner have a plant, an office or a team with room for the others?
question-spare = Чи має хтось із партнерів об'єкт, службу чи колектив із запасом місця для інших?
    .help = Запас означає: без великого будівництва можна обслуговувати й інших.
    .why = Користуватися наявним дешевше, ніж будувати знову.
# en: May your municipality give property to a joint body?
question-property_law = Чи може ваша громада передати майно спільній організації?
    .help = Для вашої країни ми це зазвичай знаємо.
    .why = Де це заборонено або потребує згоди, зазвичай укладають договір оренди.
# en: Who will do the work?
question-staff = Хто виконуватиме роботу?
    .help = Оберіть те, чого ви бажаєте, а не те, що сьогодні найлегше.
    .why = Людям потрібен один чітко визначений роботодавець.
# en: Nobody, or a few hours only
option-staff-none = Ніхто або лише кілька годин
# en: People of one partner work for all
option-staff-partner = Працівники одного партнера працюють для всіх
# en: People of each partner work as a network
option-staff-each = Працівники кожного партнера працюють як мережа
# en: A new team, employed by a joint body
option-staff-joint = Новий колектив, роботодавець — спільна організація
# en: A private firm
option-staff-firm = Приватна фірма
# en: How many full-time jobs will it need?
question-staff_number = Скільки штатних посад на повний день для цього потрібно?
    .help = Дві половини ставки — одна посада. Менше ніж пів ставки не рахуйте.
    .why = Заради однієї-двох посад нова установа рідко виправдана.
# en: Will people change their employer?
question-staff_move = Чи змінять люди роботодавця?
    .help = Подумайте й про тих, хто переходить лише на кілька років.
    .why = Вони мають завчасно знати свої права, а іноді їм потрібна можливість повернутися.
# en: Could you run a new institution?
question-manage = Чи змогли б ви вести нову установу?
    .help = Облік, засідання, звіти, аудит.
    .why = Нова організація створює роботу, якої спочатку ніхто не бачить.
# en: Yes
option-manage-easy = Так
# en: Only with help
option-manage-hard = Лише з допомогою
# en: No
option-manage-cannot = Ні

## Запитання: контроль

# en: How closely do the councils want to control the work?
question-grip = Наскільки щільно ради хочуть контролювати роботу?
    .help = Перш ніж відповісти, запитайте двох-трьох депутатів.
    .why = За договором рада встановлює ціну та якість. У товаристві щодня вирішують директори.
# en: One report a year is enough
option-grip-report = Досить одного звіту на рік
# en: They want to agree to the budget and the plan
option-grip-budget = Вони хочуть погоджувати бюджет і план
# en: They want to decide on most things
option-grip-direct = Вони хочуть вирішувати більшість питань
# en: If you do not agree, may the majority decide for all?
question-majority = Якщо ви не погоджуєтеся, чи може більшість вирішити за всіх?
    .help = Пам'ятайте: ви теж можете опинитися в меншості.
    .why = Якщо згода потрібна від усіх, багато партнерів часто опиняються в глухому куті.
# en: No, all must agree
option-majority-never = Ні, мають погодитися всі
# en: In daily matters yes; in big matters all or two thirds
option-majority-some = У щоденних справах так; у великих — усі або дві третини
# en: Yes
option-majority-yes = Так
# en: How should the votes be shared?
question-votes = Як розподілити голоси?
    .help = Під час переговорів це можна змінити. Скажіть, що вам здається справедливим.
    .why = Часто це найважче питання. Вирішіть його завчасно.
# en: One partner, one vote
option-votes-equal = Один партнер — один голос
# en: A few classes by size
option-votes-classes = Кілька категорій за розміром
# en: By inhabitants, with a limit for the largest
option-votes-people = За кількістю жителів, з обмеженням для найбільшого
# en: By shares or payments
option-votes-money = За частками або внесками
# en: How hard is it for your council to let a task go?
question-sensitive = Наскільки важко вашій раді віддати завдання?
    .help = Чесна відповідь допоможе вам найбільше.
    .why = Страх утратити вплив зупиняє більше задумів, ніж будь-що інше. Краще сказати про це.
# en: Easy
option-sensitive-easy = Легко
# en: It needs good arguments
option-sensitive-some = Потрібні добрі аргументи
# en: Very hard
option-sensitive-hard = Дуже важко
# en: How easily should a partner be able to leave?
question-exit = Наскільки легко партнер має могти вийти?
    .help = Подумайте і про себе, і про інших.
    .why = Легкий вихід дає відчуття безпеки учасникам. Важкий вихід дає відчуття безпеки банкам, працівникам та іншим учасникам.
# en: Within months
option-exit-fast = Протягом кількох місяців
# en: With one or two years of notice
option-exit-notice = З попередженням за один-два роки
# en: We can bind ourselves for a long time
option-exit-bound = Ми можемо зв'язати себе надовго
# en: Must there be a limit to what your municipality can lose?
question-liable = Чи має бути межа того, що ваша громада може втратити?
    .help = Подумайте про борги, аварії та невдалі проєкти.
    .why = За деяких форм учасники покривають усі збитки. У товаристві це зазвичай лише сплачений внесок до капіталу.
# en: It does not matter
option-liable-not = Це не має значення
# en: It would be good
option-liable-some = Було б добре
# en: It is very important
option-liable-very = Це дуже важливо
# en: Who should help if you disagree?
question-dispute = Хто має допомогти, якщо ви не дійдете згоди?
    .help = Після цього ви все одно можете звернутися до суду, якщо не оберете арбітраж.
    .why = Домовитися про це легше до сварки.
# en: The mayors talk, then a mediator helps
option-dispute-talk = Розмовляють голови громад, потім допомагає посередник (медіатор)
# en: A panel chosen by the association of municipalities
option-dispute-association = Група, яку добирає асоціація місцевого самоврядування
# en: The supervisory authority
option-dispute-supervisor = Орган нагляду
# en: Arbitration
option-dispute-arbitration = Арбітраж (третейський суд)
# en: The court, at once
option-dispute-court = Відразу суд

## Запитання: чи готові ви?

# en: Which of these are true today?
question-ready_lead = Що з цього правда сьогодні?
    .help = Оберіть усе, що відповідає дійсності.
    .why = Співробітництво частіше зазнає невдачі через людей, ніж через закон.
# en: I will give my own time to this for at least a year
option-ready_lead-time = Щонайменше рік я приділятиму цьому власний час
# en: My council accepts that some things are decided together
option-ready_lead-share = Моя рада згодна, що деякі питання вирішуються спільно
# en: The other groups in the council have been told
option-ready_lead-opposition = Іншим групам у раді про це повідомлено
# en: None of these so far
option-ready_lead-none = Поки що нічого з цього
# en: And which of these?
question-ready_work = А що з цього?
    .help = Оберіть усе, що відповідає дійсності.
    .why = Маючи це, можна починати техніко-економічне обґрунтування.
# en: We will show the partners our cost and quality
option-ready_work-show = Ми покажемо партнерам наші витрати та якість
# en: We can say what we bring: staff, a site, money, know-how
option-ready_work-bring = Ми можемо сказати, що вносимо: працівників, ділянку, гроші, знання
# en: One person, known by name, has hours for the joint task force
option-ready_work-person = Одна відома на ім'я людина має час для спільної робочої групи
# en: There is money in the budget to prepare it
option-ready_work-money = У бюджеті є гроші на підготовку
# en: The staff concerned know about the idea
option-ready_work-told = Працівники, яких це стосується, знають про задум
# en: None of these so far
option-ready_work-none = Поки що нічого з цього
# en: Is your own service in good order?
question-ready_own = Чи добре впорядкована ваша власна послуга?
    .help = Сказати «ні» не соромно. Скажіть це завчасно.
    .why = Партнери не люблять платити за чужі старі проблеми.
# en: Yes
option-ready_own-good = Так
# en: It has problems, but we know them and have told the partners
option-ready_own-known = Вона має проблеми, але ми їх знаємо і сказали про них партнерам
# en: It has serious problems
option-ready_own-weak = Вона має серйозні проблеми
# en: How many months are there until the next local election?
question-election = Скільки місяців до наступних місцевих виборів?
    .help = У вашій громаді або найближчих серед партнерів.
    .why = Нова більшість може зупинити незавершену роботу. Якщо лишилося менш ніж 18 місяців, потрібна підтримка всіх груп.

## Теми порівняння

# en: Decisions that hold
theme-authority = Рішення, що встоять
    .help = Чи може форма ухвалювати юридично надійні рішення?
# en: Money
theme-money = Гроші
    .help = Чи може вона інвестувати, позичати, отримувати гранти і стягувати плату з користувачів?
# en: People and property
theme-resources = Люди та майно
    .help = Чи відповідає вона працівникам і майну, які у вас є або потрібні?
# en: Control and risk
theme-control = Контроль і ризик
    .help = Який вплив за вами лишається і що ви можете втратити?
# en: Time
theme-flexibility = Час
    .help = Як швидко можна почати, як довго це триває, як вийти?
# en: Simplicity
theme-simplicity = Простота
    .help = Чи відповідають зусилля завданню?
# en: The partners
theme-partnership = Партнери
    .help = Чи відповідає вона кількості, розміру партнерів і довірі між ними?
# en: Effect
theme-efficiency = Ефект
    .help = Чи дає вона вигоду від більшого масштабу?

## Критерії

# en: You want to talk, lobby or plan together, not run a service
criterion-coordination_only = Ви хочете обговорювати, відстоювати чи планувати разом, а не надавати послугу
    .short = Лише розмови та плани
# en: The joint work takes decisions that bind citizens
criterion-public_authority = Спільно ухвалюються рішення, обов'язкові для громадян
    .short = Рішення щодо громадян
# en: You invest a lot together in things that last long
criterion-capital_intensity = Ви разом багато інвестуєте в те, що служить довго
    .short = Великі інвестиції
# en: The joint work must own buildings, networks or machines
criterion-own_assets = Для спільної роботи треба володіти будівлями, мережами чи машинами
    .short = Спільне майно
# en: People must be employed for the joint work
criterion-own_staff = Для спільної роботи треба наймати людей
    .short = Спільні працівники
# en: You need a loan together
criterion-borrowing = Вам потрібен спільний кредит
    .short = Спільний кредит
# en: Users can pay most of the cost
criterion-user_charges = Користувачі можуть оплатити більшість витрат
    .short = Платять користувачі
# en: It also sells to others and carries a business risk
criterion-market_activity = Послуги продаються також іншим, і є підприємницький ризик
    .short = Продаж на ринку
# en: It gets clearly cheaper when it gets bigger
criterion-scale_economies = Більший обсяг робить послугу помітно дешевшою
    .short = Дешевше завдяки обсягу
# en: It should last for more than ten years
criterion-long_duration = Це має тривати понад десять років
    .short = Тривалий строк
# en: It is one project with an end
criterion-one_off_project = Це один проєкт, що має завершення
    .short = Проєкт із завершенням
# en: The same partners share several tasks, now or soon
criterion-many_tasks = Ті самі партнери мають кілька спільних завдань, зараз або незабаром
    .short = Кілька завдань
# en: Six or more partners take part
criterion-many_partners = Беруть участь шість або більше партнерів
    .short = Багато партнерів
# en: Only two or three partners take part
criterion-two_partners = Беруть участь лише два або три партнери
    .short = Два або три партнери
# en: One partner is much stronger and ready to serve the others
criterion-strong_centre = Один партнер значно сильніший і готовий обслуговувати інших
    .short = Сильний центр
# en: The partners want equal rights, and nobody may lead
criterion-equal_footing = Партнери хочуть рівних прав, і ніхто не має бути головним
    .short = Рівні права
# en: The partners want very different levels of service
criterion-heterogeneous_needs = Партнери хочуть дуже різного рівня послуги
    .short = Різні побажання
# en: The partners hardly know each other or had a quarrel
criterion-low_trust = Партнери майже не знають одне одного або посварилися
    .short = Мало довіри
# en: The partners have worked together well
criterion-proven_trust = Партнери вже добре працювали разом
    .short = Перевірена довіра
# en: Others than municipalities should be members
criterion-other_actors = Учасниками мають бути не лише громади
    .short = Інші учасники
# en: The councils want a strong and direct say
criterion-council_control = Ради хочуть сильного і прямого впливу
    .short = Контроль рад
# en: A majority must be able to decide for all
criterion-majority_decisions = Більшість має могти вирішувати за всіх
    .short = Вирішує більшість
# en: A partner should be able to leave easily
criterion-easy_exit = Партнер має могти легко вийти
    .short = Легкий вихід
# en: It is hard for the councils to give power away
criterion-autonomy_sensitive = Радам важко віддавати повноваження
    .short = Збереження впливу
# en: The partners can hardly run a new institution
criterion-low_admin_capacity = Партнерам важко вести нову установу
    .short = Мало спроможності
# en: It must start within about half a year
criterion-fast_start = Треба почати приблизно за пів року
    .short = Швидкий початок
# en: The partners want a limit to what they can lose
criterion-limit_liability = Партнери хочуть обмежити те, що можуть втратити
    .short = Обмежений ризик
# en: The grant goes to one joint legal person
criterion-grant_needs_legal_person = Грант отримує одна спільна юридична особа
    .short = Грант для юридичної особи
# en: The state pays a bonus for registered cooperation
criterion-state_imc_incentive = Держава доплачує за зареєстроване співробітництво
    .short = Доплата держави
# en: The work must be given without a public tender
criterion-procurement_exempt = Роботу треба доручити без тендеру
    .short = Без тендеру
# en: VAT on the service would be a real cost
criterion-vat_sensitive = ПДВ на послугу був би справжньою витратою
    .short = ПДВ як витрата
# en: It should raise a tax or compulsory charge of its own
criterion-own_levy = Спільна організація має сама стягувати податок або обов'язковий збір
    .short = Власний податок або збір
# en: The law has no rules on cooperation
criterion-no_imc_law = Закон не має правил про співробітництво
    .short = Немає спеціального закону
# en: Decisions or charges will be taken to court
criterion-legal_certainty = Рішення або плату оскаржуватимуть у суді
    .short = Судові справи
# en: It is a small routine task with little money and no power over citizens
criterion-small_simple_task = Це невелике буденне завдання з малими коштами і без владних рішень щодо громадян
    .short = Мале просте завдання
# en: The work can be counted, checked and priced
criterion-measurable_output = Роботу можна порахувати, перевірити та оцінити в грошах
    .short = Роботу можна порахувати
# en: A partner already has a plant, team or office with room for the others
criterion-existing_capacity = Партнер уже має об'єкт, колектив або службу із запасом місця для інших
    .short = Є запас місця
# en: It is only one task, with no others in sight
criterion-single_task = Це лише одне завдання, інших не видно
    .short = Лише одне завдання
# en: It is about promotion, culture, nature or strategy more than a service to count
criterion-soft_development_topic = Ідеться радше про промоцію, культуру, природу чи стратегію, ніж про послугу, яку можна порахувати
    .short = Тема без обліку обсягів

## Групи правових форм

# en: Working together without a contract
family-informal = Спільні дії без договору
# en: You meet, tell each other what you plan and act side by side. Nobody can claim anything.
family-informal-summary = Ви зустрічаєтеся, повідомляєте одне одному про плани і дієте поряд. Ніхто не може нічого вимагати.
# en: Contract between municipalities
family-contract = Договір між громадами
# en: You promise each other work, money or both. Each partner keeps its powers and no new body is born.
family-contract-summary = Ви обіцяєте одне одному роботу, гроші або те й інше. Кожен партнер зберігає повноваження, нова організація не виникає.
# en: Host municipality
family-host-municipality = Громада-виконавець (делегування)
# en: One municipality does the work for the others, with its own people and things.
family-host-municipality-summary = Одна громада виконує роботу для інших власними силами та засобами.
# en: Joint committee
family-joint-body = Спільний комітет
# en: Delegates of the partners advise or decide together. A lead municipality signs and employs for them.
family-joint-body-summary = Представники партнерів разом радяться або вирішують. Договори для них підписує і людей наймає провідна громада.
# en: Joint office
family-joint-administration = Спільна служба (спільний орган управління)
# en: One office with shared staff prepares or takes decisions for several municipalities.
family-joint-administration-summary = Одна служба зі спільними працівниками готує або ухвалює рішення для кількох громад.
# en: Association or foundation
family-private-association = Асоціація або фонд
# en: A non-profit legal person with members. Firms, clubs and citizens can join.
family-private-association-summary = Неприбуткова юридична особа, що має членів. Можуть приєднатися підприємства, громадські організації та громадяни.
# en: Joint company
family-private-company = Спільне товариство
# en: You hold shares. The company owns, employs and borrows, and directors run it.
family-private-company-summary = Ви володієте частками. Товариство має майно, наймає і позичає, керують ним директори.
# en: Cooperative
family-cooperative = Кооператив
# en: Members run a business for their own use, mostly with one vote each. Citizens can join.
family-cooperative-summary = Члени ведуть господарство для власних потреб, здебільшого кожен має один голос. Можуть приєднатися громадяни.
# en: Joint public enterprise or institution
family-public-enterprise = Спільна комунальна установа або підприємство
# en: Several municipalities found one legal person under public law that runs a service.
family-public-enterprise-summary = Кілька громад засновують одну юридичну особу публічного права, яка надає послугу.
# en: Union for named tasks
family-public-law-body = Союз громад для визначених завдань
# en: A public corporation of municipalities takes over one or a few tasks completely.
family-public-law-body-summary = Утворена громадами юридична особа публічного права повністю бере на себе одне або кілька завдань.
# en: Community for many tasks
family-multi-purpose-community = Багатоцільовий союз громад
# en: A standing public body of the same municipalities for a bundle of tasks, sometimes with its own tax.
family-multi-purpose-community-summary = Постійна публічна організація тих самих громад для цілої низки завдань, іноді з власним податком.
# en: Cooperation ordered by law
family-compulsory = Обов'язкове співробітництво за законом
# en: The law or the state tells you to work together and often says how.
family-compulsory-summary = Закон або держава зобов'язує вас працювати разом і часто визначає, як саме.
# en: Cooperation across the border
family-cross-border = Транскордонне співробітництво
# en: You work with a municipality of another country, by agreement or in a joint body.
family-cross-border-summary = Ви працюєте з громадою іншої країни за угодою або у спільній організації.

## Сфери послуг

# en: Environment
service-group-environment = Довкілля
# en: Energy
service-group-energy = Енергетика
# en: Roads and transport
service-group-transport = Дороги та транспорт
# en: Safety
service-group-safety = Безпека
# en: Permits and official acts
service-group-authority = Дозволи та офіційні акти
# en: Planning
service-group-planning = Планування
# en: Economy
service-group-economy = Економіка
# en: Office and experts
service-group-administration = Управління та фахівці
# en: Education
service-group-education = Освіта
# en: Social services
service-group-social = Соціальні послуги
# en: Health
service-group-health = Охорона здоров'я
# en: Culture, sport and youth
service-group-culture = Культура, спорт і молодь
# en: Housing and property
service-group-property = Житло та майно
# en: Common voice
service-group-representation = Спільний голос
# en: Abroad
service-group-international = За кордоном
# en: Waste collection
service-waste-collection = Збирання та вивезення відходів
# en: Landfill, sorting, composting or burning of waste
service-waste-treatment = Полігон, сортування, компостування або спалювання відходів
# en: Drinking water
service-water-supply = Питна вода
# en: Sewers and sewage plant
service-wastewater = Каналізація та очисні споруди
# en: Flood protection, streams and drainage
service-flood-rivers = Захист від повеней, малі річки та дренаж
# en: Parks, green areas and street cleaning
service-parks-green = Парки, зелені зони та прибирання вулиць
# en: Nature protection and forests
service-nature-parks = Охорона природи та ліси
# en: Stray animals, shelter and pest control
service-animal-control = Безпритульні тварини, притулок, боротьба зі шкідниками
# en: Cemeteries and funerals
service-cemeteries = Кладовища та поховання
# en: District heating and gas
service-district-heating = Теплопостачання і газ
# en: Renewable energy and energy saving
service-renewables-efficiency = Відновлювана енергія та енергозбереження
# en: Street lights
service-street-lighting = Вуличне освітлення
# en: Care of roads and paths, snow clearing
service-road-maintenance = Утримання доріг і доріжок, прибирання снігу
# en: Building roads, bridges and cycle paths
service-road-building = Будівництво доріг, мостів і велодоріжок
# en: Buses, school buses and transport on demand
service-public-transport = Автобуси, шкільні автобуси та перевезення на замовлення
# en: Parking control and traffic wardens
service-parking-traffic = Контроль паркування, інспектори з паркування
# en: Fire brigade and rescue
service-fire-rescue = Пожежна охорона та порятунок
# en: Civil protection and emergency planning
service-civil-protection = Цивільний захист і планування на випадок надзвичайних ситуацій
# en: Municipal police
service-municipal-police = Муніципальна поліція (варта)
# en: Inspections (building, environment, food, public order)
service-inspection = Інспекції (будівництво, довкілля, харчі, громадський порядок)
# en: Building permits
service-building-permits = Дозволи на будівництво
# en: Town planning, maps and land register
service-spatial-planning = Містобудівна документація, карти та земельний кадастр
# en: Joint development strategy
service-strategy-planning = Спільна стратегія розвитку
# en: Business parks and service for investors
service-led-promotion = Індустріальні парки та супровід інвесторів
# en: Tourism
service-tourism = Туризм
# en: Rural development, irrigation, machines and markets
service-agriculture-rural = Розвиток села, зрошення, техніка та ринки
# en: Jobs and vocational training
service-labour-market = Робочі місця та професійне навчання
# en: Local taxes and charges
service-tax-administration = Місцеві податки та збори
# en: Accounts, treasury and payroll
service-accounting-payroll = Бухгалтерія, казначейство та зарплата
# en: Internal audit
service-internal-audit = Внутрішній аудит
# en: Shared lawyer, engineer, buyer or personnel expert
service-legal-hr-staff = Спільний юрист, інженер, фахівець із закупівель або кадрів
# en: Shared chief executive or management
service-shared-management = Спільний керівник або спільне керівництво
# en: IT, online services and data protection
service-it-egov = Інформаційні технології, послуги онлайн і захист даних
# en: Civil registry, archives and citizen service centre
service-archives-registry = Реєстрація актів цивільного стану, архів і ЦНАП
# en: Buying together (energy, fuel, insurance, equipment)
service-joint-procurement = Спільні закупівлі (енергія, пальне, страхування, обладнання)
# en: Office for projects and grant applications
service-project-office = Відділ проєктів і грантових заявок
# en: Training of staff and councillors
service-training-hr = Навчання працівників і депутатів
# en: Primary and lower secondary schools
service-primary-schools = Початкова школа та гімназія
# en: Kindergarten and nursery
service-preschool = Дитячий садок і ясла
# en: School office and school transport
service-school-administration = Управління освітою та підвезення учнів
# en: Special education and school psychologist
service-special-education = Спеціальна освіта та шкільний психолог
# en: Music school, adult learning and after-school clubs
service-adult-music = Музична школа, освіта дорослих і гуртки після уроків
# en: Care for the elderly at home
service-elderly-homecare = Догляд за літніми людьми вдома
# en: Care homes
service-care-homes = Будинки для догляду
# en: Child protection and help for families
service-child-protection = Захист дітей і допомога сім'ям
# en: Social assistance, advice and shelters
service-social-assistance = Соціальна допомога, консультації та притулки
# en: Health centre and out-of-hours clinic
service-primary-health = Амбулаторія та чергова допомога в неробочий час
# en: Hospital or polyclinic
service-hospitals = Лікарня або поліклініка
# en: Public health and hygiene
service-public-health = Громадське здоров'я та гігієна
# en: Library, museum, theatre and events
service-culture-library = Бібліотека, музей, театр і події
# en: Swimming pool, sports hall and stadium
service-sport-leisure = Басейн, спортивна зала та стадіон
# en: Youth work and youth centres
service-youth-work = Робота з молоддю та молодіжні центри
# en: Care of monuments
service-heritage = Догляд за пам'ятками
# en: Social housing
service-housing = Соціальне житло
# en: Works yard, machines and care of buildings
service-property-maintenance = Комунальна господарська база, техніка та догляд за будівлями
# en: Integration of refugees, returnees and minorities
service-refugees-integration = Інтеграція переселенців, тих, хто повернувся, та меншин
# en: Climate plans: heat, drought and other risks
service-climate-adaptation = Кліматичні плани: спека, посуха та інші ризики
# en: Speaking for common interests, exchange of experience
service-representation = Представлення спільних інтересів, обмін досвідом
# en: Service or project with a municipality abroad
service-cross-border-service = Послуга або проєкт із громадою за кордоном

## Джерела коштів

# en: Contributions of the partners
financing-member-contributions = Внески партнерів
# en: Each partner pays its share by a key that you agree on.
financing-member-contributions-summary = Кожен партнер платить свою частку за узгодженим порядком розподілу.
# en: Membership fee
financing-membership-fee = Членський внесок
# en: Each member pays a fixed sum a year, the same for all or by inhabitants.
financing-membership-fee-summary = Кожен член щороку платить сталу суму, однакову для всіх або за кількістю жителів.
# en: Charges and tariffs
financing-user-charges = Плата та тарифи
# en: The people who use the service pay for it.
financing-user-charges-summary = Платять люди, які користуються послугою.
# en: Price per unit between partners
financing-fee-per-unit = Ціна за одиницю між партнерами
# en: One partner pays the other for each case, hour, pupil, tonne or cubic metre.
financing-fee-per-unit-summary = Один партнер платить іншому за кожну справу, годину, учня, тонну чи кубічний метр.
# en: Fees for permits and fines
financing-administrative-fees = Плата за дозволи та штрафи
# en: The person who applies for a permit or pays a fine covers a part of the cost.
financing-administrative-fees-summary = Частину витрат покриває той, хто просить дозвіл або сплачує штраф.
# en: State grant for cooperation
financing-state-grant = Державний грант на співробітництво
# en: The state gives extra money to municipalities that work together.
financing-state-grant-summary = Держава дає додаткові кошти громадам, які працюють разом.
# en: State money per pupil, patient or case
financing-sector-transfer = Державні кошти на учня, пацієнта або справу
# en: The state pays a norm for each case, and the money follows the task.
financing-sector-transfer-summary = Держава платить за нормативом на кожен випадок, і гроші йдуть за завданням.
# en: General transfer from the state
financing-general-transfer = Загальна дотація від держави
# en: Money from the state that each municipality may use freely.
financing-general-transfer-summary = Кошти від держави, якими кожна громада розпоряджається вільно.
# en: Sharing of tax income
financing-tax-sharing = Розподіл податкових надходжень
# en: The partners share the taxes of a site that they developed together.
financing-tax-sharing-summary = Партнери ділять податки з майданчика, який разом розвинули.
# en: Own tax or levy
financing-own-levy = Власний податок або збір
# en: The joint body raises a tax, a visitor tax or a levy on its members.
financing-own-levy-summary = Спільна організація стягує податок, туристичний збір або обов'язкові внески з учасників.
# en: Loan
financing-loan = Кредит
# en: A bank lends money that is paid back over many years.
financing-loan-summary = Банк позичає гроші, які повертають протягом багатьох років.
# en: Joint bond
financing-bond = Спільні облігації
# en: Investors lend a large sum against a bond.
financing-bond-summary = Інвестори позичають велику суму під облігації.
# en: Guarantee of the partners
financing-guarantee = Гарантія партнерів
# en: The partners promise to pay if the joint body cannot.
financing-guarantee-summary = Партнери обіцяють заплатити, якщо спільна організація не зможе.
# en: Founding capital
financing-equity = Статутний капітал
# en: The partners pay capital into the joint company or enterprise.
financing-equity-summary = Партнери вносять капітал до спільного товариства чи підприємства.
# en: Contributions that are not money
financing-in-kind = Негрошові внески
# en: A partner brings land, rooms, people or machines.
financing-in-kind-summary = Партнер надає землю, приміщення, людей або машини.
# en: Leasing or renting
financing-leasing = Лізинг або оренда
# en: You pay for the use of a vehicle or machine each month and do not buy it.
financing-leasing-summary = Ви щомісяця платите за користування автомобілем чи машиною і не купуєте їх.
# en: European Union funds
financing-eu-structural-funds = Фонди Європейського Союзу
# en: Funds for regions, rural areas, neighbours or countries on the way into the Union pay a part.
financing-eu-structural-funds-summary = Частину оплачують фонди для регіонів, сільських територій, сусідів або країн на шляху до Союзу.
# en: Grant from a donor
financing-donor-grant = Грант від донора
# en: A foreign government, a foundation or an international organisation pays for a project.
financing-donor-grant-summary = За проєкт платить іноземний уряд, фонд або міжнародна організація.
# en: Public-private partnership
financing-ppp = Публічно-приватне партнерство
# en: A private firm builds and runs the plant and is paid by users or by the partners for many years.
financing-ppp-summary = Приватна фірма будує об'єкт і веде його, а платять їй багато років користувачі або партнери.
# en: Saving energy with a contractor
financing-energy-performance-contract = Енергосервісний договір
# en: A firm pays for new lamps or heating and is paid back from the saved energy.
financing-energy-performance-contract-summary = Фірма оплачує нові світильники чи опалення і повертає кошти із заощадженої енергії.
# en: Share of savings
financing-savings-share = Частка заощаджень
# en: Who helps to save gets a part of what was saved.
financing-savings-share-summary = Хто допомагає заощадити, отримує частину заощадженого.
# en: Compensation for the place with the plant
financing-host-compensation = Компенсація місцю, де стоїть об'єкт
# en: The place that lives with the landfill or plant gets money from the others.
financing-host-compensation-summary = Населений пункт, що живе поряд із полігоном чи об'єктом, отримує гроші від інших.
# en: Connection charge
financing-connection-charge = Плата за приєднання
# en: Owners of land pay once when a pipe or road reaches them.
financing-connection-charge-summary = Власники землі платять один раз, коли до них доходить труба чи дорога.
# en: Joint fund for paying in advance
financing-revolving-fund = Спільний фонд для оплати наперед
# en: The partners pay into a fund. It pays for projects until the grant arrives and is then filled up again.
financing-revolving-fund-summary = Партнери вносять кошти до фонду. З нього оплачують проєкти, доки не надійде грант, а потім фонд знову поповнюють.
# en: Reserve for renewal
financing-reserve = Резерв на оновлення
# en: Each year some money from charges or contributions is put aside for new pipes, machines or roofs.
financing-reserve-summary = Щороку частину плати чи внесків відкладають на нові труби, машини чи дахи.
# en: Shares for citizens
financing-citizen-capital = Частки для громадян
# en: Citizens put their own money into the project.
financing-citizen-capital-summary = Громадяни вкладають у проєкт власні гроші.

## Способи розподілу витрат

# en: Equal shares
key-equal = Рівні частки
# en: Fair when: most of the cost is fixed, the partners are of similar size, or you are still planning.
key-equal-summary = Справедливо, якщо: більшість витрат постійні, партнери близькі за розміром або ви ще плануєте.
# en: By inhabitants
key-population = За кількістю жителів
# en: Fair when: everybody benefits about equally.
key-population-summary = Справедливо, якщо: усі мають приблизно однакову користь.
# en: By use
key-usage = За користуванням
# en: Fair when: the use can be measured.
key-usage-summary = Справедливо, якщо: користування можна виміряти.
# en: By financial strength
key-fiscal-capacity = За фінансовою спроможністю
# en: Fair when: the partners want to help each other.
key-fiscal-capacity-summary = Справедливо, якщо: партнери хочуть допомагати одне одному.
# en: By value of property
key-property-base = За вартістю майна
# en: Fair when: fire brigade and flood protection, which protect property.
key-property-base-summary = Справедливо, якщо: ідеться про пожежну охорону та захист від повеней, які бережуть майно.
# en: Basic fee and use
key-two-part = Базова плата і користування
# en: Fair when: there is a fixed cost of being ready and a cost that changes with use.
key-two-part-summary = Справедливо, якщо: є постійні витрати на готовність і витрати, що змінюються з користуванням.
# en: Mix of several keys
key-mixed = Поєднання кількох способів
# en: Fair when: several things cause the cost.
key-mixed-summary = Справедливо, якщо: витрати мають кілька причин.
# en: Mix with a limit
key-corridor = Поєднання з обмеженням
# en: Fair when: another key would be a shock for one partner.
key-corridor-summary = Справедливо, якщо: інший спосіб різко вдарив би по одному з партнерів.
# en: By area or length
key-area-length = За площею або довжиною
# en: Fair when: roads, rivers and snow clearing.
key-area-length-summary = Справедливо, якщо: ідеться про дороги, річки та прибирання снігу.
# en: By reserved room
key-capacity-reserved = За зарезервованим місцем
# en: Fair when: sewage plants and schools.
key-capacity-reserved-summary = Справедливо, якщо: ідеться про очисні споруди та школи.
# en: By zones of benefit
key-benefit-zones = За зонами користі
# en: Fair when: flood protection and commuter lines.
key-benefit-zones-summary = Справедливо, якщо: ідеться про захист від повеней і приміські маршрути.
# en: By shares in the company
key-shares = За частками у товаристві
# en: Fair when: there is a joint company.
key-shares-summary = Справедливо, якщо: є спільне товариство.
# en: Price at full cost
key-full-cost-price = Ціна за повною собівартістю
# en: Fair when: a host sells room to spare for many years.
key-full-cost-price-summary = Справедливо, якщо: громада-виконавець багато років продає вільне місце.
# en: Price at extra cost
key-marginal-cost = Ціна за додатковими витратами
# en: Fair when: at the start, when the host has room that stays empty.
key-marginal-cost-summary = Справедливо, якщо: це початок, а в громади-виконавця є місце, яке інакше порожнє.
# en: Share of the saving
key-savings-split = Частка заощадженого
# en: Fair when: things are bought together.
key-savings-split-summary = Справедливо, якщо: закупівлі здійснюють разом.
# en: Share of joint tax income
key-tax-split = Частка спільних податкових надходжень
# en: Fair when: there is a joint business park.
key-tax-split-summary = Справедливо, якщо: є спільний індустріальний парк.

## Поєднання форм

# en: Owners in one body, operation in a company
pattern-P1 = Власники — в одній організації, роботу веде товариство
# en: Committee and lead municipality
pattern-P2 = Комітет і провідна громада
# en: Frame agreement with annexes
pattern-P3 = Рамковий договір із додатками
# en: Host and board of guests
pattern-P4 = Громада-виконавець і рада громад, яких вона обслуговує
# en: An agreement for the time before
pattern-P5 = Договір на підготовчий період
# en: A light association as project office
pattern-P6 = Легка асоціація як проєктний відділ
# en: An office for decisions, an enterprise for works
pattern-P7 = Служба для рішень, підприємство для робіт

## Шляхи розвитку

# en: From no contract to contract
path-informal-to-contract = Від співпраці без договору до договору
# en: From contract to host municipality
path-contract-to-host-municipality = Від договору до громади-виконавця
# en: From contract to joint committee
path-contract-to-joint-body = Від договору до спільного комітету
# en: From joint committee to union
path-joint-body-to-public-law-body = Від спільного комітету до союзу
# en: From joint office to union
path-joint-administration-to-public-law-body = Від спільної служби до союзу
# en: From association to union
path-private-association-to-public-law-body = Від асоціації до союзу
# en: From association to company
path-private-association-to-private-company = Від асоціації до товариства
# en: From union to community
path-public-law-body-to-multi-purpose-community = Від союзу до багатоцільового союзу
# en: From any form to a lighter form
path-any-to-lighter-form = Від будь-якої форми до легшої

## Ризики

# en: A partner pays late or not at all
risk-R01 = Партнер платить із запізненням або зовсім не платить
# en: The largest partner dominates
risk-R02 = Найбільший партнер домінує
# en: The councils lose sight of the joint body
risk-R03 = Ради втрачають спільну організацію з поля зору
# en: It gets dearer and not cheaper
risk-R04 = Стає дорожче, а не дешевше
# en: An unfair share drives a partner out
risk-R05 = Несправедлива частка змушує партнера вийти
# en: A partner leaves and debts stay
risk-R06 = Партнер виходить, а борги лишаються
# en: A court says that a tender was needed
risk-R07 = Суд вирішує, що потрібен був тендер
# en: VAT or profit tax comes as a surprise
risk-R08 = Несподівано треба сплатити ПДВ або податок на прибуток
# en: Decisions are void because the power was not handed over
risk-R09 = Рішення недійсні, бо повноважень не передали
# en: The supervisory authority refuses or is slow
risk-R10 = Орган нагляду відмовляє або зволікає
# en: The person who drove it is gone
risk-R11 = Людини, яка це рухала, більше немає
# en: A new majority wants something else
risk-R12 = Нова більшість хоче іншого
# en: The old cost does not go away
risk-R13 = Старі витрати не зникають
# en: It is unclear who employs the people
risk-R14 = Неясно, хто роботодавець людей
# en: Personal data are not protected
risk-R15 = Персональні дані не захищені
# en: Forbidden state aid through sales on the market
risk-R16 = Заборонена державна допомога через продаж на ринку
# en: Donor money ends and the body cannot live
risk-R17 = Гроші донорів закінчуються, і організація не може існувати
# en: Partners with equal votes block each other
risk-R18 = Партнери з рівними голосами блокують одне одного
# en: No agreement in time, and a large grant is lost
risk-R19 = Домовленості вчасно немає, і великий грант втрачено
# en: Delegates or managers serve two masters
risk-R20 = Представники або керівники служать двом господарям
# en: People do not talk and trust is lost
risk-R21 = Люди не розмовляють, і довіру втрачено

## Перешкоди

# en: Nobody wants to share power
obstacle-fear-of-losing-power = Ніхто не хоче ділитися впливом
# en: Old rivalry between places
obstacle-parochialism = Давнє суперництво між населеними пунктами
# en: Staff fear change
obstacle-resistance-of-staff = Працівники бояться змін
# en: Citizens fear long ways or higher charges
obstacle-citizens-fear-distance = Жителі бояться далеких поїздок або вищої плати
# en: The law is silent or unclear
obstacle-legal-gap = Закон мовчить або неясний
# en: Nobody rewards cooperation, or it is even punished
obstacle-no-incentive = Ніхто не заохочує співробітництва або за нього навіть карають
# en: No experience and few hands
obstacle-lack-of-experience = Немає досвіду і бракує людей
# en: Very different size, wealth or service
obstacle-differences-in-size = Дуже різні розмір, достаток або послуги
# en: Parties and elections
obstacle-politics = Партії та вибори
# en: Talks and control cost too much
obstacle-transaction-cost = Переговори й контроль коштують надто дорого
# en: Nobody knows the cost of today
obstacle-data-missing = Ніхто не знає сьогоднішніх витрат
# en: Ministries do not know or do not allow joint work
obstacle-central-government = Міністерства не знають спільної роботи або не дозволяють її
# en: Property may not go to the joint body
obstacle-property-rules = Майно не можна передати спільній організації

## Причини співпрацювати

# en: Lower cost by size
driver-scale = Менші витрати завдяки обсягу
# en: Sharing the office
driver-overhead = Спільні управлінські витрати
# en: Experts for everybody
driver-capacity = Фахівці для кожного
# en: New tasks from the state
driver-decentralised-tasks = Нові завдання від держави
# en: Better and equal service
driver-quality = Краща й рівна для всіх послуга
# en: Who uses should pay
driver-spillover = Платить той, хто користується
# en: Planning over the border
driver-joint-planning = Планування поверх меж громад
# en: Money from outside
driver-funds = Гроші ззовні
# en: More weight as buyers
driver-bargaining = Більша вага як покупців
# en: Meeting the law
driver-legal-compliance = Виконання вимог закону
# en: Another way than merging
driver-alternative-to-merger = Інший шлях, ніж об'єднання громад
# en: Full use of what is there
driver-use-of-facilities = Повне використання наявного
# en: Helping each other
driver-solidarity = Взаємна допомога
# en: Learning together
driver-innovation = Навчання одне в одного
# en: Somebody steps in
driver-resilience = Хтось підмінить

## Готовність

# en: The mayor leads
readiness-M1 = Голова громади веде справу
# en: The council shares power
readiness-M2 = Рада ділиться повноваженнями
# en: Open books
readiness-M3 = Відкриті дані
# en: Own service in order
readiness-M4 = Власна послуга в порядку
# en: What we bring
readiness-M5 = Що ми вносимо
# en: What the others gain
readiness-M6 = Що здобувають інші
# en: The council knows
readiness-M7 = Рада знає
# en: Figures of today
readiness-M8 = Сьогоднішні цифри
# en: Somebody has time
readiness-M9 = Хтось має час
# en: Money to prepare
readiness-M10 = Гроші на підготовку
# en: The staff know
readiness-M11 = Працівники знають
# en: The past is clear
readiness-M12 = З минулим усе з'ясовано
# en: Enough time
readiness-M13 = Досить часу
# en: Too big for one
readiness-M14 = Завелике для однієї громади
# en: Not yet
readiness-level-not-yet = Ще ні
# en: Start small
readiness-level-start-small = Починайте з малого
# en: Ready
readiness-level-ready = Готові

## Кроки

# en: Find needs and chances
step-1 = Виявити потреби та можливості
# en: Find partners and tasks
step-2 = Знайти партнерів і завдання
# en: Look at the law
step-3 = Вивчити закон
# en: Study whether it works
step-4 = Дослідити, чи це спрацює
# en: Choose the tasks
step-5 = Обрати завдання
# en: Win support
step-6 = Здобути підтримку
# en: Set up a joint task force
step-7 = Створити спільну робочу групу
# en: Choose the legal form
step-8 = Обрати правову форму
# en: Agree on the money
step-9 = Домовитися про гроші
# en: Negotiate the agreement or statute
step-10 = Узгодити договір або статут
# en: Set up management
step-11 = Налагодити управління
# en: Watch how it goes
step-12 = Стежити за ходом справ
# en: Keep talking
step-13 = Підтримувати зв'язок
# en: Review
step-14 = Переглянути
# en: Begin
step-phase-initiate = Почати
# en: Set up
step-phase-establish = Створити
# en: Carry out
step-phase-implement = Виконувати
# en: Review
step-phase-evaluate = Переглянути

## Як ради зберігають контроль

# en: Report to mayor and council
accountability-A01 = Звіт голові громади та раді
# en: A contact in each municipality
accountability-A02 = Контактна особа в кожній громаді
# en: A committee that watches
accountability-A03 = Комісія, яка наглядає
# en: The councils see the draft budget
accountability-A04 = Ради бачать проєкт бюджету
# en: A joint committee of councillors
accountability-A05 = Спільний комітет депутатів
# en: A mandate for each delegate
accountability-A06 = Доручення для кожного представника
# en: The right to ask
accountability-A07 = Право запитувати
# en: Accounts and audit
accountability-A08 = Облік і аудит
# en: Internal audit and ethics
accountability-A09 = Внутрішній аудит і доброчесність
# en: Figures with targets
accountability-A10 = Показники з цілями
# en: Citizens have a say
accountability-A11 = Жителі мають голос
# en: Complaints
accountability-A12 = Скарги
# en: Everything on the web
accountability-A13 = Усе на вебсайті
# en: A duty to review
accountability-A14 = Обов'язок переглядати
# en: A strategy of the owners
accountability-A15 = Стратегія власників
# en: Supervision by the state
accountability-A16 = Нагляд держави
# en: A register of your cooperations
accountability-A17 = Реєстр ваших договорів про співробітництво
