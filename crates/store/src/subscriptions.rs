//! Who asked to be told by mail what a search finds.
//!
//! ```text
//! ask ──▶ asked ──confirm──▶ confirmed ──told──▶ confirmed, further in the log
//!           │                             ├──refused, three times──▶ (deleted)
//!           └── end, or nobody says yes ──┴──end──▶ (deleted)
//! ```
//!
//! The address is personal data that is kept for this alone. What is noted in the log says that
//! somebody asked, confirmed, was told and ended: not who, and not of what. When mail is sent is
//! decided elsewhere.

mod subscription;

pub use subscription::{Confirmed, Search, Subscription, SubscriptionId};

use crate::changes::{self, Subject};
use crate::entity::subscriptions::subscription as table;
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx};
use domain::Rhythm;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use sha2::{Digest, Sha256};

/// Keeps what is asked for. Nobody is told anything until [`confirm`].
pub async fn ask(tx: &Tx, new: &Subscription, by: &By) -> Result<()> {
    table::Entity::insert(subscription::new(new)).exec_without_returning(tx).await?;
    let after = json!({ "rhythm": new.rhythm.name(), "lang": new.search.lang });
    changes::note(tx, subject(new.id), "asked", (None, Some(after)), by);
    Ok(())
}

/// Notes that the mail was sent that asks for a yes.
pub async fn mailed(tx: &Tx, id: SubscriptionId, by: &By) -> Result<()> {
    let columns =
        table::ActiveModel { mailed_at: Set(Some(row::micros(by.at))), ..Default::default() };
    table::Entity::update_many().set(columns).filter(table::Column::Id.eq(id.0)).exec(tx).await?;
    changes::note(tx, subject(id), "mailed", (None, None), by);
    Ok(())
}

/// The reader has said yes, and is told what changes from `position` on. Others of the same search
/// to the same address give way to this one: it is how a reader asks for another rhythm. `false`
/// where that was said before: then nothing was written.
pub async fn confirm(tx: &Tx, it: &Subscription, position: u64, by: &By) -> Result<bool> {
    let columns = table::ActiveModel {
        confirmed_at: Set(Some(row::micros(by.at))),
        told_at: Set(Some(row::micros(by.at))),
        position: Set(Some(number(position))),
        ..Default::default()
    };
    let confirmed = table::Entity::update_many()
        .set(columns)
        .filter(table::Column::Id.eq(it.id.0))
        .filter(table::Column::ConfirmedAt.is_null())
        .exec(tx)
        .await?;
    if confirmed.rows_affected == 0 {
        return Ok(false);
    }
    changes::note(tx, subject(it.id), "confirmed", (None, None), by);
    let others = table::Entity::find()
        .filter(table::Column::Address.eq(&it.address))
        .filter(table::Column::Query.eq(&it.search.query))
        .filter(table::Column::Id.ne(it.id.0))
        .all(tx)
        .await?;
    let others: Vec<SubscriptionId> = others.into_iter().map(|it| SubscriptionId(it.id)).collect();
    delete(tx, &others, by).await?;
    Ok(true)
}

/// Forgets the address and all that belongs to it. `false` where it is gone already.
pub async fn end(tx: &Tx, id: SubscriptionId, by: &By) -> Result<bool> {
    Ok(delete(tx, &[id], by).await? > 0)
}

/// Ends a request to which nobody has said yes. The search is forgotten, and so is the address but
/// for its sum, by which the request still counts among those of the day.
pub async fn end_unconfirmed(tx: &Tx, it: &Subscription, by: &By) -> Result<()> {
    let columns = table::ActiveModel {
        // Nobody has this one.
        token: Set(format!("ended {}", it.id)),
        address: Set(sum(&it.address)),
        query: Set(String::new()),
        title: Set(String::new()),
        ended_at: Set(Some(row::micros(by.at))),
        ..Default::default()
    };
    let ended = table::Entity::update_many()
        .set(columns)
        .filter(table::Column::Id.eq(it.id.0))
        .filter(table::Column::ConfirmedAt.is_null())
        .filter(table::Column::EndedAt.is_null())
        .exec(tx)
        .await?;
    if ended.rows_affected > 0 {
        changes::note(tx, subject(it.id), "ended", (None, None), by);
    }
    Ok(())
}

/// Forgets what was left of a request that was ended, or never confirmed.
pub async fn forget_unconfirmed(tx: &Tx, id: SubscriptionId, by: &By) -> Result<()> {
    let of_id = || table::Entity::delete_many().filter(table::Column::Id.eq(id.0));
    let ended = of_id().filter(table::Column::EndedAt.is_not_null()).exec(tx).await?;
    let asked = of_id().filter(table::Column::ConfirmedAt.is_null()).exec(tx).await?;
    // That one was ended is in the log already.
    if ended.rows_affected == 0 && asked.rows_affected > 0 {
        changes::note(tx, subject(id), "ended", (None, None), by);
    }
    Ok(())
}

