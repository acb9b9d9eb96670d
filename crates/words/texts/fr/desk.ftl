### The desk: what the programme's people see when they are signed in.

## The parts of the desk

desk-waiting = Ce qui m’attend
desk-reports = Rapports
desk-records = Fiches
desk-import = Tableaux
desk-accounts = Comptes
# A choice of the list that follows: "Show" the chosen ones.
desk-show = Afficher
desk-program = Le programme informatique
# A person whose account is not there any more.
desk-somebody = Quelqu’un

## What waits for me

desk-nothing-waits = Rien ne vous attend. Un nouveau rapport apporte du travail : déposez-le, et ses propositions seront sur la table de lecture.
desk-waiting-reports = Rapports sur la table
desk-waiting-mine = Pratiques qui vous attendent
desk-waiting-drafts = Brouillons à poursuivre
desk-waiting-kinds = À publier
desk-drafts = { $n ->
    [one] Un brouillon
   *[other] { $n } brouillons
}
desk-waiting-others = Pratiques entre d’autres mains
desk-waiting-translations = Traductions
desk-waiting-reviews = Traductions à relire
desk-waiting-conflicts = Sources en désaccord
desk-waiting-prints = Catalogues
desk-translation-missing = { $language } : manque
desk-translation-behind = { $language } : en retard sur l’original
desk-translation-part = { $language } : { $n } textes sur { $all }
desk-translation-to-review = { $language } : à relire

## Translations that wait for a second person

desk-reviews = Traductions qui attendent une relecture
desk-reviews-what = Ce qu’une autre personne ou une machine a traduit et que personne n’a relu depuis à côté de l’original. Les lecteurs le voient, et il leur est dit que ce n’est pas encore relu.
desk-reviews-none = Aucune traduction n’attend votre relecture.

## Bringing reports in

