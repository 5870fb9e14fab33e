# Україна: тексти українською. Над кожним перекладом — англійське джерело.

# en: Ukraine
pack-name = Україна
# en: The newest version of Law 1508-VII that was seen is that of 28 August 2025 (amended by Law 4196-IX), after that of 3 July 2025 (Law 4425-IX). Ministry figures were seen to July 2025, news of practice to January 2026. Pages with the core of each entry were read, never a whole act: details of formation, lists of clauses and budget limits are mostly recalled. Check the texts in force before use. 1,469 communities were formed in 2020; fewer can act today because of occupation and military administrations.
pack-law-note = Найновіша редакція Закону 1508-VII, яку ми бачили, — від 28 серпня 2025 року (зі змінами за Законом 4196-IX), перед нею — від 3 липня 2025 року (Закон 4425-IX). Дані міністерства ми бачили до липня 2025 року, новини практики — до січня 2026 року. Прочитано сторінки з основним змістом кожного запису, але жодного акта повністю: подробиці створення, переліки умов договору та бюджетні межі здебільшого наведено з пам’яті. Перед використанням звірте чинні тексти. У 2020 році утворено 1469 громад; сьогодні діяти може менше, бо є окупація та військові адміністрації.
# en: territorial community
municipality = територіальна громада
# en: territorial communities
municipality-plural = територіальні громади

# en: Memorandum of cooperation
form-memorandum = Меморандум про співпрацю
# en: Mayors put on paper what they want to talk about or ask for together. No money and no task moves.
form-memorandum-summary = Голови громад фіксують, що хочуть разом обговорювати або відстоювати. Ні кошти, ні завдання не переміщуються.
# en: Transfer agreement between local councils
form-budget-transfer-agreement = Договір про міжбюджетний трансферт (субвенцію) з місцевого бюджету
# en: One council pays another for a service or an institution, by two decisions and an agreement, mostly for a year.
form-budget-transfer-agreement-summary = Одна рада платить іншій за послугу чи установу на підставі двох рішень і договору, здебільшого на рік.
# en: Delegation to one community
form-delegation = Делегування виконання завдань одному із суб'єктів співробітництва
# en: One community does the work for all; the others hand over the task with the resources for it.
form-delegation-summary = Одна громада виконує роботу для всіх; інші передають їй завдання разом із ресурсами.
# en: Joint project
form-joint-project = Реалізація спільного проєкту
# en: The communities pool money and other resources for measures with an end date.
form-joint-project-summary = Громади об'єднують кошти та інші ресурси для заходів із визначеним строком.
# en: Joint financing of an institution or facility
form-joint-financing = Спільне фінансування (утримання) установ, організацій та інфраструктурних об'єктів
# en: A facility stays with the community that owns it; the others share the cost of its upkeep.
form-joint-financing-summary = Заклад лишається у громади-власника; інші беруть участь у видатках на його утримання.
# en: Joint communal institution
form-joint-institution = Спільна комунальна установа, організація
# en: Several communities found one institution with its own staff and charter, and finance it together.
form-joint-institution-summary = Кілька громад засновують одну установу з власним штатом і статутом та разом її фінансують.
# en: Joint communal non-profit company
form-joint-nonprofit-company = Спільне комунальне некомерційне товариство
# en: A company of several communities that charges users but keeps any surplus for the service; new since August 2025.
form-joint-nonprofit-company-summary = Товариство кількох громад, яке може брати плату, але надлишок залишає на послугу; нова форма із серпня 2025 року.
# en: Joint business company of communities
form-joint-company = Спільне господарське товариство (ТОВ, АТ)
# en: A limited liability or joint-stock company of several communities that lives on tariffs, owns networks and can borrow.
form-joint-company-summary = Товариство кількох громад, яке існує за рахунок тарифів, володіє мережами та може брати кредити.
# en: Joint communal enterprise (closed form)
form-joint-communal-enterprise-legacy = Спільне комунальне підприємство (закрита форма)
# en: The enterprise of several communities under the former Commercial Code. No new ones; existing ones must be converted by August 2028.
form-joint-communal-enterprise-legacy-summary = Підприємство кількох громад за колишнім Господарським кодексом. Нові не створюють; наявні треба перетворити до серпня 2028 року.
# en: Joint management body
form-joint-management-body = Спільний орган управління
# en: Officials in one body exercise powers set by law for several communities.
form-joint-management-body-summary = Посадові особи одного органу здійснюють визначені законом повноваження для кількох громад.
# en: Mixed cooperation agreement
form-mixed-agreement = Змішаний договір про співробітництво
# en: One agreement combines several forms, for example building together and then letting one community run it.
form-mixed-agreement-summary = Один договір поєднує кілька форм, наприклад спільне будівництво, а потім роботу силами однієї громади.
# en: Association of local councils
form-local-association = Асоціація органів місцевого самоврядування
# en: A legal person of councils that speaks for its members, trains and advises; it may hold no powers.
form-local-association-summary = Юридична особа рад, яка представляє членів, навчає та консультує; владних повноважень мати не може.
# en: International territorial cooperation agreement
form-international-territorial-agreement = Угода про міжнародне територіальне співробітництво
# en: An agreement with an authority of another country; it is approved and registered by the state.
form-international-territorial-agreement-summary = Угода з органом влади іншої країни; держава її погоджує та реєструє.

# en: Contributions from the communities' own budgets
financing-local-budgets = Внески з бюджетів громад
# en: Transfer from one local budget to another
financing-inter-budget-transfer = Субвенція з одного місцевого бюджету іншому
# en: Tariffs and paid services
financing-user-charges = Тарифи та платні послуги
# en: State Fund for Regional Development and subventions for cooperation
financing-state-regional-fund = Державний фонд регіонального розвитку та субвенції на співробітництво
# en: Ukraine Recovery Programme (loans of the European Investment Bank)
financing-eib-recovery = Програма відновлення України (кошти Європейського інвестиційного банку)
# en: Share of communities in the EU Ukraine Facility
financing-ukraine-facility = Частка громад у Ukraine Facility Європейського Союзу
# en: Donor programmes
financing-donors = Програми донорів
# en: Local borrowing and guarantees
financing-local-borrowing = Місцеві запозичення та гарантії
# en: Loans of the joint company with guarantees of the communities
financing-company-loans = Кредити спільного товариства під гарантії громад
# en: Public-private partnership or concession
financing-ppp = Публічно-приватне партнерство або концесія

# en: Is one of the partners governed by a military administration?
question-military_administration = Чи діє в когось із партнерів військова адміністрація?
    .help = Тоді замість ради може діяти начальник адміністрації, але лише якщо так постановила Верховна Рада.
# en: Did you think of founding a joint communal enterprise?
question-asks_communal_enterprise = Чи думали ви заснувати спільне комунальне підприємство?
    .help = З 28 серпня 2025 року цю форму закрито для нових підприємств. Якщо відповісте «так», покажемо, що її замінює.
# en: Is what you already have a joint communal enterprise (KP or KNP)?
question-existing_enterprise = Чи є те, що у вас уже діє, спільним комунальним підприємством (КП або КНП)?
    .help = Такі підприємства треба перетворити до 28 серпня 2028 року.
# en: Should profit be paid out to the communities?
question-pay_out_profit = Чи має прибуток виплачуватися громадам?
    .help = Некомерційне товариство має залишати надлишок на свою діяльність.
# en: Has one of the invited communities refused to take part?
question-invited_refused = Чи відмовилася якась із запрошених громад від участі?
    .help = З липня 2025 року інші можуть продовжувати без неї.


## Меморандум про співпрацю

# en: It lapses by its own terms or by notice.
form-memorandum-exit = Припиняється за власними умовами або за повідомленням сторони.
# en: None.
form-memorandum-liability = Не виникає.
# en: Ordinary openness of local acts.
form-memorandum-accountability = Звичайна публічність актів місцевого самоврядування.
# en: no procedure: no register, no ministry model, no public discussion
form-memorandum-effort_note = без процедури: без реєстру, без примірної форми, без громадського обговорення
# en: The partners write down what they want to talk about, prepare or ask for together.
form-memorandum-step-draft = Сторони викладають, що саме вони хочуть разом обговорювати, готувати або відстоювати.
# en: The mayors sign. A decision of the council is customary only where the memorandum touches exclusive competence of the council.
form-memorandum-step-signature = Голови підписують меморандум. Рішення ради заведено ухвалювати лише тоді, коли меморандум зачіпає виключну компетенцію ради.

## Договір про міжбюджетний трансферт (субвенцію) з місцевого бюджету

