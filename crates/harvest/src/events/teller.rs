//! Listens to a text sentence by sentence, and keeps what it is about.

mod allusions;
mod circumstances;
mod cities;
mod follow;
mod settle;

use super::delegations::{self, Delegations, Governor};
use super::draft::Draft;
use super::mentions::{self, Mention, Named};
use super::{called_off, deeds, deictic, rows};
use crate::BlockKind;
use crate::analysis::{Analysis, within};
use crate::{facts, tables};
use std::ops::Range;

pub struct Teller {
    pub drafts: Vec<Draft>,
    /// The event that the text is about just now.
    pub topic: Option<usize>,
    /// The paragraph in which it was last spoken of.
    pub topic_block: usize,
    pub topic_is_heading: bool,
    /// The head of the text is that of a report of one event.
    pub is_form: bool,
    /// A journey whose date the next sentence may tell: *They will spend a week in Lima. The visit
    /// is planned for May.*
    pub pending: Option<(Draft, usize)>,
    /// A title has announced who was there, and the lines of the roll follow.
    pub roll: Option<Governor>,
    /// The country of whoever tells the text.
    pub speaker: Option<usize>,
    /// People who came to an event that the next sentence names, and in which sentence they are.
    pub waiting: Option<(Delegations, usize)>,
}

impl Teller {
    /// Begins with what the head of the text told.
    pub fn of(form: Option<Draft>, speaker: Option<usize>) -> Self {
        let is_form = form.is_some();
        Self {
            topic: is_form.then_some(0),
            topic_block: if is_form { 0 } else { usize::MAX },
            topic_is_heading: is_form,
            is_form,
            drafts: form.into_iter().collect(),
            pending: None,
            roll: None,
            waiting: None,
            speaker,
        }
    }

