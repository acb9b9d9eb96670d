//! No word is translated for nobody: every key is said somewhere.

use domain::discard::Kept;
use domain::schema::CodeList;
use domain::{
    Arrow, ClaimState, Field, Freshness, Kind, MadeBy, Missing, Obstacle, ProposalKind, RecordId,
    Reviewed, Role, State,
};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use words::{Key, Lang, keys};

/// Keys that are put together where they are said, by what they begin with.
const PUT_TOGETHER: [(&str, &str); 5] = [
    ("error-", "and a status of HTTP, with or without `-advice`: `web::refusal`"),
    ("desk-act-", "and an act of the change log, which is a word of the database: the history"),
    ("language-", "and the tag of whatever language a report is in: `words::said`"),
    ("month-", "and a number: `words::day`"),
    ("press-", "and a word of the catalogue's template: `press::WORDS`"),
];

#[test]
fn every_key_is_said_somewhere() {
    let said = literals();
    let domain = of_the_domain();
    let unused: Vec<String> = keys(Lang::En)
        .into_iter()
        .filter(|key| !said.contains(key) && !domain.contains(key) && !put_together(key, &said))
        .collect();
    assert!(unused.is_empty(), "nothing says\n{}", unused.join("\n"));
}

/// What follows the beginning has to be one of the things that can follow it.
fn put_together(key: &str, said: &BTreeSet<String>) -> bool {
    let Some((begin, rest)) =
        PUT_TOGETHER.iter().find_map(|(begin, _)| Some((*begin, key.strip_prefix(begin)?)))
    else {
        return false;
    };
    match begin {
        "error-" => {
            let status = rest.strip_suffix("-advice").unwrap_or(rest).parse::<u16>();
            status.is_ok_and(|it| (400..600).contains(&it))
        }
        "desk-act-" => {
            let of = ["claim-", "document-"].iter().find_map(|it| rest.strip_prefix(it));
            let act = of.unwrap_or(rest);
            said.contains(act) || said.contains(&act.replace('-', "_"))
        }
        "language-" => rest.len() == 2,
        "month-" => rest.parse::<u8>().is_ok_and(|it| (1..=12).contains(&it)),
        _ => said.contains(rest),
    }
}

/// The names of the values of enums: exactly those that there are.
fn of_the_domain() -> BTreeSet<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    all.extend(Kind::ALL.iter().map(Key::key));
    all.extend(Kind::ALL.iter().map(|it| it.key().replacen("kind-", "kinds-", 1)));
    all.extend(Kind::ALL.iter().map(|it| format!("about-{}", it.plural())));
    all.extend(State::ALL.iter().map(Key::key));
    all.extend(Arrow::ALL.iter().map(Key::key));
    all.extend(Role::ALL.iter().map(Key::key));
    all.extend(Field::ALL.iter().map(Key::key));
    all.extend(ProposalKind::ALL.iter().map(Key::key));
    all.extend(
        [ClaimState::Proposed, ClaimState::Accepted, ClaimState::Rejected].map(|it| it.key()),
    );
    all.extend([MadeBy::Author, MadeBy::Translator, MadeBy::Machine].map(|it| it.key()));
    all.extend([Freshness::Original, Freshness::Current, Freshness::Behind].map(|it| it.key()));
    all.extend(Reviewed::ALL.iter().map(Key::key));
    all.extend([Obstacle::NoTranslation, Obstacle::Behind, Obstacle::Own].map(|it| it.key()));
    let source = RecordId("01890000-0000-7000-8000-000000000000".parse().unwrap());
    all.extend(
        [
            Missing::Passage,
            Missing::PublicSource(source),
            Missing::Confidential,
            Missing::PublishedEdition,
            Missing::SecondPerson,
        ]
        .map(|it| it.key()),
    );
    let kept = [Kept::LinkedFrom(source), Kept::GroundOf(source)];
    all.extend([Kept::NoDraft, Kept::WasPublished].into_iter().chain(kept).map(|it| it.key()));
    for list in CodeList::ALL {
        let kebab = |it: &str| it.replace('_', "-");
        let codes = list.codes().iter();
        all.extend(codes.map(|it| format!("code-{}-{}", kebab(list.name()), kebab(it))));
    }
    all
}

/// A line would begin with them otherwise.
#[test]
fn in_french_no_space_that_breaks_stands_before_a_colon_or_within_quotation_marks() {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts/fr");
    let signs = [" :", " ;", " ?", " !", " »", "« "];
    let mut faults = Vec::new();
    for file in files(&texts, "ftl") {
        let text = std::fs::read_to_string(file).unwrap();
        let lines = text.lines().filter(|it| !it.starts_with('#')).map(str::to_owned);
        faults.extend(lines.filter(|line| signs.iter().any(|it| line.contains(it))));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every text between two quotation marks in the code and the templates, and every key that
/// another sentence of the interface is made of. Where the keys of enums are made says none:
/// otherwise a key would be its own use.
fn literals() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut all = BTreeSet::new();
    for part in std::fs::read_dir(crates).unwrap() {
        let part = part.unwrap().path();
        for (folder, ending) in [("src", "rs"), ("templates", "html")] {
            let all_of = files(&part.join(folder), ending).into_iter();
            for file in all_of.filter(|it| !it.ends_with("words/src/key.rs")) {
                let text = std::fs::read_to_string(file).unwrap();
                all.extend(text.split('"').filter(|it| is_key(it)).map(str::to_owned));
            }
        }
    }
    for file in files(&crates.join("words/texts/en"), "ftl") {
        let text = std::fs::read_to_string(file).unwrap();
        let inner = text.split('{').skip(1).filter_map(|it| it.split('}').next());
        all.extend(inner.map(str::trim).filter(|it| is_key(it)).map(str::to_owned));
    }
    assert!(all.len() > 500, "the code lies elsewhere now");
    all
}

fn is_key(text: &str) -> bool {
    let signs = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || "-_".contains(it);
    text.starts_with(|it: char| it.is_ascii_lowercase()) && text.chars().all(signs)
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut all = Vec::new();
    for path in entries.map(|it| it.unwrap().path()) {
        if path.is_dir() {
            all.extend(files(&path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            all.push(path);
        }
    }
    all
}
