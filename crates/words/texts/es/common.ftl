### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = Ayni
# One line at the foot of every page.
site-promise = Aquí, cada dato conduce a la frase, el documento o la persona de donde procede.
programme-name = Programa de experiencia entre pares
skip-to-content = Ir al contenido
go-home = Ir a la portada

## Navigation

# Names of groups of links, for screen readers.
nav-sections = Secciones
nav-languages = Idiomas
nav-more = Más sobre este sitio
nav-desk = Mesa de trabajo
nav-home = Inicio
nav-path = Usted está aquí
nav-pages = Páginas
conflicts-title = Contradicciones
figures-title = Cifras
publications-title = Publicaciones
data-title = Datos abiertos
search-title = Búsqueda
about-title = Acerca de
accessibility-title = Accesibilidad
privacy-title = Privacidad
requests-new-title = Solicitar apoyo

## The search field

search-label = Buscar
search-go = Buscar

## Signing in

sign-in = Iniciar sesión
sign-out = Cerrar sesión
sign-in-login = Nombre de la cuenta
sign-in-password = Contraseña
sign-in-wrong = El nombre de la cuenta y la contraseña no coinciden.
sign-in-wait = { $seconds ->
    [one] Tras tantas contraseñas erróneas, espere un segundo.
   *[other] Tras tantas contraseñas erróneas, espere { $seconds } segundos.
}
signed-in-as = Sesión iniciada como { $name }

## Buttons and small words

save = Guardar
cancel = Cancelar
edit = Editar
add = Añadir
remove = Quitar
delete = Eliminar
undo = Deshacer
close = Cerrar
open = Abrir
next = Siguiente
previous = Anterior
go-on = Continuar
back = Volver
download = Descargar
print = Imprimir
choose = Elegir
show-all = Mostrar todo
show-more = Mostrar más
more-details = Detalles
yes = Sí
no = No
or = o
all = Todos
none = Ninguno
unknown = Sin dato
required = obligatorio
optional = opcional
untitled = Sin título
language = Idioma
as-of = A { $date }
last-changed = Última modificación: { $date }
page-of = Página { $page } de { $pages }
field-and-value = { $field }: { $value }

## Texts in several languages

shown-in = Este texto aún no está en español; se muestra en su idioma original ({ $language }).
translated-from = Traducido del idioma original ({ $language })
translated-by-person = Traducido por una persona a partir de la edición { $edition } del original ({ $language })
translated-by-machine = Traducido por una máquina a partir de la edición { $edition } del original ({ $language })
translation-behind = El original ha cambiado desde que se hizo esta traducción.

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it.
date-about = hacia { $date }
date-perhaps = { $date } (fecha incierta)
date-years = { $first }–{ $last }
date-days = del { $first } al { $last }
date-span = { $precision ->
    [day] del { $first } al { $last }
   *[other] de { $first } a { $last }
}
date-from = { $precision ->
    [day] desde el { $date }
   *[other] desde { $date }
}
date-until = { $precision ->
    [day] hasta el { $date }
   *[other] hasta { $date }
}

## Counts

count-practices = { $n ->
    [0] Ninguna práctica
    [one] Una práctica
   *[other] { $n } prácticas
}
count-actions = { $n ->
    [0] Ninguna Acción
    [one] Una Acción
   *[other] { $n } Acciones
}
count-events = { $n ->
    [0] Ningún evento
    [one] Un evento
   *[other] { $n } eventos
}
count-series = { $n ->
    [0] Ninguna serie
    [one] Una serie
   *[other] { $n } series
}
count-results = { $n ->
    [0] Ningún resultado
    [one] Un resultado
   *[other] { $n } resultados
}
count-figures = { $n ->
    [0] Ninguna cifra
    [one] Una cifra
   *[other] { $n } cifras
}
count-organisations = { $n ->
    [0] Ninguna organización
    [one] Una organización
   *[other] { $n } organizaciones
}
count-places = { $n ->
    [0] Ningún lugar
    [one] Un lugar
   *[other] { $n } lugares
}
count-countries = { $n ->
    [0] Ningún país
    [one] Un país
   *[other] { $n } países
}
count-themes = { $n ->
    [0] Ningún tema
    [one] Un tema
   *[other] { $n } temas
}
count-sources = { $n ->
    [0] Ninguna fuente
    [one] Una fuente
   *[other] { $n } fuentes
}
count-passages = { $n ->
    [0] Ningún pasaje
    [one] Un pasaje
   *[other] { $n } pasajes
}
count-proposals = { $n ->
    [0] Ninguna propuesta
    [one] Una propuesta
   *[other] { $n } propuestas
}
count-conflicts = { $n ->
    [0] Ninguna contradicción
    [one] Una contradicción
   *[other] { $n } contradicciones
}
count-days = { $n ->
    [one] Un día
   *[other] { $n } días
}
count-pages = { $n ->
    [one] Una página
   *[other] { $n } páginas
}
count-people = { $n ->
    [one] Una persona
   *[other] { $n } personas
}

## Months

# A month alone, within a sentence.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Months

# A month of a year. $month is one of the months above.
date-month-of-year = { $month } de { $year }

## Months

# The same where the date is one end of a span: July 2017 to about 2019.
date-about-in-span = { $date } aproximadamente
