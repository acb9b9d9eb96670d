//! From the globe to the sheet: the projection Equal Earth, and where the globe is cut.
//!
//! Equal Earth (Šavrič, Patterson, Jenny 2018) keeps areas true, so that a small country is not
//! made smaller still. The cut runs through the Bering Strait: Russia stays in one piece.

use std::f64::consts::PI;

/// Longitude and latitude in degrees, or a place on the sheet.
pub type Point = (f64, f64);

/// How wide the sheet is, in units.
pub const WIDTH: f64 = 2000.0;
/// The longitude in the middle.
const CENTRE: f64 = 11.0;
/// What is shown lies between these latitudes; the Antarctic has no administrations.
const TOP: f64 = 84.0;
const BOTTOM: f64 = -57.0;

const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// How high the sheet is, in units.
pub fn height() -> f64 {
    project((CENTRE, BOTTOM)).1.ceil()
}

/// Where a place lies on the sheet. Longitudes beyond the cut lie beyond the sheet.
pub fn project((longitude, latitude): Point) -> Point {
    let m = 3.0_f64.sqrt() / 2.0;
    let (x, y) = plane(longitude - CENTRE, latitude);
    let scale = WIDTH * m * A[0] / (2.0 * PI);
    (WIDTH / 2.0 + x * scale, (plane(0.0, TOP).1 - y) * scale)
}

fn plane(longitude: f64, latitude: f64) -> Point {
    let m = 3.0_f64.sqrt() / 2.0;
    let t = (m * latitude.to_radians().sin()).asin();
    let (t2, t6) = (t * t, t.powi(6));
    let slope = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
    let x = longitude.to_radians() * t.cos() / (m * slope);
    (x, t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)))
}

/// The same longitude, on the sheet.
pub fn around(longitude: f64) -> f64 {
    (longitude - CENTRE + 180.0).rem_euclid(360.0) + CENTRE - 180.0
}

/// A ring on the globe as rings on the sheet: one, or several where the cut goes through it.
pub fn flat(ring: &[Point]) -> Vec<Vec<Point>> {
    let ring = unwound(ring);
    let turns = [-360.0, 0.0, 360.0].into_iter();
    turns
        .map(|turn| {
            let turned: Vec<Point> = ring.iter().map(|it| (it.0 + turn, it.1)).collect();
            let right_of = kept(&turned, |it| it - (CENTRE - 180.0));
            kept(&right_of, |it| CENTRE + 180.0 - it)
        })
        .filter(|it| it.len() > 2)
        .map(|it| it.into_iter().map(project).collect())
        .collect()
}

/// The ring without jumps from 180° east to 180° west: it runs on beyond.
pub fn unwound(ring: &[Point]) -> Vec<Point> {
    let mut last = ring.first().map_or(0.0, |it| it.0);
    ring.iter()
        .map(|&(longitude, latitude)| {
            last = longitude - ((longitude - last) / 360.0).round() * 360.0;
            (last, latitude)
        })
        .collect()
}

/// The part of a ring on the side of a meridian where `side` of the longitude is positive
/// (Sutherland and Hodgman).
fn kept(ring: &[Point], side: impl Fn(f64) -> f64) -> Vec<Point> {
    let mut part = Vec::with_capacity(ring.len());
    for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let (a, b) = (side(from.0), side(to.0));
        if a >= 0.0 {
            part.push(*from);
        }
        if (a > 0.0 && b < 0.0) || (a < 0.0 && b > 0.0) {
            let share = a / (a - b);
            part.push((from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1)));
        }
    }
    part
}

/// Which points of a line are needed, so that none is further from it than `tolerance` on the
/// sheet (Douglas and Peucker). The ends always are.
pub fn needed(line: &[Point], tolerance: f64) -> Vec<bool> {
    let points: Vec<Point> = unwound(line).into_iter().map(project).collect();
    let mut needed = vec![false; line.len()];
    if let Some(last) = line.len().checked_sub(1) {
        let mut open = vec![(0, last)];
        (needed[0], needed[last]) = (true, true);
        while let Some((from, to)) = open.pop() {
            let far = |it: usize| distance(points[it], points[from], points[to]);
            let furthest = (from + 1..to).max_by(|a, b| far(*a).total_cmp(&far(*b)));
            if let Some(at) = furthest.filter(|it| far(*it) > tolerance) {
                needed[at] = true;
                open.extend([(from, at), (at, to)]);
            }
        }
    }
    needed
}

/// How far a point lies from the line between two others; from the first, if they are one.
fn distance(point: Point, from: Point, to: Point) -> f64 {
    let along = (to.0 - from.0, to.1 - from.1);
    let off = (point.0 - from.0, point.1 - from.1);
    let length = along.0.hypot(along.1);
    if length < f64::EPSILON {
        return off.0.hypot(off.1);
    }
    (along.0 * off.1 - along.1 * off.0).abs() / length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projection_agrees_with_its_authors() {
        // The values of the paper's table for 60° and 90° of latitude: length of the parallel and
        // distance from the equator, against those of the equator.
        let equator = plane(180.0, 0.0).0;
        let (x, _) = plane(180.0, 90.0);
        assert!((x / equator - 0.592).abs() < 0.01, "{}", x / equator);
        let ratio = plane(0.0, 90.0).1 / equator;
        assert!((ratio - 0.486_76).abs() < 0.001, "{ratio}");
    }

    #[test]
    fn a_ring_over_the_cut_becomes_two() {
        let ring = [(-175.0, 10.0), (-160.0, 10.0), (-160.0, 20.0), (-175.0, 20.0)];
        let parts = flat(&ring);
        assert_eq!(parts.len(), 2);
        for part in parts {
            let xs: Vec<f64> = part.iter().map(|it| it.0).collect();
            let wide = xs.iter().copied().fold(f64::MIN, f64::max)
                - xs.iter().copied().fold(f64::MAX, f64::min);
            assert!(wide < 80.0, "{wide}");
        }
    }

    #[test]
    fn a_ring_over_180_degrees_stays_one() {
        let ring = [(179.0, 60.0), (-179.0, 60.0), (-179.0, 62.0), (179.0, 62.0)];
        assert_eq!(flat(&ring).len(), 1);
    }
}
