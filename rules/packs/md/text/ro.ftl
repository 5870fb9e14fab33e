pack-name = Republica Moldova
municipality = unitate administrativ-teritorială de nivelul întâi
municipality-plural = unități administrativ-teritoriale de nivelul întâi

form-memorandum = Memorandum de înțelegere
# en: Mayors sign what they want to prepare together; no service and no money.
form-memorandum-summary = Primarii semnează ce vor să pregătească împreună; fără servicii și fără bani.

form-cooperation-agreement = Acord de cooperare intercomunitară
# en: Local authorities share one task by an agreement that each council decides; one of them acts.
form-cooperation-agreement-summary = Autoritățile locale împart o sarcină printr-un acord aprobat de fiecare consiliu; una dintre ele acționează.

form-delegated-management-neighbour = Delegarea serviciului către întreprinderea unei localități vecine
# en: A council delegates a communal service to the municipal enterprise of a neighbour.
form-delegated-management-neighbour-summary = Un consiliu deleagă un serviciu comunal întreprinderii municipale a unei localități vecine.

form-intercommunal-council = Consiliu intercomunal consultativ
# en: Mayors of a district or region meet in a council that prepares a later joint service.
form-intercommunal-council-summary = Primarii dintr-un raion sau o regiune se reunesc într-un consiliu care pregătește un serviciu comun.

form-adi = Asociație de dezvoltare intercomunitară (ADI)
# en: Local authorities of both levels found an association with its own director, budget and membership fee for services and projects.
form-adi-summary = Autoritățile de ambele niveluri înființează o asociație cu director, buget și cotizație proprie pentru servicii și proiecte.

form-joint-municipal-enterprise = Întreprindere municipală cu mai mulți fondatori
# en: Several authorities found one municipal enterprise; whether the law allows several founders must be confirmed first.
form-joint-municipal-enterprise-summary = Mai multe autorități înființează o întreprindere municipală; trebuie confirmat dacă legea permite mai mulți fondatori.

form-joint-company = Societate comercială a mai multor autorități locale
# en: Local authorities own a company together, for example a regional water or waste operator.
form-joint-company-summary = Autoritățile locale dețin împreună o societate, de exemplu un operator regional de apă sau deșeuri.

form-local-action-group = Grup de acțiune locală (GAL)
# en: Authorities, businesses and residents of a rural area run a LEADER strategy.
form-local-action-group-summary = Autorități, firme și locuitori dintr-o zonă rurală aplică o strategie LEADER.

form-cross-border-agreement = Acord de cooperare transfrontalieră
# en: An authority or association agrees on a project or service with one in Romania or Ukraine.
form-cross-border-agreement-summary = O autoritate sau asociație convine un proiect sau serviciu cu una din România sau Ucraina.

financing-membership-fee = Cotizația anuală de membru
financing-own-budgets = Contribuții din bugetele locale pe baza acordului
financing-service-income = Venituri din servicii, granturi, dobânzi și desemnare procentuală
financing-tariffs = Tarife la utilități
financing-national-regional-funds = Fondul Național de Dezvoltare, Satul European, Fondul Național de Mediu
financing-amalgamation-incentives = Stimulente pentru amalgamarea voluntară
financing-ifi-loans = Împrumuturi BEI, BERD și KfW
financing-donors = Donatori (GIZ, Elveția, UE-PNUD, Consiliul Europei)
financing-ppp = Parteneriat public-privat sau concesiune
