# en: Austria
pack-name = Österreich
# en: municipality
municipality = Gemeinde
# en: municipalities
municipality-plural = Gemeinden

# en: In which federal state (Land) is your municipality?
question-region = In welchem Land liegen Sie?
    .help = Jedes Land hat eine eigene Gemeindeordnung und ein eigenes Gemeindeverbandsrecht, darum steht diese Frage am Anfang.
# en: Burgenland
option-region-burgenland = Burgenland
# en: Carinthia
option-region-carinthia = Kärnten
# en: Lower Austria
option-region-lower_austria = Niederösterreich
# en: Upper Austria
option-region-upper_austria = Oberösterreich
# en: Salzburg
option-region-salzburg = Salzburg
# en: Styria
option-region-styria = Steiermark
# en: Tyrol
option-region-tyrol = Tirol
# en: Vorarlberg
option-region-vorarlberg = Vorarlberg
# en: Vienna
option-region-vienna = Wien

# en: Does one of the partners lie in another Land?
question-other_land = Liegt einer der Partner in einem anderen Land?
    .help = Ein Verband über die Landesgrenze braucht eine Vereinbarung der beiden Länder.

# en: Have the two Länder an agreement under Article 15a on associations?
question-land_treaty = Haben die beiden Länder eine Vereinbarung nach Artikel 15a über Gemeindeverbände?
    .help = Oberösterreich und Salzburg haben eine.

# en: Informal cooperation
form-informal = Informelle Zusammenarbeit, Bürgermeisterkonferenz
# en: Mayors meet and lend each other machines or tender side by side; nothing binds.
form-informal-summary = Bürgermeister treffen sich, leihen Geräte oder schreiben nebeneinander aus; nichts bindet.
# en: Free at any time.
form-informal-exit = Jederzeit frei.
# en: Each municipality for itself.
form-informal-liability = Jede Gemeinde für sich.
# en: Each mayor to the own council.
form-informal-accountability = Jeder Bürgermeister dem eigenen Gemeinderat.
# en: The mayors agree to meet.
form-informal-step-meet = Die Bürgermeister verabreden sich.

# en: Contract or civil partnership
form-private-contract = Privatrechtlicher Vertrag, Gesellschaft bürgerlichen Rechts, Kostengemeinschaft
# en: Municipalities agree on work for each other or on shared cost under private law.
form-private-contract-summary = Gemeinden vereinbaren privatrechtlich Arbeit füreinander oder gemeinsame Kosten.
# en: By notice.
form-private-contract-exit = Kündigung.
# en: In a civil partnership the partners answer jointly.
form-private-contract-liability = In der Gesellschaft bürgerlichen Rechts haften die Partner gemeinsam.
# en: The councils.
form-private-contract-accountability = Die Gemeinderäte.
# en: The council of every partner decides on the same text.
form-private-contract-step-councils = Der Gemeinderat jedes Partners beschließt denselben Wortlaut.
# en: The contract is signed.
form-private-contract-step-contract = Der Vertrag wird unterzeichnet.
# en: Loans and shares need the supervisory authority where the municipal code of the Land says so.
form-private-contract-step-approval = Darlehen und Beteiligungen brauchen die Aufsichtsbehörde, wo die Gemeindeordnung es verlangt.

# en: Public-law agreement between municipalities
form-public-agreement = Öffentlich-rechtliche Vereinbarung der Gemeinden (Art. 116b B-VG)
# en: Municipalities of one Land agree under public law, where an act of the Land opens it.
form-public-agreement-summary = Gemeinden eines Landes vereinbaren öffentlich-rechtlich, wo ein Landesgesetz es vorsieht.
# en: As the agreement says.
form-public-agreement-exit = Nach der Vereinbarung.
# en: Each municipality.
form-public-agreement-liability = Jede Gemeinde.
# en: Supervision of the Land.
form-public-agreement-accountability = Aufsicht des Landes.
# en: An act of the Land must open the agreement.
form-public-agreement-step-act = Ein Landesgesetz muss die Vereinbarung vorsehen.
# en: The council of every partner decides on the same text.
form-public-agreement-step-councils = Der Gemeinderat jedes Partners beschließt denselben Wortlaut.
# en: The agreement is signed and published as the act says.
form-public-agreement-step-agreement = Die Vereinbarung wird geschlossen und nach dem Gesetz kundgemacht.
# en: Gemeindekooperation under sections 93 ff. of the Municipal Act.
form-public-agreement-in-vorarlberg = Gemeindekooperation nach §§ 93 ff. des Gemeindegesetzes.

