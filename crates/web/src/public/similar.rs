//! Records that are like another, each with the reason: what both are linked to, and, where the
//! encoder is there, that their titles mean nearly the same, in whatever languages.
//!
//! | of | compared with | by |
//! |---|---|---|
//! | practices, Actions, events, results | one another | what both are linked to ([`SHARED`]) |
//! | series | series | the themes of their last events |
//! | organisations | organisations | the body that they are part of, the country |
//! | figures | figures | the places that they are of |
//! | sources | sources | the records that both speak of |
//! | places, themes | nothing | they stand in a tree and name what is related and beside them; what happened there or is about them is told on their pages |
//!
//! A shared theme or place says the more the fewer records share it. What is alike in meaning alone
//! comes after all that share something: weighed together, they named fewer of the records that
//! the judged questions want together.

mod through;

use super::back;
use super::facets;
use super::line::{self, Line};
use crate::App;
use crate::page::Page;
use crate::told::Names;
use ::search::{Audience, Wish};
use domain::{Field, Kind, Record, RecordId, State};
use std::collections::{HashMap, HashSet};
use store::Db;
use store::records::{self, Standing};
use work::Tools;
use work::index::Near;

/// A record that is like the one of the page.
pub struct Like {
    pub line: Line,
    pub kind: String,
    /// *Themes: integration; places: Costa Rica*
    pub reason: String,
    /// Both practices beside each other.
    pub compare: Option<String>,
}

/// How many are asked for that share one thing, how many are looked at, and how many shown.
const OF_EACH: u64 = 60;
const LOOKED_AT: usize = 60;
const SHOWN: usize = 4;
/// How many of the likest are looked at once more: some the page names anyway.
const RANKED: usize = 24;
/// How many of the nearest in meaning are looked at.
const NEAREST: usize = 12;

/// What was done and learnt is compared with one another, the rest with its own kind.
fn compared_with(kind: Kind) -> &'static [Kind] {
    match kind {
        Kind::Practice | Kind::Action | Kind::Event | Kind::Result => {
            &[Kind::Practice, Kind::Action, Kind::Event, Kind::Result]
        }
        Kind::Series => &[Kind::Series],
        Kind::Figure => &[Kind::Figure],
        Kind::Organisation => &[Kind::Organisation],
        Kind::Source => &[Kind::Source],
        Kind::Place | Kind::Theme => &[],
    }
}

/// What two records may share, and how much it says. Sources share the records that they speak of,
/// which stand here as their titles.
fn shared_by(kind: Kind) -> &'static [(Field, f64)] {
    match kind {
        Kind::Practice | Kind::Action | Kind::Event | Kind::Result => &SHARED,
        Kind::Series => &[(Field::Themes, 1.0)],
        Kind::Figure => &[(Field::Places, 1.0)],
        Kind::Organisation => &[(Field::Parent, 2.0), (Field::Country, 1.0)],
        Kind::Source => &[(Field::Title, 1.0)],
        Kind::Place | Kind::Theme => &[],
    }
}

const SHARED: [(Field, f64); 6] = [
    (Field::Actions, 3.0),
    (Field::Events, 1.5),
    (Field::Themes, 1.0),
    (Field::Places, 1.0),
    (Field::Delegations, 0.3),
    (Field::Series, 1.0),
];

/// What two records share.
type Shared = Vec<(Field, RecordId)>;

struct Kin {
    id: RecordId,
    kind: Kind,
    shared: Shared,
    /// Where both mean nearly the same.
    likeness: Option<f64>,
    weight: f64,
}

/// Who reads: what may be seen.
struct Seen {
    kinds: &'static [Kind],
    states: Vec<State>,
    audience: Audience,
}

impl Seen {
    fn has(&self, it: &Standing) -> bool {
        let is_hidden = it.is_confidential && self.audience == Audience::Public;
        self.kinds.contains(&it.kind) && self.states.contains(&it.state) && !is_hidden
    }
}

