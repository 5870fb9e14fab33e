# България: текстове на български. Над всеки превод стои английският текст.

# en: Bulgaria
pack-name = България

# en: municipality
municipality = община
# en: municipalities
municipality-plural = общини

# en: Memorandum of cooperation
form-memorandum = Меморандум за сътрудничество
# en: Municipalities declare what they want to do together; no money, staff or duty.
form-memorandum-summary = Общините заявяват какво искат да правят заедно; без пари, персонал и задължения.
# en: Cooperation agreement
form-cooperation-agreement = Споразумение за сътрудничество между общини
# en: Municipalities entrust activities, not powers, to one of them or share them by an agreement that every council approves.
form-cooperation-agreement-summary = Общините си възлагат дейности (не правомощия) или ги извършват заедно по споразумение, одобрено от всеки общински съвет.
# en: Partnership for an integrated territorial investment
form-iti-partnership = Споразумение за партньорство по концепция за ИТИ
# en: Municipalities and others apply together for territorial EU money under a lead partner.
form-iti-partnership-summary = Общини и други партньори кандидатстват заедно за средства от ЕС с водещ партньор.
# en: Service run by one municipality for its neighbours
form-host-service = Услуга, предоставяна от една община за други
# en: One municipality, or its enterprise, works for the neighbours under an approved agreement.
form-host-service-summary = Една община или нейно предприятие работи за съседните общини по одобрено споразумение.
# en: Civil partnership
form-civil-partnership = Гражданско дружество, обединение
# en: Municipalities form an unincorporated partnership for one purchase or project.
form-civil-partnership-summary = Общините образуват неперсонифицирано обединение за една покупка или проект.
# en: Association of municipalities (non-profit)
form-npo-association = Сдружение на общини
# en: Municipalities found a non-profit association for promotion, projects, training and common interests.
form-npo-association-summary = Общините учредяват сдружение с нестопанска цел за популяризиране, проекти, обучение и общи интереси.
# en: Joint municipal company
form-joint-company = Общинско дружество на няколко общини (ООД, АД)
# en: Municipalities own a company together, alone or with private shareholders.
form-joint-company-summary = Общините притежават заедно дружество, самостоятелно или с частни съдружници.
# en: Regional waste-management association
form-regional-waste-association = Регионално сдружение за управление на отпадъците (РСУО)
# en: The municipalities of a waste region run the regional system through an assembly of mayors; one price for all, and no grants without it.
form-regional-waste-association-summary = Общините от региона управляват системата чрез събрание на кметовете; една цена за всички и без него няма европейски и държавни средства.
# en: Water supply and sewerage association with the State
form-water-association = Асоциация по ВиК
# en: The State and the municipalities of a water territory control the operator together; it exists by law.
form-water-association-summary = Държавата и общините от обособената територия контролират заедно оператора; съществува по закон.
# en: Local initiative group (LEADER, CLLD)
form-local-initiative-group = Местна инициативна група (МИГ)
# en: Municipalities, firms and organisations of a rural area run a LEADER strategy.
form-local-initiative-group-summary = Общини, фирми и организации от селски район изпълняват стратегия по ЛИДЕР.
# en: European grouping of territorial cooperation
form-egtc = Европейска група за териториално сътрудничество (ЕГТС)
# en: Bulgarian and foreign authorities found a European grouping for joint programmes.
form-egtc-summary = Български и чуждестранни органи учредяват европейска група за съвместни програми.
# en: Shared services and activities
form-shared-services = Споделени услуги и дейности
# en: Listed services such as IT, accounting or parks are shared under a yearly procedure with a two-thirds vote in each council.
form-shared-services-summary = Изброени в закона услуги (ИТ, счетоводство, паркове и др.) се споделят по годишна процедура с мнозинство от две трети във всеки общински съвет.

# en: Contributions from municipal budgets
financing-member-budgets = Вноски от общинските бюджети
# en: Uniform price per tonne for members of the regional system
financing-waste-price = Еднаква цена на тон за членовете на регионалната система
# en: Landfill deductions and closure guarantees held at the regional inspectorate
financing-landfill-deductions = Отчисления и обезпечения за депониране
# en: Integrated territorial investments, Development of Regions Programme 2021-2027 priority 2
financing-eu-iti = Интегрирани териториални инвестиции, програма „Развитие на регионите“
# en: Environment Programme 2021-2027 for water and waste
financing-eu-environment = Програма „Околна среда“ 2021-2027
# en: Water tariff and operator investment plan
financing-water-tariff = Цена на водата и инвестиционен план на оператора
# en: Loans of the FLAG fund and banks
financing-flag-loans = Заеми от фонд ФЛАГ и банки
# en: Public-private partnership or concession
financing-ppp = Публично-частно партньорство или концесия

# en: Do some of the water or sewage networks in your territory belong to the State?
question-state_water_assets = Принадлежи ли част от водопроводните или канализационните мрежи на вашата територия на държавата?
    .help = Най-често е така. Тогава законът определя формата: асоциацията по ВиК на вашата обособена територия.
# en: Are all partners in the same waste region?
question-waste_region = Всички партньори ли са от един и същ регион за управление на отпадъците?
    .help = Националният план за управление на отпадъците включва всяка община в един регион. Попитайте регионалната инспекция по околната среда и водите (РИОСВ).

# en: Yes
option-waste_region-same = Да
# en: No, but both associations and the inspectorate agree to a move
option-waste_region-agreed = Не, но двете сдружения и инспекцията са съгласни с преминаването
# en: No
option-waste_region-other = Не

# en: Does the regional waste association of your region exist, and has its first assembly been held?
question-waste_association = Създадено ли е регионалното сдружение във вашия регион и проведено ли е първото му общо събрание?
    .help = Без него няма европейски, държавни и други средства за отпадъци.
# en: How many months ago was your council elected?
question-council_months = Преди колко месеца е избран вашият общински съвет?
    .help = Решения за споделени услуги се приемат само до изтичането на 39 месеца от избирането на съвета. Ако съветите са избрани на различни дати, посочете най-отдавна избрания.
# en: Do you want to apply for an integrated territorial investment?
question-territorial_investment = Искате ли да кандидатствате за интегрирана териториална инвестиция?
    .help = Това са европейски средства за концепция, която няколко общини и други партньори подават заедно.

