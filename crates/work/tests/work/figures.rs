//! The figures of the portfolio follow the log: what was written is added and taken off, and gives
//! what counting all of it anew gives.

use crate::kit::{Instance, by};
use domain::{Field, Kind, Lang, Record, RecordId, Slug, State, Value};
use store::{By, records};
use work::figures::{self, Tally};

/// A record that readers see.
fn public(kind: Kind, title: &str, at: &By) -> Record {
    Record::draft(RecordId::new(at.at), kind, Slug::from_title(title), Lang::En)
        .in_state(State::Published)
}

struct Followed {
    instance: Instance,
    tally: Tally,
}

impl Followed {
    /// Brings the tally forward, and looks whether all that is there gives the same.
    async fn holds(&mut self, what: &str) {
        let db = self.instance.tools.store.db();
        self.tally = figures::followed(db, &self.tally).await.unwrap();
        assert_eq!(self.tally, figures::tally(db).await.unwrap(), "{what}");
    }

    async fn insert(&mut self, record: &mut Record, at: &By) {
        let tx = self.instance.tools.store.begin().await.unwrap();
        records::insert(&tx, record, at).await.unwrap();
        tx.commit().await.unwrap();
        self.holds("something was made").await;
    }

    async fn save(&mut self, record: &mut Record, at: &By) {
        let tx = self.instance.tools.store.begin().await.unwrap();
        records::save(&tx, record, at).await.unwrap();
        tx.commit().await.unwrap();
        self.holds("something was changed").await;
    }
}

#[tokio::test]
async fn what_is_written_is_added_and_taken_off_and_nothing_is_counted_again() {
    let instance = Instance::new().await;
    let at = by(1, 9);
    let db = instance.tools.store.db();
    let place = |code: &'static str| async move {
        records::by_code(db, Kind::Place, code).await.unwrap().unwrap().id
    };
    let (mexico, chile) = (place("MX").await, place("CL").await);
    let tally = figures::tally(db).await.unwrap();
    let mut all = Followed { instance, tally };

    let mut action = public(Kind::Action, "One", &at);
    action.set(Field::Places, vec![Value::Link(mexico), Value::Link(chile)]);
    all.insert(&mut action, &at).await;
    let mut other = public(Kind::Action, "Two", &at);
    other.set(Field::Places, vec![Value::Link(mexico)]);
    all.insert(&mut other, &at).await;
    let values = |it: &Followed| it.tally.figures().iter().map(|it| it.value).collect::<Vec<_>>();
    assert_eq!(values(&all), [2, 0, 0, 2]);

    action.set(Field::Places, vec![Value::Link(chile)]);
    all.save(&mut action, &at).await;
    other = other.in_state(State::Retired);
    all.save(&mut other, &at).await;
    assert_eq!(values(&all), [1, 0, 0, 1]);

    let mut event = public(Kind::Event, "Summit", &at);
    all.insert(&mut event, &at).await;
    event.set(Field::OfContext, vec![Value::Flag(true)]);
    all.save(&mut event, &at).await;
    let mut practice = public(Kind::Practice, "Learnt", &at);
    all.insert(&mut practice, &at).await;
    practice = practice.in_state(State::Draft);
    all.save(&mut practice, &at).await;
    let mut theme = public(Kind::Theme, "A theme is none of them", &at);
    all.insert(&mut theme, &at).await;
    assert_eq!(values(&all), [1, 0, 0, 1]);

    let tx = all.instance.tools.store.begin().await.unwrap();
    records::erase(&tx, action.id, &at).await.unwrap();
    tx.commit().await.unwrap();
    all.holds("something was taken away").await;
    assert_eq!(values(&all), [0, 0, 0, 0]);

    let before = all.instance.tools.store.queries();
    figures::followed(all.instance.tools.store.db(), &all.tally).await.unwrap();
    assert_eq!(all.instance.tools.store.queries() - before, 2, "how far the log is, and its lines");

    let tx = all.instance.tools.store.begin().await.unwrap();
    for number in 0..600 {
        let mut practice = public(Kind::Practice, &format!("Practice {number}"), &at);
        records::insert(&tx, &mut practice, &at).await.unwrap();
    }
    tx.commit().await.unwrap();
    all.holds("more was written than is followed").await;
    assert_eq!(values(&all), [0, 0, 600, 0]);
}
