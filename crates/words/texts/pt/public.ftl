### The public pages.

## The front page

front-title = O que as administrações aprendem umas com as outras
front-what = Um ministério pede ajuda, colegas de outros países vêm, e o que funcionou é contado aqui para que outros o experimentem.
# The label of the large search field.
front-ask = Sobre o que você quer aprender? Em qualquer língua.
# The heading above the figures of all that was done.
front-portfolio = A carteira
front-newest = Práticas novas ou revisadas
front-no-practices = Nenhuma prática foi publicada ainda.
front-all-practices = Todas as práticas
front-events = Últimos eventos
front-coming = Próximo evento
front-publications = Publicações recentes
front-all-events = Todos os eventos
front-help = Pedir ajuda
front-help-how = Ainda não é possível enviar um pedido por este site. Sua administração pode pedir ajuda escrevendo à equipe deste programa:

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
figure-as-of = Contados a partir das fichas públicas, na alteração { $seq } do registro. Cada número abre o que foi contado.
figures-computed = Calculados a partir das fichas
figures-declared = Declarados pelas fontes
contradicted-title = Números declarados que as fichas contradizem
contradicted-intro = O que uma fonte declara, ao lado do que dão as fichas públicas do mesmo período. Qualquer um pode estar incompleto.
contradicted-figure = Número
contradicted-period = Período
contradicted-declared = Declarado
contradicted-computed = Calculado
contradicted-as-of = Contados a partir das fichas públicas, na alteração { $seq } do registro.
contradicted-kept = De tudo o que uma fonte pode ter contado, estas páginas conservam: { $kept }.

## Where a fact comes from

# The small mark behind a fact, for screen readers; what is seen is the number alone.
mark-open = Fonte { $n }
notes-title = De onde vem isto
# $who is a role and a number: Knowledge officer 2.
mark-accepted = { $who } o aceitou em { $date }.
mark-accepted-by-someone = Aceito em { $date }.
mark-given = { $who } o inseriu em { $date }, com estas palavras à vista; elas podem não dizê-lo assim.
mark-given-by-someone = Inserido em { $date }, com estas palavras à vista; elas podem não dizê-lo assim.
mark-taken-in = Retomado do registro publicado pelo programa.
mark-only-read = { $n ->
    [one] Deduzido desta passagem, que não o diz com essas palavras.
   *[other] Deduzido destas passagens, nenhuma das quais o diz com essas palavras.
}
mark-passage = Passagem { $n } em seu texto
# A link behind the name of a source: to where it was published.
mark-original = a página publicada
mark-otherwise = Uma fonte diz outra coisa: { $value }
mark-more-exact = Uma fonte é mais precisa: { $value }
mark-less-exact = Uma fonte diz o mesmo com menos precisão: { $value }
mark-other-words = Uma fonte o diz assim: { $value }
# A mark that leads to who wrote a fact, because no source says it.
mark-open-written = Escrito à mão { $n }
mark-no-source = Nenhuma fonte guardada aqui o diz.
# Where sources put it otherwise.
mark-not-so = Nenhuma fonte guardada aqui o diz assim.
# $hand is person, somebody (whose role is not known), program (Ayni itself) or unknown; $who is a role and a number.
mark-written = { $hand ->
    [program] O próprio Ayni o registrou em { $date }, a partir das listas que traz ou de uma tabela recebida.
    [somebody] Alguém do programa o escreveu em { $date }.
    [unknown] O registro não diz quem o escreveu.
   *[person] { $who } o escreveu em { $date }.
}
mark-written-original = { $hand ->
    [program] O próprio Ayni registrou o original em { $date }, a partir das listas que traz ou de uma tabela recebida.
    [somebody] Alguém do programa escreveu o original em { $date }.
    [unknown] O registro não diz quem escreveu o original.
   *[person] { $who } escreveu o original em { $date }.
}
# The source says so, but not in these words.
mark-reworded = { $hand ->
    [program] O Ayni o formulou de outro modo em { $date }.
    [somebody] Nas palavras de uma pessoa do programa, { $date }.
    [unknown] Em outras palavras que não as da fonte.
   *[person] Nas palavras de: { $who }, { $date }.
}
mark-changed-since = As palavras do original foram mudadas depois de serem ligadas a esta passagem (data: { $date }); ninguém as verificou com ela desde então.
mark-translated = { $hand ->
    [somebody] { $edition ->
        [0] Alguém do programa o traduziu de um rascunho do original em { $date }.
       *[other] Alguém do programa o traduziu da edição { $edition } do original em { $date }.
    }
    [unknown] { $edition ->
        [0] Traduzido de um rascunho do original.
       *[other] Traduzido da edição { $edition } do original.
    }
   *[person] { $edition ->
        [0] { $who } o traduziu de um rascunho do original em { $date }.
       *[other] { $who } o traduziu da edição { $edition } do original em { $date }.
    }
}
mark-translated-by-machine = { $hand ->
    [person] { $edition ->
        [0] Uma máquina o traduziu de um rascunho do original; { $who } o incorporou em { $date }.
       *[other] Uma máquina o traduziu da edição { $edition } do original; { $who } o incorporou em { $date }.
    }
    [unknown] { $edition ->
        [0] Uma máquina o traduziu de um rascunho do original.
       *[other] Uma máquina o traduziu da edição { $edition } do original.
    }
   *[other] { $edition ->
        [0] Uma máquina o traduziu de um rascunho do original; incorporado em { $date }.
       *[other] Uma máquina o traduziu da edição { $edition } do original; incorporado em { $date }.
    }
}
# Somebody else approved the record with it. $hand is person or somebody (whose role is not known).
mark-reviewed = { $hand ->
    [somebody] Uma segunda pessoa o revisou em { $date }.
   *[person] { $who } o revisou em { $date }, como segunda pessoa.
}
# $hand is person or somebody (whose role is not known); $who is a role and a number.
mark-translation-reviewed = { $hand ->
    [somebody] Outra pessoa do programa revisou a tradução em { $date }.
   *[person] { $who } revisou a tradução em { $date }.
}
mark-translation-not-reviewed = Ninguém revisou a tradução ainda.
mark-close = Fechar

