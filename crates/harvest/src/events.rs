//! Workshops, conferences, missions: what took place or will, told once however often the text
//! comes back to it.

mod called_off;
mod dated;
mod dateline;
mod deeds;
mod deictic;
mod delegations;
mod draft;
mod forms;
mod gist;
mod headed;
mod hosting;
mod likely;
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
pub use draft::{Draft, Title};
pub use hosting::is_free;
pub use mentions::{ordinal_at as mentions_ordinal, phrase_end};
pub use place_in_time::fits;

use crate::analysis::Analysis;
use crate::{Event, facts, scope};
use teller::Teller;

/// More events than this no report tells; the rest of a flood is left.
pub const MOST: usize = 2_000;

/// The events of a text, in the order in which it first tells them.
pub fn find(analysis: &Analysis) -> Vec<Draft> {
    let mut drafts = proposed(analysis);
    likely::keep(analysis, &mut drafts);
    drafts
}

/// All that the rules and the signs around cities and dates propose, however unlikely.
pub fn proposed(analysis: &Analysis) -> Vec<Draft> {
    let mut drafts = placed(analysis);
    let is_full = drafts.len() >= MOST;
    dated::add(analysis, &mut drafts);
    let home = scope::home(analysis);
    // A text that does not say whose it is, is of the place of its first event.
    let first = drafts.iter().find_map(|it| it.country);
    let speaker = scope::speaker(analysis).or(first);
    for draft in &mut drafts {
        draft.take_ours(analysis, speaker);
        draft.take_travellers(analysis, home);
        draft.take_hosts(analysis, home, speaker);
    }
    drafts.retain(|it| is_full || it.is_an_event());
    drafts
}

/// What the rules, the signs around cities, the dateline and the headings propose.
pub fn placed(analysis: &Analysis) -> Vec<Draft> {
    let mut drafts = ruled(analysis);
    settled::add(analysis, &mut drafts);
    dateline::add(analysis, &mut drafts);
    stops::join(analysis, &mut drafts);
    headed::join(analysis, &mut drafts);
    drafts
}

/// What the rules tell.
fn ruled(analysis: &Analysis) -> Vec<Draft> {
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
