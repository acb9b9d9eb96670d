//! Editions, as readers count them: the first is what was published first.
//!
//! ```text
//! revision   1   2   3   4   5   6   7   8      each changed word of the original
//! edition                    1           2      what was published
//! ```
//!
//! Between two publications the original is changed many times, and no reader knows of it. A
//! translation has to know all the same which words it was made from, and whether they have moved
//! on: it knows the *revision*. A reader is told the *edition* in which these words stood.

use crate::{Field, Freshness, Lang, Record, State};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// For each edition of a record, the first first, the revision that it was published with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Editions(Vec<u32>);

impl Editions {
    /// How often it was published: the number of the edition that readers have, or had.
    ///
    /// ```
    /// let editions: domain::Editions = [5, 8].into_iter().collect();
    /// assert_eq!(editions.count(), 2);
    /// assert_eq!(editions.of(4), Some(1));
    /// assert_eq!(editions.of(6), Some(2));
    /// assert_eq!(editions.of(9), None, "nobody has published it yet");
    /// ```
    pub fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// The first edition that was published with a revision or after it.
    pub fn of(&self, revision: u32) -> Option<u32> {
        let place = self.0.iter().position(|it| *it >= revision)?;
        u32::try_from(place + 1).ok()
    }

    /// The revision with which each was published.
    pub fn revisions(&self) -> &[u32] {
        &self.0
    }

    fn publish(&mut self, revision: u32) {
        self.0.push(revision);
    }
}

/// When readers got each edition of a record, as far as the log of its changes tells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditionDays(Vec<Option<Timestamp>>);

impl EditionDays {
    /// Reads how many editions there were after the next change. Where several are there at once,
    /// the earlier ones were published before editions were counted: nobody knows when.
    pub fn read(&mut self, editions: &Editions, at: Timestamp) {
        let (known, now) = (self.0.len(), editions.0.len());
        self.0.resize(now, None);
        if let Some(last) = self.0.last_mut().filter(|_| now > known) {
            *last = Some(at);
        }
    }

    /// When an edition was published; the first is 1.
    pub fn of(&self, edition: u32) -> Option<Timestamp> {
        let at = usize::try_from(edition.checked_sub(1)?).ok()?;
        self.0.get(at).copied().flatten()
    }
}

impl FromIterator<u32> for Editions {
    fn from_iter<It: IntoIterator<Item = u32>>(revisions: It) -> Editions {
        Editions(revisions.into_iter().collect())
    }
}

impl Record {
    /// The edition that readers have. A draft that was never published has none.
    pub fn edition(&self) -> Option<u32> {
        Some(self.editions.count()).filter(|it| *it > 0)
    }

    /// The edition in which the words stood that a translation was made from. None where they
    /// stood in no edition: it was made from a draft.
    pub fn made_from(&self, field: Field, lang: Lang) -> Option<u32> {
        let texts = self.texts(field)?;
        let edition = self.editions.of(texts.get(lang)?.revision)?;
        let behind = texts.freshness(lang, self.origin) == Some(Freshness::Behind);
        let now = texts.get(self.origin).and_then(|it| self.editions.of(it.revision));
        // The original had moved on already when this edition was published.
        (!behind || now != Some(edition)).then_some(edition)
    }

    /// Whether the original has moved on since some of its words were translated.
    pub fn is_behind(&self, lang: Lang) -> bool {
        let behind = Some(Freshness::Behind);
        self.content.texts.values().any(|it| it.freshness(lang, self.origin) == behind)
    }

    /// The edition whose words are read in a language: that of the record, or where the
    /// translation is behind, the one that it was made from.
    pub fn edition_read(&self, lang: Lang) -> Option<u32> {
        let older = Some(lang).filter(|it| self.is_behind(*it));
        older.and_then(|it| self.made_from(Field::Title, it)).or_else(|| self.edition())
    }

    /// Counts an edition where keeping the record gives readers one: it is published, or the words
    /// of its original are changed while it is public.
    pub fn count_edition(&mut self, before: Option<&Record>) {
        let counted = before.map_or(self.edition().is_some(), |it| it.editions != self.editions);
        if counted || self.state != State::Published {
            return;
        }
        let before = before.filter(|it| it.state == State::Published);
        if before.is_none_or(|it| it.originals() != self.originals()) {
            self.editions.publish(self.revision);
        }
    }

