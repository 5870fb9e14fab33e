pack-name = Belgium
municipality = municipality
municipality-plural = municipalities

form-consultation = Consultation
form-consultation-summary = Mayors tune programmes and exchange staff or knowledge; needs no law of a region.

form-agreement = Agreement between municipalities
form-agreement-summary = Wallonia and Brussels: one municipality manages a simple matter for all and may employ.

form-interlocal-association = Interlocal association
form-interlocal-association-summary = Flanders: an agreement with a committee for a small project; no legal person, no transfer.

form-project-association = Project association (Flanders)
form-project-association-summary = Flanders: a light legal person for a small project with staff of its own.

form-service-association = Service-providing association
form-service-association-summary = Flanders: lasting support for many tasks; each municipality keeps the right to act itself.

form-commissioned-association = Commissioned association
form-commissioned-association-summary = Flanders: takes over the management of a task fully, for waste, grids, water or crematoria.

form-association-de-projet = Project association (Wallonia and Brussels)
form-association-de-projet-summary = Wallonia and Brussels: a public legal person for one project, open to private partners.

form-intercommunale = Intercommunale
form-intercommunale-summary = Wallonia and Brussels: a company or association under public law for waste, water, energy or business parks.

form-welfare-association = Welfare association
form-welfare-association-summary = Welfare centres and municipalities run care homes, social services or child care together.

form-compulsory-zone = Police zone or emergency zone
form-compulsory-zone-summary = Federal law orders zones for police and fire brigades; no free choice for a mayor.

financing-contributions = Contributions of the participants
financing-tariffs = Tariffs and service fees
financing-loans = Bank loans with guarantees of the municipalities
financing-dividends = Energy dividends and participations
financing-region-subsidy = Subsidies of the region for intermunicipal projects
financing-eu = European funds (ERDF, ESF+, Interreg)

question-region = In which region are the partners?
    .help = Each region has its own law of cooperation. The same word means different things in Flanders and in Wallonia.
option-region-flanders = Flanders
option-region-wallonia = Wallonia, French-speaking municipalities
option-region-german_speaking = The nine municipalities of the German-speaking Community
option-region-brussels = Brussels-Capital
option-region-several = In two or more regions
question-management = Should the management of the task be handed over fully?
    .help = This decides between the Flemish forms: only the commissioned association takes the management over.
option-management-keep = No, each municipality keeps the right to do it itself
option-management-hand_over = Yes, the association alone runs the task
question-reference_region = Do all partners belong to the same Flemish reference region?
    .help = There are fifteen of them; cooperation should fit within one.
question-bound_long = Can the partners bind themselves for up to 18 years without early exit?
    .help = Members of a service-providing or commissioned association cannot leave early in principle.
