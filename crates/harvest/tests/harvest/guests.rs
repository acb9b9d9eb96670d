//! Who was there when no list says it: hosts and guests, neighbours, those who are only pointed to,
//! and events that have no noun.

use crate::kit::{found, in_a_line};

/// The head of a text of a ministry in Nairobi, Dakar, Quito or Maputo.
fn head(language: &str) -> &'static str {
    match language {
        "en" => "Ministry of Labour\n\nNairobi, 12 May 2023\n\n",
        "fr" => "Ministère du Travail\n\nDakar, le 12 mai 2023\n\n",
        "es" => "Ministerio de Trabajo\n\nQuito, 12 de mayo de 2023\n\n",
        _ => "Ministério do Trabalho\n\nMaputo, 12 de maio de 2023\n\n",
    }
}

/// The events of a sentence that such a text goes on with: its first word says its language.
fn events(text: &str) -> Vec<harvest::Event> {
    let (language, words) = text.split_once(' ').expect("a language and a sentence");
    found(&format!("{}{words}\n", head(language))).events
}

fn told(text: &str) -> String {
    in_a_line(&events(text))
}

fn all(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(told(text), *wanted, "{text}");
    }
}

#[test]
fn whoever_receives_guests_tells_of_a_visit() {
    all(&[
        (
            "en On 3 May 2023 the Ministry welcomed a delegation of eight officials from Georgia.",
            "Nairobi 2023-05-03 GE KE",
        ),
        (
            "en Six Ethiopian registrars were welcomed on 4 May by the Civil Registration Service.",
            "Nairobi 2023-05-04 ET KE",
        ),
        (
            "fr La semaine dernière, nos services ont accueilli douze collègues du Mali et de Guinée.",
            "Dakar 2023-05 GN ML SN",
        ),
        (
            "es Seis fiscales bolivianos fueron recibidos el 4 de mayo por la Dirección de Empleo.",
            "Quito 2023-05-04 BO EC",
        ),
        (
            "pt A 3 de maio, o Ministério recebeu uma delegação angolana de oito inspetores.",
            "Maputo 2023-05-03 AO MZ",
        ),
    ]);
}

#[test]
fn people_meet_without_a_place() {
    all(&[
        (
            "en On 20 April our statisticians compared notes by video link with their Moroccan counterparts.",
            "2023-04-20 KE MA",
        ),
        (
            "fr Le 20 avril, nos statisticiens se sont entretenus par visioconférence avec leurs homologues marocains.",
            "2023-04-20 MA SN",
        ),
        (
            "es El 20 de abril nuestros estadísticos dialogaron por videoconferencia con sus pares mexicanos.",
            "2023-04-20 EC MX",
        ),
        (
            "pt A 20 de abril, os nossos estatísticos conversaram por videoconferência com os seus homólogos brasileiros.",
            "2023-04-20 BR MZ",
        ),
        // The date of the text is not that of the meeting.
        (
            "en In February 2023 officials of Ghana and Nigeria held an online meeting on recruitment fees.",
            "2023-02 GH NG",
        ),
    ]);
}

#[test]
fn our_people_are_of_the_country_of_whoever_tells_the_text() {
    all(&[
        (
            "en A workshop held in Arusha in April 2023 brought our officers together with colleagues from Tanzania.",
            "Arusha 2023-04 KE TZ",
        ),
        (
            "fr Un atelier organisé à Lomé en avril 2023 a rassemblé nos agents et leurs collègues du Togo.",
            "Lomé 2023-04 SN TG",
        ),
        (
            "es Un taller celebrado en Lima en abril de 2023 reunió a nuestros funcionarios con colegas del Perú.",
            "Lima 2023-04 EC PE",
        ),
        (
            "pt Uma oficina realizada em Luanda em abril de 2023 juntou os nossos funcionários aos colegas de Angola.",
            "Luanda 2023-04 AO MZ",
        ),
    ]);
    // An embassy speaks for its country and not for that of its city.
    let text = "Embassy of Spain in Dakar\n\n12 May 2023\n\nOn 3 May 2023 our consuls met Senegalese officers at a workshop in Kolda.\n";
    let events = found(text).events;
    assert!(events[0].countries.contains(&"ES".to_owned()), "{:?}", events[0].countries);
    // A neighbour is from elsewhere.
    assert_eq!(
        told("en A workshop in Kampala in April 2023 was attended by our neighbours from Uganda."),
        "Kampala 2023-04 UG"
    );
}

