//! Proposals: two people at one table, and undoing.

use crate::common::{Place, at, draft, kept, person};
use domain::{
    ClaimState, Deed, Field, Kind, Lang, Passage, PersonId, Proposal, ProposalId, ProposalKind,
    ProposedField, ProposedValue, RecordId,
};
use store::proposals::{self, Step};
use store::{By, Stale, Store};

pub fn proposal(source: RecordId, start: usize) -> Proposal {
    Proposal {
        id: ProposalId::new(at(0)),
        source,
        kind: ProposalKind::Event,
        title: format!("Atelier {start}"),
        fields: vec![
            ProposedField {
                field: Field::Start,
                value: ProposedValue::Date("2018-07".parse().unwrap()),
                passages: vec![Passage { start: start + 2, end: start + 6 }],
                by_hand: false,
            },
            ProposedField {
                field: Field::City,
                value: ProposedValue::Text { lang: Lang::Fr, value: "Mexico".to_owned() },
                passages: Vec::new(),
                by_hand: true,
            },
        ],
        passages: vec![Passage { start, end: start + 9 }],
        confidence: 0.83,
        drawn_by: None,
        state: ClaimState::Proposed,
        record: None,
        decided: None,
        version: 1,
    }
}

async fn table(store: &Store) -> (RecordId, Vec<Proposal>) {
    let source = kept(store, draft(Kind::Source, "rapport")).await.id;
    let all: Vec<_> = [5, 90, 400].map(|it| proposal(source, it)).into();
    let tx = store.begin().await.unwrap();
    let mixed = [all[2].clone(), all[0].clone(), all[1].clone()];
    proposals::insert(&tx, &mixed, &By::program(at(0))).await.unwrap();
    tx.commit().await.unwrap();
    (source, all)
}

async fn decide(store: &Store, proposal: &mut Proposal, state: ClaimState, by: &By) {
    proposal.state = state;
    proposal.decided = by.person.filter(|_| state != ClaimState::Proposed).map(|it| (it, by.at));
    let tx = store.begin().await.unwrap();
    let deed = Deed::from_name(state.name()).unwrap();
    proposals::save(&tx, proposal, deed, by).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn proposals_lie_in_the_order_of_the_text() {
    for place in Place::each().await {
        let store = place.open().await;
        let (source, all) = table(&store).await;
        assert_eq!(proposals::of_source(store.db(), source).await.unwrap(), all);
        assert_eq!(proposals::by_id(store.db(), all[1].id).await.unwrap(), Some(all[1].clone()));
        let open = proposals::open_counts(store.db(), &[source]).await.unwrap();
        assert_eq!(open[&source], 3);
    }
}

#[tokio::test]
async fn the_second_at_the_table_is_given_what_the_first_decided() {
    for place in Place::each().await {
        let store = place.open().await;
        let (_, mut all) = table(&store).await;
        let mut hers = all[0].clone();
        decide(&store, &mut all[0], ClaimState::Accepted, &By::person(person(1), at(1))).await;

        hers.state = ClaimState::Rejected;
        let tx = store.begin().await.unwrap();
        let refused =
            proposals::save(&tx, &mut hers, Deed::Rejected, &By::person(person(2), at(2))).await;
        let Err(Stale::Conflict { theirs }) = refused else { panic!("{refused:?}") };
        assert_eq!(*theirs, all[0]);
    }
}

#[tokio::test]
async fn undoing_goes_back_decision_by_decision_of_the_same_person() {
    for place in Place::each().await {
        let store = place.open().await;
        let (source, mut all) = table(&store).await;
        let (one, two) = (person(1), person(2));
        decide(&store, &mut all[0], ClaimState::Accepted, &By::person(one, at(1))).await;
        decide(&store, &mut all[1], ClaimState::Rejected, &By::person(one, at(2))).await;
        decide(&store, &mut all[2], ClaimState::Accepted, &By::person(two, at(3))).await;
        decide(&store, &mut all[1], ClaimState::Accepted, &By::person(one, at(4))).await;
        assert_eq!(last(&store, source, one).await, [all[1].id]);
        assert_eq!(last(&store, source, two).await, [all[2].id]);
        decide(&store, &mut all[1], ClaimState::Proposed, &By::person(one, at(5))).await;
        // Under the decision that was taken back lies the one that it had replaced.
        assert_eq!(last(&store, source, one).await, [all[1].id]);
        decide(&store, &mut all[1], ClaimState::Proposed, &By::person(one, at(6))).await;
        assert_eq!(last(&store, source, one).await, [all[0].id]);
        decide(&store, &mut all[0], ClaimState::Proposed, &By::person(one, at(7))).await;
        assert_eq!(last(&store, source, one).await, []);
    }
}

async fn last(store: &Store, source: RecordId, who: PersonId) -> Vec<ProposalId> {
    let step = proposals::last_step(store.db(), source, who).await.unwrap();
    step.map(|Step { lines }| lines.iter().map(|it| it.proposal).collect()).unwrap_or_default()
}

#[tokio::test]
async fn what_one_person_decides_at_one_instant_is_one_step_without_what_another_went_on_with() {
    for place in Place::each().await {
        let store = place.open().await;
        let (source, mut all) = table(&store).await;
        let (one, two) = (person(1), person(2));
        for proposal in &mut all {
            decide(&store, proposal, ClaimState::Accepted, &By::person(one, at(1))).await;
        }
        assert_eq!(last(&store, source, one).await, [all[2].id, all[1].id, all[0].id]);
        decide(&store, &mut all[1], ClaimState::Proposed, &By::person(two, at(2))).await;
        decide(&store, &mut all[1], ClaimState::Rejected, &By::person(two, at(3))).await;
        assert_eq!(last(&store, source, one).await, [all[2].id, all[0].id]);
    }
}

#[tokio::test]
async fn what_was_taken_off_the_table_is_put_back_whole_from_the_log() {
    for place in Place::each().await {
        let store = place.open().await;
        let (source, all) = table(&store).await;
        let tx = store.begin().await.unwrap();
        let by = By::person(person(1), at(1));
        proposals::take_off(&tx, &all[1], Deed::Absorbed, &by).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(proposals::by_id(store.db(), all[1].id).await.unwrap(), None);

        let line = proposals::standing_line(store.db(), all[1].id).await.unwrap().unwrap();
        let tx = store.begin().await.unwrap();
        let written = store::changes::written_for(&tx, line.seq).await.unwrap();
        proposals::put_back(&tx, &written[0], &By::person(person(1), at(2))).await.unwrap();
        tx.commit().await.unwrap();
        let again = proposals::by_id(store.db(), all[1].id).await.unwrap().unwrap();
        assert_eq!(again, Proposal { version: 2, ..all[1].clone() });
        assert_eq!(last(&store, source, person(1)).await, []);
    }
}

#[tokio::test]
async fn decisions_are_counted_by_kind_and_language() {
    for place in Place::each().await {
        let store = place.open().await;
        let (_, mut all) = table(&store).await;
        decide(&store, &mut all[0], ClaimState::Accepted, &By::person(person(1), at(1))).await;
        let counts = proposals::decisions(store.db()).await.unwrap();
        let lines: Vec<_> = counts
            .iter()
            .map(|it| format!("{} {} {} {}", it.kind.name(), it.lang, it.state.name(), it.count))
            .collect();
        assert_eq!(lines, ["event fr accepted 1", "event fr proposed 2"]);
    }
}
