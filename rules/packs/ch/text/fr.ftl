pack-name = Suisse
municipality = commune
municipality-plural = communes

form-informal = Échange et conférence des syndics
# en: Executives meet, scope a matter and give a joint opinion to the canton.
form-informal-summary = Les exécutifs se rencontrent, cernent une question et prennent position en commun auprès du canton.

form-service-agreement = Contrat de prestations
# en: One municipality does a service for another; executives can conclude it.
form-service-agreement-summary = Une commune rend un service à une autre ; les exécutifs peuvent le conclure.

form-host-contract = Contrat d'affiliation à une commune-siège
# en: The seat municipality runs the task, owns and decides; the others join by contract.
form-host-contract-summary = La commune-siège gère la tâche, possède et décide ; les autres s'y joignent par contrat.

form-joint-contract = Contrat de collaboration ou entente
# en: A few municipalities act together on an equal footing, without a legal person.
form-joint-contract-summary = Quelques communes agissent ensemble sur pied d'égalité, sans personne juridique.

form-special-purpose-association = Association de communes
# en: A public corporation of municipalities for plants, fire service, police or care; the form most used.
form-special-purpose-association-summary = Une corporation publique de communes pour des installations, les pompiers, la police ou les soins ; la forme la plus utilisée.

form-joint-institution = Établissement public commun
# en: A public enterprise of municipalities with a board, for homes, works or plants.
form-joint-institution-summary = Une entreprise publique de communes avec un conseil, pour des homes, des services industriels ou des installations.

form-regional-community = Agglomération, fédération ou conférence régionale
# en: A regional body for transport, settlement, culture and planning.
form-regional-community-summary = Une collectivité régionale pour les transports, l'urbanisation, la culture et la planification.

form-company = Société anonyme
# en: Municipalities own a company for a business with sales and investments.
form-company-summary = Des communes possèdent une société pour une exploitation avec recettes et investissements.

form-association = Association de droit privé
# en: Municipalities, organisations and citizens carry home care, promotion or a library.
form-association-summary = Communes, organisations et citoyens portent les soins à domicile, la promotion ou une bibliothèque.

form-foundation-cooperative = Fondation ou société coopérative
# en: A house or a network is kept for its purpose, with citizens or organisations on board.
form-foundation-cooperative-summary = Une maison ou un réseau reste à son but, avec des citoyens ou des organisations.

financing-member-shares = Contributions des membres selon une clé
financing-fees = Taxes d'utilisation
financing-canton-support = Soutien du canton
financing-nrp = Politique régionale et programmes d'agglomération
financing-body-loan = Emprunts de l'association ou de ses membres
financing-equity = Capital-actions

# en: In which canton are the partners?
question-region = Dans quel canton se trouvent les partenaires ?
    .help = Chaque canton a son propre droit communal. Il décide des noms, des votes et des approbations.
option-region-zurich = Zurich
option-region-bern = Berne
option-region-vaud = Vaud
option-region-fribourg = Fribourg
option-region-valais = Valais
option-region-other = Tous dans un même autre canton
option-region-several = Dans deux cantons ou plus
# en: May the executive decide the task and its cost alone?
question-executive_power = L'exécutif peut-il décider seul de la tâche et de son coût ?
    .help = Dans le canton de Vaud, un contrat n'est ouvert qu'à cette condition. À Zurich, sinon, le conseil ou les électeurs décident.
# en: Does a member want only some of the tasks?
question-partial_aims = Un membre ne veut-il qu'une partie des tâches ?
    .help = Fribourg exige l'adhésion à tous les buts ; Vaud permet des buts optionnels.
# en: Is there a convention between the cantons that covers the task?
question-convention = Existe-t-il une convention entre les cantons qui couvre la tâche ?
    .help = Un organisme public de communes de deux cantons en exige une.

# ---- forms, money and rules

