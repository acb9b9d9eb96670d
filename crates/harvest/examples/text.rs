//! `cargo run -p harvest --example text -- FILE`: the text that is kept, block by block.

fn main() {
    let Some(file) = std::env::args().nth(1) else { return eprintln!("usage: text FILE") };
    let bytes = std::fs::read(&file).expect("the file can be read");
    match harvest::read(&bytes, &file) {
        Ok(document) => {
            let letters: Vec<char> = document.text.chars().collect();
            for block in &document.blocks {
                let words: String = letters[block.start..block.end].iter().collect();
                println!("{:?} p. {:?}: {words}", block.kind, document.page_of(block.start));
            }
            document.doubts.iter().for_each(|it| println!("doubt: {it}"));
        }
        Err(refusal) => println!("{refusal}"),
    }
}
