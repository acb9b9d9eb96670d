//! The real page of 2018 that this project comes from, on its whole way: a file comes in, is
//! judged proposal by proposal, and a practice of it goes out in a catalogue. The page is no part
//! of the project; where it does not lie beside it, there is nothing to try.

use crate::kit::shipped::with_tables;
use crate::kit::{Instance, at, by, person, seen};
use domain::{
    Arrow, ClaimState, Field, Kind, Lang, MadeBy, Proposal, ProposalKind, ProposedField,
    ProposedValue, Record, RecordId, State, Text, Value,
};
use std::collections::BTreeSet;
use store::{claims, proposals, records, sources};
use work::cite::cite;
use work::intake::{self, Upload};
use work::table::{self, Reason};
use work::{catalogue, follow, index};

const SEED: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/seed-mexico-2018.fr.txt");

/// What is known of the programme, and the page on the reading table.
async fn laid() -> Option<(Instance, RecordId)> {
    let Ok(bytes) = std::fs::read(SEED) else {
        eprintln!("skipped: the page of 2018 does not lie beside the project");
        return None;
    };
    let instance = with_tables().await;
    let upload = Upload { file_name: "seed-mexico-2018.fr.txt".into(), bytes, ..Upload::default() };
    let taken = intake::take_in(&instance.tools, upload, &by(1, 2)).await.unwrap();
    assert_eq!(taken.language.as_deref(), Some("fr"));
    Some((instance, taken.source))
}

async fn text_of(instance: &Instance, source: RecordId) -> Vec<char> {
    let document = sources::document(instance.tools.store.db(), source).await.unwrap().unwrap();
    document.text.chars().collect()
}

/// The words of a source that a field of a record rests on.
async fn quoted(
    instance: &Instance,
    source: RecordId,
    record: RecordId,
    field: Field,
) -> Vec<String> {
    let text = text_of(instance, source).await;
    let own = claims::of_record(instance.tools.store.db(), record).await.unwrap();
    let own = own.iter().filter(|it| it.source == source && it.field == field);
    own.flat_map(|it| &it.passages).map(|it| text[it.start..it.end].iter().collect()).collect()
}

/// The proposal of a kind whose passage has these words.
async fn that_says(
    instance: &Instance,
    source: RecordId,
    kind: ProposalKind,
    words: &str,
) -> Proposal {
    let text = text_of(instance, source).await;
    let laid = instance.proposals(source, kind).await;
    let says = |it: &Proposal| {
        let passages = it.passages.iter();
        passages
            .map(|it| text[it.start..it.end].iter().collect::<String>())
            .any(|it| it.contains(words))
    };
    laid.into_iter().find(says).unwrap_or_else(|| panic!("no {kind:?} says {words}"))
}

#[tokio::test]
async fn proposals_of_every_kind_lie_on_the_table_each_with_its_words() {
    let Some((instance, source)) = laid().await else { return };
    let text = text_of(&instance, source).await;
    let all = proposals::of_source(instance.tools.store.db(), source).await.unwrap();
    let kinds: BTreeSet<&str> = all.iter().map(|it| it.kind.name()).collect();
    assert_eq!(kinds.len(), ProposalKind::ALL.len(), "{kinds:?}");
    for proposal in &all {
        assert!(!proposal.passages.is_empty(), "{} rests on nothing", proposal.title);
        for it in &proposal.passages {
            let words: String = text[it.start..it.end].iter().collect();
            assert!(!words.trim().is_empty(), "{}", proposal.title);
        }
    }
    let here = instance.proposals(source, ProposalKind::Place).await;
    let codes: Vec<String> = here.iter().flat_map(|it| &it.fields).map(code_of).collect();
    for code in ["AR", "CR", "DO", "MX", "PY", "PE", "ES", "BJ"] {
        assert!(codes.iter().any(|it| it == code), "{code} in {codes:?}");
    }
}

