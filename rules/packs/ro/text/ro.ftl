# România: texte în limba română. Deasupra fiecărei traduceri stă sursa engleză.


# en: Romania
pack-name = România

# en: local authority (commune, town or municipality)
municipality = unitate administrativ-teritorială (UAT)
# en: local authorities (communes, towns and municipalities)
municipality-plural = unități administrativ-teritoriale (UAT)

# en: Collaboration protocol or framework agreement
form-framework-protocol = Protocol sau acord-cadru de colaborare
# en: Authorities sign what they want to do together; money and services need a stronger form.
form-framework-protocol-summary = Autoritățile semnează ce vor să facă împreună; pentru bani și servicii e nevoie de o formă mai puternică.
# en: Cooperation or association contract
form-cooperation-contract = Acord de cooperare, contract de asociere
# en: Authorities share costs or work by contract; one of them acts, no new person arises.
form-cooperation-contract-summary = Autoritățile împart costuri sau lucrări prin contract; una dintre ele acționează, fără persoană juridică nouă.
# en: Cooperation agreement for internal audit
form-internal-audit-cooperation = Acord de cooperare pentru auditul public intern
# en: One organiser employs auditors who serve all partners of the agreement.
form-internal-audit-cooperation-summary = O entitate organizatoare angajează auditori care lucrează pentru toți partenerii.
# en: Inter-community development association (projects or services)
form-adi = Asociație de dezvoltare intercomunitară (ADI)
# en: Authorities, with the county if they wish, found an association of public utility for projects or shared services.
form-adi-summary = Unitățile administrativ-teritoriale, și județul dacă doresc, înființează o asociație de utilitate publică pentru proiecte sau servicii comune.
# en: Inter-community development association for utilities
form-adi-utilities = ADI pentru serviciile de utilități publice
# en: Authorities mandate an association to organise water, waste or transport; an operator runs it.
form-adi-utilities-summary = Autoritățile mandatează o asociație să organizeze apa, deșeurile sau transportul; un operator prestează serviciul.
# en: Regional operator company
form-regional-operator = Operator regional
# en: The company that the members of a utility association own and that runs the service without tender.
form-regional-operator-summary = Societatea deținută de membrii ADI de utilități, care prestează serviciul fără licitație.
# en: Joint company outside utilities
form-joint-company = Societate comercială a mai multor UAT
# en: Authorities own a company for energy, tourism, industrial parks or markets.
form-joint-company-summary = Autoritățile dețin împreună o societate pentru energie, turism, parcuri industriale sau piețe.
# en: Administrative consortium
form-administrative-consortium = Consorțiu administrativ
# en: Neighbouring authorities in rural areas found an association that employs shared staff for office work and joint investments.
form-administrative-consortium-summary = Unități administrativ-teritoriale vecine din mediul rural înființează o asociație cu personal comun pentru administrație și investiții.
# en: Metropolitan area association
form-metropolitan-area = Zonă metropolitană
# en: A city and the localities around it found an association for planning and mobility; counties cannot be members.
form-metropolitan-area-summary = Un oraș și localitățile din jur înființează o asociație pentru planificare și mobilitate; județul nu poate fi membru.
# en: Local action group (LEADER / CLLD)
form-local-action-group = Grup de acțiune locală (GAL)
# en: Authorities, firms and organisations of a rural area run a LEADER strategy; the public side stays below half.
form-local-action-group-summary = Autorități, firme și organizații dintr-o zonă rurală aplică o strategie LEADER; partea publică rămâne sub jumătate.
# en: European grouping of territorial cooperation, cross-border agreements
form-egtc = GECT și acorduri de cooperare transfrontalieră
# en: Authorities work with foreign ones by agreement or in a European grouping.
form-egtc-summary = Autoritățile cooperează cu cele din alte state prin acord sau într-o grupare europeană.

# en: Contributions from members' local budgets
financing-member-contributions = Contribuții din bugetele locale ale membrilor
# en: National development programmes supporting associations
financing-national-programmes = Programe naționale de dezvoltare
# en: County programmes and county financing of associations
financing-county-support = Programe și finanțare de la județ
# en: Budget share for administrative consortia
financing-consortium-share = Cota din buget pentru consorțiile administrative
# en: Tariffs, special waste tax, concession fee
financing-tariffs = Tarife, taxă specială de salubrizare, redevență
# en: Relief from building tax for associations
financing-building-tax-relief = Scutire sau reducere de impozit pe clădiri
# en: EU cohesion funds 2021-2027
financing-eu-cohesion = Fonduri UE 2021-2027
# en: Local loans and operator loans
financing-loans = Împrumuturi locale și ale operatorului
# en: Delegated management to a private operator after tender
financing-ppp = Gestiune delegată unui operator privat, după licitație
# en: Settlement of audit costs among partners
financing-audit-cost-share = Decontarea costurilor de audit

# en: Administrative consortium of 2022 (closed form)
form-administrative-consortium-2022 = Consorțiu administrativ din 2022 (formă închisă)
# en: An agreement without legal personality under which one authority acts for its neighbours; possible from the end of 2022 to December 2023.
form-administrative-consortium-2022-summary = Un acord fără personalitate juridică prin care o unitate administrativ-teritorială acționează pentru vecinele sale; posibil de la sfârșitul anului 2022 până în decembrie 2023.

# en: Is one of the partners a city with a ring around it?
question-centre_city = Este unul dintre parteneri un oraș cu localități în jur?
    .help = Centrul unei zone metropolitane poate fi numai Capitala, un municipiu reședință de județ sau alt municipiu.

# en: No
option-centre_city-none = Nu
# en: The Capital
option-centre_city-capital = Capitala
# en: The seat of the county
option-centre_city-county_seat = Municipiul reședință de județ
# en: Another municipality
option-centre_city-municipality = Alt municipiu

# en: Does a partner already belong to another metropolitan area?
question-in_metropolitan = Face deja parte un partener din altă zonă metropolitană?
    .help = O localitate poate face parte dintr-o singură zonă metropolitană.
# en: Are the partners rural neighbours?
question-rural = Sunt partenerii vecini din mediul rural?
    .help = Consorțiul este pentru unități administrativ-teritoriale vecine care acoperă zone rurale.
# en: Who should run the service?
question-operator = Cine să presteze serviciul?
    .help = Asociația doar îl organizează. Ea poate da contractul unei societăți a membrilor sau poate căuta o firmă prin licitație.

# en: A company that the members own together
option-operator-own = O societate deținută împreună de membri
# en: A firm found by tender
option-operator-tender = O firmă găsită prin licitație

# en: Should citizens pay by a special tax?
question-special_tax = Să plătească cetățenii printr-o taxă specială?
    .help = Fiecare consiliu trebuie să o adopte prin propria hotărâre; o asociație nu poate.
# en: Does one of the communes have fewer than 4,500 inhabitants?
question-small_commune_police = Are una dintre comune sub 4.500 de locuitori?
    .help = Din 2026 o astfel de comună își poate păstra poliția locală proprie numai dacă veniturile proprii acoperă toate cheltuielile.
# en: Do you have a consortium agreement from 2022 or 2023?
question-old_consortium = Aveți un acord de consorțiu din 2022 sau 2023?
    .help = Primul model nu avea personalitate juridică. Legea din decembrie 2023 a făcut din consorțiu o asociație.

