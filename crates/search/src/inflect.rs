//! The forms of a noun: its plurals, and the feminine of who does something.
//!
//! Stems are too coarse for names: *género* and *generar*, *trata* and *tratar*, *atravessadores*
//! and *atravessar* have one stem each. So a theme or a place that is called by one word is known
//! by the forms of that word alone. Texts and queries are still stemmed for all other words.
//!
//! Forms are made by rule and without a dictionary: some are no words of the language, and then
//! nobody writes them. What is not here: plurals made within a word, as Arabic has them, and
//! words from the same root (*journalist*, *journalism*).

use crate::tongue::Tongue;

/// A shorter word is not taken for a person's: *dado* has no feminine *dada*.
const SHORTEST_OF_PERSON: usize = 7;
/// What is left of a word without its endings; in Arabic, where three letters are a root.
const SHORTEST: usize = 3;
const SHORTEST_ARABIC: usize = 4;
/// A stem of a place that has adjectives; one that says by itself what it is.
const SHORTEST_STEM: usize = 4;
const LONG_STEM: usize = 6;

#[derive(Debug, Clone, Copy)]
enum Turn {
    /// To the singular, to the masculine.
    Back,
    /// To the plural, to the feminine.
    Forth,
}

fn shortest(tongue: Tongue) -> usize {
    if tongue == Tongue::Arabic { SHORTEST_ARABIC } else { SHORTEST }
}

/// Endings of the plural and what stands in their place in the singular, folded.
fn plurals(tongue: Tongue) -> &'static [(&'static str, &'static str)] {
    match tongue {
        Tongue::English => &[("s", ""), ("es", ""), ("ies", "y"), ("men", "man")],
        Tongue::French => &[("s", ""), ("x", ""), ("aux", "al")],
        Tongue::Spanish => &[("s", ""), ("es", ""), ("ces", "z")],
        Tongue::Portuguese => &[
            ("s", ""),
            ("es", ""),
            ("ns", "m"),
            ("oes", "ao"),
            ("aes", "ao"),
            ("ais", "al"),
            ("eis", "el"),
            ("is", "il"),
        ],
        Tongue::Arabic => &[("ات", ""), ("ات", "ه"), ("ون", ""), ("ين", ""), ("ان", "")],
        Tongue::Other => &[],
    }
}

/// Endings of the feminine and of the masculine of who does or undergoes something, folded.
fn persons(tongue: Tongue) -> &'static [(&'static str, &'static str)] {
    match tongue {
        Tongue::French => &[("euse", "eur"), ("trice", "teur"), ("iee", "ie"), ("ante", "ant")],
        Tongue::Spanish | Tongue::Portuguese => &[("ora", "or"), ("ada", "ado")],
        Tongue::Arabic | Tongue::English | Tongue::Other => &[],
    }
}

/// Endings that make an adjective of the stem of a place, folded: *Sénégal*, *sénégalaise*.
fn adjectives(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::French => &[
            "ais", "aise", "aises", "ois", "oise", "oises", "ien", "iens", "ienne", "iennes",
            "ain", "ains", "aine", "aines",
        ],
        Tongue::Spanish => &[
            "ano", "ana", "anos", "anas", "iano", "iana", "ianos", "ianas", "ino", "ina", "inos",
            "inas", "eno", "ena", "enos", "enas", "ense", "enses", "i", "ies",
        ],
        Tongue::Portuguese => &[
            "ano", "ana", "anos", "anas", "iano", "iana", "ianos", "ianas", "ino", "ina", "inos",
            "inas", "ense", "enses",
        ],
        Tongue::Arabic | Tongue::English | Tongue::Other => &[],
    }
}

/// The same with so little that only a long stem tells them from other words: *Moldavia*,
/// *moldava*; but *Granada*, *grano*.
fn bare_adjectives(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::French => &["", "s", "e", "es"],
        Tongue::Spanish | Tongue::Portuguese => &["o", "a", "os", "as"],
        Tongue::Arabic | Tongue::English | Tongue::Other => &[],
    }
}

/// What is written together with a noun before it: the article, *and*, *in*, *for*, *as*.
fn before(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Arabic => {
            &["", "ال", "و", "ب", "ل", "وال", "بال", "لل", "فال", "كال", "وب", "ول", "ولل"]
        }
        _ => &[""],
    }
}

/// All forms of a folded noun, itself among them.
pub fn forms(tongue: Tongue, noun: &str) -> Vec<String> {
    let mut forms = vec![bare(tongue, noun)];
    for (turn, rules, least) in [
        (Turn::Back, plurals(tongue), shortest(tongue)),
        (Turn::Back, persons(tongue), SHORTEST_OF_PERSON),
        (Turn::Forth, persons(tongue), SHORTEST_OF_PERSON),
        (Turn::Forth, plurals(tongue), shortest(tongue)),
    ] {
        let turned: Vec<String> =
            forms.iter().flat_map(|it| turned(it, turn, rules, least)).collect();
        forms.extend(turned);
    }
    together(tongue, noun, &forms)
}

