### The names of kinds, fields, states, roles and codes.

## Kinds of record

kind-practice = Prática
kind-action = Ação
kind-event = Evento
kind-series = Série
kind-result = Resultado
kind-figure = Número
kind-organisation = Organização
kind-place = Lugar
kind-theme = Tema
kind-source = Fonte
kinds-practice = Práticas
kinds-action = Ações
kinds-event = Eventos
kinds-series = Séries
kinds-result = Resultados
kinds-figure = Números
kinds-organisation = Organizações
kinds-place = Lugares
kinds-theme = Temas
kinds-source = Fontes

## What the harvest proposes

proposals-event = Eventos
proposals-action = Ações
proposals-result = Resultados
proposals-practice = Práticas
proposals-indicator = Números
proposals-organisation = Organizações
proposals-place = Lugares
proposals-date = Datas
claim-proposed = Proposta
claim-accepted = Aceita
claim-rejected = Rejeitada

## States and the arrows between them
# A state is said of a record of any kind: choose words that do not change with its gender.

state-draft = Rascunho
state-submitted = Por revisar
state-in-review = Em revisão
state-changes-asked = Por alterar
state-reviewed = Revisão feita
state-signed-off = Validação dada
state-published = No ar
state-retired = Fora do ar
arrow-submit = Submeter à revisão
arrow-take-up = Começar a revisão
arrow-ask-changes = Pedir alterações
arrow-approve = Aprovar
arrow-sign-off = Validar
arrow-publish = Publicar
arrow-retire = Retirar
arrow-reopen = Reabrir
missing-passage = Nenhum fato se apoia ainda em uma passagem de uma fonte.
missing-public-source = Uma das fontes não é pública.
missing-confidential = Está marcado como confidencial e nunca sai da mesa de trabalho. Para publicá-lo, retire primeiro essa marca.
missing-published-edition = A edição que esta deve seguir não está mais publicada.
missing-second-person = A revisão cabe a alguém que não seja o autor.
kept-no-draft = Não é um rascunho.
kept-was-published = Já esteve no ar. O que os leitores viram pode ser retirado, mas não descartado.
kept-linked-from = Outra ficha leva a ele:
kept-ground-of = Uma ficha se apoia nele:
made-by-author = Original
made-by-translator = Traduzido por uma pessoa
made-by-machine = Traduzido por uma máquina
freshness-original = Original
freshness-current = Em dia
freshness-behind = Atrasada em relação ao original
reviewed-not = Ainda não revisado
reviewed-partly = Revisado em parte
reviewed-wholly = Revisado
# Why a person cannot review a translation, after the name of its field: "Title: there is no translation".
obstacle-no-translation = não há tradução
obstacle-behind = está atrasado em relação ao original e precisa primeiro acompanhá-lo
obstacle-own = foi você que o escreveu; outra pessoa precisa revisá-lo

## Roles and duties

role-partner-authority = Autoridade parceira
role-expert = Especialista
role-focal-point = Ponto focal nacional
role-steering-member = Membro do comitê diretor
role-programme-officer = Responsável de programa
role-knowledge-officer = Responsável pelo conhecimento
role-administrator = Administração
act-translate = Traduzir
act-settle = Adotar este valor

## Fields

field-code = Código
field-title = Título
field-summary = Resumo
field-context = Contexto
field-steps = Passos
field-conditions = Condições
field-outcome = Efeitos
field-lessons = Lições
field-evidence-level = Nível de evidência
field-themes = Temas
field-places = Lugares
field-target-groups = Grupos-alvo
field-marks = Marcadores transversais
field-period = Período
field-adapted-from = Adaptada de
field-actions = Ações
field-events = Eventos
field-results = Resultados
field-partners = Parceiros
field-helpers = Organismos que ajudaram
field-partner-names = Parceiros, como a fonte os escreve
field-start = Início
field-end = Fim
field-administrative-end = Fim administrativo
field-status = Situação
field-delivered = O que foi entregue
field-experts-from = Especialistas de
# The Action that this one goes on with.
field-continues = Continua
field-event-kind = Tipo de evento
field-series = Série
field-position = Lugar na série
field-city = Cidade
field-country = País
field-duration-days = Dias
field-hosts = Organizadores
field-co-hosts = Coorganizadores
field-delegations = Delegações
field-participants = Participantes
# What an event came to, point by point.
field-conclusions = Conclusões
field-of-context = Apenas mencionado
field-result-kind = Tipo de resultado
field-editions = Edições
field-fate = O que se fez dele
field-number = Valor
field-qualifier = Como se entende
field-direction = Aumento ou queda
field-unit = Unidade
field-scope = Abrangência
field-counts = O que conta
field-as-of = Na data de
field-acronym = Sigla
field-organisation-kind = Tipo de organização
field-parent = Parte de
field-url = Endereço na web
field-email = E-mail do serviço
field-telephone = Telefone
field-postal-address = Endereço postal
field-place-kind = Tipo de lugar
field-iso3 = Código de três letras (ISO 3166)
field-m49 = Código das Nações Unidas (M49)
field-within = Situado em
field-members-from = Membros segundo
field-latitude = Latitude
field-longitude = Longitude
field-synonyms = Também chamado
field-acronyms = Siglas
field-definition = Definição
field-broader = Temas mais amplos
field-related = Temas relacionados
field-gcm-objectives = Objetivos do Pacto Global para as Migrações
field-sdg-targets = Metas dos Objetivos de Desenvolvimento Sustentável
field-publisher = Editor
field-published = Data de publicação
field-language = Idioma
field-confidential = Confidencial

