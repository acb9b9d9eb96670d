//! The page of a record: one page for every kind, driven by the schema.
//!
//! What differs between kinds is what stands beside the fields: a source has its whole text, and
//! every kind has what links to it.

use super::back::{self, Back};
use super::beside::Beside;
use super::cite::{Cited, Form};
use super::conflicts::{self, Contradicted};
use super::contacts::{self, Contact};
use super::course::{self, Course};
use super::followed::{self, Followed};
use super::measured::{self, Measured};
use super::place::{self, Here};
use super::served::{self, Served};
use super::similar::{self, Like};
use super::thread::{self, Came, Thread};
use super::{cite, ical, json, leaflet, lineage, linked, roots, source};
use crate::error::{Error, Result, Withdrawn};
use crate::html::html;
use crate::page::Page;
use crate::told::{Basis, Fact, Mark, Notes, Shown, Telling, Told, facts, may_read};
use crate::{App, urls, wants};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::{Act, Field, Kind, Lang, Record, State as Stage, Viewer};
use store::{Db, changes, records};
use tokio::try_join;

#[derive(Template)]
#[template(path = "public/record.html")]
struct Show {
    page: Page,
    kind: Kind,
    json: String,
    title: Told,
    /// The note of the title.
    title_mark: Option<Mark>,
    summary: Option<(Told, Option<Mark>)>,
    telling: Telling,
    /// Short fields, as a table at the side.
    brief: Vec<Fact>,
    /// Paragraphs and steps, each under a heading of its own.
    long: Vec<Fact>,
    /// What a place or a theme is called by programs: nothing that people look for first.
    codes: Vec<Fact>,
    /// The figures that sources give of a place.
    measured: Vec<Measured>,
    /// Where the bodies of a place are reached.
    contacts: Vec<Contact>,
    notes: Notes,
    languages: Vec<Lang>,
    /// What a source says: its text, or what was taken from it.
    text: Option<source::Text>,
    rows: Option<source::rows::Rows>,
    around: Around,
    /// Whether it is an event that reports only refer to.
    of_context: bool,
    /// Set for those who may see more than the public does.
    state: Option<String>,
}

/// The codes of a place or a theme, and where on a map a place lies.
fn is_for_programs(kind: Kind, field: Field) -> bool {
    let of_term = matches!(kind, Kind::Place | Kind::Theme) && field == Field::Code;
    let fields = [Field::Iso3, Field::M49, Field::Latitude, Field::Longitude];
    of_term || fields.contains(&field)
}

impl Show {
    /// The heading of the codes.
    fn codes_title(&self) -> &'static str {
        match self.kind {
            Kind::Place => "record-codes-of-place",
            _ => "record-codes-of-theme",
        }
    }

    /// How many levels of the chain of adaptations are open after its last link.
    fn open(&self) -> usize {
        lineage::open(&self.around.lineage)
    }
}

/// What stands beside the record's own fields.
struct Around {
    back: Vec<Back>,
    /// What came of an event.
    came: Option<Came>,
    course: Option<Course>,
    thread: Option<Thread>,
    /// An event for a calendar program.
    calendar: Option<String>,
    here: Option<Here>,
    followed: Option<Followed>,
    similar: Vec<Like>,
    /// What the records say instead of a figure.
    contradicted: Option<Contradicted>,
    /// What a practice contributes to, through its themes.
    served: Vec<Served>,
    /// What a practice was made from, and what was made from it.
    lineage: Vec<lineage::Link>,
    /// Where one asks what a practice would take in a country, and what suggests one.
    elsewhere: Option<(String, String)>,
    /// Where one chooses what is to stand beside a practice.
    compare: Option<String>,
    /// The practice in print.
    pdf: Option<String>,
    cited: Option<Cited>,
    /// The record in the words of schema.org.
    linked: String,
    /// The whole address.
    address: String,
    /// What the facts told of other records rest on.
    basis: Option<Basis>,
}

impl Around {
    fn beside(&mut self) -> Beside<'_> {
        Beside {
            came: self.came.as_mut(),
            course: self.course.as_mut(),
            thread: self.thread.as_mut(),
        }
    }
}

