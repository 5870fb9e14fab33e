pack-name = Kosovo
municipality = municipality
municipality-plural = municipalities

form-informal = Informal cooperation or memorandum
form-informal-summary = Mayors sign a memorandum; most cooperation in Kosovo stays at this level.

form-framework-agreement = Framework cooperation agreement
form-framework-agreement-summary = Municipalities agree on several fields with action plans; it becomes real through sub-agreements.

form-joint-project-agreement = Agreement for one joint project or service
form-joint-project-agreement-summary = Municipalities carry out one project or service together under an agreement.

form-host-service-agreement = One municipality performs a service for another
form-host-service-agreement-summary = One municipality performs a service for another; whether this counts as cooperation or as procurement must be settled first.

form-joint-commission = Joint working body or commission
form-joint-commission-summary = A joint commission drafts agreements and watches a joint service.

form-joint-administrative-body = Joint administrative body
form-joint-administrative-body-summary = Municipalities share one administrative body; its posts must sit in one of them.

form-joint-public-institution = Joint public institution
form-joint-public-institution-summary = Municipalities found one public institution for care, culture or tourism.

form-joint-enterprise = Joint publicly owned enterprise
form-joint-enterprise-summary = Municipalities own one local public enterprise; the Government must allow it.

form-joint-ppp = Joint public-private partnership
form-joint-ppp-summary = Municipalities tender a partnership with a private firm together; the central committee must approve.

form-association = Association of municipalities
form-association-summary = All municipalities together in an association that represents and trains them; it may use no power.

form-international-cooperation = Twinning and international municipal cooperation
form-international-cooperation-summary = A municipality cooperates with one abroad in administrative and technical matters.

form-regional-development-agency = Regional development agency
form-regional-development-agency-summary = Municipalities of an economic region keep an agency for strategy and EU projects.

form-regional-water = Regional water company
form-regional-water-summary = Central companies supply water to many municipalities; no free choice for a mayor.

financing-municipal-budgets = Contributions of the partner municipalities
financing-mlga-imc-fund = Cooperation fund of the Ministry of Local Government Administration
financing-mlga-infrastructure = Municipal infrastructure programme and performance grants
financing-ipa-cbc = EU pre-accession and cross-border programmes
financing-donors = Donor programmes (SDC-Helvetas, USAID, EU)
financing-user-charges = Service fees and tariffs
financing-municipal-debt = Municipal borrowing
financing-ppp = Private finance under a PPP

question-ministry_agrees = Does the ministry that delegates the task agree to the cooperation?
    .help = The cooperation law speaks of own and enhanced competences. A delegated task needs its ministry.
question-serb_majority = Is a Serb-majority municipality among the partners?
    .help = Then acts are needed in Albanian and Serbian, and some competences may be enhanced.
question-sign_before_vote = Do the mayors want to sign before every assembly has voted?
    .help = A cooperation agreement is a matter for the assemblies.
question-regional_applicant = Does the donor ask for a regional partner as applicant?
    .help = Five economic regions have a development agency with the mayors as members.
