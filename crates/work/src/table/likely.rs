//! "Is this the workshop we know?": records that a proposal may already be.

mod alike;
mod another;
mod body;
mod called;
mod number;
mod when;
mod words;

use super::beside::{self, Effect};
use crate::resolve::{Known, other_names};
use alike::{alike, same_name};
pub use body::same_body;
use domain::{
    Field, Kind, Proposal, ProposalId, ProposalKind, ProposedValue, Record, RecordId, Value,
};
use std::collections::HashMap;
use store::records::{Head, Listing};
use store::{Db, records};
use when::Times;

/// A record that a proposal may be, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    pub record: RecordId,
    /// When it was, in EDTF: of two records alike, this tells them apart.
    pub when: Option<String>,
    pub reasons: Vec<Reason>,
    /// The fields that both tell and do not tell the same, those that contradict each other first.
    pub differs: Vec<Field>,
    /// Those of which the record says nothing yet.
    pub fills: Vec<Field>,
}

/// What a proposal and a record agree in, the weightiest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    SameTitle,
    /// The words of which the title of the record is made.
    WordsOfTitle,
    /// The same words of the same report.
    SameWords,
    SameTime,
    /// The same number of the same unit.
    SameNumber,
    /// Both are plans, or both are courses.
    SameKind,
    /// The partner as the record calls it.
    SamePartner(String),
    SamePlace(Vec<RecordId>),
    SameThemes(Vec<RecordId>),
}

impl Reason {
    fn weight(&self) -> usize {
        match self {
            Reason::SameTitle => 5,
            Reason::SameWords | Reason::SameNumber => 4,
            Reason::SameTime | Reason::SamePartner(_) | Reason::WordsOfTitle => 3,
            Reason::SamePlace(_) | Reason::SameKind => 2,
            Reason::SameThemes(_) => 1,
        }
    }
}

/// How many records of one kind are looked at. Where there are more, the newest are.
const MOST: u64 = 200;

/// How many are offered: a longer list would not be read.
const OFFERED: usize = 3;

const PLACES: [Field; 3] = [Field::Country, Field::Places, Field::Delegations];
/// The length of a country's code (ISO 3166-1 alpha-2). Regions and groupings have longer ones.
const ISO2: usize = 2;
const PARTNERS: [Field; 3] = [Field::Partners, Field::Hosts, Field::CoHosts];

/// The kinds of which it is asked.
const ASKED: [Kind; 6] =
    [Kind::Event, Kind::Action, Kind::Result, Kind::Practice, Kind::Figure, Kind::Organisation];

/// One sentence often tells of two events or two Actions, seldom of two of these.
const TOLD_ALONE: [Kind; 2] = [Kind::Practice, Kind::Result];

/// For each proposal the records it may be, likeliest first. Two statements for each kind, and two
/// more where the words count.
pub async fn likely(
    db: &Db,
    proposals: &[Proposal],
) -> store::Result<HashMap<ProposalId, Vec<Likeness>>> {
    let mut found: HashMap<ProposalId, Vec<Likeness>> = HashMap::new();
    let resolved = Known::of(db, proposals).await?;
    for kind in ASKED {
        let of_kind: Vec<_> =
            proposals.iter().filter(|it| it.kind.record() == Some(kind)).collect();
        if of_kind.is_empty() {
            continue;
        }
        let listing = Listing { kinds: vec![kind], limit: MOST, ..Listing::default() };
        let mut known = records::page(db, &listing).await?.records;
        let mut by_words = HashMap::new();
        if TOLD_ALONE.contains(&kind) {
            by_words = words::records(db, &of_kind).await?;
            let far: Vec<RecordId> = by_words.values().flatten().copied().collect();
            let far = records::by_ids(db, &far).await?.into_iter();
            let is_new = |it: &Record| it.kind == kind && known.iter().all(|have| have.id != it.id);
            let far: Vec<Record> = far.filter(is_new).collect();
            known.extend(far);
        }
        let places = known.iter().filter(|it| it.kind == Kind::Action);
        let places = places.flat_map(|it| it.links(Field::Places));
        let linked: Vec<RecordId> = known.iter().flat_map(partners).chain(places).collect();
        let bodies = records::heads(db, &linked).await?;
        let is_body = kind == Kind::Organisation;
        for proposal in of_kind {
            let around = Around {
                proposal,
                resolved: &resolved,
                bodies: &bodies,
                by_words: by_words.get(&proposal.id).map_or(&[][..], Vec::as_slice),
                other_names: if is_body { other_names(&proposal.title) } else { Vec::new() },
            };
            let others = known.iter().filter(|it| Some(it.id) != proposal.record);
            let mut alike: Vec<Likeness> = others.filter_map(|it| around.like(it)).collect();
            by_partner(kind, &mut alike);
            let weight = |it: &Likeness| it.reasons.iter().map(Reason::weight).sum::<usize>();
            alike.sort_by_key(|it| std::cmp::Reverse(weight(it)));
            alike.truncate(OFFERED);
            if !alike.is_empty() {
                found.insert(proposal.id, alike);
            }
        }
    }
    Ok(found)
}

