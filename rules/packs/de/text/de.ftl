# en: Germany
pack-name = Deutschland
# en: municipality
municipality = Gemeinde
# en: municipalities
municipality-plural = Gemeinden

# en: In which federal state (Land) is your municipality?
question-region = In welchem Land liegen Sie?
    .help = Das Recht der Zusammenarbeit macht jedes Land selbst. Formen, Namen und Genehmigungen sind verschieden, darum steht diese Frage am Anfang.
# en: Baden-Württemberg
option-region-baden_wuerttemberg = Baden-Württemberg
# en: Bavaria
option-region-bavaria = Bayern
# en: Berlin
option-region-berlin = Berlin
# en: Brandenburg
option-region-brandenburg = Brandenburg
# en: Bremen
option-region-bremen = Bremen
# en: Hamburg
option-region-hamburg = Hamburg
# en: Hessen
option-region-hesse = Hessen
# en: Mecklenburg-Vorpommern
option-region-mecklenburg_vorpommern = Mecklenburg-Vorpommern
# en: Lower Saxony
option-region-lower_saxony = Niedersachsen
# en: North Rhine-Westphalia
option-region-north_rhine_westphalia = Nordrhein-Westfalen
# en: Rhineland-Palatinate
option-region-rhineland_palatinate = Rheinland-Pfalz
# en: Saarland
option-region-saarland = Saarland
# en: Saxony
option-region-saxony = Sachsen
# en: Saxony-Anhalt
option-region-saxony_anhalt = Sachsen-Anhalt
# en: Schleswig-Holstein
option-region-schleswig_holstein = Schleswig-Holstein
# en: Thuringia
option-region-thuringia = Thüringen

# en: Does one of the partners lie in another Land?
question-other_land = Liegt einer der Partner in einem anderen Land?
    .help = Über die Landesgrenze hinweg müssen beide Länder zustimmen.

# en: One municipality does the work for the others. Who answers to the citizens for the task afterwards?
question-keep_duty = Eine Gemeinde erledigt die Arbeit für die anderen. Wer hat danach die Aufgabe gegenüber den Bürgern?
    .help = Die Vereinbarung muss es klar sagen. Durchführen und Übernehmen sind zwei Arten von Vereinbarung und dürfen nicht vermischt werden.
# en: Each municipality keeps the task; only the work is done for it
option-keep_duty-keep = Jede Gemeinde behält die Aufgabe; nur die Arbeit wird für sie getan
# en: The municipality that does the work takes the task over
option-keep_duty-pass = Die Gemeinde, die die Arbeit tut, übernimmt die Aufgabe

# en: Would the municipality take on more work for the others than it has of its own?
question-taken_larger = Würde die Gemeinde mehr Arbeit für die anderen übernehmen, als sie selbst hat?
    .help = In Bayern soll das Übernommene klein bleiben neben der eigenen Aufgabe.

# en: Will the cooperation save at least 15 per cent of the cost each year?
question-saving = Wird die Zusammenarbeit mindestens 15 Prozent der Kosten im Jahr sparen?
    .help = Die Förderung in Hessen und Nordrhein-Westfalen verlangt es; in Nordrhein-Westfalen genügt ein wesentlicher Nutzen.

# en: Do the applicant and most partners lie in an area with special need for action?
question-special_need = Liegen der Antragsteller und die meisten Partner im Raum mit besonderem Handlungsbedarf?
    .help = Dann war die bayerische Zuwendung höher.

# en: Informal exchange
form-informal-exchange = Informelle Abstimmung, Bürgermeisterrunde
# en: Mayors meet, compare and tune what each does alone; nothing binds anybody.
form-informal-exchange-summary = Bürgermeisterinnen und Bürgermeister treffen sich und stimmen ab, was jede Gemeinde selbst tut; nichts bindet.
# en: Free at any time.
form-informal-exchange-exit = Jederzeit frei.
# en: Each municipality for itself.
form-informal-exchange-liability = Jede Gemeinde für sich.
# en: Each mayor to the own council.
form-informal-exchange-accountability = Jede Leitung gegenüber dem eigenen Rat.
# en: The mayors agree to meet.
form-informal-exchange-step-meet = Die Bürgermeister verabreden sich.

# en: Municipal working group
form-working-group = Kommunale Arbeitsgemeinschaft
# en: A group under a public-law contract that advises, tunes plans and prepares joint solutions; the councils decide.
form-working-group-summary = Eine Gruppe auf Grund eines öffentlich-rechtlichen Vertrags, die berät, Planungen abstimmt und gemeinsame Lösungen vorbereitet; die Räte entscheiden.
# en: By the contract.
form-working-group-exit = Nach dem Vertrag.
# en: The members.
form-working-group-liability = Die Mitglieder.
# en: The councils of the members.
form-working-group-accountability = Die Räte der Mitglieder.
# en: The council of every partner decides on the same text.
form-working-group-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: The members sign a public-law contract on tasks, management and cost.
form-working-group-step-contract = Die Mitglieder schließen einen öffentlich-rechtlichen Vertrag über Aufgaben, Geschäftsführung und Kosten.
# en: A special working group is notified to the supervisory authority.
form-working-group-step-notify = Die besondere Arbeitsgemeinschaft wird der Aufsichtsbehörde angezeigt.
# en: Einfache Arbeitsgemeinschaft (Art. 4) or besondere Arbeitsgemeinschaft (Art. 5): only the second can bind its members, to what all their competent bodies have adopted.
form-working-group-in-bavaria = Einfache Arbeitsgemeinschaft (Art. 4) oder besondere Arbeitsgemeinschaft (Art. 5): nur die zweite kann ihre Mitglieder binden, und zwar an das, was alle zuständigen Organe beschlossen haben.
# en: Arbeitsgemeinschaft: private persons and other public bodies may be members; the contract settles the management.
form-working-group-in-north_rhine_westphalia = Arbeitsgemeinschaft: auch Private und andere öffentliche Stellen können Mitglied sein; der Vertrag regelt die Geschäftsführung.
# en: Kommunale Arbeitsgemeinschaft under sections 3 and 4.
form-working-group-in-hesse = Kommunale Arbeitsgemeinschaft nach §§ 3 und 4.
# en: Kommunale Arbeitsgemeinschaft under section 14.
form-working-group-in-rhineland_palatinate = Kommunale Arbeitsgemeinschaft nach § 14.
# en: Arbeitsgemeinschaft, as in North Rhine-Westphalia; the section was not seen.
form-working-group-in-brandenburg = Arbeitsgemeinschaft wie in Nordrhein-Westfalen; der Paragraf wurde nicht gesehen.
# en: Kommunale Arbeitsgemeinschaft; the section was not seen.
form-working-group-in-saarland = Kommunale Arbeitsgemeinschaft; der Paragraf wurde nicht gesehen.
# en: Kommunale Arbeitsgemeinschaft; the section was not seen.
form-working-group-in-saxony_anhalt = Kommunale Arbeitsgemeinschaft; der Paragraf wurde nicht gesehen.
# en: Kommunale Arbeitsgemeinschaft; the section was not seen.
form-working-group-in-thuringia = Kommunale Arbeitsgemeinschaft; der Paragraf wurde nicht gesehen.

# en: Public-law agreement: one does the work for the others
form-agreement-mandating = Öffentlich-rechtliche Vereinbarung, mandatierend (Zweckvereinbarung ohne Befugnisübergang)
# en: One municipality does the work, the others pay the cost and keep the task.
form-agreement-mandating-summary = Eine Gemeinde führt die Aufgabe für die anderen durch; die anderen erstatten die Kosten und behalten die Aufgabe.
# en: a contract and, in most Länder, a notification
form-agreement-mandating-effort_note = ein Vertrag und in den meisten Ländern eine Anzeige
# en: By notice as agreed; the supervisory authority is told. In North Rhine-Westphalia notice must be settled where the agreement is open-ended or runs over 20 years.
form-agreement-mandating-exit = Kündigung nach Vereinbarung, mit Anzeige an die Aufsicht. In Nordrhein-Westfalen muss die Kündigung geregelt sein, wenn die Vereinbarung unbefristet ist oder über 20 Jahre läuft.
# en: Each client municipality stays responsible to the citizens.
form-agreement-mandating-liability = Jede auftraggebende Gemeinde bleibt den Bürgern verantwortlich.
# en: The audit offices of both sides.
form-agreement-mandating-accountability = Die Rechnungsprüfung beider Seiten.
# en: The council of every partner decides on the same text.
form-agreement-mandating-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: A written agreement with the refund of cost is signed.
form-agreement-mandating-step-contract = Die Vereinbarung mit der Kostenerstattung wird schriftlich geschlossen.
# en: Only the work passes and no powers: notification to the supervisory authority is enough.
form-agreement-mandating-step-notify-by = Es gehen nur Aufgaben und keine Befugnisse über: die Anzeige an die Aufsichtsbehörde genügt.
# en: The supervisory authority deals with it. Whether it approves or is only told has been unclear since 2015.
form-agreement-mandating-step-supervisor-nw = Die Aufsichtsbehörde wird befasst. Ob sie genehmigt oder nur eine Anzeige erhält, ist seit 2015 unklar.
# en: The lowest common supervisory authority approves.
form-agreement-mandating-step-approval-rp = Die unterste gemeinsame Aufsichtsbehörde genehmigt.
# en: Ask the supervisory authority whether it must approve or is only told.
form-agreement-mandating-step-supervisor = Fragen Sie die Aufsichtsbehörde, ob sie genehmigen muss oder eine Anzeige genügt.
# en: The agreement is published officially.
form-agreement-mandating-step-publication = Die Vereinbarung wird amtlich bekannt gemacht.
# en: Zweckvereinbarung without transfer of powers, which must be reserved in the text (Art. 8(1)). Notification is enough.
form-agreement-mandating-in-bavaria = Zweckvereinbarung ohne Übergang von Befugnissen; der Vorbehalt muss im Text stehen (Art. 8 Abs. 1). Die Anzeige genügt.
# en: Öffentlich-rechtliche Vereinbarung of the kind "durchführen" (section 23(1), second case): rights and duties stay with each municipality.
form-agreement-mandating-in-north_rhine_westphalia = Öffentlich-rechtliche Vereinbarung in der Art „durchführen“ (§ 23 Abs. 1 Alt. 2): Rechte und Pflichten bleiben bei jeder Gemeinde.
# en: Öffentlich-rechtliche Vereinbarung, with the commission (Beauftragung) of section 25a.
form-agreement-mandating-in-hesse = Öffentlich-rechtliche Vereinbarung, als Beauftragung nach § 25a.
# en: Zweckvereinbarung (sections 12, 13): the lowest common supervisory authority must approve.
form-agreement-mandating-in-rhineland_palatinate = Zweckvereinbarung (§§ 12, 13): die unterste gemeinsame Aufsichtsbehörde muss genehmigen.
# en: Öffentlich-rechtliche Vereinbarung; the section was not seen.
form-agreement-mandating-in-baden_wuerttemberg = Öffentlich-rechtliche Vereinbarung; der Paragraf wurde nicht gesehen.
# en: Öffentlich-rechtliche Vereinbarung, as in North Rhine-Westphalia; there is also the shared administration (Mitverwaltung). The section was not seen.
form-agreement-mandating-in-brandenburg = Öffentlich-rechtliche Vereinbarung wie in Nordrhein-Westfalen; daneben gibt es die Mitverwaltung. Der Paragraf wurde nicht gesehen.
# en: Zweckvereinbarung; the section was not seen.
form-agreement-mandating-in-lower_saxony = Zweckvereinbarung; der Paragraf wurde nicht gesehen.
# en: Öffentlich-rechtliche Vereinbarung; the section was not seen.
form-agreement-mandating-in-saarland = Öffentlich-rechtliche Vereinbarung; der Paragraf wurde nicht gesehen.
# en: Zweckvereinbarung under section 71.
form-agreement-mandating-in-saxony = Zweckvereinbarung nach § 71.
# en: Zweckvereinbarung under section 3.
form-agreement-mandating-in-saxony_anhalt = Zweckvereinbarung nach § 3.
# en: Öffentlich-rechtliche Vereinbarung under sections 18 and 19; there is also the administrative community of section 19a.
form-agreement-mandating-in-schleswig_holstein = Öffentlich-rechtliche Vereinbarung nach §§ 18 und 19; daneben die Verwaltungsgemeinschaft nach § 19a.
# en: Zweckvereinbarung under section 7; a fulfilling municipality (erfüllende Gemeinde) is another way.
form-agreement-mandating-in-thuringia = Zweckvereinbarung nach § 7; ein anderer Weg ist die erfüllende Gemeinde.

