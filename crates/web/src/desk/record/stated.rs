//! What sources say of a record: its claims.

use super::super::labels::{Labels, Said};
use super::super::urls;
use crate::error::Result;
use crate::told::in_words;
use crate::{App, Page};
use domain::access::Duty;
use domain::{Claim, ClaimState, Record};
use store::sources;
use words::Key;
use work::table::Drawn;

/// A claim on the record.
pub struct Stated {
    pub field: String,
    pub value: Said,
    /// That the words do not say it, where they do not.
    pub only_read: Option<String>,
    pub quotes: Vec<String>,
    pub place: Option<String>,
    pub source: Option<(String, Said)>,
    pub state: String,
    pub state_name: &'static str,
    pub by: Option<String>,
    pub accept: Option<String>,
    pub reject: Option<String>,
}

/// The claims, as the page tells them.
pub async fn of(
    app: &App,
    page: &Page,
    record: &Record,
    all: &[Claim],
    labels: &Labels,
) -> Result<Vec<Stated>> {
    let drawn = Drawn::load(app.store.db(), all.iter()).await?;
    let passages: Vec<_> =
        all.iter().flat_map(|it| drawn.words(it).iter().map(|at| (it.source, *at))).collect();
    let mut quotes = sources::excerpts(app.store.db(), &passages).await?.into_iter();
    let may = page.has(Duty::Harvest);
    let mut stated = Vec::with_capacity(all.len());
    for it in all {
        let url = |to: ClaimState| {
            let url = urls::claim(record.kind, &record.slug, it.id, to);
            (may && it.state != to).then(|| page.url(url))
        };
        let by = it.decided.map(|(person, at)| {
            let (name, when) = (labels.person(Some(person)), words::instant(page.lang, at));
            let key = if it.by_hand { "desk-claim-by-hand" } else { "desk-decided-by" };
            page.say_with(key, &[("name", name.into()), ("when", when.into())])
        });
        stated.push(Stated {
            field: words::field(page.lang, it.field),
            value: labels.proposed(Some(record.kind), it.field, &it.value),
            quotes: quotes.by_ref().take(drawn.words(it).len()).collect(),
            only_read: drawn.only(it).map(|it| page.count("mark-only-read", it.len())),
            place: it.place.as_deref().map(|it| in_words(page, it)),
            source: labels.url(it.source).map(|url| (page.url(url), labels.title(it.source))),
            state: match it.state {
                ClaimState::Accepted if it.by_hand => page.say("desk-claim-given"),
                state => state.say(page.lang),
            },
            state_name: it.state.name(),
            by,
            accept: url(ClaimState::Accepted),
            reject: url(ClaimState::Rejected),
        });
    }
    Ok(stated)
}
