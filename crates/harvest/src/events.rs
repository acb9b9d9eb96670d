//! Workshops, conferences, missions: what took place or will, told once however often the text
//! comes back to it.

mod called_off;
mod deeds;
mod deictic;
mod delegations;
mod draft;
mod forms;
mod gist;
mod hosting;
pub mod mentions;
mod place_in_time;
mod proposal;
mod represented;
mod rows;
mod settled;
mod stops;
mod teller;
mod whole;

pub use deictic::city as dateline_city;
pub use delegations::{Delegations, experts, explains_city, find as delegations, is_where, lists};
pub use draft::Draft;
pub use hosting::is_free;
pub use mentions::{ordinal_at as mentions_ordinal, phrase_end};

use crate::analysis::Analysis;
use crate::{Event, facts, scope};
use teller::Teller;

/// More events than this no report tells; the rest of a flood is left.
pub const MOST: usize = 2_000;

/// The events of a text, in the order in which it first tells them.
pub fn find(analysis: &Analysis) -> Vec<Draft> {
    let mut teller = Teller::of(forms::find(analysis), scope::speaker(analysis));
    let mut sentence = 0;
    while sentence < analysis.sentences.len() && teller.drafts.len() < MOST {
        sentence = teller.hear_row(analysis, sentence).unwrap_or_else(|| {
            teller.hear(analysis, sentence);
            sentence + 1
        });
    }
    if let Some(first) = teller.drafts.first_mut() {
        first.take_dateline(analysis);
    }
    if teller.drafts.len() < MOST && !teller.drafts.iter().any(Draft::is_told) {
        let guess = gist::find(analysis, &teller.drafts);
        teller.drafts.extend(guess);
    }
    whole::complete(analysis, &mut teller.drafts);
    let is_full = teller.drafts.len() >= MOST;
    settled::add(analysis, &mut teller.drafts);
    stops::join(analysis, &mut teller.drafts);
    let home = scope::home(analysis);
    // A text that does not say whose it is, is of the place of its first event.
    let first = teller.drafts.iter().find_map(|it| it.country);
    let speaker = teller.speaker.or(first);
    for draft in &mut teller.drafts {
        draft.take_ours(analysis, speaker);
        draft.take_travellers(analysis, home);
        draft.take_hosts(analysis, home, speaker);
    }
    teller.drafts.retain(|it| is_full || it.is_an_event());
    teller.drafts
}

pub fn proposals(analysis: &Analysis, drafts: &[Draft]) -> Vec<Event> {
    let represented = represented::find(analysis, drafts);
    let propose = |(draft, there): (&Draft, represented::Represented)| Event {
        countries: facts::codes(analysis, &there.countries),
        evidence: facts::spans(analysis, &there.evidence),
        ..draft.proposal(analysis)
    };
    drafts.iter().zip(represented).map(propose).collect()
}
