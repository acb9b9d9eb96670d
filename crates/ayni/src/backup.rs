//! `ayni backup` and `ayni restore`

use crate::instance::Home;
use crate::progress;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    #[command(flatten)]
    home: Home,
    /// The file to write. It fits SQLite and PostgreSQL alike.
    file: PathBuf,
    /// A file of this name that is there already is given up.
    #[arg(long)]
    replace: bool,
}

#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    #[command(flatten)]
    home: Home,
    /// A file that `ayni backup` has written.
    file: PathBuf,
    /// Everything that is in the database now is given up.
    #[arg(long)]
    replace: bool,
}

pub async fn backup(args: BackupArgs) -> anyhow::Result<()> {
    let store = args.home.existing().await?;
    if args.file.exists() && !args.replace {
        anyhow::bail!(
            "{} is there already; give another name, or --replace to write over it",
            args.file.display()
        );
    }
    let bar = progress::count("rows");
    let done = store::backup::write(&store, &args.file, |it| bar.set_position(it.rows)).await?;
    bar.finish_and_clear();
    println!(
        "{}: {} rows, as of change {}",
        args.file.display(),
        done.rows.values().sum::<u64>(),
        done.position
    );
    Ok(())
}

pub async fn restore(args: RestoreArgs) -> anyhow::Result<()> {
    if !args.home.is_there() {
        // A file that is no backup leaves no new database behind.
        store::backup::whole(&args.file).await?;
    }
    let store = args.home.store().await?;
    let there = store::records::count(store.db(), &store::records::Listing::default()).await?;
    if there > 0 && !args.replace {
        anyhow::bail!(
            "the database holds {there} records; give --replace to put the backup in their place"
        );
    }
    let bar = progress::count("rows");
    let done = store::backup::restore(&store, &args.file, |it| bar.set_position(it.rows)).await?;
    bar.finish_and_clear();
    println!("{} rows are back, as of change {}.", done.rows.values().sum::<u64>(), done.position);
    Ok(())
}
