//! "Is this the one we know?", asked of the published portfolio: a country has several Actions on
//! one theme, with one partner, and they are not one.

use crate::kit::laid::{coded, date, field, proposal, text};
use crate::kit::{Instance, REPORT, by, seen};
use domain::{Field, Kind, Passage, ProposalKind, ProposedField};
use work::portfolio;
use work::table::{self, Likeness, Reason};

const ACTIONS: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/portfolio/actions.csv"));

const FIGURES: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/portfolio/declared-figures.csv"));

async fn with_portfolio() -> Instance {
    let instance = Instance::new().await;
    let rows = portfolio::read(ACTIONS.as_bytes()).unwrap();
    let files = vec![("actions.csv".to_owned(), rows)];
    portfolio::take(&instance.tools.store, &files, &by(1, 1)).await.unwrap();
    instance
}

/// What an Action in Costa Rica on integration may be, when it says this as well.
async fn offered(instance: &Instance, more: Vec<ProposedField>) -> Vec<(String, Likeness)> {
    let source = instance.take_in(REPORT, 2).await.source;
    let mut fields = vec![
        text(Field::Title, "Soutien à l’intégration"),
        field(Field::Places, coded(Kind::Place, "CR")),
        field(Field::Themes, coded(Kind::Theme, "integration")),
    ];
    fields.extend(more);
    let action = proposal(source, ProposalKind::Action, fields);
    let db = instance.tools.store.db();
    let mut likely = table::likely(db, std::slice::from_ref(&action)).await.unwrap();
    let mut named = Vec::new();
    for it in likely.remove(&action.id).unwrap_or_default() {
        let record = instance.record(it.record).await.unwrap();
        named.push((record.code(Field::Code).unwrap_or_default().to_owned(), it));
    }
    named
}

fn codes(all: &[(String, Likeness)]) -> Vec<&str> {
    all.iter().map(|it| it.0.as_str()).collect()
}

#[tokio::test]
async fn the_same_place_and_theme_alone_offer_none_of_the_actions_of_a_country() {
    let instance = with_portfolio().await;
    assert_eq!(codes(&offered(&instance, vec![]).await), [] as [&str; 0]);
}

#[tokio::test]
async fn of_the_actions_of_a_country_the_one_of_that_time_is_offered_with_its_dates() {
    let instance = with_portfolio().await;
    let all = offered(&instance, vec![date(Field::Start, "2022-06")]).await;
    assert_eq!(codes(&all), ["CR-V"], "the theme tells it from the one beside it");
    let newest = &all[0];
    assert_eq!(newest.1.when.as_deref(), Some("2022-04-25/2023-04-13"));
    let [Reason::SameTime, Reason::SamePlace(places), Reason::SameThemes(_)] =
        newest.1.reasons.as_slice()
    else {
        panic!("{:?}", newest.1.reasons)
    };
    assert_eq!(places, &[instance.place("CR").await]);
}

#[tokio::test]
async fn one_of_another_time_is_another_one_though_the_partner_is_the_same() {
    let instance = with_portfolio().await;
    let partner = text(Field::PartnerNames, "DGME");
    let all = offered(&instance, vec![date(Field::Start, "2008-02"), partner]).await;
    assert_eq!(codes(&all), [] as [&str; 0]);
}

#[tokio::test]
async fn where_the_partner_alone_agrees_no_more_than_three_are_offered_each_with_its_dates() {
    let instance = with_portfolio().await;
    let all = offered(&instance, vec![text(Field::PartnerNames, "la DGME")]).await;
    assert_eq!(all.len(), 3, "of five in that country with that partner");
    for (code, it) in &all {
        assert!(it.when.is_some(), "{code}");
        assert!(
            matches!(&it.reasons[0], Reason::SamePartner(name) if name.contains("DGME")),
            "{code}: {:?}",
            it.reasons
        );
    }
}

#[tokio::test]
async fn an_action_is_known_by_the_words_of_its_title_and_by_the_years_of_its_plans() {
    let instance = with_portfolio().await;
    let titles =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/portfolio/titles.csv"));
    let actions = titles.lines().filter(|it| it.starts_with("code") || it.starts_with("CR-"));
    let titles = actions.collect::<Vec<_>>().join("\n");
    portfolio::translate(&instance.tools.store, titles.as_bytes(), &by(1, 1)).await.unwrap();
    let source = instance.take_in(REPORT, 2).await.source;
    let db = instance.tools.store.db();
    let mut asked = Vec::new();
    for title in [
        "Le pays a été appuyé dans la préparation de deux Plans nationaux d’intégration, le \
         premier pour 2013-2017, le second pour 2018-2022",
        "Appui à l’intégration des plans de carrière",
    ] {
        let fields = vec![
            text(Field::Title, title),
            field(Field::Places, coded(Kind::Place, "CR")),
            field(Field::Themes, coded(Kind::Theme, "integration")),
        ];
        let action = proposal(source, ProposalKind::Action, fields);
        let likely = table::likely(db, std::slice::from_ref(&action)).await.unwrap();
        for it in likely.get(&action.id).into_iter().flatten() {
            let record = instance.record(it.record).await.unwrap();
            assert!(it.reasons.contains(&Reason::WordsOfTitle), "{:?}", it.reasons);
            asked.push(record.code(Field::Code).unwrap_or_default().to_owned());
        }
        asked.push("·".to_owned());
    }
    asked[..2].sort();
    assert_eq!(asked, ["CR-I", "CR-II", "·", "·"]);
}