# en: As the contract and the Obligations and Contracts Act say.
form-civil-partnership-exit = Според договора и Закона за задълженията и договорите.
# en: The partners, usually by shares, or jointly if the contract says so.
form-civil-partnership-liability = Отговарят съдружниците, обикновено според дяловете си, или солидарно, ако договорът го предвижда.
# en: Each municipality to its own council.
form-civil-partnership-accountability = Всяка община се отчита пред своя общински съвет.
# en: Each council decides on its part.
form-civil-partnership-step-council-decision = Всеки общински съвет взема решение за своето участие.
# en: The partners sign a written contract.
form-civil-partnership-step-contract = Партньорите сключват писмен договор.
# en: The partnership is entered in the tax register (BULSTAT).
form-civil-partnership-step-tax-registration = Дружеството се вписва в регистър БУЛСТАТ.
# en: As the agreement says; term and way of ending are part of it.
form-cooperation-agreement-exit = Както е уговорено; срокът и редът за прекратяване са част от споразумението.
# en: Each party for itself; jointly if the parties have formed a partnership.
form-cooperation-agreement-liability = Всяка страна отговаря за себе си; заедно отговарят, ако са образували дружество.
# en: The regional governor checks legality, the National Audit Office checks the money, and the council decisions are published.
form-cooperation-agreement-accountability = Областният управител следи за законността, Сметната палата проверява средствата, а решенията на съветите се разгласяват.
# en: council approvals and a contract
form-cooperation-agreement-effort_note = одобрение от общинските съвети и договор
# en: Every council concerned approves the signed agreement; if a party spends money of the State at second level, its first-level budget authority approves too (61(1)).
form-cooperation-agreement-step-approval = Подписаното споразумение се одобрява от всеки общински съвет, когото засяга; ако страна е второстепенен разпоредител с бюджет по държавния бюджет, одобрява го и първостепенният разпоредител (чл. 61, ал. 1).
# en: A majority of the councillors present is enough (27(3)). A majority of all councillors is needed when a company is founded or joined or when property, debt or budget is touched (27(4)); listed matters need a roll-call vote (27(5)).
form-cooperation-agreement-step-majority = Достатъчно е мнозинство от присъстващите съветници (чл. 27, ал. 3). Мнозинство от общия брой на съветниците е нужно, когато се създава дружество или се участва в него и когато се засягат собственост, дълг или бюджет (чл. 27, ал. 4); по изброени въпроси се гласува поименно (чл. 27, ал. 5).
# en: Each council act goes to the mayor and the regional governor within 7 days and is published (22).
form-cooperation-agreement-step-notice-to-governor = Всеки акт на съвета се изпраща на кмета и на областния управител в 7-дневен срок и се разгласява (чл. 22).
# en: The regional governor may send the act back or to the administrative court (45(4)). An act sent back has no effect, is debated again within 14 days and stands only with more than half of all councillors (45(7), (10)).
form-cooperation-agreement-step-governor-review = Областният управител може да върне акта за ново обсъждане или да го оспори пред административния съд (чл. 45, ал. 4). Върнатият акт не влиза в сила, обсъжда се отново в 14-дневен срок и остава само с повече от половината от общия брой на съветниците (чл. 45, ал. 7 и 10).
# en: As the convention says.
form-egtc-exit = Както предвижда конвенцията.
# en: The members as the convention says.
form-egtc-liability = Членовете отговарят според конвенцията.
# en: The law of the seat.
form-egtc-accountability = Правото на държавата по седалището.
# en: Each council decides on its part.
form-egtc-step-council-decision = Всеки общински съвет взема решение за своето участие.
# en: The State approves under Decree 199/2007.
form-egtc-step-national-approval = Държавата одобрява участието по Постановление № 199 от 2007 г.
# en: The grouping is registered.
form-egtc-step-registration = Групата се регистрира.
# en: As the agreement says.
form-host-service-exit = Както е уговорено.
# en: The municipality that does the work.
form-host-service-liability = Отговаря общината, която извършва работата.
# en: Reports to the partners and audit of the budget.
form-host-service-accountability = Отчети пред партньорите и одит на бюджета.
# en: low to medium
form-host-service-effort_note = от малко до средно
# en: If the service is on the list of art. 62, the procedure for shared services is followed (63); otherwise every council approves the agreement (61).
form-host-service-step-procedure = Ако услугата е в списъка на чл. 62, се спазва редът за споделени услуги (чл. 63); в останалите случаи всеки общински съвет одобрява споразумението (чл. 61).
# en: The partners pay by a transfer between budgets.
form-host-service-step-budget-transfer = Партньорите плащат чрез трансфер между бюджетите.
# en: It ends with the project; what was paid for must stay in use for some years.
form-iti-partnership-exit = Приключва с проекта; изграденото трябва да се използва още няколко години.
# en: Each partner for its own part; mistakes are corrected in money.
form-iti-partnership-liability = Всеки партньор отговаря за своята част; при нередности се налагат финансови корекции.
# en: Audits of the managing authority.
form-iti-partnership-accountability = Проверки на управляващия орган.
# en: competition and calendar of the programme
form-iti-partnership-effort_note = конкурс и график на програмата
# en: The councils approve taking part.
form-iti-partnership-step-council-approval = Общинските съвети одобряват участието.
# en: The lead partner files the concept.
form-iti-partnership-step-concept = Водещият партньор подава концепцията.
# en: After an administrative check and a public consultation, the unit for preliminary selection and the regional development council rank the concepts.
form-iti-partnership-step-selection = След административна проверка и обществено обсъждане звеното за предварителен подбор и регионалният съвет за развитие подреждат концепциите.
# en: The partnership agreement is signed before the grant.
form-iti-partnership-step-partnership-agreement = Споразумението за партньорство се подписва преди предоставянето на средствата.
# en: By sale or withdrawal under company law.
form-joint-company-exit = Чрез продажба на дяла или напускане по търговското право.
# en: The company with its own property.
form-joint-company-liability = Дружеството отговаря с имуществото си.
# en: Rules of the Public Enterprises Act and audit.
form-joint-company-accountability = Правилата на Закона за публичните предприятия и одит.
# en: Each council decides on founding, on property and on its representatives (21(1)(8)-(9)), by a majority of all councillors in a vote by name (27(4)-(5)).
form-joint-company-step-council-decision = Всеки общински съвет решава за учредяването, за имуществото и за представителите си (чл. 21, ал. 1, т. 8 и 9) с мнозинство повече от половината от общия брой на съветниците и с поименно гласуване (чл. 27, ал. 4 и 5).
# en: The councils approve a cooperation agreement that names the company (61(2)(4)(c)-(d)).
form-joint-company-step-cooperation-agreement = Общинските съвети одобряват споразумение за сътрудничество, в което е посочено дружеството (чл. 61, ал. 2, т. 4, букви „в“ и „г“).
# en: The company act is signed and the company is entered in the commercial register.
form-joint-company-step-register = Подписва се учредителният акт и дружеството се вписва в търговския регистър.
# en: The management is selected under the Public Enterprises Act.
form-joint-company-step-management-selection = Органите на управление се избират по Закона за публичните предприятия.
# en: As the statute says.
form-local-initiative-group-exit = Както предвижда уставът.
# en: The association with its own property.
form-local-initiative-group-liability = Сдружението отговаря с имуществото си.
# en: The managing authority of the programme.
form-local-initiative-group-accountability = Управляващият орган на програмата.
# en: The group is registered as an association.
form-local-initiative-group-step-registration = Групата се регистрира като сдружение.
# en: The managing authority selects the strategy.
form-local-initiative-group-step-strategy-selection = Управляващият орган избира стратегията.
# en: Each side can step back at any time by telling the others.
form-memorandum-exit = Всяка страна може да се откаже по всяко време, като уведоми другите.
# en: Nobody owes anything.
form-memorandum-liability = Никой не дължи нищо.
# en: No special rule; each mayor answers to the own council.
form-memorandum-accountability = Няма особени правила; всеки кмет се отчита пред своя общински съвет.
# en: The mayors sign. Approval by the councils is wise, because cooperation agreements need it.
form-memorandum-step-signature = Кметовете подписват. Одобрението от общинските съвети е препоръчително, защото споразуменията за сътрудничество се нуждаят от него.
# en: A municipality leaves by decision of its council; property follows the statute and the law.
form-npo-association-exit = Общината напуска с решение на своя съвет; имуществото следва устава и закона.
# en: The association with its own property.
form-npo-association-liability = Сдружението отговаря с имуществото си.
# en: A yearly report if it works in the public benefit; the audit office checks municipal money.
form-npo-association-accountability = Годишен доклад при дейност в обществена полза; Сметната палата проверява общинските средства.
# en: Each council decides to take part and names its representatives (21(1)(15)); a majority of those present is enough, in a vote by name (27(3), (5)).
form-npo-association-step-council-decision = Всеки общински съвет решава за участието и определя представителите си (чл. 21, ал. 1, т. 15); достатъчно е мнозинство от присъстващите с поименно гласуване (чл. 27, ал. 3 и 5).
# en: The councils approve a cooperation agreement that names the non-profit entity (61(2)(4)(b)).
form-npo-association-step-cooperation-agreement = Общинските съвети одобряват споразумение за сътрудничество, в което е посочено юридическото лице с нестопанска цел (чл. 61, ал. 2, т. 4, буква „б“).
# en: The founding meeting adopts the statute; the association must work in the public benefit (61(3)).
form-npo-association-step-founding-meeting = Учредителното събрание приема устава; сдружението трябва да е за общественополезна дейност (чл. 61, ал. 3).
# en: It is entered in the register of non-profit entities at the Registry Agency.
form-npo-association-step-register = Вписва се в регистъра на юридическите лица с нестопанска цел при Агенцията по вписванията.
# en: The law knows no exit. A municipality may move to another region's association only under 24(3). One that stays outside can use the system at the price set for outsiders (23(5)) and gets no EU, state or fund money (24(9)).
form-regional-waste-association-exit = Законът не предвижда напускане. Община може да премине към сдружението на друг регион само по чл. 24, ал. 3. Която остане извън системата, може да я ползва на цената за външни ползватели (чл. 23, ал. 5) и не получава европейски, държавни и други средства (чл. 24, ал. 9).
# en: The owner of a facility answers for it. Who refuses, delays or blocks the association pays damages and lost profit to the others (24(11)), and so does who fails to carry out a decision in time (26(7)).
form-regional-waste-association-liability = Собственикът отговаря за съоръжението. Който отказва, бави или пречи на сдружението, дължи на останалите обезщетение за вредите и пропуснатите ползи (чл. 24, ал. 11), както и който не изпълни в срок решение на общото събрание (чл. 26, ал. 7).
# en: All mayors present sign the minutes; decisions go to the members' websites within a week and to the minister and the governor (26(4)-(5)). Only municipalities concerned can challenge them in court (26(6)).
form-regional-waste-association-accountability = Протоколът се подписва от всички присъстващи кметове; решенията се публикуват на сайтовете на членовете до една седмица и се изпращат на министъра и на областния управител (чл. 26, ал. 4 и 5). Само заинтересованите общини могат да ги обжалват (чл. 26, ал. 6).
# en: the model is fixed by law; conflicts are about site and price
form-regional-waste-association-effort_note = моделът е определен в закона; споровете са за площадката и цената
# en: The region is fixed under art. 49(9).
form-regional-waste-association-step-region = Регионът е определен по чл. 49, ал. 9.
# en: Each council decides to take part; a copy goes to the mayor of the municipality where the facilities are or will be (24(2)).
form-regional-waste-association-step-council-decision = Всеки общински съвет взема решение за участие; препис се изпраща на кмета на общината, в която са или ще бъдат съоръженията (чл. 24, ал. 2).
# en: The association exists from its first general assembly; minutes go to the minister and the governor (24(5)). Its seat is the municipality that owns the site or may build on it (24(6)).
form-regional-waste-association-step-first-assembly = Сдружението възниква от деня на първото си общо събрание; протоколът се изпраща на министъра и на областния управител (чл. 24, ал. 5). Седалището му е в общината, която е собственик на площадката или има право на строеж (чл. 24, ал. 6).
# en: The assembly decides on chair, members, facilities, ownership, who tenders, targets, investment programme, price, use by outsiders, control of the operator, internal rules (26(1)).
form-regional-waste-association-step-assembly-decisions = Общото събрание решава за председателя, членовете, съоръженията, собствеността, възложителите, целите, инвестиционната програма, цената, ползването от външни лица, контрола върху оператора и вътрешните правила (чл. 26, ал. 1).
# en: As the agreement says; term and way of ending are part of it (61(2)(8)).
form-shared-services-exit = Както е уговорено; срокът и редът за прекратяване са част от споразумението (чл. 61, ал. 2, т. 8).
# en: As the agreement divides it (61(2)(8)).
form-shared-services-liability = Както е разпределена в споразумението (чл. 61, ал. 2, т. 8).
# en: The mayors report to the councils every quarter, and the councils vote on the report within 14 days (64(1)-(2)); a yearly report goes to the Ministry of Finance by 31 March (64(3)).
form-shared-services-accountability = Кметовете внасят отчет в общинските съвети на всяко тримесечие и съветите го приемат в 14-дневен срок (чл. 64, ал. 1 и 2); годишен отчет се изпраща в Министерството на финансите до 31 март (чл. 64, ал. 3).
# en: calendar-bound procedure and a two-thirds vote in each council
form-shared-services-effort_note = процедура с определен календар и мнозинство от две трети във всеки общински съвет
# en: The mayor analyses activities and finances each year by 10 March (63(1)).
form-shared-services-step-analysis = Всяка година до 10 март кметът анализира дейностите и финансите (чл. 63, ал. 1).
# en: The mayor may send a proposal to other mayors or executive authorities by 31 March (63(2)).
form-shared-services-step-proposal = До 31 март кметът може да изпрати предложение до други кметове или органи на изпълнителната власт (чл. 63, ал. 2).
# en: After an analysis of their own, these answer with reasons within one month (63(3)).
form-shared-services-step-answer = След собствен анализ те дават мотивиран отговор в едномесечен срок (чл. 63, ал. 3).
# en: If they agree, the mayor puts a draft decision with reasons, budget impact and timetable to the council within 14 days (63(4)).
form-shared-services-step-draft-decision = При съгласие кметът внася в общинския съвет в 14-дневен срок проект на решение с мотиви, отражение върху бюджета и график (чл. 63, ал. 4).
# en: The council decides within 14 days (63(5)) by two thirds of all councillors (63(7)); the decision fixes services, aims, form, date for signing, stages, financial effects and sources (63(6)).
form-shared-services-step-council-decision = Общинският съвет се произнася в 14-дневен срок (чл. 63, ал. 5) с две трети от общия брой на съветниците (чл. 63, ал. 7); решението определя услугите, целите, формата, датата за подписване, етапите, финансовите резултати и източниците (чл. 63, ал. 6).
# en: Such decisions can be taken only until 39 months after the council was elected (63(8)).
form-shared-services-step-time-window = Такива решения се приемат само до изтичането на 39 месеца от избирането на общинския съвет (чл. 63, ал. 8).
# en: The mayor informs the Minister of Finance of the signed agreement within one month (63(9)).
form-shared-services-step-notice-to-finance = Кметът уведомява министъра на финансите за подписаното споразумение в едномесечен срок (чл. 63, ал. 9).
# en: Inside one municipality the council may decide without proposal, answer and timetable (63(10)).
form-shared-services-step-inside-one-municipality = В рамките на една община съветът може да вземе решение без предложение, отговор и график (чл. 63, ал. 10).
# en: The mayors report to the Ministry of Finance each year by 31 March.
form-shared-services-window-yearly-report = Кметовете се отчитат пред Министерството на финансите всяка година до 31 март.
# en: A council may decide on shared services only until 39 months after it was elected.
form-shared-services-window-term-of-council = Съветът може да решава за споделени услуги само до 39 месеца след избирането си.
# en: Each year the mayor analyses the activities by 10 March and may send a proposal to other mayors by 31 March.
form-shared-services-window-proposal = Всяка година кметът анализира дейностите до 10 март и може да изпрати предложение до други кметове до 31 март.
# en: No free exit. The assembly may change the boundaries by a vote of all, or end the territory and attach its municipalities to another one (198в(4)(7)-(8), (9)).
form-water-association-exit = Няма свободно напускане. Общото събрание може с единодушие да промени границите или да прекрати територията и да присъедини общините ѝ към друга (чл. 198в, ал. 4, т. 7 и 8 и ал. 9).
# en: The owners of the networks, and the operator under its contract. The State and the municipalities carry the running costs in proportion to their votes (198в(12)-(13)).
form-water-association-liability = Собствениците на мрежите и операторът по договора си. Държавата и общините носят текущите разходи съразмерно на гласовете си (чл. 198в, ал. 12 и 13).
# en: The ministry, the regulator and the regional governor.
form-water-association-accountability = Министерството, регулаторът и областният управител.
# en: it exists already; the effort is in mandates and business plans
form-water-association-effort_note = вече съществува; усилието е за мандатите и бизнес плановете
# en: It exists by law; the minister for regional development approves the shares of the votes (for example by a decision of 13 January 2011 for Sofia region).
form-water-association-step-by-law = Съществува по силата на закона; министърът на регионалното развитие утвърждава съотношението на гласовете (например с решение от 13 януари 2011 г. за Софийска област).
# en: The regional governor calls the first assembly.
form-water-association-step-constituent-assembly = Областният управител свиква първото общо събрание.

