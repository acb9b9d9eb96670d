//! What is found by its meaning is said to be, and only what may be read. `./check encoder` names
//! the encoder by `AYNI_ENCODER`; without it these tests see that nothing is said of meaning.

use crate::kit::{Site, record, write};
use domain::{Field, Kind, Lang, Record, State, Value};
use std::path::PathBuf;
use work::index::Sense;

async fn site() -> (Site, bool) {
    let folder = std::env::var_os("AYNI_ENCODER").map(PathBuf::from);
    let there = folder.is_some();
    let sense = Sense::new(folder.map(|it| it.join("encoder.safetensors")));
    let mut site = Site::new().await;
    site.tools.finder = site.tools.finder.clone().with(sense);
    (site.again(), there)
}

fn practice(site: &Site, lang: Lang, title: &str) -> Record {
    let mut practice = record(site, Kind::Practice, lang, title);
    write(&mut practice, Field::Summary, title);
    practice
}

const SHOWN: &str = "Gestion des frontières et accueil des enfants";
const DRAFT: &str = "Gestion des frontières et accueil des mineurs";
const ASKED: &str = "/en/search?q=managing+borders+and+receiving+children";

#[tokio::test]
async fn a_question_is_answered_by_what_means_the_same_and_may_be_read() {
    let (site, there) = site().await;
    site.publish(practice(&site, Lang::Fr, SHOWN)).await;
    site.keep(practice(&site, Lang::Fr, DRAFT), State::Draft).await;
    let mut closed = record(&site, Kind::Source, Lang::Fr, DRAFT);
    closed.set(Field::Confidential, vec![Value::Flag(true)]);
    site.publish(closed).await;
    site.catch_up().await;

    let page = site.visitor().get(ASKED).await.outline();
    assert_eq!(page.contains("Close in meaning"), there, "{page}");
    assert_eq!(page.contains(SHOWN), there);
    assert!(!page.contains(DRAFT));
    let desk = site.officer().await.get(ASKED).await.outline();
    assert_eq!(desk.contains(DRAFT), there);
}

#[tokio::test]
async fn a_similar_record_in_another_language_says_why_it_is() {
    let (site, there) = site().await;
    let shown = site.publish(practice(&site, Lang::Fr, SHOWN)).await;
    let other = practice(&site, Lang::En, "Border management and the reception of children");
    site.publish(other).await;
    site.keep(practice(&site, Lang::Es, "Gestión de fronteras y acogida de niños"), State::Draft)
        .await;
    site.catch_up().await;

    let address = format!("/en/practices/{}", shown.slug);
    let page = site.visitor().get(&address).await.outline();
    assert_eq!(page.contains("alike in meaning"), there, "{page}");
    assert_eq!(page.contains("Border management and the reception"), there);
    assert!(!page.contains("fronteras"));
}
