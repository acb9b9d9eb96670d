//! The drawings of the public pages: where Actions were, how many in each year, and when.
//!
//! A drawing with nothing in it is not shown.

use super::facets;
use super::line;
use super::sift::{By, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Name, Names, Told, may_read};
use crate::urls;
use crate::vocabulary::Terms;
use domain::{Edtf, Field, Kind, Record, RecordId};
use draw::{About, Bar, Bars, Direction, Drawing, Map, Mark, Span, Timeline};
use search::{Count, Facets};
use std::collections::HashMap;

/// What a map is about: its id and the keys of its sentences.
pub struct Subject {
    id: &'static str,
    kind: Kind,
    title: &'static str,
    text: &'static str,
    mark: &'static str,
}

pub const ACTIONS: Subject = Subject {
    id: "actions-map",
    kind: Kind::Action,
    title: "drawn-map-title",
    text: "drawn-map-text",
    mark: "drawn-map-mark",
};

pub const PRACTICES: Subject = Subject {
    id: "practices-map",
    kind: Kind::Practice,
    title: "drawn-practices-title",
    text: "drawn-practices-text",
    mark: "drawn-practices-mark",
};

/// What there is of the published Actions, by place and by year.
pub async fn published(app: &App, page: &Page) -> Result<Facets> {
    let anyone = Page::for_anyone(page.lang, page.here.clone(), page.now);
    Ok(facets::count(app, &anyone, &[Kind::Action], &Sift::default()).await?.facets)
}

/// In which countries these Actions took place.
pub fn map(page: &Page, places: &Terms, counts: &[Count]) -> Option<Drawing> {
    let counts: HashMap<&str, usize> =
        counts.iter().map(|it| (it.value.as_str(), it.count)).collect();
    let mark = |it: &Record| {
        let count = counts.get(it.code(Field::Code)?).copied()?;
        Some((count as u64, page.url(urls::record(it.kind, &it.slug))))
    };
    countries(page, &ACTIONS, &places.all, mark)
}

/// Of the counts by place those of the places that are chosen, and of what lies in them. Beside a
/// list all are counted: a choice can be changed. A drawing shows what is chosen.
pub fn among(places: &Terms, sift: &Sift, counts: &[Count]) -> Vec<Count> {
    let chosen: Vec<RecordId> =
        sift.of(By::Place).filter_map(|it| places.coded(it)).map(|it| it.id).collect();
    let all = sift.of(By::Place).next().is_none();
    let lies_there = |it: &Count| {
        let place = places.coded(&it.value);
        place.is_some_and(|it| {
            chosen.contains(&it.id) || it.links(Field::Within).any(|it| chosen.contains(&it))
        })
    };
    counts.iter().filter(|it| all || lies_there(it)).cloned().collect()
}

/// Of the counts by year those of the years that are chosen.
pub fn in_years(sift: &Sift, counts: &[Count]) -> Vec<Count> {
    let chosen = sift.years();
    let is_chosen = |it: &Count| {
        let year = it.value.parse::<i16>().ok();
        chosen.is_none_or(|(first, last)| year.is_some_and(|it| (first..=last).contains(&it)))
    };
    counts.iter().filter(|it| is_chosen(it)).cloned().collect()
}

/// A map of those of the places that are countries and that the reader may know of, each with how
/// much there is of it and where it leads.
pub fn countries(
    page: &Page,
    subject: &Subject,
    places: &[Record],
    counted: impl Fn(&Record) -> Option<(u64, String)>,
) -> Option<Drawing> {
    let countries = places.iter().filter(|it| is_drawn(page, it));
    let mut marks: Vec<Mark> =
        countries.filter_map(|it| Some(mark(page, subject, it, counted(it)?))).collect();
    marks.sort_by(|a, b| words::compare(page.lang, &a.label, &b.label));
    if marks.is_empty() {
        return None;
    }
    let title = page.say(subject.title);
    let text = page.count(subject.text, marks.len());
    let about = About {
        columns: [page.say("drawn-country"), page.kinds(subject.kind)],
        ..about(page, (subject.id, title, text), String::new())
    };
    let number = |it| page.number(usize::try_from(it).unwrap_or(usize::MAX));
    Some(draw::world_map(&Map { about, marks, number: &number }))
}

