//! Whether a sentence tells that the programme helped, and with which verb.

use super::{country_of, partner};
use crate::analysis::{Analysis, Body, within};
use crate::events::{lists, mentions};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::scope;
use std::ops::Range;

/// So near stand the words of one phrase.
const NOUN: usize = 5;

/// *The directorate and MIEUX wrote a manual*: two subjects of one verb.
pub fn jointly(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let bodies = within(&analysis.bodies, tokens);
    bodies.windows(2).find_map(|pair| {
        let [one, other] = pair else { return None };
        let joined = (one.tokens.end..other.tokens.start).any(|it| analysis.is(it, Cue::And))
            && other.tokens.start - one.tokens.end <= 2;
        let verbs = other.tokens.end..tokens.end.min(other.tokens.end + 4);
        let made = verbs.clone().find(|&it| {
            analysis.is_any(it, &[Cue::Produce, Cue::Support]) || is_handed_over(analysis, it)
        })?;
        (joined && is_programme(analysis, one) != is_programme(analysis, other)).then_some(made)
    })
}

/// The verb by which a programme helps: *MIEUX a accompagné*, *was supported by MIEUX*.
pub fn support(analysis: &Analysis, tokens: &Range<usize>, is_known: bool) -> Option<usize> {
    let noun = analysis
        .cues_in(tokens, Cue::SupportNoun)
        .filter(|it| !is_of_an_event(analysis, tokens, it.start))
        .find(|it| {
            let after = it.end..tokens.end.min(it.end + 5);
            within(&analysis.bodies, &after).iter().any(|it| helps_around(analysis, tokens, it))
                || is_known && is_of_programme(analysis, &after)
        });
    let mut verbs = analysis.cues_in(tokens, Cue::Support).map(|it| it.start);
    let verb = verbs.find(|&verb| {
        let noun = verb > tokens.start
            && analysis.is_any(
                verb - 1,
                &[Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Of, Cue::Link],
            );
        !noun
            && !is_of_an_event(analysis, tokens, verb)
            && (agent_before(analysis, tokens, verb, is_known)
                || agent_after(analysis, tokens, verb))
    });
    verb.or(noun.map(|it| it.start)).or_else(|| received(analysis, tokens))
}

/// *a manual written with the programme*, *the study that was made with MIEUX*
pub fn made_with(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    analysis.cues_in(tokens, Cue::With).find_map(|with| {
        let after = with.end..tokens.end.min(with.end + 3);
        let ours =
            within(&analysis.bodies, &after).first().is_some_and(|it| is_programme(analysis, it));
        let named =
            analysis.is(with.end, Cue::Definite) && analysis.is(with.end + 1, Cue::Programme);
        let before = tokens.start.max(with.start.saturating_sub(3))..with.start;
        let made = before.rev().find(|&it| analysis.is_any(it, &[Cue::Produce, Cue::Realise]));
        made.filter(|_| ours || named)
    })
}

/// Help that no verb of helping tells: *the support of MIEUX*, *through MIEUX*, *MIEUX handed over
/// a manual*, *officials of the Ministry have been rethinking … with practitioners from Ireland*.
pub fn without_a_verb(analysis: &Analysis, tokens: &Range<usize>, is_known: bool) -> Option<usize> {
    by_noun(analysis, tokens)
        .or_else(|| through(analysis, tokens))
        .or_else(|| delivered(analysis, tokens))
        .or_else(|| made(analysis, tokens))
        .or_else(|| built_with(analysis, tokens))
        .or_else(|| with_experts(analysis, tokens, is_known))
}

fn is_programme(analysis: &Analysis, body: &Body) -> bool {
    analysis.body_names[body.id].is_programme
}

/// *IOM supports the Commission …*: a body from outside helps, too, where the sentence names whom.
fn helps(analysis: &Analysis, tokens: &Range<usize>, body: &Body) -> bool {
    helps_whom(analysis, tokens, tokens, body)
}

