//! Forms that are sent after their session has ended: nothing is lost, and nothing is written.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, SOURCE, practice, written};
use crate::desk_kit::{TABLE, lay, now, to};
use crate::kit::{Answer, PASSWORD, Person, Site};
use axum::http::{StatusCode, header};
use domain::{ClaimState, Role};
use insta::assert_snapshot;
use store::changes;

/// Signs in on the page that a form has ended at.
async fn sign_in(site: &Site, refused: &Answer, login: &str, password: &str) -> Answer {
    let sheet = Sheet::with(refused, "sign-in.password");
    let sheet = sheet.fill("sign-in.login", login).fill("sign-in.password", password);
    sheet.send(&site.visitor()).await
}

fn signed_in<'a>(visitor: &Person<'a>, answer: &Answer) -> Person<'a> {
    visitor.clone().with_cookie(answer.headers[header::SET_COOKIE].to_str().unwrap())
}

/// How often anything was written; signing in is written down too, and does not count.
async fn writings(site: &Site) -> usize {
    let all = changes::since(site.store.db(), 0, 10_000).await.unwrap();
    all.iter().filter(|it| it.act != "signed_in").count()
}

#[tokio::test]
async fn a_form_sent_after_the_session_has_ended_comes_back_as_it_was_filled_in() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let edit = format!("{AT}/edit");
    let mut sheet = Sheet::with(&officer.get(&edit).await, "title.fr");
    sheet = sheet.fill("title.fr", "Un titre « neuf »").fill("steps.fr", "Un\nDeux & trois");
    site.wait(12 * 3600 + 1);

    let before = writings(&site).await;
    let refused = sheet.send_to(&officer, &edit).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert!(refused.headers.contains_key(header::WWW_AUTHENTICATE));
    assert_eq!(refused.headers[header::CACHE_CONTROL], "no-store", "the form is in it");
    let (head, rest) = refused
        .outline()
        .split_once("<version")
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    assert_snapshot!(head, @"
    [en ltr]
    # Sign in
    You are not signed in any more, so nothing was saved.
    What you wrote is kept on this page. Sign in, and you have the form back as it was filled in; it is saved when you say so again.
    ");
    assert!(rest.contains("<title.fr=Un titre « neuf »>"), "{rest}");

    let back = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.outline());
    assert_eq!(back.headers[header::CACHE_CONTROL], "no-store", "and in this one");
    let outline = back.outline();
    assert!(outline.contains("You are signed in as knowledge-officer-1."), "{outline}");
    assert!(outline.contains("Nothing of it has been saved yet."), "{outline}");
    assert!(!back.body.contains(PASSWORD));
    assert_eq!(practice(&site).await.version, 1);
    assert_eq!(writings(&site).await, before, "nothing is written");

    let again = Sheet::with(&back, "title.fr");
    assert_eq!(again.get("steps.fr"), Some("Un\nDeux & trois"));
    assert_eq!(again.get("again"), None, "the next press saves");
    let officer = signed_in(&site.visitor(), &back);
    assert_eq!(again.send_to(&officer, &edit).await.status, StatusCode::SEE_OTHER);
    assert_eq!(practice(&site).await.title(domain::Lang::Fr), "Un titre « neuf »");
}

#[tokio::test]
async fn a_wrong_password_loses_nothing_and_neither_does_a_pause() {
    let site = Site::new().await;
    written(&site).await;
    let form = [("version", "1"), ("title.fr", "Ce que j’ai écrit")];
    let mut refused = site.visitor().post(&format!("{AT}/edit"), &form).await;
    for _ in 0..5 {
        refused = sign_in(&site, &refused, "knowledge-officer-1", "guess").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.headers[header::CACHE_CONTROL], "no-store");
        assert!(!refused.body.contains("guess"));
    }
    let slowed = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
    assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(slowed.headers[header::RETRY_AFTER], "10");
    site.wait(11);
    let back = sign_in(&site, &slowed, "knowledge-officer-1", PASSWORD).await;
    assert_eq!(Sheet::with(&back, "title.fr").get("title.fr"), Some("Ce que j’ai écrit"));
}

