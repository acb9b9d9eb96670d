//! What links to a record: on a place its actions, events and practices.

use super::place;
use crate::App;
use crate::page::Page;
use crate::told::{Name, Names};
use crate::urls;
use domain::schema::links_to;
use domain::{Act, Field, Kind, Record, RecordId};
use std::collections::BTreeMap;
use store::{Db, records};

/// The records of one kind that link here by one field.
pub struct Back {
    pub heading: String,
    pub names: Vec<Name>,
    /// The list of all of them, where not all are shown and there is one.
    pub more: Option<String>,
    /// Whether only the last made are shown, and there is no list of all.
    pub are_last: bool,
}

/// How many are shown of each kind, where there is a list of all of them.
const MOST: usize = 30;
/// How many are asked for of each field. Several kinds link by one field.
const OF_EACH: usize = 200;

/// What links to a record, without what its page tells in a part of its own: the records that
/// touch a place or a theme, the events of a series, what came of an event and of an action. The last made of
/// each field: all that are about a theme would be too many. One statement.
pub async fn links(db: &Db, record: &Record) -> store::Result<Vec<(Field, RecordId)>> {
    let told: &[Field] = match record.kind {
        Kind::Place => &place::TOUCHING,
        Kind::Theme => &[Field::Themes],
        Kind::Series => &[Field::Series],
        Kind::Event => &[Field::Events],
        Kind::Action => &[Field::Actions],
        Kind::Practice => &[Field::AdaptedFrom],
        _ => &[],
    };
    let fields = links_to(record.kind).into_iter().filter(|it| !told.contains(it));
    let asked: Vec<(Field, RecordId)> = fields.map(|it| (it, record.id)).collect();
    let newest = records::newest_linking(db, &asked, OF_EACH as u64).await?;
    Ok(newest.into_iter().map(|(at, id)| (asked[at].0, id)).collect())
}

/// Those of the links that this reader may know of. Three statements.
pub async fn to(
    app: &App,
    page: &Page,
    record: &Record,
    links: &[(Field, RecordId)],
) -> store::Result<Vec<Back>> {
    let names = Names::load(app, page, links.iter().map(|it| it.1)).await?;
    let mut groups: BTreeMap<(Kind, Field), Vec<_>> = BTreeMap::new();
    for &(field, id) in links {
        // Which Actions go on with this one, its course tells; what is related with it, its own field.
        let is_told = field == Field::Continues || record.links(field).any(|it| it == id);
        if let Some(name) = names.get(id).filter(|_| !is_told) {
            groups.entry((name.kind, field)).or_default().push(id);
        }
    }
    let back = groups.into_iter().map(|((kind, field), ids)| {
        let mut sorted = names.sorted(page.lang, ids);
        let are_all = links.iter().filter(|it| it.0 == field).count() < OF_EACH;
        let list = all(kind, record).map(|it| page.url(it));
        let more = list.filter(|_| sorted.len() > MOST || !are_all);
        if more.is_some() {
            sorted.truncate(MOST);
        }
        let names = sorted.into_iter().cloned().collect();
        let are_last = !are_all && more.is_none();
        Back { heading: heading(page, kind, field), names, more, are_last }
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
    match (kind, field) {
        (Kind::Theme, Field::Broader) => return page.say("back-narrower"),
        (Kind::Place, Field::Within) => return page.say("back-within"),
        _ => (),
    }
    let field = words::field(page.lang, field);
    page.say_with("back-heading", &[("kinds", kinds.into()), ("field", field.into())])
}

/// The list of the records of a kind, sifted by what they link to. Lists are sifted by places and
/// themes alone; of what links to anything else, all that was asked for is shown.
fn all(kind: Kind, record: &Record) -> Option<String> {
    let code = record.code(Field::Code).unwrap_or_default();
    let name = match record.kind {
        Kind::Place => "place",
        Kind::Theme => "theme",
        _ => return None,
    };
    Some(format!("{}{}", urls::list(kind), urls::query(&[(name, code)])))
}

/// The states in which this viewer may read records of any of these kinds. Of several kinds, what
/// comes back is still to be asked about: what may be read of one may be hidden of another.
pub fn states(page: &Page, kinds: &[Kind]) -> Vec<domain::State> {
    let may = |state| kinds.iter().any(|kind| page.viewer.may(Act::Read, *kind, state));
    domain::State::ALL.into_iter().filter(|it| may(*it)).collect()
}