/// *The guide was written with the advice of IOM*: whom it helped, the paragraph has said.
fn helps_around(analysis: &Analysis, tokens: &Range<usize>, body: &Body) -> bool {
    let paragraph = scope::around(analysis, analysis.sentence_of(tokens.start));
    let made = analysis.has(tokens, Cue::Produce) || analysis.has(tokens, Cue::Realise);
    helps(analysis, tokens, body) || made && helps_whom(analysis, tokens, &paragraph, body)
}

fn helps_whom(
    analysis: &Analysis,
    tokens: &Range<usize>,
    whom: &Range<usize>,
    body: &Body,
) -> bool {
    if is_programme(analysis, body) {
        return true;
    }
    if mentions::speaks_of_events(analysis, tokens) || analysis.has(tokens, Cue::Gather) {
        return false;
    }
    let others = within(&analysis.bodies, whom).iter().filter(|it| it.id != body.id);
    let others: Vec<Body> = others.cloned().collect();
    let helped = partner(analysis, &others);
    let place = helped
        .and_then(|it| country_of(analysis, it))
        .or_else(|| scope::named_countries(analysis, tokens).first().copied());
    let named = helped.is_some() || lists::subject(analysis, tokens).is_some();
    named && analysis.body_names[body.id].is_from_outside(place)
}

/// *two Belgian experts helped the Office*: experts from elsewhere, and whom they helped.
fn are_foreign(
    analysis: &Analysis,
    tokens: &Range<usize>,
    before: &Range<usize>,
    verb: usize,
) -> bool {
    let helped = partner(analysis, within(&analysis.bodies, &(verb..tokens.end)));
    let home = helped.and_then(|it| country_of(analysis, it));
    let from = within(&analysis.places, before).iter().find(|it| it.is_country);
    helped.is_some() && from.is_some_and(|it| Some(it.place) != home)
}

/// *Spanish cooperation advises the Secretariat*: the help of a country.
fn is_help_of_a_country(
    analysis: &Analysis,
    tokens: &Range<usize>,
    before: &Range<usize>,
    verb: usize,
) -> bool {
    analysis.cues_in(before, Cue::Help).any(|it| {
        let beside = it.start.saturating_sub(1).max(before.start)..verb.min(it.end + 1);
        within(&analysis.places, &beside).iter().any(|it| it.is_demonym && it.is_country)
    }) && are_foreign(analysis, tokens, before, verb)
}

/// *the support of MIEUX*, *MIEUX's support*, *cooperation between Mali and MIEUX*
fn by_noun(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let of = |help: &Range<usize>| {
        let after = help.end..tokens.end.min(help.end + NOUN);
        let giver =
            within(&analysis.bodies, &after).first().filter(|it| is_programme(analysis, it));
        giver.is_some_and(|it| {
            let gap = help.end..it.tokens.start;
            gap.len() <= 3
                && gap.clone().any(|it| analysis.is_any(it, &[Cue::Of, Cue::By, Cue::RangeFrom]))
                || gap.clone().next().is_some_and(|it| analysis.is(it, Cue::With))
        })
    };
    let owned = |help: &Range<usize>| {
        let before = tokens.start.max(help.start.saturating_sub(4))..help.start;
        within(&analysis.bodies, &before).last().is_some_and(|it| {
            is_programme(analysis, it)
                && it.tokens.end < help.start
                && analysis.is(it.tokens.end, Cue::Possessive)
        })
    };
    analysis.cues_in(tokens, Cue::Help).find(|it| of(it) || owned(it)).map(|it| it.start)
}

/// *Through MIEUX, the Ministry …*
fn through(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let ours = |after: Range<usize>| {
        within(&analysis.bodies, &after).first().is_some_and(|it| is_programme(analysis, it))
    };
    partner(analysis, within(&analysis.bodies, tokens))?;
    let mut cues = analysis.cues_in(tokens, Cue::Through);
    cues.find(|it| ours(it.end..tokens.end.min(it.end + 3))).map(|it| it.start)
}

