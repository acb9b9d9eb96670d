//! Where a text answers the query, and the piece of it that shows this best.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use crate::analysis::{Analysis, Gives};
use crate::asked::AskedWord;
use crate::entry::EntryText;
use crate::fold::folded;
use crate::label::AnalysedLabel;
use crate::lexicon::Lexicon;
use crate::plan::Slot;
use crate::split::{Chunk, Splitter};
use crate::tongue::Tongue;

/// Words of a snippet, and how many of them stand before the first that matched.
const WORDS: usize = 36;
const BEFORE: usize = 6;
/// So much of a text is read first, in bytes, and then four times as much, as long as it does not
/// show all that was asked for. A report has tens of thousands.
const OPENING: usize = 6_000;

thread_local! {
    /// What a word's terms are is remembered from query to query.
    static ANALYSES: RefCell<[Analysis; 6]> =
        RefCell::new(Tongue::ALL.map(|tongue| Analysis::new(tongue, Gives::Terms)));
}

/// What is to be marked in texts.
pub struct Marks<'a> {
    slots: Vec<SlotMarks<'a>>,
}

struct SlotMarks<'a> {
    words: &'a [AskedWord],
    concepts: &'a [usize],
    labels: Vec<(usize, &'a AnalysedLabel)>,
}

/// How a text answers.
#[derive(Debug, Default)]
pub struct Matched {
    slots: Vec<SlotMatch>,
    words: Vec<Range<usize>>,
    /// Ranges of `words` to be marked in the body, and the slot they answer.
    marked: Vec<(Range<usize>, usize)>,
    /// Whether title or body answer anything.
    in_text: bool,
    /// A name that answers what they do not.
    named: Option<String>,
}

#[derive(Debug, Clone, Default)]
struct SlotMatch {
    typed: bool,
    /// A concept, and the words of the text that say it.
    label: Option<(usize, String)>,
    concepts: Vec<usize>,
}

impl SlotMatch {
    fn is_there(&self) -> bool {
        self.typed || self.label.is_some()
    }
}

struct Token {
    range: Range<usize>,
    terms: Arc<[String]>,
    joined: Option<(String, Arc<[String]>)>,
}

impl Token {
    fn has(&self, term: &str) -> bool {
        let joined = self.joined.iter().flat_map(|(_, terms)| terms.iter());
        self.terms.iter().chain(joined).any(|it| it == term)
    }

    /// Whether it is spelt in one of these ways, alone or with what it is written together with.
    fn is_any(&self, text: &str, forms: &[String]) -> bool {
        let joined = self.joined.iter().map(|(text, _)| text.as_str());
        let mut spelt = joined.chain([&text[self.range.clone()]]);
        spelt.any(|it| forms.contains(&folded(it)))
    }

    fn has_any(&self, terms: &[String]) -> bool {
        terms.iter().any(|term| self.has(term))
    }
}

impl<'a> Marks<'a> {
    pub fn new(words: &'a [AskedWord], slots: &'a [Slot], lexicon: &'a Lexicon) -> Self {
        let marks = |slot: &'a Slot| SlotMarks {
            words: &words[slot.from..slot.to],
            concepts: &slot.concepts,
            labels: slot
                .concepts
                .iter()
                .flat_map(|at| lexicon.labels(*at).iter().map(|label| (*at, label)))
                .collect(),
        };
        Self { slots: slots.iter().filter(|slot| slot.required).map(marks).collect() }
    }

    /// The text to show: the reader's if it answers anything, or else the one that answers most.
    /// Of equals the reader's, then the original, which comes first.
    pub fn best(&self, texts: &[EntryText], lang: &str) -> Option<(usize, Matched)> {
        let mut order: Vec<usize> = (0..texts.len()).collect();
        order.sort_by_key(|at| strangeness(&texts[*at].lang, lang));
        let mut best: Option<(usize, Matched)> = None;
        for at in order {
            let matched = self.matched(&texts[at]);
            let answers = matched.answers();
            if best.as_ref().is_none_or(|(_, it)| it.answers() < answers) {
                best = Some((at, matched));
            }
            let readable = strangeness(&texts[at].lang, lang) < 2;
            if self.slots.is_empty() || answers == self.slots.len() || (readable && answers > 0) {
                break;
            }
        }
        best
    }

    fn matched(&self, text: &EntryText) -> Matched {
        let mut long = OPENING;
        loop {
            let body = opening(&text.body, long);
            let matched = self.matched_in(text, body);
            if body.len() == text.body.len() || matched.window().0 == self.slots.len() {
                return matched;
            }
            long *= 4;
        }
    }

    /// How a text answers by its title, its names and this much of its body.
    fn matched_in(&self, text: &EntryText, body: &str) -> Matched {
        let tongue = Tongue::of(&text.lang);
        let (title, body) = (Part::new(&text.title, tongue), Part::new(body, tongue));
        let names: Vec<Part> = text.names.lines().map(|it| Part::new(it, tongue)).collect();
        let mut matched = Matched::default();
        for (number, slot) in self.slots.iter().enumerate() {
            let mut answer = SlotMatch { concepts: slot.concepts.to_vec(), ..Default::default() };
            slot.answer(&title, tongue, &mut answer);
            let marked = slot.answer(&body, tongue, &mut answer);
            matched.marked.extend(marked.into_iter().map(|range| (range, number)));
            if answer.is_there() {
                matched.in_text = true;
            } else {
                let name = |it: &&Part| !slot.answer(it, tongue, &mut answer).is_empty();
                let name = names.iter().find(name).map(|it| it.text.to_owned());
                matched.named = matched.named.or(name);
            }
            matched.slots.push(answer);
        }
        matched.marked.sort_by_key(|(range, _)| (range.start, range.end));
        matched.words = body.tokens.into_iter().map(|token| token.range).collect();
        matched
    }
}

