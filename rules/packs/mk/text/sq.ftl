pack-name = Maqedonia e Veriut
municipality = komunë
municipality-plural = komuna

form-informal = Bashkëpunim joformal, memorandum
# en: Mayors sign a memorandum; nothing is entered in the ministry's record.
form-informal-summary = Kryetarët nënshkruajnë një memorandum; asgjë nuk regjistrohet në evidencën e ministrisë.

form-joint-working-body = Trup punues ose komision i përbashkët
# en: Councils set up a commission that studies a matter and drafts the founding acts of heavier forms.
form-joint-working-body-summary = Këshillat formojnë një komision që shqyrton një çështje dhe përgatit aktet për forma më të forta.

form-task-agreement = Marrëveshje që një komunë të kryejë punë për të tjerat
# en: One municipality performs tasks for the account of the others; competence does not move.
form-task-agreement-summary = Një komunë kryen punë për llogari të të tjerave; kompetenca nuk bartet.

form-pooling-agreement = Marrëveshje për bashkim mjetesh
# en: Municipalities put money, goods and staff together for one project.
form-pooling-agreement-summary = Komunat bashkojnë para, mjete dhe staf për një projekt.

form-joint-administrative-body = Trup i përbashkët administrativ
# en: Municipalities set up one office, without personality, for taxes, inspection, planning or development.
form-joint-administrative-body-summary = Komunat krijojnë një zyrë të përbashkët, pa personalitet juridik, për tatime, inspektim, urbanizëm ose zhvillim.

form-joint-public-enterprise = Ndërmarrje e përbashkët publike
# en: Municipalities found one public enterprise for utilities; acts that need consent go to all founding councils.
form-joint-public-enterprise-summary = Komunat themelojnë një ndërmarrje publike për veprimtari komunale; pëlqimin e japin të gjithë këshillat themelues.

form-joint-public-institution = Institucion i përbashkët publik
# en: Municipalities found one public institution for education, culture, care or social protection.
form-joint-public-institution-summary = Komunat themelojnë një institucion publik për arsim, kulturë, kujdes ose mbrojtje sociale.

form-joint-company = Shoqëri tregtare në pronësi të komunave
# en: Municipalities own a company, with a private partner if they wish; not a form named by the cooperation law.
form-joint-company-summary = Komunat janë pronare të një shoqërie, sipas dëshirës me partner privat; ligji për bashkëpunim nuk e përmend këtë formë.

form-planning-region-centre = Qendra për zhvillim e rajonit planor
# en: All mayors of a planning region sit in its council; a centre prepares the regional programme and projects.
form-planning-region-centre-summary = Të gjithë kryetarët e rajonit janë në këshill; qendra përgatit programin dhe projektet.

form-waste-board = Bordi ndërkomunal për menaxhimin e mbeturinave
# en: The municipalities of a waste region must form a board that plans the landfill and chooses the operator.
form-waste-board-summary = Komunat e një rajoni duhet të formojnë bord që planifikon deponinë dhe zgjedh operatorin.

form-association = Bashkësi e komunave, shoqatë
# en: Municipalities, for a local action group also firms and organisations, act together in an association.
form-association-summary = Komunat, në grup lokal veprimi edhe firma e organizata, veprojnë bashkë në një shoqatë.

financing-municipal-budgets = Mjete nga buxhetet e komunave
financing-donations-sponsorship = Donacione dhe sponsorime
financing-state-imc-incentive = Nxitja shtetërore e bashkëpunimit ndërkomunal
financing-regional-development-grants = Mjete për zhvillim të barabartë rajonal
financing-user-charges = Tarifa dhe kompensime komunale
financing-municipal-borrowing = Kredi dhe obligacione komunale
financing-ipa-funds = IPA dhe programe ndërkufitare
financing-in-kind = Staf, hapësira dhe pajisje
financing-ppp = Partneritet publiko-privat ose koncesion
