//! From a catalogue to its PDF.

use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::catalogue::Catalogue;
use crate::world::{Desk, Paper};
use crate::{sheet, streams};

/// A publication, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    pub pdf: Vec<u8>,
    pub pages: usize,
}

/// How far the work is. Each stage is told when it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Gathering,
    /// By far the longest.
    Typesetting {
        practices: usize,
    },
    Writing {
        pages: usize,
    },
}

/// Prints, or says which rule refuses.
pub fn print(
    paper: Paper,
    book: &Catalogue,
    progress: &mut dyn FnMut(Stage),
) -> Result<Printed, String> {
    progress(Stage::Gathering);
    let desk = Desk::new(paper, &sheet::sheet(book));
    progress(Stage::Typesetting { practices: book.practices.len() });
    let document: PagedDocument = typst::compile(&desk).output.map_err(|it| told(&it))?;
    let pages = document.pages().len();
    progress(Stage::Writing { pages });
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|it| it.message().to_string())?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|it| told(&it))?;
    Ok(Printed { pdf: streams::settle(pdf), pages })
}

fn told(errors: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = errors.iter().map(|it| it.message.as_str()).collect();
    messages.join("; ")
}

#[cfg(test)]
mod tests {
    use crate::catalogue::{Catalogue, Passage, Practice, Related, Source, Text};
    use crate::outline::{outline, outline_of, runs_of};
    use crate::words::WORDS;
    use crate::world::Paper;

    fn book(practices: Vec<Practice>) -> Catalogue {
        Catalogue {
            lang: "fr".into(),
            title: "Catalogue".into(),
            programme: "Programme".into(),
            edition: "Première édition".into(),
            date: "23 novembre 2026".into(),
            day: "2026-11-23".into(),
            position: 412,
            words: WORDS.iter().map(|key| ((*key).to_owned(), (*key).to_owned())).collect(),
            practices,
            ..Catalogue::default()
        }
    }

    fn practice() -> Practice {
        Practice {
            title: "Un *plan* #national".into(),
            summary: "Deux plans $se$ succèdent.".into(),
            steps: vec!["Réunir.".into(), Text::default(), "Écrire.".into()],
            themes: vec!["Intégration".into()],
            places: vec!["Costa Rica".into()],
            year: "2018".into(),
            passages: vec![Passage {
                number: 1,
                fields: vec!["steps/3".into()],
                label: "Étapes".into(),
                quote: Text::new("es", "Aquí todos somos migrantes"),
                source: 7,
                said: "Accepté par la responsable le 21 novembre 2026.".into(),
            }],
            ..Practice::default()
        }
    }