desk-bring = Déposer un rapport
desk-file = Le fichier
desk-file-hint = Texte simple, Markdown, HTML, Word (DOCX) ou PDF contenant du texte, jusqu’à { $limit } Mo. Le fichier est gardé tel quel.
desk-confidential = Confidentiel : ne quitte jamais le bureau
desk-read-it = Lire
desk-paste = Ou coller un texte
desk-paste-title = Son titre
desk-paste-text = Le texte
desk-paste-blank = Le texte collé ne contient que des blancs. Collez le texte lui-même.
desk-reports-here = Rapports déjà déposés
desk-report-public = le rapport est public
desk-no-reports = Aucun rapport n’a encore été déposé.
desk-many = Ou en envoyer plusieurs à la fois
# A name for all of them together, such as the mission or the year. May be left empty.
desk-many-title = Leur nom commun, si vous le souhaitez
desk-many-files = Les fichiers, ou un dossier en ZIP
desk-many-hint = Jusqu’à { $files } fichiers de { $each } Mo chacun, { $limit } Mo en tout. Ce qui ne peut être pris est nommé avec sa raison, et le reste est lu.
desk-many-confidential = Confidentiel : aucun d’eux ne quitte jamais le bureau
desk-many-send = Envoyer et lire
desk-many-none = Aucun fichier n’a été choisi. Choisissez-en, puis envoyez de nouveau.
desk-batches = Rapports envoyés ensemble
desk-batches-all = Tous les envois groupés
desk-no-batches = Aucun rapport n’a encore été envoyé avec d’autres.
desk-batch = Envoyés ensemble
# The title of a batch that nobody has named.
desk-batch-of = Rapports du { $when }
desk-batch-progress = { $n } fichiers traités sur { $all }
desk-batch-brought = Déposés par { $name }, { $when }
desk-batch-moving = Les fichiers sont en cours de lecture. Vous pouvez quitter cette page et la retrouver sous Rapports.
desk-batch-done = Tous les fichiers ont été traités.
desk-batch-failed = { $n ->
    [one] Un fichier n’a pas pu être lu, mais il est gardé. Rien n’en est perdu.
   *[other] { $n } fichiers n’ont pas pu être lus, mais ils sont gardés. Rien n’en est perdu.
}
desk-batch-again = Réessayer
desk-batch-files = Les fichiers
# Followed by links to the texts that are nearly the same.
desk-batch-near = Texte presque identique :
desk-batch-left-out = { $n ->
    [one] Un fichier de plus n’a pas été pris et n’est pas nommé ici. Envoyez-le une autre fois.
   *[other] { $n } fichiers de plus n’ont pas été pris et ne sont pas nommés ici. Envoyez-les une autre fois.
}
desk-file-waiting = en attente
desk-file-reading = en cours de lecture
desk-file-read = sur la table
desk-file-known = déjà connu
desk-file-refused = refusé
desk-file-failed = n’a pas pu être lu
# The heading of the page that shows what several reports tell of one thing.
desk-together = Raconté par plusieurs rapports
desk-together-why = Chacun de ces faits est raconté par plusieurs rapports. Accepté, il devient une seule fiche qui repose sur tous ; là où ils se contredisent, tout reste, et vous choisissez ce que la fiche montre.
desk-together-none = Rien de ce qui attend ici n’est raconté par plus d’un rapport.
desk-together-count = { $n ->
    [one] un rapport
   *[other] { $n } rapports
}
# The field is named: Length in days, Delegations.
desk-together-differs = Ils se contredisent : { $field }. La fiche montre :
desk-together-accept = Accepter comme un seul
desk-together-merge = Oui, tout y ajouter
desk-together-reject = Tout rejeter
desk-together-apart = Ce n’est pas la même chose
desk-together-not-this = Celui-ci en est un autre
desk-together-more = { $n ->
    [one] Un autre vient quand ceux-ci sont décidés.
   *[other] { $n } autres viennent quand ceux-ci sont décidés.
}
# Followed by a link to the record.
desk-together-accepted = Accepté comme une seule fiche :
desk-together-merged = Ajouté à la fiche connue :
desk-together-rejected = Rejeté.
desk-together-apart-done = Gardés séparés. Ils ne seront plus réunis.
desk-together-undone = Annulé.
desk-together-unreadable = { $n ->
    [one] Un champ de ces rapports nomme ce qu’aucune liste ne connaît, comme un pays inconnu. Rien n’a été fait : corrigez-le à la table de lecture du rapport.
   *[other] { $n } champs de ces rapports nomment ce qu’aucune liste ne connaît, comme un pays inconnu. Rien n’a été fait : corrigez-les à la table de lecture du rapport.
}
desk-together-changed = Quelqu’un a entre-temps décidé ou modifié l’un d’eux ; rien n’a donc été fait. Voici ce qu’il en est maintenant.
# On a proposal; followed by links to the other reports.
desk-also-told = Aussi raconté par :
desk-brought = { $file }, apporté le { $when }
# Above the forms by which reports come in.
desk-helper = Cette installation demande au modèle { $model }, sur { $host }, d’en suggérer davantage. Les documents marqués confidentiels ne sont jamais envoyés.
desk-helper-asked = Un modèle d’aide est interrogé sur ce que ce rapport contient d’autre. Ses suggestions arrivent peu à peu ; rien ne les attend.
desk-helper-failed = Le modèle d’aide n’a pas répondu. Tout ce que les règles ont lu est ici.
desk-helper-answered = { $n ->
    [0] Le modèle { $model }, sur { $host }, a été interrogé et n’a rien suggéré de plus.
    [one] Le modèle { $model }, sur { $host }, a été interrogé et a suggéré une proposition de plus.
   *[other] Le modèle { $model }, sur { $host }, a été interrogé et a suggéré { $n } propositions de plus.
}
desk-helper-dropped = { $n ->
    [one] Une suggestion sans passage exact a été écartée.
   *[other] { $n } suggestions sans passage exact ont été écartées.
}
# On a proposal.
desk-suggested-by = suggéré par le modèle { $model }
# On a proposal of an event that is none of the programme’s own: a summit, a global forum.
desk-of-context = du contexte : le rapport ne fait que le mentionner
desk-arrived = Déposé et lu
desk-arrived-same = Déjà connu
desk-arrived-same-why = Ce même fichier a déjà été déposé. Rien n’a été gardé une seconde fois ; voici ce qui avait été lu.
desk-arrived-back-why = Ce même fichier avait déjà été déposé, puis jeté. Il est de retour, aussi sur la table de lecture, avec ce qui avait été lu alors.
desk-arrived-near = Un texte presque identique est déjà là. Comparez avant de décider deux fois la même chose :
desk-arrived-language = Langue du texte : { $language }.
desk-arrived-language-maybe = Il est sans doute rédigé en { $language }. Le texte est trop court pour en être sûr.
desk-arrived-proposals = { $n ->
    [0] Rien n’a été trouvé qui puisse être proposé. Le texte est gardé, et des pratiques peuvent en être tirées à la main.
    [one] Une proposition est sur la table de lecture.
   *[other] { $n } propositions sont sur la table de lecture.
}
desk-doubts = Ce dont la lecture n’était pas sûre
doubt-no-pack = Aucun lexique ne lit cette langue. Le texte est gardé ; seul ce qui ne dépend d’aucune langue a été cherché.
desk-to-table = Vers la table de lecture
desk-about-source = À propos de cette source

## The reading table

