# en: Italy
pack-name = Italia
# en: municipality
municipality = comune
# en: municipalities
municipality-plural = comuni

# en: In which region is your municipality?
question-region = In quale regione vi trovate?
    .help = Le forme stanno nella legge statale. Le regioni delimitano gli ambiti e pagano incentivi; quelle a statuto speciale hanno un proprio ordinamento degli enti locali. Perciò questa domanda viene per prima.
# en: Emilia-Romagna
option-region-emilia_romagna = Emilia-Romagna
# en: Lombardy
option-region-lombardy = Lombardia
# en: Another region with ordinary statute
option-region-ordinary = Un'altra regione a statuto ordinario
# en: Aosta Valley
option-region-aosta_valley = Valle d'Aosta
# en: Province of Trento
option-region-trento = Provincia autonoma di Trento
# en: Province of Bolzano
option-region-bolzano = Provincia autonoma di Bolzano
# en: Friuli-Venezia Giulia
option-region-friuli = Friuli-Venezia Giulia
# en: Sicily
option-region-sicily = Sicilia
# en: Sardinia
option-region-sardinia = Sardegna
# en: The partners lie in two or more regions
option-region-several = I partner si trovano in due o più regioni

# en: Does a mountain community, valley community or similar body made by regional law already cover you?
question-area_body = Siete già compresi in una comunità montana, comunità di valle o in un ente simile creato dalla legge regionale?
    .help = Un ente del genere non può essere costituito dai comuni. Dove esiste, può assumere il vostro compito.

# en: Is one of the partners a member of another union of municipalities?
question-other_union = Uno dei partner fa parte di un'altra unione di comuni?
    .help = Un comune può far parte di una sola unione.

# en: Is the task one of the fundamental functions of municipalities?
question-fundamental = Il compito è una delle funzioni fondamentali dei comuni?
    .help = I piccoli comuni devono esercitarle in forma associata (D.L. 78/2010, art. 14). L'elenco sta in quell'articolo.

# en: How many of you are bound by the duty to run fundamental functions jointly?
question-small = Quanti di voi sono soggetti all'obbligo di esercizio associato delle funzioni fondamentali?
    .help = Riguarda i comuni fino a 5.000 abitanti, in montagna fino a 3.000.
# en: All of us
option-small-all = Tutti
# en: Some of us
option-small-some = Alcuni
# en: None of us
option-small-none = Nessuno

# en: Do you together reach the size of a union for these functions?
question-union_size = Raggiungete insieme la dimensione di un'unione per queste funzioni?
    .help = Almeno 10.000 abitanti; in montagna 3.000 e tre comuni. La regione può aver fissato un altro limite.

# en: Does one of you already run this service jointly in another form?
question-other_form = Uno di voi gestisce già questo servizio in un'altra forma associata?
    .help = Per ogni servizio è ammessa una sola forma associata.

# en: Do you keep a small water service in the mountains under an exception?
question-own_water = Mantenete un piccolo servizio idrico di montagna in base a un'eccezione?
    .help = Di regola il servizio idrico spetta all'ente di governo dell'ambito. Esistono eccezioni per i piccoli servizi di montagna.

# en: Will all owners of a joint company really control it together?
question-joint_control = Tutti i soci di una società comune la controlleranno davvero insieme?
    .help = Per esempio con rappresentanti di tutti i soci negli organi e un patto parasociale. Una quota simbolica non basta.

# en: Authority of the compulsory area
form-area-authority = Ente di governo d'ambito (EGA/ATO), ambito territoriale sociale
# en: All municipalities of an area belong to it by law; it plans, sets tariffs and awards water or waste.
form-area-authority-summary = Tutti i comuni di un ambito ne fanno parte per legge; pianifica, fissa le tariffe e affida il servizio idrico o dei rifiuti.
# en: it exists already, and the municipality must use it
form-area-authority-effort_note = esiste già e il comune deve servirsene
# en: A municipality cannot leave.
form-area-authority-exit = Un comune non può uscirne.
# en: The authority.
form-area-authority-liability = L'ente stesso.
# en: The regulator ARERA and the region.
form-area-authority-accountability = L'autorità di regolazione ARERA e la regione.
# en: Regional law draws the area. Adhesion is a duty, and the region may act in place of a municipality in default.
form-area-authority-step-adhere = La legge regionale delimita l'ambito. L'adesione è obbligatoria e la regione può sostituirsi al comune inadempiente.
# en: ATERSIR is the authority for water and waste.
form-area-authority-in-emilia_romagna = ATERSIR è l'ente per il servizio idrico e i rifiuti.

# en: Agreement with a joint office
form-convention-joint-office = Convenzione con ufficio comune
# en: One office with staff of several municipalities works in place of each of them.
form-convention-joint-office-summary = Un solo ufficio con personale di più comuni opera al posto di ciascuno di essi.
# en: the same votes as for a convention, and staff of several town halls under one head
form-convention-joint-office-effort_note = le stesse delibere di una convenzione, e personale di più municipi sotto un solo responsabile
# en: As agreed; the staff return to their municipalities.
form-convention-joint-office-exit = Come convenuto; il personale rientra nei comuni.
# en: The municipality in whose place the office acts; the cost by the key.
form-convention-joint-office-liability = Il comune al cui posto l'ufficio agisce; il costo secondo la chiave di riparto.
# en: The auditors of each municipality; the regional chamber of the Court of Auditors.
form-convention-joint-office-accountability = I revisori di ciascun comune; la sezione regionale della Corte dei conti.
# en: The council of each municipality votes on the same text (art. 42 TUEL).
form-convention-joint-office-step-councils = Il consiglio di ciascun comune delibera lo stesso testo (art. 42 TUEL).
# en: The municipalities second the staff with which the joint office works.
form-convention-joint-office-step-staff = I comuni distaccano il personale con cui opera l'ufficio comune.
# en: By practice the partners name the seat, the head of the office and the municipality that keeps the accounts.
form-convention-joint-office-step-seat = Nella prassi i partner indicano la sede, il responsabile dell'ufficio e il comune che tiene la contabilità.
# en: Associated registry, tax or police offices exist here. The region orders local government by its own law, which was not seen.
form-convention-joint-office-in-friuli = Qui esistono uffici associati di anagrafe, tributi o polizia. La regione ordina gli enti locali con legge propria, che non è stata letta.
# en: Associated registry, tax or police offices exist here. The province orders local government by its own law, which was not seen.
form-convention-joint-office-in-trento = Qui esistono uffici associati di anagrafe, tributi o polizia. La provincia ordina gli enti locali con legge propria, che non è stata letta.

# en: Agreement with delegation to a lead municipality
form-convention-lead = Convenzione con delega al comune capofila
# en: One municipality does the work for all; the others keep the title to the function.
form-convention-lead-summary = Un comune svolge il lavoro per tutti; gli altri conservano la titolarità della funzione.
# en: council votes and a contract
form-convention-lead-effort_note = delibere dei consigli e una convenzione
# en: As agreed, with notice.
form-convention-lead-exit = Come convenuto, con preavviso.
# en: The lead municipality for its acts; the partners as the convention says.
form-convention-lead-liability = Il comune capofila per i propri atti; i partner come dice la convenzione.
# en: The auditors of each municipality; the regional chamber of the Court of Auditors.
form-convention-lead-accountability = I revisori di ciascun comune; la sezione regionale della Corte dei conti.
# en: The council of each municipality votes on the same text (art. 42 TUEL).
form-convention-lead-step-councils = Il consiglio di ciascun comune delibera lo stesso testo (art. 42 TUEL).
# en: The mayors sign the convention.
form-convention-lead-step-sign = I sindaci firmano la convenzione.
# en: The municipalities arrange secondment or posting of staff (comando, distacco).
form-convention-lead-step-staff = I comuni regolano comando e distacco del personale.
# en: A convention for a shared municipal secretary is notified to the regional section of the roll.
form-convention-lead-step-secretary = La convenzione per la segreteria comunale è comunicata alla sezione regionale dell'albo.

