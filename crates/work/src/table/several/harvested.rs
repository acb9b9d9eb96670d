//! Proposals as the harvest had them, so that it can say which tell of the same thing.

use domain::{Field, Kind, Proposal, ProposalKind, ProposedValue, RecordId};
use harvest::{Action, Direction, Event, Harvest, Harvester, Indicator, Qualifier, Report, Span};
use std::collections::HashMap;

/// Which proposal of a report each event, action and indicator is, by its place in the list.
pub type Places = HashMap<ProposalKind, Vec<usize>>;

pub fn report(source: RecordId, proposals: &[Proposal]) -> (Report, Places) {
    let mut harvest = Harvest::default();
    let mut places = Places::new();
    for (at, proposal) in proposals.iter().enumerate() {
        let told = Told(proposal);
        match proposal.kind {
            ProposalKind::Event => harvest.events.push(told.event()),
            ProposalKind::Action => harvest.actions.push(told.action()),
            ProposalKind::Indicator => harvest.indicators.push(told.indicator()),
            ProposalKind::Result
            | ProposalKind::Practice
            | ProposalKind::Organisation
            | ProposalKind::Place
            | ProposalKind::Date => continue,
        }
        places.entry(proposal.kind).or_default().push(at);
    }
    (Report { name: source.to_string(), fingerprint: 0, harvest }, places)
}

/// The field of a record that the harvest means.
pub fn field(name: &str) -> Option<Field> {
    Some(match name {
        "start" => Field::Start,
        "end" => Field::End,
        "duration_days" => Field::DurationDays,
        "hosts" => Field::Hosts,
        "countries" => Field::Delegations,
        "expert_countries" => Field::ExpertsFrom,
        "series_position" => Field::Position,
        "value" => Field::Number,
        "period" => Field::Period,
        _ => return None,
    })
}

struct Told<'a>(&'a Proposal);

impl Told<'_> {
    fn event(&self) -> Event {
        Event {
            language: self.0.lang().map(|it| it.tag().to_owned()),
            title: self.text(Field::Title),
            kind: self.code(Field::EventKind).unwrap_or_default(),
            city: Some(self.text(Field::City)).filter(|it| !it.is_empty()),
            country: self.places(Field::Country).into_iter().next(),
            start: self.date(Field::Start),
            end: self.date(Field::End),
            duration_days: self.0.number(Field::DurationDays),
            series_position: self.0.number(Field::Position).map(whole),
            planned: self.0.code(Field::Status) == Some("planned"),
            context: self.0.is_of_context(),
            countries: self.places(Field::Delegations),
            expert_countries: self.places(Field::ExpertsFrom),
            organisations: Vec::new(),
            hosts: self.names(Field::Hosts),
            co_hosts: self.names(Field::CoHosts),
            themes: self.coded(Field::Themes, Kind::Theme),
            confidence: self.0.confidence,
            evidence: self.evidence(),
        }
    }

    fn action(&self) -> Action {
        Action {
            language: None,
            title: self.text(Field::Title),
            places: self.places(Field::Places),
            partner: self.text(Field::PartnerNames),
            themes: self.coded(Field::Themes, Kind::Theme),
            start: self.date(Field::Start),
            end: self.date(Field::End),
            helpers: self.names(Field::Helpers),
            expert_countries: self.places(Field::ExpertsFrom),
            delivered: None,
            confidence: self.0.confidence,
            evidence: self.evidence(),
        }
    }

    fn indicator(&self) -> Indicator {
        Indicator {
            language: None,
            value: self.0.number(Field::Number).unwrap_or_default(),
            qualifier: self.0.code(Field::Qualifier).and_then(Qualifier::named),
            unit: self.text(Field::Unit),
            noun: self.noun(),
            direction: self.0.code(Field::Direction).and_then(Direction::named),
            what: self.text(Field::Title),
            scope: self.scope(),
            period: self.date(Field::Period).unwrap_or_default(),
            confidence: self.0.confidence,
            evidence: self.evidence(),
        }
    }

    /// What all languages call the unit.
    fn noun(&self) -> Option<String> {
        let mut units = self.0.values(Field::Unit);
        units.find_map(|it| match it {
            ProposedValue::Text { lang, value } => {
                Harvester::shipped().noun(lang.tag(), value).map(str::to_owned)
            }
            _ => None,
        })
    }

    fn evidence(&self) -> Vec<Span> {
        self.0.passages.iter().map(|it| Span { start: it.start, end: it.end }).collect()
    }

    /// What a number is about, as the harvest says it: the codes of places, or words.
    fn scope(&self) -> String {
        let places = self.places(Field::Places);
        if places.is_empty() { self.text(Field::Scope) } else { places.join(" ") }
    }

    fn text(&self, field: Field) -> String {
        let text = self.0.values(field).find_map(|it| match it {
            ProposedValue::Text { value, .. } => Some(value.clone()),
            _ => None,
        });
        text.unwrap_or_default()
    }

    fn code(&self, field: Field) -> Option<String> {
        self.0.code(field).map(str::to_owned)
    }

    fn date(&self, field: Field) -> Option<String> {
        self.0.date(field).map(ToString::to_string)
    }

    fn names(&self, field: Field) -> Vec<String> {
        let name = |it: &ProposedValue| match it {
            ProposedValue::Named { name, .. } => Some(name.clone()),
            _ => None,
        };
        self.0.values(field).filter_map(name).collect()
    }

    fn places(&self, field: Field) -> Vec<String> {
        self.coded(field, Kind::Place)
    }

    fn coded(&self, field: Field, of: Kind) -> Vec<String> {
        let code = |it: &ProposedValue| match it {
            ProposedValue::Coded { kind, code } if *kind == of => Some(code.clone()),
            _ => None,
        };
        self.0.values(field).filter_map(code).collect()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a saturating cast")]
fn whole(number: f64) -> u32 {
    number as u32
}