#[test]
fn both_countries_are_the_two_that_were_named() {
    all(&[
        (
            "en Officers from Ghana and Togo met in Aflao on 3 May 2023. Both countries will sign an agreement in Accra in July 2023.",
            "Aflao 2023-05-03 GH TG; Accra 2023-07 GH TG",
        ),
        (
            "fr Des agents du Ghana et du Togo se sont réunis à Lomé le 3 mai 2023. Les deux pays signeront un accord à Accra en juillet 2023.",
            "Lomé 2023-05-03 GH TG; Accra 2023-07 GH TG",
        ),
        (
            "es Funcionarios de Honduras y El Salvador se reunieron en Lima el 3 de mayo de 2023. Ambos países firmarán un convenio en Tegucigalpa en julio de 2023.",
            "Lima 2023-05-03 HN SV; Tegucigalpa 2023-07 HN SV",
        ),
        (
            "pt Funcionários de Angola e da Namíbia reuniram-se em Luanda a 3 de maio de 2023. Ambos os países assinarão um acordo em Lisboa em julho de 2023.",
            "Luanda 2023-05-03 AO NA; Lisboa 2023-07 AO NA",
        ),
    ]);
}

#[test]
fn a_return_visit_is_made_by_those_who_were_hosts() {
    all(&[
        (
            "en On 3 May 2023 the Ministry received in Nairobi a delegation of Ghana. A return visit to Accra is planned for July 2023.",
            "Nairobi 2023-05-03 GH KE; Accra 2023-07 GH KE",
        ),
        (
            "fr Le 3 mai 2023, le ministère a reçu à Dakar une délégation du Bénin. Une visite retour à Cotonou est prévue en juillet 2023.",
            "Dakar 2023-05-03 BJ SN; Cotonou 2023-07 BJ SN",
        ),
        (
            "pt A 3 de maio de 2023, o Ministério recebeu em Maputo uma delegação de Angola. Uma visita de retribuição a Luanda está prevista para julho de 2023.",
            "Maputo 2023-05-03 AO MZ; Luanda 2023-07 AO MZ",
        ),
    ]);
}

#[test]
fn the_next_of_a_series_may_have_only_a_host_and_a_year() {
    all(&[
        (
            "en The first consultation was held in Mombasa in March 2022. Uganda has offered to host the next one in 2024.",
            "Mombasa 2022-03; 2024 UG",
        ),
        (
            "es La primera consulta se celebró en Loja en marzo de 2022. Perú se ofreció a acoger la próxima en 2024.",
            "Loja 2022-03; 2024 PE",
        ),
        (
            "pt O primeiro curso realizou-se na Beira em março de 2022. Um segundo está prometido para Lusaca em junho de 2023.",
            "Beira 2022-03; Lusaca 2023-06",
        ),
    ]);
}

#[test]
fn whoever_teaches_is_an_expert_whatever_people_they_are() {
    let texts = [
        "en The course was held in Kisumu in March 2023. The lessons were given by two inspectors of Portugal.",
        "fr Le cours s'est tenu à Saly en mars 2023. Les leçons étaient assurées par deux inspecteurs du Portugal.",
        "es El curso se celebró en Loja en marzo de 2023. Las clases estuvieron a cargo de dos inspectores de Portugal.",
        "pt O curso realizou-se na Beira em março de 2023. As aulas couberam a dois inspetores de Portugal.",
    ];
    for text in texts {
        let all: Vec<String> = events(text).into_iter().flat_map(|it| it.countries).collect();
        assert!(!all.contains(&"PT".to_owned()), "{text}: {all:?}");
    }
}

#[test]
fn institutions_and_observers_come_too() {
    all(&[
        (
            "en A meeting was held in Mombasa on 3 May 2023, attended by the Border Agency of Zambia. Rwanda followed the sessions online.",
            "Mombasa 2023-05-03 KE RW ZM",
        ),
        (
            "es En marzo de 2023 se celebró en Lima una reunión a la que asistieron la Policía Federal de Argentina y fiscales del Perú.",
            "Lima 2023-03 AR PE",
        ),
        (
            "fr Les offices de statistique du Bénin, du Mali et du Togo avaient envoyé chacun deux cadres à un atelier tenu à Cotonou en mars 2023.",
            "Cotonou 2023-03 BJ ML TG",
        ),
    ]);
}

#[test]
fn news_that_opens_with_people_a_place_and_its_days_tells_an_event() {
    all(&[
        (
            "en Between 2 and 4 May twenty officers, eleven of them ours and the rest Zambian, occupied the only hall in Mombasa.",
            "Mombasa 2023-05-02 KE ZM",
        ),
        (
            "es El 20 de abril policías ecuatorianos y colombianos ensayaron una patrulla conjunta en un salón municipal de Tulcán.",
            "Tulcán 2023-04-20 CO EC",
        ),
    ]);
}