desk-table = Table de lecture
desk-report = Rapport
desk-proposals = Propositions
desk-no-text = Cette source n’a pas de texte lisible.
desk-no-proposals = Il n’y a pas de proposition à montrer ici.
desk-decided = { $n } sur { $all } décidées
desk-first-open = À la prochaine à décider
desk-all-decided = Tout est décidé. Voir ce qui en est sorti
desk-became = Ce qui en est sorti
desk-became-nothing = Aucune fiche n’en est encore sortie.
desk-kind-and-count = { $kind } : { $n }
desk-became-no-record = { $n ->
    [one] Une a été acceptée sans fiche à elle.
   *[other] { $n } ont été acceptées sans fiche à elles.
}
desk-became-rejected = { $n ->
    [one] Une a été rejetée.
   *[other] { $n } ont été rejetées.
}
desk-became-open = { $n ->
    [one] Une reste à décider.
   *[other] { $n } restent à décider.
}
desk-filter = Choisir ce qui est affiché
desk-filter-kind = Type
desk-filter-state = État
# A number field beside the choice of kind and state.
desk-least-short = Sûr au moins à, en %
# A list of kinds, each with how many are decided.
desk-by-kind = Décidées par type
desk-of = { $n } sur { $all }
desk-above = Accepter tout ce qui est sûr
desk-accept = Accepter
desk-cancel-again = Annuler : encore Échap abandonne ce que vous avez écrit
desk-accept-edited = Accepter ainsi
desk-reject = Rejeter
desk-merge = Fusionner
desk-reopen = Remettre sur la table
# $percent is a number up to 100.
desk-confidence = sûr à { $percent } %
# $when is a date with a time.
desk-decided-by = { $name }, le { $when }
desk-is-this = Est-ce celle que nous connaissons ?
desk-merge-with-it = Oui, fusionner
desk-merge-compare = Comparer les deux
desk-differs = ils diffèrent sur : { $fields }
desk-fills = la fiche ne dit pas encore : { $fields }
desk-beside-why = Pourquoi ce serait la même chose : { $why }.
desk-beside-contradict-in = Elles se contredisent sur : { $fields }.
desk-beside-differ-in = Elles diffèrent sur : { $fields }.
desk-beside-fill-in = La fiche ne dit pas encore : { $fields }.
desk-beside-same-in-all = Elles disent la même chose partout où toutes deux parlent.
desk-beside-makes = { $n ->
    [one] Rien n’est connu ici sous ce nom. La fusion crée aussi un brouillon de cette organisation :
   *[other] Rien n’est connu ici sous ces noms. La fusion crée aussi un brouillon de chacune de ces organisations :
}
desk-beside-contradicts = contradiction : les deux restent, la fiche montre la sienne
desk-beside-differs = dit autrement : gardé à côté, avec son passage
desk-beside-fills = nouveau : la fiche le reçoit de ce rapport
desk-beside-same = identique : une source de plus
desk-beside-untouched = reste tel quel
desk-beside-record = La fiche :
desk-beside-report = Le rapport :
desk-beside-only-record = { $n ->
    [one] Un autre champ que seule la fiche renseigne
   *[other] { $n } autres champs que seule la fiche renseigne
}
desk-beside-words = Les mots du rapport
desk-beside-no = Non, retour à la table
desk-look-for = De quelle fiche s’agit-il ?
desk-look-nothing = Aucune fiche de ce type ne porte ce nom. Essayez un autre mot de son titre.
desk-merge-which = Fusionner avec
desk-merge-choose = Choisissez la fiche dont parle cette proposition.
# Says of a proposal who made it, in the place of how sure the machine was.
desk-drawn-by = tracée par { $name }
desk-select = Cocher
desk-more = Plus
desk-selected = Avec celles qui sont cochées :
desk-passage = Passage
# Why a record may be the one that is meant; a list of these stands in brackets.
desk-same-title = même titre
desk-words-of-title = les mots de son titre
desk-same-place = même lieu : { $what }
desk-same-words = mêmes mots du rapport
desk-same-time = même période
desk-same-number = même chiffre
desk-same-kind = même type de résultat
desk-same-partner = même partenaire : { $what }
desk-same-themes = mêmes thèmes : { $what }
desk-keys = Touches
desk-keys-on = Touches activées
desk-key-next = suivante
desk-key-previous = précédente
desk-key-passage = vers ses mots dans le rapport
desk-key-select = la cocher ou la décocher
desk-key-leave = quitter ce qui est ouvert
desk-table-accepted = { $n ->
    [one] Une proposition a été acceptée.
   *[other] { $n } propositions ont été acceptées.
}
desk-table-rejected = { $n ->
    [one] Une proposition a été rejetée.
   *[other] { $n } propositions ont été rejetées.
}
desk-table-skipped = { $n ->
    [one] Une autre demande un regard plus attentif.
   *[other] { $n } autres demandent un regard plus attentif.
}
desk-table-undone = { $n ->
    [one] Annulé : une proposition est sur la table comme avant.
   *[other] Annulé : { $n } propositions sont sur la table comme avant.
}
desk-table-left = { $n ->
    [one] Une n’a pas pu être annulée, car quelqu’un a continué dessus depuis.
   *[other] { $n } n’ont pas pu être annulées, car quelqu’un a continué dessus depuis.
}
# After a decision: the title of the proposal follows.
desk-said-accept = Acceptée :
desk-said-reject = Rejetée :
desk-said-merge = Fusionnée avec ce qui est connu :
desk-said-drawn = Tracée. Elle est sur la table et attend une décision.
desk-said-joined = Les deux n’en font plus qu’une.
desk-said-split = Il y en a deux maintenant.
desk-said-reassigned = Elle repose maintenant sur d’autres mots.
desk-said-gave = Les mots reviennent maintenant à celle-ci.
# The title of the proposal where one goes on follows.
desk-said-next = Suivante :
desk-said-last = C’était la dernière ouverte.
desk-said-last-here = Rien de ce qui est montré ici n’est plus ouvert.
desk-said-elsewhere = { $n ->
    [one] Une autre est ouverte
   *[other] { $n } autres sont ouvertes
}
desk-table-nothing-to-undo = Vous n’avez ici aucune décision à annuler.

## Two proposals of a report become one

desk-join = Réunir deux en une
desk-join-two = Cochez deux propositions ouvertes du même type : elles n’en feront qu’une.
desk-join-same = Elles disent la même chose. Celle qui reste garde les passages des deux.
desk-join-differ = Elles ne disent pas tout à fait la même chose. Choisissez ce qui vaut ; celle qui reste garde les passages des deux.
desk-join-choose = Choisissez une valeur partout où les deux diffèrent.
# $n is the number of the proposal that says so.
desk-join-from = selon la { $n }
desk-join-yes = Oui, les réunir

## One proposal becomes two

desk-split = Séparer en deux
desk-split-how = Cochez ce qui appartient à la première et ce qui appartient à la seconde. Une chose peut appartenir aux deux.
desk-split-first = la première
desk-split-second = la seconde
desk-split-first-title = Titre de la première
desk-split-second-title = Titre de la seconde
desk-split-no-title = Chacune des deux a besoin d’un titre.
desk-split-no-passage = Chacune des deux a besoin d’un passage du rapport.
desk-split-left-over = Quelque chose n’appartient à aucune des deux. Cochez-le pour l’une d’elles.
desk-split-yes = La séparer

