//! What the weights are learnt from.

use super::weights::Question;
use super::{cities, helped, practice, represented};
use crate::analysis::Analysis;
use crate::{Span, actions, events, practices};

/// A place of a text that may answer a question, and its signs.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub question: Question,
    /// The name of a city, or the code of a country; nothing for a sentence.
    pub about: String,
    /// The event that is asked about, as the rules propose it.
    pub event: Option<crate::Event>,
    pub span: Span,
    pub signs: Vec<String>,
}

/// Every place of a text that is weighed, whatever comes of it.
pub fn candidates(analysis: &Analysis) -> Vec<Candidate> {
    let events = events::find(analysis);
    let told = practices::told(analysis);
    let actions = actions::told(analysis, &events);
    let new =
        |question, about: &str, tokens: std::ops::Range<usize>, signs: super::Signs| Candidate {
            question,
            about: about.to_owned(),
            event: None,
            span: analysis.span(tokens),
            signs: signs.iter().map(|it| it.to_string()).collect(),
        };
    let mut all: Vec<Candidate> = Vec::new();
    all.extend(cities(analysis, |_| true).into_iter().map(|it| {
        let tokens = analysis.cities[it.city].tokens.clone();
        new(Question::City, analysis.words(tokens.clone()), tokens, it.signs)
    }));
    all.extend(analysis.sentences.iter().enumerate().map(|(sentence, it)| {
        new(Question::Practice, "", it.tokens.clone(), practice(analysis, sentence, &told))
    }));
    all.extend(helped(analysis, &events, &actions).into_iter().map(|it| {
        let code = &analysis.gazetteer.places[it.place].code;
        let tokens = analysis.sentences[it.sentence].tokens.clone();
        new(Question::Helped, code, tokens, it.signs)
    }));
    all.extend(super::dates(analysis, &events::placed(analysis)).into_iter().map(|it| {
        let date = &analysis.dates[it.date];
        new(Question::Date, &date.bounds().0, date.tokens.clone(), it.signs)
    }));
    let proposed = events::proposed(analysis);
    for (draft, signs) in proposed.iter().zip(super::events(analysis, &proposed)) {
        let tokens = draft.evidence.first().cloned().unwrap_or_default();
        all.push(Candidate {
            event: Some(draft.proposal(analysis)),
            ..new(Question::Event, "", tokens, signs)
        });
    }
    for (draft, guests) in events.iter().zip(represented(analysis, &events)) {
        let tokens = draft.evidence.first().cloned().unwrap_or_default();
        all.extend(guests.into_iter().map(|it| Candidate {
            event: Some(draft.proposal(analysis)),
            ..new(
                Question::Represented,
                &analysis.gazetteer.places[it.place].code,
                tokens.clone(),
                it.signs,
            )
        }));
    }
    all
}
