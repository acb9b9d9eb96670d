//! Many reports sent at once: the page that tells what became of each of them.

use crate::desk_kit::form::Sheet;
use crate::kit::{Person, Site};
use axum::http::StatusCode;
use insta::assert_snapshot;
use store::batches;
use web::Settings;

const REPORT: &str = "En juillet 2018, le programme a organisé un atelier régional à Mexico. \
    L’atelier a réuni des représentants d’Argentine, du Costa Rica et du Pérou pendant deux jours.";
const AT: &str = "/en/desk/batches";

/// Sends the files, and the address of their page.
async fn send(person: &Person<'_>, files: &[(&str, &[u8])], form: &[(&str, &str)]) -> String {
    let files: Vec<_> = files.iter().map(|it| ("files", it.0, it.1)).collect();
    let answer = person.upload_all(AT, &files, form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    answer.location.unwrap()
}

#[tokio::test]
async fn the_page_of_a_batch_says_what_becomes_of_each_file() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let files = [
        ("mexico.txt", REPORT.as_bytes()),
        ("empty.txt", b""),
        ("picture.docx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"),
        ("mexico (1).txt", REPORT.as_bytes()),
    ];
    let form = [("title", "Missions 2018"), ("confidential", "1")];
    let at = send(&officer, &files, &form).await;
    let waits = officer.get(&at).await;
    assert!(waits.body.contains("http-equiv=\"refresh\""), "it looks again by itself");
    assert!(waits.outline().contains("0 of 4 files done"), "{}", waits.outline());
    assert_eq!(waits.body.matches("file-waiting").count(), 4);
    assert!(
        officer.get("/en/desk/sources").await.outline().contains("Missions 2018"),
        "found again"
    );

    while work::jobs::one(&site.tools).await.unwrap() {}
    let done = officer.get(&at).await;
    assert!(!done.body.contains("http-equiv=\"refresh\""), "nothing runs any more");
    let id = at.rsplit('/').next().unwrap();
    let told = done.outline().replace(id, "BATCH");
    assert_eq!(told.matches("known already").count(), 1, "{told}");
    // Which of two equal files is read first is left to the workers.
    assert_snapshot!(told.replace("known already", "on the table"), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    Sent together
    # Missions 2018
    Brought in by knowledge-officer-1, 23 November 2026 at 10:00 UTC · Confidential
    Every file has been dealt with.
    4 of 4 files done
    Told by several reports -> /en/desk/batches/BATCH/together
    ## The files
    - mexico.txt {fr} Atelier régional, Mexico, 2018 -> /en/desk/table/atelier-regional-mexico-2018 0 of 6 decided on the table
    - empty.txt The file is empty. Choose it again: its copy may have been broken off. refused
    - picture.docx This is not a document that can be read. Save it as DOCX, PDF, HTML or plain text. refused
    - mexico (1).txt {fr} Atelier régional, Mexico, 2018 -> /en/desk/table/atelier-regional-mexico-2018 0 of 6 decided on the table
    Reports -> /en/desk/sources · Reports sent together -> /en/desk/batches
    ");
}

#[tokio::test]
async fn a_number_that_contradicts_another_is_shown_as_it_is_meant() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let one = "En 2019, le programme a formé 188 agents de la police des frontières au Ghana.";
    let two = "In 2019 more than 190 officers of the border police were trained in Ghana by the programme.";
    let files = [("one.txt", one.as_bytes()), ("two.txt", two.as_bytes())];
    let at = send(&officer, &files, &[]).await;
    while work::jobs::one(&site.tools).await.unwrap() {}
    let told = officer.get(&format!("{at}/together")).await.outline();
    assert!(told.contains("188") && told.contains("more than 190"), "{told}");
    let french = officer.get(&format!("{at}/together").replace("/en/", "/fr/")).await.outline();
    assert!(french.contains("plus de 190"), "{french}");
}

#[tokio::test]
async fn a_batch_asks_the_database_as_often_for_one_file_as_for_thirty() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let mut asked = Vec::new();
    for count in [1, 30] {
        let texts: Vec<String> = (0..count).map(|it| format!("{REPORT} {count} {it}")).collect();
        let files: Vec<_> = texts.iter().map(|it| ("x.txt", it.as_bytes())).collect();
        let at = send(&officer, &files, &[]).await;
        while work::jobs::one(&site.tools).await.unwrap() {}
        let before = site.store.queries();
        officer.get(&at).await;
        asked.push(site.store.queries() - before);
    }
    assert_eq!(asked[0], asked[1]);
}

#[tokio::test]
async fn nothing_chosen_gives_the_form_back_as_it_was() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let form = [("title", "Missions 2018"), ("confidential", "1")];
    let answer = officer.upload_all(AT, &[("files", "", b"")], &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("No file was chosen."), "{outline}");
    assert!(outline.contains("<title=Missions 2018>"), "{outline}");
    assert!(batches::recent(site.store.db(), None, 9).await.unwrap().is_empty());
}