# en: Withdrawal possible only with settlement of investments and of the delegation contract; EU-funded projects bind for the durability period.
form-adi-utilities-exit = Retragerea este posibilă numai cu decontarea investițiilor și a contractului de delegare; proiectele cu fonduri UE obligă pe perioada de durabilitate.
# en: Association with own patrimony; members for what they conceded or guaranteed.
form-adi-utilities-liability = Asociația, cu patrimoniul propriu; membrii pentru ce au concesionat sau garantat.
# en: National regulators ANRSC (and ANRE for some services), Court of Accounts, administrative courts, prefect.
form-adi-utilities-accountability = Autoritățile de reglementare ANRSC (și ANRE pentru unele servicii), Curtea de Conturi, instanțele de contencios administrativ, prefectul.
# en: dozens of councils, mandates, delegation contract
form-adi-utilities-effort_note = zeci de consilii, mandate, contract de delegare
# en: Council decisions adopting the framework act and framework statute of HG 855/2008 with the service named.
form-adi-utilities-step-council-approval = Hotărâri ale consiliilor care adoptă actul constitutiv-cadru și statutul-cadru din HG 855/2008, cu serviciul numit.
# en: Legality control by the prefect and court registration, as for the general association.
form-adi-utilities-step-court-register = Controlul de legalitate al prefectului și înregistrarea la judecătorie, ca la asociația generală.
# en: Members mandate the association to exercise listed powers for and on behalf of them (strategy, regulation of the service, delegation procedure, contract monitoring).
form-adi-utilities-step-mandate = Membrii mandatează asociația să exercite, în numele și pe seama lor, atribuțiile enumerate (strategie, reglementarea serviciului, procedura de delegare, monitorizarea contractului).
# en: Delegation contract: direct award to a regional operator owned by the members, or tender.
form-adi-utilities-step-delegation-contract = Contract de delegare: atribuire directă unui operator regional deținut de membri sau licitație.
# en: Withdrawal by council decision as the statute provides; dissolution under OG 26/2000 and statute; assets back to members.
form-adi-exit = Retragere prin hotărâre a consiliului, potrivit statutului; dizolvare potrivit OG 26/2000 și statutului; bunurile revin membrilor.
# en: Association with its own patrimony.
form-adi-liability = Asociația, cu patrimoniul propriu.
# en: Auditors' commission, Court of Accounts for public money, prefect for members' decisions, administrative courts for assembly decisions, freedom of information.
form-adi-accountability = Comisia de cenzori, Curtea de Conturi pentru banii publici, prefectul pentru hotărârile membrilor, contenciosul administrativ pentru hotărârile adunării, liberul acces la informații.
# en: many council decisions plus court registration
form-adi-effort_note = multe hotărâri de consiliu și înregistrarea la judecătorie
# en: Each council (and county council) decides on association, approves constitutive act and statute, contribution to patrimony and representative; absolute majority (art. 139(3)).
form-adi-step-council-approval = Fiecare consiliu local (și județean) hotărăște asocierea și aprobă actul constitutiv, statutul, contribuția la patrimoniu și reprezentantul; majoritate absolută (art. 139 alin. (3)).
# en: Prefect's legality control of each decision.
form-adi-step-prefect-control = Controlul de legalitate al prefectului asupra fiecărei hotărâri.
# en: Name reservation, constitutive act and statute signed (authentic or attested form), patrimony paid in.
form-adi-step-signature-patrimony = Rezervarea denumirii, semnarea actului constitutiv și a statutului (formă autentică sau atestată), vărsarea patrimoniului.
# en: Entry in the register of associations kept at the court of the seat. The request carries the constitutive act, the statute, proof of seat and first patrimony, and proof that the name is free (OG 26/2000 art. 7, in a text of 2010).
form-adi-step-court-register = Înscrierea în registrul asociațiilor de la judecătoria sediului. Cererea cuprinde actul constitutiv, statutul, dovada sediului și a patrimoniului inițial și dovada disponibilității denumirii (OG 26/2000 art. 7, într-un text din 2010).
# en: Fiscal registration; staffing by the board.
form-adi-step-fiscal-registration = Înregistrare fiscală; angajarea personalului de către consiliul director.
# en: As the agreement of association provides.
form-administrative-consortium-2022-exit = Așa cum prevede acordul de asociere.
# en: Each member; the consortium has no patrimony of its own.
form-administrative-consortium-2022-liability = Fiecare membru; consorțiul nu are patrimoniu propriu.
# en: Councils of the members; legality control by the prefect.
form-administrative-consortium-2022-accountability = Consiliile membrilor; controlul de legalitate al prefectului.
# en: an agreement of association; one member acts for the others
form-administrative-consortium-2022-effort_note = un acord de asociere; un membru acționează pentru ceilalți
# en: Council decisions on the agreement of association.
form-administrative-consortium-2022-step-council-decisions = Hotărâri ale consiliilor privind acordul de asociere.
# en: The mayors sign the agreement, which names the shared functions and the member that acts for the others.
form-administrative-consortium-2022-step-agreement = Primarii semnează acordul, care numește funcțiile comune și membrul care acționează pentru ceilalți.
# en: Who gave the consortium a mandate for an investment may withdraw before it is finished: it tells the general assembly at least 30 days before its council decides, and pays the compensation fixed in the contracts or the statute first (seen in a text of 2024 without article number). Otherwise as for the general association.
form-administrative-consortium-exit = Cine a mandatat consorțiul pentru o investiție se poate retrage înainte de finalizare: anunță adunarea generală cu cel puțin 30 de zile înainte ca propriul consiliu să hotărască și plătește mai întâi compensația stabilită în contracte sau în statut (text din 2024, fără număr de articol). În rest, ca la asociația generală.
# en: Own patrimony.
form-administrative-consortium-liability = Patrimoniul propriu.
# en: As for the general association.
form-administrative-consortium-accountability = Ca la asociația generală.
# en: association procedure, few working precedents
form-administrative-consortium-effort_note = procedura asociației, puține precedente
# en: Procedure of the general association, with proof that the authorities are neighbours and rural in coverage (art. 89(8^1), (8^3)).
form-administrative-consortium-step-association-procedure = Procedura asociației generale, cu dovada vecinătății și a caracterului rural (art. 89 alin. (8^1), (8^3)).
# en: Statute lists the shared functions.
form-administrative-consortium-step-shared-functions = Statutul enumeră funcțiile comune.
# en: Staff employed by the consortium, or one member serves the others where the Code allows (model of 2022, to be confirmed).
form-administrative-consortium-step-staff = Personal angajat de consorțiu sau un membru îi servește pe ceilalți acolo unde Codul permite (modelul din 2022, de confirmat).
# en: As agreed.
form-cooperation-contract-exit = Așa cum s-a convenit.
# en: Each party; joint if so agreed.
form-cooperation-contract-liability = Fiecare parte; solidar, dacă s-a convenit.
# en: Prefect, Court of Accounts, publication of council decisions.
form-cooperation-contract-accountability = Prefectul, Curtea de Conturi, publicarea hotărârilor de consiliu.
# en: two council decisions and a contract
form-cooperation-contract-effort_note = două hotărâri de consiliu și un contract
# en: Project and report by the mayor's office; approval by each council; association and cooperation decisions need the absolute majority of councillors (Administrative Code art. 139(3)).
form-cooperation-contract-step-council-approval = Proiect și raport al aparatului primarului; aprobare de fiecare consiliu; hotărârile de asociere și cooperare cer majoritatea absolută a consilierilor (Codul administrativ art. 139 alin. (3)).
# en: Council decision sent to the prefect for legality control; the general secretary of the local authority countersigns.
form-cooperation-contract-step-prefect-control = Hotărârea se comunică prefectului pentru controlul de legalitate; secretarul general al UAT o contrasemnează.
# en: Mayors sign.
form-cooperation-contract-step-signature = Primarii semnează.
# en: Convention.
form-egtc-exit = Convenția.
# en: Members per convention.
form-egtc-liability = Membrii, potrivit convenției.
# en: Law of the seat.
form-egtc-accountability = Legea sediului.
# en: national approvals
form-egtc-effort_note = avize naționale
# en: Council decision; notice to and opinion of the ministries of development and of foreign affairs; OUG 127/2007.
form-egtc-step-council-decision = Hotărâre a consiliului; notificarea și avizul ministerelor dezvoltării și afacerilor externe; OUG 127/2007.
# en: Draft cross-border agreements go to the Ministry of Foreign Affairs for opinion before the vote.
form-egtc-step-foreign-affairs-opinion = Proiectele de acorduri transfrontaliere se trimit Ministerului Afacerilor Externe pentru aviz înainte de vot.
# en: Notice.
form-framework-protocol-exit = Denunțare cu preaviz.
# en: None.
form-framework-protocol-liability = Niciuna.
# en: Local official gazette.
form-framework-protocol-accountability = Monitorul oficial local.
# en: no registration
form-framework-protocol-effort_note = fără înregistrare
# en: Signature by mayors, approved by council decision where it commits the local authority.
form-framework-protocol-step-signature = Semnarea de către primari, cu aprobarea consiliului când obligă unitatea administrativ-teritorială.
# en: For road projects (OG 2/2024) the road administrator may sign a protocol with local authorities or their associations, approved by its board and by the councils or the association. It can cover studies, designs, permit documents, their free transfer and monitoring.
form-framework-protocol-step-road-variant = Pentru proiecte rutiere (OG 2/2024) administratorul drumului poate semna un protocol cu autoritățile locale sau cu asociațiile lor, aprobat de conducerea sa și de consilii sau de asociație. Poate cuprinde studii, proiecte, documente pentru autorizații, predarea lor gratuită și monitorizarea.
# en: Notice as the agreement provides.
form-internal-audit-cooperation-exit = Preaviz, potrivit acordului.
# en: Each entity keeps responsibility for its control system; auditors act for the partner.
form-internal-audit-cooperation-liability = Fiecare entitate răspunde de propriul sistem de control; auditorii acționează pentru partener.
# en: Ministry of Finance audit harmonisation unit; Court of Accounts.
form-internal-audit-cooperation-accountability = Unitatea de armonizare a auditului din Ministerul Finanțelor; Curtea de Conturi.
# en: joining an existing county scheme is a single council decision
form-internal-audit-cooperation-effort_note = aderarea la un sistem județean existent cere o singură hotărâre de consiliu
# en: Council decision of each local authority to join the agreement.
form-internal-audit-cooperation-step-council-decision = Hotărârea consiliului fiecărei unități administrativ-teritoriale de a adera la acord.
# en: Signature of the cooperation agreement with the organiser.
form-internal-audit-cooperation-step-agreement = Semnarea acordului de cooperare cu entitatea organizatoare.
# en: Organiser hires auditors; plan of missions covers all partners.
form-internal-audit-cooperation-step-auditors = Entitatea organizatoare angajează auditori; planul misiunilor cuprinde toți partenerii.
# en: From a limited-liability company a member leaves in the cases named in its act, with the consent of all others, or by judgment for sound reasons; agreement, expert or court fix the price (art. 226). With one member left the company ends unless that member goes on (art. 229). From a share company as for the regional operator (art. 134).
form-joint-company-exit = Din societatea cu răspundere limitată un asociat se retrage în cazurile din actul constitutiv, cu acordul tuturor celorlalți sau prin hotărâre judecătorească pentru motive temeinice; prețul se stabilește prin acord, expert sau instanță (art. 226). Cu un singur asociat rămas societatea încetează, dacă acesta nu continuă (art. 229). Din societatea pe acțiuni, ca la operatorul regional (art. 134).
# en: Company; members only up to the subscribed capital (art. 3(3)); state-aid limits on support.
form-joint-company-liability = Societatea; asociații numai până la capitalul subscris (art. 3 alin. (3)); limitele ajutorului de stat.
# en: OUG 109/2011, Court of Accounts.
form-joint-company-accountability = OUG 109/2011, Curtea de Conturi.
# en: corporate governance rules
form-joint-company-effort_note = regulile guvernanței corporative
# en: Council decisions (absolute majority) and prefect control.
form-joint-company-step-council-decisions = Hotărâri ale consiliilor (majoritate absolută) și controlul prefectului.
# en: Constitutive act signed by all members; authentic form where real estate is brought in (art. 5).
form-joint-company-step-constitutive-act = Act constitutiv semnat de toți asociații; formă autentică dacă se aduc imobile (art. 5).
# en: Limited-liability company: at most 50 members (art. 12); share company: at least 2 shareholders and 90,000 lei capital (art. 10).
form-joint-company-step-company-type = Societate cu răspundere limitată: cel mult 50 de asociați (art. 12); societate pe acțiuni: cel puțin 2 acționari și capital de 90.000 lei (art. 10).
# en: Request to the trade register within 15 days of the constitutive act (art. 36).
form-joint-company-step-trade-register = Cerere la registrul comerțului în 15 zile de la actul constitutiv (art. 36).
# en: Association law; grants bind.
form-local-action-group-exit = Dreptul asociațiilor; finanțările obligă.
# en: Association.
form-local-action-group-liability = Asociația.
# en: Managing authority audits.
form-local-action-group-accountability = Controalele autorității de management.
# en: tied to the programming calendar
form-local-action-group-effort_note = legat de calendarul programării
# en: Registration as an association.
form-local-action-group-step-registration = Înregistrare ca asociație.
# en: Selection of the strategy by the managing authority.
form-local-action-group-step-strategy-selection = Selectarea strategiei de către autoritatea de management.
# en: As for the general association.
form-metropolitan-area-exit = Ca la asociația generală.
# en: Own patrimony.
form-metropolitan-area-liability = Patrimoniul propriu.
# en: As for the general association.
form-metropolitan-area-accountability = Ca la asociația generală.
# en: many members but a known model
form-metropolitan-area-effort_note = mulți membri, dar un model cunoscut
# en: Centre is the Capital (with Ilfov localities), a county-seat municipality (localities of the first two rings, inside the county) or another municipality (first ring only, inside the county).
form-metropolitan-area-step-territory = Centrul este Capitala (cu localități din Ilfov), un municipiu reședință de județ (localitățile din primele două inele, în interiorul județului) sau alt municipiu (numai primul inel, în interiorul județului).
# en: Council decisions and statute, as for the general association; metropolitan associations that existed could keep their boundaries.
form-metropolitan-area-step-council-decisions = Hotărâri ale consiliilor și statut, ca la asociația generală; asociațiile metropolitane existente și-au putut păstra limitele.
# en: Court registration, as for the general association.
form-metropolitan-area-step-court-register = Înregistrare la judecătorie, ca la asociația generală.
# en: A shareholder may leave within 30 days if it did not vote for a change of main object or legal form, a cross-border conversion, a merger or division; an expert fixes the price at the company's cost (art. 134). The service itself follows membership of the association.
form-regional-operator-exit = Un acționar se poate retrage în 30 de zile dacă nu a votat schimbarea obiectului principal sau a formei, o transformare transfrontalieră, fuziunea sau divizarea; prețul îl stabilește un expert pe cheltuiala societății (art. 134). Serviciul însuși urmează calitatea de membru al asociației.
# en: Company with its own assets; shareholders only up to the capital they subscribed (art. 3(3)); loans usually backed by tariffs and guarantees of the county or local authorities.
form-regional-operator-liability = Societatea, cu bunurile sale; acționarii numai până la capitalul subscris (art. 3 alin. (3)); împrumuturile se sprijină de obicei pe tarife și pe garanțiile județului sau ale UAT.
# en: ANRSC, Court of Accounts, OUG 109/2011 performance indicators.
form-regional-operator-accountability = ANRSC, Curtea de Conturi, indicatorii de performanță din OUG 109/2011.
# en: licence, assets, tariffs, staff
form-regional-operator-effort_note = licență, bunuri, tarife, personal
# en: Councils decide on the contract and statute of the company. Written form is enough; a notary is needed when a member brings in real estate or shares are offered to the public (art. 5).
form-regional-operator-step-council-decisions = Consiliile hotărăsc asupra contractului de societate și a statutului. Forma scrisă este suficientă; notarul este necesar când un membru aduce imobile sau acțiunile se oferă public (art. 5).
# en: Share company: at least 2 shareholders and capital of at least 90,000 lei (art. 10); limited-liability company: at most 50 members (art. 12), so a wide association needs a share company.
form-regional-operator-step-company-type = Societate pe acțiuni: cel puțin 2 acționari și capital de cel puțin 90.000 lei (art. 10); societate cu răspundere limitată: cel mult 50 de asociați (art. 12), deci o asociație mare are nevoie de societate pe acțiuni.
# en: Cash contributions always required; contributions in kind must be valued and handed over; work and services cannot be contributed (art. 16).
form-regional-operator-step-contributions = Aporturile în numerar sunt obligatorii; aporturile în natură se evaluează și se predau; munca și serviciile nu pot fi aport (art. 16).
# en: Request to the trade register within 15 days of the constitutive act (art. 36).
form-regional-operator-step-trade-register = Cerere la registrul comerțului în 15 zile de la actul constitutiv (art. 36).
# en: Licence from ANRSC.
form-regional-operator-step-licence = Licență de la ANRSC.
# en: Direct delegation contract with the association for and on behalf of members.
form-regional-operator-step-delegation-contract = Contract de delegare directă cu asociația, în numele și pe seama membrilor.