# en: It ends with the budget year unless it is renewed.
form-budget-transfer-agreement-exit = Припиняється із закінченням бюджетного року, якщо його не продовжено.
# en: The council that receives the money answers for its targeted use.
form-budget-transfer-agreement-liability = За цільове використання коштів відповідає рада-отримувач.
# en: Budget reporting, Treasury control, State Audit Service, and the Accounting Chamber within its remit.
form-budget-transfer-agreement-accountability = Бюджетна звітність, контроль Казначейства, Держаудитслужба, а в межах повноважень — Рахункова палата.
# en: two council decisions and a contract; no register, no ministry
form-budget-transfer-agreement-effort_note = два рішення рад і договір; без реєстру та без міністерства
# en: Each council concerned decides on the transfer and its purpose.
form-budget-transfer-agreement-step-council-decisions = Кожна заінтересована рада ухвалює рішення про передачу видатків і мету трансферту.
# en: The councils conclude the agreement, usually for one budget year.
form-budget-transfer-agreement-step-agreement = Ради укладають договір, зазвичай на один бюджетний рік.
# en: Both budgets are amended and the Treasury carries out the payments.
form-budget-transfer-agreement-step-budgets = До обох бюджетів вносять зміни, платежі виконує Казначейство.
# en: The transfer ends with the budget year unless it is renewed.
form-budget-transfer-agreement-window-renewal = Трансферт закінчується разом із бюджетним роком, якщо його не продовжено.

## Делегування виконання завдань одному із суб'єктів співробітництва

# en: The cooperation ends on the grounds of art. 18: expiry, agreement of the parties, court decision, bankruptcy of a joint entity and others; arts 19-20 say what follows.
form-delegation-exit = Співробітництво припиняється з підстав, визначених статтею 18: закінчення строку, згода сторін, рішення суду, банкрутство утвореної юридичної особи тощо; наслідки визначають статті 19-20.
# en: The host answers to users and third parties; the delegating communities answer for handing over the agreed resources. Towards its own residents each community stays responsible for the power itself.
form-delegation-liability = Перед користувачами та третіми особами відповідає громада-виконавець; громади, що делегують, відповідають за передачу узгоджених ресурсів. Перед власними жителями за саме повноваження й далі відповідає кожна громада.
# en: Public register; quarterly monitoring by the ministry. The former annual report of the parties to the ministry was abolished in July 2025.
form-delegation-accountability = Публічний реєстр; щоквартальний моніторинг міністерства. Колишній щорічний звіт сторін до міністерства скасовано в липні 2025 року.
# en: two rounds of council decisions and public discussion, but no new entity
form-delegation-effort_note = два кола рішень рад і громадські обговорення, але без нової юридичної особи
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-delegation-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-delegation-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-delegation-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-delegation-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-delegation-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-delegation-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-delegation-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-delegation-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-delegation-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The councils amend the budgets of all partners. If the parties agree, payments may start before the next budget period (since 3 July 2025).
form-delegation-step-budgets = Ради вносять зміни до бюджетів усіх учасників. За згодою сторін фінансування може розпочатися до наступного бюджетного періоду (з 3 липня 2025 року).

## Реалізація спільного проєкту

# en: It ends when the project is done or the term is over (art. 18).
form-joint-project-exit = Припиняється після завершення проєкту або закінчення строку (стаття 18).
# en: Each party answers for its own obligations, the lead party for the contracts that it signs.
form-joint-project-liability = Кожна сторона відповідає за власні зобов'язання, провідна сторона — за укладені нею договори.
# en: Public register; quarterly monitoring by the ministry.
form-joint-project-accountability = Публічний реєстр; щоквартальний моніторинг міністерства.
# en: the whole procedure of the cooperation law, no new entity
form-joint-project-effort_note = повна процедура за законом про співробітництво, без нової юридичної особи
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-joint-project-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-joint-project-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-joint-project-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-joint-project-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-joint-project-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-joint-project-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-joint-project-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-joint-project-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-joint-project-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The councils amend the budgets of all partners. If the parties agree, payments may start before the next budget period (since 3 July 2025).
form-joint-project-step-budgets = Ради вносять зміни до бюджетів усіх учасників. За згодою сторін фінансування може розпочатися до наступного бюджетного періоду (з 3 липня 2025 року).

## Спільне фінансування (утримання) установ, організацій та інфраструктурних об'єктів

# en: Art. 18 applies. A community that leaves loses the agreed access and has no claim to the owner's assets unless the agreement says so.
form-joint-financing-exit = Застосовується стаття 18. Громада, що виходить, втрачає узгоджений доступ і не має прав на майно власника, якщо договір не передбачає іншого.
# en: The owner community and its institution; the partners up to the contributions that they promised.
form-joint-financing-liability = Громада-власник та її установа; партнери — у межах обіцяних внесків.
# en: Public register; monitoring by the ministry; budget reporting through the transfers between budgets.
form-joint-financing-accountability = Публічний реєстр; моніторинг міністерства; бюджетна звітність через міжбюджетні трансферти.
# en: the whole procedure of the cooperation law, no new entity, no transfer of property
form-joint-financing-effort_note = повна процедура за законом про співробітництво, без нової юридичної особи та без передачі майна
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-joint-financing-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-joint-financing-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-joint-financing-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-joint-financing-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-joint-financing-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-joint-financing-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-joint-financing-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-joint-financing-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-joint-financing-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The councils amend the budgets of all partners. If the parties agree, payments may start before the next budget period (since 3 July 2025).
form-joint-financing-step-budgets = Ради вносять зміни до бюджетів усіх учасників. За згодою сторін фінансування може розпочатися до наступного бюджетного періоду (з 3 липня 2025 року).

## Спільна комунальна установа, організація

# en: The cooperation ends, among other grounds, on bankruptcy of the joint entity (art. 18(1)(5)); the consequences can include the end of the legal entity (art. 20(2)).
form-joint-institution-exit = Співробітництво припиняється, зокрема, у разі банкрутства утвореної юридичної особи (пункт 5 частини першої статті 18); наслідком може бути припинення цієї юридичної особи (частина друга статті 20).
# en: The entity within its property; the founders of a budget institution bear the duty to finance it.
form-joint-institution-liability = Юридична особа в межах свого майна; засновники бюджетної установи несуть обов'язок її фінансувати.
# en: Control by the founders, budget reporting, State Audit Service, public register and quarterly monitoring.
form-joint-institution-accountability = Контроль засновників, бюджетна звітність, Держаудитслужба, публічний реєстр і щоквартальний моніторинг.
# en: agreement, entity and property
form-joint-institution-effort_note = договір, юридична особа та майно
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-joint-institution-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-joint-institution-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-joint-institution-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-joint-institution-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-joint-institution-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-joint-institution-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-joint-institution-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-joint-institution-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-joint-institution-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The founders draw up the charter; it must be in line with the law and with the agreement.
form-joint-institution-step-charter = Засновники розробляють статут; він має відповідати закону та договору про співробітництво.
# en: The entity is created and entered in the Unified State Register under the general law.
form-joint-institution-step-state-registration = Юридичну особу створюють і реєструють в Єдиному державному реєстрі в загальному порядку.
# en: The councils hand over property by their decisions; staff are hired or transferred under labour law; the budgets are amended.
form-joint-institution-step-property-and-staff = Ради своїми рішеннями передають майно; працівників приймають або переводять за законодавством про працю; до бюджетів вносять зміни.
    .majority = більшість від загального складу ради

## Спільне комунальне некомерційне товариство

# en: The cooperation ends, among other grounds, on bankruptcy of the joint entity (art. 18(1)(5)); the consequences can include the end of the legal entity (art. 20(2)).
form-joint-nonprofit-company-exit = Співробітництво припиняється, зокрема, у разі банкрутства утвореної юридичної особи (пункт 5 частини першої статті 18); наслідком може бути припинення цієї юридичної особи (частина друга статті 20).
# en: The company with its own property.
form-joint-nonprofit-company-liability = Товариство своїм майном.
# en: Control by the founders, budget reporting, State Audit Service, public register and quarterly monitoring.
form-joint-nonprofit-company-accountability = Контроль засновників, бюджетна звітність, Держаудитслужба, публічний реєстр і щоквартальний моніторинг.
# en: a new legal form with little practice
form-joint-nonprofit-company-effort_note = нова організаційно-правова форма з незначною практикою
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-joint-nonprofit-company-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-joint-nonprofit-company-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-joint-nonprofit-company-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-joint-nonprofit-company-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-joint-nonprofit-company-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-joint-nonprofit-company-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-joint-nonprofit-company-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-joint-nonprofit-company-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-joint-nonprofit-company-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The founders draw up the charter; it must be in line with the law and with the agreement.
form-joint-nonprofit-company-step-charter = Засновники розробляють статут; він має відповідати закону та договору про співробітництво.
# en: The entity is created and entered in the Unified State Register under the general law.
form-joint-nonprofit-company-step-state-registration = Юридичну особу створюють і реєструють в Єдиному державному реєстрі в загальному порядку.
# en: The councils hand over property by their decisions; staff are hired or transferred under labour law; the budgets are amended.
form-joint-nonprofit-company-step-property-and-staff = Ради своїми рішеннями передають майно; працівників приймають або переводять за законодавством про працю; до бюджетів вносять зміни.
    .majority = більшість від загального складу ради

## Спільне господарське товариство (ТОВ, АТ)

