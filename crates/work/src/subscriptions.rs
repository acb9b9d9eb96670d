//! A reader asks to be told by mail what is new in a search.
//!
//! ```text
//! ask ─▶ row + job ─▶ mail with a link ─▶ the reader confirms ─▶ a round each day ─▶ mail, if there is news
//!          └── no yes for two days: the row goes            └── the reader ends it: the row goes
//! ```
//!
//! Nobody is told anything before they have said yes from their own mailbox, and what somebody else
//! has typed is in no mail before that. Who has the token of a subscription may confirm and end it.

mod letters;
mod news;
mod round;

pub use round::{TellSubscribers, begin, tell};

use crate::Tools;
use anyhow::Context;
use domain::Rhythm;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::jobs::{self, Job};
use store::subscriptions::{self, Search, Subscription, SubscriptionId};
use store::{By, Db, Store, changes};

/// How long a request waits for its yes.
pub const WAITS: SignedDuration = SignedDuration::from_hours(48);
/// How many requests for one address may wait for a yes in a day: no mailbox is filled by a form.
const MOST_A_DAY: u64 = 3;

/// Sends the mail that asks for a yes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AskForYes {
    pub subscription: SubscriptionId,
}

impl AskForYes {
    pub const NAME: &'static str = "ask_for_yes";
}

/// Forgets a request to which nobody has said yes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ForgetUnconfirmed {
    pub subscription: SubscriptionId,
}

impl ForgetUnconfirmed {
    pub const NAME: &'static str = "forget_unconfirmed";
}

/// What a reader asks for.
pub struct Ask {
    pub address: String,
    pub search: Search,
    pub rhythm: Rhythm,
    /// Secret and random.
    pub token: String,
}

/// Keeps what is asked for, with the job that sends the mail and the one that forgets. For an
/// address that was asked for too often nothing is done, and nobody is told so.
pub async fn ask(store: &Store, ask: Ask, now: Timestamp) -> store::Result<()> {
    // One address in two spellings is one mailbox.
    let address = ask.address.to_lowercase();
    let day = SignedDuration::from_hours(24);
    let tx = store.begin().await?;
    if subscriptions::unconfirmed(&tx, &address, now - day).await? >= MOST_A_DAY {
        return Ok(());
    }
    let Ask { search, rhythm, token, .. } = ask;
    let id = SubscriptionId::new(now);
    let (mailed_at, confirmed) = (None, None);
    let new =
        Subscription { id, token, address, search, rhythm, asked_at: now, mailed_at, confirmed };
    // Nobody's account, if they have one, is tied to what they want to hear of.
    let by = By::program(now);
    subscriptions::ask(&tx, &new, &by).await?;
    jobs::enqueue(&tx, AskForYes::NAME, &AskForYes { subscription: id }, &by).await?;
    let forget = ForgetUnconfirmed { subscription: id };
    jobs::enqueue_after(&tx, ForgetUnconfirmed::NAME, &forget, now + WAITS, &by).await?;
    tx.commit().await
}

/// The subscription of a token, unless its time has run out.
pub async fn by_token(db: &Db, token: &str, now: Timestamp) -> store::Result<Option<Subscription>> {
    let found = subscriptions::by_token(db, token).await?;
    Ok(found.filter(|it| it.confirmed.is_some() || now < it.asked_at + WAITS))
}

/// The reader says yes. `false` where there is nothing any more to say it to.
pub async fn confirm(store: &Store, token: &str, now: Timestamp) -> store::Result<bool> {
    let tx = store.begin().await?;
    let Some(it) = by_token(&tx, token, now).await? else { return Ok(false) };
    let by = By::program(now);
    let position = changes::position(&tx).await?;
    if subscriptions::confirm(&tx, &it, position, &by).await? {
        round::next(&tx, &by).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// The reader has had enough, or never asked. What is gone already is gone.
pub async fn end(store: &Store, token: &str, now: Timestamp) -> store::Result<()> {
    let tx = store.begin().await?;
    let by = By::program(now);
    match subscriptions::by_token(&tx, token).await? {
        // Who ends it at once does not thereby get another mail sent to the same address.
        Some(it) if it.confirmed.is_none() => {
            subscriptions::end_unconfirmed(&tx, &it, &by).await?;
        }
        Some(it) => drop(subscriptions::end(&tx, it.id, &by).await?),
        None => (),
    }
    tx.commit().await
}

/// Sends the mail that asks for a yes, once.
pub async fn ask_for_yes(tools: &Tools, job: &Job, id: SubscriptionId) -> anyhow::Result<()> {
    let mail = tools.mail.as_ref().context("no mail is configured any more")?;
    let found = subscriptions::by_id(tools.store.db(), id).await?;
    let Some(it) = found.filter(|it| it.confirmed.is_none() && it.mailed_at.is_none()) else {
        jobs::progress(&tools.store, job, 1.0, Some("nothing is waiting for a yes")).await?;
        return Ok(());
    };
    let now = (tools.now)();
    mail.send(letters::question(&it, &mail.site, now)).await?;
    let tx = tools.store.begin().await?;
    subscriptions::mailed(&tx, id, &By::program(now)).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets a request to which nobody has said yes.
pub async fn forget(tools: &Tools, id: SubscriptionId) -> anyhow::Result<()> {
    let tx = tools.store.begin().await?;
    subscriptions::forget_unconfirmed(&tx, id, &By::program((tools.now)())).await?;
    tx.commit().await?;
    Ok(())
}
