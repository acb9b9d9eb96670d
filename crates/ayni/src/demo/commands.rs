//! What else can be done with the demo from another terminal: commands that work as they stand.

use crate::instance::Home;
use anyhow::Context;
use std::fmt::Write;
use std::path::Path;

/// The folder, and commands with it that can be copied.
pub fn hint(home: &Home) -> anyhow::Result<String> {
    // Another terminal may stand in another folder.
    let folder = std::path::absolute(&home.data)
        .with_context(|| format!("cannot find the folder {}", home.data.display()))?;
    let program = std::env::current_exe().context("the program does not know where it lies")?;
    let program = quoted(&program);
    let mut place = format!("--data {}", quoted(&folder));
    match &home.database {
        None => (),
        Some(file) if file.starts_with("sqlite:") => {
            let _ = write!(place, " --database {}", quoted(Path::new(file)));
        }
        // A server's address has a password in it, and a terminal is read over one's shoulder.
        Some(_) => place.push_str(" --database \"$AYNI_DATABASE\""),
    }
    let lines = [
        ("the catalogue in French as PDF", format!("{program} print catalogue --lang fr {place}")),
        ("everything in one file", format!("{program} backup ayni-demo.backup {place}")),
        ("whether all is well", format!("{program} check {place}")),
    ];
    let mut said = format!("\n  It keeps everything in {}\n", folder.display());
    said.push_str("  From another terminal, while it runs:\n");
    for (what, command) in lines {
        let _ = writeln!(said, "    # {what}\n    {command}");
    }
    said.push_str("\n  Ctrl-C stops it.");
    Ok(said)
}

/// As a shell takes it for one word.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |it: char| it.is_ascii_alphanumeric() || "/._-+,:@%=".contains(it);
    if !text.is_empty() && text.chars().all(plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_word_for_a_shell() {
        assert_eq!(quoted(Path::new("/home/a/ayni-demo")), "/home/a/ayni-demo");
        assert_eq!(quoted(Path::new("/my files/l'essai")), r"'/my files/l'\''essai'");
    }

    #[test]
    fn the_commands_name_the_folder_whole() {
        let home = Home { data: "ayni-demo".into(), database: None, encoder: None };
        let said = hint(&home).unwrap();
        let folder = std::path::absolute("ayni-demo").unwrap();
        let command = format!("print catalogue --lang fr --data {}", quoted(&folder));
        assert!(said.contains(&command), "{said}");
    }
}
