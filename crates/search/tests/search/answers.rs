//! Filters, counts, order, snippets, and what happens when nothing is found.

use crate::common::{index, practice, text, wish};
use insta::assert_snapshot;
use search::{Audience, Count, Entry, Facets, How, Wish};

fn shown(counts: &[Count]) -> String {
    counts.iter().map(|it| format!("{} {}", it.value, it.count)).collect::<Vec<_>>().join(", ")
}

fn library() -> Vec<Entry> {
    let mut entries = vec![
        practice("a", "en", "Labour migration", "Fair recruitment of migrant workers."),
        practice("b", "en", "Labour inspection", "Inspectors visit migrant workers."),
        practice("c", "fr", "Migration de travail", "Le recrutement équitable des migrants."),
        practice("d", "en", "A workshop", "Migrant workers were its theme."),
    ];
    for (entry, themes) in
        entries.iter_mut().zip([&["labour"][..], &["labour", "health"], &["labour"], &[]])
    {
        entry.themes = themes.iter().map(ToString::to_string).collect();
    }
    entries[0].years = vec![2017, 2018];
    entries[1].years = vec![2018];
    entries[1].evidence = Some("strong".to_owned());
    entries[0].groups = vec!["migrants".to_owned(), "officials".to_owned()];
    entries[1].objectives = vec!["9".to_owned()];
    entries[2].goals = vec!["10".to_owned(), "16".to_owned()];
    entries[2].places = vec!["MX".to_owned(), "419".to_owned()];
    entries[3].kind = String::from("event");
    entries
}

