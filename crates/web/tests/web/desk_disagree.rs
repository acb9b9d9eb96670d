//! Where sources disagree, somebody chooses; what was not chosen stays beside it.

use crate::desk_kit::form::Sheet;
use crate::kit::Site;
use axum::http::StatusCode;
use domain::{Claim, ClaimState, Field, Kind, Lang, ProposedValue, Record, RecordId, State, Value};
use insta::assert_snapshot;
use store::{changes, claims, records};

const AT: &str = "/en/desk/actions/costa-rica-ii";

fn date(text: &str) -> ProposedValue {
    ProposedValue::Date(text.parse().unwrap())
}

/// An action of which two sources give two beginnings, and the second source's claim.
async fn disagreement(site: &Site) -> (Record, Claim) {
    let mut action = crate::kit::record(site, Kind::Action, Lang::En, "Costa Rica II");
    action.set(Field::Start, vec![Value::Date("2016-05".parse().unwrap())]);
    let action = site.publish(action).await;
    let (one, other) = (site.source("Page 135", "x").await, site.source("Page 140", "yy").await);
    let first = crate::kit::claim(site, &action, &one, (Field::Start, date("2016-05")));
    let second = crate::kit::claim(site, &action, &other, (Field::Start, date("2016-09")));
    site.claims(&[first, second.clone()]).await;
    (action, second)
}

async fn now(site: &Site, id: RecordId) -> Record {
    records::by_id(site.store.db(), id).await.unwrap().unwrap()
}

fn start(record: &Record) -> &str {
    record.date(Field::Start).unwrap().as_str()
}

/// The part of the page about what sources disagree on.
fn part(outline: &str) -> String {
    let from = outline.find("## Sources that disagree").unwrap_or_else(|| panic!("{outline}"));
    let part = &outline[from..];
    part[..part.find("## Facts").unwrap()].trim().to_owned()
}