/// Of two Actions the one with the partner that the report names is the one that it tells of, and
/// not the other at the same time and place.
fn by_partner(kind: Kind, alike: &mut Vec<Likeness>) {
    let with = |it: &Likeness| it.reasons.iter().any(|it| matches!(it, Reason::SamePartner(_)));
    if kind == Kind::Action && alike.iter().any(with) {
        let said = |it: &Likeness| {
            let says = |it: &Reason| matches!(it, Reason::SameTitle | Reason::SameWords);
            it.reasons.iter().any(says)
        };
        alike.retain(|it| with(it) || said(it));
    }
}

/// Records that somebody looked for, with what tells them apart.
pub async fn plainly(db: &Db, ids: &[RecordId]) -> store::Result<Vec<Likeness>> {
    let found = records::by_ids(db, ids).await?;
    let in_order = ids.iter().filter_map(|id| found.iter().find(|it| it.id == *id));
    let plain = |it: &Record| Likeness {
        record: it.id,
        when: when::said(it),
        reasons: vec![],
        differs: vec![],
        fills: vec![],
    };
    Ok(in_order.map(plain).collect())
}

fn partners(record: &Record) -> impl Iterator<Item = RecordId> {
    PARTNERS.iter().flat_map(|field| record.links(*field))
}

/// A proposal, with what is needed to compare it with a record.
struct Around<'a> {
    proposal: &'a Proposal,
    /// What the codes and names of all proposals mean.
    resolved: &'a Known,
    /// The bodies that records link to, and the places of Actions.
    bodies: &'a HashMap<RecordId, Head>,
    /// Those that rest on the same words.
    by_words: &'a [RecordId],
    /// What a body is called besides, in every language.
    other_names: Vec<String>,
}

