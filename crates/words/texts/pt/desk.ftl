### The desk: what the programme's people see when they are signed in.

## The parts of the desk

desk-waiting = O que me espera
desk-reports = Relatórios
desk-records = Fichas
desk-import = Tabelas
desk-accounts = Contas
# A choice of the list that follows: "Show" the chosen ones.
desk-show = Mostrar
desk-program = O sistema
# A person whose account is not there any more.
desk-somebody = Alguém

## What waits for me

desk-nothing-waits = Nada espera por você. Um novo relatório traz novo trabalho: envie-o, e suas propostas ficarão na mesa de leitura.
desk-waiting-reports = Relatórios na mesa
desk-waiting-mine = Práticas que esperam por você
desk-waiting-drafts = Rascunhos a continuar
desk-waiting-kinds = A publicar
desk-drafts = { $n ->
    [one] Um rascunho
   *[other] { $n } rascunhos
}
desk-waiting-others = Práticas nas mãos de outras pessoas
desk-waiting-translations = Traduções
desk-waiting-reviews = Traduções por revisar
desk-waiting-conflicts = Fontes que discordam
desk-waiting-prints = Catálogos
desk-translation-missing = { $language }: falta
desk-translation-behind = { $language }: atrasada em relação ao original
desk-translation-part = { $language }: { $n } de { $all } textos
desk-translation-to-review = { $language }: por revisar

## Translations that wait for a second person

desk-reviews = Traduções que esperam uma revisão
desk-reviews-what = O que outra pessoa ou uma máquina traduziu e ninguém leu desde então ao lado do original. Os leitores o veem e são avisados de que ainda não foi revisado.
desk-reviews-none = Nenhuma tradução espera sua revisão.

## Bringing reports in

