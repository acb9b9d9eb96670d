### The public pages.

## The front page

front-title = Ce que les administrations apprennent les unes des autres
front-what = Un ministère demande de l’aide, des collègues d’autres pays viennent, et ce qui a marché est raconté ici pour que d’autres l’essaient.
# The label of the large search field.
front-ask = Que voulez-vous apprendre ? Dans n’importe quelle langue.
# The heading above the figures of all that was done.
front-portfolio = Le portefeuille
front-newest = Pratiques nouvelles ou révisées
front-no-practices = Aucune pratique n’a encore été publiée.
front-all-practices = Toutes les pratiques
front-events = Derniers événements
front-coming = Prochain événement
front-publications = Publications récentes
front-all-events = Tous les événements
front-help = Demander de l’aide
front-help-how = On ne peut pas encore envoyer de demande par ce site. Votre administration peut demander de l’aide en écrivant à l’équipe de ce programme :

## Figures. The number stands before the words.

figure-actions = { $n ->
    [one] Action
   *[other] Actions
}
figure-countries = { $n ->
    [one] pays ou région où des Actions ont eu lieu
   *[other] pays et régions où des Actions ont eu lieu
}
figure-events = { $n ->
    [one] événement
   *[other] événements
}
figure-practices = { $n ->
    [one] bonne pratique
   *[other] bonnes pratiques
}
# $seq is a number, written already.
figure-as-of = Comptés sur les fiches publiques, à la modification { $seq } du journal. Chaque chiffre ouvre ce qui a été compté.
figures-computed = Calculés à partir des fiches
figures-declared = Déclarés par des sources
contradicted-title = Chiffres déclarés que les fiches contredisent
contradicted-intro = Ce qu’une source déclare, à côté de ce que donnent les fiches publiques de la même période. L’un comme l’autre peut être incomplet.
contradicted-figure = Chiffre
contradicted-period = Période
contradicted-declared = Déclaré
contradicted-computed = Calculé
contradicted-as-of = Comptés sur les fiches publiques, à la modification { $seq } du journal.
contradicted-kept = De tout ce qu’une source a pu compter, ces pages conservent : { $kept }.

## Where a fact comes from

