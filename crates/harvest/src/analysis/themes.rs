//! Concepts of the thesaurus, in whatever form and order their words stand.

use super::{Analysis, OnTokens};
use crate::language::Meaning;
use crate::tokens::Shape;
use std::ops::Range;

#[derive(Debug, Clone)]
pub struct ThemeFound {
    pub tokens: Range<usize>,
    pub theme: usize,
}

impl OnTokens for ThemeFound {
    #[inline]
    fn range(&self) -> Range<usize> {
        self.tokens.clone()
    }
}

pub fn find(analysis: &mut Analysis) {
    let mut found: Vec<ThemeFound> = Vec::new();
    for hit in &analysis.hits {
        if let Meaning::ThemeAcronym(theme) = hit.meaning {
            found.push(ThemeFound { tokens: hit.range(), theme: usize::from(theme) });
        }
    }
    let mut content: Vec<(u32, usize)> = Vec::new();
    for sentence in &analysis.sentences {
        content.clear();
        for at in sentence.tokens.clone() {
            let token = &analysis.tokens[at];
            let stop = token.word != 0 && analysis.language.stop_words.contains(&token.word);
            if token.shape.is_word() && !stop {
                content.push((token.stem, at));
            } else if token.shape == Shape::Mark && !analysis.is_mark(at, "()\"«»“”/") {
                content.push((0, at));
            }
        }
        in_words(analysis, &content, &mut found);
    }
    found.sort_by_key(|it| (it.tokens.start, it.tokens.end));
    analysis.themes = found;
}

/// Looks up every short run of known stems, longest first.
fn in_words(analysis: &Analysis, content: &[(u32, usize)], found: &mut Vec<ThemeFound>) {
    let longest = analysis.language.longest_theme;
    let mut key: Vec<u32> = Vec::with_capacity(longest);
    for at in 0..content.len() {
        let known = content[at..].iter().take(longest).take_while(|it| it.0 != 0).count();
        let mut widest = true;
        for length in (1..=known).rev() {
            key.clear();
            key.extend(content[at..at + length].iter().map(|it| it.0));
            key.sort_unstable();
            if let Some(&theme) = analysis.language.themes.get(&key) {
                let tokens = content[at].1..content[at + length - 1].1 + 1;
                // A shorter name inside a longer one counts only if it names something else.
                if widest || !found.iter().rev().take(4).any(|it| it.theme == usize::from(theme)) {
                    found.push(ThemeFound { tokens, theme: usize::from(theme) });
                }
                widest = false;
            }
        }
    }
}
