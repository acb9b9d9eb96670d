//! How a practice is cited: in a sentence of the reader's language, and for the programs in which
//! people keep their references.
//!
//! The programme is author and publisher, the edition is the one whose words are read, and the date
//! is the day of the last change.

use crate::page::Page;
use crate::told::Told;
use crate::urls;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::{Field, Kind, Record};
use jiff::Timestamp;
use serde_json::json;
use std::fmt::Write as _;
use store::{Db, records};

/// Everything that a reference says.
pub struct Cited {
    /// `ayni-practice-shared-responsibility`
    key: String,
    programme: String,
    title: String,
    /// The language of the title.
    lang: String,
    edition: u32,
    at: Timestamp,
    /// Where it is found for good.
    pub address: String,
    /// The sentence.
    pub plain: String,
    /// The same for reference managers: what it is called, and where it is.
    pub files: Vec<(&'static str, String)>,
}

/// A form in which a reference is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    BibTex,
    Ris,
    Csl,
}

impl Form {
    const ALL: [Form; 3] = [Form::BibTex, Form::Ris, Form::Csl];

    /// The ending of the address.
    fn ending(self) -> &'static str {
        match self {
            Form::BibTex => ".bib",
            Form::Ris => ".ris",
            Form::Csl => ".csl.json",
        }
    }

    fn name(self) -> &'static str {
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

/// Nothing for what is no practice. One statement. `site` is where readers reach the site.
pub async fn of(db: &Db, page: &Page, record: &Record, site: &str) -> store::Result<Option<Cited>> {
    if record.kind != Kind::Practice {
        return Ok(None);
    }
    let changed = records::changed(db, &[record.id]).await?.get(&record.id).copied();
    Ok(Some(cited(page, record, site, changed.unwrap_or(page.now))))
}

fn cited(page: &Page, record: &Record, site: &str, at: Timestamp) -> Cited {
    let path = urls::record(record.kind, &record.slug);
    let told = Told::of(record, Field::Title, page.lang);
    let lang = told.as_ref().and_then(|it| it.lang).unwrap_or(page.lang);
    let edition = record.edition_read(lang).unwrap_or(1);
    let title = told.map_or_else(|| record.slug.to_string(), |it| it.value);
    let programme = page.say("programme-name");
    let address = format!("{site}{}", page.url(&path));
    let date = words::date(page.lang, &at.strftime("%Y-%m-%d").to_string());
    let plain = page.say_with(
        "cite-plain",
        &[
            ("programme", programme.as_str().into()),
            ("title", title.as_str().into()),
            ("edition", edition.into()),
            ("date", date.into()),
            ("address", address.as_str().into()),
        ],
    );
    let file = |it: Form| (it.name(), page.url(format!("{path}{}", it.ending())));
    Cited {
        key: format!("ayni-practice-{}", record.slug),
        programme,
        title,
        lang: lang.tag().to_owned(),
        edition,
        at,
        address,
        plain,
        files: Form::ALL.map(file).into(),
    }
}

impl Cited {
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

    fn day(&self) -> String {
        self.at.strftime("%Y-%m-%d").to_string()
    }

    fn bibtex(&self) -> String {
        let date = self.day();
        let fields = [
            // A name in two braces is not taken apart into given names and family name.
            ("author", format!("{{{}}}", braced(&self.programme))),
            ("title", format!("{{{}}}", braced(&self.title))),
            ("year", date[..4].to_owned()),
            ("date", date),
            ("edition", self.edition.to_string()),
            ("publisher", format!("{{{}}}", braced(&self.programme))),
            ("langid", self.lang.clone()),
            ("url", self.address.clone()),
        ];
        let mut text = format!("@misc{{{},\n", self.key);
        for (name, value) in fields {
            let _ = writeln!(text, "  {name} = {{{value}}},");
        }
        text.push_str("}\n");
        text
    }

