//! Several reports read together.

use harvest::{Harvester, Report, Together, harvest, read};

fn report(name: &str, text: &str) -> Report {
    let document = read(text.as_bytes(), name).expect("a text is read");
    let fingerprint = harvest::fingerprint(&document.text);
    Report { name: name.to_owned(), fingerprint, harvest: harvest(&document) }
}

fn together(reports: &[(&str, &str)]) -> Together {
    let reports: Vec<Report> = reports.iter().map(|it| report(it.0, it.1)).collect();
    harvest::together(&reports, Harvester::shipped().gazetteer())
}

fn contradictions(of: &[harvest::Contradiction]) -> String {
    let told = |it: &harvest::ToldAs| format!("{} ({})", it.value, it.reports.join(" "));
    let show = |it: &harvest::Contradiction| {
        format!("{}: {}", it.field, it.told.iter().map(told).collect::<Vec<_>>().join(" / "))
    };
    of.iter().map(show).collect::<Vec<_>>().join("\n")
}

const FRENCH: &str = "L'atelier régional s'est tenu à Mexico en juillet 2018. Pendant deux jours et demi, il a réuni des représentants de l'Argentine, du Costa Rica et du Pérou.";
const ENGLISH: &str = "The regional workshop was held in Mexico City on 11 July 2018. For two days it gathered delegates of Argentina, Costa Rica, Peru and Paraguay.";
const SPANISH: &str = "El taller regional se celebró en la Ciudad de México en julio de 2018. Reunió a delegados de la Argentina, Costa Rica y el Perú.";

