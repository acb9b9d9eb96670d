### The public pages.

## The front page

front-title = O que as administrações aprendem umas com as outras
front-what = Um ministério pede ajuda, colegas de outros países vêm, e o que funcionou conta-se aqui para que outros o experimentem.
# The label of the large search field.
front-ask = Sobre o que quer aprender? Em qualquer língua.
# The heading above the figures of all that was done.
front-portfolio = A carteira
front-newest = Práticas novas ou revistas
front-no-practices = Ainda não foi publicada nenhuma prática.
front-all-practices = Todas as práticas
front-events = Últimos eventos
front-coming = Próximo evento
front-publications = Publicações recentes
front-all-events = Todos os eventos
front-help = Pedir ajuda
front-help-how = Ainda não se pode enviar um pedido por este sítio. A sua administração pode pedir ajuda escrevendo à equipa deste programa:

## Figures. The number stands before the words.

figure-actions = { $n ->
    [one] Ação
   *[other] Ações
}
figure-countries = { $n ->
    [one] país ou região onde houve Ações
   *[other] países e regiões onde houve Ações
}
figure-events = { $n ->
    [one] evento
   *[other] eventos
}
figure-practices = { $n ->
    [one] boa prática
   *[other] boas práticas
}
# $seq is a number, written already.
figure-as-of = Contados a partir das fichas públicas, na alteração { $seq } do registo. Cada número abre o que foi contado.
figures-computed = Calculados a partir das fichas
figures-declared = Declarados pelas fontes
contradicted-title = Números declarados que as fichas contradizem
contradicted-intro = O que uma fonte declara, ao lado do que dão as fichas públicas do mesmo período. Qualquer um pode estar incompleto.
contradicted-figure = Número
contradicted-period = Período
contradicted-declared = Declarado
contradicted-computed = Calculado
contradicted-as-of = Contados a partir das fichas públicas, na alteração { $seq } do registo.

## Where a fact comes from

# The small mark behind a fact, for screen readers; what is seen is the number alone.
mark-open = Fonte { $n }
notes-title = De onde vem isto
# $who is a role and a number: Knowledge officer 2.
mark-accepted = { $who } aceitou-o em { $date }.
mark-accepted-by-someone = Aceite em { $date }.
mark-given = { $who } introduziu-o em { $date }, com estas palavras à vista; podem não o dizer assim.
mark-given-by-someone = Introduzido em { $date }, com estas palavras à vista; podem não o dizer assim.
mark-taken-in = Retomado do registo publicado pelo programa.
mark-only-read = { $n ->
    [one] Deduzido desta passagem, que não o diz com essas palavras.
   *[other] Deduzido destas passagens, nenhuma das quais o diz com essas palavras.
}
mark-passage = Passagem { $n } no seu texto
# A link behind the name of a source: to where it was published.
mark-original = a página publicada
mark-otherwise = Uma fonte diz outra coisa: { $value }
mark-more-exact = Uma fonte é mais precisa: { $value }
mark-less-exact = Uma fonte diz o mesmo com menos precisão: { $value }
mark-other-words = Uma fonte di-lo assim: { $value }
# A mark that leads to who wrote a fact, because no source says it.
mark-open-written = Escrito à mão { $n }
mark-no-source = Nenhuma fonte guardada aqui o diz.
# Where sources put it otherwise.
mark-not-so = Nenhuma fonte guardada aqui o diz assim.
# $hand is person, somebody (whose role is not known), program (Ayni itself) or unknown; $who is a role and a number.
mark-written = { $hand ->
    [program] O próprio Ayni registou-o em { $date }, a partir das listas que traz ou de uma tabela recebida.
    [somebody] Alguém do programa escreveu-o em { $date }.
    [unknown] O registo não diz quem o escreveu.
   *[person] { $who } escreveu-o em { $date }.
}
mark-written-original = { $hand ->
    [program] O próprio Ayni registou o original em { $date }, a partir das listas que traz ou de uma tabela recebida.
    [somebody] Alguém do programa escreveu o original em { $date }.
    [unknown] O registo não diz quem escreveu o original.
   *[person] { $who } escreveu o original em { $date }.
}
# The source says so, but not in these words.
mark-reworded = { $hand ->
    [program] O Ayni formulou-o de outro modo em { $date }.
    [somebody] Nas palavras de uma pessoa do programa, { $date }.
    [unknown] Por outras palavras que não as da fonte.
   *[person] Nas palavras de: { $who }, { $date }.
}
mark-changed-since = As palavras do original foram mudadas depois de serem ligadas a esta passagem (data: { $date }); ninguém as verificou com ela desde então.
mark-translated = { $hand ->
    [somebody] { $edition ->
        [0] Alguém do programa traduziu-o de um rascunho do original em { $date }.
       *[other] Alguém do programa traduziu-o da edição { $edition } do original em { $date }.
    }
    [unknown] { $edition ->
        [0] Traduzido de um rascunho do original.
       *[other] Traduzido da edição { $edition } do original.
    }
   *[person] { $edition ->
        [0] { $who } traduziu-o de um rascunho do original em { $date }.
       *[other] { $who } traduziu-o da edição { $edition } do original em { $date }.
    }
}
mark-translated-by-machine = { $hand ->
    [person] { $edition ->
        [0] Uma máquina traduziu-o de um rascunho do original; { $who } incorporou-o em { $date }.
       *[other] Uma máquina traduziu-o da edição { $edition } do original; { $who } incorporou-o em { $date }.
    }
    [unknown] { $edition ->
        [0] Uma máquina traduziu-o de um rascunho do original.
       *[other] Uma máquina traduziu-o da edição { $edition } do original.
    }
   *[other] { $edition ->
        [0] Uma máquina traduziu-o de um rascunho do original; incorporado em { $date }.
       *[other] Uma máquina traduziu-o da edição { $edition } do original; incorporado em { $date }.
    }
}
# Somebody else approved the record with it. $hand is person or somebody (whose role is not known).
mark-reviewed = { $hand ->
    [somebody] Uma segunda pessoa reviu-o em { $date }.
   *[person] { $who } reviu-o em { $date }, como segunda pessoa.
}
# $hand is person or somebody (whose role is not known); $who is a role and a number.
mark-translation-reviewed = { $hand ->
    [somebody] Outra pessoa do programa reviu a tradução em { $date }.
   *[person] { $who } reviu a tradução em { $date }.
}
mark-translation-not-reviewed = Ainda ninguém reviu a tradução.
mark-close = Fechar

