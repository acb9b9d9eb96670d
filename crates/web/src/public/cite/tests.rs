//! What references say, in a sentence and in the three forms.

use super::*;
use domain::{Lang, MadeBy, RecordId, Slug, Text, Value};
use insta::assert_snapshot;
use serde_json::json;

const SITE: &str = "https://ayni.example.org";

fn record(kind: Kind, title: &str) -> Record {
    let slug = Slug::from_title("Shared responsibility");
    let id = RecordId("01890000-0000-7000-8000-000000000000".parse().unwrap());
    let mut record = Record::draft(id, kind, slug, Lang::Fr);
    write(&mut record, Field::Title, title);
    let mut record = record.in_state(domain::State::Published);
    record.count_edition(None);
    record
}

fn write(record: &mut Record, field: Field, value: &str) {
    record.write(field, value, |revision| Text::new(value, MadeBy::Author, revision, None));
}

fn page(lang: Lang) -> Page {
    Page::for_anyone(lang, "/".to_owned(), Timestamp::UNIX_EPOCH)
}

fn of_ours(lang: Lang, record: &Record) -> Cited {
    let page = page(lang);
    cited(&page, record, Reference::of_page(&page, record, SITE, Some(Timestamp::UNIX_EPOCH)))
}

fn practice(title: &str) -> Cited {
    of_ours(Lang::Fr, &record(Kind::Practice, title))
}

fn csl(cited: &Cited) -> serde_json::Value {
    let all: serde_json::Value = serde_json::from_str(&cited.reference.csl()).unwrap();
    all[0].clone()
}

fn ris(cited: &Cited) -> Vec<String> {
    cited.reference.ris().lines().map(|it| it.trim_end().to_owned()).collect()
}

