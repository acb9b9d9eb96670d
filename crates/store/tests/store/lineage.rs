//! What was made from what is read in one statement each way, and never goes round in a circle.

use crate::common::{Place, by, draft, kept};
use domain::lineage::{Circle, Step};
use domain::{Field, Kind, Record, RecordId, Value};
use store::records::{self, Towards};
use store::{Error, SaveError, Store};

/// A practice that was made from these.
async fn made(store: &Store, title: &str, from: &[&Record]) -> Record {
    let mut practice = draft(Kind::Practice, title);
    practice.set(Field::AdaptedFrom, from.iter().map(|it| Value::Link(it.id)).collect());
    kept(store, practice).await
}

fn step(made: &Record, from: &Record) -> Step {
    Step { made: made.id, from: from.id }
}

fn sorted<const N: usize>(mut steps: [Step; N]) -> Vec<Step> {
    steps.sort_unstable();
    steps.into()
}

#[tokio::test]
async fn a_chain_is_read_in_one_statement_however_long_it_is() {
    for place in Place::each().await {
        let store = place.open().await;
        let first = made(&store, "Costa Rica", &[]).await;
        let second = made(&store, "Paraguay", &[&first]).await;
        let third = made(&store, "Bolivia", &[&second, &first]).await;
        let other = made(&store, "Ecuador", &[&first]).await;
        made(&store, "Elsewhere", &[]).await;

        let before = store.queries();
        let below = records::lineage(store.db(), first.id, Towards::Adaptations).await.unwrap();
        assert_eq!(store.queries() - before, 1);
        let all = [
            step(&second, &first),
            step(&third, &second),
            step(&third, &first),
            step(&other, &first),
        ];
        assert_eq!(below, sorted(all));
        let above = records::lineage(store.db(), third.id, Towards::Origins).await.unwrap();
        let all = [step(&third, &second), step(&third, &first), step(&second, &first)];
        assert_eq!(above, sorted(all));
        let none = records::lineage(store.db(), other.id, Towards::Adaptations).await.unwrap();
        assert_eq!(none, []);
    }
}

#[tokio::test]
async fn a_link_that_would_close_a_circle_is_refused_and_nothing_is_changed() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut first = made(&store, "Costa Rica", &[]).await;
        let second = made(&store, "Paraguay", &[&first]).await;
        let third = made(&store, "Bolivia", &[&second]).await;

        for from in [third.id, first.id] {
            first.set(Field::AdaptedFrom, vec![Value::Link(from)]);
            let tx = store.begin().await.unwrap();
            let refused = records::save(&tx, &mut first, &by(1)).await.unwrap_err();
            drop(tx);
            let SaveError::Store(Error::Circle(Circle { from: closing })) = refused else {
                panic!("{refused:?}")
            };
            assert_eq!(closing, from);
        }
        let now = records::by_id(store.db(), first.id).await.unwrap().unwrap();
        assert_eq!((now.version, now.values(Field::AdaptedFrom)), (1, &[][..]));

        let mut alone = draft(Kind::Practice, "Of itself");
        alone.set(Field::AdaptedFrom, vec![Value::Link(alone.id)]);
        let tx = store.begin().await.unwrap();
        let refused = records::insert(&tx, &mut alone, &by(1)).await.unwrap_err();
        assert!(matches!(refused, Error::Circle(_)), "{refused:?}");
    }
}

#[tokio::test]
async fn of_two_who_close_a_circle_at_once_one_is_refused() {
    for place in Place::each().await {
        let store = place.open().await;
        let one = made(&store, "One", &[]).await;
        let other = made(&store, "Other", &[]).await;
        let link = |mut record: Record, to: RecordId| {
            let store = store.clone();
            async move {
                record.set(Field::AdaptedFrom, vec![Value::Link(to)]);
                let tx = store.begin().await.unwrap();
                records::save(&tx, &mut record, &by(1)).await?;
                tx.commit().await?;
                Ok::<_, SaveError>(())
            }
        };
        let (a, b) = tokio::join!(link(one.clone(), other.id), link(other.clone(), one.id));
        assert_eq!(u8::from(a.is_ok()) + u8::from(b.is_ok()), 1, "{a:?} {b:?}");
    }
}
