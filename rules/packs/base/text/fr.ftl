# Textes français du fonds commun. Lecteur : un maire. Phrases courtes, mots courants.
# Les noms sont ceux de en.ftl ; la source anglaise figure au-dessus de chaque texte.

# en: General knowledge
pack-name = Connaissances générales
# en: municipality
municipality = commune
# en: municipalities
municipality-plural = communes

## Rubriques

# en: What you plan
section-initiative = Votre projet
    .help = La mission, les raisons et le calendrier.
# en: Your partners
section-partners = Vos partenaires
    .help = Qui participe, et à quel point vous vous connaissez.
# en: The law
section-law = Le droit
    .help = Ce que la loi de votre pays permet et exige.
# en: Money
section-finance = L’argent
    .help = Ce que cela coûte et qui peut payer.
# en: People and property
section-assets = Personnel et biens
    .help = Qui fait le travail, et à qui appartiennent les biens nécessaires.
# en: Control
section-governance = Le contrôle
    .help = Qui décide, qui vote et comment un partenaire peut se retirer.
# en: Are you ready?
section-readiness = Êtes-vous prêts ?
    .help = Ce qui devrait être en ordre chez vous avant de commencer.

## Réponses à toute question

# en: Yes
option-yes = Oui
# en: No
option-no = Non

## Unités

# en: { $n ->
unit-municipalities = { $n ->
    [one] commune
   *[other] communes
}
# en: { $n ->
unit-months = mois
# en: { $n ->
unit-jobs = { $n ->
    [one] emploi à temps plein
   *[other] emplois à temps plein
}
# en: per year
unit-per_year = par an
# en: { $n ->
unit-inhabitants = { $n ->
    [one] habitant
   *[other] habitants
}
# en: km²
unit-km2 = km²

## Les conditions en mots

# en: always
words-always = toujours
# en: never
words-never = jamais
# en: and
words-and = et
# en: or
words-or = ou
# en: not
words-not = sauf si
# en: yes
words-yes = oui
# en: no
words-no = non
# en: “{ $text }”
words-question = « { $text } »

## Questions : votre projet

# en: What do you want to do together?
question-track = Que voulez-vous faire ensemble ?
    .help = Choisissez ce qui s’en rapproche le plus. Vous pourrez changer plus tard.
    .why = Pour échanger sur des intérêts communs, une forme légère suffit. Un service aux habitants demande une forme plus solide. Les questions suivantes dépendent de cette réponse.
# en: Provide a service to citizens (waste, water, care, fire brigade and the like)
option-track-service = Assurer un service aux habitants (déchets, eau, aide sociale, pompiers, etc.)
# en: Share office work or experts (permits, taxes, accounts and the like)
option-track-admin = Partager du travail administratif ou des experts (permis, impôts, comptabilité, etc.)
# en: Carry out one project that will be finished one day
option-track-project = Réaliser un projet unique qui aura une fin
# en: Buy things or services together
option-track-buy = Acheter ensemble des biens ou des services
# en: Plan or promote our area together
option-track-develop = Planifier ou promouvoir ensemble notre territoire
# en: Exchange experience or speak with one voice
option-track-voice = Échanger des expériences ou parler d’une seule voix
# en: Work with a municipality in another country
option-track-abroad = Travailler avec une commune d’un autre pays

# en: Which task is it about?
question-services = De quelle mission s’agit-il ?
    .help = Choisissez-en une ou plusieurs. Si votre mission n’est pas dans la liste, prenez celle qui lui ressemble le plus.
    .why = La mission permet de deviner beaucoup de choses : argent, personnel, pouvoir sur les citoyens. Vos propres réponses comptent toujours plus que nos suppositions.

# en: Is it one task or several?
question-bundle = S’agit-il d’une mission ou de plusieurs ?
    .help = Pensez aux trois ou quatre prochaines années.
    .why = Pour une seule mission, une convention légère convient bien. Pour de nombreuses missions, un service commun ou une communauté peut être préférable.
# en: One task, and we see no others
option-bundle-one = Une seule mission, et nous n’en voyons pas d’autres
# en: One task now, and others may follow
option-bundle-grow = Une mission pour l’instant, d’autres pourront suivre
# en: Several tasks right from the start
option-bundle-several = Plusieurs missions dès le départ

# en: Why do you want to work together?
question-aims = Pourquoi voulez-vous coopérer ?
    .help = Choisissez les raisons les plus importantes, quatre au maximum.
    .why = Les raisons figurent en première page de votre convention. Des années plus tard, vous pourrez vérifier si vous avez atteint vos buts.
# en: It should cost less for each user or unit
option-aims-cheaper = Le coût par usager ou par unité doit baisser
# en: We do not have enough staff or experts
option-aims-capacity = Nous manquons de personnel ou d’experts
# en: The state gave us tasks that are too big for us
option-aims-new_tasks = L’État nous a confié des missions trop lourdes pour nous
# en: The service should be better or more reliable
option-aims-quality = Le service doit être meilleur ou plus fiable
# en: Our people use what the neighbours pay for, or the other way round
option-aims-spillover = Nos habitants utilisent ce que paient les voisins, ou l’inverse
# en: The task crosses our borders, like a river or a road
option-aims-plan = La question dépasse nos limites, comme une rivière ou une route
# en: We want a grant or better terms for a loan
option-aims-money = Nous voulons une subvention ou de meilleures conditions de prêt
# en: We want more weight with suppliers or with the state
option-aims-bargain = Nous voulons peser davantage face aux fournisseurs ou à l’État
# en: The law sets a standard that we cannot meet alone
option-aims-law = La loi fixe une norme que nous ne pouvons pas respecter seuls
# en: A building, a plant or a team should be better used
option-aims-spare = Un bâtiment, une installation ou une équipe doit être mieux utilisé
# en: We want to stay independent and not be merged
option-aims-no_merger = Nous voulons rester indépendants et éviter une fusion
# en: We want to help a weaker neighbour
option-aims-solidarity = Nous voulons aider un voisin plus faible
# en: We want to try something new together
option-aims-innovate = Nous voulons essayer ensemble quelque chose de nouveau
# en: Somebody should step in when people are ill or in a crisis
option-aims-resilience = Quelqu’un doit pouvoir prendre le relais en cas de maladie ou de crise

# en: What is the problem? Say it as you would say it to a citizen.
question-problem_text = Quel est le problème ? Dites-le comme vous le diriez à un habitant.
    .help = Une ou deux phrases suffisent. Elles figureront dans vos documents telles que vous les écrivez.
    .why = Un conseil municipal décide plus facilement quand le problème est clair.

# en: What does each partner gain?
question-win_each = Que gagne chaque partenaire ?
    .help = Une ligne par partenaire.
    .why = Une coopération ne dure que si chacun y gagne. Si une ligne reste vide, parlez d’abord à ce partenaire.
# en: What this partner gains
column-win_each-gain = Ce que gagne ce partenaire

# en: Will the joint work take decisions about single citizens or firms?
question-decides = La structure commune prendra-t-elle des décisions concernant des particuliers ou des entreprises ?
    .help = Par exemple des permis, des impôts, des amendes ou des aides.
    .why = Seules certaines formes juridiques peuvent exercer la puissance publique. Si la forme ne convient pas, chaque décision peut être nulle.
# en: No, it does practical work only
option-decides-no = Non, elle ne fait qu’un travail pratique
# en: It prepares decisions, and each municipality signs its own
option-decides-prepares = Elle prépare les décisions, et chaque commune signe les siennes
# en: Yes, it signs for the partners or in its own name
option-decides-signs = Oui, elle signe pour les partenaires ou en son propre nom
# en: Yes, and it also makes rules for all, for example on charges
option-decides-rules = Oui, et elle fixe aussi des règles pour tous, par exemple sur les redevances

# en: Can you count the work and check how good it is?
question-measure = Pouvez-vous compter le travail et vérifier sa qualité ?
    .help = Par exemple en tonnes, en dossiers, en heures ou en kilomètres.
    .why = Ce qui se compte peut être inscrit dans une convention claire, à un prix équitable.
# en: Yes, easily
option-measure-well = Oui, facilement
# en: In part
option-measure-partly = En partie
# en: Hardly
option-measure-hardly = Difficilement

# en: Who does this work today?
question-now = Qui fait ce travail aujourd’hui ?
    .help = Si cela varie d’un partenaire à l’autre, choisissez ce qui vaut pour la plupart.
    .why = Une forme nouvelle remplace quelque chose. L’existant peut être un bon point de départ, ou bien il faut d’abord mettre fin à un contrat.
# en: Each municipality for itself
option-now-each = Chaque commune pour elle-même
# en: One partner already works for others
option-now-one = Un partenaire travaille déjà pour d’autres
# en: A private firm under contract
option-now-private = Une entreprise privée sous contrat
# en: A joint body or company that we already have
option-now-joint = Une structure ou une société commune qui existe déjà
# en: Nobody, the service is missing
option-now-nobody = Personne, le service manque

# en: How long should it last?
question-term = Combien de temps cela doit-il durer ?
    .help = Dites ce que vous souhaitez aujourd’hui. Une convention peut être renouvelée.
    .why = Certaines formes conviennent à un projet court, d’autres sont faites pour des décennies.
# en: Until a project is finished
option-term-end = Jusqu’à l’achèvement d’un projet
# en: Up to three years, as a trial
option-term-short = Trois ans au plus, à titre d’essai
# en: Four to ten years
option-term-medium = De quatre à dix ans
# en: More than ten years, or with no end
option-term-long = Plus de dix ans, ou sans limite de durée

# en: When must it start?
question-start = Quand cela doit-il commencer ?
    .help = Pensez au jour où le travail commence, non à la signature.
    .why = Une simple convention démarre vite. La création d’une personne morale prend de nombreux mois.
# en: Within six months
option-start-six = Dans les six mois
# en: In six to eighteen months
option-start-eighteen = Dans six à dix-huit mois
# en: Later, or there is no date
option-start-later = Plus tard, ou sans date fixée

# en: Do all partners want the same level of service?
question-levels = Tous les partenaires veulent-ils le même niveau de service ?
    .help = Par exemple la fréquence, la rapidité, la qualité.
    .why = Des souhaits différents sont possibles, mais il faut alors fixer par écrit le niveau et le prix de chaque partenaire.
# en: Yes, more or less
option-levels-same = Oui, à peu près
# en: There are small differences
option-levels-some = Il y a de petites différences
# en: The wishes are very different
option-levels-different = Les souhaits sont très différents

## Questions : vos partenaires

# en: How many municipalities will take part?
question-count = Combien de communes participeront ?
    .help = Comptez aussi la vôtre.
    .why = À deux ou trois, une simple convention suffit. À plusieurs, il faut une assemblée et des votes clairs. Certaines lois fixent un nombre minimal.

# en: Who are the partners?
question-partners = Qui sont les partenaires ?
    .help = Le nom suffit. Avec le nombre d’habitants, nous pouvons montrer la part de chacun en argent.
    .why = Les noms et les chiffres figurent dans vos projets de documents et dans la comparaison des clés de répartition.
# en: Name
column-partners-name = Nom
# en: Inhabitants
column-partners-population = Habitants
# en: Area
column-partners-area = Superficie
# en: Own revenue per year
column-partners-revenue = Recettes propres par an
# en: District
column-partners-district = Arrondissement
# en: Borders on (names from this list; "–" for none)
column-partners-borders = Communes voisines parmi ces partenaires (leurs noms ; « – » si aucun)
# en: Already a member of another such body?
column-partners-other_body = Déjà membre d’un autre organisme de ce type ?
# en: Staff for this service
column-partners-staff = Agents pour ce service
# en: Units used in a year (tonnes, cases, hours)
column-partners-units = Unités utilisées par an (tonnes, dossiers, heures)
# en: Cost of the service per year until now
column-partners-cost_before = Coût du service par an jusqu’à présent
# en: Cost per year if it went alone
column-partners-cost_alone = Coût par an sans coopération
# en: Taxable value of property
column-partners-property = Valeur imposable des biens
# en: Capacity reserved
column-partners-capacity = Capacité réservée
# en: Sum of its benefit factors
column-partners-benefit = Somme de ses coefficients de bénéfice
# en: Shares in the company
column-partners-shares = Parts dans la société
# en: Agreed share of joint tax income, in per cent
column-partners-tax_percent = Part convenue des recettes fiscales communes, en pour cent

# en: How do the partners differ in size?
question-size_pattern = Les partenaires sont-ils de taille différente ?
    .help = Le nombre d’habitants est une bonne mesure.
    .why = Un grand partenaire peut travailler pour les autres. Entre égaux, une structure commune est mieux acceptée.
# en: All are about the same size
option-size_pattern-similar = Tous ont à peu près la même taille
# en: One town with smaller neighbours
option-size_pattern-centre = Une ville et des voisins plus petits
# en: All kinds of sizes
option-size_pattern-mixed = Des tailles très diverses

# en: Can one partner do the work for all, and would the others accept that?
question-host = Un partenaire peut-il faire le travail pour tous, et les autres l’accepteraient-ils ?
    .help = Pouvoir signifie : il a le personnel, les locaux et la volonté.
    .why = Cela décide si une commune hôte est un choix réaliste.
# en: Yes, it can, it wants to, and the others agree
option-host-accepted = Oui, il le peut, il le veut et les autres sont d’accord
# en: It could, but the others do not want to depend on it
option-host-not_accepted = Il le pourrait, mais les autres ne veulent pas dépendre de lui
# en: No partner can do it
option-host-none = Aucun partenaire ne le peut

# en: Where are the partners?
question-place = Où se trouvent les partenaires ?
    .help = Regardez les arrondissements, les départements ou les régions, selon votre pays.
    .why = Certaines lois exigent que les communes soient voisines ou dans un même arrondissement. Un partenaire étranger demande une autre forme.
# en: All are neighbours in one district or region
option-place-adjacent = Tous sont voisins dans un même arrondissement ou une même région
# en: In one district or region, but not all are neighbours
option-place-same_region = Dans un même arrondissement ou une même région, mais pas tous voisins
# en: In different districts or regions
option-place-two_regions = Dans des arrondissements ou des régions différents
# en: At least one is in another country
option-place-abroad = Un partenaire au moins est dans un autre pays

# en: Should anybody else be a member?
question-others = D’autres que les communes doivent-ils être membres ?
    .help = Les membres participent aux décisions. Une entreprise qui est seulement payée n’est pas membre.
    .why = Certaines formes sont réservées aux communes. Avec un membre privé, une mise en concurrence peut aussi devenir nécessaire.
# en: No, municipalities only
option-others-none = Non, seulement des communes
# en: A county, a region or a state body
option-others-region = Un département, une région ou un organisme de l’État
# en: A public company or institute
option-others-public = Une entreprise ou un établissement public
# en: A private firm
option-others-firm = Une entreprise privée
# en: A non-profit organisation
option-others-ngo = Une organisation à but non lucratif
# en: Citizens
option-others-citizens = Des citoyens

# en: Have these partners worked together before?
question-past = Ces partenaires ont-ils déjà travaillé ensemble ?
    .help = Choisissez ce qui vaut pour la plupart d’entre eux.
    .why = La confiance grandit pas à pas. Là où elle manque, commencez modestement.
# en: Never
option-past-never = Jamais
# en: Yes, in small things
option-past-small = Oui, pour de petites choses
# en: Yes, for years and with success
option-past-long = Oui, depuis des années et avec succès
# en: Yes, but it ended badly
option-past-bad = Oui, mais cela s’est mal terminé

# en: Do these partners already have a body that could take the task?
question-body = Ces partenaires ont-ils déjà une structure qui pourrait prendre en charge la mission ?
    .help = Elle peut travailler aujourd’hui dans un tout autre domaine.
    .why = Élargir ce qui existe est souvent plus facile que créer du nouveau.
# en: No
option-body-none = Non
# en: An association or a micro-region
option-body-association = Une association ou une microrégion
# en: A company of one or several municipalities
option-body-company = Une société d’une ou de plusieurs communes
# en: A union or community under public law
option-body-union = Un syndicat ou une communauté de droit public
# en: A joint office
option-body-office = Un service commun

# en: May other municipalities join later?
question-join_later = D’autres communes pourront-elles adhérer plus tard ?
    .help = Si oui, la convention dit comment elles adhèrent et ce qu’elles paient.
    .why = Un cercle ouvert demande une forme où de nouveaux membres peuvent entrer sans tout recréer.

## Questions : le droit

# en: In which country are you?
question-country = Dans quel pays êtes-vous ?
    .help = Chaque pays a ses propres formes et ses propres règles. Nous les chargeons pour vous.
    .why = Le droit passe en premier : une forme que votre loi ne connaît pas ne peut pas être choisie.

# en: What does your law say about cooperation of municipalities?
question-law_context = Que dit votre loi sur la coopération entre communes ?
    .help = Un juriste ou votre association de communes peut vous le dire.
    .why = Là où la loi est muette, il reste les contrats et le droit privé. Là où elle énumère des formes, vous choisissez dans la liste.
# en: It forbids cooperation in this task
option-law_context-prohibits = Elle interdit la coopération pour cette mission
# en: It says nothing
option-law_context-silent = Elle n’en dit rien
# en: It allows cooperation in general words
option-law_context-general = Elle permet la coopération en termes généraux
# en: It names the forms
option-law_context-named = Elle énumère les formes possibles
# en: There is a special act on it
option-law_context-special = Une loi spéciale y est consacrée

# en: What kind of task is it in the law?
question-task_kind = Quelle est la nature juridique de cette mission ?
    .help = Si vous ne le savez pas, laissez la question ouverte et demandez à votre juriste.
    .why = Les missions de l’État et la coopération imposée par la loi suivent des règles particulières.
# en: Our own duty
option-task_kind-own = Une obligation propre de la commune
# en: Voluntary, we could leave it
option-task_kind-voluntary = Une mission facultative, à laquelle nous pourrions renoncer
# en: A task that the state handed to us
option-task_kind-state = Une mission que l’État nous a confiée
# en: The law orders us to do it together
option-task_kind-forced = La loi nous oblige à l’exercer ensemble

# en: Will people or firms often go to court about it?
question-court = Des habitants ou des entreprises iront-ils souvent devant le juge à ce sujet ?
    .help = Contre des décisions ou contre des redevances.
    .why = Il faut alors une forme aux pouvoirs clairs et un personnel formé.
# en: Rarely
option-court-rarely = Rarement
# en: Sometimes
option-court-sometimes = Parfois
# en: Often
option-court-often = Souvent

# en: Do you want to give the work to a partner or to your own body without a public tender?
question-tender = Voulez-vous confier le travail à un partenaire ou à votre propre structure sans mise en concurrence ?
    .help = Si une mise en concurrence vous convient, davantage de voies sont ouvertes.
    .why = Les règles de la commande publique ne le permettent que sous conditions, et toutes les formes ne les remplissent pas.
# en: Yes, that is important
option-tender-must = Oui, c’est important
# en: A tender is fine
option-tender-open = Une mise en concurrence nous convient

# en: Do all partners really contribute, or do some only pay?
question-all_contribute = Tous les partenaires contribuent-ils vraiment, ou certains se contentent-ils de payer ?
    .help = La contribution peut être du personnel, un terrain, une machine ou une partie du travail.
    .why = En 2020, la Cour de justice de l’Union européenne l’a dit : payer un service n’est pas encore coopérer. Une mise en concurrence peut alors être nécessaire.
# en: All bring in something real under a common plan
option-all_contribute-all = Tous apportent quelque chose de réel à un projet commun
# en: Some only pay
option-all_contribute-pay = Certains ne font que payer

# en: Would VAT on the service be a real cost for you?
question-vat = La TVA sur le service serait-elle pour vous un coût réel ?
    .help = Demandez à votre service des finances. C’est un coût si vous ne pouvez pas récupérer la taxe.
    .why = La taxe peut rendre plus cher un service payant entre communes.

# en: Is one of the partners under financial supervision, or close to it?
question-supervised = L’un des partenaires est-il sous surveillance financière, ou sur le point de l’être ?
    .help = Pensez à tous les partenaires, pas seulement à vous.
    .why = L’autorité de contrôle doit parfois donner son accord avant toute promesse d’argent ou de garantie.

## Questions : l’argent

# en: How much must be invested in the first five years?
question-invest = Combien faut-il investir au cours des cinq premières années ?
    .help = Tous partenaires réunis. À titre indicatif : petit jusqu’à 2 % des budgets annuels de tous les partenaires, moyen jusqu’à 5 %, gros au-delà.
    .why = Les grandes installations et les réseaux ont besoin d’un propriétaire capable de les détenir et de les payer.
# en: Nothing or almost nothing
option-invest-none = Rien ou presque rien
# en: A small sum
option-invest-small = Un petit montant
# en: A medium sum
option-invest-medium = Un montant moyen
# en: A large sum, for plants, networks or buildings
option-invest-large = Un gros montant, pour des installations, des réseaux ou des bâtiments

# en: What is the amount, if you know it?
question-invest_amount = Quel est le montant, si vous le connaissez ?
    .help = Tous partenaires réunis, sur les cinq premières années. Un ordre de grandeur suffit.
    .why = Il nous sert à montrer la part de chaque partenaire et à comparer les modes de financement.

# en: What does the service cost today in one year?
question-running = Que coûte le service aujourd’hui en une année ?
    .help = Tous partenaires réunis. Si vous ne le savez pas, laissez la question ouverte.
    .why = Cela montre si l’effort d’une forme nouvelle en vaut la peine, et ce que paierait chaque partenaire.

# en: How much of the cost can the users pay?
question-user_pay = Quelle part du coût les usagers peuvent-ils payer ?
    .help = Les usagers sont les ménages, les visiteurs, les entreprises : ceux qui reçoivent le service.
    .why = Si les usagers en paient l’essentiel, une société ou un établissement doté de ses propres comptes peut convenir.
# en: Nothing
option-user_pay-none = Aucune
# en: A part
option-user_pay-some = Une partie
# en: Most of it or all
option-user_pay-most = L’essentiel ou la totalité

# en: Will it also sell to other customers?
question-market = Y aura-t-il aussi des ventes à d’autres clients ?
    .help = Des clients en dehors des communes partenaires.
    .why = Vendre sur le marché comporte un risque. Si ces ventes deviennent trop importantes, vous pouvez perdre le droit de travailler sans mise en concurrence.
# en: No
option-market-no = Non
# en: A little, less than a fifth of all income
option-market-little = Un peu, moins d’un cinquième de toutes les recettes
# en: More than a fifth of all income
option-market-much = Plus d’un cinquième de toutes les recettes

# en: Is there a grant or fund that you want to use?
question-grant = Y a-t-il une subvention ou un fonds que vous voulez utiliser ?
    .help = Lisez l’appel à projets : qui peut déposer une demande ?
    .why = Certains fonds ne paient qu’à une seule personne morale commune. C’est alors le fonds qui décide de la forme.
# en: No
option-grant-none = Non
# en: Yes, and any form will do
option-grant-any = Oui, et toute forme convient
# en: Yes, and one partner may apply for all
option-grant-lead = Oui, et un partenaire peut déposer la demande pour tous
# en: Yes, and a joint body gets more money or points
option-grant-points = Oui, et une structure commune obtient plus d’argent ou plus de points
# en: Yes, and only a joint legal person may apply
option-grant-person = Oui, et seule une personne morale commune peut déposer la demande

# en: In how many months must you apply?
question-grant_deadline = Dans combien de mois devez-vous déposer la demande ?
    .help = À compter d’aujourd’hui, jusqu’au dernier jour de l’appel.
    .why = Si la création de la structure prend plus de temps, il vous faut une autre voie.

# en: Does your state pay extra for registered cooperation?
question-bonus = Votre État verse-t-il un supplément aux coopérations enregistrées ?
    .help = Certains États le font. Répondez « non » si vous n’avez jamais entendu parler de cet argent ; une subvention accordée sur concours ne compte pas.
    .why = Cette prime peut plaider pour une forme que vous ne choisiriez pas autrement. Demandez combien de temps elle est versée.

# en: Do you need a loan?
question-loan = Avez-vous besoin d’un emprunt ?
    .help = Pensez aussi au crédit-bail ou à l’avance des fonds dans l’attente d’une subvention.
    .why = Seules certaines formes peuvent emprunter. Avec les autres, chaque partenaire emprunte seul.
# en: No
option-loan-no = Non
# en: Yes, and each partner can borrow its share
option-loan-each = Oui, et chaque partenaire peut emprunter sa part
# en: Yes, one joint loan
option-loan-joint = Oui, un emprunt commun

# en: Should the joint body raise a tax or a compulsory charge of its own?
question-levy = La structure commune doit-elle lever un impôt ou une taxe obligatoire qui lui soit propre ?
    .help = Le prix que les usagers paient pour un service n’est pas visé ici.
    .why = Très peu de formes le peuvent, et seulement là où la loi le prévoit.

# en: What makes the cost go up?
question-cost_cause = Qu’est-ce qui fait augmenter le coût ?
    .help = Choisissez une ou deux réponses.
    .why = Une répartition équitable suit la cause du coût. Une mauvaise répartition fait fuir les partenaires.
# en: The number of inhabitants
option-cost_cause-people = Le nombre d’habitants
# en: How much is used: tonnes, hours, cases
option-cost_cause-use = L’utilisation : tonnes, heures, dossiers
# en: Mostly fixed cost, whoever uses it
option-cost_cause-fixed = Des coûts fixes pour l’essentiel, quel que soit l’utilisateur
# en: The room kept free for each partner
option-cost_cause-capacity = La capacité réservée à chaque partenaire
# en: Area, length of roads or distance
option-cost_cause-distance = La superficie, la longueur des routes ou la distance
# en: Some places benefit more than others (river, road, bus stop)
option-cost_cause-benefit = Certains lieux en profitent plus que d’autres (rivière, route, arrêt de bus)

# en: Are some partners much poorer, and should the others help?
question-wealth = Certains partenaires sont-ils beaucoup plus pauvres, et les autres doivent-ils les aider ?
    .help = Dites-le ouvertement entre partenaires. Une aide passée sous silence finit en querelle.
    .why = Les parts peuvent suivre la richesse ou l’utilisation. C’est un choix d’équité que vous seuls pouvez faire.
# en: There are no big differences
option-wealth-no = Il n’y a pas de grandes différences
# en: Yes, and the others agree to help
option-wealth-yes_help = Oui, et les autres sont d’accord pour aider
# en: Yes, but each one should pay for what it uses
option-wealth-yes_no_help = Oui, mais chacun doit payer ce qu’il utilise

# en: Do the partners know what the service costs today, how much and how well?
question-cost_data = Les partenaires savent-ils ce que le service coûte aujourd’hui, son volume et sa qualité ?
    .help = Le coût, la quantité et la qualité, pour chaque partenaire.
    .why = Sans ces chiffres, personne ne pourra dire plus tard si le service est devenu meilleur ou moins cher.
# en: Yes, all of them
option-cost_data-all = Oui, tous
# en: Some of them
option-cost_data-some = Certains d’entre eux
# en: No
option-cost_data-no = Non

## Questions : personnel et biens

# en: Who should own the buildings, networks or machines?
question-owner = À qui doivent appartenir les bâtiments, les réseaux ou les machines ?
    .help = Pensez à ce qu’il faut acheter ou construire, et à ce qui existe déjà.
    .why = Ce qui n’existe pas en droit ne peut rien posséder.
# en: There is nothing to own
option-owner-nothing = Il n’y a rien à posséder
# en: One partner owns them and the others use them
option-owner-partner = Un partenaire en est propriétaire et les autres les utilisent
# en: Each partner keeps its own
option-owner-each = Chaque partenaire garde les siens
# en: All together, or a joint body
option-owner-joint = À tous ensemble, ou à une structure commune

# en: Does one partner have a plant, an office or a team with room for the others?
question-spare = Un partenaire a-t-il une installation, un service ou une équipe qui a de la place pour les autres ?
    .help = Avoir de la place signifie : pouvoir servir aussi les autres, sans grands travaux.
    .why = Utiliser l’existant coûte moins cher que construire à nouveau.

# en: May your municipality give property to a joint body?
question-property_law = Votre commune peut-elle céder des biens à une structure commune ?
    .help = Pour votre pays, nous le savons en général.
    .why = Là où c’est interdit ou soumis à autorisation, la location est la voie habituelle.

# en: Who will do the work?
question-staff = Qui fera le travail ?
    .help = Choisissez ce que vous souhaitez, non ce qui est le plus facile aujourd’hui.
    .why = Le personnel a besoin d’un employeur clairement désigné.
# en: Nobody, or a few hours only
option-staff-none = Personne, ou quelques heures seulement
# en: People of one partner work for all
option-staff-partner = Les agents d’un partenaire travaillent pour tous
# en: People of each partner work as a network
option-staff-each = Les agents de chaque partenaire travaillent en réseau
# en: A new team, employed by a joint body
option-staff-joint = Une nouvelle équipe, employée par une structure commune
# en: A private firm
option-staff-firm = Une entreprise privée

# en: How many full-time jobs will it need?
question-staff_number = Combien d’emplois à temps plein faudra-t-il ?
    .help = Deux mi-temps font un emploi. Moins d’un mi-temps compte pour zéro.
    .why = Pour un ou deux emplois, une nouvelle institution en vaut rarement la peine.

# en: Will people change their employer?
question-staff_move = Des agents changeront-ils d’employeur ?
    .help = Pensez aussi à ceux qui ne changent que pour quelques années.
    .why = Ils doivent connaître leurs droits tôt, et il leur faut parfois une possibilité de retour.

# en: Could you run a new institution?
question-manage = Pourriez-vous faire fonctionner une nouvelle institution ?
    .help = Comptabilité, réunions, rapports, audit.
    .why = Une nouvelle structure crée du travail que personne ne voit au début.
# en: Yes
option-manage-easy = Oui
# en: Only with help
option-manage-hard = Seulement avec de l’aide
# en: No
option-manage-cannot = Non

## Questions : le contrôle

# en: How closely do the councils want to control the work?
question-grip = Jusqu’où les conseils veulent-ils contrôler le travail ?
    .help = Interrogez deux ou trois conseillers avant de répondre.
    .why = Dans une convention, le conseil fixe le prix et la qualité. Dans une société, les dirigeants décident au jour le jour.
# en: One report a year is enough
option-grip-report = Un rapport par an suffit
# en: They want to agree to the budget and the plan
option-grip-budget = Ils veulent approuver le budget et le programme
# en: They want to decide on most things
option-grip-direct = Ils veulent décider de la plupart des choses

# en: If you do not agree, may the majority decide for all?
question-majority = Si vous n’êtes pas d’accord, la majorité peut-elle décider pour tous ?
    .help = Pensez-y : vous pouvez aussi vous trouver dans la minorité.
    .why = Si tous doivent dire oui, de nombreux partenaires finissent souvent dans l’impasse.
# en: No, all must agree
option-majority-never = Non, tous doivent être d’accord
# en: In daily matters yes; in big matters all or two thirds
option-majority-some = Oui pour les affaires courantes ; unanimité ou deux tiers pour les grandes questions
# en: Yes
option-majority-yes = Oui

