# L’interface en français. Lecteur : un maire ou un agent, pas un juriste.

language-name = Français
site-name = Conseiller intercommunal
skip = Aller au contenu
footer-note = Une aide à la décision pour les communes qui veulent coopérer. Elle nomme la loi et dit à quel point elle a été vérifiée. Ce n’est pas un conseil juridique.
error-prefix = Erreur :
nothing = aucune forme
colon =  :
semicolon =  ;
yes = Oui
no = Non
or = ou
copy = Copier
copied = Copié
print = Imprimer
push = Faites glisser le tableau pour tout voir
save = Enregistrer
change = Modifier
back = Retour
continue = Continuer
form = Forme juridique

## Cadre

nav-main = Menu principal
nav-language = Langue
nav-about = À propos
nav-api = Données pour programmes
nav-case = Ce dossier
nav-tasks = Vue d’ensemble
nav-answers = Réponses
nav-result = Résultat
nav-share = Partager

## Accueil

start-title = Quelle forme et quel financement pour coopérer avec vos voisins ?
start-lead = Répondez à des questions simples sur votre projet. Vous voyez quelles formes juridiques la loi permet, si elles vous conviennent et d’où peut venir l’argent.
start-get = Ce que vous obtenez
start-get-form = Les formes juridiques permises, celles qui ne le sont pas, et pourquoi
start-get-money = Des sources de financement qui vont avec la forme
start-get-why = L’article de loi qui fonde chaque affirmation, et s’il a été vérifié
start-get-draft = Un document pour votre conseil, avec les étapes à suivre
start-begin = Commencer
start-country = Votre pays
start-country-choose = Choisissez un pays
start-path = De combien de temps disposez-vous ?
path-quick = Rapide : environ 10 minutes
path-quick-help = 16 questions au plus. Suffit pour un premier aperçu.
path-full = Approfondi : environ 40 minutes
path-full-help = Toutes les questions qui comptent pour votre cas. À choisir avant une séance du conseil.
start-button = Commencer
start-private = Ni compte ni courriel. Vous recevez un lien secret pour revenir.
start-how = Comment ça marche
start-how-1 = Vous répondez
start-how-1-text = Une question par page. « Je ne sais pas » est toujours une bonne réponse : le résultat montre alors ce qui en dépend.
start-how-2 = La loi décide d’abord
start-how-2-text = Ce que la loi exclut reste exclu, même si cela vous conviendrait très bien. Nous comparons ensuite seulement.
start-how-3 = Vous voyez pourquoi
start-how-3-text = Chaque résultat nomme les réponses et les articles qui le fondent, et ce qui le changerait.

## Vue d’ensemble d’un dossier

tasks-title = Votre dossier
tasks-lead = Remplissez les rubriques dans l’ordre que vous voulez. Tout est enregistré aussitôt.
tasks-keep = Gardez ce lien
tasks-keep-text = Seul ce lien vous ramène à votre dossier. Gardez-le comme une clé et ne le publiez pas.
tasks-link = Lien vers votre dossier
tasks-start = Répondre à la première question
tasks-continue = Passer à la question suivante
tasks-check = Vérifier vos réponses
tasks-result = Voir le résultat actuel
tasks-unsure = { $n ->
    [one] Vous n’étiez pas sûr pour { $n } question ; elle est encore ouverte.
   *[other] Vous n’étiez pas sûr pour { $n } questions ; elles sont encore ouvertes.
}
thorough-text = { $n ->
    [one] Le parcours complet pose encore { $n } question au plus.
   *[other] Le parcours complet pose encore { $n } questions au plus.
}
thorough-button = Continuer avec les questions du parcours complet
tasks-sections = Rubriques
tasks-progress = { $done ->
    [0] Aucune réponse pour l’instant,
    [one] { $done } réponse donnée,
   *[other] { $done } réponses données,
} { $left ->
    [0] plus aucune question.
    [one] il reste { $left } question au plus.
   *[other] il reste { $left } questions au plus.
}
section-not-started = À commencer
section-waiting = En attente des autres
section-in-progress = En cours
section-complete = Terminé
section-unsure = Parcouru, encore ouvert
section-unsure-n = { $n } sans certitude
tasks-remembered = Ce navigateur se souvient du dossier jusqu’à ce que vous lui disiez de l’oublier :
section-left = { $n ->
    [one] { $n } restante
   *[other] { $n } restantes
}
tasks-partners = Les réponses des partenaires
tasks-parts = { $done } sur { $n }
tasks-settings = Nom et réglages
tasks-name = Nom du dossier
tasks-name-help = Par exemple « Un corps de pompiers pour la haute vallée ». Seules les personnes qui ont un lien le voient.
tasks-initiator = Votre commune
tasks-initiator-help = Pour que les invités voient qui les invite.

## Questions

left-at-most = { $n ->
    [0] dernières questions
    [one] encore { $n } question au plus
   *[other] encore { $n } questions au plus
}
why-we-ask = Pourquoi nous le demandons
why-papers = Votre réponse figure aussi dans les projets de documents.
unsure = Je ne sais pas
unsure-help = C’est normal. Le résultat montre ce qui en dépend.
unsure-said = Je ne sais pas
at-most = Choisissez { $n } réponses au plus.
find = Rechercher
find-button = Rechercher
find-found = Résultats : #
find-none = Aucun résultat. Essayez un autre mot ou parcourez les groupes.
preset-by-law = En général, la loi de votre pays y répond :
save-back = Enregistrer et revenir
row = Entrée { $n }
row-partners = Partenaire { $n }
row-win_each = Partenaire { $n }
row-add = Ajouter une ligne
row-more = Autres chiffres, pour répartir les coûts
row-remove = Retirer cette ligne
summary-title = À revoir
invalid-choose-one = Choisissez une réponse. Si vous ne savez pas, choisissez « Je ne sais pas ».
invalid-choose-some = Choisissez au moins une réponse. Si vous ne savez pas, choisissez « Je ne sais pas ».
invalid-choose-fewer = Choisissez { $most } réponses au plus.
invalid-exclusive = Une de ces réponses ne peut pas aller avec d’autres. Retirez-la, ou retirez les autres.
invalid-empty = Donnez une réponse. Si vous ne savez pas, choisissez « Je ne sais pas ».
invalid-both = Vous avez donné une réponse et choisi « Je ne sais pas ». Gardez l’un des deux.
invalid-number = « { $text } » n’est pas un nombre. Écrivez des chiffres seulement, par exemple 17 000.
invalid-fraction = « { $text } » n’est pas un nombre entier. Retirez ce qui suit la virgule.
invalid-number-long = « { $text } » a trop de chiffres.
invalid-negative = « { $text } » est inférieur à zéro. Indiquez zéro ou plus.
invalid-range = « { $text } » n’est pas possible ici. Indiquez un nombre de { $min } à { $max }.
invalid-date = Ce jour n’existe pas. Écrivez année-mois-jour, par exemple 2027-03-31.
invalid-long = Ce texte est trop long. Raccourcissez-le à 20 000 caractères.
invalid-option = Cette réponse n’existe pas. Choisissez dans la liste.
invalid-points-nothing = Aucun thème n’a de point. Donnez au moins un point à un thème, ou videz tous les champs.
invalid-rows-empty = Remplissez au moins une ligne. Si vous ne savez pas, choisissez « Je ne sais pas ».
invalid-rows-many = Il y a trop de lignes. Il en faut { $most } au plus.
invalid-cell-missing = Ceci manque à la ligne { $row }. Remplissez-le ou retirez la ligne.
invalid-name-twice = « { $name } » figure déjà à la ligne { $row }. Donnez à chaque ligne son propre nom ou retirez l’une des deux.
invalid-partner-nameless = Écrivez le nom de la commune.
invalid-partner-long = Ce nom est trop long. Raccourcissez-le à { $most } caractères.
invalid-partner-twice = « { $name } » est déjà invitée. Son lien figure plus haut.
invalid-partners-many = { $most } communes sont invitées, c’est le maximum. Retirez d’abord une invitation.
invalid-other = Cette réponse ne peut pas être utilisée. Vérifiez-la.
invalid-form-old = Cette page est restée ouverte trop longtemps ou les cookies sont bloqués. Rien n’est perdu : appuyez encore une fois sur le bouton.
invalid-country-empty = Choisissez un pays.
invalid-country = Nous n’avons pas encore de règles pour ce pays. Choisissez dans la liste.
invalid-country-broken = Les règles de ce pays ne peuvent pas servir en ce moment. Rien n’est perdu. Réessayez plus tard, choisissez un autre pays ou prévenez ceux qui gèrent ce site.

## Ce qui reste possible

panel-title = Ce qui reste possible
panel-text = Change à chaque réponse.
panel-early = La forme la mieux adaptée apparaît une fois la moitié des questions principales répondues.
panel-because = À cause de cette réponse
panel-missing = Dépend de cette question
panel-not-if = Non, si :
panel-presumed = Nous supposons pour l’instant :
mark-recommended = ★
mark-possible = ✓
mark-possible-if = ?
mark-excluded = ✕
group-recommended = Recommandé
group-possible = Possible
group-possible-if = Possible si
group-excluded = Exclu

## Une modification

