pack-name = Bosna i Hercegovina
municipality = općina
municipality-plural = općine

form-informal = Neformalna saradnja
# en: Mayors talk, take joint positions and help each other; works on both sides of the entity line.
form-informal-summary = Načelnici razgovaraju, zauzimaju zajedničke stavove i pomažu jedni drugima; moguće s obje strane entitetske linije.

form-solidarity-grant = Pomoć jedne općine (opštine) drugoj
# en: A richer municipality gives a sum for a purpose, also across the entity line.
form-solidarity-grant-summary = Bogatija općina daje iznos za određenu namjenu, i preko entitetske linije.

form-agreement = Sporazum o saradnji, zajednički projekat
# en: Two votes and a contract for a road, a spring, tourism or a European project.
form-agreement-summary = Dvije odluke i ugovor za cestu, izvorište, turizam ili evropski projekat.

form-service-agreement = Ugovor o vršenju usluga s drugom općinom ili njenim preduzećem
# en: One municipality, or its enterprise, does the work for another under a contract.
form-service-agreement-summary = Jedna općina, ili njeno preduzeće, po ugovoru radi posao za drugu.

form-joint-administrative-body = Zajednički organ uprave ili zajednička služba
# en: Municipalities of one entity share officials for inspection, audit or civil protection; rare so far.
form-joint-administrative-body-summary = Općine jednog entiteta dijele službenike za inspekciju, reviziju ili civilnu zaštitu; zasad rijetko.

form-joint-enterprise = Zajedničko javno preduzeće ili društvo (d.o.o.)
# en: Municipalities own one company for a landfill, water or heating; it works across the entity line.
form-joint-enterprise-summary = Općine imaju jedno preduzeće za deponiju, vodu ili grijanje; moguće i preko entitetske linije.

form-joint-institution = Zajednička javna ustanova
# en: Municipalities of one entity found one institution for care, health, culture or tourism.
form-joint-institution-summary = Općine jednog entiteta osnivaju ustanovu za socijalnu zaštitu, zdravstvo, kulturu ili turizam.

form-union-city = Grad osnovan udruživanjem više općina
# en: Municipalities of one urban area become a city; a law of the entity is needed.
form-union-city-summary = Općine jednog urbanog područja postaju grad; potreban je zakon entiteta.

form-association = Savez općina, razvojna agencija ili lokalna akciona grupa
# en: Members are represented and projects are prepared; no municipal power is exercised.
form-association-summary = Zastupa članice i priprema projekte; ne vrši općinska ovlaštenja.

financing-member-budgets = Budžeti općina partnera
financing-wb-conditional = Svjetska banka i druge međunarodne banke
financing-user-charges = Naknade na deponiji i komunalne cijene
financing-donor = Donatorski projekti (UNDP, Švicarska, EU, USAID)
financing-entity-funds = Fondovi za zaštitu okoliša i kapitalni grantovi entiteta i kantona
financing-intermunicipal-grant = Budžetska stavka za pomoć drugim općinama

# en: Where are the partners?
question-region = Gdje se nalaze partneri?
    .help = Zakon o općinama za cijelu državu ne postoji. Entitet, a u Federaciji i kanton, određuje koji oblici postoje.
option-region-fbih = Svi u Federaciji Bosne i Hercegovine
option-region-rs = Svi u Republici Srpskoj
option-region-brcko = Brčko distrikt s općinama jednog entiteta
option-region-several = U oba entiteta, preko entitetske linije
# en: In which canton of the Federation are they?
question-canton = U kojem kantonu Federacije?
    .help = Svaki kanton ima vlastiti zakon. On može dodati oblike, uslove i saglasnosti.
option-canton-una_sana = Unsko-sanski kanton
option-canton-posavina = Posavski kanton
option-canton-tuzla = Tuzlanski kanton
option-canton-zenica_doboj = Zeničko-dobojski kanton
option-canton-bosnian_podrinje = Bosansko-podrinjski kanton
option-canton-central_bosnia = Srednjobosanski kanton
option-canton-herzegovina_neretva = Hercegovačko-neretvanski kanton
option-canton-west_herzegovina = Zapadnohercegovački kanton (županija)
option-canton-sarajevo = Kanton Sarajevo
option-canton-canton_10 = Kanton 10
option-canton-several = Partneri iz više kantona
# en: Are the municipalities one urban whole with common infrastructure?
question-urban_whole = Čine li općine jednu urbanu cjelinu sa zajedničkom infrastrukturom?
    .help = Samo tada mogu zajedno postati grad, zakonom entiteta.
# en: In which entity would a joint company have its seat?
question-company_seat = U kojem bi entitetu zajedničko preduzeće imalo sjedište?
    .help = Propisi o društvima, službenicima, budžetu i reviziji slijede sjedište.
option-company_seat-fbih = U Federaciji
option-company_seat-rs = U Republici Srpskoj
option-company_seat-open = Još nije dogovoreno
# en: Does a founder, or the company, hold a clear title to the site?
question-clean_title = Ima li osnivač ili preduzeće čisto vlasništvo nad zemljištem?
    .help = Regionalna deponija osam opština izgubila je zemljište na sudu jer nikad nije bila njen vlasnik.
# en: Will the World Bank or another international bank pay for the plant?
question-bank_finance = Hoće li postrojenje finansirati Svjetska banka ili druga međunarodna banka?
    .help = Takve banke su novac davale tek kad je zajedničko preduzeće postojalo.

# ---- forms, money and rules

