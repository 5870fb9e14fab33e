pack-name = Kosova
municipality = komunë
municipality-plural = komuna

form-informal = Bashkëpunim joformal, memorandum
# en: Mayors sign a memorandum; most cooperation in Kosovo stays at this level.
form-informal-summary = Kryetarët nënshkruajnë një memorandum; shumica e bashkëpunimeve mbeten në këtë nivel.

form-framework-agreement = Marrëveshje kornizë e bashkëpunimit ndërkomunal
# en: Municipalities agree on several fields with action plans; it becomes real through sub-agreements.
form-framework-agreement-summary = Komunat merren vesh për disa fusha me plane veprimi; zbatohet përmes nënmarrëveshjeve.

form-joint-project-agreement = Marrëveshje për projekt ose shërbim të përbashkët
# en: Municipalities carry out one project or service together under an agreement.
form-joint-project-agreement-summary = Komunat kryejnë së bashku një projekt ose shërbim me marrëveshje.

form-host-service-agreement = Kryerja e shërbimeve nga një komunë për tjetrën
# en: One municipality performs a service for another; whether this counts as cooperation or as procurement must be settled first.
form-host-service-agreement-summary = Një komunë kryen një shërbim për tjetrën; së pari duhet sqaruar nëse është bashkëpunim apo prokurim.

form-joint-commission = Trup ose komision i përbashkët punues
# en: A joint commission drafts agreements and watches a joint service.
form-joint-commission-summary = Një komision i përbashkët harton marrëveshje dhe mbikëqyr një shërbim të përbashkët.

form-joint-administrative-body = Organ i përbashkët administrativ
# en: Municipalities share one administrative body; its posts must sit in one of them.
form-joint-administrative-body-summary = Komunat kanë një organ të përbashkët administrativ; vendet e punës mbeten në njërën prej tyre.

form-joint-public-institution = Institucion i përbashkët publik
# en: Municipalities found one public institution for care, culture or tourism.
form-joint-public-institution-summary = Komunat themelojnë një institucion publik për kujdes, kulturë ose turizëm.

form-joint-enterprise = Ndërmarrje publike lokale e përbashkët (SH.A.)
# en: Municipalities own one local public enterprise; the Government must allow it.
form-joint-enterprise-summary = Komunat kanë një ndërmarrje publike lokale; duhet leja e Qeverisë.

form-joint-ppp = Partneritet publiko-privat i përbashkët
# en: Municipalities tender a partnership with a private firm together; the central committee must approve.
form-joint-ppp-summary = Komunat kërkojnë së bashku një partner privat; duhet miratimi i komitetit qendror.

form-association = Asociacion i komunave
# en: All municipalities together in an association that represents and trains them; it may use no power.
form-association-summary = Komunat së bashku në një asociacion që i përfaqëson dhe i trajnon; nuk ushtron pushtet.

form-international-cooperation = Bashkëpunim komunal ndërkombëtar, binjakëzim
# en: A municipality cooperates with one abroad in administrative and technical matters.
form-international-cooperation-summary = Një komunë bashkëpunon me një komunë jashtë vendit për çështje administrative dhe teknike.

form-regional-development-agency = Agjencia për zhvillim rajonal
# en: Municipalities of an economic region keep an agency for strategy and EU projects.
form-regional-development-agency-summary = Komunat e një rajoni ekonomik kanë një agjenci për strategji dhe projekte të BE-së.

form-regional-water = Kompani rajonale e ujësjellësit
# en: Central companies supply water to many municipalities; no free choice for a mayor.
form-regional-water-summary = Kompanitë qendrore furnizojnë shumë komuna me ujë; kryetari nuk ka zgjedhje të lirë.

financing-municipal-budgets = Kontribute nga buxhetet e komunave
financing-mlga-imc-fund = Fondi i ministrisë për bashkëpunim ndërkomunal
financing-mlga-infrastructure = Programi i infrastrukturës dhe grantet e performancës
financing-ipa-cbc = IPA dhe programet ndërkufitare
financing-donors = Programe të donatorëve
financing-user-charges = Tarifa dhe pagesa për shërbime
financing-municipal-debt = Huamarrje komunale
financing-ppp = Financim privat përmes PPP-së
