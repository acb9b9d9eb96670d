//! The practices that the demo shows stand on the reports it ships, word for word.

use crate::kit::shipped::{data, names, publish_reports, with_reports};
use crate::kit::{Instance, by};
use domain::{Arrow, Claim, Field, FieldType, Kind, Lang, Record, RecordId, State, schema};
use std::collections::BTreeSet;
use std::fs;
use store::{claims, records, sources};
use work::follow;
use work::practices::{self, PracticeFile};

const LANGUAGES: [Lang; 4] = [Lang::En, Lang::Fr, Lang::Es, Lang::Pt];

#[tokio::test]
async fn every_shipped_practice_is_taken_with_every_field_at_its_passage() {
    let instance = with_reports().await;
    for (name, file) in practice_files() {
        let id = take(&instance, &name, &file).await;
        let record = instance.record(id).await.unwrap();
        assert_eq!(record.missing(), [], "{name}");
        let claims = claims::of_record(instance.tools.store.db(), id).await.unwrap();
        let cited: BTreeSet<Field> = claims.iter().map(|it| it.field).collect();
        assert_eq!(cited, filled(&record), "{name}: fields with a passage, fields with a value");
        assert_words_of_the_report(&instance, &name, &claims).await;
    }
}

#[tokio::test]
async fn what_the_reports_tell_of_results_events_and_actions_rests_on_their_words() {
    let instance = with_reports().await;
    let db = instance.tools.store.db();
    let code = async |kind, code: &str| records::by_code(db, kind, code).await.unwrap().unwrap();
    let before = code(Kind::Event, "KSW-2018-2").await;
    for name in names("told", "toml") {
        let text = fs::read_to_string(data("told").join(&name)).unwrap();
        let file = practices::read(&text).unwrap_or_else(|it| panic!("{name}: {it:#}"));
        let id = take(&instance, &name, &file).await;
        let record = instance.record(id).await.unwrap();
        let claims = claims::of_record(db, id).await.unwrap();
        let cited = claims.iter().filter(|it| !it.passages.is_empty()).map(|it| it.field);
        let cited: BTreeSet<Field> = cited.collect();
        if file.of.is_none() {
            assert_eq!(cited, filled(&record), "{name}: fields with a passage, with a value");
            assert_eq!(record.languages().count(), LANGUAGES.len(), "{name}");
        }
        assert_eq!(cited, file.passages.keys().copied().collect(), "{name}");
        assert_words_of_the_report(&instance, &name, &claims).await;
    }
    let event = code(Kind::Event, "KSW-2018-2").await;
    for lang in LANGUAGES {
        let (told_in, told) = event.text(Field::Conclusions, lang).unwrap();
        assert_eq!((told_in, told.value.lines().count()), (lang, 2));
    }
    assert_eq!(event.content.values, before.content.values, "what was there stays");
    let (first, second) = (code(Kind::Action, "TH-I").await, code(Kind::Action, "TH-II").await);
    assert_eq!(second.links(Field::Continues).collect::<Vec<_>>(), [first.id]);
}

#[tokio::test]
async fn a_practice_goes_public_after_its_report_and_a_second_person() {
    let instance = with_reports().await;
    let mut taken = Vec::new();
    for (name, file) in practice_files() {
        taken.push((take(&instance, &name, &file).await, name));
    }
    for (id, name) in &taken {
        review(&instance, *id, name).await;
        let early = follow(&instance.tools.store, *id, Arrow::Publish, &by(2, 43)).await;
        assert!(early.is_err(), "{name} went public before its report");
    }
    publish_reports(&instance).await;
    for (id, name) in &taken {
        let published = follow(&instance.tools.store, *id, Arrow::Publish, &by(2, 60)).await;
        published.unwrap_or_else(|it| panic!("{name}: {it:?}"));
        assert_eq!(instance.record(*id).await.unwrap().state(), State::Published, "{name}");
    }
}

#[test]
fn every_shipped_practice_says_the_same_in_four_languages() {
    for (name, file) in practice_files() {
        assert_eq!(file.texts.len(), LANGUAGES.len(), "{name}");
        for entry in schema::fields(Kind::Practice).iter().filter(|it| it.takes.is_text()) {
            let told = |lang: Lang| file.texts[&lang].get(&entry.field).map_or("", |it| it.trim());
            let lines = told(file.origin).lines().count();
            for lang in LANGUAGES {
                let place = format!("{name}: {} in {lang}", entry.field.name());
                assert!(!told(lang).is_empty(), "{place} is empty");
                if entry.takes == FieldType::Lines {
                    assert_eq!(
                        told(lang).lines().count(),
                        lines,
                        "{place}: another number of lines"
                    );
                }
            }
        }
    }
}

async fn take(instance: &Instance, name: &str, file: &PracticeFile) -> RecordId {
    let taken = practices::take(&instance.tools.store, file, &by(1, 10)).await;
    taken.unwrap_or_else(|it| panic!("{name}: {it:#}"))
}

/// One person hands in, another reviews.
async fn review(instance: &Instance, id: RecordId, name: &str) {
    let arrows =
        [(Arrow::Submit, by(1, 40)), (Arrow::TakeUp, by(2, 41)), (Arrow::Approve, by(2, 42))];
    for (arrow, by) in arrows {
        let gone = follow(&instance.tools.store, id, arrow, &by).await;
        gone.unwrap_or_else(|it| panic!("{name}, {}: {it:?}", arrow.name()));
    }
}

/// The fields of a record that have a text or a value.
fn filled(record: &Record) -> BTreeSet<Field> {
    let has = |field: &Field| record.texts(*field).is_some() || !record.values(*field).is_empty();
    schema::fields(record.kind).iter().map(|it| it.field).filter(has).collect()
}

/// What a passage marks is whole words: it neither begins nor ends inside one.
async fn assert_words_of_the_report(instance: &Instance, name: &str, claims: &[Claim]) {
    for claim in claims.iter().filter(|it| !it.passages.is_empty()) {
        let document =
            sources::document(instance.tools.store.db(), claim.source).await.unwrap().unwrap();
        let signs: Vec<char> = document.text.chars().collect();
        let letter = |at: usize| signs.get(at).is_some_and(|it| it.is_alphanumeric());
        for passage in &claim.passages {
            let before = passage.start > 0 && letter(passage.start - 1) && letter(passage.start);
            let after = letter(passage.end - 1) && letter(passage.end);
            assert!(!before && !after, "{name}: {} cuts a word", claim.field.name());
        }
    }
}

/// The practices by file name.
fn practice_files() -> Vec<(String, PracticeFile)> {
    let read = |name: String| {
        let text = fs::read_to_string(data("practices").join(&name)).unwrap();
        let file = practices::read(&text).unwrap_or_else(|it| panic!("{name}: {it:#}"));
        (name, file)
    };
    let files: Vec<_> = names("practices", "toml").into_iter().map(read).collect();
    assert!(!files.is_empty());
    files
}