# en: Cooperative or energy community
form-energy-community-coop = Cooperativa di comunità, comunità energetica rinnovabile (CER)
# en: Citizens, firms and municipalities are members with one vote each.
form-energy-community-coop-summary = Cittadini, imprese e comuni sono soci con un voto ciascuno.
# en: By withdrawal.
form-energy-community-coop-exit = Con il recesso.
# en: Limited.
form-energy-community-coop-liability = Limitata.
# en: The audit of cooperatives.
form-energy-community-coop-accountability = La revisione delle cooperative.
# en: The council of each municipality decides; where it is a company, the duties of article 5 TUSP and the opinion of the Court of Auditors apply.
form-energy-community-coop-step-councils = Il consiglio di ciascun comune delibera; se si tratta di una società valgono gli obblighi dell'art. 5 TUSP e il parere della Corte dei conti.
# en: The statute is made and the cooperative is entered in the register.
form-energy-community-coop-step-register = Si redige lo statuto e la cooperativa è iscritta nel registro.

# en: Foundation or association
form-foundation-association = Fondazione di partecipazione o associazione
# en: Municipalities and private parties carry a museum, music or a destination together.
form-foundation-association-summary = Comuni e privati sostengono insieme un museo, la musica o una destinazione.
# en: What was given to a foundation stays there.
form-foundation-association-exit = Ciò che è stato conferito a una fondazione vi resta.
# en: The body itself.
form-foundation-association-liability = L'ente stesso.
# en: The prefecture or the region; the Court of Auditors on the money it gets.
form-foundation-association-accountability = La prefettura o la regione; la Corte dei conti sul denaro ricevuto.
# en: The council of each municipality decides.
form-foundation-association-step-councils = Il consiglio di ciascun comune delibera.
# en: The founding act is made before a notary.
form-foundation-association-step-notary = L'atto costitutivo è redatto dal notaio.
# en: The prefecture or the region recognises it, or it is entered in the register of the Third Sector.
form-foundation-association-step-recognition = La prefettura o la regione la riconosce, oppure è iscritta nel registro del Terzo settore.

# en: In-house company of several municipalities
form-in-house-company = Società in house pluripartecipata
# en: A company of public owners only, controlled by all of them, that works for them without tender.
form-in-house-company-summary = Una società di soli soci pubblici, controllata da tutti loro, che lavora per loro senza gara.
# en: reasons, consultation, and the steps at the competition authority and the Court of Auditors
form-in-house-company-effort_note = motivazione, consultazione e i passaggi presso l'Autorità garante della concorrenza e la Corte dei conti
# en: The yearly rationalisation plan (art. 20 TUSP) may order sale or winding-up.
form-in-house-company-exit = Il piano annuale di razionalizzazione (art. 20 TUSP) può disporre vendita o liquidazione.
# en: Limited to the capital. Owners may not freely rescue a company that loses money (art. 14 TUSP).
form-in-house-company-liability = Limitata al capitale. I soci non possono soccorrere liberamente una società in perdita (art. 14 TUSP).
# en: Court of Auditors, ANAC, the survey of holdings by the Ministry of Economy, the yearly plan.
form-in-house-company-accountability = Corte dei conti, ANAC, censimento delle partecipazioni del Ministero dell'economia, piano annuale.
# en: The draft decision gives analytical reasons: need for the aims of art. 4, economic convenience and financial sustainability, comparison with direct management or outsourcing, efficiency, State aid (art. 5 commi 1-2).
form-in-house-company-step-reasons = Lo schema di delibera contiene la motivazione analitica: necessità per i fini dell'art. 4, convenienza economica e sostenibilità finanziaria, confronto con gestione diretta o esternalizzazione, efficienza, aiuti di Stato (art. 5 commi 1-2).
# en: The local authorities put the draft decision to public consultation (art. 5 comma 2).
form-in-house-company-step-consultation = Gli enti locali sottopongono lo schema di delibera a consultazione pubblica (art. 5 comma 2).
# en: The councils vote the decision with the essential elements of the articles; it is published on the website (art. 7).
form-in-house-company-step-councils = I consigli deliberano con gli elementi essenziali dell'atto costitutivo; la delibera è pubblicata sul sito (art. 7).
# en: The decision goes to the competition authority and to the regional control section of the Court of Auditors, which answers within 60 days (art. 5 commi 3-4).
form-in-house-company-step-opinions = La delibera è inviata all'Autorità garante della concorrenza e alla sezione regionale di controllo della Corte dei conti, che risponde entro 60 giorni (art. 5 commi 3-4).
# en: The articles hold the clause on over 80 per cent of the turnover and the rules of control; a shareholders' pact may last over five years (art. 16).
form-in-house-company-step-articles = Lo statuto contiene la clausola su oltre l'80 per cento del fatturato e le regole di controllo; il patto parasociale può durare più di cinque anni (art. 16).
# en: For a service of economic relevance: report before the award (art. 14 comma 3), qualified reasons (art. 17) and publication with ANAC; above the European threshold the contract waits, probably 60 days.
form-in-house-company-step-award = Per un servizio di rilevanza economica: relazione prima dell'affidamento (art. 14 comma 3), motivazione qualificata (art. 17) e pubblicazione presso ANAC; sopra la soglia europea il contratto attende, probabilmente 60 giorni.

# en: Central purchasing body
form-joint-procurement = Centrale unica di committenza, stazione appaltante qualificata
# en: A qualified office tenders for several municipalities.
form-joint-procurement-summary = Un ufficio qualificato svolge le gare per più comuni.
# en: qualification needs staff and a record
form-joint-procurement-effort_note = la qualificazione richiede personale ed esperienza
# en: By notice.
form-joint-procurement-exit = Con preavviso.
# en: As the convention says.
form-joint-procurement-liability = Come dice la convenzione.
# en: The anti-corruption authority (ANAC).
form-joint-procurement-accountability = L'Autorità nazionale anticorruzione (ANAC).
# en: The councils vote a convention under article 30 TUEL, or their union takes on the task.
form-joint-procurement-step-convention = I consigli deliberano una convenzione secondo l'art. 30 TUEL, oppure la loro unione assume il compito.
# en: The anti-corruption authority (ANAC) qualifies the body.
form-joint-procurement-step-qualification = L'Autorità nazionale anticorruzione (ANAC) qualifica la struttura.