# en: Joint office (administrative community)
form-administrative-community = Verwaltungsgemeinschaft
# en: One office prepares files for several municipalities; every decision goes out in the name of the municipality concerned.
form-administrative-community-summary = Ein Amt bearbeitet Akten für mehrere Gemeinden; jede Entscheidung ergeht im Namen der betroffenen Gemeinde.
# en: an agreement on seat, tasks and cost; approval or ordinance in several Länder
form-administrative-community-effort_note = Vereinbarung über Sitz, Aufgaben und Kosten; in mehreren Ländern Genehmigung oder Verordnung
# en: By agreement or by the Land.
form-administrative-community-exit = Durch Vereinbarung oder das Land.
# en: Each municipality for what is done in its name.
form-administrative-community-liability = Jede Gemeinde für das, was in ihrem Namen geschieht.
# en: The audit committee; the audit office of the Land.
form-administrative-community-accountability = Der Prüfungsausschuss; der Landesrechnungshof.
# en: The council of every partner decides on the same text.
form-administrative-community-step-councils = Der Gemeinderat jedes Partners beschließt denselben Wortlaut.
# en: The partners agree on seat, tasks, staff and cost.
form-administrative-community-step-agreement = Die Partner vereinbaren Sitz, Aufgaben, Personal und Kosten.
# en: Ask the Land whether it must approve or issue an ordinance.
form-administrative-community-step-approval = Fragen Sie das Land, ob es genehmigen oder eine Verordnung erlassen muss.
# en: Verwaltungsgemeinschaft under sections 21 ff., without legal personality. The Land can set one up even against the will of a municipality.
form-administrative-community-in-burgenland = Verwaltungsgemeinschaft nach §§ 21 ff., ohne Rechtspersönlichkeit. Das Land kann sie auch gegen den Willen einer Gemeinde bilden.
# en: Verwaltungsgemeinschaft; the section was not seen.
form-administrative-community-in-carinthia = Verwaltungsgemeinschaft; der Paragraf wurde nicht gesehen.
# en: Verwaltungsgemeinschaft under section 14 of the Municipal Code.
form-administrative-community-in-lower_austria = Verwaltungsgemeinschaft nach § 14 der Gemeindeordnung.
# en: Verwaltungsgemeinschaft under section 13 of the Municipal Code.
form-administrative-community-in-upper_austria = Verwaltungsgemeinschaft nach § 13 der Gemeindeordnung.
# en: Verwaltungsgemeinschaft under section 37 of the Municipal Code.
form-administrative-community-in-styria = Verwaltungsgemeinschaft nach § 37 der Gemeindeordnung.
# en: Verwaltungsgemeinschaft under section 142a.
form-administrative-community-in-tyrol = Verwaltungsgemeinschaft nach § 142a.
# en: Verwaltungsgemeinschaft under section 97; the Land helps with falling grants over five years.
form-administrative-community-in-vorarlberg = Verwaltungsgemeinschaft nach § 97; das Land hilft mit fallenden Beiträgen über fünf Jahre.

# en: Association of municipalities
form-municipal-association = Gemeindeverband durch Vereinbarung
# en: A public-law body of municipalities with own staff, property and decisions; the Land approves it by ordinance.
form-municipal-association-summary = Eine Körperschaft der Gemeinden mit eigenem Personal, Vermögen und Entscheidungen; das Land genehmigt sie durch Verordnung.
# en: the approval is an ordinance
form-municipal-association-effort_note = die Genehmigung ist eine Verordnung
# en: The act of the Land rules on entry, exit and end (Art. 116a(4)). A change of tasks or cost refund needs matching decisions and approval.
form-municipal-association-exit = Ein- und Austritt und Auflösung regelt das Landesgesetz (Art. 116a Abs. 4). Eine Änderung von Aufgaben oder Kostenersatz braucht gleichlautende Beschlüsse und Genehmigung.
# en: The association; the members by refund of cost.
form-municipal-association-liability = Der Verband; die Mitglieder durch Kostenersatz.
# en: Supervision and audit office of the Land.
form-municipal-association-accountability = Aufsicht und Rechnungshof des Landes.
# en: The councils pass decisions of the same wording on founding and charter.
form-municipal-association-step-councils = Die Gemeinderäte fassen gleichlautende Beschlüsse über Gründung und Satzung.
# en: The partners apply to the supervisory authority.
form-municipal-association-step-application = Die Partner stellen den Antrag bei der Aufsichtsbehörde.
# en: The Land approves by ordinance, when the law is kept and self-government is not in danger; for tasks of private law when it is expedient, economical and thrifty.
form-municipal-association-step-ordinance = Das Land genehmigt durch Verordnung, wenn das Gesetz eingehalten und die Selbstverwaltung nicht gefährdet ist; bei privatrechtlichen Aufgaben, wenn es zweckmäßig, wirtschaftlich und sparsam ist.
# en: The constituting assembly meets.
form-municipal-association-step-assembly = Die konstituierende Versammlung tagt.
# en: Gemeindeverband by agreement (section 4) and charter (section 5), approved under section 22.
form-municipal-association-in-lower_austria = Gemeindeverband durch Vereinbarung (§ 4) und Satzung (§ 5), Genehmigung nach § 22.
# en: Gemeindeverband; the section was not seen. With Salzburg there is an agreement on associations across the border.
form-municipal-association-in-upper_austria = Gemeindeverband; der Paragraf wurde nicht gesehen. Mit Salzburg gibt es eine Vereinbarung über Verbände jenseits der Grenze.
# en: Gemeindeverband; the section was not seen. With Upper Austria there is an agreement on associations across the border.
form-municipal-association-in-salzburg = Gemeindeverband; der Paragraf wurde nicht gesehen. Mit Oberösterreich gibt es eine Vereinbarung über Verbände jenseits der Grenze.
# en: Gemeindeverband under the GVOG 1997; the section was not seen.
form-municipal-association-in-styria = Gemeindeverband nach dem GVOG 1997; der Paragraf wurde nicht gesehen.
# en: Gemeindeverband under sections 129 ff.
form-municipal-association-in-tyrol = Gemeindeverband nach §§ 129 ff.
# en: Gemeindeverband under sections 93 ff.
form-municipal-association-in-vorarlberg = Gemeindeverband nach §§ 93 ff.
# en: Gemeindeverband; the section was not seen.
form-municipal-association-in-carinthia = Gemeindeverband; der Paragraf wurde nicht gesehen.

