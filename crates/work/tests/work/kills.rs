//! A kill in the middle of whatever happens to a report, by people and in the background: taking
//! in, accepting, merging, taking back, a batch that is read. Each is done whole or not at all.

use crate::kit::laid::workshop;
use crate::kit::{self, Instance, REPORT, at, by, seen};
use domain::{ClaimState, Kind, Proposal, ProposalId, ProposalKind, Record, RecordId};
use jiff::Timestamp;
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use store::batches::{self, BatchFile};
use store::{Store, changes, claims, proposals, records, sources};
use tokio::task::JoinSet;
use uuid::Uuid;
use work::batch::{self, Brought, Piece};
use work::intake::{self, Upload};
use work::{Tools, index, jobs, table};

const KILLS: i64 = 6;

/// How many people work at once.
const HANDS: i64 = 3;

/// The clock of a clerk: each begins when the one before it is long forgotten, and goes on by a
/// second with each step.
static CLOCK: AtomicI64 = AtomicI64::new(0);
const TURN: i64 = 100_000;

fn now() -> Timestamp {
    at(CLOCK.load(Ordering::Relaxed))
}

fn next() -> store::By {
    by(1, CLOCK.fetch_add(1, Ordering::Relaxed) + 1)
}

/// The child: works until it is killed, and says what it has done.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "run by the last test, which kills it"]
async fn the_clerk() {
    let Ok(folder) = std::env::var("AYNI_TEST_CLERK") else { return };
    let turn: i64 = std::env::var("AYNI_TEST_TURN").unwrap().parse().unwrap();
    CLOCK.store(turn * TURN, Ordering::Relaxed);
    let tools = Tools { now, node: format!("clerk-{turn}"), ..kit::open(Path::new(&folder)).await };
    let mut hands = JoinSet::new();
    hands.spawn(index::follow(tools.clone()));
    hands.spawn(read_batches(tools.clone(), turn));
    // Several at once, so that there is always one in the middle of something.
    for hand in 0..HANDS {
        hands.spawn(decide(tools.clone(), format!("{turn}-hand-{hand}")));
    }
    while let Some(ended) = hands.join_next().await {
        ended.unwrap();
    }
}

async fn read_batches(tools: Tools, turn: i64) {
    for number in 0.. {
        let piece = |it: i64| {
            let text = report(&format!("{turn}-{number}-{it}"));
            let name = format!("batch-{turn}-{number}-{it}.txt");
            Piece { name, size: text.len() as u64, content: Ok(text.into()) }
        };
        let pieces = (0..3).map(piece).collect();
        let brought = Brought { title: "Missions".into(), pieces, ..Brought::default() };
        batch::bring(&tools.store, brought, &next()).await.unwrap();
        while jobs::one(&tools).await.unwrap() {}
    }
}

/// What a person does at the table, again and again: of each report one proposal is accepted and
/// one merged with what came of it, and one of either is taken back.
async fn decide(tools: Tools, turn: String) {
    for number in 0.. {
        let upload = Upload {
            file_name: format!("report-{turn}-{number}.txt"),
            bytes: report(&format!("{turn}-{number}")).into(),
            ..Upload::default()
        };
        let source = intake::take_in(&tools, upload, &next()).await.unwrap().source;
        let told = proposals::of_source(tools.store.db(), source).await.unwrap();
        let told = told.into_iter().find(|it| it.kind == ProposalKind::Event).unwrap();
        let record = table::accept(&tools, seen(&told), vec![], &next()).await.unwrap().unwrap();
        println!("said accepted {}", told.id);
        let same = lay(&tools, source).await;
        table::merge(&tools, seen(&same), record, &next()).await.unwrap();
        println!("said accepted {}", same.id);
        let back = lay(&tools, source).await;
        table::merge(&tools, seen(&back), record, &next()).await.unwrap();
        take_back(&tools, source, &back).await;
        let back = lay(&tools, source).await;
        table::accept(&tools, seen(&back), vec![], &next()).await.unwrap();
        take_back(&tools, source, &back).await;
    }
}

fn report(number: &str) -> String {
    format!("{REPORT}Rapport {number}.\n")
}

async fn lay(tools: &Tools, source: RecordId) -> Proposal {
    let proposal = workshop(source, "Le même atelier");
    let tx = tools.store.begin().await.unwrap();
    proposals::insert(&tx, std::slice::from_ref(&proposal), &next()).await.unwrap();
    tx.commit().await.unwrap();
    proposal
}

async fn take_back(tools: &Tools, source: RecordId, what: &Proposal) {
    let undone = table::undo_last(tools, source, &next()).await.unwrap().unwrap();
    assert_eq!((undone.proposals, undone.left), (vec![what.id], 0));
    println!("said proposed {}", what.id);
}

fn clerk(folder: &Path, turn: i64) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["kills::the_clerk", "--exact", "--ignored", "--nocapture"])
        .env("AYNI_TEST_CLERK", folder)
        .env("AYNI_TEST_TURN", turn.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

/// Lets a clerk work for a random moment, kills it, and tells in which state it said that the
/// proposals are which it had done with.
fn kill_one(folder: &Path, turn: i64) -> HashMap<ProposalId, ClaimState> {
    let mut child = clerk(folder, turn);
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut said = lines.filter_map(|line| {
        let (_, said) = line.split_once("said ")?;
        let (state, id) = said.split_once(' ')?;
        Some((id.parse().ok()?, ClaimState::from_name(state)?))
    });
    let first = said.next().expect("it works until it is killed");
    std::thread::sleep(Duration::from_millis(chance(300)));
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(9), "it worked until it was killed");
    std::iter::once(first).chain(said).collect()
}

