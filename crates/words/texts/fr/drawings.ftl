### Maps and charts: what they are called and what they say to those who do not see them.

drawn-table = La même chose en tableau

## The map of the world

drawn-map-title = Où les Actions ont eu lieu
drawn-map-text = Une carte du monde où { $n ->
    [one] un pays est marqué
   *[other] { $n } pays sont marqués
} : plus il y a d’Actions, plus la couleur est forte. Chaque pays mène à sa page. Le tableau ci-dessous donne les mêmes nombres.
# What a country says when it is pointed at. $place is its name.
drawn-map-mark = { $n ->
    [one] { $place } : une Action
   *[other] { $place } : { $n } Actions
}
# Stands before the strengths of colour and the numbers they stand for.
drawn-map-key = Actions par pays
drawn-practices-title = D’où viennent les pratiques
drawn-practices-text = Une carte du monde où { $n ->
    [one] un pays est marqué
   *[other] { $n } pays sont marqués
} : plus il y a de pratiques, plus la couleur est forte. Chaque pays ramène la liste ci-dessous à ses pratiques. Le tableau ci-dessous donne les mêmes nombres.
drawn-practices-mark = { $n ->
    [one] { $place } : une pratique
   *[other] { $place } : { $n } pratiques
}
drawn-practices-key = Pratiques par pays
# Natural Earth is the name of the source.
drawn-map-note = Les frontières et les noms de cette carte ne disent rien du statut juridique d’un territoire ni du tracé d’une frontière. Les petits États sont des points. Formes : Natural Earth.
drawn-map-beside = Absentes de la carte, faute d’un pays nommé :
# For those who go by keyboard: the next stop is the table.
drawn-map-skip = Passer la carte
drawn-country = Pays

## Bars

drawn-year = Année
drawn-years-title = Actions par année
drawn-years-how = Une année compte les Actions en cours cette année-là, autant que les sources le disent : une Action dont personne ne dit la fin ne compte que dans sa première année.
drawn-years-text = Combien d’Actions étaient en cours chaque année. Le tableau ci-dessous donne les mêmes nombres.

## The time line of Actions

drawn-time-title = Quand ces Actions ont eu lieu
drawn-time-text = Une ligne pour chaque Action, de son début à sa fin. Le tableau ci-dessous donne les mêmes dates.
