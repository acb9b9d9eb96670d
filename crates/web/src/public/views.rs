//! The list of Actions, looked at in another way: on a map, in time, as a table. All of them count
//! and draw what the same choices leave; what is drawn is counted by the index.

use super::drawn::{self, Beside};
use super::line;
use super::sift::{By, Sift, View};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Item, Names, Told, item, may_read};
use crate::urls;
use domain::{Field, Kind, Record, schema};
use draw::Drawing;
use search::Facets;
use store::records::Order;

/// The ways to look at a list, and what this one shows.
pub struct Views {
    pub ways: Vec<Way>,
    pub shown: Shown,
}

pub struct Way {
    pub label: String,
    pub href: String,
    pub is_here: bool,
}

/// What stands in the place of the list, or above it.
pub enum Shown {
    List,
    /// Where they were, and which the map leaves out.
    Map {
        map: Option<Drawing>,
        beside: Beside,
    },
    /// How many in each year, and those of this page one by one; those that have no date.
    Time {
        years: Option<Drawing>,
        line: Option<Drawing>,
        undated: Beside,
    },
    Table(Table),
}

pub struct Table {
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub title: Told,
    pub href: String,
    /// A cell for each column after the first.
    pub cells: Vec<Cell>,
}

pub struct Cell {
    pub column: String,
    pub items: Vec<Item>,
}

/// The columns, the title first: what of an Action the table tells.
const COLUMNS: &[Field] = &[
    Field::Title,
    Field::Places,
    Field::PartnerNames,
    Field::Themes,
    Field::Start,
    Field::End,
    Field::Status,
];

/// In which order this view tells its page.
pub fn order(view: View) -> Order {
    match view {
        View::Time => Order::Oldest,
        View::List | View::Map | View::Table => Order::Newest,
    }
}

/// What of an Action this view tells.
pub fn told(view: View) -> &'static [Field] {
    match view {
        View::Table => COLUMNS,
        View::List | View::Map | View::Time => line::IN_LINES,
    }
}

/// The same statements, however many Actions there are.
pub async fn of(
    app: &App,
    page: &Page,
    sift: &Sift,
    (counted, records): (&Facets, &[Record]),
) -> Result<Views> {
    let address = urls::list(Kind::Action);
    let way = |view: View| Way {
        label: page.say(match view {
            View::List => "view-list",
            View::Map => "view-map",
            View::Time => "view-time",
            View::Table => "view-table",
        }),
        href: sift.seen(view).href(page, &address),
        is_here: sift.view == view,
    };
    let shown = match sift.view {
        View::List => Shown::List,
        View::Map => {
            let places = app.places().await?;
            let counts = drawn::among(&places, sift, &counted.places);
            let beside = drawn::beside_map(app, page, (Kind::Action, sift)).await?;
            Shown::Map { map: drawn::map(page, &places, &counts), beside }
        }
        View::Time => {
            let year = |it: &str| sift.with(By::Year, it).href(page, &address);
            let years = drawn::years(page, &drawn::in_years(sift, &counted.years), &year);
            let (line, undated) = (drawn::timeline(page, records), drawn::undated(page, records));
            Shown::Time { years, line, undated }
        }
        View::Table => Shown::Table(table(app, page, records).await?),
    };
    Ok(Views { ways: View::ALL.map(way).into(), shown })
}

/// No statement: what an Action leads to here is places and themes.
async fn table(app: &App, page: &Page, records: &[Record]) -> Result<Table> {
    let linked =
        records.iter().flat_map(|it| it.links(Field::Places).chain(it.links(Field::Themes)));
    let names = Names::load(app, page, linked.collect::<Vec<_>>()).await?;
    let label = |it: Field| words::field(page.lang, it);
    let readable = records.iter().filter(|it| may_read(page, it));
    let rows = readable.map(|record| Row {
        title: Told::of(record, Field::Title, page.lang)
            .unwrap_or_else(|| Told::new(page.lang, record.slug.as_str().to_owned(), page.lang)),
        href: page.url(urls::record(record.kind, &record.slug)),
        cells: COLUMNS[1..]
            .iter()
            .map(|it| Cell { column: label(*it), items: items(page, record, *it, &names) })
            .collect(),
    });
    let columns = COLUMNS.iter().map(|it| label(*it)).collect();
    Ok(Table { columns, rows: rows.collect() })
}

fn items(page: &Page, record: &Record, field: Field, names: &Names) -> Vec<Item> {
    let Some(entry) = schema::entry(record.kind, field) else { return Vec::new() };
    if entry.takes.is_text() {
        let told = Told::of(record, field, page.lang);
        let item = |it: Told| Item { text: it.value, lang: it.lang, ..Item::default() };
        return told.map(item).into_iter().collect();
    }
    record.values(field).iter().filter_map(|it| item(page, entry, it, names)).collect()
}
