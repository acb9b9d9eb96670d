//! What words mean, in every language: the thesaurus, the names of places and those of bodies.
//!
//! A query is widened by it: *TIM*, *smuggling of migrants* and *contrabando de migrantes* are
//! one concept, so who types one of them finds the texts that say another. Concepts are
//! recognised in the query, not in the texts, so a changed thesaurus acts at once and nothing
//! has to be indexed again.

use std::collections::HashMap;

use crate::analysis::acronym;
use crate::asked::{Asked, AskedWord, Group};
use crate::fold::{clean, fold, folded};
use crate::label::{AnalysedLabel, Noun, analyse, words};
use crate::tongue::Tongue;

/// A theme, a place or a body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Concept {
    /// The id or code that entries carry in `themes`, `places` or `bodies`.
    pub id: String,
    pub kind: ConceptKind,
    /// The preferred label of each language before its synonyms.
    pub labels: Vec<Label>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ConceptKind {
    #[default]
    Theme,
    Place,
    /// *ACNUR*, *HCR* and *UN Refugee Agency* are one.
    Body,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// BCP 47.
    pub lang: String,
    pub text: String,
    pub kind: LabelKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelKind {
    Preferred,
    Synonym,
    /// Found in texts with its capitals only; in a query also in small letters.
    Acronym,
}

/// Concepts, ready to be recognised. Made once for each edition of the thesaurus.
#[derive(Debug, Default)]
pub struct Lexicon {
    concepts: Vec<Concept>,
    /// The labels of each concept as they stand in texts.
    analysed: Vec<Vec<AnalysedLabel>>,
    /// By language and the terms of a label without small words: concepts.
    runs: HashMap<(Tongue, String), Vec<usize>>,
    /// By language and the forms of a label of one word: concepts.
    nouns: HashMap<(Tongue, String), Vec<usize>>,
    acronyms: HashMap<String, Vec<(Tongue, usize)>>,
    longest: usize,
    /// Folded words of the labels and their spelling.
    spellings: Vec<(String, String)>,
    /// The labels of each concept, folded; none of a body, which is not suggested by them.
    folded: Vec<Vec<String>>,
}

fn folded_labels(concept: &Concept) -> Vec<String> {
    let labels = concept.labels.iter().filter(|_| concept.kind != ConceptKind::Body);
    labels.map(|it| folded(&it.text)).collect()
}

/// A concept that stands in a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    pub concepts: Vec<usize>,
    /// The words of the query, from and to before.
    pub from: usize,
    pub to: usize,
}

impl Lexicon {
    pub fn new(concepts: Vec<Concept>) -> Self {
        let mut lexicon = Self::default();
        for (at, concept) in concepts.iter().enumerate() {
            let mut all = Vec::new();
            for label in &concept.labels {
                let analysed = analyse(label, concept.kind);
                let is_word = |it: &Noun| it.asked.iter().any(|it| is_common(it));
                if concept.kind == ConceptKind::Body && analysed.noun.as_ref().is_some_and(is_word)
                {
                    continue;
                }
                lexicon.learn(at, &analysed);
                lexicon.learn_spellings(&label.text);
                if !all.contains(&analysed) {
                    all.push(analysed);
                }
            }
            lexicon.analysed.push(all);
        }
        lexicon.spellings.sort_unstable();
        lexicon.spellings.dedup();
        lexicon.spellings.shrink_to_fit();
        lexicon.folded = concepts.iter().map(folded_labels).collect();
        lexicon.concepts = concepts;
        lexicon
    }