# en: How should the votes be shared?
question-votes = Comment répartir les voix ?
    .help = Vous pourrez changer d’avis au cours des négociations. Dites ce qui vous semble juste.
    .why = C’est souvent le point le plus difficile. Réglez-le tôt.
# en: One partner, one vote
option-votes-equal = Un partenaire, une voix
# en: A few classes by size
option-votes-classes = Quelques catégories selon la taille
# en: By inhabitants, with a limit for the largest
option-votes-people = Selon le nombre d’habitants, avec un plafond pour le plus grand
# en: By shares or payments
option-votes-money = Selon les parts ou les contributions

# en: How hard is it for your council to let a task go?
question-sensitive = À quel point est-il difficile pour votre conseil de se dessaisir d’une mission ?
    .help = Une réponse sincère vous aidera le plus.
    .why = La crainte de perdre du pouvoir arrête plus de projets que tout le reste. Mieux vaut le dire.
# en: Easy
option-sensitive-easy = Facile
# en: It needs good arguments
option-sensitive-some = Il faut de bons arguments
# en: Very hard
option-sensitive-hard = Très difficile

# en: How easily should a partner be able to leave?
question-exit = Avec quelle facilité un partenaire doit-il pouvoir se retirer ?
    .help = Pensez à vous et aux autres.
    .why = Un retrait facile rassure les membres. Un retrait difficile rassure les banques, le personnel et les autres membres.
# en: Within months
option-exit-fast = En quelques mois
# en: With one or two years of notice
option-exit-notice = Avec un préavis d’un ou deux ans
# en: We can bind ourselves for a long time
option-exit-bound = Nous pouvons nous engager pour longtemps

# en: Must there be a limit to what your municipality can lose?
question-liable = Faut-il une limite à ce que votre commune peut perdre ?
    .help = Pensez aux dettes, aux accidents et aux projets qui échouent.
    .why = Dans certaines formes, les membres couvrent toutes les pertes. Dans une société, ils ne risquent en général que le capital versé.
# en: It does not matter
option-liable-not = Cela n’a pas d’importance
# en: It would be good
option-liable-some = Ce serait bien
# en: It is very important
option-liable-very = C’est très important

# en: Who should help if you disagree?
question-dispute = Qui doit vous aider en cas de désaccord ?
    .help = Vous pourrez encore aller devant le juge ensuite, sauf si vous choisissez l’arbitrage.
    .why = Il est plus facile d’en convenir avant qu’un conflit n’éclate.
# en: The mayors talk, then a mediator helps
option-dispute-talk = Les maires se parlent, puis un médiateur intervient
# en: A panel chosen by the association of municipalities
option-dispute-association = Une commission choisie par l’association de communes
# en: The supervisory authority
option-dispute-supervisor = L’autorité de contrôle
# en: Arbitration
option-dispute-arbitration = L’arbitrage
# en: The court, at once
option-dispute-court = Le juge, tout de suite

## Questions : êtes-vous prêts ?

# en: Which of these are true today?
question-ready_lead = Lesquelles de ces affirmations sont vraies aujourd’hui ?
    .help = Choisissez toutes celles qui sont vraies.
    .why = Une coopération échoue plus souvent à cause des personnes qu’à cause du droit.
# en: I will give my own time to this for at least a year
option-ready_lead-time = J’y consacrerai de mon temps pendant au moins un an
# en: My council accepts that some things are decided together
option-ready_lead-share = Mon conseil accepte que certaines choses soient décidées ensemble
# en: The other groups in the council have been told
option-ready_lead-opposition = Les autres groupes du conseil ont été informés
# en: None of these so far
option-ready_lead-none = Aucune pour l’instant

# en: And which of these?
question-ready_work = Lesquelles de ces affirmations sont vraies ?
    .help = Choisissez toutes celles qui sont vraies.
    .why = Avec ces points acquis, vous pouvez lancer une étude de faisabilité.
# en: We will show the partners our cost and quality
option-ready_work-show = Nous montrerons aux partenaires nos coûts et notre qualité
# en: We can say what we bring: staff, a site, money, know-how
option-ready_work-bring = Nous pouvons dire ce que nous apportons : personnel, terrain, argent, savoir-faire
# en: One person, known by name, has hours for the joint task force
option-ready_work-person = Une personne, désignée par son nom, a des heures pour le groupe de travail commun
# en: There is money in the budget to prepare it
option-ready_work-money = Le budget prévoit de l’argent pour la préparation
# en: The staff concerned know about the idea
option-ready_work-told = Le personnel concerné connaît le projet
# en: None of these so far
option-ready_work-none = Aucune pour l’instant

# en: Is your own service in good order?
question-ready_own = Votre propre service est-il en bon état ?
    .help = Il n’y a pas de honte à répondre non. Dites-le tôt.
    .why = Les partenaires n’aiment pas payer pour les anciens problèmes des autres.
# en: Yes
option-ready_own-good = Oui
# en: It has problems, but we know them and have told the partners
option-ready_own-known = Il a des problèmes, mais nous les connaissons et les partenaires sont au courant
# en: It has serious problems
option-ready_own-weak = Il a de graves problèmes

# en: How many months are there until the next local election?
question-election = Combien de mois reste-t-il avant les prochaines élections locales ?
    .help = Dans votre commune, ou les premières parmi les partenaires.
    .why = Une nouvelle majorité peut arrêter un travail à moitié fait. À moins de 18 mois, il vous faut le soutien de tous les groupes.

## Thèmes de la comparaison

# en: Decisions that hold
theme-authority = Des décisions qui tiennent
    .help = La forme peut-elle prendre des décisions juridiquement sûres ?
# en: Money
theme-money = L’argent
    .help = Peut-elle investir, emprunter, obtenir des subventions et faire payer les usagers ?
# en: People and property
theme-resources = Personnel et biens
    .help = Convient-elle au personnel et aux biens que vous avez ou dont vous avez besoin ?
# en: Control and risk
theme-control = Contrôle et risque
    .help = Quel pouvoir gardez-vous, et que pouvez-vous perdre ?
# en: Time
theme-flexibility = Le temps
    .help = À quelle vitesse pouvez-vous commencer, combien de temps cela dure-t-il, comment se retirer ?
# en: Simplicity
theme-simplicity = La simplicité
    .help = L’effort est-il proportionné à la mission ?
# en: The partners
theme-partnership = Les partenaires
    .help = Convient-elle au nombre, à la taille et à la confiance des partenaires ?
# en: Effect
theme-efficiency = L’effet
    .help = Tire-t-elle parti de la taille ?

## Critères

# en: You want to talk, lobby or plan together, not run a service
criterion-coordination_only = Vous voulez échanger, défendre des intérêts ou planifier ensemble, non gérer un service
    .short = Échanges et plans seulement
# en: The joint work takes decisions that bind citizens
criterion-public_authority = La structure commune prend des décisions qui s’imposent aux citoyens
    .short = Décisions envers les citoyens
# en: You invest together in things that last long
criterion-capital_intensity = Vous investissez ensemble dans des biens durables
    .short = Investissement commun
# en: The joint work must own buildings, networks or machines
criterion-own_assets = La structure commune doit posséder des bâtiments, des réseaux ou des machines
    .short = Biens communs
# en: People must be employed for the joint work
criterion-own_staff = Il faut employer du personnel pour le travail commun
    .short = Personnel commun
# en: You need a loan together
criterion-borrowing = Vous avez besoin d’un emprunt commun
    .short = Emprunt commun
# en: Users can pay most of the cost
criterion-user_charges = Les usagers peuvent payer l’essentiel du coût
    .short = Les usagers paient
# en: It also sells to others and carries a business risk
criterion-market_activity = Elle vend aussi à d’autres et porte un risque commercial
    .short = Ventes sur le marché
# en: It gets clearly cheaper when it gets bigger
criterion-scale_economies = Le coût baisse nettement quand la taille augmente
    .short = Économies d’échelle
# en: It should last for more than ten years
criterion-long_duration = La coopération doit durer plus de dix ans
    .short = Longue durée
# en: It is one project with an end
criterion-one_off_project = C’est un projet unique qui a une fin
    .short = Projet qui a une fin
# en: The same partners share several tasks, now or soon
criterion-many_tasks = Les mêmes partenaires partagent plusieurs missions, maintenant ou bientôt
    .short = Plusieurs missions
# en: Many partners take part
criterion-many_partners = De nombreux partenaires participent
    .short = Nombreux partenaires
# en: Few partners take part
criterion-two_partners = Peu de partenaires participent
    .short = Deux ou trois partenaires
# en: One partner is much stronger and ready to serve the others
criterion-strong_centre = Un partenaire est beaucoup plus fort et prêt à servir les autres
    .short = Un centre fort
# en: The partners want equal rights, and nobody may lead
criterion-equal_footing = Les partenaires veulent des droits égaux, et aucun ne doit dominer
    .short = Droits égaux
# en: The partners want very different levels of service
criterion-heterogeneous_needs = Les partenaires veulent des niveaux de service très différents
    .short = Souhaits différents
# en: The partners have little experience with each other, or a bad one
criterion-low_trust = Les partenaires ont peu d’expérience commune, ou une mauvaise
    .short = Peu de confiance
# en: The partners have worked together well
criterion-proven_trust = Les partenaires ont bien travaillé ensemble
    .short = Confiance éprouvée
# en: Others than municipalities should be members
criterion-other_actors = D’autres que les communes doivent être membres
    .short = Autres membres
# en: The councils want a strong and direct say
criterion-council_control = Les conseils veulent un droit de regard fort et direct
    .short = Contrôle par les conseils
# en: A majority must be able to decide for all
criterion-majority_decisions = Une majorité doit pouvoir décider pour tous
    .short = La majorité décide
# en: A partner should be able to leave easily
criterion-easy_exit = Un partenaire doit pouvoir se retirer facilement
    .short = Retrait facile
# en: It is hard for the councils to give power away
criterion-autonomy_sensitive = Il est difficile pour les conseils de se dessaisir de leur pouvoir
    .short = Garder le pouvoir
# en: The partners can hardly run a new institution
criterion-low_admin_capacity = Les partenaires peuvent difficilement faire fonctionner une nouvelle institution
    .short = Peu de moyens administratifs
# en: It must start within about half a year
criterion-fast_start = Il faut commencer dans les six mois environ
    .short = Démarrage rapide
# en: The partners want a limit to what they can lose
criterion-limit_liability = Les partenaires veulent limiter ce qu’ils peuvent perdre
    .short = Risque limité
# en: The grant goes to one joint legal person
criterion-grant_needs_legal_person = La subvention est versée à une seule personne morale commune
    .short = Subvention liée à une structure
# en: The state pays a bonus for registered cooperation
criterion-state_imc_incentive = L’État verse une prime aux coopérations enregistrées
    .short = Prime de l’État
# en: The work must be given without a public tender
criterion-procurement_exempt = Le travail doit être confié sans mise en concurrence
    .short = Sans mise en concurrence
# en: VAT on the service would be a real cost
criterion-vat_sensitive = La TVA sur le service serait un coût réel
    .short = La TVA est un coût
# en: It should raise a tax or compulsory charge of its own
criterion-own_levy = La structure doit lever un impôt ou une taxe obligatoire qui lui soit propre
    .short = Impôt ou taxe propre
# en: The law has no rules on cooperation
criterion-no_imc_law = La loi n’a pas de règles sur la coopération
    .short = Pas de loi particulière
# en: Decisions or charges will be taken to court
criterion-legal_certainty = Des décisions ou des redevances seront contestées devant le juge
    .short = Recours devant le juge
# en: It is a small routine task with little money and no power over citizens
criterion-small_simple_task = C’est une petite mission courante, avec peu d’argent et sans pouvoir sur les citoyens
    .short = Petite mission simple
# en: The work can be counted, checked and priced
criterion-measurable_output = Le travail peut être compté, vérifié et chiffré
    .short = Travail mesurable
# en: A partner already has a plant, team or office with room for the others
criterion-existing_capacity = Un partenaire a déjà une installation, une équipe ou un service qui a de la place pour les autres
    .short = Capacité disponible
# en: It is only one task, with no others in sight
criterion-single_task = Il n’y a qu’une mission, sans autre en vue
    .short = Une seule mission
# en: It is about promotion, culture, nature or strategy more than a service to count
criterion-soft_development_topic = Il s’agit de promotion, de culture, de nature ou de stratégie plus que d’un service mesurable
    .short = Thème sans service à mesurer

## Familles de formes juridiques

# en: Working together without a contract
family-informal = Coopération informelle, sans convention
# en: You meet, tell each other what you plan and act side by side. Nobody can claim anything.
family-informal-summary = Vous vous réunissez, vous vous informez de vos projets et vous agissez côte à côte. Personne ne peut rien exiger.
# en: Contract between municipalities
family-contract = Convention entre communes
# en: You promise each other work, money or both. Each partner keeps its powers and no new body is born.
family-contract-summary = Vous vous promettez du travail, de l’argent ou les deux. Chaque partenaire garde ses pouvoirs et aucune structure nouvelle n’est créée.
# en: Host municipality
family-host-municipality = Commune hôte
# en: One municipality does the work for the others, with its own people and things.
family-host-municipality-summary = Une commune fait le travail pour les autres, avec son personnel et ses moyens.
# en: Joint committee
family-joint-body = Comité commun
# en: Delegates of the partners advise or decide together. A lead municipality signs and employs for them.
family-joint-body-summary = Des délégués des partenaires conseillent ou décident ensemble. Une commune chef de file signe et emploie pour eux.
# en: Joint office
family-joint-administration = Service commun
# en: One office with shared staff prepares or takes decisions for several municipalities.
family-joint-administration-summary = Un même service, avec du personnel partagé, prépare ou prend les décisions pour plusieurs communes.
# en: Association or foundation
family-private-association = Association ou fondation
# en: A non-profit legal person with members. Firms, clubs and citizens can join.
family-private-association-summary = Une personne morale à but non lucratif, avec des membres. Des entreprises, des associations et des citoyens peuvent y adhérer.
# en: Joint company
family-private-company = Société commune
# en: You hold shares. The company owns, employs and borrows, and directors run it.
family-private-company-summary = Vous détenez des parts. La société possède, emploie et emprunte ; ses dirigeants la gèrent.
# en: Cooperative
family-cooperative = Coopérative
# en: Members run a business for their own use, mostly with one vote each. Citizens can join.
family-cooperative-summary = Des membres gèrent une activité pour leur propre usage, le plus souvent avec une voix chacun. Des citoyens peuvent y adhérer.
# en: Joint public enterprise or institution
family-public-enterprise = Entreprise ou établissement public commun
# en: Several municipalities found one legal person under public law that runs a service.
family-public-enterprise-summary = Plusieurs communes créent une personne morale de droit public qui gère un service.
# en: Joint public body for named tasks
family-public-law-body = Organisme public commun pour des missions définies
# en: A public corporation of municipalities takes over one or a few tasks completely.
family-public-law-body-summary = Un établissement public formé par des communes prend entièrement en charge une ou quelques missions.
# en: Community for many tasks
family-multi-purpose-community = Communauté à missions multiples
# en: A standing public body of the same municipalities for a bundle of tasks, sometimes with its own tax.
family-multi-purpose-community-summary = Un établissement public permanent des mêmes communes pour un ensemble de missions, parfois avec son propre impôt.
# en: Cooperation ordered by law
family-compulsory = Coopération imposée par la loi
# en: The law or the state tells you to work together and often says how.
family-compulsory-summary = La loi ou l’État vous impose de travailler ensemble et dit souvent comment.
# en: Cooperation across the border
family-cross-border = Coopération transfrontalière
# en: You work with a municipality of another country, by agreement or in a joint body.
family-cross-border-summary = Vous travaillez avec une commune d’un autre pays, par convention ou dans une structure commune.

## Domaines de service

# en: Environment
service-group-environment = Environnement
# en: Energy
service-group-energy = Énergie
# en: Roads and transport
service-group-transport = Voirie et transports
# en: Safety
service-group-safety = Sécurité
# en: Permits and official acts
service-group-authority = Permis et actes administratifs
# en: Planning
service-group-planning = Planification
# en: Economy
service-group-economy = Économie
# en: Office and experts
service-group-administration = Administration et expertise
# en: Education
service-group-education = Éducation
# en: Social services
service-group-social = Services sociaux
# en: Health
service-group-health = Santé
# en: Culture, sport and youth
service-group-culture = Culture, sport et jeunesse
# en: Housing and property
service-group-property = Logement et patrimoine communal
# en: Common voice
service-group-representation = Voix commune
# en: Abroad
service-group-international = Étranger
# en: Waste collection
service-waste-collection = Collecte des déchets
    .words = ordures, poubelles, déchets, déchetterie, tri
# en: Landfill, sorting, composting or burning of waste
service-waste-treatment = Décharge, tri, compostage ou incinération des déchets
    .words = ordures, décharge, incinération, compostage
# en: Drinking water
service-water-supply = Eau potable
    .words = eau potable, robinet, adduction, captage
# en: Sewers and sewage plant
service-wastewater = Assainissement et station d’épuration
    .words = égouts, épuration, eaux usées, fosse septique
# en: Flood protection, streams and drainage
service-flood-rivers = Protection contre les inondations, cours d’eau et drainage
    .words = inondation, rivière, digue, pluvial
# en: Parks, green areas and street cleaning
service-parks-green = Parcs, espaces verts et nettoyage des rues
    .words = jardins, espaces verts, nettoyage, propreté
# en: Nature protection and forests
service-nature-parks = Protection de la nature et forêts
# en: Stray animals, shelter and pest control
service-animal-control = Animaux errants, refuge et lutte contre les nuisibles
    .words = chiens, chats, fourrière
# en: Cemeteries and funerals
service-cemeteries = Cimetières et pompes funèbres
    .words = cimetière, obsèques, crématorium
# en: District heating and gas
service-district-heating = Chauffage urbain et gaz
    .words = chaufferie, chaleur
# en: Renewable energy and energy saving
service-renewables-efficiency = Énergies renouvelables et économies d’énergie
# en: Street lights
service-street-lighting = Éclairage public
    .words = éclairage, lampadaires
# en: Care of roads and paths, snow clearing
service-road-maintenance = Entretien des routes et chemins, déneigement
    .words = voirie, rues, neige, déneigement
# en: Building roads, bridges and cycle paths
service-road-building = Construction de routes, de ponts et de pistes cyclables
# en: Buses, school buses and transport on demand
service-public-transport = Bus, transport scolaire et transport à la demande
    .words = autobus, car, navette, élèves, ramassage scolaire
# en: Parking control and traffic wardens
service-parking-traffic = Contrôle du stationnement et agents de circulation
# en: Fire brigade and rescue
service-fire-rescue = Pompiers et secours
    .words = sapeurs, secours, incendie
# en: Civil protection and emergency planning
service-civil-protection = Protection civile et plans d’urgence
    .words = catastrophe, crise, alerte
# en: Municipal police
service-municipal-police = Police municipale
    .words = gardes, sécurité, tranquillité
# en: Inspections (building, environment, food, public order)
service-inspection = Inspections (bâtiment, environnement, alimentation, ordre public)
# en: Building permits
service-building-permits = Permis de construire
    .words = permis de construire, autorisations, ADS
# en: Town planning, maps and land register
service-spatial-planning = Urbanisme, cartes et cadastre
    .words = urbanisme, PLU, cadastre
# en: Joint development strategy
service-strategy-planning = Stratégie commune de développement
# en: Business parks and service for investors
service-led-promotion = Zones d’activités et accueil des investisseurs
# en: Tourism
service-tourism = Tourisme
    .words = touristes, office de tourisme
# en: Rural development, irrigation, machines and markets
service-agriculture-rural = Développement rural, irrigation, machines et marchés
# en: Jobs and vocational training
service-labour-market = Emploi et formation professionnelle
# en: Local taxes and charges
service-tax-administration = Impôts locaux et redevances
# en: Accounts, treasury and payroll
service-accounting-payroll = Comptabilité, trésorerie et paie
# en: Internal audit
service-internal-audit = Audit interne
# en: Shared lawyer, engineer, buyer or personnel expert
service-legal-hr-staff = Juriste, ingénieur, acheteur ou spécialiste du personnel partagé
# en: Shared chief executive or management
service-shared-management = Directeur général ou encadrement partagé
# en: IT, online services and data protection
service-it-egov = Informatique, services en ligne et protection des données
    .words = informatique, numérique, logiciels, site
# en: Civil registry, archives and citizen service centre
service-archives-registry = État civil, archives et maison de services au public
    .words = guichet, état civil, France services
# en: Buying together (energy, fuel, insurance, equipment)
service-joint-procurement = Achats groupés (énergie, carburant, assurances, équipement)
# en: Office for projects and grant applications
service-project-office = Bureau des projets et des demandes de subvention
# en: Training of staff and councillors
service-training-hr = Formation du personnel et des élus
# en: Primary and lower secondary schools
service-primary-schools = Écoles primaires et collèges
    .words = écoles, élèves, cantine, restauration scolaire
# en: Kindergarten and nursery
service-preschool = École maternelle et crèche
    .words = petite enfance, garde d’enfants, accueil du jeune enfant
# en: School office and school transport
service-school-administration = Service scolaire et transport des élèves
    .words = car scolaire, ramassage scolaire, bus
# en: Special education and school psychologist
service-special-education = Enseignement spécialisé et psychologue scolaire
# en: Music school, adult learning and after-school clubs
service-adult-music = École de musique, formation des adultes et activités périscolaires
# en: Care for the elderly at home
service-elderly-homecare = Aide à domicile aux personnes âgées
    .words = personnes âgées, aide à domicile, seniors
# en: Care homes
service-care-homes = Maisons de retraite et établissements de soins
# en: Child protection and help for families
service-child-protection = Protection de l’enfance et aide aux familles
    .words = enfance, famille, protection
# en: Social assistance, advice and shelters
service-social-assistance = Aide sociale, conseil et hébergement
    .words = aide sociale, CCAS, précarité
# en: Health centre and out-of-hours clinic
service-primary-health = Centre de santé et permanence médicale
    .words = médecin, maison de santé, soins
# en: Hospital or polyclinic
service-hospitals = Hôpital ou polyclinique
    .words = clinique, soins
# en: Public health and hygiene
service-public-health = Santé publique et hygiène
# en: Library, museum, theatre and events
service-culture-library = Bibliothèque, musée, théâtre et manifestations
    .words = bibliothèque, médiathèque, livres, cinéma
# en: Swimming pool, sports hall and stadium
service-sport-leisure = Piscine, salle de sport et stade
    .words = piscine, gymnase, stade
# en: Youth work and youth centres
service-youth-work = Animation et centres de jeunesse
# en: Care of monuments
service-heritage = Entretien des monuments
# en: Social housing
service-housing = Logement social
    .words = logement, HLM
# en: Works yard, machines and care of buildings
service-property-maintenance = Atelier municipal, machines et entretien des bâtiments
# en: Integration of refugees, returnees and minorities
service-refugees-integration = Intégration des réfugiés, des personnes de retour et des minorités
# en: Climate plans: heat, drought and other risks
service-climate-adaptation = Plans climat : chaleur, sécheresse et autres risques
# en: Speaking for common interests, exchange of experience
service-representation = Défense des intérêts communs, échange d’expériences
# en: Service or project with a municipality abroad
service-cross-border-service = Service ou projet avec une commune à l’étranger

## Sources de financement

# en: Contributions of the partners
financing-member-contributions = Contributions des partenaires
# en: Each partner pays its share by a key that you agree on.
financing-member-contributions-summary = Chaque partenaire paie sa part selon une clé de répartition dont vous convenez.
# en: The partners need a key, a limit and dates of payment. The councils put the money into their budgets.
financing-member-contributions-conditions = Les partenaires ont besoin d’une clé de répartition, d’un plafond et de dates de paiement. Les conseils inscrivent l’argent à leurs budgets.
# en: Tasks paid from budgets because no user pays: administration, planning, fire brigade, roads.
financing-member-contributions-suits = Missions payées par les budgets parce que l’usager ne paie pas : administration, planification, pompiers, routes.
# en: Membership fee
financing-membership-fee = Cotisation des membres
# en: Each member pays a fixed sum a year, the same for all or by inhabitants.
financing-membership-fee-summary = Chaque membre paie un montant fixe par an, le même pour tous ou selon le nombre d’habitants.
# en: The rules of the body must name the fee and who may change it. When a grant ends, the fee must be enough to live on.
financing-membership-fee-conditions = Les règles de la structure doivent fixer la cotisation et dire qui peut la modifier. Quand une subvention prend fin, la cotisation doit suffire pour vivre.
# en: Associations, groups across a border and common interests.
financing-membership-fee-suits = Associations, groupements transfrontaliers et intérêts communs.
# en: Charges and tariffs
financing-user-charges = Redevances et tarifs
# en: The people who use the service pay for it.
financing-user-charges-summary = Ceux qui utilisent le service le paient.
# en: The law must say who may set the charge. Watch out for very different tariffs between partners, for people who cannot pay, and for bills that stay unpaid.
financing-user-charges-conditions = La loi doit dire qui peut fixer la redevance. Attention aux tarifs très différents entre partenaires, aux personnes qui ne peuvent pas payer et aux factures impayées.
# en: Water, sewage, waste, transport, pools and care.
financing-user-charges-suits = Eau, assainissement, déchets, transports, piscines et soins.
# en: Price per unit between partners
financing-fee-per-unit = Prix à l’unité entre partenaires
# en: One partner pays the other for each case, hour, pupil, tonne or cubic metre.
financing-fee-per-unit-summary = Un partenaire paie l’autre pour chaque dossier, heure, élève, tonne ou mètre cube.
# en: You must be able to count the work. Check first whether a tender is needed and whether VAT is due.
financing-fee-per-unit-conditions = Il faut pouvoir compter le travail. Vérifiez d’abord si une mise en concurrence est nécessaire et si la TVA est due.
# en: Service contracts, a host municipality, school places that are bought.
financing-fee-per-unit-suits = Contrats de service, commune hôte, places d’école achetées.
# en: Fees for permits and fines
financing-administrative-fees = Droits perçus sur les permis et amendes
# en: The person who applies for a permit or pays a fine covers a part of the cost.
financing-administrative-fees-summary = Celui qui demande un permis ou paie une amende couvre une partie du coût.
# en: The law must allow the fee. Agree who keeps the income.
financing-administrative-fees-conditions = La loi doit permettre la redevance. Convenez de qui garde la recette.
# en: Permits, inspections, registry and parking.
financing-administrative-fees-suits = Autorisations, inspections, état civil et stationnement.
# en: State grant for cooperation
financing-state-grant = Subvention de l’État à la coopération
# en: The state gives extra money to municipalities that work together.
financing-state-grant-summary = L’État verse un supplément aux communes qui travaillent ensemble.
# en: Look at the conditions of the programme; often the cooperation must be registered or have a form under public law. Grants end, and a form chosen for the grant alone is a bad form. Slovenia paid 6 million euro to 51 joint offices in 2019, with more for those with more tasks.
financing-state-grant-conditions = Regardez les conditions du programme ; souvent, la coopération doit être enregistrée ou avoir une forme de droit public. Les subventions prennent fin, et une forme choisie pour la seule subvention est une mauvaise forme. La Slovénie a versé 6 millions d’euros à 51 services communs en 2019, davantage à ceux qui avaient plus de missions.
# en: The start, a feasibility study, joint offices.
financing-state-grant-suits = Le démarrage, une étude de faisabilité, des services communs.
# en: State money per pupil, patient or case
financing-sector-transfer = Dotation de l’État par élève, patient ou dossier
# en: The state pays a norm for each case, and the money follows the task.
financing-sector-transfer-summary = L’État paie un montant fixé pour chaque cas, et l’argent suit la mission.
# en: It goes to the municipality or body that does the task. Watch out that it does not arrive at the wrong partner.
financing-sector-transfer-conditions = Il va à la commune ou à la structure qui exerce la mission. Veillez à ce qu’il n’arrive pas chez le mauvais partenaire.
# en: Schools, health and tasks handed over by the state.
financing-sector-transfer-suits = Écoles, santé et missions confiées par l’État.
# en: General transfer from the state
financing-general-transfer = Dotation générale de l’État
# en: Money from the state that each municipality may use freely.
financing-general-transfer-summary = De l’argent de l’État que chaque commune peut utiliser librement.
# en: No special condition. Check whether cooperation changes what you receive.
financing-general-transfer-conditions = Aucune condition particulière. Vérifiez si la coopération change ce que vous recevez.
# en: A source from which the partners pay their contributions.
financing-general-transfer-suits = Une source dont les partenaires tirent leurs contributions.
# en: Sharing of tax income
financing-tax-sharing = Partage de recettes fiscales
# en: The partners share the taxes of a site that they developed together.
financing-tax-sharing-summary = Les partenaires partagent les impôts d’un site qu’ils ont aménagé ensemble.
# en: The tax law must allow it or the partners agree on payments of the same size. A later change of the tax law can upset the shares.
financing-tax-sharing-conditions = La loi fiscale doit le permettre, ou les partenaires conviennent de versements de même montant. Une modification ultérieure de la loi fiscale peut bouleverser les parts.
# en: Business parks, shopping areas and wind parks.
financing-tax-sharing-suits = Zones d’activités, zones commerciales et parcs éoliens.
# en: Own tax or levy
financing-own-levy = Impôt ou taxe propre
# en: The joint body raises a tax, a visitor tax or a levy on its members.
financing-own-levy-summary = La structure commune lève un impôt, une taxe de séjour ou un prélèvement sur ses membres.
# en: Only where a law gives this right. Everybody sees a new tax, so explain it early.
financing-own-levy-conditions = Seulement là où une loi donne ce droit. Tout le monde remarque un nouvel impôt ; expliquez-le donc tôt.
# en: Communities for many tasks, and tourism.
financing-own-levy-suits = Communautés à missions multiples, et tourisme.
# en: Loan
financing-loan = Emprunt
# en: A bank lends money that is paid back over many years.
financing-loan-summary = Une banque prête de l’argent, remboursé sur de nombreuses années.
# en: The borrower must be a legal person or the host municipality. Check the debt limits and who guarantees.
financing-loan-conditions = L’emprunteur doit être une personne morale ou la commune qui agit pour toutes. Vérifiez les plafonds de dette et qui se porte garant.
# en: Investments with income from tariffs or contributions.
financing-loan-suits = Investissements couverts par des tarifs ou des contributions.
# en: Joint bond
financing-bond = Emprunt obligataire commun
# en: Investors lend a large sum against a bond.
financing-bond-summary = Des investisseurs prêtent un gros montant contre une obligation.
# en: Only for large sums, because the fixed cost is high. Investors look at the credit rating.
financing-bond-conditions = Seulement pour de grosses sommes, car les frais fixes sont élevés. Les investisseurs regardent la notation.
# en: Large investments put together.
financing-bond-suits = De gros investissements réunis.
# en: Guarantee of the partners
financing-guarantee = Garantie des partenaires
# en: The partners promise to pay if the joint body cannot.
financing-guarantee-summary = Les partenaires promettent de payer si la structure commune ne le peut pas.
# en: Budget law limits guarantees, and rules on state aid may apply.
financing-guarantee-conditions = Le droit budgétaire limite les garanties, et les règles sur les aides d’État peuvent s’appliquer.
# en: Companies and associations that own too little for a bank.
financing-guarantee-suits = Sociétés et associations trop peu dotées pour une banque.
# en: Founding capital
financing-equity = Capital de départ
# en: The partners pay capital into the joint company or enterprise.
financing-equity-summary = Les partenaires apportent du capital à la société ou à l’entreprise commune.
# en: The law sets a least amount for some forms. The money stays tied up.
financing-equity-conditions = Pour certaines formes, la loi fixe un montant minimal. L’argent reste immobilisé.
# en: Companies and enterprises.
financing-equity-suits = Sociétés et entreprises.
# en: Contributions that are not money
financing-in-kind = Contributions autres qu’en argent
# en: A partner brings land, rooms, people or machines.
financing-in-kind-summary = Un partenaire apporte un terrain, des locaux, du personnel ou des machines.
# en: Agree on the value before you start; this is what people quarrel about.
financing-in-kind-conditions = Convenez de la valeur avant de commencer ; c’est sur elle qu’on se dispute.
# en: Partners with little money, and the first years.
financing-in-kind-suits = Partenaires qui ont peu d’argent, et premières années.
# en: Leasing or renting
financing-leasing = Crédit-bail ou location
# en: You pay for the use of a vehicle or machine each month and do not buy it.
financing-leasing-summary = Vous payez chaque mois l’usage d’un véhicule ou d’une machine, sans l’acheter.
# en: Somebody must sign as tenant. Look at the value that is left at the end.
financing-leasing-conditions = Quelqu’un doit signer comme preneur. Regardez la valeur qui reste à la fin.
# en: Vehicles, computers and machines.
financing-leasing-suits = Véhicules, ordinateurs et machines.
# en: European Union funds
financing-eu-structural-funds = Fonds de l’Union européenne
# en: Funds for regions, rural areas, neighbours or countries on the way into the Union pay a part.
financing-eu-structural-funds-summary = Des fonds pour les régions, les zones rurales, les pays voisins ou les pays en voie d’adhésion paient une partie.
# en: The call says who may apply: a legal person or a lead partner. You need your own share and money in advance, and things must mostly stay in use for five years.
financing-eu-structural-funds-conditions = L’appel dit qui peut déposer une demande : une personne morale ou un partenaire chef de file. Il vous faut une part propre et une avance, et ce qui est financé doit en général rester en service cinq ans.
# en: Plants and development projects of some size.
financing-eu-structural-funds-suits = Équipements et projets de développement d’une certaine taille.
# en: Grant from a donor
financing-donor-grant = Subvention d’un donateur
# en: A foreign government, a foundation or an international organisation pays for a project.
financing-donor-grant-summary = Un gouvernement étranger, une fondation ou une organisation internationale finance un projet.
# en: Somebody must answer for the money. When it ends, the cost stays with you.
financing-donor-grant-conditions = Quelqu’un doit répondre de l’argent. Quand il s’arrête, le coût vous reste.
# en: Trials, equipment and advice.
financing-donor-grant-suits = Essais, équipement et conseil.
# en: Public-private partnership
financing-ppp = Partenariat public-privé
# en: A private firm builds and runs the plant and is paid by users or by the partners for many years.
financing-ppp-summary = Une entreprise privée construit et exploite l’installation ; les usagers ou les partenaires la paient pendant de nombreuses années.
# en: One of you must sign for all: a host, a union or a company. You are bound for a long time, and hidden debt may remain.
financing-ppp-conditions = L’un de vous doit signer pour tous : une commune, un syndicat ou une société. Vous êtes liés pour longtemps, et une dette cachée peut rester.
# en: Large demand put together.
financing-ppp-suits = Une forte demande réunie.
# en: Saving energy with a contractor
financing-energy-performance-contract = Contrat de performance énergétique
# en: A firm pays for new lamps or heating and is paid back from the saved energy.
financing-energy-performance-contract-summary = Une entreprise finance de nouvelles lampes ou un nouveau chauffage et se rembourse sur l’énergie économisée.
# en: Measure the use of energy before you start; otherwise nobody can prove the saving.
financing-energy-performance-contract-conditions = Mesurez la consommation d’énergie avant de commencer ; sinon personne ne pourra prouver l’économie.
# en: Street lights and the energy of buildings.
financing-energy-performance-contract-suits = Éclairage public et énergie des bâtiments.
# en: Share of savings
financing-savings-share = Partage des économies
# en: Who helps to save gets a part of what was saved.
financing-savings-share-summary = Celui qui aide à économiser reçoit une partie de ce qui a été économisé.
# en: The saving must be proven. People quarrel about the figure to compare with.
financing-savings-share-conditions = L’économie doit être prouvée. On se dispute sur le chiffre de comparaison.
# en: Buying together, collecting taxes together.
financing-savings-share-suits = Achats groupés, recouvrement commun des impôts.
# en: Compensation for the place with the plant
financing-host-compensation = Compensation pour le lieu d’implantation
# en: The place that lives with the landfill or plant gets money from the others.
financing-host-compensation-summary = Le lieu qui vit avec la décharge ou l’installation reçoit de l’argent des autres.
# en: Agree on an end or a review, because such payments tend to go on for ever.
financing-host-compensation-conditions = Convenez d’une fin ou d’une révision, car de tels paiements ont tendance à durer toujours.
# en: Landfill, sewage plant and wind park.
financing-host-compensation-suits = Décharge, station d’épuration et parc éolien.
# en: Connection charge
financing-connection-charge = Participation au raccordement
# en: Owners of land pay once when a pipe or road reaches them.
financing-connection-charge-summary = Les propriétaires de terrains paient une fois, quand un réseau ou une route les dessert.
# en: A law and a by-law are needed. Owners may go to court.
financing-connection-charge-conditions = Il faut une loi et un règlement. Les propriétaires peuvent saisir le juge.
# en: Water, sewers, gas and roads.
financing-connection-charge-suits = Eau, égouts, gaz et routes.
# en: Joint fund for paying in advance
financing-revolving-fund = Fonds commun d’avances
# en: The partners pay into a fund. It pays for projects until the grant arrives and is then filled up again.
financing-revolving-fund-summary = Les partenaires alimentent un fonds. Il paie les projets jusqu’à l’arrivée de la subvention, puis il est reconstitué.
# en: Agree on the order and on what happens if a project fails. The Euroregion Glacensis asks each new member for one deposit.
financing-revolving-fund-conditions = Convenez de l’ordre de passage et de ce qui arrive si un projet échoue. L’Eurorégion Glacensis demande un dépôt à chaque nouveau membre.
# en: Grants that are paid after the work is done.
financing-revolving-fund-suits = Subventions versées une fois le travail fait.
# en: Reserve for renewal
financing-reserve = Réserve pour renouvellement
# en: Each year some money from charges or contributions is put aside for new pipes, machines or roofs.
financing-reserve-summary = Chaque année, une part des redevances ou des contributions est mise de côté pour de nouvelles conduites, machines ou toitures.
# en: Say what it is for, or it will be spent on other things.
financing-reserve-conditions = Dites à quoi elle sert, sinon elle sera dépensée pour autre chose.
# en: Everybody who owns something that wears out.
financing-reserve-suits = Tous ceux qui possèdent quelque chose qui s’use.
# en: Shares for citizens
financing-citizen-capital = Parts pour les citoyens
# en: Citizens put their own money into the project.
financing-citizen-capital-summary = Des citoyens placent leur propre argent dans le projet.
# en: Rules that protect investors apply. Ask before you collect money.
financing-citizen-capital-conditions = Les règles qui protègent les investisseurs s’appliquent. Renseignez-vous avant de collecter de l’argent.
# en: Energy, a village shop, culture.
financing-citizen-capital-suits = Énergie, commerce de village, culture.

