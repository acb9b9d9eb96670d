//! The shapes of the world, read once: a path for every country, by its number of M49.
//!
//! ```text
//! countries-110m.json ─▶ topology: rings on the globe ─▶ sphere: cut, flattened ─▶ Shape
//! ```
//!
//! The paths are whole numbers in a box of [`WIDTH`] by [`height`]; on the widest page a unit is
//! little more than half a pixel.

mod sphere;
mod topology;

use crate::svg::put;
use sphere::{Point, project};
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub use sphere::{WIDTH, height};

/// A country as it is drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shape {
    /// The content of the attribute `d`.
    pub path: String,
    /// In square units.
    pub area: f64,
    /// The middle of its largest part.
    pub middle: Point,
    largest: f64,
}

static SHAPES: LazyLock<BTreeMap<String, Shape>> = LazyLock::new(|| {
    let mut shapes: BTreeMap<String, Shape> = BTreeMap::new();
    for (country, ring) in topology::rings() {
        for ring in sphere::flat(&ring) {
            shapes.entry(country.clone()).or_default().add(&ring);
        }
    }
    shapes
});

/// Every country that the data has a shape for.
pub fn shapes() -> &'static BTreeMap<String, Shape> {
    &SHAPES
}

/// Where latitude and longitude lie on the map; nowhere, if they are no place on earth.
pub fn place((latitude, longitude): (f64, f64)) -> Option<Point> {
    let real = latitude.abs() <= 90.0 && longitude.abs() <= 360.0;
    real.then(|| project((sphere::around(longitude), latitude)))
}

impl Shape {
    /// Adds a ring. One too small to be seen counts, but is not drawn.
    fn add(&mut self, ring: &[Point]) {
        let area = area(ring);
        if area > self.largest {
            self.largest = area;
            self.middle = middle(ring);
        }
        self.area += area;
        let steps = whole(ring);
        if area >= SMALLEST && steps.len() > 2 {
            write(&mut self.path, &steps);
        }
    }
}

/// The smallest ring that is drawn, in square units.
const SMALLEST: f64 = 6.0;

/// The points on the grid of whole numbers, without those that fall together.
fn whole(ring: &[Point]) -> Vec<(i32, i32)> {
    #[expect(clippy::cast_possible_truncation, reason = "the map is 2000 units wide")]
    let mut steps: Vec<(i32, i32)> =
        ring.iter().map(|it| (it.0.round() as i32, it.1.round() as i32)).collect();
    steps.dedup();
    steps
}

fn write(path: &mut String, steps: &[(i32, i32)]) {
    let Some((first, rest)) = steps.split_first() else { return };
    put(path, format_args!("M{} {}l", first.0, first.1));
    let mut last = first;
    for (number, step) in rest.iter().enumerate() {
        let (x, y) = (step.0 - last.0, step.1 - last.1);
        // A minus sign parts two numbers as well as a space does.
        let gap = |it: i32| if it < 0 { "" } else { " " };
        let before = if number == 0 { "" } else { gap(x) };
        put(path, format_args!("{before}{x}{}{y}", gap(y)));
        last = step;
    }
    path.push('z');
}

fn area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

fn middle(ring: &[Point]) -> Point {
    let least = |of: fn(&Point) -> f64| ring.iter().map(of).fold(f64::INFINITY, f64::min);
    let most = |of: fn(&Point) -> f64| ring.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    (
        f64::midpoint(least(|it| it.0), most(|it| it.0)),
        f64::midpoint(least(|it| it.1), most(|it| it.1)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_drawn_across_the_map() {
        for (country, shape) in shapes() {
            for step in steps(&shape.path) {
                assert!(step.0.abs() < 250 && step.1.abs() < 250, "{country} jumps by {step:?}");
            }
        }
    }

    #[test]
    fn every_ring_is_a_path_that_browsers_read() {
        let rings = shapes().values().flat_map(|it| it.path.split_inclusive('z'));
        for ring in rings {
            assert!(ring.starts_with('M') && ring.ends_with('z'), "{ring}");
            assert!(steps(ring).len() > 1, "{ring}");
        }
    }

    fn steps(path: &str) -> Vec<(i32, i32)> {
        let rings = path.split('M').skip(1).filter_map(|it| it.split_once('l'));
        let spaced = rings.map(|it| it.1.trim_end_matches('z').replace('-', " -"));
        let numbers = spaced.flat_map(|it| {
            it.split_whitespace()
                .map(|it| it.parse().expect("a whole number"))
                .collect::<Vec<i32>>()
        });
        let numbers: Vec<i32> = numbers.collect();
        numbers.chunks(2).map(|it| (it[0], it[1])).collect()
    }

    #[test]
    fn pieces_without_a_number_are_drawn_with_the_country_that_m49_counts_them_in() {
        assert!(shapes().keys().all(|it| it == "XK" || it.len() == 3), "{:?}", shapes().keys());
        // Crimea: UN General Assembly resolution 68/262.
        let (x, y) = place((45.3, 34.4)).expect("a place");
        assert!(within(&shapes()["804"].path, (x, y)));
        assert!(!within(&shapes()["643"].path, (x, y)));
        // Hargeisa.
        assert!(within(&shapes()["706"].path, place((9.56, 44.06)).expect("a place")));
    }

    #[test]
    fn capitals_lie_in_their_countries() {
        for (capital, country) in [
            ((19.43, -99.13), "484"),
            ((-1.29, 36.82), "404"),
            ((-29.6, 28.2), "426"),
            ((55.75, 37.62), "643"),
            ((66.0, -172.0), "643"),
            ((-41.29, 174.78), "554"),
        ] {
            let place = place(capital).expect("a place");
            let found: Vec<&str> = shapes()
                .iter()
                .filter(|it| within(&it.1.path, place))
                .map(|it| it.0.as_str())
                .collect();
            assert_eq!(found, [country]);
        }
    }

    /// Whether a point lies in a path, by the rule of even and odd.
    fn within(path: &str, (x, y): Point) -> bool {
        let mut inside = false;
        for ring in path.split('M').skip(1) {
            let (first, _) = ring.split_once('l').expect("a ring has lines");
            let (a, b) = first.split_once(' ').expect("two numbers");
            let mut at: Point = (a.parse().expect("x"), b.parse().expect("y"));
            let mut points = vec![at];
            for step in steps(&format!("M{ring}")) {
                at = (at.0 + f64::from(step.0), at.1 + f64::from(step.1));
                points.push(at);
            }
            for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
                let crosses = (a.1 > y) != (b.1 > y);
                if crosses && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0 {
                    inside = !inside;
                }
            }
        }
        inside
    }

    #[test]
    fn what_is_no_place_on_earth_lies_nowhere() {
        assert_eq!(place((f64::NAN, 0.0)), None);
        assert_eq!(place((0.0, f64::INFINITY)), None);
        assert_eq!(place((95.0, 0.0)), None);
    }
}
