//! What waits for me: the front page of the desk.
//!
//! What others wait for comes first: practices to review, to change, to publish. Then what one
//! brought in oneself. What lies with others stands last.

use super::drafts::{self, Counts, Drafts};
use super::entry::Desk;
use super::labels::Said;
use super::reviews::{self, ToReview};
use super::wishes::{self, Wish};
use super::{disagree, print, urls};
use crate::error::Result;
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::access::Duty;
use domain::{Act, Arrow, Field, Kind, Lang, Record, RecordId, State as Of, state};
use std::collections::HashMap;
use store::claims::Readers;
use store::records::{self, Listing, Order};
use store::{jobs, proposals};
use words::Key;
use work::jobs::PrintCatalogue;

/// How many of each are shown; the lists have the others.
const MANY: u64 = 8;

#[derive(Template)]
#[template(path = "desk/waiting.html")]
struct Show {
    page: Page,
    may_harvest: bool,
    /// Practices that go on when the viewer does something.
    mine: Vec<Group>,
    reports: Vec<Report>,
    drafts: Vec<Group>,
    /// Drafts of the other kinds.
    kinds: Vec<Drafts>,
    translations: Vec<Translation>,
    reviews: Vec<ToReview>,
    /// The list of all of them, if there are more.
    all_reviews: Option<String>,
    conflicts: Vec<(String, Said, String)>,
    more_conflicts: bool,
    prints: Vec<print::Row>,
    /// Practices that others have to do with.
    others: Vec<Group>,
    empty: bool,
}

struct Report {
    title: Said,
    href: String,
    decided: u64,
    all: u64,
}

/// Practices in one state.
struct Group {
    /// *Submitted: take up the review*
    said: String,
    items: Vec<Item>,
    /// The list of all of them, if there are more.
    all: Option<String>,
}

/// A practice, and what a reviewer asked to be changed in it.
struct Item {
    href: String,
    title: Said,
    wish: Option<Wish>,
}

struct Translation {
    title: Said,
    langs: Vec<Wanting>,
}

/// A language in which a practice is missing or behind.
struct Wanting {
    href: String,
    label: String,
}

/// `GET /{lang}/desk`
pub async fn show(State(app): State<App>, Desk(page): Desk) -> Result<Response> {
    let counts = records::counts_by_kind_state(app.store.db()).await?;
    let Practices { mine, drafts, others } = practices(&app, &page, &counts).await?;
    let kinds = drafts::of(&page, &counts);
    let reports = reports(&app, &page).await?;
    let translations = translations(&app, &page).await?;
    let (reviews, more) = reviews::found(&app, &page, None, MANY).await?;
    let all_reviews = more.map(|_| page.url(urls::reviews()));
    let (conflicts, more_conflicts) = conflicts(&app, &page).await?;
    let prints = prints(&app, &page).await?;
    let empty = mine.is_empty()
        && reports.is_empty()
        && drafts.is_empty()
        && kinds.is_empty()
        && translations.is_empty()
        && reviews.is_empty()
        && conflicts.is_empty()
        && prints.is_empty()
        && others.is_empty();
    let may_harvest = page.has(Duty::Harvest);
    let show = Show {
        page,
        may_harvest,
        mine,
        reports,
        drafts,
        kinds,
        translations,
        reviews,
        all_reviews,
        conflicts,
        more_conflicts,
        prints,
        others,
        empty,
    };
    html(&show)
}

pub fn said(page: &Page, it: &Record) -> Said {
    said_in(page, it, page.lang)
}

/// Its title in a language, where it is there in it.
pub fn said_in(page: &Page, it: &Record, lang: Lang) -> Said {
    match it.text(Field::Title, lang) {
        Some((lang, text)) => Said { text: text.value.clone(), lang },
        None => Said { text: page.say("untitled"), lang: page.lang },
    }
}

/// Reports with proposals that nobody has decided.
async fn reports(app: &App, page: &Page) -> Result<Vec<Report>> {
    if !page.has(Duty::Harvest) {
        return Ok(Vec::new());
    }
    let db = app.store.db();
    let kinds = vec![Kind::Source];
    let states = Of::ALL.into_iter().filter(|it| *it != Of::Retired).collect();
    let order = Order::Changed;
    let listing = Listing { kinds, states, order, limit: 100, ..Listing::default() };
    let sources = records::page(db, &listing).await?.records;
    let ids: Vec<_> = sources.iter().map(|it| it.id).collect();
    let progress = proposals::progress(db, &ids).await?;
    let report = |it: &Record| {
        let (decided, all) = *progress.get(&it.id).filter(|it| it.0 < it.1)?;
        let href = page.url(urls::table(&it.slug));
        Some(Report { title: said(page, it), href, decided, all })
    };
    Ok(sources.iter().filter_map(report).take(usize::try_from(MANY).unwrap_or(8)).collect())
}

/// Practices on their way, by what the viewer has to do with them.
#[derive(Default)]
struct Practices {
    mine: Vec<Group>,
    drafts: Vec<Group>,
    others: Vec<Group>,
}

/// In the order in which they wait: a review keeps somebody else waiting, a draft nobody.
const ON_THEIR_WAY: [Of; 6] =
    [Of::InReview, Of::Submitted, Of::ChangesAsked, Of::Reviewed, Of::SignedOff, Of::Draft];

