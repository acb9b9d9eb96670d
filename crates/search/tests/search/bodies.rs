//! Bodies are called by other names in every language, and one of them finds what another says.

use crate::common::{Kept, index, practice, wish};
use search::{Concept, ConceptKind, Entry, Label, LabelKind, Lexicon};

fn body(id: &str, labels: &[(&str, &str, LabelKind)]) -> Concept {
    let label = |(lang, text, kind): &(&str, &str, LabelKind)| Label {
        lang: (*lang).to_owned(),
        text: (*text).to_owned(),
        kind: *kind,
    };
    Concept {
        id: id.to_owned(),
        kind: ConceptKind::Body,
        labels: labels.iter().map(label).collect(),
    }
}

fn kept(entries: &[Entry]) -> Kept {
    use LabelKind::{Acronym, Preferred, Synonym};
    let kept = index(entries);
    let refugees = body(
        "unhcr",
        &[
            ("en", "United Nations High Commissioner for Refugees", Preferred),
            ("en", "UN Refugee Agency", Synonym),
            ("en", "Office for Refugees (OFR)", Synonym),
            ("en", "UNHCR", Acronym),
            ("fr", "Haut-Commissariat aux réfugiés", Preferred),
            ("fr", "HCR", Acronym),
            ("es", "Alto Comisionado para los Refugiados", Preferred),
            ("es", "ACNUR", Acronym),
        ],
    );
    let programme = body("mieux", &[("fr", "MIEUX", Acronym), ("en", "Mieux", Preferred)]);
    let school = body("school", &[("en", "National School of Migration", Preferred)]);
    kept.index.set_lexicon(Lexicon::new(vec![refugees, programme, school]));
    kept
}

#[test]
fn one_name_of_a_body_finds_what_is_told_by_another_and_what_is_linked_with_it() {
    let linked = Entry {
        bodies: vec!["unhcr".to_owned()],
        ..practice("linked", "en", "A reception centre", "Nobody is named here.")
    };
    let kept = kept(&[
        practice("said", "en", "Training", "UNHCR trained the officers."),
        practice("bracket", "en", "Letters", "The Office for Refugees (OFR) wrote."),
        practice("called", "en", "Advice", "The UN Refugee Agency gave advice."),
        practice("french", "fr", "Conseil", "Le HCR a donné des conseils."),
        linked,
        practice("other", "en", "Fishing", "Nothing of the kind."),
    ]);
    for words in ["ACNUR", "acnur", "HCR", "UNHCR", "UN Refugee Agency"] {
        assert_eq!(kept.set("es", words), "bracket called french linked said", "{words}");
    }
    let found = kept.index.find(&wish("es", "ACNUR")).unwrap();
    assert_eq!(found.through[0].label, "Alto Comisionado para los Refugiados");
    let through = |id: &str| {
        let hit = found.hits.iter().find(|it| it.id == id).unwrap();
        hit.through.as_ref().map(|it| (it.kind, it.label.as_str()))
    };
    assert_eq!(through("said"), Some((ConceptKind::Body, "UNHCR")));
    assert_eq!(through("bracket"), Some((ConceptKind::Body, "Office for Refugees (OFR)")));
    assert_eq!(through("called"), Some((ConceptKind::Body, "UN Refugee Agency")));
    let name = "Alto Comisionado para los Refugiados";
    assert_eq!(through("linked"), Some((ConceptKind::Body, name)));
}

#[test]
fn a_word_is_no_body_because_a_body_is_called_so_in_capitals() {
    let kept = kept(&[practice("a", "fr", "Comment mieux intégrer", "Le programme MIEUX.")]);
    let through = |words: &str| kept.index.find(&wish("fr", words)).unwrap().through.len();
    assert_eq!((through("mieux intégrer"), through("MIEUX")), (0, 1));
}

#[test]
fn the_words_of_a_bodys_name_still_find_what_has_some_of_them() {
    let kept = kept(&[
        practice("school", "en", "The National School of Migration", ""),
        practice("some", "en", "A school for all", "It teaches migration."),
    ]);
    let asked = search::Wish { fill_to: 10, ..wish("en", "national school of migration") };
    assert_eq!(kept.ids(&asked), ["school", "some"]);
}

#[test]
fn a_body_is_suggested_as_the_record_that_it_is_and_not_twice() {
    let kept = kept(&[practice("a", "en", "UN Refugee Agency", "")]);
    let asked = search::Wish { unfinished: true, ..wish("en", "UN Ref") };
    let suggested = kept.index.suggest(&asked).unwrap();
    assert_eq!((suggested.concepts.len(), suggested.hits.len()), (0, 1));
}
