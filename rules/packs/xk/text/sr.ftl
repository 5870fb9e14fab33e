pack-name = Kosovo
municipality = opština
municipality-plural = opštine

form-informal = Neformalna saradnja ili memorandum
# en: Mayors sign a memorandum; most cooperation in Kosovo stays at this level.
form-informal-summary = Predsednici opština potpisuju memorandum; većina saradnje ostaje na tom nivou.

form-framework-agreement = Okvirni sporazum o međuopštinskoj saradnji
# en: Municipalities agree on several fields with action plans; it becomes real through sub-agreements.
form-framework-agreement-summary = Opštine se dogovaraju o više oblasti sa akcionim planovima; sprovodi se posebnim sporazumima.

form-joint-project-agreement = Sporazum o zajedničkom projektu ili usluzi
# en: Municipalities carry out one project or service together under an agreement.
form-joint-project-agreement-summary = Opštine zajedno sprovode jedan projekat ili uslugu na osnovu sporazuma.

form-host-service-agreement = Vršenje usluga jedne opštine za drugu
# en: One municipality performs a service for another; whether this counts as cooperation or as procurement must be settled first.
form-host-service-agreement-summary = Jedna opština vrši uslugu za drugu; prvo treba razjasniti da li je to saradnja ili nabavka.

form-joint-commission = Zajedničko radno telo ili komisija
# en: A joint commission drafts agreements and watches a joint service.
form-joint-commission-summary = Zajednička komisija priprema sporazume i prati zajedničku uslugu.

form-joint-administrative-body = Zajednički upravni organ
# en: Municipalities share one administrative body; its posts must sit in one of them.
form-joint-administrative-body-summary = Opštine imaju zajednički upravni organ; radna mesta ostaju u jednoj od njih.

form-joint-public-institution = Zajednička javna ustanova
# en: Municipalities found one public institution for care, culture or tourism.
form-joint-public-institution-summary = Opštine osnivaju jednu javnu ustanovu za negu, kulturu ili turizam.

form-joint-enterprise = Zajedničko lokalno javno preduzeće
# en: Municipalities own one local public enterprise; the Government must allow it.
form-joint-enterprise-summary = Opštine imaju jedno lokalno javno preduzeće; potrebna je dozvola Vlade.

form-joint-ppp = Zajedničko javno-privatno partnerstvo
# en: Municipalities tender a partnership with a private firm together; the central committee must approve.
form-joint-ppp-summary = Opštine zajedno traže privatnog partnera; potrebno je odobrenje centralnog odbora.

form-association = Asocijacija opština
# en: All municipalities together in an association that represents and trains them; it may use no power.
form-association-summary = Opštine zajedno u asocijaciji koja ih predstavlja i obučava; ne vrši vlast.

form-international-cooperation = Međunarodna opštinska saradnja
# en: A municipality cooperates with one abroad in administrative and technical matters.
form-international-cooperation-summary = Opština sarađuje sa opštinom u inostranstvu u administrativnim i tehničkim pitanjima.

form-regional-development-agency = Agencija za regionalni razvoj
# en: Municipalities of an economic region keep an agency for strategy and EU projects.
form-regional-development-agency-summary = Opštine jednog ekonomskog regiona imaju agenciju za strategiju i projekte EU.

form-regional-water = Regionalna vodovodna kompanija
# en: Central companies supply water to many municipalities; no free choice for a mayor.
form-regional-water-summary = Centralne kompanije snabdevaju vodom mnoge opštine; bez slobodnog izbora.

financing-municipal-budgets = Doprinosi iz budžeta opština
financing-mlga-imc-fund = Fond ministarstva za međuopštinsku saradnju
financing-mlga-infrastructure = Program infrastrukture i grantovi za učinak
financing-ipa-cbc = IPA i prekogranični programi
financing-donors = Programi donatora
financing-user-charges = Tarife i naknade za usluge
financing-municipal-debt = Zaduživanje opština
financing-ppp = Privatno finansiranje kroz JPP

# en: The law orders you to work together
rule-gate-ordered-by-law = Zakon vam nalaže da radite zajedno

# ---- questions, forms, money and rules
# en: Does the ministry that delegates the task agree to the cooperation?
question-ministry_agrees = Da li je ministarstvo koje poverava zadatak saglasno sa saradnjom?
    .help = Zakon o saradnji govori o sopstvenim i proširenim nadležnostima. Za poveren zadatak potrebno je njegovo ministarstvo.
# en: Is a Serb-majority municipality among the partners?
question-serb_majority = Da li je među partnerima opština sa srpskom većinom?
    .help = Tada su akti potrebni na albanskom i srpskom, a neke nadležnosti mogu biti proširene.
# en: Do the mayors want to sign before every assembly has voted?
question-sign_before_vote = Žele li predsednici da potpišu pre nego što sve skupštine glasaju?
    .help = O sporazumu o saradnji odlučuju skupštine opština.
# en: Does the donor ask for a regional partner as applicant?
question-regional_applicant = Traži li donator regionalnog partnera kao podnosioca?
    .help = Pet ekonomskih regiona ima razvojnu agenciju čiji su članovi predsednici opština.
