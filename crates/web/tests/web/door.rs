//! Signing in and out, and what is kept from strangers.

use crate::kit::{PASSWORD, Site};
use axum::body::Body;
use axum::http::{StatusCode, header};
use domain::Role;
use insta::assert_snapshot;
use web::Settings;

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    let site = Site::new().await;
    site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let wrong = site.visitor().sign_in("knowledge-officer-1", "guess").await;
    let unknown = site.visitor().sign_in("nobody", "guess").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.body.replace("knowledge-officer-1", "nobody"), unknown.body);
    assert_snapshot!(unknown.outline(), @"
    [en ltr]
    # Sign in
    Account name and password do not fit together.
    <next=>
    Account name <login=nobody>
    Password <password=>
    [Sign in]
    ");
}

#[tokio::test]
async fn guessing_becomes_slow_and_says_how_long_to_wait() {
    let site = Site::new().await;
    site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    for _ in 0..5 {
        site.visitor().sign_in("knowledge-officer-1", "guess").await;
    }
    let slowed = site.visitor().sign_in("knowledge-officer-1", PASSWORD).await;
    assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(slowed.headers[header::RETRY_AFTER], "10");
    assert_snapshot!(slowed.outline(), @"
    [en ltr]
    # Too many tries
    To protect the accounts, the next try has to wait a little.
    Try again in 10 seconds.
    To the front page -> /en/
    ");
    site.wait(11);
    let welcome = site.visitor().sign_in("knowledge-officer-1", PASSWORD).await;
    assert_eq!(welcome.status, StatusCode::SEE_OTHER);
}

/// The status that a wrong password gets for a name of which nobody has heard, by way of a proxy.
async fn guess(site: &Site, number: usize, forwarded: &str) -> StatusCode {
    let asked = site
        .visitor()
        .request("POST", "/en/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("x-forwarded-for", forwarded);
    let form = Body::from(format!("login=somebody-{number}&password=guess"));
    site.send(asked.body(form).unwrap()).await.status
}

#[tokio::test]
async fn who_guesses_many_names_from_one_address_is_slowed_too() {
    const FREE: usize = 20;
    let settings = Settings { behind_proxy: true, ..Settings::default() };
    let site = Site::with(settings).await;
    for number in 0..FREE {
        // What stands before the last address is what the guesser wrote.
        let forwarded = format!("203.0.113.{number}, 192.0.2.1");
        let status = guess(&site, number, &forwarded).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
    }
    let slowed = guess(&site, FREE, "198.51.100.7, 192.0.2.1").await;
    assert_eq!(slowed, StatusCode::TOO_MANY_REQUESTS);
    let elsewhere = guess(&site, FREE, "192.0.2.1, 192.0.2.2").await;
    assert_eq!(elsewhere, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn without_a_proxy_of_ours_nobody_says_where_they_come_from() {
    let site = Site::new().await;
    for number in 0..20 {
        guess(&site, number, &format!("203.0.113.{number}")).await;
    }
    assert_eq!(guess(&site, 20, "198.51.100.7").await, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn one_is_signed_in_until_one_signs_out() {
    let site = Site::new().await;
    let officer = site.officer().await;
    assert!(officer.get("/en/about").await.body.contains("/en/sign-out"));
    let out = officer.post("/en/sign-out", &[]).await;
    assert_eq!(out.location.as_deref(), Some("/en/"));
    assert!(!officer.get("/en/about").await.body.contains("/en/sign-out"));
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours() {
    let site = Site::new().await;
    let officer = site.officer().await;
    site.wait(12 * 3600 + 1);
    assert!(!officer.get("/en/about").await.body.contains("/en/sign-out"));
}

#[tokio::test]
async fn after_signing_in_one_goes_on_where_one_wanted_to_go() {
    let site = Site::new().await;
    site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let sign_in = |next: &'static str| {
        let visitor = site.visitor();
        let form = [("login", "knowledge-officer-1"), ("password", PASSWORD), ("next", next)];
        async move { visitor.post("/fr/sign-in", &form).await.location }
    };
    assert_eq!(sign_in("/fr/desk/sources").await.as_deref(), Some("/fr/desk/sources"));
    assert_eq!(sign_in("//evil.example/").await.as_deref(), Some("/fr/desk"));
}

#[tokio::test]
async fn a_request_that_another_site_forged_is_refused() {
    let site = Site::new().await;
    let officer = site.officer().await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let request = officer.request("POST", "/en/sign-out").header(name, value);
        let answer = site.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}");
    }
    assert!(officer.get("/en/about").await.body.contains("/en/sign-out"));
}

#[tokio::test]
async fn the_cookie_is_bound_to_https_where_there_is_https() {
    let settings =
        Settings { address: Some("https://ayni.example".to_owned()), ..Settings::default() };
    let site = Site::with(settings).await;
    site.account("knowledge-officer-1", Role::KnowledgeOfficer).await;
    let answer = site.visitor().sign_in("knowledge-officer-1", PASSWORD).await;
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-ayni="), "{cookie}");
    assert!(
        cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure"),
        "{cookie}"
    );
    assert_eq!(answer.headers[header::STRICT_TRANSPORT_SECURITY], "max-age=31536000");
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_readers_safe() {
    let site = Site::new().await;
    for address in ["/en/about", "/en/nothing", "/healthz", "/static/0/ayni.css"] {
        let answer = site.visitor().get(address).await;
        let csp = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(csp.starts_with("default-src 'none'") && !csp.contains("unsafe"), "{csp}");
        assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff", "{address}");
        assert!(!answer.headers.contains_key(header::STRICT_TRANSPORT_SECURITY), "{address}");
    }
}
