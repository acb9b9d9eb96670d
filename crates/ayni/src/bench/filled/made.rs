//! Records in the words of the made-up sample of `search`, linked with each other as real ones are.

use super::id;
use domain::{
    Claim, ClaimId, ClaimState, Edtf, Field, Kind, Lang, MadeBy, Passage, ProposedValue, Record,
    RecordId, Slug, State, Text, Value,
};
use store::{By, Db, records};

/// Of twenty records so many are of each kind.
const WHEEL: [(Kind, usize); 6] = [
    (Kind::Practice, 8),
    (Kind::Event, 4),
    (Kind::Action, 3),
    (Kind::Result, 3),
    (Kind::Organisation, 1),
    (Kind::Figure, 1),
];

/// A record goes back to one of so many before it: near in the log, as those of one programme are.
const REACH: usize = 50;

/// So many fields of a record are said by its source.
const SAID: usize = 4;

#[derive(Default)]
pub struct Made {
    number: usize,
    themes: Vec<RecordId>,
    places: Vec<RecordId>,
    actions: Vec<RecordId>,
    events: Vec<RecordId>,
    results: Vec<RecordId>,
    bodies: Vec<RecordId>,
    series: Option<RecordId>,
    /// The source of the batch before.
    pub before: Option<RecordId>,
}

impl Made {
    pub async fn with_vocabulary(db: &Db) -> store::Result<Made> {
        let ids = |all: Vec<Record>| all.iter().map(|it| it.id).collect();
        let themes = ids(records::all(db, Kind::Theme).await?);
        let places = ids(records::all(db, Kind::Place).await?);
        Ok(Made { themes, places, ..Made::default() })
    }

    /// The next record.
    pub fn record(&mut self, entry: &search::Entry, by: &By) -> Record {
        self.number += 1;
        let mut at = self.number % WHEEL.iter().map(|it| it.1).sum::<usize>();
        let of_kind = WHEEL.iter().find(|it| {
            let here = at < it.1;
            at = at.saturating_sub(it.1);
            here
        });
        let kind = of_kind.map_or(Kind::Practice, |it| it.0);
        let mut record = titled(entry, kind, by);
        match kind {
            Kind::Event => self.event(&mut record),
            Kind::Action => self.action(&mut record),
            Kind::Result => self.result(&mut record),
            Kind::Organisation => self.body(&mut record),
            Kind::Figure => self.figure(&mut record),
            _ => self.practice(&mut record, entry, by),
        }
        record
    }

    pub fn source(&mut self, entry: &search::Entry, by: &By) -> Record {
        let mut record = titled(entry, Kind::Source, by);
        record.set(Field::Language, vec![code(&record.origin.to_string())]);
        record.set(Field::Published, vec![self.date()]);
        record
    }

    /// The series in which some of the events that follow stand.
    pub fn series(&mut self, entry: &search::Entry, by: &By) -> Record {
        let record = titled(entry, Kind::Series, by);
        self.series = Some(record.id);
        record
    }

    /// Of one event in fifty, what another source says of when it began.
    pub fn contradiction(&self, record: &Record, by: &By) -> Vec<Claim> {
        let is_one = record.kind == Kind::Event && self.number.is_multiple_of(50);
        let Some(source) = self.before.filter(|_| is_one) else { return Vec::new() };
        let said: Edtf = "1999-01".parse().expect("a year and a month are a date");
        vec![claim(record, source, (1, Field::Start, ProposedValue::Date(said)), by)]
    }

    fn practice(&self, record: &mut Record, entry: &search::Entry, by: &By) {
        let body = &entry.texts[0].body;
        let parts = [(Field::Context, 30, 60), (Field::Steps, 90, 60), (Field::Outcome, 150, 50)];
        for (field, from, count) in parts {
            write(record, field, &words(body, from, count), by);
        }
        record.set(Field::EvidenceLevel, vec![code("documented")]);
        self.about(record);
        record.set(Field::Actions, near(&self.actions, self.number));
        record.set(Field::Events, near(&self.events, self.number));
        record.set(Field::Results, near(&self.results, self.number));
    }

    fn event(&mut self, record: &mut Record) {
        record.set(Field::EventKind, vec![code("workshop")]);
        record.set(Field::Start, vec![self.date()]);
        record.set(Field::Country, vec![self.place(0)]);
        record.set(Field::Delegations, (0..5).map(|it| self.place(it * 7)).collect());
        record.set(Field::Themes, vec![self.theme()]);
        record.set(Field::Hosts, near(&self.bodies, self.number));
        if let Some(series) = self.series.filter(|_| self.number.is_multiple_of(4)) {
            let position = u32::try_from(self.number).unwrap_or_default();
            record.set(Field::Series, vec![Value::Link(series)]);
            record.set(Field::Position, vec![Value::Number(f64::from(position))]);
        }
        self.events.push(record.id);
    }

