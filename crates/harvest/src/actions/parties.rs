//! Help told by who meets whom: people or an institution from elsewhere, and a partner at home.
//!
//! No verb has to say *help*. Two inspectors from Ireland who rewrite a list with the Department of
//! Labour of Ghana help it, and so does whoever teaches, lends or sends. Which of two is helped the
//! construction says (*was taught by*, *received*, *sent to*), or else the country that the
//! paragraph, the heading or the text is about.

use super::idle;
use super::people::{self, Party};
use crate::analysis::{Analysis, Body, City, Where, tense, within};
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use crate::{BlockKind, scope};
use std::ops::Range;

/// The first words of a paragraph say what it is about.
const TOPIC: usize = 5;
/// The head of a report has so many sentences.
const HEAD: usize = 6;
/// *by* and *with* stand so near to whom they lead.
const LINK: usize = 4;
/// And verbs so near to whoever acts.
const VERB: usize = 8;
/// More people and institutions than this is a list of those who were there.
const MOST: usize = 8;

/// Who was helped, as far as one sentence tells it.
pub struct Help {
    /// The token at which it is told.
    pub at: usize,
    pub partner: Option<usize>,
    pub place: Option<usize>,
    /// Whether the paragraph names the partner.
    pub is_named: bool,
}

/// What a sentence tells by its parties, if it tells of help at all.
pub struct Scene<'a, 'b> {
    analysis: &'a Analysis<'b>,
    sentence: usize,
    tokens: Range<usize>,
    parties: Vec<Party>,
    /// Where it is told of.
    home: Option<usize>,
}

impl<'a, 'b> Scene<'a, 'b> {
    /// `text_home` is the country that the whole text is about.
    pub fn of(
        analysis: &'a Analysis<'b>,
        sentence: usize,
        text_home: Option<usize>,
    ) -> Option<Self> {
        let tokens = analysis.sentences[sentence].tokens.clone();
        if idle::tells(analysis, &tokens) || is_of_an_event(analysis, &tokens) {
            return None;
        }
        let mut parties = people::find(analysis, &tokens);
        if parties.is_empty() || parties.len() > MOST {
            return None;
        }
        let home = around(analysis, sentence, &parties).or(text_home);
        parties.iter_mut().filter(|it| it.is_ours).for_each(|it| it.from.extend(home));
        bring_home(analysis, &mut parties, home);
        if std::env::var("DBG").is_ok() {
            eprintln!("SCENE {} {:?} home {:?}", analysis.words(tokens.clone()), parties, home);
        }
        Some(Self { analysis, sentence, tokens, parties, home })
    }

    /// The help that two parties of the sentence tell, or who was sent somewhere.
    pub fn pair(&self) -> Option<Help> {
        if learns(self.analysis, &self.tokens) {
            return None;
        }
        self.myself().or_else(|| self.two()).or_else(|| self.away())
    }

    /// *Five officers of the Service of Zambia made a study visit to Vilnius*: they are helped. So are
    /// people of the country that the text is about who go abroad, if nobody asked them for help.
    pub fn visit(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        let learns = learns(analysis, tokens);
        let from =
            analysis.helping_in(tokens, Helping::Learn).next().map_or(tokens.start, |it| it.start);
        let goals = [from..tokens.end, tokens.start..from];
        let mut abroad = goals.iter().flat_map(|it| within(&analysis.cities, it));
        let goal = abroad.find(|it| self.is_goal(it))?;
        let host = analysis.country_of_city(goal.city)?;
        let away = |it: &Party| match it.from.first() {
            Some(from) => *from != host,
            None => it.body.is_some() && self.home.is_some_and(|it| it != host),
        };
        let visitors = self.parties.iter().find(|it| it.is_people && away(it));
        let place = visitors.and_then(|it| it.from.first().copied()).or(self.home);
        let place = place.filter(|it| *it != host)?;
        let at_home = self.home == Some(place) && does(analysis, tokens);
        if !(learns || visitors.is_some() && at_home) {
            return None;
        }
        let own = visitors.and_then(|it| it.body);
        let around = || {
            let partner = super::partner_around(analysis, self.sentence, &[place])?;
            let sure = super::country_of(analysis, partner) == Some(place);
            (sure || visitors.is_some()).then_some(partner)
        };
        let partner = own.or_else(around);
        let at = visitors.map_or(tokens.start, |it| it.tokens.start);
        partner.map(|it| Help { at, partner: Some(it), place: Some(place), is_named: false })
    }

