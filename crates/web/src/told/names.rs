//! What the records are called that a page mentions, asked for at once.

use crate::page::Page;
use crate::{App, urls};
use domain::{Act, Field, Kind, Lang, Record, RecordId, Slug};
use std::collections::HashMap;
use store::{records, records::Head};

/// A record as a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    pub kind: Kind,
    pub title: String,
    /// Set where the title is not in the language of the page.
    pub lang: Option<Lang>,
    pub href: String,
    pub code: Option<String>,
}

/// The names of the records that this reader may know of.
#[derive(Debug, Clone, Default)]
pub struct Names(HashMap<RecordId, Name>);

impl Names {
    /// One statement, however many, and none where all are places and themes, which are known.
    pub async fn load(
        app: &App,
        page: &Page,
        ids: impl IntoIterator<Item = RecordId>,
    ) -> store::Result<Names> {
        let mut ids: Vec<RecordId> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Ok(Names::default());
        }
        let (places, themes) = (app.places().await?, app.themes().await?);
        let term = |id: RecordId| places.name(id, page).or_else(|| themes.name(id, page));
        let known = ids.iter().filter_map(|it| Some((*it, term(*it)?.clone())));
        let mut names = Names(known.collect());
        ids.retain(|it| places.of_id(*it).or_else(|| themes.of_id(*it)).is_none());
        if !ids.is_empty() {
            let heads = records::heads(app.store.db(), &ids).await?.into_values();
            let readable = heads.filter(|it| page.viewer.may(Act::Read, it.kind, it.state));
            names.0.extend(readable.map(|it| (it.id, Name::new(&it, page))));
        }
        Ok(names)
    }

    pub fn get(&self, id: RecordId) -> Option<&Name> {
        self.0.get(&id)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&RecordId, &Name)> {
        self.0.iter()
    }

    /// In the order of the reader's alphabet.
    pub fn sorted(&self, lang: Lang, ids: impl IntoIterator<Item = RecordId>) -> Vec<&Name> {
        let mut names: Vec<&Name> = ids.into_iter().filter_map(|it| self.get(it)).collect();
        names.sort_by(|a, b| words::compare(lang, &a.title, &b.title).then(a.href.cmp(&b.href)));
        names.dedup();
        names
    }
}

impl Name {
    pub fn new(head: &Head, page: &Page) -> Name {
        let best = head.title.best(page.lang, head.origin);
        let best = best.map(|(lang, it)| (lang, it.value.as_str()));
        Name::made(page, (head.kind, &head.slug), best, head.code.as_deref())
    }

    pub fn of(record: &Record, page: &Page) -> Name {
        let best = record.text(Field::Title, page.lang);
        let best = best.map(|(lang, it)| (lang, it.value.as_str()));
        Name::made(page, (record.kind, &record.slug), best, record.code(Field::Code))
    }

    /// A record that nobody gave a title is called by its slug.
    fn made(
        page: &Page,
        (kind, slug): (Kind, &Slug),
        title: Option<(Lang, &str)>,
        code: Option<&str>,
    ) -> Name {
        let (lang, title) = title.unwrap_or((page.lang, slug.as_str()));
        Name {
            kind,
            title: title.to_owned(),
            lang: (lang != page.lang).then_some(lang),
            href: page.url(urls::record(kind, slug)),
            code: code.map(str::to_owned),
        }
    }
}
