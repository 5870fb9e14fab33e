# en: Spain
pack-name = España
# en: municipality
municipality = municipio
# en: municipalities
municipality-plural = municipios

# en: In which autonomous community is your municipality?
question-region = ¿En qué comunidad autónoma están ustedes?
    .help = Cada comunidad tiene su propia ley de mancomunidades y comarcas, por eso se pregunta primero. Esta base conoce en parte cuatro de esas leyes.
# en: Andalusia
option-region-andalusia = Andalucía
# en: Aragon
option-region-aragon = Aragón
# en: Asturias
option-region-asturias = Principado de Asturias
# en: Balearic Islands
option-region-balearic_islands = Illes Balears
# en: Canary Islands
option-region-canary_islands = Canarias
# en: Cantabria
option-region-cantabria = Cantabria
# en: Castile-La Mancha
option-region-castile_la_mancha = Castilla-La Mancha
# en: Castile and Leon
option-region-castile_leon = Castilla y León
# en: Catalonia
option-region-catalonia = Cataluña
# en: Extremadura
option-region-extremadura = Extremadura
# en: Galicia
option-region-galicia = Galicia
# en: Madrid
option-region-madrid = Comunidad de Madrid
# en: Murcia
option-region-murcia = Región de Murcia
# en: Navarre
option-region-navarre = Comunidad Foral de Navarra
# en: Basque Country
option-region-basque_country = País Vasco
# en: La Rioja
option-region-la_rioja = La Rioja
# en: Valencian Community
option-region-valencia = Comunitat Valenciana

# en: Does one of the partners lie in another autonomous community?
question-other_community = ¿Está alguno de los socios en otra comunidad autónoma?
    .help = En ese caso las leyes de las dos comunidades tienen que permitir la mancomunidad.

# en: How many of you have fewer than 20,000 inhabitants?
question-under_20000 = ¿Cuántos de ustedes tienen menos de 20 000 habitantes?
    .help = En los municipios de menos de 20 000 habitantes la provincia coordina el agua, el saneamiento, los residuos, la limpieza viaria, el acceso a los núcleos, la pavimentación y el alumbrado.
# en: All of us
option-under_20000-all = Todos
# en: Some of us
option-under_20000-some = Algunos
# en: None
option-under_20000-none = Ninguno

# en: Do you want to share a post?
question-shared_post = ¿Quieren compartir un puesto de trabajo?
    .help = El secretario o secretario-interventor tiene habilitación nacional, y la comunidad clasifica el puesto.
# en: Yes, the secretary or secretary-comptroller
option-shared_post-secretary = Sí, el de secretario o secretario-interventor
# en: Yes, a technical or other post
option-shared_post-technical = Sí, un puesto técnico u otro
# en: No, an office or a task
option-shared_post-none = No, una oficina o una tarea

# en: Has an act of your community given this task to a comarca or a metropolitan area?
question-body_by_law = ¿Ha dado una ley de su comunidad esta tarea a una comarca o a un área metropolitana?
    .help = Si no lo saben, pregunten en la secretaría o en la comarca.

# en: Would an agreement without a new body do?
question-agreement_enough = ¿Bastaría un convenio, sin crear una entidad nueva?
    .help = La ley solo permite el consorcio si no bastara. Si no están seguros, déjenlo abierto.

# en: Is the task among the municipal powers of articles 25 and 26 of the Basic Act?
question-core_power = ¿Está la tarea entre las competencias municipales de los artículos 25 y 26 LBRL?
    .help = Agua, saneamiento, residuos, calles, parques, policía, cultura, deporte, necesidad social y otras. Si no están seguros, pregunten en la secretaría.

# en: Will the State or one of its bodies be a member?
question-state_member = ¿Será miembro el Estado o uno de sus organismos?
    .help = Un consorcio con el Estado necesita una ley.

# en: Has a partner an adjustment plan or an economic and financial plan that still runs?
question-adjustment_plan = ¿Tiene algún socio un plan de ajuste o un plan económico-financiero en vigor?
    .help = Mientras dure, ese socio puede tener cerradas las entidades nuevas.

# en: Talks or a general protocol
form-informal = Coordinación informal o protocolo general de actuación
# en: Mayors meet, or sign a declaration of intent; nothing binds.
form-informal-summary = Los alcaldes se reúnen o firman una declaración de intenciones; nada obliga.
# en: Free at any time.
form-informal-exit = Libre en todo momento.
# en: None from the protocol itself; each municipality answers for what it does.
form-informal-liability = Ninguna por el protocolo; cada municipio responde de lo que hace.
# en: Each mayor to the own council.
form-informal-accountability = Cada alcalde ante su pleno.
# en: The mayors meet and, if they wish, sign a general protocol: a declaration of intent, which is no agreement in law.
form-informal-step-protocol = Los alcaldes se reúnen y, si quieren, firman un protocolo general: una declaración de intenciones que en derecho no es un convenio.

# en: Agreement between administrations (convenio)
form-agreement = Convenio interadministrativo
# en: Municipalities, province or community agree in writing who does and pays what, for four years at most.
form-agreement-summary = Municipios, provincia o comunidad acuerdan por escrito quién hace y quién paga qué, por cuatro años como máximo.
# en: low to medium: an explanatory report and a council vote at every partner
form-agreement-effort_note = bajo o medio: una memoria justificativa y un acuerdo de pleno en cada socio
# en: It ends when it is performed or by a cause of resolution: the term runs out, all agree, one party is in breach after a request with a deadline, a court declares it void, other causes (art. 51). Then it is settled: who received too much pays back within one month of the approved settlement, with interest within another month; what is missing is paid within one month, up to what each had committed. Actions under way may be finished within a fixed term (art. 52).
form-agreement-exit = Termina por cumplimiento o por una causa de resolución: vence el plazo, lo acuerdan todos, una parte incumple tras un requerimiento con plazo, un tribunal declara su nulidad, otras causas (art. 51). Después se liquida: quien recibió de más lo devuelve en un mes desde que se aprueba la liquidación, y con intereses en otro mes; lo que falta se paga en un mes, hasta lo que cada uno había comprometido. Las actuaciones en curso pueden terminarse en un plazo fijado (art. 52).
# en: Each party.
form-agreement-liability = Cada parte.
# en: Where the commitments exceed EUR 600,000, the agreement goes electronically to the Court of Accounts or the regional audit body within three months of signature, and so does every change, extension and ending (art. 53).
form-agreement-accountability = Si los compromisos superan 600 000 euros, el convenio se envía por vía electrónica al Tribunal de Cuentas o al órgano autonómico de control externo en los tres meses siguientes a la firma, y lo mismo cada modificación, prórroga y extinción (art. 53).
# en: An explanatory report shows need and opportunity, economic effect, why this is no contract, and that the act is kept; regional law may ask for more.
form-agreement-step-report = Una memoria justificativa muestra la necesidad y oportunidad, el impacto económico, por qué no es un contrato y que se cumple la ley; la norma autonómica puede pedir más.
# en: A legal report: the act asks for it from the State only; in a municipality the general rules on the secretary's and the comptroller's reports apply.
form-agreement-step-legal-report = Un informe jurídico: la ley lo pide solo al Estado; en el municipio rigen las reglas generales sobre los informes de secretaría e intervención.
# en: The council of every partner approves the same text; where functions are transferred, by absolute majority.
form-agreement-step-councils = El pleno de cada socio aprueba el mismo texto; si se transfieren funciones, por mayoría absoluta.
# en: The mayors sign. Entry in the State register and publication in the State gazette are conditions of effect only where the State takes part.
form-agreement-step-signature = Firman los alcaldes. La inscripción en el registro estatal y la publicación en el BOE son condición de eficacia solo cuando participa el Estado.

