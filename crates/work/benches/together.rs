//! How long it takes to say what sixty reports tell together: `cargo bench -p work`.

use divan::Bencher;
use domain::RecordId;
use jiff::Timestamp;
use std::sync::OnceLock;
use store::{By, Store};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use work::index::Finder;
use work::intake::{self, Upload};
use work::table::several;
use work::{Tools, vocabulary};

const REPORTS: usize = 60;

fn main() {
    divan::main();
}

struct Site {
    runtime: Runtime,
    tools: Tools,
    sources: Vec<RecordId>,
    _folder: TempDir,
}

fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let runtime = Runtime::new().expect("a runtime starts");
        let folder = TempDir::new().expect("there is a folder for files that go");
        let tools = runtime.block_on(tools(&folder));
        for number in 0..REPORTS {
            runtime.block_on(take_in(&tools, number));
        }
        let sources = runtime.block_on(several::on_the_table(tools.store.db()));
        let sources = sources.expect("the database answers");
        Site { runtime, tools, sources, _folder: folder }
    })
}

async fn tools(folder: &TempDir) -> Tools {
    let url = format!("sqlite:{}", folder.path().join("ayni.db").display());
    let store = Store::open(&url).await.expect("a new file is opened");
    vocabulary::load(&store, &by()).await.expect("there is room");
    let index = folder.path().join("index");
    let (finder, _) = Finder::open(&store, &index).await.expect("there is room");
    Tools {
        store,
        finder,
        now: || Timestamp::UNIX_EPOCH,
        node: "bench".to_owned(),
        site: String::new(),
        helper: None,
        mail: None,
    }
}

fn by() -> By {
    By::program(Timestamp::UNIX_EPOCH)
}

async fn take_in(tools: &Tools, number: usize) {
    let upload = Upload {
        file_name: format!("{number}.txt"),
        bytes: report(number).into_bytes(),
        ..Upload::default()
    };
    intake::take_in(tools, upload, &by()).await.expect("it is read");
}

/// Twelve workshops, of which other reports tell some, and a figure of its own for each.
fn report(number: usize) -> String {
    const CITIES: [&str; 8] =
        ["Lima", "Quito", "Bogotá", "San José", "Tunis", "Dakar", "Accra", "Rabat"];
    const MONTHS: [&str; 6] = ["January", "March", "May", "July", "September", "November"];
    let one = |at: usize| {
        let which = number * 7 + at * 5;
        format!(
            "In {} {} a regional workshop on return was held in {}. It brought together delegates \
             of Peru, Chile and {} for two days. The registry served {} people.\n\n",
            MONTHS[which % 6],
            2010 + which % 11,
            CITIES[which % 8],
            ["Ecuador", "Ghana", "Morocco"][which % 3],
            1_000 + which * 37,
        )
    };
    (0..12).map(one).collect()
}

#[divan::bench]
fn groups(bencher: Bencher) {
    let Site { runtime, tools, sources, .. } = site();
    let open = runtime.block_on(several::groups(tools.store.db(), sources));
    eprintln!("{} groups of {} reports", open.map_or(0, |it| it.len()), sources.len());
    bencher.bench(|| runtime.block_on(several::groups(tools.store.db(), sources)));
}

#[divan::bench]
fn on_the_table(bencher: Bencher) {
    let Site { runtime, tools, .. } = site();
    bencher.bench(|| runtime.block_on(several::on_the_table(tools.store.db())));
}
