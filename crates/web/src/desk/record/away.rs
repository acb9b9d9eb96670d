//! A report that was thrown away: its page tells by whom and when, and the way back.

use super::super::labels::Wanted;
use super::super::urls;
use super::Show;
use crate::error::Result;
use crate::{App, Page};
use domain::{Act, Record};
use store::records;

pub struct Away {
    pub said: String,
    pub restore: Option<String>,
}

/// Nothing where it was not thrown away.
pub async fn of(app: &App, page: &Page, record: &Record) -> Result<Option<Away>> {
    let db = app.store.db();
    if !work::discard::is_aside(db, record).await? {
        return Ok(None);
    }
    let Some(deed) = records::discarding(db, record.id).await? else { return Ok(None) };
    let mut wanted = Wanted::default();
    wanted.person(deed.person);
    let labels = wanted.look_up(db, page.lang).await?;
    let (name, when) = (labels.person(deed.person), words::instant(page.lang, deed.at));
    let said = page.say_with("discarded-away", &[("name", name.into()), ("when", when.into())]);
    let may = page.may(Act::Discard, &deed.record);
    Ok(Some(Away { said, restore: may.then(|| page.url(urls::restore(record.id))) }))
}

impl Show {
    /// It is said what the report was. Nothing can be done with it and nothing leads on from it,
    /// but the way back.
    pub fn tell_away(&mut self, away: Away) {
        self.state = self.page.say("desk-act-discarded");
        (self.edit, self.table, self.edition) = (None, None, None);
        (self.became, self.tie) = (None, None);
        (self.ways, self.translations) = (Vec::new(), Vec::new());
        (self.unsourced, self.unchecked) = (Vec::new(), Vec::new());
        self.away = Some(away);
    }
}
