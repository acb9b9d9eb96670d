//! Records that rest on the words of a report on which a proposal rests, too: a practice that was
//! written up in another language shares no word of its title.

use domain::{Claim, Field, Passage, Proposal, ProposalId, RecordId};
use std::collections::HashMap;
use store::{Db, claims};

/// For each proposal the records whose title was read in the same words. One statement for a
/// thousand reports.
pub async fn records(
    db: &Db,
    proposals: &[&Proposal],
) -> store::Result<HashMap<ProposalId, Vec<RecordId>>> {
    let mut sources: Vec<RecordId> = proposals.iter().map(|it| it.source).collect();
    sources.sort_unstable();
    sources.dedup();
    let claims = claims::on_field(db, &sources, Field::Title).await?;
    let resting = |it: &&Proposal| {
        let same = |claim: &&Claim| {
            claim.source == it.source
                && claim.proposal != Some(it.id)
                && share(&claim.passages, &it.passages)
        };
        let mut records: Vec<RecordId> =
            claims.iter().filter(same).map(|claim| claim.record).collect();
        records.sort_unstable();
        records.dedup();
        (it.id, records)
    };
    Ok(proposals.iter().map(resting).filter(|it| !it.1.is_empty()).collect())
}

/// Whether the shorter of the two lies in the other, for the greater part.
fn share(some: &[Passage], others: &[Passage]) -> bool {
    let common = |one: &Passage, other: &Passage| {
        one.end.min(other.end).saturating_sub(one.start.max(other.start))
    };
    let shared: usize =
        some.iter().flat_map(|one| others.iter().map(move |other| common(one, other))).sum();
    let length = |all: &[Passage]| all.iter().map(|it| it.end - it.start).sum::<usize>();
    shared * 2 > length(some).min(length(others))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greater_part_of_the_shorter_has_to_be_shared() {
        let at = |start, end| vec![Passage { start, end }];
        assert!(share(&at(10, 90), &at(0, 100)));
        assert!(share(&at(0, 100), &at(30, 60)));
        assert!(!share(&at(0, 40), &at(30, 90)));
        assert!(!share(&at(0, 10), &at(10, 20)));
    }
}
