//! Writing a thesaurus as SKOS in Turtle, so that it can be edited elsewhere and taken back.

use std::fmt::Write;

use crate::{ByLang, ListByLang, Theme, skos};

/// The themes in Turtle; [`parse_themes`](crate::parse_themes) reads the same themes from it.
pub fn to_turtle(themes: &[Theme]) -> String {
    let mut out = format!(
        "@prefix skos: <{}> .\n@prefix ayni: <urn:ayni:> .\n@prefix theme: <urn:ayni:theme:> .\n\
         @prefix gcm: <{}> .\n@prefix sdg: <{}> .\n\nayni:themes a skos:ConceptScheme .\n",
        skos::SKOS,
        skos::GCM,
        skos::SDG
    );
    for theme in themes {
        let _ = write!(out, "\n<urn:ayni:theme:{}> a skos:Concept", escaped_iri(&theme.id));
        out.push_str(" ;\n    skos:inScheme ayni:themes");
        if theme.broader.is_empty() {
            out.push_str(" ;\n    skos:topConceptOf ayni:themes");
        }
        links(&mut out, "skos:broader", "urn:ayni:theme:", &theme.broader);
        links(&mut out, "skos:related", "urn:ayni:theme:", &theme.related);
        links(&mut out, "skos:relatedMatch", skos::GCM, &theme.gcm_objectives);
        links(&mut out, "skos:relatedMatch", skos::SDG, &theme.sdg_targets);
        texts(&mut out, "skos:prefLabel", &theme.labels);
        lists(&mut out, "skos:altLabel", &theme.synonyms);
        lists(&mut out, "ayni:acronym", &theme.acronyms);
        texts(&mut out, "skos:definition", &theme.definitions);
        out.push_str(" .\n");
    }
    out
}

fn links(out: &mut String, predicate: &str, prefix: &str, ids: &[impl ToString]) {
    let objects = ids.iter().map(|id| format!("<{prefix}{}>", escaped_iri(&id.to_string())));
    objects_of(out, predicate, objects.collect());
}

fn texts(out: &mut String, predicate: &str, texts: &ByLang) {
    objects_of(out, predicate, texts.iter().map(|(lang, text)| literal(text, lang)).collect());
}

fn lists(out: &mut String, predicate: &str, lists: &ListByLang) {
    let objects =
        lists.iter().flat_map(|(lang, texts)| texts.iter().map(|text| literal(text, lang)));
    objects_of(out, predicate, objects.collect());
}

#[expect(clippy::needless_pass_by_value, reason = "every caller makes the list for this call")]
fn objects_of(out: &mut String, predicate: &str, objects: Vec<String>) {
    if !objects.is_empty() {
        let _ = write!(out, " ;\n    {predicate}\n        {}", objects.join(" ,\n        "));
    }
}

fn literal(text: &str, lang: &str) -> String {
    let mut out = String::from('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ => out.push(sign),
        }
    }
    let _ = write!(out, "\"@{lang}");
    out
}

/// An id as part of an address. Ids of ours need no escape; those of others may.
fn escaped_iri(id: &str) -> String {
    let mut out = String::new();
    for sign in id.chars() {
        if sign <= ' ' || "<>\"{}|^`\\%".contains(sign) {
            let _ = write!(out, "%{:02X}", u32::from(sign));
        } else {
            out.push(sign);
        }
    }
    out
}
