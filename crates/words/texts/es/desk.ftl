### The desk: what the programme's people see when they are signed in.

## The parts of the desk

desk-waiting = Lo que me espera
desk-reports = Informes
desk-records = Fichas
desk-import = Tablas
desk-accounts = Cuentas
# A choice of the list that follows: "Show" the chosen ones.
desk-show = Mostrar
desk-program = El sistema
# A person whose account is not there any more.
desk-somebody = Alguien

## What waits for me

desk-nothing-waits = Nada le espera. Un informe nuevo trae trabajo nuevo: tráigalo, y sus propuestas estarán en la mesa de lectura.
desk-waiting-reports = Informes en la mesa
desk-waiting-mine = Prácticas que le esperan
desk-waiting-drafts = Borradores para continuar
desk-waiting-kinds = Para publicar
desk-drafts = { $n ->
    [one] Un borrador
   *[other] { $n } borradores
}
desk-waiting-others = Prácticas en manos de otras personas
desk-waiting-translations = Traducciones
desk-waiting-reviews = Traducciones por revisar
desk-waiting-conflicts = Fuentes que no coinciden
desk-waiting-prints = Catálogos
desk-translation-missing = { $language }: falta
desk-translation-behind = { $language }: atrasada respecto del original
desk-translation-part = { $language }: { $n } de { $all } textos
desk-translation-to-review = { $language }: por revisar

## Translations that wait for a second person

desk-reviews = Traducciones que esperan una revisión
desk-reviews-what = Lo que otra persona o una máquina ha traducido y nadie ha leído desde entonces junto al original. Los lectores lo ven, y se les dice que aún está sin revisar.
desk-reviews-none = Ninguna traducción espera su revisión.

## Bringing reports in

