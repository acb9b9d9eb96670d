//! A record as a line of a list: what it is called, in short what it is, when and where.

use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Item, Names, Told, is_web, item, may_read, quantity};
use crate::urls;
use domain::{Edtf, Field, Kind, Lang, Record, RecordId, schema};
use std::collections::HashMap;
use std::sync::LazyLock;
use store::records;

/// A record in a list.
#[derive(Clone)]
pub struct Line {
    pub id: RecordId,
    pub href: String,
    pub title: Told,
    pub summary: Option<Told>,
    /// When, where, about what: in the order of the schema.
    pub items: Vec<Item>,
    /// The web address of a body.
    pub web: Option<String>,
}

/// What a line of a list tells, and what decides whether and when it is told.
pub const IN_LINES: &[Field] = &[
    Field::Title,
    Field::Summary,
    Field::Start,
    Field::End,
    Field::Period,
    Field::Published,
    Field::Country,
    Field::Places,
    Field::EvidenceLevel,
    Field::Status,
    Field::ResultKind,
    Field::Editions,
    Field::Fate,
    Field::Number,
    Field::Unit,
    Field::Scope,
    Field::Qualifier,
    Field::Direction,
    Field::Language,
    Field::Url,
    Field::OfContext,
    Field::Confidential,
];

/// What is told of a record beside its title, in short, and what decides whether it is told.
static IN_SHORT: LazyLock<Vec<Field>> = LazyLock::new(|| {
    let is_long = |it: &Field| LEFT_OUT_IN_SHORT.contains(it);
    IN_LINES.iter().copied().filter(|it| !is_long(it)).collect()
});

const LEFT_OUT_IN_SHORT: [Field; 6] =
    [Field::Title, Field::Summary, Field::Fate, Field::Scope, Field::Language, Field::Url];

/// The records as lines, without those that this reader may not know of: a line says which record
/// it tells. One statement, however many.
pub async fn lines(app: &App, page: &Page, records: &[Record]) -> Result<Vec<Line>> {
    let names = Names::load(app, page, linked(records)).await?;
    let readable = records.iter().filter(|it| may_read(page, it));
    Ok(readable.map(|it| line(page, it, &names)).collect())
}

/// The lines of several lists. One statement, however many lists.
pub async fn lines_of(app: &App, page: &Page, lists: &[Vec<Record>]) -> Result<Vec<Vec<Line>>> {
    let lines = lines(app, page, &lists.concat()).await?;
    let lines: HashMap<RecordId, Line> = lines.into_iter().map(|it| (it.id, it)).collect();
    let of = |list: &Vec<Record>| list.iter().filter_map(|it| lines.get(&it.id).cloned()).collect();
    Ok(lists.iter().map(of).collect())
}

/// When and where, for records of which somebody else tells the title; without those that this
/// reader may not know of now. Four statements, however many, or none.
pub async fn in_short(
    app: &App,
    page: &Page,
    ids: &[RecordId],
) -> Result<HashMap<RecordId, Vec<Item>>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let records = records::some(app.store.db(), ids, &IN_SHORT).await?;
    let names = Names::load(app, page, linked(&records)).await?;
    let readable = records.iter().filter(|it| may_read(page, it));
    let told = |record: &Record| {
        let items = items(page, record, &names);
        (record.id, items.chain(of_context(page, record)).collect())
    };
    Ok(readable.map(told).collect())
}

/// What the lines of records name.
pub fn linked(records: &[Record]) -> Vec<RecordId> {
    let of = |record: &Record| {
        in_items(record.kind).flat_map(|entry| record.links(entry.field)).collect::<Vec<_>>()
    };
    records.iter().flat_map(of).collect()
}

fn line(page: &Page, record: &Record, names: &Names) -> Line {
    let slug = || Told::new(page.lang, record.slug.as_str().to_owned(), page.lang);
    let title = Told::of(record, Field::Title, page.lang).unwrap_or_else(slug);
    Line {
        id: record.id,
        href: page.url(urls::record(record.kind, &record.slug)),
        summary: Told::of(record, Field::Summary, page.lang).map(shortened),
        items: items(page, record, names)
            .chain(of_context(page, record))
            .chain(title_told_in(page, record.kind, &title))
            .collect(),
        title,
        web: record
            .code(Field::Url)
            .filter(|it| record.kind == Kind::Organisation && is_web(it))
            .map(str::to_owned),
    }
}

