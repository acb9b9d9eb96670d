//! What links to a record: on a place its actions, events and practices.

use crate::page::Page;
use crate::told::{Name, Names};
use crate::urls;
use domain::{Act, Field, Kind, Record};
use std::collections::BTreeMap;
use store::{Db, records};

/// The records of one kind that link here by one field.
pub struct Back {
    pub field: Field,
    pub heading: String,
    pub names: Vec<Name>,
    /// The list of all of them, where not all are shown.
    pub more: Option<String>,
}

/// How many are shown of each kind.
const MOST: usize = 30;

/// Four statements.
pub async fn to(db: &impl Db, page: &Page, record: &Record) -> store::Result<Vec<Back>> {
    let links = records::linking_to(db, record.id).await?;
    let names = Names::load(db, page, links.iter().map(|it| it.1)).await?;
    let mut groups: BTreeMap<(Kind, Field), Vec<_>> = BTreeMap::new();
    for (field, id) in links {
        if let Some(name) = names.get(id) {
            groups.entry((name.kind, field)).or_default().push(id);
        }
    }
    let back = groups.into_iter().map(|((kind, field), ids)| {
        let mut sorted = names.sorted(page.lang, ids);
        let more = (sorted.len() > MOST).then(|| page.url(all(kind, record)));
        sorted.truncate(MOST);
        let names = sorted.into_iter().cloned().collect();
        Back { field, heading: heading(page, kind, field), names, more }
    });
    Ok(back.collect())
}

/// *Actions*; *Events (sent experts)* where the field says more than *about*.
fn heading(page: &Page, kind: Kind, field: Field) -> String {
    let kinds = words::kinds(page.lang, kind);
    let plain = matches!(
        field,
        Field::Places
            | Field::Themes
            | Field::Actions
            | Field::Events
            | Field::Results
            | Field::Series
    );
    if plain {
        return kinds;
    }
    let field = words::field(page.lang, field);
    page.say_with("back-heading", &[("kinds", kinds.into()), ("field", field.into())])
}

/// The list of the records of a kind, sifted by what they link to.
fn all(kind: Kind, record: &Record) -> String {
    let code = record.code(Field::Code).unwrap_or_default();
    let name = match record.kind {
        Kind::Place => "place",
        Kind::Theme => "theme",
        _ => return urls::list(kind),
    };
    format!("{}{}", urls::list(kind), urls::query(&[(name, code)]))
}

/// The states in which this viewer may read records of a kind.
pub fn states(page: &Page, kind: Kind) -> Vec<domain::State> {
    let all = domain::State::ALL;
    all.into_iter().filter(|it| page.viewer.may(Act::Read, kind, *it)).collect()
}
