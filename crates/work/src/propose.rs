//! From a harvest to proposals: each with its fields, and each field with its narrowest passage.

use domain::{
    ClaimState, Field, FieldType, Kind, Lang, Passage, Proposal, ProposalId, ProposalKind,
    ProposedField, ProposedValue, RecordId,
};
use harvest::{Harvest, Harvester, Span, Stretch};
use jiff::Timestamp;

/// All proposals of a harvest, in the order of the text.
pub fn proposals(harvest: &Harvest, source: RecordId, lang: Lang, now: Timestamp) -> Vec<Proposal> {
    let table = Table { harvest, source, lang, now };
    let mut all = Vec::new();
    all.extend(harvest.events.iter().map(|it| table.event(it)));
    all.extend(harvest.actions.iter().map(|it| table.action(it)));
    all.extend(harvest.results.iter().map(|it| table.result(it)));
    all.extend(harvest.practices.iter().map(|it| table.practice(it)));
    all.extend(harvest.indicators.iter().map(|it| table.indicator(it)));
    all.extend(table.organisations());
    all.extend(table.places());
    all.extend(table.dates());
    all.retain(|it| !it.passages.is_empty());
    all.sort_by_key(|it| (it.passages[0].start, it.kind));
    all
}

struct Table<'a> {
    harvest: &'a Harvest,
    source: RecordId,
    lang: Lang,
    now: Timestamp,
}