## Clés de répartition

# en: Equal shares
key-equal = Parts égales
# en: Fair when: most of the cost is fixed, the partners are of similar size, or you are still planning.
key-equal-summary = Équitable quand : le coût est surtout fixe, les partenaires sont de taille semblable ou vous en êtes encore à la préparation.
# en: Each partner pays the same: one divided by the number of partners.
key-equal-formula = Chaque partenaire paie autant : un divisé par le nombre de partenaires.
# en: By inhabitants
key-population = Selon le nombre d’habitants
# en: Fair when: everybody benefits about equally.
key-population-summary = Équitable quand : tous en profitent à peu près également.
# en: Inhabitants of the partner divided by the inhabitants of all.
key-population-formula = Habitants du partenaire divisés par les habitants de tous.
# en: By use
key-usage = Selon l’utilisation
# en: Fair when: the use can be measured.
key-usage-summary = Équitable quand : l’utilisation peut être mesurée.
# en: Units used by the partner divided by the units of all.
key-usage-formula = Unités utilisées par le partenaire divisées par les unités de tous.
# en: By financial strength
key-fiscal-capacity = Selon la capacité financière
# en: Fair when: the partners want to help each other.
key-fiscal-capacity-summary = Équitable quand : les partenaires veulent s’entraider.
# en: Tax income of the partner divided by the tax income of all.
key-fiscal-capacity-formula = Recettes fiscales du partenaire divisées par les recettes fiscales de tous.
# en: By value of property
key-property-base = Selon la valeur des biens
# en: Fair when: fire brigade and flood protection, which protect property.
key-property-base-summary = Équitable quand : le service protège des biens, comme les pompiers et la protection contre les inondations.
# en: Taxable value in the municipality divided by the taxable value of all.
key-property-base-formula = Valeur imposable dans la commune divisée par la valeur imposable de toutes.
# en: Basic fee and use
key-two-part = Part fixe et part selon l’utilisation
# en: Fair when: there is a fixed cost of being ready and a cost that changes with use.
key-two-part-summary = Équitable quand : il y a un coût fixe pour être prêt et un coût qui varie avec l’utilisation.
# en: One part of the cost by inhabitants, the rest by use. The first part is as large as the fixed cost.
key-two-part-formula = Une partie du coût selon les habitants, le reste selon l’usage. La première partie correspond aux coûts fixes.
# en: Mix of several keys
key-mixed = Combinaison de plusieurs clés
# en: Fair when: several things cause the cost.
key-mixed-summary = Équitable quand : le coût a plusieurs causes.
# en: Several keys with weights that add up to one.
key-mixed-formula = Plusieurs clés avec des poids dont la somme est un.
# en: Mix with a limit
key-corridor = Combinaison avec plafond
# en: Fair when: another key would be a shock for one partner.
key-corridor-summary = Équitable quand : une autre clé serait un choc pour un partenaire.
# en: Each partner pays per head at most a fixed percentage more or less than the average. The rest is spread over all.
key-corridor-formula = Chaque partenaire paie par habitant au plus un pourcentage fixé de plus ou de moins que la moyenne. Le reste est réparti entre tous.
# en: By area or length
key-area-length = Selon la superficie ou la longueur
# en: Fair when: roads, rivers and snow clearing.
key-area-length-summary = Équitable quand : il s’agit de routes, de cours d’eau ou de déneigement.
# en: Kilometres or hectares of the partner divided by those of all.
key-area-length-formula = Kilomètres ou hectares du partenaire divisés par ceux de tous.
# en: By reserved room
key-capacity-reserved = Selon la capacité réservée
# en: Fair when: sewage plants and schools.
key-capacity-reserved-summary = Équitable quand : il s’agit de stations d’épuration ou d’écoles.
# en: Investment by the room reserved for the partner; running cost by use.
key-capacity-reserved-formula = Investissement selon la capacité réservée au partenaire ; coûts courants selon l’usage.
# en: By zones of benefit
key-benefit-zones = Selon des zones d’avantage
# en: Fair when: flood protection and commuter lines.
key-benefit-zones-summary = Équitable quand : il s’agit de protection contre les inondations ou de lignes de transport domicile-travail.
# en: Zones with a factor for the benefit; each partner pays for its part in each zone.
key-benefit-zones-formula = Zones affectées d’un coefficient de bénéfice ; chaque partenaire paie pour sa part dans chaque zone.
# en: By shares in the company
key-shares = Selon les parts dans la société
# en: Fair when: there is a joint company.
key-shares-summary = Équitable quand : il existe une société commune.
# en: Shares of the partner divided by all shares.
key-shares-formula = Parts du partenaire divisées par toutes les parts.
# en: Price at full cost
key-full-cost-price = Prix au coût complet
# en: Fair when: a host sells room to spare for many years.
key-full-cost-price-summary = Équitable quand : une commune hôte vend sa capacité disponible pendant de nombreuses années.
# en: All cost with overhead, wear and interest, divided by the units.
key-full-cost-price-formula = Tous les coûts, avec frais généraux, usure et intérêts, divisés par les unités.
# en: Price at extra cost
key-marginal-cost = Prix au coût supplémentaire
# en: Fair when: at the start, when the host has room that stays empty.
key-marginal-cost-summary = Équitable quand : au début, la commune hôte a une capacité qui reste inutilisée.
# en: The extra cost of one more unit and an agreed part of the fixed cost.
key-marginal-cost-formula = Le coût supplémentaire d’une unité de plus et une part convenue des coûts fixes.
# en: Share of the saving
key-savings-split = Partage de l’économie réalisée
# en: Fair when: things are bought together.
key-savings-split-summary = Équitable quand : on achète ensemble.
# en: An agreed part of what the partner pays less than before.
key-savings-split-formula = Une part convenue de ce que le partenaire paie en moins qu’avant.
# en: Share of joint tax income
key-tax-split = Partage de recettes fiscales communes
# en: Fair when: there is a joint business park.
key-tax-split-summary = Équitable quand : il existe une zone d’activités commune.
# en: An agreed share of the taxes of the joint site.
key-tax-split-formula = Une part convenue des impôts du site commun.

## Combinaisons de formes

# en: Owners in one body, operation in a company
pattern-P1 = Propriétaires dans une structure, exploitation dans une société
# en: The members form an association or union that owns or controls. A company runs the plant for it, by lease, concession or delegation.
pattern-P1-text = Les membres forment une association ou un syndicat qui possède ou contrôle. Une société exploite l’équipement pour son compte, par bail, concession ou délégation.
# en: Committee and lead municipality
pattern-P2 = Comité et commune chef de file
# en: A committee decides. One municipality employs, owns and signs.
pattern-P2-text = Un comité décide. Une commune emploie, possède et signe.
# en: Frame agreement with annexes
pattern-P3 = Convention-cadre avec annexes
# en: One agreement holds the principles. Each task is an annex with its own members and its own key.
pattern-P3-text = Une seule convention fixe les principes. Chaque mission fait l’objet d’une annexe, avec ses propres membres et sa propre clé.
# en: Host and board of guests
pattern-P4 = Commune hôte et conseil des communes bénéficiaires
# en: The host does the work. A board of the guests is heard on budget and quality.
pattern-P4-text = La commune hôte fait le travail. Un conseil des communes bénéficiaires est entendu sur le budget et la qualité.
# en: An agreement for the time before
pattern-P5 = Une convention pour la période préalable
# en: The partners write down duties, tasks and money until the new body exists in law.
pattern-P5-text = Les partenaires mettent par écrit les obligations, les missions et l’argent jusqu’à ce que la nouvelle structure existe en droit.
# en: A light association as project office
pattern-P6 = Une association légère comme bureau de projets
# en: A light legal person writes applications and runs projects. The services stay in contracts.
pattern-P6-text = Une personne morale légère rédige les demandes et conduit les projets. Les services restent dans des conventions.
# en: An office for decisions, an enterprise for works
pattern-P7 = Un service pour les décisions, une entreprise pour les travaux
# en: Permits and the like go to a joint office, technical services to an enterprise.
pattern-P7-text = Les autorisations et décisions semblables vont à un service commun, les services techniques à une entreprise.

## Voies d’évolution

# en: From no contract to contract
path-informal-to-contract = De la coopération informelle à la convention
# en: Money or a duty comes into play.
path-informal-to-contract-trigger = De l’argent ou une obligation entre en jeu.
# en: From contract to host municipality
path-contract-to-host-municipality = De la convention à la commune hôte
# en: Powers must be handed over, or people must move.
path-contract-to-host-municipality-trigger = Il faut transmettre des pouvoirs ou déplacer du personnel.
# en: From contract to joint committee
path-contract-to-joint-body = De la convention au comité commun
# en: There are more than three partners, or several contracts to watch.
path-contract-to-joint-body-trigger = Il y a plus de trois partenaires, ou plusieurs conventions à suivre.
# en: From joint committee to union
path-joint-body-to-public-law-body = Du comité commun au syndicat
# en: You need property, a loan or people of your own.
path-joint-body-to-public-law-body-trigger = Vous avez besoin de biens, d’un emprunt ou de personnel en propre.
# en: From joint office to union
path-joint-administration-to-public-law-body = Du service commun au syndicat
# en: There is much work, and the office has become a thing of its own.
path-joint-administration-to-public-law-body-trigger = Le travail est abondant et le service est devenu une structure à part entière.
# en: From association to union
path-private-association-to-public-law-body = De l’association au syndicat
# en: You need public power or large public grants.
path-private-association-to-public-law-body-trigger = Vous avez besoin de la puissance publique ou de grosses subventions publiques.
# en: From association to company
path-private-association-to-private-company = De l’association à la société
# en: The work lives from tariffs.
path-private-association-to-private-company-trigger = L’activité vit de ses tarifs.
# en: From union to community
path-public-law-body-to-multi-purpose-community = Du syndicat à la communauté
# en: The same members run several single bodies with success.
path-public-law-body-to-multi-purpose-community-trigger = Les mêmes membres gèrent avec succès plusieurs structures distinctes.
# en: From any form to a lighter form
path-any-to-lighter-form = D’une forme quelconque à une forme plus légère
# en: A review shows that the cost is higher than the benefit. Going back is no defeat.
path-any-to-lighter-form-trigger = Un bilan montre que le coût dépasse le bénéfice. Revenir en arrière n’est pas un échec.

## Risques

# en: A partner pays late or not at all
risk-R01 = Un partenaire paie en retard ou pas du tout
# en: Fix dates of payment and interest. Let the service or the vote rest until the money comes. Where the law allows it, the supervisory authority steps in.
risk-R01-mitigation = Fixez les dates de paiement et les intérêts. Suspendez le service ou le droit de vote jusqu’au paiement. Là où la loi le permet, l’autorité de contrôle intervient.
# en: The largest partner dominates
risk-R02 = Le plus grand partenaire domine
# en: Keep its votes below one half, ask for two majorities, give everybody a seat. With a host: a board of users.
risk-R02-mitigation = Laissez-lui moins de la moitié des voix, exigez une double majorité, donnez un siège à chacun. Avec une commune hôte : un conseil des usagers.
# en: The councils lose sight of the joint body
risk-R03 = Les conseils perdent de vue la structure commune
# en: Send the draft budget to the councils first. Report twice a year. Name a delegate who answers questions, and give councils the right to ask.
risk-R03-mitigation = Envoyez d’abord le projet de budget aux conseils. Rendez compte deux fois par an. Désignez un délégué qui répond aux questions et donnez aux conseils le droit d’en poser.
# en: It gets dearer and not cheaper
risk-R04 = Le coût monte au lieu de baisser
# en: Know the cost of today. Make a business plan, set a limit that only the councils can lift, and review after two years.
risk-R04-mitigation = Connaissez le coût d’aujourd’hui. Faites un plan d’affaires, fixez un plafond que seuls les conseils peuvent relever, et faites le bilan après deux ans.
# en: An unfair share drives a partner out
risk-R05 = Une part injuste fait fuir un partenaire
# en: Let the share follow the cause of the cost. Review it every three years, and let partners ask for a change when facts change.
risk-R05-mitigation = Que la part suive la cause du coût. Révisez-la tous les trois ans, et laissez les partenaires demander un changement quand les faits changent.
# en: A partner leaves and debts stay
risk-R06 = Un partenaire se retire et les dettes restent
# en: Ask for notice of at least one budget year. The one who leaves keeps its share of the debt. Agree how things are valued.
risk-R06-mitigation = Exigez un préavis d’au moins un exercice budgétaire. Celui qui part garde sa part de la dette. Convenez de la méthode d’évaluation.
# en: A court says that a tender was needed
risk-R07 = Un juge dit qu’une mise en concurrence était nécessaire
# en: Cooperate for real and under a common plan. Pay cost only, and sell less than a fifth on the market. A joint body must pass the in-house test.
risk-R07-mitigation = Coopérez réellement et selon un plan commun. Ne payez que les coûts et vendez moins d’un cinquième sur le marché. Une structure commune doit satisfaire aux critères de la quasi-régie (in house).
# en: VAT or profit tax comes as a surprise
risk-R08 = La TVA ou l’impôt sur les bénéfices arrive par surprise
# en: Ask for a tax opinion before you choose the form. Compare prices with and without VAT.
risk-R08-mitigation = Demandez un avis fiscal avant de choisir la forme. Comparez les prix avec et sans TVA.
# en: Decisions are void because the power was not handed over
risk-R09 = Les décisions sont nulles parce que le pouvoir n’a pas été transmis
# en: Take a form that may decide by law. Otherwise each municipality keeps the signature.
risk-R09-mitigation = Prenez une forme que la loi autorise à décider. Sinon, chaque commune garde la signature.
# en: The supervisory authority refuses or is slow
risk-R10 = L’autorité de contrôle refuse ou tarde
# en: Send the draft for an opinion before the councils vote. Start with a new budget year.
risk-R10-mitigation = Soumettez le projet pour avis avant le vote des conseils. Commencez avec un nouvel exercice budgétaire.
# en: The person who drove it is gone
risk-R11 = La personne qui portait le projet n’est plus là
# en: Put it in writing, name a deputy, and let a group carry it.
risk-R11-mitigation = Mettez les choses par écrit, désignez un suppléant et faites porter le projet par un groupe.
# en: A new majority wants something else
risk-R12 = Une nouvelle majorité veut autre chose
# en: Agree on a shortest time and on notice. Review the work before the election.
risk-R12-mitigation = Convenez d’une durée minimale et d’un préavis. Faites le bilan avant l’élection.
# en: The old cost does not go away
risk-R13 = Les anciens coûts ne disparaissent pas
# en: Write a list of posts and costs that end at each partner.
risk-R13-mitigation = Dressez la liste des postes et des coûts qui disparaissent chez chaque partenaire.
# en: It is unclear who employs the people
risk-R14 = On ne sait pas clairement qui emploie le personnel
# en: Make a list: employer, boss, pay, and the right to come back.
risk-R14-mitigation = Dressez une liste : employeur, supérieur, rémunération et droit au retour.
# en: Personal data are not protected
risk-R15 = Les données personnelles ne sont pas protégées
# en: Add an agreement that says who is responsible for the data and who only works with them.
risk-R15-mitigation = Ajoutez un accord qui dit qui est responsable des données et qui ne fait que les traiter.
# en: Forbidden state aid through sales on the market
risk-R16 = Aide d’État interdite à cause de ventes sur le marché
# en: Keep separate accounts, put the public task in writing, and test the price on the market.
risk-R16-mitigation = Tenez des comptes séparés, mettez la mission publique par écrit et comparez le prix à celui du marché.
# en: Donor money ends and the body cannot live
risk-R17 = L’argent du donateur s’arrête et la structure ne peut plus vivre
# en: Show the cost of years four to seven, and agree on the fee before the grant ends.
risk-R17-mitigation = Montrez le coût des années quatre à sept et convenez de la cotisation avant la fin de la subvention.
# en: Partners with equal votes block each other
risk-R18 = Des partenaires à voix égales se bloquent
# en: Agree on a mediator, an expert, a deciding vote in turns, or a right to buy the other out.
risk-R18-mitigation = Prévoyez un médiateur, un expert, une voix prépondérante à tour de rôle ou un droit de rachat de la part de l’autre.
# en: No agreement in time, and a large grant is lost
risk-R19 = Pas d’accord à temps, et une grosse subvention est perdue
# en: Plan backwards from the last day of the call. Agree how many must sign for a start and how late ones join.
risk-R19-mitigation = Planifiez à rebours depuis le dernier jour de l’appel. Convenez du nombre de signatures nécessaire au démarrage et de l’arrivée des retardataires.
# en: Delegates or managers serve two masters
risk-R20 = Des délégués ou des dirigeants servent deux maîtres
# en: Set rules on what they may not do at the same time, keep a register of interests, and have it audited.
risk-R20-mitigation = Fixez ce qu’ils ne peuvent pas cumuler, tenez un registre des intérêts et faites-le contrôler.
# en: People do not talk and trust is lost
risk-R21 = On ne se parle plus et la confiance est perdue
# en: Share minutes and budgets, send a newsletter, and name one contact for each partner.
risk-R21-mitigation = Partagez les procès-verbaux et les budgets, envoyez une lettre d’information et désignez un interlocuteur pour chaque partenaire.

## Obstacles

# en: Nobody wants to share power
obstacle-fear-of-losing-power = Personne ne veut partager le pouvoir
# en: Start with something that can be undone. Give equal seats, and list what stays with the councils.
obstacle-fear-of-losing-power-mitigation = Commencez par quelque chose de réversible. Donnez des sièges égaux et dressez la liste de ce qui reste aux conseils.
# en: Old rivalry between places
obstacle-parochialism = Vieilles rivalités entre localités
# en: Let somebody neutral lead the talks. Change the chair by turns, and show what each partner wins.
obstacle-parochialism-mitigation = Confiez les discussions à une personne neutre. Faites tourner la présidence et montrez ce que gagne chaque partenaire.
# en: Staff fear change
obstacle-resistance-of-staff = Le personnel craint le changement
# en: Settle their rights before the decision and tell them early. Who moves keeps the old rights.
obstacle-resistance-of-staff-mitigation = Réglez leurs droits avant la décision et informez-les tôt. Qui change de service garde ses anciens droits.
# en: Citizens fear long ways or higher charges
obstacle-citizens-fear-distance = Les habitants craignent l’éloignement ou des redevances plus élevées
# en: Keep a counter in each place, and publish the cost before and after.
obstacle-citizens-fear-distance-mitigation = Gardez un guichet dans chaque localité, et publiez le coût avant et après.
# en: The law is silent or unclear
obstacle-legal-gap = La loi est muette ou peu claire
# en: Use a contract or private law. Ask the ministry or the supervisory authority for an opinion, and note the risk.
obstacle-legal-gap-mitigation = Utilisez une convention ou le droit privé. Demandez l’avis du ministère ou de l’autorité de contrôle, et notez le risque.
# en: Nobody rewards cooperation, or it is even punished
obstacle-no-incentive = Personne ne récompense la coopération, ou elle est même pénalisée
# en: Let your association speak up, and show the savings with your own figures.
obstacle-no-incentive-mitigation = Faites parler votre association, et montrez les économies avec vos propres chiffres.
# en: No experience and few hands
obstacle-lack-of-experience = Pas d’expérience et peu de bras
# en: Use templates and training, visit somebody who has done it, and start step by step.
obstacle-lack-of-experience-mitigation = Utilisez des modèles et des formations, rendez visite à ceux qui l’ont fait, et avancez pas à pas.
# en: Very different size, wealth or service
obstacle-differences-in-size = Taille, richesse ou service très différents
# en: Choose a host or weighted votes that protect the small ones. Give tariffs some years to become equal.
obstacle-differences-in-size-mitigation = Choisissez une commune hôte ou des voix pondérées qui protègent les petites. Laissez quelques années aux tarifs pour s’égaliser.
# en: Parties and elections
obstacle-politics = Partis et élections
# en: Decide early in the term, with a broad majority, and tell all groups.
obstacle-politics-mitigation = Décidez tôt dans le mandat, à une large majorité, et informez tous les groupes.
# en: Talks and control cost too much
obstacle-transaction-cost = La négociation et le contrôle coûtent trop cher
# en: Begin with fewer partners, standard papers and a simple key.
obstacle-transaction-cost-mitigation = Commencez avec moins de partenaires, des documents types et une clé simple.
# en: Nobody knows the cost of today
obstacle-data-missing = Personne ne connaît le coût actuel
# en: Write down the cost of today before anybody talks about shares.
obstacle-data-missing-mitigation = Mettez par écrit le coût d’aujourd’hui avant que quiconque parle de parts.
# en: Ministries do not know or do not allow joint work
obstacle-central-government = Les ministères ignorent ou n’autorisent pas le travail en commun
# en: Check the law first, then let your association talk to the ministry.
obstacle-central-government-mitigation = Vérifiez d’abord la loi, puis laissez votre association parler au ministère.
# en: Property may not go to the joint body
obstacle-property-rules = Les biens ne peuvent pas aller à la structure commune
# en: Lease it or give a right of use. Write down who gains when the value rises.
obstacle-property-rules-mitigation = Donnez-les à bail ou accordez un droit d’usage. Écrivez qui profite d’une hausse de valeur.

## Raisons de coopérer

# en: Lower cost by size
driver-scale = Des coûts plus bas grâce à la taille
# en: Fixed cost is spread over more users. Some services only work from a certain size.
driver-scale-text = Les coûts fixes se répartissent sur plus d’usagers. Certains services ne fonctionnent qu’à partir d’une certaine taille.
# en: Sharing the office
driver-overhead = Partager l’administration
# en: One payroll, one computer system and one specialist replace several.
driver-overhead-text = Une seule paie, un seul système informatique et un seul spécialiste en remplacent plusieurs.
# en: Experts for everybody
driver-capacity = Des experts pour tous
# en: A small place cannot find or keep a lawyer, an engineer or an inspector alone.
driver-capacity-text = Une petite commune ne peut pas trouver ou garder seule un juriste, un ingénieur ou un inspecteur.
# en: New tasks from the state
driver-decentralised-tasks = De nouvelles missions venues de l’État
# en: No small municipality can carry the new tasks alone. In Slovakia and North Macedonia this was the main reason.
driver-decentralised-tasks-text = Aucune petite commune ne peut assumer seule les nouvelles missions. En Slovaquie et en Macédoine du Nord, c’était la raison principale.
# en: Better and equal service
driver-quality = Un service meilleur et égal pour tous
# en: Citizens of all partners get the same standard and newer technology.
driver-quality-text = Les habitants de tous les partenaires ont le même niveau de service et une technique plus récente.
# en: Who uses should pay
driver-spillover = Qui utilise devrait payer
# en: People of one place use what another pays for. Together those who use it also pay and decide.
driver-spillover-text = Les habitants d’un lieu utilisent ce qu’un autre paie. Ensemble, ceux qui utilisent paient et décident aussi.
# en: Planning over the border
driver-joint-planning = Planifier au-delà des limites communales
# en: Some decisions on economy, nature and land work only across borders.
driver-joint-planning-text = Certaines décisions sur l’économie, la nature et le sol n’ont de sens qu’au-delà des limites communales.
# en: Money from outside
driver-funds = De l’argent de l’extérieur
# en: Many programmes ask for projects of a certain size or prefer groups of municipalities.
driver-funds-text = Beaucoup de programmes exigent des projets d’une certaine taille ou préfèrent les groupes de communes.
# en: More weight as buyers
driver-bargaining = Plus de poids comme acheteurs
# en: Who buys together gets better prices, and suppliers come who would not come for one village.
driver-bargaining-text = Qui achète ensemble obtient de meilleurs prix, et attire des fournisseurs qui ne viendraient pas pour un seul village.
# en: Meeting the law
driver-legal-compliance = Respecter la loi
# en: Rules on waste or water, on staff or on numbers of pupils can be met together.
driver-legal-compliance-text = Les règles sur les déchets ou l’eau, le personnel ou le nombre d’élèves peuvent être respectées ensemble.
# en: Another way than merging
driver-alternative-to-merger = Une autre voie que la fusion
# en: Small municipalities stay alive while their services reach a good size.
driver-alternative-to-merger-text = Les petites communes restent en vie, et leurs services atteignent une bonne taille.
# en: Full use of what is there
driver-use-of-facilities = Utiliser pleinement ce qui existe
# en: Neighbours fill the empty places in a school or a care home.
driver-use-of-facilities-text = Les voisins remplissent les places libres d’une école ou d’une maison de soins.
# en: Helping each other
driver-solidarity = S’entraider
# en: A town helps its neighbours and wins goodwill and influence.
driver-solidarity-text = Une ville aide ses voisines et gagne en estime et en influence.
# en: Learning together
driver-innovation = Apprendre ensemble
# en: The partners exchange what works and try new things together.
driver-innovation-text = Les partenaires échangent ce qui marche et essaient ensemble du nouveau.
# en: Somebody steps in
driver-resilience = Quelqu’un prend le relais
# en: People and machines stand in for each other in illness or crisis.
driver-resilience-text = Les personnes et les machines se remplacent en cas de maladie ou de crise.