## Evidence

code-evidence-level-told = Relatada
code-evidence-level-observed = Observada
code-evidence-level-documented = Documentada
code-evidence-level-repeated = Repetida em outros lugares
code-evidence-level-evaluated = Avaliada

## Cross-cutting marks

code-mark-gender = Gênero
code-mark-human-rights = Direitos humanos
code-mark-children = Crianças

## The life of an Action

code-action-status-formulating = Em formulação
code-action-status-agreed = Acordada
code-action-status-running = Em curso
code-action-status-on-hold = Suspensa
code-action-status-delivered = Executada
code-action-status-closed = Encerrada
code-action-status-followed-up = Acompanhada
code-action-status-cancelled = Cancelada

## Events

code-event-kind-workshop = Oficina
code-event-kind-conference = Conferência
code-event-kind-round-table = Mesa-redonda
code-event-kind-training = Capacitação
code-event-kind-study-visit = Visita de estudo
code-event-kind-seminar = Seminário
code-event-kind-mission = Missão
code-event-kind-meeting = Reunião
code-event-kind-campaign = Campanha
code-event-kind-forum = Fórum
code-event-kind-other = Outro
code-event-status-planned = Previsto
code-event-status-confirmed = Confirmado
code-event-status-held = Realizado
code-event-status-concluded = Concluído
code-event-status-cancelled = Cancelado

## Results

code-result-kind-policy = Política
code-result-kind-plan = Plano
code-result-kind-law = Lei
code-result-kind-protocol = Protocolo
code-result-kind-manual = Manual
code-result-kind-curriculum = Currículo
code-result-kind-course = Curso
code-result-kind-network = Rede
code-result-kind-campaign = Campanha
code-result-kind-report = Relatório
code-result-kind-strategy = Estratégia
code-result-kind-agreement = Acordo
# What those who met have promised to do.
code-result-kind-commitment = Compromisso
code-result-kind-tool = Ferramenta
code-result-kind-other = Outro
code-fate-draft = Minuta
code-fate-validated = Validado
code-fate-handed-over = Entregue
code-fate-published = Publicado
code-fate-adopted = Adotado
code-fate-in-use = Em uso
code-fate-superseded = Substituído

## Organisations and places

code-organisation-kind-government = Governo
code-organisation-kind-ministry = Ministério
code-organisation-kind-agency = Órgão público
code-organisation-kind-local-government = Governo local
code-organisation-kind-regional-organisation = Organização regional
code-organisation-kind-international-organisation = Organização internacional
code-organisation-kind-network = Rede
code-organisation-kind-school = Escola ou universidade
code-organisation-kind-ngo = Organização não governamental
code-organisation-kind-programme = Programa
code-organisation-kind-other = Outra
code-counted-actions = Todas as Ações do programa
code-counted-events = Todos os eventos do programa
code-qualifier-more-than = Mais do que este número
code-qualifier-less-than = Menos do que este número
code-qualifier-about = Cerca deste número
code-direction-rise = Um aumento
code-direction-fall = Uma queda
code-place-kind-country = País ou território
code-place-kind-region = Região
code-place-kind-grouping = Grupo de países
code-target-group-migrants = Pessoas migrantes
code-target-group-migrant-workers = Trabalhadores migrantes
code-target-group-children = Crianças e adolescentes
code-target-group-victims-of-trafficking = Vítimas de tráfico de pessoas
code-target-group-refugees-and-asylum-seekers = Refugiados e solicitantes de asilo
code-target-group-displaced = Pessoas deslocadas
code-target-group-returnees = Pessoas retornadas
code-target-group-diaspora = Diáspora
code-target-group-host-communities = Comunidades de acolhimento
code-target-group-policy-makers = Responsáveis por políticas públicas
code-target-group-officials = Agentes públicos e da linha de frente
code-target-group-justice = Juízes, promotores e defensores públicos
code-target-group-local-authorities = Autoridades locais
code-target-group-employers = Empregadores e recrutadores
code-target-group-civil-society = Sociedade civil
code-target-group-journalists = Jornalistas

## Languages

# The languages of the interface are written in their own way in the list of languages.
language-en = inglês
language-fr = francês
language-es = espanhol
language-pt = português
language-ar = árabe
language-de = alemão
language-it = italiano
language-nl = holandês
language-ru = russo
language-uk = ucraniano
language-ro = romeno
language-pl = polonês
language-tr = turco
language-ka = georgiano
language-hy = armênio
language-ky = quirguiz
language-kk = cazaque
language-th = tailandês
language-zh = chinês
language-sw = suaíli
language-ht = crioulo haitiano

# A number that is not told as it stands. $number is written already.
number-more-than = mais de { $number }
number-less-than = menos de { $number }
number-about = cerca de { $number }
number-rise = { $number } (aumento)
number-fall = { $number } (queda)