## Drawing a proposal by hand, and giving one other words

desk-draw = Tracer une proposition
desk-draw-how = Une chose que le rapport dit et qui n’a pas été trouvée : indiquez les mots qui la disent.
# Kinds of proposal follow as buttons, beside words that are selected in the report.
desk-draw-as = Ces mots parlent de :
desk-draw-kind = De quoi ils parlent
desk-draw-title-hint = Si rien n’est écrit, les mots eux-mêmes servent de titre.
desk-draw-lay = La mettre sur la table
desk-words = Les mots du rapport
desk-words-hint = Mot pour mot comme ils y figurent ; les fins de ligne ne comptent pas.
desk-words-find = Les chercher
desk-words-nowhere = Ces mots ne figurent pas ainsi dans le rapport.
desk-words-nearest = Voici l’endroit le plus proche :
desk-words-take-nearest = Prendre les mots qui s’y trouvent
desk-words-several = { $n ->
    [one] Ils figurent à un endroit.
   *[other] Ils figurent à { $n } endroits. Duquel s’agit-il ?
}
desk-words-here = Ici
desk-words-this = Endroit numéro { $n }
desk-reassign = D’autres mots
desk-reassign-here = Elle repose sur ces mots
desk-reassign-yes = Elle repose sur ces mots
desk-rests-which = Qu’est-ce qui repose sur ces mots ?
desk-rests-whole = La proposition dans son ensemble
desk-rests-more = La proposition dans son ensemble, en plus des mots qu’elle a
desk-rests-now = Maintenant :

## Words of a proposal that belong to another go there in one step

desk-give = Céder des mots à une autre
desk-give-how = Cochez les mots, ou les valeurs, qui parlent d’autre chose, et choisissez la proposition à laquelle ils reviennent. Ce qui repose sur des mots cédés les suit.
desk-give-what = Ce qui part
desk-give-to = Où cela va
desk-give-yes = Céder
desk-give-nobody = Choisissez la proposition à laquelle cela revient.
desk-give-nothing = Cochez un passage, ou une valeur que l’autre peut avoir.
desk-give-last = Chaque proposition repose sur des mots du rapport : son dernier passage lui reste. Si elle dit en tout la même chose qu’une autre, réunissez les deux.
desk-give-wordless = Aucun mot ne dit à lui seul l’une des valeurs. Cochez aussi le passage dont elle est tirée.
desk-give-another = Choisissez-en une autre ; tout ce que vous avez coché le reste.
desk-give-alone = Aucune autre proposition de cette table n’est ouverte.

## What others at the table do, said while one works

desk-news-accepted = { $name } a accepté « { $title } ».
desk-news-rejected = { $name } a rejeté « { $title } ».
desk-news-drawn = { $name } a tracé une proposition : « { $title } ». Rechargez la page pour la voir.
desk-news-undone = { $name } est revenu en arrière : « { $title } ». Rechargez la page pour le voir.
desk-news-changed = { $name } a modifié une proposition : « { $title } ». Rechargez la page pour le voir.

## Accepting all that is sure

desk-least = Sûr au moins à, en pour cent
desk-above-none = Aucune proposition ouverte n’est aussi sûre.
desk-above-sure = { $n ->
    [one] Une proposition ouverte est aussi sûre. Elle sera acceptée telle quelle si elle est cochée.
   *[other] { $n } propositions ouvertes sont aussi sûres. Celles qui sont cochées seront acceptées telles quelles.
}
desk-above-yes = Accepter celles qui sont cochées
desk-above-ticked = Cochées : #
desk-back-to-table = Retour à la table de lecture

## Two people at one table

desk-stale = Quelqu’un a été plus rapide
desk-stale-decided = { $name } a décidé de cette proposition le { $when } : { $state }.
desk-stale-changed = Quelqu’un a modifié cette proposition depuis que vous l’avez vue.
desk-stale-theirs = Ce qui a été décidé
desk-stale-leave = Laisser ainsi
desk-stale-yours = Ce que vous aviez écrit
desk-stale-nothing-lost = Rien n’en est perdu. Vous pouvez le corriger ici et décider de nouveau ; la décision précédente sera alors annulée.
desk-stale-anew = Décider de nouveau avec ce texte
desk-moved-on = Cette décision ne peut pas être annulée
desk-moved-on-why = Ce que la décision a produit a été modifié depuis, ou autre chose repose dessus. L’annuler ferait perdre ce travail. Modifiez plutôt la fiche elle-même.

## Forms

