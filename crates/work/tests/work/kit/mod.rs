//! An instance of its own for each test, with the places and themes, and two people.

pub mod laid;
pub mod mailbox;
pub mod shipped;

use domain::{Kind, Lang, PersonId, Proposal, ProposalId, ProposalKind, Record, RecordId};
use jiff::Timestamp;
use std::path::Path;
use store::{By, Store, proposals, records};
use tempfile::TempDir;
use work::index::Finder;
use work::intake::{self, Intake, Upload};
use work::table::Seen;
use work::{Tools, vocabulary};

/// A short report in our own words.
pub const REPORT: &str = "En mars 2018, un atelier régional s'est tenu à Lima. \
    Il a réuni des représentants du Pérou, du Chili et de l'Équateur pendant deux jours. \
    Les participants ont relevé comme bonne pratique la coopération entre les institutions.\n";

pub struct Instance {
    pub tools: Tools,
    folder: TempDir,
}

/// The clock of the tests: a second for every change, so that no two are at one time.
pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_540_000_000 + second).unwrap()
}

pub fn person(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

pub fn by(number: u128, second: i64) -> By {
    By::person(person(number), at(second))
}

impl Instance {
    pub async fn new() -> Instance {
        let folder = tempfile::tempdir().unwrap();
        let tools = open(folder.path()).await;
        let store = &tools.store;
        vocabulary::load(store, &By::program(at(0))).await.unwrap();
        for (number, login) in [(1, "one"), (2, "two")] {
            let tx = store.begin().await.unwrap();
            let mut account = store::accounts::Account::new(person(number), login, login);
            store::accounts::add(&tx, &mut account, &By::program(at(0))).await.unwrap();
            tx.commit().await.unwrap();
        }
        Instance { tools, folder }
    }

    /// The same after its process has ended: all that is left of it is its folder.
    pub async fn restarted(self) -> Instance {
        let Instance { tools, folder } = self;
        tools.store.close().await.unwrap();
        drop(tools);
        Instance { tools: open(folder.path()).await, folder }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub async fn take_in(&self, text: &str, second: i64) -> Intake {
        let upload =
            Upload { file_name: "report.txt".into(), bytes: text.into(), ..Upload::default() };
        intake::take_in(&self.tools, upload, &by(1, second)).await.unwrap()
    }

    /// Lays one proposal of a kind on the table of a source, whatever the harvest finds.
    pub async fn propose(&self, proposal: &Proposal) {
        let tx = self.tools.store.begin().await.unwrap();
        proposals::insert(&tx, std::slice::from_ref(proposal), &by(1, 5)).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn proposals(&self, source: RecordId, kind: ProposalKind) -> Vec<Proposal> {
        let all = proposals::of_source(self.tools.store.db(), source).await.unwrap();
        all.into_iter().filter(|it| it.kind == kind).collect()
    }

    pub async fn proposal(&self, id: ProposalId) -> Proposal {
        proposals::by_id(self.tools.store.db(), id).await.unwrap().unwrap()
    }

    pub async fn body(&self, name: &str) -> Option<RecordId> {
        let db = self.tools.store.db();
        records::by_titles(db, Kind::Organisation, &[name]).await.unwrap().remove(name)
    }

    pub async fn record(&self, id: RecordId) -> Option<Record> {
        records::by_id(self.tools.store.db(), id).await.unwrap()
    }

    pub async fn place(&self, code: &str) -> RecordId {
        self.place_record(code).await.id
    }

    /// What a place is called.
    pub async fn name(&self, place: &str, lang: Lang) -> String {
        self.place_record(place).await.title(lang).to_owned()
    }

    async fn place_record(&self, code: &str) -> Record {
        records::by_code(self.tools.store.db(), Kind::Place, code).await.unwrap().unwrap()
    }
}

/// The database and the index of a folder, as a process that begins opens them.
pub async fn open(folder: &Path) -> Tools {
    let url = format!("sqlite:{}", folder.join("ayni.db").display());
    let store = Store::open(&url).await.unwrap();
    let (finder, _) = Finder::open(&store, &folder.join("index")).await.unwrap();
    Tools {
        store,
        finder,
        now: || at(1_000),
        node: "test".to_owned(),
        helper: None,
        site: "https://ayni.example".to_owned(),
        mail: None,
    }
}

pub fn seen(proposal: &Proposal) -> Seen {
    Seen { proposal: proposal.id, version: proposal.version }
}
