//! Workshops, conferences, missions: what took place or will, told once however often the text
//! comes back to it.

mod called_off;
mod deeds;
mod deictic;
mod delegations;
mod draft;
mod forms;
pub mod mentions;
mod place_in_time;
mod proposal;
mod rows;

pub use deictic::city as dateline_city;
pub use delegations::lists;
pub use draft::Draft;
pub use mentions::{ordinal_at as mentions_ordinal, phrase_end};

use crate::analysis::{Analysis, within};
use crate::pack::Cue;
use crate::{Event, facts, scope, tables};
use delegations::Governor;
use mentions::{Mention, Named};

/// More events than this no report tells; the rest of a flood is left.
pub const MOST: usize = 2_000;

/// The events of a text, in the order in which it first tells them.
pub fn find(analysis: &Analysis) -> Vec<Draft> {
    let mut teller = Teller {
        drafts: Vec::new(),
        topic: None,
        topic_block: usize::MAX,
        topic_is_heading: false,
        is_form: false,
        pending: None,
        roll: None,
    };
    if let Some(form) = forms::find(analysis) {
        teller.drafts.push(form);
        teller.topic = Some(0);
        teller.topic_block = 0;
        teller.topic_is_heading = true;
        teller.is_form = true;
    }
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
    let home = scope::home(analysis);
    for draft in &mut teller.drafts {
        draft.take_travellers(analysis, home);
        draft.take_hosts(analysis, home);
    }
    let is_full = teller.drafts.len() >= MOST;
    teller.drafts.retain(|it| is_full || it.is_an_event());
    teller.drafts
}

pub fn proposals(analysis: &Analysis, drafts: &[Draft]) -> Vec<Event> {
    drafts.iter().map(|it| it.proposal(analysis)).collect()
}

/// The part of a sentence that speaks of each event it tells.
fn parts(
    tokens: &std::ops::Range<usize>,
    told: &[(usize, usize)],
) -> Vec<(usize, std::ops::Range<usize>)> {
    // *two missions, in May and in June*: parts of one phrase share all.
    let first = told[0].1;
    let start = |it: usize| if it == first { tokens.start } else { it };
    let end = |it: usize| told.iter().map(|it| it.1).find(|&next| next > it).unwrap_or(tokens.end);
    told.iter().map(|it| (it.0, start(it.1)..end(it.1))).collect()
}

/// Listens to the text sentence by sentence.
struct Teller {
    drafts: Vec<Draft>,
    /// The event that the text is about just now.
    topic: Option<usize>,
    /// The paragraph in which it was last spoken of.
    topic_block: usize,
    topic_is_heading: bool,
    /// The head of the text is that of a report of one event.
    is_form: bool,
    /// A journey whose date the next sentence may tell: *They will spend a week in Lima. The visit
    /// is planned for May.*
    pending: Option<(Draft, usize)>,
    /// A title has announced who was there, and the lines of the roll follow.
    roll: Option<Governor>,
}

impl Teller {
    /// A row of a table, and where it ends.
    fn hear_row(&mut self, analysis: &Analysis, sentence: usize) -> Option<usize> {
        if analysis.sentences[sentence].kind != crate::BlockKind::TableCell {
            return None;
        }
        let cells = tables::row(analysis, sentence);
        let end = cells.last()?.sentences.end;
        let mentions = rows::mentions(analysis, &cells);
        if mentions.is_empty() {
            (sentence..end).for_each(|it| self.hear(analysis, it));
            return Some(end);
        }
        let mut taken = Vec::new();
        for mention in mentions {
            let cell = analysis.sentence_of(mention.noun.start);
            let Some(mut at) = self.settle(analysis, &mention, cell) else { continue };
            // *Kick-off meeting and training*: two of a row are two.
            if taken.contains(&at) {
                self.drafts.push(Draft::new(mention.kind));
                at = self.drafts.len() - 1;
            }
            taken.push(at);
            let name = &analysis.sentences[cell].tokens;
            let draft = &mut self.drafts[at];
            draft.learn(analysis, &mention, cell);
            draft.add_delegations(&delegations::find(analysis, name));
            draft.evidence.retain(|it| it != name);
            draft.add_evidence(&tables::tokens(analysis, &(sentence..end)));
        }
        Some(end)
    }

