# en: Czech Republic
pack-name = Česko
# en: municipality
municipality = obec
# en: municipalities
municipality-plural = obce

# en: Informal cooperation or memorandum
form-informal-network = Neformální spolupráce, memorandum
# en: Mayors meet, exchange experience and speak with one voice; nothing binds the councils.
form-informal-network-summary = Starostové se scházejí, vyměňují si zkušenosti a vystupují společně; zastupitelstva to nezavazuje.

# en: Civil-law contract between municipalities
form-civil-contract = Soukromoprávní smlouva mezi obcemi
# en: Municipalities share one task or investment by an ordinary contract; no new body arises.
form-civil-contract-summary = Obce se smlouvou dohodnou na jednom úkolu nebo investici; nevzniká žádný nový subjekt.

# en: Public-law contract where a sector act allows it
form-sector-public-law-contract = Veřejnoprávní smlouva podle zvláštního zákona (odpady, kompostárna, doprava, pohřbení)
# en: One municipality takes on waste, composting, transport or burial duties of another, because a sector act allows just that.
form-sector-public-law-contract-summary = Jedna obec převezme povinnosti druhé v odpadech, kompostování, dopravě nebo pohřbení, protože to zvláštní zákon výslovně dovoluje.

# en: Public-law contract on delegated state tasks (s. 63)
form-public-law-contract-63 = Veřejnoprávní smlouva o výkonu přenesené působnosti (§ 63)
# en: One municipality carries out a delegated state task for another of the same district; the region must consent.
form-public-law-contract-63-summary = Jedna obec vykonává pro druhou přenesenou působnost v témže správním obvodu; souhlas dává krajský úřad.

# en: Public-law contract between towns with extended powers (s. 66a)
form-orp-contract-66a = Veřejnoprávní smlouva mezi obcemi s rozšířenou působností (§ 66a)
# en: One town with extended powers carries out a state agenda for another of the same region; the Ministry of the Interior consents.
form-orp-contract-66a-summary = Jedna obec s rozšířenou působností vykonává státní agendu pro druhou v témže kraji; souhlas dává Ministerstvo vnitra.

# en: Agreement on a common school district
form-school-district-agreement = Dohoda o společném školském obvodu
# en: A municipality without a school agrees with a neighbour whose school takes its pupils.
form-school-district-agreement-summary = Obec bez školy se dohodne s obcí, jejíž škola přijímá i její žáky.

# en: School legal person of several municipalities
form-joint-school-legal-person = Školská právnická osoba více zřizovatelů
# en: Several municipalities found one school together; it may keep buildings in several villages.
form-joint-school-legal-person-summary = Několik obcí společně zřídí jednu školu; ta může mít budovy ve více obcích.

# en: Public-law contract on municipal police
form-municipal-police-contract = Veřejnoprávní smlouva o obecní policii (§ 3a)
# en: A town's municipal police serve in a neighbour that has none; the region must consent.
form-municipal-police-contract-summary = Obecní policie jedné obce působí i v obci, která vlastní policii nemá; souhlas dává krajský úřad.

# en: Joint fire unit of several municipalities, or fire cover by contract
form-joint-fire-unit = Společná jednotka požární ochrany
# en: Several municipalities keep one fire unit together, or one pays another for fire cover; the Fire Rescue Service consents first.
form-joint-fire-unit-summary = Více obcí má společnou jednotku, nebo jedna platí druhé za požární ochranu; předem souhlasí hasičský záchranný sbor kraje.

# en: Voluntary association of municipalities
form-dso = Dobrovolný svazek obcí (DSO)
# en: Municipalities found a public-law person of their own for tasks of own competence; the most used form.
form-dso-summary = Obce založí vlastní veřejnoprávní osobu pro úkoly v samostatné působnosti; nejužívanější forma.

# en: Community of municipalities (status of an association)
form-community-of-municipalities = Společenství obcí
# en: An association that covers most of one district takes this status; its staff may then work as officials in the members' offices.
form-community-of-municipalities-summary = Svazek, který pokrývá většinu obcí správního obvodu, získá tento status; jeho zaměstnanci pak mohou vykonávat správní činnosti na úřadech členů.

# en: Joint company of municipalities
form-joint-company = Společná obchodní společnost obcí (s. r. o., a. s.)
# en: Municipalities own a company together; best for services with own revenue and heavy equipment.
form-joint-company-summary = Obce společně vlastní obchodní společnost; hodí se pro služby s vlastními příjmy a drahou technikou.

# en: Association with non-municipal partners, local action group
form-mixed-association-mas = Spolek s dalšími partnery, místní akční skupina (MAS)
# en: Municipalities join with firms, organisations and citizens in a private-law association, for example a local action group.
form-mixed-association-mas-summary = Obce se s firmami, organizacemi a občany sdruží ve spolku, například v místní akční skupině.

# en: European grouping of territorial cooperation
form-egtc = Evropské seskupení pro územní spolupráci (ESÚS)
# en: Public bodies of at least two EU states found a legal person for joint programmes.
form-egtc-summary = Veřejné subjekty nejméně dvou států EU založí právnickou osobu pro společné programy.

# en: Membership and purpose contributions of members
financing-member-contributions = Členské a účelové příspěvky
# en: Reimbursement between municipalities by contract
financing-cost-reimbursement = Úhrada nákladů mezi obcemi podle smlouvy
# en: State contribution for delegated competence
financing-delegated-competence-grant = Příspěvek státu na přenesenou působnost
# en: ESF projects for shared-service centres and communities of municipalities
financing-esf-css = Projekty ESF pro centra společných služeb a společenství obcí
# en: National and regional grants open to associations of municipalities
financing-dso-eligible-grants = Dotační programy státu a krajů pro svazky obcí
# en: LEADER / CLLD through MAS
financing-clld = LEADER / CLLD prostřednictvím MAS
# en: Prices and fees paid by users
financing-user-charges = Ceny a poplatky placené uživateli
# en: Bank or state-fund loan, with municipal guarantee
financing-bank-loan = Úvěr banky nebo státního fondu s ručením obce
# en: Contributed property and lent staff
financing-in-kind = Vložený majetek a zapůjčení zaměstnanci

# ---- questions

# en: District of a municipality with extended powers (ORP)
column-partners-district = Správní obvod obce s rozšířenou působností (ORP)
# en: Do all partners lie in the district of one municipality with extended powers (ORP)?
question-orp_district = Leží všichni partneři ve správním obvodu jedné obce s rozšířenou působností (ORP)?
    .help = Smlouvy o přenesené působnosti a společenství obcí zůstávají v jednom obvodu, smlouvy o obecní policii v jednom kraji.
# en: Yes, all in one ORP district
option-orp_district-one = Ano, všichni v jednom obvodu ORP
# en: No, in several ORP districts of one region
option-orp_district-several_one_region = Ne, ve více obvodech ORP téhož kraje
# en: No, in different regions
option-orp_district-several_regions = Ne, v různých krajích
# en: How many municipalities lie in this ORP district?
question-orp_size = Kolik obcí má tento správní obvod ORP?
    .help = Společenství obcí potřebuje 15 členů, nebo tři pětiny obcí v obvodu s méně než 25 obcemi.
# en: Is one of the partners already in another community of municipalities?
question-other_community = Je některý z partnerů už členem jiného společenství obcí?
    .help = Každá obec může být jen v jednom společenství.
# en: Which state task is it?
question-state_agenda = O který úkol přenesené působnosti jde?
    .help = Rozsah přenesené působnosti určuje, kdo ji může vykonávat za koho.
# en: A task that every municipal office has
option-state_agenda-base = Úkol, který má každý obecní úřad
# en: Misdemeanour proceedings
option-state_agenda-misdemeanours = Projednávání přestupků
# en: Burial of persons whom nobody else buries
option-state_agenda-burial = Pohřbení osob, které nemá kdo pohřbít
# en: A task of authorised municipal offices
option-state_agenda-authorised = Úkol pověřených obecních úřadů
# en: A task of municipalities with extended powers
option-state_agenda-extended = Úkol obcí s rozšířenou působností
# en: Elections
option-state_agenda-elections = Volby
# en: Would the whole misdemeanour agenda go to the town with extended powers or with the authorised office of your district?
question-whole_to_town = Přešla by celá přestupková agenda na obec s rozšířenou působností nebo s pověřeným úřadem vašeho obvodu?
    .help = Zákon nedovoluje předat jen část agendy ani ji předat běžné sousední obci.
# en: What should the cooperation in schools achieve?
question-school_wish = Čeho má spolupráce ve školství dosáhnout?
    .help = Místa v sousední škole, jedna škola s více budovami a vliv na jednu školu jsou tři různé cesty.
# en: Our children get places in a neighbour's school
option-school_wish-places = Naše děti získají místa v sousední škole
# en: Several school buildings under one head
option-school_wish-together = Více školních budov pod jedním vedením
# en: All partners have a say in one school
option-school_wish-say = Všichni partneři mají vliv na jednu školu

# ---- forms, financing and rules

