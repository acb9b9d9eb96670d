//! Cities that stand for an event.

use super::Teller;
use crate::analysis::{Analysis, within};
use crate::events::draft::Draft;
use crate::events::{mentions, place_in_time};
use crate::pack::Cue;

impl Teller {
    /// Cities that stand for an event: *celles de Bangkok (mars 2018)*, *Lima, in May 2019, had …*.
    pub(super) fn hear_cities(
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
                if is_event || date.is_some() || self.topic.is_some() || self.drafts.len() == 1 {
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
}