# en: As the agreement says.
form-agreement-exit = Kako kaže sporazum.
# en: Each partner answers for its share.
form-agreement-liability = Svaki partner odgovara za svoj dio.
# en: The councils and the audit office of the entity.
form-agreement-accountability = Vijeća, odnosno skupštine, i ured za reviziju entiteta.
# en: two votes and a contract
form-agreement-effort_note = dvije odluke i ugovor
# en: Each council or assembly agrees or decides.
form-agreement-step-council-decisions = Svako vijeće ili skupština daje saglasnost ili odlučuje.
# en: The mayors sign the agreement.
form-agreement-step-signature = Načelnici potpisuju sporazum.
# en: The agreement is published.
form-agreement-step-publication = Sporazum se objavljuje.
# en: The law of the canton can add conditions.
form-agreement-in-fbih = Zakon kantona može dodati uslove.
# en: The Law on Local Self-Government names cooperation of local units among its subjects.
form-agreement-in-rs = Zakon o lokalnoj samoupravi među svojim predmetima navodi saradnju jedinica lokalne samouprave.
# en: Brčko District is a unit of its own with its own laws. Which act lets it take part was not seen.
form-agreement-in-brcko = Brčko distrikt je posebna jedinica s vlastitim zakonima. Propis koji mu dopušta da učestvuje nismo vidjeli.
# en: There is no common statute: each partner must be allowed by its own law.
form-agreement-in-several = Zajedničkog zakona nema: svakom partneru to mora dopustiti njegov zakon.
# en: As the statute says.
form-association-exit = Kako kaže statut.
# en: The association answers.
form-association-liability = Odgovara savez.
# en: It answers to its members.
form-association-accountability = Odgovara svojim članicama.
# en: the two associations of municipalities exist
form-association-effort_note = dva saveza općina već postoje
# en: The council decides to join, or the founders adopt a statute.
form-association-step-joining = Vijeće odlučuje o pristupanju, ili osnivači donose statut.
# en: Association of municipalities and cities of the Federation (SOGFBiH).
form-association-in-fbih = Savez općina i gradova Federacije (SOGFBiH).
# en: Association of municipalities and cities of Republika Srpska (SOGRS), statute 26/21 and 57/21.
form-association-in-rs = Savez opština i gradova Republike Srpske (SOGRS), statut 26/21 i 57/21.
# en: Each entity has its own association. For the District none was found.
form-association-in-brcko = Svaki entitet ima svoj savez. Za Distrikt ga nismo našli.
# en: Each entity has its own association. Let the two work together by an agreement.
form-association-in-several = Svaki entitet ima svoj savez. Neka oba sarađuju na osnovu sporazuma.
# en: Free at any time.
form-informal-exit = Slobodno u svako doba.
# en: There is no joint liability.
form-informal-liability = Zajedničke odgovornosti nema.
# en: Each mayor answers at home.
form-informal-accountability = Svaki načelnik odgovara kod kuće.
# en: the way most municipalities work together today
form-informal-effort_note = tako danas sarađuje većina općina
# en: The mayors talk and agree what each side does.
form-informal-step-talks = Načelnici razgovaraju i dogovaraju šta ko radi.
# en: The Law on Local Self-Government names cooperation of local units among its subjects.
form-informal-in-rs = Zakon o lokalnoj samoupravi među svojim predmetima navodi saradnju jedinica lokalne samouprave.
# en: Needs no common law, so it works across the entity line.
form-informal-in-several = Ne traži zajednički zakon, pa je moguće preko entitetske linije.
# en: As the agreement says.
form-joint-administrative-body-exit = Kako kaže sporazum.
# en: The founding municipalities answer.
form-joint-administrative-body-liability = Odgovaraju općine osnivači.
# en: The administrative inspection of the entity.
form-joint-administrative-body-accountability = Upravna inspekcija entiteta.
# en: rare; rules on officials differ between the entities and the cantons
form-joint-administrative-body-effort_note = rijetko; propisi o službenicima razlikuju se po entitetima i kantonima
# en: Each council or assembly decides.
form-joint-administrative-body-step-council-decisions = Odlučuje svako vijeće ili skupština.
# en: The mayors sign the agreement on the joint body.
form-joint-administrative-body-step-agreement = Načelnici potpisuju sporazum o zajedničkom organu.
# en: The partners change their acts on posts and organisation.
form-joint-administrative-body-step-posts = Partneri mijenjaju svoje akte o organizaciji i sistematizaciji.
# en: The law on officials and the law of the canton add conditions.
form-joint-administrative-body-in-fbih = Propisi o službenicima i zakon kantona dodaju uslove.
# en: No cantons: the law of the entity alone decides.
form-joint-administrative-body-in-rs = Kantona nema: odlučuje samo zakon entiteta.
# en: The joint body rests on the law of one entity, and the District belongs to neither.
form-joint-administrative-body-in-brcko = Zajednički organ počiva na zakonu jednog entiteta, a Distrikt ne pripada nijednom.
# en: The joint body rests on the law of one entity. It has no basis across the entity line.
form-joint-administrative-body-in-several = Zajednički organ počiva na zakonu jednog entiteta. Preko entitetske linije nema osnova.
# en: By the company law of the entity where the seat is.
form-joint-enterprise-exit = Po zakonu o društvima entiteta u kojem je sjedište.
# en: Limited to the capital.
form-joint-enterprise-liability = Ograničena na kapital.
# en: The audit office of the entity.
form-joint-enterprise-accountability = Ured za reviziju entiteta.
# en: donors made it a condition; the title to the land is the risk
form-joint-enterprise-effort_note = donatori su ga postavili kao uslov; rizik je vlasništvo nad zemljištem
# en: Each council or assembly decides.
form-joint-enterprise-step-council-decisions = Odlučuje svako vijeće ili skupština.
# en: The founders sign the founding contract with the shares.
form-joint-enterprise-step-founding-contract = Osnivači potpisuju ugovor o osnivanju s udjelima.
# en: The company is entered in the court register.
form-joint-enterprise-step-registration = Preduzeće se upisuje u sudski registar.
# en: Land and property are transferred, with a clear title.
form-joint-enterprise-step-land = Prenose se zemljište i imovina, s čistim vlasništvom.
# en: The company obtains its licences and the environmental permit.
form-joint-enterprise-step-licences = Preduzeće pribavlja dozvole i okolinsku dozvolu.
# en: The law of the Federation on public enterprises applies; the law of the canton can add conditions.
form-joint-enterprise-in-fbih = Vrijedi zakon Federacije o javnim preduzećima; zakon kantona može dodati uslove.
# en: The law of Republika Srpska on public enterprises applies.
form-joint-enterprise-in-rs = Vrijedi zakon Republike Srpske o javnim preduzećima.
# en: Brčko District is a unit of its own with its own laws. Which act lets it take part was not seen.
form-joint-enterprise-in-brcko = Brčko distrikt je posebna jedinica s vlastitim zakonima. Propis koji mu dopušta da učestvuje nismo vidjeli.
# en: The company follows the law of the entity where it has its seat. Eko-Dep Bijeljina shows that founders from both entities are possible.
form-joint-enterprise-in-several = Za preduzeće vrijedi zakon entiteta u kojem ima sjedište. Eko-Dep Bijeljina pokazuje da osnivači mogu biti iz oba entiteta.
# en: As the founding act says.
form-joint-institution-exit = Kako kaže akt o osnivanju.
# en: The institution answers.
form-joint-institution-liability = Odgovara ustanova.
# en: The ministry of the sector.
form-joint-institution-accountability = Resorno ministarstvo.
# en: in the Federation the rules of the canton decide
form-joint-institution-effort_note = u Federaciji odlučuju propisi kantona
# en: Each council or assembly decides.
form-joint-institution-step-council-decisions = Odlučuje svako vijeće ili skupština.
# en: In the Federation the authority of the canton for the sector agrees.
form-joint-institution-step-canton-approval = U Federaciji saglasnost daje nadležni organ kantona.
# en: In Republika Srpska the ministry for the sector agrees.
form-joint-institution-step-entity-approval = U Republici Srpskoj saglasnost daje resorno ministarstvo.
# en: The institution is entered in the court register.
form-joint-institution-step-registration = Ustanova se upisuje u sudski registar.
# en: The authority of the canton for the sector must agree.
form-joint-institution-in-fbih = Saglasnost mora dati nadležni organ kantona.
# en: The ministry of Republika Srpska for the sector must agree.
form-joint-institution-in-rs = Saglasnost mora dati resorno ministarstvo Republike Srpske.
# en: The institution is approved by the authorities of one entity, and the District belongs to neither.
form-joint-institution-in-brcko = Ustanovu odobravaju organi jednog entiteta, a Distrikt ne pripada nijednom.
# en: The institution is approved by the authorities of one entity. Nothing was found that carries it across the entity line.
form-joint-institution-in-several = Ustanovu odobravaju organi jednog entiteta. Nismo našli ništa što bi je nosilo preko entitetske linije.
# en: As the contract says.
form-service-agreement-exit = Kako kaže ugovor.
# en: The provider answers for the service.
form-service-agreement-liability = Za uslugu odgovara davalac.
# en: Reports under the contract.
form-service-agreement-accountability = Izvještaji po ugovoru.
# en: quick, even as an emergency measure
form-service-agreement-effort_note = brzo, čak i kao hitna mjera
# en: Each council or assembly agrees.
form-service-agreement-step-council-consent = Saglasnost daje svako vijeće ili skupština.
# en: A lawyer checks whether a tender is needed.
form-service-agreement-step-procurement-check = Pravnik provjerava je li potreban tender.
# en: The contract is signed.
form-service-agreement-step-contract = Potpisuje se ugovor.
# en: The law of the canton can add conditions.
form-service-agreement-in-fbih = Zakon kantona može dodati uslove.
# en: The municipality must keep a vital communal service going, whoever provides it.
form-service-agreement-in-rs = Opština mora osigurati neprekidnu komunalnu uslugu od životnog značaja, ko god je pruža.
# en: Brčko District is a unit of its own with its own laws. Which act lets it take part was not seen.
form-service-agreement-in-brcko = Brčko distrikt je posebna jedinica s vlastitim zakonima. Propis koji mu dopušta da učestvuje nismo vidjeli.
# en: There is no common statute: each partner must be allowed by its own law.
form-service-agreement-in-several = Zajedničkog zakona nema: svakom partneru to mora dopustiti njegov zakon.
# en: It ends when the money is spent and shown.
form-solidarity-grant-exit = Završava kad je novac utrošen i opravdan.
# en: The municipality that receives the money answers for its proper use.
form-solidarity-grant-liability = Za namjensko trošenje odgovara općina koja novac primi.
# en: A report on the use of the money goes to the municipality that gave it.
form-solidarity-grant-accountability = Izvještaj o utrošku ide općini koja je novac dala.
# en: a budget line and a contract
form-solidarity-grant-effort_note = budžetska stavka i ugovor
# en: The council of the donor sets a line for help to other municipalities in its budget.
form-solidarity-grant-step-budget-line = Vijeće davaoca u budžetu predviđa stavku za pomoć drugim općinama.
# en: The mayors sign a contract that says amount and purpose.
form-solidarity-grant-step-contract = Načelnici potpisuju ugovor s iznosom i namjenom.
# en: The municipality that received the money shows how it was used.
form-solidarity-grant-step-report = Općina koja je primila novac pokazuje kako je utrošen.
# en: Brčko District is a unit of its own with its own laws. Which act lets it take part was not seen.
form-solidarity-grant-in-brcko = Brčko distrikt je posebna jedinica s vlastitim zakonima. Propis koji mu dopušta da učestvuje nismo vidjeli.
# en: Proven across the entity line in 2020: each side needs only its own budget decision.
form-solidarity-grant-in-several = Provjereno preko entitetske linije 2020: svakoj strani treba samo vlastita budžetska odluka.
# en: Only by a law.
form-union-city-exit = Samo zakonom.
# en: The city answers.
form-union-city-liability = Odgovara grad.
# en: Supervision by the entity.
form-union-city-accountability = Nadzor entiteta.
# en: needs a law of the entity; in the Federation the threshold of 30,000 inhabitants, or 10,000 in the urban centre, belongs to the other route, on which a single municipality becomes a city
form-union-city-effort_note = potreban je zakon entiteta; u Federaciji prag od 30.000 stanovnika, ili 10.000 u urbanom centru, pripada drugom putu, na kojem gradom postaje jedna općina
# en: Two or more municipalities agree to associate in a city.
form-union-city-step-agreement = Dvije ili više općina sporazumijevaju se o udruživanju u grad.
# en: The parliament of the entity adopts a law on the city.
form-union-city-step-entity-law = Parlament entiteta donosi zakon o gradu.
# en: The city adopts its statute.
form-union-city-step-statute = Grad donosi svoj statut.
# en: A law of the Federation sets up the city, on the basis of an agreement of two or more municipalities.
form-union-city-in-fbih = Grad se osniva federalnim zakonom, na osnovu sporazuma dviju ili više općina.
# en: A law of Republika Srpska is needed; its article was not seen. East Sarajevo is the example.
form-union-city-in-rs = Potreban je zakon Republike Srpske; njegov član nismo vidjeli. Primjer je Istočno Sarajevo.
# en: The District is a unit of its own and no part of a city of several municipalities.
form-union-city-in-brcko = Distrikt je posebna jedinica i nije dio grada više općina.
# en: A city is set up by a law of one entity. It cannot reach over the entity line.
form-union-city-in-several = Grad se osniva zakonom jednog entiteta. Ne može prelaziti entitetsku liniju.
# en: Some donors prefer joint proposals. A study of 2011 found no joint road or communal project that municipalities had begun on their own.
financing-donor-conditions = Neki donatori radije biraju zajedničke prijedloge. Studija iz 2011. nije našla nijednu zajedničku cestu ni komunalni projekat koji su općine same pokrenule.
# en: The Federation and Republika Srpska have an environment fund each, and entities and cantons give capital grants. The calls differ; no extra for cooperation is known.
financing-entity-funds-conditions = Federacija i Republika Srpska imaju svaka svoj fond za zaštitu okoliša, a entiteti i kantoni daju kapitalne grantove. Pozivi se razlikuju; dodatak za saradnju nije poznat.
# en: A budget line for help to other municipalities. Centar Sarajevo set 45,000 marks aside in 2020 for three less developed ones; 20,000 went across the entity line for a road for fire engines.
financing-intermunicipal-grant-conditions = Budžetska stavka za pomoć drugim općinama. Centar Sarajevo je 2020. izdvojio 45.000 maraka za tri slabije razvijene; 20.000 je otišlo preko entitetske linije za vatrogasni put.
# en: Each partner pays under the budget law of its entity, and in the Federation also of its canton.
financing-member-budgets-conditions = Svaki partner plaća po budžetskom zakonu svog entiteta, a u Federaciji i svog kantona.
# en: Gate fees and communal prices. DEP-OT at Banja Luka earned 4.3 million marks in 2023 with a profit of 0.786 million.
financing-user-charges-conditions = Naknade na deponiji i komunalne cijene. DEP-OT u Banjoj Luci je 2023. prihodovao 4,3 miliona maraka, uz dobit od 0,786 miliona.
# en: Money for waste was released only after the municipalities had formed a joint company and a feasibility study had proved that the regional solution can last. This, more than the law, explains why joint companies are found in waste.
financing-wb-conditional-conditions = Novac za otpad stizao je tek kad su općine osnovale zajedničko preduzeće i kad je studija izvodljivosti dokazala da je regionalno rješenje održivo. To, više nego zakon, objašnjava zašto zajednička preduzeća postoje upravo za otpad.
# en: No common law across the entity line
rule-ba-no-common-statute = Preko entitetske linije nema zajedničkog zakona
# en: The two entities have a law each and no common one. Every partner must be allowed by its own law, and the decision of its council or assembly must say so.
rule-ba-no-common-statute-1 = Svaki entitet ima svoj zakon, a zajedničkog nema. Svakom partneru to mora dopustiti njegov zakon, i odluka njegovog vijeća ili skupštine mora to reći.
# en: Laws on companies, officials, budgets and audit differ on the two sides of the entity line. Only a company, a contract and a grant work across it.
rule-ba-no-common-statute-2 = Zakoni o društvima, službenicima, budžetu i reviziji razlikuju se s dvije strane entitetske linije. Preko nje mogu samo preduzeće, ugovor i pomoć.
# en: Brčko District has its own laws
rule-ba-brcko-own-laws = Brčko distrikt ima vlastite zakone
# en: Brčko District is a unit of its own with its own laws. Which act lets it join with municipalities is not known to us: ask the legal service of the District in writing first.
rule-ba-brcko-own-laws-1 = Brčko distrikt je posebna jedinica s vlastitim zakonima. Ne znamo koji mu propis dopušta udruživanje s općinama: najprije pismeno pitajte pravnu službu Distrikta.
# en: The other partners belong to an entity. Check the law of the District and the law of that entity, each for itself.
rule-ba-brcko-own-laws-2 = Ostali partneri pripadaju entitetu. Provjerite zakon Distrikta i zakon tog entiteta, svaki za sebe.
# en: A company follows the law of its seat
rule-ba-company-seat = Za preduzeće vrijedi zakon sjedišta
# en: Agree first in which entity the company has its seat. Its law on companies, officials, budgets and audit follows the seat.
rule-ba-company-seat-1 = Najprije dogovorite u kojem entitetu će preduzeće imati sjedište. Propisi o društvima, službenicima, budžetu i reviziji slijede sjedište.
# en: The company follows the law of its seat. The founders from the other entity must be allowed by their own law to hold shares in it.
rule-ba-company-seat-2 = Za preduzeće vrijedi zakon sjedišta. Osnivačima iz drugog entiteta njihov zakon mora dopustiti da u njemu imaju udjele.
# en: West Herzegovina Canton has its own law
rule-ba-west-herzegovina = Zapadnohercegovački kanton ima vlastiti zakon
# en: West Herzegovina Canton has its own law on local self-government (NN ŽZH 3/2009). Read it beside the law of the Federation: it can add forms, conditions and approvals.
rule-ba-west-herzegovina-1 = Zapadnohercegovački kanton ima vlastiti zakon o lokalnoj samoupravi (NN ŽZH 3/2009). Čitajte ga uz federalni zakon: može dodati oblike, uslove i saglasnosti.
# en: Each canton has its own law
rule-ba-canton = Svaki kanton ima vlastiti zakon
# en: Your canton has its own law, which we have not seen. It can add forms, conditions and approvals: ask the ministry of the canton before the councils vote.
rule-ba-canton-1 = Vaš kanton ima vlastiti zakon koji nismo vidjeli. On može dodati oblike, uslove i saglasnosti: pitajte ministarstvo kantona prije nego što vijeća glasaju.
# en: Your partners belong to different cantons. Read the law of each canton: what one of them does not allow closes the form for its municipality.
rule-ba-canton-2 = Vaši partneri pripadaju različitim kantonima. Pročitajte zakon svakog kantona: što jedan ne dopušta, zatvara taj oblik za njegovu općinu.
# en: The authority of the sector must agree
rule-ba-institution-approval = Nadležni organ mora dati saglasnost
# en: In the Federation the sector belongs to the canton. Its authority must agree before the institution can be registered; with partners in several cantons, each of them must.
rule-ba-institution-approval-1 = U Federaciji oblast pripada kantonu. Njegov organ mora dati saglasnost prije upisa ustanove; ako su partneri iz više kantona, mora je dati svaki.
# en: In Republika Srpska the ministry for the sector must agree before the institution can be registered. There are no cantons.
rule-ba-institution-approval-2 = U Republici Srpskoj saglasnost prije upisa ustanove mora dati resorno ministarstvo. Kantona nema.
# en: Is the joint body named in the law?
rule-ba-joint-body-unsure = Poznaje li zakon zajednički organ?
# en: We have not seen the article on joint bodies in the law of the Federation. The competent ministry must confirm it, and the rules of the canton on officials must fit.
rule-ba-joint-body-unsure-1 = Član o zajedničkim organima u zakonu Federacije nismo vidjeli. Nadležno ministarstvo ga mora potvrditi, a propisi kantona o službenicima moraju odgovarati.
# en: We have not seen the article on joint bodies in the law of Republika Srpska. The competent ministry must confirm it.
rule-ba-joint-body-unsure-2 = Član o zajedničkim organima u zakonu Republike Srpske nismo vidjeli. Nadležno ministarstvo ga mora potvrditi.
# en: What a council decides stays with the council
rule-ba-council-powers-stay = O čemu odlučuje vijeće, ostaje vijeću
# en: Powers of the council or assembly are not handed over. “{ $form }” can carry out what every council has adopted, but it cannot adopt it.
rule-ba-council-powers-stay-1 = Ovlaštenja vijeća ili skupštine se ne prenose. { $form }: može se provoditi ono što je usvojilo svako vijeće, ali se ne može usvajati umjesto njega.
# en: Let the joint work prepare one text, and let every council or assembly adopt it.
rule-ba-council-powers-stay-2 = Zajednički pripremite jedan tekst, a neka ga usvoji svako vijeće ili skupština.
# en: A city of several municipalities is set up by a law
rule-ba-city-by-law = Grad više općina osniva se zakonom
# en: The municipalities agree to associate, and then the parliament of the Federation must adopt a law on the city.
rule-ba-city-by-law-1 = Općine se sporazumiju o udruživanju, a zatim Parlament Federacije mora donijeti zakon o gradu.
# en: This is a high hurdle. The numbers of 30,000 inhabitants, or 10,000 in the urban centre, belong to the other route, on which a single municipality becomes a city; seats of cantons are exempt from them.
rule-ba-city-by-law-2 = To je visoka prepreka. Brojevi od 30.000 stanovnika, ili 10.000 u urbanom centru, pripadaju drugom putu, na kojem gradom postaje jedna općina; sjedišta kantona su izuzeta.
# en: A city is formed by municipalities that are one urban whole with common infrastructure, and yours are not.
rule-ba-city-by-law-3 = Grad čine općine koje su jedna urbana cjelina sa zajedničkom infrastrukturom, a vaše to nisu.
# en: A city in Republika Srpska
rule-ba-city-rs = Grad u Republici Srpskoj
# en: A law of Republika Srpska must set up the city, as it did for East Sarajevo. Its article was not seen.
rule-ba-city-rs-1 = Grad mora osnovati zakon Republike Srpske, kao za Istočno Sarajevo. Njegov član nismo vidjeli.
# en: Who owns the land?
rule-ba-clean-title = Čije je zemljište?
# en: Neither a founder nor the company holds a clear title to the site. The regional landfill of eight municipalities at Banja Luka never owned its plots, lost them in court and had to stop. Settle the title first.
rule-ba-clean-title-1 = Ni osnivač ni preduzeće nemaju čisto vlasništvo nad zemljištem. Regionalna deponija osam opština kod Banje Luke nikad nije bila vlasnik parcela, izgubila ih je na sudu i morala stati. Najprije riješite vlasništvo.
# en: Order an extract from the land register for every plot before you speak about shares.
rule-ba-clean-title-2 = Prije razgovora o udjelima pribavite zemljišnoknjižni izvadak za svaku parcelu.
# en: Inspection is no work for an enterprise
rule-ba-enterprise-no-inspection = Inspekcija nije posao za preduzeće
# en: Inspection is authority over citizens and does not belong in an enterprise.
rule-ba-enterprise-no-inspection-1 = Inspekcija je vlast nad građanima i nije joj mjesto u preduzeću.
# en: Utilities are no work for an institution
rule-ba-institution-no-utilities = Komunalne djelatnosti nisu posao za ustanovu
# en: Institutions are for care, health, culture and tourism. Communal services go to an enterprise or to a contract.
rule-ba-institution-no-utilities-1 = Ustanove su za socijalnu zaštitu, zdravstvo, kulturu i turizam. Komunalne usluge idu preduzeću ili na ugovor.
# en: A grant carries no permanent service
rule-ba-grant-is-given-once = Pomoć ne nosi trajnu uslugu
# en: One municipality helps another once, with a sum for a purpose. A lasting service needs another form.
rule-ba-grant-is-given-once-1 = Jedna općina drugoj pomaže jednom, iznosom za određenu namjenu. Trajna usluga traži drugi oblik.
# en: A grant moves money only. It carries no joint staff and no joint property.
rule-ba-grant-is-given-once-2 = Pomoć prenosi samo novac. Ne nosi zajedničko osoblje ni zajedničku imovinu.
# en: Talks bind nobody
rule-ba-talks-bind-nobody = Razgovori nikoga ne obavezuju
# en: Here money, staff or a task pass from one municipality to another. That needs a binding agreement.
rule-ba-talks-bind-nobody-1 = Ovdje novac, osoblje ili posao prelaze iz jedne općine u drugu. Za to je potreban obavezujući sporazum.
# en: Silence of the law is no prohibition
rule-ba-silence-is-no-prohibition = Šutnja zakona nije zabrana
# en: No provision at any level limits the right to cooperate. Where the law is silent, do not read a prohibition into it; let a lawyer write the basis into the agreement.
rule-ba-silence-is-no-prohibition-1 = Nijedna odredba ni na jednom nivou ne ograničava pravo na saradnju. Gdje zakon šuti, ne čitajte to kao zabranu; neka pravnik u sporazum upiše osnov.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Za partnera u inostranstvu potreban je oblik koji prelazi granicu
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Jedan partner je u drugoj državi. { $form }: ovaj oblik je samo za partnere iz ove zemlje.
# en: With a partner abroad the agreement serves a project of a European cross-border programme. The law on the other side must allow it too, and the entity must be asked whether it has to agree.
rule-gate-abroad-2 = S partnerom u inostranstvu sporazum služi projektu evropskog prekograničnog programa. I zakon druge strane ga mora dopustiti, a entitet treba pitati mora li dati saglasnost.
# en: Each budget by its own law
rule-ba-money-budgets = Svaki budžet po svom zakonu
# en: The budgets of the partners are the money that is always there.
rule-ba-money-budgets-1 = Budžeti partnera su novac koji je uvijek tu.
# en: Budget laws differ: let every partner enter its part under the law of its own entity or District, with its own form and dates.
rule-ba-money-budgets-2 = Budžetski zakoni se razlikuju: neka svaki partner unese svoj dio po zakonu svog entiteta ili Distrikta, u svom obliku i rokovima.
# en: Money of international banks for waste and water
rule-ba-money-bank = Novac međunarodnih banaka za otpad i vodu
# en: The banks lent for waste and water.
rule-ba-money-bank-1 = Banke su kreditirale otpad i vodu.
# en: A bank is ready to finance, if the joint company exists and a study shows that it can live.
rule-ba-money-bank-2 = Banka je spremna finansirati ako zajedničko preduzeće postoji i studija pokaže da može opstati.
# en: A bank finances plants for a region, and nothing of that size is planned.
rule-ba-money-bank-3 = Banka finansira postrojenja za regiju, a ništa te veličine nije planirano.
# en: Gate fees and communal prices
rule-ba-money-fees = Naknade na deponiji i komunalne cijene
# en: DEP-OT at Banja Luka lived from its gate fees: 4.3 million marks in 2023.
rule-ba-money-fees-1 = DEP-OT u Banjoj Luci živio je od naknada na deponiji: 4,3 miliona maraka u 2023.
# en: Only a company or a provider under contract charges users; administrative work and plans do not.
rule-ba-money-fees-2 = Korisnicima naplaćuje samo preduzeće ili davalac po ugovoru; upravni poslovi i planovi ne.
# en: Donors like joint proposals
rule-ba-money-donors = Donatori vole zajedničke prijedloge
# en: Projects of UNDP, Switzerland, the European Union and others partly prefer joint proposals.
rule-ba-money-donors-1 = Projekti UNDP-a, Švicarske, Evropske unije i drugih dijelom radije biraju zajedničke prijedloge.
# en: Each entity has its own fund
rule-ba-money-funds = Svaki entitet ima svoj fond
# en: The environment fund of the Federation and grants of the canton can pay a part. No extra for cooperation is known.
rule-ba-money-funds-1 = Dio može platiti Fond za zaštitu okoliša Federacije i grantovi kantona. Dodatak za saradnju nije poznat.
# en: The environment fund of Republika Srpska can pay a part. No extra for cooperation is known.
rule-ba-money-funds-2 = Dio može platiti Fond za zaštitu životne sredine Republike Srpske. Dodatak za saradnju nije poznat.
# en: Each fund pays only in its own entity. Cut the project into two applications that fit together.
rule-ba-money-funds-3 = Svaki fond plaća samo u svom entitetu. Podijelite projekat na dvije prijave koje se slažu.
# en: Two entities mean two funds, two calls and two dates.
rule-ba-money-funds-4 = Dva entiteta znače dva fonda, dva poziva i dva roka.
# en: The District belongs to neither entity; only the partners in an entity can apply to its fund.
rule-ba-money-funds-5 = Distrikt ne pripada nijednom entitetu; fondu entiteta mogu se prijaviti samo partneri iz njega.
# en: The funds pay for investments, and none is planned.
rule-ba-money-funds-6 = Fondovi plaćaju ulaganja, a nijedno nije planirano.
# en: Money from a richer municipality
rule-ba-money-help = Novac bogatije općine
# en: A budget line for help to other municipalities: Centar Sarajevo set 45,000 marks aside for three of them in 2020.
rule-ba-money-help-1 = Budžetska stavka za pomoć drugim općinama: Centar Sarajevo je 2020. za tri njih izdvojio 45.000 maraka.
# en: No partner wants to give a grant to another.
rule-ba-money-help-2 = Nijedan partner ne želi drugom dati pomoć.
# en: What has worked across the entity line
rule-ba-across-the-line = Šta je uspjelo preko entitetske linije
# en: An agreement needs no common statute: each side decides by its own law.
rule-ba-across-the-line-1 = Sporazumu ne treba zajednički zakon: svaka strana odlučuje po svom.
# en: A company works across the entity line, as Eko-Dep Bijeljina shows.
rule-ba-across-the-line-2 = Preduzeće može preko entitetske linije, kako pokazuje Eko-Dep Bijeljina.
# en: A contract with a provider works across the entity line.
rule-ba-across-the-line-3 = Ugovor s davaocem usluge može preko entitetske linije.
# en: A grant across the entity line has been given, with a contract of the mayors and nothing more.
rule-ba-across-the-line-4 = Pomoć preko entitetske linije već je data, ugovorom načelnika i ničim više.
# en: A richer partner wants to help
rule-ba-help-a-poorer-neighbour = Bogatiji partner želi pomoći
# en: Help is the aim itself, and a partner that can give is ready to.
rule-ba-help-a-poorer-neighbour-1 = Pomoć je sam cilj, a partner koji može dati spreman je na to.
# en: Simple and proven: Centar Sarajevo gave 20,000 marks for a road for fire engines in Istočni Stari Grad.
rule-ba-help-a-poorer-neighbour-2 = Jednostavno i provjereno: Centar Sarajevo je dao 20.000 maraka za vatrogasni put u Istočnom Starom Gradu.
# en: Nobody here is much richer than the others.
rule-ba-help-a-poorer-neighbour-3 = Niko ovdje nije mnogo bogatiji od ostalih.
# en: Planning and talks need no grant.
rule-ba-help-a-poorer-neighbour-4 = Za planiranje i razgovore pomoć nije potrebna.
# en: Users pay here, so there is a service to run and not a sum to give.
rule-ba-help-a-poorer-neighbour-5 = Ovdje plaćaju korisnici, pa treba voditi uslugu, a ne dati iznos.
# en: One municipality has what the others need
rule-ba-one-has-the-plant = Jedna općina ima ono što drugima treba
# en: A landfill, a fire brigade or an inspector that is there can serve a neighbour under a contract.
rule-ba-one-has-the-plant-1 = Postojeća deponija, vatrogasna jedinica ili inspektor mogu po ugovoru služiti i susjedu.
# en: There is no service that one municipality could provide to the others.
rule-ba-one-has-the-plant-2 = Nema usluge koju bi jedna općina mogla pružati drugima.
# en: Disposal is needed at once
rule-ba-disposal-at-once = Odlaganje otpada je potrebno odmah
# en: Prnjavor switched to the landfill of Doboj within days when its own closed in October 2025.
rule-ba-disposal-at-once-1 = Prnjavor je u oktobru 2025, kad se njegova deponija zatvarala, za nekoliko dana prešao na deponiju u Doboju.
# en: A company takes nine months at the very least, and three years where land and permits are open.
rule-ba-disposal-at-once-2 = Preduzeće traži najmanje devet mjeseci, a tri godine gdje zemljište i dozvole nisu riješeni.
# en: A plant for a region
rule-ba-regional-plant = Postrojenje za regiju
# en: Regional landfills at Banja Luka, Zenica and Bijeljina are companies of the municipalities: they own, charge and borrow.
rule-ba-regional-plant-1 = Regionalne deponije u Banjoj Luci, Zenici i Bijeljini su preduzeća općina: imaju imovinu, naplaćuju i zadužuju se.
# en: Without a plant and paying users a company costs more than it brings.
rule-ba-regional-plant-2 = Bez postrojenja i korisnika koji plaćaju preduzeće košta više nego što donosi.
# en: An international bank pays
rule-ba-bank-wants-a-company = Plaća međunarodna banka
# en: Banks released their money only when the joint company existed and a study had shown that it can live. Found it before you apply.
rule-ba-bank-wants-a-company-1 = Banke su novac davale tek kad je zajedničko preduzeće postojalo i studija pokazala da može opstati. Osnujte ga prije prijave.
# en: Found the joint company and order the feasibility study before you apply to the bank.
rule-ba-bank-wants-a-company-2 = Osnujte zajedničko preduzeće i naručite studiju izvodljivosti prije nego što se obratite banci.
# en: Officials for several municipalities
rule-ba-joint-office = Službenici za više općina
# en: Inspection, internal audit and civil protection can be the work of one body for all.
rule-ba-joint-office-1 = Inspekcija, interna revizija i civilna zaštita mogu biti posao jednog organa za sve.
# en: A joint body does administrative work; projects, purchases and plans need no body.
rule-ba-joint-office-2 = Zajednički organ obavlja upravne poslove; za projekte, nabavke i planove organ nije potreban.
# en: Communal services and works are no administrative work.
rule-ba-joint-office-3 = Komunalne usluge i radovi nisu upravni poslovi.
# en: Care, health or culture with a team of its own
rule-ba-care-and-culture = Socijalna zaštita, zdravstvo ili kultura s vlastitim osobljem
# en: A centre for social work, a health centre or a museum has its own director and staff, and budgets carry most of it.
rule-ba-care-and-culture-1 = Centar za socijalni rad, dom zdravlja ili muzej ima svog direktora i osoblje, a većinu plaćaju budžeti.
# en: A company lives from charges, and these services mostly do not.
rule-ba-care-and-culture-2 = Preduzeće živi od naplate, a ove usluge uglavnom ne.
# en: An institution runs a service. Projects, purchases, plans and talks need none.
rule-ba-care-and-culture-3 = Ustanova vodi uslugu. Projektima, nabavkama, planovima i razgovorima ne treba.
# en: Institutions are for care, health, culture and tourism.
rule-ba-care-and-culture-4 = Ustanove su za socijalnu zaštitu, zdravstvo, kulturu i turizam.
# en: One project together
rule-ba-one-project = Jedan zajednički projekat
# en: Two votes and a contract are enough for a road, a spring, a purchase or a European project.
rule-ba-one-project-1 = Dvije odluke i ugovor dovoljni su za cestu, izvorište, nabavku ili evropski projekat.
# en: A lasting service with staff or property needs somebody who employs and owns.
rule-ba-one-project-2 = Trajnoj usluzi s osobljem ili imovinom treba neko ko zapošljava i ima imovinu.
# en: One urban area with shared powers
rule-ba-one-urban-area = Jedno urbano područje sa zajedničkim ovlaštenjima
# en: Sarajevo and East Sarajevo are cities of several municipalities: transport, utilities, planning and fire cover for one urban area.
rule-ba-one-urban-area-1 = Sarajevo i Istočno Sarajevo su gradovi više općina: prevoz, komunalije, planiranje i vatrogastvo za jedno urbano područje.
# en: For one task nobody sets up a city by law.
rule-ba-one-urban-area-2 = Zbog jednog posla niko ne osniva grad zakonom.
# en: Two to five years pass until the law is adopted.
rule-ba-one-urban-area-3 = Do donošenja zakona prođe dvije do pet godina.
# en: A common voice or an office for projects
rule-ba-common-voice = Zajednički glas ili ured za projekte
# en: Each entity has an association of municipalities that speaks for them; join it or use it.
rule-ba-common-voice-1 = Svaki entitet ima savez općina koji govori u njihovo ime; pristupite mu ili ga iskoristite.
# en: A development agency or a local action group prepares projects for all its members.
rule-ba-common-voice-2 = Razvojna agencija ili lokalna akciona grupa priprema projekte za sve članice.
# en: An association exercises no municipal powers; it represents and prepares.
rule-ba-common-voice-3 = Savez ne vrši općinska ovlaštenja; on zastupa i priprema.
# en: Talk first
rule-ba-start-with-talks = Najprije razgovarajte
# en: Exchange, joint positions and help in an emergency need no form.
rule-ba-start-with-talks-1 = Razmjena, zajednički stavovi i pomoć u nevolji ne traže oblik.
# en: The municipality must keep the service going
rule-ba-keep-the-service-going = Opština mora osigurati uslugu
# en: In Republika Srpska the municipality must keep a vital communal service going if the enterprise fails. Write a plan for that day into the agreement.
rule-ba-keep-the-service-going-1 = U Republici Srpskoj opština mora osigurati komunalnu uslugu od životnog značaja ako preduzeće zakaže. U sporazum upišite plan za taj dan.
# en: The permit belongs to the company
rule-ba-permit-follows-the-company = Dozvola pripada preduzeću
# en: The environmental permit belongs to the company and not to the site. When the company fails, nobody else holds it.
rule-ba-permit-follows-the-company-1 = Okolinska dozvola pripada preduzeću, a ne lokaciji. Kad preduzeće propadne, nema je niko drugi.
# en: Ask the provider for its permit and for the free capacity of its plant before you rely on it.
rule-ba-permit-follows-the-company-2 = Prije nego što se oslonite na davaoca, tražite njegovu dozvolu i podatak o slobodnom kapacitetu.
# en: Languages and scripts
rule-ba-languages-and-scripts = Jezici i pisma
# en: Prepare the agreement in the official languages and scripts of all partners, with equal force.
rule-ba-languages-and-scripts-1 = Sporazum pripremite na službenim jezicima i pismima svih partnera, s jednakom snagom.
# en: A seat that all accept
rule-ba-neutral-seat = Sjedište koje svi prihvataju
# en: Agree on a neutral seat and a chair that rotates. A study tested whether the majority in a municipality decides on its readiness to cooperate.
rule-ba-neutral-seat-1 = Dogovorite neutralno sjedište i predsjedavanje koje se smjenjuje. Jedna studija je ispitivala odlučuje li većinsko stanovništvo o spremnosti općine na saradnju.
# en: Partners of similar size
rule-ba-partners-of-like-size = Partneri slične veličine
# en: Small municipalities are readier to cooperate with others of their size than with a large one. Give the small ones a vote that counts.
rule-ba-partners-of-like-size-1 = Male općine radije sarađuju sa sličnima nego s velikom. Dajte malima glas koji vrijedi.
# en: Work without tender is not settled
rule-ba-no-settled-in-house = Rad bez tendera nije razjašnjen
# en: Whether municipalities may give each other work without tender after the changes of 2022 and 2024 was not confirmed. Ask the procurement agency in writing.
rule-ba-no-settled-in-house-1 = Nije potvrđeno smiju li općine jedna drugoj davati posao bez tendera nakon izmjena iz 2022. i 2024. Pismeno pitajte agenciju za javne nabavke.
# en: How to share the cost
rule-ba-cost-keys = Kako podijeliti trošak
# en: Share the cost by tonnes. Shares in a company often follow the inhabitants: Banja Luka holds 62 per cent of DEP-OT.
rule-ba-cost-keys-1 = Trošak dijelite po tonama. Udjeli u preduzeću često prate broj stanovnika: Banja Luka ima 62 posto DEP-OT-a.
# en: Let the donor pay the investment and the users the operation, and agree who pays when the donor has gone.
rule-ba-cost-keys-2 = Neka donator plati ulaganje, a korisnici rad, i dogovorite ko plaća kad donator ode.
# en: The two entity laws must be read
rule-ba-articles-unknown = Oba entitetska zakona treba pročitati
# en: Have a lawyer look up the articles on cooperation in the law of your entity before you print an article number. Only the first articles of both laws were read for this advice.
rule-ba-articles-unknown-1 = Neka pravnik u zakonu vašeg entiteta nađe članove o saradnji prije nego što navedete broj člana. Za ovaj savjet pročitani su samo prvi članovi oba zakona.

## Words in citations

# en: art.
place-article = čl.
# en: whole act
place-whole-act = cijeli akt