/// A region has no shape of its own, and to colour all its countries would say too much.
fn is_drawn(page: &Page, place: &Record) -> bool {
    place.code(Field::PlaceKind) == Some("country") && may_read(page, place)
}

fn mark(page: &Page, subject: &Subject, country: &Record, (count, href): (u64, String)) -> Mark {
    let name = Name::of(country, page);
    let place = name.title.as_str();
    let told = page.say_with(subject.mark, &[("place", place.into()), ("n", count.into())]);
    let code = country.code(Field::M49).or(country.code(Field::Code));
    let point = country.number(Field::Latitude).zip(country.number(Field::Longitude));
    Mark {
        m49: code.unwrap_or_default().to_owned(),
        lang: name.lang.map(|it| it.tag().to_owned()),
        label: name.title,
        told,
        count,
        point,
        href: Some(href),
    }
}

/// How many of these Actions ran in each year; `href` is where a year leads.
pub fn years(page: &Page, counts: &[Count], href: &impl Fn(&str) -> String) -> Option<Drawing> {
    let counts: HashMap<i16, usize> =
        counts.iter().filter_map(|it| Some((it.value.parse().ok()?, it.count))).collect();
    let (first, last) = (*counts.keys().min()?, *counts.keys().max()?);
    // A date with a slip in it (2201) must not become hundreds of bars.
    let years = first..=last.min(first.saturating_add(MOST_YEARS));
    let bars = years.map(|year| {
        let count = counts.get(&year).copied().unwrap_or_default();
        Bar {
            label: words::date(page.lang, &format!("{year:04}")),
            value: f64::from(u32::try_from(count).unwrap_or(u32::MAX)),
            shown: page.number(count),
            href: (count > 0).then(|| href(&year.to_string())),
        }
    });
    let bars = bars.collect();
    let (title, text) = (page.say("drawn-years-title"), page.say("drawn-years-text"));
    let about = about(page, ("actions-by-year", title, text), page.say("drawn-year"));
    Some(draw::bars(&Bars { about, bars }))
}

/// The list of the Actions that ran in a year.
pub fn in_year(page: &Page, year: &str) -> String {
    page.url(urls::list(Kind::Action) + &urls::query(&[(By::Year.name(), year)]))
}

const MOST_YEARS: i16 = 60;

/// What a drawing leaves out: by name, or how much where that is too much to name.
#[derive(Default)]
pub struct Beside {
    pub names: Vec<Name>,
    pub count: Option<String>,
}

/// How many are named that a map leaves out.
const MOST_BESIDE: usize = 12;

/// Those of a kind that pass a sift and of which no country is told, so that a map cannot show
/// them: what is of a region or of a group of countries alone. One statement, or none.
pub async fn beside_map(app: &App, page: &Page, (kind, sift): (Kind, &Sift)) -> Result<Beside> {
    let places = app.places().await?;
    let countries = places.all.iter().filter(|it| is_drawn(page, it));
    let codes = countries.filter_map(|it| it.code(Field::Code)).map(str::to_owned).collect();
    let wish = facets::wish(page, &[kind], sift);
    let ids = app.tools.finder.without_places(wish, codes).await?;
    if ids.len() > MOST_BESIDE {
        return Ok(Beside { names: Vec::new(), count: Some(page.number(ids.len())) });
    }
    let names = Names::load(app, page, ids.iter().copied()).await?;
    let names = names.sorted(page.lang, ids).into_iter().cloned().collect();
    Ok(Beside { names, count: None })
}