    fn hear(&mut self, analysis: &Analysis, sentence: usize) {
        let tokens = &analysis.sentences[sentence].tokens;
        let block = analysis.sentences[sentence].block;
        let Named { mut mentions, called_off: mut used } = mentions::find(analysis, tokens);
        // *The round table in Lima was called off*: neither its city nor its date tells one.
        if mentions.is_empty() && called_off::tells(analysis, tokens) {
            return;
        }
        self.leave_country(analysis, tokens, block);
        if mentions.is_empty()
            && let Some(last) = self.topic.or(self.drafts.len().checked_sub(1))
        {
            mentions = mentions::elliptic(analysis, tokens, self.drafts[last].kind);
        }
        if let Some(day) = deictic::date(analysis, tokens) {
            for mention in mentions.iter_mut().filter(|it| it.date.is_none()).take(1) {
                mention.told_on = Some(day.clone());
            }
        }
        let mut main = None;
        let mut told = Vec::new();
        for mention in &mentions {
            let known = self.drafts.len();
            let Some(at) = self.settle(analysis, mention, sentence) else { continue };
            if at == known && mention.is_definite() && mention.city.is_none() {
                self.take_pending(at, sentence);
            }
            used.extend(mention.city);
            self.drafts[at].learn(analysis, mention, sentence);
            if mentions.len() == 1 && !self.drafts[at].is_planned {
                let parties = self.parties(analysis, tokens);
                facts::add_all(&mut self.drafts[at].countries, &parties);
            }
            if mention.is_told(analysis, tokens) {
                main = main.or(Some(at));
                told.push((at, mention.phrase.start));
            }
        }
        let deeds = if mentions.is_empty() { deeds::find(analysis, tokens) } else { Vec::new() };
        if mentions.is_empty() && deeds.is_empty() {
            self.pending = deeds::undated(analysis, tokens).map(|it| (it, sentence));
        }
        for deed in deeds {
            used.extend(analysis.cities.iter().position(|it| Some(it.city) == deed.city));
            let at = self.add_deed(deed);
            if let Some(at) = at {
                self.drafts[at].see_people(analysis, tokens, true);
            }
            main = main.or(at);
        }
        let spoken = self.hear_cities(analysis, sentence, &used, !mentions.is_empty());
        if let Some(main) = main {
            self.topic = Some(main);
            self.topic_block = block;
            self.topic_is_heading = analysis.sentences[sentence].kind == crate::BlockKind::Heading;
        }
        if self.hear_roll(analysis, sentence) {
            return;
        }
        if mentions.is_empty() && main.is_none() {
            self.hear_city(analysis, tokens, block);
        }
        told.dedup();
        if told.len() > 1 && told[0].0 != told[told.len() - 1].0 {
            for (at, part) in parts(tokens, &told) {
                self.hear_circumstances(analysis, &part, at, true);
            }
            return;
        }
        let about = main.or(spoken).or(self.going_on(analysis, tokens, block));
        if let Some(at) = about {
            self.hear_circumstances(analysis, tokens, at, main.is_some());
        } else if let Some(at) = self.topic {
            delegations::hear_route(analysis, sentence, &mut self.drafts[at]);
        }
    }

    /// *the four administrations*: those of an event, or of a title, that were as many.
    fn parties(&self, analysis: &Analysis, tokens: &std::ops::Range<usize>) -> Vec<usize> {
        let Some(count) = delegations::parties::counted(analysis, tokens) else {
            return Vec::new();
        };
        let lists = self.drafts.iter().rev().map(|it| it.countries.clone());
        let title = || scope::countries(analysis, &analysis.sentences[0].tokens);
        lists.chain(std::iter::once_with(title)).find(|it| it.len() == count).unwrap_or_default()
    }

    /// *Guinea. … Senegal. …*: where a paragraph opens with another country, the event before is left.
    fn leave_country(
        &mut self,
        analysis: &Analysis,
        tokens: &std::ops::Range<usize>,
        block: usize,
    ) {
        let Some(topic) = self.topic.filter(|_| self.topic_block != block) else { return };
        let opened = scope::opening_place(analysis, tokens);
        let own = self.drafts[topic].country;
        if opened.zip(own).is_some_and(|(opened, own)| opened != own) {
            self.topic = None;
        }
    }

