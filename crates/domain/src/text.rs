//! A text in several languages: one original, and translations that know what they were made from
//! and whether a second person has read them ([`review`](crate::review)).

use crate::{Lang, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who put a text into its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MadeBy {
    Author,
    Translator,
    Machine,
}

impl MadeBy {
    pub fn name(self) -> &'static str {
        match self {
            MadeBy::Author => "author",
            MadeBy::Translator => "translator",
            MadeBy::Machine => "machine",
        }
    }

    pub fn from_name(name: &str) -> Option<MadeBy> {
        [MadeBy::Author, MadeBy::Translator, MadeBy::Machine]
            .into_iter()
            .find(|it| it.name() == name)
    }
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub value: String,
    pub made_by: MadeBy,
    /// The revision of the original that this was made from. For the original itself, the one
    /// in which it was last changed. In the log before revisions and editions were told apart it
    /// is called an edition.
    #[serde(alias = "edition")]
    pub revision: u32,
    /// Who wrote or translated it; nobody where a machine or an import did.
    pub person: Option<PersonId>,
    /// Who has read it beside the original, where it is a translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reviewed_by: Option<PersonId>,
}

impl Text {
    /// A text that nobody has reviewed.
    pub fn new(
        value: impl Into<String>,
        made_by: MadeBy,
        revision: u32,
        person: Option<PersonId>,
    ) -> Text {
        Text { value: value.into(), made_by, revision, person, reviewed_by: None }
    }

    /// A text as the store has kept it.
    #[must_use]
    pub fn kept(self, reviewed_by: Option<PersonId>) -> Text {
        Text { reviewed_by, ..self }
    }

    pub fn reviewed_by(&self) -> Option<PersonId> {
        self.reviewed_by
    }

    /// Whether both are one piece of work, whoever has reviewed it.
    pub fn is_same_work(&self, other: &Text) -> bool {
        let work = |it: &Text| (it.made_by, it.revision, it.person);
        self.value == other.value && work(self) == work(other)
    }
}

/// Whether a translation still says what the original says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The text that all others are translated from.
    Original,
    Current,
    /// The original has moved on since.
    Behind,
}

/// One field in every language it is there in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<Lang, Text>);

impl Texts {
    pub fn get(&self, lang: Lang) -> Option<&Text> {
        self.0.get(&lang)
    }

    /// Sets a text; an empty one is taken away.
    pub fn set(&mut self, lang: Lang, text: Text) {
        if text.value.trim().is_empty() {
            self.0.remove(&lang);
        } else {
            self.0.insert(lang, text);
        }
    }

    pub(crate) fn get_mut(&mut self, lang: Lang) -> Option<&mut Text> {
        self.0.get_mut(&lang)
    }

    pub fn remove(&mut self, lang: Lang) -> Option<Text> {
        self.0.remove(&lang)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (Lang, &Text)> {
        self.0.iter().map(|(lang, text)| (*lang, text))
    }

    /// The best text for a reader: their own language, else the original's, else any.
    pub fn best(&self, reader: Lang, origin: Lang) -> Option<(Lang, &Text)> {
        [reader, origin]
            .into_iter()
            .find_map(|lang| self.get(lang).map(|text| (lang, text)))
            .or_else(|| self.iter().next())
    }

    /// Whether the text in `lang` still follows the original in `origin`.
    pub fn freshness(&self, lang: Lang, origin: Lang) -> Option<Freshness> {
        let text = self.get(lang)?;
        if lang == origin {
            return Some(Freshness::Original);
        }
        let behind = self.get(origin).is_some_and(|it| it.revision > text.revision);
        Some(if behind { Freshness::Behind } else { Freshness::Current })
    }
}