## État de préparation

# en: The mayor leads
readiness-M1 = Le maire conduit le projet
# en: I will give my own time to it for a year.
readiness-M1-text = J’y consacrerai de mon propre temps pendant un an.
# en: The council shares power
readiness-M2 = Le conseil partage le pouvoir
# en: The council accepts that some things are decided together.
readiness-M2-text = Le conseil accepte que certaines choses se décident ensemble.
# en: Open books
readiness-M3 = Des comptes ouverts
# en: We will show the partners our cost and our quality.
readiness-M3-text = Nous montrerons aux partenaires nos coûts et notre qualité.
# en: Own service in order
readiness-M4 = Notre service est en ordre
# en: Our own service is not so weak that the partners would pay for our failures.
readiness-M4-text = Notre service n’est pas faible au point que les partenaires paieraient nos échecs.
# en: What we bring
readiness-M5 = Ce que nous apportons
# en: We can say what we bring: staff, a site, money or know-how.
readiness-M5-text = Nous pouvons dire ce que nous apportons : du personnel, un terrain, de l’argent ou un savoir-faire.
# en: What the others gain
readiness-M6 = Ce que gagnent les autres
# en: We can say what each partner gains.
readiness-M6-text = Nous pouvons dire ce que gagne chaque partenaire.
# en: The council knows
readiness-M7 = Le conseil est informé
# en: The other groups in the council have been told.
readiness-M7-text = Les autres groupes du conseil ont été informés.
# en: Figures of today
readiness-M8 = Les chiffres d’aujourd’hui
# en: We know the cost, the quantity and the quality of today.
readiness-M8-text = Nous connaissons le coût, la quantité et la qualité d’aujourd’hui.
# en: Somebody has time
readiness-M9 = Quelqu’un a du temps
# en: One person, known by name, has hours for the joint task force.
readiness-M9-text = Une personne, désignée par son nom, dispose d’heures pour le groupe de travail commun.
# en: Money to prepare
readiness-M10 = De l’argent pour préparer
# en: The cost of preparing it is in the budget.
readiness-M10-text = Le coût de la préparation figure au budget.
# en: The staff know
readiness-M11 = Le personnel est informé
# en: The people concerned know about the idea.
readiness-M11-text = Les personnes concernées connaissent l’idée.
# en: The past is clear
readiness-M12 = Le passé est clair
# en: Earlier cooperation went well, or we know why it failed.
readiness-M12-text = La coopération passée s’est bien déroulée, ou nous savons pourquoi elle a échoué.
# en: Enough time
readiness-M13 = Assez de temps
# en: There are at least 18 months until the election, or all groups support it.
readiness-M13-text = Il reste au moins 18 mois avant l’élection, ou tous les groupes soutiennent le projet.
# en: Too big for one
readiness-M14 = Trop grand pour un seul
# en: One municipality alone cannot do it, and we can say in one sentence what each side wins.
readiness-M14-text = Une commune seule n’y arrive pas, et nous pouvons dire en une phrase ce que chacun y gagne.
# en: Not yet
readiness-level-not-yet = Pas encore
# en: Begin with informal talks, visit others who have done it, and collect your figures.
readiness-level-not-yet-advice = Commencez par des entretiens informels, rendez visite à ceux qui l’ont déjà fait et rassemblez vos chiffres.
# en: Start small
readiness-level-start-small = Commencez modestement
# en: Begin with a contract or a trial, and review it after one year.
readiness-level-start-small-advice = Commencez par une convention ou un essai, et faites le bilan après un an.
# en: Ready
readiness-level-ready = Prêts
# en: Go on: set up a joint task force and make a feasibility study.
readiness-level-ready-advice = Allez de l’avant : créez un groupe de travail commun et faites une étude de faisabilité.

## Étapes

# en: Find needs and chances
step-1 = Repérer les besoins et les chances
# en: a note on needs
step-1-output-1 = une note sur les besoins
# en: a list of services that could be better or cheaper together
step-1-output-2 = une liste des services qui pourraient être meilleurs ou moins chers ensemble
# en: Find partners and tasks
step-2 = Trouver les partenaires et les missions
# en: a proposal with the gain for each partner
step-2-output-1 = une proposition avec le gain de chaque partenaire
# en: a list of tasks
step-2-output-2 = une liste de missions
# en: the word of the mayors to go on
step-2-output-3 = l’accord des maires pour continuer
# en: Look at the law
step-3 = Examiner le droit
# en: a note on the law
step-3-output-1 = une note sur le droit
# en: Study whether it works
step-4 = Étudier la faisabilité
# en: service, level and cost of today for each partner
step-4-output-1 = le service, son niveau et son coût actuel pour chaque partenaire
# en: the options
step-4-output-2 = les options
# en: a recommendation
step-4-output-3 = une recommandation
# en: Choose the tasks
step-5 = Choisir les missions
# en: a protocol of the mayors
step-5-output-1 = un protocole des maires
# en: information for the councils
step-5-output-2 = une information aux conseils
# en: Win support
step-6 = Gagner des soutiens
# en: a debate in the council
step-6-output-1 = un débat au conseil
# en: meetings with citizens and firms
step-6-output-2 = des réunions avec les habitants et les entreprises
# en: a joint statement
step-6-output-3 = une déclaration commune
# en: Set up a joint task force
step-7 = Créer un groupe de travail commun
# en: a mandate
step-7-output-1 = un mandat
# en: members
step-7-output-2 = des membres
# en: a chair that changes
step-7-output-3 = une présidence tournante
# en: a work plan
step-7-output-4 = un plan de travail
# en: Choose the legal form
step-8 = Choisir la forme juridique
# en: a comparison with points
step-8-output-1 = une comparaison chiffrée
# en: the reasons
step-8-output-2 = les motifs
# en: Agree on the money
step-9 = S’entendre sur l’argent
# en: a financial annex
step-9-output-1 = une annexe financière
# en: Negotiate the agreement or statute
step-10 = Négocier la convention ou les statuts
# en: a preliminary agreement
step-10-output-1 = une convention préliminaire
# en: a draft contract or statute
step-10-output-2 = un projet de convention ou de statuts
# en: the votes of the councils
step-10-output-3 = les votes des conseils
# en: Set up management
step-11 = Mettre en place la gestion
# en: delegates
step-11-output-1 = des délégués
# en: a president
step-11-output-2 = un président
# en: a manager
step-11-output-3 = un directeur
# en: rooms
step-11-output-4 = des locaux
# en: Watch how it goes
step-12 = Suivre la marche du service
# en: reports on quantity, quality, satisfaction and money
step-12-output-1 = des rapports sur la quantité, la qualité, la satisfaction et l’argent
# en: minutes of the committee that watches
step-12-output-2 = les procès-verbaux de la commission de suivi
# en: Keep talking
step-13 = Continuer à se parler
# en: a newsletter
step-13-output-1 = une lettre d’information
# en: budgets and minutes that everybody can read
step-13-output-2 = des budgets et des procès-verbaux lisibles par tous
# en: Review
step-14 = Faire le bilan
# en: a report
step-14-output-1 = un rapport
# en: a decision to go on, to change or to end
step-14-output-2 = une décision de poursuivre, de modifier ou de mettre fin
# en: Begin
step-phase-initiate = Lancer
# en: Set up
step-phase-establish = Mettre en place
# en: Carry out
step-phase-implement = Réaliser
# en: Review
step-phase-evaluate = Faire le bilan

## Comment les conseils gardent le contrôle

# en: Report to mayor and council
accountability-A01 = Rapport au maire et au conseil
# en: Quantity, quality, satisfaction and money.
accountability-A01-text = Quantité, qualité, satisfaction et argent.
# en: A contact in each municipality
accountability-A02 = Un interlocuteur dans chaque commune
# en: A senior person who follows the work for mayor and council.
accountability-A02-text = Un cadre qui suit le travail pour le maire et le conseil.
# en: A committee that watches
accountability-A03 = Une commission de suivi
# en: People who do not manage it, with a chair that changes. They read the reports and propose corrections.
accountability-A03-text = Des personnes qui ne gèrent pas elles-mêmes, avec une présidence tournante. Elles lisent les rapports et proposent des corrections.
# en: The councils see the draft budget
accountability-A04 = Les conseils voient le projet de budget
# en: The councils can say what they think before it is decided.
accountability-A04-text = Les conseils peuvent dire ce qu’ils pensent avant la décision.
# en: A joint committee of councillors
accountability-A05 = Une commission commune de conseillers
# en: It prepares the opinions of all councils.
accountability-A05-text = Elle prépare les avis de tous les conseils.
# en: A mandate for each delegate
accountability-A06 = Un mandat pour chaque délégué
# en: The delegate answers questions and can be called back.
accountability-A06-text = Le délégué répond aux questions et peut être rappelé.
# en: The right to ask
accountability-A07 = Le droit de poser des questions
# en: Each council may ask for papers.
accountability-A07-text = Chaque conseil peut demander des documents.
# en: Accounts and audit
accountability-A08 = Comptes et contrôle des comptes
# en: Audited accounts go to all councils.
accountability-A08-text = Les comptes contrôlés sont envoyés à tous les conseils.
# en: Internal audit and ethics
accountability-A09 = Audit interne et déontologie
# en: Conflicts of interest, gifts and buying.
accountability-A09-text = Conflits d’intérêts, cadeaux et achats.
# en: Figures with targets
accountability-A10 = Des indicateurs avec des objectifs
# en: Five to ten clear figures that start from today.
accountability-A10-text = Cinq à dix chiffres clairs qui partent de la situation actuelle.
# en: Citizens have a say
accountability-A11 = Les citoyens ont leur mot à dire
# en: A council of users, a survey, a hearing before the start.
accountability-A11-text = Un conseil d’usagers, une enquête, une consultation avant le début.
# en: Complaints
accountability-A12 = Les réclamations
# en: One place for complaints, with time limits, and an ombudsman.
accountability-A12-text = Un seul lieu pour les réclamations, avec des délais, et un médiateur.
# en: Everything on the web
accountability-A13 = Tout en ligne
# en: Agreement, minutes, budget and tariffs.
accountability-A13-text = Convention, procès-verbaux, budget et tarifs.
# en: A duty to review
accountability-A14 = L’obligation de faire le bilan
# en: A full review in each term of office.
accountability-A14-text = Un bilan complet à chaque mandat.
# en: A strategy of the owners
accountability-A15 = Une stratégie des propriétaires
# en: What the owners want, who sits on the board, and what they are paid.
accountability-A15-text = Ce que veulent les propriétaires, qui siège au conseil d’administration et pour quelle rémunération.
# en: Supervision by the state
accountability-A16 = Le contrôle de l’État
# en: The state checks the law and keeps a register.
accountability-A16-text = L’État contrôle la légalité et tient un registre.
# en: A register of your cooperations
accountability-A17 = Un registre de vos coopérations
# en: A list that the council sees each year.
accountability-A17-text = Une liste que le conseil voit chaque année.

## Règles