desk-bring = Traer un informe
desk-file = El archivo
desk-file-hint = Texto simple, Markdown, HTML, Word (DOCX) o PDF con texto, hasta { $limit } MB. El archivo se guarda tal cual.
desk-confidential = Confidencial: nunca sale del escritorio
desk-read-it = Leer
desk-paste = O pegar un texto
desk-paste-title = Cómo se llama
desk-paste-text = El texto
desk-paste-blank = El texto pegado solo tiene espacios en blanco. Pegue el texto mismo.
desk-reports-here = Informes ya recibidos
desk-report-public = el informe es público
desk-no-reports = Todavía no hay ningún informe.
desk-many = O enviar varios a la vez
# A name for all of them together, such as the mission or the year. May be left empty.
desk-many-title = Cómo se llaman en conjunto, si lo desea
desk-many-files = Los archivos, o una carpeta en ZIP
desk-many-hint = Hasta { $files } archivos de { $each } MB cada uno, { $limit } MB en total. Lo que no se puede tomar se nombra con su razón, y lo demás se lee.
desk-many-confidential = Confidencial: ninguno sale nunca del escritorio
desk-many-send = Enviar y leer
desk-many-none = No se eligió ningún archivo. Elija alguno y vuelva a enviar.
desk-batches = Informes enviados juntos
desk-batches-all = Todos los envíos conjuntos
desk-no-batches = Todavía no se ha enviado ningún informe junto con otros.
desk-batch = Enviados juntos
# The title of a batch that nobody has named.
desk-batch-of = Informes del { $when }
desk-batch-progress = { $n } de { $all } archivos tramitados
desk-batch-brought = Traídos por { $name }, { $when }
desk-batch-moving = Se están leyendo los archivos. Puede salir de esta página y volver a encontrarla en Informes.
desk-batch-done = Todos los archivos están tramitados.
desk-batch-failed = { $n ->
    [one] Un archivo no se pudo leer, pero está guardado. No se ha perdido nada de él.
   *[other] { $n } archivos no se pudieron leer, pero están guardados. No se ha perdido nada de ellos.
}
desk-batch-again = Volver a intentarlo
desk-batch-files = Los archivos
# Followed by links to the texts that are nearly the same.
desk-batch-near = Texto casi igual:
desk-batch-left-out = { $n ->
    [one] Otro archivo no se tomó y no se nombra aquí. Envíelo en otra ocasión.
   *[other] Otros { $n } archivos no se tomaron y no se nombran aquí. Envíelos en otra ocasión.
}
desk-file-waiting = espera
desk-file-reading = se está leyendo
desk-file-read = en la mesa
desk-file-known = ya conocido
desk-file-refused = rechazado
desk-file-failed = no se pudo leer
# The heading of the page that shows what several reports tell of one thing.
desk-together = Contado por varios informes
desk-together-why = Cada uno de estos hechos lo cuentan varios informes. Aceptado, pasa a ser una sola ficha que se apoya en todos; donde no coinciden, todo queda, y usted elige lo que muestra la ficha.
desk-together-none = Nada de lo que espera aquí lo cuenta más de un informe.
desk-together-count = { $n ->
    [one] un informe
   *[other] { $n } informes
}
# The field is named: Length in days, Delegations.
desk-together-differs = No coinciden: { $field }. La ficha muestra:
desk-together-accept = Aceptar como uno solo
desk-together-merge = Sí, añadir todo a ella
desk-together-reject = Rechazar todo
desk-together-apart = No son lo mismo
desk-together-not-this = Este es otro
desk-together-more = { $n ->
    [one] Otro más viene cuando estos se decidan.
   *[other] Otros { $n } vienen cuando estos se decidan.
}
# Followed by a link to the record.
desk-together-accepted = Aceptado como una sola ficha:
desk-together-merged = Añadido a la ficha conocida:
desk-together-rejected = Rechazado.
desk-together-apart-done = Quedan separados. No se volverán a juntar.
desk-together-undone = Deshecho.
desk-together-unreadable = { $n ->
    [one] Un campo de estos informes nombra algo que ninguna lista tiene, como un país desconocido. No se hizo nada: corríjalo en la mesa de lectura del informe.
   *[other] { $n } campos de estos informes nombran algo que ninguna lista tiene, como un país desconocido. No se hizo nada: corríjalos en la mesa de lectura del informe.
}
desk-together-changed = Alguien ha decidido o cambiado uno de estos entretanto, así que no se hizo nada. Así está ahora.
# On a proposal; followed by links to the other reports.
desk-also-told = También lo cuenta:
desk-brought = { $file }, traído el { $when }
# Above the forms by which reports come in.
desk-helper = Esta instalación pide al modelo { $model }, en { $host }, que sugiera más. Los documentos marcados como confidenciales nunca se envían.
desk-helper-asked = Se está preguntando a un modelo de ayuda qué más dice este informe. Sus sugerencias llegan poco a poco; nada las espera.
desk-helper-failed = El modelo de ayuda no respondió. Todo lo que leyeron las reglas está aquí.
desk-helper-answered = { $n ->
    [0] Se preguntó al modelo { $model }, en { $host }, y no sugirió nada más.
    [one] Se preguntó al modelo { $model }, en { $host }, y sugirió una propuesta más.
   *[other] Se preguntó al modelo { $model }, en { $host }, y sugirió { $n } propuestas más.
}
desk-helper-dropped = { $n ->
    [one] Se descartó una sugerencia sin pasaje exacto.
   *[other] Se descartaron { $n } sugerencias sin pasaje exacto.
}
# On a proposal.
desk-suggested-by = sugerido por el modelo { $model }
# On a proposal of an event that is none of the programme’s own: a summit, a global forum.
desk-of-context = del contexto: el informe solo lo menciona
desk-arrived = Recibido y leído
desk-arrived-same = Ya conocido
desk-arrived-same-why = Este mismo archivo ya se había recibido. Nada se guardó por segunda vez; aquí está lo que se leyó entonces.
desk-arrived-back-why = Este mismo archivo ya se había recibido y se había desechado. Ha vuelto, también a la mesa de lectura, con lo que se leyó entonces.
desk-arrived-near = Ya hay un texto casi igual. Compare antes de decidir algo dos veces:
desk-arrived-language = Idioma del texto: { $language }.
desk-arrived-language-maybe = Probablemente está escrito en { $language }. El texto es demasiado corto para estar seguros.
desk-arrived-proposals = { $n ->
    [0] No se encontró nada que proponer. El texto se guarda, y se pueden escribir prácticas a mano a partir de él.
    [one] Hay una propuesta en la mesa de lectura.
   *[other] Hay { $n } propuestas en la mesa de lectura.
}
desk-doubts = De qué no estaba segura la lectura
doubt-no-pack = Ningún léxico lee este idioma. El texto se guarda; solo se buscó lo que no depende del idioma.
desk-to-table = A la mesa de lectura
desk-about-source = Sobre esta fuente

## The reading table

