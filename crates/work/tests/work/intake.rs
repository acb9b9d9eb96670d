//! Reports and tables come in.

use crate::kit::{Instance, REPORT, by};
use domain::{ClaimState, Field, Kind, Lang};
use std::collections::BTreeSet;
use store::claims::Readers;
use store::records::Listing;
use store::{claims, proposals, records, sources};
use work::intake::{self, IntakeError, Known, Upload};
use work::portfolio::{self, Verdict};
use work::{cite, index};

#[tokio::test]
async fn a_report_is_kept_whole_with_its_language_and_its_proposals() {
    let instance = Instance::new().await;
    let intake = instance.take_in(REPORT, 1).await;
    assert_eq!(intake.language.as_deref(), Some("fr"));
    assert!(intake.proposals > 0);
    let document =
        sources::document(instance.tools.store.db(), intake.source).await.unwrap().unwrap();
    assert_eq!(document.text, REPORT);
    assert_eq!(document.hash, intake::hash(REPORT.as_bytes()));
}

#[tokio::test]
async fn a_source_is_called_as_a_person_says_else_as_its_text_says() {
    let instance = Instance::new().await;
    let db = instance.tools.store.db();
    let told = instance.take_in(REPORT, 1).await;
    let told = records::by_id(db, told.source).await.unwrap().unwrap();
    insta::assert_snapshot!(told.title(Lang::Fr), @"Atelier régional, Lima, 2018");
    let bytes = format!("{REPORT} Merci.").into_bytes();
    let title = Some("  Notes de Lima ".to_owned());
    let upload = Upload { file_name: "notes.txt".into(), title, bytes, confidential: false };
    let said = intake::take_in(&instance.tools, upload, &by(1, 2)).await.unwrap();
    let said = records::by_id(db, said.source).await.unwrap().unwrap();
    assert_eq!((said.title(Lang::Fr), said.slug.as_str()), ("Notes de Lima", "notes-de-lima"));
}

#[tokio::test]
async fn a_source_has_the_title_the_date_and_the_language_that_its_file_says() {
    let instance = Instance::new().await;
    let front = "---\ntitle: Atelier de Lima\ndate: 2018-04-02\nlang: fr\n---\n";
    let bytes = format!("{front}{REPORT}").into_bytes();
    let upload = Upload { file_name: "notes.md".into(), bytes, ..Upload::default() };
    let intake = intake::take_in(&instance.tools, upload, &by(1, 2)).await.unwrap();
    let db = instance.tools.store.db();
    let source = records::by_id(db, intake.source).await.unwrap().unwrap();
    assert_eq!(source.title(Lang::Fr), "Atelier de Lima");
    assert_eq!(source.date(Field::Published).map(domain::Edtf::as_str), Some("2018-04-02"));
    assert_eq!(source.code(Field::Language), Some("fr"));
    let kept = sources::document(db, intake.source).await.unwrap().unwrap().text;
    assert!(!kept.contains("2018-04-02"), "{kept}");
}

#[tokio::test]
async fn the_same_file_is_known_and_a_nearly_equal_one_too() {
    let instance = Instance::new().await;
    let long = REPORT.repeat(6);
    let first = instance.take_in(&long, 1).await;
    let again = instance.take_in(&long, 2).await;
    assert_eq!((again.source, again.known), (first.source, Some(Known::Same)));
    let near = instance.take_in(&format!("{long} Merci."), 3).await;
    assert_eq!(near.known, Some(Known::Near(vec![first.source])));
}

#[tokio::test]
async fn an_empty_file_is_refused_with_what_to_do() {
    let instance = Instance::new().await;
    let upload = Upload { file_name: "x.txt".into(), ..Upload::default() };
    let refused = intake::take_in(&instance.tools, upload, &by(1, 1)).await.unwrap_err();
    assert!(matches!(refused, IntakeError::Refused(harvest::Refusal::Empty)), "{refused}");
}