# en: Management assignment (encomienda de gestión)
form-management-assignment = Encomienda de gestión
# en: Another public body does material or technical work for you; you keep the power and the decisions.
form-management-assignment-summary = Otra entidad pública hace para ustedes un trabajo material o técnico; la competencia y las decisiones siguen siendo suyas.
# en: At the end of its term.
form-management-assignment-exit = Al acabar su plazo.
# en: The body that assigns answers for the decisions.
form-management-assignment-liability = Responde de las decisiones quien encomienda.
# en: The control of both bodies.
form-management-assignment-accountability = El control de las dos entidades.
# en: The two administrations sign an agreement on the activity, its term, nature and scope.
form-management-assignment-step-agreement = Las dos administraciones firman un acuerdo sobre la actividad, el plazo, la naturaleza y el alcance.
# en: The assignment is published in the official gazette.
form-management-assignment-step-gazette = La encomienda se publica en el diario oficial.

# en: Grouping for shared staff
form-shared-staff = Agrupación para el sostenimiento en común de personal
# en: Small municipalities keep a secretary or a technician together; the community classifies the post.
form-shared-staff-summary = Municipios pequeños sostienen juntos un secretario o un técnico; la comunidad clasifica el puesto.
# en: low to medium: statutes, a report of the province and the approval of the community
form-shared-staff-effort_note = bajo o medio: estatutos, informe de la provincia y aprobación de la comunidad
# en: By the same procedure as the set-up.
form-shared-staff-exit = Por el mismo procedimiento que la constitución.
# en: Each municipality by its share.
form-shared-staff-liability = Cada municipio por su parte.
# en: The autonomous community, which classifies the post.
form-shared-staff-accountability = La comunidad autónoma, que clasifica el puesto.
# en: The council of every partner approves the grouping and its statutes.
form-shared-staff-step-councils = El pleno de cada socio aprueba la agrupación y sus estatutos.
# en: The province gives a report.
form-shared-staff-step-province = Informa la provincia.
# en: The autonomous community approves the grouping and classifies the post.
form-shared-staff-step-approval = La comunidad autónoma aprueba la agrupación y clasifica el puesto.

# en: Central purchasing body
form-central-purchasing = Adhesión a una central de contratación
# en: You join the purchasing body of the province, of the FEMP or of a mancomunidad and order through it.
form-central-purchasing-summary = Se adhieren a la central de la provincia, de la FEMP o de una mancomunidad y compran a través de ella.
# en: At the end of the framework agreement.
form-central-purchasing-exit = Al acabar el acuerdo marco.
# en: Each buyer for its own orders.
form-central-purchasing-liability = Cada comprador por sus pedidos.
# en: The register of contracts.
form-central-purchasing-accountability = El registro de contratos.
# en: The council votes to join and says for which supplies.
form-central-purchasing-step-council = El pleno acuerda la adhesión y dice para qué suministros.

# en: Service through the province
form-province-service = Prestación o coordinación por la Diputación
# en: The provincial government runs or coordinates a service for municipalities below 20,000 inhabitants, with their consent.
form-province-service-summary = La Diputación presta o coordina un servicio para municipios de menos de 20 000 habitantes, con su conformidad.
# en: low for the mayor: the province makes the proposal
form-province-service-effort_note = bajo para el alcalde: la propuesta la hace la provincia
# en: By the plan of the province.
form-province-service-exit = Según el plan de la provincia.
# en: The province as provider.
form-province-service-liability = La provincia, que presta el servicio.
# en: The yearly report on effective cost.
form-province-service-accountability = El informe anual sobre el coste efectivo.
# en: The province proposes to provide the service itself or a shared way of running it: a consortium, a mancomunidad or another.
form-province-service-step-proposal = La provincia propone prestar ella misma el servicio o una gestión compartida: consorcio, mancomunidad u otra.
# en: The municipality consents.
form-province-service-step-consent = El municipio da su conformidad.
# en: A municipality that shows a lower effective cost may run the service itself.
form-province-service-step-own-way = El municipio que acredita un coste efectivo menor puede prestar él mismo el servicio.
# en: The island council (cabildo) stands in the place of the provincial government.
form-province-service-in-canary_islands = El cabildo insular ocupa el lugar de la Diputación.
# en: The island council (consejo insular) stands in the place of the provincial government.
form-province-service-in-balearic_islands = El consejo insular ocupa el lugar de la Diputación.
# en: The provincial government here is the diputación foral, with a regime of its own that was not seen.
form-province-service-in-basque_country = Aquí el gobierno provincial es la diputación foral, con un régimen propio que no se ha visto.
# en: A community of one province: it was not checked which office of the community does the work of the province.
form-province-service-in-asturias = Comunidad uniprovincial: no se ha comprobado qué órgano de la comunidad hace el trabajo de la provincia.
# en: A community of one province: it was not checked which office of the community does the work of the province.
form-province-service-in-cantabria = Comunidad uniprovincial: no se ha comprobado qué órgano de la comunidad hace el trabajo de la provincia.
# en: A community of one province: it was not checked which office of the community does the work of the province.
form-province-service-in-madrid = Comunidad uniprovincial: no se ha comprobado qué órgano de la comunidad hace el trabajo de la provincia.
# en: A community of one province: it was not checked which office of the community does the work of the province.
form-province-service-in-murcia = Comunidad uniprovincial: no se ha comprobado qué órgano de la comunidad hace el trabajo de la provincia.
# en: A community of one province with a regime of its own: it was not checked which office of the community does the work of the province.
form-province-service-in-navarre = Comunidad uniprovincial con régimen propio: no se ha comprobado qué órgano de la comunidad hace el trabajo de la provincia.
# en: A community of one province: it was not checked which office of the community does the work of the province.
form-province-service-in-la_rioja = Comunidad uniprovincial: no se ha comprobado qué órgano de la comunidad hace el trabajo de la provincia.

