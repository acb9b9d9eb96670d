//! Connections that are lost in the middle, and addresses that are not there.

use crate::kit::{
    END_OF_FILE, OF_FILES, Person, Server, head_of_file, instance, instance_with_officer, state,
};
use std::io::Write;
use std::net::TcpStream;

#[test]
fn a_connection_lost_in_mid_form_changes_nothing_and_the_next_reader_is_answered() {
    let home = instance();
    let server = Server::start(home.path());
    let before = state(home.path());
    for _ in 0..20 {
        let mut stream = TcpStream::connect(&server.at).unwrap();
        let half = format!(
            "POST /en/sign-in HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nlogin=adm",
            server.at
        );
        stream.write_all(half.as_bytes()).unwrap();
    }
    assert_eq!(server.get("/en/places/peru").0, 200);
    assert_eq!(state(home.path()), before);
}

#[test]
fn a_connection_lost_in_mid_upload_keeps_nothing_of_the_report() {
    let home = instance_with_officer();
    let server = Server::start(home.path());
    let officer = Person::signed_in(&server, "officer");
    let report = "A workshop was held in Lima in May 2019. ".repeat(100);
    let part = format!("{}{report}{END_OF_FILE}", head_of_file("x.txt"));
    let head = officer.head_of_body(&server, "/en/desk/sources", (OF_FILES, part.len()));
    let before = state(home.path());
    for cut in [0, 40, 1_000, part.len() - 5] {
        let mut stream = TcpStream::connect(&server.at).unwrap();
        stream.write_all(format!("{head}{}", &part[..cut]).as_bytes()).unwrap();
    }
    assert_eq!(server.get("/en/places/peru").0, 200);
    assert_eq!(state(home.path()), before);
    let whole = server.send(&format!("{head}{part}"));
    assert!(whole.starts_with("HTTP/1.1 303 "), "{whole}");
    assert_ne!(state(home.path()), before);
}

#[test]
fn what_is_not_there_is_a_page_in_the_readers_language() {
    let home = instance();
    let server = Server::start(home.path());
    let (status, page) = server.get("/pt/practices/no-such-practice");
    assert_eq!(status, 404);
    assert!(page.contains("lang=\"pt\""), "{page}");
}
