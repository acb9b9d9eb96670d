### What is around the records: the calendar, what came of events and Actions, publications, data.

## The calendar

calendar-title = Calendario
calendar-coming = Próximos eventos
calendar-past = Eventos pasados
# $when is a year or a month: 2018, July 2018.
calendar-of = Eventos de { $when }
# The heading above events of which nobody told the day.
calendar-month-alone = Solo se conoce el mes
calendar-year-alone = Solo se conoce el año
calendar-nothing = Aquí no hay ningún evento.
calendar-nothing-coming = No hay ningún evento anunciado. Los que se celebraron están bajo su año.
calendar-own = En su propio calendario
calendar-own-how = Dé esta dirección a su programa de calendario como suscripción y seguirá lo que cambie aquí. Una fecha de la que solo se conoce el mes ocupa allí el mes entero.

## What came of events and Actions

came-title = Lo que resultó
came-commitments = Compromisos
# $fate is what became of a result: In use, Adopted, or that nobody has told yet.
left-fate = Qué fue de él: { $fate }
left-no-fate = nadie lo ha contado aún
# $editions are the periods of a plan: 2013–2017 and 2018–2022.
left-editions = Ediciones: { $editions }
roadmap-title = Hoja de ruta
# Before the title of an Action that came before this one.
roadmap-goes-on-from = Continúa
# Before the title of an Action that came after this one.
roadmap-continued-by = Continuada por
# Before the title of an event at which an Action was told.
roadmap-told-at = Contada en
# Of a step that has not been taken yet. No gender is known.
roadmap-planned = Previsto
roadmap-cancelled = Cancelado
roadmap-bare = Todavía no se sabe nada más de su desarrollo.
roadmap-undated = Sin fecha
course-practices = Prácticas extraídas de ella
course-nearby = Otras Acciones en el mismo lugar
course-nearby-why = Solo según sus fechas: que una preceda a otra no dice que condujera a ella.
course-earlier = Antes
course-later = Al mismo tiempo y después

## Ways to look at the list of Actions

view-title = Formas de ver esta lista
view-list = Lista
view-map = Mapa
view-time = Línea de tiempo
view-table = Tabla
view-no-map = Ninguna de estas Acciones dice en qué país tuvo lugar.
view-no-time = Aquí hay muy pocas fechas para una línea de tiempo.
view-undated = Sin fecha conocida y, por tanto, fuera de la línea de tiempo:

## The figures of a place

measured-why = Lo que las fuentes dicen de este lugar, período por período. La llamada abre la fuente de cada número; cuando dos fuentes difieren, ambas figuran aquí.
measured-text = Una barra para cada período. La tabla siguiente da los mismos números.

## The contacts of the bodies of a place

contacts-title = Contactos de los organismos
contacts-how = Cómo comunicarse con las oficinas. Aquí no se dice nada de personas.
contacts-all = Todos los organismos de aquí

## Publications

publications-lead = Hechas a partir de las fichas y fijadas: una edición queda tal como se imprimió.
publications-none = Todavía no se ha hecho pública ninguna edición.
# $language is the name of a language: French.
publications-in = Buenas prácticas, en { $language }
# $date is a day.
publications-edition = Edición del { $date }
# $seq is a number, written already.
publications-position = hasta el cambio { $seq } del registro
# $size is a number with its unit.
publications-pdf = PDF, { $size }
publications-all = Todas las publicaciones
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
