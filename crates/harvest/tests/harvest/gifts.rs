//! Help that is handed from one country's institution to another's, whatever the verb.

use crate::kit::found;
use harvest::Action;

fn actions(text: &str) -> Vec<Action> {
    found(text).actions
}

/// A text, and the country that was helped.
const GIVEN: [(&str, &str); 9] = [
    (
        "The National Institute of Statistics of Chile has supplied six servers to the Ministry of Labour of Paraguay.",
        "PY",
    ),
    (
        "Since 2021 the Migration Agency of Sweden has lent two trainers to the Ministry of Justice of Moldova.",
        "MD",
    ),
    (
        "L'Office national de l'état civil du Bénin a remis douze ordinateurs au ministère de la Justice du Togo.",
        "TG",
    ),
    (
        "Depuis 2021, l'Agence nationale de l'emploi du Sénégal met deux formateurs à la disposition du ministère du Travail de Guinée.",
        "GN",
    ),
    (
        "El Registro Civil de Chile ha entregado desde 2020 nueve vehículos a la Dirección General de Migración de Bolivia.",
        "BO",
    ),
    (
        "A Escola Judicial de Pernambuco, do Brasil, cedeu a sua plataforma ao Ministério da Justiça de Moçambique.",
        "MZ",
    ),
    (
        "O Instituto Nacional de Estatística de Portugal presta assistência ao Ministério do Trabalho de Angola desde 2023.",
        "AO",
    ),
    (
        "A Polícia Federal do Brasil forneceu scanners ao Ministério do Interior da Guiné-Bissau.",
        "GW",
    ),
    (
        "The Border Guard of Finland handed over three microscopes to the Border Police of Moldova.",
        "MD",
    ),
];

#[test]
fn whoever_receives_is_helped() {
    for (text, place) in GIVEN {
        let found = actions(&format!("{text}\n"));
        let there: Vec<_> = found.iter().map(|it| it.places.join(" ")).collect();
        assert_eq!(there, [place], "{text}");
        assert!(!found[0].partner.is_empty(), "{text}");
    }
}

/// What is only promised, and who was sent to a meeting.
const NOT_GIVEN: [&str; 4] = [
    "The Institute of Statistics of Chile plans to lend its platform to the Ministry of Labour of Paraguay.",
    "L'Office national de l'état civil du Bénin remettra douze ordinateurs au ministère de la Justice du Togo.",
    "El Registro Civil de Chile piensa ceder su plataforma a la Dirección General de Migración de Bolivia.",
    "O Instituto Nacional de Estatística de Portugal tenciona prestar assistência ao Ministério do Trabalho de Angola.",
];

#[test]
fn what_is_only_planned_is_not_given() {
    for text in NOT_GIVEN {
        assert!(actions(&format!("{text}\n")).is_empty(), "{text}");
    }
}
