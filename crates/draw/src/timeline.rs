//! What happened when: a bar over the years for each thing, its name above it. A long time line is
//! several drawings below each other, each with its years: a sheet of paper ends between two of them,
//! and on a screen the years are never far.

use crate::svg::{self, Escaped, LINE, Name, Short, Size, along, put};
use crate::table::{Row, Table};
use crate::{About, Drawing};

pub struct Timeline<'a> {
    pub about: About,
    pub rows: Vec<Span>,
    /// How the language writes a year.
    pub year: &'a dyn Fn(i32) -> String,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Span {
    pub label: String,
    /// The language of the label, where it is not that of the page.
    pub lang: Option<String>,
    /// The time as the language writes it.
    pub when: String,
    /// In years: 2018.5 is the middle of 2018. Without a number there is no bar.
    pub from: f64,
    pub to: f64,
    /// Until when it may have gone on, where nobody tells its end.
    pub open_to: Option<f64>,
    pub href: Option<String>,
}

/// The height of a row without the lines of its label.
const ROW: f64 = 22.0;
/// Of that, how much the line of a year takes, from below the label to the next.
const DASH: f64 = 18.0;
/// The height of the line of years above and below.
const YEARS: f64 = 24.0;
/// How many years are written at most: as many as fit on a telephone.
const MOST_YEARS: i32 = 6;
/// The shortest bar, in per cent.
const SHORTEST: f64 = 0.8;
/// Room at the end for the last year's own name, in per cent.
const LAST: f64 = 96.0;

/// How many things one drawing tells of: two of them fit on a sheet of paper.
const AT_ONCE: usize = 10;

pub fn timeline(chart: &Timeline) -> Drawing {
    let scale = Scale::of(&chart.rows);
    let mut svg = String::new();
    let pieces = chart.rows.len().div_ceil(AT_ONCE).max(1);
    for piece in 0..pieces {
        let rows = chart.rows.iter().skip(piece * AT_ONCE).take(AT_ONCE);
        let rows: Vec<(&Span, Vec<String>)> = rows.map(|it| (it, svg::lines(&it.label))).collect();
        draw(&mut svg, chart, scale.as_ref(), &Piece { number: piece, pieces, rows });
    }
    Drawing { svg, key: Vec::new(), table: table(chart) }
}

/// Some rows with the lines of their labels.
struct Piece<'a> {
    number: usize,
    pieces: usize,
    rows: Vec<(&'a Span, Vec<String>)>,
}

impl Piece<'_> {
    /// The last has its years below it too.
    fn is_last(&self) -> bool {
        self.number + 1 == self.pieces
    }

    fn height(&self) -> f64 {
        let height: f64 = self.rows.iter().map(|it| high(&it.1)).sum();
        match self.rows.len() {
            0 => 0.0,
            _ if self.is_last() => height + 2.0 * YEARS,
            _ => height + YEARS,
        }
    }
}

fn draw(svg: &mut String, chart: &Timeline, scale: Option<&Scale>, piece: &Piece) {
    let mut about = chart.about.clone();
    if piece.number > 0 {
        about.id = format!("{}-{}", about.id, piece.number + 1);
    }
    let has_links = piece.rows.iter().any(|it| it.0.href.is_some());
    svg.push_str(&svg::open(&about, "timeline", &Size::Wide { height: piece.height() }, has_links));
    svg.push_str("<g fill=\"currentColor\">");
    if let Some(scale) = scale {
        years(svg, chart, scale, piece);
    }
    let mut top = YEARS;
    for (row, label) in &piece.rows {
        let bottom = top + high(label);
        let label = svg::label(chart.about.direction, label, top + 16.0);
        let bar = bar(chart, row, scale, bottom - 16.0);
        let name = format!("{} {}", row.label, row.when);
        let (lang, href) = (row.lang.as_deref(), row.href.as_deref());
        let name = Name { said: name.trim_end(), lang, href };
        svg::named(svg, &name, format_args!("{label}{bar}"));
        top = bottom;
    }
    svg.push_str("</g></svg>");
}

fn high(label: &[String]) -> f64 {
    label.iter().fold(ROW, |high, _| high + LINE)
}

/// From which year to which.
struct Scale {
    first: i32,
    last: i32,
}

