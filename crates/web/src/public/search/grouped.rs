//! The hits of a search that asks for no kind: the best by themselves, so that they come first
//! whatever they are, and the others of the first page under the heading of their kind.

use super::Shown;
use crate::page::Page;
use crate::public::facets::Choice;
use crate::public::sift::{By, Sift};
use crate::urls;
use domain::Kind;
use search::Count;

/// How many stand by themselves.
const BEST: usize = 5;

#[derive(Default)]
pub struct Grouped {
    pub best: Vec<Shown>,
    pub groups: Vec<Group>,
    /// Kinds of which nothing is on this page, each with how many there are.
    pub others: Vec<Choice>,
}

/// The best hits of one kind, without those that are told before.
pub struct Group {
    kind: Kind,
    pub heading: String,
    /// The way to all of the kind, where there are more than have been told. It names the kind: a
    /// link is also read by itself, in a list of links.
    pub all: Option<(String, String)>,
    pub hits: Vec<Shown>,
}

impl Grouped {
    pub fn is_empty(&self) -> bool {
        self.best.is_empty()
    }
}

/// The hits in their order, and how many there are of each kind. The next pages go on in the order
/// of the hits, as does a search for one kind.
pub fn of(page: &Page, sift: &Sift, (mut hits, counts): (Vec<Shown>, &[Count])) -> Grouped {
    let is_first = sift.after.is_none() && !sift.words.is_empty();
    if !is_first || sift.of(By::Kind).next().is_some() || hits.len() <= BEST {
        return Grouped { best: hits, ..Grouped::default() };
    }
    let further = hits.split_off(BEST);
    let mut told: Vec<Kind> = hits.iter().filter_map(|it| it.of_kind).collect();
    let mut groups: Vec<Group> = Vec::new();
    for hit in further {
        let Some(kind) = hit.of_kind else { continue };
        told.push(kind);
        if let Some(group) = groups.iter_mut().find(|it| it.kind == kind) {
            group.hits.push(hit);
        } else {
            let heading = page.kinds(kind);
            groups.push(Group { kind, heading, all: None, hits: vec![hit] });
        }
    }
    let counted = counts.iter().filter_map(|it| Some((Kind::from_name(&it.value)?, it.count)));
    let mut others = Vec::new();
    for (kind, count) in counted {
        let shown = told.iter().filter(|it| **it == kind).count();
        let group = groups.iter_mut().find(|it| it.kind == kind);
        match group {
            Some(group) => {
                let all = (count > shown).then(|| all(page, sift, (kind, count)));
                group.all = all.map(|it| (said(page, &it), it.href));
            }
            None if shown == 0 => others.push(all(page, sift, (kind, count))),
            None => (),
        }
    }
    Grouped { best: hits, groups, others }
}

/// *Events: all 14*
fn said(page: &Page, all: &Choice) -> String {
    let said = [("kind", all.label.as_str().into()), ("count", all.count.as_str().into())];
    page.say_with("search-all-of", &said)
}

fn all(page: &Page, sift: &Sift, (kind, count): (Kind, usize)) -> Choice {
    Choice {
        label: page.kinds(kind),
        count: page.number(count),
        href: sift.with(By::Kind, kind.name()).href(page, &urls::search()),
        is_set: false,
    }
}
