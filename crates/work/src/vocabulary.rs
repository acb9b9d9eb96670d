//! Places and themes: from the shipped files into records, which the desk may then change.

use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Slug, Text, Value};
use std::collections::{BTreeMap, HashMap};
use store::{By, Store, Tx, records};
use vocabulary::{Place, PlaceKind, Theme};

/// How many records were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loaded {
    pub places: usize,
    pub themes: usize,
}

/// Loads every shipped place and theme that is not there yet. What people changed stays.
pub async fn load(store: &Store, by: &By) -> anyhow::Result<Loaded> {
    let places = load_places(store, vocabulary::places(), by).await?;
    let themes = load_themes(store, vocabulary::themes(), by).await?;
    Ok(Loaded { places, themes })
}

async fn load_places(store: &Store, places: &[Place], by: &By) -> anyhow::Result<usize> {
    let codes: Vec<&str> = places.iter().map(|it| it.code.as_str()).collect();
    let tx = store.begin().await?;
    let mut ids = records::by_codes(&tx, Kind::Place, &codes).await?;
    let new: Vec<&Place> = places.iter().filter(|it| !ids.contains_key(&it.code)).collect();
    ids.extend(new.iter().map(|it| (it.code.clone(), RecordId::new(by.at))));
    for place in &new {
        let mut record = place_record(place, &ids, by);
        publish(&mut record);
        records::insert(&tx, &mut record, by).await?;
    }
    tx.commit().await?;
    Ok(new.len())
}

/// Loads the themes of a thesaurus that are not there yet.
pub async fn load_themes(store: &Store, themes: &[Theme], by: &By) -> anyhow::Result<usize> {
    let codes: Vec<&str> = themes.iter().map(|it| it.id.as_str()).collect();
    let tx = store.begin().await?;
    let mut ids = records::by_codes(&tx, Kind::Theme, &codes).await?;
    fill_in(&tx, themes, &ids, by).await?;
    let new: Vec<&Theme> = themes.iter().filter(|it| !ids.contains_key(&it.id)).collect();
    ids.extend(new.iter().map(|it| (it.id.clone(), RecordId::new(by.at))));
    for theme in &new {
        let mut record = theme_record(theme, &ids, by);
        publish(&mut record);
        records::insert(&tx, &mut record, by).await?;
    }
    tx.commit().await?;
    Ok(new.len())
}

/// Gives the themes of an older release the targets that it did not know of yet, where nobody has
/// changed the theme since.
async fn fill_in(
    tx: &Tx,
    themes: &[Theme],
    known: &HashMap<String, RecordId>,
    by: &By,
) -> anyhow::Result<()> {
    let ids: Vec<RecordId> = known.values().copied().collect();
    for mut record in records::by_ids(tx, &ids).await? {
        let theme = themes.iter().find(|it| record.code(Field::Code) == Some(&it.id));
        let untouched = record.version == 1 && record.values(Field::SdgTargets).is_empty();
        let Some(theme) = theme.filter(|it| untouched && !it.sdg_targets.is_empty()) else {
            continue;
        };
        record.set(Field::SdgTargets, targets(theme));
        records::save(tx, &mut record, by).await?;
    }
    Ok(())
}

fn targets(theme: &Theme) -> Vec<Value> {
    theme.sdg_targets.iter().cloned().map(Value::Code).collect()
}

/// A vocabulary is public as it is: it is made of published lists.
fn publish(record: &mut Record) {
    *record = record.clone().in_state(domain::State::Published);
}