desk-table = Mesa de lectura
desk-report = Informe
desk-proposals = Propuestas
desk-no-text = Esta fuente no tiene texto que se pueda leer.
desk-no-proposals = Aquí no hay propuestas que mostrar.
desk-decided = { $n } de { $all } decididas
desk-first-open = A la siguiente por decidir
desk-all-decided = Todo está decidido. Ver lo que resultó
desk-became = Lo que resultó
desk-became-nothing = Todavía no ha salido ninguna ficha.
desk-kind-and-count = { $kind }: { $n }
desk-became-no-record = { $n ->
    [one] Una se aceptó sin ficha propia.
   *[other] { $n } se aceptaron sin ficha propia.
}
desk-became-rejected = { $n ->
    [one] Una se rechazó.
   *[other] { $n } se rechazaron.
}
desk-became-open = { $n ->
    [one] Queda una por decidir.
   *[other] Quedan { $n } por decidir.
}
desk-filter = Elegir lo que se muestra
desk-filter-kind = Tipo
desk-filter-state = Estado
# A number field beside the choice of kind and state.
desk-least-short = Seguridad mínima, en %
# A list of kinds, each with how many are decided.
desk-by-kind = Decididas por tipo
desk-of = { $n } de { $all }
desk-above = Aceptar todo lo seguro
desk-accept = Aceptar
desk-cancel-again = Cancelar: Esc otra vez descarta lo que escribió
desk-accept-edited = Aceptar así
desk-reject = Rechazar
desk-merge = Unir
desk-reopen = Devolver a la mesa
# $percent is a number up to 100.
desk-confidence = { $percent } % de seguridad
# $when is a date with a time.
desk-decided-by = { $name }, { $when }
desk-is-this = ¿Es la que conocemos?
desk-merge-with-it = Sí, unir con ella
desk-merge-compare = Comparar los dos
desk-differs = difieren en: { $fields }
desk-fills = la ficha aún no dice: { $fields }
desk-beside-why = Por qué puede ser lo mismo: { $why }.
desk-beside-contradict-in = Se contradicen en: { $fields }.
desk-beside-differ-in = Difieren en: { $fields }.
desk-beside-fill-in = La ficha aún no dice: { $fields }.
desk-beside-same-in-all = Dicen lo mismo en todo lo que ambos dicen.
desk-beside-makes = { $n ->
    [one] Aquí no se conoce nada con este nombre. Al unir se crea también un borrador de esta organización:
   *[other] Aquí no se conoce nada con estos nombres. Al unir se crea también un borrador de cada una de estas organizaciones:
}
desk-beside-contradicts = contradicción: ambos quedan, la ficha muestra el suyo
desk-beside-differs = dicho de otro modo: se guarda al lado, con su pasaje
desk-beside-fills = nuevo: la ficha lo recibe de este informe
desk-beside-same = lo mismo: una fuente más
desk-beside-untouched = queda como está
desk-beside-record = La ficha:
desk-beside-report = El informe:
desk-beside-only-record = { $n ->
    [one] Un campo más que solo la ficha dice
   *[other] { $n } campos más que solo la ficha dice
}
desk-beside-words = Las palabras del informe
desk-beside-no = No, volver a la mesa
desk-look-for = ¿De qué ficha se trata?
desk-look-nothing = Ninguna ficha de este tipo se llama así. Pruebe con otra palabra de su título.
desk-merge-which = Unir con
desk-merge-choose = Elija la ficha de la que habla esta propuesta.
# Says of a proposal who made it, in the place of how sure the machine was.
desk-drawn-by = trazada por { $name }
desk-select = Marcar
desk-more = Más
desk-selected = Con las que están marcadas:
desk-passage = Pasaje
# Why a record may be the one that is meant; a list of these stands in brackets.
desk-same-title = mismo título
desk-words-of-title = las palabras de su título
desk-same-place = mismo lugar: { $what }
desk-same-words = mismas palabras del informe
desk-same-time = misma época
desk-same-number = misma cifra
desk-same-kind = mismo tipo de resultado
desk-same-partner = mismo socio: { $what }
desk-same-themes = mismos temas: { $what }
desk-keys = Teclas
desk-keys-on = Teclas activadas
desk-key-next = siguiente
desk-key-previous = anterior
desk-key-passage = a sus palabras en el informe
desk-key-select = marcarla o no
desk-key-leave = salir de lo que está abierto
desk-table-accepted = { $n ->
    [one] Se aceptó una propuesta.
   *[other] Se aceptaron { $n } propuestas.
}
desk-table-rejected = { $n ->
    [one] Se rechazó una propuesta.
   *[other] Se rechazaron { $n } propuestas.
}
desk-table-skipped = { $n ->
    [one] Una quedó para mirarla con más atención.
   *[other] { $n } quedaron para mirarlas con más atención.
}
desk-table-undone = { $n ->
    [one] Deshecho: una propuesta está en la mesa como antes.
   *[other] Deshecho: { $n } propuestas están en la mesa como antes.
}
desk-table-left = { $n ->
    [one] Una no se pudo deshacer, porque alguien ha seguido trabajando sobre ella.
   *[other] { $n } no se pudieron deshacer, porque alguien ha seguido trabajando sobre ellas.
}
# After a decision: the title of the proposal follows.
desk-said-accept = Aceptada:
desk-said-reject = Rechazada:
desk-said-merge = Unida con lo que se conoce:
desk-said-drawn = Trazada. Está en la mesa y espera una decisión.
desk-said-joined = Las dos son ahora una.
desk-said-split = Ahora son dos.
desk-said-reassigned = Ahora se apoya en otras palabras.
desk-said-gave = Las palabras pertenecen ahora a esta.
# The title of the proposal where one goes on follows.
desk-said-next = Siguiente:
desk-said-last = Era la última abierta.
desk-said-last-here = De lo que se muestra aquí ya no queda nada abierto.
desk-said-elsewhere = { $n ->
    [one] Queda otra abierta
   *[other] Quedan otras { $n } abiertas
}
desk-table-nothing-to-undo = Aquí no tiene ninguna decisión que deshacer.

## Two proposals of a report become one

desk-join = Juntar dos en una
desk-join-two = Marque dos propuestas abiertas del mismo tipo: serán una sola.
desk-join-same = Dicen lo mismo. La que queda conserva los pasajes de ambas.
desk-join-differ = No dicen exactamente lo mismo. Elija lo que vale; la que queda conserva los pasajes de ambas.
desk-join-choose = Elija un valor allí donde las dos difieren.
# $n is the number of the proposal that says so.
desk-join-from = según la { $n }
desk-join-yes = Sí, juntarlas

## One proposal becomes two

