//! The map of the world: where something is, and how much of it.
//!
//! A country is filled in one of four strengths. One too small to be seen, or that the data has
//! no shape for, is a dot at its place.

use crate::svg::{self, Name, Short, Size};
use crate::table::{Row, Table};
use crate::world::{self, Shape};
use crate::{About, Drawing};
use std::collections::HashSet;

/// What the map shows.
pub struct Map<'a> {
    pub about: About,
    /// In the order in which a keyboard goes through them.
    pub marks: Vec<Mark>,
    /// How the language writes a number.
    pub number: &'a dyn Fn(u64) -> String,
}

/// A country, and how much there is of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mark {
    /// The number of M49, three digits; `XK` for Kosovo, which has none.
    pub m49: String,
    /// What the country is called.
    pub label: String,
    /// The language of its name, where it is not that of the page.
    pub lang: Option<String>,
    /// What the mark says: the name and the number, as the language puts them together.
    pub told: String,
    pub count: u64,
    /// Latitude and longitude, for a country without a shape.
    pub point: Option<(f64, f64)>,
    pub href: Option<String>,
}

impl Mark {
    fn name(&self) -> Name<'_> {
        // What the mark says is a sentence of the page's language, whatever the name is in.
        Name { said: &self.told, lang: None, href: self.href.as_deref() }
    }
}

/// One strength of colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// From 1, the weakest.
    pub number: usize,
    /// What it stands for: *3* or *4–8*.
    pub label: String,
}

/// How strongly each step is drawn where no style sheet says otherwise.
const STRENGTHS: [&str; 4] = [".4", ".6", ".8", "1"];
/// A country with less than this many square units gets a dot.
const SMALL: f64 = 90.0;
/// The dot, and the place around it that can be touched.
const DOT: &str = "10";
const TOUCH: &str = "26";

/// Draws the map. The second drawing costs a fraction of the first, which reads the shapes.
pub fn world_map(map: &Map) -> Drawing {
    let shapes = world::shapes();
    let most = map.marks.iter().map(|it| it.count).max().unwrap_or(0);
    let bounds = bounds(most);
    let shown: Vec<&Mark> = map.marks.iter().filter(|it| it.count > 0).collect();
    let size = Size::Box { width: world::WIDTH, height: world::height() };
    let has_links = shown.iter().any(|it| it.href.is_some());
    let mut svg = svg::open(&map.about, "world", &size, has_links);
    land(&mut svg, &shown);
    // Dots last: they lie on top.
    let (small, large): (Vec<&Mark>, Vec<&Mark>) =
        shown.into_iter().partition(|it| shapes.get(&it.m49).is_none_or(is_small));
    for mark in large {
        if let Some(shape) = shapes.get(&mark.m49) {
            let (class, strength) = strength(&bounds, mark.count);
            svg::named(
                &mut svg,
                &mark.name(),
                format_args!(
                    "<path class=\"{class}\" fill-opacity=\"{strength}\" d=\"{}\"/>",
                    shape.path
                ),
            );
        }
    }
    for mark in small {
        dot(&mut svg, mark, strength(&bounds, mark.count));
    }
    svg.push_str("</g></svg>");
    Drawing { svg, key: key(map, &bounds), table: table(map) }
}

/// Everything that is not marked, as one path.
fn land(svg: &mut String, marks: &[&Mark]) {
    let marked: HashSet<&str> = marks.iter().map(|it| it.m49.as_str()).collect();
    svg.push_str("<g fill=\"currentColor\" stroke-linejoin=\"round\">");
    svg.push_str("<path class=\"land\" fill-opacity=\".14\" d=\"");
    for (_, shape) in
        world::shapes().iter().filter(|it| !marked.contains(it.0.as_str()) || is_small(it.1))
    {
        svg.push_str(&shape.path);
    }
    svg.push_str("\"/>");
}

fn is_small(shape: &Shape) -> bool {
    shape.area < SMALL
}

fn dot(svg: &mut String, mark: &Mark, (class, strength): (String, &str)) {
    let shape = world::shapes().get(&mark.m49).map(|it| it.middle);
    let Some((x, y)) = shape.or_else(|| mark.point.and_then(world::place)) else { return };
    let (x, y) = (Short(x.round()), Short(y.round()));
    svg::named(
        svg,
        &mark.name(),
        format_args!(
            "<circle class=\"touch\" cx=\"{x}\" cy=\"{y}\" r=\"{TOUCH}\" fill=\"none\" \
             pointer-events=\"all\"/><circle class=\"dot {class}\" cx=\"{x}\" cy=\"{y}\" \
             r=\"{DOT}\" fill-opacity=\"{strength}\"/>"
        ),
    );
}

