//! To be told by mail: the form, the yes, the end, and what is given away (nothing).

use crate::kit::{Answer, Person, Site, coded};
use axum::body::Body;
use axum::http::{StatusCode, header};
use domain::Kind;
use insta::assert_snapshot;
use store::changes;
use store::subscriptions::{self, Subscription};

const FORM: &str = "/en/subscriptions/new?q=fair%20work&place=MX";

/// What was asked for with this address.
async fn asked(site: &Site, address: &str) -> Option<Subscription> {
    let log = changes::since(site.store.db(), 0, 1_000).await.unwrap();
    let all = log.iter().filter(|it| it.subject.kind == "subscription" && it.act == "asked");
    let mut found = None;
    for change in all {
        let id = store::subscriptions::SubscriptionId(change.subject.id.parse().unwrap());
        let it = subscriptions::by_id(site.store.db(), id).await.unwrap();
        found = it.filter(|it| it.address == address).or(found);
    }
    found
}

async fn ask(visitor: &Person<'_>, address: &str) -> Answer {
    visitor.post(FORM, &[("address", address), ("rhythm", "daily")]).await
}

#[tokio::test]
async fn what_can_be_followed_as_a_feed_is_told_by_mail_where_there_is_mail() {
    let (without, with) = (Site::new().await, Site::mailing().await);
    for (address, form) in [
        ("/en/search?q=water&view=map", "/en/subscriptions/new?q=water"),
        ("/en/events?place=MX", "/en/subscriptions/new?place=MX&kind=event"),
    ] {
        let body = with.visitor().get(address).await.body;
        assert!(body.replace("&#38;", "&").contains(&format!("\"{form}\"")), "{body}");
        assert!(!without.visitor().get(address).await.body.contains("/subscriptions/"));
    }
    assert_eq!(without.visitor().get(FORM).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ask(&without.visitor(), "a@example.org").await.status, StatusCode::NOT_FOUND);
    let says = |body: String| body.contains("leaves a mail address");
    assert!(says(with.visitor().get("/en/privacy").await.body));
    assert!(!says(without.visitor().get("/en/privacy").await.body));
}

