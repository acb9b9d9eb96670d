//! HTML: the words that a reader sees, without navigation, scripts and forms.
//!
//! The markup is read as a stream, not as a tree: a page of ten million open elements costs no
//! more than any other page of its length, and a broken one is read as far as it goes.

use super::builder::Builder;
use super::charset::Decoded;
use crate::{BlockKind, Document, MediaType};
use quick_xml::escape::resolve_html5_entity;

/// Elements whose content is not the document's text.
const SKIPPED: [&str; 15] = [
    "script", "style", "noscript", "template", "nav", "aside", "footer", "head", "svg", "form",
    "button", "select", "iframe", "object", "math",
];
/// Elements that begin and end a block.
const BLOCKS: [&str; 25] = [
    "p", "div", "section", "article", "main", "header", "ul", "ol", "dl", "dt", "dd", "table",
    "tr", "tbody", "thead", "figure", "address", "hr", "body", "html", "pre", "details", "summary",
    "fieldset", "center",
];
/// Content up to the end tag is no markup.
const RAW: [&str; 4] = ["script", "style", "noscript", "iframe"];

pub fn read(decoded: &Decoded) -> Document {
    let mut page = Page {
        builder: Builder::new(MediaType::Html),
        words: String::new(),
        kind: BlockKind::Paragraph,
        skipping: None,
    };
    let mut rest = decoded.text.as_str();
    while let Some(at) = rest.find('<') {
        page.text(&rest[..at]);
        rest = page.markup(&rest[at..]);
    }
    page.text(rest);
    page.flush(BlockKind::Paragraph);
    let mut document = page.builder.finish();
    document.doubts.extend(decoded.doubts.iter().cloned());
    document
}

struct Page {
    builder: Builder,
    words: String,
    kind: BlockKind,
    /// The element whose end is waited for, and how often it is open inside itself.
    skipping: Option<(String, usize)>,
}

impl Page {
    fn text(&mut self, raw: &str) {
        if self.skipping.is_none() {
            unescape(raw, &mut self.words);
        }
    }

    /// Takes one piece of markup from the beginning and gives back what follows it.
    fn markup<'page>(&mut self, raw: &'page str) -> &'page str {
        if let Some(comment) = raw.strip_prefix("<!--") {
            return comment.find("-->").map_or("", |end| &comment[end + 3..]);
        }
        let body = &raw[1..];
        if !body.starts_with(|it: char| it.is_ascii_alphabetic() || matches!(it, '/' | '!' | '?')) {
            self.text("<");
            return body;
        }
        let Some(end) = tag_end(body) else { return "" };
        let (tag, rest) = (&body[..end], &body[end + 1..]);
        let closing = tag.starts_with('/');
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let empty = tag.ends_with('/');
        if self.skip(&name, closing, empty) {
            return if closing { rest } else { raw_end(&name, rest) };
        }
        if closing {
            self.close(&name);
        } else {
            self.open(&name);
        }
        rest
    }

    /// Whether this tag belongs to what is skipped.
    fn skip(&mut self, name: &str, closing: bool, empty: bool) -> bool {
        if let Some((waiting, depth)) = &mut self.skipping {
            if waiting == name && !empty {
                *depth = if closing { *depth - 1 } else { *depth + 1 };
                if *depth == 0 {
                    self.skipping = None;
                }
            }
            return true;
        }
        let skipped = SKIPPED.contains(&name) && !closing && !empty;
        if skipped {
            self.flush(BlockKind::Paragraph);
            self.skipping = Some((name.to_owned(), 1));
        }
        skipped
    }

    fn open(&mut self, name: &str) {
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.flush(BlockKind::Heading),
            "li" => self.flush(BlockKind::ListItem),
            "tr" => {
                self.flush(BlockKind::Paragraph);
                self.builder.row();
            }
            "td" | "th" => {
                self.flush(BlockKind::TableCell);
                self.builder.cell();
            }
            "blockquote" => self.flush(BlockKind::Quotation),
            "figcaption" | "caption" => self.flush(BlockKind::Caption),
            "br" => self.words.push(' '),
            // A paragraph inside an item or a cell is of its kind.
            "p" | "div" if self.words.trim().is_empty() && self.kind != BlockKind::Heading => {}
            _ if BLOCKS.contains(&name) => self.flush(BlockKind::Paragraph),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        let block = matches!(
            name,
            "h1" | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "li"
                | "td"
                | "th"
                | "blockquote"
                | "figcaption"
                | "caption"
        );
        if block || BLOCKS.contains(&name) {
            self.flush(BlockKind::Paragraph);
        }
    }

    /// Ends the block that is open; the next is of this kind.
    fn flush(&mut self, next: BlockKind) {
        self.builder.block(self.kind, &self.words);
        self.words.clear();
        self.kind = next;
    }
}