desk-split = Dividir en dos
desk-split-how = Marque lo que pertenece a la primera y lo que pertenece a la segunda. Algo puede pertenecer a las dos.
desk-split-first = la primera
desk-split-second = la segunda
desk-split-first-title = Título de la primera
desk-split-second-title = Título de la segunda
desk-split-no-title = Cada una de las dos necesita un título.
desk-split-no-passage = Cada una de las dos necesita un pasaje del informe.
desk-split-left-over = Algo no pertenece a ninguna. Márquelo para una de ellas.
desk-split-yes = Dividirla

## Drawing a proposal by hand, and giving one other words

desk-draw = Trazar una propuesta
desk-draw-how = Algo que el informe dice y que no se encontró: indique las palabras que lo dicen.
# Kinds of proposal follow as buttons, beside words that are selected in the report.
desk-draw-as = Estas palabras hablan de:
desk-draw-kind = De qué hablan
desk-draw-title-hint = Si se deja vacío, las propias palabras son el título.
desk-draw-lay = Ponerla en la mesa
desk-words = Las palabras del informe
desk-words-hint = Palabra por palabra como están allí; los finales de línea no cuentan.
desk-words-find = Buscarlas
desk-words-nowhere = Estas palabras no están así en el informe.
desk-words-nearest = Este es el lugar más cercano:
desk-words-take-nearest = Tomar las palabras que están allí
desk-words-several = { $n ->
    [one] Están en un lugar.
   *[other] Están en { $n } lugares. ¿De cuál se trata?
}
desk-words-here = Aquí
desk-words-this = Lugar número { $n }
desk-reassign = Otras palabras
desk-reassign-here = Se apoya en estas palabras
desk-reassign-yes = Se apoya en estas palabras
desk-rests-which = ¿Qué se apoya en estas palabras?
desk-rests-whole = La propuesta en su conjunto
desk-rests-more = La propuesta en su conjunto, además de las palabras que tiene
desk-rests-now = Ahora:

## Words of a proposal that belong to another go there in one step

desk-give = Ceder palabras a otra
desk-give-how = Marque las palabras, o los valores, que hablan de otra cosa y elija la propuesta a la que pertenecen. Lo que se apoya en palabras cedidas se va con ellas.
desk-give-what = Qué se cede
desk-give-to = A cuál
desk-give-yes = Ceder
desk-give-nobody = Elija la propuesta a la que pertenece.
desk-give-nothing = Marque un pasaje, o un valor que la otra pueda tener.
desk-give-last = Cada propuesta se apoya en palabras del informe, así que conserva su último pasaje. Si en todo dice lo mismo que otra, junte las dos.
desk-give-wordless = Ninguna palabra propia dice uno de los valores. Marque también el pasaje del que se leyó.
desk-give-another = Elija otra; todo lo que marcó sigue marcado.
desk-give-alone = Ninguna otra propuesta de esta mesa está abierta.

## What others at the table do, said while one works

desk-news-accepted = { $name } aceptó «{ $title }».
desk-news-rejected = { $name } rechazó «{ $title }».
desk-news-drawn = { $name } trazó una propuesta: «{ $title }». Vuelva a cargar la página para verla.
desk-news-undone = { $name } deshizo algo: «{ $title }». Vuelva a cargar la página para verlo.
desk-news-changed = { $name } cambió una propuesta: «{ $title }». Vuelva a cargar la página para verlo.

## Accepting all that is sure

desk-least = Seguridad mínima, en porcentaje
desk-above-none = Ninguna propuesta abierta es tan segura.
desk-above-sure = { $n ->
    [one] Una propuesta abierta es tan segura. Se aceptará tal cual si está marcada.
   *[other] { $n } propuestas abiertas son tan seguras. Las que están marcadas se aceptarán tal cual.
}
desk-above-yes = Aceptar las que están marcadas
desk-above-ticked = Marcadas: #
desk-back-to-table = Volver a la mesa de lectura

## Two people at one table

desk-stale = Alguien fue más rápido
desk-stale-decided = { $name } decidió esta propuesta el { $when }: { $state }.
desk-stale-changed = Alguien cambió esta propuesta después de que usted la vio.
desk-stale-theirs = Lo que se decidió
desk-stale-leave = Dejarlo así
desk-stale-yours = Lo que usted había escrito
desk-stale-nothing-lost = Nada se ha perdido. Puede corregirlo aquí y decidir de nuevo; entonces se deshace la decisión anterior.
desk-stale-anew = Decidir de nuevo con esto
desk-moved-on = Esta decisión no se puede deshacer
desk-moved-on-why = Lo que produjo la decisión se cambió después, o algo más se apoya en ello. Deshacerla perdería ese trabajo. Cambie mejor la ficha misma.

## Forms