/// A title, a body or a name, cut.
struct Part<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

impl<'a> Part<'a> {
    fn new(text: &'a str, tongue: Tongue) -> Self {
        Self { text, tokens: tokens(text, tongue) }
    }
}

impl SlotMarks<'_> {
    /// Where a part answers, which the answer takes note of.
    fn answer(&self, part: &Part, tongue: Tongue, answer: &mut SlotMatch) -> Vec<Range<usize>> {
        let mut ranges = self.typed(&part.tokens, tongue);
        answer.typed |= !ranges.is_empty();
        for (concept, label) in self.labels.iter().filter(|it| it.1.tongue == tongue) {
            let places = places(label, part);
            if let Some(first) = places.first().filter(|_| answer.label.is_none()) {
                let (first, last) = (&part.tokens[first.start], &part.tokens[first.end - 1]);
                let said = first.range.start..last.range.end;
                answer.label = Some((*concept, whole(part.text, said).to_owned()));
            }
            ranges.extend(places);
        }
        ranges
    }

    /// Where the words typed stand; nowhere, if the text has only some of them.
    fn typed(&self, tokens: &[Token], tongue: Tongue) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for word in self.words.iter().filter(|it| self.words.len() == 1 || !it.is_small()) {
            let before = found.len();
            let has = |token: &Token| match (&word.acronym, word.terms[tongue as usize].as_slice())
            {
                (Some(acronym), []) => token.has(acronym),
                (_, terms) => token.has_any(terms),
            };
            let at = |(at, token): (usize, &Token)| has(token).then_some(at..at + 1);
            found.extend(tokens.iter().enumerate().filter_map(at));
            if found.len() == before {
                return Vec::new();
            }
        }
        found
    }
}

/// The words in a range, with the bracket that closes one among them (*the Institute (INM)*) and with
/// what is written together with the first (*on-line course*).
fn whole(text: &str, said: Range<usize>) -> &str {
    let closes = text[said.clone()].contains('(') && text[said.end..].starts_with(')');
    let before = &text[..said.start];
    let joined = before.trim_end_matches(|it: char| it.is_alphanumeric() || it == '-');
    let start = if before.ends_with('-') { joined.len() } else { said.start };
    &text[start..said.end + usize::from(closes)]
}

impl Matched {
    /// Whether nothing of the body is marked: it was found by its title, or by a name.
    pub fn is_unmarked(&self) -> bool {
        self.marked.is_empty()
    }

    /// A text without a mark, shown from its beginning.
    pub fn begun(text: &EntryText) -> Self {
        let body = tokens(opening(&text.body, OPENING), Tongue::of(&text.lang));
        Self { words: body.into_iter().map(|token| token.range).collect(), ..Self::default() }
    }

    /// The name that answers, where neither title nor body does.
    pub fn only_name(&self) -> Option<&str> {
        self.named.as_deref().filter(|_| !self.in_text)
    }

    fn answers(&self) -> usize {
        self.slots.iter().filter(|slot| slot.is_there()).count()
    }

    /// The first thing meant that the text does not say in the words typed: its slot, the
    /// concept, and the words that say it; its name, where only a mark on the record says it.
    pub fn through(
        &self,
        lexicon: &Lexicon,
        lang: &str,
        is_marked: &dyn Fn(usize) -> bool,
    ) -> Option<(usize, usize, String)> {
        let not_said = |(_, slot): &(usize, &SlotMatch)| !slot.typed && !slot.concepts.is_empty();
        self.slots.iter().enumerate().filter(not_said).find_map(|(at, slot)| {
            if let Some((concept, label)) = &slot.label {
                return Some((at, *concept, label.clone()));
            }
            let concept = slot.concepts.iter().copied().find(|concept| is_marked(*concept))?;
            Some((at, concept, lexicon.name(concept, lang).to_owned()))
        })
    }

