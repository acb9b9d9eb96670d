//! Who was there as far as no list of delegations says it: whoever travels, whoever receives them, and
//! those at home.

use super::Draft;
use crate::analysis::{Analysis, within};
use crate::pack::{Cue, Helping};
use crate::{facts, scope};
use std::ops::Range;

/// Who was there is told in one of the first passages.
const PASSAGES: usize = 8;
/// So many countries are a list of all who were there.
const LIST: usize = 3;

impl Draft {
    /// *our officers*, *the hosts*: those of whoever tells the text, and those of the place.
    pub fn take_ours(&mut self, analysis: &Analysis, speaker: Option<usize>) {
        let kind = analysis.language.event_kinds[usize::from(self.kind)].as_str();
        if self.has_ours && self.city.is_none() && kind != "meeting" && !self.travels(analysis) {
            // *a workshop in our premises*
            self.country = self.country.or(speaker);
        }
        let ours = speaker.filter(|_| self.has_ours);
        let hosts = self.country.or(speaker).filter(|_| self.has_hosts);
        for country in ours.into_iter().chain(hosts) {
            facts::add(&mut self.countries, country);
        }
    }

    /// A study visit abroad is made by people of the country that the text is about.
    pub fn take_travellers(&mut self, analysis: &Analysis, home: Option<usize>) {
        let kind = analysis.language.event_kinds[usize::from(self.kind)].as_str();
        let abroad = kind == "visit" && self.city.is_some() && self.date.is_some();
        if self.is_elliptic
            || self.is_planned
            || !abroad && kind != "study_visit"
            || self.countries.iter().any(|it| Some(*it) != self.country)
            || self.country.is_none()
        {
            return;
        }
        // *a study tour of Bangladeshi trainers*: trainers may learn, too.
        if kind == "study_visit" && !self.experts.is_empty() {
            let visitors = std::mem::take(&mut self.experts);
            facts::add_all(&mut self.countries, &visitors);
            return;
        }
        if !self.experts.is_empty() {
            return;
        }
        // *staff of the Department advised the Bureau of Sri Lanka*: they came to help it.
        let there = |it: &Range<usize>| {
            self.country.is_some_and(|host| is_local(analysis, it, host, false))
        };
        if kind == "visit" && self.evidence.iter().take(PASSAGES).any(there) {
            return;
        }
        // Under the heading of a country it is of that country.
        let told = self.evidence.first().map(|it| analysis.sentence_of(it.start));
        let headed = told.and_then(|it| scope::headed(analysis, it));
        let away = |it: &usize| Some(*it) != self.country;
        let home = headed.or_else(|| scope::country_of_title(analysis)).or(home).filter(away);
        self.countries.extend(home);
    }

    /// Where nobody else is named, the partner of the place was there, if the paragraph tells that it
    /// was helped: *the programme advised the Ministry of Peru; a workshop was held in Lima*. Whoever
    /// comes on a mission comes to somebody, and in the section of a country that country is there.
    pub fn take_hosts(&mut self, analysis: &Analysis, home: Option<usize>, speaker: Option<usize>) {
        let told = self.evidence.first().map(|it| analysis.sentence_of(it.start));
        let headed = told.and_then(|it| scope::headed(analysis, it));
        let own = [scope::country_of_title(analysis), speaker];
        let headed = headed.filter(|&it| !own.contains(&Some(it)));
        let kind = analysis.language.event_kinds[usize::from(self.kind)].as_str();
        if kind == "mission" {
            self.send(home);
        }
        if self.country.is_none() && self.city.is_none() && self.is_held {
            let sent = kind == "mission" && !self.experts.is_empty();
            self.country = headed.or(home.filter(|_| sent));
        }
        if self.country.is_none()
            && self.city.is_none()
            && self.countries.is_empty()
            && self.is_held
            && self.has_people
            && !self.is_planned
            && !self.is_elliptic
            && kind != "mission"
        {
            // Where people met without a place, those of the text's own country did.
            self.countries.extend(home);
        }
        self.take_other_side(analysis, speaker);
        let Some(host) = self.country else { return };
        let opened = told.and_then(|it| scope::opened(analysis, it));
        let own = headed.or(opened).or(home);
        if self.comes_from(analysis, home, host) {
            self.countries.extend(home.filter(|it| !self.countries.contains(it)));
            return;
        }
        if self.has_guests(host)
            && kind != "study_visit"
            && (self.countries.len() < LIST || home.is_none_or(|it| it == host))
        {
            facts::add(&mut self.countries, host);
            return;
        }
        let visited = kind == "mission" && home == Some(host) && !self.is_planned;
        if visited && !self.is_elliptic && self.city.is_some() {
            facts::add(&mut self.countries, host);
        }
        if self.is_at_home(analysis, own, kind) {
            facts::add(&mut self.countries, host);
            return;
        }
        if !self.countries.is_empty() || self.is_planned || self.is_elliptic {
            return;
        }
        let visited = matches!(kind, "mission" | "visit") && !self.experts.is_empty();
        let small = matches!(kind, "mission" | "visit" | "training" | "meeting" | "ceremony");
        let local = |it: &Range<usize>| is_local(analysis, it, host, small);
        let local = || self.evidence.iter().take(PASSAGES).any(local);
        let headed = headed.or(opened).filter(|_| !matches!(kind, "study_visit"));
        if visited || headed == Some(host) || local() {
            self.countries.push(host);
        }
    }