desk-form-wrong = { $n ->
    [one] Un campo todavía no está bien. No se cambió nada.
   *[other] { $n } campos todavía no están bien. No se cambió nada.
}
desk-hint-lines = Uno en cada línea
desk-hint-date = 2018, 2018-07, 2018-07-31 o 2013/2017
desk-hint-dates = Varias, separadas por un espacio: 2013/2017 2018/2022
desk-hint-links = Escriba un nombre o un código; varios, separados por punto y coma
desk-hint-codes = Códigos separados por un espacio: 8.7 16.2
desk-hint-web = Entera: https://www.example.org
desk-hint-mail = Solo direcciones de oficinas, como info@, nunca de personas; varias, separadas por punto y coma
desk-hint-telephone = Con el código del país: +41 22 739 81 11; varios, separados por punto y coma
desk-choose-themes = Elegir temas
desk-wrong-date = «{ $what }» no es una fecha. Escriba 2018, 2018-07, 2018-07-31 o 2013/2017.
desk-wrong-number = «{ $what }» no es un número.
desk-wrong-web = «{ $what }» no es una dirección web. Escríbala entera, como https://www.example.org.
desk-wrong-mail = «{ $what }» no es una dirección de correo electrónico.
desk-wrong-personal-mail = «{ $what }» parece la dirección de una persona. Aquí solo caben direcciones de oficinas: escriba la del organismo o de su unidad, como info@ o contacto@. Si no la tiene, deje este campo vacío y escriba la dirección web de sus contactos.
desk-wrong-telephone = «{ $what }» no es un número de teléfono que pueda marcarse desde cualquier lugar. Escriba primero + y el código del país, como +41 22 739 81 11.
desk-wrong-code = «{ $what }» no está en la lista.
desk-wrong-link = «{ $what }» no lleva a ninguna ficha.
desk-wrong-missing = Aquí hay que escribir algo.
desk-wrong-circle = Una de ellas se hizo a partir de esta misma práctica: una práctica no puede adaptarse de su propia adaptación
# $kind is a kind of record, as in "Place".
desk-wrong-unknown = Aquí nada se llama «{ $what }».
desk-wrong-nearly = { $n ->
    [one] Aquí nada se llama exactamente «{ $what }», pero una ficha se llama casi así. Elíjala abajo.
   *[other] Aquí nada se llama exactamente «{ $what }», pero varias fichas se llaman casi así. Elija entre ellas abajo.
}
desk-why = Por qué lo cambió (para el historial)
desk-written-in = Idioma del original:

## Records

