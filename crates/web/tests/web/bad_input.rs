//! What is wrong with what comes in, or with where it should go, is said in words, and what was
//! good stays good.

use crate::kit::{Person, Site, record};
use axum::http::StatusCode;
use domain::{Kind, Lang, State};
use store::{records, sources};

async fn bring(person: &Person<'_>, name: &str, bytes: &[u8]) -> crate::kit::Answer {
    person.upload("/en/desk/sources", ("file", name, bytes), &[]).await
}

/// What the page says that a report leads to, and the bytes and the text that were kept of it.
async fn arrived(
    site: &Site,
    officer: &Person<'_>,
    answer: &crate::kit::Answer,
) -> (String, Vec<u8>, String) {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let address = answer.location.as_deref().unwrap();
    let slug = address.rsplit('/').next().unwrap().split('?').next().unwrap();
    let slug = slug.parse().unwrap();
    let db = site.store.db();
    let source = records::by_slug(db, Kind::Source, &slug).await.unwrap().unwrap();
    let document = sources::document(db, source.id).await.unwrap().unwrap();
    let bytes = sources::bytes(db, source.id).await.unwrap().unwrap();
    (officer.get(address).await.outline(), bytes, document.text)
}

/// A PDF of one page with nothing on it that is text, as scanners make them.
fn scan() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << >> >>",
        "<< /Length 24 >>\nstream\n0.5 g 0 0 600 800 re f  \nendstream",
    ];
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut table = b"xref\n0 5\n0000000000 65535 f \n".to_vec();
    for (number, object) in objects.iter().enumerate() {
        table.extend(format!("{:010} 00000 n \n", pdf.len()).into_bytes());
        pdf.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).into_bytes());
    }
    let start = pdf.len();
    pdf.extend(table);
    let tail = format!("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
    pdf.extend(tail.into_bytes());
    pdf
}

#[tokio::test]
async fn a_scanned_pdf_is_kept_whole_and_says_that_it_has_no_text() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let answer = bring(&officer, "scan.pdf", &scan()).await;
    let (page, bytes, text) = arrived(&site, &officer, &answer).await;
    assert!(page.contains("pages but no text on them"), "{page}");
    assert_eq!((bytes, text.trim()), (scan(), ""));
    assert!(page.contains("scan.pdf"), "it has no other title: {page}");
}

#[tokio::test]
async fn letters_that_are_none_are_replaced_counted_and_said_and_the_file_stays_as_it_was() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let mut report = "L’atelier de Lima a réuni le Pérou et le Chili en mars 2018. ".repeat(40);
    report.push_str("Fin.");
    let mut bytes = report.into_bytes();
    bytes.push(0xff);
    let answer = bring(&officer, "rapport.txt", &bytes).await;
    let (page, kept, text) = arrived(&site, &officer, &answer).await;
    assert!(text.ends_with("Fin.\u{fffd}"));
    assert_eq!(kept, bytes);
    assert!(page.contains("Some signs of the file could not be read"), "{page}");
}

#[tokio::test]
async fn while_another_program_holds_the_database_reading_goes_on_and_writing_is_put_off_in_words()
{
    let site = Site::new().await;
    let kept =
        site.keep(record(&site, Kind::Practice, Lang::Fr, "Écouter"), State::Published).await;
    let officer = site.officer().await;
    let other = site.other_store().await;
    let tx = other.begin().await.unwrap();

    let report = "Un rapport assez long pour être lu, écrit en français, sur un atelier.";
    let answer =
        officer.upload("/fr/desk/sources", ("file", "x.txt", report.as_bytes()), &[]).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    insta::assert_snapshot!(answer.outline(), @"
    [fr ltr]
    - Ce qui m’attend -> /fr/desk
    - Rapports -> /fr/desk/sources
    - Fiches -> /fr/desk/practices
    - Tableaux -> /fr/desk/import
    - Publications -> /fr/desk/publications
    # Rien ne peut être modifié pour l’instant
    La lecture fonctionne. Rien n’a été modifié : renvoyez ce que vous avez saisi dans quelques minutes.
    Retour à l’accueil -> /fr/
    ");
    let page = site.visitor().get("/fr/practices/ecouter").await;
    assert_eq!(page.status, StatusCode::OK);

    tx.rollback().await.unwrap();
    let again = officer.upload("/fr/desk/sources", ("file", "x.txt", report.as_bytes()), &[]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.outline());
    assert!(records::by_id(site.store.db(), kept.id).await.unwrap().is_some());
}
