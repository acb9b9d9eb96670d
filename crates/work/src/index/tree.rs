//! Places and themes as the search needs them: what lies above each, and what each is called; and
//! what bodies are called.

use super::bodies;
use domain::{Field, Kind, Record, RecordId};
use search::{Concept, ConceptKind, Label, LabelKind, Lexicon};
use std::collections::HashMap;
use store::{Db, records};

/// All places, themes and public bodies at one moment.
pub struct Tree {
    nodes: HashMap<RecordId, Record>,
    bodies: Vec<Record>,
}

impl Tree {
    pub async fn load(db: &Db) -> store::Result<Tree> {
        let mut nodes = HashMap::new();
        for kind in [Kind::Place, Kind::Theme] {
            nodes.extend(records::all(db, kind).await?.into_iter().map(|it| (it.id, it)));
        }
        Ok(Tree { nodes, bodies: bodies::public(db).await? })
    }

    /// Whether the names of a body were learnt.
    pub fn has_body(&self, id: RecordId) -> bool {
        self.bodies.iter().any(|it| it.id == id)
    }

    /// The codes of these records and of all above them, each once.
    pub fn codes_with_above(&self, ids: impl Iterator<Item = RecordId>) -> Vec<String> {
        let mut waiting: Vec<RecordId> = ids.collect();
        let mut seen = Vec::new();
        while let Some(id) = waiting.pop() {
            let Some(node) = self.nodes.get(&id).filter(|_| !seen.contains(&id)) else { continue };
            seen.push(id);
            waiting.extend(node.links(Field::Within));
            waiting.extend(node.links(Field::Broader));
        }
        let mut codes: Vec<String> = seen.iter().filter_map(|it| self.code(*it)).collect();
        codes.sort();
        codes
    }

    /// The objectives of the Global Compact that the themes of a record serve.
    pub fn objectives(&self, record: &Record) -> Vec<String> {
        self.of_themes(record, Field::GcmObjectives).map(str::to_owned).collect()
    }

    /// The Sustainable Development Goals whose targets the themes of a record serve.
    pub fn goals(&self, record: &Record) -> Vec<String> {
        let targets = self.of_themes(record, Field::SdgTargets);
        targets.map(|it| domain::schema::sdg_goal(it).to_owned()).collect()
    }

    fn of_themes(&self, record: &Record, field: Field) -> impl Iterator<Item = &str> {
        let themes = record.links(Field::Themes).filter_map(|it| self.nodes.get(&it));
        let themes: Vec<&Record> = themes.collect();
        themes.into_iter().flat_map(move |it| it.codes(field))
    }

    fn code(&self, id: RecordId) -> Option<String> {
        Some(self.nodes.get(&id)?.code(Field::Code)?.to_owned())
    }

    /// What all of them are called in every language.
    pub fn lexicon(&self) -> Lexicon {
        let mut concepts: Vec<Concept> = self.nodes.values().filter_map(concept).collect();
        concepts.extend(bodies::concepts(&self.bodies));
        Lexicon::new(concepts)
    }
}

fn concept(record: &Record) -> Option<Concept> {
    let kind = match record.kind {
        Kind::Theme => ConceptKind::Theme,
        Kind::Place => ConceptKind::Place,
        _ => return None,
    };
    let mut labels = labels(record, Field::Title, LabelKind::Preferred);
    labels.extend(self::labels(record, Field::Synonyms, LabelKind::Synonym));
    labels.extend(self::labels(record, Field::Acronyms, LabelKind::Acronym));
    Some(Concept { id: record.code(Field::Code)?.to_owned(), kind, labels })
}

/// What stands in a field, in every language, a line each.
pub fn labels(record: &Record, field: Field, kind: LabelKind) -> Vec<Label> {
    let texts = record.texts(field).into_iter().flat_map(domain::Texts::iter);
    texts
        .flat_map(|(lang, text)| text.value.lines().map(move |line| (lang, line.trim())))
        .filter(|(_, line)| !line.is_empty())
        .map(|(lang, line)| Label { lang: lang.tag().to_owned(), text: line.to_owned(), kind })
        .collect()
}