# en: Public-law agreement: one takes over the task
form-agreement-delegating = Öffentlich-rechtliche Vereinbarung, delegierend (Zweckvereinbarung mit Befugnisübergang)
# en: One municipality takes the task over with its rights and duties and may charge in the whole area; the supervisory authority approves.
form-agreement-delegating-summary = Eine Gemeinde übernimmt die Aufgabe mit Rechten und Pflichten und kann im ganzen Gebiet Gebühren erheben; die Aufsicht genehmigt.
# en: the approval of the supervisory authority
form-agreement-delegating-effort_note = die Genehmigung der Aufsichtsbehörde
# en: By notice; terms are compulsory in North Rhine-Westphalia where the agreement is open-ended or runs over 20 years. The supervisory authority approves or is told.
form-agreement-delegating-exit = Kündigung; in Nordrhein-Westfalen muss sie geregelt sein, wenn die Vereinbarung unbefristet ist oder über 20 Jahre läuft. Die Aufsicht genehmigt oder erhält eine Anzeige.
# en: The municipality that takes over; the others are freed of the statutory duty.
form-agreement-delegating-liability = Die übernehmende Gemeinde; die anderen sind von der gesetzlichen Pflicht frei.
# en: Supervision over the municipality that took over.
form-agreement-delegating-accountability = Aufsicht über die übernehmende Gemeinde.
# en: The council of every partner decides on the same text.
form-agreement-delegating-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: A written public-law contract is signed.
form-agreement-delegating-step-contract = Ein öffentlich-rechtlicher Vertrag wird schriftlich geschlossen.
# en: The supervisory authority approves, because powers pass. It may refuse only for reasons of the public good or of law; in delegated state tasks it has discretion.
form-agreement-delegating-step-approval-by = Die Aufsichtsbehörde genehmigt, weil Befugnisse übergehen. Sie darf nur aus Gründen des öffentlichen Wohls oder des Rechts ablehnen; im übertragenen Wirkungskreis hat sie Ermessen.
# en: The supervisory authority approves.
form-agreement-delegating-step-approval-nw = Die Aufsichtsbehörde genehmigt.
# en: The supervisory authority approves.
form-agreement-delegating-step-approval = Die Aufsichtsbehörde genehmigt.
# en: The agreement is published officially and takes effect on the next day, unless it says later.
form-agreement-delegating-step-publication = Die Vereinbarung wird amtlich bekannt gemacht und gilt ab dem folgenden Tag, wenn sie nichts Späteres bestimmt.
# en: The municipality that takes over adopts the by-laws.
form-agreement-delegating-step-by-laws = Die übernehmende Gemeinde erlässt die Satzungen.
# en: Zweckvereinbarung with transfer of powers. It must be approved. What is taken over should be of smaller weight than the taker's own task (Art. 7(2)).
form-agreement-delegating-in-bavaria = Zweckvereinbarung mit Übergang der Befugnisse. Sie muss genehmigt werden. Die übernommene Aufgabe soll gegenüber der eigenen zurücktreten (Art. 7 Abs. 2).
# en: Öffentlich-rechtliche Vereinbarung of the kind "in seine Zuständigkeit übernehmen" (section 23(1), first case). It must be approved.
form-agreement-delegating-in-north_rhine_westphalia = Öffentlich-rechtliche Vereinbarung in der Art „in seine Zuständigkeit übernehmen“ (§ 23 Abs. 1 Alt. 1). Sie muss genehmigt werden.
# en: Öffentlich-rechtliche Vereinbarung under sections 24 to 28.
form-agreement-delegating-in-hesse = Öffentlich-rechtliche Vereinbarung nach §§ 24 bis 28.
# en: Zweckvereinbarung (sections 12, 13): the lowest common supervisory authority must approve. Private persons may join.
form-agreement-delegating-in-rhineland_palatinate = Zweckvereinbarung (§§ 12, 13): die unterste gemeinsame Aufsichtsbehörde muss genehmigen. Private können beitreten.
# en: Öffentlich-rechtliche Vereinbarung; the section was not seen.
form-agreement-delegating-in-baden_wuerttemberg = Öffentlich-rechtliche Vereinbarung; der Paragraf wurde nicht gesehen.
# en: Öffentlich-rechtliche Vereinbarung, as in North Rhine-Westphalia. The section was not seen.
form-agreement-delegating-in-brandenburg = Öffentlich-rechtliche Vereinbarung wie in Nordrhein-Westfalen. Der Paragraf wurde nicht gesehen.
# en: Zweckvereinbarung; the section was not seen.
form-agreement-delegating-in-lower_saxony = Zweckvereinbarung; der Paragraf wurde nicht gesehen.
# en: Öffentlich-rechtliche Vereinbarung; the section was not seen.
form-agreement-delegating-in-saarland = Öffentlich-rechtliche Vereinbarung; der Paragraf wurde nicht gesehen.
# en: Zweckvereinbarung under section 71.
form-agreement-delegating-in-saxony = Zweckvereinbarung nach § 71.
# en: Zweckvereinbarung under section 3.
form-agreement-delegating-in-saxony_anhalt = Zweckvereinbarung nach § 3.
# en: Öffentlich-rechtliche Vereinbarung under sections 18 and 19.
form-agreement-delegating-in-schleswig_holstein = Öffentlich-rechtliche Vereinbarung nach §§ 18 und 19.
# en: Zweckvereinbarung under section 7.
form-agreement-delegating-in-thuringia = Zweckvereinbarung nach § 7.

# en: Agreement on joint work or shared staff
form-agreement-joint = Vereinbarung zur gemeinschaftlichen Durchführung, Dienstkräfteüberlassung
# en: Partners work together, own a facility in shares or share a specialist by time; powers stay with each.
form-agreement-joint-summary = Die Partner arbeiten gemeinsam, haben Anteile an einer Einrichtung oder teilen sich eine Fachkraft nach Zeit; die Befugnisse bleiben bei jeder Gemeinde.
# en: By notice.
form-agreement-joint-exit = Kündigung.
# en: Each partner; for joint property by its share.
form-agreement-joint-liability = Jeder Partner; für gemeinsames Vermögen nach Anteil.
# en: The audit of each partner.
form-agreement-joint-accountability = Die Rechnungsprüfung jedes Partners.
# en: The council of every partner decides on the same text.
form-agreement-joint-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: The contract settles tasks and the key by which cost is shared.
form-agreement-joint-step-contract = Der Vertrag regelt die Aufgaben und den Schlüssel der Kosten.
# en: The supervisory authority is told.
form-agreement-joint-step-notify = Die Aufsichtsbehörde erhält eine Anzeige.
# en: Zweckvereinbarung for joint work (Art. 7(3)) or for staff by shares of time (Art. 7(4)). Staff on loan may be given powers like own staff (Art. 8(4)). Notification is enough.
form-agreement-joint-in-bavaria = Zweckvereinbarung zur gemeinschaftlichen Durchführung (Art. 7 Abs. 3) oder über Dienstkräfte nach Zeitanteilen (Art. 7 Abs. 4). Überlassene Dienstkräfte können Befugnisse wie eigene erhalten (Art. 8 Abs. 4). Die Anzeige genügt.
# en: Not named in the act. A working group, an agreement of section 23 or a contract under general law does it.
form-agreement-joint-in-north_rhine_westphalia = Im Gesetz nicht genannt. Es geht über eine Arbeitsgemeinschaft, eine Vereinbarung nach § 23 oder einen Vertrag nach allgemeinem Recht.