desk-form-wrong = { $n ->
    [one] Un champ n’est pas encore correct. Rien n’a été changé.
   *[other] { $n } champs ne sont pas encore corrects. Rien n’a été changé.
}
desk-hint-lines = Un élément par ligne
desk-hint-date = 2018, 2018-07, 2018-07-31 ou 2013/2017
desk-hint-dates = Plusieurs, séparées par une espace : 2013/2017 2018/2022
desk-hint-links = Écrivez un nom ou un code ; plusieurs, séparés par des points-virgules
desk-hint-codes = Des codes séparés par une espace : 8.7 16.2
desk-hint-web = En entier : https://www.example.org
desk-hint-mail = Seulement des adresses de services, comme info@, jamais de personnes ; plusieurs, séparées par des points-virgules
desk-hint-telephone = Avec l’indicatif du pays : +41 22 739 81 11 ; plusieurs, séparés par des points-virgules
desk-choose-themes = Choisir les thèmes
desk-wrong-date = « { $what } » n’est pas une date. Écrivez 2018, 2018-07, 2018-07-31 ou 2013/2017.
desk-wrong-number = « { $what } » n’est pas un nombre.
desk-wrong-web = « { $what } » n’est pas une adresse web. Écrivez-la en entier, comme https://www.example.org.
desk-wrong-mail = « { $what } » n’est pas une adresse de courriel.
desk-wrong-personal-mail = « { $what } » ressemble à l’adresse d’une personne. Seules les adresses de services ont leur place ici : écrivez celle de l’organisme ou de son unité, comme info@ ou contact@. S’il n’en a pas, laissez ce champ vide et écrivez l’adresse web de ses contacts.
desk-wrong-telephone = « { $what } » n’est pas un numéro de téléphone que l’on puisse composer de partout. Écrivez d’abord + et l’indicatif du pays, comme +41 22 739 81 11.
desk-wrong-code = « { $what } » n’est pas dans la liste.
desk-wrong-link = « { $what } » ne mène à aucune fiche.
desk-wrong-missing = Il faut écrire quelque chose ici.
desk-wrong-circle = L’une d’elles a été tirée de cette pratique même : une pratique ne peut être adaptée de sa propre adaptation
# $kind is a kind of record, as in "Place".
desk-wrong-unknown = Rien ne s’appelle « { $what } » ici.
desk-wrong-nearly = { $n ->
    [one] Rien ne s’appelle exactement « { $what } » ici, mais une fiche porte à peu près ce nom. Choisissez-la ci-dessous.
   *[other] Rien ne s’appelle exactement « { $what } » ici, mais plusieurs fiches portent à peu près ce nom. Choisissez parmi elles ci-dessous.
}
desk-why = Pourquoi ce changement (pour l’historique)
desk-written-in = Langue de l’original :

## Records