## The language of a text. $language is the name of a language: French.

told-untranslated = Este texto foi escrito em outra língua ({ $language }) e ainda não está traduzido para o português.
told-in-language = Em { $language }
event-of-context = Evento do contexto
told-by-author = Versão em português dos próprios autores; a língua de origem é: { $language }.
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
    [wholly] A tradução foi revisada.
    [partly] Uma parte da tradução foi revisada.
   *[not] Ninguém revisou a tradução ainda.
}
told-behind = { $edition ->
    [0] O original mudou desde então.
   *[other] O original mudou desde então: está na edição { $edition }.
}
told-see-original = Ver o original

## A record

# Followed by the names of languages.
record-also-in = Também em:
record-as-pdf = Para levar, com suas passagens e fontes (PDF)
# What programs call a place, and where it lies; and what they call a theme.
record-codes-of-place = Códigos e coordenadas
record-codes-of-theme = Códigos
record-as-json = Esta ficha como dados (JSON)
# What links here by a field that is not plain: Events (Experts from).
back-heading = { $kinds } ({ $field })
back-narrower = Temas mais específicos
back-within = Lugares que fazem parte
here-nothing-yet = Ainda não consta nada. Aquilo de que faz parte, acima, leva adiante.
back-all = Ver tudo
# Where not all can be shown: how many are.
back-last = Os últimos { $count } criados.
source-text = O texto desta fonte
source-text-lit = Estão realçadas as passagens em que se apoia um fato público.
source-part = Parte { $number } de { $count }
source-part-before = A parte anterior
source-part-after = A parte seguinte
source-part-records = O que se apoia nesta parte da fonte
source-place = { $file }, linha { $line }
source-rows = O que diz esta fonte
source-rows-lead = Seu texto não é conservado aqui. Isto é o que se tomou dela, ficha por ficha.
source-records = O que se apoia nesta fonte

## What each kind is, at the head of its list

about-practices = O que funciona, contado para que outros o experimentem: o contexto, os passos, o que é preciso e o que resultou.
about-actions = A resposta acordada a um pedido de ajuda: algumas atividades, com os parceiros e especialistas que participaram.
about-events = Oficinas e conferências em que as administrações compararam o que funcionou.
about-series = Eventos que vão juntos, como as oficinas de um mesmo ano.
about-results = O que as Ações deixam: planos, leis, protocolos, manuais, cursos, redes.
about-figures = Números com a sua unidade e o seu período. Os que calculamos dizem o que foi contado; os que as fontes declaram dizem quem os declarou.
about-organisations = Os organismos que pediram, ajudaram, acolheram ou participaram.
about-places = Países e regiões de que se conta algo. O número abre o que se conta.
places-with-actions = { $n ->
    [0] Nenhuma Ação nomeia ainda um país ou uma região.
    [one] O país ou a região onde houve Ações, com quantas.
   *[other] Os { $n } países e regiões onde houve Ações, cada um com quantas.
}
places-by-region = Por região
about-themes = O tesauro do programa: cada tema é conhecido pelos seus nomes em cada língua, e a busca o encontra por qualquer um deles.
about-sources = Documentos, páginas e cartas de onde vêm os fatos. Se o texto de um está guardado, sua página mostra as passagens.
# $n is a number, written already.
tree-count = { $name }, fichas: { $n }
tree-others = Lugares de que nada se conta ainda

