//! Many reports at once: archives within bounds, names as labels, jobs that may be run twice.

use crate::kit::{Instance, REPORT, at, by};
use domain::{Field, Kind, ProposalKind};
use jiff::Timestamp;
use std::io::{Cursor, Write};
use std::sync::atomic::{AtomicI64, Ordering};
use store::batches::{self, BatchFile, BatchId, Became};
use store::records::{self, Listing};
use work::batch::{self, Brought, Limits, Piece};
use work::{Tools, jobs};
use zip::write::SimpleFileOptions;

const LIMITS: Limits = Limits { files: 3, each: 1_000_000, together: 2_000_000 };

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn shown((pieces, left_out): (Vec<Piece>, u64)) -> String {
    let one = |it: &Piece| match &it.content {
        Ok(bytes) => format!("{}: {} bytes\n", it.name, bytes.len()),
        Err(why) => format!("{}: {why}\n", it.name),
    };
    let all: String = pieces.iter().map(one).collect();
    format!("{all}left out: {left_out}")
}

#[test]
fn an_archive_is_opened_and_its_names_are_labels() {
    let inside = archive(&[
        ("mission/2019/rapport.txt", b"a"),
        ("../../etc/passwd", b"b"),
        ("/root\\windows.txt", b"c"),
        ("__MACOSX/._rapport.txt", b"d"),
        (".DS_Store", b"e"),
    ]);
    let sent = vec![("dossier.docx".to_owned(), inside)];
    insta::assert_snapshot!(shown(batch::unpack(sent, LIMITS)), @"
    etc/passwd: 1 bytes
    mission/2019/rapport.txt: 1 bytes
    root/windows.txt: 1 bytes
    left out: 0
    ");
}

#[test]
fn a_document_that_is_an_archive_is_left_whole() {
    let word = archive(&[("[Content_Types].xml", b"<a/>"), ("word/document.xml", b"<a/>")]);
    let sent = vec![("lies.zip".to_owned(), word.clone())];
    let (pieces, _) = batch::unpack(sent, LIMITS);
    assert_eq!(
        pieces,
        [Piece { name: "lies.zip".into(), size: word.len() as u64, content: Ok(word) }]
    );
}

#[test]
fn what_is_too_much_is_named_and_the_others_are_taken() {
    let large = vec![b'x'; 1_500_000];
    let within = archive(&[("a.txt", b"a")]);
    let inside =
        archive(&[("1.txt", b"1"), ("2.txt", &large), ("3.zip", &within), ("4.txt", b"4")]);
    let mut broken = archive(&[("5.txt", b"five five five five")]);
    broken[40] ^= 0xff;
    let many: Vec<(String, Vec<u8>)> =
        (0..9).map(|it| (format!("{it}.md"), vec![b'y'; 9])).collect();
    let mut sent = vec![("a.zip".to_owned(), inside), ("b.zip".to_owned(), broken)];
    sent.push(("leer.zip".to_owned(), archive(&[(".hidden", b"")])));
    sent.extend(many);
    let limits = Limits { files: 4, ..LIMITS };
    insta::assert_snapshot!(shown(batch::unpack(sent, limits)), @"
    1.txt: 1 bytes
    2.txt: refusal-too-large
    3.zip: refusal-archive-within
    4.txt: 1 bytes
    5.txt: refusal-archive-broken
    leer.zip: refusal-archive-empty
    0.md: 9 bytes
    1.md: 9 bytes
    left out: 7
    ");
}

/// An archive whose entries say that they are short.
fn bomb(entries: usize) -> Vec<u8> {
    let zeros = vec![0; 900_000];
    let names: Vec<String> = (0..entries).map(|it| format!("{it:03}.txt")).collect();
    let files: Vec<(&str, &[u8])> =
        names.iter().map(|it| (it.as_str(), zeros.as_slice())).collect();
    let mut bytes = archive(&files);
    let size = 900_000_u32.to_le_bytes();
    let mut at = 0;
    while at + 4 <= bytes.len() {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&7_u32.to_le_bytes());
        }
        at += 1;
    }
    bytes
}

#[test]
fn a_bomb_that_lies_about_its_size_does_not_go_off() {
    let limits = Limits { files: 50, each: 100_000, together: 250_000 };
    let (pieces, _) = batch::unpack(vec![("bomb.zip".to_owned(), bomb(40))], limits);
    assert_eq!(pieces.len(), 40, "each is named");
    assert!(pieces.iter().all(|it| it.content.is_err()), "no more than it says is believed");
}

