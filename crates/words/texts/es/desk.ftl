### The desk: what people see who are signed in.

## The desk

desk-title = Lo que me espera
desk-nothing = No hay nada pendiente.
desk-reports = Informes
desk-review = Prácticas en revisión
desk-drafts = Borradores
desk-translations = Traducciones atrasadas
desk-publications = Publicaciones
desk-vocabularies = Vocabularios
desk-accounts = Cuentas
desk-import = Importación
desk-history = Historial
new-record = Crear: { $kind }

## Bringing in a report

upload-title = Incorporar un informe
upload-file = Archivo
upload-hint = Texto sin formato, Markdown, HTML, DOCX o PDF con texto. El archivo se conserva completo.
upload-go = Leer
upload-same = Este mismo archivo ya está aquí.
upload-similar = Ya hay un informe casi igual.
upload-no-pack = Aún no se puede leer el contenido de informes en este idioma ({ $language }). El archivo se conserva y se buscó lo que no depende del idioma.

## The reading table

table-title = Mesa de lectura
table-report = El informe
table-proposals = Propuestas
table-left = { $n ->
    [0] Todas las propuestas están resueltas.
    [one] Queda una propuesta.
   *[other] Quedan { $n } propuestas.
}
table-accept = Aceptar
table-reject = Rechazar
table-edit = Editar
table-undo = Deshacer
table-next = Propuesta siguiente
table-previous = Propuesta anterior
table-merge = Unir
# Asked where a record looks like the proposal.
table-known = ¿Es una que ya conocemos?
table-same = Sí, la misma: { $title }
table-new = No, una ficha nueva
table-confidence = Confianza { $percent } %
table-passage = Pasaje
table-show-passage = Mostrar en el informe
table-keys = Teclas
table-keys-help = J siguiente, K anterior, A aceptar, E editar, R rechazar, U deshacer
table-moved = Alguien más resolvió esta propuesta entretanto.

## Review and translation

review-note = Qué debería cambiar
review-missing = Falta todavía
translate-into = Traducir al { $language }
translate-original = Original ({ $language })
translate-changed = Cambiado desde entonces en el original
translation-missing = Sin traducir

## What was just done

done-saved = Guardado.
done-undone = Deshecho.
done-published = Publicado.

## Jobs

job-waiting = En espera
job-running = En curso
job-done = Terminado
job-failed = Fallido
job-progress = { $done } de { $total }
