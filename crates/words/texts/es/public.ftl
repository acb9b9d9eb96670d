### The public pages.

## The front page

front-title = Lo que las administraciones aprenden unas de otras
front-what = Un ministerio pide ayuda, acuden colegas de otros países y lo que funcionó se cuenta aquí para que otros lo intenten.
# The label of the large search field.
front-ask = ¿Sobre qué quiere aprender? En cualquier idioma.
# The heading above the figures of all that was done.
front-portfolio = La cartera
front-newest = Prácticas nuevas o revisadas
front-no-practices = Todavía no se ha publicado ninguna práctica.
front-all-practices = Todas las prácticas
front-events = Últimos eventos
front-coming = Próximo evento
front-publications = Publicaciones recientes
front-all-events = Todos los eventos
front-help = Pedir ayuda
front-help-how = Todavía no se puede enviar una solicitud por este sitio. Su administración puede pedir ayuda escribiendo al equipo de este programa:

## Figures. The number stands before the words.

figure-actions = { $n ->
    [one] Acción
   *[other] Acciones
}
figure-countries = { $n ->
    [one] país o región donde hubo Acciones
   *[other] países y regiones donde hubo Acciones
}
figure-events = { $n ->
    [one] evento
   *[other] eventos
}
figure-practices = { $n ->
    [one] buena práctica
   *[other] buenas prácticas
}
# $seq is a number, written already.
figure-as-of = Contadas a partir de las fichas públicas, en el cambio { $seq } del registro. Cada cifra abre lo que se contó.
figures-computed = Calculadas a partir de las fichas
figures-declared = Declaradas por las fuentes
contradicted-title = Cifras declaradas que las fichas contradicen
contradicted-intro = Lo que declara una fuente, junto a lo que dan las fichas públicas del mismo período. Ambos pueden estar incompletos.
contradicted-figure = Cifra
contradicted-period = Período
contradicted-declared = Declarada
contradicted-computed = Calculada
contradicted-as-of = Contadas a partir de las fichas públicas, en el cambio { $seq } del registro.
contradicted-kept = De todo lo que una fuente pudo contar, estas páginas conservan: { $kept }.

## Where a fact comes from

