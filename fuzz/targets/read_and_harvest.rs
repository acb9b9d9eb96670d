//! Any bytes at all give a harvest whose passages lie in the text, or a clear refusal.

#![no_main]

use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 5] = ["a.txt", "a.md", "a.html", "a.docx", "a.pdf"];

fuzz_target!(
    init: {
        // The library that reads PDF may panic in its thread; that is caught and refused there.
        let abort = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().name() != Some("pdf") {
                abort(panic);
            }
        }));
    },
    |bytes: &[u8]| {
        let Some((&first, rest)) = bytes.split_first() else { return };
        let Ok(document) = harvest::read(rest, NAMES[usize::from(first) % NAMES.len()]) else { return };
        let length = document.text.chars().count();
        let inside = |start: usize, end: usize| start < end && end <= length;
        assert!(document.blocks.iter().all(|it| inside(it.start, it.end)));
        assert!(document.pages.iter().all(|it| *it <= length));
        let found = harvest::harvest(&document);
        let evidence = found.events.iter().map(|it| &it.evidence)
            .chain(found.actions.iter().map(|it| &it.evidence))
            .chain(found.results.iter().map(|it| &it.evidence))
            .chain(found.practices.iter().map(|it| &it.evidence))
            .chain(found.indicators.iter().map(|it| &it.evidence));
        for spans in evidence {
            assert!(!spans.is_empty() && spans.iter().all(|it| inside(it.start, it.end)));
        }
        assert!(found.organisations.iter().all(|it| inside(it.start, it.end)));
        assert!(found.places.iter().all(|it| inside(it.start, it.end)));
        assert!(found.dates.iter().all(|it| inside(it.start, it.end)));
    }
);