#[tokio::test]
async fn a_practice_that_rests_on_the_same_words_is_offered_whatever_its_language() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 2).await.source;
    let titled =
        |title: &str| proposal(source, ProposalKind::Practice, vec![text(Field::Title, title)]);
    let known = titled("La coopération entre les institutions");
    instance.propose(&known).await;
    let record = table::accept(&instance.tools, seen(&known), vec![], &by(1, 10)).await;
    let record = record.unwrap().unwrap();

    let same = titled("Institutions that work together");
    let mut elsewhere = titled("Institutions that work together");
    elsewhere.passages = vec![Passage { start: 60, end: 120 }];
    let asked = [same.clone(), elsewhere.clone()];
    let likely = table::likely(instance.tools.store.db(), &asked).await.unwrap();
    let [like] = &likely[&same.id][..] else { panic!("{likely:?}") };
    assert_eq!((like.record, &like.reasons[..]), (record, &[Reason::SameWords][..]));
    assert_eq!(likely.get(&elsewhere.id), None);
}

#[tokio::test]
async fn a_declared_figure_is_offered_by_its_number_in_whatever_language() {
    let instance = Instance::new().await;
    let rows = portfolio::read(FIGURES.as_bytes()).unwrap();
    let files = vec![("declared-figures.csv".to_owned(), rows)];
    portfolio::take(&instance.tools.store, &files, &by(1, 1)).await.unwrap();
    let source = instance.take_in(REPORT, 2).await.source;
    let told = async |number: f64, unit: &str, period: &str, direction: Option<&str>| {
        let mut fields = vec![
            text(Field::Title, "du portefeuille total d’activités"),
            field(Field::Number, domain::ProposedValue::Number(number)),
            text(Field::Unit, unit),
            date(Field::Period, period),
        ];
        let code = direction.map(|it| domain::ProposedValue::Code(it.to_owned()));
        fields.extend(code.map(|it| field(Field::Direction, it)));
        let figure = proposal(source, ProposalKind::Indicator, fields);
        let db = instance.tools.store.db();
        let mut likely = table::likely(db, std::slice::from_ref(&figure)).await.unwrap();
        likely.remove(&figure.id).unwrap_or_default()
    };
    let said = async |number, unit, period| told(number, unit, period, None).await;
    let offered = said(33.0, "%", "2017").await;
    assert_eq!(offered.len(), 1, "{offered:?}");
    assert_eq!(offered[0].reasons, [Reason::SameNumber]);
    assert_eq!(told(33.0, "%", "2017", Some("rise")).await, [], "a rise is no level");
    assert_eq!(said(33.0, "%", "2014").await, [], "of another year");
    assert_eq!(said(33.0, "journées", "2017").await, [], "of another unit");
    assert_eq!(said(34.0, "%", "2017").await, [], "another number");
    assert_eq!(said(4.0, "demandes", "2018").await, [], "too small to say anything");
}

#[tokio::test]
async fn a_result_of_the_same_kind_in_the_same_place_is_offered_and_another_kind_is_not() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 2).await.source;
    let tx = instance.tools.store.begin().await.unwrap();
    let slug = domain::Slug::from_title("Protocol");
    let id = domain::RecordId::new(crate::kit::at(1));
    let mut known = domain::Record::draft(id, Kind::Result, slug, domain::Lang::En);
    known.add(Field::ResultKind, domain::Value::Code("protocol".to_owned()));
    known.add(Field::Places, domain::Value::Link(instance.place("CR").await));
    store::records::insert(&tx, &mut known, &by(1, 3)).await.unwrap();
    tx.commit().await.unwrap();
    let said = async |kind: &str, place: &str| {
        let fields = vec![
            text(Field::Title, "Un protocole"),
            field(Field::ResultKind, domain::ProposedValue::Code(kind.to_owned())),
            field(Field::Places, coded(Kind::Place, place)),
        ];
        let result = proposal(source, ProposalKind::Result, fields);
        let db = instance.tools.store.db();
        let mut likely = table::likely(db, std::slice::from_ref(&result)).await.unwrap();
        likely.remove(&result.id).unwrap_or_default().len()
    };
    assert_eq!(said("protocol", "CR").await, 1);
    assert_eq!(said("campaign", "CR").await, 0, "another kind");
    assert_eq!(said("protocol", "PE").await, 0, "another place");
}