/// Those of these that a time line leaves out, since nobody knows when they were.
pub fn undated(page: &Page, records: &[Record]) -> Beside {
    let left_out = records.iter().filter(|it| may_read(page, it) && span(page, it).is_none());
    Beside { names: left_out.map(|it| Name::of(it, page)).collect(), count: None }
}

/// When these took place. The list that it stands above says the same in words.
pub fn timeline(page: &Page, records: &[Record]) -> Option<Drawing> {
    let readable = records.iter().filter(|it| may_read(page, it));
    let mut rows: Vec<Span> = readable.filter_map(|it| span(page, it)).collect();
    if rows.len() < FEWEST {
        return None;
    }
    rows.sort_by(|a, b| a.from.total_cmp(&b.from));
    let (title, text) = (page.say("drawn-time-title"), page.say("drawn-time-text"));
    let columns = [page.kind(Kind::Action), words::field(page.lang, Field::Period)];
    let about = About { columns, ..about(page, ("actions-in-time", title, text), String::new()) };
    let year = |it: i32| words::date(page.lang, &format!("{it:04}"));
    Some(draw::timeline(&Timeline { about, rows, year: &year }))
}

/// One thing alone needs no time line.
const FEWEST: usize = 2;

fn span(page: &Page, record: &Record) -> Option<Span> {
    let (start, end) = (record.date(Field::Start), record.date(Field::End));
    let (from, to) = (begins(start.or(end)?)?, ends(end.or(start)?)?);
    let goes_on = end.is_none() && line::is_running(record);
    let title = Told::of(record, Field::Title, page.lang)?;
    Some(Span {
        label: title.value,
        lang: title.lang.map(|it| it.tag().to_owned()),
        when: words::date(page.lang, &line::lasting(record)?),
        from,
        to,
        open_to: goes_on.then(|| this_month(page)),
        href: Some(page.url(urls::record(record.kind, &record.slug))),
    })
}

/// Now, in years.
fn this_month(page: &Page) -> f64 {
    let today = page.today();
    f64::from(today.year()) + f64::from(today.month()) / 12.0
}

/// The first day it may mean, in years.
fn begins(date: &Edtf) -> Option<f64> {
    let (year, month) = month(date)?;
    Some(f64::from(year) + f64::from(month.saturating_sub(1)) / 12.0)
}

/// The end of the last month or year that it says.
fn ends(date: &Edtf) -> Option<f64> {
    let (year, month) = month(date)?;
    let last = date.years()?.1;
    if last > year || month == 0 {
        return Some(f64::from(last) + 1.0);
    }
    Some(f64::from(year) + f64::from(month) / 12.0)
}

/// Its year, and its month or 0.
fn month(date: &Edtf) -> Option<(i16, u8)> {
    let year = date.years()?.0;
    let key = date.sort_key();
    let month = key.rsplit('-').nth(1).and_then(|it| it.parse().ok());
    Some((year, month.unwrap_or(0)))
}

fn about(page: &Page, (id, title, description): (&str, String, String), rows: String) -> About {
    let right_to_left = page.lang.is_right_to_left();
    About {
        id: id.to_owned(),
        title,
        description,
        columns: [rows, page.kinds(Kind::Action)],
        direction: if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_covers_all_that_it_may_mean() {
        let said = |text: &str| {
            let date = text.parse().unwrap();
            let years = begins(&date).zip(ends(&date));
            years.map_or_else(|| "-".to_owned(), |it| format!("{:.2} {:.2}", it.0, it.1))
        };
        let dates = ["2018", "2018-07", "2018-12-31", "2013/2017", "2018-10~", "XXXX-10"];
        insta::assert_snapshot!(dates.map(|it| format!("{it}: {}", said(it))).join("\n"), @"
        2018: 2018.00 2019.00
        2018-07: 2018.50 2018.58
        2018-12-31: 2018.92 2019.00
        2013/2017: 2013.00 2018.00
        2018-10~: 2018.75 2018.83
        XXXX-10: -
        ");
    }
}