impl Table<'_> {
    fn event(&self, event: &harvest::Event) -> Proposal {
        let mut fields =
            Fields::of(self, ProposalKind::Event, (&event.evidence, event.language.as_deref()));
        fields.text(Field::Title, &event.title);
        fields.code(Field::EventKind, Some(&event.kind));
        fields.text(Field::City, event.city.as_deref().unwrap_or_default());
        fields.place(Field::Country, event.country.as_slice());
        fields.date(Field::Start, event.start.as_ref());
        fields.date(Field::End, event.end.as_ref());
        fields.number(Field::DurationDays, event.duration_days);
        fields.number(Field::Position, event.series_position.map(f64::from));
        fields.code(Field::Status, Some(if event.planned { "planned" } else { "held" }));
        if event.context {
            fields.push(Field::OfContext, ProposedValue::Flag(true), Vec::new());
        }
        fields.bodies(Field::Hosts, &event.hosts);
        fields.bodies(Field::CoHosts, &event.co_hosts);
        fields.place(Field::Delegations, &event.countries);
        fields.place(Field::ExpertsFrom, &event.expert_countries);
        fields.themes(&event.themes);
        self.proposal(&event.title, event.confidence, fields)
    }

    fn action(&self, action: &harvest::Action) -> Proposal {
        let mut fields =
            Fields::of(self, ProposalKind::Action, (&action.evidence, action.language.as_deref()));
        fields.text(Field::Title, &action.title);
        fields.place(Field::Places, &action.places);
        fields.text(Field::PartnerNames, &action.partner);
        fields.themes(&action.themes);
        fields.date(Field::Start, action.start.as_ref());
        fields.date(Field::End, action.end.as_ref());
        fields.bodies(Field::Helpers, &action.helpers);
        fields.place(Field::ExpertsFrom, &action.expert_countries);
        if let Some(it) = &action.delivered {
            let at = span(it.start, it.end);
            let lang = self.lang_of(it.language.as_deref(), &[at]);
            let value = ProposedValue::Text { lang, value: it.sentence.clone() };
            fields.push(Field::Delivered, value, vec![passage(&at)]);
        }
        self.proposal(&action.title, action.confidence, fields)
    }

    fn result(&self, result: &harvest::Outcome) -> Proposal {
        let mut fields =
            Fields::of(self, ProposalKind::Result, (&result.evidence, result.language.as_deref()));
        fields.text(Field::Title, &result.title);
        fields.code(Field::ResultKind, Some(&result.kind));
        fields.place(Field::Places, &result.places);
        for edition in &result.editions {
            fields.date(Field::Editions, Some(edition));
        }
        fields.code(Field::Fate, result.fate.as_deref());
        for mark in &result.marks {
            fields.code(Field::Marks, Some(mark));
        }
        self.proposal(&result.title, result.confidence, fields)
    }

    fn practice(&self, practice: &harvest::Practice) -> Proposal {
        let mut fields = Fields::of(
            self,
            ProposalKind::Practice,
            (&practice.evidence, practice.language.as_deref()),
        );
        fields.text(Field::Title, &headline(&practice.statement));
        fields.text(Field::Summary, &practice.statement);
        fields.place(Field::Places, &practice.places);
        fields.themes(&practice.themes);
        self.proposal(&headline(&practice.statement), practice.confidence, fields)
    }

    fn indicator(&self, indicator: &harvest::Indicator) -> Proposal {
        let mut fields = Fields::of(
            self,
            ProposalKind::Indicator,
            (&indicator.evidence, indicator.language.as_deref()),
        );
        fields.text(Field::Title, &indicator.what);
        fields.number(Field::Number, Some(indicator.value));
        let qualifier = indicator.qualifier.map(harvest::Qualifier::name);
        fields.code(Field::Qualifier, qualifier);
        let direction = indicator.direction.map(harvest::Direction::name);
        fields.code(Field::Direction, direction);
        fields.text(Field::Unit, &indicator.unit);
        // The harvest says it by codes of places, a helper may say it in words.
        let places: Vec<String> = indicator.scope.split_whitespace().map(str::to_owned).collect();
        let gazetteer = Harvester::shipped().gazetteer();
        if places.iter().all(|it| gazetteer.place(it).is_some()) {
            fields.place(Field::Places, &places);
        } else {
            fields.text(Field::Scope, &indicator.scope);
        }
        fields.date(Field::Period, Some(&indicator.period));
        // The number as the language of the report writes it: *2,5 jours*.
        let lang = fields.lang;
        let number = words::qualified(lang, qualifier, indicator.value);
        let said = format!("{number} {}", indicator.counted());
        let title = words::directed(lang, direction, said.trim());
        self.proposal(&title, indicator.confidence, fields)
    }

    /// One proposal for each body, with all its mentions.
    fn organisations(&self) -> Vec<Proposal> {
        let mentions = &self.harvest.organisations;
        let same = |it: &harvest::OrganisationMention| (it.name.clone(), it.country.clone());
        grouped(mentions, same, |it| span(it.start, it.end))
            .into_iter()
            .map(|(first, spans)| {
                let mut fields = Fields::of(
                    self,
                    ProposalKind::Organisation,
                    (&spans, first.language.as_deref()),
                );
                fields.text(Field::Title, &first.name);
                fields.text(Field::Acronym, first.acronym.as_deref().unwrap_or_default());
                fields.place(Field::Country, first.country.as_slice());
                self.proposal(&first.name, SURE, fields)
            })
            .collect()
    }

    fn places(&self) -> Vec<Proposal> {
        grouped(&self.harvest.places, |it| it.code.clone(), |it| span(it.start, it.end))
            .into_iter()
            .map(|(first, spans)| {
                let mut fields =
                    Fields::of(self, ProposalKind::Place, (&spans, first.language.as_deref()));
                fields.push(Field::Code, ProposedValue::Code(first.code.clone()), Vec::new());
                self.proposal(&first.name, SURE, fields)
            })
            .collect()
    }

    fn dates(&self) -> Vec<Proposal> {
        grouped(&self.harvest.dates, |it| it.value.clone(), |it| span(it.start, it.end))
            .into_iter()
            .map(|(first, spans)| {
                let mut fields = Fields::of(self, ProposalKind::Date, (&spans, None));
                fields.date(Field::Period, Some(&first.value));
                self.proposal(&first.value, SURE, fields)
            })
            .collect()
    }

    /// The language of what rests on these words. A report may have several.
    fn lang_of(&self, language: Option<&str>, evidence: &[Span]) -> Lang {
        let told = || Stretch::language_at(&self.harvest.stretches, evidence.first()?.start);
        let language = language.or_else(told);
        language.and_then(|it| it.parse().ok()).unwrap_or(self.lang)
    }

    fn proposal(&self, title: &str, confidence: f64, fields: Fields) -> Proposal {
        Proposal {
            id: ProposalId::new(self.now),
            source: self.source,
            kind: fields.kind,
            title: title.to_owned(),
            passages: fields.evidence.iter().map(passage).collect(),
            fields: fields.gathered,
            confidence,
            drawn_by: None,
            state: ClaimState::Proposed,
            record: None,
            decided: None,
            version: 1,
        }
    }
}

