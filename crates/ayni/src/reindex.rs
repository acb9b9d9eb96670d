//! `ayni reindex`

use crate::instance::Home;
use crate::progress;
use work::index;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    home: Home,
}

pub async fn run(args: Args) -> anyhow::Result<()> {
    let store = args.home.existing().await?;
    let (finder, _) = args.home.finder(&store).await?;
    let bar = progress::count("indexed");
    let count = index::rebuild(&store, &finder, |count| bar.set_position(count)).await?;
    bar.finish_and_clear();
    println!("{count} records are in the index.");
    Ok(())
}