# en: Special-purpose association
form-special-purpose-association = Zweckverband
# en: A public-law body of the municipalities with own staff, property, by-laws and fees; the members pay a levy for the rest.
form-special-purpose-association-summary = Eine Körperschaft der Gemeinden mit eigenem Personal, Vermögen, Satzungen und Gebühren; den Rest tragen die Mitglieder durch die Umlage.
# en: charter, approval, organs, move of staff
form-special-purpose-association-effort_note = Satzung, Genehmigung, Organe, Übergang des Personals
# en: Change of the charter by the majority it sets, in Bavaria notice for an important reason (Art. 44), always with the supervisory authority. On dissolution the members share assets, debts and staff.
form-special-purpose-association-exit = Änderung der Satzung mit der Mehrheit, die sie vorsieht, in Bayern Kündigung aus wichtigem Grund (Art. 44), immer mit der Aufsichtsbehörde. Bei der Auflösung teilen die Mitglieder Vermögen, Schulden und Personal.
# en: The association; its members stand behind it through the levy.
form-special-purpose-association-liability = Der Zweckverband; dahinter stehen die Mitglieder durch die Umlage.
# en: Municipal law on budgets and audit; the audit body of the Land or of a member.
form-special-purpose-association-accountability = Kommunales Haushalts- und Prüfungsrecht; überörtliche Prüfung oder die eines Mitglieds.
# en: The partners work out feasibility, staff and property.
form-special-purpose-association-step-plan = Die Partner klären Machbarkeit, Personal und Vermögen.
# en: The council of every partner decides on the same text.
form-special-purpose-association-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: The partners agree on the charter (Verbandssatzung).
form-special-purpose-association-step-charter = Die Partner vereinbaren die Verbandssatzung.
# en: The supervisory authority approves.
form-special-purpose-association-step-approval-by = Die Aufsichtsbehörde genehmigt.
# en: The supervisory authority approves. The approval counts as given when within four weeks it neither objects nor sets a hearing within four further weeks.
form-special-purpose-association-step-approval-nw = Die Aufsichtsbehörde genehmigt. Die Genehmigung gilt als erteilt, wenn sie nicht binnen vier Wochen ablehnt oder einen Termin zur Erörterung binnen weiterer vier Wochen setzt.
# en: The supervisory authority approves.
form-special-purpose-association-step-approval-mv = Die Aufsichtsbehörde genehmigt.
# en: The supervisory authority approves.
form-special-purpose-association-step-approval = Die Aufsichtsbehörde genehmigt.
# en: The charter is published in the official gazette; the association comes into being on the next day.
form-special-purpose-association-step-publication-by = Die Satzung wird im Amtsblatt bekannt gemacht; der Verband entsteht am folgenden Tag.
# en: The charter is published in the official gazette; the association comes into being on the next day.
form-special-purpose-association-step-publication-nw = Die Satzung wird im Amtsblatt bekannt gemacht; der Verband entsteht am folgenden Tag.
# en: The first assembly meets and adopts the budget by-law.
form-special-purpose-association-step-start = Die erste Verbandsversammlung tagt und beschließt die Haushaltssatzung.
# en: Freiverband under Art. 17 ff.; private members under Art. 17(2). The state can order a Pflichtverband (Art. 28). A member across the border of the Land needs the ministry (Art. 17(3)).
form-special-purpose-association-in-bavaria = Freiverband nach Art. 17 ff.; private Mitglieder nach Art. 17 Abs. 2. Der Staat kann einen Pflichtverband anordnen (Art. 28). Ein Mitglied jenseits der Landesgrenze braucht das Ministerium (Art. 17 Abs. 3).
# en: Zweckverband under sections 4 to 22a, also for several tasks if each is named. Approval counts as given after four weeks without objection (section 10).
form-special-purpose-association-in-north_rhine_westphalia = Zweckverband nach §§ 4 bis 22a, auch für mehrere Aufgaben, wenn jede genannt ist. Die Genehmigung gilt nach vier Wochen ohne Einwand als erteilt (§ 10).
# en: Zweckverband under sections 5 to 23a, with change of form in section 23a.
form-special-purpose-association-in-hesse = Zweckverband nach §§ 5 bis 23a, Formwechsel nach § 23a.
# en: Zweckverband under sections 2 to 11.
form-special-purpose-association-in-rhineland_palatinate = Zweckverband nach §§ 2 bis 11.
# en: Zweckverband under sections 149 ff.; it must be approved (section 152), while the joint enterprise is only notified.
form-special-purpose-association-in-mecklenburg_vorpommern = Zweckverband nach §§ 149 ff.; er muss genehmigt werden (§ 152), das gemeinsame Kommunalunternehmen nur angezeigt.
# en: Zweckverband under sections 2 to 17b; it can be converted (section 17a).
form-special-purpose-association-in-schleswig_holstein = Zweckverband nach §§ 2 bis 17b; er kann umgewandelt werden (§ 17a).
# en: Zweckverband; the section was not seen.
form-special-purpose-association-in-baden_wuerttemberg = Zweckverband; der Paragraf wurde nicht gesehen.
# en: Zweckverband, as in North Rhine-Westphalia; the section was not seen.
form-special-purpose-association-in-brandenburg = Zweckverband wie in Nordrhein-Westfalen; der Paragraf wurde nicht gesehen.
# en: Zweckverband; the section was not seen.
form-special-purpose-association-in-lower_saxony = Zweckverband; der Paragraf wurde nicht gesehen.
# en: Zweckverband; the section was not seen.
form-special-purpose-association-in-saarland = Zweckverband; der Paragraf wurde nicht gesehen.
# en: Zweckverband; the section was not seen. For a whole administration there is the Verwaltungsverband.
form-special-purpose-association-in-saxony = Zweckverband; der Paragraf wurde nicht gesehen. Für eine ganze Verwaltung gibt es den Verwaltungsverband.
# en: Zweckverband; the section was not seen.
form-special-purpose-association-in-saxony_anhalt = Zweckverband; der Paragraf wurde nicht gesehen.
# en: Zweckverband; the section was not seen.
form-special-purpose-association-in-thuringia = Zweckverband; der Paragraf wurde nicht gesehen.

# en: Joint municipal enterprise
form-joint-municipal-enterprise = Gemeinsames Kommunalunternehmen (gemeinsame kommunale Anstalt, AöR)
# en: A public-law institution owned by municipalities only, with a board and a director, by-laws and fees where empowered.
form-joint-municipal-enterprise-summary = Eine Anstalt des öffentlichen Rechts, die nur Kommunen gehört, mit Verwaltungsrat und Vorstand und, soweit ermächtigt, Satzungen und Gebühren.
# en: matching council decisions, charter, move of staff and property
form-joint-municipal-enterprise-effort_note = gleichlautende Beschlüsse, Satzung, Übergang von Personal und Vermögen
# en: Change of the charter with the votes of all owners.
form-joint-municipal-enterprise-exit = Änderung der Satzung mit den Stimmen aller Träger.
# en: The owners stand behind it, among themselves by their shares; check the text of the Land and State aid.
form-joint-municipal-enterprise-liability = Die Träger stehen dahinter, untereinander nach Anteilen; Landesrecht und Beihilferecht prüfen.
# en: Commercial accounts, audit as a large corporation, supervision.
form-joint-municipal-enterprise-accountability = Kaufmännischer Abschluss, Prüfung wie eine große Kapitalgesellschaft, Aufsicht.
# en: The partners work out which enterprises move and on what terms.
form-joint-municipal-enterprise-step-plan = Die Partner klären, welche Betriebe zu welchen Bedingungen übergehen.
# en: The council of every partner decides on the same text.
form-joint-municipal-enterprise-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: The councils pass matching decisions on the charter.
form-joint-municipal-enterprise-step-charter-nw = Die Räte fassen gleichlautende Beschlüsse über die Unternehmenssatzung.
# en: The enterprise is notified; no approval is needed.
form-joint-municipal-enterprise-step-notify-mv = Das Unternehmen wird angezeigt; eine Genehmigung ist nicht nötig.
# en: Ask the supervisory authority whether it must approve or is only told.
form-joint-municipal-enterprise-step-supervisor = Fragen Sie die Aufsichtsbehörde, ob sie genehmigen muss oder eine Anzeige genügt.
# en: Existing enterprises pass by universal succession, or the partners join one that exists.
form-joint-municipal-enterprise-step-spin-off = Bestehende Betriebe gehen durch Gesamtrechtsnachfolge über, oder die Partner treten einem bestehenden bei.
# en: The charter is published.
form-joint-municipal-enterprise-step-publication = Die Satzung wird bekannt gemacht.
# en: Gemeinsames Kommunalunternehmen under Art. 49 and 50.
form-joint-municipal-enterprise-in-bavaria = Gemeinsames Kommunalunternehmen nach Art. 49 und 50.
# en: Gemeinsames Kommunalunternehmen under sections 27 and 28, for local authorities only.
form-joint-municipal-enterprise-in-north_rhine_westphalia = Gemeinsames Kommunalunternehmen nach §§ 27 und 28, nur für Kommunen.
# en: Gemeinsame kommunale Anstalt under sections 29a and 29b.
form-joint-municipal-enterprise-in-hesse = Gemeinsame kommunale Anstalt nach §§ 29a und 29b.
# en: Gemeinsames Kommunalunternehmen under sections 167a to 167c. Only a notification is needed, an advantage over the association.
form-joint-municipal-enterprise-in-mecklenburg_vorpommern = Gemeinsames Kommunalunternehmen nach §§ 167a bis 167c. Es genügt eine Anzeige, ein Vorteil gegenüber dem Zweckverband.
# en: Gemeinsame kommunale Anstalt under sections 14a and 14b.
form-joint-municipal-enterprise-in-rhineland_palatinate = Gemeinsame kommunale Anstalt nach §§ 14a und 14b.
# en: Gemeinsames Kommunalunternehmen under sections 19b to 19d.
form-joint-municipal-enterprise-in-schleswig_holstein = Gemeinsames Kommunalunternehmen nach §§ 19b bis 19d.
# en: Gemeinsame selbständige Kommunalanstalt; the section was not seen.
form-joint-municipal-enterprise-in-baden_wuerttemberg = Gemeinsame selbständige Kommunalanstalt; der Paragraf wurde nicht gesehen.
# en: Gemeinsame kommunale Anstalt, as in North Rhine-Westphalia; the section was not seen.
form-joint-municipal-enterprise-in-brandenburg = Gemeinsame kommunale Anstalt wie in Nordrhein-Westfalen; der Paragraf wurde nicht gesehen.
# en: Gemeinsame kommunale Anstalt; the section was not seen.
form-joint-municipal-enterprise-in-lower_saxony = Gemeinsame kommunale Anstalt; der Paragraf wurde nicht gesehen.
# en: Gemeinsame Anstalt; the section was not seen.
form-joint-municipal-enterprise-in-saarland = Gemeinsame Anstalt; der Paragraf wurde nicht gesehen.
# en: Gemeinsames Kommunalunternehmen; the section was not seen.
form-joint-municipal-enterprise-in-saxony = Gemeinsames Kommunalunternehmen; der Paragraf wurde nicht gesehen.
# en: Gemeinsame Anstalt; the section was not seen.
form-joint-municipal-enterprise-in-thuringia = Gemeinsame Anstalt; der Paragraf wurde nicht gesehen.

# en: Joint town-hall administration
form-administrative-community = Verwaltungsgemeinschaft, Gemeindeverwaltungsverband, Amt, Samtgemeinde, Verbandsgemeinde
# en: Small neighbours keep council and mayor and run one administration together; name and way differ in each Land.
form-administrative-community-summary = Kleine Nachbargemeinden behalten Rat und Bürgermeister und führen eine gemeinsame Verwaltung; Name und Weg sind in jedem Land anders.
# en: in Bavaria an act of the Landtag, in Hessen a charter
form-administrative-community-effort_note = in Bayern ein Gesetz des Landtags, in Hessen eine Satzung
# en: Bavaria: by an act, on application with reasons of the public good. Hessen: as an association.
form-administrative-community-exit = Bayern: durch Gesetz, auf Antrag aus Gründen des öffentlichen Wohls. Hessen: wie ein Zweckverband.
# en: The body itself, paid by a levy on the members.
form-administrative-community-liability = Die Körperschaft selbst, getragen durch die Umlage der Mitglieder.
# en: Supervision by the county office, audit.
form-administrative-community-accountability = Aufsicht des Landratsamts, Rechnungsprüfung.
# en: The council of every partner decides on the same text.
form-administrative-community-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: An act of the Landtag makes the community, with consent of the members or after hearing them for the public good.
form-administrative-community-step-act-by = Ein Gesetz des Landtags bildet die Verwaltungsgemeinschaft, mit Einverständnis der Mitglieder oder nach Anhörung aus Gründen des öffentlichen Wohls.
# en: The district government sets name and seat by ordinance.
form-administrative-community-step-name-by = Die Regierung bestimmt Namen und Sitz durch Rechtsverordnung.
# en: The councils agree on a charter, as for an association.
form-administrative-community-step-charter-he = Die Vertretungen vereinbaren eine Satzung wie beim Zweckverband.
# en: Ask the supervisory authority which act, approval or charter the law of the Land wants.
form-administrative-community-step-supervisor = Fragen Sie die Aufsichtsbehörde, ob das Landesrecht ein Gesetz, eine Genehmigung oder eine Satzung verlangt.
# en: Verwaltungsgemeinschaft under the VGemO, made by an act of the Landtag only. By-laws stay with the members (Art. 4(1)); the levy goes by inhabitants (Art. 8).
form-administrative-community-in-bavaria = Verwaltungsgemeinschaft nach der VGemO, nur durch Gesetz des Landtags. Satzungen bleiben bei den Mitgliedern (Art. 4 Abs. 1); die Umlage geht nach Einwohnern (Art. 8).
# en: Gemeindeverwaltungsverband under sections 30 to 34, made by a charter of the councils.
form-administrative-community-in-hesse = Gemeindeverwaltungsverband nach §§ 30 bis 34, durch Satzung der Gemeinden.
# en: North Rhine-Westphalia does not know this form.
form-administrative-community-in-north_rhine_westphalia = Nordrhein-Westfalen kennt diese Form nicht.
# en: Vereinbarte Verwaltungsgemeinschaft or Gemeindeverwaltungsverband under the Municipal Code; the section was not seen.
form-administrative-community-in-baden_wuerttemberg = Vereinbarte Verwaltungsgemeinschaft oder Gemeindeverwaltungsverband nach der Gemeindeordnung; der Paragraf wurde nicht gesehen.
# en: Amt with its levy (Amtsumlage), or Verbandsgemeinde; the section was not seen.
form-administrative-community-in-brandenburg = Amt mit Amtsumlage oder Verbandsgemeinde; der Paragraf wurde nicht gesehen.
# en: Amt or Verwaltungsgemeinschaft; the section was not seen.
form-administrative-community-in-mecklenburg_vorpommern = Amt oder Verwaltungsgemeinschaft; der Paragraf wurde nicht gesehen.
# en: Samtgemeinde under sections 97 ff.
form-administrative-community-in-lower_saxony = Samtgemeinde nach §§ 97 ff.
# en: Verbandsgemeinde under sections 64 ff. of the Municipal Code.
form-administrative-community-in-rhineland_palatinate = Verbandsgemeinde nach §§ 64 ff. der Gemeindeordnung.
# en: Verwaltungsverband or Verwaltungsgemeinschaft; the section was not seen.
form-administrative-community-in-saxony = Verwaltungsverband oder Verwaltungsgemeinschaft; der Paragraf wurde nicht gesehen.
# en: Verbandsgemeinde; the section was not seen.
form-administrative-community-in-saxony_anhalt = Verbandsgemeinde; der Paragraf wurde nicht gesehen.
# en: Amt under the Amtsordnung, or the administrative community of section 19a.
form-administrative-community-in-schleswig_holstein = Amt nach der Amtsordnung oder Verwaltungsgemeinschaft nach § 19a.
# en: Verwaltungsgemeinschaft or erfüllende Gemeinde under sections 46 to 51.
form-administrative-community-in-thuringia = Verwaltungsgemeinschaft oder erfüllende Gemeinde nach §§ 46 bis 51.