    #[test]
    fn a_book_without_practices_says_so() {
        insta::assert_snapshot!(outline(&book(Vec::new())), @"
        — 1 —
        programme
        Catalogue
        Première édition  ·  23 novembre 2026
        — 2 —
        Catalogue
        # contents
        4 colophon
        2
        — 3 —
        Catalogue
        no-practices
        3
        — 4 —
        # colophon
        edition
        Première édition
        date
        23 novembre 2026
        position
        412
        how-made
        how-to-read-marks
        fonts
        4
        ");
    }

    #[test]
    fn a_practice_has_its_mark_its_passage_its_source_and_its_place_in_the_index() {
        let mut book = book(vec![practice()]);
        book.sources = vec![Source { number: 7, title: "Plan".into(), ..Source::default() }];
        insta::assert_snapshot!(outline(&book), @"
        — 1 —
        programme
        Catalogue
        Première édition  ·  23 novembre 2026
        — 2 —
        Catalogue
        # contents
        3 Un *plan* #national
        Costa Rica  ·  2018
        3 index-of-themes
        3 index-of-places
        4 sources
        4 colophon
        2
        — 3 —
        practice 1  ·  costa rica  ·  2018
        # Un *plan* #national
        Deux plans $se$ succèdent.
        themes Intégration
        places Costa Rica
        year 2018
        ## steps
        1. Réunir.
        2. Écrire.
        1
        passages 1 «Aquí todos somos migrantes»
        Étapes  ·  source 7  ·  Accepté par la responsable le 21 novembre 2026.
        # index-of-themes
        Intégration
        Un *plan* #national 3
        # index-of-places
        Costa Rica
        Un *plan* #national 3
        3
        — 4 —
        # sources
        7 Plan
        # colophon
        edition
        Première édition
        date
        23 novembre 2026
        position
        412
        how-made
        how-to-read-marks
        fonts
        4
        ");
    }

    #[test]
    fn a_practice_in_a_book_tells_its_own_edition() {
        let mut one = practice();
        one.edition = "2, du 3 mars 2026".into();
        let told = outline(&book(vec![one]));
        assert!(told.contains("edition 2, du 3 mars 2026"), "{told}");
    }

    #[test]
    fn a_practice_begins_below_the_one_before_where_half_a_page_is_left() {
        let told = outline(&book(vec![practice(), practice()]));
        let third = told.split("— 4 —").next().unwrap();
        assert!(third.contains("practice 1") && third.contains("practice 2"), "{told}");
        let mut long = practice();
        long.context = Text::new("fr", "Un plan, puis un autre. ".repeat(100));
        let told = outline(&book(vec![long, practice()]));
        let third = told.split("— 4 —").next().unwrap();
        assert!(!third.contains("practice 2"), "too little is left of the page: {told}");
    }

    #[test]
    fn a_practice_to_take_away_has_its_marks_its_source_and_the_particulars_of_its_edition() {
        let mut leaf = practice();
        leaf.related = vec![
            Related {
                field: "target_groups".into(),
                label: "Groupes cibles".into(),
                names: vec!["Personnes migrantes".into(), "Journalistes".into()],
            },
            Related { label: "Événements".into(), ..Related::default() },
        ];
        let mut book = book(vec![leaf]);
        book.sources = vec![Source { number: 7, title: "Plan".into(), ..Source::default() }];
        let told = outline_of(Paper::Practice, &book);
        let parts = [
            "# Un *plan* #national",
            "Groupes cibles Personnes migrantes\u{202f}; Journalistes",
            "## steps",
            "passages 1 «Aquí todos somos migrantes»",
            "sources 7 Plan",
            "position",
        ];
        let at: Vec<_> =
            parts.iter().map(|it| told.to_lowercase().find(&it.to_lowercase())).collect();
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{at:?} {told}");
        for absent in ["contents", "colophon", "Événements"] {
            assert!(!told.contains(absent), "{absent}: {told}");
        }
    }

    #[test]
    fn marks_that_are_numbered_in_the_order_of_print_are_read_from_the_first_to_the_last() {
        let mut leaf = practice();
        let lines = || vec![Text::new("fr", "Une ligne.")];
        (leaf.context, leaf.evidence) = ("Le contexte.".into(), "Documentée".into());
        leaf.marks = vec!["Genre".into()];
        (leaf.steps, leaf.conditions) = (lines(), lines());
        (leaf.results, leaf.lessons) = ("Un effet.".into(), lines());
        let related = |field: &str| Related {
            field: field.into(),
            label: field.into(),
            names: vec!["Une chose".into()],
        };
        leaf.related = vec![related("target_groups"), related("events")];
        let mut fields = [
            "title",
            "summary",
            "context",
            "steps/1",
            "conditions/1",
            "results",
            "lessons/1",
            "evidence",
            "themes",
            "places",
            "target_groups",
            "marks",
            "year",
            "events",
        ];
        fields.sort_by_key(|it| crate::place_in_print(it));
        let note = |(number, field): (u32, &&str)| Passage {
            number,
            fields: vec![(*field).to_owned()],
            ..Passage::default()
        };
        leaf.passages = (1..).zip(&fields).map(note).collect();
        let told = outline_of(Paper::Practice, &book(vec![leaf]));
        let body = told.split("passages").next().unwrap();
        let marks: Vec<usize> = body.lines().filter_map(|it| it.parse().ok()).collect();
        // Where and when it was stands above the title and once more among the facts.
        let mut seen = std::collections::BTreeSet::new();
        let first: Vec<usize> = marks.into_iter().filter(|it| seen.insert(*it)).collect();
        assert_eq!(first, (1..=fields.len()).collect::<Vec<_>>(), "{told}");
    }

    #[test]
    fn the_mark_of_a_title_stands_where_the_title_ends_and_is_no_part_of_it() {
        for (lang, title) in [("fr", "Coopérer avec d’autres"), ("ar", "التعاون مع الآخرين")]
        {
            let mut leaf = practice();
            leaf.title = Text::new(lang, title);
            leaf.passages =
                vec![Passage { number: 77, fields: vec!["title".into()], ..Passage::default() }];
            let book = Catalogue { lang: lang.into(), ..book(vec![leaf]) };
            let runs = runs_of(Paper::Practice, &book);
            let at = runs.iter().position(|it| it.0.contains("77")).expect("a mark");
            let [left, right, baseline] = runs[at].1;
            // The runs of the title have its size, and come just before the mark.
            let of_title = runs[..at].iter().rev();
            let line = runs[at - 1].1[2];
            let of_title: Vec<_> = of_title.take_while(|it| (it.1[2] - line).abs() < 0.5).collect();
            let (from, to) = of_title
                .iter()
                .fold((f64::MAX, 0.0_f64), |(from, to), it| (from.min(it.1[0]), to.max(it.1[1])));
            let gap = if lang == "ar" { from - right } else { left - to };
            assert!((0.0..6.0).contains(&gap), "{gap} points behind the title: {runs:?}");
            assert!(baseline < line && baseline > line - 16.0, "raised: {baseline} {line}");
            let told = outline_of(Paper::Practice, &book);
            assert!(lang == "ar" || told.contains(&format!("# {title}\n")), "{told}");
        }
    }

    #[test]
    fn an_address_is_broken_without_a_sign_and_copied_whole() {
        let path = "/practices/adaptar-el-contenido-de-la-capacitacion-a-las-necesidades-y-al-\
            contexto-institucional-del-pais-y-de-sus-instituciones";
        for lang in ["fr", "es", "pt"] {
            for site in [format!("https://ayni.example.org/{lang}"), format!("/{lang}")] {
                let address = format!("{site}{path}");
                let mut leaf = practice();
                leaf.address.clone_from(&address);
                leaf.summary = Text::new(lang, format!("Voir https://ayni.example.org{path} ici."));
                let book = Catalogue { lang: lang.into(), ..book(vec![leaf]) };
                let told = outline_of(Paper::Practice, &book).replace('\n', "");
                assert!(told.contains(&address), "{address} in {told}");
                let in_text = format!("https://ayni.example.org{path}");
                assert!(told.contains(&in_text), "{in_text} in {told}");
            }
        }
    }

    #[test]
    fn what_the_themes_serve_is_told_as_that_and_the_outcome_as_prose() {
        let mut leaf = practice();
        leaf.results = "Un effet.\n\nUn autre.".into();
        leaf.served = vec![Related {
            field: "sdg_targets".into(),
            label: "objectifs".into(),
            names: vec!["10. Inégalités par Intégration (cible 10.7)".into()],
        }];
        let told = outline_of(Paper::Practice, &book(vec![leaf]));
        let parts = [
            "## results\nUn effet.\nUn autre.",
            "served served-how\nobjectifs\n– 10. Inégalités par Intégration (cible 10.7)",
        ];
        for part in parts {
            assert!(told.contains(part), "{part}: {told}");
        }
        assert!(!outline(&book(vec![practice()])).contains("served"));
    }

    #[test]
    fn a_heading_that_is_quoted_does_not_run_into_the_sentence_below_it() {
        let mut leaf = practice();
        leaf.passages[0].quote = Text::new("fr", "Deux plans\n\nLe premier suit l’autre.");
        let told = outline_of(Paper::Practice, &book(vec![leaf]));
        let lines: Vec<&str> = told.lines().map(str::trim).collect();
        let at = lines.iter().position(|it| it.ends_with("Deux plans")).expect("a line of its own");
        assert!(lines[at].contains('«'), "{told}");
        assert!(lines[at + 1].starts_with("Le premier suit l’autre."), "{told}");
        assert!(lines[at + 1].ends_with('»'), "{told}");
    }

    #[test]
    fn a_practice_in_another_language_says_that_it_is_untranslated() {
        let mut foreign = practice();
        foreign.title.lang = "ar".into();
        foreign.passages.clear();
        assert!(outline(&book(vec![foreign])).contains("untranslated"));
        assert!(!outline(&book(vec![practice()])).contains("untranslated"));
    }

    #[test]
    fn a_sign_that_no_font_has_is_confessed_in_the_colophon() {
        let mut emoji = practice();
        emoji.summary = "Bien 😀".into();
        let told = outline(&book(vec![emoji]));
        assert!(told.contains("Bien □"), "{told}");
        assert!(told.contains("signs-missing"), "{told}");
    }
}
