pack-name = Norge
municipality = kommune
municipality-plural = kommuner

form-informal-network = Uformelt faglig nettverk
# en: Municipalities exchange experience or train together; no common body decides anything.
form-informal-network-summary = Kommunene deler erfaringer eller lærer sammen; ingen felles organ tar beslutninger.

form-purchase-between-municipalities = Kjøp og salg av tjenester mellom kommuner
# en: One municipality buys a service from another, after the procurement rules have been checked.
form-purchase-between-municipalities-summary = En kommune kjøper en tjeneste av en annen, etter at anskaffelsesreglene er vurdert.

form-plansamarbeid = Interkommunalt plansamarbeid
# en: Municipalities draw up a plan together; each council adopts it for its own area.
form-plansamarbeid-summary = Kommunene lager en plan sammen; hvert kommunestyre vedtar den for sitt område.

form-ipr = Interkommunalt politisk råd (IPR)
# en: A political forum of municipalities and counties for joint strategy and lobbying; no services, no decisions on citizens.
form-ipr-summary = Et politisk forum for kommuner og fylkeskommuner for felles strategi og interesser; ingen tjenester og ingen enkeltvedtak.

form-host-administrative = Administrativt vertskommunesamarbeid
# en: The administration of one municipality does the work for the others, including decisions on single cases.
form-host-administrative-summary = Administrasjonen i én kommune utfører oppgaver for de andre, også enkeltvedtak.

form-host-with-board = Vertskommunesamarbeid med felles folkevalgt nemnd
# en: One municipality hosts a common elected board to which all delegate their powers, including decisions of principle.
form-host-with-board-summary = En vertskommune har en felles folkevalgt nemnd som får myndighet fra alle, også i prinsipielle saker.

form-ko-without-personality = Kommunalt oppgavefellesskap (KO), ikke eget rettssubjekt
# en: Municipalities run tasks together under a common council of representatives; staff and accounts sit in one office municipality.
form-ko-without-personality-summary = Kommunene løser oppgaver sammen under et felles representantskap; ansatte og regnskap ligger hos kontorkommunen.

form-ko-legal-entity = Kommunalt oppgavefellesskap (KO), eget rettssubjekt
# en: As the other task community, but as a legal person that employs, owns and contracts itself; owners answer without limit for their share.
form-ko-legal-entity-summary = Som det andre oppgavefellesskapet, men som eget rettssubjekt som ansetter og eier selv; deltakerne hefter ubegrenset for sin del.

form-iks = Interkommunalt selskap (IKS)
# en: A company of municipalities and counties with its own act; owners answer without limit for their share.
form-iks-summary = Et selskap for kommuner og fylkeskommuner etter egen lov; eierne hefter ubegrenset for sin del.

form-intermunicipal-as = Kommunalt eid aksjeselskap (AS)
# en: Municipalities own a company with limited liability; for market activity.
form-intermunicipal-as-summary = Kommunene eier et aksjeselskap med begrenset ansvar; for virksomhet i konkurranse.

form-samvirkeforetak = Samvirkeforetak (SA)
# en: A cooperative with an open door for members; each has one vote.
form-samvirkeforetak-summary = Et samvirke med åpen dør for nye medlemmer; hvert medlem har én stemme.

form-forening-stiftelse = Forening eller stiftelse
# en: An association or a foundation for culture, tourism or interests.
form-forening-stiftelse-summary = En forening eller stiftelse for kultur, reiseliv eller interesser.

form-ordered-cooperation = Pålagt samarbeid
# en: The state orders municipalities to cooperate, for example in fire services, acute pollution or planning.
form-ordered-cooperation-summary = Staten pålegger kommuner å samarbeide, for eksempel om brannvern, akutt forurensning eller planlegging.

financing-participant-contributions = Deltakernes årlige tilskudd
financing-cost-recovery-fees = Brukerbetaling etter selvkost
financing-loans-by-body = Lån tatt opp av IKS eller KO selv
financing-loans-by-owners = Eierkommunen låner og låner videre
financing-municipal-guarantee = Kommunal garanti for lån
financing-state-discretionary-grant = Skjønnstilskudd fra statsforvalteren
financing-vat-compensation = Generell merverdiavgiftskompensasjon
financing-interreg-eea = Interreg og EØS-midlene