#[tokio::test]
async fn a_value_is_taken_and_the_other_stays_beside_it() {
    let site = Site::new().await;
    let (action, second) = disagreement(&site).await;
    let officer = site.officer().await;
    let page = officer.get(AT).await;
    assert_snapshot!(part(&page.outline()).replace(&second.id.to_string(), "SECOND"), @"
    ## Sources that disagree
    ### Start
    -
    May 2016
    The record shows this.
    {fr} Page 135 -> /en/sources/page-135
    Taken in with the published record of the programme.
    -
    September 2016
    {fr} Page 140 -> /en/sources/page-140
    Taken in with the published record of the programme.
    <version=1> [Take this value]
    ");

    let before = changes::position(site.store.db()).await.unwrap();
    site.wait(60);
    let take = format!("{AT}/claims/{}/take", second.id);
    let answer = officer.post(&take, &[("version", "1")]).await;
    assert_eq!(answer.location, Some(format!("{AT}#disagree")), "{}", answer.outline());
    let taken = now(&site, action.id).await;
    assert_eq!((start(&taken), taken.state()), ("2016-09", State::Published));
    let all = claims::of_record(site.store.db(), action.id).await.unwrap();
    assert!(all.iter().all(|it| it.state == ClaimState::Accepted), "both stay");
    let log = changes::since(site.store.db(), before, 10).await.unwrap();
    let acts: Vec<_> = log.iter().map(|it| (it.subject.kind.as_str(), it.act.as_str())).collect();
    assert_eq!(acts, [("claim", "accepted"), ("action", "saved")]);
    assert!(log.iter().all(|it| it.at == site.now() && it.person == officer.id));

    let reader = site.visitor().get("/en/actions/costa-rica-ii").await.outline();
    assert!(reader.contains("September 2016") && reader.contains("May 2016"), "{reader}");
}

#[tokio::test]
async fn a_choice_is_taken_back_until_somebody_builds_on_it() {
    let site = Site::new().await;
    let (action, second) = disagreement(&site).await;
    let officer = site.officer().await;
    let take = format!("{AT}/claims/{}/take", second.id);
    officer.post(&take, &[("version", "1")]).await;
    let page = officer.get(AT).await;
    assert!(part(&page.outline()).contains("Start: the value of another source was taken."));
    let undo = format!("{AT}/take-back");
    let answer = officer.post(&undo, &[("version", "2")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    assert_eq!(start(&now(&site, action.id).await), "2016-05");
    assert_eq!(officer.post(&undo, &[("version", "3")]).await.status, StatusCode::NOT_FOUND);

    // What was rejected is rejected again.
    let reject = format!("{AT}/claims/{}/rejected", second.id);
    officer.post(&reject, &[]).await;
    site.wait(1);
    officer.post(&take, &[("version", "3")]).await;
    site.wait(1);
    officer.post(&undo, &[("version", "4")]).await;
    let claim = claims::by_ids(site.store.db(), &[second.id]).await.unwrap();
    assert_eq!(claim[0].state, ClaimState::Rejected);

    site.wait(1);
    officer.post(&take, &[("version", "5")]).await;
    let mut changed = now(&site, action.id).await;
    site.wait(1);
    crate::kit::write(&mut changed, Field::Summary, "More.");
    site.save(&mut changed).await;
    let late = officer.post(&undo, &[("version", "6")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(officer.post(&undo, &[("version", "7")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(start(&now(&site, action.id).await), "2016-09");
}

#[tokio::test]
async fn a_choice_can_be_taken_back_however_much_is_decided_on_claims_since() {
    let site = Site::new().await;
    let (action, second) = disagreement(&site).await;
    let officer = site.officer().await;
    officer.post(&format!("{AT}/claims/{}/take", second.id), &[("version", "1")]).await;
    let all = claims::of_record(site.store.db(), action.id).await.unwrap();
    let first = all.iter().find(|it| it.id != second.id).unwrap().id;
    for _ in 0..35 {
        for state in [ClaimState::Rejected, ClaimState::Accepted] {
            site.wait(1);
            let tx = site.store.begin().await.unwrap();
            claims::decide(&tx, &[first], state, &officer.by()).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
    let page = officer.get(AT).await;
    assert!(part(&page.outline()).contains("Start: the value of another source was taken."));
    let answer = officer.post(&format!("{AT}/take-back"), &[("version", "2")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    assert_eq!(start(&now(&site, action.id).await), "2016-05");
}

#[tokio::test]
async fn a_paragraph_is_not_taken_in_the_place_of_another() {
    let site = Site::new().await;
    let (action, _) = disagreement(&site).await;
    let source = site.source("Page 150", "zzz").await;
    let summary =
        ProposedValue::Text { lang: Lang::En, value: "In the words of a source.".to_owned() };
    let claim = crate::kit::claim(&site, &action, &source, (Field::Summary, summary));
    site.claims(std::slice::from_ref(&claim)).await;
    let take = format!("{AT}/claims/{}/take", claim.id);
    let answer = site.officer().await.post(&take, &[("version", "1")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(now(&site, action.id).await.version, 1);
}

#[tokio::test]
async fn what_one_has_not_seen_one_does_not_settle() {
    let site = Site::new().await;
    let (action, second) = disagreement(&site).await;
    let mut changed = action.clone();
    crate::kit::write(&mut changed, Field::Summary, "More.");
    site.save(&mut changed).await;
    let take = format!("{AT}/claims/{}/take", second.id);
    let answer = site.officer().await.post(&take, &[("version", "1")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.outline().contains("Somebody has changed this record since you saw it."));
    assert_eq!(start(&now(&site, action.id).await), "2016-05");
}

#[tokio::test]
async fn only_who_settles_what_sources_say_chooses() {
    let site = Site::new().await;
    let (action, second) = disagreement(&site).await;
    let take = format!("{AT}/claims/{}/take", second.id);
    for person in [site.programme_officer().await, site.administrator().await] {
        let page = person.get(AT).await.outline();
        assert!(page.contains("September 2016") && !page.contains("Take this value"), "{page}");
        let answer = person.post(&take, &[("version", "1")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        let answer = person.post(&format!("{AT}/take-back"), &[("version", "1")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    let officer = site.officer().await;
    let elsewhere =
        site.publish(crate::kit::record(&site, Kind::Action, Lang::En, "Panama I")).await;
    let other = format!("/en/desk/actions/panama-i/claims/{}/take", second.id);
    assert_eq!(officer.post(&other, &[("version", "1")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(now(&site, elsewhere.id).await.version, 1);
    assert_eq!(start(&now(&site, action.id).await), "2016-05");
}

#[tokio::test]
async fn the_desk_lists_them_and_leads_to_where_one_chooses() {
    let site = Site::new().await;
    disagreement(&site).await;
    let officer = site.officer().await;
    for address in ["/en/desk", "/en/desk/conflicts"] {
        let page = officer.get(address).await.outline();
        let row = "Costa Rica II -> /en/desk/actions/costa-rica-ii#disagree Start";
        assert!(page.contains(row), "{address}: {page}");
    }
    let sheet = Sheet::with(&officer.get(AT).await, "version");
    assert!(sheet.action.contains(AT), "{}", sheet.action);
}

#[tokio::test]
async fn what_is_more_exact_is_offered_and_what_agrees_is_no_conflict() {
    let site = Site::new().await;
    let mut action = crate::kit::record(&site, Kind::Action, Lang::En, "Costa Rica II");
    action.set(Field::Start, vec![Value::Date("2016-05".parse().unwrap())]);
    let action = site.publish(action).await;
    let sources = [site.source("One", "x").await, site.source("Two", "yy").await];
    let less = crate::kit::claim(&site, &action, &sources[0], (Field::Start, date("2016")));
    let more = crate::kit::claim(&site, &action, &sources[1], (Field::Start, date("2016-05-02")));
    site.claims(&[less.clone(), more.clone()]).await;
    let officer = site.officer().await;
    for address in ["/en/desk/conflicts", "/en/conflicts"] {
        let page = officer.get(address).await.outline();
        assert!(!page.contains("Costa Rica II"), "{address}: {page}");
    }
    let page = officer.get(AT).await.outline();
    let said = part(&page);
    assert!(said.contains("Nobody contradicts. One source is more exact"), "{said}");
    assert_eq!(said.matches("[Take this value]").count(), 1, "{said}");
    let take = |it: &Claim| format!("{AT}/claims/{}/take", it.id);
    let refused = officer.post(&take(&less), &[("version", "1")]).await;
    assert!(refused.status.is_client_error(), "{}", refused.status);
    assert_eq!(start(&now(&site, action.id).await), "2016-05");
    officer.post(&take(&more), &[("version", "1")]).await;
    assert_eq!(start(&now(&site, action.id).await), "2016-05-02");
}
