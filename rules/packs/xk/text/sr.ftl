pack-name = Kosovo
municipality = opština
municipality-plural = opštine

form-informal = Neformalna saradnja ili memorandum
# en: Mayors sign a memorandum; most cooperation in Kosovo stays at this level.
form-informal-summary = Predsednici opština potpisuju memorandum; većina saradnje ostaje na tom nivou.

form-framework-agreement = Okvirni sporazum o međuopštinskoj saradnji
# en: Municipalities agree on several fields with action plans; it becomes real through sub-agreements.
form-framework-agreement-summary = Opštine se dogovaraju o više oblasti sa akcionim planovima; sprovodi se posebnim sporazumima.

form-joint-project-agreement = Sporazum o zajedničkom projektu ili usluzi
# en: Municipalities carry out one project or service together under an agreement.
form-joint-project-agreement-summary = Opštine zajedno sprovode jedan projekat ili uslugu na osnovu sporazuma.

form-host-service-agreement = Vršenje usluga jedne opštine za drugu
# en: One municipality performs a service for another; whether this counts as cooperation or as procurement must be settled first.
form-host-service-agreement-summary = Jedna opština vrši uslugu za drugu; prvo treba razjasniti da li je to saradnja ili nabavka.

form-joint-commission = Zajedničko radno telo ili komisija
# en: A joint commission drafts agreements and watches a joint service.
form-joint-commission-summary = Zajednička komisija priprema sporazume i prati zajedničku uslugu.

form-joint-administrative-body = Zajednički upravni organ
# en: Municipalities share one administrative body; its posts must sit in one of them.
form-joint-administrative-body-summary = Opštine imaju zajednički upravni organ; radna mesta ostaju u jednoj od njih.

form-joint-public-institution = Zajednička javna ustanova
# en: Municipalities found one public institution for care, culture or tourism.
form-joint-public-institution-summary = Opštine osnivaju jednu javnu ustanovu za negu, kulturu ili turizam.

form-joint-enterprise = Zajedničko lokalno javno preduzeće
# en: Municipalities own one local public enterprise; the Government must allow it.
form-joint-enterprise-summary = Opštine imaju jedno lokalno javno preduzeće; potrebna je dozvola Vlade.

form-joint-ppp = Zajedničko javno-privatno partnerstvo
# en: Municipalities tender a partnership with a private firm together; the central committee must approve.
form-joint-ppp-summary = Opštine zajedno traže privatnog partnera; potrebno je odobrenje centralnog odbora.

form-association = Asocijacija opština
# en: All municipalities together in an association that represents and trains them; it may use no power.
form-association-summary = Opštine zajedno u asocijaciji koja ih predstavlja i obučava; ne vrši vlast.

form-international-cooperation = Međunarodna opštinska saradnja
# en: A municipality cooperates with one abroad in administrative and technical matters.
form-international-cooperation-summary = Opština sarađuje sa opštinom u inostranstvu u administrativnim i tehničkim pitanjima.

form-regional-development-agency = Agencija za regionalni razvoj
# en: Municipalities of an economic region keep an agency for strategy and EU projects.
form-regional-development-agency-summary = Opštine jednog ekonomskog regiona imaju agenciju za strategiju i projekte EU.

form-regional-water = Regionalna vodovodna kompanija
# en: Central companies supply water to many municipalities; no free choice for a mayor.
form-regional-water-summary = Centralne kompanije snabdevaju vodom mnoge opštine; bez slobodnog izbora.

financing-municipal-budgets = Doprinosi iz budžeta opština
financing-mlga-imc-fund = Fond ministarstva za međuopštinsku saradnju
financing-mlga-infrastructure = Program infrastrukture i grantovi za učinak
financing-ipa-cbc = IPA i prekogranični programi
financing-donors = Programi donatora
financing-user-charges = Tarife i naknade za usluge
financing-municipal-debt = Zaduživanje opština
financing-ppp = Privatno finansiranje kroz JPP
