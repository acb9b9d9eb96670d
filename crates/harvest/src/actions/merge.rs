//! The same help told again: one action with several passages.

use super::Told;
use crate::{Action, facts};

/// The same help told again is one action with several passages: in another paragraph with the
/// same partner, or in the paragraph that tells of the request.
pub fn add(actions: &mut Vec<Told>, told: Told) {
    let same = actions.iter_mut().find(|it| is_same(it, &told));
    let Some(known) = same else {
        actions.push(told);
        return;
    };
    known.is_request &= told.is_request;
    if known.is_step && told.is_partner_sure {
        known.action.partner.clone_from(&told.action.partner);
    }
    known.is_step &= told.is_step;
    known.is_partner_sure |= told.is_partner_sure;
    facts::add_all(&mut known.sentences, &told.sentences);
    let (known, action) = (&mut known.action, told.action);
    facts::add_all(&mut known.expert_countries, &action.expert_countries);
    facts::add_all(&mut known.evidence, &action.evidence);
    facts::add_all(&mut known.themes, &action.themes);
    known.start = known.start.take().or(action.start);
    if known.partner.is_empty() {
        known.partner = action.partner;
    }
}

fn is_same(known: &Told, told: &Told) -> bool {
    let (one, other) = (&known.action, &told.action);
    let inside = |one: &[String], other: &[String]| one.iter().all(|it| other.contains(it));
    let nested = inside(&one.places, &other.places) || inside(&other.places, &one.places);
    // Of help whose place is not known, another paragraph may tell only by its partner.
    let unplaced = one.places.is_empty() != other.places.is_empty();
    let nested = nested && (!unplaced || known.block == told.block || one.partner == other.partner);
    // People from elsewhere who did something go on with the help that is known of the place.
    let apart = told.is_partner_sure && known.is_partner_sure && one.partner != other.partner;
    if (told.is_step || known.is_step) && nested && !apart {
        return true;
    }
    if told.is_by_parties && known.block == told.block && nested {
        return true;
    }
    let named = !one.partner.is_empty() && one.partner == other.partner;
    if one.places != other.places && !(nested && named) {
        return false;
    }
    let held = |one: &Action, other: &Action| one.themes.iter().all(|it| other.themes.contains(it));
    let shared = one.themes.iter().any(|it| other.themes.contains(it));
    let partner = one.partner == other.partner && !one.partner.is_empty();
    let near = told.block.abs_diff(known.block) <= 1;
    if partner {
        // *The team trained …*: whose team it is, the paragraph before has said.
        let goes_on = near && !told.is_request && !told.is_partner_sure;
        return held(one, other) || held(other, one) || shared && near || goes_on;
    }
    let open = !known.is_partner_sure || !told.is_partner_sure;
    let near = told.block.abs_diff(known.block) <= 2;
    (known.is_request || told.is_request) && known.block == told.block
        || open && (near || shared || held(other, one))
}
