//! What page tests are written with: a site of its own for each test, people by their role, and
//! the outline of a page.

mod outline;
mod seeds;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use domain::{PersonId, Role};
use jiff::Timestamp;
use std::sync::{Arc, Mutex, OnceLock};
use store::accounts::{self, Account};
use store::{By, Store};
use tempfile::TempDir;
use tower::ServiceExt;
use web::{App, Settings};
use work::Tools;
use work::index::Finder;
use work::mail::Mail;

pub use outline::{in_order, part};
pub use seeds::*;

/// The moment at which every test begins.
pub const NOW: &str = "2026-11-23T10:00:00Z";
pub const PASSWORD: &str = "correct horse battery staple";

fn app(tools: &Tools, settings: Settings, now: &Arc<Mutex<Timestamp>>) -> App {
    let clock = Arc::clone(now);
    App::new(tools.clone(), settings).at(Arc::new(move || *clock.lock().unwrap()))
}

/// A whole Ayni in a folder of its own.
pub struct Site {
    pub store: Store,
    pub tools: Tools,
    app: App,
    router: Router,
    now: Arc<Mutex<Timestamp>>,
    folder: TempDir,
}

impl Site {
    pub async fn new() -> Site {
        Site::with(Settings::default()).await
    }

    pub async fn with(settings: Settings) -> Site {
        Site::helped(settings, None).await
    }

    /// With a helper model.
    pub async fn helped(settings: Settings, helper: Option<Arc<work::helper::Helper>>) -> Site {
        Site::equipped(settings, |tools| Tools { helper, ..tools }).await
    }

    /// With mail, which is written to files and read by nobody.
    pub async fn mailing() -> Site {
        let site = "https://ayni.example";
        let mail = Mail::new("file:/nowhere", Some(site)).unwrap();
        let settings = Settings { address: Some(site.to_owned()), ..Settings::default() };
        Site::equipped(settings, |tools| Tools { mail: Some(Arc::new(mail)), ..tools }).await
    }

    async fn equipped(settings: Settings, equip: impl FnOnce(Tools) -> Tools) -> Site {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("ayni.db").display());
        let store = Store::open(&url).await.unwrap();
        let (finder, _) = Finder::open(&store, &folder.path().join("index")).await.unwrap();
        let (node, site) = ("test".to_owned(), String::new());
        let (helper, mail) = (None, None);
        let tools =
            equip(Tools { site, store: store.clone(), finder, now: start, node, helper, mail });
        let now = Arc::new(Mutex::new(start()));
        let app = app(&tools, settings, &now);
        Site { store, router: web::router(app.clone()), app, tools, now, folder }
    }

    /// The same, answering with the tools that were put into it since.
    pub fn again(self) -> Site {
        let app = app(&self.tools, Settings::default(), &self.now);
        Site { router: web::router(app.clone()), app, ..self }
    }

    /// The database once more, as another program would open it.
    pub async fn other_store(&self) -> Store {
        let url = format!("sqlite:{}", self.folder.path().join("ayni.db").display());
        Store::open(&url).await.unwrap()
    }

    pub fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: i64) {
        *self.now.lock().unwrap() += jiff::SignedDuration::from_secs(seconds);
    }

    pub fn by(&self) -> By {
        By::program(self.now())
    }

    /// Brings the search index up to what has been written.
    pub async fn catch_up(&self) {
        work::index::catch_up(&self.tools).await.unwrap();
    }

    /// Reads what is kept in memory, as it is done after a start.
    pub async fn read_ahead(&self) {
        self.app.read_ahead().await.unwrap();
    }

    /// Somebody who is not signed in.
    pub fn visitor(&self) -> Person<'_> {
        Person { site: self, cookie: None, id: None, accept: None }
    }

    pub async fn officer(&self) -> Person<'_> {
        self.signed_in("knowledge-officer-1", Role::KnowledgeOfficer).await
    }

    pub async fn second_officer(&self) -> Person<'_> {
        self.signed_in("knowledge-officer-2", Role::KnowledgeOfficer).await
    }

    pub async fn programme_officer(&self) -> Person<'_> {
        self.signed_in("programme-officer-1", Role::ProgrammeOfficer).await
    }

    pub async fn administrator(&self) -> Person<'_> {
        self.signed_in("administrator-1", Role::Administrator).await
    }

    /// Makes the account if it is not there.
    pub async fn account(&self, login: &str, role: Role) -> PersonId {
        if let Some(known) = accounts::by_login(self.store.db(), login).await.unwrap() {
            return known.person;
        }
        let mut account = Account::new(PersonId::new(self.now()), login, login);
        account.roles = vec![role];
        account.password_hash = Some(password_hash());
        let tx = self.store.begin().await.unwrap();
        accounts::add(&tx, &mut account, &self.by()).await.unwrap();
        tx.commit().await.unwrap();
        account.person
    }

    /// Signs in at the door, as people do.
    pub async fn signed_in(&self, login: &str, role: Role) -> Person<'_> {
        let id = self.account(login, role).await;
        let answer = self.visitor().sign_in(login, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Person { site: self, cookie: Some(cookie), id: Some(id), accept: None }
    }

    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        let peer: std::net::SocketAddr = "192.0.2.7:4000".parse().unwrap();
        request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = answer.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        let location = head.headers.get(header::LOCATION).map(|it| it.to_str().unwrap().to_owned());
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: head.status, headers: head.headers, location, body, bytes }
    }
}