## The language of a text. $language is the name of a language: French.

told-untranslated = Este texto foi escrito noutra língua ({ $language }) e ainda não está traduzido para português.
told-in-language = Em { $language }
event-of-context = Evento do contexto
told-by-author = Versão portuguesa dos próprios autores; a língua de origem é: { $language }.
told-by-translator = { $edition ->
    [0] Traduzido por uma pessoa a partir de um rascunho do original ({ $language }).
   *[other] Traduzido por uma pessoa a partir da edição { $edition } do original ({ $language }).
}
told-by-machine = { $edition ->
    [0] Traduzido por uma máquina a partir de um rascunho do original ({ $language }).
   *[other] Traduzido por uma máquina a partir da edição { $edition } do original ({ $language }).
}
# $how is wholly, partly or not.
told-reviewed = { $how ->
    [wholly] A tradução foi revista.
    [partly] Uma parte da tradução foi revista.
   *[not] Ainda ninguém reviu a tradução.
}
told-behind = { $edition ->
    [0] O original evoluiu entretanto.
   *[other] O original evoluiu entretanto: vai na edição { $edition }.
}
told-see-original = Ver o original

## A record

# Followed by the names of languages.
record-also-in = Também em:
record-as-pdf = Para levar, com os seus trechos e fontes (PDF)
record-as-json = Esta ficha como dados (JSON)
# What links here by a field that is not plain: Events (Experts from).
back-heading = { $kinds } ({ $field })
back-all = Ver tudo
# Where not all can be shown: how many are.
back-last = Os { $count } criados por último.
source-text = O texto desta fonte
source-text-lit = Realçadas estão as passagens em que assenta um facto público.
source-part = Parte { $number } de { $count }
source-part-before = A parte anterior
source-part-after = A parte seguinte
source-part-records = O que assenta nesta parte da fonte
source-place = { $file }, linha { $line }
source-rows = O que diz esta fonte
source-rows-lead = O seu texto não é conservado aqui. Isto é o que dela se tomou, ficha por ficha.
source-records = O que assenta nesta fonte

## What each kind is, at the head of its list

about-practices = O que funciona, contado para que outros o experimentem: o contexto, os passos, o que é preciso e o que resultou.
about-actions = A resposta acordada a um pedido de ajuda: algumas atividades, com os parceiros e peritos que participaram.
about-events = Ateliês e conferências onde as administrações compararam o que funcionou.
about-series = Eventos que vão juntos, como os ateliês de um mesmo ano.
about-results = O que as Ações deixam: planos, leis, protocolos, manuais, cursos, redes.
about-figures = Números com a sua unidade e o seu período. Os que calculamos dizem o que foi contado; os que as fontes declaram dizem quem os declarou.
about-organisations = Os organismos que pediram, ajudaram, acolheram ou participaram.
about-places = Países e regiões de que se conta algo. O número abre o que se conta.
places-with-actions = Os países e regiões onde houve Ações.
about-themes = O tesauro do programa: cada tema é conhecido pelos seus nomes em cada língua, e a pesquisa encontra-o por qualquer deles.
about-sources = Documentos, páginas e cartas de onde vêm os factos, conservados por inteiro.
# $n is a number, written already.
tree-count = { $name }: { $n } fichas
tree-others = Lugares de que ainda nada se conta