# The small mark behind a fact, for screen readers; what is seen is the number alone.
mark-open = Source { $n }
notes-title = D’où cela vient
# $who is a role and a number: Knowledge officer 2.
mark-accepted = { $who } l’a accepté le { $date }.
mark-accepted-by-someone = Accepté le { $date }.
mark-given = { $who } l’a saisi le { $date }, ces mots sous les yeux ; ils ne le disent peut-être pas ainsi.
mark-given-by-someone = Saisi le { $date }, ces mots sous les yeux ; ils ne le disent peut-être pas ainsi.
mark-taken-in = Repris du bilan publié par le programme.
mark-only-read = { $n ->
    [one] Tiré de ce passage, qui ne le dit pas en toutes lettres.
   *[other] Tiré de ces passages, dont aucun ne le dit en toutes lettres.
}
mark-passage = Passage { $n } dans son texte
# A link behind the name of a source: to where it was published.
mark-original = la page publiée
mark-otherwise = Une source dit autre chose : { $value }
mark-more-exact = Une source est plus précise : { $value }
mark-less-exact = Une source dit la même chose avec moins de précision : { $value }
mark-other-words = Une source le dit ainsi : { $value }
# A mark that leads to who wrote a fact, because no source says it.
mark-open-written = Écrit à la main { $n }
mark-no-source = Aucune source conservée ici ne le dit.
# Where sources put it otherwise.
mark-not-so = Aucune source conservée ici ne le dit ainsi.
# $hand is person, somebody (whose role is not known), program (Ayni itself) or unknown; $who is a role and a number.
mark-written = { $hand ->
    [program] Ayni l’a inscrit de lui-même le { $date }, d’après les listes qu’il contient ou un tableau reçu.
    [somebody] Quelqu’un du programme l’a écrit le { $date }.
    [unknown] Le journal ne dit pas qui l’a écrit.
   *[person] { $who } l’a écrit le { $date }.
}
mark-written-original = { $hand ->
    [program] Ayni a inscrit l’original de lui-même le { $date }, d’après les listes qu’il contient ou un tableau reçu.
    [somebody] Quelqu’un du programme a écrit l’original le { $date }.
    [unknown] Le journal ne dit pas qui a écrit l’original.
   *[person] { $who } a écrit l’original le { $date }.
}
# The source says so, but not in these words.
mark-reworded = { $hand ->
    [program] Ayni l’a formulé autrement le { $date }.
    [somebody] Dans les mots d’une personne du programme, { $date }.
    [unknown] En d’autres mots que ceux de la source.
   *[person] Dans les mots de : { $who }, { $date }.
}
mark-changed-since = Les mots de l’original ont été modifiés le { $date }, après avoir été reliés à ce passage ; personne ne les y a comparés depuis.
mark-translated = { $hand ->
    [somebody] { $edition ->
        [0] Quelqu’un du programme l’a traduit d’un brouillon de l’original le { $date }.
       *[other] Quelqu’un du programme l’a traduit de l’édition { $edition } de l’original le { $date }.
    }
    [unknown] { $edition ->
        [0] Traduit d’un brouillon de l’original.
       *[other] Traduit de l’édition { $edition } de l’original.
    }
   *[person] { $edition ->
        [0] { $who } l’a traduit d’un brouillon de l’original le { $date }.
       *[other] { $who } l’a traduit de l’édition { $edition } de l’original le { $date }.
    }
}
mark-translated-by-machine = { $hand ->
    [person] { $edition ->
        [0] Une machine l’a traduit d’un brouillon de l’original ; { $who } l’a repris le { $date }.
       *[other] Une machine l’a traduit de l’édition { $edition } de l’original ; { $who } l’a repris le { $date }.
    }
    [unknown] { $edition ->
        [0] Une machine l’a traduit d’un brouillon de l’original.
       *[other] Une machine l’a traduit de l’édition { $edition } de l’original.
    }
   *[other] { $edition ->
        [0] Une machine l’a traduit d’un brouillon de l’original ; repris le { $date }.
       *[other] Une machine l’a traduit de l’édition { $edition } de l’original ; repris le { $date }.
    }
}
# Somebody else approved the record with it. $hand is person or somebody (whose role is not known).
mark-reviewed = { $hand ->
    [somebody] Une seconde personne l’a relu le { $date }.
   *[person] Relu le { $date } par une seconde personne, { $who }.
}
# $hand is person or somebody (whose role is not known); $who is a role and a number.
mark-translation-reviewed = { $hand ->
    [somebody] Quelqu’un d’autre du programme a relu la traduction le { $date }.
   *[person] { $who } a relu la traduction le { $date }.
}
mark-translation-not-reviewed = Personne n’a encore relu la traduction.
mark-close = Fermer

## The language of a text. $language is the name of a language: French.

told-untranslated = Ce texte a été rédigé dans une autre langue ({ $language }) et n’est pas encore traduit en français.
told-in-language = En { $language }
event-of-context = Événement du contexte
told-by-author = Version française des auteurs eux-mêmes ; la langue d’origine est : { $language }.
told-by-translator = { $edition ->
    [0] Traduit par une personne d’après un brouillon de l’original ({ $language }).
   *[other] Traduit par une personne d’après l’édition { $edition } de l’original ({ $language }).
}
told-by-machine = { $edition ->
    [0] Traduit par une machine d’après un brouillon de l’original ({ $language }).
   *[other] Traduit par une machine d’après l’édition { $edition } de l’original ({ $language }).
}
# $how is wholly, partly or not.
told-reviewed = { $how ->
    [wholly] La traduction a été relue.
    [partly] Une partie de la traduction a été relue.
   *[not] Personne n’a encore relu la traduction.
}
told-behind = { $edition ->
    [0] L’original a évolué depuis.
   *[other] L’original a évolué depuis : il en est à l’édition { $edition }.
}
told-see-original = Voir l’original

## A record

