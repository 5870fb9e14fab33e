pack-name = Северна Македонија
municipality = општина
municipality-plural = општини

form-informal = Неформална соработка, меморандум
# en: Mayors sign a memorandum; nothing is entered in the ministry's record.
form-informal-summary = Градоначалниците потпишуваат меморандум; ништо не се запишува во евиденцијата на министерството.

form-joint-working-body = Заедничко работно тело и комисија
# en: Councils set up a commission that studies a matter and drafts the founding acts of heavier forms.
form-joint-working-body-summary = Советите формираат комисија која проучува прашање и ги подготвува актите за посилни форми.

form-task-agreement = Договор за вршење работи од една општина за други
# en: One municipality performs tasks for the account of the others; competence does not move.
form-task-agreement-summary = Една општина врши работи за сметка на другите; надлежноста не се пренесува.

form-pooling-agreement = Договор за здружување средства
# en: Municipalities put money, goods and staff together for one project.
form-pooling-agreement-summary = Општините здружуваат пари, средства и кадар за еден проект.

form-joint-administrative-body = Заедничко административно тело
# en: Municipalities set up one office, without personality, for taxes, inspection, planning or development.
form-joint-administrative-body-summary = Општините формираат заедничка служба, без правно лице, за даноци, инспекција, урбанизам или развој.

form-joint-public-enterprise = Заедничко јавно претпријатие
# en: Municipalities found one public enterprise for utilities; acts that need consent go to all founding councils.
form-joint-public-enterprise-summary = Општините основаат едно јавно претпријатие за комунални дејности; согласност даваат сите совети основачи.

form-joint-public-institution = Заедничка јавна установа
# en: Municipalities found one public institution for education, culture, care or social protection.
form-joint-public-institution-summary = Општините основаат една јавна установа за образование, култура, грижа или социјална заштита.

form-joint-company = Трговско друштво во сопственост на општини
# en: Municipalities own a company, with a private partner if they wish; not a form named by the cooperation law.
form-joint-company-summary = Општините се сопственици на друштво, по желба со приватен партнер; законот за соработка не ја именува оваа форма.

form-planning-region-centre = Центар за развој на планскиот регион
# en: All mayors of a planning region sit in its council; a centre prepares the regional programme and projects.
form-planning-region-centre-summary = Сите градоначалници од планскиот регион се во советот; центарот ја подготвува програмата и проектите.

form-waste-board = Меѓуопштински одбор за управување со отпад
# en: The municipalities of a waste region must form a board that plans the landfill and chooses the operator.
form-waste-board-summary = Општините од еден регион мора да формираат одбор кој ја планира депонијата и го избира операторот.

form-association = Заедница на општини, здружение
# en: Municipalities, for a local action group also firms and organisations, act together in an association.
form-association-summary = Општините, во локална акциска група и фирми и организации, дејствуваат заедно во здружение.

financing-municipal-budgets = Средства од буџетите на општините
financing-donations-sponsorship = Донации и спонзорства
financing-state-imc-incentive = Државно поттикнување на меѓуопштинската соработка
financing-regional-development-grants = Средства за рамномерен регионален развој
financing-user-charges = Комунални тарифи и надоместоци
financing-municipal-borrowing = Општински кредити и обврзници
financing-ipa-funds = ИПА и програми за прекугранична соработка
financing-in-kind = Кадар, простории и опрема
financing-ppp = Јавно приватно партнерство или концесија

# en: The law orders you to work together
rule-gate-ordered-by-law = Законот ви наложува да работите заедно
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = За партнер во странство треба форма што ја преминува границата

# ---- questions, forms, money and rules
# en: Has a council voted without reaching the majority of all its members?
question-council_refused = Дали некој совет гласал без да се постигне мнозинство од вкупниот број членови?
    .help = Секој совет одлучува со мнозинство од вкупниот број членови. Отсутните членови се сметаат како да се против.
# en: Is the proposal more than 90 days old without a decision of a council?
question-proposal_expired = Дали предлогот е постар од 90 дена без одлука на советот?
    .help = Законот му дава на советот 90 дена од денот на приемот на предлогот.
# en: Is the City of Skopje or one of its ten municipalities a partner?
question-skopje = Дали партнер е Градот Скопје или некоја од неговите десет општини?
    .help = Посебен закон ги дели работите меѓу Градот и неговите општини.
# en: Can the partners not agree on the seat or on how to share the cost?
question-seat_or_key_open = Дали партнерите не можат да се договорат за седиштето или за поделбата на трошоците?
    .help = За заедничкото административно тело законот има одговор за двете.
# en: Does a partner use another official language besides Macedonian?
question-second_language = Дали некој партнер покрај македонскиот користи и друг службен јазик?
    .help = Тогаш актите се потребни на двата јазика.
