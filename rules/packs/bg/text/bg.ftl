pack-name = България
municipality = община
municipality-plural = общини

form-memorandum = Меморандум за сътрудничество
# en: Municipalities declare what they want to do together; no money, staff or duty.
form-memorandum-summary = Общините заявяват какво искат да правят заедно; без пари, персонал и задължения.

form-cooperation-agreement = Споразумение за сътрудничество между общини
# en: Municipalities entrust activities, not powers, to one of them or share them by an agreement that every council approves.
form-cooperation-agreement-summary = Общините си възлагат дейности (не правомощия) или ги извършват заедно по споразумение, одобрено от всеки общински съвет.

form-iti-partnership = Споразумение за партньорство по концепция за ИТИ
# en: Municipalities and others apply together for territorial EU money under a lead partner.
form-iti-partnership-summary = Общини и други партньори кандидатстват заедно за средства от ЕС с водещ партньор.

form-host-service = Услуга, предоставяна от една община за други
# en: One municipality, or its enterprise, works for the neighbours under an approved agreement.
form-host-service-summary = Една община или нейно предприятие работи за съседните общини по одобрено споразумение.

form-civil-partnership = Гражданско дружество, обединение
# en: Municipalities form an unincorporated partnership for one purchase or project.
form-civil-partnership-summary = Общините образуват неперсонифицирано обединение за една покупка или проект.

form-npo-association = Сдружение на общини
# en: Municipalities found a non-profit association for promotion, projects, training and common interests.
form-npo-association-summary = Общините учредяват сдружение с нестопанска цел за популяризиране, проекти, обучение и общи интереси.

form-joint-company = Общинско дружество на няколко общини (ООД, АД)
# en: Municipalities own a company together, alone or with private shareholders.
form-joint-company-summary = Общините притежават заедно дружество, самостоятелно или с частни съдружници.

form-regional-waste-association = Регионално сдружение за управление на отпадъците (РСУО)
# en: The municipalities of a waste region run the regional system through an assembly of mayors; one price for all, and no grants without it.
form-regional-waste-association-summary = Общините от региона управляват системата чрез събрание на кметовете; една цена за всички и без него няма европейски и държавни средства.

form-water-association = Асоциация по ВиК
# en: The State and the municipalities of a water territory control the operator together; it exists by law.
form-water-association-summary = Държавата и общините от обособената територия контролират заедно оператора; съществува по закон.

form-local-initiative-group = Местна инициативна група (МИГ)
# en: Municipalities, firms and organisations of a rural area run a LEADER strategy.
form-local-initiative-group-summary = Общини, фирми и организации от селски район изпълняват стратегия по ЛИДЕР.

form-egtc = Европейска група за териториално сътрудничество (ЕГТС)
# en: Bulgarian and foreign authorities found a European grouping for joint programmes.
form-egtc-summary = Български и чуждестранни органи учредяват европейска група за съвместни програми.

form-shared-services = Споделени услуги и дейности
# en: Listed services such as IT, accounting or parks are shared under a yearly procedure with a two-thirds vote in each council.
form-shared-services-summary = Изброени в закона услуги (ИТ, счетоводство, паркове и др.) се споделят по годишна процедура с мнозинство от две трети във всеки общински съвет.

financing-member-budgets = Вноски от общинските бюджети
financing-waste-price = Еднаква цена на тон за членовете на регионалната система
financing-landfill-deductions = Отчисления и обезпечения за депониране
financing-eu-iti = Интегрирани териториални инвестиции, програма „Развитие на регионите“
financing-eu-environment = Програма „Околна среда“ 2021-2027
financing-water-tariff = Цена на водата и инвестиционен план на оператора
financing-flag-loans = Заеми от фонд ФЛАГ и банки
financing-ppp = Публично-частно партньорство или концесия
