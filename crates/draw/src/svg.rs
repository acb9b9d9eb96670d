//! Small parts of SVG: escaping, numbers, the head of a drawing, links.

use crate::{About, Direction};
use std::fmt::{self, Display, Write};

/// A text as it stands in an element or an attribute. Control signs, which no XML may hold, are
/// left out.
pub struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for sign in self.0.chars() {
            match sign {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' | '\r' => f.write_char(' ')?,
                '\u{fffe}' | '\u{ffff}' => (),
                _ if sign.is_control() => (),
                _ => f.write_char(sign)?,
            }
        }
        Ok(())
    }
}

/// A number with at most one decimal.
pub struct Short(pub f64);

impl Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let text = format!("{:.1}", self.0);
        let text = text.strip_suffix(".0").unwrap_or(&text);
        f.write_str(if text == "-0" { "0" } else { text })
    }
}

/// How large a drawing is.
pub enum Size {
    /// It grows and shrinks as a whole.
    Box { width: f64, height: f64 },
    /// As wide as there is room, and so many pixels high: text keeps its size on a small screen.
    Wide { height: f64 },
}

/// Opens the element, with its name and description. The caller closes it.
pub fn open(about: &About, kind: &str, size: &Size, has_links: bool) -> String {
    let id = Escaped(&about.id);
    let role = if has_links { "group" } else { "img" };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" class=\"drawing {kind}\" \
         role=\"{role}\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-text\""
    );
    match size {
        Size::Box { width, height } => {
            let (width, height) = (Short(*width), Short(*height));
            put(&mut svg, format_args!(" viewBox=\"0 0 {width} {height}\""));
        }
        Size::Wide { height } => {
            let height = Short(*height);
            put(&mut svg, format_args!(" width=\"100%\" height=\"{height}\" font-size=\"14\""));
        }
    }
    if about.direction == Direction::RightToLeft {
        svg.push_str(" direction=\"rtl\"");
    }
    let (title, text) = (Escaped(&about.title), Escaped(&about.description));
    put(
        &mut svg,
        format_args!(
            "><title id=\"{id}-title\">{title}</title><desc id=\"{id}-text\">{text}</desc>"
        ),
    );
    svg
}

/// What a thing drawn is called, and where it leads.
pub struct Name<'a> {
    pub said: &'a str,
    /// The language of the name, where it is not that of the page.
    pub lang: Option<&'a str>,
    pub href: Option<&'a str>,
}

/// Something drawn, as a link with its name, or only named where it leads nowhere.
pub fn named(svg: &mut String, name: &Name, drawn: fmt::Arguments) {
    let tag = if name.href.is_some() { "a" } else { "g" };
    put(svg, format_args!("<{tag}"));
    if let Some(href) = name.href.map(Escaped) {
        put(svg, format_args!(" href=\"{href}\""));
    }
    if let Some(lang) = name.lang.map(Escaped) {
        put(svg, format_args!(" lang=\"{lang}\""));
    }
    put(svg, format_args!("><title>{}</title>{drawn}</{tag}>", Escaped(name.said)));
}

pub fn put(svg: &mut String, drawn: fmt::Arguments) {
    // Writing to a text cannot fail.
    let _ = svg.write_fmt(drawn);
}

/// A label as lines of text, each at the head of the line below the other.
pub fn label(direction: Direction, lines: &[String], top: f64) -> String {
    let mut text = String::new();
    let mut y = top;
    for line in lines {
        let x = Short(along(direction, 0.0, 0.0));
        let (line, at) = (Escaped(line), Short(y));
        put(&mut text, format_args!("<text class=\"label\" x=\"{x}%\" y=\"{at}\">{line}</text>"));
        y += LINE;
    }
    text
}

/// From one line of a label to the next, in pixels.
pub const LINE: f64 = 17.0;
/// As many signs as fit on a telephone.
const LONGEST: usize = 42;

/// A label in lines that fit on a telephone, broken between words where it has any.
pub fn lines(label: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in label.split_whitespace() {
        let line = lines.last().map_or(0, |it| it.chars().count());
        let fits = line + 1 + word.chars().count() <= LONGEST;
        match lines.last_mut().filter(|_| fits || line == 0) {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Where something stands on the line, in per cent: counted from where text begins.
pub fn along(direction: Direction, start: f64, length: f64) -> f64 {
    match direction {
        Direction::LeftToRight => start,
        Direction::RightToLeft => 100.0 - start - length,
    }
}

/// A step in the direction of the text, in pixels.
pub fn ahead(direction: Direction, pixels: f64) -> f64 {
    match direction {
        Direction::LeftToRight => pixels,
        Direction::RightToLeft => -pixels,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_an_attribute_or_the_document_is_escaped() {
        let text = Escaped("<a href='x'>\"&\u{0}\u{1b}\u{ffff}\nend").to_string();
        assert_eq!(text, "&lt;a href=&#39;x&#39;&gt;&quot;&amp; end");
    }

    #[test]
    fn a_long_label_is_broken_between_words() {
        let label = "Bolivia: consular affairs and the protection of migrants who return";
        let broken = ["Bolivia: consular affairs and the", "protection of migrants who return"];
        assert_eq!(lines(label), broken);
        assert_eq!(lines(&"x".repeat(60)).len(), 1);
        assert_eq!(lines(""), [""]);
    }

    #[test]
    fn a_number_has_one_decimal_or_none() {
        let numbers = [1.0, 1.25, -0.04, 12.36].map(|it| Short(it).to_string());
        assert_eq!(numbers, ["1", "1.2", "0", "12.4"]);
    }
}
