//! What may be done with a record, whose turn it is, and all that stands in the way.

use super::super::confirm;
use super::super::labels::{Labels, Said};
use super::super::urls;
use super::Followed;
use crate::Page;
use domain::state::{self, Ground};
use domain::{Act, Arrow, Missing, PersonId, Record, RecordId, State as Of, StateError};
use words::Key;

/// An arrow that the viewer may follow, and all that stands in the way.
pub struct Way {
    pub label: String,
    pub action: String,
    pub missing: Vec<String>,
    /// Readers would miss something: a page asks first.
    pub asks: bool,
    pub comment: bool,
    /// Whether nothing is done without the comment.
    pub required: bool,
    /// The comment as it was written before.
    pub why: String,
    /// What is wrong with it.
    pub wrong: Option<String>,
}

/// The arrows that lead on from here and are this viewer's to follow.
pub fn of(
    page: &Page,
    record: &Record,
    (ground, labels): (&Ground, &Labels),
    again: Option<&Followed>,
) -> Vec<Way> {
    let Some(person) = page.viewer.person else { return Vec::new() };
    let open = Arrow::ALL.into_iter().filter(|arrow| {
        state::next(record.kind, record.state(), *arrow).is_some()
            && page.may(Act::Follow(*arrow), record)
    });
    let way = |arrow: Arrow| {
        let missing = match record.clone().follow(arrow, person, ground) {
            Err(StateError::Missing(missing)) => missing,
            Ok(()) | Err(StateError::NoArrow { .. }) => Vec::new(),
        };
        let again = again.filter(|it| it.arrow == arrow);
        Way {
            why: again.map(|it| it.why.clone()).unwrap_or_default(),
            wrong: again.and_then(|it| it.wrong.clone()),
            required: arrow.needs_a_comment(),
            label: arrow.say(page.lang),
            action: page.url(urls::follow(record.kind, &record.slug, arrow)),
            asks: confirm::is_needed(arrow, record),
            missing: missing.iter().map(|it| lacking(page, it, labels)).collect(),
            comment: matches!(
                arrow,
                Arrow::AskChanges | Arrow::Approve | Arrow::Reopen | Arrow::Retire
            ),
        }
    };
    // What is for somebody else to do is no way of this viewer: it is said whose turn it is.
    open.filter(|it| !is_for_another(record, *it, person)).map(way).collect()
}

fn is_for_another(record: &Record, arrow: Arrow, person: PersonId) -> bool {
    arrow.needs_a_second_person() && record.author == Some(person)
}

/// Whose turn it is: somebody else's who reviews, or the author's who was asked for changes.
pub fn turn(page: &Page, record: &Record, labels: &Labels) -> Option<String> {
    let (person, author) = (page.viewer.person?, record.author?);
    let may = |arrow| page.may(Act::Follow(arrow), record);
    match record.state() {
        Of::Submitted | Of::InReview if author == person => Some(page.say("missing-second-person")),
        Of::ChangesAsked if author != person && may(Arrow::Submit) => {
            Some(page.about("desk-turn-author", "name", labels.person(Some(author))))
        }
        _ => None,
    }
}

/// What will stand in the way of publishing, while that is some steps away. Where it can be
/// published now, it is among what is missing there.
pub fn hidden(
    page: &Page,
    record: &Record,
    (ground, labels): (&Ground, &Labels),
) -> Vec<(String, Said)> {
    let state = record.state();
    let later = state::next(record.kind, state, Arrow::Publish).is_none();
    let waits = later && !matches!(state, Of::Published | Of::Retired);
    let link = |id: &RecordId| Some((page.url(labels.url(*id)?), labels.title(*id)));
    ground.hidden_sources.iter().filter(|_| waits).filter_map(link).collect()
}

fn lacking(page: &Page, missing: &Missing, labels: &Labels) -> String {
    match missing {
        Missing::PublicSource(id) => {
            format!("{} {}", missing.say(page.lang), labels.title(*id).text)
        }
        Missing::Field(_) => {
            page.say_with("desk-missing-field", &[("field", missing.say(page.lang).into())])
        }
        Missing::Passage
        | Missing::Confidential
        | Missing::PublishedEdition
        | Missing::SecondPerson => missing.say(page.lang),
    }
}
