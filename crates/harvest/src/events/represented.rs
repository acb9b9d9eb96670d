//! Which countries were represented at an event, by all signs: what the rules say is one of them.

use super::Draft;
use super::likely::is_laid_out;
use crate::analysis::Analysis;
use crate::facts;
use crate::weigh::{self, Guest, Question};
use std::ops::Range;

/// Who was at an event, and where the text says so outside of what tells the event.
pub struct Represented {
    pub countries: Vec<usize>,
    pub evidence: Vec<Range<usize>>,
}

/// Of each event the countries that were most likely represented.
pub fn find(analysis: &Analysis, drafts: &[Draft]) -> Vec<Represented> {
    let by_rules = |draft: &Draft| Represented {
        countries: draft.countries.clone(),
        evidence: draft.evidence.clone(),
    };
    if !weigh::can_be_weighed(analysis) {
        return drafts.iter().map(by_rules).collect();
    }
    let guests = weigh::represented(analysis, drafts);
    let weighed = |(draft, guests): (&Draft, &Vec<Guest>)| {
        if is_laid_out(analysis, draft) {
            by_rules(draft)
        } else {
            weighed(analysis, draft, guests)
        }
    };
    drafts.iter().zip(&guests).map(weighed).collect()
}

fn weighed(analysis: &Analysis, draft: &Draft, guests: &[Guest]) -> Represented {
    let likelihoods: Vec<f64> =
        guests.iter().map(|it| weigh::likelihood(Question::Represented, &it.signs)).collect();
    let were_there = weigh::likeliest(&likelihoods);
    let there = guests.iter().zip(were_there).filter(|it| it.1).map(|it| it.0);
    let mut represented = Represented { countries: Vec::new(), evidence: draft.evidence.clone() };
    for guest in there {
        represented.countries.push(guest.place);
        let told = draft.countries.contains(&guest.place);
        if let Some(sentence) = guest.sentence.filter(|_| !told) {
            let tokens = &analysis.sentences[sentence].tokens;
            facts::add(&mut represented.evidence, tokens.clone());
        }
    }
    represented
}
