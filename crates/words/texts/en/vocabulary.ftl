### The names of kinds, fields, states, roles and codes.

## Kinds of record

kind-practice = Practice
kind-action = Action
kind-event = Event
kind-series = Series
kind-result = Result
kind-figure = Figure
kind-organisation = Organisation
kind-place = Place
kind-theme = Theme
kind-source = Source
kinds-practice = Practices
kinds-action = Actions
kinds-event = Events
kinds-series = Series
kinds-result = Results
kinds-figure = Figures
kinds-organisation = Organisations
kinds-place = Places
kinds-theme = Themes
kinds-source = Sources

## What the harvest proposes

proposals-event = Events
proposals-action = Actions
proposals-result = Results
proposals-practice = Practices
proposals-indicator = Figures
proposals-organisation = Organisations
proposals-place = Places
proposals-date = Dates
claim-proposed = Proposed
claim-accepted = Accepted
claim-rejected = Rejected

## States and the arrows between them
# A state is said of a record of any kind: choose words that do not change with its gender.

state-draft = Draft
state-submitted = Submitted
state-in-review = Under review
state-changes-asked = Changes asked for
state-reviewed = Reviewed
state-signed-off = Signed off
state-published = Published
state-retired = Retired
arrow-submit = Submit for review
arrow-take-up = Take up the review
arrow-ask-changes = Ask for changes
arrow-approve = Approve
arrow-sign-off = Sign off
arrow-publish = Publish
arrow-retire = Retire
arrow-reopen = Reopen
missing-passage = No fact rests on a passage of a source yet.
missing-public-source = One of the sources is not public.
missing-confidential = It is marked confidential, and never leaves the desk. To publish it, take that mark away first.
missing-published-edition = The edition that this one follows is not public any more.
missing-second-person = Somebody other than the author has to review this.
kept-no-draft = It is no draft.
kept-was-published = It was published once. What readers have seen is retired and not thrown away.
# Followed by the title of the other record.
kept-linked-from = Another record leads to it:
# Followed by the title of a record.
kept-ground-of = Something rests on it:
made-by-author = Original
made-by-translator = Translated by a person
made-by-machine = Translated by a machine
freshness-original = Original
freshness-current = Up to date
freshness-behind = Behind the original
reviewed-not = Not yet reviewed
reviewed-partly = Reviewed in part
reviewed-wholly = Reviewed
# Why a person cannot review a translation, after the name of its field: "Title: there is no translation".
obstacle-no-translation = there is no translation
obstacle-behind = it is behind the original and has to follow it first
obstacle-own = you wrote it yourself; another person reviews it

## Roles and duties

role-partner-authority = Partner authority
role-expert = Expert
role-focal-point = National focal point
role-steering-member = Steering member
role-programme-officer = Programme officer
role-knowledge-officer = Knowledge officer
role-administrator = Administrator
act-translate = Translate
act-settle = Take this value

## Fields

field-code = Code
field-title = Title
field-summary = Summary
field-context = Context
field-steps = Steps
field-conditions = What must be there
field-outcome = What came of it
field-lessons = Lessons
field-evidence-level = Evidence
field-themes = Themes
field-places = Places
field-target-groups = Target groups
field-marks = Cross-cutting marks
field-period = Period
field-adapted-from = Adapted from
field-actions = Actions
field-events = Events
field-results = Results
field-partners = Partners
field-helpers = Bodies that helped
field-partner-names = Partners, as the source writes them
field-start = Start
field-end = End
field-administrative-end = Administrative end
field-status = Status
field-delivered = What was delivered
field-experts-from = Experts from
# The Action that this one goes on with.
field-continues = Continues
field-event-kind = Kind of event
field-series = Series
field-position = Place in the series
field-city = City
field-country = Country
field-duration-days = Days
field-hosts = Hosts
field-co-hosts = Co-hosts
field-delegations = Delegations
field-participants = Participants
# What an event came to, point by point.
field-conclusions = Conclusions
field-of-context = Only referred to
field-result-kind = Kind of result
field-editions = Editions
field-fate = What became of it
field-number = Number
field-qualifier = How it is meant
field-direction = Rise or fall
field-unit = Unit
field-scope = What it is about
field-counts = Counts
field-as-of = As of
field-acronym = Acronym
field-organisation-kind = Kind of organisation
field-parent = Part of
field-url = Web address
field-email = E-mail of the office
field-telephone = Telephone
field-postal-address = Postal address
field-place-kind = Kind of place
field-iso3 = Code of three letters (ISO 3166)
field-m49 = Code of the United Nations (M49)
field-within = Lies in
field-members-from = Members according to
field-latitude = Latitude
field-longitude = Longitude
field-synonyms = Also called
field-acronyms = Acronyms
field-definition = Definition
field-broader = Broader themes
field-related = Related themes
field-gcm-objectives = Objectives of the Global Compact for Migration
field-sdg-targets = Targets of the Sustainable Development Goals
field-authors = Authors
field-publisher = Publisher
field-published = Published on
field-language = Language
field-confidential = Confidential