impl Scale {
    fn of(rows: &[Span]) -> Option<Scale> {
        let times = || rows.iter().filter_map(times);
        let first = times().map(|it| it.0).min_by(f64::total_cmp)?.floor();
        let open = rows.iter().filter_map(|it| it.open_to);
        let last = times().map(|it| it.1).chain(open).max_by(f64::total_cmp)?.ceil();
        #[expect(clippy::cast_possible_truncation, reason = "`times` lets only real years through")]
        let (first, last) = (first as i32, last as i32);
        Some(Scale { first, last: last.max(first + 1) })
    }

    fn at(&self, year: f64) -> f64 {
        (year - f64::from(self.first)) / f64::from(self.last - self.first) * LAST
    }

    /// The years that are written: every one, or every second, fifth, tenth …
    fn marks(&self) -> impl Iterator<Item = i32> {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let fits = |step: &i32| (self.last - self.first) / step <= MOST_YEARS;
        let step = steps.into_iter().find(fits).unwrap_or(self.last - self.first);
        (self.first..=self.last).filter(move |it| it.rem_euclid(step) == 0)
    }
}

/// When a row begins and ends, if it says so and it is a year that people speak of.
fn times(row: &Span) -> Option<(f64, f64)> {
    let real = |it: f64| it.is_finite() && it.abs() < 10_000.0;
    (real(row.from) && real(row.to)).then(|| (row.from.min(row.to), row.from.max(row.to)))
}

fn years(svg: &mut String, chart: &Timeline, scale: &Scale, piece: &Piece) {
    svg.push_str("<g class=\"years\" aria-hidden=\"true\">");
    let (height, beside_bars) = (piece.height(), beside_bars(piece));
    let below = piece.is_last().then_some(height - 6.0);
    let end = height - below.map_or(0.0, |_| YEARS);
    for year in scale.marks() {
        let at = scale.at(f64::from(year));
        let x = Short(along(chart.about.direction, at, 0.0)).to_string();
        // The last year has no room behind its line.
        let anchor = if at > LAST - 10.0 { " text-anchor=\"end\"" } else { "" };
        let (bottom, name) = (Short(end), (chart.year)(year));
        put(
            svg,
            format_args!(
                "<line x1=\"{x}%\" x2=\"{x}%\" y1=\"{YEARS}\" y2=\"{bottom}\" \
                 stroke=\"currentColor\" stroke-opacity=\".25\" \
                 stroke-dasharray=\"{beside_bars}\"/>"
            ),
        );
        for y in [Some(YEARS - 8.0), below].into_iter().flatten() {
            put(
                svg,
                format_args!(
                    "<text x=\"{x}%\" y=\"{}\"{anchor}>{}</text>",
                    Short(y),
                    Escaped(&name)
                ),
            );
        }
    }
    svg.push_str("</g>");
}

/// The dashes of the line of a year: it stands beside the bars and leaves the labels out.
fn beside_bars(piece: &Piece) -> String {
    let mut dashes = "0".to_owned();
    for (_, label) in &piece.rows {
        let gap = high(label) - DASH;
        put(&mut dashes, format_args!(" {} {}", Short(gap), Short(DASH)));
    }
    // A list of odd length would be read twice, dashes for gaps.
    dashes.push_str(" 0");
    dashes
}

fn bar(chart: &Timeline, row: &Span, scale: Option<&Scale>, top: f64) -> String {
    let (Some(scale), Some((from, to))) = (scale, times(row)) else { return String::new() };
    let start = scale.at(from);
    let length = (scale.at(to) - start).max(SHORTEST);
    let rect = |start: f64, length: f64, opacity: &str| {
        format!(
            "<rect class=\"bar\" x=\"{}%\" y=\"{}\" width=\"{}%\" height=\"8\"{opacity}/>",
            Short(along(chart.about.direction, start, length)),
            Short(top),
            Short(length)
        )
    };
    let known = rect(start, length, "");
    let open = row.open_to.map(|it| scale.at(it) - start - length).filter(|it| *it > 0.0);
    let open = open.map(|it| rect(start + length, it, " fill-opacity=\".35\""));
    known + &open.unwrap_or_default()
}

