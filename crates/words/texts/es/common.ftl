### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = Ayni
# One line at the foot of every page.
site-promise = Aquí, cada dato conduce a la frase, el documento o la persona de donde procede.
programme-name = Programa de conocimientos especializados entre pares
skip-to-content = Ir al contenido
go-home = Ir a la portada
go-back-form = Volver al formulario
# Between the values of a field that is told in one line.
between-values = {", "}

## Navigation

# Names of groups of links, for screen readers.
nav-sections = Secciones
nav-menu = Menú
nav-languages = Idiomas
nav-more = Más sobre este sitio
nav-desk = Mesa de trabajo
conflicts-title = Contradicciones
publications-title = Publicaciones
data-title = Datos abiertos
search-title = Búsqueda
about-title = Acerca de
accessibility-title = Accesibilidad
privacy-title = Privacidad

## The search field

search-label = Buscar
search-go = Buscar

## Signing in

sign-in = Iniciar sesión
sign-out = Cerrar sesión
sign-in-login = Nombre de la cuenta
sign-in-password = Contraseña
sign-in-wrong = El nombre de la cuenta y la contraseña no coinciden.

## Buttons and small words

save = Guardar
cancel = Cancelar
edit = Editar
add = Añadir
undo = Deshacer
close = Cerrar
open = Abrir
next = Siguiente
back = Volver
download = Descargar
choose = Elegir
show-all = Mostrar todo
show-more = Mostrar más
yes = Sí
no = No
all = Todos
none = Ninguno
unknown = Sin dato
required = obligatorio
required-to-publish = necesario antes de publicar
untitled = Sin título
language = Idioma
field-and-value = { $field }: { $value }

## Texts in several languages

translated-by-person = { $edition ->
    [0] Traducido por una persona a partir de un borrador del original ({ $language })
   *[other] Traducido por una persona a partir de la edición { $edition } del original ({ $language })
}
translated-by-machine = { $edition ->
    [0] Traducido por una máquina a partir de un borrador del original ({ $language })
   *[other] Traducido por una máquina a partir de la edición { $edition } del original ({ $language })
}
translation-behind = El original ha cambiado desde que se hizo esta traducción.
translation-part = Algunas partes todavía no están traducidas y figuran aquí en el idioma del original ({ $language }).

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it. It is vowel where
# $first is a month that begins with one.
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