# en: Mancomunidad (association of municipalities)
form-mancomunidad = Mancomunidad de municipios
# en: A local public body of municipalities with statutes, staff, property and fees of its own.
form-mancomunidad-summary = Entidad local formada por municipios, con estatutos, personal, bienes y tasas propios.
# en: an assembly of all councillors, reports, and an absolute majority in every council
form-mancomunidad-effort_note = asamblea de todos los concejales, informes y mayoría absoluta en cada pleno
# en: By the statutes and the act of the community: notice, and debts settled first; a member that does not pay can be made to leave.
form-mancomunidad-exit = Según los estatutos y la ley de la comunidad: preaviso y deudas liquidadas antes; a quien no paga se le puede separar.
# en: The mancomunidad; the members by their contributions.
form-mancomunidad-liability = La mancomunidad; los miembros con sus aportaciones.
# en: Its own budget and comptroller, the Court of Accounts, the rules on transparency.
form-mancomunidad-accountability = Presupuesto e intervención propios, Tribunal de Cuentas, normas de transparencia.
# en: The councils vote, by absolute majority, that they are willing to found it.
form-mancomunidad-step-willingness-aragon = Los plenos acuerdan por mayoría absoluta su voluntad de constituirla.
# en: The councils vote that they are willing to found it.
form-mancomunidad-step-willingness = Los plenos acuerdan su voluntad de constituirla.
# en: An assembly of all councillors of the founding municipalities drafts the statutes.
form-mancomunidad-step-statutes = Una asamblea de todos los concejales de los municipios promotores elabora los estatutos.
# en: The draft is on public notice for one month; the province and the community report on it.
form-mancomunidad-step-notice = El proyecto se expone al público un mes; informan la provincia y la comunidad.
# en: Every council approves the statutes by absolute majority.
form-mancomunidad-step-councils = Cada pleno aprueba los estatutos por mayoría absoluta.
# en: The statutes are published in the gazette of the community and the mancomunidad is entered in the register of local entities.
form-mancomunidad-step-register = Los estatutos se publican en el diario oficial de la comunidad y la mancomunidad se inscribe en el registro de entidades locales.
# en: The constituting session meets.
form-mancomunidad-step-first-session = Se celebra la sesión constitutiva.
# en: Act of 2018; one of comarca scope can be classified as such (arts 12-17), and money depends on it (arts 36 ff.).
form-mancomunidad-in-valencia = Ley de 2018; la de ámbito comarcal puede calificarse como tal (arts. 12-17), y de ello depende el dinero (arts. 36 y ss.).
# en: Act of 2010; a mancomunidad can be classified as integral, and money depends on it.
form-mancomunidad-in-extremadura = Ley de 2010; la mancomunidad puede calificarse como integral, y de ello depende el dinero.
# en: Act of 1999: the first votes already need an absolute majority. Look first at what the comarca does.
form-mancomunidad-in-aragon = Ley de 1999: ya los primeros acuerdos necesitan mayoría absoluta. Miren antes qué hace la comarca.
# en: Act of 1998: the member councils approve a change of statutes, the community publishes it and tells the State (art. 38.3, applied in December 2024).
form-mancomunidad-in-castile_leon = Ley de 1998: los plenos miembros aprueban la modificación de los estatutos, la comunidad la publica y lo comunica al Estado (art. 38.3, aplicado en diciembre de 2024).
# en: The act was not seen. In 1999 a change of statutes went through all councils, a report and publication by the regional directorate, and the register.
form-mancomunidad-in-andalusia = No se ha visto la ley. En 1999 una modificación de estatutos pasó por todos los plenos, por el informe y la publicación de la dirección general autonómica y por el registro.
# en: The act was not seen. The mancomunidad of the Pamplona area has worked here since 1982.
form-mancomunidad-in-navarre = No se ha visto la ley. Aquí trabaja desde 1982 la Mancomunidad de la Comarca de Pamplona.
# en: The act was not seen; the diputaciones forales have a regime of their own.
form-mancomunidad-in-basque_country = No se ha visto la ley; las diputaciones forales tienen un régimen propio.

# en: Consortium
form-consortium = Consorcio
# en: A public body of several administrations, attached to one of them, where an agreement would not do.
form-consortium-summary = Entidad pública de varias administraciones, adscrita a una de ellas, allí donde no basta un convenio.
# en: Without a term a member leaves at any time by written notice to the highest organ. With a term it leaves only when another member is in breach after a request with a deadline. A municipality may also leave when it stops providing the service under the Basic Act (art. 125). An exit dissolves the consortium unless the others agree to go on as the statutes provide and at least two administrations, or bodies of more than one, remain. The share of the leaver follows the liquidation key; the exit takes effect once it is fixed or, if it is a debt, once it is paid (art. 126). The liquidator belongs to the administration of attachment; assets and debts can pass as a whole (art. 127).
form-consortium-exit = Sin plazo de duración, un miembro se separa en todo momento con un escrito al máximo órgano. Con plazo, solo si otro miembro incumple tras un requerimiento con plazo. El municipio puede separarse también cuando deja de prestar el servicio conforme a la LBRL (art. 125). La separación disuelve el consorcio salvo que los demás acuerden seguir según los estatutos y queden al menos dos administraciones, o entidades de más de una. La cuota de quien sale sigue el criterio de la liquidación; la salida surte efecto cuando la cuota se fija o, si es deuda, cuando se paga (art. 126). El liquidador es un órgano de la administración de adscripción; activo y pasivo pueden cederse en bloque (art. 127).
# en: The consortium. It is part of the budget and the general account of the administration it is attached to (art. 122); whether its debt counts there as well must be checked. While a member owes money of former years, the others need not pay their part of the year (additional provision 10).
form-consortium-liability = El consorcio. Forma parte del presupuesto y de la cuenta general de la administración de adscripción (art. 122); debe comprobarse si también su deuda cuenta allí. Mientras un miembro deba sumas de años anteriores, los demás no están obligados a pagar su parte del año (disposición adicional décima).
# en: Budget, accounts, control and property follow the rules of the administration of attachment, whose control body audits every year (art. 122). Local law on consortia applies only where this act is silent (art. 119.3).
form-consortium-accountability = Presupuesto, contabilidad, control y patrimonio siguen las normas de la administración de adscripción, cuyo órgano de control audita cada año (art. 122). Las normas de régimen local sobre consorcios rigen solo donde esta ley calla (art. 119.3).
# en: A report shows that an agreement would not do, that the consortium is more efficient and that its budget is sustainable.
form-consortium-step-report = Una memoria muestra que no basta un convenio, que el consorcio es más eficiente y que su presupuesto es sostenible.
# en: The participants sign an agreement with the statutes.
form-consortium-step-agreement = Los participantes firman un convenio con los estatutos.
# en: Only if the State takes part: an act of parliament and the Council of Ministers authorise it; statutes, a plan of action, a budget forecast for three years and a favourable finance report are added; it is published in the State gazette.
form-consortium-step-state = Solo si participa el Estado: lo autorizan una ley y el Consejo de Ministros; se añaden estatutos, plan de actuación, previsión presupuestaria de tres años e informe favorable de hacienda; se publica en el BOE.
# en: Every council approves by absolute majority.
form-consortium-step-councils = Cada pleno lo aprueba por mayoría absoluta.
# en: The statutes name the ONE administration it is attached to. The eight criteria of art. 120.2 decide, in their order, anew for each budget year; if the attachment changes, the statutes follow within six months from the start of the next budget year.
form-consortium-step-attachment = Los estatutos dicen a qué administración, UNA, queda adscrito. Deciden por su orden los ocho criterios del art. 120.2, de nuevo en cada ejercicio presupuestario; si cambia la adscripción, los estatutos se adaptan en seis meses desde el inicio del ejercicio presupuestario siguiente.
# en: The consortium is entered in the inventory of public bodies.
form-consortium-step-inventory = El consorcio se inscribe en el inventario de entidades del sector público.

