### The names of kinds, fields, states, roles and codes.

## Kinds of record

kind-practice = Práctica
kind-action = Acción
kind-event = Evento
kind-series = Serie
kind-result = Resultado
kind-figure = Cifra
kind-organisation = Organización
kind-place = Lugar
kind-theme = Tema
kind-source = Fuente
kinds-practice = Prácticas
kinds-action = Acciones
kinds-event = Eventos
kinds-series = Series
kinds-result = Resultados
kinds-figure = Cifras
kinds-organisation = Organizaciones
kinds-place = Lugares
kinds-theme = Temas
kinds-source = Fuentes

## What the harvest proposes

proposals-event = Eventos
proposals-action = Acciones
proposals-result = Resultados
proposals-practice = Prácticas
proposals-indicator = Cifras
proposals-organisation = Organizaciones
proposals-place = Lugares
proposals-date = Fechas
claim-proposed = Propuesta
claim-accepted = Aceptada
claim-rejected = Rechazada

## States and the arrows between them
# A state is said of a record of any kind: choose words that do not change with its gender.

state-draft = Borrador
state-submitted = Por revisar
state-in-review = En revisión
state-changes-asked = Por modificar
state-reviewed = Revisión hecha
state-signed-off = Visto bueno dado
state-published = En línea
state-retired = Fuera de línea
arrow-submit = Presentar a revisión
arrow-take-up = Empezar la revisión
arrow-ask-changes = Pedir cambios
arrow-approve = Dar el visto bueno
arrow-sign-off = Aprobar
arrow-publish = Publicar
arrow-retire = Retirar
arrow-reopen = Reabrir
missing-passage = Ningún dato se apoya todavía en un pasaje de una fuente.
missing-public-source = Una de las fuentes no es pública.
missing-confidential = Está marcado como confidencial y nunca sale del escritorio. Para publicarlo, quite primero esa marca.
missing-published-edition = La edición a la que esta sigue ya no está publicada.
missing-second-person = Debe hacer la revisión alguien que no sea quien lo escribió.
kept-no-draft = No es un borrador.
kept-was-published = Estuvo en línea. Lo que han visto los lectores se retira y no se desecha.
kept-linked-from = Otra ficha lleva a él:
kept-ground-of = Una ficha se apoya en él:
made-by-author = Original
made-by-translator = Traducido por una persona
made-by-machine = Traducido por una máquina
freshness-original = Original
freshness-current = Al día
freshness-behind = Por detrás del original
reviewed-not = Aún sin revisar
reviewed-partly = Revisado en parte
reviewed-wholly = Revisado
# Why a person cannot review a translation, after the name of its field: "Title: there is no translation".
obstacle-no-translation = no hay traducción
obstacle-behind = va por detrás del original y primero tiene que seguirlo
obstacle-own = lo ha escrito usted; lo revisa otra persona

## Roles and duties

role-partner-authority = Autoridad asociada
role-expert = Persona experta
role-focal-point = Punto focal nacional
role-steering-member = Miembro del comité directivo
role-programme-officer = Responsable de programa
role-knowledge-officer = Responsable de conocimiento
role-administrator = Administración
act-translate = Traducir
act-settle = Tomar este valor

## Fields

field-code = Código
field-title = Título
field-summary = Resumen
field-context = Contexto
field-steps = Pasos
field-conditions = Condiciones
field-outcome = Efectos
field-lessons = Lecciones
field-evidence-level = Nivel de evidencia
field-themes = Temas
field-places = Lugares
field-target-groups = Grupos destinatarios
field-marks = Marcadores transversales
field-period = Período
field-adapted-from = Adaptada de
field-actions = Acciones
field-events = Eventos
field-results = Resultados
field-partners = Socios
field-helpers = Organismos que ayudaron
field-partner-names = Socios, como los escribe la fuente
field-start = Inicio
field-end = Fin
field-administrative-end = Fin administrativo
field-status = Estado
field-delivered = Lo entregado
field-experts-from = Especialistas de
# The Action that this one goes on with.
field-continues = Continúa
field-event-kind = Tipo de evento
field-series = Serie
field-position = Lugar en la serie
field-city = Ciudad
field-country = País
field-duration-days = Días
field-hosts = Organizadores
field-co-hosts = Coorganizadores
field-delegations = Delegaciones
field-participants = Participantes
# What an event came to, point by point.
field-conclusions = Conclusiones
field-of-context = Solo mencionado
field-result-kind = Tipo de resultado
field-editions = Ediciones
field-fate = Qué fue de él
field-number = Valor
field-qualifier = Cómo se entiende
field-direction = Aumento o descenso
field-unit = Unidad
field-scope = Alcance
field-counts = Qué cuenta
field-as-of = A fecha de
field-acronym = Sigla
field-organisation-kind = Tipo de organización
field-parent = Parte de
field-url = Dirección web
field-email = Correo electrónico de la oficina
field-telephone = Teléfono
field-postal-address = Dirección postal
field-place-kind = Tipo de lugar
field-iso3 = Código de tres letras (ISO 3166)
field-m49 = Código de las Naciones Unidas (M49)
field-within = Situado en
field-members-from = Miembros según
field-latitude = Latitud
field-longitude = Longitud
field-synonyms = También llamado
field-acronyms = Siglas
field-definition = Definición
field-broader = Temas más amplios
field-related = Temas relacionados
field-gcm-objectives = Objetivos del Pacto Mundial para la Migración
field-sdg-targets = Metas de los Objetivos de Desarrollo Sostenible
field-authors = Autores
field-publisher = Editor
field-published = Fecha de publicación
field-language = Idioma
field-confidential = Confidencial