# en: Company law governs the shares; bankruptcy ends the cooperation (art. 18(1)(5)).
form-joint-company-exit = Щодо часток діє законодавство про товариства; банкрутство припиняє співробітництво (пункт 5 частини першої статті 18).
# en: The company with its own property; the communities up to their shares, plus the guarantees that they gave.
form-joint-company-liability = Товариство своїм майном; громади — у межах часток, а також за наданими гарантіями.
# en: Rules on companies and communal property, audit, tariff regulation, state-aid rules.
form-joint-company-accountability = Правила про товариства та комунальне майно, аудит, тарифне регулювання, правила державної допомоги.
# en: entity, capital, tariffs, assets
form-joint-company-effort_note = юридична особа, капітал, тарифи, майно
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-joint-company-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-joint-company-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-joint-company-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-joint-company-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-joint-company-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-joint-company-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-joint-company-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-joint-company-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-joint-company-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The founders draw up the charter; it must be in line with the law and with the agreement.
form-joint-company-step-charter = Засновники розробляють статут; він має відповідати закону та договору про співробітництво.
# en: The councils decide on the share capital and pay in money or property, with a valuation where the law asks for one.
form-joint-company-step-capital = Ради ухвалюють рішення про статутний капітал і вносять кошти або майно, з оцінкою, якщо її вимагає закон.
    .majority = більшість від загального складу ради
# en: The entity is created and entered in the Unified State Register under the general law.
form-joint-company-step-state-registration = Юридичну особу створюють і реєструють в Єдиному державному реєстрі в загальному порядку.
# en: Tariffs are set, staff are hired or transferred, and the service is taken over from the present operators.
form-joint-company-step-tariffs-and-takeover = Встановлюють тарифи, приймають або переводять працівників, приймають послугу від теперішніх надавачів.

## Спільне комунальне підприємство (закрита форма)

# en: To be converted into a company, a communal non-profit company or an institution by 28 August 2028, or wound up.
form-joint-communal-enterprise-legacy-exit = Має бути перетворене на товариство, комунальне некомерційне товариство або установу до 28 серпня 2028 року чи ліквідоване.
# en: The enterprise with its property.
form-joint-communal-enterprise-legacy-liability = Підприємство своїм майном.
# en: Founders, State Audit Service.
form-joint-communal-enterprise-legacy-accountability = Засновники, Держаудитслужба.
# en: conversion needs decisions of every founder
form-joint-communal-enterprise-legacy-effort_note = перетворення потребує рішень кожного засновника
# en: Closed to new set-ups: the Commercial Code that carried the form lost force on 28 August 2025. Before that day: the procedure of the cooperation law, then charter and state registration.
form-joint-communal-enterprise-legacy-step-closed = Нові не створюють: Господарський кодекс, на якому ґрунтувалася ця форма, втратив чинність 28 серпня 2025 року. До цього дня: процедура за законом про співробітництво, потім статут і державна реєстрація.

## Спільний орган управління

# en: Art. 18 applies; the body is dissolved or goes back to its host council.
form-joint-management-body-exit = Застосовується стаття 18; орган ліквідують або він повертається до ради, при якій діє.
# en: The executive of the host council answers for the acts; recourse among the partners is by agreement.
form-joint-management-body-liability = За акти відповідає виконавчий орган ради, при якій діє спільний орган; регрес між партнерами визначає договір.
# en: Its acts can be challenged in the administrative courts; it is accountable to all founding councils; public register and monitoring.
form-joint-management-body-accountability = Акти можна оскаржити в адміністративному суді; орган підзвітний усім радам-засновницям; публічний реєстр і моніторинг.
# en: the rarest form: law on officials, and acts in the name of several communities
form-joint-management-body-effort_note = найрідкісніша форма: законодавство про посадових осіб та акти від імені кількох громад
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-joint-management-body-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-joint-management-body-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-joint-management-body-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-joint-management-body-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-joint-management-body-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-joint-management-body-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-joint-management-body-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-joint-management-body-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-joint-management-body-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The councils amend the budgets of all partners. If the parties agree, payments may start before the next budget period (since 3 July 2025).
form-joint-management-body-step-budgets = Ради вносять зміни до бюджетів усіх учасників. За згодою сторін фінансування може розпочатися до наступного бюджетного періоду (з 3 липня 2025 року).
# en: The host council sets up the body on its staff list, its head is appointed, and officials are hired or transferred.
form-joint-management-body-step-staffing = Рада, при якій діє орган, вводить його до структури та штатного розпису; призначають керівника; посадових осіб приймають або переводять.
    .majority = більшість від загального складу ради

## Змішаний договір про співробітництво

# en: Each part ends by the rules of its own form.
form-mixed-agreement-exit = Кожна складова припиняється за правилами своєї форми.
# en: Each part by the rules of its own form.
form-mixed-agreement-liability = За кожною складовою — за правилами її форми.
# en: Public register; quarterly monitoring by the ministry.
form-mixed-agreement-accountability = Публічний реєстр; щоквартальний моніторинг міністерства.
# en: one procedure instead of two or three
form-mixed-agreement-effort_note = одна процедура замість двох або трьох
# en: The mayor, councillors or residents by local initiative propose the cooperation. The executive committee checks whether it meets the interests and needs of the community and approves a preliminary conclusion.
form-mixed-agreement-step-initiation = Сільський, селищний, міський голова, депутати або жителі в порядку місцевої ініціативи вносять пропозицію щодо співробітництва. Виконавчий комітет оцінює її відповідність інтересам і потребам громади та затверджує попередній висновок.
# en: Residents of the community that started the matter discuss the proposal in public.
form-mixed-agreement-step-public-discussion = У громаді-ініціаторі проводять громадське обговорення пропозиції щодо співробітництва.
# en: The council of the community that started the matter agrees to organise the cooperation, names its members of the future commission and proposes negotiations to the other communities.
form-mixed-agreement-step-council-consent = Рада громади-ініціатора надає згоду на організацію співробітництва, визначає своїх представників у майбутній комісії та надсилає іншим громадам пропозицію про початок переговорів.
    .majority = більшість від загального складу ради
# en: Each invited community takes the same three steps: conclusion of the executive committee, public discussion, decision of the council. The time limit was 60 days; check it in the text in force. Since 3 July 2025 the procedure goes on even if one invited community refuses.
form-mixed-agreement-step-invited-communities = Кожна запрошена громада проходить ті самі три кроки: висновок виконавчого комітету, громадське обговорення, рішення ради. Строк становив 60 днів; звірте його з чинною редакцією. З 3 липня 2025 року відмова однієї із запрошених громад не зупиняє процедури.
    .majority = більшість від загального складу ради
# en: A joint commission of the partners drafts the agreement. It may meet remotely (since 4 April 2023). Its meetings are recorded on video and the recordings are kept for five years (since 3 July 2025).
form-mixed-agreement-step-commission = Спільна комісія готує проєкт договору. Вона може засідати дистанційно (з 4 квітня 2023 року). Її засідання фіксують на відео, записи зберігають п'ять років (з 3 липня 2025 року).
# en: The draft agreement is discussed in public in every community. A mere prolongation of an agreement needs no new discussion (since 3 July 2025).
form-mixed-agreement-step-draft-discussion = Проєкт договору виносять на громадське обговорення в кожній громаді. Лише продовження строку дії договору нового обговорення не потребує (з 3 липня 2025 року).
# en: The council of each community approves the draft agreement.
form-mixed-agreement-step-approval = Рада кожної громади схвалює проєкт договору.
    .majority = більшість від загального складу ради
# en: The mayors sign the agreement on behalf of their councils.
form-mixed-agreement-step-signature = Голови громад підписують договір від імені своїх рад.
# en: One original goes to the ministry responsible for local self-government, which enters the agreement in the public register.
form-mixed-agreement-step-register = Один оригінал договору подають до міністерства, відповідального за місцеве самоврядування; воно вносить договір до публічного реєстру.
# en: The councils amend the budgets of all partners. If the parties agree, payments may start before the next budget period (since 3 July 2025).
form-mixed-agreement-step-budgets = Ради вносять зміни до бюджетів усіх учасників. За згодою сторін фінансування може розпочатися до наступного бюджетного періоду (з 3 липня 2025 року).

## Асоціація органів місцевого самоврядування

# en: Free exit by decision of the council.
form-local-association-exit = Вільний вихід за рішенням ради.
# en: The association with its own property.
form-local-association-liability = Асоціація своїм майном.
# en: Reports to its members; rules on non-profit status.
form-local-association-accountability = Звіти перед членами; правила неприбутковості.
# en: state registration, but no model of the ministry
form-local-association-effort_note = державна реєстрація, але без примірної форми міністерства
# en: Each council decides to found or to join the association.
form-local-association-step-council-decisions = Кожна рада ухвалює рішення про заснування асоціації або вступ до неї.
    .majority = більшість від загального складу ради
# en: The constituent meeting adopts the charter and elects the organs.
form-local-association-step-constituent-meeting = Установчі збори затверджують статут і обирають органи.
# en: The association is entered in the state register.
form-local-association-step-state-registration = Асоціацію реєструють у державному реєстрі.

## Угода про міжнародне територіальне співробітництво

