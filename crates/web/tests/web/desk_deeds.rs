//! What people do at the reading table besides deciding: filter, select, join, split, draw,
//! reassign and give, without any script.

use crate::desk_kit::{REPORT, TABLE, accept, lay, now, plain, proposal, text, to};
use crate::kit::Site;
use axum::http::StatusCode;
use domain::{ClaimState, Field, Passage, Proposal, ProposalKind, ProposedValue};
use store::proposals;

async fn insert(site: &Site, proposal: &Proposal) {
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, std::slice::from_ref(proposal), &site.by()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn all(site: &Site, one: &Proposal) -> Vec<Proposal> {
    proposals::of_source(site.store.db(), one.source).await.unwrap()
}

#[tokio::test]
async fn the_table_is_filtered_by_confidence_and_goes_on_within_it() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let fields = vec![text(Field::Title, "Peu sûr")];
    let words = "Le Costa Rica";
    let unsure = proposal(&site, laid.source.id, ProposalKind::Practice, words, fields);
    insert(&site, &Proposal { confidence: 0.4, ..unsure }).await;
    let officer = site.officer().await;
    let page = officer.get(&format!("{TABLE}?least=90")).await.outline();
    assert!(page.contains("Plan national") && !page.contains("Peu sûr"), "{page}");
    let kept = format!("{}?least=90", to(&laid.event, "accept"));
    let answer = officer.post(&kept, &[("version", "1")]).await;
    assert!(answer.location.unwrap().starts_with(&format!("{TABLE}?least=90&")));
}

#[tokio::test]
async fn accepting_all_that_is_sure_keeps_to_the_kind_that_is_shown() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let page = officer.get(&format!("{TABLE}?kind=result")).await.body;
    assert!(page.contains(&format!("{TABLE}/above?kind=result")), "{page}");
    let list = officer.get(&format!("{TABLE}/above?kind=result")).await;
    let list = laid.named(&list.outline());
    assert!(list.contains("seen=PLAN:1") && !list.contains("seen=EVENT:1"), "{list}");
}

#[tokio::test]
async fn the_page_says_how_far_each_kind_is() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.event).await;
    let page = officer.get(TABLE).await.outline();
    assert!(page.contains("Events 1 of 1 -> ?kind=event"), "{page}");
    assert!(page.contains("Results 0 of 1 -> ?kind=result"), "{page}");
}

#[tokio::test]
async fn what_is_selected_is_rejected_in_one_step() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let seen = [&laid.event, &laid.plan].map(|it| format!("{}:1", it.id));
    let form = [("act", "reject"), ("seen", &*seen[0]), ("seen", &*seen[1])];
    let answer = officer.post(&format!("{TABLE}/selected"), &form).await;
    assert_eq!(answer.location, Some(format!("{TABLE}?notice=rejected&n=2&skipped=0#proposal-3")));
    site.wait(1);
    officer.post(&format!("{TABLE}/undo"), &[]).await;
    for it in [&laid.event, &laid.plan] {
        assert_eq!(now(&site, it).await.state, ClaimState::Proposed);
    }
}

#[tokio::test]
async fn two_that_are_selected_are_laid_side_by_side_and_joined() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let fields = vec![
        text(Field::Title, "Atelier de Mexico"),
        plain(Field::Start, ProposedValue::Date("2018-07-31".parse().unwrap())),
    ];
    let again = proposal(&site, laid.source.id, ProposalKind::Event, "juillet 2018", fields);
    insert(&site, &again).await;
    let officer = site.officer().await;
    let seen = [&laid.event, &again].map(|it| format!("{}:1", it.id));
    let ticked = [("act", "join"), ("seen", &*seen[0]), ("seen", &*seen[1])];
    let answer = officer.post(&format!("{TABLE}/selected"), &ticked).await;
    let page = officer.get(&answer.location.unwrap()).await.outline();
    for told in ["July 2018", "31 July 2018", "un atelier a eu lieu à Mexico"] {
        assert!(page.contains(told), "{told}: {page}");
    }

    let unclear = [("seen", &*seen[0]), ("seen", &*seen[1])];
    let refused = officer.post(&format!("{TABLE}/join"), &unclear).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.outline().contains("Choose one value wherever the two differ."));
    let clear = [("seen", &*seen[0]), ("seen", &*seen[1]), ("keep.start", "1")];
    let answer = officer.post(&format!("{TABLE}/join"), &clear).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let joined = now(&site, &laid.event).await;
    assert_eq!(joined.passages.len(), 2);
    let date = ProposedValue::Date("2018-07-31".parse().unwrap());
    assert!(joined.fields.iter().any(|it| it.value == date), "{joined:?}");
}