change-title = Cette modification a des effets
change-check = Vérifiez cette modification
change-overtaken = Quelqu’un a répondu entre-temps
change-overtaken-text = Pendant que votre page était ouverte, une réponse a été donnée dans une autre fenêtre ou par quelqu’un d’autre. Rien n’est perdu : choisissez la réponse qui compte.
change-old = Réponse jusqu’ici
change-new = Nouvelle réponse
change-does = Ce qu’elle change
change-best = Meilleure forme :
change-moved = Formes qui changent de place
change-was = Jusqu’ici
change-now = Ensuite
change-parks = { $n ->
    [one] { $n } réponse est mise de côté. Elle est gardée et revient si vous changez à nouveau :
   *[other] { $n } réponses sont mises de côté. Elles sont gardées et reviennent si vous changez à nouveau :
}
change-returns = Réponses qui comptent à nouveau :
change-opens = { $n ->
    [one] { $n } question s’ajoute :
   *[other] { $n } questions s’ajoutent :
}
change-save = Enregistrer la modification
change-keep = Garder l’ancienne réponse

## Vérifier les réponses

answers-title = Vérifiez vos réponses
answers-lead = Parcourez-les et modifiez ce qui n’est pas juste. Les réponses suivantes ne sont jamais perdues.
answers-lead-reader = Voici les réponses données.
answers-none = Il n’y a pas encore de réponse.
answers-stale = { $n ->
    [one] Les règles du pays ont changé et { $n } réponse n’est plus lisible. Elle est gardée. Répondez à nouveau :
   *[other] Les règles du pays ont changé et { $n } réponses ne sont plus lisibles. Elles sont gardées. Répondez à nouveau :
}
how-preset = Découle de la loi
how-derived = Découle d’une autre réponse
not-answered = Sans réponse
answer-it = Répondre
parked-title = Mises de côté
parked-text = Vous y avez répondu, mais cela ne compte pas avec vos autres réponses. Elles reviennent dès qu’elles comptent à nouveau.
see-result = Voir le résultat
answer-rest = { $n ->
    [one] Répondre à la question restante
   *[other] Répondre aux { $n } questions restantes
}

## Résultat

result-title = Résultat
result-empty = Il n’y a pas encore de réponse, donc pas de résultat. Une seule réponse suffit pour un premier aperçu.
result-reader = Vous voyez ce dossier en lecture seule.
news-title = Nouveau depuis le { $date }
news-updated = Les règles de ce pays ont été mises à jour (version { $before }, maintenant { $now }). Vos réponses sont telles que vous les avez données.
news-mended = Les règles de ce pays ont été corrigées. Vos réponses sont telles que vous les avez données.
news-day = La loi a changé depuis votre dernière visite. Vos réponses sont telles que vous les avez données.
news-differs = Avec les mêmes réponses, voici ce qui diffère :
news-same = Votre résultat est le même qu’avant.
news-now = Maintenant
news-seen = Compris
news-short = Les règles ont été mises à jour depuis que vous avez vu le résultat.
result-more = { $n ->
    [one] Continuer : { $n } question au plus
   *[other] Continuer : { $n } questions au plus
}
result-paper = Document pour le conseil
result-docx = Note de faisabilité (Word)
result-json = Télécharger les données (JSON)
result-trace = Trace complète (JSON)
result-programs = Pour les programmes et les auditeurs :
result-basis = Règles du pays : version { $version }, empreinte { $hash }.
not-advice = Un document de travail, pas un conseil juridique.
back-result = Retour au résultat
paper-title = Document pour le conseil
paper-files = Fichiers à compléter, pour la forme qui arrive en tête :
paper-files-each = { $n } projets, un par forme au choix
paper-about = De quoi il s’agit
paper-who = Qui participe
paper-people = { $n } habitants
paper-cost = Ce que cela coûte
paper-cost-open = Pas encore connu.
paper-pays = La première année, avec la clé « { $key } » :
paper-pays-investment = Investissement compris.
paper-asked = Ce que le conseil est appelé à décider
paper-asked-settle = Faire d’abord éclaircir ces questions :
paper-asked-prepare = Puis faire préparer la coopération sous cette forme juridique, si les réponses le permettent : { $form }.
paper-asked-join = Participer à la coopération sous cette forme juridique : { $form }.
paper-asked-choose = Choisir la forme juridique de la coopération. Conviennent aussi bien : { $forms }. Ce qui les distingue figure plus haut.
paper-asked-prepare-several = Puis faire préparer la coopération, si les réponses le permettent, sous l’une de ces formes juridiques : { $forms }.
paper-asked-conditions = Cela ne prend effet qu’une fois les conditions ci-dessus remplies.
paper-asked-key = Répartir les coûts selon une clé acceptée par tous les partenaires ; proposition : « { $key } ».
paper-asked-cost = Faire chiffrer les coûts et leur répartition avant la décision définitive.
paper-asked-mandate = Faire négocier l’accord avec les partenaires et soumettre son texte au conseil pour décision.
paper-asked-none = Rien encore. Le conseil prend acte du résultat et dit si le projet doit être modifié.
paper-annexes = Annexes
paper-with-annexes = Avec les annexes : raisons, toutes les formes, finances, étapes, réponses, sources
paper-short = Sans les annexes
paper-others = Autres formes légales
paper-money-more = Autres sources :
paper-answers = Les réponses sur lesquelles repose ce document
paper-sources = Sources juridiques
on-this-page = Sur cette page
answer-one = Nous recommandons : { $form }.
answer-several = { $n ->
    [2] Deux formes conviennent aussi bien : { $forms }.
   *[other] { $n } formes conviennent aussi bien : { $forms }.
}
answer-several-text = L’écart est trop petit pour en préférer une. Ce qui compte le plus pour vous décide.
answer-several-conditional = { $n ->
    [2] Sous conditions, deux formes conviennent aussi bien : { $forms }.
   *[other] Sous conditions, { $n } formes conviennent aussi bien : { $forms }.
}
answer-several-weak = Ces formes sont possibles, mais peu adaptées : { $forms }.
answer-apart = Ce qui les distingue
answer-ahead = En tête pour « { $theme } ».
answer-waits = Seulement si ceci est réglé :
answer-early = On en sait trop peu pour recommander une forme.
answer-early-text = Moins de la moitié des questions principales ont une réponse ; « je ne sais pas » ne compte pas.
answer-early-so-far = Pour l’instant, dans le cas habituel, conviendrait le mieux : { $forms }.
answer-others = { $possible ->
    [0] Aucune autre forme n’est possible sans condition,
    [one] { $possible } autre forme est possible,
   *[other] { $possible } autres formes sont possibles,
} { $conditional ->
    [0] aucune ne dépend de conditions,
    [one] { $conditional } dépend de conditions,
   *[other] { $conditional } dépendent de conditions,
} { $excluded ->
    [0] aucune n’est exclue.
    [one] { $excluded } est exclue par la loi.
   *[other] { $excluded } sont exclues par la loi.
}
answer-required = La loi impose cette forme : { $form }.
answer-conditional = Possible sous conditions : { $form }.
answer-conditional-text = Aucune forme n’est possible sans une telle condition. Toutes figurent plus bas.
answer-weak = Possible, mais peu adaptée : { $form }.
answer-weak-text = Plus d’arguments parlent contre cette forme que pour elle. Avant de décider, regardez les formes qui attendent une réponse ou une condition.
answer-better = { $form } conviendrait mieux.
answer-better-text = Nous recommandons d’abord ce que la loi permet sans condition.
answer-better-more = { $n ->
    [one] Une autre forme conviendrait mieux sous condition.
   *[other] { $n } autres formes conviendraient mieux sous conditions.
}
answer-hinges = À éclaircir d’abord :
answer-none = Avec ces réponses, la loi ne permet aucune forme.
answer-none-text = Voyez plus bas quelle réponse exclut quelle forme. Souvent un petit changement du projet suffit.
answer-stopped = Ici, la décision de coopérer ne vous appartient pas.
answer-uncovered = Nous ne pouvons pas encore répondre à cette question.
answer-by = Selon le droit en vigueur au { $date }. Le changement du droit le plus récent que nous connaissons date du { $law } ; des changements ultérieurs peuvent manquer.
answer-checked = Ce que nous avons vérifié dans ce droit, et ce que nous n’avons pas vérifié
answer-why = Raison la plus forte :
outcome-prohibited = La loi ne permet pas de coopérer pour cette mission.
outcome-not-municipal = Ce n’est plus une mission des communes.
outcome-transferred = Cette mission a déjà été transférée à une autre autorité.
outcome-sub-national = C’est le droit de votre région qui décide.
outcome-not-covered = Nos règles ne couvrent pas encore ce cas.
outcome-perhaps = À vérifier d’abord
outcome-perhaps-text = Ce n’est pas encore certain : cela dépend d’une réponse manquante. Si c’est le cas :
changes-title = La loi va changer
overview-title = Comparaison des formes
overview-text = Au-dessus de la ligne : ce qui plaide pour une forme. En dessous : ce qui plaide contre. Le nombre est la somme.
group-title-recommended = Recommandé
group-title-possible = Également possible
group-title-possible-if = Possible si une condition est remplie
group-title-excluded = Exclu par la loi
group-text-recommended = Légal, et le plus adapté à vos réponses.
group-text-possible = Légal, mais moins adapté.
group-text-possible-if = Légal seulement si une condition est remplie ou si une réponse ouverte se confirme.
group-text-excluded = Pas légal ici, même si cela conviendrait bien.
forms-more = { $n ->
    [one] Une autre forme
   *[other] { $n } autres formes
}
forms-excluded = { $n ->
    [one] Montrer la forme et la raison
   *[other] Montrer les { $n } formes et les raisons
}
form-conditions = Conditions à remplir
form-for = Ce qui plaide pour
form-against = Ce qui plaide contre
form-labels = Elle peut aussi avoir le statut de :
form-obstacles = Ce qui l’exclurait
form-becomes = Quand quelqu’un adhère
form-warnings = Risques
form-replaced = Aujourd’hui, la remplacent :
form-convert = Les structures existantes doivent changer avant le { $date }.
form-steps = Comment la créer, étape par étape
form-more = Retrait, dettes, contrôle
form-open = Raisons, étapes et loi
form-grounds = { $n ->
    [one] Le motif et la loi
   *[other] Les { $n } motifs et la loi
}
form-papers = Projets de documents
form-in-region = Dans votre région :
form-exit = Comment un partenaire se retire
form-liability = Qui répond des dettes
form-accountability = À qui elle rend compte
calendar-title = Calendrier
legal-basis = Base juridique :
law-number = n° { $number }
standing-confirmed = vérifié dans le texte
standing-lawyer = à confirmer par un juriste
line-because = À cause de votre réponse :
line-missing = Dépend de :
line-ours = Notre propre règle, sans article qui le dise.
line-see-also = Voir aussi le droit de cette forme :
line-no-source = Aucun texte de loi n’est cité ici.
presumed = présumé d’après la mission, sans réponse
criterion-partly = Dans une certaine mesure : { $name }
fit-title = Adéquation :
fit-points = { $points } points
fit-tied = à égalité avec la meilleure
fit-open = peut encore changer avec les réponses ouvertes
fit-numbers = Chiffres par thème
fit-caption = Adéquation de { $form } par thème
theme = Thème
points = Points
sum = Total
fact-months = Mois pour la créer :
fact-effort = Effort :
fact-personality = Personne morale propre :
fact-partners = Partenaires :
effort-low = faible
effort-medium = moyen
effort-high = élevé
grade-yes = oui
grade-no = non
grade-partial = dans certaines limites
grade-via-partner = par un partenaire
grade-optional = au choix
grade-unclear = incertain
who-council = Conseil
who-mayor = Maire
who-executive-committee = Comité exécutif
who-residents = Habitants
who-partners = Tous les partenaires
who-commission = Commission commune
who-ministry = Ministère
who-supervisor = Autorité de contrôle
who-court = Tribunal
who-notary = Notaire
who-register = Registre
who-treasury = Trésor public
who-parliament = Parlement
who-region = Région
who-other = Autres
purpose-cheaper = réduire le coût par usager ou par unité
purpose-capacity = disposer d’assez de personnel qualifié
purpose-new_tasks = exercer ensemble les missions confiées par l’État
purpose-quality = rendre le service meilleur et plus fiable
purpose-spillover = faire participer au coût tous ceux qui utilisent le service
purpose-plan = traiter en commun une question qui dépasse les limites des Parties
purpose-money = obtenir des subventions ou de meilleures conditions de prêt
purpose-bargain = peser davantage face aux fournisseurs et à l’État
purpose-law = respecter une norme que la loi fixe
purpose-spare = mieux utiliser des bâtiments, des installations ou des équipes
purpose-no_merger = exercer la mission en restant indépendantes
purpose-solidarity = aider un voisin plus faible
purpose-innovate = essayer une nouvelle manière de travailler
purpose-resilience = assurer la continuité du service en cas de maladie ou de crise
lawful-yes = oui
lawful-if = sous conditions
lawful-no = non
step-majority = Majorité :
step-deadline = { $days ->
    [one] délai : { $days } jour
   *[other] délai : { $days } jours
}
step-beside = se fait en même temps que les autres étapes
step-weeks-unknown = durée inconnue
step-weeks = en général { $from } à { $to } { $to ->
    [one] semaine
   *[other] semaines
}
step-done = si vous commencez aujourd’hui, terminé entre le { $from } et le { $to }
step-done-from = si vous commencez le { $start }, terminé entre le { $from } et le { $to }
begin-title = Quand voulez-vous commencer ?
begin-day = Premier jour
begin-help = Les étapes de chaque forme sont alors comptées à partir de ce jour. Il n’est pas enregistré.
begin-count = Compter à partir de ce jour
begin-today = Compter à partir d’aujourd’hui
step-approval = une autre autorité doit donner son accord
step-registration = inscription dans un registre
warnings-title = Risques à connaître avant de signer
advice-title = Que faire maintenant
lines-more = { $n ->
    [one] Un autre conseil
   *[other] { $n } autres conseils
}
money-title = D’où peut venir l’argent
money-text = Celles qui conviennent le mieux à votre projet d’abord.
money-forms = Compatible avec :
money-deadline = À demander avant le :
money-share = Couvre au plus :
money-more = { $n ->
    [one] { $n } autre source
   *[other] { $n } autres sources
}
money-barred = { $n ->
    [one] { $n } source inutilisable ici
   *[other] { $n } sources inutilisables ici
}
usability-usable = Utilisable
usability-elsewhere = Utilisable avec une autre forme
usability-conditional = Utilisable si
usability-barred = Inutilisable
open-title = Questions ouvertes qui pourraient changer le résultat
open-settled = Le résultat est solide : aucune question ouverte ne change la forme qui est en tête ni celles qui sont légales.
open-others = { $n ->
    [one] Encore { $n } question, qui affine le tableau
   *[other] Encore { $n } questions, qui affinent le tableau
}
open-text = Elles peuvent encore changer la forme qui est en tête ou celles qui sont légales. Les plus utiles d’abord.
open-unsure = Vous n’étiez pas sûr :
papers-title = Projets de documents
papers-text = Les projets sont remplis avec vos réponses. Ce qui n’est pas encore connu y figure comme un blanc marqué, listé à la première page. Un juriste doit les lire avant toute signature.
papers-docx = Fichier Word ({ $language })
papers-pdf = PDF ({ $language })
papers-html = Lire à l’écran ({ $language })
papers-none = Il n’y a pas encore de projet pour cette forme.
papers-excluded = Avec vos réponses, la loi exclut cette forme. Chaque projet le dit dès la première page.
papers-open = Lire et travailler le texte ({ $language })
papers-share-first = { $percent } % (seule : { $alone } % ; dans le reste, d’autres formes conviennent autant)
papers-files = Fichiers
papers-languages = Dans d’autres langues

