//! `ayni serve`

use crate::held;
use crate::helping::Helping;
use crate::instance::Home;
use crate::mailing::Mailing;
use anyhow::Context;
use domain::Lang;
use std::io::{ErrorKind, IsTerminal};
use std::net::SocketAddr;
use std::time::Duration;
use store::accounts;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use web::{App, Settings};
use work::{Tools, index, jobs, subscriptions};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub home: Home,
    #[command(flatten)]
    pub door: Door,
    #[command(flatten)]
    helping: Helping,
    #[command(flatten)]
    mailing: Mailing,
    /// The languages in which the programme wants its practices, for the list of what is missing.
    #[arg(
        long,
        env = "AYNI_LANGUAGES",
        value_name = "LANGUAGES",
        value_delimiter = ',',
        default_value = "en,fr,es,pt"
    )]
    languages: Vec<Lang>,
    /// Believe the `X-Forwarded-For` of the proxy before it.
    #[arg(long, env = "AYNI_BEHIND_PROXY")]
    behind_proxy: bool,
    /// The mail address at which readers reach the people of the programme.
    #[arg(long, env = "AYNI_CONTACT", value_name = "ADDRESS", value_parser = mail_address)]
    contact: Option<String>,
    /// For how many seconds a cache that many readers share may answer by itself. What is
    /// withdrawn may be read there for so long.
    #[arg(long, env = "AYNI_SHARED_CACHE", value_name = "SECONDS", default_value_t = 0)]
    shared_cache: u32,
}

fn mail_address(text: &str) -> Result<String, String> {
    let is_one = work::mail::is_address(text);
    if is_one { Ok(text.to_owned()) } else { Err("this is no mail address".to_owned()) }
}

/// Where the program listens.
#[derive(Debug, Clone, clap::Args)]
pub struct Door {
    /// Where to listen; port 0 takes a free one.
    #[arg(
        long,
        env = "AYNI_LISTEN",
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:8080"
    )]
    pub listen: SocketAddr,
}

impl Door {
    /// Listens, or says what stands in the way.
    pub async fn open(&self) -> anyhow::Result<TcpListener> {
        let at = self.listen;
        TcpListener::bind(at).await.map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => anyhow::anyhow!(
                "port {} is taken by another program; choose another with --listen {}:PORT",
                at.port(),
                at.ip()
            ),
            ErrorKind::PermissionDenied => {
                anyhow::anyhow!(
                    "port {} may not be opened by this user; take one above 1023",
                    at.port()
                )
            }
            ErrorKind::AddrNotAvailable => {
                anyhow::anyhow!("this machine has no address {}", at.ip())
            }
            _ => anyhow::Error::new(error).context(format!("cannot listen on {at}")),
        })
    }
}

pub async fn run(args: Args) -> anyhow::Result<()> {
    log();
    let door = args.door.open().await?;
    let (helper, mail) = (args.helping.helper()?, args.mailing.mail()?);
    let folder = args.home.data.clone();
    let address = args.mailing.address;
    let site = address.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let tools = Tools { site, helper, mail, ..args.home.open().await? };
    let _held = held::hold(&folder)?;
    println!("Ayni listens on http://{}", door.local_addr()?);
    if accounts::all(tools.store.db()).await?.is_empty() {
        println!("Nobody can sign in yet: `ayni user add` with the same --data adds the first.");
    }
    let settings = Settings {
        address,
        contact: args.contact,
        languages: args.languages,
        behind_proxy: args.behind_proxy,
        shared_cache: args.shared_cache,
        ..Settings::default()
    };
    until_told(tools, settings, door).await
}

/// Who waits at the door is answered before anything is read ahead.
const FIRST_READERS: Duration = Duration::from_secs(1);

/// Serves, follows the log and works the queue until the process is asked to stop.
pub async fn until_told(tools: Tools, settings: Settings, door: TcpListener) -> anyhow::Result<()> {
    // Where nothing can be written at the moment, reading works.
    if let Err(error) = subscriptions::begin(&tools).await {
        tracing::warn!(error = format!("{error:#}"), "nobody will be told by mail");
    }
    let following = tokio::spawn(index::follow(tools.clone()));
    let working = tokio::spawn(jobs::run(tools.clone()));
    let store = tools.store.clone();
    let app = App::new(tools, settings);
    let reading = tokio::spawn({
        let app = app.clone();
        async move {
            tokio::time::sleep(FIRST_READERS).await;
            if let Err(error) = app.read_ahead().await {
                tracing::warn!(error = format!("{error:#}"), "the first readers will wait");
            }
        }
    });
    web::serve(app, door, told_to_stop()).await?;
    reading.abort();
    following.abort();
    working.abort();
    store.close().await.context("the database was not closed")
}

async fn told_to_stop() {
    let Ok(mut terminated) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => (),
        _ = terminated.recv() => (),
    }
}

/// The log goes to standard error; `AYNI_LOG` chooses how much, in the form of `tracing`.
pub fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("AYNI_LOG");
    let filter = filter.unwrap_or_else(|_| "warn,ayni=info,web=info,work=info".into());
    let json = std::env::var("AYNI_LOG_FORMAT").is_ok_and(|it| it == "json");
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // Colours are for people; a file or the journal would keep their codes.
    let builder = builder.with_ansi(std::io::stderr().is_terminal());
    if json {
        builder.json().init();
    } else {
        builder.init();
    }
}