desk-new = Nueva ficha
desk-no-records = Todavía no hay nada aquí.
desk-public-page = La página pública
desk-ways = Qué se puede hacer ahora
desk-turn-author = Le toca a { $name }, a quien se pidieron cambios. Quien la envíe en su lugar pasa a ser su autor, y debe revisarla otra persona.
desk-evidence-unsupported = El nivel de evidencia es «{ $level }», y ninguna fuente guardada aquí lo dice. Vincúlelo a su documento, o elija un nivel que no lo pida; los lectores ven que ninguna fuente lo dice.
desk-did-submit = Está enviada. Otra persona se encarga de la revisión.
desk-did-take-up = Usted ha tomado la revisión.
desk-did-ask-changes = Se pidieron cambios al autor, que ve su comentario.
desk-did-approve = Está aprobada, y se puede publicar en cuanto no falte nada.
desk-did-sign-off = Está validada, y se puede publicar en cuanto no falte nada.
desk-did-publish = Está publicada: ahora la ven todos.
desk-did-retire = Está retirada: ya no se encuentra.
desk-did-reopen = Es de nuevo un borrador: se puede cambiar, y los lectores no lo ven.
desk-did-reopen-practice = Es de nuevo un borrador: se puede cambiar, y se revisa antes de que los lectores lo vean otra vez.
desk-did-restore = Se ha recuperado, tal como era cuando se desechó.
# $how is wholly or partly.
desk-did-review = { $how ->
    [wholly] { $language }: revisado. Quien cambia un texto le quita la revisión.
   *[partly] { $language }: revisado en parte; los demás textos esperan. Quien cambia un texto le quita la revisión.
}
desk-did-translate = { $language }: la traducción está guardada, { $n } de { $all } textos.
desk-did-translate-part = { $language }: la traducción está guardada, { $n } de { $all } textos. Los lectores ven los demás en el idioma del original.
desk-did-look = Ver la página pública
# $arrow is the label of a button, such as "Publish".
desk-before = Antes de «{ $arrow }» todavía falta:
desk-hidden = Antes de publicarla
desk-hidden-sources = { $n ->
    [one] Una de sus fuentes todavía no es pública. Publíquela antes, o apóyese en otra:
   *[other] { $n } de sus fuentes todavía no son públicas. Publíquelas antes, o apóyese en otras:
}
desk-missing-field = { $field }: este campo está vacío.
desk-comment = Comentario
desk-comment-missing = No se envió nada: diga en el comentario qué hay que cambiar.
desk-wish = Lo que pide la revisión
desk-something-missing = { $n ->
    [one] Todavía falta algo.
   *[other] Todavía faltan { $n } cosas.
}
desk-changed-meanwhile = Alguien cambió esta ficha después de que usted la vio. Aquí está como es ahora; mírela y luego siga.
desk-changed-yourself = Usted misma o usted mismo cambió esta ficha después de que se hizo esta página. Aquí está como es ahora; mírela y luego siga.
desk-back-to-record = Volver a la ficha
confirm-reopen = ¿Reabrir para hacer cambios?
confirm-reopen-readers = Los lectores dejarán de encontrarla y los enlaces hacia ella no llevarán a ninguna parte hasta que se publique de nuevo.
edition-write = Escribir la próxima edición
edition-being-written = Se está escribiendo la próxima edición
edition-of-published = La edición publicada
edition-changes = Lo que la próxima edición cambia
edition-changes-none = Nada todavía: dice lo mismo que la edición publicada.
edition-now = Edición publicada
edition-then = Próxima edición
edition-ask = ¿Escribir la próxima edición?
edition-readers-keep = Los lectores conservan la edición actual hasta que se publique la próxima.
edition-is-reviewed = Se escribe en un borrador aparte, se entrega y la revisa una segunda persona antes de ocupar el lugar de la actual.
edition-other = No se repuso: se está escribiendo otra próxima edición.
confirm-retire = ¿Retirarla?
confirm-retire-readers = Los lectores dejarán de encontrarla. Se queda aquí con su historial y se puede reabrir.
edit-not-now = No se puede cambiar en este estado
edit-published = Está publicada, así que su texto no se toca. Para cambiarlo, escriba la próxima edición.
edit-reopen-first = Su estado es «{ $state }». Para cambiar su texto, primero hay que reabrirla.
edit-closed = Su estado es «{ $state }». Su texto no se mueve mientras otros lo revisan: quien lo revisa puede pedir cambios, y entonces se abre de nuevo.
edit-closed-meanwhile = No se guardó nada: el estado de esta ficha es ahora «{ $state }». Lo que escribió sigue aquí.
act-discard = Desechar este borrador
act-restore = Recuperarlo
confirm-discard = ¿Desechar este borrador?
confirm-discard-what = Nunca se publicó, así que ningún lector lo echará en falta. Sale de todas las listas; el registro lo conserva y se puede recuperar tal como estaba.
confirm-discard-proposals = { $n ->
    [one] La propuesta de la que salió vuelve a la mesa de lectura.
   *[other] Las { $n } propuestas de las que salió vuelven a la mesa de lectura.
}
confirm-discard-kept = Este borrador se tiene que conservar
act-discard-source = Desechar este informe
confirm-discard-source = ¿Desechar este informe?
confirm-discard-what-source = No se aceptó nada de él y nunca se publicó, así que ningún lector lo echará en falta. Sale de la lista de informes y de todas las mesas, con su archivo; el registro lo conserva y se puede recuperar tal como estaba.
confirm-discard-proposals-source = { $n ->
    [one] Su propuesta sale con él de la mesa de lectura.
   *[other] Sus { $n } propuestas salen con él de la mesa de lectura.
}
confirm-discard-kept-source = Este informe se tiene que conservar
confirm-discard-stays = No es un borrador: se queda, y esto se queda con ella.
confirm-discard-link-first = Quite primero el enlace allí, o deseche ese borrador.
confirm-discard-draft-first = Deseche primero ese borrador; después podrá irse este.
confirm-discard-draft-first-source = Deseche primero ese borrador; después podrá irse el informe.
discarded-title = Borradores desechados
discarded-what = Los últimos borradores desechados. Cada uno se puede recuperar tal como estaba, con lo que las fuentes dicen de él; un informe, con su archivo y sus propuestas.
discarded-none = No se desechó nada.
discarded-just = «{ $title }» se desechó. Se puede recuperar aquí.
discarded-away = Desechado por { $name }, { $when }. No está en ninguna lista ni en ninguna mesa. Su archivo y lo que se leyó en él se conservan, y se puede recuperar tal como era.
discarded-by = { $name }, { $when }
discarded-leads-to-others = Lleva a un borrador que también se desechó. Recupere primero ese.
desk-facts = Datos
desk-no-facts = Todavía no se sabe nada de ella.
desk-words-original = Con las palabras del original. Su idioma: { $language }.
desk-words-translated = No con las palabras del original ({ $language }), sino en una traducción: { $fields }.
desk-translations = En otros idiomas
desk-translation-texts = { $n } de { $all } textos
desk-lines-differ = { $n ->
    [one] Una línea, { $all } en el original
   *[other] { $n } líneas, { $all } en el original
}
desk-not-translated = todavía no está
# What nobody has reviewed, on the page of who wrote it.
desk-waits-for-another = espera a otra persona
desk-claims = Qué dicen las fuentes
desk-claim-given = Escrito a mano
desk-claim-by-hand = { $name } lo escribió el { $when }, con el informe a la vista; puede que el informe no lo diga así.
desk-history = Historial
desk-changed-fields = { $n ->
    [one] un campo
   *[other] { $n } campos
}
# A field in one language: "Title (French)".
desk-field-in = { $field } ({ $language })
desk-act-created = Creación
desk-act-document-created = El archivo se guarda
desk-act-laid = { $count ->
    [1] Se leyó en él una propuesta
   *[other] Se leyeron en él { $count } propuestas
}
desk-act-saved = Cambio
desk-act-reviewed = Traducción revisada
desk-act-readdressed = Tiene la dirección de su nuevo título
desk-act-moved = { $from } → { $to }
desk-act-erased = Deshecho
desk-act-taken-over = Pasó a ser la edición publicada
desk-act-of-next = Próxima edición: { $what }
desk-act-accepted = Propuesta aceptada
desk-act-rejected = Propuesta rechazada
desk-act-proposed = Decisión deshecha
desk-act-joined = Dos propuestas juntadas
desk-act-absorbed = Propuesta incorporada a otra
desk-act-split = Propuesta dividida
desk-act-split-off = Propuesta separada de otra
desk-act-drawn = Propuesta trazada a mano
desk-act-reassigned = Propuesta apoyada en otras palabras
desk-act-gave = Palabras cedidas a otra propuesta
desk-act-received = Palabras recibidas de otra propuesta
desk-act-undone = Deshecha
desk-act-discarded = Desechado
desk-act-restored = Recuperado
desk-act-claim-created = Lo dice una fuente: { $field }
desk-act-claim-given = Escrito a mano, con el informe a la vista: { $field }
desk-act-claim-accepted = Afirmación aceptada: { $field }
desk-act-claim-rejected = Afirmación rechazada: { $field }
desk-act-claim-proposed = Afirmación reabierta: { $field }
desk-act-claim-moved = Afirmación trasladada: { $field }
desk-act-claim-erased = Afirmación deshecha: { $field }
desk-act-claim-copied = Tomado de la edición publicada: { $field }
desk-act-claim-restored = Afirmación recuperada: { $field }

