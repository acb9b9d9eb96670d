//! Which year a month is of that the text gives none, and what is no month at all.

use crate::kit::found;

fn dates(text: &str) -> String {
    found(text).dates.iter().map(|it| it.value.as_str()).collect::<Vec<_>>().join(" ")
}

fn all(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(dates(text), *wanted, "{text}");
    }
}

#[test]
fn a_month_follows_what_its_paragraph_spoke_of_last() {
    all(&[
        // Not the latest that the text has spoken of.
        (
            "The Action has been on hold since February 2022. A workshop took place on 26 October 2021; a mission went to Lviv from 6 to 10 December, and five drafts were ready in January.",
            "2022-02 2021-10-26 2021-12-06~ 2021-12-10~ 2022-01~",
        ),
        ("Hubo dos talleres, en Lima (abril de 2018) y en Arequipa (julio).", "2018-04 2018-07~"),
        (
            "Entre julio y septiembre de 2022 se enviaron las encuestas. El informe se entregó en enero.",
            "2022-07 2022-09 2023-01~",
        ),
        (
            "La mission a eu lieu en mai 2022. L'étude a été remise en septembre.",
            "2022-05 2022-09~",
        ),
    ]);
}

#[test]
fn a_year_that_opens_a_paragraph_is_that_of_its_months() {
    all(&[
        (
            "Lima, 3 May 2019 – The office was opened.\n\nIn 2020, the course will go to the coast. A meeting is set for 28 January.",
            "2019-05-03 2020 2020-01-28~",
        ),
        (
            "2018 – Garoua, 19 avril. La première réunion des services a lieu avec les autorités de la ville.\n\n2019 – Meiganga, 11-13 juin. Les agents font un essai avec les réfugiés de la région.",
            "2018 2018-04-19~ 2019 2019-06-11~ 2019-06-13~",
        ),
    ]);
}

#[test]
fn what_had_been_before_goes_on_in_no_other_year() {
    all(&[
        ("The course closed in December 2021; it had begun in April.", "2021-12 2021-04~"),
        (
            "In 2019 the law was passed by the Parliament.  In March 2021 a workshop was held in the city; in May there was another.",
            "2019 2021-03 2021-05~",
        ),
        (
            "Lima, 10 November 2020 – In 2020 we held three courses for the officers. The next course will be held in March.",
            "2020-11-10 2020 2021-03~",
        ),
        (
            "Durante el año 2020 se hicieron tres cursos con las oficinas. En mayo vino otro.",
            "2020 2020-05~",
        ),
    ]);
}

#[test]
fn a_word_that_is_also_a_month_cut_short_is_none_without_its_point() {
    all(&[
        ("O programa trabalhou em dez municípios e abriu as dez portas em 2018.", "2018"),
        ("Os barcos ficaram no mar. A patrulha começou em out. de 2017.", "2017-10"),
        ("La dotation a duré en sept jours ce que la loi prévoit depuis 2016.", "2016"),
        ("La lancha quedó en mar abierto hasta 2019.", "2019"),
    ]);
}

#[test]
fn the_number_of_a_law_has_a_year_and_no_month() {
    all(&[
        ("A Lei n.º 3/2017 e a Portaria 5/2019 foram aprovadas.", "2017 2019"),
        ("El boletín n.º 3/2023 y la ley 5/2018 lo cuentan.", "2023 2018"),
        ("La loi n° 5/2018 et le décret 4/2017 ont été adoptés.", "2018 2017"),
        ("Law no. 3/2017 and Act 4/2018 were adopted.", "2017 2018"),
    ]);
}

#[test]
fn news_gives_its_day_in_digits() {
    all(&[
        (
            "Foz do Iguaçu (PR), 19/10 – Os gestores das duas administrações chegaram na segunda-feira (15/10) e ficaram. Vieram 3/4 dos convidados.",
            "XXXX-10-19 XXXX-10-15",
        ),
        ("In fact, 3/4 – mostly women – of the officers were there, and (2/3) of the judges.", ""),
        ("Tacna, 12/03 – Los fiscales terminaron el curso.", "XXXX-03-12"),
    ]);
}

#[test]
fn a_term_is_a_date() {
    all(&[(
        "L'atelier a eu lieu en mai 2022. Le plan sera prêt d'ici décembre.",
        "2022-05 2022-12~",
    )]);
}