# en: Planning association or joint land-use plan
form-planning-association = Planungsverband, gemeinsamer Flächennutzungsplan
# en: Neighbours plan land use together; federal building law makes it possible in every Land.
form-planning-association-summary = Nachbarn planen die Bodennutzung gemeinsam; das Baugesetzbuch macht es in jedem Land möglich.
# en: When its reasons fall away (section 205(5)).
form-planning-association-exit = Wenn die Gründe entfallen (§ 205 Abs. 5).
# en: The association.
form-planning-association-liability = Der Verband.
# en: Approval of the plan.
form-planning-association-accountability = Genehmigung des Plans.
# en: The council of every partner decides on the same text.
form-planning-association-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: The partners agree on the charter. For urgent public good the Land can order the association.
form-planning-association-step-charter = Die Partner vereinbaren die Satzung. Bei dringendem öffentlichem Wohl kann das Land den Verband anordnen.
# en: Ask the supervisory authority about approval and publication.
form-planning-association-step-supervisor = Fragen Sie die Aufsichtsbehörde nach Genehmigung und Bekanntmachung.
# en: The rules on the special-purpose association apply (Art. 1(3)).
form-planning-association-in-bavaria = Es gelten die Vorschriften über den Zweckverband (Art. 1 Abs. 3).

# en: Joint limited company
form-gmbh = Gemeinsame kommunale GmbH
# en: Municipalities, alone or with private partners, own a company for services with income of their own.
form-gmbh-summary = Gemeinden besitzen allein oder mit Privaten eine Gesellschaft für Leistungen mit eigenen Einnahmen.
# en: notary, capital from EUR 25,000, market test
form-gmbh-effort_note = Notar, Stammkapital ab 25.000 Euro, Markterkundung
# en: Sale of the share, or notice if the articles allow it.
form-gmbh-exit = Verkauf des Anteils oder Kündigung, wenn der Gesellschaftsvertrag sie vorsieht.
# en: Limited to the capital.
form-gmbh-liability = Beschränkt auf das Kapital.
# en: Yearly report on holdings, audit rights of the owners.
form-gmbh-accountability = Jährlicher Beteiligungsbericht, Prüfungsrechte der Eigentümer.
# en: Test public purpose and efficiency.
form-gmbh-step-test = Öffentlicher Zweck und Wirtschaftlichkeit werden geprüft.
# en: Ask the market and hear the chambers.
form-gmbh-step-market-nw = Markterkundung mit Anhörung der Kammern.
# en: The council of every partner decides on the same text.
form-gmbh-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: Notify the supervisory authority at least six weeks before.
form-gmbh-step-notify-nw = Anzeige an die Aufsichtsbehörde mindestens sechs Wochen vorher.
# en: Notify the supervisory authority at least six weeks before.
form-gmbh-step-notify-by = Anzeige an die Aufsichtsbehörde mindestens sechs Wochen vorher.
# en: A notary records the articles; the capital is at least EUR 25,000.
form-gmbh-step-notary = Der Gesellschaftsvertrag wird notariell beurkundet; das Stammkapital beträgt mindestens 25.000 Euro.
# en: The company is entered in the commercial register.
form-gmbh-step-register = Die Gesellschaft wird in das Handelsregister eingetragen.
# en: Public purpose and subsidiarity under Art. 86, 87 and 92 to 94 of the Municipal Code.
form-gmbh-in-bavaria = Öffentlicher Zweck und Subsidiarität nach Art. 86, 87 und 92 bis 94 GO.
# en: Public purpose and market enquiry under sections 107, 108, 113 and 115 of the Municipal Code; private-law forms stay open beside the act on joint work.
form-gmbh-in-north_rhine_westphalia = Öffentlicher Zweck und Markterkundung nach §§ 107, 108, 113 und 115 GO; Formen des Privatrechts bleiben neben dem GkG offen.

# en: Registered cooperative
form-cooperative = Eingetragene Genossenschaft (eG)
# en: Municipalities, and if wanted citizens and firms, are members with one vote each.
form-cooperative-summary = Gemeinden und, wenn gewünscht, Bürger und Firmen sind Mitglieder mit je einer Stimme.
# en: Notice; the share is paid back.
form-cooperative-exit = Kündigung; das Geschäftsguthaben wird ausgezahlt.
# en: Limited to the shares if the charter excludes further payments.
form-cooperative-liability = Beschränkt auf die Anteile, wenn die Satzung Nachschüsse ausschließt.
# en: The audit federation.
form-cooperative-accountability = Der Prüfungsverband.
# en: The council of every partner decides on the same text.
form-cooperative-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: The supervisory authority is told, as for a company.
form-cooperative-step-notify = Anzeige an die Aufsichtsbehörde wie bei einer Gesellschaft.
# en: The charter passes the entry test of an audit federation.
form-cooperative-step-audit = Ein Prüfungsverband prüft die Gründung.
# en: The cooperative is entered in the register.
form-cooperative-step-register = Die Genossenschaft wird in das Register eingetragen.

# en: Registered association
form-association = Eingetragener Verein (e. V.)
# en: Municipalities promote a common purpose together with citizens, firms or organisations.
form-association-summary = Gemeinden fördern mit Bürgern, Firmen oder Verbänden einen gemeinsamen Zweck.
# en: Notice.
form-association-exit = Austritt.
# en: The association.
form-association-liability = Der Verein.
# en: The members' meeting; the tax office if it is charitable.
form-association-accountability = Die Mitgliederversammlung; das Finanzamt bei Gemeinnützigkeit.
# en: The council of every partner decides on the same text.
form-association-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: Seven founders adopt the charter.
form-association-step-charter = Sieben Gründer beschließen die Satzung.
# en: The association is entered in the register.
form-association-step-register = Der Verein wird in das Vereinsregister eingetragen.

# en: Foundation
form-foundation = Stiftung
# en: Property is bound to one lasting purpose; the members give up control of it.
form-foundation-summary = Vermögen wird dauerhaft an einen Zweck gebunden; die Stifter geben die Verfügung aus der Hand.
# en: endowment and recognition by the Land
form-foundation-effort_note = Stiftungsvermögen und Anerkennung durch das Land
# en: Hardly possible.
form-foundation-exit = Kaum möglich.
# en: The foundation.
form-foundation-liability = Die Stiftung.
# en: The supervisor of foundations.
form-foundation-accountability = Die Stiftungsaufsicht.
# en: The council of every partner decides on the same text.
form-foundation-step-councils = Die Vertretung jedes Partners beschließt denselben Wortlaut.
# en: The founders endow the foundation and write its charter.
form-foundation-step-deed = Die Stifter widmen das Vermögen und geben die Satzung.
# en: The Land recognises the foundation.
form-foundation-step-recognition = Das Land erkennt die Stiftung an.
# en: Municipal money may go into a foundation only if the task cannot be met otherwise (section 100(3) of the Municipal Code).
form-foundation-in-north_rhine_westphalia = Gemeindevermögen darf nur eingebracht werden, wenn die Aufgabe anders nicht erfüllt werden kann (§ 100 Abs. 3 GO).

# en: Compulsory association or agreement
form-compulsory-association = Pflichtverband, Pflichtvereinbarung
# en: The supervisory authority orders cooperation in a compulsory task that a municipality cannot meet alone.
form-compulsory-association-summary = Die Aufsichtsbehörde ordnet die Zusammenarbeit bei einer Pflichtaufgabe an, die eine Gemeinde allein nicht erfüllen kann.
# en: By order.
form-compulsory-association-exit = Durch Anordnung.
# en: As a special-purpose association.
form-compulsory-association-liability = Wie beim Zweckverband.
# en: As a special-purpose association.
form-compulsory-association-accountability = Wie beim Zweckverband.
# en: The supervisory authority sets a time limit to act freely.
form-compulsory-association-step-time = Die Aufsichtsbehörde setzt eine Frist zum freiwilligen Zusammenschluss.
# en: The partners are heard.
form-compulsory-association-step-hearing = Die Beteiligten werden angehört.
# en: The supervisory authority orders the association for urgent public good.
form-compulsory-association-step-order = Die Aufsichtsbehörde ordnet den Verband aus dringendem öffentlichem Wohl an.
# en: Pflichtvereinbarung (Art. 16) or Pflichtverband (Art. 28).
form-compulsory-association-in-bavaria = Pflichtvereinbarung (Art. 16) oder Pflichtverband (Art. 28).
# en: Pflichtverband (section 13) or Pflichtregelung (section 26).
form-compulsory-association-in-north_rhine_westphalia = Pflichtverband (§ 13) oder Pflichtregelung (§ 26).
# en: Pflichtverband (section 13) or Pflichtvereinbarung (section 29).
form-compulsory-association-in-hesse = Pflichtverband (§ 13) oder Pflichtvereinbarung (§ 29).

# en: Levy on the members
financing-levy = Verbandsumlage
# en: Only as far as other income does not cover the need. The key stands in the charter and follows the benefit; the amount is fixed each year in the budget by-law. In North Rhine-Westphalia a reserve can be built (section 19a).
financing-levy-conditions = Nur soweit andere Einnahmen den Bedarf nicht decken. Der Schlüssel steht in der Satzung und folgt dem Nutzen; die Höhe bestimmt jedes Jahr die Haushaltssatzung. In Nordrhein-Westfalen ist eine Rücklage möglich (§ 19a).

