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

## Відповіді на будь-яке запитання

# en: Yes
option-yes = Так
# en: No
option-no = Ні

## Одиниці

# en: { $n ->
unit-municipalities = { $n ->
    [one] громада
    [few] громади
   *[many] громад
}
# en: { $n ->
unit-months = { $n ->
    [one] місяць
    [few] місяці
   *[many] місяців
}
# en: { $n ->
unit-jobs = { $n ->
    [one] штатна посада
    [few] штатні посади
   *[many] штатних посад
}
# en: per year
unit-per_year = на рік
# en: { $n ->
unit-inhabitants = { $n ->
    [one] житель
    [few] жителі
   *[many] жителів
}
# en: km²
unit-km2 = км²

## Умови словами

# en: always
words-always = завжди
# en: never
words-never = ніколи
# en: and
words-and = і
# en: or
words-or = або
# en: not
words-not = не
# en: yes
words-yes = так
# en: no
words-no = ні
# en: “{ $text }”
words-question = «{ $text }»

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
option-aims-spare = Будівлю, об’єкт чи колектив слід використовувати повніше
# en: We want to stay independent and not be merged
option-aims-no_merger = Ми хочемо лишитися самостійними і не об’єднуватися в одну громаду
# en: We want to help a weaker neighbour
option-aims-solidarity = Ми хочемо допомогти слабшому сусідові
# en: We want to try something new together
option-aims-innovate = Ми хочемо спробувати разом щось нове
# en: Somebody should step in when people are ill or in a crisis
option-aims-resilience = Хтось має підмінити, коли люди хворіють або настає криза
# en: What is the problem? Say it as you would say it to a citizen.
question-problem_text = У чому проблема? Скажіть так, як пояснили б жителеві.
    .help = Досить одного-двох речень. Вони з’являться у ваших документах так, як ви їх напишете.
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
# en: Borders on (names from this list; "–" for none)
column-partners-borders = Межує з (назви з цього переліку; «–», якщо ні з ким)
# en: Already a member of another such body?
column-partners-other_body = Уже входить до іншого такого об’єднання?
# en: Staff for this service
column-partners-staff = Працівники цієї послуги
# en: Units used in a year (tonnes, cases, hours)
column-partners-units = Спожито за рік (тонн, справ, годин)
# en: Cost of the service per year until now
column-partners-cost_before = Витрати на послугу за рік досі
# en: Cost per year if it went alone
column-partners-cost_alone = Витрати за рік без співробітництва
# en: Taxable value of property
column-partners-property = Оподатковувана вартість майна
# en: Capacity reserved
column-partners-capacity = Зарезервована потужність
# en: Sum of its benefit factors
column-partners-benefit = Сума коефіцієнтів вигоди
# en: Shares in the company
column-partners-shares = Частки в товаристві
# en: Agreed share of joint tax income, in per cent
column-partners-tax_percent = Погоджена частка спільних податкових надходжень, у відсотках
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
option-task_kind-own = Наш власний обов’язок
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
question-invest = Скільки треба інвестувати за перші п’ять років?
    .help = Усі партнери разом. Орієнтовно: мала сума — до 2 відсотків річних бюджетів усіх партнерів, середня — до 5 відсотків, велика — понад це.
    .why = Великі об’єкти та мережі потребують власника, який може їх утримувати й оплачувати.
# en: Nothing or almost nothing
option-invest-none = Нічого або майже нічого
# en: A small sum
option-invest-small = Мала сума
# en: A medium sum
option-invest-medium = Середня сума
# en: A large sum, for plants, networks or buildings
option-invest-large = Велика сума — на об’єкти, мережі чи будівлі
# en: What is the amount, if you know it?
question-invest_amount = Яка це сума, якщо ви її знаєте?
    .help = Усі партнери разом, перші п’ять років. Досить приблизної цифри.
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
option-market-little = Трохи, менш ніж п’яту частину всіх доходів
# en: More than a fifth of all income
option-market-much = Понад п’яту частину всіх доходів
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
    .help = Деякі держави доплачують. Якщо ви ніколи не чули про такі гроші, відповідайте «ні»; грант, який здобувають на конкурсі, не рахується.
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
question-levy = Чи має спільна організація сама стягувати податок або обов’язковий збір?
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
question-spare = Чи має хтось із партнерів об’єкт, службу чи колектив із запасом місця для інших?
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
    .help = Пам’ятайте: ви теж можете опинитися в меншості.
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
option-exit-bound = Ми можемо зв’язати себе надовго
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
option-ready_work-person = Одна відома на ім’я людина має час для спільної робочої групи
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
criterion-public_authority = Спільно ухвалюються рішення, обов’язкові для громадян
    .short = Рішення щодо громадян
# en: You invest together in things that last long
criterion-capital_intensity = Ви разом інвестуєте в те, що служить довго
    .short = Спільні інвестиції
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
# en: Many partners take part
criterion-many_partners = Бере участь багато партнерів
    .short = Багато партнерів
# en: Few partners take part
criterion-two_partners = Бере участь мало партнерів
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
# en: The partners have little experience with each other, or a bad one
criterion-low_trust = Партнери мають мало спільного досвіду або він був поганий
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
criterion-own_levy = Спільна організація має сама стягувати податок або обов’язковий збір
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
criterion-existing_capacity = Партнер уже має об’єкт, колектив або службу із запасом місця для інших
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
# en: Joint public body for named tasks
family-public-law-body = Спільна публічна установа чи союз для визначених завдань
# en: A public corporation of municipalities takes over one or a few tasks completely.
family-public-law-body-summary = Утворена громадами юридична особа публічного права повністю бере на себе одне або кілька завдань.
# en: Community for many tasks
family-multi-purpose-community = Багатоцільовий союз громад
# en: A standing public body of the same municipalities for a bundle of tasks, sometimes with its own tax.
family-multi-purpose-community-summary = Постійна публічна організація тих самих громад для цілої низки завдань, іноді з власним податком.
# en: Cooperation ordered by law
family-compulsory = Обов’язкове співробітництво за законом
# en: The law or the state tells you to work together and often says how.
family-compulsory-summary = Закон або держава зобов’язує вас працювати разом і часто визначає, як саме.
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
service-group-health = Охорона здоров’я
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
    .words = сміття, ТПВ, побутові відходи, вивезення
# en: Landfill, sorting, composting or burning of waste
service-waste-treatment = Полігон, сортування, компостування або спалювання відходів
    .words = сміття, ТПВ, сміттєзвалище, полігон
# en: Drinking water
service-water-supply = Питна вода
    .words = водопровід, водоканал, свердловина
# en: Sewers and sewage plant
service-wastewater = Каналізація та очисні споруди
    .words = водовідведення, очисні, стоки, водоканал
# en: Flood protection, streams and drainage
service-flood-rivers = Захист від повеней, малі річки та дренаж
    .words = повінь, річка, дамба, зливова
# en: Parks, green areas and street cleaning
service-parks-green = Парки, зелені зони та прибирання вулиць
    .words = благоустрій, сквер, прибирання, двірники
# en: Nature protection and forests
service-nature-parks = Охорона природи та ліси
# en: Stray animals, shelter and pest control
service-animal-control = Безпритульні тварини, притулок, боротьба зі шкідниками
    .words = собаки, коти, притулок
# en: Cemeteries and funerals
service-cemeteries = Кладовища та поховання
    .words = кладовище, цвинтар, поховання
# en: District heating and gas
service-district-heating = Теплопостачання і газ
    .words = котельня, тепло, опалення
# en: Renewable energy and energy saving
service-renewables-efficiency = Відновлювана енергія та енергозбереження
# en: Street lights
service-street-lighting = Вуличне освітлення
    .words = ліхтарі, освітлення
# en: Care of roads and paths, snow clearing
service-road-maintenance = Утримання доріг і доріжок, прибирання снігу
    .words = вулиці, сніг, ями, дороги
# en: Building roads, bridges and cycle paths
service-road-building = Будівництво доріг, мостів і велодоріжок
# en: Buses, school buses and transport on demand
service-public-transport = Автобуси, шкільні автобуси та перевезення на замовлення
    .words = автобус, маршрутка, перевезення, підвезення учнів, діти до школи
# en: Parking control and traffic wardens
service-parking-traffic = Контроль паркування, інспектори з паркування
# en: Fire brigade and rescue
service-fire-rescue = Пожежна охорона та порятунок
    .words = пожежники, рятувальники, МПО, пожежна команда
# en: Civil protection and emergency planning
service-civil-protection = Цивільний захист і планування на випадок надзвичайних ситуацій
    .words = цивільний захист, укриття, надзвичайні ситуації
# en: Municipal police
service-municipal-police = Муніципальна поліція (варта)
    .words = муніципальна варта, охорона, безпека
# en: Inspections (building, environment, food, public order)
service-inspection = Інспекції (будівництво, довкілля, харчі, громадський порядок)
# en: Building permits
service-building-permits = Дозволи на будівництво
    .words = дозволи, забудова, ДАБІ
# en: Town planning, maps and land register
service-spatial-planning = Містобудівна документація, карти та земельний кадастр
    .words = містобудування, генплан, кадастр, землевпорядкування
# en: Joint development strategy
service-strategy-planning = Спільна стратегія розвитку
# en: Business parks and service for investors
service-led-promotion = Індустріальні парки та супровід інвесторів
# en: Tourism
service-tourism = Туризм
    .words = туристи, готелі, маршрути
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
    .words = комп’ютери, програми, сайт, цифрові, ІТ
# en: Civil registry, archives and citizen service centre
service-archives-registry = Реєстрація актів цивільного стану, архів і ЦНАП
    .words = ЦНАП, адміністративні послуги, РАЦС
# en: Buying together (energy, fuel, insurance, equipment)
service-joint-procurement = Спільні закупівлі (енергія, пальне, страхування, обладнання)
# en: Office for projects and grant applications
service-project-office = Відділ проєктів і грантових заявок
# en: Training of staff and councillors
service-training-hr = Навчання працівників і депутатів
# en: Primary and lower secondary schools
service-primary-schools = Початкова школа та гімназія
    .words = освіта, учні, ліцей, гімназія, шкільна їдальня
# en: Kindergarten and nursery
service-preschool = Дитячий садок і ясла
    .words = дитсадок, ясла, садочок, діти
# en: School office and school transport
service-school-administration = Управління освітою та підвезення учнів
    .words = шкільний автобус, перевезення дітей
# en: Special education and school psychologist
service-special-education = Спеціальна освіта та шкільний психолог
# en: Music school, adult learning and after-school clubs
service-adult-music = Музична школа, освіта дорослих і гуртки після уроків
# en: Care for the elderly at home
service-elderly-homecare = Догляд за літніми людьми вдома
    .words = літні люди, соціальний працівник, догляд
# en: Care homes
service-care-homes = Будинки для догляду
# en: Child protection and help for families
service-child-protection = Захист дітей і допомога сім’ям
    .words = опіка, сироти, служба у справах дітей
# en: Social assistance, advice and shelters
service-social-assistance = Соціальна допомога, консультації та притулки
    .words = соціальний захист, територіальний центр, допомога
# en: Health centre and out-of-hours clinic
service-primary-health = Амбулаторія та чергова допомога в неробочий час
    .words = лікар, амбулаторія, швидка допомога, медицина
# en: Hospital or polyclinic
service-hospitals = Лікарня або поліклініка
    .words = лікарня, поліклініка, медицина
# en: Public health and hygiene
service-public-health = Громадське здоров’я та гігієна
# en: Library, museum, theatre and events
service-culture-library = Бібліотека, музей, театр і події
    .words = бібліотека, клуб, музей, будинок культури
# en: Swimming pool, sports hall and stadium
service-sport-leisure = Басейн, спортивна зала та стадіон
    .words = басейн, стадіон, спортзал
# en: Youth work and youth centres
service-youth-work = Робота з молоддю та молодіжні центри
# en: Care of monuments
service-heritage = Догляд за пам’ятками
# en: Social housing
service-housing = Соціальне житло
    .words = житло, квартири
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
# en: The partners need a key, a limit and dates of payment. The councils put the money into their budgets.
financing-member-contributions-conditions = Партнерам потрібні ключ розподілу, гранична сума та дати платежів. Ради передбачають ці гроші у своїх бюджетах.
# en: Tasks paid from budgets because no user pays: administration, planning, fire brigade, roads.
financing-member-contributions-suits = Завдання, які оплачують із бюджетів, бо користувачі не платять: управління, планування, пожежна охорона, дороги.
# en: Membership fee
financing-membership-fee = Членський внесок
# en: Each member pays a fixed sum a year, the same for all or by inhabitants.
financing-membership-fee-summary = Кожен член щороку платить сталу суму, однакову для всіх або за кількістю жителів.
# en: The rules of the body must name the fee and who may change it. When a grant ends, the fee must be enough to live on.
financing-membership-fee-conditions = Правила спільного органу мають назвати внесок і того, хто може його змінити. Коли грант закінчиться, внеску має вистачати на життя.
# en: Associations, groups across a border and common interests.
financing-membership-fee-suits = Асоціації, групи через кордон і спільні інтереси.
# en: Charges and tariffs
financing-user-charges = Плата та тарифи
# en: The people who use the service pay for it.
financing-user-charges-summary = Платять люди, які користуються послугою.
# en: The law must say who may set the charge. Watch out for very different tariffs between partners, for people who cannot pay, and for bills that stay unpaid.
financing-user-charges-conditions = Закон має визначати, хто встановлює плату. Зважайте на дуже різні тарифи партнерів, на людей, які не можуть платити, і на несплачені рахунки.
# en: Water, sewage, waste, transport, pools and care.
financing-user-charges-suits = Вода, стоки, відходи, транспорт, басейни та догляд.
# en: Price per unit between partners
financing-fee-per-unit = Ціна за одиницю між партнерами
# en: One partner pays the other for each case, hour, pupil, tonne or cubic metre.
financing-fee-per-unit-summary = Один партнер платить іншому за кожну справу, годину, учня, тонну чи кубічний метр.
# en: You must be able to count the work. Check first whether a tender is needed and whether VAT is due.
financing-fee-per-unit-conditions = Роботу треба вміти порахувати. Спершу перевірте, чи потрібен тендер і чи сплачується ПДВ.
# en: Service contracts, a host municipality, school places that are bought.
financing-fee-per-unit-suits = Договори про послуги, громада-виконавець, оплачені місця у школі.
# en: Fees for permits and fines
financing-administrative-fees = Плата за дозволи та штрафи
# en: The person who applies for a permit or pays a fine covers a part of the cost.
financing-administrative-fees-summary = Частину витрат покриває той, хто просить дозвіл або сплачує штраф.
# en: The law must allow the fee. Agree who keeps the income.
financing-administrative-fees-conditions = Закон має дозволяти таку плату. Домовтеся, хто залишає собі дохід.
# en: Permits, inspections, registry and parking.
financing-administrative-fees-suits = Дозволи, перевірки, реєстрація та паркування.
# en: State grant for cooperation
financing-state-grant = Державний грант на співробітництво
# en: The state gives extra money to municipalities that work together.
financing-state-grant-summary = Держава дає додаткові кошти громадам, які працюють разом.
# en: Look at the conditions of the programme; often the cooperation must be registered or have a form under public law. Grants end, and a form chosen for the grant alone is a bad form. Slovenia paid 6 million euro to 51 joint offices in 2019, with more for those with more tasks.
financing-state-grant-conditions = Подивіться на умови програми: часто співробітництво має бути зареєстроване або мати публічно-правову форму. Гранти закінчуються, і форма, обрана лише заради гранту, — погана форма. Словенія у 2019 році виплатила 6 мільйонів євро 51 спільній службі; більше отримали ті, що мали більше завдань.
# en: The start, a feasibility study, joint offices.
financing-state-grant-suits = Початок роботи, техніко-економічне обґрунтування, спільні служби.
# en: State money per pupil, patient or case
financing-sector-transfer = Державні кошти на учня, пацієнта або справу
# en: The state pays a norm for each case, and the money follows the task.
financing-sector-transfer-summary = Держава платить за нормативом на кожен випадок, і гроші йдуть за завданням.
# en: It goes to the municipality or body that does the task. Watch out that it does not arrive at the wrong partner.
financing-sector-transfer-conditions = Його отримує муніципалітет або орган, який виконує завдання. Стежте, щоб гроші не надійшли не тому партнерові.
# en: Schools, health and tasks handed over by the state.
financing-sector-transfer-suits = Школи, охорона здоров’я та завдання, передані державою.
# en: General transfer from the state
financing-general-transfer = Загальна дотація від держави
# en: Money from the state that each municipality may use freely.
financing-general-transfer-summary = Кошти від держави, якими кожна громада розпоряджається вільно.
# en: No special condition. Check whether cooperation changes what you receive.
financing-general-transfer-conditions = Особливих умов немає. Перевірте, чи не змінить співробітництво того, що ви отримуєте.
# en: A source from which the partners pay their contributions.
financing-general-transfer-suits = Джерело, з якого партнери платять свої внески.
# en: Sharing of tax income
financing-tax-sharing = Розподіл податкових надходжень
# en: The partners share the taxes of a site that they developed together.
financing-tax-sharing-summary = Партнери ділять податки з майданчика, який разом розвинули.
# en: The tax law must allow it or the partners agree on payments of the same size. A later change of the tax law can upset the shares.
financing-tax-sharing-conditions = Це має дозволяти податковий закон, або партнери домовляються про платежі такого самого розміру. Пізніша зміна податкового закону може порушити частки.
# en: Business parks, shopping areas and wind parks.
financing-tax-sharing-suits = Індустріальні парки, торгові зони та вітропарки.
# en: Own tax or levy
financing-own-levy = Власний податок або збір
# en: The joint body raises a tax, a visitor tax or a levy on its members.
financing-own-levy-summary = Спільна організація стягує податок, туристичний збір або обов’язкові внески з учасників.
# en: Only where a law gives this right. Everybody sees a new tax, so explain it early.
financing-own-levy-conditions = Лише там, де закон дає таке право. Новий податок помічають усі, тож поясніть його заздалегідь.
# en: Communities for many tasks, and tourism.
financing-own-levy-suits = Спільноти з багатьма завданнями та туризм.
# en: Loan
financing-loan = Кредит
# en: A bank lends money that is paid back over many years.
financing-loan-summary = Банк позичає гроші, які повертають протягом багатьох років.
# en: The borrower must be a legal person or the host municipality. Check the debt limits and who guarantees.
financing-loan-conditions = Позичальником має бути юридична особа або громада, яка діє за всіх. Перевірте граничні суми боргу та хто дає гарантію.
# en: Investments with income from tariffs or contributions.
financing-loan-suits = Інвестиції, що мають дохід із тарифів або внесків.
# en: Joint bond
financing-bond = Спільні облігації
# en: Investors lend a large sum against a bond.
financing-bond-summary = Інвестори позичають велику суму під облігації.
# en: Only for large sums, because the fixed cost is high. Investors look at the credit rating.
financing-bond-conditions = Лише для великих сум, бо постійні витрати високі. Інвестори дивляться на кредитний рейтинг.
# en: Large investments put together.
financing-bond-suits = Великі інвестиції, об’єднані разом.
# en: Guarantee of the partners
financing-guarantee = Гарантія партнерів
# en: The partners promise to pay if the joint body cannot.
financing-guarantee-summary = Партнери обіцяють заплатити, якщо спільна організація не зможе.
# en: Budget law limits guarantees, and rules on state aid may apply.
financing-guarantee-conditions = Бюджетне законодавство обмежує гарантії, і можуть діяти правила про державну допомогу.
# en: Companies and associations that own too little for a bank.
financing-guarantee-suits = Товариства й асоціації, чийого майна замало для банку.
# en: Founding capital
financing-equity = Статутний капітал
# en: The partners pay capital into the joint company or enterprise.
financing-equity-summary = Партнери вносять капітал до спільного товариства чи підприємства.
# en: The law sets a least amount for some forms. The money stays tied up.
financing-equity-conditions = Для деяких форм закон установлює найменшу суму. Гроші лишаються зв’язаними.
# en: Companies and enterprises.
financing-equity-suits = Товариства та підприємства.
# en: Contributions that are not money
financing-in-kind = Негрошові внески
# en: A partner brings land, rooms, people or machines.
financing-in-kind-summary = Партнер надає землю, приміщення, людей або машини.
# en: Agree on the value before you start; this is what people quarrel about.
financing-in-kind-conditions = Домовтеся про вартість до початку: саме через неї сперечаються.
# en: Partners with little money, and the first years.
financing-in-kind-suits = Партнери, у яких мало грошей, і перші роки роботи.
# en: Leasing or renting
financing-leasing = Лізинг або оренда
# en: You pay for the use of a vehicle or machine each month and do not buy it.
financing-leasing-summary = Ви щомісяця платите за користування автомобілем чи машиною і не купуєте їх.
# en: Somebody must sign as tenant. Look at the value that is left at the end.
financing-leasing-conditions = Хтось має підписати договір як орендар. Зверніть увагу на вартість, що лишається наприкінці.
# en: Vehicles, computers and machines.
financing-leasing-suits = Транспорт, комп’ютери та техніка.
# en: European Union funds
financing-eu-structural-funds = Фонди Європейського Союзу
# en: Funds for regions, rural areas, neighbours or countries on the way into the Union pay a part.
financing-eu-structural-funds-summary = Частину оплачують фонди для регіонів, сільських територій, сусідів або країн на шляху до Союзу.
# en: The call says who may apply: a legal person or a lead partner. You need your own share and money in advance, and things must mostly stay in use for five years.
financing-eu-structural-funds-conditions = В оголошенні конкурсу сказано, хто може подати заявку: юридична особа або головний партнер. Потрібні власна частка й гроші наперед, а придбане здебільшого має використовуватися п’ять років.
# en: Plants and development projects of some size.
financing-eu-structural-funds-suits = Об’єкти та проєкти розвитку певного розміру.
# en: Grant from a donor
financing-donor-grant = Грант від донора
# en: A foreign government, a foundation or an international organisation pays for a project.
financing-donor-grant-summary = За проєкт платить іноземний уряд, фонд або міжнародна організація.
# en: Somebody must answer for the money. When it ends, the cost stays with you.
financing-donor-grant-conditions = Хтось має відповідати за гроші. Коли вони закінчаться, витрати лишаться вам.
# en: Trials, equipment and advice.
financing-donor-grant-suits = Пробні проєкти, обладнання та консультації.
# en: Public-private partnership
financing-ppp = Публічно-приватне партнерство
# en: A private firm builds and runs the plant and is paid by users or by the partners for many years.
financing-ppp-summary = Приватна фірма будує об’єкт і веде його, а платять їй багато років користувачі або партнери.
# en: One of you must sign for all: a host, a union or a company. You are bound for a long time, and hidden debt may remain.
financing-ppp-conditions = Один із вас має підписати за всіх: громада, об’єднання або товариство. Ви пов’язані надовго, і може лишитися прихований борг.
# en: Large demand put together.
financing-ppp-suits = Великий попит, об’єднаний разом.
# en: Saving energy with a contractor
financing-energy-performance-contract = Енергосервісний договір
# en: A firm pays for new lamps or heating and is paid back from the saved energy.
financing-energy-performance-contract-summary = Фірма оплачує нові світильники чи опалення і повертає кошти із заощадженої енергії.
# en: Measure the use of energy before you start; otherwise nobody can prove the saving.
financing-energy-performance-contract-conditions = Виміряйте споживання енергії до початку, інакше ніхто не зможе довести економію.
# en: Street lights and the energy of buildings.
financing-energy-performance-contract-suits = Вуличне освітлення та енергія будівель.
# en: Share of savings
financing-savings-share = Частка заощаджень
# en: Who helps to save gets a part of what was saved.
financing-savings-share-summary = Хто допомагає заощадити, отримує частину заощадженого.
# en: The saving must be proven. People quarrel about the figure to compare with.
financing-savings-share-conditions = Економію треба довести. Сперечаються про показник, з яким порівнюють.
# en: Buying together, collecting taxes together.
financing-savings-share-suits = Спільні закупівлі, спільне стягнення податків.
# en: Compensation for the place with the plant
financing-host-compensation = Компенсація місцю, де стоїть об’єкт
# en: The place that lives with the landfill or plant gets money from the others.
financing-host-compensation-summary = Населений пункт, що живе поряд із полігоном чи об’єктом, отримує гроші від інших.
# en: Agree on an end or a review, because such payments tend to go on for ever.
financing-host-compensation-conditions = Домовтеся про строк або перегляд, бо такі виплати зазвичай тривають без кінця.
# en: Landfill, sewage plant and wind park.
financing-host-compensation-suits = Полігон відходів, очисні споруди та вітропарк.
# en: Connection charge
financing-connection-charge = Плата за приєднання
# en: Owners of land pay once when a pipe or road reaches them.
financing-connection-charge-summary = Власники землі платять один раз, коли до них доходить труба чи дорога.
# en: A law and a by-law are needed. Owners may go to court.
financing-connection-charge-conditions = Потрібні закон і місцеве рішення. Власники можуть звернутися до суду.
# en: Water, sewers, gas and roads.
financing-connection-charge-suits = Вода, каналізація, газ і дороги.
# en: Joint fund for paying in advance
financing-revolving-fund = Спільний фонд для оплати наперед
# en: The partners pay into a fund. It pays for projects until the grant arrives and is then filled up again.
financing-revolving-fund-summary = Партнери вносять кошти до фонду. З нього оплачують проєкти, доки не надійде грант, а потім фонд знову поповнюють.
# en: Agree on the order and on what happens if a project fails. The Euroregion Glacensis asks each new member for one deposit.
financing-revolving-fund-conditions = Домовтеся про черговість і про те, що буде, якщо проєкт не вдасться. Єврорегіон «Glacensis» просить у кожного нового члена один внесок.
# en: Grants that are paid after the work is done.
financing-revolving-fund-suits = Гранти, які виплачують після виконання роботи.
# en: Reserve for renewal
financing-reserve = Резерв на оновлення
# en: Each year some money from charges or contributions is put aside for new pipes, machines or roofs.
financing-reserve-summary = Щороку частину плати чи внесків відкладають на нові труби, машини чи дахи.
# en: Say what it is for, or it will be spent on other things.
financing-reserve-conditions = Скажіть, для чого він, інакше його витратять на інше.
# en: Everybody who owns something that wears out.
financing-reserve-suits = Усі, хто володіє чимось, що зношується.
# en: Shares for citizens
financing-citizen-capital = Частки для громадян
# en: Citizens put their own money into the project.
financing-citizen-capital-summary = Громадяни вкладають у проєкт власні гроші.
# en: Rules that protect investors apply. Ask before you collect money.
financing-citizen-capital-conditions = Діють правила захисту інвесторів. Запитайте, перш ніж збирати гроші.
# en: Energy, a village shop, culture.
financing-citizen-capital-suits = Енергія, сільська крамниця, культура.