# en: The cooperation agreement fixes how expenses are settled.
financing-audit-cost-share-conditions = Acordul de cooperare stabilește cum se decontează cheltuielile.
# en: Each local council may exempt or reduce the building tax for buildings owned by inter-community development associations; not automatic, a council decision is needed.
financing-building-tax-relief-conditions = Fiecare consiliu local poate scuti sau reduce impozitul pentru clădirile asociațiilor de dezvoltare intercomunitară; nu este automat, trebuie o hotărâre a consiliului.
# en: The minister announced in 2023 a contribution of 5 percent of each locality's budget; the figure in the law was not seen.
financing-consortium-share-conditions = Ministrul a anunțat în 2023 o contribuție de 5 % din bugetul fiecărei localități; cifra din lege nu a fost văzută.
# en: A county may support associations through its programmes and even finance them from its own budget.
financing-county-support-conditions = Județul poate sprijini asociațiile prin programele sale și le poate chiar finanța din bugetul propriu.
# en: Water and waste projects need an association with a regional operator, or the county; urban mobility is built around metropolitan areas. A local authority pays about 2 % of eligible cost itself.
financing-eu-cohesion-conditions = Proiectele de apă și deșeuri cer o asociație cu operator regional sau județul; mobilitatea urbană se construiește în jurul zonelor metropolitane. O UAT plătește ea însăși circa 2 % din costul eligibil.
# en: A local authority's debt service may reach 30 % of its average own revenue, and the local loans commission must agree. Associations rarely borrow; the regional operator or a local authority does.
financing-loans-conditions = Serviciul datoriei unei UAT poate ajunge la 30 % din media veniturilor proprii, iar comisia de autorizare a împrumuturilor locale trebuie să fie de acord. Asociațiile împrumută rar; o fac operatorul regional sau o UAT.
# en: Base funding of every association; amount and key in the statute or yearly assembly decision, then in each budget.
financing-member-contributions-conditions = Finanțarea de bază a oricărei asociații; suma și cheia stau în statut sau în hotărârea anuală a adunării, apoi în fiecare buget.
# en: The ministry for public administration supports associations through programmes in its budget. Each large programme, such as Anghel Saligny, names its own applicants, so whether an association may apply must be checked each time.
financing-national-programmes-conditions = Ministerul care răspunde de administrația publică sprijină asociațiile prin programe din bugetul său. Fiecare program mare, ca Anghel Saligny, își numește solicitanții, deci trebuie verificat de fiecare dată dacă o asociație poate depune cerere.
# en: The association tenders for all members (usual in waste).
financing-ppp-conditions = Asociația organizează licitația pentru toți membrii (obișnuit la deșeuri).
# en: Water has one tariff in the whole area of the association; waste is paid by tariff or special tax. Only a council can adopt a special tax or a reduction of it, and only those who use the service or must provide it pay (Fiscal Code arts 484-485), so an association can prepare but never adopt it. The operator's concession fee goes to the owners, in EU water projects into a fund for renewal.
financing-tariffs-conditions = Apa are un tarif unic în toată aria asociației; deșeurile se plătesc prin tarif sau taxă specială. Numai consiliul poate adopta o taxă specială sau o reducere a ei, și o plătesc numai cei care folosesc serviciul sau trebuie să îl asigure (Codul fiscal art. 484-485); asociația o poate pregăti, dar nu adopta. Redevența operatorului revine proprietarilor, în proiectele UE de apă unui fond de înlocuire.

