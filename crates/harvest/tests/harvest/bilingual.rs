//! A report in two languages: each of its stretches is read with its own.

use crate::kit::found;
use harvest::{Event, Harvest};

const FRENCH: &str = "Rapport de l'atelier de Lima\n\nEn mai 2019, un atelier régional s'est tenu à Lima avec des délégués du Chili et du Pérou. Les participants ont formé 45 agents des services d'accueil pendant trois jours. Les experts des deux pays ont ensuite parlé de ce qu'ils ont fait dans leurs services.\n\nUne bonne pratique est d'entendre les familles avant de remplir le formulaire.";

const ENGLISH: &str = "Report of the workshop in Quito\n\nIn June 2021, a regional workshop was held in Quito with delegates of Brazil and Ecuador. The participants trained 60 officers of the reception services over three days.\n\nIt is good practice to hear the families before the form is filled in.";

/// The languages of a list of records, with what each is known by.
fn event(it: &Event) -> (Option<&str>, Option<&str>, Option<&str>) {
    (it.language.as_deref(), it.city.as_deref(), it.start.as_deref())
}

fn stretches(found: &Harvest) -> Vec<&str> {
    found.stretches.iter().map(|it| it.language.as_str()).collect()
}

#[test]
fn each_half_of_a_report_is_read_with_its_own_language() {
    let found = found(&format!("{FRENCH}\n\n{ENGLISH}\n"));
    assert_eq!(stretches(&found), ["fr", "en"]);
    let events: Vec<_> = found.events.iter().map(event).collect();
    assert_eq!(
        events,
        [(Some("fr"), Some("Lima"), Some("2019-05")), (Some("en"), Some("Quito"), Some("2021-06"))]
    );
    let figures = found.indicators.iter().map(|it| (it.language.as_deref(), it.value, &*it.unit));
    let figures: Vec<_> = figures.filter(|it| it.1 > 20.0).collect();
    assert_eq!(figures, [(Some("fr"), 45.0, "agents"), (Some("en"), 60.0, "officers")]);
    let practices: Vec<_> = found.practices.iter().map(|it| it.language.as_deref()).collect();
    assert_eq!(practices, [Some("fr"), Some("en")]);
    // Its title is in the language of most of it, wherever that begins.
    assert_eq!(found.language.as_deref(), Some("fr"));
    assert_eq!(found.title.as_deref(), Some("Rapport de l'atelier de Lima"));
    let turned = self::found(&format!("{ENGLISH}\n\n{FRENCH}\n"));
    assert_eq!(turned.title.as_deref(), Some("Rapport de l'atelier de Lima"));
}

#[test]
fn the_heading_of_a_half_belongs_to_it() {
    let text = format!("{FRENCH}\n\n{ENGLISH}\n");
    let found = found(&text);
    let heading = text.chars().count() - ENGLISH.chars().count() - 1;
    assert_eq!(found.stretches[1].start, heading);
}

#[test]
fn what_both_halves_tell_is_one_with_its_passages_in_both_languages() {
    let english = "Report of the workshop in Lima\n\nIn May 2019, a regional workshop was held in Lima with delegates of Chile, Peru and Ecuador. The participants trained 45 officers of the reception services over three days.";
    let text = format!("{FRENCH}\n\n{english}\n");
    let found = found(&text);
    assert_eq!(found.events.len(), 1, "{:?}", found.events);
    let event = &found.events[0];
    assert_eq!(event.language.as_deref(), Some("fr"));
    assert_eq!(event.countries, ["CL", "PE", "EC"]);
    let half = text.chars().count() - english.chars().count() - 1;
    let english = event.evidence.iter().filter(|it| it.start >= half).count();
    assert!(english > 0 && english < event.evidence.len(), "{:?}", event.evidence);
    let figures = found.indicators.iter().filter(|it| (it.value - 45.0).abs() < 0.1);
    let figures: Vec<_> = figures.map(|it| it.evidence.len()).collect();
    assert_eq!(figures, [2]);
}