# The small mark behind a fact, for screen readers; what is seen is the number alone.
mark-open = Fuente { $n }
notes-title = De dónde viene esto
# $who is a role and a number: Knowledge officer 2.
mark-accepted = { $who } lo aceptó el { $date }.
mark-accepted-by-someone = Aceptado el { $date }.
mark-given = { $who } lo introdujo el { $date }, con estas palabras a la vista; puede que no lo digan así.
mark-given-by-someone = Introducido el { $date }, con estas palabras a la vista; puede que no lo digan así.
mark-taken-in = Tomado del registro publicado por el programa.
mark-only-read = { $n ->
    [one] Deducido de este pasaje, que no lo dice con esas palabras.
   *[other] Deducido de estos pasajes, ninguno de los cuales lo dice con esas palabras.
}
mark-passage = Pasaje { $n } en su texto
# A link behind the name of a source: to where it was published.
mark-original = la página publicada
mark-otherwise = Una fuente dice otra cosa: { $value }
mark-more-exact = Una fuente es más precisa: { $value }
mark-less-exact = Una fuente dice lo mismo con menos precisión: { $value }
mark-other-words = Una fuente lo dice así: { $value }
# A mark that leads to who wrote a fact, because no source says it.
mark-open-written = Escrito a mano { $n }
mark-no-source = Ninguna fuente guardada aquí lo dice.
# Where sources put it otherwise.
mark-not-so = Ninguna fuente guardada aquí lo dice así.
# $hand is person, somebody (whose role is not known), program (Ayni itself) or unknown; $who is a role and a number.
mark-written = { $hand ->
    [program] Ayni lo anotó por sí mismo el { $date }, a partir de las listas que trae o de una tabla recibida.
    [somebody] Alguien del programa lo escribió el { $date }.
    [unknown] El registro no dice quién lo escribió.
   *[person] { $who } lo escribió el { $date }.
}
mark-written-original = { $hand ->
    [program] Ayni anotó el original por sí mismo el { $date }, a partir de las listas que trae o de una tabla recibida.
    [somebody] Alguien del programa escribió el original el { $date }.
    [unknown] El registro no dice quién escribió el original.
   *[person] { $who } escribió el original el { $date }.
}
# The source says so, but not in these words.
mark-reworded = { $hand ->
    [program] Ayni lo expresó de otro modo el { $date }.
    [somebody] Con las palabras de una persona del programa, { $date }.
    [unknown] Con otras palabras que las de la fuente.
   *[person] Con las palabras de: { $who }, { $date }.
}
mark-changed-since = Las palabras del original se cambiaron después de vincularlas a este pasaje (fecha: { $date }); nadie las ha comprobado con él desde entonces.
mark-translated = { $hand ->
    [somebody] { $edition ->
        [0] Alguien del programa lo tradujo de un borrador del original el { $date }.
       *[other] Alguien del programa lo tradujo de la edición { $edition } del original el { $date }.
    }
    [unknown] { $edition ->
        [0] Traducido de un borrador del original.
       *[other] Traducido de la edición { $edition } del original.
    }
   *[person] { $edition ->
        [0] { $who } lo tradujo de un borrador del original el { $date }.
       *[other] { $who } lo tradujo de la edición { $edition } del original el { $date }.
    }
}
mark-translated-by-machine = { $hand ->
    [person] { $edition ->
        [0] Una máquina lo tradujo de un borrador del original; { $who } lo incorporó el { $date }.
       *[other] Una máquina lo tradujo de la edición { $edition } del original; { $who } lo incorporó el { $date }.
    }
    [unknown] { $edition ->
        [0] Una máquina lo tradujo de un borrador del original.
       *[other] Una máquina lo tradujo de la edición { $edition } del original.
    }
   *[other] { $edition ->
        [0] Una máquina lo tradujo de un borrador del original; incorporado el { $date }.
       *[other] Una máquina lo tradujo de la edición { $edition } del original; incorporado el { $date }.
    }
}
# Somebody else approved the record with it. $hand is person or somebody (whose role is not known).
mark-reviewed = { $hand ->
    [somebody] Una segunda persona lo revisó el { $date }.
   *[person] { $who } lo revisó el { $date }, como segunda persona.
}
# $hand is person or somebody (whose role is not known); $who is a role and a number.
mark-translation-reviewed = { $hand ->
    [somebody] Otra persona del programa revisó la traducción el { $date }.
   *[person] { $who } revisó la traducción el { $date }.
}
mark-translation-not-reviewed = Nadie ha revisado todavía la traducción.
mark-close = Cerrar

## The language of a text. $language is the name of a language: French.

told-untranslated = Este texto se escribió en otro idioma ({ $language }) y aún no está traducido al español.
told-in-language = En { $language }
event-of-context = Evento del contexto
told-by-author = Versión en español de los propios autores; el idioma original es: { $language }.
told-by-translator = { $edition ->
    [0] Traducido por una persona a partir de un borrador del original ({ $language }).
   *[other] Traducido por una persona a partir de la edición { $edition } del original ({ $language }).
}
told-by-machine = { $edition ->
    [0] Traducido por una máquina a partir de un borrador del original ({ $language }).
   *[other] Traducido por una máquina a partir de la edición { $edition } del original ({ $language }).
}
# $how is wholly, partly or not.
told-reviewed = { $how ->
    [wholly] La traducción ha sido revisada.
    [partly] Una parte de la traducción ha sido revisada.
   *[not] Nadie ha revisado todavía la traducción.
}
told-behind = { $edition ->
    [0] El original ha avanzado desde entonces.
   *[other] El original ha avanzado desde entonces: va por la edición { $edition }.
}
told-see-original = Ver el original

## A record

