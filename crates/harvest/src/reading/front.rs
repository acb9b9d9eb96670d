//! The front matter of a Markdown file: what it says of itself between two lines of hyphens, before
//! it begins.
//!
//! ```text
//! ---
//! title: Report of the workshop in Lima
//! date: 2019-05-17
//! lang: en
//! author: [A unit, Another]
//! ---
//! ```
//!
//! It is YAML of which a few plain lines are asked for, and only these are read: a library would
//! bring aliases, types and tags that nobody writes here. A block that is not such lines is text
//! like any other.

use crate::FrontMatter;

/// No block is longer: a rule at the head of a text is none.
const LINES: usize = 100;

/// Keys with their values, as lines.
type Pairs = Vec<(String, Vec<String>)>;

/// What a text says of itself, and what follows. All of it follows where it says nothing.
pub fn split(text: &str) -> (Option<FrontMatter>, &str) {
    match block(text) {
        Some((pairs, rest)) => (Some(said(&pairs)), rest),
        None => (None, text),
    }
}

/// What stands in the block, and behind it.
fn block(text: &str) -> Option<(Pairs, &str)> {
    let mut pairs = Pairs::new();
    let mut at = 0;
    for (number, whole) in text.split_inclusive('\n').enumerate().take(LINES) {
        at += whole.len();
        let line = whole.trim_end();
        if number == 0 {
            if line != "---" {
                return None;
            }
        } else if matches!(line, "---" | "...") {
            return (!pairs.is_empty()).then_some((pairs, &text[at..]));
        } else if line.is_empty() || line.starts_with('#') {
            // A comment.
        } else if line.starts_with([' ', '\t']) || line.starts_with("- ") {
            // More of the value above, or an item of its list.
            let more = line.trim_start().trim_start_matches("- ");
            pairs.last_mut()?.1.push(more.to_owned());
        } else {
            pairs.push(pair(line)?);
        }
    }
    None
}

fn pair(line: &str) -> Option<(String, Vec<String>)> {
    let (key, value) = line.split_once(':')?;
    let plain = |it: char| it.is_alphanumeric() || matches!(it, '_' | '-' | '.');
    let named = !key.is_empty() && key.chars().all(plain);
    let apart = value.is_empty() || value.starts_with([' ', '\t']);
    if !named || !apart {
        return None;
    }
    let value = value.trim();
    // A value of several lines begins with a sign of how they are joined.
    let first = match value {
        "" | "|" | ">" | "|-" | ">-" => Vec::new(),
        value => list(value),
    };
    Some((key.to_lowercase(), first))
}

/// `[one, "two"]` or one value.
fn list(value: &str) -> Vec<String> {
    match value.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(items) => items.split(',').map(|it| it.trim().to_owned()).collect(),
        None => vec![value.to_owned()],
    }
}

fn said(pairs: &[(String, Vec<String>)]) -> FrontMatter {
    let of = |keys: &[&str]| -> Vec<String> {
        let found = pairs.iter().find(|it| keys.contains(&it.0.as_str()) && !it.1.is_empty());
        let lines = found.map(|it| it.1.as_slice()).unwrap_or_default();
        lines.iter().map(|it| unquoted(it)).filter(|it| !it.is_empty()).collect()
    };
    let one = |keys: &[&str]| Some(of(keys).join(" ")).filter(|it| !it.is_empty());
    FrontMatter {
        title: one(&["title"]),
        date: one(&["date"]).and_then(|it| day(&it)),
        language: one(&["lang", "language"]),
        authors: of(&["author", "authors"]),
    }
}

/// A value without its quotation marks and without a comment behind it.
fn unquoted(value: &str) -> String {
    for mark in ['"', '\''] {
        if let Some(rest) = value.strip_prefix(mark)
            && let Some((inside, _)) = rest.rsplit_once(mark)
        {
            return inside.replace("\\\"", "\"").replace("''", "'");
        }
    }
    value.split(" #").next().unwrap_or_default().trim().to_owned()
}

/// `2019`, `2019-05` or `2019-05-17`, whatever time of the day follows.
fn day(value: &str) -> Option<String> {
    let date = value.split(['T', ' ']).next()?.replace('/', "-");
    let parts: Vec<&str> = date.split('-').collect();
    let number = |part: usize, digits: usize| {
        let part = parts.get(part)?;
        part.parse::<u16>().ok().filter(|_| part.len() == digits)
    };
    let year = number(0, 4).filter(|it| *it > 0)?;
    let month = || number(1, 2).filter(|it| (1..=12).contains(it));
    let day = || number(2, 2).filter(|it| (1..=31).contains(it));
    Some(match parts.len() {
        1 => format!("{year:04}"),
        2 => format!("{year:04}-{:02}", month()?),
        3 => format!("{year:04}-{:02}-{:02}", month()?, day()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn front(block: &str) -> Option<FrontMatter> {
        split(&format!("{block}\nThe text.\n")).0
    }

    #[test]
    fn plain_lines_are_read_and_the_text_follows() {
        let text = "---\r\ntitle: \"Lima: a report\" # the first\r\nDate: 2019-05-17T10:00:00Z\r\nlang: fr-FR\r\nauthors:\r\n  - A unit\r\n  - 'Another'\r\ntags: [a, b]\r\n---\r\nThe text.\r\n";
        let (front, rest) = split(text);
        assert_eq!(rest, "The text.\r\n");
        let front = front.unwrap();
        assert_eq!(front.title.as_deref(), Some("Lima: a report"));
        assert_eq!(front.date.as_deref(), Some("2019-05-17"));
        assert_eq!(front.language.as_deref(), Some("fr-FR"));
        assert_eq!(front.authors, ["A unit", "Another"]);
    }

    #[test]
    fn a_title_over_several_lines_is_one() {
        let front =
            front("---\ntitle: >\n  Report of the workshop\n  in Lima\ndate: 2019\n...").unwrap();
        assert_eq!(front.title.as_deref(), Some("Report of the workshop in Lima"));
        assert_eq!(front.date.as_deref(), Some("2019"));
    }

    #[test]
    fn a_block_that_is_broken_is_text() {
        for broken in [
            "---\ntitle: without an end",
            "---\nA sentence stands here.\n---",
            "---\ntitle: one\nhttp://example.org\n---",
            "---\n  indented: first\n---",
            "---\n---",
            "title: without a beginning\n---",
        ] {
            let text = format!("{broken}\nThe text.\n");
            assert_eq!(split(&text), (None, text.as_str()), "{broken}");
        }
    }

    #[test]
    fn a_date_that_is_none_is_left_out() {
        for (date, told) in [
            ("2019/05/17", Some("2019-05-17")),
            ("2019-05", Some("2019-05")),
            ("2019-13-01", None),
            ("next week", None),
            ("17-05-2019", None),
        ] {
            let front = front(&format!("---\ndate: {date}\n---")).unwrap();
            assert_eq!(front.date.as_deref(), told, "{date}");
        }
    }
}