desk-bring = Enviar um relatório
desk-file = O arquivo
desk-file-hint = Texto simples, Markdown, HTML, Word (DOCX) ou PDF com texto, até { $limit } MB. O arquivo é guardado como está.
desk-confidential = Confidencial: nunca sai da mesa de trabalho
desk-read-it = Ler
desk-paste = Ou colar um texto
desk-paste-title = Como se chama
desk-paste-text = O texto
desk-paste-blank = O texto colado só tem espaços em branco. Cole o próprio texto.
desk-reports-here = Relatórios já recebidos
desk-report-public = o relatório é público
desk-no-reports = Ainda não há nenhum relatório.
desk-many = Ou enviar vários de uma vez
# A name for all of them together, such as the mission or the year. May be left empty.
desk-many-title = Como se chamam em conjunto, se quiser
desk-many-files = Os arquivos, ou uma pasta em ZIP
desk-many-hint = Até { $files } arquivos de { $each } MB cada um, { $limit } MB no total. O que não pode ser aceito é indicado com o motivo, e o restante é lido.
desk-many-confidential = Confidencial: nenhum deles jamais sai da mesa de trabalho
desk-many-send = Enviar e ler
desk-many-none = Nenhum arquivo foi escolhido. Escolha alguns e envie de novo.
desk-batches = Relatórios enviados juntos
desk-batches-all = Todos os envios conjuntos
desk-no-batches = Nenhum relatório foi enviado junto com outros ainda.
desk-batch = Enviados juntos
# The title of a batch that nobody has named.
desk-batch-of = Relatórios de { $when }
desk-batch-progress = { $n } de { $all } arquivos tratados
desk-batch-brought = Trazidos por { $name }, { $when }
desk-batch-moving = Os arquivos estão sendo lidos. Você pode sair desta página e encontrá-la de novo em Relatórios.
desk-batch-done = Todos os arquivos foram tratados.
desk-batch-failed = { $n ->
    [one] Um arquivo não pôde ser lido, mas foi guardado. Nada dele se perdeu.
   *[other] { $n } arquivos não puderam ser lidos, mas foram guardados. Nada deles se perdeu.
}
desk-batch-again = Tentar de novo
desk-batch-files = Os arquivos
# Followed by links to the texts that are nearly the same.
desk-batch-near = Texto quase igual:
desk-batch-left-out = { $n ->
    [one] Mais um arquivo não foi aceito e não é indicado aqui. Envie-o depois.
   *[other] Mais { $n } arquivos não foram aceitos e não são indicados aqui. Envie-os depois.
}
desk-file-waiting = espera
desk-file-reading = em leitura
desk-file-read = na mesa
desk-file-known = já conhecido
desk-file-refused = recusado
desk-file-failed = não pôde ser lido
# The heading of the page that shows what several reports tell of one thing.
desk-together = Contado por vários relatórios
desk-together-why = Cada um destes fatos é contado por vários relatórios. Aceito, torna-se uma só ficha que se apoia em todos; onde eles divergem, tudo fica, e você escolhe o que a ficha mostra.
desk-together-none = Nada do que espera aqui é contado por mais de um relatório.
desk-together-count = { $n ->
    [one] um relatório
   *[other] { $n } relatórios
}
# The field is named: Length in days, Delegations.
desk-together-differs = Eles divergem: { $field }. A ficha mostra:
desk-together-accept = Aceitar como um só
desk-together-merge = Sim, acrescentar tudo
desk-together-reject = Rejeitar todos
desk-together-apart = Não são a mesma coisa
desk-together-not-this = Este é outro
desk-together-more = { $n ->
    [one] Mais um vem quando estes forem decididos.
   *[other] Mais { $n } vêm quando estes forem decididos.
}
# Followed by a link to the record.
desk-together-accepted = Aceito como uma só ficha:
desk-together-merged = Acrescentado à ficha conhecida:
desk-together-rejected = Rejeitado.
desk-together-apart-done = Mantidos separados. Não serão reunidos de novo.
desk-together-undone = Desfeito.
desk-together-unreadable = { $n ->
    [one] Um campo destes relatórios nomeia o que nenhuma lista tem, como um país desconhecido. Nada foi feito: corrija-o na mesa de leitura do relatório.
   *[other] { $n } campos destes relatórios nomeiam o que nenhuma lista tem, como um país desconhecido. Nada foi feito: corrija-os na mesa de leitura do relatório.
}
desk-together-changed = Alguém decidiu ou alterou um destes entretanto, por isso nada foi feito. É assim que está agora.
# On a proposal; followed by links to the other reports.
desk-also-told = Também contado por:
desk-brought = { $file }, trazido em { $when }
# Above the forms by which reports come in.
desk-helper = Esta instalação pede ao modelo { $model }, em { $host }, que sugira mais. Os documentos marcados como confidenciais nunca são enviados.
desk-helper-asked = Um modelo de ajuda está sendo consultado sobre o que mais consta neste relatório. As sugestões chegam aos poucos; nada espera por elas.
desk-helper-failed = O modelo de ajuda não respondeu. Tudo o que as regras leram está aqui.
desk-helper-answered = { $n ->
    [0] O modelo { $model }, em { $host }, foi consultado e não sugeriu nada mais.
    [one] O modelo { $model }, em { $host }, foi consultado e sugeriu mais uma proposta.
   *[other] O modelo { $model }, em { $host }, foi consultado e sugeriu mais { $n } propostas.
}
desk-helper-dropped = { $n ->
    [one] Uma sugestão sem passagem exata foi descartada.
   *[other] { $n } sugestões sem passagem exata foram descartadas.
}
# On a proposal.
desk-suggested-by = sugerido pelo modelo { $model }
# On a proposal of an event that is none of the programme’s own: a summit, a global forum.
desk-of-context = do contexto: o relatório apenas o menciona
desk-arrived = Recebido e lido
desk-arrived-same = Já conhecido
desk-arrived-same-why = Este mesmo arquivo já foi recebido antes. Nada foi guardado uma segunda vez; aqui está o que se leu então.
desk-arrived-back-why = Este mesmo arquivo já foi recebido antes e tinha sido descartado. Está de volta, também na mesa de leitura, com o que se leu então.
desk-arrived-near = Um texto quase igual já está aqui. Compare antes de decidir algo duas vezes:
desk-arrived-language = Idioma do texto: { $language }.
desk-arrived-language-maybe = Está provavelmente escrito em { $language }. O texto é curto demais para ter certeza.
desk-arrived-proposals = { $n ->
    [0] Nada foi encontrado que se pudesse propor. O texto é guardado, e dele se podem escrever práticas à mão.
    [one] Há uma proposta na mesa de leitura.
   *[other] Há { $n } propostas na mesa de leitura.
}
desk-doubts = Do que a leitura não tinha certeza
doubt-no-pack = Nenhum léxico lê este idioma. O texto é guardado; só se procurou o que não depende de idioma.
desk-to-table = À mesa de leitura
desk-about-source = Sobre esta fonte

## The reading table

