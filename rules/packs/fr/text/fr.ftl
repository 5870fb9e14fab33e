# France : textes français. Au-dessus de chaque traduction, la source anglaise.


# en: France
pack-name = France
# en: Only the Public Procurement Code, the Internal Security Code and the General Code of the Civil Service were checked in consolidated text (April 2026); no readable version of the General Code of Local Authorities after 2008 was found, so none of its articles is confirmed. Finance acts for 2026 were seen only as a bill. First question in France is who holds the competence today; almost every commune belongs to a community that already took many of them.
pack-law-note = Seuls le code de la commande publique, le code de la sécurité intérieure et le code général de la fonction publique ont été vérifiés dans leur texte consolidé (avril 2026) ; aucune version lisible du code général des collectivités territoriales postérieure à 2008 n’a été trouvée, aucun de ses articles n’est donc confirmé. La loi de finances pour 2026 n’a été vue qu’à l’état de projet. En France, la première question est de savoir qui détient aujourd’hui la compétence ; presque chaque commune appartient à une communauté qui en exerce déjà un grand nombre.

# en: commune
municipality = commune
# en: communes
municipality-plural = communes

# en: Nursery and primary schools
service-primary-schools = Écoles maternelles et élémentaires

# en: Informal coordination between mayors
form-informal-coordination = Concertation informelle, conférence des maires
# en: Mayors talk and take common positions; inside a community a conference of mayors exists by law.
form-informal-coordination-summary = Les maires se concertent et prennent position ensemble ; dans une communauté, la conférence des maires est prévue par la loi.
# en: Inter-municipal understanding (entente)
form-entente = Entente intercommunale
# en: Councils agree on one service or work of common use and meet in a conference; every decision needs the vote of each council.
form-entente-summary = Des conseils s’accordent sur un service ou un ouvrage d’utilité commune et se réunissent en conférence ; chaque décision doit être ratifiée par tous les conseils.
# en: Service agreement between local authorities
form-service-agreement = Convention de prestations de services
# en: One authority does work for another at cost, where a text allows it and procurement law does not stand in the way.
form-service-agreement-summary = Une collectivité travaille pour une autre au coût réel, si un texte l’autorise et si le droit de la commande publique ne s’y oppose pas.
# en: Joint purchasing group
form-joint-purchasing = Groupement de commandes
# en: Buyers sign one convention and tender together under one coordinator.
form-joint-purchasing-summary = Des acheteurs signent une convention et passent leurs marchés ensemble avec un coordonnateur.
# en: Loan of staff or of a department, shared municipal police
form-staff-or-service-loan = Mise à disposition de services ou d’agents, police pluricommunale
# en: One body lends staff or a whole department to another; police officers can be shared by communes.
form-staff-or-service-loan-summary = Une collectivité met à la disposition d’une autre des agents ou un service entier ; des policiers municipaux peuvent être partagés.
# en: Common service of a community and its communes
form-common-service = Service commun
# en: A community and its communes put offices such as payroll, IT or permits together; decisions stay where they were.
form-common-service-summary = Une communauté et ses communes regroupent des services comme la paie, l’informatique ou les permis ; les décisions restent où elles étaient.
# en: Delegation of a competence between tiers
form-delegation-of-competence = Délégation de compétence
# en: A community hands water, sanitation or another competence back to a commune or small syndicate, or a commune delegates to another tier.
form-delegation-of-competence-summary = Une communauté confie l’eau, l’assainissement ou une autre compétence à une commune ou à un petit syndicat, ou une commune délègue à un autre niveau.
# en: Commission for undivided property
form-joint-property-commission = Commission syndicale (biens et droits indivis)
# en: Communes that own pastures, forests or other goods in common run them through a commission of delegates.
form-joint-property-commission-summary = Des communes propriétaires en indivision de pâturages, forêts ou autres biens les gèrent par une commission de délégués.
# en: Departmental technical agency and civil-service management centre
form-technical-agency = Agence technique départementale, centre de gestion
# en: Communes join a departmental agency or management centre that gives them experts for a fee.
form-technical-agency-summary = Les communes adhèrent à une agence départementale ou à un centre de gestion qui leur fournit des experts contre cotisation.
# en: Association under the 1901 Act
form-association = Association loi 1901
# en: Communes, citizens and firms found a private association for tourism, culture or studies.
form-association-summary = Communes, citoyens et entreprises créent une association pour le tourisme, la culture ou des études.
# en: Public-interest grouping
form-gip = Groupement d’intérêt public (GIP)
# en: Public bodies, with private ones if they wish, found a grouping for a task of general interest; the State approves.
form-gip-summary = Des personnes publiques, avec des personnes privées si elles le souhaitent, créent un groupement d’intérêt général ; l’État l’approuve.
# en: Local public company (wholly public)
form-spl = Société publique locale (SPL)
# en: Authorities own a company entirely by themselves and award work to it without tender.
form-spl-summary = Des collectivités détiennent seules une société et lui confient des missions sans mise en concurrence.
# en: Local mixed-economy company
form-seml = Société d’économie mixte locale (SEML), SEMOP
# en: Authorities hold the majority of a company, a private or other shareholder the rest.
form-seml-summary = Les collectivités détiennent la majorité d’une société, un actionnaire privé ou autre le reste.
# en: Cooperative company of collective interest
form-scic = Société coopérative d’intérêt collectif (SCIC)
# en: Users, workers and communes own a cooperative of general interest together.
form-scic-summary = Usagers, salariés et communes détiennent ensemble une coopérative d’intérêt collectif.
# en: Public establishment for cultural cooperation
form-epcc = Établissement public de coopération culturelle (EPCC)
# en: Authorities, with the State if it joins, run a museum, theatre or school of arts in a public establishment.
form-epcc-summary = Des collectivités, avec l’État s’il y participe, gèrent un musée, un théâtre ou une école d’art dans un établissement public.
# en: Inter-municipal social action centre
form-cias = Centre intercommunal d’action sociale (CIAS)
# en: A community with competence for social action runs care and social services in an establishment of its own.
form-cias-summary = Une communauté compétente en action sociale gère les services sociaux dans son propre établissement.
# en: Syndicate of communes, single purpose
form-syndicate-single = Syndicat intercommunal à vocation unique (SIVU)
# en: Communes hand one task over to a public body with its own staff and budget.
form-syndicate-single-summary = Des communes transfèrent une compétence à un établissement public avec son personnel et son budget.
# en: Syndicate of communes, multi-purpose or à la carte
form-syndicate-multiple = Syndicat à vocation multiple (SIVOM) ou à la carte
# en: As the single-purpose syndicate, but for several tasks; each commune can choose which of them it hands over.
form-syndicate-multiple-summary = Comme le SIVU, mais pour plusieurs compétences ; chaque commune peut choisir celles qu’elle transfère.
# en: Closed mixed syndicate
form-mixed-syndicate-closed = Syndicat mixte fermé
# en: Communities, with or without communes, hand tasks over to one public body; communities sit in the place of their communes.
form-mixed-syndicate-closed-summary = Des communautés, avec ou sans communes, confient des compétences à un établissement public ; elles y représentent leurs communes.
# en: Open mixed syndicate
form-mixed-syndicate-open = Syndicat mixte ouvert
# en: Communes, communities, départements, regions and other public bodies join in one body with free statutes.
form-mixed-syndicate-open-summary = Communes, communautés, départements, régions et autres établissements publics s’associent avec des statuts libres.
# en: Territorial and rural balance pole / metropolitan pole
form-petr-pole = Pôle d’équilibre territorial et rural (PETR), pôle métropolitain
# en: Communities plan and apply for funds together for a rural or metropolitan area.
form-petr-pole-summary = Des communautés élaborent un projet et cherchent des fonds ensemble pour un espace rural ou métropolitain.
# en: Community of communes (own tax)
form-community-of-communes = Communauté de communes (CC)
# en: The community with its own tax to which nearly every rural commune belongs; a commune extends its tasks rather than founding a body.
form-community-of-communes-summary = L’intercommunalité à fiscalité propre à laquelle appartient presque toute commune rurale ; on étend ses compétences plutôt que de créer une structure.
# en: Agglomeration community, urban community, metropolis
form-urban-community = Communauté d’agglomération (CA), communauté urbaine (CU), métropole
# en: Communities with their own tax for urban areas, with more compulsory tasks; leaving some of them is barred.
form-urban-community-summary = Intercommunalités à fiscalité propre des espaces urbains, avec plus de compétences obligatoires ; certaines ne peuvent être quittées.

# en: Budgetary contribution of members
financing-budget-contribution = Contribution budgétaire des membres
# en: Contribution collected as an additional local tax rate
financing-tax-contribution = Contribution fiscalisée
# en: Own taxation of communities
financing-own-tax = Fiscalité propre des communautés
# en: Charging a common service to the attribution de compensation
financing-compensation-deduction = Imputation d’un service commun sur l’attribution de compensation
# en: Community solidarity grant and support funds
financing-solidarity-grant = Dotation de solidarité communautaire et fonds de concours
# en: Household waste tax, fee or incentive fee
financing-waste-levy = TEOM, REOM, TEOM incitative
# en: Flood and river tax (taxe GEMAPI)
financing-gemapi-tax = Taxe GEMAPI
# en: Fees for the service
financing-user-fees = Redevances et tarifs des services
# en: State operating grant for communities
financing-dgf-interco = Dotation d’intercommunalité
# en: State investment grants (DETR for rural areas, DSIL)
financing-detr-dsil = DETR et DSIL
# en: VAT compensation fund for investment (FCTVA)
financing-fctva = Fonds de compensation pour la TVA (FCTVA)
# en: EU funds 2021-2027 (ERDF, EAFRD-LEADER, Interreg)
financing-eu-funds = Fonds européens 2021-2027
# en: Bank loans, Banque des territoires, Agence France Locale
financing-loan = Emprunt bancaire, Banque des territoires, Agence France Locale
# en: Capital and current-account advances of shareholders
financing-equity = Capital et avances en compte courant
# en: Refund of cost by unit of work
financing-cost-refund = Remboursement par coût unitaire
# en: Assets put at the body's disposal free of charge
financing-assets-made-available = Mise à disposition gratuite des biens

# en: Who holds the task (the competence) today?
question-competence_holder = Qui détient aujourd’hui la compétence ?
    .help = Une commune qui a transféré une compétence à sa communauté ne peut plus agir dans ce domaine. Consultez les statuts de la communauté et le dernier arrêté préfectoral.

# en: The partners themselves
option-competence_holder-partners = Les partenaires eux-mêmes
# en: The community, not the communes
option-competence_holder-community = La communauté, et non les communes
# en: An existing syndicate
option-competence_holder-syndicate = Un syndicat existant

# en: Of what kind are the partners?
question-who_partners = De quelle nature sont les partenaires ?
    .help = La communauté est l’EPCI à fiscalité propre auquel appartient presque toute commune. Beaucoup de formes ne sont ouvertes qu’à certains partenaires.

# en: Communes of one community
option-who_partners-communes_same = Des communes d’une même communauté
# en: Communes of different communities
option-who_partners-communes_other = Des communes de communautés différentes
# en: A community and its own communes
option-who_partners-community_own = Une communauté et ses propres communes
# en: Communities, alone or with communes of others
option-who_partners-communities = Des communautés, seules ou avec des communes d’autres communautés

# en: What kind of community do the communes belong to?
question-community_kind = De quelle catégorie de communauté les communes sont-elles membres ?
    .help = Dans les communautés d’agglomération, les communautés urbaines et les métropoles, davantage de compétences sont obligatoires, dont l’eau et l’assainissement.

# en: Community of communes
option-community_kind-rural = Communauté de communes
# en: Agglomeration community
option-community_kind-agglomeration = Communauté d’agglomération
# en: Urban community or metropolis
option-community_kind-metropolis = Communauté urbaine ou métropole

# en: Do the statutes of the community allow services for others?
question-statutes_allow = Les statuts de la communauté autorisent-ils les prestations pour autrui ?
    .help = Sans mention expresse dans ses statuts, les communes d’une même communauté ne peuvent pas se vendre des prestations.
# en: Does the community have the single business tax (FPU)?
question-single_business_tax = La communauté est-elle à fiscalité professionnelle unique (FPU) ?
    .help = Elle verse alors à chaque commune une attribution de compensation, sur laquelle le coût d’un service commun peut être imputé.
# en: Do the partners hold the tasks that the company would have?
question-shareholder_competence = Les partenaires détiennent-ils les compétences que la société exercerait ?
    .help = Une société publique locale n’admet comme actionnaires que ceux qui détiennent au moins une compétence de son objet.

# en: Each partner holds all of them
option-shareholder_competence-all = Chaque partenaire les détient toutes
# en: Each partner holds at least one of them
option-shareholder_competence-one = Chaque partenaire en détient au moins une
# en: One partner holds none of them
option-shareholder_competence-none = Un partenaire n’en détient aucune

# en: Does a partner already get police officers from a syndicate or community?
question-police_pooled = Un partenaire reçoit-il déjà des policiers d’un syndicat ou d’une communauté ?
    .help = Il ne peut alors pas partager en plus des agents avec d’autres communes.
# en: Do the communes own this property in undivided shares already?
question-undivided = Les communes possèdent-elles déjà ces biens en indivision ?
    .help = Par exemple des pâturages ou des forêts que plusieurs communes possèdent ensemble depuis des générations.
# en: Where are the communes?
question-region = Où se trouvent les communes ?
    .help = L’Alsace-Moselle, la Corse et l’outre-mer ont des règles particulières.

# en: Mainland France
option-region-mainland = Métropole, hors Alsace-Moselle et Corse
# en: Alsace or Moselle
option-region-alsace_moselle = Alsace ou Moselle
# en: Corsica
option-region-corsica = Corse
# en: Overseas
option-region-overseas = Outre-mer

# en: Members leave as statutes say; on winding-up assets cannot be shared among members.
form-association-exit = Les membres se retirent selon les statuts ; à la dissolution, l’actif ne peut pas être partagé entre les membres.
# en: The association; risk of recharacterisation as 'association transparente' with the debts falling on the commune.
form-association-liability = L’association ; risque de requalification en « association transparente », les dettes retombant sur la commune.
# en: Convention of objectives above EUR 23 000 a year of subsidy; audited accounts above EUR 153 000 of public aid.
form-association-accountability = Convention d’objectifs au-delà de 23 000 € de subvention par an ; comptes certifiés au-delà de 153 000 € d’aides publiques.
# en: Founding assembly and statutes.
form-association-step-founding-assembly = Assemblée constitutive et statuts.
# en: Council votes to join.
form-association-step-council-votes = Délibérations d’adhésion des conseils.
# en: Declaration at the prefecture.
form-association-step-declaration = Déclaration en préfecture.
# en: Publication in the Journal officiel (associations).
form-association-step-publication = Publication au Journal officiel (associations).
# en: By a vote of the council of the community to which the centre belongs.
form-cias-exit = Par délibération du conseil de la communauté dont relève le centre.
# en: The social action centre (CIAS) itself.
form-cias-liability = Le centre d’action sociale (CIAS) lui-même.
# en: The prefect checks its acts (legality control).
form-cias-accountability = Le préfet contrôle ses actes (contrôle de légalité).
# en: Definition of the community interest.
form-cias-step-community-interest = Définition de l’intérêt communautaire.
    .majority = deux tiers du conseil communautaire