# en: Mixed public-private company
form-mixed-company = Società mista pubblico-privata
# en: Municipalities and an industrial partner chosen by tender run a service together.
form-mixed-company-summary = I comuni e un socio industriale scelto con gara gestiscono insieme un servizio.
# en: the steps of a public company, and a tender for partner and service together
form-mixed-company-effort_note = i passaggi di una società pubblica e una gara insieme per socio e servizio
# en: It ends with the contract.
form-mixed-company-exit = Finisce con il contratto.
# en: Limited to the capital.
form-mixed-company-liability = Limitata al capitale.
# en: Court of Auditors, ANAC, the survey of holdings by the Ministry of Economy, the yearly plan.
form-mixed-company-accountability = Corte dei conti, ANAC, censimento delle partecipazioni del Ministero dell'economia, piano annuale.
# en: Reasons, public consultation, council votes and opinions as for every public company (arts 5 and 7 TUSP).
form-mixed-company-step-decision = Motivazione, consultazione pubblica, delibere dei consigli e pareri come per ogni società pubblica (artt. 5 e 7 TUSP).
# en: One tender chooses the partner and awards the service together (double object).
form-mixed-company-step-tender = Una sola gara sceglie il socio e affida il servizio (doppio oggetto).

# en: Mountain or island community
form-mountain-community = Comunità montana o isolana
# en: A body for an area that regional law draws; the municipalities can use it, not found it.
form-mountain-community-summary = Un ente per un'area delimitata dalla legge regionale; i comuni possono servirsene, non costituirlo.
# en: a regional law; where the body exists, an act of the region or a convention brings the task to it
form-mountain-community-effort_note = una legge regionale; dove l'ente esiste, un atto della regione o una convenzione gli porta il compito
# en: By regional law. Several regions turned these bodies into unions.
form-mountain-community-exit = Secondo la legge regionale. Più regioni hanno trasformato questi enti in unioni.
# en: The body itself.
form-mountain-community-liability = L'ente stesso.
# en: The region; the Court of Auditors.
form-mountain-community-accountability = La regione; la Corte dei conti.
# en: Regional law draws the area and an act of the region sets up the body. The municipalities cannot found it by their own will.
form-mountain-community-step-region = La legge regionale delimita l'area e un atto della regione istituisce l'ente. I comuni non possono costituirlo di propria volontà.
# en: Comunità montana.
form-mountain-community-in-lombardy = Comunità montana.
# en: Comunità di valle, under provincial law that was not seen.
form-mountain-community-in-trento = Comunità di valle, secondo la legge provinciale, che non è stata letta.
# en: Bezirksgemeinschaft, under provincial law that was not seen.
form-mountain-community-in-bolzano = Comunità comprensoriale (Bezirksgemeinschaft), secondo la legge provinciale, che non è stata letta.
# en: Comunità, under regional law that was not seen.
form-mountain-community-in-friuli = Comunità, secondo la legge regionale, che non è stata letta.
# en: Unité des communes, under regional law that was not seen.
form-mountain-community-in-aosta_valley = Unité des communes, secondo la legge regionale, che non è stata letta.
# en: Article 29 TUEL leaves Sicily out of the island communities that it allows. What the region's own law offers was not seen.
form-mountain-community-in-sicily = L'art. 29 TUEL esclude la Sicilia dalle comunità isolane che consente. Che cosa offra la legge della regione non è stato letto.
# en: Article 29 TUEL leaves Sardinia out of the island communities that it allows. What the region's own law offers was not seen.
form-mountain-community-in-sardinia = L'art. 29 TUEL esclude la Sardegna dalle comunità isolane che consente. Che cosa offra la legge della regione non è stato letto.

# en: Programme agreement
form-programme-agreement = Accordo di programma
# en: Municipalities, province, region and State bodies agree with binding force on one work or programme.
form-programme-agreement-summary = Comuni, provincia, regione e organi dello Stato si accordano in modo vincolante su un'opera o un programma.
# en: all administrations concerned must agree without exception
form-programme-agreement-effort_note = tutte le amministrazioni interessate devono essere d'accordo, senza eccezione
# en: It ends with completion. The supervising college may act against a party in default.
form-programme-agreement-exit = Finisce con il completamento. Il collegio di vigilanza può intervenire contro la parte inadempiente.
# en: Each party for its own part.
form-programme-agreement-liability = Ciascuna parte per ciò che le spetta.
# en: The supervising college.
form-programme-agreement-accountability = Il collegio di vigilanza.
# en: The president of the region or province, or the mayor, whose competence comes first or prevails promotes it, also when others ask (comma 1).
form-programme-agreement-step-promote = Lo promuove il presidente della regione o della provincia, o il sindaco, con competenza primaria o prevalente, anche su richiesta di altri (comma 1).
# en: A conference of all administrations concerned sees whether they can agree (comma 3).
form-programme-agreement-step-conference = Una conferenza di tutte le amministrazioni interessate verifica se possono accordarsi (comma 3).
# en: With the consent of all it is signed within sixty days of the notice that the conference ended well, approved by a formal act of the promoter and published in the gazette of the region (comma 4).
form-programme-agreement-step-sign = Con il consenso di tutti è sottoscritto entro sessanta giorni dalla comunicazione che la conferenza si è conclusa positivamente, approvato con atto formale del promotore e pubblicato nel bollettino della regione (comma 4).
# en: If it changes the town plan, the council ratifies the mayor's adhesion within thirty days; otherwise the adhesion lapses (comma 5).
form-programme-agreement-step-ratify = Se cambia lo strumento urbanistico, il consiglio ratifica l'adesione del sindaco entro trenta giorni; altrimenti l'adesione decade (comma 5).

# en: Memorandum of understanding
form-protocol = Protocollo d'intesa, conferenza dei sindaci
# en: Mayors agree on aims and prepare things together; nothing is run in common.
form-protocol-summary = I sindaci concordano gli obiettivi e preparano insieme; nulla è gestito in comune.
# en: Free at any time.
form-protocol-exit = Libera in ogni momento.
# en: Each municipality for itself.
form-protocol-liability = Ciascun comune per sé.
# en: None beyond each council.
form-protocol-accountability = Nessuna oltre ai singoli consigli.
# en: The executive (giunta) of each municipality decides.
form-protocol-step-executive = La giunta di ciascun comune delibera.
# en: The mayors sign. Where obligations are taken on, it is an agreement between administrations under article 15 of Act 241/1990.
form-protocol-step-sign = I sindaci firmano. Se si assumono obblighi, è un accordo tra amministrazioni ai sensi dell'art. 15 della legge 241/1990.

# en: Public company for personal services
form-public-care-company = Azienda pubblica di servizi alla persona (ASP)
# en: A public company of the municipalities of a zone for care, social services and education.
form-public-care-company-summary = Un'azienda pubblica dei comuni di una zona per assistenza, servizi sociali ed educazione.
# en: By regional law.
form-public-care-company-exit = Secondo la legge regionale.
# en: The company itself.
form-public-care-company-liability = L'azienda stessa.
# en: The region.
form-public-care-company-accountability = La regione.
# en: A charitable institution is transformed or the company is founded under regional law; the region approves the statute.
form-public-care-company-step-region = Si trasforma un'istituzione di beneficenza (IPAB) o si costituisce l'azienda secondo la legge regionale; la regione approva lo statuto.
# en: Companies for personal services (ASP) of the social zones.
form-public-care-company-in-emilia_romagna = Aziende di servizi alla persona (ASP) delle zone sociali.

