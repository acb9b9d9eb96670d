//! What comes in by files and goes out as files: reports, tables, catalogues; and accounts.

use crate::kit::{Person, Site};
use axum::http::{StatusCode, header};
use domain::{Kind, Lang, Role};
use insta::assert_snapshot;
use std::io::{Cursor, Write};
use store::{accounts, records};
use web::Settings;

const REPORT: &str = "En juillet 2018, le programme a organisé un atelier régional à Mexico. \
    L’atelier a réuni des représentants d’Argentine, du Costa Rica et du Pérou pendant deux jours. \
    Au Costa Rica, le programme a accompagné la formulation de deux plans nationaux d’intégration.";

async fn bring(person: &Person<'_>, name: &str, bytes: &[u8]) -> crate::kit::Answer {
    person.upload("/en/desk/sources", ("file", name, bytes), &[]).await
}

#[tokio::test]
async fn a_report_is_read_and_its_proposals_lie_on_the_table() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let answer = bring(&officer, "rapport.txt", REPORT.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let arrived = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(arrived.contains("It is written in French."), "{arrived}");
    assert!(arrived.contains("on the reading table"), "{arrived}");

    let again = bring(&officer, "copie.txt", REPORT.as_bytes()).await;
    let arrived = officer.get(again.location.as_deref().unwrap()).await.outline();
    assert!(arrived.contains("This very file was brought in before."), "{arrived}");
}

#[tokio::test]
async fn a_text_that_is_nearly_here_already_is_shown_beside_it() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let long = REPORT.repeat(6);
    bring(&officer, "rapport.txt", long.as_bytes()).await;
    let form = [("title", "Copie"), ("text", &*format!("{long} Merci."))];
    let answer = officer.post("/en/desk/sources/paste", &form).await;
    let arrived = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(arrived.contains("Nearly the same text is here already."), "{arrived}");
}

#[tokio::test]
async fn a_report_in_a_language_without_a_pack_is_kept() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let german = "Im Juli 2018 fand in Wien eine Tagung statt. Vertreter aus Peru und Chile nahmen \
        daran teil und berichteten von ihrer Arbeit mit den Behörden der Nachbarländer.";
    let answer = bring(&officer, "bericht.txt", german.as_bytes()).await;
    let arrived = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(arrived.contains("No language pack reads this language."), "{arrived}");
}

#[tokio::test]
async fn an_empty_file_is_refused_with_what_to_do_and_the_form_as_it_was() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let confidential = [("confidential", "1")];
    let answer = officer.upload("/en/desk/sources", ("file", "x.txt", b""), &confidential).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("The file is empty."), "{outline}");
    assert!(outline.contains("<*confidential=1>"), "the box stays ticked: {outline}");

    // Blanks are no text either, and nothing of them is kept.
    let answer = bring(&officer, "blancs.txt", b" \n\t \n").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("nothing but blanks"), "{outline}");
    assert!(!outline.contains("blancs"), "{outline}");

    let form = [("title", "Un titre"), ("text", "   ")];
    let answer = officer.post("/en/desk/sources/paste", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("<title=Un titre>"), "{outline}");
    assert!(outline.contains("nothing but blanks in the text that was pasted"), "{outline}");
    assert!(!outline.contains("The file is empty"), "there is no file: {outline}");
}

