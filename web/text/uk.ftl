# Інтерфейс українською. Читач: голова громади або працівник, не юрист.

language-name = Українська
site-name = Порадник ММС
skip = До основної частини
footer-note = Допомога громадам, що хочуть співпрацювати. Вона називає закон і каже, наскільки він перевірений. Це не юридична консультація.
error-prefix = Помилка:
nothing = нічого
yes = Так
no = Ні
or = або
copy = Копіювати
copied = Скопійовано
print = Друкувати
save = Зберегти
change = Змінити
back = Назад
continue = Далі
form = Правова форма

## Рамка

nav-main = Головне меню
nav-language = Мова
nav-about = Про систему
nav-api = Дані для програм
nav-case = Ця справа
nav-tasks = Огляд
nav-answers = Відповіді
nav-result = Результат
nav-share = Поділитися

## Початок

start-title = Яка форма і які кошти для співпраці з сусідами?
start-lead = Дайте відповіді про свій задум простими словами. Ви побачите, які правові форми дозволяє закон, наскільки кожна підходить і звідки взяти кошти.
start-get = Що ви отримаєте
start-get-form = Правові форми, які вам доступні, недоступні, і чому
start-get-money = Джерела коштів, що пасують до форми
start-get-why = Статтю закону за кожним твердженням і позначку, чи її перевірено
start-get-draft = Папір для ради з кроками, які треба зробити
start-begin = Почати
start-country = Ваша країна
start-country-choose = Виберіть країну
start-path = Скільки у вас часу?
path-quick = Швидко: близько 10 хвилин
path-quick-help = Не більше 16 запитань. Добре для першого погляду.
path-full = Ґрунтовно: близько 25 хвилин
path-full-help = Усі запитання, що важать у вашій справі. Добре перед засіданням ради.
start-button = Почати
start-private = Без реєстрації і без пошти. Ви отримаєте таємне посилання, щоб повернутися.
start-how = Як це працює
start-how-1 = Ви відповідаєте
start-how-1-text = Одне запитання на сторінці. «Не знаю напевно» – завжди добра відповідь: результат покаже, що від неї залежить.
start-how-2 = Спершу вирішує закон
start-how-2-text = Що закон виключає, те виключено, хоч би як добре воно підходило. Лише потім ми порівнюємо.
start-how-3 = Ви бачите чому
start-how-3-text = Кожен результат називає відповіді й статті, на яких він стоїть, і що його змінило б.

## Огляд справи

tasks-title = Ваша справа
tasks-lead = Відповідайте на частини в будь-якому порядку. Усе зберігається одразу.
tasks-keep = Збережіть це посилання
tasks-keep-text = Лише з цим посиланням ви повернетеся до своєї справи. Бережіть його, як ключ, і не публікуйте.
tasks-link = Посилання на вашу справу
tasks-start = Відповісти на перше запитання
tasks-continue = До наступного запитання
tasks-check = Перевірити відповіді
tasks-result = Побачити результат на зараз
tasks-sections = Частини
tasks-progress = { $done ->
    [0] Відповідей ще немає.
    [one] Є { $done } відповідь,
    [few] Є { $done } відповіді,
   *[many] Є { $done } відповідей,
} { $left ->
    [0] запитань більше немає.
    [one] лишилося щонайбільше { $left } запитання.
    [few] лишилося щонайбільше { $left } запитання.
   *[many] лишилося щонайбільше { $left } запитань.
}
section-not-started = Не розпочато
section-in-progress = У роботі
section-complete = Готово
section-left = лишилося { $n }
tasks-settings = Назва і налаштування
tasks-name = Назва справи
tasks-name-help = Наприклад, «Спільна пожежна команда у верхній долині». Її бачать лише люди з посиланням.

## Запитання