## Способи розподілу витрат

# en: Equal shares
key-equal = Рівні частки
# en: Fair when: most of the cost is fixed, the partners are of similar size, or you are still planning.
key-equal-summary = Справедливо, якщо: більшість витрат постійні, партнери близькі за розміром або ви ще плануєте.
# en: Each partner pays the same: one divided by the number of partners.
key-equal-formula = Кожен партнер платить однаково: один, поділений на кількість партнерів.
# en: By inhabitants
key-population = За кількістю жителів
# en: Fair when: everybody benefits about equally.
key-population-summary = Справедливо, якщо: усі мають приблизно однакову користь.
# en: Inhabitants of the partner divided by the inhabitants of all.
key-population-formula = Жителі партнера, поділені на жителів усіх партнерів.
# en: By use
key-usage = За користуванням
# en: Fair when: the use can be measured.
key-usage-summary = Справедливо, якщо: користування можна виміряти.
# en: Units used by the partner divided by the units of all.
key-usage-formula = Одиниці, використані партнером, поділені на одиниці всіх.
# en: By financial strength
key-fiscal-capacity = За фінансовою спроможністю
# en: Fair when: the partners want to help each other.
key-fiscal-capacity-summary = Справедливо, якщо: партнери хочуть допомагати одне одному.
# en: Tax income of the partner divided by the tax income of all.
key-fiscal-capacity-formula = Податкові надходження партнера, поділені на податкові надходження всіх.
# en: By value of property
key-property-base = За вартістю майна
# en: Fair when: fire brigade and flood protection, which protect property.
key-property-base-summary = Справедливо, якщо: ідеться про пожежну охорону та захист від повеней, які бережуть майно.
# en: Taxable value in the municipality divided by the taxable value of all.
key-property-base-formula = Оподатковувана вартість у громаді, поділена на оподатковувану вартість усіх.
# en: Basic fee and use
key-two-part = Базова плата і користування
# en: Fair when: there is a fixed cost of being ready and a cost that changes with use.
key-two-part-summary = Справедливо, якщо: є постійні витрати на готовність і витрати, що змінюються з користуванням.
# en: One part of the cost by inhabitants, the rest by use. The first part is as large as the fixed cost.
key-two-part-formula = Одну частину витрат ділять за кількістю жителів, решту — за користуванням. Перша частина дорівнює постійним витратам.
# en: Mix of several keys
key-mixed = Поєднання кількох способів
# en: Fair when: several things cause the cost.
key-mixed-summary = Справедливо, якщо: витрати мають кілька причин.
# en: Several keys with weights that add up to one.
key-mixed-formula = Кілька способів із вагами, що разом дають одиницю.
# en: Mix with a limit
key-corridor = Поєднання з обмеженням
# en: Fair when: another key would be a shock for one partner.
key-corridor-summary = Справедливо, якщо: інший спосіб різко вдарив би по одному з партнерів.
# en: Each partner pays per head at most a fixed percentage more or less than the average. The rest is spread over all.
key-corridor-formula = Кожен партнер платить на жителя не більше й не менше середнього на встановлений відсоток. Решту розподіляють між усіма.
# en: By area or length
key-area-length = За площею або довжиною
# en: Fair when: roads, rivers and snow clearing.
key-area-length-summary = Справедливо, якщо: ідеться про дороги, річки та прибирання снігу.
# en: Kilometres or hectares of the partner divided by those of all.
key-area-length-formula = Кілометри або гектари партнера, поділені на кілометри або гектари всіх.
# en: By reserved room
key-capacity-reserved = За зарезервованим місцем
# en: Fair when: sewage plants and schools.
key-capacity-reserved-summary = Справедливо, якщо: ідеться про очисні споруди та школи.
# en: Investment by the room reserved for the partner; running cost by use.
key-capacity-reserved-formula = Інвестиції — за потужністю, зарезервованою для партнера; поточні витрати — за користуванням.
# en: By zones of benefit
key-benefit-zones = За зонами користі
# en: Fair when: flood protection and commuter lines.
key-benefit-zones-summary = Справедливо, якщо: ідеться про захист від повеней і приміські маршрути.
# en: Zones with a factor for the benefit; each partner pays for its part in each zone.
key-benefit-zones-formula = Зони з коефіцієнтом користі; кожен партнер платить за свою частину в кожній зоні.
# en: By shares in the company
key-shares = За частками у товаристві
# en: Fair when: there is a joint company.
key-shares-summary = Справедливо, якщо: є спільне товариство.
# en: Shares of the partner divided by all shares.
key-shares-formula = Частки партнера, поділені на всі частки.
# en: Price at full cost
key-full-cost-price = Ціна за повною собівартістю
# en: Fair when: a host sells room to spare for many years.
key-full-cost-price-summary = Справедливо, якщо: громада-виконавець багато років продає вільне місце.
# en: All cost with overhead, wear and interest, divided by the units.
key-full-cost-price-formula = Усі витрати з накладними, зносом і відсотками, поділені на кількість одиниць.
# en: Price at extra cost
key-marginal-cost = Ціна за додатковими витратами
# en: Fair when: at the start, when the host has room that stays empty.
key-marginal-cost-summary = Справедливо, якщо: це початок, а в громади-виконавця є місце, яке інакше порожнє.
# en: The extra cost of one more unit and an agreed part of the fixed cost.
key-marginal-cost-formula = Додаткові витрати на ще одну одиницю та узгоджена частина постійних витрат.
# en: Share of the saving
key-savings-split = Частка заощадженого
# en: Fair when: things are bought together.
key-savings-split-summary = Справедливо, якщо: закупівлі здійснюють разом.
# en: An agreed part of what the partner pays less than before.
key-savings-split-formula = Узгоджена частина того, на скільки менше партнер платить, ніж раніше.
# en: Share of joint tax income
key-tax-split = Частка спільних податкових надходжень
# en: Fair when: there is a joint business park.
key-tax-split-summary = Справедливо, якщо: є спільний індустріальний парк.
# en: An agreed share of the taxes of the joint site.
key-tax-split-formula = Узгоджена частка податків зі спільного майданчика.

## Поєднання форм

# en: Owners in one body, operation in a company
pattern-P1 = Власники — в одній організації, роботу веде товариство
# en: The members form an association or union that owns or controls. A company runs the plant for it, by lease, concession or delegation.
pattern-P1-text = Учасники утворюють асоціацію або союз, який є власником або контролює роботу. Товариство веде об’єкт для нього за договором оренди, концесії чи делегування.
# en: Committee and lead municipality
pattern-P2 = Комітет і провідна громада
# en: A committee decides. One municipality employs, owns and signs.
pattern-P2-text = Рішення ухвалює комітет. Одна громада наймає працівників, володіє майном і підписує.
# en: Frame agreement with annexes
pattern-P3 = Рамковий договір із додатками
# en: One agreement holds the principles. Each task is an annex with its own members and its own key.
pattern-P3-text = Один договір містить принципи. Кожне завдання — це додаток із власними учасниками та власним способом розподілу витрат.
# en: Host and board of guests
pattern-P4 = Громада-виконавець і рада громад, яких вона обслуговує
# en: The host does the work. A board of the guests is heard on budget and quality.
pattern-P4-text = Роботу виконує громада-виконавець. Рада громад, яких вона обслуговує, висловлюється щодо бюджету та якості.
# en: An agreement for the time before
pattern-P5 = Договір на підготовчий період
# en: The partners write down duties, tasks and money until the new body exists in law.
pattern-P5-text = Партнери письмово визначають обов’язки, завдання та гроші на час, поки нова організація ще не існує юридично.
# en: A light association as project office
pattern-P6 = Легка асоціація як проєктний відділ
# en: A light legal person writes applications and runs projects. The services stay in contracts.
pattern-P6-text = Невелика юридична особа пише заявки та веде проєкти. Послуги лишаються в договорах.
# en: An office for decisions, an enterprise for works
pattern-P7 = Служба для рішень, підприємство для робіт
# en: Permits and the like go to a joint office, technical services to an enterprise.
pattern-P7-text = Дозволи й подібні рішення переходять до спільної служби, технічні послуги — до підприємства.

## Шляхи розвитку

# en: From no contract to contract
path-informal-to-contract = Від співпраці без договору до договору
# en: Money or a duty comes into play.
path-informal-to-contract-trigger = З’являються гроші або обов’язок.
# en: From contract to host municipality
path-contract-to-host-municipality = Від договору до громади-виконавця
# en: Powers must be handed over, or people must move.
path-contract-to-host-municipality-trigger = Потрібно передати повноваження або перевести працівників.
# en: From contract to joint committee
path-contract-to-joint-body = Від договору до спільного комітету
# en: There are more than three partners, or several contracts to watch.
path-contract-to-joint-body-trigger = Партнерів більше трьох або потрібно стежити за кількома договорами.
# en: From joint committee to union
path-joint-body-to-public-law-body = Від спільного комітету до союзу
# en: You need property, a loan or people of your own.
path-joint-body-to-public-law-body-trigger = Потрібні власне майно, кредит або власні працівники.
# en: From joint office to union
path-joint-administration-to-public-law-body = Від спільної служби до союзу
# en: There is much work, and the office has become a thing of its own.
path-joint-administration-to-public-law-body-trigger = Роботи багато, і служба стала окремою справою.
# en: From association to union
path-private-association-to-public-law-body = Від асоціації до союзу
# en: You need public power or large public grants.
path-private-association-to-public-law-body-trigger = Потрібні владні повноваження або великі державні гранти.
# en: From association to company
path-private-association-to-private-company = Від асоціації до товариства
# en: The work lives from tariffs.
path-private-association-to-private-company-trigger = Робота живе з тарифів.
# en: From union to community
path-public-law-body-to-multi-purpose-community = Від союзу до багатоцільового союзу
# en: The same members run several single bodies with success.
path-public-law-body-to-multi-purpose-community-trigger = Ті самі учасники успішно ведуть кілька окремих організацій.
# en: From any form to a lighter form
path-any-to-lighter-form = Від будь-якої форми до легшої
# en: A review shows that the cost is higher than the benefit. Going back is no defeat.
path-any-to-lighter-form-trigger = Перевірка показує, що витрати більші за користь. Повернутися до простішого — не поразка.

## Ризики

# en: A partner pays late or not at all
risk-R01 = Партнер платить із запізненням або зовсім не платить
# en: Fix dates of payment and interest. Let the service or the vote rest until the money comes. Where the law allows it, the supervisory authority steps in.
risk-R01-mitigation = Зафіксуйте строки оплати та відсотки за прострочення. Нехай послуга або право голосу зупиняються до надходження грошей. Якщо закон дозволяє, втручається орган нагляду.
# en: The largest partner dominates
risk-R02 = Найбільший партнер домінує
# en: Keep its votes below one half, ask for two majorities, give everybody a seat. With a host: a board of users.
risk-R02-mitigation = Нехай він має менше половини голосів; вимагайте подвійної більшості та дайте кожному місце. Якщо є громада-виконавець — створіть раду користувачів.
# en: The councils lose sight of the joint body
risk-R03 = Ради втрачають спільну організацію з поля зору
# en: Send the draft budget to the councils first. Report twice a year. Name a delegate who answers questions, and give councils the right to ask.
risk-R03-mitigation = Спершу надсилайте проєкт бюджету радам. Звітуйте двічі на рік. Призначте делегата, який відповідає на запитання, і дайте радам право запитувати.
# en: It gets dearer and not cheaper
risk-R04 = Стає дорожче, а не дешевше
# en: Know the cost of today. Make a business plan, set a limit that only the councils can lift, and review after two years.
risk-R04-mitigation = З’ясуйте, скільки це коштує сьогодні. Складіть бізнес-план, установіть межу, яку можуть підняти лише ради, і перегляньте результат через два роки.
# en: An unfair share drives a partner out
risk-R05 = Несправедлива частка змушує партнера вийти
# en: Let the share follow the cause of the cost. Review it every three years, and let partners ask for a change when facts change.
risk-R05-mitigation = Нехай частка залежить від того, що спричиняє витрати. Переглядайте її раз на три роки й дозвольте партнерам просити про зміну, коли змінюються обставини.
# en: A partner leaves and debts stay
risk-R06 = Партнер виходить, а борги лишаються
# en: Ask for notice of at least one budget year. The one who leaves keeps its share of the debt. Agree how things are valued.
risk-R06-mitigation = Вимагайте попередження щонайменше за один бюджетний рік. Хто виходить, зберігає свою частку боргу. Домовтеся, як оцінюється майно.
# en: A court says that a tender was needed
risk-R07 = Суд вирішує, що потрібен був тендер
# en: Cooperate for real and under a common plan. Pay cost only, and sell less than a fifth on the market. A joint body must pass the in-house test.
risk-R07-mitigation = Співпрацюйте насправді та за спільним планом. Оплачуйте лише витрати й продавайте на ринку менше ніж п’яту частину. Спільна організація має пройти перевірку на внутрішню закупівлю (in-house).
# en: VAT or profit tax comes as a surprise
risk-R08 = Несподівано треба сплатити ПДВ або податок на прибуток
# en: Ask for a tax opinion before you choose the form. Compare prices with and without VAT.
risk-R08-mitigation = Отримайте податковий висновок, перш ніж обрати форму. Порівняйте ціни з ПДВ і без ПДВ.
# en: Decisions are void because the power was not handed over
risk-R09 = Рішення недійсні, бо повноважень не передали
# en: Take a form that may decide by law. Otherwise each municipality keeps the signature.
risk-R09-mitigation = Оберіть форму, якій закон дозволяє ухвалювати рішення. Інакше кожна громада сама підписує свої рішення.
# en: The supervisory authority refuses or is slow
risk-R10 = Орган нагляду відмовляє або зволікає
# en: Send the draft for an opinion before the councils vote. Start with a new budget year.
risk-R10-mitigation = Надішліть проєкт на висновок до голосування в радах. Починайте з нового бюджетного року.
# en: The person who drove it is gone
risk-R11 = Людини, яка це рухала, більше немає
# en: Put it in writing, name a deputy, and let a group carry it.
risk-R11-mitigation = Запишіть домовленості, призначте заступника, і нехай справу веде група.
# en: A new majority wants something else
risk-R12 = Нова більшість хоче іншого
# en: Agree on a shortest time and on notice. Review the work before the election.
risk-R12-mitigation = Домовтеся про мінімальний строк і про попередження за певний час. Підбийте підсумки роботи до виборів.
# en: The old cost does not go away
risk-R13 = Старі витрати не зникають
# en: Write a list of posts and costs that end at each partner.
risk-R13-mitigation = Складіть перелік посад і витрат, які припиняються в кожного партнера.
# en: It is unclear who employs the people
risk-R14 = Неясно, хто роботодавець людей
# en: Make a list: employer, boss, pay, and the right to come back.
risk-R14-mitigation = Складіть перелік: роботодавець, керівник, оплата праці та право повернутися.
# en: Personal data are not protected
risk-R15 = Персональні дані не захищені
# en: Add an agreement that says who is responsible for the data and who only works with them.
risk-R15-mitigation = Додайте угоду, у якій сказано, хто відповідає за дані, а хто лише працює з ними.
# en: Forbidden state aid through sales on the market
risk-R16 = Заборонена державна допомога через продаж на ринку
# en: Keep separate accounts, put the public task in writing, and test the price on the market.
risk-R16-mitigation = Ведіть окремий облік, письмово визначте публічне завдання та перевірте ціну на ринку.
# en: Donor money ends and the body cannot live
risk-R17 = Гроші донорів закінчуються, і організація не може існувати
# en: Show the cost of years four to seven, and agree on the fee before the grant ends.
risk-R17-mitigation = Покажіть витрати з четвертого до сьомого року й домовтеся про внесок, поки грант не закінчився.
# en: Partners with equal votes block each other
risk-R18 = Партнери з рівними голосами блокують одне одного
# en: Agree on a mediator, an expert, a deciding vote in turns, or a right to buy the other out.
risk-R18-mitigation = Домовтеся про посередника, експерта, почерговий вирішальний голос або право викупити частку іншого.
# en: No agreement in time, and a large grant is lost
risk-R19 = Домовленості вчасно немає, і великий грант втрачено
# en: Plan backwards from the last day of the call. Agree how many must sign for a start and how late ones join.
risk-R19-mitigation = Плануйте у зворотному порядку від останнього дня конкурсу. Домовтеся, скільки партнерів має підписати для початку і як приєднуються пізніші.
# en: Delegates or managers serve two masters
risk-R20 = Представники або керівники служать двом господарям
# en: Set rules on what they may not do at the same time, keep a register of interests, and have it audited.
risk-R20-mitigation = Визначте, чого вони не можуть робити одночасно, ведіть реєстр інтересів і перевіряйте його аудитом.
# en: People do not talk and trust is lost
risk-R21 = Люди не розмовляють, і довіру втрачено
# en: Share minutes and budgets, send a newsletter, and name one contact for each partner.
risk-R21-mitigation = Обмінюйтеся протоколами та бюджетами, надсилайте інформаційний лист і назвіть одну контактну особу для кожного партнера.

## Перешкоди

# en: Nobody wants to share power
obstacle-fear-of-losing-power = Ніхто не хоче ділитися впливом
# en: Start with something that can be undone. Give equal seats, and list what stays with the councils.
obstacle-fear-of-losing-power-mitigation = Почніть із того, що можна скасувати. Дайте всім однакову кількість місць і перелічіть, що лишається за радами.
# en: Old rivalry between places
obstacle-parochialism = Давнє суперництво між населеними пунктами
# en: Let somebody neutral lead the talks. Change the chair by turns, and show what each partner wins.
obstacle-parochialism-mitigation = Нехай переговори веде хтось нейтральний. Головуйте по черзі й покажіть, що виграє кожен партнер.
# en: Staff fear change
obstacle-resistance-of-staff = Працівники бояться змін
# en: Settle their rights before the decision and tell them early. Who moves keeps the old rights.
obstacle-resistance-of-staff-mitigation = Врегулюйте права працівників до рішення та повідомте їх завчасно. Хто переходить, зберігає попередні права.
# en: Citizens fear long ways or higher charges
obstacle-citizens-fear-distance = Жителі бояться далеких поїздок або вищої плати
# en: Keep a counter in each place, and publish the cost before and after.
obstacle-citizens-fear-distance-mitigation = Збережіть місце прийому в кожному населеному пункті та оприлюднюйте витрати до і після.
# en: The law is silent or unclear
obstacle-legal-gap = Закон мовчить або неясний
# en: Use a contract or private law. Ask the ministry or the supervisory authority for an opinion, and note the risk.
obstacle-legal-gap-mitigation = Скористайтеся договором або приватним правом. Запитайте думку міністерства чи органу нагляду й зафіксуйте ризик.
# en: Nobody rewards cooperation, or it is even punished
obstacle-no-incentive = Ніхто не заохочує співробітництва або за нього навіть карають
# en: Let your association speak up, and show the savings with your own figures.
obstacle-no-incentive-mitigation = Нехай про це говорить ваша асоціація, а ви покажіть економію на власних цифрах.
# en: No experience and few hands
obstacle-lack-of-experience = Немає досвіду і бракує людей
# en: Use templates and training, visit somebody who has done it, and start step by step.
obstacle-lack-of-experience-mitigation = Користуйтеся зразками й навчанням, відвідайте тих, хто це вже зробив, і рухайтеся крок за кроком.
# en: Very different size, wealth or service
obstacle-differences-in-size = Дуже різні розмір, достаток або послуги
# en: Choose a host or weighted votes that protect the small ones. Give tariffs some years to become equal.
obstacle-differences-in-size-mitigation = Оберіть громаду-виконавця або зважені голоси, які захищають малих. Дайте тарифам кілька років, щоб зрівнятися.
# en: Parties and elections
obstacle-politics = Партії та вибори
# en: Decide early in the term, with a broad majority, and tell all groups.
obstacle-politics-mitigation = Вирішуйте на початку каденції, широкою більшістю, і повідомте всі групи.
# en: Talks and control cost too much
obstacle-transaction-cost = Переговори й контроль коштують надто дорого
# en: Begin with fewer partners, standard papers and a simple key.
obstacle-transaction-cost-mitigation = Почніть із меншої кількості партнерів, типових документів і простого розподілу витрат.
# en: Nobody knows the cost of today
obstacle-data-missing = Ніхто не знає сьогоднішніх витрат
# en: Write down the cost of today before anybody talks about shares.
obstacle-data-missing-mitigation = Запишіть сьогоднішні витрати, перш ніж хтось заговорить про частки.
# en: Ministries do not know or do not allow joint work
obstacle-central-government = Міністерства не знають спільної роботи або не дозволяють її
# en: Check the law first, then let your association talk to the ministry.
obstacle-central-government-mitigation = Спершу перевірте закон, потім нехай ваша асоціація поговорить із міністерством.
# en: Property may not go to the joint body
obstacle-property-rules = Майно не можна передати спільній організації
# en: Lease it or give a right of use. Write down who gains when the value rises.
obstacle-property-rules-mitigation = Здайте майно в оренду або надайте право користування. Запишіть, хто виграє, коли вартість зросте.

## Причини співпрацювати

