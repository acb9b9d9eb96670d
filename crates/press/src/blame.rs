//! Finds the text that a rule refuses.
//!
//! Typst names the line of the template, which is of no use to an editor. So, once a book is
//! refused, each practice is printed alone until one is refused, and then without one field after
//! the other until it is not. That takes longer than printing, but only ever after a failure.

use crate::catalogue::{Catalogue, Practice};
use crate::error::PressError;
use crate::typeset::print;
use crate::world::Paper;

type Emptying<T> = (&'static str, fn(&mut T));

const OF_PRACTICE: &[Emptying<Practice>] = &[
    ("address", |it| it.address.clear()),
    ("title", |it| it.title = "–".into()),
    ("summary", |it| it.summary.text.clear()),
    ("context", |it| it.context.text.clear()),
    ("steps", |it| it.steps.clear()),
    ("conditions", |it| it.conditions.clear()),
    ("results", |it| it.results.text.clear()),
    ("lessons", |it| it.lessons.clear()),
    ("evidence", |it| it.evidence.clear()),
    ("themes", |it| it.themes.clear()),
    ("places", |it| it.places.clear()),
    ("year", |it| it.year.clear()),
    ("marks", |it| it.marks.clear()),
    ("related", |it| it.related.clear()),
    ("served", |it| it.served.clear()),
    ("translation", |it| it.translation.clear()),
    ("passages", |it| it.passages.clear()),
];

const OF_CATALOGUE: &[Emptying<Catalogue>] = &[
    ("title", |it| it.title = "–".into()),
    ("subtitle", |it| it.subtitle.clear()),
    ("programme", |it| it.programme.clear()),
    ("edition", |it| it.edition.clear()),
    ("date", |it| it.date.clear()),
    ("licence", |it| it.licence.clear()),
    ("address", |it| it.address.clear()),
    ("words", |it| it.words.values_mut().for_each(String::clear)),
    ("sources", |it| it.sources.clear()),
];

/// Names the practice and the field that `rule` refuses.
pub fn find(paper: Paper, book: &Catalogue, rule: &str) -> PressError {
    // A leaf without its practice is none, so what is around it is tried with an empty one.
    let practices = match paper {
        Paper::Catalogue => Vec::new(),
        Paper::Practice => vec![Practice { title: "–".into(), ..Practice::default() }],
    };
    let empty = Catalogue { practices, ..book.clone() };
    if refused(paper, &empty).is_some() {
        return of_catalogue(paper, &empty, rule);
    }
    for (at, practice) in book.practices.iter().enumerate() {
        let alone = Catalogue { practices: vec![practice.clone()], ..book.clone() };
        if let Some(rule) = refused(paper, &alone) {
            return of_practice(paper, &alone, at + 1, rule);
        }
    }
    PressError::Catalogue { field: None, rule: rule.to_owned() }
}

fn of_catalogue(paper: Paper, book: &Catalogue, rule: &str) -> PressError {
    let is_cause = |(_, empty): &&Emptying<Catalogue>| {
        let mut without = book.clone();
        empty(&mut without);
        refused(paper, &without).is_none()
    };
    let field = OF_CATALOGUE.iter().find(is_cause).map(|(name, _)| *name);
    PressError::Catalogue { field, rule: rule.to_owned() }
}

fn of_practice(paper: Paper, alone: &Catalogue, number: usize, rule: String) -> PressError {
    let is_cause = |(_, empty): &&Emptying<Practice>| {
        let mut without = alone.clone();
        without.practices.iter_mut().for_each(empty);
        refused(paper, &without).is_none()
    };
    let field = OF_PRACTICE.iter().find(is_cause).map(|(name, _)| *name);
    let title: String =
        alone.practices.iter().flat_map(|it| it.title.text.chars()).take(80).collect();
    PressError::Practice { number, title, field, rule }
}

fn refused(paper: Paper, book: &Catalogue) -> Option<String> {
    print(paper, book, &mut |_| ()).err()
}