#[tokio::test]
async fn who_signs_in_may_be_another_and_may_do_less() {
    let site = Site::new().await;
    written(&site).await;
    let form = [("version", "1"), ("title.fr", "Ce que l’autre a écrit")];
    let refused = site.visitor().post(&format!("{AT}/edit"), &form).await;
    for (login, role, status) in [
        ("programme-officer-1", Role::ProgrammeOfficer, StatusCode::FORBIDDEN),
        ("expert-1", Role::Expert, StatusCode::NOT_FOUND),
    ] {
        site.account(login, role).await;
        let answer = sign_in(&site, &refused, login, PASSWORD).await;
        assert_eq!(answer.status, status, "{login}");
        assert!(!answer.body.contains("Ce que l’autre a écrit"), "{login}");
        assert!(answer.headers.contains_key(header::SET_COOKIE), "signed in all the same");
    }
    site.second_officer().await;
    let answer = sign_in(&site, &refused, "knowledge-officer-2", PASSWORD).await;
    assert!(answer.outline().contains("You are signed in as knowledge-officer-2."));
    assert_eq!(practice(&site).await.version, 1);
}

#[tokio::test]
async fn whoever_was_faster_meanwhile_is_seen_when_one_saves() {
    let site = Site::new().await;
    written(&site).await;
    let edit = format!("{AT}/edit");
    let form = [("version", "1"), ("title.fr", "Le mien")];
    let refused = site.visitor().post(&edit, &form).await;
    let theirs = [("version", "1"), ("title.fr", "Le leur")];
    site.second_officer().await.post(&edit, &theirs).await;

    let back = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
    let officer = signed_in(&site.visitor(), &back);
    let both = Sheet::with(&back, "title.fr").send_to(&officer, &edit).await;
    assert_eq!(both.status, StatusCode::CONFLICT);

    // And the session may end on that page too: what was chosen there is kept as well.
    let chosen = Sheet::with(&both, "keep.title.fr").fill("keep.title.fr", "theirs");
    let refused = chosen.send(&site.visitor()).await;
    let back = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
    let chosen = Sheet::with(&back, "keep.title.fr");
    assert_eq!(chosen.get("keep.title.fr"), Some("theirs"), "{}", back.outline());
    assert!(chosen.send(&officer).await.status.is_redirection());
    assert_eq!(practice(&site).await.title(domain::Lang::Fr), "Le leur");
}

#[tokio::test]
async fn a_corrected_proposal_comes_back_to_the_table() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    site.officer().await;
    let form = [("version", "1"), ("edited", "1"), ("title.fr", "Atelier corrigé")];
    let refused = site.visitor().post(&to(&laid.event, "accept"), &form).await;
    let back = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.outline());
    assert_eq!(Sheet::with(&back, "title.fr").get("title.fr"), Some("Atelier corrigé"));
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);

    // A mere yes is not carried out either: one is brought to the proposal.
    let refused = site.visitor().post(&to(&laid.event, "accept"), &[("version", "1")]).await;
    let back = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
    assert_eq!(back.location, Some(format!("{TABLE}#proposal-1")));
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);
}

#[tokio::test]
async fn a_comment_a_quotation_a_translation_and_a_pasted_text_come_back_too() {
    let site = Site::new().await;
    let practice = written(&site).await;
    let source = site.source("Rapport", SOURCE).await.id.to_string();
    let long = "Un rapport que quelqu’un a collé.";
    let before = writings(&site).await;
    for (address, form, name) in [
        (format!("{AT}/cite"), [("source", source.as_str()), ("quote", long)], "quote"),
        (format!("{AT}/translate/en"), [("version", "1"), ("title.en", long)], "title.en"),
        ("/en/desk/sources/paste".to_owned(), [("title", "Collé"), ("text", long)], "text"),
        ("/en/desk/new/practices".to_owned(), [("origin", "fr"), ("title.fr", long)], "title.fr"),
    ] {
        let refused = site.visitor().post(&address, &form).await;
        let back = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
        assert_eq!(back.status, StatusCode::OK, "{address}: {}", back.outline());
        assert_eq!(Sheet::with(&back, name).get(name).map(str::trim), Some(long), "{address}");
        let notice = "You are signed in as knowledge-officer-1.";
        assert!(back.outline().contains(notice), "{address}: {}", back.outline());
    }
    let mut retired = practice.in_state(domain::State::Published);
    site.save(&mut retired).await;
    let retire = format!("{AT}/follow/retire");
    let refused = site.visitor().post(&retire, &[("version", "2"), ("why", long)]).await;
    let back = sign_in(&site, &refused, "knowledge-officer-1", PASSWORD).await;
    assert_eq!(Sheet::with(&back, "why").get("why").map(str::trim), Some(long));
    assert_eq!(writings(&site).await, before + 1, "only the test itself has written");
}