# Followed by the names of languages.
record-also-in = También en:
record-as-pdf = Para llevar, con sus pasajes y fuentes (PDF)
# What programs call a place, and where it lies; and what they call a theme.
record-codes-of-place = Códigos y coordenadas
record-codes-of-theme = Códigos
record-as-json = Esta ficha como datos (JSON)
# What links here by a field that is not plain: Events (Experts from).
back-heading = { $kinds } ({ $field })
back-narrower = Temas más específicos
back-within = Lugares que comprende
here-nothing-yet = Todavía no consta nada. Aquello de lo que forma parte, más arriba, lleva más lejos.
back-all = Ver todo
# Where not all can be shown: how many are.
back-last = Los { $count } últimos creados.
source-text = El texto de esta fuente
source-text-lit = Resaltados están los pasajes en los que se apoya un dato público.
source-part = Parte { $number } de { $count }
source-part-before = La parte anterior
source-part-after = La parte siguiente
source-part-records = Lo que se apoya en esta parte de la fuente
source-place = { $file }, línea { $line }
source-rows = Lo que dice esta fuente
source-rows-lead = Su texto no se conserva aquí. Esto es lo que se tomó de ella, ficha por ficha.
source-records = Lo que se apoya en esta fuente

## What each kind is, at the head of its list

about-practices = Lo que funciona, contado para que otros lo intenten: el contexto, los pasos, lo que hace falta y lo que resultó.
about-actions = La respuesta acordada a una petición de ayuda: unas pocas actividades, con los socios y expertos que participaron.
about-events = Talleres y conferencias donde las administraciones compararon lo que funcionó.
about-series = Eventos que van juntos, como los talleres de un mismo año.
about-results = Lo que dejan las Acciones: planes, leyes, protocolos, manuales, cursos, redes.
about-figures = Números con su unidad y su período. Los que calculamos dicen qué se contó; los que declaran las fuentes dicen quién los declaró.
about-organisations = Los organismos que pidieron, ayudaron, acogieron o participaron.
about-places = Países y regiones de los que se cuenta algo. El número abre lo que se cuenta.
places-with-actions = { $n ->
    [0] Ninguna Acción nombra todavía un país o una región.
    [one] El país o la región donde hubo Acciones, con cuántas.
   *[other] Los { $n } países y regiones donde hubo Acciones, cada uno con cuántas.
}
places-by-region = Por región
about-themes = El tesauro del programa: cada tema se conoce por sus nombres en cada idioma, y la búsqueda lo encuentra por cualquiera de ellos.
about-sources = Documentos, páginas y cartas de donde proceden los datos. Si se conserva el texto de uno, su página muestra los pasajes.
# $n is a number, written already.
tree-count = { $name }, fichas: { $n }
tree-others = Lugares de los que aún no se cuenta nada

## Lists and what they are narrowed down by

# How many more values a field has; two at least.
line-more = y { $n } más
list-count = { $n ->
    [0] Nada aquí
    [one] Una ficha
   *[other] { $n } fichas
}
list-count-of-context = { $n ->
    [one] Una ficha, del contexto
   *[other] { $n } fichas, { $context } de ellas del contexto
}
list-empty = Aquí no hay nada que encaje.
list-try-without = sin «{ $value }»
list-try-search = palabras en la búsqueda, en cualquier idioma
browse-map = Por lugar, en el mapa
browse-themes = Por tema
list-next = Las siguientes
list-previous = Las anteriores
list-position = { $first } a { $last } de { $count }
sift-title = Acotar
# Said to screen readers behind a value that is set; the link takes it away.
sift-unset = (quitar)
sift-unset-all = Quitar todo
sift-more = Más
sift-kind = Tipo
sift-theme = Tema
sift-place = Lugar
sift-year = Año
sift-evidence = Evidencia
sift-group = Grupo destinatario
sift-objective = Objetivo del Pacto Mundial
sift-goal = Objetivo de Desarrollo Sostenible
sift-language = Idioma del texto

## Search

