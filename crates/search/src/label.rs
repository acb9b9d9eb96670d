//! A name of a concept, made ready to be recognised in a query and looked for in texts.
//!
//! A name of several words is known by their stems, wherever they stand together in this order. A
//! name of one word is known by the forms of that word alone: see [`crate::inflect`].

use crate::analysis::{acronym, is_worth_suggesting, spelling, terms};
use crate::fold::folded;
use crate::inflect::{form_of_name, forms, forms_of_place};
use crate::lexicon::{ConceptKind, Label, LabelKind};
use crate::split::{Chunk, Splitter};
use crate::tongue::Tongue;

/// A label as it stands in a text: each word with the distance from the first, and its terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnalysedLabel {
    pub tongue: Tongue,
    pub words: Vec<(usize, Vec<String>)>,
    pub acronym: Option<String>,
    /// Set where it has one word that says something: then its stem says too little.
    pub noun: Option<Noun>,
}

/// The one word of a label.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Noun {
    /// What stands for it in a query, folded.
    pub asked: Vec<String>,
    /// Its forms in texts, folded. None where only a small word tells it from something else, as
    /// in *sin papeles*: texts are searched without their small words.
    pub forms: Vec<String>,
    /// As the label spells it.
    pub spelling: String,
}

/// A label of a concept of this kind.
pub fn analyse(label: &Label, kind: ConceptKind) -> AnalysedLabel {
    let tongue = Tongue::of(&label.lang);
    let acronym = (label.kind == LabelKind::Acronym).then(|| acronym(&label.text)).flatten();
    let words = words(&label.text);
    let mut analysed = content(tongue, &words);
    let one = match analysed.as_slice() {
        [(at, _)] if acronym.is_none() && is_worth_suggesting(&words[*at]) => Some(*at),
        _ => None,
    };
    let noun = one.map(|at| {
        let alone = words[..at].iter().all(|it| tongue.is_article(&folded(it)));
        if alone && words.len() == at + 1 {
            return Noun::new((tongue, kind), &words[at], &analysed);
        }
        let noun = joined(&label.text).map(|joined| {
            analysed = content(tongue, std::slice::from_ref(&joined));
            Noun::new((tongue, kind), &joined, &analysed)
        });
        noun.unwrap_or_default().or_among(tongue, &words, at)
    });
    let first = analysed.first().map_or(0, |(at, _)| *at);
    for (at, _) in &mut analysed {
        *at -= first;
    }
    AnalysedLabel { tongue, words: analysed, acronym, noun }
}

impl Noun {
    fn new(
        (tongue, kind): (Tongue, ConceptKind),
        word: &str,
        content: &[(usize, Vec<String>)],
    ) -> Self {
        let folded = folded(word);
        let stem = content.first().and_then(|(_, terms)| terms.first()).unwrap_or(&folded);
        let forms = match kind {
            ConceptKind::Theme => forms(tongue, &folded),
            ConceptKind::Place => forms_of_place(tongue, &folded, stem),
            ConceptKind::Body => form_of_name(tongue, &folded),
        };
        Self { asked: forms.clone(), forms, spelling: spelling(word) }
    }

    /// Also asked for by its forms among the small words of its label.
    fn or_among(mut self, tongue: Tongue, words: &[String], at: usize) -> Self {
        let mut folded: Vec<String> = words.iter().map(|it| folded(it)).collect();
        for form in forms(tongue, &folded[at].clone()) {
            folded[at] = form;
            self.asked.push(folded.join(" "));
        }
        self
    }
}

/// The words that say something, by where they stand, with their terms.
fn content(tongue: Tongue, words: &[String]) -> Vec<(usize, Vec<String>)> {
    let stemmer = tongue.stemmer();
    let terms = words.iter().map(|it| terms(tongue, stemmer.as_ref(), it)).enumerate();
    terms.filter(|(_, terms)| !terms.is_empty()).collect()
}

/// A short text as one word, if it is written together.
fn joined(text: &str) -> Option<String> {
    let mut splitter = Splitter::new(text);
    let (mut chunk, mut next) = (Chunk::default(), Chunk::default());
    let alone = splitter.next_into(&mut chunk) && !splitter.next_into(&mut next);
    chunk.joined.filter(|_| alone)
}

/// The words of a short text, as typed. What makes sense only together is one: *e-learning*.
pub fn words(text: &str) -> Vec<String> {
    let mut splitter = Splitter::new(text);
    let mut chunk = Chunk::default();
    let mut words = Vec::new();
    while splitter.next_into(&mut chunk) {
        let apart: usize = chunk.words.iter().map(|word| word.text.len()).sum();
        match chunk.joined.take().filter(|it| it.len() > apart) {
            Some(joined) => words.push(joined),
            None => words.extend(chunk.words.iter().map(|word| word.text.to_owned())),
        }
    }
    words
}