# en: Comarca or metropolitan area
form-comarca = Comarca o área metropolitana
# en: An act of the community makes the body and gives it tasks; the mayors cannot choose.
form-comarca-summary = Una ley de la comunidad crea la entidad y le da tareas; los alcaldes no eligen.
# en: not in the hands of the mayors
form-comarca-effort_note = no está en manos de los alcaldes
# en: By act.
form-comarca-exit = Por ley.
# en: The comarca or metropolitan area.
form-comarca-liability = La comarca o el área metropolitana.
# en: The autonomous community.
form-comarca-accountability = La comunidad autónoma.
# en: An act of the autonomous community creates it; a comarca cannot be created if two fifths of the municipalities, with half of the electoral roll, expressly object.
form-comarca-step-act = La crea una ley de la comunidad autónoma; no puede crearse una comarca si se oponen expresamente dos quintas partes de los municipios con la mitad del censo electoral.
# en: Comarcas, 32 in our source; their acts were not seen.
form-comarca-in-aragon = Comarcas, 32 según nuestra fuente; no se han visto sus leyes.
# en: Comarcas, and the Área Metropolitana de Barcelona; the acts were not seen.
form-comarca-in-catalonia = Comarcas, y el Área Metropolitana de Barcelona; no se han visto las leyes.
# en: El Bierzo is a comarca; its act was not seen.
form-comarca-in-castile_leon = El Bierzo es una comarca; no se ha visto su ley.

# en: Public company or own instrument
form-public-company = Sociedad mercantil local o medio propio de varias entidades
# en: A company in the hands of several local bodies runs a service for them, without tender if it is wholly public.
form-public-company-summary = Una sociedad de varias entidades locales presta para ellas un servicio, sin licitación si su capital es íntegramente público.
# en: Sale of the shares.
form-public-company-exit = Venta de las acciones o participaciones.
# en: Limited to the capital.
form-public-company-liability = Limitada al capital.
# en: Audit and the Court of Accounts.
form-public-company-accountability = Auditoría y Tribunal de Cuentas.
# en: A file shows that the activity is expedient, where it is an economic one.
form-public-company-step-file = Un expediente muestra que la actividad es conveniente, si es económica.
# en: The file proves that a company is more sustainable than running the service directly.
form-public-company-step-sustainability = El expediente acredita que la sociedad es más sostenible que la gestión directa por la propia entidad.
# en: The councils approve; the statutes say that the company is an own instrument, and of whom.
form-public-company-step-councils = Aprueban los plenos; los estatutos dicen que la sociedad es medio propio, y de quién.
# en: The deed is entered in the register of companies.
form-public-company-step-register = La escritura se inscribe en el Registro Mercantil.

# en: Public foundation or association
form-foundation-association = Fundación del sector público local o asociación
# en: Municipalities pursue one aim with private members, for example as a local action group.
form-foundation-association-summary = Municipios persiguen un fin junto con miembros privados, por ejemplo como grupo de acción local.
# en: By the statutes.
form-foundation-association-exit = Según los estatutos.
# en: The body.
form-foundation-association-liability = La entidad.
# en: Audit.
form-foundation-association-accountability = Auditoría.
# en: Every council votes to found or join it.
form-foundation-association-step-councils = Cada pleno acuerda fundarla o adherirse.
# en: The founding act or deed is signed.
form-foundation-association-step-deed = Se firma el acta fundacional o la escritura.
# en: It is entered in the register.
form-foundation-association-step-register = Se inscribe en el registro.

# en: Contributions of the members
financing-contributions = Aportaciones de los miembros
# en: The statutes must say what the resources are and by which key they are shared. What is not paid may be withheld from transfers of the State if the act of the community says so.
financing-contributions-conditions = Los estatutos tienen que decir cuáles son los recursos y con qué criterio se reparten. Lo que no se paga puede retenerse de las transferencias del Estado si la ley de la comunidad lo dice.

# en: Fees, special contributions, public prices and tariffs
financing-fees = Tasas, contribuciones especiales, precios públicos y tarifas
# en: Fees, special contributions and public prices. A mancomunidad sets fees by tax by-law; it levies no taxes. A company charges tariffs. The fee for waste is compulsory and must cover the cost since April 2025.
financing-fees-conditions = Tasas, contribuciones especiales y precios públicos. La mancomunidad fija las tasas por ordenanza fiscal; no establece impuestos. La sociedad cobra tarifas. La tasa de residuos es obligatoria y tiene que cubrir el coste desde abril de 2025.

# en: Funds of the community for mancomunidades
financing-regional-grant = Fondos de la comunidad para mancomunidades
# en: Bound to a classification: integral in Extremadura, of comarca scope in Valencia (arts 12-17). A regular fund for running cost, and calls. Whether other communities have such funds was not seen.
financing-regional-grant-conditions = Unidos a una calificación: integral en Extremadura, de ámbito comarcal en la Comunitat Valenciana (arts. 12-17). Un fondo regular para gasto corriente, y convocatorias. No se ha visto si otras comunidades tienen fondos así.

# en: Provincial plan of works and services
financing-province-plan = Plan provincial de obras y servicios
# en: A yearly plan of works and services in which the municipalities take part and pay a part; joint services where the effective cost is lower.
financing-province-plan-conditions = Plan anual de obras y servicios en el que participan los municipios y pagan una parte; servicios conjuntos donde el coste efectivo es menor.

# en: Loan
financing-loan = Préstamo
# en: Authorisation depends on the ratios of debt and savings (the rules of 110 and 75 per cent). Bodies classified to the public sector count.
financing-loan-conditions = La autorización depende de las ratios de deuda y ahorro (reglas del 110 y del 75 por ciento). Cuentan las entidades clasificadas en el sector público.

# en: European funds
financing-eu = Fondos europeos
# en: Regional money of the ERDF; LEADER through local action groups; plans of the recovery fund for waste and tourism, until 2026.
financing-eu-conditions = Fondos FEDER de la comunidad; LEADER a través de los grupos de acción local; planes del fondo de recuperación para residuos y turismo, hasta 2026.

# en: Refund of cost under an agreement or assignment
financing-assignment-refund = Compensación del coste por convenio o encomienda
# en: The agreement names the financial commitments, year by year and charged to the budget; they must be sustainable.
financing-assignment-refund-conditions = El convenio dice los compromisos económicos, por anualidades y con cargo al presupuesto; tienen que ser sostenibles.

# en: The act of the community on mancomunidades was not seen
rule-es-community-act-not-seen = No se ha visto la ley de la comunidad sobre mancomunidades
# en: The act of your community on mancomunidades is not in the pack. Check procedure, majorities, exit and unpaid shares there.
rule-es-community-act-not-seen-1 = La ley de mancomunidades de su comunidad no está en esta base. Comprueben en ella procedimiento, mayorías, separación y cuotas impagadas.

# en: A partner in another autonomous community
rule-es-partner-in-another-community = Un socio en otra comunidad autónoma
# en: Municipalities of different communities can join only if the acts of both communities allow it.
rule-es-partner-in-another-community-1 = Municipios de comunidades distintas solo pueden mancomunarse si lo permiten las leyes de las dos.
# en: Its members lie in one province as a rule, and one community classifies the post. Ask both communities.
rule-es-partner-in-another-community-2 = Sus miembros están por regla en una provincia, y el puesto lo clasifica una comunidad. Pregunten a las dos.
# en: Each province serves its own municipalities. Partners in another community need their own.
rule-es-partner-in-another-community-3 = Cada provincia sirve a sus propios municipios. Los socios de otra comunidad necesitan la suya.

