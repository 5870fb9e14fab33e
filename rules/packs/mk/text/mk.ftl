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