# en: Lower cost by size
driver-scale = Менші витрати завдяки обсягу
# en: Fixed cost is spread over more users. Some services only work from a certain size.
driver-scale-text = Постійні витрати розподіляються на більше користувачів. Деякі послуги працюють лише від певного обсягу.
# en: Sharing the office
driver-overhead = Спільні управлінські витрати
# en: One payroll, one computer system and one specialist replace several.
driver-overhead-text = Одна бухгалтерія, одна комп’ютерна система та один фахівець замість кількох.
# en: Experts for everybody
driver-capacity = Фахівці для кожного
# en: A small place cannot find or keep a lawyer, an engineer or an inspector alone.
driver-capacity-text = Мала громада сама не може знайти чи втримати юриста, інженера або інспектора.
# en: New tasks from the state
driver-decentralised-tasks = Нові завдання від держави
# en: No small municipality can carry the new tasks alone. In Slovakia and North Macedonia this was the main reason.
driver-decentralised-tasks-text = Жодна мала громада не впорається з новими завданнями сама. У Словаччині та Північній Македонії це була головна причина.
# en: Better and equal service
driver-quality = Краща й рівна для всіх послуга
# en: Citizens of all partners get the same standard and newer technology.
driver-quality-text = Жителі всіх партнерів отримують однаковий рівень послуги та новішу техніку.
# en: Who uses should pay
driver-spillover = Платить той, хто користується
# en: People of one place use what another pays for. Together those who use it also pay and decide.
driver-spillover-text = Жителі одного місця користуються тим, за що платить інше. Разом ті, хто користується, також платять і вирішують.
# en: Planning over the border
driver-joint-planning = Планування поверх меж громад
# en: Some decisions on economy, nature and land work only across borders.
driver-joint-planning-text = Деякі рішення про економіку, природу та землю мають сенс лише поверх меж громад.
# en: Money from outside
driver-funds = Гроші ззовні
# en: Many programmes ask for projects of a certain size or prefer groups of municipalities.
driver-funds-text = Багато програм вимагають проєктів певного розміру або надають перевагу групам громад.
# en: More weight as buyers
driver-bargaining = Більша вага як покупців
# en: Who buys together gets better prices, and suppliers come who would not come for one village.
driver-bargaining-text = Хто купує разом, отримує кращі ціни; приходять постачальники, які не приїхали б заради одного села.
# en: Meeting the law
driver-legal-compliance = Виконання вимог закону
# en: Rules on waste or water, on staff or on numbers of pupils can be met together.
driver-legal-compliance-text = Вимоги щодо відходів чи води, працівників або кількості учнів можна виконати разом.
# en: Another way than merging
driver-alternative-to-merger = Інший шлях, ніж об’єднання громад
# en: Small municipalities stay alive while their services reach a good size.
driver-alternative-to-merger-text = Малі громади зберігаються, а їхні послуги досягають доброго обсягу.
# en: Full use of what is there
driver-use-of-facilities = Повне використання наявного
# en: Neighbours fill the empty places in a school or a care home.
driver-use-of-facilities-text = Сусіди заповнюють вільні місця у школі чи будинку догляду.
# en: Helping each other
driver-solidarity = Взаємна допомога
# en: A town helps its neighbours and wins goodwill and influence.
driver-solidarity-text = Місто допомагає сусідам і здобуває довіру та вплив.
# en: Learning together
driver-innovation = Навчання одне в одного
# en: The partners exchange what works and try new things together.
driver-innovation-text = Партнери діляться тим, що працює, і разом пробують нове.
# en: Somebody steps in
driver-resilience = Хтось підмінить
# en: People and machines stand in for each other in illness or crisis.
driver-resilience-text = Люди й техніка підміняють одне одного під час хвороби чи кризи.

## Готовність

# en: The mayor leads
readiness-M1 = Голова громади веде справу
# en: I will give my own time to it for a year.
readiness-M1-text = Я особисто приділятиму цьому час протягом року.
# en: The council shares power
readiness-M2 = Рада ділиться повноваженнями
# en: The council accepts that some things are decided together.
readiness-M2-text = Рада погоджується, що частину питань вирішують спільно.
# en: Open books
readiness-M3 = Відкриті дані
# en: We will show the partners our cost and our quality.
readiness-M3-text = Ми покажемо партнерам наші витрати та якість нашої роботи.
# en: Own service in order
readiness-M4 = Власна послуга в порядку
# en: Our own service is not so weak that the partners would pay for our failures.
readiness-M4-text = Наша власна послуга не така слабка, щоб партнери платили за наші невдачі.
# en: What we bring
readiness-M5 = Що ми вносимо
# en: We can say what we bring: staff, a site, money or know-how.
readiness-M5-text = Ми можемо сказати, що вносимо: працівників, ділянку, гроші чи знання.
# en: What the others gain
readiness-M6 = Що здобувають інші
# en: We can say what each partner gains.
readiness-M6-text = Ми можемо сказати, що отримує кожен партнер.
# en: The council knows
readiness-M7 = Рада знає
# en: The other groups in the council have been told.
readiness-M7-text = Інші групи в раді знають про задум.
# en: Figures of today
readiness-M8 = Сьогоднішні цифри
# en: We know the cost, the quantity and the quality of today.
readiness-M8-text = Ми знаємо сьогоднішні витрати, обсяг і якість.
# en: Somebody has time
readiness-M9 = Хтось має час
# en: One person, known by name, has hours for the joint task force.
readiness-M9-text = Одна особа, названа на ім’я, має час для спільної робочої групи.
# en: Money to prepare
readiness-M10 = Гроші на підготовку
# en: The cost of preparing it is in the budget.
readiness-M10-text = Витрати на підготовку закладено в бюджет.
# en: The staff know
readiness-M11 = Працівники знають
# en: The people concerned know about the idea.
readiness-M11-text = Люди, яких це стосується, знають про задум.
# en: The past is clear
readiness-M12 = З минулим усе з’ясовано
# en: Earlier cooperation went well, or we know why it failed.
readiness-M12-text = Попередня співпраця була вдалою, або ми знаємо, чому вона не вдалася.
# en: Enough time
readiness-M13 = Досить часу
# en: There are at least 18 months until the election, or all groups support it.
readiness-M13-text = До виборів щонайменше 18 місяців, або задум підтримують усі групи.
# en: Too big for one
readiness-M14 = Завелике для однієї громади
# en: One municipality alone cannot do it, and we can say in one sentence what each side wins.
readiness-M14-text = Одна громада сама не впорається, і ми можемо одним реченням сказати, що виграє кожна сторона.
# en: Not yet
readiness-level-not-yet = Ще ні
# en: Begin with informal talks, visit others who have done it, and collect your figures.
readiness-level-not-yet-advice = Почніть із неформальних розмов, відвідайте тих, хто це вже зробив, і зберіть свої цифри.
# en: Start small
readiness-level-start-small = Починайте з малого
# en: Begin with a contract or a trial, and review it after one year.
readiness-level-start-small-advice = Почніть із договору або пробного періоду й підбийте підсумки через рік.
# en: Ready
readiness-level-ready = Готові
# en: Go on: set up a joint task force and make a feasibility study.
readiness-level-ready-advice = Рухайтеся далі: створіть спільну робочу групу та підготуйте техніко-економічне обґрунтування.

## Кроки

# en: Find needs and chances
step-1 = Виявити потреби та можливості
# en: a note on needs
step-1-output-1 = записка про потреби
# en: a list of services that could be better or cheaper together
step-1-output-2 = перелік послуг, які разом можуть стати кращими або дешевшими
# en: Find partners and tasks
step-2 = Знайти партнерів і завдання
# en: a proposal with the gain for each partner
step-2-output-1 = пропозиція з вигодою для кожного партнера
# en: a list of tasks
step-2-output-2 = перелік завдань
# en: the word of the mayors to go on
step-2-output-3 = згода голів громад рухатися далі
# en: Look at the law
step-3 = Вивчити закон
# en: a note on the law
step-3-output-1 = записка про правове регулювання
# en: Study whether it works
step-4 = Дослідити, чи це спрацює
# en: service, level and cost of today for each partner
step-4-output-1 = послуга, її рівень і сьогоднішні витрати кожного партнера
# en: the options
step-4-output-2 = варіанти
# en: a recommendation
step-4-output-3 = рекомендація
# en: Choose the tasks
step-5 = Обрати завдання
# en: a protocol of the mayors
step-5-output-1 = протокол голів громад
# en: information for the councils
step-5-output-2 = інформація для рад
# en: Win support
step-6 = Здобути підтримку
# en: a debate in the council
step-6-output-1 = обговорення в раді
# en: meetings with citizens and firms
step-6-output-2 = зустрічі з жителями та підприємствами
# en: a joint statement
step-6-output-3 = спільна заява
# en: Set up a joint task force
step-7 = Створити спільну робочу групу
# en: a mandate
step-7-output-1 = доручення
# en: members
step-7-output-2 = склад групи
# en: a chair that changes
step-7-output-3 = головування по черзі
# en: a work plan
step-7-output-4 = план роботи
# en: Choose the legal form
step-8 = Обрати правову форму
# en: a comparison with points
step-8-output-1 = порівняння з балами
# en: the reasons
step-8-output-2 = обґрунтування
# en: Agree on the money
step-9 = Домовитися про гроші
# en: a financial annex
step-9-output-1 = фінансовий додаток
# en: Negotiate the agreement or statute
step-10 = Узгодити договір або статут
# en: a preliminary agreement
step-10-output-1 = попередній договір
# en: a draft contract or statute
step-10-output-2 = проєкт договору або статуту
# en: the votes of the councils
step-10-output-3 = рішення рад
# en: Set up management
step-11 = Налагодити управління
# en: delegates
step-11-output-1 = делегати
# en: a president
step-11-output-2 = голова
# en: a manager
step-11-output-3 = керівник
# en: rooms
step-11-output-4 = приміщення
# en: Watch how it goes
step-12 = Стежити за ходом справ
# en: reports on quantity, quality, satisfaction and money
step-12-output-1 = звіти про обсяг, якість, задоволеність і гроші
# en: minutes of the committee that watches
step-12-output-2 = протоколи комісії, яка наглядає
# en: Keep talking
step-13 = Підтримувати зв’язок
# en: a newsletter
step-13-output-1 = інформаційний лист
# en: budgets and minutes that everybody can read
step-13-output-2 = бюджети та протоколи, доступні кожному
# en: Review
step-14 = Переглянути
# en: a report
step-14-output-1 = звіт
# en: a decision to go on, to change or to end
step-14-output-2 = рішення продовжити, змінити або припинити
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
# en: Quantity, quality, satisfaction and money.
accountability-A01-text = Обсяг, якість, задоволеність і гроші.
# en: A contact in each municipality
accountability-A02 = Контактна особа в кожній громаді
# en: A senior person who follows the work for mayor and council.
accountability-A02-text = Старший посадовець, який стежить за роботою для голови громади та ради.
# en: A committee that watches
accountability-A03 = Комісія, яка наглядає
# en: People who do not manage it, with a chair that changes. They read the reports and propose corrections.
accountability-A03-text = Люди, які самі не керують роботою; головують по черзі. Вони читають звіти та пропонують виправлення.
# en: The councils see the draft budget
accountability-A04 = Ради бачать проєкт бюджету
# en: The councils can say what they think before it is decided.
accountability-A04-text = Ради можуть висловитися до ухвалення рішення.
# en: A joint committee of councillors
accountability-A05 = Спільний комітет депутатів
# en: It prepares the opinions of all councils.
accountability-A05-text = Він готує висновки всіх рад.
# en: A mandate for each delegate
accountability-A06 = Доручення для кожного представника
# en: The delegate answers questions and can be called back.
accountability-A06-text = Делегат відповідає на запитання, і його можна відкликати.
# en: The right to ask
accountability-A07 = Право запитувати
# en: Each council may ask for papers.
accountability-A07-text = Кожна рада може вимагати документи.
# en: Accounts and audit
accountability-A08 = Облік і аудит
# en: Audited accounts go to all councils.
accountability-A08-text = Перевірені аудитом рахунки надсилають усім радам.
# en: Internal audit and ethics
accountability-A09 = Внутрішній аудит і доброчесність
# en: Conflicts of interest, gifts and buying.
accountability-A09-text = Конфлікт інтересів, подарунки та закупівлі.
# en: Figures with targets
accountability-A10 = Показники з цілями
# en: Five to ten clear figures that start from today.
accountability-A10-text = Від п’яти до десяти зрозумілих показників, що починаються із сьогоднішнього стану.
# en: Citizens have a say
accountability-A11 = Жителі мають голос
# en: A council of users, a survey, a hearing before the start.
accountability-A11-text = Рада користувачів, опитування, обговорення до початку роботи.
# en: Complaints
accountability-A12 = Скарги
# en: One place for complaints, with time limits, and an ombudsman.
accountability-A12-text = Одне місце для скарг, зі строками відповіді, та омбудсмен.
# en: Everything on the web
accountability-A13 = Усе на вебсайті
# en: Agreement, minutes, budget and tariffs.
accountability-A13-text = Договір, протоколи, бюджет і тарифи.
# en: A duty to review
accountability-A14 = Обов’язок переглядати
# en: A full review in each term of office.
accountability-A14-text = Повний перегляд раз на каденцію.
# en: A strategy of the owners
accountability-A15 = Стратегія власників
# en: What the owners want, who sits on the board, and what they are paid.
accountability-A15-text = Чого хочуть власники, хто входить до правління і скільки їм платять.
# en: Supervision by the state
accountability-A16 = Нагляд держави
# en: The state checks the law and keeps a register.
accountability-A16-text = Держава перевіряє законність і веде реєстр.
# en: A register of your cooperations
accountability-A17 = Реєстр ваших договорів про співробітництво
# en: A list that the council sees each year.
accountability-A17-text = Перелік, який рада бачить щороку.

## Правила