# en: A mancomunidad serves the powers of articles 25 and 26
rule-es-limit-of-2013 = La mancomunidad sirve a las competencias de los artículos 25 y 26
# en: Since 2013 its works and services must be needed for the powers of arts 25 and 26. A lawyer must find a basis for this task.
rule-es-limit-of-2013-1 = Desde 2013 sus obras y servicios tienen que ser necesarios para las competencias de los arts. 25 y 26. Un jurista tiene que encontrar la base de esta tarea.

# en: A consortium only where an agreement will not do
rule-es-agreement-comes-first = El consorcio, solo donde no basta un convenio
# en: Where an agreement would do, the law allows no consortium.
rule-es-agreement-comes-first-1 = Donde basta un convenio, la ley no permite el consorcio.
# en: The file must prove that an agreement would not do, that the consortium is more efficient, and that it puts no budget at risk.
rule-es-agreement-comes-first-2 = El expediente tiene que acreditar que no basta un convenio, que el consorcio es más eficiente y que no pone en riesgo ningún presupuesto.

# en: A consortium works with staff of its members
rule-es-consortium-staff = El consorcio trabaja con personal de sus miembros
# en: Its staff come from the members only, under the rules of the administration of attachment. Direct hiring needs its authorisation, for singular functions.
rule-es-consortium-staff-1 = Su personal procede solo de los miembros, bajo las normas de la administración de adscripción. La contratación directa necesita la autorización de esta, para funciones singulares.

# en: Private bodies in a consortium
rule-es-consortium-private = Entidades privadas en un consorcio
# en: With private bodies among the members the consortium may have no aim of profit.
rule-es-consortium-private-1 = Con entidades privadas entre los miembros el consorcio no puede tener ánimo de lucro.

# en: The State in a consortium
rule-es-consortium-with-the-state = El Estado en un consorcio
# en: An act of parliament and the Council of Ministers must authorise it. Statutes, a plan of action, a three-year forecast and a favourable finance report are added.
rule-es-consortium-with-the-state-1 = Tienen que autorizarlo una ley y el Consejo de Ministros. Se añaden estatutos, plan de actuación, previsión de tres años e informe favorable de hacienda.

# en: A shared secretary is a classified post
rule-es-secretary-by-grouping = El secretario compartido ocupa un puesto clasificado
# en: A secretary shared by several municipalities needs a grouping and a post that the community classifies.
rule-es-secretary-by-grouping-1 = Un secretario de varios municipios necesita una agrupación y un puesto que clasifica la comunidad.

# en: The grouping keeps staff and does nothing else
rule-es-grouping-for-staff-only = La agrupación sostiene personal y nada más
# en: “{ $form }” serves to keep shared posts. It runs no service and no project.
rule-es-grouping-for-staff-only-1 = Sirve para sostener puestos en común y no presta servicios ni hace proyectos: { $form }.
# en: You share no post. “{ $form }” has no other purpose.
rule-es-grouping-for-staff-only-2 = No comparten ningún puesto, y esta forma no tiene otro fin: { $form }.

# en: The province serves municipalities below 20,000 inhabitants
rule-es-province-below-20000 = La provincia sirve a los municipios de menos de 20 000 habitantes
# en: No partner is below 20,000 inhabitants. The province coordinates the minimum services only for smaller ones.
rule-es-province-below-20000-1 = Ningún socio tiene menos de 20 000 habitantes. La provincia coordina los servicios mínimos solo de los más pequeños.
# en: It covers only the partners below 20,000 inhabitants. The larger ones need an agreement with it.
rule-es-province-below-20000-2 = Alcanza solo a los socios de menos de 20 000 habitantes. Los mayores necesitan un convenio con ella.
# en: Your list names a partner with 20,000 inhabitants or more. For that one the province does not coordinate the minimum services.
rule-es-province-below-20000-3 = Su lista nombra un socio de 20 000 habitantes o más. Para él la provincia no coordina los servicios mínimos.

# en: The province cannot impose how a service is run
rule-es-province-by-consent = La provincia no puede imponer cómo se presta un servicio
# en: The province must be ready to do it, and each municipality must consent.
rule-es-province-by-consent-1 = La provincia tiene que estar dispuesta, y cada municipio tiene que dar su conformidad.

# en: A purchasing body buys
rule-es-purchasing-body-buys = La central de contratación compra
# en: “{ $form }” places orders and concludes framework agreements. It runs no services.
rule-es-purchasing-body-buys-1 = Hace pedidos y celebra acuerdos marco, pero no presta servicios: { $form }.

# en: An assignment links two bodies
rule-es-assignment-is-bilateral = La encomienda une a dos entidades
# en: It links two bodies. With more partners every municipality that assigns signs its own.
rule-es-assignment-is-bilateral-1 = Une a dos entidades. Si son más, cada municipio que encomienda firma la suya.

# en: Neither agreement nor assignment may hide a contract
rule-es-no-hidden-contract = Ni el convenio ni la encomienda pueden ocultar un contrato
# en: The activity must not be the object of a public contract.
rule-es-no-hidden-contract-1 = La actividad no puede ser objeto de un contrato público.
# en: Partners that only pay may be buying a service. The report must show true cooperation and no contract.
rule-es-no-hidden-contract-2 = Los socios que solo pagan quizá estén comprando un servicio. La memoria tiene que mostrar una cooperación verdadera y no un contrato.

# en: A company must be the more sustainable way
rule-es-company-proof = La sociedad tiene que ser la vía más sostenible
# en: The file must prove that a company is more sustainable than running the service directly.
rule-es-company-proof-1 = El expediente tiene que acreditar que la sociedad es más sostenible que la gestión directa por la propia entidad.

# en: An own instrument is wholly public
rule-es-own-instrument-is-public = Un medio propio es íntegramente público
# en: Work without tender goes only to an own instrument in wholly public hands. A private partner ends that.
rule-es-own-instrument-is-public-1 = Sin licitación solo se encarga trabajo a un medio propio de capital íntegramente público. Un socio privado lo impide.

# en: No new company while an adjustment plan runs
rule-es-no-new-company-under-a-plan = Ninguna sociedad nueva durante un plan de ajuste
# en: A partner has an adjustment plan. While it runs, it may not found or join new bodies.
rule-es-no-new-company-under-a-plan-1 = Un socio tiene un plan de ajuste. Mientras dure, no puede fundar entidades nuevas ni entrar en ellas.

# en: Other new bodies while an adjustment plan runs
rule-es-other-bodies-under-a-plan = Otras entidades nuevas durante un plan de ajuste
# en: A partner has an adjustment plan. How far additional provision 9 closes “{ $form }” too was not checked; ask the comptroller first.
rule-es-other-bodies-under-a-plan-1 = Un socio tiene un plan de ajuste. No se ha comprobado hasta dónde la disposición adicional novena cierra también esta forma: { $form }. Pregunten antes a la intervención.

