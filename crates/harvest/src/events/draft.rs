//! An event as far as the text has told it.

mod context;
mod place;
mod present;
mod title;

pub use place::country_of;
pub use title::{Title, name_of_kind};

use place::explaining_country;

use super::delegations::{self, Delegations};
use super::hosting;
use super::mentions::Mention;
use crate::analysis::{Analysis, City, Date, Moment, tense, within};
use crate::pack::{Attendance, Cue};
use crate::{facts, scope};
use std::ops::Range;

#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own, in any combination")]
#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub kind: u8,
    pub title: Option<Title>,
    /// The noun that names it first.
    pub noun: Option<Range<usize>>,
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
    /// No noun and no verb told it, but people, a place and a time: how likely it is.
    pub guess: Option<f64>,
    /// Told as what took place, not as what had been before or is to come.
    pub is_present: bool,
    /// A sentence tells people or an institution that took part, without their country.
    pub has_people: bool,
    /// *our officers*: people of whoever tells the text took part.
    pub has_ours: bool,
    /// *the hosts*: people of the place took part.
    pub has_hosts: bool,
    /// What the news opens with, in the city that it is dated from.
    pub is_datelined: bool,
    /// Named as one of the context: *on the margins of the summit*.
    pub is_aside: bool,
    /// Named otherwise, too.
    pub is_own: bool,
    /// A gathering of the world by its name.
    pub is_of_world: bool,
    /// A roll, or a verb of meeting with both its sides, has named all who were there.
    pub is_whole: bool,
    /// Institutions that took part.
    pub present: Vec<usize>,
    pub countries: Vec<usize>,
    pub experts: Vec<usize>,
    pub bodies: Vec<usize>,
    pub hosts: Vec<usize>,
    /// Who held it beside the hosts.
    pub co_hosts: Vec<usize>,
    pub themes: Vec<usize>,
    /// Sentences, by their tokens.
    pub evidence: Vec<Range<usize>>,
}

impl Draft {
    pub fn new(kind: u8) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Whether a mention can be of this event: nothing contradicts.
    pub fn agrees(&self, analysis: &Analysis, mention: &Mention) -> bool {
        let dates = self.agrees_on_date(analysis, mention);
        let positions = self.position.zip(mention.position).is_none_or(|(one, other)| one == other);
        dates && positions && self.is_kin(analysis, mention)
    }

    /// Whether the date of a mention, if it has one, says nothing against this event.
    pub fn agrees_on_date(&self, analysis: &Analysis, mention: &Mention) -> bool {
        let date = mention.date.map(|it| &analysis.dates[it]);
        let both = self.date.as_ref().zip(date);
        both.is_none_or(|(one, other)| may_agree(one.start, other.start))
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

    /// Whether it is told as a meeting by video.
    pub fn is_online(&self, analysis: &Analysis) -> bool {
        let remote = |it: &Range<usize>| {
            analysis.has(it, Cue::Online)
                || analysis.attendance_in(it, Attendance::Remote).next().is_some()
        };
        self.city.is_none() && self.evidence.first().is_some_and(remote)
    }

    /// A mention with another city is another event.
    fn is_near(&self, analysis: &Analysis, mention: &Mention) -> bool {
        // *A meeting by video … At the same time the congress was held in Lima.*
        if mention.city.is_some() && self.is_online(analysis) {
            return false;
        }
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
        self.noun.get_or_insert_with(|| mention.noun.clone());
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
        let gathers = analysis.has(tokens, Cue::Gather);
        let ahead =
            tense::is_all_ahead(analysis, tokens) || analysis.has(tokens, Cue::Future) && !gathers;
        let told = mention.city.is_some() || mention.is_told(analysis, tokens);
        self.is_planned |= !self.is_held && ahead && told;
        self.is_held |= (gathers || analysis.has(tokens, Cue::Hold)) && !ahead;
        let before = analysis.attendance_in(tokens, Attendance::Earlier).next().is_some();
        self.is_present |= !before && !self.is_planned;
        let aside = context::is_aside(analysis, tokens, mention);
        self.is_aside |= aside;
        self.is_own |= !aside;
        self.is_of_world |= context::is_of_world(analysis, mention);
        let reach = self.reach(analysis, sentence, mention);
        self.add_themes(analysis, &reach);
        self.add_evidence(tokens);
    }

    /// Whether people go somewhere for it.
    pub(super) fn travels(&self, analysis: &Analysis) -> bool {
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
        let placed = self.city.is_some() || self.country.is_some();
        if placed || !self.is_held || self.is_online(analysis) {
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
                let first = self.evidence.first().map(|it| analysis.sentence_of(it.start));
                let far = first.is_some_and(|it| analysis.sentences[it].block > sentence.block + 1);
                if far && !heading {
                    return;
                }
                self.take_city(analysis, city);
                let head = sentence.tokens.clone();
                let date = within(&analysis.dates, &head).first().filter(|it| it.has_month());
                // What took place in February is not of the day in May that the text is dated by.
                let own = |it: &&Date| {
                    self.date.as_ref().is_none_or(|own| may_agree(own.start, it.start))
                };
                if let Some(date) = date.filter(own) {
                    self.take_date(date);
                }
                return;
            }
        }
    }

