//! What every page is made from: the store, the tools, the clock and the settings.

use crate::held::Held;
use crate::kept::Kept;
use crate::log::Seen;
use crate::people::People;
use crate::portfolio::Portfolio;
use crate::public::Leaflets;
use crate::reachable::Reachable;
use crate::urls;
use crate::vocabulary::Vocabulary;
use domain::Lang;
use jiff::Timestamp;
use std::sync::Arc;
use store::Store;
use tokio::sync::Semaphore;
use work::Tools;

/// Tells what time it is. The program's clock, or a test's.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Cheap to clone; one for the whole program.
#[derive(Clone)]
pub struct App {
    pub store: Store,
    pub tools: Tools,
    pub settings: Arc<Settings>,
    pub(crate) clock: Clock,
    pub(crate) log: Arc<Seen>,
    pub(crate) kept: Arc<Kept>,
    pub(crate) vocabulary: Arc<Vocabulary>,
    pub(crate) portfolio: Arc<Portfolio>,
    pub(crate) people: Arc<People>,
    pub(crate) reachable: Arc<Held<Reachable>>,
    pub(crate) leaflets: Arc<Leaflets>,
    /// Hashing a password takes memory and a core on purpose: few at a time.
    pub(crate) hashing: Arc<Semaphore>,
}

/// How an instance differs from another.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where readers reach it: `https://ayni.example.org`. Nothing on a loopback trial.
    pub address: Option<String>,
    /// The mail address at which the programme's people are reached; readers see it.
    pub contact: Option<String>,
    /// The languages in which the programme wants its practices: what is not there in one of them
    /// is missing, in any other it is welcome.
    pub languages: Vec<Lang>,
    /// Whether `X-Forwarded-For` is written by a proxy of ours and may be believed.
    pub behind_proxy: bool,
    /// For how many seconds a cache that many readers share may answer without asking.
    pub shared_cache: u32,
    /// The longest upload that is taken, in bytes.
    pub longest_upload: u64,
    /// The most that is taken of many files at once, in bytes; also when they are unpacked.
    pub longest_batch: u64,
    /// How many files are taken at once.
    pub most_files: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            address: None,
            contact: None,
            languages: vec![Lang::En, Lang::Fr, Lang::Es, Lang::Pt],
            behind_proxy: false,
            shared_cache: 0,
            longest_upload: 25 * 1024 * 1024,
            longest_batch: 100 * 1024 * 1024,
            most_files: 300,
        }
    }
}

impl Settings {
    /// The longest body that this address takes, in bytes. The form around files takes some room
    /// too.
    pub fn longest_body(&self, path: &str) -> u64 {
        let many = path.ends_with(urls::BATCHES);
        let most =
            if many { self.longest_batch.max(self.longest_upload) } else { self.longest_upload };
        most.saturating_add(64 * 1024)
    }

    /// Whether readers come by https. Then the cookie and the browser are told to stay with it.
    pub fn is_secure(&self) -> bool {
        self.address.as_ref().is_some_and(|it| it.starts_with("https://"))
    }
}

impl App {
    pub fn new(tools: Tools, settings: Settings) -> App {
        App {
            store: tools.store.clone(),
            tools,
            settings: Arc::new(settings),
            clock: Arc::new(clock),
            log: Arc::default(),
            kept: Arc::default(),
            vocabulary: Arc::default(),
            portfolio: Arc::default(),
            people: Arc::default(),
            reachable: Arc::default(),
            leaflets: Arc::default(),
            hashing: Arc::new(Semaphore::new(2)),
        }
    }

    /// The same with another clock, for tests.
    #[must_use]
    pub fn at(self, clock: Clock) -> App {
        App { clock, ..self }
    }

    /// Reads all that is kept in memory, so that no reader waits for it who is the first after a
    /// start.
    pub async fn read_ahead(&self) -> store::Result<()> {
        self.places().await?;
        self.themes().await?;
        self.deciders().await?;
        self.reachable().await?;
        self.tally().await?;
        self.disputed().await?;
        Ok(())
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place where web reads the clock")]
fn clock() -> Timestamp {
    Timestamp::now()
}
