//! An event as far as the text has told it.

use super::delegations::Delegations;
use super::mentions::{Mention, ordinal_at as mentions_ordinal};
use crate::analysis::{Analysis, City, Date, Moment, within};
use crate::pack::{Attendance, Cue, EventNames, Helping};
use crate::{facts, scope};
use std::ops::Range;

/// So many countries are a list of all who were there.
const LIST: usize = 3;
/// Who was there is told in one of the first passages.
const PASSAGES: usize = 8;

#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub kind: u8,
    pub title: Option<Title>,
    /// A row of the gazetteer.
    pub city: Option<usize>,
    pub city_name: String,
    /// A mission goes to several cities.
    pub route: Vec<Range<usize>>,
    pub country: Option<usize>,
    pub date: Option<Date>,
    pub duration: Option<f64>,
    pub position: Option<u8>,
    pub is_planned: bool,
    pub is_held: bool,
    pub is_elliptic: bool,
    /// Told as what took place, not as what had been before or is to come.
    pub is_present: bool,
    /// A sentence tells people or an institution that took part, without their country.
    pub has_people: bool,
    /// Institutions that took part.
    pub present: Vec<usize>,
    pub countries: Vec<usize>,
    pub experts: Vec<usize>,
    pub bodies: Vec<usize>,
    pub themes: Vec<usize>,
    /// Sentences, by their tokens.
    pub evidence: Vec<Range<usize>>,
}

#[derive(Debug, Clone)]
pub struct Title {
    pub words: String,
    worth: usize,
}

impl Title {
    pub fn of(analysis: &Analysis, tokens: Range<usize>) -> Self {
        let worth = tokens.len();
        Self { words: facts::one_line(analysis.words(tokens)), worth }
    }
}

impl Draft {
    pub fn new(kind: u8) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Whether a mention can be of this event: nothing contradicts.
    pub fn agrees(&self, analysis: &Analysis, mention: &Mention) -> bool {
        let date = mention.date.map(|it| &analysis.dates[it]);
        let dates = self
            .date
            .as_ref()
            .zip(date)
            .is_none_or(|(one, other)| may_agree(one.start, other.start));
        let positions = self.position.zip(mention.position).is_none_or(|(one, other)| one == other);
        dates && positions && self.is_kin(analysis, mention)
    }

    /// Whether a mention is surely of this event.
    pub fn is_same(&self, analysis: &Analysis, mention: &Mention) -> bool {
        if !self.agrees(analysis, mention) || !self.is_near(analysis, mention) {
            return false;
        }
        let date = mention.date.map(|it| &analysis.dates[it]);
        let same_month = self.date.as_ref().zip(date).is_some_and(|(one, other)| {
            one.has_month()
                && (one.start.year, one.start.month) == (other.start.year, other.start.month)
        });
        let same_number = self.position.is_some() && self.position == mention.position;
        same_month && !mention.is_indefinite() || same_number
    }

    /// Whether *the workshop* can be this one.
    pub fn may_be(&self, analysis: &Analysis, mention: &Mention) -> bool {
        self.agrees(analysis, mention) && self.is_near(analysis, mention)
    }

    /// A mention with another city is another event.
    fn is_near(&self, analysis: &Analysis, mention: &Mention) -> bool {
        let city = mention.city.map(|it| analysis.cities[it].city);
        self.city.zip(city).is_none_or(|(one, other)| one == other)
    }

    /// A workshop, a round table and a meeting may be one thing; a mission is another, and an
    /// everyday word is only itself.
    fn is_kin(&self, analysis: &Analysis, mention: &Mention) -> bool {
        if mention.is_everyday {
            return self.kind == mention.kind;
        }
        let family = |kind: u8| match analysis.language.event_kinds[usize::from(kind)].as_str() {
            "mission" => 1,
            "study_visit" | "visit" => 2,
            "training" => 3,
            "event" => 0,
            _ => 4,
        };
        let (one, other) = (family(self.kind), family(mention.kind));
        one == other || one == 0 || other == 0
    }

