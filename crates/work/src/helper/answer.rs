//! What the helper answers, checked: only what stands in the text word for word is left of it, with
//! the places and themes that we know. Everything else of the answer is nothing.

use super::AskError;
use crate::table::spot;
use domain::Passage;
use harvest::{
    Action, Direction, Event, Gazetteer, Harvest, Harvester, Indicator, Outcome, Practice,
    Qualifier, Span,
};
use serde_json::{Map, Value};

/// So many suggestions are read, and no more.
const MOST: usize = 200;
/// The longest title or statement, in characters.
const LONGEST: usize = 600;
/// A passage of fewer letters stands in every text.
const SHORTEST: usize = 12;
/// How sure a suggestion is: below everything that one accepts unread.
const SURE: f64 = 0.4;

/// What is left of an answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Checked {
    pub harvest: Harvest,
    /// Suggestions without a passage that stands in the text word for word.
    pub dropped: usize,
    /// What is no suggestion of a kind that is asked for.
    pub strange: usize,
}

impl Checked {
    /// Adds what is left of the answer about another part of the text; the same thing once.
    pub fn add(&mut self, other: Self) {
        let (own, more) = (&mut self.harvest, other.harvest);
        add_new(&mut own.events, more.events);
        add_new(&mut own.actions, more.actions);
        add_new(&mut own.results, more.results);
        add_new(&mut own.practices, more.practices);
        add_new(&mut own.indicators, more.indicators);
        self.dropped += other.dropped;
        self.strange += other.strange;
    }
}