# en: Open to regional waste systems and consolidated water operators; for waste only after the regional association exists.
financing-eu-environment-conditions = Достъпна е за регионални системи за отпадъци и консолидирани ВиК оператори; за отпадъци само след създаването на регионалното сдружение.
# en: A concept in partnership is needed, and the regional development council selects. Each planning region has its own budget. The first call closed on 27 September 2023.
financing-eu-iti-conditions = Нужна е концепция в партньорство, а изборът е на регионалния съвет за развитие. Всеки район за планиране има собствен бюджет. Първата покана приключи на 27 септември 2023 г.
# en: Interest and repayments of a year may reach at most 15 percent of the average own revenue plus equalisation subsidy. Each municipality borrows its own part.
financing-flag-loans-conditions = Годишните плащания по дълга не могат да надхвърлят 15 на сто от средните собствени приходи и изравнителната субсидия. Всяка община заема своята част.
# en: The deductions for each tonne in the landfill can be used for regional plants; they are lower when recycling targets are met.
financing-landfill-deductions-conditions = Отчисленията за всеки депониран тон могат да се ползват за регионални съоръжения; те намаляват, когато целите за рециклиране са постигнати.
# en: Each council approves its contribution; associations collect a membership fee.
financing-member-budgets-conditions = Всеки общински съвет одобрява своята вноска; сдруженията събират членски внос.
# en: For waste the act expressly allows a plant to belong to the members together with the private partner that pays for it. Several municipalities may also grant one concession together under the Concessions Act of 2018.
financing-ppp-conditions = За отпадъците законът изрично допуска съоръжението да принадлежи на членовете заедно с частния партньор, който го плаща. Няколко общини могат и заедно да възложат концесия по Закона за концесиите от 2018 г.
# en: Every member pays the same price for a tonne, without profit for the association; outsiders pay a different price. The municipalities get it back through the household-waste fee.
financing-waste-price-conditions = Всеки член плаща една и съща цена на тон, без печалба за сдружението; външните плащат друга цена. Общините си я възстановяват чрез таксата за битови отпадъци.
# en: The operator pays and invests under its contract; the association agrees its business plan and the regulator approves it (198м). One price holds for each service in the territory, only treatment may differ by pollution (198л, from 8 June 2026). The operator may borrow if the contract foresees it and the debt is bearable (198д).
financing-water-tariff-conditions = Операторът плаща и инвестира по договора си; асоциацията съгласува бизнес плана му, а регулаторът го одобрява (чл. 198м). За всяка услуга на територията важи една цена, само цената за пречистване може да е различна според замърсеността (чл. 198л, от 8 юни 2026 г.). Операторът може да взема заеми, ако договорът го предвижда и дългът е поносим (чл. 198д).