/// The kind and the slug of an address.
pub struct Named {
    kind: Kind,
    slug: String,
}

impl Named {
    /// A last part that ends in `.json`, or of an event in `.ics`, asks for that form and names
    /// the record without it.
    fn of(kind: &str, slug: &str) -> Result<Named> {
        let kind = Kind::from_plural(kind).ok_or(Error::NotFound)?;
        let calendar = slug.strip_suffix(CALENDAR).filter(|_| kind == Kind::Event);
        let slug = calendar.or(slug.strip_suffix(".json")).unwrap_or(slug).to_owned();
        Ok(Named { kind, slug })
    }
}

const CALENDAR: &str = ".ics";

/// `GET /{lang}/{kind}/{slug}`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Path((_, kind, slug)): Path<(String, String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response> {
    let form = Form::asked(&slug);
    let pdf = slug.strip_suffix(".pdf");
    let last = form.map(|it| it.1).or(pdf).unwrap_or(&slug);
    let Named { kind, slug: name } = Named::of(&kind, last)?;
    let name = name.parse().map_err(|_| Error::NotFound)?;
    let db = app.store.db();
    let record = records::by_slug(db, kind, &name).await?.ok_or(Error::NotFound)?;
    if !may_read(&page, &record) {
        return Err(refused(db, &record).await?);
    }
    if slug.ends_with(CALENDAR) {
        return ical::of(&app, &page, std::slice::from_ref(&record), &headers).await;
    }
    if let Some((form, _)) = form {
        let site = roots::base(&app, &headers);
        let cited = cite::of(db, &page, &record, (&site, None)).await?;
        return Ok(cited.ok_or(Error::NotFound)?.answer(form));
    }
    if pdf.is_some() {
        return leaflet::answer(&app, &page, &record, &headers).await;
    }
    let basis = Basis::load(&app, &page, std::slice::from_ref(&record)).await?;
    if wants::json(&headers, &slug) {
        return Ok(json::answer(&page, &record, &basis));
    }
    let wanted = source::Wanted::read(&pairs);
    let part = match kind {
        Kind::Series => Some(wanted.ok_or(Error::NotFound)?.part()),
        _ => None,
    };
    let around = Box::pin(around(&app, &page, (&record, part), &basis)).await?;
    let mut show = told(page, &record, &basis, around);
    if kind == Kind::Source {
        let wanted = wanted.ok_or(Error::NotFound)?;
        show.text = source::text(&app, &show.page, &record, wanted).await?;
        if show.text.is_none() {
            show.rows = Some(source::rows::of(&app, &show.page, &record, wanted).await?);
        }
    }
    html(&show)
}

/// What who may not read it is told: of what readers once had, what it was and when it went.
async fn refused(db: &Db, record: &Record) -> Result<Error> {
    if !was_public(record) {
        return Ok(Error::NotFound);
    }
    // It is withdrawn now, so the last of its moves was that.
    let moves = changes::moves(db, &[record.id]).await?;
    Ok(Error::Gone(Withdrawn { kind: record.kind, at: moves.first().map(|it| it.at) }))
}

/// Whether readers had it once and it was withdrawn. What is confidential now never was there.
fn was_public(record: &Record) -> bool {
    let withdrawn = record.state() == Stage::Retired && record.editions.count() > 0;
    withdrawn && !record.flag(Field::Confidential)
}