left-at-most = { $n ->
    [0] останні запитання
    [one] лишилося щонайбільше { $n } запитання
    [few] лишилося щонайбільше { $n } запитання
   *[many] лишилося щонайбільше { $n } запитань
}
why-we-ask = Чому ми питаємо
why-papers = Ваша відповідь потрапить також до проєктів документів.
unsure = Не знаю напевно
unsure-help = Це нормально. Результат покаже, що від цього залежить.
unsure-said = Не знаю напевно
at-most = Виберіть не більше { $n }.
find = Пошук
find-button = Шукати
find-found = Знайдено: #
find-none = Нічого не знайдено. Спробуйте інше слово або перегляньте групи.
preset-by-law = Зазвичай на це відповідає закон вашої країни:
save-back = Зберегти і повернутися
row = Запис { $n }
row-partners = Партнер { $n }
row-win_each = Партнер { $n }
row-add = Додати рядок
row-remove = Вилучити цей рядок
summary-title = Погляньте на це ще раз
invalid-choose-one = Виберіть відповідь. Якщо не знаєте, виберіть «Не знаю напевно».
invalid-choose-some = Виберіть принаймні одну відповідь. Якщо не знаєте, виберіть «Не знаю напевно».
invalid-choose-fewer = Виберіть не більше { $most } відповідей.
invalid-exclusive = Одна з цих відповідей не може стояти поруч з іншими. Зніміть її або всі інші.
invalid-empty = Дайте відповідь. Якщо не знаєте, виберіть «Не знаю напевно».
invalid-both = Ви дали відповідь і водночас вибрали «Не знаю напевно». Залиште щось одне.
invalid-number = «{ $text }» – не число. Пишіть лише цифри, наприклад 17 000.
invalid-fraction = «{ $text }» – не ціле число. Заберіть усе після коми.
invalid-number-long = «{ $text }» має забагато цифр.
invalid-negative = «{ $text }» менше за нуль. Вкажіть нуль або більше.
invalid-range = «{ $text }» тут неможливо. Вкажіть число від { $min } до { $max }.
invalid-date = Такого дня немає в календарі. Пишіть рік-місяць-день, наприклад 2027-03-31.
invalid-long = Текст задовгий. Скоротіть його до 20 000 знаків.
invalid-option = Такої відповіді немає. Виберіть зі списку.
invalid-rows-empty = Заповніть принаймні один рядок. Якщо не знаєте, виберіть «Не знаю напевно».
invalid-rows-many = Забагато рядків.
invalid-cell-missing = У рядку { $row } цього бракує. Заповніть або вилучіть рядок.
invalid-other = Цю відповідь не можна використати. Перевірте її.
invalid-form-old = Сторінка була відкрита задовго або вимкнено файли cookie. Нічого не втрачено: натисніть кнопку ще раз.
invalid-country-empty = Виберіть країну.
invalid-country = Для цієї країни ще немає правил. Виберіть зі списку.

## Що ще можливо

panel-title = Що ще можливо
panel-text = Змінюється з кожною відповіддю.
panel-because = Через цю відповідь
mark-recommended = ★
mark-possible = ✓
mark-possible-if = ?
mark-excluded = ✕
group-recommended = Рекомендовано
group-possible = Можливо
group-possible-if = Можливо, якщо
group-excluded = Виключено

## Зміна

change-title = Ця зміна має наслідки
change-old = Відповідь досі
change-new = Нова відповідь
change-does = Що це змінить
change-best = Найкраща форма:
change-moved = Форми, що змінять місце
change-was = Досі
change-now = Тоді
change-parks = { $n ->
    [one] { $n } відповідь відкладається. Вона зберігається і повернеться, якщо ви знову зміните:
    [few] { $n } відповіді відкладаються. Вони зберігаються і повернуться, якщо ви знову зміните:
   *[many] { $n } відповідей відкладаються. Вони зберігаються і повернуться, якщо ви знову зміните:
}
change-returns = Відповіді, що знову враховуються:
change-opens = { $n ->
    [one] Додається { $n } запитання:
    [few] Додаються { $n } запитання:
   *[many] Додається { $n } запитань:
}
change-save = Зберегти зміну
change-keep = Лишити як було

## Перевірка відповідей

answers-title = Перевірте свої відповіді
answers-lead = Перегляньте їх і змініть, що не так. Пізніші відповіді ніколи не губляться.
answers-lead-reader = Такі відповіді було дано.
answers-none = Відповідей ще немає.
answers-stale = { $n ->
    [one] Правила країни змінилися, і { $n } відповідь уже не можна прочитати. Вона збережена. Дайте відповідь ще раз:
    [few] Правила країни змінилися, і { $n } відповіді вже не можна прочитати. Вони збережені. Дайте відповіді ще раз:
   *[many] Правила країни змінилися, і { $n } відповідей уже не можна прочитати. Вони збережені. Дайте відповіді ще раз:
}
how-preset = Випливає із закону
how-derived = Випливає з іншої відповіді
not-answered = Без відповіді
answer-it = Відповісти
parked-title = Відкладено
parked-text = Ви відповіли на це, але за ваших інших відповідей воно не важить. Повернеться, коли знову важитиме.
see-result = Побачити результат
answer-rest = { $n ->
    [one] Відповісти на { $n } запитання, що лишилося
    [few] Відповісти на { $n } запитання, що лишилися
   *[many] Відповісти на { $n } запитань, що лишилися
}

