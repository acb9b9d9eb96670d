//! The forward pass beside the original. `./check encoder` runs the original on the sentences of
//! `tests/encoder`, and names what it made by `AYNI_ORIGINAL`, and the file by `AYNI_ENCODER`.

use sense::{Encoder, SIZE};
use serde::Deserialize;
use std::path::PathBuf;

#[derive(Deserialize)]
struct Original {
    sentence: String,
    pieces: Vec<u32>,
    numbers: Vec<f32>,
}

/// Nothing where the original was not run: the package is no part of the project.
fn originals() -> Option<Vec<Original>> {
    let file = std::env::var_os("AYNI_ORIGINAL")?;
    let text = std::fs::read_to_string(file).unwrap();
    Some(text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

fn encoder() -> Encoder {
    let folder = PathBuf::from(std::env::var_os("AYNI_ENCODER").unwrap());
    Encoder::open(&folder.join("encoder.safetensors")).unwrap()
}

fn product(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[test]
fn a_sentence_is_cut_as_the_original_cuts_it() {
    let Some(originals) = originals() else { return };
    let encoder = encoder();
    assert!(originals.len() > 30);
    for it in originals {
        assert_eq!(encoder.pieces(&it.sentence), it.pieces, "{:?}", it.sentence);
    }
}

#[test]
fn the_numbers_are_those_of_the_original_alone_and_together() {
    let Some(originals) = originals() else { return };
    let encoder = encoder();
    let sentences: Vec<&str> = originals.iter().map(|it| it.sentence.as_str()).collect();
    let together = encoder.encode(&sentences).unwrap();
    let mut farthest = 0.0_f32;
    for (original, among_others) in originals.iter().zip(&together) {
        let alone = encoder.encode(&[&original.sentence]).unwrap().remove(0);
        for ours in [&alone, among_others] {
            assert_eq!(ours.len(), SIZE);
            let likeness = product(ours, &original.numbers);
            assert!(likeness > 0.9999, "{likeness} for {:?}", original.sentence);
            let apart = ours.iter().zip(&original.numbers).map(|(a, b)| (a - b).abs());
            farthest = apart.fold(farthest, f32::max);
        }
    }
    println!("{} sentences, the farthest number is {farthest} away", originals.len());
    assert!(farthest < 1e-4);
}

/// Each of the first five kinds of sentence is nearest to what says the same in another language.
#[test]
fn what_means_the_same_in_another_language_is_nearest() {
    if originals().is_none() {
        return;
    }
    let encoder = encoder();
    let said = [
        ["Smuggling of migrants", "Trafic illicite de migrants", "تهريب المهاجرين"],
        ["interviewing children", "entretiens avec des enfants", "مقابلة الأطفال"],
        ["border management", "gestion des frontières", "إدارة الحدود"],
        ["climate change", "changement climatique", "تغير المناخ"],
    ];
    let rows = encoder.encode(&said.concat()).unwrap();
    for (at, row) in rows.iter().enumerate() {
        let others = (0..rows.len()).filter(|other| other % 3 != at % 3);
        let nearest =
            others.max_by(|a, b| product(row, &rows[*a]).total_cmp(&product(row, &rows[*b])));
        assert_eq!(nearest.map(|it| it / 3), Some(at / 3), "{:?}", said[at / 3]);
    }
}