#[tokio::test]
async fn more_than_is_taken_at_once_is_named_and_a_larger_body_is_refused_in_words() {
    let settings = Settings {
        longest_upload: 1_000,
        longest_batch: 4_000,
        most_files: 2,
        ..Settings::default()
    };
    let site = Site::with(settings).await;
    let officer = site.officer().await;
    let long = "a ".repeat(700);
    let files = [("1.txt", long.as_bytes()), ("2.txt", b"x"), ("3.txt", b"y"), ("4.txt", b"z")];
    let at = send(&officer, &files, &[]).await;
    let page = officer.get(&at).await.outline();
    assert!(page.contains("The file is larger than what is read."), "{page}");
    assert!(page.contains("More files were sent than are taken at once."), "{page}");
    let huge = vec![b'a'; 200_000];
    let answer = officer.upload_all(AT, &[("files", "huge.txt", &huge)], &[]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn batches_are_for_those_who_harvest() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let at = send(&officer, &[("a.txt", REPORT.as_bytes())], &[]).await;
    let other = site.programme_officer().await;
    assert_eq!(other.get(&at).await.status, StatusCode::FORBIDDEN);
    assert_eq!(other.upload_all(AT, &[], &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.visitor().get(&at).await.status, StatusCode::SEE_OTHER);
    let answer = site.visitor().upload_all(AT, &[("files", "a.txt", b"x")], &[]).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(officer.get(&format!("{AT}/nothing")).await.status, StatusCode::NOT_FOUND);
}

const ENGLISH: &str = "In July 2018 the programme held a regional workshop in Mexico City. \
    Delegates of Argentina, Costa Rica and Peru met for two and a half days.";

#[tokio::test]
async fn what_two_reports_tell_is_decided_at_once_and_taken_back_at_once() {
    let site = Site::new().await;
    for (code, name) in
        [("MX", "Mexico"), ("AR", "Argentina"), ("CR", "Costa Rica"), ("PE", "Peru")]
    {
        site.publish(crate::kit::coded(&site, domain::Kind::Place, code, name)).await;
    }
    let officer = site.officer().await;
    let files = [("a.txt", REPORT.as_bytes()), ("b.txt", ENGLISH.as_bytes())];
    let at = send(&officer, &files, &[]).await;
    while work::jobs::one(&site.tools).await.unwrap() {}
    let at = format!("{at}/together");
    let page = officer.get(&at).await;
    let outline = page.outline();
    assert!(outline.contains("# Told by several reports"), "{outline}");
    assert!(outline.contains("They disagree: Days"), "{outline}");
    assert!(
        outline.contains("un atelier régional à Mexico"),
        "the passages stand there: {outline}"
    );
    assert!(outline.contains("two and a half days"), "{outline}");

    let form = Sheet::with(&page, "told");
    let accepted = form.send(&officer).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.outline());
    let done = officer.get(accepted.location.as_deref().unwrap()).await;
    assert!(done.outline().contains("Accepted as one record:"), "{}", done.outline());
    let again = form.send(&officer).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody was first");

    let undone = Sheet::with(&done, "told").send(&officer).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.outline());
    let back = officer.get(undone.location.as_deref().unwrap()).await;
    assert!(back.outline().contains("They disagree: Days"), "{}", back.outline());

    let table = "/en/desk/table/regional-workshop-mexico-city-2018";
    let table = officer.get(table).await.outline();
    let link = "Also told by: {fr} Atelier régional, Mexico, 2018 -> ";
    let (_, link) = table.split_once(link).unwrap_or_else(|| panic!("{table}"));
    let link = link.split_whitespace().next().unwrap();
    assert!(link.starts_with(&format!("{at}?at=")), "{link}");
    // It leads to the group itself, which is lit up there.
    let (_, group) = link.split_once('#').unwrap();
    let page = officer.get(link.split('#').next().unwrap()).await;
    assert!(page.body.contains(&format!("id=\"{group}\"")), "{group}: {}", page.outline());
    let other = site.programme_officer().await;
    assert_eq!(other.get(&at).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_two_reports_tell_is_added_to_the_event_that_is_known() {
    let site = Site::new().await;
    for (code, name) in [("AR", "Argentina"), ("CR", "Costa Rica"), ("PE", "Peru")] {
        site.publish(crate::kit::coded(&site, domain::Kind::Place, code, name)).await;
    }
    let mexico = crate::kit::coded(&site, domain::Kind::Place, "MX", "Mexico");
    let mexico = site.publish(mexico).await;
    let title = "The second round of workshops";
    let mut known = crate::kit::record(&site, domain::Kind::Event, domain::Lang::En, title);
    known.set(domain::Field::Country, vec![domain::Value::Link(mexico.id)]);
    known.set(domain::Field::Start, vec![domain::Value::Date("2018-07".parse().unwrap())]);
    let known = site.publish(known).await;
    let officer = site.officer().await;
    let files = [("a.txt", REPORT.as_bytes()), ("b.txt", ENGLISH.as_bytes())];
    let at = send(&officer, &files, &[]).await;
    while work::jobs::one(&site.tools).await.unwrap() {}
    let at = format!("{at}/together");
    let page = officer.get(&at).await;
    let outline = page.outline();
    assert!(outline.contains("The second round of workshops -> /en/desk/events/"), "{outline}");
    assert!(outline.contains("Yes, add all to it"), "{outline}");

    let told = page.body.split("name=\"told\" value=\"").nth(1).unwrap();
    let told = told.split('"').next().unwrap().to_owned();
    let into = known.id.to_string();
    let form = [("told", told.as_str()), ("into", into.as_str())];
    let merged = officer.post(&format!("{at}/merge"), &form).await;
    assert_eq!(merged.status, StatusCode::SEE_OTHER, "{}", merged.outline());
    let done = officer.get(merged.location.as_deref().unwrap()).await;
    assert!(done.outline().contains("Added to the known record:"), "{}", done.outline());
    let said = store::claims::of_record(site.store.db(), known.id).await.unwrap();
    let mut sources: Vec<_> = said.iter().map(|it| it.source).collect();
    sources.sort_unstable();
    sources.dedup();
    assert_eq!(sources.len(), 2, "both reports say so");

    let undone = Sheet::with(&done, "told").send(&officer).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.outline());
    assert_eq!(store::claims::of_record(site.store.db(), known.id).await.unwrap(), []);
}
