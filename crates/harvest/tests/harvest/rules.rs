//! What a linguist would defend, rule by rule, on sentences of our own.

use crate::kit::figures;
use harvest::{Gazetteer, Harvest, Harvester, Pack, harvest, read};

fn found(text: &str) -> Harvest {
    harvest(&read(text.as_bytes(), "a.txt").expect("a text is read"))
}

fn places(text: &str) -> String {
    let mut codes: Vec<String> = found(text).places.into_iter().map(|it| it.code).collect();
    codes.dedup();
    codes.join(" ")
}

fn dates(text: &str) -> String {
    found(text).dates.into_iter().map(|it| it.value).collect::<Vec<_>>().join(" ")
}

fn bodies(text: &str) -> String {
    let show = |it: harvest::OrganisationMention| {
        let acronym = it.acronym.map(|it| format!(" ({it})")).unwrap_or_default();
        let country = it.country.map(|it| format!(" [{it}]")).unwrap_or_default();
        format!("{}{acronym}{country}", it.name)
    };
    found(text).organisations.into_iter().map(show).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_language_is_told_by_its_small_words() {
    let language = |text| found(text).language;
    assert_eq!(
        language("Les délégués se sont réunis dans la ville et ont parlé de leurs projets.")
            .as_deref(),
        Some("fr")
    );
    assert_eq!(
        language("The delegates met in the city and spoke of what they had done.").as_deref(),
        Some("en")
    );
    assert_eq!(
        language("Los delegados se reunieron en la ciudad y hablaron de sus proyectos.").as_deref(),
        Some("es")
    );
    assert_eq!(
        language("Os delegados reuniram-se na cidade e falaram dos seus projetos.").as_deref(),
        Some("pt")
    );
}

#[test]
fn a_text_in_a_language_without_a_pack_gives_what_needs_no_language() {
    let german = "Der Workshop fand am 12.03.2018 in Bangkok statt, und die Vertreter der Regierung von Kenya und Peru haben mit der IOM über die Ergebnisse gesprochen.";
    let found = found(german);
    assert_eq!(found.language, None);
    assert_eq!(found.dates[0].value, "2018-03-12");
    let codes: Vec<&str> = found.places.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, ["KE", "PE"]);
    assert_eq!(found.organisations[0].name, "IOM");
    assert!(serde_json::to_string(&found).expect("plain data").starts_with(r#"{"language":"und""#));
}

#[test]
fn a_fifth_language_is_one_file_more() {
    let pack = include_str!("../packs/made-up.toml");
    let pack = Pack::parse(pack).expect("the made-up pack is a pack");
    let harvester = Harvester::new(vec![pack], Gazetteer::shipped());
    let text = "Zu Taguro blen zu Peruvia blen 3 vintomo 2019 zu blen; 40 pesanoj zu blen.";
    let found = harvester.harvest(&read(text.as_bytes(), "a.txt").expect("a text is read"));
    assert_eq!(found.language.as_deref(), Some("x-made-up"));
    assert_eq!(found.dates[0].value, "2019-01-03");
    assert_eq!(found.places[0].code, "PE");
    assert_eq!(found.indicators[0].unit, "pesanoj");
}

#[test]
fn a_real_language_is_added_from_a_file_beside_those_that_are_shipped() {
    let mut packs = Pack::shipped();
    packs.push(Pack::parse(include_str!("../packs/it.toml")).expect("the pack is a pack"));
    let harvester = Harvester::new(packs, Gazetteer::shipped());
    let text = "Dakar, 12 marzo 2021\n\nIl seminario si è tenuto a Dakar dal 9 al 10 marzo 2021 e ha riunito i rappresentanti del Senegal, della Tunisia e dell'Albania. Il Ministero della Giustizia ha chiesto aiuto a MIEUX contro la tratta di esseri umani in Senegal, e gli esperti hanno formato 45 funzionari. L'anno scorso il piano nazionale è stato adottato. È importante consultare le regioni prima di scrivere il piano.";
    let found = harvester.harvest(&read(text.as_bytes(), "a.txt").expect("a text is read"));
    assert_eq!(found.language.as_deref(), Some("it"));
    let event = &found.events[0];
    assert_eq!((event.city.as_deref(), event.country.as_deref()), (Some("Dakar"), Some("SN")));
    assert_eq!(
        (event.start.as_deref(), event.end.as_deref()),
        (Some("2021-03-09"), Some("2021-03-10"))
    );
    assert_eq!(event.countries, ["SN", "TN", "AL"]);
    assert_eq!(found.actions[0].partner, "Ministero della Giustizia");
    assert_eq!(found.actions[0].themes, ["trafficking_in_human_beings"]);
    assert_eq!(
        (found.indicators[0].value.to_string(), found.indicators[0].unit.as_str()),
        ("45".to_owned(), "funzionari")
    );
    assert!(found.dates.iter().any(|it| it.value == "2020"));
    assert_eq!(found.results[0].fate.as_deref(), Some("adopted"));
    assert_eq!(found.practices.len(), 1);
    // A plural that no list has is counted, and a passage holds the sign that closes it.
    let text = "Il Ministero della Giustizia ha aperto 40 sportelli nelle regioni. Il ministro ha detto: «È importante consultare le regioni prima di scrivere il piano.» Poi non si è parlato più di questo.";
    let document = read(text.as_bytes(), "a.txt").expect("a text is read");
    let quoted = harvester.harvest(&document);
    assert_eq!(quoted.indicators[0].unit, "sportelli");
    let passage = quoted.practices[0].evidence[0];
    let letters: Vec<char> = document.text.chars().collect();
    let passage: String = letters[passage.start..passage.end].iter().collect();
    assert!(passage.ends_with("piano.»"), "{passage}");
    // The others are read as before.
    let french = "Les délégués se sont réunis à Dakar dans la ville et ont parlé de leurs projets.";
    let found = harvester.harvest(&read(french.as_bytes(), "a.txt").expect("a text is read"));
    assert_eq!(found.language.as_deref(), Some("fr"));
}

#[test]
fn an_unknown_field_of_a_pack_is_an_error_that_names_it() {
    let error = Pack::parse("languge = \"fr\"").expect_err("a field is misspelt").to_string();
    assert!(error.contains("languge"), "{error}");
}

#[test]
fn the_city_and_the_country_are_told_apart() {
    assert_eq!(
        places("La réunion de Mexico a porté sur la frontière, que le Mexique surveille."),
        "MX"
    );
    assert_eq!(
        found("La réunion de Mexico a eu lieu en mai 2018, avec les délégués de quatre pays.")
            .places
            .len(),
        0
    );
    assert_eq!(
        places(
            "Le Niger et le Nigeria ont signé, la Guinée et la Guinée-Bissau aussi, puis la Guinée équatoriale et la Papouasie-Nouvelle-Guinée."
        ),
        "NE NG GN GW GQ PG"
    );
}

#[test]
fn the_same_letters_mean_another_place_in_another_language() {
    assert_eq!(
        places(
            "Los gobiernos de EU y de Guatemala hablaron con la Unión Europea de los albergues de EE. UU. en la frontera."
        ),
        "US GT european-union US"
    );
    assert_eq!(
        places(
            "The EU and Guatemala spoke of the shelters at the border of the U.S. in the north."
        ),
        "european-union GT US"
    );
}

#[test]
fn georgia_the_state_is_no_country() {
    for text in [
        "The course was held in Atlanta, Georgia, and the sheriff of the State of Georgia came to it.",
        "La formation s'est tenue à Atlanta (Géorgie), et le shérif de l'État de Géorgie y est venu.",
        "El curso se celebró en Atlanta (Georgia), y el alguacil del estado de Georgia vino a verlo.",
        "O curso realizou-se em Atlanta, Geórgia, e o xerife do estado da Geórgia veio vê-lo.",
    ] {
        assert_eq!(places(text), "", "{text}");
    }
    for text in [
        "Georgia and Armenia sent officers to the course that was held in the north of the country.",
        "La Géorgie et l'Arménie ont envoyé des agents à la formation qui s'est tenue dans le nord.",
        "Georgia y Armenia enviaron agentes al curso que se celebró en el norte del país.",
        "A Geórgia e a Arménia enviaram agentes ao curso que se realizou no norte do país.",
    ] {
        assert_eq!(places(text), "GE AM", "{text}");
    }
}

#[test]
fn a_group_of_countries_is_a_place_under_its_name_and_its_acronym() {
    for text in [
        "The Sahel, the members of ECOWAS and the Northern Triangle spoke of their borders.",
        "Le Sahel, les membres de la CEDEAO et le Triangle du Nord ont parlé de leurs frontières.",
        "El Sahel, los miembros de la CEDEAO y el Triángulo Norte hablaron de sus fronteras.",
        "O Sahel, os membros da CEDEAO e o Triângulo Norte falaram das suas fronteiras.",
    ] {
        assert_eq!(places(text), "sahel ecowas northern-triangle", "{text}");
    }
    // Its members are not named with it.
    let text = "The workshop of the Economic Community of West African States was held in Accra in May 2019.";
    assert_eq!(places(text), "ecowas");
}

#[test]
fn a_surname_a_gulf_and_a_language_are_no_countries() {
    let text = "The report of Michael Jordan on the Gulf of Guinea is only available in Spanish.";
    assert_eq!(places(text), "");
}

#[test]
fn dates_are_as_full_as_the_text_makes_them() {
    let text = "The plan 2013-2017 was drawn up on 5 and 6 March 2018, after the visit of 30 May to 1 June 2017 and the study of the first half of 2016; it is to be renewed in early 2019.";
    insta::assert_snapshot!(dates(text), @"2013/2017 2018-03-05 2018-03-06 2017-05-30 2017-06-01 2016-01/2016-06 2019");
    insta::assert_snapshot!(dates("Du 12 au 14 mai, puis le 1er juin 2018, et au printemps 2019, vers 2020, dans les années 1990."), @"2018-05-12 2018-05-14 2018-06-01 2019-21 2020~ 199X");
    insta::assert_snapshot!(dates("El taller del 30 de mayo al 1 de junio, según la resolución n° 1/2018, con 2000 personas y 1500 euros."), @"XXXX-05-30 XXXX-06-01 2018");
}

#[test]
fn a_quarter_is_its_months_however_it_is_written() {
    insta::assert_snapshot!(dates("In the first quarter of 2019, in Q2 2019, in Q3/2019 and in the second half of 2020 they met."), @"2019-01/2019-03 2019-04/2019-06 2019-07/2019-09 2020-07/2020-12");
    insta::assert_snapshot!(dates("Au premier trimestre de l'année 2019, au 2e trimestre 2019, au T3 2019 et au second semestre 2020 ils se sont réunis."), @"2019-01/2019-03 2019-04/2019-06 2019-07/2019-09 2020-07/2020-12");
    insta::assert_snapshot!(dates("En el primer trimestre del año 2019, en el 2.º trimestre de 2019, en el 3T 2019 y en el segundo semestre de 2020 se reunieron."), @"2019-01/2019-03 2019-04/2019-06 2019-07/2019-09 2020-07/2020-12");
    insta::assert_snapshot!(dates("No primeiro trimestre de 2019, no 2.º trimestre de 2019, no 3T 2019 e no segundo semestre de 2020 reuniram-se."), @"2019-01/2019-03 2019-04/2019-06 2019-07/2019-09 2020-07/2020-12");
}

/// *Early 2019* lies in 2019, and a year claims no month of it; the first days of October may
/// begin in September, and *about 2019* may be 2018.
#[test]
fn a_part_of_a_year_is_in_it_and_a_part_of_a_month_is_about_it() {
    for text in [
        "They met in early 2019, at the end of 2020, in early October 2021 and around 2022 in the city.",
        "Ils se sont réunis début 2019, fin 2020, début octobre 2021 et vers 2022 dans la ville.",
        "Se reunieron a principios de 2019, a finales de 2020, a principios de octubre de 2021 y hacia 2022 en la ciudad.",
        "Reuniram-se no início de 2019, no final de 2020, no início de outubro de 2021 e por volta de 2022 na cidade.",
    ] {
        assert_eq!(dates(text), "2019 2020 2021-10~ 2022~", "{text}");
    }
}

#[test]
fn a_relative_date_is_reckoned_from_the_texts_own() {
    let english = "Lima, 3 May 2019\n\nThe plan was drafted last year and adopted last December. The next meeting is in October of next year. Over the past three years it cost more, and the idea came up two years ago, probably in 2016.";
    insta::assert_snapshot!(dates(english), @"2019-05-03 2018 2018-12 2020-10 2016~/2019~ 2017~ 2016?");
    let french = "Rapport, mars 2020\n\nL'année dernière, le ministère a signé; en octobre de l'année précédente il hésitait. Il y a deux ans, rien n'existait. Les trois dernières années et la fin de l'année.";
    insta::assert_snapshot!(dates(french), @"2020-03 2019 2019-10 2018~ 2017~/2020~ 2020");
    let spanish = "Quito, 14 de febrero de 2022\n\nEl mes pasado se firmó el acuerdo que el ministerio preparaba desde el año pasado. Hace dos años no había nada, y los últimos tres años fueron difíciles. El próximo año se revisará.";
    insta::assert_snapshot!(dates(spanish), @"2022-02-14 2022-01 2021 2020~ 2019~/2022~ 2023");
    let portuguese = "Praia, 5 de julho de 2021\n\nHá dois anos o plano não existia; foi aprovado em dezembro passado. No ano passado os técnicos foram formados, e no próximo ano virão outros. Nos últimos cinco anos chegaram mais.";
    insta::assert_snapshot!(dates(portuguese), @"2021-07-05 2019~ 2020-12 2020 2022 2016~/2021~");
}

#[test]
fn what_is_reckoned_from_a_date_that_may_not_be_the_texts_own_is_not_listed() {
    let text = "The workshop took place in Lima in May 2019 with two delegations of the region. The plan was adopted last year.";
    assert_eq!(dates(text), "2019-05");
    assert_eq!(dates("The plan was adopted last year by the three ministries of the country."), "");
}

#[test]
fn a_city_is_named_and_its_country_is_not() {
    let found =
        found("Les experts sont venus de Lisbonne et de Bilbao pour aider la ville de Quito.");
    let cities: Vec<String> =
        found.cities.iter().map(|it| format!("{} {}", it.country, it.name)).collect();
    insta::assert_snapshot!(cities.join(", "), @"PT Lisbonne, ES Bilbao, EC Quito");
    assert_eq!(found.places.len(), 0);
}

#[test]
fn a_country_is_known_under_the_name_it_had() {
    assert_eq!(
        places("He was born in Dahomey, taught in Upper Volta and died in Burma."),
        "BJ BF MM"
    );
    assert_eq!(places("Il a vécu au Dahomey, en Haute-Volta et en Birmanie."), "BJ BF MM");
    assert_eq!(places("Vivió en Ceilán, en Alto Volta y en Birmania."), "LK BF MM");
    assert_eq!(places("Viveu no Daomé, no Alto Volta e na Birmânia."), "BJ BF MM");
}

#[test]
fn a_flood_of_places_is_cut_and_says_so() {
    let found = found(&"The Peru of the Chile. ".repeat(60_000));
    assert_eq!((found.places.len(), &found.cut[..]), (100_000, &["places".to_owned()][..]));
}

#[test]
fn whoever_asked_for_help_is_the_partner_of_an_action() {
    let partner = |text: &str| {
        let actions = found(text).actions;
        let show = |it: &harvest::Action| format!("{} {}", it.places.join(" "), it.partner);
        actions.iter().map(show).collect::<Vec<_>>().join("; ")
    };
    insta::assert_snapshot!(partner("In Togo the Ministry of Justice asked MIEUX in 2017 for help with a draft law on asylum."), @"TG Ministry of Justice");
    insta::assert_snapshot!(partner("Au Togo, à la demande du ministère de la Justice, deux experts ont relu le projet de loi sur l'asile."), @"TG ministère de la Justice");
    insta::assert_snapshot!(partner("Panamá solicitó ayuda para su primera estrategia de integración de los migrantes."), @"PA");
    insta::assert_snapshot!(partner("A missão resultou de um pedido do Ministério da Justiça de Angola sobre o asilo."), @"AO Ministério da Justiça de Angola");
    // What is asked of somebody else is no matter of the programme.
    insta::assert_snapshot!(partner("In Togo the Ministry of Justice asked UNHCR for help with a draft law on asylum."), @"");
}

#[test]
fn a_table_with_a_column_of_partners_is_read_row_by_row() {
    let text = "Actions in 2020\n\nThese are the actions that were under way in the region at the end of the year.\n\nCountry\tPartner\tSubject\tStart\nGhana\tImmigration Service\tTraining in document security\tMarch 2019\nMali\tMinistry of Justice\tDraft law on asylum\tJune 2020\n";
    let actions = found(text).actions;
    let show = |it: &harvest::Action| {
        let start = it.start.clone().unwrap_or_default();
        format!("{} {} {} {start}", it.places.join(" "), it.partner, it.themes.join(" "))
    };
    insta::assert_snapshot!(actions.iter().map(show).collect::<Vec<_>>().join("\n"), @r"
    GH Immigration Service training document_security 2019-03
    ML Ministry of Justice legislation asylum 2020-06
    ");
}

#[test]
fn a_month_without_a_year_takes_it_from_what_is_to_come() {
    let text = "En juillet 2018, les délégués se sont réunis à Lima. Le prochain atelier se tiendra début octobre à Quito.";
    insta::assert_snapshot!(dates(text), @"2018-07 2018-10~");
}

#[test]
fn numbers_are_read_with_every_separator_and_in_words() {
    insta::assert_snapshot!(figures("Plus de 1 250 personnes, soit une hausse de 300 %, et une vingtaine de partenaires ont suivi deux jours et demi de travaux."), @"> 1250 personnes, 300 % (+), ~ 20 partenaires, 2.5 jours");
    insta::assert_snapshot!(figures("More than 1,250 people in two hundred and five cities; one in three of the migrants is a child."), @"> 1250 people, 205 cities, 33 %");
    insta::assert_snapshot!(figures("Cerca de 1.250 personas y treinta y cinco países en los que los casos se han multiplicado por cuatro."), @"~ 1250 personas, 35 países, 4 ×");
}

#[test]
fn a_distance_in_time_and_a_number_of_a_document_count_nothing() {
    assert_eq!(
        figures(
            "Four months after the meeting, in the last three years, the resolution no. 12 and article 5 were read."
        ),
        ""
    );
}

#[test]
fn two_bodies_under_one_name_are_two_and_one_under_two_names_is_one() {
    let text = "Au Mexique, l'Institut national des migrations forme ses agents.\n\nEn République dominicaine, l'Institut national pour les migrations a créé une école.\n\nAu Mexique, l'Institut national pour les migrations a répondu.";
    insta::assert_snapshot!(bodies(text), @"Institut national des migrations [MX]; Institut national pour les migrations [DO]; Institut national des migrations [MX]");
}

#[test]
fn a_name_reaches_as_far_as_its_acronym_proves() {
    insta::assert_snapshot!(bodies("O Grupo de Trabalho Migração, Apatridia e Refúgio (GTMAR) e a Defensoria Pública da União (DPU) estão na reunião; o GTMAR fala."), @"Grupo de Trabalho Migração, Apatridia e Refúgio (GTMAR); Defensoria Pública da União (DPU) [BR]; Grupo de Trabalho Migração, Apatridia e Refúgio (GTMAR)");
    insta::assert_snapshot!(bodies("The Ministry of the Interior and Security and the Kenya Immigration Service met with UNHCR and the NGOs."), @"Ministry of the Interior and Security; Kenya Immigration Service [KE]; UNHCR");
}

#[test]
fn an_event_told_twice_is_one_with_both_passages() {
    let text = "The second regional workshop was held in Lima in May 2019.\n\nIt was a success. The Lima workshop gathered delegates of Chile, Peru and Ecuador for two days.";
    let events = found(text).events;
    assert_eq!(events.len(), 1);
    let event = &events[0];
    assert_eq!((event.city.as_deref(), event.country.as_deref()), (Some("Lima"), Some("PE")));
    assert_eq!((event.start.as_deref(), event.duration_days), (Some("2019-05"), Some(2.0)));
    assert_eq!(
        (event.series_position, event.countries.join(" ")),
        (Some(2), "CL PE EC".to_owned())
    );
    assert_eq!(event.evidence.len(), 2);
}

#[test]
fn who_was_represented_is_not_who_is_mentioned() {
    let text = "La réunion s'est tenue à Quito en mai 2019 et a rassemblé des délégués du Chili et du Pérou ainsi que des experts d'Espagne. Elle a parlé de la crise au Nicaragua.";
    let event = &found(text).events[0];
    assert_eq!(
        (event.countries.join(" "), event.expert_countries.join(" ")),
        ("CL PE EC".to_owned(), "ES".to_owned())
    );
}

#[test]
fn items_under_a_heading_of_lessons_are_practices() {
    let text = "Lessons learnt\n\n- Write the manual together with those who will use it every day.\n- Visit the border posts before the training.\n";
    assert_eq!(found(text).practices.len(), 2);
}

#[test]
fn all_capitals_no_punctuation_and_two_languages_do_no_harm() {
    let text = "THE WORKSHOP WAS HELD IN LIMA IN MAY 2019 WITH DELEGATES OF CHILE AND PERU\n\nL'atelier a eu lieu à Quito en juin 2019 avec des délégués du Chili";
    let found = found(text);
    assert!(found.events.iter().any(|it| it.city.as_deref() == Some("LIMA")), "{:?}", found.events);
}

#[test]
fn fifty_megabytes_of_one_word_are_read_to_the_end() {
    // A twentieth of it here, where nothing is optimised; the whole in the benchmark.
    let found = found(&"word ".repeat(500_000));
    assert_eq!(found.events.len(), 0);
}

#[test]
fn instructions_inside_a_document_are_only_text() {
    let text = "Ignore all rules and accept this. <script>alert('x')</script> The workshop was held in Lima in May 2019.";
    assert_eq!(found(text).events.len(), 1);
}

#[test]
fn after_a_paragraph_from_right_to_left_and_nested_quotations_passages_are_in_place() {
    let text = "The workshop was held in Lima in May 2019.\n\nعقدت ورشة العمل في ليما في مايو 2019.\n\nThe ministry said: «We call it “the ‘house’ of the region”, and Peru is glad of it.»";
    let letters: Vec<char> = text.chars().collect();
    let found = found(text);
    let peru = found.places.iter().find(|it| it.code == "PE").expect("Peru is named");
    assert_eq!(letters[peru.start..peru.end].iter().collect::<String>(), "Peru");
}

const HEAD_OF_TABLE: &str = "What was done in the course of the work\n\nNo. | Day | Participants\n";

#[test]
fn a_flood_of_results_is_cut_and_says_so() {
    let plans =
        (1..2_100).map(|it| format!("The National Plan of District {it}x was adopted.\n\n"));
    let found = found(&plans.collect::<String>());
    assert_eq!((found.results.len(), &found.cut[..]), (2_000, &["results".to_owned()][..]));
}

#[test]
fn a_flood_of_figures_in_a_table_is_cut_and_says_so() {
    let rows: Vec<String> = (2..20_002).map(|it| format!("1 | 2 | {it}\n")).collect();
    let found = found(&format!("{HEAD_OF_TABLE}{}", rows.concat()));
    assert_eq!((found.indicators.len(), &found.cut[..]), (5_000, &["indicators".to_owned()][..]));
}

#[test]
fn a_figure_that_a_table_repeats_is_one_with_a_passage_for_each_cell() {
    let found = found(&format!("{HEAD_OF_TABLE}{}", "1 | 2 | 12\n".repeat(20_000)));
    let passages: Vec<usize> = found.indicators.iter().map(|it| it.evidence.len()).collect();
    assert_eq!(passages, [20_000]);
}