async fn around(
    app: &App,
    page: &Page,
    (record, part): (&Record, Option<usize>),
    basis: &Basis,
) -> Result<Around> {
    let db = app.store.db();
    let links = back::links(db, record).await?;
    let is_event = record.kind == Kind::Event;
    let event: &[_] = if is_event { &[record.id] } else { &[] };
    // None waits for another: the database answers them side by side.
    let (mut came, back, course, thread, here, similar, served, lineage, cited) = try_join!(
        thread::came_of(db, page, event),
        async { Ok(back::to(app, page, record, &links).await?) },
        course::of(app, page, record, &links),
        thread::of(app, page, (record, part)),
        place::here(app, page, record),
        similar::to(app, page, record),
        async { Ok(served::by(app, page, record).await?) },
        lineage::of(app, page, record),
        async { Ok(cite::of(db, page, record, (&page.site, Some(&basis.writings))).await?) },
    )?;
    let contradicted = conflicts::contradicting(app, page, record).await?;
    let mut around = Around {
        back,
        contradicted,
        came: came.remove(&record.id).filter(|it| !it.is_empty()),
        course,
        thread,
        calendar: is_event.then(|| page.url(urls::event_calendar(&record.slug))),
        here,
        followed: followed::of(app, page, record),
        similar,
        served,
        lineage,
        elsewhere: elsewhere(page, record),
        compare: (record.kind == Kind::Practice)
            .then(|| page.url(urls::compare_with(&record.slug))),
        pdf: in_print(page, record),
        cited,
        linked: linked::block(page, record, basis),
        address: format!("{}{}", page.site, page.url(urls::record(record.kind, &record.slug))),
        basis: None,
    };
    around.basis = around.beside().basis(app, page, record.id).await?;
    Ok(around)
}

fn elsewhere(page: &Page, record: &Record) -> Option<(String, String)> {
    let url = |address| page.url(address);
    (record.kind == Kind::Practice).then(|| {
        (url(urls::ask_elsewhere(&record.slug)), url(urls::suggest_elsewhere(&record.slug)))
    })
}

/// Only what everybody may read is printed.
fn in_print(page: &Page, record: &Record) -> Option<String> {
    let public = Viewer::default().may(Act::Read, record.kind, record.state());
    let url = || page.url(urls::record_pdf(record.kind, &record.slug));
    (record.kind == Kind::Practice && public).then(url)
}

fn told(page: Page, record: &Record, basis: &Basis, mut around: Around) -> Show {
    let mut notes = Notes::default();
    let mut all = facts(&page, record, basis, &mut notes);
    let mut take = |field: Field| {
        let at = all.iter().position(|it| it.field == field)?;
        let fact = all.remove(at);
        match fact.shown {
            Shown::Line(told) | Shown::Prose(told) => Some((told, fact.mark)),
            Shown::Lines(_) | Shown::Items(_) => None,
        }
    };
    let title = take(Field::Title);
    let summary = take(Field::Summary);
    let (title, title_mark) = title.unwrap_or_else(|| {
        (Told::new(page.lang, record.slug.as_str().to_owned(), page.lang), None)
    });
    let state = page.viewer.reads_the_desk().then(|| words::Key::say(&record.state(), page.lang));
    let (mut measured, mut contacts) = (Vec::new(), Vec::new());
    if let Some(here) = &around.here {
        let bodies = (record.id, here.bodies.bodies.as_slice());
        measured = measured::told(&page, &here.figures, &here.basis, &mut notes);
        contacts = contacts::told(&page, bodies, &here.basis, &mut notes);
    }
    let own = all.iter().map(|it| ((record.id, it.field), it.marks())).collect();
    let of_others = around.basis.take();
    let basis = of_others.as_ref().unwrap_or(basis);
    around.beside().mark(&page, basis, (&mut notes, own));
    // Who wrote a document stands beside who published it.
    let is_long = |it: &Fact| {
        matches!(it.shown, Shown::Prose(_) | Shown::Lines(_)) && it.field != Field::Authors
    };
    let (codes, all): (Vec<Fact>, Vec<Fact>) =
        all.into_iter().partition(|it| is_for_programs(record.kind, it.field));
    let (long, brief) = all.into_iter().partition(is_long);
    Show {
        kind: record.kind,
        json: page.url(urls::record_json(record.kind, &record.slug)),
        title,
        title_mark,
        summary,
        telling: Telling::of(record, &page),
        brief,
        long,
        codes,
        measured,
        contacts,
        notes,
        around,
        languages: record.languages().filter(|it| *it != page.lang).collect(),
        text: None,
        rows: None,
        of_context: record.flag(Field::OfContext),
        state,
        page,
    }
}