/// A dozen statements at most, whatever is stored.
pub async fn to(app: &App, page: &Page, record: &Record) -> crate::error::Result<Vec<Like>> {
    let db = app.store.db();
    let kinds = compared_with(record.kind);
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let seen = Seen { kinds, states: back::states(page, kinds), audience: facets::audience(page) };
    let mut kin = kin(&app.tools, record, &seen).await?;
    kin.truncate(RANKED);
    let told = named(db, record, &kin).await?;
    kin.retain(|it| !told.contains(&it.id));
    kin.truncate(SHOWN);
    if kin.is_empty() {
        return Ok(Vec::new());
    }
    let names: Vec<RecordId> = kin.iter().flat_map(|it| it.shared.iter().map(|it| it.1)).collect();
    let names = Names::load(app, page, names).await?;
    let chosen: Vec<RecordId> = kin.iter().map(|it| it.id).collect();
    let chosen = records::some(db, &chosen, line::IN_LINES).await?;
    let lines = line::lines(app, page, &chosen).await?;
    let told = lines.into_iter().filter_map(|line| {
        let kin = kin.iter().find(|it| it.id == line.id)?;
        // What both share may be nothing that this reader may know of.
        let reason = Some(reason(page, kin, &names)).filter(|it| !it.is_empty())?;
        Some(Like {
            compare: compare(page, record, chosen.iter().find(|it| it.id == line.id)?),
            line,
            kind: words::kind(page.lang, kin.kind),
            reason,
        })
    });
    Ok(told.collect())
}

/// Those that the page names anyway: what the record comes from or belongs to, and what belongs to
/// it. One statement, or none where nothing of the kind can belong to another.
async fn named(db: &Db, record: &Record, kin: &[Kin]) -> crate::error::Result<HashSet<RecordId>> {
    if shared_by(record.kind) != SHARED {
        return Ok(HashSet::new());
    }
    let own = |field: &Field| record.links(*field);
    let mut named: HashSet<RecordId> = BELONGING.iter().flat_map(own).collect();
    let ids: Vec<RecordId> = kin.iter().map(|it| it.id).collect();
    let to = Some(&[record.id][..]);
    let belonging = records::linking(db, &ids, (&BELONGING, to)).await?;
    named.extend(belonging.into_iter().map(|it| it.0));
    Ok(named)
}

/// By what one record belongs to another.
const BELONGING: [Field; 5] =
    [Field::Actions, Field::Events, Field::Series, Field::AdaptedFrom, Field::Continues];

/// The published records that are most like one, for those who measure.
pub async fn likest(tools: &Tools, record: &Record) -> crate::error::Result<Vec<RecordId>> {
    let (states, audience) = (vec![State::Published], Audience::Public);
    let kinds = compared_with(record.kind);
    let kin = kin(tools, record, &Seen { kinds, states, audience }).await?;
    Ok(kin.iter().take(SHOWN).map(|it| it.id).collect())
}

async fn kin(tools: &Tools, record: &Record, seen: &Seen) -> crate::error::Result<Vec<Kin>> {
    let db = tools.store.db();
    let near = nearest(tools, record, seen).await?;
    let mut others = match record.kind {
        Kind::Series => through::series(db, record, &seen.states).await?,
        Kind::Source => through::sources(db, record).await?,
        _ => {
            let mut others = linked(db, record).await?;
            others.extend(near.iter().map(|it| it.id));
            with_shared(db, record, &others).await?
        }
    };
    for it in &near {
        others.entry(it.id).or_default();
    }
    others.remove(&record.id);
    let ids: Vec<RecordId> = others.keys().copied().collect();
    let standings = records::standings(db, &ids).await?;
    let others = others.into_iter().filter_map(|(id, shared)| {
        let standing = standings.get(&id).filter(|it| seen.has(it))?;
        Some((id, standing.kind, shared))
    });
    Ok(ranked(record, others.collect(), &near))
}

/// What each of the others shares with the record. One statement, however many.
async fn with_shared(
    db: &Db,
    record: &Record,
    others: &[RecordId],
) -> crate::error::Result<HashMap<RecordId, Shared>> {
    let fields: Vec<Field> = shared_by(record.kind).iter().map(|it| it.0).collect();
    let own: Shared =
        fields.iter().flat_map(|field| record.links(*field).map(|it| (*field, it))).collect();
    let to: Vec<RecordId> = own.iter().map(|it| it.1).collect();
    let mut shared: HashMap<RecordId, Vec<usize>> = HashMap::new();
    for (other, field, to) in records::linking(db, others, (&fields, Some(&to))).await? {
        // What one was helped in and the other only took part in is the same country and no likeness.
        if let Some(at) = own.iter().position(|it| *it == (field, to)) {
            shared.entry(other).or_default().push(at);
        }
    }
    // In the order in which the record has them.
    let in_order = |(other, mut places): (RecordId, Vec<usize>)| {
        places.sort_unstable();
        (other, places.into_iter().map(|at| own[at]).collect())
    };
    Ok(shared.into_iter().map(in_order).collect())
}

