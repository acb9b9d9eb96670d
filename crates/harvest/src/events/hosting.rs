//! Who holds an event: its hosts, and those who hold it beside them.
//!
//! An institution that the sentence only names may have sent people, paid or listened. A host is told
//! by a verb (*organised by*, *hosted*), by *at the invitation of* or by the title of a line, a co-host by a verb of holding
//! together or by *in partnership with*.

use super::mentions;
use crate::analysis::{Analysis, Body, within};
use crate::facts;
use crate::labels::labelled;
use crate::pack::{Attendance, Cue, Standing};
use std::ops::Range;

/// Between *by* and the name of an institution.
const TITLE: usize = 4;
/// Between an institution and the next one of a list.
const LIST: usize = 4;
/// *organised in Lima on 3 and 4 May 2021 by*
const AGENT: usize = 14;
/// Between a subject and its verb, with an aside between.
const SUBJECT: usize = 16;

/// Bodies, by number.
#[derive(Debug, Default)]
pub struct Hosting {
    pub hosts: Vec<usize>,
    pub co_hosts: Vec<usize>,
}

/// A verb of holding an event.
struct Verb {
    tokens: Range<usize>,
    /// *co-organised*
    is_beside: bool,
    /// *organisé*, which has no subject of its own but in a language whose past looks the same.
    is_participle: bool,
}

/// Who holds the event that a sentence tells of.
pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Hosting {
    let mut hosting = Hosting::default();
    if let Some((title, rest)) = labelled(analysis, sentence) {
        hosting.take_line(analysis, &title, &rest);
    }
    let verbs = verbs(analysis, sentence);
    for verb in &verbs {
        hosting.take_verb(analysis, sentence, verb);
    }
    for invited in analysis.attendance_in(sentence, Attendance::Invites) {
        facts::add_all(&mut hosting.hosts, &listed(analysis, sentence, invited.end));
    }
    for beside in analysis.standing_in(sentence, Standing::Beside) {
        if is_of_event(analysis, sentence, &beside, &verbs) {
            facts::add_all(&mut hosting.co_hosts, &listed(analysis, sentence, beside.end));
        }
    }
    let Hosting { hosts, co_hosts } = &mut hosting;
    // *The Institute, together with the Agency, hosted …*: the nearer one is no subject.
    hosts.retain(|it| !co_hosts.contains(it));
    hosting
}

impl Hosting {
    /// *Organiser: the Ministry of Labour*
    fn take_line(&mut self, analysis: &Analysis, title: &Range<usize>, rest: &Range<usize>) {
        let bodies = || within(&analysis.bodies, rest).iter().map(|it| it.id).collect::<Vec<_>>();
        let is = |it| analysis.standing_in(title, it).next().is_some();
        if is(Standing::CoHostTitle) {
            facts::add_all(&mut self.co_hosts, &bodies());
        } else if is(Standing::HostTitle) {
            facts::add_all(&mut self.hosts, &bodies());
        }
    }

    fn take_verb(&mut self, analysis: &Analysis, sentence: &Range<usize>, verb: &Verb) {
        let after = verb.tokens.end;
        let agents = agents(analysis, sentence, after);
        let (hosts, beside) = match agents {
            Some(it) => it,
            // *organised with the Ministry*
            None if analysis.is(after, Cue::With) => {
                (Vec::new(), listed(analysis, sentence, after + 1))
            }
            None if is_passive(analysis, sentence, verb) => return,
            None => subjects(analysis, sentence, verb),
        };
        let own = if verb.is_beside { &mut self.co_hosts } else { &mut self.hosts };
        facts::add_all(own, &hosts);
        facts::add_all(&mut self.co_hosts, &beside);
    }
}

/// The verbs of holding in a sentence; of two that share a word, the longer one.
fn verbs(analysis: &Analysis, sentence: &Range<usize>) -> Vec<Verb> {
    let kinds = [
        (Standing::CoOrganised, true, true),
        (Standing::CoOrganises, true, false),
        (Standing::Organises, false, false),
        (Standing::Organised, false, true),
    ];
    let mut found: Vec<Verb> = Vec::new();
    for (standing, is_beside, is_participle) in kinds {
        for tokens in analysis.standing_in(sentence, standing) {
            let longer = |it: &Verb| {
                it.tokens.start < tokens.end
                    && tokens.start < it.tokens.end
                    && it.tokens.len() >= tokens.len()
            };
            if !found.iter().any(longer) {
                found.push(Verb { tokens, is_beside, is_participle });
            }
        }
    }
    found
}