## Le juriste au travail sur un projet

draft-nav = Projet
draft-back-papers = Tous les projets
draft-back = Retour au projet
draft-read = Le projet
draft-needs = Ce qui manque encore au document
draft-versions = Versions et validation
draft-open-points = points ouverts
draft-intro = Voici le texte en { $language }, tel qu’il découle des réponses, de la loi et des choix faits ici. Sous chaque clause, vous voyez pourquoi elle est là et pouvez la changer.
draft-in-language = Texte en { $language }
draft-beside = Côte à côte avec { $language }
draft-aside = Certains choix ne conviennent plus
draft-aside-text = La bibliothèque de clauses a changé depuis. Ils sont mis de côté, non perdus.
draft-state = Où en est le projet
draft-errors = { $n ->
    [one] { $n } point à régler
   *[other] { $n } points à régler
}
draft-no-errors = Toutes les clauses exigées par la loi y sont, ou écartées avec un motif
draft-to-confirm = { $n ->
    [one] { $n } point pour le juriste
   *[other] { $n } points pour le juriste
}
draft-none-to-confirm = Plus rien pour le juriste
draft-to-agree = { $n ->
    [one] { $n } point à convenir
   *[other] { $n } points à convenir
}
draft-none-to-agree = Plus rien à convenir
draft-fill = Remplir ce qui manque
draft-keep = Garder cette version
draft-files = En fichier :
draft-contents = Sommaire
draft-checks = Contrôles
draft-checks-clean = Les contrôles n’ont rien trouvé.
draft-points = Points ouverts
draft-points-confirm = À remplir ou confirmer par le juriste
draft-points-agree = À convenir entre les parties
draft-nothing-open = Il n’y a aucun point ouvert.
draft-left-out = Clauses laissées de côté
draft-stamp = Projet, sans valeur de conseil juridique
draft-own = Rédaction propre
draft-outdated = Texte de la bibliothèque modifié
draft-statutory = Exigé par la loi
draft-optional = Facultatif
draft-signatures = Signatures
draft-change = Modifier cette clause
draft-change-texts = Modifier la clause ou choisir un autre texte
draft-level-error = À régler :
draft-level-warning = À examiner :
draft-level-note = Note :
draft-annex = Annexe
draft-why = Pourquoi est-ce là ?
draft-why-purpose = À quoi elle sert
draft-why-law = Ce que dit la loi
draft-why-answers = Ce qui l’a amenée
draft-why-always = Tout document de ce type la contient.
draft-why-notes = Pour le juriste
draft-why-mistakes = Erreurs fréquentes
draft-why-sources = Où le besoin a été constaté
draft-why-standing = Degré de vérification
draft-act = texte de l’acte
draft-choose = Choisissez que faire de cette clause.
draft-texts = Quel texte ?
draft-as-answers = Selon les réponses
draft-usual-none = Les réponses ne tranchent pas
draft-unfit = { $n ->
    [one] { $n } texte exclu par vos réponses
   *[other] { $n } textes exclus par vos réponses
}
draft-unfit-because = Seulement si : { $condition }
draft-unfit-way = Si ce n’est pas exact, changez la réponse :
draft-text-unfit = Ce texte contredit les réponses. Choisissez-en un autre.
draft-use = Prendre ce texte
draft-own-title = Votre propre rédaction
draft-own-help = Une ligne vide commence un alinéa, « - » un tiret. Ce qui est entre accolades reste à jour : numéro d’une clause, date, blanc. Votre rédaction est signalée dans le projet et dans chaque comparaison.
draft-own-save = Enregistrer ma rédaction
draft-own-drop = Revenir au texte de la bibliothèque
draft-own-empty = Écrivez le texte, ou revenez à celui de la bibliothèque.
draft-own-long = C’est plus long que 20 000 caractères. Raccourcissez.
draft-own-key = Rien ne se trouve derrière { $key } entre accolades. Reprenez ce qu’a le texte de la bibliothèque, ou ôtez les accolades.
draft-outdated-text = Le texte de la bibliothèque, ou une réponse qui y figure, a changé depuis. Comparez ci-dessous et enregistrez de nouveau.
draft-library-says = Ce que dit la bibliothèque
draft-move = Déplacer
draft-move-text = Une clause se déplace dans sa partie : définitions et base juridique restent en tête, modifications et entrée en vigueur à la fin. Les numéros et renvois suivent.
draft-move-fixed = Cette clause garde sa place.
draft-move-bound = Cette clause ne peut pas aller plus loin.
draft-up = Avant « { $clause } »
draft-down = Après « { $clause } »
draft-drop = Retirer cette clause
draft-drop-optional = Elle est facultative. Vous pourrez la reprendre dans la liste à la fin du projet.
draft-drop-statutory = La loi de cette forme l’exige. Qui la retire dit pourquoi ; le motif figure sur la liste en tête du projet.
draft-drop-needed = Tout document de ce type en a besoin. Qui la retire dit pourquoi ; le motif figure sur la liste en tête du projet.
draft-reason = Motif
draft-by = Vos nom et fonction
draft-reason-missing = Écrivez le motif.
draft-by-missing = Écrivez vos nom et fonction.
draft-add = Reprendre cette clause
draft-conflict = Quelqu’un a changé cela entre-temps
draft-conflict-text = Changé par { $by } à { $time } (UTC). Vos modifications ne sont pas encore enregistrées. Vous voyez le projet tel qu’il est ; ce que vous avez saisi est encore dans les champs. Enregistrez à nouveau pour remplacer.
draft-somebody = quelqu’un ayant le même lien
draft-needs-text = Répondez à ce que vous savez ; le reste peut attendre. Ce qui vaut pour tous les documents, comme les dates et les parties, n’est demandé qu’une fois.
draft-needs-none = Il ne manque plus rien à ce document.
draft-left = Données de communes qui ne sont plus dans la liste
draft-left-text = Elles ont été renommées ou retirées de la liste des partenaires. Ce qui a été écrit pour elles est conservé ici et ne figure dans aucun document.
draft-left-heir = Utiliser ces données pour
draft-left-nobody = personne, les garder ici
draft-save = Enregistrer
draft-who-mayor = maires
draft-who-treasurer = responsables financiers
draft-proposal = Proposé : { $text }
draft-proposed = Proposé par la bibliothèque
draft-proposed-text = Ces valeurs usuelles figurent dans le texte. Changez ce dont vous êtes convenus autrement.
draft-filled = { $n ->
    [one] { $n } réponse donnée
   *[other] { $n } réponses données
}
draft-confirm-text = Remplissez, ou cochez ce que vous avez vérifié ou laissez ouvert exprès, et dites pourquoi ci-dessous. Un article confirmé reste tel quel ; un champ vide devient une ligne à remplir.
draft-tick = Clore sans remplir
draft-close = Pour les points cochés
draft-closed = Clos sans être remplis
draft-reopen = Rouvrir
draft-invalid-date = « { $text } » n’est pas une date. Écrivez année-mois-jour, par exemple 2027-01-31.
draft-versions-text = Une version gardée ne change plus, quoi qu’il arrive ensuite. Comparez les versions, envoyez les changements en Word et validez-en une.
draft-version-name = Nom de la version
draft-version-hint = Par exemple : envoyée aux partenaires
draft-name-missing = Donnez un nom à la version.
draft-too-many = Il y a déjà 200 versions de ce projet. Continuez avec l’une d’elles.
draft-no-versions = Aucune version n’a encore été gardée.
draft-released = Validée par { $by }
draft-same-today = Le projet est encore ce texte
draft-pack = droit selon les règles du pays, version { $version }
draft-read-file = Lire
draft-compare = Comparer
draft-compare-now = Comparer avec le projet actuel
draft-compare-before = Comparer avec la version précédente
draft-older = Plus ancienne
draft-newer = Plus récente
draft-now = Le projet actuel
draft-compare-title = Ce qui a changé de « { $old } » à « { $new } »
draft-redline = Fichier Word avec suivi des modifications
draft-causes = D’où viennent les changements
draft-pack-changed = Droit : version des règles { $old } alors, { $new } maintenant.
draft-pack-same = Droit : la même version des règles, { $version }.
draft-answers-changed = Réponses qui diffèrent :
draft-answers-same = Réponses : les mêmes.
draft-decisions = Décisions sur le projet :
draft-decisions-none = Aucune décision sur le projet.
draft-did-text = « { $clause } » : autre texte choisi
draft-did-drop = « { $clause } » : retirée
draft-did-add = « { $clause } » : reprise
draft-did-move = « { $clause } » : déplacée
draft-did-own = « { $clause } » : rédaction propre
draft-did-library = « { $clause } » : retour au texte de la bibliothèque
draft-did-fill = Blancs remplis
draft-did-close = Points ouverts clos avec motif
draft-did-reopen = Points rouverts
draft-because-decision = À cause d’une décision sur cette clause
draft-because-answer = À cause des réponses : { $reason }
draft-because-fill = Parce que des blancs ont été remplis ou clos
draft-because-pack = Parce que le droit ou la bibliothèque est plus récent
draft-because-elsewhere = Parce qu’une clause dont elle dépend a été écartée, ajoutée, déplacée ou a reçu un autre texte : { $clauses }
draft-because-other = Parce qu’une réponse qui figure dans le texte a changé
draft-because-unknown = À cause d’autre chose qui a changé dans le dossier ou le programme
draft-legend = Pour lire :
draft-legend-new = mots nouveaux
draft-legend-old = mots retirés
draft-moved-changed = modifiée
draft-moved-inserted = nouvelle
draft-moved-deleted = retirée
draft-moved-elsewhere = à une autre place
draft-no-changes = Mot pour mot le même texte.
draft-same-clauses = { $n ->
    [one] { $n } clause est inchangée.
   *[other] { $n } clauses sont inchangées.
}
draft-sign = Valider
draft-sign-view = Voir la validation
draft-sign-title = Valider « { $version } »
draft-sign-who = Quiconque a le lien de ce dossier peut valider. Le programme ne vérifie pas qui vous êtes ; votre nom figure sur le document. Ce n’est pas une signature électronique.
draft-sign-done = Cette version est validée
draft-sign-broken = Le texte enregistré n’est pas celui qui a été validé. Le fichier porte de nouveau la mention de projet.
draft-sign-file = Fichier Word sans mention de projet
draft-sign-withdraw = Retirer la validation
draft-sign-conditions = Avant de valider
draft-sign-not-yet = Cette version ne peut pas encore être validée.
draft-sign-way = Réglez ces points dans le projet, puis gardez une nouvelle version :
draft-sign-older = Le projet a changé depuis que cette version a été gardée.
draft-sign-read-file = Lisez d’abord la version (fichier Word)
draft-sign-hash = Empreinte du texte :
draft-sign-name = Nom
draft-sign-role = Fonction
draft-sign-note = Remarque (facultative)
draft-sign-open = { $n ->
    [one] { $n } point reste à convenir. Il reste dans le texte comme blanc marqué.
   *[other] { $n } points restent à convenir. Ils restent dans le texte comme blancs marqués.
}
draft-sign-read = J’ai lu cette version et je la valide.
draft-sign-name-missing = Écrivez votre nom.
draft-sign-role-missing = Écrivez votre fonction.
draft-sign-read-missing = Confirmez que vous l’avez lue.
draft-sign-open-missing = Confirmez que ces points restent ouverts.
draft-sign-other = Le texte n’est plus celui de votre page. Relisez-le.