#[tokio::test]
async fn a_report_in_a_language_without_a_pack_is_kept_and_says_so() {
    let instance = Instance::new().await;
    let german = "Im Juli 2018 fand in Wien eine Tagung statt. Vertreter aus Peru und Chile nahmen \
        daran teil und berichteten von ihrer Arbeit mit den Behörden der Nachbarländer.\n";
    let intake = instance.take_in(german, 1).await;
    assert_eq!(intake.language, None);
    assert!(intake.doubts.contains(&"doubt-no-pack".to_owned()), "{:?}", intake.doubts);
    let document = sources::document(instance.tools.store.db(), intake.source).await.unwrap();
    assert_eq!(document.unwrap().hash, intake::hash(german.as_bytes()), "it is kept whole");
    let laid = proposals::of_source(instance.tools.store.db(), intake.source).await.unwrap();
    let titles: BTreeSet<&str> = laid.iter().map(|it| it.title.as_str()).collect();
    for needs_no_language in ["Peru", "Chile", "2018"] {
        assert!(titles.contains(needs_no_language), "{needs_no_language} in {titles:?}");
    }
}

const ACTIONS: &str = "code,title_en,countries,partner,themes,start,end,status,delivered_en,experts_from,source\n\
    CR-II,Costa Rica II,CR,A directorate,integration,2016-05,2017-12,completed,a plan,ES,page 135\n\
    CR-II,Costa Rica II,CR,A directorate,integration,2017-01,2017-12,completed,,,page 172\n";

fn table(text: &str) -> Vec<(String, Vec<portfolio::Row>)> {
    named("actions.csv", text)
}

fn named(file: &str, text: &str) -> Vec<(String, Vec<portfolio::Row>)> {
    vec![(file.to_owned(), portfolio::read(text.as_bytes()).unwrap())]
}

#[tokio::test]
async fn two_rows_that_disagree_both_stay_and_are_a_conflict() {
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let taken = portfolio::take(store, &table(ACTIONS), &by(1, 1)).await.unwrap();
    assert_eq!((taken.added, taken.claims, taken.same), (1, 1, 0));
    let action = records::by_code(store.db(), Kind::Action, "CR-II").await.unwrap().unwrap();
    assert_eq!(action.date(Field::Start).unwrap().as_str(), "2016-05");
    let conflicts = claims::conflicts(store.db(), Readers::Desk, None, 10).await.unwrap().found;
    assert_eq!(conflicts.iter().map(|it| it.field).collect::<Vec<_>>(), [Field::Start]);

    let again = portfolio::take(store, &table(ACTIONS), &by(1, 2)).await.unwrap();
    assert_eq!((again.added, again.claims, again.same), (0, 0, 2));
}

const BODIES: &str = "title_en,acronym,country,email,telephone,source\n\
    National Institute of Migration,INM,MX,info@example.org,'+52 55 1234 5678,page of Mexico\n\
    National Institute of Migration,INM,DO,info@example.net,,page of the Dominican Republic\n\
    National Institute of Migration,,MX,office@example.org,,another page of Mexico\n";

#[tokio::test]
async fn a_table_of_bodies_fills_the_one_of_its_country_and_makes_those_that_nobody_knows() {
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let take = async |text: &str, second| {
        let files = named("bodies.csv", text);
        let seen = portfolio::preview(store.db(), &files).await.unwrap();
        let told = portfolio::take(store, &files, &by(1, second)).await.unwrap();
        let count = |verdict| seen.lines.iter().filter(|it| it.verdict == verdict).count();
        let foretold = (count(Verdict::Add), count(Verdict::Claim), count(Verdict::Same));
        assert_eq!(foretold, (told.added, told.claims, told.same), "as the preview said");
        foretold
    };
    // A workshop has named one of them before, without its country.
    take("title_en,url,source\nNational Institute of Migration,https://example.org,a list\n", 1)
        .await;
    assert_eq!(take(BODIES, 2).await, (1, 2, 0));
    assert_eq!(take(BODIES, 3).await, (0, 0, 3), "it was taken before");
    let all = Listing { kinds: vec![Kind::Organisation], ..Listing::default() };
    let all = records::page(store.db(), &all).await.unwrap().records;
    let mut reached: Vec<_> =
        all.iter().map(|it| (it.code(Field::Email), it.code(Field::Telephone))).collect();
    reached.sort_unstable();
    let both =
        [(Some("info@example.net"), None), (Some("info@example.org"), Some("+52 55 1234 5678"))];
    assert_eq!(reached, both, "the first source is followed, the other's claim is kept");

    let unclear = named(
        "bodies.csv",
        "title_en,email,source\nNational Institute of Migration,x@example.org,a page\n",
    );
    let seen = portfolio::preview(store.db(), &unclear).await.unwrap();
    assert_eq!(seen.lines[0].wrong[0].column, "country", "two are called so");
}

