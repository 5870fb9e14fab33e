pack-name = Slovenija
municipality = občina
municipality-plural = občine

form-informal = Neformalno sodelovanje, pismo o nameri
# en: Mayors sign a letter of intent or carry out a project side by side.
form-informal-summary = Župani podpišejo pismo o nameri ali vzporedno izvajajo projekt.

form-cooperation-contract = Pogodba o sofinanciranju ali skupnem izvajanju
# en: One lead municipality invests for all under a contract; the partners co-own and pay their part.
form-cooperation-contract-summary = Vodilna občina po pogodbi investira za vse; partnerice so solastnice in plačajo svoj delež.

form-joint-administration = Organ skupne občinske uprave (SOU)
# en: Municipalities set up one administrative body, without personality, for inspection, audit, planning and the like; the state co-finances it.
form-joint-administration-summary = Občine ustanovijo skupen upravni organ brez pravne osebnosti za inšpekcijo, redarstvo, revizijo, prostor in podobno; država ga sofinancira.

form-joint-founders-body = Svet ustanoviteljev (skupni organ)
# en: The body through which several founders steer their enterprise or institute together; a companion, not an alternative.
form-joint-founders-body-summary = Organ, prek katerega več ustanoviteljic skupaj usmerja podjetje ali zavod; spremljevalec, ne druga možnost.

form-joint-public-enterprise = Skupno javno podjetje (d.o.o.)
# en: Municipalities found a limited company for utilities and steer it through a council of founders.
form-joint-public-enterprise-summary = Občine ustanovijo družbo za gospodarske javne službe in jo usmerjajo prek sveta ustanoviteljev.

form-joint-institute = Skupni javni zavod
# en: Municipalities found one public institute for health, schools, culture or tourism.
form-joint-institute-summary = Občine ustanovijo skupen javni zavod za zdravstvo, šolstvo, kulturo ali turizem.

form-fund-or-foundation = Skupni javni sklad ali ustanova
# en: Municipalities give property to a fund or foundation with one purpose.
form-fund-or-foundation-summary = Občine namenijo premoženje skladu ali ustanovi z enim namenom.

form-energy-cooperative = Energetska skupnost (zadruga)
# en: Citizens, small firms and municipalities produce energy together in a cooperative.
form-energy-cooperative-summary = Občani, mala podjetja in občine skupaj proizvajajo energijo v zadrugi.

form-union = Zveza občin
# en: A union of several municipalities with personality; in the act for long, but practically unused.
form-union-summary = Zveza več občin s pravno osebnostjo; v zakonu že dolgo, v praksi skoraj neuporabljena.

form-association = Združenje občin
# en: Municipalities found an association that negotiates with the state and helps its members.
form-association-summary = Občine ustanovijo združenje, ki se pogaja z državo in pomaga članicam.

form-joint-concession = Skupna koncesija več občin
# en: Several municipalities grant one concession together after a joint tender.
form-joint-concession-summary = Več občin po skupnem razpisu podeli eno koncesijo.

form-development-region = Svet regije in regionalna razvojna agencija (RRA)
# en: All municipalities of a development region sit in its council; a regional agency does the work.
form-development-region-summary = Vse občine razvojne regije sestavljajo svet regije; naloge opravlja regionalna agencija.

financing-sou-cofinancing = Državno sofinanciranje skupnih občinskih uprav
financing-member-budgets = Proračuni občin ustanoviteljic
financing-communal-prices = Cene javnih služb in okoljska dajatev
financing-cohesion-funds = Kohezijski sklad EU in regijski dogovori
financing-municipal-debt = Zadolževanje občin in občinske obveznice
financing-investment-cofinancing = Državno sofinanciranje občinskih investicij
financing-ppp = Koncesija ali javno-zasebno partnerstvo