    fn ris(&self) -> String {
        let date = self.at.strftime("%Y/%m/%d/").to_string();
        let lines = [
            ("TY", "WEB"),
            ("AU", &self.programme),
            ("TI", &self.title),
            ("PY", &date[..4]),
            ("DA", &date),
            ("ET", &self.edition.to_string()),
            ("PB", &self.programme),
            ("LA", &self.lang),
            ("UR", &self.address),
            ("ER", ""),
        ];
        let mut text = String::new();
        for (tag, value) in lines {
            let _ = write!(text, "{tag}  - {}\r\n", one_line(value));
        }
        text
    }

    fn csl(&self) -> String {
        let day: Vec<i16> = self.day().split('-').filter_map(|it| it.parse().ok()).collect();
        let item = json!({
            "id": self.key,
            "type": "webpage",
            "title": self.title,
            "author": [{ "literal": self.programme }],
            "publisher": self.programme,
            "edition": self.edition.to_string(),
            "issued": { "date-parts": [day] },
            "language": self.lang,
            "URL": self.address,
        });
        json!([item]).to_string()
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
    use domain::{Lang, MadeBy, RecordId, Slug, Text};
    use insta::assert_snapshot;

    fn practice(title: &str) -> Cited {
        let slug = Slug::from_title("Shared responsibility");
        let id = RecordId("01890000-0000-7000-8000-000000000000".parse().unwrap());
        let mut record = Record::draft(id, Kind::Practice, slug, Lang::Fr);
        let value = title.to_owned();
        let made_by = MadeBy::Author;
        record.write(Field::Title, title, |revision| Text::new(value, made_by, revision, None));
        let page = Page::for_anyone(Lang::Fr, "/".to_owned(), Timestamp::UNIX_EPOCH);
        cited(&page, &record, "https://ayni.example.org", Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_reference_is_taken_away_in_three_forms() {
        let cited = practice("Une responsabilité partagée");
        assert_snapshot!(cited.bibtex(), @"
        @misc{ayni-practice-shared-responsibility,
          author = {{Programme d’expertise entre pairs}},
          title = {{Une responsabilité partagée}},
          year = {1970},
          date = {1970-01-01},
          edition = {1},
          publisher = {{Programme d’expertise entre pairs}},
          langid = {fr},
          url = {https://ayni.example.org/fr/practices/shared-responsibility},
        }
        ");
        let ris: Vec<String> = cited.ris().lines().map(|it| it.trim_end().to_owned()).collect();
        assert_eq!(ris.first().map(String::as_str), Some("TY  - WEB"));
        assert_eq!(ris.last().map(String::as_str), Some("ER  -"));
        for line in
            ["TI  - Une responsabilité partagée", "DA  - 1970/01/01/", "ET  - 1", "LA  - fr"]
        {
            assert!(ris.iter().any(|it| it == line), "{line}: {ris:?}");
        }
        let csl: serde_json::Value = serde_json::from_str(&cited.csl()).unwrap();
        assert_eq!(csl[0]["author"][0]["literal"], "Programme d’expertise entre pairs");
        assert_eq!(csl[0]["issued"]["date-parts"][0], json!([1970, 1, 1]));
        assert_eq!(csl[0]["URL"], cited.address);
        let said = &cited.plain;
        assert!(said.contains("«\u{a0}Une responsabilité partagée\u{a0}», édition 1"), "{said}");
        assert!(said.ends_with(&cited.address), "{said}");
    }

    #[test]
    fn a_title_breaks_out_of_no_form() {
        let cited = practice("A {b} & 50 % of_c\\d\nTY  - BOOK");
        assert!(cited.bibtex().contains(r"{A (b) \& 50 \% of\_c\textbackslash d TY - BOOK}"));
        assert_eq!(cited.ris().matches("\r\nTY").count(), 0, "{}", cited.ris());
    }

    #[test]
    fn the_ending_of_an_address_asks_for_a_form() {
        assert_eq!(Form::asked("x.bib"), Some((Form::BibTex, "x")));
        assert_eq!(Form::asked("x.csl.json"), Some((Form::Csl, "x")));
        assert_eq!(Form::asked("x.json"), None);
    }
}
