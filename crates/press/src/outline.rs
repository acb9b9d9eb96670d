//! A document as a person would read it aloud, for tests: pages, headings and lines of text.

use typst::foundations::NativeElement;
use typst::introspection::Introspector;
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::model::HeadingElem;
use typst_layout::PagedDocument;

use crate::catalogue::Catalogue;
use crate::sheet::sheet;
use crate::world::{Desk, Paper};

/// Every line of every page of a catalogue, headings marked by `#`.
pub fn outline(book: &Catalogue) -> String {
    outline_of(Paper::Catalogue, book)
}

pub fn outline_of(paper: Paper, book: &Catalogue) -> String {
    let document: PagedDocument =
        typst::compile(&Desk::new(paper, &sheet(book))).output.expect("it prints");
    let headings = headings(&document);
    let mut told = Vec::new();
    for (at, page) in document.pages().iter().enumerate() {
        told.push(format!("— {} —", at + 1));
        for line in lines(&page.frame) {
            match headings.iter().find(|(heading, _)| *heading == line) {
                Some((_, level)) => told.push(format!("{} {line}", "#".repeat(*level))),
                None => told.push(line),
            }
        }
    }
    told.join("\n")
}

/// The runs of text of the first page: what each says, and its left end, right end and baseline in
/// points.
pub fn runs_of(paper: Paper, book: &Catalogue) -> Vec<(String, [f64; 3])> {
    let document: PagedDocument =
        typst::compile(&Desk::new(paper, &sheet(book))).output.expect("it prints");
    let mut runs = Vec::new();
    collect(&document.pages()[0].frame, Point::zero(), &mut runs);
    let run = |it: Run| (it.text, [it.at.x, it.at.x + it.width, it.at.y].map(Abs::to_pt));
    runs.into_iter().map(run).collect()
}

fn headings(document: &PagedDocument) -> Vec<(String, usize)> {
    let found = document.introspector().query(&HeadingElem::ELEM.select());
    let heading = |it: &typst::foundations::Content| {
        let heading = it.to_packed::<HeadingElem>()?;
        let level = heading.resolve_level(typst::foundations::StyleChain::default()).get();
        Some((heading.body.plain_text().to_string(), level))
    };
    found.iter().filter_map(heading).collect()
}

/// A run of text, where it begins and how long it is.
struct Run {
    at: Point,
    width: Abs,
    text: String,
}

/// Runs of text at one height are one line, in the order in which they are read.
fn lines(frame: &Frame) -> Vec<String> {
    let mut runs = Vec::new();
    collect(frame, Point::zero(), &mut runs);
    let mut lines: Vec<String> = Vec::new();
    let mut last: Option<Run> = None;
    for run in runs {
        let before = last.as_ref().filter(|it| (it.at.y - run.at.y).abs() < Abs::pt(0.5));
        match (before, lines.last_mut()) {
            (Some(before), Some(line)) => {
                let gap = (run.at.x - before.at.x - before.width).abs() > Abs::pt(2.0);
                line.push_str(if gap { " " } else { "" });
                line.push_str(&run.text);
            }
            _ => lines.push(run.text.clone()),
        }
        last = Some(run);
    }
    lines
        .into_iter()
        .map(|it| it.replace('\u{2060}', "").trim().to_owned())
        .filter(|it| !it.is_empty())
        .collect()
}

fn collect(frame: &Frame, origin: Point, runs: &mut Vec<Run>) {
    for (point, item) in frame.items() {
        let at = origin + *point;
        match item {
            FrameItem::Text(it) => {
                runs.push(Run { at, width: it.width(), text: it.text.to_string() });
            }
            FrameItem::Group(group) => collect(&group.frame, at, runs),
            _ => (),
        }
    }
}