/// Whoever an event is organised by, and whoever stands beside them: *by the Ministry with the
/// Institute*.
fn agents(
    analysis: &Analysis,
    sentence: &Range<usize>,
    from: usize,
) -> Option<(Vec<usize>, Vec<usize>)> {
    let near = from..sentence.end.min(from + AGENT);
    let by = near.clone().find(|&it| analysis.is(it, Cue::By) && is_led_by(analysis, from, it))?;
    let cut = (from..by).any(|it| analysis.is_mark(it, ";:(") || analysis.is(it, Cue::Relative));
    let hosts = listed(analysis, sentence, by + 1);
    if cut || hosts.is_empty() {
        return None;
    }
    let mut bodies = within(&analysis.bodies, &(by..sentence.end)).iter();
    let last = bodies.rfind(|it| hosts.contains(&it.id)).map_or(by, |it| it.tokens.end);
    let with = (last..sentence.end.min(last + 2)).find(|&it| analysis.is(it, Cue::With));
    let beside = with.map(|it| listed(analysis, sentence, it + 1)).unwrap_or_default();
    Some((hosts, beside))
}

/// *organised in Lima and financed by*: another verb has its own agent.
fn is_led_by(analysis: &Analysis, from: usize, by: usize) -> bool {
    let verbs = [Cue::Gather, Cue::Support, Cue::Produce, Cue::Presented, Cue::Realise];
    let word = analysis.words(by - 1..by);
    let participles = &analysis.language.pack.participles.0;
    by == from
        || !analysis.is_any(by - 1, &verbs)
            && (!analysis.tokens[by - 1].shape.is_word()
                || analysis.tokens[by - 1].shape.is_large()
                || within(&analysis.dates, &(from..by)).iter().any(|it| it.tokens.end == by)
                || !participles.iter().any(|it| word.len() > it.len() + 2 && word.ends_with(it)))
}

/// *was organised*, *the workshop organised last week*: nobody is its subject.
fn is_passive(analysis: &Analysis, sentence: &Range<usize>, verb: &Verb) -> bool {
    let start = verb.tokens.start;
    let led = sentence.start.max(start.saturating_sub(2))..start;
    let pack = &analysis.language.pack;
    let word = analysis.words(verb.tokens.end - 1..verb.tokens.end);
    let past = pack.preterite.0.iter().any(|it| word.ends_with(it.as_str()));
    // *the hosts*
    let noun = verb.tokens.len() == 1 && start > sentence.start && {
        let article =
            analysis.is_any(start - 1, &[Cue::Definite, Cue::Indefinite, Cue::Possessive]);
        article && !analysis.is_any(start - 1, &[Cue::Pronoun, Cue::Relative])
    };
    // *has just hosted*
    let finite = led.rev().find(|&it| analysis.is(it, Cue::Finite));
    let passive =
        finite.is_some_and(|it| pack.perfect.0.iter().all(|has| has != analysis.words(it..it + 1)));
    noun || verb.is_participle && (!past || passive)
}

/// The institutions that are the subject of a verb. In a relative clause it may stand behind: *el
/// taller que organizó la Agencia*.
fn subjects(analysis: &Analysis, sentence: &Range<usize>, verb: &Verb) -> (Vec<usize>, Vec<usize>) {
    let start = verb.tokens.start;
    let reach = sentence.start.max(start.saturating_sub(SUBJECT * 2))..start;
    let bodies = within(&analysis.bodies, &reach);
    let before = bodies.iter().rposition(|it| {
        let gap = it.tokens.end.min(start)..start;
        gap.len() <= SUBJECT && is_quiet(analysis, &gap) && is_free(analysis, sentence, it)
    });
    let beside = |from: usize| {
        let rest = from..sentence.end;
        let lists = analysis.cues_in(&rest, Cue::With).map(|it| listed(analysis, sentence, it.end));
        let all = lists.into_iter().find(|it| !it.is_empty());
        all.filter(|_| verb.is_beside).unwrap_or_default()
    };
    if let Some(last) = before {
        let mut first = last;
        let pair = |it: usize| (&bodies[it - 1], &bodies[it]);
        if last > 0 && ends_list(analysis, pair(last).0, pair(last).1) {
            while first > 0 && is_joined(analysis, pair(first).0, pair(first).1) {
                first -= 1;
            }
        }
        let hosts = bodies[first..=last].iter().map(|it| it.id).collect();
        return (hosts, beside(verb.tokens.end));
    }
    // *Lo convocaron el Ministerio y la Agencia.*
    let led =
        start <= sentence.start + 1 || analysis.is_any(start - 1, &[Cue::Relative, Cue::Pronoun]);
    if led && analysis.is(verb.tokens.end, Cue::Definite) {
        return (listed(analysis, sentence, verb.tokens.end), Vec::new());
    }
    (Vec::new(), Vec::new())
}

