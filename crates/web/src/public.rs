//! The public site: what anybody may read.

mod atom;
mod back;
mod beside;
mod browse;
mod calendar;
mod cite;
mod compare;
mod conflicts;
mod contacts;
mod course;
mod data;
mod drawn;
mod elsewhere;
mod facets;
mod feed;
mod figures;
mod followed;
mod front;
mod ical;
mod json;
mod leaflet;
mod left;
mod line;
mod lineage;
mod linked;
mod list;
mod measured;
mod onward;
mod pages;
mod passages;
mod place;
mod publications;
mod record;
mod roadmap;
mod roots;
mod search;
mod served;
mod sift;
mod similar;
mod source;
mod subscription;
mod suggest;
mod thread;
mod tree;
mod views;

pub use calendar::Cell;
pub use front::show as front;
pub use leaflet::Leaflets;
pub use search::FILL_TO;
pub use similar::likest;
pub use views::Shown;

use crate::App;
use axum::Router;
use axum::routing::{get, post};

/// What stands outside of every language.
pub fn at_the_root() -> Router<App> {
    Router::new()
        .route("/robots.txt", get(roots::robots))
        .route("/sitemap.xml", get(roots::sitemaps))
}

/// Everything that a visitor can ask for, below the language.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/search", get(search::show))
        .route("/search.json", get(search::show))
        .route("/search/suggest", get(suggest::show))
        .route("/search.atom", get(feed::show))
        .route("/events.ics", get(ical::show))
        .route("/calendar", get(calendar::coming))
        .route("/calendar/{when}", get(calendar::show))
        .route("/compare", get(compare::show))
        .route("/sitemap.xml", get(roots::sitemap))
        .route("/conflicts", get(conflicts::show))
        .route("/figures", get(figures::show))
        .route("/figures.json", get(figures::show))
        .route("/places", get(tree::places))
        .route("/places.json", get(tree::places))
        .route("/themes", get(tree::themes))
        .route("/themes.json", get(tree::themes))
        .route("/about", get(pages::about))
        .route("/accessibility", get(pages::accessibility))
        .route("/privacy", get(pages::privacy))
        .route("/data", get(data::show))
        .route("/data/{name}", get(data::table))
        .route("/publications", get(publications::list))
        .route("/publications.json", get(publications::list))
        .route("/publications.atom", get(publications::feed))
        .route("/publications/{name}", get(publications::take))
        .route("/practices/{slug}/here", get(elsewhere::ask))
        .route("/practices/{slug}/here/suggest", get(elsewhere::suggest))
        .route("/practices/{slug}/here/{place}", get(elsewhere::show))
        .route("/{kind}", get(list::show))
        .route("/{kind}/{slug}", get(record::show))
}

/// What a mail leads to: these pages are for one reader each, and so not kept.
pub fn by_mail() -> Router<App> {
    Router::new()
        .route("/subscriptions/new", get(subscription::new).post(subscription::ask))
        .route("/subscriptions/asked", get(subscription::asked))
        .route("/subscriptions/ended", get(subscription::ended))
        .route("/subscriptions/{token}", get(subscription::show))
        .route("/subscriptions/{token}/confirm", post(subscription::confirm))
        .route("/subscriptions/{token}/end", get(subscription::show).post(subscription::end))
}
