//! What a claim was read from, where no words of the report say it themselves.
//!
//! That an Action is about *migration and health* is told by all of a sentence and by no word of
//! it. Such a claim has no passage of its own ([`saying`](super::saying)), and is shown with what
//! its proposal was drawn from: words that lead to it, and need not say it.

use domain::{Claim, Passage, ProposalId};
use std::collections::HashMap;
use store::{Db, proposals};

/// The passages of the proposals that claims without a passage came of.
#[derive(Debug, Default)]
pub struct Drawn(HashMap<ProposalId, Vec<Passage>>);

impl Drawn {
    /// One statement; none where every claim has words of its own.
    pub async fn load(db: &Db, claims: impl Iterator<Item = &Claim>) -> store::Result<Drawn> {
        let mut ids: Vec<ProposalId> = claims.filter_map(without_words).collect();
        ids.sort_unstable();
        ids.dedup();
        Ok(Drawn(proposals::passages(db, &ids).await?))
    }

    /// The words that a claim is shown with.
    pub fn words<'a>(&'a self, claim: &'a Claim) -> &'a [Passage] {
        self.only(claim).unwrap_or(&claim.passages)
    }

    /// The words that a claim was only read from. Nothing where it has words that say it.
    pub fn only(&self, claim: &Claim) -> Option<&[Passage]> {
        self.0.get(&without_words(claim)?).map(Vec::as_slice).filter(|it| !it.is_empty())
    }
}

fn without_words(claim: &Claim) -> Option<ProposalId> {
    claim.proposal.filter(|_| claim.passages.is_empty())
}