fn add_new<Item: PartialEq>(list: &mut Vec<Item>, items: Vec<Item>) {
    for item in items {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}

/// Checks what a model says about a text.
pub fn check(said: &str, text: &str) -> Result<Checked, AskError> {
    let object = object(said)?;
    let gazetteer = Harvester::shipped().gazetteer();
    let mut checked = Checked::default();
    let mut read = 0;
    for (list, items) in &object {
        let Value::Array(items) = items else {
            checked.strange += 1;
            continue;
        };
        for item in items {
            read += 1;
            let Some(item) = item.as_object().filter(|_| read <= MOST) else {
                checked.strange += 1;
                continue;
            };
            let evidence = evidence(item, text);
            let item = Item { fields: item, gazetteer };
            if !item.is_of(list) {
                checked.strange += 1;
            } else if evidence.is_empty() {
                checked.dropped += 1;
            } else {
                item.add_to(list, evidence, &mut checked.harvest);
            }
        }
    }
    Ok(checked)
}

/// The JSON object in what was said: models like to put a fence or a word around it.
fn object(said: &str) -> Result<Map<String, Value>, AskError> {
    let begins = said.find('{');
    let ends = said.rfind('}');
    let json = begins.zip(ends).and_then(|(begins, ends)| said.get(begins..=ends));
    let read = json.and_then(|it| serde_json::from_str(it).ok());
    read.ok_or_else(|| AskError::Structure("there is no JSON object in what it says".to_owned()))
}

/// The passages that stand in the text word for word. Offsets of the answer are not believed:
/// where its words stand, the text says.
fn evidence(item: &Map<String, Value>, text: &str) -> Vec<Span> {
    let given = match item.get("evidence") {
        Some(Value::Array(all)) => all.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let quote = |it: &Value| {
        let quote = it.as_str().or_else(|| it.get("quote")?.as_str())?;
        let long = quote.chars().filter(|it| it.is_alphanumeric()).count() >= SHORTEST;
        let Passage { start, end } = spot::first(text, quote).filter(|_| long)?;
        Some(Span { start, end })
    };
    let mut found: Vec<Span> = given.into_iter().take(MOST).filter_map(quote).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// One suggestion, whose fields are whatever the model has written.
struct Item<'a> {
    fields: &'a Map<String, Value>,
    gazetteer: &'a Gazetteer,
}

impl Item<'_> {
    /// Whether it is what the list is called, with what makes it one.
    fn is_of(&self, list: &str) -> bool {
        match list {
            "events" | "actions" | "results" => !self.text("title").is_empty(),
            "practices" => !self.text("statement").is_empty(),
            "indicators" => self.number("value").is_some() && !self.text("what").is_empty(),
            _ => false,
        }
    }

    fn add_to(&self, list: &str, evidence: Vec<Span>, harvest: &mut Harvest) {
        match list {
            "events" => harvest.events.push(self.event(evidence)),
            "actions" => harvest.actions.push(self.action(evidence)),
            "results" => harvest.results.push(self.result(evidence)),
            "practices" => harvest.practices.push(self.practice(evidence)),
            _ => harvest.indicators.push(self.indicator(evidence)),
        }
    }

    fn event(&self, evidence: Vec<Span>) -> Event {
        Event {
            language: None,
            title: self.text("title"),
            kind: self.text("kind"),
            city: self.some("city"),
            country: self.places("country").into_iter().next(),
            start: self.some("start"),
            end: self.some("end"),
            duration_days: self.number("duration_days"),
            series_position: None,
            planned: self.fields.get("planned").and_then(Value::as_bool).unwrap_or_default(),
            context: self.fields.get("context").and_then(Value::as_bool).unwrap_or_default(),
            countries: self.places("countries"),
            expert_countries: self.places("expert_countries"),
            organisations: self.texts("organisations"),
            hosts: self.texts("hosts"),
            co_hosts: self.texts("co_hosts"),
            themes: self.themes(),
            confidence: SURE,
            evidence,
        }
    }

    fn action(&self, evidence: Vec<Span>) -> Action {
        Action {
            language: None,
            title: self.text("title"),
            places: self.places("places"),
            partner: self.text("partner"),
            themes: self.themes(),
            start: self.some("start"),
            end: self.some("end"),
            helpers: self.texts("helpers"),
            expert_countries: self.places("expert_countries"),
            // Its sentence would have to be shown in the text, and is not asked for.
            delivered: None,
            confidence: SURE,
            evidence,
        }
    }

    fn result(&self, evidence: Vec<Span>) -> Outcome {
        Outcome {
            language: None,
            title: self.text("title"),
            kind: self.text("kind"),
            places: self.places("places"),
            editions: self.texts("editions"),
            fate: self.some("fate"),
            marks: self.texts("marks"),
            confidence: SURE,
            evidence,
        }
    }

    fn practice(&self, evidence: Vec<Span>) -> Practice {
        Practice {
            language: None,
            statement: self.text("statement"),
            places: self.places("places"),
            themes: self.themes(),
            confidence: SURE,
            evidence,
        }
    }

    fn indicator(&self, evidence: Vec<Span>) -> Indicator {
        Indicator {
            language: None,
            value: self.number("value").unwrap_or_default(),
            qualifier: Qualifier::named(&self.text("qualifier")),
            unit: self.text("unit"),
            noun: None,
            direction: Direction::named(&self.text("direction")),
            what: self.text("what"),
            scope: self.text("scope"),
            period: self.text("period"),
            confidence: SURE,
            evidence,
        }
    }

    fn text(&self, name: &str) -> String {
        let text = self.fields.get(name).and_then(Value::as_str).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
    }

    fn some(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|it| !it.is_empty())
    }

    /// One text or a list of them.
    fn texts(&self, name: &str) -> Vec<String> {
        let all = match self.fields.get(name) {
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(one)) => vec![one.as_str()],
            _ => Vec::new(),
        };
        let short = |it: &&str| !it.trim().is_empty() && it.chars().count() <= LONGEST;
        all.into_iter().filter(short).take(MOST).map(str::to_owned).collect()
    }

    fn places(&self, name: &str) -> Vec<String> {
        let mut codes = self.texts(name);
        codes.retain(|it| self.gazetteer.place(it).is_some());
        codes
    }

    fn themes(&self) -> Vec<String> {
        let mut ids = self.texts("themes");
        ids.retain(|id| self.gazetteer.themes.iter().any(|it| it.id == *id));
        ids
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.fields.get(name).and_then(Value::as_f64).filter(|it| it.is_finite())
    }
}
