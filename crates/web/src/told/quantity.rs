//! The number of a figure with all that it means nothing without: *more than 33 % (rise)*.

use super::{Item, Told};
use crate::page::Page;
use domain::{Field, Record};

/// Nothing where there is no number.
pub fn quantity(page: &Page, figure: &Record) -> Option<Item> {
    let number = figure.number(Field::Number)?;
    let (qualifier, direction) = (figure.code(Field::Qualifier), figure.code(Field::Direction));
    let number = words::qualified(page.lang, qualifier, number);
    let unit = Told::of(figure, Field::Unit, page.lang);
    // Where words of the page stand with it, the whole is in no other language.
    let is_bare = qualifier.is_none() && direction.is_none();
    let lang = unit.as_ref().and_then(|it| it.lang).filter(|_| is_bare);
    let unit = unit.map(|it| format!(" {}", it.value)).unwrap_or_default();
    let text = words::directed(page.lang, direction, &format!("{number}{unit}"));
    Some(Item { text, lang, ..Item::default() })
}