## Lists and what they are narrowed down by

# How many more values a field has; two at least.
line-more = e mais { $n }
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
list-previous = As anteriores
list-position = { $first } a { $last } de { $count }
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
sift-language = Idioma do texto

## Search

# The title of the window.
search-title-for = { $words } – busca
search-count = { $n ->
    [0] Nada foi encontrado
    [one] Foi encontrada uma ficha
   *[other] Foram encontradas { $n } fichas
}
search-count-whole = { $n ->
    [0] Nenhuma contém todas as palavras
    [one] Uma delas contém todas as palavras
   *[other] { $n } delas contêm todas as palavras
}
# Followed by the name of a theme, as a link.
search-through = “{ $typed }” foi procurado também pelos outros nomes de
search-known-body = { $name }: o nome é conhecido, mas aqui ainda nada fala disso.
search-own = Páginas com este nome:
# Followed by other words, as a link.
search-did-you-mean = Você quis dizer “{ $words }”?
search-without = Sem { $words }
search-all-of = { $kind }: ver tudo ({ $count })
search-others = Também foram encontrados:
search-open = Diga o que procura, ou comece pelo que há:
search-begun = Pode ser um destes
search-nearly = Nada contém exatamente estas palavras. Isto contém palavras quase iguais.
search-some = Nada contém todas estas palavras. Isto contém algumas.
# The heading above records that were found by what they mean, without the words typed.
search-near = Próximos no sentido
search-near-note = Podem não conter estas palavras: um programa neste servidor comparou o sentido dos títulos.
search-rest = Com algumas destas palavras
search-nothing = Você pode tentar:
search-try-without = as mesmas palavras sem refinar
search-try-fewer = menos palavras, ou mais gerais
search-try-language = as palavras de outra língua: procura-se nos textos de todas as línguas
search-try-themes = a lista de temas
search-try-places = a lista de países e regiões
search-try-organisations = a lista de organizações
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

about-lead = Ayni é a palavra andina para a ajuda que se devolve: hoje por você, amanhã por mim.
about-promises = Três promessas
about-promise-source = Nada sem a sua fonte. Cada fato leva à frase, ao documento ou à pessoa de onde veio. Duas fontes que discordam ficam ambas, e a discordância é mostrada.
about-promise-language = Cada língua é uma primeira língua: a interface, os conteúdos e a busca. Uma tradução diz de que foi feita e por quem.
about-promise-file = Um arquivo ou um conjunto de servidores: o mesmo programa livre serve a um só ministério ou a um continente.
about-marks = As marcas
about-marks-how = Depois de cada fato há um pequeno número vermelho. Ele abre a frase em que o fato se apoia, com a passagem realçada, sua fonte, e quem o aceitou e quando.
about-marks-conflict = Quando outra fonte diz outra coisa, a mesma nota o diz.
about-people = As pessoas decidem
about-people-decide = Uma máquina lê os relatórios e propõe. Nada do que ela lê se torna ficha antes que uma pessoa diga sim, e nenhuma prática é publicada antes que uma segunda pessoa a revise.

## Accessibility

