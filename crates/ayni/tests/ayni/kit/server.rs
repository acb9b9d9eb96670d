//! A server as a process of its own, and people with a browser before it.

use super::{PASSWORD, program};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Mutex;

pub struct Server {
    child: Mutex<Child>,
    pub at: String,
}

impl Server {
    pub fn start(home: &Path) -> Server {
        Server::of(home, &["serve"]).0
    }

    /// A server, and what it prints until it says where it is.
    pub fn of(home: &Path, arguments: &[&str]) -> (Server, BufReader<ChildStdout>) {
        Server::spawned(program(home, arguments).stderr(Stdio::null()))
    }

    /// The same, writing all that it can into a log.
    pub fn logging(home: &Path, log: File) -> Server {
        Server::spawned(program(home, &["serve"]).env("AYNI_LOG", "trace").stderr(log)).0
    }

    fn spawned(command: &mut Command) -> (Server, BufReader<ChildStdout>) {
        let command = command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut printed = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("http://") {
            line.clear();
            assert_ne!(printed.read_line(&mut line).unwrap(), 0, "it ended");
        }
        let at = line.split_once("http://").unwrap().1.trim().to_owned();
        (Server { child: Mutex::new(child), at }, printed)
    }

    /// The status and the whole answer, as a visitor gets it.
    pub fn get(&self, path: &str) -> (u16, String) {
        let answer = Person::visitor().get(self, path);
        (answer.status, answer.text)
    }

    /// The answer to a request that closes its connection.
    pub fn send(&self, request: &str) -> String {
        self.try_send(request.as_bytes()).unwrap()
    }

    fn try_send(&self, request: &[u8]) -> io::Result<String> {
        let mut stream = TcpStream::connect(&self.at)?;
        stream.write_all(request)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    /// Ends it at once, whatever it is doing and whoever talks to it.
    pub fn kill(&self) {
        let mut child = self.child.lock().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// The most memory that it ever had, in bytes.
    pub fn most_memory(&self) -> u64 {
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", self.child.lock().unwrap().id()))
                .unwrap();
        let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap();
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().unwrap();
        kilobytes * 1024
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A test that failed leaves no server behind.
        let child = self.child.get_mut().unwrap();
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Somebody before a browser, with the cookie of their session: it outlives a server.
#[derive(Clone, Default)]
pub struct Person {
    cookie: Option<String>,
}

pub struct Answer {
    pub status: u16,
    /// Head and body.
    pub text: String,
}

impl Answer {
    fn of(text: String) -> io::Result<Answer> {
        let status = text.get(9..12).and_then(|it| it.parse().ok());
        let status = status.ok_or(io::ErrorKind::UnexpectedEof)?;
        Ok(Answer { status, text })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.text.lines().take_while(|it| !it.is_empty()).find_map(|line| {
            let (of, value) = line.split_once(": ")?;
            of.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

impl Person {
    pub fn visitor() -> Person {
        Person::default()
    }

    pub fn signed_in(server: &Server, login: &str) -> Person {
        let form = [("login", login), ("password", PASSWORD)];
        let answer = Person::visitor().post(server, "/en/sign-in", &form);
        let cookie = answer.header("set-cookie").expect("a session begins");
        Person { cookie: cookie.split(';').next().map(str::to_owned) }
    }

    pub fn get(&self, server: &Server, path: &str) -> Answer {
        self.try_get(server, path).unwrap()
    }

    pub fn try_get(&self, server: &Server, path: &str) -> io::Result<Answer> {
        Answer::of(server.try_send(format!("{}\r\n", self.head(server, "GET", path)).as_bytes())?)
    }

    /// Sends a form.
    pub fn post(&self, server: &Server, path: &str, form: &[(&str, &str)]) -> Answer {
        let body = web::urls::query(form).trim_start_matches('?').to_owned();
        let kind = "application/x-www-form-urlencoded";
        let head = self.head_of_body(server, path, (kind, body.len()));
        Answer::of(server.send(&(head + &body))).unwrap()
    }

    /// Sends a form with one file in it.
    pub fn upload(&self, server: &Server, path: &str, file: (&str, &str)) -> Answer {
        self.try_upload(server, path, file).unwrap()
    }

    pub fn try_upload(
        &self,
        server: &Server,
        path: &str,
        (name, content): (&str, &str),
    ) -> io::Result<Answer> {
        let body = format!("{}{content}{END_OF_FILE}", head_of_file(name));
        let head = self.head_of_body(server, path, (OF_FILES, body.len()));
        Answer::of(server.try_send((head + &body).as_bytes())?)
    }

    /// All of a request that stands before its body, with the empty line.
    pub fn head_of_body(
        &self,
        server: &Server,
        path: &str,
        (kind, length): (&str, usize),
    ) -> String {
        let head = self.head(server, "POST", path);
        format!("{head}Content-Type: {kind}\r\nContent-Length: {length}\r\n\r\n")
    }

    fn head(&self, server: &Server, method: &str, path: &str) -> String {
        let host = &server.at;
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
        if let Some(cookie) = &self.cookie {
            write!(head, "Cookie: {cookie}\r\n").unwrap();
        }
        head
    }
}

/// The kind of a body with a file in it.
pub const OF_FILES: &str = "multipart/form-data; boundary=limit";

/// What stands before and after the content of the one file of a form.
pub fn head_of_file(name: &str) -> String {
    format!("--limit\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
}

pub const END_OF_FILE: &str = "\r\n--limit--\r\n";
