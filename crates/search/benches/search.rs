//! `cargo bench -p search`: builds an index of 100,000 made-up texts and asks it.
//!
//! `cargo bench -p search -- 20000` takes fewer.

use std::process::ExitCode;

fn main() -> ExitCode {
    let texts = std::env::args().find_map(|it| it.parse().ok()).unwrap_or(100_000);
    let measured = tempfile::tempdir()
        .map_err(search::Error::from)
        .and_then(|folder| search::bench::measure(folder.path(), texts));
    match measured {
        Ok(report) => {
            print(&report);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print(report: &search::bench::Report) {
    println!(
        "{} texts in {} records built in {:.1?}: {:.0} texts a second, {} MB on disk",
        report.texts,
        report.records,
        report.built_in,
        report.texts_a_second,
        report.bytes_on_disk / 1_000_000,
    );
    println!("opened again in {:.1?}; one change in {:.1?}", report.reopened_in, report.changed_in);
    println!(
        "{:22} {:>8} {:>8} {:>9} {:>9} {:>9} {:>9} {:>9}",
        "", "queries", "found", "median", "p95", "p99", "slowest", "first p99"
    );
    for it in &report.answers {
        println!(
            "{:22} {:>8} {:>8} {:>9.2?} {:>9.2?} {:>9.2?} {:>9.2?} {:>9.2?}",
            it.kind, it.queries, it.found, it.median, it.p95, it.p99, it.slowest, it.first_p99
        );
    }
}
