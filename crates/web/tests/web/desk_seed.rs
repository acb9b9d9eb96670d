//! The real page of 2018 at the desk: brought as a file, read, decided, and read by everybody. It is
//! no part of the project; where it does not lie beside it, there is nothing to try.

use crate::kit::{Site, in_order};
use axum::http::StatusCode;
use domain::{Lang, ProposalKind};
use store::{proposals, records};

const SEED: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/seed-mexico-2018.fr.txt");

#[tokio::test]
async fn the_real_page_is_read_decided_and_published_at_the_desk() {
    let Ok(bytes) = std::fs::read(SEED) else {
        eprintln!("skipped: the page of 2018 does not lie beside the project");
        return;
    };
    let site = Site::new().await;
    work::vocabulary::load(&site.store, &site.by()).await.unwrap();
    let officer = site.officer().await;
    let file = ("file", "seed-mexico-2018.fr.txt", &bytes[..]);
    let brought = officer.upload("/fr/desk/sources", file, &[]).await;
    assert_eq!(brought.status, StatusCode::SEE_OTHER, "{}", brought.outline());
    let arrived = officer.get(&brought.location.unwrap()).await.outline();
    let table = arrived.split_whitespace().find(|it| it.starts_with("/fr/desk/table/")).unwrap();
    let page = officer.get(table).await;
    in_order(&page.outline(), &["Mexique", "Cotonou"]);
    assert!(page.body.matches("<mark").count() > 50, "the proposals are lit in the text");

    let source = store::sources::by_file_name(site.store.db(), "seed-mexico-2018.fr.txt");
    let source = source.await.unwrap().unwrap();
    let laid = proposals::of_source(site.store.db(), source).await.unwrap();
    let planned =
        laid.iter().find(|it| it.kind == ProposalKind::Event && it.title.contains("quatrième"));
    let planned = planned.unwrap();
    let form = [("version", "1")];
    let accepted = officer.post(&format!("{table}/{}/accept", planned.id), &form).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.outline());
    let decided = proposals::by_id(site.store.db(), planned.id).await.unwrap().unwrap();
    let event = records::by_id(site.store.db(), decided.record.unwrap()).await.unwrap().unwrap();
    assert_eq!(event.title(Lang::Fr), planned.title);

    for (kind, slug) in
        [("sources", slug_of(&site, source).await), ("events", event.slug.to_string())]
    {
        let at = format!("/fr/desk/{kind}/{slug}/follow/publish");
        let id = if kind == "sources" { source } else { event.id };
        let version = records::by_id(site.store.db(), id).await.unwrap().unwrap().version;
        let form = [("version", version.to_string())];
        let form = form.each_ref().map(|it| (it.0, it.1.as_str()));
        let published = officer.post(&at, &form).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{kind}: {}", published.outline());
    }
    let public = site.visitor().get(&format!("/fr/events/{}", event.slug)).await.outline();
    in_order(&public, &["Cotonou", "Bénin", "D’où cela vient", "-> /fr/sources/"]);
}

async fn slug_of(site: &Site, id: domain::RecordId) -> String {
    records::by_id(site.store.db(), id).await.unwrap().unwrap().slug.to_string()
}
