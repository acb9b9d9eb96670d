//! What a city is beside the name of an event: its place, the event itself, or something else.

use crate::analysis::{Analysis, City, within};
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

pub fn is_in_body(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let from = analysis.bodies.partition_point(|it| it.tokens.end <= tokens.start);
    analysis.bodies.get(from).is_some_and(|it| it.tokens.start <= tokens.start)
}

/// *celle de Mexico*, *the one in Bangkok*.
pub fn is_elliptic(analysis: &Analysis, sentence: &Range<usize>, city: &Range<usize>) -> bool {
    let before = city.start.checked_sub(2).filter(|&it| it >= sentence.start);
    before.is_some_and(|it| opens_elliptic(analysis, it))
}

/// *the one in*, *a de*; the end of *realizar-se-á em* only looks the same.
pub fn opens_elliptic(analysis: &Analysis, at: usize) -> bool {
    analysis.is(at, Cue::TheOne)
        && analysis.tokens[at].glue != Glue::Hyphen
        && analysis.is_any(at + 1, &[Cue::Of, Cue::Locative])
}

/// *the one that Benin will host in Cotonou in 2020*
pub fn is_the_one_that(analysis: &Analysis, sentence: &Range<usize>, city: &Range<usize>) -> bool {
    let clause = (sentence.start..city.start).rev().find(|&it| analysis.is(it, Cue::Relative));
    let Some(clause) = clause.filter(|&it| it > sentence.start) else { return false };
    let hosted = [Cue::Hold, Cue::Host].iter().any(|&it| analysis.has(&(clause..city.start), it));
    analysis.is(clause - 1, Cue::TheOne) && hosted && analysis.is_located(city.start, sentence)
}

/// *the agreement signed in Luanda*, *les engagements pris à Marrakech*: where a paper was made.
pub fn is_of_a_paper(analysis: &Analysis, sentence: &Range<usize>, city: &Range<usize>) -> bool {
    let Some(verb) = city.start.checked_sub(2).filter(|&it| it >= sentence.start) else {
        return false;
    };
    let word = analysis.words(verb..verb + 1);
    let endings = &analysis.language.pack.participles.0;
    let met = [Cue::Hold, Cue::Gather, Cue::Route, Cue::Host, Cue::Represent, Cue::Future];
    analysis.is(verb + 1, Cue::Locative)
        && analysis.tokens[verb].shape == Shape::Small
        && word.len() > 3
        && endings.iter().any(|it| word.ends_with(it.as_str()))
        && !analysis.is_any(verb, &met)
}

/// *Brasília – …*, *Lima, 3 May 2019 – …*: where the news was written, not where it happened.
pub fn is_dateline(analysis: &Analysis, sentence: usize, city: &City) -> bool {
    let tokens = &analysis.sentences[sentence].tokens;
    let block = analysis.sentences[sentence].block;
    let opens = sentence == 0 || analysis.sentences[sentence - 1].block != block;
    let begins = city.tokens.start == tokens.start || analysis.is_mark(tokens.start, "(");
    let dash = (city.tokens.end..tokens.end.min(city.tokens.end + 9))
        .any(|it| analysis.is_mark(it, "-–—"));
    opens && begins && (dash || tokens.len() < 12)
}

/// A line of a letterhead is not longer.
const ADDRESS: usize = 12;

/// *Avenida Grau 12, Lima*: a line with a number that is no date and numbers nothing, and no verb.
pub fn is_address(analysis: &Analysis, sentence: usize) -> bool {
    let tokens = &analysis.sentences[sentence].tokens;
    let dates = within(&analysis.dates, tokens);
    let is_house = |it: usize| {
        analysis.tokens[it].shape == Shape::Number
            && !analysis.is_mark(it + 1, ".)")
            && !dates.iter().any(|date| date.tokens.contains(&it))
    };
    tokens.len() <= ADDRESS
        && tokens.clone().any(is_house)
        && !tokens.clone().any(|it| analysis.is_any(it, &[Cue::Finite, Cue::Hold]))
}
