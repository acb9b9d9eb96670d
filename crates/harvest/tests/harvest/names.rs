//! How far the names of institutions reach.

use crate::kit::found;

fn names(text: &str) -> Vec<String> {
    let found = found(text);
    let mut names: Vec<String> = found.organisations.into_iter().map(|it| it.name).collect();
    names.dedup();
    names
}

#[test]
fn a_ministry_of_several_things_has_them_all_in_its_name() {
    for (text, expected) in [
        (
            "The Ministry of Labour, Social Security and Migration of the Kyrgyz Republic opened the talks.",
            "Ministry of Labour, Social Security and Migration of the Kyrgyz Republic",
        ),
        (
            "Officials of the Ministry of Business, Innovation and Employment answered the questions.",
            "Ministry of Business, Innovation and Employment",
        ),
        (
            "As aulas couberam à Autoridade Tributária e Aduaneira, que enviou dois inspetores para Bissau.",
            "Autoridade Tributária e Aduaneira",
        ),
    ] {
        assert_eq!(names(text), [expected], "{text}");
    }
}

#[test]
fn a_list_of_institutions_or_countries_is_no_name() {
    for (text, expected) in [
        ("The talks were led by the Ministry of Justice, Kenya and Uganda.", "Ministry of Justice"),
        (
            "The Ministry of Health, Caritas and the Red Cross met in the town.",
            "Ministry of Health",
        ),
    ] {
        assert_eq!(names(text)[0], expected, "{text}");
    }
}

#[test]
fn a_heading_in_capitals_names_whoever_writes() {
    let text = "CORTE SUPREMA DE JUSTICIA\nDirección de Comunicación\n\nCon la lectura de las conclusiones quedó cerrado ayer el encuentro en la ciudad.";
    assert_eq!(names(text)[0], "CORTE SUPREMA DE JUSTICIA");
}

#[test]
fn an_acronym_in_brackets_says_whose_name_it_is() {
    let text = "Ministry of Labour of the Kyrgyz Republic\n\nSupport for both activities came from the Office of the United Nations High Commissioner for Refugees (UNHCR).";
    let found = found(text);
    assert_eq!(found.actions.len(), 1, "{:?}", found.actions);
    assert_eq!(found.actions[0].places, ["KG"]);
}