#[tokio::test]
async fn how_a_number_is_meant_is_taken_from_a_table_and_given_back_in_one() {
    const FIGURES: &str = "figure,value,unit,scope,period,source,direction,qualifier\n\
        requests,190,requests,programme,2009/2024,page 1,,more_than\n\
        minors,300,%,programme,2018,page 1,rise,\n";
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let strange = portfolio::read(FIGURES.replace("more_than", "roughly").as_bytes()).unwrap();
    assert_eq!(strange[0].wrong[0].column, "qualifier");
    let rows = portfolio::read(FIGURES.as_bytes()).unwrap();
    let files = vec![("figures.csv".to_owned(), rows)];
    portfolio::take(store, &files, &by(1, 1)).await.unwrap();
    let all = Listing { kinds: vec![Kind::Figure], ..Listing::default() };
    let all = records::page(store.db(), &all).await.unwrap().records;
    let mut told: Vec<_> = all
        .iter()
        .map(|it| (it.title(Lang::En), it.code(Field::Qualifier), it.code(Field::Direction)))
        .collect();
    told.sort_unstable();
    assert_eq!(told, [("minors", None, Some("rise")), ("requests", Some("more_than"), None)]);
    let columns = work::open_data::columns(Kind::Figure);
    for name in ["number", "qualifier", "direction"] {
        assert!(columns.iter().any(|it| it == name), "{columns:?}");
    }
}

#[tokio::test]
async fn a_row_is_known_by_what_it_says_and_not_by_where_it_stands() {
    const FIGURES: &str = "figure,value,unit,scope,period,source\n\
        requests,188,requests,programme,2009/2024,page 1\n\
        requests,190,requests,programme,2009/2024,page 1\n";
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let take = async |name: &str, text: &str, second| {
        let files = vec![(name.to_owned(), portfolio::read(text.as_bytes()).unwrap())];
        let seen = portfolio::preview(store.db(), &files).await.unwrap();
        let told = portfolio::take(store, &files, &by(1, second)).await.unwrap();
        let count = |verdict| seen.lines.iter().filter(|it| it.verdict == verdict).count();
        let foretold = (count(Verdict::Add), count(Verdict::Claim), count(Verdict::Same));
        assert_eq!(foretold, (told.added, told.claims, told.same), "as the preview said");
        foretold
    };
    assert_eq!(take("figures.csv", FIGURES, 1).await, (2, 0, 0));
    let lines: Vec<&str> = FIGURES.lines().collect();
    let turned = format!("{}\n{}\n{}\n", lines[0], lines[2], lines[1]);
    assert_eq!(take("renamed.csv", &turned, 2).await, (0, 0, 2), "sorted and renamed");
    let other = FIGURES.replace("requests,188", "experts,465").replace("requests,190", "experts,9");
    assert_eq!(take("figures.csv", &other, 3).await, (2, 0, 0), "another table of this name");
    let wider = FIGURES.replace("scope,period", "scope,counts,period");
    let wider = wider.replace("programme,2009", "programme,actions,2009");
    assert_eq!(take("figures.csv", &wider, 4).await, (0, 2, 0), "a column more");
    let all = Listing { kinds: vec![Kind::Figure], ..Listing::default() };
    let all = records::page(store.db(), &all).await.unwrap().records;
    let counting = all.iter().filter(|it| it.code(Field::Counts) == Some("actions")).count();
    assert_eq!((all.len(), counting), (4, 2));
    let corrected = ACTIONS.replace("2017-01", "2017-02");
    assert_eq!(take("actions.csv", ACTIONS, 5).await, (1, 1, 0));
    assert_eq!(take("actions.csv", &corrected, 6).await, (0, 1, 1), "a correction is not lost");
}

