//! What the page of the reading table shows.

use super::lit::lit;
use super::{Editing, Filter, Open, Table};
use crate::Page;
use crate::desk::choices::Choices;
use crate::desk::filled::Filled;
use crate::desk::form::{For, Form};
use crate::desk::labels::{Labels, Said};
use crate::desk::urls;
use askama::Template;
use domain::{ClaimState, Field, Lang, Passage, Proposal, ProposalId, ProposalKind, RecordId};
use std::collections::HashMap;
use words::Key;
use work::table::{Likeness, Reason};

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
    text: String,
    /// The kinds of the narrowest and of the widest proposal over it. Empty where there is none.
    narrow: &'static str,
    wide: &'static str,
    decided: bool,
    /// The number of the proposal that it leads to, and of all over it. A word or two between two
    /// passages is no link of its own: nobody could hit it.
    to: Option<usize>,
    over: String,
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

/// One proposal.
struct Card {
    number: usize,
    state: &'static str,
    state_label: String,
    open: bool,
    version: u32,
    title: Said,
    quotes: Vec<Quote>,
    fields: Vec<(String, Vec<Said>)>,
    percent: i64,
    becomes: bool,
    accept: String,
    reject: String,
    merge: String,
    reopen: String,
    /// The same page with this proposal's form, or its search for a record, open.
    edit: String,
    look: String,
    close: String,
    form: Option<Form>,
    looking: Option<Looking>,
    likely: Vec<Like>,
    decision: Option<String>,
    record: Option<(String, Said)>,
}

struct Quote {
    href: String,
    text: String,
}

/// A record that the proposal may be.
struct Like {
    id: RecordId,
    title: Said,
    href: String,
    why: String,
}

/// The search for a record to merge with.
struct Looking {
    words: String,
    id: ProposalId,
    kind: String,
    state: String,
    found: Vec<Like>,
}

impl Show {
    pub fn new(page: Page, around: &Around, open: Open) -> Show {
        let table = around.table;
        let (source, filter) = (&table.source, &open.filter);
        let maker = Maker { page: &page, around, open: &open, text: text_of(table) };
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

struct Maker<'a> {
    page: &'a Page,
    around: &'a Around<'a>,
    open: &'a Open,
    text: Vec<char>,
}

impl Maker<'_> {
    fn shown(&self) -> impl Iterator<Item = &Proposal> {
        self.around.table.proposals.iter().filter(|it| self.open.filter.shows(it))
    }

    fn lines(&self) -> Vec<Vec<Lit>> {
        let all: Vec<(&Proposal, usize, Passage)> = self
            .shown()
            .flat_map(|it| it.passages.iter().enumerate().map(move |(n, at)| (it, n, *at)))
            .collect();
        let passages: Vec<Passage> = all.iter().map(|it| it.2).collect();
        let text: String = self.text.iter().collect();
        let lines = lit(&text, &passages);
        let piece = |it: super::lit::Piece| {
            let over = it.over.iter().map(|at| all[*at].0);
            let narrow = over.clone().next();
            let open = over.clone().find(|it| it.state == ClaimState::Proposed);
            let letters = it.text.chars().filter(|it| it.is_alphanumeric()).count();
            let wide = letters > 3 || (letters > 0 && !it.begin.is_empty());
            let to = open.or(narrow).filter(|_| wide).map(|it| self.number(it));
            let ids = it.begin.iter().map(|at| anchor(self.number(all[*at].0), all[*at].1));
            let mut numbers: Vec<String> =
                over.clone().map(|it| self.number(it).to_string()).collect();
            numbers.dedup();
            Lit {
                narrow: narrow.map_or("", |it| it.kind.name()),
                wide: over.last().map_or("", |it| it.kind.name()),
                decided: open.is_none() && narrow.is_some(),
                to,
                over: numbers.join(" "),
                ids: ids.collect(),
                text: it.text,
            }
        };
        lines.into_iter().map(|it| it.pieces.into_iter().map(piece).collect()).collect()
    }

