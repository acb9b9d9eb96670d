//! The place of a title in the alphabet of each language, as bytes that compare alike everywhere.
//!
//! The keys are ICU's. They are made anew when the collation moves (`VERSION`), because keys of
//! two versions must not be compared.

use crate::entity::records::record_order;
use crate::{Result, Tx};
use domain::{Lang, Record};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use std::sync::OnceLock;

/// Writes the keys of a record whose title has changed.
pub async fn write(tx: &Tx, record: &Record) -> Result<()> {
    record_order::Entity::delete_many()
        .filter(record_order::Column::Record.eq(record.id.0))
        .exec(tx)
        .await?;
    let rows = Lang::ALL.map(|lang| record_order::ActiveModel {
        record: Set(record.id.0),
        lang: Set(lang.tag().to_owned()),
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
