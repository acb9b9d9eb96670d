//! Where the bodies of a place are reached, each fact with its mark.

use super::back;
use crate::App;
use crate::page::Page;
use crate::told::{Basis, Fact, Item, Name, Names, Notes, fact_of, item};
use domain::schema::{self, CONTACT};
use domain::{Field, Kind, Record, RecordId, Value};
use store::records;

/// A body and where it is reached.
pub struct Contact {
    pub body: Name,
    /// What kind of body it is, and in which country.
    pub items: Vec<Item>,
    pub facts: Vec<Fact>,
}

/// Those that are shown, and whether there are more.
#[derive(Default)]
pub struct Known {
    pub bodies: Vec<Record>,
    pub more: bool,
}

/// How many bodies are told with their contacts.
const SHOWN: usize = 12;

/// What is told of a body here: its name, what it is, and the fields of `CONTACT`.
const TOLD: &[Field] = &[
    Field::Title,
    Field::Acronym,
    Field::Code,
    Field::OrganisationKind,
    Field::Country,
    Field::Url,
    Field::Email,
    Field::Telephone,
    Field::PostalAddress,
];

/// The bodies of these places that can be reached, by their names. Three statements for a
/// thousand of them, and none where there is no such body.
pub async fn known(app: &App, page: &Page, places: &[RecordId]) -> store::Result<Known> {
    let db = app.store.db();
    let ids = app.reachable().await?.within(places);
    let states = back::states(page, &[Kind::Organisation]);
    let mut ids = records::in_order(db, &ids, (page.lang, &states)).await?;
    let more = ids.len() > SHOWN;
    ids.truncate(SHOWN);
    Ok(Known { bodies: records::some(db, &ids, TOLD).await?, more })
}

/// The bodies of a place as readers see them, their notes among those of the page.
pub fn told(
    page: &Page,
    (place, bodies): (RecordId, &[Record]),
    basis: &Basis,
    notes: &mut Notes,
) -> Vec<Contact> {
    let contact = |body: &Record| Contact {
        body: Name::of(body, page),
        items: items(page, (place, body), &basis.names),
        facts: CONTACT.iter().filter_map(|it| fact_of(page, (body, *it), basis, notes)).collect(),
    };
    bodies.iter().map(contact).collect()
}

/// What kind of body it is, and its country where that is not the place itself.
fn items(page: &Page, (place, body): (RecordId, &Record), names: &Names) -> Vec<Item> {
    let told = [Field::OrganisationKind, Field::Country];
    let entries = told.iter().filter_map(|it| schema::entry(Kind::Organisation, *it));
    let values = entries.flat_map(|entry| {
        let elsewhere = |it: &&Value| it.link() != Some(place);
        let values = body.values(entry.field).iter().filter(elsewhere);
        values.filter_map(|it| item(page, entry, it, names)).collect::<Vec<_>>()
    });
    values.collect()
}