    /// Readers get the next edition, whatever of it has changed.
    pub(crate) fn publish_edition(&mut self) {
        self.editions.publish(self.revision);
    }

    fn originals(&self) -> Vec<(Field, &str)> {
        self.content
            .texts
            .iter()
            .filter_map(|(field, texts)| Some((*field, texts.get(self.origin)?.value.as_str())))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, MadeBy, RecordId, Slug, Text};

    fn text(value: &str) -> impl Fn(u32) -> Text {
        move |revision| Text::new(value, MadeBy::Author, revision, None)
    }

    /// A practice whose title was written so often, and then kept in this state.
    fn written(titles: &[&str], state: State) -> Record {
        let slug = Slug::from_title("Le plan");
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, slug, Lang::Fr);
        for title in titles {
            record.write(Field::Title, title, text(title));
        }
        record.in_state(state)
    }

    /// Keeps a record as the store does.
    fn kept(mut record: Record, before: Option<&Record>) -> Record {
        record.count_edition(before);
        record
    }

    #[test]
    fn drafts_are_no_editions() {
        let draft = kept(written(&["a", "b", "c", "d", "e"], State::Draft), None);
        assert_eq!((draft.revision, draft.edition()), (5, None));
        let published = kept(draft.clone().in_state(State::Published), Some(&draft));
        assert_eq!(published.edition(), Some(1));
        let again = kept(published.clone(), Some(&published));
        assert_eq!(again.edition(), Some(1), "nothing has changed");
        let retired = kept(again.clone().in_state(State::Retired), Some(&again));
        assert_eq!(retired.edition(), Some(1));
        let back = kept(retired.clone().in_state(State::Published), Some(&retired));
        assert_eq!(back.edition(), Some(2), "it was published twice");
    }

    #[test]
    fn words_that_change_while_they_are_public_are_a_new_edition() {
        let public = kept(written(&["a"], State::Published), None);
        let mut changed = public.clone();
        changed.write(Field::Title, "b", text("b"));
        changed.write(Field::Summary, "c", text("c"));
        changed.write(Field::Summary, "d", text("d"));
        let changed = kept(changed, Some(&public));
        assert_eq!(changed.edition(), Some(2), "once, however many of them");
        let mut translated = changed.clone();
        translated.translate(Field::Title, Lang::En, text("b"));
        assert_eq!(kept(translated, Some(&changed)).edition(), Some(2));
    }

    #[test]
    fn a_translation_is_made_from_the_edition_in_which_its_words_stood() {
        let mut draft = written(&["a", "b"], State::Draft);
        draft.translate(Field::Title, Lang::En, text("b"));
        assert_eq!(draft.made_from(Field::Title, Lang::En), None, "nobody has published it");
        let first = kept(draft.clone().in_state(State::Published), Some(&draft));
        assert_eq!(first.made_from(Field::Title, Lang::En), Some(1));
        assert_eq!(first.made_from(Field::Title, Lang::Es), None);

        let mut next = first.clone();
        next.write(Field::Title, "c", text("c"));
        let second = kept(next, Some(&first));
        assert_eq!(second.edition(), Some(2));
        assert_eq!(second.made_from(Field::Title, Lang::En), Some(1), "and it is behind");
        assert!(second.is_behind(Lang::En) && !second.is_behind(Lang::Fr));
        let read = |lang| second.edition_read(lang);
        assert_eq!([Lang::En, Lang::Fr, Lang::Es].map(read), [Some(1), Some(2), Some(2)]);
    }

    #[test]
    fn a_translation_of_words_that_were_changed_before_they_were_published_is_of_a_draft() {
        let mut draft = written(&["a"], State::Draft);
        draft.translate(Field::Title, Lang::En, text("a"));
        draft.write(Field::Title, "b", text("b"));
        let public = kept(draft.clone().in_state(State::Published), Some(&draft));
        assert_eq!(public.made_from(Field::Title, Lang::En), None);
    }
}
