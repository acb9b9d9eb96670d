//! How long the commonest things take, on 10,000 records in a file: `cargo bench -p store`.

use divan::{Bencher, black_box};
use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Slug, Text, Value};
use jiff::Timestamp;
use std::sync::OnceLock;
use store::records::{self, Listing, Order};
use store::{By, Store};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const RECORDS: usize = 10_000;

fn main() {
    divan::main();
}

struct Site {
    runtime: Runtime,
    store: Store,
    _folder: TempDir,
}

fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let runtime = Runtime::new().expect("a runtime starts");
        let folder = TempDir::new().expect("there is a folder for files that go");
        let url = format!("sqlite:{}", folder.path().join("ayni.db").display());
        let store = runtime.block_on(async {
            let store = Store::open(&url).await.expect("a new file is opened");
            let tx = store.begin().await.expect("nobody else writes");
            for number in 0..RECORDS {
                let mut record = practice(number);
                records::insert(&tx, &mut record, &by()).await.expect("there is room");
            }
            tx.commit().await.expect("there is room");
            store
        });
        Site { runtime, store, _folder: folder }
    })
}

fn by() -> By {
    By::program(Timestamp::UNIX_EPOCH)
}

fn practice(number: usize) -> Record {
    let title = format!("Pratique {number}");
    let id = RecordId::new(Timestamp::UNIX_EPOCH);
    let mut record = Record::draft(id, Kind::Practice, Slug::from_title(&title), Lang::Fr);
    for field in [Field::Title, Field::Summary, Field::Context, Field::Steps, Field::Outcome] {
        let value = if field == Field::Title { title.clone() } else { "mot ".repeat(100) };
        let text = |revision| Text::new(&value, MadeBy::Author, revision, None);
        record.write(field, &value, text);
    }
    record.add(Field::EvidenceLevel, Value::Code("observed".to_owned()));
    record
}

#[divan::bench(args = [1, 50, 300])]
fn page(bencher: Bencher, limit: u64) {
    let Site { runtime, store, .. } = site();
    let listing = Listing {
        kinds: vec![Kind::Practice],
        order: Order::Title(Lang::Fr),
        limit,
        ..Listing::default()
    };
    bencher.bench(|| runtime.block_on(records::page(store.db(), black_box(&listing))));
}

#[divan::bench]
fn by_slug(bencher: Bencher) {
    let Site { runtime, store, .. } = site();
    let slug = Slug::from_title("Pratique 5000");
    let found = || records::by_slug(store.db(), Kind::Practice, black_box(&slug));
    bencher.bench(|| runtime.block_on(found()));
}

#[divan::bench]
fn count(bencher: Bencher) {
    let Site { runtime, store, .. } = site();
    let listing = Listing { kinds: vec![Kind::Practice], ..Listing::default() };
    bencher.bench(|| runtime.block_on(records::count(store.db(), black_box(&listing))));
}

#[divan::bench]
fn save(bencher: Bencher) {
    let Site { runtime, store, .. } = site();
    let slug = Slug::from_title("Pratique 7000");
    let found = runtime.block_on(records::by_slug(store.db(), Kind::Practice, &slug));
    let mut record = found.expect("the file is read").expect("it was kept");
    let mut year = 0;
    bencher.bench_local(|| {
        year = (year + 1) % 1000;
        record.add(Field::Period, Value::Date(format!("1{year:03}").parse().expect("a year")));
        runtime.block_on(async {
            let tx = store.begin().await?;
            records::save(&tx, &mut record, &by()).await?;
            tx.commit().await?;
            Ok::<_, store::SaveError>(())
        })
    });
}

/// Twenty hits of a search, spread over all records.
fn hits(site: &Site) -> Vec<RecordId> {
    let listing = Listing { kinds: vec![Kind::Practice], limit: 300, ..Listing::default() };
    let page = site.runtime.block_on(records::page(site.store.db(), &listing));
    let all = page.expect("there are records").records;
    all.iter().step_by(15).map(|it| it.id).collect()
}

#[divan::bench]
fn twenty_whole(bencher: Bencher) {
    let (site, ids) = (site(), hits(site()));
    bencher.bench(|| site.runtime.block_on(records::by_ids(site.store.db(), black_box(&ids))));
}

#[divan::bench]
fn how_twenty_stand(bencher: Bencher) {
    let (site, ids) = (site(), hits(site()));
    bencher.bench(|| site.runtime.block_on(records::standings(site.store.db(), black_box(&ids))));
}
