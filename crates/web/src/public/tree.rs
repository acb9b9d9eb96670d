//! Places and themes: vocabularies, shown as the trees that they are.

use super::facets;
use super::json;
use super::json::tree::Asked;
use super::sift::{By, Sift};
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::told::{Name, may_read};
use crate::{App, urls, wants};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::{Field, Kind, Record, RecordId};
use search::Count;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "public/tree.html")]
struct Show {
    page: Page,
    kind: Kind,
    intro: String,
    /// Those that Actions name, where these alone were asked for, each with how many.
    named: Vec<Row>,
    /// What is counted beside each.
    counted: &'static [Kind],
    rows: Vec<Row>,
    /// Those that nothing is told of yet.
    others: Vec<Name>,
}

/// One place or theme, with its depth in the tree. Flat, since templates do not recurse.
pub struct Row {
    pub name: Name,
    pub count: String,
    /// How many levels open before this row, and close before it.
    pub opens: bool,
    pub closes: usize,
}

/// `GET /{lang}/places`
pub async fn places(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response> {
    let with_actions = pairs.iter().any(|it| it.0 == "with" && it.1 == "actions");
    let counted: &[Kind] = if with_actions { &[Kind::Action] } else { &TOLD };
    let counts = facets::count(&app, &page, counted, &Sift::default()).await?.facets.places;
    let records = app.places().await?;
    // A place lies in many regions; the first is the one above it in the tree.
    let above = |it: &Record| it.links(Field::Within).next();
    let tree = Tree::new(&page, &records.all, &counts, above);
    if wants::json(&headers, page.path()) {
        let named = if with_actions { Some(app.tally().await?.places().collect()) } else { None };
        let (kind, all) = (Kind::Place, records.all.as_slice());
        let asked = Asked { kind, all, counted, named, with_untold: !with_actions };
        return json::tree::answer(&app, &page, asked, &tree).await;
    }
    let rows = tree.rows();
    let (named, others, intro) = if with_actions {
        let named = tree.named(app.tally().await?.places());
        let intro = page.count("places-with-actions", named.len());
        (named, Vec::new(), intro)
    } else {
        (Vec::new(), tree.others(), page.say("about-places"))
    };
    html(&Show { kind: Kind::Place, intro, named, counted, rows, others, page })
}

/// What is counted beside a place or a theme.
const TOLD: [Kind; 4] = [Kind::Action, Kind::Event, Kind::Practice, Kind::Result];

/// `GET /{lang}/themes`
pub async fn themes(State(app): State<App>, page: Page, headers: HeaderMap) -> Result<Response> {
    let counts = facets::count(&app, &page, &TOLD, &Sift::default()).await?.facets.themes;
    let records = app.themes().await?;
    let above = |it: &Record| it.links(Field::Broader).next();
    let mut tree = Tree::new(&page, &records.all, &counts, above);
    tree.keep_all = true;
    if wants::json(&headers, page.path()) {
        let (kind, all) = (Kind::Theme, records.all.as_slice());
        let asked = Asked { kind, all, counted: &TOLD, named: None, with_untold: false };
        return json::tree::answer(&app, &page, asked, &tree).await;
    }
    html(&Show {
        kind: Kind::Theme,
        intro: page.say("about-themes"),
        named: Vec::new(),
        counted: &TOLD,
        rows: tree.rows(),
        others: Vec::new(),
        page,
    })
}

pub struct Tree<'a> {
    page: &'a Page,
    names: HashMap<RecordId, Name>,
    below: HashMap<Option<RecordId>, Vec<RecordId>>,
    counts: HashMap<&'a str, usize>,
    /// Also those that nothing is told of.
    keep_all: bool,
}

