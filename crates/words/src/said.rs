//! Saying a sentence.

use domain::Lang;
use fluent_bundle::FluentArgs;

use crate::{Arg, catalogue::bundle};

/// The sentence of a key. English where the language lacks it; `⟦key⟧` where every language does.
pub fn say(lang: Lang, key: &str) -> String {
    say_with(lang, key, &[])
}

/// The sentence of a key with its arguments. Numbers select the plural and are written as the
/// language writes them.
pub fn say_with(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    said(lang, key, args)
        .or_else(|| said(Lang::En, key, args))
        .unwrap_or_else(|| format!("⟦{key}⟧"))
}

/// Whether some language knows the key: the one asked for, or English.
pub fn has(lang: Lang, key: &str) -> bool {
    bundle(lang).has_message(key) || bundle(Lang::En).has_message(key)
}

fn said(lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(lang);
    let pattern = bundle.get_message(key)?.value()?;
    let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg)).collect();
    // An argument that is not given shows as {$name}; the sentence is still better than none.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
}

/// What a language is called in another: `language_name(Lang::Fr, "pt")` is *portugais*. Its tag
/// where we have no name for it.
pub fn language_name(lang: Lang, of: &str) -> String {
    let base = of.split(['-', '_']).next().unwrap_or(of).to_ascii_lowercase();
    let key = format!("language-{base}");
    if has(lang, &key) { say(lang, &key) } else { of.to_owned() }
}