## Tying a field to a source

desk-cite = Vincular un campo a su fuente
desk-cite-field = Campo
desk-cite-quote = Las palabras de la fuente
desk-cite-hint = Palabra por palabra, como están en la fuente. Los saltos de línea no importan.
desk-cite-do = Vincular
desk-cite-choose = Elija un campo y una fuente.
desk-cite-not-there = Estas palabras no están así en la fuente.
desk-cite-nothing = El campo está vacío: no hay nada que respaldar.
# The button that only looks.
desk-cite-look = Buscar estas palabras
desk-cite-source-hint = Las fuentes de esta ficha van primero. Cualquier otra se encuentra por palabras de su título.
desk-cite-own = Una fuente de esta ficha
desk-cite-stands = { $n ->
    [one] Estas palabras están allí una vez.
   *[other] Estas palabras están allí { $n } veces. Se toma el primer lugar; escriba más palabras para indicar otro.
}
desk-cite-nearest = No están allí palabra por palabra. El lugar más cercano:
desk-cite-nowhere = Nada en la fuente se acerca a estas palabras.
desk-cite-no-text = Esta fuente no tiene un texto donde buscar palabras.
desk-cite-in-the-text = Verlo en el texto completo

## What no source says

desk-unsourced = Escrito a mano, sin fuente
desk-unsourced-intro = Ningún pasaje de una fuente lo dice. El público ve qué función lo escribió y cuándo.
desk-unsourced-tie = Vincularlo a una fuente
desk-check = Por comprobar con su fuente
desk-check-intro = Estas palabras se cambiaron después de vincularlas al pasaje. Hasta que alguien vuelva a leerlo, se dice a los lectores.
desk-check-confirm = El pasaje también dice esto
desk-check-tie = Vincularlo a otras palabras
desk-did-loosen = Guardado. Lo que usted cambió se apoya en un pasaje de una fuente: { $fields }. Compruebe abajo si todavía lo dice.

## Two versions of one record

desk-conflict = Dos versiones
desk-conflict-who = { $name } guardó esta ficha el { $when }, después de que usted la abrió. Nada se ha perdido: elija para cada campo.
desk-conflict-you = Guardó esta ficha usted mismo el { $when }, después de abrir este formulario. Nada se ha perdido: elija para cada campo.
desk-conflict-both = Los dos cambiaron esto.
desk-conflict-theirs-alone = Cambiado entretanto, y no en este formulario; así se queda: { $fields }
desk-conflict-theirs = Lo que se guardó entretanto
desk-conflict-mine = Lo que usted escribió
desk-conflict-same = Los dos escribieron lo mismo.
desk-conflict-save = Guardar lo elegido
desk-conflict-leave = Dejar lo que se guardó

## Translating

desk-translate-from-to = { $from } → { $to }
# $how is "Translated by a person" or "Translated by a machine".
desk-made-from = { $edition ->
    [0] { $how }, a partir de un borrador del original. { $name }
   *[other] { $how }, a partir de la edición { $edition } del original. { $name }
}
desk-changed-since = Qué ha cambiado en el original desde entonces
desk-still-fits = Esta traducción sigue siendo válida
desk-made-how = Cómo se hizo esta traducción
desk-translation-meanwhile = Alguien cambió esta ficha entretanto. Lo que usted escribió sigue aquí; compare y guarde de nuevo.
desk-translation-empty = No se guardó nada: ningún campo tiene traducción todavía. Escriba al menos una.
# $fields is a list of names of fields.
desk-translation-emptied = No se guardó nada. Usted ha vaciado: { $fields }. Si su traducción debe retirarse, marque la casilla de abajo y guarde de nuevo.
desk-translation-take-away = Retirar la traducción de lo que está vacío; el público verá allí el original
# A link to a translation, for who reviews and does not write.
desk-review = Revisar
# A box beside a translation.
desk-review-tick = Lo he leído junto al original: dice lo mismo
desk-review-all = { $n ->
    [one] Marcar este texto como revisado
   *[other] Marcar los { $n } textos como revisados
}
desk-review-hint = Los lectores saben si una traducción está revisada. Quien cambia un texto le quita la revisión, y otra persona lo revisa de nuevo.
desk-reviewed-by = Revisado por { $name } el { $date }
desk-review-own = Aún sin revisar. Lo ha escrito usted, así que espera a otra persona.
desk-review-behind = Aún sin revisar. Primero tiene que seguir al original.
# $texts is a list of fields, each with why: "Title: it is behind the original and has to follow it first".
desk-review-refused = No se ha guardado nada, porque estos textos no se pueden revisar: { $texts }.

