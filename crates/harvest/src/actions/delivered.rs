//! What came of an action: the sentence that tells it, in the paragraph of the help or the next one.
//!
//! *The support led to a plan*, *the manual was adopted in 2019*: a verb of effect, or a result with
//! its fate. What is only expected has not come.

use super::{Told, idle};
use crate::analysis::{Analysis, tense};
use crate::language::Meaning;
use crate::pack::{Cue, Turn};
use crate::{BlockKind, Delivery, facts, scope};
use std::ops::Range;

/// So many sentences behind the help tell what it led to.
const NEAR: usize = 6;

/// Adds to each action the sentence that tells what came of it.
pub fn complete(analysis: &Analysis, told: &mut [Told]) {
    let own: Vec<usize> = told.iter().flat_map(|it| it.sentences.iter().copied()).collect();
    for it in told {
        let sentence = after(analysis, it, &own).or_else(|| {
            let mut own = it.sentences.iter().map(|&it| (it, &analysis.sentences[it]));
            let told = own.find(|it| {
                it.1.kind != BlockKind::Heading && tells(analysis, &it.1.tokens, Help::Told)
            });
            told.map(|it| it.0)
        });
        let Some(sentence) = sentence else { continue };
        let tokens = &analysis.sentences[sentence].tokens;
        let span = analysis.span(tokens.clone());
        let sentence = facts::one_line(analysis.words(tokens.clone()));
        it.action.delivered =
            Some(Delivery { language: None, sentence, start: span.start, end: span.end });
        facts::add(&mut it.action.evidence, span);
    }
}

/// A sentence after one of the action's own, up to where another action is told.
fn after(analysis: &Analysis, told: &Told, own: &[usize]) -> Option<usize> {
    let places: Vec<usize> =
        told.action.places.iter().filter_map(|it| analysis.gazetteer.place(it)).collect();
    told.sentences.iter().find_map(|&from| {
        let block = analysis.sentences[from].block;
        let last = analysis.sentences.len().min(from + 1 + NEAR);
        let mut following = (from + 1..last).take_while(|&at| {
            let it = &analysis.sentences[at];
            let prose = matches!(it.kind, BlockKind::Paragraph | BlockKind::ListItem);
            prose && it.block <= block + 1 && !own.contains(&at)
        });
        following.find(|&at| {
            let tokens = &analysis.sentences[at].tokens;
            let elsewhere = scope::named_countries(analysis, tokens);
            let here = elsewhere.iter().all(|it| places.is_empty() || places.contains(it));
            let help = if analysis.sentences[at].block == block { Help::Near } else { Help::Afar };
            here && tells(analysis, tokens, help)
        })
    })
}

/// How far the help is told from what may have come of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Help {
    /// In the same sentence.
    Told,
    /// In the same paragraph.
    Near,
    /// In another paragraph: the sentence has to speak of the help.
    Afar,
}

fn tells(analysis: &Analysis, tokens: &Range<usize>, help: Help) -> bool {
    let not = tokens.clone().any(|it| analysis.is(it, Cue::Not));
    let planned = analysis.has_turn(tokens, Turn::Plans) || tense::looks_ahead(analysis, tokens);
    // *The workshop adopted a protocol*: that came of the workshop.
    let met = help != Help::Told && names(analysis, tokens, false);
    if not || planned || met || idle::tells(analysis, tokens) {
        return false;
    }
    let results = |it: &Range<usize>| {
        analysis.hits_in(it).iter().any(|it| matches!(it.meaning, Meaning::Result(_)))
    };
    let led = analysis.cues_in(tokens, Cue::Effect).find(|effect| {
        let (before, after) = (tokens.start..effect.start, effect.end..tokens.end);
        let spoken = speaks_of_help(analysis, &before) || results(&before);
        match help {
            Help::Told => spoken && results(&after),
            Help::Near => spoken || results(&after),
            Help::Afar => speaks_of_help(analysis, &before),
        }
    });
    if led.is_some() {
        return true;
    }
    let came = results(tokens) && has_come(analysis, tokens);
    match help {
        Help::Told => came,
        Help::Near => came || results(tokens) && is_made(analysis, tokens),
        Help::Afar => came && speaks_of_help(analysis, tokens),
    }
}

/// *this support*, *the mission*, *the programme*
fn speaks_of_help(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let cues = [Cue::Help, Cue::SupportNoun, Cue::SupportTo, Cue::Programme, Cue::Cooperation];
    cues.iter().any(|&it| analysis.has(tokens, it)) || names(analysis, tokens, true)
}

/// Whether words name an event that helps (*the mission*), or one where people only meet.
fn names(analysis: &Analysis, tokens: &Range<usize>, helps: bool) -> bool {
    analysis.hits_in(tokens).iter().any(|it| match it.meaning {
        Meaning::Event { kind, .. } => helps == analysis.language.is_helpful(kind),
        _ => false,
    })
}

/// *adopted*, *in use*: how far a result has come; what is a draft has not.
fn has_come(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.hits_in(tokens).iter().any(|it| match it.meaning {
        Meaning::Fate(fate) => analysis.language.fates[usize::from(fate)] != "draft",
        _ => false,
    })
}

/// *A manual was drafted.*
fn is_made(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has(tokens, Cue::Produce)
        && tokens.clone().any(|it| tense::is_of_the_past(analysis, it, tokens))
}
