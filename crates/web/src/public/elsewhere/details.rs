//! What stands below an Action in a country: with whom it was, and what it has left behind.

use super::super::line::{self, IN_LINES};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Item, Names, Told};
use domain::{Field, Kind, Record, RecordId};
use std::collections::HashMap;
use std::sync::LazyLock;

/// *With: National Institute of Migration (INM)*
#[derive(Clone)]
pub struct Detail {
    what: What,
    pub items: Vec<Item>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Partners,
    Delivered,
}

impl Detail {
    pub fn heading(&self) -> &'static str {
        match self.what {
            What::Partners => "here-with",
            What::Delivered => "here-delivered",
        }
    }

    pub fn names_partners(&self) -> bool {
        self.what == What::Partners
    }
}

/// What is told of an Action beside its line, and by what it is told apart.
const BESIDE: [Field; 4] = [Field::Themes, Field::Partners, Field::PartnerNames, Field::Delivered];

/// All that is read of a record to tell it here.
pub static TOLD: LazyLock<Vec<Field>> = LazyLock::new(|| [IN_LINES, &BESIDE].concat());

/// The details of each Action that has some. One statement, however many, or none.
pub async fn of(
    app: &App,
    page: &Page,
    lists: &[Vec<Record>],
) -> Result<HashMap<RecordId, Vec<Detail>>> {
    let actions = || lists.iter().flatten().filter(|it| it.kind == Kind::Action);
    let partners = actions().flat_map(|it| it.links(Field::Partners));
    let names = Names::load(app, page, partners).await?;
    let details = actions().map(|it| (it.id, details(page, it, &names)));
    Ok(details.filter(|it| !it.1.is_empty()).collect())
}

fn details(page: &Page, action: &Record, names: &Names) -> Vec<Detail> {
    let partners = names.sorted(page.lang, action.links(Field::Partners));
    let partners = partners.into_iter().map(Item::linked);
    let partners = partners.chain(written(page, action, Field::PartnerNames)).collect();
    let delivered = written(page, action, Field::Delivered).collect();
    let all = [(What::Partners, partners), (What::Delivered, delivered)];
    let all = all.into_iter().filter(|it: &(_, Vec<Item>)| !it.1.is_empty());
    all.map(|(what, items)| Detail { what, items }).collect()
}

/// A text in the best language there is, and which that is where it is not the reader's.
fn written(page: &Page, action: &Record, field: Field) -> impl Iterator<Item = Item> {
    let told = Told::of(action, field, page.lang);
    let lang = told.as_ref().and_then(|it| it.lang);
    let text = told.map(|it| Item { text: it.value, lang, ..Item::default() });
    text.into_iter().chain(lang.map(|it| line::told_in(page, it)))
}
