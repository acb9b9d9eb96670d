//! What is printed of a practice is what anybody may know.

use crate::kit::{Instance, at, by};
use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Slug, State, Text, Value};
use store::{Tx, records, sources};
use work::cite::cite_within;
use work::leaflet;

fn record(kind: Kind, title: &str) -> Record {
    let id = RecordId::new(at(0));
    let mut record = Record::draft(id, kind, Slug::from_title(title), Lang::Fr);
    write(&mut record, Field::Title, title);
    record
}

fn write(record: &mut Record, field: Field, value: &str) {
    let text = |revision| Text::new(value, MadeBy::Author, revision, None);
    record.write(field, value, text);
}

async fn keep(tx: &Tx, record: Record, state: State) -> Record {
    let mut record = record.in_state(state);
    records::insert(tx, &mut record, &by(1, 100)).await.unwrap();
    record
}

/// What the theme *labour migration* serves.
const SERVED: [&str; 2] = [
    "5. Regular pathways through Labour migration; \
        6. Recruitment and decent work through Labour migration",
    "8. Decent work and economic growth through Labour migration (target 8.8); \
        10. Reduced inequalities through Labour migration (target 10.7)",
];

#[tokio::test]
async fn no_hidden_source_and_no_hidden_record_is_printed_and_nobody_by_name() {
    let instance = Instance::new().await;
    let taken = instance.take_in(crate::kit::REPORT, 50).await.source;
    let theme = {
        let db = instance.tools.store.db();
        records::by_code(db, Kind::Theme, "labour_migration").await.unwrap().unwrap()
    };
    let tx = instance.tools.store.begin().await.unwrap();
    let hidden = keep(&tx, record(Kind::Action, "Action cachée"), State::Draft).await;
    let known = keep(&tx, record(Kind::Action, "Action connue"), State::Published).await;
    let mut practice = record(Kind::Practice, "Coopérer");
    write(&mut practice, Field::Outcome, "La coopération dure.\nElle grandit.");
    practice.set(Field::Themes, vec![Value::Link(theme.id)]);
    practice.set(Field::TargetGroups, vec![Value::Code("officials".to_owned())]);
    practice.set(Field::Actions, [&hidden, &known].map(|it| Value::Link(it.id)).into());
    let practice = keep(&tx, practice, State::Published).await;
    let said = (taken, "la coopération entre les institutions");
    cite_within(&tx, &practice, Field::Outcome, said, &by(1, 110)).await.unwrap();
    tx.commit().await.unwrap();

    let collect = async || {
        let db = instance.tools.store.db();
        leaflet::collect(db, &practice, (Lang::En, "https://ayni.example.org"), at(200)).await
    };
    let book = collect().await.unwrap();
    let quoted = |book: &press::Catalogue| {
        book.practices[0].passages.iter().filter(|it| !it.quote.text.is_empty()).count()
    };
    assert_eq!((book.sources.len(), quoted(&book)), (0, 0), "a draft source");
    let [by_hand] = &book.practices[0].passages[..] else { panic!("one hand wrote it all") };
    assert_eq!((by_hand.source, by_hand.fields.contains(&"results".to_owned())), (0, true));
    let related = |label: &str| {
        let all = &book.practices[0].related;
        all.iter().find(|it| it.field == label).unwrap().names.join("; ")
    };
    assert_eq!(related("actions"), "Action connue");
    assert_eq!(related("target_groups"), "Officials and front-line officers");
    let served: Vec<_> = book.practices[0].served.iter().map(|it| it.names.join("; ")).collect();
    assert_eq!(served, SERVED);
    assert_eq!(book.practices[0].results.text, "La coopération dure.\n\nElle grandit.");
    assert!(book.words["served-how"].contains("not of the practice itself"));
    let address = "https://ayni.example.org/en/practices/cooperer";
    assert_eq!(book.practices[0].address, address);

    let tx = instance.tools.store.begin().await.unwrap();
    let source = records::by_id(&tx, taken).await.unwrap().unwrap();
    let mut source = source.in_state(State::Published);
    records::save(&tx, &mut source, &by(1, 120)).await.unwrap();
    tx.commit().await.unwrap();
    let book = collect().await.unwrap();
    assert_eq!((book.sources.len(), quoted(&book)), (1, 1));
    assert_eq!(
        book.sources[0].hash,
        sources::document(instance.tools.store.db(), taken).await.unwrap().unwrap().hash
    );
    let passages = &book.practices[0].passages;
    assert_eq!(passages.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 2]);
    for said in passages.iter().map(|it| &it.said) {
        assert!(!said.contains("one"), "the public knows nobody by name: {said}");
    }
}

#[tokio::test]
async fn a_printed_translation_says_whether_a_second_person_has_reviewed_it() {
    let instance = Instance::new().await;
    let translator = by(2, 100).person.unwrap();
    let mut practice = record(Kind::Practice, "Coopérer");
    practice.translate(Field::Title, Lang::En, |edition| {
        Text::new("Cooperating", MadeBy::Translator, edition, Some(translator))
    });
    let tx = instance.tools.store.begin().await.unwrap();
    let mut practice = keep(&tx, practice, State::Published).await;
    tx.commit().await.unwrap();
    let told = async |practice: &Record, lang| {
        let db = instance.tools.store.db();
        let book = leaflet::collect(db, practice, (lang, "https://ayni.example.org"), at(200));
        book.await.unwrap().practices[0].translation.clone()
    };
    let label = told(&practice, Lang::En).await;
    let (made, reviewed) = label.split_once(" · ").unwrap();
    assert!(made.starts_with("Translated by a person from"), "{made}");
    assert_eq!(reviewed, "Not yet reviewed");
    assert_eq!(told(&practice, Lang::Fr).await, "");
    practice.review(&[Field::Title], Lang::En, by(1, 100).person.unwrap()).unwrap();
    assert_eq!(told(&practice, Lang::En).await, format!("{made} · Reviewed"));
}

