//! What became of results, and the marks they bear.

use crate::kit::found;

/// Kind and fate of each result.
fn fates(text: &str) -> String {
    let show = |it: harvest::Outcome| format!("{} {}", it.kind, it.fate.unwrap_or_default());
    found(text).results.into_iter().map(show).collect::<Vec<_>>().join(", ")
}

fn marks(text: &str) -> String {
    found(text).results.first().map(|it| it.marks.join(" ")).unwrap_or_default()
}

#[test]
fn a_result_has_its_kind_its_editions_and_its_marks() {
    let text = "In Costa Rica, MIEUX helped to draft the National Integration Plan 2018-2022, which was adopted with a gender perspective.";
    let result = &found(text).results[0];
    assert_eq!((result.kind.as_str(), result.fate.as_deref()), ("plan", Some("adopted")));
    assert_eq!(
        (&result.editions[..], &result.marks[..]),
        (&["2018/2022".to_owned()][..], &["gender".to_owned()][..])
    );
}

const FATES: [(&str, [&str; 4]); 7] = [
    (
        "draft",
        [
            "In Togo the National Plan is in preparation.",
            "Au Togo, le Plan national est en préparation.",
            "En Togo el Plan Nacional está en preparación.",
            "No Togo o Plano Nacional está em preparação.",
        ],
    ),
    (
        "handed_over",
        [
            "In Togo the National Plan was handed over.",
            "Au Togo, le Plan national a été remis.",
            "En Togo el Plan Nacional fue entregado.",
            "No Togo o Plano Nacional foi entregue.",
        ],
    ),
    (
        "published",
        [
            "In Togo the National Plan was published.",
            "Au Togo, le Plan national a été publié.",
            "En Togo el Plan Nacional fue publicado.",
            "No Togo o Plano Nacional foi publicado.",
        ],
    ),
    (
        "validated",
        [
            "In Togo the National Plan was validated.",
            "Au Togo, le Plan national a été validé.",
            "En Togo el Plan Nacional fue validado.",
            "No Togo o Plano Nacional foi validado.",
        ],
    ),
    (
        "adopted",
        [
            "In Togo the National Plan was adopted.",
            "Au Togo, le Plan national a été adopté.",
            "En Togo el Plan Nacional fue adoptado.",
            "No Togo o Plano Nacional foi adotado.",
        ],
    ),
    (
        "in_use",
        [
            "In Togo the National Plan is in use.",
            "Au Togo, le Plan national est appliqué.",
            "En Togo el Plan Nacional está en uso.",
            "No Togo o Plano Nacional está em uso.",
        ],
    ),
    (
        "superseded",
        [
            "In Togo the National Plan was repealed.",
            "Au Togo, le Plan national a été abrogé.",
            "En Togo el Plan Nacional fue derogado.",
            "No Togo o Plano Nacional foi revogado.",
        ],
    ),
];

#[test]
fn every_fate_is_told_in_every_language() {
    for (fate, texts) in FATES {
        for text in texts {
            assert_eq!(fates(text), format!("plan {fate}"), "{text}");
        }
    }
}

#[test]
fn what_has_come_further_is_the_fate() {
    for text in [
        "In Togo the National Plan was validated in May 2019 and adopted in June 2019.",
        "In Togo the National Plan was adopted in June 2019 and validated in May 2019.",
        "Au Togo, le Plan national a été remis en mai 2019, publié en juin 2019, puis adopté.",
        "En Togo el Plan Nacional fue entregado en mayo de 2019 y aprobado en junio de 2019.",
        "No Togo o Plano Nacional foi validado em maio de 2019 e aprovado em junho de 2019.",
        // In two sentences, in either order.
        "In Togo the National Plan is in preparation.\n\nIn Togo the National Plan was adopted.",
        "In Togo the National Plan was adopted.\n\nIn Togo the National Plan is in preparation.",
    ] {
        assert_eq!(fates(text), "plan adopted", "{text}");
    }
}

#[test]
fn what_is_validated_is_handed_over_then_published_and_then_adopted() {
    for (text, fate) in [
        (
            "In Togo the National Plan was validated in May 2019 and handed over in June 2019.",
            "handed_over",
        ),
        (
            "Au Togo, le Plan national a été validé en mai 2019, puis publié en juin 2019.",
            "published",
        ),
        (
            "En Togo el Plan Nacional fue entregado en mayo de 2019 y publicado en junio de 2019.",
            "published",
        ),
        ("No Togo o Plano Nacional foi publicado em maio e aprovado em junho de 2019.", "adopted"),
    ] {
        assert_eq!(fates(text), format!("plan {fate}"), "{text}");
    }
}

#[test]
fn every_mark_is_told_in_every_language() {
    for text in [
        "In Togo the National Plan on human rights, gender and children was adopted.",
        "Au Togo, le Plan national sur les droits humains, le genre et l'enfance a été adopté.",
        "En Togo fue adoptado el Plan Nacional de derechos humanos, género y niñez.",
        "No Togo foi adotado o Plano Nacional de direitos humanos, género e infância.",
    ] {
        assert_eq!(marks(text), "human_rights gender children", "{text}");
    }
}