    /// *… a study visit to the Philippines. In Manila the group was received by …*: where the event
    /// was, the next sentences say.
    fn hear_city(&mut self, analysis: &Analysis, tokens: &std::ops::Range<usize>, block: usize) {
        let near = |it: &usize| {
            block >= self.topic_block && block - self.topic_block <= 1 && *it < self.drafts.len()
        };
        let Some(topic) = self.topic.filter(near) else { return };
        let draft = &mut self.drafts[topic];
        if draft.city.is_some() || !draft.route.is_empty() || draft.is_planned {
            return;
        }
        let Some(city) = place_in_time::city_of_scene(analysis, tokens, self.topic_block == block)
        else {
            return;
        };
        let country = analysis.country_of_city(city.city);
        if draft.country.is_none_or(|it| Some(it) == country) {
            draft.take_city(analysis, city);
            draft.add_evidence(tokens);
        }
    }

    /// The journey of the sentence before, whose date has been told just now.
    fn take_pending(&mut self, at: usize, sentence: usize) {
        let Some((trip, _)) = self.pending.take().filter(|it| it.1 + 1 == sentence) else { return };
        let draft = &mut self.drafts[at];
        draft.city = trip.city;
        draft.city_name = trip.city_name;
        draft.country = trip.country;
        draft.route = trip.route;
        draft.title = trip.title;
        facts::add_all(&mut draft.countries, &trip.countries);
        facts::add_all(&mut draft.experts, &trip.experts);
        facts::add_all(&mut draft.evidence, &trip.evidence);
    }

    /// The event that a sentence goes on with which names none: the topic, or the one of the title.
    fn going_on(
        &self,
        analysis: &Analysis,
        tokens: &std::ops::Range<usize>,
        block: usize,
    ) -> Option<usize> {
        let Some(topic) = self.topic else {
            let came = analysis.has(tokens, Cue::Gather);
            return (came && self.drafts.len() == 1).then_some(0);
        };
        if !self.is_still_here(analysis, tokens, block) {
            return None;
        }
        // What had been before, or will be, is left behind with its paragraph.
        let first = self.topic_block != block && !self.drafts[topic].is_present;
        Some(if first { 0 } else { topic })
    }

    /// What a verb told: of a known event, or of a new one.
    fn add_deed(&mut self, deed: Draft) -> Option<usize> {
        let month = |it: &Draft| it.date.as_ref().map(|it| (it.start.year, it.start.month));
        let known = |it: &&Draft| it.city == deed.city && month(it) == month(&deed);
        if self.drafts.iter().any(|it| known(&it)) {
            return None;
        }
        // *Report of the study visit to Madrid*: when it was, the first sentence says.
        let undated = |it: &Draft| it.city == deed.city && it.city.is_some() && it.date.is_none();
        if let Some(at) = self.drafts.iter().position(undated) {
            deed.date.iter().for_each(|it| self.drafts[at].take_date(it));
            return Some(at);
        }
        self.drafts.push(deed);
        Some(self.drafts.len() - 1)
    }

    /// Whether a sentence without a mention still speaks of the topic: it stands in the same
    /// paragraph, or soon after and lists delegations.
    fn is_still_here(
        &self,
        analysis: &Analysis,
        tokens: &std::ops::Range<usize>,
        block: usize,
    ) -> bool {
        // The report of one event is about it to its end.
        let near = block >= self.topic_block && block - self.topic_block <= 2
            || self.is_form && self.topic == Some(0);
        let lists = || {
            let came = analysis.has(tokens, Cue::Gather) || analysis.has(tokens, Cue::Represent);
            let people = delegations::opens_with_people(analysis, tokens);
            let least = if people || self.is_form { 2 } else { 3 };
            self.is_form && analysis.has(tokens, Cue::Host)
                || (came || people) && delegations::find(analysis, tokens).countries.len() >= least
        };
        self.topic_block == block || near && lists()
    }

