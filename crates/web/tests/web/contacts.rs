//! Where bodies are reached: on their pages, on the page of their place, as data; and never where a
//! person is.

use crate::desk_kit::form::Sheet;
use crate::kit::{Site, claim, coded, in_order, record, write};
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, ProposedValue, Record, State, Value};

fn codes(all: &[&str]) -> Vec<Value> {
    all.iter().map(|it| Value::Code((*it).to_owned())).collect()
}

fn body(site: &Site, title: &str, country: &Record) -> Record {
    let mut body = record(site, Kind::Organisation, Lang::En, title);
    body.set(Field::Country, vec![Value::Link(country.id)]);
    body
}

/// A country in a region, with a body that can be reached, one that cannot, and a draft.
async fn country(site: &Site) -> Record {
    let region = site.publish(coded(site, Kind::Place, "013", "Central America")).await;
    let mut mexico = coded(site, Kind::Place, "MX", "Mexico");
    mexico.set(Field::Within, vec![Value::Link(region.id)]);
    let mexico = site.publish(mexico).await;
    let mut institute = body(site, "Institute of Migration", &mexico);
    institute.set(Field::Url, codes(&["https://example.org/inm"]));
    institute.set(Field::Email, codes(&["contact@example.org"]));
    institute.set(Field::Telephone, codes(&["+52 55 1234 5678", "+52 55 1234 5679"]));
    write(&mut institute, Field::PostalAddress, "Avenida 1, Ciudad de México");
    let institute = site.publish(institute).await;
    let page = site.publish(record(site, Kind::Source, Lang::En, "The page of contacts")).await;
    let said = ProposedValue::Code("contact@example.org".to_owned());
    site.claims(&[claim(site, &institute, &page, (Field::Email, said))]).await;
    site.publish(body(site, "A silent ministry", &mexico)).await;
    let mut draft = body(site, "A draft of a body", &mexico);
    draft.set(Field::Email, codes(&["hidden@example.org"]));
    site.keep(draft, State::Draft).await;
    site.catch_up().await;
    mexico
}

#[tokio::test]
async fn a_country_and_its_region_tell_where_their_bodies_are_reached_and_on_what_that_rests() {
    let site = Site::new().await;
    country(&site).await;
    let page = site.visitor().get("/en/places/mexico").await;
    let outline = page.outline();
    let contacts = outline.split("## Contacts of bodies").nth(1).unwrap_or_default();
    in_order(
        contacts,
        &[
            "### Institute of Migration -> /en/organisations/institute-of-migration",
            "https://example.org/inm",
            "contact@example.org -> mailto:contact@example.org",
            "+52 55 1234 5678 -> tel:+525512345678",
            "Avenida 1, Ciudad de México",
            "E-mail of the office: contact@example.org",
            "The page of contacts",
        ],
    );
    assert!(!contacts.contains("### A silent ministry"), "it cannot be reached: {contacts}");
    assert!(!page.body.contains("hidden@"), "a draft is there for nobody outside the desk");
    let region = site.visitor().get("/en/places/central-america").await.outline();
    let contacts = region.split("## Contacts of bodies").nth(1).unwrap_or_default();
    in_order(contacts, &["### Institute of Migration", "Mexico", "contact@example.org"]);
}

#[tokio::test]
async fn the_page_of_a_place_costs_the_same_however_many_bodies_can_be_reached() {
    let site = Site::new().await;
    let mexico = country(&site).await;
    site.visitor().get("/en/places/mexico").await;
    let asked = async || {
        let before = site.store.queries();
        assert_eq!(site.visitor().get("/en/places/mexico").await.status, StatusCode::OK);
        site.store.queries() - before
    };
    let many = async |numbers: std::ops::Range<usize>| {
        let made = numbers.map(|it| {
            let mut body = body(&site, &format!("Ministry {it}"), &mexico);
            body.set(Field::Email, codes(&[&format!("info{it}@example.org")]));
            body
        });
        site.publish_all(made.collect()).await;
    };
    many(0..2).await;
    let few = asked().await;
    many(2..60).await;
    assert_eq!(asked().await, few);
    let outline = site.visitor().get("/en/places/mexico").await.outline();
    assert_eq!(outline.matches("-> mailto:").count(), 12);
    assert!(outline.contains("All bodies here -> /en/organisations?place=MX"), "{outline}");
}

