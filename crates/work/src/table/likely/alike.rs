//! Whether two titles, or two names of a body, are the same.

/// Whether two titles share most of their words.
pub fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let shared = one.iter().filter(|it| other.contains(it)).count();
    let all = one.len() + other.len() - shared;
    all > 0 && shared * 10 >= all * 7
}

/// Whether two names of bodies share most of their words, or an acronym.
pub fn same_name(one: &str, other: &str) -> bool {
    let other_acronyms: Vec<&str> = acronyms(other).collect();
    alike(one, other) || acronyms(one).any(|it| other_acronyms.contains(&it))
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|it: char| !it.is_alphanumeric());
    let long = parts.filter(|it| it.chars().count() > 2);
    let mut words: Vec<String> = long.map(str::to_lowercase).collect();
    words.sort();
    words.dedup();
    words
}

fn acronyms(name: &str) -> impl Iterator<Item = &str> {
    let parts = name.split(|it: char| !it.is_alphanumeric());
    parts.filter(|it| it.len() > 2 && it.chars().all(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_alike_when_most_of_their_words_are_the_same() {
        let workshop = "Regional knowledge-sharing workshop for Latin America and the Caribbean";
        assert!(alike(
            workshop,
            "Regional Knowledge Sharing Workshop, Latin America and the Caribbean"
        ));
        assert!(!alike(workshop, "Regional knowledge-sharing workshop for Asia"));
        assert!(!alike("", ""));
    }

    #[test]
    fn a_body_is_known_by_its_acronym() {
        assert!(same_name("Directorate-General of Migration and Alien Affairs (DGME)", "la DGME"));
        assert!(!same_name("Ministry of Health", "Ministry of Justice"));
    }
}
