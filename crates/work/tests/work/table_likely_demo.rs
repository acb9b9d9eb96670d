//! "Is this the one we know?", asked of the reports that the demo ships, beside all that the demo
//! knows. Each question was judged by a person who read the report: right, or not.

use crate::kit::{Instance, by, shipped};
use domain::{Kind, Record};
use std::path::PathBuf;
use store::{proposals, records};
use work::intake::{self, Upload};
use work::{portfolio, practices, table};

fn data(folder: &str) -> Vec<(String, Vec<u8>)> {
    let files = std::fs::read_dir(shipped::data(folder)).unwrap().map(|it| it.unwrap().path());
    let read = |it: PathBuf| {
        let name = it.file_name().unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read(it).unwrap())
    };
    let mut all: Vec<_> = files.map(read).collect();
    all.sort();
    all
}

/// What the demo knows, and its reports on the table.
async fn demo() -> (Instance, Vec<(String, domain::RecordId)>) {
    let instance = Instance::new().await;
    let store = &instance.tools.store;
    let tables = data("portfolio").into_iter().filter(|it| it.0 != "titles.csv");
    let tables = tables.map(|(name, bytes)| (name, portfolio::read(&bytes).unwrap())).collect();
    let tables: Vec<_> = tables;
    portfolio::take(store, &tables, &by(1, 1)).await.unwrap();
    let titles = data("portfolio").into_iter().find(|it| it.0 == "titles.csv").unwrap().1;
    portfolio::translate(store, &titles, &by(1, 1)).await.unwrap();
    let mut sources = Vec::new();
    for (file_name, bytes) in data("reports") {
        let upload = Upload { file_name: file_name.clone(), bytes, ..Upload::default() };
        let taken = intake::take_in(&instance.tools, upload, &by(1, 2)).await.unwrap();
        sources.push((file_name, taken.source));
    }
    for (_, file) in data("told").into_iter().chain(data("practices")) {
        let told = practices::read(std::str::from_utf8(&file).unwrap()).unwrap();
        practices::take(store, &told, &by(1, 3)).await.unwrap();
    }
    (instance, sources)
}

/// By its code where it has one, else by its English title.
fn named(record: &Record) -> String {
    match record.code(domain::Field::Code) {
        Some(code) if record.kind != Kind::Organisation => code.to_owned(),
        _ => record.title(domain::Lang::En).to_owned(),
    }
}

/// All questions: the report, the kind, what was proposed, and which record it may be.
async fn questions() -> Vec<[String; 4]> {
    let (instance, sources) = demo().await;
    let db = instance.tools.store.db();
    let mut all = Vec::new();
    for (report, source) in sources {
        let laid = proposals::of_source(db, source).await.unwrap();
        let likely = table::likely(db, &laid).await.unwrap();
        for proposal in &laid {
            for like in likely.get(&proposal.id).into_iter().flatten() {
                let record = records::by_id(db, like.record).await.unwrap().unwrap();
                let kind = proposal.kind.name().to_owned();
                let report = report.split('.').next().unwrap().to_owned();
                all.push([report, kind, proposal.title.clone(), named(&record)]);
            }
        }
    }
    all
}

/// Questions that are wrong, and why they are asked all the same.
const WRONG: [[&str; 3]; 0] = [];

/// What each report tells of that is known, by kind.
const RIGHT: [[&str; 3]; 33] = [
    ["bangkok-2018", "event", "KSW-2018-1"],
    ["bangkok-2018", "event", "KSW-2018-2"],
    // *Nairobi follows in September*: told by no noun, and weighed.
    ["bangkok-2018", "event", "KSW-2018-3"],
    ["bangkok-2018", "event", "KSW-2018-4"],
    ["bangkok-2018", "action", "TH-I"],
    ["bangkok-2018", "action", "PH-I"],
    ["bangkok-2018", "action", "PH-II"],
    ["bangkok-2018", "action", "LA-I"],
    ["bangkok-2018", "practice", "Put a short aide-mémoire beside the full handbook"],
    // The 64 of the programme, and the 31 of them in Africa.
    ["bangkok-2018", "indicator", "activities"],
    ["bangkok-2018", "indicator", "activities"],
    ["bangkok-2018", "organisation", "MIEUX"],
    ["brazil-children-2019", "action", "BR-III"],
    ["brazil-children-2019", "result", "Interview manual for public defenders"],
    ["brazil-children-2019", "practice", "Make the diagnosis first and the manual only afterwards"],
    ["brazil-children-2019", "practice", "Interview migrant children with a structured protocol"],
    ["brazil-children-2019", "organisation", "MIEUX"],
    ["dominican-republic-training", "event", "KSW-2018-2"],
    ["dominican-republic-training", "result", "Curriculum of the National School of Migration"],
    ["dominican-republic-training", "result", "Manual for training journalists"],
    [
        "dominican-republic-training",
        "practice",
        "Adapt the content of training to the needs and the context of the country",
    ],
    ["dominican-republic-training", "organisation", "MIEUX"],
    // *La série, ouverte à Bangkok au mois de mars*: no noun tells it.
    ["mexico-2018", "event", "KSW-2018-1"],
    ["mexico-2018", "event", "KSW-2018-2"],
    // The last workshop, in Cotonou.
    ["mexico-2018", "event", "KSW-2018-4"],
    // The network met in no country.
    ["mexico-2018", "action", "IBERRED-I"],
    ["mexico-2018", "result", "National Integration Plan of Costa Rica"],
    [
        "mexico-2018",
        "result",
        "Inter-institutional cooperation protocol of the Ibero-American network of prosecutors",
    ],
    ["mexico-2018", "result", "On-line course on unaccompanied minors (Mexico)"],
    ["mexico-2018", "practice", "Make integration a shared responsibility"],
    ["mexico-2018", "indicator", "share of activities"],
    ["mexico-2018", "indicator", "increase in unaccompanied minors"],
    ["mexico-2018", "organisation", "MIEUX"],
];

/// Before what is clearly another one was left out, 34 were asked and 28 of them right.
#[tokio::test]
async fn all_questions_but_one_about_the_reports_of_the_demo_are_right() {
    let asked = questions().await;
    let is = |it: &[String; 4], [report, kind, record]: &[&str; 3]| {
        it[0] == *report && it[1] == *kind && it[3] == *record
    };
    let right = asked.iter().filter(|asked| RIGHT.iter().any(|it| is(asked, it))).count();
    println!("{right} of {} questions are right", asked.len());
    for known in &RIGHT {
        let times = asked.iter().filter(|it| is(it, known)).count();
        let wanted = RIGHT.iter().filter(|it| *it == known).count();
        assert_eq!(times, wanted, "{known:?} in {asked:#?}");
    }
    let wrong: Vec<_> =
        asked.iter().filter(|asked| !RIGHT.iter().any(|it| is(asked, it))).collect();
    assert!(wrong.iter().all(|it| WRONG.iter().any(|known| is(it, known))), "{wrong:#?}");
}
