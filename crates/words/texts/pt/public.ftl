### The public pages.

## The front page

front-title = O que as administrações aprendem umas com as outras
front-lead = Um ministério pede ajuda, colegas de outros países vêm, e o que funcionou é contado aqui para todos.
front-map = Onde as Ações aconteceram
front-figures = A carteira em números
front-newest = Práticas recentes
front-next-events = Próximos eventos

## Where a fact comes from

# The small mark behind a fact; opening it shows the passage.
mark-open = De onde isto vem
mark-passage = A fonte diz
mark-source = Abrir a fonte
mark-accepted = Aceito por { $person } em { $date }
mark-other-sources = Outra fonte diz outra coisa
mark-no-text = A fonte não tem texto próprio; o fato está em { $place }.

## Lists and their filters

list-filter = Refinar
list-apply = Aplicar
list-clear = Limpar tudo
list-empty = Nada corresponde.
list-any = Qualquer
filter-theme = Tema
filter-place = Lugar
filter-year = Ano
filter-evidence = Nível de evidência
filter-language = Idioma do texto
filter-kind = Tipo

## Search

search-found = { $n ->
    [0] Nada foi encontrado para “{ $query }”.
    [one] { $n } ficha encontrada para “{ $query }”.
   *[other] { $n } fichas encontradas para “{ $query }”.
}
search-ask = Escreva uma palavra, em qualquer idioma.
search-understood = Buscado também por outros nomes de: { $themes }
search-advice = Tente menos palavras ou percorra os temas.

## Conflicts and figures

conflicts-lead = Quando as fontes se contradizem, todas ficam. Uma é mostrada na ficha; as outras ficam ao lado.
conflicts-none = Nenhuma fonte se contradiz.
conflict-shown = Mostrado
conflict-other = Também dito
figure-declared = Declarado por uma fonte
figure-computed = Calculado a partir das fichas
figure-records = Abrir as fichas de que vem
map-note = As fronteiras e os nomes deste mapa não implicam posição alguma sobre a situação jurídica de qualquer território.
map-table = O mesmo em uma tabela

## About, accessibility, privacy, data

about-lead = Ayni é a palavra andina para a ajuda que se retribui: hoje por ti, amanhã por mim.
accessibility-lead = Estas páginas foram feitas para todos: com teclado, com leitor de tela, com letras grandes, sem mouse e sem scripts.
privacy-lead = Os leitores não são seguidos. Só há um cookie quando você entra, e ele não diz mais do que isso.
data-lead = Tudo o que é público aqui pode ser levado como dados.
