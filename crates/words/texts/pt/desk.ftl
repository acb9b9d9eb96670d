### The desk: what people see who are signed in.

## The desk

desk-title = O que me espera
desk-nothing = Nada pendente.
desk-reports = Relatórios
desk-review = Práticas em revisão
desk-drafts = Rascunhos
desk-translations = Traduções atrasadas
desk-publications = Publicações
desk-vocabularies = Vocabulários
desk-accounts = Contas
desk-import = Importação
desk-history = Histórico
new-record = Criar: { $kind }

## Bringing in a report

upload-title = Incorporar um relatório
upload-file = Arquivo
upload-hint = Texto simples, Markdown, HTML, DOCX ou PDF com texto. O arquivo é guardado por inteiro.
upload-go = Ler
upload-same = Este mesmo arquivo já está aqui.
upload-similar = Já há um relatório quase igual.
upload-no-pack = Ainda não se pode ler o conteúdo de relatórios neste idioma ({ $language }). O arquivo é guardado e buscou-se o que não depende do idioma.

## The reading table

table-title = Mesa de leitura
table-report = O relatório
table-proposals = Propostas
table-left = { $n ->
    [0] Todas as propostas estão decididas.
    [one] Falta { $n } proposta.
   *[other] Faltam { $n } propostas.
}
table-accept = Aceitar
table-reject = Rejeitar
table-edit = Editar
table-undo = Desfazer
table-next = Proposta seguinte
table-previous = Proposta anterior
table-merge = Unir
# Asked where a record looks like the proposal.
table-known = É uma que já conhecemos?
table-same = Sim, a mesma: { $title }
table-new = Não, uma ficha nova
table-confidence = Confiança { $percent } %
table-passage = Passagem
table-show-passage = Mostrar no relatório
table-keys = Teclas
table-keys-help = J seguinte, K anterior, A aceitar, E editar, R rejeitar, U desfazer
table-moved = Outra pessoa decidiu esta proposta nesse meio-tempo.

## Review and translation

review-note = O que deveria mudar
review-missing = Falta ainda
translate-into = Traduzir para { $language }
translate-original = Original ({ $language })
translate-changed = Alterado desde então no original
translation-missing = Não traduzido

## What was just done

done-saved = Salvo.
done-undone = Desfeito.
done-published = Publicado.

## Jobs

job-waiting = Em espera
job-running = Em andamento
job-done = Concluído
job-failed = Falhou
job-progress = { $done } de { $total }
