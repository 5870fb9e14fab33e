pack-name = Belgique
municipality = commune
municipality-plural = communes

form-consultation = Concertation
# en: Mayors tune programmes and exchange staff or knowledge; needs no law of a region.
form-consultation-summary = Les bourgmestres accordent leurs programmes et échangent du personnel ou des connaissances ; n'exige la loi d'aucune région.

form-agreement = Convention entre communes
# en: Wallonia and Brussels: one municipality manages a simple matter for all and may employ.
form-agreement-summary = Wallonie et Bruxelles : une commune gère une affaire simple pour toutes et peut employer.

form-interlocal-association = Association interlocale (Flandre)
# en: Flanders: an agreement with a committee for a small project; no legal person, no transfer.
form-interlocal-association-summary = Flandre : une convention et un comité pour un petit projet ; ni personne juridique ni transfert.

form-project-association = Association de projet flamande (projectvereniging)
# en: Flanders: a light legal person for a small project with staff of its own.
form-project-association-summary = Flandre : une personne juridique légère pour un petit projet avec son propre personnel.

form-service-association = Association prestataire de services (Flandre)
# en: Flanders: lasting support for many tasks; each municipality keeps the right to act itself.
form-service-association-summary = Flandre : un appui durable pour de nombreuses tâches ; chaque commune garde le droit d'agir elle-même.

form-commissioned-association = Association chargée de mission (Flandre)
# en: Flanders: takes over the management of a task fully, for waste, grids, water or crematoria.
form-commissioned-association-summary = Flandre : reprend entièrement la gestion d'une tâche, pour les déchets, les réseaux, l'eau ou les crématoriums.

form-association-de-projet = Association de projet
# en: Wallonia and Brussels: a public legal person for one project, open to private partners.
form-association-de-projet-summary = Wallonie et Bruxelles : une personne publique pour un projet, ouverte à des partenaires privés.

form-intercommunale = Intercommunale
# en: Wallonia and Brussels: a company or association under public law for waste, water, energy or business parks.
form-intercommunale-summary = Wallonie et Bruxelles : une société ou association soumise au droit public pour les déchets, l'eau, l'énergie ou les parcs d'activités.

form-welfare-association = Association d'aide sociale (chapitre XII)
# en: Welfare centres and municipalities run care homes, social services or child care together.
form-welfare-association-summary = Centres d'aide sociale et communes gèrent ensemble maisons de repos, services sociaux ou accueil d'enfants.

form-compulsory-zone = Zone de police ou zone de secours
# en: Federal law orders zones for police and fire brigades; no free choice for a mayor.
form-compulsory-zone-summary = La loi fédérale impose des zones pour la police et les pompiers ; pas de libre choix pour un bourgmestre.

financing-contributions = Contributions des participants
financing-tariffs = Tarifs et redevances
financing-loans = Prêts bancaires avec garantie des communes
financing-dividends = Dividendes et participations dans l'énergie
financing-region-subsidy = Subsides de la région pour des projets intercommunaux
financing-eu = Fonds européens (FEDER, FSE+, Interreg)

# en: In which region are the partners?
question-region = Dans quelle région se trouvent les partenaires ?
    .help = Chaque région a son propre droit de la coopération. Le même mot n'a pas le même sens en Flandre et en Wallonie.
option-region-flanders = Flandre
option-region-wallonia = Wallonie, communes francophones
option-region-german_speaking = Les neuf communes de la Communauté germanophone
option-region-brussels = Bruxelles-Capitale
option-region-several = Dans deux régions ou plus
# en: Should the management of the task be handed over fully?
question-management = La gestion de la tâche doit-elle être entièrement transférée ?
    .help = Cela décide entre les formes flamandes : seule l'association chargée de mission reprend la gestion.
option-management-keep = Non, chaque commune garde le droit de l'exercer elle-même
option-management-hand_over = Oui, l'association seule exerce la tâche
# en: Do all partners belong to the same Flemish reference region?
question-reference_region = Tous les partenaires appartiennent-ils à la même région de référence flamande ?
    .help = Il y en a quinze ; la coopération doit tenir dans une seule.
# en: Can the partners bind themselves for up to 18 years without early exit?
question-bound_long = Les partenaires peuvent-ils se lier jusqu'à 18 ans sans sortie anticipée ?
    .help = Les membres d'une association prestataire de services ou chargée de mission ne peuvent en principe pas sortir avant.

# ---- forms, money and rules

