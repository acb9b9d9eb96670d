//! Towns of fifteen thousand people and more, by name: thirty thousand, so that they are looked up
//! where they lie in the file, and not read when the program starts.
//!
//! From `GeoNames` (<https://www.geonames.org>, CC BY 4.0) by `data/make-towns.py`.

const TOWNS: &str = include_str!("../data/towns.csv");

/// The codes of the countries that have a town of a folded name, the largest town first.
pub fn countries(name: &str) -> impl Iterator<Item = &'static str> {
    let of = line(name).and_then(|it| it.split_once(',')).map_or("", |it| it.1);
    of.split(' ').filter(|it| !it.is_empty())
}

/// The line of a name: the file is sorted.
fn line(name: &str) -> Option<&'static str> {
    let mut rest = TOWNS.split_once('\n').map_or("", |it| it.1);
    while !rest.is_empty() {
        let middle = rest.floor_char_boundary(rest.len() / 2);
        let start = rest[..middle].rfind('\n').map_or(0, |it| it + 1);
        let end = rest[middle..].find('\n').map_or(rest.len(), |it| middle + it);
        let line = &rest[start..end];
        let own = line.split(',').next().unwrap_or_default();
        match name.cmp(own) {
            std::cmp::Ordering::Equal => return Some(line),
            std::cmp::Ordering::Less => rest = &rest[..start],
            std::cmp::Ordering::Greater => rest = rest.get(end + 1..).unwrap_or_default(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_town_is_found_where_it_lies() {
        let names: Vec<&str> =
            TOWNS.lines().skip(1).filter_map(|it| it.split(',').next()).collect();
        assert!(names.is_sorted() && names.len() > 29_000);
        for name in names {
            assert!(countries(name).next().is_some(), "{name}");
            assert_eq!(crate::tokens::folded(name), name);
        }
    }

    #[test]
    fn a_name_of_several_countries_begins_with_the_largest_town() {
        assert_eq!(countries("obock").collect::<Vec<_>>(), ["DJ"]);
        assert_eq!(countries("reading").next(), Some("GB"));
        assert_eq!(countries("nowhere at all").next(), None);
        assert_eq!(countries("").next(), None);
    }
}