/// When, where, about what: in the order of the schema. Of many places some are told, and how many
/// more there are.
fn items<'a>(
    page: &'a Page,
    record: &'a Record,
    names: &'a Names,
) -> impl Iterator<Item = Item> + 'a {
    in_items(record.kind).flat_map(move |entry| match entry.field {
        Field::Number => quantity(page, record).into_iter().collect::<Vec<_>>(),
        // Both ends are told there, or the one that is known.
        Field::Start => span(page, record).into_iter().collect(),
        field => {
            let values = record.values(field).iter();
            some_of(page, values.filter_map(|it| item(page, entry, it, names)).collect())
        }
    })
}

/// The first few of a field's values, and how many more there are.
fn some_of(page: &Page, mut items: Vec<Item>) -> Vec<Item> {
    let more = items.len().saturating_sub(MOST_OF_A_FIELD);
    // Who is told that there is one more could have been told which.
    if more > 1 {
        items.truncate(MOST_OF_A_FIELD);
        items.push(Item { text: page.count("line-more", more), ..Item::default() });
    }
    items
}

/// From when to when: lists are in the order of the end.
fn span(page: &Page, record: &Record) -> Option<Item> {
    let text = words::date(page.lang, &lasting(record)?);
    Some(Item { text, ..Item::default() })
}

/// How long something lasted, or lasts, in EDTF. Of an Action of which only one end is known the
/// other is open: it runs since June 2022, or ran until then.
pub fn lasting(record: &Record) -> Option<String> {
    let date = |field| record.date(field).map(Edtf::as_str);
    match (date(Field::Start), date(Field::End)) {
        (Some(start), Some(end)) if start == end => Some(start.to_owned()),
        (Some(start), Some(end)) => Some(format!("{start}/{end}")),
        (Some(start), None) if is_running(record) => Some(format!("{start}/..")),
        (Some(start), None) => Some(start.to_owned()),
        (None, Some(end)) => Some(format!("../{end}")),
        (None, None) => None,
    }
}

/// Whether it goes on, as far as its status says.
pub fn is_running(record: &Record) -> bool {
    record.kind == Kind::Action && record.code(Field::Status) == Some("running")
}

/// That reports only refer to an event, so that nobody takes it for one of the programme.
fn of_context(page: &Page, record: &Record) -> Option<Item> {
    let text = || Item { text: page.say("event-of-context"), ..Item::default() };
    record.flag(Field::OfContext).then(text)
}

/// In which language a title is, where that is not the reader's: of what is told, and not of names.
fn title_told_in(page: &Page, kind: Kind, title: &Told) -> Option<Item> {
    let told = matches!(kind, Kind::Practice | Kind::Action | Kind::Event | Kind::Result);
    title.lang.filter(|_| told).map(|it| told_in(page, it))
}

/// *In Spanish*
pub fn told_in(page: &Page, lang: Lang) -> Item {
    let language = words::language_name(page.lang, lang.tag());
    Item { text: page.about("told-in-language", "language", language), ..Item::default() }
}

/// How many values of one field a line tells.
const MOST_OF_A_FIELD: usize = 3;
/// How much of a summary a list shows, in scalar values.
const SUMMARY: usize = 240;

/// As much of a summary as a list shows.
pub fn shortened(told: Told) -> Told {
    let Some((cut, _)) = told.value.char_indices().nth(SUMMARY) else { return told };
    let head = &told.value[..cut];
    let word = head.rfind(char::is_whitespace).unwrap_or(cut);
    Told { value: format!("{}…", head[..word].trim_end()), ..told }
}

/// Of what a line tells, what is none of its items: it stands elsewhere in it, or decides only.
const NO_ITEMS: [Field; 10] = [
    Field::Title,
    Field::Summary,
    Field::End,
    Field::Unit,
    Field::Scope,
    Field::Qualifier,
    Field::Direction,
    Field::Url,
    Field::OfContext,
    Field::Confidential,
];

/// The fields that are items of a line of a record of this kind.
fn in_items(kind: Kind) -> impl Iterator<Item = &'static schema::Entry> {
    let is_item = |it: Field| IN_LINES.contains(&it) && !NO_ITEMS.contains(&it);
    schema::fields(kind).iter().filter(move |it| is_item(it.field))
}
