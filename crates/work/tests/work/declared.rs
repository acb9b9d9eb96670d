//! What the shipped record says twice and differently, and what it declares of itself.

use crate::kit::shipped::with_tables;
use crate::kit::{Instance, by};
use domain::{Edtf, Field, Kind, Lang, ProposedValue, Record, RecordId, Value};
use std::collections::BTreeSet;
use store::claims::{self, Readers};
use store::records::{self, Listing};
use work::figures::{self, Contradicted};
use work::portfolio;

async fn action(instance: &Instance, code: &str) -> RecordId {
    let db = instance.tools.store.db();
    records::by_code(db, Kind::Action, code).await.unwrap().unwrap().id
}

/// All that the sources of a record say of a date.
async fn said(instance: &Instance, record: RecordId, field: Field) -> Vec<String> {
    let own = claims::of_record(instance.tools.store.db(), record).await.unwrap();
    let dates = own.iter().filter(|it| it.field == field).map(|it| match &it.value {
        ProposedValue::Date(date) => date.to_string(),
        other => panic!("{other:?} is no date"),
    });
    let mut dates: Vec<String> = dates.collect();
    dates.sort();
    dates
}

#[tokio::test]
async fn both_pages_on_costa_rica_ii_and_on_madagascar_i_stay_and_are_in_conflict() {
    let instance = with_tables().await;
    let db = instance.tools.store.db();
    let (costa_rica, madagascar) =
        (action(&instance, "CR-II").await, action(&instance, "MG-I").await);
    let found = claims::conflicts(db, Readers::Public, None, 100).await.unwrap().found;
    let disputed: BTreeSet<_> = found.iter().map(|it| (it.record, it.field)).collect();
    for disputed_date in
        [(costa_rica, Field::Start), (madagascar, Field::Start), (madagascar, Field::End)]
    {
        assert!(disputed.contains(&disputed_date), "{disputed_date:?} in {disputed:?}");
    }
    assert_eq!(said(&instance, costa_rica, Field::Start).await, ["2016-05", "2017-01"]);
    assert_eq!(said(&instance, madagascar, Field::Start).await, ["2017-02", "2017-07"]);
    assert_eq!(said(&instance, madagascar, Field::End).await, ["2019~", "2020-04"]);
    let agreed = (costa_rica, Field::End);
    assert!(!disputed.contains(&agreed), "both pages say 2017-12");

    let record = instance.record(costa_rica).await.unwrap();
    assert_eq!(record.date(Field::Start).unwrap().as_str(), "2016-05", "the first page is shown");
    let own = claims::of_record(db, costa_rica).await.unwrap();
    let pages: BTreeSet<_> = own.iter().filter_map(|it| it.place.as_deref()).collect();
    assert!(pages.iter().any(|it| it.ends_with("actions/135")), "{pages:?}");
    assert!(pages.iter().any(|it| it.ends_with("actions/172")), "{pages:?}");
}

