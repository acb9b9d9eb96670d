//! What a month without a year follows, where the text does not date itself.

use super::Date;
use crate::analysis::Analysis;
use crate::pack::Cue;

/// A year that opens a paragraph is among its first words: *In the course of the year 2020, …*.
const OPENING: usize = 6;

/// The month that the paragraph spoke of last, else the latest that the text has spoken of.
#[derive(Debug, Default)]
pub struct Present {
    block: Option<usize>,
    here: Option<(u16, u8)>,
    latest: Option<(u16, u8)>,
    /// The months of a paragraph that a year opens are of that year.
    pub year: Option<u16>,
}

impl Present {
    pub fn month(&self) -> Option<(u16, u8)> {
        self.here
    }

    /// Comes to the next sentence.
    pub fn enter(&mut self, analysis: &Analysis, sentence: usize) {
        let block = analysis.sentences[sentence].block;
        if self.block.replace(block) != Some(block) {
            self.here = self.latest;
            self.year = None;
        }
    }

    /// A year alone at the head of a paragraph, before its months have years of their own.
    pub fn open(&mut self, analysis: &Analysis, sentence: usize, dates: &[Date]) {
        let tokens = &analysis.sentences[sentence].tokens;
        let is_head = sentence == 0
            || analysis.sentences[sentence - 1].block != analysis.sentences[sentence].block;
        let small =
            [Cue::Locative, Cue::Preposition, Cue::Definite, Cue::Of, Cue::Year, Cue::RangeFrom];
        let year = dates.first().filter(|it| {
            is_head
                && it.tokens.start < tokens.start + OPENING
                && (tokens.start..it.tokens.start).all(|it| analysis.is_any(it, &small))
                && it.start.month.is_none()
                && it.end.is_none()
                && !it.is_decade
                && !it.is_approximate
        });
        self.year = year.and_then(|it| it.start.year).or(self.year);
    }

    /// Learns from what a sentence tells, unless that is to come.
    pub fn learn(&mut self, dates: &[Date]) {
        let mut months = dates.iter().filter_map(Date::last_month);
        self.latest = months.clone().chain(self.latest).max();
        self.here = months.next_back().or(self.here);
        // *In 2019 the law passed. In March 2021 …*: the year governs no more.
        let here = self.here;
        self.year = self.year.filter(|it| here.is_none_or(|here| here.0 == *it));
    }
}