    /// Lines of a roll: *Participants: Peru, Chile*, or an item for each below the title. Without
    /// a topic they belong to the event that the text has told first.
    fn hear_roll(&mut self, analysis: &Analysis, sentence: usize) -> bool {
        let it = &analysis.sentences[sentence];
        let title = delegations::roll(analysis, &it.tokens);
        let goes_on = it.kind == crate::BlockKind::ListItem;
        self.roll = title.or(self.roll.filter(|_| goes_on));
        let Some((governor, at)) = self.roll.zip(self.topic.or(self.first())) else {
            return false;
        };
        let draft = &mut self.drafts[at];
        let all = delegations::all_of(analysis, &it.tokens, governor);
        if !all.countries.is_empty() || !all.experts.is_empty() {
            draft.add_delegations(&all);
            draft.add_evidence(&it.tokens);
        }
        true
    }

    fn first(&self) -> Option<usize> {
        (!self.drafts.is_empty()).then_some(0)
    }

    /// Which event a mention speaks of: a known one, a new one, or none that is worth telling.
    fn settle(&mut self, analysis: &Analysis, mention: &Mention, sentence: usize) -> Option<usize> {
        if let Some(city) = mention.city {
            let city = analysis.cities[city].city;
            if let Some(at) = self
                .drafts
                .iter()
                .position(|it| it.city == Some(city) && it.agrees(analysis, mention))
            {
                return Some(at);
            }
        }
        let known = self.drafts.iter().position(|it| it.is_same(analysis, mention));
        if known.is_some() {
            return known;
        }
        let here = analysis.sentences[sentence].block;
        let topic = self.topic.filter(|&it| {
            // *The fourth workshop will be held …* in a later paragraph is another one.
            let own = mention.position.is_some() && self.drafts[it].position.is_none();
            let apart = own && self.topic_block != here && !self.topic_is_heading;
            self.drafts[it].may_be(analysis, mention) && !apart
        });
        if mention.is_definite() && topic.is_some() {
            return topic;
        }
        // *the workshop in Lima … The workshop began on 3 May*: the one of the sentence before.
        let last = self.drafts.len().checked_sub(1).filter(|&it| {
            let draft = &self.drafts[it];
            let told = draft.evidence.last().map(|it| analysis.sentence_of(it.start));
            let beside = told.is_some_and(|it| {
                analysis.sentences[it].block == here && sentence - it.min(sentence) <= 2
            });
            beside && draft.kind == mention.kind && draft.may_be(analysis, mention)
        });
        if mention.is_definite() && last.is_some() {
            return last;
        }
        if let Some(only) = self.only_one(mention) {
            return Some(only);
        }
        let is_first = self.drafts.is_empty();
        if !mention.is_worth_telling(analysis, &analysis.sentences[sentence], is_first) {
            return None;
        }
        self.drafts.push(Draft::new(mention.kind));
        Some(self.drafts.len() - 1)
    }

    /// *the ceremony*, where the text has told of one only.
    fn only_one(&self, mention: &Mention) -> Option<usize> {
        let bare = mention.city.is_none() && mention.date.is_none() && mention.position.is_none();
        let mut same = (0..self.drafts.len()).filter(|&it| self.drafts[it].kind == mention.kind);
        let only = same.next().filter(|_| same.next().is_none());
        only.filter(|_| mention.is_definite() && bare && !mention.is_many)
    }

