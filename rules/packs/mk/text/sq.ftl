pack-name = Maqedonia e Veriut
municipality = komunë
municipality-plural = komuna

form-informal = Bashkëpunim joformal, memorandum
# en: Mayors sign a memorandum; nothing is entered in the ministry's record.
form-informal-summary = Kryetarët nënshkruajnë një memorandum; asgjë nuk regjistrohet në evidencën e ministrisë.

form-joint-working-body = Trup punues ose komision i përbashkët
# en: Councils set up a commission that studies a matter and drafts the founding acts of heavier forms.
form-joint-working-body-summary = Këshillat formojnë një komision që shqyrton një çështje dhe përgatit aktet për forma më të forta.

form-task-agreement = Marrëveshje që një komunë të kryejë punë për të tjerat
# en: One municipality performs tasks for the account of the others; competence does not move.
form-task-agreement-summary = Një komunë kryen punë për llogari të të tjerave; kompetenca nuk bartet.

form-pooling-agreement = Marrëveshje për bashkim mjetesh
# en: Municipalities put money, goods and staff together for one project.
form-pooling-agreement-summary = Komunat bashkojnë para, mjete dhe staf për një projekt.

form-joint-administrative-body = Trup i përbashkët administrativ
# en: Municipalities set up one office, without personality, for taxes, inspection, planning or development.
form-joint-administrative-body-summary = Komunat krijojnë një zyrë të përbashkët, pa personalitet juridik, për tatime, inspektim, urbanizëm ose zhvillim.

form-joint-public-enterprise = Ndërmarrje e përbashkët publike
# en: Municipalities found one public enterprise for utilities; acts that need consent go to all founding councils.
form-joint-public-enterprise-summary = Komunat themelojnë një ndërmarrje publike për veprimtari komunale; pëlqimin e japin të gjithë këshillat themelues.

form-joint-public-institution = Institucion i përbashkët publik
# en: Municipalities found one public institution for education, culture, care or social protection.
form-joint-public-institution-summary = Komunat themelojnë një institucion publik për arsim, kulturë, kujdes ose mbrojtje sociale.

form-joint-company = Shoqëri tregtare në pronësi të komunave
# en: Municipalities own a company, with a private partner if they wish; not a form named by the cooperation law.
form-joint-company-summary = Komunat janë pronare të një shoqërie, sipas dëshirës me partner privat; ligji për bashkëpunim nuk e përmend këtë formë.

form-planning-region-centre = Qendra për zhvillim e rajonit planor
# en: All mayors of a planning region sit in its council; a centre prepares the regional programme and projects.
form-planning-region-centre-summary = Të gjithë kryetarët e rajonit janë në këshill; qendra përgatit programin dhe projektet.

form-waste-board = Bordi ndërkomunal për menaxhimin e mbeturinave
# en: The municipalities of a waste region must form a board that plans the landfill and chooses the operator.
form-waste-board-summary = Komunat e një rajoni duhet të formojnë bord që planifikon deponinë dhe zgjedh operatorin.

form-association = Bashkësi e komunave, shoqatë
# en: Municipalities, for a local action group also firms and organisations, act together in an association.
form-association-summary = Komunat, në grup lokal veprimi edhe firma e organizata, veprojnë bashkë në një shoqatë.

financing-municipal-budgets = Mjete nga buxhetet e komunave
financing-donations-sponsorship = Donacione dhe sponsorime
financing-state-imc-incentive = Nxitja shtetërore e bashkëpunimit ndërkomunal
financing-regional-development-grants = Mjete për zhvillim të barabartë rajonal
financing-user-charges = Tarifa dhe kompensime komunale
financing-municipal-borrowing = Kredi dhe obligacione komunale
financing-ipa-funds = IPA dhe programe ndërkufitare
financing-in-kind = Staf, hapësira dhe pajisje
financing-ppp = Partneritet publiko-privat ose koncesion

# en: The law orders you to work together
rule-gate-ordered-by-law = Ligji ju urdhëron të punoni bashkë
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Partnerit jashtë vendit i duhet një formë që e kalon kufirin

# ---- questions, forms, money and rules
# en: Has a council voted without reaching the majority of all its members?
question-council_refused = A ka votuar ndonjë këshill pa arritur shumicën e të gjithë anëtarëve?
    .help = Secili këshill vendos me shumicën e numrit të përgjithshëm të anëtarëve. Anëtarët që mungojnë llogariten si kundër.
# en: Is the proposal more than 90 days old without a decision of a council?
question-proposal_expired = A është propozimi më i vjetër se 90 ditë pa vendim të këshillit?
    .help = Ligji i jep këshillit 90 ditë nga dita e pranimit të propozimit.
# en: Is the City of Skopje or one of its ten municipalities a partner?
question-skopje = A është partner Qyteti i Shkupit ose njëra nga dhjetë komunat e tij?
    .help = Një ligj i veçantë i ndan punët mes Qytetit dhe komunave të tij.
# en: Can the partners not agree on the seat or on how to share the cost?
question-seat_or_key_open = A nuk mund të merren vesh partnerët për selinë ose për ndarjen e kostos?
    .help = Për trupin e përbashkët administrativ ligji ka përgjigje për të dyja.
# en: Does a partner use another official language besides Macedonian?
question-second_language = A përdor ndonjë partner, krahas maqedonishtes, edhe gjuhë tjetër zyrtare?
    .help = Atëherë aktet duhen në të dyja gjuhët.
