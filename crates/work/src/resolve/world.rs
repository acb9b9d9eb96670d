//! Bodies of the whole world by what they are called in every language: *OIM* is *International
//! Organization for Migration*. Nothing is known here of the bodies of one country: another country
//! may have one of the same name.

use harvest::{KnownBody, shipped_bodies};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::LazyLock;

/// By each name in small letters and by each acronym as it is written; `None` where two bodies are
/// called so, or one that is only usually meant.
static CALLED: LazyLock<HashMap<String, Option<&'static KnownBody>>> = LazyLock::new(by_name);

fn by_name() -> HashMap<String, Option<&'static KnownBody>> {
    let mut called = HashMap::new();
    for body in shipped_bodies() {
        let meant = (!body.is_ambiguous).then_some(body);
        let names = body.names().map(str::to_lowercase);
        for name in names.chain(body.acronyms().map(str::to_owned)) {
            match called.entry(name) {
                Entry::Vacant(free) => {
                    free.insert(meant);
                }
                Entry::Occupied(taken) if is_same(*taken.get(), meant) => (),
                Entry::Occupied(mut taken) => {
                    taken.insert(None);
                }
            }
        }
    }
    called
}

fn is_same(one: Option<&KnownBody>, other: Option<&KnownBody>) -> bool {
    one.zip(other).is_some_and(|(one, other)| std::ptr::eq(one, other))
}

/// What else a body of the whole world is called: its names, its acronyms, and its names with an
/// acronym in brackets.
pub fn other_names(name: &str) -> Vec<String> {
    let of_the_world = shipped_as(name).filter(|it| it.country.is_none());
    let Some(body) = of_the_world else { return Vec::new() };
    let mut all: Vec<String> = body.names().chain(body.acronyms()).map(str::to_owned).collect();
    for name in body.names() {
        all.extend(body.acronyms().map(|acronym| format!("{name} ({acronym})")));
    }
    all.sort_unstable();
    all.dedup();
    all.retain(|it| it != name);
    all
}

/// The body that comes with the program and is called by this name, wherever it is. Where several
/// are called so it is none, and neither is one that is only usually meant: another country may
/// have one of the same name, with other names besides.
pub fn shipped_as(name: &str) -> Option<&'static KnownBody> {
    let (bare, acronym) = parted(name);
    let body = CALLED.get(bare).or_else(|| CALLED.get(&bare.to_lowercase())).copied().flatten();
    body.filter(|body| acronym.is_none_or(|it| body.acronyms().any(|own| own == it)))
}

/// *International Organization for Migration (IOM)* as its name and its acronym.
pub fn parted(name: &str) -> (&str, Option<&str>) {
    let name = name.trim();
    let parts = name.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    parts.map_or((name, None), |(name, acronym)| (name.trim(), Some(acronym.trim())))
}

#[cfg(test)]
mod tests {
    use super::other_names;

    #[test]
    fn bodies_of_the_world_have_other_names_and_those_of_a_country_have_none() {
        for iom in ["OIM", "Organisation internationale pour les migrations (OIM)"] {
            let others = other_names(iom);
            assert!(others.iter().any(|it| it == "International Organization for Migration (IOM)"));
            assert!(!others.iter().any(|it| it == iom));
        }
        assert!(other_names("Union africaine (UA)").iter().any(|it| it == "African Union"));
        for none in [
            "Organisation internationale pour les migrations (OIM) Mexique",
            "International Organization for Migration (XYZ)",
            "CONARE",
            "Délégation de l'UE",
            "Home Office",
            "Who",
        ] {
            assert!(other_names(none).is_empty(), "{none}");
        }
    }
}
