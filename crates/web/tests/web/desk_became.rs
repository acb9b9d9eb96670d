//! What became of a report, and what waits to be gone on with.

use crate::desk_kit::{TABLE, accept, lay, plain, proposal, to};
use crate::kit::Site;
use domain::{Field, Kind, Lang, Proposal, ProposalKind, ProposedValue, State};
use insta::assert_snapshot;

#[tokio::test]
async fn the_page_of_a_report_lists_what_became_of_it() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.event).await;
    accept(&officer, &laid.plan).await;
    officer.post(&to(&laid.practice, "reject"), &[("version", "1")]).await;

    let table = officer.get(TABLE).await.outline();
    let address = "/en/desk/sources/rapport-d-atelier";
    let link = format!("Everything is decided. To what became of it -> {address}#became");
    assert!(table.contains(&link), "{table}");
    let page = officer.get(address).await.outline();
    let from = page.find("## What became of it").unwrap_or_else(|| panic!("{page}"));
    let to = page.find("## Facts").unwrap_or(page.len());
    assert_snapshot!(&page[from..to], @"
    ## What became of it
    ### Events: 1
    - {fr} Atelier de Mexico -> /en/desk/events/atelier-de-mexico Draft
    ### Results: 1
    - {fr} Plan national -> /en/desk/results/plan-national Draft
    One was rejected.
    ");
}

#[tokio::test]
async fn drafts_of_every_kind_wait_on_the_desk_however_many_there_are() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.event).await;
    for title in ["Une", "Deux", "Trois"] {
        let body = crate::kit::record(&site, Kind::Organisation, Lang::Fr, title);
        site.keep(body, State::Draft).await;
    }
    let desk = officer.get("/en/desk").await.outline();
    let from = desk.find("## Drafts to go on with").unwrap_or_else(|| panic!("{desk}"));
    assert_snapshot!(&desk[from..], @"
    ## Drafts to go on with
    ### To be published
    - Events -> /en/desk/events?state=draft One draft
    - Organisations -> /en/desk/organisations?state=draft 3 drafts
    ");
    let events = officer.get("/en/desk/events?state=draft").await.outline();
    assert!(events.contains("Atelier de Mexico"), "{events}");
}

#[tokio::test]
async fn the_last_of_a_kind_is_not_called_the_last_of_all() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let accept = format!("{}?kind=event", to(&laid.event, "accept"));
    let answer = officer.post(&accept, &[("version", "1")]).await;
    let page = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(!page.contains("That was the last open one"), "{page}");
    let others = format!("2 others are open -> {TABLE}#proposal-2");
    assert!(page.contains(&others), "{page}");
}

#[tokio::test]
async fn a_date_is_told_in_words_wherever_it_is_decided() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let value = ProposedValue::Date("2015%/2018%".parse().unwrap());
    let fields = vec![plain(Field::Period, value)];
    let date = proposal(&site, laid.source.id, ProposalKind::Date, "En juillet 2018", fields);
    let date = Proposal { title: "2015%/2018%".to_owned(), ..date };
    let tx = site.store.begin().await.unwrap();
    store::proposals::insert(&tx, &[date], &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let words = words::date(Lang::En, "2015%/2018%");
    for address in [TABLE.to_owned(), format!("{TABLE}/above")] {
        let page = site.officer().await.get(&address).await.outline();
        assert!(page.contains(&words) && !page.contains("2015%"), "{address}: {page}");
    }
}
