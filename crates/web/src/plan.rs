//! The pages that every page leads to, as each language calls them.

use crate::urls;
use domain::{Kind, Lang};

/// An address without its language, and what stands there.
pub type Link = (String, String);

/// The links at the head of every page.
pub fn sections(lang: Lang) -> Vec<Link> {
    lists(
        lang,
        &[Kind::Practice, Kind::Action, Kind::Event, Kind::Place, Kind::Theme, Kind::Figure],
    )
}

/// The links at the foot of every page.
pub fn colophon(lang: Lang) -> Vec<Link> {
    let mut links = lists(lang, &[Kind::Result, Kind::Series, Kind::Organisation, Kind::Source]);
    let pages = [
        (urls::publications(), "publications-title"),
        (urls::calendar(), "calendar-title"),
        (urls::conflicts(), "conflicts-title"),
        (urls::data(), "data-title"),
        (urls::about(), "about-title"),
        (urls::accessibility(), "accessibility-title"),
        (urls::privacy(), "privacy-title"),
    ];
    links.extend(pages.map(|(address, key)| (address, words::say(lang, key))));
    links
}

fn lists(lang: Lang, kinds: &[Kind]) -> Vec<Link> {
    kinds.iter().map(|it| (urls::list(*it), words::kinds(lang, *it))).collect()
}
