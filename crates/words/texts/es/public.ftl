### The public pages.

## The front page

front-title = Lo que las administraciones aprenden unas de otras
front-lead = Un ministerio pide ayuda, vienen colegas de otros países y lo que funcionó se cuenta aquí para todos.
front-map = Dónde tuvieron lugar las Acciones
front-figures = La cartera en cifras
front-newest = Prácticas recientes
front-next-events = Próximos eventos

## Where a fact comes from

# The small mark behind a fact; opening it shows the passage.
mark-open = De dónde procede
mark-passage = La fuente dice
mark-source = Abrir la fuente
mark-accepted = Aceptado por { $person } el { $date }
mark-other-sources = Otra fuente dice otra cosa
mark-no-text = La fuente no tiene texto propio; el dato está en { $place }.

## Lists and their filters

list-filter = Acotar
list-apply = Aplicar
list-clear = Quitar todo
list-empty = Nada coincide.
list-any = Cualquiera
filter-theme = Tema
filter-place = Lugar
filter-year = Año
filter-evidence = Nivel de evidencia
filter-language = Idioma del texto
filter-kind = Tipo

## Search

search-found = { $n ->
    [0] No se encontró nada para «{ $query }».
    [one] Se encontró una ficha para «{ $query }».
   *[other] Se encontraron { $n } fichas para «{ $query }».
}
search-ask = Escriba una palabra, en cualquier idioma.
search-understood = También se buscó por otros nombres de: { $themes }
search-advice = Pruebe con menos palabras o recorra los temas.

## Conflicts and figures

conflicts-lead = Cuando las fuentes se contradicen, todas se conservan. Una se muestra en la ficha y las demás al lado.
conflicts-none = Ninguna fuente se contradice.
conflict-shown = Mostrado
conflict-other = También dicho
figure-declared = Declarada por una fuente
figure-computed = Calculada a partir de las fichas
figure-records = Abrir las fichas de las que procede
map-note = Las fronteras y los nombres de este mapa no implican posición alguna sobre la situación jurídica de ningún territorio.
map-table = Lo mismo en una tabla

## About, accessibility, privacy, data

about-lead = Ayni es la palabra andina para la ayuda que se devuelve: hoy por ti, mañana por mí.
accessibility-lead = Estas páginas están hechas para todas las personas: con teclado, con lector de pantalla, con letra grande, sin ratón y sin scripts.
privacy-lead = No se sigue a los lectores. Solo se usa una cookie al iniciar sesión, y no dice más que eso.
data-lead = Todo lo que aquí es público se puede tomar como datos.