    /// *in Vilnius*, *to Vilnius*
    fn is_goal(&self, city: &City) -> bool {
        let at = city.tokens.start;
        self.analysis.is_located(at, &self.tokens) || to(self.analysis, at)
    }

    /// *I spent two weeks in Lima with the Directorate*: who was sent tells it.
    fn myself(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        let me = analysis.helping_in(tokens, Helping::Myself).next()?;
        let mut cities = within(&analysis.cities, tokens).iter().filter(|it| self.is_goal(it));
        let city = cities.find_map(|it| analysis.country_of_city(it.city));
        let place = city.or_else(|| self.home.filter(|_| is_of_a_mission(analysis)))?;
        let there =
            |it: &&Party| it.body.is_some() && (it.from.is_empty() || it.from.contains(&place));
        let host = self.parties.iter().find(there)?;
        let led = host.tokens.start.saturating_sub(LINK).max(tokens.start)..host.tokens.start;
        let worked = does(analysis, tokens)
            || analysis.has(&led, Cue::With)
            || analysis.has_helping(&led, Helping::To);
        let at_home = self.home.is_none_or(|it| it == place);
        let help = Help { at: me.start, partner: host.body, place: Some(place), is_named: true };
        (worked && at_home).then_some(help)
    }

    /// *One of our lawyers went to Moroni. The Commission of the Comoros was preparing …*
    fn away(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        let asked = [Cue::Request, Cue::Help].iter().any(|&it| analysis.has(tokens, it));
        if !asked && !analysis.has_helping(tokens, Helping::Gave) {
            return None;
        }
        let ours = self.parties.iter().find(|it| it.is_ours && acts(analysis, tokens, it))?;
        let place = self.here().filter(|it| !ours.from.contains(it))?;
        let end = scope::paragraph(analysis, self.sentence).end;
        let next = analysis.sentences.get(self.sentence + 1).map_or(end, |it| it.tokens.end);
        let bodies = within(&analysis.bodies, &(tokens.start..next.min(end)));
        let there = |it: &&Body| super::country_of(analysis, it.id) == Some(place);
        let partner = bodies.iter().find(there)?.id;
        Some(Help {
            at: ours.tokens.start,
            partner: Some(partner),
            place: Some(place),
            is_named: true,
        })
    }

    fn two(&self) -> Option<Help> {
        let Self { analysis, parties, home, .. } = self;
        let told = does(analysis, &self.tokens) || names_help(analysis, &self.tokens);
        let item = analysis.sentences[self.sentence].kind == BlockKind::ListItem;
        if !(item || told || tense::is_told(analysis, &self.tokens)) {
            return None;
        }
        for (at, one) in parties.iter().enumerate() {
            for other in &parties[at + 1..] {
                let shown = shown(analysis, one, other);
                let side = shown.or_else(|| {
                    let guessed = || guessed(analysis, &self.tokens, one, other, *home);
                    (item || told).then(guessed).flatten()
                });
                let (helped, helper) = match side {
                    Some(Side::First) => (one, other),
                    Some(Side::Second) => (other, one),
                    None => continue,
                };
                // Of whom only the trade is told is no partner, unless the construction says so.
                let known = helped.body.is_some() || shown.is_some();
                let help = helped_by(helped, helper, *home).filter(|_| known);
                if help.is_some() {
                    return help;
                }
            }
        }
        None
    }