# en: Utility services are organised jointly through an association for utilities
rule-ro-utilities-need-an-association = Serviciile de utilități publice se organizează în comun printr-o ADI de utilități
# en: A utility service is organised jointly by an association with the framework statute. A protocol moves no service and no money.
rule-ro-utilities-need-an-association-1 = Un serviciu de utilități se organizează în comun printr-o asociație cu statutul-cadru. Un protocol nu mută nici servicii, nici bani.
# en: Authorities cannot delegate a utility service together by a mere contract. The law provides the association for utilities.
rule-ro-utilities-need-an-association-2 = Autoritățile nu pot delega împreună un serviciu de utilități printr-un simplu contract. Legea prevede ADI de utilități.
# en: For utility services the law has an association of its own, with a framework act and a framework statute.
rule-ro-utilities-need-an-association-3 = Pentru serviciile de utilități legea are o asociație proprie, cu act constitutiv-cadru și statut-cadru.
# en: A company for a utility service is a regional operator, owned by the members of an association for utilities.
rule-ro-utilities-need-an-association-4 = O societate pentru un serviciu de utilități este un operator regional, deținut de membrii unei ADI de utilități.
# en: Utility services have their own association and statute; a consortium is made for office work.
rule-ro-utilities-need-an-association-5 = Serviciile de utilități au asociația și statutul lor; consorțiul este făcut pentru munca administrativă.
# en: Utility services have their own association and statute; a metropolitan association plans.
rule-ro-utilities-need-an-association-6 = Serviciile de utilități au asociația și statutul lor; asociația metropolitană planifică.
# en: Associations for utilities and their operators do utilities only
rule-ro-not-a-utility = ADI de utilități și operatorii lor se ocupă numai de utilități
# en: The task is not on the list of community utility services, and “{ $form }” may do nothing else.
rule-ro-not-a-utility-1 = Sarcina nu este pe lista serviciilor comunitare de utilități publice, iar această formă nu poate face altceva: { $form }.
# en: “{ $form }” organises or runs a utility service; it is not made for talks, purchases or office work.
rule-ro-not-a-utility-2 = Această formă organizează sau prestează un serviciu de utilități ({ $form }); nu este făcută pentru discuții, achiziții sau muncă de birou.
# en: A regional operator follows an association
rule-ro-operator-follows-association = Operatorul regional urmează o asociație
# en: The owners must be members of an association for utilities, which gives the company the exclusive contract. Found both together, with public capital only, joint control and work mainly for the members.
rule-ro-operator-follows-association-1 = Proprietarii trebuie să fie membri ai unei ADI de utilități, care dă societății contractul exclusiv. Înființați-le împreună, numai cu capital public, cu control comun și cu activitate mai ales pentru membri.
# en: You want a private operator found by tender. The regional operator is the company of the members themselves.
rule-ro-operator-follows-association-2 = Doriți un operator privat găsit prin licitație. Operatorul regional este societatea membrilor înșiși.
# en: No tender only with public capital and members
rule-ro-direct-award = Fără licitație numai cu capital public și cu membrii
# en: Work without tender needs a company with public capital only.
rule-ro-direct-award-1 = Lucrul fără licitație cere o societate numai cu capital public.
# en: You want a private operator and no tender. One of the two must go.
rule-ro-direct-award-2 = Doriți un operator privat și fără licitație. La una dintre ele trebuie renunțat.
# en: Only local authorities are members of these associations
rule-ro-only-authorities-in-associations = Numai unitățile administrativ-teritoriale sunt membre ale acestor asociații
# en: Communes, towns, municipalities and, where the law allows, counties are the members. Another public body can be a partner of a contract or protocol.
rule-ro-only-authorities-in-associations-1 = Membri sunt comunele, orașele, municipiile și, unde legea permite, județele. O altă entitate publică poate fi parte la un contract sau protocol.
# en: A consortium covers rural areas
rule-ro-consortium-rural = Consorțiul acoperă zone rurale
# en: The law has the consortium for neighbouring authorities in rural areas with shared challenges, and yours are not rural.
rule-ro-consortium-rural-1 = Legea prevede consorțiul pentru unități vecine din zone rurale cu probleme comune, iar ale dumneavoastră nu sunt rurale.
# en: The first consortium had no legal personality
rule-ro-consortium-2022-model = Primul consorțiu nu avea personalitate juridică
# en: A consortium of this kind is an agreement without legal personality; one authority acts for the others.
rule-ro-consortium-2022-model-1 = Un astfel de consorțiu este un acord fără personalitate juridică; o unitate acționează pentru celelalte.
# en: Without legal personality it can own nothing, borrow nothing and receive no grant for a joint legal person.
rule-ro-consortium-2022-model-2 = Fără personalitate juridică nu poate deține, nu se poate împrumuta și nu poate primi o finanțare destinată unei persoane juridice comune.
# en: A consortium does office work
rule-ro-consortium-and-services = Consorțiul face muncă administrativă
# en: A consortium shares functions of the administration. Talks and single purchases need a lighter form.
rule-ro-consortium-and-services-1 = Consorțiul pune în comun funcții ale administrației. Discuțiile și achizițiile singulare cer o formă mai ușoară.
# en: A county is no member of a metropolitan area
rule-ro-no-county-in-metropolitan = Județul nu este membru al zonei metropolitane
# en: Since 28 July 2022 counties cannot be members of a metropolitan area. Keep the county as a partner by contract, or found a general association with it.
rule-ro-no-county-in-metropolitan-1 = Din 28 iulie 2022 județele nu pot fi membre ale unei zone metropolitane. Păstrați județul ca partener prin contract sau înființați cu el o asociație generală.
# en: A metropolitan area has a city in its centre
rule-ro-metropolitan-centre = Zona metropolitană are un oraș în centru
# en: The centre must be the Capital, a county seat or another municipality, and none is among the partners.
rule-ro-metropolitan-centre-1 = Centrul trebuie să fie Capitala, un municipiu reședință de județ sau alt municipiu, iar printre parteneri nu este niciunul.
# en: Members are the localities of the first two rings around the city, inside the county; around the Capital the localities of Ilfov.
rule-ro-metropolitan-centre-2 = Membri sunt localitățile din primele două inele din jurul municipiului, în interiorul județului; în jurul Capitalei, localitățile din Ilfov.
# en: Around a municipality that is no county seat only the localities of the first ring inside the county can be members.
rule-ro-metropolitan-centre-3 = În jurul unui municipiu care nu este reședință de județ pot fi membre numai localitățile din primul inel, în interiorul județului.
# en: Only one metropolitan area
rule-ro-one-metropolitan-area = O singură zonă metropolitană
# en: A locality can be in one metropolitan area only, and one of the partners is in another. Several associations for other purposes are possible.
rule-ro-one-metropolitan-area-1 = O localitate poate face parte dintr-o singură zonă metropolitană, iar un partener este în alta. Sunt posibile mai multe asociații cu alte scopuri.
# en: A metropolitan area plans
rule-ro-metropolitan-plans = Zona metropolitană planifică
# en: A metropolitan area is made for strategy, mobility, spatial plans and joint infrastructure, not for office work or purchases.
rule-ro-metropolitan-plans-1 = Zona metropolitană este făcută pentru strategie, mobilitate, planuri de amenajare și infrastructură comună, nu pentru muncă de birou sau achiziții.
# en: The audit agreement covers internal audit only
rule-ro-audit-only = Acordul de audit privește numai auditul intern
# en: The cooperation system of these norms is for internal public audit and nothing else.
rule-ro-audit-only-1 = Sistemul de cooperare din aceste norme este pentru auditul public intern și pentru nimic altceva.
# en: A protocol moves no money and no service
rule-ro-protocol-moves-nothing = Un protocol nu mută bani și nici servicii
# en: Money, staff or a task pass from one authority to another. This needs a contract or an association.
rule-ro-protocol-moves-nothing-1 = Bani, personal sau o sarcină trec de la o autoritate la alta. Este nevoie de un contract sau de o asociație.
# en: A joint purchase needs a contract between the authorities.
rule-ro-protocol-moves-nothing-2 = O achiziție comună cere un contract între autorități.
# en: Only councils adopt taxes
rule-ro-no-association-with-tax = Numai consiliile adoptă taxe
# en: Special taxes are adopted only by the local and county councils and the General Council of Bucharest. The association prepares, each council adopts.
rule-ro-no-association-with-tax-1 = Taxele speciale le adoptă numai consiliile locale și județene și Consiliul General al Municipiului București. Asociația pregătește, fiecare consiliu adoptă.
# en: Reserved powers stay with councils and mayors
rule-ro-reserved-powers = Atribuțiile rezervate rămân la consilii și primari
# en: Decisions that bind citizens stay with councils, mayors and the bodies to which the law passes them.
rule-ro-reserved-powers-1 = Hotărârile care îi obligă pe cetățeni rămân la consilii, la primari și la structurile cărora legea le încredințează.
# en: A company runs a service. Public power stays with councils, mayors and their associations.
rule-ro-reserved-powers-2 = O societate prestează un serviciu. Puterea publică rămâne la consilii, la primari și la asociațiile lor.
# en: A local action group is a partnership with firms and organisations
rule-ro-local-action-group = Grupul de acțiune locală este un parteneriat cu firme și organizații
# en: Businesses and organisations must be members, and the public side must stay below half of the votes.
rule-ro-local-action-group-1 = Firme și organizații trebuie să fie membre, iar partea publică trebuie să rămână sub jumătate din voturi.
# en: A local action group carries out a development strategy with grants. It runs no public service.
rule-ro-local-action-group-2 = Grupul de acțiune locală aplică o strategie de dezvoltare cu finanțări nerambursabile. Nu prestează servicii publice.
# en: A company is founded for a business
rule-ro-company-needs-business = O societate se înființează pentru o activitate economică
# en: Talks and purchases need no company with directors, auditors and the rules on public enterprises.
rule-ro-company-needs-business-1 = Pentru discuții și achiziții nu trebuie o societate cu administratori, cenzori și regulile întreprinderilor publice.
# en: A foreign partner needs approvals
rule-ro-abroad = Un partener străin cere avize
# en: The ministries of development and of foreign affairs must give their opinion before the councils vote.
rule-ro-abroad-1 = Ministerele dezvoltării și afacerilor externe trebuie să dea aviz înainte de votul consiliilor.
# en: Powers over citizens cannot pass to a grouping with a foreign authority.
rule-ro-abroad-2 = Puterea asupra cetățenilor nu poate trece la o grupare cu o autoritate străină.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Unele forme sunt închise pentru județ, regiune sau stat
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Un județ, o regiune sau un organ al statului ar trebui să fie membru. Această formă nu îi este deschisă: { $form }.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = Această formă primește numai unele entități publice ca membri ({ $form }). Verificați dacă a dumneavoastră este printre ele.
# en: We do not know whether “{ $form }” may have a county, a region or a state body as a member. Ask before you invite it.
rule-gate-regional-members-3 = Nu știm dacă această formă poate avea ca membru un județ, o regiune sau un organ al statului ({ $form }). Întrebați înainte de a-l invita.
# en: The association organises, an operator runs
rule-ro-utilities-association = Asociația organizează, un operator prestează
# en: The law gives the joint organisation of utility services to an association with a framework statute: it plans, regulates, delegates and monitors for all members.
rule-ro-utilities-association-1 = Legea încredințează organizarea în comun a utilităților unei asociații cu statut-cadru: ea planifică, reglementează, deleagă și monitorizează pentru toți membrii.
# en: Members without an operator
rule-ro-waste-by-tender = Membri fără operator propriu
# en: The association tenders the delegated management once for all members, as waste associations do.
rule-ro-waste-by-tender-1 = Asociația organizează o singură dată licitația gestiunii delegate pentru toți membrii, cum fac asociațiile de deșeuri.
# en: Members own the operator
rule-ro-own-operator = Membrii dețin operatorul
# en: The members own the company together and the association gives it the contract without tender. This is the model of the water companies.
rule-ro-own-operator-1 = Membrii dețin împreună societatea, iar asociația îi dă contractul fără licitație. Este modelul societăților de apă.
# en: A direct award is possible only to a company with public capital, joint control and work mainly for the members.
rule-ro-own-operator-2 = Atribuirea directă este posibilă numai unei societăți cu capital public, cu control comun și cu activitate mai ales pentru membri.
# en: European money for water
rule-ro-eu-water-money = Bani europeni pentru apă
# en: Programmes for water are built on an association of this kind.
rule-ro-eu-water-money-1 = Programele pentru apă se construiesc pe o asociație de acest fel.
# en: Programmes for water are built on an association that gives an exclusive contract to an operator owned by its members.
rule-ro-eu-water-money-2 = Programele pentru apă se construiesc pe o asociație care dă contractul exclusiv unui operator deținut de membrii ei.
# en: Small rural neighbours lack specialists
rule-ro-consortium-for-specialists = Vecinilor mici din mediul rural le lipsesc specialiștii
# en: The consortium is made for this: neighbours in rural areas employ lawyers, planners, buyers and project staff together, in an association of public utility by law.
rule-ro-consortium-for-specialists-1 = Consorțiul este făcut pentru aceasta: vecini din zone rurale angajează împreună juriști, urbaniști, specialiști în achiziții și în proiecte, într-o asociație de utilitate publică prin lege.
# en: Neighbours in rural areas can share functions and joint investments in a consortium.
rule-ro-consortium-for-specialists-2 = Vecinii din zone rurale pot pune în comun funcții și investiții într-un consorțiu.
# en: Fewer posts in every town hall
rule-ro-staff-pressure = Mai puține posturi în fiecare primărie
# en: Since the cut of post ceilings in 2026 small town halls can hardly keep specialists of their own.
rule-ro-staff-pressure-1 = De la reducerea normativelor de posturi din 2026, primăriile mici cu greu își mai pot ține specialiști proprii.
# en: One authority acts for its neighbours, the model of 2022
rule-ro-consortium-2022 = O unitate acționează pentru vecinele sale, modelul din 2022
# en: By an agreement one authority can do legal, personnel, planning or procurement work for its rural neighbours.
rule-ro-consortium-2022-1 = Printr-un acord, o unitate poate face munca juridică, de personal, de urbanism sau de achiziții pentru vecinele sale rurale.
# en: Sharing specialists before consortia existed
rule-ro-before-consortia = Specialiști comuni înainte de consorții
# en: Before the consortium a contract between authorities was the usual way to share a specialist.
rule-ro-before-consortia-1 = Înainte de consorțiu, calea obișnuită de a împărți un specialist era contractul între autorități.
# en: Only internal audit is needed
rule-ro-only-audit = Este nevoie numai de audit intern
# en: A national scheme is ready: one decision of the council joins an agreement, and the organiser employs the auditors.
rule-ro-only-audit-1 = Există un sistem național gata făcut: o hotărâre a consiliului este suficientă pentru aderarea la acord, iar entitatea organizatoare angajează auditorii.
# en: A city plans with the localities around it
rule-ro-city-and-ring = Un oraș planifică împreună cu localitățile din jur
# en: The law gives integrated strategy, mobility and spatial plans of a city and its rings to the metropolitan area.
rule-ro-city-and-ring-1 = Legea încredințează zonei metropolitane strategia integrată, mobilitatea și planurile de amenajare ale unui oraș și ale inelelor sale.
# en: Joint plans are what a metropolitan area is for.
rule-ro-city-and-ring-2 = Pentru planuri comune este făcută zona metropolitană.
# en: One simple exchange or one project
rule-ro-one-simple-project = Un schimb simplu sau un singur proiect
# en: For one project or exchange a contract is enough: no registration in court and no organs.
rule-ro-one-simple-project-1 = Pentru un proiect sau un schimb este suficient un contract: fără înregistrare la judecătorie și fără organe.
# en: One authority buys for all by contract; no association is needed.
rule-ro-one-simple-project-2 = O autoritate cumpără pentru toate prin contract; nu trebuie o asociație.
# en: Two authorities can settle this by contract.
rule-ro-one-simple-project-3 = Două autorități pot rezolva aceasta prin contract.
# en: Lasting joint work with a team of its own
rule-ro-lasting-joint-work = Lucru comun de durată cu echipă proprie
# en: An association is a legal person of public utility: it employs a team, takes contributions and applies for grants.
rule-ro-lasting-joint-work-1 = Asociația este o persoană juridică de utilitate publică: angajează o echipă, primește contribuții și cere finanțări.
# en: For a lasting service outside utilities the general association has organs that the law describes.
rule-ro-lasting-joint-work-2 = Pentru un serviciu de durată în afara utilităților, asociația generală are organe descrise de lege.
# en: Social care, local police and fire protection are usual aims of general associations.
rule-ro-lasting-joint-work-3 = Asistența socială, poliția locală și apărarea împotriva incendiilor sunt scopuri obișnuite ale asociațiilor generale.
# en: Tourism, a brand or projects for an area
rule-ro-territorial-brand = Turism, un brand sau proiecte pentru un teritoriu
# en: A general association fits tourism, a common brand and joint projects. The county may join and pay.
rule-ro-territorial-brand-1 = Asociația generală se potrivește turismului, unui brand comun și proiectelor comune. Județul poate intra și poate plăti.
# en: The county can be a member and finance the association from its own budget.
rule-ro-territorial-brand-2 = Județul poate fi membru și poate finanța asociația din bugetul propriu.
# en: A lasting common voice with an office needs a legal person.
rule-ro-territorial-brand-3 = O voce comună de durată, cu un birou, cere o persoană juridică.
# en: A rural strategy with firms and organisations
rule-ro-leader = O strategie rurală cu firme și organizații
# en: LEADER pays for strategies of authorities, firms and organisations together.
rule-ro-leader-1 = LEADER finanțează strategii ale autorităților, firmelor și organizațiilor împreună.
# en: The money of LEADER goes through local action groups.
rule-ro-leader-2 = Banii LEADER trec prin grupurile de acțiune locală.
# en: Private partners sit in a company or a local action group
rule-ro-private-partners = Partenerii privați intră într-o societate sau într-un grup de acțiune locală
# en: Associations of authorities have no private members; a company can have private shareholders.
rule-ro-private-partners-1 = Asociațiile autorităților nu au membri privați; o societate poate avea acționari privați.
# en: A joint business outside utilities
rule-ro-joint-business = O activitate economică comună în afara utilităților
# en: Energy, tourism, industrial parks or markets earn money, and a company keeps the risk within its capital.
rule-ro-joint-business-1 = Energia, turismul, parcurile industriale sau piețele aduc venituri, iar o societate păstrează riscul în limita capitalului.
# en: There is no business here that a company could live on.
rule-ro-joint-business-2 = Aici nu există o activitate economică din care să trăiască o societate.
# en: Office work and plans earn nothing; the rules on public enterprises would only add cost.
rule-ro-joint-business-3 = Munca de birou și planurile nu aduc venituri; regulile întreprinderilor publice ar adăuga doar costuri.
# en: First a protocol
rule-ro-talk-first = Mai întâi un protocol
# en: A protocol needs no registration. Seven municipalities in Moldova began this way before they founded their association.
rule-ro-talk-first-1 = Un protocol nu cere înregistrare. Șapte municipii din Moldova au început astfel, înainte de a-și înființa asociația.
# en: To prepare a plan or an association a protocol is enough.
rule-ro-talk-first-2 = Pentru a pregăti un plan sau o asociație este suficient un protocol.
# en: A bypass or a link to a main road
rule-ro-road-protocol = O variantă ocolitoare sau o legătură la un drum principal
# en: The road administrator may sign a protocol with local authorities or their associations on studies, designs and permit documents, and on their free transfer.
rule-ro-road-protocol-1 = Administratorul drumului poate semna cu autoritățile locale sau cu asociațiile lor un protocol privind studii, proiecte și documente pentru autorizații și predarea lor gratuită.
# en: For studies and designs with the road administrator the ordinance names the protocol and who approves it.
rule-ro-road-protocol-2 = Pentru studii și proiecte cu administratorul drumului ordonanța numește protocolul și cine îl aprobă.
# en: An association takes many decisions
rule-ro-association-is-slow = O asociație cere multe hotărâri
# en: Dozens of council decisions, mandates and the court register rarely fit in half a year.
rule-ro-association-is-slow-1 = Zeci de hotărâri, mandatele și înregistrarea la judecătorie rareori încap într-o jumătate de an.
# en: Many councils must decide before the court registers the association.
rule-ro-association-is-slow-2 = Multe consilii trebuie să hotărască înainte ca judecătoria să înregistreze asociația.
# en: Contributions of the members
rule-ro-money-members = Contribuțiile membrilor
# en: Contributions from the members' budgets are the base of every association; the statute or the yearly assembly fixes the key.
rule-ro-money-members-1 = Contribuțiile din bugetele membrilor sunt baza oricărei asociații; statutul sau adunarea anuală stabilește cheia.
# en: Usual keys are a fee for each inhabitant, an equal fee with a larger share of the county, tonnes or cubic metres, shares in the operator, or audit days.
rule-ro-money-members-2 = Chei obișnuite sunt o cotizație pe locuitor, o cotizație egală cu o parte mai mare a județului, tone sau metri cubi, acțiuni la operator ori zile de audit.
# en: National programmes
rule-ro-money-national-programmes = Programe naționale
# en: The government supports associations through programmes of the ministry.
rule-ro-money-national-programmes-1 = Guvernul sprijină asociațiile prin programe ale ministerului.
# en: Check in the guide of each national programme, such as Anghel Saligny, whether an association may apply. Often only the local authority itself may.
rule-ro-money-national-programmes-2 = Verificați în ghidul fiecărui program național, ca Anghel Saligny, dacă o asociație poate depune cerere. Adesea poate numai unitatea administrativ-teritorială.
# en: The programmes pay for investments, and none is planned.
rule-ro-money-national-programmes-3 = Programele plătesc investiții, iar aici nu este prevăzută niciuna.
# en: The county pays
rule-ro-money-county = Județul plătește
# en: A county may support associations through its programmes and even from its own budget.
rule-ro-money-county-1 = Județul poate sprijini asociațiile prin programele sale și chiar din bugetul propriu.
# en: No county is among the partners; ask it before you count on this money.
rule-ro-money-county-2 = Niciun județ nu este printre parteneri; întrebați-l înainte de a conta pe acești bani.
# en: A share of the budgets for the consortium
rule-ro-money-consortium-share = O cotă din bugete pentru consorțiu
# en: The law of 2023 on consortia also completed the law on local finances; what it says about contributions was not seen.
rule-ro-money-consortium-share-1 = Legea din 2023 privind consorțiile a completat și legea finanțelor publice locale; ce spune despre contribuții nu a fost văzut.
# en: A contribution of 5 percent of each budget was announced in 2023. Nobody should plan with this figure before the law was read.
rule-ro-money-consortium-share-2 = În 2023 s-a anunțat o contribuție de 5 % din fiecare buget. Nimeni să nu planifice cu această cifră înainte de a citi legea.
# en: This share exists for administrative consortia, and a consortium is for rural areas.
rule-ro-money-consortium-share-3 = Această cotă există pentru consorțiile administrative, iar consorțiul este pentru zone rurale.
# en: Tariffs, and who approves them
rule-ro-money-tariffs = Tarife și cine le aprobă
# en: Water has one tariff in the whole area of the association.
rule-ro-money-tariffs-1 = Apa are un tarif unic în toată aria asociației.
# en: Agree on one tariff for the whole area early. Communes with low tariffs today must explain the change to their people.
rule-ro-money-tariffs-2 = Conveniți din timp asupra tarifului unic pentru toată aria. Comunele cu tarife mici astăzi trebuie să explice oamenilor schimbarea.
# en: Waste is paid by a tariff or by a special tax of each council.
rule-ro-money-tariffs-3 = Deșeurile se plătesc prin tarif sau prin taxa specială a fiecărui consiliu.
# en: A special tax needs every council
rule-ro-money-special-tax = O taxă specială cere hotărârea fiecărui consiliu
# en: The association never adopts a special tax. Without a decision of every council there is no tax and no relief, and only those pay who use the service or must provide it.
rule-ro-money-special-tax-1 = Asociația nu adoptă niciodată o taxă specială. Fără hotărârea fiecărui consiliu nu există nici taxă, nici înlesnire, și plătesc numai cei care folosesc serviciul sau trebuie să îl asigure.
# en: Plan one decision with the same words for each council.
rule-ro-money-special-tax-2 = Prevedeți pentru fiecare consiliu o hotărâre cu același text.
# en: Relief from building tax
rule-ro-money-building-tax = Înlesniri la impozitul pe clădiri
# en: Each council may free the buildings of an association from building tax, wholly or in part, by a decision of its own.
rule-ro-money-building-tax-1 = Fiecare consiliu poate scuti, total sau parțial, clădirile unei asociații de impozit, prin propria hotărâre.
# en: The relief is for buildings that the association owns.
rule-ro-money-building-tax-2 = Înlesnirea este pentru clădirile pe care asociația le deține.
# en: European funds
rule-ro-money-eu = Fonduri europene
# en: Money for urban mobility is built around metropolitan areas and associations.
rule-ro-money-eu-1 = Banii pentru mobilitate urbană se construiesc în jurul zonelor metropolitane și al asociațiilor.
# en: Water and waste projects are built around an association with a regional operator, or the county.
rule-ro-money-eu-2 = Proiectele de apă și deșeuri se construiesc în jurul unei asociații cu operator regional sau al județului.
# en: What European funds paid for must stay in use for years. Settle before the application what happens if a member wants to leave in this time.
rule-ro-money-eu-3 = Ce s-a plătit din fonduri europene trebuie să rămână în folosință ani de zile. Stabiliți înainte de cerere ce se întâmplă dacă un membru vrea să plece în acest timp.
# en: Who borrows
rule-ro-money-loans = Cine se împrumută
# en: Debt service of a local authority is limited to 30 percent of its average own revenue, and the commission for local loans must agree.
rule-ro-money-loans-1 = Serviciul datoriei unei unități administrativ-teritoriale este limitat la 30 % din media veniturilor proprii, iar comisia de autorizare a împrumuturilor locale trebuie să fie de acord.
# en: Associations rarely borrow. The operator, a company or one of the authorities takes the loan.
rule-ro-money-loans-2 = Asociațiile se împrumută rar. Împrumutul îl ia operatorul, o societate sau una dintre autorități.
# en: An operator with tariffs can borrow from development banks.
rule-ro-money-loans-3 = Un operator cu tarife se poate împrumuta de la bănci de dezvoltare.
# en: A private operator found by tender
rule-ro-money-ppp = Un operator privat găsit prin licitație
# en: The association tenders the delegated management once for all members.
rule-ro-money-ppp-1 = Asociația organizează o singură dată licitația gestiunii delegate pentru toți membrii.
# en: You want the contract to go to the members' own operator, so no private operator is sought.
rule-ro-money-ppp-2 = Doriți contractul pentru operatorul propriu al membrilor, deci nu se caută un operator privat.
# en: Cost of the audit
rule-ro-money-audit = Costul auditului
# en: The cooperation agreement must say how the cost is settled, by audit days or a flat yearly fee.
rule-ro-money-audit-1 = Acordul de cooperare trebuie să spună cum se decontează costul, pe zile de audit sau printr-o cotizație anuală fixă.
# en: Press and guides describe the consortium of 2022
rule-ro-old-guides = Presa și ghidurile descriu consorțiul din 2022
# en: Most press and guides still describe the consortium of 2022 without legal personality. Since December 2023 it is an association with legal personality and public utility.
rule-ro-old-guides-1 = Cele mai multe articole și ghiduri descriu încă consorțiul din 2022, fără personalitate juridică. Din decembrie 2023 este o asociație cu personalitate juridică și utilitate publică.
# en: Your agreement comes from the first model of the consortium. Ask the prefecture whether it still stands, and plan to found the association that the law has now.
rule-ro-old-guides-2 = Acordul dumneavoastră provine din primul model al consorțiului. Întrebați la prefectură dacă mai este valabil și pregătiți înființarea asociației pe care o prevede acum legea.
# en: Which functions a consortium may take
rule-ro-consortium-functions = Ce funcții poate prelua un consorțiu
# en: The list of functions was seen in a text of 2022. A lawyer must confirm that yours are on today's list.
rule-ro-consortium-functions-1 = Lista funcțiilor a fost văzută într-un text din 2022. Un jurist trebuie să confirme că ale dumneavoastră sunt pe lista de azi.
# en: Write into the statute which functions are shared, who pays what, and how a member leaves a joint investment: notice to the assembly 30 days before the council decides, and compensation first.
rule-ro-consortium-functions-2 = Scrieți în statut ce funcții se pun în comun, cine ce plătește și cum iese un membru dintr-o investiție comună: anunțarea adunării cu 30 de zile înainte de hotărârea consiliului și mai întâi compensația.
# en: Who gets what was built together
rule-ro-consortium-assets = Cui revine ce s-a construit împreună
# en: What was built together belongs to the members: to the one that it serves alone, otherwise to whom the assembly names before the work starts.
rule-ro-consortium-assets-1 = Ce s-a construit împreună aparține membrilor: celui pe care îl servește singur, altfel celui pe care îl numește adunarea înainte de începerea lucrărilor.
# en: Counties in older metropolitan associations
rule-ro-county-and-metropolitan = Județe în asociații metropolitane mai vechi
# en: If the county is still a member of an older metropolitan association, it cannot stay; in Târgu Mureș it left in 2023. Areas that existed could keep their boundaries.
rule-ro-county-and-metropolitan-1 = Dacă județul este încă membru al unei asociații metropolitane mai vechi, nu poate rămâne; la Târgu Mureș a ieșit în 2023. Zonele existente și-au putut păstra limitele.
# en: One metropolitan area, several associations
rule-ro-several-associations = O zonă metropolitană, mai multe asociații
# en: A locality can be in several associations for different purposes. For this purpose a general association is open to it.
rule-ro-several-associations-1 = O localitate poate fi în mai multe asociații cu scopuri diferite. Pentru acest scop îi este deschisă o asociație generală.
# en: Votes without a mandate can be attacked
rule-ro-special-mandates = Voturile fără mandat pot fi atacate
# en: On tariffs, strategy and contracts each council must give its representative a special mandate first. Decisions without it can be attacked in court.
rule-ro-special-mandates-1 = Pentru tarife, strategie și contracte fiecare consiliu trebuie să dea mai întâi reprezentantului său un mandat special. Hotărârile fără mandat pot fi atacate în instanță.
# en: Large associations miss their quorum. Use the second call within 15 days that the framework statute has allowed since 2014.
rule-ro-special-mandates-2 = Asociațiile mari nu întrunesc cvorumul. Folosiți a doua convocare în 15 zile, permisă de statutul-cadru din 2014.
# en: Decisions of the assembly are administrative acts
rule-ro-assembly-acts = Hotărârile adunării sunt acte administrative
# en: Decisions of the assembly count as administrative acts. Anybody concerned can go to the administrative court, and the prefect's side too.
rule-ro-assembly-acts-1 = Hotărârile adunării generale sunt asimilate actelor administrative. Oricine este vizat se poate adresa contenciosului administrativ, la fel și prefectul.
# en: Public property does not pass to the association
rule-ro-public-domain = Domeniul public nu trece la asociație
# en: Property of the public domain stays with the local authorities. It can be put at the operator's disposal by concession or administration.
rule-ro-public-domain-1 = Bunurile din domeniul public rămân la unitățile administrativ-teritoriale. Pot fi puse la dispoziția operatorului prin concesiune sau administrare.
# en: What breaks the direct award
rule-ro-in-house-breaks = Ce rupe atribuirea directă
# en: Private capital, a shareholder outside the association, or too much work for others ends the right to work without tender.
rule-ro-in-house-breaks-1 = Capitalul privat, un acționar din afara asociației sau prea mult lucru pentru alții pun capăt dreptului de a lucra fără licitație.
# en: Staff of an association are no civil servants
rule-ro-staff-status = Personalul unei asociații nu are statut de funcționar public
# en: Staff of an association work under a labour contract and are no civil servants. Permits, taxes and the countersignature for legality need the express gateway of the Code.
rule-ro-staff-status-1 = Personalul unei asociații este contractual, nu are statut de funcționar public. Autorizațiile, impozitele și contrasemnarea pentru legalitate cer temeiul expres din Cod.
# en: Post ceilings were cut in 2026
rule-ro-post-ceilings = Normativele de posturi au fost reduse în 2026
# en: Post ceilings are cut by 30 percent, but by no more than a fifth of the occupied posts, with reorganisation by 1 July 2026. The ceiling counts in each authority, also for shared staff.
rule-ro-post-ceilings-1 = Normativele de posturi se reduc cu 30 %, dar cu cel mult o cincime din posturile ocupate, cu reorganizare până la 1 iulie 2026. Plafonul se socotește la fiecare unitate, și pentru personalul comun.
# en: Local police of small communes
rule-ro-small-commune-police = Poliția locală a comunelor mici
# en: A commune under 4,500 inhabitants may keep its own local police only if own revenue covers all running costs, and with at most 3 officers.
rule-ro-small-commune-police-1 = O comună sub 4.500 de locuitori își poate păstra poliția locală proprie numai dacă veniturile proprii acoperă toate cheltuielile de funcționare și cu cel mult 3 polițiști.
# en: Check first whether own revenue covers the cost, then ask neighbours about an association for local police.
rule-ro-small-commune-police-2 = Verificați întâi dacă veniturile proprii acoperă costul, apoi întrebați vecinii despre o asociație pentru poliția locală.
# en: VAT on fees
rule-ro-vat = TVA pe cotizații
# en: Fees for services to members may bear VAT. Ask a tax adviser before you fix the key.
rule-ro-vat-1 = Cotizațiile pentru servicii către membri pot fi purtătoare de TVA. Întrebați un consultant fiscal înainte de a stabili cheia.
# en: State aid to operators
rule-ro-state-aid = Ajutor de stat pentru operatori
# en: Public money for an operator must follow the rules for services of general economic interest. Write the public service obligation into the contract.
rule-ro-state-aid-1 = Banii publici pentru un operator trebuie să respecte regulile serviciilor de interes economic general. Scrieți în contract obligația de serviciu public.
# en: The name must not sound like an authority
rule-ro-association-name = Denumirea nu trebuie să sune ca o autoritate
# en: Words such as authority, council, agency or inspectorate are refused in the name. This was seen in a text of 2010, so check it.
rule-ro-association-name-1 = Cuvinte ca autoritate, consiliu, agenție sau inspectorat sunt refuzate în denumire. Regula a fost văzută într-un text din 2010, deci verificați.
# en: More than fifty shareholders
rule-ro-more-than-fifty = Mai mult de cincizeci de acționari
# en: A limited-liability company may have 50 members at most. Take a share company, which needs two shareholders and 90,000 lei, or let the association and a core group hold the shares.
rule-ro-more-than-fifty-1 = O societate cu răspundere limitată poate avea cel mult 50 de asociați. Alegeți o societate pe acțiuni, care cere doi acționari și 90.000 lei, sau lăsați asociația și un nucleu de membri să dețină acțiunile.
# en: Real estate in a company needs a notary
rule-ro-real-estate-notary = Imobilele aduse în societate cer notar
# en: If a member brings in real estate, the act of the company needs a notary. Cash is always required, contributions in kind are valued, and work cannot be contributed.
rule-ro-real-estate-notary-1 = Dacă un membru aduce imobile, actul societății cere notar. Numerarul este întotdeauna necesar, aporturile în natură se evaluează, iar munca nu poate fi aport.
# en: Leaving costs
rule-ro-leaving = Plecarea costă
# en: A member leaves only after it has settled the investments and the delegation contract; projects with European money bind for years.
rule-ro-leaving-1 = Un membru pleacă numai după ce a decontat investițiile și contractul de delegare; proiectele cu bani europeni obligă ani de zile.
# en: Selling the shares does not end the service. It follows membership of the association.
rule-ro-leaving-2 = Vânzarea acțiunilor nu pune capăt serviciului. Acesta urmează calitatea de membru al asociației.
# en: The majority in each council
rule-ro-majority = Majoritatea în fiecare consiliu
# en: Association and cooperation need the absolute majority of the councillors in each council, and the prefect checks each decision. Plan the votes with this in mind.
rule-ro-majority-1 = Asocierea și cooperarea cer în fiecare consiliu majoritatea absolută a consilierilor, iar prefectul verifică fiecare hotărâre. Pregătiți voturile ținând seama de aceasta.
# en: Until July 2022 a county could be a member of a metropolitan area; the rule on counties is dated
rule-ro-county-in-metropolitan-area = Până în iulie 2022 un județ putea fi membru al unei zone metropolitane; regula privind județele are dată

## Words in citations

# en: art.
place-article = art.
# en: annex
place-annex = anexa
# en: as amended by Law
place-as-amended-by-law = modificat prin Legea
# en: associations for local police
place-associations-for-local-police = asociații pentru poliția locală
# en: ff.
place-ff = și urm.
# en: framework act and statute
place-framework-act-and-statute = actul constitutiv-cadru și statutul-cadru
# en: framework statute
place-framework-statute = statutul-cadru
# en: rules on associations
place-rules-on-associations = reguli privind asociațiile
# en: sole article
place-sole-article = articol unic
# en: whole act
place-whole-act = întregul act