## Результат

result-title = Результат
result-empty = Відповідей ще немає, тому немає й результату. Для першого погляду досить однієї відповіді.
result-reader = Ви бачите цю справу лише для читання.
result-more = { $n ->
    [one] Відповідати далі: щонайбільше { $n } запитання
    [few] Відповідати далі: щонайбільше { $n } запитання
   *[many] Відповідати далі: щонайбільше { $n } запитань
}
result-paper = Папір для ради
result-docx = Обґрунтування доцільності (Word)
result-json = Завантажити як дані (JSON)
result-trace = Повний слід (JSON)
result-basis = Пакет країни { $version }, відбиток { $hash }.
not-advice = Проєкт для обговорення, не юридична консультація.
back-result = Назад до результату
paper-title = Папір для ради
paper-files = Файли для роботи, про форму, що попереду:
on-this-page = На цій сторінці
answer-one = Рекомендуємо: { $form }.
answer-several = { $n ->
    [one] Однаково добре підходить { $n } форма: { $forms }.
    [few] Однаково добре підходять { $n } форми: { $forms }.
   *[many] Однаково добре підходять { $n } форм: { $forms }.
}
answer-several-text = Різниця замала, щоб віддати перевагу одній. Вирішує те, що для вас найважливіше.
answer-others = { $possible ->
    [0] Жодна інша форма не можлива без умов,
    [one] Можлива ще { $possible } форма,
    [few] Можливі ще { $possible } форми,
   *[many] Можливі ще { $possible } форм,
} { $conditional ->
    [0] від умов не залежить жодна,
    [one] від умов залежить { $conditional },
    [few] від умов залежать { $conditional },
   *[many] від умов залежать { $conditional },
} { $excluded ->
    [0] жодну не виключено.
    [one] законом виключено { $excluded }.
   *[many] законом виключено { $excluded }.
}
answer-required = Закон вимагає цієї форми: { $form }.
answer-conditional = Можливо за умов: { $form }.
answer-conditional-text = Без умов не можлива жодна форма. Нижче сказано, що треба спершу виконати або з'ясувати.
answer-none = За цих відповідей закон не дозволяє жодної форми.
answer-none-text = Нижче видно, яка відповідь виключає яку форму. Часто досить невеликої зміни задуму.
answer-stopped = Тут співпраця – не ваш вибір.
answer-by = За законом на { $date }, наскільки він нам відомий ({ $law }).
answer-why = Найсильніший довід:
outcome-prohibited = Закон не дозволяє співпраці в цьому завданні.
outcome-not-municipal = Це вже не завдання громад.
outcome-transferred = Це завдання вже передано комусь іншому.
outcome-sub-national = Вирішує закон вашого регіону.
changes-title = Закон зміниться
overview-title = Порівняння форм
overview-text = Над лінією: що говорить за форму. Під лінією: що проти неї. Число – сума.
group-title-recommended = Рекомендовано
group-title-possible = Також можливо
group-title-possible-if = Можливо, якщо дещо виконано
group-title-excluded = Виключено законом
group-text-recommended = Законно і найкраще пасує до ваших відповідей.
group-text-possible = Законно, але пасує менше.
group-text-possible-if = Законно, лише якщо виконано умову або відкрита відповідь виявиться відповідною.
group-text-excluded = Тут незаконно, хоч би як добре підходило.
form-conditions = Що має бути виконано
form-for = Що говорить за
form-against = Що говорить проти
form-warnings = Ризики
form-replaced = Сьогодні її замінюють:
form-convert = Наявні мають змінитися до { $date }.
form-steps = Як її створити, крок за кроком
form-more = Вихід, борги, контроль
form-open = Доводи, кроки і закон
form-papers = Проєкти документів
form-exit = Як партнер виходить
form-liability = Хто відповідає за борги
form-accountability = Кому підзвітна
legal-basis = Правова основа:
law-number = № { $number }
law-article = ст.
standing-confirmed = звірено з текстом
standing-lawyer = має підтвердити юрист
line-because = Через вашу відповідь:
line-missing = Залежить від:
presumed = припущено із завдання, без відповіді
fit-title = Відповідність:
fit-points = бали: { $points }
fit-tied = нарівні з найкращою
fit-open = ще може змінитися від відкритих відповідей
fit-numbers = Числа за темами
fit-caption = Відповідність форми «{ $form }» за темами
theme = Тема
points = Бали
sum = Разом
fact-months = Місяців на створення:
fact-effort = Зусилля:
fact-personality = Власна юридична особа:
fact-partners = Партнерів:
effort-low = малі
effort-medium = середні
effort-high = великі
grade-yes = так
grade-no = ні
grade-partial = у певних межах
grade-via-partner = через партнера
grade-optional = за бажанням
grade-unclear = неясно
who-council = Рада
who-mayor = Голова
who-executive-committee = Виконавчий комітет
who-residents = Мешканці
who-partners = Усі партнери
who-commission = Спільна комісія
who-ministry = Міністерство
who-supervisor = Орган нагляду
who-court = Суд
who-notary = Нотаріус
who-register = Реєстр
who-treasury = Казначейство
who-parliament = Парламент
who-region = Регіон
who-other = Інші
step-majority = Більшість:
step-deadline = { $days ->
    [one] строк: { $days } день
    [few] строк: { $days } дні
   *[many] строк: { $days } днів
}
step-weeks = зазвичай { $from }–{ $to } тижнів
step-done = якщо почати сьогодні, готово від { $from } до { $to }
step-approval = потрібна згода ззовні
step-registration = вноситься до реєстру
warnings-title = Ризики, про які треба знати до підпису
advice-title = Що робити далі
money-title = Звідки можуть надійти кошти
money-text = У порядку того, наскільки вони пасують до вашого задуму.
money-forms = Працює з:
money-deadline = Подати до:
money-share = Покриває щонайбільше:
money-barred = { $n ->
    [one] { $n } джерело, яке тут не можна використати
    [few] { $n } джерела, які тут не можна використати
   *[many] { $n } джерел, які тут не можна використати
}
usability-usable = Доступно
usability-conditional = Доступно, якщо
usability-barred = Недоступно
open-title = Відкриті запитання, що можуть змінити результат
open-settled = Результат твердий: жодне відкрите запитання не змінить, яка форма перша і яка законна.
open-others = { $n ->
    [one] Ще { $n } запитання, що уточнить картину
    [few] Ще { $n } запитання, що уточнять картину
   *[many] Ще { $n } запитань, що уточнять картину
}
open-text = Вони ще можуть змінити, яка форма перша або законна. Найвагоміші стоять першими.
papers-title = Проєкти документів
papers-text = Проєкти заповнено вашими відповідями. Що ще невідомо, стоїть у них як позначена прогалина і перелічене на першій сторінці. Перш ніж хтось підпише, їх має прочитати юрист.
papers-docx = Файл Word ({ $language })
papers-html = Читати на екрані ({ $language })
papers-none = Для цієї форми ще немає проєкту.
papers-excluded = За ваших відповідей закон виключає цю форму. У проєкті про це не йдеться.

