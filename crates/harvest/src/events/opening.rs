//! What news opens with: its first paragraph tells what took place in the city that it is dated from,
//! though no noun and no verb stands beside the city.

use super::draft::Draft;
use super::{MOST, called_off, delegations, gist, mentions};
use crate::BlockKind;
use crate::analysis::{Analysis, City, within};
use crate::weigh;

/// The line that says where the news is from is among so many first sentences.
const TOP: usize = 6;
/// As likely as not, until all that is told of it is weighed.
const LIKELY: f64 = 0.5;

/// Says where the event of the first paragraph was, or adds one.
pub fn add(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    if !weigh::can_be_weighed(analysis) || drafts.len() >= MOST {
        return;
    }
    let Some((sentence, city)) = dateline(analysis) else { return };
    if drafts.iter().any(|it| it.city == Some(city.city)) {
        return;
    }
    let block = analysis.sentences[sentence].block;
    let is_here = |draft: &Draft| {
        let told = draft.evidence.iter().map(|it| analysis.sentence_of(it.start));
        told.into_iter().any(|it| analysis.sentences[it].block == block)
    };
    let mut here = drafts.iter_mut().filter(|it| is_here(it));
    let open = |it: &Draft| it.city.is_none() && it.country.is_none() && !it.is_planned;
    if let Some(draft) = here.find(|it| open(it) && !it.is_online(analysis)) {
        draft.take_city(analysis, city);
        draft.is_lead = true;
        take_people(analysis, sentence, draft);
        return;
    }
    let is_told = |sentence: usize| {
        let tokens = &analysis.sentences[sentence].tokens;
        drafts.iter().any(|it| it.evidence.contains(tokens))
    };
    if let Some(told) = telling(analysis, sentence).filter(|it| !is_told(*it)) {
        let mut draft = gist::at(analysis, told, city, LIKELY);
        draft.is_lead = true;
        take_people(analysis, told, &mut draft);
        drafts.push(draft);
    }
}

/// Where the text is dated from, and the sentence that says so.
fn dateline<'a>(analysis: &'a Analysis) -> Option<(usize, &'a City)> {
    let head = analysis.sentences.iter().enumerate().take(TOP);
    let mut prose = head.filter(|it| it.1.kind == BlockKind::Paragraph);
    prose.find_map(|(number, sentence)| {
        let city = within(&analysis.cities, &sentence.tokens).first()?;
        mentions::is_dateline(analysis, number, city).then_some((number, city))
    })
}

/// The sentence of the first paragraph that names an event, else the one that names a day, else the
/// first.
fn telling(analysis: &Analysis, dateline: usize) -> Option<usize> {
    let block = analysis.sentences[dateline].block;
    let tokens = |it: usize| &analysis.sentences[it].tokens;
    let here = (dateline..analysis.sentences.len())
        .take_while(|&it| analysis.sentences[it].block == block)
        .filter(|&it| !called_off::tells(analysis, tokens(it)));
    let here: Vec<usize> = here.collect();
    let named = here.iter().find(|&&it| !mentions::find(analysis, tokens(it)).mentions.is_empty());
    let dated = || {
        let mut others = here.iter().filter(|&&it| it != dateline);
        others.find(|&&it| within(&analysis.dates, tokens(it)).iter().any(|it| it.has_month()))
    };
    named.or_else(dated).or(here.first()).copied()
}

/// Who was there: all people of countries that the paragraph names.
fn take_people(analysis: &Analysis, sentence: usize, draft: &mut Draft) {
    let block = analysis.sentences[sentence].block;
    for it in analysis.sentences.iter().filter(|it| it.block == block) {
        let came = delegations::find(analysis, &it.tokens);
        if !came.countries.is_empty() || !came.experts.is_empty() {
            draft.add_delegations(&came);
            draft.add_evidence(&it.tokens);
        }
    }
}