# en: Association by act or ordinance
form-statutory-association = Gemeindeverband durch Gesetz oder Verordnung (Pflichtverband)
# en: An act makes the association and names its members; the mayors cannot choose.
form-statutory-association-summary = Ein Gesetz bildet den Verband und nennt die Mitglieder; die Bürgermeister haben keine Wahl.
# en: By act.
form-statutory-association-exit = Durch Gesetz.
# en: The association.
form-statutory-association-liability = Der Verband.
# en: The Land.
form-statutory-association-accountability = Das Land.
# en: An act of the Land or the Federation, or an ordinance under an act, after hearing the municipalities.
form-statutory-association-step-act = Ein Gesetz des Landes oder Bundes oder eine Verordnung auf Grund eines Gesetzes, nach Anhörung der Gemeinden.
# en: By act or ordinance under section 11 of the GVOG 1997.
form-statutory-association-in-styria = Durch Gesetz oder Verordnung nach § 11 GVOG 1997.

# en: Small region
form-small-region = Kleinregion, Regio, Planungsverband
# en: Three or more neighbours write a development concept together and run projects.
form-small-region-summary = Drei oder mehr Nachbarn schreiben ein gemeinsames Entwicklungskonzept und führen Projekte.
# en: By its charter.
form-small-region-exit = Nach der Satzung.
# en: The body.
form-small-region-liability = Die Kleinregion.
# en: The Land.
form-small-region-accountability = Das Land.
# en: The council of every partner decides on the same text.
form-small-region-step-councils = Der Gemeinderat jedes Partners beschließt denselben Wortlaut.
# en: The charter follows the Municipal Code, with a development concept (KEK).
form-small-region-step-charter-stmk = Die Satzung folgt der Gemeindeordnung, mit kleinregionalem Entwicklungskonzept (KEK).
# en: The partners found an association under private law or a planning association.
form-small-region-step-charter = Die Partner gründen einen Verein oder einen Planungsverband.
# en: Kleinregion as an association under section 38a of the Municipal Code, with a development concept.
form-small-region-in-styria = Kleinregion als Gemeindeverband nach § 38a der Gemeindeordnung, mit Entwicklungskonzept.
# en: Regio, usually an association under private law.
form-small-region-in-vorarlberg = Regio, meist als Verein.
# en: Planungsverband, made by the Land.
form-small-region-in-tyrol = Planungsverband, vom Land gebildet.

# en: Registered association
form-association = Verein
# en: Municipalities promote a common aim, alone or with firms and citizens.
form-association-summary = Gemeinden fördern allein oder mit Firmen und Bürgern ein gemeinsames Ziel.
# en: Easy; therefore less stable.
form-association-exit = Leicht; darum weniger stabil.
# en: The association.
form-association-liability = Der Verein.
# en: Its own auditors.
form-association-accountability = Die eigenen Rechnungsprüfer.
# en: The council of every partner decides on the same text.
form-association-step-councils = Der Gemeinderat jedes Partners beschließt denselben Wortlaut.
# en: The founders adopt the charter.
form-association-step-charter = Die Gründer beschließen die Statuten.
# en: The association is notified to the authority.
form-association-step-notice = Der Verein wird der Vereinsbehörde angezeigt.

