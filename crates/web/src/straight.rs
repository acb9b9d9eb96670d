//! Addresses that are nearly right: with a stroke at the end, or a language in capitals. Who comes
//! by one is led to the right one for good, so that no two addresses lead to one page.

use axum::extract::Request;
use axum::http::{Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Lang;

/// Leads a reader on. What is sent to such an address is not sent again elsewhere.
pub async fn lead(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    match straight(request.uri()).filter(|_| reads) {
        Some(address) => Redirect::permanent(&address).into_response(),
        None => next.run(request).await,
    }
}

/// The right address, where this is another. It begins with a language of ours, so that it never
/// leads to another host.
fn straight(uri: &Uri) -> Option<String> {
    let path = uri.path().strip_prefix('/')?;
    let (first, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
    let lang: Lang = first.to_ascii_lowercase().parse().ok()?;
    let whole = match rest.trim_end_matches('/') {
        "" if rest.is_empty() => "",
        "" => "/",
        rest => rest,
    };
    let query = uri.query().map(|it| format!("?{it}")).unwrap_or_default();
    (first != lang.tag() || whole != rest).then(|| format!("/{lang}{whole}{query}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_nearly_right_is_put_right_and_no_other_is() {
        let led = |it: &str| straight(&it.parse().unwrap());
        for (wrong, right) in [
            ("/en/practices/", "/en/practices"),
            ("/en/practices///?year=2018&q=%2F", "/en/practices?year=2018&q=%2F"),
            ("/EN/practices", "/en/practices"),
            ("/Fr", "/fr"),
            ("/AR/", "/ar/"),
            ("/en//", "/en/"),
            ("/en//evil.example/", "/en//evil.example"),
        ] {
            assert_eq!(led(wrong).as_deref(), Some(right), "{wrong}");
        }
        for right in ["/", "/en", "/en/", "/en/?q=x/", "/en/practices", "/robots.txt/", "/xx/y/"] {
            assert_eq!(led(right), None, "{right}");
        }
        for elsewhere in ["//evil.example/", "//EN/practices/", "///en/", "/\\evil.example/"] {
            let uri = elsewhere.parse::<Uri>().ok();
            assert_eq!(uri.as_ref().and_then(straight), None, "{elsewhere}");
        }
    }
}
