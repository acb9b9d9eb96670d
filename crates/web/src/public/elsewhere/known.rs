//! What is on record of a country, topic by topic, as far as it bears on a practice.

use super::super::line::{self, Line};
use super::super::place::TOUCHING;
use super::super::sift::{By, Sift};
use super::super::{back, facets};
use super::details::{self, Detail};
use super::pair::Pair;
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::Name;
use crate::urls;
use domain::{Field, Kind, Record, RecordId};
use futures_util::future::try_join_all;
use search::{Count, Found};
use store::Db;
use store::records::{self, Listing, Order};
use tokio::try_join;

/// One thing that somebody who weighs a practice wants to know of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Actions there on the themes of the practice, done or running.
    Actions,
    /// Actions there on anything else: who has worked with whom already.
    OtherActions,
    /// What Actions have left behind there: plans, laws, protocols.
    Results,
    /// The bodies that may carry it.
    Bodies,
    /// Actions elsewhere, on these themes, to which the country sent experts.
    Experts,
    Events,
    /// What others have learnt from it already.
    Practices,
    Figures,
}

/// What is found of a topic.
pub struct Group {
    pub heading: String,
    pub total: String,
    pub lines: Vec<(Vec<Detail>, Line)>,
    /// The list of all of them, where not all are shown.
    pub more: Option<String>,
}

/// What is on record.
#[derive(Default)]
pub struct Known {
    pub groups: Vec<Group>,
    /// The topics of which nothing is.
    silent: Vec<Topic>,
}

impl Known {
    /// What is not on record, in sentences: one where it is nothing at all.
    pub fn unknown(&self, page: &Page, place: &Name) -> Vec<String> {
        if self.groups.is_empty() {
            return vec![page.about("here-nothing", "place", place.title.as_str())];
        }
        let mut details = self.groups.iter().flat_map(|it| &it.lines).flat_map(|it| &it.0);
        let has_partners = details.any(Detail::names_partners);
        let no_action = self.silent.contains(&Topic::Actions);
        let sentences = self.silent.iter().filter_map(|topic| match topic {
            Topic::Bodies if has_partners => Some("here-no-bodies-but-partners"),
            // That there is none on the themes says it, or there are some.
            Topic::OtherActions => no_action.then_some("here-no-other-actions"),
            topic => Some(topic.silence()),
        });
        sentences.map(|it| page.say(it)).collect()
    }
}

/// How many of each are shown.
const SHOWN: usize = 5;
/// How many are read: some may be told before. As many of each topic, so that they are looked up
/// together.
const READ: u64 = SHOWN as u64 + 2;

impl Topic {
    pub const ALL: [Topic; 8] = [
        Topic::Actions,
        Topic::OtherActions,
        Topic::Results,
        Topic::Bodies,
        Topic::Experts,
        Topic::Events,
        Topic::Practices,
        Topic::Figures,
    ];

    fn heading(self) -> &'static str {
        match self {
            Topic::Actions => "here-actions",
            Topic::OtherActions => "here-other-actions",
            Topic::Results => "here-results",
            Topic::Bodies => "here-bodies",
            Topic::Experts => "here-experts",
            Topic::Events => "here-events",
            Topic::Practices => "here-practices",
            Topic::Figures => "here-figures",
        }
    }

    /// What is said where nothing is found.
    fn silence(self) -> &'static str {
        match self {
            Topic::Actions => "here-no-actions",
            Topic::OtherActions => "here-no-other-actions",
            Topic::Results => "here-no-results",
            Topic::Bodies => "here-no-bodies",
            Topic::Experts => "here-no-experts",
            Topic::Events => "here-no-events",
            Topic::Practices => "here-no-practices",
            Topic::Figures => "here-no-figures",
        }
    }

    fn kind(self) -> Kind {
        match self {
            Topic::Actions | Topic::OtherActions | Topic::Experts => Kind::Action,
            Topic::Results => Kind::Result,
            Topic::Bodies => Kind::Organisation,
            Topic::Events => Kind::Event,
            Topic::Practices => Kind::Practice,
            Topic::Figures => Kind::Figure,
        }
    }

    /// Whether only what is about the same themes, or narrower ones, counts.
    fn is_on_themes(self) -> bool {
        matches!(self, Topic::Actions | Topic::Experts)
    }

    /// Whether a record that is found stands elsewhere on the page: an Action on the same themes, one
    /// in the country itself to which it sent experts too, and the practice, which tells nothing new
    /// of the country that it comes from.
    fn is_told_before(self, record: &Record, pair: &Pair) -> bool {
        let has = |field, some: &[RecordId]| record.links(field).any(|it| some.contains(&it));
        match self {
            Topic::Experts => has(Field::Places, &pair.there),
            Topic::OtherActions => has(Field::Themes, &pair.themes),
            Topic::Practices => record.id == pair.practice.id,
            _ => false,
        }
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Topic::Experts => &[Field::ExpertsFrom],
            Topic::Bodies => &[Field::Country],
            Topic::Actions
            | Topic::OtherActions
            | Topic::Results
            | Topic::Events
            | Topic::Practices
            | Topic::Figures => &TOUCHING,
        }
    }
}