impl<'a> Tree<'a> {
    pub fn new(
        page: &'a Page,
        records: &[Record],
        counts: &'a [Count],
        above: impl Fn(&Record) -> Option<RecordId>,
    ) -> Tree<'a> {
        let readable: Vec<&Record> = records.iter().filter(|it| may_read(page, it)).collect();
        let names: HashMap<_, _> = readable.iter().map(|it| (it.id, Name::of(it, page))).collect();
        let mut below: HashMap<Option<RecordId>, Vec<RecordId>> = HashMap::new();
        for record in readable {
            below
                .entry(above(record).filter(|it| names.contains_key(it)))
                .or_default()
                .push(record.id);
        }
        for ids in below.values_mut() {
            ids.sort_by(|a, b| words::compare(page.lang, &names[a].title, &names[b].title));
        }
        let counts = counts.iter().map(|it| (it.value.as_str(), it.count)).collect();
        Tree { page, names, below, counts, keep_all: false }
    }

    /// How much is told of one of them.
    pub fn count(&self, id: RecordId) -> usize {
        let code = self.names.get(&id).and_then(|it| it.code.as_deref()).unwrap_or_default();
        self.counts.get(code).copied().unwrap_or(0)
    }

    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut depth = 0;
        self.each(&mut |id, at: usize| {
            let (opens, closes) = (at > depth, depth.saturating_sub(at));
            depth = at;
            rows.push(Row { opens, closes, ..self.row(id) });
        });
        rows
    }

    /// Each with its depth, in the order of the rows.
    pub fn each(&self, row: &mut impl FnMut(RecordId, usize)) {
        self.walk(None, 0, row);
    }

    fn row(&self, id: RecordId) -> Row {
        let count = self.count(id);
        let count = if count > 0 { self.page.number(count) } else { String::new() };
        Row { name: self.names[&id].clone(), count, opens: false, closes: 0 }
    }

    /// Some of them, by their names.
    fn named(&self, ids: impl Iterator<Item = RecordId>) -> Vec<Row> {
        let known = ids.filter(|it| self.names.contains_key(it));
        let mut rows: Vec<Row> = known.map(|it| self.row(it)).collect();
        rows.sort_by(|a, b| words::compare(self.page.lang, &a.name.title, &b.name.title));
        rows
    }

    fn walk(&self, above: Option<RecordId>, depth: usize, row: &mut impl FnMut(RecordId, usize)) {
        // A circle in a vocabulary ends here and not in an overflow.
        if depth > DEEPEST {
            return;
        }
        for id in self.below.get(&above).into_iter().flatten() {
            if self.keep_all || self.count(*id) > 0 {
                row(*id, depth);
                self.walk(Some(*id), depth + 1, row);
            }
        }
    }

    /// Those that nothing is told of, in the order of the alphabet.
    pub fn untold(&self) -> Vec<RecordId> {
        let ids = self.names.keys().copied().filter(|it| self.count(*it) == 0);
        let mut ids: Vec<RecordId> = ids.collect();
        let title = |it: &RecordId| &self.names[it].title;
        ids.sort_by(|a, b| words::compare(self.page.lang, title(a), title(b)));
        ids
    }

    fn others(&self) -> Vec<Name> {
        self.untold().iter().map(|it| self.names[it].clone()).collect()
    }
}

const DEEPEST: usize = 12;

/// How many levels are still open after these rows.
pub fn open(rows: &[Row]) -> usize {
    rows.iter().fold(0, |open, it| open + usize::from(it.opens) - it.closes)
}

impl Show {
    /// How many levels are still open after the last row.
    fn open(&self) -> usize {
        open(&self.rows)
    }

    /// The same for programs.
    fn json(&self) -> String {
        json::tree::address(&self.page, self.kind)
    }

    /// What the count leads to, for those who do not see it stand beside its name.
    fn counted(&self, row: &Row) -> String {
        let args = [("n", row.count.as_str().into()), ("name", row.name.title.as_str().into())];
        self.page.say_with("tree-count", &args)
    }

    fn sifted(&self, row: &Row) -> Option<String> {
        let code = row.name.code.as_deref()?;
        let (sift, list) = counted_there(self.kind, code, self.counted);
        Some(sift.href(&self.page, &list))
    }
}

/// What was counted beside a place or a theme: as many as the count says, for the search would tell
/// the place itself too. Of one kind alone, its list.
pub fn counted_there(of: Kind, code: &str, counted: &[Kind]) -> (Sift, String) {
    let by = if of == Kind::Place { By::Place } else { By::Theme };
    let sift = Sift::default().with(by, code);
    match counted {
        [only] => (sift, urls::list(*only)),
        all => {
            let of_kind = |sift: Sift, kind: &Kind| sift.with(By::Kind, kind.name());
            (all.iter().fold(sift, of_kind), urls::search())
        }
    }
}
