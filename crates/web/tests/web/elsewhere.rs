//! *What would it take here?*, where there is much to tell of a country, and where there is nothing.

use crate::kit::{Site, coded, part, record, write};
use domain::{Field, Kind, Lang, Record, Value};
use insta::assert_snapshot;

const AT: &str = "/en/practices/asking-first";

/// A practice on asylum; Mexico and Belize in Central America, Chad far from them.
struct Shelf {
    site: Site,
    asylum: Record,
    health: Record,
    mexico: Record,
    belize: Record,
}

fn links(records: &[&Record]) -> Vec<Value> {
    records.iter().map(|it| Value::Link(it.id)).collect()
}

impl Shelf {
    async fn new() -> Shelf {
        let site = Site::new().await;
        let country = async |code: &str, title: &str, within: &[&Record]| {
            let mut country = coded(&site, Kind::Place, code, title);
            country.set(Field::PlaceKind, vec![Value::Code("country".to_owned())]);
            country.set(Field::Within, links(within));
            site.publish(country).await
        };
        let middle = site.publish(coded(&site, Kind::Place, "013", "Central America")).await;
        let all = site.publish(coded(&site, Kind::Place, "019", "Americas")).await;
        let mexico = country("MX", "Mexico", &[&middle, &all]).await;
        let belize = country("BZ", "Belize", &[&middle, &all]).await;
        country("TD", "Chad", &[]).await;
        let asylum = site.publish(coded(&site, Kind::Theme, "asylum", "Asylum")).await;
        let health = site.publish(coded(&site, Kind::Theme, "health", "Health")).await;
        let mut practice = record(&site, Kind::Practice, Lang::En, "Asking first");
        practice.set(Field::Themes, links(&[&asylum]));
        site.publish(practice).await;
        Shelf { site, asylum, health, mexico, belize }
    }

    fn action(&self, title: &str, place: &Record, theme: &Record) -> Record {
        let mut action = record(&self.site, Kind::Action, Lang::En, title);
        action.set(Field::Places, links(&[place]));
        action.set(Field::Themes, links(&[theme]));
        action
    }

    async fn here(&self, place: &str) -> String {
        self.site.catch_up().await;
        let page = self.site.visitor().get(&format!("{AT}/here/{place}")).await;
        page.outline()
    }
}

