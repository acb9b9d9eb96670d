//! What a search names that is no hit of it: the site's own pages, and bodies of which nothing speaks.

use crate::kit::{Site, coded, record, write};
use domain::{Field, Kind, Lang, Value};

async fn asked(site: &Site, address: &str) -> String {
    site.visitor().get(address).await.outline()
}

#[tokio::test]
async fn a_page_of_the_site_is_named_in_the_words_of_any_language() {
    let site = Site::new().await;
    for words in ["open+data", "donn%C3%A9es+ouvertes", "Dados+abertos"] {
        let page = asked(&site, &format!("/en/search?q={words}")).await;
        assert!(page.contains("## Pages called so:\nOpen data -> /en/data"), "{page}");
    }
    let page = asked(&site, "/en/search?q=publications").await;
    assert!(page.contains("Publications -> /en/publications"), "{page}");
    for words in ["open+sesame", "data+customs", "the"] {
        let page = asked(&site, &format!("/en/search?q={words}")).await;
        assert!(!page.contains("/en/data") && page.contains("Nothing was found"), "{page}");
    }
    // What narrows a search asks for records.
    let page = asked(&site, "/en/search?q=open+data&kind=event").await;
    assert!(!page.contains("/en/data"), "{page}");
}

#[tokio::test]
async fn a_body_of_which_nothing_speaks_is_said_to_be_known_and_no_more() {
    let site = Site::new().await;
    site.publish(coded(&site, Kind::Place, "PE", "Peru")).await;
    site.catch_up().await;
    let page = asked(&site, "/en/search?q=FIIAPP").await;
    assert!(
        page.contains("(FIIAPP) is known by name, but nothing here speaks of it yet."),
        "{page}"
    );
    assert!(!page.contains("also looked for"), "{page}");
}

#[tokio::test]
async fn a_record_is_found_by_its_code_and_a_source_by_the_language_it_is_in() {
    let site = Site::new().await;
    let mut action = record(&site, Kind::Action, Lang::En, "Integration plan");
    action.set(Field::Code, vec![Value::Code("CR-V".to_owned())]);
    site.publish(action).await;
    for (title, language) in [("A page", Some("fr")), ("A letter", Some("en")), ("A note", None)] {
        let mut source = record(&site, Kind::Source, Lang::En, title);
        let language = language.map(|it| vec![Value::Code(it.to_owned())]);
        source.set(Field::Language, language.unwrap_or_default());
        site.publish(source).await;
    }
    site.catch_up().await;
    let page = asked(&site, "/en/search?q=CR-V").await;
    assert!(page.contains("### Integration plan ->"), "{page}");
    let page = asked(&site, "/en/sources?language=fr").await;
    assert!(page.contains("## One record") && page.contains("### A page ->"), "{page}");
    assert!(!page.contains("### A letter ->") && !page.contains("### A note ->"), "{page}");
}

#[tokio::test]
async fn a_hit_says_when_and_where_and_a_figure_its_number() {
    let site = Site::new().await;
    let peru = site.publish(coded(&site, Kind::Place, "PE", "Peru")).await;
    let mut action = record(&site, Kind::Action, Lang::En, "Border health");
    action.set(Field::Places, vec![Value::Link(peru.id)]);
    action.set(Field::Start, vec![Value::Date("2016-05".parse().unwrap())]);
    site.publish(action).await;
    let mut figure = record(&site, Kind::Figure, Lang::En, "border crossings");
    figure.set(Field::Places, vec![Value::Link(peru.id)]);
    figure.set(Field::Number, vec![Value::Number(300.0)]);
    write(&mut figure, Field::Unit, "%");
    site.publish(figure).await;
    site.catch_up().await;
    let page = asked(&site, "/en/search?q=border").await;
    assert!(page.contains("/en/actions/border-health\nAction · Peru · May 2016\n"), "{page}");
    // And nothing of it twice: its unit and its place are all that its passage would say.
    assert!(page.contains("/en/figures/border-crossings\nFigure · 300 % · Peru\n"), "{page}");
    assert!(!page.contains("\n% · Peru"), "{page}");
}
