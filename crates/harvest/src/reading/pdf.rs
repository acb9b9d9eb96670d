//! Text PDF. The library that reads it may panic, run for ever or need a deep stack on a broken
//! file, so it works in a thread of its own with a limit of time, page by page.

mod direction;
mod layout;
mod letters;
mod lines;
mod running;

use super::builder::Builder;
use crate::{Document, Doubt, MediaType, Refusal};
use letters::{Letters, Piece};
use lines::{Page, Teller};
use pdf_extract::{Document as Pdf, output_doc_page};
use running::Running;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

/// The longest that a file may take. A report of a thousand pages takes a few seconds.
const LONGEST: Duration = Duration::from_mins(1);
const STACK: usize = 64 * 1024 * 1024;
/// Pages that are read at most.
const PAGES: usize = 5_000;

/// The pieces of every page in the order of the file; none where a page could not be read.
type Pages = Vec<Option<Vec<Piece>>>;

pub fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    read_within(bytes, LONGEST)
}

fn read_within(bytes: &[u8], longest: Duration) -> Result<Document, Refusal> {
    let (sender, receiver) = mpsc::channel();
    let stop = Arc::new(AtomicBool::new(false));
    let (own, stopped) = (bytes.to_vec(), Arc::clone(&stop));
    let work = move || {
        let read = catch_unwind(AssertUnwindSafe(|| pages(&own, &stopped)));
        // Nobody listens any more if the time was over.
        let _ =
            sender.send(read.unwrap_or_else(|_| Err(broken("its structure cannot be followed"))));
    };
    std::thread::Builder::new()
        .name("pdf".to_owned())
        .stack_size(STACK)
        .spawn(work)
        .map_err(|it| broken(&it.to_string()))?;
    let pages = receiver.recv_timeout(longest).unwrap_or_else(|_| {
        stop.store(true, Ordering::Relaxed);
        Err(Refusal::TooSlow { format: "PDF", seconds: longest.as_secs() })
    })?;
    Ok(document(pages))
}

fn broken(detail: &str) -> Refusal {
    Refusal::Broken { format: "PDF", detail: detail.to_owned() }
}

fn pages(bytes: &[u8], stop: &AtomicBool) -> Result<Pages, Refusal> {
    let mut pdf = Pdf::load_mem(bytes).map_err(|it| {
        let detail = it.to_string();
        let locked = detail.contains("password") || detail.contains("ncrypt");
        if locked { Refusal::Encrypted } else { broken(&detail) }
    })?;
    // Many files are only locked against change: the empty password opens them.
    let locked = pdf.is_encrypted() || pdf.trailer.has(b"Encrypt");
    if pdf.is_encrypted() && pdf.decrypt("").is_err() || locked && pdf.get_pages().is_empty() {
        return Err(Refusal::Encrypted);
    }
    let mut pages = Vec::new();
    for (number, _) in pdf.get_pages().into_iter().take(PAGES) {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let mut output = Letters::default();
        let read = catch_unwind(AssertUnwindSafe(|| output_doc_page(&pdf, &mut output, number)));
        let fine = matches!(read, Ok(Ok(())));
        let pieces = output.finish();
        pages.push((fine || !pieces.is_empty()).then_some(pieces));
    }
    Ok(pages)
}

fn document(pages: Pages) -> Document {
    let mut builder = Builder::new(MediaType::Pdf);
    let mut doubts = Vec::new();
    let mut ordered: Vec<Option<Page>> = Vec::new();
    for (number, page) in (1..).zip(pages) {
        match &page {
            None => doubts.push(Doubt::PageUnreadable { page: number }),
            Some(pieces) if lines::is_out_of_order(pieces) => {
                doubts.push(Doubt::OrderUncertain { page: number });
            }
            Some(_) => {}
        }
        ordered.push(page.map(layout::parts));
    }
    let running = Running::of(&ordered);
    let mut teller = Teller::new(&mut builder, lines::body_size(&ordered), &running);
    for page in &ordered {
        match page {
            Some(page) => teller.page(page),
            None => teller.lost_page(),
        }
    }
    teller.close();
    let mut document = builder.finish();
    if document.text.is_empty() {
        doubts.retain(|it| !matches!(it, Doubt::PageUnreadable { .. }));
        doubts.push(Doubt::NoText);
    }
    document.doubts.append(&mut doubts);
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_takes_too_long_is_left_and_told_so() {
        let pdf = include_bytes!("../../tests/files/arabic.pdf");
        let slow = read_within(pdf, Duration::ZERO);
        assert_eq!(slow.unwrap_err(), Refusal::TooSlow { format: "PDF", seconds: 0 });
        assert!(read(pdf).is_ok());
    }
}
