### Printed publications.

## The catalogue of good practices

catalogue-title = Catalogue de bonnes pratiques
catalogue-subtitle = Ce qui a marché, raconté par ceux qui l’ont fait
catalogue-licence = Les faits peuvent être repris librement ; merci de citer la source. Les textes et les passages cités appartiennent à leurs auteurs.

## Headings of a printed book

press-contents = Sommaire
press-index-of-themes = Index des thèmes
press-index-of-places = Index des lieux
press-sources = Sources
press-colophon = Colophon
press-context = Contexte
press-steps = Étapes
press-conditions = Conditions
press-results = Effets
press-lessons = Enseignements
press-served = { served-title }
press-passages = Passages à l’appui

## Labels

press-practice = Pratique
press-source = Source
press-themes = Thèmes
press-places = Lieux
press-year = { field-period }
press-evidence = Niveau de preuve
press-marks = Marqueurs transversaux
press-address = Adresse
press-edition = Édition
# The edition of a practice: its number, and the day on which readers got it.
press-edition-of-day = { $edition }, du { $date }
press-date = Mis en page
press-position = Position dans le journal des modifications
press-licence = Licence
press-hash = SHA-256 :
press-untitled = Sans titre

## Sentences

press-served-how = { served-how }
press-untranslated = Pas encore traduite : cette pratique est donnée dans sa langue d’origine.
press-no-practices = Aucune pratique n’est encore publiée.
press-how-made = Ces pages ont été composées à partir des fiches du programme, dans leur état à la position du journal indiquée ci-dessus. Refaites depuis la même position, elles diront la même chose.
press-how-to-read-marks = Un petit chiffre après un texte mène au passage de la source qui le dit, ou à la personne qui l’a écrit. Les passages sont donnés dans la langue où ils ont été écrits.
press-signs-missing = Certains signes des textes ne sont dans aucune des polices de ces pages et apparaissent comme des cases.
press-fonts = Composé avec Typst, en polices libres.