# en: Joint limited company
form-gmbh = Gemeinsame GmbH
# en: Municipalities, alone or with private partners, own a company with income of its own.
form-gmbh-summary = Gemeinden besitzen allein oder mit Privaten eine Gesellschaft mit eigenen Einnahmen.
# en: Sale of the share.
form-gmbh-exit = Verkauf des Anteils.
# en: Limited to the deposits.
form-gmbh-liability = Beschränkt auf die Einlagen.
# en: The audit office for majority holdings above thresholds.
form-gmbh-accountability = Der Rechnungshof bei Mehrheitsbeteiligungen über Schwellen.
# en: The council of every partner decides on the same text.
form-gmbh-step-councils = Der Gemeinderat jedes Partners beschließt denselben Wortlaut.
# en: The supervisory authority approves.
form-gmbh-step-approval = Die Aufsichtsbehörde genehmigt.
# en: The articles are a notarial act; capital EUR 10,000 since 2024 (older sources say EUR 35,000).
form-gmbh-step-notary = Der Gesellschaftsvertrag ist ein Notariatsakt; Stammkapital 10.000 Euro seit 2024 (ältere Quellen: 35.000 Euro).
# en: The company is entered in the register.
form-gmbh-step-register = Die Gesellschaft wird in das Firmenbuch eingetragen.

# en: Cooperative
form-cooperative = Genossenschaft
# en: Municipalities and citizens are members with one vote each.
form-cooperative-summary = Gemeinden und Bürger sind Mitglieder mit je einer Stimme.
# en: Notice.
form-cooperative-exit = Kündigung.
# en: By its charter.
form-cooperative-liability = Nach der Satzung.
# en: The audit federation.
form-cooperative-accountability = Der Revisionsverband.
# en: The council of every partner decides on the same text.
form-cooperative-step-councils = Der Gemeinderat jedes Partners beschließt denselben Wortlaut.
# en: The charter is written and an audit federation admits the cooperative.
form-cooperative-step-charter = Die Satzung wird errichtet, ein Revisionsverband nimmt die Genossenschaft auf.
# en: The cooperative is entered in the register.
form-cooperative-step-register = Die Genossenschaft wird in das Firmenbuch eingetragen.

# en: Refund of cost by the members
financing-cost-refund = Kostenersatz der Mitglieder
# en: The key stands in the founding agreement: road kilometres, staff, files, inhabitants. A change needs matching decisions and approval.
financing-cost-refund-conditions = Der Schlüssel steht in der Gründungsvereinbarung: Straßenkilometer, Personal, Akten, Einwohner. Eine Änderung braucht gleichlautende Beschlüsse und Genehmigung.

# en: Fees of users
financing-fees = Gebühren
# en: Municipalities may charge by their own right; fees cover the cost with some margin. An association needs an act of the Land.
financing-fees-conditions = Gemeinden dürfen aus eigenem Recht Gebühren erheben, kostendeckend mit etwas Spielraum. Ein Verband braucht ein Landesgesetz.

# en: Vorarlberg: support for the start
financing-vbg-start = Vorarlberg: Starthilfe für Kooperationen
# en: Falls over five years: over EUR 600,000 for 16 municipalities (Bregenzerwald), EUR 120,000 for 6 (Walgau West), EUR 76,000 for 4 (amKumma). It comes from needs allotments.
financing-vbg-start-conditions = Fallend über fünf Jahre: über 600.000 Euro für 16 Gemeinden (Bregenzerwald), 120.000 Euro für 6 (Walgau West), 76.000 Euro für 4 (amKumma). Sie kommt aus Bedarfszuweisungen.

# en: Upper Austria: spatial strategies and pilots
financing-ooe-space = Oberösterreich: räumliche Strategien und Pilotprojekte
# en: Cost of outside planners; pilots with at least three municipalities; 75 per cent, at most EUR 20,000.
financing-ooe-space-conditions = Kosten externer Planung; Pilotprojekte mit mindestens drei Gemeinden; 75 Prozent, höchstens 20.000 Euro.

# en: Upper Austria: projects of urban regions (European money)
financing-ooe-urban = Oberösterreich: Stadtregionen (EU-Mittel)
# en: Joint investment from a strategy of an urban region: 50 per cent, cost up to EUR 400,000. Check the period of the programme.
financing-ooe-urban-conditions = Gemeinsame Investition aus einer Stadtregionsstrategie: 50 Prozent, Kosten bis 400.000 Euro. Laufzeit des Programms prüfen.

# en: Needs allotments with a bonus for cooperation
financing-needs-allotments = Bedarfszuweisungen mit Kooperationsbonus
# en: The Land gives a part of municipal tax revenue for needs, cooperation and mergers, by its own guidelines. Styria used the older allotment for small regions with a base of EUR 10,000 and a sum per inhabitant.
financing-needs-allotments-conditions = Das Land vergibt einen Teil der Ertragsanteile für Bedarf, Zusammenarbeit und Fusionen nach eigenen Richtlinien. Die Steiermark gab Kleinregionen früher einen Sockel von 10.000 Euro und einen Betrag je Einwohner.

# en: Sharing the municipal tax of a business park
financing-tax-sharing = Teilung der Kommunalsteuer eines Gewerbegebiets
# en: An agreement of the municipalities, with a key by investment or area. The section of the act must be checked.
financing-tax-sharing-conditions = Eine Vereinbarung der Gemeinden mit einem Schlüssel nach Investition oder Fläche. Der Paragraf ist zu prüfen.

