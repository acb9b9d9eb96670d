//! Bars for long work. They go to standard error and only where a person looks.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

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

/// Work of which nobody can tell how far it is: shows that it goes on, and for how long.
pub fn waiting(what: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}").ok();
    let bar = ProgressBar::new_spinner().with_message(what.to_owned());
    let bar = if let Some(style) = style { bar.with_style(style) } else { bar };
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}