# en: By law with six months' notice to the end of the year.
form-association-exit = De par la loi avec un préavis de six mois pour la fin de l'année.
# en: The association answers.
form-association-liability = L'association répond.
# en: Auditors.
form-association-accountability = Vérificateurs des comptes.
# en: The founders adopt written statutes.
form-association-step-statutes = Les fondateurs adoptent des statuts écrits.
# en: Each municipality votes its contribution.
form-association-step-spending = Chaque commune vote sa contribution.
# en: Federal law carries it in every canton.
form-association-in-several = Le droit fédéral la porte dans chaque canton.
# en: By sale of the shares.
form-company-exit = Par la vente des actions.
# en: Limited.
form-company-liability = Limitée.
# en: Auditor; a strategy of the owners.
form-company-accountability = Organe de révision ; stratégie des propriétaires.
# en: a ballot
form-company-effort_note = une votation aux urnes
# en: The legal basis is voted, in Zurich always at the ballot.
form-company-step-basis = La base légale est votée, à Zurich toujours aux urnes.
# en: The articles are adopted, with a capital of at least CHF 100,000.
form-company-step-articles = Les statuts sont adoptés, avec un capital d'au moins 100 000 francs.
# en: The company is entered in the commercial register.
form-company-step-registration = La société est inscrite au registre du commerce.
# en: The voters of every municipality decide at the ballot.
form-company-in-zurich = Les électeurs de chaque commune décident aux urnes.
# en: Federal law carries it in every canton; each municipality needs the vote that its own canton asks for.
form-company-in-several = Le droit fédéral la porte dans chaque canton ; chaque commune a besoin du vote que demande son canton.
# en: A foundation has none; a cooperative is left by notice.
form-foundation-cooperative-exit = Aucune pour la fondation ; on quitte la coopérative par démission.
# en: Limited.
form-foundation-cooperative-liability = Limitée.
# en: Supervision of foundations, or the meeting.
form-foundation-cooperative-accountability = Surveillance des fondations ou assemblée.
# en: The deed or the statutes are drawn up.
form-foundation-cooperative-step-deed = L'acte ou les statuts sont établis.
# en: It is entered in the commercial register.
form-foundation-cooperative-step-registration = Elle est inscrite au registre du commerce.
# en: Each municipality votes its contribution.
form-foundation-cooperative-step-spending = Chaque commune vote sa contribution.
# en: Federal law carries it in every canton.
form-foundation-cooperative-in-several = Le droit fédéral la porte dans chaque canton.
# en: By notice, as the contract says.
form-host-contract-exit = Par résiliation selon le contrat.
# en: The seat municipality answers.
form-host-contract-liability = La commune-siège répond.
# en: The supervision of the seat municipality.
form-host-contract-accountability = La surveillance de la commune-siège.
# en: low to medium: a ballot if sovereign powers move
form-host-contract-effort_note = faible à moyen : votation si des pouvoirs souverains passent
# en: The executives conclude the contract.
form-host-contract-step-contract = Les exécutifs concluent le contrat.
# en: The voters decide where sovereign powers are given away or the spending is in their power.
form-host-contract-step-ballot = Les électeurs décident si des pouvoirs souverains sont cédés ou si la dépense relève d'eux.
# en: The canton approves or is told, as the law of the sector says.
form-host-contract-step-notice = Le canton approuve ou est informé, selon la loi du domaine.
# en: Anschlussvertrag. The voters decide where sovereign powers move.
form-host-contract-in-zurich = Anschlussvertrag (contrat d'affiliation). Les électeurs décident si des pouvoirs souverains passent.
# en: Sitzgemeindemodell, by contract.
form-host-contract-in-bern = Modèle de la commune-siège, par contrat.
# en: The communes act of Vaud does not list it; the contract under administrative law (art. 107b) takes its place.
form-host-contract-in-vaud = La loi vaudoise sur les communes ne le cite pas ; le contrat de droit administratif (art. 107b) en tient lieu.
# en: Free at any time.
form-informal-exit = Libre à tout moment.
# en: Each municipality answers for itself.
form-informal-liability = Chaque commune répond pour elle-même.
# en: None beyond each municipality's own.
form-informal-accountability = Aucune au-delà de celle de chaque commune.
# en: The executives meet.
form-informal-step-meeting = Les exécutifs se rencontrent.
# en: Needs no law of a canton, so it works across cantons.
form-informal-in-several = N'exige la loi d'aucun canton et fonctionne donc entre cantons.
# en: As the convention says.
form-joint-contract-exit = Selon la convention.
# en: The partners answer jointly, as in a simple partnership.
form-joint-contract-liability = Les partenaires répondent ensemble, comme dans la société simple.
# en: The accounts of the treasurer municipality.
form-joint-contract-accountability = Les comptes de la commune boursière.
# en: low to medium
form-joint-contract-effort_note = faible à moyen
# en: The municipalities draw up the convention.
form-joint-contract-step-convention = Les communes rédigent la convention.
# en: The bodies with the power for it adopt the convention: the councils in Vaud, the executive or the voters in Zurich.
form-joint-contract-step-adoption = Les organes compétents adoptent la convention : les conseils dans le canton de Vaud, l'exécutif ou les électeurs à Zurich.
# en: The Council of State approves the convention.
form-joint-contract-step-approval = Le Conseil d'État approuve la convention.
# en: Zusammenarbeitsvertrag. Powers of the voters or of a parliament cannot pass to it.
form-joint-contract-in-zurich = Zusammenarbeitsvertrag (contrat de collaboration). Les pouvoirs des électeurs ou d'un parlement ne peuvent y passer.
# en: Einfache Gesellschaft, by contract.
form-joint-contract-in-bern = Société simple, par contrat.
# en: Entente intercommunale: the councils adopt it and the Council of State approves it.
form-joint-contract-in-vaud = Entente intercommunale : les conseils l'adoptent et le Conseil d'État l'approuve.
# en: As the founding contract says.
form-joint-institution-exit = Selon le contrat de fondation.
# en: The institution answers; the owners as contract or law says.
form-joint-institution-liability = L'établissement répond ; les propriétaires selon le contrat ou la loi.
# en: A strategy of the owners, and audit.
form-joint-institution-accountability = Stratégie des propriétaires et révision.
# en: The municipalities draw up the founding contract.
form-joint-institution-step-contract = Les communes rédigent le contrat de fondation.
# en: The voters of every municipality decide at the ballot.
form-joint-institution-step-ballot = Les électeurs de chaque commune décident aux urnes.
# en: The canton approves.
form-joint-institution-step-approval = Le canton approuve.
# en: Property and staff are transferred.
form-joint-institution-step-transfer = Les biens et le personnel sont transférés.
# en: Gemeinsame or interkommunale Anstalt. The voters of every municipality decide at the ballot.
form-joint-institution-in-zurich = Gemeinsame ou interkommunale Anstalt (établissement commun). Les électeurs de chaque commune décident aux urnes.
# en: Gemeindeunternehmen.
form-joint-institution-in-bern = Gemeindeunternehmen (entreprise communale).
# en: The communes act of Vaud does not list it.
form-joint-institution-in-vaud = La loi vaudoise sur les communes ne le cite pas.
# en: In Bern none for a single municipality.
form-regional-community-exit = À Berne, aucune pour une commune seule.
# en: The body answers.
form-regional-community-liability = La collectivité répond.
# en: The canton.
form-regional-community-accountability = Le canton.
# en: In Bern the region votes, with a majority of voters and of municipalities; then it binds all.
form-regional-community-step-vote = À Berne, la région vote, à la majorité des votants et des communes ; toutes sont alors liées.
# en: In Vaud the councils and the Council of State decide.
form-regional-community-step-councils = Dans le canton de Vaud, les conseils et le Conseil d'État décident.
# en: Agglomération or fédération de communes.
form-regional-community-in-vaud = Agglomération ou fédération de communes.
# en: Regionalkonferenz. A regional vote makes it binding for all.
form-regional-community-in-bern = Conférence régionale. Un vote régional la rend obligatoire pour toutes.
# en: The constitution knows regional administrative structures.
form-regional-community-in-fribourg = La constitution connaît des structures administratives régionales.
# en: Not among the forms of the Zurich act; regional tasks are carried by a Zweckverband.
form-regional-community-in-zurich = Pas une forme de la loi zurichoise ; les tâches régionales sont portées par un Zweckverband.
# en: It rests on the law of one canton.
form-regional-community-in-several = Elle repose sur le droit d'un seul canton.
# en: At the end of the term or by notice.
form-service-agreement-exit = À l'échéance ou par résiliation.
# en: The municipality stays answerable for its task.
form-service-agreement-liability = La commune reste responsable de sa tâche.
# en: The audit commission of each municipality.
form-service-agreement-accountability = La commission de gestion ou de vérification de chaque commune.
# en: quick and flexible
form-service-agreement-effort_note = rapide et souple
# en: The body that is competent for the spending or the powers decides.
form-service-agreement-step-decision = L'organe compétent pour la dépense ou les pouvoirs décide.
# en: The executives sign the contract.
form-service-agreement-step-signature = Les exécutifs signent le contrat.
# en: Leistungsvereinbarung. The client keeps planning and strategic steering.
form-service-agreement-in-zurich = Leistungsvereinbarung (contrat de prestations). Le mandant garde la planification et le pilotage stratégique.
# en: Contrat de droit administratif. Only tasks in the power of the executive; no cantonal approval.
form-service-agreement-in-vaud = Contrat de droit administratif. Seulement des tâches de la compétence de la Municipalité ; pas d'approbation cantonale.
# en: By the statutes: long notice, as a rule without a share of the assets; it is dissolved by the voters or all members.
form-special-purpose-association-exit = Selon les statuts : long préavis, en règle générale sans part de l'avoir ; elle est dissoute par les électeurs ou par tous les membres.
# en: The association answers; the members after it, by the key, where cantonal law says so.
form-special-purpose-association-liability = L'association répond ; les membres à titre subsidiaire, selon la clé, là où le droit cantonal le prévoit.
# en: Own accounts and audit; supervision by district and canton.
form-special-purpose-association-accountability = Comptes et révision propres ; surveillance du district et du canton.
# en: ballots or council votes in all municipalities, and approval
form-special-purpose-association-effort_note = votations ou votes des conseils dans toutes les communes, et approbation
# en: The statutes are drafted, and the cantonal office checks them.
form-special-purpose-association-step-statutes = Les statuts sont rédigés, et le service cantonal les examine au préalable.
# en: The voters of every municipality decide at the ballot.
form-special-purpose-association-step-ballot = Les électeurs de chaque commune décident aux urnes.
# en: The councils of all municipalities adopt the statutes.
form-special-purpose-association-step-council-votes = Les conseils de toutes les communes adoptent les statuts.
# en: The government of the canton approves; in Vaud this gives legal personality.
form-special-purpose-association-step-approval = Le gouvernement du canton approuve ; dans le canton de Vaud, cela donne la personnalité juridique.
# en: The organs are elected, and the association adopts its own budget.
form-special-purpose-association-step-constitution = Les organes sont élus, et l'association adopte son propre budget.
# en: Zweckverband. The voters of every municipality decide at the ballot, and keep initiative and referendum inside it.
form-special-purpose-association-in-zurich = Zweckverband. Les électeurs de chaque commune décident aux urnes et y gardent l'initiative et le référendum.
# en: Association de communes. The councils adopt the statutes, and the approval of the Council of State gives legal personality; main and optional aims are possible.
form-special-purpose-association-in-vaud = Association de communes. Les conseils adoptent les statuts, et l'approbation du Conseil d'État donne la personnalité juridique ; des buts principaux et optionnels sont possibles.
# en: Gemeindeverband, a public body.
form-special-purpose-association-in-bern = Gemeindeverband (syndicat de communes), une collectivité publique.
# en: Association de communes. Members must join all its aims, and the State may compel.
form-special-purpose-association-in-fribourg = Association de communes. Les membres doivent adhérer à tous ses buts, et l'État peut contraindre.
# en: Association de communes. The Council of State may compel.
form-special-purpose-association-in-valais = Association de communes. Le Conseil d'État peut contraindre.
# en: Across cantons only on an intercantonal convention, as for the fire service of the Fortifications (Vaud and Valais).
form-special-purpose-association-in-several = Entre cantons, seulement sur la base d'une convention intercantonale, comme pour le SDIS des Fortifications (Vaud et Valais).
# en: Zurich associations keep a budget of their own and may hold assets; in Vaud the statutes set a ceiling for debts.
financing-body-loan-conditions = Les associations zurichoises ont leur propre budget et peuvent détenir des biens ; dans le canton de Vaud, les statuts fixent un plafond d'endettement.
# en: Bern promotes cooperation and withholds money where tasks are not done well; grants aim mostly at mergers. Fribourg encourages cooperation.
financing-canton-support-conditions = Berne encourage la coopération et retient de l'argent là où les tâches ne sont pas bien remplies ; les aides visent surtout les fusions. Fribourg encourage la coopération.
# en: Capital that the municipalities subscribe by a vote on the spending.
financing-equity-conditions = Un capital que les communes souscrivent par un vote sur la dépense.
# en: Fees follow the cause and cover the cost; they need a basis in a formal law.
financing-fees-conditions = Les taxes suivent la cause et couvrent les coûts ; elles exigent une base dans une loi formelle.
# en: The key stands in the statutes or in the contract. Keys with steps by population class punish mergers: Blonay - Saint-Légier paid 3.2 million francs instead of 2.5 after merging.
financing-member-shares-conditions = La clé figure dans les statuts ou le contrat. Les paliers par classe de population punissent les fusions : Blonay - Saint-Légier a payé 3,2 millions de francs au lieu de 2,5 après la fusion.
# en: New Regional Policy and agglomeration programmes: co-funding by Confederation and canton for regional projects and for transport of agglomerations.
financing-nrp-conditions = Nouvelle politique régionale et programmes d'agglomération : cofinancement de la Confédération et du canton pour des projets régionaux et les transports d'agglomération.
# en: Zurich: a joint legal person needs a ballot everywhere
rule-ch-zurich-ballot = Zurich : une personne juridique commune exige partout une votation
# en: The voters of every municipality must agree at the ballot.
rule-ch-zurich-ballot-1 = Les électeurs de chaque commune doivent accepter aux urnes.
# en: Zurich: the ballot for contracts that give away powers
rule-ch-zurich-contract-ballot = Zurich : les urnes pour les contrats qui cèdent des pouvoirs
# en: The contract gives away sovereign powers, so the voters of the municipality that gives them away must agree at the ballot.
rule-ch-zurich-contract-ballot-1 = Le contrat cède des pouvoirs souverains ; les électeurs de la commune qui les cède doivent accepter aux urnes.
# en: The contract gives away sovereign powers, so the voters must agree at the ballot.
rule-ch-zurich-contract-ballot-2 = Le contrat cède des pouvoirs souverains ; les électeurs doivent accepter aux urnes.
# en: The spending or the powers go beyond what the executive may decide. The body that the municipal code names, in the end the voters, must agree.
rule-ch-zurich-contract-ballot-3 = La dépense ou les pouvoirs dépassent la compétence de l'exécutif. L'organe que désigne le règlement communal, au besoin les électeurs, doit accepter.
# en: Zurich: voters' powers stay with the voters
rule-ch-zurich-partnership-limits = Zurich : les pouvoirs des électeurs leur restent
# en: Powers of the voters or of a parliament may not pass to a simple partnership.
rule-ch-zurich-partnership-limits-1 = Les pouvoirs des électeurs ou d'un parlement ne peuvent passer à une société simple.
# en: Vaud: a contract for tasks of the executive
rule-ch-vaud-executive-only = Vaud : un contrat pour les tâches de l'exécutif
# en: The contract under administrative law is open only for tasks in the power of the executive (Municipalité), and yours is not.
rule-ch-vaud-executive-only-1 = Le contrat de droit administratif n'est ouvert qu'aux tâches de la compétence de la Municipalité, et la vôtre n'en est pas.
# en: Vaud: the Council of State approves
rule-ch-vaud-approval = Vaud : le Conseil d'État approuve
# en: The councils adopt the entente, and the Council of State must approve it.
rule-ch-vaud-approval-1 = Les conseils adoptent l'entente, et le Conseil d'État doit l'approuver.
# en: The councils of all municipalities adopt the statutes, and the approval of the Council of State gives the association its legal personality.
rule-ch-vaud-approval-2 = Les conseils de toutes les communes adoptent les statuts, et l'approbation du Conseil d'État donne à l'association sa personnalité juridique.
# en: The councils and the Council of State must decide.
rule-ch-vaud-approval-3 = Les conseils et le Conseil d'État doivent décider.
# en: Bern: a regional conference binds all
rule-ch-bern-conference = Berne : une conférence régionale lie toutes les communes
# en: The region votes. With a majority of voters and of municipalities it binds every municipality, also one that said no.
rule-ch-bern-conference-1 = La région vote. À la majorité des votants et des communes, toute commune est liée, même celle qui a dit non.
# en: Bern: the votes that the municipal codes ask for
rule-ch-bern-association = Berne : les votes que demandent les règlements communaux
# en: The association is a public body of its own. Ask the cantonal office which vote and which approval your municipal codes ask for.
rule-ch-bern-association-1 = L'association est une collectivité publique à part. Demandez au service cantonal quel vote et quelle approbation il faut.
# en: A joint municipal enterprise needs the vote that each municipal code asks for.
rule-ch-bern-association-2 = Une entreprise communale commune exige le vote que demande chaque règlement communal.
# en: Fribourg: members join all aims
rule-ch-fribourg-all-aims = Fribourg : les membres adhèrent à tous les buts
# en: In Fribourg a member must join all aims of an association, and one of yours wants only a part. Found one association for each task, or conclude a contract for the rest.
rule-ch-fribourg-all-aims-1 = À Fribourg, un membre doit adhérer à tous les buts d'une association, et l'un des vôtres n'en veut qu'une partie. Créez une association par tâche, ou concluez un contrat pour le reste.
# en: The canton may compel
rule-ch-compulsion = Le canton peut contraindre
# en: The State may compel municipalities to form an association or to join one. Ask the canton which one before you choose.
rule-ch-compulsion-1 = L'État peut contraindre des communes à former une association ou à y adhérer. Demandez au canton laquelle avant de choisir.
# en: Bern knows three stages: voluntary cooperation, pressure by withholding money, and compulsion. Ask the canton at which stage your task stands.
rule-ch-compulsion-2 = Berne connaît trois étapes : coopération volontaire, pression par retenue d'argent, contrainte. Demandez au canton à quelle étape se trouve votre tâche.
# en: The act of your canton was not seen
rule-ch-canton-not-seen = Nous n'avons pas vu la loi de votre canton
# en: Only the constitution of your canton was read. The cantonal office for municipalities must confirm that its communes act knows this form, and which vote it asks for.
rule-ch-canton-not-seen-1 = De votre canton, seule la constitution a été lue. Le service cantonal des communes doit confirmer que la loi sur les communes connaît cette forme, et quel vote elle demande.
# en: Nothing on this form was seen for Valais. The cantonal office must confirm it.
rule-ch-canton-not-seen-2 = Nous n'avons rien vu sur cette forme pour le Valais. Le service cantonal doit la confirmer.
# en: The act of your canton was not seen. The cantonal office for municipalities must confirm that it knows this form, under which name, and which vote and approval it asks for.
rule-ch-canton-not-seen-3 = Nous n'avons pas vu la loi de votre canton. Le service cantonal des communes doit confirmer qu'elle connaît cette forme, sous quel nom, et quel vote et quelle approbation elle demande.
# en: Twenty-one cantons have acts of their own that we have not seen. Take the order of the forms as a guide, and names, votes and approvals from your canton.
rule-ch-canton-not-seen-4 = Vingt et un cantons ont leurs propres lois, que nous n'avons pas vues. Prenez l'ordre des formes comme un guide, et les noms, votes et approbations de votre canton.
# en: Across cantons a convention between them
rule-ch-two-cantons = Entre cantons, une convention entre eux
# en: Check that the convention between the cantons covers this form and this task, and which canton's law it makes applicable.
rule-ch-two-cantons-1 = Vérifiez que la convention entre les cantons couvre cette forme et cette tâche, et quel droit cantonal elle rend applicable.
# en: A public body of municipalities in two cantons needs a convention between the cantons, and there is none. The fire service of the Fortifications (Vaud and Valais) waited for it until 2016.
rule-ch-two-cantons-2 = Un organisme public de communes de deux cantons exige une convention entre les cantons, et il n'y en a pas. Le SDIS des Fortifications (Vaud et Valais) l'a attendue jusqu'en 2016.
# en: Each municipality must be allowed by the law of its own canton, and powers over citizens pass only if both cantons allow it. Ask both.
rule-ch-two-cantons-3 = Chaque commune doit y être autorisée par le droit de son canton, et des pouvoirs sur les citoyens ne passent que si les deux cantons le permettent. Demandez aux deux.
# en: Company, foundation and cooperative need a vote on the money
rule-ch-private-law-needs-a-vote = Société, fondation et coopérative exigent un vote sur l'argent
# en: The capital is spending that council or voters must decide, and giving a public task to a company needs a legal basis.
rule-ch-private-law-needs-a-vote-1 = Le capital est une dépense que le conseil ou les électeurs doivent décider, et confier une tâche publique à une société exige une base légale.
# en: Exchange binds nobody
rule-ch-talks-bind-nobody = L'échange ne lie personne
# en: Here money, staff or a task pass from one municipality to another. That needs a contract or a body.
rule-ch-talks-bind-nobody-1 = Ici, de l'argent, du personnel ou une tâche passent d'une commune à l'autre. Il faut un contrat ou un organisme.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Un partenaire à l'étranger demande une forme qui passe la frontière
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Un partenaire est dans un autre pays. { $form } : seulement pour des partenaires de ce pays.
# en: Ask which law the partner abroad needs before it becomes a member of a Swiss association.
rule-gate-abroad-2 = Demandez quelle base légale il faut au partenaire étranger avant qu'il devienne membre d'une association suisse.
# en: The key stands in the statutes
rule-ch-money-key = La clé figure dans les statuts
# en: Members pay by the key of the statutes or of the contract.
rule-ch-money-key-1 = Les membres paient selon la clé des statuts ou du contrat.
# en: Avoid keys with steps by population class. After its merger Blonay - Saint-Légier paid 3.2 million francs instead of 2.5, because it climbed one step.
rule-ch-money-key-2 = Évitez les clés à paliers par classe de population. Après sa fusion, Blonay - Saint-Légier a payé 3,2 millions de francs au lieu de 2,5, parce qu'elle a gravi un palier.
# en: Who causes the cost pays
rule-ch-money-fees = Qui cause le coût le paie
# en: Fees for water, sewage and waste follow the cause and cover the cost.
rule-ch-money-fees-1 = Les taxes pour l'eau, les eaux usées et les déchets suivent la cause et couvrent les coûts.
# en: A fee needs a basis in a formal law: adopt the fee by-law before the first bill.
rule-ch-money-fees-2 = Une taxe exige une base dans une loi formelle : adoptez le règlement des taxes avant la première facture.
# en: Fees pay for a service to residents; there is none here.
rule-ch-money-fees-3 = Les taxes paient un service aux habitants ; il n'y en a pas ici.
# en: What the canton gives
rule-ch-money-canton = Ce que donne le canton
# en: Bern promotes cooperation, and withholds money where a task is not done well; its grants aim mostly at mergers.
rule-ch-money-canton-1 = Berne encourage la coopération, et retient de l'argent là où une tâche n'est pas bien remplie ; ses aides visent surtout les fusions.
# en: The State of Fribourg encourages cooperation.
rule-ch-money-canton-2 = L'État de Fribourg encourage la coopération.
# en: No support of your canton for cooperation was seen.
rule-ch-money-canton-3 = Nous n'avons vu aucun soutien de votre canton à la coopération.
# en: A canton supports cooperation under its own law; ask both cantons before you count on anything.
rule-ch-money-canton-4 = Un canton soutient la coopération selon son propre droit ; demandez aux deux cantons avant de compter sur quoi que ce soit.
# en: Regional policy and agglomeration programmes
rule-ch-money-region = Politique régionale et programmes d'agglomération
# en: The Confederation and the canton co-finance regional projects and the transport of agglomerations.
rule-ch-money-region-1 = La Confédération et le canton cofinancent des projets régionaux et les transports d'agglomération.
# en: The programmes pay for projects of a region, not for office work.
rule-ch-money-region-2 = Les programmes paient des projets d'une région, pas du travail de bureau.
# en: Who borrows
rule-ch-money-loan = Qui emprunte
# en: The body has a budget of its own and can borrow.
rule-ch-money-loan-1 = L'organisme a son propre budget et peut emprunter.
# en: In Vaud the statutes set a ceiling for debts. Set it so that the first investment fits under it.
rule-ch-money-loan-2 = Dans le canton de Vaud, les statuts fixent un plafond d'endettement. Fixez-le de sorte que le premier investissement y tienne.
# en: Share capital
rule-ch-money-shares = Capital-actions
# en: The municipalities subscribe the capital by a vote on the spending.
rule-ch-money-shares-1 = Les communes souscrivent le capital par un vote sur la dépense.
# en: There is nothing that needs capital.
rule-ch-money-shares-2 = Rien n'exige de capital.
# en: A task of the executive that should start soon
rule-ch-start-fast = Une tâche de l'exécutif qui doit commencer bientôt
# en: The executives can conclude it, without a vote and in Vaud without approval by the canton.
rule-ch-start-fast-1 = Les exécutifs peuvent le conclure, sans vote et, dans le canton de Vaud, sans approbation cantonale.
# en: One municipality buys for the others under an agreement.
rule-ch-start-fast-2 = Une commune achète pour les autres selon une convention.
# en: Votes in all municipalities and approval take a year and more.
rule-ch-start-fast-3 = Les votes dans toutes les communes et l'approbation prennent un an et plus.
# en: Votes and approval take a year and more.
rule-ch-start-fast-4 = Les votes et l'approbation prennent un an et plus.
# en: A vote in every municipality comes first.
rule-ch-start-fast-5 = Un vote dans chaque commune vient d'abord.
# en: One municipality runs it, the others accept little say
rule-ch-one-seat = Une commune gère, les autres acceptent peu de voix
# en: The seat municipality owns, employs and decides. No body is needed.
rule-ch-one-seat-1 = La commune-siège possède, emploie et décide. Aucun organisme n'est nécessaire.
# en: In Vaud the contract under administrative law does what an affiliation contract does elsewhere.
rule-ch-one-seat-2 = Dans le canton de Vaud, le contrat de droit administratif fait ce que fait ailleurs un contrat d'affiliation.
# en: Nobody can or may be the seat.
rule-ch-one-seat-3 = Personne ne peut ou ne doit être la commune-siège.
# en: Equal say among few, without a legal person
rule-ch-equal-say = Voix égales entre peu de communes, sans personne juridique
# en: A simple partnership: all decide together and, unless they say otherwise, with one voice.
rule-ch-equal-say-1 = Une société simple : tous décident ensemble et, sauf convention contraire, à l'unanimité.
# en: Partners on an equal footing act together by contract.
rule-ch-equal-say-2 = Des partenaires sur pied d'égalité agissent ensemble par contrat.
# en: Unanimity of many partners is hard to reach.
rule-ch-equal-say-3 = L'unanimité de nombreux partenaires est difficile.
# en: Investment, staff, charges and many partners
rule-ch-association-of-communes = Investissement, personnel, taxes et nombreux partenaires
# en: A public corporation with a budget of its own that can decide; the form most used.
rule-ch-association-of-communes-1 = Une corporation publique à budget propre qui peut décider ; la forme la plus utilisée.
# en: Many partners with a plant in common mostly choose it.
rule-ch-association-of-communes-2 = De nombreux partenaires avec une installation commune la choisissent le plus souvent.
# en: Police, civil protection and fire services of a region are carried by such associations.
rule-ch-association-of-communes-3 = La police, la protection civile et les pompiers d'une région sont portés par de telles associations.
# en: Statutes, votes and approval are too much for so little.
rule-ch-association-of-communes-4 = Statuts, votes et approbation sont de trop pour si peu.
# en: Vaud: members want different bundles
rule-ch-vaud-optional-aims = Vaud : les membres veulent des choix différents
# en: In Vaud the statutes may have main aims for all and optional aims for some.
rule-ch-vaud-optional-aims-1 = Dans le canton de Vaud, les statuts peuvent avoir des buts principaux pour tous et des buts optionnels pour certains.
# en: A business at arm's length
rule-ch-enterprise = Une exploitation à distance du politique
# en: A board runs the business, and the municipalities steer by a strategy of the owners.
rule-ch-enterprise-1 = Un conseil dirige l'exploitation, et les communes pilotent par une stratégie des propriétaires.
# en: Who sells on the market needs capital, limited liability and quick decisions.
rule-ch-enterprise-2 = Qui vend sur le marché a besoin de capital, d'une responsabilité limitée et de décisions rapides.
# en: There is no business to run.
rule-ch-enterprise-3 = Il n'y a pas d'exploitation à gérer.
# en: Homes for the elderly and works are typical for it.
rule-ch-enterprise-4 = Les homes pour personnes âgées et les services industriels en sont typiques.
# en: Several tasks of a whole region
rule-ch-region = Plusieurs tâches de toute une région
# en: Transport, settlement and culture of a region are planned by its conference or agglomeration.
rule-ch-region-1 = Les transports, l'urbanisation et la culture d'une région sont planifiés par sa conférence ou son agglomération.
# en: A regional body for one task is too much.
rule-ch-region-2 = Une collectivité régionale pour une seule tâche, c'est trop.
# en: Citizens and organisations take part
rule-ch-clubs-and-foundations = Des citoyens et des organisations participent
# en: Home care, libraries and promotion are often carried by associations in which citizens take part.
rule-ch-clubs-and-foundations-1 = Les soins à domicile, les bibliothèques et la promotion sont souvent portés par des associations où participent des citoyens.
# en: A foundation or a cooperative keeps a house or a network for its purpose, with citizens on board.
rule-ch-clubs-and-foundations-2 = Une fondation ou une coopérative garde une maison ou un réseau à son but, avec des citoyens.
# en: Citizens join an association or a cooperative more easily than a company.
rule-ch-clubs-and-foundations-3 = Les citoyens adhèrent plus facilement à une association ou une coopérative qu'à une société.
# en: Without citizens or organisations a form of public law is closer at hand.
rule-ch-clubs-and-foundations-4 = Sans citoyens ni organisations, une forme de droit public est plus indiquée.
# en: Regional development is mostly carried by an association.
rule-ch-clubs-and-foundations-5 = Le développement régional est le plus souvent porté par une association.
# en: Exchange and joint opinions
rule-ch-exchange = Échange et prises de position communes
# en: A conference of mayors can scope a matter and give a joint opinion to the canton.
rule-ch-exchange-1 = Une conférence des syndics peut cerner une question et prendre position en commun auprès du canton.
# en: Do not forget the ballot
rule-ch-do-not-forget-the-ballot = Ne pas oublier les urnes
# en: Plan the day of the ballot first, and count back: check by the cantonal office, councils, printing of the papers.
rule-ch-do-not-forget-the-ballot-1 = Fixez d'abord le jour de la votation et comptez à rebours : examen par le service cantonal, conseils, impression du matériel.
# en: Initiative and referendum go on
rule-ch-rights-of-the-people = L'initiative et le référendum demeurent
# en: The rights of the people must go on inside the association. Write initiative and referendum into its statutes.
rule-ch-rights-of-the-people-1 = Les droits du peuple doivent continuer dans l'association. Inscrivez l'initiative et le référendum dans ses statuts.
# en: VAT among public bodies
rule-ch-vat = TVA entre collectivités
# en: A private shareholder ends the exemption from VAT for services between the municipalities and their own company.
rule-ch-vat-1 = Un actionnaire privé met fin à l'exonération de TVA des prestations entre les communes et leur propre société.
# en: Services among public bodies of one association, or between owners and their wholly public company, are free of VAT within limits. Ask for a ruling before you set the price.
rule-ch-vat-2 = Les prestations entre collectivités d'une association, ou entre propriétaires et leur société entièrement publique, sont exonérées de TVA dans certaines limites. Demandez un renseignement contraignant avant de fixer le prix.
# en: Work without tender has conditions
rule-ch-procurement = Le travail sans appel d'offres a des conditions
# en: Work between public authorities or for a body under common control is free of tender only under conditions. Have them checked before the vote.
rule-ch-procurement-1 = Le travail entre autorités ou pour un organisme sous contrôle commun n'échappe à l'appel d'offres que sous conditions. Faites-les vérifier avant le vote.
# en: Vaud is rewriting its act
rule-ch-vaud-revision = Le canton de Vaud réécrit sa loi
# en: The communes act of Vaud is under total revision. Ask the canton which text will hold when your statutes are approved.
rule-ch-vaud-revision-1 = La loi vaudoise sur les communes est en révision totale. Demandez au canton quel texte vaudra quand vos statuts seront approuvés.
# en: Vaud names cooperation as a principle
rule-ch-vaud-principle = Le canton de Vaud pose la coopération en principe
# en: Article 107a names cooperation as a principle. Choose the lightest of the forms that can carry the task.
rule-ch-vaud-principle-1 = L'article 107a pose la coopération en principe. Choisissez la forme la plus légère capable de porter la tâche.
# en: How to share the cost
rule-ch-cost-keys = Comment partager les coûts
# en: Share the cost of sewage by population equivalents or capacity.
rule-ch-cost-keys-1 = Partagez les coûts des eaux usées selon les équivalents-habitants ou la capacité.
# en: Share the cost of a home by days of care.
rule-ch-cost-keys-2 = Partagez les coûts d'un home selon les journées de soins.
# en: Half by population and half by tax capacity is a usual key between rich and poor.
rule-ch-cost-keys-3 = Une moitié selon la population et l'autre selon la capacité fiscale est une clé usuelle entre riches et pauvres.
# en: Let the seat municipality pay a share for the advantage of the place.
rule-ch-cost-keys-4 = Que la commune-siège paie une part pour l'avantage du lieu.