# en: Loan
financing-loan = Darlehen
# en: The Land approves above thresholds; the stability pact applies.
financing-loan-conditions = Das Land genehmigt über Schwellen; der Stabilitätspakt gilt.

# en: LEADER and Interreg
financing-leader = LEADER und Interreg
# en: Through local action groups, which are associations.
financing-leader-conditions = Über lokale Aktionsgruppen, die Vereine sind.

# en: Vienna is Land and municipality at once
rule-at-vienna-not-in-pack = Wien ist Land und Gemeinde zugleich
# en: Vienna is Land and municipality at once, and its law on cooperation is not in the pack. A lawyer must confirm every form.
rule-at-vienna-not-in-pack-1 = Wien ist Land und Gemeinde zugleich, und sein Recht der Zusammenarbeit steht nicht im Regelwerk. Ein Jurist muss jede Form bestätigen.
# en: The law of Vienna is not in the pack. A lawyer must confirm that “{ $form }” is open to it.
rule-at-vienna-not-in-pack-2 = Das Wiener Recht steht nicht im Regelwerk. Ein Jurist muss bestätigen, dass diese Form offensteht: { $form }.

# en: A form that was not seen in the act of this Land
rule-at-form-not-seen-in-land = Eine Form, die im Gesetz dieses Landes nicht gesehen wurde
# en: It was not seen whether the Municipal Code of Salzburg knows “{ $form }”. Ask the Land.
rule-at-form-not-seen-in-land-1 = Ob die Salzburger Gemeindeordnung diese Form kennt, wurde nicht gesehen: { $form }. Fragen Sie das Land.
# en: The act of Burgenland on “{ $form }” was not seen. The constitution opens the form; ask the Land for the act.
rule-at-form-not-seen-in-land-2 = Das burgenländische Gesetz zu dieser Form wurde nicht gesehen: { $form }. Die Verfassung sieht sie vor; fragen Sie das Land nach dem Gesetz.

# en: The public-law agreement needs an act of the Land
rule-at-agreement-needs-an-act = Die Vereinbarung braucht ein Landesgesetz
# en: An act of your Land must open such agreements. Which Länder have one was not seen.
rule-at-agreement-needs-an-act-1 = Ein Gesetz Ihres Landes muss solche Vereinbarungen vorsehen. Welche Länder eines haben, wurde nicht gesehen.

# en: Sovereign tasks are closed to private law
rule-at-no-authority-for-private-law = Hoheitsaufgaben sind dem Privatrecht verschlossen
# en: The joint work should decide over citizens. “{ $form }” cannot act as an authority.
rule-at-no-authority-for-private-law-1 = Die gemeinsame Stelle soll gegenüber Bürgern entscheiden. Als Behörde kann diese Form nicht handeln: { $form }.

# en: A partner in another Land
rule-at-across-the-border = Ein Partner in einem anderen Land
# en: Only municipalities of one Land can make this agreement.
rule-at-across-the-border-1 = Nur Gemeinden eines Landes können diese Vereinbarung schließen.
# en: Approval and supervision across the border of a Land are not settled for this form. Ask both Länder.
rule-at-across-the-border-2 = Genehmigung und Aufsicht über die Landesgrenze sind für diese Form nicht geregelt. Fragen Sie beide Länder.
# en: Without an agreement of the two Länder under Art. 15a there is no association across their border.
rule-at-across-the-border-3 = Ohne Vereinbarung der beiden Länder nach Art. 15a gibt es keinen Verband über ihre Grenze.
# en: The agreement of the two Länder says who approves and who supervises. Follow it.
rule-at-across-the-border-4 = Die Vereinbarung der beiden Länder sagt, wer genehmigt und wer beaufsichtigt. Folgen Sie ihr.

# en: Not all sovereign tasks at once
rule-at-self-government-stays = Nicht alle Hoheitsaufgaben auf einmal
# en: The Land approves only if the sovereign tasks that pass do not endanger the municipalities as self-governing bodies.
rule-at-self-government-stays-1 = Das Land genehmigt nur, wenn die übertragenen Hoheitsaufgaben die Selbstverwaltung der Gemeinden nicht gefährden.

# en: A small region is for development
rule-at-small-region-develops = Eine Kleinregion ist für die Entwicklung da
# en: “{ $form }” writes a development concept and runs projects. It does not run services or offices.
rule-at-small-region-develops-1 = Diese Form schreibt ein Entwicklungskonzept und führt Projekte: { $form }. Leistungen und Ämter betreibt sie nicht.

# en: The joint office handles files
rule-at-office-is-for-files = Die Verwaltungsgemeinschaft bearbeitet Akten
# en: “{ $form }” is an auxiliary office without property. For plant, projects or talks use another form.
rule-at-office-is-for-files-1 = Diese Form ist ein Hilfsamt ohne Vermögen: { $form }. Für Anlagen, Projekte oder Gespräche gibt es andere Formen.