    /// People from elsewhere who did something, where the partner was named before or is not named.
    pub fn alone(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        if self.is_at_an_event() {
            return None;
        }
        let here = self.here();
        let helps = |it: &&Party| {
            let led = tokens.start.max(it.tokens.start.saturating_sub(LINK))..it.tokens.start;
            let beside =
                it.body.is_none() && analysis.has(&led, Cue::With) && does(analysis, tokens);
            it.is_foreign_trade() && !it.is_ours && acts(analysis, tokens, it)
                || it.is_people && beside && !it.from.is_empty()
                || gives(analysis, tokens, it)
                || it.is_giving && self.opens_elsewhere()
        };
        let helper = self.parties.iter().find(helps)?;
        let place = here.or(self.home).filter(|it| !helper.from.contains(it))?;
        let around = super::partner_around(analysis, self.sentence, &[place]);
        let partner = around.filter(|&it| {
            super::country_of(analysis, it).is_some_and(|it| it == place) || here.is_none()
        });
        let is_named = partner.is_some_and(|it| self.names_before(it));
        Some(Help { at: helper.tokens.start, partner, place: Some(place), is_named })
    }

    /// Whether the paragraph has named an institution so far.
    fn names_before(&self, body: usize) -> bool {
        let paragraph = scope::paragraph(self.analysis, self.sentence);
        let before = within(&self.analysis.bodies, &(paragraph.start..self.tokens.end));
        before.iter().any(|it| it.id == body)
    }

    /// *Kenya: the guide, which Finland supported*
    fn opens_elsewhere(&self) -> bool {
        scope::opening_place(self.analysis, &self.tokens).is_some()
            || in_item(self.analysis, self.sentence).is_some()
    }

    /// Whether the paragraph has spoken of an event before: then people speak there.
    fn is_at_an_event(&self) -> bool {
        let around = scope::around(self.analysis, self.sentence);
        is_of_an_event(self.analysis, &(around.start..self.tokens.start))
    }

    /// The country that the sentence itself says it happens in: by a city, or by its name.
    fn here(&self) -> Option<usize> {
        let Self { analysis, tokens, .. } = self;
        let from = |it: &usize| self.parties.iter().any(|party| party.from.contains(it));
        let mut cities = within(&analysis.cities, tokens).iter();
        let city = cities.find_map(|it| {
            let country = analysis.country_of_city(it.city).filter(|it| !from(it));
            country.filter(|_| self.is_goal(it))
        });
        city.or_else(|| scope::named_countries(analysis, tokens).into_iter().find(|it| !from(it)))
    }
}

/// Whether the text is a report of a mission: its title, or whoever tells of themselves, says so.
fn is_of_a_mission(analysis: &Analysis) -> bool {
    let mut head = analysis.sentences.iter().take(HEAD);
    head.any(|it| {
        let mission = analysis.hits_in(&it.tokens).iter().any(|it| match it.meaning {
            Meaning::Event { kind, .. } => {
                analysis.language.event_kinds[usize::from(kind)] == "mission"
            }
            _ => false,
        });
        it.kind == BlockKind::Heading && mission
    })
}

/// Whether people do something: a verb follows them or stands just before, or they are led by *by*
/// or *with*.
fn acts(analysis: &Analysis, tokens: &Range<usize>, people: &Party) -> bool {
    let (start, end) = (people.tokens.start, people.tokens.end);
    let after = end..tokens.end.min(end + VERB);
    let before = tokens.start.max(start.saturating_sub(VERB))..start;
    let led = tokens.start.max(start.saturating_sub(LINK))..start;
    let deed = [Helping::Deed, Helping::Gave].iter();
    deed.clone().any(|&it| analysis.has_helping(&after, it) || analysis.has_helping(&before, it))
        || stay(analysis, &after)
        || [Cue::By, Cue::With].iter().any(|&it| analysis.has(&led, it)) && does(analysis, tokens)
}

/// *The Institute of Cabo Verde lent its questionnaire.*
fn gives(analysis: &Analysis, tokens: &Range<usize>, party: &Party) -> bool {
    let verb = party.tokens.end..tokens.end.min(party.tokens.end + 3);
    let subject = party.tokens.start <= tokens.start + 1;
    let known = !party.from.is_empty() && !party.is_ours;
    // *The United States gave computers* is told of a country, and needs whom it helped.
    let acts = subject && party.body.is_some();
    acts && known && analysis.has_helping(&verb, Helping::Gave)
}