# en: The law orders you to work together
rule-gate-ordered-by-law = Законът ви задължава да работите заедно
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-1 = Законът ви задължава да работите заедно. Преди всичко друго проверете каква форма, кои членове и какви срокове предписва.
# en: The law asks for neighbours
rule-gate-neighbours = Законът изисква съседни общини
# en: Under the law of this country the partners of “{ $form }” must be neighbours, and yours are not.
rule-gate-neighbours-1 = По закона на тази държава партньорите в { $form } трябва да са съседи, а вашите не са.
# en: Water belongs to the association of the water territory
rule-bg-water-territory = Водата е грижа на асоциацията на обособената територия
# en: Where water networks belong partly to the State and partly to municipalities, the State and all municipalities of the water territory form one association. It plans, chooses the operator and controls it.
rule-bg-water-territory-1 = Когато водните мрежи принадлежат отчасти на държавата и отчасти на общините, държавата и всички общини от обособената територия образуват една асоциация. Тя планира, избира оператора и го контролира.
# en: Networks that belong to municipalities alone
rule-bg-water-only-municipal = Мрежи, които са само общински
# en: The association joins state and municipal networks. Where all networks belong to municipalities, there is none to join.
rule-bg-water-only-municipal-1 = Асоциацията обединява държавни и общински мрежи. Където всички мрежи са общински, няма асоциация, към която да се присъедините.
# en: Waste plants belong to the association of the waste region
rule-bg-waste-region = Съоръженията за отпадъци са грижа на регионалното сдружение
# en: The municipalities of one waste region run landfill and treatment through their regional association: one price for every member, no profit, decisions by the mayors.
rule-bg-waste-region-1 = Общините от един регион организират депонирането и третирането чрез своето регионално сдружение: една цена за всички членове, без печалба, решения на кметовете.
# en: Partners from different waste regions
rule-bg-waste-other-region = Партньори от различни региони за отпадъци
# en: Only municipalities of the same waste region are members, and each belongs to one association only.
rule-bg-waste-other-region-1 = Членове са само общини от един и същ регион и всяка участва само в едно сдружение.
# en: A municipality can move to the association of another region only if both associations and the regional inspectorate give a positive opinion and its own region is not blocked. Ask for these opinions first.
rule-bg-waste-other-region-2 = Община може да премине към сдружението на друг регион само с положителни становища на двете сдружения и на РИОСВ и ако не се възпрепятства собственият ѝ регион. Първо поискайте тези становища.
# en: The positive opinions of both associations and of the regional inspectorate must be in hand, and the move must not block the region that is left.
rule-bg-waste-other-region-3 = Нужни са положителните становища на двете сдружения и на РИОСВ, а преминаването не бива да блокира региона, който се напуска.
# en: Powers over citizens cannot be handed over by agreement
rule-bg-no-transfer-of-powers = Властнически правомощия не се прехвърлят със споразумение
# en: Municipalities may entrust the work that flows from their powers to others, but not the powers themselves. Only acts for single sectors move powers.
rule-bg-no-transfer-of-powers-1 = Общините могат да възлагат дейности, които произтичат от правомощията им, но не и самите правомощия. Само секторни закони прехвърлят правомощия.
# en: No agreement between Bulgarian municipalities can hand over decisions that bind citizens. Let joint experts prepare them and let every mayor or council sign its own; then the agreement forms are open again.
rule-bg-no-transfer-of-powers-2 = Никое споразумение между български общини не може да прехвърли решения, които обвързват гражданите. Нека общи експерти ги подготвят, а всеки кмет или общински съвет да подпише своите; тогава споразуменията отново са възможни.
# en: Shared services exist only for the tasks on the list
rule-bg-shared-not-listed = Споделени услуги има само за изброените дейности
# en: The list of shared services names IT, finance and accounting, legal work, staff matters, car parks, transport sites, surveillance, street lighting, parks, and buildings for health, education, culture, sport, tourism and social support. Your task is not on it.
rule-bg-shared-not-listed-1 = Списъкът на споделените услуги обхваща информационни технологии, финанси и счетоводство, правно обслужване, човешки ресурси, паркинги, площадки на градския транспорт, видеонаблюдение, улично осветление, паркове, както и обекти за здравеопазване, образование, култура, спорт, туризъм и социално подпомагане. Вашата задача не е сред тях.
# en: It is not certain that your task is on the list of shared services. A lawyer must confirm it before the mayor sends the proposal.
rule-bg-shared-not-listed-2 = Не е сигурно, че задачата ви е в списъка на споделените услуги. Юрист трябва да го потвърди, преди кметът да изпрати предложението.
# en: The procedure for shared services is made for running listed services and activities, not for a single project, a purchase, promotion or talks.
rule-bg-shared-not-listed-3 = Редът за споделени услуги е за извършване на изброени услуги и дейности, а не за отделен проект, покупка, популяризиране или разговори.
# en: No decision on shared services in the last part of the council's term
rule-bg-shared-window = Без решения за споделени услуги в края на мандата
# en: More than 39 months have passed since the council was elected, so it may no longer decide on shared services. The next council can.
rule-bg-shared-window-1 = Изминали са повече от 39 месеца от избирането на общинския съвет и той вече не може да решава за споделени услуги. Следващият съвет може.
# en: A listed service needs the procedure for shared services
rule-bg-shared-procedure = Изброена услуга изисква реда за споделени услуги
# en: Your task is on the list of shared services. Then the councils follow that procedure: analysis, proposal, answer, and two thirds of all councillors.
rule-bg-shared-procedure-1 = Задачата ви е в списъка на споделените услуги. Тогава съветите спазват този ред: анализ, предложение, отговор и две трети от общия брой на съветниците.
# en: Follow the calendar of the law: analysis by 10 March, proposal to the other mayors by 31 March, answers within one month, draft decision within 14 days, council decision within another 14 days.
rule-bg-shared-procedure-2 = Спазвайте календара на закона: анализ до 10 март, предложение до другите кметове до 31 март, отговори в едномесечен срок, проект на решение в 14-дневен срок, решение на съвета в още 14 дни.
# en: A memorandum moves no money, staff or service
rule-bg-memorandum-moves-nothing = Меморандумът не прехвърля пари, персонал или услуги
# en: Here money, staff or duties pass from one municipality to another. This needs an agreement that every council approves.
rule-bg-memorandum-moves-nothing-1 = Тук пари, персонал или задължения преминават от една община към друга. За това е нужно споразумение, одобрено от всеки общински съвет.
# en: A local initiative group runs no public service
rule-bg-leader-no-services = Местната инициативна група не предоставя публични услуги
# en: A local initiative group carries out a strategy for its rural area. It does not run services, offices or purchases of municipalities.
rule-bg-leader-no-services-1 = Местната инициативна група изпълнява стратегия за своя селски район. Тя не поема услуги, администрация или покупки на общините.
# en: Businesses and civic organisations must be members too; no group may hold more than 49 percent of the votes.
rule-bg-leader-no-services-2 = Членове трябва да са и фирми, и граждански организации; никоя група не може да има повече от 49 на сто от гласовете.
# en: A territorial investment ends, a service goes on
rule-bg-iti-no-permanent-service = Териториалната инвестиция приключва, услугата продължава
# en: The partnership applies for money and carries out investments. It does not run a permanent service, an office or a purchase.
rule-bg-iti-no-permanent-service-1 = Партньорството кандидатства за средства и изпълнява инвестиции. То не поема постоянна услуга, администрация или покупка.
# en: This partnership exists only to apply for territorial investment money of the European Union, and you do not plan to.
rule-bg-iti-no-permanent-service-2 = Това партньорство съществува само за кандидатстване за териториални инвестиции от Европейския съюз, а вие не го планирате.
# en: The first call for territorial investments is closed
rule-bg-iti-first-call = Първата покана за териториални инвестиции е приключила
# en: A new call must be open for your planning region; the first one closed on 27 September 2023.
rule-bg-iti-first-call-1 = За вашия район за планиране трябва да е отворена нова покана; първата приключи на 27 септември 2023 г.
# en: A European grouping needs national approval
rule-bg-egtc-approval = Европейската група се нуждае от национално одобрение
# en: Each council decides, the State approves, and the grouping is registered. Plan nine months or more.
rule-bg-egtc-approval-1 = Всеки общински съвет решава, държавата одобрява и групата се регистрира. Предвидете девет месеца или повече.
# en: A listed service is shared by the procedure made for it
rule-bg-shared-services-first = Изброената услуга се споделя по предвидения за нея ред
# en: The law has a procedure of its own for this task, with an analysis of effects, a strong vote and reports to the councils. No power and no property moves.
rule-bg-shared-services-first-1 = Законът има собствен ред за тази задача: анализ на резултатите, голямо мнозинство и отчети пред съветите. Не се прехвърлят нито правомощия, нито имущество.
# en: A plain agreement would leave out the procedure that the law has for this task.
rule-bg-shared-services-first-2 = Обикновено споразумение би заобиколило реда, който законът предвижда за тази задача.
# en: Also where one municipality works for the others, the procedure for shared services comes first; then it is a shared service.
rule-bg-shared-services-first-3 = И когато една община работи за другите, първо се спазва редът за споделени услуги; тогава това е споделена услуга.
# en: A simple task outside the list
rule-bg-simple-agreement = Проста задача извън списъка
# en: An agreement that every council approves is enough, and no power moves.
rule-bg-simple-agreement-1 = Достатъчно е споразумение, одобрено от всеки общински съвет; правомощия не се прехвърлят.
# en: For a project of their own the partners need no new body: an agreement states the shares, the risks, the term and the end.
rule-bg-simple-agreement-2 = За общ проект партньорите не се нуждаят от нова организация: споразумението определя дяловете, рисковете, срока и прекратяването.
# en: One municipality already does the work and can do it for its neighbours
rule-bg-neighbour-works = Една община вече върши работата и може да я върши и за съседите
# en: The people and the site are there. The neighbours pay for each user or place, and the host stays responsible for its own acts.
rule-bg-neighbour-works-1 = Хората и базата са налице. Съседите плащат за всеки ползвател или място, а общината домакин отговаря за своите действия.
# en: Nobody can or may be the municipality that works for the others.
rule-bg-neighbour-works-2 = Няма община, която може или бива да работи за останалите.
# en: Promotion, a common voice, training and projects over an area
rule-bg-association-for-promotion = Популяризиране, общ глас, обучение и проекти за цял район
# en: An association is a legal person with staff and grants of its own, and no power moves. Two municipalities are enough to found it.
rule-bg-association-for-promotion-1 = Сдружението е юридическо лице със собствен персонал и средства и правомощия не се прехвърлят. Две общини са достатъчни за учредяването му.
# en: An association must work in the public benefit and is a weak owner of plants and networks.
rule-bg-association-for-promotion-2 = Сдружението трябва да е в обществена полза и е слаб собственик на съоръжения и мрежи.
# en: The partners only want to talk or announce something
rule-bg-talk-first = Партньорите искат само да обсъждат или да обявят нещо
# en: The mayors can sign at once; no money, staff or duty moves.
rule-bg-talk-first-1 = Кметовете могат да подпишат веднага; не се прехвърлят пари, персонал или задължения.
# en: A memorandum can employ nobody and hold no money.
rule-bg-talk-first-2 = Меморандумът не може да наема хора и да разполага с пари.
# en: Business and civil society vote along in a rural area
rule-bg-leader-area = Бизнесът и гражданите гласуват заедно в селски район
# en: In a local initiative group firms, organisations and municipalities of a rural area vote together and spend LEADER money.
rule-bg-leader-area-1 = В местната инициативна група фирми, организации и общини от селски район гласуват заедно и разходват средства по ЛИДЕР.
# en: The partners buy electricity, fuel or equipment together
rule-bg-buy-together = Партньорите купуват заедно ток, гориво или оборудване
# en: A joint purchase needs only an agreement on who carries out the tender for all.
rule-bg-buy-together-1 = За съвместна поръчка е нужна само уговорка кой провежда процедурата за всички.
# en: A company of its own is too much for buying together.
rule-bg-buy-together-2 = Собствено дружество е прекалено много, за да се купува заедно.
# en: A civil partnership does not carry lasting services
rule-bg-partnership-is-for-one-purpose = Гражданското дружество не е за трайни услуги
# en: A civil partnership has no employer and no account of its own; it is made for one purchase or project.
rule-bg-partnership-is-for-one-purpose-1 = Гражданското дружество няма работодател и собствена сметка; то е за една покупка или проект.
# en: It can neither employ people nor charge users.
rule-bg-partnership-is-for-one-purpose-2 = То не може нито да наема хора, нито да събира цени от потребителите.
# en: A shared operator that earns money
rule-bg-operator-company = Общ оператор с приходи
# en: A company can own, employ, borrow and charge users; with joint control and no private capital it may receive the work without tender.
rule-bg-operator-company-1 = Дружеството може да притежава, да наема, да взема заеми и да събира цени; при съвместен контрол и без частен капитал може да получи работата без обществена поръчка.
# en: A company needs income of its own; here nobody pays for its work except the municipalities.
rule-bg-operator-company-2 = Дружеството се нуждае от собствени приходи; тук никой освен общините не плаща за работата му.
# en: Municipal networks with an operator of the municipalities
rule-bg-water-company = Общински мрежи с оператор на общините
# en: Where the networks are municipal only, the municipalities can own the operator together.
rule-bg-water-company-1 = Когато мрежите са само общински, общините могат заедно да притежават оператора.
# en: European money for a territory is the reason
rule-bg-territorial-investment = Поводът са европейски средства за територията
# en: A concept in partnership is the condition to apply. It is filed by a lead partner and ranked by the regional development council.
rule-bg-territorial-investment-1 = Концепцията в партньорство е условие за кандидатстване. Подава я водещият партньор, а регионалният съвет за развитие я класира.
# en: Contributions fixed in the agreement
rule-bg-money-budgets = Вноски, определени в споразумението
# en: The agreement must state the share of each party in money or property, and the councils approve it.
rule-bg-money-budgets-1 = Споразумението трябва да посочи дела на всяка страна в пари или имущество и съветите го одобряват.
# en: One price per tonne
rule-bg-money-tonne-price = Една цена на тон
# en: The price per tonne is the same for every member and contains no profit. The municipalities get it back through the household-waste fee.
rule-bg-money-tonne-price-1 = Цената на тон е еднаква за всички членове и не съдържа печалба. Общините си я възстановяват чрез таксата за битови отпадъци.
# en: A municipality outside the system pays the price that the association sets for outsiders.
rule-bg-money-tonne-price-2 = Община извън системата плаща цената, която сдружението определи за външни ползватели.
# en: Landfill deductions can pay for regional plants
rule-bg-money-landfill = Отчисленията за депониране могат да платят регионални съоръжения
# en: The deductions for each tonne in the landfill may be used for regional plants; they fall when recycling targets are met.
rule-bg-money-landfill-1 = Отчисленията за всеки депониран тон могат да се ползват за регионални съоръжения; те намаляват, когато целите за рециклиране са постигнати.
# en: No European or state money for waste without the association
rule-bg-money-waste-needs-association = Без сдружение няма европейски и държавни средства за отпадъци
# en: Money of the European Union, the State or the environment fund for waste opens only when the regional association exists. Only regions with a single municipality are excepted.
rule-bg-money-waste-needs-association-1 = Средства от Европейския съюз, държавата или екологичния фонд за отпадъци са достъпни едва когато регионалното сдружение е създадено. Изключение са само регионите с една община.
# en: Hold the first general assembly of the regional association before you apply for money. The association exists from that day.
rule-bg-money-waste-needs-association-2 = Проведете първото общо събрание на регионалното сдружение, преди да кандидатствате за средства. Сдружението съществува от този ден.
# en: European money for regional systems and operators
rule-bg-money-waste-open = Европейски средства за регионални системи и оператори
# en: Regional waste systems and consolidated water operators are the structures that this programme pays.
rule-bg-money-waste-open-1 = Програмата плаща за регионални системи за отпадъци и за консолидирани ВиК оператори.
# en: The basis of the waste fee may change
rule-bg-money-waste-fee = Основата на таксата за отпадъци може да се промени
# en: A new basis of the household-waste fee, by what each household throws away, has been postponed several times. Check how the municipalities will get the price per tonne back.
rule-bg-money-waste-fee-1 = Новата основа на таксата за битови отпадъци, според изхвърленото от всяко домакинство, беше отлагана няколко пъти. Проверете как общините ще си възстановят цената на тон.
# en: The operator lives on the water price
rule-bg-money-water-tariff = Операторът се издържа от цената на водата
# en: The operator pays and invests under its contract with the association. The association agrees its business plan and the regulator approves it.
rule-bg-money-water-tariff-1 = Операторът плаща и инвестира по договора си с асоциацията. Асоциацията съгласува бизнес плана му, а регулаторът го одобрява.
# en: The operator may take up debt only if its contract foresees it and the debt stays bearable.
rule-bg-money-water-tariff-2 = Операторът може да поема дълг само ако договорът го предвижда и дългът остава поносим.
# en: One price for each water service in the territory
rule-bg-money-one-water-price = Една цена за всяка водна услуга на територията
# en: Since 8 June 2026 one price holds for each service in the whole territory; only the price of treatment may differ by pollution. A cheap municipality cannot keep its own price.
rule-bg-money-one-water-price-1 = От 8 юни 2026 г. за всяка услуга на цялата територия важи една цена; само цената за пречистване може да е различна според замърсеността. Община с ниска цена не може да я запази само за себе си.
# en: Money for integrated territorial investments
rule-bg-money-territorial = Средства за интегрирани териториални инвестиции
# en: Each planning region has its own budget, and the concept in partnership is the way in.
rule-bg-money-territorial-1 = Всеки район за планиране има собствен бюджет и пътят към него е концепцията в партньорство.
# en: The concept passes an administrative check, a public consultation and a ranking by the regional development council. What is built must stay in use; mistakes are corrected in money.
rule-bg-money-territorial-2 = Концепцията минава през административна проверка, обществено обсъждане и класиране от регионалния съвет за развитие. Изграденото трябва да остане в употреба; при нередности се налагат финансови корекции.
# en: The debt limit of each municipality
rule-bg-money-debt-limit = Границата на дълга на всяка община
# en: Each municipality borrows its own part, for example from the FLAG fund.
rule-bg-money-debt-limit-1 = Всяка община заема своята част, например от фонд ФЛАГ.
# en: Interest and repayments of a year may reach at most 15 percent of the average own revenue and equalisation subsidy. Check each partner.
rule-bg-money-debt-limit-2 = Годишните плащания по дълга не могат да надхвърлят 15 на сто от средните собствени приходи и изравнителната субсидия. Проверете всеки партньор.
# en: A private investor in a waste plant
rule-bg-money-private-plant = Частен инвеститор в съоръжение за отпадъци
# en: A plant may belong to the municipalities together with the private partner that pays for it. Plants for pre-treatment and recovery may even belong to the private partner alone.
rule-bg-money-private-plant-1 = Съоръжението може да принадлежи на общините заедно с частния партньор, който го плаща. Съоръженията за предварително третиране и оползотворяване могат да са дори само на частния партньор.
# en: In water and waste the partners are given
rule-bg-look-up-the-region = При вода и отпадъци партньорите са определени
# en: Do not look for partners first. Look up the waste region or the water territory of your municipality; the partners follow from it.
rule-bg-look-up-the-region-1 = Не търсете първо партньори. Проверете в кой регион за отпадъци или в коя обособена територия за ВиК е вашата община; партньорите следват от това.
# en: No mandate, no vote
rule-bg-water-mandate = Без мандат няма глас
# en: Who comes without a mandate of the council has no vote. The mayor represents the municipality; when the mayor cannot attend, the council chooses another person.
rule-bg-water-mandate-1 = Който дойде без мандат от общинския съвет, няма право на глас. Общината се представлява от кмета; когато той не може да участва, съветът избира друг представител.
# en: Let the council adopt the position and the mandate for the assembly in time, and name a substitute for the mayor.
rule-bg-water-mandate-2 = Нека общинският съвет навреме приеме позицията и мандата за общото събрание и определи заместник на кмета.
# en: The State can block in the water association
rule-bg-water-votes = Държавата може да блокира решения в асоциацията
# en: The State holds 35 percent of the votes and three quarters of the votes present decide, so nothing passes against the State. New boundaries need all.
rule-bg-water-votes-1 = Държавата има 35 на сто от гласовете, а решенията се приемат с три четвърти от представените гласове, така че нищо не минава срещу нея. За нови граници е нужно единодушие.
# en: A new law on water services has been announced
rule-bg-water-reform = Обявен е нов закон за водните услуги
# en: A new law on water services has been announced for years. Ask whether it has come before you sign for a long time.
rule-bg-water-reform-1 = Нов закон за водните услуги се обявява от години. Проверете дали е приет, преди да се обвържете задълго.
# en: The assembly of a waste association needs everybody
rule-bg-waste-majorities = Общото събрание на сдружението се нуждае от всички
# en: If all members attend, two thirds of the mayors decide who stand for two thirds of the inhabitants. If one is missing, the assembly may meet an hour later with two thirds, but then every decision must be unanimous.
rule-bg-waste-majorities-1 = Ако присъстват всички членове, решават две трети от кметовете, които представляват две трети от населението. Ако някой липсва, събранието може да се проведе един час по-късно с две трети, но тогава всяко решение трябва да е единодушно.
# en: Blocking the waste association costs money
rule-bg-waste-damages = Да пречиш на сдружението струва пари
# en: A municipality that refuses, delays or blocks the association, or does not carry out a decision in time, pays damages and lost profit to the others.
rule-bg-waste-damages-1 = Община, която отказва, бави или пречи на сдружението или не изпълни решение в срок, дължи на останалите обезщетение за вредите и пропуснатите ползи.
# en: The waste association owns nothing
rule-bg-waste-owns-nothing = Регионалното сдружение не притежава нищо
# en: Decide in the assembly who owns the plant: the municipality that owns the land, the members together, or the members with the private partner that pays. The association itself acquires no property.
rule-bg-waste-owns-nothing-1 = Решете на общото събрание чие е съоръжението: на общината собственик на земята, на членовете заедно или на членовете с частния партньор, който плаща. Самото сдружение не придобива имущество.
# en: Two associations with similar names
rule-bg-two-associations = Две сдружения със сходни имена
# en: The regional association for waste is not the non-profit association of municipalities. They have different laws, organs and duties, and one cannot replace the other.
rule-bg-two-associations-1 = Регионалното сдружение за отпадъци не е сдружението на общини с нестопанска цел. Законите, органите и задълженията им са различни и едното не може да замени другото.
# en: The regional governor sees every decision
rule-bg-governor = Областният управител вижда всяко решение
# en: Each council decision goes to the regional governor within 7 days. If the governor sends it back, it has no effect; the council debates it again within 14 days and needs more than half of all councillors to keep it. Leave time for this.
rule-bg-governor-1 = Всяко решение на общинския съвет се изпраща на областния управител в 7-дневен срок. Ако той го върне, то не влиза в сила; съветът го обсъжда отново в 14-дневен срок и за да го запази, са нужни повече от половината от всички съветници. Предвидете време за това.
# en: Three different majorities
rule-bg-council-majorities = Три различни мнозинства
# en: A company, property and debt need a majority of all councillors in a vote by name, in every council.
rule-bg-council-majorities-1 = За дружество, имущество и дълг е нужно мнозинство от общия брой на съветниците с поименно гласуване във всеки общински съвет.
# en: To found or join an association, a majority of the councillors present is enough, in a vote by name. Where property or debt is touched, it is a majority of all.
rule-bg-council-majorities-2 = За учредяване на сдружение или участие в него е достатъчно мнозинство от присъстващите съветници с поименно гласуване. Ако се засягат имущество или дълг, мнозинството е от общия брой.
# en: Shared services need two thirds of all councillors, in every council.
rule-bg-council-majorities-3 = За споделени услуги са нужни две трети от общия брой на съветниците във всеки общински съвет.
# en: The agreement touches property or debt, so a majority of all councillors is needed instead of a majority of those present.
rule-bg-council-majorities-4 = Споразумението засяга имущество или дълг, затова е нужно мнозинство от общия брой на съветниците вместо от присъстващите.
# en: Reports on shared services
rule-bg-shared-reports = Отчети за споделените услуги
# en: The mayors report to the councils every quarter and to the Ministry of Finance by 31 March each year. The ministry must hear of the signed agreement within one month.
rule-bg-shared-reports-1 = Кметовете се отчитат пред съветите на всяко тримесечие и пред Министерството на финансите до 31 март всяка година. Министерството се уведомява за подписаното споразумение в едномесечен срок.
# en: The window for shared services closes soon
rule-bg-shared-before-the-window-closes = Възможността за споделени услуги скоро изтича
# en: Councils may decide on shared services only until 39 months after their election. The yearly calendar starts in March, so this may be your last round with this council.
rule-bg-shared-before-the-window-closes-1 = Решения за споделени услуги се приемат само до 39 месеца след избирането на съвета. Годишният календар започва през март, така че това може да е последната ви възможност с този съвет.
# en: A state body as a party
rule-bg-state-bodies = Държавен орган като страна
# en: If a party spends money of the State at second level, its first-level budget authority must approve the agreement too.
rule-bg-state-bodies-1 = Ако страна е второстепенен разпоредител с бюджет по държавния бюджет, споразумението се одобрява и от нейния първостепенен разпоредител.
# en: Work without tender has limits
rule-bg-in-house = Работата без обществена поръчка има граници
# en: Without tender only if the municipalities control the company together, more than 80 percent of its work is for them and no private capital is in it.
rule-bg-in-house-1 = Без поръчка само ако общините контролират дружеството заедно, над 80 на сто от дейността му е за тях и няма частен капитал.
# en: Without tender only if it is true cooperation between contracting authorities, not a paid service.
rule-bg-in-house-2 = Без поръчка само ако е истинско сътрудничество между възложители, а не платена услуга.
# en: An operator that sells on the market must respect the rules on state aid.
rule-bg-in-house-3 = Оператор, който продава на пазара, трябва да спазва правилата за държавните помощи.
# en: There is little to copy
rule-bg-few-precedents = Има малко образци
# en: Municipalities in Bulgaria seldom cooperate freely; most of it follows European funds or legal duties. Models are scarce, so plan more time for drafting and ask the national association.
rule-bg-few-precedents-1 = Общините в България рядко си сътрудничат доброволно; повечето следва европейски средства или законови задължения. Образците са малко, затова предвидете повече време за изготвяне и попитайте Националното сдружение на общините.
# en: Social services that several municipalities use
rule-bg-social-services = Социални услуги, които ползват няколко общини
# en: Each council adopts the plan of social services on the proposal of the mayor. How several municipalities use and pay one service must be checked in the act on social services.
rule-bg-social-services-1 = Всеки общински съвет приема планирането на социалните услуги по предложение на кмета. Как няколко общини ползват и плащат една услуга трябва да се провери в Закона за социалните услуги.
# en: Old agreements speak of leva
rule-bg-euro = В старите споразумения сумите са в левове
# en: Bulgaria has paid in euro since 1 January 2026. Look through amounts, prices and thresholds in older agreements and write them anew in euro.
rule-bg-euro-1 = От 1 януари 2026 г. в България се плаща в евро. Прегледайте сумите, цените и праговете в старите споразумения и ги запишете в евро.

## Words in citations

# en: art.
place-article = чл.
# en: chapter XIa
place-chapter-xia = глава XIa
# en: chapter on associations
place-chapter-on-associations = глава за сдруженията
# en: ff.
place-ff = и сл.
# en: household-waste fee
place-household-waste-fee = такса за битови отпадъци
# en: integrated territorial approach
place-integrated-territorial-approach = интегриран териториален подход
# en: parts on companies
place-parts-on-companies = части за дружествата
# en: transfers between municipal budgets
place-transfers-between-municipal-budgets = трансфери между общински бюджети
