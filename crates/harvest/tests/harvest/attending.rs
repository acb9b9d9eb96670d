//! Who was there by the order of the words and by what they did, and where an event was that does
//! not say it.

use crate::kit::{found, in_a_line};

/// City, beginning and countries of the events of a text.
fn told(text: &str) -> String {
    in_a_line(&found(text).events)
}

fn all(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(told(&format!("{text}\n")), *wanted, "{text}");
    }
}

#[test]
fn whoever_leads_the_sessions_is_none_of_those_who_came() {
    all(&[
        (
            "A seminar on return took place in Tirana on 7 May 2024. Kosovo and Montenegro took the floor; Serbia sent its apologies. Two Austrian officers moderated the debates.",
            "Tirana 2024-05-07 AL ME XK",
        ),
        (
            "Un atelier sur les titres de séjour s'est tenu à Rabat les 3 et 4 juin 2024. Y participaient la Direction générale de la police du Sénégal et l'Office des migrations de Tunisie. Deux juges belges conduisaient les travaux.",
            "Rabat 2024-06-03 MA SN TN",
        ),
        (
            "Un curso tuvo lugar en San José del 4 al 6 de marzo de 2024. Nicaragua mandó a una observadora y Panamá tomó la palabra el último día. Hicieron de formadores dos policías de Portugal.",
            "San José 2024-03-04 CR NI PA",
        ),
        (
            "Realizou-se em Maputo, de 3 a 5 de junho de 2024, um seminário sobre vistos. A Zâmbia enviou três técnicos e o Malawi falou por videoconferência. Deram as aulas dois juízes de Portugal.",
            "Maputo 2024-06-03 MW MZ ZM",
        ),
    ]);
}

#[test]
fn all_are_there_whom_a_verb_of_coming_opens_with() {
    all(&[
        (
            "Nairobi hosted a regional course in May 2024. Present were officers of Uganda, Burundi and Djibouti.",
            "Nairobi 2024-05 BI DJ KE UG",
        ),
        (
            "Un séminaire s'est tenu à Lomé le 3 mai 2024. Étaient présents le Bénin, le Ghana et le Niger.",
            "Lomé 2024-05-03 BJ GH NE TG",
        ),
        (
            "Un seminario se celebró en Lima el 3 de mayo de 2024, organizado por la Defensoría del Pueblo del Perú. Vinieron alcaldes de Quito y de La Paz y una concejala de Medellín.",
            "Lima 2024-05-03 BO CO EC PE",
        ),
        (
            "Um encontro de cidades decorreu em Maputo a 18 de junho de 2024. Vieram vereadores de Lisboa, a secretária de direitos humanos de São Paulo e o presidente da câmara da Praia; Luanda acompanhou a sessão da tarde.",
            "Maputo 2024-06-18 AO BR CV MZ PT",
        ),
    ]);
}

#[test]
fn whoever_calls_people_together_or_opens_its_doors_is_there() {
    all(&[
        (
            "Prosecutors compare their files in Lusaka\n\nOn 12 March 2024 the Supreme Court of Zambia brought together clerks from Malawi, Namibia and Botswana.",
            "Lusaka 2024-03-12 BW MW NA ZM",
        ),
        (
            "La Cour suprême du Bénin a réuni à Cotonou, le 5 mai 2024, des greffiers du Togo et du Niger.",
            "Cotonou 2024-05-05 BJ NE TG",
        ),
        (
            "Fiscales comparan expedientes en Asunción\n\nLa Escuela Judicial de Paraguay reunió los días 16 y 17 de octubre de 2023 a fiscales argentinos y uruguayos.",
            "Asunción 2023-10-16 AR PY UY",
        ),
        (
            "A Autoridade para as Condições do Trabalho de Portugal abriu as suas portas, de 16 a 20 de setembro de 2024, a nove inspetores da Sérvia e da Macedónia do Norte.",
            "2024-09-16 MK PT RS",
        ),
    ]);
}