/// *MIEUX developed a register for the Directorate*, *a MIEUX Action*: the programme itself, where a
/// partner is named.
fn made(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    partner(analysis, within(&analysis.bodies, tokens))?;
    let ours = within(&analysis.bodies, tokens).iter().filter(|it| helps(analysis, tokens, it));
    let told = ours.filter_map(|it| {
        let verb = (it.tokens.end..tokens.end.min(it.tokens.end + 3))
            .find(|&it| analysis.is_any(it, &[Cue::Produce, Cue::Begun]));
        let led = it.tokens.start > tokens.start
            && analysis.is_any(it.tokens.start - 1, &[Cue::Of, Cue::By, Cue::And, Cue::With]);
        let action =
            Some(it.tokens.end).filter(|&at| at < tokens.end && analysis.is(at, Cue::Programme));
        verb.filter(|_| !led).or(action)
    });
    told.min()
}

/// *The Directorate built its register with MIEUX*: a partner, a thing, and the programme beside it.
fn built_with(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    if mentions::speaks_of_events(analysis, tokens) || analysis.has(tokens, Cue::Gather) {
        return None;
    }
    let with = analysis.cues_in(tokens, Cue::With).find(|it| {
        let after = it.end..tokens.end.min(it.end + 3);
        within(&analysis.bodies, &after).first().is_some_and(|it| is_programme(analysis, it))
    })?;
    let before = within(&analysis.bodies, &(tokens.start..with.start));
    partner(analysis, before)?;
    let thing = before.last()?.tokens.end..with.start;
    let result = |it: Meaning| matches!(it, Meaning::Result(_) | Meaning::Cue(Cue::Tool));
    let named = analysis.hits_in(&thing).iter().any(|it| result(it.meaning));
    named.then_some(with.start)
}

/// *MIEUX handed over a manual*: what the programme gives, it has helped to make.
fn delivered(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let handed = tokens.clone().find(|&it| is_handed_over(analysis, it))?;
    let before = tokens.start.max(handed.saturating_sub(4))..handed;
    let giver = within(&analysis.bodies, &before).last()?;
    let clear = !(giver.tokens.end..handed).any(|it| analysis.is_mark(it, ",;"));
    let led = giver.tokens.start > tokens.start
        && analysis.is_any(giver.tokens.start - 1, &[Cue::Of, Cue::By]);
    (is_programme(analysis, giver) && clear && !led).then_some(handed)
}

pub fn is_handed_over(analysis: &Analysis, at: usize) -> bool {
    analysis.hits_in(&(at..at + 1)).iter().any(|it| match it.meaning {
        Meaning::Fate(fate) => {
            it.first == at && analysis.language.fates[usize::from(fate)] == "handed_over"
        }
        _ => false,
    })
}

/// *officials of the Ministry have been rethinking those hours with practitioners from Ireland*:
/// work of a body with people from elsewhere, where no event is told.
fn with_experts(analysis: &Analysis, tokens: &Range<usize>, is_known: bool) -> Option<usize> {
    if mentions::speaks_of_events(analysis, tokens) || analysis.has(tokens, Cue::Gather) {
        return None;
    }
    let with = analysis.cues_in(tokens, Cue::With).find(|with| {
        let people = with.end..tokens.end.min(with.end + NOUN);
        let skilled = people.clone().find(|&it| analysis.is_any(it, &[Cue::Expert, Cue::Delegate]));
        skilled.is_some_and(|it| {
            let near = with.end..tokens.end.min(it + NOUN);
            within(&analysis.bodies, &near).is_empty()
                && within(&analysis.places, &near).iter().any(|it| it.is_country)
        })
    })?;
    let own = partner(analysis, within(&analysis.bodies, &(tokens.start..with.start)));
    let ours = is_known || analysis.bodies.iter().any(|it| is_programme(analysis, it));
    (own.is_some() && ours).then_some(with.start)
}

/// *the experts of the programme*
fn is_of_programme(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    within(&analysis.bodies, tokens).is_empty()
        && tokens.clone().any(|it| analysis.is_any(it, &[Cue::Expert, Cue::Programme]))
}