## Lists and what they are narrowed down by

list-count = { $n ->
    [0] Nada aqui
    [one] Uma ficha
   *[other] { $n } fichas
}
list-count-of-context = { $n ->
    [one] Uma ficha, do contexto
   *[other] { $n } fichas, { $context } delas do contexto
}
list-empty = Nada aqui corresponde.
list-try-without = sem “{ $value }”
list-try-search = palavras na busca, em qualquer língua
browse-map = Por lugar, no mapa
browse-themes = Por tema
list-next = As seguintes
sift-title = Refinar
# Said to screen readers behind a value that is set; the link takes it away.
sift-unset = (retirar)
sift-unset-all = Retirar tudo
sift-more = Mais
sift-kind = Tipo
sift-theme = Tema
sift-place = Lugar
sift-year = Ano
sift-evidence = Evidência
sift-group = Grupo-alvo
sift-objective = Objetivo do Pacto Global
sift-goal = Objetivo de Desenvolvimento Sustentável
sift-language = Língua do texto

## Search

# The title of the window.
search-title-for = { $words } – pesquisa
search-count = { $n ->
    [0] Não se encontrou nada
    [one] Encontrou-se uma ficha
   *[other] Encontraram-se { $n } fichas
}
search-count-whole = { $n ->
    [0] Nenhuma contém todas as palavras
    [one] Uma delas contém todas as palavras
   *[other] { $n } delas contêm todas as palavras
}
# Followed by the name of a theme, as a link.
search-through = «{ $typed }» foi procurado também pelos outros nomes de
# Followed by other words, as a link.
search-did-you-mean = Queria dizer
search-all-of = { $kind }: ver tudo ({ $count })
search-others = Também se encontraram:
search-open = Diga o que procura, ou comece pelo que há:
search-begun = Pode ser um destes
search-nearly = Nada contém exatamente estas palavras. Isto contém palavras quase iguais.
search-some = Nada contém todas estas palavras. Isto contém algumas.
# The heading above records that were found by what they mean, without the words typed.
search-near = Próximos no sentido
search-near-note = Podem não conter estas palavras: um programa neste servidor comparou o sentido dos títulos.
search-rest = Com algumas destas palavras
search-nothing = Pode tentar:
search-try-without = as mesmas palavras sem refinar
search-try-fewer = menos palavras, ou mais gerais
search-try-language = as palavras de outra língua: procura-se nos textos de todas as línguas
search-try-themes = a lista de temas
# $label is another name for what was typed.
hit-through = Encontrado por { $label }
hit-also-called = Também chamado
hit-passage-in = Passagem em { $language }
hit-by-translator = { $edition ->
    [0] Traduzido por uma pessoa a partir de um rascunho
   *[other] Traduzido por uma pessoa a partir da edição { $edition }
}
hit-by-machine = { $edition ->
    [0] Traduzido por uma máquina a partir de um rascunho
   *[other] Traduzido por uma máquina a partir da edição { $edition }
}

## Conflicts

conflicts-intro = Quando as fontes discordam, todas ficam. A ficha mostra uma; aqui as outras estão ao lado, cada uma com as suas palavras.
conflicts-none = Nenhuma fonte contradiz outra.
conflict-accepted = É o que a ficha mostra.

## About

about-lead = Ayni é a palavra andina para a ajuda que se devolve: hoje por ti, amanhã por mim.
about-promises = Três promessas
about-promise-source = Nada sem a sua fonte. Cada facto leva à frase, ao documento ou à pessoa de onde veio. Duas fontes que discordam ficam ambas, e a discordância é mostrada.
about-promise-language = Cada língua é uma primeira língua: a interface, os conteúdos e a pesquisa. Uma tradução diz de que foi feita e por quem.
about-promise-file = Um ficheiro ou um conjunto de servidores: o mesmo programa livre serve um só ministério ou um continente.
about-marks = As marcas
about-marks-how = Atrás de cada facto há um pequeno número vermelho. Abre a frase em que assenta, com a passagem realçada, a sua fonte, e quem o aceitou e quando.
about-marks-conflict = Quando outra fonte diz outra coisa, a mesma nota o diz.
about-people = As pessoas decidem
about-people-decide = Uma máquina lê os relatórios e propõe. Nada do que lê se torna ficha antes de uma pessoa dizer que sim, e nenhuma prática é publicada antes de uma segunda pessoa a rever.