## Ce qui compte, et ce qui changerait le résultat

priorities-title = Qu’est-ce qui compte le plus pour vous ?
priorities-text = Rangez les thèmes en trois groupes. Plusieurs thèmes peuvent compter autant. Le classement suit votre ordre, et le résultat montre à quel point il est sûr pour tous ceux qui pensent comme vous.
priorities-points = Ou donner des points à chaque thème
priorities-points-text = Donnez de 0 à { $most } points. Seule leur proportion compte. Un thème sans point ne compte pas. Les points l’emportent sur les trois classes ; videz tous les champs pour revenir aux classes.
priority-most = Compte le plus
priority-middle = Compte
priority-least = Compte moins
robust-title = À quel point est-ce sûr ?
robust-best = « { $form } » est la meilleure forme pour { $percent } % des façons de pondérer les thèmes.
robust-best-ordered = « { $form } » est la meilleure forme pour { $percent } % des pondérations qui respectent votre ordre.
robust-alone = Dans { $percent } %, aucune autre forme ne convient autant.
robust-tie = Ces formes se partagent la première place :
robust-tie-form = { $form } : seule en tête dans { $alone } %, première à égalité dans { $shared } %.
robust-most = Le plus souvent en tête : « { $form } » ({ $percent } %).
robust-most-condition = Le plus souvent en tête : « { $form } » ({ $percent } %), mais la loi ne la permet que sous condition.
robust-cell-alone = seule { $percent } %
robust-always = Elle est toujours meilleure, quels que soient les poids.
robust-beaten = { $n ->
    [one] Elle bat toujours { $n } autre forme.
   *[other] Elle bat toujours { $n } autres formes.
}
robust-confidence = Tant que des questions sont ouvertes, elle reste la meilleure dans { $percent } % des cas.
robust-reversal = Le changement le plus proche : si « { $theme } » ne comptait plus que pour { $percent } % de son poids actuel, la forme « { $form } » serait en tête.
robust-reversal-more = Le changement le plus proche : si « { $theme } » comptait { $times } fois plus qu’aujourd’hui, la forme « { $form } » serait en tête.
robust-reversal-far = Aucun changement vraisemblable d’un seul poids ne modifie la première place : « { $theme } » devrait compter plus de cinq fois plus pour que la forme « { $form } » passe en tête.
robust-order = Votre ordre :
robust-picture = Graphique
robust-table = Combien de fois chaque forme est première, deuxième ou troisième
robust-first = Première
robust-second = Deuxième
robust-third = Troisième
robust-suits = La meilleure pour qui tient à
robust-how = Sur { $n } façons de pondérer les thèmes (méthode SMAA-2).
robust-priorities = Dire ce qui compte le plus
what-if-title = Qu’est-ce qui changerait le résultat ?
try-title = Essayez d’autres réponses
try-text = Voyez aussitôt ce que changerait une autre décision. Rien n’est enregistré ici.
try-button = Afficher le résultat
try-reset = Revenir à vos propres réponses
try-own = votre réponse
try-more = { $n ->
    [one] Encore une question
   *[other] Encore { $n } questions
}
try-result = Le résultat avec ces réponses
try-not-yours = Ce ne sont pas vos réponses. Rien n’est enregistré.
try-first-now = En tête aujourd’hui
try-first-then = En tête avec ces réponses
try-turns = une autre forme passe en tête
try-changed = Ce que vous avez essayé
try-keep = Garder ce changement
try-was-out = était exclue
try-was-place = était au rang { $n }
try-was = était : { $group }
try-then = En tête avec ces réponses : { $form }.
try-robust = « { $form } » est la meilleure forme pour { $percent } % des pondérations.
what-if-single = Un changement à la fois
what-if-text = Chaque réponse qui, si elle était autre, mettrait une autre forme en tête, ou ouvrirait ou fermerait une forme.
what-if-opens = Devient possible
what-if-closes = Est exclue
what-if-same = reste
what-if-try = Essayer une autre réponse
what-if-none = Aucune autre réponse seule ne changerait le résultat. Il est solide.
why-title = Ce qui devrait changer pour « { $form } »
why-link = Qu’est-ce qui devrait changer ?
why-possible = Pour qu’elle soit possible
why-best = Pour qu’elle soit la meilleure
why-how = Seules changent les réponses dont vous pouvez décider vous-mêmes. Tous les changements plus petits ont été essayés et ne suffisent pas.
counter-already = C’est déjà le cas.
counter-already-if = Elle n’est pas exclue, mais ceci doit d’abord être réglé :
counter-none = { $n ->
    [0] Aucune réponse que vous pouvez changer n’y suffirait.
    [one] Aucun changement d’une seule réponse n’y suffirait.
   *[other] Aucun changement de { $n } réponses au plus n’y suffirait.
}
counter-size = { $n ->
    [one] Une seule autre réponse suffit. L’une de celles-ci :
   *[other] Il faut { $n } autres réponses ensemble. L’un de ces groupes :
}
compare-title = Comparer les formes côte à côte
compare-choose = Choisir d’autres formes
compare-most = Choisissez { $n } formes au plus
compare-button = Comparer
compare-dropped = { $n ->
    [one] { $n } forme de trop a été laissée.
   *[other] { $n } formes de trop ont été laissées.
}
compare-same = { $n ->
    [one] { $n } ligne sans différence
   *[other] { $n } lignes sans différence
}
compare-law = Base juridique
compare-family = Famille
compare-money = Financements possibles
compare-shares = Ce que paierait chaque commune
compare-shares-text = C’est la clé qui décide, et non la forme : coût d’une année et investissement, selon deux clés.
compare-municipality = Commune
can-public_authority = Peut prendre des décisions qui s’imposent aux citoyens
can-employ_staff = Peut employer du personnel
can-own_assets = Peut posséder des biens
can-borrow = Peut emprunter
can-charge_users = Peut faire payer les usagers
can-levy_taxes = Peut lever l’impôt
can-receive_state_grants = Peut recevoir des aides de l’État
can-tender_in_house = Commandes sans mise en concurrence
can-hold_property = Peut détenir des biens des membres
clashes-title = Des réponses qui se contredisent
clash-count = Vous avez indiqué { $typed } communes participantes et en avez nommé { $named }. Qu’est-ce qui est juste ? Le résultat suit le nombre, les coûts suivent les noms.
combine-title = Des formes qui se combinent
combine-until = D’abord « { $first } », jusqu’à ce que « { $body } » existe.
combine-here = Ici : { $forms }
combine-others = Autres formes possibles
paths-title = Ce qui peut venir plus tard
ready-title = Êtes-vous prêts ?
ready-percent = { $percent } % des points renseignés sont en ordre.
ready-start = Commencez par une forme plus légère : { $form }.
ready-early = Trop tôt pour le dire : { $open } points sur { $all } sont sans réponse.
ready-points = { $n ->
    [one] Le point
   *[other] Les { $n } points
}
check-fulfilled = ✓ en ordre
check-half = ◐ à moitié
check-missing = ✕ à faire
check-unknown = ? sans réponse
risks-title = Ce qui tourne souvent mal, et ce qui aide
risks-show = { $n ->
    [one] Montrer le risque
   *[other] Montrer les { $n } plus probables
}
risk-likelihood = Probabilité :
risk-impact = Gravité :
risk-likelihood-low = faible
risk-likelihood-medium = moyenne
risk-likelihood-high = élevée
risk-impact-low = faible
risk-impact-medium = moyenne
risk-impact-high = élevée

