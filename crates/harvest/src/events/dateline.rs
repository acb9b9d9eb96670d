//! What news opens with: its first paragraph tells what took place in the city that it is dated from,
//! though no noun and no verb stands beside the city.

use super::draft::Draft;
use super::{MOST, called_off, delegations, gist, mentions};
use crate::BlockKind;
use crate::analysis::{Analysis, City, Date, within};
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
    if let Some(at) = open_event(analysis, sentence, drafts) {
        drafts[at].take_city(analysis, city);
        take_people(analysis, sentence, drafts, at);
    } else if let Some(told) =
        telling(analysis, sentence).filter(|it| !tells(analysis, *it, drafts))
    {
        drafts.push(gist::at(analysis, told, city, LIKELY));
        let last = drafts.len() - 1;
        take_people(analysis, told, drafts, last);
    }
}

/// An event of the paragraph of which nobody has said where it was.
fn open_event(analysis: &Analysis, sentence: usize, drafts: &[Draft]) -> Option<usize> {
    let block = analysis.sentences[sentence].block;
    drafts.iter().position(|it| {
        let open = it.city.is_none() && it.country.is_none() && !it.is_planned;
        let mut told = it.evidence.iter().map(|it| analysis.sentence_of(it.start));
        open && told.any(|it| analysis.sentences[it].block == block) && !it.is_online(analysis)
    })
}

/// Whether a sentence tells one of the events.
fn tells(analysis: &Analysis, sentence: usize, drafts: &[Draft]) -> bool {
    let tokens = &analysis.sentences[sentence].tokens;
    drafts.iter().any(|it| it.evidence.contains(tokens))
}

/// Where the text is dated from, and the sentence that says so: a mark sets the city off.
fn dateline<'a>(analysis: &'a Analysis) -> Option<(usize, &'a City)> {
    let head = analysis.sentences.iter().enumerate().take(TOP);
    let mut prose = head.filter(|it| it.1.kind == BlockKind::Paragraph);
    prose.find_map(|(number, sentence)| {
        let city = within(&analysis.cities, &sentence.tokens).first()?;
        let set_off = analysis.is_mark(city.tokens.end, ".,:;(-–—");
        (set_off && mentions::is_dateline(analysis, number, city)).then_some((number, city))
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
        others.find(|&&it| within(&analysis.dates, tokens(it)).iter().any(Date::has_month))
    };
    named.or_else(dated).or(here.first()).copied()
}

/// Who was there: all people of countries that the paragraph names, unless another event is told of
/// them.
fn take_people(analysis: &Analysis, sentence: usize, drafts: &mut [Draft], at: usize) {
    drafts[at].is_datelined = true;
    let block = analysis.sentences[sentence].block;
    let first = analysis.sentences.partition_point(|it| it.block < block);
    for it in analysis.sentences[first..].iter().take_while(|it| it.block == block) {
        let mut others = drafts.iter().enumerate().filter(|it| it.0 != at);
        let came = delegations::find(analysis, &it.tokens);
        let tells = !came.countries.is_empty() || !came.experts.is_empty();
        if tells && !others.any(|other| other.1.evidence.contains(&it.tokens)) {
            drafts[at].add_delegations(&came);
            drafts[at].add_evidence(&it.tokens);
        }
    }
}