# en: Talks move no money and no people
rule-at-talks-move-nothing = Absprachen bewegen weder Geld noch Personal
# en: Money, staff or property pass between the partners. That needs a contract or a body.
rule-at-talks-move-nothing-1 = Geld, Personal oder Vermögen gehen zwischen den Partnern über. Das braucht einen Vertrag oder eine Stelle.

# en: Partners abroad are not in the pack
rule-at-abroad-not-in-pack = Partner im Ausland stehen nicht im Regelwerk
# en: Forms across the border of Austria rest on acts of the Länder and on the European grouping. They are not in this pack; ask the office of your Land.
rule-at-abroad-not-in-pack-1 = Formen über die Grenze Österreichs beruhen auf Landesgesetzen und dem Europäischen Verbund. Sie stehen nicht in diesem Regelwerk; fragen Sie das Amt der Landesregierung.

# en: Decisions over citizens need a form that may take them
rule-gate-public-authority = Entscheidungen über Bürger brauchen eine Form, die sie treffen darf
# en: The joint work should take decisions that bind citizens. “{ $form }” may not do that under Austrian law.
rule-gate-public-authority-1 = Die gemeinsame Stelle soll Entscheidungen treffen, die Bürger binden. Nach österreichischem Recht darf das nicht: { $form }.
# en: The office prepares, and every notice goes out in the name of the municipality concerned. Its mayor goes on signing.
rule-gate-public-authority-2 = Das Amt bereitet vor, und jeder Bescheid ergeht im Namen der betroffenen Gemeinde. Ihr Bürgermeister unterschreibt weiter.
# en: Ordinances are adopted by each council. “{ $form }” cannot do that.
rule-gate-public-authority-3 = Verordnungen erlässt jeder Gemeinderat. Das kann diese Form nicht: { $form }.
# en: “{ $form }” may take only some decisions that bind citizens. A lawyer must confirm that yours are among them.
rule-gate-some-authority-1 = Nur manche Entscheidungen, die Bürger binden, darf diese Form treffen: { $form }. Ein Jurist muss bestätigen, dass Ihre dazugehören.

# en: The law orders you to work together
rule-gate-ordered-by-law = Das Gesetz ordnet die Zusammenarbeit an
# en: An act can make an association for a task, after hearing the municipalities. Then membership is by law.
rule-gate-ordered-by-law-1 = Ein Gesetz kann für eine Aufgabe einen Verband bilden, nach Anhörung der Gemeinden. Dann besteht die Mitgliedschaft kraft Gesetzes.
# en: Look up the act: it names members, organs and cost.
rule-gate-ordered-by-law-2 = Schlagen Sie das Gesetz nach: es nennt Mitglieder, Organe und Kosten.

# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Ein Partner im Ausland braucht eine Form, die über die Grenze reicht
# en: One partner is in another country. “{ $form }” is a form for partners in Austria only.
rule-gate-abroad-1 = Ein Partner liegt in einem anderen Staat. Nur für Partner in Österreich gibt es diese Form: { $form }.

# en: Office work while the mayors go on deciding
rule-at-joint-office = Amtsarbeit, während die Bürgermeister entscheiden
# en: It is an auxiliary office without powers of its own: cheap, quick and made for files of small municipalities.
rule-at-joint-office-1 = Sie ist ein Hilfsamt ohne eigene Befugnisse: günstig, rasch und für die Akten kleiner Gemeinden gemacht.
# en: Building law and finance offices in Vorarlberg work in this form.
rule-at-joint-office-2 = Baurechts- und Finanzverwaltungen in Vorarlberg arbeiten in dieser Form.

# en: A body that decides, owns, charges and employs
rule-at-body-with-plant = Eine Stelle, die entscheidet, besitzt, Gebühren erhebt und anstellt
# en: It is the legal person of public law that the constitution has for municipalities.
rule-at-body-with-plant-1 = Er ist die juristische Person des öffentlichen Rechts, die die Verfassung für Gemeinden vorsieht.
# en: Only an association can decide in its own name.
rule-at-body-with-plant-2 = Nur ein Verband kann im eigenen Namen entscheiden.

# en: A simple service for each other
rule-at-simple-service = Einfache Hilfe füreinander
# en: Machines, snow clearing and school buses need no approval and no body.
rule-at-simple-service-1 = Maschinen, Schneeräumung und Schulbus brauchen keine Genehmigung und keine eigene Stelle.

# en: Long and costly tasks need a stable body
rule-at-long-and-costly = Lange und teure Aufgaben brauchen eine stabile Form
# en: Members leave an association easily; that weakens it for costly tasks.
rule-at-long-and-costly-1 = Aus einem Verein tritt man leicht aus; das schwächt ihn bei teuren Aufgaben.
# en: Exit from an association of municipalities is ruled by the act of the Land.
rule-at-long-and-costly-2 = Den Austritt aus einem Gemeindeverband regelt das Landesgesetz.

