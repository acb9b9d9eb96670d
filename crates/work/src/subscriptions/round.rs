//! The round: once a day, those whose turn it is are told what is new for them.
//!
//! What has changed is read once for many readers, and the search is asked which of that it finds;
//! the rest of the records is not looked at. A reader's place in the log moves on when their mail is
//! out, so a round that is killed goes on where it was. Who has ended it meanwhile gets nothing.

use super::letters;
use super::news::{News, Novelty};
use crate::Tools;
use crate::jobs::HOLD;
use crate::mail::{Mail, SendError};
use anyhow::bail;
use domain::Rhythm;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::sync::Arc;
use store::jobs::{self, Job};
use store::subscriptions::{self, Subscription, SubscriptionId};
use store::{By, Tx};

/// How many readers are looked at together.
const PAGE: u64 = 200;

/// Tells those whose turn it is. Named after its round, so that each is one job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TellSubscribers {
    pub round: Timestamp,
}

impl TellSubscribers {
    pub const NAME: &'static str = "tell_subscribers";
}

/// Asks for the next round, where mail is configured and somebody waits for it. Each round asks for
/// the one after it; this begins the row again where it has broken off.
pub async fn begin(tools: &Tools) -> anyhow::Result<()> {
    if tools.mail.is_none() || !subscriptions::is_anybody_told(tools.store.db()).await? {
        return Ok(());
    }
    let tx = tools.store.begin().await?;
    next(&tx, &By::program((tools.now)())).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks for the next round. Asked for by many, it is one.
pub async fn next(tx: &Tx, by: &By) -> store::Result<()> {
    let round = Rhythm::Daily.next(by.at);
    let job = TellSubscribers { round };
    jobs::enqueue_after(tx, TellSubscribers::NAME, &job, round, by).await.map(drop)
}

/// What became of a round so far.
#[derive(Default)]
struct Round {
    told: usize,
    refused: usize,
    last: Option<SendError>,
    /// Those whose mailbox refused for good, and what it answered last.
    gone: Vec<SubscriptionId>,
    answered: Option<SendError>,
}

/// A mailbox that has refused for good so often in a row is not tried again.
const MOST_REFUSALS: u64 = 3;

/// One round. What became of it is the job's note. Safe to run twice: who was told is not due.
pub async fn tell(tools: &Tools, job: &Job) -> anyhow::Result<()> {
    let Some(mail) = &tools.mail else {
        let note = "nobody was told: no mail is configured any more";
        jobs::progress(&tools.store, job, 1.0, Some(note)).await?;
        return Ok(());
    };
    begin(tools).await?;
    // Asked first: what a server refuses after that is about one mail, and the others may go.
    mail.reach().await?;
    let now = (tools.now)();
    let mut round = Round::default();
    let mut after = None;
    loop {
        let due = subscriptions::due(tools.store.db(), now, after, PAGE).await?;
        let Some(last) = due.last() else { break };
        after = Some(last.id);
        round.page(tools, (job, mail), &due, now).await?;
    }
    let ended = round.refusals(tools, now).await?;
    if let Some(last) = round.last {
        bail!("{} were told, {} were not: {last}", round.told, round.refused);
    }
    let mut note = format!("{} were told", round.told);
    if !round.gone.is_empty() {
        let _ = write!(note, ", {} refused for good, {ended} ended", round.gone.len());
    }
    jobs::progress(&tools.store, job, 1.0, Some(&note)).await?;
    Ok(())
}

impl Round {
    async fn page(
        &mut self,
        tools: &Tools,
        (job, mail): (&Job, &Arc<Mail>),
        due: &[Subscription],
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let news = News::load(tools, due).await?;
        let tx = tools.store.begin().await?;
        subscriptions::looked(&tx, &news.quiet, news.position, now).await?;
        tx.commit().await?;
        for novelty in &news.novelties {
            if !jobs::hold(&tools.store, job, (tools.now)() + HOLD).await? {
                bail!("another node has this round now");
            }
            match self.one(tools, mail, (&news, novelty), now).await? {
                Err(error) if error.is_for_good() => {
                    self.gone.push(novelty.subscription.id);
                    self.answered = Some(error);
                }
                Err(error) if error.is_about_one() => {
                    self.refused += 1;
                    self.last = Some(error);
                }
                sent => sent?,
            }
        }
        Ok(())
    }

    /// Counts the refusals for good, and ends what was refused often enough. Gives back how many
    /// were ended. A server that takes no mail at all refuses for reasons of its own: then nothing
    /// is counted, and the round is tried again.
    async fn refusals(&mut self, tools: &Tools, now: Timestamp) -> anyhow::Result<usize> {
        if self.told == 0 && self.gone.len() > 1 {
            self.refused += self.gone.len();
            self.gone.clear();
            self.last = self.last.take().or(self.answered.take());
            return Ok(0);
        }
        let mut ended = 0;
        for id in &self.gone {
            let tx = tools.store.begin().await?;
            let refusals = subscriptions::refused(&tx, *id, now).await?;
            if refusals >= MOST_REFUSALS {
                let by = By::program(now).because("its mailbox refused for good");
                subscriptions::end(&tx, *id, &by).await?;
                tracing::info!(subscription = %id, refusals, "a subscription was ended: its mailbox refuses for good");
                ended += 1;
            }
            tx.commit().await?;
        }
        Ok(ended)
    }

    /// Tells one reader, unless they have ended it or were told since the page was read.
    async fn one(
        &mut self,
        tools: &Tools,
        mail: &Arc<Mail>,
        (news, novelty): (&News<'_>, &Novelty<'_>),
        now: Timestamp,
    ) -> anyhow::Result<Result<(), SendError>> {
        let it = novelty.subscription;
        if subscriptions::by_id(tools.store.db(), it.id).await?.as_ref() != Some(it) {
            return Ok(Ok(()));
        }
        let letter = letters::news(novelty, news, &mail.site, now);
        if let Err(error) = mail.send(letter).await {
            return Ok(Err(error));
        }
        let tx = tools.store.begin().await?;
        let place = (news.position, novelty.total);
        subscriptions::told(&tx, it, place, &By::program(now)).await?;
        tx.commit().await?;
        self.told += 1;
        Ok(Ok(()))
    }
}
