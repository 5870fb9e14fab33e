pack-name = România
municipality = unitate administrativ-teritorială (UAT)
municipality-plural = unități administrativ-teritoriale (UAT)

form-framework-protocol = Protocol sau acord-cadru de colaborare
# en: Authorities sign what they want to do together; money and services need a stronger form.
form-framework-protocol-summary = Autoritățile semnează ce vor să facă împreună; pentru bani și servicii e nevoie de o formă mai puternică.

form-cooperation-contract = Acord de cooperare, contract de asociere
# en: Authorities share costs or work by contract; one of them acts, no new person arises.
form-cooperation-contract-summary = Autoritățile împart costuri sau lucrări prin contract; una dintre ele acționează, fără persoană juridică nouă.

form-internal-audit-cooperation = Acord de cooperare pentru auditul public intern
# en: One organiser employs auditors who serve all partners of the agreement.
form-internal-audit-cooperation-summary = O entitate organizatoare angajează auditori care lucrează pentru toți partenerii.

form-adi = Asociație de dezvoltare intercomunitară (ADI)
# en: Authorities, with the county if they wish, found an association of public utility for projects or shared services.
form-adi-summary = Unitățile administrativ-teritoriale, și județul dacă doresc, înființează o asociație de utilitate publică pentru proiecte sau servicii comune.

form-adi-utilities = ADI pentru serviciile de utilități publice
# en: Authorities mandate an association to organise water, waste or transport; an operator runs it.
form-adi-utilities-summary = Autoritățile mandatează o asociație să organizeze apa, deșeurile sau transportul; un operator prestează serviciul.

form-regional-operator = Operator regional
# en: The company that the members of a utility association own and that runs the service without tender.
form-regional-operator-summary = Societatea deținută de membrii ADI de utilități, care prestează serviciul fără licitație.

form-joint-company = Societate comercială a mai multor UAT
# en: Authorities own a company for energy, tourism, industrial parks or markets.
form-joint-company-summary = Autoritățile dețin împreună o societate pentru energie, turism, parcuri industriale sau piețe.

form-administrative-consortium = Consorțiu administrativ
# en: Neighbouring authorities in rural areas found an association that employs shared staff for office work and joint investments.
form-administrative-consortium-summary = Unități administrativ-teritoriale vecine din mediul rural înființează o asociație cu personal comun pentru administrație și investiții.

form-metropolitan-area = Zonă metropolitană
# en: A city and the localities around it found an association for planning and mobility; counties cannot be members.
form-metropolitan-area-summary = Un oraș și localitățile din jur înființează o asociație pentru planificare și mobilitate; județul nu poate fi membru.

form-local-action-group = Grup de acțiune locală (GAL)
# en: Authorities, firms and organisations of a rural area run a LEADER strategy; the public side stays below half.
form-local-action-group-summary = Autorități, firme și organizații dintr-o zonă rurală aplică o strategie LEADER; partea publică rămâne sub jumătate.

form-egtc = GECT și acorduri de cooperare transfrontalieră
# en: Authorities work with foreign ones by agreement or in a European grouping.
form-egtc-summary = Autoritățile cooperează cu cele din alte state prin acord sau într-o grupare europeană.

financing-member-contributions = Contribuții din bugetele locale ale membrilor
financing-national-programmes = Programe naționale de dezvoltare
financing-county-support = Programe și finanțare de la județ
financing-consortium-share = Cota din buget pentru consorțiile administrative
financing-tariffs = Tarife, taxă specială de salubrizare, redevență
financing-building-tax-relief = Scutire sau reducere de impozit pe clădiri
financing-eu-cohesion = Fonduri UE 2021-2027
financing-loans = Împrumuturi locale și ale operatorului
financing-ppp = Gestiune delegată unui operator privat, după licitație
financing-audit-cost-share = Decontarea costurilor de audit