# Followed by the names of languages.
record-also-in = Aussi en :
record-as-pdf = À emporter, avec ses passages et ses sources (PDF)
# What programs call a place, and where it lies; and what they call a theme.
record-codes-of-place = Codes et coordonnées
record-codes-of-theme = Codes
record-as-json = Cette fiche sous forme de données (JSON)
# What links here by a field that is not plain: Events (Experts from).
back-heading = { $kinds } ({ $field })
back-narrower = Thèmes plus précis
back-within = Lieux qui en font partie
here-nothing-yet = Rien n’est encore connu ici. Ce dont il fait partie, plus haut, mène plus loin.
back-all = Voir tout
# Where not all can be shown: how many are.
back-last = Les { $count } derniers créés.
source-text = Le texte de cette source
source-text-lit = Les passages en lumière sont ceux sur lesquels repose un fait public.
source-part = Partie { $number } sur { $count }
source-part-before = La partie précédente
source-part-after = La partie suivante
source-part-records = Ce qui repose sur cette partie de la source
source-place = { $file }, ligne { $line }
source-rows = Ce que dit cette source
source-rows-lead = Son texte n’est pas conservé ici. Voici ce qui en a été repris, fiche par fiche.
source-records = Ce qui repose sur cette source

## What each kind is, at the head of its list

about-practices = Ce qui marche, raconté pour que d’autres l’essaient : le contexte, les étapes, ce qu’il faut réunir et ce qui en est sorti.
about-actions = La réponse convenue à une demande d’aide : quelques activités, avec les partenaires et les experts qui y ont pris part.
about-events = Ateliers et conférences où des administrations ont comparé ce qui a marché.
about-series = Des événements qui vont ensemble, comme les ateliers d’une même année.
about-results = Ce que les Actions laissent derrière elles : plans, lois, protocoles, manuels, cours, réseaux.
about-figures = Des nombres avec leur unité et leur période. Ceux que nous calculons disent ce qui a été compté ; ceux que des sources déclarent disent qui les a déclarés.
about-organisations = Les organismes qui ont demandé, aidé, accueilli ou participé.
about-places = Les pays et régions dont il est question. Le nombre ouvre ce qui en est dit.
places-with-actions = { $n ->
    [0] Aucune Action ne nomme encore de pays ou de région.
    [one] Le pays ou la région où des Actions ont eu lieu, avec leur nombre.
   *[other] Les { $n } pays et régions où des Actions ont eu lieu, chacun avec leur nombre.
}
places-by-region = Par région
about-themes = Le thésaurus du programme : chaque thème est connu sous ses noms dans chaque langue, et la recherche le trouve sous n’importe lequel.
about-sources = Documents, pages et lettres d’où viennent les faits. Quand le texte en est conservé, la page du document en montre les passages.
# $n is a number, written already.
tree-count = { $name }, fiches : { $n }
tree-others = Lieux dont rien n’est encore dit

## Lists and what they are narrowed down by

# How many more values a field has; two at least.
line-more = et { $n } autres
list-count = { $n ->
    [0] Rien ici
    [one] { $n } fiche
   *[other] { $n } fiches
}
list-count-of-context = { $n ->
    [one] { $n } fiche, du contexte
   *[other] { $n } fiches, dont { $context } du contexte
}
list-empty = Rien ne correspond.
list-try-without = sans « { $value } »
list-try-search = des mots dans la recherche, en n’importe quelle langue
browse-map = Par lieu, sur la carte
browse-themes = Par thème
list-next = Les suivantes
list-previous = Les précédentes
list-position = { $first } à { $last } sur { $count }
sift-title = Affiner
# Said to screen readers behind a value that is set; the link takes it away.
sift-unset = (retirer)
sift-unset-all = Tout retirer
sift-more = Plus
sift-kind = Type
sift-theme = Thème
sift-place = Lieu
sift-year = Année
sift-evidence = Preuve
sift-group = Groupe cible
sift-objective = Objectif du Pacte mondial
sift-goal = Objectif de développement durable
sift-language = Langue du texte

## Search