desk-new = Nouvelle fiche
desk-no-records = Il n’y a encore rien ici.
desk-public-page = La page publique
desk-ways = Ce qui peut être fait maintenant
desk-turn-author = C’est au tour de { $name }, à qui des changements ont été demandés. Qui la soumet à sa place en devient l’auteur, et une autre personne doit la relire.
desk-evidence-unsupported = Le niveau de preuve est « { $level } », et aucune source gardée ici ne le dit. Rattachez-le à son document, ou choisissez un niveau qui n’en demande pas ; les lecteurs voient qu’aucune source ne le dit.
desk-did-submit = C’est soumis. Quelqu’un d’autre prend la relecture.
desk-did-take-up = Vous avez pris la relecture.
desk-did-ask-changes = Des modifications sont demandées à l’auteur, qui voit votre commentaire.
desk-did-approve = C’est approuvé, et publiable dès qu’il ne manque plus rien.
desk-did-sign-off = C’est validé, et publiable dès qu’il ne manque plus rien.
desk-did-publish = C’est publié : tout le monde le voit maintenant.
desk-did-retire = C’est retiré : on ne le trouve plus.
desk-did-reopen = C’est de nouveau un brouillon : on peut le modifier, et les lecteurs ne le voient pas.
desk-did-reopen-practice = C’est de nouveau un brouillon : on peut le modifier, et une relecture a lieu avant que les lecteurs le revoient.
desk-did-restore = Il a été remis, tel qu’il était quand il a été jeté.
# $how is wholly or partly.
desk-did-review = { $how ->
    [wholly] { $language } : relu. Qui change un texte en retire la relecture.
   *[partly] { $language } : relu en partie ; les autres textes attendent. Qui change un texte en retire la relecture.
}
desk-did-translate = { $language } : la traduction est enregistrée, { $n } textes sur { $all }.
desk-did-translate-part = { $language } : la traduction est enregistrée, { $n } textes sur { $all }. Les lecteurs voient les autres dans la langue de l’original.
desk-did-look = Voir la page publique
# $arrow is the label of a button, such as "Publish".
desk-before = Avant « { $arrow } », il manque encore :
desk-hidden = Avant la publication
desk-hidden-sources = { $n ->
    [one] Une de ses sources n’est pas encore publique. Publiez-la d’abord, ou appuyez-vous sur une autre :
   *[other] { $n } de ses sources ne sont pas encore publiques. Publiez-les d’abord, ou appuyez-vous sur d’autres :
}
desk-missing-field = { $field } : ce champ est vide.
desk-comment = Commentaire
desk-comment-missing = Rien n’a été envoyé : dites dans le commentaire ce qui est à modifier.
desk-wish = Ce que la relecture demande
desk-something-missing = { $n ->
    [one] Il manque encore une chose.
   *[other] Il manque encore { $n } choses.
}
desk-changed-meanwhile = Quelqu’un a modifié cette fiche depuis que vous l’avez vue. La voici telle qu’elle est maintenant ; regardez-la, puis continuez.
desk-changed-yourself = Vous avez vous-même modifié cette fiche depuis que cette page a été faite. La voici telle qu’elle est maintenant ; regardez-la, puis continuez.
desk-back-to-record = Retour à la fiche
confirm-reopen = Rouvrir pour modification ?
confirm-reopen-readers = Les lecteurs ne la trouveront plus, et les liens vers elle ne mèneront nulle part, jusqu’à ce qu’elle soit de nouveau mise en ligne.
edition-write = Écrire l’édition suivante
edition-being-written = L’édition suivante est en cours d’écriture
edition-of-published = L’édition en ligne
edition-changes = Ce que change l’édition suivante
edition-changes-none = Rien encore : elle dit la même chose que l’édition en ligne.
edition-now = Édition en ligne
edition-then = Édition suivante
edition-ask = Écrire l’édition suivante ?
edition-readers-keep = Les lecteurs gardent l’édition actuelle jusqu’à la mise en ligne de la suivante.
edition-is-reviewed = Elle s’écrit dans un brouillon à part, est soumise et relue par une deuxième personne avant de prendre la place de l’actuelle.
edition-other = Il n’a pas été remis en place : une autre édition suivante est en cours d’écriture.
confirm-retire = La retirer ?
confirm-retire-readers = Les lecteurs ne la trouveront plus. Elle reste ici avec son historique et peut être rouverte.
edit-not-now = Elle ne peut pas être modifiée dans cet état
edit-published = Elle est en ligne, son texte ne bouge donc plus. Pour le modifier, écrivez l’édition suivante.
edit-reopen-first = Son état est « { $state } ». Pour modifier son texte, il faut d’abord la rouvrir.
edit-closed = Son état est « { $state } ». Son texte est arrêté pendant que d’autres le relisent : la personne qui le relit peut demander des changements, et il s’ouvre alors de nouveau.
edit-closed-meanwhile = Rien n’a été enregistré : l’état de cette fiche est maintenant « { $state } ». Ce que vous avez écrit est encore ici.
act-discard = Jeter ce brouillon
act-restore = Le remettre
confirm-discard = Jeter ce brouillon ?
confirm-discard-what = Il n’a jamais été mis en ligne, aucun lecteur n’y perd donc rien. Il quitte toutes les listes ; le journal le garde, et il peut être remis tel qu’il était.
confirm-discard-proposals = { $n ->
    [one] La proposition dont il est issu revient sur la table de lecture.
   *[other] Les { $n } propositions dont il est issu reviennent sur la table de lecture.
}
confirm-discard-kept = Ce brouillon doit être gardé
act-discard-source = Jeter ce rapport
confirm-discard-source = Jeter ce rapport ?
confirm-discard-what-source = Rien n’en a été accepté et il n’a jamais été mis en ligne, aucun lecteur n’y perd donc rien. Il quitte la liste des rapports et toutes les tables, avec son fichier ; le journal le garde, et il peut être remis tel qu’il était.
confirm-discard-proposals-source = { $n ->
    [one] Sa proposition quitte la table de lecture avec lui.
   *[other] Ses { $n } propositions quittent la table de lecture avec lui.
}
confirm-discard-kept-source = Ce rapport doit être gardé
confirm-discard-stays = Ce n’est pas un brouillon : elle reste, et ceci reste avec elle.
confirm-discard-link-first = Retirez-y d’abord le lien, ou jetez ce brouillon-là.
confirm-discard-draft-first = Jetez d’abord ce brouillon-là ; celui-ci pourra ensuite partir.
confirm-discard-draft-first-source = Jetez d’abord ce brouillon ; le rapport pourra ensuite partir.
discarded-title = Brouillons jetés
discarded-what = Les derniers brouillons jetés. Chacun peut être remis tel qu’il était, avec ce qu’en disent les sources ; un rapport, avec son fichier et ses propositions.
discarded-none = Rien n’a été jeté.
discarded-just = « { $title } » a été jeté. Il peut être remis ici.
discarded-away = Jeté par { $name }, { $when }. Il n’est dans aucune liste ni sur aucune table. Son fichier et ce qu’on y a lu sont gardés, et il peut être remis tel qu’il était.
discarded-by = { $name }, { $when }
discarded-leads-to-others = Il renvoie à un brouillon qui a été jeté aussi. Remettez d’abord celui-là.
desk-facts = Faits
desk-no-facts = On n’en sait encore rien.
desk-words-original = Dans les mots de l’original. Sa langue : { $language }.
desk-words-translated = Non pas dans les mots de l’original ({ $language }), mais dans une traduction : { $fields }.
desk-translations = Dans d’autres langues
desk-translation-texts = { $n } textes sur { $all }
desk-lines-differ = { $n ->
    [one] Une ligne, { $all } dans l’original
   *[other] { $n } lignes, { $all } dans l’original
}
desk-not-translated = pas encore traduite
# What nobody has reviewed, on the page of who wrote it.
desk-waits-for-another = attend une autre personne
desk-claims = Ce qu’en disent les sources
desk-claim-given = Écrit à la main
desk-claim-by-hand = { $name } l’a écrit le { $when }, le rapport sous les yeux ; le rapport ne le dit peut-être pas ainsi.
desk-history = Historique
desk-changed-fields = { $n ->
    [one] un champ
   *[other] { $n } champs
}
# A field in one language: "Title (French)".
desk-field-in = { $field } ({ $language })
desk-act-created = Création
desk-act-document-created = Le fichier est conservé
desk-act-laid = { $count ->
    [1] Une proposition y a été lue
   *[other] { $count } propositions y ont été lues
}
desk-act-saved = Modification
desk-act-reviewed = Traduction relue
desk-act-readdressed = A l’adresse de son nouveau titre
desk-act-moved = { $from } → { $to }
desk-act-erased = Annulation
desk-act-taken-over = Devenue l’édition en ligne
desk-act-of-next = Édition suivante : { $what }
desk-act-accepted = Proposition acceptée
desk-act-rejected = Proposition rejetée
desk-act-proposed = Décision annulée
desk-act-joined = Deux propositions réunies
desk-act-absorbed = Proposition reprise dans une autre
desk-act-split = Proposition séparée
desk-act-split-off = Proposition issue d’une séparation
desk-act-drawn = Proposition tracée à la main
desk-act-reassigned = Proposition appuyée sur d’autres mots
desk-act-gave = Mots cédés à une autre proposition
desk-act-received = Mots reçus d’une autre proposition
desk-act-undone = Annulée
desk-act-discarded = Jeté
desk-act-restored = Remis
desk-act-claim-created = Une source le dit : { $field }
desk-act-claim-given = Écrit à la main, le rapport sous les yeux : { $field }
desk-act-claim-accepted = Affirmation acceptée : { $field }
desk-act-claim-rejected = Affirmation rejetée : { $field }
desk-act-claim-proposed = Affirmation rouverte : { $field }
desk-act-claim-moved = Affirmation déplacée : { $field }
desk-act-claim-erased = Affirmation annulée : { $field }
desk-act-claim-copied = Repris de l’édition en ligne : { $field }
desk-act-claim-restored = Affirmation remise : { $field }

