//! The sentences of a language, read from its files when they are first needed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domain::Lang;
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use unic_langid::LanguageIdentifier;

use crate::{
    each::{EachLang, each_lang},
    figures::number,
    plural,
};

pub(crate) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The files of a language. A new area of the interface is a new line here.
macro_rules! files {
    ($lang:literal) => {
        [
            ("common", include_str!(concat!("../texts/", $lang, "/common.ftl"))),
            ("desk", include_str!(concat!("../texts/", $lang, "/desk.ftl"))),
            ("drawings", include_str!(concat!("../texts/", $lang, "/drawings.ftl"))),
            ("errors", include_str!(concat!("../texts/", $lang, "/errors.ftl"))),
            ("mail", include_str!(concat!("../texts/", $lang, "/mail.ftl"))),
            ("press", include_str!(concat!("../texts/", $lang, "/press.ftl"))),
            ("public", include_str!(concat!("../texts/", $lang, "/public.ftl"))),
            ("site", include_str!(concat!("../texts/", $lang, "/site.ftl"))),
            ("vocabulary", include_str!(concat!("../texts/", $lang, "/vocabulary.ftl"))),
        ]
    };
}

const EN: [(&str, &str); 9] = files!("en");
const FR: [(&str, &str); 9] = files!("fr");
const ES: [(&str, &str); 9] = files!("es");
const PT: [(&str, &str); 9] = files!("pt");
const AR: [(&str, &str); 9] = files!("ar");

fn files(lang: Lang) -> &'static [(&'static str, &'static str); 9] {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
        Lang::Es => &ES,
        Lang::Pt => &PT,
        Lang::Ar => &AR,
    }
}

/// The bundle of a language.
pub(crate) fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: EachLang<Bundle> = each_lang!(read);
    BUNDLES.get(lang)
}

/// French sets a space before its tall signs, and no line breaks there. Whoever writes a sentence
/// types a plain one.
fn tied(text: &str) -> String {
    let mut text = text.replace("« ", "«\u{a0}");
    for sign in [":", ";", "?", "!", "»"] {
        text = text.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    text
}

fn read(lang: Lang) -> Bundle {
    let id: LanguageIdentifier = lang.tag().parse().expect("our tags are BCP 47");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // The marks keep a Latin name from turning an Arabic sentence around. Where both run the same
    // way they would only be invisible signs in everybody's copy and paste.
    bundle.set_use_isolating(lang.is_right_to_left());
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| shown(Lang::En, value),
        Lang::Fr => |value, _| shown(Lang::Fr, value),
        Lang::Es => |value, _| shown(Lang::Es, value),
        Lang::Pt => |value, _| shown(Lang::Pt, value),
        Lang::Ar => |value, _| shown(Lang::Ar, value),
    }));
    // It cannot be there already.
    let _ = bundle.add_function(plural::FUNCTION, plural::chosen_by);
    for (area, text) in files(lang) {
        let text = match lang {
            Lang::Fr => tied(text),
            Lang::Ar => plural::choosing(text),
            Lang::En | Lang::Es | Lang::Pt => (*text).to_owned(),
        };
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            // What could be read is used; the test says what could not.
            Err((resource, _)) => resource,
        };
        // Only a key that stands twice is refused, and the first one is kept.
        let _ = bundle.add_resource(Arc::new(resource)).map_err(|_| area);
    }
    bundle
}

/// Numbers are written as the language writes them.
fn shown(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(it) => Some(number(lang, it.value)),
        _ => None,
    }
}

/// All keys of a language.
pub fn keys(lang: Lang) -> BTreeSet<String> {
    arguments(lang).into_keys().collect()
}

/// All keys of a language, each with the arguments that its sentence uses.
pub fn arguments(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (_, text) in files(lang) {
        for entry in fluent_syntax::parser::parse(*text).unwrap_or_else(|(it, _)| it).body {
            if let Entry::Message(message) = entry {
                let mut names = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    of_pattern(pattern, &mut names);
                }
                found.insert(message.id.name.to_owned(), names);
            }
        }
    }
    found
}

/// What is wrong with the files of a language: grammar, and keys that stand twice.
#[cfg(test)]
pub(crate) fn faults(lang: Lang) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (area, text) in files(lang) {
        let (resource, errors) = match fluent_syntax::parser::parse(*text) {
            Ok(resource) => (resource, Vec::new()),
            Err(both) => both,
        };
        faults.extend(errors.iter().map(|error| {
            let line = text[..error.pos.start].lines().count();
            format!("{lang}/{area}.ftl, line {line}: {error}")
        }));
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && !seen.insert(message.id.name)
            {
                faults.push(format!("{lang}/{area}.ftl: `{}` stands twice", message.id.name));
            }
        }
    }
    faults
}

fn of_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, names);
        }
    }
}

fn of_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, names),
        Expression::Select { selector, variants } => {
            of_inline(selector, names);
            for variant in variants {
                of_pattern(&variant.value, names);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => of_call(arguments, names),
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        _ => {}
    }
}

fn of_call(arguments: &CallArguments<&str>, names: &mut BTreeSet<String>) {
    for argument in &arguments.positional {
        of_inline(argument, names);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read_and_no_key_stands_twice() {
        let faults: Vec<String> = Lang::ALL.into_iter().flat_map(faults).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
