//! A practice that is written by hand, and the source that it rests on.

use crate::kit::{self, Answer, Person, Site};
use axum::http::StatusCode;
use domain::{Kind, Record};
use store::records;

pub const SOURCE: &str = "Le plan national d’intégration a été écrit par quatre ministères.\n\
    Chaque année, ils en vérifient\nl’application ensemble.";

/// What one fills in for a practice that lacks nothing but a source.
pub const PRACTICE: [(&str, &str); 15] = [
    ("origin", "fr"),
    ("title.fr", "Écrire le plan ensemble"),
    ("summary.fr", "Quatre ministères écrivent un plan."),
    ("context.fr", "Un plan national d’intégration devait être écrit."),
    ("steps.fr", "Réunir les ministères\nÉcrire\nVérifier chaque année"),
    ("outcome.fr", "Deux plans se suivent."),
    ("shown.evidence_level", "1"),
    ("evidence_level", "documented"),
    ("shown.themes", "1"),
    ("themes", "integration"),
    ("shown.places", "1"),
    ("places.add", "Costa Rica"),
    ("shown.marks", "1"),
    ("marks", "gender"),
    ("marks", "children"),
];

pub const AT: &str = "/en/desk/practices/ecrire-le-plan-ensemble";
/// Its page.
pub const PUBLIC: &str = "/fr/practices/ecrire-le-plan-ensemble";

pub async fn vocabulary(site: &Site) {
    site.publish(kit::coded(site, Kind::Theme, "integration", "Integration")).await;
    site.publish(kit::coded(site, Kind::Place, "CR", "Costa Rica")).await;
}

pub async fn written(site: &Site) -> Record {
    vocabulary(site).await;
    let answer = site.officer().await.post("/en/desk/new/practices", &PRACTICE).await;
    assert_eq!(answer.location.as_deref(), Some(AT), "{}", answer.outline());
    practice(site).await
}

/// The practice, by whatever title it has since.
pub async fn practice(site: &Site) -> Record {
    let (db, slug) = (site.store.db(), "ecrire-le-plan-ensemble".parse().unwrap());
    match records::by_slug(db, Kind::Practice, &slug).await.unwrap() {
        Some(practice) => practice,
        None => records::formerly(db, Kind::Practice, &slug).await.unwrap().unwrap(),
    }
}

pub async fn follow(person: &Person<'_>, site: &Site, arrow: &str, why: &str) -> Answer {
    let version = practice(site).await.version.to_string();
    let form = [("version", version.as_str()), ("why", why)];
    person.post(&format!("{AT}/follow/{arrow}"), &form).await
}

pub async fn cite(person: &Person<'_>, source: &Record, quote: &str) -> Answer {
    let source = source.id.to_string();
    let form = [("field", "summary"), ("source", source.as_str()), ("quote", quote)];
    person.post(&format!("{AT}/cite"), &form).await
}

/// A practice that rests on one passage and lies before the second person: its source, its author
/// and its reviewer.
pub async fn under_review(site: &Site) -> (Record, Person<'_>, Person<'_>) {
    written(site).await;
    let source = site.source("Rapport", SOURCE).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    cite(&author, &source, "quatre ministères").await;
    for (who, arrow) in [(&author, "submit"), (&reviewer, "take-up")] {
        assert_eq!(follow(who, site, arrow, "").await.status, StatusCode::SEE_OTHER, "{arrow}");
    }
    (source, author, reviewer)
}

/// A practice that every reader can read, resting on one passage.
pub async fn published(site: &Site) -> Record {
    written(site).await;
    make_public(site, (&site.officer().await, &site.second_officer().await)).await;
    practice(site).await
}

/// Ties it to a passage, and leads it the whole way.
pub async fn make_public(site: &Site, (author, reviewer): (&Person<'_>, &Person<'_>)) {
    let source = site.source("Rapport", SOURCE).await;
    cite(author, &source, "quatre ministères").await;
    for (who, arrow) in
        [(author, "submit"), (reviewer, "take-up"), (reviewer, "approve"), (author, "publish")]
    {
        assert_eq!(follow(who, site, arrow, "").await.status, StatusCode::SEE_OTHER, "{arrow}");
    }
}

/// A practice by hand, its summary tied to a source, reviewed by a second person and published.
pub async fn approved(site: &Site) -> Record {
    written(site).await;
    let source = site.source("Rapport", SOURCE).await;
    let author = site.officer().await;
    cite(&author, &source, "quatre ministères").await;
    follow(&author, site, "submit", "").await;
    site.wait(3 * 24 * 60 * 60);
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    for (who, arrow) in [(&reviewer, "take-up"), (&reviewer, "approve"), (&author, "publish")] {
        assert_eq!(follow(who, site, arrow, "").await.status, StatusCode::SEE_OTHER, "{arrow}");
    }
    practice(site).await
}