#[tokio::test]
async fn one_alone_or_two_of_other_kinds_are_not_joined_and_the_page_says_why() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let seen = [&laid.event, &laid.plan].map(|it| format!("{}:1", it.id));
    let one = vec![("act", "join"), ("seen", &*seen[0])];
    let other_kinds = vec![("act", "join"), ("seen", &*seen[0]), ("seen", &*seen[1])];
    for form in [one, other_kinds] {
        let answer = officer.post(&format!("{TABLE}/selected"), &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.outline().contains("Select two open proposals of the same kind"));
    }
}

#[tokio::test]
async fn one_is_split_by_ticks_and_what_is_missing_is_said_with_the_ticks_as_they_were() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let page = officer.get(&to(&laid.event, "split")).await.outline();
    assert!(page.contains("Title of the second"), "{page}");
    let short = [("version", "1"), ("title.1", "Un atelier"), ("passage.1", "0"), ("field.1", "1")];
    let refused = officer.post(&to(&laid.event, "split"), &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = refused.outline();
    for why in
        ["Each of the two needs a title.", "Each of the two needs a passage", "belongs to neither"]
    {
        assert!(said.contains(why), "{why}: {said}");
    }
    assert!(said.contains("Un atelier"), "{said}");
    let halves = [
        ("version", "1"),
        ("title.1", "Un atelier"),
        ("title.2", "Un autre"),
        ("passage.1", "0"),
        ("passage.2", "0"),
        ("field.1", "1"),
        ("field.2", "2"),
    ];
    let answer = officer.post(&to(&laid.event, "split"), &halves).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let titles: Vec<String> =
        all(&site, &laid.event).await.into_iter().map(|it| it.title).collect();
    assert!(titles.contains(&"Un autre".to_owned()) && titles.len() == 4, "{titles:?}");
}

#[tokio::test]
async fn a_proposal_is_drawn_from_words_that_are_found_in_the_text() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let draw = format!("{TABLE}/draw");
    // The words are written by hand: other line ends and apostrophes do not matter.
    let page = officer.get(&format!("{draw}?kind=practice&words=le+plan+ensemble")).await;
    let at = crate::kit::passage(REPORT, "le plan ensemble");
    let (start, end) = (at.start.to_string(), at.end.to_string());
    assert!(page.body.contains(&format!("name=\"start\" value=\"{start}\"")), "{}", page.body);

    let form = [("kind", "practice"), ("start", &*start), ("end", &*end), ("title", "Ensemble")];
    let answer = officer.post(&draw, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let drawn = all(&site, &laid.event).await.into_iter().find(|it| it.title == "Ensemble");
    let drawn = drawn.unwrap();
    assert_eq!(drawn.passages, [at]);
    let page = officer.get(answer.location.as_deref().unwrap()).await;
    assert!(page.outline().contains("drawn by knowledge-officer-1"), "{}", page.outline());
    assert!(page.body.contains("class=\"edit\""), "its form is open");
}

#[tokio::test]
async fn words_that_stand_twice_are_asked_about_and_words_that_stand_nowhere_lead_to_the_nearest() {
    let site = Site::new().await;
    lay(&site).await;
    let officer = site.officer().await;
    let page = officer.get(&format!("{TABLE}/draw?kind=event&words=un")).await.outline();
    assert!(page.contains("They stand in"), "{page}");
    let words = "Le+Costa+Rica+a+refus%C3%A9+un+plan";
    let page = officer.get(&format!("{TABLE}/draw?kind=result&words={words}")).await;
    let said = page.outline();
    assert!(said.contains("These words do not stand in the report like that."), "{said}");
    assert!(page.body.contains("<mark>Le Costa Rica a</mark>"), "{}", page.body);
    for bad in ["start=5&end=2", "start=0&end=99999", "start=2&end=3"] {
        let page = officer.get(&format!("{TABLE}/draw?{bad}")).await;
        assert_eq!(page.status, StatusCode::OK, "{bad}");
        assert!(page.outline().contains("do not stand in the report"), "{bad}");
    }
}

