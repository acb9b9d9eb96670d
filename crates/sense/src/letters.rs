//! One form for each letter: what is written in several ways is made the same, as the weights were
//! learnt from (NFKC, with spaces as `▁`).
//!
//! The table is a trie in two arrays (a "double array"): a unit says by which byte it was come to,
//! where its children lie, and whether what was read so far has another form.

/// Stands for a space, and before the first word.
const SPACE: &str = "\u{2581}";

#[derive(Debug)]
pub struct Letters {
    units: Vec<u32>,
    /// The other forms, each ended by a zero.
    forms: Vec<u8>,
}

impl Letters {
    pub fn new(units: Vec<u32>, forms: Vec<u8>) -> Letters {
        Letters { units, forms }
    }

    /// The text in one form; empty if nothing but spaces was written.
    pub fn same(&self, text: &str) -> String {
        let mut same = String::with_capacity(text.len() + 8);
        let mut rest = text;
        let mut after_space = true;
        while !rest.is_empty() {
            let (mut form, read) = self.next(rest);
            rest = &rest[read..];
            if after_space {
                form = form.trim_start_matches(' ');
            }
            if form.is_empty() {
                continue;
            }
            if same.is_empty() {
                same.push_str(SPACE);
            }
            for letter in form.chars() {
                if letter == ' ' { same.push_str(SPACE) } else { same.push(letter) }
            }
            after_space = form.ends_with(' ');
        }
        let length = same.trim_end_matches(SPACE).len();
        same.truncate(length);
        same
    }

    /// The form of the longest beginning that has one, or else the first letter as it is; and how
    /// many bytes were read.
    fn next<'a>(&'a self, text: &'a str) -> (&'a str, usize) {
        let (mut read, mut form) = (0, None);
        let mut at = self.units.first().map_or(0, |root| offset(*root));
        for (count, byte) in text.bytes().enumerate() {
            at ^= usize::from(byte);
            let Some(unit) = self.units.get(at).filter(|it| label(**it) == u32::from(byte)) else {
                break;
            };
            at ^= offset(*unit);
            if unit & HAS_FORM != 0 {
                (read, form) = (count + 1, self.units.get(at).map(|it| it & !LEAF));
            }
        }
        if let Some(form) = form.and_then(|from| self.form(from)) {
            return (form, read);
        }
        let first = text.chars().next().map_or(0, char::len_utf8);
        (&text[..first], first)
    }

    fn form(&self, from: u32) -> Option<&str> {
        let rest = self.forms.get(usize::try_from(from).ok()?..)?;
        let end = rest.iter().position(|byte| *byte == 0)?;
        std::str::from_utf8(&rest[..end]).ok()
    }
}

const LEAF: u32 = 1 << 31;
const HAS_FORM: u32 = 1 << 8;

fn label(unit: u32) -> u32 {
    unit & (LEAF | 0xff)
}

fn offset(unit: u32) -> usize {
    ((unit >> 10) << ((unit & (1 << 9)) >> 6)) as usize
}