## Що важить і що змінило б результат

priorities-title = Що для вас найважливіше?
priorities-text = Розкладіть теми на три групи. Кілька можуть бути однаково важливі. Тоді результат покаже, наскільки певна рекомендація для всіх, хто думає, як ви.
priority-most = Найважливіше
priority-middle = Важливо
priority-least = Менш важливо
robust-title = Наскільки це певно?
robust-best = { $form }: найкраща для { $percent } % усіх способів зважити теми.
robust-best-ordered = { $form }: найкраща для { $percent } % способів зважити теми, що зберігають ваш порядок.
robust-always = Вона завжди краща, хоч би якою була вага.
robust-beaten = { $n ->
    [one] Вона завжди краща за { $n } іншу форму.
    [few] Вона завжди краща за { $n } інші форми.
   *[many] Вона завжди краща за { $n } інших форм.
}
robust-confidence = Поки є відкриті запитання, вона лишається найкращою у { $percent } % випадків.
robust-reversal = Найближча зміна: якби «{ $theme }» важила { $percent } % від теперішнього, першою була б { $form }.
robust-order = Ваш порядок:
robust-picture = Малюнок
robust-table = Як часто кожна форма перша, друга, третя
robust-first = Перша
robust-second = Друга
robust-third = Третя
robust-suits = Найкраща для тих, кому важить
robust-how = З { $n } способів зважити теми (метод SMAA-2).
robust-priorities = Сказати, що для вас найважливіше
what-if-title = Що змінило б результат?
what-if-text = Кожна окрема відповідь, яка, якби була іншою, вивела б наперед іншу форму, відкрила б або закрила форму.
what-if-opens = Стає можливою
what-if-closes = Виключається
what-if-same = лишається
what-if-try = Спробувати іншу відповідь
what-if-none = Жодна окрема інша відповідь не змінила б результату. Він твердий.
why-title = Що мало б змінитися: { $form }
why-link = Що мало б змінитися?
why-possible = Щоб стала можливою
why-best = Щоб стала найкращою
why-how = Змінюються лише відповіді, про які ви можете вирішити самі. Усі менші зміни перевірено, їх не досить.
counter-already = Це вже так.
counter-none = { $n ->
    [0] Жодна відповідь, яку ви можете змінити, цього не дасть.
    [one] Жодна зміна однієї відповіді цього не дасть.
   *[other] Жодна зміна до { $n } відповідей цього не дасть.
}
counter-size = { $n ->
    [one] Досить однієї іншої відповіді. Будь-якої з цих:
   *[other] Потрібні разом інші відповіді: { $n }. Будь-який із цих наборів:
}
compare-title = Порівняти форми поруч
compare-choose = Вибрати інші форми
compare-most = Виберіть не більше { $n } форм
compare-button = Порівняти
compare-dropped = { $n ->
    [one] { $n } зайву форму пропущено.
    [few] { $n } зайві форми пропущено.
   *[many] { $n } зайвих форм пропущено.
}
compare-same = { $n ->
    [one] { $n } рядок без різниці
    [few] { $n } рядки без різниці
   *[many] { $n } рядків без різниці
}
compare-law = Правова основа
compare-family = Вид
compare-money = Доступні їй кошти
compare-shares = Скільки платила б кожна громада
compare-shares-text = Вирішує ключ, а не форма: поточні витрати одного року і вкладення за двома ключами.
compare-municipality = Громада
can-public_authority = Може вирішувати щодо громадян
can-employ_staff = Може наймати людей
can-own_assets = Може мати майно
can-borrow = Може позичати
can-charge_users = Може брати плату
can-levy_taxes = Може стягувати податки
can-receive_state_grants = Може отримувати державні кошти
can-tender_in_house = Роботи без тендеру
can-hold_property = Може тримати майно членів
clashes-title = Відповіді, що не сходяться
combine-title = Форми, що працюють разом
paths-title = Що може бути пізніше
ready-title = Чи ви готові?
ready-percent = { $percent } % того, на що є відповідь, гаразд.
ready-start = Почніть із легшої форми: { $form }.
check-fulfilled = ✓ гаразд
check-half = ◐ наполовину
check-missing = ✕ бракує
check-unknown = ? без відповіді
risks-title = Що зазвичай іде не так і що допомагає
risk-likelihood = Імовірність:
risk-impact = Шкода:

## Хто скільки платить

shares-title = Хто скільки платить?
shares-text = Ті самі витрати, поділені за різними ключами. Жоден ключ не підходить усім: дивіться, скільки платить кожен партнер і скільки це на мешканця.
shares-no-partners = Для цього потрібен перелік партнерів з кількістю мешканців.
shares-add-partners = Назвати партнерів
shares-no-sums = Вкажіть вище поточні витрати або вкладення.
shares-try = Суми
shares-try-text = Узято з ваших відповідей. Тут можна спробувати інші суми; нічого не зберігається.
shares-running = Поточні витрати на рік
shares-investment = Вкладення
shares-growth = Зростання витрат на рік
shares-grant = Ґрант на вкладення
shares-charges = Платять користувачі
shares-units = Обсяг послуг: { $partner }
shares-count = Обчислити
shares-keys = Ключі поруч
shares-key = Ключ
shares-spread = Найбільше на мешканця
shares-worst = Поганий рік
shares-suggested = пасує до відповідей
shares-head = { $amount } на мешканця
shares-notes = Валюта: { $currency }. Поточні витрати одного року і вкладення. «Найбільше на мешканця» – у скільки разів найвищий внесок на мешканця більший за найнижчий. «Поганий рік» – найбільше зростання для партнера, якщо інший вийде або обсяг впаде на 30 %.
shares-bad-left = Поганий рік: якщо { $partner } вийде, інший партнер платитиме на { $rise } % більше.
shares-bad-less = Поганий рік: якщо обсяг впаде на 30 %, найбільше зростання – { $rise } %.
shares-missing = { $n ->
    [one] { $n } ключ потребує даних, яких бракує
    [few] { $n } ключі потребують даних, яких бракує
   *[many] { $n } ключів потребують даних, яких бракує
}
figure-population = мешканці кожного партнера
figure-units = обсяг послуг кожного партнера
figure-revenue = доходи кожного партнера
figure-property = вартість майна кожного партнера
figure-length = кілометри або гектари кожного партнера
figure-capacity = потужність, яку тримає кожен партнер
figure-benefit = користь кожного партнера
figure-shares = частки кожного партнера
figure-cost_before = витрати кожного партнера до того
figure-cost_alone = витрати кожного партнера окремо
figure-tax_percent = узгоджена частка податку кожного партнера
years-title = П'ять років
years-year = Рік
years-investment = Власна частина вкладень
years-grant = Отриманий ґрант
years-charges = Платять користувачі
years-find = Мають знайти партнери