# The title of the window.
search-title-for = { $words } – búsqueda
search-count = { $n ->
    [0] No se encontró nada
    [one] Se encontró una ficha
   *[other] Se encontraron { $n } fichas
}
search-count-whole = { $n ->
    [0] Ninguna contiene todas las palabras
    [one] Una de ellas contiene todas las palabras
   *[other] { $n } de ellas contienen todas las palabras
}
# Followed by the name of a theme, as a link.
search-through = «{ $typed }» se buscó también con los otros nombres de
search-known-body = { $name }: el nombre se conoce, pero aquí todavía nada habla de ello.
search-own = Páginas que se llaman así:
# Followed by other words, as a link.
search-did-you-mean = ¿Quiso decir «{ $words }»?
search-without = Sin { $words }
search-all-of = { $kind }: ver todo ({ $count })
search-others = También se encontraron:
search-open = Diga qué busca, o empiece por lo que hay:
search-begun = Puede ser uno de estos
search-nearly = Nada contiene exactamente estas palabras. Esto contiene palabras casi iguales.
search-some = Nada contiene todas estas palabras. Esto contiene algunas.
# The heading above records that were found by what they mean, without the words typed.
search-near = De sentido cercano
search-near-note = No tienen por qué contener estas palabras: un programa de este servidor ha comparado el sentido de los títulos.
search-rest = Con algunas de estas palabras
search-nothing = Puede probar lo siguiente:
search-try-without = las mismas palabras sin acotar
search-try-fewer = menos palabras, o más generales
search-try-language = las palabras de otro idioma: se busca en los textos de todos los idiomas
search-try-themes = la lista de temas
search-try-places = la lista de países y regiones
search-try-organisations = la lista de organizaciones
# $label is another name for what was typed.
hit-through = Encontrado por { $label }
hit-also-called = También llamado
hit-passage-in = Pasaje en { $language }
hit-by-translator = { $edition ->
    [0] Traducido por una persona a partir de un borrador
   *[other] Traducido por una persona a partir de la edición { $edition }
}
hit-by-machine = { $edition ->
    [0] Traducido por una máquina a partir de un borrador
   *[other] Traducido por una máquina a partir de la edición { $edition }
}

## Conflicts

conflicts-intro = Cuando las fuentes discrepan, todas se conservan. La ficha muestra una; aquí las demás están al lado, cada una con sus palabras.
conflicts-none = Ninguna fuente contradice a otra.
conflict-accepted = Es lo que muestra la ficha.

## About

about-lead = Ayni es la palabra andina para la ayuda que se devuelve: hoy por ti, mañana por mí.
about-promises = Tres promesas
about-promise-source = Nada sin su fuente. Cada dato conduce a la frase, el documento o la persona de donde procede. Si dos fuentes discrepan, ambas se conservan y se muestra la discrepancia.
about-promise-language = Cada idioma es un primer idioma: la interfaz, los contenidos y la búsqueda. Una traducción dice de qué se hizo y quién la hizo.
about-promise-file = Un archivo o un clúster: el mismo programa libre sirve a un solo ministerio o a un continente.
about-marks = Las marcas
about-marks-how = Detrás de cada dato hay un pequeño número rojo. Abre la frase en la que se apoya, con el pasaje resaltado, su fuente, y quién lo aceptó y cuándo.
about-marks-conflict = Si otra fuente dice otra cosa, la misma nota lo dice.
about-people = Deciden las personas
about-people-decide = Una máquina lee los informes y propone. Nada de lo que lee se convierte en ficha hasta que una persona dice que sí, y ninguna práctica se publica hasta que una segunda persona la revisa.

## Accessibility