#[tokio::test]
async fn what_is_read_ahead_the_first_reader_does_not_wait_for() {
    let site = Site::new().await;
    country(&site).await;
    let asked = async |site: &Site| {
        let before = site.store.queries();
        assert_eq!(site.visitor().get("/en/places/mexico").await.status, StatusCode::OK);
        site.store.queries() - before
    };
    let site = site.again();
    let waiting = asked(&site).await;
    let site = site.again();
    site.read_ahead().await;
    let read_ahead = asked(&site).await;
    assert!(read_ahead < waiting, "{read_ahead} of {waiting} statements");
}

#[tokio::test]
async fn a_contact_is_there_as_soon_as_it_is_written_and_gone_as_soon_as_it_is_taken_off() {
    let site = Site::new().await;
    let mexico = country(&site).await;
    let told = async || {
        let page = site.visitor().get("/en/places/mexico").await.outline();
        page.split("## Contacts of bodies").nth(1).unwrap_or_default().to_owned()
    };
    let mut ministry = site.publish(body(&site, "A ministry", &mexico)).await;
    assert!(!told().await.contains("### A ministry ->"));
    ministry.set(Field::Email, codes(&["info@example.org"]));
    site.save(&mut ministry).await;
    assert!(told().await.contains("### A ministry ->"));
    ministry.set(Field::Email, Vec::new());
    site.save(&mut ministry).await;
    assert!(!told().await.contains("### A ministry ->"));
}

#[tokio::test]
async fn a_body_is_reached_from_its_page_and_read_by_programs() {
    let site = Site::new().await;
    country(&site).await;
    let at = "/ar/organisations/institute-of-migration";
    let page = site.visitor().get(at).await;
    assert!(
        page.body.contains("<a href=\"tel:+525512345678\" dir=\"ltr\">+52 55 1234 5678</a>"),
        "the groups of a number keep their order: {}",
        page.body
    );
    let block = page.body.split("application/ld+json\">").nth(1).unwrap();
    let told: serde_json::Value =
        serde_json::from_str(block.split("</script>").next().unwrap()).unwrap();
    assert_eq!(told["contactPoint"]["email"], "contact@example.org");
    assert_eq!(told["contactPoint"]["telephone"][1], "+52 55 1234 5679");
    assert_eq!(told["address"], "Avenida 1, Ciudad de México");
    let json = site.visitor().get("/en/organisations/institute-of-migration.json").await.body;
    let told: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(told["fields"]["email"][0], "contact@example.org");
    assert_eq!(told["provenance"]["email"][0]["from"], "claims");
    let table = site.visitor().get("/en/data/organisations.csv").await.body;
    assert!(table.contains("'+52 55 1234 5678; +52 55 1234 5679"), "{table}");
    assert!(!table.contains("hidden@"), "{table}");
}

#[tokio::test]
async fn a_contact_of_a_person_is_refused_at_the_desk_with_what_to_do_instead() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let form = officer.get("/en/desk/new/organisations").await;
    let refused = Sheet::with(&form, "email")
        .fill("title.en", "Institute")
        .fill("url", "www.example.org")
        .fill("email", "anna.muster@example.org")
        .fill("telephone", "55 1234")
        .send_to(&officer, "/en/desk/new/organisations")
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = refused.outline();
    for complaint in [
        "“www.example.org” is no web address.",
        "“anna.muster@example.org” looks like the address of a person.",
        "write the mailbox of the body or of its unit",
        "“55 1234” is no telephone number",
    ] {
        assert!(outline.contains(complaint), "{complaint}: {outline}");
    }
    let taken = Sheet::with(&refused, "email")
        .fill("url", "https://www.example.org")
        .fill("email", "info@example.org; press.office@example.org")
        .fill("telephone", "+52 55 1234 5678; +52 55 1234 5679")
        .send_to(&officer, "/en/desk/new/organisations")
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.outline());
    let slug = "institute".parse().unwrap();
    let body = store::records::by_slug(site.store.db(), Kind::Organisation, &slug);
    let body = body.await.unwrap().unwrap();
    assert_eq!(body.codes(Field::Email).count(), 2);
    assert_eq!(body.codes(Field::Telephone).last(), Some("+52 55 1234 5679"));
}