# The title of the window.
search-title-for = { $words } – recherche
search-count = { $n ->
    [0] Rien n’a été trouvé
    [one] { $n } fiche trouvée
   *[other] { $n } fiches trouvées
}
search-count-whole = { $n ->
    [0] Aucune ne contient tous les mots
    [one] { $n } d’entre elles contient tous les mots
   *[other] { $n } d’entre elles contiennent tous les mots
}
# Followed by the name of a theme, as a link.
search-through = « { $typed } » a aussi été cherché sous les autres noms de
search-known-body = { $name } : ce nom est connu, mais rien ici n’en parle encore.
search-own = Pages qui s’appellent ainsi :
# Followed by other words, as a link.
search-did-you-mean = Vouliez-vous dire « { $words } » ?
search-without = Sans { $words }
search-all-of = { $kind } : tout voir ({ $count })
search-others = Trouvés aussi :
search-open = Dites ce que vous cherchez, ou commencez par ce qu’il y a :
search-begun = C’est peut-être l’un de ceux-ci
search-nearly = Rien ne contient exactement ces mots. Voici ce qui contient des mots presque identiques.
search-some = Rien ne contient tous ces mots. Voici ce qui en contient certains.
# The heading above records that were found by what they mean, without the words typed.
search-near = Proches par le sens
search-near-note = Vos mots n’y sont pas forcément : un programme, sur ce serveur, a comparé le sens des titres.
search-rest = Avec une partie de ces mots
search-nothing = Vous pouvez essayer :
search-try-without = les mêmes mots sans affiner
search-try-fewer = moins de mots, ou des mots plus généraux
search-try-language = les mots d’une autre langue : les textes de toutes les langues sont cherchés
search-try-themes = la liste des thèmes
search-try-places = la liste des pays et régions
search-try-organisations = la liste des organisations
# $label is another name for what was typed.
hit-through = Trouvé par { $label }
hit-also-called = Aussi appelé
hit-passage-in = Passage en { $language }
hit-by-translator = { $edition ->
    [0] Traduit par une personne d’après un brouillon
   *[other] Traduit par une personne d’après l’édition { $edition }
}
hit-by-machine = { $edition ->
    [0] Traduit par une machine d’après un brouillon
   *[other] Traduit par une machine d’après l’édition { $edition }
}

## Conflicts

conflicts-intro = Quand des sources se contredisent, toutes restent. La fiche en montre une ; ici, les autres sont à côté, chacune avec ses mots.
conflicts-none = Aucune source n’en contredit une autre.
conflict-accepted = C’est ce que montre la fiche.

## About

about-lead = Ayni est le mot andin pour l’aide que l’on se rend : aujourd’hui pour toi, demain pour moi.
about-promises = Trois promesses
about-promise-source = Rien sans sa source. Chaque fait mène à la phrase, au document ou à la personne dont il vient. Deux sources qui se contredisent restent toutes deux, et le désaccord est montré.
about-promise-language = Chaque langue est une première langue : l’interface, les contenus et la recherche. Une traduction dit de quoi elle est tirée, et par qui.
about-promise-file = Un fichier ou une grappe : le même programme libre sert un seul ministère ou un continent.
about-marks = Les marques
about-marks-how = Derrière chaque fait se trouve un petit chiffre rouge. Il ouvre la phrase sur laquelle le fait repose, le passage en lumière, sa source, qui l’a accepté et quand.
about-marks-conflict = Quand une autre source dit autre chose, la même note le dit.
about-people = Les personnes décident
about-people-decide = Une machine lit les rapports et propose. Rien de ce qu’elle lit ne devient une fiche avant qu’une personne ait dit oui, et aucune pratique n’est publiée avant qu’une seconde personne l’ait relue.

## Accessibility

accessibility-lead = Ces pages sont faites pour tous : au clavier, avec un lecteur d’écran, en grands caractères, sans souris et sans script.
accessibility-how = Comment elles sont faites
accessibility-how-keyboard = Tout s’atteint et s’utilise au clavier, dans l’ordre de lecture. Le premier lien de chaque page mène à son contenu.
accessibility-how-script = Aucune page n’a besoin de script. Les marques s’ouvrent sans lui.
accessibility-how-older = Un navigateur qui ne sait pas ouvrir de notes, comme la plupart d’avant 2023, montre chaque marque comme un lien vers sa note en fin de page.
accessibility-how-print = À l’impression, chaque marque devient une note numérotée avec sa source.
accessibility-standard = Selon quelles règles
accessibility-standard-which = Elles sont faites pour satisfaire aux Règles pour l’accessibilité des contenus Web (WCAG) 2.2 au niveau AA, et à ce que la norme EN 301 549 demande aux pages Web.
accessibility-standard-judged = Avant chaque version, chaque sorte de page est jugée en cinq langues par axe-core, le vérificateur Nu et html-validate ; les couleurs sombres et la largeur d’un téléphone sont examinées dans une langue de chaque sens d’écriture. La lecture d’une pratique, la recherche et les marques sont essayées au clavier, et la mise en page imprimée est mesurée. C’est l’évaluation de celles et ceux qui écrivent le logiciel, du { $date } ; personne d’autre ne l’a encore évalué.
accessibility-limits = Ce qui, à notre connaissance, ne marche pas encore
accessibility-limits-sources = Les sources sont montrées par leur texte. Les tableaux et les images du document d’origine ne sont pas décrits ici.
accessibility-tell = Dites-le-nous
accessibility-tell-us = Si quelque chose ne marche pas pour vous, dites-le à l’équipe du programme : ce que vous avez fait, ce que vous attendiez, quelle page et quelle langue.
contact = Vous pouvez écrire à l’équipe de ce programme : { $address }
contact-none = Qui tient ce site n’a pas encore indiqué d’adresse ici.