/// What is found of each topic, and of which nothing is on record. Six statements at most.
pub async fn of(app: &App, page: &Page, pair: &Pair<'_>) -> Result<Known> {
    let db = app.store.db();
    let counts = Counts::of(app, page, pair.place).await?;
    let wanted = Topic::ALL.map(|it| (it, listing(page, it, pair)));
    let listings = wanted.into_iter().map(|it| counted(db, it, (pair, &counts)));
    let listings = try_join_all(listings).await?;
    let mut found = records::beginnings(db, &listings).await?;
    let mut totals = totals(&listings, pair);
    for ((topic, found), total) in Topic::ALL.into_iter().zip(&mut found).zip(&mut totals) {
        let are_all = (found.len() as u64) < READ;
        found.retain(|it| !topic.is_told_before(it, pair));
        // The index may not have read the last changes yet.
        *total = if are_all { found.len() } else { (*total).max(found.len()) };
        found.truncate(SHOWN);
    }
    let (lines, details) =
        try_join!(line::lines_of(app, page, &found), details::of(app, page, &found))?;
    let mut known = Known::default();
    for ((topic, lines), total) in Topic::ALL.into_iter().zip(lines).zip(totals) {
        if total == 0 {
            known.silent.push(topic);
            continue;
        }
        let details = |line: &Line| details.get(&line.id).cloned().unwrap_or_default();
        known.groups.push(Group {
            heading: page.say(topic.heading()),
            total: page.number(total),
            more: (total > lines.len()).then(|| list_of(page, topic, pair.place)).flatten(),
            lines: lines.into_iter().map(|it| (details(&it), it)).collect(),
        });
    }
    Ok(known)
}

/// How much there is of each topic, without what is told before it.
fn totals(listings: &[Listing], pair: &Pair) -> Vec<usize> {
    let counted = |topic: Topic| {
        let at = Topic::ALL.iter().position(|it| *it == topic);
        let counted = at.and_then(|at| listings[at].counted).map_or(0, |it| it.found);
        usize::try_from(counted).unwrap_or(usize::MAX)
    };
    let is_from_there =
        TOUCHING.iter().any(|field| pair.practice.links(*field).any(|it| pair.there.contains(&it)));
    let told_before = |topic| match topic {
        Topic::OtherActions => counted(Topic::Actions),
        Topic::Practices => usize::from(is_from_there),
        _ => 0,
    };
    Topic::ALL.map(|it| counted(it).saturating_sub(told_before(it))).to_vec()
}

/// How many records of each kind touch the country, and how many there are, as the index counts them.
struct Counts {
    there: Vec<Count>,
    of_kinds: Vec<Count>,
}

impl Counts {
    async fn of(app: &App, page: &Page, place: &Record) -> Result<Counts> {
        let sift = place.code(Field::Code).map(|it| Sift::default().with(By::Place, it));
        let there = async {
            match &sift {
                Some(sift) => facets::count(app, page, &Kind::ALL, sift).await,
                None => Ok(Found::default()),
            }
        };
        let (there, of_kinds) = try_join!(there, facets::of_kinds(app, page))?;
        Ok(Counts { there: there.facets.kinds, of_kinds })
    }
}

/// The listing of a topic, with how much there is of it. To which Actions a country sent experts the
/// index does not know: they are few, and counted in the database.
async fn counted(
    db: &Db,
    (topic, listing): (Topic, Listing),
    (pair, counts): (&Pair<'_>, &Counts),
) -> store::Result<Listing> {
    let mut counted = facets::counted(topic.kind(), &counts.there, &counts.of_kinds);
    match topic {
        Topic::Experts => counted.found = records::count(db, &listing).await?,
        Topic::Actions => {
            let found = pair.place.code(Field::Code).map_or(0, |it| pair.actions_in(it));
            counted.found = found as u64;
        }
        _ => (),
    }
    Ok(Listing { counted: Some(counted), ..listing })
}

fn listing(page: &Page, topic: Topic, pair: &Pair) -> Listing {
    let mut touching = vec![(topic.fields().to_vec(), pair.there.clone())];
    if topic.is_on_themes() {
        touching.push((vec![Field::Themes], pair.themes.clone()));
    }
    Listing {
        kinds: vec![topic.kind()],
        states: back::states(page, &[topic.kind()]),
        touching,
        order: Order::Newest,
        limit: READ,
        told: Some(&details::TOLD),
        ..Listing::default()
    }
}

/// The list of everything of the kind in the country; there is none of those who sent experts.
fn list_of(page: &Page, topic: Topic, place: &Record) -> Option<String> {
    let code = place.code(Field::Code)?;
    let sift = Sift::default().with(By::Place, code);
    (topic != Topic::Experts).then(|| sift.href(page, &urls::list(topic.kind())))
}