async fn practices(app: &App, page: &Page, counts: &Counts) -> Result<Practices> {
    let (db, mut practices) = (app.store.db(), Practices::default());
    for state in ON_THEIR_WAY {
        let count = counts.get(&(Kind::Practice, state)).copied().unwrap_or(0);
        if count == 0 || !page.viewer.may(Act::Read, Kind::Practice, state) {
            continue;
        }
        let (kinds, states) = (vec![Kind::Practice], vec![state]);
        let listing = Listing { kinds, states, limit: MANY, ..Listing::default() };
        let found = records::page(db, &listing).await?.records;
        let more = count > found.len() as u64;
        let mut wishes = wishes::of(app, page, &found).await?;
        let (mine, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|it| !next_steps(page, it).is_empty());
        let mine = group(page, state, (&mine, more), &mut wishes);
        if state == Of::Draft {
            practices.drafts.extend(mine);
        } else {
            practices.mine.extend(mine);
        }
        practices.others.extend(group(page, state, (&others, more), &mut wishes));
    }
    Ok(practices)
}

/// What the viewer can do now so that a practice goes on, in the words of the buttons.
fn next_steps(page: &Page, record: &Record) -> Vec<String> {
    let Some(person) = page.viewer.person else { return Vec::new() };
    let follows = |arrow: &Arrow| {
        let back = matches!(arrow, Arrow::Reopen | Arrow::Retire);
        let own = arrow.needs_a_second_person() && record.author == Some(person);
        let next = state::next(record.kind, record.state(), *arrow);
        !back && !own && next.is_some() && page.may(Act::Follow(*arrow), record)
    };
    let mut steps = Vec::new();
    if page.may(Act::Edit, record) {
        steps.push(page.say("edit"));
    }
    steps.extend(Arrow::ALL.into_iter().filter(follows).map(|it| it.say(page.lang)));
    steps
}

fn group(
    page: &Page,
    state: Of,
    (records, more): (&[Record], bool),
    wishes: &mut HashMap<RecordId, Wish>,
) -> Option<Group> {
    let first = records.first()?;
    let steps = next_steps(page, first);
    let state_said = state.say(page.lang);
    let said = if steps.is_empty() {
        state_said
    } else {
        let args = [("field", state_said.into()), ("value", steps.join(" · ").into())];
        page.say_with("field-and-value", &args)
    };
    let item = |it: &Record| Item {
        href: page.url(urls::record(it.kind, &it.slug)),
        title: self::said(page, it),
        wish: wishes.remove(&it.id),
    };
    let all = more.then(|| page.url(urls::list_in(Kind::Practice, state)));
    Some(Group { said, items: records.iter().map(item).collect(), all })
}

/// Published practices that a language of the programme lacks, or that any has in part only or in
/// words that the original has left behind.
async fn translations(app: &App, page: &Page) -> Result<Vec<Translation>> {
    if !page.viewer.may(Act::Translate, Kind::Practice, Of::Published) {
        return Ok(Vec::new());
    }
    let listing = Listing {
        kinds: vec![Kind::Practice],
        states: vec![Of::Published, Of::Reviewed, Of::SignedOff],
        limit: 50,
        ..Listing::default()
    };
    let found = records::page(app.store.db(), &listing).await?.records;
    let wanting = |it: &Record| {
        let languages = &app.settings.languages;
        let langs = Lang::ALL.into_iter().filter_map(|lang| lacks(page, it, (lang, languages)));
        let langs: Vec<Wanting> = langs.collect();
        (!langs.is_empty()).then(|| Translation { title: said(page, it), langs })
    };
    Ok(found.iter().filter_map(wanting).take(usize::try_from(MANY).unwrap_or(8)).collect())
}

fn lacks(page: &Page, it: &Record, (lang, wanted): (Lang, &[Lang])) -> Option<Wanting> {
    if lang == it.origin {
        return None;
    }
    let language = words::language_name(page.lang, lang.tag());
    let extent = it.extent(lang);
    let args =
        [("language", language.into()), ("n", extent.there.into()), ("all", extent.all.into())];
    let key = if extent.there == 0 && wanted.contains(&lang) {
        "desk-translation-missing"
    } else if it.is_behind(lang) {
        "desk-translation-behind"
    } else if extent.is_part() {
        "desk-translation-part"
    } else {
        return None;
    };
    Some(Wanting {
        href: page.url(urls::translate(it.kind, &it.slug, lang)),
        label: page.say_with(key, &args),
    })
}

async fn conflicts(app: &App, page: &Page) -> Result<(Vec<(String, Said, String)>, bool)> {
    let all = app.conflicts(Readers::Desk, None, MANY).await?;
    Ok((disagree::rows(app, page, &all.found).await?, all.next.is_some()))
}

async fn prints(app: &App, page: &Page) -> Result<Vec<print::Row>> {
    if !page.has(Duty::Print) {
        return Ok(Vec::new());
    }
    let recent = jobs::recent(app.store.db(), PrintCatalogue::NAME, 5).await?;
    Ok(recent.iter().filter_map(|it| print::row(page, it)).collect())
}
