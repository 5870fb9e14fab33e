pack-name = Republica Moldova
municipality = unitate administrativ-teritorială de nivelul întâi
municipality-plural = unități administrativ-teritoriale de nivelul întâi

form-memorandum = Memorandum de înțelegere
# en: Mayors sign what they want to prepare together; no service and no money.
form-memorandum-summary = Primarii semnează ce vor să pregătească împreună; fără servicii și fără bani.

form-cooperation-agreement = Acord de cooperare intercomunitară
# en: Local authorities share one task by an agreement that each council decides; one of them acts.
form-cooperation-agreement-summary = Autoritățile locale împart o sarcină printr-un acord aprobat de fiecare consiliu; una dintre ele acționează.

form-delegated-management-neighbour = Delegarea serviciului către întreprinderea unei localități vecine
# en: A council delegates a communal service to the municipal enterprise of a neighbour.
form-delegated-management-neighbour-summary = Un consiliu deleagă un serviciu comunal întreprinderii municipale a unei localități vecine.

form-intercommunal-council = Consiliu intercomunal consultativ
# en: Mayors of a district or region meet in a council that prepares a later joint service.
form-intercommunal-council-summary = Primarii dintr-un raion sau o regiune se reunesc într-un consiliu care pregătește un serviciu comun.

form-adi = Asociație de dezvoltare intercomunitară (ADI)
# en: Local authorities of both levels found an association with its own director, budget and membership fee for services and projects.
form-adi-summary = Autoritățile de ambele niveluri înființează o asociație cu director, buget și cotizație proprie pentru servicii și proiecte.

form-joint-municipal-enterprise = Întreprindere municipală cu mai mulți fondatori
# en: Several authorities found one municipal enterprise; whether the law allows several founders must be confirmed first.
form-joint-municipal-enterprise-summary = Mai multe autorități înființează o întreprindere municipală; trebuie confirmat dacă legea permite mai mulți fondatori.

form-joint-company = Societate comercială a mai multor autorități locale
# en: Local authorities own a company together, for example a regional water or waste operator.
form-joint-company-summary = Autoritățile locale dețin împreună o societate, de exemplu un operator regional de apă sau deșeuri.

form-local-action-group = Grup de acțiune locală (GAL)
# en: Authorities, businesses and residents of a rural area run a LEADER strategy.
form-local-action-group-summary = Autorități, firme și locuitori dintr-o zonă rurală aplică o strategie LEADER.

form-cross-border-agreement = Acord de cooperare transfrontalieră
# en: An authority or association agrees on a project or service with one in Romania or Ukraine.
form-cross-border-agreement-summary = O autoritate sau asociație convine un proiect sau serviciu cu una din România sau Ucraina.

financing-membership-fee = Cotizația anuală de membru
financing-own-budgets = Contribuții din bugetele locale pe baza acordului
financing-service-income = Venituri din servicii, granturi, dobânzi și desemnare procentuală
financing-tariffs = Tarife la utilități
financing-national-regional-funds = Fondul Național de Dezvoltare, Satul European, Fondul Național de Mediu
financing-amalgamation-incentives = Stimulente pentru amalgamarea voluntară
financing-ifi-loans = Împrumuturi BEI, BERD și KfW
financing-donors = Donatori (GIZ, Elveția, UE-PNUD, Consiliul Europei)
financing-ppp = Parteneriat public-privat sau concesiune

# ---- questions, forms, money and rules
# en: Do some of the partners plan to merge before the local elections of 2027?
question-merger_planned = Unii parteneri intenționează să se amalgameze înainte de alegerile locale din 2027?
    .help = Statul plătește pentru amalgamarea voluntară. Amalgamarea schimbă componența partenerilor.
# en: Can the partners not agree on a yearly fee?
question-fee_disputed = Partenerii nu se pot înțelege asupra unei cotizații anuale?
    .help = Cotizația este venitul de bază al unei asociații de dezvoltare intercomunitară.
# en: Is an authority of Gagauzia a partner?
question-gagauzia = Este printre parteneri o autoritate din UTA Găgăuzia?
    .help = Unitatea autonomă acționează prin Adunarea Populară.
# en: Is it only about a study or about preparing something later?
question-preparation_only = Este vorba doar de un studiu sau de pregătirea unui pas ulterior?
    .help = Atunci, deocamdată, poate fi suficient un memorandum sau un consiliu al primarilor.
# en: Will all partners control the operator together?
question-operator_joint = Toți partenerii vor controla operatorul împreună?
    .help = Fără control comun, un contract fără licitație este contestabil.