## Tying a field to a source

desk-cite = Relier un champ à sa source
desk-cite-field = Champ
desk-cite-quote = Les mots de la source
desk-cite-hint = Mot pour mot, comme dans la source. Les retours à la ligne ne comptent pas.
desk-cite-do = Relier
desk-cite-choose = Choisissez un champ et une source.
desk-cite-not-there = Ces mots ne se trouvent pas ainsi dans la source.
desk-cite-nothing = Le champ est vide : il n’y a rien à appuyer.
# The button that only looks.
desk-cite-look = Chercher ces mots
desk-cite-source-hint = Les sources de cette fiche viennent en premier. Toute autre se trouve par des mots de son titre.
desk-cite-own = Une source de cette fiche
desk-cite-stands = { $n ->
    [one] Ces mots s’y trouvent une fois.
   *[other] Ces mots s’y trouvent { $n } fois. Le premier endroit est retenu ; écrivez plus de mots pour en désigner un autre.
}
desk-cite-nearest = Ils ne s’y trouvent pas mot pour mot. L’endroit le plus proche :
desk-cite-nowhere = Rien dans la source n’approche de ces mots.
desk-cite-no-text = Cette source n’a pas de texte où chercher des mots.
desk-cite-in-the-text = Le voir dans le texte entier

## What no source says

desk-unsourced = Écrit à la main, sans source
desk-unsourced-intro = Aucun passage d’une source ne le dit. Le public voit quelle fonction l’a écrit, et quand.
desk-unsourced-tie = Relier à une source
desk-check = À vérifier dans la source
desk-check-intro = Ces mots ont été modifiés après avoir été reliés au passage. Tant que personne n’a relu ce passage, les lecteurs en sont avertis.
desk-check-confirm = Le passage dit cela aussi
desk-check-tie = Relier à d’autres mots
desk-did-loosen = Enregistré. Ce que vous avez modifié s’appuie sur un passage d’une source : { $fields }. Vérifiez ci-dessous s’il le dit encore.

## Two versions of one record

desk-conflict = Deux versions
desk-conflict-who = { $name } a enregistré cette fiche le { $when }, après que vous l’avez ouverte. Rien n’est perdu : choisissez pour chaque champ.
desk-conflict-you = Vous avez vous-même enregistré cette fiche le { $when }, après avoir ouvert ce formulaire. Rien n’est perdu : choisissez pour chaque champ.
desk-conflict-both = Vous l’avez modifié tous les deux.
desk-conflict-theirs-alone = Modifié entre-temps, et pas dans ce formulaire ; gardé ainsi : { $fields }
desk-conflict-theirs = Ce qui a été enregistré entre-temps
desk-conflict-mine = Ce que vous avez écrit
desk-conflict-same = Vous avez écrit la même chose tous les deux.
desk-conflict-save = Enregistrer ce choix
desk-conflict-leave = Laisser ce qui a été enregistré

## Translating

desk-translate-from-to = { $from } → { $to }
# $how is "Translated by a person" or "Translated by a machine".
desk-made-from = { $edition ->
    [0] { $how }, depuis un brouillon de l’original. { $name }
   *[other] { $how }, depuis l’édition { $edition } de l’original. { $name }
}
desk-changed-since = Ce qui a changé dans l’original depuis
desk-still-fits = Cette traduction convient toujours
desk-made-how = Comment cette traduction a été faite
desk-translation-meanwhile = Quelqu’un a modifié cette fiche entre-temps. Ce que vous avez écrit est toujours là ; comparez et enregistrez de nouveau.
desk-translation-empty = Rien n’a été enregistré : aucun champ n’est encore traduit. Traduisez-en au moins un.
# $fields is a list of names of fields.
desk-translation-emptied = Rien n’a été enregistré. Vous avez vidé : { $fields }. Si leur traduction doit être retirée, cochez la case ci-dessous et enregistrez de nouveau.
desk-translation-take-away = Retirer la traduction de ce qui est vide ; le public y verra l’original
# A link to a translation, for who reviews and does not write.
desk-review = Relire
# A box beside a translation.
desk-review-tick = Je l’ai lu à côté de l’original : il dit la même chose
desk-review-all = { $n ->
    [one] Marquer ce texte comme relu
   *[other] Marquer les { $n } textes comme relus
}
desk-review-hint = Les lecteurs savent si une traduction est relue. Qui change un texte en retire la relecture, et quelqu’un d’autre le relit.
desk-reviewed-by = Relu par { $name } le { $date }
desk-review-own = Pas encore relu. Vous l’avez écrit : une autre personne doit le relire.
desk-review-behind = Pas encore relu. Le texte doit d’abord suivre l’original.
# $texts is a list of fields, each with why: "Title: it is behind the original and has to follow it first".
desk-review-refused = Rien n’a été enregistré, car ces textes ne peuvent pas être relus : { $texts }.

