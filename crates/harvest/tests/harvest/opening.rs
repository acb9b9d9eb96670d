//! What news opens with and headings name, and who was at it: those who taught are told one by one,
//! sent or joined to others.

use crate::kit::{found, in_a_line};
use harvest::Event;

fn all(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(in_a_line(&found(text).events), *wanted, "{text}");
    }
}

/// The countries represented and, after a bar, those of the experts.
fn people(event: &Event) -> String {
    let sorted = |it: &[String]| {
        let mut codes = it.to_vec();
        codes.sort();
        codes.join(" ")
    };
    format!("{} | {}", sorted(&event.countries), sorted(&event.expert_countries))
}

#[test]
fn news_took_place_where_it_is_dated_from() {
    all(&[
        (
            "Yaoundé. Soixante candidats s'étaient inscrits : le premier cours consacré à la gouvernance des migrations a ouvert ses portes à l'institut. Il durera douze semaines. Des agents du ministère y participent. La salle est pleine. Chacun a son bureau.\n",
            "Yaoundé  CM",
        ),
        (
            "Tacna.- Policías y fiscales culminaron un curso de cuatro días sobre tráfico ilícito de migrantes. Lo dictó el Ministerio del Interior del Perú. Las clases fueron prácticas. Cada grupo llevó un caso. Nadie faltó a las sesiones.\n",
            "Tacna  PE",
        ),
    ]);
}

#[test]
fn what_a_heading_names_is_told_below_it() {
    all(&[(
        "Encontro em Windhoek sobre o regresso de trabalhadores\n\nA Namíbia recebeu, a 14 e 15 de setembro de 2022, delegações de Angola e da Tanzânia para um encontro regional sobre a reintegração. Os trabalhos foram presididos pelo ministério. Houve duas sessões. Cada delegação falou. As atas ficaram prontas.\n",
        "Windhoek 2022-09-14 AO NA TZ",
    )]);
}

#[test]
fn those_who_taught_are_told_in_many_ways() {
    let cases = [
        (
            "Realizou-se em Maputo, de 3 a 5 de junho de 2024, um seminário sobre vistos com delegados de Angola. Portugal e o Brasil enviaram um perito cada um.",
            "AO MZ | BR PT",
        ),
        (
            "El taller tuvo lugar en Lima el 4 de mayo de 2023 y reunió a delegados del Perú y de Chile, así como expertos de Alemania y de España.",
            "CL PE | DE ES",
        ),
        (
            "A oficina decorreu em Assunção a 9 de novembro de 2022 e reuniu delegados da Argentina e do Paraguai, bem como peritos da Alemanha e da Espanha.",
            "AR PY | DE ES",
        ),
        (
            "La formación tuvo lugar en Belgrado el 4 de abril de 2023 con agentes de Serbia. La dieron dos instructores de Georgia y una colega de Eslovaquia.",
            "RS | GE SK",
        ),
        (
            "El 20 de abril de 2021 se celebró en Santo Domingo un taller con funcionarios de la República Dominicana; la primera sesión corrió a cargo de Finlandia.",
            "DO | FI",
        ),
    ];
    for (text, wanted) in cases {
        let events = found(&format!("{text}\n")).events;
        let [event] = &events[..] else { panic!("{events:?}") };
        assert_eq!(people(event), wanted, "{text}");
    }
}

#[test]
fn not_all_who_are_led_sent_or_named_taught() {
    let cases = [
        (
            "A workshop took place in Lima on 4 May 2023 with officers of Chile. It was part of a project led by Spain.",
            "CL PE | ",
        ),
        (
            "El taller tuvo lugar en Lima el 4 de mayo de 2023 con delegados de Chile. Ecuador envió sus comentarios a los expertos.",
            "CL PE | ",
        ),
        (
            "A workshop took place in Lima on 4 May 2023 and was attended by two experts from Georgia, three judges from Moldova and a colleague from Chile.",
            "CL MD PE | GE",
        ),
        (
            "A workshop took place in Lima on 4 May 2023 with delegates of Chile. Brazil has registered 200,000 people since then.",
            "CL PE | ",
        ),
    ];
    for (text, wanted) in cases {
        let events = found(&format!("{text}\n")).events;
        let [event] = &events[..] else { panic!("{events:?}") };
        assert_eq!(people(event), wanted, "{text}");
    }
}

