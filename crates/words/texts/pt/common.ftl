### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = Ayni
# One line at the foot of every page.
site-promise = Aqui, cada fato leva à frase, ao documento ou à pessoa de onde veio.
programme-name = Programa de cooperação entre pares
skip-to-content = Ir para o conteúdo
go-home = Ir para a página inicial

## Navigation

# Names of groups of links, for screen readers.
nav-sections = Seções
nav-languages = Idiomas
nav-more = Mais sobre este site
nav-desk = Mesa de trabalho
nav-home = Início
nav-path = Você está aqui
nav-pages = Páginas
conflicts-title = Contradições
figures-title = Números
publications-title = Publicações
data-title = Dados abertos
search-title = Busca
about-title = Sobre
accessibility-title = Acessibilidade
privacy-title = Privacidade
requests-new-title = Pedir apoio

## The search field

search-label = Buscar
search-go = Buscar

## Signing in

sign-in = Entrar
sign-out = Sair
sign-in-login = Nome da conta
sign-in-password = Senha
sign-in-wrong = O nome da conta e a senha não correspondem.
sign-in-wait = { $seconds ->
    [one] Após tantas senhas erradas, aguarde { $seconds } segundo.
   *[other] Após tantas senhas erradas, aguarde { $seconds } segundos.
}
signed-in-as = Sessão iniciada como { $name }

## Buttons and small words

save = Salvar
cancel = Cancelar
edit = Editar
add = Adicionar
remove = Remover
delete = Excluir
undo = Desfazer
close = Fechar
open = Abrir
next = Seguinte
previous = Anterior
go-on = Continuar
back = Voltar
download = Baixar
print = Imprimir
choose = Escolher
show-all = Mostrar tudo
show-more = Mostrar mais
more-details = Detalhes
yes = Sim
no = Não
or = ou
all = Todos
none = Nenhum
unknown = Não se sabe
required = obrigatório
optional = opcional
untitled = Sem título
language = Idioma
as-of = Em { $date }
last-changed = Última alteração: { $date }
page-of = Página { $page } de { $pages }
field-and-value = { $field }: { $value }

## Texts in several languages

shown-in = Este texto ainda não está em português; é mostrado no idioma original ({ $language }).
translated-from = Traduzido do idioma original ({ $language })
translated-by-person = Traduzido por uma pessoa a partir da edição { $edition } do original ({ $language })
translated-by-machine = Traduzido por uma máquina a partir da edição { $edition } do original ({ $language })
translation-behind = O original mudou desde que esta tradução foi feita.

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it.
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
count-actions = { $n ->
    [0] Nenhuma Ação
    [one] { $n } Ação
   *[other] { $n } Ações
}
count-events = { $n ->
    [0] Nenhum evento
    [one] { $n } evento
   *[other] { $n } eventos
}
count-series = { $n ->
    [0] Nenhuma série
    [one] { $n } série
   *[other] { $n } séries
}
count-results = { $n ->
    [0] Nenhum resultado
    [one] { $n } resultado
   *[other] { $n } resultados
}
count-figures = { $n ->
    [0] Nenhum número
    [one] { $n } número
   *[other] { $n } números
}
count-organisations = { $n ->
    [0] Nenhuma organização
    [one] { $n } organização
   *[other] { $n } organizações
}
count-places = { $n ->
    [0] Nenhum lugar
    [one] { $n } lugar
   *[other] { $n } lugares
}
count-countries = { $n ->
    [0] Nenhum país
    [one] { $n } país
   *[other] { $n } países
}
count-themes = { $n ->
    [0] Nenhum tema
    [one] { $n } tema
   *[other] { $n } temas
}
count-sources = { $n ->
    [0] Nenhuma fonte
    [one] { $n } fonte
   *[other] { $n } fontes
}
count-passages = { $n ->
    [0] Nenhuma passagem
    [one] { $n } passagem
   *[other] { $n } passagens
}
count-proposals = { $n ->
    [0] Nenhuma proposta
    [one] { $n } proposta
   *[other] { $n } propostas
}
count-conflicts = { $n ->
    [0] Nenhuma contradição
    [one] { $n } contradição
   *[other] { $n } contradições
}
count-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
count-pages = { $n ->
    [one] { $n } página
   *[other] { $n } páginas
}
count-people = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
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
