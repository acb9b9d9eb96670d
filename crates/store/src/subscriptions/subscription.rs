//! A subscription, and its row.

use crate::Result;
use crate::entity::subscriptions::subscription;
use crate::row::{self, Broken};
use domain::{Lang, Rhythm};
use jiff::Timestamp;
use sea_orm::Set;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// Which subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubscriptionId(pub Uuid);

impl SubscriptionId {
    pub fn new(now: Timestamp) -> SubscriptionId {
        SubscriptionId(row::new_id(now))
    }
}

impl fmt::Display for SubscriptionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A search that somebody wants to be told of by mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Subscription {
    pub id: SubscriptionId,
    /// What every mail to this reader has in its links. Who has it may confirm and end.
    pub token: String,
    pub address: String,
    pub search: Search,
    pub rhythm: Rhythm,
    pub asked_at: Timestamp,
    /// When the mail was sent that asks for a yes.
    pub mailed_at: Option<Timestamp>,
    /// Nothing until the yes has come.
    pub confirmed: Option<Confirmed>,
}

/// What is searched for.
#[derive(Clone, PartialEq, Eq)]
pub struct Search {
    /// Its query string, as it stands in an address.
    pub query: String,
    /// What it is called, in the words of the reader's language.
    pub title: String,
    pub lang: Lang,
}

/// A subscription to which its reader has said yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    pub at: Timestamp,
    /// When it was last looked at, and how far in the log that was.
    pub told_at: Timestamp,
    pub position: u64,
}

/// Neither the address nor what is searched for: a log is no place for them.
impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Subscription { id, rhythm, asked_at, mailed_at, confirmed, .. } = self;
        f.debug_struct("Subscription")
            .field("id", id)
            .field("rhythm", rhythm)
            .field("asked_at", asked_at)
            .field("mailed_at", mailed_at)
            .field("confirmed", confirmed)
            .finish_non_exhaustive()
    }
}

/// The row of one that is asked for.
pub fn new(it: &Subscription) -> subscription::ActiveModel {
    subscription::ActiveModel {
        id: Set(it.id.0),
        token: Set(it.token.clone()),
        address: Set(row::clean(&it.address)),
        query: Set(row::clean(&it.search.query)),
        title: Set(row::clean(&it.search.title)),
        lang: Set(it.search.lang.tag().to_owned()),
        rhythm: Set(it.rhythm.name().to_owned()),
        asked_at: Set(row::micros(it.asked_at)),
        mailed_at: Set(None),
        confirmed_at: Set(None),
        told_at: Set(None),
        position: Set(None),
        refusals: Set(0),
        ended_at: Set(None),
    }
}

pub fn read(row: subscription::Model) -> Result<Subscription> {
    let key = row.id;
    let instant = |at| row::instant(at).broken("subscription", key);
    let confirmed = match (row.confirmed_at, row.told_at, row.position) {
        (Some(at), Some(told_at), Some(position)) => Some(Confirmed {
            at: instant(at)?,
            told_at: instant(told_at)?,
            position: u64::try_from(position).broken("subscription", key)?,
        }),
        _ => None,
    };
    Ok(Subscription {
        id: SubscriptionId(row.id),
        token: row.token,
        address: row.address,
        search: Search {
            query: row.query,
            title: row.title,
            lang: row.lang.parse::<Lang>().broken("subscription", key)?,
        },
        rhythm: row::word(&row.rhythm, Rhythm::from_name).broken("subscription", key)?,
        asked_at: instant(row.asked_at)?,
        mailed_at: row.mailed_at.map(instant).transpose()?,
        confirmed,
    })
}