/// Any number below `most`.
fn chance(most: u128) -> u64 {
    let any = Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, 0, 0)).as_u128();
    u64::try_from(any % most).unwrap()
}

/// Every record is what its last change says, every change has its record, no number is missing.
async fn check_log(store: &Store) {
    let (mut last, mut seq) = (HashMap::<RecordId, Option<Record>>::new(), 0);
    loop {
        let log = changes::since(store.db(), seq, 500).await.unwrap();
        if log.is_empty() {
            break;
        }
        for change in log {
            assert_eq!(change.seq, seq + 1, "a change is missing");
            seq = change.seq;
            if Kind::from_name(&change.subject.kind).is_some() {
                let after = change.after.map(|it| records::from_json(&it).unwrap());
                last.insert(change.subject.id.parse().unwrap(), after);
            }
        }
    }
    let ids: Vec<RecordId> = last.keys().copied().collect();
    let there = records::by_ids(store.db(), &ids).await.unwrap();
    let listing = records::Listing::default();
    assert_eq!(there.len() as u64, records::count(store.db(), &listing).await.unwrap());
    for record in there {
        assert_eq!(last.remove(&record.id), Some(Some(record)));
    }
    assert!(last.values().all(Option::is_none), "changes without their record: {last:?}");
}

/// A source has its text, its file and all its proposals, and each of these is decided with all
/// that its decision brings or not at all.
async fn check_sources(store: &Store, harvested: usize) {
    let db = store.db();
    for source in records::all(db, Kind::Source).await.unwrap() {
        let document = sources::document(db, source.id).await.unwrap().expect("it has its text");
        let bytes = sources::bytes(db, source.id).await.unwrap().expect("it has its file");
        assert_eq!(intake::hash(&bytes), document.hash);
        let all = proposals::of_source(db, source.id).await.unwrap();
        assert!(all.len() >= harvested, "{} of {harvested} proposals", all.len());
        for proposal in &all {
            check_proposal(store, proposal).await;
        }
        for claim in claims::of_source(db, source.id).await.unwrap() {
            let proposal = all.iter().find(|it| Some(it.id) == claim.proposal).unwrap();
            assert_eq!(proposal.state, ClaimState::Accepted);
        }
    }
    for event in records::all(db, Kind::Event).await.unwrap() {
        let from = proposals::of_record(db, event.id).await.unwrap();
        assert!(from.iter().any(|it| it.state == ClaimState::Accepted), "an event out of nothing");
    }
}

async fn check_proposal(store: &Store, proposal: &Proposal) {
    let own = claims::by_proposal(store.db(), proposal.id).await.unwrap();
    if proposal.state == ClaimState::Accepted {
        let record = proposal.record.expect("what is accepted has its record");
        assert!(records::by_id(store.db(), record).await.unwrap().is_some());
        assert!(!own.is_empty() && own.iter().all(|it| it.record == record));
    } else {
        assert_eq!((proposal.record, own.len()), (None, 0), "it lies on the table as before");
    }
}

async fn files(store: &Store) -> Vec<BatchFile> {
    let mut files = Vec::new();
    for batch in batches::recent(store.db(), None, 1_000).await.unwrap() {
        files.extend(batches::files(store.db(), batch.id).await.unwrap());
    }
    files
}

/// A file of a batch is read with its source, or waits without one.
async fn check_batches(store: &Store) {
    for file in files(store).await {
        let source = sources::by_file_name(store.db(), &file.name).await.unwrap();
        assert_eq!(source, file.became.source(), "{file:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_in_the_middle_of_everything_leave_each_step_whole_or_undone() {
    let mut instance = Instance::new().await;
    let harvested = instance.take_in(&report("0-0"), 1).await.proposals;
    let mut said = HashMap::new();
    for turn in 1..=KILLS {
        let folder = instance.folder().to_owned();
        let killed = tokio::task::spawn_blocking(move || kill_one(&folder, turn));
        said.extend(killed.await.unwrap());
        instance = instance.restarted().await;
        let store = &instance.tools.store;
        check_log(store).await;
        check_sources(store, harvested).await;
        check_batches(store).await;
        for (id, state) in &said {
            assert_eq!(instance.proposal(*id).await.state, *state, "was said and is not so");
        }
    }
    assert!(i64::try_from(said.len()).unwrap() > KILLS, "the clerks did too little to tell");
    goes_on(&instance, harvested).await;
}

/// What the clerks had begun in the background is brought to its end, and the index catches up.
async fn goes_on(instance: &Instance, harvested: usize) {
    CLOCK.store((KILLS + 1) * TURN, Ordering::Relaxed);
    let tools = Tools { now, ..instance.tools.clone() };
    while jobs::one(&tools).await.unwrap() {}
    let files = files(&tools.store).await;
    assert!(!files.is_empty(), "no batch was begun");
    assert!(files.iter().all(|it| it.became.source().is_some()), "{files:?}");
    let mut read: Vec<_> = files.iter().filter_map(|it| it.became.source()).collect();
    read.sort_unstable();
    read.dedup();
    assert_eq!(read.len(), files.len(), "each is a source of its own, once");
    check_sources(&tools.store, harvested).await;
    index::catch_up(&tools).await.unwrap();
    assert_eq!(tools.finder.position(), changes::position(tools.store.db()).await.unwrap());
    let wish = search::Wish {
        kinds: vec!["source".to_owned()],
        audience: search::Audience::Desk,
        ..search::Wish::default()
    };
    let found = tools.finder.find(wish).await.unwrap().total;
    assert_eq!(found, records::all(tools.store.db(), Kind::Source).await.unwrap().len());
}
