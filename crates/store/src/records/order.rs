//! The place of a title in the alphabet of each language, as bytes that compare alike everywhere.
//!
//! The keys are ICU's, and keys of two versions of ICU must not be compared. So the database tells
//! the version of its keys, and where it is not this program's they are made anew.

use super::read;
use crate::entity::records::record_order;
use crate::{Db, Result, Tx, meta, row};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use domain::{Lang, Record};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

const VERSION: &str = "sort_keys";

/// Whether the keys in the database are those this program makes.
pub async fn is_current(db: &Db) -> Result<bool> {
    Ok(meta::get(db, VERSION).await?.as_deref() == Some(version()))
}

/// Makes all keys anew, where they are not this program's.
pub async fn renew(tx: &Tx) -> Result<()> {
    if is_current(tx).await? {
        return Ok(());
    }
    let mut after = None;
    loop {
        let ids = read::ids_after(tx, after, row::MOST as u64).await?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        for record in read::by_ids(tx, &ids).await? {
            write(tx, &record).await?;
        }
    }
    meta::set(tx, VERSION, version()).await
}

/// What tells one version from another: the keys of words that collations argue about.
fn version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let words =
            ["Œuvre côté Côte", "ñandú nube llama chico", "às ção", "الجودة إدارة", "7 €—’"];
        let keys = Lang::ALL.iter().flat_map(|lang| words.map(|it| sort_key(*lang, it)));
        let sum = keys.fold(Sha256::new(), Digest::chain_update);
        BASE64_STANDARD.encode(&sum.finalize()[..12])
    })
}

/// Writes the keys of a record whose title has changed.
pub async fn write(tx: &Tx, record: &Record) -> Result<()> {
    record_order::Entity::delete_many()
        .filter(record_order::Column::Record.eq(record.id.0))
        .exec(tx)
        .await?;
    let rows = Lang::ALL.map(|lang| record_order::ActiveModel {
        record: Set(record.id.0),
        lang: Set(lang.tag().to_owned()),
        kind: Set(record.kind.name().to_owned()),
        sort_key: Set(sort_key(lang, record.title(lang))),
    });
    record_order::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

fn sort_key(lang: Lang, title: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let Ok(()) = collator(lang).write_sort_key_to(title, &mut bytes);
    bytes
}

fn collator(lang: Lang) -> &'static CollatorBorrowed<'static> {
    static COLLATORS: [OnceLock<CollatorBorrowed<'static>>; Lang::ALL.len()] =
        [const { OnceLock::new() }; Lang::ALL.len()];
    COLLATORS[lang as usize].get_or_init(|| {
        let locale: icu_locale_core::Locale =
            lang.tag().parse().expect("the tags of our languages are BCP 47");
        let preferences = CollatorPreferences::from(&locale);
        Collator::try_new(preferences, CollatorOptions::default())
            .expect("the collation of our languages is compiled in")
    })
}