#[test]
fn a_reference_is_taken_away_in_three_forms() {
    let cited = practice("Une responsabilité partagée");
    assert_snapshot!(cited.reference.bibtex(), @"
    @misc{ayni-practice-shared-responsibility,
      author = {{Programme d’expertise entre pairs}},
      title = {{Une responsabilité partagée}},
      year = {1970},
      date = {1970-01-01},
      edition = {1},
      publisher = {{Programme d’expertise entre pairs}},
      langid = {french},
      url = {https://ayni.example.org/fr/practices/shared-responsibility},
    }
    ");
    let ris = ris(&cited);
    assert_eq!(ris.first().map(String::as_str), Some("TY  - WEB"));
    assert_eq!(ris.last().map(String::as_str), Some("ER  -"));
    for line in ["TI  - Une responsabilité partagée", "DA  - 1970/01/01/", "ET  - 1", "LA  - fr"]
    {
        assert!(ris.iter().any(|it| it == line), "{line}: {ris:?}");
    }
    let csl = csl(&cited);
    assert_eq!(csl["author"][0]["literal"], "Programme d’expertise entre pairs");
    assert_eq!(csl["issued"]["date-parts"][0], json!([1970, 1, 1]));
    assert_eq!(csl["URL"], cited.reference.address);
    let said = &cited.plain;
    assert!(said.contains("«\u{a0}Une responsabilité partagée\u{a0}», édition 1"), "{said}");
    assert!(said.ends_with(&cited.reference.address), "{said}");
}

#[test]
fn a_title_breaks_out_of_no_form() {
    let cited = practice("A {b} & 50 % of_c\\d\nTY  - BOOK");
    let bibtex = cited.reference.bibtex();
    assert!(bibtex.contains(r"{A (b) \& 50 \% of\_c\textbackslash d TY - BOOK}"), "{bibtex}");
    let ris = cited.reference.ris();
    assert_eq!(ris.matches("\r\nTY").count(), 0, "{ris}");
    let page = page(Lang::Fr);
    let mut source = record(Kind::Source, "Une page");
    source.set(Field::Url, vec![Value::Code("https://example.org/a}b".to_owned())]);
    source.set(Field::Published, vec![Value::Date("XXXX-10".parse().unwrap())]);
    let document = Reference::of_document(&page, &source, SITE);
    let bibtex = document.bibtex();
    assert!(bibtex.contains("url = {https://example.org/a%7Db}"), "{bibtex}");
    assert!(!bibtex.contains("year"), "nobody knows it: {bibtex}");
    assert!(!document.csl().contains("issued"), "nor when: {}", document.csl());
}

#[test]
fn a_translation_says_so_in_every_form_with_the_title_of_the_original() {
    let mut record = record(Kind::Practice, "Une responsabilité partagée");
    record.translate(Field::Title, Lang::En, |revision| {
        Text::new("A shared responsibility", MadeBy::Machine, revision, None)
    });
    let cited = of_ours(Lang::En, &record);
    let made = "Translated by a machine from edition 1 of the original (French): \
        “Une responsabilité partagée”.";
    assert!(cited.plain.contains(&format!(" {made} {SITE}")), "{}", cited.plain);
    assert_snapshot!(cited.reference.bibtex(), @"
    @misc{ayni-practice-shared-responsibility-en,
      author = {{Peer-to-peer expertise programme}},
      title = {{A shared responsibility}},
      year = {1970},
      date = {1970-01-01},
      edition = {1},
      publisher = {{Peer-to-peer expertise programme}},
      langid = {english},
      origtitle = {{Une responsabilité partagée}},
      origlanguage = {french},
      note = {Translated by a machine from edition 1 of the original (French): “Une responsabilité partagée”.},
      url = {https://ayni.example.org/en/practices/shared-responsibility},
    }
    ");
    let ris = ris(&cited);
    assert!(ris.contains(&"OP  - Une responsabilité partagée".to_owned()), "{ris:?}");
    assert!(ris.contains(&format!("N1  - {made}")), "{ris:?}");
    let csl = csl(&cited);
    assert_eq!(csl["original-title"], "Une responsabilité partagée");
    assert_eq!((&csl["note"], &csl["language"]), (&json!(made), &json!("en")));

    let original = of_ours(Lang::Fr, &record);
    let forms = [original.reference.bibtex(), original.reference.ris(), original.reference.csl()];
    for it in forms.iter().chain([&original.plain]) {
        assert!(!it.contains("original") && !it.contains("Traduit"), "{it}");
    }
    let untranslated = of_ours(Lang::Pt, &record);
    assert!(!untranslated.plain.contains("Traduzido"), "{}", untranslated.plain);
}

#[test]
fn what_has_no_editions_is_cited_as_of_a_day_and_by_its_kind() {
    let cited = of_ours(Lang::En, &record(Kind::Event, "Atelier de Mexico"));
    assert_snapshot!(cited.plain, @"Peer-to-peer expertise programme: “Atelier de Mexico” (Event), as of 1 January 1970. https://ayni.example.org/en/events/shared-responsibility");
    assert!(!cited.reference.bibtex().contains("edition"));
    let mut figure = record(Kind::Figure, "demandes reçues");
    figure.set(Field::Number, vec![Value::Number(190.0)]);
    figure.set(Field::Qualifier, vec![Value::Code("more_than".to_owned())]);
    figure.set(Field::Period, vec![Value::Date("2009/2024".parse().unwrap())]);
    write(&mut figure, Field::Unit, "demandes");
    assert_snapshot!(of_ours(Lang::Fr, &figure).reference.title, @"demandes reçues : plus de 190 demandes, 2009–2024");
    write(&mut figure, Field::Scope, "Amérique latine");
    let title = of_ours(Lang::Fr, &figure).reference.title;
    assert!(title.ends_with(", 2009–2024, Amérique latine"), "{title}");
}

#[test]
fn of_a_source_the_document_is_cited_as_far_as_it_is_known() {
    let document = |source: &Record| {
        let page = page(Lang::En);
        cited(&page, source, Reference::of_document(&page, source, SITE))
    };
    let mut source = record(Kind::Source, "Rapport annuel");
    let bare = document(&source);
    assert_snapshot!(bare.plain, @"“Rapport annuel”. https://ayni.example.org/en/sources/shared-responsibility");
    assert_eq!(csl(&bare)["author"], json!(null), "nobody is made up");

    write(&mut source, Field::Authors, "Une direction\nUn institut");
    write(&mut source, Field::Publisher, "Un programme");
    source.set(Field::Published, vec![Value::Date("2018-07~".parse().unwrap())]);
    source.set(Field::Language, vec![Value::Code("fr".to_owned())]);
    source.set(Field::Url, vec![Value::Code("https://example.org/rapport".to_owned())]);
    let cited = document(&source);
    assert_snapshot!(cited.plain, @"Une direction and Un institut: “Rapport annuel”, Un programme, about July 2018. https://example.org/rapport · Record of this source: https://ayni.example.org/en/sources/shared-responsibility");
    assert_snapshot!(cited.reference.bibtex(), @"
    @misc{ayni-source-shared-responsibility,
      author = {{Une direction} and {Un institut}},
      title = {{Rapport annuel}},
      year = {2018},
      date = {2018-07~},
      publisher = {{Un programme}},
      langid = {french},
      note = {Record of this source: https://ayni.example.org/en/sources/shared-responsibility},
      url = {https://example.org/rapport},
    }
    ");
    let ris = ris(&cited);
    for line in
        ["TY  - GEN", "AU  - Un institut", "DA  - 2018/07//", "UR  - https://example.org/rapport"]
    {
        assert!(ris.iter().any(|it| it == line), "{line}: {ris:?}");
    }
    let csl = csl(&cited);
    assert_eq!(csl["type"], "document");
    assert_eq!(csl["issued"], json!({ "date-parts": [[2018, 7]], "circa": true }));
    assert_eq!(csl["URL"], "https://example.org/rapport");
}
