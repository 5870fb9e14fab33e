pack-name = Schweiz
municipality = Gemeinde
municipality-plural = Gemeinden

form-informal = Austausch und Gemeindepräsidentenkonferenz
# en: Executives meet, scope a matter and give a joint opinion to the canton.
form-informal-summary = Exekutiven treffen sich, klären ein Thema ab und nehmen gegenüber dem Kanton gemeinsam Stellung.

form-service-agreement = Leistungsvereinbarung
# en: One municipality does a service for another; executives can conclude it.
form-service-agreement-summary = Eine Gemeinde erbringt eine Leistung für eine andere; die Exekutiven können sie schliessen.

form-host-contract = Anschlussvertrag mit einer Sitzgemeinde
# en: The seat municipality runs the task, owns and decides; the others join by contract.
form-host-contract-summary = Die Sitzgemeinde führt die Aufgabe, besitzt und entscheidet; die anderen schliessen sich an.

form-joint-contract = Zusammenarbeitsvertrag oder Entente
# en: A few municipalities act together on an equal footing, without a legal person.
form-joint-contract-summary = Wenige Gemeinden handeln gleichberechtigt gemeinsam, ohne juristische Person.

form-special-purpose-association = Zweckverband oder Gemeindeverband
# en: A public corporation of municipalities for plants, fire service, police or care; the form most used.
form-special-purpose-association-summary = Eine öffentliche Körperschaft der Gemeinden für Anlagen, Feuerwehr, Polizei oder Pflege; die häufigste Form.

form-joint-institution = Gemeinsame Anstalt
# en: A public enterprise of municipalities with a board, for homes, works or plants.
form-joint-institution-summary = Ein öffentliches Unternehmen der Gemeinden mit Verwaltungsrat, für Heime, Werke oder Anlagen.

form-regional-community = Agglomeration, Föderation oder Regionalkonferenz
# en: A regional body for transport, settlement, culture and planning.
form-regional-community-summary = Eine regionale Körperschaft für Verkehr, Siedlung, Kultur und Planung.

form-company = Aktiengesellschaft
# en: Municipalities own a company for a business with sales and investments.
form-company-summary = Gemeinden besitzen eine Gesellschaft für einen Betrieb mit Umsatz und Investitionen.

form-association = Verein
# en: Municipalities, organisations and citizens carry home care, promotion or a library.
form-association-summary = Gemeinden, Organisationen und Bürger tragen Spitex, Förderung oder eine Bibliothek.

form-foundation-cooperative = Stiftung oder Genossenschaft
# en: A house or a network is kept for its purpose, with citizens or organisations on board.
form-foundation-cooperative-summary = Ein Haus oder ein Netz bleibt seinem Zweck erhalten, mit Bürgern oder Organisationen.

financing-member-shares = Beiträge der Mitglieder nach Schlüssel
financing-fees = Gebühren
financing-canton-support = Unterstützung durch den Kanton
financing-nrp = Regionalpolitik und Agglomerationsprogramme
financing-body-loan = Darlehen des Verbands oder der Mitglieder
financing-equity = Aktienkapital

# en: In which canton are the partners?
question-region = In welchem Kanton liegen die Partner?
    .help = Jeder Kanton hat sein eigenes Gemeinderecht. Es bestimmt Namen, Abstimmungen und Genehmigungen.
option-region-zurich = Zürich
option-region-bern = Bern
option-region-vaud = Waadt
option-region-fribourg = Freiburg
option-region-valais = Wallis
option-region-other = Alle in einem anderen Kanton
option-region-several = In zwei oder mehr Kantonen
# en: May the executive decide the task and its cost alone?
question-executive_power = Darf die Exekutive über Aufgabe und Kosten allein entscheiden?
    .help = In der Waadt steht ein Vertrag nur dann offen. In Zürich entscheiden sonst Rat oder Stimmberechtigte.
# en: Does a member want only some of the tasks?
question-partial_aims = Will ein Mitglied nur einen Teil der Aufgaben?
    .help = Freiburg verlangt den Beitritt zu allen Zwecken; die Waadt erlaubt Wahlzwecke.
# en: Is there a convention between the cantons that covers the task?
question-convention = Gibt es eine Vereinbarung der Kantone, welche die Aufgabe deckt?
    .help = Eine öffentliche Körperschaft von Gemeinden zweier Kantone braucht eine.

# ---- forms, money and rules