# en: Vote of the community (EPCI).
form-cias-step-community-vote = Délibération de la communauté (EPCI).
# en: Transfer of the communes' CCAS tasks and staff.
form-cias-step-transfer = Transfert des missions et du personnel des CCAS des communes.
# en: As the convention says; staff return must be planned.
form-common-service-exit = Selon la convention ; le retour des agents doit être prévu.
# en: Each mayor or president for decisions taken with the service's work.
form-common-service-liability = Chaque maire ou président pour les décisions prises avec le travail du service.
# en: Pooling report after each municipal election (optional since 2019); convention annexes.
form-common-service-accountability = Rapport de mutualisation après chaque renouvellement municipal (facultatif depuis 2019) ; annexes de la convention.
# en: staff dialogue is the main work
form-common-service-effort_note = le dialogue social est l’essentiel du travail
# en: Choose scope and cost key.
form-common-service-step-scope-and-key = Choisir le périmètre et la clé de répartition.
# en: Impact sheet on staff (organisation, pay, acquired rights) annexed to the convention.
form-common-service-step-staff-impact = Fiche d’impact sur les agents (organisation, rémunération, droits acquis) annexée à la convention.
# en: Opinion of the social committees (CST).
form-common-service-step-social-committees = Avis des comités sociaux territoriaux (CST).
# en: Votes of the community (EPCI) assembly and of each commune that joins.
form-common-service-step-votes = Délibérations de la communauté (EPCI) et de chaque commune qui adhère.
# en: Convention; staff who work wholly in the service move by operation of law to the managing body, part-time ones are loaned.
form-common-service-step-convention-staff = Convention ; les agents qui exercent en totalité dans le service sont transférés de plein droit à la collectivité gestionnaire, les autres sont mis à disposition.
# en: Prefect transmission.
form-common-service-step-prefect-transmission = Transmission au préfet.
# en: A commune may never be without a community. It can leave for another one with the prefect's agreement, after the departmental commission (CDCI) and an impact study (CGCT, L. 5211-19, L. 5214-26, L. 5211-39-2).
form-community-of-communes-exit = Une commune ne peut jamais rester sans communauté. Elle peut en rejoindre une autre avec l’accord du préfet, après avis de la commission départementale (CDCI) et étude d’impact (CGCT, L. 5211-19, L. 5214-26, L. 5211-39-2).
# en: The community; on exit debt is shared.
form-community-of-communes-liability = La communauté ; en cas de retrait, la dette est partagée.
# en: Legality and budget control, chamber of accounts, yearly report, governance pact, citizens' elected council.
form-community-of-communes-accountability = Contrôle de légalité et contrôle budgétaire, chambre régionale des comptes, rapport annuel, pacte de gouvernance, conseil élu par les citoyens.
# en: high to found; medium to extend its competences (consultation of three months)
form-community-of-communes-effort_note = important pour une création ; moyen pour une extension de compétences (consultation de trois mois)
# en: Creation as for a syndicate, but: one block without enclave, it may not equal a département, and the most populous commune must agree if it has more than a quarter of the population.
form-community-of-communes-step-creation = Création comme pour un syndicat, mais : un seul tenant sans enclave, périmètre distinct d’un département entier, et accord de la commune la plus peuplée si elle dépasse le quart de la population.
    .majority = comme pour le syndicat à vocation unique ; la commune la plus peuplée doit aussi être d’accord si elle compte plus du quart de la population
# en: As nearly every commune has a community already, the usual way is to hand more tasks to it by the majorities of a creation (L. 5211-17), to let only some communes do so (L. 5211-17-2), or to take a task back (L. 5211-17-1).
form-community-of-communes-step-extension = Presque toute commune ayant déjà une communauté, la voie habituelle est l’extension de ses compétences aux majorités de la création (L. 5211-17), le transfert par certaines communes seulement (L. 5211-17-2) ou la restitution d’une compétence (L. 5211-17-1).
    .majority = comme pour la création
# en: Term; the delegating body can end it as agreed.
form-delegation-of-competence-exit = Terme ; le délégant peut y mettre fin selon la convention.
# en: Exercised in the name and for the account of the delegating body.
form-delegation-of-competence-liability = Exercée au nom et pour le compte du délégant.
# en: Yearly report to the delegating body.
form-delegation-of-competence-accountability = Rapport annuel au délégant.
# en: Request and votes.
form-delegation-of-competence-step-request-votes = Demande et délibérations.
# en: Convention with objectives and control.
form-delegation-of-competence-step-convention = Convention fixant objectifs et contrôle.
# en: Prefect transmission.
form-delegation-of-competence-step-prefect-transmission = Transmission au préfet.
# en: As the convention says; term or notice.
form-entente-exit = Selon la convention ; terme ou préavis.
# en: Each partner for the service that stays its own; the service stays under the authority of the body that ran it.
form-entente-liability = Chaque partenaire pour le service qui reste le sien ; le service demeure sous l’autorité de la collectivité qui le gérait.
# en: Legality control by the prefect; accounts sit in the budget of the partner that runs the service.
form-entente-accountability = Contrôle de légalité du préfet ; les comptes figurent au budget du partenaire qui gère le service.
# en: matching council votes and a convention, no new body
form-entente-effort_note = délibérations concordantes et convention, sans nouvelle structure
# en: Same-worded votes of each council on object, works or service, cost sharing and conference.
form-entente-step-council-votes = Délibérations concordantes de chaque conseil sur l’objet, l’ouvrage ou le service, la répartition des coûts et la conférence.
# en: Signature by the mayors / presidents.
form-entente-step-signature = Signature par les maires ou présidents.
# en: Transmission to the prefect (legality control) makes it enforceable.
form-entente-step-prefect-transmission = La transmission au préfet (contrôle de légalité) rend la convention exécutoire.
# en: Ratification by each council of every later decision of the conference.
form-entente-step-ratification = Ratification par chaque conseil de toute décision ultérieure de la conférence.
# en: By statutes or prefect.
form-epcc-exit = Selon les statuts ou par le préfet.
# en: The establishment.
form-epcc-liability = L’établissement.
# en: Legality control, public accountant.
form-epcc-accountability = Contrôle de légalité, comptable public.
# en: Identical votes of all founders on statutes.
form-epcc-step-founders-votes = Délibérations concordantes de tous les fondateurs sur les statuts.
    .majority = délibérations concordantes de tous les fondateurs
# en: Prefect's order.
form-epcc-step-prefect-order = Arrêté préfectoral.
# en: By convention; withdrawal usually at year end; end of term or general assembly or State.
form-gip-exit = Selon la convention ; retrait en général en fin d’exercice ; fin par le terme, l’assemblée générale ou l’État.
# en: Members answer for debts in the shares set by the convention, not jointly.
form-gip-liability = Les membres répondent des dettes selon les parts fixées par la convention, sans solidarité.
# en: State approval, public or commercial accounting, chamber or court of accounts.
form-gip-accountability = Approbation de l’État, comptabilité publique ou privée, chambre ou Cour des comptes.
# en: medium to high, State approval
form-gip-effort_note = moyen à important, approbation de l’État
# en: Draft constitutive convention.
form-gip-step-draft-convention = Projet de convention constitutive.
# en: Votes of members.
form-gip-step-member-votes = Délibérations des membres.
# en: Approval by the State (prefect for local bodies).
form-gip-step-state-approval = Approbation par l’État (le préfet pour les collectivités).
# en: Publication of the approval order.
form-gip-step-publication = Publication de l’arrêté d’approbation.
# en: Free.
form-informal-coordination-exit = Libre.
# en: Each commune for its own acts.
form-informal-coordination-liability = Chaque commune pour ses propres actes.
# en: None of its own.
form-informal-coordination-accountability = Aucune en propre.
# en: no act needed
form-informal-coordination-effort_note = aucun acte nécessaire
# en: No formality.
form-informal-coordination-step-meeting = Aucune formalité.
# en: By leaving the undivided ownership (L. 5222-4).
form-joint-property-commission-exit = Par la sortie de l’indivision (L. 5222-4).
# en: The owners by share.
form-joint-property-commission-liability = Les propriétaires, selon leur part.
# en: Legality control.
form-joint-property-commission-accountability = Contrôle de légalité.
# en: Request of councils.
form-joint-property-commission-step-council-request = Demande des conseils.
# en: Prefect's order creating the commission.
form-joint-property-commission-step-prefect-order = Arrêté préfectoral créant la commission.
# en: End of the contracts bought.
form-joint-purchasing-exit = Fin des marchés passés.
# en: Members answer together only for purchases made jointly in their name and on their behalf; for the rest each answers alone (L. 2113-7). With foreign buyers the split is agreed (L. 2113-8).
form-joint-purchasing-liability = Les membres ne sont solidaires que des achats menés conjointement en leur nom et pour leur compte ; pour le reste, chacun répond seul (L. 2113-7). Avec des acheteurs étrangers, la répartition est convenue (L. 2113-8).
# en: Procurement transparency, legality control.
form-joint-purchasing-accountability = Transparence de la commande publique, contrôle de légalité.
# en: one convention
form-joint-purchasing-effort_note = une seule convention
# en: Council votes.
form-joint-purchasing-step-council-votes = Délibérations des conseils.
# en: Constitutive convention naming the coordinator and its mission.
form-joint-purchasing-step-constitutive-convention = Convention constitutive désignant le coordonnateur et sa mission.
# en: Prefect transmission.
form-joint-purchasing-step-prefect-transmission = Transmission au préfet.
# en: Tender.
form-joint-purchasing-step-tender = Mise en concurrence.
# en: A member leaves with the consent of the committee and of the other members, as in a syndicate of communes (CGCT, L. 5211-19). Where its membership has lost its object, the prefect orders the exit within two months (CGCT, L. 5711-5).
form-mixed-syndicate-closed-exit = Un membre se retire avec l’accord du comité et des autres membres, comme dans un syndicat de communes (CGCT, L. 5211-19). Si son adhésion a perdu son objet, le préfet prononce le retrait par arrêté dans les deux mois (CGCT, L. 5711-5).
# en: The syndicate.
form-mixed-syndicate-closed-liability = Le syndicat.
# en: Legality and budget control, public accountant, chamber of accounts, yearly activity report to the members.
form-mixed-syndicate-closed-accountability = Contrôle de légalité et contrôle budgétaire, comptable public, chambre régionale des comptes, rapport annuel d’activité aux membres.
# en: Procedure of the single-purpose syndicate; a community of communes may join only with the agreement of its communes unless its statutes say otherwise (L. 5214-27).
form-mixed-syndicate-closed-step-council-votes = Procédure du syndicat à vocation unique ; une communauté de communes n’adhère qu’avec l’accord de ses communes, sauf disposition contraire de ses statuts (L. 5214-27).
    .majority = comme pour le syndicat à vocation unique
# en: Prefect's order.
form-mixed-syndicate-closed-step-creation-order = Arrêté préfectoral.
# en: As the statutes say. The prefect can authorise an exit (CGCT, L. 5721-6-2, L. 5721-6-3); on the end of the syndicate see CGCT, L. 5721-7.
form-mixed-syndicate-open-exit = Selon les statuts. Le préfet peut autoriser un retrait (CGCT, L. 5721-6-2, L. 5721-6-3) ; sur la fin du syndicat, voir CGCT, L. 5721-7.
# en: The syndicate.
form-mixed-syndicate-open-liability = Le syndicat.
# en: Legality control, chamber of accounts.
form-mixed-syndicate-open-accountability = Contrôle de légalité, chambre régionale des comptes.
# en: unanimity but free statutes
form-mixed-syndicate-open-effort_note = unanimité, mais statuts libres
# en: Agreement of all members.
form-mixed-syndicate-open-step-agreement = Accord de tous les membres.
    .majority = accord de tous les membres
