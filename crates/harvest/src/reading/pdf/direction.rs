//! From the order in which a line is seen to the order in which it is read. A PDF keeps places of
//! signs and not a text: what is written from right to left lies in it mirrored.

/// Letters of scripts that go from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko.
pub fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && !is_digit(letter)
}

/// Digits go from left to right in every script.
fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// Whether more letters go from right to left than from left to right.
pub fn goes_left(words: &str) -> bool {
    let right = words.chars().filter(|&it| is_right_to_left(it)).count();
    let left = words.chars().filter(|&it| it.is_alphabetic() && !is_right_to_left(it)).count();
    right > left
}

/// The line in the order of reading.
pub fn as_read(seen: &str) -> String {
    if !seen.chars().any(is_right_to_left) {
        return seen.to_owned();
    }
    let letters: Vec<char> = seen.chars().collect();
    if goes_left(seen) {
        let mut read: Vec<char> = letters.into_iter().rev().collect();
        turn_runs(&mut read, |it| !is_right_to_left(it) && (it.is_alphanumeric() || is_digit(it)));
        read.into_iter().collect()
    } else {
        let mut read = letters;
        turn_runs(&mut read, is_right_to_left);
        read.into_iter().collect()
    }
}

/// Turns every run of such letters round, with what stands inside a run.
fn turn_runs(letters: &mut [char], is_of_run: impl Fn(char) -> bool) {
    let mut at = 0;
    while at < letters.len() {
        if !is_of_run(letters[at]) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        let mut next = end;
        // A space, a point or a hyphen between two words of the run belongs to it.
        while next < letters.len() && (is_of_run(letters[next]) || next - end < 2) {
            let inner = letters[next].is_whitespace() || ".,:/-–'’%".contains(letters[next]);
            if is_of_run(letters[next]) {
                end = next + 1;
            } else if !inner {
                break;
            }
            next += 1;
        }
        letters[at..end].reverse();
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::as_read;

    fn mirrored(read: &str) -> String {
        read.chars().rev().collect()
    }

    #[test]
    fn an_arabic_line_is_turned_and_its_numbers_are_not() {
        let seen = mirrored("عقدت ورشة العمل في ليما في مايو 2019.").replace("9102", "2019");
        assert_eq!(as_read(&seen), "عقدت ورشة العمل في ليما في مايو 2019.");
    }

    #[test]
    fn latin_words_in_an_arabic_line_stay_as_they_are() {
        let seen = mirrored("قدم برنامج MIEUX Facility الدعم.")
            .replace("ytilicaF XUEIM", "MIEUX Facility");
        assert_eq!(as_read(&seen), "قدم برنامج MIEUX Facility الدعم.");
    }

    #[test]
    fn arabic_words_in_a_latin_line_are_turned() {
        let word = "ورشة العمل";
        assert_eq!(
            as_read(&format!("The word {} means workshop.", mirrored(word))),
            format!("The word {word} means workshop.")
        );
    }
}
