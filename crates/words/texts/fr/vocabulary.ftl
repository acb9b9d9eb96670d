### The names of kinds, fields, states, roles and codes.

## Kinds of record

kind-practice = Pratique
kind-action = Action
kind-event = Événement
kind-series = Série
kind-result = Résultat
kind-figure = Chiffre
kind-organisation = Organisation
kind-place = Lieu
kind-theme = Thème
kind-source = Source
kinds-practice = Pratiques
kinds-action = Actions
kinds-event = Événements
kinds-series = Séries
kinds-result = Résultats
kinds-figure = Chiffres
kinds-organisation = Organisations
kinds-place = Lieux
kinds-theme = Thèmes
kinds-source = Sources

## What the harvest proposes

proposals-event = Événements
proposals-action = Actions
proposals-result = Résultats
proposals-practice = Pratiques
proposals-indicator = Chiffres
proposals-organisation = Organisations
proposals-place = Lieux
proposals-date = Dates
claim-proposed = Proposée
claim-accepted = Acceptée
claim-rejected = Rejetée

## States and the arrows between them
# A state is said of a record of any kind: choose words that do not change with its gender.

state-draft = Brouillon
state-submitted = À relire
state-in-review = En relecture
state-changes-asked = À modifier
state-reviewed = Relecture faite
state-signed-off = Validation donnée
state-published = En ligne
state-retired = Hors ligne
arrow-submit = Soumettre à la relecture
arrow-take-up = Commencer la relecture
arrow-ask-changes = Demander des modifications
arrow-approve = Approuver
arrow-sign-off = Valider
arrow-publish = Publier
arrow-retire = Retirer
arrow-reopen = Rouvrir
missing-passage = Aucun fait ne repose encore sur un passage d’une source.
missing-public-source = Une des sources n’est pas publique.
missing-confidential = Ce rapport est marqué confidentiel et ne quitte jamais le bureau. Pour le publier, retirez d’abord cette marque.
missing-published-edition = L’édition que celle-ci doit suivre n’est plus en ligne.
missing-second-person = La relecture revient à une autre personne que l’auteur.
kept-no-draft = Ce n’est pas un brouillon.
kept-was-published = Il a été mis en ligne. Ce que des lecteurs ont vu se retire et ne se jette pas.
kept-linked-from = Une autre fiche y renvoie :
kept-ground-of = Une fiche s’appuie sur lui :
made-by-author = Original
made-by-translator = Traduit par une personne
made-by-machine = Traduit par une machine
freshness-original = Original
freshness-current = À jour
freshness-behind = En retard sur l’original
reviewed-not = Pas encore relu
reviewed-partly = Relu en partie
reviewed-wholly = Relu
# Why a person cannot review a translation, after the name of its field: "Title: there is no translation".
obstacle-no-translation = il n’y a pas de traduction
obstacle-behind = la traduction est en retard sur l’original et doit d’abord le suivre
obstacle-own = vous l’avez écrit vous-même ; une autre personne le relit

## Roles and duties

role-partner-authority = Autorité partenaire
role-expert = Expert
role-focal-point = Point focal national
role-steering-member = Membre du comité de pilotage
role-programme-officer = Chargé de programme
role-knowledge-officer = Chargé des connaissances
role-administrator = Administrateur
act-translate = Traduire
act-settle = Retenir cette valeur

## Fields

field-code = Code
field-title = Titre
field-summary = Résumé
field-context = Contexte
field-steps = Étapes
field-conditions = Conditions
field-outcome = Effets
field-lessons = Enseignements
field-evidence-level = Niveau de preuve
field-themes = Thèmes
field-places = Lieux
field-target-groups = Groupes cibles
field-marks = Marqueurs transversaux
field-period = Période
field-adapted-from = Adaptée de
field-actions = Actions
field-events = Événements
field-results = Résultats
field-partners = Partenaires
field-helpers = Organismes qui ont aidé
field-partner-names = Partenaires, tels que la source les nomme
field-start = Début
field-end = Fin
field-administrative-end = Fin administrative
field-status = Statut
field-delivered = Ce qui a été livré
field-experts-from = Experts venus de
# The Action that this one goes on with.
field-continues = Prolonge
field-event-kind = Type d’événement
field-series = Série
field-position = Rang dans la série
field-city = Ville
field-country = Pays
field-duration-days = Durée en jours
field-hosts = Organisateurs
field-co-hosts = Co-organisateurs
field-delegations = Délégations
field-participants = Participants
# What an event came to, point by point.
field-conclusions = Conclusions
field-of-context = Seulement mentionné
field-result-kind = Type de résultat
field-editions = Éditions
field-fate = Devenir
field-number = Valeur
field-qualifier = Comment le lire
field-direction = Hausse ou baisse
field-unit = Unité
field-scope = Portée
field-counts = Ce qu’il dénombre
field-as-of = À la date du
field-acronym = Sigle
field-organisation-kind = Type d’organisation
field-parent = Rattachée à
field-url = Adresse web
field-email = Courriel du service
field-telephone = Téléphone
field-postal-address = Adresse postale
field-place-kind = Type de lieu
field-iso3 = Code à trois lettres (ISO 3166)
field-m49 = Code des Nations Unies (M49)
field-within = Situé dans
field-members-from = Membres selon
field-latitude = Latitude
field-longitude = Longitude
field-synonyms = Autres appellations
field-acronyms = Sigles
field-definition = Définition
field-broader = Thèmes plus larges
field-related = Thèmes liés
field-gcm-objectives = Objectifs du Pacte mondial sur les migrations
field-sdg-targets = Cibles des Objectifs de développement durable
field-authors = Auteurs
field-publisher = Éditeur
field-published = Date de publication
field-language = Langue
field-confidential = Confidentiel