    /// Whether people of the text's own country went to another: an institution of it took part.
    fn comes_from(&self, analysis: &Analysis, home: Option<usize>, host: usize) -> bool {
        let sent = |it: &&usize| {
            let country = analysis.body_names[**it].country;
            country.is_some_and(|it| Some(it.place()) == home)
        };
        let abroad = home.is_some() && home != Some(host);
        abroad
            && !self.is_elliptic
            && self.countries.len() < LIST
            && !self.experts.iter().any(|it| Some(*it) == home)
            && self.present.iter().any(|it| sent(&it))
    }

    /// Whether people of other countries have come to one: somebody received them.
    fn has_guests(&self, host: usize) -> bool {
        let came = self.countries.iter().any(|it| *it != host);
        came && !self.is_planned && !self.is_elliptic && !self.is_whole
    }

    /// A meeting by video has two sides: *with the Zambian Department*, and whoever tells it.
    fn take_other_side(&mut self, analysis: &Analysis, speaker: Option<usize>) {
        let kind = analysis.language.event_kinds[usize::from(self.kind)].as_str();
        let one = self.countries.len() == 1 && self.countries.first().copied() != speaker;
        if one && self.has_people && kind == "meeting" && self.is_online(analysis) {
            self.countries.extend(speaker);
        }
    }

    /// Whether an event took place in the country that the text is about, and people or institutions
    /// of it were there: *the Ministry trained forty officers in Lima*. Guests come to hosts; a list
    /// of three countries or more names them all.
    fn is_at_home(&self, analysis: &Analysis, home: Option<usize>, kind: &str) -> bool {
        // Of a text that is about no one country, guests say nothing of hosts.
        let alone = self.countries.is_empty();
        let Some(host) = self.country.filter(|it| home.map_or(alone, |home| *it == home)) else {
            return false;
        };
        // What had been before is only named, unless an institution is told that was there.
        let named = alone && !self.is_present && self.present.is_empty();
        if self.is_elliptic || matches!(kind, "study_visit") || named {
            return false;
        }
        let local = |&body: &usize| {
            let body = &analysis.body_names[body];
            !body.is_from_outside(Some(host)) && body.country.is_none_or(|it| it.place() == host)
        };
        let somebody = self.has_people || self.present.iter().any(local);
        // Who is only expected is not there yet, unless guests have announced themselves or it is
        // said whom experts will teach.
        let taught = self.has_people && !self.experts.is_empty();
        let comes = if self.is_planned { !alone || taught } else { somebody };
        self.countries.len() < LIST && comes
    }

    /// Notes who took part, as far as no country is told.
    pub fn see_people(&mut self, analysis: &Analysis, tokens: &Range<usize>, is_main: bool) {
        let came = [Cue::Gather, Cue::Host, Cue::Hold].iter().any(|&it| analysis.has(tokens, it));
        if !is_main && !came {
            return;
        }
        let trained = |it: Range<usize>| !analysis.is(it.start, Cue::Expert);
        self.has_people |= analysis.has(tokens, Cue::Delegate)
            || analysis.helping_in(tokens, Helping::Trade).any(trained);
        for body in within(&analysis.bodies, tokens) {
            facts::add(&mut self.present, body.id);
        }
    }

    /// Whoever comes on a mission is an expert, and the country that the text is about is none.
    fn send(&mut self, home: Option<usize>) {
        let host = self.country.or(home);
        if host.is_none() {
            return;
        }
        let (there, sent): (Vec<usize>, Vec<usize>) =
            self.countries.iter().partition(|&&it| Some(it) == host || Some(it) == home);
        self.countries = there;
        facts::add_all(&mut self.experts, &sent);
    }
}

/// Whether a passage stands in a paragraph that tells how an institution of the place was helped.
/// For what is small, such as a training, any work with it will do, and its people as well.
fn is_local(analysis: &Analysis, passage: &Range<usize>, host: usize, is_small: bool) -> bool {
    let paragraph = scope::around(analysis, analysis.sentence_of(passage.start));
    let helped = [Cue::Support, Cue::SupportTo, Cue::Receive, Cue::Request, Cue::Help];
    let deeds = [Helping::Deed, Helping::Gave, Helping::Got];
    let worked = || is_small && deeds.iter().any(|&it| analysis.has_helping(&paragraph, it));
    if !helped.iter().any(|&cue| analysis.has(&paragraph, cue)) && !worked() {
        return false;
    }
    let body = within(&analysis.bodies, &paragraph).iter().any(|body| {
        let country = analysis.body_names[body.id].country;
        country.is_some_and(|it| it.place() == host)
    });
    let people = || {
        let mut places = within(&analysis.places, &paragraph).iter();
        places.any(|it| it.is_demonym && it.place == host)
    };
    body || is_small && people()
}