    fn learn(&mut self, concept: usize, label: &AnalysedLabel) {
        if let Some(acronym) = &label.acronym {
            self.acronyms.entry(acronym.clone()).or_default().push((label.tongue, concept));
            return;
        }
        self.longest = self.longest.max(label.words.len());
        if let Some(noun) = &label.noun {
            for asked in &noun.asked {
                let known = self.nouns.entry((label.tongue, asked.clone())).or_default();
                if !known.contains(&concept) {
                    known.push(concept);
                }
            }
            return;
        }
        let words: Vec<&[String]> = label.words.iter().map(|(_, terms)| terms.as_slice()).collect();
        for key in keys(&words) {
            let known = self.runs.entry((label.tongue, key)).or_default();
            if !known.contains(&concept) {
                known.push(concept);
            }
        }
    }

    fn learn_spellings(&mut self, text: &str) {
        for word in words(text) {
            let clean = clean(&word);
            if clean.chars().count() > 2 {
                self.spellings.push((fold(&clean), clean));
            }
        }
    }

    pub fn concept(&self, at: usize) -> &Concept {
        &self.concepts[at]
    }

    pub fn labels(&self, at: usize) -> &[AnalysedLabel] {
        &self.analysed[at]
    }

    pub fn spellings(&self) -> &[(String, String)] {
        &self.spellings
    }

    /// The name of a concept in a language, or in whichever it has.
    pub fn name(&self, at: usize, lang: &str) -> &str {
        let concept = &self.concepts[at];
        let in_tongue = |it: &&Label| Tongue::of(&it.lang) == Tongue::of(lang);
        let preferred = || concept.labels.iter().filter(|it| it.kind == LabelKind::Preferred);
        preferred()
            .find(|it| it.lang.eq_ignore_ascii_case(lang))
            .or_else(|| preferred().find(in_tongue))
            .or_else(|| preferred().next())
            .or_else(|| concept.labels.first())
            .map_or(&concept.id, |it| &it.text)
    }

    /// The concepts with a name that begins like this, or has a word that does, and that name in
    /// the reader's language. Where that name itself is like this it comes first, then names that
    /// begin so, then the shorter ones. Bodies are records like others, and found as such.
    pub fn named(&self, folded: &str, lang: &str, most: usize) -> Vec<(&Concept, String)> {
        let mut found: Vec<(bool, bool, bool, usize, usize)> = Vec::new();
        let named = self.concepts.iter().zip(&self.folded).enumerate();
        for (at, (concept, texts)) in named.filter(|it| !it.1.1.is_empty()) {
            let shown = self.name(at, lang);
            let rank = |(label, text): (&Label, &String)| {
                let begins = text.starts_with(folded);
                let has = begins || text.split(' ').any(|it| it.starts_with(folded));
                let other = Tongue::of(&label.lang) != Tongue::of(lang);
                // What the reader sees says best why it is suggested.
                has.then_some((other, label.text != shown, !begins, text.len(), at))
            };
            found.extend(concept.labels.iter().zip(texts).filter_map(rank).min());
        }
        found.sort_unstable();
        found.truncate(most);
        let told = |it: &(bool, bool, bool, usize, usize)| {
            (&self.concepts[it.4], self.name(it.4, lang).to_owned())
        };
        found.iter().map(told).collect()
    }

    /// The concepts that stand in a query, longest first choice, none within another.
    pub fn recognise(&self, asked: &Asked, reader: Tongue) -> Vec<Recognised> {
        let words = asked.words.as_slice();
        let mut found = Vec::new();
        let mut from = 0;
        while from < words.len() {
            let most = (words.len() - from).min(self.longest * 2 + 1);
            let longest = (1..=most).rev().find_map(|length| {
                let concepts = self.in_span(&words[from..from + length], reader);
                (!concepts.is_empty()).then_some((length, concepts))
            });
            let longest = longest.or_else(|| self.joined(asked, from, reader));
            if let Some((length, concepts)) = longest {
                found.push(Recognised { concepts, from, to: from + length });
                from += length;
            } else {
                from += 1;
            }
        }
        found
    }

