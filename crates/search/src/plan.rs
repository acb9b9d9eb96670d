//! From words and concepts to what is looked for: one slot for each thing the reader means.

use std::ops::Range;

use crate::asked::{Asked, AskedWord, Group};
use crate::label::AnalysedLabel;
use crate::lexicon::{ConceptKind, Lexicon};
use crate::schema::{Dimension, Fields, TongueFields};
use crate::tongue::Tongue;
use crate::tree::Node;

/// A word in the title says more than one in the text.
const TITLE: f32 = 2.0;
/// The words typed count a little more than other words for the same.
const OTHER_LABEL: f32 = 0.9;
const OWN_LANGUAGE: f32 = 1.5;

/// Something the reader means: a word, words that stand together, or a concept.
#[derive(Debug)]
pub struct Slot {
    /// The words of the query, from and to before.
    pub from: usize,
    pub to: usize,
    pub concepts: Vec<usize>,
    pub node: Node,
    /// The words of a body's name, each for itself: *National School of Migration* is a name, and
    /// a question about schools and migration as well.
    pub loose: Vec<Node>,
    /// Small words are not required.
    pub required: bool,
}

/// What slots are made with.
pub struct Planner<'a> {
    pub fields: &'a Fields,
    pub lexicon: &'a Lexicon,
    /// The reader's language.
    pub reader: Tongue,
}

impl Planner<'_> {
    pub fn slots(&self, asked: &Asked) -> Vec<Slot> {
        let mut concepts = self.lexicon.recognise(asked, self.reader);
        let quoted = |at: usize| {
            asked
                .groups
                .iter()
                .any(|(from, to, group)| *group == Group::Quoted && (*from..*to).contains(&at))
        };
        concepts.retain(|it| !(it.from..it.to).any(quoted));
        let mut concepts = concepts.into_iter().peekable();
        let mut slots = Vec::new();
        let mut from = 0;
        while from < asked.words.len() {
            let slot = if let Some(it) = concepts.next_if(|it| it.from == from) {
                self.concept(&asked.words, it.from..it.to, it.concepts)
            } else {
                let next_concept = concepts.peek().map_or(usize::MAX, |it| it.from);
                let group = asked.group_from(from).filter(|(to, _)| *to <= next_concept);
                self.words(&asked.words, from, group)
            };
            from = slot.to;
            slots.push(slot);
        }
        if !slots.iter().any(|slot| slot.required) {
            for slot in &mut slots {
                slot.required = true;
            }
        }
        slots
    }

    fn words(&self, words: &[AskedWord], from: usize, group: Option<(usize, &Group)>) -> Slot {
        let (to, node) = match group {
            None => (from + 1, self.word(&words[from])),
            Some((to, Group::Quoted)) => (to, self.quoted(&words[from..to])),
            Some((to, Group::Joined(joined))) => {
                let parts = words[from..to].iter().map(|word| self.word(word)).collect();
                (to, Node::Any(vec![self.word(joined), Node::All(parts)]))
            }
        };
        let required = to > from + 1 || !words[from].is_small();
        Slot { from, to, concepts: Vec::new(), node, loose: Vec::new(), required }
    }

    fn concept(&self, words: &[AskedWord], span: Range<usize>, concepts: Vec<usize>) -> Slot {
        let content = words[span.clone()].iter().filter(|it| span.len() == 1 || !it.is_small());
        let mut typed: Vec<Node> = content.map(|word| self.word(word)).collect();
        let is_body = |it: &usize| self.lexicon.concept(*it).kind == ConceptKind::Body;
        let is_name = typed.len() > 1 && concepts.iter().any(is_body);
        let loose = if is_name { typed.clone() } else { Vec::new() };
        let typed = if typed.len() == 1 { typed.swap_remove(0) } else { Node::All(typed) };
        let mut any = vec![typed];
        for concept in &concepts {
            any.push(self.mark(*concept));
            let labels = self.lexicon.labels(*concept).iter();
            any.extend(labels.flat_map(|label| self.label(label)));
        }
        let Range { start: from, end: to } = span;
        Slot { from, to, concepts, node: Node::Any(any), loose, required: true }
    }

    /// A word, in all languages.
    pub fn word(&self, word: &AskedWord) -> Node {
        let mut any = Vec::new();
        for tongue in Tongue::ALL {
            let fields = self.fields.of(tongue);
            let weight = self.weight(tongue);
            for text in &word.terms[tongue as usize] {
                any.push(Node::Term { field: fields.text, text: text.clone(), weight });
                let weight = weight * TITLE;
                any.push(Node::Term { field: fields.title, text: text.clone(), weight });
            }
            if word.terms[tongue as usize].is_empty() {
                let acronym = word.acronym.iter().cloned();
                any.extend(acronym.map(|text| Node::Term { field: fields.text, text, weight }));
            }
        }
        Node::Any(any)
    }

    fn weight(&self, tongue: Tongue) -> f32 {
        if tongue == self.reader { OWN_LANGUAGE } else { 1.0 }
    }

    fn quoted(&self, words: &[AskedWord]) -> Node {
        let mut any = Vec::new();
        for tongue in Tongue::ALL {
            let of = |(at, word): (usize, &AskedWord)| (at, word.terms[tongue as usize].clone());
            let terms: Vec<(usize, Vec<String>)> = words.iter().enumerate().map(of).collect();
            any.extend(phrases(self.fields.of(tongue), &terms, self.weight(tongue)));
        }
        Node::Any(any)
    }

    fn mark(&self, concept: usize) -> Node {
        let concept = self.lexicon.concept(concept);
        let (field, text) = match concept.kind {
            ConceptKind::Theme => (self.fields.facet, Dimension::Theme.term(&concept.id)),
            ConceptKind::Place => (self.fields.facet, Dimension::Place.term(&concept.id)),
            ConceptKind::Body => (self.fields.body, concept.id.clone()),
        };
        Node::Mark { field, text }
    }

    fn label(&self, label: &AnalysedLabel) -> Vec<Node> {
        let fields = self.fields.of(label.tongue);
        let weight = OTHER_LABEL * self.weight(label.tongue);
        if let Some(noun) = &label.noun {
            let stems = label.words.iter().flat_map(|(_, terms)| terms.clone()).collect();
            let (text, spelling) = (fields.text, fields.spelling);
            return vec![Node::Noun { text, stems, spelling, noun: noun.clone(), weight }];
        }
        match &label.acronym {
            Some(text) => vec![Node::Term { field: fields.text, text: text.clone(), weight }],
            None => phrases(fields, &label.words, weight),
        }
    }
}

/// The phrase with the first term of every word, and with the last, that of words without accents.
fn phrases(fields: TongueFields, words: &[(usize, Vec<String>)], weight: f32) -> Vec<Node> {
    let with = |of: fn(&Vec<String>) -> Option<&String>| {
        let term = |(at, terms): &(usize, Vec<String>)| of(terms).map(|term| (*at, term.clone()));
        words.iter().filter_map(term).collect::<Vec<_>>()
    };
    let mut all = vec![with(|terms| terms.first()), with(|terms| terms.last())];
    all.dedup();
    all.retain(|terms| !terms.is_empty());
    all.into_iter().map(|terms| Node::Phrase { field: fields.text, terms, weight }).collect()
}