#[tokio::test]
async fn what_is_confidential_is_called_so_and_not_published() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let form = [("title", "Un secret"), ("text", REPORT), ("confidential", "1")];
    let answer = officer.post("/en/desk/sources/paste", &form).await;
    let arrived = officer.get(answer.location.as_deref().unwrap()).await;
    let outline = arrived.outline();
    assert!(outline.contains("Confidential: never leaves the desk"), "{outline}");
    let here = arrived.body.split_once("aria-current=\"page\">").unwrap().1;
    assert!(here.starts_with("Reports"), "a report that has come in is among the reports");

    let at = "/en/desk/sources/un-secret";
    let page = officer.get(at).await.outline();
    assert!(page.contains("It is marked confidential"), "{page}");
    assert!(!page.contains("[Publish]"), "{page}");
    let refused = officer.post(&format!("{at}/follow/publish"), &[("version", "1")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_file_whose_ending_lies_is_read_as_what_it_is_or_refused() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let html = format!("<!doctype html><html lang=fr><title>x</title><p>{REPORT}</p></html>");
    let answer = bring(&officer, "rapport.pdf", html.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let arrived = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(arrived.contains("promises something else than it contains"), "{arrived}");

    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
    let answer = bring(&officer, "rapport.docx", picture).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_upload_that_is_too_large_is_refused_in_words() {
    let settings = Settings { longest_upload: 300_000, ..Settings::default() };
    let site = Site::with(settings).await;
    let officer = site.officer().await;
    let answer = bring(&officer, "gross.txt", &vec![b'a'; 500_000]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let outline = answer.outline();
    assert!(outline.contains("This is too large"), "{outline}");
    assert!(outline.contains("Back to the form -> /en/desk/sources"), "{outline}");
    assert!(outline.contains("- Records -> /en/desk/practices"), "one is still at the desk");
    // Without a length it is found out while it is read.
    let body = format!(
        "--limit\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n\r\n{}\r\n--limit--\r\n",
        "a".repeat(500_000)
    );
    let request = officer
        .request("POST", "/en/desk/sources")
        .header("content-type", "multipart/form-data; boundary=limit")
        .body(body.into())
        .unwrap();
    assert_eq!(site.send(request).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn two_hundred_megabytes_are_refused_before_they_are_sent() {
    let site = Site::new().await;
    let request = site.officer().await.request("POST", "/en/desk/sources");
    let request = request
        .header("content-type", "multipart/form-data; boundary=limit")
        .header("content-length", 200 * 1024 * 1024)
        .header("expect", "100-continue");
    let answer = site.send(request.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.outline().contains("25 MB"), "{}", answer.outline());
}

#[tokio::test]
async fn an_encrypted_pdf_is_refused_with_what_to_do() {
    let site = Site::new().await;
    let answer = bring(&site.officer().await, "geheim.pdf", &locked_pdf()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{:?}", answer.location);
    assert!(answer.outline().contains("Save a copy without a password."), "{}", answer.outline());
}

#[tokio::test]
async fn a_zip_bomb_is_refused_and_nothing_of_it_is_kept() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("word/document.xml", options).unwrap();
    archive.write_all(&vec![b' '; 60 * 1024 * 1024]).unwrap();
    let bomb = archive.finish().unwrap().into_inner();
    assert!(bomb.len() < 1024 * 1024, "it is small: {}", bomb.len());
    let answer = bring(&officer, "rapport.docx", &bomb).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{:?}", answer.location);
    let told = words::say(Lang::En, "refusal-zip-bomb");
    assert!(answer.outline().contains(&told), "{}", answer.outline());
    let kept = store::sources::by_file_name(site.store.db(), "rapport.docx").await.unwrap();
    assert!(kept.is_none());
}

/// A page behind a password that nobody here knows.
fn locked_pdf() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
    ];
    let (mut pdf, mut places) = (b"%PDF-1.4\n".to_vec(), Vec::new());
    for (number, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        pdf.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).into_bytes());
    }
    let table = pdf.len();
    pdf.extend(b"xref\n0 4\n0000000000 65535 f \n");
    for place in places {
        pdf.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    let lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) \
        /U (abcdefghijklmnopqrstuvwxyzabcdef) >> /ID [(0123456789abcdef) (0123456789abcdef)]";
    let tail = format!("trailer\n<< /Size 4 /Root 1 0 R {lock} >>\nstartxref\n{table}\n%%EOF\n");
    pdf.extend(tail.into_bytes());
    pdf
}

#[tokio::test]
async fn only_who_may_harvest_brings_reports() {
    let site = Site::new().await;
    let person = site.programme_officer().await;
    let answer = bring(&person, "rapport.txt", REPORT.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(person.get("/en/desk/sources").await.status, StatusCode::OK);
}

const ACTIONS: &str = "code,title_en,countries,partner,themes,start,end,status,delivered_en,experts_from,source\n\
    CR-II,Costa Rica II,CR,A directorate,,2016-05,2017-12,completed,a plan,,page 135\n";

#[tokio::test]
async fn a_table_is_told_line_by_line_and_taken_after_a_yes() {
    let site = Site::new().await;
    site.publish(crate::kit::coded(&site, Kind::Place, "CR", "Costa Rica")).await;
    let officer = site.officer().await;
    let table = ("files", "actions.csv", ACTIONS.as_bytes());
    let preview = officer.upload("/en/desk/import", table, &[]).await;
    assert_eq!(preview.status, StatusCode::OK);
    assert_snapshot!(preview.outline(), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    # Tables
    - 1 new record
    - 0 another source for what is known
    - 0 taken before
    - 0 refused
    What these tables would do
    File
    Line
    What happens
    Title
    actions.csv
    2
    new record
    {en} Costa Rica II
    <name=actions.csv> <text=code,title_en,countries,partner,themes,start,end,status,delivered_en,experts_from,source CR-II,Costa Rica II,CR,A directorate,,2016-05,2017-12,completed,a plan,,page 135 >
    [Yes, take them in] Cancel -> /en/desk/import
    Tables of Actions, events, figures or organisations (CSV) <files=> Each line is shown before anything is taken.
    [Show what they would do]
    ");
    assert!(records::by_code(site.store.db(), Kind::Action, "CR-II").await.unwrap().is_none());

    let form = [("name", "actions.csv"), ("text", ACTIONS)];
    let taken = officer.post("/en/desk/import/take", &form).await;
    assert!(taken.outline().contains("Taken in. New records: 1."), "{}", taken.outline());
    assert!(records::by_code(site.store.db(), Kind::Action, "CR-II").await.unwrap().is_some());
}

#[tokio::test]
async fn an_unknown_country_is_named_by_line_and_column_and_nothing_is_taken() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let table = ("files", "actions.csv", ACTIONS.as_bytes());
    let preview = officer.upload("/en/desk/import", table, &[]).await;
    assert_eq!(preview.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = preview.outline();
    assert!(outline.contains("Column countries: Nothing is called “CR” here."), "{outline}");
    let themed = ACTIONS.replace("A directorate,,", "A directorate,no_such_theme,");
    let preview = officer.upload("/en/desk/import", ("files", "a.csv", themed.as_bytes()), &[]);
    let outline = preview.await.outline();
    let theme = "Column themes: Nothing is called “no_such_theme” here.";
    assert!(outline.contains(theme), "{outline}");
    let form = [("name", "actions.csv"), ("text", ACTIONS)];
    let taken = officer.post("/en/desk/import/take", &form).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(records::by_code(site.store.db(), Kind::Action, "CR-II").await.unwrap().is_none());

    let strange = ("files", "x.csv", &b"a,b\n1,2\n"[..]);
    let answer = officer.upload("/en/desk/import", strange, &[]).await;
    assert!(answer.outline().contains("x.csv has the columns of no table we know: a, b"));
}

#[tokio::test]
async fn a_catalogue_is_asked_for_printed_and_taken_home() {
    let site = Site::new().await;
    site.publish(crate::kit::shared_responsibility(&site)).await;
    let officer = site.officer().await;
    let answer = officer.post("/fr/desk/publications", &[("language", "fr")]).await;
    assert_eq!(answer.location.as_deref(), Some("/fr/desk/publications"));
    officer.post("/fr/desk/publications", &[("language", "fr")]).await;
    let waits = officer.get("/fr/desk/publications").await;
    assert!(waits.body.contains("http-equiv=\"refresh\""), "it looks again by itself");
    assert_eq!(waits.outline().matches("Catalogue de bonnes pratiques, français").count(), 1);

    assert!(work::jobs::one(&site.tools).await.unwrap());
    let done = officer.get("/fr/desk/publications").await;
    assert!(!done.body.contains("http-equiv=\"refresh\""), "nothing runs any more");
    let file = done.body.split("href=\"").find(|it| it.starts_with("/fr/desk/publications/"));
    let file = file.and_then(|it| it.split('"').next()).expect("a link to the file");
    let pdf = officer.get(file).await;
    assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    assert_eq!(site.visitor().post(file, &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn an_administrator_opens_changes_and_closes_accounts() {
    let site = Site::new().await;
    let administrator = site.administrator().await;
    let form = [
        ("name", "Knowledge officer 9"),
        ("login", "officer-9"),
        ("password", "a long password"),
        ("role", "knowledge_officer"),
    ];
    let answer = administrator.post("/en/desk/accounts", &form).await;
    assert_eq!(answer.location.as_deref(), Some("/en/desk/accounts"), "{}", answer.outline());
    let account =
        || async { accounts::by_login(site.store.db(), "officer-9").await.unwrap().unwrap() };
    assert_eq!(account().await.roles, [Role::KnowledgeOfficer]);
    let at = format!("/en/desk/accounts/{}", account().await.person);

    let again = administrator.post("/en/desk/accounts", &form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.outline().contains("<login=officer-9>"), "{}", again.outline());

    administrator.post(&at, &[("role", "programme_officer")]).await;
    assert_eq!(account().await.roles, [Role::ProgrammeOfficer]);
    let short = administrator.post(&format!("{at}/password"), &[("password", "short")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    administrator.post(&format!("{at}/password"), &[("password", "another long one")]).await;
    let signed = site.visitor().sign_in("officer-9", "another long one").await;
    assert_eq!(signed.status, StatusCode::SEE_OTHER);
    administrator.post(&format!("{at}/disable"), &[]).await;
    let closed = site.visitor().sign_in("officer-9", "another long one").await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn nobody_locks_the_door_behind_themselves() {
    let site = Site::new().await;
    let administrator = site.administrator().await;
    let at = format!("/en/desk/accounts/{}", administrator.id.unwrap());
    administrator.post(&at, &[("role", "expert")]).await;
    assert_eq!(administrator.get("/en/desk/accounts").await.status, StatusCode::OK);
    let answer = administrator.post(&format!("{at}/disable"), &[]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn accounts_are_not_there_for_officers() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let administrator = site.administrator().await;
    for person in [&officer, &site.programme_officer().await] {
        let answer = person.get("/en/desk/accounts").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!answer.body.contains("administrator-1"));
        // Whether there is such an account or none.
        let nobody = domain::PersonId::new(site.now());
        for id in [administrator.id.unwrap(), officer.id.unwrap(), nobody] {
            for act in ["", "/password", "/disable", "/enable"] {
                let at = format!("/en/desk/accounts/{id}{act}");
                let form = [("role", "administrator"), ("password", "a long password")];
                assert_eq!(person.post(&at, &form).await.status, StatusCode::NOT_FOUND, "{at}");
                assert_eq!(person.get(&at).await.status, StatusCode::NOT_FOUND, "{at}");
            }
        }
        let form = [("name", "X"), ("login", "x"), ("password", "a long password")];
        assert_eq!(person.post("/en/desk/accounts", &form).await.status, StatusCode::NOT_FOUND);
    }
    let own = accounts::by_login(site.store.db(), "knowledge-officer-1").await.unwrap().unwrap();
    assert_eq!(own.roles, [Role::KnowledgeOfficer]);
    assert_eq!(administrator.get("/en/desk/accounts").await.status, StatusCode::OK);
}