/// What is declared, what is counted, and for which period.
async fn contradicted(instance: &Instance) -> Vec<(String, f64, u64)> {
    let db = instance.tools.store.db();
    let mut all = Vec::new();
    for Contradicted { declared, value, computed, .. } in figures::contradicted(db).await.unwrap() {
        let figure = instance.record(declared).await.unwrap();
        all.push((figure.date(Field::Period).unwrap().to_string(), value, computed));
    }
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

/// How many Actions of the record lasted into a period.
async fn actions_in(instance: &Instance, from: i16, to: i16) -> u64 {
    let listing = Listing { kinds: vec![Kind::Action], limit: 500, ..Listing::default() };
    let all = records::page(instance.tools.store.db(), &listing).await.unwrap().records;
    let lasted = |it: &&Record| {
        let dates = [Field::Start, Field::End].into_iter().filter_map(|field| it.date(field));
        let years: Vec<i16> = dates.filter_map(Edtf::years).flat_map(|it| [it.0, it.1]).collect();
        years.iter().any(|it| *it <= to) && years.iter().any(|it| from <= *it)
    };
    all.iter().filter(lasted).count() as u64
}

#[tokio::test]
async fn what_the_programme_declares_of_its_actions_stands_beside_what_the_record_counts() {
    let instance = with_tables().await;
    let (all, third) =
        (actions_in(&instance, 2009, 2024).await, actions_in(&instance, 2016, 2020).await);
    assert!(third < all, "{third} of {all}");
    let found = contradicted(&instance).await;
    let expected = [
        ("2009/2020-04".to_owned(), 109.0, actions_in(&instance, 2009, 2020).await),
        ("2009/2024".to_owned(), 138.0, all),
        ("2016/2020".to_owned(), 61.0, third),
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn only_what_counts_every_one_of_them_is_compared_whatever_it_is_called() {
    const FIGURES: &str = "figure,value,unit,scope,counts,period,source\n\
        missions accomplies,3,missions,tout,actions,2016/2017,page 1\n\
        actions implemented,3,actions,programme,,2016/2017,page 2\n\
        rencontres,1,rencontres,tout,events,2018,page 3\n";
    const EVENTS: &str = "code,title_en,series,position,city,country,start,end,duration_days,host,\
        co_host,countries,experts_from,themes,participants,source\n\
        EV-1,A workshop,,,Lima,PE,2018-03,2018-03,2,,,PE,,,,page 9\n";
    let instance = Instance::new().await;
    let tables = [("figures.csv", FIGURES), ("events.csv", EVENTS)]
        .map(|(name, text)| (name.to_owned(), portfolio::read(text.as_bytes()).unwrap()));
    portfolio::take(&instance.tools.store, &tables, &by(1, 1)).await.unwrap();
    assert_eq!(contradicted(&instance).await, [("2016/2017".to_owned(), 3.0, 0)]);
    let db = instance.tools.store.db();
    let told = figures::contradicted(db).await.unwrap();
    let figure = instance.record(told[0].declared).await.unwrap();
    assert_eq!(figure.title(Lang::En), "missions accomplies");
    assert_eq!(told[0].as_of, store::changes::position(db).await.unwrap());
}

#[tokio::test]
async fn a_declared_figure_is_called_and_counted_in_other_languages_by_a_machine() {
    const FIGURES: &str = "figure,value,unit,scope,counts,period,source,direction,qualifier\n\
        experts deployed,220,experts,programme,,2016/2020,page 1,,more_than\n";
    const WORDS: &str = "en,fr,ar\nexperts deployed,experts déployés,\nexperts,experts,خبير\n";
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let tables = [("figures.csv".to_owned(), portfolio::read(FIGURES.as_bytes()).unwrap())];
    portfolio::take(store, &tables, &by(1, 1)).await.unwrap();
    for _ in 0..2 {
        portfolio::translate_words(store, WORDS.as_bytes(), &by(1, 1)).await.unwrap();
    }
    let listing = Listing { kinds: vec![Kind::Figure], ..Listing::default() };
    let figure = records::page(store.db(), &listing).await.unwrap().records.remove(0);
    assert_eq!(figure.code(Field::Qualifier), Some("more_than"));
    let (lang, title) = figure.text(Field::Title, Lang::Fr).unwrap();
    assert_eq!((lang, title.value.as_str()), (Lang::Fr, "experts déployés"));
    assert_eq!(title.made_by, domain::MadeBy::Machine);
    assert_eq!(figure.text(Field::Title, Lang::Ar).unwrap().0, Lang::En, "no word, no translation");
    assert_eq!(figure.text(Field::Unit, Lang::Ar).unwrap().1.value, "خبير");
    assert_eq!(figure.text(Field::Scope, Lang::Fr).unwrap().1.value, "programme");
}

#[tokio::test]
async fn a_number_that_is_not_meant_as_it_stands_is_compared_as_it_is_meant() {
    const FIGURES: &str = "figure,value,unit,scope,counts,period,source\n\
        rencontres,3,rencontres,tout,events,2018,page 3\n";
    let instance = Instance::new().await;
    let tables = [("figures.csv".to_owned(), portfolio::read(FIGURES.as_bytes()).unwrap())];
    portfolio::take(&instance.tools.store, &tables, &by(1, 1)).await.unwrap();
    let db = instance.tools.store.db();
    let plain = figures::contradicted(db).await.unwrap();
    assert_eq!(plain.iter().map(|it| (it.value, it.computed)).collect::<Vec<_>>(), [(3.0, 0)]);
    for (second, (qualifier, number, is_contradicted)) in (2..).zip([
        ("less_than", 3.0, false),
        ("more_than", 3.0, true),
        ("about", 3.0, true),
        ("less_than", 0.0, false),
        ("more_than", 0.0, false),
    ]) {
        let mut figure = instance.record(plain[0].declared).await.unwrap();
        figure.set(Field::Qualifier, vec![Value::Code(qualifier.to_owned())]);
        figure.set(Field::Number, vec![Value::Number(number)]);
        let tx = instance.tools.store.begin().await.unwrap();
        records::save(&tx, &mut figure, &by(1, second)).await.unwrap();
        tx.commit().await.unwrap();
        let found = figures::contradicted(db).await.unwrap();
        assert_eq!(!found.is_empty(), is_contradicted, "{qualifier} {number}");
    }
}