## Tables

desk-import-files = Tableaux d’Actions, d’événements, de chiffres ou d’organisations (CSV)
desk-import-hint = Chaque ligne est montrée avant que quoi que ce soit soit repris.
desk-import-look = Montrer ce qu’ils feraient
desk-import-preview = Ce que feraient ces tableaux
desk-import-file = Fichier
desk-import-line = Ligne
desk-import-what = Ce qui se passe
desk-import-add = nouvelle fiche
desk-import-claim = une source de plus pour ce qui est connu
desk-import-same = déjà reprise
desk-import-refuse = refusée
desk-import-known = Toutes ces lignes ont déjà été reprises : il n’y a rien à faire.
desk-import-empty = { $file } est vide.
desk-import-yes = Oui, reprendre
desk-import-refused = { $n ->
    [one] Une ligne est refusée : rien de ces tableaux ne peut être repris. Corrigez-la et choisissez de nouveau les fichiers.
   *[other] { $n } lignes sont refusées : rien de ces tableaux ne peut être repris. Corrigez-les et choisissez de nouveau les fichiers.
}
desk-import-column = Colonne { $column } : { $problem }
desk-import-cells = La ligne a { $found } cellules, l’en-tête { $expected }.
desk-import-no-source = La source manque.
desk-import-no-title = Le titre manque.
desk-import-several-bodies = Plusieurs organismes portent ce nom. Indiquez le pays de celui-ci.
desk-import-columns = { $file } n’a les colonnes d’aucun tableau connu : { $columns }
desk-import-broken = { $file } ne peut pas être lu à la ligne { $line }.
desk-import-no-text = { $file } n’est pas un fichier CSV. Enregistrez le tableau en CSV (UTF-8) et choisissez ce fichier.
desk-import-taken = C’est repris. Nouvelles fiches : { $added }. Faits avec leur source : { $claims }. Lignes déjà reprises : { $same }.

## Printing

desk-print-language = Langue du catalogue
desk-print-ask = Imprimer le catalogue
desk-print-catalogue = Catalogue de bonnes pratiques, { $language }
desk-print-waiting = en attente
desk-print-running = impression en cours
desk-print-done = imprimé
desk-print-failed = n’a pas pu être imprimé
desk-print-publish = Rendre public
desk-print-withdraw = Retirer
# $date is a moment.
desk-print-public = public depuis le { $date }
desk-no-prints = Rien n’a encore été imprimé.

## Accounts

desk-account-new = Un nouveau compte
desk-account-name = Nom
desk-account-roles = Rôles
desk-account-change = Modifier
desk-account-password = Nouveau mot de passe
desk-account-set-password = Fixer ce mot de passe
desk-account-disable = Fermer ce compte
desk-account-enable = Rouvrir ce compte
desk-account-disabled = fermé
desk-account-example = exemple
desk-account-incomplete = Il faut un nom et un nom de compte.
desk-account-taken = Il existe déjà un compte à ce nom de compte.
desk-password-short = Un mot de passe a au moins { $n } caractères.

## When a form is sent and the session has ended

desk-ended = Vous n’êtes plus connecté : rien n’a été enregistré.
desk-ended-kept = Ce que vous avez écrit est gardé dans cette page. Connectez-vous et vous retrouverez le formulaire tel qu’il était rempli ; il sera enregistré quand vous le demanderez à nouveau.
desk-ended-password = Les mots de passe ne sont pas gardés : écrivez-les à nouveau.
desk-ended-file = Un fichier ne peut pas être gardé dans cette page. Connectez-vous et choisissez-le à nouveau.
desk-ended-button = Connectez-vous et recommencez.
desk-ended-long = Ce que vous avez écrit est trop long pour être gardé dans cette page. Revenez en arrière dans votre navigateur et copiez-le avant de vous connecter.
# $name is who has signed in; it may be another person than the one who wrote.
desk-ended-back = Vous êtes connecté en tant que { $name }. Voici le formulaire tel qu’il était rempli. Rien n’en a encore été enregistré.

## Choosing between sources that disagree

desk-disagree = Sources qui se contredisent
desk-more-exact = Personne ne contredit. Une source est plus précise que la fiche.
# $field is the name of a field, as in "Start".
desk-taken = { $field } : la valeur d’une autre source a été retenue.

## Looking for the record that a link means

desk-none = Aucun
desk-found = { $n ->
    [0] Rien n’a été trouvé.
    [one] Une fiche a été trouvée. Choisissez-la si c’est la bonne.
   *[other] { $n } fiches ont été trouvées. Choisissez la bonne.
}
desk-look-write = Écrivez d’abord un mot du nom, ou le code.
desk-look-new = Personne ici ne s’appelle « { $name } ». Enregistré ainsi, un nouvel organisme sera créé.
desk-make-new = En créer un nouveau : { $name }
