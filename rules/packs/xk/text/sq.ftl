pack-name = Kosova
municipality = komunë
municipality-plural = komuna

form-informal = Bashkëpunim joformal, memorandum
# en: Mayors sign a memorandum; most cooperation in Kosovo stays at this level.
form-informal-summary = Kryetarët nënshkruajnë një memorandum; shumica e bashkëpunimeve mbeten në këtë nivel.

form-framework-agreement = Marrëveshje kornizë e bashkëpunimit ndërkomunal
# en: Municipalities agree on several fields with action plans; it becomes real through sub-agreements.
form-framework-agreement-summary = Komunat merren vesh për disa fusha me plane veprimi; zbatohet përmes nënmarrëveshjeve.

form-joint-project-agreement = Marrëveshje për projekt ose shërbim të përbashkët
# en: Municipalities carry out one project or service together under an agreement.
form-joint-project-agreement-summary = Komunat kryejnë së bashku një projekt ose shërbim me marrëveshje.

form-host-service-agreement = Kryerja e shërbimeve nga një komunë për tjetrën
# en: One municipality performs a service for another; whether this counts as cooperation or as procurement must be settled first.
form-host-service-agreement-summary = Një komunë kryen një shërbim për tjetrën; së pari duhet sqaruar nëse është bashkëpunim apo prokurim.

form-joint-commission = Trup ose komision i përbashkët punues
# en: A joint commission drafts agreements and watches a joint service.
form-joint-commission-summary = Një komision i përbashkët harton marrëveshje dhe mbikëqyr një shërbim të përbashkët.

form-joint-administrative-body = Organ i përbashkët administrativ
# en: Municipalities share one administrative body; its posts must sit in one of them.
form-joint-administrative-body-summary = Komunat kanë një organ të përbashkët administrativ; vendet e punës mbeten në njërën prej tyre.

form-joint-public-institution = Institucion i përbashkët publik
# en: Municipalities found one public institution for care, culture or tourism.
form-joint-public-institution-summary = Komunat themelojnë një institucion publik për kujdes, kulturë ose turizëm.

form-joint-enterprise = Ndërmarrje publike lokale e përbashkët (SH.A.)
# en: Municipalities own one local public enterprise; the Government must allow it.
form-joint-enterprise-summary = Komunat kanë një ndërmarrje publike lokale; duhet leja e Qeverisë.

form-joint-ppp = Partneritet publiko-privat i përbashkët
# en: Municipalities tender a partnership with a private firm together; the central committee must approve.
form-joint-ppp-summary = Komunat kërkojnë së bashku një partner privat; duhet miratimi i komitetit qendror.

form-association = Asociacion i komunave
# en: All municipalities together in an association that represents and trains them; it may use no power.
form-association-summary = Komunat së bashku në një asociacion që i përfaqëson dhe i trajnon; nuk ushtron pushtet.

form-international-cooperation = Bashkëpunim komunal ndërkombëtar, binjakëzim
# en: A municipality cooperates with one abroad in administrative and technical matters.
form-international-cooperation-summary = Një komunë bashkëpunon me një komunë jashtë vendit për çështje administrative dhe teknike.

form-regional-development-agency = Agjencia për zhvillim rajonal
# en: Municipalities of an economic region keep an agency for strategy and EU projects.
form-regional-development-agency-summary = Komunat e një rajoni ekonomik kanë një agjenci për strategji dhe projekte të BE-së.

form-regional-water = Kompani rajonale e ujësjellësit
# en: Central companies supply water to many municipalities; no free choice for a mayor.
form-regional-water-summary = Kompanitë qendrore furnizojnë shumë komuna me ujë; kryetari nuk ka zgjedhje të lirë.

financing-municipal-budgets = Kontribute nga buxhetet e komunave
financing-mlga-imc-fund = Fondi i ministrisë për bashkëpunim ndërkomunal
financing-mlga-infrastructure = Programi i infrastrukturës dhe grantet e performancës
financing-ipa-cbc = IPA dhe programet ndërkufitare
financing-donors = Programe të donatorëve
financing-user-charges = Tarifa dhe pagesa për shërbime
financing-municipal-debt = Huamarrje komunale
financing-ppp = Financim privat përmes PPP-së

# en: The law orders you to work together
rule-gate-ordered-by-law = Ligji ju urdhëron të punoni bashkë

# ---- questions, forms, money and rules
# en: Does the ministry that delegates the task agree to the cooperation?
question-ministry_agrees = A pajtohet me bashkëpunimin ministria që e delegon detyrën?
    .help = Ligji për bashkëpunim flet për kompetenca vetanake dhe të zgjeruara. Për një detyrë të deleguar duhet ministria e saj.
# en: Is a Serb-majority municipality among the partners?
question-serb_majority = A ka mes partnerëve një komunë me shumicë serbe?
    .help = Atëherë aktet duhen në shqip dhe serbisht, dhe disa kompetenca mund të jenë të zgjeruara.
# en: Do the mayors want to sign before every assembly has voted?
question-sign_before_vote = A duan kryetarët të nënshkruajnë para se të kenë votuar të gjitha kuvendet?
    .help = Marrëveshja e bashkëpunimit është çështje e kuvendeve komunale.
# en: Does the donor ask for a regional partner as applicant?
question-regional_applicant = A kërkon donatori një partner rajonal si aplikues?
    .help = Pesë rajone ekonomike kanë agjenci zhvillimi, ku kryetarët janë anëtarë.