accessibility-lead = Estas páginas están hechas para que funcionen para todo el mundo: con teclado, con lector de pantalla, con letra grande, sin ratón y sin scripts.
accessibility-how = Cómo están hechas
accessibility-how-keyboard = A todo se llega y todo se usa con el teclado, en el orden de lectura. El primer enlace de cada página lleva a su contenido.
accessibility-how-script = Ninguna página necesita scripts. Las marcas se abren sin ellos.
accessibility-how-older = Un navegador que no sabe abrir notas, como la mayoría de los anteriores a 2023, muestra cada marca como un enlace a su nota al final de la página.
accessibility-how-print = Al imprimir, cada marca se convierte en una nota numerada con su fuente.
accessibility-standard = Según qué reglas
accessibility-standard-which = Están hechas para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA y lo que la norma EN 301 549 pide a las páginas web.
accessibility-standard-judged = Antes de cada versión, cada clase de página se juzga en cinco idiomas con axe-core, el verificador Nu y html-validate; los colores oscuros y el ancho de un teléfono se miran en un idioma de cada sentido de escritura. La lectura de una práctica, la búsqueda y las marcas se prueban con el teclado, y se mide la disposición de las páginas impresas. Es la evaluación de quienes escriben el software, del { $date }; nadie más lo ha evaluado todavía.
accessibility-limits = Lo que sabemos que aún no funciona
accessibility-limits-sources = Las fuentes se muestran como texto. Las tablas e imágenes del documento original no se describen aquí.
accessibility-tell = Díganoslo
accessibility-tell-us = Si algo no le funciona, dígaselo al equipo del programa: qué hizo, qué esperaba, en qué página y en qué idioma.
contact = Puede escribir al equipo de este programa: { $address }
contact-none = Quien mantiene este sitio aún no ha indicado aquí una dirección.

## Privacy

privacy-lead = No se sigue a quien lee.
privacy-visitors = Visitantes
privacy-visitors-nothing = No se instala ninguna cookie, no se carga nada de otros sitios y no se guarda registro de quienes leen.
privacy-visitors-search = Lo que busca se responde y se olvida.
privacy-accounts = Personas con cuenta
privacy-accounts-cookie = Al iniciar sesión se instala una sola cookie. Contiene un número aleatorio, no dice nada de usted y caduca a las doce horas.
privacy-accounts-log = Lo que escribe o decide queda en el registro con su cuenta y la hora, porque quien lee debe poder saber quién aceptó un dato.
privacy-accounts-role = El público ve su rol y un número, no su nombre.
privacy-sources = Fuentes
privacy-sources-confidential = Una fuente marcada como confidencial solo la ve el equipo del programa, y no se publica nada que se apoye en ella.
privacy-sources-authors = Los autores que nombra un documento publicado se citan con él, tal como los nombra.

## Open data

