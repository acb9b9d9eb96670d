//! *What would it take here?* The conditions of a practice as a check list, and beside it all that
//! the record knows of a country on the same themes. Nothing is concluded: whether a condition is
//! met is for those who know the country, and what the record does not know it says.

mod around;
mod ask;
mod details;
mod known;
mod near;
mod pair;

pub use ask::{ask, suggest};

use crate::App;
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::public::facets::Choice;
use crate::told::{Basis, Fact, Mark, Name, Notes, Shown, fact_of, may_read};
use crate::urls;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::{Field, Kind, Lang, Record};
use known::Group;
use pair::Pair;
use store::{Db, records};
use tokio::try_join;

#[derive(Template)]
#[template(path = "public/elsewhere.html")]
struct Show {
    page: Page,
    practice: Name,
    place: Name,
    /// Whether the practice comes from there.
    is_own: bool,
    /// The conditions, as the page of the practice tells them.
    conditions: Option<Fact>,
    notes: Notes,
    /// What is on record of the country.
    groups: Vec<Group>,
    near: Vec<near::Near>,
    /// The languages in which the practice can be read.
    languages: Vec<Lang>,
    /// Regions around it where there is more on the same themes.
    around: Vec<Choice>,
    /// What is not on record.
    unknown: Vec<String>,
    /// Where another country is named.
    action: String,
    suggest: String,
}

/// `GET /{lang}/practices/{slug}/here/{place}`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Path((_, practice, place)): Path<(String, String, String)>,
) -> Result<Response> {
    let db = app.store.db();
    let practice = named(db, &page, Kind::Practice, &practice);
    let (practice, place) = try_join!(practice, named(db, &page, Kind::Place, &place))?;
    if !is_country(&place) {
        // The countries of a region are offered where one is asked for.
        let typed = urls::query(&[("q", Name::of(&place, &page).title)]);
        let ask = format!("{}{typed}", urls::ask_elsewhere(&practice.slug));
        return Ok(page.redirect(ask));
    }
    let pair = Pair::of(&app, &page, (&practice, &place)).await?;
    let (basis, known, near) = try_join!(
        async { Ok(Basis::load(&app, &page, std::slice::from_ref(&practice)).await?) },
        known::of(&app, &page, &pair),
        near::of(&app, &page, &pair),
    )?;
    let mut notes = Notes::default();
    let conditions = fact_of(&page, (&practice, Field::Conditions), &basis, &mut notes);
    let name = Name::of(&place, &page);
    let mut unknown = known.unknown(&page, &name);
    if near.is_empty() {
        unknown.push(page.say("here-no-near"));
    }
    html(&Show {
        practice: Name::of(&practice, &page),
        place: name,
        is_own: practice.links(Field::Places).any(|it| pair.there.contains(&it)),
        conditions,
        notes,
        groups: known.groups,
        near,
        languages: practice.languages().collect(),
        around: around::of(&page, &pair),
        unknown,
        action: page.url(urls::ask_elsewhere(&practice.slug)),
        suggest: page.url(urls::suggest_elsewhere(&practice.slug)),
        page,
    })
}

impl Show {
    /// The conditions, one by one.
    fn lines(&self) -> Vec<&str> {
        match self.conditions.as_ref().map(|it| &it.shown) {
            Some(Shown::Lines(told)) => told.paragraphs().collect(),
            _ => Vec::new(),
        }
    }

    /// The language of the conditions, where it is not that of the page.
    fn lang(&self) -> Option<Lang> {
        match self.conditions.as_ref().map(|it| &it.shown) {
            Some(Shown::Lines(told)) => told.lang,
            _ => None,
        }
    }

    fn mark(&self) -> Option<Mark> {
        self.conditions.as_ref()?.mark
    }

    /// The practice in one of its languages.
    fn in_lang(&self, lang: &Lang) -> String {
        let path = self.practice.href.split('/').skip(2).collect::<Vec<_>>().join("/");
        crate::page::at(*lang, &format!("/{path}"))
    }
}

/// A record of a kind that this reader may know of.
async fn named(db: &Db, page: &Page, kind: Kind, slug: &str) -> Result<Record> {
    let slug = slug.parse().map_err(|_| Error::NotFound)?;
    let record = records::by_slug(db, kind, &slug).await?.ok_or(Error::NotFound)?;
    if may_read(page, &record) { Ok(record) } else { Err(Error::NotFound) }
}

pub fn is_country(place: &Record) -> bool {
    place.code(Field::PlaceKind) == Some("country")
}
