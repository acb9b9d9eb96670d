//! The shipped thesaurus is complete, and a broken one says where it is broken.

use std::collections::{BTreeSet, HashSet};

use insta::assert_snapshot;
use vocabulary::{gcm_objectives, parse_themes, sdg_goals, theme, themes, to_turtle};

const LANGUAGES: [&str; 4] = ["en", "fr", "es", "pt"];

const HEAD: &str = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix theme: <https://example.org/themes/> .
@prefix gcm: <urn:ayni:gcm:> .
@prefix sdg: <http://metadata.un.org/sdg/> .
";

fn refused(body: &str) -> String {
    parse_themes(&format!("{HEAD}{body}")).unwrap_err().to_string()
}

#[test]
fn every_theme_has_label_definition_and_synonyms_in_four_languages() {
    for theme in themes() {
        for lang in LANGUAGES {
            assert!(theme.labels.contains_key(lang), "{} has no label in {lang}", theme.id);
            assert!(theme.definitions.contains_key(lang), "{}: no definition in {lang}", theme.id);
            let synonyms = theme.synonyms.get(lang).map_or(0, Vec::len);
            assert!(synonyms >= 2, "{} has {synonyms} synonyms in {lang}", theme.id);
        }
    }
}

#[test]
fn the_ids_that_others_rely_on_are_there() {
    let ids = "asylum border_management capacity_building child_protection children_in_migration
        communication consular_affairs diaspora_engagement document_security
        environment_and_climate extractive_industries integration labour_migration legislation
        local_integration migration_and_development migration_and_health migration_data
        migration_governance migration_policy_development open_government access_to_information
        protection_vulnerable_migrants regularisation reintegration remittances
        reproductive_health return smuggling_of_migrants trafficking_in_human_beings training
        unaccompanied_minors";
    assert_eq!(ids.split_whitespace().count(), 32);
    for id in ids.split_whitespace() {
        assert!(theme(id).is_some(), "{id}");
    }
}

#[test]
fn a_label_stands_for_one_theme_only() {
    for lang in LANGUAGES {
        let mut seen = HashSet::new();
        for theme in themes() {
            let label = theme.labels[lang].to_lowercase();
            assert!(seen.insert(label.clone()), "{lang}: `{label}` is the label of two themes");
        }
        for theme in themes() {
            for synonym in theme.synonyms.get(lang).into_iter().flatten() {
                assert!(seen.insert(synonym.to_lowercase()), "{lang}: `{synonym}` stands twice");
            }
        }
    }
}

#[test]
fn what_is_related_is_so_both_ways_and_is_not_broader() {
    for one in themes() {
        for other in &one.related {
            let other = theme(other).unwrap();
            assert!(other.related.contains(&one.id), "{} and {}", one.id, other.id);
            assert!(!one.broader.contains(&other.id), "{} and {}", one.id, other.id);
        }
    }
}

#[test]
fn words_of_four_languages_are_one_concept() {
    let smuggling = theme("smuggling_of_migrants").unwrap();
    assert!(smuggling.synonyms["es"].contains(&"contrabando de migrantes".to_owned()));
    assert_eq!(smuggling.labels["pt"], "Contrabando de migrantes");
    assert!(smuggling.synonyms["pt"].contains(&"tráfico ilícito de migrantes".to_owned()));
    assert!(smuggling.acronyms["en"].contains(&"SOM".to_owned()));
    assert!(smuggling.acronyms["fr"].contains(&"TIM".to_owned()));
    assert_eq!(smuggling.broader, ["trafficking_and_smuggling"]);
}

#[test]
fn the_objectives_of_the_global_compact_are_23_in_five_languages() {
    let numbers: Vec<u8> = gcm_objectives().iter().map(|objective| objective.number).collect();
    assert_eq!(numbers, (1..=23).collect::<Vec<u8>>());
    for objective in gcm_objectives() {
        assert!(LANGUAGES.iter().all(|lang| objective.labels.contains_key(*lang)));
        assert!(objective.labels.contains_key("ar"));
    }
    let linked: BTreeSet<u8> =
        themes().iter().flat_map(|theme| &theme.gcm_objectives).copied().collect();
    assert_eq!(linked, (1..=23).collect(), "each is served by a theme");
}

#[test]
fn the_sustainable_development_goals_are_17_in_five_languages_and_themes_serve_their_targets() {
    let numbers: Vec<u8> = sdg_goals().iter().map(|goal| goal.number).collect();
    assert_eq!(numbers, (1..=17).collect::<Vec<u8>>());
    for goal in sdg_goals() {
        assert_eq!(goal.labels.len(), 5, "{}", goal.number);
    }
    assert_eq!(sdg_goals()[9].name("pt"), "Redução das desigualdades");
    assert_eq!(theme("trafficking_in_human_beings").unwrap().sdg_targets, ["5.2", "8.7", "16.2"]);
}

#[test]
fn what_is_written_as_turtle_reads_back_the_same() {
    assert_eq!(parse_themes(&to_turtle(themes())).unwrap(), themes());
}

#[test]
fn quotes_and_line_ends_survive_the_way_through_turtle() {
    let mut one = theme("asylum").unwrap().clone();
    one.broader.clear();
    one.related.clear();
    one.labels.insert("en".to_owned(), "a \"quoted\"\\ text\nin two lines".to_owned());
    assert_eq!(parse_themes(&to_turtle(&[one.clone()])).unwrap(), [one]);
}

#[test]
fn a_broken_file_says_line_and_column() {
    assert_snapshot!(refused("theme:a a skos:Concept ; skos:prefLabel \"A@en ."), @"line 5, column 41: not Turtle: Unexpected end of file");
    assert_snapshot!(refused("theme:a a skoss:Concept ."), @"line 5, column 11: not Turtle: The prefix skoss: has not been declared");
    assert_snapshot!(refused("theme:a a skos:Concept ."), @"line 5, column 7: `a` has no skos:prefLabel");
    assert_snapshot!(refused("theme:a a skos:Concept ; skos:prefLabel \"A\" ."), @"line 5, column 7: a label of `a` does not say its language");
    assert_snapshot!(
        refused("theme:a a skos:Concept ; skos:prefLabel \"A\"@en ;\n  skos:broader theme:nowhere ."),
        @"line 6, column 22: `a` points at `nowhere`, which is no concept of this thesaurus"
    );
    assert_snapshot!(
        refused("theme:a a skos:Concept ; skos:prefLabel \"A\"@en ; skos:broadMatch gcm:24 ."),
        @"line 5, column 70: `a` points at `24`, but the Global Compact has the objectives 1 to 23"
    );
    assert_snapshot!(
        refused("theme:a a skos:Concept ; skos:prefLabel \"A\"@en ; skos:relatedMatch sdg:10 ."),
        @"line 5, column 72: `a` points at `10`, which is no target of the Sustainable Development Goals"
    );
    assert_snapshot!(
        refused("theme:a a skos:Concept ; skos:prefLabel \"A\"@en ; skos:broader theme:a ."),
        @"line 5, column 7: `a` is broader than itself"
    );
    assert_snapshot!(
        refused("theme:a a skos:Concept ; skos:prefLabel \"A\"@en , \"B\"@en ."),
        @"line 5, column 7: `a` has two skos:prefLabel in `en`"
    );
}