/// Whether a workshop of this title, country, kind and time is taken for one that is known: the
/// school of border police in Peru in May 2017, with a delegation from Chile.
async fn is_asked(title: &str, told: Vec<ProposedField>) -> bool {
    let instance = Instance::new().await;
    let mut known = domain::Record::draft(
        domain::RecordId::new(crate::kit::at(1)),
        Kind::Event,
        domain::Slug::from_title("known"),
        domain::Lang::Fr,
    );
    let text_of = |value: &str| {
        let value = value.to_owned();
        |revision| domain::Text::new(value, domain::MadeBy::Author, revision, None)
    };
    let school = "École de la police aux frontières";
    known.write(Field::Title, school, text_of(school));
    known.add(Field::Country, domain::Value::Link(instance.place("PE").await));
    known.add(Field::Delegations, domain::Value::Link(instance.place("CL").await));
    known.add(Field::Start, domain::Value::Date("2017-05".parse().unwrap()));
    known.add(Field::EventKind, domain::Value::Code("workshop".to_owned()));
    let tx = instance.tools.store.begin().await.unwrap();
    store::records::insert(&tx, &mut known, &by(1, 1)).await.unwrap();
    tx.commit().await.unwrap();
    let source = instance.take_in(REPORT, 2).await.source;
    let fields = [vec![text(Field::Title, title)], told].concat();
    let event = proposal(source, ProposalKind::Event, fields);
    let db = instance.tools.store.db();
    let likely = table::likely(db, std::slice::from_ref(&event)).await.unwrap();
    likely.contains_key(&event.id)
}

#[tokio::test]
async fn what_is_clearly_another_event_is_not_asked_about() {
    const SAME: &str = "L’école de la police aux frontières";
    const OTHER: &str = "Rencontre des directeurs";
    let country = |code| field(Field::Country, coded(Kind::Place, code));
    let kind = |code: &str| field(Field::EventKind, domain::ProposedValue::Code(code.to_owned()));
    let from_chile = field(Field::Delegations, coded(Kind::Place, "CL"));
    for (asked, title, told) in [
        (true, SAME, vec![]),
        (true, SAME, vec![country("PE"), date(Field::Start, "2017-05")]),
        // A month that one of them tells wrong is a contradiction to look at.
        (true, SAME, vec![country("PE"), date(Field::Start, "2017-06")]),
        (false, SAME, vec![country("PE"), date(Field::Start, "2018-05")]),
        (false, SAME, vec![country("EC"), date(Field::Start, "2017-05")]),
        (true, OTHER, vec![country("PE"), date(Field::Start, "2017-05")]),
        (false, OTHER, vec![country("PE"), date(Field::Start, "2017-05"), kind("conference")]),
        (false, OTHER, vec![country("EC"), date(Field::Start, "2017-05"), from_chile]),
    ] {
        assert_eq!(is_asked(title, told.clone()).await, asked, "{title}: {told:?}");
    }
}

#[tokio::test]
async fn an_action_on_another_theme_or_begun_in_another_year_is_not_asked_about() {
    let instance = with_portfolio().await;
    let source = instance.take_in(REPORT, 2).await.source;
    let offered = async |title: &str, more: Vec<ProposedField>| {
        let place = field(Field::Places, coded(Kind::Place, "TH"));
        let partner =
            text(Field::PartnerNames, "Ministry of Social Development and Human Security");
        let fields = [vec![text(Field::Title, title), place, partner], more].concat();
        let action = proposal(source, ProposalKind::Action, fields);
        let db = instance.tools.store.db();
        let mut likely = table::likely(db, std::slice::from_ref(&action)).await.unwrap();
        let mut codes = Vec::new();
        for it in likely.remove(&action.id).unwrap_or_default() {
            let record = instance.record(it.record).await.unwrap();
            codes.push(record.code(Field::Code).unwrap_or_default().to_owned());
        }
        codes.sort();
        codes
    };
    assert_eq!(offered("Formation", vec![]).await, ["TH-I", "TH-II"]);
    assert_eq!(offered("Formation, de 2013 à 2017", vec![]).await, ["TH-I"]);
    let theme = field(Field::Themes, coded(Kind::Theme, "environment_and_climate"));
    let other = offered("Formation", vec![date(Field::Start, "2017-01"), theme]).await;
    assert_eq!(other, [] as [&str; 0]);
}

#[tokio::test]
async fn a_body_of_the_same_name_in_another_country_is_another_one() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 2).await.source;
    let body = |country: &str| {
        let country = field(Field::Country, coded(Kind::Place, country));
        let fields = vec![text(Field::Title, "Institut national des routes"), country];
        proposal(source, ProposalKind::Organisation, fields)
    };
    let known = body("PE");
    instance.propose(&known).await;
    table::accept(&instance.tools, seen(&known), vec![], &by(1, 10)).await.unwrap();
    let asked = [body("PE"), body("EC")];
    let likely = table::likely(instance.tools.store.db(), &asked).await.unwrap();
    assert!(likely.contains_key(&asked[0].id));
    assert!(!likely.contains_key(&asked[1].id));
}