#[tokio::test]
async fn a_body_that_a_table_names_is_public_with_its_row_as_the_source() {
    const EVENTS: &str = "code,title_en,series,position,city,country,start,end,duration_days,host,\
        co_host,countries,experts_from,themes,participants,source\n\
        EV-1,A workshop,,,Lima,PE,2018-03,2018-03,2,Ministry of Roads,,PE,,,,page 9\n";
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let rows = portfolio::read(EVENTS.as_bytes()).unwrap();
    let files = vec![("events.csv".to_owned(), rows)];
    let taken = portfolio::take(store, &files, &by(1, 1)).await.unwrap();
    assert_eq!(taken.added, 1, "the event is taken too");
    let body = instance.body("Ministry of Roads").await.unwrap();
    assert_eq!(instance.record(body).await.unwrap().state(), domain::State::Published);
    let own = claims::of_record(store.db(), body).await.unwrap();
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].field, own[0].state), (Field::Title, ClaimState::Accepted));
    assert!(own[0].place.as_deref().is_some_and(|it| it.contains("line 2")), "{:?}", own[0].place);
    let again = portfolio::take(store, &files, &by(1, 2)).await.unwrap();
    assert_eq!((again.added, again.same), (0, 1));
}

#[tokio::test]
async fn an_unknown_country_is_named_by_line_and_column_and_nothing_is_taken() {
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let wrong = ACTIONS.replace(
        "Costa Rica II,CR,A directorate,integration,2017-01",
        "Costa Rica II,ZZ,A directorate,integration,2017-01",
    );
    let preview = portfolio::preview(store.db(), &table(&wrong)).await.unwrap();
    let line = &preview.lines[1];
    assert_eq!((line.verdict, line.line), (Verdict::Refuse, 3));
    assert_eq!(line.wrong[0].to_string(), "column `countries`: there is no place `ZZ`");
    assert!(portfolio::take(store, &table(&wrong), &by(1, 1)).await.is_err());
    assert!(records::by_code(store.db(), Kind::Action, "CR-II").await.unwrap().is_none());
}

#[tokio::test]
async fn a_quotation_that_is_not_in_the_source_is_no_ground() {
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let source = instance.take_in(REPORT, 1).await.source;
    portfolio::take(store, &table(ACTIONS), &by(1, 2)).await.unwrap();
    let action = records::by_code(store.db(), Kind::Action, "CR-II").await.unwrap().unwrap();
    let said = (source, "un atelier régional s'est tenu à Lima");
    cite(store, &action, Field::Title, said, &by(1, 3)).await.unwrap();
    let invented = (source, "un atelier régional s'est tenu à Quito");
    assert!(cite(store, &action, Field::Title, invented, &by(1, 4)).await.is_err());
}

#[tokio::test]
async fn the_index_follows_the_log_and_goes_on_after_a_restart() {
    let instance = Instance::new().await;
    portfolio::take(&instance.tools.store, &table(ACTIONS), &by(1, 1)).await.unwrap();
    index::catch_up(&instance.tools).await.unwrap();
    assert_eq!(actions(&instance, "costa rica").await, 1);
    assert_eq!(actions(&instance, "integración").await, 1, "through the thesaurus");
    let position = instance.tools.finder.position();
    assert_eq!(position, store::changes::position(instance.tools.store.db()).await.unwrap());

    // It ends before the index has heard of this.
    let later = ACTIONS.replace("CR-II", "HN-I").replace("Costa Rica II,CR", "Honduras I,HN");
    let later = named("later.csv", &later);
    portfolio::take(&instance.tools.store, &later, &by(1, 2)).await.unwrap();
    let instance = instance.restarted().await;
    assert_eq!(instance.tools.finder.position(), position, "it begins where it was");
    assert_eq!(actions(&instance, "costa rica").await, 1, "and knows what it knew");
    assert_eq!(actions(&instance, "honduras").await, 0);
    index::catch_up(&instance.tools).await.unwrap();
    assert_eq!(actions(&instance, "honduras").await, 1);
    assert_eq!(actions(&instance, "costa rica").await, 1, "none is there twice");
}

/// How many actions are found by words.
async fn actions(instance: &Instance, words: &str) -> usize {
    let wish = search::Wish {
        words: words.to_owned(),
        lang: Lang::En.tag().to_owned(),
        kinds: vec!["action".to_owned()],
        ..search::Wish::default()
    };
    instance.tools.finder.find(wish).await.unwrap().total
}