desk-table = Mesa de leitura
desk-report = Relatório
desk-proposals = Propostas
desk-no-text = Esta fonte não tem texto que se possa ler.
desk-no-proposals = Não há propostas a mostrar aqui.
desk-decided = { $n } de { $all } decididas
desk-first-open = À próxima a decidir
desk-all-decided = Tudo está decidido. Ver o que resultou
desk-became = O que resultou
desk-became-nothing = Nenhuma ficha saiu ainda.
desk-kind-and-count = { $kind }: { $n }
desk-became-no-record = { $n ->
    [one] Uma foi aceita sem ficha própria.
   *[other] { $n } foram aceitas sem ficha própria.
}
desk-became-rejected = { $n ->
    [one] Uma foi rejeitada.
   *[other] { $n } foram rejeitadas.
}
desk-became-open = { $n ->
    [one] Falta decidir uma.
   *[other] Falta decidir { $n }.
}
desk-filter = Escolher o que se mostra
desk-filter-kind = Tipo
desk-filter-state = Estado
# A number field beside the choice of kind and state.
desk-least-short = Certeza mínima, em %
# A list of kinds, each with how many are decided.
desk-by-kind = Decididas por tipo
desk-of = { $n } de { $all }
desk-above = Aceitar tudo o que é seguro
desk-accept = Aceitar
desk-cancel-again = Cancelar: Esc outra vez descarta o que escreveu
desk-accept-edited = Aceitar assim
desk-reject = Rejeitar
desk-merge = Unir
desk-reopen = De volta à mesa
# $percent is a number up to 100.
desk-confidence = { $percent }% de certeza
# $when is a date with a time.
desk-decided-by = { $name }, { $when }
desk-is-this = É a que conhecemos?
desk-merge-with-it = Sim, unir com ela
desk-merge-compare = Comparar os dois
desk-differs = diferem em: { $fields }
desk-fills = a ficha ainda não diz: { $fields }
desk-beside-why = Por que pode ser o mesmo: { $why }.
desk-beside-contradict-in = Contradizem-se em: { $fields }.
desk-beside-differ-in = Diferem em: { $fields }.
desk-beside-fill-in = A ficha ainda não diz: { $fields }.
desk-beside-same-in-all = Dizem o mesmo em tudo o que ambos dizem.
desk-beside-makes = { $n ->
    [one] Nada aqui é conhecido por este nome. Ao juntar, cria-se também um rascunho desta organização:
   *[other] Nada aqui é conhecido por estes nomes. Ao juntar, cria-se também um rascunho de cada uma destas organizações:
}
desk-beside-contradicts = contradição: ambos ficam, a ficha mostra o seu
desk-beside-differs = dito de outro modo: fica ao lado, com a sua passagem
desk-beside-fills = novo: a ficha o recebe deste relatório
desk-beside-same = igual: mais uma fonte
desk-beside-untouched = fica como está
desk-beside-record = A ficha:
desk-beside-report = O relatório:
desk-beside-only-record = { $n ->
    [one] Mais um campo que só a ficha diz
   *[other] Mais { $n } campos que só a ficha diz
}
desk-beside-words = As palavras do relatório
desk-beside-no = Não, voltar à mesa
desk-look-for = De que ficha se trata?
desk-look-nothing = Nenhuma ficha deste tipo tem esse nome. Tente outra palavra do título.
desk-merge-which = Unir com
desk-merge-choose = Escolha a ficha de que esta proposta fala.
# Says of a proposal who made it, in the place of how sure the machine was.
desk-drawn-by = traçada por { $name }
desk-select = Marcar
desk-more = Mais
desk-selected = Com as que estão marcadas:
desk-passage = Passagem
# Why a record may be the one that is meant; a list of these stands in brackets.
desk-same-title = mesmo título
desk-words-of-title = as palavras do seu título
desk-same-place = mesmo lugar: { $what }
desk-same-words = mesmas palavras do relatório
desk-same-time = mesma época
desk-same-number = mesmo número
desk-same-kind = mesmo tipo de resultado
desk-same-partner = mesmo parceiro: { $what }
desk-same-themes = mesmos temas: { $what }
desk-keys = Teclas
desk-keys-on = Teclas ativadas
desk-key-next = seguinte
desk-key-previous = anterior
desk-key-passage = às suas palavras no relatório
desk-key-select = marcá-la ou não
desk-key-leave = sair do que está aberto
desk-table-accepted = { $n ->
    [one] Uma proposta foi aceita.
   *[other] { $n } propostas foram aceitas.
}
desk-table-rejected = { $n ->
    [one] Uma proposta foi rejeitada.
   *[other] { $n } propostas foram rejeitadas.
}
desk-table-skipped = { $n ->
    [one] Uma ficou para um olhar mais atento.
   *[other] { $n } ficaram para um olhar mais atento.
}
desk-table-undone = { $n ->
    [one] Desfeito: uma proposta está na mesa como antes.
   *[other] Desfeito: { $n } propostas estão na mesa como antes.
}
desk-table-left = { $n ->
    [one] Uma não pôde ser desfeita, porque alguém continuou a partir dela.
   *[other] { $n } não puderam ser desfeitas, porque alguém continuou a partir delas.
}
# After a decision: the title of the proposal follows.
desk-said-accept = Aceita:
desk-said-reject = Rejeitada:
desk-said-merge = Unida com o que se conhece:
desk-said-drawn = Traçada. Está na mesa e espera uma decisão.
desk-said-joined = As duas são agora uma.
desk-said-split = Agora são duas.
desk-said-reassigned = Agora se apoia em outras palavras.
desk-said-gave = As palavras pertencem agora a esta.
# The title of the proposal where one goes on follows.
desk-said-next = Seguinte:
desk-said-last = Era a última aberta.
desk-said-last-here = Do que é mostrado aqui, nada mais está aberto.
desk-said-elsewhere = { $n ->
    [one] Há outra aberta
   *[other] Há outras { $n } abertas
}
desk-table-nothing-to-undo = Você não tem aqui nenhuma decisão a desfazer.

## Two proposals of a report become one

desk-join = Juntar duas em uma
desk-join-two = Marque duas propostas abertas do mesmo tipo: serão uma só.
desk-join-same = Dizem o mesmo. A que fica guarda as passagens das duas.
desk-join-differ = Não dizem exatamente o mesmo. Escolha o que vale; a que fica guarda as passagens das duas.
desk-join-choose = Escolha um valor onde as duas diferem.
# $n is the number of the proposal that says so.
desk-join-from = segundo a { $n }
desk-join-yes = Sim, juntá-las

## One proposal becomes two