# en: Consortium for services
form-service-consortium = Consorzio di servizi (azienda speciale consortile)
# en: A public body of several local authorities under the rules of the special company, for services only.
form-service-consortium-summary = Un ente pubblico di più enti locali con le regole dell'azienda speciale, solo per servizi.
# en: convention, statute, business plan and register
form-service-consortium-effort_note = convenzione, statuto, piano industriale e registro
# en: By statute. The assembly may turn it into a company by a majority of its members; bodies that do not wish to join are paid the nominal book value of their share (art. 115 comma 7-bis).
form-service-consortium-exit = Secondo lo statuto. L'assemblea può trasformarlo in società a maggioranza dei componenti; agli enti che non vogliono partecipare è pagato il valore nominale contabile della quota (art. 115 comma 7-bis).
# en: The consortium, which must balance its budget; the members cover social costs by service contract (art. 114).
form-service-consortium-liability = Il consorzio, che deve avere il bilancio in pareggio; i membri coprono i costi sociali con il contratto di servizio (art. 114).
# en: Its own statute, accounts and audit organ; the accounts go to the business register or the REA by 31 May each year; the members approve the fundamental acts and supervise (art. 114).
form-service-consortium-accountability = Statuto, contabilità e organo di revisione propri; il bilancio è depositato al registro delle imprese o al REA entro il 31 maggio di ogni anno; i membri approvano gli atti fondamentali e vigilano (art. 114).
# en: The councils approve a convention under article 30 together with the statute.
form-service-consortium-step-councils = I consigli approvano una convenzione ai sensi dell'art. 30 insieme con lo statuto.
# en: The partners draw up the business plan and fix the endowment capital.
form-service-consortium-step-plan = I partner redigono il piano industriale e fissano il capitale di dotazione.
# en: The founding act is signed, the consortium is entered in the business register as a special company and gets an auditor.
form-service-consortium-step-register = Si firma l'atto costitutivo, il consorzio è iscritto nel registro delle imprese come azienda speciale e nomina un revisore.
# en: Each municipality signs a service contract with the consortium.
form-service-consortium-step-contracts = Ciascun comune firma un contratto di servizio con il consorzio.

# en: Union of municipalities
form-union = Unione di comuni (unione montana)
# en: A local authority of its own, made by municipalities, that runs several functions with its own staff.
form-union-summary = Un ente locale formato da comuni che gestisce più funzioni con personale proprio.
# en: a new body and the transfer of staff
form-union-effort_note = un nuovo ente e il trasferimento del personale
# en: The statute says how a municipality leaves; its staff return. Regional law may set a minimum term or a loss of grants for those who leave.
form-union-exit = Lo statuto dice come un comune recede; il suo personale rientra. La legge regionale può fissare una durata minima o la perdita dei contributi per chi recede.
# en: The union; the members by their transfers.
form-union-liability = L'unione; i membri con i loro trasferimenti.
# en: Its own budget and auditor; the Court of Auditors. All offices are unpaid.
form-union-accountability = Bilancio e revisore propri; la Corte dei conti. Tutte le cariche sono gratuite.
# en: By practice the municipalities study feasibility and choose the functions.
form-union-step-study = Nella prassi i comuni studiano la fattibilità e scelgono le funzioni.
# en: The municipal councils approve founding act and statute by the procedure and majority for statute changes.
form-union-step-councils = I consigli comunali approvano atto costitutivo e statuto con la procedura e la maggioranza delle modifiche statutarie.
# en: The statute is published, posted for 30 days and sent to the Ministry of the Interior.
form-union-step-publish = Lo statuto è pubblicato, affisso per 30 giorni e inviato al Ministero dell'interno.
# en: The municipalities confer staff and means. Staff spending at the start may not exceed what they spent before; they may cede hiring capacity (comma 5).
form-union-step-resources = I comuni conferiscono personale e mezzi. La spesa iniziale di personale non può superare quella precedente; possono cedere capacità assunzionale (comma 5).
# en: The president uses the secretary of a member municipality, without extra pay (comma 5-ter).
form-union-step-secretary = Il presidente si avvale del segretario di un comune membro, senza compensi aggiuntivi (comma 5-ter).
# en: The regional act on territorial reorganisation (L.R. 21/2012) rewards unions with a three-year programme.
form-union-in-emilia_romagna = La legge regionale sul riordino territoriale (L.R. 21/2012) premia le unioni con un programma triennale.

# en: Endowment or share capital
financing-capital = Capitale di dotazione o capitale sociale
# en: Endowment capital of a consortium, share capital of a company. No rescue of a company that loses money without a recovery plan, and money is set aside for losses (arts 14 and 21 TUSP).
financing-capital-conditions = Capitale di dotazione del consorzio, capitale sociale della società. Nessun soccorso a una società in perdita senza piano di risanamento, e accantonamento per le perdite (artt. 14 e 21 TUSP).

# en: Emilia-Romagna: programme of territorial reorganisation
financing-er-programme = Emilia-Romagna: programma di riordino territoriale
# en: Emilia-Romagna: a three-year programme pays by joint functions, with a plan for quality and development. Over EUR 17 million in a call of the programme 2018-2020, for 43 unions with 280 of then 331 municipalities. Whether a convention outside a union can share in it was not seen.
financing-er-programme-conditions = Emilia-Romagna: un programma triennale paga secondo le funzioni associate, con un piano per qualità e sviluppo. Oltre 17 milioni di euro in un bando del programma 2018-2020, per 43 unioni con 280 degli allora 331 comuni. Non è stato accertato se una convenzione fuori da un'unione possa parteciparvi.

# en: European programmes
financing-eu-funds = Programmi europei
# en: Regional programmes (ERDF, ESF) and LEADER. The inner areas strategy asked for joint functions as a condition of entry. The measures of the recovery plan (PNRR) ended in the middle of 2026.
financing-eu-funds-conditions = Programmi regionali (FESR, FSE) e LEADER. La strategia per le aree interne chiedeva funzioni associate come condizione d'ingresso. Le misure del PNRR sono finite a metà 2026.

# en: Fees and tariffs of the users
financing-fees = Tasse e tariffe degli utenti
# en: A union collects the fees, tariffs and contributions of the services entrusted to it (art. 32 comma 7 TUEL). The waste tax or tariff (TARI) is collected by the municipality or for the area.
financing-fees-conditions = Un'unione riscuote tasse, tariffe e contributi dei servizi affidati (art. 32 comma 7 TUEL). La tassa o tariffa sui rifiuti (TARI) è riscossa dal comune o per l'ambito.

# en: Loans
financing-loans = Mutui
# en: For investment only (art. 119 of the Constitution). Interest should stay within 10 per cent of current revenue; have the figure checked. Unions and consortia may borrow, from the Cassa depositi e prestiti or from banks.
financing-loans-conditions = Solo per investimenti (art. 119 della Costituzione). Gli interessi dovrebbero restare entro il 10 per cento delle entrate correnti; fate verificare la cifra. Unioni e consorzi possono indebitarsi con la Cassa depositi e prestiti o con banche.

# en: Transfers of the members by key
financing-member-transfers = Trasferimenti dei membri secondo la chiave di riparto
# en: Financial relations are a compulsory content of every convention; the shares in a consortium stand in convention and statute. Usual keys: inhabitants at 31 December of the year before, use, or a fixed solidarity share and use together; staff lent is set off.
financing-member-transfers-conditions = I rapporti finanziari sono contenuto obbligatorio di ogni convenzione; le quote del consorzio stanno in convenzione e statuto. Chiavi usuali: abitanti al 31 dicembre dell'anno prima, uso, oppure una quota fissa di solidarietà insieme con l'uso; il personale prestato si compensa.