# en: Business with a private partner
rule-at-commercial = Wirtschaftliches mit privatem Partner
# en: Liability is limited and partners can bring capital.
rule-at-commercial-1 = Die Haftung ist beschränkt, und Partner können Kapital bringen.

# en: Regional strategy, tourism, LEADER
rule-at-region-develops = Regionale Strategie, Tourismus, LEADER
# en: Funders of regional work expect an association or a small region.
rule-at-region-develops-1 = Förderstellen erwarten für regionale Arbeit einen Verein oder eine Kleinregion.
# en: Styria has the small region in its Municipal Code, with a development concept and money for it.
rule-at-region-develops-2 = Die Steiermark hat die Kleinregion in der Gemeindeordnung, mit Entwicklungskonzept und Geld dafür.
# en: Local action groups with citizens and firms are associations.
rule-at-region-develops-3 = Lokale Aktionsgruppen mit Bürgern und Firmen sind Vereine.

# en: One business park for several municipalities
rule-at-business-park = Ein Gewerbegebiet für mehrere Gemeinden
# en: INKOBA sites in Upper Austria are mostly associations that share cost and tax.
rule-at-business-park-1 = INKOBA-Standorte in Oberösterreich sind meist Verbände, die Kosten und Steuer teilen.
# en: Some INKOBA sites are companies.
rule-at-business-park-2 = Manche INKOBA-Standorte sind Gesellschaften.
# en: An agreement can share the tax of a site without a body, where an act of the Land opens it.
rule-at-business-park-3 = Eine Vereinbarung kann die Steuer eines Standorts ohne eigene Stelle teilen, wo ein Landesgesetz sie vorsieht.

# en: Citizens own a part
rule-at-citizens = Bürger sind beteiligt
# en: Energy communities and water supply with citizens are often cooperatives.
rule-at-citizens-1 = Energiegemeinschaften und Wasserversorgung mit Bürgern sind oft Genossenschaften.

# en: Talks and a common voice
rule-at-talks = Gespräche und eine gemeinsame Stimme
# en: Regular meetings of the mayors are enough for talks.
rule-at-talks-1 = Für Gespräche genügen regelmäßige Treffen der Bürgermeister.

# en: Money of another Land
rule-at-money-of-one-land = Geld eines anderen Landes
# en: Only municipalities in Vorarlberg get this support.
rule-at-money-of-one-land-1 = Diese Starthilfe gibt es nur in Vorarlberg.
# en: Only municipalities in Upper Austria get this money.
rule-at-money-of-one-land-2 = Dieses Geld gibt es nur in Oberösterreich.

# en: Vorarlberg helps at the start
rule-at-money-vorarlberg = Vorarlberg hilft beim Start
# en: The Land helps joint offices with sums that fall over five years.
rule-at-money-vorarlberg-1 = Das Land hilft gemeinsamen Ämtern mit Beträgen, die über fünf Jahre fallen.
# en: Plan the budget of the sixth year without the support of the Land.
rule-at-money-vorarlberg-2 = Planen Sie das sechste Jahr ohne die Hilfe des Landes.

# en: Upper Austria pays planners and pilots
rule-at-money-upper-austria = Oberösterreich zahlt Planung und Pilotprojekte
# en: From three municipalities on, 75 per cent of outside planning, at most EUR 20,000.
rule-at-money-upper-austria-1 = Ab drei Gemeinden 75 Prozent der externen Planung, höchstens 20.000 Euro.
# en: An urban region with a strategy can get half of a joint investment.
rule-at-money-upper-austria-2 = Eine Stadtregion mit Strategie kann die Hälfte einer gemeinsamen Investition erhalten.

# en: The members repay the cost
rule-at-money-refund = Die Mitglieder ersetzen die Kosten
# en: A key by inhabitants, files, staff or road kilometres stands in the agreement.
rule-at-money-refund-1 = Ein Schlüssel nach Einwohnern, Akten, Personal oder Straßenkilometern steht in der Vereinbarung.

# en: Fees need an act of the Land
rule-at-money-fees = Gebühren brauchen ein Landesgesetz
# en: Users pay at cost; an association needs an act of the Land to charge them.
rule-at-money-fees-1 = Nutzer zahlen kostendeckend; ein Verband braucht dafür ein Landesgesetz.

# en: Needs allotments of the Land
rule-at-money-allotments = Bedarfszuweisungen des Landes
# en: The Länder give needs allotments for cooperation by their own guidelines. Ask before you decide.
rule-at-money-allotments-1 = Die Länder geben Bedarfszuweisungen für Zusammenarbeit nach eigenen Richtlinien. Fragen Sie vor dem Beschluss.

