//! Who asked to be told by mail: asked, confirmed, told, ended, and nothing of it in the log.

use crate::common::{Place, at, by, draft, kept, person};
use domain::{Kind, Lang, Rhythm};
use jiff::{SignedDuration, Timestamp};
use store::subscriptions::{self, Search, Subscription, SubscriptionId};
use store::{By, Store, Tx, changes};

pub fn subscription(token: &str, rhythm: Rhythm) -> Subscription {
    let search = Search {
        query: "q=secreto&place=MX".to_owned(),
        title: "secreto · México".to_owned(),
        lang: Lang::Es,
    };
    Subscription {
        id: SubscriptionId::new(at(0)),
        token: token.to_owned(),
        address: "reader@example.org".to_owned(),
        search,
        rhythm,
        asked_at: at(0),
        mailed_at: None,
        confirmed: None,
    }
}

/// One to which its reader has said yes.
pub async fn confirmed(tx: &Tx, token: &str) -> Subscription {
    confirmed_at(tx, subscription(token, Rhythm::Daily), at(3)).await
}

async fn confirmed_at(tx: &Tx, it: Subscription, at: Timestamp) -> Subscription {
    let by = By::program(at);
    subscriptions::ask(tx, &it, &by).await.unwrap();
    subscriptions::mailed(tx, it.id, &by).await.unwrap();
    assert!(subscriptions::confirm(tx, &it, 7, &by).await.unwrap());
    subscriptions::by_id(tx, it.id).await.unwrap().unwrap()
}

async fn due(store: &Store, now: Timestamp) -> Vec<String> {
    let due = subscriptions::due(store.db(), now, None, 10).await.unwrap();
    due.into_iter().map(|it| it.token).collect()
}

#[tokio::test]
async fn what_is_asked_for_is_confirmed_once_told_once_and_ended() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        let asked = subscription("a", Rhythm::Daily);
        subscriptions::ask(&tx, &asked, &by(1)).await.unwrap();
        assert_eq!(subscriptions::by_token(&tx, "a").await.unwrap().as_ref(), Some(&asked));
        assert_eq!(subscriptions::by_token(&tx, "b").await.unwrap(), None);
        assert!(!subscriptions::is_anybody_told(&tx).await.unwrap());

        assert!(subscriptions::confirm(&tx, &asked, 7, &by(2)).await.unwrap());
        assert!(!subscriptions::confirm(&tx, &asked, 9, &by(3)).await.unwrap(), "only once");
        assert!(subscriptions::is_anybody_told(&tx).await.unwrap());
        let it = subscriptions::by_id(&tx, asked.id).await.unwrap().unwrap();
        assert_eq!(it.confirmed.unwrap().position, 7);

        assert!(subscriptions::told(&tx, &it, (12, 3), &by(4)).await.unwrap());
        assert!(!subscriptions::told(&tx, &it, (12, 3), &by(5)).await.unwrap(), "told before");
        subscriptions::looked(&tx, &[it.id], 11, at(6)).await.unwrap();
        let it = subscriptions::by_id(&tx, it.id).await.unwrap().unwrap();
        let confirmed = it.confirmed.unwrap();
        assert_eq!((confirmed.position, confirmed.told_at), (12, at(4)), "never backward");

        assert!(subscriptions::end(&tx, it.id, &by(7)).await.unwrap());
        assert!(!subscriptions::end(&tx, it.id, &by(8)).await.unwrap());
        assert_eq!(subscriptions::by_token(&tx, "a").await.unwrap(), None);
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn the_log_has_neither_the_address_nor_what_is_searched_for() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        let it = confirmed(&tx, "token-1").await;
        subscriptions::told(&tx, &it, (9, 2), &by(4)).await.unwrap();
        subscriptions::end(&tx, it.id, &by(5)).await.unwrap();
        tx.commit().await.unwrap();
        let log = changes::of(store.db(), it.id, 10).await.unwrap();
        let acts: Vec<_> = log.iter().rev().map(|it| it.act.as_str()).collect();
        assert_eq!(acts, ["asked", "mailed", "confirmed", "told", "ended"]);
        let said = format!("{log:?} {it:?}");
        for secret in ["reader", "example.org", "secreto", "México", "token-1"] {
            assert!(!said.contains(secret), "{secret}: {said}");
        }
    }
}