# en: Regional calls for unions and conventions
financing-regional-calls = Bandi regionali per unioni e convenzioni
# en: Other regions fund unions and conventions by yearly calls, each by its own law. None of these laws was seen; ask the region for the call and its dates.
financing-regional-calls-conditions = Le altre regioni finanziano unioni e convenzioni con bandi annuali, ciascuna con legge propria. Nessuna di queste leggi è stata letta; chiedete alla regione il bando e le date.

# en: Service contract with payment by unit
financing-service-contract = Contratto di servizio con pagamento a unità
# en: Each municipality pays by unit under its service contract with the consortium or company.
financing-service-contract-conditions = Ciascun comune paga a unità secondo il suo contratto di servizio con il consorzio o la società.

# en: Social policy funds of the zone
financing-social-fund = Fondi per le politiche sociali della zona
# en: The national funds for social policy, poverty and people who cannot care for themselves go to the social zone: to its lead municipality, union or consortium.
financing-social-fund-conditions = I fondi nazionali per le politiche sociali, la povertà e la non autosufficienza vanno alla zona sociale: al comune capofila, all'unione o al consorzio.

# en: State grants for joint management
financing-state-union-grant = Contributi statali per la gestione associata
# en: A national fund is shared among regions whose incentive law meets the agreement of 2006: unions without time limit and with a premium, number and type of services, help for small municipalities, only services that really run. In the other regions the ministry pays the unions itself: in 2025 EUR 2.38 million for 27 unions or mountain communities, and EUR 2.72 million for 99 bodies that run services of State competence.
financing-state-union-grant-conditions = Un fondo nazionale è diviso tra le regioni la cui legge di incentivo rispetta l'intesa del 2006: unioni senza limite di tempo e con premialità, numero e tipo dei servizi, aiuto ai piccoli comuni, solo servizi davvero attivati. Nelle altre regioni il ministero paga direttamente le unioni: nel 2025 2,38 milioni di euro a 27 unioni o comunità montane, e 2,72 milioni a 99 enti che gestiscono servizi di competenza statale.

# en: Regions with a special statute order local government themselves
rule-it-special-autonomy = Le regioni a statuto speciale hanno un proprio ordinamento degli enti locali
# en: Your region or province orders local government by its own law, which is not in the pack. Its office for local authorities must confirm that “{ $form }” is open to you, and under which articles.
rule-it-special-autonomy-1 = La vostra regione o provincia ordina gli enti locali con legge propria, che non è nel pacchetto. Il suo ufficio per gli enti locali deve confermare che questa forma vi è aperta, e con quali articoli: { $form }.
# en: The articles shown here are those of the national Consolidated Act. In regions with a special statute and in Trento and Bolzano the own law comes first.
rule-it-special-autonomy-2 = Gli articoli mostrati sono quelli del testo unico statale. Nelle regioni a statuto speciale e a Trento e Bolzano viene prima la legge propria.

# en: Partners from two regions
rule-it-two-regions = Partner di due regioni
# en: Regional law draws areas and sets conditions, and your partners have two of them. Nothing was seen on “{ $form }” across the border of regions; both regions must confirm it.
rule-it-two-regions-1 = La legge regionale delimita gli ambiti e pone condizioni, e i vostri partner ne hanno due. Nulla è stato trovato su questa forma oltre il confine regionale: { $form }. Entrambe le regioni devono confermarla.
# en: Each region draws its own areas and pays its own money. Ask both before you choose a form.
rule-it-two-regions-2 = Ogni regione delimita i propri ambiti e paga i propri contributi. Chiedete a entrambe prima di scegliere la forma.

# en: Small municipalities run fundamental functions by union or convention
rule-it-fundamental-functions = I piccoli comuni esercitano le funzioni fondamentali con unione o convenzione
# en: Municipalities up to 5,000 inhabitants (3,000 in the mountains) meet the duty to run fundamental functions jointly only by union or convention. “{ $form }” does not count.
rule-it-fundamental-functions-1 = I comuni fino a 5.000 abitanti (3.000 in montagna) adempiono l'obbligo di esercizio associato delle funzioni fondamentali solo con unione o convenzione. Questa forma non conta: { $form }.
# en: “{ $form }” may do work for the service, but it does not meet the duty to run the function jointly. Beside it the small municipalities need a union or a convention for the function itself.
rule-it-fundamental-functions-2 = Questa forma può svolgere lavori per il servizio, ma non adempie l'obbligo di esercizio associato: { $form }. Accanto ad essa i piccoli comuni hanno bisogno di un'unione o di una convenzione per la funzione stessa.

# en: A convention for compulsory functions lasts three years and must prove itself
rule-it-convention-three-years = Una convenzione per le funzioni obbligatorie dura tre anni e deve dimostrare il risultato
# en: For the compulsory functions it lasts at least three years, and a report must prove that it is efficient. Otherwise a union becomes compulsory.
rule-it-convention-three-years-1 = Per le funzioni obbligatorie dura almeno tre anni, e una relazione deve dimostrarne l'efficienza. Altrimenti l'unione diventa obbligatoria.

# en: A union for compulsory functions has a minimum size
rule-it-union-size = Un'unione per le funzioni obbligatorie ha una dimensione minima
# en: For the compulsory functions a union has at least 10,000 inhabitants, in the mountains 3,000 and three municipalities. Yours is smaller: the region must have set another limit, or more partners must join.
rule-it-union-size-1 = Per le funzioni obbligatorie l'unione ha almeno 10.000 abitanti, in montagna 3.000 e tre comuni. La vostra è più piccola: la regione deve aver fissato un altro limite, oppure servono altri partner.

# en: A municipality belongs to one union only
rule-it-one-union = Un comune fa parte di una sola unione
# en: A municipality may be in one union only. The partner that is in another union must leave it first, or all join that union.
rule-it-one-union-1 = Un comune può far parte di una sola unione. Il partner che è in un'altra unione deve prima uscirne, oppure tutti aderiscono a quella.

# en: One joint form for each service
rule-it-one-form-per-service = Una sola forma associata per ogni servizio
# en: One of you already runs this service jointly in another form, and only one form for each service is allowed. It must leave the first form before “{ $form }” can take the service.
rule-it-one-form-per-service-1 = Uno di voi gestisce già questo servizio in un'altra forma associata, e per ogni servizio ne è ammessa una sola. Deve lasciare la prima perché questa forma possa assumere il servizio: { $form }.

# en: Water and waste belong to the authority of the area
rule-it-water-and-waste = Acqua e rifiuti spettano all'ente dell'ambito
# en: Regional law draws the areas for water and waste. Membership in “{ $form }” is a duty; it plans, sets the tariffs and awards the service.
rule-it-water-and-waste-1 = La legge regionale delimita gli ambiti per acqua e rifiuti. Farne parte è obbligatorio: { $form }. L'ente pianifica, fissa le tariffe e affida il servizio.
# en: The authority of the area chooses who runs the service. A lead municipality is no manager of the water service or the waste cycle.
rule-it-water-and-waste-2 = L'ente dell'ambito sceglie chi gestisce il servizio. Un comune capofila non è gestore del servizio idrico o del ciclo dei rifiuti.