## Privacy

privacy-lead = Les lecteurs ne sont pas suivis.
privacy-visitors = Visiteurs
privacy-visitors-nothing = Aucun cookie n’est posé, rien n’est chargé d’ailleurs, et aucune trace des lecteurs n’est conservée.
privacy-visitors-search = Ce que vous cherchez reçoit sa réponse, puis est oublié.
privacy-accounts = Personnes ayant un compte
privacy-accounts-cookie = La connexion pose un seul cookie. Il contient un nombre aléatoire, ne dit rien de vous et expire après douze heures.
privacy-accounts-log = Ce que vous écrivez ou décidez est conservé au journal avec votre compte et l’heure, car les lecteurs doivent pouvoir suivre qui a accepté un fait.
privacy-accounts-role = Le public voit votre rôle et un numéro, pas votre nom.
privacy-sources = Sources
privacy-sources-confidential = Une source marquée confidentielle n’est vue que par l’équipe du programme, et rien de ce qui repose sur elle n’est publié.
privacy-sources-authors = Les auteurs que nomme un document publié sont cités avec lui, comme il les nomme.

## Open data

data-lead = Toutes les fiches publiques d’ici peuvent être reprises comme données.
# $date is today; $seq is a number, written already.
data-as-of = Au { $date }, modification { $seq } du journal.
data-tables = Tables entières
data-tables-how = Une ligne par fiche, avec des colonnes de même nom dans toutes les langues et toutes les versions. Les autres fiches y sont désignées par leur code quand elles en ont un (lieux, thèmes, Actions, événements, séries), sinon par leur titre. Les dates suivent EDTF : 2018-07 est un mois, 2013/2017 les années de la première à la dernière. Une cellule qu’un tableur prendrait pour une formule commence par une apostrophe.
# The name of a file follows.
data-tables-file = Gardée sur votre appareil, une table porte le nom de ce site, avec sa langue, le jour et le numéro de la dernière modification du journal :
data-tables-encoding = Elles sont en UTF-8, avec des virgules entre les cellules. Si un tableur affiche mal les accents, importez le fichier comme texte et choisissez-y UTF-8.
data-tables-imported = Quand une marque dit « actions.csv, ligne 22 », il s’agit d’un autre fichier : la table d’où ce fait a été repris, avec d’autres lignes et d’autres colonnes.
data-columns = Ce que disent les colonnes
data-column-id = La fiche, la même dans toutes les langues et pour toujours.
data-column-address = Sa page dans la langue de la table, pour toujours.
data-column-language = La langue des textes de la ligne : celle de la table, ou la meilleure qui existe. D’une source, aussi la langue dans laquelle elle est écrite.
data-column-titles = Dans les tables des lieux, des thèmes, des séries et des sources : le nom dans chaque langue.
data-column-places = Des lieux. Le code : ISO 3166-1 à deux lettres pour un pays, ONU M49 pour une région, un mot à nous pour un groupe de pays. Puis ISO 3166-1 à trois lettres, ONU M49, et les codes de ce dont le lieu fait partie. Un tableur peut perdre les zéros par lesquels commence un numéro ONU M49.
data-column-themes = Des thèmes : le code, celui du thème plus large, et les objectifs du Pacte mondial sur les migrations et les cibles des Objectifs de développement durable que sert le thème.
data-column-edition = Des pratiques : l’édition dont la ligne donne les mots, et le jour où elle a été publiée.
data-column-changed = Le jour où la fiche a été modifiée pour la dernière fois.
data-column-sources = Les sources publiques sur lesquelles reposent des faits de la ligne : leurs titres, séparés par un point-virgule, et dans le même ordre les adresses de leurs pages, séparées par une espace. Quel fait repose sur quelle source, et sur quels mots, c’est la forme JSON de la fiche qui le dit.
data-table = Table
data-table-rows = Lignes
data-records = Chaque fiche
data-records-how = Ajoutez .json à l’adresse d’une fiche, ou demandez application/json à la même adresse. Vous recevez ses champs dans toutes les langues et, pour chaque fait, la source et le passage exact.
data-lists = Chaque liste et la recherche
data-lists-how = Ajoutez .json à l’adresse d’une liste ou de la recherche, avant le point d’interrogation, ou demandez application/json à la même adresse. Vous recevez ce qui a été choisi, combien il y en a, une page de fiches, chacune avec ce que la liste en montre, et les adresses de la page précédente et de la suivante. D’une recherche, vous recevez aussi les passages trouvés, chacun avec sa langue, et le thème, le lieu ou l’organisme par lequel il a été trouvé.
data-lists-publications = Les publications ont une telle liste aussi : de chacune, le titre, la langue, l’édition, la date où elle est devenue publique, l’adresse du fichier et sa taille en octets.
# A word that one may search for.
data-lists-example = migration
data-follow = Suivre ce qui change
data-follow-how = Chaque liste de fiches et chaque recherche est un flux, indiqué à la fin ; les publications aussi. La page d’un thème ou d’un lieu mène au flux de ce qui y est nouveau ; les listes des lieux et des thèmes ne sont pas des flux. Les événements existent aussi en calendrier.
data-reuse = Réutilisation
data-reuse-how = Citez la source à côté de chaque fait que vous reprenez, comme le font ces pages : dans les tables, elle est dans « sources », dans la forme JSON d’une fiche, à côté du fait. D’une pratique, citez aussi l’édition et son jour ; de toute autre fiche, le jour de sa dernière modification.