# en: As agreed; the agreement is taken off the register.
form-international-territorial-agreement-exit = За домовленістю сторін; угоду знімають з реєстрації.
# en: As agreed; for groupings, by the law of their seat.
form-international-territorial-agreement-liability = За домовленістю сторін; для об'єднань — за правом місця їх розташування.
# en: Register as open data; reporting to the ministry.
form-international-territorial-agreement-accountability = Реєстр у форматі відкритих даних; звітування перед міністерством.
# en: medium for an agreement, high for a grouping with legal personality
form-international-territorial-agreement-effort_note = середні зусилля для угоди, значні — для об'єднання зі статусом юридичної особи
# en: The draft agreement goes through coordination with the central authority.
form-international-territorial-agreement-step-approval = Проєкт угоди проходить процедуру погодження з центральним органом виконавчої влади.
# en: The parties sign the agreement.
form-international-territorial-agreement-step-signature = Сторони підписують угоду.
# en: The ministry registers the agreement under Resolution No. 357 of 28 March 2025.
form-international-territorial-agreement-step-registration = Міністерство реєструє угоду за Порядком, затвердженим постановою № 357 від 28 березня 2025 року.

## Фінансування

# en: Every community pays its share from its own budget. The agreement must name the volumes and the sources. If the parties agree, payments may start before the next budget period (since 3 July 2025).
financing-local-budgets-conditions = Кожна громада сплачує свою частку з власного бюджету. Договір має визначати обсяги та джерела. За згодою сторін фінансування може розпочатися до наступного бюджетного періоду (з 3 липня 2025 року).
# en: Both councils decide and conclude an agreement; the money is used for the agreed purpose only, and what is not used goes back as agreed. This is the normal channel of payment behind delegation and joint financing.
financing-inter-budget-transfer-conditions = Обидві ради ухвалюють рішення та укладають договір; кошти використовують лише за призначенням, невикористані повертають у порядку, визначеному договором. Це звичайний спосіб розрахунків за делегування та спільного фінансування.
# en: Tariffs are set by the executive committee of each council, or by the national regulator for large water and heat licensees. The partners must agree who sets the tariff when one operator serves several communities. Moratoria on raising heating and hot-water tariffs applied during martial law; check whether they still do.
financing-user-charges-conditions = Тарифи встановлює виконавчий комітет кожної ради, а для великих ліцензіатів водопостачання та теплопостачання — національний регулятор. Якщо один надавач обслуговує кілька громад, сторони мають домовитися, хто встановлює тариф. Під час воєнного стану діяли мораторії на підвищення тарифів на опалення та гаряче водопостачання; перевірте, чи діють вони досі.
# en: The cooperation law promises stimulation by the state, including subventions. The money depends on the yearly state budget and on competition.
financing-state-regional-fund-conditions = Закон про співробітництво передбачає державне стимулювання, зокрема субвенції. Кошти залежать від державного бюджету на рік і конкурсного відбору.
# en: The state borrows from the European Investment Bank and gives subventions for sub-projects in communities; UAH 987.1 million was announced for 2026. A sub-project normally has one community as beneficiary, so the partners should sign a cooperation agreement behind it.
financing-eib-recovery-conditions = Держава залучає кошти Європейського інвестиційного банку та надає субвенції на субпроєкти в громадах; на 2026 рік оголошено 987,1 млн грн. Бенефіціаром субпроєкту зазвичай є одна громада, тому партнерам варто укласти на його підставі договір про співробітництво.
# en: At least one fifth of the non-repayable support under Pillar I of the Ukraine Facility is to serve regional and local needs. How it reaches communities depends on the programme of the year.
financing-ukraine-facility-conditions = Щонайменше п'ята частина безповоротної підтримки за Компонентом I інструменту Ukraine Facility має спрямовуватися на регіональні та місцеві потреби. Порядок надходження коштів до громад залежить від програми на відповідний рік.
# en: Donor programmes (U-LEAD with Europe, the Swiss DECIDE project, the Council of Europe and others) often require or reward a signed cooperation agreement and help to draft it. The USAID programmes DOBRE and HOVERLA ended in 2025.
financing-donors-conditions = Програми донорів (U-LEAD з Європою, швейцарський проєкт DECIDE, Рада Європи та інші) часто вимагають укладеного договору про співробітництво або надають за нього перевагу й допомагають його підготувати. Програми USAID DOBRE і HOVERLA завершилися 2025 року.
# en: Only councils entitled by art. 16 of the Budget Code may borrow, with approval of the Ministry of Finance. Debt is capped in relation to the development budget (200 percent, Kyiv 400) and debt service at 10 percent of general-fund expenditure. Forms without legal personality borrow only through one community.
financing-local-borrowing-conditions = Запозичувати можуть лише ради, яким це право надає стаття 16 Бюджетного кодексу, за погодженням із Міністерством фінансів. Борг обмежено відносно бюджету розвитку (200 відсотків, для Києва — 400), а обслуговування боргу — 10 відсотками видатків загального фонду. Форми без статусу юридичної особи запозичують лише через одну з громад.
# en: Loans of the joint company with guarantees of the communities (EBRD, EIB, NEFCO). They need a legal person with revenue of its own; the guarantees count towards the debt limits; state aid must be checked.
financing-company-loans-conditions = Кредити спільного товариства під гарантії громад (ЄБРР, ЄІБ, NEFCO). Потрібна юридична особа з власними доходами; гарантії зараховують до граничного обсягу боргу; слід перевірити дотримання правил державної допомоги.
# en: Public-private partnership or concession. One public partner is simplest: delegate to a lead community or create a joint company first. A new law on public-private partnership was adopted in 2025; check it.
financing-ppp-conditions = Публічно-приватне партнерство або концесія. Найпростіше, коли публічний партнер один: спершу делегуйте завдання провідній громаді або створіть спільне товариство. 2025 року ухвалено новий закон про публічно-приватне партнерство; звірте його.

## Правила