/// Whether the text has spoken of the programme before.
fn is_ours(analysis: &Analysis, token: usize) -> bool {
    let known = analysis.bodies.iter().take_while(|it| it.tokens.start < token).take(200);
    known.into_iter().any(|it| is_programme(analysis, it))
}

/// *The authority will receive advice*, *the support to the agency led to …*, in a text that has
/// spoken of the programme.
fn received(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let helped = |near: Range<usize>| partner(analysis, within(&analysis.bodies, &near)).is_some();
    let receives = analysis.cues_in(tokens, Cue::Receive).find(|it| helped(tokens.start..it.start));
    let supports = || {
        let mut nouns = analysis.cues_in(tokens, Cue::SupportTo);
        nouns.find(|it| helped(it.end..tokens.end.min(it.end + 4)))
    };
    let found = receives.or_else(supports)?;
    // Somebody else's help has somebody else before it.
    let other = within(&analysis.bodies, &(tokens.start..found.start))
        .iter()
        .any(|it| analysis.body_names[it.id].is_stateless());
    (!other || is_ours(analysis, found.start)).then_some(found.start)
}

/// *the seminar, supported by IOM*: what was supported is an event, and no action.
fn is_of_an_event(analysis: &Analysis, tokens: &Range<usize>, verb: usize) -> bool {
    let before = tokens.start.max(verb.saturating_sub(3))..verb;
    before.into_iter().any(|it| mentions::names_event(analysis, it))
}

fn agent_before(analysis: &Analysis, tokens: &Range<usize>, verb: usize, is_known: bool) -> bool {
    let from = tokens.start.max(verb.saturating_sub(16));
    let bodies = within(&analysis.bodies, &(from..verb));
    if let Some(last) = bodies.last() {
        let clause = last.tokens.end..verb;
        // *experts who help …* tells of the experts, *MIEUX, which helped …* of the programme.
        let cut = clause.clone().any(|it| {
            let apart = it > last.tokens.end + 1 && analysis.is(it, Cue::Relative);
            analysis.is_mark(it, ";:") || apart
        });
        return helps(analysis, tokens, last) && !cut
            || is_ourselves(analysis, tokens, verb, is_known);
    }
    // Experts help in the name of the programme that the text has spoken of.
    let experts = (from..verb).any(|it| analysis.is(it, Cue::Expert) && !analysis.is(it, Cue::Of));
    let relative = (from..verb).any(|it| analysis.is(it, Cue::Relative));
    let foreign = || are_foreign(analysis, tokens, &(from..verb), verb);
    if experts && !relative && (is_known || is_ours(analysis, verb) || foreign()) {
        return true;
    }
    if is_help_of_a_country(analysis, tokens, &(from..verb), verb) {
        return true;
    }
    if is_ourselves(analysis, tokens, verb, is_known) {
        return true;
    }
    let near = tokens.start.max(verb.saturating_sub(6))..verb;
    near.clone().any(|it| {
        analysis.is(it, Cue::Programme) && it > tokens.start && analysis.is(it - 1, Cue::Definite)
    })
}

/// *We trained …*: whoever reports of a programme speaks in its name. Once help has been told, it
/// is the same help.
fn is_ourselves(analysis: &Analysis, tokens: &Range<usize>, verb: usize, is_known: bool) -> bool {
    let near = tokens.start.max(verb.saturating_sub(3))..verb + 1;
    analysis.has(&near, Cue::We) && !is_known && is_ours(analysis, verb)
}

fn agent_after(analysis: &Analysis, tokens: &Range<usize>, verb: usize) -> bool {
    let after = verb + 1..tokens.end.min(verb + 7);
    let helper = within(&analysis.bodies, &after).iter().find(|it| helps(analysis, tokens, it));
    helper.is_some_and(|it| (verb + 1..it.tokens.start).any(|at| analysis.is(at, Cue::By)))
}
