//! What the style sheets promise to eyes that see colours differently.
//!
//! Colours are looked at as people see them who lack one kind of cone: G. M. Machado, M. M.
//! Oliveira, L. A. F. Fernandes, *A Physiologically-based Model for Simulation of Color Vision
//! Deficiency*, IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.0,
//! in linear light. How far apart two of them are is measured in Oklab (B. Ottosson, 2020), in which
//! a step of 0.02 is just seen.

use std::fs;
use std::path::Path;

type Triple = [f64; 3];
type Matrix = [Triple; 3];

const EYES: [(&str, Matrix); 4] = [
    ("as most see", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ],
    ),
];

const TO_CONES: Matrix = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
];
const FROM_CONES: Matrix = [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.7076147010],
];
const TO_LAB: Matrix = [
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
];
const FROM_LAB: Matrix = [
    [1.0, 0.3963377774, 0.2158037573],
    [1.0, -0.1055613458, -0.0638541728],
    [1.0, -0.0894841775, -1.2914855480],
];

fn times(matrix: &Matrix, of: Triple) -> Triple {
    matrix.map(|row| row.iter().zip(of).map(|(a, b)| a * b).sum())
}

/// `#2a4080` as linear light.
fn light(hex: &str) -> Triple {
    [1, 3, 5].map(|at| {
        let share = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
}

fn lab(light: Triple) -> Triple {
    times(&TO_LAB, times(&TO_CONES, light).map(f64::cbrt))
}

fn mixed(one: Triple, other: Triple, share: f64) -> Triple {
    let (one, other) = (lab(one), lab(other));
    let mix = [0, 1, 2].map(|it| one[it] * share + other[it] * (1.0 - share));
    times(&FROM_CONES, times(&FROM_LAB, mix).map(|it| it.powi(3)))
}

fn apart(one: Triple, other: Triple, eyes: &Matrix) -> f64 {
    let seen = |it| lab(times(eyes, it).map(|it| it.clamp(0.0, 1.0)));
    let (one, other) = (seen(one), seen(other));
    one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

fn sheet(name: &str) -> String {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    fs::read_to_string(assets.join(name)).unwrap()
}

/// `--indigo: light-dark(#2a4080, #a6b8f0)`, by day and by night.
fn colour(name: &str) -> [Triple; 2] {
    let sheet = sheet("ayni.css");
    let told = sheet.split(&format!("--{name}: light-dark(")).nth(1).unwrap();
    let (day, night) = told.split(')').next().unwrap().split_once(", ").unwrap();
    [light(day), light(night)]
}

/// How much indigo there is in each step of the map; the rest is paper.
fn shares() -> Vec<f64> {
    let sheet = sheet("draw.css");
    let told = sheet.lines().filter_map(|it| it.trim().strip_prefix(".drawing .step-"));
    let share = |line: &str| match line.split_once("var(--indigo) ") {
        Some((_, it)) => it.split('%').next().unwrap().parse::<f64>().unwrap() / 100.0,
        None => 1.0,
    };
    told.map(share).collect()
}

#[test]
fn the_two_colours_are_two_for_all_eyes() {
    let (indigo, cochineal) = (colour("indigo"), colour("cochineal"));
    for (name, eyes) in EYES {
        for time in [0, 1] {
            let apart = apart(indigo[time], cochineal[time], &eyes);
            assert!(apart >= 0.1, "{name}: {apart:.3}");
        }
    }
}

#[test]
fn the_steps_of_a_map_are_told_apart_by_all_eyes() {
    let (indigo, paper, rule) = (colour("indigo"), colour("paper"), colour("rule"));
    let shares = shares();
    assert_eq!(shares.len(), 4);
    for (name, eyes) in EYES {
        for time in [0, 1] {
            // Where nothing was done: `.land`, which lets a quarter of the paper through.
            let land = mixed(rule[time], paper[time], 0.75);
            let steps = shares.iter().map(|it| mixed(indigo[time], paper[time], *it));
            let steps: Vec<Triple> = steps.collect();
            let first = apart(land, steps[0], &eyes);
            assert!(first >= 0.15, "{name}: a land with nothing and the first step: {first:.3}");
            for pair in steps.windows(2) {
                let apart = apart(pair[0], pair[1], &eyes);
                assert!(apart >= 0.08, "{name}: {apart:.3}");
            }
        }
    }
}

#[test]
fn the_measure_finds_two_colours_that_some_eyes_take_for_one() {
    let (red, green) = (light("#b5462f"), light("#7a7128"));
    assert!(apart(red, green, &EYES[0].1) > 0.1, "most see two");
    assert!(apart(red, green, &EYES[2].1) < 0.05, "{}", apart(red, green, &EYES[2].1));
}