## Qui paie combien

pays-title = Ce que les aides versent ici
pays-missing = Pour connaître la somme, répondez :
shares-title = Qui paie combien ?
shares-text = Le même coût, partagé selon différentes clés. Aucune clé ne convient à tous : regardez ce que paie chaque partenaire, et par habitant.
shares-no-partners = Il nous faut pour cela la liste des partenaires avec leurs habitants.
shares-add-partners = Indiquer les partenaires
shares-no-sums = Indiquez plus haut le coût annuel ou l’investissement.
shares-try = Montants
shares-try-text = Repris de vos réponses. Vous pouvez essayer d’autres montants ici ; rien n’est enregistré.
shares-running = Coût annuel
shares-investment = Investissement
shares-growth = Hausse du coût par an
shares-grant = Subvention de l’investissement
shares-charges = Part payée par les usagers
shares-units = Unités utilisées par { $partner }
shares-alone = Coût annuel si { $partner } restait seule
shares-years = ans
shares-each = Chiffres de chaque partenaire
shares-more = Autres choix
shares-build = La construction dure
shares-delay = La subvention arrive plus tard de
shares-fixed = Coûts qui ne dépendent pas de l’usage
shares-markup = Part des coûts fixes payée par les invités
shares-corridor = Écart permis par rapport à la moyenne par habitant
shares-saving = Part de l’économie qui revient à l’hôte
shares-mix-population = Mélange : poids des habitants
shares-mix-usage = Mélange : poids de l’usage
shares-mix-revenue = Mélange : poids des recettes
shares-site-tax = Recettes fiscales du site commun par an
shares-add-figures = Ajouter ces chiffres à la liste des partenaires
shares-count = Calculer
shares-keys = Les clés côte à côte
shares-whole = Ici, tout le coût est réparti. Ce que paient les usagers et les subventions est déduit plus bas, dans les cinq ans.
shares-apart = Les coûts actuels des partenaires font ensemble { $sum }, mais le coût annuel indiqué est de { $running }. Vérifiez lequel est juste.
shares-once = et { $amount } une fois
shares-others = { $n ->
    [one] L’autre clé
   *[other] Les { $n } autres clés
}
shares-key = Clé
shares-spread = Plus haut par habitant
shares-worst = Mauvaise année
shares-suggested = convient à vos réponses
shares-head = { $amount } par habitant
shares-unequal = Attention : avec cette clé, certains paient { $times } fois plus par habitant que d’autres. Les conseils l’acceptent rarement.
shares-bad-none = Même une mauvaise année (usage en baisse de 30 %), personne ne paie davantage.
shares-notes = En { $currency }. Coût d’une année, et investissement une seule fois ; par habitant, les deux ensemble. « Plus haut par habitant » dit combien de fois la plus forte contribution par habitant dépasse la plus faible. « Mauvaise année » est la plus forte hausse pour un partenaire si un autre part ou si l’usage baisse de 30 %.
shares-bad-left = Mauvaise année : si { $partner } part, un autre partenaire paie { $rise } % de plus.
shares-bad-less = Mauvaise année : si l’usage baisse de 30 %, la plus forte hausse est de { $rise } %.
shares-missing = { $n ->
    [one] { $n } clé demande des chiffres qui manquent
   *[other] { $n } clés demandent des chiffres qui manquent
}
figure-population = habitants de chaque partenaire
figure-units = unités utilisées par chaque partenaire
figure-revenue = recettes de chaque partenaire
figure-property = valeur des biens de chaque partenaire
figure-length = kilomètres ou hectares de chaque partenaire
figure-capacity = capacité réservée par chaque partenaire
figure-benefit = avantage de chaque partenaire
figure-shares = parts de chaque partenaire
figure-cost_before = coût de chaque partenaire auparavant
figure-cost_alone = coût de chaque partenaire seul
figure-tax_percent = part d’impôt convenue de chaque partenaire
figure-mix = poids des parts
figure-weights = chiffres de répartition
years-title = Cinq ans
years-assumed = Calculé ainsi : les usagers paient { $charges } %, une subvention couvre { $grant } % de l’investissement, les coûts courants augmentent de { $growth } % par an.
years-charges-unsaid = Vous avez répondu que les usagers paient une partie ; combien, ce n’est pas encore dit.
years-charges-unsaid-most = Vous avez répondu que les usagers paient la plus grande partie ou tout ; combien, ce n’est pas encore dit.
years-grant-unsaid = Vous avez répondu qu’il y a une subvention ; combien, ce n’est pas encore dit.
years-above = Vous pouvez le changer plus haut.
years-year = Année
years-investment = Investissement
years-grant = Subvention reçue
years-charges = Payé par les usagers
years-find = À la charge des partenaires
years-key = Clé pour les cinq ans
years-each = Cinq ans pour chaque commune
years-alike = Toutes paient autant en tout : { $amount } chacune.
years-each-text = Selon la clé « { $key } ».
years-most = { $partner } paie le plus en tout : { $amount }.
years-dearest = L’année { $year } est la plus chère : { $amount } ensemble.
years-number = Année { $n }
years-total = Total des cinq ans
years-together = Ensemble
years-bad = Mauvaise année
years-alone = Seule
years-saves = Économie
years-chart = Ce que paie chaque commune année après année, en { $currency }. Les mêmes chiffres sont dans le tableau.
years-notes = En { $currency }.
years-notes-grant = Une subvention arrive un an après la dépense, il faut donc avancer l’argent la première année.
years-notes-back = Un moins signifie que de l’argent revient.
years-notes-bad = « Mauvaise année » est la contribution courante la plus haute d’une première année où un partenaire part ou l’usage baisse de 30 %.
years-notes-alone = « Seule » : cinq ans au coût indiqué plus haut ; « Économie » : la différence.