accessibility-lead = Estas páginas são feitas para funcionar para todas as pessoas: com teclado, com leitor de tela, com letra grande, sem mouse e sem scripts.
accessibility-how = Como são feitas
accessibility-how-keyboard = Tudo pode ser alcançado e usado com o teclado, na ordem de leitura. O primeiro link de cada página leva ao seu conteúdo.
accessibility-how-script = Nenhuma página precisa de scripts. As marcas se abrem sem eles.
accessibility-how-older = Um navegador que não sabe abrir notas, como a maioria dos anteriores a 2023, mostra cada marca como um link para a sua nota no fim da página.
accessibility-how-print = Na impressão, cada marca se torna uma nota numerada com a sua fonte.
accessibility-standard = Segundo que regras
accessibility-standard-which = São feitas para cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 no nível AA e o que a norma EN 301 549 exige de páginas web.
accessibility-standard-judged = Antes de cada versão, cada tipo de página é avaliado em cinco línguas pelo axe-core, pelo verificador Nu e pelo html-validate; as cores escuras e a largura de um celular são vistas em uma língua de cada sentido de escrita. A leitura de uma prática, a busca e as marcas são testadas com o teclado, e a disposição das páginas impressas é medida. É a avaliação de quem escreve o software, de { $date }; ninguém mais o avaliou ainda.
accessibility-limits = O que sabemos que ainda não funciona
accessibility-limits-sources = As fontes são mostradas pelo seu texto. As tabelas e imagens do documento original não são descritas aqui.
accessibility-tell = Diga-nos
accessibility-tell-us = Se algo não funciona para você, avise a equipe do programa: o que você fez, o que esperava, em que página e em que língua.
contact = Você pode escrever à equipe deste programa: { $address }
contact-none = Quem mantém este site ainda não indicou um endereço aqui.

## Privacy

privacy-lead = Quem lê não é seguido.
privacy-visitors = Visitantes
privacy-visitors-nothing = Nenhum cookie é gravado, nada é carregado de outros sites e não se guarda registro de quem lê.
privacy-visitors-search = O que você procura é respondido e esquecido.
privacy-accounts = Pessoas com conta
privacy-accounts-cookie = Ao entrar, um único cookie é gravado. Ele contém um número aleatório, nada diz sobre você e expira após doze horas.
privacy-accounts-log = O que você escreve ou decide fica no registro com sua conta e a hora, porque quem lê deve poder saber quem aceitou um fato.
privacy-accounts-role = O público vê sua função e um número, não seu nome.
privacy-sources = Fontes
privacy-sources-confidential = Uma fonte marcada como confidencial só é vista pela equipe do programa, e nada que se apoie nela é publicado.
privacy-sources-authors = Os autores que um documento publicado nomeia são citados com ele, como ele os nomeia.

## Open data

data-lead = Todas as fichas que aqui são públicas podem ser levadas como dados.
# $date is today; $seq is a number, written already.
data-as-of = Em { $date }, alteração { $seq } do registro.
data-tables = Tabelas inteiras
data-tables-how = Uma linha por ficha, com colunas que têm o mesmo nome em todas as línguas e em todas as versões. As outras fichas são indicadas por seu código quando o têm (lugares, temas, Ações, eventos, séries) e, se não, pelo título. As datas seguem EDTF: 2018-07 é um mês, 2013/2017 os anos do primeiro ao último. Uma célula que uma planilha tomaria por fórmula começa com um apóstrofo.
# The name of a file follows.
data-tables-file = Guardada em seu dispositivo, uma tabela tem o nome deste site, com sua língua, o dia e o número da última alteração do registro:
data-tables-encoding = Estão em UTF-8, com vírgulas entre as células. Se uma planilha mostrar mal os acentos, importe o arquivo como texto e escolha UTF-8.
data-tables-imported = Quando uma marca diz “actions.csv, linha 22”, trata-se de outro arquivo: a tabela de onde esse fato foi retirado, com outras linhas e outras colunas.
data-columns = O que dizem as colunas
data-column-id = A ficha, a mesma em todas as línguas e para sempre.
data-column-address = Sua página na língua da tabela, para sempre.
data-column-language = A língua dos textos da linha: a da tabela, ou a melhor que houver. De uma fonte, também a língua em que está escrita.
data-column-titles = Nas tabelas de lugares, temas, séries e fontes: o nome em cada língua.
data-column-places = Dos lugares. O código: ISO 3166-1 de duas letras para um país, ONU M49 para uma região, uma palavra nossa para um grupo de países. Depois ISO 3166-1 de três letras, ONU M49 e os códigos daquilo a que o lugar pertence. Uma planilha pode perder os zeros com que começa um número ONU M49.
data-column-themes = Dos temas: o código, o do tema mais amplo, e os objetivos do Pacto Global para as Migrações e as metas dos Objetivos de Desenvolvimento Sustentável a que o tema serve.
data-column-edition = Das práticas: a edição cujas palavras a linha dá, e o dia em que foi publicada.
data-column-changed = O dia em que a ficha foi alterada pela última vez.
data-column-sources = As fontes públicas em que se baseiam fatos da linha: seus títulos, separados por ponto e vírgula, e na mesma ordem os endereços de suas páginas, separados por um espaço. Que fato se baseia em que fonte, e em que palavras, é dito pela forma JSON da ficha.
data-table = Tabela
data-table-rows = Linhas
data-records = Cada ficha
data-records-how = Acrescente .json ao endereço de uma ficha, ou peça application/json no mesmo endereço. Você recebe seus campos em todas as línguas e, para cada fato, a fonte e a passagem exata.
data-lists = Cada lista e a busca
data-lists-how = Acrescente .json ao endereço de uma lista ou da busca, antes do ponto de interrogação, ou peça application/json no mesmo endereço. Você recebe o que foi escolhido, quantas fichas há, uma página delas, cada uma com o que a lista mostra, e os endereços da página anterior e da seguinte. De uma busca, você recebe também as passagens encontradas, cada uma com sua língua, e o tema, o lugar ou o organismo pelo qual foi encontrada.
data-lists-publications = As publicações também têm uma lista assim: de cada uma, o título, a língua, a edição, a data em que se tornou pública, o endereço do arquivo e seu tamanho em bytes.
# A word that one may search for.
data-lists-example = migração
data-follow = Seguir o que muda
data-follow-how = Cada lista de fichas e cada busca é um feed, indicado no fim; as publicações também. A página de um tema ou de um lugar leva ao feed do que há de novo nele; as listas de lugares e de temas não são feeds. Os eventos vêm também como calendário.
data-reuse = Reutilização
data-reuse-how = Indique a fonte ao lado de cada fato que levar, como fazem estas páginas: nas tabelas está em “sources”, na forma JSON de uma ficha ao lado do fato. De uma prática, indique também a edição e seu dia; de qualquer outra ficha, o dia de sua última alteração.

