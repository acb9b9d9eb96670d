//! `cargo run -p harvest --example harvest -- harvest FILE --format json`
//!
//! The same form as the program's own command, so that the scorer can run it.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let Some(file) = arguments.get(2) else {
        eprintln!("usage: harvest harvest FILE");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    };
    match harvest::read(&bytes, file) {
        Ok(document) => {
            let found =
                harvest::harvest(&document).with_pages(&document).expect("plain data is JSON");
            println!(
                "{}",
                serde_json::to_string_pretty(&found).expect("plain data is always JSON")
            );
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            eprintln!("{file}: {refusal}");
            ExitCode::FAILURE
        }
    }
}