# en: Decisions over citizens need a form that may take them
rule-gate-public-authority = Des décisions envers les citoyens demandent une forme qui peut les prendre
# en: The joint work should take decisions that bind citizens. “{ $form }” may not do that under the law of this country.
rule-gate-public-authority-1 = La structure commune doit prendre des décisions qui s’imposent aux citoyens. La forme « { $form } » n’y est pas autorisée par la loi de ce pays.
# en: One partner must have the power to sign for all, and the agreement must name it.
rule-gate-public-authority-2 = Un partenaire doit avoir le pouvoir de signer pour tous, et la convention doit le désigner.
# en: One partner signs for all. The agreement must name it and give it the power.
rule-gate-public-authority-3 = Un partenaire signe pour tous. La convention doit le désigner et lui donner ce pouvoir.
# en: It is not certain that “{ $form }” may take decisions that bind citizens. Ask a lawyer or the supervisory authority first.
rule-gate-public-authority-4 = Il n’est pas certain que la forme « { $form } » permette de prendre des décisions qui s’imposent aux citoyens. Demandez d’abord à un juriste ou à l’autorité de contrôle.
# en: The law orders “{ $form }”, and it may not take decisions that bind citizens. Each partner goes on taking those itself.
rule-gate-public-authority-5 = La loi impose la forme « { $form } », mais elle ne peut pas prendre de décisions qui s’imposent aux habitants. Chaque partenaire continue de les prendre lui-même.
# en: Some forms may take only some decisions over citizens
rule-gate-some-authority = Certaines formes ne permettent qu’une partie des décisions envers les citoyens
# en: “{ $form }” may take only some decisions that bind citizens. A lawyer must confirm that yours are among them.
rule-gate-some-authority-1 = La forme « { $form } » ne permet qu’une partie des décisions qui s’imposent aux citoyens. Un juriste doit confirmer que les vôtres en font partie.
# en: Joint property needs somebody who can own it
rule-gate-owner = Des biens communs demandent quelqu’un qui puisse les posséder
# en: The buildings, networks or machines should belong to all together. “{ $form }” cannot own anything, and nobody in it holds property for all.
rule-gate-owner-1 = Les bâtiments, les réseaux ou les machines doivent appartenir à tous ensemble. La forme « { $form } » ne peut rien posséder, et personne n’y détient de biens pour tous.
# en: “{ $form }” cannot own anything itself. The partners must become co-owners, or one of them owns for all.
rule-gate-owner-2 = La forme « { $form } » ne peut rien posséder elle-même. Les partenaires doivent devenir copropriétaires, ou l’un d’eux doit être propriétaire pour tous.
# en: One partner must own the property for all, and the others must agree to that.
rule-gate-owner-3 = Un partenaire doit être propriétaire des biens pour tous, et les autres doivent l’accepter.
# en: “{ $form }” may own property only within limits. Check that yours is within them.
rule-gate-owner-4 = La forme « { $form } » ne permet de posséder des biens que dans certaines limites. Vérifiez que les vôtres y entrent.
# en: It is not certain that “{ $form }” may own property. Ask a lawyer before you plan it.
rule-gate-owner-5 = Il n’est pas certain que la forme « { $form } » permette de posséder des biens. Demandez à un juriste avant de le prévoir.
# en: The property stays with the founding partners together; “{ $form }” holds it under a right of use or management. Write this into the agreement and the statute.
rule-gate-owner-6 = Les biens restent aux partenaires fondateurs ensemble ; la forme « { $form } » les détient par un droit d’usage ou de gestion. Inscrivez-le dans la convention et les statuts.
# en: A joint loan needs somebody who can borrow
rule-gate-borrower = Un emprunt commun demande quelqu’un qui puisse emprunter
# en: You need one joint loan. “{ $form }” is nobody that a bank could lend to.
rule-gate-borrower-1 = Vous avez besoin d’un emprunt commun. Avec la forme « { $form } », il n’y a personne à qui une banque puisse prêter.
# en: “{ $form }” cannot borrow. One partner must take the loan for all, or each partner borrows its own share.
rule-gate-borrower-2 = La forme « { $form } » ne permet pas d’emprunter. Un partenaire doit contracter l’emprunt pour tous, ou chacun emprunte sa part.
# en: One partner must take the loan for all, and the others must promise their share of it.
rule-gate-borrower-3 = Un partenaire doit contracter l’emprunt pour tous, et les autres doivent promettre d’en payer leur part.
# en: “{ $form }” may borrow only within limits or with a consent. Check both before you count on the loan.
rule-gate-borrower-4 = La forme « { $form } » ne permet d’emprunter que dans certaines limites ou avec une autorisation. Vérifiez les deux avant de compter sur l’emprunt.
# en: It is not certain that “{ $form }” may borrow. Ask the treasurer and the bank.
rule-gate-borrower-5 = Il n’est pas certain que la forme « { $form } » permette d’emprunter. Demandez au service des finances et à la banque.
# en: A joint team needs one employer
rule-gate-employer = Une équipe commune demande un seul employeur
# en: You want a team of its own. “{ $form }” cannot be an employer.
rule-gate-employer-1 = Vous voulez une équipe propre à la coopération. La forme « { $form } » ne peut pas être employeur.
# en: “{ $form }” cannot employ people itself. One partner must be the employer of the team.
rule-gate-employer-2 = La forme « { $form } » ne permet pas d’employer elle-même du personnel. Un partenaire doit être l’employeur de l’équipe.
# en: The team of “{ $form }” is employed by one of the partners. Agree early which one, and who gives orders.
rule-gate-employer-3 = Avec la forme « { $form } », l’équipe est employée par l’un des partenaires. Convenez tôt duquel, et de qui donne les instructions.
# en: It is not certain that “{ $form }” may employ people. Ask before you promise anybody a job.
rule-gate-employer-4 = Il n’est pas certain que la forme « { $form } » permette d’employer du personnel. Renseignez-vous avant de promettre un emploi à quiconque.
# en: The grant goes to one joint legal person only
rule-gate-grant-legal-person = La subvention n’est versée qu’à une seule personne morale commune
# en: The grant is paid to one joint legal person only. “{ $form }” is none.
rule-gate-grant-legal-person-1 = La subvention n’est versée qu’à une seule personne morale commune. La forme « { $form } » n’en est pas une.
# en: “{ $form }” is no legal person of its own. Ask the fund whether a lead partner may apply after all.
rule-gate-grant-legal-person-2 = La forme « { $form } » n’est pas une personne morale. Demandez au fonds si un partenaire chef de file peut tout de même déposer la demande.
# en: Found “{ $form }” as a legal person. There is also a way without, and then the grant is lost.
rule-gate-grant-legal-person-3 = Créez la forme « { $form } » avec la personnalité morale. Elle existe aussi sans, et la subvention est alors perdue.
# en: Ask the fund whether it accepts “{ $form }” as a legal person.
rule-gate-grant-legal-person-4 = Demandez au fonds s’il accepte la forme « { $form } » comme personne morale.
# en: The law asks for a number of partners
rule-gate-partner-number = La loi exige un certain nombre de partenaires
# en: “{ $form }” needs more partners than you have.
rule-gate-partner-number-1 = La forme « { $form } » demande plus de partenaires que vous n’en avez.
# en: You are more partners than “{ $form }” allows.
rule-gate-partner-number-2 = Vous êtes plus de partenaires que n’en admet la forme « { $form } ».
# en: The law asks for neighbours
rule-gate-neighbours = La loi exige des communes voisines
# en: Under the law of this country the partners of “{ $form }” must be neighbours, and yours are not.
rule-gate-neighbours-1 = Selon la loi de ce pays, les partenaires de la forme « { $form } » doivent être voisins, et les vôtres ne le sont pas.
# en: The law asks in part for neighbours or for one district. Check that your partners meet this.
rule-gate-neighbours-2 = La loi exige en partie que les communes soient voisines ou dans un même arrondissement. Vérifiez que vos partenaires remplissent cette condition.
# en: We do not know whether “{ $form }” may reach over different districts or regions. Ask before you go on.
rule-gate-neighbours-3 = Nous ne savons pas si la forme « { $form } » peut s’étendre sur plusieurs arrondissements ou régions. Renseignez-vous avant de continuer.
# en: The law forbids cooperation in this task
rule-gate-law-forbids = La loi interdit la coopération pour cette mission
# en: You say that the law forbids cooperation in this task. Meeting and learning from each other is still allowed. For more, the law would have to change.
rule-gate-law-forbids-1 = Vous dites que la loi interdit la coopération pour cette mission. Se réunir et apprendre les uns des autres reste permis. Pour aller plus loin, il faudrait changer la loi.
# en: Some forms are closed to firms, organisations and citizens
rule-gate-private-members = Certaines formes sont fermées aux entreprises, aux organisations et aux citoyens
# en: Firms, organisations or citizens should be members. “{ $form }” is open to public members only.
rule-gate-private-members-1 = Des entreprises, des organisations ou des citoyens doivent être membres. La forme « { $form } » n’est ouverte qu’à des membres publics.
# en: “{ $form }” takes only some kinds of private members. Check that yours are among them.
rule-gate-private-members-2 = La forme « { $form } » n’admet que certains membres privés. Vérifiez que les vôtres en font partie.
# en: We do not know whether “{ $form }” may have private members. Ask before you invite them.
rule-gate-private-members-3 = Nous ne savons pas si la forme « { $form } » peut avoir des membres privés. Renseignez-vous avant de les inviter.
# en: The law orders “{ $form }”, and it is open to public members only. Firms, organisations or citizens cannot be members of it.
rule-gate-private-members-4 = La loi impose la forme « { $form } », et seuls des membres publics peuvent en faire partie. Des entreprises, des associations ou des habitants ne peuvent pas en être membres.
# en: Some forms are closed to a county, a region or the state
rule-gate-regional-members = Certaines formes sont fermées à un département, à une région ou à l’État
# en: A county, a region or a state body should be a member. “{ $form }” is not open to it.
rule-gate-regional-members-1 = Un département, une région ou un organisme de l’État doit être membre. La forme « { $form } » ne lui est pas ouverte.
# en: “{ $form }” takes only some public bodies as members. Check that yours is among them.
rule-gate-regional-members-2 = La forme « { $form } » n’admet comme membres que certains organismes publics. Vérifiez que le vôtre en fait partie.
# en: We do not know whether “{ $form }” may have a county, a region or a state body as a member. Ask before you invite it.
rule-gate-regional-members-3 = Nous ne savons pas si la forme « { $form } » peut avoir pour membre un département, une région ou un organisme de l’État. Renseignez-vous avant de l’inviter.
# en: The law orders “{ $form }”, and it is open to municipalities only. A county, a region or a state body cannot be a member of it.
rule-gate-regional-members-4 = La loi impose la forme « { $form } », et seules des communes peuvent en faire partie. Un département, une région ou un service de l’État ne peut pas en être membre.
# en: A private member can end the right to work without tender
rule-advice-private-members-tender = Un membre privé peut mettre fin au droit de travailler sans mise en concurrence
# en: If a private firm is a member, giving work to the joint body usually needs a public tender.
rule-advice-private-members-tender-1 = Si une entreprise privée est membre, confier du travail à la structure commune demande en général une mise en concurrence.
# en: The law orders you to work together
rule-gate-ordered-by-law = La loi vous oblige à travailler ensemble
# en: The law orders cooperation in this task, and “{ $form }” is what it provides. The other forms are not a free choice here.
rule-gate-ordered-by-law-1 = La loi impose la coopération pour cette mission et prévoit la forme « { $form } ». Les autres formes ne sont pas ici un libre choix.
# en: The law orders you to work together. Ask which form, which members and which dates it prescribes before you plan anything else.
rule-gate-ordered-by-law-2 = La loi vous oblige à travailler ensemble. Demandez quelle forme, quels membres et quelles dates elle prescrit avant de prévoir autre chose.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Un partenaire étranger demande une forme qui franchit la frontière
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Un partenaire se trouve dans un autre pays. La forme « { $form } » est réservée aux partenaires de ce pays.
# en: All partners are in this country. “{ $form }” is made for partners in different countries.
rule-gate-abroad-2 = Tous les partenaires sont dans ce pays. La forme « { $form } » est faite pour des partenaires de pays différents.
# en: The law orders “{ $form }”, and it is open to municipalities of this country only. A partner abroad cannot be a member of it.
rule-gate-abroad-3 = La loi impose la forme « { $form } », et elle n’est ouverte qu’aux communes de ce pays. Un partenaire à l’étranger ne peut pas en être membre.
# en: The supervisor of a partner in difficulty must agree
rule-gate-supervision = L’autorité qui surveille un partenaire en difficulté doit donner son accord
# en: One partner is under financial supervision or close to it. Its supervisor must agree before it brings in property, money or a guarantee.
rule-gate-supervision-1 = Un partenaire est sous surveillance financière ou sur le point de l’être. L’autorité qui le surveille doit donner son accord avant qu’il apporte des biens, de l’argent ou une garantie.
# en: Property may not be given away
rule-gate-property = Les biens ne peuvent pas être cédés
# en: You may not give property to “{ $form }”. Agree on a lease or a right of use instead.
rule-gate-property-1 = Vous ne pouvez pas céder de biens à la forme « { $form } ». Convenez plutôt d’une location ou d’un droit d’usage.
# en: What counts as a small simple task
rule-level-small-simple-task = Ce qui compte comme petite mission simple
# en: A company needs an income
rule-fit-company-without-income = Une société a besoin de recettes
# en: The users pay nothing. A company without income lives from the budgets of the partners, and its costs of accounts, taxes and management come on top.
rule-fit-company-without-income-1 = Les usagers ne paient rien. Une société sans recettes vit des budgets des partenaires, et ses frais de comptabilité, d’impôts et de direction s’y ajoutent.
# en: The users pay nothing. A cooperative lives from what its members buy or pay.
rule-fit-company-without-income-2 = Les usagers ne paient rien. Une coopérative vit de ce que ses membres achètent ou paient.
# en: Fire, rescue and police work is no trade
rule-fit-company-for-security = L’incendie, le secours et la police ne sont pas un commerce
# en: Fire, rescue and police work is a public duty that budgets pay for. A company is made for trade.
rule-fit-company-for-security-1 = L’incendie, le secours et la police sont une mission publique payée par les budgets. Une société est faite pour le commerce.
# en: Users who can pay should carry the cost
rule-money-users = Les usagers qui peuvent payer devraient porter le coût
# en: The users can pay most of the cost. The partners only help where people cannot pay.
rule-money-users-1 = Les usagers peuvent payer l’essentiel du coût. Les partenaires n’aident que là où les habitants ne peuvent pas payer.
# en: The users can pay a part of the cost.
rule-money-users-2 = Les usagers peuvent payer une partie du coût.
# en: The users pay nothing for this service, so “{ $option }” brings no money.
rule-money-users-3 = Les usagers ne paient rien pour ce service, donc cette source n’apporte rien : « { $option } ».
# en: What users do not pay, the partners pay
rule-money-partners = Ce que les usagers ne paient pas, les partenaires le paient
# en: Nobody else pays, so the partners share the cost. A fixed part and a part by use is often fair.
rule-money-partners-1 = Personne d’autre ne paie ; les partenaires se partagent donc le coût. Une part fixe et une part selon l’utilisation sont souvent équitables.
# en: The users pay only a part. The partners share the rest.
rule-money-partners-2 = Les usagers ne paient qu’une partie. Les partenaires se partagent le reste.
# en: Work of this kind is mostly paid from the budgets of the partners.
rule-money-partners-3 = Un travail de ce genre est le plus souvent payé sur les budgets des partenaires.
# en: A loan only where one is needed
rule-money-loan = Un emprunt seulement là où il en faut un
# en: You do not need a loan.
rule-money-loan-1 = Vous n’avez pas besoin d’emprunt.
# en: The users pay nothing, so the joint body has no income of its own to pay a loan back. The budgets of the partners must do it.
rule-money-loan-2 = Les usagers ne paient rien : la structure commune n’a donc pas de recettes propres pour rembourser un emprunt. Les budgets des partenaires devront le faire.
# en: You need a joint loan.
rule-money-loan-3 = Vous avez besoin d’un emprunt commun.
# en: Each partner can borrow its share.
rule-money-loan-4 = Chaque partenaire peut emprunter sa part.
# en: A partner is under financial supervision, so a new debt needs a consent that may not come.
rule-money-loan-5 = Un partenaire est sous surveillance financière ; une nouvelle dette demande donc un accord qui peut ne pas venir.
# en: Large investments need more than budgets
rule-money-investment = Les gros investissements demandent plus que les budgets
# en: A large investment needs money from outside: look for it first.
rule-money-investment-1 = Un gros investissement demande de l’argent de l’extérieur : cherchez-le d’abord.
# en: An investment of this size is worth an application.
rule-money-investment-2 = Un investissement de cette taille mérite une demande.
# en: A plant that lasts for decades may be paid over many years.
rule-money-investment-3 = Une installation qui dure des décennies peut être payée sur de nombreuses années.
# en: There is nothing to invest in.
rule-money-investment-4 = Il n’y a rien à investir.
# en: An enterprise that lives from its users needs some capital at the start.
rule-money-investment-5 = Une entreprise qui vit de ses usagers a besoin d’un certain capital au départ.
# en: The investment is large and the users pay, so a private partner may be interested.
rule-money-investment-6 = L’investissement est important et les usagers paient ; un partenaire privé peut donc être intéressé.
# en: “{ $option }” is worth its effort only for large sums.
rule-money-investment-7 = Le financement « { $option } » ne vaut l’effort que pour de gros montants.
# en: A grant is in sight
rule-money-grant = Une subvention est en vue
# en: You know of a grant or fund that you want to use.
rule-money-grant-1 = Vous connaissez une subvention ou un fonds que vous voulez utiliser.
# en: Money from outside is one of your reasons.
rule-money-grant-2 = L’argent de l’extérieur est l’une de vos raisons.
# en: The state pays extra for registered cooperation.
rule-money-grant-3 = L’État verse un supplément aux coopérations enregistrées.
# en: Funds want things to stay
rule-money-grant-durability = Les fonds veulent que les choses durent
# en: What these funds pay for must mostly stay in use for five years. Your cooperation may end earlier.
rule-money-grant-durability-1 = Ce que ces fonds financent doit le plus souvent rester en service cinq ans. Votre coopération peut se terminer avant.
# en: From application to money it mostly takes longer than six months.
rule-money-grant-durability-2 = De la demande au versement, il faut le plus souvent plus de six mois.
# en: Donor money ends
rule-money-donor-ends = L’argent des donateurs a une fin
# en: Donor money ends after a few years and the users do not pay. Agree on a contribution before it ends.
rule-money-donor-ends-1 = L’argent des donateurs s’arrête après quelques années et les usagers ne paient pas. Convenez d’une contribution avant qu’il ne s’arrête.
# en: Donors like trials and projects with a clear end.
rule-money-donor-ends-2 = Les donateurs aiment les essais et les projets qui ont une fin claire.
# en: Some money needs a joint legal person
rule-money-legal-person = Certains financements demandent une personne morale commune
# en: Only a joint legal person can use “{ $option }”, and founding one takes many months.
rule-money-legal-person-1 = Seule une personne morale commune peut utiliser le financement « { $option } », et sa création prend de nombreux mois.
# en: Only a joint legal person can use “{ $option }”, and talks do not need one.
rule-money-legal-person-2 = Seule une personne morale commune peut utiliser le financement « { $option } », et de simples échanges n’en demandent pas.
# en: Some money needs a number of partners
rule-money-partner-number = Certains financements demandent un nombre de partenaires
# en: “{ $option }” asks for more partners than you have.
rule-money-partner-number-1 = Le financement « { $option } » exige plus de partenaires que vous n’en avez.
# en: Share the taxes of a joint site
rule-money-site = Partagez les impôts d’un site commun
# en: A joint business site brings taxes. Share them before you talk about contributions.
rule-money-site-1 = Une zone d’activités commune rapporte des impôts. Partagez-les avant de parler de contributions.
# en: You want the joint body to have a tax or charge of its own.
rule-money-site-2 = Vous voulez que la structure commune ait un impôt ou une taxe propre.
# en: Visitors can pay for tourism
rule-money-tourism-tax = Les visiteurs peuvent payer pour le tourisme
# en: In many places visitors pay a small tax that can serve tourism.
rule-money-tourism-tax-1 = En bien des endroits, les visiteurs paient une petite taxe qui peut servir au tourisme.
# en: Not everything must be money
rule-money-in-kind = Tout ne doit pas être de l’argent
# en: Partners can bring staff, a site or machines instead of money.
rule-money-in-kind-1 = Les partenaires peuvent apporter du personnel, un terrain ou des machines au lieu d’argent.
# en: A poorer partner can give land, rooms or work instead of money.
rule-money-in-kind-2 = Un partenaire plus pauvre peut donner un terrain, des locaux ou du travail au lieu d’argent.
# en: Some of what you need is already there.
rule-money-in-kind-3 = Une partie de ce qu’il vous faut existe déjà.
# en: Sales on the market
rule-money-market = Ventes sur le marché
# en: Who sells on the market needs capital that can carry a loss.
rule-money-market-1 = Qui vend sur le marché a besoin d’un capital capable de supporter une perte.
# en: Public money for sales on the market may be forbidden state aid.
rule-money-market-2 = De l’argent public pour des ventes sur le marché peut être une aide d’État interdite.
# en: A private firm should not sign for the authority. Let it prepare the decisions and keep the signature in a municipality, or let somebody else do the work.
contradiction-X1 = Une entreprise privée ne doit pas signer pour l’autorité. Qu’elle prépare les décisions et que la signature reste à une commune, ou confiez le travail à quelqu’un d’autre.
# en: If one partner works for all, the others cannot decide on most things. Trust it with a good contract, or build a joint body.
contradiction-X2 = Si un partenaire travaille pour tous, les autres ne peuvent pas décider de presque tout. Faites-lui confiance par une bonne convention, ou créez un organisme commun.
# en: A quick way out does not go with a large investment or a joint loan. Plan a longer notice, or a smaller investment without a joint loan.
contradiction-X3 = Une sortie rapide ne va pas avec un gros investissement ou un emprunt commun. Prévoyez un préavis plus long, ou un investissement plus petit sans emprunt commun.
# en: With six or more partners, the yes of all often means that nothing happens. Keep it for three or four big matters and let a majority decide the rest.
contradiction-X4 = À six partenaires ou plus, l’accord de tous signifie souvent que rien ne se fait. Gardez-le pour trois ou quatre grandes questions et décidez du reste à la majorité.
# en: A private member usually ends the right to work without tender. Leave the firm out of the body and contract it separately, or accept a tender.
contradiction-X5 = Un membre privé met en général fin au droit de travailler sans appel d’offres. Laissez l’entreprise hors de l’organisme et traitez avec elle à part, ou acceptez un appel d’offres.
# en: Many sales on the market usually end the right to work without tender. Keep the sales small, put them into another entity, or accept a tender.
contradiction-X6 = Beaucoup de ventes sur le marché mettent en général fin au droit de travailler sans appel d’offres. Limitez-les, confiez-les à une autre entité, ou acceptez un appel d’offres.
# en: A new legal person is rarely ready in six months. Start later, or ask the fund whether a lead partner may apply.
contradiction-X7 = Une nouvelle personne morale est rarement prête en six mois. Commencez plus tard, ou demandez au fonds si un chef de file peut déposer la demande.
# en: After a failure, several tasks at once are too much. Start with one task and add others when it works.
contradiction-X8 = Après un échec, plusieurs tâches à la fois, c’est trop. Commencez par une tâche et ajoutez les autres quand elle marche.
# en: Your council finds it hard to give power away, yet the joint work should sign. A joint office in the name of each municipality can solve this.
contradiction-X9 = Votre conseil a du mal à céder du pouvoir, mais le travail commun devrait signer. Un service commun au nom de chaque commune peut résoudre cela.
# en: People hired for a project need a contract with an end or a way back. Give them one, or let each partner lend its own people.
contradiction-X10 = Les personnes recrutées pour un projet ont besoin d’un contrat à durée limitée ou d’un retour prévu. Donnez-le-leur, ou que chaque partenaire prête ses agents.
# en: Property may not be given to the joint body. Plan a lease or a right of use.
contradiction-X11 = Les biens ne peuvent pas être donnés à l’organisme commun. Prévoyez une location ou un droit d’usage.
# en: Without figures you cannot agree on a fair price in six months. Collect the figures first, or start later.
contradiction-X12 = Sans chiffres, impossible de convenir d’un prix juste en six mois. Réunissez d’abord les chiffres, ou commencez plus tard.
# en: Your list has more partners than the number you gave. Correct the number, or take out of the list who does not take part.
contradiction-X13 = Votre liste contient plus de partenaires que le nombre indiqué. Corrigez le nombre, ou retirez de la liste ceux qui ne participent pas.
# en: What you say of the sizes of the partners does not fit the inhabitants in your list. Correct the one or the other.
contradiction-X14 = Ce que vous dites de la taille des partenaires ne va pas avec les habitants de votre liste. Corrigez l’un ou l’autre.
# en: All partners in your list have no inhabitants. Give the real numbers, or leave the column empty.
contradiction-X15 = Dans votre liste, aucun partenaire n’a d’habitants. Donnez les vrais nombres, ou laissez la colonne vide.
# en: People work for the cooperation, but you give a yearly cost of zero. Put in what the people cost, or leave the cost open.
contradiction-X16 = Des personnes travaillent pour la coopération, mais vous indiquez un coût annuel de zéro. Indiquez ce qu’elles coûtent, ou laissez le coût ouvert.
# en: You plan an investment or a loan, but give a sum of zero. Put in the sum, or say that nothing is invested.
contradiction-X17 = Vous prévoyez un investissement ou un emprunt, mais indiquez une somme de zéro. Indiquez la somme, ou dites que rien n’est investi.
# en: The yearly cost is higher than the budgets of all partners together. Check both figures: one may stand in thousands.
contradiction-X18 = Le coût annuel dépasse les budgets de tous les partenaires réunis. Vérifiez les deux chiffres : l’un est peut-être en milliers.
# en: The grant closes within six months, but the cooperation should start later than that. Start earlier, or plan without this grant.
contradiction-X19 = Le fonds ferme d’ici six mois, mais la coopération doit commencer plus tard. Commencez plus tôt, ou prévoyez sans ce fonds.
# en: You want people to work for all, but give their number as zero. Put in how many, or say that no staff is needed.
contradiction-X20 = Vous voulez que des personnes travaillent pour tous, mais en indiquez zéro. Indiquez combien, ou dites qu’aucun personnel n’est nécessaire.
# en: You say that the partners are neighbours, but by your list they do not all touch. Add the missing borders to the list, or change the answer.
contradiction-X21 = Vous dites que les partenaires sont voisins, mais d’après votre liste ils ne se touchent pas tous. Ajoutez les limites qui manquent, ou changez la réponse.
# en: A firm cannot sign for the authority
rule-conflict-x1 = Une entreprise ne peut pas signer pour l’autorité
# en: In most countries a private firm may not take decisions over citizens. Let it prepare them and keep the signature in a municipality.
rule-conflict-x1-1 = Dans la plupart des pays, une entreprise privée ne peut pas prendre de décisions envers les citoyens. Qu’elle les prépare, et que la signature reste à une commune.
# en: One works for all, and all want to decide
rule-conflict-x2 = Un seul travaille pour tous, et tous veulent décider
# en: If one partner does the work for all, the others cannot decide on most things. Either trust it and write a good contract, or build a joint body.
rule-conflict-x2-1 = Si un partenaire fait le travail pour tous, les autres ne peuvent pas décider de la plupart des choses. Faites-lui confiance avec une bonne convention, ou créez une structure commune.
# en: A quick way out and a large debt
rule-conflict-x3 = Un retrait rapide et une grosse dette
# en: Banks and funds want the members to stay. A quick way out does not go with a large investment or a joint loan.
rule-conflict-x3-1 = Les banques et les fonds veulent que les membres restent. Un retrait rapide ne va pas avec un gros investissement ou un emprunt commun.
# en: Many partners and everybody must agree
rule-conflict-x4 = De nombreux partenaires, et tous doivent être d’accord
# en: With six or more partners, the yes of all often means that nothing happens. Keep it for three or four big matters.
rule-conflict-x4-1 = À six partenaires ou plus, l’unanimité signifie souvent que rien ne se passe. Réservez-la à trois ou quatre grandes questions.
# en: No tender, but a private member
rule-conflict-x5 = Pas de mise en concurrence, mais un membre privé
# en: A private member usually ends the right to work without tender. Choose one of the two.
rule-conflict-x5-1 = Un membre privé met en général fin au droit de travailler sans mise en concurrence. Choisissez l’un des deux.
# en: No tender, but many sales on the market
rule-conflict-x6 = Pas de mise en concurrence, mais beaucoup de ventes sur le marché
# en: If more than a fifth of the income comes from the market, the right to work without tender usually ends.
rule-conflict-x6-1 = Si plus d’un cinquième des recettes vient du marché, le droit de travailler sans mise en concurrence prend en général fin.
# en: A new legal person in half a year
rule-conflict-x7 = Une nouvelle personne morale en six mois
# en: A new legal person is rarely ready in six months. Ask whether a lead partner or a body that exists may apply.
rule-conflict-x7-1 = Une nouvelle personne morale est rarement prête en six mois. Demandez si un partenaire chef de file ou une structure existante peut déposer la demande.
# en: Many tasks after a failure
rule-conflict-x8 = De nombreuses missions après un échec
# en: It ended badly before. Many tasks at once would be a high risk, so start with one.
rule-conflict-x8-1 = La dernière fois, cela s’est mal terminé. De nombreuses missions à la fois seraient un grand risque ; commencez donc par une seule.
# en: The power is hard to give, but the joint work should sign
rule-conflict-x9 = Le pouvoir est difficile à céder, mais la structure commune devrait signer
# en: Your council finds it hard to give power away, yet the joint work should sign. A joint office that acts in the name of each municipality can solve this.
rule-conflict-x9-1 = Votre conseil a du mal à se dessaisir de son pouvoir, et pourtant la structure commune devrait signer. Un service commun qui agit au nom de chaque commune peut résoudre cela.
# en: A new team for a project with an end
rule-conflict-x10 = Une nouvelle équipe pour un projet qui a une fin
# en: People hired for a project need a contract with an end or a way back. Consider people of one partner.
rule-conflict-x10-1 = Des agents recrutés pour un projet ont besoin d’un contrat à durée déterminée ou d’une possibilité de retour. Pensez aux agents d’un des partenaires.
# en: Joint property that may not be given
rule-conflict-x11 = Des biens communs qui ne peuvent pas être cédés
# en: Property may not be given to the joint body. Plan a lease or a right of use, and write down who gains when the value rises.
rule-conflict-x11-1 = Les biens ne peuvent pas être cédés à la structure commune. Prévoyez une location ou un droit d’usage, et écrivez à qui profite une hausse de valeur.
# en: A quick start without figures
rule-conflict-x12 = Un démarrage rapide sans chiffres
# en: Without figures you cannot agree on a fair price in six months. Use a price for the time being and correct it after the first year.
rule-conflict-x12-1 = Sans chiffres, vous ne pouvez pas convenir d’un prix équitable en six mois. Prenez un prix provisoire et corrigez-le après la première année.
# en: An election is near
rule-advice-election = Une élection approche
# en: The election is close. Sign a declaration of intent or a trial contract now, and leave the big decision to the new council.
rule-advice-election-1 = L’élection est proche. Signez maintenant une déclaration d’intention ou une convention d’essai, et laissez la grande décision au nouveau conseil.
# en: Win all groups in the council before the election, so that a new majority does not stop the work.
rule-advice-election-2 = Gagnez tous les groupes du conseil avant l’élection, afin qu’une nouvelle majorité n’arrête pas le travail.
# en: The form must be ready in time
rule-advice-set-up-time = La forme doit être prête à temps
# en: It usually takes more than half a year until “{ $form }” can work. Begin with a contract and follow with the new form.
rule-advice-set-up-time-1 = Il faut en général plus de six mois avant que la forme « { $form } » puisse fonctionner. Commencez par une convention, la nouvelle forme suivra.
# en: “{ $form }” will hardly be ready before the last day to apply for the grant.
rule-advice-set-up-time-2 = La forme « { $form } » ne sera sans doute pas prête avant le dernier jour pour demander la subvention.
# en: Work backwards from the last day of the call
rule-advice-grant-deadline = Comptez à rebours depuis le dernier jour de l’appel
# en: Make a timetable backwards from the last day of the call. Agree how many partners must sign for a start, and how late ones may join.
rule-advice-grant-deadline-1 = Établissez un calendrier à rebours depuis le dernier jour de l’appel. Convenez du nombre de signatures nécessaires pour commencer et de la date limite pour les retardataires.
# en: A trial needs an end and a measure
rule-advice-trial = Un essai a besoin d’une fin et d’une mesure
# en: Say now how you will judge the trial: three or four figures, a date, and who decides on what comes next.
rule-advice-trial-1 = Dites dès maintenant comment vous jugerez l’essai : trois ou quatre chiffres, une date, et qui décide de la suite.
# en: One task now, others later
rule-advice-grow = Une mission maintenant, d’autres plus tard
# en: Sign one frame agreement with an annex for the first task. Each new task gets its own annex, and a joint body can follow when there are several.
rule-advice-grow-1 = Signez une convention-cadre avec une annexe pour la première mission. Chaque nouvelle mission reçoit son annexe, et une structure commune peut suivre quand il y en a plusieurs.
# en: A private contract is running
rule-advice-private-contract = Un contrat avec une entreprise privée est en cours
# en: Find out when the contract with the private firm ends and what it costs to end it earlier. Your start depends on it.
rule-advice-private-contract-1 = Vérifiez quand le contrat avec l’entreprise privée prend fin et ce que coûte une fin anticipée. Votre démarrage en dépend.
# en: You already have something together
rule-advice-existing-body = Vous avez déjà quelque chose en commun
# en: Look first at what you already have together. Read its statute: can it take the new task, and can the partners who are missing join?
rule-advice-existing-body-1 = Regardez d’abord ce que vous avez déjà en commun. Lisez ses statuts : peut-on y ajouter la nouvelle mission, et les partenaires absents peuvent-ils y adhérer ?
# en: The work is hard to count
rule-advice-hard-to-count = Le travail est difficile à compter
# en: Do not agree on a price per unit. Share the real cost with open books, and let a small steering group look at it twice a year.
rule-advice-hard-to-count-1 = Ne convenez pas d’un prix à l’unité. Partagez le coût réel à livres ouverts, et faites-le examiner deux fois par an par un petit groupe de pilotage.
# en: Long ways cost time
rule-advice-distance = Les longs trajets coûtent du temps
# en: The partners lie far from each other. For this task long ways cost time and money, so check the driving times on a map first.
rule-advice-distance-1 = Les partenaires sont loin les uns des autres. Pour cette mission, les longs trajets coûtent du temps et de l’argent ; vérifiez d’abord les temps de parcours sur une carte.
# en: You will see each other's files
rule-advice-personal-data = Vous verrez les dossiers des autres
# en: Add an annex on data protection: who may see which files, and who answers for them.
rule-advice-personal-data-1 = Ajoutez une annexe sur la protection des données : qui peut voir quels dossiers, et qui en répond.
# en: A pool or hall loses money
rule-advice-deficit = Une piscine ou une salle perd de l’argent
# en: A pool or sports hall will lose money each year. Agree who pays the loss before you agree on the building.
rule-advice-deficit-1 = Une piscine ou une salle de sport perdra de l’argent chaque année. Convenez de qui paie la perte avant de vous mettre d’accord sur le bâtiment.
# en: Share the tax of the site
rule-advice-business-park = Partagez les impôts du site
# en: Agree how to share the taxes of the new firms. Otherwise the partners go on competing with each other.
rule-advice-business-park-1 = Convenez du partage des impôts des nouvelles entreprises. Sinon, les partenaires continuent à se faire concurrence.
# en: Some gain more than they pay
rule-advice-upstream = Certains gagnent plus qu’ils ne paient
# en: Flood protection helps some more than others. Let a neutral expert show who gains what before you talk about shares.
rule-advice-upstream-1 = La protection contre les inondations profite aux uns plus qu’aux autres. Faites établir par un expert neutre qui y gagne quoi avant de parler des parts.
# en: Talks need a light form
rule-track-voice = Des échanges demandent une forme légère
# en: For talks and a common voice, a loose group, a committee or an association is enough.
rule-track-voice-1 = Pour des échanges et une voix commune, un groupe souple, un comité ou une association suffit.
# en: Talk about the failure first
rule-advice-past-bad = Parlez d’abord de l’échec
# en: Talk openly about why it failed, best with somebody neutral from your association. Write the answer into the new agreement.
rule-advice-past-bad-1 = Parlez ouvertement des causes de l’échec, de préférence avec une personne neutre de votre association de communes. Inscrivez la réponse dans la nouvelle convention.
# en: Start small
rule-advice-past-never = Commencez modestement
# en: You have not worked together before. Start with one task that everybody sees and that can be undone.
rule-advice-past-never-1 = Vous n’avez pas encore travaillé ensemble. Commencez par une mission que chacun voit et sur laquelle on peut revenir.
# en: Others may join later
rule-advice-join-later = D’autres pourront adhérer plus tard
# en: Write into the agreement how a new partner joins, who decides on it and what it pays for what is already there.
rule-advice-join-later-1 = Écrivez dans la convention comment adhère un nouveau partenaire, qui en décide et ce qu’il paie pour ce qui existe déjà.
# en: You have no partner yet
rule-advice-alone = Vous n’avez pas encore de partenaire
# en: Cooperation needs at least one partner, and you are alone so far. What you see here holds once a partner has joined. Ask your neighbours first, and your association of municipalities who looks for the same.
rule-advice-alone-1 = Il faut au moins un partenaire pour coopérer, et vous êtes seuls pour l’instant. Ce que vous voyez ici vaudra dès qu’un partenaire vous aura rejoints. Demandez d’abord à vos voisins, et à votre association de communes qui cherche la même chose.
# en: Many partners need a small core
rule-advice-many-partners = De nombreux partenaires ont besoin d’un petit noyau
# en: Choose a small group of mayors who prepare everything. Ten or more cannot write a text together.
rule-advice-many-partners-1 = Choisissez un petit groupe de maires qui prépare tout. À dix ou plus, on ne peut pas écrire un texte ensemble.
# en: One partner is much bigger
rule-advice-large-partner = Un partenaire est beaucoup plus grand
# en: With votes by size or by money, the town in the centre may decide alone. Limit its votes to less than half, or ask for two majorities.
rule-advice-large-partner-1 = Avec des voix selon la taille ou l’argent, la ville-centre peut décider seule. Limitez ses voix à moins de la moitié, ou exigez une double majorité.
# en: Two partners can block each other
rule-advice-deadlock = Deux partenaires peuvent se bloquer
# en: Two partners with equal votes can block each other. Agree now who helps then: a mediator, an expert, or a deciding vote that changes each year.
rule-advice-deadlock-1 = Deux partenaires à voix égales peuvent se bloquer. Convenez maintenant de ce qui aidera alors : un médiateur, un expert ou une voix prépondérante qui change chaque année.
# en: Paying alone is not cooperation
rule-advice-only-paying = Payer seulement, ce n’est pas coopérer
# en: Some partners only pay. A court may call this a public contract that should have been tendered (risk R07).
rule-advice-only-paying-1 = Certains partenaires ne font que payer. Un juge peut y voir un marché public qui aurait dû être mis en concurrence (risque R07).
# en: Some partners only pay. Hand over the task as a whole, build a joint body, or call for tenders. Or let each partner bring in something real.
rule-advice-only-paying-2 = Certains partenaires ne font que payer. Transférez la mission tout entière, créez une structure commune ou lancez une mise en concurrence. Ou faites en sorte que chaque partenaire apporte quelque chose de réel.
# en: The tax can change the choice
rule-advice-vat = La taxe peut changer le choix
# en: Ask a tax adviser before you choose the form, and compare prices with and without VAT.
rule-advice-vat-1 = Consultez un conseiller fiscal avant de choisir la forme, et comparez les prix avec et sans TVA.
# en: Sales on the market
rule-advice-state-aid = Ventes sur le marché
# en: Who sells on the market with public money must follow the rules on state aid. Keep separate accounts.
rule-advice-state-aid-1 = Qui vend sur le marché avec de l’argent public doit respecter les règles sur les aides d’État. Tenez des comptes séparés.
# en: A tax of its own is rare
rule-advice-levy = Un impôt propre est rare
# en: Very few bodies may raise a tax or a compulsory charge of their own. Check the law before you count on this money.
rule-advice-levy-1 = Très peu de structures peuvent lever un impôt ou une taxe obligatoire qui leur soit propre. Vérifiez la loi avant de compter sur cet argent.
# en: First the figures
rule-advice-baseline = D’abord les chiffres
# en: Your first paper is not a contract. Write one page for each partner: what the service costs today, how much of it there is, and how good it is.
rule-advice-baseline-1 = Votre premier document n’est pas une convention. Écrivez une page pour chaque partenaire : le coût actuel du service, son volume et sa qualité.
# en: Ask the partners who do not know their figures to collect them now. You need the same figures from all.
rule-advice-baseline-2 = Demandez aux partenaires qui ne connaissent pas leurs chiffres de les réunir maintenant. Il vous faut les mêmes chiffres de tous.
# en: Show shares in money
rule-advice-shares = Montrez les parts en argent
# en: Before you negotiate, show each partner three ways to share the cost, in money for a year and for each inhabitant.
rule-advice-shares-1 = Avant de négocier, montrez à chaque partenaire trois manières de répartir le coût, en argent par an et par habitant.
# en: Help openly
rule-advice-wealth = Aidez ouvertement
# en: Say openly in the agreement that the richer partners help, how much and how long. Then nobody can complain later.
rule-advice-wealth-1 = Écrivez ouvertement dans la convention que les partenaires plus riches aident, de combien et pendant combien de temps. Personne ne pourra alors s’en plaindre.
# en: The years after the grant
rule-advice-after-the-grant = Les années après la subvention
# en: Show three things in the budget: your own share, the money you must pay in advance, and the cost of the years after the grant.
rule-advice-after-the-grant-1 = Faites apparaître trois choses dans le budget : votre part propre, l’argent à avancer et le coût des années après la subvention.
# en: Do not let the bonus decide alone
rule-advice-state-bonus = Ne laissez pas la prime décider seule
# en: Compare the bonus of the state with the cost of founding and running the form. Ask how many years it is paid.
rule-advice-state-bonus-1 = Comparez la prime de l’État au coût de création et de fonctionnement de la forme. Demandez pendant combien d’années elle est versée.
# en: A large investment
rule-advice-large-investment = Un gros investissement
# en: Look for grants, check the debt limit of each partner, and put money aside for renewal from the first year.
rule-advice-large-investment-1 = Cherchez des subventions, vérifiez le plafond d’endettement de chaque partenaire et mettez de l’argent de côté pour le renouvellement dès la première année.
# en: People change their employer
rule-advice-staff-move = Des agents changent d’employeur
# en: Settle staff questions before the councils vote: employer, pay, place of work, and whether there is a way back. Tell the people early.
rule-advice-staff-move-1 = Réglez les questions de personnel avant le vote des conseils : employeur, rémunération, lieu de travail et possibilité de retour. Informez tôt les agents.
# en: Few jobs, no new institution
rule-advice-few-jobs = Peu d’emplois, pas de nouvelle institution
# en: For one or two jobs a new institution is rarely worth it. Let one partner employ them for all.
rule-advice-few-jobs-1 = Pour un ou deux emplois, une nouvelle institution en vaut rarement la peine. Qu’un partenaire les emploie pour tous.
# en: Old costs must go away
rule-advice-old-cost = Les anciens coûts doivent disparaître
# en: Make a list of posts and costs that end at each partner. If they stay, the joint work costs more and not less.
rule-advice-old-cost-1 = Dressez la liste des postes et des coûts qui disparaissent chez chaque partenaire. S’ils restent, le travail commun coûte plus cher et non moins.
# en: Put your own house in order
rule-advice-own-service = Mettez de l’ordre chez vous
# en: Tell the partners about the problems of your service before they find them. Agree that old debts and damage stay with you.
rule-advice-own-service-1 = Parlez aux partenaires des problèmes de votre service avant qu’ils ne les découvrent. Convenez que les dettes et les dommages anciens restent à votre charge.
# en: Settle the way out at the beginning
rule-advice-exit-terms = Réglez le retrait dès le début
# en: Agree now what a partner gets and what it still owes when it leaves. At the beginning this is easy, in a quarrel it is not.
rule-advice-exit-terms-1 = Convenez maintenant de ce qu’un partenaire reçoit et de ce qu’il doit encore quand il se retire. Au début, c’est facile ; dans un conflit, non.
# en: Owners in one body, operation in a company
rule-pattern-p1 = Propriétaires dans une structure, exploitation dans une société
# en: With many members and one plant, two bodies often work well: a union or association owns and controls, a company runs the plant for it.
rule-pattern-p1-1 = Avec de nombreux membres et une seule installation, deux structures fonctionnent souvent bien : un syndicat ou une association possède et contrôle, une société exploite l’installation pour son compte.
# en: Committee and lead municipality
rule-pattern-p2 = Comité et commune chef de file
# en: Consider a joint committee that decides, while one municipality employs, owns and signs for all.
rule-pattern-p2-1 = Envisagez un comité commun qui décide, tandis qu’une commune emploie, possède et signe pour tous.
# en: Frame agreement with annexes
rule-pattern-p3 = Convention-cadre avec annexes
# en: If not everybody wants every task, sign one frame agreement. Each task is an annex with its own members and its own shares.
rule-pattern-p3-1 = Si tous ne veulent pas toutes les missions, signez une convention-cadre. Chaque mission est une annexe avec ses propres membres et ses propres parts.
# en: Host and board of guests
rule-pattern-p4 = Commune hôte et conseil des communes bénéficiaires
# en: If one municipality works for all, give the guests a board that is heard on budget and quality.
rule-pattern-p4-1 = Si une commune travaille pour toutes, donnez aux communes bénéficiaires un conseil qui est entendu sur le budget et la qualité.
# en: An agreement for the time before
rule-pattern-p5 = Une convention pour la période préalable
# en: Until a new body exists, sign a preliminary agreement: who does what, who pays for it, and what happens if somebody steps back.
rule-pattern-p5-1 = En attendant que la nouvelle structure existe, signez une convention préalable : qui fait quoi, qui paie, et ce qui se passe si quelqu’un renonce.
# en: A light association as project office
rule-pattern-p6 = Une association légère comme bureau de projets
# en: A light association can write applications and run projects, while the services stay in simple contracts.
rule-pattern-p6-1 = Une association légère peut rédiger les demandes et conduire les projets, tandis que les services restent dans de simples conventions.
# en: An office for decisions, an enterprise for works
rule-pattern-p7 = Un service pour les décisions, une entreprise pour les travaux
# en: Keep decisions and technical work apart: a joint office for permits and the like, an enterprise or company for the services that users pay.
rule-pattern-p7-1 = Séparez les décisions et le travail technique : un service commun pour les permis et actes semblables, une entreprise ou une société pour les services que paient les usagers.

## Raisons : ce que chaque critère signifie pour chaque famille de formes