desk-split = Dividir em duas
desk-split-how = Marque o que pertence à primeira e o que pertence à segunda. Algo pode pertencer às duas.
desk-split-first = a primeira
desk-split-second = a segunda
desk-split-first-title = Título da primeira
desk-split-second-title = Título da segunda
desk-split-no-title = Cada uma das duas precisa de um título.
desk-split-no-passage = Cada uma das duas precisa de uma passagem do relatório.
desk-split-left-over = Algo não pertence a nenhuma. Marque-o para uma delas.
desk-split-yes = Dividi-la

## Drawing a proposal by hand, and giving one other words

desk-draw = Traçar uma proposta
desk-draw-how = Algo que o relatório diz e que não foi encontrado: indique as palavras que o dizem.
# Kinds of proposal follow as buttons, beside words that are selected in the report.
desk-draw-as = Estas palavras falam de:
desk-draw-kind = De que falam
desk-draw-title-hint = Se ficar vazio, as próprias palavras são o título.
desk-draw-lay = Pô-la na mesa
desk-words = As palavras do relatório
desk-words-hint = Palavra por palavra como estão lá; os fins de linha não contam.
desk-words-find = Procurá-las
desk-words-nowhere = Estas palavras não estão assim no relatório.
desk-words-nearest = Este é o lugar mais próximo:
desk-words-take-nearest = Tomar as palavras que estão lá
desk-words-several = { $n ->
    [one] Estão em um lugar.
   *[other] Estão em { $n } lugares. De qual se trata?
}
desk-words-here = Aqui
desk-words-this = Lugar número { $n }
desk-reassign = Outras palavras
desk-reassign-here = Apoia-se nestas palavras
desk-reassign-yes = Apoia-se nestas palavras
desk-rests-which = O que se apoia nestas palavras?
desk-rests-whole = A proposta como um todo
desk-rests-more = A proposta como um todo, além das palavras que tem
desk-rests-now = Agora:

## Words of a proposal that belong to another go there in one step

desk-give = Ceder palavras a outra
desk-give-how = Marque as palavras, ou os valores, que falam de outra coisa e escolha a proposta a que pertencem. O que se apoia em palavras cedidas vai com elas.
desk-give-what = O que se cede
desk-give-to = A qual
desk-give-yes = Ceder
desk-give-nobody = Escolha a proposta a que pertence.
desk-give-nothing = Marque uma passagem, ou um valor que a outra possa ter.
desk-give-last = Cada proposta se apoia em palavras do relatório; por isso guarda sua última passagem. Se em tudo diz o mesmo que outra, junte as duas.
desk-give-wordless = Nenhuma palavra própria diz um dos valores. Marque também a passagem de que foi lido.
desk-give-another = Escolha outra; tudo o que você marcou continua marcado.
desk-give-alone = Nenhuma outra proposta desta mesa está aberta.

## What others at the table do, said while one works

desk-news-accepted = { $name } aceitou “{ $title }”.
desk-news-rejected = { $name } rejeitou “{ $title }”.
desk-news-drawn = { $name } traçou uma proposta: “{ $title }”. Recarregue a página para vê-la.
desk-news-undone = { $name } desfez algo: “{ $title }”. Recarregue a página para vê-lo.
desk-news-changed = { $name } mudou uma proposta: “{ $title }”. Recarregue a página para vê-lo.

## Accepting all that is sure

desk-least = Certeza mínima, em porcentagem
desk-above-none = Nenhuma proposta aberta tem tanta certeza.
desk-above-sure = { $n ->
    [one] Uma proposta aberta tem tanta certeza. Será aceita como está se estiver marcada.
   *[other] { $n } propostas abertas têm tanta certeza. As que estão marcadas serão aceitas como estão.
}
desk-above-yes = Aceitar as que estão marcadas
desk-above-ticked = Marcadas: #
desk-back-to-table = Voltar à mesa de leitura

## Two people at one table

desk-stale = Alguém foi mais rápido
desk-stale-decided = { $name } decidiu esta proposta em { $when }: { $state }.
desk-stale-changed = Alguém mudou esta proposta depois que você a viu.
desk-stale-theirs = O que foi decidido
desk-stale-leave = Deixar assim
desk-stale-yours = O que você tinha escrito
desk-stale-nothing-lost = Nada se perdeu. Você pode corrigir aqui e decidir de novo; a decisão anterior será então desfeita.
desk-stale-anew = Decidir de novo com isto
desk-moved-on = Esta decisão não pode ser desfeita
desk-moved-on-why = O que a decisão produziu foi mudado depois, ou outra coisa se apoia nisso. Desfazê-la perderia esse trabalho. Mude antes a própria ficha.

## Forms

