//! What people decided, counted.

use crate::kit::{Instance, REPORT, by, seen};
use domain::{Field, ProposalKind};
use work::measure::{self, Decided};
use work::table;

async fn events(instance: &Instance) -> Decided {
    let all = measure::decisions(instance.tools.store.db()).await.unwrap();
    all.into_iter().find(|it| it.kind == "event").unwrap_or_default()
}

#[tokio::test]
async fn nothing_is_measured_before_somebody_decides() {
    let instance = Instance::new().await;
    instance.take_in(REPORT, 1).await;
    assert_eq!(measure::decisions(instance.tools.store.db()).await.unwrap(), []);
}

#[tokio::test]
async fn accepted_edited_merged_and_rejected_are_told_apart() {
    let instance = Instance::new().await;
    let mut made = None;
    for (second, city) in [(10, "Lima"), (20, "Quito"), (30, "Bogotá"), (40, "Asunción")] {
        let report = REPORT.replace("Lima", city);
        let source = instance.take_in(&report, second).await.source;
        let event = instance.proposals(source, ProposalKind::Event).await.remove(0);
        let (tools, by) = (&instance.tools, by(1, second + 5));
        match city {
            "Lima" => made = table::accept(tools, seen(&event), vec![], &by).await.unwrap(),
            "Quito" => {
                let edits = vec![(Field::DurationDays, "3".to_owned())];
                table::accept(tools, seen(&event), edits, &by).await.unwrap();
            }
            "Bogotá" => table::merge(tools, seen(&event), made.unwrap(), &by).await.unwrap(),
            _ => table::reject(tools, seen(&event), &by).await.unwrap(),
        }
    }
    let counted = events(&instance).await;
    assert_eq!(counted.language, "fr");
    let counts = (counted.accepted, counted.edited, counted.merged, counted.rejected);
    assert_eq!(counts, (1, 1, 1, 1));
    assert!((counted.precision() - 0.75).abs() < 1e-9);
    assert!((counted.untouched() - 0.5).abs() < 1e-9);
}

#[tokio::test]
async fn a_decision_that_was_undone_does_not_count() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let event = instance.proposals(source, ProposalKind::Event).await.remove(0);
    table::reject(&instance.tools, seen(&event), &by(1, 10)).await.unwrap();
    assert_eq!(events(&instance).await.rejected, 1);
    let undone = instance.proposals(source, ProposalKind::Event).await.remove(0);
    table::undo_one(&instance.tools, undone.id, &by(1, 20)).await.unwrap();
    assert_eq!(events(&instance).await.rejected, 0);
}

#[tokio::test]
async fn what_a_person_drew_and_accepted_was_missed_and_counts_apart() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let event = instance.proposals(source, ProposalKind::Event).await.remove(0);
    table::accept(&instance.tools, seen(&event), vec![], &by(1, 10)).await.unwrap();
    for (second, taken) in [(20, true), (30, false)] {
        let drawing = table::Drawing {
            source,
            kind: ProposalKind::Event,
            title: format!("Un atelier de plus {second}"),
            passage: domain::Passage { start: 3, end: 20 },
        };
        let id = table::draw(&instance.tools, drawing, &by(1, second)).await.unwrap();
        let drawn = instance.proposal(id).await;
        let by = by(1, second + 1);
        if taken {
            table::accept(&instance.tools, seen(&drawn), vec![], &by).await.unwrap();
        } else {
            table::reject(&instance.tools, seen(&drawn), &by).await.unwrap();
        }
    }
    let counted = events(&instance).await;
    assert_eq!((counted.accepted, counted.rejected, counted.missed), (1, 0, 1));
    assert!((counted.precision() - 1.0).abs() < 1e-9, "the machine was not wrong");
    assert!((counted.recall() - 0.5).abs() < 1e-9, "but it missed one of two");
}
