//! What is on record of a country, topic by topic, as far as it bears on a practice.

use super::super::list::{self, Line};
use super::super::place::TOUCHING;
use super::super::sift::{By, Sift};
use super::super::{back, facets};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::urls;
use domain::{Field, Kind, Record, RecordId};
use futures_util::future::try_join_all;
use search::Count;
use store::Db;
use store::records::{self, Listing, Order};

/// One thing that somebody who weighs a practice wants to know of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Actions there on the themes of the practice, done or running.
    Actions,
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
    pub lines: Vec<Line>,
    /// The list of all of them, where not all are shown.
    pub more: Option<String>,
}

/// How many of each are shown.
const SHOWN: u64 = 6;

impl Topic {
    pub const ALL: [Topic; 7] = [
        Topic::Actions,
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
            Topic::Results => "here-results",
            Topic::Bodies => "here-bodies",
            Topic::Experts => "here-experts",
            Topic::Events => "here-events",
            Topic::Practices => "here-practices",
            Topic::Figures => "here-figures",
        }
    }

    /// What is said where nothing is found.
    pub fn silence(self) -> &'static str {
        match self {
            Topic::Actions => "here-no-actions",
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
            Topic::Actions | Topic::Experts => Kind::Action,
            Topic::Results => Kind::Result,
            Topic::Bodies => Kind::Organisation,
            Topic::Events => Kind::Event,
            Topic::Practices => Kind::Practice,
            Topic::Figures => Kind::Figure,
        }
    }

    /// Whether only what is about the same themes counts.
    fn is_on_themes(self) -> bool {
        matches!(self, Topic::Actions | Topic::Experts)
    }

    /// Whether the index knows all that is asked. Else few are to be counted, in the database.
    fn is_indexed(self) -> bool {
        match self {
            Topic::Results | Topic::Bodies | Topic::Events | Topic::Practices | Topic::Figures => {
                true
            }
            Topic::Actions | Topic::Experts => false,
        }
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Topic::Experts => &[Field::ExpertsFrom],
            Topic::Bodies => &[Field::Country],
            Topic::Actions | Topic::Results | Topic::Events | Topic::Practices | Topic::Figures => {
                &TOUCHING
            }
        }
    }
}

/// What is found of each topic; nothing where nothing is on record. Eight statements.
pub async fn all(
    app: &App,
    page: &Page,
    (practice, place): (&Record, &Record),
) -> Result<Vec<(Topic, Option<Group>)>> {
    let db = app.store.db();
    let there = app.places().await?.with_below(Field::Within, &[place.id]);
    let counts = Counts::of(app, page, place).await?;
    let wanted = Topic::ALL.map(|it| (it, listing(page, it, (practice, &there))));
    let listings = try_join_all(wanted.into_iter().map(|it| counted(db, it, &counts))).await?;
    let mut found = records::beginnings(db, &listings).await?;
    let mut totals = Vec::new();
    for (found, listing) in found.iter_mut().zip(&listings) {
        // A practice tells nothing new of the country that it comes from.
        let own = found.iter().any(|it| it.id == practice.id);
        found.retain(|it| it.id != practice.id);
        let counted = listing.counted.map_or(0, |it| it.found);
        totals.push(counted.max(found.len() as u64 + u64::from(own)) - u64::from(own));
    }
    let lines = list::lines_of(app, page, &found).await?;
    let groups = Topic::ALL.into_iter().zip(lines).zip(totals);
    let group = |((topic, lines), total): ((Topic, Vec<Line>), u64)| {
        let group = (!lines.is_empty()).then(|| Group {
            heading: page.say(topic.heading()),
            total: page.number(usize::try_from(total).unwrap_or(usize::MAX)),
            more: (total > SHOWN).then(|| list_of(page, topic, place)).flatten(),
            lines,
        });
        (topic, group)
    };
    Ok(groups.map(group).collect())
}

/// How many records of each kind touch the country, and how many there are, as the index counts them.
struct Counts {
    there: Vec<Count>,
    of_kinds: Vec<Count>,
}

impl Counts {
    async fn of(app: &App, page: &Page, place: &Record) -> Result<Counts> {
        let of_kinds = facets::of_kinds(app, page).await?;
        let Some(code) = place.code(Field::Code) else {
            return Ok(Counts { there: Vec::new(), of_kinds });
        };
        let sift = Sift::default().with(By::Place, code);
        let there = facets::count(app, page, &Kind::ALL, &sift).await?.facets.kinds;
        Ok(Counts { there, of_kinds })
    }
}

/// The listing of a topic, with how much there is of it.
async fn counted(
    db: &Db,
    (topic, listing): (Topic, Listing),
    counts: &Counts,
) -> store::Result<Listing> {
    let mut counted =
        facets::counted(topic.kind(), (&counts.there, &counts.there), &counts.of_kinds);
    if !topic.is_indexed() {
        counted.found = records::count(db, &listing).await?;
    }
    Ok(Listing { counted: Some(counted), ..listing })
}

fn listing(page: &Page, topic: Topic, (practice, there): (&Record, &[RecordId])) -> Listing {
    let mut touching = vec![(topic.fields().to_vec(), there.to_vec())];
    if topic.is_on_themes() {
        let themes: Vec<RecordId> = practice.links(Field::Themes).collect();
        touching.push((vec![Field::Themes], themes));
    }
    Listing {
        kinds: vec![topic.kind()],
        states: back::states(page, &[topic.kind()]),
        touching,
        order: Order::Newest,
        limit: SHOWN,
        told: Some(list::IN_LINES),
        ..Listing::default()
    }
}

/// The list of everything of the kind in the country; there is none of those who sent experts.
fn list_of(page: &Page, topic: Topic, place: &Record) -> Option<String> {
    let code = place.code(Field::Code)?;
    let sift = Sift::default().with(By::Place, code);
    (topic != Topic::Experts).then(|| sift.href(page, &urls::list(topic.kind())))
}
