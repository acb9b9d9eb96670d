//! The server as the world treats it: cut connections, kills, a backup and a new index meanwhile.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use tempfile::TempDir;

struct Server {
    child: Child,
    at: String,
}

impl Server {
    fn start(home: &Path) -> Server {
        Server::of(home, &["serve"]).0
    }

    /// A server, and what it prints until it says where it is.
    fn of(home: &Path, arguments: &[&str]) -> (Server, BufReader<ChildStdout>) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ayni"))
            .args(arguments)
            .args(["--listen", "127.0.0.1:0"])
            .env("AYNI_DATA", home)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut printed = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("http://") {
            line.clear();
            assert_ne!(printed.read_line(&mut line).unwrap(), 0, "it ended");
        }
        let at = line.split_once("http://").unwrap().1.trim().to_owned();
        (Server { child, at }, printed)
    }

    /// The status and the whole answer.
    fn get(&self, path: &str) -> (u16, String) {
        let host = &self.at;
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let answer = self.send(&request);
        (answer[9..12].parse().unwrap(), answer)
    }

    /// The answer to a request that closes its connection.
    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.at).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A test that failed leaves no server behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ayni(home: &Path, arguments: &[&str]) -> Output {
    let output = tried(home, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn tried(home: &Path, arguments: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ayni"))
        .args(arguments)
        .env("AYNI_DATA", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"a long passphrase\n").unwrap();
    child.wait_with_output().unwrap()
}

/// An instance with places, themes and an administrator.
fn instance() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    ayni(
        home.path(),
        &["user", "add", "admin", "--name", "Administrator 1", "--role", "administrator"],
    );
    home
}

/// What `ayni check` says of the database: how many records, which change.
fn state(home: &Path) -> String {
    let said = String::from_utf8(ayni(home, &["check"]).stdout).unwrap();
    said.lines().find(|it| it.contains("database")).unwrap().to_owned()
}

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
    let home = instance();
    ayni(home.path(), &["user", "add", "officer", "--name", "O", "--role", "knowledge_officer"]);
    let server = Server::start(home.path());
    let sign_in = "login=officer&password=a+long+passphrase";
    let answer = server.send(&format!(
        "POST /en/sign-in HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{sign_in}",
        server.at,
        sign_in.len()
    ));
    let cookie = answer.lines().find_map(|it| it.strip_prefix("set-cookie: ")).unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let report = "A workshop was held in Lima in May 2019. ".repeat(100);
    let part = format!(
        "--limit\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n\r\n{report}\r\n--limit--\r\n"
    );
    let head = format!(
        "POST /en/desk/sources HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nCookie: {cookie}\r\nContent-Type: multipart/form-data; boundary=limit\r\nContent-Length: {}\r\n\r\n",
        server.at,
        part.len()
    );
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
fn what_a_server_works_in_is_not_emptied_for_a_fresh_demo() {
    let home = instance();
    let before = state(home.path());
    let server = Server::start(home.path());
    let fresh = ["demo", "--fresh", "--listen", "127.0.0.1:0"];
    let refused = tried(home.path(), &fresh);
    assert!(!refused.status.success());
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(why.contains("a server is working in"), "{why}");
    assert_eq!(server.get("/en/about").0, 200);
    server.kill();
    assert_eq!(state(home.path()), before);
}

/// A demo, and whether it says that it goes on with what was there.
fn demo(home: &Path, arguments: &[&str]) -> (Server, bool) {
    let (server, printed) = Server::of(home, &[&["demo"], arguments].concat());
    let lines = printed.lines().map(Result::unwrap);
    let said: Vec<String> = lines.take_while(|it| !it.contains("Ctrl-C")).collect();
    assert!(said.iter().any(|it| it.contains("knowledge-officer-1 ")), "{said:?}");
    assert!(said.iter().any(|it| it.contains("/en/desk/table/")), "{said:?}");
    let goes_on = said.iter().any(|it| it.contains("goes on with what was there"));
    (server, goes_on)
}

/// What a demo says of itself, as if it had been interrupted while it was filled.
fn interrupt(home: &Path) {
    let begun = async {
        let url = format!("sqlite://{}", home.join("ayni.db").display());
        let store = store::Store::open(&url).await.unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(store::meta::get(&tx, "demo").await.unwrap().as_deref(), Some("filled"));
        store::meta::set(&tx, "demo", "begun").await.unwrap();
        tx.commit().await.unwrap();
    };
    tokio::runtime::Runtime::new().unwrap().block_on(begun);
}

#[test]
fn a_demo_goes_on_begins_anew_when_told_and_is_never_half_filled() {
    let home = tempfile::tempdir().unwrap();
    let report = home.path().join("notes.txt");
    std::fs::write(&report, "A workshop was held in Lima on 3 May 2019.").unwrap();
    let (server, goes_on) = demo(home.path(), &[]);
    assert!(!goes_on);
    assert_eq!(server.get("/en/practices").0, 200);
    server.kill();
    let before = state(home.path());

    let (server, goes_on) = demo(home.path(), &["--report", report.to_str().unwrap()]);
    assert!(goes_on);
    server.kill();
    assert_ne!(state(home.path()), before, "the report was laid on the table");

    interrupt(home.path());
    let refused = tried(home.path(), &["demo", "--listen", "127.0.0.1:0"]);
    assert!(!refused.status.success());
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(why.contains("interrupted") && why.contains("--fresh"), "{why}");

    std::fs::remove_file(&report).unwrap();
    let (server, goes_on) = demo(home.path(), &["--fresh"]);
    assert!(!goes_on);
    server.kill();
    assert_eq!(records(&state(home.path())), records(&before), "and the report is gone");
}

/// The number of records, of all that `ayni check` says of a database.
fn records(state: &str) -> String {
    let numbers = state.split(|it: char| !it.is_ascii_digit() && it != ',');
    numbers.filter(|it| !it.is_empty()).collect::<Vec<_>>()[0].to_owned()
}

#[test]
fn a_killed_server_goes_on_where_it_was() {
    let home = instance();
    let before = state(home.path());
    for _ in 0..3 {
        let server = Server::start(home.path());
        assert_eq!(server.get("/en/search?q=peru").0, 200);
        server.kill();
    }
    assert_eq!(state(home.path()), before);
}

#[test]
fn a_new_index_and_a_backup_are_made_while_the_server_answers() {
    let home = instance();
    let server = Server::start(home.path());
    ayni(home.path(), &["reindex"]);
    let (status, page) = server.get("/es/search?q=Per%C3%BA");
    assert_eq!(status, 200);
    assert!(page.contains("/es/places/peru"), "{page}");

    let file = home.path().join("backup.ayni").display().to_string();
    ayni(home.path(), &["backup", &file]);
    ayni(home.path(), &["restore", &file, "--replace"]);
    assert_eq!(server.get("/en/places/peru").0, 200);
}

#[test]
fn what_is_not_there_is_a_page_in_the_readers_language() {
    let home = instance();
    let server = Server::start(home.path());
    let (status, page) = server.get("/pt/practices/no-such-practice");
    assert_eq!(status, 404);
    assert!(page.contains("lang=\"pt\""), "{page}");
}

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
