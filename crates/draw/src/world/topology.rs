//! Reads the file of shapes: `TopoJSON`, in which neighbours share the line between them.

use super::sphere::{Point, needed};
use serde::Deserialize;

/// From npm `world-atlas` 2.0.2; see `data/README.md`.
const FILE: &str = include_str!("../../../../data/world/countries-110m.json");

/// How far a simplified line may lie from the true one, in units of the sheet.
const TOLERANCE: f64 = 0.6;

#[derive(Deserialize)]
struct Topology {
    objects: Objects,
    arcs: Vec<Vec<[i32; 2]>>,
    transform: Transform,
}

#[derive(Deserialize)]
struct Objects {
    countries: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Country>,
}

#[derive(Deserialize)]
struct Country {
    #[serde(default)]
    id: String,
    properties: Properties,
    #[serde(flatten)]
    shape: Polygons,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
}

/// The numbers of arcs; `!number` is the same arc backwards.
#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Polygons {
    Polygon(Vec<Vec<i32>>),
    MultiPolygon(Vec<Vec<Vec<i32>>>),
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

/// All rings on the globe, each with the country it belongs to.
pub fn rings() -> Vec<(String, Vec<Point>)> {
    let topology: Topology =
        serde_json::from_str(FILE).expect("the file is part of the program, and a test reads it");
    let arcs: Vec<Vec<Point>> =
        topology.arcs.iter().map(|it| simplified(&topology.transform.line(it))).collect();
    let mut rings = Vec::new();
    for country in topology.objects.countries.geometries {
        let polygons = match country.shape {
            Polygons::Polygon(rings) => vec![rings],
            Polygons::MultiPolygon(polygons) => polygons,
        };
        for ring in polygons.iter().flatten() {
            let ring = joined(ring, &arcs);
            if let Some(owner) = owner(&country.id, &country.properties.name, &ring) {
                rings.push((owner.to_owned(), ring));
            }
        }
    }
    rings
}

/// The number that M49 gives to the country of a ring. The file shows who holds a piece of land;
/// the map is keyed by the United Nations' list, and so it follows the United Nations.
fn owner<'a>(id: &'a str, name: &str, ring: &[Point]) -> Option<&'a str> {
    match (id, name) {
        // The Antarctic is not drawn.
        ("010", _) => None,
        ("", "Kosovo") => Some("XK"),
        ("", "Somaliland") => Some("706"),
        ("", "N. Cyprus") => Some("196"),
        ("", _) => None,
        ("643", _) if lies_in_crimea(ring) => Some("804"),
        _ => Some(id),
    }
}

fn lies_in_crimea(ring: &[Point]) -> bool {
    ring.iter().all(|it| (32.0..37.0).contains(&it.0) && (44.0..46.5).contains(&it.1))
}

impl Transform {
    fn line(&self, arc: &[[i32; 2]]) -> Vec<Point> {
        let mut at = [0, 0];
        arc.iter()
            .map(|step| {
                at = [at[0] + step[0], at[1] + step[1]];
                let degrees =
                    |axis: usize| f64::from(at[axis]) * self.scale[axis] + self.translate[axis];
                (degrees(0), degrees(1))
            })
            .collect()
    }
}

/// Simplified before it is joined, so that neighbours still meet.
fn simplified(line: &[Point]) -> Vec<Point> {
    let needed = needed(line, TOLERANCE);
    line.iter().zip(needed).filter(|it| it.1).map(|it| *it.0).collect()
}

fn joined(ring: &[i32], arcs: &[Vec<Point>]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for &number in ring {
        let backwards = number < 0;
        let number = if backwards { !number } else { number };
        let arc = usize::try_from(number).ok().and_then(|it| arcs.get(it));
        let Some(arc) = arc else { continue };
        // The first point of an arc is the last of the one before.
        points.pop();
        if backwards {
            points.extend(arc.iter().rev());
        } else {
            points.extend(arc);
        }
    }
    points.pop();
    points
}