## Records beside others

compare-title = Deux pratiques côte à côte
compare-how = Cochez deux pratiques : elles sont mises côte à côte, champ par champ, chaque fait avec sa source.
compare-go = Comparer
compare-one-more = Une pratique est cochée. Cochez-en une autre à mettre à côté.
compare-too-many = Plus de deux pratiques sont cochées. N’en laissez que deux.
compare-more = { $n ->
    [one] { $n } pratique est affichée. Dites de quoi d’autres devraient parler pour les voir.
   *[other] { $n } pratiques sont affichées. Dites de quoi elles devraient parler pour en voir d’autres.
}
compare-look = Seulement les pratiques qui parlent de
compare-none-found = Aucune pratique n’en parle ; les voici toutes.
compare-too-few = Il n’y a pas encore deux pratiques en ligne à mettre côte à côte.
compare-open = Lire les deux côte à côte
compare-another = Mettre une autre pratique à côté
compare-nothing = Rien n’est dit
similar-title = Ressemblances, et pourquoi
# A reason why a record is similar, after others such as "Themes: integration".
similar-in-meaning = sens proche
similar-tells-of = Parlent des mêmes fiches
thread-title = Le fil de la série
thread-part = Événements { $first } à { $last } sur { $count }
thread-part-before = Les événements précédents
thread-part-after = Les événements suivants
thread-came = Représentés :
thread-themes = Thèmes :
thread-conclusions = Conclusions :
thread-practices = Pratiques qui en sont issues :
thread-commitments = Engagements :
thread-results = Ce qu’il en reste d’autre :

## What a practice contributes to, where it was adapted, how it is cited

