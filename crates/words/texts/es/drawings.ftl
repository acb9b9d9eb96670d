### Maps and charts: what they are called and what they say to those who do not see them.

drawn-table = Lo mismo en una tabla

## The map of the world

drawn-map-title = Dónde tuvieron lugar las Acciones
drawn-map-text = Un mapa del mundo en el que { $n ->
    [one] está marcado un país
   *[other] están marcados { $n } países
}: cuantas más Acciones, más fuerte el color. Cada país lleva a su página. La tabla de abajo da los mismos números.
# What a country says when it is pointed at. $place is its name.
drawn-map-mark = { $n ->
    [one] { $place }: una Acción
   *[other] { $place }: { $n } Acciones
}
# Stands before the strengths of colour and the numbers they stand for.
drawn-map-key = Acciones por país
drawn-practices-title = De dónde vienen las prácticas
drawn-practices-text = Un mapa del mundo en el que { $n ->
    [one] está marcado un país
   *[other] están marcados { $n } países
}: cuantas más prácticas, más fuerte el color. Cada país reduce la lista de abajo a sus prácticas. La tabla de abajo da los mismos números.
drawn-practices-mark = { $n ->
    [one] { $place }: una práctica
   *[other] { $place }: { $n } prácticas
}
drawn-practices-key = Prácticas por país
# Natural Earth is the name of the source.
drawn-map-note = Las fronteras y los nombres de este mapa no dicen nada sobre la condición jurídica de ningún territorio ni sobre el trazado de ninguna frontera. Los Estados pequeños son puntos. Formas: Natural Earth.
drawn-map-beside = Fuera del mapa, porque no se nombra ningún país:
# For those who go by keyboard: the next stop is the table.
drawn-map-skip = Saltar el mapa
drawn-country = País

## Bars

drawn-year = Año
drawn-years-title = Acciones por año
drawn-years-how = Un año cuenta las Acciones que estaban en marcha, hasta donde lo dicen las fuentes: una Acción cuyo fin nadie dice cuenta solo en su primer año.
drawn-years-text = Cuántas Acciones estaban en marcha cada año. La tabla de abajo da los mismos números.

## The time line of Actions

drawn-time-title = Cuándo tuvieron lugar estas Acciones
drawn-time-text = Una línea para cada Acción, desde su inicio hasta su fin. La tabla siguiente da las mismas fechas.
