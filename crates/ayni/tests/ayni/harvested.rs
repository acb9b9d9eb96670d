//! What `ayni harvest` prints of one report: a table for people, JSON for programs.

use crate::kit::{DONE, ayni, folder, said, write};

/// A report of our own, with something of each of the eight kinds of things that are proposed.
const REPORT: &str = "\
Report on the programme, 2019

From 12 to 14 March 2019 a regional workshop on the smuggling of migrants was held in Lima, Peru. It was hosted by the Ministry of the Interior of Peru and brought together delegates of Chile, Colombia and Ecuador.

In Costa Rica the programme supported the Directorate General of Migration in an action on the integration of migrants, from May 2016 to December 2017.

The workshop adopted a regional protocol on the identification of victims of trafficking. A handbook for border officials was published in Spanish in 2018.

In total, 45 officials from 4 countries were trained in 2019.

Good practice: joint training of police and prosecutors has proved effective in Colombia, because both learn to speak of a case in the same words.
";

/// What stands on standard output; nothing else is said.
fn harvested(more: &[&str]) -> String {
    let home = folder();
    let report = write(&home, "report.txt", REPORT.as_bytes());
    let output = ayni(home.path(), &[&["harvest", &report], more].concat());
    assert_eq!(output.status.code(), Some(DONE), "{}", said(&output));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_report_is_a_table_of_what_it_says_with_the_words_that_say_it() {
    insta::assert_snapshot!(harvested(&[]), @"
    language      en

    event         regional workshop on the smuggling of migrants
                  workshop · 2019-03-12/2019-03-14 · CL CO EC PE · smuggling_of_migrants victim_assistance trafficking_in_human_beings
                  “From 12 to 14 March 2019 a regional workshop on the smuggling of migrants was held in Lima, Peru.”
                  “It was hosted by the Ministry of the Interior of Peru and brought together delegates of Chile, Colombia and Ecuador.”
                  “The workshop adopted a regional protocol on the identification of victims of trafficking.”

    action        In Costa Rica the programme supported the Directorate General of Migration in an action on the integration of migrants, from May 2016 to December 2017
                  CR · Directorate General of Migration · integration
                  “In Costa Rica the programme supported the Directorate General of Migration in an action on the integration of migrants, from May 2016 to December 2017.”

    result        protocol on the identification of victims of trafficking
                  protocol
                  “The workshop adopted a regional protocol on the identification of victims of trafficking.”

    result        handbook for border officials
                  manual
                  “A handbook for border officials was published in Spanish in 2018.”

    practice      Good practice: joint training of police and prosecutors has proved effective in Colombia, because both learn to speak of a case in the same words.
                  CO · training
                  “Good practice: joint training of police and prosecutors has proved effective in Colombia, because both learn to speak of a case in the same words.”

    indicator     45 officials from 4 countries
                  2019
                  “45 officials from 4 countries”

    indicator     4 countries
                  2019
                  “4 countries”

    organisation  Ministry of the Interior of Peru
                  PE
                  “Ministry of the Interior of Peru”

    organisation  Directorate General of Migration
                  CR
                  “Directorate General of Migration”

    places        PE Peru · CL Chile · CO Colombia · EC Ecuador · CR Costa Rica

    dates         2019 · 2019-03-12 · 2019-03-14 · 2016-05 · 2017-12 · 2018
    ");
}

#[test]
fn a_report_is_json_with_every_list_and_where_each_thing_stands() {
    insta::assert_snapshot!(harvested(&["--format", "json"]));
}

#[test]
fn the_passages_of_the_json_are_the_words_of_the_table() {
    let (table, json) = (harvested(&[]), harvested(&["--format", "json"]));
    let signs: Vec<char> = REPORT.chars().collect();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    for list in ["events", "actions", "results", "practices", "indicators"] {
        let records = json[list].as_array().unwrap();
        assert!(!records.is_empty(), "{list}");
        for passage in records.iter().flat_map(|it| it["evidence"].as_array().unwrap()) {
            let at = |end| usize::try_from(passage[end].as_u64().unwrap()).unwrap();
            let words: String = signs[at("start")..at("end")].iter().collect();
            assert!(table.contains(&format!("“{words}”")), "{list}: {words}");
        }
    }
}