#[test]
fn records_are_counted_by_what_they_are() {
    let kept = index(&library());
    let facets = kept.index.find(&wish("en", "migrants")).expect("it finds").facets;
    let Facets { kinds, themes, places, years, evidence, groups, objectives, goals, languages } =
        &facets;
    let all = [kinds, themes, places, years, evidence, groups, objectives, goals, languages];
    let all = all.map(|list| shown(list));
    assert_snapshot!(all.join("\n"), @r"
    practice 3, event 1
    labour 3, health 1
    419 1, MX 1
    2018 2, 2017 1
    strong 1
    migrants 1, officials 1
    9 1
    10 1, 16 1
    en 3, fr 1
    ");
}

#[test]
fn what_has_no_word_finds_nothing_and_no_words_find_everything() {
    let kept = index(&library());
    let total = |words: &str| kept.index.find(&wish("en", words)).expect("it finds").total;
    assert_eq!([" ", ""].map(total), [4, 4]);
    let endless = "x".repeat(200);
    assert_eq!(["!!!", "-", &endless].map(total), [0, 0, 0]);
}

#[test]
fn counts_keep_to_the_filters_of_the_other_lists() {
    let kept = index(&library());
    let wish = Wish {
        kinds: vec!["practice".to_owned()],
        themes: vec!["health".to_owned()],
        ..wish("en", "migrants")
    };
    let found = kept.index.find(&wish).expect("it finds");
    assert_eq!(found.total, 1);
    assert_eq!(shown(&found.facets.themes), "labour 3, health 1");
    assert_eq!(shown(&found.facets.kinds), "practice 1");
    assert_eq!(shown(&found.facets.years), "2018 1");
}

#[test]
fn each_filter_filters() {
    let kept = index(&library());
    let all = wish("en", "");
    let of = |wish: Wish| kept.ids(&wish).join(" ");
    assert_eq!(of(all.clone()), "a b d c");
    assert_eq!(of(Wish { years: vec![2018], ..all.clone() }), "a b");
    assert_eq!(of(Wish { places: vec!["419".to_owned()], ..all.clone() }), "c");
    assert_eq!(of(Wish { evidence: vec!["strong".to_owned()], ..all.clone() }), "b");
    assert_eq!(of(Wish { groups: vec!["officials".to_owned()], ..all.clone() }), "a");
    assert_eq!(of(Wish { objectives: vec!["9".to_owned()], ..all.clone() }), "b");
    assert_eq!(of(Wish { goals: vec!["16".to_owned()], ..all.clone() }), "c");
    assert_eq!(of(Wish { languages: vec!["fr".to_owned()], ..all.clone() }), "c");
    let either = vec!["practice".to_owned(), "event".to_owned()];
    assert_eq!(of(Wish { kinds: either, ..all.clone() }), "a b d c");
    assert_eq!(of(Wish { themes: vec!["nothing".to_owned()], ..all }), "");
}

#[test]
fn the_desk_s_records_are_not_there_for_the_public() {
    let mut secret =
        practice("secret", "en", "Labour corridor", "An unannounced zanzibarian corridor.");
    secret.audience = Audience::Desk;
    secret.themes = vec!["hidden".to_owned()];
    let mut entries = library();
    entries.push(secret);
    let kept = index(&entries);

    for words in ["corridor", "", "labour", "zanzibarian"] {
        let public = kept.index.find(&wish("en", words)).expect("it finds");
        assert!(public.hits.iter().all(|hit| hit.id != "secret"), "{words}");
        assert!(public.facets.themes.iter().all(|it| it.value != "hidden"), "{words}");
        let desk = Wish { audience: Audience::Desk, ..wish("en", words) };
        let desk = kept.index.find(&desk).expect("it finds");
        assert!(desk.hits.iter().any(|hit| hit.id == "secret"), "{words}");
        assert_eq!(desk.total, public.total + 1, "{words}");
    }
    let slip = kept.index.find(&wish("en", "zanzibarien")).expect("it finds");
    assert_eq!((slip.total, slip.did_you_mean), (0, None));
    let slip = Wish { audience: Audience::Desk, ..wish("en", "zanzibarien") };
    let slip = kept.index.find(&slip).expect("it finds");
    assert_eq!(slip.did_you_mean.as_deref(), Some("zanzibarian"));
}

#[test]
fn a_word_that_is_still_being_typed_finds_what_begins_so() {
    let mut entries = library();
    entries.push(practice("begun", "fr", "Coopération transfrontalière", "Réunions de Cúcuta."));
    let kept = index(&entries);
    let begun = |words: &str| Wish { unfinished: true, ..wish("fr", words) };
    for words in ["transfr", "coopération transf", "cooper", "réun", "cuc"] {
        assert!(kept.ids(&begun(words)).contains(&"begun".to_owned()), "{words}");
    }
    let whole = kept.index.find(&wish("fr", "transfr")).expect("it finds");
    assert!(whole.hits.iter().all(|hit| hit.id != "begun"), "words of readers are whole");
    assert!(!kept.ids(&begun("transfx")).contains(&"begun".to_owned()));
}

#[test]
fn a_word_with_a_minus_leaves_out_what_has_it_and_brings_nothing_in() {
    let kept = index(&library());
    assert_eq!(kept.set("en", "migrant workers"), "a b d");
    assert_eq!(kept.set("en", "migrant workers -labour"), "d");
    assert_eq!(kept.set("en", "-Labour migrant workers −visits"), "d");
    let found = kept.index.find(&wish("en", "migrant -labour")).expect("it finds");
    assert_eq!((found.without, found.did_you_mean), (vec!["labour".to_owned()], None));
    let filled = Wish { fill_to: 10, ..wish("en", "migrant workers -labour") };
    assert_eq!(kept.ids(&filled), ["d", "c"], "nor among those that have some of the words");
    assert_eq!(kept.set("en", "migrant -xyzzyplugh"), kept.set("en", "migrant"));
    assert_eq!(kept.set("en", "-labour"), kept.set("en", "labour"), "there is no other word");
}

#[test]
fn the_name_of_a_field_is_no_misspelt_word() {
    let mut entries = library();
    entries.push(practice("f", "en", "Find help", "A hotline."));
    let kept = index(&entries);
    let asked = |words: &str| kept.index.find(&wish("en", words)).expect("it finds").did_you_mean;
    assert_eq!(asked("finds hotlinee").as_deref(), Some("finds hotline"));
    assert_eq!(asked("hotlinee:help"), None);
    assert_eq!(asked("hotlinee: help").as_deref(), Some("hotline: help"));
}

#[test]
fn a_slip_of_the_finger_is_forgiven_and_named() {
    let kept = index(&library());
    let found = kept.index.find(&wish("en", "labour inspecton")).expect("it finds");
    assert_eq!(found.how, How::Nearly);
    assert_eq!(found.did_you_mean.as_deref(), Some("labour inspection"));
    assert_eq!(found.hits[0].id, "b");
}

#[test]
fn what_is_farther_than_a_word_that_is_well_known_was_not_meant() {
    let kept = index(&[
        practice("a", "pt", "Equador", "No Equador."),
        practice("b", "pt", "Do Equador ao Peru", "Uma visita."),
        practice("c", "pt", "Um quadro", "O quadro jurídico."),
        practice("d", "pt", "Outro quadro", "Em quatro cidades."),
    ]);
    let found = kept.index.find(&wish("pt", "equadro")).expect("it finds");
    let mut ids: Vec<&str> = found.hits.iter().map(|it| it.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["a", "b"]);
}

#[test]
fn what_stands_in_one_text_alone_hides_nothing_that_is_farther() {
    let kept = index(&[
        practice("a", "en", "Interpresters", "At the border."),
        practice("b", "en", "Interpreters", "At the border."),
        practice("c", "en", "Calling interpreters", "By telephone."),
    ]);
    let found = kept.index.find(&wish("en", "interpresterss")).expect("it finds");
    assert!(found.hits.iter().any(|it| it.id == "c"), "{:?}", found.hits);
}

#[test]
fn words_are_completed_without_what_has_them_as_they_are() {
    let kept = index(&library());
    let typed = wish("en", "labour inspec");
    let ids = |found: Vec<search::Hit>| found.into_iter().map(|it| it.id).collect::<Vec<_>>();
    let suggested = ids(kept.index.suggest(&typed).expect("it finds").hits);
    assert_eq!(ids(kept.index.complete(&typed).expect("it finds").hits), suggested);
    // Of whole words nothing is left to complete: what has them is known to whoever asks.
    let whole = wish("en", "labour inspection");
    assert!(!kept.index.suggest(&whole).expect("it finds").hits.is_empty());
    assert_eq!(ids(kept.index.complete(&whole).expect("it finds").hits), [""; 0]);
}

#[test]
fn a_slip_in_a_concept_leads_to_the_concept() {
    let kept =
        index(&[practice("fr", "fr", "Une unité", "Contre le trafic illicite de migrants.")]);
    let found = kept.index.find(&wish("en", "smugling of migrants")).expect("it finds");
    assert_eq!(found.did_you_mean.as_deref(), Some("smuggling of migrants"));
    assert_eq!(found.total, 1);
}

#[test]
fn when_nothing_has_all_words_what_has_most_comes_first() {
    let kept = index(&library());
    let found = kept.index.find(&wish("en", "fair recruitment inspectors")).expect("it finds");
    assert_eq!(found.how, How::Some);
    assert_eq!(found.hits[0].id, "a");
    assert_eq!(found.did_you_mean, None);
}

#[test]
fn filters_that_leave_nothing_do_not_loosen_the_words() {
    let kept = index(&library());
    let wish = Wish { years: vec![1999], ..wish("en", "labour inspection") };
    let found = kept.index.find(&wish).expect("it finds");
    assert_eq!((found.total, found.how), (0, How::All));
    assert_eq!(shown(&found.facets.years), "2018 1");
}

#[test]
fn words_in_quotation_marks_stand_together() {
    let kept = index(&[
        practice("a", "en", "One", "The national plan was adopted."),
        practice("b", "en", "Two", "The plan was a national one."),
    ]);
    assert_eq!(kept.set("en", "national plan"), "a b");
    assert_eq!(kept.set("en", "\"national plan\""), "a");
}

#[test]
fn a_passage_without_the_words_is_shown_in_the_reader_s_language() {
    let mut unit = practice("a", "en", "A smuggling unit", "Two prosecutors sit together.");
    unit.texts.push(text("pt", "Uma unidade", "Dois procuradores trabalham juntos."));
    unit.texts.push(text("fr", "", ""));
    let kept = index(&[unit]);
    let hit = |lang| kept.index.find(&wish(lang, "smuggling")).expect("it finds").hits.remove(0);
    let said = |lang| hit(lang).snippet.into_iter().map(|it| it.1).collect::<String>();
    assert_eq!((hit("pt").lang, hit("pt").title), ("pt".to_owned(), "Uma unidade".to_owned()));
    assert_eq!(said("pt"), "Dois procuradores trabalham juntos.");
    // Where there is none in it, the one that was found says more than nothing.
    assert_eq!(said("fr"), "Two prosecutors sit together.");
    // And a passage with the words is shown whatever its language.
    let marked = kept.index.find(&wish("pt", "prosecutors")).expect("it finds").hits.remove(0);
    assert_eq!(marked.lang, "en");
}

#[test]
fn a_snippet_shows_the_place_and_marks_it() {
    let filler = "Nothing of note was said here at all. ".repeat(30);
    let body = format!(
        "{filler}Then the delegates spoke of l'intégration des réfugiés at length. {filler}"
    );
    let kept = index(&[practice("a", "fr", "Compte rendu", &body)]);
    assert_snapshot!(kept.snippet("fr", "integration refugie"), @"… all. Then the delegates spoke of l'[intégration] des [réfugiés] at length. Nothing of note was said here at all. Nothing of note was said here at all. Nothing of note was said here at all. Nothing …");
}

#[test]
fn in_a_long_text_the_piece_is_shown_that_says_it_all_however_late() {
    let filler = "Rien de particulier. ".repeat(1_500);
    let body =
        format!("L'intégration d'abord. {filler} Les réfugiés et leur intégration. {filler}");
    let kept = index(&[practice("a", "fr", "Compte rendu", &body)]);
    let said = kept.snippet("fr", "integration refugie");
    assert!(said.contains("Les [réfugiés] et leur [intégration]"), "{said}");
    let said = kept.snippet("fr", "integration");
    assert!(said.starts_with("L'[intégration] d'abord") && said.ends_with('…'), "{said}");
}

#[test]
fn equals_are_ordered_by_id_and_pages_do_not_overlap() {
    let entries: Vec<Entry> =
        (0..25).map(|n| practice(&format!("id-{n:02}"), "en", "Equal", "An equal text.")).collect();
    let kept = index(&entries);
    let page = |offset| kept.ids(&Wish { offset, limit: 10, ..wish("en", "equal") });
    let all: Vec<String> = [0, 10, 20].into_iter().flat_map(page).collect();
    assert_eq!(all, (0..25).map(|n| format!("id-{n:02}")).collect::<Vec<_>>());
}

#[test]
fn no_query_makes_it_fail() {
    let kept = index(&library());
    let long = "migrants ".repeat(12_000);
    let nested = "(".repeat(5_000);
    let hostile = [
        "",
        " ",
        "\"",
        "\"\"",
        "'",
        "AND",
        "OR NOT",
        "+-&&||!(){}[]^\"~*?:\\/",
        "a:b",
        "title:[* TO *]",
        "*",
        "mig*",
        "/regex(/",
        "\u{0}",
        "\u{202e}abc",
        "😀",
        "l'",
        "'''''",
        "--",
        "«»",
        "\"a",
        "a\"b\"c",
        "migrants^1000",
        "\u{301}\u{301}",
        "\u{1f}",
        "le la les",
        &long,
        &nested,
    ];
    for words in hostile {
        for audience in [Audience::Public, Audience::Desk] {
            let wish = Wish { audience, ..wish("en", words) };
            kept.index.find(&wish).expect("no input makes a search fail");
        }
    }
    let far = Wish {
        offset: usize::MAX,
        limit: usize::MAX,
        lang: "\"".to_owned(),
        ..wish("en", "migrants")
    };
    kept.index.find(&far).expect("nor does a far page");
    assert_eq!(kept.index.find(&wish("en", &long)).expect("it finds").total, 4);
}

#[test]
fn the_ids_alone_are_those_that_a_search_finds() {
    let id = |number: u128| format!("00000000-0000-7000-8000-{number:012}");
    let entries: Vec<Entry> = (1..=120)
        .map(|it| practice(&id(it), "en", "Labour migration", "Fair recruitment."))
        .collect();
    let kept = index(&entries);
    let ids = kept.index.ids(&wish("en", "recruitment")).expect("a search does not fail");
    assert_eq!(ids.len(), 120, "more than a search shows at once");
    let shown = kept.ids(&Wish { limit: 100, ..wish("en", "recruitment") });
    let numbers = shown.iter().map(|it| u128::from_str_radix(&it.replace('-', ""), 16).unwrap());
    assert_eq!(ids[..100], numbers.collect::<Vec<_>>());
    assert_eq!(kept.index.ids(&wish("en", "nowhere written")).unwrap(), []);
}