## Tables

desk-import-files = Tablas de Acciones, eventos, cifras u organizaciones (CSV)
desk-import-hint = Cada línea se muestra antes de incorporar nada.
desk-import-look = Mostrar qué harían
desk-import-preview = Qué harían estas tablas
desk-import-file = Archivo
desk-import-line = Línea
desk-import-what = Qué pasa
desk-import-add = ficha nueva
desk-import-claim = otra fuente para lo ya conocido
desk-import-same = ya incorporada
desk-import-refuse = rechazada
desk-import-known = Todas estas líneas ya se habían incorporado: no hay nada que hacer.
desk-import-empty = { $file } está vacío.
desk-import-yes = Sí, incorporarlas
desk-import-refused = { $n ->
    [one] Una línea se rechaza, así que nada de estas tablas se puede incorporar. Corríjala y elija los archivos de nuevo.
   *[other] { $n } líneas se rechazan, así que nada de estas tablas se puede incorporar. Corríjalas y elija los archivos de nuevo.
}
desk-import-column = Columna { $column }: { $problem }
desk-import-cells = La línea tiene { $found } celdas; el encabezado, { $expected }.
desk-import-no-source = Falta la fuente.
desk-import-no-title = Falta el título.
desk-import-several-bodies = Varios organismos se llaman así. Indique el país de este.
desk-import-columns = { $file } no tiene las columnas de ninguna tabla conocida: { $columns }
desk-import-broken = { $file } no se puede leer en la línea { $line }.
desk-import-no-text = { $file } no es un CSV. Guarde la tabla como CSV (UTF-8) y elija ese archivo.
desk-import-taken = Incorporado. Fichas nuevas: { $added }. Datos con su fuente: { $claims }. Líneas ya incorporadas antes: { $same }.

## Printing

desk-print-language = Idioma del catálogo
desk-print-ask = Imprimir el catálogo
desk-print-catalogue = Catálogo de buenas prácticas, { $language }
desk-print-waiting = en espera
desk-print-running = imprimiéndose
desk-print-done = impreso
desk-print-failed = no se pudo imprimir
desk-print-publish = Hacer público
desk-print-withdraw = Retirar
# $date is a moment.
desk-print-public = público desde el { $date }
desk-no-prints = Todavía no se ha impreso nada.

## Accounts

desk-account-new = Una cuenta nueva
desk-account-name = Nombre
desk-account-roles = Funciones
desk-account-change = Cambiar
desk-account-password = Nueva contraseña
desk-account-set-password = Fijar esta contraseña
desk-account-disable = Cerrar esta cuenta
desk-account-enable = Reabrir esta cuenta
desk-account-disabled = cerrada
desk-account-example = ejemplo
desk-account-incomplete = Hacen falta un nombre y un nombre de cuenta.
desk-account-taken = Ya hay una cuenta con este nombre de cuenta.
desk-password-short = Una contraseña tiene al menos { $n } caracteres.

## When a form is sent and the session has ended

desk-ended = Su sesión ha terminado: no se ha guardado nada.
desk-ended-kept = Lo que escribió se conserva en esta página. Inicie sesión y recuperará el formulario tal como estaba; se guardará cuando usted lo pida de nuevo.
desk-ended-password = Las contraseñas no se conservan: escríbalas de nuevo.
desk-ended-file = Un archivo no se puede conservar en esta página. Inicie sesión y elíjalo de nuevo.
desk-ended-button = Inicie sesión y hágalo de nuevo.
desk-ended-long = Lo que escribió es demasiado largo para conservarlo en esta página. Vuelva atrás en su navegador y cópielo antes de iniciar sesión.
# $name is who has signed in; it may be another person than the one who wrote.
desk-ended-back = Ha iniciado sesión como { $name }. Este es el formulario tal como estaba. Todavía no se ha guardado nada.

## Choosing between sources that disagree

desk-disagree = Fuentes que se contradicen
desk-more-exact = Nadie contradice. Una fuente es más precisa que la ficha.
# $field is the name of a field, as in "Start".
desk-taken = { $field }: se ha tomado el valor de otra fuente.

## Looking for the record that a link means

desk-none = Ninguno
desk-found = { $n ->
    [0] No se ha encontrado nada.
    [one] Se ha encontrado una ficha. Elíjala si es la que busca.
   *[other] Se han encontrado { $n } fichas. Elija la que busca.
}
desk-look-write = Escriba primero una palabra del nombre, o el código.
desk-look-new = Nadie se llama aquí «{ $name }». Si lo guarda así, se creará una organización nueva.
desk-make-new = Crear una nueva: { $name }
