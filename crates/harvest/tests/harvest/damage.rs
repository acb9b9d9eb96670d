//! Good files with some bytes damaged, the same ones every time: a harvest or a refusal, never a
//! crash. The fuzz target goes on where this stops.

use harvest::{harvest, read};

/// A small generator of numbers that are the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("below the number of sides")
    }
}

fn damaged(good: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for _ in 0..=dice.roll(8) {
        let at = dice.roll(bytes.len());
        match dice.roll(4) {
            0 => bytes[at] = u8::try_from(dice.roll(256)).expect("a byte"),
            1 => bytes.truncate(at.max(1)),
            2 => bytes.insert(at, b"<>(){}\n./\x80\xff"[dice.roll(11)]),
            _ => {
                let end = (at + dice.roll(40)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

#[test]
fn damaged_files_are_read_or_refused() {
    let text = include_bytes!("../texts/23_fr_cotonou-presse.txt");
    let page =
        b"<html><body><h1>R&eacute;union</h1><p>The workshop was held in Lima.</p></body></html>";
    let seeds: [(&str, Vec<u8>); 4] = [
        ("a.txt", text.to_vec()),
        ("a.html", page.to_vec()),
        (
            "a.docx",
            crate::files::docx_with(&[(
                "word/document.xml",
                crate::files::word("<w:p/>").as_bytes(),
            )]),
        ),
        ("a.pdf", crate::files::pdf(&[&["The workshop was held in Lima in May 2019."]], "")),
    ];
    assert!(read(&crate::files::docx(&["A report."]), "a.docx").is_ok());
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for (name, good) in &seeds {
        for _ in 0..120 {
            if let Ok(document) = read(&damaged(good, &mut dice), name) {
                let length = document.text.chars().count();
                let found = harvest(&document);
                assert!(found.places.iter().all(|it| it.end <= length));
            }
        }
    }
}

#[test]
fn a_text_may_break_off_anywhere() {
    let told = [
        "Un atelier de Lyon et Tanger à Madagascar a réuni, en mai 2019, le Pérou et le Chili que",
        "A workshop was held in Lima with Nepal and Bhutan, at which Peru and Chile, who",
        "Un taller reunió en Lima, en mayo de 2019, al Perú y a Chile, con expertos de España que",
        "Um seminário em Luanda reuniu o Brasil e Portugal com peritos de Espanha, que",
    ];
    for sentence in told {
        for (end, _) in sentence.char_indices().skip(1).chain([(sentence.len(), ' ')]) {
            let text = format!("The workshop of 2018. {}", &sentence[..end]);
            let document = read(text.as_bytes(), "cut.txt").expect("it has words");
            let _ = harvest(&document);
        }
    }
}