# en: Decisions over citizens need a form that may take them
rule-gate-public-authority = Рішення щодо громадян потребують форми, яка може їх ухвалювати
# en: The joint work should take decisions that bind citizens. “{ $form }” may not do that under the law of this country.
rule-gate-public-authority-1 = Спільно мають ухвалюватися рішення, обов’язкові для громадян. За законом цієї країни форма «{ $form }» цього не може.
# en: One partner must have the power to sign for all, and the agreement must name it.
rule-gate-public-authority-2 = Один із партнерів повинен мати повноваження підписувати за всіх, і договір має його назвати.
# en: One partner signs for all. The agreement must name it and give it the power.
rule-gate-public-authority-3 = Один партнер підписує за всіх. Договір має його назвати й надати йому це повноваження.
# en: It is not certain that “{ $form }” may take decisions that bind citizens. Ask a lawyer or the supervisory authority first.
rule-gate-public-authority-4 = Немає певності, що форма «{ $form }» може ухвалювати рішення, обов’язкові для громадян. Спершу запитайте юриста або орган нагляду.
# en: The law orders “{ $form }”, and it may not take decisions that bind citizens. Each partner goes on taking those itself.
rule-gate-public-authority-5 = Закон приписує форму «{ $form }», але вона не може ухвалювати рішень, обов’язкових для громадян. Їх і далі ухвалює кожен партнер сам.
# en: Some forms may take only some decisions over citizens
rule-gate-some-authority = Деякі форми можуть ухвалювати лише частину рішень щодо громадян
# en: “{ $form }” may take only some decisions that bind citizens. A lawyer must confirm that yours are among them.
rule-gate-some-authority-1 = Форма «{ $form }» може ухвалювати лише деякі рішення, обов’язкові для громадян. Юрист має підтвердити, що ваші серед них.
# en: Joint property needs somebody who can own it
rule-gate-owner = Спільне майно потребує того, хто може ним володіти
# en: The buildings, networks or machines should belong to all together. “{ $form }” cannot own anything, and nobody in it holds property for all.
rule-gate-owner-1 = Будівлі, мережі чи машини мають належати всім разом. Форма «{ $form }» не може мати власності, і ніхто в ній не володіє майном за всіх.
# en: “{ $form }” cannot own anything itself. The partners must become co-owners, or one of them owns for all.
rule-gate-owner-2 = Форма «{ $form }» сама не може мати власності. Партнери мають стати співвласниками, або один із них володіє майном за всіх.
# en: One partner must own the property for all, and the others must agree to that.
rule-gate-owner-3 = Один партнер має володіти майном за всіх, а інші повинні з цим погодитися.
# en: “{ $form }” may own property only within limits. Check that yours is within them.
rule-gate-owner-4 = Форма «{ $form }» може мати майно лише в певних межах. Перевірте, чи ваше майно в цих межах.
# en: It is not certain that “{ $form }” may own property. Ask a lawyer before you plan it.
rule-gate-owner-5 = Немає певності, що форма «{ $form }» може мати майно. Запитайте юриста, перш ніж це планувати.
# en: The property stays with the founding partners together; “{ $form }” holds it under a right of use or management. Write this into the agreement and the statute.
rule-gate-owner-6 = Майно лишається спільним майном партнерів-засновників; форма «{ $form }» має його на праві користування або управління. Запишіть це в договорі та статуті.
# en: A joint loan needs somebody who can borrow
rule-gate-borrower = Спільний кредит потребує того, хто може позичати
# en: You need one joint loan. “{ $form }” is nobody that a bank could lend to.
rule-gate-borrower-1 = Вам потрібен один спільний кредит. За форми «{ $form }» немає того, кому банк міг би позичити.
# en: “{ $form }” cannot borrow. One partner must take the loan for all, or each partner borrows its own share.
rule-gate-borrower-2 = Форма «{ $form }» не може брати кредитів. Один партнер має взяти кредит за всіх, або кожен партнер позичає свою частку.
# en: One partner must take the loan for all, and the others must promise their share of it.
rule-gate-borrower-3 = Один партнер має взяти кредит за всіх, а інші повинні зобов’язатися сплатити свою частку.
# en: “{ $form }” may borrow only within limits or with a consent. Check both before you count on the loan.
rule-gate-borrower-4 = Форма «{ $form }» може брати кредити лише в певних межах або за згодою. Перевірте і те, і те, перш ніж розраховувати на кредит.
# en: It is not certain that “{ $form }” may borrow. Ask the treasurer and the bank.
rule-gate-borrower-5 = Немає певності, що форма «{ $form }» може брати кредити. Запитайте фінансовий відділ і банк.
# en: A joint team needs one employer
rule-gate-employer = Спільному колективу потрібен один роботодавець
# en: You want a team of its own. “{ $form }” cannot be an employer.
rule-gate-employer-1 = Ви хочете мати власний колектив. Форма «{ $form }» не може бути роботодавцем.
# en: “{ $form }” cannot employ people itself. One partner must be the employer of the team.
rule-gate-employer-2 = Форма «{ $form }» сама не може наймати людей. Роботодавцем колективу має бути один із партнерів.
# en: The team of “{ $form }” is employed by one of the partners. Agree early which one, and who gives orders.
rule-gate-employer-3 = За форми «{ $form }» колектив наймає один із партнерів. Завчасно домовтеся, який саме і хто дає розпорядження.
# en: It is not certain that “{ $form }” may employ people. Ask before you promise anybody a job.
rule-gate-employer-4 = Немає певності, що форма «{ $form }» може наймати людей. Запитайте, перш ніж комусь обіцяти роботу.
# en: The grant goes to one joint legal person only
rule-gate-grant-legal-person = Грант отримує лише одна спільна юридична особа
# en: The grant is paid to one joint legal person only. “{ $form }” is none.
rule-gate-grant-legal-person-1 = Грант виплачують лише одній спільній юридичній особі. Форма «{ $form }» нею не є.
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-gate-grant-legal-person-2 = Форма «{ $form }» не є окремою юридичною особою. Запитайте фонд, чи може все-таки подати заявку провідний партнер.
# en: Found “{ $form }” as a legal person. There is also a way without, and then the grant is lost.
rule-gate-grant-legal-person-3 = Заснуйте форму «{ $form }» як юридичну особу. Можна й без цього, але тоді грант втрачено.
# en: Ask the fund whether it accepts “{ $form }” as a legal person.
rule-gate-grant-legal-person-4 = Запитайте фонд, чи визнає він форму «{ $form }» юридичною особою.
# en: The law asks for a number of partners
rule-gate-partner-number = Закон установлює кількість партнерів
# en: “{ $form }” needs more partners than you have.
rule-gate-partner-number-1 = Форма «{ $form }» потребує більше партнерів, ніж у вас є.
# en: You are more partners than “{ $form }” allows.
rule-gate-partner-number-2 = Партнерів більше, ніж дозволяє форма «{ $form }».
# en: The law asks for neighbours
rule-gate-neighbours = Закон вимагає, щоб партнери були сусідами
# en: Under the law of this country the partners of “{ $form }” must be neighbours, and yours are not.
rule-gate-neighbours-1 = За законом цієї країни партнери у формі «{ $form }» мають бути сусідами, а ваші ними не є.
# en: The law asks in part for neighbours or for one district. Check that your partners meet this.
rule-gate-neighbours-2 = Закон частково вимагає, щоб партнери були сусідами або з одного району. Перевірте, чи відповідають цьому ваші партнери.
# en: We do not know whether “{ $form }” may reach over different districts or regions. Ask before you go on.
rule-gate-neighbours-3 = Ми не знаємо, чи може форма «{ $form }» охоплювати різні райони або області. Запитайте, перш ніж іти далі.
# en: The law forbids cooperation in this task
rule-gate-law-forbids = Закон забороняє співробітництво в цьому завданні
# en: You say that the law forbids cooperation in this task. Meeting and learning from each other is still allowed. For more, the law would have to change.
rule-gate-law-forbids-1 = Ви кажете, що закон забороняє співробітництво в цьому завданні. Зустрічатися і вчитися одне в одного все одно можна. Для більшого треба було б змінити закон.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Деякі форми закриті для фірм, організацій і громадян
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Учасниками мають бути фірми, організації або громадяни. Форма «{ $form }» відкрита лише для публічних учасників.
# en: “{ $form }” takes only some kinds of private members. Check that yours are among them.
rule-gate-private-members-2 = Форма «{ $form }» приймає лише деякі види приватних учасників. Перевірте, чи ваші серед них.
# en: We do not know whether “{ $form }” may have private members. Ask before you invite them.
rule-gate-private-members-3 = Ми не знаємо, чи може форма «{ $form }» мати приватних учасників. Запитайте, перш ніж їх запрошувати.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = Закон приписує форму «{ $form }», а вона відкрита лише для публічних учасників. Фірми, організації або громадяни не можуть бути її учасниками.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Деякі форми закриті для району, області або держави
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Учасником має бути район, область або державний орган. Форма «{ $form }» для них закрита.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = Форма «{ $form }» приймає лише деякі публічні органи. Перевірте, чи ваш серед них.
# en: We do not know whether “{ $form }” may have a county, a region or a state body as a member. Ask before you invite it.
rule-gate-regional-members-3 = Ми не знаємо, чи може у формі «{ $form }» брати участь район, область або державний орган. Запитайте, перш ніж їх запрошувати.
# en: The law orders “{ $form }”, and it is open to municipalities only. A county, a region or a state body cannot be a member of it.
rule-gate-regional-members-4 = Закон приписує форму «{ $form }», а вона відкрита лише для громад. Район, область або державний орган не може бути її учасником.
# en: A private member can end the right to work without tender
rule-advice-private-members-tender = Через приватного учасника можна втратити право працювати без тендеру
# en: If a private firm is a member, giving work to the joint body usually needs a public tender.
rule-advice-private-members-tender-1 = Якщо учасником є приватна фірма, то для доручення роботи спільній організації зазвичай потрібен тендер.
# en: The law orders you to work together
rule-gate-ordered-by-law = Закон зобов’язує вас працювати разом
# en: The law orders cooperation in this task, and “{ $form }” is what it provides. The other forms are not a free choice here.
rule-gate-ordered-by-law-1 = Закон приписує співробітництво в цьому завданні і передбачає для нього форму «{ $form }». Інші форми тут не є вільним вибором.
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-2 = Закон зобов’язує вас працювати разом. Перш ніж планувати інше, запитайте, яку форму, яких учасників і які строки він установлює.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Партнер за кордоном потребує форми, яка переходить кордон
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Один із партнерів в іншій країні. Форма «{ $form }» призначена лише для партнерів цієї країни.
# en: All partners are in this country. “{ $form }” is made for partners in different countries.
rule-gate-abroad-2 = Усі партнери в цій країні. Форму «{ $form }» призначено для партнерів із різних країн.
# en: The law orders “{ $form }”, and it is open to municipalities of this country only. A partner abroad cannot be a member of it.
rule-gate-abroad-3 = Закон приписує форму «{ $form }», а вона відкрита лише для громад цієї країни. Партнер за кордоном не може бути її учасником.
# en: The supervisor of a partner in difficulty must agree
rule-gate-supervision = Потрібна згода органу, який наглядає за партнером у скруті
# en: One partner is under financial supervision or close to it. Its supervisor must agree before it brings in property, money or a guarantee.
rule-gate-supervision-1 = Один із партнерів перебуває під фінансовим наглядом або близько до цього. Його орган нагляду має дати згоду, перш ніж він внесе майно, гроші або надасть гарантію.
# en: Property may not be given away
rule-gate-property = Майно передавати не можна
# en: You may not give property to “{ $form }”. Agree on a lease or a right of use instead.
rule-gate-property-1 = Формі «{ $form }» майно передавати не можна. Натомість домовтеся про оренду або право користування.
# en: What counts as a small simple task
rule-level-small-simple-task = Що вважається малим простим завданням
# en: A private firm should not sign for the authority. Let it prepare the decisions and keep the signature in a municipality, or let somebody else do the work.
contradiction-X1 = Приватна фірма не повинна підписувати замість органу влади. Нехай вона готує рішення, а підпис лишається за громадою, або доручіть роботу комусь іншому.
# en: If one partner works for all, the others cannot decide on most things. Trust it with a good contract, or build a joint body.
contradiction-X2 = Якщо один партнер працює за всіх, інші не можуть вирішувати більшість питань. Довіртеся йому за добрим договором або створіть спільний орган.
# en: A quick way out does not go with a large investment or a joint loan. Plan a longer notice, or a smaller investment without a joint loan.
contradiction-X3 = Швидкий вихід не поєднується з великою інвестицією чи спільним кредитом. Передбачте довший строк попередження або меншу інвестицію без спільного кредиту.
# en: With six or more partners, the yes of all often means that nothing happens. Keep it for three or four big matters and let a majority decide the rest.
contradiction-X4 = За шести й більше партнерів згода всіх часто означає, що нічого не відбувається. Залиште її для трьох-чотирьох великих питань, а решту вирішуйте більшістю.
# en: A private member usually ends the right to work without tender. Leave the firm out of the body and contract it separately, or accept a tender.
contradiction-X5 = Приватний учасник зазвичай позбавляє права працювати без тендеру. Не беріть фірму до спільного органу, а укладіть із нею окремий договір, або погодьтеся на тендер.
# en: Many sales on the market usually end the right to work without tender. Keep the sales small, put them into another entity, or accept a tender.
contradiction-X6 = Великий продаж на ринку зазвичай позбавляє права працювати без тендеру. Обмежте продаж, передайте його іншій установі або погодьтеся на тендер.
# en: A new legal person is rarely ready in six months. Start later, or ask the fund whether a lead partner may apply.
contradiction-X7 = Нова юридична особа рідко буває готова за шість місяців. Почніть пізніше або запитайте фонд, чи може подати заявку головний партнер.
# en: After a failure, several tasks at once are too much. Start with one task and add others when it works.
contradiction-X8 = Після невдачі кілька завдань одразу — це забагато. Почніть з одного завдання, а інші додайте, коли воно запрацює.
# en: Your council finds it hard to give power away, yet the joint work should sign. A joint office in the name of each municipality can solve this.
contradiction-X9 = Вашій раді важко віддавати повноваження, але спільна робота має підписувати. Це може вирішити спільний підрозділ, який діє від імені кожної громади.
# en: People hired for a project need a contract with an end or a way back. Give them one, or let each partner lend its own people.
contradiction-X10 = Людям, найнятим на проєкт, потрібен строковий договір або дорога назад. Дайте їм це, або нехай кожен партнер надасть своїх людей.
# en: Property may not be given to the joint body. Plan a lease or a right of use.
contradiction-X11 = Майно не можна передавати спільному органу. Передбачте оренду або право користування.
# en: Without figures you cannot agree on a fair price in six months. Collect the figures first, or start later.
contradiction-X12 = Без цифр не домовитися про справедливу ціну за шість місяців. Спершу зберіть цифри або почніть пізніше.
# en: Your list has more partners than the number you gave. Correct the number, or take out of the list who does not take part.
contradiction-X13 = У вашому переліку більше партнерів, ніж указане число. Виправте число або приберіть із переліку тих, хто не бере участі.
# en: What you say of the sizes of the partners does not fit the inhabitants in your list. Correct the one or the other.
contradiction-X14 = Те, що ви кажете про розмір партнерів, не збігається з кількістю жителів у переліку. Виправте одне або друге.
# en: All partners in your list have no inhabitants. Give the real numbers, or leave the column empty.
contradiction-X15 = За вашим переліком у жодного партнера немає жителів. Укажіть справжні числа або залиште стовпець порожнім.
# en: People work for the cooperation, but you give a yearly cost of zero. Put in what the people cost, or leave the cost open.
contradiction-X16 = На співробітництво працюють люди, але річні витрати ви вказали нульовими. Укажіть, скільки коштують ці люди, або залиште витрати відкритими.
# en: You plan an investment or a loan, but give a sum of zero. Put in the sum, or say that nothing is invested.
contradiction-X17 = Ви плануєте інвестицію або кредит, але вказали нульову суму. Укажіть суму або скажіть, що інвестицій немає.
# en: The yearly cost is higher than the budgets of all partners together. Check both figures: one may stand in thousands.
contradiction-X18 = Річні витрати більші за бюджети всіх партнерів разом. Перевірте обидва числа: одне з них може бути в тисячах.
# en: The grant closes within six months, but the cooperation should start later than that. Start earlier, or plan without this grant.
contradiction-X19 = Прийом заявок на грант закінчується за шість місяців, а співробітництво має початися пізніше. Почніть раніше або плануйте без цього гранту.
# en: You want people to work for all, but give their number as zero. Put in how many, or say that no staff is needed.
contradiction-X20 = Ви хочете, щоб люди працювали для всіх, але їх кількість указали нульовою. Укажіть, скільки їх, або скажіть, що працівники не потрібні.
# en: You say that the partners are neighbours, but by your list they do not all touch. Add the missing borders to the list, or change the answer.
contradiction-X21 = Ви кажете, що партнери — сусіди, але за переліком не всі вони межують. Додайте до переліку межі, яких бракує, або змініть відповідь.
# en: A firm cannot sign for the authority
rule-conflict-x1 = Фірма не може підписувати замість органу влади
# en: In most countries a private firm may not take decisions over citizens. Let it prepare them and keep the signature in a municipality.
rule-conflict-x1-1 = У більшості країн приватна фірма не може ухвалювати рішень щодо громадян. Нехай вона їх готує, а підпис лишається за громадою.
# en: One works for all, and all want to decide
rule-conflict-x2 = Один працює для всіх, а вирішувати хочуть усі
# en: If one partner does the work for all, the others cannot decide on most things. Either trust it and write a good contract, or build a joint body.
rule-conflict-x2-1 = Якщо один партнер виконує роботу для всіх, інші не можуть вирішувати більшість питань. Або довіряйте йому і напишіть добрий договір, або створіть спільний орган.
# en: A quick way out and a large debt
rule-conflict-x3 = Швидкий вихід і великий борг
# en: Banks and funds want the members to stay. A quick way out does not go with a large investment or a joint loan.
rule-conflict-x3-1 = Банки та фонди хочуть, щоб учасники залишалися. Швидкий вихід не поєднується з великими інвестиціями або спільним кредитом.
# en: Many partners and everybody must agree
rule-conflict-x4 = Багато партнерів, і згода потрібна від усіх
# en: With six or more partners, the yes of all often means that nothing happens. Keep it for three or four big matters.
rule-conflict-x4-1 = Коли партнерів шість або більше, згода всіх часто означає, що нічого не відбувається. Лишіть її для трьох-чотирьох великих питань.
# en: No tender, but a private member
rule-conflict-x5 = Без тендеру, але з приватним учасником
# en: A private member usually ends the right to work without tender. Choose one of the two.
rule-conflict-x5-1 = Через приватного учасника право працювати без тендеру зазвичай втрачається. Оберіть щось одне.
# en: No tender, but many sales on the market
rule-conflict-x6 = Без тендеру, але з великим продажем на ринку
# en: If more than a fifth of the income comes from the market, the right to work without tender usually ends.
rule-conflict-x6-1 = Якщо понад п’яту частину доходів дає ринок, право працювати без тендеру зазвичай втрачається.
# en: A new legal person in half a year
rule-conflict-x7 = Нова юридична особа за пів року
# en: A new legal person is rarely ready in six months. Ask whether a lead partner or a body that exists may apply.
rule-conflict-x7-1 = Нова юридична особа рідко буває готова за шість місяців. Запитайте, чи може подати заявку провідний партнер або наявна організація.
# en: Many tasks after a failure
rule-conflict-x8 = Багато завдань після невдачі
# en: It ended badly before. Many tasks at once would be a high risk, so start with one.
rule-conflict-x8-1 = Раніше це скінчилося погано. Багато завдань одразу — це великий ризик, тому почніть з одного.
# en: The power is hard to give, but the joint work should sign
rule-conflict-x9 = Повноваження важко віддати, а підписувати мають спільно
# en: Your council finds it hard to give power away, yet the joint work should sign. A joint office that acts in the name of each municipality can solve this.
rule-conflict-x9-1 = Вашій раді важко віддавати повноваження, але рішення мають підписуватися спільно. Вихід — спільна служба, яка діє від імені кожної громади.
# en: A new team for a project with an end
rule-conflict-x10 = Новий колектив для проєкту, що має завершення
# en: People hired for a project need a contract with an end or a way back. Consider people of one partner.
rule-conflict-x10-1 = Людям, найнятим для проєкту, потрібен строковий договір або можливість повернутися. Подумайте про працівників одного з партнерів.
# en: Joint property that may not be given
rule-conflict-x11 = Спільне майно, яке не можна передати
# en: Property may not be given to the joint body. Plan a lease or a right of use, and write down who gains when the value rises.
rule-conflict-x11-1 = Майно не можна передати спільній організації. Заплануйте оренду або право користування і запишіть, кому дістанеться вигода, якщо вартість зросте.
# en: A quick start without figures
rule-conflict-x12 = Швидкий початок без цифр
# en: Without figures you cannot agree on a fair price in six months. Use a price for the time being and correct it after the first year.
rule-conflict-x12-1 = Без цифр за шість місяців не домовитися про справедливу ціну. Установіть тимчасову ціну і виправте її після першого року.
# en: An election is near
rule-advice-election = Близько вибори
# en: The election is close. Sign a declaration of intent or a trial contract now, and leave the big decision to the new council.
rule-advice-election-1 = Вибори близько. Підпишіть зараз декларацію про наміри або пробний договір, а велике рішення лишіть новій раді.
# en: Win all groups in the council before the election, so that a new majority does not stop the work.
rule-advice-election-2 = Здобудьте до виборів підтримку всіх груп у раді, щоб нова більшість не зупинила роботи.
# en: The form must be ready in time
rule-advice-set-up-time = Форма має бути готова вчасно
# en: It usually takes more than half a year until “{ $form }” can work. Begin with a contract and follow with the new form.
rule-advice-set-up-time-1 = Зазвичай минає понад пів року, поки форма «{ $form }» зможе працювати. Почніть із договору, а потім перейдіть до нової форми.
# en: “{ $form }” will hardly be ready before the last day to apply for the grant.
rule-advice-set-up-time-2 = Форма «{ $form }» навряд чи буде готова до останнього дня подання заявок на грант.
# en: Work backwards from the last day of the call
rule-advice-grant-deadline = Плануйте назад від останнього дня конкурсу
# en: Make a timetable backwards from the last day of the call. Agree how many partners must sign for a start, and how late ones may join.
rule-advice-grant-deadline-1 = Складіть графік у зворотному порядку від останнього дня конкурсу. Домовтеся, скільки партнерів мають підписати договір для початку і до якого часу можуть приєднатися ті, хто спізнився.
# en: A trial needs an end and a measure
rule-advice-trial = Проба потребує строку та мірила
# en: Say now how you will judge the trial: three or four figures, a date, and who decides on what comes next.
rule-advice-trial-1 = Скажіть уже зараз, як ви оціните пробу: три-чотири показники, дата і хто вирішує, що буде далі.
# en: One task now, others later
rule-advice-grow = Зараз одне завдання, згодом інші
# en: Sign one frame agreement with an annex for the first task. Each new task gets its own annex, and a joint body can follow when there are several.
rule-advice-grow-1 = Підпишіть один рамковий договір із додатком для першого завдання. Кожне нове завдання отримує власний додаток, а коли їх стане кілька, можна створити спільну організацію.
# en: A private contract is running
rule-advice-private-contract = Діє договір із приватною фірмою
# en: Find out when the contract with the private firm ends and what it costs to end it earlier. Your start depends on it.
rule-advice-private-contract-1 = З’ясуйте, коли закінчується договір із приватною фірмою і скільки коштує припинити його раніше. Від цього залежить ваш початок.
# en: You already have something together
rule-advice-existing-body = У вас уже є щось спільне
# en: Look first at what you already have together. Read its statute: can it take the new task, and can the partners who are missing join?
rule-advice-existing-body-1 = Спершу подивіться на те, що у вас уже є спільного. Прочитайте статут: чи може ця організація взяти нове завдання і чи можуть приєднатися партнери, яких у ній ще немає?
# en: The work is hard to count
rule-advice-hard-to-count = Роботу важко порахувати
# en: Do not agree on a price per unit. Share the real cost with open books, and let a small steering group look at it twice a year.
rule-advice-hard-to-count-1 = Не домовляйтеся про ціну за одиницю. Діліть фактичні витрати за відкритими даними, і нехай мала наглядова група двічі на рік їх переглядає.
# en: Long ways cost time
rule-advice-distance = Далекі поїздки забирають час
# en: The partners lie far from each other. For this task long ways cost time and money, so check the driving times on a map first.
rule-advice-distance-1 = Партнери розташовані далеко одне від одного. У цьому завданні далекі поїздки коштують часу й грошей, тому спершу перевірте на карті час у дорозі.
# en: You will see each other's files
rule-advice-personal-data = Ви бачитимете справи одне одного
# en: Add an annex on data protection: who may see which files, and who answers for them.
rule-advice-personal-data-1 = Додайте додаток про захист персональних даних: хто які справи може бачити і хто за них відповідає.
# en: A pool or hall loses money
rule-advice-deficit = Басейн або зала приносить збитки
# en: A pool or sports hall will lose money each year. Agree who pays the loss before you agree on the building.
rule-advice-deficit-1 = Басейн або спортивна зала щороку матиме збитки. Домовтеся, хто їх покриває, перш ніж домовлятися про будівлю.
# en: Share the tax of the site
rule-advice-business-park = Діліть податки з майданчика
# en: Agree how to share the taxes of the new firms. Otherwise the partners go on competing with each other.
rule-advice-business-park-1 = Домовтеся, як ділити податки нових підприємств. Інакше партнери й далі змагатимуться між собою.
# en: Some gain more than they pay
rule-advice-upstream = Дехто здобуває більше, ніж платить
# en: Flood protection helps some more than others. Let a neutral expert show who gains what before you talk about shares.
rule-advice-upstream-1 = Захист від повеней одним допомагає більше, ніж іншим. Нехай нейтральний фахівець покаже, хто що здобуває, перш ніж говорити про частки.
# en: Talks need a light form
rule-track-voice = Для розмов потрібна легка форма
# en: For talks and a common voice, a loose group, a committee or an association is enough.
rule-track-voice-1 = Для розмов і спільного голосу досить неформальної групи, комітету або асоціації.
# en: Talk about the failure first
rule-advice-past-bad = Спершу поговоріть про невдачу
# en: Talk openly about why it failed, best with somebody neutral from your association. Write the answer into the new agreement.
rule-advice-past-bad-1 = Відкрито поговоріть, чому не вдалося, найкраще з кимось нейтральним із вашої асоціації. Відповідь запишіть у новий договір.
# en: Start small
rule-advice-past-never = Починайте з малого
# en: You have not worked together before. Start with one task that everybody sees and that can be undone.
rule-advice-past-never-1 = Ви ще не працювали разом. Почніть з одного завдання, яке всі бачать і від якого можна відмовитися.
# en: Others may join later
rule-advice-join-later = Інші можуть приєднатися пізніше
# en: Write into the agreement how a new partner joins, who decides on it and what it pays for what is already there.
rule-advice-join-later-1 = Запишіть у договорі, як приєднується новий партнер, хто про це вирішує і скільки він платить за те, що вже є.
# en: You have no partner yet
rule-advice-alone = У вас ще немає партнера
# en: Cooperation needs at least one partner, and you are alone so far. What you see here holds once a partner has joined. Ask your neighbours first, and your association of municipalities who looks for the same.
rule-advice-alone-1 = Для співробітництва потрібен хоча б один партнер, а ви поки що самі. Показане тут стане чинним, коли приєднається партнер. Спершу запитайте сусідів, а у своєї асоціації громад — хто шукає того самого.
# en: Many partners need a small core
rule-advice-many-partners = Багатьом партнерам потрібне мале ядро
# en: Choose a small group of mayors who prepare everything. Ten or more cannot write a text together.
rule-advice-many-partners-1 = Оберіть невелику групу голів громад, яка все готує. Десять або більше людей не напишуть тексту разом.
# en: One partner is much bigger
rule-advice-large-partner = Один партнер значно більший
# en: With votes by size or by money, the town in the centre may decide alone. Limit its votes to less than half, or ask for two majorities.
rule-advice-large-partner-1 = Якщо голоси залежать від розміру або грошей, місто в центрі може вирішувати саме. Обмежте його голоси до менш ніж половини або вимагайте двох різних більшостей.
# en: Two partners can block each other
rule-advice-deadlock = Два партнери можуть заблокувати одне одного
# en: Two partners with equal votes can block each other. Agree now who helps then: a mediator, an expert, or a deciding vote that changes each year.
rule-advice-deadlock-1 = Два партнери з рівними голосами можуть заблокувати одне одного. Домовтеся зараз, хто тоді допоможе: посередник, фахівець або вирішальний голос, який щороку переходить до іншого.
# en: Paying alone is not cooperation
rule-advice-only-paying = Лише платити — це не співробітництво
# en: Some partners only pay. A court may call this a public contract that should have been tendered (risk R07).
rule-advice-only-paying-1 = Деякі партнери лише платять. Суд може назвати це публічною закупівлею, для якої потрібен був тендер (ризик R07).
# en: Some partners only pay. Hand over the task as a whole, build a joint body, or call for tenders. Or let each partner bring in something real.
rule-advice-only-paying-2 = Деякі партнери лише платять. Передайте завдання цілком, створіть спільну організацію або оголосіть тендер. Або нехай кожен партнер внесе щось реальне.
# en: The tax can change the choice
rule-advice-vat = Податок може змінити вибір
# en: Ask a tax adviser before you choose the form, and compare prices with and without VAT.
rule-advice-vat-1 = Перш ніж обрати форму, запитайте податкового консультанта і порівняйте ціни з ПДВ та без нього.
# en: Sales on the market
rule-advice-state-aid = Продаж на ринку
# en: Who sells on the market with public money must follow the rules on state aid. Keep separate accounts.
rule-advice-state-aid-1 = Хто продає на ринку за публічні кошти, має дотримуватися правил державної допомоги. Ведіть окремий облік.
# en: A tax of its own is rare
rule-advice-levy = Власний податок — рідкість
# en: Very few bodies may raise a tax or a compulsory charge of their own. Check the law before you count on this money.
rule-advice-levy-1 = Дуже небагато організацій можуть самі стягувати податок або обов’язковий збір. Перевірте закон, перш ніж розраховувати на ці гроші.
# en: First the figures
rule-advice-baseline = Спершу цифри
# en: Your first paper is not a contract. Write one page for each partner: what the service costs today, how much of it there is, and how good it is.
rule-advice-baseline-1 = Ваш перший документ — не договір. Напишіть одну сторінку на кожного партнера: скільки послуга коштує сьогодні, який її обсяг і яка якість.
# en: Ask the partners who do not know their figures to collect them now. You need the same figures from all.
rule-advice-baseline-2 = Попросіть партнерів, які не знають своїх цифр, зібрати їх зараз. Вам потрібні однакові дані від усіх.
# en: Show shares in money
rule-advice-shares = Показуйте частки у грошах
# en: Before you negotiate, show each partner three ways to share the cost, in money for a year and for each inhabitant.
rule-advice-shares-1 = Перед переговорами покажіть кожному партнерові три способи поділити витрати — у грошах за рік і на одного жителя.
# en: Help openly
rule-advice-wealth = Допомагайте відкрито
# en: Say openly in the agreement that the richer partners help, how much and how long. Then nobody can complain later.
rule-advice-wealth-1 = Відкрито запишіть у договорі, що багатші партнери допомагають, скільки і як довго. Тоді згодом ніхто не скаржитиметься.
# en: The years after the grant
rule-advice-after-the-grant = Роки після гранту
# en: Show three things in the budget: your own share, the money you must pay in advance, and the cost of the years after the grant.
rule-advice-after-the-grant-1 = Покажіть у бюджеті три речі: власну частку, гроші, які треба витратити наперед, і витрати в роки після гранту.
# en: Do not let the bonus decide alone
rule-advice-state-bonus = Нехай доплата не вирішує сама
# en: Compare the bonus of the state with the cost of founding and running the form. Ask how many years it is paid.
rule-advice-state-bonus-1 = Порівняйте доплату держави з витратами на створення та утримання форми. Запитайте, скільки років її виплачують.
# en: A large investment
rule-advice-large-investment = Великі інвестиції
# en: Look for grants, check the debt limit of each partner, and put money aside for renewal from the first year.
rule-advice-large-investment-1 = Шукайте гранти, перевірте граничний обсяг боргу кожного партнера і від першого року відкладайте гроші на оновлення.
# en: People change their employer
rule-advice-staff-move = Люди змінюють роботодавця
# en: Settle staff questions before the councils vote: employer, pay, place of work, and whether there is a way back. Tell the people early.
rule-advice-staff-move-1 = Вирішіть кадрові питання до голосування рад: роботодавець, оплата, місце роботи і чи можна повернутися. Завчасно повідомте людей.
# en: Few jobs, no new institution
rule-advice-few-jobs = Мало посад — без нової установи
# en: For one or two jobs a new institution is rarely worth it. Let one partner employ them for all.
rule-advice-few-jobs-1 = Заради однієї-двох посад нова установа рідко виправдана. Нехай один партнер найме людей для всіх.
# en: Old costs must go away
rule-advice-old-cost = Старі витрати мають зникнути
# en: Make a list of posts and costs that end at each partner. If they stay, the joint work costs more and not less.
rule-advice-old-cost-1 = Складіть перелік посад і витрат, які зникають у кожного партнера. Якщо вони лишаться, спільна робота коштуватиме більше, а не менше.
# en: Put your own house in order
rule-advice-own-service = Наведіть лад у власній громаді
# en: Tell the partners about the problems of your service before they find them. Agree that old debts and damage stay with you.
rule-advice-own-service-1 = Розкажіть партнерам про проблеми вашої послуги, перш ніж вони їх виявлять. Домовтеся, що старі борги та збитки лишаються за вами.
# en: Settle the way out at the beginning
rule-advice-exit-terms = Вирішіть питання виходу на початку
# en: Agree now what a partner gets and what it still owes when it leaves. At the beginning this is easy, in a quarrel it is not.
rule-advice-exit-terms-1 = Домовтеся зараз, що партнер отримує і що ще винен, коли виходить. На початку це легко, під час сварки — ні.
# en: Owners in one body, operation in a company
rule-pattern-p1 = Власники — в одній організації, роботу веде товариство
# en: With many members and one plant, two bodies often work well: a union or association owns and controls, a company runs the plant for it.
rule-pattern-p1-1 = За багатьох учасників і одного об’єкта часто добре працюють дві організації: союз або асоціація володіє і контролює, а товариство веде для неї об’єкт.
# en: Committee and lead municipality
rule-pattern-p2 = Комітет і провідна громада
# en: Consider a joint committee that decides, while one municipality employs, owns and signs for all.
rule-pattern-p2-1 = Подумайте про спільний комітет, який вирішує, тоді як одна громада наймає, володіє і підписує за всіх.
# en: Frame agreement with annexes
rule-pattern-p3 = Рамковий договір із додатками
# en: If not everybody wants every task, sign one frame agreement. Each task is an annex with its own members and its own shares.
rule-pattern-p3-1 = Якщо не всі хочуть усіх завдань, підпишіть один рамковий договір. Кожне завдання — це додаток із власними учасниками та власними частками.
# en: Host and board of guests
rule-pattern-p4 = Громада-виконавець і рада громад, яких вона обслуговує
# en: If one municipality works for all, give the guests a board that is heard on budget and quality.
rule-pattern-p4-1 = Якщо одна громада працює для всіх, створіть раду інших громад, яку вислуховують щодо бюджету та якості.
# en: An agreement for the time before
rule-pattern-p5 = Договір на підготовчий період
# en: Until a new body exists, sign a preliminary agreement: who does what, who pays for it, and what happens if somebody steps back.
rule-pattern-p5-1 = Поки нової організації немає, підпишіть попередній договір: хто що робить, хто за це платить і що буде, якщо хтось відмовиться.
# en: A light association as project office
rule-pattern-p6 = Легка асоціація як проєктний відділ
# en: A light association can write applications and run projects, while the services stay in simple contracts.
rule-pattern-p6-1 = Легка асоціація може писати заявки та вести проєкти, тоді як послуги лишаються у простих договорах.
# en: An office for decisions, an enterprise for works
rule-pattern-p7 = Служба для рішень, підприємство для робіт
# en: Keep decisions and technical work apart: a joint office for permits and the like, an enterprise or company for the services that users pay.
rule-pattern-p7-1 = Розділіть рішення і технічну роботу: спільна служба — для дозволів тощо, підприємство або товариство — для послуг, які оплачують користувачі.
# en: A company needs an income
rule-fit-company-without-income = Товариству потрібен дохід
# en: The users pay nothing. A company without income lives from the budgets of the partners, and its costs of accounts, taxes and management come on top.
rule-fit-company-without-income-1 = Користувачі нічого не платять. Товариство без доходу живе коштом бюджетів партнерів, а витрати на облік, податки й управління додаються.
# en: The users pay nothing. A cooperative lives from what its members buy or pay.
rule-fit-company-without-income-2 = Користувачі нічого не платять. Кооператив живе з того, що купують або платять його члени.
# en: Fire, rescue and police work is no trade
rule-fit-company-for-security = Пожежна охорона, порятунок і правопорядок — не торгівля
# en: Fire, rescue and police work is a public duty that budgets pay for. A company is made for trade.
rule-fit-company-for-security-1 = Пожежна охорона, порятунок і правопорядок — це публічний обов’язок, який оплачують бюджети. Товариство створене для торгівлі.
# en: Users who can pay should carry the cost
rule-money-users = Витрати мають нести користувачі, які можуть платити
# en: The users can pay most of the cost. The partners only help where people cannot pay.
rule-money-users-1 = Користувачі можуть оплатити більшість витрат. Партнери допомагають лише там, де люди не можуть платити.
# en: The users can pay a part of the cost.
rule-money-users-2 = Користувачі можуть оплатити частину витрат.
# en: The users pay nothing for this service, so “{ $option }” brings no money.
rule-money-users-3 = Користувачі нічого не платять за цю послугу, тому це джерело грошей не дасть: «{ $option }».
# en: What users do not pay, the partners pay
rule-money-partners = Чого не платять користувачі, те платять партнери
# en: Nobody else pays, so the partners share the cost. A fixed part and a part by use is often fair.
rule-money-partners-1 = Ніхто інший не платить, тому витрати ділять партнери. Часто справедливо поєднати сталу частину і частину за користуванням.
# en: The users pay only a part. The partners share the rest.
rule-money-partners-2 = Користувачі оплачують лише частину. Решту ділять партнери.
# en: Work of this kind is mostly paid from the budgets of the partners.
rule-money-partners-3 = Таку роботу здебільшого оплачують із бюджетів партнерів.
# en: A loan only where one is needed
rule-money-loan = Кредит лише там, де він потрібен
# en: You do not need a loan.
rule-money-loan-1 = Кредит вам не потрібен.
# en: The users pay nothing, so the joint body has no income of its own to pay a loan back. The budgets of the partners must do it.
rule-money-loan-2 = Користувачі нічого не платять, тому спільний орган не має власного доходу, щоб повернути кредит. Це мали б зробити бюджети партнерів.
# en: You need a joint loan.
rule-money-loan-3 = Вам потрібен спільний кредит.
# en: Each partner can borrow its share.
rule-money-loan-4 = Кожен партнер може позичити свою частку.
# en: A partner is under financial supervision, so a new debt needs a consent that may not come.
rule-money-loan-5 = Один із партнерів перебуває під фінансовим наглядом, тому для нового боргу потрібна згода, якої може й не бути.
# en: Large investments need more than budgets
rule-money-investment = Великі інвестиції потребують більшого, ніж бюджети
# en: A large investment needs money from outside: look for it first.
rule-money-investment-1 = Велика інвестиція потребує коштів іззовні: шукайте їх насамперед.
# en: An investment of this size is worth an application.
rule-money-investment-2 = За інвестиції такого розміру заявку подати варто.
# en: A plant that lasts for decades may be paid over many years.
rule-money-investment-3 = За об’єкт, який служить десятиліття, можна платити багато років.
# en: There is nothing to invest in.
rule-money-investment-4 = Інвестувати немає в що.
# en: An enterprise that lives from its users needs some capital at the start.
rule-money-investment-5 = Підприємству, яке живе з плати користувачів, на початку потрібен певний капітал.
# en: The investment is large and the users pay, so a private partner may be interested.
rule-money-investment-6 = Інвестиція велика, і користувачі платять, тому це може зацікавити приватного партнера.
# en: “{ $option }” is worth its effort only for large sums.
rule-money-investment-7 = Джерело «{ $option }» варте зусиль лише за великих сум.
# en: A grant is in sight
rule-money-grant = Є нагода отримати грант
# en: You know of a grant or fund that you want to use.
rule-money-grant-1 = Ви знаєте грант або фонд, яким хочете скористатися.
# en: Money from outside is one of your reasons.
rule-money-grant-2 = Гроші ззовні — одна з ваших причин.
# en: The state pays extra for registered cooperation.
rule-money-grant-3 = Держава доплачує за зареєстроване співробітництво.
# en: Funds want things to stay
rule-money-grant-durability = Фонди хочуть, щоб створене лишалося
# en: What these funds pay for must mostly stay in use for five years. Your cooperation may end earlier.
rule-money-grant-durability-1 = Те, що оплачують ці фонди, здебільшого має використовуватися п’ять років. Ваше співробітництво може закінчитися раніше.
# en: From application to money it mostly takes longer than six months.
rule-money-grant-durability-2 = Від заявки до грошей здебільшого минає понад шість місяців.
# en: Donor money ends
rule-money-donor-ends = Гроші донорів закінчуються
# en: Donor money ends after a few years and the users do not pay. Agree on a contribution before it ends.
rule-money-donor-ends-1 = Гроші донорів закінчуються через кілька років, а користувачі не платять. Домовтеся про внесок, перш ніж вони закінчаться.
# en: Donors like trials and projects with a clear end.
rule-money-donor-ends-2 = Донори люблять пробні заходи та проєкти з чітким завершенням.
# en: Some money needs a joint legal person
rule-money-legal-person = Для деяких коштів потрібна спільна юридична особа
# en: Only a joint legal person can use “{ $option }”, and founding one takes many months.
rule-money-legal-person-1 = Джерелом «{ $option }» може скористатися лише спільна юридична особа, а її заснування триває багато місяців.
# en: Only a joint legal person can use “{ $option }”, and talks do not need one.
rule-money-legal-person-2 = Джерелом «{ $option }» може скористатися лише спільна юридична особа, а для розмов вона не потрібна.
# en: Some money needs a number of partners
rule-money-partner-number = Для деяких коштів потрібна певна кількість партнерів
# en: “{ $option }” asks for more partners than you have.
rule-money-partner-number-1 = Для джерела «{ $option }» потрібно більше партнерів, ніж у вас є.
# en: Share the taxes of a joint site
rule-money-site = Діліть податки спільного майданчика
# en: A joint business site brings taxes. Share them before you talk about contributions.
rule-money-site-1 = Спільний підприємницький майданчик приносить податки. Поділіть їх, перш ніж говорити про внески.
# en: You want the joint body to have a tax or charge of its own.
rule-money-site-2 = Ви хочете, щоб спільна організація мала власний податок або збір.
# en: Visitors can pay for tourism
rule-money-tourism-tax = За туризм можуть платити відвідувачі
# en: In many places visitors pay a small tax that can serve tourism.
rule-money-tourism-tax-1 = У багатьох місцях відвідувачі сплачують невеликий збір, який може служити туризму.
# en: Not everything must be money
rule-money-in-kind = Не все має бути грошима
# en: Partners can bring staff, a site or machines instead of money.
rule-money-in-kind-1 = Партнери можуть замість грошей надати працівників, ділянку або машини.
# en: A poorer partner can give land, rooms or work instead of money.
rule-money-in-kind-2 = Бідніший партнер може замість грошей надати землю, приміщення або роботу.
# en: Some of what you need is already there.
rule-money-in-kind-3 = Дещо з потрібного вже є.
# en: Sales on the market
rule-money-market = Продаж на ринку
# en: Who sells on the market needs capital that can carry a loss.
rule-money-market-1 = Хто продає на ринку, потребує капіталу, який може витримати збиток.
# en: Public money for sales on the market may be forbidden state aid.
rule-money-market-2 = Публічні кошти для продажу на ринку можуть бути забороненою державною допомогою.