desk-form-wrong = { $n ->
    [one] Um campo ainda não está certo. Nada mudou.
   *[other] { $n } campos ainda não estão certos. Nada mudou.
}
desk-hint-lines = Um em cada linha
desk-hint-date = 2018, 2018-07, 2018-07-31 ou 2013/2017
desk-hint-dates = Várias, separadas por um espaço: 2013/2017 2018/2022
desk-hint-links = Escreva um nome ou um código; vários, separados por ponto e vírgula
desk-hint-codes = Códigos separados por um espaço: 8.7 16.2
desk-hint-web = Inteiro: https://www.example.org
desk-hint-mail = Apenas endereços de serviços, como info@, nunca de pessoas; vários, separados por ponto e vírgula
desk-hint-telephone = Com o código do país: +41 22 739 81 11; vários, separados por ponto e vírgula
desk-choose-themes = Escolher temas
desk-wrong-date = “{ $what }” não é uma data. Escreva 2018, 2018-07, 2018-07-31 ou 2013/2017.
desk-wrong-number = “{ $what }” não é um número.
desk-wrong-web = “{ $what }” não é um endereço na web. Escreva-o inteiro, como https://www.example.org.
desk-wrong-mail = “{ $what }” não é um endereço de e-mail.
desk-wrong-personal-mail = “{ $what }” parece o endereço de uma pessoa. Aqui cabem apenas endereços de serviços: escreva o do organismo ou da sua unidade, como info@ ou contato@. Se não houver nenhum, deixe este campo vazio e escreva o endereço na web da página de contatos.
desk-wrong-telephone = “{ $what }” não é um número de telefone que se possa discar de qualquer lugar. Escreva primeiro + e o código do país, como +41 22 739 81 11.
desk-wrong-code = “{ $what }” não está na lista.
desk-wrong-link = “{ $what }” não leva a nenhuma ficha.
desk-wrong-missing = É preciso escrever algo aqui.
desk-wrong-circle = Uma delas foi feita a partir desta mesma prática: uma prática não pode ser adaptada da sua própria adaptação
# $kind is a kind of record, as in "Place".
desk-wrong-unknown = Nada aqui se chama “{ $what }”.
desk-wrong-nearly = { $n ->
    [one] Nada aqui se chama exatamente “{ $what }”, mas uma ficha se chama quase assim. Escolha-a abaixo.
   *[other] Nada aqui se chama exatamente “{ $what }”, mas várias fichas se chamam quase assim. Escolha entre elas abaixo.
}
desk-why = Por que mudou (para o histórico)
desk-written-in = Idioma do original:

## Records

