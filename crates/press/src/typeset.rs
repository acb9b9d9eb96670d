//! From a catalogue to its PDF.

use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::catalogue::Catalogue;
use crate::error::PressError;
use crate::world::Desk;
use crate::{blame, sheet, streams, words};

/// How many documents back Typst keeps what it has computed. Without a bound it keeps all of it.
const KEPT: usize = 5;

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

/// Prints the catalogue of good practices.
pub fn catalogue(book: &Catalogue) -> Result<Printed, PressError> {
    catalogue_with(book, &mut |_| ())
}

/// Prints the catalogue and says how far it is.
pub fn catalogue_with(
    book: &Catalogue,
    progress: &mut dyn FnMut(Stage),
) -> Result<Printed, PressError> {
    words::check(&book.words)?;
    let printed = print(book, progress).map_err(|rule| blame::find(book, &rule));
    typst::comemo::evict(KEPT);
    printed
}

/// Prints, or says which rule refuses.
pub fn print(book: &Catalogue, progress: &mut dyn FnMut(Stage)) -> Result<Printed, String> {
    progress(Stage::Gathering);
    let desk = Desk::new(&sheet::sheet(book));
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
