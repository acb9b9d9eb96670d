### Maps and charts: what they are called and what they say to those who do not see them.

drawn-table = O mesmo em uma tabela

## The map of the world

drawn-map-title = Onde se realizaram as Ações
drawn-map-text = Um mapa do mundo em que { $n ->
    [one] está marcado um país
   *[other] estão marcados { $n } países
}: quanto mais Ações, mais forte a cor. Cada país leva à sua página. A tabela abaixo dá os mesmos números.
# What a country says when it is pointed at. $place is its name.
drawn-map-mark = { $n ->
    [one] { $place }: { $n } Ação
   *[other] { $place }: { $n } Ações
}
# Stands before the strengths of colour and the numbers they stand for.
drawn-map-key = Ações por país
drawn-practices-title = De onde vêm as práticas
drawn-practices-text = Um mapa do mundo em que { $n ->
    [one] está marcado um país
   *[other] estão marcados { $n } países
}: quanto mais práticas, mais forte a cor. Cada país reduz a lista abaixo às suas práticas. A tabela abaixo dá os mesmos números.
drawn-practices-mark = { $n ->
    [one] { $place }: uma prática
   *[other] { $place }: { $n } práticas
}
drawn-practices-key = Práticas por país
# Natural Earth is the name of the source.
drawn-map-note = As fronteiras e os nomes deste mapa nada dizem sobre a situação jurídica de qualquer território nem sobre o traçado de qualquer fronteira. Os Estados pequenos são pontos. Formas: Natural Earth.
drawn-map-beside = Fora do mapa, porque nenhum país é indicado:
# For those who go by keyboard: the next stop is the table.
drawn-map-skip = Pular o mapa
drawn-country = País

## Bars

drawn-year = Ano
drawn-years-title = Ações por ano
drawn-years-how = Um ano conta as Ações em andamento, até onde as fontes dizem: uma Ação cujo fim ninguém diz conta apenas em seu primeiro ano.
drawn-years-text = Quantas Ações estavam em curso em cada ano. A tabela abaixo dá os mesmos números.

## The time line of Actions

drawn-time-title = Quando se realizaram estas Ações
drawn-time-text = Uma linha para cada Ação, do início ao fim. A tabela abaixo dá as mesmas datas.