    /// Pieces of the body around the place that answers most; true for what answers. An ellipsis
    /// stands where the body goes on.
    pub fn snippet(&self, body: &str) -> Vec<(bool, String)> {
        if self.words.is_empty() {
            return Vec::new();
        }
        let (_, from) = self.window();
        let to = (from + WORDS).min(self.words.len());
        let end = if to == self.words.len() { body.len() } else { self.words[to - 1].end };
        // To the very end only if that is near: what is behind the last word may be long.
        let end = end.min(body.floor_char_boundary(self.words[to - 1].end + 8));
        let before = body.len() - body.trim_start().len();
        let mut at = if from == 0 { before } else { self.words[from].start };
        let mut pieces = Vec::new();
        if from > 0 {
            push(&mut pieces, false, "… ");
        }
        for (range, _) in &self.marked {
            if range.start < from || range.end > to {
                continue;
            }
            let (start, stop) = (self.words[range.start].start, self.words[range.end - 1].end);
            if start < at {
                continue;
            }
            push(&mut pieces, false, &body[at..start]);
            push(&mut pieces, true, &body[start..stop]);
            at = stop;
        }
        push(&mut pieces, false, body[at..end].trim_end());
        if !body[end..].trim().is_empty() {
            push(&mut pieces, false, " …");
        }
        pieces
    }

    /// The piece with the most different answers, then the most answers: how many different ones,
    /// and its first word.
    fn window(&self) -> (usize, usize) {
        let last = self.words.len().saturating_sub(WORDS);
        let mut best = (0, 0, 0);
        for (number, (first, _)) in self.marked.iter().enumerate().take(200) {
            let from = first.start.saturating_sub(BEFORE).min(last);
            let inside: Vec<usize> = self.marked[number..]
                .iter()
                .take_while(|(range, _)| range.end <= from + WORDS)
                .map(|(_, slot)| *slot)
                .collect();
            let mut different = inside.clone();
            different.sort_unstable();
            different.dedup();
            if (different.len(), inside.len()) > (best.0, best.1) {
                best = (different.len(), inside.len(), from);
            }
        }
        (best.0, best.2)
    }
}

/// What a text begins with, to the end of a word.
fn opening(text: &str, long: usize) -> &str {
    let end = text.floor_char_boundary(long);
    if end == text.len() {
        return text;
    }
    let word = text[..end].rfind(char::is_whitespace);
    &text[..word.unwrap_or(end)]
}

fn push(pieces: &mut Vec<(bool, String)>, marked: bool, text: &str) {
    if !text.is_empty() {
        pieces.push((marked, run_in(text)));
    }
}

/// On one line: a dot stands where a paragraph ends.
fn run_in(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(char::is_whitespace) {
        line.push_str(&rest[..at]);
        let next = rest[at..].trim_start();
        let gap = &rest[at..rest.len() - next.len()];
        match gap.matches('\n').count() {
            0 => line.push_str(gap),
            1 => line.push(' '),
            _ => line.push_str(" · "),
        }
        rest = next;
    }
    line.push_str(rest);
    line
}

/// 0 for the reader's language, 1 for another of its regions, 2 for others.
fn strangeness(of: &str, lang: &str) -> u8 {
    if of.eq_ignore_ascii_case(lang) {
        0
    } else if Tongue::of(of) == Tongue::of(lang) && Tongue::of(of) != Tongue::Other {
        1
    } else {
        2
    }
}

fn tokens(text: &str, tongue: Tongue) -> Vec<Token> {
    ANALYSES.with_borrow_mut(|analyses| {
        let analysis = &mut analyses[tongue as usize];
        let mut splitter = Splitter::new(text);
        let mut chunk = Chunk::default();
        let mut tokens: Vec<Token> = Vec::new();
        while splitter.next_into(&mut chunk) {
            for word in &chunk.words {
                let range = word.start..word.end;
                tokens.push(Token { range, terms: analysis.of(word.text), joined: None });
            }
            let Some(joined) = chunk.joined.take() else { continue };
            let terms = analysis.of(&joined);
            if let Some(last) = tokens.last_mut().filter(|_| !chunk.words.is_empty()) {
                last.joined = Some((joined, terms));
            } else {
                tokens.push(Token { range: chunk.start..chunk.end, terms, joined: None });
            }
        }
        tokens
    })
}

/// Where a label stands in a text.
fn places(label: &AnalysedLabel, part: &Part) -> Vec<Range<usize>> {
    let Part { text, tokens } = part;
    let Some(length) = label.words.last().map(|(at, _)| at + 1) else { return Vec::new() };
    let is_at = |from: usize| match &label.acronym {
        Some(acronym) => tokens[from].has(acronym),
        None => label
            .words
            .iter()
            .all(|(at, terms)| tokens.get(from + at).is_some_and(|token| token.has_any(terms))),
    };
    let is_noun =
        |from: usize| label.noun.as_ref().is_none_or(|noun| tokens[from].is_any(text, &noun.forms));
    (0..tokens.len())
        .filter(|from| is_at(*from) && is_noun(*from))
        .map(|from| from..from + length)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_shown_whole() {
        assert_eq!(whole("an on-line course", 6..17), "on-line course");
        assert_eq!(whole("the Institute (INM) said", 4..18), "Institute (INM)");
        assert_eq!(whole("a course", 2..8), "course");
    }
}
