//! Under what a sentence stands: a heading of lessons, or a line that ends in a colon and speaks
//! of them.

use super::{ways, weight, without_mark};
use crate::BlockKind;
use crate::analysis::{Analysis, tense, within};
use crate::pack::Cue;
use crate::tokens::{Shape, folded};
use std::ops::Range;

/// A heading is not longer; a longer line is a sentence about lessons.
const HEADING: usize = 14;
/// A thing without a verb shows so in its first words.
const THING: usize = 8;
/// What belongs to the thing follows its noun, after an adjective at most.
const NOUN: usize = 5;
/// *Conclusions.* at the beginning of a paragraph.
const RUN_IN: usize = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Setting {
    #[default]
    Elsewhere,
    /// The line that announces a list of lessons, and is none itself.
    Lead,
    /// A sentence of a paragraph under a heading of lessons.
    Under,
    /// An item of a list of lessons.
    Item,
    /// Where the experiences of others are told.
    Case,
}

/// What the heading above announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Section {
    #[default]
    Other,
    /// Lessons, under a heading with a number.
    Numbered,
    /// Lessons, under a heading without one, so that those below it with one are its parts.
    Lessons,
    /// What others do.
    Cases,
}

/// What has been announced where the reading stands.
#[derive(Debug, Default)]
pub struct Settings {
    section: Section,
    /// The last line ended in a colon and spoke of lessons: the items after it are lessons.
    is_list: bool,
    /// The paragraph that began with a heading of its own.
    run_in: Option<usize>,
    /// The paragraph that announced several reasons or choices.
    announced: Option<usize>,
}

impl Settings {
    /// The setting of a sentence; the sentences are heard in their order.
    pub fn hear(&mut self, analysis: &Analysis, sentence: usize) -> Setting {
        let it = &analysis.sentences[sentence];
        let is_announcing = announces(analysis, &it.tokens);
        let speaks = speaks_of_lessons(analysis, &it.tokens) || is_announcing;
        // *8. Do you have new needs?*: a numbered question opens its own part.
        let asks = it.kind == BlockKind::ListItem && analysis.is_mark(it.tokens.end - 1, "?");
        if it.kind == BlockKind::Heading || asks {
            self.announced = self.announced.filter(|_| !asks);
            self.hear_heading(analysis, &it.tokens, speaks);
            return Setting::Elsewhere;
        }
        if is_announcing || speaks && asks_what_works(analysis, &it.tokens) {
            self.announced = Some(it.block);
            // *Three ways of working deserve to be kept:*
            self.is_list |= analysis.is_mark(it.tokens.end - 1, ":");
            if it.tokens.len() < HEADING {
                return Setting::Lead;
            }
        } else if self.announced.is_some_and(|at| it.block.abs_diff(at) <= 1)
            && (opens_a_member(analysis, &it.tokens)
                || weight::opens_with_deed(analysis, &it.tokens))
        {
            self.announced = Some(it.block);
            return Setting::Item;
        }
        if it.kind == BlockKind::ListItem {
            let announced = self.is_of_lessons() || self.is_list;
            return match (announced, self.section == Section::Cases) {
                (true, _) => Setting::Item,
                (false, true) => Setting::Case,
                (false, false) => Setting::Elsewhere,
            };
        }
        let colon = analysis.is_mark(it.tokens.end - 1, ":");
        self.is_list = colon && (speaks || self.is_under(it.block));
        let next = analysis.sentences.get(sentence + 1);
        if self.is_list && next.is_some_and(|it| it.kind == BlockKind::ListItem) {
            return Setting::Lead;
        }
        let opens = sentence == 0 || analysis.sentences[sentence - 1].block != it.block;
        if opens && speaks && it.tokens.len() <= RUN_IN {
            self.run_in = Some(it.block);
            return Setting::Elsewhere;
        }
        let under = self.is_under(it.block) && it.kind != BlockKind::TableCell && !colon;
        match (under, self.section == Section::Cases && it.kind != BlockKind::TableCell) {
            (true, _) => Setting::Under,
            (false, true) => Setting::Case,
            (false, false) => Setting::Elsewhere,
        }
    }

