//! Habits, held by reading the tree.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut folders = vec![root];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    assert!(!files.is_empty(), "{folder} has no .{ending}");
    files
}

#[test]
fn every_module_says_what_it_is_and_none_is_too_long() {
    for (path, text) in files("src", "rs").into_iter().chain(files("tests", "rs")) {
        assert!(text.starts_with("//! "), "{} does not say what it is", path.display());
        assert!(text.lines().count() <= 500, "{} is too long", path.display());
    }
}

#[test]
fn no_template_has_style_or_script_within_it() {
    for (path, text) in files("templates", "html") {
        assert!(!text.contains("style="), "{}: a style of its own", path.display());
        for script in text.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap_or_default();
            // A block of data is nothing that runs.
            let is_data = tag.contains("type=\"application/ld+json\"");
            assert!(is_data || tag.contains("src="), "{}: a script within", path.display());
        }
        for handler in ["onclick", "onload", "onchange", "onsubmit", "javascript:"] {
            assert!(!text.contains(handler), "{}: {handler}", path.display());
        }
    }
}

/// The keys that a text says: what stands quoted behind these words.
fn keys(text: &str) -> BTreeSet<String> {
    let says = ["say(\"", "say_with(\"", "count(\"", "about(\""];
    let found = says.iter().flat_map(|word| text.split(word).skip(1));
    found.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[test]
fn every_key_that_a_page_says_is_in_english() {
    let known = words::keys(domain::Lang::En);
    let mut missing = Vec::new();
    for (path, text) in files("templates", "html").into_iter().chain(files("src", "rs")) {
        for key in keys(&text) {
            // The doc comments of `Page` show its use with keys too, and they are real ones.
            if !known.contains(&key) {
                missing.push(format!("{}: {key}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn all_addresses_are_built_in_one_place() {
    for (path, text) in files("templates", "html") {
        for start in ["href=\"/", "action=\"/", "src=\"/"] {
            assert!(!text.contains(start), "{}: an address built by hand", path.display());
        }
    }
}

#[test]
fn nothing_moves_by_itself() {
    for (path, text) in files("assets", "css") {
        for word in ["@keyframes", "animation", "scroll-behavior", "@view-transition"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
    for (path, text) in files("assets", "js") {
        for word in [".animate(", "requestAnimationFrame"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
    for (path, text) in files("templates/public", "html").into_iter().chain(files("assets", "svg"))
    {
        for word in ["<animate", "<marquee", "http-equiv=\"refresh\"", "autoplay"] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn a_page_loads_no_more_than_a_hundred_kilobytes() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let size = |name: &str| fs::metadata(assets.join(name)).unwrap().len();
    let latin: u64 = ["400-normal", "400-italic", "600-normal"]
        .iter()
        .map(|it| size(&format!("literata-latin-{it}.woff2")))
        .sum();
    assert!(size("ayni.css") + latin < 100_000, "{}", size("ayni.css") + latin);
    // An Arabic page has its own font and, for figures and names, one of the Latin ones.
    let arabic = size("noto-naskh-arabic.woff2") + size("literata-latin-400-normal.woff2");
    assert!(size("ayni.css") + arabic < 100_000);
}