# en: A raion or oblast council is not a party to a cooperation agreement
rule-ua-raion-no-party = Районна чи обласна рада не є стороною договору про співробітництво
# en: Only territorial communities of villages, settlements and cities are parties under this law. A raion or oblast council or a state body is not.
rule-ua-raion-no-party-1 = Сторонами за цим законом є лише територіальні громади сіл, селищ і міст. Районна чи обласна рада або державний орган сторонами не є.
# en: Conclude the cooperation agreement among the communities alone and let the raion or oblast council pay its part by a transfer between budgets, or sign a separate agreement with it.
rule-ua-raion-no-party-2 = Укладіть договір про співробітництво лише між громадами, а районна чи обласна рада хай сплачує свою частину міжбюджетним трансфертом, або підпишіть із нею окремий договір.
# en: No new joint communal enterprise
rule-ua-enterprise-closed = Нове спільне комунальне підприємство створити не можна
# en: The Commercial Code that carried this form lost force on 28 August 2025. Use a joint company, a joint communal non-profit company or a joint institution instead. Enterprises that already exist must be converted by 28 August 2028.
rule-ua-enterprise-closed-1 = Господарський кодекс, на якому ґрунтувалася ця форма, втратив чинність 28 серпня 2025 року. Натомість оберіть спільне товариство, спільне комунальне некомерційне товариство або спільну установу. Наявні підприємства мають бути перетворені до 28 серпня 2028 року.
# en: Joint companies came only in August 2025
rule-ua-company-not-yet = Спільні товариства з'явилися лише в серпні 2025 року
# en: Until 27 August 2025 the law named joint communal enterprises, institutions and organisations, but no business companies.
rule-ua-company-not-yet-1 = До 27 серпня 2025 року закон називав спільні комунальні підприємства, установи та організації, але не господарські товариства.
# en: The communal non-profit company exists only since 28 August 2025.
rule-ua-company-not-yet-2 = Комунальне некомерційне товариство існує лише з 28 серпня 2025 року.
# en: The mixed agreement came only in April 2023
rule-ua-mixed-not-yet = Змішаний договір з'явився лише у квітні 2023 року
# en: Until 3 April 2023 each form needed an agreement of its own; one agreement could not combine several.
rule-ua-mixed-not-yet-1 = До 3 квітня 2023 року кожна форма потребувала окремого договору; один договір не міг поєднувати кілька форм.
# en: Only public forms decide about citizens
rule-ua-authority-stays-public = Рішення щодо громадян ухвалюють лише публічні форми
# en: A joint institution or company may do the work, but it may not take decisions that bind citizens. For joint exercise of powers the law has the joint management body.
rule-ua-authority-stays-public-1 = Спільна установа чи товариство може виконувати роботу, але не ухвалює рішень, обов'язкових для громадян. Для спільного здійснення повноважень закон передбачає спільний орган управління.
# en: This form pools or shares money. It hands over no power to decide about citizens.
rule-ua-authority-stays-public-2 = Ця форма об'єднує кошти або ділить видатки. Повноважень ухвалювати рішення щодо громадян вона не передає.
# en: A transfer moves money between budgets. It hands over no power to decide about citizens.
rule-ua-authority-stays-public-3 = Трансферт переміщує кошти між бюджетами. Повноважень ухвалювати рішення щодо громадян він не передає.
# en: A memorandum binds nobody and can give no power to decide about citizens.
rule-ua-authority-stays-public-4 = Меморандум нікого не зобов'язує і не може надати повноважень ухвалювати рішення щодо громадян.
# en: What only the council may decide stays with each council
rule-ua-exclusive-competence = Те, що вирішує лише рада, лишається за кожною радою
# en: Only executive tasks are handed over. Local taxes, the budget, disposal of land and the charter stay with each council.
rule-ua-exclusive-competence-1 = Передаються лише виконавчі завдання. Місцеві податки, бюджет, розпорядження землею та статут лишаються за кожною радою.
# en: Delegation must be one of the combined forms, and it covers executive tasks only.
rule-ua-exclusive-competence-2 = Однією з поєднаних форм має бути делегування, і воно охоплює лише виконавчі завдання.
# en: The agreement must list the powers that are exercised jointly. The exclusive powers of the councils are not among them.
rule-ua-exclusive-competence-3 = Договір має перелічити повноваження, які здійснюють спільно. Виключних повноважень рад серед них бути не може.
# en: Let the joint work prepare the common rules and charges, and let every council adopt the same text by its own decision.
rule-ua-exclusive-competence-4 = Нехай спільні правила та плату готують разом, а кожна рада затверджує однаковий текст власним рішенням.
# en: No joint form can raise a tax or compulsory charge of its own. Each council decides on local taxes and charges for its own community.
rule-ua-exclusive-competence-5 = Жодна спільна форма не може запроваджувати власний податок чи обов'язковий збір. Місцеві податки та збори кожна рада встановлює для своєї громади.
# en: An association may not run a service or take decisions
rule-ua-association-no-powers = Асоціація не може надавати послугу чи ухвалювати рішення
# en: Powers of self-government bodies may not be given to associations of such bodies.
rule-ua-association-no-powers-1 = Повноваження органів місцевого самоврядування не можна передавати асоціаціям таких органів.
# en: A memorandum moves no money and no task
rule-ua-memorandum-moves-nothing = Меморандум не переміщує ні коштів, ні завдань
# en: Here money, staff or a task pass from one community to another. This needs an agreement under the cooperation law or the Budget Code.
rule-ua-memorandum-moves-nothing-1 = Тут кошти, працівники або завдання переходять від однієї громади до іншої. Для цього потрібен договір за законом про співробітництво або за Бюджетним кодексом.
# en: A joint project has an end date
rule-ua-project-has-an-end = Спільний проєкт має дату завершення
# en: A joint project pools resources for measures of a defined period. It does not carry a permanent service without an end date.
rule-ua-project-has-an-end-1 = Спільний проєкт об'єднує ресурси для заходів на визначений період. Постійної послуги без кінцевої дати він не забезпечує.
# en: A non-profit company pays out no profit
rule-ua-no-profit = Некомерційне товариство не виплачує прибутку
# en: A communal non-profit company may not distribute profit to its founders.
rule-ua-no-profit-1 = Комунальне некомерційне товариство не може розподіляти прибуток між засновниками.
# en: A foreign partner needs an international agreement
rule-ua-foreign-partner = З іноземним партнером потрібна міжнародна угода
# en: With a partner in another country the law on international territorial cooperation applies instead of the cooperation law, and the agreement is registered with the ministry.
rule-ua-foreign-partner-1 = З партнером в іншій країні замість закону про співробітництво громад діє закон про міжнародне територіальне співробітництво, а угоду реєструє міністерство.
# en: The draft must pass the approval procedure of the central authority before it is signed.
rule-ua-foreign-partner-2 = До підписання проєкт угоди має пройти процедуру погодження з центральним органом виконавчої влади.
# en: Matters of state competence cannot be part of the agreement.
rule-ua-foreign-partner-3 = Питання, що належать до компетенції держави, не можуть бути предметом угоди.
# en: Powers over citizens stay in the country
rule-ua-no-powers-abroad = Повноваження щодо громадян лишаються в країні
# en: Decisions that bind citizens cannot be taken together with an authority of another country: the cooperation law has only Ukrainian communities as parties, and an international agreement hands over no powers. Keep the decisions with each partner and cooperate in the practical work.
rule-ua-no-powers-abroad-1 = Рішення, обов'язкові для громадян, не можна ухвалювати спільно з органом влади іншої країни: сторонами за законом про співробітництво є лише українські громади, а міжнародна угода повноважень не передає. Залиште рішення за кожним партнером і співпрацюйте в практичній роботі.
# en: The partners only want to talk, lobby or plan
rule-ua-talk-first = Партнери хочуть лише обговорювати, представляти інтереси чи планувати
# en: A memorandum needs no procedure and no register, and no money or task has to move.
rule-ua-talk-first-1 = Меморандум не потребує процедури та реєстру, і ні кошти, ні завдання не переміщуються.
# en: An association needs decisions of every council, a charter, registration and fees; for talks this is more than is needed.
rule-ua-talk-first-2 = Асоціація потребує рішень кожної ради, статуту, реєстрації та внесків; для переговорів це більше, ніж потрібно.
# en: Lasting representation with an office of its own
rule-ua-lasting-voice = Постійне представництво з власним апаратом
# en: An association is a legal person that can employ an office, collect fees and speak for its member councils.
rule-ua-lasting-voice-1 = Асоціація є юридичною особою, яка може утримувати апарат, збирати внески та виступати від імені рад-членів.
# en: A memorandum can employ nobody and hold no money.
rule-ua-lasting-voice-2 = Меморандум не дає змоги наймати працівників і зберігати кошти.
# en: Training, advice and project work for the members are what associations of councils do well.
rule-ua-lasting-voice-3 = Навчання, консультації та проєктна робота для членів — це те, що асоціаціям рад вдається добре.
# en: Residents use a neighbour's facility and only its upkeep is shared
rule-ua-shared-upkeep = Жителі користуються закладом сусідів, і ділять лише його утримання
# en: A facility of one community already serves the others and only running costs must be shared. Ownership and management stay where they are, and payment runs by transfers between budgets.
rule-ua-shared-upkeep-1 = Заклад однієї громади вже обслуговує інші, і розподілити треба лише поточні видатки. Власність і управління лишаються там, де вони є, а розрахунки здійснюють міжбюджетними трансфертами.
# en: Under joint financing the objects stay with the community that owns them; nothing becomes joint property.
rule-ua-shared-upkeep-2 = За спільного фінансування об'єкти лишаються у громади-власника; спільної власності не виникає.
# en: Residents of several communities use the same institution
rule-ua-shared-users = Жителі кількох громад користуються тією самою установою
# en: Each community pays for the share of its own residents in an institution that budgets carry.
rule-ua-shared-users-1 = Кожна громада сплачує за частку власних жителів в установі, яку утримують бюджети.
# en: One community has the staff or the licence that the others lack
rule-ua-delegate-to-the-able = Одна громада має працівників або ліцензію, яких бракує іншим
# en: The task and the resources for it pass to the one community that can do it, without a new entity.
rule-ua-delegate-to-the-able-1 = Завдання разом із ресурсами переходить до тієї громади, яка здатна його виконати, без нової юридичної особи.
# en: Officials of one community do the work for all; this is what delegation is made for.
rule-ua-delegate-to-the-able-2 = Посадові особи однієї громади виконують роботу для всіх; саме для цього існує делегування.
# en: A one-off investment or an action with an end
rule-ua-one-off = Разова інвестиція або захід із визначеним кінцем
# en: The law defines the joint project as a set of joint measures paid from local budgets and other lawful sources.
rule-ua-one-off-1 = Закон визначає спільний проєкт як сукупність спільних заходів, що їх фінансують з місцевих бюджетів та інших не заборонених законом джерел.
# en: First an investment, then permanent operation
rule-ua-invest-then-run = Спершу інвестиція, потім постійна робота
# en: One agreement can combine a joint project for the investment with delegation or joint financing for the operation.
rule-ua-invest-then-run-1 = Один договір може поєднувати спільний проєкт для інвестиції з делегуванням або спільним фінансуванням для подальшої роботи.
# en: Several tasks that need different forms can go through one procedure and stand in one agreement.
rule-ua-invest-then-run-2 = Кілька завдань, що потребують різних форм, можна провести однією процедурою і закріпити в одному договорі.
# en: A revenue-earning utility as a joint entity
rule-ua-utility-company = Комунальна послуга з власними доходами у спільній юридичній особі
# en: Users carry most of the cost, so a company of the communities can live on its tariffs, own the networks and borrow.
rule-ua-utility-company-1 = Більшу частину витрат покривають користувачі, тому товариство громад може існувати за рахунок тарифів, володіти мережами та брати кредити.
# en: A communal non-profit company can charge users and own property; it keeps any surplus for the service.
rule-ua-utility-company-2 = Комунальне некомерційне товариство може стягувати плату з користувачів і володіти майном; надлишок воно залишає на послугу.
# en: A revenue-earning utility as a joint entity, before August 2025
rule-ua-utility-enterprise = Комунальна послуга з власними доходами у спільній юридичній особі, до серпня 2025 року
# en: The joint communal enterprise can charge users, hold the networks and borrow.
rule-ua-utility-enterprise-1 = Спільне комунальне підприємство може стягувати плату з користувачів, мати на балансі мережі та брати кредити.
# en: Instead of a joint communal enterprise
rule-ua-enterprise-asked = Замість спільного комунального підприємства
# en: Communal non-profit companies take over what communal non-profit enterprises, such as hospitals, did until now.
rule-ua-enterprise-asked-1 = Комунальні некомерційні товариства переймають те, що досі робили комунальні некомерційні підприємства, зокрема лікарні.
# en: A joint communal institution suits a service that budgets pay and that sells little.
rule-ua-enterprise-asked-2 = Спільна комунальна установа підходить для послуги, яку оплачують бюджети і яка мало продає.
# en: A business company of the communities takes the place of the joint communal enterprise for paid services.
rule-ua-enterprise-asked-3 = Для платних послуг місце спільного комунального підприємства займає господарське товариство громад.
# en: A joint communal enterprise can no longer be founded. Compare the joint company, the joint communal non-profit company and the joint institution. Older guides and the model agreements still speak of enterprises.
rule-ua-enterprise-asked-4 = Спільне комунальне підприємство більше не можна заснувати. Порівняйте спільне товариство, спільне комунальне некомерційне товариство та спільну установу. Старіші посібники та примірні договори досі згадують підприємства.
# en: A joint hospital or health centre
rule-ua-health-nonprofit = Спільна лікарня або центр первинної допомоги
# en: The communal non-profit company is made for services that non-profit enterprises ran, such as hospitals: it employs, charges and owns, and its surplus stays in the service.
rule-ua-health-nonprofit-1 = Комунальне некомерційне товариство призначене для послуг, які надавали некомерційні підприємства, зокрема лікарні: воно наймає працівників, бере плату, володіє майном, а надлишок лишається в послузі.
# en: A joint hospital or health centre, before August 2025
rule-ua-health-enterprise = Спільна лікарня або центр первинної допомоги, до серпня 2025 року
# en: Hospitals and health centres were run as communal non-profit enterprises, and several communities could found one together.
rule-ua-health-enterprise-1 = Лікарні та центри первинної допомоги діяли як комунальні некомерційні підприємства, і кілька громад могли заснувати таке підприємство разом.
# en: A joint team in a service that budgets pay
rule-ua-founded-together = Спільний колектив для послуги, яку оплачують бюджети
# en: The communities want a team of their own for a service that lives on their budgets. A joint institution has equal co-founders, its own staff and its own charter.
rule-ua-founded-together-1 = Громади хочуть мати власний колектив для послуги, що фінансується з їхніх бюджетів. Спільна установа має рівноправних співзасновників, власний штат і власний статут.
# en: Officials take binding decisions for all
rule-ua-joint-officials = Посадові особи ухвалюють обов'язкові рішення для всіх
# en: Only this form is made for the joint exercise of powers set by law: permits, registrations, a department of education.
rule-ua-joint-officials-1 = Лише ця форма створена для спільного здійснення повноважень, визначених законом: дозволи, реєстрація, відділ освіти.
# en: Delegation to one community is the practical fallback: its executive bodies decide for all.
rule-ua-joint-officials-2 = Делегування одній громаді — практичний запасний варіант: рішення для всіх ухвалюють її виконавчі органи.
# en: Joint officials can prepare the decisions of every community in one place.
rule-ua-joint-officials-3 = Спільні посадові особи можуть в одному місці готувати рішення для кожної громади.
# en: A joint management body exists to exercise powers; practical work does not need it.
rule-ua-joint-officials-4 = Спільний орган управління існує для здійснення повноважень; для практичної роботи він не потрібен.
# en: The communities buy together
rule-ua-buy-together = Громади закуповують разом
# en: One community prepares the purchase and carries out the procedure for all, by agreement and with the resources for it.
rule-ua-buy-together-1 = Одна громада готує закупівлю і проводить процедуру для всіх — за договором і з ресурсами для цього.
# en: A transfer pays for expenditure; it does not organise a purchase.
rule-ua-buy-together-2 = Трансферт оплачує видатки; закупівлі він не організовує.
# en: Joint financing keeps up something that exists; it does not organise a purchase.
rule-ua-buy-together-3 = Спільне фінансування утримує те, що вже існує; закупівлі воно не організовує.
# en: A single purchase with an end date can be a joint project.
rule-ua-buy-together-4 = Разову закупівлю з кінцевою датою можна оформити як спільний проєкт.
# en: The partner is a raion or oblast council
rule-ua-raion-pays = Партнером є районна чи обласна рада
# en: Any local councils can pass expenditure and money to each other by their decisions and an agreement, also a community with a raion or oblast council.
rule-ua-raion-pays-1 = Будь-які місцеві ради можуть передавати одна одній видатки та кошти своїми рішеннями і договором, зокрема громада з районною чи обласною радою.
# en: One council pays another for a year
rule-ua-pay-for-a-year = Одна рада платить іншій протягом року
# en: Two decisions and one contract are enough to pay a neighbour for a year; there is no register and no ministry.
rule-ua-pay-for-a-year-1 = Двох рішень і одного договору достатньо, щоб платити сусідам протягом року; немає ні реєстру, ні міністерства.
# en: A transfer can be in place within one to three months, while the cooperation law takes four to eight.
rule-ua-pay-for-a-year-2 = Трансферт можна оформити за один-три місяці, а процедура за законом про співробітництво триває чотири-вісім.
# en: A transfer gives the paying council no say beyond the agreed purpose.
rule-ua-pay-for-a-year-3 = Поза узгодженою метою трансферт не дає раді, яка платить, жодного впливу.
# en: Partners who are not neighbours
rule-ua-not-neighbours = Партнери, які не є сусідами
# en: The law asks for common interest, not for a common border; a project can be carried out at a distance.
rule-ua-not-neighbours-1 = Закон вимагає спільного інтересу, а не спільної межі; проєкт можна реалізувати й на відстані.
# en: The law asks for common interest, not for a common border; one community can work for a distant one.
rule-ua-not-neighbours-2 = Закон вимагає спільного інтересу, а не спільної межі; одна громада може працювати для віддаленої.
# en: The law asks for common interest, not for a common border; a distant institution can be financed together.
rule-ua-not-neighbours-3 = Закон вимагає спільного інтересу, а не спільної межі; віддалену установу можна фінансувати разом.
# en: Help of a rear community for a frontline one was a declared aim of the amendments of 2025.
rule-ua-not-neighbours-4 = Допомога тилової громади прифронтовій була проголошеною метою змін 2025 року.
# en: Forms that many communities have used
rule-ua-proven-forms = Форми, якими скористалося багато громад
# en: Delegation, joint financing and joint projects are the three forms used most, so there are models and neighbours to ask.
rule-ua-proven-forms-1 = Делегування, спільне фінансування та спільні проєкти — три найуживаніші форми, тож є зразки і є сусіди, яких можна розпитати.
# en: Fire, rescue and police work lives on budgets
rule-ua-security-on-budgets = Пожежна охорона, порятунок і правопорядок утримуються з бюджетів
# en: Fire, rescue and police work lives on budgets alone. A joint institution, delegation or joint financing serves it without a company.
rule-ua-security-on-budgets-1 = Пожежна охорона, порятунок і правопорядок утримуються лише з бюджетів. Для цього досить спільної установи, делегування або спільного фінансування, без товариства.
# en: Forms with little practice
rule-ua-little-practice = Форми з незначною практикою
# en: This is the rarest form: law on officials and acts in the name of several communities need experienced lawyers.
rule-ua-little-practice-1 = Це найрідкісніша форма: законодавство про посадових осіб та акти від імені кількох громад потребують досвідчених юристів.
# en: This form is new and there is hardly any practice to copy.
rule-ua-little-practice-2 = Ця форма нова, і практики, яку можна було б узяти за зразок, майже немає.
# en: The communities' own budgets come first
rule-ua-money-own-budgets = Насамперед власні бюджети громад
# en: The agreement must name sources and volumes of financing, and the partners' own budgets are the source that is always there.
rule-ua-money-own-budgets-1 = Договір має називати джерела та обсяги фінансування, а власні бюджети партнерів — джерело, яке є завжди.
# en: Payments can start before the next budget period
rule-ua-money-early-payment = Фінансування може розпочатися до наступного бюджетного періоду
# en: Agree that financing starts before the next budget period; since 3 July 2025 the parties may do so.
rule-ua-money-early-payment-1 = Домовтеся, що фінансування розпочнеться до наступного бюджетного періоду; з 3 липня 2025 року сторони мають таке право.
# en: A company borrows on its own income
rule-ua-money-company-income = Товариство бере кредит під власний дохід
# en: A company pays a loan back from its own income, and here the users pay nothing.
rule-ua-money-company-income-1 = Товариство повертає кредит із власного доходу, а тут користувачі нічого не платять.
# en: Money from budget to budget
rule-ua-money-transfer-channel = Кошти з бюджету до бюджету
# en: One community does the work or owns the facility; a transfer is the normal way to pay it.
rule-ua-money-transfer-channel-1 = Одна громада виконує роботу або володіє закладом; трансферт — звичайний спосіб за це заплатити.
# en: A raion or oblast council can pay or be paid by a transfer between budgets.
rule-ua-money-transfer-channel-2 = Районна чи обласна рада може платити або отримувати кошти міжбюджетним трансфертом.
# en: A joint entity is financed by its founders directly, each from its own budget.
rule-ua-money-transfer-channel-3 = Спільну юридичну особу засновники фінансують безпосередньо, кожен зі свого бюджету.
# en: Transfers between budgets stay inside the country
rule-ua-money-not-abroad = Міжбюджетні трансферти лишаються в межах країни
# en: The Budget Code lets Ukrainian local councils transfer money to each other, not to a foreign authority.
rule-ua-money-not-abroad-1 = Бюджетний кодекс дає змогу українським місцевим радам передавати кошти одна одній, але не іноземному органу.
# en: Who sets the tariff
rule-ua-money-tariffs = Хто встановлює тариф
# en: Agree who sets the tariff when one operator serves several communities. Each executive committee sets tariffs for its own community, the national regulator for large licensees.
rule-ua-money-tariffs-1 = Домовтеся, хто встановлює тариф, якщо один надавач обслуговує кілька громад. Кожен виконавчий комітет встановлює тарифи для своєї громади, національний регулятор — для великих ліцензіатів.
# en: Moratoria on raising tariffs for heating and hot water applied during martial law. Check whether they still do before you count on higher tariffs.
rule-ua-money-tariffs-2 = Під час воєнного стану діяли мораторії на підвищення тарифів на опалення та гарячу воду. Перевірте, чи діють вони досі, перш ніж розраховувати на вищі тарифи.
# en: State Fund for Regional Development
rule-ua-money-state-fund = Державний фонд регіонального розвитку
# en: The fund pays for investments, and none is planned.
rule-ua-money-state-fund-1 = Фонд оплачує інвестиції, а їх не заплановано.
# en: Single pipeline of public projects
rule-ua-money-single-pipeline = Єдиний портфель публічних проєктів
# en: Enter the investment early in the single pipeline of public projects (DREAM); the State Fund for Regional Development is being merged into it.
rule-ua-money-single-pipeline-1 = Завчасно внесіть інвестицію до єдиного портфеля публічних проєктів (DREAM); з ним об'єднують Державний фонд регіонального розвитку.
# en: Recovery programme with loans of the European Investment Bank
rule-ua-money-eib = Програма відновлення за кошти Європейського інвестиційного банку
# en: The programme pays for investments, and none is planned.
rule-ua-money-eib-1 = Програма оплачує інвестиції, а їх не заплановано.
# en: One community can be the beneficiary of a sub-project for all.
rule-ua-money-eib-2 = Бенефіціаром субпроєкту для всіх може бути одна громада.
# en: A sub-project of the recovery programme normally has one community as beneficiary. Sign a cooperation agreement behind it, so that the others keep their rights to what is built.
rule-ua-money-eib-3 = Бенефіціаром субпроєкту програми відновлення зазвичай є одна громада. Укладіть на його підставі договір про співробітництво, щоб інші зберегли права на збудоване.
# en: Ukraine Facility
rule-ua-money-facility = Ukraine Facility
# en: A part of the Ukraine Facility is meant for regional and local needs. Watch the programmes of the year for calls.
rule-ua-money-facility-1 = Частина коштів Ukraine Facility призначена для регіональних і місцевих потреб. Стежте за конкурсами в програмах на відповідний рік.
# en: Donors like signed agreements
rule-ua-money-donors = Донори цінують підписані договори
# en: Programmes such as U-LEAD with Europe or DECIDE often require or reward a signed cooperation agreement and help to draft it.
rule-ua-money-donors-1 = Програми на зразок U-LEAD з Європою або DECIDE часто вимагають підписаного договору про співробітництво чи надають за нього перевагу й допомагають його підготувати.
# en: Loans of the communities
rule-ua-money-borrowing = Запозичення громад
# en: Only councils entitled by the Budget Code may borrow, with approval of the Ministry of Finance and within the limits on debt and debt service.
rule-ua-money-borrowing-1 = Запозичувати можуть лише ради, яким це право надає Бюджетний кодекс, за погодженням із Міністерством фінансів і в межах граничного обсягу боргу та видатків на його обслуговування.
# en: Without a joint legal person one community must borrow alone and carry the debt in its own budget.
rule-ua-money-borrowing-2 = Без спільної юридичної особи одна громада має запозичувати сама й нести борг у власному бюджеті.
# en: Loans of the joint company
rule-ua-money-company-loans = Кредити спільного товариства
# en: A company with revenue of its own can borrow; the communities can give guarantees.
rule-ua-money-company-loans-1 = Товариство з власними доходами може брати кредити; громади можуть надавати гарантії.
# en: Guarantees of the communities count towards their debt limits, and state aid must be checked before they are given.
rule-ua-money-company-loans-2 = Гарантії громад зараховують до граничного обсягу їхнього боргу, а дотримання правил державної допомоги слід перевірити до надання гарантій.
# en: A bank looks for revenue, and users pay nothing here.
rule-ua-money-company-loans-3 = Банк шукає доходів, а користувачі тут не платять нічого.
# en: A private partner that builds and runs
rule-ua-money-ppp = Приватний партнер, який будує та експлуатує
# en: One public partner is simplest for a concession: delegate to a lead community or create a joint company first.
rule-ua-money-ppp-1 = Для концесії найпростіше мати одного публічного партнера: спершу делегуйте завдання провідній громаді або створіть спільне товариство.
# en: Guides, models and examples are older than the law
rule-ua-guides-are-old = Посібники, примірні договори та приклади старші за закон
# en: The five model agreements of the ministry and most examples are older than the amendments of 2023 and 2025; they still speak of joint communal enterprises. Ask the ministry for the current models before you copy one.
rule-ua-guides-are-old-1 = П'ять примірних договорів міністерства й більшість прикладів старші за зміни 2023 і 2025 років; вони досі згадують спільні комунальні підприємства. Перш ніж брати їх за зразок, запитайте в міністерства чинні форми.
# en: An existing joint enterprise must be converted
rule-ua-enterprise-must-convert = Наявне спільне підприємство треба перетворити
# en: Your joint communal enterprise must be converted into a company, a communal non-profit company or an institution by 28 August 2028, or be wound up. Every founder must decide.
rule-ua-enterprise-must-convert-1 = Ваше спільне комунальне підприємство до 28 серпня 2028 року має бути перетворене на товариство, комунальне некомерційне товариство або установу чи ліквідоване. Рішення має ухвалити кожен засновник.
# en: Put the conversion on the agenda of all founding councils now, and change the cooperation agreement and the property regime together with the charter.
rule-ua-enterprise-must-convert-2 = Уже зараз внесіть перетворення до порядку денного всіх рад-засновниць і разом зі статутом змініть договір про співробітництво та режим майна.
# en: Public discussion and preliminary conclusion
rule-ua-public-discussion = Громадське обговорення та попередній висновок
# en: If the preliminary conclusion of the executive committee or the public discussion is left out, a court can annul the decision of the council.
rule-ua-public-discussion-1 = Якщо попередній висновок виконавчого комітету або громадське обговорення пропущено, суд може скасувати рішення ради.
# en: Meetings of the commission are recorded
rule-ua-commission-on-video = Засідання комісії фіксують
# en: Meetings of the joint commission must be recorded on video and the recordings kept for five years.
rule-ua-commission-on-video-1 = Засідання спільної комісії треба фіксувати на відео, а записи зберігати п'ять років.
# en: The commission may meet remotely
rule-ua-commission-remote = Комісія може засідати дистанційно
# en: The joint commission may hold its meetings remotely, so distance is no obstacle.
rule-ua-commission-remote-1 = Спільна комісія може проводити засідання дистанційно, тож відстань не є перешкодою.
# en: Annual report to the ministry, until July 2025
rule-ua-annual-report = Щорічний звіт до міністерства, до липня 2025 року
# en: The parties report to the ministry on the cooperation every year.
rule-ua-annual-report-1 = Сторони щороку звітують перед міністерством про співробітництво.
# en: Another community joins later
rule-ua-joining-later = Інша громада приєднується пізніше
# en: Another community joins by an additional agreement to the existing one; the procedure does not start again from the beginning.
rule-ua-joining-later-1 = Інша громада приєднується додатковим договором до чинного; процедура не починається спочатку.
# en: Joining later, before April 2023
rule-ua-joining-before-2023 = Приєднання пізніше, до квітня 2023 року
# en: There is no simplified joining: a further community goes through the whole procedure.
rule-ua-joining-before-2023-1 = Спрощеного приєднання немає: нова громада проходить усю процедуру.
# en: One invited community refuses
rule-ua-refusal = Одна із запрошених громад відмовляється
# en: Go on with the remaining communities. Since 3 July 2025 the refusal of one invited community does not stop the initiative.
rule-ua-refusal-1 = Продовжуйте з рештою громад. З 3 липня 2025 року відмова однієї запрошеної громади не зупиняє ініціативи.
# en: One invited community refuses, before July 2025
rule-ua-refusal-before-2025 = Одна із запрошених громад відмовляється, до липня 2025 року
# en: The refusal of an invited community can stop the procedure; start a new initiative without it.
rule-ua-refusal-before-2025-1 = Відмова запрошеної громади може зупинити процедуру; розпочніть нову ініціативу без неї.
# en: A military administration instead of a council
rule-ua-military-administration = Військова адміністрація замість ради
# en: Who decides and signs depends on whether Parliament gave the powers of the council to the head of the military administration. A decision of the wrong body can be challenged.
rule-ua-military-administration-1 = Хто вирішує і підписує, залежить від того, чи передала Верховна Рада повноваження ради начальникові військової адміністрації. Рішення неналежного органу можна оскаржити.
# en: Before any step of the councils, obtain the resolution of Parliament for each partner concerned and record in the agreement who holds the powers of the council, the executive committee and the mayor.
rule-ua-military-administration-2 = Перш ніж ради почнуть діяти, отримайте постанову Верховної Ради щодо кожного такого партнера й зазначте в договорі, хто має повноваження ради, виконавчого комітету та голови.
# en: The register lists agreements that no longer live
rule-ua-register-is-no-proof = У реєстрі є договори, які вже не діють
# en: The public register keeps agreements whose parties merged in 2020 or whose term is over. An entry does not show that an earlier cooperation still binds you; read the agreement.
rule-ua-register-is-no-proof-1 = У публічному реєстрі лишаються договори, сторони яких об'єдналися 2020 року або строк яких закінчився. Запис не означає, що колишнє співробітництво вас досі зобов'язує; прочитайте договір.
# en: An agreement without a change of the budgets pays nothing
rule-ua-budgets-must-follow = Договір без змін до бюджетів нічого не оплачує
# en: Amend the budgets together with the agreement. Without this no money moves, and the wartime order of Treasury payments can delay spending without priority.
rule-ua-budgets-must-follow-1 = Вносьте зміни до бюджетів разом із договором. Без цього кошти не рухаються, а порядок казначейських платежів воєнного часу може затримувати непріоритетні видатки.
# en: Work without tender is not settled in law
rule-ua-no-settled-in-house = Робота без торгів у законі не врегульована
# en: Ukraine has no settled general exemption for work between public bodies. A paid service of a neighbour's enterprise may be a procurement; a transfer between budgets under a cooperation agreement is treated as public money flow. Ask a lawyer before you sign.
rule-ua-no-settled-in-house-1 = В Україні немає сталого загального винятку для робіт між публічними органами. Платна послуга підприємства сусідньої громади може бути закупівлею; трансферт за договором про співробітництво вважають рухом публічних коштів. Порадьтеся з юристом до підписання.
# en: Services that a community buys from its own joint company may need a tender.
rule-ua-no-settled-in-house-2 = Послуги, які громада купує у власного спільного товариства, можуть потребувати торгів.
# en: VAT on services between communities
rule-ua-vat = ПДВ на послуги між громадами
# en: Services that an enterprise or company sells to another community bear VAT; transfers between budgets do not.
rule-ua-vat-1 = Послуги, які підприємство чи товариство продає іншій громаді, оподатковують ПДВ; міжбюджетні трансферти — ні.
# en: Whose property it is
rule-ua-property-stays = Чиє майно
# en: What is financed jointly stays the property of its owner. Agree what happens to improvements that the partners paid for.
rule-ua-property-stays-1 = Те, що фінансують спільно, лишається майном власника. Домовтеся, що буде з поліпшеннями, які оплатили партнери.
# en: The rules on property of joint entities changed when the right of economic management was abolished. Let a lawyer write the clauses on property.
rule-ua-property-stays-2 = Правила щодо майна спільних юридичних осіб змінилися зі скасуванням права господарського відання. Положення про майно хай напише юрист.
# en: Councils cannot found a public union
rule-ua-no-public-union = Ради не можуть заснувати громадську спілку
# en: Councils are public-law bodies and cannot found a public union together with organisations or citizens. Take them in as partners of a memorandum or as advisers of the joint work.
rule-ua-no-public-union-1 = Ради є органами публічного права і не можуть заснувати громадську спілку разом з організаціями чи громадянами. Залучіть їх як учасників меморандуму або радників спільної роботи.
# en: A private shareholder
rule-ua-private-shareholder = Приватний акціонер чи учасник
# en: A private shareholder is possible only outside the cooperation law and changes procurement and state-aid treatment.
rule-ua-private-shareholder-1 = Приватний учасник можливий лише поза законом про співробітництво та змінює режим закупівель і державної допомоги.
# en: How Ukrainian communities share the cost
rule-ua-sharing-keys = Як українські громади ділять витрати
# en: Share the cost by users: pupils, clients of the social-service centre, children in the inclusive-resource centre.
rule-ua-sharing-keys-1 = Діліть витрати за користувачами: учнями, отримувачами послуг центру соціальних послуг, дітьми в інклюзивно-ресурсному центрі.
# en: Share the cost by tonnes or by trips.
rule-ua-sharing-keys-2 = Діліть витрати за тоннами або рейсами.
# en: Share the cost of the brigade by a fixed part and a part for call-outs.
rule-ua-sharing-keys-3 = Діліть витрати на пожежну команду на сталу частину та частину за виїзди.
# en: Premises, vehicles and staff can count as a contribution in kind; write their value into the agreement.
rule-ua-sharing-keys-4 = Приміщення, транспорт і працівники можуть бути внеском у натуральній формі; запишіть їхню вартість у договорі.

