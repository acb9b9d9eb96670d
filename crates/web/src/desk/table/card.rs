//! One proposal as a card: what it says, where, what it may be, and what can be done with it.

use super::Editing;
use super::told::{field_anchor, narrow};
use super::view::{Maker, anchor};
use crate::Page;
use crate::desk::filled::Filled;
use crate::desk::form::{For, Form};
use crate::desk::labels::Said;
use crate::desk::like::Like;
use crate::desk::together::Teller;
use crate::desk::urls;
use domain::{
    ClaimState, Edtf, Field, Lang, Passage, Proposal, ProposalId, ProposalKind, RecordId,
};
use words::Key;
use work::table::Likeness;

/// One proposal.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own, in any combination")]
pub struct Card {
    pub id: ProposalId,
    pub number: usize,
    pub state: &'static str,
    pub state_label: String,
    pub open: bool,
    /// Whether one goes on here after what was just done.
    pub next: bool,
    pub version: u32,
    pub title: Said,
    pub quotes: Vec<Quote>,
    pub fields: Vec<(String, Vec<Value>)>,
    pub percent: i64,
    /// An event that the report only refers to.
    pub of_context: bool,
    /// Who drew it by hand: then no machine was sure of anything.
    pub drawn: Option<String>,
    pub split: String,
    pub passage: String,
    pub give: String,
    pub becomes: bool,
    pub accept: String,
    pub reject: String,
    pub merge: String,
    pub reopen: String,
    /// The same page with this proposal's form, or its search for a record, open.
    pub edit: String,
    pub look: String,
    pub close: String,
    pub form: Option<Form>,
    pub looking: Option<Looking>,
    pub likely: Vec<Like>,
    /// The other reports that tell the same.
    pub also: Vec<Teller>,
    /// By which model it was suggested, if by one.
    pub suggested: Option<String>,
    pub decision: Option<String>,
    pub record: Option<(String, Said)>,
}

pub struct Quote {
    pub href: String,
    pub text: String,
    pub lang: String,
    pub dir: &'static str,
}

/// What a field would say, and where in the text that stands.
pub struct Value {
    pub said: Said,
    pub href: Option<String>,
}

/// The search for a record to merge with.
pub struct Looking {
    pub words: String,
    pub id: ProposalId,
    pub kind: String,
    pub state: String,
    pub least: String,
    /// Where a script asks what may be meant while one types.
    pub suggest: String,
    pub found: Vec<Like>,
}

impl Maker<'_> {
    pub fn card(&self, it: &Proposal) -> Card {
        let (page, slug, filter) = (self.page, &self.around.table.source.slug, &self.open.filter);
        let number = self.number(it);
        let act = |what| page.url(urls::decide(slug, it.id, what)) + &filter.query(&[]);
        let here = |more: &[(&str, String)]| {
            format!("{}{}#proposal-{number}", page.url(urls::table(slug)), filter.query(more))
        };
        let open = it.state == ClaimState::Proposed;
        let with = |name| [(name, it.id.to_string())];
        Card {
            id: it.id,
            number,
            state: it.state.name(),
            state_label: it.state.say(page.lang),
            open,
            next: self.next == Some(number),
            version: it.version,
            title: titled(page, it, self.around.table.source.origin),
            quotes: self.quotes(it),
            fields: self.fields(it),
            percent: percent(it.confidence),
            of_context: it.is_of_context(),
            drawn: it.drawn_by.map(|it| self.around.labels.person(Some(it))),
            split: page.url(urls::decide(slug, it.id, "split")),
            passage: page.url(urls::decide(slug, it.id, "passage")),
            give: page.url(urls::decide(slug, it.id, "give")),
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
            also: self.around.also.get(&it.id).cloned().unwrap_or_default(),
            suggested: self.around.help.suggestions.get(&it.id).cloned(),
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
            let (lang, dir) = self.around.table.spoken().at(at.start);
            Quote { href: self.lights(number, &anchor(number, n)), text, lang, dir }
        };
        it.passages.iter().enumerate().map(quote).collect()
    }

    /// The same page with the words of a proposal lit up.
    fn lights(&self, number: usize, place: &str) -> String {
        format!("{}#{place}", self.open.filter.query(&[("at", number.to_string())]))
    }

    fn fields(&self, it: &Proposal) -> Vec<(String, Vec<Value>)> {
        let mut fields: Vec<(Field, Vec<Value>)> = Vec::new();
        let (number, narrow): (_, Vec<_>) = (self.number(it), narrow(it).collect());
        for (n, field) in it.fields.iter().enumerate() {
            let said = self.around.labels.proposed(it.kind.record(), field.field, &field.value);
            let stands = narrow.iter().any(|it| it.0 == Some(n));
            let href = stands.then(|| self.lights(number, &field_anchor(number, n)));
            let value = Value { said, href };
            match fields.last_mut().filter(|last| last.0 == field.field) {
                Some(last) => last.1.push(value),
                None => fields.push((field.field, vec![value])),
            }
        }
        // The title stands at the head of the card already.
        let told = |it: &(Field, Vec<Value>), title: &str| {
            !(it.0 == Field::Title && it.1.len() == 1 && it.1[0].said.text == title)
        };
        fields.retain(|field| told(field, &it.title));
        let named = |(field, values)| (words::field(self.page.lang, field), values);
        fields.into_iter().map(named).collect()
    }

    fn form(&self, it: &Proposal) -> Option<Form> {
        let editing: &Editing = self.open.editing.as_ref().filter(|open| open.proposal == it.id)?;
        let (kind, origin) = (it.kind.record()?, self.around.table.lang_of(it));
        let choices = self.around.choices;
        let as_it_is = || Filled::of_proposal(it, kind, choices, origin);
        let filled = editing.filled.clone().unwrap_or_else(as_it_is);
        let slug = &self.around.table.source.slug;
        let action = urls::decide(slug, it.id, "accept") + &self.open.filter.query(&[]);
        let action = self.page.url(action);
        let reader = self.page.lang;
        let what = For { kind, reader, langs: &[origin], prefix: "e-", action: &action };
        Some(Form::new(what, &filled, choices, &editing.wrong))
    }

    fn looking(&self, it: &Proposal) -> Option<Looking> {
        let (filter, kind) = (&self.open.filter, it.kind.record()?);
        (filter.merge == it.id.to_string()).then(|| Looking {
            suggest: self.page.url(urls::find(kind)),
            words: filter.looks_for(it).to_owned(),
            id: it.id,
            kind: filter.kind.clone(),
            state: filter.state.clone(),
            least: filter.least.clone(),
            found: self.around.found.iter().filter_map(|it| self.like(it)).collect(),
        })
    }

    fn likely(&self, it: &Proposal) -> Vec<Like> {
        let likely = self.around.likely.get(&it.id).map_or(&[][..], Vec::as_slice);
        likely.iter().filter_map(|it| self.like(it)).collect()
    }

    fn like(&self, it: &Likeness) -> Option<Like> {
        Like::of(self.page, self.around.labels, it)
    }
}

/// The title of a proposal; a date in words.
pub fn titled(page: &Page, it: &Proposal, origin: Lang) -> Said {
    match it.title.parse::<Edtf>() {
        Ok(date) if it.kind == ProposalKind::Date => {
            Said { text: words::date(page.lang, date.as_str()), lang: page.lang }
        }
        _ => Said { text: it.title.clone(), lang: it.lang().unwrap_or(origin) },
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a confidence lies between 0 and 1")]
fn percent(confidence: f64) -> i64 {
    (confidence * 100.0).round() as i64
}