    /// Cities that stand for an event: *celles de Bangkok (mars 2018)*, *Lima, in May 2019, had …*.
    fn hear_cities(
        &mut self,
        analysis: &Analysis,
        sentence: usize,
        used: &[usize],
        is_event: bool,
    ) -> Option<usize> {
        let mut spoken = None;
        let tokens = &analysis.sentences[sentence].tokens;
        let many = mentions::speaks_of_events(analysis, tokens);
        let has_clause = analysis.has(tokens, Cue::Relative);
        let first = analysis.cities.partition_point(|it| it.tokens.start < tokens.start);
        for (at, city) in within(&analysis.cities, tokens).iter().enumerate() {
            let number = first + at;
            let on_a_route = self.drafts.iter().any(|it| it.route.contains(&city.tokens));
            if on_a_route
                || used.contains(&number)
                || mentions::is_in_body(analysis, &city.tokens)
                || mentions::is_of_a_paper(analysis, tokens, &city.tokens)
            {
                continue;
            }
            // *In Sikasso, in 2016, officers of …*: where the events of a row are told, a year is
            // enough.
            let opens = self.topic_block == analysis.sentences[sentence].block
                && city.tokens.start <= tokens.start + 1
                && analysis.is_located(city.tokens.start, tokens);
            let told_apart =
                has_clause && mentions::is_the_one_that(analysis, tokens, &city.tokens);
            let date = place_in_time::date_beside(analysis, tokens, &city.tokens)
                .or_else(|| place_in_time::only_date(analysis, tokens, city, many))
                .filter(|it| it.has_month() || (opens || told_apart) && it.start.year.is_some());
            let known = self.drafts.iter().position(|it| it.city == Some(city.city));
            if let Some(known) = known {
                if is_event || date.is_some() || self.topic.is_some() {
                    self.drafts[known].visit(analysis, city, date, sentence);
                    spoken = Some(known);
                }
                continue;
            }
            let elliptic = mentions::is_elliptic(analysis, tokens, &city.tokens)
                || told_apart && date.is_some();
            let told = date.is_some() && (is_event || many || self.topic.is_some());
            let held = analysis.has(tokens, Cue::Hold) || analysis.has(tokens, Cue::Gather);
            let spoken_of = held || date.is_some() || self.drafts.len() > 1;
            if elliptic && (is_event || many || !self.drafts.is_empty() && spoken_of)
                || told && !mentions::is_dateline(analysis, sentence, city)
            {
                let kind = self
                    .drafts
                    .first()
                    .map_or_else(|| mentions::first_kind(analysis, tokens), |it| Some(it.kind));
                let Some(kind) = kind else { continue };
                let mut draft = Draft::new(kind);
                draft.visit(analysis, city, date, sentence);
                draft.is_elliptic = true;
                self.drafts.push(draft);
                spoken = Some(self.drafts.len() - 1).filter(|_| opens);
                // The first event of a text is what it is about, however it is named.
                if self.topic.is_none() && analysis.has(tokens, Cue::Hold) {
                    self.topic = Some(self.drafts.len() - 1);
                    self.topic_block = analysis.sentences[sentence].block;
                }
            }
        }
        spoken
    }

    /// Who was there, for how long, who was the host.
    fn hear_circumstances(
        &mut self,
        analysis: &Analysis,
        tokens: &std::ops::Range<usize>,
        at: usize,
        is_main: bool,
    ) {
        let sentence = analysis.sentence_of(tokens.start);
        let whole = &analysis.sentences[sentence].tokens;
        let delegations = delegations::find(analysis, tokens);
        let told = delegations.countries.len() > 1
            || !delegations::counted(analysis, tokens).is_empty()
            || delegations.countries.len() + delegations.experts.len() > 1
                && analysis.has(tokens, Cue::Delegate)
            || analysis.has(tokens, Cue::Gather)
            || analysis.has(tokens, Cue::Represent)
            || !delegations::comers::comers(analysis, tokens).is_empty();
        let mut hosts = delegations::hosts(analysis, tokens, self.drafts[at].country);
        if is_main && !self.drafts[at].is_planned {
            let is_ceremony =
                analysis.language.event_kinds[usize::from(self.drafts[at].kind)] == "ceremony";
            facts::add_all(&mut hosts, &delegations::actors(analysis, tokens, is_ceremony));
        }
        let draft = &mut self.drafts[at];
        draft.see_people(analysis, tokens, is_main);
        if !is_main && !told && !analysis.has(tokens, Cue::Host) {
            delegations::hear_route(analysis, sentence, draft);
            return;
        }
        draft.add_delegations(&delegations);
        hosts.retain(|it| !delegations.experts.contains(it));
        facts::add_all(&mut draft.countries, &hosts);
        if is_main && draft.countries.is_empty() {
            draft.countries = delegations::beside(analysis, tokens);
        }
        draft.is_held |= analysis.has(tokens, Cue::Gather);
        draft.add_evidence(whole);
        if draft.duration.is_none() {
            draft.duration = place_in_time::duration(analysis, tokens);
        }
        if is_main || analysis.has(tokens, Cue::Host) {
            for body in within(&analysis.bodies, tokens) {
                draft.add_body(body.id);
            }
        }
        delegations::hear_route(analysis, sentence, draft);
    }
}
