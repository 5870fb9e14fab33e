# La bibliothèque des coopérations réelles en français. Au-dessus de chaque traduction : sa source anglaise, de practices.json.

# en: A town lends its specialists to its small neighbour
practice-mk-veles-caska = Une ville prête ses spécialistes à sa petite voisine
# en: Veles and Čaška, Vardar valley
practice-mk-veles-caska-place = Veles et Čaška, vallée du Vardar
# en: Čaška had neither the money nor the people for tax, inspection, audit and accounts. Veles had the specialists and did the work against payment, because it sees its small neighbours as part of its own future. Čaška got quick, expert service and hired nobody.
practice-mk-veles-caska-story = Čaška n’avait ni l’argent ni le personnel pour les impôts, les inspections, l’audit et la comptabilité. Veles avait les spécialistes et a fait le travail contre paiement, car elle voit dans ses petites voisines une part de son propre avenir. Čaška a reçu un service rapide et compétent sans embaucher personne.

# en: Two municipalities, one water network, one enterprise
practice-mk-gazibaba-ilinden = Deux communes, un réseau d’eau, une entreprise
# en: Gazi Baba and Ilinden, near Skopje
practice-mk-gazibaba-ilinden-place = Gazi Baba et Ilinden, près de Skopje
# en: The well lay in one municipality, the tanks in the other and the pipes in both, while whole villages had no connection to the city. The mayors first signed a letter of intent, then the councils agreed to build a joint enterprise on the operator that Ilinden had run for ten years.
practice-mk-gazibaba-ilinden-story = Le puits se trouvait dans une commune, les réservoirs dans l’autre et les conduites dans les deux, tandis que des villages entiers n’étaient pas reliés à la ville. Les maires ont d’abord signé une lettre d’intention. Puis les conseils ont décidé de créer une entreprise commune à partir de l’opérateur qu’Ilinden gérait depuis dix ans.

# en: Fifteen villages, one office for permits and care
practice-sk-rybany = Quinze villages, un service commun pour les permis et l’aide à domicile
# en: Rybany and 14 villages, western Slovakia
practice-sk-rybany-place = Rybany et 14 villages, ouest de la Slovaquie
# en: The state handed tasks to villages that had a mayor and a bookkeeper. Together they hired people who know building law, care and inspection. The mayors, who answer for every mistake, wanted decisions that hold in court.
practice-sk-rybany-story = L’État a transféré des missions à des villages qui n’avaient qu’un maire et un comptable. Ensemble, ils ont recruté des personnes qui connaissent le droit de la construction, l’aide à domicile et l’inspection. Les maires, qui répondent de chaque erreur, voulaient des décisions solides devant le juge.

# en: Specialists from the first day of a new task
practice-sk-surany = Des spécialistes dès le premier jour d’une nouvelle mission
# en: Šurany and 19 villages, Nové Zámky area
practice-sk-surany-place = Šurany et 19 villages, région de Nové Zámky
# en: Planning, building permits and local roads passed to the municipalities overnight, and the office had to work at once. One town and nineteen villages put tasks together that need the same experts. A village clerk could not have done them on the side.
practice-sk-surany-story = L’urbanisme, les permis de construire et la voirie locale sont passés aux communes du jour au lendemain, et le service devait fonctionner aussitôt. Une ville et dix-neuf villages ont réuni les missions qui demandent les mêmes experts. Un secrétaire de mairie n’aurait pas pu s’en charger en plus du reste.

# en: The town that paid for its neighbours
practice-ro-horezu = La ville qui payait pour ses voisines
# en: Horezu valley, Vâlcea
practice-ro-horezu-place = Vallée de Horezu, Vâlcea
# en: Horezu ran emergency services and the register for four communes around it and paid alone. That became the reason to share: an association now promotes the crafts and sights of the whole valley, plans for emergencies and looks for project money.
practice-ro-horezu-story = Horezu assurait les services d’urgence et l’état civil de quatre communes voisines et payait seule. Cela a donné une raison de partager : une association fait désormais connaître l’artisanat et les sites de toute la vallée, prépare les plans d’urgence et cherche de l’argent pour des projets.

# en: One company after the municipality was split in seven
practice-hr-delnice = Une seule société après la division de la commune en sept
# en: Delnice and Gorski Kotar
practice-hr-delnice-place = Delnice et le Gorski Kotar
# en: When the old municipality was divided in 1993, pipes and dust carts knew no new borders. The seven successors founded a company in which shares and votes follow population. Forty-eight people serve some 16,000 residents in the mountains.
practice-hr-delnice-story = Quand l’ancienne commune a été divisée en 1993, les conduites et les bennes à ordures ignoraient les nouvelles limites. Les sept communes issues de la division ont fondé une société où les parts et les voix suivent la population. Quarante-huit personnes desservent quelque 16 000 habitants dans les montagnes.

