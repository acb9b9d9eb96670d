//! What no rule tells, and all the signs together do.

use crate::kit::found;
use harvest::Harvest;

/// A text whose last paragraph tells something by no turn of phrase that a rule knows.
fn text(head: &str, last: &str) -> Harvest {
    found(&format!("{head}\n\n{last}\n"))
}

fn cities(found: &Harvest) -> Vec<String> {
    found.events.iter().filter_map(|it| it.city.clone()).collect()
}

#[test]
fn something_took_place_in_a_city_that_no_noun_and_no_verb_names_as_an_event() {
    let texts = [
        (
            "The office and its partners\n\nThe programme has worked with the office since 2019. In March 2021 a workshop was held in Lima with delegates of Chile and Peru. They spoke of registers. Nobody had kept one before.",
            "In Quito, in June 2021, the same people went through the forms line by line. The forms are in use since then.",
            "Quito",
        ),
        (
            "Le bureau et ses partenaires\n\nLe programme travaille avec le bureau depuis 2019. En mars 2021, un atelier a eu lieu à Lima avec des délégués du Chili et du Pérou. Ils ont parlé des registres. Personne n'en tenait auparavant.",
            "À Quito, en juin 2021, les mêmes personnes ont repris les formulaires ligne par ligne. Les formulaires servent depuis lors.",
            "Quito",
        ),
        (
            "La oficina y sus socios\n\nEl programa trabaja con la oficina desde 2019. En marzo de 2021 se celebró un taller en Lima con delegados de Chile y del Perú. Hablaron de los registros. Nadie los llevaba antes.",
            "En Quito, en junio de 2021, las mismas personas repasaron los formularios línea por línea. Los formularios se usan desde entonces.",
            "Quito",
        ),
        (
            "O serviço e os seus parceiros\n\nO programa trabalha com o serviço desde 2019. Em março de 2021 realizou-se uma oficina em Lima com delegados do Chile e do Peru. Falaram dos registos. Ninguém os tinha antes.",
            "Em Quito, em junho de 2021, as mesmas pessoas percorreram os formulários linha a linha. Os formulários estão em uso desde então.",
            "Quito",
        ),
    ];
    for (head, last, city) in texts {
        let found = text(head, last);
        let event = found.events.iter().find(|it| it.city.as_deref() == Some(city));
        let event = event.unwrap_or_else(|| panic!("{last}: {:?}", cities(&found)));
        assert_eq!(event.start.as_deref(), Some("2021-06"), "{last}");
        assert!(event.confidence >= 0.7, "how likely it is: {}", event.confidence);
    }
}

#[test]
fn a_city_that_is_only_named_is_no_likely_event() {
    let head = "The office and its partners\n\nThe programme has worked with the office since 2019. In March 2021 a workshop was held in Lima with delegates of Chile and Peru. They spoke of registers. Nobody had kept one before.";
    for last in [
        "The head of the office was born in Quito. She likes registers.",
        "The forms are printed by a company from Quito. They are yellow.",
        "The round table in Quito was called off in June 2021. Nobody was sad.",
    ] {
        let found = text(head, last);
        let likely = found.events.iter().filter(|it| it.confidence >= 0.5);
        let cities: Vec<_> = likely.filter_map(|it| it.city.as_deref()).collect();
        assert_eq!(cities, ["Lima"], "{last}");
    }
}

#[test]
fn a_text_of_a_sentence_or_two_is_read_by_the_rules_alone() {
    let found =
        found("In Quito, in June 2021, the same people went through the forms line by line.");
    assert!(found.events.iter().all(|it| it.confidence < 0.7), "{:?}", found.events);
}

#[test]
fn a_town_of_the_long_list_has_its_country() {
    let text = "Three weeks in Dikhil\n\nThe judges had asked for help in 2021. In May 2022 a training was held in Dikhil with clerks of Djibouti. They learnt to file. The files are kept in order since then. Nobody looks for a paper any more.";
    let event = &found(text).events[0];
    assert_eq!((event.city.as_deref(), event.country.as_deref()), (Some("Dikhil"), Some("DJ")));
}

/// Each city is weighed once, however many there are.
#[test]
fn a_flood_of_cities_is_read_to_its_end() {
    let flood = "They went to Lima and Quito in May 2019. ".repeat(20_000);
    assert!(!found(&flood).events.is_empty());
}

#[test]
fn people_of_a_country_were_there_by_no_phrase_of_the_rules_and_their_sentence_says_so() {
    let texts = [
        (
            "Registers in Lima\n\nThe programme has worked with the office since 2019. In March 2021 a workshop was held in Lima for clerks of the courts. ",
            "Later in the week two colleagues from Chile looked at the forms.",
            " They spoke of keys. Nobody had kept one before.",
            "CL",
        ),
        (
            "Registres à Lima\n\nLe programme travaille avec le bureau depuis 2019. Un atelier a eu lieu à Lima en mars 2021. ",
            "Plus tard dans la semaine, on a montré les formulaires à deux collègues du Chili.",
            " On a parlé des clés. Personne n'en tenait auparavant.",
            "CL",
        ),
        (
            "Registros en Lima\n\nEl programa trabaja con la oficina desde 2019. En marzo de 2021 tuvo lugar un taller en Lima. ",
            "Más tarde se mostraron los formularios a dos colegas de Chile.",
            " Se habló de las claves. Nadie los llevaba antes.",
            "CL",
        ),
    ];
    for (before, telling, after, country) in texts {
        let text = format!("{before}{telling}{after}\n");
        let found = found(&text);
        let [event] = &found.events[..] else { panic!("{:?}", found.events) };
        assert!(event.countries.iter().any(|it| it == country), "{event:?}");
        let from = before.chars().count();
        let is_told = |it: &harvest::Span| it.start <= from && from < it.end;
        assert!(event.evidence.iter().any(is_told), "{event:?}");
    }
}
