//! Prints the specimen, to be looked at: `cargo run --release --example specimen fr 3 > fr.pdf`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let lang = args.next().unwrap_or_else(|| "fr".to_owned());
    let practices = args.next().map_or(Ok(3), |it| it.parse())?;
    let printed = press::catalogue(&specimen::book(&lang, practices))?;
    eprintln!("{} pages, {} bytes", printed.pages, printed.pdf.len());
    std::io::stdout().write_all(&printed.pdf)?;
    Ok(())
}