data-lead = Todas las fichas que aquí son públicas pueden tomarse como datos.
# $date is today; $seq is a number, written already.
data-as-of = Al { $date }, cambio { $seq } del registro.
data-tables = Tablas enteras
data-tables-how = Una fila por ficha, con columnas que se llaman igual en todos los idiomas y en todas las versiones. Las demás fichas se nombran por su código si lo tienen (lugares, temas, Acciones, eventos, series) y, si no, por su título. Las fechas siguen EDTF: 2018-07 es un mes, 2013/2017 los años del primero al último. Una celda que una hoja de cálculo tomaría por fórmula empieza con un apóstrofo.
# The name of a file follows.
data-tables-file = Guardada en su dispositivo, una tabla lleva el nombre de este sitio, con su idioma y el día y el número del último cambio del registro:
data-tables-encoding = Están en UTF-8, con comas entre las celdas. Si una hoja de cálculo muestra mal los acentos, importe el archivo como texto y elija allí UTF-8.
data-tables-imported = Cuando una marca dice «actions.csv, línea 22», se trata de otro archivo: la tabla de la que se tomó ese dato, con otras filas y otras columnas.
data-columns = Qué dicen las columnas
data-column-id = La ficha, la misma en todos los idiomas y para siempre.
data-column-address = Su página en el idioma de la tabla, para siempre.
data-column-language = El idioma de los textos de la fila: el de la tabla, o el mejor que haya. De una fuente, también el idioma en que está escrita.
data-column-titles = En las tablas de lugares, temas, series y fuentes: el nombre en cada idioma.
data-column-places = De los lugares. El código: ISO 3166-1 de dos letras para un país, ONU M49 para una región, una palabra nuestra para un grupo de países. Después ISO 3166-1 de tres letras, ONU M49 y los códigos de aquello a lo que el lugar pertenece. Una hoja de cálculo puede perder los ceros con que empieza un número de ONU M49.
data-column-themes = De los temas: el código, el del tema más amplio, y los objetivos del Pacto Mundial para la Migración y las metas de los Objetivos de Desarrollo Sostenible a los que sirve el tema.
data-column-edition = De las prácticas: la edición cuyas palabras da la fila, y el día en que se publicó.
data-column-changed = El día en que la ficha se cambió por última vez.
data-column-sources = Las fuentes públicas en que se basan datos de la fila: sus títulos, separados por punto y coma, y en el mismo orden las direcciones de sus páginas, separadas por un espacio. Qué dato se basa en qué fuente, y en qué palabras, lo dice la forma JSON de la ficha.
data-table = Tabla
data-table-rows = Filas
data-records = Cada ficha
data-records-how = Añada .json a la dirección de una ficha, o pida application/json en la misma dirección. Recibirá sus campos en todos los idiomas y, para cada dato, la fuente y el pasaje exacto.
data-lists = Cada lista y la búsqueda
data-lists-how = Añada .json a la dirección de una lista o de la búsqueda, antes del signo de interrogación, o pida application/json en la misma dirección. Recibirá lo que se eligió, cuántas fichas hay, una página de ellas, cada una con lo que la lista muestra, y las direcciones de la página anterior y de la siguiente. De una búsqueda recibirá también los pasajes encontrados, cada uno con su idioma, y el tema, el lugar o el organismo por el que se encontró.
data-lists-publications = Las publicaciones también tienen una lista así: de cada una, el título, el idioma, la edición, la fecha en que se hizo pública, la dirección del archivo y su tamaño en bytes.
# A word that one may search for.
data-lists-example = migración
data-follow = Seguir lo que cambia
data-follow-how = Cada lista de fichas y cada búsqueda es una fuente web, que figura al final; también las publicaciones. La página de un tema o de un lugar lleva a la fuente web de lo nuevo que hay en él; las listas de lugares y de temas no son fuentes web. Los eventos vienen también como calendario.
data-reuse = Reutilización
data-reuse-how = Nombre la fuente junto a cada dato que tome, como hacen estas páginas: en las tablas está en «sources», en la forma JSON de una ficha junto al dato. De una práctica, nombre también la edición y su día; de cualquier otra ficha, el día de su último cambio.

## Records beside others

compare-title = Dos prácticas lado a lado
compare-how = Marque dos prácticas: se ponen una junto a la otra, campo por campo, cada dato con su fuente.
compare-go = Comparar
compare-one-more = Hay una marcada. Marque otra para ponerla al lado.
compare-too-many = Hay más de dos marcadas. Deje solo dos.
compare-more = { $n ->
    [one] Se muestra una práctica. Diga de qué deberían hablar otras para verlas.
   *[other] Se muestran { $n } prácticas. Diga de qué deberían hablar para ver otras.
}
compare-look = Solo prácticas que hablan de
compare-none-found = Ninguna práctica habla de eso; aquí están todas.
compare-too-few = Todavía no hay dos prácticas en línea que poner una junto a la otra.
compare-open = Leer ambas lado a lado
compare-another = Poner otra práctica al lado
compare-nothing = No se dice nada
similar-title = Similares, y por qué
# A reason why a record is similar, after others such as "Themes: integration".
similar-in-meaning = sentido parecido
similar-tells-of = Hablan de lo mismo
thread-title = El hilo de la serie
thread-part = Eventos { $first } a { $last } de { $count }
thread-part-before = Los eventos anteriores
thread-part-after = Los eventos siguientes
thread-came = Representados:
thread-themes = Temas:
thread-conclusions = Conclusiones:
thread-practices = Prácticas que surgieron:
thread-commitments = Compromisos:
thread-results = Qué más dejó:

## What a practice contributes to, where it was adapted, how it is cited