#[test]
fn halves_that_contradict_each_other_are_two_and_a_person_says_whether_they_are() {
    let english = "In May 2019, a regional workshop of two days was held in Lima with delegates of Chile and Peru. The participants wrote a handbook for the officers of the reception services.";
    let french = "En mai 2019, un atelier régional de trois jours s'est tenu à Lima avec des délégués du Chili et du Pérou. Les participants ont écrit un manuel pour les agents des services d'accueil.";
    let found = found(&format!("{french}\n\n{english}\n"));
    let days: Vec<_> = found.events.iter().map(|it| it.duration_days).collect();
    assert_eq!(days, [Some(3.0), Some(2.0)]);
}

#[test]
fn names_titles_and_what_is_quoted_leave_the_language_as_it_is() {
    let around = "The workshop was held in Lima in May 2019 with delegates of Chile and Peru. The experts of the region spoke of what they had done in their offices.";
    let after =
        "The participants trained 45 officers over three days. They will meet again in the autumn.";
    for foreign in [
        "Instituto Nacional de Migración, Ministerio de Relaciones Exteriores y Culto de la República",
        "Les participants ont écrit un manuel pour les agents des services d'accueil de la région.",
        "« Les participants ont écrit un manuel pour les agents des services d'accueil. Ils se réuniront de nouveau à l'automne avec les experts de la région. »",
        "- Guide pour les agents des services d'accueil de la région\n- Manuel sur les droits des personnes qui sont revenues",
    ] {
        let found = found(&format!("{around}\n\n{foreign}\n\n{after}\n"));
        assert_eq!(
            (found.language.as_deref(), stretches(&found)),
            (Some("en"), vec![]),
            "{foreign}"
        );
        assert!(found.events.iter().all(|it| it.language.is_none()));
    }
}

#[test]
fn columns_beside_each_other_are_each_in_their_own_language() {
    let rows = [
        (
            "Un atelier s'est tenu à Lima en mai 2019 avec des délégués du Chili. Les participants ont formé 45 agents des services d'accueil.",
            "A seminar was held in Quito in June 2021 with delegates of Brazil. The participants trained 60 officers of the reception services.",
        ),
        (
            "Une mission a eu lieu à Dakar en mars 2022 avec des experts de la Belgique. Ils ont visité les services de la police.",
            "A training was held in Accra in April 2023 with experts of Ireland. They visited the services of the police.",
        ),
    ];
    let table = rows.map(|it| format!("| {} | {} |", it.0, it.1)).join("\n");
    let found = found(&table);
    assert_eq!(stretches(&found), ["fr", "en", "fr", "en"]);
    let cities: Vec<_> = found.events.iter().map(|it| (event(it).0, event(it).1)).collect();
    let expected = [("fr", "Lima"), ("en", "Quito"), ("fr", "Dakar"), ("en", "Accra")];
    assert_eq!(cities, expected.map(|it| (Some(it.0), Some(it.1))));
}

#[test]
fn languages_that_are_near_to_each_other_are_told_apart() {
    let spanish = "En mayo de 2019 se celebró en Lima un taller regional con delegaciones de Chile y del Perú. Los participantes formaron a 45 agentes de los servicios de acogida durante tres días.";
    let portuguese = "Em junho de 2021 realizou-se em Luanda uma oficina regional com delegações do Brasil e de Moçambique. Os participantes formaram 60 agentes dos serviços de acolhimento durante três dias.";
    for (first, second) in
        [((spanish, "es"), (portuguese, "pt")), ((portuguese, "pt"), (spanish, "es"))]
    {
        let found = found(&format!("{}\n\n{}\n", first.0, second.0));
        assert_eq!(stretches(&found), [first.1, second.1]);
        assert_eq!(found.events.len(), 2);
    }
}

#[test]
fn a_text_that_was_kept_says_where_its_languages_are() {
    let text = format!("{FRENCH}\n\n{ENGLISH}\n");
    assert_eq!(harvest::Harvester::shipped().stretches(&text), found(&text).stretches);
    assert!(harvest::Harvester::shipped().stretches(FRENCH).is_empty());
}

/// The annotated texts are each in one language; their harvest is what it was.
#[test]
fn a_text_in_one_language_has_no_stretches() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for folder in ["texts", "short", "learnt"] {
        for entry in std::fs::read_dir(here.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "txt") {
                let text = std::fs::read_to_string(&path).unwrap();
                let stretches = found(&text).stretches;
                assert!(stretches.is_empty(), "{}: {stretches:?}", path.display());
            }
        }
    }
}
