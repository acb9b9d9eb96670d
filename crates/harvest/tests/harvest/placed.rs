//! Where a record is placed, and what a figure is of: only what words say.

use crate::kit::found;

const NETWORK: &str = "Atelier régional à Mexico

En juillet 2018, MIEUX a tenu un atelier à Mexico.

MIEUX a aidé le Réseau ibéro-américain des procureurs spécialistes de la traite à intégrer un volet nouveau en 2017.

Au Costa Rica, MIEUX a accompagné la formulation des deux premiers Plans nationaux d’intégration (respectivement 2013-2017 et 2018 – 2022). Les délégués ont expliqué comment le concept d’intégration a évolué au fil des échanges avec les experts espagnols pour s’arrêter aujourd’hui sur la notion de responsabilités partagées.
";

#[test]
fn a_network_of_many_countries_is_in_none_of_them_and_no_partner_of_one() {
    let actions = found(NETWORK).actions;
    let network = actions.iter().find(|it| it.partner.starts_with("Réseau")).expect("it is told");
    assert!(network.places.is_empty(), "{network:?}");
    let plans = actions.iter().find(|it| it.places == ["CR"]).expect("it is told");
    assert_eq!(plans.partner, "");
}

#[test]
fn who_advised_does_not_use_the_practice() {
    let practices = found(NETWORK).practices;
    let shared =
        practices.iter().find(|it| it.statement.contains("espagnols")).expect("it is told");
    assert_eq!(shared.places, ["CR"]);
}

#[test]
fn the_time_of_two_plans_is_that_of_both() {
    let indicators = found(NETWORK).indicators;
    let plans = indicators.iter().find(|it| it.unit == "plans").expect("it is counted");
    assert_eq!(plans.period, "2013/2022");
}

#[test]
fn how_long_an_event_lasted_is_told_of_the_event() {
    let text = "Atelier\n\nL'atelier a réuni des représentants d'Argentine, du Pérou et du Paraguay \
                pendant deux jours et demi.\n";
    let indicators = found(text).indicators;
    let days = indicators.iter().find(|it| it.unit == "jours").expect("it is counted");
    assert_eq!((days.scope.as_str(), days.what.as_str()), ("", "atelier"));
}

#[test]
fn adjectives_may_stand_before_what_is_counted() {
    let text = "Visit\n\nTogether the two teams linked 11 administrative sources, took part in two \
                unannounced inspections and left 600 test records. The district had 2,100 registered \
                midwives.\n";
    let values: Vec<f64> = found(text).indicators.iter().map(|it| it.value).collect();
    for value in [11.0, 2.0, 600.0, 2100.0] {
        assert!(values.contains(&value), "{value} of {values:?}");
    }
}

/// A sentence, and the institution that it names in small letters or by its city.
const HOUSES: [(&str, &str); 5] = [
    ("La remise a eu lieu devant l'hôpital central de Praia.", "hôpital central de Praia"),
    ("Les pompiers de Dakar ont reçu deux échelles.", "pompiers de Dakar"),
    ("El equipo llegó al hospital general de Bata.", "hospital general de Bata"),
    ("A biblioteca de Díli abriu em maio.", "biblioteca de Díli"),
    ("The Jamaica Constabulary Force has opened a store.", "Jamaica Constabulary Force"),
];

#[test]
fn houses_that_cities_have_are_institutions() {
    for (text, name) in HOUSES {
        let names: Vec<_> = found(&format!("Nota\n\n{text}\n"))
            .organisations
            .into_iter()
            .map(|it| it.name)
            .collect();
        assert!(names.iter().any(|it| it == name), "{name}: {names:?}");
    }
}

/// Accounts of help and what is not decided, which are no way of working.
const NO_PRACTICES: [&str; 6] = [
    "Le budget du recensement attend toujours la signature du décret.",
    "Le Parlement examine une loi sur l'identité numérique.",
    "A compra de uma câmara segue em análise na Secretaria da Saúde.",
    "A review of the draft is pending in the cabinet office of the ministry.",
    "El Congreso tramita una reforma del código cuyo desenlace es incierto.",
    "Since March 2021 two Irish social workers have been seconded to Valletta, and their manuals have been adapted for local use.",
];

#[test]
fn what_awaits_a_decision_and_what_was_lent_is_no_practice() {
    for text in NO_PRACTICES {
        let practices = found(&format!("Nota\n\n{text}\n")).practices;
        assert!(practices.is_empty(), "{text}\n{practices:?}");
    }
}
