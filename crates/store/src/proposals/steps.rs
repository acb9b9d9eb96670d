//! What was done at a table, read from the log: which deeds still stand, and what was one step.
//!
//! A deed that was taken back has the line of its opposite after it, so the lines of a proposal
//! are read like brackets. Nothing else remembers what can be undone.

use super::SUBJECT;
use crate::entity::spine::change;
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{Deed, PersonId, ProposalId, RecordId};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// A deed, as the log tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub seq: u64,
    pub at: Timestamp,
    pub person: Option<PersonId>,
    pub proposal: ProposalId,
    pub deed: Deed,
}

/// What one person did at one instant and is still as they left it, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub lines: Vec<Line>,
}

impl Step {
    pub fn deed(&self) -> Deed {
        self.lines[0].deed
    }
}

/// The newest step of a person at a table that can be taken back: undoing again goes further.
pub async fn last_step(db: &Db, source: RecordId, person: PersonId) -> Result<Option<Step>> {
    let of_table = Condition::all().add(change::Column::PartOf.eq(source.to_string()));
    let lines = lines(db, of_table).await?;
    Ok(newest(&lines, person))
}

/// The last deed on a proposal, if it was not taken back.
pub async fn standing_line(db: &Db, proposal: ProposalId) -> Result<Option<Line>> {
    let of_it = Condition::all().add(change::Column::SubjectId.eq(proposal.to_string()));
    let lines = lines(db, of_it).await?;
    Ok(standing(&lines).remove(&proposal).cloned())
}

/// The deeds at a table after a position of the log, oldest first.
pub async fn since(db: &Db, source: RecordId, seq: u64) -> Result<Vec<Line>> {
    let after = change::Column::Seq.gt(i64::try_from(seq).unwrap_or(i64::MAX));
    let of_table = Condition::all().add(change::Column::PartOf.eq(source.to_string()));
    lines(db, of_table.add(after)).await
}

fn newest(lines: &[Line], person: PersonId) -> Option<Step> {
    let standing = standing(lines);
    // What joins and splits touches two proposals: once somebody has gone on with one of them,
    // the other cannot be made what it was.
    let whole = |it: &Line| {
        let same = |other: &&Line| (other.at, other.person) == (it.at, it.person);
        let mut step = lines.iter().filter(same);
        it.deed.decides() || step.all(|it| standing.get(&it.proposal) == Some(&it))
    };
    let mut own: Vec<&Line> = standing.values().copied().collect();
    own.retain(|it| it.person == Some(person) && whole(it));
    own.sort_by_key(|it| std::cmp::Reverse(it.seq));
    let at = own.first()?.at;
    let lines = own.into_iter().filter(|it| it.at == at).cloned().collect();
    Some(Step { lines })
}

/// The last deed on each proposal that was not taken back.
fn standing(lines: &[Line]) -> HashMap<ProposalId, &Line> {
    let mut stacks: HashMap<ProposalId, Vec<&Line>> = HashMap::new();
    for line in lines {
        let stack = stacks.entry(line.proposal).or_default();
        if line.deed.takes_back() {
            stack.pop();
        } else {
            stack.push(line);
        }
    }
    stacks.into_iter().filter_map(|(id, mut stack)| Some((id, stack.pop()?))).collect()
}

async fn lines(db: &Db, which: Condition) -> Result<Vec<Line>> {
    let rows: Vec<(i64, i64, Option<Uuid>, String, String)> = change::Entity::find()
        .select_only()
        .columns([change::Column::Seq, change::Column::At, change::Column::Person])
        .columns([change::Column::SubjectId, change::Column::Act])
        .filter(which)
        .filter(change::Column::SubjectKind.eq(SUBJECT))
        .filter(change::Column::Act.is_in(Deed::ALL.map(Deed::name)))
        .order_by_asc(change::Column::Seq)
        .into_tuple()
        .all(db)
        .await?;
    let line = |(seq, at, person, subject, act): (i64, i64, Option<Uuid>, String, String)| {
        Ok(Line {
            seq: u64::try_from(seq).broken("change", seq)?,
            at: row::instant(at).broken("change", seq)?,
            person: person.map(PersonId),
            proposal: subject.parse().broken("change", seq)?,
            deed: row::word(&act, Deed::from_name).broken("change", seq)?,
        })
    };
    rows.into_iter().map(line).collect()
}
