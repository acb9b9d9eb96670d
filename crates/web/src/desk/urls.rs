//! The addresses of the desk, without their language.

use crate::urls::query;
use domain::{Arrow, ClaimId, ClaimState, Field, Kind, Lang, PersonId, ProposalId, RecordId, Slug};
use store::artifacts::ArtifactId;
use store::batches::BatchId;

pub use crate::urls::{BATCHES, desk};

pub fn list(kind: Kind) -> String {
    format!("/desk/{}", kind.plural())
}

pub fn list_in(kind: Kind, state: domain::State) -> String {
    format!("{}{}", list(kind), query(&[("state", state.name())]))
}

pub fn record(kind: Kind, slug: &Slug) -> String {
    format!("/desk/{}/{slug}", kind.plural())
}

pub fn new(kind: Kind) -> String {
    format!("/desk/new/{}", kind.plural())
}

pub fn edit(kind: Kind, slug: &Slug) -> String {
    format!("{}/edit", record(kind, slug))
}

pub fn follow(kind: Kind, slug: &Slug, arrow: Arrow) -> String {
    format!("{}/follow/{}", record(kind, slug), arrow.name())
}

/// The next edition of what is published.
pub fn next(kind: Kind, slug: &Slug) -> String {
    format!("{}/next", record(kind, slug))
}

/// Throws a draft away, after asking.
pub fn discard(kind: Kind, slug: &Slug) -> String {
    format!("{}/discard", record(kind, slug))
}

/// The drafts that were thrown away.
pub fn discarded() -> String {
    list_of("discarded")
}

/// The same, right after one was.
pub fn just_discarded(record: RecordId) -> String {
    discarded() + &query(&[("just", record.to_string())])
}

/// Puts a draft back.
pub fn restore(record: RecordId) -> String {
    format!("{}/{record}", discarded())
}

pub fn cite(kind: Kind, slug: &Slug) -> String {
    format!("{}/cite", record(kind, slug))
}

/// The record with the form that ties this field to a source.
pub fn tie(kind: Kind, slug: &Slug, field: Field) -> String {
    format!("{}{}#cite", record(kind, slug), query(&[("tie", field.name())]))
}

pub fn claim(kind: Kind, slug: &Slug, claim: ClaimId, state: ClaimState) -> String {
    format!("{}/claims/{claim}/{}", record(kind, slug), state.name())
}

/// Makes what a claim says the value of its record.
pub fn take_claim(kind: Kind, slug: &Slug, claim: ClaimId) -> String {
    format!("{}/claims/{claim}/take", record(kind, slug))
}

/// Takes the last such choice back.
pub fn take_back(kind: Kind, slug: &Slug) -> String {
    format!("{}/take-back", record(kind, slug))
}

pub fn translate(kind: Kind, slug: &Slug, lang: Lang) -> String {
    format!("{}/translate/{lang}", record(kind, slug))
}

/// The translations that wait for a second person.
pub fn reviews() -> String {
    list_of("translations")
}

pub fn sources() -> String {
    list(Kind::Source)
}

pub fn paste() -> String {
    format!("{}/paste", sources())
}

/// Many reports at once.
pub fn batches() -> String {
    BATCHES.to_owned()
}

pub fn batch(id: BatchId) -> String {
    format!("{BATCHES}/{id}")
}

/// What several reports tell: those of a batch, or those on the table.
pub fn together_of(id: BatchId) -> String {
    format!("{}/together", batch(id))
}

pub fn together() -> String {
    list_of("together")
}

/// Asks once more for what could not be read.
pub fn read_again(id: BatchId) -> String {
    format!("{}/again", batch(id))
}

pub fn table(source: &Slug) -> String {
    format!("/desk/table/{source}")
}

/// What is done to one proposal: `accept`, `merge`, `reject`, `reopen`, `split`,
/// `passage`, `give`.
pub fn decide(source: &Slug, proposal: ProposalId, what: &str) -> String {
    format!("{}/{proposal}/{what}", table(source))
}

pub fn undo(source: &Slug) -> String {
    format!("{}/undo", table(source))
}

/// What is done to all proposals that are ticked.
pub fn selected(source: &Slug) -> String {
    format!("{}/selected", table(source))
}

pub fn join(source: &Slug) -> String {
    format!("{}/join", table(source))
}

pub fn draw(source: &Slug) -> String {
    format!("{}/draw", table(source))
}

/// What others have done since.
pub fn news(source: &Slug) -> String {
    format!("{}/news", table(source))
}

pub fn above(source: &Slug) -> String {
    format!("{}/above", table(source))
}

/// Where records of a kind are found by words.
pub fn find(kind: Kind) -> String {
    format!("/desk/find/{}", kind.plural())
}

pub fn conflicts() -> String {
    list_of("conflicts")
}

pub fn import() -> String {
    "/desk/import".to_owned()
}

pub fn take() -> String {
    "/desk/import/take".to_owned()
}

pub fn publications() -> String {
    list_of("publications")
}

pub fn publication(id: ArtifactId) -> String {
    format!("{}/{id}", publications())
}

/// What is done with an edition: `publish`, `withdraw`.
pub fn publication_act(id: ArtifactId, what: &str) -> String {
    format!("{}/{what}", publication(id))
}

pub fn accounts() -> String {
    list_of("accounts")
}

pub fn account(person: PersonId) -> String {
    format!("{}/{person}", accounts())
}

/// What is done to an account: `password`, `disable`, `enable`.
pub fn account_act(person: PersonId, what: &str) -> String {
    format!("{}/{what}", account(person))
}

fn list_of(name: &str) -> String {
    format!("/desk/{name}")
}

/// What became of a report that was brought.
pub fn arrived(source: &Slug) -> String {
    format!("/desk/arrived/{source}")
}
