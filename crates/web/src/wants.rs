//! What the reader's program asks for in its headers.

use axum::http::{HeaderMap, header};
use domain::Lang;

/// Whether the answer should be JSON: by the ending of the address, or by the header.
pub fn json(headers: &HeaderMap, path: &str) -> bool {
    if path.rsplit_once('.').is_some_and(|(_, ending)| ending == "json") {
        return true;
    }
    let accept = headers.get(header::ACCEPT).and_then(|it| it.to_str().ok()).unwrap_or("*/*");
    let ranked = ranked(accept);
    let rank = |kind: &str| ranked.iter().find(|(it, _)| it == kind).map(|(_, rank)| *rank);
    rank("application/json").is_some_and(|json| rank("text/html").is_none_or(|html| json > html))
}

/// The first of our languages that the reader can read.
pub fn lang(headers: &HeaderMap) -> Option<Lang> {
    let accept = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut ranked = ranked(accept);
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranked.iter().find_map(|(tag, _)| tag.split('-').next()?.to_ascii_lowercase().parse().ok())
}

/// The items of an `Accept` header with their weights; those with no weight at all are left out.
fn ranked(header: &str) -> Vec<(String, f32)> {
    header
        .split(',')
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let name = parts.next()?.to_ascii_lowercase();
            let weight = parts.find_map(|it| it.strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            (weight > 0.0).then_some((name, weight))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().unwrap())])
    }

    #[test]
    fn the_reader_gets_the_language_they_like_best_of_ours() {
        let lang = |it| lang(&headers(header::ACCEPT_LANGUAGE, it));
        assert_eq!(lang("de,pt-BR;q=0.8,en;q=0.5"), Some(Lang::Pt));
        assert_eq!(lang("en;q=0.5,ar"), Some(Lang::Ar));
        assert_eq!(lang("fr;q=0, de"), None);
        assert_eq!(lang(";;q=x,,"), None);
    }

    #[test]
    fn a_browser_gets_a_page_and_a_program_gets_json() {
        let json = |it| json(&headers(header::ACCEPT, it), "/en/practices/x");
        assert!(!json("text/html,application/xhtml+xml,*/*;q=0.8"));
        assert!(!json("*/*"));
        assert!(json("application/json"));
        assert!(json("application/json, text/html;q=0.5"));
        assert!(super::json(&HeaderMap::new(), "/en/practices/x.json"));
    }
}
