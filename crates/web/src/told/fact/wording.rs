//! What a text rests on: the claims that it was made of, and whether it is still in their words.

use super::{Teller, Wording};
use domain::schema::{Bearing, Entry};
use domain::{Claim, ProposedValue, Review};

impl<'a> Teller<'a> {
    /// Whether the text is a source's, or a person's.
    pub(super) fn wording(&self, entry: &Entry, same: &[&Claim]) -> Wording {
        let now = self.record.texts(entry.field).and_then(|it| it.get(self.record.origin));
        let is_now = |it: &&Claim| match &it.value {
            ProposedValue::Text { lang, value } => {
                *lang != self.record.origin || now.is_none_or(|it| it.value.trim() == value.trim())
            }
            _ => true,
        };
        if self.is_unchecked(entry, same) {
            Wording::Unchecked
        } else if same.iter().any(is_now) {
            Wording::OfTheSource
        } else if same.is_empty() {
            Wording::ByHand
        } else {
            Wording::OfAPerson
        }
    }

    /// Whether a text was changed after it was tied to these claims, and nobody has checked it
    /// since.
    pub fn is_unchecked(&self, entry: &Entry, same: &[&Claim]) -> bool {
        let record = self.record;
        let written = self.basis.writings.text(record.id, entry.field, record.origin);
        written.is_some_and(|it| record.is_unchecked(entry.field, same, &it))
    }

    /// Who approved the record with the original of a text.
    pub fn review_of_text(&self, entry: &Entry) -> Option<Review> {
        let record = self.record;
        self.basis.writings.text(record.id, entry.field, record.origin)?.reviewed
    }

    /// The claims that a text was made of, and those that say something else.
    pub fn claims_on_text(&self, entry: &Entry) -> (Vec<&'a Claim>, Vec<(Bearing, &'a Claim)>) {
        let (mut same, mut other) = (Vec::new(), Vec::new());
        for claim in self.claims(entry.field) {
            match entry.bearing_on_text(&claim.value, self.record) {
                Bearing::Same => same.push(claim),
                bearing => other.push((bearing, claim)),
            }
        }
        (same, other)
    }
}