fn code_of(field: &ProposedField) -> String {
    match &field.value {
        ProposedValue::Code(code) => code.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_workshop_that_is_known_is_recognised_and_what_the_page_adds_rests_on_its_words() {
    let Some((instance, source)) = laid().await else { return };
    let db = instance.tools.store.db();
    let events = instance.proposals(source, ProposalKind::Event).await;
    let likely = table::likely(db, &events).await.unwrap();
    for (place, code) in [("MX", "KSW-2018-2"), ("TH", "KSW-2018-1"), ("BJ", "KSW-2018-4")] {
        let proposal = events.iter().find(|it| is_in(it, place)).unwrap();
        let first = likely[&proposal.id].first().unwrap();
        let known = records::by_code(db, Kind::Event, code).await.unwrap().unwrap();
        assert_eq!(first.record, known.id, "{place}");
        assert!(first.reasons.contains(&Reason::SameTime), "{:?}", first.reasons);
    }

    let workshop = events.iter().find(|it| is_in(it, "MX")).unwrap();
    let known = records::by_code(db, Kind::Event, "KSW-2018-2").await.unwrap().unwrap();
    table::merge(&instance.tools, seen(workshop), known.id, &by(1, 10)).await.unwrap();
    let said = async |field| quoted(&instance, source, known.id, field).await;
    assert_eq!(said(Field::Start).await, ["juillet 2018"; 2], "it is said twice");
    assert!(said(Field::DurationDays).await.iter().any(|it| it.contains("deux jours et demi")));
    assert!(said(Field::Delegations).await.iter().any(|it| it == "Paraguay"));
    let merged = instance.record(known.id).await.unwrap();
    assert_eq!(merged.code(Field::EventKind), Some("workshop"), "which no table says");
    assert_eq!(merged.number(Field::DurationDays), Some(2.5));
}

fn is_in(proposal: &Proposal, place: &str) -> bool {
    proposal.fields.iter().any(|it| match &it.value {
        ProposedValue::Coded { code, .. } => it.field == Field::Country && code == place,
        _ => false,
    })
}

#[tokio::test]
async fn a_yes_to_one_of_each_kind_makes_a_record_of_the_words_or_confirms_a_date() {
    let Some((instance, source)) = laid().await else { return };
    for (kind, words) in [
        (ProposalKind::Event, "Cotonou"),
        (ProposalKind::Action, "Plans nationaux"),
        (ProposalKind::Result, "campagne de communication"),
        (ProposalKind::Practice, "responsabilités partagées"),
        (ProposalKind::Indicator, "33%"),
        (ProposalKind::Organisation, "procureurs spécialistes"),
    ] {
        let proposal = that_says(&instance, source, kind, words).await;
        let made = table::accept(&instance.tools, seen(&proposal), vec![], &by(1, 10)).await;
        let made = made.unwrap().unwrap();
        let record = instance.record(made).await.unwrap();
        assert_eq!((Some(record.kind), record.state()), (kind.record(), State::Draft));
        for field in proposal.fields.iter().map(|it| it.field) {
            let filled = record.texts(field).is_some() || !record.values(field).is_empty();
            assert!(filled, "{kind:?}: {} is empty", field.name());
        }
        let own = claims::of_record(instance.tools.store.db(), made).await.unwrap();
        assert!(own.iter().all(|it| it.source == source && it.state == ClaimState::Accepted));
        let titled = quoted(&instance, source, made, Field::Title).await;
        assert!(!titled.is_empty(), "{kind:?}: the title rests on no words");
    }
    let place = that_says(&instance, source, ProposalKind::Place, "Paraguay").await;
    let known = table::accept(&instance.tools, seen(&place), vec![], &by(1, 11)).await.unwrap();
    assert_eq!(known, Some(instance.place("PY").await), "and no second Paraguay");
    let date = that_says(&instance, source, ProposalKind::Date, "juillet 2018").await;
    let confirmed = table::accept(&instance.tools, seen(&date), vec![], &by(1, 12)).await.unwrap();
    assert_eq!(confirmed, None);
    assert_eq!(instance.proposal(date.id).await.state, ClaimState::Accepted);
}

/// The practice of shared responsibilities, as somebody completes it who was in the room.
async fn completed(instance: &Instance, source: RecordId) -> RecordId {
    let words = "responsabilités partagées";
    let proposal = that_says(instance, source, ProposalKind::Practice, words).await;
    let edits = vec![(Field::Title, "Partager les responsabilités de l’intégration".to_owned())];
    let made = table::accept(&instance.tools, seen(&proposal), edits, &by(1, 20)).await;
    let id = made.unwrap().unwrap();
    let mut practice = instance.record(id).await.unwrap();
    for (field, value) in [
        (Field::Context, "Un plan d’intégration concerne plus d’une institution."),
        (Field::Steps, "Réunir les institutions.\nConvenir de la part de chacune."),
        (Field::Outcome, "Un deuxième plan existe."),
        (Field::Lessons, "L’idée évolue avec ceux qui l’échangent."),
    ] {
        practice.write(field, value, |edition| author(value, edition));
    }
    practice.set(Field::EvidenceLevel, vec![Value::Code("documented".to_owned())]);
    practice.set(Field::Marks, vec![Value::Code("human_rights".to_owned())]);
    let theme = records::by_code(instance.tools.store.db(), Kind::Theme, "integration").await;
    practice.add(Field::Themes, Value::Link(theme.unwrap().unwrap().id));
    save(instance, &mut practice, 21).await;
    assert_eq!(practice.missing(), []);
    for (field, words) in [
        (Field::Steps, "groupes de travail interinstitutionnels"),
        (Field::Outcome, "Aquí todos somos migrantes"),
    ] {
        cite(&instance.tools.store, &practice, field, (source, words), &by(1, 22)).await.unwrap();
    }
    id
}

fn author(value: &str, edition: u32) -> Text {
    Text::new(value, MadeBy::Author, edition, None)
}

async fn save(instance: &Instance, record: &mut Record, second: i64) {
    let tx = instance.tools.store.begin().await.unwrap();
    records::save(&tx, record, &by(1, second)).await.unwrap();
    tx.commit().await.unwrap();
}

async fn translated(instance: &Instance, id: RecordId) {
    let mut practice = instance.record(id).await.unwrap();
    for (lang, title) in [
        (Lang::En, "Sharing the responsibilities of integration"),
        (Lang::Es, "Compartir las responsabilidades de la integración"),
        (Lang::Pt, "Partilhar as responsabilidades da integração"),
    ] {
        practice.translate(Field::Title, lang, |edition| {
            Text::new(title, MadeBy::Translator, edition, Some(person(2)))
        });
    }
    save(instance, &mut practice, 35).await;
}

#[tokio::test]
async fn a_practice_of_the_page_is_found_in_four_languages_and_printed_with_its_words() {
    let Some((instance, source)) = laid().await else { return };
    let id = completed(&instance, source).await;
    let store = &instance.tools.store;
    for (arrow, who) in [(Arrow::Submit, 1), (Arrow::TakeUp, 2), (Arrow::Approve, 2)] {
        follow(store, id, arrow, &by(who, 30)).await.unwrap();
    }
    translated(&instance, id).await;
    let early = follow(store, id, Arrow::Publish, &by(2, 40)).await;
    assert!(early.is_err(), "its page is not public yet");
    follow(store, source, Arrow::Publish, &by(1, 41)).await.unwrap();
    follow(store, id, Arrow::Publish, &by(2, 42)).await.unwrap();

    index::catch_up(&instance.tools).await.unwrap();
    for (lang, words) in [
        (Lang::Fr, "partager les responsabilités"),
        (Lang::En, "social integration"),
        (Lang::Es, "integración"),
        (Lang::Pt, "integração Costa Rica"),
    ] {
        let wish = search::Wish {
            words: words.to_owned(),
            lang: lang.tag().to_owned(),
            kinds: vec!["practice".to_owned()],
            ..search::Wish::default()
        };
        let found = instance.tools.finder.find(wish).await.unwrap();
        let hits: Vec<&str> = found.hits.iter().map(|it| it.slug.as_str()).collect();
        assert_eq!(hits, ["partager-les-responsabilites-de-l-integration"], "{words}");
    }

    for lang in [Lang::Fr, Lang::En, Lang::Es, Lang::Pt] {
        printed(&instance, source, lang).await;
    }
    let book = catalogue::collect(store.db(), (Lang::Fr, "https://ayni.example.org"), at(900));
    let pdf = press::catalogue(&book.await.unwrap()).unwrap();
    assert!(pdf.pages > 3 && pdf.pdf.starts_with(b"%PDF-"), "{} pages", pdf.pages);
}

/// The catalogue has the practice with the words of the page behind it, and the page as its source.
async fn printed(instance: &Instance, source: RecordId, lang: Lang) {
    let db = instance.tools.store.db();
    let book = catalogue::collect(db, (lang, "https://ayni.example.org"), at(900)).await.unwrap();
    let [practice] = &book.practices[..] else { panic!("{} practices", book.practices.len()) };
    assert_eq!(practice.title.lang, lang.tag());
    assert_eq!(practice.steps.len(), 2);
    assert_eq!(practice.places, [instance.name("CR", lang).await]);
    assert!(!practice.marks.is_empty() && !practice.evidence.is_empty());
    let document = sources::document(db, source).await.unwrap().unwrap();
    assert_eq!(book.sources.iter().map(|it| &it.hash).collect::<Vec<_>>(), [&document.hash]);
    let quotes = practice.passages.iter().filter(|it| !it.quote.text.is_empty());
    let quotes: Vec<&press::Passage> = quotes.collect();
    assert!(quotes.iter().any(|it| it.fields == ["steps/2"]), "{quotes:?}");
    for words in quotes.iter().flat_map(|it| it.quote.text.split(" […] ")) {
        assert!(document.text.contains(words), "{words}");
    }
}
