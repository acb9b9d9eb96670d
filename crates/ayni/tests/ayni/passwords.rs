//! A password is kept as Argon2id and stands nowhere as it was given.

use crate::kit::{PASSWORD, Person, Server, ayni_told, done, instance};
use std::fs::File;
use std::path::Path;

/// What OWASP asks for at least: 19 MiB of memory, two rounds, one lane.
const KEPT_AS: &str = "$argon2id$v=19$m=19456,t=2,p=1$";

/// Passwords that are given in each way there is.
const NEW: &str = "another long passphrase";
const WRONG: &str = "a passphrase that is wrong";
const OF_DESK: &str = "a passphrase from the desk";

fn kept(home: &Path, login: &str) -> String {
    let account = async {
        let url = format!("sqlite:{}", home.join("ayni.db").display());
        let store = store::Store::open(&url).await.unwrap();
        store::accounts::by_login(store.db(), login).await.unwrap().unwrap()
    };
    let account = tokio::runtime::Runtime::new().unwrap().block_on(account);
    account.password_hash.unwrap()
}

#[test]
fn a_password_is_kept_as_argon2id_and_stands_in_no_log_and_no_backup() {
    let home = instance();
    let path = home.path();
    let log = path.join("log");
    let server = Server::logging(path, File::create(&log).unwrap());
    let admin = Person::signed_in(&server, "admin");
    let account = [
        ("name", "Officer 1"),
        ("login", "officer"),
        ("role", "knowledge_officer"),
        ("password", OF_DESK),
    ];
    assert_eq!(admin.post(&server, "/en/desk/accounts", &account).status, 303);
    let tried = [("login", "officer"), ("password", WRONG)];
    assert_eq!(Person::visitor().post(&server, "/en/sign-in", &tried).status, 422);
    ayni_told(path, &["user", "password", "admin"], &format!("{NEW}\n"));
    let backup = path.join("backup.ayni");
    done(path, &["backup", &backup.display().to_string()]);

    let (admin, officer) = (kept(path, "admin"), kept(path, "officer"));
    for hash in [&admin, &officer] {
        assert!(hash.starts_with(KEPT_AS), "{hash}");
    }
    let content = std::fs::read_to_string(&backup).unwrap();
    assert!(content.contains(&admin) && content.contains(&officer), "a backup has the hashes");
    let logged = std::fs::read_to_string(&log).unwrap();
    assert!(
        logged.contains("TRACE") && logged.contains("query_one"),
        "all that there is is logged"
    );
    // Forms are encoded, and a log may quote them so.
    for password in [PASSWORD, NEW, WRONG, OF_DESK] {
        let forms = [password.to_owned(), password.replace(' ', "+"), password.replace(' ', "%20")];
        for file in ["log", "backup.ayni", "ayni.db", "ayni.db-wal"] {
            let Ok(bytes) = std::fs::read(path.join(file)) else { continue };
            let text = String::from_utf8_lossy(&bytes);
            let stands = forms.iter().any(|it| text.contains(it.as_str()));
            assert!(!stands, "`{password}` stands in {file}");
        }
    }
}

#[test]
fn two_people_with_one_password_are_kept_apart_by_their_salt() {
    let home = instance();
    let add = ["user", "add", "second", "--name", "Person 2", "--role", "expert"];
    ayni_told(home.path(), &add, &format!("{PASSWORD}\n"));
    assert_ne!(kept(home.path(), "admin"), kept(home.path(), "second"));
}

#[test]
fn who_is_disabled_signs_in_no_more() {
    let home = instance();
    let server = Server::start(home.path());
    let tried = [("login", "admin"), ("password", PASSWORD)];
    assert_eq!(Person::visitor().post(&server, "/en/sign-in", &tried).status, 303);
    done(home.path(), &["user", "disable", "admin"]);
    assert_eq!(Person::visitor().post(&server, "/en/sign-in", &tried).status, 422);
}
