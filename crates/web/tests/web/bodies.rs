//! Bodies in the search: whoever asks by one of their names finds what names another.

use crate::kit::{Site, in_order, record, translate, write};
use domain::{Field, Kind, Lang, Record, State, Value};

fn practice(site: &Site, title: &str, body: Option<&Record>) -> Record {
    let mut practice = record(site, Kind::Practice, Lang::En, title);
    write(&mut practice, Field::Context, "Sailors had to learn.");
    practice.set(Field::Partners, body.iter().map(|it| Value::Link(it.id)).collect());
    practice
}

#[tokio::test]
async fn a_name_in_one_language_finds_what_is_linked_with_the_body_and_says_so() {
    let site = Site::new().await;
    let mut agency = record(&site, Kind::Organisation, Lang::En, "Agency of the Sea (AS)");
    translate(&mut agency, Field::Title, Lang::Es, "Agencia del Mar");
    write(&mut agency, Field::Synonyms, "Sea Office");
    let agency = site.publish(agency).await;
    site.publish(practice(&site, "Learning to sail", Some(&agency))).await;
    let mut told = practice(&site, "Reading charts", None);
    write(&mut told, Field::Outcome, "The Sea Office took it up.");
    site.publish(told).await;
    site.catch_up().await;
    let page = site.visitor().get("/es/search?q=Agencia%20del%20Mar").await.outline();
    in_order(&page, &["Agencia del Mar -> /es/organisations/agency-of-the-sea-as"]);
    for (title, through) in
        [("Learning to sail", "Agencia del Mar"), ("Reading charts", "Sea Office")]
    {
        let hit = page.split(title).nth(1).unwrap_or_else(|| panic!("{title}: {page}"));
        let remark = words::say_with(Lang::Es, "hit-through", &[("label", through.into())]);
        assert!(hit.contains(&remark), "{remark}: {page}");
    }
}

#[tokio::test]
async fn bodies_of_the_world_are_known_by_all_their_names_without_a_record() {
    let site = Site::new().await;
    let mut told = practice(&site, "Asking first", None);
    write(&mut told, Field::Outcome, "UNHCR took it up.");
    site.publish(told).await;
    site.catch_up().await;
    let page = site.visitor().get("/es/search?q=ACNUR").await.outline();
    let remark = words::say_with(Lang::Es, "hit-through", &[("label", "UNHCR".into())]);
    assert!(page.contains("Asking first") && page.contains(&remark), "{page}");
    assert!(page.contains("Alto Comisionado de las Naciones Unidas para los Refugiados (ACNUR)"));
    let page = site.visitor().get("/en/search?q=HCR").await.outline();
    assert!(page.contains("Found through UNHCR"), "{page}");
}

#[tokio::test]
async fn what_a_draft_of_a_body_is_called_widens_nobodys_question() {
    let site = Site::new().await;
    let mut agency = record(&site, Kind::Organisation, Lang::En, "Agency of the Sea");
    write(&mut agency, Field::Synonyms, "Hidden Office");
    let agency = site.keep(agency, State::Draft).await;
    let linked = site.publish(practice(&site, "Learning to sail", Some(&agency))).await;
    site.catch_up().await;
    let page = site.visitor().get("/en/search?q=%22Hidden%20Office%22").await.outline();
    assert!(!page.contains("Learning to sail"), "{page}");
    let page = site.visitor().get("/en/search?q=Hidden%20Office").await.outline();
    assert!(!page.contains("Learning to sail"), "{page}");
    // Published, it does, and nothing else had to be written for it.
    let mut agency = agency.in_state(State::Published);
    site.save(&mut agency).await;
    site.catch_up().await;
    let page = site.visitor().get("/en/search?q=Hidden%20Office").await.outline();
    assert!(page.contains(linked.slug.as_str()), "{page}");
}
