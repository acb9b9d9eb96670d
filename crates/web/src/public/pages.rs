//! Pages of plain words: about, accessibility, privacy.

use crate::App;
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use askama::Template;
use axum::extract::State;
use axum::response::Response;

/// A page of sections, each a heading and its paragraphs.
#[derive(Template)]
#[template(path = "public/words.html")]
pub struct Show {
    pub page: Page,
    pub title: &'static str,
    pub lead: &'static str,
    pub sections: &'static [Section],
    /// Whom one writes to, where the operator has said so.
    pub contact: Option<String>,
}

impl Show {
    fn paragraph(&self, key: &str) -> String {
        self.page.about(key, "date", words::date(self.page.lang, ASSESSED))
    }
}

/// When those who write the software last went through all of the accessibility statement.
const ASSESSED: &str = "2026-11-29";

/// A heading and its paragraphs.
pub type Section = (&'static str, &'static [&'static str]);

/// `GET /{lang}/about`
pub async fn about(State(app): State<App>, page: Page) -> Result<Response> {
    let sections: &[Section] = &[
        (
            "about-promises",
            &["about-promise-source", "about-promise-language", "about-promise-file"],
        ),
        ("about-marks", &["about-marks-how", "about-marks-conflict"]),
        ("about-people", &["about-people-decide"]),
    ];
    let contact = app.settings.contact.clone();
    html(&Show { page, contact, title: "about-title", lead: "about-lead", sections })
}

/// `GET /{lang}/accessibility`
pub async fn accessibility(State(app): State<App>, page: Page) -> Result<Response> {
    let sections: &[Section] = &[
        (
            "accessibility-how",
            &[
                "accessibility-how-keyboard",
                "accessibility-how-script",
                "accessibility-how-older",
                "accessibility-how-print",
            ],
        ),
        (
            "accessibility-standard",
            &["accessibility-standard-which", "accessibility-standard-judged"],
        ),
        ("accessibility-limits", &["accessibility-limits-sources"]),
        ("accessibility-tell", &["accessibility-tell-us"]),
    ];
    let contact = app.settings.contact.clone();
    html(&Show {
        page,
        contact,
        title: "accessibility-title",
        lead: "accessibility-lead",
        sections,
    })
}

/// `GET /{lang}/privacy`
pub async fn privacy(State(app): State<App>, page: Page) -> Result<Response> {
    let sections: &[Section] = &[
        ("privacy-visitors", &["privacy-visitors-nothing", "privacy-visitors-search"]),
        (
            "privacy-accounts",
            &["privacy-accounts-cookie", "privacy-accounts-log", "privacy-accounts-role"],
        ),
        ("privacy-sources", &["privacy-sources-confidential", "privacy-sources-authors"]),
        ("privacy-mail", &["privacy-mail-kept", "privacy-mail-log"]),
    ];
    // The last is said where there is mail.
    let many = sections.len() - usize::from(app.tools.mail.is_none());
    let sections = &sections[..many];
    let contact = app.settings.contact.clone();
    html(&Show { page, contact, title: "privacy-title", lead: "privacy-lead", sections })
}