#[test]
fn one_and_the_other_are_of_those_who_were_named() {
    let text = "Du 7 au 11 octobre 2019, une mission de deux experts, un de l'Agence nationale des frontières de Pologne et un de l'Office des recettes du Rwanda, s'est tenue à Gaborone.\n";
    let events = found(text).events;
    assert_eq!(people(&events[0]), "BW | PL RW");
}

#[test]
fn observers_and_whoever_has_registered_come() {
    all(&[
        (
            "La table ronde s'est tenue à Tunis le 4 mars 2025 avec des délégués du Maroc. Le Sénégal, invité comme observateur, a partagé son expérience.\n",
            "Tunis 2025-03-04 MA SN TN",
        ),
        (
            "The webinar for the region will take place on 12 September 2024. Jordan, Iraq and Oman have signed up for it.\n",
            "2024-09-12 IQ JO OM",
        ),
    ]);
}

#[test]
fn a_journey_has_all_its_stops() {
    let cities = |text: &str| {
        let events = found(text).events;
        events.iter().filter_map(|it| it.city.clone()).collect::<Vec<_>>().join(" / ")
    };
    assert_eq!(
        cities(
            "Cuando se pudo viajar, en noviembre de 2021, dos expertas recorrieron San José, Los Chiles y Upala. Hablaron con el personal. Comprobaron los registros. Nadie había ido antes. El informe está listo.\n"
        ),
        "San José; Los Chiles; Upala"
    );
    assert_eq!(
        cities(
            "En juillet 2013, trois experts ont séjourné à Cotonou, Parakou et Abomey pour interroger des familles. Le constat est simple. L'argent arrive. Il coûte cher. Le rapport est prêt.\n"
        ),
        "Cotonou; Parakou; Abomey"
    );
    let other = cities(
        "In May 2013 two experts worked in Lima on Monday and Quito on Tuesday. They spoke with the staff. The registers were in order. Nobody had gone before. The report is ready.\n",
    );
    assert!(!other.contains("Monday"), "{other}");
}

#[test]
fn the_date_of_a_programme_is_not_that_of_its_workshop() {
    all(&[(
        "A workshop on labour migration was held in Manila on 3 May 2013. The workshop closed an Action that had started in 2011.\n",
        "Manila 2013-05-03",
    )]);
}

#[test]
fn what_a_verb_says_of_the_future_is_planned() {
    let texts = [
        "Le 12 septembre 2024, un atelier réunira à Lima les partenaires de la région. Les délégués de chaque pays y parleront de leurs registres.",
        "En octubre de 2024 se reunirán en Lima para un taller los socios de la región. Los delegados de cada país hablarán de sus registros.",
        "A workshop in Lima will bring the partners together in October 2024. The delegates of each country will speak of their registers.",
        "Em outubro de 2024 uma oficina reunirá em Lima os parceiros da região. Os delegados de cada país falarão dos seus registos.",
    ];
    for text in texts {
        let events = found(&format!("{text}\n")).events;
        let [event] = &events[..] else { panic!("{text}: {events:?}") };
        assert!(event.planned, "{text}");
    }
}

#[test]
fn the_days_of_an_event_are_fuller_than_the_day_on_which_it_closed() {
    let text = "Asunción, 14 de marzo de 2022. – La Secretaría Nacional y el Ministerio Público del Paraguay clausuraron ayer en Asunción el taller regional sobre el dinero, que reunió a 46 funcionarios de policía. El taller se celebró del 9 al 11 de marzo de 2022.\n";
    let event = &found(text).events[0];
    assert_eq!(
        (event.start.as_deref(), event.end.as_deref()),
        (Some("2022-03-09"), Some("2022-03-11"))
    );
}
