//! What the page of the reading table shows.

use super::card::Card;
use super::draw::Choice;
use super::lit::lit;
use super::notice::Notice;
use super::told::Part;
use super::{Filter, Open, Table};
use crate::Page;
use crate::desk::choices::Choices;
use crate::desk::helped::Help;
use crate::desk::labels::{Labels, Said};
use crate::desk::together::Teller;
use crate::desk::urls;
use askama::Template;
use domain::{ClaimState, Field, Lang, Passage, Proposal, ProposalId, ProposalKind, Record};
use std::collections::HashMap;
use words::Key;
use work::table::Likeness;

/// What the page is made from.
pub struct Around<'a> {
    pub table: &'a Table,
    pub labels: &'a Labels,
    pub likely: &'a HashMap<ProposalId, Vec<Likeness>>,
    /// Records that were looked for to merge with.
    pub found: Vec<Likeness>,
    pub choices: &'a Choices,
    pub help: &'a Help,
    /// Which other reports tell the same, with the page where that is decided.
    pub also: &'a HashMap<ProposalId, Vec<Teller>>,
}

#[derive(Template)]
#[template(path = "desk/table.html")]
pub struct Show {
    page: Page,
    title: Said,
    source: String,
    undo: String,
    above: String,
    draw: String,
    selected: String,
    news: String,
    position: u64,
    least: String,
    /// The kinds that can be drawn from words that are selected.
    drawn: Vec<Choice>,
    progress: String,
    text_lang: String,
    text_dir: &'static str,
    lines: Vec<Paragraph>,
    kinds: Vec<Tab>,
    states: Vec<Tab>,
    groups: Vec<Group>,
    decided: usize,
    all: usize,
    /// Where the first open proposal stands: of those that are shown, or of all.
    first: Option<String>,
    /// What a helper model had to do with it.
    helper: Vec<String>,
    alert: Option<String>,
    notice: Option<Notice>,
}

/// A paragraph of the report, and where in the text it begins.
struct Paragraph {
    start: usize,
    /// Its language and direction, where they are not those of the text.
    spoken: Option<(String, &'static str)>,
    pieces: Vec<Lit>,
}

/// Words of the report, lit up or not.
struct Lit {
    parts: Vec<Part>,
    /// The kinds of the narrowest and of the widest proposal over it. Empty where there is none.
    narrow: &'static str,
    wide: &'static str,
    decided: bool,
    /// The number of the proposal that it leads to, and of all over it. A word or two between two
    /// passages is no link of its own: nobody could hit it.
    to: Option<usize>,
    over: String,
    /// Whether the proposal that is chosen lies over it.
    here: bool,
    /// Anchors of the passages that begin here.
    ids: Vec<String>,
}

/// A way to see less of the table.
pub struct Tab {
    pub name: &'static str,
    pub label: String,
    pub count: usize,
    pub decided: usize,
    /// The table with these alone.
    pub href: String,
    pub chosen: bool,
}

struct Group {
    kind: &'static str,
    title: String,
    cards: Vec<Card>,
}

impl Show {
    pub fn new(page: Page, around: &Around, open: &Open) -> Show {
        let table = around.table;
        let (source, filter) = (&table.source, &open.filter);
        let text = table.text().chars().collect();
        let mut maker = Maker { page: &page, around, open, text, next: None };
        let notice = maker.notice();
        maker.next = notice.as_ref().and_then(|it| it.next.as_ref()).map(|it| it.0);
        let (text_lang, text_dir) = table.spoken().main.clone();
        let mut waiting = table.proposals.iter().filter(|it| it.state == ClaimState::Proposed);
        let first = waiting.clone().find(|it| open.filter.shows(it));
        let first = first
            .map(|it| (String::new(), it))
            .or_else(|| waiting.next().map(|it| (page.url(urls::table(&table.source.slug)), it)));
        Show {
            title: said(page.lang, source.text(Field::Title, page.lang), source.slug.as_str()),
            source: page.url(urls::record(source.kind, &source.slug)),
            undo: page.url(urls::undo(&source.slug)) + &filter.query(&[]),
            above: page.url(urls::above(&source.slug)) + &filter.above(),
            draw: page.url(urls::draw(&source.slug)),
            selected: page.url(urls::selected(&source.slug)) + &filter.query(&[]),
            news: page.url(urls::news(&source.slug)),
            position: table.position,
            least: filter.least().map(|it| it.to_string()).unwrap_or_default(),
            drawn: super::draw::kinds(&page, ""),
            progress: progress(&page, table),
            text_dir,
            text_lang,
            lines: maker.lines(),
            kinds: kinds(table, filter, page.lang),
            states: states(table, filter, page.lang),
            groups: maker.groups(),
            decided: table.decided(),
            all: table.proposals.len(),
            first: first.map(|(page, it)| format!("{page}#proposal-{}", table.number(it.id))),
            notice,
            helper: around.help.said.clone(),
            alert: open.alert.clone(),
            page,
        }
    }
}

fn said(reader: Lang, text: Option<(Lang, &domain::Text)>, or: &str) -> Said {
    match text {
        Some((lang, text)) => Said { text: text.value.clone(), lang },
        None => Said { text: or.to_owned(), lang: reader },
    }
}

pub fn kinds(table: &Table, filter: &Filter, lang: Lang) -> Vec<Tab> {
    let tab = |kind: ProposalKind| {
        let of_kind = table.proposals.iter().filter(move |it| it.kind == kind);
        let decided = of_kind.clone().filter(|it| it.state != ClaimState::Proposed);
        let chosen = filter.kind() == Some(kind);
        // What is chosen already leads back to all.
        let wanted = if chosen { String::new() } else { kind.name().to_owned() };
        let href = Filter { kind: wanted, ..filter.only() }.query(&[]);
        Tab {
            name: kind.name(),
            label: kind.say(lang),
            count: of_kind.count(),
            decided: decided.count(),
            href: if href.is_empty() { "?".to_owned() } else { href },
            chosen,
        }
    };
    ProposalKind::ALL.map(tab).into_iter().filter(|it| it.count > 0).collect()
}

fn states(table: &Table, filter: &Filter, lang: Lang) -> Vec<Tab> {
    let tab = |state: ClaimState| {
        let count = table.proposals.iter().filter(|it| it.state == state).count();
        Tab {
            name: state.name(),
            label: state.say(lang),
            count,
            decided: if state == ClaimState::Proposed { 0 } else { count },
            href: Filter { state: state.name().to_owned(), ..filter.only() }.query(&[]),
            chosen: filter.state() == Some(state),
        }
    };
    [ClaimState::Proposed, ClaimState::Accepted, ClaimState::Rejected].map(tab).into()
}

/// How far the report is.
pub fn progress(page: &Page, table: &Table) -> String {
    let args = [("n", table.decided().into()), ("all", table.proposals.len().into())];
    page.say_with("desk-decided", &args)
}

/// The language of a report's text, also of one that is none of ours.
pub fn text_direction(source: &Record) -> (String, &'static str) {
    let language = source.code(Field::Language).unwrap_or(source.origin.tag()).to_owned();
    let lang: Option<Lang> = language.parse().ok();
    (language, lang.map_or("auto", Lang::dir))
}

/// Makes the parts of the page.
pub struct Maker<'a> {
    pub page: &'a Page,
    pub around: &'a Around<'a>,
    pub open: &'a Open,
    pub text: Vec<char>,
    /// The number of the proposal where one goes on.
    pub next: Option<usize>,
}

