//! What becomes of mail when a server fails, refuses, or a reader has had enough.

use crate::kit::at;
use crate::kit::mailbox::{Mailbox, Server};
use crate::subscriptions::{NEXT_ROUND, ROUND, last, publish, record, round};
use domain::{Kind, Lang};
use jiff::Timestamp;
use store::changes;
use store::jobs::JobState;
use work::Tools;
use work::jobs::one_of;
use work::subscriptions::{self, AskForYes, TellSubscribers};

/// Nobody listens there.
const NOBODY: &str = "smtp://127.0.0.1:9?from=ayni@example.org";

#[tokio::test]
async fn while_the_server_is_away_mail_waits_and_nothing_says_for_whom() {
    let mailbox = Mailbox::new().await;
    mailbox.ask("reader@example.org", "q=secret", Lang::En, 100).await;
    let away = mailbox.by(NOBODY, || at(200));
    assert!(one_of(&away, Some(AskForYes::NAME)).await.unwrap());
    let (state, note) = last(&away, AskForYes::NAME).await;
    assert_eq!(state, JobState::Waiting);
    assert!(note.starts_with("the mail server cannot be reached"), "{note}");
    let back: fn() -> Timestamp = || at(200 + 600);
    assert!(one_of(&mailbox.at(back), Some(AskForYes::NAME)).await.unwrap());
    assert_eq!(mailbox.new_mails().len(), 1);

    mailbox.subscribe("told@example.org", "q=route", Lang::En, 1_000).await;
    publish(&mailbox, vec![record(Kind::Practice, "Route 1")]).await;
    assert!(round(&mailbox.by(NOBODY, ROUND)).await);
    assert_eq!(last(&away, TellSubscribers::NAME).await.0, JobState::Waiting);
    assert!(round(&mailbox.at(|| at(12_000 + 600))).await, "the same round, tried again");
    assert!(mailbox.one_new_mail().text.contains("Route 1"));

    let log = changes::since(away.store.db(), 0, 100_000).await.unwrap();
    let said = format!("{log:?}");
    for secret in ["reader@", "told@", "example.org", "q=secret", "q=route"] {
        assert!(!said.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn a_mail_that_is_refused_keeps_no_other_back() {
    let (mailbox, server) = (Mailbox::new().await, Server::new().await);
    for (second, address) in
        [(100, "a@example.org"), (110, "no-b@example.org"), (120, "c@example.org")]
    {
        mailbox.subscribe(address, "q=route", Lang::En, second).await;
    }
    publish(&mailbox, vec![record(Kind::Practice, "Route 1")]).await;
    let tools = mailbox.by(&server.way, ROUND);
    assert!(round(&tools).await);
    let taken = || server.taken.lock().unwrap().join(" ");
    assert_eq!(taken(), "RCPT TO:<a@example.org> RCPT TO:<c@example.org>");
    let (state, note) = last(&tools, TellSubscribers::NAME).await;
    assert_eq!(state, JobState::Waiting);
    assert_eq!(note, "2 were told, 1 were not: the mail server answers with the status 550");
    // Tried again, it is for the one who was refused alone.
    assert!(round(&mailbox.by(&server.way, || at(12_000 + 600))).await);
    assert_eq!(server.taken.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn who_has_ended_it_is_told_nothing_more() {
    let mailbox = Mailbox::new().await;
    let token = mailbox.subscribe("reader@example.org", "q=route", Lang::En, 100).await;
    publish(&mailbox, vec![record(Kind::Practice, "Route 1")]).await;
    let store = &mailbox.instance.tools.store;
    subscriptions::end(store, &token, at(200)).await.unwrap();
    assert!(round(&mailbox.at(ROUND)).await);
    assert!(mailbox.new_mails().is_empty());
    assert!(!round(&mailbox.at(NEXT_ROUND)).await, "for nobody there is no round");
}

#[tokio::test]
async fn without_mail_nobody_is_told_and_with_it_the_rounds_go_on() {
    let mailbox = Mailbox::new().await;
    mailbox.subscribe("reader@example.org", "q=route", Lang::En, 100).await;
    publish(&mailbox, vec![record(Kind::Practice, "Route 1")]).await;
    let without = Tools { now: ROUND, ..mailbox.instance.tools.clone() };
    assert!(round(&without).await);
    let (state, note) = last(&without, TellSubscribers::NAME).await;
    assert_eq!(
        (state, note.as_str()),
        (JobState::Done, "nobody was told: no mail is configured any more")
    );
    subscriptions::begin(&without).await.unwrap();
    assert!(!round(&mailbox.at(NEXT_ROUND)).await);
    subscriptions::begin(&mailbox.at(ROUND)).await.unwrap();
    assert!(round(&mailbox.at(NEXT_ROUND)).await);
    assert!(mailbox.one_new_mail().text.contains("Route 1"));
}

#[tokio::test]
async fn a_round_asks_the_database_as_often_for_many_records_as_for_few() {
    let mailbox = Mailbox::new().await;
    mailbox.subscribe("reader@example.org", "q=route", Lang::En, 100).await;
    let tools = mailbox.at(ROUND);
    publish(&mailbox, vec![record(Kind::Practice, "Route 1")]).await;
    let before = tools.store.queries();
    assert!(round(&tools).await);
    let few = tools.store.queries() - before;
    publish(&mailbox, (0..40).map(|it| record(Kind::Practice, &format!("Route {it}"))).collect())
        .await;
    let before = tools.store.queries();
    assert!(round(&mailbox.at(NEXT_ROUND)).await);
    assert_eq!(tools.store.queries() - before, few);
}