fn table(chart: &Timeline) -> Table {
    let rows = chart.rows.iter().map(|it| Row {
        label: it.label.clone(),
        value: it.when.clone(),
        lang: it.lang.clone(),
        href: it.href.clone(),
    });
    Table { head: chart.about.columns.clone(), rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Direction;

    fn plain(year: i32) -> String {
        year.to_string()
    }

    fn actions(direction: Direction, spans: &[(f64, f64)]) -> Drawing {
        let about =
            About { id: "time".into(), title: "When".into(), direction, ..About::default() };
        let rows = spans.iter().map(|(from, to)| Span {
            label: "An Action".into(),
            lang: Some("en".into()),
            when: String::new(),
            from: *from,
            to: *to,
            open_to: None,
            href: Some("/actions/one".into()),
        });
        timeline(&Timeline { about, rows: rows.collect(), year: &plain })
    }

    #[test]
    fn a_bar_lies_over_its_years() {
        let svg = actions(Direction::LeftToRight, &[(2010.0, 2012.0), (2011.0, 2020.0)]).svg;
        assert!(svg.contains("x=\"0%\" y=\"47\" width=\"19.2%\""), "{svg}");
        let svg = actions(Direction::RightToLeft, &[(2010.0, 2012.0), (2011.0, 2020.0)]).svg;
        assert!(svg.contains("x=\"80.8%\" y=\"47\" width=\"19.2%\""), "{svg}");
    }

    #[test]
    fn what_goes_on_is_drawn_faintly_until_then() {
        let row = Span { from: 2010.0, to: 2011.0, open_to: Some(2020.0), ..Span::default() };
        let about = About { direction: Direction::LeftToRight, ..About::default() };
        let svg = timeline(&Timeline { about, rows: vec![row], year: &plain }).svg;
        let open = "x=\"9.6%\" y=\"47\" width=\"86.4%\" height=\"8\" fill-opacity=\".35\"";
        assert!(svg.contains("x=\"0%\" y=\"47\" width=\"9.6%\" height=\"8\"/>"), "{svg}");
        assert!(svg.contains(open), "{svg}");
    }

    #[test]
    fn the_name_of_the_last_year_stays_within() {
        let svg = actions(Direction::LeftToRight, &[(2010.0, 2015.0)]).svg;
        assert!(svg.contains("<text x=\"96%\" y=\"16\" text-anchor=\"end\">2015</text>"), "{svg}");
    }

    #[test]
    fn no_more_years_are_written_than_fit() {
        for last in [2010.0, 2011.0, 2013.0, 2024.0, 2090.0, 9_999.0] {
            let svg = actions(Direction::LeftToRight, &[(2009.0, last)]).svg;
            let years = svg.matches("<line").count();
            assert!((1..=7).contains(&years), "{years} years up to {last}");
        }
    }

    #[test]
    fn what_has_no_time_has_its_line_without_a_bar() {
        let drawing =
            actions(Direction::LeftToRight, &[(f64::NAN, 2012.0), (1e300, f64::INFINITY)]);
        assert!(!drawing.svg.contains("<rect") && !drawing.svg.contains("NaN"), "{}", drawing.svg);
        assert_eq!(drawing.table.rows.len(), 2);
    }

    #[test]
    fn ends_that_are_swapped_are_put_right() {
        let svg = actions(Direction::LeftToRight, &[(2012.0, 2010.0)]).svg;
        assert!(svg.contains("width=\"96%\""), "{svg}");
    }

    #[test]
    fn the_line_of_a_year_leaves_the_labels_out() {
        let svg = actions(Direction::LeftToRight, &[(2010.0, 2012.0), (2011.0, 2020.0)]).svg;
        assert!(svg.contains("stroke-dasharray=\"0 21 18 21 18 0\""), "{svg}");
    }

    #[test]
    fn a_long_time_line_is_drawn_in_pieces_that_each_have_their_years() {
        let svg = actions(Direction::LeftToRight, &[(2010.0, 2012.0); 21]).svg;
        let ids =
            ["id=\"time\"", "id=\"time-2\"", "id=\"time-3\"", "aria-labelledby=\"time-3-title\""];
        assert!(ids.iter().all(|it| svg.contains(it)), "{svg}");
        assert_eq!(svg.matches("<rect").count(), 21);
        assert_eq!(svg.matches(">2010</text>").count(), 4, "above each, and below the last");
    }

    #[test]
    fn without_rows_there_is_an_empty_drawing() {
        assert!(actions(Direction::LeftToRight, &[]).svg.contains("height=\"0\""));
    }
}
