//! What a helper model was asked about a report, and what it suggested.

use crate::common::{Place, by, draft, kept};
use domain::{Deed, Kind, ProposalId, RecordId};
use store::helped::{self, Answered};
use store::{Tx, jobs, proposals};

pub async fn answered(tx: &Tx, source: RecordId, suggested: &[ProposalId]) -> Answered {
    let job = jobs::enqueue(tx, "ask_helper", &"x", &by(8)).await.unwrap();
    helped::ask(tx, source, job, &by(8)).await.unwrap();
    let answered = Answered {
        model: "small-1".to_owned(),
        host: "127.0.0.1:9".to_owned(),
        suggested: suggested.len() as u64,
        dropped: 4,
    };
    helped::answer(tx, source, &answered, suggested, &by(9)).await.unwrap();
    answered
}

#[tokio::test]
async fn a_report_is_asked_about_and_its_suggestions_say_by_which_model() {
    for place in Place::each().await {
        let store = place.open().await;
        let source = kept(&store, draft(Kind::Source, "Rapport")).await.id;
        assert_eq!(helped::of_source(store.db(), source).await.unwrap(), None);
        let proposal = crate::proposals::proposal(source, 5);
        let tx = store.begin().await.unwrap();
        proposals::insert(&tx, std::slice::from_ref(&proposal), &by(7)).await.unwrap();
        let first = jobs::enqueue(&tx, "ask_helper", &"first", &by(7)).await.unwrap();
        helped::ask(&tx, source, first, &by(7)).await.unwrap();
        let asked = helped::of_source(&tx, source).await.unwrap().unwrap();
        assert_eq!((asked.job, asked.answered), (first, None));
        let said = answered(&tx, source, &[proposal.id]).await;
        tx.commit().await.unwrap();
        let asked = helped::of_source(store.db(), source).await.unwrap().unwrap();
        assert_eq!(asked.answered, Some(said));
        assert_ne!(asked.job, first, "asked again, the newer job counts");
        let suggestions = helped::suggestions(store.db(), source).await.unwrap();
        assert_eq!(suggestions[&proposal.id], "small-1");
        let tx = store.begin().await.unwrap();
        proposals::take_off(&tx, &proposal, Deed::Absorbed, &by(10)).await.unwrap();
        tx.commit().await.unwrap();
        let suggestions = helped::suggestions(store.db(), source).await.unwrap();
        assert!(suggestions.contains_key(&proposal.id), "put back, it is a suggestion still");
    }
}