#[test]
fn an_event_told_in_three_languages_is_one_and_its_contradictions_are_shown() {
    let told = together(&[("a.txt", FRENCH), ("b.txt", ENGLISH), ("c.txt", SPANISH)]);
    assert_eq!(told.events.len(), 1, "{:?}", told.events);
    let event = &told.events[0];
    let mut reports: Vec<&str> = event.passages.iter().map(|it| it.report.as_str()).collect();
    reports.dedup();
    assert_eq!(reports, ["a.txt", "b.txt", "c.txt"]);
    insta::assert_snapshot!(contradictions(&event.contradictions), @r"
    duration_days: 2.5 (a.txt) / 2 (b.txt)
    countries: AR CR MX PE (a.txt c.txt) / AR CR MX PE PY (b.txt)
    ");
}

#[test]
fn who_held_it_is_told_by_all_reports_together() {
    let one = "The regional workshop was held in Mexico City on 11 July 2018. It was organised by the Ministry of Labour.";
    let two = "Le ministère du Travail a organisé l'atelier régional à Mexico en juillet 2018, en collaboration avec l'Institut national des migrations. La Police nationale y a participé.";
    let three = "El taller regional se celebró en la Ciudad de México en julio de 2018 y fue coorganizado por el Instituto Nacional de Migración. Participó la Policía Nacional.";
    let told = together(&[("a.txt", one), ("b.txt", two), ("c.txt", three)]);
    assert_eq!(told.events.len(), 1, "{:?}", told.events);
    let event = &told.events[0].record;
    assert_eq!(event.hosts, ["Ministry of Labour", "ministère du Travail"]);
    assert_eq!(event.co_hosts, ["Institut national des migrations"]);
}

#[test]
fn other_hosts_are_a_contradiction_and_one_that_only_says_less_is_none() {
    let held = |by: &str| {
        format!(
            "The regional workshop was held in Mexico City on 11 July 2018. It was organised by {by}."
        )
    };
    let labour = held("the Ministry of Labour");
    let both = held("the Ministry of Labour and the National Institute of Migration");
    let police = held("the National Police");
    let told = together(&[("a.txt", &labour), ("b.txt", &police), ("c.txt", &both)]);
    let [event] = &told.events[..] else { panic!("{:?}", told.events) };
    let said = contradictions(&event.contradictions);
    assert_eq!(said, "hosts: Ministry of Labour (a.txt c.txt) / National Police (b.txt)");
    assert!(!event.record.hosts.iter().any(|it| it.contains("Police")), "{:?}", event.record.hosts);
    // A body has a name in every language.
    let french = "La Police nationale a organisé l'atelier régional à Mexico en juillet 2018.";
    let told = together(&[("a.txt", &labour), ("b.txt", french)]);
    assert_eq!(
        (told.events.len(), contradictions(&told.events[0].contradictions)),
        (1, String::new())
    );
}

#[test]
fn another_month_or_another_city_is_another_event() {
    let later = ENGLISH.replace("11 July", "3 October");
    let elsewhere = ENGLISH.replace("Mexico City", "Lima");
    let told = together(&[("a.txt", FRENCH), ("b.txt", &later), ("c.txt", &elsewhere)]);
    assert_eq!(told.events.len(), 3, "{:?}", told.events);
}

#[test]
fn a_figure_told_twice_is_one_and_a_figure_nearly_equal_a_contradiction() {
    let one = "In 2019 the programme trained 188 officers of the border police in Ghana.";
    let two = "In 2019 more than 190 officers of the border police were trained in Ghana.";
    let told = together(&[("a.txt", one), ("b.txt", two)]);
    assert_eq!(told.indicators.len(), 1, "{:?}", told.indicators);
    insta::assert_snapshot!(contradictions(&told.indicators[0].contradictions), @"value: 188 (a.txt) / > 190 (b.txt)");
    assert_eq!(together(&[("a.txt", one), ("b.txt", one)]).indicators[0].contradictions, []);
}

#[test]
fn a_figure_told_in_four_languages_is_one() {
    let told = together(&[
        ("a.txt", "En 2019, le programme a formé 188 agents de la police des frontières au Ghana."),
        ("b.txt", "In 2019 the programme trained 188 officers of the border police in Ghana."),
        (
            "c.txt",
            "En 2019 el programa capacitó a 188 agentes de la policía de fronteras en Ghana.",
        ),
        (
            "d.txt",
            "Em 2019 o programa formou mais de 190 agentes da polícia de fronteiras no Gana.",
        ),
    ]);
    assert_eq!(told.indicators.len(), 1, "{:?}", told.indicators);
    insta::assert_snapshot!(contradictions(&told.indicators[0].contradictions), @"value: 188 (a.txt b.txt c.txt) / > 190 (d.txt)");
}

#[test]
fn figures_of_other_things_and_of_other_ways_stay_apart() {
    let told = together(&[
        ("a.txt", "En 2019, le programme a formé 188 agents de la police des frontières au Ghana."),
        ("b.txt", "In 2019 the programme trained 188 judges of the border courts in Ghana."),
        ("c.txt", "In 2019 there was an increase of 188 officers of the border police in Ghana."),
    ]);
    assert_eq!(told.indicators.len(), 3, "{:?}", told.indicators);
}

#[test]
fn an_action_with_one_partner_in_two_languages_is_one() {
    let french = "Au Mexique, MIEUX a aidé en 2018 l'Institut national des migrations dans le domaine de la traite des êtres humains.";
    let spanish = "En México, MIEUX apoyó en 2018 al Instituto Nacional de Migración en la lucha contra la trata de personas.";
    let told = together(&[("a.txt", french), ("b.txt", spanish)]);
    assert_eq!(told.actions.len(), 1, "{:?}", told.actions);
    assert_eq!(told.actions[0].passages.len(), 2);
}

#[test]
fn a_draft_and_its_last_version_are_nearly_equal() {
    let draft = include_str!("../texts/87_es_informe-anual.txt");
    let last = draft.replace("nueve solicitudes", "diez solicitudes");
    let told = together(&[("draft.txt", draft), ("last.txt", &last), ("other.txt", FRENCH)]);
    assert_eq!(told.nearly_equal.len(), 1, "{:?}", told.nearly_equal);
    assert_eq!(
        (told.nearly_equal[0].report.as_str(), told.nearly_equal[0].of.as_str()),
        ("last.txt", "draft.txt")
    );
}