desk-new = Nova ficha
desk-no-records = Ainda não há nada aqui.
desk-public-page = A página pública
desk-ways = O que se pode fazer agora
desk-turn-author = É a vez de { $name }, a quem se pediram mudanças. Quem a submeter em seu lugar passa a ser o autor, e outra pessoa precisa revisá-la.
desk-evidence-unsupported = O nível de evidência é “{ $level }”, e nenhuma fonte guardada aqui o diz. Ligue-o ao seu documento ou escolha um nível que não o exija; os leitores veem que nenhuma fonte o diz.
desk-did-submit = Está enviada. Outra pessoa assume a revisão.
desk-did-take-up = Você assumiu a revisão.
desk-did-ask-changes = Foram pedidas mudanças ao autor, que vê seu comentário.
desk-did-approve = Está aprovada, e pode ser publicada assim que nada falte.
desk-did-sign-off = Está validada, e pode ser publicada assim que nada falte.
desk-did-publish = Está publicada: agora todos a veem.
desk-did-retire = Foi retirada: não é mais encontrada.
desk-did-reopen = É de novo um rascunho: pode ser mudado, e os leitores não o veem.
desk-did-reopen-practice = É de novo um rascunho: pode ser mudado, e é revisado antes que os leitores o vejam outra vez.
desk-did-restore = Foi restaurado, tal como era quando foi descartado.
# $how is wholly or partly.
desk-did-review = { $how ->
    [wholly] { $language }: revisado. Alterar um texto desfaz sua revisão.
   *[partly] { $language }: revisado em parte; os outros textos esperam. Alterar um texto desfaz sua revisão.
}
desk-did-translate = { $language }: a tradução foi salva, { $n } de { $all } textos.
desk-did-translate-part = { $language }: a tradução foi salva, { $n } de { $all } textos. Os leitores veem os outros na língua do original.
desk-did-look = Ver a página pública
# $arrow is the label of a button, such as "Publish".
desk-before = Antes de “{ $arrow }” ainda falta:
desk-hidden = Antes de publicar
desk-hidden-sources = { $n ->
    [one] Uma das suas fontes ainda não é pública. Publique-a antes, ou apoie-se em outra:
   *[other] { $n } das suas fontes ainda não são públicas. Publique-as antes, ou apoie-se em outras:
}
desk-missing-field = { $field }: este campo está vazio.
desk-comment = Comentário
desk-comment-missing = Nada foi enviado: diga no comentário o que é preciso mudar.
desk-wish = O que a revisão pede
desk-something-missing = { $n ->
    [one] Ainda falta uma coisa.
   *[other] Ainda faltam { $n } coisas.
}
desk-changed-meanwhile = Alguém mudou esta ficha depois que você a viu. Aqui está como é agora; olhe-a e depois continue.
desk-changed-yourself = Você mudou esta ficha depois que esta página foi feita. Aqui está como é agora; olhe-a e depois continue.
desk-back-to-record = Voltar à ficha
confirm-reopen = Reabrir para alterações?
confirm-reopen-readers = Os leitores deixam de encontrá-la, e os links para ela não levam a lugar nenhum até que seja publicada de novo.
edition-write = Escrever a próxima edição
edition-being-written = A próxima edição está sendo escrita
edition-of-published = A edição publicada
edition-changes = O que a próxima edição altera
edition-changes-none = Ainda nada: diz o mesmo que a edição publicada.
edition-now = Edição publicada
edition-then = Próxima edição
edition-ask = Escrever a próxima edição?
edition-readers-keep = Os leitores conservam a edição atual até que a próxima seja publicada.
edition-is-reviewed = É escrita em um rascunho à parte, submetida e revisada por uma segunda pessoa antes de tomar o lugar da atual.
edition-other = Não foi restaurado: outra próxima edição está sendo escrita.
confirm-retire = Retirá-la?
confirm-retire-readers = Os leitores deixam de encontrá-la. Fica aqui com seu histórico e pode ser reaberta.
edit-not-now = Não pode ser alterada neste estado
edit-published = Está publicada, por isso o texto não pode ser alterado. Para mudá-lo, escreva a próxima edição.
edit-reopen-first = Seu estado é “{ $state }”. Para alterar o texto, é preciso reabri-la primeiro.
edit-closed = Seu estado é “{ $state }”. O texto não muda enquanto outros o revisam: quem revisa pode pedir alterações, e então ele se abre de novo.
edit-closed-meanwhile = Nada foi salvo: o estado desta ficha agora é “{ $state }”. O que você escreveu continua aqui.
act-discard = Descartar este rascunho
act-restore = Restaurar
confirm-discard = Descartar este rascunho?
confirm-discard-what = Nunca foi publicado, por isso nenhum leitor sentirá falta dele. Sai de todas as listas; o registro o guarda, e ele pode ser restaurado tal como estava.
confirm-discard-proposals = { $n ->
    [one] A proposta de que nasceu volta à mesa de leitura.
   *[other] As { $n } propostas de que nasceu voltam à mesa de leitura.
}
confirm-discard-kept = Este rascunho precisa ser guardado
act-discard-source = Descartar este relatório
confirm-discard-source = Descartar este relatório?
confirm-discard-what-source = Nada dele foi aceito e nunca foi publicado, por isso nenhum leitor sentirá falta dele. Sai da lista de relatórios e de todas as mesas, com seu arquivo; o registro o guarda, e ele pode ser restaurado tal como estava.
confirm-discard-proposals-source = { $n ->
    [one] Sua proposta sai com ele da mesa de leitura.
   *[other] Suas { $n } propostas saem com ele da mesa de leitura.
}
confirm-discard-kept-source = Este relatório precisa ser guardado
confirm-discard-stays = Não é um rascunho: fica, e isto fica com ela.
confirm-discard-link-first = Retire primeiro o vínculo ali, ou descarte esse rascunho.
confirm-discard-draft-first = Descarte primeiro esse rascunho; depois este pode sair.
confirm-discard-draft-first-source = Descarte primeiro esse rascunho; depois o relatório pode sair.
discarded-title = Rascunhos descartados
discarded-what = Os últimos rascunhos descartados. Cada um pode ser restaurado tal como estava, com o que as fontes dizem dele; um relatório, com seu arquivo e suas propostas.
discarded-none = Nada foi descartado.
discarded-just = “{ $title }” foi descartado. Pode ser restaurado aqui.
discarded-away = Descartado por { $name }, { $when }. Não está em nenhuma lista nem em nenhuma mesa. Seu arquivo e o que se leu nele estão guardados, e pode ser restaurado tal como era.
discarded-by = { $name }, { $when }
discarded-leads-to-others = Leva a um rascunho que também foi descartado. Restaure primeiro esse.
desk-facts = Fatos
desk-no-facts = Nada se sabe dela ainda.
desk-words-original = Nas palavras do original. Sua língua: { $language }.
desk-words-translated = Não nas palavras do original ({ $language }), mas em uma tradução: { $fields }.
desk-translations = Em outros idiomas
desk-translation-texts = { $n } de { $all } textos
desk-lines-differ = { $n ->
    [one] Uma linha, { $all } no original
   *[other] { $n } linhas, { $all } no original
}
desk-not-translated = ainda não está
# What nobody has reviewed, on the page of who wrote it.
desk-waits-for-another = espera outra pessoa
desk-claims = O que as fontes dizem
desk-claim-given = Escrito à mão
desk-claim-by-hand = { $name } o escreveu em { $when }, com o relatório à vista; o relatório pode não dizê-lo assim.
desk-history = Histórico
desk-changed-fields = { $n ->
    [one] um campo
   *[other] { $n } campos
}
# A field in one language: "Title (French)".
desk-field-in = { $field } ({ $language })
desk-act-created = Criação
desk-act-document-created = O arquivo é guardado
desk-act-laid = { $count ->
    [1] Uma proposta lida nele
   *[other] { $count } propostas lidas nele
}
desk-act-saved = Mudança
desk-act-reviewed = Tradução revisada
desk-act-readdressed = Tem o endereço do seu novo título
desk-act-moved = { $from } → { $to }
desk-act-erased = Desfeita
desk-act-taken-over = Tornou-se a edição publicada
desk-act-of-next = Próxima edição: { $what }
desk-act-accepted = Proposta aceita
desk-act-rejected = Proposta rejeitada
desk-act-proposed = Decisão desfeita
desk-act-joined = Duas propostas juntadas
desk-act-absorbed = Proposta incorporada em outra
desk-act-split = Proposta dividida
desk-act-split-off = Proposta separada de outra
desk-act-drawn = Proposta traçada à mão
desk-act-reassigned = Proposta apoiada em outras palavras
desk-act-gave = Palavras cedidas a outra proposta
desk-act-received = Palavras recebidas de outra proposta
desk-act-undone = Desfeita
desk-act-discarded = Descartado
desk-act-restored = Restaurado
desk-act-claim-created = Uma fonte o diz: { $field }
desk-act-claim-given = Escrito à mão, com o relatório à vista: { $field }
desk-act-claim-accepted = Afirmação aceita: { $field }
desk-act-claim-rejected = Afirmação rejeitada: { $field }
desk-act-claim-proposed = Afirmação reaberta: { $field }
desk-act-claim-moved = Afirmação transferida: { $field }
desk-act-claim-erased = Afirmação desfeita: { $field }
desk-act-claim-copied = Retomado da edição publicada: { $field }
desk-act-claim-restored = Afirmação restaurada: { $field }

