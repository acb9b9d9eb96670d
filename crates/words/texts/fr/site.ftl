### What is around the records: the calendar, what came of events and Actions, publications, data.

## The calendar

calendar-title = Calendrier
calendar-coming = À venir
calendar-past = Passés
# $when is a year or a month: 2018, July 2018.
calendar-of = Événements : { $when }
# The heading above events of which nobody told the day.
calendar-month-alone = Dont seul le mois est connu
calendar-year-alone = Dont seule l’année est connue
calendar-nothing = Il n’y a pas d’événement ici.
calendar-nothing-coming = Aucun événement n’est annoncé. Ceux qui ont eu lieu se trouvent sous leur année.
calendar-own = Dans votre agenda
calendar-own-how = Donnez cette adresse à votre agenda comme abonnement : il suivra ce qui change ici. Une date dont seul le mois est connu y occupe le mois entier.

## What came of events and Actions

came-title = Ce qui en est sorti
came-commitments = Engagements
# $fate is what became of a result: In use, Adopted, or that nobody has told yet.
left-fate = Devenir : { $fate }
left-no-fate = personne ne l’a encore dit
# $editions are the periods of a plan: 2013–2017 and 2018–2022.
left-editions = Éditions : { $editions }
roadmap-title = Feuille de route
# Before the title of an Action that came before this one.
roadmap-goes-on-from = Prolonge
# Before the title of an Action that came after this one.
roadmap-continued-by = Prolongée par
# Before the title of an event at which an Action was told.
roadmap-told-at = Racontée à
# Of a step that has not been taken yet. No gender is known.
roadmap-planned = Prévu
roadmap-cancelled = Annulé
roadmap-bare = On ne sait encore rien de plus de son déroulement.
roadmap-undated = Sans date
course-practices = Pratiques qui en sont tirées
course-nearby = Autres Actions au même endroit
course-nearby-why = D’après les seules dates : que l’une précède l’autre ne dit pas qu’elle y a conduit.
course-earlier = Avant
course-later = En même temps et après

## Ways to look at the list of Actions

view-title = Façons de regarder cette liste
view-list = Liste
view-map = Carte
view-time = Frise
view-table = Tableau
view-no-map = Aucune de ces Actions ne dit dans quel pays elle a eu lieu.
view-no-time = Il y a ici trop peu de dates pour une frise.
view-undated = Sans date connue, donc absentes de la frise :

## The figures of a place

measured-why = Ce que les sources disent de ce lieu, période par période. Le renvoi ouvre la source de chaque nombre ; quand deux sources diffèrent, les deux figurent ici.
measured-text = Une barre pour chaque période. Le tableau ci-dessous donne les mêmes nombres.

## The contacts of the bodies of a place

contacts-title = Contacts des organismes
contacts-how = Où joindre les services. Rien n’est dit ici de personnes.
contacts-all = Tous les organismes d’ici

## Publications

publications-lead = Faites à partir des fiches et figées : une édition reste telle qu’elle a été imprimée.
publications-none = Aucune édition n’a encore été rendue publique.
# $language is the name of a language: French.
publications-in = Bonnes pratiques, en { $language }
# $date is a day.
publications-edition = Édition du { $date }
# $seq is a number, written already.
publications-position = à la modification { $seq } du journal
# $size is a number with its unit.
publications-pdf = PDF, { $size }
publications-all = Toutes les publications
size-kilobytes = { $n } ko
size-megabytes = { $n } Mo
