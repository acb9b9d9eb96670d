//! Heads and feet of pages: what stands at the edge of many pages, numbered as they are or not at all.

use super::layout::Part;
use super::lines::{EDGE, Page};
use std::collections::{HashMap, HashSet};

/// More numbers in a line than these say nothing of it.
const NUMBERS: usize = 2;

pub struct Running(HashSet<String>);

impl Running {
    /// What stands at the head or foot of three pages or more, or of both of two.
    pub fn of(pages: &[Option<Page>]) -> Self {
        let mut seen: HashMap<String, usize> = HashMap::new();
        for (number, page) in pages.iter().enumerate() {
            let Some(page) = page else { continue };
            let lines: Vec<_> = page.iter().flat_map(Part::pieces).collect();
            let edges = lines.iter().take(EDGE).chain(lines.iter().rev().take(EDGE));
            let here: HashSet<String> = edges.flat_map(|it| keys(&it.words, number)).collect();
            for key in here {
                *seen.entry(key).or_default() += 1;
            }
        }
        let least = pages.len().clamp(2, 3);
        Self(seen.into_iter().filter(|it| it.1 >= least).map(|it| it.0).collect())
    }

    /// Whether a line at the edge of a page, counted from nought, is its head or foot.
    pub fn has(&self, words: &str, page: usize) -> bool {
        is_page_number(words) || keys(words, page).iter().any(|it| self.0.contains(it))
    }
}

/// What a line has in common with those of other pages: its letters, and each number either as it is
/// (*Report 2019*) or as far as it is from that of the page (*Page 3*). *Chapter 3* on the seventh page
/// and *Chapter 4* on the twelfth have nothing in common.
fn keys(words: &str, page: usize) -> Vec<String> {
    let letters: String = words.chars().filter(|it| it.is_alphabetic()).collect();
    if letters.is_empty() {
        return Vec::new();
    }
    let mut keys = vec![letters];
    let numbers = words.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty());
    for number in numbers.take(NUMBERS) {
        let moved = number.parse::<i64>().ok().zip(i64::try_from(page).ok());
        let moved = moved.map(|(number, page)| format!("+{}", number - page));
        let ways = [Some(format!("={number}")), moved];
        keys = ways
            .iter()
            .flatten()
            .flat_map(|way| keys.iter().map(move |key| format!("{key}{way}")))
            .collect();
    }
    keys
}

/// *12*, *– 12 –*, *12 / 30*
pub fn is_page_number(words: &str) -> bool {
    let words = words.trim();
    words.chars().count() <= 9
        && words.contains(|it: char| it.is_numeric())
        && words.chars().all(|it| it.is_numeric() || " -–—/|".contains(it))
}
