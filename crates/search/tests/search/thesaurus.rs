//! The shipped thesaurus: what its names are taken for, and what they are not.

use crate::common::{Kept, index, practice, text, wish};
use search::{Concept, ConceptKind, Entry, Label, LabelKind, Lexicon};

/// A language, a name of one word, and a common word that has its stem and means something else.
const STRANGERS: [(&str, &str, &str); 46] = [
    ("en", "accountability", "accountant"),
    ("en", "housing", "houses"),
    ("en", "integration", "integrity"),
    ("en", "mining", "mined"),
    ("en", "regularization", "regularly"),
    ("en", "training", "trains"),
    ("fr", "communes", "communication"),
    ("fr", "communes", "communisme"),
    ("fr", "employabilité", "employé"),
    ("fr", "formation", "formats"),
    ("fr", "intégration", "intégrité"),
    ("fr", "journalistes", "journal"),
    ("fr", "logement", "logis"),
    ("fr", "mines", "mineurs"),
    ("fr", "mines", "minimum"),
    ("fr", "placement", "place"),
    ("fr", "redevabilité", "redevance"),
    ("es", "alcaldías", "alcalde"),
    ("es", "concienciación", "conciencia"),
    ("es", "deportación", "deportes"),
    ("es", "género", "generar"),
    ("es", "género", "generosidad"),
    ("es", "integración", "integridad"),
    ("es", "minería", "mínimos"),
    ("es", "periodistas", "periodo"),
    ("es", "polleros", "polleras"),
    ("es", "trata", "tratar"),
    ("es", "trata", "tratado"),
    ("pt", "abrigos", "abrigar"),
    ("pt", "atravessadores", "atravessar"),
    ("pt", "empregabilidade", "emprego"),
    ("pt", "gênero", "generoso"),
    ("pt", "gênero", "generais"),
    ("pt", "habitação", "hábitos"),
    ("pt", "integração", "integridade"),
    ("pt", "jornalistas", "jornal"),
    ("pt", "mineração", "minerais"),
    ("pt", "passadores", "passar"),
    ("pt", "regresso", "regressiva"),
    ("pt", "seca", "seco"),
    ("ar", "البلديات", "البلدان"),
    ("ar", "التعدين", "تعد"),
    ("ar", "الجالية", "جال"),
    ("ar", "الحوالات", "حوالي"),
    ("ar", "العنصرية", "عنصر"),
    ("ar", "التكوين", "تكوني"),
];

/// Names of several words of which one says something, and that word alone.
const ALONE: [(&str, &str, &str); 4] = [
    ("en", "e-learning", "learning"),
    ("fr", "sans-papiers", "papiers"),
    ("es", "no devolución", "devolución"),
    ("pt", "não devolução", "devolução"),
];

/// An index in which these words are written, so that none of them is taken for a slip.
fn written(words: impl Iterator<Item = (&'static str, &'static str)>) -> Kept {
    let entries: Vec<Entry> =
        words.enumerate().map(|(at, it)| practice(&at.to_string(), it.0, "", it.1)).collect();
    let kept = index(&entries);
    kept.index.set_lexicon(thesaurus());
    kept
}

fn thesaurus() -> Lexicon {
    let concept = |theme: &vocabulary::Theme| {
        let all = |kind, texts: &vocabulary::ListByLang| -> Vec<Label> {
            let of = texts.iter().flat_map(|(lang, all)| all.iter().map(move |it| (lang, it)));
            of.map(|(lang, text)| Label { lang: lang.clone(), text: text.clone(), kind }).collect()
        };
        let mut labels: Vec<Label> = Vec::new();
        for (lang, text) in &theme.labels {
            let (lang, text) = (lang.clone(), text.clone());
            labels.push(Label { lang, text, kind: LabelKind::Preferred });
        }
        labels.extend(all(LabelKind::Synonym, &theme.synonyms));
        labels.extend(all(LabelKind::Acronym, &theme.acronyms));
        Concept { id: theme.id.clone(), kind: ConceptKind::Theme, labels }
    };
    Lexicon::new(vocabulary::themes().iter().map(concept).collect())
}

impl Kept {
    /// The concepts that are recognised in a query.
    fn through(&self, lang: &str, words: &str) -> Vec<String> {
        let found = self.index.find(&wish(lang, words)).expect("it finds");
        found.through.into_iter().map(|it| it.concept).collect()
    }
}

#[test]
fn a_name_of_one_word_is_not_every_word_with_its_stem() {
    let kept = written(STRANGERS.into_iter().map(|it| (it.0, it.2)));
    let mut taken = Vec::new();
    for (lang, name, stranger) in STRANGERS {
        let meant = kept.through(lang, name);
        assert!(!meant.is_empty(), "{name} is no name any more");
        if kept.through(lang, stranger).iter().any(|it| meant.contains(it)) {
            taken.push(format!("{lang}: {stranger} for {name}"));
        }
    }
    assert!(taken.is_empty(), "{}", taken.join("\n"));
}

#[test]
fn a_small_word_of_a_name_is_part_of_it() {
    let kept = written(ALONE.into_iter().map(|it| (it.0, it.2)));
    for (lang, name, alone) in ALONE {
        assert_eq!(kept.through(lang, name).len(), 1, "{name}");
        assert!(kept.through(lang, alone).is_empty(), "{alone}");
    }
}

