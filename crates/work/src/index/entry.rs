//! A record as the index keeps it.

use super::tree::Tree;
use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Reviewed, State, Text, schema};
use search::{Audience, Entry, EntryText};

/// What is found of a record. A retired record is not found, and neither is a source that may
/// not leave the desk by anybody outside it.
///
/// `read` is the whole text of a source, in the language that the source says it is in.
pub fn of(record: &Record, tree: &Tree, read: Option<&str>) -> Option<Entry> {
    let audience = match record.state() {
        State::Retired => return None,
        State::Published if !record.flag(Field::Confidential) => Audience::Public,
        _ => Audience::Desk,
    };
    let links = |fields: &[Field]| -> Vec<RecordId> {
        fields.iter().flat_map(|it| record.links(*it)).collect()
    };
    let own = |kind: Kind| (record.kind == kind).then_some(record.id);
    let themes = links(&[Field::Themes]).into_iter().chain(own(Kind::Theme));
    let places = links(&[Field::Places, Field::Country, Field::Delegations]);
    Some(Entry {
        id: record.id.to_string(),
        kind: record.kind.name().to_owned(),
        slug: record.slug.as_str().to_owned(),
        audience,
        texts: texts(record, read),
        themes: tree.codes_with_above(themes),
        places: tree.codes_with_above(places.into_iter().chain(own(Kind::Place))),
        bodies: bodies(record),
        years: record.years().map_or_else(Vec::new, years),
        evidence: record.code(Field::EvidenceLevel).map(str::to_owned),
        groups: record.codes(Field::TargetGroups).map(str::to_owned).collect(),
        objectives: tree.objectives(record),
        goals: tree.goals(record),
        languages: languages(record),
        meaning: None,
    })
}

/// The bodies that a record is linked with, whether or not anybody may know of them: a query is
/// widened by those alone that everybody may.
fn bodies(record: &Record) -> Vec<String> {
    let own = (record.kind == Kind::Organisation).then_some(record.id);
    let to_bodies = schema::fields(record.kind).iter().filter(|it| leads_to_a_body(it));
    let linked = to_bodies.flat_map(|it| record.links(it.field));
    own.into_iter().chain(linked).map(|it| it.to_string()).collect()
}

/// What a source is called here says nothing of the language it is in.
fn languages(record: &Record) -> Option<Vec<String>> {
    let own = || record.code(Field::Language).map(str::to_owned).into_iter().collect();
    (record.kind == Kind::Source).then(own)
}

fn leads_to_a_body(entry: &schema::Entry) -> bool {
    entry.takes == schema::FieldType::Link(Kind::Organisation)
}

/// No programme and no plan is as long. A longer span is a slip of a date (*2018/2201*).
const LONGEST: i16 = 50;

/// The years in which a record is found. A slip is found in its first and its last, where it can be
/// seen and mended, and in none between.
fn years((first, last): (i16, i16)) -> Vec<i16> {
    if last.saturating_sub(first) < LONGEST { (first..=last).collect() } else { vec![first, last] }
}

fn texts(record: &Record, read: Option<&str>) -> Vec<EntryText> {
    let mut languages: Vec<Lang> = record.languages().collect();
    languages.sort_by_key(|it| *it != record.origin);
    let mut texts: Vec<EntryText> = languages.into_iter().map(|it| text(record, it)).collect();
    let Some(read) = read else { return texts };
    let language = record.code(Field::Language).unwrap_or(record.origin.tag());
    let at = texts.iter().position(|it| it.lang == language).unwrap_or_else(|| {
        texts.push(EntryText {
            lang: language.to_owned(),
            title: texts.first().map(|it| it.title.clone()).unwrap_or_default(),
            ..EntryText::default()
        });
        texts.len() - 1
    });
    let body = &mut texts[at].body;
    if !body.is_empty() {
        body.push_str(APART);
    }
    body.push_str(read);
    texts
}

/// Between two fields, and between two lines of a list: an extract shows where one ends.
const APART: &str = "\n\n";

/// What a record is called too. Nobody reads these one after the other.
const NAMES: [Field; 2] = [Field::Synonyms, Field::Acronyms];

/// *CR-V*: tables and pages call it so. Those of themes and places are for programs.
fn code(record: &Record) -> Option<&str> {
    let is_term = matches!(record.kind, Kind::Theme | Kind::Place);
    record.code(Field::Code).filter(|_| !is_term)
}

fn text(record: &Record, lang: Lang) -> EntryText {
    let in_lang = |field: Field| record.texts(field).and_then(|it| it.get(lang));
    let title = in_lang(Field::Title);
    let body = schema::fields(record.kind)
        .iter()
        .filter(|it| it.takes.is_text() && it.field != Field::Title)
        .filter(|it| !NAMES.contains(&it.field))
        .filter_map(|it| in_lang(it.field).map(|text| whole(it, text)));
    let names = NAMES.iter().filter_map(|it| in_lang(*it)).map(|it| it.value.as_str());
    let names: Vec<&str> = names.chain(code(record)).collect();
    EntryText {
        lang: lang.tag().to_owned(),
        title: title.map(|it| it.value.clone()).unwrap_or_default(),
        body: body.collect::<Vec<_>>().join(APART),
        names: names.join("\n"),
        made_by: match title.map(|it| it.made_by) {
            Some(MadeBy::Translator) => search::MadeBy::Translator,
            Some(MadeBy::Machine) => search::MadeBy::Machine,
            Some(MadeBy::Author) | None => search::MadeBy::Author,
        },
        edition: record.made_from(Field::Title, lang).map(|it| it.to_string()),
        reviewed: match record.reviewed(lang) {
            Some(Reviewed::Wholly) => search::Reviewed::Wholly,
            Some(Reviewed::Partly) => search::Reviewed::Partly,
            Some(Reviewed::Not) | None => search::Reviewed::Not,
        },
    }
}

/// A field as it is read one part after the other.
fn whole(entry: &schema::Entry, text: &Text) -> String {
    match entry.takes {
        schema::FieldType::Lines => text.value.lines().collect::<Vec<_>>().join(APART),
        _ => text.value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_a_date_is_found_in_two_years_and_not_in_all_between() {
        assert_eq!(years((2018, 2018)), [2018]);
        assert_eq!(years((2019, 2022)), [2019, 2020, 2021, 2022]);
        assert_eq!(years((2001, 2050)).len(), 50);
        assert_eq!(years((2018, 2201)), [2018, 2201]);
        assert_eq!(years((i16::MIN, i16::MAX)), [i16::MIN, i16::MAX]);
    }
}
