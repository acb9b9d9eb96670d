//! What every page is made from: the store, the tools, the clock and the settings.

use crate::kept::Kept;
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
    pub(crate) kept: Arc<Kept>,
    /// Hashing a password takes memory and a core on purpose: few at a time.
    pub(crate) hashing: Arc<Semaphore>,
}

/// How an instance differs from another.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where readers reach it: `https://ayni.example.org`. Nothing on a loopback trial.
    pub address: Option<String>,
    /// Whether `X-Forwarded-For` is written by a proxy of ours and may be believed.
    pub behind_proxy: bool,
    /// The longest upload that is taken, in bytes.
    pub longest_upload: u64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { address: None, behind_proxy: false, longest_upload: 25 * 1024 * 1024 }
    }
}

impl Settings {
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
            kept: Arc::default(),
            hashing: Arc::new(Semaphore::new(2)),
        }
    }

    /// The same with another clock, for tests.
    #[must_use]
    pub fn at(self, clock: Clock) -> App {
        App { clock, ..self }
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place where web reads the clock")]
fn clock() -> Timestamp {
    Timestamp::now()
}