## Evidence

code-evidence-level-told = Relatada
code-evidence-level-observed = Observada
code-evidence-level-documented = Documentada
code-evidence-level-repeated = Repetida en otros lugares
code-evidence-level-evaluated = Evaluada

## Cross-cutting marks

code-mark-gender = Género
code-mark-human-rights = Derechos humanos
code-mark-children = Niñez

## The life of an Action

code-action-status-formulating = En formulación
code-action-status-agreed = Acordada
code-action-status-running = En curso
code-action-status-on-hold = En pausa
code-action-status-delivered = Ejecutada
code-action-status-closed = Cerrada
code-action-status-followed-up = Con seguimiento
code-action-status-cancelled = Cancelada

## Events

code-event-kind-workshop = Taller
code-event-kind-conference = Conferencia
code-event-kind-round-table = Mesa redonda
code-event-kind-training = Capacitación
code-event-kind-study-visit = Visita de estudio
code-event-kind-seminar = Seminario
code-event-kind-mission = Misión
code-event-kind-meeting = Reunión
code-event-kind-campaign = Campaña
code-event-kind-forum = Foro
code-event-kind-other = Otro
code-event-status-planned = Previsto
code-event-status-confirmed = Confirmado
code-event-status-held = Celebrado
code-event-status-concluded = Concluido
code-event-status-cancelled = Cancelado

## Results

code-result-kind-policy = Política
code-result-kind-plan = Plan
code-result-kind-law = Ley
code-result-kind-protocol = Protocolo
code-result-kind-manual = Manual
code-result-kind-curriculum = Plan de estudios
code-result-kind-course = Curso
code-result-kind-network = Red
code-result-kind-campaign = Campaña
code-result-kind-report = Informe
code-result-kind-strategy = Estrategia
code-result-kind-agreement = Acuerdo
# What those who met have promised to do.
code-result-kind-commitment = Compromiso
code-result-kind-tool = Herramienta
code-result-kind-other = Otro
code-fate-draft = Borrador
code-fate-validated = Validado
code-fate-handed-over = Entregado
code-fate-published = Publicado
code-fate-adopted = Adoptado
code-fate-in-use = En uso
code-fate-superseded = Sustituido

## Organisations and places

code-organisation-kind-government = Gobierno
code-organisation-kind-ministry = Ministerio
code-organisation-kind-agency = Organismo público
code-organisation-kind-local-government = Gobierno local
code-organisation-kind-regional-organisation = Organización regional
code-organisation-kind-international-organisation = Organización internacional
code-organisation-kind-network = Red
code-organisation-kind-school = Escuela o universidad
code-organisation-kind-ngo = Organización no gubernamental
code-organisation-kind-programme = Programa
code-organisation-kind-other = Otra
code-counted-actions = Todas las Acciones del programa
code-counted-events = Todos los eventos del programa
code-qualifier-more-than = Más de este número
code-qualifier-less-than = Menos de este número
code-qualifier-about = Cerca de este número
code-direction-rise = Un aumento
code-direction-fall = Un descenso
code-place-kind-country = País o territorio
code-place-kind-region = Región
code-place-kind-grouping = Grupo de países
code-target-group-migrants = Personas migrantes
code-target-group-migrant-workers = Personas trabajadoras migrantes
code-target-group-children = Niñas, niños y adolescentes
code-target-group-victims-of-trafficking = Víctimas de trata
code-target-group-refugees-and-asylum-seekers = Personas refugiadas y solicitantes de asilo
code-target-group-displaced = Personas desplazadas
code-target-group-returnees = Personas retornadas
code-target-group-diaspora = Diáspora
code-target-group-host-communities = Comunidades de acogida
code-target-group-policy-makers = Responsables de políticas públicas
code-target-group-officials = Personal público y de primera línea
code-target-group-justice = Jueces, fiscales y defensores públicos
code-target-group-local-authorities = Autoridades locales
code-target-group-employers = Empleadores y reclutadores
code-target-group-civil-society = Sociedad civil
code-target-group-journalists = Periodistas

## Languages

# The languages of the interface are written in their own way in the list of languages.
language-en = inglés
language-fr = francés
language-es = español
language-pt = portugués
language-ar = árabe
language-de = alemán
language-it = italiano
language-nl = neerlandés
language-ru = ruso
language-uk = ucraniano
language-ro = rumano
language-pl = polaco
language-tr = turco
language-ka = georgiano
language-hy = armenio
language-ky = kirguís
language-kk = kazajo
language-th = tailandés
language-zh = chino
language-sw = suajili
language-ht = criollo haitiano

# A number that is not told as it stands. $number is written already.
number-more-than = más de { $number }
number-less-than = menos de { $number }
number-about = cerca de { $number }
number-rise = { $number } (aumento)
number-fall = { $number } (descenso)