# en: A protocol is no agreement
rule-es-talks-move-nothing = Un protocolo no es un convenio
# en: Money, staff or property pass between the partners. A general protocol creates no duties.
rule-es-talks-move-nothing-1 = Pasan dinero, personal o bienes entre los socios. Un protocolo general no crea obligaciones.

# en: The community has given the task to a comarca or metropolitan area
rule-es-given-to-a-body-by-law = La comunidad ha dado la tarea a una comarca o a un área metropolitana
# en: An act of your community gives the task to a comarca or metropolitan area. You work through it.
rule-es-given-to-a-body-by-law-1 = Una ley de su comunidad da la tarea a una comarca o a un área metropolitana. Trabajan a través de ella.

# en: Partners abroad are not in the pack
rule-es-abroad-not-in-pack = Los socios en el extranjero no están en esta base
# en: Forms across the border with France, Portugal or Andorra are not in this pack. Ask your community and the ministry in charge of local government.
rule-es-abroad-not-in-pack-1 = Las formas de cooperación con Francia, Portugal o Andorra no están en esta base. Pregunten a su comunidad y al ministerio competente en régimen local.
# en: Ask also about a consortium: within agreements on cross-border cooperation it may run public services.
rule-es-abroad-not-in-pack-2 = Pregunten también por un consorcio: en el marco de convenios de cooperación transfronteriza puede gestionar servicios públicos.

# en: The law orders you to work together
rule-gate-ordered-by-law = La ley les ordena cooperar
# en: The law orders you to work together. Look up the act: it names the body, its members, organs and cost. If it is a comarca or a metropolitan area, say so in the question on bodies by law.
rule-gate-ordered-by-law-1 = La ley les obliga a cooperar. Busquen la ley: dice la entidad, sus miembros, sus órganos y su coste. Si es una comarca o un área metropolitana, díganlo en la pregunta sobre entidades creadas por ley.

# en: Two or three municipalities, a small matter
rule-es-small-and-few = Dos o tres municipios, un asunto pequeño
# en: The law puts the agreement before a body, and for two or three partners it is enough.
rule-es-small-and-few-1 = La ley pone el convenio antes que una entidad, y para dos o tres socios basta.

# en: Only municipalities, and a lasting service
rule-es-lasting-service = Solo municipios, y un servicio duradero
# en: It is the local body that municipalities found for themselves, with staff and fees of its own.
rule-es-lasting-service-1 = Es la entidad local que los municipios crean para sí, con personal y tasas propios.
# en: Its statutes can hold several services.
rule-es-lasting-service-2 = Sus estatutos pueden reunir varios servicios.

# en: Province or community as a member
rule-es-province-as-member = La provincia o la comunidad como miembro
# en: A mancomunidad is for municipalities. Province, community or State can be members of a consortium.
rule-es-province-as-member-1 = La mancomunidad es para municipios. La provincia, la comunidad o el Estado pueden ser miembros de un consorcio.
# en: Provincial fire brigades often work in this form.
rule-es-province-as-member-2 = Los bomberos provinciales trabajan a menudo en esta forma.

# en: Municipalities alone rarely need a consortium
rule-es-consortium-is-heavy = Los municipios solos rara vez necesitan un consorcio
# en: It must be attached to one administration: its budget, accounts, control and property follow that one.
rule-es-consortium-is-heavy-1 = Tiene que adscribirse a una administración: la siguen su presupuesto, sus cuentas, su control y su patrimonio.

# en: Small municipalities ask the province first
rule-es-province-as-benchmark = Los municipios pequeños preguntan antes a la provincia
# en: For this service the province must coordinate and propose. Its effective cost is the yardstick for every other way.
rule-es-province-as-benchmark-1 = En este servicio la provincia tiene que coordinar y proponer. Su coste efectivo es la medida de toda otra vía.
# en: Many municipalities let the province collect their taxes.
rule-es-province-as-benchmark-2 = Muchos municipios dejan que la provincia recaude sus tributos.

# en: Support without decisions
rule-es-material-support = Apoyo sin decisiones
# en: The work is material or technical, and the title stays with you. This is the lightest way.
rule-es-material-support-1 = El trabajo es material o técnico y la titularidad sigue siendo suya. Es la vía más ligera.
# en: It carries material or technical work. For a service that runs by itself the agreement or a body is the usual way.
rule-es-material-support-2 = Sirve para trabajo material o técnico. Para un servicio que funciona por sí mismo lo usual es el convenio o una entidad.

# en: A technical post for several villages
rule-es-shared-technical-post = Un puesto técnico para varios pueblos
# en: A grouping can keep technical staff in common as well.
rule-es-shared-technical-post-1 = Una agrupación puede sostener en común también personal técnico.

# en: Water or waste as a business in public hands
rule-es-policy-body-with-company = Agua o residuos como empresa en manos públicas
# en: It sets the policy and the fees.
rule-es-policy-body-with-company-1 = Fija la política y las tasas.
# en: It runs the plant as the own instrument of the mancomunidad, as in Pamplona.
rule-es-policy-body-with-company-2 = Explota la instalación como medio propio de la mancomunidad, como en Pamplona.
# en: Think of both in one: a mancomunidad that decides, and a company of its own that works for it.
rule-es-policy-body-with-company-3 = Piensen en las dos a la vez: una mancomunidad que decide y una sociedad suya que trabaja para ella.
# en: Sales on the market go better with a company and limited liability.
rule-es-policy-body-with-company-4 = Las ventas en el mercado van mejor con una sociedad y responsabilidad limitada.

# en: Regional money follows the classification
rule-es-regional-classification = El dinero de la comunidad sigue a la calificación
# en: The community pays for running cost only to classified mancomunidades.
rule-es-regional-classification-1 = La comunidad paga gasto corriente solo a mancomunidades calificadas.
# en: Ask early for the classification as an integral mancomunidad.
rule-es-regional-classification-2 = Pidan pronto la calificación de mancomunidad integral.
# en: Ask early for the classification as one of comarca scope.
rule-es-regional-classification-3 = Pidan pronto la calificación de ámbito comarcal.

# en: Rural development with private partners
rule-es-local-action-group = Desarrollo rural con socios privados
# en: Local action groups are associations with public and private members.
rule-es-local-action-group-1 = Los grupos de acción local son asociaciones con miembros públicos y privados.
# en: LEADER money comes through local action groups.
rule-es-local-action-group-2 = El dinero de LEADER llega por los grupos de acción local.

# en: Buying together
rule-es-buying-together = Comprar juntos
# en: Province, FEMP or mancomunidad already have purchasing bodies. You only join.
rule-es-buying-together-1 = La provincia, la FEMP o la mancomunidad ya tienen centrales de contratación. Ustedes solo se adhieren.

# en: Talks and a common voice
rule-es-talks = Conversaciones y una voz común
# en: Meetings of the mayors or a general protocol are enough for talks.
rule-es-talks-1 = Para conversar bastan las reuniones de alcaldes o un protocolo general.

# en: An agreement ends after four years
rule-es-agreement-ends = Un convenio acaba a los cuatro años
# en: Its term is at most four years unless a rule allows more, with one extension of up to four.
rule-es-agreement-ends-1 = Dura como máximo cuatro años, salvo que una norma permita más, con una prórroga de hasta otros cuatro.