# en: As the statute says.
form-association-exit = Kako kaže statut.
# en: The association answers.
form-association-liability = Odgovara asocijacija.
# en: It answers to its members.
form-association-accountability = Odgovara svojim članovima.
# en: it exists; the disputed association or community of Serb-majority municipalities is a separate question and not an ordinary form
form-association-effort_note = već postoji; sporna asocijacija ili zajednica opština sa srpskom većinom posebno je pitanje i nije uobičajena forma
# en: Each assembly decides to join.
form-association-step-assembly-decisions = Svaka skupština odlučuje o pristupanju.
# en: It is entered in the register.
form-association-step-registration = Upisuje se u registar.
# en: By notice under the agreement.
form-framework-agreement-exit = Otkazom prema sporazumu.
# en: Each municipality answers for its part.
form-framework-agreement-liability = Svaka opština odgovara za svoj deo.
# en: It reports to the assemblies; the ministry keeps a register.
form-framework-agreement-accountability = Izveštava skupštine; ministarstvo vodi registar.
# en: no body; becomes real only through sub-agreements
form-framework-agreement-effort_note = bez novog organa; ostvaruje se tek dodatnim sporazumima
# en: One of the municipalities proposes the cooperation.
form-framework-agreement-step-initiative = Jedna od opština predlaže saradnju.
# en: Each municipal assembly approves.
form-framework-agreement-step-assembly-approval = Svaka skupština opštine daje odobrenje.
# en: The mayors sign.
form-framework-agreement-step-signature = Predsednici potpisuju.
# en: The ministry reviews the legality of the decisions.
form-framework-agreement-step-legality-review = Ministarstvo ocenjuje zakonitost odluka.
# en: By notice, as the agreement says.
form-host-service-agreement-exit = Otkazom, kako kaže sporazum.
# en: The host answers for the performance.
form-host-service-agreement-liability = Za izvršenje odgovara opština koja pruža uslugu.
# en: It reports to the assembly of the municipality it works for.
form-host-service-agreement-accountability = Izveštava skupštinu opštine za koju radi.
# en: contract only; whether it counts as inter-municipal cooperation or as procurement must be settled first
form-host-service-agreement-effort_note = samo ugovor; prvo treba razjasniti da li je to međuopštinska saradnja ili nabavka
# en: Each municipal assembly approves.
form-host-service-agreement-step-assembly-approval = Svaka skupština opštine daje odobrenje.
# en: The mayors sign the agreement.
form-host-service-agreement-step-signature = Predsednici potpisuju sporazum.
# en: The ministry reviews the legality of the decisions.
form-host-service-agreement-step-legality-review = Ministarstvo ocenjuje zakonitost odluka.
# en: Free at any time.
form-informal-exit = Slobodno u svako doba.
# en: There is no joint liability.
form-informal-liability = Zajedničke odgovornosti nema.
# en: Ordinary municipal reporting.
form-informal-accountability = Redovno opštinsko izveštavanje.
# en: most cooperation stays informal, unstructured or does not happen (OSCE, 2025)
form-informal-effort_note = većina saradnje ostaje neformalna, neuređena ili se ne ostvaruje (OEBS, 2025)
# en: The mayors sign.
form-informal-step-signature = Predsednici potpisuju.
# en: As the agreement says.
form-international-cooperation-exit = Kako kaže sporazum.
# en: Each partner answers for itself.
form-international-cooperation-liability = Svaki partner odgovara za sebe.
# en: The ministry keeps a record.
form-international-cooperation-accountability = Ministarstvo vodi evidenciju.
# en: same law as for cooperation at home, and the central government must be told
form-international-cooperation-effort_note = isti zakon kao za saradnju u zemlji, uz obaveštenje centralnoj vlasti
# en: The municipal assembly approves.
form-international-cooperation-step-assembly-approval = Skupština opštine daje odobrenje.
# en: The ministry reviews legality and the ministries are told.
form-international-cooperation-step-legality-review = Ministarstvo ocenjuje zakonitost, a ministarstva se obaveštavaju.
# en: The mayor signs.
form-international-cooperation-step-signature = Predsednik potpisuje.
# en: As the agreement says.
form-joint-administrative-body-exit = Kako kaže sporazum.
# en: The founding municipalities answer.
form-joint-administrative-body-liability = Odgovaraju opštine osnivači.
# en: It reports to assemblies and mayors; legality is reviewed, and the National Audit Office audits through each municipality.
form-joint-administrative-body-accountability = Izveštava skupštine i predsednike; zakonitost se ocenjuje, a Nacionalna kancelarija revizije vrši reviziju preko svake opštine.
# en: staffing ceilings are set per municipality by the budget law, so shared posts are hard to fund
form-joint-administrative-body-effort_note = broj radnih mesta ograničen je zakonom o budžetu za svaku opštinu, pa se zajednička mesta teško finansiraju
# en: One of the municipalities proposes the cooperation.
form-joint-administrative-body-step-initiative = Jedna od opština predlaže saradnju.
# en: A joint commission drafts the agreement.
form-joint-administrative-body-step-joint-commission = Zajednička komisija priprema sporazum.
# en: Each municipal assembly approves.
form-joint-administrative-body-step-assembly-approval = Svaka skupština opštine daje odobrenje.
# en: The mayors sign the agreement.
form-joint-administrative-body-step-signature = Predsednici potpisuju sporazum.
# en: The ministry reviews the legality of the decisions.
form-joint-administrative-body-step-legality-review = Ministarstvo ocenjuje zakonitost odluka.
# en: Each partner changes its staffing table.
form-joint-administrative-body-step-staffing-tables = Svaki partner menja svoj raspored radnih mesta.
# en: It ends with its mandate.
form-joint-commission-exit = Prestaje sa mandatom.
# en: It has none of its own.
form-joint-commission-liability = Sopstvene odgovornosti nema.
# en: It reports to the assemblies.
form-joint-commission-accountability = Izveštava skupštine.
# en: internal acts only
form-joint-commission-effort_note = samo interni akti
# en: Each municipal assembly or mayor decides.
form-joint-commission-step-decision = Odlučuje svaka skupština opštine ili predsednik.
# en: The commission gets rules of procedure.
form-joint-commission-step-rules = Komisija dobija poslovnik.
# en: Under the laws on companies and on public enterprises.
form-joint-enterprise-exit = Prema zakonima o privrednim društvima i o javnim preduzećima.
# en: Limited to the capital.
form-joint-enterprise-liability = Ograničeno na kapital.
# en: Monitoring of public enterprises, annual report and audit.
form-joint-enterprise-accountability = Praćenje javnih preduzeća, godišnji izveštaj i revizija.
# en: a single municipality (Obiliq, 2021) already needed the inter-ministerial commission and a Government vote; a joint one needs the same plus several assemblies
form-joint-enterprise-effort_note = i jednoj jedinoj opštini (Obilić, 2021) bili su potrebni međuministarska komisija i glasanje Vlade; zajedničkom preduzeću potrebno je isto i još nekoliko skupština
# en: Each municipal assembly approves.
form-joint-enterprise-step-assembly-approval = Svaka skupština opštine daje odobrenje.
# en: The municipalities apply to the inter-ministerial commission on publicly owned enterprises.
form-joint-enterprise-step-ministerial-commission = Opštine se obraćaju međuministarskoj komisiji za javna preduzeća.
# en: The Government allows the new local enterprise.
form-joint-enterprise-step-government-decision = Vlada dozvoljava novo lokalno preduzeće.
# en: The statute is adopted and the business is registered.
form-joint-enterprise-step-statute-registration = Usvaja se statut i registruje preduzeće.
# en: As the partnership contract says.
form-joint-ppp-exit = Kako kaže ugovor o partnerstvu.
# en: As the contract says.
form-joint-ppp-liability = Kako kaže ugovor.
# en: The PPP Committee watches.
form-joint-ppp-accountability = Nadzor vrši Komitet za JPP.
# en: a central committee must approve
form-joint-ppp-effort_note = potrebna je saglasnost centralnog komiteta
# en: A feasibility study is made.
form-joint-ppp-step-feasibility = Izrađuje se studija izvodljivosti.
# en: Each municipal assembly approves.
form-joint-ppp-step-assembly-approvals = Svaka skupština opštine daje odobrenje.
# en: The central PPP Committee approves.
form-joint-ppp-step-ppp-committee = Centralni Komitet za JPP daje odobrenje.
# en: The private partner is chosen in a competition.
form-joint-ppp-step-award = Privatni partner bira se na konkursu.
# en: The contract is signed.
form-joint-ppp-step-contract = Potpisuje se ugovor.
# en: It ends with the project.
form-joint-project-agreement-exit = Prestaje sa projektom.
# en: Each municipality answers for its share.
form-joint-project-agreement-liability = Svaka opština odgovara za svoj udeo.
# en: The treasury and audit rules of each municipality apply.
form-joint-project-agreement-accountability = Važe pravila trezora i revizije svake opštine.
# en: one agreement per project
form-joint-project-agreement-effort_note = jedan sporazum za jedan projekat
# en: One of the municipalities proposes the cooperation.
form-joint-project-agreement-step-initiative = Jedna od opština predlaže saradnju.
# en: Each municipal assembly approves.
form-joint-project-agreement-step-assembly-approval = Svaka skupština opštine daje odobrenje.
# en: The mayors sign.
form-joint-project-agreement-step-signature = Predsednici potpisuju.
# en: The ministry reviews the legality of the decisions.
form-joint-project-agreement-step-legality-review = Ministarstvo ocenjuje zakonitost odluka.
# en: Each partner enters its part in its budget.
form-joint-project-agreement-step-budget = Svaki partner unosi svoj deo u budžet.
# en: As the founding act says.
form-joint-public-institution-exit = Kako kaže osnivački akt.
# en: The institution answers, and the founders for the public service.
form-joint-public-institution-liability = Odgovara ustanova, a osnivači za javnu službu.
# en: The sector ministry and the National Audit Office.
form-joint-public-institution-accountability = Resorno ministarstvo i Nacionalna kancelarija revizije.
# en: a licence of the sector is needed
form-joint-public-institution-effort_note = potrebna je dozvola resora
# en: Each municipal assembly approves.
form-joint-public-institution-step-assembly-approval = Svaka skupština opštine daje odobrenje.
# en: The mayors sign the agreement.
form-joint-public-institution-step-agreement = Predsednici potpisuju sporazum.
# en: The ministry of the sector gives its licence.
form-joint-public-institution-step-sector-licence = Resorno ministarstvo izdaje dozvolu.
# en: The ministry reviews the legality of the decisions.
form-joint-public-institution-step-legality-review = Ministarstvo ocenjuje zakonitost odluka.
# en: It is entered in the register.
form-joint-public-institution-step-registration = Upisuje se u registar.
# en: As the statute says.
form-regional-development-agency-exit = Kako kaže statut.
# en: The agency answers.
form-regional-development-agency-liability = Odgovara agencija.
# en: It reports under the law on non-governmental organisations.
form-regional-development-agency-accountability = Izveštava prema zakonu o nevladinim organizacijama.
# en: it exists
form-regional-development-agency-effort_note = već postoji
# en: An agency exists in each of five economic regions; a municipality joins.
form-regional-development-agency-step-joining = U svakom od pet ekonomskih regiona postoji agencija; opština joj pristupa.
# en: There is no exit.
form-regional-water-exit = Istupanja nema.
# en: The company answers.
form-regional-water-liability = Odgovara kompanija.
# en: The Water Services Regulatory Authority watches.
form-regional-water-accountability = Nadzor vrši Regulatorni autoritet za usluge vode.
# en: it exists
form-regional-water-effort_note = već postoji
# en: It exists; seven companies serve the country.
form-regional-water-step-by-law = Postoji; sedam kompanija snabdeva zemlju.
# en: They often reward partnerships, for example a USAID programme with 16 municipalities on waste and environment, with Serb and Albanian majorities.
financing-donors-conditions = Često nagrađuju partnerstva, na primer program USAID-a sa 16 opština za otpad i životnu sredinu, sa srpskom i albanskom većinom.
# en: The ministry announces the calls; the second call of the programme Albania-Kosovo 2014-2020 had EUR 2.04 million. You need a foreign partner, not a form of inter-municipal cooperation.
financing-ipa-cbc-conditions = Ministarstvo objavljuje pozive; drugi poziv programa Albanija-Kosovo 2014-2020 imao je 2,04 miliona evra. Potreban je strani partner, a ne forma međuopštinske saradnje.
# en: Part of the ministry's investment budget, for joint projects of two or more municipalities under a three-sided memorandum. In December 2025 the OSCE still asked for a real fund with a budget line of its own, so do not promise it for a given year.
financing-mlga-imc-fund-conditions = Deo investicionog budžeta ministarstva, za zajedničke projekte dve ili više opština uz trojni memorandum. U decembru 2025. OEBS je još tražio pravi fond sa sopstvenom budžetskom linijom, pa ga ne obećavajte za određenu godinu.
# en: Each municipality competes for itself: 24 projects for over EUR 2 million in 2021. The grant can carry a partner's share of a joint project.
financing-mlga-infrastructure-conditions = Svaka opština konkuriše za sebe: 24 projekta za preko 2 miliona evra u 2021. Grant može pokriti partnerov udeo u zajedničkom projektu.
# en: Each partner must enter its part in its own budget circular; the ceilings for posts apply to each municipality.
financing-municipal-budgets-conditions = Svaki partner mora da unese svoj deo u sopstveni budžetski cirkular; ograničenja broja zaposlenih važe za svaku opštinu.
# en: It needs the consent of the Ministry of Finance, unmodified audit opinions for the two years before and room under the debt-service ceiling. It is rarely used.
financing-municipal-debt-conditions = Potrebni su saglasnost Ministarstva finansija, nemodifikovana mišljenja revizije za dve prethodne godine i prostor ispod granice otplate duga. Retko se koristi.
# en: The central PPP Committee must approve.
financing-ppp-conditions = Mora da odobri centralni Komitet za JPP.
# en: Only an enterprise, an institution or a partnership charges users; the municipal assemblies set waste fees.
financing-user-charges-conditions = Samo preduzeće, ustanova ili partnerstvo naplaćuju korisnicima; naknade za otpad utvrđuju skupštine opština.
# en: Delegated tasks of the state are outside the cooperation law
rule-xk-delegated-competence = Povereni državni zadaci su van zakona o saradnji
# en: The law speaks of own and enhanced competences only. The consent of the ministry that delegates the task must be in writing and stand beside the agreement.
rule-xk-delegated-competence-1 = Zakon govori samo o sopstvenim i proširenim nadležnostima. Saglasnost ministarstva koje poverava zadatak mora biti pisana i priložena sporazumu.
# en: The law speaks of own and enhanced competences only. A task delegated by the state cannot be shared without the ministry that delegates it.
rule-xk-delegated-competence-2 = Zakon govori samo o sopstvenim i proširenim nadležnostima. Zadatak koji poverava država ne može se deliti bez ministarstva koje ga poverava.
# en: Ask the ministry that delegates the task for its consent before you plan anything else.
rule-xk-delegated-competence-3 = Tražite saglasnost ministarstva koje poverava zadatak pre svakog drugog planiranja.
# en: No signature before the assemblies have voted
rule-xk-assembly-votes-first = Nema potpisa pre glasanja skupština
# en: The agreement is a matter for every assembly and falls under the review of legality. It cannot be signed before all have voted.
rule-xk-assembly-votes-first-1 = O sporazumu odlučuje svaka skupština i on podleže oceni zakonitosti. Ne može se potpisati pre nego što su sve glasale.
# en: Put the agreement on the agenda of every assembly first. Until then a memorandum of intent is all that the mayors can sign.
rule-xk-assembly-votes-first-2 = Prvo stavite sporazum na dnevni red svake skupštine. Do tada predsednici mogu potpisati samo memorandum o namerama.
# en: Only some forms may act towards citizens
rule-xk-authority-stays-public = Samo neke forme mogu postupati prema građanima
# en: The law says that associations of municipalities may not exercise any kind of power.
rule-xk-authority-stays-public-1 = Zakon kaže da asocijacije opština ne smeju vršiti nikakva ovlašćenja.
# en: A memorandum binds nobody and gives no power to decide about citizens.
rule-xk-authority-stays-public-2 = Memorandum nikoga ne obavezuje i ne daje ovlašćenje za odluke o građanima.
# en: The framework sets fields and action plans. It hands over no power to decide about citizens.
rule-xk-authority-stays-public-3 = Okvir određuje oblasti i akcione planove. Ne prenosi ovlašćenje za odluke o građanima.
# en: The agreement carries a project or a service. It hands over no power to decide about citizens.
rule-xk-authority-stays-public-4 = Sporazum nosi projekat ili uslugu. Ne prenosi ovlašćenje za odluke o građanima.
# en: A commission drafts and watches; final decisions are not its own.
rule-xk-authority-stays-public-5 = Komisija priprema i prati; konačne odluke nisu njene.
# en: Inspection, permits and other authority do not belong in an enterprise.
rule-xk-authority-stays-public-6 = Inspekcija, dozvole i druga vlast ne pripadaju preduzeću.
# en: A private partner gets no authority over citizens.
rule-xk-authority-stays-public-7 = Privatni partner ne dobija vlast nad građanima.
# en: The agency is an organisation under private law without municipal competences.
rule-xk-authority-stays-public-8 = Agencija je organizacija privatnog prava bez opštinskih nadležnosti.
# en: What only an assembly may decide stays with each assembly
rule-xk-assembly-powers-stay = O čemu odlučuje samo skupština, ostaje kod svake skupštine
# en: Powers of the assembly are not handed over. The joint work may prepare and carry out what every assembly has adopted.
rule-xk-assembly-powers-stay-1 = Ovlašćenja skupštine se ne prenose. Zajednički rad može da priprema i sprovodi ono što je svaka skupština usvojila.
# en: Let the joint work prepare one text, and let every assembly adopt it.
rule-xk-assembly-powers-stay-2 = Neka zajednički rad pripremi jedan tekst, a svaka skupština neka ga usvoji.
# en: No second level
rule-xk-no-second-level = Nema drugog nivoa
# en: Municipalities may cooperate but not form a second or intermediate level. Keep each task in an agreement of its own.
rule-xk-no-second-level-1 = Opštine mogu sarađivati, ali ne i stvarati drugi ili srednji nivo. Svaki zadatak držite u posebnom sporazumu.
# en: Water and sewerage belong to regional companies
rule-xk-water-is-central = Voda i kanalizacija pripadaju regionalnim kompanijama
# en: Regional water companies already hold the licence for drinking water and sewerage.
rule-xk-water-is-central-1 = Regionalne vodovodne kompanije već imaju licencu za pijaću vodu i kanalizaciju.
# en: Talk to the regional water company, and agree with it in a service agreement what it does in your villages.
rule-xk-water-is-central-2 = Razgovarajte sa regionalnom vodovodnom kompanijom i sporazumom o uslugama dogovorite šta radi u vašim selima.
# en: Water and sewerage are supplied by regional companies of the Republic. Municipalities have a limited say and no free choice of form.
rule-gate-ordered-by-law-1 = Vodu i kanalizaciju obezbeđuju regionalne kompanije Republike. Opštine imaju ograničen uticaj i nemaju slobodan izbor forme.
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-2 = Zakon vam nalaže da radite zajedno. Pitajte koju formu, koje članove i koje rokove propisuje, pre svakog drugog planiranja.
# en: A joint enterprise is decided by the Government
rule-xk-enterprise-needs-government = O zajedničkom preduzeću odlučuje Vlada
# en: The inter-ministerial commission on publicly owned enterprises and the Government must allow the new local enterprise, besides every assembly.
rule-xk-enterprise-needs-government-1 = Pored svake skupštine, novo lokalno preduzeće moraju dozvoliti međuministarska komisija za javna preduzeća i Vlada.
# en: The central committee must approve a partnership
rule-xk-ppp-needs-committee = Partnerstvo mora da odobri centralni komitet
# en: The central PPP Committee must approve, and the private partner is chosen in a competition.
rule-xk-ppp-needs-committee-1 = Mora da odobri centralni Komitet za JPP, a privatni partner bira se na konkursu.
# en: A partnership builds or runs something for the public. Offices, purchases, plans and talks are no field for it.
rule-xk-ppp-needs-committee-2 = Partnerstvo gradi ili vodi nešto za javnost. Kancelarije, nabavke, planovi i razgovori nisu njegova oblast.
# en: A partnership needs a private partner who earns from users or payments, and there is none here.
rule-xk-ppp-needs-committee-3 = Partnerstvu je potreban privatni partner koji zarađuje od korisnika ili plaćanja, a ovde ga nema.
# en: Cooperation or procurement?
rule-xk-host-or-procurement = Saradnja ili nabavka?
# en: It must be settled first that the work of one municipality for another counts as cooperation and not as procurement.
rule-xk-host-or-procurement-1 = Prvo treba razjasniti da se rad jedne opštine za drugu smatra saradnjom, a ne nabavkom.
# en: A memorandum moves no money and no task
rule-xk-memorandum-moves-nothing = Memorandum ne prenosi ni novac ni zadatak
# en: Here money, staff or a task pass from one municipality to another. Cooperation of this kind rests on an agreement of the assemblies.
rule-xk-memorandum-moves-nothing-1 = Ovde novac, osoblje ili zadatak prelaze iz jedne opštine u drugu. Takva saradnja počiva na sporazumu skupština.
# en: An agency or association runs no municipal task
rule-xk-agency-no-competence = Agencija ili asocijacija ne vodi opštinske zadatke
# en: An association represents and trains its members. It runs no service for them.
rule-xk-agency-no-competence-1 = Asocijacija zastupa i obučava svoje članove. Ne vodi usluge za njih.
# en: The agency writes strategies and prepares projects. Municipal competences are not its business.
rule-xk-agency-no-competence-2 = Agencija piše strategije i priprema projekte. Opštinske nadležnosti nisu njen posao.
# en: A partner abroad
rule-xk-abroad = Partner u inostranstvu
# en: The same law covers cooperation with municipalities abroad, and limits it to administrative and technical matters.
rule-xk-abroad-1 = Isti zakon obuhvata saradnju sa opštinama u inostranstvu i ograničava je na administrativna i tehnička pitanja.
# en: The purpose must lie within own or enhanced competences, and the central government must be told.
rule-xk-abroad-2 = Svrha mora biti u okviru sopstvenih ili proširenih nadležnosti, a centralna vlast mora biti obaveštena.
# en: Powers over citizens stay in the country
rule-xk-no-powers-abroad = Vlast nad građanima ostaje u zemlji
# en: Cooperation abroad is limited to administrative and technical matters. Decisions that bind citizens cannot be taken together with a municipality of another country; keep them at home and share the practical work.
rule-xk-no-powers-abroad-1 = Saradnja sa inostranstvom ograničena je na administrativna i tehnička pitanja. Odluke koje obavezuju građane ne mogu se donositi zajedno sa opštinom druge zemlje; zadržite ih kod kuće i delite praktičan rad.
# en: Which competences are enhanced?
rule-xk-enhanced-competences = Koje nadležnosti su proširene?
# en: Secondary health, university and culture are enhanced competences of certain municipalities only. Check for each partner that it holds the competence.
rule-xk-enhanced-competences-1 = Sekundarno zdravstvo, univerzitet i kultura su proširene nadležnosti samo nekih opština. Za svakog partnera proverite da li ima nadležnost.
# en: Several small problems around a town
rule-xk-several-small-problems = Više malih problema oko jednog grada
# en: Prishtina and five neighbours put stray dogs, waste and traffic into one framework with an action plan for each field. No new body is needed.
rule-xk-several-small-problems-1 = Priština i pet suseda stavili su pse lutalice, otpad i saobraćaj u jedan okvir, sa akcionim planom za svaku oblast. Novi organ nije potreban.
# en: A town and its neighbours can take up many small matters step by step, each with its own action plan.
rule-xk-several-small-problems-2 = Grad i njegovi susedi mogu korak po korak preuzimati mnoga mala pitanja, svako sa svojim akcionim planom.
# en: For one task a framework is a detour; agree on the task itself.
rule-xk-several-small-problems-3 = Za jedan zadatak okvir je zaobilazni put; dogovorite sam zadatak.
# en: One investment with a grant in view
rule-xk-one-investment = Jedna investicija sa grantom na vidiku
# en: One agreement for one project is what the ministry's capital fund and donors look for.
rule-xk-one-investment-1 = Jedan sporazum za jedan projekat je ono što traže kapitalni fond ministarstva i donatori.
# en: A framework becomes real only through further agreements.
rule-xk-one-investment-2 = Okvir se ostvaruje tek daljim sporazumima.
# en: The ministry finances joint capital projects of two or more municipalities.
rule-xk-one-investment-3 = Ministarstvo finansira zajedničke kapitalne projekte dve ili više opština.
# en: Decisions towards citizens are shared
rule-xk-shared-power = Odluke prema građanima se dele
# en: Among the forms this is the one whose officials can act for all partners.
rule-xk-shared-power-1 = Među formama ovo je ona čiji službenici mogu postupati za sve partnere.
# en: Specialised inspectors of one municipality can work for another.
rule-xk-shared-power-2 = Specijalizovani inspektori jedne opštine mogu raditi za drugu.
# en: A shared office
rule-xk-joint-office = Zajednička kancelarija
# en: Inspection, property tax, audit or procurement can be done by one office for all.
rule-xk-joint-office-1 = Inspekciju, porez na imovinu, reviziju ili nabavke može za sve obavljati jedna kancelarija.
# en: This body is made for administrative work; a service on the ground needs an operator, and planning needs a table.
rule-xk-joint-office-2 = Ovaj organ je za administrativni rad; usluzi na terenu potreban je operater, a planiranju okrugli sto.
# en: One partner has the people and machines
rule-xk-one-works-for-all = Jedan partner ima ljude i mašine
# en: Joint planning needs no provider.
rule-xk-one-works-for-all-1 = Zajedničkom planiranju nije potreban pružalac usluge.
# en: Fire cover, inspectors, waste transport or audit can come from the municipality that has them.
rule-xk-one-works-for-all-2 = Vatrogasci, inspektori, odvoz otpada ili revizija mogu doći iz opštine koja ih ima.
# en: Care, culture or tourism with a team of its own
rule-xk-institution = Nega, kultura ili turizam sa sopstvenim timom
# en: An institution has its own director, staff and property, and budgets carry most of it.
rule-xk-institution-1 = Ustanova ima svog direktora, osoblje i imovinu, a najveći deo nose budžeti.
# en: An enterprise lives from charges, and these services mostly do not.
rule-xk-institution-2 = Preduzeće živi od naplate, a ove usluge uglavnom ne.
# en: Institutions are for care, culture, tourism and health. Utilities go to an enterprise, and office work to an administrative body.
rule-xk-institution-3 = Ustanove su za negu, kulturu, turizam i zdravstvo. Komunalne usluge pripadaju preduzeću, a kancelarijski posao administrativnom organu.
# en: A joint enterprise is a long way
rule-xk-enterprise-is-heavy = Zajedničko preduzeće je dug put
# en: Even one municipality needed the inter-ministerial commission and a vote of the Government. With little volume or little time it is not worth it.
rule-xk-enterprise-is-heavy-1 = I jednoj jedinoj opštini bili su potrebni međuministarska komisija i glasanje Vlade. Uz mali obim ili malo vremena ne isplati se.
# en: An enterprise is for a service that users pay, not for offices, purchases or plans.
rule-xk-enterprise-is-heavy-2 = Preduzeće je za uslugu koju plaćaju korisnici, a ne za kancelarije, nabavke ili planove.
# en: A large utility with time to build it
rule-xk-enterprise-large-volume = Velika komunalna služba i vreme da se izgradi
# en: With a large volume a company of the municipalities can own, charge and borrow, as the regional waste companies do.
rule-xk-enterprise-large-volume-1 = Uz veliki obim društvo opština može imati imovinu, naplaćivati i zaduživati se, kao što rade regionalne kompanije za otpad.
# en: A private partner builds and runs
rule-xk-ppp-with-firm = Privatni partner gradi i vodi
# en: Bus stations, parking or landfill gas earn money from users, and a firm can bring the capital.
rule-xk-ppp-with-firm-1 = Autobuske stanice, parkiranje ili deponijski gas zarađuju od korisnika, a firma može doneti kapital.
# en: No private partner is in sight, and a competition for one takes a year and more.
rule-xk-ppp-with-firm-2 = Privatni partner nije na vidiku, a konkurs za njega traje godinu dana i više.
# en: Feasibility study, committee and competition cost more than a small investment bears.
rule-xk-ppp-with-firm-3 = Studija izvodljivosti, komitet i konkurs koštaju više nego što mala investicija podnosi.
# en: Draft or watch together
rule-xk-commission-first = Zajedno pripremati ili pratiti
# en: A commission drafts the agreement and commits nobody.
rule-xk-commission-first-1 = Komisija priprema sporazum i nikoga ne obavezuje.
# en: Joint planning of one matter needs a table, not a body.
rule-xk-commission-first-2 = Za zajedničko planiranje jednog pitanja dovoljan je okrugli sto, bez novog organa.
# en: A commission drafts and watches; it runs no service.
rule-xk-commission-first-3 = Komisija priprema i prati; ne vodi uslugu.
# en: A study or a forum
rule-xk-forum = Studija ili forum
# en: A memorandum of the mayors is enough to study, meet and prepare.
rule-xk-forum-1 = Memorandum predsednika dovoljan je za studiju, sastanke i pripremu.
# en: Sixteen municipalities began with a network and a study paid by a donor.
rule-xk-forum-2 = Šesnaest opština počelo je mrežom i studijom koju je platio donator.
# en: A common voice
rule-xk-voice = Zajednički glas
# en: Interests, training and advice are the work of an association of municipalities.
rule-xk-voice-1 = Interesi, obuka i saveti posao su asocijacije opština.
# en: Training and advice for the members are the work of an association.
rule-xk-voice-2 = Obuka i saveti za članove posao su asocijacije.
# en: The donor asks for a regional partner
rule-xk-regional-applicant = Donator traži regionalnog partnera
# en: The agency of the economic region exists, has staff, and the mayors are its members.
rule-xk-regional-applicant-1 = Agencija ekonomskog regiona postoji, ima osoblje, a predsednici su njeni članovi.
# en: Regional strategies and EU projects are its daily work.
rule-xk-regional-applicant-2 = Regionalne strategije i projekti EU njen su svakodnevni posao.
# en: The municipalities buy together
rule-xk-buy-together = Opštine kupuju zajedno
# en: One agreement can name the municipality that carries out the purchase for all.
rule-xk-buy-together-1 = Jedan sporazum može odrediti opštinu koja sprovodi nabavku za sve.
# en: A joint procurement office can do it in the long run.
rule-xk-buy-together-2 = Na duži rok to može raditi zajednička kancelarija za nabavke.
# en: The budgets of the partners come first
rule-xk-money-own-budgets = Prvo budžeti partnera
# en: Own revenue and the general grant of the partners are the money that is always there.
rule-xk-money-own-budgets-1 = Sopstveni prihodi i opšti grant partnera novac su koji je uvek tu.
# en: Let each partner enter its part in its own budget circular, otherwise nothing can be paid.
rule-xk-money-own-budgets-2 = Neka svaki partner unese svoj deo u svoj budžetski cirkular, inače se ništa ne može platiti.
# en: The ministry's fund promises nothing
rule-xk-money-fund = Fond ministarstva ništa ne obećava
# en: The ministry finances joint capital projects of two or more municipalities through a three-sided memorandum.
rule-xk-money-fund-1 = Ministarstvo finansira zajedničke kapitalne projekte dve ili više opština kroz trojni memorandum.
# en: Do not count on the ministry's cooperation fund for a given year. It is part of the capital budget, and a fund with a budget code of its own was still only recommended in December 2025.
rule-xk-money-fund-2 = Ne računajte na fond ministarstva za saradnju u određenoj godini. On je deo kapitalnog budžeta, a fond sa sopstvenom budžetskom šifrom u decembru 2025. bio je tek preporučen.
# en: The fund pays for capital projects, and none is planned.
rule-xk-money-fund-3 = Fond plaća kapitalne projekte, a ovde nijedan nije planiran.
# en: The infrastructure programme is for one municipality
rule-xk-money-infrastructure = Program infrastrukture je za jednu opštinu
# en: A competitive grant to one partner can carry its share of a joint project.
rule-xk-money-infrastructure-1 = Konkursni grant jednog partnera može pokriti njegov udeo u zajedničkom projektu.
# en: The programme pays for infrastructure, and none is planned.
rule-xk-money-infrastructure-2 = Program plaća infrastrukturu, a ovde ona nije planirana.
# en: Cross-border programmes need a foreign partner
rule-xk-money-cross-border = Prekograničnim programima potreban je strani partner
# en: The programmes with Albania, Montenegro and North Macedonia need a foreign partner.
rule-xk-money-cross-border-1 = Programima sa Albanijom, Crnom Gorom i Severnom Makedonijom potreban je strani partner.
# en: Calls of the programmes with the neighbouring countries pay for work with a partner there.
rule-xk-money-cross-border-2 = Pozivi programa sa susednim zemljama plaćaju rad sa tamošnjim partnerom.
# en: Donors reward partnerships
rule-xk-money-donors = Donatori nagrađuju partnerstva
# en: Donor programmes often reward partnerships, also between Albanian- and Serb-majority municipalities.
rule-xk-money-donors-1 = Donatorski programi često nagrađuju partnerstva, i između opština sa albanskom i srpskom većinom.
# en: Who sets the fee
rule-xk-money-tariffs = Ko utvrđuje naknadu
# en: An enterprise, an institution or a partnership can charge its users.
rule-xk-money-tariffs-1 = Preduzeće, ustanova ili partnerstvo mogu naplaćivati korisnicima.
# en: The assemblies set the waste fee. Agree that all adopt the same one on the same day.
rule-xk-money-tariffs-2 = Naknadu za otpad utvrđuju skupštine. Dogovorite da sve usvoje istu istog dana.
# en: Only an enterprise, an institution or a partnership charges users; administrative work does not.
rule-xk-money-tariffs-3 = Samo preduzeće, ustanova ili partnerstvo naplaćuju korisnicima; administrativni rad ne.
# en: Loans are rare
rule-xk-money-debt = Krediti su retki
# en: A loan needs the consent of the Ministry of Finance, unmodified audit opinions for the two years before, and room under the debt-service ceiling.
rule-xk-money-debt-1 = Za kredit su potrebni saglasnost Ministarstva finansija, nemodifikovana mišljenja revizije za dve prethodne godine i prostor ispod granice otplate duga.
# en: Municipal loans have hardly been used.
rule-xk-money-debt-2 = Opštinski krediti se gotovo nisu koristili.
# en: An enterprise with income of its own can carry the loan.
rule-xk-money-debt-3 = Kredit može nositi preduzeće sa sopstvenim prihodom.
# en: Private money
rule-xk-money-ppp = Privatni novac
# en: A firm takes part and can bring the capital, if the central committee approves.
rule-xk-money-ppp-1 = Firma učestvuje i može doneti kapital, ako centralni komitet odobri.
# en: A private partner looks for income, and users pay nothing here.
rule-xk-money-ppp-2 = Privatni partner traži prihod, a korisnici ovde ništa ne plaćaju.
# en: The ministry reviews the agreement
rule-xk-legality-review = Ministarstvo ocenjuje sporazum
# en: The review of legality can stop the agreement. Its clock starts when the act reaches the ministry, so send it on the day of the vote.
rule-xk-legality-review-1 = Ocena zakonitosti može zaustaviti sporazum. Rok teče kada akt stigne u ministarstvo, pa ga pošaljite na dan glasanja.
# en: Posts are capped for each municipality
rule-xk-posts-are-capped = Radna mesta su ograničena za svaku opštinu
# en: The yearly budget law sets posts and payroll for each municipality. The posts must sit in one of them, and its ceiling must allow them.
rule-xk-posts-are-capped-1 = Godišnji zakon o budžetu određuje radna mesta i plate za svaku opštinu. Mesta moraju biti u jednoj od njih i njeno ograničenje mora to da dozvoli.
# en: Albanian and Serbian with equal force
rule-xk-two-languages = Albanski i srpski sa jednakom snagom
# en: All acts with a Serb-majority partner must exist in Albanian and Serbian with equal force. Plan time for translation and comparison.
rule-xk-two-languages-1 = Svi akti sa partnerom sa srpskom većinom moraju postojati na albanskom i srpskom sa jednakom snagom. Planirajte vreme za prevod i poređenje.
# en: Cooperation between municipalities is not the Association or Community of Serb-majority municipalities. Keep the two apart in every text and speech.
rule-xk-two-languages-2 = Saradnja među opštinama nije Asocijacija ili Zajednica opština sa srpskom većinom. Razdvajajte ih u svakom tekstu i govoru.
# en: Work without tender is not settled
rule-xk-no-settled-in-house = Rad bez tendera nije uređen
# en: There is no settled practice on awards between municipalities or to a joint enterprise without tender. Ask the procurement authority in writing.
rule-xk-no-settled-in-house-1 = Nema ustaljene prakse o dodeli bez tendera između opština ili zajedničkom preduzeću. Pitajte pismeno telo nadležno za nabavke.
# en: Final disposal is central
rule-xk-disposal-is-central = Konačno odlaganje je centralno
# en: Final disposal of waste is run by a central enterprise. The room for cooperation is collection, transfer and treatment.
rule-xk-disposal-is-central-1 = Konačno odlaganje otpada vodi centralno preduzeće. Prostor za saradnju su sakupljanje, pretovar i obrada.
# en: Frameworks stay on paper
rule-xk-stay-on-paper = Okviri ostaju na papiru
# en: A framework becomes real only through further agreements. Put a first action plan with money, dates and names into it.
rule-xk-stay-on-paper-1 = Okvir se ostvaruje tek daljim sporazumima. Unesite u njega prvi akcioni plan sa novcem, rokovima i imenima.
# en: Most cooperation in Kosovo stays informal or does not happen. Name one person in each town hall who answers for it.
rule-xk-stay-on-paper-2 = Većina saradnje na Kosovu ostaje neformalna ili se ne ostvaruje. Odredite u svakoj opštini jednu osobu koja za nju odgovara.
# en: The text of the law must be read
rule-xk-articles-unknown = Tekst zakona mora se pročitati
# en: Have a lawyer check the forms, the majority in the assemblies and the contents of the agreement in Law 04/L-010 before you print an article number after 3.
rule-xk-articles-unknown-1 = Neka pravnik proveri forme, većinu u skupštinama i sadržinu sporazuma u Zakonu 04/L-010 pre nego što odštampate ijedan član posle člana 3.
# en: How to share the cost
rule-xk-cost-keys = Kako podeliti troškove
# en: Share the cost by tonnes or volume.
rule-xk-cost-keys-1 = Delite troškove prema tonama ili zapremini.
# en: Share the cost by length or value of the works on each territory.
rule-xk-cost-keys-2 = Delite troškove prema dužini ili vrednosti radova na svakoj teritoriji.
# en: Share the cost of studies and offices in equal parts.
rule-xk-cost-keys-3 = Troškove studija i kancelarija delite na jednake delove.
# en: The lead municipality can pay while the others bring staff, land or rooms. Write the value down.
rule-xk-cost-keys-4 = Vodeća opština može plaćati, dok ostale daju osoblje, zemljište ili prostorije. Zapišite njihovu vrednost.
# en: Others take part beside the agreement
rule-xk-others-beside = Drugi učestvuju pored sporazuma
# en: Only municipalities are partners under the cooperation law. Conclude the form among yourselves, and take a firm, an organisation or a state body in by a contract or memorandum of its own.
rule-xk-others-beside-1 = Prema zakonu o saradnji partneri su samo opštine. Sklopite formu među sobom, a firmu, organizaciju ili državni organ uključite posebnim ugovorom ili memorandumom.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = Zakon nalaže { $form }, a članovi mogu biti samo javni organi. Firme, organizacije ili građani ne mogu biti članovi.
# en: The law orders “{ $form }”, and it is open to municipalities only. A county, a region or a state body cannot be a member of it.
rule-gate-regional-members-4 = Zakon nalaže { $form }, a članovi mogu biti samo opštine. Okrug, region ili državni organ ne može biti član.
# en: The grant is paid to one joint legal person only. “{ $form }” is none.
rule-gate-grant-legal-person-1 = Sredstva se isplaćuju samo jednom zajedničkom pravnom licu. { $form } to nije.
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-gate-grant-legal-person-2 = { $form } nije posebno pravno lice. Pitajte fond da li ipak može da se prijavi vodeći partner.
# en: Ask the fund whether it accepts “{ $form }” as a legal person.
rule-gate-grant-legal-person-4 = Pitajte fond da li prihvata { $form } kao pravno lice.
# en: The grant goes to one joint legal person only
rule-gate-grant-legal-person = Sredstva dobija samo jedno zajedničko pravno lice
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Članovi treba da budu firme, organizacije ili građani. { $form } prima samo javne članove.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Neki oblici su zatvoreni za firme, organizacije i građane
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Član treba da bude okrug, region ili državni organ. { $form } ga ne prima.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = { $form } prima samo neke javne organe. Proverite da li je vaš među njima.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Neki oblici su zatvoreni za okrug, region ili državu

## Words in citations

# en: art.
place-article = čl.
# en: awards between public authorities
place-awards-between-public-authorities = ugovori između javnih organa
# en: ceilings for posts
place-ceilings-for-posts = granice broja radnih mesta
# en: chapter
place-chapter = poglavlje
# en: forms of cooperation
place-forms-of-cooperation = oblici saradnje
# en: municipal shareholders' committee
place-municipal-shareholders--committee = odbor opštinskih akcionara
# en: new local enterprise
place-new-local-enterprise = novo lokalno preduzeće
# en: official languages
place-official-languages = službeni jezici
# en: powers of the assembly
place-powers-of-the-assembly = ovlašćenja skupštine
# en: register of the ministry
place-register-of-the-ministry = registar ministarstva
# en: whole act
place-whole-act = ceo akt