fn start() -> Timestamp {
    NOW.parse().unwrap()
}

/// Hashing takes a while on purpose: once is enough for all.
fn password_hash() -> String {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| web::hash_password(PASSWORD).unwrap()).clone()
}

/// Who looks at the site.
#[derive(Clone)]
pub struct Person<'a> {
    site: &'a Site,
    cookie: Option<String>,
    pub id: Option<PersonId>,
    accept: Option<&'static str>,
}

impl Person<'_> {
    /// The same, asking for another form of answer.
    #[must_use]
    pub fn accepting(self, accept: &'static str) -> Self {
        Person { accept: Some(accept), ..self }
    }

    /// The same, with the cookie that an answer has set.
    #[must_use]
    pub fn with_cookie(self, set: &str) -> Self {
        Person { cookie: set.split(';').next().map(str::to_owned), ..self }
    }

    pub fn by(&self) -> By {
        By { person: self.id, at: self.site.now(), why: None }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.site.send(self.request("GET", address).body(Body::empty()).unwrap()).await
    }

    /// Sends a form.
    pub async fn post(&self, address: &str, form: &[(&str, &str)]) -> Answer {
        let request = self.request("POST", address);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let body = web::urls::query(form).trim_start_matches('?').to_owned();
        let request = request.header("content-length", body.len());
        self.site.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Sends a form with one file in it.
    pub async fn upload(
        &self,
        address: &str,
        file: (&str, &str, &[u8]),
        form: &[(&str, &str)],
    ) -> Answer {
        self.upload_all(address, &[file], form).await
    }

    /// Sends a form with many files in it.
    pub async fn upload_all(
        &self,
        address: &str,
        files: &[(&str, &str, &[u8])],
        form: &[(&str, &str)],
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in form {
            let head = format!(
                "--limit\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend(head.into_bytes());
        }
        for (field, file_name, bytes) in files {
            let head = format!(
                "--limit\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{file_name}\"\r\n\
                 content-type: application/octet-stream\r\n\r\n"
            );
            body.extend(head.into_bytes());
            body.extend(*bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--limit--\r\n");
        let request = self.request("POST", address);
        let request = request.header("content-type", "multipart/form-data; boundary=limit");
        let request = request.header("content-length", body.len());
        self.site.send(request.body(Body::from(body)).unwrap()).await
    }

    pub async fn sign_in(&self, login: &str, password: &str) -> Answer {
        self.post("/en/sign-in", &[("login", login), ("password", password)]).await
    }

    pub fn request(&self, method: &str, address: &str) -> axum::http::request::Builder {
        let mut request =
            Request::builder().method(method).uri(address).header("host", "localhost");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(accept) = self.accept {
            request = request.header(header::ACCEPT, accept);
        }
        request
    }
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub location: Option<String>,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Language, direction, headings, sentences, links and buttons of the main part of the page.
    pub fn outline(&self) -> String {
        outline::of(&self.body)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|it| panic!("{it}: {}", self.body))
    }
}