/// The highest number of each step: one each as far as they go, then by equal factors, since few
/// countries have many and many have few.
fn bounds(most: u64) -> Vec<u64> {
    if most <= 4 {
        return (1..=most).collect();
    }
    let mut bounds = Vec::new();
    for step in 1..=3_u32 {
        let after = bounds.last().copied().unwrap_or(0) + 1;
        // The whole number whose fourth power is not below most^step.
        let goal = u128::from(most).saturating_pow(step);
        let mut bound = after;
        while u128::from(bound).saturating_pow(4) < goal && bound < most {
            bound += (bound / 64).max(1);
        }
        bounds.push(bound);
    }
    bounds.push(most);
    bounds.dedup();
    bounds
}

fn strength(bounds: &[u64], count: u64) -> (String, &'static str) {
    let step = bounds.iter().take_while(|it| **it < count).count().min(3);
    (format!("step-{}", step + 1), STRENGTHS[step])
}

fn key(map: &Map, bounds: &[u64]) -> Vec<Step> {
    let mut first = 1;
    let steps = bounds.iter().enumerate().map(|(step, &last)| {
        let label = if first == last {
            (map.number)(last)
        } else {
            format!("{}–{}", (map.number)(first), (map.number)(last))
        };
        first = last + 1;
        Step { number: step + 1, label }
    });
    steps.collect()
}

fn table(map: &Map) -> Table {
    let rows = map.marks.iter().map(|it| Row {
        label: it.label.clone(),
        value: (map.number)(it.count),
        lang: it.lang.clone(),
        href: it.href.clone(),
    });
    Table { head: map.about.columns.clone(), rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(number: u64) -> String {
        number.to_string()
    }

    fn map(marks: Vec<Mark>) -> Drawing {
        let about = About { id: "map".into(), title: "Where".into(), ..About::default() };
        world_map(&Map { about, marks, number: &plain })
    }

    fn mark(m49: &str, count: u64) -> Mark {
        let href = Some(format!("/places/{m49}"));
        Mark { m49: m49.into(), told: format!("{m49}: {count}"), count, href, ..Mark::default() }
    }

    #[test]
    fn the_map_is_light_enough_for_a_front_page() {
        let all: Vec<Mark> = world::shapes().keys().map(|it| mark(it, 3)).collect();
        for drawing in [map(Vec::new()), map(all)] {
            assert!(drawing.svg.len() < 60_000, "{} bytes", drawing.svg.len());
        }
    }

    #[test]
    fn a_country_is_a_link_that_says_its_name_and_number() {
        let drawing = map(vec![mark("484", 3)]);
        assert!(drawing.svg.contains("role=\"group\""));
        assert!(drawing.svg.contains("<a href=\"/places/484\"><title>484: 3</title><path"));
        assert_eq!(drawing.table.rows[0].value, "3");
    }

    #[test]
    fn a_country_without_a_shape_is_a_dot_where_it_lies() {
        let mauritius = Mark { point: Some((-20.3, 57.6)), ..mark("480", 1) };
        assert_eq!(map(vec![mauritius]).svg.matches("<circle class=\"dot").count(), 1);
    }

    #[test]
    fn without_shape_and_place_it_stands_in_the_table_alone() {
        let nowhere = Mark { point: Some((f64::NAN, 3.0)), ..mark("999", 1) };
        let drawing = map(vec![nowhere, Mark { point: None, ..mark("998", 1) }]);
        assert!(!drawing.svg.contains("<a "));
        assert_eq!(drawing.table.rows.len(), 2);
    }

    #[test]
    fn an_empty_map_is_an_image_of_the_land() {
        let drawing = map(vec![mark("484", 0)]);
        assert!(drawing.svg.contains("role=\"img\"") && drawing.key.is_empty());
    }

    #[test]
    fn every_number_has_its_step_and_all_four_are_used() {
        let steps =
            |most: u64| bounds(most).iter().map(u64::to_string).collect::<Vec<_>>().join(" ");
        let table = [1, 3, 4, 5, 6, 10, 40, 1000].map(|it| format!("{it}: {}", steps(it)));
        insta::assert_snapshot!(table.join("\n"), @"
        1: 1
        3: 1 2 3
        4: 1 2 3 4
        5: 2 3 4 5
        6: 2 3 4 6
        10: 2 4 6 10
        40: 3 7 16 40
        1000: 6 32 178 1000
        ");
        for most in [u64::MAX, 17, 99] {
            assert_eq!(bounds(most).len(), 4);
        }
    }

    #[test]
    fn names_cannot_break_out() {
        let evil =
            Mark { told: "</title><script>".into(), href: Some("\"><b>".into()), ..mark("484", 1) };
        let svg = map(vec![evil]).svg;
        assert!(!svg.contains("<script") && !svg.contains("<b>"));
    }
}