#[tokio::test]
async fn passwords_are_left_out_and_that_is_said() {
    let site = Site::new().await;
    site.administrator().await;
    let form = [("name", "Somebody"), ("login", "somebody-1"), ("password", "a secret of ours")];
    let refused = site.visitor().post("/en/desk/accounts", &form).await;
    assert!(!refused.body.contains("a secret of ours"));
    assert!(refused.outline().contains("Passwords are not kept"), "{}", refused.outline());
    let back = sign_in(&site, &refused, "administrator-1", PASSWORD).await;
    assert_eq!(Sheet::with(&back, "login").get("login"), Some("somebody-1"));
    let accounts = store::accounts::all(site.store.db()).await.unwrap();
    assert_eq!(accounts.len(), 1, "nobody was added");
}

#[tokio::test]
async fn a_file_cannot_come_along_and_neither_can_a_book() {
    let site = Site::new().await;
    site.officer().await;
    let file = ("file", "rapport.txt", b"Un rapport.".as_slice());
    let refused = site.visitor().upload("/en/desk/sources", file, &[]).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert_snapshot!(refused.outline(), @"
    [en ltr]
    # Sign in
    You are not signed in any more, so nothing was saved.
    A file cannot be kept on this page. Sign in and choose it again.
    <next=/en/desk/sources>
    Account name <login=>
    Password <password=>
    [Sign in]
    ");
    let book = "a".repeat(2 * 1024 * 1024);
    let many = vec![("x", ""); 6_000];
    let long =
        site.visitor().post("/en/desk/sources/paste", &[("title", "x"), ("text", &book)]).await;
    let wide = site.visitor().post(&format!("{AT}/edit"), &many).await;
    for refused in [long, wide] {
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert!(refused.outline().contains("too long to be kept"), "{}", refused.outline());
        assert!(refused.body.len() < 20_000);
    }
}

#[tokio::test]
async fn no_form_of_the_desk_does_anything_for_a_visitor_or_right_after_signing_in() {
    let site = Site::new().await;
    written(&site).await;
    let laid = lay(&site).await;
    site.officer().await;
    let before = writings(&site).await;
    let proposal = |what: &str| to(&laid.event, what);
    let claim = format!("{AT}/claims/{}/rejected", laid.event.id);
    for address in [
        proposal("accept"),
        proposal("reject"),
        proposal("merge"),
        proposal("reopen"),
        format!("{TABLE}/undo"),
        format!("{TABLE}/above"),
        format!("{AT}/edit"),
        format!("{AT}/follow/submit"),
        format!("{AT}/cite"),
        format!("{AT}/translate/en"),
        claim,
        "/en/desk/new/events".to_owned(),
        "/en/desk/sources".to_owned(),
        "/en/desk/sources/paste".to_owned(),
        "/en/desk/import".to_owned(),
        "/en/desk/import/take".to_owned(),
        "/en/desk/publications".to_owned(),
        "/en/desk/accounts".to_owned(),
        format!("/en/desk/accounts/{}/disable", laid.event.id),
    ] {
        let form =
            [("version", "1"), ("title.fr", "x"), ("title", "x"), ("text", "x"), ("lang", "fr")];
        let refused = site.visitor().post(&address, &form).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{address}");
        let kept = refused.body.contains("sign-in.password");
        let names =
            if kept { ["sign-in.login", "sign-in.password"] } else { ["login", "password"] };
        let sheet = Sheet::with(&refused, names[1]).fill(names[0], "knowledge-officer-1");
        let back = sheet.fill(names[1], PASSWORD).send(&site.visitor()).await;
        assert!(back.headers.contains_key(header::SET_COOKIE), "{address}: {}", back.outline());
        if let Some(location) = &back.location {
            let there = signed_in(&site.visitor(), &back).get(location).await;
            let fine = there.status.is_success() || there.status.is_redirection();
            let not_theirs = there.status == StatusCode::NOT_FOUND && address.contains("accounts");
            assert!(fine || not_theirs, "{address} leads to {location}: {}", there.status);
        }
        assert_eq!(writings(&site).await, before, "{address} has written");
    }
}

#[tokio::test]
async fn an_address_that_is_not_there_is_not_found_and_a_forgery_is_refused() {
    let site = Site::new().await;
    written(&site).await;
    let visitor = site.visitor();
    for address in ["/en/desk/nothing/at/all/here", "/en/desk/table", "/xx/desk/accounts"] {
        let answer = visitor.post(address, &[("title", "x")]).await;
        let status = answer.status;
        let none = [StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED].contains(&status);
        assert!(none, "{address}: {status}");
        assert!(!answer.body.contains("sign-in.password"), "{address}");
    }
    let request = visitor
        .request("POST", &format!("{AT}/edit"))
        .header("origin", "https://elsewhere.example")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("title.fr=forged".into())
        .unwrap();
    let answer = site.send(request).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!answer.body.contains("forged"));
    let program = visitor.accepting("application/json");
    let answer = program.post(&format!("{AT}/edit"), &[("title.fr", "x")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
