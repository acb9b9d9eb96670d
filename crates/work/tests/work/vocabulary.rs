//! The shipped vocabulary comes into an instance that has an older one.

use crate::kit::{Instance, at, by};
use domain::{Field, Kind, Lang, MadeBy, Record, Text, Value};
use store::{By, records};
use work::vocabulary;

async fn theme(instance: &Instance, code: &str) -> Record {
    records::by_code(instance.tools.store.db(), Kind::Theme, code).await.unwrap().unwrap()
}

/// Makes a theme what an older release had made of it: without targets, and unchanged since.
async fn make_old(instance: &Instance, code: &str) {
    let tx = instance.tools.store.begin().await.unwrap();
    let mut old = theme(instance, code).await;
    records::erase(&tx, old.id, &by(1, 10)).await.unwrap();
    old.set(Field::SdgTargets, Vec::new());
    records::insert(&tx, &mut old, &by(1, 11)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_theme_of_an_older_release_gets_its_targets_unless_somebody_has_changed_it() {
    let instance = Instance::new().await;
    let (plain, changed) = ("remittances", "voting_abroad");
    for code in [plain, changed] {
        make_old(&instance, code).await;
    }
    let mut record = theme(&instance, changed).await;
    let text = |revision| Text::new("Vote from afar", MadeBy::Author, revision, None);
    assert_eq!(record.origin, Lang::En);
    record.write(Field::Title, "Vote from afar", text);
    let tx = instance.tools.store.begin().await.unwrap();
    records::save(&tx, &mut record, &by(1, 20)).await.unwrap();
    tx.commit().await.unwrap();

    let by = By::program(at(30));
    let loaded = vocabulary::load(&instance.tools.store, &by).await.unwrap();
    assert_eq!((loaded.places, loaded.themes), (0, 0));
    let targets = theme(&instance, plain).await.values(Field::SdgTargets).to_vec();
    assert_eq!(targets, ["10.c", "17.3"].map(|it| Value::Code(it.to_owned())));
    assert!(theme(&instance, changed).await.values(Field::SdgTargets).is_empty());
}

#[test]
fn what_becomes_of_a_result_has_one_order_in_reports_and_in_records() {
    assert_eq!(harvest::FATES, *domain::schema::CodeList::Fate.codes());
}