/// What is found by its name alone is as sure as its name.
const SURE: f64 = 0.9;

/// The longest title a practice gets before a person gives it a better one, in characters.
const HEADLINE: usize = 100;

/// A clause that is shorter says too little for a title.
const CLAUSE: usize = 40;

/// A sentence as a title: its first clauses, as many as fit; else cut at a word, with an ellipsis.
pub fn headline(sentence: &str) -> String {
    let trimmed = |it: &str| it.trim_end_matches(['.', ';', ',', ':', '–', '—', ' ']).to_owned();
    if sentence.chars().count() <= HEADLINE {
        return trimmed(sentence.trim_end());
    }
    let cut: String = sentence.chars().take(HEADLINE).collect();
    let clause = cut.rmatch_indices([',', ';', ':', '–', '—']).map(|it| &cut[..it.0]).find(|it| {
        let open = it.matches('(').count() != it.matches(')').count();
        let ends = cut[it.len()..].chars().nth(1).is_some_and(char::is_whitespace);
        ends && !open && it.chars().count() >= CLAUSE
    });
    if let Some(clause) = clause {
        return trimmed(clause);
    }
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head);
    format!("{}…", trimmed(whole))
}

fn span(start: usize, end: usize) -> Span {
    Span { start, end }
}

fn passage(span: &Span) -> Passage {
    Passage { start: span.start, end: span.end }
}

/// Whether a mention tells a date that is not written alone: the span that begins or ends with it.
fn tells(mention: &domain::Edtf, date: &domain::Edtf) -> bool {
    mention.as_str().split('/').any(|it| it == date.as_str()) || mention.is_more_exact_than(date)
}

/// Mentions of one thing together, in the order of the first, with all their spans.
fn grouped<T, K: PartialEq>(
    all: &[T],
    key: impl Fn(&T) -> K,
    at: impl Fn(&T) -> Span,
) -> Vec<(&T, Vec<Span>)> {
    let mut groups: Vec<(K, &T, Vec<Span>)> = Vec::new();
    for mention in all {
        let of = key(mention);
        match groups.iter_mut().find(|(known, ..)| *known == of) {
            Some((_, _, spans)) => spans.push(at(mention)),
            None => groups.push((of, mention, vec![at(mention)])),
        }
    }
    groups.into_iter().map(|(_, first, spans)| (first, spans)).collect()
}

/// Fields of one proposal while they are gathered.
struct Fields<'a> {
    kind: ProposalKind,
    harvest: &'a Harvest,
    lang: Lang,
    evidence: Vec<Span>,
    gathered: Vec<ProposedField>,
}