## Comprendre

nav-learn = Comprendre
nav-practices = Coopérations réelles
learn-lead = Des pages courtes et simples : ce que font les autres, ce que cela coûte, à quoi veiller.
learn-title-why = Pourquoi coopérer, et ce qui fait obstacle
learn-text-why = De bonnes raisons de coopérer, les obstacles habituels et ce qui aide.
learn-title-forms = Familles de formes juridiques
learn-text-forms = Treize façons d’organiser un travail commun, avec le pour et le contre.
learn-title-money = D’où vient l’argent
learn-text-money = Vingt-six sources de financement et leur usage.
learn-title-keys = Comment partager le coût
learn-text-keys = Seize clés, quand chacune est juste et quand elle ne l’est pas.
learn-title-steps = Étape par étape
learn-text-steps = Quatorze étapes de la première idée au bilan.
learn-title-readiness = Êtes-vous prêts ?
learn-text-readiness = Ce qui devrait être en ordre chez vous avant de commencer.
learn-title-risks = Les risques et ce qui aide
learn-text-risks = Ce qui tourne souvent mal, et comment l’éviter.
learn-title-control = Contrôle et obligation de rendre compte
learn-text-control = Comment les conseils et les citoyens suivent le travail commun.
learn-advantages = Avantages
learn-disadvantages = Inconvénients
learn-suits = Vous convient si
learn-not = Ne vous convient pas si
learn-fair = Juste si
learn-unfair = Injuste si
learn-outputs = Ce que vous aurez ensuite
glossary-title = Glossaire
glossary-text = Les mots de ce site, expliqués simplement.
term-ask = Que veut dire « { $term } » ?
term-imc = Coopération intercommunale
term-imc-text = Deux communes ou plus accomplissent une mission ensemble, au lieu de chacune seule.
term-legal-form = Forme juridique
term-legal-form-text = Le cadre que la loi donne au travail commun : contrat, comité, société, syndicat, etc.
term-legal-person = Personne morale
term-legal-person-text = Une organisation qui peut posséder, employer et signer en son propre nom.
term-delegation = Délégation
term-delegation-text = Confier une mission à une autre commune. Elle agit pour vous et vous payez.
term-host = Commune hôte
term-host-text = La commune qui fait le travail pour les autres, avec ses agents et ses biens.
term-joint-body = Organe commun
term-joint-body-text = Un groupe de délégués des partenaires qui conseille ou décide ensemble.
term-public-authority = Puissance publique
term-public-authority-text = Le pouvoir de prendre des décisions qui s’imposent aux citoyens et aux entreprises : permis, redevances, amendes.
term-cost-sharing-key = Clé de répartition
term-cost-sharing-key-text = La règle par laquelle les partenaires partagent un coût, par exemple par habitant ou selon l’usage.
term-statute = Loi ou statuts
term-statute-text = Un acte du parlement, ou le texte fondateur d’un organe commun. La page dit lequel.
term-council-resolution = Délibération
term-council-resolution-text = Une décision formelle du conseil municipal, avec date et numéro.
term-in-house = Attribution interne
term-in-house-text = Confier des travaux à sa propre société commune sans mise en concurrence, ce que la loi ne permet qu’à des conditions strictes.
term-admissible = Admissible
term-admissible-text = Permis par la loi dans votre cas. Une forme est admissible, admissible sous conditions, ou exclue.
term-criterion = Critère
term-criterion-text = L’un des 39 points de vue qui comparent les formes, comme l’investissement ou la confiance. Ils sont réunis en huit thèmes.
term-robustness = Robustesse
term-robustness-text = La fréquence à laquelle une forme reste la meilleure quand le poids des thèmes change.
practices-text = Des coopérations qui existent : qui, pour quoi, sous quelle forme, et avec quel résultat.
practices-all = Peu importe
practices-service = Mission
practices-reset = Tout afficher
practices-found = { $n } coopérations sur { $total }
practices-chart = Les formes choisies
practices-name = Coopération
practices-partners = Partenaires
practices-people = Habitants de tous ensemble
practices-at-most = jusqu’à { $to }
practices-at-least = { $from } ou plus
practices-population = Habitants :
practices-failed = échec
practices-english = Cette fiche est en anglais.
practice-money = Financement
practice-recalled = Raconté de mémoire par des professionnels ; encore à confirmer.
practice-source = Source :
alike-title = Des coopérations réelles qui ressemblent à la vôtre
way-learn = Voir les pages à lire
way-practices = Voir les coopérations réelles
problem-practice-unknown-title = Cette coopération n’existe pas
problem-practice-unknown-text = Elle a peut-être changé de nom. Cherchez-la dans la liste.

## Partenaires

nav-partners = Partenaires
nav-part = Nos réponses
partners-text = Chaque partenaire reçoit son propre lien et répond pour lui-même. Tous voient qui a fait quoi.
partners-none = Personne n’est encore invité.
partners-invite = Inviter une commune
partners-listed = De votre liste de partenaires
partners-listed-text = Ce que vous savez d’eux figure déjà dans leur partie ; ils le confirment ou le corrigent. Votre propre commune n’a pas besoin d’invitation.
partners-invite-one = Inviter { $name }
partners-name = Commune
partners-hint = Envoyez-lui le lien par une voie sûre. Elle peut lire le dossier et répondre pour elle-même.
partners-link = Lien pour
partners-remove = Retirer l’invitation
partners-figures = Chiffres
partners-priorities = Ce qui compte pour qui
partners-take-over = Reprendre ces chiffres dans les réponses
partners-began = Dossier commencé par : { $name }.
partners-hearsay = * De la liste des partenaires. La commune ne l’a pas dit elle-même.
seat-waiting = En attente de réponse
seat-in-progress = En cours
seat-complete = ✓ Terminé
part-title = Les réponses de { $name }
part-invited-by = { $name } vous invite à coopérer : { $plan }.
part-invited = Vous êtes invités à coopérer : { $plan }.
part-plan = un projet encore à décrire
part-together = Participent :
part-text = Comptez dix minutes. Répondez ce que vous savez pour votre commune et laissez le reste ; avec votre lien, vous pouvez revenir et modifier.
part-seen = La personne qui a commencé le dossier et tous les invités voient vos réponses. Un lien de lecture ne les montre pas.
part-state-waiting = Pas commencé
part-state-in-progress = En cours
part-state-complete = ✓ Terminé
part-thanks = Enregistré, merci.
part-thanks-done = Enregistré, merci. Votre partie est terminée ; vous pouvez encore la modifier.
part-who = Voir qui a fait quoi
part-missing = Encore ouvert :
part-missing-figures = un chiffre, par exemple le nombre d’habitants
part-missing-questions = { $n ->
    [one] une question sur votre préparation
   *[other] { $n } questions sur votre préparation
}
part-missing-themes = { $n ->
    [one] l’importance d’un thème pour vous
   *[other] l’importance de { $n } thèmes pour vous
}
part-all = Votre partie est terminée. Vous pouvez encore la modifier.
part-listed = Ces chiffres ont été saisis par la personne qui a commencé le dossier. Confirmez-les ou corrigez-les.
part-figures-help = Un chiffre suffit pour commencer ; avec les autres, les coûts peuvent être répartis selon plus de clés.
part-priorities-text = Dites pour chaque thème combien il compte pour votre commune. Plusieurs peuvent compter autant. Il n’y a pas de bonne réponse ; vos différences méritent d’être connues.
part-done = J’ai terminé
part-done-help = « J’ai terminé » enregistre aussi et dit aux autres de ne pas attendre le reste.
part-overtaken = Quelqu’un a enregistré ces réponses entre-temps
part-overtaken-text = Une autre personne munie de ce lien a enregistré d’autres réponses pendant que votre page était ouverte. Vos réponses ne sont pas encore enregistrées ; elles sont toujours dans les champs ci-dessous. Enregistrez à nouveau pour remplacer ce que l’autre personne a enregistré.
part-saved = Enregistré maintenant
part-yours = Vous
problem-no-part-title = Ce lien ne permet pas de répondre pour une commune
problem-no-part-text = Seules les communes invitées répondent pour elles-mêmes. Demandez une invitation à la personne qui a commencé le dossier.
problem-members-only-title = Cette page est réservée aux communes du dossier
problem-members-only-text = Avec un lien de lecture, vous voyez le résultat et les réponses, mais pas ce que chaque partenaire a dit pour lui-même.