## Довідка

nav-learn = Довідка
nav-practices = Справжні приклади
learn-lead = Короткі сторінки простими словами: що роблять інші, скільки це коштує, на що зважати.
learn-title-why = Навіщо співпрацювати і що заважає
learn-text-why = Добрі підстави для співпраці, звичні перешкоди і що від них допомагає.
learn-title-forms = Родини правових форм
learn-text-forms = Тринадцять способів упорядкувати спільну роботу, з доводами за і проти.
learn-title-money = Звідки кошти
learn-text-money = Двадцять шість джерел коштів і для чого кожне добре.
learn-title-keys = Як ділити витрати
learn-text-keys = Шістнадцять ключів: коли кожен справедливий, а коли ні.
learn-title-steps = Крок за кроком
learn-text-steps = Чотирнадцять кроків від першої думки до перегляду.
learn-title-readiness = Чи ви готові?
learn-text-readiness = Що має бути гаразд удома, перш ніж почати.
learn-title-risks = Ризики і що допомагає
learn-text-risks = Що зазвичай іде не так і як цього уникнути.
learn-title-control = Контроль і підзвітність
learn-text-control = Як ради і громадяни стежать за спільною роботою.
learn-advantages = Переваги
learn-disadvantages = Недоліки
learn-suits = Підходить, якщо
learn-not = Не підходить, якщо
learn-fair = Справедливо, якщо
learn-unfair = Несправедливо, якщо
learn-outputs = Що ви матимете
glossary-title = Словник
glossary-text = Терміни цього сайту простими словами.
term-ask = Що означає «{ $term }»?
term-imc = Міжмуніципальне співробітництво (ММС)
term-imc-text = Дві чи більше громад виконують завдання разом, а не кожна сама.
term-legal-form = Правова форма
term-legal-form-text = Рамка, яку закон дає спільній роботі: договір, комітет, товариство, союз тощо.
term-legal-person = Юридична особа
term-legal-person-text = Організація, що може мати майно, наймати людей і підписувати договори від свого імені.
term-delegation = Делегування
term-delegation-text = Передання завдання іншій громаді. Вона діє за вас, а ви платите.
term-host = Громада-виконавець
term-host-text = Громада, що робить роботу для інших своїми людьми і майном.
term-joint-body = Спільний орган
term-joint-body-text = Група представників партнерів, що разом радить або вирішує.
term-public-authority = Владні повноваження
term-public-authority-text = Право вирішувати щодо громадян і підприємств: дозволи, збори, штрафи.
term-cost-sharing-key = Ключ розподілу витрат
term-cost-sharing-key-text = Правило, за яким партнери ділять витрати, наприклад за мешканцями або за користуванням.
term-statute = Статут або закон
term-statute-text = Установчий документ спільної організації або акт парламенту. На сторінці сказано, про що йдеться.
term-council-resolution = Рішення ради
term-council-resolution-text = Формальне рішення місцевої ради з датою і номером.
term-in-house = Закупівля у власної організації
term-in-house-text = Передання робіт власному спільному товариству без тендеру; закон дозволяє це лише за суворих умов.
term-admissible = Допустимо
term-admissible-text = Дозволено законом у вашому випадку. Форма може бути допустима, допустима за умов або виключена.
term-criterion = Критерій
term-criterion-text = Один із 39 поглядів, за якими порівнюють форми, як-от вкладення чи довіра. Критерії зібрано у вісім тем.
term-robustness = Стійкість
term-robustness-text = Як часто форма лишається найкращою, коли змінюється вага тем.
practices-text = Співпраця, що існує: хто, для чого, у якій формі і що з того вийшло.
practices-all = Усі
practices-service = Завдання
practices-reset = Показати всі
practices-found = { $n } з { $total } прикладів
practices-chart = Які форми вони вибрали
practices-name = Співпраця
practices-partners = Партнери
practices-population = Мешканців:
practices-failed = невдача
practices-english = Цей запис англійською.
practice-problem = Чому почали
practice-form = Вибрана форма
practice-sharing = Як ділять витрати
practice-outcome = Що вийшло
practice-lessons = Чого можуть навчитися інші
practice-who = Хто бере участь
practice-recalled = Розказано з професійної пам'яті; ще треба підтвердити.
practice-source = Джерело:
alike-title = Справжні приклади, схожі на ваш
way-learn = До довідки
way-practices = До справжніх прикладів
problem-practice-unknown-title = Такого прикладу немає
problem-practice-unknown-text = Можливо, його перейменовано. Пошукайте у списку.