# en: A member may leave freely, as the statute says.
form-association-exit = Anëtari mund të dalë lirisht, siç thotë statuti.
# en: The association answers with its assets.
form-association-liability = Shoqata përgjigjet me pasurinë e vet.
# en: Annual accounts.
form-association-accountability = Llogari vjetore.
# en: ordinary association law
form-association-effort_note = e drejtë e zakonshme e shoqatave
# en: The members adopt the founding act.
form-association-step-founding-act = Anëtarët e miratojnë aktin themelues.
# en: The association is entered in the Central Register.
form-association-step-register = Shoqata regjistrohet në Regjistrin Qendror.
# en: Free at any time.
form-informal-exit = I lirë në çdo kohë.
# en: Each municipality answers for itself.
form-informal-liability = Secila komunë përgjigjet për vete.
# en: Ordinary municipal reporting.
form-informal-accountability = Raportim i zakonshëm komunal.
# en: a signature
form-informal-effort_note = një nënshkrim
# en: Mayors sign a memorandum.
form-informal-step-memorandum = Kryetarët nënshkruajnë një memorandum.
# en: There is no entry in the ministry's record, because no form of the cooperation law exists yet.
form-informal-step-record = Nuk ka shënim në evidencën e ministrisë, sepse ende nuk ka formë sipas ligjit për bashkëpunim.
# en: As agreed; real agreements contain a clause on how the body is divided when it ends.
form-joint-administrative-body-exit = Siç është rënë dakord; marrëveshjet e vërteta kanë dispozitë për ndarjen e trupit kur të përfundojë.
# en: The founding municipalities answer; the body has no assets of its own.
form-joint-administrative-body-liability = Përgjigjen komunat themeluese; trupi nuk ka pasuri të vetën.
# en: The head reports to the mayors and the councils every six months.
form-joint-administrative-body-accountability = Udhëheqësi u raporton kryetarëve dhe këshillave çdo gjashtë muaj.
# en: council decisions, a contract and personnel acts in every partner
form-joint-administrative-body-effort_note = vendime të këshillave, marrëveshje dhe akte të personelit te secili partner
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-administrative-body-step-initiative = Kryetari, një anëtar i këshillit ose së paku 10 për qind e votuesve i propozojnë këshillit bashkëpunimin.
# en: A joint commission drafts the founding acts.
form-joint-administrative-body-step-joint-commission = Një komision i përbashkët i përgatit aktet themeluese.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-joint-administrative-body-step-council-decision = Secili këshill vendos me shumicën e të gjithë anëtarëve, brenda 90 ditëve nga pranimi i propozimit.
# en: The mayors sign the agreement on mutual rights and duties.
form-joint-administrative-body-step-agreement = Kryetarët e nënshkruajnë marrëveshjen për të drejtat dhe detyrimet e ndërsjella.
# en: Each municipality adapts its acts on jobs.
form-joint-administrative-body-step-job-acts = Secila komunë i përshtat aktet e veta për vendet e punës.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-administrative-body-step-publication = Aktet shpallen në gazetën zyrtare të secilës komunë bashkëpunuese.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-joint-administrative-body-step-record = Bashkëpunimi shënohet në evidencën e Ministrisë së Vetëqeverisjes Lokale.
# en: Shares are sold and the company is wound up under company law.
form-joint-company-exit = Pjesët shiten dhe shoqëria likuidohet sipas ligjit për shoqëritë tregtare.
# en: Limited to the capital.
form-joint-company-liability = E kufizuar në kapital.
# en: Company accounts; state audit where public money is used.
form-joint-company-accountability = Llogaritë e shoqërisë; revizion shtetëror kur përdoren para publike.
# en: not one of the forms named by the cooperation law; needs a reasoned choice over a joint public enterprise
form-joint-company-effort_note = nuk është ndër format që i përmend ligji për bashkëpunim; duhet zgjedhje e arsyetuar në vend të ndërmarrjes së përbashkët publike
# en: Each council decides.
form-joint-company-step-council-decisions = Secili këshill vendos.
# en: The founders sign the memorandum and articles.
form-joint-company-step-articles = Themeluesit e nënshkruajnë marrëveshjen dhe statutin e shoqërisë.
# en: The company is entered in the Central Register.
form-joint-company-step-register = Shoqëria regjistrohet në Regjistrin Qendror.
# en: By decision of the founders under the Law on Public Enterprises; the division of assets must be agreed in the founding act.
form-joint-public-enterprise-exit = Me vendim të themeluesve sipas Ligjit për ndërmarrjet publike; ndarja e pasurisë duhet të caktohet në aktin themelues.
# en: The enterprise answers with its assets; the municipality stays responsible in second line for services of public interest.
form-joint-public-enterprise-liability = Ndërmarrja përgjigjet me pasurinë e vet; komuna mbetet përgjegjëse në rend të dytë për shërbimet me interes publik.
# en: Annual accounts and programme approved by the founding councils; state audit.
form-joint-public-enterprise-accountability = Llogaritë vjetore dhe programin i miratojnë këshillat themelues; revizion shtetëror.
# en: capital, transfer of staff and assets, unanimity of founders in practice
form-joint-public-enterprise-effort_note = kapital, kalim i stafit dhe pasurisë, në praktikë njëzëshmëri e themeluesve
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-public-enterprise-step-initiative = Kryetari, një anëtar i këshillit ose së paku 10 për qind e votuesve i propozojnë këshillit bashkëpunimin.
# en: A joint commission drafts the founding acts.
form-joint-public-enterprise-step-joint-commission = Një komision i përbashkët i përgatit aktet themeluese.
# en: Every council adopts the founding decision by majority of all its members, within 90 days of receiving the proposal.
form-joint-public-enterprise-step-founding-decision = Secili këshill e miraton vendimin themelues me shumicën e të gjithë anëtarëve, brenda 90 ditëve nga pranimi i propozimit.
# en: The statute is adopted and the councils give their consents.
form-joint-public-enterprise-step-statute-consents = Miratohet statuti dhe këshillat japin pëlqimet.
# en: The enterprise is entered in the court or central register.
form-joint-public-enterprise-step-register = Ndërmarrja regjistrohet në regjistrin gjyqësor ose qendror.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-public-enterprise-step-publication = Aktet shpallen në gazetën zyrtare të secilës komunë bashkëpunuese.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-joint-public-enterprise-step-record = Bashkëpunimi shënohet në evidencën e Ministrisë së Vetëqeverisjes Lokale.
# en: As the founding act and the Law on Institutions provide.
form-joint-public-institution-exit = Siç e rregullojnë akti themelues dhe Ligji për institucionet.
# en: The institution answers, and the founders in second line for the public service.
form-joint-public-institution-liability = Përgjigjet institucioni, kurse themeluesit në rend të dytë për shërbimin publik.
# en: Sector ministry supervision, founding councils, state audit.
form-joint-public-institution-accountability = Mbikëqyrje nga ministria e sektorit, këshillat themelues dhe revizioni shtetëror.
# en: sector law conditions (standards, verification) add time
form-joint-public-institution-effort_note = kushtet e ligjit të sektorit (standarde, verifikim) kërkojnë kohë
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-public-institution-step-initiative = Kryetari, një anëtar i këshillit ose së paku 10 për qind e votuesve i propozojnë këshillit bashkëpunimin.
# en: A joint commission drafts the founding acts.
form-joint-public-institution-step-joint-commission = Një komision i përbashkët i përgatit aktet themeluese.
# en: Every council adopts the founding decision by majority of all its members, within 90 days of receiving the proposal.
form-joint-public-institution-step-founding-decision = Secili këshill e miraton vendimin themelues me shumicën e të gjithë anëtarëve, brenda 90 ditëve nga pranimi i propozimit.
# en: The conditions of the sector law are met and verified.
form-joint-public-institution-step-sector-conditions = Plotësohen dhe verifikohen kushtet e ligjit të sektorit.
# en: The institution is entered in the register.
form-joint-public-institution-step-register = Institucioni shënohet në regjistër.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-public-institution-step-publication = Aktet shpallen në gazetën zyrtare të secilës komunë bashkëpunuese.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-joint-public-institution-step-record = Bashkëpunimi shënohet në evidencën e Ministrisë së Vetëqeverisjes Lokale.
# en: Ends with its task or by decision of the councils.
form-joint-working-body-exit = Përfundon me detyrën e vet ose me vendim të këshillave.
# en: It has none of its own; the founders bear the costs.
form-joint-working-body-liability = Nuk ka përgjegjësi të vetën; kostot i mbajnë themeluesit.
# en: Reports to the councils that set it up.
form-joint-working-body-accountability = U raporton këshillave që e kanë formuar.
# en: council decisions only; also the compulsory first step for the heavier forms, because a joint commission prepares their founding acts
form-joint-working-body-effort_note = vetëm vendime të këshillave; edhe hap i parë i detyrueshëm për format më të rënda, sepse një komision i përbashkët i përgatit aktet e tyre themeluese
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-joint-working-body-step-initiative = Kryetari, një anëtar i këshillit ose së paku 10 për qind e votuesve i propozojnë këshillit bashkëpunimin.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-joint-working-body-step-council-decision = Secili këshill vendos me shumicën e të gjithë anëtarëve, brenda 90 ditëve nga pranimi i propozimit.
# en: Each municipality names its members.
form-joint-working-body-step-members = Secila komunë i emëron anëtarët e vet.
# en: The acts are published in the official gazette of each cooperating municipality.
form-joint-working-body-step-publication = Aktet shpallen në gazetën zyrtare të secilës komunë bashkëpunuese.
# en: The Ministry of Local Self-Government is told for its record.
form-joint-working-body-step-notice = Ministria e Vetëqeverisjes Lokale njoftohet për evidencën e saj.
# en: There is no exit; membership follows territory.
form-planning-region-centre-exit = Nuk ka dalje; anëtarësia ndjek territorin.
# en: The centre answers with its funds.
form-planning-region-centre-liability = Qendra përgjigjet me mjetet e veta.
# en: Ministry and Bureau for Regional Development; Ministry of Finance and State Audit Office check its finances.
form-planning-region-centre-accountability = Ministria dhe Byroja për zhvillim rajonal; financat i kontrollojnë Ministria e Financave dhe Enti Shtetëror i Revizionit.
# en: exists already, so a joint project can borrow its staff and its secretariat
form-planning-region-centre-effort_note = ekziston tashmë, prandaj projekti i përbashkët mund ta përdorë stafin dhe sekretariatin e saj
# en: It exists by law in each region; the municipalities of the region founded it.
form-planning-region-centre-step-by-law = Ekziston me ligj në secilin rajon; e kanë themeluar komunat e rajonit.
# en: Ends with the project; early exit only as agreed.
form-pooling-agreement-exit = Përfundon me projektin; dalje më herët vetëm sipas marrëveshjes.
# en: Each municipality answers for its agreed share, the lead partner towards the donor.
form-pooling-agreement-liability = Secila komunë përgjigjet për pjesën e caktuar, partneri udhëheqës ndaj donatorit.
# en: Project reporting; municipal audit.
form-pooling-agreement-accountability = Raportim për projektin; revizion komunal.
# en: one contract, no new body
form-pooling-agreement-effort_note = një marrëveshje, pa trup të ri
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-pooling-agreement-step-initiative = Kryetari, një anëtar i këshillit ose së paku 10 për qind e votuesve i propozojnë këshillit bashkëpunimin.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-pooling-agreement-step-council-decision = Secili këshill vendos me shumicën e të gjithë anëtarëve, brenda 90 ditëve nga pranimi i propozimit.
# en: Mayors sign the agreement after the council decisions.
form-pooling-agreement-step-signature = Kryetarët e nënshkruajnë marrëveshjen pas vendimeve të këshillave.
# en: The acts are published in the official gazette of each cooperating municipality.
form-pooling-agreement-step-publication = Aktet shpallen në gazetën zyrtare të secilës komunë bashkëpunuese.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-pooling-agreement-step-record = Bashkëpunimi shënohet në evidencën e Ministrisë së Vetëqeverisjes Lokale.
# en: As agreed; a notice clause is strongly advised.
form-task-agreement-exit = Siç është rënë dakord; rekomandohet fort një dispozitë për njoftimin e daljes.
# en: The host answers for the performance; each other municipality stays answerable to its citizens.
form-task-agreement-liability = Komuna kryerëse përgjigjet për kryerjen; secila komunë tjetër mbetet përgjegjëse para qytetarëve të vet.
# en: The host reports to the mayors and councils of the others as agreed; the ministry keeps a record.
form-task-agreement-accountability = Komuna kryerëse u raporton kryetarëve dhe këshillave të të tjerave sipas marrëveshjes; ministria mban evidencë.
# en: no new body, two council decisions and one contract
form-task-agreement-effort_note = pa trup të ri, dy vendime këshillash dhe një marrëveshje
# en: The mayor, a council member or at least 10 percent of the voters propose the cooperation to the council.
form-task-agreement-step-initiative = Kryetari, një anëtar i këshillit ose së paku 10 për qind e votuesve i propozojnë këshillit bashkëpunimin.
# en: Each council decides by majority of all its members, within 90 days of receiving the proposal.
form-task-agreement-step-council-decision = Secili këshill vendos me shumicën e të gjithë anëtarëve, brenda 90 ditëve nga pranimi i propozimit.
# en: Mayors sign the agreement after the council decisions.
form-task-agreement-step-signature = Kryetarët e nënshkruajnë marrëveshjen pas vendimeve të këshillave.
# en: The acts are published in the official gazette of each cooperating municipality.
form-task-agreement-step-publication = Aktet shpallen në gazetën zyrtare të secilës komunë bashkëpunuese.
# en: The cooperation is entered in the record of the Ministry of Local Self-Government.
form-task-agreement-step-record = Bashkëpunimi shënohet në evidencën e Ministrisë së Vetëqeverisjes Lokale.
# en: Membership is required by the waste law.
form-waste-board-exit = Anëtarësinë e kërkon ligji për mbeturinat.
# en: The municipalities answer through the board, the operator for the operation.
form-waste-board-liability = Komunat përgjigjen përmes bordit, operatori për punën e vet.
# en: The Ministry of Environment watches.
form-waste-board-accountability = E mbikëqyr Ministria e Mjedisit.
# en: host-municipality resistance is the normal obstacle (Sveti Nikole, 2022)
form-waste-board-effort_note = kundërshtimi i komunës nikoqire është pengesa e zakonshme (Sveti Nikole, 2022)
# en: The municipalities of the region set up the board.
form-waste-board-step-board = Komunat e rajonit e formojnë bordin.
# en: The regional plan is adopted.
form-waste-board-step-regional-plan = Miratohet plani rajonal.
# en: The regional enterprise is founded or a partnership is awarded.
form-waste-board-step-enterprise-or-ppp = Themelohet ndërmarrja rajonale ose jepet partneriteti.
# en: Dumps that do not meet the rules are closed.
form-waste-board-step-dump-closure = Mbyllen deponitë që nuk i plotësojnë rregullat.
# en: The law names them next to municipal budgets. UNDP and Norway paid grants in 2009-2011, and the participants added 15 percent to every grant.
financing-donations-sponsorship-conditions = Ligji i përmend krahas buxheteve të komunave. UNDP-ja dhe Norvegjia dhanë grante në 2009-2011, dhe pjesëmarrësit shtuan 15 për qind në secilin grant.
# en: The law speaks of pooling financial, material and other means; value them in the agreement.
financing-in-kind-conditions = Ligji flet për bashkim të mjeteve financiare, materiale dhe të tjera; vlerësojini në marrëveshje.
# en: The Ministry of Local Self-Government runs the cross-border programmes; the country adds about 15 % in the programme with Bulgaria (call of 2018). The large waste and wastewater works of the East and North-East regions are paid by the EU.
financing-ipa-funds-conditions = Ministria e Vetëqeverisjes Lokale i drejton programet ndërkufitare; shteti shton rreth 15 % në programin me Bullgarinë (thirrja e vitit 2018). Punët e mëdha për mbeturina dhe ujëra të zeza në rajonet Lindor dhe Verilindor i paguan BE-ja.
# en: Only municipalities and public enterprises borrow, with consent of the Ministry of Finance or the Government and within debt limits; a joint administrative body cannot.
financing-municipal-borrowing-conditions = Huazojnë vetëm komunat dhe ndërmarrjet publike, me pëlqim të Ministrisë së Financave ose Qeverisë dhe brenda kufijve të borxhit; trupi i përbashkët administrativ nuk mundet.
# en: The first source that the law names. For a joint administrative body each pays by the type and volume of work done for it, unless agreed otherwise.
financing-municipal-budgets-conditions = Burimi i parë që e përmend ligji. Për trupin e përbashkët administrativ secili paguan sipas llojit dhe vëllimit të punës së kryer për të, nëse nuk është rënë dakord ndryshe.
# en: A joint procedure needs the decision of every council; waste plans name it as the alternative to a regional enterprise.
financing-ppp-conditions = Për procedurë të përbashkët duhet vendimi i secilit këshill; planet e mbeturinave e përmendin si alternativë të ndërmarrjes rajonale.
# en: By law at least 1 % of GDP a year, in practice far less: 70 % for projects of planning regions, 20 % for areas with special needs, 10 % for villages, spread by level of development. The Bureau for Regional Development calls, the Government decides.
financing-regional-development-grants-conditions = Me ligj së paku 1 % e PBB-së në vit, në praktikë shumë më pak: 70 % për projekte të rajoneve planore, 20 % për zona me nevoja të veçanta, 10 % për fshatrat, të ndara sipas shkallës së zhvillimit. Byroja për zhvillim rajonal shpall thirrjen, Qeveria vendos.
# en: The Government may support cooperation in areas of wider interest, which it lists for three years; its commission proposes. Whether a year's budget holds money is doubtful, so do not count on it.
financing-state-imc-incentive-conditions = Qeveria mund ta mbështesë bashkëpunimin në fusha me interes më të gjerë, të cilat i liston për tri vjet; propozon komisioni i saj. Është e dyshimtë nëse buxheti i një viti ka para, prandaj mos u mbështetni në to.
# en: The founding councils approve tariffs, for water within the frame of the regulator. Joint tax or inspection bodies do not charge: taxes and fees stay revenue of the municipality they come from.
financing-user-charges-conditions = Këshillat themelues i miratojnë tarifat, për ujin brenda kornizës së rregullatorit. Trupat e përbashkët tatimorë ose inspektues nuk ngarkojnë pagesa: tatimet dhe taksat mbeten të hyra të komunës nga vijnë.
# en: A council did not reach the majority of all its members
rule-mk-majority-of-all-members = Një këshill nuk e arriti shumicën e të gjithë anëtarëve
# en: Cooperation is established by the councils, each by a majority of all its members; absent members count as no. Without this vote only informal contacts are possible.
rule-mk-majority-of-all-members-1 = Bashkëpunimin e vendosin këshillat, secili me shumicën e të gjithë anëtarëve; ata që mungojnë llogariten si kundër. Pa këtë votim janë të mundshme vetëm kontakte joformale.
# en: Go on with the councils that have decided, or prepare a new vote. Until then keep to informal talks.
rule-mk-majority-of-all-members-2 = Vazhdoni me këshillat që kanë vendosur ose përgatitni votim të ri. Deri atëherë mbetuni te bisedat joformale.
# en: The proposal is older than 90 days
rule-mk-proposal-expired = Propozimi është më i vjetër se 90 ditë
# en: The council must decide within 90 days of receiving the proposal. Start the initiative again before anything is signed.
rule-mk-proposal-expired-1 = Këshilli duhet të vendosë brenda 90 ditëve nga pranimi i propozimit. Nisni përsëri iniciativën para se të nënshkruhet diçka.
# en: Let the mayor, a council member or ten percent of the voters put the proposal to the council again, and fix the day of the vote at once.
rule-mk-proposal-expired-2 = Kryetari, një anëtar i këshillit ose dhjetë për qind e votuesve le ta paraqesin përsëri propozimin, dhe caktoni menjëherë ditën e votimit.
# en: Only some forms may act towards citizens
rule-mk-authority-stays-public = Vetëm disa forma mund të veprojnë ndaj qytetarëve
# en: A memorandum binds nobody and gives no power to decide about citizens.
rule-mk-authority-stays-public-1 = Memorandumi nuk detyron askënd dhe nuk jep pushtet vendimi ndaj qytetarëve.
# en: A joint commission studies and prepares; it may not decide in place of the councils or mayors.
rule-mk-authority-stays-public-2 = Komisioni i përbashkët shqyrton dhe përgatit; nuk mund të vendosë në vend të këshillave ose kryetarëve.
# en: This agreement pools money and goods for a project. It hands over no power to decide about citizens.
rule-mk-authority-stays-public-3 = Kjo marrëveshje bashkon para dhe mjete për një projekt. Nuk bart pushtet vendimi ndaj qytetarëve.
# en: A company has no public authority.
rule-mk-authority-stays-public-4 = Shoqëria nuk ka autorizime publike.
# en: An association may not exercise municipal competences.
rule-mk-authority-stays-public-5 = Shoqata nuk mund të ushtrojë kompetenca komunale.
# en: What only a council may decide stays with each council
rule-mk-council-powers-stay = Çka mund të vendosë vetëm këshilli mbetet te secili këshill
# en: The budget, the statute, tax rates and urban plans stay with each council. The joint work may only prepare and carry out what every council has adopted.
rule-mk-council-powers-stay-1 = Buxheti, statuti, normat e tatimeve dhe planet urbanistike mbeten te secili këshill. Puna e përbashkët mund vetëm të përgatisë dhe të zbatojë atë që e ka miratuar secili këshill.
# en: Let the joint work prepare one text, and let every council adopt it by its own decision.
rule-mk-council-powers-stay-2 = Puna e përbashkët le të përgatisë një tekst, e secili këshill ta miratojë me vendim të vetin.
# en: A public enterprise issues no permits
rule-mk-enterprise-no-permits = Ndërmarrja publike nuk lëshon leje
# en: Purely administrative powers such as permits and inspection do not belong in a public enterprise.
rule-mk-enterprise-no-permits-1 = Autorizimet thjesht administrative, si lejet dhe inspektimi, nuk i takojnë ndërmarrjes publike.
# en: Joint institutions have their fields
rule-mk-institution-fields = Institucionet e përbashkëta kanë fushat e tyre
# en: The law keeps the joint public institution for education, culture, social and child care and other fields set by law. Communal utilities need a public enterprise.
rule-mk-institution-fields-1 = Ligji e ka institucionin e përbashkët publik për arsim, kulturë, mbrojtje sociale dhe të fëmijëve dhe fusha të tjera të caktuara me ligj. Për veprimtaritë komunale duhet ndërmarrje publike.
# en: Administrative work is not one of the fields of a joint public institution. The law has the joint administrative body for it.
rule-mk-institution-fields-2 = Puna administrative nuk është ndër fushat e institucionit të përbashkët publik. Për të ligji e ka trupin e përbashkët administrativ.
# en: A memorandum moves no money and no task
rule-mk-memorandum-moves-nothing = Memorandumi nuk bart para e as punë
# en: Here money, staff or a task pass from one municipality to another. This needs a form of the cooperation law and the decision of every council.
rule-mk-memorandum-moves-nothing-1 = Këtu para, staf ose një punë kalojnë nga një komunë te tjetra. Për këtë duhet një formë e ligjit për bashkëpunim dhe vendimi i secilit këshill.
# en: An association runs no municipal task
rule-mk-association-no-competence = Shoqata nuk kryen punë komunale
# en: An association speaks for its members, trains them and carries strategies. It may not exercise municipal competences.
rule-mk-association-no-competence-1 = Shoqata flet për anëtarët, i trajnon dhe mban strategji. Nuk mund të ushtrojë kompetenca komunale.
# en: The waste board comes first
rule-mk-waste-board = Së pari bordi i mbeturinave
# en: The waste law obliges the municipalities of a region to set up one board for the plan, the landfill and the choice of the operator.
rule-mk-waste-board-1 = Ligji për mbeturinat i detyron komunat e një rajoni të formojnë një bord për planin, deponinë dhe zgjedhjen e operatorit.
# en: Found the regional enterprise or award the partnership through the board, and let it settle site, gate fee and compensation of the host municipality.
rule-mk-waste-board-2 = Themelojeni ndërmarrjen rajonale ose jepeni partneritetin përmes bordit, dhe ai le ta rregullojë vendin, tarifën e pranimit dhe kompensimin e komunës nikoqire.
# en: The waste law obliges the municipalities of a waste region to act through one board.
rule-gate-ordered-by-law-1 = Ligji për mbeturinat i detyron komunat e një rajoni të mbeturinave të veprojnë përmes një bordi.
# en: Regional planning belongs to the council of mayors and the centre of the planning region, where every municipality is a member by law.
rule-gate-ordered-by-law-2 = Planifikimi rajonal u takon këshillit të kryetarëve dhe qendrës së rajonit planor, ku secila komunë është anëtare me ligj.
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-3 = Ligji ju urdhëron të punoni bashkë. Pyesni cilën formë, cilët anëtarë dhe cilat afate cakton, para se të planifikoni gjë tjetër.
# en: The centre acts for all municipalities of the planning region. Bring your wish to its council, where every mayor sits.
rule-gate-ordered-by-law-4 = Qendra vepron për të gjitha komunat e rajonit planor. Paraqiteni dëshirën tuaj në këshillin e saj, ku merr pjesë çdo kryetar komune.
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Një partner është në vend tjetër. { $form } është formë vetëm për partnerë të këtij vendi.
# en: Does the task belong to the City of Skopje?
rule-mk-skopje-whose-task = A i takon puna Qytetit të Shkupit?
# en: The City of Skopje and its ten municipalities share competences under a law of their own. Check first that the task belongs to the partners and not to the City.
rule-mk-skopje-whose-task-1 = Qyteti i Shkupit dhe dhjetë komunat e tij i ndajnë kompetencat me ligj të veçantë. Kontrolloni së pari që puna u takon partnerëve dhe jo Qytetit.
# en: A shared office for taxes, inspection, planning or finance
rule-mk-joint-office = Zyrë e përbashkët për tatime, inspektim, urbanizëm ose financa
# en: The law gives this office ready defaults for seat, cost key and a report every six months, and it needs no capital.
rule-mk-joint-office-1 = Ligji i jep kësaj zyre rregulla të gatshme për selinë, çelësin e kostos dhe raportin çdo gjashtë muaj, dhe nuk i duhet kapital.
# en: This office is made for administrative work; a service on the ground needs an operator.
rule-mk-joint-office-2 = Kjo zyrë është për punë administrative; shërbimit në terren i duhet operator.
# en: Officials sign for all
rule-mk-office-signs = Zyrtarët nënshkruajnë për të gjithë
# en: Its officials may act for every partner, each act in the name of the municipality whose case it is.
rule-mk-office-signs-1 = Zyrtarët e saj mund të veprojnë për secilin partner, çdo akt në emër të komunës së cilës i takon rasti.
# en: The host acts for the account of the others, whose competence does not move.
rule-mk-office-signs-2 = Komuna kryerëse vepron për llogari të të tjerave, kompetenca e të cilave nuk bartet.
# en: One partner has the staff already
rule-mk-one-works-for-all = Një partner e ka tashmë stafin
# en: Work done by one municipality for the account of others is cooperation in the sense of the law: no new body, two council decisions and one contract.
rule-mk-one-works-for-all-1 = Puna e një komune për llogari të të tjerave është bashkëpunim në kuptim të ligjit: pa trup të ri, dy vendime këshillash dhe një marrëveshje.
# en: An investment or a study with an end
rule-mk-one-off = Investim ose studim me fund
# en: The mayors sign as soon as the councils have decided, and there is nothing to wind up afterwards.
rule-mk-one-off-1 = Kryetarët nënshkruajnë sapo të vendosin këshillat, dhe pastaj nuk ka çka të likuidohet.
# en: The agreement pools resources for one project. It does not carry a permanent service.
rule-mk-one-off-2 = Marrëveshja bashkon mjete për një projekt. Nuk mban shërbim të përhershëm.
# en: The municipalities buy machines or goods together
rule-mk-buy-together = Komunat blejnë bashkë makina ose mallra
# en: Joint purchases of machines and studies are what municipalities pool their money for.
rule-mk-buy-together-1 = Blerjet e përbashkëta të makinave dhe studimet janë ato për të cilat komunat bashkojnë para.
# en: A utility that users pay
rule-mk-utility = Veprimtari komunale që e paguajnë përdoruesit
# en: It can own the network, charge the users and receive work from its founders.
rule-mk-utility-1 = Mund ta ketë rrjetin në pronë, t'u ngarkojë përdoruesve dhe të marrë punë nga themeluesit.
# en: Education, culture, social or child care
rule-mk-care-and-culture = Arsim, kulturë, mbrojtje sociale ose e fëmijëve
# en: The law has the joint public institution for exactly these fields.
rule-mk-care-and-culture-1 = Pikërisht për këto fusha ligji e ka institucionin e përbashkët publik.
# en: A public enterprise is for communal utilities.
rule-mk-care-and-culture-2 = Ndërmarrja publike është për veprimtari komunale.
# en: The partners cannot agree on the seat or the cost key
rule-mk-legal-defaults = Partnerët nuk mund të merren vesh për selinë ose çelësin e kostos
# en: For this form the law settles both unless you agree otherwise: the seat is in the municipality with most inhabitants, and cost follows the type and volume of work done for each.
rule-mk-legal-defaults-1 = Për këtë formë ligji i zgjidh të dyja, nëse nuk merreni vesh ndryshe: selia është në komunën me më shumë banorë, kurse kostoja ndjek llojin dhe vëllimin e punës së kryer për secilin.
# en: Use the rules of the law as your starting point: seat in the largest municipality, cost by type and volume of work. The deadlock is only apparent.
rule-mk-legal-defaults-2 = Nisuni nga rregullat e ligjit: selia në komunën më të madhe, kostoja sipas llojit dhe vëllimit të punës. Ngërçi është vetëm në dukje.
# en: Will is uncertain or an election is near
rule-mk-commission-first = Vullneti është i pasigurt ose zgjedhjet janë afër
# en: A joint commission commits nobody, and it must prepare the founding acts of the heavier forms anyway.
rule-mk-commission-first-1 = Komisioni i përbashkët nuk zoton askënd, dhe gjithsesi duhet t'i përgatisë aktet themeluese të formave më të rënda.
# en: Study first, decide later
rule-mk-commission-studies = Së pari studioni, pastaj vendosni
# en: Councils can name a commission for a matter of common interest, with members of every partner.
rule-mk-commission-studies-1 = Këshillat mund të emërojnë komision për një çështje me interes të përbashkët, me anëtarë nga secili partner.
# en: A commission prepares; it runs no service.
rule-mk-commission-studies-2 = Komisioni përgatit; nuk kryen shërbime.
# en: The partners want to meet and learn
rule-mk-talk-first = Partnerët duan të takohen dhe të mësojnë
# en: A signature is enough to exchange experience and to prepare a later agreement.
rule-mk-talk-first-1 = Mjafton një nënshkrim për shkëmbim përvojash dhe përgatitje të një marrëveshjeje të mëvonshme.
# en: A lasting voice with an office, or a local action group
rule-mk-association-office = Zë i përhershëm me zyrë ose grup lokal i veprimit
# en: A local action group takes firms and organisations as members next to the municipalities.
rule-mk-association-office-1 = Grupi lokal i veprimit pranon firma dhe organizata si anëtarë krahas komunave.
# en: An association is a legal person that can employ an office and collect fees.
rule-mk-association-office-2 = Shoqata është person juridik që mund të punësojë zyrë dhe të mbledhë anëtarësi.
# en: Training and advice for the members are what associations do well.
rule-mk-association-office-3 = Trajnimi dhe këshillimi i anëtarëve janë ato që shoqatat i bëjnë mirë.
# en: A company instead of a public enterprise
rule-mk-company-only-with-reason = Shoqëri tregtare në vend të ndërmarrjes publike
# en: With a private partner a company is the usual vehicle.
rule-mk-company-only-with-reason-1 = Me partner privat forma e zakonshme është shoqëria tregtare.
# en: A company is not one of the forms named by the cooperation law. Say why a joint public enterprise will not do.
rule-mk-company-only-with-reason-2 = Shoqëria tregtare nuk është ndër format që i përmend ligji për bashkëpunim. Thoni pse nuk përshtatet ndërmarrja e përbashkët publike.
# en: Much business on the market
rule-mk-company-on-the-market = Shumë punë në treg
# en: Shares, accounts and a manager under company law fit an activity that lives from the market.
rule-mk-company-on-the-market-1 = Pjesët, llogaritë dhe drejtuesi sipas ligjit për shoqëritë tregtare i përshtaten veprimtarisë që jeton nga tregu.
# en: The budgets of the partners come first
rule-mk-money-own-budgets = Së pari buxhetet e partnerëve
# en: The law names the budgets of the municipalities as the first source.
rule-mk-money-own-budgets-1 = Ligji i përmend buxhetet e komunave si burim të parë.
# en: If you agree nothing else, each municipality pays for the joint administrative body by the type and volume of work done for it.
rule-mk-money-own-budgets-2 = Nëse nuk merreni vesh për gjë tjetër, secila komunë e paguan trupin e përbashkët administrativ sipas llojit dhe vëllimit të punës së kryer për të.
# en: The State may encourage, but promises nothing
rule-mk-money-state-incentive = Shteti mund të nxisë, por nuk premton asgjë
# en: The Government may support cooperation in areas of broader importance, which it lists for three years.
rule-mk-money-state-incentive-1 = Qeveria mund ta mbështesë bashkëpunimin në fusha me rëndësi më të gjerë, të cilat i liston për tri vjet.
# en: Whether a year's budget holds money for cooperation is doubtful. Treat state support as possible, not as certain.
rule-mk-money-state-incentive-2 = Është e dyshimtë nëse buxheti i një viti ka para për bashkëpunim. Shiheni mbështetjen shtetërore si të mundshme, jo si të sigurt.
# en: The commission was named anew
rule-mk-money-commission = Komisioni u emërua sërish
# en: The commission for encouraging and monitoring cooperation has new members since 21 October 2025. Ask the ministry about its work plan before you apply.
rule-mk-money-commission-1 = Komisioni për nxitjen dhe ndjekjen e bashkëpunimit ka anëtarë të rinj nga 21 tetori 2025. Pyesni ministrinë për planin e tij para se të aplikoni.
# en: Regional grants go through the planning region
rule-mk-money-regional-grants = Grantet rajonale kalojnë përmes rajonit planor
# en: Most of the money for balanced regional development goes to projects of planning regions.
rule-mk-money-regional-grants-1 = Shumica e parave për zhvillim të barabartë rajonal shkon për projekte të rajoneve planore.
# en: Bring the project in through the development centre of your planning region: 70 percent of the regional money goes to projects of planning regions, 20 percent to areas with special needs and 10 percent to villages.
rule-mk-money-regional-grants-2 = Sillni projektin përmes qendrës për zhvillim të rajonit tuaj planor: 70 për qind e parave rajonale shkojnë për projekte të rajoneve planore, 20 për qind për zona me nevoja të veçanta dhe 10 për qind për fshatrat.
# en: Taxes and fees stay at home
rule-mk-money-taxes-stay-home = Tatimet dhe taksat mbeten në shtëpi
# en: A joint tax or inspection body does not charge for itself. Taxes and fees stay revenue of the municipality they come from.
rule-mk-money-taxes-stay-home-1 = Trupi i përbashkët tatimor ose inspektues nuk ngarkon pagesa për vete. Tatimet dhe taksat mbeten të hyra të komunës nga vijnë.
# en: Who approves the tariff
rule-mk-money-tariffs = Kush e miraton tarifën
# en: An enterprise or institution can charge its users.
rule-mk-money-tariffs-1 = Ndërmarrja ose institucioni mund t'u ngarkojë përdoruesve.
# en: Every founding council must approve the tariff. For water the regulatory commission sets the frame.
rule-mk-money-tariffs-2 = Secili këshill themelues duhet ta miratojë tarifën. Për ujin kornizën e vë komisioni rregullator.
# en: Loans need a consent
rule-mk-money-borrowing = Për hua duhet pëlqim
# en: Only municipalities and public enterprises borrow, with consent of the Ministry of Finance or the Government and within debt limits.
rule-mk-money-borrowing-1 = Huazojnë vetëm komunat dhe ndërmarrjet publike, me pëlqim të Ministrisë së Financave ose Qeverisë dhe brenda kufijve të borxhit.
# en: A public enterprise with its own income can carry the loan.
rule-mk-money-borrowing-2 = Huanë mund ta mbajë një ndërmarrje publike me të hyra të veta.
# en: European money
rule-mk-money-ipa = Para evropiane
# en: Cross-border programmes are run by the Ministry of Local Self-Government; the country adds a part.
rule-mk-money-ipa-1 = Programet ndërkufitare i drejton Ministria e Vetëqeverisjes Lokale; shteti shton një pjesë.
# en: Large waste and wastewater works in the East and North-East are paid by the EU.
rule-mk-money-ipa-2 = Punët e mëdha për mbeturina dhe ujëra të zeza në rajonet Lindor dhe Verilindor i paguan BE-ja.
# en: These programmes pay for investments, and none is planned.
rule-mk-money-ipa-3 = Këto programe paguajnë investime, dhe këtu nuk është planifikuar asnjë.
# en: Staff, rooms and machines count
rule-mk-money-in-kind = Stafi, hapësirat dhe makinat llogariten
# en: The law speaks of pooling financial, material and other means.
rule-mk-money-in-kind-1 = Ligji flet për bashkim të mjeteve financiare, materiale dhe të tjera.
# en: Write the value of staff, rooms and equipment that partners bring into the agreement.
rule-mk-money-in-kind-2 = Shkruajeni në marrëveshje vlerën e stafit, hapësirave dhe pajisjeve që i sjellin partnerët.
# en: A private partner
rule-mk-money-ppp = Partner privat
# en: Waste plans name a partnership as the alternative to a regional enterprise.
rule-mk-money-ppp-1 = Planet e mbeturinave e përmendin partneritetin si alternativë të ndërmarrjes rajonale.
# en: A partnership that several municipalities award together needs a decision of every council.
rule-mk-money-ppp-2 = Për partneritet që e japin bashkë disa komuna duhet vendimi i secilit këshill.
# en: Donors ask for your own part
rule-mk-money-donors = Donatorët kërkojnë pjesën tuaj
# en: The law names donations and sponsorships next to the budgets.
rule-mk-money-donors-1 = Ligji i përmend donacionet dhe sponsorimet krahas buxheteve.
# en: Plan your own part: in the programme of 2009 to 2011 the participants added 15 percent to every grant.
rule-mk-money-donors-2 = Planifikoni pjesën tuaj: në programin e viteve 2009-2011 pjesëmarrësit shtuan 15 për qind në secilin grant.
# en: Two signatures are not enough
rule-mk-mayors-sign-last = Dy nënshkrime nuk mjaftojnë
# en: The councils decide first, each by a majority of all its members; absent members count as no. The mayors sign only afterwards.
rule-mk-mayors-sign-last-1 = Së pari vendosin këshillat, secili me shumicën e të gjithë anëtarëve; ata që mungojnë llogariten si kundër. Kryetarët nënshkruajnë vetëm pastaj.
# en: Article numbers are not settled
rule-mk-article-numbers = Numrat e neneve nuk janë të konfirmuar
# en: Print no article of the cooperation law other than 1, 2, 3 and 32 in a contract before a lawyer has checked it.
rule-mk-article-numbers-1 = Mos shkruani në kontratë nen tjetër të ligjit për bashkëpunim përveç 1, 2, 3 dhe 32 para se ta ketë kontrolluar një jurist.
# en: Publish and report
rule-mk-record-and-gazette = Shpallni dhe njoftoni
# en: Publish the acts in the gazette of every partner and send the cooperation to the Ministry of Local Self-Government for its record.
rule-mk-record-and-gazette-1 = Shpallni aktet në gazetën e secilit partner dhe dërgojani bashkëpunimin Ministrisë së Vetëqeverisjes Lokale për evidencën e saj.
# en: The joint office is no legal person
rule-mk-office-without-personality = Zyra e përbashkët nuk është person juridik
# en: Staff stay employed by one of the municipalities, and every act must name the municipality in whose name it decides.
rule-mk-office-without-personality-1 = Stafi mbetet i punësuar në njërën nga komunat, dhe çdo akt duhet ta përmendë komunën në emër të së cilës vendos.
# en: Let the head report to the mayors and the councils every six months, as the law asks, and agree now how the body is divided when it ends.
rule-mk-office-without-personality-2 = Udhëheqësi le t'u raportojë kryetarëve dhe këshillave çdo gjashtë muaj, siç kërkon ligji, dhe merruni vesh që tani si ndahet trupi kur të përfundojë.
# en: The status of its staff under the law on administrative servants is not settled. Ask before you move people.
rule-mk-office-without-personality-3 = Statusi i stafit të saj sipas ligjit për nëpunësit administrativë nuk është i qartë. Pyesni para se të lëvizni njerëz.
# en: One council can block
rule-mk-all-founders-consent = Një këshill mund të bllokojë
# en: Consents to acts of the enterprise are needed from every founding council. One council can stop prices, statutes and plans.
rule-mk-all-founders-consent-1 = Për aktet e ndërmarrjes duhen pëlqime nga secili këshill themelues. Një këshill mund t'i ndalë çmimet, statutet dhe planet.
# en: The enterprise of two lake towns was split again
rule-mk-agree-the-exit = Ndërmarrja e dy qyteteve buzë liqenit u nda sërish
# en: The joint water enterprise of Ohrid and Struga ended in disputes. Agree in the founding act how assets and debts are divided when a founder leaves.
rule-mk-agree-the-exit-1 = Ndërmarrja e përbashkët e ujit e Ohrit dhe Strugës përfundoi në mosmarrëveshje. Caktoni në aktin themelues si ndahen pasuria dhe borxhet kur del një themelues.
# en: The municipality stays responsible
rule-mk-founder-answers = Komuna mbetet përgjegjëse
# en: The founders stay responsible in second line for a service of public interest, whatever body provides it.
rule-mk-founder-answers-1 = Themeluesit mbeten përgjegjës në rend të dytë për një shërbim me interes publik, pavarësisht kush e jep.
# en: The host of a landfill resists
rule-mk-landfill-resistance = Nikoqiri i deponisë kundërshton
# en: Resistance of the municipality where the plant will stand can undo years of regional preparation. Agree on its compensation first.
rule-mk-landfill-resistance-1 = Kundërshtimi i komunës ku do të qëndrojë impianti mund të prishë vite përgatitjeje rajonale. Merruni vesh së pari për kompensimin e saj.
# en: Work without tender needs joint control
rule-mk-in-house = Punës pa tender i duhet kontroll i përbashkët
# en: Work without tender must pass the tests of control and activity. Write the joint control of the founders into the founding act.
rule-mk-in-house-1 = Puna pa tender duhet t'i kalojë provat e kontrollit dhe të veprimtarisë. Shkruajeni kontrollin e përbashkët të themeluesve në aktin themelues.
# en: VAT between municipalities
rule-mk-vat = TVSH mes komunave
# en: Whether services that one municipality sells to another bear VAT is not clearly settled. Ask the Public Revenue Office before you fix the price.
rule-mk-vat-1 = Nuk është rregulluar qartë nëse shërbimet që një komunë ia shet një tjetre kanë TVSH. Pyesni Drejtorinë e të Hyrave Publike para se ta caktoni çmimin.
# en: Acts in two languages
rule-mk-two-languages = Akte në dy gjuhë
# en: Prepare every act in both official languages and have the versions compared before the councils vote.
rule-mk-two-languages-1 = Përgatitni çdo akt në të dyja gjuhët zyrtare dhe krahasoni versionet para se të votojnë këshillat.
# en: The law on local self-government may have changed
rule-mk-law-in-motion = Ligji për vetëqeverisje lokale mund të ketë ndryshuar
# en: A wide amendment of the Law on Local Self-Government was before Parliament in 2025. Check whether it passed and touches joint administrative bodies.
rule-mk-law-in-motion-1 = Një ndryshim i gjerë i Ligjit për vetëqeverisje lokale ishte para Kuvendit më 2025. Kontrolloni nëse kaloi dhe nëse prek trupat e përbashkët administrativë.
# en: How to share the cost
rule-mk-cost-keys = Si ta ndani koston
# en: Share the cost by the number of tax bills or cases handled.
rule-mk-cost-keys-1 = Ndajeni koston sipas numrit të faturave tatimore ose lëndëve të trajtuara.
# en: Share the cost by tonnes.
rule-mk-cost-keys-2 = Ndajeni koston sipas tonëve.
# en: Share the fixed cost of a project office in equal parts.
rule-mk-cost-keys-3 = Ndajeni koston fikse të zyrës së projekteve në pjesë të barabarta.
# en: A company is for services
rule-mk-company-runs-services = Shoqëria tregtare është për shërbime
# en: A company may run an activity of public interest. Offices, purchases and talks are none.
rule-mk-company-runs-services-1 = Shoqëria tregtare mund të kryejë veprimtari me interes publik. Zyrat, blerjet dhe bisedat nuk janë të tilla.
# en: Others take part beside the agreement
rule-mk-others-beside = Të tjerët marrin pjesë krahas marrëveshjes
# en: Only municipalities are partners under the cooperation law. Conclude the form among yourselves, and take a firm, an organisation or a state body in by a contract or memorandum of its own.
rule-mk-others-beside-1 = Sipas ligjit për bashkëpunim partnerë janë vetëm komunat. Lidheni formën mes jush, dhe firmën, organizatën ose organin shtetëror përfshijeni me kontratë ose memorandum të veçantë.
# en: A memorandum under a cross-border programme binds nobody in itself. The duties stand in the grant contract of each partner.
rule-mk-memorandum-abroad-1 = Memorandumi në kuadër të një programi ndërkufitar nuk detyron askënd në vetvete. Detyrimet janë në kontratën e grantit të secilit partner.
# en: The cooperation law is for municipalities of this country; with a partner abroad there is the memorandum
rule-mk-memorandum-abroad = Ligji për bashkëpunimin vlen për komunat e këtij vendi; me një partner jashtë vendit mbetet memorandumi

## Words in citations

# en: art.
place-article = neni
# en: amending bill of
place-amending-bill-of = projektligji për ndryshime i
# en: associations of municipalities
place-associations-of-municipalities = shoqatat e komunave
# en: composition of
place-composition-of = përbërja e
# en: conditions of the sector
place-conditions-of-the-sector = kushtet e sektorit
# en: cooperation in general
place-cooperation-in-general = bashkëpunimi në përgjithësi
# en: end of public enterprises
place-end-of-public-enterprises = mbarimi i ndërmarrjeve publike
# en: joint administrative body
place-joint-administrative-body = organi i përbashkët administrativ
# en: official languages
place-official-languages = gjuhët zyrtare
# en: powers of the council
place-powers-of-the-council = kompetencat e këshillit
# en: question
place-question = pyetja
# en: questions
place-questions = pyetjet
# en: whole act
place-whole-act = i gjithë akti