    /// Takes what a mention tells.
    pub fn learn(&mut self, analysis: &Analysis, mention: &Mention, sentence: usize) {
        let tokens = &analysis.sentences[sentence].tokens;
        self.take_title(analysis, mention);
        if analysis.language.event_kinds[usize::from(self.kind)] == "event" {
            self.kind = mention.kind;
        }
        if let Some(city) = mention.city {
            self.take_city(analysis, &analysis.cities[city]);
            if (mention.is_many || self.travels(analysis)) && self.route.is_empty() {
                self.route = super::place_in_time::cities_in_a_row(analysis, city, tokens);
            }
        }
        if let Some(date) = mention.date {
            self.take_date(&analysis.dates[date]);
        } else if let Some(day) = mention.told_on.as_ref().filter(|_| self.date.is_none()) {
            self.take_date(day);
        }
        if self.country.is_none() && self.city.is_none() {
            self.country = country_of(analysis, tokens, mention);
        }
        let travels = self.travels(analysis);
        if mention.told_on.is_some() && self.city.is_none() && self.country.is_none() && !travels {
            // News of its own day happens where it is dated.
            if let Some(city) = super::deictic::city(analysis) {
                self.take_city(analysis, city);
            }
        }
        self.position = self.position.or(mention.position);
        let held = analysis.has(tokens, Cue::Hold) || analysis.has(tokens, Cue::Gather);
        self.is_planned |= !self.is_held
            && analysis.has(tokens, Cue::Future)
            && !analysis.has(tokens, Cue::Gather)
            && mention.is_told(analysis, tokens);
        self.is_held |= held;
        let before = analysis.attendance_in(tokens, Attendance::Earlier).next().is_some();
        self.is_present |= !before && !self.is_planned;
        let reach = self.reach(analysis, sentence, mention);
        self.add_themes(analysis, &reach);
        self.add_evidence(tokens);
    }

    /// Whether people go somewhere for it.
    fn travels(&self, analysis: &Analysis) -> bool {
        let kind = analysis.language.event_kinds[usize::from(self.kind)].as_str();
        matches!(kind, "mission" | "visit" | "study_visit")
    }

    /// The part of a sentence that speaks of this event when it names several cities.
    fn reach(&self, analysis: &Analysis, sentence: usize, mention: &Mention) -> Range<usize> {
        let tokens = &analysis.sentences[sentence].tokens;
        let end = within(&analysis.cities, &(mention.phrase.end..tokens.end))
            .iter()
            .find(|it| Some(it.city) != self.city)
            .map_or(tokens.end, |it| it.tokens.start);
        mention.phrase.start..end
    }

    /// Takes what stands around a city that means this event.
    pub fn visit(
        &mut self,
        analysis: &Analysis,
        city: &City,
        date: Option<&Date>,
        sentence: usize,
    ) {
        self.take_city(analysis, city);
        if let Some(date) = date {
            self.take_date(date);
        }
        let tokens = &analysis.sentences[sentence].tokens;
        let after = city.tokens.end..tokens.end;
        let end = within(&analysis.cities, &after).first().map_or(tokens.end, |it| it.tokens.start);
        self.add_themes(analysis, &(city.tokens.end..end));
        self.add_evidence(tokens);
    }

    /// A report of one event may say where and when only in the line it is dated with, or in its
    /// heading.
    pub fn take_dateline(&mut self, analysis: &Analysis) {
        if self.city.is_some() || self.country.is_some() || !self.is_held {
            return;
        }
        let opening = analysis.sentences.iter().take(4).enumerate();
        for (number, sentence) in opening {
            let cities = within(&analysis.cities, &sentence.tokens);
            let Some(city) = cities.first() else { continue };
            let dated = within(&analysis.dates, &sentence.tokens)
                .iter()
                .any(crate::analysis::Date::has_month);
            let told = cities.len() == 1
                && dated
                && analysis.is_located(city.tokens.start, &sentence.tokens);
            let heading = sentence.kind == crate::BlockKind::Heading && cities.len() == 1;
            if heading || told || super::mentions::is_dateline(analysis, number, city) {
                self.take_city(analysis, city);
                let head = sentence.tokens.clone();
                if let Some(date) =
                    within(&analysis.dates, &head).first().filter(|it| it.has_month())
                {
                    self.take_date(date);
                }
                return;
            }
        }
    }

