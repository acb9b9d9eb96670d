//! The commands as a person gives them: what they say, and how they end.

use crate::kit::{DONE, FAILED, WRONG_USE, ayni, ayni_told, folder, instance, said, write};
use std::path::Path;

#[test]
fn a_harvest_is_json_alone_on_standard_output() {
    let home = folder();
    let report = write(
        &home,
        "report.txt",
        "En juillet 2018, un atelier régional s'est tenu à Lima, au Pérou.".as_bytes(),
    );
    let output = ayni(home.path(), &["harvest", &report, "--format", "json"]);
    assert_eq!(output.status.code(), Some(DONE), "{}", said(&output));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["language"], "fr");
    assert_eq!(json["dates"][0]["value"], "2018-07");
}

#[test]
fn an_empty_report_is_refused_with_what_to_do() {
    let home = folder();
    let report = write(&home, "empty.pdf", b"");
    let output = ayni(home.path(), &["harvest", &report]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(
        said(&output).contains("the file is empty; choose the file again"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let home = folder();
    let output = ayni(home.path(), &["harvest", "no-such-report.txt"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(said(&output).contains("cannot read no-such-report.txt"), "{}", said(&output));
}

#[test]
fn wrong_use_ends_with_two() {
    let home = folder();
    assert_eq!(ayni(home.path(), &["harvest"]).status.code(), Some(WRONG_USE));
    assert_eq!(
        ayni(home.path(), &["print", "catalogue", "--lang", "xx"]).status.code(),
        Some(WRONG_USE)
    );
}

#[test]
fn a_taken_port_is_said_with_what_to_do() {
    let home = folder();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let at = taken.local_addr().unwrap().to_string();
    for command in ["serve", "demo"] {
        let output = ayni(home.path(), &[command, "--listen", &at]);
        assert_eq!(output.status.code(), Some(FAILED));
        assert!(
            said(&output).contains("is taken by another program; choose another with --listen"),
            "{}",
            said(&output)
        );
    }
}

#[test]
fn the_demo_does_not_listen_to_the_world() {
    let home = folder();
    let output = ayni(home.path(), &["demo", "--listen", "0.0.0.0:0"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(said(&output).contains("listens on this machine alone"), "{}", said(&output));
}

#[test]
fn fresh_leaves_a_folder_that_is_no_demo_alone() {
    let home = folder();
    let precious = write(&home, "precious.txt", b"keep me");
    let output = ayni(home.path(), &["demo", "--fresh", "--listen", "127.0.0.1:0"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(Path::new(&precious).exists());
}

#[test]
fn check_says_what_is_missing_before_and_that_all_is_good_after() {
    let home = folder();
    let before = ayni(home.path(), &["check"]);
    assert_eq!(before.status.code(), Some(FAILED));
    assert!(said(&before).contains("there is none yet"), "{}", said(&before));

    let home = instance();
    let after = ayni(home.path(), &["check"]);
    assert_eq!(after.status.code(), Some(DONE), "{}", said(&after));
    assert!(said(&after).contains("is built at the next start"), "{}", said(&after));
    assert_eq!(ayni(home.path(), &["reindex"]).status.code(), Some(DONE));
    assert!(said(&ayni(home.path(), &["check"])).contains("search index  change"));
}

#[test]
fn a_folder_that_is_made_can_be_read_by_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let home = folder();
    let made = home.path().join("inner");
    let add = ["user", "add", "admin", "--name", "Administrator 1", "--role", "administrator"];
    let added = ayni_told(&made, &add, "a long passphrase\n");
    assert_eq!(added.status.code(), Some(DONE), "{}", said(&added));
    assert_eq!(std::fs::metadata(made).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_short_password_makes_no_account() {
    let home = folder();
    let add = ["user", "add", "admin", "--name", "Administrator 1", "--role", "administrator"];
    let output = ayni_told(home.path(), &add, "short\n");
    assert_eq!(output.status.code(), Some(FAILED));
    let list = ayni(home.path(), &["user", "list", "--format", "json"]);
    assert_eq!(String::from_utf8_lossy(&list.stdout).trim(), "[]");
}

const ACTIONS: &str = "code,title_en,countries,partner,themes,start,end,status,delivered_en,experts_from,source\n\
    XX-I,An action,CR,A body,integration,2016-05,2017-12,completed,a plan,ES,page 1\n\
    XX-II,Another,ZZ,A body,no_such_theme,2016-05,2017-12,completed,,,page 1\n";

#[test]
fn an_unknown_code_in_a_table_is_named_by_line_and_column_and_nothing_is_taken() {
    let home = instance();
    let table = write(&home, "actions.csv", ACTIONS.as_bytes());
    let output = ayni(home.path(), &["import", "portfolio", &table, "--yes"]);
    assert_eq!(output.status.code(), Some(FAILED));
    let said = said(&output);
    assert!(said.contains("actions.csv:3    column `countries`: there is no place `ZZ`"), "{said}");
    assert!(
        said.contains("actions.csv:3    column `themes`: there is no theme `no_such_theme`"),
        "{said}"
    );

    let first = ACTIONS.lines().take(2).collect::<Vec<_>>().join("\n");
    let table = write(&home, "actions.csv", first.as_bytes());
    let unsaid = ayni(home.path(), &["import", "portfolio", &table]);
    assert!(String::from_utf8_lossy(&unsaid.stdout).starts_with("add "), "{}", self::said(&unsaid));
    let taken = ayni(home.path(), &["import", "portfolio", &table, "--yes"]);
    assert!(String::from_utf8_lossy(&taken.stderr).contains("1 records"), "{}", self::said(&taken));
}

#[test]
fn a_backup_is_put_back_only_where_one_says_so() {
    let home = instance();
    let file = home.path().join("backup.ayni").display().to_string();
    assert_eq!(ayni(home.path(), &["backup", &file]).status.code(), Some(DONE));
    let refused = ayni(home.path(), &["restore", &file]);
    assert_eq!(refused.status.code(), Some(FAILED));
    assert!(said(&refused).contains("give --replace"), "{}", said(&refused));
    let restored = ayni(home.path(), &["restore", &file, "--replace"]);
    assert_eq!(restored.status.code(), Some(DONE), "{}", said(&restored));
    assert_eq!(ayni(folder().path(), &["restore", &file]).status.code(), Some(DONE));
}

#[test]
fn an_empty_catalogue_is_printed_and_says_so() {
    let home = instance();
    let file = home.path().join("catalogue.pdf").display().to_string();
    let output = ayni(home.path(), &["print", "catalogue", "--lang", "fr", "-o", &file]);
    assert_eq!(output.status.code(), Some(DONE), "{}", said(&output));
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn what_is_not_there_is_neither_printed_nor_backed_up_nor_made() {
    let home = folder();
    for command in
        [&["print", "catalogue", "--lang", "fr"][..], &["backup", "b.ayni"], &["reindex"]]
    {
        let output = ayni(home.path(), command);
        assert_eq!(output.status.code(), Some(FAILED), "{command:?}");
        assert!(said(&output).contains("give its folder with --data"), "{}", said(&output));
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn a_practice_that_is_not_there_is_not_printed_and_named() {
    let home = instance();
    let output = ayni(home.path(), &["print", "practice", "no-such-practice", "--lang", "fr"]);
    assert_eq!(output.status.code(), Some(FAILED));
    let told = said(&output);
    assert!(told.contains("there is no published practice `no-such-practice`"), "{told}");
    let wrong = ayni(home.path(), &["print", "practice", "No Slug"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn the_catalogue_is_given_with_what_it_was_typeset_from() {
    let home = instance();
    let file = home.path().join("catalogue.pdf").display().to_string();
    let source = home.path().join("typst");
    let folder = source.display().to_string();
    let asked = ["print", "catalogue", "--lang", "es", "-o", &file, "--source", &folder];
    let output = ayni(home.path(), &asked);
    assert_eq!(output.status.code(), Some(DONE), "{}", said(&output));
    for name in ["catalogue.typ", "parts.typ", "style.typ", "data.json"] {
        assert!(source.join(name).is_file(), "{name}");
    }
}

#[test]
fn a_database_that_is_none_is_refused_and_left_as_it_is() {
    let home = folder();
    let file = write(
        &home,
        "ayni.db",
        b"this is a letter and no database at all, however long one reads it",
    );
    let output = ayni(home.path(), &["check"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(said(&output).contains("WRONG  database"), "{}", said(&output));
    assert!(std::fs::read(file).unwrap().starts_with(b"this is a letter"));
}

#[tokio::test]
async fn a_database_that_another_program_holds_is_said_and_left_as_it_is() {
    let home = instance();
    let url = format!("sqlite:{}", home.path().join("ayni.db").display());
    let store = store::Store::open(&url).await.unwrap();
    let held = store.begin().await.unwrap();
    let add = ["user", "add", "second", "--name", "Officer 2", "--role", "knowledge_officer"];
    let path = home.path().to_owned();
    let output = tokio::task::spawn_blocking(move || ayni_told(&path, &add, "a long passphrase\n"));
    let output = output.await.unwrap();
    assert_eq!(output.status.code(), Some(FAILED));
    let said = said(&output);
    assert!(said.contains("the database is held by another program or writer"), "{said}");
    held.rollback().await.unwrap();
    let list = ayni(home.path(), &["user", "list", "--format", "json"]);
    assert!(!String::from_utf8_lossy(&list.stdout).contains("second"));
}

#[test]
fn a_backup_that_is_cut_off_spoilt_or_newer_leaves_what_is_there() {
    let home = instance();
    let file = home.path().join("backup.ayni").display().to_string();
    assert_eq!(ayni(home.path(), &["backup", &file]).status.code(), Some(DONE));
    let whole = std::fs::read_to_string(&file).unwrap();
    let before = said(&ayni(home.path(), &["user", "list", "--format", "json"]));
    for (name, content, expected) in [
        ("cut", whole[..whole.len() / 2].to_owned(), "is cut off: it has no end"),
        ("spoilt", whole.replacen("Administrator 1", "Administrator 2", 1), "is damaged"),
        ("newer", whole.replacen("m0001", "m0901", 1), "is newer than this program"),
    ] {
        let spoilt = write(&home, name, content.as_bytes());
        let output = ayni(home.path(), &["restore", &spoilt, "--replace"]);
        assert_eq!(output.status.code(), Some(FAILED));
        assert!(said(&output).contains(expected), "{}", said(&output));
        assert_eq!(said(&ayni(home.path(), &["user", "list", "--format", "json"])), before);
    }
}

#[test]
fn a_folder_of_reports_is_told_together() {
    let home = folder();
    let english = "The regional workshop was held in Lima in May 2019. It gathered delegates of Peru and Chile for two days.";
    let french = "L'atelier régional s'est tenu à Lima en mai 2019. Il a réuni des délégués du Pérou et du Chili pendant trois jours.";
    write(&home, "a.txt", english.as_bytes());
    write(&home, "b.txt", french.as_bytes());
    write(&home, "c.png", b"\x89PNG\r\n\x1a\n");
    let path = home.path().display().to_string();
    let output = ayni(home.path(), &["harvest", &path, "--format", "json"]);
    assert_eq!(output.status.code(), Some(DONE), "{}", said(&output));
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["reports"].as_array().unwrap().len(), 2);
    assert_eq!(told["refused"][0]["name"], "c.png");
    assert_eq!(told["events"].as_array().unwrap().len(), 1);
    let told = &told["events"][0];
    assert_eq!(told["contradictions"][0]["field"], "duration_days");
    let table = ayni(home.path(), &["harvest", &path]);
    assert!(said(&table).contains("2 (a.txt) against 3 (b.txt)"), "{}", said(&table));
}

#[test]
fn the_quality_of_the_harvest_is_measured_by_what_people_decided() {
    let home = instance();
    let output = ayni(home.path(), &["harvest", "--measure"]);
    assert_eq!(output.status.code(), Some(DONE), "{}", said(&output));
    assert_eq!(said(&output), "Nobody has decided about a proposal yet.\n");
    assert_eq!(ayni(home.path(), &["harvest"]).status.code(), Some(WRONG_USE));
}

#[test]
fn a_folder_of_reports_is_brought_into_an_instance() {
    let (home, reports) = (instance(), folder());
    std::fs::create_dir(reports.path().join("2019")).unwrap();
    let told =
        "In May 2019 a regional workshop was held in Lima. Delegates of Peru and Chile came.";
    write(&reports, "2019/lima.txt", told.as_bytes());
    write(&reports, "copy.txt", told.as_bytes());
    write(&reports, ".hidden", b"x");
    let at = reports.path().display().to_string();
    let done = ayni(home.path(), &["import", "reports", &at]);
    assert_eq!(done.status.code(), Some(DONE), "{}", said(&done));
    let out = said(&done);
    assert!(out.contains("2019/lima.txt") && !out.contains(".hidden"), "{out}");
    assert!(out.lines().any(|it| it.starts_with("known")), "the same bytes are kept once: {out}");

    write(&reports, "empty.txt", b"");
    let again = ayni(home.path(), &["import", "reports", &at, "--format", "json"]);
    assert_eq!(again.status.code(), Some(FAILED), "{}", said(&again));
    let told: serde_json::Value = serde_json::from_slice(&again.stdout).unwrap();
    let states: Vec<&str> =
        told.as_array().unwrap().iter().map(|it| it["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["known", "known", "refused"]);
    let nothing = ayni(home.path(), &["import", "reports", "/nowhere"]);
    assert_eq!(nothing.status.code(), Some(FAILED));
}

#[test]
fn a_helper_is_off_unless_it_is_configured_and_the_check_says_so() {
    let home = instance();
    let said_by = |more: &[&str]| said(&ayni(home.path(), &[&["check"], more].concat()));
    assert!(said_by(&[]).contains("none is configured"), "{}", said_by(&[]));
    let at = ["--helper", "http://127.0.0.1:9/v1/chat/completions"];
    let named = said_by(&[&at[..], &["--helper-model", "small-1"]].concat());
    assert!(named.contains("small-1 at 127.0.0.1:9 is configured; it was not called"), "{named}");
    let unnamed = ayni(home.path(), &[&["check"], &at[..]].concat());
    assert_eq!(unnamed.status.code(), Some(FAILED));
    assert!(said(&unnamed).contains("--helper-model"), "{}", said(&unnamed));
}

#[test]
fn the_check_says_whether_mail_goes_out_and_never_its_password() {
    let home = instance();
    let checked = |more: &[&str]| ayni(home.path(), &[&["check"], more].concat());
    assert!(said(&checked(&[])).contains("mail          none is configured"));
    let mails = home.path().join("mails");
    let folder = format!("file:{}", mails.display());
    let site = ["--address", "https://ayni.example.org"];
    let there = checked(&[&["--mail", &folder], &site[..]].concat());
    assert!(said(&there).contains("takes mail; nothing was sent"), "{}", said(&there));
    assert!(!mails.exists(), "looking makes nothing");
    let homeless = checked(&["--mail", &folder]);
    assert_eq!(homeless.status.code(), Some(FAILED));
    assert!(said(&homeless).contains("--address"), "{}", said(&homeless));
    let way = "smtp://ayni:s3cret@127.0.0.1:9?from=ayni@example.org";
    let silent = checked(&[&["--mail", way], &site[..]].concat());
    assert_eq!(silent.status.code(), Some(FAILED));
    let text = said(&silent);
    assert!(text.contains("127.0.0.1:9: the mail server cannot be reached"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
    let refused = ayni(home.path(), &["serve", "--listen", "127.0.0.1:0", "--mail", way]);
    assert_eq!(refused.status.code(), Some(FAILED));
    assert!(said(&refused).contains("--address"), "{}", said(&refused));
}

#[test]
fn the_bench_measures_every_kind_of_page_and_prints_a_table() {
    let home = folder();
    let scratch = home.path().display().to_string();
    let small = [
        "bench",
        // A catalogue takes a debug build too long.
        "--parts",
        "server,pages,harvest,search",
        "--records",
        "20",
        "--texts",
        "200",
        "--seconds",
        "0.1",
        "--scratch",
        &scratch,
    ];
    let measured = ayni(home.path(), &small);
    let said = said(&measured);
    assert_eq!(measured.status.code(), Some(DONE), "{said}");
    for line in [
        "| memory at rest |",
        "| the page of one of the practices, ",
        "| a search, 80 of them |",
        "| text harvested on one core | ",
        "| 200 texts indexed | ",
        "| search with counts, two words | ",
    ] {
        assert!(said.contains(line), "{said}");
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn a_check_makes_nothing_and_says_which_folder_is_not_there() {
    let home = folder();
    let nowhere = home.path().join("nowhere");
    let output = ayni(&nowhere, &["check"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(said(&output).contains("there is no folder"), "{}", said(&output));
    assert!(!nowhere.exists());
}

#[test]
fn what_is_no_backup_leaves_no_database_behind() {
    let home = folder();
    let file = home.path().join("empty.txt");
    std::fs::write(&file, "").unwrap();
    let nowhere = home.path().join("nowhere");
    let output = ayni(&nowhere, &["restore", &file.display().to_string()]);
    assert_eq!(output.status.code(), Some(FAILED), "{}", said(&output));
    assert!(!nowhere.exists());
}

#[test]
fn a_backup_is_written_over_another_only_where_one_says_so() {
    let home = instance();
    let file = home.path().join("precious.ayni");
    std::fs::write(&file, "precious").unwrap();
    let name = file.display().to_string();
    let refused = ayni(home.path(), &["backup", &name]);
    assert_eq!(refused.status.code(), Some(FAILED));
    assert!(said(&refused).contains("--replace"), "{}", said(&refused));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "precious");
    let written = ayni(home.path(), &["backup", &name, "--replace"]);
    assert_eq!(written.status.code(), Some(DONE), "{}", said(&written));
}

#[test]
fn a_picture_is_called_no_table() {
    let home = instance();
    let file = home.path().join("pic.png");
    std::fs::write(&file, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    let output = ayni(home.path(), &["import", "portfolio", &file.display().to_string()]);
    assert_eq!(output.status.code(), Some(FAILED));
    let said = said(&output);
    assert!(said.contains("pic.png") && said.contains("this is no CSV"), "{said}");
    assert!(!said.contains("invalid UTF-8"), "{said}");
}