# en: A small water service of its own
rule-it-own-water = Un piccolo servizio idrico proprio
# en: There are exceptions for small water services in the mountains. Let the authority of the area confirm in writing that yours is one before you share the work.
rule-it-own-water-1 = Esistono eccezioni per i piccoli servizi idrici di montagna. Fatevi confermare per iscritto dall'ente dell'ambito che il vostro è tra questi, prima di condividere il lavoro.

# en: Special companies are closed to network services
rule-it-network-services = Le aziende speciali sono escluse dai servizi a rete
# en: It follows the rules of the special company, and that may not run network services such as water, waste, gas and transport.
rule-it-network-services-1 = Segue le regole dell'azienda speciale, che non può gestire servizi a rete come acqua, rifiuti, gas e trasporti.

# en: Consortia for functions were abolished
rule-it-no-consortium-for-functions = I consorzi di funzioni sono stati soppressi
# en: Office work of the town hall is a function, and consortia for functions were abolished in 2009. Only consortia for services remain, although article 31 still speaks of functions.
rule-it-no-consortium-for-functions-1 = Il lavoro degli uffici comunali è una funzione, e i consorzi di funzioni sono stati soppressi nel 2009. Restano solo i consorzi di servizi, anche se l'art. 31 parla ancora di funzioni.
# en: Police, inspection, permits, planning and taxes are functions of the municipality, and consortia for functions were abolished in 2009.
rule-it-no-consortium-for-functions-2 = Polizia, controlli, permessi, pianificazione e tributi sono funzioni del comune, e i consorzi di funzioni sono stati soppressi nel 2009.

# en: A mountain community exists only by regional law
rule-it-community-by-regional-law = Una comunità montana esiste solo per legge regionale
# en: Only regional law makes such a body. The municipalities cannot found it.
rule-it-community-by-regional-law-1 = Solo la legge regionale crea un ente del genere. I comuni non possono costituirlo.
# en: Regional law must give it the task, or let it take the task by convention with you.
rule-it-community-by-regional-law-2 = La legge regionale deve attribuirle il compito, o consentirle di assumerlo per convenzione con voi.

# en: A public care company does care
rule-it-care-only = Un'ASP si occupa di servizi alla persona
# en: It is founded under regional law, which was not seen, and the region approves the statute.
rule-it-care-only-1 = È costituita secondo la legge regionale, che non è stata letta, e la regione approva lo statuto.
# en: “{ $form }” is for social services, care and education only.
rule-it-care-only-2 = Questa forma è solo per servizi sociali, assistenza ed educazione: { $form }.

# en: A share without control is no in-house company
rule-it-joint-control = Una quota senza controllo non fa una società in house
# en: A symbolic share is not enough. Without real control by all owners together the direct award is unlawful.
rule-it-joint-control-1 = Una quota simbolica non basta. Senza controllo reale di tutti i soci insieme l'affidamento diretto è illegittimo.

# en: Over 80 per cent of the turnover is for the owners
rule-it-eighty-per-cent = Oltre l'80 per cento del fatturato è per i soci
# en: More than a fifth of the income should come from others. “{ $form }” earns over 80 per cent of its turnover with tasks of its owners.
rule-it-eighty-per-cent-1 = Più di un quinto delle entrate verrebbe da altri. Questa forma realizza oltre l'80 per cento del fatturato con compiti dei soci: { $form }.
# en: The rest of the turnover, below 20 per cent, is allowed only if it brings economies of scale.
rule-it-eighty-per-cent-2 = Il resto del fatturato, sotto il 20 per cento, è ammesso solo se porta economie di scala.

# en: The private partner comes by tender
rule-it-mixed-by-tender = Il socio privato arriva con gara
# en: An industrial partner with at least 30 per cent is chosen by one tender for partner and service.
rule-it-mixed-by-tender-1 = Un socio industriale con almeno il 30 per cento è scelto con una sola gara per socio e servizio.
# en: It has a private industrial partner, and you want none.
rule-it-mixed-by-tender-2 = Ha un socio industriale privato, e voi non ne volete.

# en: A programme agreement runs no service
rule-it-programme-agreement-ends = Un accordo di programma non gestisce servizi
# en: It brings works and programmes of several administrations to completion. It does not run a service or an office for good.
rule-it-programme-agreement-ends-1 = Porta a compimento opere e programmi di più amministrazioni. Non gestisce stabilmente un servizio o un ufficio.

# en: A purchasing body only buys
rule-it-purchasing-only = Una centrale di committenza compra soltanto
# en: It tenders and awards contracts. It does not run what is bought.
rule-it-purchasing-only-1 = Svolge gare e affida contratti. Non gestisce ciò che si compra.

# en: A memorandum moves no money and no people
rule-it-protocol-moves-nothing = Un protocollo non muove denaro né persone
# en: Money, staff or property pass between the partners. That needs a convention or a body.
rule-it-protocol-moves-nothing-1 = Denaro, personale o beni passano tra i partner. Serve una convenzione o un ente.

# en: Partners abroad are not in the pack
rule-it-abroad-not-in-pack = I partner all'estero non sono nel pacchetto
# en: Forms across the border of Italy are not in this pack. Ask your region, which knows the programmes and the rules for its border.
rule-it-abroad-not-in-pack-1 = Le forme oltre il confine italiano non sono in questo pacchetto. Chiedete alla vostra regione, che conosce i programmi e le regole del suo confine.

# en: The law orders you to work together
rule-gate-ordered-by-law = La legge vi ordina di cooperare
# en: The law orders you to work together. For water, waste and social zones the area of the region is the form. For the fundamental functions of small municipalities union or convention are. State or region may order a convention for a fixed time on a model (art. 30 comma 3), and State law may order a consortium (art. 31 comma 7). Look up which order is yours.
rule-gate-ordered-by-law-1 = La legge vi obbliga a lavorare insieme. Per acqua, rifiuti e zone sociali la forma è l'ambito della regione. Per le funzioni fondamentali dei piccoli comuni lo sono unione o convenzione. Stato o regione possono imporre una convenzione a tempo determinato su un disciplinare tipo (art. 30 comma 3), e una legge statale può imporre un consorzio (art. 31 comma 7). Verificate quale obbligo è il vostro.

# en: One partner has a strong office
rule-it-lead-with-strong-office = Un partner ha un ufficio forte
# en: The compulsory contents are few, the exercise passes to the lead, and the title stays at home. It can be undone.
rule-it-lead-with-strong-office-1 = I contenuti obbligatori sono pochi, l'esercizio passa al capofila e la titolarità resta a casa. Si può tornare indietro.

# en: Equal partners with staff of their own
rule-it-office-of-equals = Partner alla pari con personale proprio
# en: A joint office works with staff seconded by all and exercises the functions in place of the municipalities.
rule-it-office-of-equals-1 = Un ufficio comune lavora con personale distaccato da tutti ed esercita le funzioni al posto dei comuni.
# en: No municipality leads the others; the head of the office answers to all.
rule-it-office-of-equals-2 = Nessun comune guida gli altri; il responsabile dell'ufficio risponde a tutti.