# en: A member leaves by decision of its council; reorganisation and liquidation follow Law 17/2023 and the statute.
form-adi-exit = Un membru se retrage prin decizia consiliului său; reorganizarea și lichidarea urmează Legea nr. 17/2023 și statutul.
# en: The association answers with its own property.
form-adi-liability = Asociația răspunde cu patrimoniul propriu.
# en: The auditors' commission, the Court of Accounts for public money, and the councils of the members.
form-adi-accountability = Comisia de cenzori, Curtea de Conturi pentru banii publici și consiliile membrilor.
# en: standard documents exist
form-adi-effort_note = există documente-tip
# en: Each council decides to found or join.
form-adi-step-council-decision = Fiecare consiliu decide să înființeze asociația sau să adere la ea.
# en: The founding meeting adopts the founding agreement and the statute, on the models of Government Decision 609/2023.
form-adi-step-founding-meeting = Adunarea de constituire adoptă acordul de constituire și statutul, după modelele din Hotărârea Guvernului nr. 609/2023.
# en: The association is registered at the Public Services Agency: application, minutes of the founding meeting, founding agreement, statute, proof of seat, confirmation of the name.
form-adi-step-registration = Asociația se înregistrează la Agenția Servicii Publice: cerere, proces-verbal al adunării de constituire, acord de constituire, statut, dovada sediului, confirmarea denumirii.
# en: The director and the chief accountant are chosen in a competition (Government Decision 609/2023, annex 3).
form-adi-step-director = Directorul și contabilul-șef se aleg prin concurs (Hotărârea Guvernului nr. 609/2023, anexa 3).
# en: The general assembly sets the yearly fee.
form-adi-step-membership-fee = Adunarea generală stabilește cotizația anuală.
# en: As agreed.
form-cooperation-agreement-exit = Conform înțelegerii.
# en: Each party answers for its part.
form-cooperation-agreement-liability = Fiecare parte răspunde pentru partea sa.
# en: The State Chancellery controls legality, the Court of Accounts the money; the acts stand in the State register of local acts.
form-cooperation-agreement-accountability = Cancelaria de Stat controlează legalitatea, Curtea de Conturi banii; actele se înscriu în Registrul de stat al actelor locale.
# en: council decisions and one contract
form-cooperation-agreement-effort_note = decizii ale consiliilor și un singur contract
# en: Each council decides.
form-cooperation-agreement-step-council-decision = Fiecare consiliu decide.
# en: The territorial office of the State Chancellery controls legality.
form-cooperation-agreement-step-legality-control = Oficiul teritorial al Cancelariei de Stat controlează legalitatea.
# en: The mayors sign.
form-cooperation-agreement-step-signature = Primarii semnează.
# en: As agreed.
form-cross-border-agreement-exit = Conform înțelegerii.
# en: As agreed.
form-cross-border-agreement-liability = Conform înțelegerii.
# en: As agreed.
form-cross-border-agreement-accountability = Conform înțelegerii.
# en: two legal systems
form-cross-border-agreement-effort_note = două sisteme de drept
# en: Each council or assembly decides.
form-cross-border-agreement-step-council-decision = Fiecare consiliu sau adunare decide.
# en: The partners sign.
form-cross-border-agreement-step-signature = Partenerii semnează.
# en: The ministries are told.
form-cross-border-agreement-step-notice = Ministerele sunt informate.
# en: As the contract says.
form-delegated-management-neighbour-exit = Conform contractului.
# en: The operator answers, and the host as its founder.
form-delegated-management-neighbour-liability = Răspunde operatorul, iar gazda în calitate de fondator al lui.
# en: The regulator ANRE and the councils.
form-delegated-management-neighbour-accountability = Agenția de reglementare ANRE și consiliile.
# en: tariff and asset annexes
form-delegated-management-neighbour-effort_note = anexe privind tarifele și bunurile
# en: Each council decides on its part.
form-delegated-management-neighbour-step-council-decision = Fiecare consiliu decide pentru partea sa.
# en: The contract of delegation is signed.
form-delegated-management-neighbour-step-contract = Se semnează contractul de delegare a gestiunii.
# en: The tariff is approved: by the national regulator ANRE for water above certain limits, otherwise by the council.
form-delegated-management-neighbour-step-tariff-approval = Tariful se aprobă: de ANRE pentru apă peste anumite limite, în rest de consiliu.
# en: By decision of the members.
form-intercommunal-council-exit = Prin decizia membrilor.
# en: It has none of its own.
form-intercommunal-council-liability = Nu are răspundere proprie.
# en: None in particular.
form-intercommunal-council-accountability = Nimic special.
# en: no registration
form-intercommunal-council-effort_note = fără înregistrare
# en: A cooperation agreement or a joint decision sets up a consultative body that prepares a later operator.
form-intercommunal-council-step-joint-decision = Un acord de cooperare sau o decizie comună instituie un organ consultativ care pregătește un operator viitor.
# en: Shares are sold and the company is wound up under company law.
form-joint-company-exit = Părțile sociale se vând, iar societatea se lichidează potrivit dreptului societăților comerciale.
# en: The company answers.
form-joint-company-liability = Răspunde societatea.
# en: The regulator ANRE and an audit.
form-joint-company-accountability = Agenția de reglementare ANRE și auditul.
# en: licence, tariff, assets
form-joint-company-effort_note = licență, tarif, bunuri
# en: Each council decides on its part.
form-joint-company-step-council-decision = Fiecare consiliu decide pentru partea sa.
# en: The company act is signed.
form-joint-company-step-company-act = Se semnează actul de constituire al societății.
# en: It is registered at the Public Services Agency.
form-joint-company-step-registration = Se înregistrează la Agenția Servicii Publice.
# en: For water the national regulator ANRE gives its licence.
form-joint-company-step-licence = Pentru apă, ANRE eliberează licența.
# en: As Law 246/2017 and the founding act say.
form-joint-municipal-enterprise-exit = Conform Legii nr. 246/2017 și actului de constituire.
# en: The enterprise answers.
form-joint-municipal-enterprise-liability = Răspunde întreprinderea.
# en: An audit; the accounts are published.
form-joint-municipal-enterprise-accountability = Audit; conturile se publică.
# en: property annexes and capital
form-joint-municipal-enterprise-effort_note = anexe privind bunurile și capitalul
# en: Each council decides on its part.
form-joint-municipal-enterprise-step-council-decision = Fiecare consiliu decide pentru partea sa.
# en: The founders sign the founding act.
form-joint-municipal-enterprise-step-founding-act = Fondatorii semnează actul de constituire.
# en: It is registered at the Public Services Agency.
form-joint-municipal-enterprise-step-registration = Se înregistrează la Agenția Servicii Publice.
# en: As the statute says.
form-local-action-group-exit = Conform statutului.
# en: The association answers.
form-local-action-group-liability = Răspunde asociația.
# en: The paying agency AIPA controls the money.
form-local-action-group-accountability = Agenția de plăți AIPA controlează banii.
# en: It is registered as an association.
form-local-action-group-step-registration = Se înregistrează ca asociație.
# en: The strategy is approved under the LEADER law 50/2023.
form-local-action-group-step-strategy-approval = Strategia se aprobă potrivit Legii LEADER nr. 50/2023.
# en: By notice.
form-memorandum-exit = Prin notificare.
# en: It has none of its own.
form-memorandum-liability = Nu are răspundere proprie.
# en: None in particular.
form-memorandum-accountability = Nimic special.
# en: signature only
form-memorandum-effort_note = doar o semnătură
# en: The mayors sign; the councils may confirm.
form-memorandum-step-signature = Primarii semnează; consiliile pot confirma.
# en: For units that merge, not for cooperation: money for infrastructure and a supplement to the budget for some years. More was announced for 2026.
financing-amalgamation-incentives-conditions = Pentru unitățile care se amalgamează, nu pentru cooperare: bani pentru infrastructură și un supliment la buget pentru câțiva ani. Pentru 2026 s-au anunțat sume mai mari.
# en: They pay studies, equipment and the start. Five Council of Europe grants for cooperation in Armenia, Georgia and Moldova in 2017 came to EUR 170,364.
financing-donors-conditions = Donatorii plătesc studii, echipamente și pornirea. Cinci granturi ale Consiliului Europei pentru cooperare în Armenia, Georgia și Moldova în 2017 au însumat 170 364 EUR.
# en: Projects led by the state, such as Solid Waste in Moldova, need one institution for each waste region. Local debt service is limited to 20 percent of own revenue.
financing-ifi-loans-conditions = Proiectele conduse de stat, precum „Deșeuri solide în Moldova”, au nevoie de o singură instituție pentru fiecare regiune de deșeuri. Serviciul datoriei locale este limitat la 20 la sută din veniturile proprii.
# en: It covers fixed and other costs and is paid by the date in the statute or internal rules. The general assembly sets it; it may change on a reasoned request of the director, at most once a year.
financing-membership-fee-conditions = Acoperă costurile fixe și alte costuri și se plătește la data prevăzută în statut sau în regulile interne. O stabilește adunarea generală; se poate modifica la cererea motivată a directorului, cel mult o dată pe an.
# en: Calls reward projects of several units, and applicants pay a part. That small units could not meet the conditions was the stated reason for Law 17/2023.
financing-national-regional-funds-conditions = Apelurile avantajează proiectele mai multor unități, iar solicitanții plătesc o parte. Faptul că unitățile mici nu puteau îndeplini condițiile a fost motivul declarat al Legii nr. 17/2023.
# en: Each council decides and enters its part in its budget.
financing-own-budgets-conditions = Fiecare consiliu decide și își înscrie partea în bugetul său.
# en: Each council would need its own procedure; join first in an association or company to act as one grantor.
financing-ppp-conditions = Fiecare consiliu ar avea nevoie de propria procedură; uniți-vă mai întâi într-o asociație sau societate, ca să fiți un singur concedent.
# en: An association may live from services, donations and grants, bank interest and the two percent of income tax that taxpayers assign.
financing-service-income-conditions = O asociație poate trăi din servicii, donații și granturi, dobânzi bancare și din cele două procente din impozitul pe venit desemnate de contribuabili.
# en: Water tariffs follow the method of the regulator ANRE; the councils set waste tariffs.
financing-tariffs-conditions = Tarifele la apă urmează metodologia ANRE; tarifele la deșeuri le stabilesc consiliile.
# en: The association came only in June 2023
rule-md-adi-not-yet = Asociația există abia din iunie 2023
# en: Associations for inter-community development exist only since Law 17/2023, which came into force in June 2023.
rule-md-adi-not-yet-1 = Asociațiile de dezvoltare intercomunitară există doar de la Legea nr. 17/2023, intrată în vigoare în iunie 2023.
# en: The association, in June 2023
rule-md-adi-first-month = Asociația, în iunie 2023
# en: Law 17/2023 came into force in the course of June 2023. The exact day must be confirmed before the association is founded.
rule-md-adi-first-month-1 = Legea nr. 17/2023 a intrat în vigoare în cursul lunii iunie 2023. Ziua exactă trebuie confirmată înainte de înființarea asociației.
# en: The association has public members only
rule-md-public-members-only = Asociația are doar membri publici
# en: Members are administrative-territorial units of the first and second level. Firms, organisations and residents cannot be members.
rule-md-public-members-only-1 = Membri sunt unitățile administrativ-teritoriale de nivelul întâi și al doilea. Firmele, organizațiile și locuitorii nu pot fi membri.
# en: If private or civic members should vote, look at a local action group. In the association they can be heard as guests.
rule-md-public-members-only-2 = Dacă membri privați sau civici trebuie să voteze, luați în calcul un grup de acțiune locală. În asociație pot fi ascultați ca invitați.
# en: Binding acts stay with councils and mayors
rule-md-authority-stays = Actele obligatorii rămân la consilii și primari
# en: Public powers stay with councils and mayors; only the agreed execution moves to the association.
rule-md-authority-stays-1 = Competențele publice rămân la consilii și primari; asociației îi revine doar executarea convenită.
# en: Public powers stay with councils and mayors; a company carries out work.
rule-md-authority-stays-2 = Competențele publice rămân la consilii și primari; o societate execută lucrări.
# en: Public powers stay with councils and mayors; an enterprise carries out work.
rule-md-authority-stays-3 = Competențele publice rămân la consilii și primari; o întreprindere execută lucrări.
# en: The operator runs a communal service. It takes no decisions that bind citizens.
rule-md-authority-stays-4 = Operatorul gestionează un serviciu comunal. El nu ia decizii care obligă cetățenii.
# en: Powers may not be transferred by agreement without a basis in law.
rule-md-authority-stays-5 = Competențele nu pot fi transferate prin acord fără temei legal.
# en: A memorandum binds nobody and gives no power to decide about citizens.
rule-md-authority-stays-6 = Un memorandum nu obligă pe nimeni și nu dă putere de decizie față de cetățeni.
# en: The council of mayors is consultative and takes no binding decisions.
rule-md-authority-stays-7 = Consiliul primarilor este consultativ și nu ia decizii obligatorii.
# en: A local action group carries a strategy, not public powers.
rule-md-authority-stays-8 = Un grup de acțiune locală duce o strategie, nu competențe publice.
# en: Let the joint work prepare the decisions and let each mayor or council sign for its own unit. Answer that the work only prepares, and the forms come back.
rule-md-authority-stays-9 = Lucrul comun să pregătească deciziile, iar fiecare primar sau consiliu să semneze pentru unitatea sa. Răspundeți că lucrul comun doar pregătește, și formele redevin posibile.
# en: Talks and memoranda provide no service
rule-md-memorandum-moves-nothing = Discuțiile și memorandumurile nu prestează servicii
# en: A memorandum provides no service and moves no money. Here money, staff or a task pass from one unit to another.
rule-md-memorandum-moves-nothing-1 = Un memorandum nu prestează servicii și nu transferă bani. Aici bani, personal sau o sarcină trec de la o unitate la alta.
# en: The council of mayors is consultative; it prepares a later operator but runs nothing itself.
rule-md-memorandum-moves-nothing-2 = Consiliul primarilor este consultativ; pregătește un operator viitor, dar nu gestionează nimic.
# en: A local action group provides no public service
rule-md-group-no-services = Un grup de acțiune locală nu prestează servicii publice
# en: Public services are not its business; it carries a LEADER strategy.
rule-md-group-no-services-1 = Serviciile publice nu sunt treaba lui; el duce o strategie LEADER.
# en: May several units found one enterprise?
rule-md-several-founders = Pot mai multe unități să fondeze o singură întreprindere?
# en: It must be confirmed first that the law allows a municipal enterprise with several founders.
rule-md-several-founders-1 = Trebuie mai întâi confirmat că legea permite o întreprindere municipală cu mai mulți fondatori.
# en: A municipal enterprise is for communal services, not for administration or talks.
rule-md-several-founders-2 = Întreprinderea municipală este pentru servicii comunale, nu pentru administrație sau discuții.
# en: Delegated management is for communal services
rule-md-delegation-needs-a-service = Gestiunea delegată este pentru servicii comunale
# en: Only a communal service such as water or waste is delegated to an operator, within its licence.
rule-md-delegation-needs-a-service-1 = Unui operator i se deleagă doar un serviciu comunal, precum apa sau deșeurile, în limitele licenței sale.
# en: This is no communal household service, so it cannot be delegated to a communal operator.
rule-md-delegation-needs-a-service-2 = Acesta nu este un serviciu de gospodărie comunală, deci nu poate fi delegat unui operator comunal.
# en: Gagauzia decides through its People's Assembly
rule-md-gagauzia = Găgăuzia decide prin Adunarea Populară
# en: The autonomous unit of Gagauzia takes part through its People's Assembly, and its representative needs a special mandate for certain acts.
rule-md-gagauzia-1 = UTA Găgăuzia participă prin Adunarea Populară, iar reprezentantul ei are nevoie de mandat special pentru anumite acte.
# en: A partner in Romania or Ukraine
rule-md-abroad = Un partener din România sau Ucraina
# en: With a partner in another country a cross-border agreement is the way; in April 2025 an association at Ungheni signed one with the water association of Iași.
rule-md-abroad-1 = Cu un partener din altă țară calea este acordul transfrontalier; în aprilie 2025 o asociație din Ungheni a semnat unul cu asociația de apă din Iași.
# en: Found or join an association at home first: the example of 2025 was signed between two associations.
rule-md-abroad-2 = Înființați mai întâi o asociație acasă sau aderați la una: exemplul din 2025 a fost semnat între două asociații.
# en: Matters of state competence cannot be part of it, and two legal systems apply.
rule-md-abroad-3 = Chestiunile de competența statului nu pot face parte din el și se aplică două sisteme de drept.
# en: Powers over citizens stay in the country
rule-md-no-powers-abroad = Competențele față de cetățeni rămân în țară
# en: Public powers stay with councils and mayors and cannot be shared with an authority of another country. Keep the decisions at home and share the practical work.
rule-md-no-powers-abroad-1 = Competențele publice rămân la consilii și primari și nu pot fi împărțite cu o autoritate din altă țară. Păstrați deciziile acasă și împărțiți munca practică.
# en: The partners plan to merge
rule-md-before-a-merger = Partenerii intenționează să se amalgameze
# en: A merger before the local elections of 2027 would mean building a new legal person twice. An agreement ends or goes on without much work.
rule-md-before-a-merger-1 = O amalgamare înainte de alegerile locale din 2027 ar însemna construirea de două ori a unei persoane juridice. Un acord încetează sau continuă fără multă muncă.
# en: After a merger the membership changes and the association must be rebuilt.
rule-md-before-a-merger-2 = După amalgamare se schimbă componența, iar asociația trebuie reconstruită.
# en: After a merger the shares must be settled anew.
rule-md-before-a-merger-3 = După amalgamare cotele trebuie stabilite din nou.
# en: After a merger the founders change and the founding act must be written anew.
rule-md-before-a-merger-4 = După amalgamare se schimbă fondatorii, iar actul de constituire trebuie scris din nou.
# en: Permanent joint work of units that stay separate
rule-md-permanent-and-separate = Lucru comun permanent al unităților care rămân separate
# en: There is a law for it, model documents, registration at the Public Services Agency, and both levels may join.
rule-md-permanent-and-separate-1 = Există o lege, documente-tip, înregistrare la Agenția Servicii Publice, și pot adera ambele niveluri.
# en: A permanent project office can be employed by the association, and projects of several units are what it was made for.
rule-md-permanent-and-separate-2 = Asociația poate angaja un birou permanent de proiecte, iar proiectele mai multor unități sunt rostul ei.
# en: Permanent joint work, before the models
rule-md-permanent-before-models = Lucru comun permanent, înainte de documentele-tip
# en: There is a law for it and both levels may join; model documents do not exist yet.
rule-md-permanent-before-models-1 = Există o lege și pot adera ambele niveluri; documentele-tip încă nu există.
# en: A district should be a member
rule-md-district-takes-part = Un raion ar trebui să fie membru
# en: Units of the first and the second level may be members, so the district can vote and pay.
rule-md-district-takes-part-1 = Unitățile de nivelul întâi și al doilea pot fi membri, deci raionul poate vota și plăti.
# en: Authorities of both levels can sign an agreement.
rule-md-district-takes-part-2 = Autoritățile de ambele niveluri pot semna un acord.
# en: Firms, organisations or residents take part
rule-md-civic-members = Participă firme, organizații sau locuitori
# en: In a local action group the public side, firms and civil society decide together, the public side with less than half of the votes.
rule-md-civic-members-1 = Într-un grup de acțiune locală decid împreună sectorul public, firmele și societatea civilă, sectorul public având sub jumătate din voturi.
# en: Only a study or preparation
rule-md-prepare-first = Doar un studiu sau o pregătire
# en: Studies of waste regions began with a memorandum of the mayors.
rule-md-prepare-first-1 = Studiile regiunilor de deșeuri au început cu un memorandum al primarilor.
# en: Cahul and Ungheni began with a council of mayors that prepares a later service.
rule-md-prepare-first-2 = Cahul și Ungheni au început cu un consiliu al primarilor care pregătește un serviciu viitor.
# en: An agreement must already name sources of money and limits of decision; a study does not need them yet.
rule-md-prepare-first-3 = Un acord trebuie să numească deja sursele de bani și limitele deciziei; un studiu încă nu are nevoie de ele.
# en: For a study an association with director and fee is more than is needed.
rule-md-prepare-first-4 = Pentru un studiu, o asociație cu director și cotizație este mai mult decât trebuie.
# en: For a study no operator is needed.
rule-md-prepare-first-5 = Pentru un studiu nu este nevoie de operator.
# en: You need no more than a signature while you prepare.
rule-md-prepare-first-6 = Cât timp pregătiți, nu aveți nevoie decât de o semnătură.
# en: You need no more than a table of mayors while you prepare.
rule-md-prepare-first-7 = Cât timp pregătiți, nu aveți nevoie decât de o masă a primarilor.
# en: Twenty-six mayors who had not worked together chose a consultative council first.
rule-md-prepare-first-8 = Douăzeci și șase de primari care nu mai lucraseră împreună au ales mai întâi un consiliu consultativ.
# en: A town has a working operator
rule-md-operator-next-door = Un oraș are un operator funcțional
# en: Villages connect to an operator that has licence and equipment, as around Șoldănești.
rule-md-operator-next-door-1 = Satele se conectează la un operator care are licență și echipamente, ca în jurul orașului Șoldănești.
# en: A regional utility with loans
rule-md-regional-utility = Un serviciu regional cu împrumuturi
# en: Lenders need a person that earns its own income. An association can hold the members together beside it.
rule-md-regional-utility-1 = Creditorii cer o persoană juridică cu venituri proprii. Alături, o asociație poate ține membrii împreună.
# en: Use both: an association of the members that plans and controls, and a company that runs the plant for it.
rule-md-regional-utility-2 = Folosiți ambele: o asociație a membrilor care planifică și controlează și o societate care operează instalația pentru ea.
# en: A utility without large loans
rule-md-enterprise = Un serviciu comunal fără împrumuturi mari
# en: A municipal enterprise charges the users and works on property that stays with its founders.
rule-md-enterprise-1 = O întreprindere municipală taxează utilizatorii și lucrează cu bunuri care rămân ale fondatorilor.
# en: It is open whether several units may found one enterprise. Where quarrels in court are likely, a company or an association stands on firmer ground.
rule-md-enterprise-2 = Nu este clar dacă mai multe unități pot fonda o singură întreprindere. Unde sunt probabile litigii în instanță, o societate sau o asociație stă pe un teren mai sigur.
# en: One task, shared by agreement
rule-md-simple-sharing = O sarcină, împărțită prin acord
# en: Roads, culture, fire cover or office work are shared by council decisions and one contract.
rule-md-simple-sharing-1 = Drumurile, cultura, paza contra incendiilor sau munca de birou se împart prin decizii ale consiliilor și un contract.
# en: A project with an end needs an agreement on money and duties, not a new person.
rule-md-simple-sharing-2 = Un proiect cu sfârșit are nevoie de un acord despre bani și obligații, nu de o persoană juridică nouă.
# en: One unit buys for all on the basis of the agreement.
rule-md-simple-sharing-3 = O unitate cumpără pentru toți în temeiul acordului.
# en: No agreement on the yearly fee
rule-md-fee-disputed = Fără înțelegere asupra cotizației anuale
# en: The fee is the base income of the association, and it can change only once a year on a reasoned request.
rule-md-fee-disputed-1 = Cotizația este venitul de bază al asociației și se poate modifica doar o dată pe an, la cerere motivată.
# en: The yearly fee carries the association
rule-md-money-fee = Cotizația anuală susține asociația
# en: The fee set by the general assembly pays the fixed cost of a joint team.
rule-md-money-fee-1 = Cotizația stabilită de adunarea generală plătește costul fix al unei echipe comune.
# en: Write the due date of the fee into the statute. It may change on a reasoned request of the director, at most once a year.
rule-md-money-fee-2 = Scrieți în statut termenul de plată a cotizației. Ea se poate modifica la cererea motivată a directorului, cel mult o dată pe an.
# en: The members do not agree on a fee.
rule-md-money-fee-3 = Membrii nu se înțeleg asupra unei cotizații.
# en: Lines in every budget
rule-md-money-own-budgets = Linii în fiecare buget
# en: Each council decides its part and enters it in its budget; the agreement must name clear sources of money.
rule-md-money-own-budgets-1 = Fiecare consiliu își decide partea și o înscrie în buget; acordul trebuie să numească surse clare de bani.
# en: Income of the association
rule-md-money-service-income = Veniturile asociației
# en: An association may earn from services and take grants, donations, interest and the two percent that taxpayers assign.
rule-md-money-service-income-1 = O asociație poate câștiga din servicii și poate primi granturi, donații, dobânzi și cele două procente desemnate de contribuabili.
# en: The tariff is not in your hands alone
rule-md-money-tariffs = Tariful nu depinde doar de dumneavoastră
# en: Users of water and waste services pay a tariff.
rule-md-money-tariffs-1 = Utilizatorii serviciilor de apă și deșeuri plătesc un tarif.
# en: Water tariffs follow the method of the national regulator ANRE, waste tariffs are set by the councils. An association has no power over tariffs.
rule-md-money-tariffs-2 = Tarifele la apă urmează metodologia ANRE, iar cele la deșeuri le stabilesc consiliile. Asociația nu are putere asupra tarifelor.
# en: There is no tariff for administrative work or talks.
rule-md-money-tariffs-3 = Pentru munca administrativă sau discuții nu există tarif.
# en: Funds for regions, villages and the environment
rule-md-money-national-funds = Fonduri pentru regiuni, sate și mediu
# en: Calls reward projects of several units.
rule-md-money-national-funds-1 = Apelurile avantajează proiectele mai multor unități.
# en: Plan a part of your own. Small units often failed because they could not meet the conditions alone; this is why the law on associations was made.
rule-md-money-national-funds-2 = Planificați o contribuție proprie. Unitățile mici au eșuat adesea fiindcă nu puteau îndeplini singure condițiile; de aceea s-a făcut legea asociațiilor.
# en: These funds pay for investments, and none is planned.
rule-md-money-national-funds-3 = Aceste fonduri plătesc investiții, iar aici nu este prevăzută niciuna.
# en: Merger incentives are not for cooperation
rule-md-money-not-for-mergers = Stimulentele de amalgamare nu sunt pentru cooperare
# en: This money is for units that merge, not for units that cooperate.
rule-md-money-not-for-mergers-1 = Acești bani sunt pentru unitățile care se amalgamează, nu pentru cele care cooperează.
# en: Compare both ways openly: the state pays for merging and not for cooperating. What you build together now must fit into a merged unit.
rule-md-money-not-for-mergers-2 = Comparați deschis ambele căi: statul plătește amalgamarea, nu cooperarea. Ceea ce construiți acum împreună trebuie să se potrivească într-o unitate amalgamată.
# en: Loans for waste and water regions
rule-md-money-loans = Împrumuturi pentru regiunile de deșeuri și apă
# en: Yearly debt service of a local authority may not exceed 20 percent of its own revenue.
rule-md-money-loans-1 = Serviciul anual al datoriei unei autorități locale nu poate depăși 20 la sută din veniturile proprii.
# en: State-led projects with international banks pay for waste and water regions, and need one institution for the region.
rule-md-money-loans-2 = Proiectele conduse de stat cu bănci internaționale plătesc pentru regiunile de deșeuri și apă și au nevoie de o singură instituție pentru regiune.
# en: These loans are for waste and water regions.
rule-md-money-loans-3 = Aceste împrumuturi sunt pentru regiunile de deșeuri și apă.
# en: Donors pay the start
rule-md-money-donors = Donatorii plătesc începutul
# en: Donors pay studies, equipment and the first steps.
rule-md-money-donors-1 = Donatorii plătesc studii, echipamente și primii pași.
# en: One grantor for a concession
rule-md-money-ppp = Un singur concedent pentru o concesiune
# en: A private partner may be interested if the units act as one grantor.
rule-md-money-ppp-1 = Un partener privat poate fi interesat dacă unitățile acționează ca un singur concedent.
# en: For a partnership or concession join first in an association or company, so that there is one grantor.
rule-md-money-ppp-2 = Pentru un parteneriat sau o concesiune uniți-vă mai întâi într-o asociație sau societate, ca să existe un singur concedent.
# en: A reform is coming
rule-md-reform-ahead = Urmează o reformă
# en: A package on local administration was announced for autumn 2026 and local elections are due in 2027. A member that merges changes the membership of an association or ends an agreement.
rule-md-reform-ahead-1 = Pentru toamna anului 2026 s-a anunțat un pachet privind administrația locală, iar alegerile locale au loc în 2027. Un membru care se amalgamează schimbă componența asociației sau pune capăt unui acord.
# en: Write into every agreement and statute what happens when a member merges.
rule-md-reform-ahead-2 = Scrieți în fiecare acord și statut ce se întâmplă când un membru se amalgamează.
# en: Many units are merging
rule-md-merging-since-2026 = Multe unități se amalgamează
# en: More than 320 town halls had entered a voluntary merger by February 2026. Ask every partner whether it is one of them.
rule-md-merging-since-2026-1 = Peste 320 de primării intraseră până în februarie 2026 într-o amalgamare voluntară. Întrebați fiecare partener dacă este una dintre ele.
# en: The association is no NGO
rule-md-not-an-ngo = Asociația nu este un ONG
# en: The law on non-commercial organisations does not apply. Do not use templates of NGOs; use the models of Government Decision 609/2023.
rule-md-not-an-ngo-1 = Legea cu privire la organizațiile necomerciale nu se aplică. Nu folosiți modele de ONG; folosiți modelele din Hotărârea Guvernului nr. 609/2023.
# en: Models for agreement, statute and hiring
rule-md-models-exist = Modele pentru acord, statut și angajare
# en: Use the model founding agreement, the model statute and the model rules for hiring the director and chief accountant. They are recommended, not compulsory.
rule-md-models-exist-1 = Folosiți modelul acordului de constituire, modelul statutului și regulile-tip pentru angajarea directorului și a contabilului-șef. Ele sunt recomandate, nu obligatorii.
# en: Older guides do not know the association
rule-md-guides-are-old = Ghidurile vechi nu cunosc asociația
# en: Guides from 2013 to 2015 list forms without the association and are partly out of date.
rule-md-guides-are-old-1 = Ghidurile din 2013-2015 enumeră forme fără asociație și sunt parțial depășite.
# en: Work without tender is disputed
rule-md-direct-award = Lucrul fără licitație este contestat
# en: The rules for work without tender were developed for water in guides of 2014. A full exemption was not seen in the law in force. Ask before you sign.
rule-md-direct-award-1 = Regulile pentru lucrul fără licitație au fost elaborate pentru apă în ghiduri din 2014. În legea în vigoare nu s-a văzut o scutire deplină. Întrebați înainte de a semna.
# en: Write the joint control of all members into the founding act; without it an award without tender will not hold.
rule-md-direct-award-2 = Scrieți în actul de constituire controlul comun al tuturor membrilor; fără el, o atribuire fără licitație nu va rezista.
# en: A direct award to a neighbour's operator that the partners do not control together is disputed.
rule-md-direct-award-3 = Este contestată atribuirea directă către operatorul unui vecin pe care partenerii nu îl controlează împreună.
# en: Very small units
rule-md-very-small-units = Unități foarte mici
# en: Very small units can pay neither fee nor staff. Sign together with the district or a town as anchor.
rule-md-very-small-units-1 = Unitățile foarte mici nu pot plăti nici cotizație, nici personal. Semnați împreună cu raionul sau cu un oraș de sprijin.
# en: Romanian models do not fit
rule-md-romanian-models = Modelele românești nu se potrivesc
# en: Romanian models cannot be copied: there is no framework statute for utility associations, and no regional operator tied to the association.
rule-md-romanian-models-1 = Modelele românești nu pot fi copiate: nu există un statut-cadru pentru asociațiile de utilități și nici un operator regional legat de asociație.
# en: Look at the waste region first
rule-md-waste-region = Verificați mai întâi regiunea de deșeuri
# en: Check which waste-management region you belong to and follow its regional institution. A scheme of your own may lose the investment.
rule-md-waste-region-1 = Verificați din ce regiune de management al deșeurilor faceți parte și urmați instituția ei regională. O schemă proprie poate pierde investiția.
# en: The State Chancellery looks at the decisions
rule-md-legality-control = Cancelaria de Stat verifică deciziile
# en: The territorial office of the State Chancellery controls the legality of the council decisions. Send them in before you sign.
rule-md-legality-control-1 = Oficiul teritorial al Cancelariei de Stat controlează legalitatea deciziilor consiliilor. Trimiteți-le înainte de a semna.
# en: How to share the cost
rule-md-cost-keys = Cum se împarte costul
# en: Share the cost by tonnes or volume through the tariff.
rule-md-cost-keys-1 = Împărțiți costul după tone sau volum, prin tarif.
# en: In a small association an equal fee is common.
rule-md-cost-keys-2 = Într-o asociație mică este obișnuită o cotizație egală.
# en: In a large association a fee for each inhabitant is common.
rule-md-cost-keys-3 = Într-o asociație mare este obișnuită o cotizație pe locuitor.
# en: The district can cover the cost of the start.
rule-md-cost-keys-4 = Raionul poate acoperi costul pornirii.
# en: A company is for utilities
rule-md-company-runs-services = Societatea este pentru servicii comunale
# en: A company runs a utility. Administration, purchases and talks are not its business.
rule-md-company-runs-services-1 = O societate gestionează un serviciu comunal. Administrația, achizițiile și discuțiile nu sunt treaba ei.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = Legea impune { $form }, iar membri pot fi numai autorități publice. Firmele, organizațiile sau cetățenii nu pot fi membri.
# en: The grant is paid to one joint legal person only. “{ $form }” is none.
rule-gate-grant-legal-person-1 = Grantul se plătește numai unei persoane juridice comune. { $form } nu este o persoană juridică.
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-gate-grant-legal-person-2 = { $form } nu este o persoană juridică proprie. Întrebați fondul dacă un partener principal poate totuși depune cererea.
# en: The grant goes to one joint legal person only
rule-gate-grant-legal-person = Grantul este acordat numai unei persoane juridice comune
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Firmele, organizațiile sau cetățenii ar urma să fie membri. { $form } este deschisă numai membrilor publici.
# en: We do not know whether “{ $form }” may have private members. Ask before you invite them.
rule-gate-private-members-3 = Nu știm dacă { $form } poate avea membri privați. Întrebați înainte de a-i invita.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Unele forme nu sunt deschise firmelor, organizațiilor și cetățenilor

## Words in citations

# en: art.
place-article = art.
# en: annexes
place-annexes = anexele
# en: concept and guide
place-concept-and-guide = concept și ghid
# en: debt limits
place-debt-limits = limitele datoriei
# en: delegated management
place-delegated-management = gestiune delegată
# en: delegation
place-delegation = delegare
# en: financing
place-financing = finanțare
# en: founder rules
place-founder-rules = reguli privind fondatorii
# en: incentives
place-incentives = stimulente
# en: regional operator
place-regional-operator = operator regional
# en: rules on associations
place-rules-on-associations = reguli privind asociațiile
# en: scope
place-scope = domeniu de aplicare
# en: tariff rules
place-tariff-rules = reguli tarifare
# en: transfers between budgets
place-transfers-between-budgets = transferuri între bugete
# en: whole act
place-whole-act = întregul act