# en: Levy of the Bavarian administrative community
financing-vg-levy = Umlage der bayerischen Verwaltungsgemeinschaft
# en: By inhabitants on 30 June of the year before, unless the assembly sets another key with all votes. The government may correct hardship.
financing-vg-levy-conditions = Nach Einwohnern am 30. Juni des Vorjahres, wenn die Versammlung nicht einstimmig einen anderen Schlüssel beschließt. Die Regierung kann Härten ausgleichen.

# en: Refund of cost between municipalities
financing-cost-refund = Kostenersatz zwischen Gemeinden
# en: North Rhine-Westphalia: as a rule it covers the cost. Bavaria: at most the cost of orderly management. No profit.
financing-cost-refund-conditions = Nordrhein-Westfalen: in der Regel kostendeckend. Bayern: höchstens die Kosten bei ordnungsgemäßer Wirtschaftsführung. Kein Gewinn.

# en: Price for each hour or case, paid by the members
financing-fee-per-use = Entgelt der Mitglieder nach Stunde oder Fall
# en: Covers the cost without profit; the charter must allow it. In Oberland membership is free, and in 2022 an hour cost EUR 30 and a case EUR 6.
financing-fee-per-use-conditions = Kostendeckend ohne Gewinn; die Satzung muss es vorsehen. Im Oberland ist die Mitgliedschaft frei; 2022 kostete die Stunde 30 Euro und der Fall 6 Euro.

# en: Fees and contributions of citizens
financing-user-fees = Gebühren und Beiträge
# en: By by-law under the municipal charges act of the Land; they may only cover the cost. Who takes over or the association needs the power to make by-laws.
financing-user-fees-conditions = Durch Satzung nach dem Kommunalabgabengesetz des Landes; sie dürfen nur die Kosten decken. Wer übernimmt oder der Verband braucht das Satzungsrecht.

# en: Hessen: grant for cooperation
financing-grant-he = Hessen: Förderung der interkommunalen Zusammenarbeit
# en: Any form of section 2 of the KGG, a public-law contract or a form of private law. As a rule three municipalities (two with good reason), a substantial field of tasks, at least five years, at least 15 per cent saved each year. The group applies together through county and district government. The framework runs until December 2026; ask for its successor.
financing-grant-he-conditions = Jede Form nach § 2 KGG, öffentlich-rechtlicher Vertrag oder Privatrecht. In der Regel drei Gemeinden (zwei mit Begründung), ein wesentliches Aufgabenfeld, mindestens fünf Jahre, mindestens 15 Prozent Einsparung im Jahr. Der Verbund beantragt gemeinsam über Kreis und Regierungspräsidium. Die Rahmenvereinbarung läuft bis Dezember 2026; nach der Nachfolge fragen.

# en: Bavaria: grant for cooperation
financing-grant-by = Bayern: Zuwendung für interkommunale Zusammenarbeit
# en: New model projects: a fixed EUR 50,000, at most 85 per cent of the cost; up to EUR 90,000 where applicant and most partners lie in an area with special need. Not for the mere joint purchase of machines; at least EUR 5,000; apply before the start. The guideline seen ran to 31 December 2025; ask for its successor.
financing-grant-by-conditions = Neue Modellprojekte: Festbetrag 50.000 Euro, höchstens 85 Prozent der Kosten; bis 90.000 Euro, wenn Antragsteller und die meisten Partner im Raum mit besonderem Handlungsbedarf liegen. Nicht für den bloßen gemeinsamen Kauf von Geräten; mindestens 5.000 Euro; Antrag vor Beginn. Die gesehene Richtlinie lief bis 31. Dezember 2025; nach der Nachfolge fragen.

# en: North Rhine-Westphalia: grant for cooperation
financing-grant-nw = Nordrhein-Westfalen: Förderung der interkommunalen Zusammenarbeit
# en: 90 per cent: EUR 175,000 for two partners of the Land and EUR 35,000 for each further one; EUR 75,000 with one partner of the Land (across the border). New or enlarged cooperation, at least five years, 15 per cent more efficient or of substantial benefit, decisions of the councils. Applications until 31 December 2026.
financing-grant-nw-conditions = 90 Prozent: 175.000 Euro für zwei Partner aus dem Land und 35.000 Euro für jeden weiteren; 75.000 Euro bei einem Partner aus dem Land (über die Grenze). Neue oder erweiterte Zusammenarbeit, mindestens fünf Jahre, 15 Prozent Effizienzgewinn oder wesentlicher Nutzen, Ratsbeschlüsse. Anträge bis 31. Dezember 2026.

# en: Grants of a sector (water, roads, fire, villages, regional management)
financing-sector-grants = Fachförderung (Wasser und Abwasser, Straßen, Feuerwehr, Dorferneuerung, Regionalmanagement)
# en: Each Land has its own. Many give more for joint projects and are open to an association as to a municipality.
financing-sector-grants-conditions = Jedes Land hat eigene Programme. Viele geben für gemeinsame Vorhaben mehr und stehen dem Zweckverband wie der Gemeinde offen.

# en: Municipal loan (KfW, development bank of the Land)
financing-loan = Kommunalkredit (KfW, Förderbank des Landes)
# en: For investment only. The total stands in the budget by-law and is approved by the supervisory authority. A company borrows with a municipal guarantee only after approval and a test for State aid.
financing-loan-conditions = Nur für Investitionen. Der Gesamtbetrag steht in der Haushaltssatzung und wird von der Aufsicht genehmigt. Eine Gesellschaft erhält eine kommunale Bürgschaft nur nach Genehmigung und Beihilfeprüfung.

# en: Capital of the owners
financing-equity = Eigenkapital der Träger
# en: Capital by share. Covering losses needs an act of entrustment under State-aid law.
financing-equity-conditions = Kapital nach Anteil. Ein Verlustausgleich braucht nach Beihilferecht einen Betrauungsakt.

# en: European money (ERDF, LEADER, Interreg)
financing-eu-funds = EU-Mittel (EFRE, LEADER, Interreg)
# en: Programmes of the Länder 2021 to 2027. LEADER goes through action groups, mostly registered associations.
financing-eu-funds-conditions = Programme der Länder 2021 bis 2027. LEADER läuft über Aktionsgruppen, meist eingetragene Vereine.

# en: Share in the fiscal equalisation of the Land
financing-equalisation = Anteil am kommunalen Finanzausgleich
# en: Associations get no share of taxes. Some Länder pay a Samtgemeinde, Verbandsgemeinde or Amt directly, or let it raise a levy.
financing-equalisation-conditions = Zweckverbände haben keinen Anteil an Steuern. Einige Länder geben Samtgemeinde, Verbandsgemeinde oder Amt eigene Zuweisungen oder lassen eine Umlage zu.

# en: The law of this Land is not in the pack yet
rule-de-land-not-in-pack = Das Recht dieses Landes steht noch nicht im Regelwerk
# en: The law of this Land on cooperation between municipalities is not in the pack yet. Nothing here says what it allows. A lawyer of the Land must confirm every form.
rule-de-land-not-in-pack-1 = Das Recht dieses Landes zur Zusammenarbeit von Gemeinden steht noch nicht im Regelwerk. Hier steht nicht, was es erlaubt. Ein Jurist aus dem Land muss jede Form bestätigen.
# en: The law of this Land is not in the pack yet. A lawyer must confirm that “{ $form }” exists there.
rule-de-land-not-in-pack-2 = Das Recht dieses Landes steht noch nicht im Regelwerk. Ein Jurist muss bestätigen, dass es diese Form dort gibt: { $form }.

# en: A form that was not seen in the act of this Land
rule-de-form-not-seen-in-land = Eine Form, die im Gesetz dieses Landes nicht gesehen wurde
# en: It was not seen whether the act of this Land names “{ $form }”. Ask the supervisory authority, or use a simple public-law contract.
rule-de-form-not-seen-in-land-1 = Ob das Gesetz dieses Landes diese Form nennt, wurde nicht gesehen: { $form }. Fragen Sie die Aufsichtsbehörde oder schließen Sie einen einfachen öffentlich-rechtlichen Vertrag.
# en: It was not seen whether the act of this Land names “{ $form }”. A lawyer must confirm it.
rule-de-form-not-seen-in-land-2 = Ob das Gesetz dieses Landes diese Form nennt, wurde nicht gesehen: { $form }. Ein Jurist muss es bestätigen.

# en: Joint work and shared staff are named in Bavaria only
rule-de-joint-work-by-general-law = Gemeinsame Durchführung steht nur in Bayern im Gesetz
# en: Only the Bavarian act was seen to name joint work and shared staff. Elsewhere a general public-law contract, an agreement or a working group does it. Staff on loan then have no powers of the other municipality without a basis in law.
rule-de-joint-work-by-general-law-1 = Nur im bayerischen Gesetz wurde die gemeinsame Durchführung und die Überlassung von Dienstkräften gesehen. Anderswo dient ein allgemeiner öffentlich-rechtlicher Vertrag, eine Vereinbarung oder eine Arbeitsgemeinschaft. Überlassene Kräfte haben dann ohne Rechtsgrundlage keine Befugnisse der anderen Gemeinde.
# en: Staff of another municipality should decide over citizens. Only the Bavarian act was seen to let staff on loan use the powers of the municipality they work for.
rule-de-joint-work-by-general-law-2 = Kräfte einer anderen Gemeinde sollen gegenüber Bürgern entscheiden. Nur im bayerischen Gesetz wurde gesehen, dass überlassene Dienstkräfte die Befugnisse der Gemeinde nutzen dürfen, für die sie arbeiten.

# en: In Bavaria only the Landtag makes an administrative community
rule-de-community-by-act = In Bayern bildet nur der Landtag eine Verwaltungsgemeinschaft
# en: In Bavaria only an act of the Landtag makes it, with consent of the members or, for the public good, after hearing them. Councils alone cannot.
rule-de-community-by-act-1 = In Bayern entsteht sie nur durch Gesetz des Landtags, mit Einverständnis der Mitglieder oder aus Gründen des öffentlichen Wohls nach Anhörung. Die Räte allein können es nicht.

# en: The joint administration is for the town hall
rule-de-community-is-for-the-town-hall = Die gemeinsame Verwaltung ist für das Rathaus da
# en: “{ $form }” runs the administration of small neighbours. For a service, a project or talks the law has other forms.
rule-de-community-is-for-the-town-hall-1 = Diese Form führt die Verwaltung kleiner Nachbargemeinden: { $form }. Für eine Leistung, ein Vorhaben oder Gespräche gibt es andere Formen.

# en: Bavarian by-laws stay with the members
rule-de-by-laws-stay-bavaria = In Bayern bleiben Satzungen bei den Mitgliedern
# en: By-laws and ordinances stay with the members of a Bavarian administrative community.
rule-de-by-laws-stay-bavaria-1 = Satzungen und Verordnungen bleiben bei den Mitgliedern der bayerischen Verwaltungsgemeinschaft.

# en: In Bavaria what is taken over stays small
rule-de-takeover-stays-small = In Bayern bleibt das Übernommene klein
# en: In Bavaria the task taken over should be of smaller weight than the taker's own. You want more; the supervisory authority must accept it.
rule-de-takeover-stays-small-1 = In Bayern soll die übernommene Aufgabe gegenüber der eigenen zurücktreten. Sie wollen mehr; die Aufsichtsbehörde muss es hinnehmen.