    fn number(&self, proposal: &Proposal) -> usize {
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

    fn card(&self, it: &Proposal) -> Card {
        let (page, slug, filter) = (self.page, &self.around.table.source.slug, &self.open.filter);
        let number = self.number(it);
        let act = |what| page.url(urls::decide(slug, it.id, what)) + &filter.query(&[]);
        let here = |more: &[(&str, String)]| {
            format!("{}{}#proposal-{number}", page.url(urls::table(slug)), filter.query(more))
        };
        let open = it.state == ClaimState::Proposed;
        let with = |name| [(name, it.id.to_string())];
        Card {
            number,
            state: it.state.name(),
            state_label: it.state.say(page.lang),
            open,
            version: it.version,
            title: Said { text: it.title.clone(), lang: self.around.table.source.origin },
            quotes: self.quotes(it),
            fields: self.fields(it),
            percent: percent(it.confidence),
            becomes: it.kind.record().is_some(),
            accept: act("accept"),
            reject: act("reject"),
            merge: act("merge"),
            reopen: act("reopen"),
            edit: here(&with("edit")),
            look: here(&with("merge")),
            close: here(&[]),
            form: self.form(it),
            looking: self.looking(it),
            likely: if open { self.likely(it) } else { Vec::new() },
            decision: it.decided.map(|(person, at)| self.decision(person, at)),
            record: it.record.and_then(|id| self.link(id)),
        }
    }

    fn decision(&self, person: domain::PersonId, at: jiff::Timestamp) -> String {
        let name = self.around.labels.person(Some(person));
        let when = words::instant(self.page.lang, at);
        self.page.say_with("desk-decided-by", &[("name", name.into()), ("when", when.into())])
    }

    fn link(&self, id: RecordId) -> Option<(String, Said)> {
        Some((self.page.url(self.around.labels.url(id)?), self.around.labels.title(id)))
    }

    fn quotes(&self, it: &Proposal) -> Vec<Quote> {
        let number = self.number(it);
        let quote = |(n, at): (usize, &Passage)| {
            let (start, end) = (at.start.min(self.text.len()), at.end.min(self.text.len()));
            let text = self.text[start..end.max(start)].iter().collect();
            Quote { href: format!("#{}", anchor(number, n)), text }
        };
        it.passages.iter().enumerate().map(quote).collect()
    }

    fn fields(&self, it: &Proposal) -> Vec<(String, Vec<Said>)> {
        let mut fields: Vec<(Field, Vec<Said>)> = Vec::new();
        for field in &it.fields {
            let value = self.around.labels.proposed(it.kind.record(), field.field, &field.value);
            match fields.last_mut().filter(|last| last.0 == field.field) {
                Some(last) => last.1.push(value),
                None => fields.push((field.field, vec![value])),
            }
        }
        // The title stands at the head of the card already.
        let told = |it: &(Field, Vec<Said>), title: &str| {
            !(it.0 == Field::Title && it.1.len() == 1 && it.1[0].text == title)
        };
        fields.retain(|field| told(field, &it.title));
        let named = |(field, values)| (words::field(self.page.lang, field), values);
        fields.into_iter().map(named).collect()
    }

    fn form(&self, it: &Proposal) -> Option<Form> {
        let editing: &Editing = self.open.editing.as_ref().filter(|open| open.proposal == it.id)?;
        let (kind, origin) = (it.kind.record()?, self.around.table.source.origin);
        let choices = self.around.choices;
        let as_it_is = || Filled::of_proposal(it, kind, choices, origin);
        let filled = editing.filled.clone().unwrap_or_else(as_it_is);
        let what = For { kind, reader: self.page.lang, langs: &[origin], prefix: "e-" };
        Some(Form::new(what, &filled, choices, &editing.wrong))
    }

    fn looking(&self, it: &Proposal) -> Option<Looking> {
        let filter = &self.open.filter;
        (filter.merge == it.id.to_string()).then(|| Looking {
            words: if filter.q.is_empty() { it.title.clone() } else { filter.q.clone() },
            id: it.id,
            kind: filter.kind.clone(),
            state: filter.state.clone(),
            found: self.around.found.iter().filter_map(|id| self.like(*id, &[])).collect(),
        })
    }

    fn likely(&self, it: &Proposal) -> Vec<Like> {
        let likely = self.around.likely.get(&it.id).map_or(&[][..], Vec::as_slice);
        likely.iter().filter_map(|like| self.like(like.record, &like.reasons)).collect()
    }

    fn like(&self, id: RecordId, reasons: &[Reason]) -> Option<Like> {
        let (href, title) = self.link(id)?;
        let reason = |it: &Reason| {
            self.page.say(match it {
                Reason::SameTitle => "desk-same-title",
                Reason::SamePlace => "desk-same-place",
                Reason::SameTime => "desk-same-time",
                Reason::SameThemes => "desk-same-themes",
            })
        };
        let why = words::list(self.page.lang, &reasons.iter().map(reason).collect::<Vec<_>>());
        Some(Like { id, title, href, why })
    }
}

/// The anchor of a passage of a proposal.
fn anchor(number: usize, passage: usize) -> String {
    if passage == 0 { format!("p-{number}") } else { format!("p-{number}-{}", passage + 1) }
}

#[expect(clippy::cast_possible_truncation, reason = "a confidence lies between 0 and 1")]
fn percent(confidence: f64) -> i64 {
    (confidence * 100.0).round() as i64
}