## Le point de vue de tous

partners-view-title = Ce qui convient à tous
partners-view-too-few = Au moins deux d’entre vous doivent dire ce qui compte le plus. Invitez vos partenaires ; chacun classe les thèmes avec son propre lien.
partners-view-initiator = À l’initiative du dossier
partners-view-unanimous = D’après vos réponses, « { $form } » conviendrait le mieux à chacun d’entre vous.
partners-view-compromise = D’après vos réponses, « { $form } » est la forme qui convient assez bien à tous.
partners-view-several = D’après vos réponses, ces formes conviennent aussi bien à vous tous : { $forms }.
partners-view-agrees = Le résultat place les mêmes en tête.
partners-view-differs = Le résultat lui-même place en tête : { $forms }. Il pondère les thèmes comme dans ce dossier et préfère ce que la loi permet sans condition ; ici figure ce qui convient à l’ordre de chaque partenaire.
partners-view-early = Les réponses sont trop peu nombreuses pour recommander une forme ; ceci est un premier regard.
partners-view-no-compromise = Aucune forme ne convient à tous. { $count ->
    [one] « { $form } » s’en approche le plus : elle convient mal à un partenaire.
   *[other] « { $form } » s’en approche le plus : elle convient mal à { $count } partenaires.
}
partners-view-said = { $said } communes sur { $all } ont dit ce qui compte pour elles. Personne n’a été interrogé sur une forme : tout ceci découle de ce que chacun juge important.
partners-view-silent = N’ont pas encore dit ce qui compte pour eux : { $names }.
partners-view-wants = Ce qui vient en premier, et pour qui
partners-view-stands = Ce que vaut chaque forme pour chacun
partners-view-explained = Classer les thèmes ne fixe pas de poids exacts. Nous examinons donc toutes les pondérations qui respectent l’ordre. Une forme convient le mieux à un partenaire si elle est la meilleure dans la plupart d’entre elles, lui convient si elle y figure parmi les { $places } premières, et lui convient mal sinon.
partners-view-wants-word = Convient le mieux
partners-view-accepts = Convient
partners-view-objects = Convient mal
partners-view-good = (parmi les { $places } premières dans { $percent } % de ses pondérations)
partners-view-objections = Là où une forme convient mal
partners-view-objection = { $partner } : c’est sur « { $theme } » qu’elle perd le plus.
partners-view-objection-plain = { $partner } : elle figure rarement parmi les meilleures.
partners-view-beaten = Ce dont il est inutile de débattre
partners-view-better-for-all = Quels que soient les poids exacts, « { $better } » convient à tous au moins aussi bien que :

## Phrases du moteur

engine-award-amount = { $percent } de { $base } = { $amount }.
engine-award-amount-most = Au plus { $percent } de { $base } = { $amount }.
engine-award-amount-open = De { $low } à { $high } ; des réponses manquent pour le dire.
engine-award-ceiling = Mais au plus { $percent } de { $base } = { $amount }.
engine-award-flat = Le taux est de { $percent }.
engine-award-flat-most = Le taux est d’au plus { $percent }.
engine-award-less = Moins { $percent } de cette somme : il reste { $amount }.
engine-award-rate = Compté : { $count }. { $sum } = { $percent }.
engine-award-rate-capped = Compté : { $count }. { $sum } = { $reached }, mais le taux s’arrête à { $percent }.
engine-award-rate-open = Le taux va de { $low } à { $high } ; des réponses manquent pour le dire.
engine-change-closes = À partir du { $date }, la forme « { $form } » ne peut plus être créée.
engine-change-convert = Toute structure existante de la forme « { $form } » doit être transformée avant le { $date }.
engine-change-money-deadline = Le { $date } est le dernier jour pour demander « { $option } ».
engine-change-money-ends = À partir du { $date }, ce financement n’est plus proposé : { $option }.
engine-change-money-starts = À partir du { $date }, ce financement est proposé : { $option }.
engine-change-opens = À partir du { $date }, la forme « { $form } » peut être créée.
engine-change-rule-ends = À partir du { $date }, une règle ne s’applique plus : { $rule }.
engine-change-rule-starts = À partir du { $date }, une nouvelle règle s’applique : { $rule }.
engine-change-window-ends = À partir du { $date }, la loi ne fixe plus de période dans l’année pour la forme « { $form } ».
engine-change-window-starts = À partir du { $date }, la loi fixe une période dans l’année pour la forme « { $form } ».
engine-form-closed = La forme « { $form } » est fermée aux nouvelles créations depuis le { $date }.
engine-form-not-in-region = La loi de votre région n’offre pas la forme « { $form } ».
engine-form-not-yet = La forme « { $form } » ne peut être créée qu’à partir du { $date }.
engine-form-only-by-order = La forme « { $form } » n’existe que là où la loi l’impose.
engine-form-only-if-ordered = La forme « { $form } » n’est ouverte ici que si la loi l’impose aussi.
engine-form-may-be-required-instead = La loi peut imposer ici la forme « { $required } » ; dans ce cas, « { $form } » n’est pas ouverte.
engine-form-region-not-in = La loi de ces régions ne connaît pas la forme « { $form } » : { $regions } ; dites dans laquelle vous êtes.
engine-form-region-only = La forme « { $form } » n’existe que dans ces régions : { $regions } ; dites dans laquelle vous êtes.
engine-form-required-instead = La loi impose ici la forme « { $required } », donc « { $form } » n’est pas ouverte.
engine-form-status = « { $form } » n’est pas une forme en soi : c’est un statut que porte une autre forme.
engine-option-deadline-early = Les demandes pour « { $option } » se terminent le { $date } ; créer la forme « { $form } » prend au moins { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}.
engine-option-deadline-passed = Le délai de demande pour « { $option } » a pris fin le { $date }.
engine-option-max-share = « { $option } » couvre au plus { $percent } % du coût.
engine-option-min-partners = « { $option } » demande au moins { $count } partenaires.
engine-option-needs-person = Seule une personne morale commune peut utiliser « { $option } » ; les formes sans personnalité sont écartées.
engine-option-no-form = Aucune des formes qui vous sont ouvertes ne peut utiliser « { $option } ».
engine-window-any = Possible à tout moment.
engine-window-any-effect = Prend effet le { $effective }.
engine-window-duty = À faire au plus tard le { $until }.
engine-window-open = Possible maintenant ; décidez au plus tard le { $until }.
engine-window-open-effect = Possible maintenant ; décidez au plus tard le { $until }, avec effet le { $effective }.
engine-window-over = Le délai est passé ; on ne sait pas quand le prochain commence.
engine-window-shut = Possible à partir du { $from } ; décidez au plus tard le { $until }.
engine-window-shut-effect = Possible à partir du { $from } ; décidez au plus tard le { $until }, avec effet le { $effective }.
engine-window-unknown = Les dates dépendent d’une réponse qui manque.

## Enregistrer et revenir

mail-link = M’envoyer ce lien par courriel
mail-title = Envoyer le lien par courriel
mail-text = Vous recevez un seul courriel avec le lien secret de ce dossier. Il vous ramène ici depuis n’importe quel appareil.
mail-address = Adresse électronique
mail-private = Pour ce seul courriel. Nous n’enregistrons pas l’adresse et ne vous écrivons que si vous le demandez.
mail-wrong = Ce n’est pas une adresse électronique. Écrivez-la comme nom@example.org.
mail-send = Envoyer le lien
mail-sent = Le courriel est parti. S’il n’arrive pas, regardez parmi les indésirables, ou vérifiez l’adresse et recommencez.
mail-subject = Votre lien vers le Conseiller intercommunal
mail-untitled = votre dossier
mail-body = Ce lien vous ramène à « { $title } » : { $link }
mail-body-secret = Le lien est secret. Celui qui l’a peut lire et changer les réponses. Ne le publiez pas.
mail-body-why = Vous recevez ce courriel parce que quelqu’un l’a demandé sur notre page. Si ce n’était pas vous, supprimez-le. Votre adresse n’a pas été enregistrée.
problem-mail-failed-title = Le courriel n’a pas pu être envoyé
problem-mail-failed-text = Notre serveur de courriel ne l’a pas accepté. Votre dossier est en sécurité. Copiez le lien sur la page du dossier, ou réessayez plus tard.

