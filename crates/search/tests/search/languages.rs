//! Every language is a first language, also in search.

use crate::common::{index, lexicon, practice, text, wish};
use insta::assert_snapshot;
use search::{Entry, How, MadeBy};

/// The same practice, told in each language alone.
fn told_in_four() -> Vec<Entry> {
    vec![
        practice(
            "en",
            "en",
            "A joint unit",
            "Police and prosecutors fight the smuggling of migrants together.",
        ),
        practice(
            "fr",
            "fr",
            "Une unité conjointe",
            "Les procureurs luttent contre le trafic illicite de migrants (TIM).",
        ),
        practice(
            "es",
            "es",
            "Una unidad conjunta",
            "Los fiscales combaten el tráfico ilícito de migrantes en la frontera.",
        ),
        practice(
            "pt",
            "pt",
            "Uma unidade conjunta",
            "Os procuradores combatem o contrabando de migrantes na fronteira.",
        ),
        practice(
            "other",
            "en",
            "Diaspora bonds",
            "A ministry sells bonds to citizens who live abroad, and to migrants.",
        ),
    ]
}

#[test]
fn the_words_of_one_language_find_the_practice_of_every_other() {
    let kept = index(&told_in_four());
    let queries = [
        ("en", "smuggling of migrants"),
        ("fr", "trafic illicite de migrants"),
        ("es", "tráfico ilícito de migrantes"),
        ("pt", "contrabando de migrantes"),
        ("fr", "TIM"),
        ("en", "migrant smuggling"),
    ];
    for (lang, words) in queries {
        assert_eq!(kept.set(lang, words), "en es fr pt", "{words}");
        // Someone may also type the words of a language that is not that of the page.
        for reader in ["en", "fr", "es", "pt", "ar"] {
            assert_eq!(kept.set(reader, words), "en es fr pt", "{words}, read in {reader}");
        }
    }
}

#[test]
fn what_is_in_the_reader_s_language_comes_first() {
    let kept = index(&told_in_four());
    for lang in ["en", "fr", "es", "pt"] {
        let ids = kept.ids(&wish(lang, "tráfico ilícito de migrantes"));
        assert_eq!(ids.first().map(String::as_str), Some(lang));
    }
}

#[test]
fn a_concept_is_recognised_when_inflected_and_among_other_words() {
    let kept = index(&told_in_four());
    assert_eq!(kept.set("fr", "les trafics illicites des migrants"), "en es fr pt");
    assert_eq!(kept.set("en", "prosecutors and smuggling of migrants"), "en");
    assert_eq!(kept.set("fr", "tim"), "en es fr pt");
}

