//! The order of the alphabet, which each language has its own.

use std::cmp::Ordering;

use domain::Lang;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};

use crate::{
    each::{EachLang, each_lang},
    figures::locale,
};

/// Which of two names comes first.
pub fn compare(lang: Lang, one: &str, other: &str) -> Ordering {
    collator(lang).compare(one, other)
}

/// Bytes that sort as [`compare`] does, for keeping in a table.
pub fn sort_key(lang: Lang, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    let Ok(()) = collator(lang).write_sort_key_to(text, &mut key);
    key
}

fn collator(lang: Lang) -> &'static CollatorBorrowed<'static> {
    static COLLATORS: EachLang<CollatorBorrowed<'static>> = each_lang!(made);
    COLLATORS.get(lang)
}

fn made(lang: Lang) -> CollatorBorrowed<'static> {
    Collator::try_new(locale(lang).into(), CollatorOptions::default())
        .expect("the order of our languages is compiled in")
}
