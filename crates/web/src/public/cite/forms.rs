//! A reference for the programs in which people keep theirs: BibTeX as biblatex reads it, RIS,
//! CSL-JSON.

use super::reference::{Class, Reference};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::{Edtf, Lang};
use serde_json::{Map, json};
use std::fmt::Write as _;

/// A form in which a reference is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    BibTex,
    Ris,
    Csl,
}

impl Form {
    pub const ALL: [Form; 3] = [Form::BibTex, Form::Ris, Form::Csl];

    /// The ending of the address.
    pub fn ending(self) -> &'static str {
        match self {
            Form::BibTex => ".bib",
            Form::Ris => ".ris",
            Form::Csl => ".csl.json",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Form::BibTex => "BibTeX",
            Form::Ris => "RIS",
            Form::Csl => "CSL-JSON",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Form::BibTex => "application/x-bibtex; charset=utf-8",
            Form::Ris => "application/x-research-info-systems; charset=utf-8",
            Form::Csl => "application/vnd.citationstyles.csl+json",
        }
    }

    /// The form that the last part of an address asks for, and that part without it.
    pub fn asked(last: &str) -> Option<(Form, &str)> {
        Form::ALL.into_iter().find_map(|it| Some((it, last.strip_suffix(it.ending())?)))
    }
}

impl Reference {
    /// The reference as a file.
    pub fn answer(&self, form: Form) -> Response {
        let text = match form {
            Form::BibTex => self.bibtex(),
            Form::Ris => self.ris(),
            Form::Csl => self.csl(),
        };
        let name = format!("attachment; filename=\"{}{}\"", self.key, form.ending());
        let head = [
            (header::CONTENT_TYPE, form.media_type().to_owned()),
            (header::CONTENT_DISPOSITION, name),
        ];
        (head, text).into_response()
    }

    pub(super) fn bibtex(&self) -> String {
        // A name in two braces is not taken apart into given names and family name.
        let whole = |it: &String| format!("{{{}}}", braced(it));
        let authors: Vec<String> = self.authors.iter().map(whole).collect();
        let original = self.original.as_ref();
        let year = self.date.as_ref().and_then(Edtf::years).map(|it| it.0.to_string());
        let date = self.date.as_ref().map(|it| it.as_str().to_owned());
        let fields = [
            ("author", Some(authors.join(" and ")).filter(|it| !it.is_empty())),
            ("title", Some(whole(&self.title))),
            ("year", year),
            ("date", date),
            ("edition", self.edition.map(|it| it.to_string())),
            ("publisher", self.publisher.as_ref().map(whole)),
            ("langid", self.lang.map(|it| babel(it).to_owned())),
            ("origtitle", original.map(|it| whole(&it.title))),
            ("origlanguage", original.map(|it| babel(it.lang).to_owned())),
            ("note", Some(braced(&self.notes.join(" "))).filter(|it| !it.is_empty())),
            ("url", Some(self.address.replace('{', "%7B").replace('}', "%7D"))),
        ];
        let mut text = format!("@misc{{{},\n", self.key);
        for (name, value) in fields {
            if let Some(value) = value {
                let _ = writeln!(text, "  {name} = {{{value}}},");
            }
        }
        text.push_str("}\n");
        text
    }

    pub(super) fn ris(&self) -> String {
        let class = match self.class {
            Class::Page => "WEB",
            Class::Document => "GEN",
        };
        let parts = self.date.as_ref().map(|it| parts(it.as_str())).unwrap_or_default();
        let mut lines = vec![("TY", class.to_owned())];
        lines.extend(self.authors.iter().map(|it| ("AU", it.clone())));
        lines.push(("TI", self.title.clone()));
        if let Some([year, rest @ ..]) = parts.first().map(Vec::as_slice) {
            let part = |at: usize| rest.get(at).map(|it| format!("{it:02}")).unwrap_or_default();
            lines.push(("PY", year.to_string()));
            lines.push(("DA", format!("{year}/{}/{}/", part(0), part(1))));
        }
        lines.extend(self.edition.map(|it| ("ET", it.to_string())));
        lines.extend(self.publisher.iter().map(|it| ("PB", it.clone())));
        lines.extend(self.lang.map(|it| ("LA", it.tag().to_owned())));
        lines.extend(self.original.iter().map(|it| ("OP", it.title.clone())));
        lines.extend(self.notes.iter().map(|it| ("N1", it.clone())));
        lines.push(("UR", self.address.clone()));
        lines.push(("ER", String::new()));
        let mut text = String::new();
        for (tag, value) in lines {
            let _ = write!(text, "{tag}  - {}\r\n", one_line(&value));
        }
        text
    }