## Mes dossiers

cases-title = Mes dossiers
cases-text = Ces dossiers ont été ouverts dans ce navigateur. La liste n’existe que dans ce navigateur.
cases-none = Aucun dossier n’a été ouvert dans ce navigateur. Ouvrez-en un par son lien, ou commencez-en un.
cases-role-owner = Vous l’avez commencé, ou vous avez son lien principal
cases-role-partner = Sur invitation
cases-role-reader = En lecture seule
cases-changed = Dernier changement :
cases-forget = Oublier sur cet ordinateur
cases-forget-all = Tout oublier sur cet ordinateur
cases-shared = D’autres utilisent-ils cet ordinateur ?
cases-shared-text = Alors faites-lui oublier la liste quand vous avez fini. Les dossiers ne sont pas supprimés : gardez leurs liens, sinon vous ne pourrez pas revenir. L’historique du navigateur contient aussi les liens ; effacez-le également.
cases-begin = Commencer un dossier

## Partager et supprimer

share-title = Partager
share-partners = Les communes voisines qui doivent répondre elles-mêmes reçoivent leur propre lien :
share-read = Un lien de lecture
share-read-text = Avec ce lien, les élus et d’autres personnes voient le résultat et les réponses. Ils ne peuvent rien modifier.
share-until = Le lien fonctionne jusqu’au { $date }.
share-forever = Le lien n’a pas de date de fin.
share-end = Mettre fin à ce lien
share-days = Combien de temps doit-il fonctionner ?
share-days-n = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
share-days-none = Sans date de fin
share-make = Créer le lien
share-own = Votre propre lien
share-own-text = Qui a ce lien peut modifier et supprimer le dossier. Donnez-le seulement à ceux qui y travaillent avec vous.
delete-link = Supprimer ce dossier
delete-title = Supprimer ce dossier ?
delete-text = Toutes les réponses et tous les liens sont supprimés pour toujours. Personne ne peut les rétablir.
delete-yes = Supprimer pour toujours
delete-no = Garder
deleted-title = Le dossier est supprimé
deleted-text = Toutes les réponses et tous les liens ont disparu.

## Problèmes

way-start = Retour à l’accueil
way-again = Réessayer
way-back = Retour à la page
way-case = Retour au dossier
way-result = Voir le résultat
way-draft = Retour au projet
way-word = Prendre le fichier Word
way-versions = Voir les versions
problem-typed = Ce que vous avez saisi est encore là si vous revenez avec votre navigateur.
problem-page-unknown-title = Cette page n’existe pas
problem-page-unknown-text = L’adresse est peut-être coupée ou mal saisie. Vérifiez-la ou partez de l’accueil.
problem-case-unknown-title = Nous ne trouvons pas ce dossier
problem-case-unknown-text = Le lien est peut-être coupé : il doit finir par 64 lettres et chiffres. Copiez-le en entier. Si le dossier a été supprimé, on ne peut plus l’ouvrir.
problem-link-expired-title = Ce lien a pris fin
problem-link-expired-text = Il était limité dans le temps. Demandez-en un nouveau à la personne qui l’a envoyé. Le dossier lui-même n’est pas perdu.
problem-country-away-title = Les règles de ce pays ne se chargent pas
problem-country-away-text = Vos réponses sont en sécurité. Réessayez plus tard ou prévenez ceux qui gèrent ce site.
problem-question-unknown-title = Cette question n’existe pas
problem-question-unknown-text = Les règles ont peut-être changé, ou l’adresse est mal saisie. Vos réponses sont en sécurité.
problem-form-unknown-title = Cette forme juridique n’existe pas
problem-form-unknown-text = « { $form } » n’est pas une forme de ce pays. Choisissez-en une dans le résultat.
problem-draft-unknown-title = Ce document n’existe pas
problem-draft-unknown-text = « { $what } » n’est pas un document ou un format pour cette forme. Choisissez dans la liste.
problem-draft-too-long-title = Ce PDF serait trop long
problem-draft-too-long-text = Il aurait environ { $n } pages, et leur mise en page prend trop de temps. Le même document est prêt tout de suite en Word ou comme page.
problem-clause-unknown-title = Cette clause n’existe pas
problem-clause-unknown-text = « { $what } » n’est pas une clause de ce projet. Une réponse l’a peut-être retirée.
problem-version-unknown-title = Cette version n’existe pas
problem-version-unknown-text = Ce projet n’a pas de version « { $what } ». Choisissez dans la liste.
problem-language-unknown-title = Nous ne parlons pas encore cette langue
problem-language-unknown-text = Choisissez-en une en haut de la page.
problem-read-only-title = Ce lien est en lecture seule
problem-read-only-text = Vous pouvez voir le résultat et les réponses, mais pas les modifier. Demandez un autre lien à la personne qui a commencé le dossier.
problem-form-old-title = Cette page est restée ouverte trop longtemps
problem-form-old-text = Pour votre sécurité, nous n’avons rien enregistré. Revenez, rechargez la page et appuyez encore une fois sur le bouton. Les cookies doivent être permis.
problem-cross-site-title = Cet envoi vient d’un autre site
problem-cross-site-text = Pour votre sécurité, les formulaires ne s’envoient que depuis nos pages. Rien n’a changé.
problem-method-title = Cette adresse ne s’utilise pas ainsi
problem-method-text = Elle ne marche que depuis un formulaire de nos pages. Rien n’a changé.
problem-too-large-title = C’est trop à la fois
problem-too-large-text = Un formulaire peut avoir 2 Mo au plus. Raccourcissez votre texte. Rien n’a changé.
problem-case-full-title = Ce dossier est plein
problem-case-full-text = Ce dossier a été modifié si souvent que rien de plus ne peut être enregistré. Tout reste lisible. Pour continuer, commencez un nouveau dossier.
problem-media-type-title = Nous ne pouvons pas lire ce genre de formulaire
problem-media-type-text = Utilisez le formulaire de notre page.
problem-request-title = Nous ne pouvons pas lire cette demande
problem-request-text = Revenez et réessayez.
problem-too-many-title = C’était beaucoup à la fois
problem-too-many-text = { $minutes ->
    [one] Votre réseau a demandé plus que nous ne pouvons servir. Réessayez dans une minute. Rien n’est perdu.
   *[other] Votre réseau a demandé plus que nous ne pouvons servir. Réessayez dans { $minutes } minutes. Rien n’est perdu.
}
problem-internal-title = Quelque chose ne va pas de notre côté
problem-internal-text = Vos réponses sont en sécurité. Réessayez dans une minute. Si cela dure, prévenez ceux qui gèrent ce site.

## À propos

about-lead = Le Conseiller intercommunal aide les communes à trouver la forme juridique et le financement qui conviennent à leur coopération.
about-how = D’abord viennent les règles de droit : elles disent quelles formes sont possibles, lesquelles ne le sont pas et pourquoi. Ensuite 39 critères comparent les formes qui restent. Les mêmes réponses donnent toujours le même résultat.
about-standing = Chaque affirmation sur la loi dit à quel point elle a été vérifiée. « Vérifié » veut dire comparé au texte de l’acte. Tout le reste doit être confirmé par un juriste avant de décider.
about-data = Vos réponses sont gardées sur ce serveur sous un lien secret. Il n’y a ni comptes, ni traceurs, ni pages de tiers. Vous pouvez supprimer votre dossier à tout moment.
about-packs = Pays et leur droit
about-country = Pays
about-law = État du droit au
about-version = Version
about-unusable = Inutilisable en ce moment : les règles contiennent une erreur.
about-program = Version du programme { $version }. Logiciel libre sous licence EUPL 1.2.

## Nombres et dates

date-long = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
money = { $amount } { $currency }
currency-EUR = €
currency-UAH = UAH

## Pays

country-AL = Albanie
country-AM = Arménie
country-AT = Autriche
country-BA = Bosnie-Herzégovine
country-BE = Belgique
country-BG = Bulgarie
country-CH = Suisse
country-CZ = Tchéquie
country-DE = Allemagne
country-DK = Danemark
country-EE = Estonie
country-ES = Espagne
country-FI = Finlande
country-FR = France
country-GB = Royaume-Uni
country-GE = Géorgie
country-GR = Grèce
country-HR = Croatie
country-HU = Hongrie
country-IE = Irlande
country-IS = Islande
country-IT = Italie
country-LT = Lituanie
country-LU = Luxembourg
country-LV = Lettonie
country-MD = Moldavie
country-ME = Monténégro
country-MK = Macédoine du Nord
country-NL = Pays-Bas
country-NO = Norvège
country-PL = Pologne
country-PT = Portugal
country-RO = Roumanie
country-RS = Serbie
country-SE = Suède
country-SI = Slovénie
country-SK = Slovaquie
country-TR = Turquie
country-UA = Ukraine
country-US = États-Unis
country-XK = Kosovo