# en: Prefect's order of the seat département (L. 5721-2).
form-mixed-syndicate-open-step-creation-order = Arrêté du préfet du département siège (L. 5721-2).
# en: As in a mixed syndicate: a member leaves with the consent of the committee and of the other members.
form-petr-pole-exit = Comme dans un syndicat mixte : un membre se retire avec l’accord du comité et des autres membres.
# en: The pole.
form-petr-pole-liability = Le pôle.
# en: Legality and budget control, public accountant, chamber of accounts, yearly activity report to the members.
form-petr-pole-accountability = Contrôle de légalité et contrôle budgétaire, comptable public, chambre régionale des comptes, rapport annuel d’activité aux membres.
# en: Matching votes of the communities.
form-petr-pole-step-community-votes = Délibérations concordantes des communautés.
# en: Prefect's order.
form-petr-pole-step-creation-order = Arrêté préfectoral.
# en: Refund of shares at face value.
form-scic-exit = Remboursement des parts à leur valeur nominale.
# en: Limited to shares.
form-scic-liability = Limitée aux parts.
# en: Cooperative audit (revision).
form-scic-accountability = Révision coopérative.
# en: Council vote.
form-scic-step-council-vote = Délibération du conseil.
# en: Statutes.
form-scic-step-statutes = Statuts.
# en: Registration.
form-scic-step-company-register = Immatriculation.
# en: Share sale; company law.
form-seml-exit = Cession d’actions ; droit des sociétés.
# en: Limited to the capital.
form-seml-liability = Limitée au capital.
# en: Yearly written report of elected representatives to each assembly, chamber of accounts, statutory auditor, prefect receives decisions.
form-seml-accountability = Rapport écrit annuel des élus représentants à chaque assemblée, chambre régionale des comptes, commissaire aux comptes, transmission des décisions au préfet.
# en: Study.
form-seml-step-study = Étude.
# en: Council votes.
form-seml-step-council-votes = Délibérations des conseils.
# en: Partner search (call for SEMOP).
form-seml-step-partner-search = Recherche de partenaire (appel à candidatures pour la SEMOP).
# en: Statutes.
form-seml-step-statutes = Statuts.
# en: Registration.
form-seml-step-company-register = Immatriculation.
# en: Term or notice in the convention.
form-service-agreement-exit = Terme ou préavis fixé par la convention.
# en: Provider for performance; the client remains holder of the competence towards citizens.
form-service-agreement-liability = Le prestataire pour l’exécution ; le bénéficiaire reste titulaire de la compétence envers les citoyens.
# en: Legality control; regional chamber of accounts.
form-service-agreement-accountability = Contrôle de légalité ; chambre régionale des comptes.
# en: but the procurement and legal-basis test is real
form-service-agreement-effort_note = mais l’examen du fondement légal et de la commande publique est réel
# en: Check a legal text authorises the service between these two kinds of body (the statutes of the community (EPCI) must allow services to others).
form-service-agreement-step-legal-basis-check = Vérifier qu’un texte autorise la prestation entre ces deux personnes publiques (les statuts de la communauté (EPCI) doivent permettre les prestations pour autrui).
# en: Procurement test.
form-service-agreement-step-procurement-check = Examen au regard de la commande publique.
# en: Votes of both assemblies.
form-service-agreement-step-council-votes = Délibérations des deux assemblées.
# en: Convention signed and sent to the prefect.
form-service-agreement-step-convention-prefect = Convention signée et transmise au préfet.
# en: Services to third parties shown in an annex budget where L. 5211-56 applies.
form-service-agreement-step-annex-budget = Prestations pour des tiers retracées dans un budget annexe lorsque le L. 5211-56 s’applique.
# en: Sale of shares to another local authority only; company law.
form-spl-exit = Cession d’actions à une autre collectivité seulement ; droit des sociétés.
# en: Limited to the capital; guarantees by shareholders are capped.
form-spl-liability = Limitée au capital ; les garanties des actionnaires sont plafonnées.
# en: Yearly written report of elected representatives to each assembly (L. 1524-5), chamber of accounts, statutory auditor, prefect receives decisions.
form-spl-accountability = Rapport écrit annuel des élus représentants à chaque assemblée (L. 1524-5), chambre régionale des comptes, commissaire aux comptes, transmission des décisions au préfet.
# en: company set-up, capital, control machinery
form-spl-effort_note = création de société, capital, dispositif de contrôle
# en: Feasibility study; proof that each shareholder holds a competence covered by the object.
form-spl-step-feasibility = Étude de faisabilité ; preuve que chaque actionnaire détient une compétence couverte par l’objet.
# en: Council votes on statutes, capital, representatives.
form-spl-step-council-votes = Délibérations sur les statuts, le capital et les représentants.
# en: Articles of a société anonyme; minimum capital EUR 37 000 (EUR 150 000 or 225 000 for building/development).
form-spl-step-articles = Statuts de société anonyme ; capital minimal de 37 000 € (150 000 ou 225 000 € pour la construction ou l’aménagement).
# en: Registration in the commercial register.
form-spl-step-company-register = Immatriculation au registre du commerce et des sociétés.
# en: Transmission to the prefect.
form-spl-step-prefect-transmission = Transmission au préfet.
# en: Shareholder pact or rules giving each one real control (contrôle analogue conjoint).
form-spl-step-control-pact = Pacte d’actionnaires ou règlement donnant à chacun un contrôle réel (contrôle analogue conjoint).
# en: Term of the convention; agent returns; withdrawal of one commune from a police convention leaves it in force for the others (CSI L. 512-1).
form-staff-or-service-loan-exit = Terme de la convention ; l’agent revient ; le retrait d’une commune d’une convention de police la laisse en vigueur pour les autres (CSI L. 512-1).
# en: Police officers act under the mayor of the commune where they work (L. 512-1, L. 512-2), or under the president of the community for powers it holds (L. 512-2). Civil liability follows the body for which they act.
form-staff-or-service-loan-liability = Les policiers agissent sous l’autorité du maire de la commune où ils exercent (L. 512-1, L. 512-2) ou du président de la communauté pour ses pouvoirs (L. 512-2). La responsabilité civile suit la personne publique pour laquelle ils agissent.
# en: Yearly report on loans.
form-staff-or-service-loan-accountability = Rapport annuel sur les mises à disposition.
# en: low to medium, staff-law steps
form-staff-or-service-loan-effort_note = faible à moyen, démarches statutaires
# en: Loan of staff in general: the agent consents and a convention is signed (CGFP L. 512-7), and the assembly of the lender is told before (L. 512-12).
form-staff-or-service-loan-step-general-loan = Mise à disposition en général : accord de l’agent et convention (CGFP L. 512-7), information préalable de l’assemblée de la collectivité d’origine (L. 512-12).
# en: The social committee (CST) gives an opinion where services are organised.
form-staff-or-service-loan-step-social-committee = Le comité social territorial (CST) rend un avis lorsque des services sont organisés.
# en: Police shared by communes: one convention of all, sent to the prefect, settles officers, equipment and money; the loan follows by law. A convention with the state police forces is added (CSI L. 512-1).
form-staff-or-service-loan-step-police-communes = Police partagée entre communes : une convention de toutes, transmise au préfet, règle les agents, les équipements et le financement ; la mise à disposition est de plein droit. Une convention de coordination avec les forces de l’État s’y ajoute (CSI L. 512-1).
# en: Police through a syndicate: statutes fix organisation and financing and go to the prefect (L. 512-1-2).
form-staff-or-service-loan-step-police-syndicate = Police par un syndicat : les statuts fixent l’organisation et le financement et sont transmis au préfet (L. 512-1-2).
# en: Police recruited by a community: its assembly votes, and two thirds of the councils with more than half of the population, or half of them with two thirds, must agree; silence for three months counts as yes. Then each commune signs a convention (L. 512-2).
form-staff-or-service-loan-step-police-community = Police recrutée par une communauté : son assemblée délibère, et deux tiers des conseils représentant plus de la moitié de la population, ou la moitié en représentant les deux tiers, doivent approuver ; le silence de trois mois vaut accord. Puis une convention est signée avec chaque commune (L. 512-2).
    .majority = deux tiers des conseils représentant plus de la moitié de la population, ou la moitié des conseils représentant les deux tiers
# en: Events or disasters: prefect's order, or matching mayoral orders under a prior framework convention (L. 512-3).
form-staff-or-service-loan-step-events = Manifestations ou catastrophes : arrêté du préfet, ou arrêtés concordants des maires dans le cadre d’une convention préalable (L. 512-3).
# en: A commune leaves with the consent of the committee and of the members in the creation majority (CGCT, L. 5211-19); it may take back one task where the statutes allow it.
form-syndicate-multiple-exit = Une commune se retire avec l’accord du comité et des membres à la majorité de création (CGCT, L. 5211-19) ; elle peut reprendre une seule compétence si les statuts le permettent.
# en: The syndicate; members are bound to the contribution as a compulsory expense within the needs of the service.
form-syndicate-multiple-liability = Le syndicat ; pour les membres, la contribution est une dépense obligatoire dans la limite des nécessités du service.
# en: Legality and budget control, public accountant, chamber of accounts, yearly activity report to communes.
form-syndicate-multiple-accountability = Contrôle de légalité et contrôle budgétaire, comptable public, chambre régionale des comptes, rapport annuel d’activité aux communes.
# en: Procedure of the single-purpose syndicate: council votes, consultation of three months, order of the prefect; the statutes list the competences and how a commune takes up or returns each one.
form-syndicate-multiple-step-as-single = Procédure du syndicat à vocation unique : délibérations, consultation de trois mois, arrêté préfectoral ; les statuts énumèrent les compétences et les conditions dans lesquelles une commune transfère ou reprend chacune.
    .majority = comme pour le syndicat à vocation unique
# en: A commune leaves with the consent of the committee and of the members in the creation majority (L. 5211-19). The prefect can release it when the task has gone (L. 5212-29) or its interest is harmed after six years (L. 5212-30). Assets and debt are shared, by the prefect if there is no agreement within six months (L. 5211-25-1). The syndicate ends at term, by unanimity, by majority and prefect, or when inactive (L. 5212-33).
form-syndicate-single-exit = Une commune se retire avec l’accord du comité et des membres à la majorité de création (L. 5211-19). Le préfet peut l’autoriser lorsque la compétence n’a plus d’objet (L. 5212-29) ou, après six ans, lorsque son intérêt est compromis (L. 5212-30). Biens et dette sont répartis, par le préfet à défaut d’accord dans les six mois (L. 5211-25-1). Le syndicat prend fin au terme, à l’unanimité, à la majorité avec le préfet, ou faute d’activité (L. 5212-33).
# en: The syndicate; members are bound to the contribution as a compulsory expense within the needs of the service.
form-syndicate-single-liability = Le syndicat ; pour les membres, la contribution est une dépense obligatoire dans la limite des nécessités du service.
# en: Legality and budget control, public accountant, chamber of accounts, yearly activity report to communes (L. 5211-39).
form-syndicate-single-accountability = Contrôle de légalité et contrôle budgétaire, comptable public, chambre régionale des comptes, rapport annuel d’activité aux communes (L. 5211-39).
# en: prefect, departmental commission (CDCI) and a 3-month consultation
form-syndicate-single-effort_note = préfet, commission départementale (CDCI) et consultation de trois mois
# en: Votes of councils asking for creation, or prefect's initiative after the departmental commission (CDCI).
form-syndicate-single-step-council-votes = Délibérations des conseils demandant la création, ou initiative du préfet après avis de la commission départementale (CDCI).
# en: Prefect's order fixing the perimeter within 2 months.
form-syndicate-single-step-perimeter-order = Arrêté préfectoral fixant le périmètre dans les deux mois.
# en: Each council has 3 months; silence counts as agreement.
form-syndicate-single-step-council-consultation = Chaque conseil dispose de trois mois ; le silence vaut accord.
# en: Qualified majority: 2/3 of councils with half of the population, or half of councils with 2/3 of the population; plus every commune above 1/4 of the total population.
form-syndicate-single-step-qualified-majority = Majorité qualifiée : deux tiers des conseils représentant la moitié de la population, ou la moitié des conseils représentant les deux tiers ; plus chaque commune dépassant le quart de la population totale.
    .majority = deux tiers des conseils représentant la moitié de la population, ou la moitié des conseils représentant les deux tiers, et toute commune dépassant le quart de la population
# en: Statutes approved in the same vote.
form-syndicate-single-step-statutes = Statuts approuvés par le même vote.
# en: Prefect's order of creation (the prefect has discretion; must fit the departmental scheme, SDCI).
form-syndicate-single-step-creation-order = Arrêté préfectoral de création (pouvoir d’appréciation du préfet ; compatibilité avec le schéma départemental, SDCI).
# en: Transfer of assets (made available free of charge), contracts and staff of the transferred service.
form-syndicate-single-step-transfer = Transfert des biens (mis à disposition gratuitement), des contrats et des agents du service transféré.
# en: By statutes.
form-technical-agency-exit = Selon les statuts.
# en: The agency.
form-technical-agency-liability = L’agence.
# en: Legality control, chamber of accounts.
form-technical-agency-accountability = Contrôle de légalité, chambre régionale des comptes.
# en: joining an existing body
form-technical-agency-effort_note = adhésion à un organisme existant
# en: A commune only votes to join and pays a fee per inhabitant.
form-technical-agency-step-joining = La commune délibère seulement pour adhérer et verse une cotisation par habitant.
# en: Centre of management: affiliation is compulsory below 350 staff for the core tasks, optional services by convention.
form-technical-agency-step-management-centre = Centre de gestion : affiliation obligatoire au-dessous de 350 agents pour les missions de base, missions facultatives par convention.
# en: A commune cannot leave an urban community or a metropolis (CGCT, L. 5211-19).
form-urban-community-exit = Une commune ne peut pas quitter une communauté urbaine ou une métropole (CGCT, L. 5211-19).
# en: The community.
form-urban-community-liability = La communauté.
# en: Legality and budget control, chamber of accounts, yearly report, governance pact, citizens' elected council.
form-urban-community-accountability = Contrôle de légalité et contrôle budgétaire, chambre régionale des comptes, rapport annuel, pacte de gouvernance, conseil élu par les citoyens.
# en: By transformation of an existing community (L. 5211-41).
form-urban-community-step-transformation = Par transformation d’une communauté existante (L. 5211-41).
    .majority = comme pour la création
# en: Creation anew follows the same majorities as for a community of communes.
form-urban-community-step-same-majorities = La création nouvelle suit les mêmes majorités que pour une communauté de communes.