/// The mailbox has refused for good: its turn is over, and it keeps its place in the log. Gives
/// back how often in a row that was so.
pub async fn refused(tx: &Tx, id: SubscriptionId, at: Timestamp) -> Result<u64> {
    let column = table::Column::Refusals;
    table::Entity::update_many()
        .col_expr(column, Expr::col(column).add(1))
        .col_expr(table::Column::ToldAt, Expr::value(row::micros(at)))
        .filter(table::Column::Id.eq(id.0))
        .exec(tx)
        .await?;
    let found = table::Entity::find_by_id(id.0).one(tx).await?;
    found.map_or(Ok(0), |it| u64::try_from(it.refusals).broken("subscription", id))
}

/// A sum from which nobody reads the address who does not know it.
fn sum(address: &str) -> String {
    let sum = Sha256::digest(format!("subscription {}", row::clean(address)));
    sum.iter().fold("sha256 ".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

async fn delete(tx: &Tx, ids: &[SubscriptionId], by: &By) -> Result<u64> {
    if ids.is_empty() {
        return Ok(0);
    }
    let rows = table::Entity::delete_many().filter(table::Column::Id.is_in(keys(ids)));
    let deleted = rows.exec(tx).await?.rows_affected;
    if deleted > 0 {
        for id in ids {
            changes::note(tx, subject(*id), "ended", (None, None), by);
        }
    }
    Ok(deleted)
}

/// The reader was told: so many, of what was changed up to `position`. `false` where somebody else
/// has told them meanwhile, or where it was ended: then nothing was written.
pub async fn told(
    tx: &Tx,
    it: &Subscription,
    (position, count): (u64, usize),
    by: &By,
) -> Result<bool> {
    let before = it.confirmed.map(|it| number(it.position));
    let updated = table::Entity::update_many()
        .set(table::ActiveModel { refusals: Set(0), ..looked_at(position, by.at) })
        .filter(table::Column::Id.eq(it.id.0))
        .filter(table::Column::Position.eq(before))
        .exec(tx)
        .await?;
    if updated.rows_affected > 0 {
        let after = json!({ "position": position, "count": count });
        changes::note(tx, subject(it.id), "told", (None, Some(after)), by);
    }
    Ok(updated.rows_affected > 0)
}

/// There was nothing to tell these. Looking is no change, so none is noted.
pub async fn looked(tx: &Tx, ids: &[SubscriptionId], position: u64, at: Timestamp) -> Result<()> {
    for ids in ids.chunks(row::MOST) {
        table::Entity::update_many()
            .set(looked_at(position, at))
            .filter(table::Column::Id.is_in(keys(ids)))
            .filter(table::Column::Position.lte(number(position)))
            .exec(tx)
            .await?;
    }
    Ok(())
}

pub async fn by_id(db: &Db, id: SubscriptionId) -> Result<Option<Subscription>> {
    let found = table::Entity::find_by_id(id.0).filter(table::Column::EndedAt.is_null());
    found.one(db).await?.map(subscription::read).transpose()
}

pub async fn by_token(db: &Db, token: &str) -> Result<Option<Subscription>> {
    let found = table::Entity::find()
        .filter(table::Column::Token.eq(row::clean(token)))
        .filter(table::Column::EndedAt.is_null());
    found.one(db).await?.map(subscription::read).transpose()
}

/// How often this address was asked for since then without a yes, with what was ended.
pub async fn unconfirmed(db: &Db, address: &str, since: Timestamp) -> Result<u64> {
    let found = table::Entity::find()
        .filter(table::Column::Address.is_in([row::clean(address), sum(address)]))
        .filter(table::Column::AskedAt.gte(row::micros(since)))
        .filter(table::Column::ConfirmedAt.is_null());
    Ok(found.count(db).await?)
}

/// Whether there is anybody to tell.
pub async fn is_anybody_told(db: &Db) -> Result<bool> {
    let found = table::Entity::find().filter(table::Column::ConfirmedAt.is_not_null());
    Ok(found.one(db).await?.is_some())
}

/// Those whose last round is over, in the order of their ids, from after one of them.
pub async fn due(
    db: &Db,
    now: Timestamp,
    after: Option<SubscriptionId>,
    limit: u64,
) -> Result<Vec<Subscription>> {
    let of = |it: Rhythm| {
        table::Column::Rhythm.eq(it.name()).and(table::Column::ToldAt.lt(row::micros(it.last(now))))
    };
    let rounds = Rhythm::ALL.into_iter().fold(Condition::any(), |all, it| all.add(of(it)));
    let mut found = table::Entity::find()
        .filter(rounds)
        .filter(table::Column::ConfirmedAt.is_not_null())
        .order_by_asc(table::Column::Id)
        .limit(limit);
    if let Some(after) = after {
        found = found.filter(table::Column::Id.gt(after.0));
    }
    found.all(db).await?.into_iter().map(subscription::read).collect()
}

fn looked_at(position: u64, at: Timestamp) -> table::ActiveModel {
    table::ActiveModel {
        told_at: Set(Some(row::micros(at))),
        position: Set(Some(number(position))),
        ..Default::default()
    }
}

fn subject(id: SubscriptionId) -> Subject {
    Subject::new("subscription", id)
}

fn keys(ids: &[SubscriptionId]) -> impl Iterator<Item = uuid::Uuid> + '_ {
    ids.iter().map(|it| it.0)
}

fn number(position: u64) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}
