//! What the paragraph styles of a word processor mean. They are called in the language of the
//! program, which need not be that of the text.

use crate::BlockKind;
use crate::pack::{Pack, Style};
use crate::tokens::folded;
use std::sync::LazyLock;

/// The beginnings of the names, those of contents first: *TOC Heading* is no heading.
static STYLES: LazyLock<Vec<(String, BlockKind)>> = LazyLock::new(styles);

/// What languages without a pack call a heading. Only a level may follow: *Kop 1*, but not *Koptekst*.
static FOREIGN: LazyLock<Vec<String>> =
    LazyLock::new(|| crate::detect::foreign().flat_map(|it| forms(it.heading)).collect());

/// The block that a style makes of its paragraph.
pub fn kind_of(style: &str) -> Option<BlockKind> {
    let style = written(style);
    let own = STYLES.iter().find(|it| style.starts_with(it.0.as_str())).map(|it| it.1);
    own.or_else(|| {
        let name = style.trim_end_matches(|it: char| it.is_ascii_digit());
        FOREIGN.iter().any(|it| it == name).then_some(BlockKind::Heading)
    })
}

fn styles() -> Vec<(String, BlockKind)> {
    let packs = Pack::shipped();
    let named = packs.iter().flat_map(|it| &it.styles);
    let mut named: Vec<(Style, &str)> =
        named.flat_map(|it| it.1.0.iter().map(|name| (*it.0, name.as_str()))).collect();
    named.sort_by_key(|it| it.0);
    let named = named.into_iter();
    named.flat_map(|(style, name)| forms(name).map(move |form| (form, block(style)))).collect()
}

/// The name in the file has its letters without accents, or has lost those that have one.
fn forms(name: &str) -> impl Iterator<Item = String> + use<> {
    let forms = [written(name), written(&name.replace(|it: char| !it.is_ascii(), ""))];
    forms.into_iter().filter(|it| !it.is_empty())
}

/// Small letters without accents and blanks: names stand so in the file.
fn written(name: &str) -> String {
    folded(&name.replace(' ', ""))
}

fn block(style: Style) -> BlockKind {
    match style {
        Style::Contents => BlockKind::Contents,
        Style::Heading => BlockKind::Heading,
        Style::List => BlockKind::ListItem,
        Style::Caption => BlockKind::Caption,
        Style::Quotation => BlockKind::Quotation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_is_known_in_the_language_of_the_program() {
        let headings = ["Heading1", "Titre1", "Ttulo1", "Título 1", "Cabealho1", "berschrift1"];
        for style in headings.iter().chain(&["Titolo1", "Nagwek2", "Sous-titre"]) {
            assert_eq!(kind_of(style), Some(BlockKind::Heading), "{style}");
        }
        for style in ["TOC1", "TM2", "TDC1", "Tabladecontenido", "Sumrio1", "ndice1"] {
            assert_eq!(kind_of(style), Some(BlockKind::Contents), "{style}");
        }
        for style in ["ListParagraph", "Paragraphedeliste", "Prrafodelista", "PargrafodaLista"] {
            assert_eq!(kind_of(style), Some(BlockKind::ListItem), "{style}");
        }
        for style in ["Caption", "Lgende", "Epgrafe", "Legenda"] {
            assert_eq!(kind_of(style), Some(BlockKind::Caption), "{style}");
        }
        for style in ["Quote", "IntenseQuote", "Citation", "Cita", "Citao"] {
            assert_eq!(kind_of(style), Some(BlockKind::Quotation), "{style}");
        }
        for style in ["Normal", "Koptekst", "Rubrikskript"] {
            assert_eq!(kind_of(style), None, "{style}");
        }
        assert_eq!(kind_of("Kop2"), Some(BlockKind::Heading));
    }
}