# en: Share the tax of the site
rule-at-money-tax = Die Steuer des Standorts teilen
# en: Municipalities share the municipal tax of a common site, for example 30, 20, 15 and 15 per cent.
rule-at-money-tax-1 = Gemeinden teilen die Kommunalsteuer eines gemeinsamen Standorts, zum Beispiel mit 30, 20, 15 und 15 Prozent.

# en: Loans and European money
rule-at-money-loan-and-leader = Darlehen und EU-Mittel
# en: An association or company borrows; the Land approves above thresholds.
rule-at-money-loan-and-leader-1 = Ein Verband oder eine Gesellschaft nimmt das Darlehen auf; das Land genehmigt über Schwellen.
# en: LEADER pays rural projects through local action groups.
rule-at-money-loan-and-leader-2 = LEADER fördert ländliche Projekte über lokale Aktionsgruppen.

# en: The approval is an ordinance
rule-at-approval-is-an-ordinance = Die Genehmigung ist eine Verordnung
# en: Send draft decisions to the Land before the councils vote; every later change of tasks or cost key needs its approval again.
rule-at-approval-is-an-ordinance-1 = Schicken Sie die Entwürfe vor den Beschlüssen an das Land; jede spätere Änderung von Aufgaben oder Kostenschlüssel braucht wieder eine Genehmigung.

# en: Value added tax on refunds
rule-at-vat = Umsatzsteuer auf Kostenersatz
# en: Refunds for services between municipalities or to a company are taxable as a rule and cannot be deducted in the sovereign sphere. A cost community without the status of an entrepreneur is a way out; check any exemption enacted after 2020.
rule-at-vat-1 = Kostenersatz für Leistungen zwischen Gemeinden oder an eine Gesellschaft ist in der Regel steuerpflichtig und im Hoheitsbereich nicht abziehbar. Eine Kostengemeinschaft ohne Unternehmereigenschaft ist ein Ausweg; prüfen Sie Befreiungen nach 2020.

# en: Work for outsiders is a trade
rule-at-work-for-outsiders = Arbeit für Fremde ist Gewerbe
# en: Work for the members is no trade; work for outsiders is, and needs a licence.
rule-at-work-for-outsiders-1 = Arbeit für Mitglieder ist kein Gewerbe; Arbeit für Fremde schon und braucht eine Berechtigung.

# en: Cooperation without a tender
rule-at-procurement = Zusammenarbeit ohne Ausschreibung
# en: Keep to section 10: in-house, or a true cooperation of public bodies in which each side contributes.
rule-at-procurement-1 = Halten Sie § 10 ein: In-house oder echte öffentliche Zusammenarbeit, zu der jede Seite beiträgt.
# en: Keep to the in-house conditions of section 10; a private member ends them.
rule-at-procurement-2 = Halten Sie die In-house-Bedingungen des § 10 ein; ein privater Gesellschafter beendet sie.

# en: Files of other municipalities
rule-at-data = Akten anderer Gemeinden
# en: The office handles files for each municipality. Add a contract under Art. 28 GDPR and say who may see what.
rule-at-data-1 = Das Amt bearbeitet Akten für jede Gemeinde. Schließen Sie einen Vertrag nach Art. 28 DSGVO und regeln Sie die Zugriffe.

# en: Look for a body that exists by law
rule-at-bodies-that-exist-by-law = Nach Pflichtverbänden suchen
# en: Waste and civil registry often lie with an association by act of the Land. Check whether you are members already.
rule-at-bodies-that-exist-by-law-1 = Abfall und Standesamt liegen oft bei einem Verband kraft Landesgesetzes. Prüfen Sie, ob Sie schon Mitglied sind.
# en: In Upper Austria social assistance lies with associations by law; the choice of form is not free there.
rule-at-bodies-that-exist-by-law-2 = In Oberösterreich liegt die Sozialhilfe bei Verbänden kraft Gesetzes; die Form ist dort nicht frei wählbar.
# en: In Tyrol and Styria regional planning has associations by law. Ask which part of the task is still yours.
rule-at-bodies-that-exist-by-law-3 = In Tirol und der Steiermark gibt es für die Regionalplanung Verbände kraft Gesetzes. Fragen Sie, welcher Teil der Aufgabe noch bei Ihnen liegt.

# en: Burgenland can order a joint office
rule-at-burgenland-order = Das Burgenland kann ein gemeinsames Amt anordnen
# en: In Burgenland the Land may set up a joint office even against the will of a municipality, since its self-government is not cut.
rule-at-burgenland-order-1 = Im Burgenland kann das Land eine Verwaltungsgemeinschaft auch gegen den Willen einer Gemeinde bilden, weil ihre Selbstverwaltung nicht beschnitten wird.

## Words in citations

# en: art.
place-article = Art.
# en: ff.
place-ff = ff.
# en: no.
place-no = Nr.
# en: whole act
place-whole-act = gesamter Rechtsakt