# en: Waste collection rebuilt after the war
practice-hr-baranjska = La collecte des déchets rebâtie après la guerre
# en: Beli Manastir and Baranja
practice-hr-baranjska-place = Beli Manastir et la Baranja
# en: War, a bankrupt provider and new municipal borders had left the area without waste collection. Nine municipalities founded a company. The two that brought in the property hold nearly all shares; each of the others keeps a token one per cent.
practice-hr-baranjska-story = La guerre, la faillite du prestataire et de nouvelles limites communales avaient laissé la région sans collecte des déchets. Neuf communes ont fondé une société. Les deux qui ont apporté les biens détiennent presque toutes les parts ; chacune des autres garde un symbolique un pour cent.

# en: First the land, then the landfill
practice-bg-elinpelin-gornamalina = D’abord le terrain, ensuite la décharge
# en: Elin Pelin and Gorna Malina, Sofia province
practice-bg-elinpelin-gornamalina-place = Elin Pelin et Gorna Malina, région de Sofia
# en: The old dumps had to close by 2009 and neither municipality could carry a modern landfill alone. The only site was private land in Gorna Malina, so buying and swapping plots came before any talk of form.
practice-bg-elinpelin-gornamalina-story = Les vieilles décharges devaient fermer en 2009 au plus tard et aucune des deux communes ne pouvait porter seule une installation moderne. Le seul site possible était un terrain privé à Gorna Malina. Il a donc fallu acheter et échanger des parcelles avant de parler de la forme.

# en: Fourteen mountain municipalities with one voice
practice-bg-central-stara-planina = Quatorze communes de montagne d’une seule voix
# en: Central Balkan mountains
practice-bg-central-stara-planina-place = Partie centrale du Grand Balkan
# en: Fourteen municipalities on both sides of the mountains founded an association in 1997 to speak for their region and support each other. Swiss partners helped with money and know-how.
practice-bg-central-stara-planina-story = Quatorze communes des deux versants de la montagne ont fondé une association en 1997 pour parler au nom de leur région et s’entraider. Des partenaires suisses ont apporté de l’argent et du savoir-faire.

# en: A donor's call brings four towns together
practice-mk-delcevo-group = L’appel d’un donateur rapproche quatre villes
# en: Delčevo, Pehčevo, Vinica and Berovo
practice-mk-delcevo-group-place = Delčevo, Pehčevo, Vinica et Berovo
# en: The offer was four grants, and 36 municipalities applied for them. These four formed a consortium for one limited project: business promotion, tax work and planning. It left a database of local firms and catalogues for investors.
practice-mk-delcevo-group-story = Quatre subventions étaient offertes et 36 communes les ont demandées. Ces quatre-là ont formé un groupement pour un seul projet limité : promotion économique, fiscalité et urbanisme. Il en reste une base de données des entreprises locales et des catalogues pour les investisseurs.

# en: A shared tax office that pays for itself
practice-mk-krivogastani-dolneni = Un service fiscal commun qui se paie lui-même
# en: Krivogaštani and Dolneni, Pelagonia
practice-mk-krivogastani-dolneni-place = Krivogaštani et Dolneni, Pélagonie
# en: Two small municipalities collected too little tax and had no tax experts. A joint office, training and a new register of taxpayers raised revenue by nearly a third, which more than covered the office.
practice-mk-krivogastani-dolneni-story = Deux petites communes percevaient trop peu d’impôts et n’avaient pas de spécialistes. Un service commun, des formations et un nouveau registre des contribuables ont accru les recettes de près d’un tiers, plus qu’il n’en fallait pour payer le service.

# en: A landfill company with the bill agreed in advance
practice-rs-subotica = Une société de décharge et une facture convenue d’avance
# en: Subotica and the north of Bačka
practice-rs-subotica-place = Subotica et le nord de la Bačka
# en: One city and six municipalities founded a company for a joint landfill. Years pass before such a company earns anything, so an agreement says who pays how much by population until half a year after the first profit.
practice-rs-subotica-story = Une ville et six communes ont fondé une société pour une décharge commune. Des années passent avant qu’une telle société gagne quelque chose. Une convention fixe donc qui paie combien, selon la population, jusqu’à six mois après le premier bénéfice.

# en: An island that kept planning together
practice-hr-krk = Une île qui a continué à planifier ensemble
# en: Island of Krk
practice-hr-krk-place = Île de Krk
# en: The island was one municipality until 1992, then seven. Their mayors went on meeting without any legal form and plan waste, water and development together. The work itself lies with joint services underneath.
practice-hr-krk-story = L’île formait une seule commune jusqu’en 1992, puis sept. Leurs maires ont continué à se réunir sans aucune forme juridique et planifient ensemble les déchets, l’eau et le développement. Le travail lui-même revient à des services communs.

