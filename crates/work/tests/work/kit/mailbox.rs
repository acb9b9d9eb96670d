//! A folder that mail is written to, read as a mail program reads it; and a mail server that
//! refuses some.

use super::Instance;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::{Lang, Rhythm};
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use store::subscriptions::Search;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use work::Tools;
use work::mail::Mail;
use work::subscriptions::{self, Ask};

pub const SITE: &str = "https://ayni.example.org";

/// An instance whose mail lies in a folder.
pub struct Mailbox {
    pub instance: Instance,
    pub folder: TempDir,
    seen: Mutex<BTreeSet<String>>,
}

/// A mail as its reader gets it.
pub struct Mailed {
    pub head: String,
    pub text: String,
    pub html: String,
}

impl Mailbox {
    pub async fn new() -> Mailbox {
        let (instance, folder) = (Instance::new().await, tempfile::tempdir().unwrap());
        Mailbox { instance, folder, seen: Mutex::default() }
    }

    /// The instance at another time.
    pub fn at(&self, now: fn() -> Timestamp) -> Tools {
        self.by(&format!("file:{}", self.folder.path().display()), now)
    }

    /// The same with another way to send mail.
    pub fn by(&self, way: &str, now: fn() -> Timestamp) -> Tools {
        let mail = Some(Arc::new(Mail::new(way, Some(SITE)).unwrap()));
        Tools { mail, now, ..self.instance.tools.clone() }
    }

    /// What has come since one looked last.
    pub fn new_mails(&self) -> Vec<Mailed> {
        let mut seen = self.seen.lock().unwrap();
        let all = std::fs::read_dir(self.folder.path()).unwrap();
        let names = all.map(|it| it.unwrap().file_name().into_string().unwrap());
        let new: Vec<String> = names.filter(|it| seen.insert(it.clone())).collect();
        let read = |it: String| std::fs::read_to_string(self.folder.path().join(it)).unwrap();
        new.into_iter().map(|it| mailed(&read(it))).collect()
    }

    pub fn one_new_mail(&self) -> Mailed {
        let mut new = self.new_mails();
        assert_eq!(new.len(), 1);
        new.remove(0)
    }

    /// Asks to be told of a search, and says yes a little later.
    pub async fn subscribe(&self, address: &str, query: &str, lang: Lang, second: i64) -> String {
        let token = self.ask(address, query, lang, second).await;
        let store = &self.instance.tools.store;
        assert!(subscriptions::confirm(store, &token, super::at(second + 1)).await.unwrap());
        token
    }

    pub async fn ask(&self, address: &str, query: &str, lang: Lang, second: i64) -> String {
        let token = format!("token-{second}");
        let title = query.replace("q=", "");
        let search = Search { query: query.to_owned(), title, lang };
        let rhythm = Rhythm::Daily;
        let ask = Ask { address: address.to_owned(), search, rhythm, token: token.clone() };
        let store = &self.instance.tools.store;
        subscriptions::ask(store, ask, super::at(second)).await.unwrap();
        token
    }
}

/// The head and the two parts of a mail.
fn mailed(mail: &str) -> Mailed {
    let (head, body) = mail.split_once("\r\n\r\n").unwrap();
    let head = head.replace("\r\n ", " ");
    let boundary = head.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
    let line = format!("--{boundary}");
    let mut parts = body.split(&line).skip(1).map(part);
    Mailed { text: parts.next().unwrap(), html: parts.next().unwrap(), head }
}

fn part(part: &str) -> String {
    let (head, body) = part.trim_start().split_once("\r\n\r\n").unwrap();
    let bytes = if head.contains("base64") {
        STANDARD.decode(body.replace("\r\n", "")).unwrap()
    } else if head.contains("quoted-printable") {
        quoted_printable::decode(body, quoted_printable::ParseMode::Robust).unwrap()
    } else {
        body.as_bytes().to_vec()
    };
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

/// A mail server that takes mail for everybody but those whose address begins with `no-`.
pub struct Server {
    pub way: String,
    pub taken: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub async fn new() -> Server {
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let way = format!("smtp://{}?from=ayni@example.org", door.local_addr().unwrap());
        let taken = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&taken);
        tokio::spawn(async move {
            while let Ok((stream, _)) = door.accept().await {
                let all = Arc::clone(&all);
                tokio::spawn(async move { talk(stream, &all).await });
            }
        });
        Server { way, taken }
    }
}

async fn talk(stream: TcpStream, taken: &Mutex<Vec<String>>) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let _ = write.write_all(b"220 test\r\n").await;
    let (mut to, mut is_data) = (String::new(), false);
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match line.split([' ', ':']).next().unwrap() {
            "." => {
                is_data = false;
                taken.lock().unwrap().push(to.clone());
                "250 taken".to_owned()
            }
            _ if is_data => continue,
            "DATA" => {
                is_data = true;
                "354 go on".to_owned()
            }
            "RCPT" if line.contains("<no-") => format!("550 {line} is nobody here"),
            "RCPT" => {
                to = line;
                "250 ok".to_owned()
            }
            "QUIT" => "221 bye".to_owned(),
            _ => "250 ok".to_owned(),
        };
        let _ = write.write_all(format!("{answer}\r\n").as_bytes()).await;
    }
}
