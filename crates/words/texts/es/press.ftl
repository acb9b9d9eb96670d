### Printed publications.

## The catalogue of good practices

catalogue-title = Catálogo de buenas prácticas
catalogue-subtitle = Lo que funcionó, contado por quienes lo hicieron
catalogue-licence = Los datos pueden usarse libremente; se ruega citar la fuente. Los textos y los pasajes citados pertenecen a sus autores.

## Headings of a printed book

press-contents = Índice
press-index-of-themes = Índice de temas
press-index-of-places = Índice de lugares
press-sources = Fuentes
press-colophon = Colofón
press-context = Contexto
press-steps = Pasos
press-conditions = Condiciones
press-results = Efectos
press-lessons = Lecciones
press-served = { served-title }
press-passages = En qué se apoya

## Labels

press-practice = Práctica
press-source = Fuente
press-themes = Temas
press-places = Lugares
press-year = { field-period }
press-evidence = Nivel de evidencia
press-marks = Marcadores transversales
press-address = Dirección
press-edition = Edición
# The edition of a practice: its number, and the day on which readers got it.
press-edition-of-day = { $edition }, del { $date }
press-date = Compuesto
press-position = Posición en el registro de cambios
press-licence = Licencia
press-hash = SHA-256:
press-untitled = Sin título

## Sentences

press-served-how = { served-how }
press-untranslated = Aún sin traducir: esta práctica aparece en su idioma original.
press-no-practices = Aún no se ha publicado ninguna práctica.
press-how-made = Estas páginas se compusieron con las fichas del programa, tal como estaban en la posición del registro indicada arriba. Rehechas desde la misma posición, dirán lo mismo.
press-how-to-read-marks = Un número pequeño tras un texto lleva al pasaje de la fuente que lo dice, o a quien lo escribió. Los pasajes figuran en el idioma en que se escribieron.
press-signs-missing = Algunos signos de los textos no están en ninguna de las fuentes tipográficas de estas páginas y aparecen como recuadros.
press-fonts = Compuesto con Typst, en tipos libres.
