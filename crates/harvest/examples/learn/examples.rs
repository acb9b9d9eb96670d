//! Places of annotated texts, and what their annotations say of them.

use super::events::{Events, folded};
use harvest::{Candidate, Harvester, Question, read};
use serde_json::Value;

pub struct Example {
    pub question: Question,
    /// The number of its text.
    pub text: usize,
    pub weight: f64,
    /// Whether no rule was made with its text.
    pub is_unseen: bool,
    /// The number of its event in its text.
    pub event: usize,
    pub signs: Vec<String>,
    pub is_so: bool,
}

/// What the rules say of who was there is better in the texts that they were made with: these count
/// so much less where it is asked.
const FLATTERED: f64 = 0.5;

/// All places of the texts of a folder.
pub fn of_folder(root: &str, folder: &str, weight: f64) -> Vec<Example> {
    let files =
        std::fs::read_dir(format!("{root}{folder}")).expect("the folder is there").flatten();
    let mut texts: Vec<_> = files
        .map(|it| it.path())
        .filter(|it| !it.to_string_lossy().ends_with(".gold.json"))
        .collect();
    texts.sort();
    let mut examples = Vec::new();
    for path in texts {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let number = name.split('_').next().unwrap_or_default().to_owned();
        let gold = path.with_file_name(format!("{number}.gold.json"));
        let gold = std::fs::read(gold).expect("every text has its annotations");
        let gold: Value = serde_json::from_slice(&gold).expect("annotations are JSON");
        let bytes = std::fs::read(&path).expect("the text is there");
        let document = read(&bytes, &name).expect("a text is read");
        let candidates = Harvester::shipped().candidates(&document);
        let events = Events::of(&candidates, &gold);
        let text = number.parse().expect("a text begins with its number");
        let is_unseen = folder == "learnt";
        for candidate in &candidates {
            let mut example = Example {
                question: candidate.question,
                text,
                weight,
                is_unseen,
                event: 0,
                is_so: false,
                signs: candidate.signs.clone(),
            };
            if let (Question::Event, Some(event)) = (candidate.question, &candidate.event) {
                example.is_so = events.annotated(event).is_some();
                example.weight *= if is_unseen { 1.0 } else { FLATTERED };
            } else if let Some(event) = &candidate.event {
                // Who was at an event that the annotations do not have, they do not say.
                let Some((number, there)) = events.annotated(event) else { continue };
                example.event = number;
                example.is_so = was_there(there, &candidate.about);
                example.weight *= if is_unseen { 1.0 } else { FLATTERED };
            } else {
                example.is_so = is_so(candidate, &gold);
            }
            examples.push(example);
        }
    }
    examples
}

/// Whether the annotation of an event has a country.
fn was_there(event: &Value, code: &str) -> bool {
    let there = event["countries_represented_iso2"].as_array();
    there.is_some_and(|it| it.iter().any(|it| it.as_str() == Some(code)))
}

fn is_so(candidate: &Candidate, gold: &Value) -> bool {
    let list = |name: &str| gold[name].as_array().cloned().unwrap_or_default();
    match candidate.question {
        Question::City => list("events").iter().any(|it| {
            let cities = it["place_city"].as_str().unwrap_or_default();
            cities.split([';', ',', '/']).any(|it| folded(it) == folded(&candidate.about))
        }),
        Question::Date => list("events").iter().any(|it| {
            let date = it["date_or_month"].as_str().unwrap_or_default();
            super::events::share_a_month(date, &candidate.about)
        }),
        Question::Practice => list("practices").iter().any(|it| {
            let start = it["char_start"].as_u64().and_then(|it| usize::try_from(it).ok());
            let end = it["char_end"].as_u64().and_then(|it| usize::try_from(it).ok());
            start.zip(end).is_some_and(|(start, end)| {
                let shared =
                    end.min(candidate.span.end).saturating_sub(start.max(candidate.span.start));
                let shorter = (end - start).min(candidate.span.end - candidate.span.start);
                2 * shared > shorter
            })
        }),
        Question::Helped => list("actions")
            .iter()
            .any(|it| it["country_or_region"].as_str() == Some(candidate.about.as_str())),
        Question::Represented | Question::Event => unreachable!("it is asked of an event"),
    }
}
