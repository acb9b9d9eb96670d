//! Uploads that are too large, or that an address does not read: a page in answer, no cut connection.

use crate::kit::{OF_FILES, Person, Server, head_of_file, instance, instance_with_officer, state};
use std::io::{Read, Write};
use std::net::TcpStream;

#[test]
fn an_endless_upload_in_pieces_is_answered_with_a_page_and_not_with_a_cut_connection() {
    let home = instance();
    let server = Server::start(home.path());
    for address in ["/es/about", "/es/no-such-page", "/es/sign-in"] {
        let mut stream = TcpStream::connect(&server.at).unwrap();
        let head = format!(
            "POST {address} HTTP/1.1\r\nHost: {}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
            server.at
        );
        stream.write_all(head.as_bytes()).unwrap();
        // 40 MB, where 25 are the most that is taken anywhere.
        let piece = [b"100000\r\n".as_slice(), &vec![b'a'; 0x10_0000], b"\r\n"].concat();
        for _ in 0..40 {
            stream.write_all(&piece).unwrap();
        }
        stream.write_all(b"0\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 413 "), "{address}: {}", &answer[..60]);
        assert!(answer.contains("lang=\"es\"") && answer.contains("Es demasiado grande"));
    }
}

#[test]
fn an_upload_that_an_address_does_not_read_is_answered_too() {
    let home = instance();
    let server = Server::start(home.path());
    for (address, status) in [("/en/about", "405"), ("/en/no/such/page", "404")] {
        let mut stream = TcpStream::connect(&server.at).unwrap();
        let head = format!(
            "POST {address} HTTP/1.1\r\nHost: {}\r\nContent-Length: 20000000\r\nConnection: close\r\n\r\n",
            server.at
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&vec![b'a'; 20_000_000]).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{address}: {answer}");
    }
}

/// The size of the upload, and of what is sent of it at once.
const LARGE: usize = 200_000_000;
const PIECE: usize = 1_000_000;

#[test]
fn a_report_of_two_hundred_megabytes_is_refused_with_a_page_and_is_never_in_memory() {
    let home = instance_with_officer();
    let server = Server::start(home.path());
    let officer = Person::signed_in(&server, "officer");
    let (before, memory) = (state(home.path()), server.most_memory());
    for (address, told) in
        [("/es/desk/sources", "Es demasiado grande"), ("/fr/desk/batches", "trop volumineux")]
    {
        let start = head_of_file("report.txt");
        let mut stream = TcpStream::connect(&server.at).unwrap();
        let head = officer.head_of_body(&server, address, (OF_FILES, start.len() + LARGE));
        stream.write_all((head + &start).as_bytes()).unwrap();
        let piece = vec![b'a'; PIECE];
        for _ in 0..LARGE / PIECE {
            stream.write_all(&piece).expect("it is listened to until the end");
        }
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let lang = &address[1..3];
        assert!(answer.starts_with("HTTP/1.1 413 "), "{address}: {answer}");
        assert!(answer.contains(&format!("lang=\"{lang}\"")) && answer.contains(told), "{answer}");
    }
    let more = server.most_memory() - memory;
    assert!(more < LARGE as u64 / 2, "it took {more} bytes of memory");
    assert_eq!(officer.get(&server, "/en/desk/sources").status, 200, "it goes on");
    assert_eq!(state(home.path()), before, "and has kept nothing");
}