# en: Many functions with their staff
rule-it-union-for-many-functions = Molte funzioni con il loro personale
# en: It is a legal person with budget and staff of its own, and grants of State and region are tied to it.
rule-it-union-for-many-functions-1 = È una persona giuridica con bilancio e personale propri, e i contributi di Stato e regione sono legati ad essa.
# en: A new local authority with organs, budget and statute is much for one task without staff of its own.
rule-it-union-for-many-functions-2 = Un nuovo ente locale con organi, bilancio e statuto è molto per un solo compito senza personale proprio.

# en: A union that is too small
rule-it-union-below-size = Un'unione troppo piccola
# en: It would stay under the minimum size for the compulsory functions.
rule-it-union-below-size-1 = Resterebbe sotto la dimensione minima per le funzioni obbligatorie.

# en: Social services with own staff and revenue
rule-it-social-consortium = Servizi sociali con personale ed entrate propri
# en: The rules of the special company with a balanced budget were kept for services, also for larger municipalities.
rule-it-social-consortium-1 = Le regole dell'azienda speciale con bilancio in pareggio sono rimaste per i servizi, anche per i comuni più grandi.

# en: A service of economic relevance with public owners only
rule-it-in-house-for-economic-services = Un servizio di rilevanza economica con soli soci pubblici
# en: With real joint control and given reasons the service may be awarded without tender.
rule-it-in-house-for-economic-services-1 = Con un vero controllo congiunto e una motivazione il servizio può essere affidato senza gara.

# en: Several administrations must agree on a work
rule-it-programme-of-administrations = Più amministrazioni devono accordarsi su un'opera
# en: All agree with binding force on times, methods and money, and a college supervises.
rule-it-programme-of-administrations-1 = Tutti si vincolano su tempi, modalità e denaro, e un collegio vigila.
# en: Province, region or State bodies sign too, and the agreement can change the town plan.
rule-it-programme-of-administrations-2 = Firmano anche provincia, regione o organi dello Stato, e l'accordo può cambiare lo strumento urbanistico.

# en: A private partner brings industrial skill
rule-it-private-skill = Un socio privato porta capacità industriali
# en: The law has a form for this: partner and service are chosen by one tender.
rule-it-private-skill-1 = La legge ha una forma per questo: socio e servizio sono scelti con una sola gara.

# en: Only tenders together
rule-it-only-tenders = Solo gare insieme
# en: Above the thresholds only qualified bodies may tender; few small municipalities qualify alone.
rule-it-only-tenders-1 = Sopra le soglie possono svolgere gare solo strutture qualificate; pochi piccoli comuni si qualificano da soli.

# en: A body of the area exists already
rule-it-existing-community = Un ente dell'area esiste già
# en: It has organs, budget and staff; nothing new is founded.
rule-it-existing-community-1 = Ha organi, bilancio e personale; non si costituisce nulla di nuovo.

# en: Culture and tourism with private parties
rule-it-culture-with-others = Cultura e turismo con i privati
# en: Museums, music and destinations are carried by foundations in which private parties take part.
rule-it-culture-with-others-1 = Musei, musica e destinazioni sono sostenuti da fondazioni a cui partecipano i privati.

# en: Energy with citizens
rule-it-energy-with-citizens = Energia con i cittadini
# en: Members share the energy, and each has one vote.
rule-it-energy-with-citizens-1 = I soci condividono l'energia, e ciascuno ha un voto.

# en: Talks and a common strategy
rule-it-talks = Colloqui e una strategia comune
# en: A conference of mayors is enough to prepare a strategy or a joint application.
rule-it-talks-1 = Una conferenza dei sindaci basta per preparare una strategia o una domanda comune.

# en: Money of another region
rule-it-money-of-one-region = Contributi di un'altra regione
# en: Only municipalities in Emilia-Romagna take part in this programme.
rule-it-money-of-one-region-1 = A questo programma partecipano solo i comuni dell'Emilia-Romagna.
# en: Your region pays through its own programme of territorial reorganisation.
rule-it-money-of-one-region-2 = La vostra regione paga con il proprio programma di riordino territoriale.

# en: Emilia-Romagna pays by joint functions
rule-it-money-emilia-romagna = L'Emilia-Romagna paga secondo le funzioni associate
# en: The programme pays by functions that are really run together.
rule-it-money-emilia-romagna-1 = Il programma paga secondo le funzioni davvero gestite insieme.
# en: Read the current programme of territorial reorganisation before you choose the functions; it pays by function.
rule-it-money-emilia-romagna-2 = Leggete il programma di riordino territoriale in vigore prima di scegliere le funzioni; paga per funzione.
# en: More functions bring more money.
rule-it-money-emilia-romagna-3 = Più funzioni portano più contributi.

# en: Regions fund by yearly calls
rule-it-money-regional-calls = Le regioni finanziano con bandi annuali
# en: Regions fund unions and conventions by yearly calls. Ask for the dates.
rule-it-money-regional-calls-1 = Le regioni finanziano unioni e convenzioni con bandi annuali. Chiedete le date.

# en: The State pays unions whose services run
rule-it-money-state-grant = Lo Stato paga le unioni i cui servizi sono attivi
# en: The criteria are number and type of services that really run, with help for small municipalities.
rule-it-money-state-grant-1 = I criteri sono numero e tipo dei servizi davvero attivi, con aiuto ai piccoli comuni.
# en: The fund pays for services that are run together, not for projects, purchases or talks.
rule-it-money-state-grant-2 = Il fondo paga servizi gestiti insieme, non progetti, acquisti o colloqui.

# en: The convention fixes who pays what
rule-it-money-members = La convenzione fissa chi paga che cosa
# en: Financial relations are a compulsory content. Most conventions count inhabitants at 31 December of the year before.
rule-it-money-members-1 = I rapporti finanziari sono un contenuto obbligatorio. La maggior parte delle convenzioni conta gli abitanti al 31 dicembre dell'anno prima.

# en: Payment by unit
rule-it-money-service-contract = Pagamento a unità
# en: The work can be counted, so each municipality pays what it uses.
rule-it-money-service-contract-1 = Il lavoro si può contare, quindi ciascun comune paga ciò che usa.

# en: Social money goes to the zone
rule-it-money-social-zone = I fondi sociali vanno alla zona
# en: The national funds reach the zone through its lead municipality, union or consortium.
rule-it-money-social-zone-1 = I fondi nazionali arrivano alla zona tramite il comune capofila, l'unione o il consorzio.

# en: Loans only for investment
rule-it-money-loan-for-investment = Mutui solo per investimenti
# en: Local authorities borrow only for investment.
rule-it-money-loan-for-investment-1 = Gli enti locali si indebitano solo per investimenti.

# en: Regional programmes and LEADER
rule-it-money-eu = Programmi regionali e LEADER
# en: Regional programmes and LEADER pay development; the inner areas strategy wants joint functions first.
rule-it-money-eu-1 = Programmi regionali e LEADER pagano lo sviluppo; la strategia per le aree interne vuole prima le funzioni associate.

# en: Check the running deadline of the duty
rule-it-duty-deadline = Verificate il termine dell'obbligo in vigore
# en: The duty was postponed again and again, and substitution by the prefect was not used in practice. The running deadline was not seen: check it on the day you decide.
rule-it-duty-deadline-1 = L'obbligo è stato rinviato più volte, e la sostituzione del prefetto nella pratica non è stata usata. Il termine in vigore non è stato letto: verificatelo il giorno in cui decidete.
# en: The Constitutional Court (33/2019) opened an exemption for municipalities that show that joining brings no gain. If that is your case, keep the figures.
rule-it-duty-deadline-2 = La Corte costituzionale (33/2019) ha aperto un'esenzione per i comuni che dimostrano che l'esercizio associato non porta vantaggi. Se è il vostro caso, conservate i dati.