#[tokio::test]
async fn the_form_says_what_is_kept_and_comes_back_as_it_was_filled_in() {
    let site = Site::mailing().await;
    site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    let form = site.visitor().get(FORM).await;
    assert_snapshot!(form.outline(), @"
    [en ltr]
    # Told by mail
    When something that everybody may read is new or has changed in this search, a mail tells you. When there is nothing new, no mail is sent.
    The search
    fair work · Mexico -> /en/search?q=fair%20work&place=MX
    Your mail address <address=>
    How often <rhythm=weekly>
    Your address, this search, the language of this page and how often you want to be told are kept, for this purpose alone, and nobody else is given them. They are deleted as soon as you end it, by a link that stands in every mail; if you do not confirm, after two days.
    [Tell me by mail]
    ");
    for wrong in ["", "nobody", "a@b@c", "a b@example.org", "a@example.org\r\nBcc: b@example.org"] {
        let refused = ask(&site.visitor(), wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.outline().contains("This is not a mail address."), "{wrong}");
    }
    let refused = ask(&site.visitor(), "nobody").await;
    assert!(refused.body.contains("value=\"nobody\""));
    assert!(refused.body.contains("value=\"daily\" selected"));
    let strange = site.visitor().post(FORM, &[("address", "a@b.org"), ("rhythm", "hourly")]).await;
    assert_eq!(strange.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn known_or_unknown_every_address_gets_the_same_answer() {
    let site = Site::mailing().await;
    let visitor = site.visitor();
    let first = ask(&visitor, "Reader@Example.org").await;
    for _ in 0..5 {
        let again = ask(&visitor, "reader@example.org").await;
        let (one, other) = (first.headers.clone(), again.headers);
        assert_eq!((again.status, one), (StatusCode::SEE_OTHER, other));
    }
    assert_eq!(first.location.as_deref(), Some("/en/subscriptions/asked"));
    let unknown = ask(&visitor, "other@example.org").await;
    assert_eq!(unknown.location, first.location);
    assert_snapshot!(visitor.get("/en/subscriptions/asked").await.outline(), @"
    [en ltr]
    # Look at your mail
    A mail is on its way to the address that you gave. Open the link in it and confirm there; before that you are told nothing.
    ## No mail after some minutes?
    Look among what was taken for unwanted mail, and whether the address was written as it should be. Only a few such mails are sent to one address in a day.
    ");
    let it = asked(&site, "reader@example.org").await.unwrap();
    assert_eq!((it.search.query.as_str(), it.confirmed), ("q=fair%20work&place=MX", None));
}

#[tokio::test]
async fn asking_from_one_place_again_and_again_becomes_slow() {
    let site = Site::mailing().await;
    for number in 0..10 {
        let answer = ask(&site.visitor(), &format!("r{number}@example.org")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    let slowed = ask(&site.visitor(), "one-more@example.org").await;
    assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(slowed.outline().contains("Try again in 10 seconds."), "{}", slowed.outline());
    assert!(slowed.body.contains("value=\"one-more@example.org\""));
    assert!(asked(&site, "one-more@example.org").await.is_none());
    site.wait(11);
    assert_eq!(ask(&site.visitor(), "r@example.org").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_link_changes_nothing_and_its_button_says_yes() {
    let site = Site::mailing().await;
    ask(&site.visitor(), "reader@example.org").await;
    let it = asked(&site, "reader@example.org").await.unwrap();
    let here = format!("/en/subscriptions/{}", it.token);
    let page = site.visitor().get(&here).await;
    assert_snapshot!(page.outline().replace(&it.token, "TOKEN"), @"
    [en ltr]
    # Do you want to be told by mail?
    The search
    fair work · MX -> /en/search?q=fair%20work&place=MX
    How often
    Every day
    Your address, this search, the language of this page and how often you want to be told are kept, for this purpose alone, and nobody else is given them. They are deleted as soon as you end it, by a link that stands in every mail; if you do not confirm, after two days.
    [Yes, tell me by mail]
    [No, delete my address]
    ");
    assert!(asked(&site, "reader@example.org").await.unwrap().confirmed.is_none());
    assert!(!page.headers[header::CACHE_CONTROL].to_str().unwrap().contains("public"));

    let yes = site.visitor().post(&format!("{here}/confirm"), &[]).await;
    assert_eq!((yes.status, yes.location.as_deref()), (StatusCode::SEE_OTHER, Some(here.as_str())));
    assert!(asked(&site, "reader@example.org").await.unwrap().confirmed.is_some());
    assert_snapshot!(site.visitor().get(&here).await.outline().replace(&it.token, "TOKEN"), @"
    [en ltr]
    # You are told by mail
    The search
    fair work · MX -> /en/search?q=fair%20work&place=MX
    How often
    Every day
    The next mail comes on 24 November 2026 at the earliest, if there is something new by then.
    [Stop these mails]
    ");
}

#[tokio::test]
async fn a_link_that_nobody_used_in_time_leads_nowhere() {
    let site = Site::mailing().await;
    ask(&site.visitor(), "reader@example.org").await;
    let here =
        format!("/fr/subscriptions/{}", asked(&site, "reader@example.org").await.unwrap().token);
    site.wait(48 * 3600);
    let late = site.visitor().get(&here).await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
    let never = site.visitor().get("/fr/subscriptions/0000").await;
    assert_eq!(late.outline(), never.outline());
    let yes = site.visitor().post(&format!("{here}/confirm"), &[]).await;
    assert_eq!(yes.status, StatusCode::NOT_FOUND);
    assert_snapshot!(yes.outline(), @"
    [fr ltr]
    # Ce lien ne mène plus à rien
    Les courriels ont été arrêtés, ou n’ont pas été confirmés dans les deux jours. L’adresse n’est plus conservée. Vous pouvez les redemander à côté de n’importe quelle recherche.
    ");
}

#[tokio::test]
async fn it_is_ended_by_a_button_or_by_the_provider_and_by_nobody_without_the_token() {
    let site = Site::mailing().await;
    for (address, by_provider) in [("a@example.org", false), ("b@example.org", true)] {
        ask(&site.visitor(), address).await;
        let end = format!("/en/subscriptions/{}/end", asked(&site, address).await.unwrap().token);
        assert_eq!(site.visitor().get(&end).await.status, StatusCode::OK);
        assert!(asked(&site, address).await.is_some(), "a link changes nothing");
        if by_provider {
            let request = site.visitor().request("POST", &end);
            let request = request
                .header("origin", "https://mail.example.com")
                .header("sec-fetch-site", "cross-site")
                .header("content-type", "application/x-www-form-urlencoded");
            let body = Body::from("List-Unsubscribe=One-Click");
            let answer = site.send(request.body(body).unwrap()).await;
            assert_eq!((answer.status, answer.location), (StatusCode::NO_CONTENT, None));
        } else {
            let answer = site.visitor().post(&end, &[]).await;
            assert_eq!(answer.location.as_deref(), Some("/en/subscriptions/ended"));
        }
        assert!(asked(&site, address).await.is_none());
        let again = site.visitor().post(&end, &[]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "what is gone is gone");
    }
    assert_snapshot!(site.visitor().get("/en/subscriptions/ended").await.outline(), @"
    [en ltr]
    # No more mails
    Your address has been deleted. You will not be told of this search again.
    ");
}

#[tokio::test]
async fn what_another_site_forges_asks_for_nothing_and_confirms_nothing() {
    let site = Site::mailing().await;
    ask(&site.visitor(), "reader@example.org").await;
    let token = asked(&site, "reader@example.org").await.unwrap().token;
    let confirm = format!("/en/subscriptions/{token}/confirm");
    for address in [FORM, confirm.as_str()] {
        let request = site.visitor().request("POST", address);
        let request = request.header("origin", "https://evil.example");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let body = Body::from("address=victim%40example.org&rhythm=daily");
        let answer = site.send(request.body(body).unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{address}");
    }
    assert!(asked(&site, "victim@example.org").await.is_none());
    assert!(asked(&site, "reader@example.org").await.unwrap().confirmed.is_none());
}

#[tokio::test]
async fn the_log_says_nothing_of_who_asked_for_what() {
    let site = Site::mailing().await;
    let officer = site.officer().await;
    ask(&officer, "reader@example.org").await;
    let log = changes::since(site.store.db(), 0, 1_000).await.unwrap();
    let own: Vec<_> = log.iter().filter(|it| it.subject.kind == "subscription").collect();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].person, None, "an account is tied to nothing that its person follows");
    let said = format!("{own:?}");
    assert!(!said.contains("reader") && !said.contains("fair"), "{said}");
}