impl Maker<'_> {
    pub fn shown(&self) -> impl Iterator<Item = &Proposal> {
        self.around.table.proposals.iter().filter(|it| self.open.filter.shows(it))
    }

    fn lines(&self) -> Vec<Paragraph> {
        let all: Vec<(&Proposal, usize, Passage)> = self
            .shown()
            .flat_map(|it| it.passages.iter().enumerate().map(move |(n, at)| (it, n, *at)))
            .collect();
        let passages: Vec<Passage> = all.iter().map(|it| it.2).collect();
        let told = self.told();
        let of_fields: Vec<Passage> = told.iter().map(|it| it.at).collect();
        let text: String = self.text.iter().collect();
        let lines = lit(&text, &passages);
        let chosen = self.chosen();
        let piece = |it: super::lit::Piece| {
            let mut over = it.over.iter().map(|at| all[*at].0);
            let narrow = over.clone().next();
            let open = over.clone().find(|it| it.state == ClaimState::Proposed);
            let letters = it.text.chars().filter(|it| it.is_alphanumeric()).count();
            let wide = letters > 3 || (letters > 0 && !it.begin.is_empty());
            let to = open.or(narrow).filter(|_| wide).map(|it| self.number(it));
            let ids = it.begin.iter().map(|at| anchor(self.number(all[*at].0), all[*at].1));
            let mut numbers: Vec<String> =
                over.clone().map(|it| self.number(it).to_string()).collect();
            numbers.dedup();
            let here = over.clone().any(|it| chosen == Some(it.id));
            let parts = self.parts(super::lit::parts(&it, &of_fields), &told);
            Lit {
                here,
                narrow: narrow.map_or("", |it| it.kind.name()),
                wide: over.next_back().map_or("", |it| it.kind.name()),
                decided: open.is_none() && narrow.is_some(),
                to,
                over: numbers.join(" "),
                ids: ids.collect(),
                parts,
            }
        };
        let spoken = self.around.table.spoken();
        let line = |it: super::lit::Line| {
            let start = it.pieces.first().map_or(0, |it| it.start);
            let spoken = Some(spoken.at(start)).filter(|it| *it != spoken.main);
            Paragraph { start, spoken, pieces: it.pieces.into_iter().map(piece).collect() }
        };
        lines.into_iter().map(line).collect()
    }

    pub fn number(&self, proposal: &Proposal) -> usize {
        self.around.table.number(proposal.id)
    }

    fn groups(&self) -> Vec<Group> {
        let group = |kind: ProposalKind| {
            let cards = self.shown().filter(|it| it.kind == kind);
            let cards = cards.map(|it| self.card(it)).collect();
            Group { kind: kind.name(), title: kind.say(self.page.lang), cards }
        };
        ProposalKind::ALL.map(group).into_iter().filter(|it| !it.cards.is_empty()).collect()
    }
}

/// The anchor of a passage of a proposal.
pub fn anchor(number: usize, passage: usize) -> String {
    if passage == 0 { format!("p-{number}") } else { format!("p-{number}-{}", passage + 1) }
}