#[test]
fn a_country_in_the_name_of_a_body_that_takes_part_counts() {
    all(&[
        (
            "On 9 May 2024 a meeting was held in Bissau, attended by the Customs Directorate of Guinea-Bissau and the Tax and Customs Authority of Portugal.",
            "Bissau 2024-05-09 GW PT",
        ),
        (
            "Le 9 mai 2024 une réunion s'est tenue à Bissau, à laquelle ont participé la Direction générale des douanes de Guinée-Bissau et l'Autorité fiscale et douanière du Portugal.",
            "Bissau 2024-05-09 GW PT",
        ),
        (
            "El 9 de mayo de 2024 se celebró en Rabat una reunión en la que participaron la Agencia Tributaria de España y la Administración de Aduanas de Marruecos.",
            "Rabat 2024-05-09 ES MA",
        ),
        (
            "A Autoridade Tributária e Aduaneira de Portugal recebeu em Lisboa, a 7 de maio de 2024, oito verificadores de São Tomé e Príncipe.",
            "Lisboa 2024-05-07 PT ST",
        ),
    ]);
}

#[test]
fn what_happened_on_the_last_day_was_in_the_same_place() {
    all(&[
        (
            "A training course took place in Lomé from 1 to 3 July 2024. On the last day a round table was held with mayors from Benin and Ghana.",
            "Lomé 2024-07-01; Lomé 2024-07-01 BJ GH TG",
        ),
        (
            "Une formation a eu lieu à Dakar du 1er au 3 juillet 2024. Le dernier jour, une table ronde a réuni des maires du Mali et de Guinée.",
            "Dakar 2024-07-01; Dakar 2024-07-01 GN ML SN",
        ),
        (
            "Un curso tuvo lugar en Lima del 1 al 3 de julio de 2024. El último día hubo una mesa redonda con alcaldes de Chile y Ecuador.",
            "Lima 2024-07-01; Lima 2024-07-01 CL EC PE",
        ),
        (
            "Um curso decorreu na Praia de 1 a 3 de julho de 2024. No último dia houve ainda uma mesa-redonda com autarcas do Senegal e da Gâmbia.",
            "Praia 2024-07-01; Praia 2024-07-01 CV GM SN",
        ),
    ]);
}

#[test]
fn the_next_edition_is_another_event() {
    all(&[
        (
            "A seminar took place in Lima on 3 May 2024. Quito has offered to host the next session in May 2025.",
            "Lima 2024-05-03; Quito 2025-05",
        ),
        (
            "Un séminaire s'est tenu à Lomé le 3 mai 2024. Rendez-vous est pris pour mai 2025 à Accra.",
            "Lomé 2024-05-03; Accra 2025-05",
        ),
        (
            "Un seminario se celebró en Lima el 3 de mayo de 2024. La próxima edición será en Bogotá en 2025.",
            "Lima 2024-05-03; Bogotá 2025",
        ),
        (
            "Um seminário decorreu em Díli a 3 de maio de 2024. A quarta edição deve ocorrer em Jacarta.",
            "Díli 2024-05-03; Jacarta",
        ),
    ]);
}

#[test]
fn who_sat_together_waits_for_the_event_that_the_next_sentence_names() {
    all(&[
        (
            "Officers of Fiji and Samoa sat beside their colleagues for a week. Classes ran from 15 to 19 May 2023 in Suva.",
            "Suva 2023-05-15 FJ WS",
        ),
        (
            "Des consuls des Fidji et des Samoa ont pris place dans la salle. La formation s'est tenue à Suva du 15 au 19 mai 2023.",
            "Suva 2023-05-15 FJ WS",
        ),
    ]);
}

#[test]
fn a_participle_is_no_noun_and_a_video_call_has_no_city() {
    all(&[(
        "Faute de pouvoir se réunir à Port-au-Prince, c'est par visioconférence que le ministère a rencontré, le 14 février 2024, ses homologues du Bénin et du Togo.",
        "2024-02-14 BJ TG",
    )]);
}

#[test]
fn an_edition_of_a_paper_is_no_event() {
    all(&[
        ("The second edition of the manual was printed in Lima in May 2023.", ""),
        ("La deuxième édition du guide est parue à Dakar en mai 2023.", ""),
        ("La segunda edición del manual se publicó en Lima en mayo de 2023.", ""),
        ("A segunda edição do manual saiu em Maputo em maio de 2023.", ""),
    ]);
}