# en: There is nobody who could decide: each act stays with its own town hall.
why-public_authority-informal = Personne n’est là pour décider : chaque acte reste dans sa propre mairie.
# en: By contract one can prepare decisions, but seldom sign them.
why-public_authority-contract = Par convention, on peut préparer des décisions, mais rarement les signer.
# en: The host can receive the power and decide with its own trained staff.
why-public_authority-host-municipality = La commune hôte peut recevoir le pouvoir et décider avec son propre personnel formé.
# en: It works only where the law lets councils hand decisions to a joint committee.
why-public_authority-joint-body = Cela ne marche que là où la loi permet aux conseils de confier des décisions à un comité commun.
# en: One office with trained staff prepares such decisions for each of the partners.
why-public_authority-joint-administration = Un même service, avec du personnel formé, prépare ces décisions pour chacun des partenaires.
# en: A private association has no power over citizens.
why-public_authority-private-association = Une association privée n’a aucun pouvoir sur les citoyens.
# en: A private company may not use public power unless a special law opens the door.
why-public_authority-private-company = Une société privée ne peut pas exercer la puissance publique, sauf si une loi spéciale le permet.
# en: A cooperative is a private body and has no power over citizens.
why-public_authority-cooperative = Une coopérative est un organisme privé et n’a aucun pouvoir sur les citoyens.
# en: An enterprise may send bills, but it rarely decides about people's rights.
why-public_authority-public-enterprise = Une entreprise peut envoyer des factures, mais elle décide rarement des droits des personnes.
# en: Such a body can take over the power and decide in its own name.
why-public_authority-public-law-body = Une telle structure peut reprendre le pouvoir et décider en son propre nom.
# en: It can take over the power for several tasks at the same time.
why-public_authority-multi-purpose-community = Elle peut reprendre le pouvoir pour plusieurs missions à la fois.
# en: A handshake cannot raise a tax.
why-own_levy-informal = Une entente verbale ne peut pas lever d’impôt.
# en: A contract cannot create a tax.
why-own_levy-contract = Une convention ne peut pas créer d’impôt.
# en: Only the home municipality can raise the money.
why-own_levy-host-municipality = Seule la commune d’origine peut lever l’argent.
# en: A committee cannot raise a tax.
why-own_levy-joint-body = Un comité ne peut pas lever d’impôt.
# en: It can collect for the municipalities, not for itself.
why-own_levy-joint-administration = Cette forme peut percevoir pour les communes, non pour elle-même.
# en: A private body cannot raise a tax.
why-own_levy-private-association = Un organisme privé ne peut pas lever d’impôt.
# en: A private body cannot raise a tax.
why-own_levy-private-company = Un organisme privé ne peut pas lever d’impôt.
# en: A private body cannot raise a tax.
why-own_levy-cooperative = Un organisme privé ne peut pas lever d’impôt.
# en: An enterprise cannot raise a tax.
why-own_levy-public-enterprise = Une entreprise ne peut pas lever d’impôt.
# en: It takes contributions from members and sets charges by by-law.
why-own_levy-public-law-body = Cette forme reçoit les contributions de ses membres et fixe des redevances par règlement.
# en: In some countries it has a tax of its own.
why-own_levy-multi-purpose-community = Dans certains pays, elle a son propre impôt.
# en: It is always possible.
why-no_imc_law-informal = C’est toujours possible.
# en: The general law of contracts is enough.
why-no_imc_law-contract = Le droit commun des contrats suffit.
# en: Without a rule in the law, the power is not validly handed over.
why-no_imc_law-host-municipality = Sans règle dans la loi, le pouvoir n’est pas valablement transmis.
# en: Without a rule in the law, it may not decide.
why-no_imc_law-joint-body = Sans règle dans la loi, cette forme ne peut pas décider.
# en: It needs a rule in the law.
why-no_imc_law-joint-administration = Il faut une règle dans la loi.
# en: Private law is open to everybody.
why-no_imc_law-private-association = Le droit privé est ouvert à tous.
# en: Private law is open to everybody.
why-no_imc_law-private-company = Le droit privé est ouvert à tous.
# en: Private law is open to everybody.
why-no_imc_law-cooperative = Le droit privé est ouvert à tous.
# en: It depends on the law on public enterprises.
why-no_imc_law-public-enterprise = Cela dépend de la loi sur les entreprises publiques.
# en: It cannot exist without a law.
why-no_imc_law-public-law-body = Cette forme ne peut pas exister sans loi.
# en: It cannot exist without a law.
why-no_imc_law-multi-purpose-community = Elle ne peut pas exister sans loi.
# en: There is nothing a court could hold on to.
why-legal_certainty-informal = Il n’y a rien sur quoi un juge puisse s’appuyer.
# en: It is good for claims of money and weak for decisions.
why-legal_certainty-contract = C’est bon pour des créances et faible pour des décisions.
# en: The act comes from an authority that everybody knows.
why-legal_certainty-host-municipality = L’acte vient d’une autorité que chacun connaît.
# en: It may be argued that the committee had no power.
why-legal_certainty-joint-body = On peut soutenir que le comité n’avait pas le pouvoir.
# en: Trained staff prepare acts in the name of the right municipality.
why-legal_certainty-joint-administration = Un personnel formé prépare des actes au nom de la bonne commune.
# en: It is weak when decisions are attacked.
why-legal_certainty-private-association = Elle est faible quand des décisions sont attaquées.
# en: It is weak for decisions, but good for prices by contract.
why-legal_certainty-private-company = Elle est faible pour des décisions, mais bonne pour des prix fixés par contrat.
# en: It is weak when decisions are attacked.
why-legal_certainty-cooperative = Elle est faible quand des décisions sont attaquées.
# en: This makes no clear difference for this form.
why-legal_certainty-public-enterprise = Pas de différence nette pour cette forme.
# en: It acts on its own by-laws and its own powers.
why-legal_certainty-public-law-body = Cette forme agit selon ses propres règlements et ses propres pouvoirs.
# en: It acts on its own by-laws and its own powers.
why-legal_certainty-multi-purpose-community = Elle agit selon ses propres règlements et ses propres pouvoirs.
# en: Nobody would own what is bought or built, and no budget would pay for it.
why-capital_intensity-informal = Personne ne posséderait ce qui est acheté ou construit, et aucun budget ne le paierait.
# en: Owning something together by contract alone is shaky over many years.
why-capital_intensity-contract = Posséder un bien ensemble par simple convention est fragile sur de longues années.
# en: It works if the host has already what is needed and shares it for money.
why-capital_intensity-host-municipality = Cela marche si la commune hôte possède déjà ce qu’il faut et le partage contre paiement.
# en: The investment would in truth belong to one single partner.
why-capital_intensity-joint-body = L’investissement appartiendrait en réalité à un seul partenaire.
# en: An office has neither the purpose nor the means to invest.
why-capital_intensity-joint-administration = Un service commun n’a ni la vocation ni les moyens d’investir.
# en: It has little capital of its own and banks hesitate.
why-capital_intensity-private-association = Elle a peu de capital propre et les banques hésitent.
# en: A company can own what is bought or built and carries it in its own balance sheet.
why-capital_intensity-private-company = Une société peut posséder ce qui est acheté ou construit et l’inscrit à son propre bilan.
# en: It works only if members or citizens bring in the capital.
why-capital_intensity-cooperative = Cela ne marche que si les membres ou les citoyens apportent le capital.
# en: It can hold what several founders buy or build.
why-capital_intensity-public-enterprise = Elle peut détenir ce que plusieurs fondateurs achètent ou construisent.
# en: Such a body can own what is bought or built together and spread its cost over the years.
why-capital_intensity-public-law-body = Une telle structure peut posséder ce qui est acheté ou construit ensemble et en étaler le coût sur les années.
# en: It can invest and has a steady income.
why-capital_intensity-multi-purpose-community = Elle peut investir et a des recettes régulières.
# en: No bank can lend to a handshake.
why-borrowing-informal = Aucune banque ne prête sur une entente verbale.
# en: Each partner has to borrow its own part.
why-borrowing-contract = Chaque partenaire doit emprunter sa propre part.
# en: The host takes the loan and passes the cost on.
why-borrowing-host-municipality = La commune hôte contracte l’emprunt et en répercute le coût.
# en: It is no legal person, so it cannot sign a loan.
why-borrowing-joint-body = Cette forme n’est pas une personne morale et ne peut donc pas signer d’emprunt.
# en: It is no legal person, so it cannot sign a loan.
why-borrowing-joint-administration = Cette forme n’est pas une personne morale et ne peut donc pas signer d’emprunt.
# en: Banks will ask the members for guarantees.
why-borrowing-private-association = Les banques demanderont aux membres des garanties.
# en: It borrows on its own income, within the legal limits for guarantees.
why-borrowing-private-company = Elle emprunte sur ses propres recettes, dans les limites légales des garanties.
# en: It can borrow, but rather small sums.
why-borrowing-cooperative = Elle peut emprunter, mais plutôt de petits montants.
# en: It can borrow if the founders agree.
why-borrowing-public-enterprise = Elle peut emprunter si les fondateurs sont d’accord.
# en: It borrows like a municipality, with the members' payments as security.
why-borrowing-public-law-body = Cette forme emprunte comme une commune, avec les contributions des membres comme sûreté.
# en: It borrows like a municipality, with the members' payments as security.
why-borrowing-multi-purpose-community = Elle emprunte comme une commune, avec les contributions des membres comme sûreté.
# en: Nobody can send the bill.
why-user_charges-informal = Personne ne peut envoyer la facture.
# en: The provider may bill the users if the contract says so.
why-user_charges-contract = Le prestataire peut facturer les usagers si la convention le dit.
# en: The host sets and collects the charge if the power was handed over.
why-user_charges-host-municipality = La commune hôte fixe et perçoit la redevance si le pouvoir lui a été transmis.
# en: It cannot send bills in its own name.
why-user_charges-joint-body = Cette forme ne peut pas facturer en son propre nom.
# en: What users pay goes to the municipality concerned, not to the office.
why-user_charges-joint-administration = Ce que paient les usagers revient à la commune concernée, non au service commun.
# en: It can take money from members or visitors, but no public charges.
why-user_charges-private-association = Elle peut recevoir l’argent de membres ou de visiteurs, mais pas de redevances publiques.
# en: A price per user fits the books of a company very well.
why-user_charges-private-company = Un prix par usager convient très bien aux comptes d’une société.
# en: The members are the users and pay for what they use.
why-user_charges-cooperative = Les membres sont les usagers et paient ce qu’ils utilisent.
# en: A service paid by its users is what this form is known for.
why-user_charges-public-enterprise = Un service payé par ses usagers est le propre de cette forme.
# en: It can set charges by its own by-law where the law allows it.
why-user_charges-public-law-body = Cette forme peut fixer des redevances par son propre règlement là où la loi le permet.
# en: It can set charges, but most of its tasks are paid from budgets.
why-user_charges-multi-purpose-community = Elle peut fixer des redevances, mais la plupart de ses missions sont payées par les budgets.
# en: There is nobody who could apply.
why-grant_needs_legal_person-informal = Il n’y a personne qui puisse déposer la demande.
# en: It works only if the fund lets a lead partner apply.
why-grant_needs_legal_person-contract = Cela ne marche que si le fonds accepte la demande d’un chef de file.
# en: The host may apply for all if the fund accepts a lead partner.
why-grant_needs_legal_person-host-municipality = La commune hôte peut déposer la demande pour tous si le fonds accepte un chef de file.
# en: It is no legal person, so it cannot apply.
why-grant_needs_legal_person-joint-body = Cette forme n’est pas une personne morale et ne peut donc pas déposer de demande.
# en: It is no legal person, so it cannot apply.
why-grant_needs_legal_person-joint-administration = Cette forme n’est pas une personne morale et ne peut donc pas déposer de demande.
# en: It is a legal person in short time; check what the fund says.
why-grant_needs_legal_person-private-association = Elle devient vite une personne morale ; vérifiez ce que dit le fonds.
# en: It is a legal person, and some funds have paid joint companies before.
why-grant_needs_legal_person-private-company = C’est une personne morale, et certains fonds ont déjà versé de l’argent à des sociétés communes.
# en: It is a legal person; check what the fund says.
why-grant_needs_legal_person-cooperative = C’est une personne morale ; vérifiez ce que dit le fonds.
# en: It is a public operator and a legal person.
why-grant_needs_legal_person-public-enterprise = C’est un exploitant public et une personne morale.
# en: Public funds usually welcome it first.
why-grant_needs_legal_person-public-law-body = Les fonds publics lui font en général le premier accueil.
# en: Public funds usually welcome it first.
why-grant_needs_legal_person-multi-purpose-community = Les fonds publics lui font en général le premier accueil.
# en: States do not reward what is not on paper.
why-state_imc_incentive-informal = Les États ne récompensent pas ce qui n’est pas écrit.
# en: Some states reward it once it is registered.
why-state_imc_incentive-contract = Certains États la récompensent une fois enregistrée.
# en: Many states include it.
why-state_imc_incentive-host-municipality = De nombreux États l’incluent.
# en: This makes no clear difference for this form.
why-state_imc_incentive-joint-body = Pas de différence nette pour cette forme.
# en: Some states pay part of the cost of joint offices.
why-state_imc_incentive-joint-administration = Certains États paient une partie du coût des services communs.
# en: It is rarely included.
why-state_imc_incentive-private-association = Elle est rarement incluse.
# en: It is rarely included.
why-state_imc_incentive-private-company = Elle est rarement incluse.
# en: It is rarely included.
why-state_imc_incentive-cooperative = Elle est rarement incluse.
# en: This makes no clear difference for this form.
why-state_imc_incentive-public-enterprise = Pas de différence nette pour cette forme.
# en: State support goes to this form most often.
why-state_imc_incentive-public-law-body = C’est à cette forme que va le plus souvent le soutien de l’État.
# en: State support goes to this form most often.
why-state_imc_incentive-multi-purpose-community = C’est à cette forme que va le plus souvent le soutien de l’État.
# en: Nothing is bought, so no tender is needed.
why-procurement_exempt-informal = Rien n’est acheté, aucune mise en concurrence n’est donc nécessaire.
# en: Only true cooperation is free of tender, not a plain sale.
why-procurement_exempt-contract = Seule une vraie coopération est dispensée de mise en concurrence, non une simple vente.
# en: Handing over the whole task needs no tender; buying a service does.
why-procurement_exempt-host-municipality = Transférer la mission tout entière ne demande pas de mise en concurrence ; acheter un service, si.
# en: It is an internal matter of the partners.
why-procurement_exempt-joint-body = C’est une affaire interne des partenaires.
# en: It is an internal matter of the partners.
why-procurement_exempt-joint-administration = C’est une affaire interne des partenaires.
# en: Private members make the in-house test hard.
why-procurement_exempt-private-association = Avec des membres privés, les conditions de la quasi-régie sont difficiles à remplir.
# en: Free of tender if owners control it, it works mostly for them and has no private money.
why-procurement_exempt-private-company = Dispensée de mise en concurrence si ses propriétaires la contrôlent, si elle travaille surtout pour eux et sans capital privé.
# en: Private members break the in-house test.
why-procurement_exempt-cooperative = Avec des membres privés, les conditions de la quasi-régie ne sont plus remplies.
# en: Free of tender under the same test as a company.
why-procurement_exempt-public-enterprise = Dispensée de mise en concurrence aux mêmes conditions qu’une société.
# en: Handing the task to such a body is internal organisation of the public sector.
why-procurement_exempt-public-law-body = Transférer la mission à une telle structure relève de l’organisation interne du secteur public.
# en: Handing the task to such a body is internal organisation of the public sector.
why-procurement_exempt-multi-purpose-community = Transférer la mission à une telle structure relève de l’organisation interne du secteur public.
# en: Nobody sells anything, so there is no tax.
why-vat_sensitive-informal = Personne ne vend rien, il n’y a donc pas de taxe.
# en: In many laws a paid service between municipalities bears VAT.
why-vat_sensitive-contract = Dans bien des lois, un service payant entre communes est soumis à la TVA.
# en: Sharing the cost of a public duty is mostly free, services may not be.
why-vat_sensitive-host-municipality = Partager le coût d’une obligation publique est le plus souvent exonéré, les services pas toujours.
# en: It depends on who delivers.
why-vat_sensitive-joint-body = Cela dépend de qui fournit la prestation.
# en: Acts of public authority bear no VAT.
why-vat_sensitive-joint-administration = Les actes de puissance publique ne sont pas soumis à la TVA.
# en: The exemption for sharing cost is narrow.
why-vat_sensitive-private-association = L’exonération pour partage de coûts est étroite.
# en: A company has to charge VAT.
why-vat_sensitive-private-company = Une société doit facturer la TVA.
# en: A cooperative has to charge VAT.
why-vat_sensitive-cooperative = Une coopérative doit facturer la TVA.
# en: Most of its services bear VAT.
why-vat_sensitive-public-enterprise = La plupart de ses services sont soumis à la TVA.
# en: No VAT when it acts as a public authority and does not disturb the market.
why-vat_sensitive-public-law-body = Pas de TVA quand elle agit comme autorité publique et ne perturbe pas le marché.
# en: No VAT when it acts as a public authority and does not disturb the market.
why-vat_sensitive-multi-purpose-community = Pas de TVA quand elle agit comme autorité publique et ne perturbe pas le marché.
# en: Without a legal existence nothing can be owned.
why-own_assets-informal = Sans existence juridique, on ne peut rien posséder.
# en: Partners can only be co-owners or give each other rights of use.
why-own_assets-contract = Les partenaires ne peuvent qu’être copropriétaires ou s’accorder des droits d’usage.
# en: The property belongs to the host, in one pair of clear hands.
why-own_assets-host-municipality = Les biens appartiennent à la commune hôte : le propriétaire est clair et unique.
# en: A lead municipality would have to hold the property.
why-own_assets-joint-body = Une commune chef de file devrait détenir les biens.
# en: The office works in rooms of one of the partners.
why-own_assets-joint-administration = Le service travaille dans les locaux de l’un des partenaires.
# en: It may own, but rules on municipal property often stop a transfer.
why-own_assets-private-association = Elle peut posséder, mais les règles sur les biens communaux empêchent souvent un transfert.
# en: It is full owner and shows the assets in its own balance sheet.
why-own_assets-private-company = Elle est pleinement propriétaire et inscrit les biens à son propre bilan.
# en: It may own what its members need.
why-own_assets-cooperative = Elle peut posséder ce dont ses membres ont besoin.
# en: It owns or manages what the founders hand over.
why-own_assets-public-enterprise = Elle possède ou gère ce que les fondateurs lui remettent.
# en: It may own, within the rules on municipal property.
why-own_assets-public-law-body = Cette forme peut posséder, dans le respect des règles sur les biens communaux.
# en: It may own, within the rules on municipal property.
why-own_assets-multi-purpose-community = Elle peut posséder, dans le respect des règles sur les biens communaux.
# en: Nobody is there who could sign a work contract.
why-own_staff-informal = Personne n’est là pour signer un contrat de travail.
# en: People stay with one partner, who lends them or sells their hours.
why-own_staff-contract = Les agents restent chez un partenaire, qui les met à disposition ou vend leurs heures.
# en: The host is an employer already and simply takes on more people.
why-own_staff-host-municipality = La commune hôte est déjà employeur et recrute simplement davantage.
# en: A partner would have to employ the people for the committee.
why-own_staff-joint-body = Un partenaire devrait employer le personnel pour le comité.
# en: Sharing staff is the very idea of this form.
why-own_staff-joint-administration = Partager le personnel est l’idée même de cette forme.
# en: It can hire under labour law, but not as civil servants.
why-own_staff-private-association = Elle peut recruter selon le droit du travail, mais pas des fonctionnaires.
# en: It can hire freely under labour law.
why-own_staff-private-company = Elle peut recruter librement selon le droit du travail.
# en: It can hire under labour law.
why-own_staff-cooperative = Elle peut recruter selon le droit du travail.
# en: It can hire its own people.
why-own_staff-public-enterprise = Elle peut recruter son propre personnel.
# en: It can hire its own people, often with public service status.
why-own_staff-public-law-body = Cette forme peut recruter son propre personnel, souvent sous statut public.
# en: It can hire its own people, often with public service status.
why-own_staff-multi-purpose-community = Elle peut recruter son propre personnel, souvent sous statut public.
# en: There is nothing to run.
why-low_admin_capacity-informal = Il n’y a rien à faire fonctionner.
# en: The provider runs the service.
why-low_admin_capacity-contract = Le prestataire fait fonctionner le service.
# en: An administration that already exists does the work.
why-low_admin_capacity-host-municipality = Une administration qui existe déjà fait le travail.
# en: A committee without support adds work.
why-low_admin_capacity-joint-body = Un comité sans appui ajoute du travail.
# en: It takes work off all partners.
why-low_admin_capacity-joint-administration = Cette forme décharge tous les partenaires.
# en: Somebody must keep the accounts and call the assembly.
why-low_admin_capacity-private-association = Quelqu’un doit tenir les comptes et convoquer l’assemblée.
# en: It needs a manager and a board.
why-low_admin_capacity-private-company = Il lui faut un directeur et un conseil d’administration.
# en: It needs a manager and care for the members.
why-low_admin_capacity-cooperative = Il lui faut un directeur et un suivi des membres.
# en: It needs a manager and control by the founders.
why-low_admin_capacity-public-enterprise = Il lui faut un directeur et le contrôle des fondateurs.
# en: It has a full public budget and all reporting duties.
why-low_admin_capacity-public-law-body = Cette forme a un budget public complet et toutes les obligations de compte rendu.
# en: It has a full public budget and all reporting duties.
why-low_admin_capacity-multi-purpose-community = Elle a un budget public complet et toutes les obligations de compte rendu.
# en: This makes no clear difference for this form.
why-existing_capacity-informal = Pas de différence nette pour cette forme.
# en: The others connect to what is there and pay for what they use.
why-existing_capacity-contract = Les autres se raccordent à ce qui existe et paient ce qu’ils utilisent.
# en: The owner keeps running it, now for all.
why-existing_capacity-host-municipality = Le propriétaire continue de l’exploiter, désormais pour tous.
# en: It can watch over the contract as a council of users.
why-existing_capacity-joint-body = Cette forme peut veiller sur la convention comme conseil des usagers.
# en: The office that exists is simply made larger.
why-existing_capacity-joint-administration = Le service qui existe est simplement agrandi.
# en: It would add nothing.
why-existing_capacity-private-association = Elle n’apporterait rien.
# en: It makes sense only if the owner brings what it has in as capital.
why-existing_capacity-private-company = Cela n’a de sens que si le propriétaire apporte ce qu’il possède au capital.
# en: It would add nothing.
why-existing_capacity-cooperative = Elle n’apporterait rien.
# en: An enterprise that exists may serve a larger area.
why-existing_capacity-public-enterprise = Une entreprise qui existe peut servir un territoire plus grand.
# en: A new owner for what one partner has built up means a hard fight about its value.
why-existing_capacity-public-law-body = Un nouveau propriétaire pour ce qu’un partenaire a bâti, c’est une dure dispute sur sa valeur.
# en: A new owner for what one partner has built up means a hard fight about its value.
why-existing_capacity-multi-purpose-community = Un nouveau propriétaire pour ce qu’un partenaire a bâti, c’est une dure dispute sur sa valeur.
# en: Nothing leaves the hands of the council.
why-council_control-informal = Rien ne sort des mains du conseil.
# en: The council decides on price, quality and time.
why-council_control-contract = Le conseil décide du prix, de la qualité et des délais.
# en: The host's council has a firm grip, the guests' councils do not.
why-council_control-host-municipality = Le conseil de la commune hôte tient bien les choses, ceux des communes bénéficiaires non.
# en: Councillors themselves sit in the committee.
why-council_control-joint-body = Des conseillers siègent eux-mêmes au comité.
# en: The mayors stay responsible for what is signed.
why-council_control-joint-administration = Les maires restent responsables de ce qui est signé.
# en: Councils are heard only through their delegate.
why-council_control-private-association = Les conseils ne sont entendus que par leur délégué.
# en: Directors must act for the company, not for a council.
why-council_control-private-company = Les dirigeants doivent agir pour la société, non pour un conseil.
# en: Councils are heard only through their delegate.
why-council_control-cooperative = Les conseils ne sont entendus que par leur délégué.
# en: The founders approve plans, but politics may interfere.
why-council_control-public-enterprise = Les fondateurs approuvent les programmes, mais la politique peut s’en mêler.
# en: It depends on the statute: seats for councillors and a say on the budget.
why-council_control-public-law-body = Cela dépend des statuts : des sièges pour les conseillers et un droit de regard sur le budget.
# en: The more tasks it has, the further away the councils are.
why-council_control-multi-purpose-community = Plus elle a de missions, plus les conseils sont loin.
# en: No power is given away.
why-autonomy_sensitive-informal = Aucun pouvoir n’est cédé.
# en: The power stays in the town hall.
why-autonomy_sensitive-contract = Le pouvoir reste à la mairie.
# en: The guests give the work to a neighbour.
why-autonomy_sensitive-host-municipality = Les communes bénéficiaires confient le travail à une voisine.
# en: Control is shared, but not lost.
why-autonomy_sensitive-joint-body = Le contrôle est partagé, mais pas perdu.
# en: Each act remains an act of your own municipality.
why-autonomy_sensitive-joint-administration = Chaque acte reste un acte de votre propre commune.
# en: Very little is given away.
why-autonomy_sensitive-private-association = Très peu est cédé.
# en: The task leaves the town hall.
why-autonomy_sensitive-private-company = La mission quitte la mairie.
# en: This makes no clear difference for this form.
why-autonomy_sensitive-cooperative = Pas de différence nette pour cette forme.
# en: The task leaves the town hall.
why-autonomy_sensitive-public-enterprise = La mission quitte la mairie.
# en: The task is handed over completely.
why-autonomy_sensitive-public-law-body = La mission est entièrement transférée.
# en: Many tasks are handed over completely.
why-autonomy_sensitive-multi-purpose-community = De nombreuses missions sont entièrement transférées.
# en: This makes no clear difference for this form.
why-limit_liability-informal = Pas de différence nette pour cette forme.
# en: Only a clause can limit it.
why-limit_liability-contract = Seule une clause peut la limiter.
# en: The host answers to outsiders and asks the others for their part.
why-limit_liability-host-municipality = La commune hôte répond envers les tiers et demande leur part aux autres.
# en: Partners may answer for everything together.
why-limit_liability-joint-body = Les partenaires peuvent répondre solidairement de tout.
# en: The municipality concerned answers for its acts.
why-limit_liability-joint-administration = La commune concernée répond de ses actes.
# en: In most laws only the association's own money is at risk.
why-limit_liability-private-association = Dans la plupart des lois, seul l’argent de l’association est en jeu.
# en: Only the capital you paid in is at risk.
why-limit_liability-private-company = Seul le capital que vous avez versé est en jeu.
# en: Only your share is at risk.
why-limit_liability-cooperative = Seule votre part est en jeu.
# en: It depends on the law; founders may have to pay.
why-limit_liability-public-enterprise = Cela dépend de la loi ; les fondateurs peuvent devoir payer.
# en: The members cover losses with their contributions.
why-limit_liability-public-law-body = Les membres couvrent les pertes par leurs contributions.
# en: The members cover losses with their contributions.
why-limit_liability-multi-purpose-community = Les membres couvrent les pertes par leurs contributions.
# en: It lasts as long as the persons who started it.
why-long_duration-informal = Cela dure aussi longtemps que les personnes qui l’ont lancé.
# en: It has to be renewed and adapted again and again.
why-long_duration-contract = Elle doit sans cesse être renouvelée et adaptée.
# en: It can last for decades if relations stay good.
why-long_duration-host-municipality = Elle peut durer des décennies si les relations restent bonnes.
# en: This makes no clear difference for this form.
why-long_duration-joint-body = Pas de différence nette pour cette forme.
# en: Once it works, it tends to stay.
why-long_duration-joint-administration = Une fois lancée, cette forme tend à durer.
# en: This makes no clear difference for this form.
why-long_duration-private-association = Pas de différence nette pour cette forme.
# en: It lives on without renewal, whoever is in office.
why-long_duration-private-company = Elle continue sans renouvellement, quels que soient les élus en place.
# en: It lives on without renewal.
why-long_duration-cooperative = Elle continue sans renouvellement.
# en: It lives on without renewal, whoever is in office.
why-long_duration-public-enterprise = Elle continue sans renouvellement, quels que soient les élus en place.
# en: It is among the most stable frames that the law offers.
why-long_duration-public-law-body = C’est l’un des cadres les plus stables qu’offre la loi.
# en: It is among the most stable frames that the law offers.
why-long_duration-multi-purpose-community = C’est l’un des cadres les plus stables qu’offre la loi.
# en: It is enough for an event, not for a building.
why-one_off_project-informal = Cela suffit pour une manifestation, non pour un bâtiment.
# en: An agreement for one project ends when the project ends.
why-one_off_project-contract = Une convention pour un seul projet prend fin avec le projet.
# en: One partner can lead the project for all.
why-one_off_project-host-municipality = Un partenaire peut conduire le projet pour tous.
# en: A steering group can watch over the project.
why-one_off_project-joint-body = Un groupe de pilotage peut suivre le projet.
# en: The office would still be there after the project.
why-one_off_project-joint-administration = Le service serait encore là après le projet.
# en: It helps if a fund insists on a legal person.
why-one_off_project-private-association = Elle est utile si un fonds exige une personne morale.
# en: Founding and closing a company is too much for one project.
why-one_off_project-private-company = Créer puis fermer une société, c’est trop pour un seul projet.
# en: Founding and closing a cooperative is too much for one project.
why-one_off_project-cooperative = Créer puis fermer une coopérative, c’est trop pour un seul projet.
# en: Founding and closing an enterprise is too much for one project.
why-one_off_project-public-enterprise = Créer puis fermer une entreprise, c’est trop pour un seul projet.
# en: It takes long to found and long to close again.
why-one_off_project-public-law-body = Cette forme est longue à créer et longue à dissoudre.
# en: A standing community for one project is out of proportion.
why-one_off_project-multi-purpose-community = Une communauté permanente pour un seul projet est disproportionnée.
# en: You can stop at any time.
why-easy_exit-informal = Vous pouvez arrêter à tout moment.
# en: You leave with the notice you agreed.
why-easy_exit-contract = Vous vous retirez avec le préavis convenu.
# en: You leave with about one year of notice.
why-easy_exit-host-municipality = Vous vous retirez avec un préavis d’environ un an.
# en: You leave with the notice you agreed.
why-easy_exit-joint-body = Vous vous retirez avec le préavis convenu.
# en: You can leave, but the staff must find a place.
why-easy_exit-joint-administration = Vous pouvez vous retirer, mais il faut trouver une place pour le personnel.
# en: You leave by notice.
why-easy_exit-private-association = Vous vous retirez par simple avis.
# en: Somebody has to buy your shares.
why-easy_exit-private-company = Quelqu’un doit racheter vos parts.
# en: Your share is paid back after notice.
why-easy_exit-cooperative = Votre part est remboursée après préavis.
# en: The rules often do not say how a founder leaves.
why-easy_exit-public-enterprise = Souvent, les règles ne disent pas comment un fondateur se retire.
# en: A partner that wants to leave needs the agreement of the others, and the accounts must be settled.
why-easy_exit-public-law-body = Un partenaire qui veut se retirer a besoin de l’accord des autres, et les comptes doivent être réglés.
# en: Leaving is almost like undoing a merger.
why-easy_exit-multi-purpose-community = Se retirer, c’est presque défaire une fusion.
# en: You can begin tomorrow.
why-fast_start-informal = Vous pouvez commencer demain.
# en: A simple contract can start within weeks.
why-fast_start-contract = Une simple convention peut démarrer en quelques semaines.
# en: It starts when the councils have voted and the notice is given.
why-fast_start-host-municipality = Elle démarre quand les conseils ont voté et que la notification est faite.
# en: It starts when the councils have voted.
why-fast_start-joint-body = Cette forme démarre quand les conseils ont voté.
# en: Staff and rooms must be found first.
why-fast_start-joint-administration = Il faut d’abord trouver du personnel et des locaux.
# en: Registration takes some weeks.
why-fast_start-private-association = L’enregistrement prend quelques semaines.
# en: Capital, registration and permits take months.
why-fast_start-private-company = Le capital, l’enregistrement et les autorisations prennent des mois.
# en: Registration and a first audit take months.
why-fast_start-cooperative = L’enregistrement et un premier audit prennent des mois.
# en: Statute and registration take months.
why-fast_start-public-enterprise = Les statuts et l’enregistrement prennent des mois.
# en: Approval and publication take time; it should start with a budget year.
why-fast_start-public-law-body = L’approbation et la publication prennent du temps ; mieux vaut démarrer avec un exercice budgétaire.
# en: It needs the longest preparation of all.
why-fast_start-multi-purpose-community = C’est elle qui demande la plus longue préparation.
# en: “{ $criterion }”: in this country we rate this form higher here than others of its kind; that is our own judgement.
why-own-for = « { $criterion } » : dans ce pays, nous notons cette forme mieux ici que les autres de son genre ; c’est notre propre appréciation.
# en: “{ $criterion }”: in this country we rate this form lower here than others of its kind; that is our own judgement.
why-own-against = « { $criterion } » : dans ce pays, nous notons cette forme moins bien ici que les autres de son genre ; c’est notre propre appréciation.
# en: Talking, meeting and acting side by side need no more than a handshake.
why-coordination_only-informal = Parler, se réunir et agir côte à côte ne demandent pas plus qu’une entente verbale.
# en: A short memorandum is enough to write down who does what.
why-coordination_only-contract = Un bref protocole suffit pour écrire qui fait quoi.
# en: A host is chosen to carry out a task, and here there is none.
why-coordination_only-host-municipality = On choisit une commune hôte pour exécuter une mission, et ici il n’y en a pas.
# en: A committee of delegates is made for common questions and a common plan.
why-coordination_only-joint-body = Un comité de délégués est fait pour les questions communes et un plan commun.
# en: An office with nothing to process only costs money.
why-coordination_only-joint-administration = Un service qui n’a rien à traiter ne fait que coûter de l’argent.
# en: An association gives shared interests a name, a fee and a secretary.
why-coordination_only-private-association = Une association donne aux intérêts communs un nom, une cotisation et un secrétariat.
# en: A company lives from business, and talk is no business.
why-coordination_only-private-company = Une société vit de ses affaires, et des échanges n’en sont pas.
# en: A cooperative needs an economic activity of its members.
why-coordination_only-cooperative = Une coopérative demande une activité économique de ses membres.
# en: An enterprise is founded to run a service, and none is planned.
why-coordination_only-public-enterprise = On crée une entreprise pour gérer un service, et aucun n’est prévu.
# en: A public corporation is far more than talks and plans need.
why-coordination_only-public-law-body = Un établissement public est bien plus que n’en demandent des échanges et des plans.
# en: This makes no clear difference for this form.
why-coordination_only-multi-purpose-community = Pas de différence nette pour cette forme.
# en: Small things with little money or law are done by handshake everywhere.
why-small_simple_task-informal = Partout, les petites choses avec peu d’argent ou de droit se font par entente verbale.
# en: A short written agreement is all you need.
why-small_simple_task-contract = Une brève convention écrite vous suffit.
# en: A partner can add it to its daily work.
why-small_simple_task-host-municipality = Un partenaire peut l’ajouter à son travail quotidien.
# en: This makes no clear difference for this form.
why-small_simple_task-joint-body = Pas de différence nette pour cette forme.
# en: A standing office is more than the task needs.
why-small_simple_task-joint-administration = Un service permanent est plus que n’en demande la mission.
# en: Members, fees and assemblies are too much for one small task.
why-small_simple_task-private-association = Membres, cotisations et assemblées, c’est trop pour une petite mission.
# en: Capital, board and audit cost more than the task.
why-small_simple_task-private-company = Le capital, le conseil d’administration et l’audit coûtent plus que la mission.
# en: Members, board and audit cost more than the task.
why-small_simple_task-cooperative = Les membres, le conseil et l’audit coûtent plus que la mission.
# en: The apparatus is larger than the task.
why-small_simple_task-public-enterprise = L’appareil est plus grand que la mission.
# en: A separate budget, assembly and supervision cost more than the task.
why-small_simple_task-public-law-body = Un budget, une assemblée et un contrôle propres coûtent plus que la mission.
# en: A separate budget, assembly and supervision cost more than the task.
why-small_simple_task-multi-purpose-community = Un budget, une assemblée et un contrôle propres coûtent plus que la mission.
# en: Once there is a price per unit, put something in writing.
why-measurable_output-informal = Dès qu’il y a un prix à l’unité, mettez quelque chose par écrit.
# en: A unit price and a level of service are the heart of a good contract.
why-measurable_output-contract = Un prix à l’unité et un niveau de service sont le cœur d’une bonne convention.
# en: The host can send a bill per unit or per case.
why-measurable_output-host-municipality = La commune hôte peut facturer à l’unité ou au dossier.
# en: This makes no clear difference for this form.
why-measurable_output-joint-body = Pas de différence nette pour cette forme.
# en: This makes no clear difference for this form.
why-measurable_output-joint-administration = Pas de différence nette pour cette forme.
# en: A flat fee does not follow the use.
why-measurable_output-private-association = Une cotisation forfaitaire ne suit pas l’utilisation.
# en: Prices per unit are possible.
why-measurable_output-private-company = Des prix à l’unité sont possibles.
# en: Prices per unit are possible.
why-measurable_output-cooperative = Des prix à l’unité sont possibles.
# en: Prices per unit are possible.
why-measurable_output-public-enterprise = Des prix à l’unité sont possibles.
# en: Contributions can follow the use, but that alone needs no new body.
why-measurable_output-public-law-body = Les contributions peuvent suivre l’utilisation, mais cela seul ne demande pas de nouvelle structure.
# en: One service that can be counted does not need a whole bundle.
why-measurable_output-multi-purpose-community = Un seul service mesurable ne demande pas tout un ensemble.
# en: This makes no clear difference for this form.
why-single_task-informal = Pas de différence nette pour cette forme.
# en: One task, one contract: simple and clear.
why-single_task-contract = Une mission, une convention : simple et clair.
# en: One task, one host: simple and clear.
why-single_task-host-municipality = Une mission, une commune hôte : simple et clair.
# en: This makes no clear difference for this form.
why-single_task-joint-body = Pas de différence nette pour cette forme.
# en: This makes no clear difference for this form.
why-single_task-joint-administration = Pas de différence nette pour cette forme.
# en: This makes no clear difference for this form.
why-single_task-private-association = Pas de différence nette pour cette forme.
# en: A narrow purpose suits a company.
why-single_task-private-company = Un objet étroit convient à une société.
# en: A narrow purpose suits a cooperative.
why-single_task-cooperative = Un objet étroit convient à une coopérative.
# en: A narrow purpose suits an enterprise.
why-single_task-public-enterprise = Un objet étroit convient à une entreprise.
# en: This makes no clear difference for this form.
why-single_task-public-law-body = Pas de différence nette pour cette forme.
# en: A body made for bundles is out of proportion for one task.
why-single_task-multi-purpose-community = Une structure faite pour des ensembles de missions est disproportionnée pour une seule.
# en: Much of it lives from meetings and goodwill.
why-soft_development_topic-informal = Une grande part vit de réunions et de bonne volonté.
# en: This makes no clear difference for this form.
why-soft_development_topic-contract = Pas de différence nette pour cette forme.
# en: A common topic should not belong to one partner.
why-soft_development_topic-host-municipality = Un thème commun ne devrait pas appartenir à un seul partenaire.
# en: A council of mayors can steer it.
why-soft_development_topic-joint-body = Un conseil des maires peut le piloter.
# en: There are no administrative acts to share.
why-soft_development_topic-joint-administration = Il n’y a pas d’actes administratifs à partager.
# en: A fee, a name, a secretary and open doors fit the topic.
why-soft_development_topic-private-association = Une cotisation, un nom, un secrétariat et des portes ouvertes conviennent au thème.
# en: The topic brings little income.
why-soft_development_topic-private-company = Le thème rapporte peu de recettes.
# en: The topic brings little income.
why-soft_development_topic-cooperative = Le thème rapporte peu de recettes.
# en: There is no service to run.
why-soft_development_topic-public-enterprise = Il n’y a pas de service à gérer.
# en: Public powers are not needed for it.
why-soft_development_topic-public-law-body = Le thème ne demande pas de puissance publique.
# en: Strategy is often one of the tasks in the bundle.
why-soft_development_topic-multi-purpose-community = La stratégie est souvent l’une des missions de l’ensemble.
# en: Many are hard to hold together by goodwill.
why-many_partners-informal = À beaucoup, la bonne volonté suffit difficilement à tenir ensemble.
# en: Each change needs the yes of all.
why-many_partners-contract = Chaque changement demande l’accord de tous.
# en: It still works if the host signs the same contract with each one.
why-many_partners-host-municipality = Cela marche encore si la commune hôte signe la même convention avec chacune.
# en: Large committees become slow.
why-many_partners-joint-body = Les grands comités deviennent lents.
# en: Offices for ten to thirty small municipalities are known to work.
why-many_partners-joint-administration = On connaît des services communs à dix ou trente petites communes qui fonctionnent.
# en: New members join with a simple declaration.
why-many_partners-private-association = De nouveaux membres adhèrent par simple déclaration.
# en: Shares and a board bring order.
why-many_partners-private-company = Des parts et un conseil d’administration mettent de l’ordre.
# en: New members join with little effort.
why-many_partners-cooperative = De nouveaux membres adhèrent sans grand effort.
# en: With many founders, their rights become complicated.
why-many_partners-public-enterprise = Avec de nombreux fondateurs, leurs droits deviennent compliqués.
# en: An assembly with agreed votes is made for many members.
why-many_partners-public-law-body = Une assemblée aux voix convenues est faite pour de nombreux membres.
# en: An assembly gives many members a place.
why-many_partners-multi-purpose-community = Une assemblée donne une place à de nombreux membres.
# en: When you are few, you can simply call each other.
why-two_partners-informal = À quelques-uns, il suffit de se téléphoner.
# en: For few partners a contract is the simplest legal way.
why-two_partners-contract = Pour peu de partenaires, une convention est la voie juridique la plus simple.
# en: One works, the other pays: the roles are clear.
why-two_partners-host-municipality = L’un travaille, l’autre paie : les rôles sont clairs.
# en: This makes no clear difference for this form.
why-two_partners-joint-body = Pas de différence nette pour cette forme.
# en: It works if all lack the same people.
why-two_partners-joint-administration = Cela marche si tous manquent du même personnel.
# en: The law may want more members, and the effort is large for so few.
why-two_partners-private-association = La loi peut exiger plus de membres, et l’effort est grand pour si peu.
# en: With equal shares, a few owners easily block each other.
why-two_partners-private-company = À parts égales, quelques propriétaires se bloquent facilement.
# en: There are too few members.
why-two_partners-cooperative = Il y a trop peu de membres.
# en: This makes no clear difference for this form.
why-two_partners-public-enterprise = Pas de différence nette pour cette forme.
# en: The apparatus is mostly too big for so few.
why-two_partners-public-law-body = L’appareil est le plus souvent trop lourd pour si peu de partenaires.
# en: It is not made for so few.
why-two_partners-multi-purpose-community = Elle n’est pas faite pour si peu.
# en: This makes no clear difference for this form.
why-strong_centre-informal = Pas de différence nette pour cette forme.
# en: What a strong administration does well already can serve the smaller partners too.
why-strong_centre-contract = Ce qu’une administration forte fait déjà bien peut aussi servir aux plus petits partenaires.
# en: An able and willing centre is the main condition for a good host.
why-strong_centre-host-municipality = Un centre capable et volontaire est la première condition d’une bonne commune hôte.
# en: Equal seats would hide who does the work.
why-strong_centre-joint-body = Des sièges égaux cacheraient qui fait le travail.
# en: The office is placed in the centre and serves the rest.
why-strong_centre-joint-administration = Le service est installé au centre et sert les autres.
# en: This makes no clear difference for this form.
why-strong_centre-private-association = Pas de différence nette pour cette forme.
# en: The centre holds more shares, the others get minority rights.
why-strong_centre-private-company = Le centre détient plus de parts, les autres reçoivent des droits de minorité.
# en: One vote each does not fit when one partner carries nearly all.
why-strong_centre-cooperative = Une voix chacun ne convient pas quand un partenaire porte presque tout.
# en: This makes no clear difference for this form.
why-strong_centre-public-enterprise = Pas de différence nette pour cette forme.
# en: The weight of votes will be disputed.
why-strong_centre-public-law-body = Le poids des voix sera disputé.
# en: One partner would dominate many fields.
why-strong_centre-multi-purpose-community = Un partenaire dominerait de nombreux domaines.
# en: Around the table all are equal.
why-equal_footing-informal = Autour de la table, tous sont égaux.
# en: It depends on who buys and who delivers.
why-equal_footing-contract = Cela dépend de qui achète et de qui fournit.
# en: By its nature the guests have little to say.
why-equal_footing-host-municipality = Par nature, les communes bénéficiaires ont peu à dire.
# en: Each partner has the same number of seats.
why-equal_footing-joint-body = Chaque partenaire a le même nombre de sièges.
# en: The seat and the chair can rotate.
why-equal_footing-joint-administration = Le siège et la présidence peuvent tourner.
# en: Each member has one vote.
why-equal_footing-private-association = Chaque membre a une voix.
# en: The say follows the money.
why-equal_footing-private-company = L’influence suit l’argent.
# en: Each member has one vote.
why-equal_footing-cooperative = Chaque membre a une voix.
# en: This makes no clear difference for this form.
why-equal_footing-public-enterprise = Pas de différence nette pour cette forme.
# en: The votes in the assembly are agreed by all.
why-equal_footing-public-law-body = Les voix à l’assemblée sont convenues par tous.
# en: The assembly gives each member a voice.
why-equal_footing-multi-purpose-community = L’assemblée donne une voix à chaque membre.
# en: Each one keeps its own level of service.
why-heterogeneous_needs-informal = Chacun garde son propre niveau de service.
# en: Each partner can order and pay its own level.
why-heterogeneous_needs-contract = Chaque partenaire peut commander et payer son propre niveau.
# en: The host can offer a menu with an annex for each partner.
why-heterogeneous_needs-host-municipality = La commune hôte peut offrir un choix, avec une annexe pour chaque partenaire.
# en: This makes no clear difference for this form.
why-heterogeneous_needs-joint-body = Pas de différence nette pour cette forme.
# en: This makes no clear difference for this form.
why-heterogeneous_needs-joint-administration = Pas de différence nette pour cette forme.
# en: This makes no clear difference for this form.
why-heterogeneous_needs-private-association = Pas de différence nette pour cette forme.
# en: Different prices for different partners are possible.
why-heterogeneous_needs-private-company = Des prix différents selon les partenaires sont possibles.
# en: Members expect the same rule for all.
why-heterogeneous_needs-cooperative = Les membres attendent la même règle pour tous.
# en: One standard for all is the usual way.
why-heterogeneous_needs-public-enterprise = Une seule norme pour tous est l’usage.
# en: One statute and one contribution rule for all.
why-heterogeneous_needs-public-law-body = Les mêmes statuts et la même règle de contribution pour tous.
# en: It works with one approach for all.
why-heterogeneous_needs-multi-purpose-community = Elle fonctionne avec une même approche pour tous.
# en: A loose start lets people get to know each other.
why-low_trust-informal = Un début souple permet de faire connaissance.
# en: It is limited, can be measured and can be ended.
why-low_trust-contract = Elle est limitée, peut être mesurée et peut prendre fin.
# en: Strangers would have to depend on one partner.
why-low_trust-host-municipality = Des inconnus devraient dépendre d’un seul partenaire.
# en: All sit at the table and see the same papers.
why-low_trust-joint-body = Tous sont à la table et voient les mêmes documents.
# en: Sharing staff needs confidence in them.
why-low_trust-joint-administration = Partager du personnel demande d’avoir confiance en lui.
# en: Membership is light and binds little.
why-low_trust-private-association = L’adhésion est légère et engage peu.
# en: The partners have worked together little so far, and their money would be at risk together.
why-low_trust-private-company = Les partenaires ont encore peu travaillé ensemble, et leur argent serait en jeu en commun.
# en: This makes no clear difference for this form.
why-low_trust-cooperative = Pas de différence nette pour cette forme.
# en: The partners have worked together little so far, and their money would be at risk together.
why-low_trust-public-enterprise = Les partenaires ont encore peu travaillé ensemble, et leur argent serait en jeu en commun.
# en: It is hard to leave before trust has grown.
why-low_trust-public-law-body = Il est difficile de se retirer avant que la confiance ait grandi.
# en: Deep ties without trust tend to break.
why-low_trust-multi-purpose-community = Des liens étroits sans confiance tendent à se rompre.
# en: You are ready for more than talks.
why-proven_trust-informal = Vous êtes prêts pour plus que des échanges.
# en: This makes no clear difference for this form.
why-proven_trust-contract = Pas de différence nette pour cette forme.
# en: The guests already know and accept the host.
why-proven_trust-host-municipality = Les communes bénéficiaires connaissent et acceptent déjà la commune hôte.
# en: This makes no clear difference for this form.
why-proven_trust-joint-body = Pas de différence nette pour cette forme.
# en: Partners accept that others' staff works for them.
why-proven_trust-joint-administration = Les partenaires acceptent que le personnel d’autrui travaille pour eux.
# en: This makes no clear difference for this form.
why-proven_trust-private-association = Pas de différence nette pour cette forme.
# en: Partners dare to invest together.
why-proven_trust-private-company = Les partenaires osent investir ensemble.
# en: This makes no clear difference for this form.
why-proven_trust-cooperative = Pas de différence nette pour cette forme.
# en: Partners dare to invest together.
why-proven_trust-public-enterprise = Les partenaires osent investir ensemble.
# en: With trust, closer ties pay off.
why-proven_trust-public-law-body = Avec la confiance, des liens plus étroits sont payants.
# en: With trust, a bundle of tasks becomes realistic.
why-proven_trust-multi-purpose-community = Avec la confiance, un ensemble de missions devient réaliste.
# en: Anybody may sit at a round table.
why-other_actors-informal = Chacun peut s’asseoir à une table ronde.
# en: Others can sign the contract as parties.
why-other_actors-contract = D’autres peuvent signer la convention comme parties.
# en: Only municipalities can take part.
why-other_actors-host-municipality = Seules des communes peuvent participer.
# en: Most laws give others an advisory seat at best.
why-other_actors-joint-body = La plupart des lois ne donnent aux autres, au mieux, qu’un siège consultatif.
# en: Only municipalities can take part.
why-other_actors-joint-administration = Seules des communes peuvent participer.
# en: Its strength is that anybody may join.
why-other_actors-private-association = Sa force est que chacun peut y adhérer.
# en: Others can hold shares, but watch the tender rules.
why-other_actors-private-company = D’autres peuvent détenir des parts, mais attention aux règles de la commande publique.
# en: Citizens and firms can join.
why-other_actors-cooperative = Des citoyens et des entreprises peuvent y adhérer.
# en: As a rule only public founders are allowed.
why-other_actors-public-enterprise = En règle générale, seuls des fondateurs publics sont admis.
# en: In many laws only public members are allowed.
why-other_actors-public-law-body = Dans bien des lois, seuls des membres publics sont admis.
# en: Only municipalities can be members.
why-other_actors-multi-purpose-community = Seules des communes peuvent être membres.
# en: Nothing happens unless all agree.
why-majority_decisions-informal = Rien ne se fait si tous ne sont pas d’accord.
# en: A change needs the consent of every party.
why-majority_decisions-contract = Un changement demande l’accord de chaque partie.
# en: The host decides alone within what was agreed.
why-majority_decisions-host-municipality = La commune hôte décide seule dans le cadre de ce qui a été convenu.
# en: Unless agreed otherwise, all must say yes.
why-majority_decisions-joint-body = Sauf convention contraire, tous doivent dire oui.
# en: The mayors meet and mostly look for agreement of all.
why-majority_decisions-joint-administration = Les maires se réunissent et cherchent le plus souvent l’accord de tous.
# en: The assembly decides by the majority in its statute.
why-majority_decisions-private-association = L’assemblée décide à la majorité fixée par les statuts.
# en: Company law gives clear majorities.
why-majority_decisions-private-company = Le droit des sociétés prévoit des majorités claires.
# en: The members' meeting decides by majority.
why-majority_decisions-cooperative = L’assemblée des membres décide à la majorité.
# en: The board decides by majority.
why-majority_decisions-public-enterprise = Le conseil d’administration décide à la majorité.
# en: The assembly decides, with higher majorities for big matters.
why-majority_decisions-public-law-body = L’assemblée décide, à une majorité plus forte pour les grandes questions.
# en: The assembly decides, with higher majorities for big matters.
why-majority_decisions-multi-purpose-community = L’assemblée décide, à une majorité plus forte pour les grandes questions.
# en: A handshake cannot trade.
why-market_activity-informal = Une entente verbale ne permet pas de faire du commerce.
# en: A concession contract makes it possible.
why-market_activity-contract = Un contrat de concession le rend possible.
# en: The host would carry the business risk of the others.
why-market_activity-host-municipality = La commune hôte porterait le risque commercial des autres.
# en: A committee cannot trade or carry a business risk.
why-market_activity-joint-body = Un comité ne peut ni faire du commerce ni porter un risque commercial.
# en: An office is not made for trade.
why-market_activity-joint-administration = Un service commun n’est pas fait pour le commerce.
# en: Trade puts its non-profit status in danger.
why-market_activity-private-association = Le commerce met en danger son caractère non lucratif.
# en: It is made for business and keeps the loss within the capital.
why-market_activity-private-company = Elle est faite pour les affaires et limite la perte au capital.
# en: It fits markets where the members themselves are the customers.
why-market_activity-cooperative = Elle convient aux marchés où les membres sont eux-mêmes les clients.
# en: It is possible if the accounts for the market are kept apart.
why-market_activity-public-enterprise = C’est possible si les comptes de l’activité de marché sont tenus à part.
# en: Public tasks come first and sales to others stay limited.
why-market_activity-public-law-body = Les missions publiques passent avant, et les ventes à d’autres restent limitées.
# en: Public tasks come first and sales to others stay limited.
why-market_activity-multi-purpose-community = Les missions publiques passent avant, et les ventes à d’autres restent limitées.
# en: Working side by side does not make anything bigger.
why-scale_economies-informal = Travailler côte à côte n’agrandit rien.
# en: The quantities of all can go to one provider.
why-scale_economies-contract = Les quantités de tous peuvent aller à un seul prestataire.
# en: What the host already has is used more fully.
why-scale_economies-host-municipality = Ce que la commune hôte a déjà est mieux utilisé.
# en: This makes no clear difference for this form.
why-scale_economies-joint-body = Pas de différence nette pour cette forme.
# en: One specialist serves several municipalities.
why-scale_economies-joint-administration = Un spécialiste sert plusieurs communes.
# en: This makes no clear difference for this form.
why-scale_economies-private-association = Pas de différence nette pour cette forme.
# en: One larger operation replaces several small ones.
why-scale_economies-private-company = Une plus grande exploitation en remplace plusieurs petites.
# en: Some advantage of size can be reached.
why-scale_economies-cooperative = On peut atteindre un certain avantage de taille.
# en: One larger operation replaces several small ones.
why-scale_economies-public-enterprise = Une plus grande exploitation en remplace plusieurs petites.
# en: One larger operation replaces several small ones.
why-scale_economies-public-law-body = Une plus grande exploitation en remplace plusieurs petites.
# en: It brings size, and it brings several tasks under one roof.
why-scale_economies-multi-purpose-community = Elle apporte la taille et réunit plusieurs missions sous un même toit.
# en: With many tasks and nothing in writing, people lose track.
why-many_tasks-informal = Avec de nombreuses missions et rien par écrit, on perd le fil.
# en: One contract for each task soon makes more contracts than anybody can keep in view.
why-many_tasks-contract = Une convention par mission fait vite plus de conventions qu’on ne peut en suivre.
# en: It works with one frame agreement and an annex for each task.
why-many_tasks-host-municipality = Cela marche avec une convention-cadre et une annexe par mission.
# en: It can watch over several contracts at once.
why-many_tasks-joint-body = Cette forme peut suivre plusieurs conventions à la fois.
# en: One office can serve many fields.
why-many_tasks-joint-administration = Un même service peut servir de nombreux domaines.
# en: Its purpose can be written wide enough.
why-many_tasks-private-association = Son objet peut être rédigé assez largement.
# en: The purpose of a company should stay narrow.
why-many_tasks-private-company = L’objet d’une société devrait rester étroit.
# en: The purpose of a cooperative should stay narrow.
why-many_tasks-cooperative = L’objet d’une coopérative devrait rester étroit.
# en: It can take several communal services.
why-many_tasks-public-enterprise = Elle peut reprendre plusieurs services communaux.
# en: Its statute can name several tasks.
why-many_tasks-public-law-body = Ses statuts peuvent énumérer plusieurs missions.
# en: A bundle of tasks is exactly what it was made for.
why-many_tasks-multi-purpose-community = Un ensemble de missions est exactement ce pour quoi elle est faite.

