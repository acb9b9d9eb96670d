### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = Ayni
# One line at the foot of every page.
site-promise = Aqui, cada fato leva à frase, ao documento ou à pessoa de onde veio.
programme-name = Programa de cooperação entre pares
skip-to-content = Ir para o conteúdo
go-home = Ir para a página inicial
go-back-form = Voltar ao formulário
# Between the values of a field that is told in one line.
between-values = {", "}

## Navigation

# Names of groups of links, for screen readers.
nav-sections = Seções
nav-menu = Menu
nav-languages = Idiomas
nav-more = Mais sobre este site
nav-desk = Mesa de trabalho
conflicts-title = Contradições
publications-title = Publicações
data-title = Dados abertos
search-title = Busca
about-title = Sobre
accessibility-title = Acessibilidade
privacy-title = Privacidade

## The search field

search-label = Buscar
search-go = Buscar

## Signing in

sign-in = Entrar
sign-out = Sair
sign-in-login = Nome da conta
sign-in-password = Senha
sign-in-wrong = O nome da conta e a senha não correspondem.

## Buttons and small words

save = Salvar
cancel = Cancelar
edit = Editar
add = Adicionar
undo = Desfazer
close = Fechar
open = Abrir
next = Seguinte
back = Voltar
download = Baixar
choose = Escolher
show-all = Mostrar tudo
show-more = Mostrar mais
yes = Sim
no = Não
all = Todos
none = Nenhum
unknown = Não se sabe
required = obrigatório
required-to-publish = necessário antes de publicar
untitled = Sem título
language = Idioma
field-and-value = { $field }: { $value }

## Texts in several languages

translated-by-person = { $edition ->
    [0] Traduzido por uma pessoa a partir de um rascunho do original ({ $language })
   *[other] Traduzido por uma pessoa a partir da edição { $edition } do original ({ $language })
}
translated-by-machine = { $edition ->
    [0] Traduzido por uma máquina a partir de um rascunho do original ({ $language })
   *[other] Traduzido por uma máquina a partir da edição { $edition } do original ({ $language })
}
translation-behind = O original mudou desde que esta tradução foi feita.
translation-part = Algumas partes ainda não estão traduzidas e figuram aqui na língua do original ({ $language }).

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it. It is vowel where
# $first is a month that begins with one.
date-about = por volta de { $date }
date-perhaps = { $date } (data incerta)
date-years = { $first }–{ $last }
date-days = de { $first } a { $last }
date-span = { $precision ->
    [day] de { $first } a { $last }
   *[other] de { $first } a { $last }
}
date-from = { $precision ->
    [day] a partir de { $date }
   *[other] desde { $date }
}
date-until = { $precision ->
    [day] até { $date }
   *[other] até { $date }
}

## Counts

count-practices = { $n ->
    [0] Nenhuma prática
    [one] { $n } prática
   *[other] { $n } práticas
}

## Months

# A month alone, within a sentence.
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

## Months

# A month of a year. $month is one of the months above.
date-month-of-year = { $month } de { $year }

## Months

# The same where the date is one end of a span: July 2017 to about 2019.
date-about-in-span = { $date } aproximadamente