    /// A row of a table, and where it ends.
    pub fn hear_row(&mut self, analysis: &Analysis, sentence: usize) -> Option<usize> {
        if analysis.sentences[sentence].kind != BlockKind::TableCell {
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

    pub fn hear(&mut self, analysis: &Analysis, sentence: usize) {
        let tokens = &analysis.sentences[sentence].tokens;
        let block = analysis.sentences[sentence].block;
        let Named { mentions, called_off: mut used } = mentions::find(analysis, tokens);
        // *The round table in Lima was called off*: neither its city nor its date tells one.
        if mentions.is_empty() && called_off::tells(analysis, tokens) {
            return;
        }
        self.leave_country(analysis, tokens, block);
        let mentions = self.complete(analysis, tokens, mentions);
        let (told, is_heard) = self.hear_mentions(analysis, sentence, &mentions);
        used.extend(mentions.iter().filter_map(|it| it.city));
        let mut main = told.first().map(|it| it.0);
        // *Following an exchange of letters, three inspectors spent a week in Lima*: a noun that tells
        // nothing leaves it to the verb.
        if !is_heard {
            main = self.hear_deeds(analysis, sentence, &mut used);
        }
        let spoken = self.hear_cities(analysis, sentence, &used, !mentions.is_empty());
        if let Some(main) = main {
            self.topic = Some(main);
            self.topic_block = block;
            self.topic_is_heading = analysis.sentences[sentence].kind == BlockKind::Heading;
        }
        if self.hear_roll(analysis, sentence) {
            return;
        }
        if mentions.is_empty() && main.is_none() {
            self.hear_city(analysis, tokens, block);
        }
        let about = main.or(spoken).or(self.going_on(analysis, tokens, block));
        if about.is_some() && about == self.topic {
            self.topic_block = block;
        }
        if told.iter().any(|it| Some(it.0) != main) {
            for (at, part) in parts(tokens, &told) {
                self.hear_circumstances(analysis, &part, at, true);
            }
        } else if let Some(at) = about {
            self.hear_circumstances(analysis, tokens, at, main.is_some());
        } else if self.drafts.is_empty() {
            self.wait(analysis, sentence);
        } else if let Some(at) = self.topic {
            delegations::hear_route(analysis, sentence, &mut self.drafts[at]);
        }
    }

    /// Adds those events of a series whose noun is left out, and the day that news counts from its
    /// own.
    fn complete(
        &self,
        analysis: &Analysis,
        tokens: &Range<usize>,
        mut mentions: Vec<Mention>,
    ) -> Vec<Mention> {
        if mentions.is_empty()
            && let Some(last) = self.topic.or(self.drafts.len().checked_sub(1))
        {
            mentions = mentions::elliptic(analysis, tokens, self.drafts[last].kind);
        }
        if let Some(undated) = mentions.iter_mut().find(|it| it.date.is_none()) {
            undated.told_on = deictic::date(analysis, tokens);
        }
        mentions
    }

    /// The events that the sentence tells, each with the token at which its phrase begins, and whether
    /// any of its nouns spoke of an event.
    fn hear_mentions(
        &mut self,
        analysis: &Analysis,
        sentence: usize,
        mentions: &[Mention],
    ) -> (Vec<(usize, usize)>, bool) {
        let tokens = &analysis.sentences[sentence].tokens;
        let mut told = Vec::new();
        let mut is_heard = false;
        for mention in mentions {
            let known = self.drafts.len();
            let Some(at) = self.settle(analysis, mention, sentence) else { continue };
            is_heard = true;
            if at == known && mention.is_definite() && mention.city.is_none() {
                self.take_pending(at, sentence);
            }
            self.drafts[at].learn(analysis, mention, sentence);
            if at == known {
                self.stay_in_place(analysis, at, sentence);
                self.take_waiting(analysis, at, sentence);
            }
            if mentions.len() == 1 && !self.drafts[at].is_planned {
                let parties = self.parties(analysis, tokens);
                facts::add_all(&mut self.drafts[at].countries, &parties);
            }
            if mention.is_told(analysis, tokens) {
                facts::add(&mut told, (at, mention.phrase.start));
            }
        }
        (told, is_heard)
    }

    /// What a verb tells where no noun does; the first of several is what the sentence is about.
    fn hear_deeds(
        &mut self,
        analysis: &Analysis,
        sentence: usize,
        used: &mut Vec<usize>,
    ) -> Option<usize> {
        let tokens = &analysis.sentences[sentence].tokens;
        let block = analysis.sentences[sentence].block;
        let mut deeds = deeds::find(analysis, tokens);
        if deeds.is_empty() && self.drafts.is_empty() {
            deeds.extend(deeds::lead::find(analysis, tokens));
        }
        if let Some(topic) =
            self.topic.filter(|_| deeds.is_empty() && block.abs_diff(self.topic_block) <= 1)
        {
            deeds.extend(deeds::aside::trip(analysis, tokens, &self.drafts[topic]));
        }
        if deeds.is_empty() {
            self.pending = deeds::undated(analysis, tokens).map(|it| (it, sentence));
        }
        let first = analysis.cities.partition_point(|it| it.tokens.start < tokens.start);
        let mut main = None;
        for deed in deeds {
            let mut here = within(&analysis.cities, tokens).iter();
            used.extend(here.position(|it| Some(it.city) == deed.city).map(|it| first + it));
            let at = self.add_deed(deed);
            if let Some(at) = at {
                self.stay_in_place(analysis, at, sentence);
                self.drafts[at].see_people(analysis, tokens, true);
            }
            main = main.or(at);
        }
        main
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
}

/// The part of a sentence that speaks of each event it tells.
fn parts(tokens: &Range<usize>, told: &[(usize, usize)]) -> Vec<(usize, Range<usize>)> {
    // *two missions, in May and in June*: parts of one phrase share all.
    let first = told[0].1;
    let start = |it: usize| if it == first { tokens.start } else { it };
    let end = |it: usize| told.iter().map(|it| it.1).find(|&next| next > it).unwrap_or(tokens.end);
    told.iter().map(|it| (it.0, start(it.1)..end(it.1))).collect()
}
