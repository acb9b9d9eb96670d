//! Bars for long work. They go to standard error and only where a person looks.

use indicatif::{ProgressBar, ProgressStyle};

/// Work whose length is known.
pub fn bar(length: u64, what: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:>24} {wide_bar} {pos}/{len}").ok();
    let bar = ProgressBar::new(length).with_message(what.to_owned());
    if let Some(style) = style { bar.with_style(style) } else { bar }
}

/// Work whose length is not known: counts.
pub fn count(what: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {msg} {pos}").ok();
    let bar = ProgressBar::no_length().with_message(what.to_owned());
    if let Some(style) = style { bar.with_style(style) } else { bar }
}
