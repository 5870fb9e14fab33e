pack-name = France
municipality = commune
municipality-plural = communes

form-informal-coordination = Concertation informelle, conférence des maires
# en: Mayors talk and take common positions; inside a community a conference of mayors exists by law.
form-informal-coordination-summary = Les maires se concertent et prennent position ensemble ; dans une communauté, la conférence des maires est prévue par la loi.

form-entente = Entente intercommunale
# en: Councils agree on one service or work of common use and meet in a conference; every decision needs the vote of each council.
form-entente-summary = Des conseils s'accordent sur un service ou un ouvrage d'utilité commune et se réunissent en conférence ; chaque décision doit être ratifiée par tous les conseils.

form-service-agreement = Convention de prestations de services
# en: One authority does work for another at cost, where a text allows it and procurement law does not stand in the way.
form-service-agreement-summary = Une collectivité travaille pour une autre au coût réel, si un texte l'autorise et si le droit de la commande publique ne s'y oppose pas.

form-joint-purchasing = Groupement de commandes
# en: Buyers sign one convention and tender together under one coordinator.
form-joint-purchasing-summary = Des acheteurs signent une convention et passent leurs marchés ensemble avec un coordonnateur.

form-staff-or-service-loan = Mise à disposition de services ou d'agents, police pluricommunale
# en: One body lends staff or a whole department to another; police officers can be shared by communes.
form-staff-or-service-loan-summary = Une collectivité met à la disposition d'une autre des agents ou un service entier ; des policiers municipaux peuvent être partagés.

form-common-service = Service commun
# en: A community and its communes put offices such as payroll, IT or permits together; decisions stay where they were.
form-common-service-summary = Une communauté et ses communes regroupent des services comme la paie, l'informatique ou les permis ; les décisions restent où elles étaient.

form-delegation-of-competence = Délégation de compétence
# en: A community hands water, sanitation or another competence back to a commune or small syndicate, or a commune delegates to another tier.
form-delegation-of-competence-summary = Une communauté confie l'eau, l'assainissement ou une autre compétence à une commune ou à un petit syndicat, ou une commune délègue à un autre niveau.

form-joint-property-commission = Commission syndicale (biens et droits indivis)
# en: Communes that own pastures, forests or other goods in common run them through a commission of delegates.
form-joint-property-commission-summary = Des communes propriétaires en indivision de pâturages, forêts ou autres biens les gèrent par une commission de délégués.

form-technical-agency = Agence technique départementale, centre de gestion
# en: Communes join a departmental agency or management centre that gives them experts for a fee.
form-technical-agency-summary = Les communes adhèrent à une agence départementale ou à un centre de gestion qui leur fournit des experts contre cotisation.

form-association = Association loi 1901
# en: Communes, citizens and firms found a private association for tourism, culture or studies.
form-association-summary = Communes, citoyens et entreprises créent une association pour le tourisme, la culture ou des études.

form-gip = Groupement d'intérêt public (GIP)
# en: Public bodies, with private ones if they wish, found a grouping for a task of general interest; the State approves.
form-gip-summary = Des personnes publiques, avec des personnes privées si elles le souhaitent, créent un groupement d'intérêt général ; l'État l'approuve.

form-spl = Société publique locale (SPL)
# en: Authorities own a company entirely by themselves and award work to it without tender.
form-spl-summary = Des collectivités détiennent seules une société et lui confient des missions sans mise en concurrence.

form-seml = Société d'économie mixte locale (SEML), SEMOP
# en: Authorities hold the majority of a company, a private or other shareholder the rest.
form-seml-summary = Les collectivités détiennent la majorité d'une société, un actionnaire privé ou autre le reste.

form-scic = Société coopérative d'intérêt collectif (SCIC)
# en: Users, workers and communes own a cooperative of general interest together.
form-scic-summary = Usagers, salariés et communes détiennent ensemble une coopérative d'intérêt collectif.

form-epcc = Établissement public de coopération culturelle (EPCC)
# en: Authorities, with the State if it joins, run a museum, theatre or school of arts in a public establishment.
form-epcc-summary = Des collectivités, avec l'État s'il y participe, gèrent un musée, un théâtre ou une école d'art dans un établissement public.

form-cias = Centre intercommunal d'action sociale (CIAS)
# en: A community with competence for social action runs care and social services in an establishment of its own.
form-cias-summary = Une communauté compétente en action sociale gère les services sociaux dans son propre établissement.

form-syndicate-single = Syndicat intercommunal à vocation unique (SIVU)
# en: Communes hand one task over to a public body with its own staff and budget.
form-syndicate-single-summary = Des communes transfèrent une compétence à un établissement public avec son personnel et son budget.

form-syndicate-multiple = Syndicat à vocation multiple (SIVOM) ou à la carte
# en: As the single-purpose syndicate, but for several tasks; each commune can choose which of them it hands over.
form-syndicate-multiple-summary = Comme le SIVU, mais pour plusieurs compétences ; chaque commune peut choisir celles qu'elle transfère.

form-mixed-syndicate-closed = Syndicat mixte fermé
# en: Communities, with or without communes, hand tasks over to one public body; communities sit in the place of their communes.
form-mixed-syndicate-closed-summary = Des communautés, avec ou sans communes, confient des compétences à un établissement public ; elles y représentent leurs communes.

form-mixed-syndicate-open = Syndicat mixte ouvert
# en: Communes, communities, départements, regions and other public bodies join in one body with free statutes.
form-mixed-syndicate-open-summary = Communes, communautés, départements, régions et autres établissements publics s'associent avec des statuts libres.

form-petr-pole = Pôle d'équilibre territorial et rural (PETR), pôle métropolitain
# en: Communities plan and apply for funds together for a rural or metropolitan area.
form-petr-pole-summary = Des communautés élaborent un projet et cherchent des fonds ensemble pour un espace rural ou métropolitain.

form-community-of-communes = Communauté de communes (CC)
# en: The community with its own tax to which nearly every rural commune belongs; a commune extends its tasks rather than founding a body.
form-community-of-communes-summary = L'intercommunalité à fiscalité propre à laquelle appartient presque toute commune rurale ; on étend ses compétences plutôt que de créer une structure.

form-urban-community = Communauté d'agglomération (CA), communauté urbaine (CU), métropole
# en: Communities with their own tax for urban areas, with more compulsory tasks; leaving some of them is barred.
form-urban-community-summary = Intercommunalités à fiscalité propre des espaces urbains, avec plus de compétences obligatoires ; certaines ne peuvent être quittées.

financing-budget-contribution = Contribution budgétaire des membres
financing-tax-contribution = Contribution fiscalisée
financing-own-tax = Fiscalité propre des communautés
financing-compensation-deduction = Imputation d'un service commun sur l'attribution de compensation
financing-solidarity-grant = Dotation de solidarité communautaire et fonds de concours
financing-waste-levy = TEOM, REOM, TEOM incitative
financing-gemapi-tax = Taxe GEMAPI
financing-user-fees = Redevances et tarifs des services
financing-dgf-interco = Dotation d'intercommunalité
financing-detr-dsil = DETR et DSIL
financing-fctva = Fonds de compensation pour la TVA (FCTVA)
financing-eu-funds = Fonds européens 2021-2027
financing-loan = Emprunt bancaire, Banque des territoires, Agence France Locale
financing-equity = Capital et avances en compte courant
financing-cost-refund = Remboursement par coût unitaire
financing-assets-made-available = Mise à disposition gratuite des biens
