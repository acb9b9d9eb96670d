//! Where the words of a person stand in the text of a report: word for word, whatever the line
//! ends are.

use domain::Passage;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spots {
    /// Every place where the words stand; never empty.
    Here(Vec<Passage>),
    /// Nowhere; and the place that shares the longest row of words with them.
    Nowhere { nearest: Option<Passage> },
}

/// More places than these tell a person nothing; they want one word more.
const MOST: usize = 20;
/// How many words of a text are compared for the nearest place, and of what was written.
const LONGEST: usize = 200_000;
const WRITTEN: usize = 80;

/// Looks for words in a text. Nothing written stands nowhere.
pub fn find(text: &str, words: &str) -> Spots {
    let signs: Vec<char> = text.chars().collect();
    let spots = all(&signs, words, MOST);
    if spots.is_empty() {
        Spots::Nowhere { nearest: nearest(&signs, &words.chars().collect::<Vec<_>>()) }
    } else {
        Spots::Here(spots)
    }
}

/// Where words stand first in a text, for whoever does not ask for the nearest place, which takes
/// longer.
pub fn first(text: &str, words: &str) -> Option<Passage> {
    all(&text.chars().collect::<Vec<_>>(), words, 1).first().copied()
}

/// The first places where words stand.
fn all(text: &[char], words: &str, most: usize) -> Vec<Passage> {
    let (folded, at) = folded(text);
    let (wanted, _) = self::folded(&words.chars().collect::<Vec<_>>());
    let wanted: Vec<char> = trimmed(&wanted).to_vec();
    let mut spots = Vec::new();
    if wanted.is_empty() {
        return spots;
    }
    let mut from = 0;
    while let Some(start) = position(&folded, from, &wanted).filter(|_| spots.len() < most) {
        let end = start + wanted.len() - 1;
        spots.push(Passage { start: at[start], end: at[end] + 1 });
        from = start + 1;
    }
    spots
}

/// A passage without the spaces around it, if it lies in the text and says anything. A word that it
/// cuts is taken whole: a pointer is let go where it is.
pub fn tidy(text: &str, passage: Passage) -> Option<Passage> {
    let signs: Vec<char> = text.chars().collect();
    let words = signs.get(passage.start..passage.end)?;
    let lead = words.iter().take_while(|it| it.is_whitespace()).count();
    let tail = words.iter().rev().take_while(|it| it.is_whitespace()).count();
    let says = words.iter().any(|it| it.is_alphanumeric());
    says.then(|| whole(&signs, Passage { start: passage.start + lead, end: passage.end - tail }))
}

/// Grows to the ends of the words that it cuts.
fn whole(signs: &[char], Passage { mut start, mut end }: Passage) -> Passage {
    let cuts = |at: usize| at > 0 && at < signs.len() && of_word(signs[at - 1], signs[at]);
    while cuts(start) {
        start -= 1;
    }
    while cuts(end) {
        end += 1;
    }
    Passage { start, end }
}

/// Whether two signs stand in one word. Scripts that set no spaces are left as they are.
fn of_word(one: char, other: char) -> bool {
    let in_a_word = |it: char| it.is_alphanumeric() && it < '\u{900}';
    in_a_word(one) && in_a_word(other)
}

/// The signs without those that nobody sees or types: one space for any number, straight quotes
/// for all. Beside each where it stands.
fn folded(signs: &[char]) -> (Vec<char>, Vec<usize>) {
    let (mut all, mut at) = (Vec::with_capacity(signs.len()), Vec::with_capacity(signs.len()));
    for (n, sign) in signs.iter().enumerate() {
        let sign = match sign {
            it if it.is_whitespace() => ' ',
            '’' | '‘' | 'ʼ' => '\'',
            '“' | '”' | '„' => '"',
            '\u{ad}' => continue,
            it => *it,
        };
        if sign == ' ' && all.last() == Some(&' ') {
            continue;
        }
        all.push(sign);
        at.push(n);
    }
    (all, at)
}

fn trimmed(signs: &[char]) -> &[char] {
    let start = signs.iter().position(|it| *it != ' ').unwrap_or(signs.len());
    let end = signs.iter().rposition(|it| *it != ' ').map_or(start, |it| it + 1);
    &signs[start..end]
}

/// Where the words stand as words: `el` is not in `escuela`.
fn position(text: &[char], from: usize, wanted: &[char]) -> Option<usize> {
    let word = |at: usize| text.get(at).is_some_and(|it| it.is_alphanumeric());
    let cut = |at: usize| at > 0 && word(at - 1) && word(at);
    let places = text[from..].windows(wanted.len()).enumerate();
    let mut same = places.filter(|it| it.1 == wanted).map(|it| it.0 + from);
    same.find(|start| !cut(*start) && !cut(start + wanted.len()))
}