# en: As the statute says.
form-association-exit = Siç thotë statuti.
# en: The association answers.
form-association-liability = Përgjigjet asociacioni.
# en: It answers to its members.
form-association-accountability = U përgjigjet anëtarëve.
# en: it exists; the disputed association or community of Serb-majority municipalities is a separate question and not an ordinary form
form-association-effort_note = ekziston tashmë; asociacioni ose bashkësia e kontestuar e komunave me shumicë serbe është çështje më vete dhe jo formë e zakonshme
# en: Each assembly decides to join.
form-association-step-assembly-decisions = Secili kuvend vendos të anëtarësohet.
# en: It is entered in the register.
form-association-step-registration = Shënohet në regjistër.
# en: By notice under the agreement.
form-framework-agreement-exit = Me njoftim sipas marrëveshjes.
# en: Each municipality answers for its part.
form-framework-agreement-liability = Secila komunë përgjigjet për pjesën e vet.
# en: It reports to the assemblies; the ministry keeps a register.
form-framework-agreement-accountability = U raporton kuvendeve; ministria mban regjistër.
# en: no body; becomes real only through sub-agreements
form-framework-agreement-effort_note = pa organ të ri; bëhet e vërtetë vetëm me nënmarrëveshje
# en: One of the municipalities proposes the cooperation.
form-framework-agreement-step-initiative = Njëra nga komunat e propozon bashkëpunimin.
# en: Each municipal assembly approves.
form-framework-agreement-step-assembly-approval = Secili kuvend komunal e miraton.
# en: The mayors sign.
form-framework-agreement-step-signature = Kryetarët nënshkruajnë.
# en: The ministry reviews the legality of the decisions.
form-framework-agreement-step-legality-review = Ministria shqyrton ligjshmërinë e vendimeve.
# en: By notice, as the agreement says.
form-host-service-agreement-exit = Me njoftim, siç thotë marrëveshja.
# en: The host answers for the performance.
form-host-service-agreement-liability = Komuna nikoqire përgjigjet për kryerjen.
# en: It reports to the assembly of the municipality it works for.
form-host-service-agreement-accountability = I raporton kuvendit të komunës për të cilën punon.
# en: contract only; whether it counts as inter-municipal cooperation or as procurement must be settled first
form-host-service-agreement-effort_note = vetëm kontratë; duhet sqaruar më parë nëse është bashkëpunim ndërkomunal apo prokurim
# en: Each municipal assembly approves.
form-host-service-agreement-step-assembly-approval = Secili kuvend komunal e miraton.
# en: The mayors sign the agreement.
form-host-service-agreement-step-signature = Kryetarët e nënshkruajnë marrëveshjen.
# en: The ministry reviews the legality of the decisions.
form-host-service-agreement-step-legality-review = Ministria shqyrton ligjshmërinë e vendimeve.
# en: Free at any time.
form-informal-exit = I lirë në çdo kohë.
# en: There is no joint liability.
form-informal-liability = Nuk ka përgjegjësi të përbashkët.
# en: Ordinary municipal reporting.
form-informal-accountability = Raportim i zakonshëm komunal.
# en: most cooperation stays informal, unstructured or does not happen (OSCE, 2025)
form-informal-effort_note = shumica e bashkëpunimit mbetet joformale, e pastrukturuar ose nuk ndodh (OSBE, 2025)
# en: The mayors sign.
form-informal-step-signature = Kryetarët nënshkruajnë.
# en: As the agreement says.
form-international-cooperation-exit = Siç thotë marrëveshja.
# en: Each partner answers for itself.
form-international-cooperation-liability = Secili partner përgjigjet për vete.
# en: The ministry keeps a record.
form-international-cooperation-accountability = Ministria mban evidencë.
# en: same law as for cooperation at home, and the central government must be told
form-international-cooperation-effort_note = i njëjti ligj si për bashkëpunimin brenda vendit, por duhet njoftuar qeveria qendrore
# en: The municipal assembly approves.
form-international-cooperation-step-assembly-approval = Kuvendi komunal e miraton.
# en: The ministry reviews legality and the ministries are told.
form-international-cooperation-step-legality-review = Ministria shqyrton ligjshmërinë dhe ministritë njoftohen.
# en: The mayor signs.
form-international-cooperation-step-signature = Kryetari nënshkruan.
# en: As the agreement says.
form-joint-administrative-body-exit = Siç thotë marrëveshja.
# en: The founding municipalities answer.
form-joint-administrative-body-liability = Përgjigjen komunat themeluese.
# en: It reports to assemblies and mayors; legality is reviewed, and the National Audit Office audits through each municipality.
form-joint-administrative-body-accountability = U raporton kuvendeve dhe kryetarëve; ligjshmëria shqyrtohet, dhe Zyra Kombëtare e Auditimit auditon përmes secilës komunë.
# en: staffing ceilings are set per municipality by the budget law, so shared posts are hard to fund
form-joint-administrative-body-effort_note = kufijtë e numrit të stafit caktohen për secilën komunë me ligjin e buxhetit, prandaj vendet e përbashkëta financohen vështirë
# en: One of the municipalities proposes the cooperation.
form-joint-administrative-body-step-initiative = Njëra nga komunat e propozon bashkëpunimin.
# en: A joint commission drafts the agreement.
form-joint-administrative-body-step-joint-commission = Një komision i përbashkët e harton marrëveshjen.
# en: Each municipal assembly approves.
form-joint-administrative-body-step-assembly-approval = Secili kuvend komunal e miraton.
# en: The mayors sign the agreement.
form-joint-administrative-body-step-signature = Kryetarët e nënshkruajnë marrëveshjen.
# en: The ministry reviews the legality of the decisions.
form-joint-administrative-body-step-legality-review = Ministria shqyrton ligjshmërinë e vendimeve.
# en: Each partner changes its staffing table.
form-joint-administrative-body-step-staffing-tables = Secili partner e ndryshon listën e vendeve të punës.
# en: It ends with its mandate.
form-joint-commission-exit = Përfundon bashkë me mandatin.
# en: It has none of its own.
form-joint-commission-liability = Nuk ka përgjegjësi të vetën.
# en: It reports to the assemblies.
form-joint-commission-accountability = U raporton kuvendeve.
# en: internal acts only
form-joint-commission-effort_note = vetëm akte të brendshme
# en: Each municipal assembly or mayor decides.
form-joint-commission-step-decision = Vendos secili kuvend komunal ose kryetar.
# en: The commission gets rules of procedure.
form-joint-commission-step-rules = Komisioni merr rregullore të punës.
# en: Under the laws on companies and on public enterprises.
form-joint-enterprise-exit = Sipas ligjeve për shoqëritë tregtare dhe për ndërmarrjet publike.
# en: Limited to the capital.
form-joint-enterprise-liability = E kufizuar në kapital.
# en: Monitoring of public enterprises, annual report and audit.
form-joint-enterprise-accountability = Monitorim i ndërmarrjeve publike, raport vjetor dhe auditim.
# en: a single municipality (Obiliq, 2021) already needed the inter-ministerial commission and a Government vote; a joint one needs the same plus several assemblies
form-joint-enterprise-effort_note = edhe një komune të vetme (Obiliqi, 2021) iu desh komisioni ndërministror dhe votimi i Qeverisë; ndërmarrjes së përbashkët i duhet e njëjta gjë plus disa kuvende
# en: Each municipal assembly approves.
form-joint-enterprise-step-assembly-approval = Secili kuvend komunal e miraton.
# en: The municipalities apply to the inter-ministerial commission on publicly owned enterprises.
form-joint-enterprise-step-ministerial-commission = Komunat i drejtohen komisionit ndërministror për ndërmarrjet publike.
# en: The Government allows the new local enterprise.
form-joint-enterprise-step-government-decision = Qeveria e lejon ndërmarrjen e re lokale.
# en: The statute is adopted and the business is registered.
form-joint-enterprise-step-statute-registration = Miratohet statuti dhe regjistrohet biznesi.
# en: As the partnership contract says.
form-joint-ppp-exit = Siç thotë kontrata e partneritetit.
# en: As the contract says.
form-joint-ppp-liability = Siç thotë kontrata.
# en: The PPP Committee watches.
form-joint-ppp-accountability = Komiteti për PPP e mbikëqyr.
# en: a central committee must approve
form-joint-ppp-effort_note = duhet pëlqimi i një komiteti qendror
# en: A feasibility study is made.
form-joint-ppp-step-feasibility = Bëhet studimi i fizibilitetit.
# en: Each municipal assembly approves.
form-joint-ppp-step-assembly-approvals = Secili kuvend komunal e miraton.
# en: The central PPP Committee approves.
form-joint-ppp-step-ppp-committee = Komiteti qendror për PPP e miraton.
# en: The private partner is chosen in a competition.
form-joint-ppp-step-award = Partneri privat zgjidhet me konkurrim.
# en: The contract is signed.
form-joint-ppp-step-contract = Nënshkruhet kontrata.
# en: It ends with the project.
form-joint-project-agreement-exit = Përfundon bashkë me projektin.
# en: Each municipality answers for its share.
form-joint-project-agreement-liability = Secila komunë përgjigjet për pjesën e vet.
# en: The treasury and audit rules of each municipality apply.
form-joint-project-agreement-accountability = Vlejnë rregullat e thesarit dhe të auditimit të secilës komunë.
# en: one agreement per project
form-joint-project-agreement-effort_note = një marrëveshje për një projekt
# en: One of the municipalities proposes the cooperation.
form-joint-project-agreement-step-initiative = Njëra nga komunat e propozon bashkëpunimin.
# en: Each municipal assembly approves.
form-joint-project-agreement-step-assembly-approval = Secili kuvend komunal e miraton.
# en: The mayors sign.
form-joint-project-agreement-step-signature = Kryetarët nënshkruajnë.
# en: The ministry reviews the legality of the decisions.
form-joint-project-agreement-step-legality-review = Ministria shqyrton ligjshmërinë e vendimeve.
# en: Each partner enters its part in its budget.
form-joint-project-agreement-step-budget = Secili partner e fut pjesën e vet në buxhet.
# en: As the founding act says.
form-joint-public-institution-exit = Siç thotë akti i themelimit.
# en: The institution answers, and the founders for the public service.
form-joint-public-institution-liability = Përgjigjet institucioni, kurse themeluesit për shërbimin publik.
# en: The sector ministry and the National Audit Office.
form-joint-public-institution-accountability = Ministria e sektorit dhe Zyra Kombëtare e Auditimit.
# en: a licence of the sector is needed
form-joint-public-institution-effort_note = duhet licencë e sektorit
# en: Each municipal assembly approves.
form-joint-public-institution-step-assembly-approval = Secili kuvend komunal e miraton.
# en: The mayors sign the agreement.
form-joint-public-institution-step-agreement = Kryetarët e nënshkruajnë marrëveshjen.
# en: The ministry of the sector gives its licence.
form-joint-public-institution-step-sector-licence = Ministria e sektorit jep licencën.
# en: The ministry reviews the legality of the decisions.
form-joint-public-institution-step-legality-review = Ministria shqyrton ligjshmërinë e vendimeve.
# en: It is entered in the register.
form-joint-public-institution-step-registration = Shënohet në regjistër.
# en: As the statute says.
form-regional-development-agency-exit = Siç thotë statuti.
# en: The agency answers.
form-regional-development-agency-liability = Përgjigjet agjencia.
# en: It reports under the law on non-governmental organisations.
form-regional-development-agency-accountability = Raporton sipas ligjit për organizatat joqeveritare.
# en: it exists
form-regional-development-agency-effort_note = ekziston tashmë
# en: An agency exists in each of five economic regions; a municipality joins.
form-regional-development-agency-step-joining = Në secilin nga pesë rajonet ekonomike ekziston një agjenci; komuna anëtarësohet.
# en: There is no exit.
form-regional-water-exit = Nuk ka dalje.
# en: The company answers.
form-regional-water-liability = Përgjigjet kompania.
# en: The Water Services Regulatory Authority watches.
form-regional-water-accountability = E mbikëqyr Autoriteti Rregullator për Shërbimet e Ujit.
# en: it exists
form-regional-water-effort_note = ekziston tashmë
# en: It exists; seven companies serve the country.
form-regional-water-step-by-law = Ekziston; shtatë kompani e furnizojnë vendin.
# en: They often reward partnerships, for example a USAID programme with 16 municipalities on waste and environment, with Serb and Albanian majorities.
financing-donors-conditions = Shpesh shpërblejnë partneritetet, për shembull një program i USAID-it me 16 komuna për mbeturina dhe mjedis, me shumicë serbe dhe shqiptare.
# en: The ministry announces the calls; the second call of the programme Albania-Kosovo 2014-2020 had EUR 2.04 million. You need a foreign partner, not a form of inter-municipal cooperation.
financing-ipa-cbc-conditions = Ministria i shpall thirrjet; thirrja e dytë e programit Shqipëri-Kosovë 2014-2020 kishte 2,04 milionë euro. Duhet një partner i huaj, jo një formë e bashkëpunimit ndërkomunal.
# en: Part of the ministry's investment budget, for joint projects of two or more municipalities under a three-sided memorandum. In December 2025 the OSCE still asked for a real fund with a budget line of its own, so do not promise it for a given year.
financing-mlga-imc-fund-conditions = Pjesë e buxhetit për investime të ministrisë, për projekte të përbashkëta të dy ose më shumë komunave me memorandum trepalësh. Në dhjetor 2025 OSBE-ja ende kërkonte një fond të vërtetë me linjë të vetën buxhetore, prandaj mos e premtoni për një vit të caktuar.
# en: Each municipality competes for itself: 24 projects for over EUR 2 million in 2021. The grant can carry a partner's share of a joint project.
financing-mlga-infrastructure-conditions = Secila komunë konkurron për vete: 24 projekte me mbi 2 milionë euro më 2021. Granti mund ta mbulojë pjesën e një partneri në projektin e përbashkët.
# en: Each partner must enter its part in its own budget circular; the ceilings for posts apply to each municipality.
financing-municipal-budgets-conditions = Secili partner duhet ta fusë pjesën e vet në qarkoren e vet buxhetore; kufijtë e stafit vlejnë për secilën komunë.
# en: It needs the consent of the Ministry of Finance, unmodified audit opinions for the two years before and room under the debt-service ceiling. It is rarely used.
financing-municipal-debt-conditions = Duhet pëlqimi i Ministrisë së Financave, opinione auditimi të pamodifikuara për dy vitet paraprake dhe hapësirë nën kufirin e shërbimit të borxhit. Përdoret rrallë.
# en: The central PPP Committee must approve.
financing-ppp-conditions = Duhet ta miratojë Komiteti qendror për PPP.
# en: Only an enterprise, an institution or a partnership charges users; the municipal assemblies set waste fees.
financing-user-charges-conditions = Vetëm ndërmarrja, institucioni ose partneriteti u ngarkojnë përdoruesve; tarifat e mbeturinave i caktojnë kuvendet komunale.
# en: Delegated tasks of the state are outside the cooperation law
rule-xk-delegated-competence = Detyrat e deleguara të shtetit janë jashtë ligjit për bashkëpunim
# en: The law speaks of own and enhanced competences only. The consent of the ministry that delegates the task must be in writing and stand beside the agreement.
rule-xk-delegated-competence-1 = Ligji flet vetëm për kompetenca vetanake dhe të zgjeruara. Pëlqimi i ministrisë që e delegon detyrën duhet të jetë me shkrim dhe t'i bashkëngjitet marrëveshjes.
# en: The law speaks of own and enhanced competences only. A task delegated by the state cannot be shared without the ministry that delegates it.
rule-xk-delegated-competence-2 = Ligji flet vetëm për kompetenca vetanake dhe të zgjeruara. Detyra e deleguar nga shteti nuk mund të ndahet pa ministrinë që e delegon.
# en: Ask the ministry that delegates the task for its consent before you plan anything else.
rule-xk-delegated-competence-3 = Kërkoni pëlqimin e ministrisë që e delegon detyrën para se të planifikoni gjë tjetër.
# en: No signature before the assemblies have voted
rule-xk-assembly-votes-first = Pa nënshkrim para se të votojnë kuvendet
# en: The agreement is a matter for every assembly and falls under the review of legality. It cannot be signed before all have voted.
rule-xk-assembly-votes-first-1 = Marrëveshja është çështje e secilit kuvend dhe i nënshtrohet shqyrtimit të ligjshmërisë. Nuk mund të nënshkruhet para se të kenë votuar të gjithë.
# en: Put the agreement on the agenda of every assembly first. Until then a memorandum of intent is all that the mayors can sign.
rule-xk-assembly-votes-first-2 = Vendoseni së pari marrëveshjen në rendin e ditës së secilit kuvend. Deri atëherë kryetarët mund të nënshkruajnë vetëm memorandum qëllimi.
# en: Only some forms may act towards citizens
rule-xk-authority-stays-public = Vetëm disa forma mund të veprojnë ndaj qytetarëve
# en: The law says that associations of municipalities may not exercise any kind of power.
rule-xk-authority-stays-public-1 = Ligji thotë se asociacionet e komunave nuk mund të ushtrojnë asnjë lloj pushteti.
# en: A memorandum binds nobody and gives no power to decide about citizens.
rule-xk-authority-stays-public-2 = Memorandumi nuk detyron askënd dhe nuk jep pushtet vendimi ndaj qytetarëve.
# en: The framework sets fields and action plans. It hands over no power to decide about citizens.
rule-xk-authority-stays-public-3 = Korniza cakton fushat dhe planet e veprimit. Nuk bart pushtet vendimi ndaj qytetarëve.
# en: The agreement carries a project or a service. It hands over no power to decide about citizens.
rule-xk-authority-stays-public-4 = Marrëveshja mbart një projekt ose shërbim. Nuk bart pushtet vendimi ndaj qytetarëve.
# en: A commission drafts and watches; final decisions are not its own.
rule-xk-authority-stays-public-5 = Komisioni harton dhe mbikëqyr; vendimet përfundimtare nuk janë të tijat.
# en: Inspection, permits and other authority do not belong in an enterprise.
rule-xk-authority-stays-public-6 = Inspektimi, lejet dhe pushtetet e tjera nuk i takojnë një ndërmarrjeje.
# en: A private partner gets no authority over citizens.
rule-xk-authority-stays-public-7 = Partneri privat nuk merr pushtet mbi qytetarët.
# en: The agency is an organisation under private law without municipal competences.
rule-xk-authority-stays-public-8 = Agjencia është organizatë e së drejtës private pa kompetenca komunale.
# en: What only an assembly may decide stays with each assembly
rule-xk-assembly-powers-stay = Çka mund të vendosë vetëm kuvendi mbetet te secili kuvend
# en: Powers of the assembly are not handed over. The joint work may prepare and carry out what every assembly has adopted.
rule-xk-assembly-powers-stay-1 = Kompetencat e kuvendit nuk barten. Puna e përbashkët mund të përgatisë dhe të zbatojë atë që e ka miratuar secili kuvend.
# en: Let the joint work prepare one text, and let every assembly adopt it.
rule-xk-assembly-powers-stay-2 = Puna e përbashkët le të përgatisë një tekst, e secili kuvend ta miratojë.
# en: No second level
rule-xk-no-second-level = Pa nivel të dytë
# en: Municipalities may cooperate but not form a second or intermediate level. Keep each task in an agreement of its own.
rule-xk-no-second-level-1 = Komunat mund të bashkëpunojnë, por jo të krijojnë nivel të dytë apo të ndërmjetëm. Mbajeni secilën detyrë në marrëveshjen e vet.
# en: Water and sewerage belong to regional companies
rule-xk-water-is-central = Uji dhe kanalizimi u takojnë kompanive rajonale
# en: Regional water companies already hold the licence for drinking water and sewerage.
rule-xk-water-is-central-1 = Kompanitë rajonale të ujit e mbajnë tashmë licencën për ujë të pijshëm dhe kanalizim.
# en: Talk to the regional water company, and agree with it in a service agreement what it does in your villages.
rule-xk-water-is-central-2 = Bisedoni me kompaninë rajonale të ujit dhe merruni vesh me të, me marrëveshje shërbimi, se çka bën në fshatrat tuaja.
# en: Water and sewerage are supplied by regional companies of the Republic. Municipalities have a limited say and no free choice of form.
rule-gate-ordered-by-law-1 = Ujin dhe kanalizimin i furnizojnë kompanitë rajonale të Republikës. Komunat kanë fjalë të kufizuar dhe nuk e zgjedhin lirisht formën.
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-2 = Ligji ju urdhëron të punoni bashkë. Pyesni cilën formë, cilët anëtarë dhe cilat afate cakton, para se të planifikoni gjë tjetër.
# en: A joint enterprise is decided by the Government
rule-xk-enterprise-needs-government = Për ndërmarrjen e përbashkët vendos Qeveria
# en: The inter-ministerial commission on publicly owned enterprises and the Government must allow the new local enterprise, besides every assembly.
rule-xk-enterprise-needs-government-1 = Përveç secilit kuvend, ndërmarrjen e re lokale duhet ta lejojnë komisioni ndërministror për ndërmarrjet publike dhe Qeveria.
# en: The central committee must approve a partnership
rule-xk-ppp-needs-committee = Partneritetin duhet ta miratojë komiteti qendror
# en: The central PPP Committee must approve, and the private partner is chosen in a competition.
rule-xk-ppp-needs-committee-1 = Duhet ta miratojë Komiteti qendror për PPP, dhe partneri privat zgjidhet me konkurrim.
# en: A partnership builds or runs something for the public. Offices, purchases, plans and talks are no field for it.
rule-xk-ppp-needs-committee-2 = Partneriteti ndërton ose drejton diçka për publikun. Zyrat, blerjet, planet dhe bisedat nuk janë fushë e tij.
# en: A partnership needs a private partner who earns from users or payments, and there is none here.
rule-xk-ppp-needs-committee-3 = Partneritetit i duhet një partner privat që fiton nga përdoruesit ose pagesat, dhe këtu nuk ka asnjë.
# en: Cooperation or procurement?
rule-xk-host-or-procurement = Bashkëpunim apo prokurim?
# en: It must be settled first that the work of one municipality for another counts as cooperation and not as procurement.
rule-xk-host-or-procurement-1 = Duhet sqaruar më parë se puna e një komune për një tjetër vlen si bashkëpunim dhe jo si prokurim.
# en: A memorandum moves no money and no task
rule-xk-memorandum-moves-nothing = Memorandumi nuk bart para e as detyra
# en: Here money, staff or a task pass from one municipality to another. Cooperation of this kind rests on an agreement of the assemblies.
rule-xk-memorandum-moves-nothing-1 = Këtu para, staf ose një detyrë kalojnë nga një komunë te tjetra. Bashkëpunimi i tillë mbështetet në marrëveshje të kuvendeve.
# en: An agency or association runs no municipal task
rule-xk-agency-no-competence = Agjencia ose asociacioni nuk kryen detyra komunale
# en: An association represents and trains its members. It runs no service for them.
rule-xk-agency-no-competence-1 = Asociacioni i përfaqëson dhe i trajnon anëtarët. Nuk kryen shërbime për ta.
# en: The agency writes strategies and prepares projects. Municipal competences are not its business.
rule-xk-agency-no-competence-2 = Agjencia shkruan strategji dhe përgatit projekte. Kompetencat komunale nuk janë punë e saj.
# en: A partner abroad
rule-xk-abroad = Partner jashtë vendit
# en: The same law covers cooperation with municipalities abroad, and limits it to administrative and technical matters.
rule-xk-abroad-1 = I njëjti ligj e mbulon bashkëpunimin me komuna jashtë vendit dhe e kufizon në çështje administrative dhe teknike.
# en: The purpose must lie within own or enhanced competences, and the central government must be told.
rule-xk-abroad-2 = Qëllimi duhet të jetë brenda kompetencave vetanake ose të zgjeruara, dhe qeveria qendrore duhet njoftuar.
# en: Powers over citizens stay in the country
rule-xk-no-powers-abroad = Pushteti mbi qytetarët mbetet brenda vendit
# en: Cooperation abroad is limited to administrative and technical matters. Decisions that bind citizens cannot be taken together with a municipality of another country; keep them at home and share the practical work.
rule-xk-no-powers-abroad-1 = Bashkëpunimi jashtë vendit kufizohet në çështje administrative dhe teknike. Vendimet që i detyrojnë qytetarët nuk mund të merren bashkë me një komunë të një vendi tjetër; mbajini në shtëpi dhe ndani punën praktike.
# en: Which competences are enhanced?
rule-xk-enhanced-competences = Cilat kompetenca janë të zgjeruara?
# en: Secondary health, university and culture are enhanced competences of certain municipalities only. Check for each partner that it holds the competence.
rule-xk-enhanced-competences-1 = Shëndetësia dytësore, universiteti dhe kultura janë kompetenca të zgjeruara vetëm të disa komunave. Kontrolloni për secilin partner nëse e ka kompetencën.
# en: Several small problems around a town
rule-xk-several-small-problems = Disa probleme të vogla rreth një qyteti
# en: Prishtina and five neighbours put stray dogs, waste and traffic into one framework with an action plan for each field. No new body is needed.
rule-xk-several-small-problems-1 = Prishtina dhe pesë fqinjë i futën qentë endacakë, mbeturinat dhe trafikun në një kornizë, me plan veprimi për secilën fushë. Nuk duhet organ i ri.
# en: A town and its neighbours can take up many small matters step by step, each with its own action plan.
rule-xk-several-small-problems-2 = Një qytet dhe fqinjët e tij mund t'i marrin hap pas hapi shumë çështje të vogla, secilën me planin e vet të veprimit.
# en: For one task a framework is a detour; agree on the task itself.
rule-xk-several-small-problems-3 = Për një detyrë të vetme korniza është rrugë e gjatë; merruni vesh për vetë detyrën.
# en: One investment with a grant in view
rule-xk-one-investment = Një investim me grant në horizont
# en: One agreement for one project is what the ministry's capital fund and donors look for.
rule-xk-one-investment-1 = Një marrëveshje për një projekt është ajo që kërkojnë fondi kapital i ministrisë dhe donatorët.
# en: A framework becomes real only through further agreements.
rule-xk-one-investment-2 = Korniza bëhet e vërtetë vetëm me marrëveshje të tjera.
# en: The ministry finances joint capital projects of two or more municipalities.
rule-xk-one-investment-3 = Ministria financon projekte kapitale të përbashkëta të dy ose më shumë komunave.
# en: Decisions towards citizens are shared
rule-xk-shared-power = Vendimet ndaj qytetarëve ndahen
# en: Among the forms this is the one whose officials can act for all partners.
rule-xk-shared-power-1 = Mes formave, kjo është ajo zyrtarët e së cilës mund të veprojnë për të gjithë partnerët.
# en: Specialised inspectors of one municipality can work for another.
rule-xk-shared-power-2 = Inspektorët e specializuar të një komune mund të punojnë për një tjetër.
# en: A shared office
rule-xk-joint-office = Zyrë e përbashkët
# en: Inspection, property tax, audit or procurement can be done by one office for all.
rule-xk-joint-office-1 = Inspektimin, tatimin në pronë, auditimin ose prokurimin mund t'i bëjë një zyrë për të gjithë.
# en: This body is made for administrative work; a service on the ground needs an operator, and planning needs a table.
rule-xk-joint-office-2 = Ky organ është për punë administrative; shërbimit në terren i duhet operator, kurse planifikimit një tryezë.
# en: One partner has the people and machines
rule-xk-one-works-for-all = Një partner i ka njerëzit dhe makinat
# en: Joint planning needs no provider.
rule-xk-one-works-for-all-1 = Planifikimit të përbashkët nuk i duhet ofrues.
# en: Fire cover, inspectors, waste transport or audit can come from the municipality that has them.
rule-xk-one-works-for-all-2 = Zjarrfikësit, inspektorët, bartja e mbeturinave ose auditimi mund të vijnë nga komuna që i ka.
# en: Care, culture or tourism with a team of its own
rule-xk-institution = Kujdes, kulturë ose turizëm me ekip të vetin
# en: An institution has its own director, staff and property, and budgets carry most of it.
rule-xk-institution-1 = Institucioni ka drejtorin, stafin dhe pronën e vet, dhe buxhetet e mbajnë shumicën.
# en: An enterprise lives from charges, and these services mostly do not.
rule-xk-institution-2 = Ndërmarrja jeton nga pagesat, kurse këto shërbime zakonisht jo.
# en: Institutions are for care, culture, tourism and health. Utilities go to an enterprise, and office work to an administrative body.
rule-xk-institution-3 = Institucionet janë për kujdes, kulturë, turizëm dhe shëndetësi. Shërbimet komunale i takojnë një ndërmarrjeje, kurse puna e zyrës një organi administrativ.
# en: A joint enterprise is a long way
rule-xk-enterprise-is-heavy = Ndërmarrja e përbashkët është rrugë e gjatë
# en: Even one municipality needed the inter-ministerial commission and a vote of the Government. With little volume or little time it is not worth it.
rule-xk-enterprise-is-heavy-1 = Edhe një komune të vetme iu deshën komisioni ndërministror dhe votimi i Qeverisë. Me vëllim të vogël ose kohë të pakët nuk ia vlen.
# en: An enterprise is for a service that users pay, not for offices, purchases or plans.
rule-xk-enterprise-is-heavy-2 = Ndërmarrja është për shërbim që e paguajnë përdoruesit, jo për zyra, blerje ose plane.
# en: A large utility with time to build it
rule-xk-enterprise-large-volume = Shërbim i madh komunal dhe kohë për ta ngritur
# en: With a large volume a company of the municipalities can own, charge and borrow, as the regional waste companies do.
rule-xk-enterprise-large-volume-1 = Me vëllim të madh, një kompani e komunave mund të ketë pronë, të ngarkojë pagesa dhe të marrë hua, siç bëjnë kompanitë rajonale të mbeturinave.
# en: A private partner builds and runs
rule-xk-ppp-with-firm = Partneri privat ndërton dhe operon
# en: Bus stations, parking or landfill gas earn money from users, and a firm can bring the capital.
rule-xk-ppp-with-firm-1 = Stacionet e autobusëve, parkingjet ose gazi i deponisë sjellin të ardhura nga përdoruesit, dhe një firmë mund ta sjellë kapitalin.
# en: No private partner is in sight, and a competition for one takes a year and more.
rule-xk-ppp-with-firm-2 = Nuk shihet asnjë partner privat, dhe konkurrimi për të zgjat një vit e më shumë.
# en: Feasibility study, committee and competition cost more than a small investment bears.
rule-xk-ppp-with-firm-3 = Studimi i fizibilitetit, komiteti dhe konkurrimi kushtojnë më shumë se sa e përballon një investim i vogël.
# en: Draft or watch together
rule-xk-commission-first = Hartoni ose mbikëqyrni bashkë
# en: A commission drafts the agreement and commits nobody.
rule-xk-commission-first-1 = Komisioni e harton marrëveshjen dhe nuk e zotohet askush.
# en: Joint planning of one matter needs a table, not a body.
rule-xk-commission-first-2 = Planifikimit të përbashkët të një çështjeje i duhet tryezë, jo organ.
# en: A commission drafts and watches; it runs no service.
rule-xk-commission-first-3 = Komisioni harton dhe mbikëqyr; nuk kryen shërbime.
# en: A study or a forum
rule-xk-forum = Studim ose forum
# en: A memorandum of the mayors is enough to study, meet and prepare.
rule-xk-forum-1 = Një memorandum i kryetarëve mjafton për të studiuar, për t'u takuar dhe për të përgatitur.
# en: Sixteen municipalities began with a network and a study paid by a donor.
rule-xk-forum-2 = Gjashtëmbëdhjetë komuna filluan me një rrjet dhe një studim të paguar nga donatori.
# en: A common voice
rule-xk-voice = Zë i përbashkët
# en: Interests, training and advice are the work of an association of municipalities.
rule-xk-voice-1 = Interesat, trajnimi dhe këshillimi janë punë e asociacionit të komunave.
# en: Training and advice for the members are the work of an association.
rule-xk-voice-2 = Trajnimi dhe këshillimi i anëtarëve janë punë e asociacionit.
# en: The donor asks for a regional partner
rule-xk-regional-applicant = Donatori kërkon partner rajonal
# en: The agency of the economic region exists, has staff, and the mayors are its members.
rule-xk-regional-applicant-1 = Agjencia e rajonit ekonomik ekziston, ka staf dhe kryetarët janë anëtarë të saj.
# en: Regional strategies and EU projects are its daily work.
rule-xk-regional-applicant-2 = Strategjitë rajonale dhe projektet e BE-së janë puna e saj e përditshme.
# en: The municipalities buy together
rule-xk-buy-together = Komunat blejnë bashkë
# en: One agreement can name the municipality that carries out the purchase for all.
rule-xk-buy-together-1 = Një marrëveshje mund ta caktojë komunën që e kryen blerjen për të gjithë.
# en: A joint procurement office can do it in the long run.
rule-xk-buy-together-2 = Me kohë mund ta bëjë një zyrë e përbashkët e prokurimit.
# en: The budgets of the partners come first
rule-xk-money-own-budgets = Së pari buxhetet e partnerëve
# en: Own revenue and the general grant of the partners are the money that is always there.
rule-xk-money-own-budgets-1 = Të hyrat vetanake dhe granti i përgjithshëm i partnerëve janë paratë që janë gjithmonë.
# en: Let each partner enter its part in its own budget circular, otherwise nothing can be paid.
rule-xk-money-own-budgets-2 = Secili partner le ta fusë pjesën e vet në qarkoren buxhetore, përndryshe asgjë nuk mund të paguhet.
# en: The ministry's fund promises nothing
rule-xk-money-fund = Fondi i ministrisë nuk premton asgjë
# en: The ministry finances joint capital projects of two or more municipalities through a three-sided memorandum.
rule-xk-money-fund-1 = Ministria financon projekte kapitale të përbashkëta të dy ose më shumë komunave përmes memorandumit trepalësh.
# en: Do not count on the ministry's cooperation fund for a given year. It is part of the capital budget, and a fund with a budget code of its own was still only recommended in December 2025.
rule-xk-money-fund-2 = Mos u mbështetni te fondi i ministrisë për bashkëpunim për një vit të caktuar. Ai është pjesë e buxhetit kapital, dhe një fond me kod të vetin buxhetor ende vetëm rekomandohej në dhjetor 2025.
# en: The fund pays for capital projects, and none is planned.
rule-xk-money-fund-3 = Fondi paguan projekte kapitale, dhe këtu nuk është planifikuar asnjë.
# en: The infrastructure programme is for one municipality
rule-xk-money-infrastructure = Programi i infrastrukturës është për një komunë
# en: A competitive grant to one partner can carry its share of a joint project.
rule-xk-money-infrastructure-1 = Granti konkurrues i një partneri mund ta mbulojë pjesën e tij në projektin e përbashkët.
# en: The programme pays for infrastructure, and none is planned.
rule-xk-money-infrastructure-2 = Programi paguan infrastrukturë, dhe këtu nuk është planifikuar asnjë.
# en: Cross-border programmes need a foreign partner
rule-xk-money-cross-border = Programeve ndërkufitare u duhet partner i huaj
# en: The programmes with Albania, Montenegro and North Macedonia need a foreign partner.
rule-xk-money-cross-border-1 = Programeve me Shqipërinë, Malin e Zi dhe Maqedoninë e Veriut u duhet partner i huaj.
# en: Calls of the programmes with the neighbouring countries pay for work with a partner there.
rule-xk-money-cross-border-2 = Thirrjet e programeve me vendet fqinje e paguajnë punën me një partner atje.
# en: Donors reward partnerships
rule-xk-money-donors = Donatorët i shpërblejnë partneritetet
# en: Donor programmes often reward partnerships, also between Albanian- and Serb-majority municipalities.
rule-xk-money-donors-1 = Programet e donatorëve shpesh i shpërblejnë partneritetet, edhe mes komunave me shumicë shqiptare dhe serbe.
# en: Who sets the fee
rule-xk-money-tariffs = Kush e cakton tarifën
# en: An enterprise, an institution or a partnership can charge its users.
rule-xk-money-tariffs-1 = Ndërmarrja, institucioni ose partneriteti mund t'u ngarkojnë përdoruesve.
# en: The assemblies set the waste fee. Agree that all adopt the same one on the same day.
rule-xk-money-tariffs-2 = Tarifën e mbeturinave e caktojnë kuvendet. Merruni vesh që të gjitha ta miratojnë të njëjtën në të njëjtën ditë.
# en: Only an enterprise, an institution or a partnership charges users; administrative work does not.
rule-xk-money-tariffs-3 = Vetëm ndërmarrja, institucioni ose partneriteti u ngarkojnë përdoruesve; puna administrative jo.
# en: Loans are rare
rule-xk-money-debt = Huatë janë të rralla
# en: A loan needs the consent of the Ministry of Finance, unmodified audit opinions for the two years before, and room under the debt-service ceiling.
rule-xk-money-debt-1 = Për hua duhet pëlqimi i Ministrisë së Financave, opinione auditimi të pamodifikuara për dy vitet paraprake dhe hapësirë nën kufirin e shërbimit të borxhit.
# en: Municipal loans have hardly been used.
rule-xk-money-debt-2 = Huatë komunale pothuajse nuk janë përdorur.
# en: An enterprise with income of its own can carry the loan.
rule-xk-money-debt-3 = Huanë mund ta mbajë një ndërmarrje me të hyra vetanake.
# en: Private money
rule-xk-money-ppp = Para private
# en: A firm takes part and can bring the capital, if the central committee approves.
rule-xk-money-ppp-1 = Një firmë merr pjesë dhe mund ta sjellë kapitalin, nëse e miraton komiteti qendror.
# en: A private partner looks for income, and users pay nothing here.
rule-xk-money-ppp-2 = Partneri privat kërkon të hyra, kurse këtu përdoruesit nuk paguajnë asgjë.
# en: The ministry reviews the agreement
rule-xk-legality-review = Ministria e shqyrton marrëveshjen
# en: The review of legality can stop the agreement. Its clock starts when the act reaches the ministry, so send it on the day of the vote.
rule-xk-legality-review-1 = Shqyrtimi i ligjshmërisë mund ta ndalë marrëveshjen. Afati fillon kur akti arrin në ministri, prandaj dërgojeni në ditën e votimit.
# en: Posts are capped for each municipality
rule-xk-posts-are-capped = Vendet e punës janë të kufizuara për secilën komunë
# en: The yearly budget law sets posts and payroll for each municipality. The posts must sit in one of them, and its ceiling must allow them.
rule-xk-posts-are-capped-1 = Ligji vjetor i buxhetit cakton vendet dhe pagat për secilën komunë. Vendet duhet të jenë në njërën prej tyre dhe kufiri i saj duhet t'i lejojë.
# en: Albanian and Serbian with equal force
rule-xk-two-languages = Shqip dhe serbisht me fuqi të barabartë
# en: All acts with a Serb-majority partner must exist in Albanian and Serbian with equal force. Plan time for translation and comparison.
rule-xk-two-languages-1 = Të gjitha aktet me një partner me shumicë serbe duhet të ekzistojnë në shqip dhe serbisht me fuqi të barabartë. Planifikoni kohë për përkthim dhe krahasim.
# en: Cooperation between municipalities is not the Association or Community of Serb-majority municipalities. Keep the two apart in every text and speech.
rule-xk-two-languages-2 = Bashkëpunimi mes komunave nuk është Asociacioni apo Bashkësia e komunave me shumicë serbe. Mbajini të ndara në çdo tekst e fjalim.
# en: Work without tender is not settled
rule-xk-no-settled-in-house = Puna pa tender nuk është e qartë
# en: There is no settled practice on awards between municipalities or to a joint enterprise without tender. Ask the procurement authority in writing.
rule-xk-no-settled-in-house-1 = Nuk ka praktikë të qëndrueshme për dhënie pa tender mes komunave ose një ndërmarrjeje të përbashkët. Pyesni me shkrim autoritetin e prokurimit.
# en: Final disposal is central
rule-xk-disposal-is-central = Deponimi përfundimtar është qendror
# en: Final disposal of waste is run by a central enterprise. The room for cooperation is collection, transfer and treatment.
rule-xk-disposal-is-central-1 = Deponimin përfundimtar të mbeturinave e bën një ndërmarrje qendrore. Hapësira për bashkëpunim është mbledhja, transferimi dhe trajtimi.
# en: Frameworks stay on paper
rule-xk-stay-on-paper = Kornizat mbeten në letër
# en: A framework becomes real only through further agreements. Put a first action plan with money, dates and names into it.
rule-xk-stay-on-paper-1 = Korniza bëhet e vërtetë vetëm me marrëveshje të tjera. Futni në të një plan të parë veprimi me para, data dhe emra.
# en: Most cooperation in Kosovo stays informal or does not happen. Name one person in each town hall who answers for it.
rule-xk-stay-on-paper-2 = Shumica e bashkëpunimit në Kosovë mbetet joformale ose nuk ndodh. Caktoni në secilën komunë një person që përgjigjet për të.
# en: The text of the law must be read
rule-xk-articles-unknown = Duhet lexuar teksti i ligjit
# en: Have a lawyer check the forms, the majority in the assemblies and the contents of the agreement in Law 04/L-010 before you print an article number after 3.
rule-xk-articles-unknown-1 = Një jurist le t'i kontrollojë format, shumicën në kuvende dhe përmbajtjen e marrëveshjes në Ligjin 04/L-010, para se të shkruani ndonjë nen pas nenit 3.
# en: How to share the cost
rule-xk-cost-keys = Si ta ndani koston
# en: Share the cost by tonnes or volume.
rule-xk-cost-keys-1 = Ndajeni koston sipas tonëve ose vëllimit.
# en: Share the cost by length or value of the works on each territory.
rule-xk-cost-keys-2 = Ndajeni koston sipas gjatësisë ose vlerës së punimeve në secilin territor.
# en: Share the cost of studies and offices in equal parts.
rule-xk-cost-keys-3 = Ndajeni koston e studimeve dhe zyrave në pjesë të barabarta.
# en: The lead municipality can pay while the others bring staff, land or rooms. Write the value down.
rule-xk-cost-keys-4 = Komuna udhëheqëse mund të paguajë, kurse të tjerat sjellin staf, tokë ose hapësira. Shkruajeni vlerën.
# en: Others take part beside the agreement
rule-xk-others-beside = Të tjerët marrin pjesë krahas marrëveshjes
# en: Only municipalities are partners under the cooperation law. Conclude the form among yourselves, and take a firm, an organisation or a state body in by a contract or memorandum of its own.
rule-xk-others-beside-1 = Sipas ligjit për bashkëpunim partnerë janë vetëm komunat. Lidheni formën mes jush, dhe firmën, organizatën ose organin shtetëror përfshijeni me kontratë ose memorandum të veçantë.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = Ligji kërkon { $form }, dhe ajo është e hapur vetëm për anëtarë publikë. Firmat, organizatat ose qytetarët nuk mund të jenë anëtarë të saj.
# en: The law orders “{ $form }”, and it is open to municipalities only. A county, a region or a state body cannot be a member of it.
rule-gate-regional-members-4 = Ligji kërkon { $form }, dhe ajo është e hapur vetëm për komuna. Një qark, një rajon ose një organ shtetëror nuk mund të jetë anëtar i saj.
# en: The grant is paid to one joint legal person only. “{ $form }” is none.
rule-gate-grant-legal-person-1 = Granti paguhet vetëm për një person juridik të përbashkët. { $form } nuk është i tillë.
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-gate-grant-legal-person-2 = { $form } nuk është person juridik më vete. Pyetni fondin nëse mund të aplikojë megjithatë një partner udhëheqës.
# en: Ask the fund whether it accepts “{ $form }” as a legal person.
rule-gate-grant-legal-person-4 = Pyetni fondin nëse e pranon { $form } si person juridik.
# en: The grant goes to one joint legal person only
rule-gate-grant-legal-person = Granti i jepet vetëm një personi juridik të përbashkët
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Anëtarë duhet të jenë firma, organizata ose qytetarë. { $form } është e hapur vetëm për anëtarë publikë.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Disa forma janë të mbyllura për firma, organizata dhe qytetarë
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Një qark, një rajon ose një organ shtetëror duhet të jetë anëtar. { $form } nuk është e hapur për të.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = { $form } pranon vetëm disa organe publike si anëtarë. Kontrolloni nëse tuaji është ndër ta.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Disa forma janë të mbyllura për qarkun, rajonin ose shtetin

## Words in citations

# en: art.
place-article = neni
# en: awards between public authorities
place-awards-between-public-authorities = kontratat ndërmjet autoriteteve publike
# en: ceilings for posts
place-ceilings-for-posts = kufijtë e vendeve të punës
# en: chapter
place-chapter = kreu
# en: forms of cooperation
place-forms-of-cooperation = format e bashkëpunimit
# en: municipal shareholders' committee
place-municipal-shareholders--committee = komiteti i komunave aksionare
# en: new local enterprise
place-new-local-enterprise = ndërmarrje e re lokale
# en: official languages
place-official-languages = gjuhët zyrtare
# en: powers of the assembly
place-powers-of-the-assembly = kompetencat e kuvendit
# en: register of the ministry
place-register-of-the-ministry = regjistri i ministrisë
# en: whole act
place-whole-act = i gjithë akti
