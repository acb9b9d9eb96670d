//! Jobs: each is run by one at a time, and none is lost.

use crate::common::{Place, at, by};
use jiff::SignedDuration;
use serde_json::json;
use std::collections::HashSet;
use store::jobs::{self, Job, JobState};
use store::{Store, artifacts};

const MINUTE: SignedDuration = SignedDuration::from_secs(60);

async fn ask(store: &Store, number: usize) -> jobs::JobId {
    ask_at(store, number, 0).await
}

async fn ask_at(store: &Store, number: usize, second: i64) -> jobs::JobId {
    let tx = store.begin().await.unwrap();
    let args = json!({ "catalogue": number });
    let id = jobs::enqueue(&tx, "print", &args, &by(second)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn take(store: &Store, node: &str, second: i64) -> Option<Job> {
    jobs::claim(store, node, at(second), MINUTE).await.unwrap()
}

async fn fail(store: &Store, job: &Job, again: Option<i64>) {
    let tx = store.begin().await.unwrap();
    jobs::fail(&tx, job, "the disk is full", again.map(at), &by(3)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_same_job_asked_for_twice_before_it_runs_is_one() {
    for place in Place::each().await {
        let store = place.open().await;
        let first = ask(&store, 1).await;
        assert_eq!(ask(&store, 1).await, first);
        let other = ask_at(&store, 2, 1).await;
        assert_eq!(take(&store, "a", 2).await.map(|it| it.id), Some(first));
        assert_ne!(ask(&store, 1).await, first, "it runs already and may have missed the cause");
        let recent = jobs::recent(store.db(), "print", 10).await.unwrap();
        assert_eq!(recent.len(), 3);
        assert!(recent.iter().any(|it| it.id == other));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_eight_who_claim_at_once_no_two_get_one_job() {
    for place in Place::each().await {
        let store = place.open().await;
        for number in 0..40 {
            ask(&store, number).await;
        }
        let workers: Vec<_> = (0..8)
            .map(|worker| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut taken = Vec::new();
                    while let Some(job) = take(&store, &format!("node {worker}"), 1).await {
                        taken.push(job.id);
                    }
                    taken
                })
            })
            .collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        assert_eq!(all.len(), 40);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 40);
    }
}

#[tokio::test]
async fn a_job_whose_worker_is_gone_is_taken_again() {
    for place in Place::each().await {
        let store = place.open().await;
        ask(&store, 1).await;
        let lost = take(&store, "a", 1).await.unwrap();
        assert!(take(&store, "b", 2).await.is_none(), "it is held");
        assert!(jobs::hold(&store, &lost, at(100)).await.unwrap());
        assert!(take(&store, "b", 90).await.is_none(), "the hold was renewed");

        let again = take(&store, "b", 100).await.unwrap();
        assert_eq!((again.id, again.attempts), (lost.id, 2));
        assert_eq!(again.node.as_deref(), Some("b"));
        assert!(!jobs::hold(&store, &lost, at(200)).await.unwrap(), "it is no longer its job");
        assert!(!jobs::progress(&store, &lost, 0.9, None).await.unwrap());
        let tx = store.begin().await.unwrap();
        assert!(!jobs::finish(&tx, &lost, None, &by(101)).await.unwrap());
        assert!(jobs::finish(&tx, &again, None, &by(101)).await.unwrap());
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn a_job_says_how_far_it_is_and_what_it_made() {
    for place in Place::each().await {
        let store = place.open().await;
        let id = ask(&store, 1).await;
        let job = take(&store, "a", 1).await.unwrap();
        assert_eq!(job.args, json!({ "catalogue": 1 }));
        jobs::progress(&store, &job, 0.5, Some("typesetting")).await.unwrap();
        let half = jobs::by_id(store.db(), id).await.unwrap().unwrap();
        assert_eq!((half.progress, half.note.as_deref()), (0.5, Some("typesetting")));

        let tx = store.begin().await.unwrap();
        let name = "catalogue.pdf";
        let pdf = artifacts::keep(&tx, name, "application/pdf", b"%PDF", &by(2)).await.unwrap();
        jobs::finish(&tx, &job, Some(pdf), &by(2)).await.unwrap();
        tx.commit().await.unwrap();
        let done = jobs::by_id(store.db(), id).await.unwrap().unwrap();
        assert_eq!((done.state, done.result, done.progress), (JobState::Done, Some(pdf), 1.0));
        let artifact = artifacts::by_id(store.db(), pdf).await.unwrap().unwrap();
        assert_eq!((artifact.bytes.as_slice(), artifact.about.size), (b"%PDF".as_slice(), 4));
        assert_eq!(artifacts::recent(store.db(), 5).await.unwrap(), [artifact.about]);
    }
}

#[tokio::test]
async fn a_failed_job_is_tried_again_when_it_should_and_only_then() {
    for place in Place::each().await {
        let store = place.open().await;
        let id = ask(&store, 1).await;
        let job = take(&store, "a", 1).await.unwrap();
        fail(&store, &job, Some(60)).await;
        assert!(take(&store, "a", 59).await.is_none());
        let job = take(&store, "a", 60).await.unwrap();
        assert_eq!((job.id, job.attempts, job.note.as_deref()), (id, 2, Some("the disk is full")));

        fail(&store, &job, None).await;
        assert!(take(&store, "a", 1000).await.is_none());
        let failed = jobs::by_id(store.db(), id).await.unwrap().unwrap();
        assert_eq!(failed.state, JobState::Failed);
    }
}

#[tokio::test]
async fn a_failed_job_that_was_asked_for_again_does_not_stand_in_its_own_way() {
    for place in Place::each().await {
        let store = place.open().await;
        ask(&store, 1).await;
        let job = take(&store, "a", 1).await.unwrap();
        let again = ask(&store, 1).await;
        fail(&store, &job, Some(60)).await;
        assert_eq!(take(&store, "a", 61).await.map(|it| it.id), Some(again));
        assert!(take(&store, "a", 61).await.is_none());
    }
}
