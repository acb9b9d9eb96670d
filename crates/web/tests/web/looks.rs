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
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

const TO_CONES: Matrix = [
    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
];
const FROM_CONES: Matrix = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
];
const TO_LAB: Matrix = [
    [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
    [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
];
const FROM_LAB: Matrix = [
    [1.0, 0.396_337_777_4, 0.215_803_757_3],
    [1.0, -0.105_561_345_8, -0.063_854_172_8],
    [1.0, -0.089_484_177_5, -1.291_485_548_0],
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
