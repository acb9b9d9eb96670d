//! The words of a report that the fields of a proposal rest on: they say less than its sentence,
//! and are lit up within it when it is chosen.

use super::lit;
use super::view::Maker;
use domain::{Field, Passage, Proposal, ProposalId};

/// Words in a passage, and the fields of proposals that they tell.
pub struct Part {
    pub text: String,
    /// The numbers of the proposals, and the names of their fields in the same order.
    pub of: String,
    pub names: String,
    /// What the words tell of the proposal that is chosen.
    pub title: Option<String>,
    /// Anchors of the passages of fields that begin here.
    pub ids: Vec<String>,
}

/// The passage of one field of a proposal.
pub struct Told<'a> {
    proposal: &'a Proposal,
    /// The number of the field, for its first passage: an anchor is there once.
    n: Option<usize>,
    field: Field,
    pub at: Passage,
}

/// The passages of the fields of a proposal that say something else than its own, each with the
/// number of its field at the first of them.
pub fn narrow(it: &Proposal) -> impl Iterator<Item = (Option<usize>, Field, Passage)> {
    let fields = it.fields.iter().enumerate().filter(|(_, field)| field.field != Field::Title);
    fields.flat_map(|(n, field)| {
        let own = field.passages.iter().filter(|at| !it.passages.contains(at) && at.start < at.end);
        own.enumerate().map(move |(at, passage)| ((at == 0).then_some(n), field.field, *passage))
    })
}

/// The anchor of the words that a field rests on.
pub fn field_anchor(number: usize, field: usize) -> String {
    format!("f-{number}-{}", field + 1)
}

impl Maker<'_> {
    /// The proposal that somebody has chosen by a link.
    pub fn chosen(&self) -> Option<ProposalId> {
        let filter = &self.open.filter;
        let editing = self.open.editing.as_ref().map(|it| it.proposal);
        let by_number = |it: &&Proposal| filter.at == Some(self.number(it));
        let at = || self.around.table.proposals.iter().find(by_number).map(|it| it.id);
        editing.or_else(|| filter.merge.parse().ok()).or_else(at)
    }

    /// The passages of the fields of what is shown, in the order of the text.
    pub fn told(&self) -> Vec<Told<'_>> {
        let of = |it| narrow(it).map(move |(n, field, at)| Told { proposal: it, n, field, at });
        let mut all: Vec<Told> = self.shown().flat_map(of).collect();
        all.sort_by_key(|it| (it.at.start, it.at.end));
        all
    }

    pub fn parts(&self, parts: Vec<lit::Part>, told: &[Told]) -> Vec<Part> {
        let chosen = self.chosen();
        let name = |it: &usize| words::field(self.page.lang, told[*it].field);
        let anchor = |it: &Told| Some(field_anchor(self.number(it.proposal), it.n?));
        let part = |it: lit::Part| {
            let numbers = it.over.iter().map(|at| self.number(told[*at].proposal).to_string());
            let own = it.over.iter().filter(|at| chosen == Some(told[**at].proposal.id));
            let own: Vec<String> = own.map(name).collect();
            let begin = it.begin.iter().map(|at| &told[*at]);
            Part {
                of: numbers.collect::<Vec<_>>().join(" "),
                names: it.over.iter().map(name).collect::<Vec<_>>().join("|"),
                title: (!own.is_empty()).then(|| own.join(" · ")),
                ids: begin.filter_map(anchor).collect(),
                text: it.text,
            }
        };
        parts.into_iter().map(part).collect()
    }
}