## Чому відповідь говорить за форму або проти неї

# en: There is nobody who could decide: each act stays with its own town hall.
why-public_authority-informal = Немає того, хто міг би вирішувати: кожен акт лишається у своїй раді.
# en: By contract one can prepare decisions, but seldom sign them.
why-public_authority-contract = За договором можна готувати рішення, але рідко їх підписувати.
# en: The host can receive the power and decide with its own trained staff.
why-public_authority-host-municipality = Громада-виконавець може отримати повноваження і вирішувати силами власних підготовлених працівників.
# en: It works only where the law lets councils hand decisions to a joint committee.
why-public_authority-joint-body = Це можливо лише там, де закон дозволяє радам передавати рішення спільному комітету.
# en: One office with trained staff prepares such decisions for each of the partners.
why-public_authority-joint-administration = Одна служба з підготовленими працівниками готує такі рішення для кожного з партнерів.
# en: A private association has no power over citizens.
why-public_authority-private-association = Приватна асоціація не має владних повноважень щодо громадян.
# en: A private company may not use public power unless a special law opens the door.
why-public_authority-private-company = Приватне товариство не може здійснювати владних повноважень, якщо цього не дозволяє спеціальний закон.
# en: A cooperative is a private body and has no power over citizens.
why-public_authority-cooperative = Кооператив — приватна організація і не має владних повноважень щодо громадян.
# en: An enterprise may send bills, but it rarely decides about people's rights.
why-public_authority-public-enterprise = Підприємство може виставляти рахунки, але рідко вирішує питання прав людей.
# en: Such a body can take over the power and decide in its own name.
why-public_authority-public-law-body = Така організація може взяти повноваження і вирішувати від власного імені.
# en: It can take over the power for several tasks at the same time.
why-public_authority-multi-purpose-community = Така форма може взяти повноваження одразу для кількох завдань.
# en: A handshake cannot raise a tax.
why-own_levy-informal = Усна домовленість не може запровадити податку.
# en: A contract cannot create a tax.
why-own_levy-contract = Договір не може створити податку.
# en: Only the home municipality can raise the money.
why-own_levy-host-municipality = Стягувати кошти може лише сама громада.
# en: A committee cannot raise a tax.
why-own_levy-joint-body = Комітет не може запровадити податку.
# en: It can collect for the municipalities, not for itself.
why-own_levy-joint-administration = Служба може збирати кошти для громад, але не для себе.
# en: A private body cannot raise a tax.
why-own_levy-private-association = Приватна організація не може запровадити податку.
# en: A private body cannot raise a tax.
why-own_levy-private-company = Приватна організація не може запровадити податку.
# en: A private body cannot raise a tax.
why-own_levy-cooperative = Приватна організація не може запровадити податку.
# en: An enterprise cannot raise a tax.
why-own_levy-public-enterprise = Підприємство не може запровадити податку.
# en: It takes contributions from members and sets charges by by-law.
why-own_levy-public-law-body = Союз отримує внески учасників і встановлює плату власними актами.
# en: In some countries it has a tax of its own.
why-own_levy-multi-purpose-community = У деяких країнах він має власний податок.
# en: It is always possible.
why-no_imc_law-informal = Це можливо завжди.
# en: The general law of contracts is enough.
why-no_imc_law-contract = Досить загальних норм про договори.
# en: Without a rule in the law, the power is not validly handed over.
why-no_imc_law-host-municipality = Без норми закону передача повноважень не має сили.
# en: Without a rule in the law, it may not decide.
why-no_imc_law-joint-body = Без норми закону він не може ухвалювати рішень.
# en: It needs a rule in the law.
why-no_imc_law-joint-administration = Потрібна норма закону.
# en: Private law is open to everybody.
why-no_imc_law-private-association = Приватне право відкрите для всіх.
# en: Private law is open to everybody.
why-no_imc_law-private-company = Приватне право відкрите для всіх.
# en: Private law is open to everybody.
why-no_imc_law-cooperative = Приватне право відкрите для всіх.
# en: It depends on the law on public enterprises.
why-no_imc_law-public-enterprise = Це залежить від закону про комунальні підприємства та установи.
# en: It cannot exist without a law.
why-no_imc_law-public-law-body = Без закону він існувати не може.
# en: It cannot exist without a law.
why-no_imc_law-multi-purpose-community = Без закону він існувати не може.
# en: There is nothing a court could hold on to.
why-legal_certainty-informal = Немає нічого, на що міг би спертися суд.
# en: It is good for claims of money and weak for decisions.
why-legal_certainty-contract = Договір добре захищає грошові вимоги, але слабкий для владних рішень.
# en: The act comes from an authority that everybody knows.
why-legal_certainty-host-municipality = Рішення походить від органу влади, який усі знають.
# en: It may be argued that the committee had no power.
why-legal_certainty-joint-body = Можна заперечити, що комітет мав повноваження.
# en: Trained staff prepare acts in the name of the right municipality.
why-legal_certainty-joint-administration = Підготовлені працівники складають акти від імені належної громади.
# en: It is weak when decisions are attacked.
why-legal_certainty-private-association = Ця форма слабка, коли рішення оскаржують.
# en: It is weak for decisions, but good for prices by contract.
why-legal_certainty-private-company = Воно слабке для рішень, але добре для цін за договором.
# en: It is weak when decisions are attacked.
why-legal_certainty-cooperative = Ця форма слабка, коли рішення оскаржують.
# en: This makes no clear difference for this form.
why-legal_certainty-public-enterprise = Для цієї форми це суттєво нічого не змінює.
# en: It acts on its own by-laws and its own powers.
why-legal_certainty-public-law-body = Така форма діє за власними актами та власними повноваженнями.
# en: It acts on its own by-laws and its own powers.
why-legal_certainty-multi-purpose-community = Така форма діє за власними актами та власними повноваженнями.
# en: Nobody would own what is bought or built, and no budget would pay for it.
why-capital_intensity-informal = Ніхто не володів би купленим чи збудованим, і жоден бюджет за нього не платив би.
# en: Owning something together by contract alone is shaky over many years.
why-capital_intensity-contract = Володіти чимось разом лише за договором багато років ненадійно.
# en: It works if the host has already what is needed and shares it for money.
why-capital_intensity-host-municipality = Це можливо, якщо громада-виконавець уже має потрібне і за гроші ділиться ним.
# en: The investment would in truth belong to one single partner.
why-capital_intensity-joint-body = Насправді інвестиція належала б одному-єдиному партнерові.
# en: An office has neither the purpose nor the means to invest.
why-capital_intensity-joint-administration = Служба не має ані мети, ані коштів, щоб інвестувати.
# en: It has little capital of its own and banks hesitate.
why-capital_intensity-private-association = Вона має мало власного капіталу, і банки вагаються.
# en: A company can own what is bought or built and carries it in its own balance sheet.
why-capital_intensity-private-company = Товариство може володіти купленим чи збудованим і обліковує його на власному балансі.
# en: It works only if members or citizens bring in the capital.
why-capital_intensity-cooperative = Це можливо, лише якщо капітал вносять члени або громадяни.
# en: It can hold what several founders buy or build.
why-capital_intensity-public-enterprise = Така організація може утримувати те, що купують чи будують кілька засновників.
# en: Such a body can own what is bought or built together and spread its cost over the years.
why-capital_intensity-public-law-body = Така організація може володіти тим, що разом куплено чи збудовано, і розкласти витрати на роки.
# en: It can invest and has a steady income.
why-capital_intensity-multi-purpose-community = Така форма може інвестувати і має сталі доходи.
# en: No bank can lend to a handshake.
why-borrowing-informal = Жоден банк не позичить під усну домовленість.
# en: Each partner has to borrow its own part.
why-borrowing-contract = Кожен партнер має сам позичити свою частину.
# en: The host takes the loan and passes the cost on.
why-borrowing-host-municipality = Громада-виконавець бере кредит і розподіляє витрати на інших.
# en: It is no legal person, so it cannot sign a loan.
why-borrowing-joint-body = Це не юридична особа, тому підписати кредит не можна.
# en: It is no legal person, so it cannot sign a loan.
why-borrowing-joint-administration = Це не юридична особа, тому підписати кредит не можна.
# en: Banks will ask the members for guarantees.
why-borrowing-private-association = Банки попросять гарантій у членів.
# en: It borrows on its own income, within the legal limits for guarantees.
why-borrowing-private-company = Воно позичає під власні доходи в межах, які закон установлює для гарантій.
# en: It can borrow, but rather small sums.
why-borrowing-cooperative = Така форма може позичати, але радше невеликі суми.
# en: It can borrow if the founders agree.
why-borrowing-public-enterprise = Така організація може позичати, якщо засновники згодні.
# en: It borrows like a municipality, with the members' payments as security.
why-borrowing-public-law-body = Така форма позичає як громада, під забезпечення внесками учасників.
# en: It borrows like a municipality, with the members' payments as security.
why-borrowing-multi-purpose-community = Така форма позичає як громада, під забезпечення внесками учасників.
# en: Nobody can send the bill.
why-user_charges-informal = Немає кому виставити рахунок.
# en: The provider may bill the users if the contract says so.
why-user_charges-contract = Виконавець може виставляти рахунки користувачам, якщо так записано в договорі.
# en: The host sets and collects the charge if the power was handed over.
why-user_charges-host-municipality = Громада-виконавець установлює і збирає плату, якщо їй передано повноваження.
# en: It cannot send bills in its own name.
why-user_charges-joint-body = Така форма не може виставляти рахунків від власного імені.
# en: What users pay goes to the municipality concerned, not to the office.
why-user_charges-joint-administration = Плата користувачів надходить відповідній громаді, а не службі.
# en: It can take money from members or visitors, but no public charges.
why-user_charges-private-association = Вона може брати гроші з членів або відвідувачів, але не обов’язкові збори.
# en: A price per user fits the books of a company very well.
why-user_charges-private-company = Ціна для користувача дуже добре вкладається в облік товариства.
# en: The members are the users and pay for what they use.
why-user_charges-cooperative = Члени є користувачами і платять за те, чим користуються.
# en: A service paid by its users is what this form is known for.
why-user_charges-public-enterprise = Саме послугами, за які платять користувачі, ця форма й відома.
# en: It can set charges by its own by-law where the law allows it.
why-user_charges-public-law-body = Така форма може встановлювати плату власним актом, якщо це дозволяє закон.
# en: It can set charges, but most of its tasks are paid from budgets.
why-user_charges-multi-purpose-community = Така форма може встановлювати плату, але більшість його завдань оплачують із бюджетів.
# en: There is nobody who could apply.
why-grant_needs_legal_person-informal = Немає кому подати заявку.
# en: It works only if the fund lets a lead partner apply.
why-grant_needs_legal_person-contract = Це можливо, лише якщо фонд дозволяє подати заявку провідному партнерові.
# en: The host may apply for all if the fund accepts a lead partner.
why-grant_needs_legal_person-host-municipality = Громада-виконавець може подати заявку за всіх, якщо фонд приймає провідного партнера.
# en: It is no legal person, so it cannot apply.
why-grant_needs_legal_person-joint-body = Це не юридична особа, тому подати заявку не можна.
# en: It is no legal person, so it cannot apply.
why-grant_needs_legal_person-joint-administration = Це не юридична особа, тому подати заявку не можна.
# en: It is a legal person in short time; check what the fund says.
why-grant_needs_legal_person-private-association = Вона швидко стає юридичною особою; перевірте, що каже фонд.
# en: It is a legal person, and some funds have paid joint companies before.
why-grant_needs_legal_person-private-company = Це юридична особа, і деякі фонди вже платили спільним товариствам.
# en: It is a legal person; check what the fund says.
why-grant_needs_legal_person-cooperative = Це юридична особа; перевірте, що каже фонд.
# en: It is a public operator and a legal person.
why-grant_needs_legal_person-public-enterprise = Це публічний оператор і юридична особа.
# en: Public funds usually welcome it first.
why-grant_needs_legal_person-public-law-body = Публічні фонди зазвичай вітають його насамперед.
# en: Public funds usually welcome it first.
why-grant_needs_legal_person-multi-purpose-community = Публічні фонди зазвичай вітають його насамперед.
# en: States do not reward what is not on paper.
why-state_imc_incentive-informal = Держава не винагороджує того, чого немає на папері.
# en: Some states reward it once it is registered.
why-state_imc_incentive-contract = Деякі держави винагороджують це після реєстрації.
# en: Many states include it.
why-state_imc_incentive-host-municipality = Багато держав це враховують.
# en: This makes no clear difference for this form.
why-state_imc_incentive-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: Some states pay part of the cost of joint offices.
why-state_imc_incentive-joint-administration = Деякі держави оплачують частину витрат спільних служб.
# en: It is rarely included.
why-state_imc_incentive-private-association = Таку форму враховують рідко.
# en: It is rarely included.
why-state_imc_incentive-private-company = Таку форму враховують рідко.
# en: It is rarely included.
why-state_imc_incentive-cooperative = Таку форму враховують рідко.
# en: This makes no clear difference for this form.
why-state_imc_incentive-public-enterprise = Для цієї форми це суттєво нічого не змінює.
# en: State support goes to this form most often.
why-state_imc_incentive-public-law-body = Державна підтримка найчастіше надходить цій формі.
# en: State support goes to this form most often.
why-state_imc_incentive-multi-purpose-community = Державна підтримка найчастіше надходить цій формі.
# en: Nothing is bought, so no tender is needed.
why-procurement_exempt-informal = Нічого не купують, тому тендер не потрібен.
# en: Only true cooperation is free of tender, not a plain sale.
why-procurement_exempt-contract = Без тендеру можливе лише справжнє співробітництво, а не простий продаж.
# en: Handing over the whole task needs no tender; buying a service does.
why-procurement_exempt-host-municipality = Передача завдання цілком не потребує тендеру, купівля послуги — потребує.
# en: It is an internal matter of the partners.
why-procurement_exempt-joint-body = Це внутрішня справа партнерів.
# en: It is an internal matter of the partners.
why-procurement_exempt-joint-administration = Це внутрішня справа партнерів.
# en: Private members make the in-house test hard.
why-procurement_exempt-private-association = Через приватних членів важко довести, що роботу доручено власній організації.
# en: Free of tender if owners control it, it works mostly for them and has no private money.
why-procurement_exempt-private-company = Без тендеру, якщо власники його контролюють, воно працює здебільшого для них і не має приватного капіталу.
# en: Private members break the in-house test.
why-procurement_exempt-cooperative = Через приватних членів його не можна вважати власною організацією громад.
# en: Free of tender under the same test as a company.
why-procurement_exempt-public-enterprise = Без тендеру за тих самих умов, що й товариство.
# en: Handing the task to such a body is internal organisation of the public sector.
why-procurement_exempt-public-law-body = Передача завдання такій організації — внутрішня справа публічного сектору.
# en: Handing the task to such a body is internal organisation of the public sector.
why-procurement_exempt-multi-purpose-community = Передача завдання такій організації — внутрішня справа публічного сектору.
# en: Nobody sells anything, so there is no tax.
why-vat_sensitive-informal = Ніхто нічого не продає, тому податку немає.
# en: In many laws a paid service between municipalities bears VAT.
why-vat_sensitive-contract = За багатьма законами платна послуга між громадами обкладається ПДВ.
# en: Sharing the cost of a public duty is mostly free, services may not be.
why-vat_sensitive-host-municipality = Розподіл витрат на публічний обов’язок здебільшого без податку, послуги — не завжди.
# en: It depends on who delivers.
why-vat_sensitive-joint-body = Це залежить від того, хто надає послугу.
# en: Acts of public authority bear no VAT.
why-vat_sensitive-joint-administration = Владні рішення не обкладаються ПДВ.
# en: The exemption for sharing cost is narrow.
why-vat_sensitive-private-association = Звільнення для розподілу витрат вузьке.
# en: A company has to charge VAT.
why-vat_sensitive-private-company = Товариство має нараховувати ПДВ.
# en: A cooperative has to charge VAT.
why-vat_sensitive-cooperative = Кооператив має нараховувати ПДВ.
# en: Most of its services bear VAT.
why-vat_sensitive-public-enterprise = Більшість його послуг обкладається ПДВ.
# en: No VAT when it acts as a public authority and does not disturb the market.
why-vat_sensitive-public-law-body = ПДВ немає, коли він діє як орган влади і не заважає ринку.
# en: No VAT when it acts as a public authority and does not disturb the market.
why-vat_sensitive-multi-purpose-community = ПДВ немає, коли він діє як орган влади і не заважає ринку.
# en: Without a legal existence nothing can be owned.
why-own_assets-informal = Без юридичного існування нічим не можна володіти.
# en: Partners can only be co-owners or give each other rights of use.
why-own_assets-contract = Партнери можуть бути лише співвласниками або надавати одне одному право користування.
# en: The property belongs to the host, in one pair of clear hands.
why-own_assets-host-municipality = Майно належить громаді-виконавцю, власник один і відомий.
# en: A lead municipality would have to hold the property.
why-own_assets-joint-body = Майном мала б володіти провідна громада.
# en: The office works in rooms of one of the partners.
why-own_assets-joint-administration = Служба працює у приміщеннях одного з партнерів.
# en: It may own, but rules on municipal property often stop a transfer.
why-own_assets-private-association = Вона може мати майно, але правила про комунальне майно часто не дають його передати.
# en: It is full owner and shows the assets in its own balance sheet.
why-own_assets-private-company = Воно є повним власником і показує майно у власному балансі.
# en: It may own what its members need.
why-own_assets-cooperative = Така форма може володіти тим, що потрібно членам.
# en: It owns or manages what the founders hand over.
why-own_assets-public-enterprise = Така організація володіє або управляє тим, що передали засновники.
# en: It may own, within the rules on municipal property.
why-own_assets-public-law-body = Така форма може мати майно в межах правил про комунальне майно.
# en: It may own, within the rules on municipal property.
why-own_assets-multi-purpose-community = Така форма може мати майно в межах правил про комунальне майно.
# en: Nobody is there who could sign a work contract.
why-own_staff-informal = Немає кому підписати трудовий договір.
# en: People stay with one partner, who lends them or sells their hours.
why-own_staff-contract = Люди лишаються в одного партнера, який їх надає або продає їхні години.
# en: The host is an employer already and simply takes on more people.
why-own_staff-host-municipality = Громада-виконавець уже є роботодавцем і просто бере більше людей.
# en: A partner would have to employ the people for the committee.
why-own_staff-joint-body = Людей для комітету мав би наймати один із партнерів.
# en: Sharing staff is the very idea of this form.
why-own_staff-joint-administration = Спільні працівники — сама суть цієї форми.
# en: It can hire under labour law, but not as civil servants.
why-own_staff-private-association = Вона може наймати за трудовим законодавством, але не посадових осіб місцевого самоврядування.
# en: It can hire freely under labour law.
why-own_staff-private-company = Воно може вільно наймати за трудовим законодавством.
# en: It can hire under labour law.
why-own_staff-cooperative = Така форма може наймати за трудовим законодавством.
# en: It can hire its own people.
why-own_staff-public-enterprise = Така організація може наймати власних людей.
# en: It can hire its own people, often with public service status.
why-own_staff-public-law-body = Така форма може наймати власних людей, часто зі статусом публічної служби.
# en: It can hire its own people, often with public service status.
why-own_staff-multi-purpose-community = Така форма може наймати власних людей, часто зі статусом публічної служби.
# en: There is nothing to run.
why-low_admin_capacity-informal = Вести нема чого.
# en: The provider runs the service.
why-low_admin_capacity-contract = Послугу веде виконавець.
# en: An administration that already exists does the work.
why-low_admin_capacity-host-municipality = Роботу виконує апарат, який уже є.
# en: A committee without support adds work.
why-low_admin_capacity-joint-body = Комітет без допомоги додає роботи.
# en: It takes work off all partners.
why-low_admin_capacity-joint-administration = Вона знімає роботу з усіх партнерів.
# en: Somebody must keep the accounts and call the assembly.
why-low_admin_capacity-private-association = Хтось має вести облік і скликати збори.
# en: It needs a manager and a board.
why-low_admin_capacity-private-company = Потрібні керівник і наглядова рада.
# en: It needs a manager and care for the members.
why-low_admin_capacity-cooperative = Потрібні керівник і робота з членами.
# en: It needs a manager and control by the founders.
why-low_admin_capacity-public-enterprise = Потрібні керівник і контроль засновників.
# en: It has a full public budget and all reporting duties.
why-low_admin_capacity-public-law-body = Така форма має повний публічний бюджет і всі обов’язки звітності.
# en: It has a full public budget and all reporting duties.
why-low_admin_capacity-multi-purpose-community = Така форма має повний публічний бюджет і всі обов’язки звітності.
# en: This makes no clear difference for this form.
why-existing_capacity-informal = Для цієї форми це суттєво нічого не змінює.
# en: The others connect to what is there and pay for what they use.
why-existing_capacity-contract = Інші приєднуються до наявного і платять за те, чим користуються.
# en: The owner keeps running it, now for all.
why-existing_capacity-host-municipality = Власник веде об’єкт і далі, тепер для всіх.
# en: It can watch over the contract as a council of users.
why-existing_capacity-joint-body = Така форма може наглядати за договором як рада користувачів.
# en: The office that exists is simply made larger.
why-existing_capacity-joint-administration = Наявну службу просто розширюють.
# en: It would add nothing.
why-existing_capacity-private-association = Це нічого не додало б.
# en: It makes sense only if the owner brings what it has in as capital.
why-existing_capacity-private-company = Це має сенс, лише якщо власник вносить те, що має, як капітал.
# en: It would add nothing.
why-existing_capacity-cooperative = Це нічого не додало б.
# en: An enterprise that exists may serve a larger area.
why-existing_capacity-public-enterprise = Наявне підприємство може обслуговувати більшу територію.
# en: A new owner for what one partner has built up means a hard fight about its value.
why-existing_capacity-public-law-body = Новий власник того, що створив один партнер, — це важка суперечка про вартість.
# en: A new owner for what one partner has built up means a hard fight about its value.
why-existing_capacity-multi-purpose-community = Новий власник того, що створив один партнер, — це важка суперечка про вартість.
# en: Nothing leaves the hands of the council.
why-council_control-informal = Ніщо не виходить із рук ради.
# en: The council decides on price, quality and time.
why-council_control-contract = Рада вирішує про ціну, якість і час.
# en: The host's council has a firm grip, the guests' councils do not.
why-council_control-host-municipality = Рада громади-виконавця тримає все в руках, ради інших громад — ні.
# en: Councillors themselves sit in the committee.
why-council_control-joint-body = У комітеті сидять самі депутати.
# en: The mayors stay responsible for what is signed.
why-council_control-joint-administration = Голови громад і далі відповідають за те, що підписано.
# en: Councils are heard only through their delegate.
why-council_control-private-association = Ради чути лише через їхнього представника.
# en: Directors must act for the company, not for a council.
why-council_control-private-company = Директори мають діяти в інтересах товариства, а не ради.
# en: Councils are heard only through their delegate.
why-council_control-cooperative = Ради чути лише через їхнього представника.
# en: The founders approve plans, but politics may interfere.
why-council_control-public-enterprise = Засновники затверджують плани, але політика може втручатися.
# en: It depends on the statute: seats for councillors and a say on the budget.
why-council_control-public-law-body = Це залежить від статуту: місця для депутатів і вплив на бюджет.
# en: The more tasks it has, the further away the councils are.
why-council_control-multi-purpose-community = Що більше в нього завдань, то далі від нього ради.
# en: No power is given away.
why-autonomy_sensitive-informal = Жодних повноважень не віддають.
# en: The power stays in the town hall.
why-autonomy_sensitive-contract = Повноваження лишаються у своїй раді.
# en: The guests give the work to a neighbour.
why-autonomy_sensitive-host-municipality = Інші громади віддають роботу сусідові.
# en: Control is shared, but not lost.
why-autonomy_sensitive-joint-body = Контроль спільний, але не втрачений.
# en: Each act remains an act of your own municipality.
why-autonomy_sensitive-joint-administration = Кожен акт лишається актом вашої громади.
# en: Very little is given away.
why-autonomy_sensitive-private-association = Віддають дуже мало.
# en: The task leaves the town hall.
why-autonomy_sensitive-private-company = Завдання виходить із рук громади.
# en: This makes no clear difference for this form.
why-autonomy_sensitive-cooperative = Для цієї форми це суттєво нічого не змінює.
# en: The task leaves the town hall.
why-autonomy_sensitive-public-enterprise = Завдання виходить із рук громади.
# en: The task is handed over completely.
why-autonomy_sensitive-public-law-body = Завдання передають повністю.
# en: Many tasks are handed over completely.
why-autonomy_sensitive-multi-purpose-community = Багато завдань передають повністю.
# en: This makes no clear difference for this form.
why-limit_liability-informal = Для цієї форми це суттєво нічого не змінює.
# en: Only a clause can limit it.
why-limit_liability-contract = Обмежити це може лише умова договору.
# en: The host answers to outsiders and asks the others for their part.
why-limit_liability-host-municipality = Перед третіми особами відповідає громада-виконавець, а потім вимагає від інших їхню частину.
# en: Partners may answer for everything together.
why-limit_liability-joint-body = Партнери можуть разом відповідати за все.
# en: The municipality concerned answers for its acts.
why-limit_liability-joint-administration = За свої акти відповідає відповідна громада.
# en: In most laws only the association's own money is at risk.
why-limit_liability-private-association = За більшістю законів ризикують лише власними коштами асоціації.
# en: Only the capital you paid in is at risk.
why-limit_liability-private-company = Ви ризикуєте лише сплаченим внеском до капіталу.
# en: Only your share is at risk.
why-limit_liability-cooperative = Ви ризикуєте лише своїм паєм.
# en: It depends on the law; founders may have to pay.
why-limit_liability-public-enterprise = Це залежить від закону; засновникам, можливо, доведеться платити.
# en: The members cover losses with their contributions.
why-limit_liability-public-law-body = Учасники покривають збитки своїми внесками.
# en: The members cover losses with their contributions.
why-limit_liability-multi-purpose-community = Учасники покривають збитки своїми внесками.
# en: It lasts as long as the persons who started it.
why-long_duration-informal = Це триває стільки, скільки лишаються люди, які почали.
# en: It has to be renewed and adapted again and again.
why-long_duration-contract = Його треба знову й знову продовжувати та змінювати.
# en: It can last for decades if relations stay good.
why-long_duration-host-municipality = Це може тривати десятиліттями, якщо стосунки лишаються добрими.
# en: This makes no clear difference for this form.
why-long_duration-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: Once it works, it tends to stay.
why-long_duration-joint-administration = Коли вона запрацює, то зазвичай лишається.
# en: This makes no clear difference for this form.
why-long_duration-private-association = Для цієї форми це суттєво нічого не змінює.
# en: It lives on without renewal, whoever is in office.
why-long_duration-private-company = Така форма діє без продовження, хоч би хто був при владі.
# en: It lives on without renewal.
why-long_duration-cooperative = Така форма діє без продовження.
# en: It lives on without renewal, whoever is in office.
why-long_duration-public-enterprise = Така форма діє без продовження, хоч би хто був при владі.
# en: It is among the most stable frames that the law offers.
why-long_duration-public-law-body = Це одна з найстабільніших форм, які пропонує закон.
# en: It is among the most stable frames that the law offers.
why-long_duration-multi-purpose-community = Це одна з найстабільніших форм, які пропонує закон.
# en: It is enough for an event, not for a building.
why-one_off_project-informal = Для заходу цього досить, для будівництва — ні.
# en: An agreement for one project ends when the project ends.
why-one_off_project-contract = Договір про один проєкт закінчується разом із проєктом.
# en: One partner can lead the project for all.
why-one_off_project-host-municipality = Один партнер може вести проєкт для всіх.
# en: A steering group can watch over the project.
why-one_off_project-joint-body = За проєктом може наглядати координаційна група.
# en: The office would still be there after the project.
why-one_off_project-joint-administration = Служба лишалася б і після проєкту.
# en: It helps if a fund insists on a legal person.
why-one_off_project-private-association = Вона допомагає, якщо фонд наполягає на юридичній особі.
# en: Founding and closing a company is too much for one project.
why-one_off_project-private-company = Засновувати і закривати товариство — забагато для одного проєкту.
# en: Founding and closing a cooperative is too much for one project.
why-one_off_project-cooperative = Засновувати і закривати кооператив — забагато для одного проєкту.
# en: Founding and closing an enterprise is too much for one project.
why-one_off_project-public-enterprise = Засновувати і закривати підприємство — забагато для одного проєкту.
# en: It takes long to found and long to close again.
why-one_off_project-public-law-body = Його довго засновувати і довго закривати.
# en: A standing community for one project is out of proportion.
why-one_off_project-multi-purpose-community = Постійний союз заради одного проєкту невиправданий.
# en: You can stop at any time.
why-easy_exit-informal = Припинити можна будь-коли.
# en: You leave with the notice you agreed.
why-easy_exit-contract = Ви виходите, попередивши в узгоджений строк.
# en: You leave with about one year of notice.
why-easy_exit-host-municipality = Ви виходите, попередивши приблизно за рік.
# en: You leave with the notice you agreed.
why-easy_exit-joint-body = Ви виходите, попередивши в узгоджений строк.
# en: You can leave, but the staff must find a place.
why-easy_exit-joint-administration = Вийти можна, але працівникам треба знайти місце.
# en: You leave by notice.
why-easy_exit-private-association = Ви виходите, подавши заяву.
# en: Somebody has to buy your shares.
why-easy_exit-private-company = Хтось має купити вашу частку.
# en: Your share is paid back after notice.
why-easy_exit-cooperative = Пай повертають після попередження про вихід.
# en: The rules often do not say how a founder leaves.
why-easy_exit-public-enterprise = У правилах часто не сказано, як виходить засновник.
# en: A partner that wants to leave needs the agreement of the others, and the accounts must be settled.
why-easy_exit-public-law-body = Партнерові, який хоче вийти, потрібна згода інших, і треба провести розрахунки.
# en: Leaving is almost like undoing a merger.
why-easy_exit-multi-purpose-community = Вийти — майже те саме, що скасувати об’єднання громад.
# en: You can begin tomorrow.
why-fast_start-informal = Почати можна завтра.
# en: A simple contract can start within weeks.
why-fast_start-contract = Простий договір може запрацювати за кілька тижнів.
# en: It starts when the councils have voted and the notice is given.
why-fast_start-host-municipality = Робота починається, коли ради проголосували і про це повідомлено.
# en: It starts when the councils have voted.
why-fast_start-joint-body = Робота починається, коли ради проголосували.
# en: Staff and rooms must be found first.
why-fast_start-joint-administration = Спершу треба знайти працівників і приміщення.
# en: Registration takes some weeks.
why-fast_start-private-association = Реєстрація триває кілька тижнів.
# en: Capital, registration and permits take months.
why-fast_start-private-company = Внесення капіталу, реєстрація та дозволи тривають місяцями.
# en: Registration and a first audit take months.
why-fast_start-cooperative = Реєстрація та перша перевірка тривають місяцями.
# en: Statute and registration take months.
why-fast_start-public-enterprise = Підготовка статуту та реєстрація тривають місяцями.
# en: Approval and publication take time; it should start with a budget year.
why-fast_start-public-law-body = Погодження та оприлюднення потребують часу; починати слід із нового бюджетного року.
# en: It needs the longest preparation of all.
why-fast_start-multi-purpose-community = Така форма потребує найдовшої підготовки з усіх.
# en: “{ $criterion }”: in this country we rate this form higher here than others of its kind; that is our own judgement.
why-own-for = «{ $criterion }»: у цій країні ми оцінюємо цю форму тут вище, ніж подібні; це наша власна оцінка.
# en: “{ $criterion }”: in this country we rate this form lower here than others of its kind; that is our own judgement.
why-own-against = «{ $criterion }»: у цій країні ми оцінюємо цю форму тут нижче, ніж подібні; це наша власна оцінка.
# en: Talking, meeting and acting side by side need no more than a handshake.
why-coordination_only-informal = Щоб розмовляти, зустрічатися і діяти поряд, досить усної домовленості.
# en: A short memorandum is enough to write down who does what.
why-coordination_only-contract = Досить короткого меморандуму, де записано, хто що робить.
# en: A host is chosen to carry out a task, and here there is none.
why-coordination_only-host-municipality = Громаду-виконавця обирають, щоб виконувати завдання, а тут його немає.
# en: A committee of delegates is made for common questions and a common plan.
why-coordination_only-joint-body = Комітет представників створено саме для спільних питань і спільного плану.
# en: An office with nothing to process only costs money.
why-coordination_only-joint-administration = Служба, якій нема чого опрацьовувати, лише коштує грошей.
# en: An association gives shared interests a name, a fee and a secretary.
why-coordination_only-private-association = Асоціація дає спільним інтересам назву, внесок і секретаріат.
# en: A company lives from business, and talk is no business.
why-coordination_only-private-company = Товариство живе з господарської діяльності, а розмови нею не є.
# en: A cooperative needs an economic activity of its members.
why-coordination_only-cooperative = Кооператив потребує господарської діяльності своїх членів.
# en: An enterprise is founded to run a service, and none is planned.
why-coordination_only-public-enterprise = Підприємство засновують, щоб надавати послугу, а її не заплановано.
# en: A public corporation is far more than talks and plans need.
why-coordination_only-public-law-body = Юридична особа публічного права — це значно більше, ніж потрібно для розмов і планів.
# en: This makes no clear difference for this form.
why-coordination_only-multi-purpose-community = Для цієї форми це суттєво нічого не змінює.
# en: Small things with little money or law are done by handshake everywhere.
why-small_simple_task-informal = Дрібні справи без великих грошей і норм усюди роблять за усною домовленістю.
# en: A short written agreement is all you need.
why-small_simple_task-contract = Досить короткої письмової домовленості.
# en: A partner can add it to its daily work.
why-small_simple_task-host-municipality = Партнер може додати це до своєї щоденної роботи.
# en: This makes no clear difference for this form.
why-small_simple_task-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: A standing office is more than the task needs.
why-small_simple_task-joint-administration = Постійна служба — це більше, ніж потребує завдання.
# en: Members, fees and assemblies are too much for one small task.
why-small_simple_task-private-association = Члени, внески та збори — забагато для одного малого завдання.
# en: Capital, board and audit cost more than the task.
why-small_simple_task-private-company = Капітал, наглядова рада та аудит коштують більше, ніж завдання.
# en: Members, board and audit cost more than the task.
why-small_simple_task-cooperative = Члени, правління та аудит коштують більше, ніж завдання.
# en: The apparatus is larger than the task.
why-small_simple_task-public-enterprise = Апарат більший за завдання.
# en: A separate budget, assembly and supervision cost more than the task.
why-small_simple_task-public-law-body = Окремий бюджет, збори та нагляд коштують більше, ніж завдання.
# en: A separate budget, assembly and supervision cost more than the task.
why-small_simple_task-multi-purpose-community = Окремий бюджет, збори та нагляд коштують більше, ніж завдання.
# en: Once there is a price per unit, put something in writing.
why-measurable_output-informal = Щойно з’являється ціна за одиницю, запишіть щось на папері.
# en: A unit price and a level of service are the heart of a good contract.
why-measurable_output-contract = Ціна за одиницю та рівень послуги — основа доброго договору.
# en: The host can send a bill per unit or per case.
why-measurable_output-host-municipality = Громада-виконавець може виставляти рахунок за одиницю або за справу.
# en: This makes no clear difference for this form.
why-measurable_output-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: This makes no clear difference for this form.
why-measurable_output-joint-administration = Для цієї форми це суттєво нічого не змінює.
# en: A flat fee does not follow the use.
why-measurable_output-private-association = Сталий внесок не залежить від користування.
# en: Prices per unit are possible.
why-measurable_output-private-company = Можливі ціни за одиницю.
# en: Prices per unit are possible.
why-measurable_output-cooperative = Можливі ціни за одиницю.
# en: Prices per unit are possible.
why-measurable_output-public-enterprise = Можливі ціни за одиницю.
# en: Contributions can follow the use, but that alone needs no new body.
why-measurable_output-public-law-body = Внески можуть залежати від користування, але лише заради цього нова організація не потрібна.
# en: One service that can be counted does not need a whole bundle.
why-measurable_output-multi-purpose-community = Одна послуга, яку можна порахувати, не потребує цілої низки завдань.
# en: This makes no clear difference for this form.
why-single_task-informal = Для цієї форми це суттєво нічого не змінює.
# en: One task, one contract: simple and clear.
why-single_task-contract = Одне завдання — один договір: просто і зрозуміло.
# en: One task, one host: simple and clear.
why-single_task-host-municipality = Одне завдання — одна громада-виконавець: просто і зрозуміло.
# en: This makes no clear difference for this form.
why-single_task-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: This makes no clear difference for this form.
why-single_task-joint-administration = Для цієї форми це суттєво нічого не змінює.
# en: This makes no clear difference for this form.
why-single_task-private-association = Для цієї форми це суттєво нічого не змінює.
# en: A narrow purpose suits a company.
why-single_task-private-company = Вузька мета пасує товариству.
# en: A narrow purpose suits a cooperative.
why-single_task-cooperative = Вузька мета пасує кооперативу.
# en: A narrow purpose suits an enterprise.
why-single_task-public-enterprise = Вузька мета пасує підприємству.
# en: This makes no clear difference for this form.
why-single_task-public-law-body = Для цієї форми це суттєво нічого не змінює.
# en: A body made for bundles is out of proportion for one task.
why-single_task-multi-purpose-community = Організація, створена для низки завдань, для одного завдання надмірна.
# en: Much of it lives from meetings and goodwill.
why-soft_development_topic-informal = Багато що тут живе зустрічами та доброю волею.
# en: This makes no clear difference for this form.
why-soft_development_topic-contract = Для цієї форми це суттєво нічого не змінює.
# en: A common topic should not belong to one partner.
why-soft_development_topic-host-municipality = Спільна тема не повинна належати одному партнерові.
# en: A council of mayors can steer it.
why-soft_development_topic-joint-body = Нею може керувати рада голів громад.
# en: There are no administrative acts to share.
why-soft_development_topic-joint-administration = Немає адміністративних актів, які можна було б робити разом.
# en: A fee, a name, a secretary and open doors fit the topic.
why-soft_development_topic-private-association = Внесок, назва, секретаріат і відкриті двері пасують цій темі.
# en: The topic brings little income.
why-soft_development_topic-private-company = Тема дає мало доходів.
# en: The topic brings little income.
why-soft_development_topic-cooperative = Тема дає мало доходів.
# en: There is no service to run.
why-soft_development_topic-public-enterprise = Немає послуги, яку треба вести.
# en: Public powers are not needed for it.
why-soft_development_topic-public-law-body = Владні повноваження для цього не потрібні.
# en: Strategy is often one of the tasks in the bundle.
why-soft_development_topic-multi-purpose-community = Стратегія часто є одним із завдань у низці.
# en: Many are hard to hold together by goodwill.
why-many_partners-informal = Багатьох важко втримати разом доброю волею.
# en: Each change needs the yes of all.
why-many_partners-contract = Кожна зміна потребує згоди всіх.
# en: It still works if the host signs the same contract with each one.
why-many_partners-host-municipality = Це ще можливо, якщо громада-виконавець підписує з кожним однаковий договір.
# en: Large committees become slow.
why-many_partners-joint-body = Великі комітети стають повільними.
# en: Offices for ten to thirty small municipalities are known to work.
why-many_partners-joint-administration = Відомо, що служби для десяти — тридцяти малих громад працюють.
# en: New members join with a simple declaration.
why-many_partners-private-association = Нові члени приєднуються за простою заявою.
# en: Shares and a board bring order.
why-many_partners-private-company = Частки та наглядова рада дають лад.
# en: New members join with little effort.
why-many_partners-cooperative = Нові члени приєднуються без великих зусиль.
# en: With many founders, their rights become complicated.
why-many_partners-public-enterprise = Коли засновників багато, їхні права стають складними.
# en: An assembly with agreed votes is made for many members.
why-many_partners-public-law-body = Збори з узгодженими голосами створено саме для багатьох учасників.
# en: An assembly gives many members a place.
why-many_partners-multi-purpose-community = Збори дають місце багатьом учасникам.
# en: When you are few, you can simply call each other.
why-two_partners-informal = Коли вас мало, можна просто зателефонувати одне одному.
# en: For few partners a contract is the simplest legal way.
why-two_partners-contract = Коли партнерів мало, договір — найпростіший правовий шлях.
# en: One works, the other pays: the roles are clear.
why-two_partners-host-municipality = Один працює, інший платить: ролі зрозумілі.
# en: This makes no clear difference for this form.
why-two_partners-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: It works if all lack the same people.
why-two_partners-joint-administration = Це можливо, якщо всім бракує тих самих людей.
# en: The law may want more members, and the effort is large for so few.
why-two_partners-private-association = Закон може вимагати більше членів, а для небагатьох зусилля великі.
# en: With equal shares, a few owners easily block each other.
why-two_partners-private-company = Коли частки рівні, кілька власників легко блокують одне одного.
# en: There are too few members.
why-two_partners-cooperative = Членів замало.
# en: This makes no clear difference for this form.
why-two_partners-public-enterprise = Для цієї форми це суттєво нічого не змінює.
# en: The apparatus is mostly too big for so few.
why-two_partners-public-law-body = Апарат здебільшого завеликий для небагатьох.
# en: It is not made for so few.
why-two_partners-multi-purpose-community = Така форма не створена для небагатьох.
# en: This makes no clear difference for this form.
why-strong_centre-informal = Для цієї форми це суттєво нічого не змінює.
# en: What a strong administration does well already can serve the smaller partners too.
why-strong_centre-contract = Те, що сильний апарат уже добре робить, може служити й меншим партнерам.
# en: An able and willing centre is the main condition for a good host.
why-strong_centre-host-municipality = Спроможний і готовий центр — головна умова доброї громади-виконавця.
# en: Equal seats would hide who does the work.
why-strong_centre-joint-body = Рівні місця приховали б, хто виконує роботу.
# en: The office is placed in the centre and serves the rest.
why-strong_centre-joint-administration = Служба розташована в центрі та обслуговує решту.
# en: This makes no clear difference for this form.
why-strong_centre-private-association = Для цієї форми це суттєво нічого не змінює.
# en: The centre holds more shares, the others get minority rights.
why-strong_centre-private-company = Центр має більше часток, інші отримують права меншості.
# en: One vote each does not fit when one partner carries nearly all.
why-strong_centre-cooperative = Один голос на кожного не пасує, коли один партнер несе майже все.
# en: This makes no clear difference for this form.
why-strong_centre-public-enterprise = Для цієї форми це суттєво нічого не змінює.
# en: The weight of votes will be disputed.
why-strong_centre-public-law-body = Вага голосів буде спірною.
# en: One partner would dominate many fields.
why-strong_centre-multi-purpose-community = Один партнер домінував би в багатьох сферах.
# en: Around the table all are equal.
why-equal_footing-informal = За столом усі рівні.
# en: It depends on who buys and who delivers.
why-equal_footing-contract = Це залежить від того, хто купує і хто надає.
# en: By its nature the guests have little to say.
why-equal_footing-host-municipality = За самою суттю цієї форми інші громади мало що вирішують.
# en: Each partner has the same number of seats.
why-equal_footing-joint-body = Кожен партнер має однакову кількість місць.
# en: The seat and the chair can rotate.
why-equal_footing-joint-administration = Місце розташування та головування можуть чергуватися.
# en: Each member has one vote.
why-equal_footing-private-association = Кожен член має один голос.
# en: The say follows the money.
why-equal_footing-private-company = Вплив залежить від грошей.
# en: Each member has one vote.
why-equal_footing-cooperative = Кожен член має один голос.
# en: This makes no clear difference for this form.
why-equal_footing-public-enterprise = Для цієї форми це суттєво нічого не змінює.
# en: The votes in the assembly are agreed by all.
why-equal_footing-public-law-body = Про голоси на зборах домовляються всі.
# en: The assembly gives each member a voice.
why-equal_footing-multi-purpose-community = На зборах кожен учасник має голос.
# en: Each one keeps its own level of service.
why-heterogeneous_needs-informal = Кожен зберігає власний рівень послуги.
# en: Each partner can order and pay its own level.
why-heterogeneous_needs-contract = Кожен партнер може замовити й оплатити власний рівень.
# en: The host can offer a menu with an annex for each partner.
why-heterogeneous_needs-host-municipality = Громада-виконавець може запропонувати вибір із додатком для кожного партнера.
# en: This makes no clear difference for this form.
why-heterogeneous_needs-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: This makes no clear difference for this form.
why-heterogeneous_needs-joint-administration = Для цієї форми це суттєво нічого не змінює.
# en: This makes no clear difference for this form.
why-heterogeneous_needs-private-association = Для цієї форми це суттєво нічого не змінює.
# en: Different prices for different partners are possible.
why-heterogeneous_needs-private-company = Можливі різні ціни для різних партнерів.
# en: Members expect the same rule for all.
why-heterogeneous_needs-cooperative = Члени очікують однакових правил для всіх.
# en: One standard for all is the usual way.
why-heterogeneous_needs-public-enterprise = Зазвичай діє один стандарт для всіх.
# en: One statute and one contribution rule for all.
why-heterogeneous_needs-public-law-body = Один статут і одне правило внесків для всіх.
# en: It works with one approach for all.
why-heterogeneous_needs-multi-purpose-community = Така форма працює за єдиним підходом для всіх.
# en: A loose start lets people get to know each other.
why-low_trust-informal = Вільний початок дає людям пізнати одне одного.
# en: It is limited, can be measured and can be ended.
why-low_trust-contract = Договір обмежений, його можна виміряти і припинити.
# en: Strangers would have to depend on one partner.
why-low_trust-host-municipality = Незнайомим довелося б залежати від одного партнера.
# en: All sit at the table and see the same papers.
why-low_trust-joint-body = Усі сидять за столом і бачать ті самі документи.
# en: Sharing staff needs confidence in them.
why-low_trust-joint-administration = Щоб мати спільних працівників, треба їм довіряти.
# en: Membership is light and binds little.
why-low_trust-private-association = Членство легке і мало до чого зобов’язує.
# en: The partners have worked together little so far, and their money would be at risk together.
why-low_trust-private-company = Партнери ще мало працювали разом, а гроші були б спільно під ризиком.
# en: This makes no clear difference for this form.
why-low_trust-cooperative = Для цієї форми це суттєво нічого не змінює.
# en: The partners have worked together little so far, and their money would be at risk together.
why-low_trust-public-enterprise = Партнери ще мало працювали разом, а гроші були б спільно під ризиком.
# en: It is hard to leave before trust has grown.
why-low_trust-public-law-body = Важко вийти, доки довіра не зросла.
# en: Deep ties without trust tend to break.
why-low_trust-multi-purpose-community = Тісні зв’язки без довіри зазвичай рвуться.
# en: You are ready for more than talks.
why-proven_trust-informal = Ви готові до більшого, ніж розмови.
# en: This makes no clear difference for this form.
why-proven_trust-contract = Для цієї форми це суттєво нічого не змінює.
# en: The guests already know and accept the host.
why-proven_trust-host-municipality = Інші громади вже знають і приймають громаду-виконавця.
# en: This makes no clear difference for this form.
why-proven_trust-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: Partners accept that others' staff works for them.
why-proven_trust-joint-administration = Партнери згодні, щоб для них працювали чужі працівники.
# en: This makes no clear difference for this form.
why-proven_trust-private-association = Для цієї форми це суттєво нічого не змінює.
# en: Partners dare to invest together.
why-proven_trust-private-company = Партнери наважуються інвестувати разом.
# en: This makes no clear difference for this form.
why-proven_trust-cooperative = Для цієї форми це суттєво нічого не змінює.
# en: Partners dare to invest together.
why-proven_trust-public-enterprise = Партнери наважуються інвестувати разом.
# en: With trust, closer ties pay off.
why-proven_trust-public-law-body = За наявності довіри тісніші зв’язки виправдані.
# en: With trust, a bundle of tasks becomes realistic.
why-proven_trust-multi-purpose-community = За наявності довіри низка спільних завдань стає реальною.
# en: Anybody may sit at a round table.
why-other_actors-informal = За круглим столом може сидіти будь-хто.
# en: Others can sign the contract as parties.
why-other_actors-contract = Інші можуть підписати договір як сторони.
# en: Only municipalities can take part.
why-other_actors-host-municipality = Брати участь можуть лише громади.
# en: Most laws give others an advisory seat at best.
why-other_actors-joint-body = Більшість законів дають іншим щонайбільше дорадчий голос.
# en: Only municipalities can take part.
why-other_actors-joint-administration = Брати участь можуть лише громади.
# en: Its strength is that anybody may join.
why-other_actors-private-association = Її сила в тому, що приєднатися може будь-хто.
# en: Others can hold shares, but watch the tender rules.
why-other_actors-private-company = Інші можуть мати частки, але зважайте на правила тендерів.
# en: Citizens and firms can join.
why-other_actors-cooperative = Можуть приєднатися громадяни та підприємства.
# en: As a rule only public founders are allowed.
why-other_actors-public-enterprise = Зазвичай засновниками можуть бути лише публічні органи.
# en: In many laws only public members are allowed.
why-other_actors-public-law-body = За багатьма законами учасниками можуть бути лише публічні органи.
# en: Only municipalities can be members.
why-other_actors-multi-purpose-community = Учасниками можуть бути лише громади.
# en: Nothing happens unless all agree.
why-majority_decisions-informal = Нічого не відбувається, якщо не згодні всі.
# en: A change needs the consent of every party.
why-majority_decisions-contract = Зміна потребує згоди кожної сторони.
# en: The host decides alone within what was agreed.
why-majority_decisions-host-municipality = У межах домовленого громада-виконавець вирішує сама.
# en: Unless agreed otherwise, all must say yes.
why-majority_decisions-joint-body = Якщо не домовлено інакше, згодні мають бути всі.
# en: The mayors meet and mostly look for agreement of all.
why-majority_decisions-joint-administration = Голови громад зустрічаються і здебільшого шукають згоди всіх.
# en: The assembly decides by the majority in its statute.
why-majority_decisions-private-association = Збори ухвалюють рішення більшістю, яку визначає статут.
# en: Company law gives clear majorities.
why-majority_decisions-private-company = Корпоративне право чітко визначає більшість.
# en: The members' meeting decides by majority.
why-majority_decisions-cooperative = Збори членів ухвалюють рішення більшістю.
# en: The board decides by majority.
why-majority_decisions-public-enterprise = Рада ухвалює рішення більшістю.
# en: The assembly decides, with higher majorities for big matters.
why-majority_decisions-public-law-body = Вирішують збори, а у великих питаннях потрібна вища більшість.
# en: The assembly decides, with higher majorities for big matters.
why-majority_decisions-multi-purpose-community = Вирішують збори, а у великих питаннях потрібна вища більшість.
# en: A handshake cannot trade.
why-market_activity-informal = За усною домовленістю не можна торгувати.
# en: A concession contract makes it possible.
why-market_activity-contract = Це можливо за концесійним договором.
# en: The host would carry the business risk of the others.
why-market_activity-host-municipality = Громада-виконавець несла б підприємницький ризик інших.
# en: A committee cannot trade or carry a business risk.
why-market_activity-joint-body = Комітет не може торгувати чи нести підприємницький ризик.
# en: An office is not made for trade.
why-market_activity-joint-administration = Служба не створена для торгівлі.
# en: Trade puts its non-profit status in danger.
why-market_activity-private-association = Торгівля ставить під загрозу її неприбутковий статус.
# en: It is made for business and keeps the loss within the capital.
why-market_activity-private-company = Воно створене для господарської діяльності та обмежує збиток капіталом.
# en: It fits markets where the members themselves are the customers.
why-market_activity-cooperative = Така форма пасує ринкам, де замовниками є самі члени.
# en: It is possible if the accounts for the market are kept apart.
why-market_activity-public-enterprise = Це можливо, якщо ринковий облік ведуть окремо.
# en: Public tasks come first and sales to others stay limited.
why-market_activity-public-law-body = Публічні завдання на першому місці, а продаж іншим лишається обмеженим.
# en: Public tasks come first and sales to others stay limited.
why-market_activity-multi-purpose-community = Публічні завдання на першому місці, а продаж іншим лишається обмеженим.
# en: Working side by side does not make anything bigger.
why-scale_economies-informal = Від роботи поряд ніщо не стає більшим.
# en: The quantities of all can go to one provider.
why-scale_economies-contract = Обсяги всіх можуть дістатися одному виконавцеві.
# en: What the host already has is used more fully.
why-scale_economies-host-municipality = Те, що громада-виконавець уже має, використовують повніше.
# en: This makes no clear difference for this form.
why-scale_economies-joint-body = Для цієї форми це суттєво нічого не змінює.
# en: One specialist serves several municipalities.
why-scale_economies-joint-administration = Один фахівець обслуговує кілька громад.
# en: This makes no clear difference for this form.
why-scale_economies-private-association = Для цієї форми це суттєво нічого не змінює.
# en: One larger operation replaces several small ones.
why-scale_economies-private-company = Одне більше господарство замінює кілька малих.
# en: Some advantage of size can be reached.
why-scale_economies-cooperative = Певної вигоди від обсягу досягти можна.
# en: One larger operation replaces several small ones.
why-scale_economies-public-enterprise = Одне більше господарство замінює кілька малих.
# en: One larger operation replaces several small ones.
why-scale_economies-public-law-body = Одне більше господарство замінює кілька малих.
# en: It brings size, and it brings several tasks under one roof.
why-scale_economies-multi-purpose-community = Така форма дає обсяг і збирає кілька завдань під одним дахом.
# en: With many tasks and nothing in writing, people lose track.
why-many_tasks-informal = Коли завдань багато, а письмово нічого немає, люди губляться.
# en: One contract for each task soon makes more contracts than anybody can keep in view.
why-many_tasks-contract = Окремий договір на кожне завдання швидко дає більше договорів, ніж можна охопити.
# en: It works with one frame agreement and an annex for each task.
why-many_tasks-host-municipality = Це можливо за одним рамковим договором із додатком для кожного завдання.
# en: It can watch over several contracts at once.
why-many_tasks-joint-body = Така форма може наглядати одразу за кількома договорами.
# en: One office can serve many fields.
why-many_tasks-joint-administration = Одна служба може працювати в багатьох сферах.
# en: Its purpose can be written wide enough.
why-many_tasks-private-association = Її мету можна записати досить широко.
# en: The purpose of a company should stay narrow.
why-many_tasks-private-company = Мета товариства має лишатися вузькою.
# en: The purpose of a cooperative should stay narrow.
why-many_tasks-cooperative = Мета кооперативу має лишатися вузькою.
# en: It can take several communal services.
why-many_tasks-public-enterprise = Така організація може взяти кілька комунальних послуг.
# en: Its statute can name several tasks.
why-many_tasks-public-law-body = Його статут може назвати кілька завдань.
# en: A bundle of tasks is exactly what it was made for.
why-many_tasks-multi-purpose-community = Низка завдань — саме те, для чого його створено.

