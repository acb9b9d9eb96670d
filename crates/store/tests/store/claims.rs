//! Claims: all that sources say stays, and what they disagree on is found.

use crate::common::{Place, at, by, draft, insert, kept, person, text};
use domain::{
    Arrow, Claim, ClaimId, ClaimState, Field, Kind, Lang, Passage, ProposedValue, Record, Value,
    state::Ground,
};
use store::claims::{Conflicts, Readers};
use store::{Store, claims, records};

/// An accepted claim on the start of a record.
pub fn claim(source: &Record, record: &Record, start: &str) -> Claim {
    Claim {
        id: ClaimId::new(at(0)),
        source: source.id,
        record: record.id,
        field: Field::Start,
        value: ProposedValue::Date(start.parse().unwrap()),
        passages: vec![Passage { start: 3, end: 14 }],
        place: None,
        by_hand: false,
        state: ClaimState::Accepted,
        decided: Some((person(7), at(1))),
        proposal: None,
    }
}

async fn conflicts(store: &Store, after: Option<&str>, limit: u64) -> Conflicts {
    claims::conflicts(store.db(), Readers::Desk, after, limit).await.unwrap()
}

async fn keep(store: &Store, all: &[Claim]) {
    let tx = store.begin().await.unwrap();
    claims::insert(&tx, all, &by(1)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_claim_is_read_as_it_was_written() {
    for place in Place::each().await {
        let store = place.open().await;
        let source = kept(&store, draft(Kind::Source, "rapport")).await;
        let event = kept(&store, draft(Kind::Event, "Atelier")).await;
        let values = [
            ProposedValue::Text { lang: Lang::Ar, value: "الجودة".to_owned() },
            ProposedValue::Number(0.1 + 0.2),
            ProposedValue::Code("gender".to_owned()),
            ProposedValue::Flag(true),
            ProposedValue::Coded { kind: Kind::Place, code: "MX".to_owned() },
            ProposedValue::Named { kind: Kind::Organisation, name: "INM".to_owned() },
            ProposedValue::Link(source.id),
            ProposedValue::Date("2018-07~".parse().unwrap()),
        ];
        let mut all = Vec::new();
        for value in values {
            all.push(Claim {
                value,
                place: Some("events.csv, line 2".to_owned()),
                passages: Vec::new(),
                state: ClaimState::Proposed,
                decided: None,
                ..claim(&source, &event, "2018")
            });
        }
        all.sort_by_key(|it| it.id);
        keep(&store, &all).await;

        assert_eq!(claims::of_record(store.db(), event.id).await.unwrap(), all);
        assert_eq!(claims::of_source(store.db(), source.id).await.unwrap(), all);
        assert_eq!(claims::of_record(store.db(), source.id).await.unwrap(), []);
        let mut elsewhere = claim(&source, &event, "2018");
        elsewhere.place = None;
        keep(&store, std::slice::from_ref(&elsewhere)).await;
        let mut told = claims::from_tables(store.db(), &[source.id]).await.unwrap();
        told.sort_by_key(|it| it.id);
        assert_eq!(told, all);
        assert_eq!(claims::from_tables(store.db(), &[event.id]).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_decided_claim_knows_by_whom_and_a_taken_back_one_does_not() {
    for place in Place::each().await {
        let store = place.open().await;
        let source = kept(&store, draft(Kind::Source, "rapport")).await;
        let event = kept(&store, draft(Kind::Event, "Atelier")).await;
        let other = kept(&store, draft(Kind::Event, "Le même atelier")).await;
        let claim = claim(&source, &event, "2018");
        keep(&store, std::slice::from_ref(&claim)).await;
        let found = async || claims::by_ids(store.db(), &[claim.id]).await.unwrap().pop().unwrap();

        let tx = store.begin().await.unwrap();
        claims::decide(&tx, &[claim.id], ClaimState::Rejected, &by(5)).await.unwrap();
        claims::move_to(&tx, &[claim.id], other.id, &by(5)).await.unwrap();
        tx.commit().await.unwrap();
        let rejected = found().await;
        assert_eq!((rejected.state, rejected.record), (ClaimState::Rejected, other.id));
        assert_eq!(rejected.decided, Some((person(7), at(5))));

        let tx = store.begin().await.unwrap();
        claims::decide(&tx, &[claim.id], ClaimState::Proposed, &by(6)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(found().await.decided, None);
    }
}

#[tokio::test]
async fn two_sources_that_disagree_both_stay_and_are_found() {
    for place in Place::each().await {
        let store = place.open().await;
        let one = kept(&store, draft(Kind::Source, "page")).await;
        let other = kept(&store, draft(Kind::Source, "tableau")).await;
        let mut found = Vec::new();
        for title in ["Costa Rica II", "Madagascar I"] {
            let action = kept(&store, draft(Kind::Action, title)).await;
            let all = [claim(&one, &action, "2016"), claim(&other, &action, "2017")];
            keep(&store, &all).await;
            found.push((action.id, all.map(|it| it.id)));
        }
        let agreed = kept(&store, draft(Kind::Action, "Pérou")).await;
        let rejected = Claim { state: ClaimState::Rejected, ..claim(&other, &agreed, "2011") };
        let title = |lang, value: &str| Claim {
            field: Field::Title,
            value: ProposedValue::Text { lang, value: value.to_owned() },
            ..claim(&one, &agreed, "2010")
        };
        let several = |code: &str| Claim {
            field: Field::Places,
            value: ProposedValue::Coded { kind: Kind::Place, code: code.to_owned() },
            ..claim(&one, &agreed, "2010")
        };
        let fine = [
            claim(&one, &agreed, "2010"),
            claim(&other, &agreed, "2010"),
            rejected,
            title(Lang::Fr, "Pérou"),
            title(Lang::En, "Peru"),
            several("PE"),
            several("BO"),
        ];
        keep(&store, &fine).await;

        let before = store.queries();
        let all = conflicts(&store, None, 10).await;
        assert_eq!(store.queries() - before, 4);
        assert_eq!(all.next, None);
        let all = all.found;
        let ids = |it: &claims::Conflict| {
            let mut ids: Vec<_> = it.claims.iter().map(|it| it.id).collect();
            ids.sort_unstable();
            (it.record, it.field, ids)
        };
        found.sort_unstable();
        let expected: Vec<_> = found
            .into_iter()
            .map(|(record, mut ids)| {
                ids.sort_unstable();
                (record, Field::Start, ids.to_vec())
            })
            .collect();
        assert_eq!(all.iter().map(ids).collect::<Vec<_>>(), expected);

        let first = conflicts(&store, None, 1).await;
        let rest = conflicts(&store, first.next.as_deref(), 10).await;
        assert_eq!([first.found, rest.found].concat(), all);
    }
}

#[tokio::test]
async fn what_only_differs_in_exactness_or_wording_makes_no_page_short() {
    for place in Place::each().await {
        let store = place.open().await;
        let one = kept(&store, draft(Kind::Source, "page")).await;
        let other = kept(&store, draft(Kind::Source, "tableau")).await;
        let tx = store.begin().await.unwrap();
        let (mut all, mut found) = (Vec::new(), Vec::new());
        for number in 0..260 {
            let mut action = draft(Kind::Action, &format!("Action {number}"));
            insert(&tx, &mut action).await;
            let said = |it: &str| ProposedValue::Text { lang: Lang::Fr, value: it.to_owned() };
            let title =
                |it| Claim { field: Field::Title, value: said(it), ..claim(&one, &action, "2016") };
            let is_conflict = [3, 130, 259].contains(&number);
            let exact = if is_conflict { "2017-05" } else { "2016-05" };
            all.extend([title("Un titre"), title("Le titre")]);
            all.extend([claim(&one, &action, "2016"), claim(&other, &action, exact)]);
            if is_conflict {
                found.push(action.id);
            }
        }
        claims::insert(&tx, &all, &by(1)).await.unwrap();
        tx.commit().await.unwrap();
        found.sort_unstable();

        let records = |it: &Conflicts| it.found.iter().map(|it| it.record).collect::<Vec<_>>();
        let whole = conflicts(&store, None, 10).await;
        assert_eq!((records(&whole), whole.next), (found.clone(), None));
        let (mut after, mut paged) = (None, Vec::new());
        for _ in &found {
            let page = conflicts(&store, after.as_deref(), 1).await;
            paged.extend(records(&page));
            after = page.next;
        }
        assert_eq!((paged, after), (found, None), "one on each page, and none behind the last");
    }
}

#[tokio::test]
async fn a_source_that_is_not_public_contradicts_nothing_in_public() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        let mut sources = Vec::new();
        for (title, published) in [("un", true), ("deux", true), ("brouillon", false)] {
            let mut source = draft(Kind::Source, title);
            if published {
                source.follow(Arrow::Publish, person(7), &Ground::default()).unwrap();
            }
            insert(&tx, &mut source).await;
            sources.push(source);
        }
        let mut seen = Vec::new();
        for (title, other, published) in
            [("A", 1, true), ("B", 2, true), ("C", 1, false), ("D", 1, true)]
        {
            let mut action = draft(Kind::Action, title);
            if published {
                action.follow(Arrow::Publish, person(7), &Ground::default()).unwrap();
            }
            insert(&tx, &mut action).await;
            let both =
                [claim(&sources[0], &action, "2016"), claim(&sources[other], &action, "2017")];
            claims::insert(&tx, &both, &by(1)).await.unwrap();
            if published && other == 1 {
                seen.push(action.id);
            }
        }
        tx.commit().await.unwrap();
        seen.sort_unstable();
        let public = claims::conflicts(store.db(), Readers::Public, None, 10).await.unwrap();
        assert_eq!(public.found.iter().map(|it| it.record).collect::<Vec<_>>(), seen);
        assert_eq!(conflicts(&store, None, 10).await.found.len(), 4);
        let first = claims::conflicts(store.db(), Readers::Public, None, 1).await.unwrap();
        assert!(first.next.is_some(), "what is hidden stands between the two and is passed over");
    }
}

#[tokio::test]
async fn what_a_record_rests_on_tells_hidden_sources() {
    for place in Place::each().await {
        let store = place.open().await;
        let practice = kept(&store, draft(Kind::Practice, "Partage")).await;
        let mut sources = Vec::new();
        for (title, published, confidential) in
            [("public", true, false), ("brouillon", false, false), ("secret", true, true)]
        {
            let mut source = draft(Kind::Source, title);
            source.write(Field::Publisher, "x", |revision| text("x", revision));
            if published {
                source.follow(Arrow::Publish, person(7), &Ground::default()).unwrap();
            }
            source.set(Field::Confidential, vec![Value::Flag(confidential)]);
            let tx = store.begin().await.unwrap();
            insert(&tx, &mut source).await;
            let mut claim = claim(&source, &practice, "2018");
            claim.field = Field::Period;
            claims::insert(&tx, &[claim], &by(1)).await.unwrap();
            tx.commit().await.unwrap();
            sources.push(source.id);
        }
        let ground = claims::ground(store.db(), practice.id).await.unwrap();
        assert_eq!(ground.claims, 3);
        let mut hidden = sources[1..].to_vec();
        hidden.sort_unstable();
        assert_eq!(ground.hidden_sources, hidden);

        let tx = store.begin().await.unwrap();
        records::erase(&tx, practice.id, &by(2)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claims::of_source(store.db(), sources[0]).await.unwrap(), []);
    }
}

#[tokio::test]
async fn what_differs_follows_the_log_and_leads_to_the_same_conflicts() {
    for place in Place::each().await {
        let store = place.open().await;
        let one = kept(&store, draft(Kind::Source, "one")).await;
        let other = kept(&store, draft(Kind::Source, "other")).await;
        let (first, second) = (
            kept(&store, draft(Kind::Action, "first")).await,
            kept(&store, draft(Kind::Action, "second")).await,
        );
        let mut known = claims::disputed(store.db()).await.unwrap();
        let said = [
            claim(&one, &first, "2010"),
            claim(&other, &first, "2011"),
            claim(&one, &second, "2010"),
        ];
        let mut counts = Vec::new();
        for step in 0..6 {
            let tx = store.begin().await.unwrap();
            match step {
                0 => claims::insert(&tx, &said[..1], &by(1)).await.unwrap(),
                1 => claims::insert(&tx, &said[1..], &by(1)).await.unwrap(),
                2 => claims::move_to(&tx, &[said[1].id], second.id, &by(1)).await.unwrap(),
                3 => {
                    let ids = [said[2].id];
                    claims::decide(&tx, &ids, ClaimState::Rejected, &by(1)).await.unwrap();
                }
                4 => {
                    let ids = [said[2].id];
                    claims::decide(&tx, &ids, ClaimState::Accepted, &by(1)).await.unwrap();
                }
                _ => records::erase(&tx, second.id, &by(1)).await.unwrap(),
            }
            tx.commit().await.unwrap();
            known = claims::disputed_since(store.db(), &known).await.unwrap();
            let anew = claims::disputed(store.db()).await.unwrap();
            assert_eq!(known, anew, "step {step}");
            let readers = (Readers::Desk, &known.records);
            let among = claims::conflicts_among(store.db(), readers, None, 10).await.unwrap();
            assert_eq!(among, conflicts(&store, None, 10).await, "step {step}");
            counts.push(among.found.len());
        }
        assert_eq!(counts, [0, 1, 1, 0, 1, 0]);
    }
}

#[tokio::test]
async fn a_page_of_conflicts_goes_on_however_many_records_only_seem_to_differ() {
    let place = Place::sqlite();
    let store = place.open().await;
    let one = kept(&store, draft(Kind::Source, "one")).await;
    let other = kept(&store, draft(Kind::Source, "other")).await;
    let mut all = Vec::new();
    let tx = store.begin().await.unwrap();
    for number in 0..1_205 {
        let mut action = draft(Kind::Action, &format!("Action {number}"));
        insert(&tx, &mut action).await;
        // The last few contradict each other; the others are only more or less exact.
        let start = if number < 1_200 { "2010-03" } else { "2011" };
        let said = [claim(&one, &action, "2010"), claim(&other, &action, start)];
        claims::insert(&tx, &said, &by(1)).await.unwrap();
        all.push(action.id);
    }
    tx.commit().await.unwrap();
    let known = claims::disputed(store.db()).await.unwrap();
    assert_eq!(known.records.len(), 1_205);
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let readers = (Readers::Desk, &known.records);
        let page = claims::conflicts_among(store.db(), readers, after.as_deref(), 2).await.unwrap();
        found.extend(page.found.iter().map(|it| it.record));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    found.sort_unstable();
    let mut wanted = all[1_200..].to_vec();
    wanted.sort_unstable();
    assert_eq!(found, wanted);
}
