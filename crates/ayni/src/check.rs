//! `ayni check`

use crate::format::Format;
use crate::helping::Helping;
use crate::instance::Home;
use crate::mailing::Mailing;
use domain::Role;
use search::Anew;
use sense::Encoder;
use std::process::ExitCode;
use store::{Store, accounts, changes, records};
use work::index::Finder;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    home: Home,
    #[command(flatten)]
    helping: Helping,
    #[command(flatten)]
    mailing: Mailing,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// One thing that was looked at.
struct Looked {
    at: &'static str,
    /// What is wrong, and what to do.
    wrong: Option<String>,
    found: String,
}

impl Looked {
    fn good(at: &'static str, found: impl Into<String>) -> Looked {
        Looked { at, wrong: None, found: found.into() }
    }

    fn bad(at: &'static str, wrong: impl Into<String>) -> Looked {
        Looked { at, wrong: Some(wrong.into()), found: String::new() }
    }
}

pub async fn run(args: Args) -> anyhow::Result<ExitCode> {
    let mut all = look(&args.home).await;
    all.push(helper(&args.helping));
    all.push(mail(&args.mailing).await);
    let wrong = all.iter().filter(|it| it.wrong.is_some()).count();
    match args.format {
        Format::Json => {
            println!(
                "{}",
                serde_json::to_string_pretty(&all.iter().map(json).collect::<Vec<_>>())?
            );
        }
        Format::Table => all.iter().for_each(print),
    }
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn look(home: &Home) -> Vec<Looked> {
    let mut all = vec![folder(home)];
    if !home.is_there() {
        all.push(Looked::bad(
            "database",
            "there is none yet; `ayni demo` or `ayni user add` makes it",
        ));
        return all;
    }
    let store = match Store::open(&home.url()).await {
        Ok(store) => store,
        Err(error) => {
            all.push(Looked::bad("database", error.to_string()));
            return all;
        }
    };
    all.push(database(&store).await);
    all.push(vocabulary(&store).await);
    all.push(administrator(&store).await);
    all.push(index(&store, home).await);
    all.push(encoder(home).await);
    all
}

/// Whether a helper model is configured. It is not called.
fn helper(helping: &Helping) -> Looked {
    match helping.helper() {
        Ok(None) => Looked::good("helper", "none is configured"),
        Ok(Some(it)) => Looked::good(
            "helper",
            format!("{} at {} is configured; it was not called", it.model, it.host),
        ),
        Err(error) => Looked::bad("helper", error.to_string()),
    }
}

/// Whether mail is configured, and its server lets us in. None is sent.
async fn mail(mailing: &Mailing) -> Looked {
    let mail = match mailing.mail() {
        Ok(None) => return Looked::good("mail", "none is configured"),
        Ok(Some(mail)) => mail,
        Err(error) => return Looked::bad("mail", error.to_string()),
    };
    match mail.reach().await {
        Ok(()) => Looked::good("mail", format!("{} takes mail; nothing was sent", mail.place)),
        Err(error) => Looked::bad("mail", format!("{}: {error}", mail.place)),
    }
}

/// Whether files can be written where the index and the embedded database live. A check makes
/// nothing that was not there.
fn folder(home: &Home) -> Looked {
    if !home.data.is_dir() {
        let shown = home.data.display();
        return Looked::bad(
            "folder",
            format!("there is no folder {shown}; give the right one with --data"),
        );
    }
    let probe = home.data.join(".probe");
    match std::fs::write(&probe, b"ayni").and_then(|()| std::fs::remove_file(&probe)) {
        Ok(()) => Looked::good("folder", home.data.display().to_string()),
        Err(error) => {
            Looked::bad("folder", format!("{} cannot be written: {error}", home.data.display()))
        }
    }
}

async fn database(store: &Store) -> Looked {
    let looked = async {
        store::sound(store).await?;
        Ok::<_, store::Error>((
            records::count(store.db(), &store::records::Listing::default()).await?,
            changes::position(store.db()).await?,
        ))
    };
    match looked.await {
        Ok((records, position)) => {
            Looked::good("database", format!("{records} records, change {position}"))
        }
        Err(error) => Looked::bad("database", error.to_string()),
    }
}

async fn vocabulary(store: &Store) -> Looked {
    let count = |kind| {
        let listing =
            store::records::Listing { kinds: vec![kind], ..store::records::Listing::default() };
        async move { records::count(store.db(), &listing).await.unwrap_or(0) }
    };
    let (places, themes) = (count(domain::Kind::Place).await, count(domain::Kind::Theme).await);
    if places == 0 || themes == 0 {
        return Looked::bad(
            "vocabulary",
            "places or themes are missing; `ayni user add` loads them",
        );
    }
    Looked::good("vocabulary", format!("{places} places, {themes} themes"))
}

async fn administrator(store: &Store) -> Looked {
    let all = accounts::all(store.db()).await.unwrap_or_default();
    let open = all.iter().filter(|it| it.disabled_at.is_none());
    if open.clone().any(|it| it.roles.contains(&Role::Administrator)) {
        Looked::good("accounts", format!("{} open", open.count()))
    } else {
        Looked::bad(
            "accounts",
            "nobody is administrator: ayni user add LOGIN --name NAME --role administrator",
        )
    }
}

async fn index(store: &Store, home: &Home) -> Looked {
    if !home.data.join("index").exists() {
        return Looked::good("search index", "is built at the next start");
    }
    match Finder::open(store, &home.data.join("index")).await {
        Ok((_, Some(Anew::Empty))) => Looked::good("search index", "is built at the next start"),
        Ok((_, Some(anew))) => Looked::bad(
            "search index",
            format!("{anew}; `ayni reindex` or the next start builds it"),
        ),
        Ok((finder, None)) => Looked::good("search index", format!("change {}", finder.position())),
        Err(error) => Looked::bad("search index", format!("{error:#}")),
    }
}

/// The file is read whole, which a start does not do.
async fn encoder(home: &Home) -> Looked {
    let at = "encoder";
    let Some(file) = home.encoder_file() else {
        return Looked::good(at, "none: search and likeness go by words and links alone");
    };
    let shown = file.display().to_string();
    match tokio::task::spawn_blocking(move || Encoder::open(&file)).await {
        Ok(Ok(_)) => Looked::good(at, format!("{shown}, whole")),
        Ok(Err(error)) => Looked::bad(at, format!("{error}; data/encoder/fetch writes it anew")),
        Err(error) => Looked::bad(at, error.to_string()),
    }
}

fn print(looked: &Looked) {
    match &looked.wrong {
        None => println!("good   {:<13} {}", looked.at, looked.found),
        Some(wrong) => println!("WRONG  {:<13} {wrong}", looked.at),
    }
}

fn json(looked: &Looked) -> serde_json::Value {
    serde_json::json!({"at": looked.at, "good": looked.wrong.is_none(), "found": looked.found, "wrong": looked.wrong})
}
