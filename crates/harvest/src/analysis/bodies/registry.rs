//! Whose name it is: the bodies that a text has named so far.

use super::Candidate;
use crate::analysis::Analysis;
use crate::tokens::words_of;
use rustc_hash::FxHashMap;

/// The number of a body in its text.
pub type BodyId = usize;

/// A country, as far as the text tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    Sure(usize),
    Perhaps(usize),
}

impl Where {
    pub fn place(self) -> usize {
        match self {
            Self::Sure(place) | Self::Perhaps(place) => place,
        }
    }
}

#[derive(Debug, Clone)]
pub struct BodyName {
    /// As first written out in the text; the acronym if it never is.
    pub name: String,
    pub is_spelled_out: bool,
    pub acronym: Option<String>,
    pub country: Option<Where>,
    pub is_programme: bool,
    known: Option<u16>,
}

impl BodyName {
    /// Known, and of no country or of another than this: whoever helps there comes from outside.
    pub fn is_from_outside(&self, place: Option<usize>) -> bool {
        let own = self.country.map(Where::place);
        self.known.is_some() && (own.is_none() || place.is_some() && own != place)
    }

    /// Known, and of no country: the United Nations, the European Union.
    pub fn is_stateless(&self) -> bool {
        self.known.is_some() && self.country.is_none()
    }
}

#[derive(Debug, Default)]
pub struct Registry {
    pub names: Vec<BodyName>,
    by_key: FxHashMap<String, Vec<BodyId>>,
    by_acronym: FxHashMap<String, BodyId>,
    by_known: FxHashMap<u16, BodyId>,
}

impl Registry {
    pub fn knows_acronym(&self, acronym: &str) -> bool {
        self.by_acronym.contains_key(acronym)
    }

    /// The number of a body: that of an earlier mention, or a new one.
    pub fn id(
        &mut self,
        analysis: &Analysis,
        candidate: &Candidate,
        place: Option<Where>,
    ) -> BodyId {
        let name = analysis.words(candidate.name.clone());
        let acronym = candidate.acronym.clone().map(|it| analysis.words(it));
        let is_acronym = candidate.acronym.as_ref() == Some(&candidate.name);
        let key = key_of(analysis, name);
        let id = self.earlier(candidate, &key, acronym, place).unwrap_or_else(|| {
            self.names.push(BodyName {
                name: one_line(name),
                is_spelled_out: !is_acronym,
                acronym: None,
                country: None,
                is_programme: false,
                known: candidate.known,
            });
            self.names.len() - 1
        });
        self.learn(analysis, id, candidate, place);
        if !is_acronym {
            let known = self.by_key.entry(key).or_default();
            if !known.contains(&id) {
                known.push(id);
            }
        }
        if let Some(acronym) = acronym {
            self.by_acronym.entry(acronym.to_owned()).or_insert(id);
        }
        id
    }

    fn earlier(
        &self,
        candidate: &Candidate,
        key: &str,
        acronym: Option<&str>,
        place: Option<Where>,
    ) -> Option<BodyId> {
        let same = |id: &&BodyId| !differ(self.names[**id].country, place);
        if let Some(id) = candidate.known.and_then(|it| self.by_known.get(&it)).filter(same) {
            return Some(*id);
        }
        let named = self.by_key.get(key).into_iter().flatten();
        let surest = named.filter(same).max_by_key(|&&id| {
            let here = self.names[id].country.map(Where::place);
            (here.is_some() && here == place.map(Where::place), std::cmp::Reverse(id))
        });
        let spelled = candidate.acronym.as_ref() != Some(&candidate.name);
        let by_acronym =
            acronym.and_then(|it| self.by_acronym.get(it)).filter(|it| !spelled || same(it));
        surest.or(by_acronym).copied()
    }

    /// Adds to a body what this mention tells.
    fn learn(
        &mut self,
        analysis: &Analysis,
        id: BodyId,
        candidate: &Candidate,
        place: Option<Where>,
    ) {
        let body = &mut self.names[id];
        let spelled = candidate.acronym.as_ref() != Some(&candidate.name);
        if spelled && !body.is_spelled_out {
            body.name = one_line(analysis.words(candidate.name.clone()));
            body.is_spelled_out = true;
        }
        if let Some(acronym) = candidate.acronym.clone() {
            body.acronym.get_or_insert_with(|| analysis.words(acronym).to_owned());
        }
        body.is_programme |= candidate.is_programme;
        if let Some(known) = candidate.known {
            let row = &analysis.gazetteer.bodies[usize::from(known)];
            body.is_programme |= row.is_programme;
            body.known.get_or_insert(known);
            if let Some(country) = row.country.as_ref().and_then(|it| analysis.gazetteer.place(it))
                && !matches!(body.country, Some(Where::Sure(_)))
            {
                if !row.is_ambiguous {
                    body.country = Some(Where::Sure(country));
                } else if place.is_none() && body.country.is_none() {
                    body.country = Some(Where::Perhaps(country));
                }
            }
            self.by_known.entry(known).or_insert(id);
        }
        // A body of no country, such as the United Nations, does not get one from a paragraph.
        let stateless = body.known.is_some() && body.country.is_none();
        match (body.country, place) {
            (None, Some(_)) if !stateless => body.country = place,
            (Some(Where::Perhaps(_)), Some(Where::Sure(_))) => body.country = place,
            _ => {}
        }
    }
}

/// Two countries that are both known, one of them for certain.
fn differ(known: Option<Where>, here: Option<Where>) -> bool {
    match (known, here) {
        (Some(known), Some(Where::Sure(here))) => known.place() != here,
        _ => false,
    }
}

/// A name without its small words, so that *des migrations* and *pour les migrations* agree.
fn key_of(analysis: &Analysis, name: &str) -> String {
    let words = words_of(name);
    let content = words.iter().filter(|it| {
        let number = analysis.language.words.of(it);
        number == 0 || !analysis.language.stop_words.contains(&number)
    });
    content.map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
