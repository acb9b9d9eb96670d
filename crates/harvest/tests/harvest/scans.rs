//! What a scanner has broken: what can only be one word is read as it, and the rest does no harm.

use crate::kit::found;

#[test]
fn letters_and_digits_are_told_apart_again() {
    let text =
        "The w0rkshop was held in L1ma in M ay 2O19. It gathered de1egates of P eru and Chi1e.";
    let found = found(text);
    let event = &found.events[0];
    assert_eq!((event.kind.as_str(), event.country.as_deref()), ("workshop", Some("PE")));
    assert_eq!(event.start.as_deref(), Some("2019-05"));
    assert_eq!(event.countries, ["PE", "CL"]);
    // Passages are cut from the text as it is.
    let letters: Vec<char> = text.chars().collect();
    let peru = found.places.iter().find(|it| it.code == "PE").expect("Peru is named");
    assert_eq!(letters[peru.start..peru.end].iter().collect::<String>(), "P eru");
}

#[test]
fn a_word_that_the_end_of_a_line_divides_is_one() {
    for (unit, text) in [
        (
            "delegates",
            "In May 2019 the workshop that was held in Lima gathered 45 dele-\ngates of the police who spoke of the border.",
        ),
        (
            "délégués",
            "En mai 2019, l'atelier qui s'est tenu à Lima a réuni 45 délé-\ngués de la police qui ont parlé de la frontière.",
        ),
        (
            "delegados",
            "En mayo de 2019 el taller que se celebró en Lima reunió a 45 dele-\ngados de la policía que hablaron de la frontera.",
        ),
        (
            "delegados",
            "Em maio de 2019 o seminário que se realizou em Lima reuniu 45 dele-\ngados da polícia que falaram da fronteira.",
        ),
    ] {
        let units: Vec<String> = found(text).indicators.into_iter().map(|it| it.unit).collect();
        assert_eq!(units, [unit], "{text}");
    }
}

#[test]
fn what_may_be_two_words_stays_two() {
    // *G20*, *A1* and *T he* are left as they are, and nothing is made of fragments.
    let text = "The w0rkshop wa s held in Li ma. T he A1 road to G20 was re ad in the roo m.\n\nThe workshop was held in Lima in May 2019.";
    let found = found(text);
    assert_eq!(found.events.len(), 1, "{:?}", found.events);
    assert_eq!(found.events[0].start.as_deref(), Some("2019-05"));
    assert!(found.indicators.is_empty() && found.places.is_empty(), "{found:?}");
}