/// The longest row of words that both have, however they are capitalised.
fn nearest(text: &[char], wanted: &[char]) -> Option<Passage> {
    let (text, mut wanted) = (words(text), words(wanted));
    wanted.truncate(WRITTEN);
    let (mut best, mut end) = (0, 0);
    let mut before = vec![0_usize; wanted.len() + 1];
    for (n, word) in text.iter().take(LONGEST).enumerate() {
        let mut row = vec![0_usize; wanted.len() + 1];
        for (m, other) in wanted.iter().enumerate() {
            if word.0 == other.0 {
                row[m + 1] = before[m] + 1;
                if row[m + 1] > best {
                    (best, end) = (row[m + 1], n);
                }
            }
        }
        before = row;
    }
    // One short word is everywhere and leads nowhere.
    let first = text.get((end + 1).checked_sub(best)?)?;
    let says = best > 1 || (best == 1 && first.0.chars().count() > 3);
    says.then(|| Passage { start: first.1.start, end: text[end].1.end })
}

fn words(signs: &[char]) -> Vec<(String, Passage)> {
    let mut all: Vec<(String, Passage)> = Vec::new();
    let mut open = false;
    for (n, sign) in signs.iter().enumerate() {
        let is_word = sign.is_alphanumeric();
        match all.last_mut().filter(|_| open && is_word) {
            Some(last) => {
                last.0.extend(sign.to_lowercase());
                last.1.end = n + 1;
            }
            None if is_word => {
                all.push((sign.to_lowercase().collect(), Passage { start: n, end: n + 1 }));
            }
            None => (),
        }
        open = is_word;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Le plan a été écrit.\nL’équipe a relu  le\nplan, et le plan a été adopté.";

    fn said(passage: Passage) -> String {
        passage.words(TEXT)
    }

    fn places(words: &str) -> Vec<String> {
        match find(TEXT, words) {
            Spots::Here(spots) => spots.into_iter().map(said).collect(),
            Spots::Nowhere { .. } => Vec::new(),
        }
    }

    #[test]
    fn words_are_found_over_line_ends_and_with_other_apostrophes() {
        assert_eq!(places("  relu le plan "), ["relu  le\nplan"]);
        assert_eq!(places("L'équipe"), ["L’équipe"]);
        assert_eq!(first(TEXT, "relu le plan").map(said).as_deref(), Some("relu  le\nplan"));
        assert_eq!(first(TEXT, "relu le plans"), None);
    }

    #[test]
    fn words_that_stand_in_two_places_are_found_in_both() {
        assert_eq!(places("plan a été"), ["plan a été", "plan a été"]);
    }

    #[test]
    fn a_word_is_not_found_within_another() {
        assert_eq!(places("le"), ["le", "le"]);
        assert_eq!(places("lan"), [] as [&str; 0]);
    }

    #[test]
    fn what_is_nowhere_has_the_place_that_is_nearest() {
        let Spots::Nowhere { nearest } = find(TEXT, "l’équipe A RELU son plan") else {
            panic!()
        };
        assert_eq!(said(nearest.unwrap()), "L’équipe a relu");
        assert_eq!(find(TEXT, ""), Spots::Nowhere { nearest: None });
        assert_eq!(find(TEXT, "zèbre"), Spots::Nowhere { nearest: None });
        assert_eq!(find("", "plan"), Spots::Nowhere { nearest: None });
    }

    #[test]
    fn a_passage_is_kept_without_the_spaces_around_it_or_not_at_all() {
        let at = |start, end| tidy("a  plan \n", Passage { start, end });
        assert_eq!(at(1, 9), Some(Passage { start: 3, end: 7 }));
        assert_eq!(at(1, 3), None);
        assert_eq!(at(5, 99), None);
    }

    #[test]
    fn a_word_that_is_cut_is_taken_whole() {
        let grown =
            |text: &str, start, end| tidy(text, Passage { start, end }).unwrap().words(text);
        let text = "Les participants sont revenus, en 2018.";
        assert_eq!(grown(text, 6, 20), "participants sont");
        assert_eq!(grown(text, 4, 16), "participants");
        assert_eq!(grown(text, 34, 36), "2018");
        assert_eq!(grown("l’Institut national", 2, 8), "Institut", "up to the apostrophe");
        assert_eq!(grown("北京会议", 1, 2), "京");
    }
}
