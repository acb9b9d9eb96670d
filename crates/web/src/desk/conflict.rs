//! Two people wrote one record: both versions side by side, and a choice for each field that
//! differs. What the second had written comes along in the form, so that nothing is lost.

use super::choices::Choices;
use super::compare::{self, Difference};
use super::filled::Filled;
use super::labels::{Said, Wanted};
use super::{history, urls, waiting, write};
use crate::error::Result;
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Content, Lang, Record};
use store::changes::{self, Change};

#[derive(Template)]
#[template(path = "desk/conflict.html")]
struct Show {
    page: Page,
    title: Said,
    who: String,
    action: String,
    version: u32,
    choices: Vec<Choice>,
    /// What only the other version changed is no question: it stays as it was saved.
    theirs: Vec<String>,
    theirs_alone: Option<String>,
    /// Everything that was written, to be sent again.
    pairs: Vec<(String, String)>,
    back: String,
}

/// One field that the two have differently.
struct Choice {
    name: String,
    label: String,
    theirs: Said,
    mine: Said,
    /// Both changed it; otherwise the one who did is chosen already.
    both: bool,
    mine_changed: bool,
    take_mine: bool,
}

/// The names of their fields.
fn named(page: &Page, all: &[Choice]) -> String {
    words::list(page.lang, &all.iter().map(|it| it.label.clone()).collect::<Vec<_>>())
}

/// How far back the version that the form was made from is looked for.
const BACK: u64 = 200;

/// `theirs` is the record as it is now; `filled` the form made from an older version.
pub async fn show(
    app: &App,
    page: Page,
    theirs: Record,
    filled: &Filled,
    choices: &Choices,
) -> Result<Response> {
    let db = app.store.db();
    let log = changes::of(db, theirs.id, BACK).await?;
    let base = base(&log, filled).unwrap_or_else(|| theirs.clone());
    let mut mine = base.clone();
    // What cannot be read is said when it is saved; here it is only not lost.
    let _ = write::apply(&mut mine, &filled.all_mine(), choices, page.person()?);
    let last = log.iter().find(|it| it.subject.id == theirs.id.to_string());
    let mut wanted = Wanted::default();
    wanted.person(last.and_then(|it| it.person));
    compare::wanted(&mut wanted, Some(&theirs.content), Some(&mine.content));
    let labels = wanted.look_up(db, page.lang).await?;
    let contents = (&theirs.content, &mine.content);
    let differences = compare::differences(theirs.kind, contents, &labels, page.lang);
    let sides = Sides { base: &base.content, theirs: &theirs.content, mine: &mine.content };
    let person = last.and_then(|it| it.person);
    let key = match person {
        Some(_) if person == page.viewer.person => "desk-conflict-you",
        _ => "desk-conflict-who",
    };
    let who = labels.person(person);
    let when = last.map(|it| words::instant(page.lang, it.at)).unwrap_or_default();
    let args = match key {
        "desk-conflict-you" => vec![("when", when.into())],
        _ => vec![("name", who.into()), ("when", when.into())],
    };
    let all = differences.into_iter().map(|it| sides.choice(it, filled));
    let (mut choices, theirs_alone): (Vec<Choice>, Vec<Choice>) =
        all.partition(|it| it.mine_changed);
    choices.sort_by_key(|it| !it.both);
    let show = Show {
        title: waiting::said(&page, &theirs),
        who: page.say_with(key, &args),
        action: page.url(urls::edit(theirs.kind, &theirs.slug)),
        version: theirs.version,
        theirs_alone: (!theirs_alone.is_empty()).then(|| {
            page.about("desk-conflict-theirs-alone", "fields", named(&page, &theirs_alone))
        }),
        theirs: theirs_alone.into_iter().map(|it| it.name).collect(),
        choices,
        pairs: filled.to_send_again(),
        back: page.url(urls::record(theirs.kind, &theirs.slug)),
        page,
    };
    html_with(StatusCode::CONFLICT, &show)
}

/// The version that the form was made from.
fn base(log: &[Change], filled: &Filled) -> Option<Record> {
    let version = filled.version()?;
    log.iter().filter_map(|it| history::versions(it).1).find(|it| it.version == version)
}

struct Sides<'a> {
    base: &'a Content,
    theirs: &'a Content,
    mine: &'a Content,
}

impl Sides<'_> {
    fn choice(&self, it: Difference, filled: &Filled) -> Choice {
        let lang = it.before.lang;
        let same = |a: &Content, b: &Content| {
            text(a, &it, lang) == text(b, &it, lang)
                && a.values.get(&it.field) == b.values.get(&it.field)
        };
        let (they, i) = (!same(self.base, self.theirs), !same(self.base, self.mine));
        let take_mine = i && !filled.keeps_theirs(&it.name);
        Choice {
            name: it.name,
            label: it.label,
            theirs: it.before,
            mine: it.after,
            both: they && i,
            mine_changed: i,
            take_mine,
        }
    }
}

fn text<'a>(content: &'a Content, it: &Difference, lang: Lang) -> Option<&'a str> {
    Some(content.texts.get(&it.field)?.get(lang)?.value.as_str())
}
