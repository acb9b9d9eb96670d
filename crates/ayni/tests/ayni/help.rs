//! What the program says of itself when it is asked for help.

use std::process::Command;

/// The help of a command and of all below it, as somebody reads it whose surroundings say nothing.
fn help(command: &[&str]) -> String {
    let asked = Command::new(env!("CARGO_BIN_EXE_ayni"))
        .args(command)
        .arg("--help")
        .env_clear()
        .output()
        .unwrap();
    assert!(asked.status.success(), "{command:?}");
    let own = String::from_utf8(asked.stdout).unwrap();
    let mut all = format!("$ {} --help\n{own}\n", [&["ayni"], command].concat().join(" "));
    for below in commands(&own) {
        all += &help(&[command, &[below]].concat());
    }
    all
}

/// The names in the list of commands.
fn commands(help: &str) -> Vec<&str> {
    let list = help.lines().skip_while(|it| *it != "Commands:").skip(1);
    let names = list.take_while(|it| !it.is_empty());
    // What goes on from the line before it stands further in.
    let names = names.filter(|it| it.starts_with("  ") && !it.starts_with("   "));
    let names = names.filter_map(|it| it.split_whitespace().next());
    names.filter(|it| *it != "help").collect()
}

#[test]
fn the_help_of_every_command() {
    insta::assert_snapshot!(help(&[]));
}