/// Whether between a subject and its verb stands no other verb, and no event.
fn is_quiet(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let verbs = [Cue::Finite, Cue::Gather, Cue::Hold, Cue::Realise, Cue::Produce];
    !mentions::names_any(analysis, gap)
        && !gap.clone().any(|it| analysis.is_any(it, &verbs) || analysis.is_mark(it, ";:"))
}

/// Whether no preposition stands before an institution: *experts of the Ministry* are not it.
pub fn is_free(analysis: &Analysis, sentence: &Range<usize>, body: &Body) -> bool {
    let mut led = body.tokens.start;
    while led > sentence.start
        && analysis.is(led - 1, Cue::Definite)
        && !mentions::is_contracted(analysis, led.checked_sub(1))
    {
        led -= 1;
    }
    let small = [Cue::Of, Cue::Locative, Cue::By, Cue::With, Cue::RangeFrom, Cue::Preposition];
    led == sentence.start || !analysis.is_any(led - 1, &small)
}

/// The institutions of the list that begins at a token, with an article before them at most.
fn listed(analysis: &Analysis, sentence: &Range<usize>, from: usize) -> Vec<usize> {
    let bodies = within(&analysis.bodies, &(from..sentence.end));
    let opens = |it: &&Body| {
        let gap = from..it.tokens.start;
        gap.len() <= TITLE
            && gap.into_iter().all(|it| analysis.is_any(it, &[Cue::Definite, Cue::Of]))
    };
    if !bodies.first().is_some_and(|it| opens(&it)) {
        return Vec::new();
    }
    let joined = bodies.windows(2).take_while(|it| is_joined(analysis, &it[0], &it[1]));
    let ends = joined.map(|it| ends_list(analysis, &it[0], &it[1])).collect::<Vec<_>>();
    let count = ends.iter().rposition(|it| *it).map_or(1, |it| it + 2);
    let mut found = Vec::new();
    for body in &bodies[..count] {
        facts::add(&mut found, body.id);
    }
    found
}

/// *the Ministry, the Institute and the Agency*: nothing but small words between two.
fn is_joined(analysis: &Analysis, one: &Body, other: &Body) -> bool {
    let gap = one.tokens.end.min(other.tokens.start)..other.tokens.start;
    let small = [Cue::And, Cue::Definite, Cue::By];
    let joined = |it: usize| analysis.is_any(it, &small) || analysis.is_mark(it, ",()");
    gap.len() <= LIST && gap.into_iter().all(joined)
}

/// *and the Agency*: without it, a comma begins something else. An acronym in brackets is no other.
fn ends_list(analysis: &Analysis, one: &Body, other: &Body) -> bool {
    let gap = one.tokens.end.min(other.tokens.start)..other.tokens.start;
    gap.len() <= LIST && (one.id == other.id || analysis.has(&gap, Cue::And))
}

/// Whether *in partnership with* says how the event was held: nothing that was made stands nearer.
fn is_of_event(
    analysis: &Analysis,
    sentence: &Range<usize>,
    beside: &Range<usize>,
    verbs: &[Verb],
) -> bool {
    let before = sentence.start..beside.start;
    let held = |it: usize| {
        analysis.is_any(it, &[Cue::Hold, Cue::Host])
            || verbs.iter().any(|verb| verb.tokens.contains(&it))
            || mentions::names_any(analysis, &(it..it + 1))
    };
    let made = |it: usize| {
        let held = verbs.iter().any(|verb| verb.tokens.contains(&it));
        analysis.is_any(it, &[Cue::Produce, Cue::Realise, Cue::Presented, Cue::Support]) && !held
    };
    let last = before.clone().rev().find(|&it| held(it) || made(it));
    match last {
        Some(at) => held(at),
        // *In partnership with the Agency, the Ministry organised …*
        None => !verbs.is_empty() || analysis.has(&(beside.end..sentence.end), Cue::Hold),
    }
}
