//! What the page of the reading table shows.

use super::card::Card;
use super::lit::lit;
use super::told::Part;
use super::{Filter, Open, Table};
use crate::Page;
use crate::desk::choices::Choices;
use crate::desk::labels::{Labels, Said};
use crate::desk::urls;
use askama::Template;
use domain::{ClaimState, Field, Lang, Passage, Proposal, ProposalId, ProposalKind, RecordId};
use std::collections::HashMap;
use words::Key;
use work::table::Likeness;

/// What the page is made from.
pub struct Around<'a> {
    pub table: &'a Table,
    pub labels: &'a Labels,
    pub likely: &'a HashMap<ProposalId, Vec<Likeness>>,
    /// Records that were looked for to merge with.
    pub found: Vec<RecordId>,
    pub choices: &'a Choices,
}

#[derive(Template)]
#[template(path = "desk/table.html")]
pub struct Show {
    page: Page,
    title: Said,
    source: String,
    undo: String,
    above: String,
    text_lang: String,
    text_dir: &'static str,
    lines: Vec<Vec<Lit>>,
    kinds: Vec<Tab>,
    states: Vec<Tab>,
    groups: Vec<Group>,
    decided: usize,
    all: usize,
    /// The anchor of the first open proposal.
    first: Option<usize>,
    alert: Option<String>,
    notice: Option<String>,
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
struct Tab {
    name: &'static str,
    label: String,
    count: usize,
    chosen: bool,
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
        let maker = Maker { page: &page, around, open, text: text_of(table) };
        let language = source.code(Field::Language).unwrap_or(source.origin.tag()).to_owned();
        let lang: Option<Lang> = language.parse().ok();
        let first = table.proposals.iter().find(|it| it.state == ClaimState::Proposed);
        Show {
            title: said(page.lang, source.text(Field::Title, page.lang), source.slug.as_str()),
            source: page.url(urls::record(source.kind, &source.slug)),
            undo: page.url(urls::undo(&source.slug)) + &filter.query(&[]),
            above: page.url(urls::above(&source.slug)),
            text_dir: lang.map_or("auto", Lang::dir),
            text_lang: language,
            lines: maker.lines(),
            kinds: kinds(table, filter, page.lang),
            states: states(table, filter, page.lang),
            groups: maker.groups(),
            decided: table.decided(),
            all: table.proposals.len(),
            first: first.map(|it| table.number(it.id)),
            notice: notice(&page, filter),
            alert: open.alert.clone(),
            page,
        }
    }
}

fn text_of(table: &Table) -> Vec<char> {
    table.document.as_ref().map(|it| it.text.chars().collect()).unwrap_or_default()
}

fn said(reader: Lang, text: Option<(Lang, &domain::Text)>, or: &str) -> Said {
    match text {
        Some((lang, text)) => Said { text: text.value.clone(), lang },
        None => Said { text: or.to_owned(), lang: reader },
    }
}

fn kinds(table: &Table, filter: &Filter, lang: Lang) -> Vec<Tab> {
    let tab = |kind: ProposalKind| Tab {
        name: kind.name(),
        label: kind.say(lang),
        count: table.proposals.iter().filter(|it| it.kind == kind).count(),
        chosen: filter.kind() == Some(kind),
    };
    ProposalKind::ALL.map(tab).into_iter().filter(|it| it.count > 0).collect()
}

fn states(table: &Table, filter: &Filter, lang: Lang) -> Vec<Tab> {
    let tab = |state: ClaimState| Tab {
        name: state.name(),
        label: state.say(lang),
        count: table.proposals.iter().filter(|it| it.state == state).count(),
        chosen: filter.state() == Some(state),
    };
    [ClaimState::Proposed, ClaimState::Accepted, ClaimState::Rejected].map(tab).into()
}

/// What has just happened, where the page says so. Only what we say ourselves is said.
fn notice(page: &Page, filter: &Filter) -> Option<String> {
    let key = match filter.notice.as_str() {
        "accepted" => "desk-table-accepted",
        "undone" => "desk-table-undone",
        "nothing" => "desk-table-nothing-to-undo",
        _ => return None,
    };
    let mut notice = page.say_with(key, &[("n", filter.n.into())]);
    if filter.skipped > 0 {
        notice.push(' ');
        notice += &page.say_with("desk-table-skipped", &[("n", filter.skipped.into())]);
    }
    Some(notice)
}

/// Makes the parts of the page.
pub struct Maker<'a> {
    pub page: &'a Page,
    pub around: &'a Around<'a>,
    pub open: &'a Open,
    pub text: Vec<char>,
}

impl Maker<'_> {
    pub fn shown(&self) -> impl Iterator<Item = &Proposal> {
        self.around.table.proposals.iter().filter(|it| self.open.filter.shows(it))
    }

    fn lines(&self) -> Vec<Vec<Lit>> {
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
        lines.into_iter().map(|it| it.pieces.into_iter().map(piece).collect()).collect()
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