## Accessibility

accessibility-lead = Estas páginas são feitas para funcionar para toda a gente: com teclado, com leitor de ecrã, com letra grande, sem rato e sem scripts.
accessibility-how = Como são feitas
accessibility-how-keyboard = A tudo se chega e tudo se usa com o teclado, pela ordem de leitura. A primeira ligação de cada página leva ao seu conteúdo.
accessibility-how-script = Nenhuma página precisa de scripts. As marcas abrem-se sem eles.
accessibility-how-older = Um navegador que não sabe abrir notas, como a maioria dos anteriores a 2023, mostra cada marca como uma ligação para a sua nota no fim da página.
accessibility-how-print = Na impressão, cada marca torna-se uma nota numerada com a sua fonte.
accessibility-standard = Segundo que regras
accessibility-standard-which = São feitas para cumprir as Diretrizes de Acessibilidade para o Conteúdo da Web (WCAG) 2.2 no nível AA e o que a norma EN 301 549 pede às páginas web.
accessibility-standard-judged = Antes de cada versão, cada tipo de página é julgado em cinco línguas pelo axe-core, pelo verificador Nu e pelo html-validate; as cores escuras e a largura de um telefone são vistas numa língua de cada sentido de escrita. A leitura de uma prática, a pesquisa e as marcas são experimentadas com o teclado, e a disposição das páginas impressas é medida. É a avaliação de quem escreve o software, de { $date }; mais ninguém o avaliou ainda.
accessibility-limits = O que sabemos que ainda não funciona
accessibility-limits-sources = As fontes são mostradas pelo seu texto. As tabelas e imagens do documento original não são aqui descritas.
accessibility-tell = Diga-nos
accessibility-tell-us = Se algo não funciona para si, diga-o à equipa do programa: o que fez, o que esperava, em que página e em que língua.
contact = Pode escrever à equipa deste programa: { $address }

## Privacy

privacy-lead = Quem lê não é seguido.
privacy-visitors = Visitantes
privacy-visitors-nothing = Não se põe nenhum cookie, nada é carregado de outros sítios e não se guarda registo de quem lê.
privacy-visitors-search = O que procura é respondido e esquecido.
privacy-accounts = Pessoas com conta
privacy-accounts-cookie = Ao entrar, põe-se um único cookie. Contém um número aleatório, nada diz sobre si e expira ao fim de doze horas.
privacy-accounts-log = O que escreve ou decide fica no registo com a sua conta e a hora, porque quem lê deve poder saber quem aceitou um facto.
privacy-accounts-role = O público vê a sua função e um número, não o seu nome.
privacy-sources = Fontes confidenciais
privacy-sources-confidential = Uma fonte marcada como confidencial só é vista pela equipa do programa, e nada que assente nela é publicado.

## Open data

data-lead = Tudo o que aqui é público pode ser levado como dados.
# $date is today; $seq is a number, written already.
data-as-of = Em { $date }, alteração { $seq } do registo.
data-tables = Tabelas inteiras
data-tables-how = Uma linha por ficha, com colunas que têm o mesmo nome em todas as línguas. Os textos estão na língua desta página, ou na melhor que houver, que a coluna “language” indica. Uma célula que uma folha de cálculo tomaria por fórmula começa com um apóstrofo.
data-table = Tabela
data-table-rows = Linhas
data-records = Cada ficha
data-records-how = Acrescente .json ao endereço de uma ficha, ou peça application/json no mesmo endereço. Recebe os seus campos em todas as línguas e, para cada facto, a fonte e a passagem exata.
data-follow = Seguir o que muda
data-follow-how = Cada lista e cada pesquisa é um feed, indicado no fim. Os eventos vêm também como calendário.
data-reuse = Reutilização
data-reuse-how = Indique a fonte ao lado de cada facto que levar, como fazem estas páginas.

## Records beside others