# en: Transfer of a competence makes the assets available as of right; body gets all rights of the owner save sale; loans and contracts follow.
financing-assets-made-available-conditions = Le transfert d’une compétence entraîne de plein droit la mise à disposition des biens ; le bénéficiaire a tous les droits du propriétaire sauf celui d’aliéner ; emprunts et contrats suivent.
# en: Members must pay as long as the syndicate lasts, within the needs of the service. The statutes fix the key, otherwise the committee by objective criteria. It weighs on the operating budget of the commune.
financing-budget-contribution-conditions = Les membres doivent payer tant que dure le syndicat, dans la limite des nécessités du service. Les statuts fixent la clé, à défaut le comité selon des critères objectifs. Elle pèse sur la section de fonctionnement de la commune.
# en: FPU communities only; by convention; the tax-integration coefficient used for the State grant takes account of it.
financing-compensation-deduction-conditions = Communautés à FPU seulement ; par convention ; le coefficient d’intégration fiscale retenu pour la dotation de l’État en tient compte.
# en: Unit cost of the service x number of units used; published in the convention.
financing-cost-refund-conditions = Coût unitaire du service multiplié par le nombre d’unités utilisées ; indiqué dans la convention.
# en: The prefect awards. DSIL is for communes, communities with their own tax and PETR; DETR for rural communes and communities under population ceilings and, with conditions, syndicates. The owner keeps about 20 % own share. The budget bill for 2026 proposed one fund without syndicates; what was enacted is to be confirmed.
financing-detr-dsil-conditions = Attribuées par le préfet. DSIL : communes, communautés à fiscalité propre et PETR ; DETR : communes rurales et communautés sous des seuils de population et, sous conditions, syndicats. Le maître d’ouvrage garde environ 20 % à sa charge. Le projet de loi de finances pour 2026 proposait un fonds unique sans les syndicats ; ce qui a été adopté reste à confirmer.
# en: Community with its own tax only; rises with population and with the tax-integration coefficient (CIF), so transferring a service raises the grant while founding a syndicate does not.
financing-dgf-interco-conditions = Communauté à fiscalité propre seulement ; croît avec la population et le coefficient d’intégration fiscale (CIF) : transférer un service l’augmente, créer un syndicat non.
# en: Advances limited in time and amount by law; State-aid test.
financing-equity-conditions = Avances limitées par la loi en durée et en montant ; examen au regard des aides d’État.
# en: Managed by the regions; PETR and communities carry LEADER groups.
financing-eu-funds-conditions = Gérés par les régions ; PETR et communautés portent les groupes LEADER.
# en: About 16.4 percent of the eligible investment, VAT included, if the activity is not subject to VAT; communes, syndicates, communities; not companies or associations.
financing-fctva-conditions = Environ 16,4 % de l’investissement éligible TTC, si l’activité n’est pas soumise à la TVA ; communes, syndicats, communautés ; ni sociétés ni associations.
# en: Community with its own tax only, earmarked, at most EUR 40 per inhabitant and year; paid on to the river syndicate by contribution.
financing-gemapi-tax-conditions = Communauté à fiscalité propre seulement, affectée, au plus 40 € par habitant et par an ; reversée au syndicat de rivière par contribution.
# en: Investment only, instalments covered by own resources; a body without its own tax borrows on the strength of members' compulsory contribution; guarantees to companies are capped.
financing-loan-conditions = Investissement seulement, annuités couvertes par des ressources propres ; sans fiscalité propre, on emprunte sur la foi des contributions obligatoires des membres ; les garanties aux sociétés sont plafonnées.
# en: Only communities with their own tax. With the single business tax the community takes the business taxes and pays each commune a compensation: tax given up less the cost of tasks handed over, as a local commission values it.
financing-own-tax-conditions = Communautés à fiscalité propre seulement. En FPU, la communauté perçoit les impôts économiques et verse à chaque commune une attribution de compensation : produit cédé moins les charges transférées évaluées par la commission locale (CLECT).
# en: DSC compulsory in CU and métropoles, optional in other FPU communities; fonds de concours need matching simple-majority votes and may not exceed what the recipient itself pays net of grants.
financing-solidarity-grant-conditions = DSC obligatoire dans les communautés urbaines et métropoles, facultative dans les autres communautés à FPU ; les fonds de concours exigent des délibérations concordantes à la majorité simple et ne dépassent pas la part payée par le bénéficiaire hors subventions.
# en: Syndicates of communes only. Property, second-home and business property taxes take the place of all or part of the contribution. Each council is asked and may refuse within 40 days by paying from its own budget.
financing-tax-contribution-conditions = Syndicats de communes seulement. Taxes foncières, taxe d’habitation sur les résidences secondaires et cotisation foncière des entreprises remplacent tout ou partie de la contribution. Chaque conseil est consulté et peut s’y opposer dans les 40 jours en payant sur son budget.
# en: Administrative services may be priced by income; water and sanitation must balance without subsidy save exceptions (L. 2224-2).
financing-user-fees-conditions = Les services administratifs peuvent être tarifés selon le revenu ; l’eau et l’assainissement s’équilibrent sans subvention, sauf exceptions (L. 2224-2).
# en: Who holds collection, alone or with treatment, chooses one of two: a tax on property or a fee for the service. The fee makes the service a commercial one with its own balanced budget.
financing-waste-levy-conditions = Qui détient la collecte, seule ou avec le traitement, choisit entre une taxe sur la propriété et une redevance pour service rendu. La redevance fait du service un service industriel et commercial au budget équilibré.