#[tokio::test]
async fn a_field_is_given_other_words_and_the_page_lights_them_up() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let at = crate::kit::passage(REPORT, "Mexico");
    let page = officer.get(&(to(&laid.event, "passage") + "?words=Mexico")).await.outline();
    assert!(page.contains("What rests on these words?"), "{page}");
    let (start, end) = (at.start.to_string(), at.end.to_string());
    let form = [("version", "1"), ("rests", "field.1"), ("start", &*start), ("end", &*end)];
    let answer = officer.post(&to(&laid.event, "passage"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let event = now(&site, &laid.event).await;
    assert_eq!(event.fields[1].passages, [Passage { ..at }]);
    let page = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(page.contains("It rests on other words now."), "{page}");
}

/// An event with a passage that tells of another, and that other one.
async fn mixed_up(site: &Site) -> (Proposal, Proposal) {
    let laid = lay(site).await;
    let source = laid.source.id;
    let title = |it| vec![text(Field::Title, it)];
    let mut one = proposal(site, source, ProposalKind::Event, "un atelier", title("Le premier"));
    one.passages.push(crate::kit::passage(REPORT, "Le Costa Rica"));
    let other = proposal(site, source, ProposalKind::Event, "juillet 2018", title("Le second"));
    insert(site, &one).await;
    insert(site, &other).await;
    (one, other)
}

#[tokio::test]
async fn words_are_given_to_another_proposal_by_ticks_and_one_undo_brings_them_back() {
    let site = Site::new().await;
    let (one, other) = mixed_up(&site).await;
    let (officer, second) = (site.officer().await, site.second_officer().await);
    let page = officer.get(&to(&one, "give")).await.outline();
    assert!(page.contains("Le Costa Rica") && page.contains("Le second"), "{page}");
    let before = second.get(TABLE).await.body;
    let position = before.split("data-position=\"").nth(1).unwrap().split('"').next().unwrap();

    let seen = format!("{}:1", other.id);
    let form = [("version", "1"), ("passage", "1"), ("to", &*seen)];
    let answer = officer.post(&to(&one, "give"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    assert_eq!(now(&site, &one).await.passages, one.passages[..1]);
    assert_eq!(now(&site, &other).await.passages.len(), 2);
    let page = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(page.contains("The words are with this one now."), "{page}");
    let news = second.get(&format!("{TABLE}/news?after={position}")).await.body;
    let said = |title| news.contains(&format!("knowledge-officer-1 changed a proposal: “{title}”"));
    assert!(said("Le premier") && said("Le second"), "{news}");

    site.wait(1);
    officer.post(&format!("{TABLE}/undo"), &[]).await;
    assert_eq!(now(&site, &one).await.passages, one.passages);
    assert_eq!(now(&site, &other).await.passages, other.passages);
}

#[tokio::test]
async fn words_for_one_that_was_decided_meanwhile_stay_and_so_do_the_ticks() {
    let site = Site::new().await;
    let (one, other) = mixed_up(&site).await;
    let officer = site.officer().await;
    let refused = officer.post(&to(&one, "give"), &[("version", "1"), ("passage", "1")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.outline().contains("Choose the proposal that it goes to."));

    site.second_officer().await.post(&to(&other, "reject"), &[("version", "1")]).await;
    let seen = format!("{}:1", other.id);
    let form = [("version", "1"), ("passage", "1"), ("to", &*seen)];
    let refused = officer.post(&to(&one, "give"), &form).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let page = refused.outline();
    assert!(page.contains("knowledge-officer-2") && page.contains("still ticked"), "{page}");
    assert!(refused.body.contains("name=\"passage\" value=\"1\" checked"), "{}", refused.body);
    assert!(!page.contains("Le second"), "{page}");
    assert_eq!(now(&site, &one).await.passages, one.passages);
}

#[tokio::test]
async fn who_asks_for_news_is_told_what_others_did_and_not_what_they_did_themselves() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let (one, other) = (site.officer().await, site.second_officer().await);
    let page = one.get(TABLE).await.body;
    let position = page.split("data-position=\"").nth(1).unwrap().split('"').next().unwrap();
    accept(&one, &laid.plan).await;
    other.post(&to(&laid.event, "reject"), &[("version", "1")]).await;

    let news = one.get(&format!("{TABLE}/news?after={position}")).await;
    let news: serde_json::Value = serde_json::from_str(&news.body).unwrap();
    assert_eq!(news["done"].as_array().unwrap().len(), 1, "{news}");
    assert_eq!(news["done"][0]["proposal"], laid.event.id.to_string());
    assert_eq!(news["done"][0]["state"], "rejected");
    let said = news["done"][0]["said"].as_str().unwrap();
    assert!(said.contains("knowledge-officer-2") && said.contains("Atelier de Mexico"), "{said}");
    assert_eq!((&news["decided"], &news["all"]), (&2.into(), &3.into()));
}

#[tokio::test]
async fn where_nothing_was_written_there_is_no_news_to_send() {
    let site = Site::new().await;
    lay(&site).await;
    let officer = site.officer().await;
    let position = store::changes::position(site.store.db()).await.unwrap();
    let request = officer
        .request("GET", &format!("{TABLE}/news?after={position}"))
        .header("if-none-match", format!("\"{position}\""))
        .body(axum::body::Body::empty())
        .unwrap();
    assert_eq!(site.send(request).await.status, StatusCode::NOT_MODIFIED);
    let visitor = site.visitor().get(&format!("{TABLE}/news?after=0")).await;
    assert_ne!(visitor.status, StatusCode::OK);
}