# en: The duty binds some of you
rule-it-duty-of-the-small-ones = L'obbligo riguarda alcuni di voi
# en: The duty binds the small municipalities only. Write into the decision which partners join because of it, so that they can prove it.
rule-it-duty-of-the-small-ones-1 = L'obbligo riguarda solo i piccoli comuni. Scrivete nella delibera quali partner aderiscono per questo, così che possano dimostrarlo.

# en: Seats in the union council
rule-it-union-seats = Seggi nel consiglio dell'unione
# en: The statute must give seats to minorities and to every municipality. The dispute on how went up to the Council of State (judgment 2798/2025, exact holding not seen).
rule-it-union-seats-1 = Lo statuto deve dare seggi alle minoranze e a ogni comune. La lite sul come è arrivata al Consiglio di Stato (sentenza 2798/2025, decisione esatta non letta).

# en: The union changes its statute alone
rule-it-union-statute-change = L'unione cambia da sola il suo statuto
# en: Member councils approve only the first statute. Later changes are voted by the council of the union alone.
rule-it-union-statute-change-1 = I consigli dei membri approvano solo il primo statuto. Le modifiche successive sono votate dal solo consiglio dell'unione.

# en: Staff that moves
rule-it-union-staff = Personale che si trasferisce
# en: Spending at the start may not exceed what the municipalities spent before. Staff and hiring limits are counted together, and transfers are agreed with the trade unions.
rule-it-union-staff-1 = La spesa iniziale non può superare quella precedente dei comuni. Spesa e limiti alle assunzioni si contano insieme, e i trasferimenti si concordano con i sindacati.

# en: Staff lent for money
rule-it-staff-lent = Personale prestato a pagamento
# en: Refunds for functions exercised as a public authority are outside VAT. Commercial services and secondment for more than cost may be taxed; the rule on secondment changed in 2025. Ask the accountant before you fix the refund.
rule-it-staff-lent-1 = I rimborsi per funzioni esercitate come pubblica autorità sono fuori campo IVA. I servizi commerciali e il distacco a più del costo possono essere soggetti; la regola sul distacco è cambiata nel 2025. Chiedete al responsabile finanziario prima di fissare il rimborso.

# en: A shared municipal secretary
rule-it-secretary = Un segretario comunale condiviso
# en: The convention for the office of municipal secretary is notified to the regional section of the roll.
rule-it-secretary-1 = La convenzione per l'ufficio di segretario comunale è comunicata alla sezione regionale dell'albo.

# en: Civil registry in a union
rule-it-registrar = Stato civile in un'unione
# en: Registrar functions do not pass by statute. The mayors delegate them to suitable staff under a special convention.
rule-it-registrar-1 = Le funzioni di ufficiale dello stato civile non passano con lo statuto. I sindaci le delegano a personale idoneo con apposita convenzione.

# en: The Court of Auditors is heard, and has no veto
rule-it-company-steps = La Corte dei conti è sentita e non ha veto
# en: Send the decision to the competition authority and the Court of Auditors. After 60 days of silence you may go on; a negative opinion can be overridden with analytical reasons published on the website.
rule-it-company-steps-1 = Inviate la delibera all'Autorità garante della concorrenza e alla Corte dei conti. Dopo 60 giorni di silenzio si può procedere; un parere negativo si supera con motivazione analitica pubblicata sul sito.

# en: The yearly plan can end the company
rule-it-company-yearly-plan = Il piano annuale può chiudere la società
# en: Each owner reviews its holdings every year. The rationalisation plan may order sale or winding-up.
rule-it-company-yearly-plan-1 = Ciascun socio riesamina ogni anno le sue partecipazioni. Il piano di razionalizzazione può disporre vendita o liquidazione.

# en: A foundation is no way around limits
rule-it-foundation-evasion = Una fondazione non serve ad aggirare i limiti
# en: Used to evade limits on staff or spending it will not stand before the Court of Auditors.
rule-it-foundation-evasion-1 = Usata per eludere i limiti di personale o di spesa non reggerà davanti alla Corte dei conti.

# en: Who may tender
rule-it-procurement-qualification = Chi può svolgere le gare
# en: Without qualification a small municipality tenders through a qualified body: works over EUR 500,000, supplies and services above the limit of direct award. Check the thresholds after the corrective decree of 2024.
rule-it-procurement-qualification-1 = Senza qualificazione un piccolo comune svolge le gare tramite una struttura qualificata: lavori oltre 500.000 euro, forniture e servizi sopra il limite dell'affidamento diretto. Verificate le soglie dopo il correttivo del 2024.

# en: Work for each other without a tender
rule-it-public-public = Lavorare l'uno per l'altro senza gara
# en: Sharing functions under the TUEL is organisation and no purchase. Any other work for money stays outside procurement only under the conditions of article 7 of the Public Contracts Code.
rule-it-public-public-1 = Condividere funzioni secondo il TUEL è organizzazione e non acquisto. Ogni altro lavoro a pagamento resta fuori dalle gare solo alle condizioni dell'art. 7 del codice dei contratti pubblici.

# en: Sixty days, thirty days, three years
rule-it-programme-agreement-dates = Sessanta giorni, trenta giorni, tre anni
# en: Sign within sixty days of the notice that the conference ended well. If the town plan changes, the council ratifies within thirty days. For budgeted works the approval declares public utility, which lapses if works do not begin within three years.
rule-it-programme-agreement-dates-1 = Firmate entro sessanta giorni dalla comunicazione che la conferenza si è conclusa positivamente. Se cambia lo strumento urbanistico, il consiglio ratifica entro trenta giorni. Per le opere già a bilancio l'approvazione vale dichiarazione di pubblica utilità, che decade se i lavori non iniziano entro tre anni.

# en: Look at the zone plan
rule-it-social-zone = Guardate il piano di zona
# en: The region draws the social zones, and the zone plan is adopted by programme agreement. Read which body carries the zone before you found another.
rule-it-social-zone-1 = La regione delimita le zone sociali, e il piano di zona è adottato con accordo di programma. Leggete quale ente regge la zona prima di costituirne un altro.

# en: A merger is another way
rule-it-merger = La fusione è un'altra via
# en: If nearly everything is to be shared, compare with a merger: for ten years the State pays merged municipalities an extra grant. Its amount was not seen.
rule-it-merger-1 = Se quasi tutto va messo in comune, confrontate con la fusione: per dieci anni lo Stato paga ai comuni fusi un contributo straordinario. L'importo non è stato letto.

# en: Leaving can cost the grant
rule-it-region-money-tied = Recedere può costare il contributo
# en: Regional law may set a minimum term, or take grants from those who leave. Read it before you sign.
rule-it-region-money-tied-1 = La legge regionale può fissare una durata minima, o togliere i contributi a chi recede. Leggetela prima di firmare.

## Words in citations

# en: art.
place-article = art.
# en: ff.
place-ff = e ss.
# en: whole act
place-whole-act = atto intero
# en: whole judgment
place-whole-judgment = intera sentenza