    fn action(&mut self, record: &mut Record) {
        record.set(Field::Code, vec![code(&format!("A-{}", self.number))]);
        record.set(Field::Start, vec![self.date()]);
        record.set(Field::Status, vec![code("closed")]);
        record.set(Field::ExpertsFrom, vec![self.place(3), self.place(11)]);
        record.set(Field::Partners, near(&self.bodies, self.number));
        record.set(Field::Continues, near(&self.actions, self.number));
        self.about(record);
        self.actions.push(record.id);
    }

    fn result(&mut self, record: &mut Record) {
        record.set(Field::ResultKind, vec![code("manual")]);
        record.set(Field::Fate, vec![code("adopted")]);
        record.set(Field::Actions, near(&self.actions, self.number));
        self.about(record);
        self.results.push(record.id);
    }

    fn body(&mut self, record: &mut Record) {
        record.set(Field::Country, vec![self.place(0)]);
        self.bodies.push(record.id);
    }

    fn figure(&self, record: &mut Record) {
        let number = u32::try_from(self.number % 1_000).unwrap_or_default();
        record.set(Field::Number, vec![Value::Number(f64::from(number))]);
        record.set(Field::Places, vec![self.place(0)]);
        record.set(Field::Period, vec![self.date()]);
    }

    fn about(&self, record: &mut Record) {
        record.set(Field::Themes, vec![self.theme()]);
        record.set(Field::Places, vec![self.place(0)]);
    }

    fn theme(&self) -> Value {
        Value::Link(self.themes[self.number % self.themes.len()])
    }

    fn place(&self, further: usize) -> Value {
        Value::Link(self.places[(self.number + further) % self.places.len()])
    }

    /// A month of the years 2010 to 2026.
    fn date(&self) -> Value {
        let date = format!("{}-{:02}", 2010 + self.number % 17, 1 + self.number % 12);
        Value::Date(date.parse::<Edtf>().expect("a year and a month are a date"))
    }
}

/// What some fields of a record say, as the source says it: its title, and its first values.
pub fn claims(record: &Record, source: RecordId, by: &By) -> Vec<Claim> {
    let fields = domain::schema::fields(record.kind).iter().map(|it| it.field);
    let values = fields.filter_map(|field| Some((field, record.value(field)?)));
    let said = |(at, (field, value)): (usize, (Field, &Value))| {
        claim(record, source, (at, field, ProposedValue::of(value)), by)
    };
    values.take(SAID).enumerate().map(said).collect()
}

/// What a source says of a field, in one of its passages.
fn claim(
    record: &Record,
    source: RecordId,
    (at, field, value): (usize, Field, ProposedValue),
    by: &By,
) -> Claim {
    Claim {
        id: ClaimId::new(by.at),
        source,
        record: record.id,
        field,
        value,
        passages: vec![Passage { start: 300 * at, end: 300 * at + 120 }],
        place: None,
        by_hand: false,
        state: ClaimState::Accepted,
        decided: by.person.map(|it| (it, by.at)),
        proposal: None,
    }
}

fn titled(entry: &search::Entry, kind: Kind, by: &By) -> Record {
    let text = &entry.texts[0];
    let lang: Lang = text.lang.parse().unwrap_or(Lang::En);
    let draft = Record::draft(id(), kind, Slug::from_title(&text.title), lang);
    let mut record = draft.in_state(State::Published);
    write(&mut record, Field::Title, &text.title, by);
    if domain::schema::entry(kind, Field::Summary).is_some() {
        write(&mut record, Field::Summary, &words(&text.body, 0, 30), by);
    }
    record
}

fn write(record: &mut Record, field: Field, value: &str, by: &By) {
    let made = |revision| Text::new(value, MadeBy::Author, revision, by.person);
    record.write(field, value, made);
}

fn code(code: &str) -> Value {
    Value::Code(code.to_owned())
}

/// One of those that came before, if there is one.
fn near(all: &[RecordId], number: usize) -> Vec<Value> {
    let back = 1 + number % REACH.min(all.len().max(1));
    all.len().checked_sub(back).map(|at| Value::Link(all[at])).into_iter().collect()
}

/// So many words of the text.
fn words(body: &str, from: usize, count: usize) -> String {
    body.split_whitespace().skip(from).take(count).collect::<Vec<_>>().join(" ")
}