# en: No public authority for bodies of private law
rule-de-no-authority-for-private-law = Keine Hoheitsrechte für Formen des Privatrechts
# en: The joint work should decide over citizens, by fines, permits or rules. “{ $form }” may not do that unless an act entrusts it.
rule-de-no-authority-for-private-law-1 = Die gemeinsame Stelle soll gegenüber Bürgern entscheiden, durch Bußgeld, Bescheid oder Satzung. Ohne Beleihung durch Gesetz darf das nicht: { $form }.

# en: Who only does the work does not decide
rule-de-doing-is-not-deciding = Wer nur durchführt, entscheidet nicht
# en: Under this agreement rights and duties stay with each municipality, and each decides itself. If the partner should decide, it must take the task over.
rule-de-doing-is-not-deciding-1 = Bei dieser Vereinbarung bleiben Rechte und Pflichten bei jeder Gemeinde, und jede entscheidet selbst. Soll der Partner entscheiden, muss er die Aufgabe übernehmen.
# en: Each municipality wants to keep the task. This agreement moves it to the one that does the work.
rule-de-doing-is-not-deciding-2 = Jede Gemeinde will die Aufgabe behalten. Diese Vereinbarung verlagert sie auf die Gemeinde, die die Arbeit tut.
# en: The task should pass to the municipality that does the work. Under this agreement it stays where it is.
rule-de-doing-is-not-deciding-3 = Die Aufgabe soll auf die Gemeinde übergehen, die die Arbeit tut. Bei dieser Vereinbarung bleibt sie, wo sie ist.

# en: The planning association only plans land use
rule-de-planning-only = Der Planungsverband plant nur die Bodennutzung
# en: This association serves urban land-use planning and nothing else.
rule-de-planning-only-1 = Dieser Verband dient der Bauleitplanung und nichts anderem.

# en: A partner in another Land
rule-de-across-the-border = Ein Partner in einem anderen Land
# en: Both Länder must agree, or a treaty between them must allow it. In Bavaria the ministry approves a member of an association from another Land.
rule-de-across-the-border-1 = Beide Länder müssen zustimmen, oder ein Staatsvertrag muss es erlauben. In Bayern genehmigt das Ministerium ein Verbandsmitglied aus einem anderen Land.
# en: It joins neighbours of one county, so a partner of another Land cannot take part.
rule-de-across-the-border-2 = Sie verbindet Nachbarn eines Kreises; ein Partner aus einem anderen Land kann nicht mitmachen.

# en: The state orders cooperation as a last resort
rule-de-order-of-the-state = Der Staat ordnet die Zusammenarbeit als letztes Mittel an
# en: The supervisory authority first sets a time limit to join freely and hears the partners. Use it: a charter of your own is better than one that is ordered.
rule-de-order-of-the-state-1 = Die Aufsichtsbehörde setzt zuerst eine Frist zum freiwilligen Zusammenschluss und hört die Beteiligten an. Nutzen Sie sie: eine eigene Satzung ist besser als eine angeordnete.
# en: The article of this Land on compulsory associations was not seen. Ask for the provision that the order rests on.
rule-de-order-of-the-state-2 = Die Vorschrift dieses Landes über Pflichtverbände wurde nicht gesehen. Fragen Sie, worauf sich die Anordnung stützt.

# en: A working group or a talk moves no money and no people
rule-de-working-group-only-prepares = Arbeitsgemeinschaft und Absprache bewegen weder Geld noch Personal
# en: Money, staff or property pass between the partners. “{ $form }” only advises and prepares.
rule-de-working-group-only-prepares-1 = Geld, Personal oder Vermögen gehen zwischen den Partnern über. Diese Form berät und bereitet nur vor: { $form }.

# en: A company needs a public purpose
rule-de-company-needs-a-purpose = Eine Gesellschaft braucht einen öffentlichen Zweck
# en: A public purpose must carry the company, and outside basic services private suppliers must not do the work as well.
rule-de-company-needs-a-purpose-1 = Ein öffentlicher Zweck muss die Gesellschaft tragen, und außerhalb der Daseinsvorsorge dürfen Private es nicht ebenso gut können.

# en: A foundation is for lasting property, not for running tasks
rule-de-foundation-only-lasting = Eine Stiftung ist für dauerhaftes Vermögen da
# en: A foundation binds property to one purpose for ever, and its founders give up control. It does not fit a task that councils steer.
rule-de-foundation-only-lasting-1 = Eine Stiftung bindet Vermögen dauerhaft an einen Zweck, und die Stifter geben die Steuerung ab. Sie passt nicht zu einer Aufgabe, die die Räte lenken.

# en: Partners abroad are not in the pack
rule-de-abroad-not-in-pack = Partner im Ausland stehen nicht im Regelwerk
# en: Forms across the border of Germany rest on treaties of each Land and on the European grouping. They are not in this pack; ask the ministry of the interior of your Land.
rule-de-abroad-not-in-pack-1 = Formen über die Grenze Deutschlands beruhen auf Verträgen der Länder und auf dem Europäischen Verbund. Sie stehen nicht in diesem Regelwerk; fragen Sie das Innenministerium Ihres Landes.

# en: The law orders you to work together
rule-gate-ordered-by-law = Das Gesetz ordnet die Zusammenarbeit an
# en: The supervisory authority can order cooperation in a compulsory task that a municipality cannot meet alone. Then the other forms are no free choice.
rule-gate-ordered-by-law-1 = Die Aufsichtsbehörde kann die Zusammenarbeit bei einer Pflichtaufgabe anordnen, die eine Gemeinde allein nicht erfüllen kann. Dann sind die anderen Formen keine freie Wahl.

# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Ein Partner im Ausland braucht eine Form, die über die Grenze reicht
# en: One partner is in another country. “{ $form }” is a form for partners in Germany only.
rule-gate-abroad-1 = Ein Partner liegt in einem anderen Staat. Nur für Partner in Deutschland gibt es diese Form: { $form }.

# en: One partner does it well already
rule-de-one-does-the-work = Ein Partner kann es schon
# en: One partner runs the task well, and the others only want it done. No new body is needed and each stays responsible.
rule-de-one-does-the-work-1 = Ein Partner macht es gut, und die anderen wollen nur, dass es getan wird. Es braucht keine neue Stelle, und jede Gemeinde bleibt verantwortlich.

# en: In Bavaria a notification is enough
rule-de-only-a-notification = In Bayern genügt die Anzeige
# en: Where only work passes and no powers, Bavaria asks for a notification and no approval.
rule-de-only-a-notification-1 = Gehen nur Aufgaben und keine Befugnisse über, verlangt Bayern eine Anzeige und keine Genehmigung.

# en: The others want to be rid of the duty
rule-de-rid-of-the-duty = Die anderen wollen die Pflicht abgeben
# en: The task passes with its rights and duties, and the others are free of it.
rule-de-rid-of-the-duty-1 = Die Aufgabe geht mit Rechten und Pflichten über, und die anderen sind von ihr frei.
# en: The partner that does the work may decide and make by-laws for the whole area.
rule-de-rid-of-the-duty-2 = Der Partner, der die Arbeit tut, darf entscheiden und für das ganze Gebiet Satzungen erlassen.

# en: Too much for one municipality in Bavaria
rule-de-takeover-too-large = Zu viel für eine Gemeinde in Bayern
# en: The act wants what is taken over to be smaller than the own task of the municipality.
rule-de-takeover-too-large-1 = Das Gesetz will, dass das Übernommene kleiner ist als die eigene Aufgabe der Gemeinde.
# en: Where one municipality would do more for others than for itself, an association is the way the Bavarian act points to.
rule-de-takeover-too-large-2 = Wo eine Gemeinde mehr für andere täte als für sich, weist das bayerische Gesetz auf den Zweckverband.

# en: A transfer of the task is not taxed like a service
rule-de-transfer-and-vat = Die Übertragung ist steuerlich keine Leistung
# en: A transfer that only a public body can receive with freeing effect is treated as free of greater distortion of competition (agreement of the tax authorities of 15 February 2023).
rule-de-transfer-and-vat-1 = Eine Übertragung, die nur ein öffentlicher Träger mit befreiender Wirkung annehmen kann, gilt als frei von größeren Wettbewerbsverzerrungen (Abstimmung der Finanzverwaltung vom 15. Februar 2023).
# en: Work for pay without the task itself tends to be taxed at 19 per cent.
rule-de-transfer-and-vat-2 = Eine bloße Durchführung gegen Entgelt ist tendenziell mit 19 Prozent steuerpflichtig.

# en: Partners of equal weight with staff, plant and fees
rule-de-equal-partners-with-plant = Gleichstarke Partner mit Personal, Anlagen und Gebühren
# en: It is a legal person with own staff, property, by-laws, fees and a levy. This is what German municipalities use for networks, waste and schools.
rule-de-equal-partners-with-plant-1 = Er ist juristische Person mit Personal, Vermögen, Satzungen, Gebühren und Umlage. So arbeiten deutsche Gemeinden bei Netzen, Abfall und Schulen.

# en: Many members order what they need
rule-de-many-members-pick-tasks = Viele Mitglieder bestellen, was sie brauchen
# en: Large associations let each member pick tasks and pay by hour and case, as in Oberland with some 160 members.
rule-de-many-members-pick-tasks-1 = Große Verbände lassen jedes Mitglied Aufgaben wählen und nach Stunde und Fall zahlen, wie im Oberland mit rund 160 Mitgliedern.

# en: Public powers for several equals
rule-de-members-keep-the-duty = Hoheitliche Aufgaben mehrerer Gleicher
# en: A joint office that fines, permits or rules needs a body of public law with people of its own.
rule-de-members-keep-the-duty-1 = Eine gemeinsame Stelle, die Bußgelder, Bescheide oder Satzungen erlässt, braucht eine Körperschaft mit eigenem Personal.

# en: A task run like an enterprise by public owners
rule-de-enterprise-like = Eine unternehmerische Aufgabe öffentlicher Träger
# en: Board and director decide faster than an assembly, and existing enterprises pass in one act.
rule-de-enterprise-like-1 = Verwaltungsrat und Vorstand entscheiden schneller als eine Versammlung, und bestehende Betriebe gehen in einem Akt über.
# en: In Mecklenburg-Vorpommern it is only notified, while an association must be approved.
rule-de-enterprise-like-2 = In Mecklenburg-Vorpommern genügt dafür eine Anzeige, während ein Zweckverband genehmigt werden muss.

# en: A private partner where public powers are needed
rule-de-private-partner-with-powers = Ein privater Partner bei hoheitlichen Aufgaben
# en: Only an association can have private members and public powers.
rule-de-private-partner-with-powers-1 = Nur der Zweckverband kann private Mitglieder haben und Hoheitsrechte ausüben.

# en: Information, planning and agreement
rule-de-talk-and-plan = Austausch, Planung und Abstimmung
# en: A working group is the cheapest form with a basis in law.
rule-de-talk-and-plan-1 = Die Arbeitsgemeinschaft ist die günstigste Form mit gesetzlicher Grundlage.
# en: For talks and a common voice regular meetings are enough.
rule-de-talk-and-plan-2 = Für Gespräche und eine gemeinsame Stimme genügen regelmäßige Treffen.

