### Maps and charts: what they are called and what they say to those who do not see them.

drawn-table = The same as a table

## The map of the world

drawn-map-title = Where Actions took place
drawn-map-text = A map of the world on which { $n ->
    [one] one country is
   *[other] { $n } countries are
} marked: the more Actions, the stronger the colour. Each country is a link to its page. The same numbers stand in the table below.
# What a country says when it is pointed at. $place is its name.
drawn-map-mark = { $n ->
    [one] { $place }: one Action
   *[other] { $place }: { $n } Actions
}
# Stands before the strengths of colour and the numbers they stand for.
drawn-map-key = Actions in a country
drawn-practices-title = Where the practices come from
drawn-practices-text = A map of the world on which { $n ->
    [one] one country is
   *[other] { $n } countries are
} marked: the more practices, the stronger the colour. Each country narrows the list below down to its practices. The same numbers stand in the table below.
drawn-practices-mark = { $n ->
    [one] { $place }: one practice
   *[other] { $place }: { $n } practices
}
drawn-practices-key = Practices in a country
# Natural Earth is the name of the source.
drawn-map-note = The borders and names on this map say nothing about the legal status of any territory or the course of any boundary. Small states are dots. Shapes: Natural Earth.
drawn-map-beside = Not on the map, since no country is named for them:
# For those who go by keyboard: the next stop is the table.
drawn-map-skip = Skip the map
drawn-country = Country

## Bars

drawn-year = Year
drawn-years-title = Actions by year
drawn-years-how = A year counts the Actions that ran in it, as far as sources say: one whose end nobody tells counts in its first year alone.
drawn-years-text = How many Actions were running in each year. The same numbers stand in the table below.

## The time line of Actions

drawn-time-title = When these Actions took place
drawn-time-text = A line for each Action, from its start to its end. The same dates stand in the table below.