## Групи правових форм: що це

# en: The partners meet, tell each other what they do and act side by side. Nothing is created that anybody could enforce.
family-informal-what = Партнери зустрічаються, повідомляють одне одному, що роблять, і діють поряд. Не виникає нічого, виконання чого можна було б вимагати.
# en: It can start tomorrow.
family-informal-advantage-1 = Можна почати завтра.
# en: It costs nothing.
family-informal-advantage-2 = Нічого не коштує.
# en: It builds trust.
family-informal-advantage-3 = Зміцнює довіру.
# en: Everybody can leave at any time.
family-informal-advantage-4 = Кожен може вийти будь-коли.
# en: Nobody can insist on a promise.
family-informal-disadvantage-1 = Ніхто не може вимагати виконання обіцянки.
# en: It cannot hold money or employ people.
family-informal-disadvantage-2 = Не може мати грошей і наймати людей.
# en: It depends on the persons involved.
family-informal-disadvantage-3 = Залежить від конкретних людей.
# en: Nobody can see later who decided what.
family-informal-disadvantage-4 = Згодом не видно, хто що вирішив.
# en: The task is simple and needs little money or law, such as a round table or a common event.
family-informal-suitable-1 = Завдання просте й майже не потребує грошей чи правових рішень: круглий стіл, спільний захід.
# en: You want to explore before you take a formal step.
family-informal-suitable-2 = Ви хочете придивитися, перш ніж робити офіційний крок.
# en: The partners do not know each other yet.
family-informal-suitable-3 = Партнери ще не знають одне одного.
# en: Money or staff are put together for more than a year.
family-informal-not-suitable-1 = Гроші або працівників об’єднують більш ніж на рік.
# en: Decisions bind citizens.
family-informal-not-suitable-2 = Рішення обов’язкові для громадян.
# en: Something is built or bought together.
family-informal-not-suitable-3 = Щось разом будують або купують.
# en: The partners promise each other work, money or both, under private or public law. Each keeps its powers. There is no new body, at most a steering group.
family-contract-what = Партнери обіцяють одне одному роботу, гроші або те й інше за приватним чи публічним правом. Кожен зберігає повноваження. Нової організації немає, щонайбільше — координаційна група.
# en: It starts quickly.
family-contract-advantage-1 = Починається швидко.
# en: Price and quality can be fixed exactly.
family-contract-advantage-2 = Ціну та якість можна точно визначити.
# en: Powers stay at home.
family-contract-advantage-3 = Повноваження лишаються вдома.
# en: It can be undone.
family-contract-advantage-4 = Його можна припинити.
# en: No new institution is needed.
family-contract-advantage-5 = Нова установа не потрібна.
# en: Somebody must watch that it is kept.
family-contract-disadvantage-1 = Хтось має стежити за виконанням.
# en: Not everything can be foreseen.
family-contract-disadvantage-2 = Усього не передбачити.
# en: Each change needs the consent of all.
family-contract-disadvantage-3 = Кожна зміна потребує згоди всіх.
# en: Rules on tenders and VAT raise questions.
family-contract-disadvantage-4 = Виникають питання щодо тендерів і ПДВ.
# en: It is weak for owning things together.
family-contract-disadvantage-5 = Слабко підходить для спільної власності.
# en: The work can be counted.
family-contract-suitable-1 = Роботу можна порахувати.
# en: There are two or few partners.
family-contract-suitable-2 = Партнерів двоє або небагато.
# en: One partner has room to spare.
family-contract-suitable-3 = В одного партнера є вільна потужність.
# en: The project has a clear end.
family-contract-suitable-4 = Проєкт має чіткий кінець.
# en: The other side should take decisions over citizens and the law asks for a delegation.
family-contract-not-suitable-1 = Інша сторона має ухвалювати рішення щодо громадян, а закон вимагає делегування.
# en: Heavy plants or networks are owned together.
family-contract-not-suitable-2 = Великі об’єкти або мережі перебувають у спільній власності.
# en: There are many partners and their needs change.
family-contract-not-suitable-3 = Партнерів багато, і їхні потреби змінюються.
# en: One municipality does the task for the others with its own people, property and name. It may receive the power itself or only the work.
family-host-municipality-what = Одна громада виконує завдання для інших власними людьми, майном і від власного імені. Вона може отримати самі повноваження або лише роботу.
# en: It uses what is there.
family-host-municipality-advantage-1 = Використовує те, що вже є.
# en: It can take binding decisions where the law allows delegation.
family-host-municipality-advantage-2 = Може ухвалювати обов’язкові рішення там, де закон дозволяє делегування.
# en: The structure is simple.
family-host-municipality-advantage-3 = Проста будова.
# en: There is one employer.
family-host-municipality-advantage-4 = Один роботодавець.
# en: Citizens keep their right of appeal.
family-host-municipality-advantage-5 = Громадяни зберігають право на оскарження.
# en: The guests have little influence.
family-host-municipality-disadvantage-1 = Інші громади мають мало впливу.
# en: The host carries the risk of employer and investor.
family-host-municipality-disadvantage-2 = Громада-виконавець несе ризик роботодавця та інвестора.
# en: The guests may fear to be dominated.
family-host-municipality-disadvantage-3 = Інші громади можуть боятися домінування.
# en: Everything depends on the goodwill of the host.
family-host-municipality-disadvantage-4 = Усе залежить від доброї волі громади-виконавця.
# en: One partner is clearly larger or better equipped, and willing.
family-host-municipality-suitable-1 = Один партнер явно більший або краще оснащений і готовий узятися.
# en: Single decisions or inspections are needed.
family-host-municipality-suitable-2 = Потрібні окремі рішення або перевірки.
# en: The question is staff rather than property.
family-host-municipality-suitable-3 = Ідеться про працівників, а не про майно.
# en: Nobody wants to be host, or nobody is trusted as host.
family-host-municipality-not-suitable-1 = Ніхто не хоче бути виконавцем або нікому цього не довіряють.
# en: Equal rights matter politically.
family-host-municipality-not-suitable-2 = Рівні права політично важливі.
# en: A large investment is made together and nobody clearly owns it.
family-host-municipality-not-suitable-3 = Роблять велику спільну інвестицію, і власник неясний.
# en: Delegates advise or decide together. A lead municipality or its office signs contracts and employs people for them.
family-joint-body-what = Представники разом радяться або вирішують. Договори підписує і людей для них наймає провідна громада або її служба.
# en: One common voice with equal rights.
family-joint-body-advantage-1 = Один спільний голос із рівними правами.
# en: It is light.
family-joint-body-advantage-2 = Легка форма.
# en: It is close to the councils.
family-joint-body-advantage-3 = Близькість до рад.
# en: It is good for plans and policy.
family-joint-body-advantage-4 = Добре підходить для планів і політики.
# en: It cannot own, employ or borrow itself.
family-joint-body-disadvantage-1 = Сам не може мати майна, наймати людей чи брати кредит.
# en: It depends on the lead municipality.
family-joint-body-disadvantage-2 = Залежить від провідної громади.
# en: Decisions often need the yes of all.
family-joint-body-disadvantage-3 = Рішення часто потребують згоди всіх.
# en: It is not always clear who is liable.
family-joint-body-disadvantage-4 = Не завжди ясно, хто відповідає.
# en: Plans or office services must be brought into line.
family-joint-body-suitable-1 = Потрібно узгодити плани або роботу служб.
# en: The partners want to control a host together.
family-joint-body-suitable-2 = Партнери хочуть разом контролювати громаду-виконавця.
# en: You look for a step between contract and legal person.
family-joint-body-suitable-3 = Ви шукаєте крок між договором і юридичною особою.
# en: Property or loans of its own are needed.
family-joint-body-not-suitable-1 = Потрібне власне майно або кредити.
# en: There is business risk.
family-joint-body-not-suitable-2 = Є підприємницький ризик.
# en: Day-to-day decisions must be quick.
family-joint-body-not-suitable-3 = Щоденні рішення мають бути швидкими.
# en: The staff of one office prepare or take decisions for several municipalities. The office belongs to one partner or to all and is mostly no legal person.
family-joint-administration-what = Працівники однієї служби готують або ухвалюють рішення для кількох громад. Служба належить одному партнерові або всім і здебільшого не є юридичною особою.
# en: Small places can afford specialists.
family-joint-administration-advantage-1 = Малі громади можуть дозволити собі фахівців.
# en: Decisions become professional and impartial.
family-joint-administration-advantage-2 = Рішення стають фаховими та неупередженими.
# en: The state often pays a part.
family-joint-administration-advantage-3 = Держава часто оплачує частину.
# en: Municipalities and mayors stay.
family-joint-administration-advantage-4 = Громади та їхні голови лишаються.
# en: The staff serve several mayors.
family-joint-administration-disadvantage-1 = Працівники служать кільком головам громад.
# en: It must be clear who signs and who is liable.
family-joint-administration-disadvantage-2 = Має бути ясно, хто підписує і хто відповідає.
# en: The office may be far away for citizens.
family-joint-administration-disadvantage-3 = Служба може бути далеко від жителів.
# en: The law often leaves details open.
family-joint-administration-disadvantage-4 = Закон часто лишає деталі відкритими.
# en: Many small municipalities need permits, inspections, tax work or audit.
family-joint-administration-suitable-1 = Багатьом малим громадам потрібні дозволи, перевірки, податкова робота або аудит.
# en: The state has handed over tasks.
family-joint-administration-suitable-2 = Держава передала завдання.
# en: The work needs heavy plants.
family-joint-administration-not-suitable-1 = Робота потребує великих об’єктів.
# en: The service is sold on a market.
family-joint-administration-not-suitable-2 = Послугу продають на ринку.
# en: A legal person with members and a non-profit purpose. Others than municipalities can join.
family-private-association-what = Юридична особа з членами та неприбутковою метою. Можуть приєднатися не лише громади.
# en: A cheap and quick way to a legal person.
family-private-association-advantage-1 = Дешевий і швидкий шлях до юридичної особи.
# en: Firms and clubs can be members.
family-private-association-advantage-2 = Учасниками можуть бути фірми та громадські організації.
# en: It suits grants and projects.
family-private-association-advantage-3 = Підходить для грантів і проєктів.
# en: Members come and go easily.
family-private-association-advantage-4 = Учасники легко приходять і йдуть.
# en: It has no power over citizens.
family-private-association-disadvantage-1 = Не має влади щодо громадян.
# en: It is weak for large property and loans.
family-private-association-disadvantage-2 = Слабка для великого майна та кредитів.
# en: The councils are far away.
family-private-association-disadvantage-3 = Ради далеко.
# en: Public rules of control apply only in part.
family-private-association-disadvantage-4 = Публічні правила контролю діють лише частково.
# en: It is about tourism, development, training, a project office or common interests.
family-private-association-suitable-1 = Ідеться про туризм, розвиток, навчання, проєктний офіс або спільні інтереси.
# en: There is no special law on cooperation.
family-private-association-suitable-2 = Спеціального закону про співробітництво немає.
# en: Public and private members should work together.
family-private-association-suitable-3 = Публічні та приватні учасники мають працювати разом.
# en: Decisions bind citizens.
family-private-association-not-suitable-1 = Рішення обов’язкові для громадян.
# en: A utility with tariffs is run.
family-private-association-not-suitable-2 = Ведуть комунальну послугу з тарифами.
# en: Much is invested.
family-private-association-not-suitable-3 = Багато інвестують.
# en: The municipalities hold shares. The company owns property, employs people and borrows; directors run it.
family-private-company-what = Громади володіють частками. Товариство має майно, наймає людей і бере кредити; керують ним директори.
# en: It works like a business.
family-private-company-advantage-1 = Працює як підприємство.
# en: The loss is limited.
family-private-company-advantage-2 = Збиток обмежений.
# en: It has its own accounts and credit.
family-private-company-advantage-3 = Має власний облік і може брати кредит.
# en: Shares can follow what each one brings in.
family-private-company-advantage-4 = Частки можуть відповідати тому, що вносить кожен.
# en: A private partner is possible.
family-private-company-advantage-5 = Можливий приватний партнер.
# en: It has no power over citizens unless a special law says so.
family-private-company-disadvantage-1 = Не має влади щодо громадян, якщо цього не передбачає спеціальний закон.
# en: Councils lose their grip.
family-private-company-disadvantage-2 = Ради втрачають вплив.
# en: It pays profit tax and VAT.
family-private-company-disadvantage-3 = Сплачує податок на прибуток і ПДВ.
# en: The rules on tenders must be checked.
family-private-company-disadvantage-4 = Потрібно перевірити правила про тендери.
# en: Some grants are out of reach.
family-private-company-disadvantage-5 = Деякі гранти недосяжні.
# en: It is a utility with tariffs, a landfill, energy or transport.
family-private-company-suitable-1 = Це комунальна послуга з тарифами, полігон, енергетика або транспорт.
# en: The investment and the business risk are high.
family-private-company-suitable-2 = Інвестиції та підприємницький ризик високі.
# en: The partners bring in very different parts.
family-private-company-suitable-3 = Партнери вносять дуже різні частини.
# en: It is about permits, fines or social decisions.
family-private-company-not-suitable-1 = Ідеться про дозволи, штрафи або соціальні рішення.
# en: There is cost but no income.
family-private-company-not-suitable-2 = Є витрати, але немає доходу.
# en: The purpose is to coordinate politics.
family-private-company-not-suitable-3 = Мета — узгоджувати політику.
# en: The members run a business for their own benefit, mostly with one vote each. Citizens may join.
family-cooperative-what = Члени ведуть господарство для власної користі, здебільшого кожен має один голос. Можуть приєднатися громадяни.
# en: All have the same voice.
family-cooperative-advantage-1 = Усі мають однаковий голос.
# en: New members are welcome.
family-cooperative-advantage-2 = Нові учасники бажані.
# en: The loss is limited.
family-cooperative-advantage-3 = Збиток обмежений.
# en: Citizens and firms can be members.
family-cooperative-advantage-4 = Учасниками можуть бути громадяни та фірми.
# en: Many municipalities do not know this form.
family-cooperative-disadvantage-1 = Багато громад не знають цієї форми.
# en: It has no power over citizens.
family-cooperative-disadvantage-2 = Не має влади щодо громадян.
# en: It is weak when the partners bring in very different parts.
family-cooperative-disadvantage-3 = Слабка, коли партнери вносять дуже різні частини.
# en: It is an energy community, a village shop, shared machines, rural services or buying together.
family-cooperative-suitable-1 = Це енергетична спільнота, сільська крамниця, спільна техніка, сільські послуги або спільні закупівлі.
# en: It must use public power.
family-cooperative-not-suitable-1 = Потрібні владні повноваження.
# en: One partner pays nearly everything.
family-cooperative-not-suitable-2 = Один партнер платить майже за все.
# en: A legal person under public law or a special law on enterprises. Several municipalities found it to run a service.
family-public-enterprise-what = Юридична особа публічного права або за спеціальним законом про підприємства чи установи. Кілька громад засновують її, щоб надавати послугу.
# en: It is well known in Eastern Europe.
family-public-enterprise-advantage-1 = Добре знайоме у Східній Європі.
# en: It can hold property and charge users.
family-public-enterprise-advantage-2 = Може мати майно та стягувати плату з користувачів.
# en: It is clearly in public hands.
family-public-enterprise-advantage-3 = Перебуває явно в публічних руках.
# en: In some countries it may get work without tender.
family-public-enterprise-advantage-4 = У деяких країнах може отримувати роботу без тендеру.
# en: Politics gets into the management.
family-public-enterprise-disadvantage-1 = Політика втручається в управління.
# en: Losses are easily covered from the budget.
family-public-enterprise-disadvantage-2 = Збитки легко покривають із бюджету.
# en: The rights of the founders are often unclear.
family-public-enterprise-disadvantage-3 = Права засновників часто неясні.
# en: Leaving is rarely regulated.
family-public-enterprise-disadvantage-4 = Вихід рідко врегульований.
# en: It is about communal services of villages, a hospital, a theatre or a school.
family-public-enterprise-suitable-1 = Ідеться про комунальні послуги сіл, лікарню, театр або школу.
# en: A company is not allowed or not trusted.
family-public-enterprise-suitable-2 = Товариство не дозволене або йому не довіряють.
# en: It should use public power without a basis in law.
family-public-enterprise-not-suitable-1 = Воно мало б здійснювати владні повноваження без підстави в законі.
# en: The work is mostly commercial.
family-public-enterprise-not-suitable-2 = Робота переважно комерційна.
# en: A corporation of municipalities under public law. It takes over one or a few named tasks completely.
family-public-law-body-what = Утворена громадами юридична особа публічного права. Вона повністю бере на себе одне або кілька названих завдань.
# en: It can use public power and employ civil servants.
family-public-law-body-advantage-1 = Може здійснювати владні повноваження та мати посадових осіб.
# en: It is stable.
family-public-law-body-advantage-2 = Стабільна форма.
# en: The members pay contributions into its budget.
family-public-law-body-advantage-3 = Учасники сплачують внески до її бюджету.
# en: It can receive public grants.
family-public-law-body-advantage-4 = Може отримувати державні гранти.
# en: Handing the task over often needs no tender.
family-public-law-body-advantage-5 = Передання завдання часто не потребує тендеру.
# en: It is hard to found.
family-public-law-body-disadvantage-1 = Її важко створити.
# en: It is slow to change.
family-public-law-body-disadvantage-2 = Повільно змінюється.
# en: Citizens choose it only indirectly.
family-public-law-body-disadvantage-3 = Громадяни обирають її лише опосередковано.
# en: Leaving is hard.
family-public-law-body-disadvantage-4 = Вийти важко.
# en: It is under supervision and public budget law.
family-public-law-body-disadvantage-5 = Підлягає нагляду та публічному бюджетному праву.
# en: The task will last and needs plants: water, sewage, waste, fire brigade, roads, transport.
family-public-law-body-suitable-1 = Завдання постійне й потребує об’єктів: вода, стоки, відходи, пожежна охорона, дороги, транспорт.
# en: There are many partners with equal rights.
family-public-law-body-suitable-2 = Багато партнерів із рівними правами.
# en: Public power and investment come together.
family-public-law-body-suitable-3 = Владні повноваження поєднуються з інвестиціями.
# en: It is a trial or a short project.
family-public-law-body-not-suitable-1 = Це спроба або короткий проєкт.
# en: There is very little work.
family-public-law-body-not-suitable-2 = Роботи дуже мало.
# en: The partners are not sure.
family-public-law-body-not-suitable-3 = Партнери не впевнені.
# en: A standing body of the same municipalities for a bundle of tasks, in some countries with its own tax.
family-multi-purpose-community-what = Постійна організація тих самих громад для низки завдань, у деяких країнах із власним податком.
# en: One body instead of ten.
family-multi-purpose-community-advantage-1 = Одна організація замість десяти.
# en: The partners can balance one task against another.
family-multi-purpose-community-advantage-2 = Партнери можуть урівноважувати одне завдання іншим.
# en: It is a strong partner for the state.
family-multi-purpose-community-advantage-3 = Сильний партнер для держави.
# en: In some countries it has its own tax.
family-multi-purpose-community-advantage-4 = У деяких країнах має власний податок.
# en: It is close to a merger.
family-multi-purpose-community-disadvantage-1 = Близька до злиття.
# en: It takes the most power away.
family-multi-purpose-community-disadvantage-2 = Забирає найбільше повноважень.
# en: It is complicated.
family-multi-purpose-community-disadvantage-3 = Складна.
# en: It may become one more level of government.
family-multi-purpose-community-disadvantage-4 = Може стати ще одним рівнем влади.
# en: A stable group has several tasks in common and trusts each other.
family-multi-purpose-community-suitable-1 = Стала група має кілька спільних завдань і довіряє одне одному.
# en: The state gives strong incentives.
family-multi-purpose-community-suitable-2 = Держава сильно заохочує.
# en: The municipalities are very small.
family-multi-purpose-community-suitable-3 = Громади дуже малі.
# en: It is the first cooperation.
family-multi-purpose-community-not-suitable-1 = Це перша співпраця.
# en: Each task has other partners.
family-multi-purpose-community-not-suitable-2 = Кожне завдання має інших партнерів.
# en: The law or the state orders municipalities to act together and often sets the form.
family-compulsory-what = Закон або держава зобов’язує громади діяти разом і часто встановлює форму.
# en: Nobody can stay out and profit.
family-compulsory-advantage-1 = Ніхто не може лишитися осторонь і користуватися.
# en: The frame is clear.
family-compulsory-advantage-2 = Рамки зрозумілі.
# en: The money is certain.
family-compulsory-advantage-3 = Гроші гарантовані.
# en: Few feel that it is theirs.
family-compulsory-disadvantage-1 = Мало хто вважає її своєю.
# en: It may conflict with self-government.
family-compulsory-disadvantage-2 = Може суперечити самоврядуванню.
# en: One solution must fit all.
family-compulsory-disadvantage-3 = Одне рішення має підійти всім.
# en: The law says so. Then there is something to explain and nothing to choose.
family-compulsory-suitable-1 = Так велить закон. Тоді треба пояснювати, а не обирати.
# en: It is never a free choice.
family-compulsory-not-suitable-1 = Це ніколи не вільний вибір.
# en: Cooperation with a local authority of another country, by agreement or in a joint body.
family-cross-border-what = Співробітництво з органом місцевого самоврядування іншої країни за угодою або у спільній організації.
# en: It opens European funds for border regions.
family-cross-border-advantage-1 = Відкриває європейські фонди для прикордонних регіонів.
# en: Facilities at the border can be used by both sides.
family-cross-border-advantage-2 = Закладами на кордоні можуть користуватися обидві сторони.
# en: The partners learn from each other.
family-cross-border-advantage-3 = Партнери вчаться одне в одного.
# en: Two legal systems meet.
family-cross-border-disadvantage-1 = Зустрічаються дві правові системи.
# en: The states may have to approve.
family-cross-border-disadvantage-2 = Може знадобитися згода держав.
# en: There are two languages.
family-cross-border-disadvantage-3 = Дві мови.
# en: It is hard to say who is liable.
family-cross-border-disadvantage-4 = Важко сказати, хто відповідає.
# en: A partner is in another country.
family-cross-border-suitable-1 = Один із партнерів — в іншій країні.
# en: All partners are in the same country.
family-cross-border-not-suitable-1 = Усі партнери в одній країні.

