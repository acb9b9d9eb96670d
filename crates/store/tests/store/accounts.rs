//! Accounts, sessions and failed sign-ins; and that nobody's password is in the log.

use crate::common::{Place, at, by, person};
use domain::Role;
use store::accounts::{self, Account, AddError};
use store::{Stale, Store, changes, failures, sessions};

const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";

async fn officer(store: &Store) -> Account {
    let mut account = Account::new(person(1), "Knowledge officer", "Officer@Example.org");
    account.password_hash = Some(HASH.to_owned());
    account.roles = vec![Role::Administrator, Role::KnowledgeOfficer];
    account.example = true;
    let tx = store.begin().await.unwrap();
    accounts::add(&tx, &mut account, &by(0)).await.unwrap();
    tx.commit().await.unwrap();
    account.roles.sort();
    account
}

#[tokio::test]
async fn an_account_is_found_by_its_address_however_it_is_written() {
    for place in Place::each().await {
        let store = place.open().await;
        let account = officer(&store).await;
        let found = accounts::by_login(store.db(), "OFFICER@example.ORG").await.unwrap();
        assert_eq!(found.as_ref(), Some(&account));
        let found = accounts::by_person(store.db(), person(1)).await.unwrap();
        assert_eq!(found.as_ref(), Some(&account));
        assert_eq!(accounts::all(store.db()).await.unwrap(), [account]);
        let names = accounts::names(store.db(), &[person(1), person(2)]).await.unwrap();
        let called = names.get(&person(1)).map(|it| (it.name.as_str(), it.example));
        assert_eq!(called, Some(("Knowledge officer", true)));
        assert_eq!(names.len(), 1);
    }
}

#[tokio::test]
async fn one_address_is_one_account() {
    for place in Place::each().await {
        let store = place.open().await;
        officer(&store).await;
        let mut other = Account::new(person(2), "Another", "officer@example.org");
        let tx = store.begin().await.unwrap();
        let refused = accounts::add(&tx, &mut other, &by(1)).await;
        assert!(matches!(refused, Err(AddError::Taken)), "{refused:?}");
    }
}

#[tokio::test]
async fn two_who_change_an_account_at_once_do_not_undo_each_other() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut one = officer(&store).await;
        let mut two = one.clone();
        one.password_hash = Some("$argon2id$other".to_owned());
        two.roles = vec![Role::ProgrammeOfficer];
        let tx = store.begin().await.unwrap();
        accounts::save(&tx, &mut one, &by(1)).await.unwrap();
        let refused = accounts::save(&tx, &mut two, &by(2)).await;
        let Err(Stale::Conflict { theirs }) = refused else { panic!("{refused:?}") };
        assert_eq!(*theirs, one);
        two = Account { roles: two.roles, ..*theirs };
        accounts::save(&tx, &mut two, &by(3)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(accounts::all(store.db()).await.unwrap(), [two]);
    }
}

#[tokio::test]
async fn no_password_and_no_token_is_in_the_log() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut account = officer(&store).await;
        account.password_hash = Some(format!("{HASH}2"));
        let token = "a-token-of-the-browser";
        let tx = store.begin().await.unwrap();
        accounts::save(&tx, &mut account, &by(1)).await.unwrap();
        let hash = sessions::hash(token);
        sessions::open(&tx, &hash, account.person, at(1), at(9)).await.unwrap();
        sessions::close(&tx, &hash, at(2)).await.unwrap();
        tx.commit().await.unwrap();

        let log = changes::since(store.db(), 0, 100).await.unwrap();
        let acts: Vec<_> = log.iter().map(|it| it.act.as_str()).collect();
        assert_eq!(acts, ["created", "password_set", "signed_in", "signed_out"]);
        let all = format!("{log:?} {account:?}");
        for secret in ["argon2", token, &hash] {
            assert!(!all.contains(secret), "{secret} is in the log");
        }
    }
}

#[tokio::test]
async fn a_session_ends_when_it_expires_is_closed_or_its_account_disabled() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut account = officer(&store).await;
        let viewer = async |token: &str, now| {
            let hash = sessions::hash(token);
            let viewer = sessions::viewer(store.db(), &hash, at(now)).await.unwrap();
            viewer.map(|it| it.person)
        };
        let tx = store.begin().await.unwrap();
        for token in ["one", "two"] {
            let hash = sessions::hash(token);
            sessions::open(&tx, &hash, account.person, at(1), at(9)).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(viewer("one", 8).await, Some(account.person));
        assert_eq!(viewer("one", 9).await, None);
        assert_eq!(viewer("three", 8).await, None);

        let tx = store.begin().await.unwrap();
        sessions::close(&tx, &sessions::hash("one"), at(3)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((viewer("one", 4).await, viewer("two", 4).await), (None, Some(person(1))));

        account.disabled_at = Some(at(5));
        let tx = store.begin().await.unwrap();
        accounts::save(&tx, &mut account, &by(5)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(viewer("two", 6).await, None);
    }
}

#[tokio::test]
async fn failures_are_counted_by_key_and_forgotten() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        for second in [1, 5, 6] {
            failures::note(&tx, "officer@example.org", at(second)).await.unwrap();
        }
        failures::note(&tx, "127.0.0.1", at(5)).await.unwrap();
        tx.commit().await.unwrap();
        let count =
            async |key: &str, since| failures::count(store.db(), key, at(since)).await.unwrap();
        assert_eq!(count("officer@example.org", 5).await, 2);
        assert_eq!(failures::last(store.db(), "officer@example.org").await.unwrap(), Some(at(6)));

        let tx = store.begin().await.unwrap();
        failures::clear(&tx, "officer@example.org").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((count("officer@example.org", 0).await, count("127.0.0.1", 0).await), (0, 1));
    }
}
