//! Text PDF. The library that reads it may panic, run for ever or need a deep stack on a broken
//! file, so it works in a thread of its own with a limit of time, page by page.

mod lines;

use super::builder::Builder;
use crate::{Document, Doubt, MediaType, Refusal};
use lines::{Line, PageLines};
use pdf_extract::{Document as Pdf, output_doc_page};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

/// A report of a thousand pages takes a few seconds.
const SECONDS: u64 = 60;
const STACK: usize = 64 * 1024 * 1024;
/// Pages that are read at most.
const PAGES: usize = 5_000;

/// The lines of every page; none where a page could not be read.
type Pages = Vec<Option<Vec<Line>>>;

pub fn read(bytes: &[u8]) -> Result<Document, Refusal> {
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
    let pages = receiver.recv_timeout(Duration::from_secs(SECONDS)).unwrap_or_else(|_| {
        stop.store(true, Ordering::Relaxed);
        Err(Refusal::TooSlow { format: "PDF", seconds: SECONDS })
    })?;
    Ok(document(&pages))
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
        let mut output = PageLines::default();
        let read = catch_unwind(AssertUnwindSafe(|| output_doc_page(&pdf, &mut output, number)));
        let fine = matches!(read, Ok(Ok(())));
        let lines = output.finish();
        pages.push((fine || !lines.is_empty()).then_some(lines));
    }
    Ok(pages)
}

fn document(pages: &Pages) -> Document {
    let mut builder = Builder::new(MediaType::Pdf);
    let running = lines::running(pages);
    let body = lines::body_size(pages);
    let mut doubts = Vec::new();
    let mut open = String::new();
    for (number, page) in (1..).zip(pages) {
        let Some(page) = page else {
            doubts.push(Doubt::PageUnreadable { page: number });
            builder.page();
            continue;
        };
        if lines::is_out_of_order(page) {
            doubts.push(Doubt::OrderUncertain { page: number });
        }
        lines::blocks(page, &running, body, &mut builder, &mut open);
    }
    lines::close(&mut builder, &mut open);
    let mut document = builder.finish();
    if document.text.is_empty() {
        doubts.retain(|it| !matches!(it, Doubt::PageUnreadable { .. }));
        doubts.push(Doubt::NoText);
    }
    document.doubts.append(&mut doubts);
    document
}
