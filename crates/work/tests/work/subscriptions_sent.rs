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
use work::subscriptions::{self, AskForYes, ForgetUnconfirmed, TellSubscribers};

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
    assert_eq!(
        (state, note.as_str()),
        (JobState::Done, "2 were told, 1 refused for good, 0 ended")
    );
    assert!(!round(&mailbox.by(&server.way, || at(12_000 + 600))).await, "not twice in a day");
}

/// The rounds of the first days.
const ROUNDS: [fn() -> Timestamp; 4] =
    [ROUND, NEXT_ROUND, || at(12_000 + 48 * 3600), || at(12_000 + 72 * 3600)];

#[tokio::test]
async fn a_mailbox_that_refuses_for_good_three_times_is_not_tried_again() {
    let (mailbox, server) = (Mailbox::new().await, Server::new().await);
    let store = &mailbox.instance.tools.store;
    mailbox.subscribe("a@example.org", "q=route", Lang::En, 100).await;
    let token = mailbox.subscribe("no-b@example.org", "q=route", Lang::En, 110).await;
    let mut notes = Vec::new();
    for (number, at) in ROUNDS.into_iter().enumerate() {
        publish(&mailbox, vec![record(Kind::Practice, &format!("Route {number}"))]).await;
        let tools = mailbox.by(&server.way, at);
        assert!(round(&tools).await);
        notes.push(last(&tools, TellSubscribers::NAME).await.1);
    }
    assert_eq!(
        notes,
        [
            "1 were told, 1 refused for good, 0 ended",
            "1 were told, 1 refused for good, 0 ended",
            "1 were told, 1 refused for good, 1 ended",
            "1 were told",
        ]
    );
    assert_eq!(subscriptions::by_token(store.db(), &token, ROUND()).await.unwrap(), None);
    let log = changes::since(store.db(), 0, 100_000).await.unwrap();
    let ended: Vec<_> = log.iter().filter(|it| it.act == "ended").collect();
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].why.as_deref(), Some("its mailbox refused for good"));
    assert!(!format!("{log:?}").contains("example.org"));
}

#[tokio::test]
async fn a_server_that_refuses_everybody_ends_nobodys_subscription() {
    let (mailbox, server) = (Mailbox::new().await, Server::new().await);
    let mut tokens = Vec::new();
    for (second, address) in [(100, "no-a@example.org"), (110, "no-b@example.org")] {
        tokens.push(mailbox.subscribe(address, "q=route", Lang::En, second).await);
    }
    publish(&mailbox, vec![record(Kind::Practice, "Route 1")]).await;
    for at in ROUNDS {
        round(&mailbox.by(&server.way, at)).await;
    }
    for token in tokens {
        let store = &mailbox.instance.tools.store;
        assert!(subscriptions::by_token(store.db(), &token, ROUND()).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn ending_a_request_does_not_make_room_for_another_one_that_day() {
    let mailbox = Mailbox::new().await;
    let store = &mailbox.instance.tools.store;
    for second in [100, 110, 120, 130] {
        let token = mailbox.ask("reader@example.org", "q=route", Lang::En, second).await;
        let found = subscriptions::by_token(store.db(), &token, at(second)).await.unwrap();
        assert_eq!(found.is_some(), second < 130, "the fourth of a day is not kept");
        subscriptions::end(store, &token, at(second + 1)).await.unwrap();
        assert_eq!(subscriptions::by_token(store.db(), &token, at(second)).await.unwrap(), None);
    }
    // The address is in no table any more, and what is left goes with its time.
    let folder = tempfile::tempdir().unwrap();
    let backup = folder.path().join("backup");
    store::backup::write(store, &backup, |_| ()).await.unwrap();
    assert!(!std::fs::read_to_string(&backup).unwrap().contains("reader@example.org"));
    let later = mailbox.at(|| at(200 + 48 * 3600));
    while one_of(&later, Some(ForgetUnconfirmed::NAME)).await.unwrap() {}
    let token = mailbox.ask("reader@example.org", "q=route", Lang::En, 300 + 48 * 3600).await;
    let found = subscriptions::by_token(store.db(), &token, at(300 + 48 * 3600)).await.unwrap();
    assert!(found.is_some());
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