## Tying a field to a source

desk-cite = Ligar um campo à sua fonte
desk-cite-field = Campo
desk-cite-quote = As palavras da fonte
desk-cite-hint = Palavra por palavra, como estão na fonte. As quebras de linha não importam.
desk-cite-do = Ligar
desk-cite-choose = Escolha um campo e uma fonte.
desk-cite-not-there = Estas palavras não estão assim na fonte.
desk-cite-nothing = O campo está vazio: não há nada a comprovar.
# The button that only looks.
desk-cite-look = Procurar estas palavras
desk-cite-source-hint = As fontes desta ficha vêm primeiro. Qualquer outra é encontrada por palavras do seu título.
desk-cite-own = Uma fonte desta ficha
desk-cite-stands = { $n ->
    [one] Estas palavras estão lá uma vez.
   *[other] Estas palavras estão lá { $n } vezes. O primeiro lugar é o escolhido; escreva mais palavras para indicar outro.
}
desk-cite-nearest = Não estão lá palavra por palavra. O lugar mais próximo:
desk-cite-nowhere = Nada na fonte se aproxima destas palavras.
desk-cite-no-text = Esta fonte não tem um texto onde procurar palavras.
desk-cite-in-the-text = Ver no texto inteiro

## What no source says

desk-unsourced = Escrito à mão, sem fonte
desk-unsourced-intro = Nenhuma passagem de uma fonte o diz. O público vê que função o escreveu e quando.
desk-unsourced-tie = Ligar a uma fonte
desk-check = A verificar na fonte
desk-check-intro = Estas palavras foram mudadas depois de serem ligadas à passagem. Até que alguém a releia, os leitores são avisados.
desk-check-confirm = A passagem também diz isto
desk-check-tie = Ligar a outras palavras
desk-did-loosen = Salvo. O que você alterou se apoia em uma passagem de uma fonte: { $fields }. Verifique abaixo se ela ainda o diz.

## Two versions of one record

desk-conflict = Duas versões
desk-conflict-who = { $name } salvou esta ficha em { $when }, depois que você a abriu. Nada se perdeu: escolha para cada campo.
desk-conflict-you = Você salvou esta ficha em { $when }, depois de abrir este formulário. Nada se perdeu: escolha para cada campo.
desk-conflict-both = Vocês dois mudaram isto.
desk-conflict-theirs-alone = Mudado entretanto, e não neste formulário; assim fica: { $fields }
desk-conflict-theirs = O que foi salvo nesse meio-tempo
desk-conflict-mine = O que você escreveu
desk-conflict-same = Vocês dois escreveram o mesmo.
desk-conflict-save = Salvar o que foi escolhido
desk-conflict-leave = Deixar o que foi salvo

## Translating

desk-translate-from-to = { $from } → { $to }
# $how is "Translated by a person" or "Translated by a machine".
desk-made-from = { $edition ->
    [0] { $how }, a partir de um rascunho do original. { $name }
   *[other] { $how }, a partir da edição { $edition } do original. { $name }
}
desk-changed-since = O que mudou no original desde então
desk-still-fits = Esta tradução continua válida
desk-made-how = Como esta tradução foi feita
desk-translation-meanwhile = Alguém mudou esta ficha nesse meio-tempo. O que você escreveu continua aqui; compare e salve de novo.
desk-translation-empty = Nada foi salvo: nenhum campo tem tradução ainda. Escreva pelo menos uma.
# $fields is a list of names of fields.
desk-translation-emptied = Nada foi salvo. Você esvaziou: { $fields }. Se a tradução deve ser retirada, marque a caixa abaixo e salve de novo.
desk-translation-take-away = Retirar a tradução do que está vazio; o público verá ali o original
# A link to a translation, for who reviews and does not write.
desk-review = Revisar
# A box beside a translation.
desk-review-tick = Li ao lado do original: diz o mesmo
desk-review-all = { $n ->
    [one] Marcar este texto como revisado
   *[other] Marcar os { $n } textos como revisados
}
desk-review-hint = Os leitores sabem se uma tradução foi revisada. Alterar um texto desfaz sua revisão, e outra pessoa volta a revisá-lo.
desk-reviewed-by = Revisado por { $name } em { $date }
desk-review-own = Ainda não revisado. Foi você que o escreveu, por isso espera outra pessoa.
desk-review-behind = Ainda não revisado. Primeiro precisa acompanhar o original.
# $texts is a list of fields, each with why: "Title: it is behind the original and has to follow it first".
desk-review-refused = Nada foi salvo, porque estes textos não podem ser revisados: { $texts }.