fn place_record(place: &Place, ids: &HashMap<String, RecordId>, by: &By) -> Record {
    let name = place.names.get("en").unwrap_or(&place.code);
    let mut record = Record::draft(ids[&place.code], Kind::Place, Slug::from_title(name), Lang::En);
    texts(&mut record, Field::Title, place.names.iter().map(|(lang, it)| (lang, it.clone())), by);
    let kind = match place.kind {
        PlaceKind::Country => "country",
        PlaceKind::Region => "region",
        PlaceKind::Grouping => "grouping",
    };
    record.set(Field::Code, vec![Value::Code(place.code.clone())]);
    record.set(Field::PlaceKind, vec![Value::Code(kind.to_owned())]);
    record.set(Field::Iso3, place.iso3.iter().cloned().map(Value::Code).collect());
    record.set(Field::M49, place.m49.iter().cloned().map(Value::Code).collect());
    record.set(Field::Within, links(&place.parents, ids));
    if let Some(from) = &place.members_from {
        let said = BTreeMap::from([("en".to_owned(), from.who.clone())]);
        texts(
            &mut record,
            Field::MembersFrom,
            said.iter().map(|(lang, it)| (lang, it.clone())),
            by,
        );
        record.set(Field::Url, from.url.iter().cloned().map(Value::Code).collect());
    }
    if let Some((north, east)) = place.point {
        record.set(Field::Latitude, vec![Value::Number(north)]);
        record.set(Field::Longitude, vec![Value::Number(east)]);
    }
    record
}

fn theme_record(theme: &Theme, ids: &HashMap<String, RecordId>, by: &By) -> Record {
    let name = theme.labels.get("en").unwrap_or(&theme.id);
    let mut record = Record::draft(ids[&theme.id], Kind::Theme, Slug::from_title(name), Lang::En);
    texts(&mut record, Field::Title, theme.labels.iter().map(|(lang, it)| (lang, it.clone())), by);
    let lines = |(lang, it): (_, &Vec<String>)| (lang, it.join("\n"));
    texts(&mut record, Field::Synonyms, theme.synonyms.iter().map(lines), by);
    texts(&mut record, Field::Acronyms, theme.acronyms.iter().map(lines), by);
    let definitions = theme.definitions.iter().map(|(lang, it)| (lang, it.clone()));
    texts(&mut record, Field::Definition, definitions, by);
    record.set(Field::Code, vec![Value::Code(theme.id.clone())]);
    record.set(Field::Broader, links(&theme.broader, ids));
    record.set(Field::Related, links(&theme.related, ids));
    let objectives = theme.gcm_objectives.iter().map(|it| Value::Code(it.to_string()));
    record.set(Field::GcmObjectives, objectives.collect());
    record.set(Field::SdgTargets, targets(theme));
    record
}

/// A link to a code that nothing has is left out: the shipped files are tested for that.
fn links(codes: &[String], ids: &HashMap<String, RecordId>) -> Vec<Value> {
    codes.iter().filter_map(|it| ids.get(it)).map(|it| Value::Link(*it)).collect()
}

/// Texts in the interface's languages, the English one as the original.
fn texts<'a>(
    record: &mut Record,
    field: Field,
    texts: impl Iterator<Item = (&'a String, String)>,
    by: &By,
) {
    let mut all: Vec<(Lang, String)> =
        texts.filter_map(|(lang, text)| Some((lang.parse().ok()?, text))).collect();
    all.sort_by_key(|(lang, _)| *lang != record.origin);
    for (lang, value) in all {
        let made_by = if lang == record.origin { MadeBy::Author } else { MadeBy::Translator };
        let text = |revision| Text::new(&value, made_by, revision, by.person);
        record.say(field, lang, &value, text);
    }
}

#[cfg(test)]
mod tests {
    use domain::schema::CodeList;

    #[test]
    fn every_target_and_objective_that_a_shipped_theme_serves_is_in_its_list() {
        for theme in vocabulary::themes() {
            for target in &theme.sdg_targets {
                assert!(CodeList::SdgTarget.has(target), "{}: {target}", theme.id);
            }
            for number in &theme.gcm_objectives {
                assert!(CodeList::GcmObjective.has(&number.to_string()), "{}: {number}", theme.id);
            }
        }
    }
}
