//! Which of two parties is helped: by the construction, or else by where each is at home.

use super::Help;
use super::deeds::{self, LINK};
use crate::actions::people::Party;
use crate::analysis::{Analysis, tense, within};
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use std::ops::Range;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    First,
    Second,
}

/// Which of two parties is helped, where the construction shows it.
pub fn shown(analysis: &Analysis, one: &Party, other: &Party) -> Option<Side> {
    let gap = one.tokens.end.min(other.tokens.start)..other.tokens.start;
    let near = gap.start.max(gap.end.saturating_sub(LINK))..gap.end;
    let has = |it: Helping| analysis.has_helping(&gap, it);
    // *formed by me, a demographer of …, and by a colleague from …*: they help together.
    if one.is_people && other.is_people && gap.len() <= LINK && analysis.has(&gap, Cue::And) {
        return None;
    }
    let by = near.clone().rev().find(|&it| analysis.is(it, Cue::By));
    // *module by module with the staff*: whoever stands after *with* did it with them.
    let cut = |it: usize| analysis.is_mark(it, ",;") || analysis.is(it, Cue::With);
    let by = by.is_some_and(|by| !(by..gap.end).any(cut));
    // *was cited as a good practice by the delegation*: whoever praises does not help.
    let praised = analysis.has(&gap, Cue::GoodPractice);
    if by && !praised && (verb_in(analysis, &gap) || helped_before(analysis, one)) {
        return Some(Side::First);
    }
    let with = analysis.has(&near, Cue::With);
    if has(Helping::Got) && !one.is_people {
        return Some(Side::First);
    }
    if with && one.is_people != other.is_people {
        return Some(if one.is_people { Side::Second } else { Side::First });
    }
    let gives = gives_directly(analysis, &gap) && !with;
    (gives || one.is_people && works_there(analysis, &gap, other)).then_some(Side::Second)
}

/// Whether whoever stands after the verb receives: *showed the agreement that lets the …* gives
/// nothing to whom the clause speaks of.
fn gives_directly(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let direct = |it: Range<usize>| !analysis.has(&(it.end..gap.end), Cue::Relative);
    analysis.helping_in(gap, Helping::Gave).any(direct)
}

/// *two officials of … travelled to Lima, where the Directorate of Peru was preparing …*: people go
/// where another is at work. Who only receives visitors is not helped.
fn works_there(analysis: &Analysis, gap: &Range<usize>, other: &Party) -> bool {
    let mut countries = within(&analysis.cities, gap).iter();
    let goes = countries
        .any(|it| analysis.country_of_city(it.city).is_some_and(|it| other.from.contains(&it)));
    let sentence = analysis.sentence_of(other.tokens.start);
    let rest = other.tokens.start..analysis.sentences[sentence].tokens.end;
    goes && (deeds::does(analysis, &rest) || analysis.has(gap, Cue::Request))
}

/// Which of two parties is helped, by where it is at home and by what it is.
pub fn guessed(
    analysis: &Analysis,
    tokens: &Range<usize>,
    one: &Party,
    other: &Party,
    home: Option<usize>,
) -> Option<Side> {
    let gap = one.tokens.end.min(other.tokens.start)..other.tokens.start;
    let at_home = |it: &Party| {
        home.is_some_and(|home| it.from.contains(&home) || it.from.is_empty() && it.body.is_some())
    };
    if at_home(one) != at_home(other) {
        return Some(if at_home(one) { Side::First } else { Side::Second });
    }
    // *by inspectors of … and judges of …*: they help together.
    let joined =
        gap.len() <= LINK && analysis.has(&gap, Cue::And) || one.is_people && other.is_people;
    if joined {
        return None;
    }
    if one.is_people {
        return (!one.is_giving).then_some(Side::Second);
    }
    let helps = names_help(analysis, &(tokens.start..one.tokens.start));
    if other.is_people {
        // *changed its form with the support of two inspectors*
        let helps = helps || analysis.has(&gap, Cue::Help);
        return helps.then_some(Side::First);
    }
    helps.then(|| if analysis.has_helping(&gap, Helping::To) { Side::Second } else { Side::First })
}

/// *l'accompagnement de la direction par la police*: the noun of help stands before whom it helps.
fn helped_before(analysis: &Analysis, one: &Party) -> bool {
    let before = one.tokens.start.saturating_sub(LINK)..one.tokens.start;
    analysis.has(&before, Cue::Help)
}

fn verb_in(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let verbs = [Helping::Gave, Helping::Got, Helping::Deed];
    tense::is_told(analysis, gap)
        || verbs.iter().any(|&it| analysis.has_helping(gap, it))
        || [Cue::Finite, Cue::Realise, Cue::Participle].iter().any(|&it| analysis.has(gap, it))
        || analysis.has(gap, Cue::Support)
}

/// *the advice of … to …*, *a mission of … to …*
pub fn names_help(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let mission = |it: Meaning| matches!(it, Meaning::Event { .. });
    analysis.has(tokens, Cue::Help) || analysis.hits_in(tokens).iter().any(|it| mission(it.meaning))
}

/// What two parties tell once it is known who partner: they must not be of one country.
pub fn helped_by(partner: &Party, sender: &Party, home: Option<usize>) -> Option<Help> {
    let own = partner.from.first().copied();
    let place = own.or_else(|| home.filter(|it| !sender.from.contains(it)))?;
    let foreign = match sender.from.as_slice() {
        // Of whom nothing is known may be of the same country, whatever it is called.
        [] => own.is_some() && (!sender.is_people || home.is_some_and(|it| it != place)),
        from => !from.contains(&place),
    };
    let at = partner.tokens.start.min(sender.tokens.start);
    let named = partner.body.is_some() || own.is_some();
    let apart = partner.body.is_none() || partner.body != sender.body;
    (foreign && named && apart).then_some(Help {
        at,
        partner: partner.body,
        place: Some(place),
        is_named: true,
    })
}