## Evidence

code-evidence-level-told = Told
code-evidence-level-observed = Observed
code-evidence-level-documented = Documented
code-evidence-level-repeated = Repeated elsewhere
code-evidence-level-evaluated = Evaluated

## Cross-cutting marks

code-mark-gender = Gender
code-mark-human-rights = Human rights
code-mark-children = Children

## The life of an Action

code-action-status-formulating = Being formulated
code-action-status-agreed = Agreed
code-action-status-running = Running
code-action-status-on-hold = On hold
code-action-status-delivered = Delivered
code-action-status-closed = Closed
code-action-status-followed-up = Followed up
code-action-status-cancelled = Cancelled

## Events

code-event-kind-workshop = Workshop
code-event-kind-conference = Conference
code-event-kind-round-table = Round table
code-event-kind-training = Training
code-event-kind-study-visit = Study visit
code-event-kind-seminar = Seminar
code-event-kind-mission = Mission
code-event-kind-meeting = Meeting
code-event-kind-campaign = Campaign
code-event-kind-forum = Forum
code-event-kind-other = Other
code-event-status-planned = Planned
code-event-status-confirmed = Confirmed
code-event-status-held = Held
code-event-status-concluded = Concluded
code-event-status-cancelled = Cancelled

## Results

code-result-kind-policy = Policy
code-result-kind-plan = Plan
code-result-kind-law = Law
code-result-kind-protocol = Protocol
code-result-kind-manual = Manual
code-result-kind-curriculum = Curriculum
code-result-kind-course = Course
code-result-kind-network = Network
code-result-kind-campaign = Campaign
code-result-kind-report = Report
code-result-kind-strategy = Strategy
code-result-kind-agreement = Agreement
# What those who met have promised to do.
code-result-kind-commitment = Commitment
code-result-kind-tool = Tool
code-result-kind-other = Other
code-fate-draft = Draft
code-fate-validated = Validated
code-fate-handed-over = Handed over
code-fate-published = Published
code-fate-adopted = Adopted
code-fate-in-use = In use
code-fate-superseded = Superseded

## Organisations and places

code-organisation-kind-government = Government
code-organisation-kind-ministry = Ministry
code-organisation-kind-agency = Public agency
code-organisation-kind-local-government = Local government
code-organisation-kind-regional-organisation = Regional organisation
code-organisation-kind-international-organisation = International organisation
code-organisation-kind-network = Network
code-organisation-kind-school = School or university
code-organisation-kind-ngo = Non-governmental organisation
code-organisation-kind-programme = Programme
code-organisation-kind-other = Other
code-counted-actions = Every Action of the programme
code-counted-events = Every event of the programme
code-qualifier-more-than = More than this
code-qualifier-less-than = Less than this
code-qualifier-about = About this
code-direction-rise = A rise
code-direction-fall = A fall
code-place-kind-country = Country or territory
code-place-kind-region = Region
code-place-kind-grouping = Group of countries
code-target-group-migrants = Migrants
code-target-group-migrant-workers = Migrant workers
code-target-group-children = Children and adolescents
code-target-group-victims-of-trafficking = Victims of trafficking
code-target-group-refugees-and-asylum-seekers = Refugees and asylum seekers
code-target-group-displaced = Displaced people
code-target-group-returnees = Returnees
code-target-group-diaspora = Diaspora
code-target-group-host-communities = Host communities
code-target-group-policy-makers = Policy makers
code-target-group-officials = Officials and front-line officers
code-target-group-justice = Judges, prosecutors and public defenders
code-target-group-local-authorities = Local authorities
code-target-group-employers = Employers and recruiters
code-target-group-civil-society = Civil society
code-target-group-journalists = Journalists

## Languages

# The languages of the interface are written in their own way in the list of languages.
language-en = English
language-fr = French
language-es = Spanish
language-pt = Portuguese
language-ar = Arabic
language-de = German
language-it = Italian
language-nl = Dutch
language-ru = Russian
language-uk = Ukrainian
language-ro = Romanian
language-pl = Polish
language-tr = Turkish
language-ka = Georgian
language-hy = Armenian
language-ky = Kyrgyz
language-kk = Kazakh
language-th = Thai
language-zh = Chinese
language-sw = Swahili
language-ht = Haitian Creole

# A number that is not told as it stands. $number is written already.
number-more-than = more than { $number }
number-less-than = less than { $number }
number-about = about { $number }
# A number with its unit that tells a change. $number is written already.
number-rise = { $number } (rise)
number-fall = { $number } (fall)
