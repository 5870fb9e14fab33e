pack-name = Česko
municipality = obec
municipality-plural = obce

form-informal-network = Neformální spolupráce, memorandum
# en: Mayors meet, exchange experience and speak with one voice; nothing binds the councils.
form-informal-network-summary = Starostové se scházejí, vyměňují si zkušenosti a vystupují společně; zastupitelstva to nezavazuje.

form-civil-contract = Soukromoprávní smlouva mezi obcemi
# en: Municipalities share one task or investment by an ordinary contract; no new body arises.
form-civil-contract-summary = Obce se smlouvou dohodnou na jednom úkolu nebo investici; nevzniká žádný nový subjekt.

form-sector-public-law-contract = Veřejnoprávní smlouva podle zvláštního zákona (odpady, kompostárna, doprava, pohřbení)
# en: One municipality takes on waste, composting, transport or burial duties of another, because a sector act allows just that.
form-sector-public-law-contract-summary = Jedna obec převezme povinnosti druhé v odpadech, kompostování, dopravě nebo pohřbení, protože to zvláštní zákon výslovně dovoluje.

form-public-law-contract-63 = Veřejnoprávní smlouva o výkonu přenesené působnosti (§ 63)
# en: One municipality carries out a delegated state task for another of the same district; the region must consent.
form-public-law-contract-63-summary = Jedna obec vykonává pro druhou přenesenou působnost v témže správním obvodu; souhlas dává krajský úřad.

form-orp-contract-66a = Veřejnoprávní smlouva mezi obcemi s rozšířenou působností (§ 66a)
# en: One town with extended powers carries out a state agenda for another of the same region; the Ministry of the Interior consents.
form-orp-contract-66a-summary = Jedna obec s rozšířenou působností vykonává státní agendu pro druhou v témže kraji; souhlas dává Ministerstvo vnitra.

form-school-district-agreement = Dohoda o společném školském obvodu
# en: A municipality without a school agrees with a neighbour whose school takes its pupils.
form-school-district-agreement-summary = Obec bez školy se dohodne s obcí, jejíž škola přijímá i její žáky.

form-joint-school-legal-person = Školská právnická osoba více zřizovatelů
# en: Several municipalities found one school together; it may keep buildings in several villages.
form-joint-school-legal-person-summary = Několik obcí společně zřídí jednu školu; ta může mít budovy ve více obcích.

form-municipal-police-contract = Veřejnoprávní smlouva o obecní policii (§ 3a)
# en: A town's municipal police serve in a neighbour that has none; the region must consent.
form-municipal-police-contract-summary = Obecní policie jedné obce působí i v obci, která vlastní policii nemá; souhlas dává krajský úřad.

form-joint-fire-unit = Společná jednotka požární ochrany
# en: Several municipalities keep one fire unit together, or one pays another for fire cover; the Fire Rescue Service consents first.
form-joint-fire-unit-summary = Více obcí má společnou jednotku, nebo jedna platí druhé za požární ochranu; předem souhlasí hasičský záchranný sbor kraje.

form-dso = Dobrovolný svazek obcí (DSO)
# en: Municipalities found a public-law person of their own for tasks of own competence; the most used form.
form-dso-summary = Obce založí vlastní veřejnoprávní osobu pro úkoly v samostatné působnosti; nejužívanější forma.

form-community-of-municipalities = Společenství obcí
# en: An association that covers most of one district takes this status; its staff may then work as officials in the members' offices.
form-community-of-municipalities-summary = Svazek, který pokrývá většinu obcí správního obvodu, získá tento status; jeho zaměstnanci pak mohou vykonávat správní činnosti na úřadech členů.

form-joint-company = Společná obchodní společnost obcí (s. r. o., a. s.)
# en: Municipalities own a company together; best for services with own revenue and heavy equipment.
form-joint-company-summary = Obce společně vlastní obchodní společnost; hodí se pro služby s vlastními příjmy a drahou technikou.

form-mixed-association-mas = Spolek s dalšími partnery, místní akční skupina (MAS)
# en: Municipalities join with firms, organisations and citizens in a private-law association, for example a local action group.
form-mixed-association-mas-summary = Obce se s firmami, organizacemi a občany sdruží ve spolku, například v místní akční skupině.

form-egtc = Evropské seskupení pro územní spolupráci (ESÚS)
# en: Public bodies of at least two EU states found a legal person for joint programmes.
form-egtc-summary = Veřejné subjekty nejméně dvou států EU založí právnickou osobu pro společné programy.

financing-member-contributions = Členské a účelové příspěvky
financing-cost-reimbursement = Úhrada nákladů mezi obcemi podle smlouvy
financing-delegated-competence-grant = Příspěvek státu na přenesenou působnost
financing-esf-css = Projekty ESF pro centra společných služeb a společenství obcí
financing-dso-eligible-grants = Dotační programy státu a krajů pro svazky obcí
financing-clld = LEADER / CLLD prostřednictvím MAS
financing-user-charges = Ceny a poplatky placené uživateli
financing-bank-loan = Úvěr banky nebo státního fondu s ručením obce
financing-in-kind = Vložený majetek a zapůjčení zaměstnanci
