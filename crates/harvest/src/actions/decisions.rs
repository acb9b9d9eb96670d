//! Requests that minutes decide on: *the committee approved the request of the ministry*, or an item
//! of a list below *the committee approves:*.

use super::idle::{self, Decision};
use super::partner;
use crate::BlockKind;
use crate::analysis::{Analysis, within};
use crate::pack::{Cue, Helping};
use crate::scope;
use std::ops::Range;

/// So many items of a list stand below what is decided.
const ITEMS: usize = 12;

/// The first words of an item say whose request it is.
const OPENING: usize = 6;
/// A title has at most so many words.
const TITLE: usize = 8;
/// The heading of a section stands so many sentences above at most.
const SECTION: usize = 60;

pub struct Approved {
    pub at: usize,
    pub partner: Option<usize>,
    pub place: Option<usize>,
}

/// The request that a sentence says was approved.
pub fn find(analysis: &Analysis, sentence: usize) -> Option<Approved> {
    let tokens = &analysis.sentences[sentence].tokens;
    let asked = asking(analysis, tokens);
    let approved = || idle::decision(analysis, sentence) == Decision::Approved;
    let decided = match asked {
        Some(_) => approved(),
        None if is_listed(analysis, sentence) => !analysis.has_helping(tokens, Helping::Refused),
        None => opens_item(analysis, sentence) && is_headed(analysis, sentence) && approved(),
    };
    if !decided {
        return None;
    }
    let at = asked.map_or(tokens.start, |it| it.start);
    // *Belize. The Department asks for advice. Accepted.*: the paragraph names it.
    let named = |it: &Range<usize>| partner(analysis, within(&analysis.bodies, it));
    let partner = named(tokens).or_else(|| named(&scope::paragraph(analysis, sentence)));
    let own = partner.and_then(|it| super::country_of(analysis, it));
    let place = own
        .or_else(|| scope::countries(analysis, tokens).first().copied())
        .or_else(|| scope::place(analysis, sentence));
    (partner.is_some() || place.is_some()).then_some(Approved { at, partner, place })
}

/// *request*, as a noun or as a verb.
fn asking(analysis: &Analysis, tokens: &Range<usize>) -> Option<Range<usize>> {
    let noun = analysis.helping_in(tokens, Helping::Asking).next();
    noun.or_else(|| analysis.cues_in(tokens, Cue::Request).next())
}

/// Whether a line above, which a colon ends, approves what its items say.
fn is_listed(analysis: &Analysis, sentence: usize) -> bool {
    if analysis.sentences[sentence].kind != BlockKind::ListItem {
        return false;
    }
    let above = analysis.sentences[..sentence].iter().rev().take(ITEMS);
    let head = above.into_iter().find(|it| it.kind != BlockKind::ListItem);
    head.is_some_and(|it| {
        let asks = analysis.has_helping(&it.tokens, Helping::Asking);
        analysis.is_mark(it.tokens.end - 1, ":")
            && asks
            && analysis.has_helping(&it.tokens, Helping::Approved)
            && !analysis.has_helping(&it.tokens, Helping::Refused)
    })
}

/// *a) Malawi, Department of Immigration: …*: a paragraph or an item that opens with a country or
/// an institution.
fn opens_item(analysis: &Analysis, sentence: usize) -> bool {
    let tokens = &analysis.sentences[sentence].tokens;
    let opening = tokens.start..tokens.end.min(tokens.start + OPENING);
    scope::paragraph_start(analysis, sentence) == sentence
        && (within(&analysis.places, &opening).iter().any(|it| it.is_country)
            || !within(&analysis.bodies, &opening).is_empty())
}

/// Whether the heading above is of requests: *New requests*.
fn is_headed(analysis: &Analysis, sentence: usize) -> bool {
    let above = analysis.sentences[..sentence].iter().rev().take(SECTION);
    // A numbered title among the lines of a list is one, too.
    let titles = |it: &&crate::analysis::Sentence| {
        let open = !analysis.is_mark(it.tokens.end - 1, ".;!?…");
        it.kind == BlockKind::Heading || it.tokens.len() <= TITLE && open
    };
    let head = above.into_iter().find(titles);
    head.is_some_and(|it| analysis.has_helping(&it.tokens, Helping::Asking))
}