## Familles de formes juridiques : description

# en: The partners meet, tell each other what they do and act side by side. Nothing is created that anybody could enforce.
family-informal-what = Les partenaires se réunissent, s’informent de ce qu’ils font et agissent côte à côte. Rien n’est créé que quelqu’un puisse faire exécuter.
# en: It can start tomorrow.
family-informal-advantage-1 = On peut commencer demain.
# en: It costs nothing.
family-informal-advantage-2 = Cela ne coûte rien.
# en: It builds trust.
family-informal-advantage-3 = Cela crée de la confiance.
# en: Everybody can leave at any time.
family-informal-advantage-4 = Chacun peut partir à tout moment.
# en: Nobody can insist on a promise.
family-informal-disadvantage-1 = Personne ne peut exiger qu’une promesse soit tenue.
# en: It cannot hold money or employ people.
family-informal-disadvantage-2 = Elle ne peut ni détenir de l’argent ni employer du personnel.
# en: It depends on the persons involved.
family-informal-disadvantage-3 = Elle dépend des personnes en place.
# en: Nobody can see later who decided what.
family-informal-disadvantage-4 = Personne ne peut voir après coup qui a décidé quoi.
# en: The task is simple and needs little money or law, such as a round table or a common event.
family-informal-suitable-1 = La mission est simple et demande peu d’argent ou de droit, comme une table ronde ou une manifestation commune.
# en: You want to explore before you take a formal step.
family-informal-suitable-2 = Vous voulez explorer avant un pas officiel.
# en: The partners do not know each other yet.
family-informal-suitable-3 = Les partenaires ne se connaissent pas encore.
# en: Money or staff are put together for more than a year.
family-informal-not-suitable-1 = De l’argent ou du personnel est mis en commun pour plus d’un an.
# en: Decisions bind citizens.
family-informal-not-suitable-2 = Les décisions lient les citoyens.
# en: Something is built or bought together.
family-informal-not-suitable-3 = On construit ou achète quelque chose ensemble.
# en: The partners promise each other work, money or both, under private or public law. Each keeps its powers. There is no new body, at most a steering group.
family-contract-what = Les partenaires se promettent du travail, de l’argent ou les deux, selon le droit privé ou public. Chacun garde ses pouvoirs. Il n’y a pas de structure nouvelle, tout au plus un groupe de pilotage.
# en: It starts quickly.
family-contract-advantage-1 = Elle démarre vite.
# en: Price and quality can be fixed exactly.
family-contract-advantage-2 = Le prix et la qualité peuvent être fixés avec précision.
# en: Powers stay at home.
family-contract-advantage-3 = Les pouvoirs restent dans la commune.
# en: It can be undone.
family-contract-advantage-4 = On peut y mettre fin.
# en: No new institution is needed.
family-contract-advantage-5 = Aucune nouvelle structure n’est nécessaire.
# en: Somebody must watch that it is kept.
family-contract-disadvantage-1 = Quelqu’un doit veiller à son respect.
# en: Not everything can be foreseen.
family-contract-disadvantage-2 = On ne peut pas tout prévoir.
# en: Each change needs the consent of all.
family-contract-disadvantage-3 = Chaque changement demande l’accord de tous.
# en: Rules on tenders and VAT raise questions.
family-contract-disadvantage-4 = Les règles de la commande publique et de la TVA posent des questions.
# en: It is weak for owning things together.
family-contract-disadvantage-5 = Elle convient mal à la propriété commune.
# en: The work can be counted.
family-contract-suitable-1 = Le travail se compte.
# en: There are two or few partners.
family-contract-suitable-2 = Les partenaires sont deux ou peu nombreux.
# en: One partner has room to spare.
family-contract-suitable-3 = Un partenaire a de la capacité disponible.
# en: The project has a clear end.
family-contract-suitable-4 = Le projet a une fin claire.
# en: The other side should take decisions over citizens and the law asks for a delegation.
family-contract-not-suitable-1 = L’autre partie doit prendre des décisions envers les citoyens et la loi exige une délégation.
# en: Heavy plants or networks are owned together.
family-contract-not-suitable-2 = De gros équipements ou réseaux sont possédés en commun.
# en: There are many partners and their needs change.
family-contract-not-suitable-3 = Les partenaires sont nombreux et leurs besoins changent.
# en: One municipality does the task for the others with its own people, property and name. It may receive the power itself or only the work.
family-host-municipality-what = Une commune exerce la mission pour les autres avec son personnel, ses biens et son nom. Elle peut recevoir le pouvoir lui-même ou seulement le travail.
# en: It uses what is there.
family-host-municipality-advantage-1 = Elle utilise ce qui existe.
# en: It can take binding decisions where the law allows delegation.
family-host-municipality-advantage-2 = Elle peut prendre des décisions contraignantes là où la loi permet la délégation.
# en: The structure is simple.
family-host-municipality-advantage-3 = La structure est simple.
# en: There is one employer.
family-host-municipality-advantage-4 = Il n’y a qu’un employeur.
# en: Citizens keep their right of appeal.
family-host-municipality-advantage-5 = Les citoyens gardent leur droit de recours.
# en: The guests have little influence.
family-host-municipality-disadvantage-1 = Les communes bénéficiaires ont peu d’influence.
# en: The host carries the risk of employer and investor.
family-host-municipality-disadvantage-2 = La commune hôte porte le risque d’employeur et d’investisseur.
# en: The guests may fear to be dominated.
family-host-municipality-disadvantage-3 = Les communes bénéficiaires peuvent craindre d’être dominées.
# en: Everything depends on the goodwill of the host.
family-host-municipality-disadvantage-4 = Tout dépend de la bonne volonté de la commune hôte.
# en: One partner is clearly larger or better equipped, and willing.
family-host-municipality-suitable-1 = Un partenaire est nettement plus grand ou mieux équipé, et il est d’accord.
# en: Single decisions or inspections are needed.
family-host-municipality-suitable-2 = Il faut des décisions individuelles ou des inspections.
# en: The question is staff rather than property.
family-host-municipality-suitable-3 = Il s’agit de personnel plutôt que de biens.
# en: Nobody wants to be host, or nobody is trusted as host.
family-host-municipality-not-suitable-1 = Personne ne veut être hôte, ou personne n’inspire assez confiance pour l’être.
# en: Equal rights matter politically.
family-host-municipality-not-suitable-2 = L’égalité des droits compte politiquement.
# en: A large investment is made together and nobody clearly owns it.
family-host-municipality-not-suitable-3 = Un gros investissement est fait ensemble sans propriétaire évident.
# en: Delegates advise or decide together. A lead municipality or its office signs contracts and employs people for them.
family-joint-body-what = Des délégués conseillent ou décident ensemble. Une commune chef de file ou son administration signe les contrats et emploie le personnel pour eux.
# en: One common voice with equal rights.
family-joint-body-advantage-1 = Une voix commune avec des droits égaux.
# en: It is light.
family-joint-body-advantage-2 = Elle est légère.
# en: It is close to the councils.
family-joint-body-advantage-3 = Elle est proche des conseils.
# en: It is good for plans and policy.
family-joint-body-advantage-4 = Elle convient bien aux plans et aux politiques.
# en: It cannot own, employ or borrow itself.
family-joint-body-disadvantage-1 = Elle ne peut elle-même ni posséder, ni employer, ni emprunter.
# en: It depends on the lead municipality.
family-joint-body-disadvantage-2 = Elle dépend de la commune chef de file.
# en: Decisions often need the yes of all.
family-joint-body-disadvantage-3 = Les décisions demandent souvent l’accord de tous.
# en: It is not always clear who is liable.
family-joint-body-disadvantage-4 = On ne sait pas toujours qui est responsable.
# en: Plans or office services must be brought into line.
family-joint-body-suitable-1 = Il faut accorder des plans ou le travail des bureaux.
# en: The partners want to control a host together.
family-joint-body-suitable-2 = Les partenaires veulent contrôler ensemble une commune hôte.
# en: You look for a step between contract and legal person.
family-joint-body-suitable-3 = Vous cherchez une étape entre convention et personne morale.
# en: Property or loans of its own are needed.
family-joint-body-not-suitable-1 = Il faut des biens ou des emprunts propres.
# en: There is business risk.
family-joint-body-not-suitable-2 = Il y a un risque économique.
# en: Day-to-day decisions must be quick.
family-joint-body-not-suitable-3 = Les décisions quotidiennes doivent être rapides.
# en: The staff of one office prepare or take decisions for several municipalities. The office belongs to one partner or to all and is mostly no legal person.
family-joint-administration-what = Le personnel d’un même service prépare ou prend des décisions pour plusieurs communes. Le service relève d’un partenaire ou de tous et n’est le plus souvent pas une personne morale.
# en: Small places can afford specialists.
family-joint-administration-advantage-1 = Les petites communes peuvent se payer des spécialistes.
# en: Decisions become professional and impartial.
family-joint-administration-advantage-2 = Les décisions deviennent professionnelles et impartiales.
# en: The state often pays a part.
family-joint-administration-advantage-3 = L’État paie souvent une partie.
# en: Municipalities and mayors stay.
family-joint-administration-advantage-4 = Les communes et les maires restent.
# en: The staff serve several mayors.
family-joint-administration-disadvantage-1 = Le personnel sert plusieurs maires.
# en: It must be clear who signs and who is liable.
family-joint-administration-disadvantage-2 = Il faut savoir clairement qui signe et qui est responsable.
# en: The office may be far away for citizens.
family-joint-administration-disadvantage-3 = Le bureau peut être loin des habitants.
# en: The law often leaves details open.
family-joint-administration-disadvantage-4 = La loi laisse souvent des détails ouverts.
# en: Many small municipalities need permits, inspections, tax work or audit.
family-joint-administration-suitable-1 = Beaucoup de petites communes ont besoin d’autorisations, d’inspections, de travail fiscal ou d’audit.
# en: The state has handed over tasks.
family-joint-administration-suitable-2 = L’État a transféré des missions.
# en: The work needs heavy plants.
family-joint-administration-not-suitable-1 = Le travail exige de gros équipements.
# en: The service is sold on a market.
family-joint-administration-not-suitable-2 = Le service est vendu sur un marché.
# en: A legal person with members and a non-profit purpose. Others than municipalities can join.
family-private-association-what = Une personne morale avec des membres et un but non lucratif. D’autres que les communes peuvent y adhérer.
# en: A cheap and quick way to a legal person.
family-private-association-advantage-1 = Une voie simple et peu coûteuse vers la personnalité morale.
# en: Firms and clubs can be members.
family-private-association-advantage-2 = Des entreprises et des associations locales peuvent être membres.
# en: It suits grants and projects.
family-private-association-advantage-3 = Elle convient aux subventions et aux projets.
# en: Members come and go easily.
family-private-association-advantage-4 = Les membres entrent et sortent facilement.
# en: It has no power over citizens.
family-private-association-disadvantage-1 = Elle n’a aucun pouvoir sur les citoyens.
# en: It is weak for large property and loans.
family-private-association-disadvantage-2 = Elle est faible pour de grands biens et des emprunts.
# en: The councils are far away.
family-private-association-disadvantage-3 = Les conseils sont loin.
# en: Public rules of control apply only in part.
family-private-association-disadvantage-4 = Les règles publiques de contrôle ne s’appliquent qu’en partie.
# en: It is about tourism, development, training, a project office or common interests.
family-private-association-suitable-1 = Il s’agit de tourisme, de développement, de formation, d’un bureau de projets ou d’intérêts communs.
# en: There is no special law on cooperation.
family-private-association-suitable-2 = Il n’existe pas de loi spéciale sur la coopération.
# en: Public and private members should work together.
family-private-association-suitable-3 = Des membres publics et privés doivent travailler ensemble.
# en: Decisions bind citizens.
family-private-association-not-suitable-1 = Les décisions lient les citoyens.
# en: A utility with tariffs is run.
family-private-association-not-suitable-2 = On gère un service payé par des tarifs.
# en: Much is invested.
family-private-association-not-suitable-3 = On investit beaucoup.
# en: The municipalities hold shares. The company owns property, employs people and borrows; directors run it.
family-private-company-what = Les communes détiennent des parts. La société possède des biens, emploie du personnel et emprunte ; ses dirigeants la gèrent.
# en: It works like a business.
family-private-company-advantage-1 = Elle travaille comme une entreprise.
# en: The loss is limited.
family-private-company-advantage-2 = La perte est limitée.
# en: It has its own accounts and credit.
family-private-company-advantage-3 = Elle a ses propres comptes et son propre crédit.
# en: Shares can follow what each one brings in.
family-private-company-advantage-4 = Les parts peuvent suivre l’apport de chacun.
# en: A private partner is possible.
family-private-company-advantage-5 = Un partenaire privé est possible.
# en: It has no power over citizens unless a special law says so.
family-private-company-disadvantage-1 = Elle n’a aucun pouvoir sur les citoyens, sauf loi spéciale.
# en: Councils lose their grip.
family-private-company-disadvantage-2 = Les conseils perdent la main.
# en: It pays profit tax and VAT.
family-private-company-disadvantage-3 = Elle paie l’impôt sur les bénéfices et la TVA.
# en: The rules on tenders must be checked.
family-private-company-disadvantage-4 = Les règles de la commande publique doivent être vérifiées.
# en: Some grants are out of reach.
family-private-company-disadvantage-5 = Certaines subventions sont hors d’atteinte.
# en: It is a utility with tariffs, a landfill, energy or transport.
family-private-company-suitable-1 = C’est un service payé par des tarifs, une décharge, de l’énergie ou des transports.
# en: The investment and the business risk are high.
family-private-company-suitable-2 = L’investissement et le risque économique sont élevés.
# en: The partners bring in very different parts.
family-private-company-suitable-3 = Les apports des partenaires sont très différents.
# en: It is about permits, fines or social decisions.
family-private-company-not-suitable-1 = Il s’agit d’autorisations, d’amendes ou de décisions sociales.
# en: There is cost but no income.
family-private-company-not-suitable-2 = Il y a des coûts mais pas de recettes.
# en: The purpose is to coordinate politics.
family-private-company-not-suitable-3 = Le but est de coordonner des politiques.
# en: The members run a business for their own benefit, mostly with one vote each. Citizens may join.
family-cooperative-what = Les membres gèrent une activité à leur propre profit, le plus souvent avec une voix chacun. Des citoyens peuvent y adhérer.
# en: All have the same voice.
family-cooperative-advantage-1 = Tous ont la même voix.
# en: New members are welcome.
family-cooperative-advantage-2 = Les nouveaux membres sont les bienvenus.
# en: The loss is limited.
family-cooperative-advantage-3 = La perte est limitée.
# en: Citizens and firms can be members.
family-cooperative-advantage-4 = Des citoyens et des entreprises peuvent être membres.
# en: Many municipalities do not know this form.
family-cooperative-disadvantage-1 = Beaucoup de communes ne connaissent pas cette forme.
# en: It has no power over citizens.
family-cooperative-disadvantage-2 = Elle n’a aucun pouvoir sur les citoyens.
# en: It is weak when the partners bring in very different parts.
family-cooperative-disadvantage-3 = Elle est faible quand les apports des partenaires sont très différents.
# en: It is an energy community, a village shop, shared machines, rural services or buying together.
family-cooperative-suitable-1 = C’est une communauté d’énergie, un commerce de village, des machines partagées, des services ruraux ou des achats groupés.
# en: It must use public power.
family-cooperative-not-suitable-1 = Elle doit exercer la puissance publique.
# en: One partner pays nearly everything.
family-cooperative-not-suitable-2 = Un partenaire paie presque tout.
# en: A legal person under public law or a special law on enterprises. Several municipalities found it to run a service.
family-public-enterprise-what = Une personne morale de droit public, ou soumise à une loi spéciale sur les entreprises. Plusieurs communes la créent pour gérer un service.
# en: It is well known in Eastern Europe.
family-public-enterprise-advantage-1 = Elle est bien connue en Europe de l’Est.
# en: It can hold property and charge users.
family-public-enterprise-advantage-2 = Elle peut détenir des biens et faire payer les usagers.
# en: It is clearly in public hands.
family-public-enterprise-advantage-3 = Elle est clairement en mains publiques.
# en: In some countries it may get work without tender.
family-public-enterprise-advantage-4 = Dans certains pays, elle peut recevoir des travaux sans mise en concurrence.
# en: Politics gets into the management.
family-public-enterprise-disadvantage-1 = La politique entre dans la gestion.
# en: Losses are easily covered from the budget.
family-public-enterprise-disadvantage-2 = Les pertes sont facilement couvertes par le budget.
# en: The rights of the founders are often unclear.
family-public-enterprise-disadvantage-3 = Les droits des fondateurs sont souvent peu clairs.
# en: Leaving is rarely regulated.
family-public-enterprise-disadvantage-4 = Le retrait est rarement réglé.
# en: It is about communal services of villages, a hospital, a theatre or a school.
family-public-enterprise-suitable-1 = Il s’agit de services communaux de villages, d’un hôpital, d’un théâtre ou d’une école.
# en: A company is not allowed or not trusted.
family-public-enterprise-suitable-2 = Une société n’est pas permise ou n’inspire pas confiance.
# en: It should use public power without a basis in law.
family-public-enterprise-not-suitable-1 = Elle devrait exercer la puissance publique sans base légale.
# en: The work is mostly commercial.
family-public-enterprise-not-suitable-2 = L’activité est surtout commerciale.
# en: A corporation of municipalities under public law. It takes over one or a few named tasks completely.
family-public-law-body-what = Un établissement de droit public formé par des communes. Il prend entièrement en charge une ou quelques missions désignées.
# en: It can use public power and employ civil servants.
family-public-law-body-advantage-1 = Elle peut exercer la puissance publique et employer des fonctionnaires.
# en: It is stable.
family-public-law-body-advantage-2 = Elle est stable.
# en: The members pay contributions into its budget.
family-public-law-body-advantage-3 = Les membres versent des contributions à son budget.
# en: It can receive public grants.
family-public-law-body-advantage-4 = Elle peut recevoir des subventions publiques.
# en: Handing the task over often needs no tender.
family-public-law-body-advantage-5 = Le transfert de la mission n’exige souvent pas de mise en concurrence.
# en: It is hard to found.
family-public-law-body-disadvantage-1 = Elle est difficile à créer.
# en: It is slow to change.
family-public-law-body-disadvantage-2 = Elle change lentement.
# en: Citizens choose it only indirectly.
family-public-law-body-disadvantage-3 = Les citoyens ne la choisissent qu’indirectement.
# en: Leaving is hard.
family-public-law-body-disadvantage-4 = Il est difficile d’en sortir.
# en: It is under supervision and public budget law.
family-public-law-body-disadvantage-5 = Elle est soumise au contrôle de l’État et au droit budgétaire public.
# en: The task will last and needs plants: water, sewage, waste, fire brigade, roads, transport.
family-public-law-body-suitable-1 = La mission est durable et demande des équipements : eau, assainissement, déchets, pompiers, routes, transports.
# en: There are many partners with equal rights.
family-public-law-body-suitable-2 = Les partenaires sont nombreux et égaux en droits.
# en: Public power and investment come together.
family-public-law-body-suitable-3 = Puissance publique et investissement vont ensemble.
# en: It is a trial or a short project.
family-public-law-body-not-suitable-1 = C’est un essai ou un projet court.
# en: There is very little work.
family-public-law-body-not-suitable-2 = Il y a très peu de travail.
# en: The partners are not sure.
family-public-law-body-not-suitable-3 = Les partenaires ne sont pas sûrs.
# en: A standing body of the same municipalities for a bundle of tasks, in some countries with its own tax.
family-multi-purpose-community-what = Un établissement permanent des mêmes communes pour un ensemble de missions, dans certains pays avec son propre impôt.
# en: One body instead of ten.
family-multi-purpose-community-advantage-1 = Une structure au lieu de dix.
# en: The partners can balance one task against another.
family-multi-purpose-community-advantage-2 = Les partenaires peuvent équilibrer une mission par une autre.
# en: It is a strong partner for the state.
family-multi-purpose-community-advantage-3 = C’est un partenaire fort pour l’État.
# en: In some countries it has its own tax.
family-multi-purpose-community-advantage-4 = Dans certains pays, elle a son propre impôt.
# en: It is close to a merger.
family-multi-purpose-community-disadvantage-1 = Elle est proche d’une fusion.
# en: It takes the most power away.
family-multi-purpose-community-disadvantage-2 = C’est elle qui prend le plus de pouvoirs.
# en: It is complicated.
family-multi-purpose-community-disadvantage-3 = Elle est compliquée.
# en: It may become one more level of government.
family-multi-purpose-community-disadvantage-4 = Elle peut devenir un échelon de plus.
# en: A stable group has several tasks in common and trusts each other.
family-multi-purpose-community-suitable-1 = Un groupe stable a plusieurs missions en commun et se fait confiance.
# en: The state gives strong incentives.
family-multi-purpose-community-suitable-2 = L’État incite fortement.
# en: The municipalities are very small.
family-multi-purpose-community-suitable-3 = Les communes sont très petites.
# en: It is the first cooperation.
family-multi-purpose-community-not-suitable-1 = C’est la première coopération.
# en: Each task has other partners.
family-multi-purpose-community-not-suitable-2 = Chaque mission a d’autres partenaires.
# en: The law or the state orders municipalities to act together and often sets the form.
family-compulsory-what = La loi ou l’État impose aux communes d’agir ensemble et fixe souvent la forme.
# en: Nobody can stay out and profit.
family-compulsory-advantage-1 = Personne ne peut rester dehors et en profiter.
# en: The frame is clear.
family-compulsory-advantage-2 = Le cadre est clair.
# en: The money is certain.
family-compulsory-advantage-3 = L’argent est assuré.
# en: Few feel that it is theirs.
family-compulsory-disadvantage-1 = Peu de gens la sentent comme la leur.
# en: It may conflict with self-government.
family-compulsory-disadvantage-2 = Elle peut heurter l’autonomie locale.
# en: One solution must fit all.
family-compulsory-disadvantage-3 = Une seule solution doit convenir à tous.
# en: The law says so. Then there is something to explain and nothing to choose.
family-compulsory-suitable-1 = La loi le dit. Il y a alors à expliquer, et rien à choisir.
# en: It is never a free choice.
family-compulsory-not-suitable-1 = Ce n’est jamais un libre choix.
# en: Cooperation with a local authority of another country, by agreement or in a joint body.
family-cross-border-what = Coopération avec une collectivité locale d’un autre pays, par convention ou dans une structure commune.
# en: It opens European funds for border regions.
family-cross-border-advantage-1 = Elle ouvre les fonds européens des régions frontalières.
# en: Facilities at the border can be used by both sides.
family-cross-border-advantage-2 = Les équipements à la frontière servent aux deux côtés.
# en: The partners learn from each other.
family-cross-border-advantage-3 = Les partenaires apprennent les uns des autres.
# en: Two legal systems meet.
family-cross-border-disadvantage-1 = Deux systèmes juridiques se rencontrent.
# en: The states may have to approve.
family-cross-border-disadvantage-2 = Les États doivent parfois approuver.
# en: There are two languages.
family-cross-border-disadvantage-3 = Il y a deux langues.
# en: It is hard to say who is liable.
family-cross-border-disadvantage-4 = Il est difficile de dire qui est responsable.
# en: A partner is in another country.
family-cross-border-suitable-1 = Un partenaire est dans un autre pays.
# en: All partners are in the same country.
family-cross-border-not-suitable-1 = Tous les partenaires sont dans le même pays.