# en: Six communities plan along a new road
practice-al-mirdita = Six communes planifient le long d’une nouvelle route
# en: Mirdita and the coast road, northern Albania
practice-al-mirdita-place = Mirdita et la route de la côte, nord de l’Albanie
# en: A new road to the sea promised jobs. Six communities along it signed a framework agreement and, with donor support, wrote one development plan instead of six.
practice-al-mirdita-story = Une nouvelle route vers la mer promettait des emplois. Six communes situées le long de cette route ont signé un accord-cadre et, avec l’aide de donateurs, ont écrit un seul plan de développement au lieu de six.

# en: Fewer owners, quicker decisions
practice-al-korca = Moins de propriétaires, des décisions plus rapides
# en: Korça region
practice-al-korca-place = Région de Korçë
# en: The municipalities of the region own a company for waste disposal. When a reform merged municipalities, the number of owners fell, and agreeing on money and investment became easier.
practice-al-korca-story = Les communes de la région possèdent une société d’élimination des déchets. Quand une réforme a fusionné des communes, le nombre de propriétaires a baissé, et il est devenu plus facile de s’entendre sur l’argent et les investissements.

# en: Two weak water utilities become one
practice-al-berat-kucova = Deux régies des eaux fragiles n’en font plus qu’une
# en: Berat and Kuçova
practice-al-berat-kucova-place = Berat et Kuçovë
# en: Water ran only for hours and the pipes were old. A development bank was ready to invest if the two towns joined their utilities. The ministry and the bank acted as brokers, and a joint company came out.
practice-al-berat-kucova-story = L’eau ne coulait que quelques heures et les conduites étaient vieilles. Une banque de développement était prête à investir si les deux villes réunissaient leurs services d’eau. Le ministère et la banque ont joué les intermédiaires, et une société commune est née.

# en: Eight villages found a communal enterprise
practice-ua-vinkivtsi-enterprise = Huit communes rurales fondent une entreprise communale
# en: Vinkivtsi district, Khmelnytskyi oblast
practice-ua-vinkivtsi-enterprise-place = District de Vinkivtsi, oblast de Khmelnytskyï
# en: None of the eight villages could run communal services alone. Soon after the law on cooperation came into force they founded a joint enterprise, one of the first in the register. The law has since closed this form for new set-ups.
practice-ua-vinkivtsi-enterprise-story = Aucune des huit communes rurales ne pouvait assurer seule les services communaux. Peu après l’entrée en vigueur de la loi sur la coopération, elles ont fondé une entreprise commune, l’une des premières du registre. Depuis, la loi a fermé cette forme aux nouvelles créations.

# en: Ten villages renew their fire brigades
practice-ua-semenivka-fire = Dix communes rurales renouvellent leurs corps de pompiers
# en: Semenivka district, Poltava oblast
practice-ua-semenivka-fire-place = District de Semenivka, oblast de Poltava
# en: Ten village communities had weak fire protection. They agreed on a joint project to renew their local brigades, each with its share, and no new institution was needed.
practice-ua-semenivka-fire-story = Dix communes rurales étaient mal protégées contre l’incendie. Elles ont convenu d’un projet commun pour renouveler leurs corps de pompiers locaux, chacune avec sa part, sans qu’il faille une nouvelle structure.

# en: A town and six villages settle their waste
practice-ua-pyriatyn-waste = Une ville et six villages règlent la question de leurs déchets
# en: Pyriatyn, Poltava oblast
practice-ua-pyriatyn-waste-place = Pyriatyn, oblast de Poltava
# en: The town could handle waste; the villages around it could not. Their agreement on a joint project was among the first nine in the state register.
practice-ua-pyriatyn-waste-story = La ville savait traiter les déchets ; les villages alentour ne le pouvaient pas. Leur convention de projet commun a été parmi les neuf premières du registre de l’État.

# en: Sharing the cost of the town's landfill
practice-ua-hlukhiv-berezivka = Partager le coût de la décharge de la ville
# en: Hlukhiv and Berezivka, Sumy oblast
practice-ua-hlukhiv-berezivka-place = Hloukhiv et Berezivka, oblast de Soumy
# en: Berezivka needed a lawful place for its waste and Hlukhiv had one. Instead of building, the neighbour helps to pay for the town's landfill. A donor added lorries, containers and a sorting point.
practice-ua-hlukhiv-berezivka-story = Berezivka avait besoin d’un lieu légal pour ses déchets et Hloukhiv en avait un. Au lieu de construire, la voisine aide à payer la décharge de la ville. Un donateur a ajouté des camions, des conteneurs et un point de tri.