# en: Regional funds for mancomunidades
rule-es-money-regional = Fondos de la comunidad para mancomunidades
# en: Your community has a regular fund for classified mancomunidades, and calls for projects.
rule-es-money-regional-1 = Su comunidad tiene un fondo regular para las mancomunidades calificadas y convocatorias para proyectos.

# en: Whether the community has such a fund was not seen
rule-es-money-regional-not-seen = No se ha visto si la comunidad tiene un fondo así
# en: Such funds were seen in Extremadura and Valencia. Ask your community whether it has one.
rule-es-money-regional-not-seen-1 = Fondos así se vieron en Extremadura y en la Comunitat Valenciana. Pregunten a su comunidad si tiene alguno.

# en: A purchasing body needs no fund
rule-es-money-purchase-needs-no-fund = Una central de contratación no necesita fondos
# en: These funds pay mancomunidades that run services. Talks and joint orders are not paid.
rule-es-money-purchase-needs-no-fund-1 = Estos fondos pagan a mancomunidades que prestan servicios. Ni conversaciones ni pedidos conjuntos se pagan.
# en: Neither talks nor joint orders need a loan.
rule-es-money-purchase-needs-no-fund-2 = Ni las conversaciones ni los pedidos conjuntos necesitan un préstamo.

# en: The plan of the province
rule-es-money-province = El plan de la provincia
# en: The province makes a yearly plan of works and services with its municipalities.
rule-es-money-province-1 = La provincia hace cada año un plan de obras y servicios con sus municipios.

# en: The members pay by a key
rule-es-money-contributions = Los miembros pagan según un criterio
# en: Keys in use: inhabitants on the register at 1 January, use, tax capacity, a fixed minimum, or a percentage of the post.
rule-es-money-contributions-1 = Criterios en uso: habitantes del padrón a 1 de enero, uso, capacidad fiscal, un mínimo fijo o un porcentaje del puesto.

# en: Users pay, and waste must pay for itself
rule-es-money-fees = Pagan los usuarios, y los residuos tienen que pagarse solos
# en: A mancomunidad sets the fee by tax by-law; a company charges tariffs.
rule-es-money-fees-1 = La mancomunidad fija la tasa por ordenanza fiscal; la sociedad cobra tarifas.
# en: The fee for waste is compulsory and must cover the cost.
rule-es-money-fees-2 = La tasa de residuos es obligatoria y tiene que cubrir el coste.

# en: The agreement names the sums
rule-es-money-refund = El convenio dice las sumas
# en: Whoever does the work is repaid its cost. The agreement splits the sum by year and names the budget item.
rule-es-money-refund-1 = A quien hace el trabajo se le compensa el coste. El convenio reparte la suma por anualidades y dice la partida presupuestaria.

# en: A loan within the ratios
rule-es-money-loan = Un préstamo dentro de las ratios
# en: Check the ratios of debt and savings of each body first; a consortium counts with the administration it is attached to.
rule-es-money-loan-1 = Comprueben antes las ratios de deuda y ahorro de cada entidad; el consorcio cuenta con la administración a la que está adscrito.

# en: European money
rule-es-money-europe = Dinero europeo
# en: LEADER pays rural projects through local action groups; the ERDF pays by the programme of your community.
rule-es-money-europe-1 = LEADER paga proyectos rurales por los grupos de acción local; el FEDER, según el programa de su comunidad.
# en: Plans of the recovery fund for waste and tourism end in 2026. Do not build a budget on them.
rule-es-money-europe-2 = Los planes del fondo de recuperación para residuos y turismo acaban en 2026. No basen en ellos un presupuesto.

# en: Absolute majority in every council
rule-es-absolute-majority = Mayoría absoluta en cada pleno
# en: Founding it and approving its statutes needs the absolute majority of each council. Count the votes before the drafting starts.
rule-es-absolute-majority-1 = Constituirla y aprobar sus estatutos pide mayoría absoluta en cada pleno. Cuenten los votos antes de empezar a redactar.
# en: Founding it needs the absolute majority of each council.
rule-es-absolute-majority-2 = Constituirlo pide mayoría absoluta en cada pleno.

# en: A mancomunidad cannot take everything
rule-es-not-all-powers = La mancomunidad no puede con todo
# en: It may not take over all powers of the municipalities. Name each work and service in the statutes.
rule-es-not-all-powers-1 = No puede asumir todas las competencias de los municipios. Nombren en los estatutos cada obra y cada servicio.

# en: Statutes from before 2013
rule-es-old-statutes = Estatutos anteriores a 2013
# en: If you have a mancomunidad with statutes from before 2013: they had to be adapted to arts 25 and 26, under threat of dissolution. The Constitutional Court reviewed the provision in part; have it checked before you add a task.
rule-es-old-statutes-1 = Si tienen una mancomunidad con estatutos anteriores a 2013: había que adaptarlos a los arts. 25 y 26, bajo amenaza de disolución. El Tribunal Constitucional revisó la disposición en parte; háganla comprobar antes de añadir una tarea.

# en: One large member
rule-es-capital-and-villages = Un miembro grande
# en: Cap the largest member. In the Pamplona area the capital has half of the seats, and key decisions need two thirds.
rule-es-capital-and-villages-1 = Limiten al miembro mayor. En la Comarca de Pamplona la capital tiene la mitad de los puestos, y las decisiones clave piden dos tercios.

# en: A consortium belongs to somebody's books
rule-es-attachment = El consorcio está en las cuentas de alguien
# en: The statutes attach it to one administration by eight criteria, checked anew for each budget year. It becomes part of that one's budget and general account; find out whose before you vote.
rule-es-attachment-1 = Los estatutos lo adscriben a una administración según ocho criterios que se revisan en cada ejercicio presupuestario. Forma parte de su presupuesto y de su cuenta general; averigüen de quién antes de votar.

# en: Two members, one exit
rule-es-consortium-of-two = Dos miembros, una separación
# en: When one leaves, the consortium lives on only if two administrations remain. With two members every exit is the end.
rule-es-consortium-of-two-1 = Cuando uno se separa, el consorcio solo sigue si quedan dos administraciones. Con dos miembros toda separación es el fin.

# en: Exit depends on the term
rule-es-consortium-without-term = La separación depende del plazo
# en: Set no term: then a member leaves at any time by written notice. With a term it leaves only on the breach of another member, or when it stops providing the service.
rule-es-consortium-without-term-1 = No fijen plazo de duración: así un miembro se separa en todo momento con un escrito. Con plazo se separa solo si otro miembro incumple o cuando deja de prestar el servicio.
# en: Set a term: then a member leaves only if another is in breach after a request with a deadline, or when it stops providing the service.
rule-es-consortium-without-term-2 = Fijen un plazo de duración: así un miembro se separa solo si otro incumple tras un requerimiento con plazo, o cuando deja de prestar el servicio.

# en: A member that does not pay
rule-es-unpaid-contributions = Un miembro que no paga
# en: Put default into the statutes: less activity, no vote, sums secured before work starts. While a member owes money of former years, the others need not pay their part of the year.
rule-es-unpaid-contributions-1 = Regulen el impago en los estatutos: menos actividad, sin voto, sumas aseguradas antes de empezar. Mientras un miembro deba sumas de años anteriores, los demás no están obligados a pagar su parte del año.

