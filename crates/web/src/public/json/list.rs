//! The list of a kind for programs: what was chosen, how many there are, a page of them, and where
//! it goes on.

use super::line::{self, address, chosen, sent};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::public::line::IN_LINES;
use crate::public::sift::Sift;
use crate::public::{list, views};
use crate::told::may_read;
use crate::urls;
use axum::response::Response;
use domain::Kind;
use serde_json::json;
use store::records::{self, Listing, Previous};
use tokio::try_join;

/// The answer to who asks for a list as JSON: the same records as on its page, in the same order.
/// However it is looked at, they are told one by one.
pub async fn answer(app: &App, page: &Page, kind: Kind, sift: &Sift) -> Result<Response> {
    let db = app.store.db();
    let (counted, coded, listing) = list::asked(app, page, kind, sift).await?;
    let order =
        if kind == Kind::Action { views::order(sift.view) } else { list::order(page, kind) };
    let listing = Listing { order, told: Some(IN_LINES), ..listing };
    let of_context = list::count_of_context(db, kind, &listing);
    let found = async { Ok(records::page(db, &listing).await?) };
    let before = async { Ok(records::previous(db, &listing).await?) };
    let (found, before, of_context) = try_join!(found, before, of_context)?;
    let basis = line::basis(app, page, &found.records).await?;
    let readable = found.records.iter().filter(|it| may_read(page, it));
    let items: Vec<_> = readable.map(|it| line::line(page, it, &basis)).collect();
    let own = urls::list(kind);
    let previous = match before {
        Previous::None => None,
        Previous::First => Some(sift.seen(sift.view)),
        Previous::After(it) => Some(sift.from(it)),
    };
    let mut told = json!({
        "kind": kind,
        "language": page.lang,
        "address": sift.href(page, &own),
        "json": address(page, sift, &own),
        "chosen": chosen(page, sift, &coded),
        // The index may not have read the last changes yet.
        "count": counted.total.max(items.len()),
        "items": items,
        "previous": previous.map(|it| address(page, &it, &own)),
        "next": found.next.map(|it| address(page, &sift.from(it), &own)),
    });
    if kind == Kind::Event {
        told["count_of_context"] = of_context.into();
    }
    Ok(sent(&told))
}