## Що закон вимагає врегулювати

# en: amount and schedule of the transfer
must-amount-and-schedule-of-the-transfer = обсяг і графік трансферту
# en: purpose: the expenditure that is covered
must-purpose-the-expenditure-that-is-covered = мета: які видатки покриває трансферт
# en: reporting, and return of money not used
must-reporting-and-return-of-money-not-used = звітування та повернення невикористаних коштів
# en: the chosen form, and a subject that fits this form
must-the-chosen-form-and-a-subject-that-fits = обрана форма і предмет, що їй відповідає
# en: obligations and liability of the parties
must-obligations-and-liability-of-the-parties = обов’язки та відповідальність сторін
# en: sources and volumes of financing
must-sources-and-volumes-of-financing = джерела та обсяги фінансування
# en: term, amendment, joining of others and termination
must-term-amendment-joining-of-others-and-termination = строк дії, зміни, приєднання інших і припинення
# en: list of the delegated tasks
must-list-of-the-delegated-tasks = перелік делегованих завдань
# en: resources handed over, and how
must-resources-handed-over-and-how = ресурси, що передаються, і порядок їх передачі
# en: requirements on quality
must-requirements-on-quality = вимоги до якості
# en: rights of the delegating councils to control
must-rights-of-the-delegating-councils-to-control = право рад, що делегують, здійснювати контроль
# en: the content that the law asks of such agreements; its article has not been seen
must-the-content-that-the-law-asks-of-such = зміст, якого закон вимагає від таких угод; сама стаття не переглянута
# en: shares and contributions
must-shares-and-contributions = частки та вклади
# en: service obligations and tariffs
must-service-obligations-and-tariffs = обов’язки щодо послуг і тарифи
# en: matters reserved for the councils
must-matters-reserved-for-the-councils = питання, які вирішують лише ради
# en: transfer of shares
must-transfer-of-shares = відчуження часток
# en: price on exit
must-price-on-exit = ціна частки в разі виходу
# en: list of the financed objects
must-list-of-the-financed-objects = перелік об’єктів, що фінансуються
# en: shares and timing of payments
must-shares-and-timing-of-payments = частки та строки платежів
# en: conditions of use by each community's residents
must-conditions-of-use-by-each-community-s-residents = умови користування для жителів кожної громади
# en: founders and purpose
must-founders-and-purpose = засновники та мета
# en: property contributed and its regime
must-property-contributed-and-its-regime = передане майно та його правовий режим
# en: management
must-management = управління
# en: financing shares
must-financing-shares = частки у фінансуванні
# en: distribution on liquidation
must-distribution-on-liquidation = розподіл майна в разі ліквідації
# en: liability
must-liability = відповідальність
# en: the charter must be in line with the agreement
must-the-charter-must-be-in-line-with-the = статут має відповідати договору
# en: powers that are exercised jointly
must-powers-that-are-exercised-jointly = повноваження, які здійснюються спільно
# en: place in the structure of one council, staffing, appointment of the head
must-place-in-the-structure-of-one-council-staffing = місце в структурі виконавчих органів однієї ради, штат, призначення керівника
# en: accountability to, and control by, every council
must-accountability-to-and-control-by-every-council = підзвітність і підконтрольність кожній раді
# en: list of the joint measures and their time limits
must-list-of-the-joint-measures-and-their-time = перелік спільних заходів і строки їх виконання
# en: each party's resources, and how they are pooled
must-each-party-s-resources-and-how-they-are = ресурси кожної сторони і порядок їх об’єднання
# en: coordination
must-coordination = координація
# en: what happens to the assets that are made
must-what-happens-to-the-assets-that-are-made = що стається зі створеним майном
# en: the content that the law asks of the charter
must-the-content-that-the-law-asks-of-the = зміст, якого закон вимагає від статуту
# en: the clauses of every form that is combined
must-the-clauses-of-every-form-that-is-combined = умови кожної з поєднаних форм
