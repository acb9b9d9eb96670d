//! Where an instance lives, and opening it.

use crate::{now, progress};
use anyhow::{Context, bail};
use search::Anew;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use store::{By, Store};
use work::index::{Finder, Sense};
use work::{Tools, index};

/// The file that `data/encoder/fetch` writes.
const ENCODER: &str = "encoder.safetensors";

/// Where an instance lives.
#[derive(Debug, Clone, clap::Args)]
pub struct Home {
    /// The folder of the embedded database and of the search index.
    #[arg(long, env = "AYNI_DATA", value_name = "FOLDER", default_value = "ayni-data")]
    pub data: PathBuf,
    /// The database: `sqlite:PATH` or `postgres://USER@HOST/NAME` [default: SQLite in the folder]
    #[arg(long, env = "AYNI_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<String>,
    /// The folder of the sentence encoder [default: `encoder` in the folder, or beside the program]
    #[arg(long, env = "AYNI_ENCODER", value_name = "FOLDER")]
    pub encoder: Option<PathBuf>,
}

impl Home {
    pub fn url(&self) -> String {
        let embedded = || format!("sqlite:{}", self.data.join("ayni.db").display());
        self.database.clone().unwrap_or_else(embedded)
    }

    /// Whether there is a database already. One on a server is asked only by opening it.
    pub fn is_there(&self) -> bool {
        let url = self.url();
        let file = url.strip_prefix("sqlite:").and_then(|it| it.split('?').next());
        file.is_none_or(|it| Path::new(it.trim_start_matches("//")).exists())
    }

    pub async fn store(&self) -> anyhow::Result<Store> {
        // The database holds personal data, so a folder that we make is ours alone.
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&self.data);
        made.with_context(|| format!("cannot make the folder {}", self.data.display()))?;
        Store::open(&self.url()).await.context("cannot open the database")
    }

    /// The store of an instance that is there; for commands that have nothing to do without one.
    pub async fn existing(&self) -> anyhow::Result<Store> {
        if self.database.is_none() && !self.is_there() {
            bail!(
                "there is no Ayni in the folder {}; give its folder with --data",
                self.data.display()
            );
        }
        self.store().await
    }

    /// The search index, and what understands texts for it.
    pub async fn finder(&self, store: &Store) -> anyhow::Result<(Finder, Option<Anew>)> {
        let (finder, anew) = Finder::open(store, &self.data.join("index")).await?;
        let encoder = self.encoder_file();
        if let Some(file) = &encoder {
            tracing::info!(file = %file.display(), "the sentence encoder is there");
        } else {
            tracing::info!("there is no sentence encoder: search goes by words alone");
        }
        Ok((finder.with(Sense::new(encoder)), anew))
    }

    /// The encoder's file: where it was said to be, or where it is by default, if it is there.
    pub fn encoder_file(&self) -> Option<PathBuf> {
        if let Some(folder) = &self.encoder {
            return Some(folder.join(ENCODER));
        }
        let beside = std::env::current_exe().ok();
        let beside = beside.as_deref().and_then(Path::parent).map(Path::to_owned);
        let folders = [Some(self.data.clone()), beside].into_iter().flatten();
        folders.map(|it| it.join("encoder").join(ENCODER)).find(|it| it.is_file())
    }

    /// The store, and the search index beside it, built if it has to be.
    pub async fn open(&self) -> anyhow::Result<Tools> {
        let store = self.store().await?;
        let (finder, anew) = self.finder(&store).await?;
        let mut reason = anew.map(|it| it.to_string());
        if reason.is_none() && finder.lacks_meanings().await? {
            reason = Some("the encoder is new to it".to_owned());
        }
        if let Some(reason) = reason {
            tracing::info!(%reason, "the search index is built");
            let bar = progress::count("indexed");
            index::rebuild(&store, &finder, |count| bar.set_position(count)).await?;
            bar.finish_and_clear();
        }
        let node = format!("{}-{}", std::process::id(), now().as_millisecond());
        Ok(Tools { store, finder, now, node, helper: None, mail: None })
    }
}

/// Who writes when a command is given.
pub fn by_command(command: &str) -> By {
    By::program(now()).because(format!("ayni {command}"))
}