    /// The concepts that words written together are a label of, as one word: *e-learning*.
    fn joined(&self, asked: &Asked, from: usize, reader: Tongue) -> Option<(usize, Vec<usize>)> {
        let (to, Group::Joined(word)) = asked.group_from(from)? else { return None };
        let concepts = self.in_span(std::slice::from_ref(&**word), reader);
        (!concepts.is_empty()).then_some((to - from, concepts))
    }

    /// The concepts that exactly these words are a label of. What they mean in the reader's
    /// language goes before what they mean in another: *tráfico de personas* is not what an
    /// ear from elsewhere takes it for.
    fn in_span(&self, span: &[AskedWord], reader: Tongue) -> Vec<usize> {
        let own = self.in_tongue(span, reader);
        if !own.is_empty() {
            return own;
        }
        let mut all: Vec<usize> =
            Tongue::ALL.into_iter().flat_map(|tongue| self.in_tongue(span, tongue)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn in_tongue<'a>(&self, span: &'a [AskedWord], tongue: Tongue) -> Vec<usize> {
        let terms = |word: &'a AskedWord| word.terms[tongue as usize].as_slice();
        let has_content =
            |word: Option<&'a AskedWord>| word.is_some_and(|it| !terms(it).is_empty());
        let mut found = Vec::new();
        for spelt in spelt(span) {
            found.extend(self.nouns.get(&(tongue, spelt)).into_iter().flatten().copied());
        }
        if has_content(span.first()) && has_content(span.last()) {
            let content: Vec<&[String]> =
                span.iter().map(terms).filter(|terms| !terms.is_empty()).collect();
            for key in keys(&content) {
                found.extend(self.runs.get(&(tongue, key)).into_iter().flatten().copied());
            }
        }
        if let [word] = span {
            found.extend(self.by_acronym(word, tongue));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Small letters will do for an acronym of three letters that is no small word, and of a body
    /// for one that is no other word either.
    fn by_acronym(&self, word: &AskedWord, tongue: Tongue) -> Vec<usize> {
        let typed = acronym(&word.typed);
        let may_be_body = typed.is_some() || !is_common(&folded(&word.typed));
        let key = typed.or_else(|| {
            let small = word.terms.iter().any(Vec::is_empty) || word.typed.chars().count() < 3;
            (!small).then(|| folded(&word.typed).to_uppercase())
        });
        let all = key.and_then(|key| self.acronyms.get(&key)).into_iter().flatten();
        let of_tongue = all.filter(|(of, _)| *of == tongue).map(|(_, concept)| *concept);
        let is_meant = |at: &usize| may_be_body || self.concepts[*at].kind != ConceptKind::Body;
        of_tongue.filter(is_meant).collect()
    }
}

/// Whether a folded word is called like a body only when it is written in capitals: the programme
/// *MIEUX* is no *mieux*, and *SIDA* in Stockholm no illness.
fn is_common(word: &str) -> bool {
    COMMON.contains(&word)
}

#[rustfmt::skip]
const COMMON: &[&str] = &[
    "acm", "aim", "ame", "apec", "bad", "bid", "cae", "can", "caritas", "casa", "ice", "mieux",
    "min", "ola", "ops", "pam", "paz", "pma", "sem", "ser", "sida", "uda",
];

/// What a run of words is looked up by: all first terms, or all last terms (those of words
/// without accents).
fn keys(words: &[&[String]]) -> Vec<String> {
    let join = |of: fn(&[String]) -> Option<&String>| {
        words.iter().filter_map(|terms| of(terms)).map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    let mut keys = vec![join(<[String]>::first), join(<[String]>::last)];
    keys.dedup();
    keys.retain(|key| !key.is_empty());
    keys
}

/// The words of a query as a label of one word, with its small words, is looked up by.
fn spelt(span: &[AskedWord]) -> Vec<String> {
    if let [word] = span {
        return word.spelt.clone();
    }
    let words = span.iter().filter_map(|it| it.spelt.first());
    vec![words.map(String::as_str).collect::<Vec<_>>().join(" ")]
}
