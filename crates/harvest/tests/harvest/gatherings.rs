//! Events by many nouns and without one, in series and in the news of a day, and who was there.

use crate::kit::found;
use harvest::{harvest, read};

/// City and date of each event.
fn events(text: &str) -> String {
    let show = |it: harvest::Event| {
        let city = it.city.unwrap_or_default();
        format!("{city} {}", it.start.unwrap_or_default()).trim().to_owned()
    };
    found(text).events.into_iter().map(show).collect::<Vec<_>>().join("; ")
}

/// The countries of the first event.
fn there(text: &str) -> String {
    let mut events = found(text).events;
    assert!(!events.is_empty(), "no event: {text}");
    let mut countries = events.remove(0).countries;
    countries.sort();
    countries.join(" ")
}

fn dates(text: &str) -> String {
    found(text).dates.into_iter().map(|it| it.value).collect::<Vec<_>>().join(" ")
}

#[test]
fn an_event_has_many_names() {
    let texts = [
        "A hackathon took place in Lima on 3 May 2021.",
        "The steering committee held its retreat in Lima on 3 May 2021.",
        "A tabletop exercise was held in Lima on 3 May 2021.",
        "Un stage d'observation s'est tenu à Lima le 3 mai 2021.",
        "Le forum s'est ouvert à Lima le 3 mai 2021.",
        "La revue annuelle du projet a eu lieu à Lima le 3 mai 2021 avec les autorités.",
        "La feria de empleo se celebró en Lima el 3 de mayo de 2021.",
        "La pasantía comenzó en Lima el 3 de mayo de 2021.",
        "El foro se abrió en Lima el 3 de mayo de 2021.",
        "O estágio começou em Lima a 3 de maio de 2021.",
        "O fórum realizou-se em Lima a 3 de maio de 2021.",
        "A reunião de balanço decorreu em Lima a 3 de maio de 2021.",
    ];
    for text in texts {
        assert_eq!(events(text), "Lima 2021-05-03", "{text}");
    }
    // A day of the week is no fair, and a verb is no noun.
    assert_eq!(events("A equipa volta na segunda-feira e fica em Lima."), "");
    assert_eq!(events("The two offices exchange their lists in Lima in May 2021."), "");
}

#[test]
fn those_of_a_series_need_no_noun() {
    let texts = [
        "The first workshop was held in Lima in May 2021. The second took place in Quito in June 2021; the third, in July 2021, was in Bogotá.",
        "Le premier atelier s'est tenu à Lima en mai 2021. Le deuxième a eu lieu à Quito en juin 2021 ; le troisième, en juillet 2021, était à Bogotá.",
        "El primer taller se celebró en Lima en mayo de 2021. El segundo tuvo lugar en Quito en junio de 2021; el tercero, en julio de 2021, fue en Bogotá.",
        "A primeira oficina teve lugar em Lima em maio de 2021. A segunda decorreu em Quito em junho de 2021; a terceira, em julho de 2021, foi em Bogotá.",
    ];
    for text in texts {
        assert_eq!(events(text), "Lima 2021-05; Quito 2021-06; Bogotá 2021-07", "{text}");
    }
    let earlier = [
        "The workshop was held in Lima in May 2021. The earlier ones took place in Quito and in La Paz.",
        "L'atelier s'est tenu à Lima en mai 2021. Les précédents avaient eu lieu à Quito et à La Paz.",
        "El taller se celebró en Lima en mayo de 2021. Los anteriores tuvieron lugar en Quito y en La Paz.",
        "A oficina teve lugar em Lima em maio de 2021. As anteriores decorreram em Quito e em La Paz.",
    ];
    for text in earlier.iter().take(3) {
        assert_eq!(events(text), "Lima 2021-05; Quito; La Paz", "{text}");
    }
}