# en: By law with six months' notice to the end of the year.
form-association-exit = Von Gesetzes wegen mit sechs Monaten Frist auf Jahresende.
# en: The association answers.
form-association-liability = Der Verein haftet.
# en: Auditors.
form-association-accountability = Revisorinnen und Revisoren.
# en: The founders adopt written statutes.
form-association-step-statutes = Die Gründer beschliessen schriftliche Statuten.
# en: Each municipality votes its contribution.
form-association-step-spending = Jede Gemeinde bewilligt ihren Beitrag.
# en: Federal law carries it in every canton.
form-association-in-several = Das Bundesrecht trägt sie in jedem Kanton.
# en: By sale of the shares.
form-company-exit = Durch Verkauf der Aktien.
# en: Limited.
form-company-liability = Beschränkt.
# en: Auditor; a strategy of the owners.
form-company-accountability = Revisionsstelle; Eigentümerstrategie.
# en: a ballot
form-company-effort_note = eine Urnenabstimmung
# en: The legal basis is voted, in Zurich always at the ballot.
form-company-step-basis = Über die Rechtsgrundlage wird abgestimmt, in Zürich immer an der Urne.
# en: The articles are adopted, with a capital of at least CHF 100,000.
form-company-step-articles = Die Statuten werden beschlossen, mit mindestens 100 000 Franken Kapital.
# en: The company is entered in the commercial register.
form-company-step-registration = Die Gesellschaft wird im Handelsregister eingetragen.
# en: The voters of every municipality decide at the ballot.
form-company-in-zurich = Die Stimmberechtigten jeder Gemeinde entscheiden an der Urne.
# en: Federal law carries it in every canton; each municipality needs the vote that its own canton asks for.
form-company-in-several = Das Bundesrecht trägt sie in jedem Kanton; jede Gemeinde braucht die Abstimmung, die ihr Kanton verlangt.
# en: A foundation has none; a cooperative is left by notice.
form-foundation-cooperative-exit = Bei der Stiftung keiner; aus der Genossenschaft tritt man mit Kündigung aus.
# en: Limited.
form-foundation-cooperative-liability = Beschränkt.
# en: Supervision of foundations, or the meeting.
form-foundation-cooperative-accountability = Stiftungsaufsicht oder Generalversammlung.
# en: The deed or the statutes are drawn up.
form-foundation-cooperative-step-deed = Urkunde oder Statuten werden errichtet.
# en: It is entered in the commercial register.
form-foundation-cooperative-step-registration = Sie wird im Handelsregister eingetragen.
# en: Each municipality votes its contribution.
form-foundation-cooperative-step-spending = Jede Gemeinde bewilligt ihren Beitrag.
# en: Federal law carries it in every canton.
form-foundation-cooperative-in-several = Das Bundesrecht trägt sie in jedem Kanton.
# en: By notice, as the contract says.
form-host-contract-exit = Durch Kündigung gemäss Vertrag.
# en: The seat municipality answers.
form-host-contract-liability = Die Sitzgemeinde haftet.
# en: The supervision of the seat municipality.
form-host-contract-accountability = Die Aufsicht der Sitzgemeinde.
# en: low to medium: a ballot if sovereign powers move
form-host-contract-effort_note = gering bis mittel: Urnenabstimmung, wenn hoheitliche Befugnisse übergehen
# en: The executives conclude the contract.
form-host-contract-step-contract = Die Exekutiven schliessen den Vertrag.
# en: The voters decide where sovereign powers are given away or the spending is in their power.
form-host-contract-step-ballot = Die Stimmberechtigten entscheiden, wenn hoheitliche Befugnisse abgegeben werden oder die Ausgabe in ihre Zuständigkeit fällt.
# en: The canton approves or is told, as the law of the sector says.
form-host-contract-step-notice = Der Kanton genehmigt oder wird informiert, je nach Fachgesetz.
# en: Anschlussvertrag. The voters decide where sovereign powers move.
form-host-contract-in-zurich = Anschlussvertrag. Die Stimmberechtigten entscheiden, wenn hoheitliche Befugnisse übergehen.
# en: Sitzgemeindemodell, by contract.
form-host-contract-in-bern = Sitzgemeindemodell, durch Vertrag.
# en: The communes act of Vaud does not list it; the contract under administrative law (art. 107b) takes its place.
form-host-contract-in-vaud = Das Gemeindegesetz der Waadt nennt ihn nicht; an seine Stelle tritt der verwaltungsrechtliche Vertrag (Art. 107b).
# en: Free at any time.
form-informal-exit = Jederzeit frei.
# en: Each municipality answers for itself.
form-informal-liability = Jede Gemeinde haftet für sich.
# en: None beyond each municipality's own.
form-informal-accountability = Keine ausser der jeder Gemeinde.
# en: The executives meet.
form-informal-step-meeting = Die Exekutiven treffen sich.
# en: Needs no law of a canton, so it works across cantons.
form-informal-in-several = Braucht kein kantonales Gesetz und geht deshalb über die Kantonsgrenze.
# en: As the convention says.
form-joint-contract-exit = Gemäss Vereinbarung.
# en: The partners answer jointly, as in a simple partnership.
form-joint-contract-liability = Die Partner haften gemeinsam, wie in der einfachen Gesellschaft.
# en: The accounts of the treasurer municipality.
form-joint-contract-accountability = Die Rechnung der kassenführenden Gemeinde.
# en: low to medium
form-joint-contract-effort_note = gering bis mittel
# en: The municipalities draw up the convention.
form-joint-contract-step-convention = Die Gemeinden entwerfen die Vereinbarung.
# en: The bodies with the power for it adopt the convention: the councils in Vaud, the executive or the voters in Zurich.
form-joint-contract-step-adoption = Die zuständigen Organe beschliessen die Vereinbarung: in der Waadt die Räte, in Zürich die Exekutive oder die Stimmberechtigten.
# en: The Council of State approves the convention.
form-joint-contract-step-approval = Der Staatsrat genehmigt die Vereinbarung.
# en: Zusammenarbeitsvertrag. Powers of the voters or of a parliament cannot pass to it.
form-joint-contract-in-zurich = Zusammenarbeitsvertrag. Befugnisse der Stimmberechtigten oder eines Parlaments können nicht übergehen.
# en: Einfache Gesellschaft, by contract.
form-joint-contract-in-bern = Einfache Gesellschaft, durch Vertrag.
# en: Entente intercommunale: the councils adopt it and the Council of State approves it.
form-joint-contract-in-vaud = Entente intercommunale: Die Räte beschliessen sie, der Staatsrat genehmigt sie.
# en: As the founding contract says.
form-joint-institution-exit = Gemäss Gründungsvertrag.
# en: The institution answers; the owners as contract or law says.
form-joint-institution-liability = Die Anstalt haftet; die Träger nach Vertrag oder Gesetz.
# en: A strategy of the owners, and audit.
form-joint-institution-accountability = Eigentümerstrategie und Revision.
# en: The municipalities draw up the founding contract.
form-joint-institution-step-contract = Die Gemeinden entwerfen den Gründungsvertrag.
# en: The voters of every municipality decide at the ballot.
form-joint-institution-step-ballot = Die Stimmberechtigten jeder Gemeinde entscheiden an der Urne.
# en: The canton approves.
form-joint-institution-step-approval = Der Kanton genehmigt.
# en: Property and staff are transferred.
form-joint-institution-step-transfer = Vermögen und Personal gehen über.
# en: Gemeinsame or interkommunale Anstalt. The voters of every municipality decide at the ballot.
form-joint-institution-in-zurich = Gemeinsame oder interkommunale Anstalt. Die Stimmberechtigten jeder Gemeinde entscheiden an der Urne.
# en: Gemeindeunternehmen.
form-joint-institution-in-bern = Gemeindeunternehmen.
# en: The communes act of Vaud does not list it.
form-joint-institution-in-vaud = Das Gemeindegesetz der Waadt nennt sie nicht.
# en: In Bern none for a single municipality.
form-regional-community-exit = In Bern keiner für eine einzelne Gemeinde.
# en: The body answers.
form-regional-community-liability = Die Körperschaft haftet.
# en: The canton.
form-regional-community-accountability = Der Kanton.
# en: In Bern the region votes, with a majority of voters and of municipalities; then it binds all.
form-regional-community-step-vote = In Bern stimmt die Region ab, mit der Mehrheit der Stimmenden und der Gemeinden; dann bindet es alle.
# en: In Vaud the councils and the Council of State decide.
form-regional-community-step-councils = In der Waadt entscheiden die Räte und der Staatsrat.
# en: Agglomération or fédération de communes.
form-regional-community-in-vaud = Agglomération oder fédération de communes.
# en: Regionalkonferenz. A regional vote makes it binding for all.
form-regional-community-in-bern = Regionalkonferenz. Eine regionale Abstimmung macht sie für alle verbindlich.
# en: The constitution knows regional administrative structures.
form-regional-community-in-fribourg = Die Verfassung kennt regionale Verwaltungsstrukturen.
# en: Not among the forms of the Zurich act; regional tasks are carried by a Zweckverband.
form-regional-community-in-zurich = Keine Form des Zürcher Gemeindegesetzes; regionale Aufgaben trägt ein Zweckverband.
# en: It rests on the law of one canton.
form-regional-community-in-several = Sie beruht auf dem Recht eines Kantons.
# en: At the end of the term or by notice.
form-service-agreement-exit = Am Ende der Laufzeit oder durch Kündigung.
# en: The municipality stays answerable for its task.
form-service-agreement-liability = Die Gemeinde bleibt für ihre Aufgabe verantwortlich.
# en: The audit commission of each municipality.
form-service-agreement-accountability = Die Rechnungsprüfungskommission jeder Gemeinde.
# en: quick and flexible
form-service-agreement-effort_note = rasch und beweglich
# en: The body that is competent for the spending or the powers decides.
form-service-agreement-step-decision = Es entscheidet das Organ, das für die Ausgabe oder die Befugnisse zuständig ist.
# en: The executives sign the contract.
form-service-agreement-step-signature = Die Exekutiven unterzeichnen den Vertrag.
# en: Leistungsvereinbarung. The client keeps planning and strategic steering.
form-service-agreement-in-zurich = Leistungsvereinbarung. Die Auftraggeberin behält Planung und strategische Steuerung.
# en: Contrat de droit administratif. Only tasks in the power of the executive; no cantonal approval.
form-service-agreement-in-vaud = Contrat de droit administratif. Nur Aufgaben in der Zuständigkeit der Exekutive; keine kantonale Genehmigung.
# en: By the statutes: long notice, as a rule without a share of the assets; it is dissolved by the voters or all members.
form-special-purpose-association-exit = Nach den Statuten: lange Frist, in der Regel ohne Anteil am Vermögen; aufgelöst wird er von den Stimmberechtigten oder allen Mitgliedern.
# en: The association answers; the members after it, by the key, where cantonal law says so.
form-special-purpose-association-liability = Der Verband haftet; die Mitglieder nach ihm, gemäss Schlüssel, wo es das kantonale Recht vorsieht.
# en: Own accounts and audit; supervision by district and canton.
form-special-purpose-association-accountability = Eigene Rechnung und Prüfung; Aufsicht durch Bezirk und Kanton.
# en: ballots or council votes in all municipalities, and approval
form-special-purpose-association-effort_note = Urnenabstimmungen oder Ratsbeschlüsse in allen Gemeinden, und Genehmigung
# en: The statutes are drafted, and the cantonal office checks them.
form-special-purpose-association-step-statutes = Die Statuten werden entworfen, das kantonale Amt prüft sie vor.
# en: The voters of every municipality decide at the ballot.
form-special-purpose-association-step-ballot = Die Stimmberechtigten jeder Gemeinde entscheiden an der Urne.
# en: The councils of all municipalities adopt the statutes.
form-special-purpose-association-step-council-votes = Die Räte aller Gemeinden beschliessen die Statuten.
# en: The government of the canton approves; in Vaud this gives legal personality.
form-special-purpose-association-step-approval = Die Kantonsregierung genehmigt; in der Waadt entsteht damit die Rechtspersönlichkeit.
# en: The organs are elected, and the association adopts its own budget.
form-special-purpose-association-step-constitution = Die Organe werden gewählt, der Verband beschliesst sein eigenes Budget.
# en: Zweckverband. The voters of every municipality decide at the ballot, and keep initiative and referendum inside it.
form-special-purpose-association-in-zurich = Zweckverband. Die Stimmberechtigten jeder Gemeinde entscheiden an der Urne und behalten darin Initiative und Referendum.
# en: Association de communes. The councils adopt the statutes, and the approval of the Council of State gives legal personality; main and optional aims are possible.
form-special-purpose-association-in-vaud = Association de communes. Die Räte beschliessen die Statuten, die Genehmigung des Staatsrats gibt die Rechtspersönlichkeit; Haupt- und Wahlzwecke sind möglich.
# en: Gemeindeverband, a public body.
form-special-purpose-association-in-bern = Gemeindeverband, eine öffentliche Körperschaft.
# en: Association de communes. Members must join all its aims, and the State may compel.
form-special-purpose-association-in-fribourg = Association de communes (Gemeindeverband). Die Mitglieder müssen allen Zwecken beitreten, und der Staat kann sie zwingen.
# en: Association de communes. The Council of State may compel.
form-special-purpose-association-in-valais = Association de communes (Gemeindeverband). Der Staatsrat kann zwingen.
# en: Across cantons only on an intercantonal convention, as for the fire service of the Fortifications (Vaud and Valais).
form-special-purpose-association-in-several = Über Kantone hinweg nur mit interkantonaler Vereinbarung, wie beim SDIS des Fortifications (Waadt und Wallis).
# en: Zurich associations keep a budget of their own and may hold assets; in Vaud the statutes set a ceiling for debts.
financing-body-loan-conditions = Zürcher Zweckverbände führen ein eigenes Budget und dürfen Vermögen haben; in der Waadt setzen die Statuten eine Schuldengrenze.
# en: Bern promotes cooperation and withholds money where tasks are not done well; grants aim mostly at mergers. Fribourg encourages cooperation.
financing-canton-support-conditions = Bern fördert die Zusammenarbeit und hält Geld zurück, wo Aufgaben nicht gut erfüllt werden; Beiträge gelten meist Fusionen. Freiburg ermutigt zur Zusammenarbeit.
# en: Capital that the municipalities subscribe by a vote on the spending.
financing-equity-conditions = Kapital, das die Gemeinden mit einem Ausgabenbeschluss zeichnen.
# en: Fees follow the cause and cover the cost; they need a basis in a formal law.
financing-fees-conditions = Gebühren folgen dem Verursacher und decken die Kosten; sie brauchen eine Grundlage in einem formellen Gesetz.
# en: The key stands in the statutes or in the contract. Keys with steps by population class punish mergers: Blonay - Saint-Légier paid 3.2 million francs instead of 2.5 after merging.
financing-member-shares-conditions = Der Schlüssel steht in den Statuten oder im Vertrag. Stufen nach Bevölkerungsklassen bestrafen Fusionen: Blonay - Saint-Légier zahlte danach 3,2 statt 2,5 Millionen Franken.
# en: New Regional Policy and agglomeration programmes: co-funding by Confederation and canton for regional projects and for transport of agglomerations.
financing-nrp-conditions = Neue Regionalpolitik und Agglomerationsprogramme: Mitfinanzierung von Bund und Kanton für regionale Projekte und Agglomerationsverkehr.
# en: Zurich: a joint legal person needs a ballot everywhere
rule-ch-zurich-ballot = Zürich: Eine gemeinsame juristische Person braucht überall eine Urnenabstimmung
# en: The voters of every municipality must agree at the ballot.
rule-ch-zurich-ballot-1 = Die Stimmberechtigten jeder Gemeinde müssen an der Urne zustimmen.
# en: Zurich: the ballot for contracts that give away powers
rule-ch-zurich-contract-ballot = Zürich: die Urne für Verträge, die Befugnisse abgeben
# en: The contract gives away sovereign powers, so the voters of the municipality that gives them away must agree at the ballot.
rule-ch-zurich-contract-ballot-1 = Der Vertrag gibt hoheitliche Befugnisse ab; die Stimmberechtigten der abgebenden Gemeinde müssen an der Urne zustimmen.
# en: The contract gives away sovereign powers, so the voters must agree at the ballot.
rule-ch-zurich-contract-ballot-2 = Der Vertrag gibt hoheitliche Befugnisse ab; die Stimmberechtigten müssen an der Urne zustimmen.
# en: The spending or the powers go beyond what the executive may decide. The body that the municipal code names, in the end the voters, must agree.
rule-ch-zurich-contract-ballot-3 = Ausgabe oder Befugnisse übersteigen die Zuständigkeit der Exekutive. Das Organ, das die Gemeindeordnung nennt, am Ende die Stimmberechtigten, muss zustimmen.
# en: Zurich: voters' powers stay with the voters
rule-ch-zurich-partnership-limits = Zürich: Befugnisse der Stimmberechtigten bleiben bei ihnen
# en: Powers of the voters or of a parliament may not pass to a simple partnership.
rule-ch-zurich-partnership-limits-1 = Befugnisse der Stimmberechtigten oder eines Parlaments dürfen nicht auf eine einfache Gesellschaft übergehen.
# en: Vaud: a contract for tasks of the executive
rule-ch-vaud-executive-only = Waadt: ein Vertrag für Aufgaben der Exekutive
# en: The contract under administrative law is open only for tasks in the power of the executive (Municipalité), and yours is not.
rule-ch-vaud-executive-only-1 = Der verwaltungsrechtliche Vertrag steht nur für Aufgaben in der Zuständigkeit der Exekutive (Municipalité) offen; Ihre gehört nicht dazu.
# en: Vaud: the Council of State approves
rule-ch-vaud-approval = Waadt: Der Staatsrat genehmigt
# en: The councils adopt the entente, and the Council of State must approve it.
rule-ch-vaud-approval-1 = Die Räte beschliessen die Entente, und der Staatsrat muss sie genehmigen.
# en: The councils of all municipalities adopt the statutes, and the approval of the Council of State gives the association its legal personality.
rule-ch-vaud-approval-2 = Die Räte aller Gemeinden beschliessen die Statuten, und die Genehmigung des Staatsrats gibt dem Verband die Rechtspersönlichkeit.
# en: The councils and the Council of State must decide.
rule-ch-vaud-approval-3 = Die Räte und der Staatsrat müssen entscheiden.
# en: Bern: a regional conference binds all
rule-ch-bern-conference = Bern: Eine Regionalkonferenz bindet alle
# en: The region votes. With a majority of voters and of municipalities it binds every municipality, also one that said no.
rule-ch-bern-conference-1 = Die Region stimmt ab. Mit der Mehrheit der Stimmenden und der Gemeinden bindet es jede Gemeinde, auch eine, die Nein sagte.
# en: Bern: the votes that the municipal codes ask for
rule-ch-bern-association = Bern: die Abstimmungen, die die Gemeindeordnungen verlangen
# en: The association is a public body of its own. Ask the cantonal office which vote and which approval your municipal codes ask for.
rule-ch-bern-association-1 = Der Verband ist eine eigene öffentliche Körperschaft. Fragen Sie das kantonale Amt, welche Abstimmung und welche Genehmigung nötig sind.
# en: A joint municipal enterprise needs the vote that each municipal code asks for.
rule-ch-bern-association-2 = Ein gemeinsames Gemeindeunternehmen braucht die Abstimmung, die jede Gemeindeordnung verlangt.
# en: Fribourg: members join all aims
rule-ch-fribourg-all-aims = Freiburg: Mitglieder treten allen Zwecken bei
# en: In Fribourg a member must join all aims of an association, and one of yours wants only a part. Found one association for each task, or conclude a contract for the rest.
rule-ch-fribourg-all-aims-1 = In Freiburg muss ein Mitglied allen Zwecken eines Verbands beitreten, und eines will nur einen Teil. Gründen Sie einen Verband je Aufgabe oder schliessen Sie für den Rest einen Vertrag.
# en: The canton may compel
rule-ch-compulsion = Der Kanton kann zwingen
# en: The State may compel municipalities to form an association or to join one. Ask the canton which one before you choose.
rule-ch-compulsion-1 = Der Staat kann Gemeinden zwingen, einen Verband zu bilden oder ihm beizutreten. Fragen Sie den Kanton, welchen, bevor Sie wählen.
# en: Bern knows three stages: voluntary cooperation, pressure by withholding money, and compulsion. Ask the canton at which stage your task stands.
rule-ch-compulsion-2 = Bern kennt drei Stufen: freiwillige Zusammenarbeit, Druck durch Zurückhalten von Geld, Zwang. Fragen Sie den Kanton, auf welcher Stufe Ihre Aufgabe steht.
# en: The act of your canton was not seen
rule-ch-canton-not-seen = Das Gesetz Ihres Kantons haben wir nicht gesehen
# en: Only the constitution of your canton was read. The cantonal office for municipalities must confirm that its communes act knows this form, and which vote it asks for.
rule-ch-canton-not-seen-1 = Von Ihrem Kanton wurde nur die Verfassung gelesen. Das kantonale Gemeindeamt muss bestätigen, dass das Gemeindegesetz diese Form kennt und welche Abstimmung es verlangt.
# en: Nothing on this form was seen for Valais. The cantonal office must confirm it.
rule-ch-canton-not-seen-2 = Zu dieser Form haben wir für das Wallis nichts gesehen. Das kantonale Amt muss sie bestätigen.
# en: The act of your canton was not seen. The cantonal office for municipalities must confirm that it knows this form, under which name, and which vote and approval it asks for.
rule-ch-canton-not-seen-3 = Das Gesetz Ihres Kantons haben wir nicht gesehen. Das kantonale Gemeindeamt muss bestätigen, dass es diese Form kennt, unter welchem Namen, und welche Abstimmung und Genehmigung es verlangt.
# en: Twenty-one cantons have acts of their own that we have not seen. Take the order of the forms as a guide, and names, votes and approvals from your canton.
rule-ch-canton-not-seen-4 = Einundzwanzig Kantone haben eigene Gesetze, die wir nicht gesehen haben. Nehmen Sie die Reihenfolge der Formen als Hinweis, und Namen, Abstimmungen und Genehmigungen von Ihrem Kanton.
# en: Across cantons a convention between them
rule-ch-two-cantons = Über Kantone hinweg eine Vereinbarung zwischen ihnen
# en: Check that the convention between the cantons covers this form and this task, and which canton's law it makes applicable.
rule-ch-two-cantons-1 = Prüfen Sie, ob die Vereinbarung der Kantone diese Form und diese Aufgabe deckt und welches kantonale Recht sie anwendbar macht.
# en: A public body of municipalities in two cantons needs a convention between the cantons, and there is none. The fire service of the Fortifications (Vaud and Valais) waited for it until 2016.
rule-ch-two-cantons-2 = Eine öffentliche Körperschaft von Gemeinden zweier Kantone braucht eine Vereinbarung der Kantone, und es gibt keine. Der SDIS des Fortifications (Waadt und Wallis) wartete darauf bis 2016.
# en: Each municipality must be allowed by the law of its own canton, and powers over citizens pass only if both cantons allow it. Ask both.
rule-ch-two-cantons-3 = Jeder Gemeinde muss es das Recht ihres Kantons erlauben, und Befugnisse gegenüber Bürgerinnen und Bürgern gehen nur über, wenn beide Kantone es erlauben. Fragen Sie beide.
# en: Company, foundation and cooperative need a vote on the money
rule-ch-private-law-needs-a-vote = Gesellschaft, Stiftung und Genossenschaft brauchen einen Beschluss über das Geld
# en: The capital is spending that council or voters must decide, and giving a public task to a company needs a legal basis.
rule-ch-private-law-needs-a-vote-1 = Das Kapital ist eine Ausgabe, über die Rat oder Stimmberechtigte entscheiden, und eine öffentliche Aufgabe darf nur mit Rechtsgrundlage an eine Gesellschaft gehen.
# en: Exchange binds nobody
rule-ch-talks-bind-nobody = Austausch bindet niemanden
# en: Here money, staff or a task pass from one municipality to another. That needs a contract or a body.
rule-ch-talks-bind-nobody-1 = Hier gehen Geld, Personal oder eine Aufgabe von einer Gemeinde zur anderen. Das braucht einen Vertrag oder eine Trägerschaft.
# en: A partner abroad needs a form that crosses the border
rule-gate-abroad = Ein Partner im Ausland braucht eine Form, die über die Grenze reicht
# en: One partner is in another country. “{ $form }” is a form for partners of this country only.
rule-gate-abroad-1 = Ein Partner liegt in einem anderen Land. { $form }: nur für Partner dieses Landes.
# en: Ask which law the partner abroad needs before it becomes a member of a Swiss association.
rule-gate-abroad-2 = Fragen Sie, welche Rechtsgrundlage der Partner im Ausland braucht, bevor er Mitglied eines Schweizer Vereins wird.
# en: The key stands in the statutes
rule-ch-money-key = Der Schlüssel steht in den Statuten
# en: Members pay by the key of the statutes or of the contract.
rule-ch-money-key-1 = Die Mitglieder zahlen nach dem Schlüssel der Statuten oder des Vertrags.
# en: Avoid keys with steps by population class. After its merger Blonay - Saint-Légier paid 3.2 million francs instead of 2.5, because it climbed one step.
rule-ch-money-key-2 = Vermeiden Sie Schlüssel mit Stufen nach Bevölkerungsklassen. Nach der Fusion zahlte Blonay - Saint-Légier 3,2 statt 2,5 Millionen Franken, weil es eine Stufe stieg.
# en: Who causes the cost pays
rule-ch-money-fees = Wer Kosten verursacht, zahlt
# en: Fees for water, sewage and waste follow the cause and cover the cost.
rule-ch-money-fees-1 = Gebühren für Wasser, Abwasser und Abfall folgen dem Verursacher und decken die Kosten.
# en: A fee needs a basis in a formal law: adopt the fee by-law before the first bill.
rule-ch-money-fees-2 = Eine Gebühr braucht eine Grundlage in einem formellen Gesetz: Beschliessen Sie das Gebührenreglement vor der ersten Rechnung.
# en: Fees pay for a service to residents; there is none here.
rule-ch-money-fees-3 = Gebühren zahlen einen Dienst an Einwohnern; den gibt es hier nicht.
# en: What the canton gives
rule-ch-money-canton = Was der Kanton gibt
# en: Bern promotes cooperation, and withholds money where a task is not done well; its grants aim mostly at mergers.
rule-ch-money-canton-1 = Bern fördert die Zusammenarbeit und hält Geld zurück, wo eine Aufgabe nicht gut erfüllt wird; seine Beiträge gelten meist Fusionen.
# en: The State of Fribourg encourages cooperation.
rule-ch-money-canton-2 = Der Staat Freiburg ermutigt zur Zusammenarbeit.
# en: No support of your canton for cooperation was seen.
rule-ch-money-canton-3 = Eine Förderung Ihres Kantons für die Zusammenarbeit haben wir nicht gesehen.
# en: A canton supports cooperation under its own law; ask both cantons before you count on anything.
rule-ch-money-canton-4 = Ein Kanton fördert die Zusammenarbeit nach seinem Recht; fragen Sie beide Kantone, bevor Sie mit etwas rechnen.
# en: Regional policy and agglomeration programmes
rule-ch-money-region = Regionalpolitik und Agglomerationsprogramme
# en: The Confederation and the canton co-finance regional projects and the transport of agglomerations.
rule-ch-money-region-1 = Bund und Kanton finanzieren regionale Projekte und den Agglomerationsverkehr mit.
# en: The programmes pay for projects of a region, not for office work.
rule-ch-money-region-2 = Die Programme zahlen Projekte einer Region, keine Büroarbeit.
# en: Who borrows
rule-ch-money-loan = Wer Geld aufnimmt
# en: The body has a budget of its own and can borrow.
rule-ch-money-loan-1 = Die Trägerschaft hat ein eigenes Budget und kann Geld aufnehmen.
# en: In Vaud the statutes set a ceiling for debts. Set it so that the first investment fits under it.
rule-ch-money-loan-2 = In der Waadt setzen die Statuten eine Schuldengrenze. Setzen Sie sie so, dass die erste Investition darunter Platz hat.
# en: Share capital
rule-ch-money-shares = Aktienkapital
# en: The municipalities subscribe the capital by a vote on the spending.
rule-ch-money-shares-1 = Die Gemeinden zeichnen das Kapital mit einem Ausgabenbeschluss.
# en: There is nothing that needs capital.
rule-ch-money-shares-2 = Es gibt nichts, das Kapital braucht.
# en: A task of the executive that should start soon
rule-ch-start-fast = Eine Aufgabe der Exekutive, die bald beginnen soll
# en: The executives can conclude it, without a vote and in Vaud without approval by the canton.
rule-ch-start-fast-1 = Die Exekutiven können sie schliessen, ohne Abstimmung und in der Waadt ohne kantonale Genehmigung.
# en: One municipality buys for the others under an agreement.
rule-ch-start-fast-2 = Eine Gemeinde kauft aufgrund einer Vereinbarung für die anderen.
# en: Votes in all municipalities and approval take a year and more.
rule-ch-start-fast-3 = Abstimmungen in allen Gemeinden und Genehmigung dauern ein Jahr und mehr.
# en: Votes and approval take a year and more.
rule-ch-start-fast-4 = Abstimmungen und Genehmigung dauern ein Jahr und mehr.
# en: A vote in every municipality comes first.
rule-ch-start-fast-5 = Zuerst kommt eine Abstimmung in jeder Gemeinde.
# en: One municipality runs it, the others accept little say
rule-ch-one-seat = Eine Gemeinde führt, die anderen nehmen wenig Mitsprache in Kauf
# en: The seat municipality owns, employs and decides. No body is needed.
rule-ch-one-seat-1 = Die Sitzgemeinde besitzt, stellt an und entscheidet. Eine Trägerschaft ist nicht nötig.
# en: In Vaud the contract under administrative law does what an affiliation contract does elsewhere.
rule-ch-one-seat-2 = In der Waadt leistet der verwaltungsrechtliche Vertrag, was anderswo ein Anschlussvertrag leistet.
# en: Nobody can or may be the seat.
rule-ch-one-seat-3 = Niemand kann oder darf Sitzgemeinde sein.
# en: Equal say among few, without a legal person
rule-ch-equal-say = Gleiche Mitsprache unter wenigen, ohne juristische Person
# en: A simple partnership: all decide together and, unless they say otherwise, with one voice.
rule-ch-equal-say-1 = Eine einfache Gesellschaft: Alle entscheiden gemeinsam und, wenn nichts anderes vereinbart ist, einstimmig.
# en: Partners on an equal footing act together by contract.
rule-ch-equal-say-2 = Gleichgestellte Partner handeln gemeinsam aufgrund eines Vertrags.
# en: Unanimity of many partners is hard to reach.
rule-ch-equal-say-3 = Einstimmigkeit vieler Partner ist schwer zu erreichen.
# en: Investment, staff, charges and many partners
rule-ch-association-of-communes = Investition, Personal, Gebühren und viele Partner
# en: A public corporation with a budget of its own that can decide; the form most used.
rule-ch-association-of-communes-1 = Eine öffentliche Körperschaft mit eigenem Budget, die entscheiden kann; die häufigste Form.
# en: Many partners with a plant in common mostly choose it.
rule-ch-association-of-communes-2 = Viele Partner mit einer gemeinsamen Anlage wählen sie meist.
# en: Police, civil protection and fire services of a region are carried by such associations.
rule-ch-association-of-communes-3 = Polizei, Zivilschutz und Feuerwehr einer Region tragen solche Verbände.
# en: Statutes, votes and approval are too much for so little.
rule-ch-association-of-communes-4 = Statuten, Abstimmungen und Genehmigung sind zu viel für so wenig.
# en: Vaud: members want different bundles
rule-ch-vaud-optional-aims = Waadt: Mitglieder wollen verschiedene Bündel
# en: In Vaud the statutes may have main aims for all and optional aims for some.
rule-ch-vaud-optional-aims-1 = In der Waadt können die Statuten Hauptzwecke für alle und Wahlzwecke für einige haben.
# en: A business at arm's length
rule-ch-enterprise = Ein Betrieb mit Abstand zur Politik
# en: A board runs the business, and the municipalities steer by a strategy of the owners.
rule-ch-enterprise-1 = Ein Verwaltungsrat führt den Betrieb, die Gemeinden steuern mit einer Eigentümerstrategie.
# en: Who sells on the market needs capital, limited liability and quick decisions.
rule-ch-enterprise-2 = Wer am Markt verkauft, braucht Kapital, beschränkte Haftung und rasche Entscheide.
# en: There is no business to run.
rule-ch-enterprise-3 = Es gibt keinen Betrieb zu führen.
# en: Homes for the elderly and works are typical for it.
rule-ch-enterprise-4 = Altersheime und Werke sind typisch dafür.
# en: Several tasks of a whole region
rule-ch-region = Mehrere Aufgaben einer ganzen Region
# en: Transport, settlement and culture of a region are planned by its conference or agglomeration.
rule-ch-region-1 = Verkehr, Siedlung und Kultur einer Region plant ihre Regionalkonferenz oder Agglomeration.
# en: A regional body for one task is too much.
rule-ch-region-2 = Eine regionale Körperschaft für eine Aufgabe ist zu viel.
# en: Citizens and organisations take part
rule-ch-clubs-and-foundations = Bürgerinnen, Bürger und Organisationen machen mit
# en: Home care, libraries and promotion are often carried by associations in which citizens take part.
rule-ch-clubs-and-foundations-1 = Spitex, Bibliotheken und Förderung tragen oft Vereine, in denen Bürgerinnen und Bürger mitmachen.
# en: A foundation or a cooperative keeps a house or a network for its purpose, with citizens on board.
rule-ch-clubs-and-foundations-2 = Eine Stiftung oder Genossenschaft erhält ein Haus oder Netz für seinen Zweck, mit Bürgerinnen und Bürgern.
# en: Citizens join an association or a cooperative more easily than a company.
rule-ch-clubs-and-foundations-3 = Einem Verein oder einer Genossenschaft treten Bürgerinnen und Bürger leichter bei als einer Aktiengesellschaft.
# en: Without citizens or organisations a form of public law is closer at hand.
rule-ch-clubs-and-foundations-4 = Ohne Bürger oder Organisationen liegt eine Form des öffentlichen Rechts näher.
# en: Regional development is mostly carried by an association.
rule-ch-clubs-and-foundations-5 = Regionalentwicklung trägt meist ein Verein.
# en: Exchange and joint opinions
rule-ch-exchange = Austausch und gemeinsame Stellungnahmen
# en: A conference of mayors can scope a matter and give a joint opinion to the canton.
rule-ch-exchange-1 = Eine Gemeindepräsidentenkonferenz kann ein Thema abklären und gegenüber dem Kanton gemeinsam Stellung nehmen.
# en: Do not forget the ballot
rule-ch-do-not-forget-the-ballot = Die Urne nicht vergessen
# en: Plan the day of the ballot first, and count back: check by the cantonal office, councils, printing of the papers.
rule-ch-do-not-forget-the-ballot-1 = Planen Sie zuerst den Abstimmungstag und rechnen Sie zurück: Vorprüfung durch das kantonale Amt, Räte, Druck der Unterlagen.
# en: Initiative and referendum go on
rule-ch-rights-of-the-people = Initiative und Referendum gelten weiter
# en: The rights of the people must go on inside the association. Write initiative and referendum into its statutes.
rule-ch-rights-of-the-people-1 = Die Volksrechte müssen im Verband weitergelten. Schreiben Sie Initiative und Referendum in die Statuten.
# en: VAT among public bodies
rule-ch-vat = Mehrwertsteuer unter Gemeinwesen
# en: A private shareholder ends the exemption from VAT for services between the municipalities and their own company.
rule-ch-vat-1 = Ein privater Aktionär beendet die Befreiung von der Mehrwertsteuer für Leistungen zwischen den Gemeinden und ihrer Gesellschaft.
# en: Services among public bodies of one association, or between owners and their wholly public company, are free of VAT within limits. Ask for a ruling before you set the price.
rule-ch-vat-2 = Leistungen unter Gemeinwesen eines Verbands oder zwischen Eigentümern und ihrer ganz öffentlichen Gesellschaft sind in Grenzen steuerfrei. Holen Sie eine verbindliche Auskunft ein, bevor Sie den Preis festlegen.
# en: Work without tender has conditions
rule-ch-procurement = Arbeit ohne Ausschreibung hat Bedingungen
# en: Work between public authorities or for a body under common control is free of tender only under conditions. Have them checked before the vote.
rule-ch-procurement-1 = Arbeit zwischen Behörden oder für eine gemeinsam beherrschte Trägerschaft ist nur unter Bedingungen ausschreibungsfrei. Lassen Sie sie vor der Abstimmung prüfen.
# en: Vaud is rewriting its act
rule-ch-vaud-revision = Die Waadt schreibt ihr Gesetz neu
# en: The communes act of Vaud is under total revision. Ask the canton which text will hold when your statutes are approved.
rule-ch-vaud-revision-1 = Das Gemeindegesetz der Waadt wird total revidiert. Fragen Sie den Kanton, welcher Text gilt, wenn Ihre Statuten genehmigt werden.
# en: Vaud names cooperation as a principle
rule-ch-vaud-principle = Die Waadt nennt die Zusammenarbeit als Grundsatz
# en: Article 107a names cooperation as a principle. Choose the lightest of the forms that can carry the task.
rule-ch-vaud-principle-1 = Artikel 107a nennt die Zusammenarbeit als Grundsatz. Wählen Sie die leichteste Form, welche die Aufgabe tragen kann.
# en: How to share the cost
rule-ch-cost-keys = Wie die Kosten geteilt werden
# en: Share the cost of sewage by population equivalents or capacity.
rule-ch-cost-keys-1 = Teilen Sie Abwasserkosten nach Einwohnerwerten oder Kapazität.
# en: Share the cost of a home by days of care.
rule-ch-cost-keys-2 = Teilen Sie die Kosten eines Heims nach Pflegetagen.
# en: Half by population and half by tax capacity is a usual key between rich and poor.
rule-ch-cost-keys-3 = Halb nach Bevölkerung, halb nach Steuerkraft ist ein üblicher Schlüssel zwischen Reich und Arm.
# en: Let the seat municipality pay a share for the advantage of the place.
rule-ch-cost-keys-4 = Lassen Sie die Sitzgemeinde einen Anteil für den Standortvorteil zahlen.

## Words in citations

# en: art.
place-article = Art.
# en: ff.
place-ff = ff.
