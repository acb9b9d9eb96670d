//! Bars that lie: how much there is of each.
//!
//! The drawing is as wide as its place and its text keeps its size, so that it reads well on a
//! telephone. Short labels (years) stand before their bars, long ones above.

use crate::svg::{self, Escaped, LINE, Name, Short, Size, along, put};
use crate::table::{Row, Table};
use crate::{About, Drawing};

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bars {
    pub about: About,
    pub bars: Vec<Bar>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bar {
    pub label: String,
    /// What is below nothing, or no number, is drawn as nothing.
    pub value: f64,
    /// The value as the language writes it.
    pub shown: String,
    pub href: Option<String>,
}

/// Labels up to this many signs stand before their bars.
const SHORT: usize = 5;
/// Where bars begin and how long the longest is, in per cent; the rest is for its number.
const BESIDE: (f64, f64) = (16.0, 72.0);
const BELOW: (f64, f64) = (0.0, 88.0);

/// How high a bar is, in pixels.
const HIGH: f64 = 18.0;

pub fn bars(chart: &Bars) -> Drawing {
    let beside = chart.bars.iter().all(|it| it.label.chars().count() <= SHORT);
    let rows: Vec<Placed> = rows(chart, beside);
    let height = rows.last().map_or(0.0, |it| it.bottom);
    let has_links = chart.bars.iter().any(|it| it.href.is_some());
    let mut svg = svg::open(&chart.about, "bars", &Size::Wide { height }, has_links);
    svg.push_str("<g fill=\"currentColor\">");
    let most = chart.bars.iter().map(|it| real(it.value)).fold(0.0, f64::max);
    for (bar, row) in chart.bars.iter().zip(&rows) {
        let share = if most > 0.0 { real(bar.value) / most } else { 0.0 };
        let label = svg::label(chart.about.direction, &row.label, row.first_line);
        let drawn = drawn(chart, bar, (beside, row.bottom - HIGH - 4.0, share));
        let said = &format!("{} {}", bar.label, bar.shown);
        let name = Name { said, lang: None, href: bar.href.as_deref() };
        svg::named(&mut svg, &name, format_args!("{label}{drawn}"));
    }
    svg.push_str("</g></svg>");
    Drawing { svg, key: Vec::new(), table: table(chart) }
}

/// Where a bar with its label stands, in pixels from the top.
struct Placed {
    label: Vec<String>,
    first_line: f64,
    bottom: f64,
}

fn rows(chart: &Bars, beside: bool) -> Vec<Placed> {
    let mut top = 0.0;
    let place = |bar: &Bar| {
        let label = svg::lines(&bar.label);
        let above = if beside { 0.0 } else { label.iter().fold(2.0, |high, _| high + LINE) };
        let first_line = if beside { top + 18.0 } else { top + 16.0 };
        let bottom = top + above + HIGH + 8.0;
        top = bottom;
        Placed { label, first_line, bottom }
    };
    chart.bars.iter().map(place).collect()
}

fn real(value: f64) -> f64 {
    if value.is_finite() { value.max(0.0) } else { 0.0 }
}

fn drawn(chart: &Bars, bar: &Bar, (beside, top, share): (bool, f64, f64)) -> String {
    let direction = chart.about.direction;
    let (start, longest) = if beside { BESIDE } else { BELOW };
    let length = share * longest;
    let mut drawn = String::new();
    put(
        &mut drawn,
        format_args!(
            "<rect class=\"bar\" x=\"{}%\" y=\"{}\" width=\"{}%\" height=\"{HIGH}\"/>",
            Short(along(direction, start, length)),
            Short(top),
            Short(length)
        ),
    );
    put(
        &mut drawn,
        format_args!(
            "<text class=\"value\" x=\"{}%\" dx=\"{}\" y=\"{}\">{}</text>",
            Short(along(direction, start + length, 0.0)),
            Short(svg::ahead(direction, 6.0)),
            Short(top + 14.0),
            Escaped(&bar.shown)
        ),
    );
    drawn
}

fn table(chart: &Bars) -> Table {
    let rows = chart.bars.iter().map(|it| Row {
        label: it.label.clone(),
        value: it.shown.clone(),
        lang: None,
        href: it.href.clone(),
    });
    Table { head: chart.about.columns.clone(), rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Direction;

    fn years(direction: Direction) -> Bars {
        let about = About {
            id: "years".into(),
            title: "Actions by year".into(),
            description: "Most in 2018".into(),
            columns: ["Year".into(), "Actions".into()],
            direction,
        };
        let bar = |label: &str, value: f64| Bar {
            label: label.into(),
            value,
            shown: value.to_string(),
            href: None,
        };
        Bars { about, bars: vec![bar("2017", 3.0), bar("2018", 6.0)] }
    }

    #[test]
    fn two_years() {
        let svg = bars(&years(Direction::LeftToRight)).svg.replace("><", ">\n<");
        insta::assert_snapshot!(svg, @r#"
        <svg xmlns="http://www.w3.org/2000/svg" id="years" class="drawing bars" role="img" aria-labelledby="years-title" aria-describedby="years-text" width="100%" height="52" font-size="14">
        <title id="years-title">Actions by year</title>
        <desc id="years-text">Most in 2018</desc>
        <g fill="currentColor">
        <g>
        <title>2017 3</title>
        <text class="label" x="0%" y="18">2017</text>
        <rect class="bar" x="16%" y="4" width="36%" height="18"/>
        <text class="value" x="52%" dx="6" y="18">3</text>
        </g>
        <g>
        <title>2018 6</title>
        <text class="label" x="0%" y="44">2018</text>
        <rect class="bar" x="16%" y="30" width="72%" height="18"/>
        <text class="value" x="88%" dx="6" y="44">6</text>
        </g>
        </g>
        </svg>
        "#);
    }

    #[test]
    fn from_right_to_left_bars_grow_from_the_right() {
        let svg = bars(&years(Direction::RightToLeft)).svg;
        assert!(svg.contains("direction=\"rtl\""));
        assert!(svg.contains("<rect class=\"bar\" x=\"12%\" y=\"30\" width=\"72%\""), "{svg}");
        assert!(svg.contains("<text class=\"label\" x=\"100%\""));
    }

    #[test]
    fn what_is_no_number_is_drawn_as_nothing() {
        let mut chart = years(Direction::LeftToRight);
        for value in [f64::NAN, f64::INFINITY, -3.0] {
            chart.bars[0].value = value;
            let svg = bars(&chart).svg;
            assert!(svg.contains("width=\"0%\"") && svg.contains("width=\"72%\""), "{svg}");
            assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
    }

    #[test]
    fn without_bars_there_is_an_empty_drawing_with_its_name() {
        let chart = Bars { bars: Vec::new(), ..years(Direction::LeftToRight) };
        let drawing = bars(&chart);
        assert!(drawing.svg.contains("height=\"0\"") && drawing.svg.contains("Actions by year"));
        assert!(drawing.table.rows.is_empty());
    }
}