# en: The task is already with the community
rule-fr-transferred = La compétence appartient déjà à la communauté
# en: The community holds this task. The communes may no longer act in it, nor found a syndicate or sign an entente for it. Work on it within the community, or ask the community to hand it back or to delegate it.
rule-fr-transferred-1 = La communauté détient cette compétence. Les communes ne peuvent plus y agir, ni créer un syndicat ou signer une entente pour elle. Travaillez au sein de la communauté, ou demandez-lui de restituer ou de déléguer la compétence.
# en: A task of the community cannot be shared by its communes
rule-fr-transferred-forms = Les communes ne peuvent pas partager une compétence de leur communauté
# en: The community holds this task, so its communes cannot hand it over once more to a syndicate.
rule-fr-transferred-forms-1 = La communauté détient cette compétence ; ses communes ne peuvent pas la transférer une seconde fois à un syndicat.
# en: The community holds this task. An entente covers only what every partner may do itself.
rule-fr-transferred-forms-2 = La communauté détient cette compétence. Une entente ne porte que sur ce que chaque partenaire peut faire lui-même.
# en: The task is already with a syndicate
rule-fr-held-by-syndicate = La compétence appartient déjà à un syndicat
# en: The task is with an existing syndicate. First the communes must join or extend that syndicate, leave it, or have it dissolved.
rule-fr-held-by-syndicate-1 = La compétence est exercée par un syndicat existant. Les communes doivent d’abord y adhérer ou l’étendre, s’en retirer ou le faire dissoudre.
# en: The task is with an existing syndicate. If the community takes it over, it steps into the syndicate in the place of its communes, or the syndicate ends.
rule-fr-held-by-syndicate-2 = La compétence est exercée par un syndicat existant. Si la communauté la prend, elle se substitue à ses communes dans le syndicat, ou celui-ci prend fin.
# en: Read the statutes of the existing syndicate first: joining it or widening its tasks is mostly shorter than founding something new.
rule-fr-held-by-syndicate-3 = Lisez d’abord les statuts du syndicat existant : y adhérer ou étendre ses compétences est le plus souvent plus court que de créer une structure.
# en: A syndicate of communes has only communes as members
rule-fr-communes-only = Un syndicat de communes ne compte que des communes
# en: Only communes can be members of “{ $form }”. With a community among the partners the mixed syndicate is the form.
rule-fr-communes-only-1 = Seules des communes peuvent être membres : { $form }. Avec une communauté parmi les partenaires, la forme est le syndicat mixte.
# en: Only communes can be members of “{ $form }”; a chamber or another public body cannot.
rule-fr-communes-only-2 = Seules des communes peuvent être membres : { $form }. Une chambre ou un autre organisme public ne le peut pas.
# en: A closed mixed syndicate needs a community
rule-fr-closed-syndicate-members = Un syndicat mixte fermé suppose une communauté
# en: A closed mixed syndicate unites communities, with or without communes. Communes alone found a syndicate of communes.
rule-fr-closed-syndicate-members-1 = Un syndicat mixte fermé réunit des communautés, avec ou sans communes. Des communes seules créent un syndicat de communes.
# en: A community and its own communes need no syndicate between them: the task can pass to the community, or stay and be shared by a common service.
rule-fr-closed-syndicate-members-2 = Une communauté et ses propres communes n’ont pas besoin d’un syndicat entre elles : la compétence peut passer à la communauté, ou rester et être partagée par un service commun.
# en: Only communes and communities can be members. With a chamber or another public body the open mixed syndicate is the form.
rule-fr-closed-syndicate-members-3 = Seules des communes et des communautés peuvent être membres. Avec une chambre ou un autre organisme public, la forme est le syndicat mixte ouvert.
# en: The communes must let their community join
rule-fr-community-joins-syndicate = Les communes doivent autoriser l’adhésion de leur communauté
# en: A community of communes joins a mixed syndicate only with the agreement of its communes, unless its statutes say otherwise.
rule-fr-community-joins-syndicate-1 = Une communauté de communes n’adhère à un syndicat mixte qu’avec l’accord de ses communes, sauf disposition contraire de ses statuts.
# en: An open mixed syndicate has members of several kinds
rule-fr-open-syndicate-use = Un syndicat mixte ouvert compte des membres de plusieurs catégories
# en: Communes alone found a syndicate of communes. The open mixed syndicate is there for communities, départements, regions, chambers and other public bodies.
rule-fr-open-syndicate-use-1 = Des communes seules créent un syndicat de communes. Le syndicat mixte ouvert est fait pour les communautés, départements, régions, chambres et autres organismes publics.
# en: With communes and communities alone the closed mixed syndicate has ready rules; the open one asks for the agreement of all members.
rule-fr-open-syndicate-use-2 = Entre communes et communautés seules, le syndicat mixte fermé a des règles toutes prêtes ; le syndicat ouvert exige l’accord de tous les membres.
# en: A pole unites communities, not communes
rule-fr-pole-of-communities = Un pôle réunit des communautés, non des communes
# en: Members of a rural or metropolitan pole are communities with their own tax; communes do not join it directly.
rule-fr-pole-of-communities-1 = Les membres d’un PETR ou d’un pôle métropolitain sont des communautés à fiscalité propre ; les communes n’y adhèrent pas directement.
# en: A pole plans and applies for funds. It does not run services close to citizens.
rule-fr-pole-of-communities-2 = Un pôle planifie et recherche des financements. Il ne gère pas de services de proximité.
# en: A common service belongs to one community and its communes
rule-fr-common-service-members = Un service commun relève d’une communauté et de ses communes
# en: A common service exists between a community with its own tax and its own communes. Communes of different communities do not fit.
rule-fr-common-service-members-1 = Un service commun existe entre une communauté à fiscalité propre et ses propres communes. Des communes de communautés différentes n’y entrent pas.
# en: The community itself must take part. Ask its council to open the common service.
rule-fr-common-service-members-2 = La communauté elle-même doit participer. Demandez à son conseil d’ouvrir le service commun.
# en: A common service takes over no task
rule-fr-common-service-no-task = Un service commun ne reprend aucune compétence
# en: A common service puts staff and offices together. It takes over no task, owns no plant and charges no users.
rule-fr-common-service-no-task-1 = Un service commun réunit des agents et des bureaux. Il ne reprend aucune compétence, ne possède pas d’équipement et ne fait payer aucun usager.
# en: Delegation runs between tiers, not between communes
rule-fr-delegation-between-tiers = La délégation va d’un niveau à un autre, non de commune à commune
# en: A task is delegated from one tier to another: by a commune to a département or region, or by a community to its commune. It is not delegated between two communes.
rule-fr-delegation-between-tiers-1 = Une compétence se délègue d’un niveau à un autre : d’une commune à un département ou une région, ou d’une communauté à sa commune. Elle ne se délègue pas entre deux communes.
# en: Only a task of the commune or community itself is delegated. Office work, purchases and plans need no delegation.
rule-fr-delegation-between-tiers-2 = Seule une compétence de la commune ou de la communauté se délègue. Le travail administratif, les achats et les plans n’exigent pas de délégation.
# en: The community does not hold the task, so it has nothing to delegate to a commune.
rule-fr-delegation-between-tiers-3 = La communauté ne détient pas la compétence ; elle n’a donc rien à déléguer à une commune.
# en: A community delegates only a short list back to its communes
rule-fr-delegation-back = Une communauté ne délègue qu’une courte liste à ses communes
# en: The known texts let a community delegate water, sanitation and rain water to a commune or to a syndicate inside its area. For other tasks a lawyer must find the text.
rule-fr-delegation-back-1 = Les textes connus permettent à une communauté de déléguer l’eau, l’assainissement et les eaux pluviales à une commune ou à un syndicat inclus dans son périmètre. Pour d’autres compétences, un juriste doit trouver le texte.
# en: A task passes only to one's own community
rule-fr-own-community-only = Une compétence ne passe qu’à la communauté dont on est membre
# en: A commune belongs to one community and can hand a task only to that one. Partners from several communities need another form.
rule-fr-own-community-only-1 = Une commune appartient à une seule communauté et ne peut transférer une compétence qu’à celle-ci. Des partenaires de plusieurs communautés ont besoin d’une autre forme.
# en: A community is extended, not founded
rule-fr-community-is-extended = Une communauté s’étend, elle ne se crée plus
# en: Practically every commune has its community already, so the way is to hand it one more task: same-worded votes of the councils in the majority of a creation. Some communes alone can transfer too, and a task can be taken back.
rule-fr-community-is-extended-1 = Presque toute commune a déjà sa communauté ; la voie est donc d’en étendre les compétences : délibérations concordantes des conseils à la majorité de création. Certaines communes seules peuvent aussi transférer, et une compétence peut être restituée.
# en: The kind of community that exists decides
rule-fr-kind-of-community = La catégorie de communauté existante décide
# en: Your community is an agglomeration or urban community or a metropolis. A task passes to it, not to a community of communes.
rule-fr-kind-of-community-1 = Votre communauté est une communauté d’agglomération, une communauté urbaine ou une métropole. La compétence passe à elle, non à une communauté de communes.
# en: Your community is a community of communes. It can become an agglomeration community only from 50 000 inhabitants around a centre of 15 000.
rule-fr-kind-of-community-2 = Votre communauté est une communauté de communes. Elle ne peut devenir communauté d’agglomération qu’à partir de 50 000 habitants autour d’un centre de 15 000.
# en: The community of communes must first be transformed into an agglomeration community: 50 000 inhabitants around a centre of 15 000.
rule-fr-kind-of-community-3 = La communauté de communes doit d’abord être transformée en communauté d’agglomération : 50 000 habitants autour d’un centre de 15 000.
# en: A new community needs a minimum of inhabitants
rule-fr-community-size = Une nouvelle communauté exige un minimum d’habitants
# en: A new community would need 15 000 inhabitants, and at least 5 000 in mountains, on islands and where few people live. Widening the existing community needs no minimum.
rule-fr-community-size-1 = Une nouvelle communauté devrait compter 15 000 habitants, et au moins 5 000 en montagne, dans les îles et dans les zones peu denses. Étendre la communauté existante n’exige aucun minimum.
# en: Water and sanitation stay with agglomerations
rule-fr-water-agglomeration = L’eau et l’assainissement restent aux agglomérations
# en: In an agglomeration or urban community water and sanitation are its compulsory task. Communes cannot found a syndicate for them.
rule-fr-water-agglomeration-1 = Dans une communauté d’agglomération ou urbaine, l’eau et l’assainissement sont une compétence obligatoire. Les communes ne peuvent pas créer de syndicat pour elle.
# en: Water and sanitation are a compulsory task of agglomeration and urban communities, so the task passes to it. The community can then delegate it to a commune.
rule-fr-water-agglomeration-2 = L’eau et l’assainissement sont une compétence obligatoire des communautés d’agglomération et urbaines ; la compétence passe donc à elles. La communauté peut ensuite la déléguer à une commune.
# en: Some tasks belong to every community by law
rule-fr-compulsory-tasks = Certaines compétences appartiennent de par la loi à toute communauté
# en: Household waste, rivers and flood protection, business zones, tourism promotion and the local plan are compulsory tasks of the community. A lawyer must confirm that this task is still with your communes.
rule-fr-compulsory-tasks-1 = Les déchets ménagers, la GEMAPI, les zones d’activité, la promotion du tourisme et le PLU sont des compétences obligatoires de la communauté. Un juriste doit confirmer que celle-ci est encore à vos communes.
# en: What the law orders, it orders through the community
rule-fr-law-orders-community = Ce que la loi impose, elle l’impose par la communauté
# en: The law gives compulsory tasks to the community with its own tax to which the communes belong.
rule-fr-law-orders-community-1 = La loi confie les compétences obligatoires à la communauté à fiscalité propre dont les communes sont membres.
# en: The law gives compulsory tasks to the agglomeration or urban community or the metropolis to which the communes belong.
rule-fr-law-orders-community-2 = La loi confie les compétences obligatoires à la communauté d’agglomération, à la communauté urbaine ou à la métropole dont les communes sont membres.
# en: The conference of an entente decides nothing
rule-fr-conference-only-talks = La conférence d’une entente ne décide rien
# en: The conference of an entente has no power of its own: each council must ratify what it agrees. It can bind no user and set no tariff.
rule-fr-conference-only-talks-1 = La conférence d’une entente n’a pas de pouvoir propre : chaque conseil doit ratifier ce qu’elle convient. Elle ne peut ni obliger un usager ni fixer un tarif.
# en: A service agreement buys work. The task and every decision about citizens stay with the client.
rule-fr-conference-only-talks-2 = Une convention de prestations achète du travail. La compétence et toute décision envers les citoyens restent au bénéficiaire.
# en: A meeting of mayors can take no decision about citizens.
rule-fr-conference-only-talks-3 = Une réunion de maires ne peut prendre aucune décision envers les citoyens.
# en: A common service prepares decisions. They stay with the mayor or president for whom it works.
rule-fr-conference-only-talks-4 = Un service commun prépare les décisions. Elles restent au maire ou au président pour lequel il travaille.
# en: An entente makes no profit
rule-fr-entente-no-profit = Une entente ne fait pas de bénéfice
# en: The Council of State (3 February 2012, no. 353737) accepts an entente without tender only for the same public service, run without profit.
rule-fr-entente-no-profit-1 = Le Conseil d’État (3 février 2012, n° 353737) n’admet une entente sans mise en concurrence que pour un même service public, exploité sans but lucratif.
# en: A service agreement needs a text that allows it
rule-fr-service-text = Une convention de prestations exige un texte qui l’autorise
# en: Communes of one community may sell services to each other only where its statutes say so expressly, and yours do not.
rule-fr-service-text-1 = Les communes d’une même communauté ne peuvent se vendre des prestations que si ses statuts le prévoient expressément ; les vôtres ne le font pas.
# en: The statutes of the community must allow it to work for others. Change them first.
rule-fr-service-text-2 = Les statuts de la communauté doivent l’autoriser à travailler pour autrui. Modifiez-les d’abord.
# en: Find a text that allows services between communes of different communities. Most texts name only a community and its communes, or communities with each other.
rule-fr-service-text-3 = Trouvez un texte qui autorise les prestations entre communes de communautés différentes. La plupart ne visent qu’une communauté et ses communes, ou des communautés entre elles.
# en: Communes alone may not found a public-interest grouping
rule-fr-gip-needs-another-kind = Des communes seules ne peuvent pas créer de GIP
# en: Communes and their groupings alone may not found one for work that a body of the local-authorities code could do. A partner of another kind is needed.
rule-fr-gip-needs-another-kind-1 = Les communes et leurs groupements seuls ne peuvent pas en créer pour une activité qu’un organisme du code des collectivités pourrait exercer. Il faut un partenaire d’une autre catégorie.
# en: A public-interest grouping may not aim at profit.
rule-fr-gip-needs-another-kind-2 = Un groupement d’intérêt public ne peut pas rechercher de bénéfice.
# en: A mixed-economy company needs another shareholder
rule-fr-seml-needs-shareholder = Une société d’économie mixte exige un autre actionnaire
# en: Authorities may hold at most 85 percent of a mixed-economy company, so at least one other shareholder is needed.
rule-fr-seml-needs-shareholder-1 = Les collectivités détiennent au plus 85 % d’une société d’économie mixte ; il faut donc au moins un autre actionnaire.
# en: A cooperative of collective interest needs users and workers
rule-fr-scic-needs-members = Une coopérative d’intérêt collectif exige des usagers et des salariés
# en: Producers or workers and users must be members beside the communes.
rule-fr-scic-needs-members-1 = Des producteurs ou salariés et des usagers doivent être associés à côté des communes.
# en: Companies with private shareholders must compete
rule-fr-private-capital-competes = Les sociétés à capitaux privés sont mises en concurrence
# en: Work can be given without tender only to a body without private capital. “{ $form }” has other members, so the work would have to be tendered.
rule-fr-private-capital-competes-1 = Une mission ne peut être confiée sans mise en concurrence qu’à un organisme sans capital privé. Cette forme a d’autres membres ({ $form }) ; il faudrait donc passer un marché.
# en: A shareholder needs every competence of the company (2018 to 2019)
rule-fr-spl-all-competences = Un actionnaire doit détenir toutes les compétences de la société (2018 à 2019)
# en: By the judgment of the Council of State of 14 November 2018 (no. 405628) each shareholder must hold every competence in the object of the company.
rule-fr-spl-all-competences-1 = Selon l’arrêt du Conseil d’État du 14 novembre 2018 (n° 405628), chaque actionnaire doit détenir toutes les compétences de l’objet de la société.
# en: A shareholder needs at least one competence of the company
rule-fr-spl-one-competence = Un actionnaire doit détenir au moins une compétence de la société
# en: A shareholder that holds none of the competences in the object of the company may not take part.
rule-fr-spl-one-competence-1 = Un actionnaire qui ne détient aucune des compétences de l’objet social ne peut pas participer.
# en: Each shareholder must hold at least one competence of the object, and the activities must complement each other.
rule-fr-spl-one-competence-2 = Chaque actionnaire doit détenir au moins une compétence de l’objet, et les activités doivent être complémentaires.
# en: A local public company works only for its shareholders
rule-fr-spl-own-shareholders-only = Une société publique locale ne travaille que pour ses actionnaires
# en: A local public company works only for its shareholders and in their territory. Sales to others on the market are closed to it.
rule-fr-spl-own-shareholders-only-1 = Une société publique locale ne travaille que pour ses actionnaires et sur leur territoire. Les ventes à des tiers sur le marché lui sont fermées.
# en: A company is founded for an activity of general interest, not for talks or a purchase.
rule-fr-spl-own-shareholders-only-2 = Une société se crée pour une activité d’intérêt général, non pour des échanges ou un achat.
# en: A cultural establishment does culture and nothing else
rule-fr-epcc-culture = Un établissement culturel ne fait que de la culture
# en: This establishment is made for culture: a museum, a theatre, a school of arts, a heritage site.
rule-fr-epcc-culture-1 = Cet établissement est fait pour la culture : un musée, un théâtre, une école d’art, un site patrimonial.
# en: A social action centre belongs to one community and does social work only
rule-fr-cias-social = Un CIAS relève d’une seule communauté et ne fait que de l’action sociale
# en: An inter-municipal social action centre does social work and nothing else.
rule-fr-cias-social-1 = Un centre intercommunal d’action sociale ne fait que de l’action sociale.
# en: The bundle holds more than social work, and the centre may do nothing else.
rule-fr-cias-social-2 = L’ensemble dépasse l’action sociale, et le centre ne peut rien faire d’autre.
# en: The centre is attached to one community. Partners from several communities cannot share it.
rule-fr-cias-social-3 = Le centre est rattaché à une seule communauté. Des partenaires de plusieurs communautés ne peuvent pas le partager.
# en: The community must first hold social action of community interest, decided by two thirds of its council.
rule-fr-cias-social-4 = La communauté doit d’abord détenir l’action sociale d’intérêt communautaire, définie aux deux tiers de son conseil.
# en: A purchasing group buys and runs nothing
rule-fr-purchasing-runs-nothing = Un groupement de commandes achète et ne gère rien
# en: A purchasing group awards contracts together. It cannot run a service.
rule-fr-purchasing-runs-nothing-1 = Un groupement de commandes passe des marchés en commun. Il ne peut pas gérer un service.
# en: A purchasing group awards contracts together. Office work needs another form.
rule-fr-purchasing-runs-nothing-2 = Un groupement de commandes passe des marchés en commun. Le travail administratif exige une autre forme.
# en: A purchase alone gives nobody a task
rule-fr-purchase-needs-no-body = Un achat seul ne transfère aucune compétence
# en: You want to buy together. “{ $form }” takes over a task or runs a business, and none passes on here.
rule-fr-purchase-needs-no-body-1 = Vous voulez acheter ensemble. Cette forme ({ $form }) reprend une compétence ou exploite une activité, et rien de tel ne passe ici.
# en: An agency helps, it holds no task
rule-fr-agency-no-task = Une agence aide, elle n’exerce pas de compétence
# en: A departmental agency or management centre gives advice and specialists. It exercises no task of a commune in its own name.
rule-fr-agency-no-task-1 = Une agence départementale ou un centre de gestion apporte conseil et spécialistes. Elle n’exerce aucune compétence communale en son nom.
# en: A property commission runs only what is owned in common
rule-fr-property-commission-object = Une commission syndicale ne gère que l’indivision
# en: The commission runs undivided property of communes and nothing else.
rule-fr-property-commission-object-1 = La commission gère les biens indivis de communes et rien d’autre.
# en: The communes do not own this property in undivided shares already, so there is nothing for the commission to run.
rule-fr-property-commission-object-2 = Les communes ne possèdent pas déjà ces biens en indivision ; la commission n’aurait rien à gérer.
# en: Only communes that own the property together form the commission.
rule-fr-property-commission-object-3 = Seules les communes copropriétaires forment la commission.
# en: Talks between mayors move no money and no staff
rule-fr-talks-move-nothing = Une concertation entre maires ne déplace ni argent ni agents
# en: Money, staff or a task pass from one to the other. That needs votes of the councils and a convention.
rule-fr-talks-move-nothing-1 = De l’argent, des agents ou une mission passent de l’un à l’autre. Il faut des délibérations et une convention.
# en: A joint purchase needs a convention between the buyers.
rule-fr-talks-move-nothing-2 = Un achat commun exige une convention entre les acheteurs.
# en: Municipal police is shared only in the ways of its own code
rule-fr-police-tools = La police municipale ne se partage que par les voies de son code
# en: The code names its own ways to share police officers: a convention of communes, a syndicate of communes, officers of the community, and loans for events and disasters. “{ $form }” is none of them.
rule-fr-police-tools-1 = Le code a ses propres voies pour partager des policiers : une convention entre communes, un syndicat de communes, des agents de la communauté, et la mise à disposition pour une manifestation ou une catastrophe. Cette forme n’en est pas une : { $form }.
# en: Police officers are pooled only once
rule-fr-police-pooled-twice = Les policiers ne se mutualisent qu’une fois
# en: A commune may not pool police officers while its syndicate or community lends it some, nor join a police syndicate while its community does.
rule-fr-police-pooled-twice-1 = Une commune ne peut pas mettre des policiers en commun tant que son syndicat ou sa communauté lui en met à disposition, ni adhérer à un syndicat de police tant que sa communauté le fait.
# en: Communes that share police lie together
rule-fr-police-territory = Les communes qui partagent une police sont proches
# en: Police officers are shared by neighbouring communes, by communes of one urban area in the same département, or by communes of one community.
rule-fr-police-territory-1 = Les policiers se partagent entre communes limitrophes, entre communes d’une même agglomération dans un même département, ou entre communes d’une même communauté.
# en: Between communes only single agents and police officers are lent
rule-fr-loan-of-agents = Entre communes, on ne prête que des agents et des policiers
# en: Whole departments are lent only between a community and its communes. Communes lend each other single agents, each with his or her consent.
rule-fr-loan-of-agents-1 = Des services entiers ne sont mis à disposition qu’entre une communauté et ses communes. Entre elles, les communes mettent à disposition des agents, chacun avec son accord.
# en: A loan creates no joint team: every agent keeps the employer.
rule-fr-loan-of-agents-2 = Une mise à disposition ne crée pas d’équipe commune : chaque agent garde son employeur.
# en: A loan of staff owns nothing and borrows nothing.
rule-fr-loan-of-agents-3 = Une mise à disposition ne possède rien et n’emprunte rien.
# en: An association runs no service with public power
rule-fr-association-limits = Une association ne gère pas de service doté de puissance publique
# en: An association under private law takes no decision about citizens and raises no charge with public power.
rule-fr-association-limits-1 = Une association de droit privé ne prend pas de décision envers les citoyens et ne lève aucune redevance de puissance publique.
# en: Run by communes alone, the association would be seen through: its debts fall on the communes, and public money passes without the public accountant. Give it members and leaders of its own.
rule-fr-association-limits-2 = Dirigée par des communes seules, l’association serait transparente : ses dettes retombent sur les communes, et l’argent public passe sans comptable public. Donnez-lui des membres et des dirigeants propres.
# en: Office work inside one community
rule-fr-back-office = Travail administratif au sein d’une communauté
# en: Office work of a community and its communes fits in a common service: the tasks stay with the mayors, there is no new body and no tender.
rule-fr-back-office-1 = Le travail administratif d’une communauté et de ses communes a sa place dans un service commun : les compétences restent aux maires, sans nouvelle structure ni mise en concurrence.
# en: Staff work for the mayors is no task of its own that “{ $form }” could take over.
rule-fr-back-office-2 = Le travail des agents pour les maires n’est pas une compétence que cette forme pourrait reprendre : { $form }.
# en: Villages share a secretary, officers or a department
rule-fr-staff-loan = Des villages partagent une secrétaire, des policiers ou un service
# en: People of one partner work for the others under the legal rules of a loan, so nothing is founded and nothing is bought.
rule-fr-staff-loan-1 = Des agents d’un partenaire travaillent pour les autres sous le régime légal de la mise à disposition : rien n’est créé, rien n’est acheté.
# en: Several communes can share police officers by one convention.
rule-fr-staff-loan-2 = Plusieurs communes peuvent partager des policiers par une seule convention.
# en: There are no people to lend.
rule-fr-staff-loan-3 = Il n’y a pas d’agents à mettre à disposition.
# en: A loan of staff carries no investment.
rule-fr-staff-loan-4 = Une mise à disposition ne porte pas d’investissement.
# en: A loan of staff serves another authority. It charges no users.
rule-fr-staff-loan-5 = Une mise à disposition sert une autre collectivité. Elle ne fait payer aucun usager.
# en: One service across communities without a new body
rule-fr-entente-no-new-body = Un service entre communautés sans nouvelle structure
# en: Communes, communities and mixed syndicates can share a service or works by matching votes, with no new body and no profit.
rule-fr-entente-no-new-body-1 = Communes, communautés et syndicats mixtes peuvent partager un service ou un ouvrage par délibérations concordantes, sans nouvelle structure et sans bénéfice.
# en: Communes can share a service that each of them holds by matching votes, with no new body.
rule-fr-entente-no-new-body-2 = Des communes peuvent partager par délibérations concordantes un service que chacune détient, sans nouvelle structure.
# en: An entente owns nothing and employs nobody; the works and the staff stay with one partner.
rule-fr-entente-no-new-body-3 = Une entente ne possède rien et n’emploie personne ; l’ouvrage et les agents restent à un partenaire.
# en: An entente shares a service or works of common use, not the office work or the purchases of the partners.
rule-fr-entente-no-new-body-4 = Une entente partage un service ou un ouvrage d’utilité commune, non le travail administratif ou les achats des partenaires.
# en: One authority works for another at cost
rule-fr-works-for-others = Une collectivité travaille pour une autre au coût réel
# en: A text allows the service, one partner has the means and the work can be counted. An agreement at real cost is enough.
rule-fr-works-for-others-1 = Un texte autorise la prestation, un partenaire a les moyens et le travail se compte. Une convention au coût réel suffit.
# en: A service agreement charges no users; the client stays responsible towards them.
rule-fr-works-for-others-2 = Une convention de prestations ne fait payer aucun usager ; le bénéficiaire reste responsable envers eux.
# en: A service agreement creates no joint property.
rule-fr-works-for-others-3 = Une convention de prestations ne crée aucun bien commun.
# en: A facility with staff for some communes
rule-fr-proximity-syndicate = Un équipement avec du personnel pour quelques communes
# en: A kitchen, crèche or school for some communes needs a body with staff, contributions that members must pay, and assets put at its disposal. Syndicates do this all over France.
rule-fr-proximity-syndicate-1 = Une cuisine, une crèche ou une école pour quelques communes demande une structure avec des agents, des contributions obligatoires et des biens mis à disposition. Partout en France, des syndicats le font.
# en: A syndicate is a lasting home for joint staff and property, and it can take several tasks.
rule-fr-proximity-syndicate-2 = Un syndicat est un cadre durable pour des agents et des biens communs, et il peut exercer plusieurs compétences.
# en: Several tasks fit in one syndicate, and each commune can choose which of them it hands over.
rule-fr-proximity-syndicate-3 = Plusieurs compétences tiennent dans un syndicat, et chaque commune peut choisir celles qu’elle transfère.
# en: A single-purpose syndicate takes one task, and you plan several.
rule-fr-proximity-syndicate-4 = Un syndicat à vocation unique n’exerce qu’une compétence, et vous en prévoyez plusieurs.
# en: For one task the single-purpose syndicate is simpler.
rule-fr-proximity-syndicate-5 = Pour une seule compétence, le syndicat à vocation unique est plus simple.
# en: Not every commune wants every task
rule-fr-a-la-carte = Toutes les communes ne veulent pas toutes les compétences
# en: In a syndicate à la carte only the communes concerned take part in a task, pay for it and vote on it.
rule-fr-a-la-carte-1 = Dans un syndicat à la carte, seules les communes concernées participent à une compétence, la paient et votent à son sujet.
# en: The community takes one more task
rule-fr-hand-to-community = La communauté prend une compétence de plus
# en: The community already has staff, a budget and a tax of its own. Handing it the task needs no new body and its assembly is elected.
rule-fr-hand-to-community-1 = La communauté a déjà des agents, un budget et une fiscalité propre. Lui transférer la compétence n’exige pas de nouvelle structure, et son assemblée est élue.
# en: The community already holds the task; it only has to organise it anew.
rule-fr-hand-to-community-2 = La communauté détient déjà la compétence ; il lui suffit de la réorganiser.
# en: For several tasks of communes of one community the community itself is the natural place.
rule-fr-hand-to-community-3 = Pour plusieurs compétences de communes d’une même communauté, la communauté est le lieu naturel.
# en: Talks and plans across the area do not need a task to pass to the community.
rule-fr-hand-to-community-4 = Une concertation ou des plans de territoire n’exigent aucun transfert de compétence à la communauté.
# en: The state grant rises with integration
rule-fr-grant-through-integration = La dotation de l’État croît avec l’intégration
# en: The state's grant to communities rises with the share of taxes that the community levies.
rule-fr-grant-through-integration-1 = La dotation de l’État aux communautés croît avec la part d’impôts que la communauté lève.
# en: Founding a syndicate raises no state grant.
rule-fr-grant-through-integration-2 = Créer un syndicat n’augmente aucune dotation de l’État.
# en: Water and sanitation had to pass to the community
rule-fr-water-before-2025 = L’eau et l’assainissement devaient passer à la communauté
# en: Water and sanitation pass to every community of communes, on 1 January 2026 at the latest. A body of the communes for them would be short-lived.
rule-fr-water-before-2025-1 = L’eau et l’assainissement passent à toute communauté de communes, au plus tard le 1er janvier 2026. Une structure des communes pour ces compétences durerait peu.
# en: Water and sanitation pass to every community of communes, on 1 January 2026 at the latest. Prepare the transfer.
rule-fr-water-before-2025-2 = L’eau et l’assainissement passent à toute communauté de communes, au plus tard le 1er janvier 2026. Préparez le transfert.
# en: Water and sanitation must be with the community of communes on 1 January 2026.
rule-fr-water-before-2025-3 = L’eau et l’assainissement doivent être à la communauté de communes le 1er janvier 2026.
# en: Water and sanitation may stay with the communes
rule-fr-water-since-2025 = L’eau et l’assainissement peuvent rester aux communes
# en: The transfer to the community of communes is optional again, and a syndicate for water or sanitation may be founded outside the departmental scheme.
rule-fr-water-since-2025-1 = Le transfert à la communauté de communes est redevenu facultatif, et un syndicat d’eau ou d’assainissement peut être créé hors du schéma départemental.
# en: Communes and communities may keep water and sanitation in a mixed syndicate, founded outside the departmental scheme.
rule-fr-water-since-2025-2 = Communes et communautés peuvent garder l’eau et l’assainissement dans un syndicat mixte créé hors du schéma départemental.
# en: If a qualified majority of the communes wants it, water or sanitation can still pass to the community.
rule-fr-water-since-2025-3 = Si une majorité qualifiée des communes le veut, l’eau ou l’assainissement peut toujours passer à la communauté.
# en: Water and sanitation no longer have to pass to the community of communes. Decide first whether you want the transfer, a syndicate, or to stay as you are.
rule-fr-water-since-2025-4 = L’eau et l’assainissement ne doivent plus passer à la communauté de communes. Décidez d’abord si vous voulez le transfert, un syndicat ou le maintien.
# en: Water close to the village although the community holds it
rule-fr-delegate-water-back = Une eau proche du village alors que la communauté est compétente
# en: The community keeps water or sanitation in law and delegates the work to a commune or a small syndicate inside its area.
rule-fr-delegate-water-back-1 = La communauté garde en droit l’eau ou l’assainissement et en délègue l’exercice à une commune ou à un petit syndicat de son périmètre.
# en: One commune has the means and acts in the name of the community.
rule-fr-delegate-water-back-2 = Une commune a les moyens et agit au nom de la communauté.
# en: Communities share a plant or a network
rule-fr-communities-together = Des communautés partagent une installation ou un réseau
# en: Communities share waste treatment, water, rivers or networks in a closed mixed syndicate, with the ready rules of syndicates.
rule-fr-communities-together-1 = Les communautés partagent le traitement des déchets, l’eau, les rivières ou les réseaux dans un syndicat mixte fermé, avec les règles toutes prêtes des syndicats.
# en: Rivers, waste and networks cross the borders of communities
rule-fr-flood-and-waste-across = Rivières, déchets et réseaux dépassent les communautés
# en: Whole catchments and large plants are mostly run by closed mixed syndicates of the communities.
rule-fr-flood-and-waste-across-1 = Les bassins versants entiers et les grandes installations sont le plus souvent gérés par des syndicats mixtes fermés des communautés.
# en: A département, a region or a chamber is a member
rule-fr-open-syndicate = Un département, une région ou une chambre est membre
# en: Only the open mixed syndicate unites communes or communities with a département, a region or a chamber in a public body that holds tasks.
rule-fr-open-syndicate-1 = Seul le syndicat mixte ouvert réunit des communes ou communautés avec un département, une région ou une chambre dans un établissement public qui exerce des compétences.
# en: Public and private partners in a non-profit work
rule-fr-gip = Partenaires publics et privés pour une œuvre sans but lucratif
# en: A public-interest grouping unites public bodies, and private ones if they wish, for a work of general interest without profit.
rule-fr-gip-1 = Un groupement d’intérêt public réunit des personnes publiques, et privées si elles le souhaitent, pour une activité d’intérêt général sans bénéfice.
# en: Digital services of départements, the State and communes are often run by a public-interest grouping.
rule-fr-gip-2 = Les services numériques des départements, de l’État et des communes sont souvent portés par un groupement d’intérêt public.
# en: Social work, housing, health and digital services bring public and private partners together in a public-interest grouping.
rule-fr-gip-3 = Action sociale, logement, santé et numérique réunissent des partenaires publics et privés dans un groupement d’intérêt public.
# en: A business with a private or other shareholder
rule-fr-seml = Une activité économique avec un actionnaire privé ou autre
# en: The authorities keep the majority, another shareholder brings capital and skill, and the company may sell to others.
rule-fr-seml-1 = Les collectivités gardent la majorité, un autre actionnaire apporte capital et savoir-faire, et la société peut vendre à des tiers.
# en: There is no business here that a company could live on.
rule-fr-seml-2 = Il n’y a pas ici d’activité dont une société pourrait vivre.
# en: Companies suit activities that earn money. This service lives mostly on public budgets.
rule-fr-seml-3 = Les sociétés conviennent aux activités qui rapportent. Ce service vit surtout des budgets publics.
# en: No other shareholder is in sight.
rule-fr-seml-4 = Aucun autre actionnaire n’est en vue.
# en: Citizens and users want to own it too
rule-fr-scic = Citoyens et usagers veulent aussi en être propriétaires
# en: Users, workers and communes own the cooperative together: car sharing, a village shop, a health centre, citizens' energy.
rule-fr-scic-1 = Usagers, salariés et communes détiennent ensemble la coopérative : autopartage, commerce de village, maison de santé, énergie citoyenne.
# en: No citizens, users or workers are in sight as members.
rule-fr-scic-2 = Aucun citoyen, usager ou salarié n’est en vue comme associé.
# en: No partner of another kind is in sight.
rule-fr-scic-3 = Aucun partenaire d’une autre catégorie n’est en vue.
# en: In a mixed-economy company the votes follow the capital, so citizens have little say.
rule-fr-scic-4 = Dans une société d’économie mixte, les voix suivent le capital ; les citoyens y ont peu de poids.
# en: A cooperative company lives from what it sells, and nobody pays here.
rule-fr-scic-5 = Une société coopérative vit de ce qu’elle vend, et personne ne paie ici.
# en: A business of public partners without tender
rule-fr-spl = Une activité de partenaires publics sans mise en concurrence
# en: All shareholders are public, the company works only for them, and they may give it work without tender.
rule-fr-spl-1 = Tous les actionnaires sont publics, la société ne travaille que pour eux, et ils peuvent lui confier des missions sans mise en concurrence.
# en: The work may be tendered, so the control machinery of a local public company buys little.
rule-fr-spl-2 = Le marché peut être mis en concurrence ; le dispositif de contrôle d’une SPL apporte peu.
# en: There is no business here that a company could live on.
rule-fr-spl-3 = Il n’y a pas ici d’activité dont une société pourrait vivre.
# en: Only the purchase is joint
rule-fr-buy-together = Seul l’achat est commun
# en: One convention is enough to tender together; no body is founded. A community can run the procedure free of charge for its communes if its statutes say so.
rule-fr-buy-together-1 = Une convention suffit pour passer des marchés ensemble ; aucune structure n’est créée. Une communauté peut mener la procédure gratuitement pour ses communes si ses statuts le prévoient.
# en: Joint tenders can be prepared by one of the buyers as coordinator.
rule-fr-buy-together-2 = Des marchés communs peuvent être préparés par l’un des acheteurs comme coordonnateur.
# en: A cultural institution with the State, the region or the département
rule-fr-epcc = Une institution culturelle avec l’État, la région ou le département
# en: This establishment is made for a museum, theatre or school of arts with several public founders; its director has a mandate of his or her own.
rule-fr-epcc-1 = Cet établissement est fait pour un musée, un théâtre ou une école d’art à plusieurs fondateurs publics ; son directeur a un mandat propre.
# en: With communes alone a syndicate or the community is simpler.
rule-fr-epcc-2 = Entre communes seules, un syndicat ou la communauté est plus simple.
# en: Social work of a community in an establishment of its own
rule-fr-cias = L’action sociale d’une communauté dans son propre établissement
# en: A centre attached to the community runs home help, homes and meals with its own budget, and social associations sit on its board.
rule-fr-cias-1 = Un centre rattaché à la communauté gère aide à domicile, établissements et repas avec son propre budget, et les associations sociales siègent à son conseil.
# en: The centre needs the community as its parent.
rule-fr-cias-2 = Le centre a besoin de la communauté de rattachement.
# en: Property that communes own in common since old times
rule-fr-undivided-property = Des biens que des communes possèdent ensemble de longue date
# en: A commission of delegates runs pastures, forests or other undivided property; sales and divisions stay with the councils.
rule-fr-undivided-property-1 = Une commission de délégués gère pâturages, forêts ou autres biens indivis ; ventes et partages restent aux conseils.
# en: Specialists of the département for a fee
rule-fr-ask-the-agency = Des spécialistes du département contre cotisation
# en: The département has an agency and a management centre. A vote and a yearly fee give access to engineers, lawyers and replacement staff.
rule-fr-ask-the-agency-1 = Le département a une agence et un centre de gestion. Une délibération et une cotisation annuelle donnent accès à des ingénieurs, des juristes et des remplaçants.
# en: You want people of your own; an agency lends its specialists.
rule-fr-ask-the-agency-2 = Vous voulez vos propres agents ; une agence prête ses spécialistes.
# en: The département sits in the agency together with communes and communities.
rule-fr-ask-the-agency-3 = Le département siège à l’agence avec les communes et les communautés.
# en: Tourism, culture and studies with many kinds of members
rule-fr-association = Tourisme, culture et études avec des membres de toute sorte
# en: An association brings communes, citizens and firms together within weeks.
rule-fr-association-1 = Une association réunit communes, citoyens et entreprises en quelques semaines.
# en: An association paid and led by communes alone may be seen through and exposes the mayors.
rule-fr-association-2 = Une association payée et dirigée par des communes seules peut être jugée transparente et expose les maires.
# en: Communities plan and apply for funds together
rule-fr-pole = Des communautés planifient et cherchent des fonds ensemble
# en: A rural or metropolitan pole writes the project of the territory and the planning scheme, and signs contracts with the State and the region.
rule-fr-pole-1 = Un PETR ou un pôle métropolitain élabore le projet de territoire et le SCoT et contractualise avec l’État et la région.
# en: A pole can carry a LEADER group and receive state grants.
rule-fr-pole-2 = Un pôle peut porter un groupe LEADER et recevoir des dotations de l’État.
# en: The mayors want to talk
rule-fr-conference-of-mayors = Les maires veulent se concerter
# en: The mayors can meet without any act, and inside a community a conference of mayors exists.
rule-fr-conference-of-mayors-1 = Les maires peuvent se réunir sans aucun acte, et une conférence des maires existe dans la communauté.
# en: Talks need no body that takes over a task.
rule-fr-conference-of-mayors-2 = Une concertation n’exige aucune structure qui reprenne une compétence.
# en: To scope a plan the mayors can simply meet.
rule-fr-conference-of-mayors-3 = Pour cadrer un projet, les maires peuvent simplement se réunir.
# en: Members of a syndicate must pay
rule-fr-money-contribution = Les membres d’un syndicat doivent payer
# en: The contribution to a syndicate is a compulsory expense, so the money is certain as long as the syndicate lasts.
rule-fr-money-contribution-1 = La contribution à un syndicat est une dépense obligatoire : l’argent est assuré tant que dure le syndicat.
# en: A contribution to a syndicate weighs on the operating budget of the commune, even when it pays for an investment. Plan it there.
rule-fr-money-contribution-2 = La contribution à un syndicat pèse sur la section de fonctionnement de la commune, même lorsqu’elle paie un investissement. Prévoyez-la ainsi.
# en: The contribution as a line on the local tax bill
rule-fr-money-tax-contribution = La contribution sur l’avis d’imposition
# en: Only a syndicate of communes can have its contribution collected as an additional rate of local tax.
rule-fr-money-tax-contribution-1 = Seul un syndicat de communes peut faire percevoir sa contribution sous forme d’impôt additionnel.
# en: The syndicate can replace the contribution by an additional rate of local tax that citizens see on the bill.
rule-fr-money-tax-contribution-2 = Le syndicat peut remplacer la contribution par un taux additionnel d’impôt local, visible sur l’avis des contribuables.
# en: If the contribution is to be collected with the local taxes, ask each council: it has 40 days to refuse and pay from its own budget.
rule-fr-money-tax-contribution-3 = Si la contribution doit être fiscalisée, consultez chaque conseil : il a 40 jours pour s’y opposer et payer sur son budget.
# en: Taxes of the community
rule-fr-money-community-tax = Les impôts de la communauté
# en: This money belongs to one community with its own tax. Partners from several communities cannot use it together.
rule-fr-money-community-tax-1 = Ces recettes appartiennent à une seule communauté à fiscalité propre. Des partenaires de plusieurs communautés ne peuvent pas en disposer ensemble.
# en: The community has taxes of its own. When a task passes to it, a local commission values the cost and the compensation of the commune is corrected.
rule-fr-money-community-tax-2 = La communauté a une fiscalité propre. Lors d’un transfert, la commission locale évalue les charges et l’attribution de compensation de la commune est corrigée.
# en: The flood tax belongs to communities
rule-fr-money-flood-tax = La taxe GEMAPI appartient aux communautés
# en: Only a community with its own tax may raise the flood tax.
rule-fr-money-flood-tax-1 = Seule une communauté à fiscalité propre peut lever la taxe GEMAPI.
# en: Communities can raise a tax for rivers and floods, up to EUR 40 for each inhabitant and year, and pass it on to the river syndicate.
rule-fr-money-flood-tax-2 = Les communautés peuvent lever une taxe pour les rivières et les inondations, jusqu’à 40 € par habitant et par an, et la reverser au syndicat de rivière.
# en: A common service paid through the compensation
rule-fr-money-compensation = Un service commun imputé sur l’attribution de compensation
# en: Only a community with the single business tax pays a compensation from which the cost could be taken.
rule-fr-money-compensation-1 = Seule une communauté à FPU verse une attribution de compensation sur laquelle imputer le coût.
# en: The cost of the common service can be taken from the compensation that the community pays each commune. It then counts in favour of the state grant.
rule-fr-money-compensation-2 = Le coût du service commun peut être imputé sur l’attribution de compensation de chaque commune. Il compte alors en faveur de la dotation de l’État.
# en: The community helps its communes
rule-fr-money-solidarity = La communauté aide ses communes
# en: The community can pay a solidarity grant or support funds to poorer communes.
rule-fr-money-solidarity-1 = La communauté peut verser une dotation de solidarité ou des fonds de concours aux communes moins riches.
# en: Support funds (fonds de concours) need matching votes, and may not exceed what the recipient pays itself after grants.
rule-fr-money-solidarity-2 = Les fonds de concours exigent des délibérations concordantes et ne dépassent pas ce que le bénéficiaire paie lui-même hors subventions.
# en: The state grant for communities
rule-fr-money-state-grant = La dotation de l’État aux communautés
# en: A task that passes to the community can raise its state grant.
rule-fr-money-state-grant-1 = Une compétence transférée à la communauté peut augmenter sa dotation de l’État.
# en: Waste tax or waste fee, never both
rule-fr-money-waste = Taxe ou redevance des déchets, jamais les deux
# en: Whoever holds collection chooses between a tax on property and a fee for the service.
rule-fr-money-waste-1 = Qui détient la collecte choisit entre une taxe sur la propriété et une redevance pour service rendu.
# en: Choose the waste tax or the waste fee, not both. With the fee the service becomes a commercial one whose budget must balance.
rule-fr-money-waste-2 = Choisissez la taxe ou la redevance, non les deux. Avec la redevance, le service devient industriel et commercial et son budget doit s’équilibrer.
# en: Water must pay for itself
rule-fr-money-balanced-budget = L’eau paie l’eau
# en: Water and sanitation must balance their budget from fees, with few exceptions. Contributions from the communes' general budgets are barred in principle.
rule-fr-money-balanced-budget-1 = L’eau et l’assainissement équilibrent leur budget par les redevances, avec peu d’exceptions. Les contributions des budgets généraux des communes sont en principe interdites.
# en: Fees are the normal income of water and sanitation.
rule-fr-money-balanced-budget-2 = Les redevances sont la recette normale de l’eau et de l’assainissement.
# en: State investment grants
rule-fr-money-investment-grants = Dotations d’investissement de l’État
# en: Ask the prefect early which investment grant takes which applicant. The budget bill for 2026 proposed one fund that syndicates could not use; check what was enacted.
rule-fr-money-investment-grants-1 = Demandez tôt au préfet quelle dotation admet quel demandeur. Le projet de loi de finances pour 2026 proposait un fonds fermé aux syndicats ; vérifiez ce qui a été adopté.
# en: The prefect can grant up to about four fifths of the cost; the owner keeps about 20 percent.
rule-fr-money-investment-grants-2 = Le préfet peut accorder jusqu’à environ quatre cinquièmes du coût ; le maître d’ouvrage garde environ 20 %.
# en: The grants pay for investments, and none is planned.
rule-fr-money-investment-grants-3 = Les dotations paient des investissements, et aucun n’est prévu.
# en: VAT on investment comes back
rule-fr-money-vat-fund = La TVA sur l’investissement est compensée
# en: About 16.4 percent of the investment, VAT included, comes back to communes, syndicates and communities if the activity is not subject to VAT.
rule-fr-money-vat-fund-1 = Environ 16,4 % de l’investissement TTC reviennent aux communes, syndicats et communautés, si l’activité n’est pas soumise à la TVA.
# en: The VAT compensation fund does not pay companies and associations.
rule-fr-money-vat-fund-2 = Le FCTVA ne verse rien aux sociétés ni aux associations.
# en: The fund pays for investments, and none is planned.
rule-fr-money-vat-fund-3 = Le fonds compense des investissements, et aucun n’est prévu.
# en: Crèches are funded by the family allowance funds
rule-fr-money-family-funds = Les caisses d’allocations familiales financent les crèches
# en: For a crèche ask the family allowance fund (CAF) before anybody else: it pays part of the running cost, and often part of the building.
rule-fr-money-family-funds-1 = Pour une crèche, adressez-vous d’abord à la caisse d’allocations familiales (CAF) : elle paie une partie du fonctionnement, et souvent une partie du bâtiment.
# en: European funds pass through the regions
rule-fr-money-eu = Les fonds européens passent par les régions
# en: The regions manage the funds; poles and communities carry LEADER groups.
rule-fr-money-eu-1 = Les régions gèrent les fonds ; pôles et communautés portent les groupes LEADER.
# en: Interreg pays for work across the border.
rule-fr-money-eu-2 = Interreg finance le travail transfrontalier.
# en: Loans only for investments
rule-fr-money-loan = L’emprunt ne finance que l’investissement
# en: A body without its own tax borrows on the strength of the compulsory contributions of its members. Guarantees for companies are capped.
rule-fr-money-loan-1 = Une structure sans fiscalité propre emprunte sur la foi des contributions obligatoires de ses membres. Les garanties aux sociétés sont plafonnées.
# en: Capital of the company
rule-fr-money-equity = Le capital de la société
# en: Shareholders pay in capital and may lend for a limited time.
rule-fr-money-equity-1 = Les actionnaires apportent le capital et peuvent prêter pour une durée limitée.
# en: Advances of shareholders to a company are limited in time and amount, and state aid must be checked.
rule-fr-money-equity-2 = Les avances d’actionnaires à une société sont limitées en durée et en montant, et les aides d’État doivent être vérifiées.
# en: Refund by unit of work
rule-fr-money-cost-refund = Remboursement au coût unitaire
# en: The cost of one hour, file or kilometre times the units used is the usual refund between authorities.
rule-fr-money-cost-refund-1 = Le coût d’une heure, d’un dossier ou d’un kilomètre multiplié par les unités utilisées est le remboursement habituel entre collectivités.
# en: Assets follow the task
rule-fr-money-assets = Les biens suivent la compétence
# en: When a task passes on, its buildings and networks are made available free of charge, and loans and contracts follow.
rule-fr-money-assets-1 = Lors d’un transfert, bâtiments et réseaux sont mis à disposition gratuitement, et emprunts et contrats suivent.
# en: See in writing who holds the task
rule-fr-check-the-statutes = Vérifier par écrit qui est compétent
# en: Practically every commune belongs to a community with its own tax. Read its statutes and the prefect's last order before you begin, and keep in your file that the task is still with the communes.
rule-fr-check-the-statutes-1 = Presque toute commune appartient à une communauté à fiscalité propre. Lisez ses statuts et le dernier arrêté préfectoral avant de commencer, et gardez la preuve que la compétence est encore aux communes.
# en: A new syndicate must fit the departmental scheme
rule-fr-departmental-scheme = Un nouveau syndicat doit respecter le schéma départemental
# en: The prefect must found it and may refuse. Small new syndicates are out of favour and must fit the departmental scheme (SDCI).
rule-fr-departmental-scheme-1 = Le préfet doit le créer et peut refuser. Les petits syndicats nouveaux sont mal vus et doivent respecter le schéma départemental (SDCI).
# en: Water and sanitation outside the departmental scheme
rule-fr-departmental-scheme-water = Eau et assainissement hors du schéma départemental
# en: A syndicate for drinking water or sanitation no longer has to fit the departmental scheme. The prefect still founds it.
rule-fr-departmental-scheme-water-1 = Un syndicat d’eau potable ou d’assainissement ne doit plus respecter le schéma départemental. Le préfet le crée toujours.
# en: The majority that founds a syndicate
rule-fr-creation-majority = La majorité qui crée un syndicat
# en: Two thirds of the councils with half of the people, or half of the councils with two thirds, must agree, and so must every commune with more than a quarter of the people. Three months of silence count as yes.
rule-fr-creation-majority-1 = Deux tiers des conseils représentant la moitié de la population, ou la moitié des conseils représentant les deux tiers, doivent approuver, ainsi que toute commune de plus du quart de la population. Trois mois de silence valent accord.
# en: The community steps into the syndicate
rule-fr-substitution = La communauté se substitue dans le syndicat
# en: If the community takes over this task later, it takes the place of its communes in the syndicate. The syndicate then becomes a mixed one, or it ends.
rule-fr-substitution-1 = Si la communauté prend plus tard cette compétence, elle se substitue à ses communes au syndicat. Celui-ci devient mixte ou prend fin.
# en: Paid services between authorities are public contracts in principle
rule-fr-paid-services = Les prestations payées entre collectivités sont en principe des marchés publics
# en: Work without tender needs common aims in the public services of each party, reasons of general interest only, and less than 20 percent of the activity on the open market over three years.
rule-fr-paid-services-1 = Sans mise en concurrence, il faut des objectifs communs aux services publics de chaque partie, le seul intérêt général et moins de 20 % de l’activité sur le marché libre sur trois ans.
# en: Work without tender needs joint control by all shareholders, more than 80 percent of the activity for them over three years, and no private capital.
rule-fr-paid-services-2 = Sans mise en concurrence, il faut un contrôle conjoint de tous les actionnaires, plus de 80 % de l’activité pour eux sur trois ans et aucun capital privé.
# en: What the judge asked of an entente
rule-fr-entente-conditions = Ce que le juge a exigé d’une entente
# en: The Council of State (3 February 2012, no. 353737) asked for the same public service, one continuous territory and no profit. Write the cost sharing so that nobody earns.
rule-fr-entente-conditions-1 = Le Conseil d’État (3 février 2012, n° 353737) a exigé un même service public, une continuité géographique et l’absence de bénéfice. Rédigez la répartition des coûts de sorte que nul ne gagne.
# en: Police powers do not travel with the task
rule-fr-police-powers = Les pouvoirs de police ne suivent pas la compétence
# en: Police powers stay with the mayors. Some special ones pass to the president of the community unless a mayor objects. Settle this before the task passes.
rule-fr-police-powers-1 = Les pouvoirs de police restent aux maires. Certains pouvoirs spéciaux passent au président de la communauté sauf opposition d’un maire. Réglez-le avant le transfert.
# en: A police convention and one with the State
rule-fr-police-conventions = Une convention de police et une autre avec l’État
# en: Sign one convention of all communes on officers, equipment and money, send it to the prefect, and add a convention on coordination with the police of the State.
rule-fr-police-conventions-1 = Signez une convention de toutes les communes sur les agents, les équipements et le financement, transmettez-la au préfet et ajoutez une convention de coordination avec les forces de l’État.
# en: If the community recruits the officers, its council and two thirds of the councils with more than half of the people, or half with two thirds, must agree. Silence for three months counts as yes.
rule-fr-police-conventions-2 = Si la communauté recrute les agents, son conseil et deux tiers des conseils représentant plus de la moitié de la population, ou la moitié en représentant les deux tiers, doivent approuver. Le silence de trois mois vaut accord.
# en: Officers lent for an event or a disaster
rule-fr-disasters = Des agents pour une manifestation ou une catastrophe
# en: For an event or a disaster the prefect can order the loan of officers, or the mayors can under a framework convention signed before.
rule-fr-disasters-1 = Pour une manifestation ou une catastrophe, le préfet peut ordonner la mise à disposition, ou les maires dans le cadre d’une convention signée auparavant.
# en: Staff law comes before the vote
rule-fr-staff-rules = Le statut des agents passe avant le vote
# en: The social committees must give their opinion before the councils vote, or the act is void.
rule-fr-staff-rules-1 = Les comités sociaux doivent rendre leur avis avant le vote des conseils, sous peine de nullité.
# en: People who work only for the service follow it by law; the others are lent.
rule-fr-staff-rules-2 = Les agents qui travaillent seulement pour le service le suivent de plein droit ; les autres sont mis à disposition.
# en: A loan needs the consent of the person
rule-fr-loan-consent = Une mise à disposition exige l’accord de l’agent
# en: The agent must agree, a convention is signed, the council of the lender is told before, and the pay is refunded. A local authority and a body attached to it may depart from the refund.
rule-fr-loan-consent-1 = L’agent doit accepter, une convention est signée, l’assemblée de la collectivité d’origine est informée avant, et la rémunération est remboursée. Une collectivité et un établissement qui lui est rattaché peuvent déroger au remboursement.
# en: Report on pooling
rule-fr-pooling-report = Rapport de mutualisation
# en: After each municipal election the community can present a report on pooling to its communes; it is a good place for the plan of the common services.
rule-fr-pooling-report-1 = Après chaque renouvellement municipal, la communauté peut présenter un rapport de mutualisation à ses communes ; c’est le bon endroit pour le plan des services communs.
# en: Small employers belong to the management centre
rule-fr-management-centre = Les petits employeurs relèvent du centre de gestion
# en: Communes and their bodies with fewer than 350 full-time civil servants, established or trainee, must be affiliated to the management centre. Ask it for its services before you build your own.
rule-fr-management-centre-1 = Les communes et leurs établissements de moins de 350 fonctionnaires titulaires et stagiaires à temps complet doivent être affiliés au centre de gestion. Demandez-lui ses services avant de créer les vôtres.
# en: VAT between authorities
rule-fr-vat = La TVA entre collectivités
# en: Office work pooled among public bodies is mostly outside VAT. Water, waste fees and computer services for others may be taxed, so check before you set a price.
rule-fr-vat-1 = Le travail administratif mutualisé entre personnes publiques est le plus souvent hors TVA. L’eau, les redevances de déchets et l’informatique pour autrui peuvent être taxées ; vérifiez avant de fixer un prix.
# en: An association that is only a cover
rule-fr-transparent-association = Une association qui n’est qu’un paravent
# en: If communes alone pay and lead the association, a judge may see through it: its debts fall on the communes, and the mayor answers for handling public money without the public accountant.
rule-fr-transparent-association-1 = Si des communes seules paient et dirigent l’association, le juge peut la dire transparente : ses dettes retombent sur les communes, et le maire répond d’une gestion de fait.
# en: Leaving a syndicate is hard
rule-fr-leaving-is-hard = Quitter un syndicat est difficile
# en: A member leaves only with the consent of the committee and of a qualified majority, and takes its share of the debt along.
rule-fr-leaving-is-hard-1 = Un membre ne se retire qu’avec l’accord du comité et d’une majorité qualifiée, et il emporte sa part de dette.
# en: A commune cannot leave an urban community or a metropolis.
rule-fr-leaving-is-hard-2 = Une commune ne peut pas quitter une communauté urbaine ou une métropole.
# en: A commune may never be without a community. It can leave one only for another, by order of the prefect after an impact study.
rule-fr-leaving-is-hard-3 = Une commune ne peut jamais rester sans communauté. Elle n’en quitte une que pour une autre, par arrêté du préfet après une étude d’impact.
# en: Special rules in Alsace-Moselle, Corsica and overseas
rule-fr-special-regions = Règles particulières en Alsace-Moselle, en Corse et outre-mer
# en: Parts of the rules on ententes do not apply in Alsace-Moselle. Ask the prefecture.
rule-fr-special-regions-1 = Une partie du régime des ententes ne s’applique pas en Alsace-Moselle. Interrogez la préfecture.
# en: Corsica and the overseas territories have special rules that we do not know in detail. Ask the prefecture before you choose.
rule-fr-special-regions-2 = La Corse et l’outre-mer ont des règles particulières que nous ne connaissons pas en détail. Interrogez la préfecture avant de choisir.
# en: A partner abroad
rule-fr-across-the-border = Un partenaire à l’étranger
# en: Our rules for France do not cover work with a partner abroad yet. We know only one case of it, buying together with public buyers of other EU States, so we cannot say which form is right for you.
rule-fr-across-the-border-1 = Nos règles pour la France ne couvrent pas encore la coopération avec un partenaire à l’étranger. Nous n’en connaissons qu’un cas, l’achat en commun avec des acheteurs publics d’autres États de l’Union ; nous ne pouvons donc pas dire quelle forme vous convient.
# en: Ask the prefecture before anything else: may our commune sign a convention with this foreign authority, which text allows it, and who must see the convention first?
rule-fr-across-the-border-2 = Interrogez d’abord la préfecture : notre commune peut-elle signer une convention avec cette autorité étrangère, quel texte le permet, et qui doit voir la convention auparavant ?
# en: Ask also whether a European grouping of territorial cooperation (Regulation (EC) 1082/2006) is worth it. It is a legal person for partners from at least two EU States; each State must approve the part of its own members, and that takes many months.
rule-fr-across-the-border-3 = Demandez aussi si un groupement européen de coopération territoriale (GECT, règlement (CE) 1082/2006) en vaut la peine. C’est une personne morale pour des partenaires d’au moins deux États de l’Union ; chaque État doit approuver la participation de ses propres membres, ce qui prend de nombreux mois.
# en: Ask the foreign partner for the same in writing: what may its council sign, under which law, and who has to approve it there?
rule-fr-across-the-border-4 = Demandez la même chose par écrit au partenaire étranger : que peut signer son conseil, selon quel droit, et qui doit l’approuver là-bas ?
# en: Control that is more than a seat
rule-fr-spl-control = Un contrôle qui dépasse un siège
# en: In a local public company every shareholder, also the smallest, must be represented and share in the control. Write a pact and let the representatives report to their councils each year.
rule-fr-spl-control-1 = Dans une société publique locale, chaque actionnaire, même le plus petit, doit être représenté et partager le contrôle. Rédigez un pacte et faites rapporter les représentants chaque année à leur conseil.
# en: The State approves the grouping
rule-fr-gip-approval = L’État approuve le groupement
# en: The State must approve the convention, and public members must keep the majority.
rule-fr-gip-approval-1 = L’État doit approuver la convention, et les membres publics doivent garder la majorité.
# en: The tasks of communities may change again
rule-fr-reform-expected = Les compétences des communautés peuvent encore changer
# en: After the municipal elections of March 2026 the government has announced a bill on the powers of local authorities. Check what is in force before you sign for long.
rule-fr-reform-expected-1 = Après les élections municipales de mars 2026, le gouvernement a annoncé un projet de loi sur les compétences des collectivités. Vérifiez le droit en vigueur avant de vous engager pour longtemps.
# en: Keys that French communes use
rule-fr-cost-keys = Les clés en usage dans les communes
# en: Usual keys are population, units used such as meals, files, hours or tonnes, tax wealth mixed with population, or a fixed part and a variable part. Write the key into the statutes or the convention.
rule-fr-cost-keys-1 = Les clés usuelles sont la population, les unités utilisées (repas, dossiers, heures, tonnes), la richesse fiscale mêlée à la population, ou une part fixe et une part variable. Inscrivez la clé dans les statuts ou la convention.
# en: For a joint administration a key of time shares of each agent, weighted by pay, has worked in practice.
rule-fr-cost-keys-2 = Pour une administration commune, une clé fondée sur le temps de chaque agent pondéré par sa rémunération a fait ses preuves.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = La loi impose { $form }, et seuls des membres publics peuvent en faire partie. Des entreprises, des associations ou des habitants ne peuvent pas en être membres.
# en: The law orders “{ $form }”, and it is open to municipalities only. A county, a region or a state body cannot be a member of it.
rule-gate-regional-members-4 = La loi impose { $form }, et seules des communes peuvent en faire partie. Un département, une région ou un service de l’État ne peut pas en être membre.
# en: The partner must be a public buyer of another EU State. The convention then settles who answers for what and which law applies.
rule-fr-purchasing-abroad-1 = Le partenaire doit être un acheteur public d’un autre État de l’Union. La convention règle alors qui répond de quoi et quel droit s’applique.
# en: French law lets a purchasing group take in buyers of other EU States (CCP, L. 2113-8)
rule-fr-purchasing-abroad = Le droit français ouvre le groupement de commandes aux acheteurs d’autres États de l’Union (CCP, L. 2113-8)