# en: A village and a town agree across district borders
practice-ua-raihorodok-chudniv = Un village et une ville s’entendent par-delà les limites des districts
# en: Raihorodok and Chudniv, Zhytomyr oblast
practice-ua-raihorodok-chudniv-place = Raïhorodok et Tchoudniv, oblast de Jytomyr
# en: The two communities lie in different districts but share questions of housing, waste and environment. A joint commission drafted the agreement, committees discussed it, and the council of Raihorodok approved it in January 2025.
practice-ua-raihorodok-chudniv-story = Les deux communes se trouvent dans des districts différents, mais partagent des questions de logement, de déchets et d’environnement. Une commission commune a rédigé la convention, les commissions du conseil en ont débattu et le conseil de Raïhorodok l’a approuvée en janvier 2025.

# en: Ten enterprises for forty villages
practice-md-ten-enterprises = Dix entreprises pour quarante villages
# en: Groups of about four villages all over Moldova
practice-md-ten-enterprises-place = Groupes d’environ quatre villages dans toute la Moldavie
# en: Most Moldovan villages are too small for good services. Ten groups founded joint enterprises, donors paid for lorries and machines, and 120,000 people now have waste collection, kept roads, light or water.
practice-md-ten-enterprises-story = La plupart des villages moldaves sont trop petits pour offrir de bons services. Dix groupes ont fondé des entreprises communes, des donateurs ont payé les camions et les machines, et 120 000 personnes ont désormais la collecte des déchets, des routes entretenues, l’éclairage ou l’eau.

# en: A council first, an operator second
practice-md-ungheni-imc-council = D’abord un conseil, ensuite un opérateur
# en: Ungheni district and 34 localities
practice-md-ungheni-imc-council-place = District d’Ungheni et 34 localités
# en: Thirty-four localities want one system for waste and water. Their representatives meet in a joint council whose decisions go back to each local council. Only then is the existing provider enlarged to serve all.
practice-md-ungheni-imc-council-story = Trente-quatre localités veulent un seul système pour les déchets et l’eau. Leurs représentants se réunissent dans un conseil commun dont les décisions reviennent devant chaque conseil local. C’est seulement ensuite que le prestataire existant est agrandi pour servir toutes les localités.

# en: Forty municipalities sell one landscape
practice-pl-jura = Quarante communes vendent un même paysage
# en: Kraków-Częstochowa Upland
practice-pl-jura-place = Plateau de Cracovie-Częstochowa
# en: Castles and rocks of the Jura lie in forty municipalities. Their association promotes the region as a whole and wins European money that none of them would get alone.
practice-pl-jura-story = Les châteaux et les rochers du Jura polonais s’étendent sur quarante communes. Leur association fait connaître la région comme un tout et obtient des fonds européens qu’aucune n’aurait seule.

# en: From grant hunting to working together
practice-pl-blisko-krakowa = De la chasse aux subventions au travail commun
# en: Five municipalities near Kraków
practice-pl-blisko-krakowa-place = Cinq communes près de Cracovie
# en: A grant programme was the first reason to sit at one table. From it grew a partnership that plans for the suburbs of Kraków together. The source does not name a legal form.
practice-pl-blisko-krakowa-story = Un programme de subventions a été la première raison de s’asseoir à la même table. Il en est né un partenariat qui planifie ensemble la banlieue de Cracovie. La source ne nomme pas de forme juridique.

# en: A union for waste, ready for the reform
practice-pl-ostroda-ilawa = Un syndicat pour les déchets, prêt pour la réforme
# en: Ostróda and Iława region
practice-pl-ostroda-ilawa-place = Région d’Ostróda et d’Iława
# en: The waste reform demanded a treatment plant that no municipality could pay for. An inter-municipal union took over the task and the investment, and a study later judged the choice as right.
practice-pl-ostroda-ilawa-story = La réforme des déchets exigeait une usine de traitement qu’aucune commune ne pouvait payer. Un syndicat intercommunal a pris en charge la mission et l’investissement, et une étude a plus tard jugé ce choix bon.

# en: The association owns the pipes, a company runs them
practice-cz-karlovy-vary-water = Le groupement possède les conduites, une société les exploite
# en: Karlovy Vary region
practice-cz-karlovy-vary-water-place = Région de Karlovy Vary
# en: Each municipality brought its water works into an association in which all have one vote. A company rents and runs them. Rent and profit pay for investment wherever it is most urgent, and whoever leaves may take its pipes along.
practice-cz-karlovy-vary-water-story = Chaque commune a apporté ses installations d’eau à un groupement où toutes ont une voix. Une société les loue et les exploite. Le loyer et le bénéfice paient les investissements là où ils sont le plus urgents, et qui s’en va peut reprendre ses conduites.

# en: One bus contract instead of eight
practice-cz-dolnobrezansko = Un contrat de bus au lieu de huit
# en: Dolnobřežansko, south of Prague
practice-cz-dolnobrezansko-place = Dolnobřežansko, au sud de Prague
# en: Eight town halls bought bus services separately, for 27 million crowns a year. Through their association they planned lines and stops together and signed one contract: 12 million and more connections. The planning saved more than the bargaining.
practice-cz-dolnobrezansko-story = Huit mairies achetaient leurs services de bus chacune de son côté, pour 27 millions de couronnes par an. Par leur groupement, elles ont planifié ensemble les lignes et les arrêts et signé un seul contrat : 12 millions, avec plus de liaisons. La planification a fait économiser plus que la négociation.