/// *spent two weeks*
fn stay(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let time = [Cue::Day, Cue::Week, Cue::Month];
    analysis.cues_in(tokens, Cue::Stay).any(|it| {
        let near = it.end..analysis.tokens.len().min(it.end + LINK);
        time.iter().any(|&cue| analysis.has(&near, cue))
    })
}

/// Whether people travel to learn.
fn learns(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has_helping(tokens, Helping::Learn)
}

/// *to Lima*
fn to(analysis: &Analysis, at: usize) -> bool {
    let before = at.saturating_sub(1)..at;
    analysis.has_helping(&before, Helping::To)
}

/// An institution that is only supposed to be of the country of those who came is at home instead.
fn bring_home(analysis: &Analysis, parties: &mut [Party], home: Option<usize>) {
    let Some(home) = home else { return };
    let senders =
        |it: &&Party| it.is_people || matches!(country(analysis, it), Some(Where::Sure(_)));
    let sent: Vec<usize> = parties.iter().filter(senders).flat_map(|it| it.from.clone()).collect();
    for party in parties.iter_mut().filter(|it| !it.is_people) {
        let guessed =
            matches!(country(analysis, party), Some(Where::Perhaps(it)) if sent.contains(&it));
        if guessed && !sent.contains(&home) {
            party.from = vec![home];
        }
    }
}

fn country(analysis: &Analysis, party: &Party) -> Option<Where> {
    analysis.body_names[party.body?].country
}

/// Whether people only came together: *took part in the conference*.
fn is_of_an_event(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let helpful = ["mission", "training", "study_visit"];
    let meets = analysis.hits_in(tokens).iter().any(|it| match it.meaning {
        Meaning::Event { kind, everyday: false, .. } => {
            !helpful.contains(&analysis.language.event_kinds[usize::from(kind)].as_str())
        }
        _ => false,
    });
    let held = || analysis.has(tokens, Cue::Hold) || analysis.has(tokens, Cue::Gather);
    meets && (held() || !does(analysis, tokens))
        || analysis.has(tokens, Cue::Gather) && !does(analysis, tokens)
}

/// Whether somebody does something that helps.
fn does(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let verbs = [Helping::Deed, Helping::Gave, Helping::Got];
    verbs.iter().any(|&it| analysis.has_helping(tokens, it))
        || analysis.has(tokens, Cue::Produce)
        || stay(analysis, tokens)
}

/// The country that a sentence is told of: by its opening, its paragraph's first words or the
/// heading above.
fn around(analysis: &Analysis, sentence: usize, parties: &[Party]) -> Option<usize> {
    scope::opened(analysis, sentence)
        .or_else(|| topic(analysis, sentence, parties))
        .or_else(|| in_item(analysis, sentence))
        .or_else(|| of_first_body(analysis, sentence))
        .or_else(|| scope::headed(analysis, sentence))
}

/// *- Togo, Ministry of Labour: …*
fn in_item(analysis: &Analysis, sentence: usize) -> Option<usize> {
    let it = &analysis.sentences[sentence];
    let opening = it.tokens.start..it.tokens.end.min(it.tokens.start + 2);
    let place = within(&analysis.places, &opening).first().filter(|it| it.is_country)?;
    let parted = analysis.is_mark(place.tokens.end, ",:–—-(");
    (it.kind == BlockKind::ListItem && parted && !place.is_demonym).then_some(place.place)
}

/// *Le cas togolais est différent*
fn topic(analysis: &Analysis, sentence: usize, parties: &[Party]) -> Option<usize> {
    let first = scope::paragraph_start(analysis, sentence);
    let tokens = &analysis.sentences[first].tokens;
    let opening = tokens.start..tokens.end.min(tokens.start + TOPIC);
    let place = within(&analysis.places, &opening).iter().find(|it| it.is_country)?;
    let of_people =
        parties.iter().any(|it| it.is_people && it.tokens.contains(&place.tokens.start));
    (first < sentence && !of_people).then_some(place.place)
}

