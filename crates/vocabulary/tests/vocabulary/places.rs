//! The shipped places are complete and hang together.

use std::collections::{BTreeSet, HashSet};

use vocabulary::{Place, PlaceKind, place, places};

const LANGUAGES: [&str; 5] = ["en", "fr", "es", "pt", "ar"];

fn of(kind: PlaceKind) -> impl Iterator<Item = &'static Place> {
    places().iter().filter(move |place| place.kind == kind)
}

fn members(code: &str) -> BTreeSet<&'static str> {
    of(PlaceKind::Country)
        .filter(|place| place.lies_in(code))
        .map(|place| place.code.as_str())
        .collect()
}

#[test]
fn every_place_has_a_name_in_all_five_languages() {
    for place in places() {
        for lang in LANGUAGES {
            let name = place.names.get(lang).map_or("", String::as_str);
            assert!(!name.trim().is_empty(), "{} has no name in {lang}", place.code);
            assert_eq!(name, name.trim(), "{} in {lang}", place.code);
        }
    }
}

#[test]
fn all_countries_of_iso_3166_are_there_and_kosovo_beside_them() {
    let countries: Vec<_> = of(PlaceKind::Country).collect();
    assert_eq!(countries.len(), 249 + 1);
    for country in countries {
        assert_eq!(country.code.len(), 2, "{}", country.code);
        assert!(country.iso3.as_ref().is_some_and(|code| code.len() == 3), "{}", country.code);
        assert!(country.m49.is_some() || country.code == "XK", "{}", country.code);
    }
}

#[test]
fn all_regions_of_m49_are_there() {
    // The world, 5 continents (Antarctica is in ISO 3166), sub-regions and intermediate regions,
    // North America as a grouping of its own.
    assert_eq!(of(PlaceKind::Region).count(), 32);
    for region in of(PlaceKind::Region) {
        assert_eq!(region.m49.as_deref(), Some(region.code.as_str()));
    }
}

#[test]
fn a_code_stands_for_one_place_and_every_parent_is_a_place() {
    let mut seen = HashSet::new();
    for place in places() {
        assert!(seen.insert(place.code.as_str()), "{} stands twice", place.code);
        for parent in &place.parents {
            assert!(vocabulary::place(parent).is_some(), "{} in {parent}", place.code);
            assert_ne!(parent, &place.code);
        }
    }
}

#[test]
fn every_place_lies_in_the_world_and_can_be_marked_on_a_map() {
    for place in places() {
        assert!(place.lies_in("001"), "{}", place.code);
        let (north, east) = place.point.unwrap_or_else(|| panic!("{} has no point", place.code));
        assert!((-90.0..=90.0).contains(&north) && (-180.0..=180.0).contains(&east));
    }
}

#[test]
fn regions_come_before_what_lies_in_them() {
    let at = |code: &str| places().iter().position(|place| place.code == code).unwrap();
    for place in places().iter().filter(|place| place.kind != PlaceKind::Grouping) {
        let mut regions = place
            .parents
            .iter()
            .filter(|it| vocabulary::place(it).unwrap().kind == PlaceKind::Region);
        assert!(regions.all(|parent| at(parent) < at(&place.code)), "{}", place.code);
    }
}

#[test]
fn a_place_knows_its_regions_nearest_first_and_then_its_groupings() {
    insta::assert_snapshot!(place("HN").unwrap().parents.join(" "), @"013 419 019 001 ibero-america northern-triangle sica");
    insta::assert_snapshot!(place("northern-triangle").unwrap().parents.join(" "), @"013 419 019 001");
}

#[test]
fn groupings_have_the_members_they_are_known_for() {
    let sizes: Vec<String> = of(PlaceKind::Grouping)
        .map(|grouping| format!("{} {}", grouping.code, members(&grouping.code).len()))
        .collect();
    insta::assert_snapshot!(sizes.join("\n"), @"
    ibero-america 22
    northern-triangle 3
    gran-chaco 3
    andean-community 4
    mercosur 5
    sica 8
    caricom 15
    sahel 5
    horn-of-africa 8
    ecowas 12
    waemu 8
    eccas 10
    cemac 6
    comesa 21
    eac 8
    sadc 16
    african-union 55
    central-eastern-southern-africa 36
    eastern-southern-africa 27
    western-central-africa 26
    maghreb 5
    middle-east 16
    middle-east-north-africa 21
    european-union 27
    european-neighbourhood 16
    european-neighbourhood-south 10
    european-neighbourhood-east 6
    western-balkans 6
    south-caucasus 3
    silk-routes 7
    asean 11
    asia-pacific 80
    south-pacific 23
    cplp 9
    ");
    assert_eq!(members("northern-triangle"), BTreeSet::from(["GT", "HN", "SV"]));
}

#[test]
fn a_country_is_called_what_people_call_it() {
    let called =
        |code: &str| LANGUAGES.map(|lang| place(code).unwrap().names[lang].as_str()).join(", ");
    insta::assert_snapshot!(
        ["BO", "VE", "LA", "MD", "IR", "SY", "TZ", "CD", "MM", "HK", "419"].map(called).join("\n"),
        @"
    Bolivia, Bolivie, Bolivia, Bolívia, بوليفيا
    Venezuela, Venezuela, Venezuela, Venezuela, فنزويلا
    Laos, Laos, Laos, Laos, لاوس
    Moldova, Moldavie, Moldavia, Moldávia, مولدوفا
    Iran, Iran, Irán, Irã, إيران
    Syria, Syrie, Siria, Síria, سوريا
    Tanzania, Tanzanie, Tanzania, Tanzânia, تنزانيا
    Democratic Republic of the Congo, République démocratique du Congo, República Democrática del Congo, República Democrática do Congo, جمهورية الكونغو الديمقراطية
    Myanmar, Myanmar, Myanmar, Mianmar, ميانمار
    Hong Kong, Hong Kong, Hong Kong, Hong Kong, هونغ كونغ
    Latin America and the Caribbean, Amérique latine et Caraïbes, América Latina y el Caribe, América Latina e Caribe, أمريكا اللاتينية ومنطقة البحر الكاريبي
    "
    );
}

#[test]
fn other_names_are_kept_apart_from_acronyms() {
    let congo = place("CD").unwrap();
    assert!(congo.also["fr"].contains(&"Congo-Kinshasa".to_owned()));
    assert_eq!(congo.acronyms["fr"], ["RDC"]);
    assert_eq!(place("ecowas").unwrap().acronyms["es"], ["CEDEAO"]);
}

#[test]
fn every_grouping_and_nothing_else_says_who_names_its_members() {
    for place in places() {
        let grouping = place.kind == PlaceKind::Grouping;
        assert_eq!(place.members_from.is_some(), grouping, "{}", place.code);
    }
    let from = |code| place(code).unwrap().members_from.as_ref().unwrap();
    assert!(from("ecowas").who.contains("left on 29 January 2025"));
    assert_eq!(from("ecowas").url.as_deref(), Some("https://www.ecowas.int/"));
    assert_eq!(from("middle-east").url, None);
}

#[test]
fn who_left_a_grouping_is_not_in_it() {
    for code in ["BF", "ML", "NE"] {
        assert!(!place(code).unwrap().lies_in("ecowas"), "{code} left in January 2025");
        assert!(place(code).unwrap().lies_in("waemu"), "{code} stays in the monetary union");
    }
    assert!(!place("RW").unwrap().lies_in("eccas"));
    assert!(!place("VE").unwrap().lies_in("mercosur"));
    assert!(place("TL").unwrap().lies_in("asean"));
}