# en: Seven towns promote the middle Rhine
practice-de-regiopole = Sept villes font connaître le Rhin moyen
# en: Koblenz and six neighbours
practice-de-regiopole-place = Coblence et six voisines
# en: Climate, jobs, business and tourism do not end at the town border. Seven towns founded a registered association for these soft topics, without giving up any power.
practice-de-regiopole-story = Le climat, l’emploi, l’économie et le tourisme ne s’arrêtent pas aux limites de la ville. Sept villes ont fondé une association déclarée pour ces sujets, sans céder aucun pouvoir.

# en: One county does the payroll of another
practice-de-mainz-bingen-payroll = Un arrondissement fait la paie d’un autre
# en: Mainz-Bingen and Alzey-Worms
practice-de-mainz-bingen-payroll-place = Mayence-Bingen et Alzey-Worms
# en: Paying salaries is routine, and two counties kept specialists for it. Now one does the work for both under a simple agreement and is paid for it.
practice-de-mainz-bingen-payroll-story = Verser les salaires est une tâche courante, et deux arrondissements avaient chacun des spécialistes pour cela. Désormais, l’un fait le travail pour les deux en vertu d’une simple convention et il est payé pour cela.

# en: A hundred villages share road machines
practice-de-dithmarschen-roads = Cent villages partagent des machines de voirie
# en: Dithmarschen, North Sea coast
practice-de-dithmarschen-roads-place = Dithmarschen, côte de la mer du Nord
# en: Small villages own long farm roads but no machines to mend them. A special-purpose association renews the surface when a member orders it. The duty for the road stays in the village; only the work is shared.
practice-de-dithmarschen-roads-story = De petits villages ont de longs chemins agricoles mais pas de machines pour les réparer. Un syndicat à vocation déterminée refait le revêtement quand un membre le commande. La charge de la route reste au village ; seul le travail est partagé.

# en: Small rivers need one keeper
practice-de-rosenheim-waters = Les petites rivières ont besoin d’un seul gardien
# en: Rosenheim, Bavaria
practice-de-rosenheim-waters-place = Rosenheim, Bavière
# en: Streams cross municipal borders and nobody pays a fee for their upkeep. An association with its own staff and machines looks after banks and verges for its members.
practice-de-rosenheim-waters-story = Les ruisseaux traversent les limites des communes et personne ne paie de redevance pour leur entretien. Un syndicat doté de son propre personnel et de ses machines entretient les berges et les bas-côtés pour ses membres.

# en: A village and a few streets of a town share water
practice-de-neuravensburg-water = Un village et quelques rues d’une ville partagent l’eau
# en: Achberg and part of Wangen im Allgäu
practice-de-neuravensburg-water-place = Achberg et une partie de Wangen im Allgäu
# en: Springs and pipes serve one municipality and only some quarters of its larger neighbour. A special-purpose association has run them for decades, without profit and at cost.
practice-de-neuravensburg-water-story = Les sources et les conduites desservent une commune et seulement quelques quartiers de sa voisine plus grande. Un syndicat à vocation déterminée les gère depuis des décennies, sans bénéfice et à prix coûtant.

# en: The network follows the villages, not the borders
practice-de-berching-water = Le réseau suit les villages, non les limites
# en: Berching, Seubersdorf and Deining, Bavaria
practice-de-berching-water-place = Berching, Seubersdorf et Deining, Bavière
# en: Villages of three municipalities hang on one water network. A joint association owns and runs it, so that nobody has to draw the municipal border through a pipe.
practice-de-berching-water-story = Des villages de trois communes dépendent d’un même réseau d’eau. Un syndicat commun en est propriétaire et l’exploite, si bien que personne n’a à faire passer la limite communale au milieu d’un tuyau.

# en: The city treats its neighbours' sewage
practice-de-munich-unterhaching-sewage = La ville épure les eaux usées de ses voisines
# en: Munich and its southern suburbs
practice-de-munich-unterhaching-sewage-place = Munich et sa banlieue sud
# en: Munich had a large plant, the suburbs needed one. Since the nineties the city treats their sewage at cost, by one formula for all. A court case about a repayment shows how exactly such a formula must be written.
practice-de-munich-unterhaching-sewage-story = Munich avait une grande station d’épuration, la banlieue en avait besoin. Depuis les années 1990, la ville traite ses eaux usées à prix coûtant, selon une seule formule pour toutes les communes. Un procès sur un remboursement montre avec quelle précision une telle formule doit être écrite.