impl<'a> Fields<'a> {
    fn of(
        table: &Table<'a>,
        kind: ProposalKind,
        (evidence, language): (&[Span], Option<&str>),
    ) -> Fields<'a> {
        let (harvest, lang) = (table.harvest, table.lang_of(language, evidence));
        Fields { kind, harvest, lang, evidence: evidence.to_vec(), gathered: Vec::new() }
    }

    fn push(&mut self, field: Field, value: ProposedValue, passages: Vec<Passage>) {
        self.gathered.push(ProposedField { passages, ..ProposedField::new(field, value) });
    }

    fn text(&mut self, field: Field, value: &str) {
        if !value.trim().is_empty() {
            let value = ProposedValue::Text { lang: self.lang, value: value.to_owned() };
            self.push(field, value, Vec::new());
        }
    }

    /// A code that the list does not have is left out: the person at the table chooses one.
    fn code(&mut self, field: Field, code: Option<&str>) {
        let fits = |code: &&str| match self.takes(field) {
            Some(FieldType::Code(list)) => list.has(code),
            _ => false,
        };
        if let Some(code) = code.filter(fits) {
            self.push(field, ProposedValue::Code(code.to_owned()), Vec::new());
        }
    }

    fn number(&mut self, field: Field, number: Option<f64>) {
        if let Some(number) = number.filter(|it| it.is_finite()) {
            self.push(field, ProposedValue::Number(number), Vec::new());
        }
    }

    fn date(&mut self, field: Field, date: Option<&String>) {
        let Some(date) = date.and_then(|it| it.parse::<domain::Edtf>().ok()) else { return };
        let all = || self.harvest.dates.iter();
        let same = all().filter(|it| it.value == date.as_str());
        let mut passages = self.within(same.map(|it| span(it.start, it.end)));
        // *From the 11th to the 13th* says when it began.
        if passages.is_empty() {
            let tells = |it: &&harvest::DateMention| {
                it.value.parse::<domain::Edtf>().is_ok_and(|it| tells(&it, &date))
            };
            passages = self.within(all().filter(tells).map(|it| span(it.start, it.end)));
        }
        self.push(field, ProposedValue::Date(date), passages);
    }

    fn place(&mut self, field: Field, codes: &[String]) {
        for code in codes {
            let mentions = self.harvest.places.iter().filter(|it| it.code == *code);
            let mut passages = self.within(mentions.map(|it| span(it.start, it.end)));
            // A country is told by its city.
            if passages.is_empty() {
                let cities = self.harvest.cities.iter().filter(|it| it.country == *code);
                passages = self.within(cities.map(|it| span(it.start, it.end)));
            }
            let value = ProposedValue::Coded { kind: Kind::Place, code: code.clone() };
            self.push(field, value, passages);
        }
    }

    fn themes(&mut self, codes: &[String]) {
        for code in codes {
            let value = ProposedValue::Coded { kind: Kind::Theme, code: code.clone() };
            self.push(Field::Themes, value, Vec::new());
        }
    }

    fn bodies(&mut self, field: Field, names: &[String]) {
        for name in names {
            let mentions = self.harvest.organisations.iter().filter(|it| it.name == *name);
            let passages = self.within(mentions.map(|it| span(it.start, it.end)));
            let value = ProposedValue::Named { kind: Kind::Organisation, name: name.clone() };
            self.push(field, value, passages);
        }
    }

    fn takes(&self, field: Field) -> Option<FieldType> {
        domain::schema::entry(self.kind.record()?, field).map(|it| it.takes)
    }

    /// Those mentions that lie in the evidence.
    fn within(&self, mentions: impl Iterator<Item = Span>) -> Vec<Passage> {
        let inside = |it: &Span| {
            self.evidence.iter().any(|around| around.start <= it.start && it.end <= around.end)
        };
        mentions.filter(inside).map(|it| passage(&it)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{headline, proposals, span};
    use domain::{Field, Kind, Lang, Proposal, ProposalKind, ProposedValue, RecordId};
    use harvest::{Harvest, Indicator};

    /// What a text proposes.
    fn read(text: &str, lang: Lang) -> Vec<Proposal> {
        let document = harvest::read(text.as_bytes(), "a.txt").unwrap();
        let (source, now) = (RecordId(uuid::Uuid::nil()), jiff::Timestamp::UNIX_EPOCH);
        proposals(&harvest::harvest(&document), source, lang, now)
    }

    #[test]
    fn what_a_text_tells_in_each_of_its_languages_is_proposed_in_that_language() {
        let french = "Un atelier s'est tenu à Lima en mai 2019 avec des délégués du Chili et du Pérou. Les participants ont formé 45 agents pendant trois jours.";
        let english = "A second workshop was held in Quito in June 2021 with delegates of Brazil and Ecuador. The participants trained 60 officers over three days.";
        let all = read(&format!("{french}\n\n{english}\n"), Lang::Fr);
        let events: Vec<&Proposal> =
            all.iter().filter(|it| it.kind == ProposalKind::Event).collect();
        let langs: Vec<_> = events.iter().map(|it| it.lang()).collect();
        assert_eq!(langs, [Some(Lang::Fr), Some(Lang::En)], "{events:?}");
        let figure = |words: &str| {
            let wanted =
                |it: &&Proposal| it.kind == ProposalKind::Indicator && it.title.contains(words);
            all.iter().find(wanted).and_then(Proposal::lang)
        };
        assert_eq!(figure("45 agents"), Some(Lang::Fr));
        assert_eq!(figure("60 officers"), Some(Lang::En));
    }

    /// The bodies that the event of a text proposes for a field.
    fn bodies(text: &str, lang: Lang, field: Field) -> Vec<String> {
        let event = read(text, lang).into_iter().find(|it| it.kind == ProposalKind::Event).unwrap();
        let of_field = event.fields.into_iter().filter(|it| it.field == field);
        let named = of_field.map(|it| {
            assert!(!it.passages.is_empty(), "{it:?} rests on nothing");
            match it.value {
                ProposedValue::Named { name, .. } => name,
                other => panic!("{other:?}"),
            }
        });
        named.collect()
    }

    #[test]
    fn hosts_and_co_hosts_are_proposed_and_whoever_only_came_is_neither() {
        let texts = [
            (
                Lang::En,
                "The Ministry of Labour organised the workshop in Lima on 3 May 2021 in partnership with the National Institute of Migration. The National Police took part.",
            ),
            (
                Lang::Fr,
                "Le ministère du Travail a organisé l'atelier à Lima le 3 mai 2021 en partenariat avec l'Institut national des migrations. La Police nationale y a participé.",
            ),
            (
                Lang::Es,
                "El Ministerio de Trabajo organizó el taller en Lima el 3 de mayo de 2021 en colaboración con el Instituto Nacional de Migración. Participó la Policía Nacional.",
            ),
            (
                Lang::Pt,
                "O Ministério do Trabalho organizou a oficina em Lima a 3 de maio de 2021 em parceria com o Instituto Nacional de Migração. Participou a Polícia Nacional.",
            ),
        ];
        for (lang, text) in texts {
            let hosts = bodies(text, lang, Field::Hosts);
            assert!(hosts.len() == 1 && hosts[0].contains("inist"), "{hosts:?}");
            let co_hosts = bodies(text, lang, Field::CoHosts);
            assert!(co_hosts.len() == 1 && co_hosts[0].contains("nstitut"), "{co_hosts:?}");
        }
    }

    #[test]
    fn an_event_that_the_report_only_refers_to_is_marked() {
        let texts = [
            (
                Lang::En,
                "On the margins of the global forum that was held in Quito in January 2020, the programme showed its guide to visitors.",
                true,
            ),
            (Lang::En, "The workshop was held in Quito in January 2020.", false),
        ];
        for (lang, text, marked) in texts {
            let all = read(text, lang);
            let event = all.iter().find(|it| it.kind == ProposalKind::Event).unwrap();
            assert_eq!(event.is_of_context(), marked, "{text}");
        }
    }

    #[test]
    fn an_action_is_proposed_with_its_experts_and_with_what_came_of_it() {
        let texts = [
            (
                Lang::En,
                "In Kenya, experts from Denmark supported the Ministry of Labour in 2019. The support led to a national action plan.",
                "The support led",
            ),
            (
                Lang::Fr,
                "Au Kenya, des experts du Danemark ont aidé le ministère du Travail en 2019. L'appui a débouché sur un plan d'action national.",
                "L'appui a débouché",
            ),
            (
                Lang::Es,
                "En Kenia, expertos de Dinamarca apoyaron al Ministerio de Trabajo en 2019. El apoyo dio lugar a un plan de acción nacional.",
                "El apoyo dio lugar",
            ),
            (
                Lang::Pt,
                "No Quénia, peritos da Dinamarca apoiaram o Ministério do Trabalho em 2019. O apoio deu origem a um plano de ação nacional.",
                "O apoio deu origem",
            ),
        ];
        for (lang, text, begins) in texts {
            let all = read(text, lang);
            let action = all.iter().find(|it| it.kind == ProposalKind::Action).unwrap();
            let of = |field| action.fields.iter().find(|it| it.field == field).unwrap();
            let dk = ProposedValue::Coded { kind: Kind::Place, code: "DK".to_owned() };
            assert_eq!(of(Field::ExpertsFrom).value, dk, "{text}");
            let delivered = of(Field::Delivered);
            let ProposedValue::Text { value, .. } = &delivered.value else { panic!("{text}") };
            assert!(value.starts_with(begins), "{value}");
            let [passage] = delivered.passages[..] else { panic!("{delivered:?}") };
            assert!(action.passages.contains(&passage), "it lies in the proposal's own: {text}");
            let words: String =
                text.chars().skip(passage.start).take(passage.end - passage.start).collect();
            assert_eq!(&words, value, "{text}");
        }
    }

    #[test]
    fn who_helped_in_an_action_is_proposed_with_the_words_that_name_them() {
        let text = "In Kenya, the National Employment Agency of Denmark supported the Ministry of Labour in 2019 in drafting a law on recruitment.";
        let all = read(text, Lang::En);
        let action = all.iter().find(|it| it.kind == ProposalKind::Action).unwrap();
        let helpers: Vec<_> =
            action.fields.iter().filter(|it| it.field == Field::Helpers).collect();
        let [helper] = helpers[..] else { panic!("{action:?}") };
        let ProposedValue::Named { kind: Kind::Organisation, name } = &helper.value else {
            panic!("{helper:?}")
        };
        let [passage] = helper.passages[..] else { panic!("{helper:?}") };
        assert!(passage.words(text).contains("National Employment Agency"), "{name} {passage:?}");
    }

    #[test]
    fn a_figure_is_called_as_its_language_writes_numbers() {
        let days = Indicator {
            value: 2.5,
            what: "jours".to_owned(),
            unit: "jours".to_owned(),
            evidence: vec![span(0, 9)],
            ..Indicator::default()
        };
        let harvest = Harvest { indicators: vec![days], ..Harvest::default() };
        let (source, now) = (RecordId(uuid::Uuid::nil()), jiff::Timestamp::UNIX_EPOCH);
        assert_eq!(proposals(&harvest, source, Lang::Fr, now)[0].title, "2,5 jours");
        assert_eq!(proposals(&harvest, source, Lang::En, now)[0].title, "2.5 jours");
    }

    #[test]
    fn a_figure_that_is_not_told_as_it_stands_says_so() {
        let officers = Indicator {
            value: 1190.0,
            qualifier: Some(harvest::Qualifier::MoreThan),
            direction: Some(harvest::Direction::Rise),
            what: "officers".to_owned(),
            unit: "officers".to_owned(),
            evidence: vec![span(0, 9)],
            ..Indicator::default()
        };
        let harvest = Harvest { indicators: vec![officers], ..Harvest::default() };
        let (source, now) = (RecordId(uuid::Uuid::nil()), jiff::Timestamp::UNIX_EPOCH);
        let title = |lang| proposals(&harvest, source, lang, now)[0].title.clone();
        assert_eq!(title(Lang::En), "more than 1,190 officers (rise)");
        assert_eq!(title(Lang::Fr), "plus de 1\u{202f}190 officers (hausse)");
        let proposal = &proposals(&harvest, source, Lang::En, now)[0];
        let code = |field| {
            let told = proposal.fields.iter().find(|it| it.field == field);
            told.map(|it| it.value.clone())
        };
        assert_eq!(code(Field::Qualifier), Some(ProposedValue::Code("more_than".to_owned())));
        assert_eq!(code(Field::Direction), Some(ProposedValue::Code("rise".to_owned())));
    }

    #[test]
    fn a_long_sentence_is_called_by_its_first_clauses() {
        let short = "Hear the families first.";
        assert_eq!(headline(short), "Hear the families first");
        let long = "Hear the families first, at home and in their language, and write the form only when the last of them has spoken.";
        assert_eq!(headline(long), "Hear the families first, at home and in their language");
        let plain = "The team that works at the post writes the form on which the families are registered before anybody else sees it.";
        assert_eq!(
            headline(plain),
            "The team that works at the post writes the form on which the families are registered before anybody…"
        );
        let bracket = "The office for those who come back (it is open on Sundays, too) keeps one file for each family and all services.";
        assert!(headline(bracket).ends_with('…'), "{}", headline(bracket));
    }
}
