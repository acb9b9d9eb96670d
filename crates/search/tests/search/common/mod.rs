//! What the tests put in and how they show what they found.

use search::{
    Audience, Concept, ConceptKind, Entry, EntryText, Index, Label, LabelKind, Lexicon, Wish,
};
use tempfile::TempDir;

/// An index with these entries in a folder that goes away with it.
pub struct Kept {
    pub index: Index,
    pub folder: TempDir,
}

pub fn index(entries: &[Entry]) -> Kept {
    let folder = tempfile::tempdir().expect("a test can write");
    let index = Index::open(folder.path()).expect("it opens").index;
    index.set_lexicon(lexicon());
    for entry in entries {
        index.put(entry).expect("it takes an entry");
    }
    index.commit(1).expect("it commits");
    Kept { index, folder }
}

/// A public practice with one text.
pub fn practice(id: &str, lang: &str, title: &str, body: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        kind: "practice".to_owned(),
        slug: id.to_owned(),
        audience: Audience::Public,
        texts: vec![text(lang, title, body)],
        ..Entry::default()
    }
}

pub fn text(lang: &str, title: &str, body: &str) -> EntryText {
    EntryText {
        lang: lang.to_owned(),
        title: title.to_owned(),
        body: body.to_owned(),
        ..EntryText::default()
    }
}

pub fn wish(lang: &str, words: &str) -> Wish {
    Wish { lang: lang.to_owned(), words: words.to_owned(), ..Wish::default() }
}

impl Kept {
    /// The ids found, best first.
    pub fn ids(&self, wish: &Wish) -> Vec<String> {
        let found = self.index.find(wish).expect("a search does not fail");
        found.hits.into_iter().map(|hit| hit.id).collect()
    }

    /// The ids found in order of the alphabet.
    pub fn set(&self, lang: &str, words: &str) -> String {
        let mut ids = self.ids(&wish(lang, words));
        ids.sort();
        ids.join(" ")
    }

    /// The piece that is shown of the first of them, with what is marked in brackets.
    pub fn snippet(&self, lang: &str, words: &str) -> String {
        let found = self.index.find(&wish(lang, words)).expect("it finds");
        let pieces = found.hits[0].snippet.iter();
        pieces
            .map(|(marked, piece)| if *marked { format!("[{piece}]") } else { piece.clone() })
            .collect()
    }
}

pub fn lexicon() -> Lexicon {
    Lexicon::new(vec![
        theme(
            "smuggling_of_migrants",
            &[
                ("en", "smuggling of migrants", &["migrant smuggling"], &["SOM"]),
                ("fr", "trafic illicite de migrants", &[], &["TIM"]),
                ("es", "tráfico ilícito de migrantes", &[], &["TIM"]),
                ("pt", "contrabando de migrantes", &["tráfico ilícito de migrantes"], &[]),
            ],
        ),
        theme(
            "reintegration",
            &[
                ("en", "reintegration", &[], &[]),
                ("fr", "réintégration", &[], &[]),
                ("es", "reintegración", &[], &[]),
                ("pt", "reintegração", &[], &[]),
            ],
        ),
        Concept {
            id: "MX".to_owned(),
            kind: ConceptKind::Place,
            labels: [("en", "Mexico"), ("fr", "Mexique"), ("es", "México"), ("pt", "México")]
                .map(|(lang, name)| label(lang, name, LabelKind::Preferred))
                .into(),
        },
    ])
}

type Labels<'a> = (&'a str, &'a str, &'a [&'a str], &'a [&'a str]);

fn theme(id: &str, all: &[Labels]) -> Concept {
    let mut labels = Vec::new();
    for (lang, preferred, synonyms, acronyms) in all {
        labels.push(label(lang, preferred, LabelKind::Preferred));
        labels.extend(synonyms.iter().map(|it| label(lang, it, LabelKind::Synonym)));
        labels.extend(acronyms.iter().map(|it| label(lang, it, LabelKind::Acronym)));
    }
    Concept { id: id.to_owned(), kind: ConceptKind::Theme, labels }
}

fn label(lang: &str, text: &str, kind: LabelKind) -> Label {
    Label { lang: lang.to_owned(), text: text.to_owned(), kind }
}