## Tables

desk-import-files = Tabelas de Ações, eventos, números ou organizações (CSV)
desk-import-hint = Cada linha é mostrada antes que algo seja incorporado.
desk-import-look = Mostrar o que fariam
desk-import-preview = O que estas tabelas fariam
desk-import-file = Arquivo
desk-import-line = Linha
desk-import-what = O que acontece
desk-import-add = ficha nova
desk-import-claim = outra fonte para o que já se conhece
desk-import-same = já incorporada
desk-import-refuse = recusada
desk-import-known = Todas estas linhas já tinham sido incorporadas: não há nada a fazer.
desk-import-empty = { $file } está vazio.
desk-import-yes = Sim, incorporá-las
desk-import-refused = { $n ->
    [one] Uma linha é recusada, então nada destas tabelas pode ser incorporado. Corrija-a e escolha os arquivos de novo.
   *[other] { $n } linhas são recusadas, então nada destas tabelas pode ser incorporado. Corrija-as e escolha os arquivos de novo.
}
desk-import-column = Coluna { $column }: { $problem }
desk-import-cells = A linha tem { $found } células; o cabeçalho, { $expected }.
desk-import-no-source = Falta a fonte.
desk-import-no-title = Falta o título.
desk-import-several-bodies = Vários organismos têm este nome. Indique o país deste.
desk-import-columns = { $file } não tem as colunas de nenhuma tabela conhecida: { $columns }
desk-import-broken = { $file } não pode ser lido na linha { $line }.
desk-import-no-text = { $file } não é um CSV. Salve a tabela como CSV (UTF-8) e escolha esse arquivo.
desk-import-taken = Incorporado. Fichas novas: { $added }. Fatos com sua fonte: { $claims }. Linhas já incorporadas antes: { $same }.

## Printing

desk-print-language = Idioma do catálogo
desk-print-ask = Imprimir o catálogo
desk-print-catalogue = Catálogo de boas práticas, { $language }
desk-print-waiting = em espera
desk-print-running = sendo impresso
desk-print-done = impresso
desk-print-failed = não pôde ser impresso
desk-print-publish = Tornar público
desk-print-withdraw = Retirar
# $date is a moment.
desk-print-public = público desde { $date }
desk-no-prints = Nada foi impresso ainda.

## Accounts

desk-account-new = Uma nova conta
desk-account-name = Nome
desk-account-roles = Funções
desk-account-change = Mudar
desk-account-password = Nova senha
desk-account-set-password = Definir esta senha
desk-account-disable = Fechar esta conta
desk-account-enable = Reabrir esta conta
desk-account-disabled = fechada
desk-account-example = exemplo
desk-account-incomplete = São necessários um nome e um nome de conta.
desk-account-taken = Já existe uma conta com este nome de conta.
desk-password-short = Uma senha tem pelo menos { $n } caracteres.

## When a form is sent and the session has ended

desk-ended = Sua sessão terminou: nada foi salvo.
desk-ended-kept = O que você escreveu está guardado nesta página. Entre e recupere o formulário tal como estava; ele só é salvo quando você pedir de novo.
desk-ended-password = As senhas não são guardadas: escreva-as de novo.
desk-ended-file = Um arquivo não pode ser guardado nesta página. Entre e escolha-o de novo.
desk-ended-button = Entre e faça de novo.
desk-ended-long = O que você escreveu é longo demais para ser guardado nesta página. Volte no seu navegador e copie-o antes de entrar.
# $name is who has signed in; it may be another person than the one who wrote.
desk-ended-back = Você entrou como { $name }. Aqui está o formulário tal como estava. Nada dele foi salvo ainda.

## Choosing between sources that disagree

desk-disagree = Fontes que se contradizem
desk-more-exact = Ninguém contradiz. Uma fonte é mais precisa do que a ficha.
# $field is the name of a field, as in "Start".
desk-taken = { $field }: foi adotado o valor de outra fonte.

## Looking for the record that a link means

desk-none = Nenhum
desk-found = { $n ->
    [0] Nada foi encontrado.
    [one] Foi encontrada uma ficha. Escolha-a se for a que procura.
   *[other] Foram encontradas { $n } fichas. Escolha a que procura.
}
desk-look-write = Escreva primeiro uma palavra do nome, ou o código.
desk-look-new = Ninguém aqui se chama “{ $name }”. Se for salvo assim, uma organização nova será criada.
desk-make-new = Criar uma nova: { $name }
