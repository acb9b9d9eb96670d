//! Drafts of what is no practice: events, results, bodies and the like wait to be published. Each kind
//! in one line with how many there are, which leads to the list of them.

use super::urls;
use crate::Page;
use domain::{Act, Kind, State};
use std::collections::HashMap;

/// How many records of each kind are in each state.
pub type Counts = HashMap<(Kind, State), u64>;

/// The drafts of one kind.
pub struct Drafts {
    pub href: String,
    pub kind: String,
    pub said: String,
}

/// Those that the viewer may go on with. Practices stand by their titles, and a report waits at its
/// table.
pub fn of(page: &Page, counts: &Counts) -> Vec<Drafts> {
    let drafts = |kind: Kind| {
        let count = counts.get(&(kind, State::Draft)).copied().unwrap_or(0);
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let may = page.viewer.may(Act::Edit, kind, State::Draft);
        (may && count > 0).then(|| Drafts {
            href: page.url(urls::list_in(kind, State::Draft)),
            kind: words::kinds(page.lang, kind),
            said: page.count("desk-drafts", count),
        })
    };
    let elsewhere = |it: &Kind| matches!(it, Kind::Practice | Kind::Source);
    Kind::ALL.into_iter().filter(|it| !elsewhere(it)).filter_map(drafts).collect()
}