# en: Large agreements go to the auditors
rule-es-agreements-to-the-auditors = Los convenios grandes van al control externo
# en: If the commitments exceed EUR 600,000, send the agreement to the Court of Accounts or the regional audit body within three months of signature, and later every change, extension and ending.
rule-es-agreements-to-the-auditors-1 = Si los compromisos superan 600 000 euros, envíen el convenio al Tribunal de Cuentas o al órgano autonómico de control externo en los tres meses siguientes a la firma, y después cada modificación, prórroga y extinción.

# en: Settlement within a month
rule-es-settlement = Liquidación en un mes
# en: Plan the end: who received too much pays back within one month of the approved settlement, and who owes pays within one month, up to what was committed.
rule-es-settlement-1 = Prevean el final: quien recibió de más lo devuelve en un mes desde que se aprueba la liquidación, y quien debe paga en un mes, hasta lo comprometido.

# en: Article 26.2 after the Constitutional Court
rule-es-effective-cost = El artículo 26.2 después del Tribunal Constitucional
# en: Ask the province for its figures on effective cost before the councils vote. A municipality that is cheaper may run the service itself.
rule-es-effective-cost-1 = Pidan a la provincia sus cifras de coste efectivo antes de que voten los plenos. El municipio más barato puede prestar él mismo el servicio.
# en: The Constitutional Court (2016 and 2017) kept this way only with the consent of the municipality and with limited reach.
rule-es-effective-cost-2 = El Tribunal Constitucional (2016 y 2017) mantuvo esta vía solo con la conformidad del municipio y con alcance limitado.

# en: An assignment must be published
rule-es-gazette = La encomienda se publica
# en: Publish the assignment in the official gazette and say who signs: the decisions stay with the municipality that assigns.
rule-es-gazette-1 = Publiquen la encomienda en el diario oficial y digan quién firma: las decisiones siguen siendo del municipio que encomienda.

# en: Ask the province about the secretary
rule-es-secretary-province = Preguntar a la provincia por el secretario
# en: Before you found a grouping, ask the province and the community whether very small partners can be served in another way. These ways were not checked.
rule-es-secretary-province-1 = Antes de constituir una agrupación, pregunten a la provincia y a la comunidad si los socios muy pequeños pueden atenderse de otro modo. Estas vías no se han comprobado.

# en: Limits on hiring
rule-es-hiring-limits = Límites de contratación
# en: Limits on hiring (the replacement rate) bite on new bodies. Count the posts with the comptroller first.
rule-es-hiring-limits-1 = Los límites de contratación (tasa de reposición) afectan a las entidades nuevas. Cuenten antes los puestos con la intervención.

# en: Value added tax
rule-es-vat = Impuesto sobre el Valor Añadido
# en: Services inside the public sector by an own instrument or with full integration are outside VAT in defined cases only. Have the case checked before you fix the price.
rule-es-vat-1 = Los servicios dentro del sector público por medio propio o con integración plena quedan fuera del IVA solo en los casos que dice la ley. Hagan comprobar el caso antes de fijar el precio.

# en: The waste fee
rule-es-waste-fee = La tasa de residuos
# en: Since April 2025 every municipality needs a fee for waste that covers the cost. Decide who adopts the by-law: the municipality or the joint body.
rule-es-waste-fee-1 = Desde abril de 2025 cada municipio necesita una tasa de residuos que cubra el coste. Decidan quién aprueba la ordenanza: el municipio o la entidad común.

# en: Joint police follows regional rules
rule-es-joint-police = La policía conjunta sigue normas autonómicas
# en: Joint local police follows rules of the community. They are not in the pack; read them before you draft.
rule-es-joint-police-1 = La policía local conjunta sigue normas de la comunidad. No están en esta base; léanlas antes de redactar.

# en: Keep the conditions of an own instrument
rule-es-own-instrument = Mantener las condiciones del medio propio
# en: Joint control, wholly public capital, more than 80 per cent of the work for the owners, and a statute that names it an own instrument.
rule-es-own-instrument-1 = Control conjunto, capital íntegramente público, más del 80 por ciento del trabajo para los dueños y estatutos que la declaren medio propio.

# en: A comarca or metropolitan area is already there
rule-es-comarcas-exist = Ya hay una comarca o un área metropolitana
# en: Aragon has comarcas, 32 in our source. Ask yours first whether it runs the service or could run it.
rule-es-comarcas-exist-1 = Aragón tiene comarcas, 32 según nuestra fuente. Pregunten antes a la suya si presta o puede prestar el servicio.
# en: Catalonia has comarcas and the metropolitan area of Barcelona. Ask yours first whether the task is already there.
rule-es-comarcas-exist-2 = Cataluña tiene comarcas y el Área Metropolitana de Barcelona. Pregunten antes a la suya si la tarea ya está allí.
# en: If you lie in El Bierzo, ask the comarca first.
rule-es-comarcas-exist-3 = Si están en El Bierzo, pregunten antes a la comarca.

# en: Aragon asks for an early majority
rule-es-aragon-first-vote = Aragón pide pronto la mayoría
# en: In Aragon the first vote, on the will to found it, already needs the absolute majority of the council.
rule-es-aragon-first-vote-1 = En Aragón ya el primer acuerdo, el de la voluntad de constituirla, necesita la mayoría absoluta del pleno.

# en: Castile and Leon publishes changes
rule-es-castile-leon-publication = Castilla y León publica las modificaciones
# en: A change of the statutes needs the votes of the member councils; the community then publishes it and informs the State.
rule-es-castile-leon-publication-1 = Modificar los estatutos pide el voto de los plenos miembros; después la comunidad lo publica e informa al Estado.

# en: On the islands the island council
rule-es-island-councils = En las islas, el cabildo o el consejo insular
# en: Where the law speaks of the province, go to your island council (cabildo or consejo insular).
rule-es-island-councils-1 = Donde la ley habla de la provincia, acudan a su cabildo o consejo insular.

# en: In the Basque Country the diputación foral
rule-es-foral-provinces = En el País Vasco, la diputación foral
# en: Where the law speaks of the province, go to your diputación foral. Its regime on finance was not seen: check loans, fees and plans of works there.
rule-es-foral-provinces-1 = Donde la ley habla de la provincia, acudan a su diputación foral. No se ha visto su régimen de hacienda: comprueben allí préstamos, tasas y planes de obras.

# en: Communities of one province
rule-es-one-province = Comunidades uniprovinciales
# en: Your community consists of one province. Ask which of its offices does what the law gives to provinces; this was not checked.
rule-es-one-province-1 = Su comunidad tiene una sola provincia. Pregunten cuál de sus órganos hace lo que la ley da a las provincias; esto no se ha comprobado.

## Words in citations

# en: art.
place-article = art.
# en: additional provision
place-additional-provision = disposición adicional
# en: ff.
place-ff = y ss.
# en: title on integral mancomunidades
place-title-on-integral-mancomunidades = título sobre mancomunidades integrales
# en: transitional provision
place-transitional-provision = disposición transitoria
