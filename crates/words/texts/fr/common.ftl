### What stands on every page: navigation, buttons, counts, dates.

## The site

site-name = Ayni
# One line at the foot of every page.
site-promise = Ici, chaque fait mène à la phrase, au document ou à la personne dont il vient.
programme-name = Programme d’expertise entre pairs
skip-to-content = Aller au contenu
go-home = Retour à l’accueil
go-back-form = Retour au formulaire
# Between the values of a field that is told in one line.
between-values = {", "}

## Navigation

# Names of groups of links, for screen readers.
nav-sections = Rubriques
nav-menu = Menu
nav-languages = Langues
nav-more = En savoir plus sur ce site
nav-desk = Bureau
conflicts-title = Contradictions
publications-title = Publications
data-title = Données ouvertes
search-title = Recherche
about-title = À propos
accessibility-title = Accessibilité
privacy-title = Vie privée

## The search field

search-label = Rechercher
search-go = Rechercher

## Signing in

sign-in = Se connecter
sign-out = Se déconnecter
sign-in-login = Nom du compte
sign-in-password = Mot de passe
sign-in-wrong = Le nom du compte et le mot de passe ne vont pas ensemble.

## Buttons and small words

save = Enregistrer
cancel = Annuler
edit = Modifier
add = Ajouter
undo = Défaire
close = Fermer
open = Ouvrir
next = Suivant
back = Retour
download = Télécharger
choose = Choisir
show-all = Tout afficher
show-more = Afficher la suite
yes = Oui
no = Non
all = Tous
none = Aucun
unknown = Inconnu
required = obligatoire
required-to-publish = nécessaire avant publication
untitled = Sans titre
language = Langue
field-and-value = { $field } : { $value }

## Texts in several languages

translated-by-person = { $edition ->
    [0] Traduit par une personne à partir d’un brouillon de l’original ({ $language })
   *[other] Traduit par une personne à partir de l’édition { $edition } de l’original ({ $language })
}
translated-by-machine = { $edition ->
    [0] Traduit par une machine à partir d’un brouillon de l’original ({ $language })
   *[other] Traduit par une machine à partir de l’édition { $edition } de l’original ({ $language })
}
translation-behind = L’original a été modifié depuis cette traduction.
translation-part = Certaines parties ne sont pas encore traduites et figurent ici dans la langue de l’original ({ $language }).

## Dates

# $date, $first and $last are dates as the language writes them; $first may be a day alone (5), a
# day and month (30 May) or a month alone (May). $precision is day, month or year: it says how much
# the date tells, for languages that choose a preposition by it. It is vowel where
# $first is a month that begins with one.
date-about = vers { $date }
date-perhaps = { $date } (date incertaine)
date-years = { $first }–{ $last }
date-days = du { $first } au { $last }
date-span = { $precision ->
    [day] du { $first } au { $last }
    [vowel] d’{ $first } à { $last }
   *[other] de { $first } à { $last }
}
date-from = { $precision ->
    [day] à partir du { $date }
   *[other] depuis { $date }
}
date-until = { $precision ->
    [day] jusqu’au { $date }
   *[other] jusqu’en { $date }
}

## Counts

count-practices = { $n ->
    [0] Aucune pratique
    [one] { $n } pratique
   *[other] { $n } pratiques
}

## Months

# A month alone, within a sentence.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Months

# A month of a year. $month is one of the months above.
date-month-of-year = { $month } { $year }

## Months

# The same where the date is one end of a span: July 2017 to about 2019.
date-about-in-span = { $date } environ
