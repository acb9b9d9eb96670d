//! What the mails say, in the language of their reader: as plain text, and the same as HTML.

use super::news::{News, Novelty};
use crate::mail::Letter;
use domain::{Field, Lang, Record};
use jiff::Timestamp;
use std::fmt::Write as _;
use store::subscriptions::Subscription;
use words::{Arg, Key, say, say_with};

/// How much of a summary is told, in scalar values.
const SUMMARY: usize = 200;
/// A mail has no style sheet, and a heading without one shouts.
const HEADING: &str = "font-size:1.1em;margin:1.5em 0 0";

/// The mail that asks for a yes. What is searched for is not in it: it may be words that a stranger
/// has typed, to be sent in our name to somebody who never asked.
pub fn question(it: &Subscription, site: &str, now: Timestamp) -> Letter {
    let lang = it.search.lang;
    let say = |key| say(lang, key);
    let mut page = Page::new(lang, say("mail-question-subject"));
    page.paragraph(&say_with(lang, "mail-question-lead", &[("site", site.into())]));
    page.link(&say("mail-question-open"), &address(site, it));
    page.paragraph(&say("mail-question-else"));
    page.link(&say("mail-question-forget"), &end(site, it));
    page.letter(it, ("question", site), now)
}

/// The mail that tells what is new.
pub fn news(novelty: &Novelty, news: &News, site: &str, now: Timestamp) -> Letter {
    let it = novelty.subscription;
    let (lang, title) = (it.search.lang, line(&it.search.title));
    let say = |key| say(lang, key);
    let count = |key, n: usize| say_with(lang, key, &[("n", n.into()), ("title", (&title).into())]);
    let mut page = Page::new(lang, count("mail-news-subject", novelty.total));
    page.paragraph(&count("mail-news-lead", novelty.total));
    let told = news.told(novelty);
    for record in &told {
        page.record(record, site);
    }
    let search = format!("{site}/{lang}/search?{}", it.search.query);
    let more = novelty.total - told.len();
    let all = if more > 0 { count("mail-news-more", more) } else { say("mail-news-search") };
    page.link(&all, &search);
    page.rule();
    let asked = it.asked_at.strftime("%Y-%m-%d").to_string();
    let why: [(&str, Arg); 2] =
        [("date", words::date(lang, &asked).into()), ("rhythm", it.rhythm.name().into())];
    page.paragraph(&say_with(lang, "mail-news-why", &why));
    page.link(&say("mail-news-end"), &end(site, it));
    // The same reader told from the same place on is told the same, however often it is sent.
    let told = it.confirmed.map_or(0, |it| it.position);
    page.letter(it, (&told.to_string(), site), now)
}

/// Where the reader sees what they have asked for.
fn address(site: &str, it: &Subscription) -> String {
    format!("{site}/{}/subscriptions/{}", it.search.lang, it.token)
}

fn end(site: &str, it: &Subscription) -> String {
    format!("{}/end", address(site, it))
}

/// A mail in the making, in both its forms.
struct Page {
    lang: Lang,
    subject: String,
    text: String,
    html: String,
}

impl Page {
    fn new(lang: Lang, subject: String) -> Page {
        Page { lang, subject, text: String::new(), html: String::new() }
    }

    fn paragraph(&mut self, text: &str) {
        let _ = write!(self.text, "{text}\n\n");
        let _ = writeln!(self.html, "<p>{}</p>", escaped(text));
    }

    fn link(&mut self, label: &str, href: &str) {
        let _ = write!(self.text, "{label}\n{href}\n\n");
        let _ = writeln!(self.html, "<p><a href=\"{}\">{}</a></p>", escaped(href), escaped(label));
    }

    fn rule(&mut self) {
        // What mail programs know as the beginning of a signature.
        self.text.push_str("-- \n");
        self.html.push_str("<hr>\n");
    }

    fn record(&mut self, record: &Record, site: &str) {
        let href = format!("{site}/{}/{}/{}", self.lang, record.kind.plural(), record.slug);
        let slug = || (self.lang, record.slug.as_str().to_owned());
        let (lang, title) = told(record, Field::Title, self.lang).unwrap_or_else(slug);
        let _ = writeln!(self.text, "{title}");
        let (title, lang) = (escaped(&title), self.marked(lang));
        let _ = writeln!(
            self.html,
            "<h2 style=\"{HEADING}\"><a href=\"{}\"{lang}>{title}</a></h2>",
            escaped(&href)
        );
        let kind = record.kind.say(self.lang);
        let _ = writeln!(self.text, "{kind}");
        let _ = writeln!(self.html, "<p style=\"margin:0\">{}</p>", escaped(&kind));
        if let Some((lang, summary)) = told(record, Field::Summary, self.lang) {
            let summary = line(&summary);
            let _ = writeln!(self.text, "{summary}");
            let _ = writeln!(
                self.html,
                "<p style=\"margin:0\"{}>{}</p>",
                self.marked(lang),
                escaped(&summary)
            );
        }
        let _ = write!(self.text, "{href}\n\n");
    }

    /// The language of a text that is not in that of the mail.
    fn marked(&self, lang: Lang) -> String {
        if lang == self.lang {
            return String::new();
        }
        format!(" lang=\"{lang}\" dir=\"{}\"", lang.dir())
    }

    /// The mail. Some programs drop all but what is within the body, so the language stands there
    /// once more.
    fn letter(self, it: &Subscription, (name, site): (&str, &str), at: Timestamp) -> Letter {
        let tongue = format!("lang=\"{}\" dir=\"{}\"", self.lang, self.lang.dir());
        let html = format!(
            "<!DOCTYPE html>\n<html {tongue}>\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n<div {tongue}>\n{}</div>\n</body>\n</html>\n",
            escaped(&self.subject),
            self.html
        );
        Letter {
            to: it.address.clone(),
            subject: self.subject,
            text: self.text,
            html,
            lang: self.lang,
            end: end(site, it),
            name: format!("{}.{name}", it.id),
            at,
        }
    }
}

/// A text in the best language for the reader, and which that is.
fn told(record: &Record, field: Field, reader: Lang) -> Option<(Lang, String)> {
    record.text(field, reader).map(|(lang, text)| (lang, text.value.clone()))
}

/// As much of a text as stands in a line.
fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = text.char_indices().nth(SUMMARY) else { return text };
    let head = &text[..cut];
    let word = head.rfind(' ').unwrap_or(cut);
    format!("{}…", &head[..word])
}

/// A text within HTML.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