## Способи розподілу витрат: коли справедливо, коли ні

# en: Most of the cost is fixed, the partners are of similar size, or you are still planning.
key-equal-fair = Більшість витрат постійні, партнери близькі за розміром або ви ще плануєте.
# en: The partners differ much in size.
key-equal-unfair = Партнери дуже різні за розміром.
# en: Everybody benefits about equally.
key-population-fair = Усі мають приблизно однакову користь.
# en: Industry or tourism causes the cost.
key-population-unfair = Витрати спричиняє промисловість або туризм.
# en: The use can be measured.
key-usage-fair = Користування можна виміряти.
# en: The fixed cost is high and the use goes up and down.
key-usage-unfair = Постійні витрати високі, а користування то більше, то менше.
# en: The partners want to help each other.
key-fiscal-capacity-fair = Партнери хочуть допомагати одне одному.
# en: There should be a link between payment and benefit.
key-fiscal-capacity-unfair = Має бути зв’язок між оплатою та користю.
# en: Fire brigade and flood protection, which protect property.
key-property-base-fair = Пожежна охорона та захист від повеней, які бережуть майно.
# en: One big plant changes everything.
key-property-base-unfair = Один великий об’єкт усе змінює.
# en: There is a fixed cost of being ready and a cost that changes with use.
key-two-part-fair = Є постійні витрати на готовність і витрати, що змінюються з користуванням.
# en: It is rarely unfair.
key-two-part-unfair = Це рідко буває несправедливо.
# en: Several things cause the cost.
key-mixed-fair = Витрати мають кілька причин.
# en: It is too complicated to explain.
key-mixed-unfair = Надто складно пояснити.
# en: Another key would be a shock for one partner.
key-corridor-fair = Інший спосіб різко вдарив би по одному з партнерів.
# en: It hides the true cost.
key-corridor-unfair = Це приховує справжні витрати.
# en: Roads, rivers and snow clearing.
key-area-length-fair = Дороги, річки та прибирання снігу.
# en: The quality of roads or rivers differs much.
key-area-length-unfair = Якість доріг чи річок дуже різна.
# en: Sewage plants and schools.
key-capacity-reserved-fair = Очисні споруди та школи.
# en: Room that is not used cannot be passed on.
key-capacity-reserved-unfair = Невикористане місце не можна передати іншому.
# en: Flood protection and commuter lines.
key-benefit-zones-fair = Захист від повеней і приміські маршрути.
# en: There is no money for the study it needs.
key-benefit-zones-unfair = Немає грошей на потрібне дослідження.
# en: There is a joint company.
key-shares-fair = Є спільне товариство.
# en: The shares no longer show who uses what.
key-shares-unfair = Частки вже не показують, хто чим користується.
# en: A host sells room to spare for many years.
key-full-cost-price-fair = Громада-виконавець багато років продає вільне місце.
# en: The host only fills room that would stay empty.
key-full-cost-price-unfair = Громада-виконавець лише заповнює місце, яке інакше було б порожнім.
# en: At the start, when the host has room that stays empty.
key-marginal-cost-fair = На початку, коли в громади-виконавця є місце, яке інакше порожнє.
# en: It lasts, and the taxpayers of the host pay for the guests.
key-marginal-cost-unfair = Це триває довго, і платники податків громади-виконавця платять за інші громади.
# en: Things are bought together.
key-savings-split-fair = Закупівлі здійснюють разом.
# en: Nobody knows what was paid before.
key-savings-split-unfair = Ніхто не знає, скільки платили раніше.
# en: There is a joint business park.
key-tax-split-fair = Є спільний індустріальний парк.
# en: The place with the site has extra cost and gets nothing for it.
key-tax-split-unfair = Місце, де розташовано майданчик, має додаткові витрати і нічого за це не отримує.

