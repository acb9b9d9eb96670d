//! How well *similar records* finds what belongs together: records that are wanted by the same
//! question should name each other.

use super::question::Question;
use domain::{Kind, RecordId};
use std::collections::{BTreeMap, BTreeSet};
use store::records;
use work::Tools;

/// How many similar records a page shows.
const SHOWN: usize = 4;

/// What the reader wants.
const WANTED: u8 = 3;

/// For each record that has kin, those it should name.
pub type Kin = BTreeMap<RecordId, BTreeSet<RecordId>>;

pub async fn kin(tools: &Tools, questions: &[Question]) -> anyhow::Result<Kin> {
    let mut all = Kin::new();
    for question in questions {
        let wanted = question.grades.iter().filter(|it| *it.1 == WANTED);
        let wanted: Vec<RecordId> = wanted.filter_map(|it| it.0.parse().ok()).collect();
        let records = records::by_ids(tools.store.db(), &wanted).await?;
        let compared = |kind| matches!(kind, Kind::Practice | Kind::Action | Kind::Event);
        let wanted: BTreeSet<RecordId> =
            records.iter().filter(|it| compared(it.kind)).map(|it| it.id).collect();
        for id in wanted.iter().filter(|_| wanted.len() > 1) {
            let others = wanted.iter().copied().filter(|it| it != id);
            all.entry(*id).or_default().extend(others);
        }
    }
    Ok(all)
}

/// How many of the kin are among the four that are shown; at the mean.
pub async fn named(tools: &Tools, kin: &Kin) -> anyhow::Result<f64> {
    let ids: Vec<RecordId> = kin.keys().copied().collect();
    let mut sum = 0.0;
    for record in records::by_ids(tools.store.db(), &ids).await? {
        let (likest, wanted) = (web::likest(tools, &record).await?, &kin[&record.id]);
        let met = likest.iter().filter(|it| wanted.contains(it)).count();
        sum += number(met) / number(wanted.len().min(SHOWN));
    }
    Ok(sum / number(kin.len()))
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}