# en: A member may leave freely, as the statute says.
form-association-exit = Член може слободно да истапи, како што вели статутот.
# en: The association answers with its assets.
form-association-liability = Здружението одговара со својот имот.
# en: Annual accounts.
form-association-accountability = Годишни сметки.
# en: ordinary association law
form-association-effort_note = обично право за здруженија
# en: The members adopt the founding act.
form-association-step-founding-act = Членовите го донесуваат основачкиот акт.
# en: The association is entered in the Central Register.
form-association-step-register = Здружението се запишува во Централниот регистар.
# en: Free at any time.
form-informal-exit = Слободно во секое време.
# en: Each municipality answers for itself.
form-informal-liability = Секоја општина одговара за себе.
# en: Ordinary municipal reporting.
form-informal-accountability = Редовно општинско известување.
# en: a signature
form-informal-effort_note = еден потпис
# en: Mayors sign a memorandum.
form-informal-step-memorandum = Градоначалниците потпишуваат меморандум.
# en: There is no entry in the ministry's record, because no form of the cooperation law exists yet.
form-informal-step-record = Нема запис во евиденцијата на министерството, бидејќи сè уште нема форма според законот за соработка.
# en: As agreed; real agreements contain a clause on how the body is divided when it ends.
form-joint-administrative-body-exit = Како што е договорено; вистинските договори содржат одредба за поделба на телото кога ќе престане.
# en: The founding municipalities answer; the body has no assets of its own.
form-joint-administrative-body-liability = Одговараат општините основачи; телото нема свој имот.
# en: The head reports to the mayors and the councils every six months.
form-joint-administrative-body-accountability = Раководителот на секои шест месеци ги известува градоначалниците и советите.
# en: council decisions, a contract and personnel acts in every partner
form-joint-administrative-body-effort_note = одлуки на советите, договор и кадровски акти кај секој партнер
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-administrative-body-step-initiative = Градоначалникот, член на советот или најмалку 10 отсто од избирачите му предлагаат соработка на советот.
# en: A joint commission drafts the founding acts.
form-joint-administrative-body-step-joint-commission = Заедничка комисија ги подготвува основачките акти.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-joint-administrative-body-step-council-decision = Секој совет одлучува со мнозинство од вкупниот број членови, во рок од 90 дена од приемот на предлогот.
# en: The mayors sign the agreement on mutual rights and duties.
form-joint-administrative-body-step-agreement = Градоначалниците го потпишуваат договорот за меѓусебните права и обврски.
# en: Each municipality adapts its acts on jobs.
form-joint-administrative-body-step-job-acts = Секоја општина ги усогласува своите акти за систематизација.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-administrative-body-step-publication = Актите се објавуваат во службеното гласило на секоја општина што соработува.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-joint-administrative-body-step-record = Соработката се запишува во евиденцијата на Министерството за локална самоуправа.
# en: Shares are sold and the company is wound up under company law.
form-joint-company-exit = Уделите се продаваат, а друштвото се ликвидира според законот за трговските друштва.
# en: Limited to the capital.
form-joint-company-liability = Ограничена на капиталот.
# en: Company accounts; state audit where public money is used.
form-joint-company-accountability = Сметки на друштвото; државна ревизија кога се користат јавни пари.
# en: not one of the forms named by the cooperation law; needs a reasoned choice over a joint public enterprise
form-joint-company-effort_note = не е меѓу формите именувани во законот за соработка; треба образложен избор наместо заедничко јавно претпријатие
# en: Each council decides.
form-joint-company-step-council-decisions = Секој совет одлучува.
# en: The founders sign the memorandum and articles.
form-joint-company-step-articles = Основачите ги потпишуваат договорот и статутот на друштвото.
# en: The company is entered in the Central Register.
form-joint-company-step-register = Друштвото се запишува во Централниот регистар.
# en: By decision of the founders under the Law on Public Enterprises; the division of assets must be agreed in the founding act.
form-joint-public-enterprise-exit = Со одлука на основачите според Законот за јавните претпријатија; поделбата на имотот мора да се договори во основачкиот акт.
# en: The enterprise answers with its assets; the municipality stays responsible in second line for services of public interest.
form-joint-public-enterprise-liability = Претпријатието одговара со својот имот; општината останува супсидијарно одговорна за службите од јавен интерес.
# en: Annual accounts and programme approved by the founding councils; state audit.
form-joint-public-enterprise-accountability = Годишните сметки и програмата ги одобруваат советите основачи; државна ревизија.
# en: capital, transfer of staff and assets, unanimity of founders in practice
form-joint-public-enterprise-effort_note = капитал, преземање кадар и имот, во практика едногласност на основачите
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-public-enterprise-step-initiative = Градоначалникот, член на советот или најмалку 10 отсто од избирачите му предлагаат соработка на советот.
# en: A joint commission drafts the founding acts.
form-joint-public-enterprise-step-joint-commission = Заедничка комисија ги подготвува основачките акти.
# en: Every council adopts the founding decision by majority of all its members, within 90 days of receiving the proposal.
form-joint-public-enterprise-step-founding-decision = Секој совет ја донесува основачката одлука со мнозинство од вкупниот број членови, во рок од 90 дена од приемот на предлогот.
# en: The statute is adopted and the councils give their consents.
form-joint-public-enterprise-step-statute-consents = Се донесува статутот и советите даваат согласности.
# en: The enterprise is entered in the court or central register.
form-joint-public-enterprise-step-register = Претпријатието се запишува во судскиот или централниот регистар.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-public-enterprise-step-publication = Актите се објавуваат во службеното гласило на секоја општина што соработува.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-joint-public-enterprise-step-record = Соработката се запишува во евиденцијата на Министерството за локална самоуправа.
# en: As the founding act and the Law on Institutions provide.
form-joint-public-institution-exit = Како што уредуваат основачкиот акт и Законот за установите.
# en: The institution answers, and the founders in second line for the public service.
form-joint-public-institution-liability = Одговара установата, а основачите супсидијарно за јавната служба.
# en: Sector ministry supervision, founding councils, state audit.
form-joint-public-institution-accountability = Надзор на ресорното министерство, советите основачи и државната ревизија.
# en: sector law conditions (standards, verification) add time
form-joint-public-institution-effort_note = условите на секторскиот закон (стандарди, верификација) бараат време
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-public-institution-step-initiative = Градоначалникот, член на советот или најмалку 10 отсто од избирачите му предлагаат соработка на советот.
# en: A joint commission drafts the founding acts.
form-joint-public-institution-step-joint-commission = Заедничка комисија ги подготвува основачките акти.
# en: Every council adopts the founding decision by majority of all its members, within 90 days of receiving the proposal.
form-joint-public-institution-step-founding-decision = Секој совет ја донесува основачката одлука со мнозинство од вкупниот број членови, во рок од 90 дена од приемот на предлогот.
# en: The conditions of the sector law are met and verified.
form-joint-public-institution-step-sector-conditions = Се исполнуваат и се верификуваат условите од секторскиот закон.
# en: The institution is entered in the register.
form-joint-public-institution-step-register = Установата се запишува во регистарот.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-public-institution-step-publication = Актите се објавуваат во службеното гласило на секоја општина што соработува.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-joint-public-institution-step-record = Соработката се запишува во евиденцијата на Министерството за локална самоуправа.
# en: Ends with its task or by decision of the councils.
form-joint-working-body-exit = Завршува со својата задача или со одлука на советите.
# en: It has none of its own; the founders bear the costs.
form-joint-working-body-liability = Нема сопствена одговорност; трошоците ги носат основачите.
# en: Reports to the councils that set it up.
form-joint-working-body-accountability = Ги известува советите што го формирале.
# en: council decisions only; also the compulsory first step for the heavier forms, because a joint commission prepares their founding acts
form-joint-working-body-effort_note = само одлуки на советите; и задолжителен прв чекор за потешките форми, бидејќи заедничка комисија ги подготвува нивните основачки акти
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-working-body-step-initiative = Градоначалникот, член на советот или најмалку 10 отсто од избирачите му предлагаат соработка на советот.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-joint-working-body-step-council-decision = Секој совет одлучува со мнозинство од вкупниот број членови, во рок од 90 дена од приемот на предлогот.
# en: Each municipality names its members.
form-joint-working-body-step-members = Секоја општина ги именува своите членови.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-working-body-step-publication = Актите се објавуваат во службеното гласило на секоја општина што соработува.
# en: The Ministry of Local Self-Government is told for its record.
form-joint-working-body-step-notice = Министерството за локална самоуправа се известува заради евиденцијата.
# en: There is no exit; membership follows territory.
form-planning-region-centre-exit = Нема истапување; членството ја следи територијата.
# en: The centre answers with its funds.
form-planning-region-centre-liability = Центарот одговара со своите средства.
# en: Ministry and Bureau for Regional Development; Ministry of Finance and State Audit Office check its finances.
form-planning-region-centre-accountability = Министерството и Бирото за регионален развој; финансиите ги проверуваат Министерството за финансии и Државниот завод за ревизија.
# en: exists already, so a joint project can borrow its staff and its secretariat
form-planning-region-centre-effort_note = веќе постои, па заеднички проект може да ги користи неговиот кадар и секретаријат
# en: It exists by law in each region; the municipalities of the region founded it.
form-planning-region-centre-step-by-law = Постои по закон во секој регион; го основале општините од регионот.
# en: Ends with the project; early exit only as agreed.
form-pooling-agreement-exit = Завршува со проектот; порано истапување само според договорот.
# en: Each municipality answers for its agreed share, the lead partner towards the donor.
form-pooling-agreement-liability = Секоја општина одговара за договорениот дел, водечкиот партнер кон донаторот.
# en: Project reporting; municipal audit.
form-pooling-agreement-accountability = Известување за проектот; општинска ревизија.
# en: one contract, no new body
form-pooling-agreement-effort_note = еден договор, без ново тело
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-pooling-agreement-step-initiative = Градоначалникот, член на советот или најмалку 10 отсто од избирачите му предлагаат соработка на советот.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-pooling-agreement-step-council-decision = Секој совет одлучува со мнозинство од вкупниот број членови, во рок од 90 дена од приемот на предлогот.
# en: Mayors sign the agreement after the council decisions.
form-pooling-agreement-step-signature = Градоначалниците го потпишуваат договорот по одлуките на советите.
# en: The acts are published in the official gazette of each cooperating municipality.
form-pooling-agreement-step-publication = Актите се објавуваат во службеното гласило на секоја општина што соработува.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-pooling-agreement-step-record = Соработката се запишува во евиденцијата на Министерството за локална самоуправа.
# en: As agreed; a notice clause is strongly advised.
form-task-agreement-exit = Како што е договорено; силно се препорачува одредба за отказ.
# en: The host answers for the performance; each other municipality stays answerable to its citizens.
form-task-agreement-liability = Општината извршител одговара за извршувањето; секоја друга општина останува одговорна пред своите граѓани.
# en: The host reports to the mayors and councils of the others as agreed; the ministry keeps a record.
form-task-agreement-accountability = Општината извршител ги известува градоначалниците и советите на другите според договорот; министерството води евиденција.
# en: no new body, two council decisions and one contract
form-task-agreement-effort_note = без ново тело, две одлуки на советите и еден договор
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-task-agreement-step-initiative = Градоначалникот, член на советот или најмалку 10 отсто од избирачите му предлагаат соработка на советот.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-task-agreement-step-council-decision = Секој совет одлучува со мнозинство од вкупниот број членови, во рок од 90 дена од приемот на предлогот.
# en: Mayors sign the agreement after the council decisions.
form-task-agreement-step-signature = Градоначалниците го потпишуваат договорот по одлуките на советите.
# en: The acts are published in the official gazette of each cooperating municipality.
form-task-agreement-step-publication = Актите се објавуваат во службеното гласило на секоја општина што соработува.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-task-agreement-step-record = Соработката се запишува во евиденцијата на Министерството за локална самоуправа.
# en: Membership is required by the waste law.
form-waste-board-exit = Членството го бара законот за отпад.
# en: The municipalities answer through the board, the operator for the operation.
form-waste-board-liability = Општините одговараат преку одборот, операторот за работењето.
# en: The Ministry of Environment watches.
form-waste-board-accountability = Надзор врши Министерството за животна средина.
# en: host-municipality resistance is the normal obstacle (Sveti Nikole, 2022)
form-waste-board-effort_note = отпорот на општината домаќин е вообичаена пречка (Свети Николе, 2022)
# en: The municipalities of the region set up the board.
form-waste-board-step-board = Општините од регионот го формираат одборот.
# en: The regional plan is adopted.
form-waste-board-step-regional-plan = Се донесува регионалниот план.
# en: The regional enterprise is founded or a partnership is awarded.
form-waste-board-step-enterprise-or-ppp = Се основа регионално претпријатие или се доделува партнерство.
# en: Dumps that do not meet the rules are closed.
form-waste-board-step-dump-closure = Се затвораат депониите што не ги исполнуваат прописите.
# en: The law names them next to municipal budgets. UNDP and Norway paid grants in 2009-2011, and the participants added 15 percent to every grant.
financing-donations-sponsorship-conditions = Законот ги именува покрај општинските буџети. УНДП и Норвешка дадоа грантови во 2009-2011, а учесниците додадоа по 15 отсто на секој грант.
# en: The law speaks of pooling financial, material and other means; value them in the agreement.
financing-in-kind-conditions = Законот зборува за здружување финансиски, материјални и други средства; проценете ги во договорот.
# en: The Ministry of Local Self-Government runs the cross-border programmes; the country adds about 15 % in the programme with Bulgaria (call of 2018). The large waste and wastewater works of the East and North-East regions are paid by the EU.
financing-ipa-funds-conditions = Министерството за локална самоуправа ги води прекуграничните програми; државата додава околу 15 % во програмата со Бугарија (повик од 2018). Големите работи за отпад и отпадни води во Источниот и Североисточниот регион ги плаќа ЕУ.
# en: Only municipalities and public enterprises borrow, with consent of the Ministry of Finance or the Government and within debt limits; a joint administrative body cannot.
financing-municipal-borrowing-conditions = Се задолжуваат само општините и јавните претпријатија, со согласност на Министерството за финансии или Владата и во рамките на ограничувањата на долгот; заедничко административно тело не може.
# en: The first source that the law names. For a joint administrative body each pays by the type and volume of work done for it, unless agreed otherwise.
financing-municipal-budgets-conditions = Првиот извор што го именува законот. За заедничко административно тело секој плаќа според видот и обемот на работата вршена за него, освен ако не е договорено поинаку.
# en: A joint procedure needs the decision of every council; waste plans name it as the alternative to a regional enterprise.
financing-ppp-conditions = За заедничка постапка треба одлука на секој совет; плановите за отпад ја именуваат како алтернатива на регионално претпријатие.
# en: By law at least 1 % of GDP a year, in practice far less: 70 % for projects of planning regions, 20 % for areas with special needs, 10 % for villages, spread by level of development. The Bureau for Regional Development calls, the Government decides.
financing-regional-development-grants-conditions = По закон најмалку 1 % од БДП годишно, во практика многу помалку: 70 % за проекти на планските региони, 20 % за подрачја со специфични потреби, 10 % за селата, распределено според степенот на развој. Бирото за регионален развој објавува повик, Владата одлучува.
# en: The Government may support cooperation in areas of wider interest, which it lists for three years; its commission proposes. Whether a year's budget holds money is doubtful, so do not count on it.
financing-state-imc-incentive-conditions = Владата може да поддржи соработка во области од поширок интерес, кои ги утврдува за три години; предлага нејзината комисија. Сомнително е дали буџетот за една година има пари, па не сметајте на тоа.
# en: The founding councils approve tariffs, for water within the frame of the regulator. Joint tax or inspection bodies do not charge: taxes and fees stay revenue of the municipality they come from.
financing-user-charges-conditions = Советите основачи ги одобруваат тарифите, за вода во рамките на регулаторот. Заедничките даночни или инспекциски тела не наплаќаат: даноците и таксите остануваат приход на општината од која потекнуваат.
# en: A council did not reach the majority of all its members
rule-mk-majority-of-all-members = Еден совет не го постигна мнозинството од вкупниот број членови
# en: Cooperation is established by the councils, each by a majority of all its members; absent members count as no. Without this vote only informal contacts are possible.
rule-mk-majority-of-all-members-1 = Соработката ја воспоставуваат советите, секој со мнозинство од вкупниот број членови; отсутните се сметаат како да се против. Без ова гласање можни се само неформални контакти.
# en: Go on with the councils that have decided, or prepare a new vote. Until then keep to informal talks.
rule-mk-majority-of-all-members-2 = Продолжете со советите што одлучиле или подгответе ново гласање. Дотогаш останете на неформални разговори.
# en: The proposal is older than 90 days
rule-mk-proposal-expired = Предлогот е постар од 90 дена
# en: The council must decide within 90 days of receiving the proposal. Start the initiative again before anything is signed.
rule-mk-proposal-expired-1 = Советот мора да одлучи во рок од 90 дена од приемот на предлогот. Повторете ја иницијативата пред нешто да се потпише.
# en: Let the mayor, a council member or ten percent of the voters put the proposal to the council again, and fix the day of the vote at once.
rule-mk-proposal-expired-2 = Градоначалникот, член на советот или десет отсто од избирачите нека го поднесат предлогот повторно, и веднаш утврдете го денот на гласањето.
# en: Only some forms may act towards citizens
rule-mk-authority-stays-public = Само некои форми можат да постапуваат кон граѓаните
# en: A memorandum binds nobody and gives no power to decide about citizens.
rule-mk-authority-stays-public-1 = Меморандумот никого не обврзува и не дава овластување за одлуки за граѓаните.
# en: A joint commission studies and prepares; it may not decide in place of the councils or mayors.
rule-mk-authority-stays-public-2 = Заедничката комисија проучува и подготвува; не може да одлучува наместо советите или градоначалниците.
# en: This agreement pools money and goods for a project. It hands over no power to decide about citizens.
rule-mk-authority-stays-public-3 = Овој договор здружува пари и средства за проект. Не пренесува овластување за одлуки за граѓаните.
# en: A company has no public authority.
rule-mk-authority-stays-public-4 = Друштвото нема јавни овластувања.
# en: An association may not exercise municipal competences.
rule-mk-authority-stays-public-5 = Здружението не смее да врши општински надлежности.
# en: What only a council may decide stays with each council
rule-mk-council-powers-stay = За што одлучува само советот, останува кај секој совет
# en: The budget, the statute, tax rates and urban plans stay with each council. The joint work may only prepare and carry out what every council has adopted.
rule-mk-council-powers-stay-1 = Буџетот, статутот, даночните стапки и урбанистичките планови остануваат кај секој совет. Заедничката работа може само да го подготвува и спроведува она што го усвоил секој совет.
# en: Let the joint work prepare one text, and let every council adopt it by its own decision.
rule-mk-council-powers-stay-2 = Заедничката работа нека подготви еден текст, а секој совет нека го донесе со своја одлука.
# en: A public enterprise issues no permits
rule-mk-enterprise-no-permits = Јавно претпријатие не издава дозволи
# en: Purely administrative powers such as permits and inspection do not belong in a public enterprise.
rule-mk-enterprise-no-permits-1 = Чисто управните овластувања, како дозволи и инспекција, не спаѓаат во јавно претпријатие.
# en: Joint institutions have their fields
rule-mk-institution-fields = Заедничките установи имаат свои области
# en: The law keeps the joint public institution for education, culture, social and child care and other fields set by law. Communal utilities need a public enterprise.
rule-mk-institution-fields-1 = Законот ја предвидува заедничката јавна установа за образование, култура, социјална и детска заштита и други области утврдени со закон. За комуналните дејности треба јавно претпријатие.
# en: Administrative work is not one of the fields of a joint public institution. The law has the joint administrative body for it.
rule-mk-institution-fields-2 = Административната работа не е меѓу областите на заедничката јавна установа. За неа законот го има заедничкото административно тело.
# en: A memorandum moves no money and no task
rule-mk-memorandum-moves-nothing = Меморандумот не пренесува ни пари ни работа
# en: Here money, staff or a task pass from one municipality to another. This needs a form of the cooperation law and the decision of every council.
rule-mk-memorandum-moves-nothing-1 = Овде пари, кадар или работа преминуваат од една општина во друга. За тоа треба форма од законот за соработка и одлука на секој совет.
# en: An association runs no municipal task
rule-mk-association-no-competence = Здружението не врши општински работи
# en: An association speaks for its members, trains them and carries strategies. It may not exercise municipal competences.
rule-mk-association-no-competence-1 = Здружението зборува за своите членови, ги обучува и носи стратегии. Не смее да врши општински надлежности.
# en: The waste board comes first
rule-mk-waste-board = Прво одборот за отпад
# en: The waste law obliges the municipalities of a region to set up one board for the plan, the landfill and the choice of the operator.
rule-mk-waste-board-1 = Законот за отпад ги обврзува општините од еден регион да формираат еден одбор за планот, депонијата и изборот на операторот.
# en: Found the regional enterprise or award the partnership through the board, and let it settle site, gate fee and compensation of the host municipality.
rule-mk-waste-board-2 = Основајте го регионалното претпријатие или доделете го партнерството преку одборот, и нека тој ги уреди локацијата, надоместокот за прием и обештетувањето на општината домаќин.
# en: The waste law obliges the municipalities of a waste region to act through one board.
rule-gate-ordered-by-law-1 = Законот за отпад ги обврзува општините од регионот за отпад да дејствуваат преку еден одбор.
# en: Regional planning belongs to the council of mayors and the centre of the planning region, where every municipality is a member by law.
rule-gate-ordered-by-law-2 = Регионалното планирање е работа на советот на градоначалници и на центарот на планскиот регион, каде што секоја општина е член по закон.
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-3 = Законот ви наложува да работите заедно. Прашајте која форма, кои членови и кои рокови ги пропишува пред да планирате што било друго.
# en: The centre acts for all municipalities of the planning region. Bring your wish to its council, where every mayor sits.
rule-gate-ordered-by-law-4 = Центарот дејствува за сите општини на планскиот регион. Изнесете ја вашата желба пред неговиот совет, во кој седи секој градоначалник.
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Еден партнер е во друга земја. { $form } е форма само за партнери од оваа земја.
# en: Does the task belong to the City of Skopje?
rule-mk-skopje-whose-task = Дали работата му припаѓа на Градот Скопје?
# en: The City of Skopje and its ten municipalities share competences under a law of their own. Check first that the task belongs to the partners and not to the City.
rule-mk-skopje-whose-task-1 = Градот Скопје и неговите десет општини ги делат надлежностите според посебен закон. Прво проверете дали работата им припаѓа на партнерите, а не на Градот.
# en: A shared office for taxes, inspection, planning or finance
rule-mk-joint-office = Заедничка служба за даноци, инспекција, урбанизам или финансии
# en: The law gives this office ready defaults for seat, cost key and a report every six months, and it needs no capital.
rule-mk-joint-office-1 = Законот за оваа служба има готови правила за седиште, клуч за трошоци и извештај на секои шест месеци, и не бара капитал.
# en: This office is made for administrative work; a service on the ground needs an operator.
rule-mk-joint-office-2 = Оваа служба е за административна работа; за услуга на терен треба оператор.
# en: Officials sign for all
rule-mk-office-signs = Службеници потпишуваат за сите
# en: Its officials may act for every partner, each act in the name of the municipality whose case it is.
rule-mk-office-signs-1 = Нејзините службеници можат да постапуваат за секој партнер, секој акт во име на општината чиј е предметот.
# en: The host acts for the account of the others, whose competence does not move.
rule-mk-office-signs-2 = Општината извршител дејствува за сметка на другите, чија надлежност не се пренесува.
# en: One partner has the staff already
rule-mk-one-works-for-all = Еден партнер веќе го има кадарот
# en: Work done by one municipality for the account of others is cooperation in the sense of the law: no new body, two council decisions and one contract.
rule-mk-one-works-for-all-1 = Работата на една општина за сметка на други е соработка во смисла на законот: без ново тело, две одлуки на советите и еден договор.
# en: An investment or a study with an end
rule-mk-one-off = Инвестиција или студија со крај
# en: The mayors sign as soon as the councils have decided, and there is nothing to wind up afterwards.
rule-mk-one-off-1 = Градоначалниците потпишуваат штом одлучат советите, а потоа нема што да се ликвидира.
# en: The agreement pools resources for one project. It does not carry a permanent service.
rule-mk-one-off-2 = Договорот здружува средства за еден проект. Не носи трајна услуга.
# en: The municipalities buy machines or goods together
rule-mk-buy-together = Општините заедно купуваат машини или стоки
# en: Joint purchases of machines and studies are what municipalities pool their money for.
rule-mk-buy-together-1 = Заеднички набавки на машини и студии се она за што општините здружуваат пари.
# en: A utility that users pay
rule-mk-utility = Комунална дејност што ја плаќаат корисниците
# en: It can own the network, charge the users and receive work from its founders.
rule-mk-utility-1 = Може да ја поседува мрежата, да наплаќа од корисниците и да добива работа од основачите.
# en: Education, culture, social or child care
rule-mk-care-and-culture = Образование, култура, социјална или детска заштита
# en: The law has the joint public institution for exactly these fields.
rule-mk-care-and-culture-1 = Токму за овие области законот ја има заедничката јавна установа.
# en: A public enterprise is for communal utilities.
rule-mk-care-and-culture-2 = Јавното претпријатие е за комунални дејности.
# en: The partners cannot agree on the seat or the cost key
rule-mk-legal-defaults = Партнерите не можат да се договорат за седиштето или клучот за трошоци
# en: For this form the law settles both unless you agree otherwise: the seat is in the municipality with most inhabitants, and cost follows the type and volume of work done for each.
rule-mk-legal-defaults-1 = За оваа форма законот ги решава двете, освен ако не се договорите поинаку: седиштето е во општината со најмногу жители, а трошокот го следи видот и обемот на работата вршена за секого.
# en: Use the rules of the law as your starting point: seat in the largest municipality, cost by type and volume of work. The deadlock is only apparent.
rule-mk-legal-defaults-2 = Појдете од правилата на законот: седиште во најголемата општина, трошок според видот и обемот на работата. Застојот е само привиден.
# en: Will is uncertain or an election is near
rule-mk-commission-first = Волјата е неизвесна или изборите се блиску
# en: A joint commission commits nobody, and it must prepare the founding acts of the heavier forms anyway.
rule-mk-commission-first-1 = Заедничката комисија никого не обврзува, а и онака мора да ги подготви основачките акти на потешките форми.
# en: Study first, decide later
rule-mk-commission-studies = Прво проучете, потоа одлучете
# en: Councils can name a commission for a matter of common interest, with members of every partner.
rule-mk-commission-studies-1 = Советите можат да именуваат комисија за прашање од заеднички интерес, со членови од секој партнер.
# en: A commission prepares; it runs no service.
rule-mk-commission-studies-2 = Комисијата подготвува; не води услуга.
# en: The partners want to meet and learn
rule-mk-talk-first = Партнерите сакаат да се сретнат и да учат
# en: A signature is enough to exchange experience and to prepare a later agreement.
rule-mk-talk-first-1 = Доволен е потпис за размена на искуства и подготовка на подоцнежен договор.
# en: A lasting voice with an office, or a local action group
rule-mk-association-office = Траен глас со канцеларија или локална акциска група
# en: A local action group takes firms and organisations as members next to the municipalities.
rule-mk-association-office-1 = Локалната акциска група прима фирми и организации како членови покрај општините.
# en: An association is a legal person that can employ an office and collect fees.
rule-mk-association-office-2 = Здружението е правно лице што може да вработи канцеларија и да собира членарина.
# en: Training and advice for the members are what associations do well.
rule-mk-association-office-3 = Обуката и советувањето на членовите се она што здруженијата добро го прават.
# en: A company instead of a public enterprise
rule-mk-company-only-with-reason = Друштво наместо јавно претпријатие
# en: With a private partner a company is the usual vehicle.
rule-mk-company-only-with-reason-1 = Со приватен партнер вообичаена форма е друштвото.
# en: A company is not one of the forms named by the cooperation law. Say why a joint public enterprise will not do.
rule-mk-company-only-with-reason-2 = Друштвото не е меѓу формите именувани во законот за соработка. Кажете зошто не одговара заедничко јавно претпријатие.
# en: Much business on the market
rule-mk-company-on-the-market = Многу работа на пазарот
# en: Shares, accounts and a manager under company law fit an activity that lives from the market.
rule-mk-company-on-the-market-1 = Удели, сметки и управител според законот за трговските друштва одговараат на дејност што живее од пазарот.
# en: The budgets of the partners come first
rule-mk-money-own-budgets = Прво буџетите на партнерите
# en: The law names the budgets of the municipalities as the first source.
rule-mk-money-own-budgets-1 = Законот ги именува буџетите на општините како прв извор.
# en: If you agree nothing else, each municipality pays for the joint administrative body by the type and volume of work done for it.
rule-mk-money-own-budgets-2 = Ако не договорите ништо друго, секоја општина го плаќа заедничкото административно тело според видот и обемот на работата вршена за неа.
# en: The State may encourage, but promises nothing
rule-mk-money-state-incentive = Државата може да поттикне, но ништо не ветува
# en: The Government may support cooperation in areas of broader importance, which it lists for three years.
rule-mk-money-state-incentive-1 = Владата може да поддржи соработка во области од пошироко значење, кои ги утврдува за три години.
# en: Whether a year's budget holds money for cooperation is doubtful. Treat state support as possible, not as certain.
rule-mk-money-state-incentive-2 = Сомнително е дали буџетот за одредена година има пари за соработка. Сметајте ја државната поддршка за можна, не за сигурна.
# en: The commission was named anew
rule-mk-money-commission = Комисијата е одново именувана
# en: The commission for encouraging and monitoring cooperation has new members since 21 October 2025. Ask the ministry about its work plan before you apply.
rule-mk-money-commission-1 = Комисијата за поттикнување и следење на соработката има нови членови од 21 октомври 2025. Прашајте го министерството за нејзиниот план пред да се пријавите.
# en: Regional grants go through the planning region
rule-mk-money-regional-grants = Регионалните грантови одат преку планскиот регион
# en: Most of the money for balanced regional development goes to projects of planning regions.
rule-mk-money-regional-grants-1 = Најголемиот дел од парите за рамномерен регионален развој оди за проекти на планските региони.
# en: Bring the project in through the development centre of your planning region: 70 percent of the regional money goes to projects of planning regions, 20 percent to areas with special needs and 10 percent to villages.
rule-mk-money-regional-grants-2 = Пријавете го проектот преку центарот за развој на вашиот плански регион: 70 отсто од регионалните пари одат за проекти на планските региони, 20 отсто за подрачја со специфични потреби и 10 отсто за селата.
# en: Taxes and fees stay at home
rule-mk-money-taxes-stay-home = Даноците и таксите остануваат дома
# en: A joint tax or inspection body does not charge for itself. Taxes and fees stay revenue of the municipality they come from.
rule-mk-money-taxes-stay-home-1 = Заедничко даночно или инспекциско тело не наплаќа за себе. Даноците и таксите остануваат приход на општината од која потекнуваат.
# en: Who approves the tariff
rule-mk-money-tariffs = Кој ја одобрува тарифата
# en: An enterprise or institution can charge its users.
rule-mk-money-tariffs-1 = Претпријатие или установа може да наплаќа од корисниците.
# en: Every founding council must approve the tariff. For water the regulatory commission sets the frame.
rule-mk-money-tariffs-2 = Секој совет основач мора да ја одобри тарифата. За вода рамката ја поставува регулаторната комисија.
# en: Loans need a consent
rule-mk-money-borrowing = За кредит треба согласност
# en: Only municipalities and public enterprises borrow, with consent of the Ministry of Finance or the Government and within debt limits.
rule-mk-money-borrowing-1 = Се задолжуваат само општините и јавните претпријатија, со согласност на Министерството за финансии или Владата и во рамките на ограничувањата на долгот.
# en: A public enterprise with its own income can carry the loan.
rule-mk-money-borrowing-2 = Кредитот може да го носи јавно претпријатие со свој приход.
# en: European money
rule-mk-money-ipa = Европски пари
# en: Cross-border programmes are run by the Ministry of Local Self-Government; the country adds a part.
rule-mk-money-ipa-1 = Прекуграничните програми ги води Министерството за локална самоуправа; државата додава дел.
# en: Large waste and wastewater works in the East and North-East are paid by the EU.
rule-mk-money-ipa-2 = Големите работи за отпад и отпадни води во Источниот и Североисточниот регион ги плаќа ЕУ.
# en: These programmes pay for investments, and none is planned.
rule-mk-money-ipa-3 = Овие програми плаќаат инвестиции, а овде не е планирана ниедна.
# en: Staff, rooms and machines count
rule-mk-money-in-kind = Кадарот, просториите и машините се бројат
# en: The law speaks of pooling financial, material and other means.
rule-mk-money-in-kind-1 = Законот зборува за здружување финансиски, материјални и други средства.
# en: Write the value of staff, rooms and equipment that partners bring into the agreement.
rule-mk-money-in-kind-2 = Запишете ја во договорот вредноста на кадарот, просториите и опремата што ги внесуваат партнерите.
# en: A private partner
rule-mk-money-ppp = Приватен партнер
# en: Waste plans name a partnership as the alternative to a regional enterprise.
rule-mk-money-ppp-1 = Плановите за отпад го именуваат партнерството како алтернатива на регионално претпријатие.
# en: A partnership that several municipalities award together needs a decision of every council.
rule-mk-money-ppp-2 = За партнерство што заедно го доделуваат повеќе општини треба одлука на секој совет.
# en: Donors ask for your own part
rule-mk-money-donors = Донаторите бараат ваш дел
# en: The law names donations and sponsorships next to the budgets.
rule-mk-money-donors-1 = Законот ги именува донациите и спонзорствата покрај буџетите.
# en: Plan your own part: in the programme of 2009 to 2011 the participants added 15 percent to every grant.
rule-mk-money-donors-2 = Планирајте свој дел: во програмата од 2009 до 2011 учесниците додадоа 15 отсто на секој грант.
# en: Two signatures are not enough
rule-mk-mayors-sign-last = Два потписа не се доволни
# en: The councils decide first, each by a majority of all its members; absent members count as no. The mayors sign only afterwards.
rule-mk-mayors-sign-last-1 = Прво одлучуваат советите, секој со мнозинство од вкупниот број членови; отсутните се сметаат како да се против. Градоначалниците потпишуваат дури потоа.
# en: Article numbers are not settled
rule-mk-article-numbers = Броевите на членовите не се потврдени
# en: Print no article of the cooperation law other than 1, 2, 3 and 32 in a contract before a lawyer has checked it.
rule-mk-article-numbers-1 = Не печатете во договор друг член од законот за соработка освен 1, 2, 3 и 32 пред да го провери правник.
# en: Publish and report
rule-mk-record-and-gazette = Објавете и известете
# en: Publish the acts in the gazette of every partner and send the cooperation to the Ministry of Local Self-Government for its record.
rule-mk-record-and-gazette-1 = Објавете ги актите во службеното гласило на секој партнер и пријавете ја соработката во Министерството за локална самоуправа за неговата евиденција.
# en: The joint office is no legal person
rule-mk-office-without-personality = Заедничката служба не е правно лице
# en: Staff stay employed by one of the municipalities, and every act must name the municipality in whose name it decides.
rule-mk-office-without-personality-1 = Кадарот останува вработен во една од општините, и секој акт мора да ја наведе општината во чие име се одлучува.
# en: Let the head report to the mayors and the councils every six months, as the law asks, and agree now how the body is divided when it ends.
rule-mk-office-without-personality-2 = Раководителот нека ги известува градоначалниците и советите на секои шест месеци, како што бара законот, и сега договорете како се дели телото кога ќе престане.
# en: The status of its staff under the law on administrative servants is not settled. Ask before you move people.
rule-mk-office-without-personality-3 = Статусот на нејзиниот кадар според законот за административни службеници не е разјаснет. Прашајте пред да преместувате луѓе.
# en: One council can block
rule-mk-all-founders-consent = Еден совет може да блокира
# en: Consents to acts of the enterprise are needed from every founding council. One council can stop prices, statutes and plans.
rule-mk-all-founders-consent-1 = За актите на претпријатието се потребни согласности од секој совет основач. Еден совет може да ги запре цените, статутот и плановите.
# en: The enterprise of two lake towns was split again
rule-mk-agree-the-exit = Претпријатието на два езерски града пак се раздели
# en: The joint water enterprise of Ohrid and Struga ended in disputes. Agree in the founding act how assets and debts are divided when a founder leaves.
rule-mk-agree-the-exit-1 = Заедничкото водоводно претпријатие на Охрид и Струга заврши во спорови. Договорете во основачкиот акт како се делат имотот и долговите кога ќе истапи основач.
# en: The municipality stays responsible
rule-mk-founder-answers = Општината останува одговорна
# en: The founders stay responsible in second line for a service of public interest, whatever body provides it.
rule-mk-founder-answers-1 = Основачите остануваат супсидијарно одговорни за служба од јавен интерес, без оглед кој ја дава.
# en: The host of a landfill resists
rule-mk-landfill-resistance = Домаќинот на депонијата се спротивставува
# en: Resistance of the municipality where the plant will stand can undo years of regional preparation. Agree on its compensation first.
rule-mk-landfill-resistance-1 = Отпорот на општината каде што ќе стои постројката може да уништи години регионална подготовка. Прво договорете го нејзиното обештетување.
# en: Work without tender needs joint control
rule-mk-in-house = За работа без тендер треба заедничка контрола
# en: Work without tender must pass the tests of control and activity. Write the joint control of the founders into the founding act.
rule-mk-in-house-1 = Работата без тендер мора да ги исполни тестовите за контрола и дејност. Запишете ја заедничката контрола на основачите во основачкиот акт.
# en: VAT between municipalities
rule-mk-vat = ДДВ меѓу општини
# en: Whether services that one municipality sells to another bear VAT is not clearly settled. Ask the Public Revenue Office before you fix the price.
rule-mk-vat-1 = Не е јасно уредено дали услугите што една општина ги продава на друга подлежат на ДДВ. Прашајте ја Управата за јавни приходи пред да ја утврдите цената.
# en: Acts in two languages
rule-mk-two-languages = Акти на два јазика
# en: Prepare every act in both official languages and have the versions compared before the councils vote.
rule-mk-two-languages-1 = Подгответе го секој акт на двата службени јазика и споредете ги верзиите пред да гласаат советите.
# en: The law on local self-government may have changed
rule-mk-law-in-motion = Законот за локалната самоуправа можеби е изменет
# en: A wide amendment of the Law on Local Self-Government was before Parliament in 2025. Check whether it passed and touches joint administrative bodies.
rule-mk-law-in-motion-1 = Широка измена на Законот за локалната самоуправа беше пред Собранието во 2025. Проверете дали е донесена и дали се однесува на заедничките административни тела.
# en: How to share the cost
rule-mk-cost-keys = Како да се поделат трошоците
# en: Share the cost by the number of tax bills or cases handled.
rule-mk-cost-keys-1 = Делете го трошокот според бројот на даночни решенија или обработени предмети.
# en: Share the cost by tonnes.
rule-mk-cost-keys-2 = Делете го трошокот според тони.
# en: Share the fixed cost of a project office in equal parts.
rule-mk-cost-keys-3 = Фиксниот трошок на проектната канцеларија делете го на еднакви делови.
# en: A company is for services
rule-mk-company-runs-services = Друштвото е за услуги
# en: A company may run an activity of public interest. Offices, purchases and talks are none.
rule-mk-company-runs-services-1 = Друштво може да води дејност од јавен интерес. Канцелариите, набавките и разговорите не се тоа.
# en: Others take part beside the agreement
rule-mk-others-beside = Другите учествуваат покрај договорот
# en: Only municipalities are partners under the cooperation law. Conclude the form among yourselves, and take a firm, an organisation or a state body in by a contract or memorandum of its own.
rule-mk-others-beside-1 = Според законот за соработка партнери се само општините. Склучете ја формата меѓу себе, а фирмата, организацијата или државниот орган вклучете ги со посебен договор или меморандум.
# en: A memorandum under a cross-border programme binds nobody in itself. The duties stand in the grant contract of each partner.
rule-mk-memorandum-abroad-1 = Меморандум во прекугранична програма сам по себе никого не обврзува. Обврските стојат во договорот за грант на секој партнер.
# en: The cooperation law is for municipalities of this country; with a partner abroad there is the memorandum
rule-mk-memorandum-abroad = Законот за соработка важи за општините во земјава; со партнер во странство останува меморандумот

## Words in citations

# en: art.
place-article = чл.
# en: amending bill of
place-amending-bill-of = предлог-закон за измени од
# en: associations of municipalities
place-associations-of-municipalities = здруженија на општини
# en: composition of
place-composition-of = состав од
# en: conditions of the sector
place-conditions-of-the-sector = услови на секторот
# en: cooperation in general
place-cooperation-in-general = соработка воопшто
# en: end of public enterprises
place-end-of-public-enterprises = престанок на јавни претпријатија
# en: joint administrative body
place-joint-administrative-body = заеднички административен орган
# en: official languages
place-official-languages = службени јазици
# en: powers of the council
place-powers-of-the-council = надлежности на советот
# en: question
place-question = прашање
# en: questions
place-questions = прашања
# en: whole act
place-whole-act = целиот акт