## Clés de répartition : équitables et inéquitables

# en: Most of the cost is fixed, the partners are of similar size, or you are still planning.
key-equal-fair = Le coût est surtout fixe, les partenaires sont de taille semblable ou vous en êtes encore à la préparation.
# en: The partners differ much in size.
key-equal-unfair = Les partenaires sont de tailles très différentes.
# en: Everybody benefits about equally.
key-population-fair = Tous en profitent à peu près également.
# en: Industry or tourism causes the cost.
key-population-unfair = L’industrie ou le tourisme cause le coût.
# en: The use can be measured.
key-usage-fair = L’utilisation peut être mesurée.
# en: The fixed cost is high and the use goes up and down.
key-usage-unfair = Le coût fixe est élevé et l’utilisation monte et descend.
# en: The partners want to help each other.
key-fiscal-capacity-fair = Les partenaires veulent s’entraider.
# en: There should be a link between payment and benefit.
key-fiscal-capacity-unfair = Il devrait y avoir un lien entre le paiement et l’avantage.
# en: Fire brigade and flood protection, which protect property.
key-property-base-fair = Le service protège des biens, comme les pompiers et la protection contre les inondations.
# en: One big plant changes everything.
key-property-base-unfair = Une seule grande installation change tout.
# en: There is a fixed cost of being ready and a cost that changes with use.
key-two-part-fair = Il y a un coût fixe pour être prêt et un coût qui varie avec l’utilisation.
# en: It is rarely unfair.
key-two-part-unfair = Elle est rarement inéquitable.
# en: Several things cause the cost.
key-mixed-fair = Le coût a plusieurs causes.
# en: It is too complicated to explain.
key-mixed-unfair = Elle est trop compliquée à expliquer.
# en: Another key would be a shock for one partner.
key-corridor-fair = Une autre clé serait un choc pour un partenaire.
# en: It hides the true cost.
key-corridor-unfair = Elle cache le vrai coût.
# en: Roads, rivers and snow clearing.
key-area-length-fair = Il s’agit de routes, de cours d’eau ou de déneigement.
# en: The quality of roads or rivers differs much.
key-area-length-unfair = L’état des routes ou des cours d’eau est très inégal.
# en: Sewage plants and schools.
key-capacity-reserved-fair = Il s’agit de stations d’épuration ou d’écoles.
# en: Room that is not used cannot be passed on.
key-capacity-reserved-unfair = La capacité inutilisée ne peut pas être cédée à d’autres.
# en: Flood protection and commuter lines.
key-benefit-zones-fair = Il s’agit de protection contre les inondations ou de lignes de transport domicile-travail.
# en: There is no money for the study it needs.
key-benefit-zones-unfair = Il n’y a pas d’argent pour l’étude nécessaire.
# en: There is a joint company.
key-shares-fair = Il existe une société commune.
# en: The shares no longer show who uses what.
key-shares-unfair = Les parts ne montrent plus qui utilise quoi.
# en: A host sells room to spare for many years.
key-full-cost-price-fair = Une commune hôte vend sa capacité disponible pendant de nombreuses années.
# en: The host only fills room that would stay empty.
key-full-cost-price-unfair = La commune hôte ne fait que remplir une capacité qui resterait vide.
# en: At the start, when the host has room that stays empty.
key-marginal-cost-fair = Au début, la commune hôte a une capacité qui reste inutilisée.
# en: It lasts, and the taxpayers of the host pay for the guests.
key-marginal-cost-unfair = Cela dure, et les contribuables de la commune hôte paient pour les communes bénéficiaires.
# en: Things are bought together.
key-savings-split-fair = On achète ensemble.
# en: Nobody knows what was paid before.
key-savings-split-unfair = Personne ne sait ce qui était payé avant.
# en: There is a joint business park.
key-tax-split-fair = Il existe une zone d’activités commune.
# en: The place with the site has extra cost and gets nothing for it.
key-tax-split-unfair = Le lieu qui accueille le site a des coûts supplémentaires et ne reçoit rien en échange.

## Domaines de service : remarques

# en: Tonnes and rounds are easy to count, so a contract works. Public power is needed only to set the charge and to fine.
service-waste-collection-note = Les tonnes et les tournées se comptent facilement ; une convention convient donc. La puissance publique n’est nécessaire que pour fixer la redevance et infliger des amendes.
# en: Funds often pay only to a joint body that exists before the call.
service-waste-treatment-note = Souvent, les fonds ne paient qu’à une structure commune qui existe avant l’appel.
# en: Pipes and wells last 30 to 50 years. Fix at the start what a partner pays to enter and gets on leaving.
service-water-supply-note = Les conduites et les puits durent de 30 à 50 ans. Fixez dès le début ce qu’un partenaire paie en entrant et reçoit en se retirant.
# en: Small partners may buy room in a town's plant by a host contract.
service-wastewater-note = Les petits partenaires peuvent acheter de la capacité dans la station d’une ville par une convention avec cette commune hôte.
# en: Those upstream and those downstream gain differently, so the cost shares should follow the benefit.
service-flood-rivers-note = L’amont et l’aval n’en profitent pas également ; les parts du coût devraient suivre l’avantage.
# en: A good first task: everybody sees it and it can be undone.
service-parks-green-note = Une bonne première mission : chacun la voit et on peut revenir dessus.
# en: In Switzerland joint forest districts work on a simple contract.
service-nature-parks-note = En Suisse, des triages forestiers communs fonctionnent sur une simple convention.
# en: One municipality alone has too few cases for a shelter of its own.
service-animal-control-note = Une commune seule a trop peu de cas pour son propre refuge.
# en: Two villages can run one cemetery with a simple agreement and shares by inhabitants.
service-cemeteries-note = Deux villages peuvent gérer un cimetière par une simple convention, avec des parts selon le nombre d’habitants.
# en: With joint demand a network can become worth building.
service-district-heating-note = Avec une demande commune, la construction d’un réseau peut devenir rentable.
# en: Energy communities bring in the cooperative as a form.
service-renewables-efficiency-note = Les communautés d’énergie font entrer en jeu la forme coopérative.
# en: Buying together is mostly enough.
service-street-lighting-note = Acheter ensemble suffit le plus souvent.
# en: Share machines first; a body can come later.
service-road-maintenance-note = Partagez d’abord les machines ; une structure pourra venir plus tard.
# en: In most cases a project agreement with one municipality as builder fits.
service-road-building-note = Le plus souvent, une convention de projet convient, avec une commune comme maître d’ouvrage.
# en: The power to order and pay for bus lines must lie with somebody who may have it.
service-public-transport-note = Le pouvoir de commander et de payer des lignes de bus doit appartenir à quelqu’un qui peut légalement l’avoir.
# en: To fine somebody is to use public power.
service-parking-traffic-note = Infliger une amende, c’est exercer la puissance publique.
# en: Sweden uses a federation of municipalities; villages in Ukraine pay for one brigade together.
service-fire-rescue-note = La Suède utilise une fédération de communes ; en Ukraine, des villages paient ensemble un même corps de pompiers.
# en: Often the town in the centre helps for free at first.
service-civil-protection-note = Souvent, la ville-centre aide d’abord gratuitement.
# en: Police power outside one's own territory needs a clear legal act.
service-municipal-police-note = Exercer la police hors de son territoire demande un acte juridique clair.
# en: In small places an inspector should be independent of the neighbours.
service-inspection-note = Dans les petites localités, un inspecteur devrait être indépendant du voisinage.
# en: Permits are often taken to court, so trained staff should decide.
service-building-permits-note = Les permis sont souvent contestés devant le juge ; c’est donc un personnel formé qui devrait décider.
# en: The technical work can be joint while each council adopts its own plan.
service-spatial-planning-note = Le travail technique peut être commun, tandis que chaque conseil adopte son propre plan.
# en: A forum comes first; the rules of the fund may ask for a body later.
service-strategy-planning-note = Un forum vient d’abord ; les règles du fonds peuvent exiger plus tard une structure.
# en: If the taxes of the site are not shared, the partners compete again.
service-led-promotion-note = Si les impôts du site ne sont pas partagés, les partenaires se font de nouveau concurrence.
# en: Firms and clubs are natural partners, which speaks for an association.
service-tourism-note = Les entreprises et les associations sont des partenaires naturels, ce qui plaide pour une association.
# en: Local action groups under LEADER join public and private members by rule.
service-agriculture-rural-note = Par règle, les groupes d’action locale de LEADER réunissent des membres publics et privés.
# en: It pays back soon and is a good start for more.
service-tax-administration-note = C’est vite rentable et c’est un bon début pour aller plus loin.
# en: Routine work that can be counted and undone.
service-accounting-payroll-note = Un travail courant qui se compte et sur lequel on peut revenir.
# en: Distance makes an auditor more independent.
service-internal-audit-note = La distance rend un auditeur plus indépendant.
# en: A classic for small rural municipalities that cannot fill a whole post.
service-legal-hr-staff-note = Un classique pour les petites communes rurales qui ne peuvent pas remplir un poste entier.
# en: It needs similar partners and much trust.
service-shared-management-note = Il faut des partenaires semblables et une grande confiance.
# en: One partner buys for all.
service-joint-procurement-note = Un partenaire achète pour tous.
# en: The Czech service centres of micro-regions began this way.
service-project-office-note = Les centres de services des microrégions tchèques ont commencé ainsi.
# en: To buy places at a neighbour's school is simpler than to own one together.
service-primary-schools-note = Acheter des places dans l’école d’un voisin est plus simple que d’en posséder une ensemble.
# en: A minimum number of pupils in the law may force you together.
service-school-administration-note = Un nombre minimal d’élèves fixé par la loi peut vous obliger à vous unir.
# en: Decisions on single families are needed; a host can take them.
service-child-protection-note = Il faut des décisions concernant des familles précises ; une commune hôte peut les prendre.
# en: In Ukraine several communities often pay for one hospital together.
service-hospitals-note = En Ukraine, plusieurs communes paient souvent un hôpital ensemble.
# en: Simple events need no more than a handshake.
service-culture-library-note = De simples manifestations ne demandent pas plus qu’une entente verbale.
# en: A pool will lose money. Agree first who pays the loss.
service-sport-leisure-note = Une piscine perdra de l’argent. Convenez d’abord de qui paie la perte.
# en: A joint yard for works and machines is a classic in Germany and Austria.
service-property-maintenance-note = Un atelier commun pour les travaux et les machines est un classique en Allemagne et en Autriche.
# en: Pure lobbying is mostly not counted as cooperation in a service. Keep it apart.
service-representation-note = La pure défense d’intérêts ne compte le plus souvent pas comme coopération pour un service. Traitez-la à part.
# en: Two legal orders meet. Choose the answer on work with another country at the first question.
service-cross-border-service-note = Deux ordres juridiques se rencontrent. À la première question, choisissez la réponse sur le travail avec un autre pays.

## Mots des références à la loi

# en: art.
place-article = art.
# en: ;
place-semicolon =  ;
# en: Part
place-part = partie
# en: acts of
place-acts-of = lois de
# en: additional provision
place-additional-provision = disposition additionnelle
# en: amending Law
place-amending-law = modification de la loi
# en: amending bill of
place-amending-bill-of = projet de loi modificative de
# en: annex
place-annex = annexe
# en: annexes
place-annexes = annexes
# en: as amended by Law
place-as-amended-by-law = modifié par la loi
# en: associations for local police
place-associations-for-local-police = associations pour la police locale
# en: associations of municipalities
place-associations-of-municipalities = associations de communes
# en: awards between public authorities
place-awards-between-public-authorities = marchés entre pouvoirs publics
# en: ceilings for posts
place-ceilings-for-posts = plafonds d’emplois
# en: chapter
place-chapter = chapitre
# en: chapter XIa
place-chapter-xia = chapitre XIa
# en: chapter on associations
place-chapter-on-associations = chapitre sur les associations
# en: chapter on state stimulation
place-chapter-on-state-stimulation = chapitre sur l’encouragement par l’État
# en: composition of
place-composition-of = composition du
# en: concept and guide
place-concept-and-guide = concept et guide
# en: concession
place-concession = concession
# en: conditions of the sector
place-conditions-of-the-sector = conditions du secteur
# en: conversion of communal enterprises
place-conversion-of-communal-enterprises = transformation des entreprises communales
# en: cooperation in general
place-cooperation-in-general = coopération en général
# en: debt limits
place-debt-limits = limites d’endettement
# en: delegated management
place-delegated-management = gestion déléguée
# en: delegation
place-delegation = délégation
# en: end of public enterprises
place-end-of-public-enterprises = fin des entreprises publiques
# en: ff.
place-ff = et suivants
# en: final provisions amending Law
place-final-provisions-amending-law = dispositions finales modifiant la loi
# en: financing
place-financing = financement
# en: first case
place-first-case = premier cas
# en: first sentence
place-first-sentence = première phrase
# en: forms of cooperation
place-forms-of-cooperation = formes de coopération
# en: founder rules
place-founder-rules = règles sur les fondateurs
# en: framework act and statute
place-framework-act-and-statute = acte et statut cadres
# en: framework statute
place-framework-statute = statut cadre
# en: general powers
place-general-powers = compétences générales
# en: household-waste fee
place-household-waste-fee = redevance des déchets ménagers
# en: incentives
place-incentives = incitations
# en: integrated territorial approach
place-integrated-territorial-approach = approche territoriale intégrée
# en: joint administrative body
place-joint-administrative-body = organe administratif commun
# en: municipal shareholders' committee
place-municipal-shareholders--committee = comité des communes actionnaires
# en: new local enterprise
place-new-local-enterprise = nouvelle entreprise locale
# en: no.
place-no = n°
# en: nos.
place-nos = nos
# en: of the act of
place-of-the-act-of = de la loi de
# en: official languages
place-official-languages = langues officielles
# en: parts on companies
place-parts-on-companies = parties sur les sociétés
# en: powers of the assembly
place-powers-of-the-assembly = compétences de l’assemblée
# en: powers of the council
place-powers-of-the-council = compétences du conseil
# en: prices
place-prices = prix
# en: question
place-question = question
# en: questions
place-questions = questions
# en: regional operator
place-regional-operator = opérateur régional
# en: register of the ministry
place-register-of-the-ministry = registre du ministère
# en: rules on associations
place-rules-on-associations = règles sur les associations
# en: scope
place-scope = champ d’application
# en: second case
place-second-case = second cas
# en: second paragraph
place-second-paragraph = deuxième alinéa
# en: second sentence
place-second-sentence = deuxième phrase
# en: sole article
place-sole-article = article unique
# en: special acts of
place-special-acts-of = lois spéciales de
# en: successor of
place-successor-of = remplace
# en: tariff rules
place-tariff-rules = règles tarifaires
# en: term
place-term = durée
# en: title on integral mancomunidades
place-title-on-integral-mancomunidades = titre sur les mancomunidades intégrales
# en: to
place-to = à
# en: transferred powers
place-transferred-powers = compétences transférées
# en: transfers between budgets
place-transfers-between-budgets = transferts entre budgets
# en: transfers between municipal budgets
place-transfers-between-municipal-budgets = transferts entre budgets communaux
# en: transition provisions
place-transition-provisions = dispositions transitoires
# en: transitional provision
place-transitional-provision = disposition transitoire
# en: transitional rules
place-transitional-rules = règles transitoires
# en: transmission to the prefect
place-transmission-to-the-prefect = transmission au préfet
# en: whole act
place-whole-act = acte entier
# en: whole judgment
place-whole-judgment = arrêt entier