#[test]
fn a_name_of_one_word_is_known_in_its_number_and_gender() {
    let kept = index(&[]);
    kept.index.set_lexicon(thesaurus());
    for (lang, words, concept) in [
        ("en", "returns", "return"),
        ("fr", "passeur", "smuggling_of_migrants"),
        ("fr", "TIM", "smuggling_of_migrants"),
        ("fr", "réfugiées", "asylum"),
        ("fr", "refugiees", "asylum"),
        ("es", "coyote", "smuggling_of_migrants"),
        ("es", "capacitaciones", "training"),
        ("es", "genero", "gender"),
        ("pt", "atravessador", "smuggling_of_migrants"),
        ("pt", "formacoes", "training"),
        ("ar", "والتدريب", "training"),
        ("ar", "حوالة", "remittances"),
        ("ar", "لاجئ", "asylum"),
    ] {
        assert_eq!(kept.through(lang, words), [concept], "{words}");
    }
}

#[test]
fn a_text_is_not_found_by_a_word_that_only_shares_a_stem_with_a_name() {
    let kept = index(&[
        practice("cross", "pt", "Travessia", "As famílias tiveram de atravessar o rio."),
        practice("guide", "pt", "Rio", "Os atravessadores cobram caro."),
        practice("about", "ar", "تقرير", "حضر حوالي مئة شخص"),
        practice("money", "ar", "تقرير آخر", "تصل الحوالة في يوم"),
        practice("paper", "fr", "Les papiers", "Comment faire ses papiers."),
    ]);
    kept.index.set_lexicon(thesaurus());
    assert_eq!(kept.set("en", "smuggling of migrants"), "guide");
    assert_eq!(kept.set("en", "remittances"), "money");
    assert_eq!(kept.set("en", "irregular migration"), "");
    // Who types the verb still finds what has its stem, as a word and no more.
    let typed = kept.index.find(&wish("pt", "atravessar")).expect("it finds");
    assert!(typed.through.is_empty());
    assert_eq!(kept.set("pt", "atravessar"), "cross guide");
}

#[test]
fn an_article_is_no_part_of_a_name() {
    let kept = index(&[
        practice("with", "en", "A plan", "It was made in The Gambia."),
        practice("without", "en", "Another plan", "It was made in Gambia."),
    ]);
    let label = |text: &str| Label {
        lang: "en".to_owned(),
        text: text.to_owned(),
        kind: LabelKind::Preferred,
    };
    let gambia = Concept {
        id: "GM".to_owned(),
        kind: ConceptKind::Place,
        labels: vec![label("The Gambia"), Label { lang: "fr".to_owned(), ..label("Gambie") }],
    };
    kept.index.set_lexicon(Lexicon::new(vec![gambia]));
    assert_eq!(kept.set("fr", "Gambie"), "with without");
    assert_eq!(kept.through("en", "the Gambia"), ["GM"]);
}

#[test]
fn a_record_is_shown_by_its_text_and_the_one_name_that_answers() {
    let mut theme = practice("theme", "en", "Smuggling", "Bringing people across a border.");
    theme.texts[0].names = "migrant smuggling\npeople smuggling".to_owned();
    theme.texts.push(text("pt", "Contrabando", ""));
    theme.texts[1].names = "atravessadores\ncoiotes".to_owned();
    let kept = index(&[theme]);
    let found = kept.index.find(&wish("en", "coiote")).expect("it finds");
    let hit = &found.hits[0];
    assert_eq!((hit.lang.as_str(), hit.title.as_str()), ("en", "Smuggling"));
    assert_eq!(hit.named.as_ref().map(|it| it.name.as_str()), Some("coiotes"));
    assert_eq!(hit.snippet, [(false, "Bringing people across a border.".to_owned())]);
    let by_text = kept.index.find(&wish("pt", "border")).expect("it finds");
    assert_eq!(by_text.hits[0].named, None);
}

#[test]
fn a_curriculum_is_found_in_every_language_by_the_words_of_each() {
    let kept = index(&[
        practice("en", "en", "A school", "The curricula were tried out for a year."),
        practice("fr", "fr", "Une école", "Le programme de formation a été essayé."),
        practice("es", "es", "Una escuela", "La malla curricular se probó un año."),
        practice("pt", "pt", "Uma escola", "O currículo de formação foi testado."),
        practice("ar", "ar", "مدرسة", "جُرّبت المناهج لمدة سنة"),
    ]);
    kept.index.set_lexicon(thesaurus());
    for (lang, words) in [
        ("en", "training programme"),
        ("fr", "programmes de formation"),
        ("fr", "curriculum"),
        ("es", "programa de capacitación"),
        ("pt", "currículos"),
        ("ar", "منهج"),
        ("ar", "والمنهج"),
        ("ar", "برنامج تدريبي"),
    ] {
        assert_eq!(kept.set(lang, words), "ar en es fr pt", "{words}");
    }
    let meant = kept.through("fr", "programme de formation école migration");
    assert_eq!(meant, ["training", "training_institutions"]);
}