    /// A heading of lessons or of experiences opens its section, and any other closes it.
    fn hear_heading(&mut self, analysis: &Analysis, heading: &Range<usize>, speaks: bool) {
        let numbered = analysis.tokens[heading.start].shape == Shape::Number;
        self.is_list = false;
        if self.section == Section::Lessons && numbered && !speaks {
            return;
        }
        let short = heading.len() < HEADING;
        self.section = match (speaks && short, numbered) {
            (true, true) => Section::Numbered,
            (true, false) => Section::Lessons,
            (false, _) if short && analysis.has(heading, Cue::Experience) => Section::Cases,
            (false, _) => Section::Other,
        };
    }

    fn is_of_lessons(&self) -> bool {
        matches!(self.section, Section::Numbered | Section::Lessons)
    }

    fn is_under(&self, block: usize) -> bool {
        self.is_of_lessons() || self.run_in == Some(block)
    }
}

/// *What would you recommend?*, but not *What did not work?*
fn asks_what_works(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.is_mark(tokens.end - 1, "?") && !analysis.has(tokens, Cue::Not)
}

fn speaks_of_lessons(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    [Cue::Recommend, Cue::Lesson, Cue::GoodPractice].iter().any(|&it| analysis.has(tokens, it))
}

/// *Three choices explain the result*: a small number or *several*, and what it counts.
fn announces(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Grounds).any(|it| {
        let before = tokens.start.max(it.start.saturating_sub(3))..it.start;
        within(&analysis.numbers, &before).iter().any(|it| (2.0..=9.0).contains(&it.value))
    })
}

/// *Second, …*: one of those that were announced.
fn opens_a_member(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = without_mark(analysis, tokens).start;
    analysis.cues_in(&(first..first + 1), Cue::Sequence).any(|it| it.start == first)
}

impl Setting {
    /// What the setting adds to the weight of a sentence.
    pub fn weight(self, analysis: &Analysis, tokens: &Range<usize>) -> f64 {
        match self {
            Self::Elsewhere | Self::Lead => 0.0,
            Self::Item => 0.5,
            Self::Under
                if begins_with_verb(analysis, tokens)
                    || weight::opens_with_deed(analysis, tokens)
                    || names_a_thing(analysis, tokens) =>
            {
                0.5
            }
            Self::Under => 0.1,
            Self::Case if ways::is_plain(analysis, tokens) => 0.5,
            Self::Case => 0.3,
        }
    }
}

/// *A one-page report at the end of every day.*: below a heading of lessons a thing without a verb
/// is what to do. A verb that no list has shows by what it governs: where *of* or *with* follows the
/// first noun, the sentence is still about the thing.
fn names_a_thing(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = without_mark(analysis, tokens).start;
    let opening = first..tokens.end.min(first + THING);
    let led = analysis.is_any(first, &[Cue::Definite, Cue::Indefinite, Cue::Possessive]);
    let noun = first + 2..tokens.end.min(first + NOUN);
    let belongs = [Cue::Of, Cue::With, Cue::Relative];
    let joined = noun.into_iter().any(|it| analysis.is_any(it, &belongs));
    let verb = analysis.has(&opening, Cue::Finite) || tense::is_told(analysis, tokens);
    led && joined && !verb
}

/// *Start with the families*, *Associer les familles*: advice begins with its verb. A language
/// knows it by the verb's ending, or else by what follows it.
fn begins_with_verb(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = without_mark(analysis, tokens).start;
    let second = first + 1;
    let token = &analysis.tokens[first];
    if token.shape != Shape::Capital || second >= tokens.end {
        return false;
    }
    let small = [
        Cue::Definite,
        Cue::Indefinite,
        Cue::Possessive,
        Cue::Preposition,
        Cue::Pronoun,
        Cue::And,
        Cue::Relative,
        Cue::Adverb,
        Cue::Finite,
    ];
    if analysis.is_any(first, &small) {
        return false;
    }
    let object = [Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Preposition, Cue::Not];
    let word = folded(analysis.words(first..second));
    // *Traduziria tudo antes*: what somebody would do.
    if analysis.language.pack.conditional.0.iter().any(|it| word.ends_with(it.as_str())) {
        return true;
    }
    if !analysis.is_any(second, &object) {
        return false;
    }
    let infinitives = &analysis.language.infinitives;
    if infinitives.is_empty() {
        // *Referrals to shelters*: a bare verb has no ending of a plural.
        return !word.ends_with('s') || word.ends_with("ss");
    }
    infinitives.iter().any(|it| word.ends_with(it.as_str()))
}