# en: When cooperation is only a purchase
practice-de-rhein-mosel-eifel = Quand la coopération n’est qu’un achat
# en: Koblenz and Neuwied, Rhineland
practice-de-rhein-mosel-eifel-place = Coblence et Neuwied, Rhénanie
# en: One waste body had too little room and paid another to treat a part, without a tender. In 2020 the European Court held that paying a price is no cooperation: both sides must bring something in under a common plan.
practice-de-rhein-mosel-eifel-story = Un organisme de gestion des déchets manquait de capacité et payait un autre organisme pour en traiter une partie, sans mise en concurrence. En 2020, la Cour de justice de l’Union européenne a jugé que payer un prix n’est pas coopérer : les deux parties doivent apporter quelque chose dans un plan commun.

# en: Two unequal towns, equal seats, one fire service
practice-se-varend = Deux villes inégales, des sièges égaux, un seul service d’incendie
# en: Växjö and Alvesta
practice-se-varend-place = Växjö et Alvesta
# en: Rescue is a duty that comes with authority. A large and a small municipality founded a federation, each with three seats on its board. It decides its programme itself, after asking the members.
practice-se-varend-story = Le secours est un devoir qui s’accompagne de la puissance publique. Une grande et une petite commune ont fondé une fédération, avec trois sièges chacune à son conseil de direction. Celle-ci arrête elle-même son programme, après avoir consulté ses membres.

# en: Thirteen municipalities think as one region
practice-se-goteborg-region = Treize communes pensent comme une seule région
# en: Gothenburg region
practice-se-goteborg-region-place = Région de Göteborg
# en: A big city and its neighbours plan land use together, run one admission to upper secondary schools and train their staff. A federation with an assembly carries it all.
practice-se-goteborg-region-story = Une grande ville et ses voisines planifient ensemble l’usage du sol, organisent une seule procédure d’admission au lycée et forment leur personnel. Une fédération dotée d’une assemblée porte le tout.

# en: An authority that grows task by task
practice-se-vmmf = Une autorité qui grandit mission par mission
# en: Arboga and neighbours, western Mälaren
practice-se-vmmf-place = Arboga et ses voisines, ouest du Mälaren
# en: Small municipalities could not keep inspectors for every field. Their federation issues permits and supervises in their name. When a new field comes, such as alcohol licences, they change the statute and add it.
practice-se-vmmf-story = De petites communes ne pouvaient pas garder des inspecteurs dans chaque domaine. Leur fédération délivre les autorisations et contrôle en leur nom. Quand un nouveau domaine s’ajoute, comme les licences de vente d’alcool, elles modifient les statuts et l’y inscrivent.

# en: Two councils, one chief executive
practice-uk-adur-worthing = Deux conseils, un seul directeur général
# en: Adur and Worthing, Sussex
practice-uk-adur-worthing-place = Adur et Worthing, Sussex
# en: Cuts were coming and senior posts were dear. The two councils stayed separate but put their management and back office together. In two years they saved more than 900,000 pounds.
practice-uk-adur-worthing-story = Des coupes budgétaires s’annonçaient et les postes de direction coûtaient cher. Les deux conseils sont restés distincts, mais ont réuni leur direction et leurs services internes. En deux ans, ils ont économisé plus de 900 000 livres.

# en: One team of inspectors for three counties
practice-uk-devon-trading-standards = Une seule équipe d’inspecteurs pour trois collectivités
# en: Devon, Somerset and Torbay
practice-uk-devon-trading-standards-place = Devon, Somerset et Torbay
# en: Checking scales, shops and food over a large rural area takes specialists. Three authorities formed one department, so that none of them runs out of experts.
practice-uk-devon-trading-standards-story = Contrôler les balances, les commerces et les aliments sur un vaste territoire rural demande des spécialistes. Trois collectivités ont formé un seul service, pour qu’aucune ne manque d’experts.

# en: Sharing a business park and its taxes
practice-at-inkoba-lengau = Partager une zone d’activités et ses impôts
# en: Lengau, Straßwalchen, Neumarkt and Lochen
practice-at-inkoba-lengau-place = Lengau, Straßwalchen, Neumarkt et Lochen
# en: Alone, each place courted firms against its neighbours. Together they developed one site, even across a provincial border, and share both the cost of roads and pipes and the taxes that the firms pay.
practice-at-inkoba-lengau-story = Seule, chaque commune cherchait à attirer les entreprises aux dépens de ses voisines. Ensemble, elles ont aménagé un site, par-delà même la limite d’un Land, et partagent à la fois le coût des routes et des réseaux et les impôts que paient les entreprises.