## Сфери послуг: примітки

# en: Tonnes and rounds are easy to count, so a contract works. Public power is needed only to set the charge and to fine.
service-waste-collection-note = Тонни та рейси легко порахувати, тому договір підходить. Владні повноваження потрібні лише для встановлення плати та штрафів.
# en: Funds often pay only to a joint body that exists before the call.
service-waste-treatment-note = Фонди часто платять лише спільній організації, яка існує ще до конкурсу.
# en: Pipes and wells last 30 to 50 years. Fix at the start what a partner pays to enter and gets on leaving.
service-water-supply-note = Труби та свердловини служать 30–50 років. На початку визначте, скільки партнер платить за вступ і скільки отримує при виході.
# en: Small partners may buy room in a town's plant by a host contract.
service-wastewater-note = Малі партнери можуть купити місце в міських очисних спорудах за договором із громадою-виконавцем.
# en: Those upstream and those downstream gain differently, so the cost shares should follow the benefit.
service-flood-rivers-note = Ті, хто вище за течією, і ті, хто нижче, мають різну користь, тому частки витрат мають відповідати користі.
# en: A good first task: everybody sees it and it can be undone.
service-parks-green-note = Добре перше завдання: усі його бачать, і від нього можна відмовитися.
# en: In Switzerland joint forest districts work on a simple contract.
service-nature-parks-note = У Швейцарії спільні лісові округи працюють за простим договором.
# en: One municipality alone has too few cases for a shelter of its own.
service-animal-control-note = Одна громада має замало випадків для власного притулку.
# en: Two villages can run one cemetery with a simple agreement and shares by inhabitants.
service-cemeteries-note = Два села можуть утримувати одне кладовище за простою домовленістю, з частками за кількістю жителів.
# en: With joint demand a network can become worth building.
service-district-heating-note = Зі спільним попитом мережу може стати вигідно будувати.
# en: Energy communities bring in the cooperative as a form.
service-renewables-efficiency-note = Завдяки енергетичним спільнотам додається така форма, як кооператив.
# en: Buying together is mostly enough.
service-street-lighting-note = Здебільшого досить спільної закупівлі.
# en: Share machines first; a body can come later.
service-road-maintenance-note = Спершу діліться технікою; організація може з’явитися пізніше.
# en: In most cases a project agreement with one municipality as builder fits.
service-road-building-note = У більшості випадків підходить проєктний договір з однією громадою-замовником будівництва.
# en: The power to order and pay for bus lines must lie with somebody who may have it.
service-public-transport-note = Повноваження замовляти й оплачувати автобусні маршрути має бути в того, хто може їх мати.
# en: To fine somebody is to use public power.
service-parking-traffic-note = Штрафувати — означає здійснювати владні повноваження.
# en: Sweden uses a federation of municipalities; villages in Ukraine pay for one brigade together.
service-fire-rescue-note = У Швеції для цього є союз громад; в Україні села разом платять за одну команду.
# en: Often the town in the centre helps for free at first.
service-civil-protection-note = Часто спершу безоплатно допомагає місто в центрі.
# en: Police power outside one's own territory needs a clear legal act.
service-municipal-police-note = Поліцейські повноваження поза власною територією потребують чіткого правового акта.
# en: In small places an inspector should be independent of the neighbours.
service-inspection-note = У малих населених пунктах інспектор має бути незалежним від сусідів.
# en: Permits are often taken to court, so trained staff should decide.
service-building-permits-note = Дозволи часто оскаржують у суді, тому вирішувати мають підготовлені працівники.
# en: The technical work can be joint while each council adopts its own plan.
service-spatial-planning-note = Технічна робота може бути спільною, а кожна рада затверджує власну документацію.
# en: A forum comes first; the rules of the fund may ask for a body later.
service-strategy-planning-note = Спершу потрібен форум; згодом правила фонду можуть вимагати організації.
# en: If the taxes of the site are not shared, the partners compete again.
service-led-promotion-note = Якщо податки з майданчика не ділять, партнери знову змагаються.
# en: Firms and clubs are natural partners, which speaks for an association.
service-tourism-note = Підприємства та клуби — природні партнери, а це говорить за асоціацію.
# en: Local action groups under LEADER join public and private members by rule.
service-agriculture-rural-note = Місцеві групи дій за програмою LEADER за правилами об’єднують публічних і приватних членів.
# en: It pays back soon and is a good start for more.
service-tax-administration-note = Це швидко окуповується і є добрим початком для більшого.
# en: Routine work that can be counted and undone.
service-accounting-payroll-note = Буденна робота, яку можна порахувати і від якої можна відмовитися.
# en: Distance makes an auditor more independent.
service-internal-audit-note = Відстань робить аудитора більш незалежним.
# en: A classic for small rural municipalities that cannot fill a whole post.
service-legal-hr-staff-note = Класичне рішення для малих сільських громад, які не можуть заповнити цілої ставки.
# en: It needs similar partners and much trust.
service-shared-management-note = Потрібні схожі партнери та багато довіри.
# en: One partner buys for all.
service-joint-procurement-note = Один партнер купує для всіх.
# en: The Czech service centres of micro-regions began this way.
service-project-office-note = Так починали чеські центри послуг мікрорегіонів.
# en: To buy places at a neighbour's school is simpler than to own one together.
service-primary-schools-note = Купувати місця в сусідній школі простіше, ніж володіти нею разом.
# en: A minimum number of pupils in the law may force you together.
service-school-administration-note = Установлена законом мінімальна кількість учнів може змусити вас об’єднати зусилля.
# en: Decisions on single families are needed; a host can take them.
service-child-protection-note = Потрібні рішення щодо окремих сімей; їх може ухвалювати громада-виконавець.
# en: In Ukraine several communities often pay for one hospital together.
service-hospitals-note = В Україні кілька громад часто разом платять за одну лікарню.
# en: Simple events need no more than a handshake.
service-culture-library-note = Для простих подій досить усної домовленості.
# en: A pool will lose money. Agree first who pays the loss.
service-sport-leisure-note = Басейн матиме збитки. Спершу домовтеся, хто їх покриває.
# en: A joint yard for works and machines is a classic in Germany and Austria.
service-property-maintenance-note = Спільна господарська база з технікою — класичне рішення в Німеччині та Австрії.
# en: Pure lobbying is mostly not counted as cooperation in a service. Keep it apart.
service-representation-note = Саме лише відстоювання інтересів здебільшого не вважають співробітництвом у наданні послуги. Тримайте його окремо.
# en: Two legal orders meet. Choose the answer on work with another country at the first question.
service-cross-border-service-note = Тут зустрічаються два правопорядки. На перше запитання відповідайте, що працюєте з іншою країною.

## Слова в посиланнях на закон

# en: art.
place-article = ст.
# en: ;
place-semicolon = ;
# en: Part
place-part = частина
# en: acts of
place-acts-of = закони
# en: additional provision
place-additional-provision = додаткове положення
# en: amending Law
place-amending-law = зміни до Закону
# en: amending bill of
place-amending-bill-of = законопроєкт про зміни
# en: annex
place-annex = додаток
# en: annexes
place-annexes = додатки
# en: as amended by Law
place-as-amended-by-law = у редакції Закону
# en: associations for local police
place-associations-for-local-police = об’єднання для місцевої поліції
# en: associations of municipalities
place-associations-of-municipalities = об’єднання муніципалітетів
# en: awards between public authorities
place-awards-between-public-authorities = договори між публічними органами
# en: ceilings for posts
place-ceilings-for-posts = граничні кількості посад
# en: chapter
place-chapter = глава
# en: chapter XIa
place-chapter-xia = глава XIa
# en: chapter on associations
place-chapter-on-associations = глава про об’єднання
# en: chapter on state stimulation
place-chapter-on-state-stimulation = глава про державне стимулювання
# en: composition of
place-composition-of = склад від
# en: concept and guide
place-concept-and-guide = концепція та посібник
# en: concession
place-concession = концесія
# en: conditions of the sector
place-conditions-of-the-sector = умови галузі
# en: conversion of communal enterprises
place-conversion-of-communal-enterprises = перетворення комунальних підприємств
# en: cooperation in general
place-cooperation-in-general = співробітництво загалом
# en: debt limits
place-debt-limits = межі боргу
# en: delegated management
place-delegated-management = делеговане управління
# en: delegation
place-delegation = делегування
# en: end of public enterprises
place-end-of-public-enterprises = припинення публічних підприємств
# en: ff.
place-ff = і далі
# en: final provisions amending Law
place-final-provisions-amending-law = прикінцеві положення про зміни до Закону
# en: financing
place-financing = фінансування
# en: first case
place-first-case = перший випадок
# en: first sentence
place-first-sentence = перше речення
# en: forms of cooperation
place-forms-of-cooperation = форми співробітництва
# en: founder rules
place-founder-rules = правила про засновників
# en: framework act and statute
place-framework-act-and-statute = рамковий акт і статут
# en: framework statute
place-framework-statute = рамковий статут
# en: general powers
place-general-powers = загальні повноваження
# en: household-waste fee
place-household-waste-fee = плата за побутові відходи
# en: incentives
place-incentives = стимули
# en: integrated territorial approach
place-integrated-territorial-approach = інтегрований територіальний підхід
# en: joint administrative body
place-joint-administrative-body = спільний адміністративний орган
# en: municipal shareholders' committee
place-municipal-shareholders--committee = комітет муніципальних акціонерів
# en: new local enterprise
place-new-local-enterprise = нове місцеве підприємство
# en: no.
place-no = п.
# en: nos.
place-nos = пп.
# en: of the act of
place-of-the-act-of = закону від
# en: official languages
place-official-languages = офіційні мови
# en: parts on companies
place-parts-on-companies = частини про товариства
# en: powers of the assembly
place-powers-of-the-assembly = повноваження зборів
# en: powers of the council
place-powers-of-the-council = повноваження ради
# en: prices
place-prices = ціни
# en: question
place-question = питання
# en: questions
place-questions = питання
# en: regional operator
place-regional-operator = регіональний оператор
# en: register of the ministry
place-register-of-the-ministry = реєстр міністерства
# en: rules on associations
place-rules-on-associations = правила про об’єднання
# en: scope
place-scope = сфера дії
# en: second case
place-second-case = другий випадок
# en: second paragraph
place-second-paragraph = другий абзац
# en: second sentence
place-second-sentence = друге речення
# en: sole article
place-sole-article = єдина стаття
# en: special acts of
place-special-acts-of = спеціальні закони
# en: successor of
place-successor-of = на заміну
# en: tariff rules
place-tariff-rules = правила про тарифи
# en: term
place-term = строк
# en: title on integral mancomunidades
place-title-on-integral-mancomunidades = розділ про інтегральні манкомунідади
# en: to
place-to = до
# en: transferred powers
place-transferred-powers = передані повноваження
# en: transfers between budgets
place-transfers-between-budgets = міжбюджетні трансферти
# en: transfers between municipal budgets
place-transfers-between-municipal-budgets = трансферти між муніципальними бюджетами
# en: transition provisions
place-transition-provisions = перехідні положення
# en: transitional provision
place-transitional-provision = перехідне положення
# en: transitional rules
place-transitional-rules = перехідні правила
# en: transmission to the prefect
place-transmission-to-the-prefect = надсилання префекту
# en: whole act
place-whole-act = увесь акт
# en: whole judgment
place-whole-judgment = усе рішення