const REPORT: &str = "# Mars 2018\n\nUn atelier s'est tenu à Lima.\n\n\
    ## Bonne pratique\n\nLa coopération entre les institutions dure.\n";

/// What the leaflet says of a practice whose period and outcome rest on a report, and which a second
/// person then approved: printed three days after it was published.
async fn approved(instance: &Instance) -> press::Catalogue {
    const DAY: i64 = 24 * 60 * 60;
    let source = instance.take_in(REPORT, 50).await.source;
    let tx = instance.tools.store.begin().await.unwrap();
    let mut report = records::by_id(&tx, source).await.unwrap().unwrap().in_state(State::Published);
    records::save(&tx, &mut report, &by(1, 90)).await.unwrap();
    let mut practice = record(Kind::Practice, "Coopérer");
    write(&mut practice, Field::Lessons, "Commencer tôt.");
    write(&mut practice, Field::Outcome, "La coopération dure.");
    practice.set(Field::Period, vec![Value::Date("2018".parse().unwrap())]);
    let mut practice = keep(&tx, practice, State::InReview).await;
    let outcome = "Bonne pratique\nLa coopération entre les institutions dure.";
    for (field, quote) in [(Field::Outcome, outcome), (Field::Period, "Mars 2018")] {
        cite_within(&tx, &practice, field, (source, quote), &by(1, 110)).await.unwrap();
    }
    for (state, who, at) in [(State::Reviewed, 2, DAY), (State::Published, 1, 2 * DAY)] {
        practice = practice.in_state(state);
        records::save(&tx, &mut practice, &by(who, at)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let to = (Lang::En, "https://ayni.example.org");
    leaflet::collect(instance.tools.store.db(), &practice, to, at(5 * DAY)).await.unwrap()
}

#[tokio::test]
async fn the_day_of_the_edition_and_that_of_the_print_are_told_apart() {
    let instance = Instance::new().await;
    let book = approved(&instance).await;
    assert_eq!(
        (book.edition.as_str(), book.date.as_str()),
        ("1, of 22 October 2018", "25 October 2018")
    );
    assert_eq!(book.words["date"], "Set for print");
    assert_eq!(book.practices[0].edition, "", "and it is not told twice");
}

#[tokio::test]
async fn notes_are_numbered_as_they_are_read_and_tell_who_approved_and_keep_paragraphs_apart() {
    let instance = Instance::new().await;
    let book = approved(&instance).await;
    let notes = &book.practices[0].passages;
    let fields: Vec<_> = notes.iter().map(|it| (it.number, it.fields.join(" "))).collect();
    let read = [(1, "year"), (2, "title lessons/1"), (3, "results")];
    assert_eq!(fields, read.map(|(number, field)| (number, field.to_owned())));
    for (note, said) in notes.iter().zip(["Accepted on", "wrote this on", "Accepted on"]) {
        assert!(note.said.contains(said), "{}", note.said);
        let reviewed = "A second person reviewed it on 21 October 2018.";
        assert!(note.said.ends_with(reviewed), "{}", note.said);
    }
    let quote = &notes[2].quote.text;
    assert_eq!(quote, "Bonne pratique\n\nLa coopération entre les institutions dure.");
}

#[tokio::test]
async fn what_was_approved_is_what_a_person_wrote_and_not_what_the_report_says() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 50).await.source;
    let tx = instance.tools.store.begin().await.unwrap();
    let mut report = records::by_id(&tx, source).await.unwrap().unwrap().in_state(State::Published);
    records::save(&tx, &mut report, &by(1, 90)).await.unwrap();
    let mut practice = record(Kind::Practice, "Coopérer");
    write(&mut practice, Field::Outcome, "La coopération entre les institutions dure.");
    let mut practice = keep(&tx, practice, State::InReview).await;
    let quote = "La coopération entre les institutions dure.";
    cite_within(&tx, &practice, Field::Outcome, (source, quote), &by(1, 110)).await.unwrap();
    write(&mut practice, Field::Outcome, "Elle tient depuis dix ans.");
    for (state, who, at) in [(State::Reviewed, 2, 200), (State::Published, 1, 300)] {
        practice = practice.in_state(state);
        records::save(&tx, &mut practice, &by(who, at)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let db = instance.tools.store.db();
    let book = leaflet::collect(db, &practice, (Lang::En, ""), at(400)).await.unwrap();
    let notes =
        book.practices[0].passages.iter().filter(|it| it.fields.join(" ").contains("results"));
    let said: Vec<&str> = notes.map(|it| it.said.as_str()).collect();
    let of_the_report = said.iter().find(|it| it.contains("Accepted on")).unwrap();
    assert!(!of_the_report.contains("reviewed"), "{said:?}");
    assert!(said.len() > 1, "who wrote the words that stand there is told apart: {said:?}");
}