/// All forms of the folded name of a place, itself among them: it has no plural (*Reunión*,
/// *reuniones*), but may be one, and it has adjectives. `stem` is folded, too.
pub fn forms_of_place(tongue: Tongue, name: &str, stem: &str) -> Vec<String> {
    let mut forms = vec![bare(tongue, name)];
    forms.extend(turned(name, Turn::Back, plurals(tongue), shortest(tongue)));
    let letters = stem.chars().count();
    let mut of_stem = |endings: &[&str]| {
        forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    };
    if letters >= SHORTEST_STEM {
        of_stem(adjectives(tongue));
    }
    if letters >= LONG_STEM {
        of_stem(bare_adjectives(tongue));
    }
    if matches!(tongue, Tongue::Spanish | Tongue::Portuguese)
        && let Some(rest) = name.strip_suffix("ia").filter(|it| it.len() >= SHORTEST)
    {
        forms.extend(["io", "ios", "ias"].map(|ending| format!("{rest}{ending}")));
        if rest.len() >= LONG_STEM {
            forms.extend(bare_adjectives(tongue).iter().map(|ending| format!("{rest}{ending}")));
        }
    }
    together(tongue, name, &forms)
}

/// The one form of the folded name of a body: *Interpol* has no plural and no adjective.
pub fn form_of_name(tongue: Tongue, name: &str) -> Vec<String> {
    together(tongue, name, &[bare(tongue, name)])
}

/// The forms with all that may be written before them; and the word as it was given.
fn together(tongue: Tongue, word: &str, forms: &[String]) -> Vec<String> {
    let before = before(tongue).iter();
    let mut all: Vec<String> = before
        .flat_map(|before| forms.iter().map(move |it| format!("{before}{it}")))
        .chain([word.to_owned()])
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// A noun without its article.
fn bare(tongue: Tongue, noun: &str) -> String {
    let bare = match tongue {
        Tongue::Arabic => noun.strip_prefix("ال"),
        _ => None,
    };
    bare.filter(|it| it.chars().count() >= SHORTEST).unwrap_or(noun).to_owned()
}

/// What a word is without each of the endings, or with it.
fn turned(word: &str, turn: Turn, rules: &[(&str, &str)], least: usize) -> Vec<String> {
    let turned = |(ending, plain): &(&str, &str)| {
        let (from, to) = match turn {
            Turn::Back => (ending, plain),
            Turn::Forth => (plain, ending),
        };
        let rest = word.strip_suffix(from)?;
        Some(format!("{rest}{to}")).filter(|it| it.chars().count() >= least)
    };
    rules.iter().filter_map(turned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_form(tongue: Tongue, noun: &str, word: &str) -> bool {
        forms(tongue, noun).iter().any(|it| it == word)
    }

    #[test]
    fn numbers_and_persons_are_forms_of_one_noun() {
        for (tongue, noun, word) in [
            (Tongue::English, "policies", "policy"),
            (Tongue::English, "return", "returns"),
            (Tongue::French, "passeurs", "passeuse"),
            (Tongue::French, "refugie", "refugiees"),
            (Tongue::Spanish, "coyotes", "coyote"),
            (Tongue::Spanish, "capacitacion", "capacitaciones"),
            (Tongue::Spanish, "refugiados", "refugiadas"),
            (Tongue::Portuguese, "atravessadores", "atravessadora"),
            (Tongue::Portuguese, "formacao", "formacoes"),
            (Tongue::Arabic, "الحوالات", "حواله"),
            (Tongue::Arabic, "التدريب", "والتدريب"),
            (Tongue::Arabic, "اللاجئين", "لاجئ"),
        ] {
            assert!(is_form(tongue, noun, word), "{noun}: {:?}", forms(tongue, noun));
        }
    }

    #[test]
    fn a_place_has_adjectives_and_no_plural() {
        let is_form = |tongue: Tongue, name: &str, word: &str| {
            let stem = crate::fold::fold(&tongue.stemmer().unwrap().stem(name));
            let name = crate::fold::fold(name);
            forms_of_place(tongue, &name, &stem).iter().any(|it| it == word)
        };
        assert!(is_form(Tongue::Spanish, "moldavia", "moldava"));
        assert!(is_form(Tongue::Spanish, "siria", "sirios"));
        assert!(is_form(Tongue::French, "sénégal", "senegalaise"));
        assert!(is_form(Tongue::Spanish, "filipinas", "filipina"));
        assert!(!is_form(Tongue::Spanish, "granada", "grano"));
        assert!(!is_form(Tongue::Spanish, "reunión", "reuniones"));
        assert!(!is_form(Tongue::Portuguese, "sérvia", "servir"));
        assert!(!is_form(Tongue::Spanish, "malí", "malo"));
    }

    #[test]
    fn what_only_shares_a_root_is_another_word() {
        for (tongue, noun, word) in [
            (Tongue::English, "training", "trains"),
            (Tongue::French, "donnees", "donne"),
            (Tongue::French, "communes", "communication"),
            (Tongue::Spanish, "genero", "generar"),
            (Tongue::Spanish, "trata", "tratar"),
            (Tongue::Portuguese, "atravessadores", "atravessar"),
            (Tongue::Portuguese, "dados", "dada"),
            (Tongue::Portuguese, "habitacao", "habitos"),
            (Tongue::Arabic, "الحوالات", "حوالي"),
        ] {
            assert!(!is_form(tongue, noun, word), "{noun}: {word}");
        }
    }
}