# en: Building law in expert hands
practice-at-vorderland = Le droit de la construction aux mains d’experts
# en: Vorderland, Vorarlberg
practice-at-vorderland-place = Vorderland, Vorarlberg
# en: Building law had become too complex for small town halls. A joint office in one of them prepares the permits of all, the province pays a part, and the mayors have time for other things.
practice-at-vorderland-story = Le droit de la construction était devenu trop complexe pour de petites mairies. Un service commun installé dans l’une d’elles prépare les permis de toutes, le Land en paie une partie et les maires ont du temps pour autre chose.

# en: Joining a neighbour's office
practice-ch-knonau-debt-office = Rejoindre l’office d’une voisine
# en: Knonau, canton of Zurich
practice-ch-knonau-debt-office-place = Knonau, canton de Zurich
# en: A small municipality must offer debt enforcement but has few cases. By contract it joins the office of a larger neighbour, which owns and decides everything. The price is little say.
practice-ch-knonau-debt-office-story = Une petite commune doit assurer les poursuites pour dettes, mais a peu de dossiers. Par contrat, elle se rattache à l’office d’une voisine plus grande, qui possède tout et décide de tout. Le prix à payer : avoir peu à dire.

# en: Several forests, one forester
practice-ch-forest-knonaueramt = Plusieurs forêts, un seul forestier
# en: Southern Knonaueramt, canton of Zurich
practice-ch-forest-knonaueramt-place = Sud du Knonaueramt, canton de Zurich
# en: Several small forest owners need a forester, none of them a full one. By contract they act together as equals, and they must all agree unless they have said otherwise.
practice-ch-forest-knonaueramt-story = Plusieurs petits propriétaires de forêts ont besoin d’un forestier, aucun d’un forestier à plein temps. Par contrat, ils agissent ensemble comme des égaux et doivent tous être d’accord, sauf s’ils en ont convenu autrement.

# en: Four villages keep their water law up to date
practice-es-temple-water = Quatre villages tiennent à jour leurs règles sur l’eau
# en: El Temple, province of Granada
practice-es-temple-water-place = El Temple, province de Grenade
# en: Four small municipalities run their drinking water through a joint body. When the law changed they adapted its statute within a year: each council agreed by absolute majority and the text was published.
practice-es-temple-water-story = Quatre petites communes gèrent leur eau potable par une structure commune. Quand la loi a changé, elles en ont adapté les statuts en moins d’un an : chaque conseil a donné son accord à la majorité absolue et le texte a été publié.

# en: A valley that runs its services together
practice-es-txorrieri = Une vallée qui gère ses services ensemble
# en: Txorierri valley near Bilbao
practice-es-txorrieri-place = Vallée du Txorierri, près de Bilbao
# en: The small municipalities of a valley with a strong identity let one joint body provide several services. Ask it which services it runs today and for how many members.
practice-es-txorrieri-story = Les petites communes d’une vallée à forte identité confient plusieurs services à une structure commune. Demandez-lui quels services elle assure aujourd’hui, et pour combien de membres.

# en: Waste collection as a company of towns
practice-nl-acv = La collecte des déchets, société de plusieurs villes
# en: Renkum and neighbours, Gelderland
practice-nl-acv-place = Renkum et ses voisines, Gueldre
# en: Collecting waste can be run like a business. Several municipalities own the company that does it for them.
practice-nl-acv-story = Collecter les déchets peut se gérer comme une entreprise. Plusieurs communes possèdent la société qui le fait pour elles.

# en: A cost key that broke a landfill district
practice-us-aroostook = Une clé de répartition qui a brisé un district de décharge
# en: Southern Aroostook, Maine
practice-us-aroostook-place = Sud de l’Aroostook, Maine
# en: Small towns shared a landfill and split the cost by population and by the value of property. A town of 527 people with one big factory paid far too much and left, and the district fell apart. Let cost follow use from the start.
practice-us-aroostook-story = De petites villes partageaient une décharge et répartissaient le coût selon la population et la valeur des propriétés. Une ville de 527 habitants, avec une grande usine, payait beaucoup trop. Elle est partie et le district s’est effondré. Faites suivre au coût l’usage réel dès le début.

# en: Sharing a tax office by work and by money
practice-us-ohio-tax-agency = Partager un service fiscal selon le travail et selon l’argent
# en: Cities in Ohio
practice-us-ohio-tax-agency-place = Villes de l’Ohio
# en: Many cities levy the same income tax, and each would need its own office. A common agency does the routine and splits its cost half by the number of cases and half by the money collected.
practice-us-ohio-tax-agency-story = Beaucoup de villes lèvent le même impôt sur le revenu, et chacune aurait besoin de son propre service. Une agence commune fait le travail courant. Son coût est réparti pour moitié selon le nombre de dossiers et pour moitié selon l’argent perçu.