## Records beside others

compare-title = Duas práticas lado a lado
compare-how = Marque duas práticas: elas ficam lado a lado, campo a campo, cada fato com sua fonte.
compare-go = Comparar
compare-one-more = Uma está marcada. Marque outra para pôr ao lado.
compare-too-many = Há mais de duas marcadas. Deixe apenas duas.
compare-more = { $n ->
    [one] É mostrada uma prática. Diga de que devem falar outras para vê-las.
   *[other] São mostradas { $n } práticas. Diga de que devem falar para ver outras.
}
compare-look = Só práticas que falam de
compare-none-found = Nenhuma prática fala disso; aqui estão todas.
compare-too-few = Ainda não há duas práticas no ar para pôr lado a lado.
compare-open = Ler as duas lado a lado
compare-another = Pôr outra prática ao lado
compare-nothing = Nada é dito
similar-title = Semelhantes, e por quê
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
thread-practices = Práticas que resultaram daí:
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
here-lead = Nomeie um país: você receberá as condições desta prática como lista de verificação, ao lado do que se sabe aqui desse país.
here-country = Um país, em qualquer língua
here-go = Ver
here-all = Ou escolha na lista de países
# Followed by names of countries, as links.
here-which = Qual destes países?
here-region = “{ $words }” é uma região. A qual dos seus países você se refere?
here-no-country = Nenhum país se chama “{ $words }” aqui.
here-all-places = Todos os países e regiões
# Followed by the title of a practice.
here-practice = A prática:
here-own = A prática vem deste país: o que segue diz o que mais se sabe dele.
here-conditions = O que é preciso haver
here-conditions-how = Marque o que já existe. Estas páginas não têm como saber; você tem.
here-no-conditions = A prática não nomeia nenhuma condição.
here-actions = Ações sobre os mesmos temas
here-no-actions = Não consta nenhuma Ação no país sobre estes temas.
here-other-actions = Outras Ações no país
here-no-other-actions = Também não consta nenhuma Ação sobre outro tema.
here-with = Com:
here-delivered = O que deixou:
here-results = Resultados no país, com as suas edições e o que foi feito deles
here-no-results = Não consta nenhum plano, lei, protocolo ou outro resultado.
here-bodies = Organismos conhecidos
here-no-bodies = Não consta nenhum organismo do país.
here-no-bodies-but-partners = Nenhum organismo do país tem página própria; os parceiros são nomeados com as Ações.
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
here-nothing = Ainda não consta nada deste país: { $place }.
here-onward = Onde procurar a seguir
here-all-of = Tudo o que estas páginas dizem deste país: { $place }
here-around = Ações sobre estes temas: { $place }
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
feed-follow-theme = Seguir o que há de novo sobre este tema (Atom)
feed-follow-place = Seguir o que há de novo sobre este lugar (Atom)
feed-follow-publications = Seguir as publicações (Atom)
calendar-take = Levar para o seu calendário (iCalendar)