# en: As the agreement says.
form-agreement-exit = Selon la convention.
# en: As the agreement says.
form-agreement-liability = Selon la convention.
# en: The municipal councils.
form-agreement-accountability = Les conseils communaux.
# en: Each municipal council decides.
form-agreement-step-council-decisions = Chaque conseil communal décide.
# en: The agreement is signed; it names the municipality that manages and may employ.
form-agreement-step-signature = La convention est signée ; elle désigne la commune gestionnaire, qui peut employer du personnel.
# en: Here it is called convention entre communes.
form-agreement-in-wallonia = Ici, elle s'appelle convention entre communes.
# en: Here it is called convention, under the ordinance of 2018. Its articles were not seen.
form-agreement-in-brussels = Ici, elle s'appelle convention, selon l'ordonnance de 2018. Nous n'en avons pas vu les articles.
# en: The German-speaking Community has a decree of its own (23 April 2018) for its nine municipalities. Which rules on cooperation apply must be confirmed.
form-agreement-in-german_speaking = La Communauté germanophone a son propre décret (23 avril 2018) pour ses neuf communes. Il faut faire confirmer quelles règles de coopération s'appliquent.
# en: Flemish law has a closed list of forms, and this is not among them.
form-agreement-in-flanders = Le droit flamand a une liste fermée de formes, et celle-ci n'y figure pas.
# en: The Code applies only to cooperation inside the Walloon Region. Partners from two regions need an agreement between the regions first.
form-agreement-in-several = Le Code ne vaut que pour la coopération à l'intérieur de la Région wallonne. Des partenaires de deux régions ont d'abord besoin d'un accord entre les régions.
# en: As the statutes say.
form-association-de-projet-exit = Selon les statuts.
# en: The association answers.
form-association-de-projet-liability = L'association répond.
# en: Reports to the councils; supervision by approval.
form-association-de-projet-accountability = Rapports aux conseils ; tutelle d'approbation.
# en: The councils adopt the statutes of a public legal person of its own kind; the form of a private company is not open.
form-association-de-projet-step-statutes = Les conseils adoptent les statuts d'une personne publique sui generis ; la forme d'une société privée n'est pas ouverte.
# en: Here it is called association de projet.
form-association-de-projet-in-wallonia = Ici, elle s'appelle association de projet.
# en: Known to the Brussels ordinance of 2018; its articles were not seen.
form-association-de-projet-in-brussels = Connue de l'ordonnance bruxelloise de 2018 ; nous n'en avons pas vu les articles.
# en: The German-speaking Community has a decree of its own (23 April 2018) for its nine municipalities. Which rules on cooperation apply must be confirmed.
form-association-de-projet-in-german_speaking = La Communauté germanophone a son propre décret (23 avril 2018) pour ses neuf communes. Il faut faire confirmer quelles règles de coopération s'appliquent.
# en: Flemish law has a closed list of forms, and this is not among them.
form-association-de-projet-in-flanders = Le droit flamand a une liste fermée de formes, et celle-ci n'y figure pas.
# en: The Code applies only to cooperation inside the Walloon Region. Partners from two regions need an agreement between the regions first.
form-association-de-projet-in-several = Le Code ne vaut que pour la coopération à l'intérieur de la Région wallonne. Des partenaires de deux régions ont d'abord besoin d'un accord entre les régions.
# en: Up to 18 years, extendable; in principle no early exit.
form-commissioned-association-exit = Jusqu'à 18 ans, prolongeable ; en principe pas de sortie anticipée.
# en: The association answers.
form-commissioned-association-liability = L'association répond.
# en: Flemish supervision.
form-commissioned-association-accountability = Tutelle flamande.
# en: A body for consultation prepares the foundation with a study.
form-commissioned-association-step-preparation = Un organe de concertation prépare la création avec une étude.
# en: Each council decides to found and to transfer the management of the task.
form-commissioned-association-step-transfer = Chaque conseil décide de la création et du transfert de gestion.
# en: The founding act is signed before the mayor of the municipality where the seat is.
form-commissioned-association-step-act = L'acte de création est signé devant le bourgmestre de la commune du siège.
# en: The act is sent to the supervisory authority within 30 days.
form-commissioned-association-step-supervision = L'acte est transmis à l'autorité de tutelle dans les 30 jours.
# en: Here it is called opdrachthoudende vereniging.
form-commissioned-association-in-flanders = Ici, elle s'appelle opdrachthoudende vereniging (association chargée de mission).
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-commissioned-association-in-wallonia = Une forme du droit flamand. En Wallonie, le Code de la démocratie locale a ses propres formes.
# en: A form of Flemish law.
form-commissioned-association-in-german_speaking = Une forme du droit flamand.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-commissioned-association-in-brussels = Une forme du droit flamand. À Bruxelles, l'ordonnance de 2018 a ses propres formes.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-commissioned-association-in-several = Une forme du droit flamand. Des partenaires de deux régions ont d'abord besoin d'un accord entre les régions.
# en: A municipality cannot leave.
form-compulsory-zone-exit = Une commune ne peut pas sortir.
# en: The zone answers.
form-compulsory-zone-liability = La zone répond.
# en: Federal supervision.
form-compulsory-zone-accountability = Tutelle fédérale.
# en: A royal decree draws the zones.
form-compulsory-zone-step-decree = Un arrêté royal trace les zones.
# en: At any time.
form-consultation-exit = À tout moment.
# en: There is no joint liability.
form-consultation-liability = Il n'y a pas de responsabilité commune.
# en: Each partner answers to its own council.
form-consultation-accountability = Chaque partenaire rend compte à son propre conseil.
# en: The mayors agree; a contract may put it in writing.
form-consultation-step-agreement = Les bourgmestres se mettent d'accord ; un contrat peut le formaliser.
# en: Needs no law of a region, so it works across regions.
form-consultation-in-several = N'exige la loi d'aucune région et fonctionne donc entre régions.
# en: At the end of the duration, or by withdrawal after 15 years or as the law allows.
form-intercommunale-exit = À la fin de la durée, ou par retrait après 15 ans ou comme la loi le permet.
# en: Limited, by its form.
form-intercommunale-liability = Limitée, selon la forme.
# en: Auditors, a management contract and supervision by the region.
form-intercommunale-accountability = Réviseurs, contrat de gestion et tutelle de la région.
# en: The councils decide, on a study and draft statutes.
form-intercommunale-step-council-decisions = Les conseils décident, sur la base d'une étude et d'un projet de statuts.
# en: The statutes are put into a notarial deed.
form-intercommunale-step-deed = Les statuts font l'objet d'un acte notarié.
# en: The Walloon Government approves the statutes by special supervision.
form-intercommunale-step-approval = Le Gouvernement wallon approuve les statuts par tutelle spéciale.
# en: Public character prevails whatever form it takes: cooperative company, SA or ASBL. The Walloon Government approves the statutes.
form-intercommunale-in-wallonia = Le caractère public prévaut quelle que soit la forme : société coopérative, SA ou ASBL. Le Gouvernement wallon approuve les statuts.
# en: Known to the Brussels ordinance of 2018; Brussels supervises. Its articles were not seen.
form-intercommunale-in-brussels = Connue de l'ordonnance bruxelloise de 2018 ; Bruxelles exerce la tutelle. Nous n'en avons pas vu les articles.
# en: The German-speaking Community has a decree of its own (23 April 2018) for its nine municipalities. Which rules on cooperation apply must be confirmed.
form-intercommunale-in-german_speaking = La Communauté germanophone a son propre décret (23 avril 2018) pour ses neuf communes. Il faut faire confirmer quelles règles de coopération s'appliquent.
# en: Flemish law has a closed list of forms, and this is not among them.
form-intercommunale-in-flanders = Le droit flamand a une liste fermée de formes, et celle-ci n'y figure pas.
# en: The Code applies only to cooperation inside the Walloon Region. Partners from two regions need an agreement between the regions first.
form-intercommunale-in-several = Le Code ne vaut que pour la coopération à l'intérieur de la Région wallonne. Des partenaires de deux régions ont d'abord besoin d'un accord entre les régions.
# en: As the agreement says.
form-interlocal-association-exit = Selon la convention.
# en: As the agreement says.
form-interlocal-association-liability = Selon la convention.
# en: The councils evaluate it every year; its acts stand on the web sites of the municipalities.
form-interlocal-association-accountability = Les conseils l'évaluent chaque année ; ses actes figurent sur les sites des communes.
# en: The participants draft an agreement with the force of statutes.
form-interlocal-association-step-agreement = Les participants rédigent une convention ayant force de statuts.
# en: Each municipal council approves it.
form-interlocal-association-step-council-approval = Chaque conseil communal l'approuve.
# en: Here it is called interlokale vereniging.
form-interlocal-association-in-flanders = Ici, elle s'appelle interlokale vereniging (association interlocale).
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-interlocal-association-in-wallonia = Une forme du droit flamand. En Wallonie, le Code de la démocratie locale a ses propres formes.
# en: A form of Flemish law.
form-interlocal-association-in-german_speaking = Une forme du droit flamand.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-interlocal-association-in-brussels = Une forme du droit flamand. À Bruxelles, l'ordonnance de 2018 a ses propres formes.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-interlocal-association-in-several = Une forme du droit flamand. Des partenaires de deux régions ont d'abord besoin d'un accord entre les régions.
# en: At the end of the project, or by notice as the statutes say.
form-project-association-exit = À la fin du projet, ou par préavis selon les statuts.
# en: The association answers.
form-project-association-liability = L'association répond.
# en: The councils and Flemish supervision.
form-project-association-accountability = Les conseils et la tutelle flamande.
# en: The councils adopt the statutes and found the association for a limited time that can be extended.
form-project-association-step-statutes = Les conseils adoptent les statuts et créent l'association pour une durée limitée et prolongeable.
# en: Here it is called projectvereniging.
form-project-association-in-flanders = Ici, elle s'appelle projectvereniging (association de projet flamande).
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-project-association-in-wallonia = Une forme du droit flamand. En Wallonie, le Code de la démocratie locale a ses propres formes.
# en: A form of Flemish law.
form-project-association-in-german_speaking = Une forme du droit flamand.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-project-association-in-brussels = Une forme du droit flamand. À Bruxelles, l'ordonnance de 2018 a ses propres formes.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-project-association-in-several = Une forme du droit flamand. Des partenaires de deux régions ont d'abord besoin d'un accord entre les régions.
# en: Up to 18 years, each extension up to 18; early exit is in principle not possible.
form-service-association-exit = Jusqu'à 18 ans, chaque prolongation jusqu'à 18 ; la sortie anticipée n'est en principe pas possible.
# en: The association answers; contributions as the statutes say.
form-service-association-liability = L'association répond ; contributions selon les statuts.
# en: Flemish supervision and audit.
form-service-association-accountability = Tutelle et audit flamands.
# en: A body for consultation prepares the foundation with a study.
form-service-association-step-preparation = Un organe de concertation prépare la création avec une étude.
# en: The councils decide to found, within three months.
form-service-association-step-council-decisions = Les conseils décident de la création dans les trois mois.
# en: The founding act is signed before the mayor of the municipality where the seat is.
form-service-association-step-act = L'acte de création est signé devant le bourgmestre de la commune du siège.
# en: The act is sent to the supervisory authority within 30 days.
form-service-association-step-supervision = L'acte est transmis à l'autorité de tutelle dans les 30 jours.
# en: Here it is called dienstverlenende vereniging.
form-service-association-in-flanders = Ici, elle s'appelle dienstverlenende vereniging (association prestataire de services).
# en: A form of Flemish law. In Wallonia the Code of Local Democracy has its own forms.
form-service-association-in-wallonia = Une forme du droit flamand. En Wallonie, le Code de la démocratie locale a ses propres formes.
# en: A form of Flemish law.
form-service-association-in-german_speaking = Une forme du droit flamand.
# en: A form of Flemish law. In Brussels the ordinance of 2018 has its own forms.
form-service-association-in-brussels = Une forme du droit flamand. À Bruxelles, l'ordonnance de 2018 a ses propres formes.
# en: A form of Flemish law. Partners from two regions need an agreement between the regions first.
form-service-association-in-several = Une forme du droit flamand. Des partenaires de deux régions ont d'abord besoin d'un accord entre les régions.
# en: As the statutes say.
form-welfare-association-exit = Selon les statuts.
# en: As the statutes say.
form-welfare-association-liability = Selon les statuts.
# en: Supervision of public welfare.
form-welfare-association-accountability = Tutelle de l'aide sociale.
# en: The welfare centres and municipalities adopt the statutes.
form-welfare-association-step-statutes = Les centres d'aide sociale et les communes adoptent les statuts.
# en: The supervisory authority approves.
form-welfare-association-step-approval = L'autorité de tutelle approuve.
# en: Here it is called welzijnsvereniging.
form-welfare-association-in-flanders = Ici, elle s'appelle welzijnsvereniging (association d'aide sociale).
# en: Here it is called association chapitre XII.
form-welfare-association-in-wallonia = Ici, elle s'appelle association chapitre XII.
# en: Here it is called association chapitre XII.
form-welfare-association-in-brussels = Ici, elle s'appelle association chapitre XII.
# en: Which rules apply to the welfare centres of the nine municipalities must be confirmed.
form-welfare-association-in-german_speaking = Il faut faire confirmer quelles règles s'appliquent aux centres d'aide sociale des neuf communes.
# en: The rules of the regions differ; whether partners from two regions can found one must be confirmed.
form-welfare-association-in-several = Les règles des régions diffèrent ; il faut faire confirmer si des partenaires de deux régions peuvent en créer une.
# en: As agreement or statutes say: a yearly contribution to the running cost, or payment by activity.
financing-contributions-conditions = Selon la convention ou les statuts : une contribution annuelle au fonctionnement, ou un paiement par activité.
# en: Dividends of energy shares that are held through intermunicipal bodies.
financing-dividends-conditions = Dividendes de parts dans l'énergie détenues par des organismes intercommunaux.
# en: For projects: ERDF, ESF+, Interreg.
financing-eu-conditions = Pour des projets : FEDER, FSE+, Interreg.
# en: Bank loans with a guarantee by the councils; supervision looks at it.
financing-loans-conditions = Prêts bancaires avec garantie des conseils ; la tutelle y veille.
# en: For heritage, culture, housing or sport; the form is often prescribed, as an interlocal or project association.
financing-region-subsidy-conditions = Pour le patrimoine, la culture, le logement ou le sport ; la forme est souvent prescrite : association interlocale ou de projet.
# en: The tariff for waste is set in the tax rules of each council, or by the body within the range of the region.
financing-tariffs-conditions = Le tarif des déchets figure dans le règlement fiscal de chaque conseil, ou l'organisme le fixe dans les limites de la région.
# en: Partners from two regions need an agreement of the regions
rule-be-two-regions = Des partenaires de deux régions ont besoin d'un accord des régions
# en: Each region has its own law of cooperation, and the Walloon Code says that it applies inside its region only. A body or contract of municipalities from two regions needs an agreement between the regions, or a special law. Until then the mayors can consult, and each side can build its own half.
rule-be-two-regions-1 = Chaque région a son propre droit de la coopération, et le Code wallon dit qu'il ne vaut qu'à l'intérieur de sa région. Un organisme ou un contrat de communes de deux régions exige un accord entre les régions ou une loi spéciale. D'ici là, les bourgmestres peuvent se concerter et chaque côté peut bâtir sa propre moitié.
# en: Ask the administrations of both regions whether an agreement between them already covers your task.
rule-be-two-regions-2 = Demandez aux administrations des deux régions si un accord entre elles couvre déjà votre tâche.
# en: The regions have different rules on welfare associations. Both administrations must confirm that welfare centres of two regions can found one.
rule-be-two-regions-3 = Les régions ont des règles différentes sur les associations d'aide sociale. Les deux administrations doivent confirmer que des centres de deux régions peuvent en créer une.
# en: The German-speaking Community has its own decree
rule-be-german-speaking = La Communauté germanophone a son propre décret
# en: The nine municipalities have a municipal decree of their own (23 April 2018). The Community must confirm whether this form and the rules of the Walloon Code apply.
rule-be-german-speaking-1 = Les neuf communes ont leur propre décret communal (23 avril 2018). La Communauté doit confirmer si cette forme et les règles du Code wallon s'appliquent.
# en: With a partner from the other municipalities of Wallonia two rule books meet. Ask the Community and the Walloon Region before you draft.
rule-be-german-speaking-2 = Avec un partenaire des autres communes de Wallonie, deux règlements se rencontrent. Demandez à la Communauté et à la Région wallonne avant de rédiger.
# en: Brussels follows its ordinance of 2018
rule-be-brussels = Bruxelles suit son ordonnance de 2018
# en: The ordinance of 5 July 2018 rules this form in Brussels. Its articles were not seen; have them read before you draft.
rule-be-brussels-1 = L'ordonnance du 5 juillet 2018 régit cette forme à Bruxelles. Nous n'en avons pas vu les articles ; faites-les lire avant de rédiger.
# en: The municipalities keep the management
rule-be-keep-the-management = Les communes gardent la gestion
# en: Its statutes transfer the management of the task. You want to keep the right to run it yourselves.
rule-be-keep-the-management-1 = Ses statuts transfèrent la gestion de la tâche. Vous voulez garder le droit de l'exercer vous-mêmes.
# en: The management is handed over
rule-be-hand-over-the-management = La gestion est transférée
# en: No management of a task may be transferred to “{ $form }”. In Flanders only the commissioned association takes it over.
rule-be-hand-over-the-management-1 = { $form } : aucun transfert de gestion n'est permis ici. En Flandre, seule l'opdrachthoudende vereniging la reprend.
# en: Each council must transfer the management of the task by a decision of its own.
rule-be-hand-over-the-management-2 = Chaque conseil doit transférer la gestion de la tâche par une décision propre.
# en: An interlocal association carries no large risk
rule-be-interlocal-small = Une association interlocale ne porte pas de grand risque
# en: It has no legal person and is meant for defined projects without large investments or risks.
rule-be-interlocal-small-1 = Elle n'a pas de personnalité juridique et sert à des projets définis, sans grands investissements ni risques.
# en: One project, one association
rule-be-single-object = Un projet, une association
# en: It is founded for one project of municipal interest. Several tasks need several forms, or an intercommunale for determined objects.
rule-be-single-object-1 = Elle est créée pour un projet d'intérêt communal. Plusieurs tâches demandent plusieurs formes, ou une intercommunale aux objets déterminés.
# en: The Walloon Government approves
rule-be-intercommunale-approval = Le Gouvernement wallon approuve
# en: The Walloon Government must approve the statutes.
rule-be-intercommunale-approval-1 = Le Gouvernement wallon doit approuver les statuts.
# en: The Walloon Region joins only by decree
rule-be-region-as-member = La Région wallonne n'adhère que par décret
# en: The Walloon Region becomes a member only by a decree of its parliament. Other public or private persons may join.
rule-be-region-as-member-1 = La Région wallonne ne devient membre que par un décret de son parlement. D'autres personnes publiques ou privées peuvent adhérer.
# en: No business for profit
rule-be-no-trade = Pas de commerce
# en: An intercommunale may take the form of a company, but it may not be commercial in character. A lawyer must confirm that your sales keep within that.
rule-be-no-trade-1 = Une intercommunale peut prendre la forme d'une société, mais elle ne peut avoir de caractère commercial. Un juriste doit confirmer que vos ventes restent dans cette limite.
# en: A welfare association stays with welfare
rule-be-welfare-only = Une association d'aide sociale s'en tient à l'aide sociale
# en: It serves public welfare only: care homes, social housing services, child care.
rule-be-welfare-only-1 = Elle ne sert que l'aide sociale : maisons de repos, services de logement social, accueil d'enfants.
# en: Police and fire brigades belong to zones
rule-be-police-and-fire = La police et les pompiers relèvent de zones
# en: Federal law orders it: police belong to police zones (1998), fire brigades to emergency zones (2007). The zone is drawn by royal decree and no choice of the municipalities.
rule-be-police-and-fire-1 = La loi fédérale l'impose : la police relève des zones de police (1998), les pompiers des zones de secours (2007). La zone est tracée par arrêté royal et n'est pas un choix des communes.
# en: Consultation binds nobody
rule-be-talks-bind-nobody = La concertation ne lie personne
# en: Here money, staff or a task pass from one municipality to another. Consultation decides nothing and binds nobody.
rule-be-talks-bind-nobody-1 = Ici, de l'argent, du personnel ou une tâche passent d'une commune à l'autre. La concertation ne décide rien et ne lie personne.
# en: The law orders you to work together
rule-gate-ordered-by-law = La loi vous ordonne de coopérer
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-1 = La loi vous ordonne de coopérer. Demandez quelle forme, quels membres et quelles dates elle prescrit avant de planifier autre chose.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Un partenaire à l'étranger demande une forme qui passe la frontière
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Un partenaire est dans un autre pays. { $form } : seulement pour des partenaires de ce pays.
# en: The partner abroad cannot be a member. Police and fire brigade at home stay in their zone, and it can conclude agreements of its own.
rule-gate-abroad-2 = Le partenaire étranger ne peut être membre. La police et les pompiers restent dans leur zone, et celle-ci peut conclure ses propres accords.
# en: The law asks for neighbours
rule-gate-neighbours = La loi demande des voisins
# en: A zone covers neighbours. If yours are not, they may belong to different zones, and then the zones work together and not the municipalities.
rule-gate-neighbours-1 = Une zone couvre des voisins. Si les vôtres ne le sont pas, ils relèvent peut-être de zones différentes, et ce sont alors les zones qui coopèrent et non les communes.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Certaines formes sont fermées aux entreprises, organisations et citoyens
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Des entreprises, organisations ou citoyens devraient être membres. { $form } : ouvert aux seuls membres publics.
# en: “{ $form }” takes only some kinds of private members. Check that yours are among them.
rule-gate-private-members-2 = { $form } : seuls certains membres privés sont admis. Vérifiez que les vôtres en font partie.
# en: We do not know whether “{ $form }” may have private members. Ask before you invite them.
rule-gate-private-members-3 = { $form } : nous ignorons si des membres privés sont admis. Demandez avant de les inviter.
# en: Only municipalities belong to a zone. Firms, organisations or citizens can work with it by contract.
rule-gate-private-members-4 = Seules des communes font partie d'une zone. Entreprises, organisations ou citoyens peuvent travailler avec elle par contrat.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Certaines formes sont fermées à une province, une région ou l'État
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Une province, une région ou un organe de l'État devrait être membre. { $form } : ne lui est pas ouvert.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = { $form } : seuls certains organismes publics sont admis. Vérifiez que le vôtre en fait partie.
# en: We do not know whether “{ $form }” may have a county, a region or a state body as a member. Ask before you invite it.
rule-gate-regional-members-3 = { $form } : nous ignorons si une province, une région ou un organe de l'État peut être membre. Demandez avant de l'inviter.
# en: Only municipalities belong to a zone. A province or a region can work with it by agreement.
rule-gate-regional-members-4 = Seules des communes font partie d'une zone. Une province ou une région peut travailler avec elle par convention.
# en: Contributions as the statutes say
rule-be-money-contributions = Contributions selon les statuts
# en: A yearly contribution, or payment by activity, as agreement or statutes say.
rule-be-money-contributions-1 = Une contribution annuelle ou un paiement par activité, selon la convention ou les statuts.
# en: Tariffs of waste and water
rule-be-money-tariffs = Tarifs des déchets et de l'eau
# en: The tariff for waste stands in the tax rules of each council, or with the body within the range of the region. Agree who sets it.
rule-be-money-tariffs-1 = Le tarif des déchets figure dans le règlement fiscal de chaque conseil, ou l'organisme le fixe dans les limites de la région. Convenez de qui le fixe.
# en: Who runs a utility lives from its tariffs.
rule-be-money-tariffs-2 = Qui exploite un service public vit de ses tarifs.
# en: Tariffs pay for a service to residents; there is none here.
rule-be-money-tariffs-3 = Les tarifs paient un service aux habitants ; il n'y en a pas ici.
# en: Loans with a guarantee of the councils
rule-be-money-loans = Prêts avec garantie des conseils
# en: A bank lends to the body when the councils guarantee; supervision looks at it.
rule-be-money-loans-1 = Une banque prête à l'organisme si les conseils se portent garants ; la tutelle y veille.
# en: Each council decides on its guarantee, and supervision looks at it. Agree the share of each before the bank asks.
rule-be-money-loans-2 = Chaque conseil décide de sa garantie et la tutelle y veille. Convenez de la part de chacun avant que la banque la demande.
# en: Shares in energy
rule-be-money-dividends = Parts dans l'énergie
# en: Municipalities hold their shares in energy through intermunicipal bodies and can use the dividends.
rule-be-money-dividends-1 = Les communes détiennent leurs parts dans l'énergie par des organismes intercommunaux et peuvent utiliser les dividendes.
# en: Dividends come from bodies that hold shares in energy.
rule-be-money-dividends-2 = Les dividendes viennent d'organismes qui détiennent des parts dans l'énergie.
# en: Subsidies of the region
rule-be-money-region = Subsides de la région
# en: Flanders pays for intermunicipal work in heritage, culture, housing and sport, and often prescribes an interlocal or a project association.
rule-be-money-region-1 = La Flandre finance le travail intercommunal en patrimoine, culture, logement et sport, et prescrit souvent une association interlocale ou de projet.
# en: The call often says which form it takes. Read it before you choose.
rule-be-money-region-2 = L'appel dit souvent quelle forme il accepte. Lisez-le avant de choisir.
# en: Regional money can go to an association de projet.
rule-be-money-region-3 = L'argent régional peut aller à une association de projet.
# en: A region pays for cooperation under its own law; a body of two regions is none.
rule-be-money-region-4 = Une région finance la coopération selon son propre droit ; un organisme de deux régions n'en relève pas.
# en: European funds
rule-be-money-eu = Fonds européens
# en: ERDF, ESF+ and Interreg pay for projects, not for a form.
rule-be-money-eu-1 = Le FEDER, le FSE+ et Interreg paient des projets, pas une forme.
# en: Interreg pays for work with a partner across the border.
rule-be-money-eu-2 = Interreg paie le travail avec un partenaire au-delà de la frontière.
# en: Flanders: a small project without staff or property
rule-be-flanders-small-project = Flandre : un petit projet sans personnel ni patrimoine
# en: No legal person, no transfer: an agreement and a committee, with the staff of a managing municipality if needed.
rule-be-flanders-small-project-1 = Ni personne juridique ni transfert : une convention et un comité, au besoin avec le personnel d'une commune gestionnaire.
# en: Ten months and up to 18 years of commitment are much for a small project.
rule-be-flanders-small-project-2 = Dix mois et jusqu'à 18 ans d'engagement, c'est beaucoup pour un petit projet.
# en: It cannot employ people; only a managing municipality can lend its own.
rule-be-flanders-small-project-3 = Elle ne peut employer personne ; seule une commune gestionnaire peut prêter les siens.
# en: Flanders: a small project with a team of its own
rule-be-flanders-own-team = Flandre : un petit projet avec sa propre équipe
# en: A legal person with a simple structure: it employs, owns a little and ends with its project.
rule-be-flanders-own-team-1 = Une personne juridique à structure simple : elle emploie, possède peu et finit avec son projet.
# en: It is made for small projects; a large plant needs a body that can borrow and last.
rule-be-flanders-own-team-2 = Elle est faite pour de petits projets ; une grande installation demande un organisme qui emprunte et dure.
# en: For a purchase or for talks no legal person is needed.
rule-be-flanders-own-team-3 = Pour un achat ou des échanges, aucune personne juridique n'est nécessaire.
# en: Flanders: support for many tasks, the right to act stays
rule-be-flanders-support = Flandre : un appui pour de nombreuses tâches, le droit d'agir reste
# en: It supports its members in planning, computing, land or services, and each municipality keeps the right to do the task itself.
rule-be-flanders-support-1 = Elle appuie ses membres en aménagement, informatique, foncier ou services, et chaque commune garde le droit d'exercer la tâche elle-même.
# en: Regional development with a lasting team is its daily work.
rule-be-flanders-support-2 = Le développement régional avec une équipe durable est son travail quotidien.
# en: Flanders: the task is handed over fully
rule-be-flanders-full-transfer = Flandre : la tâche est entièrement transférée
# en: Its statutes take over the management, as for waste, grids, water and crematoria.
rule-be-flanders-full-transfer-1 = Ses statuts reprennent la gestion, comme pour les déchets, les réseaux, l'eau et les crématoriums.
# en: Plans, talks and purchases need no transfer of a task.
rule-be-flanders-full-transfer-2 = Plans, échanges et achats n'exigent aucun transfert.
# en: Flanders: 18 years without an early exit
rule-be-flanders-no-early-exit = Flandre : 18 ans sans sortie anticipée
# en: Members are bound for up to 18 years and cannot leave early in principle.
rule-be-flanders-no-early-exit-1 = Les membres sont liés jusqu'à 18 ans et ne peuvent en principe sortir avant.
# en: Wallonia and Brussels: an agreement for what is simple
rule-be-convention = Wallonie et Bruxelles : une convention pour ce qui est simple
# en: An agreement between municipalities carries any simple matter of municipal interest; the managing municipality may employ.
rule-be-convention-1 = Une convention entre communes porte toute affaire simple d'intérêt communal ; la commune gestionnaire peut employer.
# en: One municipality buys for all under an agreement.
rule-be-convention-2 = Une commune achète pour toutes selon une convention.
# en: Wallonia and Brussels: one project with partners
rule-be-association-de-projet = Wallonie et Bruxelles : un projet avec des partenaires
# en: A public legal person of its own kind for planning, carrying out and controlling one project.
rule-be-association-de-projet-1 = Une personne publique sui generis pour planifier, réaliser et contrôler un projet.
# en: Any public or private person may join beside at least two municipalities.
rule-be-association-de-projet-2 = Toute personne publique ou privée peut adhérer à côté d'au moins deux communes.
# en: It is founded for a project, not for office work, purchases or talks.
rule-be-association-de-projet-3 = Elle est créée pour un projet, non pour du travail de bureau, des achats ou des échanges.
# en: A lasting plant outlives a project.
rule-be-association-de-projet-4 = Une installation durable survit à un projet.
# en: Wallonia and Brussels: a permanent utility
rule-be-permanent-utility = Wallonie et Bruxelles : un service public permanent
# en: Waste, water, energy and business parks are run by intercommunales with determined objects.
rule-be-permanent-utility-1 = Déchets, eau, énergie et parcs d'activités sont gérés par des intercommunales aux objets déterminés.
# en: Notary, approval and boards are too much where nothing is built and nobody pays.
rule-be-permanent-utility-2 = Notaire, approbation et conseils sont de trop là où rien n'est bâti et personne ne paie.
# en: Care and welfare
rule-be-welfare = Soins et aide sociale
# en: Welfare centres and municipalities run care homes, social services and child care through an association of their own kind.
rule-be-welfare-1 = Centres d'aide sociale et communes gèrent maisons de repos, services sociaux et accueil d'enfants par une association propre.
# en: An association for welfare runs a service with staff.
rule-be-welfare-2 = Une association d'aide sociale gère un service avec du personnel.
# en: Tune and exchange
rule-be-consultation = Accorder et échanger
# en: To tune cultural programmes or to exchange staff and knowledge, consultation is enough.
rule-be-consultation-1 = Pour accorder des programmes culturels ou échanger du personnel et des connaissances, la concertation suffit.
# en: Across regions consultation is what needs no agreement of the regions.
rule-be-consultation-2 = Entre régions, seule la concertation n'exige pas d'accord des régions.
# en: Flanders has a closed list
rule-be-closed-list = La Flandre a une liste fermée
# en: Flemish law has a closed list of five forms. Cooperation in a form of private law is restricted; do not found a company or an association beside it without advice.
rule-be-closed-list-1 = Le droit flamand a une liste fermée de cinq formes. La coopération sous une forme de droit privé est restreinte ; ne créez pas à côté une société ou une ASBL sans conseil.
# en: Flanders: fifteen reference regions
rule-be-reference-regions = Flandre : quinze régions de référence
# en: Cooperation should fit within one of fifteen reference regions, with deadlines around 2030 and 2031. Yours crosses such a border: ask the Flemish administration first.
rule-be-reference-regions-1 = La coopération doit tenir dans une des quinze régions de référence, avec des échéances vers 2030 et 2031. La vôtre franchit une telle limite : demandez d'abord à l'administration flamande.
# en: A private partner ends work without tender
rule-be-private-partner = Un partenaire privé met fin au travail sans appel d'offres
# en: With private capital inside, the municipalities can in principle no longer give the body work without tender. For shares in energy there are special rules.
rule-be-private-partner-1 = Avec du capital privé, les communes ne peuvent en principe plus confier de travail à l'organisme sans appel d'offres. Pour les parts dans l'énergie, des règles spéciales existent.
# en: Work without tender has conditions
rule-be-tender = Le travail sans appel d'offres a des conditions
# en: Let a lawyer test the three conditions of the act: control as over an own service, most of the work for the members, no private capital.
rule-be-tender-1 = Faites vérifier par un juriste les trois conditions de la loi : un contrôle comme sur un service propre, l'essentiel du travail pour les membres, pas de capital privé.
# en: Corporate tax and VAT
rule-be-tax = Impôt des sociétés et TVA
# en: Since 2015 such bodies have no automatic exemption from corporate tax; a ruling decides which tax they pay. Cost sharing is free of VAT only under conditions.
rule-be-tax-1 = Depuis 2015, ces organismes ne sont plus exonérés d'office de l'impôt des sociétés ; un ruling décide de l'impôt dû. Le partage de frais n'est exonéré de TVA que sous conditions.
# en: Wallonia: terms and transparency
rule-be-walloon-terms = Wallonie : durées et transparence
# en: Its duration is limited: six years, renewable, to be confirmed. Put the date of the renewal into the calendar.
rule-be-walloon-terms-1 = Sa durée est limitée : six ans, renouvelable, à confirmer. Notez la date du renouvellement.
# en: Thirty years at most, and withdrawal after fifteen, to be confirmed. Rules on pay, number of mandates and transparency are strict since the Publifin affair.
rule-be-walloon-terms-2 = Trente ans au plus, et retrait après quinze, à confirmer. Les règles sur les rémunérations, le nombre de mandats et la transparence sont strictes depuis l'affaire Publifin.
# en: How to share the cost
rule-be-cost-keys = Comment partager les coûts
# en: Share the cost by kilograms or pick-ups.
rule-be-cost-keys-1 = Partagez les coûts au kilo ou à la levée.
# en: Think of a solidarity key between towns and villages.
rule-be-cost-keys-2 = Pensez à une clé de solidarité entre villes et villages.
# en: Let each municipality pay for the activities it uses, and all for the fixed part.
rule-be-cost-keys-3 = Que chaque commune paie les activités qu'elle utilise, et toutes la part fixe.
# en: Read the article of today
rule-be-articles = Lisez l'article d'aujourd'hui
# en: The rules were read in the decree of 2001. Have a lawyer find the article of the decree of 2017 before you print a number.
rule-be-articles-1 = Les règles ont été lues dans le décret de 2001. Faites chercher par un juriste l'article du décret de 2017 avant d'indiquer un numéro.
