//! What is new for some readers: which of the records that have changed since each was told last
//! their search finds, and everybody may read.

use crate::Tools;
use domain::{Act, Field, Record, RecordId, Viewer};
use search::Wish;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use store::records::{self, Standing};
use store::subscriptions::{Subscription, SubscriptionId};
use store::{Db, changes};

/// How many are told in one mail.
pub const MOST: usize = 50;

/// The news for a page of readers.
pub struct News<'a> {
    /// How far in the log it was looked.
    pub position: u64,
    pub novelties: Vec<Novelty<'a>>,
    /// For whom there is nothing.
    pub quiet: Vec<SubscriptionId>,
    records: HashMap<RecordId, Record>,
}

/// What is new for one reader.
pub struct Novelty<'a> {
    pub subscription: &'a Subscription,
    /// The last changed first, and no more than are told.
    ids: Vec<RecordId>,
    /// How many there are.
    pub total: usize,
}

impl<'a> News<'a> {
    /// Four statements, however many readers, and a search for each for whom something may be new.
    pub async fn load(tools: &Tools, due: &'a [Subscription]) -> anyhow::Result<News<'a>> {
        let db = tools.store.db();
        // What the index does not know yet is told in the next round.
        let position = tools.finder.position();
        let begin = due.iter().filter_map(|it| it.confirmed).map(|it| it.position).min();
        let changed = changed(db, (begin.unwrap_or(position), position)).await?;
        let (mut novelties, mut quiet) = (Vec::new(), Vec::new());
        for it in due {
            match novelty(tools, it, &changed).await? {
                Some(novelty) => novelties.push(novelty),
                None => quiet.push(it.id),
            }
        }
        let ids: HashSet<RecordId> = novelties.iter().flat_map(|it| it.ids.clone()).collect();
        let ids: Vec<RecordId> = ids.into_iter().collect();
        let records = records::by_ids(db, &ids).await?;
        let records = records.into_iter().filter(is_public).map(|it| (it.id, it)).collect();
        Ok(News { position, novelties, quiet, records })
    }

    /// The records that are told to a reader.
    pub fn told(&self, novelty: &Novelty) -> Vec<&Record> {
        novelty.ids.iter().filter_map(|it| self.records.get(it)).collect()
    }
}

/// What has changed that everybody may read, each with its place in the log, the last first.
async fn changed(db: &Db, between: (u64, u64)) -> anyhow::Result<Vec<(RecordId, u64)>> {
    let changed = changes::records_between(db, between).await?;
    let ids: Vec<RecordId> = changed.keys().copied().collect();
    let standings = records::standings(db, &ids).await?;
    let is_public = |it: &Standing| !it.is_confidential && anybody_may(it);
    let mut changed: Vec<(RecordId, u64)> = changed.into_iter().collect();
    changed.retain(|(id, _)| standings.get(id).is_some_and(is_public));
    changed.sort_by_key(|it| Reverse(it.1));
    Ok(changed)
}

async fn novelty<'a>(
    tools: &Tools,
    subscription: &'a Subscription,
    changed: &[(RecordId, u64)],
) -> anyhow::Result<Option<Novelty<'a>>> {
    let told = subscription.confirmed.map_or(u64::MAX, |it| it.position);
    let since = changed.iter().take_while(|it| it.1 > told);
    let mut ids: Vec<RecordId> = since.map(|it| it.0).collect();
    if ids.is_empty() {
        return Ok(None);
    }
    let search = &subscription.search;
    let pairs: Vec<_> = url::form_urlencoded::parse(search.query.as_bytes()).collect();
    let wish = Wish::read(pairs.iter().map(|(name, value)| (&**name, &**value)));
    let wish = Wish { lang: search.lang.tag().to_owned(), ..wish };
    let found: HashSet<RecordId> = tools.finder.ids_among(wish, &ids).await?.into_iter().collect();
    ids.retain(|it| found.contains(it));
    let total = ids.len();
    ids.truncate(MOST);
    Ok((total > 0).then_some(Novelty { subscription, ids, total }))
}

fn anybody_may(it: &Standing) -> bool {
    Viewer::default().may(Act::Read, it.kind, it.state)
}

/// It may have been withdrawn while it was looked for.
fn is_public(record: &Record) -> bool {
    let may = Viewer::default().may(Act::Read, record.kind, record.state());
    may && !record.flag(Field::Confidential)
}