/// *The Ministry of Education of Togo did not know how.* is of Togo, and so is what follows.
fn of_first_body(analysis: &Analysis, sentence: usize) -> Option<usize> {
    let start = scope::paragraph(analysis, sentence).start;
    let before = start..analysis.sentences[sentence].tokens.start;
    // *an official of the Service of Portugal* is from elsewhere.
    let sends = |body: &&Body| {
        let led = body.tokens.start.saturating_sub(LINK).max(start)..body.tokens.start;
        analysis.has_helping(&led, Helping::Trade)
    };
    let body = within(&analysis.bodies, &before).iter().find(|it| !sends(it))?;
    super::country_of(analysis, body.id)
}

/// *the advice of … to …*, *a mission of … to …*
fn names_help(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let mission = |it: Meaning| matches!(it, Meaning::Event { .. });
    analysis.has(tokens, Cue::Help) || analysis.hits_in(tokens).iter().any(|it| mission(it.meaning))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    First,
    Second,
}

/// Which of two parties is helped, where the construction shows it.
fn shown(analysis: &Analysis, one: &Party, other: &Party) -> Option<Side> {
    let gap = one.tokens.end.min(other.tokens.start)..other.tokens.start;
    let near = gap.start.max(gap.end.saturating_sub(LINK))..gap.end;
    let has = |it: Helping| analysis.has_helping(&gap, it);
    let by = near.clone().rev().find(|&it| analysis.is(it, Cue::By));
    let by = by.is_some_and(|by| !(by..gap.end).any(|it| analysis.is_mark(it, ",;")));
    if by && (verb_in(analysis, &gap) || helped_before(analysis, one)) {
        return Some(Side::First);
    }
    let with = analysis.has(&near, Cue::With);
    if has(Helping::Got) && !one.is_people {
        return Some(Side::First);
    }
    if with && one.is_people != other.is_people {
        return Some(if one.is_people { Side::Second } else { Side::First });
    }
    // *two officials of … travelled to Lima, where the Directorate of Peru was preparing …*
    let goes = within(&analysis.cities, &gap)
        .iter()
        .any(|it| analysis.country_of_city(it.city).is_some_and(|it| other.from.contains(&it)));
    let gives = has(Helping::Gave) && !with && !analysis.has(&gap, Cue::Relative);
    // Who is at work there is helped; who only receives visitors is not.
    let rest =
        other.tokens.start..analysis.sentences[analysis.sentence_of(other.tokens.start)].tokens.end;
    let works = analysis.has(&rest, Cue::Produce)
        || analysis.has(&gap, Cue::Request)
        || [Helping::Deed, Helping::Gave].iter().any(|&it| analysis.has_helping(&rest, it));
    (gives || goes && works && one.is_people).then_some(Side::Second)
}

/// Which of two parties is helped, by where it is at home and by what it is.
fn guessed(
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
        || analysis.has(gap, Cue::Finite)
        || analysis.has(gap, Cue::Support)
}

/// What two parties tell once it is known who helped: they must not be of one country.
fn helped_by(helped: &Party, helper: &Party, home: Option<usize>) -> Option<Help> {
    let own = helped.from.first().copied();
    let place = own.or_else(|| home.filter(|it| !helper.from.contains(it)))?;
    let foreign = match helper.from.as_slice() {
        // Of whom nothing is known may be of the same country, whatever it is called.
        [] => own.is_some() && (!helper.is_people || home.is_some_and(|it| it != place)),
        from => !from.contains(&place),
    };
    let at = helped.tokens.start.min(helper.tokens.start);
    let named = helped.body.is_some() || own.is_some();
    let apart = helped.body.is_none() || helped.body != helper.body;
    (foreign && named && apart).then_some(Help {
        at,
        partner: helped.body,
        place: Some(place),
        is_named: true,
    })
}
