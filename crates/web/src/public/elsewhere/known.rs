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

/// Nothing where nothing is on record. At most seven statements.
pub async fn of(
    app: &App,
    page: &Page,
    topic: Topic,
    (practice, place): (&Record, &Record),
) -> Result<Option<Group>> {
    let db = app.store.db();
    let there = app.places().await?.with_below(Field::Within, &[place.id]);
    let mut listing = listing(page, topic, (practice, there));
    let total = counted(app, page, topic, (&listing, place)).await?;
    listing.counted = Some(total);
    let mut found = records::page(db, &listing).await?.records;
    // A practice tells nothing new of the country that it comes from.
    let own = found.iter().any(|it| it.id == practice.id);
    found.retain(|it| it.id != practice.id);
    let total = total.max(found.len() as u64 + u64::from(own)) - u64::from(own);
    let lines = list::lines(db, page, &found).await?;
    if lines.is_empty() {
        return Ok(None);
    }
    Ok(Some(Group {
        heading: page.say(topic.heading()),
        total: page.number(usize::try_from(total).unwrap_or(usize::MAX)),
        more: (total > SHOWN).then(|| all(page, topic, place)).flatten(),
        lines,
    }))
}

/// Counted by the index where it knows the fields and nothing else is asked, and in the database
/// where few are to be counted.
async fn counted(
    app: &App,
    page: &Page,
    topic: Topic,
    (listing, place): (&Listing, &Record),
) -> Result<u64> {
    match topic {
        Topic::Results | Topic::Events | Topic::Practices | Topic::Figures => {
            Ok(facets::total(app, page, topic.kind(), (By::Place, &[place.id])).await? as u64)
        }
        Topic::Actions | Topic::Bodies | Topic::Experts => {
            Ok(records::count(app.store.db(), listing).await?)
        }
    }
}

fn listing(page: &Page, topic: Topic, (practice, there): (&Record, Vec<RecordId>)) -> Listing {
    let mut touching = vec![(topic.fields().to_vec(), there)];
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
        ..Listing::default()
    }
}

/// The list of everything of the kind in the country; there is none of those who sent experts.
fn all(page: &Page, topic: Topic, place: &Record) -> Option<String> {
    let code = place.code(Field::Code)?;
    let sift = Sift::default().with(By::Place, code);
    (topic != Topic::Experts).then(|| sift.href(page, &urls::list(topic.kind())))
}