#[test]
fn news_of_a_day_happens_where_and_when_it_is_dated() {
    // A Friday.
    let texts = [
        "Lima, 7 May 2021 – The Ministry of Labour opened a seminar on visas on Wednesday.",
        "Lima, le 7 mai 2021 – Le ministère du Travail a ouvert mercredi un séminaire sur les visas.",
        "Lima, 7 de mayo de 2021. El Ministerio de Trabajo inauguró el miércoles un seminario sobre visas.",
        "Lima, 7 de maio de 2021 – O Ministério do Trabalho abriu na quarta-feira um seminário sobre vistos.",
    ];
    for text in texts {
        assert_eq!(events(text), "Lima 2021-05-05~", "{text}");
        assert_eq!(there(text), "PE", "{text}");
    }
    // A weekday without a day to count from is no date.
    assert!(!events("The Ministry opened a seminar on Wednesday in Lima.").contains("20"));
}

#[test]
fn where_a_journey_went_the_next_sentence_says() {
    let text = "Colombo, 9 June 2023 – Officers of the Sri Lanka Bureau of Employment came back on Monday from a study visit to the Philippines. In Manila they were received by the Department of Labour of the Philippines.";
    assert_eq!(events(text), "Manila 2023-06-05~");
    assert_eq!(there(text), "LK PH");
}

#[test]
fn a_verb_tells_one_event_in_the_cities_of_a_row() {
    assert_eq!(
        events("In March 2021 the trainers taught forty inspectors in Lima and in Cusco."),
        "Lima; Cusco 2021-03"
    );
    assert_eq!(
        events("Em março de 2021 foram ouvidas as associações em Lisboa e em Madrid."),
        "Lisboa; Madrid 2021-03"
    );
    assert_eq!(
        events("En marzo de 2021 el equipo capacitó a cuarenta inspectores en Lima y en Cusco."),
        "Lima; Cusco 2021-03"
    );
    assert_eq!(
        events("En mars 2021, les juristes ont formé quarante inspecteurs à Lima et à Cusco."),
        "Lima; Cusco 2021-03"
    );
}

#[test]
fn two_events_of_one_row_are_two() {
    let text = "The project held these events in the first year:\n\n| Activity of the project | Place | Date |\n|---|---|---|\n| Kick-off meeting; training of clerks | Lima; Quito | May 2021; June 2021 |\n";
    let document = read(text.as_bytes(), "a.md").expect("a table is read");
    let events = harvest(&document).events;
    let show = |it: &harvest::Event| (it.city.clone().unwrap_or_default(), it.start.clone());
    assert_eq!(
        events.iter().map(show).collect::<Vec<_>>(),
        [
            ("Lima".to_owned(), Some("2021-05".to_owned())),
            ("Quito".to_owned(), Some("2021-06".to_owned()))
        ]
    );
}

#[test]
fn whoever_sends_people_or_announces_to_come_is_there() {
    let texts = [
        "The workshop was held in Quito in May 2021. Chile and Peru, which plan the same, sent observers.",
        "L'atelier s'est tenu à Quito en mai 2021. Le Chili et le Pérou ont envoyé des observateurs.",
        "El taller se celebró en Quito en mayo de 2021. Chile y Perú, que preparan algo así, enviaron observadores.",
        "A oficina decorreu em Quito em maio de 2021. O Chile e o Peru enviaram observadores.",
        "The seminar will take place in Quito in May 2031. Chile and Peru have confirmed that they will attend.",
        "Le séminaire se tiendra à Quito en mai 2031. Le Chili et le Pérou y assisteront.",
        "El seminario se celebrará en Quito en mayo de 2031. Chile y Perú anunciaron que asistirán.",
        "O seminário terá lugar em Quito em maio de 2031. O Chile e o Peru participarão.",
    ];
    for (at, text) in texts.into_iter().enumerate() {
        // Who is only expected is not received yet.
        let wanted = if at < 4 { "CL EC PE" } else { "CL PE" };
        assert_eq!(there(text), wanted, "{text}");
    }
    let away = [
        "The workshop was held in Quito in May 2021 with delegates of Chile and Peru. Brazil sent apologies.",
        "L'atelier s'est tenu à Quito en mai 2021 avec des délégués du Chili et du Pérou. Le Brésil s'est excusé.",
        "El taller se celebró en Quito en mayo de 2021 con delegados de Chile y Perú. Brasil no asistió.",
        "A oficina decorreu em Quito em maio de 2021 com delegados do Chile e do Peru. O Brasil não compareceu.",
    ];
    for text in away {
        assert_eq!(there(text), "CL EC PE", "{text}");
    }
}