    pub fn take_city(&mut self, analysis: &Analysis, city: &City) {
        if self.city.is_none() {
            self.city = Some(city.city);
            analysis.words(city.tokens.clone()).clone_into(&mut self.city_name);
            self.country = analysis
                .country_of_city(city.city)
                .or_else(|| explaining_country(analysis, city))
                .or(self.country)
                // A town that no list has is mostly one of the country that the text is about.
                .or_else(|| scope::home(analysis).filter(|_| !self.travels(analysis)));
        }
    }

    /// The fuller of two dates stays: *closed yesterday … it was held from 9 to 11 March 2022*.
    pub fn take_date(&mut self, date: &Date) {
        let parts = |it: &Date| {
            let own = it.start;
            u8::from(own.year.is_some())
                + u8::from(own.month.is_some())
                + u8::from(own.day.is_some())
        };
        let is_range = |it: &Date| it.end.or(it.until).is_some();
        let fullness = |it: &Date| (parts(it), is_range(it));
        if self.date.as_ref().is_none_or(|it| fullness(it) < fullness(date)) {
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

    /// Notes who held it, as far as a sentence tells that. A host of another sentence stays one.
    pub fn see_hosts(&mut self, analysis: &Analysis, tokens: &Range<usize>) {
        let told = hosting::find(analysis, tokens);
        let sent = |it: &usize| {
            let mut named = within(&analysis.bodies, tokens).iter().filter(|body| body.id == *it);
            named.any(|it| delegations::sends_experts(analysis, tokens, it.tokens.start))
        };
        let [hosts, co_hosts] = [told.hosts, told.co_hosts]
            .map(|it| it.into_iter().filter(|it| !sent(it)).collect::<Vec<_>>());
        facts::add_all(&mut self.hosts, &hosts);
        facts::add_all(&mut self.co_hosts, &co_hosts);
    }

    fn add_themes(&mut self, analysis: &Analysis, tokens: &Range<usize>) {
        for theme in within(&analysis.themes, tokens) {
            facts::add(&mut self.themes, theme.theme);
        }
    }

    pub fn add_evidence(&mut self, tokens: &Range<usize>) {
        facts::add(&mut self.evidence, tokens.clone());
    }

    /// Whether the text has told of it as of something that took place, and says where or when.
    pub fn is_told(&self) -> bool {
        let somewhere = self.city.is_some() || self.country.is_some() || self.date.is_some();
        !self.is_planned && (somewhere || self.countries.len() > 1)
    }

    /// Without a place, a date, people or a verb that holds it, a name alone is no event.
    pub fn is_an_event(&self) -> bool {
        self.city.is_some() || self.date.is_some() || !self.countries.is_empty() || self.is_held
    }
}

/// Dates that say nothing against each other.
pub fn may_agree(one: Moment, other: Moment) -> bool {
    let years = one.year.zip(other.year).is_none_or(|(one, other)| one == other);
    let months = one.month.zip(other.month).is_none_or(|(one, other)| one == other);
    years && months
}