#[test]
fn when_there_is_no_room_any_more_the_rest_is_named() {
    let file = vec![b'a'; 90_000];
    let names: Vec<String> = (0..9).map(|it| format!("{it}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|it| (it.as_str(), &*file)).collect();
    let limits = Limits { files: 50, each: 100_000, together: 250_000 };
    let (pieces, _) = batch::unpack(vec![("a.zip".to_owned(), archive(&files))], limits);
    let full = pieces.iter().filter(|it| it.content == Err("refusal-batch-full")).count();
    assert_eq!((pieces.len(), full), (9, 7));
}

fn piece(name: &str, text: &str) -> Piece {
    Piece { name: name.into(), size: text.len() as u64, content: Ok(text.into()) }
}

async fn bring(instance: &Instance, pieces: Vec<Piece>) -> BatchId {
    let brought = Brought { title: "Missions".into(), confidential: true, pieces, left_out: 0 };
    batch::bring(&instance.tools.store, brought, &by(1, 1)).await.unwrap()
}

async fn files(instance: &Instance, batch: BatchId) -> Vec<BatchFile> {
    batches::files(instance.tools.store.db(), batch).await.unwrap()
}

async fn sources(instance: &Instance) -> usize {
    let listing = Listing { kinds: vec![Kind::Source], limit: 100, ..Listing::default() };
    records::page(instance.tools.store.db(), &listing).await.unwrap().records.len()
}

#[tokio::test]
async fn every_file_of_a_batch_is_read_known_or_refused() {
    let instance = Instance::new().await;
    let long = REPORT.repeat(6);
    instance.take_in(&long, 1).await;
    let batch = bring(
        &instance,
        vec![
            piece("a.txt", REPORT),
            piece("again.txt", REPORT),
            piece("here.txt", &long),
            piece("near.txt", &format!("{long} Merci.")),
            piece("empty.txt", ""),
            Piece { name: "b".into(), size: 9, content: Err("refusal-too-large") },
        ],
    )
    .await;
    while jobs::one(&instance.tools).await.unwrap() {}
    let files = files(&instance, batch).await;
    let mut states: Vec<_> = files.iter().map(|it| it.became.name()).collect();
    // Which of two equal files is read first is left to the workers.
    states[..2].sort_unstable();
    assert_eq!(states, ["known", "read", "known", "read", "refused", "refused"]);
    let near = batch::near(instance.tools.store.db(), &files).await.unwrap();
    assert!(near[&files[3].id].contains(&files[2].became.source().unwrap()));
    assert!(!near.contains_key(&files[4].id));
    let read = files[0].became.source().unwrap();
    let source = instance.record(read).await.unwrap();
    assert!(source.flag(Field::Confidential), "as the batch is");
    assert!(!instance.proposals(read, ProposalKind::Event).await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_workers_read_a_batch_and_the_same_bytes_are_kept_once() {
    let instance = Instance::new().await;
    let reports = |it| piece(&format!("{it}.txt"), &format!("{REPORT} {}", it % 10));
    let batch = bring(&instance, (0..40).map(reports).collect()).await;
    let workers = (0..4).map(|_| {
        let tools = instance.tools.clone();
        tokio::spawn(async move { while jobs::one(&tools).await.unwrap() {} })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.unwrap();
    }
    let files = files(&instance, batch).await;
    let count = |name| files.iter().filter(|it| it.became.name() == name).count();
    assert_eq!((count("read"), count("known")), (10, 30));
    assert_eq!(sources(&instance).await, 10);
}

/// A clock that a test moves.
static LATER: AtomicI64 = AtomicI64::new(0);

fn later() -> Timestamp {
    at(1_000 + LATER.load(Ordering::Relaxed))
}

#[tokio::test]
async fn a_batch_goes_on_after_a_kill_in_the_middle_of_it() {
    let instance = Instance::new().await;
    let batch = bring(&instance, vec![piece("a.txt", REPORT), piece("b.txt", "Rien.")]).await;
    let gone = Tools { node: "gone".into(), now: later, ..instance.tools.clone() };
    // One worker is killed before it has written anything, another between its two transactions.
    let hold = jiff::SignedDuration::from_secs(60);
    let store = &instance.tools.store;
    store::jobs::claim(store, &gone.node, later(), hold).await.unwrap().unwrap();
    let second = store::jobs::claim(store, &gone.node, later(), hold).await.unwrap().unwrap();
    let file = serde_json::from_value::<jobs::ReadReport>(second.args).unwrap().file;
    batch::read(&gone, file).await.unwrap();

    let next = Tools { node: "next".into(), ..gone };
    assert!(!jobs::one(&next).await.unwrap(), "they are still held");
    LATER.store(61, Ordering::Relaxed);
    while jobs::one(&next).await.unwrap() {}
    let files = files(&instance, batch).await;
    assert!(files.iter().all(|it| matches!(it.became, Became::Read { .. })), "{files:?}");
    assert_eq!(sources(&instance).await, 2, "none is there twice");
}

#[tokio::test]
async fn a_file_that_takes_its_worker_with_it_is_given_up_and_can_be_asked_for_again() {
    let instance = Instance::new().await;
    let batch = bring(&instance, vec![piece("a.txt", REPORT)]).await;
    let store = &instance.tools.store;
    for again in 0..5 {
        let at = at(2_000 + again * 100);
        let hold = jiff::SignedDuration::from_secs(60);
        assert!(store::jobs::claim(store, "dies", at, hold).await.unwrap().is_some());
    }
    let tools = Tools { now: || at(9_000), ..instance.tools.clone() };
    assert!(jobs::one(&tools).await.unwrap());
    assert!(!jobs::one(&tools).await.unwrap(), "it is not tried for ever");
    assert_eq!(files(&instance, batch).await[0].became, Became::Waiting, "nothing is lost");
    assert_eq!(batch::ask_again(store, batch, &by(1, 9_001)).await.unwrap(), 1);
    assert_eq!(batch::ask_again(store, batch, &by(1, 9_002)).await.unwrap(), 0);
    assert!(
        jobs::one(&tools).await.unwrap()
            || jobs::one(&Tools { now: || at(9_999), ..tools }).await.unwrap()
    );
    assert!(matches!(files(&instance, batch).await[0].became, Became::Read { .. }));
}
