### The desk: what people see who are signed in.

## The desk

desk-title = Ce qui m’attend
desk-nothing = Rien n’attend.
desk-reports = Rapports
desk-review = Pratiques en relecture
desk-drafts = Brouillons
desk-translations = Traductions en retard
desk-publications = Publications
desk-vocabularies = Vocabulaires
desk-accounts = Comptes
desk-import = Importation
desk-history = Historique
new-record = Créer : { $kind }

## Bringing in a report

upload-title = Verser un rapport
upload-file = Fichier
upload-hint = Texte brut, Markdown, HTML, DOCX ou PDF contenant du texte. Le fichier est conservé en entier.
upload-go = Lire
upload-same = Ce fichier est déjà ici.
upload-similar = Un rapport presque identique est déjà ici.
upload-no-pack = Le contenu des rapports dans cette langue ({ $language }) ne peut pas encore être lu. Le fichier est conservé, et ce qui ne dépend d’aucune langue a été cherché.

## The reading table

table-title = Table de lecture
table-report = Le rapport
table-proposals = Propositions
table-left = { $n ->
    [0] Toutes les propositions sont tranchées.
    [one] Il reste { $n } proposition.
   *[other] Il reste { $n } propositions.
}
table-accept = Accepter
table-reject = Rejeter
table-edit = Modifier
table-undo = Défaire
table-next = Proposition suivante
table-previous = Proposition précédente
table-merge = Fusionner
# Asked where a record looks like the proposal.
table-known = Est-ce l’une de celles que nous connaissons ?
table-same = Oui, la même : { $title }
table-new = Non, une nouvelle fiche
table-confidence = Confiance { $percent } %
table-passage = Passage
table-show-passage = Montrer dans le rapport
table-keys = Touches
table-keys-help = J suivante, K précédente, A accepter, E modifier, R rejeter, U défaire
table-moved = Quelqu’un d’autre a tranché cette proposition entre-temps.

## Review and translation

review-note = Ce qui devrait changer
review-missing = Il manque encore
translate-into = Traduire vers : { $language }
translate-original = Original ({ $language })
translate-changed = Modifié depuis dans l’original
translation-missing = Non traduit

## What was just done

done-saved = Enregistré.
done-undone = Défait.
done-published = Publié.

## Jobs

job-waiting = En attente
job-running = En cours
job-done = Terminé
job-failed = Échoué
job-progress = { $done } sur { $total }