# en: One ticket for a city without a centre
practice-pl-kzkgop = Un seul billet pour une ville sans centre
# en: Upper Silesia around Katowice
practice-pl-kzkgop-place = Haute-Silésie autour de Katowice
# en: After 1990 two million people lived in one conurbation with no transport authority. Some thirty municipalities founded a union with one network and one ticket. A metropolitan union set up by statute took over almost thirty years later.
practice-pl-kzkgop-story = Après 1990, deux millions de personnes vivaient dans une même agglomération sans autorité de transport. Une trentaine de communes ont fondé un syndicat avec un seul réseau et un seul billet. Une métropole créée par la loi a pris le relais près de trente ans plus tard.

# en: A river basin cleans itself up
practice-pl-parseta = Un bassin fluvial se nettoie lui-même
# en: Parsęta basin, Pomerania
practice-pl-parseta-place = Bassin de la Parsęta, Poméranie
# en: The river was dirty and sewers were beyond any single purse. Some twenty municipalities of the basin formed a union, won a large European programme and later founded a regional water company.
practice-pl-parseta-story = La rivière était sale et l’assainissement dépassait les moyens de chacun. Une vingtaine de communes du bassin ont formé un syndicat, obtenu un grand programme européen et fondé plus tard une société régionale des eaux.

# en: Nine municipalities close their dumps
practice-rs-duboko = Neuf communes ferment leurs décharges
# en: Užice and Čačak, western Serbia
practice-rs-duboko-place = Užice et Čačak, ouest de la Serbie
# en: Unsafe dumps had to go. Nine municipalities founded a joint enterprise, donors and a bank lent the money, and one of the first modern landfills of the country came out.
practice-rs-duboko-story = Il fallait supprimer des décharges dangereuses. Neuf communes ont fondé une entreprise commune, des donateurs et une banque ont apporté l’argent, et l’une des premières décharges modernes du pays a vu le jour.

# en: Water and waste of a capital in one hand
practice-fi-hsy = L’eau et les déchets d’une capitale dans une seule main
# en: Helsinki, Espoo, Vantaa and Kauniainen
practice-fi-hsy-place = Helsinki, Espoo, Vantaa et Kauniainen
# en: Four cities had separate bodies for pipes and bins. In 2010 they put them into one joint authority that serves more than a million people and finances its works from charges and loans.
practice-fi-hsy-story = Quatre villes avaient des organismes distincts pour l’eau et pour les déchets. En 2010, elles les ont réunis en une seule autorité commune, qui dessert plus d’un million d’habitants et finance ses ouvrages par des redevances et des emprunts.

# en: A century of shared water around Paris
practice-fr-sedif = Un siècle d’eau partagée autour de Paris
# en: Suburbs of Paris
practice-fr-sedif-place = Banlieue de Paris
# en: Since 1923 well over a hundred communes have owned their drinking-water works together. Their syndicate decides and invests; a private firm runs the plants under contract.
practice-fr-sedif-story = Depuis 1923, bien plus de cent communes possèdent ensemble leurs installations d’eau potable. Leur syndicat intercommunal décide et investit ; une entreprise privée exploite les usines par contrat.

# en: Nine towns keep their names and share their staff
practice-it-bassa-romagna = Neuf communes gardent leur nom et partagent leur personnel
# en: Bassa Romagna
practice-it-bassa-romagna-place = Basse-Romagne
# en: Nine municipalities with a long habit of cooperation did not want to merge. Their union now employs most of the staff, for police, social services, planning, taxes and IT. The region rewards it with money.
practice-it-bassa-romagna-story = Neuf communes qui coopéraient depuis longtemps ne voulaient pas fusionner. Leur union emploie désormais la plus grande partie du personnel : police, services sociaux, urbanisme, impôts et informatique. La région l’encourage par de l’argent.

# en: Many small members, one fund for neighbours
practice-eu-glacensis = Beaucoup de petits membres, un seul fonds pour voisins
# en: Czech-Polish border near Kłodzko
practice-eu-glacensis-place = Frontière tchéco-polonaise près de Kłodzko
# en: About a hundred Czech municipalities founded an association that works with its Polish twin. A fee of four crowns a head and a deposit of the same size let it pay small projects in advance until European money arrives.
practice-eu-glacensis-story = Une centaine de communes tchèques ont fondé une association qui travaille avec son homologue polonaise. Une cotisation de quatre couronnes par habitant et un dépôt du même montant lui permettent d’avancer le coût de petits projets jusqu’à l’arrivée des fonds européens.

# en: Five crowns a head for the border region
practice-eu-pomoravi = Cinq couronnes par habitant pour la région frontalière
# en: Morava basin, Czech side
practice-eu-pomoravi-place = Bassin de la Morava, côté tchèque
# en: Municipalities join by council decision and application. An entry fee and a yearly fee of five crowns per inhabitant carry an association that works with Slovak and Austrian neighbours.
practice-eu-pomoravi-story = Les communes adhèrent par une décision du conseil et une demande. Un droit d’entrée et une cotisation annuelle de cinq couronnes par habitant font vivre une association qui travaille avec des voisins slovaques et autrichiens.