# en: Small neighbours want one town hall
rule-de-one-town-hall = Kleine Nachbarn wollen ein Rathaus
# en: This form was made for small municipalities that want one administration and keep councils and mayors.
rule-de-one-town-hall-1 = Diese Form ist für kleine Gemeinden gemacht, die eine Verwaltung wollen und Räte und Bürgermeister behalten.
# en: A whole joint administration is too much for a single task.
rule-de-one-town-hall-2 = Eine ganze gemeinsame Verwaltung ist zu viel für eine einzelne Aufgabe.
# en: In Hessen the councils can do it by a charter of their own; no act of the Landtag is needed.
rule-de-one-town-hall-3 = In Hessen können es die Gemeinden mit eigener Satzung tun; ein Gesetz des Landtags ist nicht nötig.

# en: Several villages share a specialist
rule-de-share-a-specialist = Mehrere Dörfer teilen sich eine Fachkraft
# en: The Bavarian act names staff shared by time and lets them use powers like own staff.
rule-de-share-a-specialist-1 = Das bayerische Gesetz nennt Dienstkräfte nach Zeitanteilen und lässt sie Befugnisse wie eigene Kräfte ausüben.
# en: One municipality employs the specialist and works for the others; the law of the Land has an agreement for that.
rule-de-share-a-specialist-2 = Eine Gemeinde stellt die Fachkraft an und arbeitet für die anderen; dafür hat das Landesrecht eine Vereinbarung.
# en: In this Land an agreement by which one works for the others stands on firmer ground.
rule-de-share-a-specialist-3 = In diesem Land steht eine Vereinbarung, nach der eine Gemeinde für die anderen arbeitet, auf sichererem Grund.

# en: A joint yard or plant in shares
rule-de-yard-in-shares = Ein gemeinsamer Hof nach Anteilen
# en: Each keeps its people, the facility belongs to all in shares, and the contract sets the key.
rule-de-yard-in-shares-1 = Jede Gemeinde behält ihr Personal, die Einrichtung gehört allen nach Anteilen, und der Vertrag setzt den Schlüssel.

# en: Joint buying
rule-de-buy-together = Gemeinsamer Einkauf
# en: Cooperatives of municipalities for purchasing and for software exist and take new members.
rule-de-buy-together-1 = Es gibt Einkaufs- und IT-Genossenschaften der Kommunen, die neue Mitglieder aufnehmen.
# en: One municipality can run the tender for all; nothing needs to be transferred.
rule-de-buy-together-2 = Eine Gemeinde kann für alle ausschreiben; es muss nichts übertragen werden.
# en: Look for a purchasing cooperative that exists before you build something of your own.
rule-de-buy-together-3 = Suchen Sie eine bestehende Einkaufsgenossenschaft, bevor Sie selbst etwas aufbauen.

# en: Citizens own a part
rule-de-citizens-own-energy = Bürger sind beteiligt
# en: Energy of citizens, village shops and medical centres are commonly cooperatives: one vote for each member.
rule-de-citizens-own-energy-1 = Bürgerenergie, Dorfläden und Gesundheitszentren sind meist Genossenschaften: jedes Mitglied hat eine Stimme.

# en: Soft topics with citizens, firms and organisations
rule-de-soft-topics-with-others = Weiche Themen mit Bürgern, Firmen und Verbänden
# en: Tourism, landscape care, music schools and LEADER groups are mostly registered associations.
rule-de-soft-topics-with-others-1 = Tourismus, Landschaftspflege, Musikschulen und LEADER-Gruppen sind meist eingetragene Vereine.
# en: Seven or more partners can found an association that employs people and applies for money, without giving up a power.
rule-de-soft-topics-with-others-2 = Sieben oder mehr Partner können einen Verein gründen, der Personal anstellt und Mittel beantragt, ohne eine Befugnis abzugeben.

# en: A house or collection for ever
rule-de-lasting-house = Ein Haus oder eine Sammlung auf Dauer
# en: A museum, a monument or a home that shall last can be given to a foundation together with donors.
rule-de-lasting-house-1 = Ein Museum, ein Denkmal oder ein Heim, das bleiben soll, kann mit Stiftern zusammen in eine Stiftung gehen.

# en: Income on the market or a private partner
rule-de-income-on-the-market = Einnahmen am Markt oder ein privater Partner
# en: Energy, grids, housing and tourism with income from the market are usually run as a company.
rule-de-income-on-the-market-1 = Energie, Netze, Wohnen und Tourismus mit Einnahmen am Markt werden meist als Gesellschaft geführt.

# en: One plan for several municipalities
rule-de-plan-across-borders = Ein Plan für mehrere Gemeinden
# en: Only this association, or a joint land-use plan, makes binding plans for several municipalities.
rule-de-plan-across-borders-1 = Nur dieser Verband oder ein gemeinsamer Flächennutzungsplan plant verbindlich für mehrere Gemeinden.
# en: A working group can prepare plans that each council then adopts.
rule-de-plan-across-borders-2 = Eine Arbeitsgemeinschaft kann Pläne vorbereiten, die jeder Rat dann beschließt.

# en: An association exists already
rule-de-association-exists = Es gibt schon einen Zweckverband
# en: The association you have can take on the task by a change of its charter.
rule-de-association-exists-1 = Der bestehende Zweckverband kann die Aufgabe durch Änderung der Satzung übernehmen.

# en: Work without a tender
rule-de-without-tender = Arbeit ohne Ausschreibung
# en: A true transfer of the task is no public contract (Court of Justice, C-51/15).
rule-de-without-tender-1 = Eine echte Übertragung der Aufgabe ist kein öffentlicher Auftrag (EuGH, C-51/15).
# en: Only to pay is no cooperation in the sense of section 108(6): each side must bring in something of its own (Court of Justice, C-429/19).
rule-de-without-tender-2 = Nur zu zahlen ist keine Zusammenarbeit im Sinn von § 108 Abs. 6: jede Seite muss etwas Eigenes einbringen (EuGH, C-429/19).

# en: Grants of another Land
rule-de-money-land-grants = Förderung eines anderen Landes
# en: Only municipalities in Hessen get this money.
rule-de-money-land-grants-1 = Dieses Geld gibt es nur für Gemeinden in Hessen.
# en: Only municipalities in Bavaria got this money.
rule-de-money-land-grants-2 = Dieses Geld gab es nur für Gemeinden in Bayern.
# en: This levy rests on the Bavarian code on administrative communities.
rule-de-money-land-grants-3 = Diese Umlage beruht auf der bayerischen Verwaltungsgemeinschaftsordnung.
# en: At least one partner must lie in North Rhine-Westphalia.
rule-de-money-land-grants-4 = Mindestens ein Partner muss in Nordrhein-Westfalen liegen.

# en: The grant of Hessen
rule-de-money-hesse = Die Förderung in Hessen
# en: Three municipalities for at least five years meet the first conditions.
rule-de-money-hesse-1 = Drei Gemeinden für mindestens fünf Jahre erfüllen die ersten Bedingungen.
# en: As a rule three municipalities are asked for, two only with good reason.
rule-de-money-hesse-2 = In der Regel werden drei Gemeinden verlangt, zwei nur mit Begründung.
# en: The cooperation must last at least five years.
rule-de-money-hesse-3 = Die Zusammenarbeit muss mindestens fünf Jahre dauern.
# en: At least 15 per cent of the cost must be saved each year.
rule-de-money-hesse-4 = Es müssen mindestens 15 Prozent der Kosten im Jahr gespart werden.

# en: The grant of Bavaria
rule-de-money-bavaria = Die Zuwendung in Bayern
# en: The mere joint purchase of machines is not paid for.
rule-de-money-bavaria-1 = Der bloße gemeinsame Kauf von Geräten wird nicht gefördert.
# en: New model projects get a fixed sum of EUR 50,000, at most 85 per cent of the cost.
rule-de-money-bavaria-2 = Neue Modellprojekte erhalten einen Festbetrag von 50.000 Euro, höchstens 85 Prozent der Kosten.
# en: In an area with special need for action the sum can be up to EUR 90,000.
rule-de-money-bavaria-3 = Im Raum mit besonderem Handlungsbedarf sind bis zu 90.000 Euro möglich.

# en: The Bavarian guideline has ended
rule-de-money-bavaria-ended = Die bayerische Richtlinie ist ausgelaufen
# en: The Bavarian guideline that was seen ended on 31 December 2025. Ask the district government for its successor.
rule-de-money-bavaria-ended-1 = Die gesehene bayerische Richtlinie endete am 31. Dezember 2025. Fragen Sie die Regierung nach der Nachfolge.

# en: The Hessian framework has ended
rule-de-money-hesse-ended = Die hessische Rahmenvereinbarung ist ausgelaufen
# en: The Hessian framework ran until December 2026. Ask the advice centre for its successor.
rule-de-money-hesse-ended-1 = Die hessische Rahmenvereinbarung lief bis Dezember 2026. Fragen Sie das Beratungszentrum nach der Nachfolge.

# en: The grant of North Rhine-Westphalia
rule-de-money-nrw = Die Förderung in Nordrhein-Westfalen
# en: Two partners get up to EUR 175,000 and EUR 35,000 for each further one, at 90 per cent; shared-service centres are named as a model.
rule-de-money-nrw-1 = Zwei Partner erhalten bis 175.000 Euro und 35.000 Euro für jeden weiteren, zu 90 Prozent; Zentren für gemeinsame Dienste sind als Modell genannt.
# en: The cooperation must last at least five years.
rule-de-money-nrw-2 = Die Zusammenarbeit muss mindestens fünf Jahre dauern.
# en: Without 15 per cent more efficiency you must show a substantial benefit.
rule-de-money-nrw-3 = Ohne 15 Prozent Effizienzgewinn müssen Sie einen wesentlichen Nutzen zeigen.
# en: With one partner in North Rhine-Westphalia the grant is EUR 75,000.
rule-de-money-nrw-4 = Mit nur einem Partner in Nordrhein-Westfalen beträgt die Förderung 75.000 Euro.

# en: The partner that does the work is repaid
rule-de-money-refund = Der ausführende Partner erhält Ersatz
# en: The law wants the cost repaid: in North Rhine-Westphalia as a rule in full, in Bavaria not more than orderly management costs.
rule-de-money-refund-1 = Das Gesetz will Kostenersatz: in Nordrhein-Westfalen in der Regel voll, in Bayern nicht mehr als bei ordnungsgemäßer Wirtschaftsführung.

# en: The members pay what fees do not cover
rule-de-money-levy = Die Mitglieder tragen den Rest
# en: The levy follows the benefit and covers only what other income leaves open.
rule-de-money-levy-1 = Die Umlage folgt dem Nutzen und deckt nur, was andere Einnahmen offen lassen.
# en: The members pay by inhabitants, unless all agree on another key.
rule-de-money-levy-2 = Die Mitglieder zahlen nach Einwohnern, wenn nicht alle einen anderen Schlüssel wollen.

# en: Members pay for what they order
rule-de-money-per-case = Mitglieder zahlen, was sie bestellen
# en: Hours and cases can be counted, so each member pays for what it orders.
rule-de-money-per-case-1 = Stunden und Fälle lassen sich zählen; jedes Mitglied zahlt, was es bestellt.