## Партнери

nav-partners = Партнери
nav-part = Наша частина
partners-text = Кожен партнер отримує власне посилання і відповідає за себе. Усі бачать, хто що зробив.
partners-none = Ще нікого не запрошено.
partners-invite = Запросити громаду
partners-name = Громада
partners-hint = Надішліть їй посилання безпечним шляхом. Вона може читати справу і відповідати на свою частину.
partners-link = Посилання для
partners-remove = Відкликати запрошення
partners-figures = Дані
partners-priorities = Що для кого важить
partners-take-over = Перенести ці дані до відповідей
seat-waiting = Чекаємо на відповідь
seat-in-progress = ✓ Є відповідь
part-title = Частина: { $name }
part-text = Вас запрошено до спільної справи. Відповідайте за свою громаду. З вашим посиланням можна повернутися і змінити.
problem-no-part-title = Це посилання не має власної частини
problem-no-part-text = На частину відповідають лише запрошені громади. Попросіть запрошення в того, хто почав справу.

## Речення рушія

engine-change-closes = Від { $date } форму «{ $form }» вже не можна створити.
engine-change-convert = Кожна наявна форма «{ $form }» має бути перетворена до { $date }.
engine-change-opens = Від { $date } можна створити форму «{ $form }».
engine-change-rule-ends = Від { $date } правило більше не діє: { $rule }.
engine-change-rule-starts = Від { $date } діє нове правило: { $rule }.
engine-form-closed = Форма «{ $form }» закрита для нових від { $date }.
engine-form-not-in-region = Закон вашого регіону не пропонує форми «{ $form }».
engine-form-not-yet = Форму «{ $form }» можна створити лише від { $date }.
engine-form-only-by-order = Форма «{ $form }» існує лише там, де її вимагає закон.
engine-form-region-open = Форма «{ $form }» існує лише в деяких регіонах; скажіть, у якому ви.
engine-form-required-instead = Закон вимагає тут форми «{ $required }», тому «{ $form }» недоступна.
engine-option-deadline-early = Заявки на «{ $option }» приймають до { $date }; створення форми «{ $form }» триває щонайменше { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
   *[many] { $months } місяців
}.
engine-option-deadline-passed = Строк подання на «{ $option }» скінчився { $date }.
engine-option-max-share = «{ $option }» покриває щонайбільше { $percent } % витрат.
engine-option-min-partners = «{ $option }» потребує щонайменше { $count } партнерів.
engine-option-needs-person = «{ $option }» доступне лише спільній юридичній особі; форми без неї пропущено.
engine-option-no-form = Жодна з доступних вам форм не може використати «{ $option }».

## Поділитися і видалити

share-title = Поділитися
share-read = Посилання для читання
share-read-text = За цим посиланням депутати та інші бачать результат і відповіді. Змінити вони нічого не можуть.
share-until = Посилання діє до { $date }.
share-forever = Посилання не має кінцевої дати.
share-end = Припинити дію посилання
share-days = Як довго воно має діяти?
share-days-n = { $n ->
    [one] { $n } день
    [few] { $n } дні
   *[many] { $n } днів
}
share-days-none = Без кінцевої дати
share-make = Створити посилання
share-own = Ваше власне посилання
share-own-text = Хто має це посилання, може змінити й видалити справу. Давайте його лише тим, хто працює над нею з вами.
delete-link = Видалити цю справу
delete-title = Видалити цю справу?
delete-text = Усі відповіді й посилання буде видалено назавжди. Ніхто не зможе їх повернути.
delete-yes = Видалити назавжди
delete-no = Лишити
deleted-title = Справу видалено
deleted-text = Усіх відповідей і посилань більше немає.

## Проблеми