#[tokio::test]
async fn a_search_asked_for_again_takes_the_place_of_the_first() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        confirmed(&tx, "daily").await;
        let other = subscription("other", Rhythm::Daily);
        let search = Search { query: "q=other".to_owned(), ..other.search.clone() };
        confirmed_at(&tx, Subscription { search, ..other }, at(4)).await;
        confirmed_at(&tx, subscription("weekly", Rhythm::Weekly), at(5)).await;
        for (token, is_there) in [("daily", false), ("other", true), ("weekly", true)] {
            let found = subscriptions::by_token(&tx, token).await.unwrap();
            assert_eq!(found.is_some(), is_there, "{token}");
        }
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn requests_without_a_yes_are_counted_by_address() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        for (token, second) in [("a", 0), ("b", 10), ("c", 20)] {
            let asked = Subscription { asked_at: at(second), ..subscription(token, Rhythm::Daily) };
            subscriptions::ask(&tx, &asked, &by(second)).await.unwrap();
        }
        confirmed_at(&tx, subscription("d", Rhythm::Daily), at(30)).await;
        let asked = async |address, second| {
            subscriptions::unconfirmed(&tx, address, at(second)).await.unwrap()
        };
        assert_eq!(asked("reader@example.org", 0).await, 0, "the yes took the others with it");
        let late = Subscription { asked_at: at(40), ..subscription("e", Rhythm::Daily) };
        subscriptions::ask(&tx, &late, &by(40)).await.unwrap();
        assert_eq!(asked("reader@example.org", 40).await, 1);
        assert_eq!(asked("reader@example.org", 41).await, 0);
        assert_eq!(asked("nobody@example.org", 0).await, 0);
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn whose_round_is_over_is_due_page_by_page() {
    for place in Place::each().await {
        let store = place.open().await;
        let now: Timestamp = "2026-11-25T06:00:00Z".parse().unwrap();
        let ago = |hours| now - SignedDuration::from_hours(hours);
        let tx = store.begin().await.unwrap();
        let told = [
            ("this-morning", Rhythm::Daily, ago(0)),
            ("yesterday", Rhythm::Daily, ago(24)),
            ("tuesday", Rhythm::Weekly, ago(24)),
            ("last-week", Rhythm::Weekly, ago(7 * 24)),
        ];
        for (number, (token, rhythm, told_at)) in (0..).zip(told) {
            let mut it = subscription(token, rhythm);
            it.id = SubscriptionId::new(at(number));
            it.search.query = token.to_owned();
            confirmed_at(&tx, it, told_at).await;
        }
        let mut open = subscription("no-yes", Rhythm::Daily);
        open.search.query = "no-yes".to_owned();
        subscriptions::ask(&tx, &open, &by(0)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(due(&store, now).await, ["yesterday", "last-week"]);
        let first = subscriptions::due(store.db(), now, None, 1).await.unwrap();
        let rest = subscriptions::due(store.db(), now, Some(first[0].id), 9).await.unwrap();
        assert_eq!((first.len(), rest.len()), (1, 1));

        let tx = store.begin().await.unwrap();
        subscriptions::looked(&tx, &[first[0].id, rest[0].id], 9, now).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(due(&store, now).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn records_that_changed_are_read_from_their_part_of_the_log() {
    for place in Place::each().await {
        let store = place.open().await;
        let first = kept(&store, draft(Kind::Event, "a")).await;
        let before = changes::position(store.db()).await.unwrap();
        let mut second = kept(&store, draft(Kind::Practice, "b")).await;
        let tx = store.begin().await.unwrap();
        second.slug = domain::Slug::from_title("c");
        store::records::save(&tx, &mut second, &By::person(person(1), at(9))).await.unwrap();
        confirmed(&tx, "a").await;
        tx.commit().await.unwrap();
        let until = changes::position(store.db()).await.unwrap();
        let between = async |after, until| {
            changes::records_between(store.db(), (after, until)).await.unwrap()
        };
        let found = between(before, until).await;
        assert_eq!(found.keys().collect::<Vec<_>>(), [&second.id]);
        // The address that it had is noted between.
        assert_eq!(found[&second.id], before + 3, "the last of its changes");
        assert!(between(0, before).await.contains_key(&first.id));
        assert!(between(until, until).await.is_empty());
    }
}