# en: Fees need the power to make by-laws
rule-de-money-fees = Gebühren brauchen das Satzungsrecht
# en: Whoever takes over the task can charge fees for the whole area by by-law.
rule-de-money-fees-1 = Wer die Aufgabe übernimmt, kann durch Satzung im ganzen Gebiet Gebühren erheben.
# en: Say in the agreement or charter who may make by-laws on fees. Without it each municipality must go on charging its own.
rule-de-money-fees-2 = Regeln Sie in Vereinbarung oder Satzung, wer Gebührensatzungen erlassen darf. Sonst erhebt jede Gemeinde ihre Gebühren weiter selbst.

# en: Grants of the sector
rule-de-money-sector = Fachförderung
# en: Many programmes of the Länder pay more for joint projects and accept an association like a municipality.
rule-de-money-sector-1 = Viele Landesprogramme geben für gemeinsame Vorhaben mehr und stellen den Zweckverband der Gemeinde gleich.
# en: LEADER pays rural projects through local action groups.
rule-de-money-sector-2 = LEADER fördert ländliche Vorhaben über lokale Aktionsgruppen.

# en: Capital for an enterprise
rule-de-money-capital = Kapital für ein Unternehmen
# en: A company or enterprise with income of its own starts with capital of its owners.
rule-de-money-capital-1 = Eine Gesellschaft oder ein Unternehmen mit eigenen Einnahmen beginnt mit Kapital der Träger.
# en: An association borrows like a municipality
rule-de-money-association-loan = Ein Zweckverband nimmt Kredite auf wie eine Gemeinde
# en: An association borrows by municipal budget law, at municipal terms.
rule-de-money-association-loan-1 = Der Zweckverband nimmt Kredite nach kommunalem Haushaltsrecht auf, zu Kommunalkonditionen.

# en: Money of the Land for joint administrations
rule-de-money-equalisation = Landesgeld für gemeinsame Verwaltungen
# en: Some Länder pay a Samtgemeinde, Verbandsgemeinde or Amt directly. Ask the treasurer of the county what yours does.
rule-de-money-equalisation-1 = Einige Länder geben Samtgemeinde, Verbandsgemeinde oder Amt eigene Zuweisungen. Fragen Sie die Kämmerei des Kreises, wie es bei Ihnen ist.

# en: The text of another Land does not fit
rule-de-do-not-mix-laender = Der Mustertext eines anderen Landes passt nicht
# en: Use a model text of your own Land only. A Bavarian Zweckvereinbarung in North Rhine-Westphalia is a mistake, and the other way round.
rule-de-do-not-mix-laender-1 = Verwenden Sie nur Mustertexte Ihres Landes. Eine bayerische Zweckvereinbarung in Nordrhein-Westfalen ist ein Fehler, und umgekehrt.

# en: Doing and taking over must not be mixed
rule-de-do-not-mix-kinds = Durchführen und Übernehmen nicht vermischen
# en: The text must say who holds the task afterwards. A text that mixes both kinds is contested easily.
rule-de-do-not-mix-kinds-1 = Der Text muss sagen, wer die Aufgabe danach hat. Ein Text, der beide Arten mischt, ist leicht angreifbar.

# en: The cost clause must be exact
rule-de-nrw-cost-clause = Die Kostenklausel muss genau sein
# en: Put the refund into the agreement itself. A district government refused approval because the refund was left to a later arrangement.
rule-de-nrw-cost-clause-1 = Regeln Sie den Kostenersatz in der Vereinbarung selbst. Eine Bezirksregierung hat die Genehmigung verweigert, weil er einer späteren Absprache überlassen war.

# en: Approval of the agreement in North Rhine-Westphalia
rule-de-nrw-approval-open = Genehmigung der Vereinbarung in Nordrhein-Westfalen
# en: Since the reform of 2015 it is not certain whether this agreement must be approved or only notified. Ask the supervisory authority before you sign.
rule-de-nrw-approval-open-1 = Seit der Reform von 2015 ist nicht sicher, ob diese Vereinbarung genehmigt oder nur angezeigt werden muss. Fragen Sie die Aufsichtsbehörde vor der Unterschrift.

# en: The supervisory authority approves
rule-de-approval-when-powers-pass = Die Aufsichtsbehörde genehmigt
# en: Send the draft to the supervisory authority before the councils vote. It must approve, and it looks at law and public good.
rule-de-approval-when-powers-pass-1 = Schicken Sie den Entwurf vor den Ratsbeschlüssen an die Aufsichtsbehörde. Sie muss genehmigen und prüft Recht und öffentliches Wohl.
# en: In Rhineland-Palatinate the lowest common supervisory authority must approve this agreement too.
rule-de-approval-when-powers-pass-2 = In Rheinland-Pfalz muss die unterste gemeinsame Aufsichtsbehörde auch diese Vereinbarung genehmigen.
# en: The approval counts as given when the authority neither objects within four weeks nor sets a hearing within four further weeks.
rule-de-approval-when-powers-pass-3 = Die Genehmigung gilt als erteilt, wenn die Behörde nicht binnen vier Wochen ablehnt oder einen Termin binnen weiterer vier Wochen setzt.

# en: Value added tax until the end of 2026
rule-de-vat-transition = Umsatzsteuer bis Ende 2026
# en: Many municipalities still use the old rule on value added tax. That the transition runs to 31 December 2026 was seen as a proposal; let a tax adviser confirm it and calculate with tax for the time after.
rule-de-vat-transition-1 = Viele Gemeinden wenden noch die alte Regel der Umsatzsteuer an. Dass der Übergang bis 31. Dezember 2026 läuft, wurde als Vorschlag gesehen; lassen Sie es steuerlich bestätigen und rechnen Sie für die Zeit danach mit Steuer.

# en: Value added tax on work for others
rule-de-vat-section-2b = Umsatzsteuer auf Arbeit für andere
# en: Section 2b ends the old exemption of help between public bodies. Work for pay tends to be taxed at 19 per cent; a transfer of the task is not. Whether the transition was lengthened again must be checked.
rule-de-vat-section-2b-1 = § 2b beendet die alte Freistellung der Hilfe zwischen öffentlichen Stellen. Durchführung gegen Entgelt ist tendenziell mit 19 Prozent steuerpflichtig, die Übertragung der Aufgabe nicht. Ob der Übergang nochmals verlängert wurde, ist zu prüfen.

# en: When cooperation needs no tender
rule-de-cooperation-without-tender = Wann Zusammenarbeit keine Ausschreibung braucht
# en: Without a tender you need a common strategy, a contribution of each side beyond payment, the public interest only and less than 20 per cent on the market (section 108(6)). A private firm must gain no advantage (Court of Justice, C-796/18).
rule-de-cooperation-without-tender-1 = Ohne Ausschreibung brauchen Sie eine gemeinsame Strategie, einen Beitrag jeder Seite über die Zahlung hinaus, nur öffentliches Interesse und weniger als 20 Prozent am Markt (§ 108 Abs. 6). Kein privates Unternehmen darf einen Vorteil haben (EuGH, C-796/18).
# en: The owners must control the company together, more than 80 per cent of its work must be for them, and no private capital may take part (section 108(1) to (5)).
rule-de-cooperation-without-tender-2 = Die Eigentümer müssen die Gesellschaft gemeinsam beherrschen, mehr als 80 Prozent ihrer Arbeit muss für sie sein, und privates Kapital darf nicht beteiligt sein (§ 108 Abs. 1 bis 5).

# en: A private member changes more than the charter
rule-de-private-member = Ein privates Mitglied ändert mehr als die Satzung
# en: A private member can end the right to work without a tender and change the position in value added tax.
rule-de-private-member-1 = Ein privates Mitglied kann das Recht auf Arbeit ohne Ausschreibung und die umsatzsteuerliche Stellung kosten.

# en: People move with the task
rule-de-staff-law = Personal geht mit der Aufgabe
# en: Civil servants move by civil service law, employees by collective agreement or section 613a of the Civil Code. Settle the supplementary pension and the pay grade, and involve the staff council early.
rule-de-staff-law-1 = Beamte wechseln nach Beamtenrecht, Beschäftigte nach TVöD oder § 613a BGB. Regeln Sie Zusatzversorgung und Eingruppierung und beteiligen Sie früh den Personalrat.

# en: Who answers for the data
rule-de-data = Wer für die Daten verantwortlich ist
# en: The one that does the work processes data for the others. Add a contract under Art. 28 GDPR.
rule-de-data-1 = Die ausführende Gemeinde verarbeitet Daten für die anderen. Schließen Sie einen Vertrag nach Art. 28 DSGVO.
# en: The municipality that takes over becomes controller of the data. Say how files pass and come back.
rule-de-data-2 = Die übernehmende Gemeinde wird Verantwortliche für die Daten. Regeln Sie, wie Akten übergehen und zurückkommen.

# en: Apply before you start
rule-de-apply-first = Erst beantragen, dann beginnen
# en: Grants for cooperation ask for something new that lasts five years, and for an application before the start.
rule-de-apply-first-1 = Die Förderung verlangt etwas Neues, das fünf Jahre hält, und einen Antrag vor dem Beginn.

# en: Tell the supervisory authority of the company
rule-de-company-notice = Die Gesellschaft anzeigen
# en: Notify the supervisory authority at least six weeks before the company is founded.
rule-de-company-notice-1 = Zeigen Sie die Gründung der Aufsichtsbehörde mindestens sechs Wochen vorher an.
# en: Do the market enquiry with the chambers before the council votes.
rule-de-company-notice-2 = Führen Sie die Markterkundung mit den Kammern vor dem Ratsbeschluss durch.

# en: The members stand behind the body
rule-de-members-stand-behind = Die Mitglieder stehen dahinter
# en: The members stand behind the association through the levy; membership is not free of risk even where no fee is paid.
rule-de-members-stand-behind-1 = Die Mitglieder stehen über die Umlage hinter dem Verband; auch eine beitragsfreie Mitgliedschaft ist nicht ohne Risiko.
# en: The owners answer for its debts. How, and whether this is State aid, differs by Land.
rule-de-members-stand-behind-2 = Die Träger haften für seine Schulden. Wie, und ob das eine Beihilfe ist, ist je nach Land verschieden.

# en: Exclude further payments
rule-de-cooperative-payments = Nachschüsse ausschließen
# en: The charter must exclude that members pay in further; a municipality may not risk more than its share.
rule-de-cooperative-payments-1 = Die Satzung muss Nachschüsse ausschließen; eine Gemeinde darf nicht mehr als ihren Anteil wagen.

# en: Praise and audit of the Hessian union
rule-de-hessian-audit = Erfahrung in Hessen
# en: Visit Feldatal, Grebenau, Romrod and Schwalmtal: four towns and villages run one administration in this form since 2016 and got EUR 600,000 for it.
rule-de-hessian-audit-1 = Besuchen Sie Feldatal, Grebenau, Romrod und Schwalmtal: vier Kommunen führen seit 2016 in dieser Form eine Verwaltung und erhielten dafür 600.000 Euro.

## Words in citations

# en: art.
place-article = Art.
# en: ff.
place-ff = ff.
# en: first case
place-first-case = 1. Fall
# en: first sentence
place-first-sentence = Satz 1
# en: no.
place-no = Nr.
# en: nos.
place-nos = Nrn.
# en: second case
place-second-case = 2. Fall
# en: second sentence
place-second-sentence = Satz 2
# en: term
place-term = Laufzeit
# en: whole act
place-whole-act = gesamter Rechtsakt