#[test]
fn the_answer_says_through_what_it_was_found() {
    let kept = index(&told_in_four());
    let found = kept.index.find(&wish("en", "TIM")).expect("it finds");
    assert_eq!(found.through[0].concept, "smuggling_of_migrants");
    assert_eq!(found.through[0].label, "smuggling of migrants");
    let shown: Vec<String> = found
        .hits
        .iter()
        .map(|hit| {
            let through = hit.through.as_ref().map_or("as typed", |it| it.label.as_str());
            format!("{} {}: {through}", hit.id, hit.lang)
        })
        .collect();
    assert_snapshot!(shown.join("\n"), @r"
    en en: smuggling of migrants
    fr fr: as typed
    es es: tráfico ilícito de migrantes
    pt pt: contrabando de migrantes
    ");
}

#[test]
fn a_theme_marked_on_a_record_finds_it_without_its_words() {
    let mut marked = practice("marked", "en", "A border unit", "Officers share what they know.");
    marked.themes = vec!["smuggling_of_migrants".to_owned()];
    let kept = index(&[marked]);
    let found = kept.index.find(&wish("pt", "contrabando de migrantes")).expect("it finds");
    assert_eq!(found.total, 1);
    let through = found.hits[0].through.as_ref().expect("by its theme");
    assert_eq!(through.label, "contrabando de migrantes");
}

#[test]
fn an_acronym_is_not_a_name_that_is_spelt_like_it() {
    let kept = index(&[
        practice("name", "fr", "Un expert", "Tim a formé les agents."),
        practice("acronym", "fr", "Un plan", "Un volet TIM a été ajouté."),
    ]);
    assert_eq!(kept.set("en", "smuggling of migrants"), "acronym");
}

#[test]
fn a_place_is_found_by_its_name_in_any_language() {
    let mut by_code =
        practice("by-code", "en", "A national plan", "It was written by three ministries.");
    by_code.places = vec!["MX".to_owned(), "419".to_owned()];
    let kept = index(&[by_code, practice("by-name", "es", "Un plan", "Lo hizo México en 2018.")]);
    for words in ["Mexico", "Mexique", "México", "mexique"] {
        assert_eq!(kept.set("fr", words), "by-code by-name", "{words}");
    }
}

#[test]
fn elided_articles_do_not_hide_a_word() {
    let kept = index(&[practice(
        "a",
        "fr",
        "Plan d'intégration",
        "Il s’agit de l’accueil qu'offre l'État.",
    )]);
    for words in ["intégration", "l'intégration", "L’INTÉGRATION", "accueil", "d'accueil", "état"]
    {
        assert_eq!(kept.set("fr", words), "a", "{words}");
    }
}

#[test]
fn accents_are_found_typed_or_not() {
    let kept = index(&[
        practice("fr", "fr", "Évaluations", "Les comités évaluent la qualité des procédures."),
        practice("es", "es", "Evaluación", "La protección de los niños migrantes."),
        practice("pt", "pt", "Avaliações", "As avaliações e a proteção das crianças."),
        practice("ar", "ar", "الجودة", "حماية الأطفال المهاجرين وجودة الخدمات"),
    ]);
    let queries = [
        ("fr", "évaluations"),
        ("fr", "evaluations"),
        ("fr", "evaluent"),
        ("fr", "qualite"),
        ("es", "protección niños"),
        ("es", "proteccion ninos"),
        ("pt", "avaliações"),
        ("pt", "avaliacoes"),
        ("pt", "protecao crianca"),
        ("ar", "الجوده"),
        ("ar", "اطفال"),
    ];
    for (lang, words) in queries {
        let ids = kept.ids(&wish(lang, words));
        assert!(ids.iter().any(|id| id == lang), "{words}: {ids:?}");
    }
}

#[test]
fn another_form_of_a_word_typed_without_accents_finds_it() {
    let kept = index(&[
        practice("pt", "pt", "Relatório", "A avaliação foi feita; as avaliações seguem."),
        practice("plural", "pt", "Relatórios", "Duas avaliações externas."),
    ]);
    assert_eq!(kept.set("pt", "avaliacao"), "plural pt");
}

#[test]
fn a_language_without_grammar_is_found_by_its_words() {
    let kept = index(&[
        practice("sw", "sw", "Ukurasa wa elimu", "Elimu kwa wahamiaji."),
        practice("zh", "zh", "移民政策", "国家移民政策"),
    ]);
    assert_eq!(kept.set("en", "wahamiaji"), "sw");
    assert_eq!(kept.set("en", "移民"), "zh");
}

#[test]
fn written_together_or_apart_or_half_in_brackets_is_the_same() {
    let kept = index(&[practice(
        "a",
        "fr",
        "COVID-19",
        "La (ré)intégration des participant·e·s, et le T.I.M. en bref.",
    )]);
    for words in ["covid19", "COVID-19", "covid", "réintégration", "participantes", "TIM"] {
        assert_eq!(kept.set("fr", words), "a", "{words}");
    }
}

#[test]
fn a_record_with_many_languages_is_found_once_and_shown_in_the_reader_s() {
    let mut entry = practice("a", "fr", "Migration et santé", "La migration et la santé.");
    entry.texts.push(text("en", "Migration and health", "Migration and health."));
    entry.texts[1].made_by = MadeBy::Machine;
    entry.texts[1].edition = Some("2".to_owned());
    let kept = index(&[entry]);
    let found = kept.index.find(&wish("en", "migration")).expect("it finds");
    assert_eq!((found.total, found.hits.len()), (1, 1));
    let hit = &found.hits[0];
    assert_eq!((hit.lang.as_str(), hit.made_by), ("en", MadeBy::Machine));
    assert_eq!(hit.edition.as_deref(), Some("2"));
    assert_eq!(hit.also_in, ["fr"]);
    // Only the French text has the word, so that is what is shown.
    assert_eq!(kept.index.find(&wish("en", "santé")).expect("it finds").hits[0].lang, "fr");
}

#[test]
fn a_hit_is_called_as_the_page_that_it_opens_and_says_where_a_paragraph_ends() {
    let mut entry = practice("a", "fr", "Cellule locale", "Des agents écoutent.");
    entry.texts.push(text("es", "Célula local", "\n\nLos agentes escuchan.\n\nLa célula\ncopia."));
    let kept = index(&[entry]);
    let found = kept.index.find(&wish("en", "agentes célula")).unwrap();
    let hit = &found.hits[0];
    assert_eq!((hit.lang.as_str(), hit.title.as_str()), ("es", "Célula local"));
    let known_as = hit.known_as.as_ref().map(|it| (it.lang.as_str(), it.title.as_str()));
    assert_eq!(known_as, Some(("fr", "Cellule locale")), "there is no English: the original opens");
    let extract: String = hit.snippet.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(extract, "Los agentes escuchan. · La célula copia.");
}

#[test]
fn a_changed_thesaurus_acts_at_once() {
    let kept = index(&told_in_four());
    kept.index.set_lexicon(search::Lexicon::default());
    let found = kept.index.find(&wish("fr", "TIM")).expect("it finds");
    assert_eq!((found.total, found.how), (1, How::All));
    kept.index.set_lexicon(lexicon());
    assert_eq!(kept.set("fr", "TIM"), "en es fr pt");
}

/// The page of a real programme, where it is at hand.
#[test]
fn the_real_report_is_found_in_four_languages() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/seed-mexico-2018.fr.txt");
    let Ok(report) = std::fs::read_to_string(path) else {
        eprintln!("skipped: the real report is not here");
        return;
    };
    let kept = index(&[practice("seed", "fr", "Atelier de Mexico", &report)]);
    let queries = [
        ("en", "smuggling of migrants Mexico"),
        ("fr", "l'intégration des migrants vulnérables"),
        ("es", "tráfico ilícito de migrantes en México"),
        ("pt", "contrabando de migrantes"),
        ("fr", "reintegration"),
        ("fr", "\"bonnes pratiques\""),
    ];
    for (lang, words) in queries {
        let found = kept.index.find(&wish(lang, words)).expect("it finds");
        assert_eq!((found.total, found.how), (1, How::All), "{words}");
        assert!(found.hits[0].snippet.iter().any(|(marked, _)| *marked), "{words}");
    }
}
