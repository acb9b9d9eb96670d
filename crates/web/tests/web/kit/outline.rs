//! What a reader gets of a page: not its markup.
//!
//! ```text
//! [fr ltr]                         language and direction
//! # Pratiques                      a heading
//! Une fiche -> /fr/practices/x     a link, with where it leads
//! {en} In English                  a text in another language
//! [1]                              a button
//! [by hand 2]                      a mark that leads to who wrote a fact
//! <q=éducation>                    a field of a form
//! ```

use scraper::{ElementRef, Html, Node, Selector};
use std::fmt::Write;

/// That all of these stand in the outline, one after the other.
pub fn in_order(outline: &str, wanted: &[&str]) {
    let mut rest = outline;
    for it in wanted {
        let Some(at) = rest.find(it) else { panic!("`{it}` does not follow in\n{outline}") };
        rest = &rest[at + it.len()..];
    }
}

/// What an outline says behind a heading, up to the next of its rank.
pub fn part<'a>(outline: &'a str, heading: &str) -> &'a str {
    let after = outline.split(heading).nth(1).unwrap_or_else(|| panic!("{heading}: {outline}"));
    after.split("\n## ").next().unwrap_or_default()
}

/// The outline of the main part.
pub fn of(html: &str) -> String {
    let page = Html::parse_document(html);
    let one = |it: &str| page.select(&Selector::parse(it).unwrap()).next();
    let Some(root) = one("html") else { return String::new() };
    let (lang, dir) = (root.attr("lang").unwrap_or("?"), root.attr("dir").unwrap_or("?"));
    let mut outline = Outline { lines: vec![format!("[{lang} {dir}]")], line: String::new() };
    outline.children(one("main").unwrap_or(root));
    outline.end();
    outline.lines.join("\n")
}

struct Outline {
    lines: Vec<String>,
    line: String,
}

impl Outline {
    fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() {
            self.lines.push(line);
        }
    }

    fn children(&mut self, element: ElementRef) {
        for child in element.children() {
            match child.value() {
                // What keeps a mark in its line is not read.
                Node::Text(text) => self.line.push_str(&text.replace('\u{2060}', "")),
                Node::Element(_) => self.element(ElementRef::wrap(child).unwrap()),
                _ => (),
            }
        }
    }

    fn element(&mut self, element: ElementRef) {
        let name = element.value().name();
        let block = BLOCKS.contains(&name);
        if block {
            self.end();
        }
        if let Some(lang) = element.attr("lang").filter(|_| name != "html") {
            let _ = write!(self.line, "{{{lang}}} ");
        }
        match name {
            "h1" => self.line.push_str("# "),
            "h2" => self.line.push_str("## "),
            "h3" => self.line.push_str("### "),
            "li" => self.line.push_str("- "),
            "summary" => self.line.push_str("+ "),
            "input" | "textarea" | "select" => self.field(element),
            _ => (),
        }
        match name {
            "script" | "style" | "template" | "select" | "textarea" => (),
            "button" => {
                self.line.push_str(" [");
                if element.attr("class").is_some_and(|it| it.contains("by-hand")) {
                    self.line.push_str("by hand ");
                }
                self.children(element);
                self.line.push_str("] ");
            }
            "a" => {
                self.children(element);
                let href = element.attr("href").unwrap_or("nowhere");
                // Which identity a record got is not told: it is another one each time.
                let href = href.split_once("?row=").map_or(href, |it| it.0);
                let _ = write!(self.line, " -> {href} ");
            }
            _ => self.children(element),
        }
        if block {
            self.end();
        }
    }

    fn field(&mut self, element: ElementRef) {
        let name = element.attr("name").unwrap_or("?");
        let value = match element.value().name() {
            "textarea" => element.text().collect(),
            "select" => {
                let chosen = Selector::parse("option[selected]").unwrap();
                element
                    .select(&chosen)
                    .filter_map(|it| it.attr("value"))
                    .collect::<Vec<_>>()
                    .join(",")
            }
            _ => element.attr("value").unwrap_or_default().to_owned(),
        };
        let on = if element.attr("checked").is_some() { "*" } else { "" };
        let _ = write!(self.line, " <{on}{name}={value}> ");
    }
}

const BLOCKS: [&str; 34] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];
