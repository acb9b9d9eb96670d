//! What is no help: wishes and opinions, plans that came to nothing, requests that were refused or
//! are still being looked at.

use crate::analysis::Analysis;
use crate::pack::{Cue, Helping};
use std::ops::Range;

/// The decision on a request stands so many sentences after it.
const DECISION: usize = 3;

/// Whether a sentence speaks of what has not come about.
pub fn tells(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has_helping(tokens, Helping::Idle)
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Approved,
    Refused,
    /// The text says nothing of it.
    Unknown,
}

/// What the sentence of a request, or one of those after it in its paragraph, says of it.
pub fn decision(analysis: &Analysis, sentence: usize) -> Decision {
    let block = analysis.sentences[sentence].block;
    let near = analysis.sentences[sentence..].iter().take(DECISION);
    for (at, it) in near.take_while(|it| it.block == block).enumerate() {
        let tokens = &it.tokens;
        // Another request begins.
        if at > 0 && analysis.has(tokens, Cue::Request) {
            break;
        }
        if analysis.has_helping(tokens, Helping::Refused) {
            return Decision::Refused;
        }
        if analysis.has_helping(tokens, Helping::Approved) {
            return Decision::Approved;
        }
    }
    Decision::Unknown
}