    pub(super) fn csl(&self) -> String {
        let mut item = Map::new();
        let mut add = |name: &str, value: serde_json::Value| {
            item.insert(name.to_owned(), value);
        };
        let class = match self.class {
            Class::Page => "webpage",
            Class::Document => "document",
        };
        add("id", json!(self.key));
        add("type", json!(class));
        add("title", json!(self.title));
        if !self.authors.is_empty() {
            let literal = |it: &String| json!({ "literal": it });
            add("author", self.authors.iter().map(literal).collect());
        }
        if let Some(publisher) = &self.publisher {
            add("publisher", json!(publisher));
        }
        if let Some(edition) = self.edition {
            add("edition", json!(edition.to_string()));
        }
        let dated = self.date.as_ref().map(|it| (it, parts(it.as_str())));
        if let Some((date, parts)) = dated.filter(|it| !it.1.is_empty()) {
            let mut issued = json!({ "date-parts": parts });
            if date.is_approximate() {
                issued["circa"] = json!(true);
            }
            add("issued", issued);
        }
        if let Some(lang) = self.lang {
            add("language", json!(lang.tag()));
        }
        if let Some(original) = &self.original {
            add("original-title", json!(original.title));
        }
        if !self.notes.is_empty() {
            add("note", json!(self.notes.join(" ")));
        }
        add("URL", json!(self.address));
        json!([item]).to_string()
    }
}

/// A date of EDTF in numbers, or the first and the last one of a period: `[[2018, 7], [2018, 9]]`.
fn parts(date: &str) -> Vec<Vec<i16>> {
    let ends = date.split('/').map(|end| {
        let plain = end.trim_matches(|it: char| matches!(it, '~' | '?' | '%'));
        plain.split('-').map_while(|it| it.parse().ok()).collect::<Vec<i16>>()
    });
    ends.take(2).take_while(|it| !it.is_empty()).collect()
}

/// What biblatex calls a language.
fn babel(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "english",
        Lang::Fr => "french",
        Lang::Es => "spanish",
        Lang::Pt => "portuguese",
        Lang::Ar => "arabic",
    }
}

/// What BibTeX would take for its own. Letters stay as they are: its successors read UTF-8.
fn braced(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for sign in one_line(text).chars() {
        match sign {
            '{' => value.push('('),
            '}' => value.push(')'),
            '\\' => value.push_str("\\textbackslash "),
            '#' | '$' | '%' | '&' | '_' => value.extend(['\\', sign]),
            '~' => value.push_str("\\textasciitilde "),
            '^' => value.push_str("\\textasciicircum "),
            sign => value.push(sign),
        }
    }
    value
}

fn one_line(text: &str) -> String {
    text.split(char::is_whitespace).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_an_address_asks_for_a_form() {
        assert_eq!(Form::asked("x.bib"), Some((Form::BibTex, "x")));
        assert_eq!(Form::asked("x.csl.json"), Some((Form::Csl, "x")));
        assert_eq!(Form::asked("x.json"), None);
    }

    #[test]
    fn a_date_is_told_as_exactly_as_it_is_known() {
        assert_eq!(parts("2018-07-31"), [vec![2018, 7, 31]]);
        assert_eq!(parts("2018~"), [vec![2018]]);
        assert_eq!(parts("2009/2020-04"), [vec![2009], vec![2020, 4]]);
        assert_eq!(parts("2016/.."), [vec![2016]]);
        // Nothing where it does not begin with a year.
        for unknown in ["XXXX-10", "../2020", "/2020"] {
            assert!(parts(unknown).is_empty(), "{unknown}");
        }
    }
}