## Evidence

code-evidence-level-told = Rapportée
code-evidence-level-observed = Observée
code-evidence-level-documented = Documentée
code-evidence-level-repeated = Reproduite ailleurs
code-evidence-level-evaluated = Évaluée

## Cross-cutting marks

code-mark-gender = Genre
code-mark-human-rights = Droits humains
code-mark-children = Enfants

## The life of an Action

code-action-status-formulating = En formulation
code-action-status-agreed = Convenue
code-action-status-running = En cours
code-action-status-on-hold = Suspendue
code-action-status-delivered = Réalisée
code-action-status-closed = Clôturée
code-action-status-followed-up = Suivie d’effets
code-action-status-cancelled = Annulée

## Events

code-event-kind-workshop = Atelier
code-event-kind-conference = Conférence
code-event-kind-round-table = Table ronde
code-event-kind-training = Formation
code-event-kind-study-visit = Visite d’étude
code-event-kind-seminar = Séminaire
code-event-kind-mission = Mission
code-event-kind-meeting = Réunion
code-event-kind-campaign = Campagne
code-event-kind-forum = Forum
code-event-kind-other = Autre
code-event-status-planned = Prévu
code-event-status-confirmed = Confirmé
code-event-status-held = Tenu
code-event-status-concluded = Conclu
code-event-status-cancelled = Annulé

## Results

code-result-kind-policy = Politique
code-result-kind-plan = Plan
code-result-kind-law = Loi
code-result-kind-protocol = Protocole
code-result-kind-manual = Manuel
code-result-kind-curriculum = Programme de cours
code-result-kind-course = Cours
code-result-kind-network = Réseau
code-result-kind-campaign = Campagne
code-result-kind-report = Rapport
code-result-kind-strategy = Stratégie
code-result-kind-agreement = Accord
# What those who met have promised to do.
code-result-kind-commitment = Engagement
code-result-kind-tool = Outil
code-result-kind-other = Autre
code-fate-draft = Projet
code-fate-validated = Validé
code-fate-handed-over = Remis
code-fate-published = Publié
code-fate-adopted = Adopté
code-fate-in-use = En usage
code-fate-superseded = Remplacé

## Organisations and places

code-organisation-kind-government = Gouvernement
code-organisation-kind-ministry = Ministère
code-organisation-kind-agency = Organisme public
code-organisation-kind-local-government = Collectivité locale
code-organisation-kind-regional-organisation = Organisation régionale
code-organisation-kind-international-organisation = Organisation internationale
code-organisation-kind-network = Réseau
code-organisation-kind-school = École ou université
code-organisation-kind-ngo = Organisation non gouvernementale
code-organisation-kind-programme = Programme
code-organisation-kind-other = Autre
code-counted-actions = Toutes les Actions du programme
code-counted-events = Tous les événements du programme
code-qualifier-more-than = Plus que ce nombre
code-qualifier-less-than = Moins que ce nombre
code-qualifier-about = Environ ce nombre
code-direction-rise = Une hausse
code-direction-fall = Une baisse
code-place-kind-country = Pays ou territoire
code-place-kind-region = Région
code-place-kind-grouping = Groupe de pays
code-target-group-migrants = Personnes migrantes
code-target-group-migrant-workers = Travailleurs migrants
code-target-group-children = Enfants et adolescents
code-target-group-victims-of-trafficking = Victimes de la traite
code-target-group-refugees-and-asylum-seekers = Réfugiés et demandeurs d’asile
code-target-group-displaced = Personnes déplacées
code-target-group-returnees = Personnes de retour
code-target-group-diaspora = Diaspora
code-target-group-host-communities = Communautés d’accueil
code-target-group-policy-makers = Responsables des politiques publiques
code-target-group-officials = Agents publics et de première ligne
code-target-group-justice = Juges, procureurs et défenseurs publics
code-target-group-local-authorities = Autorités locales
code-target-group-employers = Employeurs et recruteurs
code-target-group-civil-society = Société civile
code-target-group-journalists = Journalistes

## Languages

# The languages of the interface are written in their own way in the list of languages.
language-en = anglais
language-fr = français
language-es = espagnol
language-pt = portugais
language-ar = arabe
language-de = allemand
language-it = italien
language-nl = néerlandais
language-ru = russe
language-uk = ukrainien
language-ro = roumain
language-pl = polonais
language-tr = turc
language-ka = géorgien
language-hy = arménien
language-ky = kirghize
language-kk = kazakh
language-th = thaï
language-zh = chinois
language-sw = swahili
language-ht = créole haïtien

# A number that is not told as it stands. $number is written already.
number-more-than = plus de { $number }
number-less-than = moins de { $number }
number-about = environ { $number }
number-rise = { $number } (hausse)
number-fall = { $number } (baisse)