## Ce que la loi demande de régler

# en: name
must-name = le nom
# en: object
must-object = l’objet
# en: seat
must-seat = le siège
# en: membership
must-membership = la qualité de membre
# en: administration
must-administration = l’administration
# en: services pooled
must-services-pooled = les services mis en commun
# en: effects
must-effects = les effets
# en: staff impact sheet
must-staff-impact-sheet = la fiche d’impact sur le personnel
# en: cost sharing
must-cost-sharing = la répartition des coûts
# en: managing body
must-managing-body = la collectivité ou l’établissement gestionnaire
# en: whether costs are charged to the attribution de compensation
must-whether-costs-are-charged-to-the-attribution-de = l’imputation ou non des coûts sur l’attribution de compensation
# en: members
must-members = les membres
# en: competences with community interest
must-competences-with-community-interest = les compétences et l’intérêt communautaire
# en: seats
must-seats = la répartition des sièges
# en: accountant
must-accountant = le comptable public
# en: extent
must-extent = l’étendue
# en: duration
must-duration = la durée
# en: quality objectives and infrastructure durability
must-quality-objectives-and-infrastructure-durability = les objectifs de qualité et la pérennité des infrastructures
# en: control
must-control = le contrôle
# en: financial terms
must-financial-terms = le cadre financier
# en: staff
must-staff = le personnel
# en: contributions
must-contributions = les contributions
# en: director's mandate 3-5 years
must-director-s-mandate-3-5-years = le mandat du directeur, de trois à cinq ans
# en: name and object
must-name-and-object = la dénomination et l’objet
# en: rights and voting
must-rights-and-voting = les droits et les voix
# en: staff regime
must-staff-regime = le régime du personnel
# en: accounts regime
must-accounts-regime = le régime comptable
# en: duration (may be unlimited)
must-duration-may-be-unlimited = la durée, qui peut être illimitée
# en: liability for debts
must-liability-for-debts = la contribution aux dettes
# en: winding-up
must-winding-up = la dissolution
# en: list of assets
must-list-of-assets = la liste des biens
# en: sharing of revenue and cost
must-sharing-of-revenue-and-cost = le partage des revenus et des charges
# en: rules of functioning of the group (the only statutory content, L. 2113-7)
must-rules-of-functioning-of-the-group-the-only = les règles de fonctionnement du groupement (seul contenu imposé, L. 2113-7)
# en: with foreign buyers: split of responsibilities and applicable law (L. 2113-8)
must-with-foreign-buyers-split-of-responsibilities-and-applicable = avec des acheteurs étrangers : la répartition des responsabilités et le droit applicable (L. 2113-8)
# en: as for the single-purpose syndicate
must-as-for-the-single-purpose-syndicate = ce qui vaut pour le syndicat à vocation unique
# en: changes of statutes
must-changes-of-statutes = la modification des statuts
# en: exit
must-exit = le retrait
# en: territorial project within 12 months for a PETR
must-territorial-project-within-12-months-for-a-petr = pour un PETR, le projet de territoire dans les douze mois
# en: categories of members
must-categories-of-members = les catégories d’associés
# en: colleges
must-colleges = les collèges
# en: indivisible reserves
must-indivisible-reserves = les réserves impartageables
# en: capital split
must-capital-split = la répartition du capital
# en: organs
must-organs = les organes
# en: reports
must-reports = les rapports
# en: object and extent
must-object-and-extent = l’objet et l’étendue
# en: price based on real cost
must-price-based-on-real-cost = un prix fondé sur le coût réel
# en: staff and means
must-staff-and-means = le personnel et les moyens
# en: term and notice
must-term-and-notice = la durée et le préavis
# en: insurance and liability
must-insurance-and-liability = l’assurance et la responsabilité
# en: object tied to competences of shareholders
must-object-tied-to-competences-of-shareholders = un objet lié aux compétences des actionnaires
# en: capital and seats
must-capital-and-seats = le capital et les sièges
# en: control arrangements
must-control-arrangements = les modalités du contrôle
# en: special assembly
must-special-assembly = l’assemblée spéciale
# en: general loan: convention between administration of origin and host (CGFP L. 512-7); refund of pay, from which a local authority and an administrative public body it belongs to or that is attached to it may depart (L. 512-15)
must-general-loan-convention-between-administration-of-origin-and = mise à disposition : une convention entre l’administration d’origine et l’organisme d’accueil (CGFP L. 512-7) ; le remboursement de la rémunération, auquel peuvent déroger une collectivité et l’établissement public administratif dont elle est membre ou qui lui est rattaché (L. 512-15)
# en: police: organisation and financing of the sharing of officers and equipment (CSI L. 512-1, L. 512-2)
must-police-organisation-and-financing-of-the-sharing-of = police : l’organisation et le financement de la mise en commun des agents et des équipements (CSI L. 512-1, L. 512-2)
# en: as for the single-purpose syndicate, plus list of competences and the conditions to join each
must-as-for-the-single-purpose-syndicate-plus-list = ce qui vaut pour le syndicat à vocation unique, avec la liste des compétences et les conditions d’adhésion à chacune
# en: share of general overhead
must-share-of-general-overhead = la part des frais généraux
# en: member communes
must-member-communes = les communes membres
# en: competences
must-competences = les compétences
# en: seats per commune
must-seats-per-commune = le nombre de sièges par commune
# en: contribution rules
must-contribution-rules = les règles de contribution
# en: public accountant; entry and exit rules for à-la-carte
must-public-accountant-entry-and-exit-rules-for-la = le comptable public ; les règles d’entrée et de sortie à la carte
# en: membership fee
must-membership-fee = la cotisation
# en: services
must-services = les services
# en: as for the community of communes
must-as-for-the-community-of-communes = ce qui vaut pour la communauté de communes
