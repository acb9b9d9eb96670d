### The public pages.

## The front page

front-title = Ce que les administrations apprennent les unes des autres
front-lead = Un ministère demande de l’aide, des collègues d’autres pays viennent, et ce qui a marché est raconté ici pour tous.
front-map = Où les Actions ont eu lieu
front-figures = Le portefeuille en chiffres
front-newest = Pratiques récentes
front-next-events = Prochains événements

## Where a fact comes from

# The small mark behind a fact; opening it shows the passage.
mark-open = D’où cela vient
mark-passage = La source dit
mark-source = Ouvrir la source
mark-accepted = Accepté par { $person } le { $date }
mark-other-sources = Une autre source dit autre chose
mark-no-text = La source n’a pas de texte propre ; le fait se trouve dans { $place }.

## Lists and their filters

list-filter = Affiner
list-apply = Appliquer
list-clear = Tout effacer
list-empty = Rien ne correspond.
list-any = Indifférent
filter-theme = Thème
filter-place = Lieu
filter-year = Année
filter-evidence = Niveau de preuve
filter-language = Langue du texte
filter-kind = Type

## Search

search-found = { $n ->
    [0] Rien n’a été trouvé pour « { $query } ».
    [one] { $n } fiche trouvée pour « { $query } ».
   *[other] { $n } fiches trouvées pour « { $query } ».
}
search-ask = Écrivez un mot, dans n’importe quelle langue.
search-understood = Recherché aussi sous les autres noms de : { $themes }
search-advice = Essayez moins de mots, ou parcourez les thèmes.

## Conflicts and figures

conflicts-lead = Quand des sources se contredisent, toutes restent. L’une est montrée sur la fiche, les autres à côté.
conflicts-none = Aucune source ne se contredit.
conflict-shown = Montré
conflict-other = Dit aussi
figure-declared = Déclaré par une source
figure-computed = Calculé à partir des fiches
figure-records = Ouvrir les fiches dont il vient
map-note = Les frontières et les noms figurant sur cette carte n’impliquent aucune position sur le statut juridique d’un territoire.
map-table = La même chose en tableau

## About, accessibility, privacy, data

about-lead = Ayni est le mot andin pour l’aide que l’on se rend : aujourd’hui pour toi, demain pour moi.
accessibility-lead = Ces pages sont faites pour tous : au clavier, avec un lecteur d’écran, en grands caractères, sans souris et sans script.
privacy-lead = Les lecteurs ne sont pas suivis. Un cookie n’est posé que si vous vous connectez, et il ne dit rien d’autre que cela.
data-lead = Tout ce qui est public ici peut être repris comme données.