compare-title = Duas práticas lado a lado
compare-how = Assinale duas práticas: ficam lado a lado, campo a campo, cada facto com a sua fonte.
compare-go = Comparar
compare-one-more = Está assinalada uma. Assinale outra para pôr ao lado.
compare-too-many = Estão assinaladas mais de duas. Deixe apenas duas.
compare-more = { $n ->
    [one] Mostra-se uma prática. Diga de que devem falar outras para as ver.
   *[other] Mostram-se { $n } práticas. Diga de que devem falar para ver outras.
}
compare-look = Só práticas que falam de
compare-none-found = Nenhuma prática fala disso; aqui estão todas.
compare-too-few = Ainda não há duas práticas no ar para pôr lado a lado.
compare-open = Ler as duas lado a lado
compare-another = Pôr outra prática ao lado
compare-nothing = Nada é dito
similar-title = Semelhantes, e porquê
# A reason why a record is similar, after others such as "Themes: integration".
similar-in-meaning = sentido semelhante
similar-tells-of = Falam do mesmo
thread-title = O fio da série
thread-part = Eventos { $first } a { $last } de { $count }
thread-part-before = Os eventos anteriores
thread-part-after = Os eventos seguintes
thread-came = Representados:
thread-themes = Temas:
thread-conclusions = Conclusões:
thread-practices = Práticas que daí resultaram:
thread-commitments = Compromissos:
thread-results = O que mais deixou:

## What a practice contributes to, where it was adapted, how it is cited

served-title = Para que contribui
served-how = Diz-se dos seus temas, não da prática em si: são os objetivos a que servem os seus temas.
served-objectives = Objetivos do Pacto Global para as Migrações
served-goals = Objetivos de Desenvolvimento Sustentável
# $themes is a list of names.
served-through = por { $themes }
# $targets is a list of codes: 8.7 and 16.2; $count says how many they are.
served-through-targets = { $count ->
    [1] por { $themes } (meta { $targets })
   *[other] por { $themes } (metas { $targets })
}
lineage-title = Onde foi adaptada
lineage-how = Cada prática está abaixo daquela a partir da qual foi feita.
lineage-here = esta prática
lineage-again = ver acima
here-title = O que seria preciso aqui?
here-lead = Nomeie um país: receberá as condições desta prática como lista de verificação, ao lado do que aqui se sabe desse país.
here-country = Um país, em qualquer língua
here-go = Ver
here-all = Ou escolha na lista de países
# Followed by names of countries, as links.
here-which = Qual destes países?
here-no-country = Aqui nenhum país se chama “{ $words }”.
here-all-places = Todos os países e regiões
# Followed by the title of a practice.
here-practice = A prática:
here-conditions = O que é preciso haver
here-conditions-how = Assinale o que já existe. Estas páginas não podem sabê-lo; você pode.
here-no-conditions = A prática não nomeia nenhuma condição.
here-actions = Ações sobre os mesmos temas
here-no-actions = Não consta nenhuma Ação sobre estes temas.
here-results = Resultados no país, com as suas edições e o que foi feito deles
here-no-results = Não consta nenhum plano, lei, protocolo ou outro resultado.
here-bodies = Organismos conhecidos
here-no-bodies = Não consta nenhum organismo do país.
here-experts = Ações sobre estes temas às quais enviou especialistas
here-no-experts = Não consta nenhuma Ação sobre estes temas à qual tenha enviado especialistas.
here-events = Eventos de que participou
here-no-events = Não consta nenhum evento de que tenha participado.
here-practices = Outras práticas do país
here-no-practices = Não consta nenhuma outra prática do país.
here-figures = Números declarados por fontes
here-no-figures = Não consta nenhum número declarado.
here-near = Práticas sobre os mesmos temas na mesma região
here-no-near = Não consta nenhuma prática sobre estes temas na mesma região.
here-near-adapted = Na mesma cadeia de adaptações
here-languages = A prática pode ser lida em
here-unknown = O que não se sabe
here-unknown-met = Se as condições estão reunidas, quanto custaria e quem decidiria: estas páginas não o dizem.
cite-title = Citar esta prática
cite-title-record = Citar esta ficha
cite-title-source = Citar este documento
# A reference, followed by a web address. $edition is a number, $date a day.
cite-plain = { $programme }: “{ $title }”, edição { $edition }, { $date }.
# Of what has no editions. $kind is what it is: Event.
cite-record = { $programme }: “{ $title }” ({ $kind }), em { $date }.
# Behind either: what it was translated from. $made is “Translated by a person from edition 2 of the original (French)”.
cite-translated = { $made }: “{ $title }”.
# A document by others. Where it was published and when may follow behind a comma.
cite-document = “{ $title }”
cite-document-by = { $authors }: “{ $title }”
# Behind the address of the original: where it is told here.
cite-here = Ficha desta fonte: { $address }
# Followed by the names of forms, as links.
cite-files = Para gestores de referências:

## To take away

feed-follow = Seguir como feed (Atom)
calendar-take = Levar para o seu calendário (iCalendar)