/// Those that share most with the record, of the last made of all that shares each thing with it.
/// One statement, whatever is stored.
async fn linked(db: &Db, record: &Record) -> crate::error::Result<Vec<RecordId>> {
    let anchors: Vec<(Field, f64, RecordId)> = shared_by(record.kind)
        .iter()
        .flat_map(|(field, says)| record.links(*field).map(|it| (*field, *says, it)))
        .collect();
    let asked: Vec<(Field, RecordId)> = anchors.iter().map(|it| (it.0, it.2)).collect();
    let mut sharing: HashMap<RecordId, f64> = HashMap::new();
    for (anchor, id) in records::newest_linking(db, &asked, OF_EACH).await? {
        *sharing.entry(id).or_default() += anchors[anchor].1;
    }
    sharing.remove(&record.id);
    let mut sharing: Vec<(RecordId, f64)> = sharing.into_iter().collect();
    sharing.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.cmp(&a.0)));
    sharing.truncate(LOOKED_AT);
    Ok(sharing.into_iter().map(|it| it.0).collect())
}

async fn nearest(tools: &Tools, record: &Record, seen: &Seen) -> crate::error::Result<Vec<Near>> {
    let wish = Wish {
        kinds: seen.kinds.iter().map(|it| it.name().to_owned()).collect(),
        audience: seen.audience,
        limit: NEAREST + 1,
        ..Wish::default()
    };
    Ok(tools.finder.nearest(record.id, wish).await?)
}

/// The nearest first. What many of them share counts little, what two share counts much.
fn ranked(record: &Record, others: Vec<(RecordId, Kind, Shared)>, near: &[Near]) -> Vec<Kin> {
    let mut frequency: HashMap<RecordId, f64> = HashMap::new();
    for (_, id) in others.iter().flat_map(|it| &it.2) {
        *frequency.entry(*id).or_default() += 1.0;
    }
    let fields = shared_by(record.kind);
    let says = |field: Field| fields.iter().find(|it| it.0 == field).map_or(0.0, |it| it.1);
    let mut kin: Vec<Kin> = others
        .into_iter()
        .map(|(id, kind, shared)| {
            let own_kind = if kind == record.kind { 1.25 } else { 1.0 };
            let sum: f64 =
                shared.iter().map(|(field, id)| says(*field) / frequency[id].sqrt()).sum();
            let likeness = near.iter().find(|it| it.id == id);
            let likeness = likeness.map(|it| f64::from(it.likeness));
            Kin { id, kind, weight: sum * own_kind, shared, likeness }
        })
        .filter(|it| !it.shared.is_empty() || it.likeness.is_some())
        .collect();
    kin.sort_by(|a, b| {
        let alike = |it: &Kin| it.likeness.unwrap_or_default();
        let heavier = b.weight.total_cmp(&a.weight);
        heavier.then(alike(b).total_cmp(&alike(a))).then(a.id.cmp(&b.id))
    });
    kin
}

fn reason(page: &Page, kin: &Kin, names: &Names) -> String {
    let by_field = shared_by(kin.kind).iter().filter_map(|(field, _)| {
        let shared = kin.shared.iter().filter(|it| it.0 == *field);
        let titles: Vec<String> =
            shared.filter_map(|it| names.get(it.1)).map(|it| it.title.clone()).collect();
        if titles.is_empty() {
            return None;
        }
        let field = match kin.kind {
            Kind::Source => page.say("similar-tells-of"),
            _ => words::field(page.lang, *field),
        };
        let field = field.into();
        let value = words::list(page.lang, &titles).into();
        Some(page.say_with("field-and-value", &[("field", field), ("value", value)]))
    });
    let alike = kin.likeness.map(|_| page.say("similar-in-meaning"));
    by_field.chain(alike).collect::<Vec<_>>().join(" · ")
}

fn compare(page: &Page, one: &Record, other: &Record) -> Option<String> {
    let both = one.kind == Kind::Practice && other.kind == Kind::Practice;
    both.then(|| page.url(crate::urls::compare(&one.slug, &other.slug)))
}