impl Around<'_> {
    /// What is clearly another one is not asked of ([`another`]). Of the rest a title alone is
    /// enough, and so are the words they rest on. Otherwise they agree in time or partner, and in
    /// the place; where both say when, and it is another time, it is another one. A country has
    /// several Actions on one theme, so place and theme say nothing; but it seldom has two plans
    /// at once, and no two figures tell one number.
    fn like(&self, record: &Record) -> Option<Likeness> {
        if another::is_another(self.proposal, record, self.resolved) {
            return None;
        }
        let title = self.same_title(record).then_some(Reason::SameTitle);
        let words = self.by_words.contains(&record.id).then_some(Reason::SameWords);
        let times = Times::of(self.proposal, record);
        let time = (times == Times::Agree).then_some(Reason::SameTime);
        let partner = self.same_partner(record).map(Reason::SamePartner);
        let number = number::is_same(self.proposal, record).then_some(Reason::SameNumber);
        let (kinds, same_kind) = self.kinds(record);
        let kind = same_kind.then_some(Reason::SameKind);
        let place = self.shared(record, self.places()).map(Reason::SamePlace);
        let themes = self.shared(record, &[Field::Themes]).map(Reason::SameThemes);
        let named = (place.is_some() && themes.is_some() && self.says_title(record))
            .then_some(Reason::WordsOfTitle);
        // What is done with a network is in no country.
        let nowhere = record.kind == Kind::Action
            && !self.is_in_a_country(record)
            && time.is_some()
            && partner.is_some()
            && themes.is_some();
        let known = self.proposal.kind != ProposalKind::Organisation
            && times != Times::Differ
            && (time.is_some() || partner.is_some() || kind.is_some() || named.is_some())
            && (place.is_some() || nowhere);
        // A sentence tells of the campaign and of the plan.
        let words = words.filter(|_| !kinds || same_kind);
        if title.is_none() && words.is_none() && number.is_none() && !known {
            return None;
        }
        let reasons = [title, words, number, time, partner, named, kind, place, themes];
        let reasons = reasons.into_iter().flatten().collect();
        let beside = beside::with(self.proposal, record, self.resolved);
        let of = |wanted: &[Effect]| {
            let fields = beside.iter().filter(|it| wanted.contains(&it.effect));
            fields.map(|it| it.field).collect()
        };
        Some(Likeness {
            record: record.id,
            when: when::said(record),
            reasons,
            differs: of(&[Effect::Contradicts, Effect::Differs]),
            fills: of(&[Effect::Fills]),
        })
    }

    /// Whether it was in a country, and not with a group of countries or a region alone.
    fn is_in_a_country(&self, record: &Record) -> bool {
        let is_country = |it: &Head| it.code.as_ref().is_some_and(|code| code.len() == ISO2);
        let mut places = PLACES.iter().flat_map(|it| record.links(*it));
        places.any(|it| self.bodies.get(&it).is_none_or(is_country))
    }

    /// Where a meeting was says more than who came to it; a country sends delegations to many.
    fn places(&self) -> &'static [Field] {
        let told = self.proposal.fields.iter().any(|it| it.field == Field::Country);
        if told { &[Field::Country] } else { &PLACES }
    }

    /// Whether both say what kind of result they are, and whether it is the same.
    fn kinds(&self, record: &Record) -> (bool, bool) {
        let said = self.proposal.code(Field::ResultKind);
        let known = record.code(Field::ResultKind);
        (said.is_some() && known.is_some(), said.is_some() && said == known)
    }

    /// By its title in any language; a body by any name that the world has for it.
    fn same_title(&self, record: &Record) -> bool {
        let titles = record.texts(Field::Title).into_iter().flat_map(domain::Texts::iter);
        titles.into_iter().any(|(_, it)| {
            alike(&it.value, &self.proposal.title) || self.other_names.contains(&it.value)
        })
    }

    /// The records that both link to by one of these fields.
    fn shared(&self, record: &Record, fields: &[Field]) -> Option<Vec<RecordId>> {
        let mut shared = Vec::new();
        for it in self.proposal.fields.iter().filter(|it| fields.contains(&it.field)) {
            let Ok(Some(Value::Link(id))) = self.resolved.value(&it.value) else { continue };
            if record.links(it.field).any(|link| link == id) && !shared.contains(&id) {
                shared.push(id);
            }
        }
        (!shared.is_empty()).then_some(shared)
    }

    fn same_partner(&self, record: &Record) -> Option<String> {
        let said = self.proposal.fields.iter().filter_map(|it| match &it.value {
            ProposedValue::Text { value, .. } if it.field == Field::PartnerNames => Some(value),
            ProposedValue::Named { name, .. } if PARTNERS.contains(&it.field) => Some(name),
            _ => None,
        });
        let said: Vec<&str> =
            said.flat_map(|it| it.split(';')).map(str::trim).filter(|it| !it.is_empty()).collect();
        let written = record.texts(Field::PartnerNames).into_iter().flat_map(domain::Texts::iter);
        let written = written.flat_map(|(_, it)| it.value.split(';')).map(str::trim);
        let linked = partners(record).filter_map(|it| self.bodies.get(&it));
        let linked = linked.flat_map(|it| it.title.iter()).map(|(_, it)| it.value.as_str());
        let known: Vec<&str> = written.chain(linked).collect();
        let same = |it: &&&str| said.iter().any(|said| same_name(it, said));
        let after = || said.iter().find(|it| called::is_called_after(record, it));
        known.iter().find(same).or_else(after).map(|it| (*it).to_owned())
    }

    fn says_title(&self, record: &Record) -> bool {
        if record.kind != Kind::Action || called::of_other_spans(self.proposal, record) {
            return false;
        }
        let places = record.links(Field::Places).filter_map(|it| self.bodies.get(&it));
        let names = places.flat_map(|it| it.title.iter()).map(|(_, it)| it.value.as_str());
        called::says_title(self.proposal, record, &names.collect::<Vec<_>>())
    }
}