    /// A study visit abroad is made by people of the country that the text is about.
    pub fn take_travellers(&mut self, analysis: &Analysis, home: Option<usize>) {
        let kind = analysis.language.event_kinds[usize::from(self.kind)].as_str();
        let abroad = kind == "visit" && self.city.is_some() && self.date.is_some();
        if self.is_elliptic
            || !abroad && (kind != "study_visit" || self.is_planned)
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
    pub fn take_hosts(&mut self, analysis: &Analysis, home: Option<usize>) {
        let told = self.evidence.first().map(|it| analysis.sentence_of(it.start));
        let headed = told.and_then(|it| scope::headed(analysis, it));
        let headed = headed.filter(|&it| scope::country_of_title(analysis) != Some(it));
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
        let Some(host) = self.country else { return };
        let opened = told.and_then(|it| scope::opened(analysis, it));
        let own = headed.or(opened).or(home);
        let sent = |it: &&usize| {
            let country = analysis.body_names[**it].country;
            country.is_some_and(|it| Some(it.place()) == home)
        };
        let abroad = home.is_some() && home != Some(host);
        if abroad
            && !self.is_elliptic
            && self.countries.len() < LIST
            && !self.experts.iter().any(|it| Some(*it) == home)
            && self.present.iter().any(|it| sent(&it))
        {
            self.countries.extend(home.filter(|it| !self.countries.contains(it)));
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

    /// Whether an event took place in the country that the text is about, and people or institutions
    /// of it were there: *the Ministry trained forty officers in Lima*. Guests come to hosts; a list
    /// of three countries or more names them all.
    fn is_at_home(&self, analysis: &Analysis, home: Option<usize>, kind: &str) -> bool {
        // Of a text that is about no one country, guests say nothing of hosts.
        let alone = self.countries.is_empty();
        let Some(host) = self.country.filter(|it| home.map_or(alone, |home| *it == home)) else {
            return false;
        };
        if self.is_elliptic || matches!(kind, "study_visit") {
            return false;
        }
        let local = |&body: &usize| {
            let body = &analysis.body_names[body];
            !body.is_from_outside(Some(host)) && body.country.is_none_or(|it| it.place() == host)
        };
        let somebody = self.has_people || self.present.iter().any(local);
        // Who is only expected is not there yet, unless guests have announced themselves.
        let comes = if self.is_planned { !self.countries.is_empty() } else { somebody };
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

    fn take_title(&mut self, analysis: &Analysis, mention: &Mention) {
        // *the second was held*: it is called after its kind and its number.
        if mention.noun.len() == 1
            && mention.phrase == mention.noun
            && mention.position.is_some()
            && mentions_ordinal(analysis, mention.noun.start).is_some()
        {
            if mention.city.is_none() {
                let name = name_of_kind(analysis, mention.kind);
                let words = format!("{} {name}", analysis.words(mention.noun.clone()));
                self.title.get_or_insert(Title { words, worth: 0 });
            }
            return;
        }
        if mention.is_part {
            // Where a city is known, the event is called after it.
            if mention.city.is_some() {
                return;
            }
            let words = name_of_kind(analysis, mention.kind);
            self.title.get_or_insert(Title { words, worth: 0 });
            return;
        }
        let words = facts::one_line(analysis.words(mention.phrase.clone()));
        let worth = mention.phrase.len() + if mention.is_name { 20 } else { 0 };
        if self.title.as_ref().is_none_or(|it| it.worth < worth) {
            self.title = Some(Title { words, worth });
        }
    }

    pub fn take_city(&mut self, analysis: &Analysis, city: &City) {
        if self.city.is_none() {
            self.city = Some(city.city);
            analysis.words(city.tokens.clone()).clone_into(&mut self.city_name);
            self.country = analysis
                .country_of_city(city.city)
                .or_else(|| explaining_country(analysis, city))
                .or(self.country);
        }
    }

    /// The fuller of two dates stays.
    pub fn take_date(&mut self, date: &Date) {
        let parts = |it: &Date| {
            let own = it.start;
            u8::from(own.year.is_some())
                + u8::from(own.month.is_some())
                + u8::from(own.day.is_some())
        };
        if self.date.as_ref().is_none_or(|it| parts(it) < parts(date)) {
            self.date = Some(date.clone());
        }
    }

    pub fn add_delegations(&mut self, delegations: &Delegations) {
        facts::add_all(&mut self.countries, &delegations.countries);
        facts::add_all(&mut self.experts, &delegations.experts);
    }

    pub fn add_body(&mut self, body: usize) {
        facts::add(&mut self.bodies, body);
    }

    fn add_themes(&mut self, analysis: &Analysis, tokens: &Range<usize>) {
        for theme in within(&analysis.themes, tokens) {
            facts::add(&mut self.themes, theme.theme);
        }
    }

    pub fn add_evidence(&mut self, tokens: &Range<usize>) {
        facts::add(&mut self.evidence, tokens.clone());
    }

    /// Without a place, a date, people or a verb that holds it, a name alone is no event.
    pub fn is_an_event(&self) -> bool {
        self.city.is_some() || self.date.is_some() || !self.countries.is_empty() || self.is_held
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

/// The shortest name of a kind: *mission*.
pub fn name_of_kind(analysis: &Analysis, kind: u8) -> String {
    let names = analysis.language.pack.events.values().nth(usize::from(kind));
    // *mission*, which the first name of its kind holds: *fact-finding mission*.
    let own = |names: &EventNames| {
        let first = names.one.0.first();
        let all = names.one.0.iter().chain(&names.everyday.0);
        let held = all.filter(|it| first.is_none_or(|first| first.contains(it.as_str())));
        held.min_by_key(|it| it.len()).cloned()
    };
    names.and_then(own).unwrap_or_default()
}

/// Dates that say nothing against each other.
fn may_agree(one: Moment, other: Moment) -> bool {
    let years = one.year.zip(other.year).is_none_or(|(one, other)| one == other);
    let months = one.month.zip(other.month).is_none_or(|(one, other)| one == other);
    years && months
}

/// *Corinto, Honduras*: the country beside a city that the gazetteer does not have, or else the
/// one that the paragraph or the heading above speaks of.
fn explaining_country(analysis: &Analysis, city: &City) -> Option<usize> {
    let beside = city.tokens.end + 1;
    let named = within(&analysis.places, &(beside..beside + 1)).first();
    let named = named.filter(|it| it.is_country && analysis.is_mark(beside - 1, ",("));
    named.map(|it| it.place).or_else(|| {
        scope::place(analysis, analysis.sentence_of(city.tokens.start))
            .filter(|&it| analysis.gazetteer.places[it].is_country)
            .or_else(|| scope::country_of_title(analysis))
    })
}

/// *held in Kenya*: a country that stands where a city could.
pub fn country_of(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mention: &Mention,
) -> Option<usize> {
    let after = mention.noun.end..sentence.end;
    let place =
        within(&analysis.places, &after).iter().find(|it| it.is_country && !it.is_demonym)?;
    let at = place.tokens.start;
    let near = at <= mention.phrase.end + 3 || analysis.has(&(sentence.start..at), Cue::Hold);
    let to = |it: usize| {
        analysis.is(it, Cue::Locative) || analysis.has_helping(&(it..it + 1), Helping::To)
    };
    let led = to(at - 1) || to(at.saturating_sub(2)) && analysis.is(at - 1, Cue::Definite);
    (near && led).then_some(place.place)
}