# en: As the contract says, mostly by notice; otherwise the Civil Code applies.
form-civil-contract-exit = Podle smlouvy, zpravidla výpovědí; jinak platí občanský zákoník.
# en: The law no longer says who owns what is built or who answers to creditors; until the end of 2013 s. 48(3)-(4) did. The contract must therefore settle ownership shares and liability in plain words.
form-civil-contract-liability = Zákon už neříká, komu patří společně pořízená věc a kdo odpovídá věřitelům; do konce roku 2013 to upravoval § 48 odst. 3 a 4. Smlouva proto musí podíly na vlastnictví i odpovědnost výslovně určit.
# en: Each municipality's own audit: money pooled by contract between territorial units is an item of the yearly review (s. 2(1)(d) Act 420/2004).
form-civil-contract-accountability = Přezkum hospodaření každé obce: prostředky sdružené smlouvou mezi územními celky jsou předmětem ročního přezkumu (§ 2 odst. 1 písm. d) zákona č. 420/2004 Sb.).
# en: one contract, council resolutions
form-civil-contract-effort_note = jedna smlouva, usnesení zastupitelstev
# en: Draft: parties, object, costs, ownership, duration, exit.
form-civil-contract-step-draft = Návrh: strany, předmět, náklady, vlastnictví, doba trvání, ukončení.
# en: Each council decides whether and in what form to cooperate (s. 84(2)(r)). It also decides on buying or selling land (s. 85(a)), on grants above CZK 250,000 in one case (s. 85(c)) and on loans and guarantees (s. 85(j)).
form-civil-contract-step-council-approval = Každé zastupitelstvo rozhoduje, zda a jakou formou bude obec spolupracovat (§ 84 odst. 2 písm. r)). Rozhoduje také o nabytí a převodu pozemků (§ 85 písm. a)), o dotacích nad 250 000 Kč v jednotlivém případě (§ 85 písm. c)) a o úvěrech a ručení (§ 85 písm. j)).
# en: Majority: more than half of all council members unless a special act says otherwise (s. 87).
form-civil-contract-step-majority = Je třeba nadpoloviční většina všech členů zastupitelstva, nestanoví-li zvláštní zákon jinak (§ 87).
# en: Approval must come first: a legal act that needs it and lacks it is void, and a court takes note of that without a motion (s. 41(2)-(3)); the deed carries a clause confirming the approval.
form-civil-contract-step-prior-approval = Schválení musí předcházet: právní jednání, které ho vyžaduje a nemá je, je neplatné a soud k tomu přihlédne i bez návrhu (§ 41 odst. 2 a 3); listina obsahuje doložku o schválení.
# en: Publication in the register of contracts (Act 340/2015) where its thresholds are met.
form-civil-contract-step-contract-register = Uveřejnění v registru smluv (zákon č. 340/2015 Sb.), pokud jsou splněny jeho podmínky.
# en: Check s. 12 of the Procurement Act (horizontal cooperation) or run a procurement.
form-civil-contract-step-procurement-check = Ověřte § 12 zákona o zadávání veřejných zakázek (horizontální spolupráce), nebo proveďte zadávací řízení.
# en: The assembly decides on expelling a member and on dissolution. The community may give up its status at any time. If it has failed the size rules of s. 53b(1)-(3) for six months, it must ask within 30 days to lose the status; otherwise the region sets at least six months to mend it and then takes the status away. The association lives on under another name (s. 53f).
form-community-of-municipalities-exit = O vyloučení člena a o zrušení rozhoduje shromáždění. Postavení společenství obcí lze kdykoli na vlastní žádost ukončit. Není-li po šest měsíců splněn počet členů podle § 53b odst. 1 až 3, musí společenství do 30 dnů požádat o zrušení postavení; jinak krajský úřad stanoví k nápravě nejméně šest měsíců a pak postavení zruší. Svazek trvá dál pod jiným názvem (§ 53f).
# en: As for any association of municipalities: it answers with its own property.
form-community-of-municipalities-liability = Jako u každého svazku obcí: odpovídá svým majetkem.
# en: As for any association of municipalities; it must also adopt a development strategy.
form-community-of-municipalities-accountability = Jako u každého svazku obcí; společenství navíc přijímá strategii rozvoje.
# en: medium where an association that qualifies exists (new statutes and a decision of the region), high from scratch
form-community-of-municipalities-effort_note = střední, existuje-li svazek, který podmínky splňuje (změna stanov a rozhodnutí krajského úřadu), jinak vysoká
# en: Check the numbers of the district: 15 members or three fifths, room for one more community, nobody in another one (s. 53b).
form-community-of-municipalities-step-numbers-check = Ověřte počty ve správním obvodu: 15 členů nebo tři pětiny obcí, volné místo pro další společenství, nikdo není členem jiného (§ 53b).
# en: Either change statutes of an existing association of municipalities or found a new one with the status at once.
form-community-of-municipalities-step-statutes-or-foundation = Buď se změní stanovy existujícího svazku obcí, nebo se založí nový svazek rovnou s tímto postavením.
# en: Councils approve contract and statutes stating that it is a společenství obcí and setting the organs under s. 53d.
form-community-of-municipalities-step-council-approval = Zastupitelstva schválí smlouvu a stanovy, které uvádějí, že jde o společenství obcí, a určují orgány podle § 53d.
# en: The association applies to the regional office with its statutes and proof of size. The office grants the status if ss. 53b and 53d are met, enters it in the register and informs the Ministry of the Interior. The status holds from the day the decision is final; a new association can get it on creation.
form-community-of-municipalities-step-status-decision = Svazek podá krajskému úřadu žádost se stanovami a doklady o počtu obcí. Úřad postavení přizná, jsou-li splněny § 53b a 53d, zapíše je do rejstříku a vyrozumí Ministerstvo vnitra. Postavení trvá ode dne právní moci rozhodnutí; nový svazek je může získat už při vzniku.
# en: The name must carry the words 'společenství obcí' or 's. o.'.
form-community-of-municipalities-step-name = Název musí obsahovat slova „společenství obcí“ nebo „s. o.“.
# en: Shared officials need a rule in the statutes and an agreement with each member that wants them (s. 53e(1)). Other shared staff need the same, or the founding act of the body that employs them and an agreement with the member, organisation or school (s. 53g(3)).
form-community-of-municipalities-step-shared-staff-agreement = Pro sdílené úředníky je třeba úprava ve stanovách a dohoda s každým členem, který je chce (§ 53e odst. 1). Pro ostatní sdílené zaměstnance totéž, nebo zakládací listina právnické osoby, která je zaměstnává, a dohoda s členem, organizací nebo školou (§ 53g odst. 3).
# en: Adopt the development strategy (s. 53a(2)).
form-community-of-municipalities-step-strategy = Přijměte strategii rozvoje (§ 53a odst. 2).
# en: Only the statutes say how a member leaves; the Act has had no rule of its own since s. 51 fell in 2014. Write the exit clause with care: disputes in water associations have lasted ten years.
form-dso-exit = Jak člen vystoupí, určují jen stanovy; zákon od zrušení § 51 v roce 2014 vlastní pravidlo nemá. Ustanovení o vystoupení napište pečlivě: spory ve vodárenských svazcích trvaly i deset let.
# en: The association answers with its own property; members are not jointly liable by law. What members put in stays theirs, and powers reserved to a council cannot pass to the association (s. 38(2) Act 250/2000). A member may guarantee its loans within s. 38(3)(d)-(e).
form-dso-liability = Svazek odpovídá svým majetkem; členové ze zákona společně neručí. Vložený majetek zůstává obcím a pravomoci vyhrazené zastupitelstvu na svazek přejít nemohou (§ 38 odst. 2 zákona č. 250/2000 Sb.). Člen může ručit za jeho úvěr v mezích § 38 odst. 3 písm. d) a e).
# en: Drafts of outlook, budget and final account stand on its website and on the members' boards at least 15 days before debate, adopted ones within 30 days, and every council gets the final account (s. 39 Act 250/2000). The region or an auditor reviews it each year on a request due by 30 June (s. 53, s. 4 Act 420/2004). Adult citizens of member municipalities may attend meetings, see minutes and comment (s. 52). The freedom-of-information Act 106/1999 applies.
form-dso-accountability = Návrhy výhledu, rozpočtu a závěrečného účtu visí na webu svazku a na úředních deskách členů nejméně 15 dnů před projednáním, schválené se zveřejní do 30 dnů a závěrečný účet dostane každé zastupitelstvo (§ 39 zákona č. 250/2000 Sb.). Hospodaření každoročně přezkoumá kraj nebo auditor na žádost podanou do 30. června (§ 53, § 4 zákona č. 420/2004 Sb.). Dospělí občané členských obcí se mohou účastnit zasedání, nahlížet do zápisů a podávat připomínky (§ 52). Platí zákon č. 106/1999 Sb. o svobodném přístupu k informacím.
# en: every council must pass identical text; register entry
form-dso-effort_note = všechna zastupitelstva musí schválit totožné znění; zápis do rejstříku
# en: Draft contract on creation with statutes as annex.
form-dso-step-draft = Návrh smlouvy o vytvoření svazku, stanovy jsou přílohou.
# en: Council of each municipality approves founding contract and statutes (s. 84(2)(e)) and any contribution in money or kind (s. 85(e)); more than half of all council members (s. 87).
form-dso-step-council-approval = Zastupitelstvo každé obce schvaluje zakládací smlouvu a stanovy (§ 84 odst. 2 písm. e)) a peněžité i nepeněžité vklady (§ 85 písm. e)); nadpoloviční většinou všech členů (§ 87).
# en: Contract signed by all founders; statutes attached; contract or statutes name the first members of the statutory organ (s. 49(5)).
form-dso-step-contract-signature = Smlouvu podepíší všichni zakladatelé, stanovy jsou přílohou; smlouva nebo stanovy určí první členy statutárního orgánu (§ 49 odst. 5).
# en: The person whom the founders authorised applies to the regional office of the seat, which keeps the public register of associations and its documents.
form-dso-step-register-application = Osoba zmocněná zakladateli podá návrh krajskému úřadu podle sídla, který vede veřejný rejstřík svazků obcí se sbírkou listin.
# en: Legal personality arises with the entry (s. 49(4)); the register shows name, seat, ID number, object, acting organs and persons, the member municipalities with the day membership began and ended.
form-dso-step-register-entry = Právní osobnost vzniká zápisem (§ 49 odst. 4); v rejstříku je název, sídlo, identifikační číslo, předmět činnosti, statutární orgán a jeho členové a členské obce se dnem vzniku a zániku členství.
# en: Later changes: the association of municipalities reports them within one month (s. 49(5), since 2024).
form-dso-step-later-changes = Pozdější změny svazek oznamuje do jednoho měsíce (§ 49 odst. 5, od roku 2024).
# en: The association asks the region or an auditor by 30 June to review its economy.
form-dso-window-review = Svazek do 30. června požádá kraj nebo auditora o přezkoumání hospodaření.
# en: As the convention of the grouping says.
form-egtc-exit = Jak určí úmluva seskupení.
# en: Article 12 of EU Regulation 1082/2006; members with limited liability are not allowed in a grouping under the Czech part (s. 18a(2)).
form-egtc-liability = Článek 12 nařízení (ES) č. 1082/2006; členové s omezeným ručením se seskupení podle českého zákona účastnit nemohou (§ 18a odst. 2).
# en: Accounts audited; annual report to the ministry by 15 July of the next year.
form-egtc-accountability = Účetní závěrka ověřená auditorem; výroční zpráva ministerstvu do 15. července následujícího roku.
# en: Convention and statutes.
form-egtc-step-convention = Úmluva a stanovy.
# en: Approval of participation by the Ministry for Regional Development on application of each Czech member.
form-egtc-step-ministry-approval = Účast každého českého člena schvaluje na jeho žádost Ministerstvo pro místní rozvoj.
# en: Registration by the same ministry on motion of the person the members authorised; person with seat in the country arises with the entry.
form-egtc-step-registration = Totéž ministerstvo zapíše seskupení na návrh osoby, kterou členové zmocnili; seskupení se sídlem v Česku vzniká zápisem.
# en: Planned changes of registered facts need approval before adoption; changes reported within 7 working days.
form-egtc-step-later-changes = Zamýšlené změny zapsaných údajů se předem schvalují; změny se oznamují do 7 pracovních dnů.
# en: The grouping sends its yearly report to the ministry by 15 July.
form-egtc-window-report = Seskupení zašle výroční zprávu ministerstvu do 15. července.
# en: Any partner may leave at any time.
form-informal-network-exit = Každý může kdykoli odejít.
# en: There is no joint liability.
form-informal-network-liability = Společná odpovědnost není.
# en: None beyond what each mayor tells the own council.
form-informal-network-accountability = Jen to, o čem starosta informuje vlastní zastupitelstvo.
# en: a text and a meeting
form-informal-network-effort_note = jeden text a jedno setkání
# en: No approval from outside is needed; a memorandum that binds the municipality goes to the council.
form-informal-network-step-memorandum = Souhlas zvenčí není třeba; memorandum, které obec zavazuje, schvaluje zastupitelstvo.
# en: A member sells or transfers its share; the company ends by liquidation.
form-joint-company-exit = Společník prodá nebo převede svůj podíl; společnost končí likvidací.
# en: The company answers; members only up to their contribution.
form-joint-company-liability = Odpovídá společnost; společníci jen do výše vkladu.
# en: An audit above certain sizes, freedom of information, register of contracts.
form-joint-company-accountability = Audit od určité velikosti, svobodný přístup k informacím, registr smluv.
# en: notary, valuation, capital, management
form-joint-company-effort_note = notář, ocenění, kapitál, vedení
# en: Each council decides on founding or joining and on the articles (s. 84(2)(e)), names its delegate to the general meeting and proposes members of other organs (s. 84(2)(f)-(g)), and decides contributions in money or kind (s. 85(e)).
form-joint-company-step-council-approval = Každé zastupitelstvo rozhoduje o založení nebo vstupu a o zakladatelských dokumentech (§ 84 odst. 2 písm. e)), deleguje zástupce na valnou hromadu a navrhuje členy dalších orgánů (§ 84 odst. 2 písm. f) a g)) a rozhoduje o peněžitých i nepeněžitých vkladech (§ 85 písm. e)).
# en: The founding deed is drawn up by a notary; contributions other than money are valued by an expert.
form-joint-company-step-notarial-deed = Zakladatelské jednání sepíše notář; nepeněžité vklady ocení znalec.
# en: The company obtains the trade licences that its work needs.
form-joint-company-step-trade-licences = Společnost získá živnostenská oprávnění, která ke své činnosti potřebuje.
# en: The regional court enters the company in the commercial register.
form-joint-company-step-commercial-register = Krajský soud zapíše společnost do obchodního rejstříku.
# en: Before the first contract check the conditions for award without tender: all owners control the company together and have no opposed interests, nobody else holds a share, and over 80 % of its activity in the last three accounting periods was for the owners (ss. 11, 13).
form-joint-company-step-in-house-check = Před první smlouvou ověřte podmínky zadání bez zadávacího řízení: všichni vlastníci společnost ovládají společně a nemají protichůdné zájmy, nikdo jiný nemá podíl a za poslední tři účetní období bylo více než 80 % činnosti pro vlastníky (§ 11 a 13).
# en: As agreed; a volunteer unit may be abolished only with the consent of the regional Fire Rescue Service (s. 68(4)).
form-joint-fire-unit-exit = Podle dohody; jednotku sboru dobrovolných hasičů lze zrušit jen se souhlasem hasičského záchranného sboru kraje (§ 68 odst. 4).
# en: The municipality that founded the unit.
form-joint-fire-unit-liability = Obec, která jednotku zřídila.
# en: The regional Fire Rescue Service supervises the unit.
form-joint-fire-unit-accountability = Na jednotku dohlíží hasičský záchranný sbor kraje.
# en: one contract, but the consent of the Fire Rescue Service before the start
form-joint-fire-unit-effort_note = jedna smlouva, ale předem souhlas hasičského záchranného sboru
# en: Contract, or founding of a joint unit, instead of an own unit (s. 69a(1)); a unit to which others pay under such a contract counts as a joint unit (s. 69a(2)).
form-joint-fire-unit-step-contract-or-unit = Smlouva nebo zřízení společné jednotky místo vlastní (§ 69a odst. 1); jednotka, na kterou ostatní podle smlouvy přispívají, je společnou jednotkou (§ 69a odst. 2).
# en: Prior consent of the regional Fire Rescue Service, which also sets the kind of unit and tests the basic coverage table (s. 69a(3)); if the Service itself is a party, the General Directorate consents.
form-joint-fire-unit-step-fire-service-consent = Předchozí souhlas hasičského záchranného sboru kraje, který určí druh jednotky a posoudí plošné pokrytí (§ 69a odst. 3); je-li stranou sám sbor, souhlasí generální ředitelství.
# en: Merger, division or abolition decided by the founders; the deed must say who takes over.
form-joint-school-legal-person-exit = O sloučení, rozdělení nebo zrušení rozhodují zřizovatelé; listina musí říci, kdo převezme práva a povinnosti.
# en: It answers for itself; the founder named in the deed takes over on abolition.
form-joint-school-legal-person-liability = Odpovídá sama; při zrušení nastupuje zřizovatel určený ve smlouvě.
# en: Budget and funds approved by the founders; school inspection.
form-joint-school-legal-person-accountability = Rozpočet a fondy schvalují zřizovatelé; školní inspekce.
# en: medium to high: register, staff and property
form-joint-school-legal-person-effort_note = střední až vysoká: rejstřík, zaměstnanci a majetek
# en: Council of each founder approves the founders' contract (s. 84(2)(e), more than half of all members).
form-joint-school-legal-person-step-council-approval = Zastupitelstvo každého zřizovatele schválí zřizovatelskou smlouvu (§ 84 odst. 2 písm. e), nadpoloviční většina všech členů).
# en: The founders sign the founders' contract (zřizovatelská smlouva).
form-joint-school-legal-person-step-founders-contract = Zřizovatelé podepíší zřizovatelskou smlouvu.
# en: Entry in the register of school legal persons - the person arises that day.
form-joint-school-legal-person-step-school-register = Zápis do rejstříku školských právnických osob; tím dnem osoba vzniká.
# en: Each municipality draws its part of the school district.
form-joint-school-legal-person-step-school-district = Každá obec stanoví svou část školského obvodu.
# en: As the statutes say.
form-mixed-association-mas-exit = Jak určí stanovy.
# en: The association answers with its own property.
form-mixed-association-mas-liability = Spolek odpovídá svým majetkem.
# en: To its members; with European money also under the rules of the programme.
form-mixed-association-mas-accountability = Vůči členům; u evropských peněz také podle pravidel programu.
# en: Statutes adopted by founders (at least 3 persons).
form-mixed-association-mas-step-statutes = Zakladatelé (nejméně 3 osoby) přijmou stanovy.
# en: The council of each municipality approves the membership.
form-mixed-association-mas-step-council-approval = Členství schválí zastupitelstvo každé obce.
# en: The court enters the association in the register of associations.
form-mixed-association-mas-step-federal-register = Soud zapíše spolek do spolkového rejstříku.
# en: A local action group that wants European money is recognised by the ministry (standardisation).
form-mixed-association-mas-step-standardisation = Místní akční skupinu, která chce evropské peníze, uzná ministerstvo (standardizace).
# en: As agreed, within ss. 166-167 Act 500/2004.
form-municipal-police-contract-exit = Podle dohody, v mezích § 166 a 167 správního řádu.
# en: Settlement between the parties may be agreed (s. 3c(3)); towards others the municipality that founded the police.
form-municipal-police-contract-liability = Strany si mohou dohodnout vypořádání (§ 3c odst. 3); navenek odpovídá obec, která policii zřídila.
# en: The ordinary control of both municipalities; nothing is added.
form-municipal-police-contract-accountability = Běžná kontrola obou obcí; nic dalšího nepřibývá.
# en: Contract approved by both councils.
form-municipal-police-contract-step-council-approval = Smlouvu schválí obě zastupitelstva.
# en: The regional office must consent to the contract and to every change (s. 3a(2)). For an event or a crisis two mayors make the contract alone and only report it, in a crisis to the head of the region (s. 3b).
form-municipal-police-contract-step-regional-consent = Ke smlouvě i ke každé její změně je třeba souhlas krajského úřadu (§ 3a odst. 2). Pro jednu akci nebo krizovou situaci uzavřou smlouvu sami dva starostové a jen ji oznámí, v krizi hejtmanovi (§ 3b).
# en: Written authorisation of each officer by the mayor of the place of service; it lapses with the contract (s. 3c(4)-(5)).
form-municipal-police-contract-step-officer-authorisation = Starosta obce, kde strážníci slouží, každého z nich písemně zmocní; zmocnění zaniká se smlouvou (§ 3c odst. 4 a 5).
# en: As for contracts under s. 63: notice only if agreed with a period (ss. 166-167 Act 500/2004).
form-orp-contract-66a-exit = Jako u smluv podle § 63: výpověď jen tehdy, byla-li dohodnuta i s výpovědní dobou (§ 166 a 167 správního řádu).
# en: The municipality that carries out the agenda answers for how it decides.
form-orp-contract-66a-liability = Za rozhodování odpovídá obec, která agendu vykonává.
# en: Disputes are decided by the Ministry of the Interior (s. 169(1)(a)).
form-orp-contract-66a-accountability = Spory rozhoduje Ministerstvo vnitra (§ 169 odst. 1 písm. a)).
# en: a short contract, but the consent of a ministry
form-orp-contract-66a-effort_note = krátká smlouva, ale souhlas ministerstva
# en: Both municipalities with extended powers approve the contract.
form-orp-contract-66a-step-council-approval = Smlouvu schválí obě obce s rozšířenou působností.
# en: Consent of the Ministry of the Interior, given after it has discussed the matter with the ministry or central office in charge of the agenda (s. 66a(1)).
form-orp-contract-66a-step-ministry-consent = Souhlas Ministerstva vnitra po projednání s ministerstvem nebo ústředním úřadem, do jehož působnosti agenda patří (§ 66a odst. 1).
# en: Conclusion, form and publication as for s. 63 (s. 66c; s. 164).
form-orp-contract-66a-step-conclusion-publication = Uzavření, forma a zveřejnění jako u § 63 (§ 66c; § 164 správního řádu).
# en: Changes need a written agreement and the same consent (s. 166(1)). Notice is possible only if the contract allows it and fixes a period (s. 166(2)). A party may ask for annulment if so agreed, when circumstances changed much, when the contract conflicts with law or public interest, or for facts unknown without fault (s. 167(1)).
form-public-law-contract-63-exit = Změna vyžaduje písemnou dohodu a týž souhlas (§ 166 odst. 1). Výpověď je možná jen tehdy, když ji smlouva připouští a stanoví dobu (§ 166 odst. 2). Strana může navrhnout zrušení, bylo-li to dohodnuto, při podstatné změně poměrů, při rozporu s právem nebo veřejným zájmem anebo pro skutečnosti neznámé bez jejího zavinění (§ 167 odst. 1).
# en: The municipality that carries out the task answers for how it decides (state liability under Act 82/1998).
form-public-law-contract-63-liability = Za rozhodování odpovídá obec, která úkol vykonává (odpovědnost státu podle zákona č. 82/1998 Sb.).
# en: An unlawful contract can be annulled by the authorities on their own motion, but acts towards citizens stand (s. 165). Disputes go to the regional office, or to the Ministry of the Interior if a region or only towns with extended powers are parties; there is no appeal (s. 169).
form-public-law-contract-63-accountability = Nezákonnou smlouvu mohou úřady zrušit i z moci úřední, úkony vůči občanům však trvají (§ 165). Spory rozhoduje krajský úřad, nebo Ministerstvo vnitra, je-li stranou kraj nebo jen obce s rozšířenou působností; odvolání není (§ 169).
# en: short contract, but one outside consent
form-public-law-contract-63-effort_note = krátká smlouva, ale jeden souhlas zvenčí
# en: The municipalities agree on the extent of the task and on payment.
form-public-law-contract-63-step-scope-and-payment = Obce se dohodnou na rozsahu úkolu a na úhradě.
# en: Approval in each municipality; which organ decides (council board or council) is remembered only.
form-public-law-contract-63-step-council-approval = Schválení v každé obci; zda rozhoduje rada, nebo zastupitelstvo, je třeba ověřit.
# en: Written contract, declarations of all parties on one and the same document (s. 164(1) Act 500/2004).
form-public-law-contract-63-step-written-contract = Písemná smlouva, projevy všech stran na téže listině (§ 164 odst. 1 správního řádu).
# en: Consent of the regional office (krajský úřad), which tests legality and public interest (s. 63(1), s. 160(5)); the contract is concluded on the day the consent becomes final (s. 164(3)).
form-public-law-contract-63-step-regional-consent = Souhlas krajského úřadu, který posuzuje zákonnost a veřejný zájem (§ 63 odst. 1, § 160 odst. 5); smlouva je uzavřena dnem právní moci souhlasu (§ 164 odst. 3).
# en: The consenting office posts the contract on its official board (s. 164(3)). Each party posts it for at least 15 days and it is published in the register of transfers of agendas (s. 66c(2)); anybody may read it at the parties' offices (s. 66c(3)). The same holds for changes and for the end.
form-public-law-contract-63-step-publication = Krajský úřad smlouvu vyvěsí na úřední desce (§ 164 odst. 3). Každá strana ji vyvěsí nejméně na 15 dnů a smlouva se zveřejní v registru přenesení agend (§ 66c odst. 2); u stran do ní může každý nahlédnout (§ 66c odst. 3). Totéž platí pro změny a ukončení.
# en: Commonly one-year notice for non-payment; as a public-law contract, notice only if agreed with a period (s. 166(2) Act 500/2004).
form-school-district-agreement-exit = Obvyklá je roční výpověď pro neplacení; jako veřejnoprávní smlouvu ji lze vypovědět, jen byla-li výpověď i doba dohodnuta (§ 166 odst. 2 správního řádu).
# en: The founder of the school.
form-school-district-agreement-liability = Zřizovatel školy.
# en: The ordinary control of the founder; nothing is added.
form-school-district-agreement-accountability = Běžná kontrola zřizovatele; nic dalšího nepřibývá.
# en: Until the new procedure starts: the municipalities agree, and each council passes an ordinance that fixes its part of the common district (s. 178(2)(c) as it stood before 2025-09-01).
form-school-district-agreement-step-agreement-ordinance = Dokud nezačne nový postup: obce se dohodnou a každé zastupitelstvo vydá obecně závaznou vyhlášku, kterou stanoví svou část společného obvodu (§ 178 odst. 2 písm. c) ve znění do 31. srpna 2025).
# en: From a day to be announced in the Collection of Laws, at the latest within 30 months of 2025-09-01: each council approves a public-law contract and then issues a measure of general nature, which takes effect when the district is entered in the territorial register. Kindergarten, first and second stage of basic school have separate districts.
form-school-district-agreement-step-new-procedure = Ode dne, který bude vyhlášen ve Sbírce zákonů, nejpozději do 30 měsíců od 1. září 2025: každé zastupitelstvo schválí veřejnoprávní smlouvu a pak vydá opatření obecné povahy, účinné zápisem obvodu do registru územní identifikace. Mateřská škola, první a druhý stupeň základní školy mají obvody zvlášť.
# en: On that day existing ordinances count as such measures and existing agreements count as public-law contracts (art. II points 8-9).
form-school-district-agreement-step-conversion = Tím dnem se dosavadní vyhlášky považují za taková opatření a dosavadní dohody za veřejnoprávní smlouvy (čl. II body 8 a 9).
# en: No consent of the region; if a territory is left without a district and schooling is at risk, the region draws it itself by a measure of general nature for at most 24 months.
form-school-district-agreement-step-regional-fallback = Souhlas kraje není třeba; zůstane-li území bez obvodu a je ohroženo plnění školní docházky, stanoví obvod kraj opatřením obecné povahy nejvýše na 24 měsíců.
# en: Notice only in writing and only if notice and its period were agreed (s. 166(2)); annulment on a party's motion for the five grounds of s. 167(1).
form-sector-public-law-contract-exit = Výpověď jen písemně a jen tehdy, byla-li dohodnuta i s dobou (§ 166 odst. 2); zrušení na návrh strany z pěti důvodů § 167 odst. 1.
# en: The municipality that does the work answers for how it acts.
form-sector-public-law-contract-liability = Za svůj postup odpovídá obec, která práci vykonává.
# en: The authorities can review the contract on their own motion. Disputes go to the regional office, or to the Ministry of the Interior where a region or two municipalities with extended powers are parties; there is no appeal (ss. 165, 169).
form-sector-public-law-contract-accountability = Úřady mohou smlouvu přezkoumat z moci úřední. Spory rozhoduje krajský úřad, nebo Ministerstvo vnitra, je-li stranou kraj nebo dvě obce s rozšířenou působností; odvolání není (§ 165 a 169).
# en: one contract
form-sector-public-law-contract-effort_note = jedna smlouva
# en: Council of each municipality approves (s. 84(2)(r), more than half of all members).
form-sector-public-law-contract-step-council-approval = Schválí zastupitelstvo každé obce (§ 84 odst. 2 písm. r), nadpoloviční většina všech členů).
# en: Written, signatures of all parties on one document (s. 164(1)).
form-sector-public-law-contract-step-written-contract = Písemně, podpisy všech stran na jedné listině (§ 164 odst. 1).
# en: In own competence no consent of the region is needed; for burial, a delegated task, the consent under s. 63 stays and only the same-district condition falls.
form-sector-public-law-contract-step-consent = V samostatné působnosti souhlas kraje třeba není; u pohřbení, které je přenesenou působností, souhlas podle § 63 zůstává a odpadá jen podmínka téhož obvodu.
# en: Each council decides on loans (s. 85(j)). A municipality may guarantee only in the cases of s. 38(3), above all for investment that the state co-finances, for investment in its own real estate, for legal persons founded by a municipality, region or the state, and for persons in which they hold more than half; any other guarantee is void. A municipality whose debt is above 60 % of its four-year average revenue must cut the excess by at least 5 % in the next year or loses part of its tax share; this rule does not name associations.
financing-bank-loan-conditions = O úvěrech rozhoduje každé zastupitelstvo (§ 85 písm. j)). Obec smí ručit jen v případech § 38 odst. 3, zejména za investici spolufinancovanou státem, za investici do vlastní nemovitosti, za právnické osoby zřízené obcí, krajem nebo státem a za osoby, v nichž mají více než polovinu; jiné ručení je neplatné. Obec s dluhem nad 60 % průměru příjmů za čtyři roky musí přebytek v dalším roce snížit nejméně o 5 %, jinak přijde o část podílu na daních; na svazky se pravidlo výslovně nevztahuje.
# en: MAS must be standardised; strategy approved; minority of public sector in decision bodies.
financing-clld-conditions = MAS musí být standardizovaná, strategie schválená a veřejný sektor v rozhodovacích orgánech v menšině.
# en: Contracts under s. 63, s. 66a and on police must say how costs are repaid. For fire cover the least is the cost of one reduced squad, and a duty to pay exists even without a contract. For school districts the sum is free: the Education Act has no rule, practice knows a yearly sum per pupil (1,000-2,000 CZK in a dispute of 2019) and a share of investment.
financing-cost-reimbursement-conditions = Smlouvy podle § 63, § 66a a o obecní policii musí určit způsob úhrady nákladů. U požární ochrany jde nejméně o náklady jednoho družstva o zmenšeném početním stavu a povinnost přispívat je i bez smlouvy. U školských obvodů je částka volná: školský zákon pravidlo nemá, v praxi se sjednává roční částka na žáka (1 000 až 2 000 Kč ve sporu z roku 2019) a podíl na investicích.
# en: The state pays the municipality that has the task by law, never an association; under a s. 63 contract the money must be passed on by agreement. The yearly budget act sets the sum by width of competence and inhabitants of the district (at least 300 are counted), and CZK 30,500 for each person under public guardianship in 2026. Where an organ does not act, the region moves task and money to the authorised office (s. 65).
financing-delegated-competence-grant-conditions = Stát platí obci, která má úkol ze zákona, nikdy svazku; při smlouvě podle § 63 se peníze předávají dohodou. Výši určuje zákon o státním rozpočtu podle rozsahu působnosti a počtu obyvatel obvodu (počítá se nejméně 300) a v roce 2026 částkou 30 500 Kč na každého opatrovance. Nekoná-li orgán, přenese kraj úkol i peníze na pověřený úřad (§ 65).
# en: Programmes of the ministry for regional development, the environment fund and the regions. A community of municipalities may apply wherever an association may, because it is one (answer of the ministry). RES+ allows joint projects of up to three neighbours (secondary source).
financing-dso-eligible-grants-conditions = Programy ministerstva pro místní rozvoj, fondu životního prostředí a krajů. Společenství obcí může žádat všude, kde svazek, protože svazkem je (odpověď ministerstva). RES+ připouští společný projekt nejvýše tří sousedních obcí (druhotný zdroj).
# en: From February 2016 to February 2020 a project of the Union of Towns and Municipalities paid over 200 posts in 83 associations with 1,672 municipalities. Later calls for communities of municipalities exist under the employment programme 2021-27; amounts and dates are unsure.
financing-esf-css-conditions = Od února 2016 do února 2020 platil projekt Svazu měst a obcí přes 200 míst v 83 svazcích s 1 672 obcemi. Pozdější výzvy pro společenství obcí v programu Zaměstnanost plus 2021-27 existují; částky a termíny jsou nejisté.
# en: What a member puts into the association stays its property. The association may dispose of it only as far as the statutes allow, and never where the law reserves the decision to a council.
financing-in-kind-conditions = Co člen do svazku vloží, zůstává jeho vlastnictvím. Svazek s tím nakládá jen v mezích stanov, a nikdy tam, kde zákon vyhrazuje rozhodnutí zastupitelstvu.
# en: The statutes must name the sources of income, the property put in and each member's share of a loss. Usual are a yearly sum per inhabitant and extra payments for projects. Each council decides on its contributions, and on grants above CZK 250,000 in one case. In an EU project the association must hold the own share in its budget.
financing-member-contributions-conditions = Stanovy musí určit zdroje příjmů, vložený majetek a podíl každého člena na ztrátě. Obvyklá je roční částka na obyvatele a účelové příspěvky na projekty. O příspěvcích rozhoduje každé zastupitelstvo, o dotacích nad 250 000 Kč v jednotlivém případě také. V projektu z peněz EU musí mít svazek vlastní podíl v rozpočtu.
# en: The price of water and sewage belongs to the owner, unless the contract leaves it to the operator; an association or company may charge it. A two-part price needs an ordinance, or a decision of an owner in which municipalities hold two thirds of the votes. Only a municipality's ordinance can introduce the waste fee, so members pay a waste association.
financing-user-charges-conditions = Právo na vodné a stočné má vlastník, pokud je smlouva neponechá provozovateli; vybírat je může svazek i společnost. Dvousložkovou cenu stanoví vyhláška, nebo rozhodnutí vlastníka, v němž mají obce dvě třetiny hlasů. Poplatek za odpad může zavést jen vyhláška obce, proto odpadový svazek platí členové.
# en: State tasks move only where an act says so
rule-cz-state-tasks-stay-public = Státní správa se přenáší jen tam, kde to zákon říká
# en: The task is delegated by the state. “{ $form }” cannot carry out state administration; delegated competence moves only where an act says so.
rule-cz-state-tasks-stay-public-1 = Jde o přenesenou působnost. Tato forma ({ $form }) státní správu vykonávat nemůže; přenesená působnost se předává jen tam, kde to zákon výslovně dovoluje.
# en: The task is delegated by the state. Of the acts that allow these contracts only the Funeral Act concerns a delegated task, the burial of persons whom nobody else buries.
rule-cz-state-tasks-stay-public-2 = Jde o přenesenou působnost. Ze zákonů, které takové smlouvy dovolují, se přenesené působnosti týká jen zákon o pohřebnictví, a to pohřbení osob, které nemá kdo pohřbít.
# en: Contracts on delegated competence are not for own tasks
rule-cz-own-tasks-not-by-63 = Smlouvy o přenesené působnosti neslouží vlastním úkolům
# en: The task belongs to the own competence of the municipalities. “{ $form }” is made for delegated state tasks only.
rule-cz-own-tasks-not-by-63-1 = Úkol patří do samostatné působnosti obcí. Tato forma ({ $form }) je určena jen pro přenesenou působnost.
# en: A section 63 contract stays in one ORP district
rule-cz-63-same-district = Smlouva podle § 63 zůstává v jednom obvodu ORP
# en: The partners lie in districts of different municipalities with extended powers. Such a contract is possible only inside one district; contracts on burial are the one exception.
rule-cz-63-same-district-1 = Partneři leží ve správních obvodech různých obcí s rozšířenou působností. Taková smlouva je možná jen uvnitř jednoho obvodu; jedinou výjimkou jsou smlouvy o pohřbení.
# en: A section 63 contract covers what every municipality does
rule-cz-63-base-width = Smlouva podle § 63 pokrývá to, co vykonává každá obec
# en: The law gives this task only to authorised offices or to municipalities with extended powers. A contract of this kind covers delegated tasks that the partner itself holds.
rule-cz-63-base-width-1 = Zákon svěřuje tento úkol jen pověřeným úřadům nebo obcím s rozšířenou působností. Taková smlouva pokrývá jen přenesenou působnost, kterou partner sám má.
# en: Elections are not handed over in practice
rule-cz-63-elections = Volby se v praxi nepředávají
# en: In practice tasks in elections are not handed over by such contracts. Ask the regional office first.
rule-cz-63-elections-1 = Úkoly ve volbách se v praxi takovou smlouvou nepředávají. Zeptejte se nejdřív krajského úřadu.
# en: Misdemeanours go to the town as a whole or not at all
rule-cz-misdemeanours-as-a-whole = Přestupky přecházejí jako celek, nebo vůbec
# en: Hand over the whole misdemeanour agenda, and only to the office in whose district you lie.
rule-cz-misdemeanours-as-a-whole-1 = Předejte celou přestupkovou agendu, a to jen úřadu, v jehož obvodu ležíte.
# en: Misdemeanour proceedings may be handed over only as a whole, and only to the municipality with extended powers or with an authorised office in whose district you lie. A part of them, or a plain neighbour, is not possible.
rule-cz-misdemeanours-as-a-whole-2 = Projednávání přestupků lze předat jen jako celek a jen obci s rozšířenou působností nebo s pověřeným úřadem, v jejímž obvodu ležíte. Část agendy ani běžná sousední obec možné nejsou.
# en: Hand over the whole misdemeanour agenda to the town with extended powers or with the authorised office, or share an official through a community of municipalities.
rule-cz-misdemeanours-as-a-whole-3 = Předejte celou přestupkovou agendu obci s rozšířenou působností nebo s pověřeným úřadem, anebo sdílejte úředníka prostřednictvím společenství obcí.
# en: Section 66a is for towns with extended powers
rule-cz-66a-only-extended-powers = Ustanovení § 66a platí pro obce s rozšířenou působností
# en: Towns with extended powers use this contract for their special agendas. For tasks that every municipality has, the law offers the contract under section 63.
rule-cz-66a-only-extended-powers-1 = Tuto smlouvu používají obce s rozšířenou působností pro své zvláštní agendy. Pro úkoly, které má každá obec, nabízí zákon smlouvu podle § 63.
# en: The parties must be two municipalities with extended powers, and each district has only one.
rule-cz-66a-only-extended-powers-2 = Stranami musí být dvě obce s rozšířenou působností a v každém správním obvodu je jen jedna.
# en: The towns must lie in the district of one regional office.
rule-cz-66a-only-extended-powers-3 = Obě obce musí ležet v obvodu jednoho krajského úřadu.
# en: Two towns with extended powers and the Ministry of the Interior
rule-cz-66a-parties-and-consent = Dvě obce s rozšířenou působností a Ministerstvo vnitra
# en: Every party is a municipality with extended powers, and the Ministry of the Interior consents after it has heard the ministry in charge of the agenda.
rule-cz-66a-parties-and-consent-1 = Každá strana je obcí s rozšířenou působností a Ministerstvo vnitra souhlasí po projednání s ministerstvem, do jehož působnosti agenda patří.
# en: The regional office must consent
rule-cz-63-consent = Souhlasit musí krajský úřad
# en: The regional office must consent. It looks at legality and public interest, and the contract is concluded on the day the consent becomes final.
rule-cz-63-consent-1 = Je třeba souhlas krajského úřadu. Ten posuzuje zákonnost a veřejný zájem a smlouva je uzavřena dnem právní moci souhlasu.
# en: A community lies in one ORP district
rule-cz-community-one-district = Společenství leží v jednom obvodu ORP
# en: All members of a community must lie in the district of the same municipality with extended powers. Partners across the border of the district cannot be counted.
rule-cz-community-one-district-1 = Všichni členové společenství musí ležet ve správním obvodu téže obce s rozšířenou působností. Partnery za hranicí obvodu nelze započítat.
# en: A community needs fifteen members or three fifths of the district
rule-cz-community-size = Společenství potřebuje patnáct členů nebo tři pětiny obvodu
# en: In a district with 25 or more municipalities a community needs at least 15 members.
rule-cz-community-size-1 = V obvodu s 25 a více obcemi potřebuje společenství nejméně 15 členů.
# en: In a district with fewer than 25 municipalities a community needs at least three fifths of them.
rule-cz-community-size-2 = V obvodu s méně než 25 obcemi potřebuje společenství nejméně tři pětiny z nich.
# en: A community needs at least 15 members, or three fifths of the municipalities of a small district. Two partners are not enough.
rule-cz-community-size-3 = Společenství potřebuje nejméně 15 členů, nebo tři pětiny obcí malého obvodu. Dva partneři nestačí.
# en: One community for each municipality
rule-cz-community-only-one = Každá obec jen v jednom společenství
# en: One of the partners is already in another community of municipalities, and each municipality may be in one only.
rule-cz-community-only-one-1 = Jeden z partnerů už je v jiném společenství obcí a každá obec může být jen v jednom.
# en: The regional office grants the status
rule-cz-community-status = Postavení přiznává krajský úřad
# en: The regional office grants the status if size and organs are right and the district still has room: one community up to 40 municipalities, two up to 60, three up to 80, four above.
rule-cz-community-status-1 = Krajský úřad postavení přizná, odpovídá-li velikost i orgány a je-li v obvodu ještě místo: do 40 obcí jedno společenství, do 60 dvě, do 80 tři, nad to čtyři.
# en: Shared officials do not work in extended powers or elections
rule-cz-community-not-extended = Sdílení úředníci nepracují v rozšířené působnosti ani ve volbách
# en: Employees of a community may not work in the delegated competence of municipalities with extended powers, nor in elections.
rule-cz-community-not-extended-1 = Zaměstnanci společenství nesmějí vykonávat přenesenou působnost obcí s rozšířenou působností ani úkoly ve volbách.
# en: Until the end of 2024 only tasks that every office has
rule-cz-community-base-width-only = Do konce roku 2024 jen úkoly, které má každý úřad
# en: Until 31 December 2024 shared officials could work only in delegated tasks that every municipal office has. Tasks of authorised offices were opened on 1 January 2025.
rule-cz-community-base-width-only-1 = Do 31. prosince 2024 mohli sdílení úředníci vykonávat jen přenesenou působnost, kterou má každý obecní úřad. Úkoly pověřených úřadů se otevřely 1. ledna 2025.
# en: No association under the Civil Code for municipalities alone
rule-cz-spolek-barred = Samotné obce nemohou založit spolek
# en: Municipalities alone may not cooperate in an association (spolek) or a partnership under the Civil Code. For them the law has the voluntary association of municipalities.
rule-cz-spolek-barred-1 = Samotné obce nesmějí spolupracovat ve spolku ani ve společnosti podle občanského zákoníku. Pro ně má zákon dobrovolný svazek obcí.
# en: An association under the Civil Code needs three founders
rule-cz-three-founders = Spolek potřebuje tři zakladatele
# en: At least three founders are needed in all, the other partners included.
rule-cz-three-founders-1 = Je třeba nejméně tří zakladatelů celkem, ostatní partnery v to počítaje.
# en: A memorandum moves no money and no power
rule-cz-memorandum-binds-nobody = Memorandum nepřevádí peníze ani pravomoci
# en: Here money, staff or a task pass from one municipality to another. That needs a contract or a body, not a memorandum.
rule-cz-memorandum-binds-nobody-1 = Zde přecházejí peníze, zaměstnanci nebo úkol z obce na obec. K tomu je třeba smlouva nebo společný subjekt, ne memorandum.
# en: Own tasks as public power need a special act
rule-cz-own-public-power = Veřejná moc ve vlastních věcech potřebuje zvláštní zákon
# en: Own tasks that are exercised as public power may be handed over only where a special act allows it. Check that the act on waste, transport or burial covers your decisions.
rule-cz-own-public-power-1 = Vlastní úkoly vykonávané jako veřejná moc lze předat jen tam, kde to dovoluje zvláštní zákon. Ověřte, že zákon o odpadech, dopravě nebo pohřebnictví pokrývá vaše rozhodnutí.
# en: Decisions that bind citizens cannot be handed over by a contract under private law.
rule-cz-own-public-power-2 = Rozhodování, které zavazuje občany, nelze předat soukromoprávní smlouvou.
# en: Keep the decisions with each municipality and share only the preparation. A shared official of a community of municipalities can also decide in the name of each member.
rule-cz-own-public-power-3 = Ponechte rozhodování každé obci a sdílejte jen přípravu. Sdílený úředník společenství obcí může také rozhodovat jménem každého člena.
# en: Public-law contracts on own tasks exist in a few sectors only
rule-cz-sector-contract-only-there = Veřejnoprávní smlouvy ve vlastní působnosti jsou jen v několika oborech
# en: Acts allow such a contract for waste, composting, public transport and the burial of persons whom nobody else buries. No act allows it for this task.
rule-cz-sector-contract-only-there-1 = Zákony dovolují takovou smlouvu pro odpady, kompostování, veřejnou dopravu a pohřbení osob, které nemá kdo pohřbít. Pro tento úkol ji nedovoluje žádný zákon.
# en: A region can be a party only in public transport, where it orders services too.
rule-cz-sector-contract-only-there-2 = Kraj může být stranou jen ve veřejné dopravě, kde sám také objednává služby.
# en: A common district only assures places in school
rule-cz-school-district-only-places = Společný obvod zajišťuje jen místa ve škole
# en: The agreement only assures places in a kindergarten or basic school.
rule-cz-school-district-only-places-1 = Dohoda zajišťuje jen místa v mateřské nebo základní škole.
# en: Under a common district the school stays with its founder. Several buildings under one joint head need a joint founder.
rule-cz-school-district-only-places-2 = Při společném obvodu zůstává škola svému zřizovateli. Více budov pod jedním vedením potřebuje společného zřizovatele.
# en: A school legal person only runs schools
rule-cz-school-person-only-schools = Školská právnická osoba jen provozuje školy
# en: A school legal person may do education and school services only.
rule-cz-school-person-only-schools-1 = Školská právnická osoba smí vykonávat jen vzdělávání a školské služby.
# en: The police contract covers municipal police only
rule-cz-police-only-police = Smlouva o obecní policii pokrývá jen obecní policii
# en: This contract covers the tasks of a municipal police and nothing else.
rule-cz-police-only-police-1 = Tato smlouva pokrývá úkoly obecní policie a nic jiného.
# en: One of the partners must already have a municipal police.
rule-cz-police-only-police-2 = Jeden z partnerů už musí obecní policii mít.
# en: Both municipalities must lie in the same region.
rule-cz-police-only-police-3 = Obě obce musí ležet v témže kraji.
# en: The regional office must consent to police contracts
rule-cz-police-consent = Se smlouvou o policii musí souhlasit krajský úřad
# en: The regional office must consent to the contract and to every change of it.
rule-cz-police-consent-1 = Ke smlouvě i ke každé její změně je třeba souhlas krajského úřadu.
# en: The joint fire unit covers fire protection only
rule-cz-fire-only-fire = Společná jednotka slouží jen požární ochraně
# en: A joint unit or fire cover by contract serves fire protection only.
rule-cz-fire-only-fire-1 = Společná jednotka nebo smluvní zajištění slouží jen požární ochraně.
# en: The Fire Rescue Service must agree first
rule-cz-fire-consent = Hasičský záchranný sbor musí souhlasit předem
# en: The regional Fire Rescue Service must agree before the contract or the unit starts. It also sets the kind of unit.
rule-cz-fire-consent-1 = Hasičský záchranný sbor kraje musí souhlasit dříve, než smlouva nebo jednotka začne. Určí také druh jednotky.
# en: No outside share where work is given without tender
rule-cz-outside-share-ends-direct-award = Bez cizího podílu, zadává-li se bez zadávacího řízení
# en: You want to give work to the company without a tender. Nobody but the controlling public authorities may then hold a share in it; Czech law is stricter here than the European rule.
rule-cz-outside-share-ends-direct-award-1 = Chcete společnosti zadávat práci bez zadávacího řízení. Podíl v ní pak nesmí mít nikdo kromě ovládajících veřejných zadavatelů; české právo je tu přísnější než evropské pravidlo.
# en: A grouping with partners abroad
rule-cz-grouping-abroad = Seskupení se zahraničními partnery
# en: At least two states of the European Union take part, and the Ministry for Regional Development approves the participation of each Czech member.
rule-cz-grouping-abroad-1 = Účastní se nejméně dva státy Evropské unie a účast každého českého člena schválí Ministerstvo pro místní rozvoj.
# en: Members with limited liability are not allowed in a grouping under Czech law. The act was seen in its wording of 2009.
rule-cz-grouping-abroad-2 = Členové s omezeným ručením nejsou podle českého práva v seskupení dovoleni. Zákon byl ověřen jen ve znění z roku 2009.
# en: A delegated task goes to a neighbour of the same district
rule-cz-state-task-to-a-town = Přenesený úkol převezme soused z téhož obvodu
# en: Only this way the bodies of one municipality may act for those of another. It is cheap and needs only the consent of the region.
rule-cz-state-task-to-a-town-1 = Jen touto cestou mohou orgány jedné obce jednat za orgány druhé. Je levná a potřebuje jen souhlas kraje.
# en: Small offices share officials
rule-cz-shared-officials = Malé úřady sdílejí úředníky
# en: Only employees of a community may work as officials inside the office of each member. No other form can do this.
rule-cz-shared-officials-1 = Jen zaměstnanci společenství mohou pracovat jako úředníci přímo v úřadu každého člena. Žádná jiná forma to neumí.
# en: The shared official acts as an official of each member, so powers stay where they are.
rule-cz-shared-officials-2 = Sdílený úředník jedná jako úředník každého člena, takže pravomoci zůstávají, kde jsou.
# en: Since 2025 other staff can be shared too
rule-cz-shared-technicians = Od roku 2025 lze sdílet i ostatní zaměstnance
# en: Since 1 January 2025 caretakers, technicians, teachers and other staff of a community may work for its members and their schools.
rule-cz-shared-technicians-1 = Od 1. ledna 2025 mohou správci, technici, učitelé a další zaměstnanci společenství pracovat pro jeho členy a jejich školy.
# en: Services across the whole district
rule-cz-district-wide-coordination = Služby v celém správním obvodu
# en: A community covers most of one district, has all mayors in its assembly and must adopt a development strategy.
rule-cz-district-wide-coordination-1 = Společenství pokrývá většinu jednoho obvodu, v jeho shromáždění jsou všichni starostové a musí přijmout strategii rozvoje.
# en: An association that exists can become a community
rule-cz-convert-the-association = Existující svazek se může stát společenstvím
# en: The association you have can take on the status. It stays the same legal person, so its number, grants, debts and contracts go on.
rule-cz-convert-the-association-1 = Váš svazek může toto postavení získat. Zůstává toutéž právnickou osobou, takže jeho identifikační číslo, dotace, dluhy i smlouvy trvají.
# en: Change the status of the association you have instead of founding a new body.
rule-cz-convert-the-association-2 = Změňte postavení svazku, který máte, místo zakládání nového subjektu.
# en: For services the status adds little
rule-cz-status-adds-little = U služeb přidá postavení společenství málo
# en: What a community can do more than an ordinary association is to share officials and other staff. For services to inhabitants this adds little to what an association can do.
rule-cz-status-adds-little-1 = Společenství umí navíc proti běžnému svazku sdílet úředníky a další zaměstnance. U služeb pro občany to k možnostem svazku přidá málo.
# en: An association of municipalities exists
rule-cz-use-what-exists = Svazek obcí už existuje
# en: The association you have already has organs, accounts and members who know each other.
rule-cz-use-what-exists-1 = Váš svazek už má orgány, účetnictví a členy, kteří se znají.
# en: A special agenda lacks its official
rule-cz-extended-powers = Zvláštní agendě chybí úředník
# en: One town with extended powers can carry out the agenda for another when an official is missing.
rule-cz-extended-powers-1 = Když úředník chybí, může jedna obec s rozšířenou působností vykonávat agendu i za druhou.
# en: Most services are own tasks
rule-cz-own-task-assumed = Většina služeb patří do samostatné působnosti
# en: The task seems to be your own, and this contract serves delegated state tasks only.
rule-cz-own-task-assumed-1 = Úkol je zřejmě váš vlastní a tato smlouva slouží jen přenesené působnosti.
# en: No act seems to allow this contract for your task.
rule-cz-own-task-assumed-2 = Takovou smlouvu pro váš úkol zřejmě žádný zákon nedovoluje.
# en: Exchange and a common position
rule-cz-talk-first = Výměna zkušeností a společné stanovisko
# en: Regular meetings of mayors or a memorandum are enough for exchange, a common position and the first steps.
rule-cz-talk-first-1 = Pravidelná setkání starostů nebo memorandum stačí k výměně zkušeností, společnému stanovisku a prvním krokům.
# en: Municipalities want a lasting association
rule-cz-light-association = Obce chtějí trvalé sdružení
# en: Municipalities that want an association among themselves must use this form; the Civil Code is closed to them. It can employ people and apply for grants.
rule-cz-light-association-1 = Obce, které chtějí sdružení mezi sebou, musí použít tuto formu; občanský zákoník je jim uzavřen. Svazek může zaměstnávat a žádat o dotace.
# en: One investment with an end, without joint staff
rule-cz-one-investment = Jedna investice s koncem, bez společných zaměstnanců
# en: A single investment with an end needs no new body that must be audited every year. Write down shares, liability and exit, because the law no longer does.
rule-cz-one-investment-1 = Jedna investice s jasným koncem nepotřebuje nový subjekt, který se musí každý rok přezkoumávat. Napište podíly, odpovědnost a ukončení, protože zákon to už neříká.
# en: The municipalities buy together
rule-cz-buy-together = Obce nakupují společně
# en: For joint purchases of energy or IT a contract is enough: one municipality runs the procedure for all.
rule-cz-buy-together-1 = Pro společný nákup energie nebo informačních technologií stačí smlouva: jedna obec vede řízení za všechny.
# en: Associations commonly organise joint purchases for their members.
rule-cz-buy-together-2 = Svazky běžně organizují společné nákupy pro své členy.
# en: A few municipalities share a specialist for own tasks
rule-cz-shared-specialist = Několik obcí sdílí odborníka pro vlastní úkoly
# en: An accountant or technician of one municipality can work for two or three neighbours under a simple contract.
rule-cz-shared-specialist-1 = Účetní nebo technik jedné obce může na základě jednoduché smlouvy pracovat pro dva nebo tři sousedy.
# en: A neighbour's plant or yard has room
rule-cz-use-a-neighbours-plant = Sousedova čistírna nebo dvůr má volnou kapacitu
# en: The use of a neighbour's sewage plant, waste yard or school kitchen can be settled in an ordinary contract.
rule-cz-use-a-neighbours-plant-1 = Užívání sousední čistírny, sběrného dvora nebo školní kuchyně lze upravit běžnou smlouvou.
# en: Water and sewers of several owners
rule-cz-networks-in-an-association = Vodovody a kanalizace více vlastníků
# en: An owner of public law keeps municipal control over networks that live for decades and can receive grants; the operator can be procured or be a company of the municipalities.
rule-cz-networks-in-an-association-1 = Veřejnoprávní vlastník udrží obcím kontrolu nad sítěmi, které slouží desítky let, a může získat dotace; provozovatele lze vysoutěžit nebo jím může být společnost obcí.
# en: Let the association own the networks. It can run them itself, give them to a joint company or look for an operator by tender.
rule-cz-networks-in-an-association-2 = Ať sítě vlastní svazek. Může je provozovat sám, svěřit je společné společnosti, nebo provozovatele vysoutěžit.
# en: Joint staff or property for a service that budgets pay
rule-cz-association-for-own-tasks = Společní zaměstnanci nebo majetek pro službu z rozpočtů
# en: An association is a legal person of municipalities only: it can employ, own and apply for grants for tasks of own competence, and the members pay it by contributions.
rule-cz-association-for-own-tasks-1 = Svazek je právnická osoba jen z obcí: může zaměstnávat, vlastnit a žádat o dotace na úkoly v samostatné působnosti a členové jej platí příspěvky.
# en: A service with own revenue and heavy equipment
rule-cz-market-like-service = Služba s vlastními příjmy a drahou technikou
# en: Technical services with machines and income of their own need commercial management. A company that its owners control together may get the work without tender.
rule-cz-market-like-service-1 = Technické služby se stroji a vlastními příjmy potřebují obchodní vedení. Společnosti, kterou její vlastníci společně ovládají, lze práci zadat bez zadávacího řízení.
# en: With so much work for others a company loses the right to work for its owners without tender. An association can run the service itself.
rule-cz-market-like-service-2 = Při tolika zakázkách pro cizí ztrácí společnost možnost pracovat pro vlastníky bez zadávacího řízení. Svazek může službu provozovat sám.
# en: A company of the municipalities can operate networks that stay with each owner.
rule-cz-market-like-service-3 = Společnost obcí může provozovat sítě, které zůstávají každému vlastníkovi.
# en: A neighbour takes over the waste duties
rule-cz-waste-duty-to-a-neighbour = Povinnosti v odpadech převezme soused
# en: The Waste Act names two ways to meet the duties of a municipality through others: an association of municipalities, or a public-law contract with another municipality.
rule-cz-waste-duty-to-a-neighbour-1 = Zákon o odpadech jmenuje dvě cesty, jak plnit povinnosti obce prostřednictvím jiných: svazek obcí, nebo veřejnoprávní smlouvu s jinou obcí.
# en: The Waste Act expressly lets municipalities meet their duties through an association.
rule-cz-waste-duty-to-a-neighbour-2 = Zákon o odpadech výslovně dovoluje obcím plnit povinnosti prostřednictvím svazku.
# en: One town orders buses for its surroundings
rule-cz-transport-ordered-by-one = Jedno město objednává autobusy pro své okolí
# en: By contract one authority can order lines for others and pay the carrier; the region can be a party too.
rule-cz-transport-ordered-by-one-1 = Smlouvou může jeden objednatel zajišťovat linky i pro ostatní a platit dopravci; stranou může být i kraj.
# en: Another municipality buries for you
rule-cz-burial-by-another = Pohřbení zajistí jiná obec
# en: The Funeral Act allows a contract on burial also outside your district.
rule-cz-burial-by-another-1 = Zákon o pohřebnictví dovoluje smlouvu o pohřbení i mimo váš správní obvod.
# en: Your pupils go to a neighbour's school
rule-cz-school-places = Vaši žáci chodí do sousední školy
# en: One municipality lacks a school and a neighbour has places. An agreement on a common district is quick and leaves the school with its founder.
rule-cz-school-places-1 = Jedna obec nemá školu a soused má volná místa. Dohoda o společném obvodu je rychlá a škola zůstává svému zřizovateli.
# en: Several school buildings under one head
rule-cz-schools-together = Více školních budov pod jedním vedením
# en: Several founders decide by votes since 2026, and each building may keep its own school district.
rule-cz-schools-together-1 = Od roku 2026 rozhoduje více zřizovatelů hlasováním a každá budova může mít vlastní školský obvod.
# en: An association of municipalities can be the founder of the school instead.
rule-cz-schools-together-2 = Zřizovatelem školy může být místo toho svazek obcí.
# en: Several school buildings under one head, before 2026
rule-cz-schools-together-before-2026 = Více školních budov pod jedním vedením, před rokem 2026
# en: An association of municipalities as the only founder gives all a say; the rules on votes of several founders apply from 1 January 2026.
rule-cz-schools-together-before-2026-1 = Svazek obcí jako jediný zřizovatel dává vliv všem; pravidla o hlasování více zřizovatelů platí od 1. ledna 2026.
# en: Several municipalities can found one school, but how they decide must stand in their contract.
rule-cz-schools-together-before-2026-2 = Více obcí může školu zřídit společně, ale způsob rozhodování musí být v jejich smlouvě.
# en: Several want influence on one school
rule-cz-say-in-the-school = Více obcí chce vliv na jednu školu
# en: A school of an association of municipalities gives all members a say in its budget and its head.
rule-cz-say-in-the-school-1 = Škola svazku obcí dává všem členům vliv na rozpočet i na vedení.
# en: A school founded by several municipalities gives each founder a vote.
rule-cz-say-in-the-school-2 = Škola zřízená více obcemi dává každému zřizovateli hlas.
# en: Under a common district only the founder decides about the school.
rule-cz-say-in-the-school-3 = Při společném obvodu rozhoduje o škole jen její zřizovatel.
# en: The town's police serve in the village
rule-cz-police-of-the-town = Městští strážníci slouží v obci
# en: A municipality without a police of its own may have officers of a town of the same region; this is the way the law gives.
rule-cz-police-of-the-town-1 = Obec bez vlastní policie může mít strážníky obce z téhož kraje; tuto cestu zákon nabízí.
# en: A village cannot man its own fire unit
rule-cz-fire-cover = Obec neobsadí vlastní jednotku
# en: Instead of its own unit a municipality may keep one with others or pay another for cover; the law has a form of its own for this.
rule-cz-fire-cover-1 = Místo vlastní jednotky může obec mít společnou, nebo platit jiné obci; zákon pro to má zvláštní formu.
# en: Firms, organisations or citizens take part
rule-cz-others-as-members = Účastní se firmy, organizace nebo občané
# en: Only municipalities can be members of an association of municipalities. With other partners an association under the Civil Code is open to them.
rule-cz-others-as-members-1 = Členy svazku obcí mohou být jen obce. S dalšími partnery jim je otevřen spolek podle občanského zákoníku.
# en: With a firm as partner and users who pay, a company fits better than an association.
rule-cz-others-as-members-2 = S firmou jako partnerem a platícími uživateli se společnost hodí více než spolek.
# en: A region cannot join an association of municipalities, but it can hold a share in a company.
rule-cz-others-as-members-3 = Kraj nemůže vstoupit do svazku obcí, může však mít podíl ve společnosti.
# en: A region cannot join an association of municipalities, but it can join one under the Civil Code.
rule-cz-others-as-members-4 = Kraj nemůže vstoupit do svazku obcí, může však vstoupit do spolku.
# en: Rural development and social work with other partners
rule-cz-local-action-group = Rozvoj venkova a sociální práce s dalšími partnery
# en: Local action groups of municipalities, firms and organisations run strategies of this kind with European money.
rule-cz-local-action-group-1 = Místní akční skupiny obcí, firem a organizací uskutečňují takové strategie z evropských peněz.
# en: Social and cultural services together with organisations are commonly run by a non-profit body of private law.
rule-cz-local-action-group-2 = Sociální a kulturní služby spolu s organizacemi běžně provozuje nezisková soukromoprávní osoba.
# en: Too small for a paid manager
rule-cz-manager-too-dear = Příliš malé na placeného manažera
# en: Together you have fewer than about 5,000 inhabitants. Fees per head do not carry the pay of a manager without money from outside.
rule-cz-manager-too-dear-1 = Dohromady máte méně než asi 5 000 obyvatel. Příspěvky na obyvatele plat manažera bez peněz zvenčí neunesou.
# en: Look for an existing association of municipalities that you can join, before you found a new one.
rule-cz-manager-too-dear-2 = Než založíte nový svazek, hledejte existující, do kterého můžete vstoupit.
# en: A company needs business of its own
rule-cz-asset-company-too-much = Společnost potřebuje vlastní příjmy
# en: A company without income of its own costs capital, a notary and management and lives on subsidies.
rule-cz-asset-company-too-much-1 = Společnost bez vlastních příjmů stojí kapitál, notáře a vedení a žije z dotací.
# en: The state pays for delegated tasks
rule-cz-money-state-contribution = Stát platí přenesenou působnost
# en: The municipality that has the task by law gets a contribution of the state. Agree how it is passed on to the one that does the work.
rule-cz-money-state-contribution-1 = Obec, která má úkol ze zákona, dostává příspěvek státu. Dohodněte, jak se předá tomu, kdo práci vykonává.
# en: The contribution is paid for delegated state tasks only, and this task is your own.
rule-cz-money-state-contribution-2 = Příspěvek se platí jen na přenesenou působnost a tento úkol je váš vlastní.
# en: The neighbour is repaid its cost
rule-cz-money-reimbursement = Soused dostane náklady zpět
# en: One municipality works for the others, and they repay its cost. In contracts on state tasks and on police the way of repayment is compulsory content.
rule-cz-money-reimbursement-1 = Jedna obec pracuje pro ostatní a ty jí hradí náklady. Ve smlouvách o přenesené působnosti a o policii je způsob úhrady povinnou náležitostí.
# en: Members pay their association
rule-cz-money-contributions = Členové platí svému svazku
# en: A yearly sum per inhabitant and extra payments for projects are the usual income of associations. The statutes must name them, and each council decides on them.
rule-cz-money-contributions-1 = Obvyklým příjmem svazků je roční částka na obyvatele a účelové příspěvky na projekty. Musí být ve stanovách a rozhoduje o nich každé zastupitelstvo.
# en: In a project with European money the association must have the own share in its budget. Let the members decide on it before the application.
rule-cz-money-contributions-2 = V projektu z evropských peněz musí mít svazek vlastní podíl v rozpočtu. Ať o něm členové rozhodnou před podáním žádosti.
# en: Centres of shared services, 2016 to 2020
rule-cz-money-css = Centra společných služeb, 2016 až 2020
# en: The project of the Union of Towns and Municipalities pays two or three people in each association that takes part.
rule-cz-money-css-1 = Projekt Svazu měst a obcí platí dva až tři lidi v každém zapojeném svazku.
# en: European money for communities
rule-cz-money-esf-calls = Evropské peníze pro společenství
# en: Calls of the employment programme 2021-27 for communities of municipalities exist, but amounts and dates are not certain. Do not build the budget on them.
rule-cz-money-esf-calls-1 = Výzvy programu Zaměstnanost plus 2021-27 pro společenství obcí existují, ale částky a termíny nejsou jisté. Nestavte na nich rozpočet.
# en: This money pays people in shared administration, not other services.
rule-cz-money-esf-calls-2 = Tyto peníze platí lidi ve sdílené správě, ne jiné služby.
# en: Money through the local action group
rule-cz-money-action-group = Peníze přes místní akční skupinu
# en: This money goes through local action groups, in which municipalities are only a minority of those who decide.
rule-cz-money-action-group-1 = Tyto peníze jdou přes místní akční skupiny, v nichž jsou obce při rozhodování v menšině.
# en: A recognised local action group with an approved strategy can use this money.
rule-cz-money-action-group-2 = Tyto peníze může využít uznaná místní akční skupina se schválenou strategií.
# en: Programmes open to associations
rule-cz-money-programmes = Programy otevřené svazkům
# en: Programmes of ministries, the environment fund and the regions accept associations of municipalities, and communities wherever an association may apply.
rule-cz-money-programmes-1 = Programy ministerstev, fondu životního prostředí a krajů přijímají svazky obcí, a společenství všude, kde může žádat svazek.
# en: One programme for renewable energy accepts joint projects of up to three neighbours (secondary source). Check the call.
rule-cz-money-programmes-2 = Jeden program pro obnovitelné zdroje přijímá společné projekty nejvýše tří sousedů (druhotný zdroj). Ověřte výzvu.
# en: The price of water belongs to the owner
rule-cz-money-water-price = Vodné a stočné patří vlastníkovi
# en: The owner of the network has the right to the price, unless the contract gives it to the operator.
rule-cz-money-water-price-1 = Právo na vodné a stočné má vlastník sítě, pokud je smlouva nedává provozovateli.
# en: A price in two parts needs an ordinance, or a decision of an owner in which municipalities hold at least two thirds of the votes.
rule-cz-money-water-price-2 = Dvousložková cena vyžaduje vyhlášku, nebo rozhodnutí vlastníka, v němž mají obce nejméně dvě třetiny hlasů.
# en: The waste fee stays with each municipality
rule-cz-money-waste-fee = Poplatek za odpad zůstává každé obci
# en: The waste fee is a local fee. Only the ordinance of each municipality can introduce it, so the members collect it and pay the joint body from it.
rule-cz-money-waste-fee-1 = Poplatek za odpad je místní poplatek. Zavést jej může jen vyhláška každé obce, proto jej vybírají členové a z něj platí společnému subjektu.
# en: Households pay the local fee to their municipality, not to the joint body.
rule-cz-money-waste-fee-2 = Domácnosti platí místní poplatek své obci, ne společnému subjektu.
# en: The members pay the joint body from the waste fee that they collect.
rule-cz-money-waste-fee-3 = Členové platí společnému subjektu z poplatku, který vybírají.
# en: When a municipality may guarantee
rule-cz-money-guarantee = Kdy smí obec ručit
# en: A member may guarantee the loan of a legal person that municipalities founded, or in which they hold more than half.
rule-cz-money-guarantee-1 = Člen smí ručit za úvěr právnické osoby zřízené obcemi nebo osoby, v níž mají více než polovinu.
# en: A guarantee outside the cases of section 38(3) is void. The cases have had new letters since 1 January 2026, so older models cite the wrong ones.
rule-cz-money-guarantee-2 = Ručení mimo případy § 38 odst. 3 je neplatné. Od 1. ledna 2026 mají případy nová písmena, starší vzory proto odkazují na nesprávná.
# en: When a municipality may guarantee, until 2025
rule-cz-money-guarantee-before-2026 = Kdy smí obec ručit, do konce roku 2025
# en: A member may guarantee the loan of a legal person that municipalities founded, or in which they hold more than half.
rule-cz-money-guarantee-before-2026-1 = Člen smí ručit za úvěr právnické osoby zřízené obcemi nebo osoby, v níž mají více než polovinu.
# en: A guarantee outside the cases of section 38(3) is void.
rule-cz-money-guarantee-before-2026-2 = Ručení mimo případy § 38 odst. 3 je neplatné.
# en: Debt of a municipality
rule-cz-money-debt-rule = Dluh obce
# en: Each council decides on loans. If the debt of a municipality is above 60 % of its average revenue of four years, it must cut the excess by at least 5 % in the next year, or a part of its tax share is held back. The rule does not name associations.
rule-cz-money-debt-rule-1 = O úvěrech rozhoduje každé zastupitelstvo. Je-li dluh obce vyšší než 60 % průměru příjmů za čtyři roky, musí přebytek v dalším roce snížit nejméně o 5 %, jinak se jí pozastaví část podílu na daních. Svazky pravidlo nejmenuje.
# en: Property and lent staff
rule-cz-money-property = Majetek a zapůjčení zaměstnanci
# en: A member can put in property instead of money. It stays the member's own.
rule-cz-money-property-1 = Člen může místo peněz vložit majetek. Zůstává jeho vlastnictvím.
# en: Fire cover is repaid
rule-cz-money-fire = Požární ochrana se hradí
# en: A municipality that has no unit must pay for cover, with or without a contract.
rule-cz-money-fire-1 = Obec bez jednotky musí na požární ochranu přispívat, se smlouvou i bez ní.
# en: Templates older than 2014
rule-cz-old-templates = Vzory starší než rok 2014
# en: Many templates still use the contract for a specific task under section 48 of the Act on Municipalities. That section was repealed on 1 January 2014, and with it the rules that gave equal shares and joint liability. Do not copy such a template; settle shares, liability and exit in your own words.
rule-cz-old-templates-1 = Mnohé vzory dosud používají smlouvu ke splnění konkrétního úkolu podle § 48 zákona o obcích. Ten byl zrušen 1. ledna 2014 a s ním i pravidla o rovných podílech a společné odpovědnosti. Takový vzor neopisujte; podíly, odpovědnost a ukončení upravte vlastními slovy.
# en: The contract for a specific task, until the end of 2013
rule-cz-named-contract-until-2013 = Smlouva ke splnění konkrétního úkolu, do konce roku 2013
# en: Until 31 December 2013 the Act on Municipalities had a named contract for a specific task with compulsory heads, equal shares and joint liability unless agreed otherwise.
rule-cz-named-contract-until-2013-1 = Do 31. prosince 2013 měl zákon o obcích pojmenovanou smlouvu ke splnění konkrétního úkolu s povinnými náležitostmi, rovnými podíly a společnou odpovědností, nebylo-li dohodnuto jinak.
# en: No signature before the councils decide
rule-cz-approval-comes-first = Nejdřív zastupitelstva, pak podpis
# en: Cooperation with other municipalities and its form are reserved to the council. A contract signed without the approval that it needs is void, and a later approval does not heal it.
rule-cz-approval-comes-first-1 = Spolupráce s jinými obcemi a její forma jsou vyhrazeny zastupitelstvu. Smlouva podepsaná bez potřebného schválení je neplatná a dodatečné schválení to nenapraví.
# en: Put the same text before every council. It needs more than half of all council members, not of those present, and the deed should confirm the approval.
rule-cz-approval-comes-first-2 = Předložte všem zastupitelstvům totéž znění. Potřebuje nadpoloviční většinu všech členů, ne jen přítomných, a listina má schválení potvrdit.
# en: A public-law contract without notice clause cannot be ended by notice
rule-cz-notice-only-if-agreed = Veřejnoprávní smlouvu bez doložky nelze vypovědět
# en: Notice is possible only if the contract allows it and fixes a period. Write both into it.
rule-cz-notice-only-if-agreed-1 = Výpověď je možná jen tehdy, když ji smlouva připouští a stanoví dobu. Napište do ní obojí.
# en: Publication of contracts on state tasks
rule-cz-publication-register = Zveřejnění smluv o přenesené působnosti
# en: Each party must put the contract on its official board for at least 15 days, and it must stand in the register of transfers of agendas. The same holds for changes and for the end.
rule-cz-publication-register-1 = Každá strana musí smlouvu vyvěsit na úřední desce nejméně na 15 dnů a smlouva musí být v registru přenesení agend. Totéž platí pro změny a ukončení.
# en: Publication of contracts on state tasks, until 2021
rule-cz-publication-journal = Zveřejnění smluv o přenesené působnosti, do roku 2021
# en: Until the end of 2021 the contract was published in the Journal of the region.
rule-cz-publication-journal-1 = Do konce roku 2021 se smlouva zveřejňovala ve Věstníku kraje.
# en: Who approves a contract on state tasks
rule-cz-who-approves-63 = Kdo schvaluje smlouvu o přenesené působnosti
# en: It is not certain whether the board or the council of the municipality approves this contract. Let the council do it, unless a lawyer confirms that the board is enough.
rule-cz-who-approves-63-1 = Není jisté, zda tuto smlouvu schvaluje rada, nebo zastupitelstvo. Předložte ji zastupitelstvu, pokud právník nepotvrdí, že stačí rada.
# en: Shared staff need statutes and agreements
rule-cz-community-agreements = Sdílení zaměstnanci potřebují stanovy i dohody
# en: For shared officials write the conditions into the statutes and sign an agreement with each member that wants them. For other staff do the same, or use the founding act of the body that employs them.
rule-cz-community-agreements-1 = Podmínky pro sdílené úředníky napište do stanov a uzavřete dohodu s každým členem, který je chce. U ostatních zaměstnanců postupujte stejně, nebo použijte zakládací listinu toho, kdo je zaměstnává.
# en: The status can be lost again
rule-cz-community-few-members = Postavení lze zase ztratit
# en: If the number of members falls below the limit for six months, the community must ask within 30 days to lose its status. Look for one or two members more than the law asks for.
rule-cz-community-few-members-1 = Klesne-li počet členů pod hranici na šest měsíců, musí společenství do 30 dnů požádat o zrušení postavení. Hledejte o jednoho až dva členy více, než zákon žádá.
# en: Buying for all members
rule-cz-joint-purchasing-community = Nákup pro všechny členy
# en: Whether a community may act as central purchasing body for its members was seen in a secondary source only. Ask before you rely on it.
rule-cz-joint-purchasing-community-1 = Zda může být společenství centrálním zadavatelem pro své členy, víme jen z druhotného zdroje. Zeptejte se dříve, než na to spoléháte.
# en: Papers that an association must publish
rule-cz-association-accountability = Co musí svazek zveřejnit
# en: Put drafts of budget and final account on the website and on the boards of all members at least 15 days before the debate, and ask by 30 June each year for the review of management.
rule-cz-association-accountability-1 = Návrh rozpočtu a závěrečného účtu dejte na web a na úřední desky všech členů nejméně 15 dnů před projednáním a do 30. června každého roku požádejte o přezkoumání hospodaření.
# en: Rights that stay with the councils
rule-cz-association-statutes = Práva, která zůstávají zastupitelstvům
# en: Property that you put in stays yours. The association may use it only as far as the statutes allow, and decisions reserved to a council cannot pass to its organs.
rule-cz-association-statutes-1 = Majetek, který vložíte, zůstává váš. Svazek jej užívá jen v mezích stanov a rozhodnutí vyhrazená zastupitelstvu na jeho orgány přejít nemohou.
# en: An association may found companies of its own
rule-cz-association-own-companies = Svazek může založit vlastní společnost
# en: Since 2024 an association may itself found a company or an organisational unit that does the work, except in education.
rule-cz-association-own-companies-1 = Od roku 2024 může svazek sám založit společnost nebo organizační složku, která práci vykonává, ne však ve školství.
# en: Members of older associations in the register
rule-cz-register-of-members = Členové starších svazků v rejstříku
# en: Check that all members of your association stand in the register of associations. Older associations had to report them by 1 January 2026, and each change is reported within one month.
rule-cz-register-of-members-1 = Ověřte, že jsou v rejstříku svazků zapsáni všichni vaši členové. Starší svazky je měly oznámit do 1. ledna 2026 a každá změna se oznamuje do jednoho měsíce.
# en: Leaving a water association
rule-cz-water-exit = Vystoupení z vodárenského svazku
# en: The Act has no rule on leaving. Where statutes did not settle what a member gets, disputes over networks lasted ten years. Write the settlement into the statutes.
rule-cz-water-exit-1 = Zákon o vystoupení pravidlo nemá. Kde stanovy neurčily, co člen dostane, trvaly spory o sítě deset let. Napište vypořádání do stanov.
# en: Owners of connected networks need an agreement with each other; without it no operating permit is given.
rule-cz-water-exit-2 = Vlastníci propojených sítí potřebují dohodu mezi sebou; bez ní se povolení k provozování nevydá.
# en: Leaving an association
rule-cz-exit-in-the-statutes = Vystoupení ze svazku
# en: Write into the statutes how a member joins and leaves and what share of the property it gets. This is compulsory content, and since 2014 the Act itself has no rule on leaving.
rule-cz-exit-in-the-statutes-1 = Napište do stanov, jak člen vstupuje a vystupuje a jaký podíl na majetku dostane. Je to povinná náležitost a zákon sám od roku 2014 o vystoupení nic neříká.
# en: Work for each other without tender
rule-cz-horizontal-cooperation = Práce jeden pro druhého bez zadávacího řízení
# en: A contract between municipalities needs no tender only if it serves a common public purpose, follows public-interest considerations alone, and each party has less than 20 % of this activity on the open market. Be ready to show all three. It is no procurement at all, so a bidder can attack it only by a petition to ban performance.
rule-cz-horizontal-cooperation-1 = Smlouva mezi obcemi nepotřebuje zadávací řízení jen tehdy, slouží-li společnému veřejnému cíli, řídí-li se jen veřejným zájmem a má-li každá strana na volném trhu méně než 20 % této činnosti. Buďte připraveni doložit všechno. Nejde o veřejnou zakázku, dodavatel ji proto může napadnout jen návrhem na uložení zákazu plnění.
# en: Work for your own company without tender
rule-cz-direct-award = Práce pro vlastní společnost bez zadávacího řízení
# en: All owners must control the company together, and more than 80 % of its whole activity over the last three accounting periods must be for them. Check this before the first contract and each year after.
rule-cz-direct-award-1 = Všichni vlastníci musí společnost ovládat společně a více než 80 % veškeré její činnosti za poslední tři účetní období musí být pro ně. Ověřte to před první smlouvou a pak každý rok.
# en: For whom the work is done
rule-cz-direct-award-2023 = Pro koho se práce vykonává
# en: Since 16 July 2023 work that the owners ordered counts towards the 80 %, whoever receives it.
rule-cz-direct-award-2023-1 = Od 16. července 2023 se do 80 % počítá práce zadaná vlastníky bez ohledu na to, kdo plnění přijímá.
# en: Value added tax on services to members
rule-cz-vat = Daň z přidané hodnoty u služeb členům
# en: If “{ $form }” sends its members a bill for services, this is usually subject to value added tax, unless it is public administration. Draft shares of cost and prices with a tax adviser.
rule-cz-vat-1 = Vyúčtuje-li subjekt ({ $form }) členům služby, zpravidla to podléhá dani z přidané hodnoty, nejde-li o výkon veřejné správy. Podíly na nákladech a ceny připravte s daňovým poradcem.
# en: People move with the task
rule-cz-staff-move = Lidé přecházejí s úkolem
# en: When a task passes to another body, the rules of the Labour Code on transfer of activities apply. The people go over with their rights.
rule-cz-staff-move-1 = Přechází-li úkol na jiný subjekt, platí pravidla zákoníku práce o přechodu činností. Lidé přecházejí i se svými právy.
# en: Centres shrank when the project ended
rule-cz-after-the-project = Po konci projektu se centra zmenšila
# en: Agree now how much each member pays when the project ends. Centres of shared services shrank after the European money ended in 2020.
rule-cz-after-the-project-1 = Dohodněte už teď, kolik každý člen zaplatí po konci projektu. Centra společných služeb se po konci evropských peněz v roce 2020 zmenšila.
# en: Ordinances and local fees stay with each municipality
rule-cz-ordinances-stay = Vyhlášky a místní poplatky zůstávají každé obci
# en: No association, company or neighbour may issue an ordinance or introduce a local fee. Every council must pass its own.
rule-cz-ordinances-stay-1 = Žádný svazek, společnost ani soused nemůže vydat obecně závaznou vyhlášku ani zavést místní poplatek. Každé zastupitelstvo musí přijmout vlastní.
# en: Let the joint work prepare one text, and let every council adopt it as its own ordinance.
rule-cz-ordinances-stay-2 = Ať společná práce připraví jeden text a každé zastupitelstvo jej přijme jako vlastní vyhlášku.
# en: Ordinances are not part of it; each council passes its own.
rule-cz-ordinances-stay-3 = Vyhlášky do ní nepatří; každé zastupitelstvo vydává vlastní.
# en: The shared official prepares ordinances; each council passes its own.
rule-cz-ordinances-stay-4 = Sdílený úředník vyhlášky připravuje; každé zastupitelstvo vydává vlastní.
# en: School districts get new rules
rule-cz-school-districts-change = Školské obvody dostanou nová pravidla
# en: The procedure will change on a day still to be announced in the Collection of Laws, at the latest within 30 months of 1 September 2025. Until then each council passes an ordinance; afterwards a public-law contract and a measure of general nature take its place, and what exists is converted.
rule-cz-school-districts-change-1 = Postup se změní dnem, který bude teprve vyhlášen ve Sbírce zákonů, nejpozději do 30 měsíců od 1. září 2025. Do té doby vydává každé zastupitelstvo vyhlášku; potom ji nahradí veřejnoprávní smlouva a opatření obecné povahy a dosavadní úprava se přemění.
# en: The law fixes no payment per pupil
rule-cz-payment-per-pupil = Zákon neurčuje platbu na žáka
# en: Agree on the yearly sum per pupil, how it rises, a share of investment and the notice. The Education Act has no rule on it, and neighbours have quarrelled over an increase.
rule-cz-payment-per-pupil-1 = Dohodněte roční částku na žáka, její růst, podíl na investicích a výpověď. Školský zákon to neupravuje a sousedé se kvůli zvýšení už přeli.
# en: Founders decide by votes since 2026
rule-cz-school-founders-vote = Od roku 2026 zřizovatelé hlasují
# en: More than half of the votes decide, one vote for each founder, unless the founding deed says otherwise. The deed must also say who counts as founder for state money and for labour law.
rule-cz-school-founders-vote-1 = Rozhoduje nadpoloviční většina hlasů, každý zřizovatel má jeden, neurčí-li smlouva jinak. Smlouva musí také říci, kdo je zřizovatelem pro peníze státu a pro pracovní právo.
# en: Who leads the officers
rule-cz-police-instructions = Kdo strážníky vede
# en: The mayor of the place where the officers serve leads them, unless the mayors agree otherwise, and must authorise each officer in writing. For one event or a crisis the two mayors may sign alone and only report it.
rule-cz-police-instructions-1 = Strážníky vede starosta obce, kde slouží, nedohodnou-li se starostové jinak, a každého z nich musí písemně zmocnit. Pro jednu akci nebo krizi mohou podepsat sami dva starostové a jen to oznámit.
# en: Fire cover costs money even without contract
rule-cz-fire-duty-to-pay = Požární ochrana stojí peníze i bez smlouvy
# en: A municipality without a unit and without a contract must still pay to the unit that the alarm plan names first for it. Under a contract the least is the cost of one squad of reduced strength.
rule-cz-fire-duty-to-pay-1 = Obec bez jednotky a bez smlouvy musí přesto přispívat jednotce, kterou pro ni poplachový plán určuje jako první. Podle smlouvy jde nejméně o náklady jednoho družstva o zmenšeném početním stavu.
# en: Public guardianship may change
rule-cz-guardianship-bill = Veřejné opatrovnictví se může změnit
# en: A bill would make it easier to hand over public guardianship from July 2027. Follow it before you sign for many years.
rule-cz-guardianship-bill-1 = Návrh zákona má od července 2027 usnadnit předání veřejného opatrovnictví. Sledujte jej, než podepíšete na mnoho let.
# en: Register of contracts
rule-cz-contract-register = Registr smluv
# en: Check whether the contract must stand in the register of contracts; where the law asks for it, it has no effect before.
rule-cz-contract-register-1 = Ověřte, zda musí být smlouva v registru smluv; kde to zákon žádá, nemá předtím účinky.

## Words in citations

# en: art.
place-article = čl.
# en: ff.
place-ff = a násl.
# en: parts on companies
place-parts-on-companies = části o obchodních společnostech
# en: transitional rules
place-transitional-rules = přechodná ustanovení