served-title = À quoi elle contribue
served-how = Dit de ses thèmes et non de la pratique elle-même : ce sont les objectifs que servent ses thèmes.
served-objectives = Objectifs du Pacte mondial sur les migrations
served-goals = Objectifs de développement durable
# $themes is a list of names.
served-through = par { $themes }
# $targets is a list of codes: 8.7 and 16.2; $count says how many they are.
served-through-targets = { $count ->
    [1] par { $themes } (cible { $targets })
   *[other] par { $themes } (cibles { $targets })
}
lineage-title = Où elle a été adaptée
lineage-how = Chaque pratique se trouve sous celle dont elle a été tirée.
lineage-here = cette pratique
lineage-again = voir plus haut
here-title = Et ici, que faudrait-il ?
here-lead = Nommez un pays : vous recevez les conditions de cette pratique en liste à cocher, à côté de ce que l’on sait ici de ce pays.
here-country = Un pays, en n’importe quelle langue
here-go = Voir
here-all = Ou choisissez dans la liste des pays
# Followed by names of countries, as links.
here-which = Lequel de ces pays ?
here-region = « { $words } » est une région. Duquel de ses pays s’agit-il ?
here-no-country = Aucun pays ne s’appelle ici « { $words } ».
here-all-places = Tous les pays et régions
# Followed by the title of a practice.
here-practice = La pratique :
here-own = La pratique vient de ce pays : la suite dit ce que l’on sait encore de lui.
here-conditions = Ce qu’il faut réunir
here-conditions-how = Cochez ce qui est réuni. Ces pages ne peuvent le savoir ; vous, si.
here-no-conditions = La pratique ne nomme aucune condition.
here-actions = Actions sur les mêmes thèmes
here-no-actions = Aucune Action sur ces thèmes dans ce pays n’est connue ici.
here-other-actions = Les autres Actions dans ce pays
here-no-other-actions = Aucune Action sur un autre thème n’est connue ici non plus.
here-with = Avec :
here-delivered = Ce qu’elle a laissé :
here-results = Résultats dans le pays, avec leurs éditions et leur devenir
here-no-results = Aucun plan, loi, protocole ou autre résultat n’est connu ici.
here-bodies = Organismes connus
here-no-bodies = Aucun organisme du pays n’est connu ici.
here-no-bodies-but-partners = Aucun organisme du pays n’a sa propre page ; les partenaires sont nommés avec les Actions.
here-experts = Actions sur ces thèmes où il a envoyé des experts
here-no-experts = Aucune Action sur ces thèmes où il ait envoyé des experts n’est connue ici.
here-events = Événements auxquels il a pris part
here-no-events = Aucun événement auquel il ait pris part n’est connu ici.
here-practices = Autres pratiques de ce pays
here-no-practices = Aucune autre pratique de ce pays n’est connue ici.
here-figures = Chiffres déclarés par des sources
here-no-figures = Aucun chiffre déclaré n’est connu ici.
here-near = Pratiques sur les mêmes thèmes dans la même région
here-no-near = Aucune pratique sur ces thèmes dans la même région n’est connue ici.
here-near-adapted = Dans la même chaîne d’adaptations
here-languages = La pratique peut se lire en
here-unknown = Ce que l’on ne sait pas
here-unknown-met = Si les conditions sont réunies, ce que cela coûterait et qui en déciderait : ces pages ne le disent pas.
here-nothing = Rien n’est encore connu ici de ce pays : { $place }.
here-onward = Où regarder ensuite
here-all-of = Tout ce que ces pages disent de ce pays : { $place }
here-around = Actions sur ces thèmes : { $place }
cite-title = Citer cette pratique
cite-title-record = Citer cette fiche
cite-title-source = Citer ce document
# A reference, followed by a web address. $edition is a number, $date a day.
cite-plain = { $programme } : « { $title } », édition { $edition }, { $date }.
# Of what has no editions. $kind is what it is: Event.
cite-record = { $programme } : « { $title } » ({ $kind }), état au { $date }.
# Behind either: what it was translated from. $made is “Translated by a person from edition 2 of the original (French)”.
cite-translated = { $made } : « { $title } ».
# A document by others. Where it was published and when may follow behind a comma.
cite-document = « { $title } »
cite-document-by = { $authors } : « { $title } »
# Behind the address of the original: where it is told here.
cite-here = Fiche de cette source : { $address }
# Followed by the names of forms, as links.
cite-files = Pour les logiciels de bibliographie :

## To take away

feed-follow = Suivre par un flux (Atom)
feed-follow-theme = Suivre ce qui est nouveau sur ce thème (Atom)
feed-follow-place = Suivre ce qui est nouveau pour ce lieu (Atom)
feed-follow-publications = Suivre les publications (Atom)
calendar-take = Reprendre dans votre agenda (iCalendar)
