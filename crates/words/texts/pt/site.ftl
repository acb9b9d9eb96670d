### What is around the records: the calendar, what came of events and Actions, publications, data.

## The calendar

calendar-title = Calendário
calendar-coming = Próximos eventos
calendar-past = Eventos passados
# $when is a year or a month: 2018, July 2018.
calendar-of = Eventos de { $when }
# The heading above events of which nobody told the day.
calendar-month-alone = De que só se conhece o mês
calendar-year-alone = De que só se conhece o ano
calendar-nothing = Não há aqui nenhum evento.
calendar-nothing-coming = Nenhum evento está anunciado. Os que já se realizaram estão sob o seu ano.
calendar-own = No seu próprio calendário
calendar-own-how = Dê este endereço ao seu programa de calendário como assinatura, e ele acompanhará o que muda aqui. Uma data de que só se conhece o mês ocupa ali o mês inteiro.

## What came of events and Actions

came-title = O que resultou daí
came-commitments = Compromissos
# $fate is what became of a result: In use, Adopted, or that nobody has told yet.
left-fate = O que foi feito dele: { $fate }
left-no-fate = ninguém contou ainda
# $editions are the periods of a plan: 2013–2017 and 2018–2022.
left-editions = Edições: { $editions }
roadmap-title = Roteiro
# Before the title of an Action that came before this one.
roadmap-goes-on-from = Continua
# Before the title of an Action that came after this one.
roadmap-continued-by = Continuada por
# Before the title of an event at which an Action was told.
roadmap-told-at = Contada em
# Of a step that has not been taken yet. No gender is known.
roadmap-planned = Previsto
roadmap-cancelled = Cancelado
roadmap-bare = Nada mais se sabe ainda do seu percurso.
roadmap-undated = Sem data
course-practices = Práticas tiradas dela
course-nearby = Outras Ações no mesmo lugar
course-nearby-why = Apenas pelas datas: que uma preceda outra não diz que tenha levado a ela.
course-earlier = Antes
course-later = Ao mesmo tempo e depois

## Ways to look at the list of Actions

view-title = Formas de ver esta lista
view-list = Lista
view-map = Mapa
view-time = Linha do tempo
view-table = Tabela
view-no-map = Nenhuma destas Ações diz em que país se realizou.
view-no-time = Há aqui poucas datas para uma linha do tempo.
view-undated = Sem data conhecida e, por isso, fora da linha do tempo:

## The figures of a place

measured-why = O que as fontes dizem deste lugar, período a período. A chamada abre a fonte de cada número; quando duas fontes diferem, ambas ficam aqui.
measured-text = Uma barra para cada período. A tabela abaixo dá os mesmos números.

## The contacts of the bodies of a place

contacts-title = Contatos dos organismos
contacts-how = Como entrar em contato com os serviços. Aqui nada se diz de pessoas.
contacts-all = Todos os organismos daqui

## Publications

publications-lead = Feitas a partir das fichas e fixadas: uma edição fica tal como foi impressa.
publications-none = Nenhuma edição foi tornada pública ainda.
# $language is the name of a language: French.
publications-in = Boas práticas, em { $language }
# $date is a day.
publications-edition = Edição de { $date }
# $seq is a number, written already.
publications-position = até a alteração { $seq } do registro
# $size is a number with its unit.
publications-pdf = PDF, { $size }
publications-all = Todas as publicações
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