way-start = На початок
way-back = Назад до сторінки
way-case = Назад до справи
way-result = До результату
problem-typed = Те, що ви ввели, лишилося: поверніться кнопкою браузера.
problem-page-unknown-title = Такої сторінки немає
problem-page-unknown-text = Можливо, адресу обрізано або введено з помилкою. Перевірте її або почніть з початкової сторінки.
problem-case-unknown-title = Ми не знаходимо цієї справи
problem-case-unknown-text = Можливо, посилання обрізано: у кінці має бути 64 літери й цифри. Скопіюйте його повністю. Якщо справу видалено, відкрити її вже не можна.
problem-link-expired-title = Дія цього посилання скінчилася
problem-link-expired-text = Воно діяло обмежений час. Попросіть нове в того, хто його надіслав. Сама справа не втрачена.
problem-country-away-title = Правила цієї країни не завантажуються
problem-country-away-text = Ваші відповіді в безпеці. Спробуйте пізніше або повідомте тих, хто веде цей сайт.
problem-question-unknown-title = Такого запитання немає
problem-question-unknown-text = Можливо, правила змінилися або адресу введено з помилкою. Ваші відповіді в безпеці.
problem-form-unknown-title = Такої правової форми немає
problem-form-unknown-text = «{ $form }» – не форма цієї країни. Виберіть форму в результаті.
problem-draft-unknown-title = Такого документа немає
problem-draft-unknown-text = «{ $what }» немає серед документів чи форматів для цієї форми. Виберіть зі списку.
problem-language-unknown-title = Цією мовою ми ще не говоримо
problem-language-unknown-text = Виберіть мову вгорі сторінки.
problem-read-only-title = Це посилання для читання
problem-read-only-text = Ви можете бачити результат і відповіді, але не змінювати їх. Попросіть інше посилання в того, хто почав справу.
problem-owner-only-title = Це може лише той, хто почав справу
problem-owner-only-text = Попросіть його або поверніться до справи.
problem-form-old-title = Сторінка була відкрита задовго
problem-form-old-text = Задля вашої безпеки ми не зберегли. Поверніться, оновіть сторінку і натисніть кнопку ще раз. Файли cookie мають бути дозволені.
problem-cross-site-title = Це надійшло з іншого сайту
problem-cross-site-text = Задля вашої безпеки форми можна надсилати лише з наших сторінок. Нічого не змінено.
problem-method-title = Цю адресу не можна так використати
problem-method-text = Вона працює лише з форми на наших сторінках. Нічого не змінено.
problem-too-large-title = Це забагато за один раз
problem-too-large-text = Форма може мати щонайбільше 2 МБ. Скоротіть текст. Нічого не змінено.
problem-media-type-title = Ми не можемо прочитати таку форму
problem-media-type-text = Скористайтеся формою на нашій сторінці.
problem-request-title = Ми не можемо прочитати цей запит
problem-request-text = Поверніться і спробуйте ще раз.
problem-internal-title = Щось не так на нашому боці
problem-internal-text = Ваші відповіді досі в безпеці. Спробуйте за хвилину. Якщо це не мине, повідомте тих, хто веде цей сайт.

## Про систему

about-lead = Порадник ММС допомагає громадам знайти правильну правову форму і правильні кошти для співпраці.
about-how = Спершу йдуть правила закону: вони кажуть, які форми можливі, які ні і чому. Потім 39 критеріїв порівнюють форми, що лишилися. Ті самі відповіді завжди дають той самий результат.
about-standing = Кожне твердження про закон каже, наскільки його перевірено. «Звірено» означає порівняння з текстом акта. Усе інше до рішення має підтвердити юрист.
about-data = Ваші відповіді зберігаються на цьому сервері за таємним посиланням. Немає облікових записів, стеження і чужих сторінок. Справу можна будь-коли видалити.
about-packs = Країни та їхнє право
about-country = Країна
about-law = Стан права на
about-version = Версія
about-program = Версія програми { $version }. Вільна програма за ліцензією EUPL 1.2.

## Числа і дати

date-long = { $day } { $month } { $year } року
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
money = { $amount } { $currency }
currency-EUR = €
currency-UAH = грн

## Країни

country-AL = Албанія
country-AM = Вірменія
country-AT = Австрія
country-BA = Боснія і Герцеговина
country-BE = Бельгія
country-BG = Болгарія
country-CH = Швейцарія
country-CZ = Чехія
country-DE = Німеччина
country-DK = Данія
country-EE = Естонія
country-ES = Іспанія
country-FI = Фінляндія
country-FR = Франція
country-GB = Велика Британія
country-GE = Грузія
country-GR = Греція
country-HR = Хорватія
country-HU = Угорщина
country-IE = Ірландія
country-IS = Ісландія
country-IT = Італія
country-LT = Литва
country-LU = Люксембург
country-LV = Латвія
country-MD = Молдова
country-ME = Чорногорія
country-MK = Північна Македонія
country-NL = Нідерланди
country-NO = Норвегія
country-PL = Польща
country-PT = Португалія
country-RO = Румунія
country-RS = Сербія
country-SE = Швеція
country-SI = Словенія
country-SK = Словаччина
country-TR = Туреччина
country-UA = Україна
country-XK = Косово
