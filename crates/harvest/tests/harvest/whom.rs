//! Whom help went to, where, and what it is called; and shares and parts that are counted.

use crate::kit::{figures, found};
use harvest::Action;

fn action(text: &str) -> Action {
    let mut actions = found(text).actions;
    assert_eq!(actions.len(), 1, "{text}: {actions:?}");
    actions.remove(0)
}

#[test]
fn of_several_countries_that_are_spoken_of_the_one_of_the_partner_was_helped() {
    for (place, text) in [
        (
            "ZM",
            "Lusaka, 3 June 2022 – Some 200 Zambians living in South Africa, Botswana and the United Kingdom took part in a round table on the diaspora, organised by the Ministry of Home Affairs of Zambia with the support of MIEUX.",
        ),
        (
            "TG",
            "Lomé, 3 juin 2022 – Quelque 200 Togolais établis en France, en Allemagne et au Gabon ont participé à une table ronde organisée par l'Office national d'identification du Togo avec l'appui de MIEUX.",
        ),
        (
            "PY",
            "Asunción, 3 de junio de 2022 – Unos 200 paraguayos residentes en Argentina, España y Brasil participaron en una mesa redonda organizada por la Dirección General de Migraciones del Paraguay con el apoyo de MIEUX.",
        ),
        (
            "GW",
            "Bissau, 3 de junho de 2022 – Cerca de 200 guineenses residentes em Portugal, em França e no Senegal participaram numa mesa-redonda organizada pela Direcção-Geral de Migração e Fronteiras da Guiné-Bissau com o apoio do MIEUX.",
        ),
    ] {
        assert_eq!(action(text).places, [place], "{text}");
    }
}

#[test]
fn who_sent_the_experts_is_not_where_they_went() {
    for (place, text) in [
        (
            "GH",
            "Accra, 4 May 2021 – Officers of the Ghana Immigration Service now work with a manual of their own. It took nine months to write and had the technical assistance of MIEUX, which sent experts from Finland and Malta.",
        ),
        (
            "SN",
            "Dakar, le 4 mai 2021 – La Direction de la Police de l'air et des frontières dispose désormais de son propre manuel. Sa rédaction a pris neuf mois et a bénéficié de l'assistance technique de MIEUX, qui a envoyé des experts de Finlande et de Malte.",
        ),
        (
            "EC",
            "Quito, 4 de mayo de 2021 – El Ministerio de Gobierno del Ecuador cuenta con un protocolo propio. Redactarlo llevó nueve meses y contó con la asistencia técnica de MIEUX, que envió expertas de Portugal y de Italia.",
        ),
        (
            "AO",
            "Luanda, 4 de maio de 2021 – O Serviço de Migração e Estrangeiros de Angola tem agora um manual próprio. O documento levou nove meses a preparar e beneficiou da assistência técnica do programa MIEUX, que mobilizou peritos da Finlândia e de Malta.",
        ),
    ] {
        assert_eq!(action(text).places, [place], "{text}");
    }
}

#[test]
fn who_came_to_the_closing_seminar_is_no_partner_of_what_it_closed() {
    let text = "Beirut, 9 March 2020 – A seminar in Beirut closed the Action that MIEUX has carried out since 2018 with the General Directorate of General Security. UNHCR and UNICEF attended.";
    assert_eq!(action(text).partner, "General Directorate of General Security");
}

#[test]
fn an_action_is_called_by_a_clause_that_stands_by_itself() {
    let short = "MIEUX helped the Ministry of Home Affairs of Zambia to revise its visa form.";
    assert_eq!(
        action(short).title,
        "MIEUX helped the Ministry of Home Affairs of Zambia to revise its visa form"
    );
    let dated = "Lusaka, 3 June 2022 – MIEUX helped the Ministry of Home Affairs of Zambia to revise its visa form.";
    assert_eq!(action(dated).title, action(short).title);
    let long = "MIEUX helped the Ministry of Home Affairs of Zambia to revise the form on which visas are asked for, after two years in which the posts at the border had used five different ones and nobody could say which of them was the last.";
    assert_eq!(
        action(long).title,
        "MIEUX helped the Ministry of Home Affairs of Zambia to revise the form on which visas are asked for"
    );
}

#[test]
fn a_part_is_counted_by_what_it_is_a_part_of_and_a_rate_in_per_cent() {
    for (told, text) in [
        (
            "27 municipalities, 346 municipalities",
            "The seal is held by 27 of the 346 municipalities.",
        ),
        ("40 %", "In the evening courses 4 out of 10 learners gave up."),
        ("> 300000 sri lankans", "More than 300,000 Sri Lankans left that year."),
    ] {
        assert_eq!(figures(text), told, "{text}");
    }
    assert_eq!(figures("En las clases de día, 4 de cada 10 alumnos abandonan."), "40 %");
    assert_eq!(figures("Nas aulas de dia, 4 em cada 10 inscritos desistiam."), "40 %");
    // Days out of ten days are no rate.
    assert_eq!(figures("Two people worked for 4 of 10 days."), "2 people, 10 days");
}