served-title = A qué contribuye
served-how = Se dice de sus temas y no de la práctica misma: son los objetivos a los que sirven sus temas.
served-objectives = Objetivos del Pacto Mundial para la Migración
served-goals = Objetivos de Desarrollo Sostenible
# $themes is a list of names.
served-through = por { $themes }
# $targets is a list of codes: 8.7 and 16.2; $count says how many they are.
served-through-targets = { $count ->
    [1] por { $themes } (meta { $targets })
   *[other] por { $themes } (metas { $targets })
}
lineage-title = Dónde se adaptó
lineage-how = Cada práctica está debajo de aquella a partir de la cual se hizo.
lineage-here = esta práctica
lineage-again = véase arriba
here-title = ¿Qué haría falta aquí?
here-lead = Nombre un país: recibirá las condiciones de esta práctica como lista de verificación, junto a lo que aquí se sabe de ese país.
here-country = Un país, en cualquier idioma
here-go = Ver
here-all = O elija en la lista de países
# Followed by names of countries, as links.
here-which = ¿Cuál de estos países?
here-region = «{ $words }» es una región. ¿A cuál de sus países se refiere?
here-no-country = Aquí ningún país se llama «{ $words }».
here-all-places = Todos los países y regiones
# Followed by the title of a practice.
here-practice = La práctica:
here-own = La práctica procede de este país: lo que sigue dice qué más se sabe de él.
here-conditions = Lo que debe haber
here-conditions-how = Marque lo que ya hay. Estas páginas no pueden saberlo; usted sí.
here-no-conditions = La práctica no nombra ninguna condición.
here-actions = Acciones sobre los mismos temas
here-no-actions = No consta ninguna Acción en el país sobre estos temas.
here-other-actions = Otras Acciones en el país
here-no-other-actions = Tampoco consta ninguna Acción sobre otro tema.
here-with = Con:
here-delivered = Lo que dejó:
here-results = Resultados en el país, con sus ediciones y lo que fue de ellos
here-no-results = No consta ningún plan, ley, protocolo ni otro resultado.
here-bodies = Organismos conocidos
here-no-bodies = No consta ningún organismo del país.
here-no-bodies-but-partners = Ningún organismo del país tiene página propia; los socios se nombran con las Acciones.
here-experts = Acciones sobre estos temas a las que envió especialistas
here-no-experts = No consta ninguna Acción sobre estos temas a la que haya enviado especialistas.
here-events = Eventos en los que participó
here-no-events = No consta ningún evento en el que haya participado.
here-practices = Otras prácticas del país
here-no-practices = No consta ninguna otra práctica del país.
here-figures = Cifras declaradas por fuentes
here-no-figures = No consta ninguna cifra declarada.
here-near = Prácticas sobre los mismos temas en la misma región
here-no-near = No consta ninguna práctica sobre estos temas en la misma región.
here-near-adapted = En la misma cadena de adaptaciones
here-languages = La práctica puede leerse en
here-unknown = Lo que no se sabe
here-unknown-met = Si se cumplen las condiciones, cuánto costaría y quién lo decidiría: estas páginas no lo dicen.
here-nothing = Todavía no consta nada de este país: { $place }.
here-onward = Dónde seguir buscando
here-all-of = Todo lo que estas páginas dicen de este país: { $place }
here-around = Acciones sobre estos temas: { $place }
cite-title = Citar esta práctica
cite-title-record = Citar esta ficha
cite-title-source = Citar este documento
# A reference, followed by a web address. $edition is a number, $date a day.
cite-plain = { $programme }: «{ $title }», edición { $edition }, { $date }.
# Of what has no editions. $kind is what it is: Event.
cite-record = { $programme }: «{ $title }» ({ $kind }), a { $date }.
# Behind either: what it was translated from. $made is “Translated by a person from edition 2 of the original (French)”.
cite-translated = { $made }: «{ $title }».
# A document by others. Where it was published and when may follow behind a comma.
cite-document = «{ $title }»
cite-document-by = { $authors }: «{ $title }»
# Behind the address of the original: where it is told here.
cite-here = Ficha de esta fuente: { $address }
# Followed by the names of forms, as links.
cite-files = Para gestores de referencias:

## To take away

feed-follow = Seguir como fuente web (Atom)
feed-follow-theme = Seguir lo nuevo sobre este tema (Atom)
feed-follow-place = Seguir lo nuevo sobre este lugar (Atom)
feed-follow-publications = Seguir las publicaciones (Atom)
calendar-take = Llevar a su calendario (iCalendar)
