//! The counts beside a list: what there is, and what choosing it would give.

use super::sift::{By, Further, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Name, goal, objective};
use crate::vocabulary::Terms;
use domain::schema::CodeList;
use domain::{Field, Kind, RecordId};
use search::{Audience, Count, Facets, Found, Wish};
use std::sync::Arc;
use store::records::Counted;

/// One dimension with its values.
pub struct Facet {
    pub heading: String,
    /// The first few, and the others.
    pub shown: Vec<Choice>,
    pub more: Vec<Choice>,
    /// Whether one of them is chosen.
    pub is_set: bool,
}

/// A value that can be chosen, or is.
pub struct Choice {
    pub label: String,
    pub count: String,
    pub href: String,
    pub is_set: bool,
}

/// How many are shown before one opens the rest.
const FEW: usize = 7;

/// Whose records the index may tell of.
pub fn audience(page: &Page) -> Audience {
    if page.viewer.reads_the_desk() { Audience::Desk } else { Audience::Public }
}

/// What the index is asked for a list.
pub fn wish(page: &Page, kinds: &[Kind], sift: &Sift) -> Wish {
    let asked = Wish::read(sift.asked());
    let open =
        |it: &&Kind| asked.kinds.is_empty() || asked.kinds.iter().any(|asked| asked == it.name());
    let mut open: Vec<String> = kinds.iter().filter(open).map(|it| it.name().to_owned()).collect();
    if open.is_empty() {
        // A kind that there is not: without any, all would be asked for.
        open.clone_from(&asked.kinds);
    }
    Wish { lang: page.lang.tag().to_owned(), kinds: open, audience: audience(page), ..asked }
}

/// Which records the codes of themes and places stand for, and what they are called.
pub struct Coded {
    themes: Arc<Terms>,
    places: Arc<Terms>,
}

impl Coded {
    pub async fn load(app: &App) -> Result<Coded> {
        Ok(Coded { themes: app.themes().await?, places: app.places().await? })
    }

    /// All themes, or all places.
    pub fn terms(&self, by: By) -> &Terms {
        if by == By::Place { &self.places } else { &self.themes }
    }

    /// These, and everything that lies in them or is narrower.
    pub fn with_below(&self, by: By, of: &[RecordId]) -> Vec<RecordId> {
        let above = if by == By::Place { Field::Within } else { Field::Broader };
        self.terms(by).with_below(above, of)
    }

    pub fn id(&self, by: By, code: &str) -> Option<RecordId> {
        self.terms(by).coded(code).map(|it| it.id)
    }

    /// A theme or a place, for those who may know of it.
    fn name(&self, page: &Page, by: By, code: &str) -> Option<&Name> {
        self.terms(by).name(self.id(by, code)?, page)
    }

    /// The page of a theme or a place.
    pub fn href(&self, page: &Page, by: By, code: &str) -> Option<String> {
        self.name(page, by, code).map(|it| it.href.clone())
    }

    /// What a value is called.
    pub fn label(&self, page: &Page, by: By, value: &str) -> String {
        match by {
            By::Kind => Kind::from_name(value)
                .map_or_else(|| value.to_owned(), |it| words::kinds(page.lang, it)),
            By::Theme | By::Place => {
                let name = self.name(page, by, value);
                name.map_or_else(|| value.to_owned(), |it| it.title.clone())
            }
            By::Year => value.to_owned(),
            By::Evidence => known(page, CodeList::EvidenceLevel, value),
            By::Group => known(page, CodeList::TargetGroup, value),
            By::Objective => objective(page.lang, value),
            By::Goal => goal(page.lang, value),
            By::Language => words::language_name(page.lang, value),
        }
    }

    /// The values that are set, each with the address that unsets it.
    pub fn set(&self, page: &Page, sift: &Sift, list: &str) -> Vec<Choice> {
        let set = sift.set.iter().map(|(by, value)| {
            let heading = heading(page, *by).into();
            let args = [("field", heading), ("value", self.label(page, *by, value).into())];
            Choice {
                label: page.say_with("field-and-value", &args),
                count: String::new(),
                href: sift.without(*by, value).href(page, list),
                is_set: true,
            }
        });
        set.collect()
    }