#[test]
fn the_same_countries_are_meant_by_their_number() {
    let texts = [
        "The workshop in Quito in May 2021 brought together delegates of Chile, Peru and Brazil. In June 2021 a meeting of the three countries was held in Lima.",
        "L'atelier de Quito, en mai 2021, a réuni des délégués du Chili, du Pérou et du Brésil. En juin 2021, une réunion des trois pays s'est tenue à Lima.",
    ];
    for text in texts {
        let events = found(text).events;
        let mut last = events.last().expect("two events").countries.clone();
        last.sort();
        assert_eq!(last.join(" "), "BR CL PE", "{text}");
    }
}

#[test]
fn those_at_home_were_there_if_anybody_was() {
    let texts = [
        "Ghana: notes\n\nThe Immigration Service trained forty officers at a workshop in Kumasi in May 2021.",
        "Ghana : les notes de la mission\n\nDans le cadre du projet, un atelier a réuni quarante agents de la police à Kumasi en mai 2021.",
        "Ghana: notas\n\nUn taller reunió a cuarenta funcionarios en Kumasi en mayo de 2021.",
        "Gana: notas\n\nUma oficina reuniu quarenta funcionários em Kumasi em maio de 2021.",
    ];
    for text in texts {
        assert_eq!(there(text), "GH", "{text}");
    }
    // Of an event that is only named nobody knows who was there.
    assert_eq!(
        there(
            "Ghana: notes\n\nAfter the conference of May 2021 in Kumasi the law was sent to print."
        ),
        ""
    );
    // Who is posted in a country is not of it.
    let posted = there("A meeting of consuls posted in Mexico took place in Lima in May 2021.");
    assert!(!posted.contains("MX"), "{posted}");
}

#[test]
fn months_follow_each_other_in_a_text_that_does_not_date_itself() {
    assert_eq!(
        dates("The course began in March 2021. The exam was held in June."),
        "2021-03 2021-06~"
    );
    assert_eq!(
        dates("La pasantía fue en marzo de 2021. El grupo capacitó a sus colegas en junio."),
        "2021-03 2021-06~"
    );
    // A day without a year dates a text whose months then have none.
    assert_eq!(
        dates(
            "Lima, 12 de junio – La consulta se hizo en abril. La ley saldrá antes de diciembre de 2024. En mayo se reunió el comité."
        ),
        "XXXX-06-12 XXXX-04 2024-12 XXXX-05"
    );
}

#[test]
fn of_days_and_months_in_a_row_the_first_and_the_last_are_named() {
    assert_eq!(
        dates("The project ran from 1 March 2021 to 31 August 2023."),
        "2021-03-01 2023-08-31"
    );
    assert_eq!(dates("Relatório trimestral (julho a setembro de 2021)"), "2021-07 2021-09");
    assert_eq!(
        dates("The tour went on between March and May 2021, and in the first quarter of 2022."),
        "2021-03 2021-05 2022-01/2022-03"
    );
    assert_eq!(
        dates("La misión recorrió el país entre el 16 y el 27 de enero de 2023."),
        "2023-01-16 2023-01-27"
    );
    assert_eq!(
        dates("La mission a duré du lundi 16 au vendredi 27 janvier 2023."),
        "2023-01-16 2023-01-27"
    );
    assert_eq!(dates("El boletín de la red, feb.–sep. 2021"), "2021-02/2021-09");
}

#[test]
fn what_is_said_of_the_next_months_is_to_come() {
    assert_eq!(
        dates("Accra, 21 May 2022 – The officers leave for Lomé on 6 June."),
        "2022-05-21 2022-06-06~"
    );
    assert_eq!(
        dates("Accra, 21 May 2022 – The officers left for Lomé on 6 June."),
        "2022-05-21 2021-06-06~"
    );
    assert_eq!(
        dates("Accra, 21 May 2022 – A fair, to be held in Kumasi in July, will close the year."),
        "2022-05-21 2022-07~"
    );
}
