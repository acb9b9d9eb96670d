//! What readers would notice is asked before it is done; a draft that nobody saw can go.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, SOURCE, cite, follow, practice, published, written};
use crate::desk_kit::{REPORT, proposal, text};
use crate::kit::Site;
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, ProposalKind, State};
use insta::assert_snapshot;
use store::{proposals, records};

/// The part of an outline that follows the links of the desk.
fn below(outline: &str) -> String {
    let from = outline.find("Écrire le plan ensemble").unwrap_or_else(|| panic!("{outline}"));
    outline[from..].to_owned()
}

#[tokio::test]
async fn the_edit_page_of_a_published_practice_leads_to_its_next_edition() {
    let site = Site::new().await;
    published(&site).await;
    let answer = site.officer().await.get(&format!("{AT}/edit")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_snapshot!(below(&answer.outline()), @"
    Écrire le plan ensemble
    It is published, so its words stand still. To change them, write its next edition.
    # Write the next edition?
    Readers keep the present edition until the next one is published.
    It is written in a draft of its own, handed in, and reviewed by a second person before it takes the place of the present one.
    <version=5> <sure=1>
    [Write the next edition] Cancel -> /en/desk/practices/ecrire-le-plan-ensemble
    ");
}

#[tokio::test]
async fn retiring_asks_too_and_who_may_not_is_not_asked() {
    let site = Site::new().await;
    published(&site).await;
    let officer = site.officer().await;
    let page = officer.get(&format!("{AT}/follow/retire")).await;
    assert!(page.outline().contains(&words::say(Lang::En, "confirm-retire-readers")));
    let programme = site.programme_officer().await;
    let answer = programme.get(&format!("{AT}/follow/retire")).await;
    assert_eq!(answer.location.as_deref(), Some(AT), "back to the record");
    let edit = programme.get(&format!("{AT}/edit")).await;
    assert_eq!(edit.status, StatusCode::FORBIDDEN, "it is the role that may not");
}

#[tokio::test]
async fn what_is_written_while_a_practice_is_handed_in_is_not_lost() {
    let site = Site::new().await;
    written(&site).await;
    let (author, source) = (site.officer().await, site.source("Rapport", SOURCE).await);
    cite(&author, &source, "quatre ministères").await;
    let form = Sheet::with(&author.get(&format!("{AT}/edit")).await, "title.fr");
    follow(&author, &site, "submit", "").await;
    let edit = format!("{AT}/edit");
    let late = form.fill("title.fr", "Un meilleur titre").send_to(&author, &edit).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Un meilleur titre"), "{}", late.outline());
    assert!(late.outline().contains("Nothing was saved"), "{}", late.outline());
    let closed = author.get(&format!("{AT}/edit")).await;
    assert_eq!(closed.status, StatusCode::CONFLICT);
    assert!(closed.outline().contains("can ask for changes"), "{}", closed.outline());
}

#[tokio::test]
async fn a_draft_is_thrown_away_after_asking_and_put_back() {
    let site = Site::new().await;
    let was = written(&site).await;
    let officer = site.officer().await;
    let record = officer.get(AT).await.outline();
    assert!(record.contains(&format!("Throw this draft away … -> {AT}/discard")), "{record}");
    let page = officer.get(&format!("{AT}/discard")).await;
    assert_snapshot!(below(&page.outline()), @"
    Écrire le plan ensemble
    # Throw this draft away?
    It was never published, so no reader will miss it. It leaves every list; the log keeps it, and it can be put back as it was.
    <version=1> <sure=1>
    Comment <why=>
    [Throw this draft away] Cancel -> /en/desk/practices/ecrire-le-plan-ensemble
    ");
    let done = Sheet::with(&page, "sure").fill("why", "Written twice.").send(&officer).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.outline());
    assert_eq!(officer.get(AT).await.status, StatusCode::NOT_FOUND);

    let list = officer.get(&done.location.unwrap()).await;
    let told = list.outline().replace(&was.id.to_string(), "RECORD");
    assert_snapshot!(&told[told.find("# Drafts").unwrap()..], @"
    # Drafts thrown away
    “Écrire le plan ensemble” was thrown away. It can be put back here.
    The last drafts that were thrown away. Each can be put back as it was, with what sources say of it; a report, with its file and its proposals.
    - Practice {fr} Écrire le plan ensemble · knowledge-officer-1, 23 November 2026 at 10:00 UTC
    [Put it back]
    ");
    let back = format!("/en/desk/discarded/{}", was.id);
    assert_eq!(site.programme_officer().await.post(&back, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.visitor().get("/en/desk/discarded").await.status, StatusCode::SEE_OTHER);
    let put_back = format!("{AT}?did=restored");
    assert_eq!(officer.post(&back, &[]).await.location.as_deref(), Some(put_back.as_str()));
    assert_eq!(practice(&site).await.content, was.content);
    let history = officer.get(AT).await.outline();
    assert!(history.contains("Thrown away: Written twice."), "{history}");
}

#[tokio::test]
async fn what_was_public_is_not_thrown_away_and_the_page_says_why() {
    let site = Site::new().await;
    published(&site).await;
    let officer = site.officer().await;
    for arrow in ["retire", "reopen"] {
        let sure = ("sure", "1");
        let version = practice(&site).await.version.to_string();
        let form = [("version", version.as_str()), ("why", ""), sure];
        officer.post(&format!("{AT}/follow/{arrow}"), &form).await;
    }
    let page = officer.get(&format!("{AT}/discard")).await;
    assert_snapshot!(below(&page.outline()), @"
    Écrire le plan ensemble
    # This draft has to be kept
    It was published once. What readers have seen is retired and not thrown away.
    Back to the record -> /en/desk/practices/ecrire-le-plan-ensemble
    ");
    let version = practice(&site).await.version.to_string();
    let refused = officer.post(&format!("{AT}/discard"), &[("version", &version)]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(practice(&site).await.state(), State::Draft);
    let programme = site.programme_officer().await.get(&format!("{AT}/discard")).await;
    assert_eq!(programme.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_report_that_was_brought_in_by_mistake_is_thrown_away_and_put_back() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let text = "En juillet 2018, un atelier a eu lieu à Mexico.";
    let pasted = [("title", "Un envoi malheureux"), ("text", text)];
    let arrived = officer.post("/en/desk/sources/paste", &pasted).await;
    let arrived = officer.get(arrived.location.as_deref().unwrap()).await.outline();
    // Which one, is guessed wrong as often as not.
    assert!(arrived.contains("It is probably written in"), "{arrived}");

    let at = "/en/desk/sources/un-envoi-malheureux";
    let page = officer.get(at).await.outline();
    assert!(page.contains(&format!("Throw this report away … -> {at}/discard")), "{page}");
    let asked = officer.get(&format!("{at}/discard")).await.outline();
    assert!(asked.contains("Throw this report away?"), "{asked}");
    assert!(asked.contains("leave the reading table with it."), "{asked}");
    assert!(asked.contains("[Throw this report away]"), "{asked}");
    let gone = officer.post(&format!("{at}/discard"), &[("version", "1")]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.outline());
    let gone = officer.get(gone.location.as_deref().unwrap()).await;
    let said = gone.outline();
    assert!(said.contains("“Un envoi malheureux” was thrown away."), "{said}");
    for list in ["/en/desk/sources", "/en/desk"] {
        let list = officer.get(list).await.outline();
        assert!(!list.contains("Un envoi malheureux"), "{list}");
    }
    let table = "/en/desk/table/un-envoi-malheureux";
    assert_eq!(officer.get(table).await.location.as_deref(), Some(at), "its page tells what it is");
    let page = officer.get(at).await.outline();
    let head = page.split("# Facts").next().unwrap();
    assert!(head.contains("Thrown away by knowledge-officer-1, 23 November 2026"), "{page}");
    assert!(head.contains("[Put it back]"), "{page}");
    for led in ["To the reading table", "Edit ->", "Translate", "Reopen", "Retired", "decided"] {
        assert!(!page.contains(led), "{led}: {page}");
    }
    for nowhere in ["edit", "translate/fr", "discard"] {
        let nowhere = officer.get(&format!("{at}/{nowhere}")).await;
        assert_eq!(nowhere.status, StatusCode::NOT_FOUND, "{}", nowhere.outline());
    }
    let reopen = [("version", "2"), ("why", ""), ("sure", "1")];
    let reopen = officer.post(&format!("{at}/follow/reopen"), &reopen).await;
    assert_eq!(reopen.status, StatusCode::NOT_FOUND, "put back is the way back");

    let (_, restore) = gone.body.split_once("action=\"/en/desk/discarded/").unwrap();
    let restore = format!("/en/desk/discarded/{}", &restore[..36]);
    let back = officer.post(&restore, &[]).await;
    let put_back = format!("{at}?did=restored");
    assert_eq!(back.location.as_deref(), Some(put_back.as_str()), "{}", back.outline());
    let page = officer.get(&put_back).await.outline();
    assert!(page.contains("It was put back, as it was when it was thrown away."), "{page}");
    assert!(page.contains("· Put back"), "{page}");
    let list = officer.get("/en/desk/sources").await.outline();
    assert!(list.contains("Un envoi malheureux"), "{list}");

    // Brought in again, it comes back by itself.
    officer.post(&format!("{at}/discard"), &[("version", "3")]).await;
    assert_eq!(officer.get(table).await.status, StatusCode::SEE_OTHER);
    let again = officer.post("/en/desk/sources/paste", &pasted).await;
    let again = officer.get(again.location.as_deref().unwrap()).await.outline();
    assert!(
        again.contains("had been thrown away. It is back, and on the reading table"),
        "{again}"
    );
    assert_eq!(officer.get(table).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_report_that_something_rests_on_says_what_has_to_go_first() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let pasted = [("title", "Un envoi malheureux"), ("text", REPORT)];
    officer.post("/en/desk/sources/paste", &pasted).await;
    let slug = "un-envoi-malheureux".parse().unwrap();
    let source = records::by_slug(site.store.db(), Kind::Source, &slug).await.unwrap().unwrap();
    let (kind, words) = (ProposalKind::Event, "un atelier a eu lieu à Mexico");
    let fields = vec![text(Field::Title, "Atelier de Mexico")];
    let event = proposal(&site, source.id, kind, words, fields);
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, std::slice::from_ref(&event), &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let yes = format!("/en/desk/table/{slug}/{}/accept", event.id);
    officer.post(&yes, &[("version", "1")]).await;
    let at = "/en/desk/sources/un-envoi-malheureux";
    let asked = officer.get(&format!("{at}/discard")).await.outline();
    let told = &asked[asked.find("# This report").unwrap_or_default()..];
    assert_snapshot!(told, @"
    # This report has to be kept
    Something rests on it: {fr} Atelier de Mexico -> /en/desk/events/atelier-de-mexico
    Throw that draft away first; then the report can go.
    Back to the record -> /en/desk/sources/un-envoi-malheureux
    ");
    let refused = officer.post(&format!("{at}/discard"), &[("version", "1")]).await;
    assert!(refused.outline().contains(told), "{}", refused.outline());
    let page = officer.get(at).await.outline();
    let (_, history) = page.split_once("# History").unwrap();
    assert!(history.contains("· The file is kept"), "{history}");
    assert!(history.contains("proposals read in it"), "one line, however many: {history}");
    assert_eq!(history.matches("· Made").count(), 1, "{history}");
}