/// Where a tag ends: at the first `>` outside quotation marks.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if tag.as_bytes()[..at].ends_with(b"=") => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            // A quotation mark that is never closed must not swallow the page.
            (Some(_), b'\n') => quote = None,
            _ => {}
        }
    }
    None
}

/// Past the content of an element that holds no markup.
fn raw_end<'page>(name: &str, rest: &'page str) -> &'page str {
    if !RAW.contains(&name) {
        return rest;
    }
    let mut from = 0;
    while let Some(at) = rest[from..].find("</") {
        let at = from + at;
        let end = at + 2 + name.len();
        if rest
            .as_bytes()
            .get(at + 2..end)
            .is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()))
        {
            return &rest[at..];
        }
        from = at + 2;
    }
    ""
}

/// `&eacute;` and `&#233;` as letters; what is no reference stays as it is.
fn unescape(raw: &str, into: &mut String) {
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        into.push_str(&rest[..at]);
        let reference = &rest[at + 1..];
        let end = reference.bytes().take(32).position(|it| it == b';');
        let known = end.and_then(|end| letters(&reference[..end]).map(|it| (it, end)));
        if let Some((letters, end)) = known {
            into.push_str(&letters);
            rest = &reference[end + 1..];
        } else {
            into.push('&');
            rest = reference;
        }
    }
    into.push_str(rest);
}

fn letters(name: &str) -> Option<String> {
    let number = name.strip_prefix('#').and_then(|it| match it.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => it.parse().ok(),
    });
    let letter = number.and_then(char::from_u32).filter(|&it| it != '\0');
    letter.map(String::from).or_else(|| resolve_html5_entity(name).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::charset;

    fn shown(page: &str) -> String {
        let decoded = charset::decode(page.as_bytes()).expect("a page is text");
        let document = read(&decoded);
        let letters: Vec<char> = document.text.chars().collect();
        let show = |it: &crate::Block| {
            format!("{:?}: {}\n", it.kind, letters[it.start..it.end].iter().collect::<String>())
        };
        document.blocks.iter().map(show).collect()
    }

    #[test]
    fn what_a_reader_sees_is_kept_and_the_rest_is_not() {
        let page = "<html><head><title>x</title><style>p{a>b}</style></head><body><nav><a>Menu</a></nav>
            <h1>R&eacute;union</h1><p>One <b>and</b><br>two &amp; 3 &lt; 4.</p><ul><li><p>first</p></li><li>second</ul>
            <script>if (a < b) { document.write('<p>no</p>') }</script>
            <table><tr><td>Kenya<td>12</tr></table><!-- <p>hidden</p> --><p>end";
        insta::assert_snapshot!(shown(page), @"
        Heading: Réunion
        Paragraph: One and two & 3 < 4.
        ListItem: first
        ListItem: second
        TableCell: Kenya
        TableCell: 12
        Paragraph: end
        ");
    }

    #[test]
    fn a_million_open_elements_are_read_in_passing() {
        let page = "<div>".repeat(1_000_000) + "word";
        assert_eq!(shown(&page), "Paragraph: word\n");
    }
}
