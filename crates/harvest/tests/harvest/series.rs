//! Which of a series an event is: in words, in digits with an ending, in Roman numerals.

use crate::kit::found;

fn position(text: &str) -> Option<u32> {
    found(text).events.first().and_then(|it| it.series_position)
}

#[test]
fn an_ordinal_is_read_beyond_the_tenth() {
    for (number, text) in [
        (11, "The eleventh regional workshop was held in Lima in May 2019."),
        (13, "The 13th regional workshop was held in Lima in May 2019."),
        (21, "The twenty-first regional workshop was held in Lima in May 2019."),
        (11, "Le onzième atelier régional s'est tenu à Lima en mai 2019."),
        (14, "Le 14e atelier régional s'est tenu à Lima en mai 2019."),
        (17, "Le dix-septième atelier régional s'est tenu à Lima en mai 2019."),
        (11, "El undécimo taller regional se celebró en Lima en mayo de 2019."),
        (13, "El decimotercer taller regional se celebró en Lima en mayo de 2019."),
        (16, "El 16.º taller regional se celebró en Lima en mayo de 2019."),
        (13, "O décimo terceiro seminário regional realizou-se em Lima em maio de 2019."),
        (11, "O 11.º seminário regional realizou-se em Lima em maio de 2019."),
        (19, "A 19ª oficina regional realizou-se em Lima em maio de 2019."),
    ] {
        assert_eq!(position(text), Some(number), "{text}");
    }
}

#[test]
fn a_roman_numeral_before_its_noun_is_an_ordinal() {
    for (number, text) in [
        (11, "The XI regional workshop was held in Lima in May 2019."),
        (6, "La VIe réunion régionale s'est tenue à Lima en mai 2019."),
        (4, "El IV encuentro regional se celebró en Lima en mayo de 2019."),
        (9, "O IX seminário regional realizou-se em Lima em maio de 2019."),
    ] {
        assert_eq!(position(text), Some(number), "{text}");
    }
}

#[test]
fn a_numeral_of_something_else_is_no_position() {
    for text in [
        "A MIEUX II workshop was held in Lima in May 2019.",
        "A Phase II workshop was held in Lima in May 2019.",
        "El taller regional se celebró en Lima del 4 a 6 de mayo de 2019.",
    ] {
        assert_eq!(position(text), None, "{text}");
    }
}