    pub fn facets(&self, page: &Page, sift: &Sift, list: &str, facets: &Facets) -> Vec<Facet> {
        let further = sift.further(page, list);
        let lists = [
            (By::Kind, &facets.kinds),
            (By::Theme, &facets.themes),
            (By::Place, &facets.places),
            (By::Year, &facets.years),
            (By::Evidence, &facets.evidence),
            (By::Group, &facets.groups),
            (By::Objective, &facets.objectives),
            (By::Goal, &facets.goals),
            (By::Language, &facets.languages),
        ];
        let facets = lists.into_iter().filter_map(|(by, counts)| {
            // One value that everything has divides nothing.
            if counts.len() < 2 && sift.of(by).next().is_none() {
                return None;
            }
            let mut counts: Vec<&Count> = counts.iter().collect();
            // A theme or a place that the reader may not know of has no name here.
            counts.retain(|it| {
                !matches!(by, By::Theme | By::Place) || self.name(page, by, &it.value).is_some()
            });
            in_their_order(by, &mut counts);
            let choices = counts.into_iter();
            let mut shown: Vec<Choice> =
                choices.map(|it| self.choice(page, (sift, &further), list, (by, it))).collect();
            let more = shown.split_off(shown.len().min(FEW));
            let is_set = sift.of(by).next().is_some();
            Some(Facet { heading: heading(page, by), shown, more, is_set })
        });
        facets.collect()
    }

    fn choice(
        &self,
        page: &Page,
        (sift, further): (&Sift, &Further),
        list: &str,
        (by, count): (By, &Count),
    ) -> Choice {
        let is_set = sift.has(by, &count.value);
        let href = if is_set {
            sift.without(by, &count.value).href(page, list)
        } else {
            further.href(by, &count.value)
        };
        Choice {
            label: self.label(page, by, &count.value),
            count: page.number(count.count),
            href,
            is_set,
        }
    }
}

/// Years come newest first, objectives and goals by their number, the rest by how many they have.
fn in_their_order(by: By, counts: &mut [&Count]) {
    match by {
        By::Year => counts.sort_by(|a, b| b.value.cmp(&a.value)),
        By::Objective | By::Goal => counts.sort_by_key(|it| it.value.parse().unwrap_or(u8::MAX)),
        By::Kind | By::Theme | By::Place | By::Evidence | By::Group | By::Language => (),
    }
}

/// What a code means. An address may ask for one that the list does not have.
fn known(page: &Page, list: CodeList, code: &str) -> String {
    if list.has(code) { words::code(page.lang, list, code) } else { code.to_owned() }
}

fn heading(page: &Page, by: By) -> String {
    page.say(match by {
        By::Kind => "sift-kind",
        By::Theme => "sift-theme",
        By::Place => "sift-place",
        By::Year => "sift-year",
        By::Evidence => "sift-evidence",
        By::Group => "sift-group",
        By::Objective => "sift-objective",
        By::Goal => "sift-goal",
        By::Language => "sift-language",
    })
}

/// The counts of a list, without its records.
pub async fn count(app: &App, page: &Page, kinds: &[Kind], sift: &Sift) -> Result<Found> {
    Ok(app.tools.finder.find(Wish { limit: 0, ..wish(page, kinds, sift) }).await?)
}

/// How many there are of each kind, whatever is chosen: what the index has counted already.
pub async fn of_kinds(app: &App, page: &Page) -> Result<Vec<Count>> {
    Ok(count(app, page, &Kind::ALL, &Sift::default()).await?.facets.kinds)
}

/// How much there is of a kind among all that passes a sift, as the database is told of it. All that
/// is counted for the sift is looked up, of whatever kind.
pub fn counted(kind: Kind, sifted: &[Count], of_kinds: &[Count]) -> Counted {
    let number = |counts: &[Count]| {
        counts.iter().find(|it| it.value == kind.name()).map_or(0, |it| it.count as u64)
    };
    Counted {
        found: number(sifted),
        looked_up: sifted.iter().map(|it| it.count as u64).sum(),
        of_kind: number(of_kinds),
    }
}