#[tokio::test]
async fn an_action_tells_with_whom_it_was_and_what_it_left_and_the_others_follow() {
    let shelf = Shelf::new().await;
    let mut agency = record(&shelf.site, Kind::Organisation, Lang::En, "Agency of Asylum");
    write(&mut agency, Field::Synonyms, "AA");
    let agency = shelf.site.publish(agency).await;
    let mut on_theme = shelf.action("Mexico I", &shelf.mexico, &shelf.asylum);
    on_theme.set(Field::Partners, links(&[&agency]));
    write(&mut on_theme, Field::PartnerNames, "Migration Policy Unit");
    write(&mut on_theme, Field::Delivered, "a handbook");
    shelf.site.publish(on_theme).await;
    let other = shelf.action("Mexico II", &shelf.mexico, &shelf.health);
    shelf.site.publish(other).await;
    let mut figure = record(&shelf.site, Kind::Figure, Lang::En, "rise of arrivals");
    figure.set(Field::Places, links(&[&shelf.mexico]));
    figure.set(Field::Number, vec![Value::Number(300.0)]);
    write(&mut figure, Field::Unit, "%");
    shelf.site.publish(figure).await;
    let page = shelf.here("mexico").await;
    assert_snapshot!(part(&page, "## Actions on the same themes 1"), @"
    -
    ### Mexico I -> /en/actions/mexico-i
    Mexico
    With: Agency of Asylum -> /en/organisations/agency-of-asylum · Migration Policy Unit
    What it left behind: a handbook
    ");
    assert_snapshot!(part(&page, "## Other Actions there 1"), @"
    -
    ### Mexico II -> /en/actions/mexico-ii
    Mexico
    ");
    assert_snapshot!(part(&page, "## Figures that sources declare 1"), @"
    -
    ### rise of arrivals -> /en/figures/rise-of-arrivals
    300 % · Mexico
    ");
    assert!(
        page.contains("- No body of the country has a page of its own; the partners are"),
        "{page}"
    );
}

#[tokio::test]
async fn where_there_is_nothing_the_regions_around_lead_on() {
    let shelf = Shelf::new().await;
    for title in ["Mexico I", "Mexico II"] {
        let action = shelf.action(title, &shelf.mexico, &shelf.asylum);
        shelf.site.publish(action).await;
    }
    let page = shelf.here("belize").await;
    assert_snapshot!(part(&page, "## What is not known"), @"
    - Whether the conditions are met, what it would cost and who would decide: the record does not say.
    - Nothing of Belize is on record yet.
    - No practice on these themes from the same region is on record.
    ");
    // The Americas have no more of them than Central America.
    assert_snapshot!(part(&page, "## Where to look next"), @"
    - All that these pages tell of Belize -> /en/places/belize
    - Actions on these themes: Central America -> /en/actions?theme=asylum&place=013 2
    A country, in any language
    <q=> [See]
    ");
    let own = shelf.action("Belize I", &shelf.belize, &shelf.asylum);
    shelf.site.publish(own).await;
    assert!(
        shelf
            .here("belize")
            .await
            .contains("Central America -> /en/actions?theme=asylum&place=013 3")
    );
    assert!(!shelf.here("chad").await.contains("Actions on these themes:"));
}

#[tokio::test]
async fn a_country_sends_experts_elsewhere_and_what_is_told_in_another_language_says_so() {
    let shelf = Shelf::new().await;
    for (title, place) in [("Belize I", &shelf.belize), ("Mexico I", &shelf.mexico)] {
        let mut action = shelf.action(title, place, &shelf.asylum);
        action.set(Field::ExpertsFrom, links(&[&shelf.belize]));
        write(&mut action, Field::Delivered, "a handbook");
        shelf.site.publish(action).await;
    }
    let page = shelf.here("belize").await;
    let experts = part(&page, "## Actions on these themes to which it sent experts 1");
    assert!(experts.contains("### Mexico I ->") && !experts.contains("Belize I"), "{page}");
    let french = shelf.site.visitor().get("/fr/practices/asking-first/here/belize").await;
    assert!(french.outline().contains("{en} a handbook · En anglais"), "{}", french.outline());
}

#[tokio::test]
async fn a_broad_theme_tells_what_is_on_those_that_are_narrower() {
    let shelf = Shelf::new().await;
    let mut narrow = coded(&shelf.site, Kind::Theme, "refuge", "Refuge");
    narrow.set(Field::Broader, links(&[&shelf.asylum]));
    let narrow = shelf.site.publish(narrow).await;
    let mut action = shelf.action("Mexico I", &shelf.mexico, &narrow);
    action.set(Field::Start, vec![Value::Date("2017-01".parse().unwrap())]);
    action.set(Field::End, vec![Value::Date("2018-05".parse().unwrap())]);
    shelf.site.publish(action).await;
    shelf.site.catch_up().await;
    let page = shelf.site.visitor().get("/en/themes/asylum").await.outline();
    assert_eq!(part(&page, "## Narrower themes").trim(), "- Refuge -> /en/themes/refuge");
    assert_snapshot!(part(&page, "## Actions 1"), @"
    -
    ### Mexico I -> /en/actions/mexico-i
    Mexico · January 2017 to May 2018
    ");
    assert!(part(&page, "## Practices 1").contains("### Asking first ->"), "{page}");
    let region = shelf.site.visitor().get("/en/places/central-america").await.outline();
    assert!(part(&region, "## Places in it").contains("- Belize -> /en/places/belize"), "{region}");
    let empty = shelf.site.visitor().get("/en/places/chad").await.outline();
    assert!(empty.contains("Nothing is on record yet."), "{empty}");
}

#[tokio::test]
async fn a_region_offers_its_countries_and_an_accent_asks_nothing() {
    let shelf = Shelf::new().await;
    shelf.site.catch_up().await;
    let visitor = shelf.site.visitor();
    let region = visitor.get(&format!("{AT}/here?q=central+america")).await.outline();
    assert!(region.contains("“central america” is a region"), "{region}");
    let offered = ["Belize", "Mexico"].map(|it| region.contains(&format!("- {it} -> {AT}/here/")));
    assert_eq!(offered, [true, true], "{region}");
    assert!(!region.contains("Chad"), "{region}");
    let typed = visitor.get(&format!("{AT}/here/central-america")).await;
    assert_eq!(typed.location.as_deref(), Some(&*format!("{AT}/here?q=Central%20America")));
    let answer = visitor.get(&format!("{AT}/here?q=M%C3%A9xico")).await;
    assert_eq!(answer.location.as_deref(), Some(&*format!("{AT}/here/mexico")));
}

#[tokio::test]
async fn the_countries_where_actions_were_are_as_many_as_the_front_page_says() {
    let shelf = Shelf::new().await;
    for place in [&shelf.mexico, &shelf.belize] {
        let action = shelf.action(place.title(Lang::En), place, &shelf.asylum);
        shelf.site.publish(action).await;
    }
    shelf.site.catch_up().await;
    let front = shelf.site.visitor().get("/en/").await.outline();
    assert!(front.contains("- 2 countries and regions"), "{front}");
    let page = shelf.site.visitor().get("/en/places?with=actions").await.outline();
    assert_snapshot!(part(&page, "# Places"), @"
    The 2 countries and regions where Actions took place, each with how many.
    - Belize -> /en/places/belize 1 -> /en/actions?place=BZ
    - Mexico -> /en/places/mexico 1 -> /en/actions?place=MX
    ");
}

#[tokio::test]
async fn practices_of_neighbours_come_closest_first_with_what_is_shared() {
    let shelf = Shelf::new().await;
    let mut narrow = coded(&shelf.site, Kind::Theme, "refuge", "Refuge");
    narrow.set(Field::Broader, links(&[&shelf.asylum]));
    let narrow = shelf.site.publish(narrow).await;
    let mut peru = coded(&shelf.site, Kind::Place, "PE", "Peru");
    peru.set(Field::PlaceKind, vec![Value::Code("country".to_owned())]);
    peru.set(Field::Within, shelf.belize.values(Field::Within)[1..].to_vec());
    let peru = shelf.site.publish(peru).await;
    for (title, place, theme) in [
        ("From afar", &peru, &shelf.asylum),
        ("Next door", &shelf.mexico, &narrow),
        ("Of another theme", &shelf.mexico, &shelf.health),
        ("At home", &shelf.belize, &shelf.asylum),
    ] {
        let mut practice = record(&shelf.site, Kind::Practice, Lang::En, title);
        practice.set(Field::Themes, links(&[theme]));
        practice.set(Field::Places, links(&[place]));
        shelf.site.publish(practice).await;
    }
    let page = shelf.here("belize").await;
    assert_snapshot!(part(&page, "## Practices on the same themes from the same region"), @"
    -
    ### Next door -> /en/practices/next-door
    Mexico
    Themes: Asylum · Lies in: Americas and Central America
    -
    ### From afar -> /en/practices/from-afar
    Peru
    Themes: Asylum · Lies in: Americas
    ");
}
