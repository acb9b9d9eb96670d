//! Lists: what is wanted, in an order, a page at a time.

use crate::common::{Place, by, draft, insert, text};
use domain::{Field, Kind, Lang, Record, State, Value};
use insta::assert_snapshot;
use store::records::{self, Counted, Listing, Order, Previous};
use store::{Db, Store};

async fn practices(store: &Store, number: usize) -> Vec<Record> {
    let mut all = Vec::new();
    let tx = store.begin().await.unwrap();
    for number in 0..number {
        let mut record = draft(Kind::Practice, &format!("Pratique {number}"));
        record.translate(Field::Title, Lang::En, |revision| text("Practice", revision));
        let year = 2010 + number % 7;
        if number % 5 != 0 {
            record.add(Field::Period, Value::Date(year.to_string().parse().unwrap()));
        }
        records::insert(&tx, &mut record, &by(i64::try_from(number / 3).unwrap())).await.unwrap();
        all.push(record);
    }
    tx.commit().await.unwrap();
    all
}

/// All pages of a list, one after another.
async fn walked(db: &Db, listing: Listing) -> Vec<Record> {
    let mut all = Vec::new();
    let mut listing = listing;
    loop {
        let page = records::page(db, &listing).await.unwrap();
        assert!(page.records.len() as u64 <= listing.limit);
        all.extend(page.records);
        listing.after = page.next;
        if listing.after.is_none() {
            return all;
        }
    }
}

#[tokio::test]
async fn a_page_costs_the_same_for_one_for_three_and_for_three_hundred() {
    for place in Place::each().await {
        let store = place.open().await;
        practices(&store, 400).await;
        for order in [Order::Title(Lang::Fr), Order::Newest, Order::Oldest, Order::Changed] {
            for limit in [1, 3, 300] {
                let before = store.queries();
                let listing = Listing { order, limit, ..Listing::default() };
                let page = records::page(store.db(), &listing).await.unwrap();
                assert_eq!(page.records.len() as u64, limit);
                assert_eq!(store.queries() - before, 3, "{order:?}, {limit}");
            }
        }
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repeat() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut all = practices(&store, 50).await;
        all.sort_by_key(|it| it.id);
        for order in [Order::Title(Lang::En), Order::Newest, Order::Oldest, Order::Changed] {
            let listing = |limit| Listing { order, limit, ..Listing::default() };
            let whole = walked(store.db(), listing(1000)).await;
            for limit in [1, 7, 50] {
                assert_eq!(walked(store.db(), listing(limit)).await, whole, "{order:?}, {limit}");
            }
            let mut sorted = whole;
            sorted.sort_by_key(|it| it.id);
            assert_eq!(sorted, all, "{order:?}");
        }
        let count = records::count(store.db(), &Listing::default()).await.unwrap();
        assert_eq!(count, 50);
        let counts = records::counts_by_kind_state(store.db()).await.unwrap();
        assert_eq!(counts[&(Kind::Practice, State::Draft)], 50);
    }
}

#[tokio::test]
async fn each_page_leads_back_to_the_one_before() {
    for place in Place::each().await {
        let store = place.open().await;
        practices(&store, 30).await;
        for order in [Order::Title(Lang::En), Order::Newest, Order::Oldest, Order::Changed] {
            for limit in [1, 7, 10, 50] {
                let mut listing = Listing { order, limit, ..Listing::default() };
                let mut before = Previous::None;
                let mut seen = 0;
                loop {
                    let told = records::previous(store.db(), &listing).await.unwrap();
                    assert_eq!(told, before, "{order:?}, {limit}, {:?}", listing.after);
                    let counted = records::before(store.db(), &listing).await.unwrap();
                    assert_eq!(counted, seen, "{order:?}, {limit}, {:?}", listing.after);
                    let page = records::page(store.db(), &listing).await.unwrap();
                    seen += page.records.len() as u64;
                    before = listing.after.map_or(Previous::First, Previous::After);
                    listing.after = page.next;
                    if listing.after.is_none() {
                        break;
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn what_has_no_date_stands_last_in_either_order() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        for (title, date) in [
            ("b", "2013/2017"),
            ("d", "2018-07-31"),
            ("none", ""),
            ("a", "2010"),
            ("c", "2018-07-02~"),
        ] {
            let mut record = draft(Kind::Practice, title);
            if !date.is_empty() {
                record.add(Field::Period, Value::Date(date.parse().unwrap()));
            }
            insert(&tx, &mut record).await;
        }
        tx.commit().await.unwrap();
        let titles = async |order| {
            let listing = Listing { order, limit: 2, ..Listing::default() };
            let records = walked(store.db(), listing).await;
            records.iter().map(|it| it.title(Lang::Fr)).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(titles(Order::Oldest).await, "a b c d none");
        assert_eq!(titles(Order::Newest).await, "d c b a none");
    }
}

#[tokio::test]
async fn titles_stand_in_the_alphabet_of_the_reader() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        for title in ["zone", "ñandú", "nube", "Œuvre", "école", "eau", "Ómnibus", "oasis", "ecole"]
        {
            let mut record = draft(Kind::Theme, title);
            if title == "eau" {
                record.translate(Field::Title, Lang::Es, |revision| text("agua", revision));
            }
            insert(&tx, &mut record).await;
        }
        tx.commit().await.unwrap();
        let mut lines = Vec::new();
        for lang in [Lang::Fr, Lang::Es] {
            let listing = Listing { order: Order::Title(lang), limit: 4, ..Listing::default() };
            let all = walked(store.db(), listing).await;
            let titles: Vec<_> = all.iter().map(|it| it.title(lang)).collect();
            lines.push(format!("{lang}: {}", titles.join(", ")));
        }
        insta::allow_duplicates!(assert_snapshot!(lines.join("\n"), @"
        fr: eau, ecole, école, ñandú, nube, oasis, Œuvre, Ómnibus, zone
        es: agua, ecole, école, nube, ñandú, oasis, Œuvre, Ómnibus, zone
        "));
    }
}

#[tokio::test]
async fn a_list_is_what_was_asked_for() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut theme = draft(Kind::Theme, "Intégration");
        let mut told = draft(Kind::Practice, "Racontée");
        told.add(Field::Themes, Value::Link(theme.id));
        told.add(Field::EvidenceLevel, Value::Code("told".to_owned()));
        told.add(Field::Period, Value::Date("2013/2017".parse().unwrap()));
        let mut seen = draft(Kind::Practice, "Observée");
        seen.add(Field::EvidenceLevel, Value::Code("observed".to_owned()));
        seen.translate(Field::Title, Lang::En, |revision| text("Seen", revision));
        let tx = store.begin().await.unwrap();
        for record in [&mut theme, &mut told, &mut seen] {
            insert(&tx, record).await;
        }
        tx.commit().await.unwrap();
        let titles = async |listing: Listing| {
            let count = records::count(store.db(), &listing).await.unwrap();
            let order = Order::Title(Lang::Fr);
            let page = records::page(store.db(), &Listing { order, ..listing }).await.unwrap();
            assert_eq!(count, page.records.len() as u64);
            page.records.iter().map(|it| it.title(Lang::Fr).to_owned()).collect::<Vec<_>>()
        };
        let any = Listing::default;
        let practices = Listing { kinds: vec![Kind::Practice], ..any() };
        assert_eq!(titles(practices).await, ["Observée", "Racontée"]);
        let on_theme = Listing { links: vec![(Field::Themes, vec![theme.id])], ..any() };
        assert_eq!(titles(on_theme).await, ["Racontée"]);
        let level = |it: &str| vec![(Field::EvidenceLevel, vec![it.to_owned()])];
        assert_eq!(titles(Listing { codes: level("observed"), ..any() }).await, ["Observée"]);
        assert!(titles(Listing { codes: level("repeated"), ..any() }).await.is_empty());
        assert_eq!(titles(Listing { years: Some((2016, 2030)), ..any() }).await, ["Racontée"]);
        assert!(titles(Listing { years: Some((2018, 2030)), ..any() }).await.is_empty());
        assert_eq!(titles(Listing { languages: vec![Lang::En], ..any() }).await, ["Observée"]);
        assert!(titles(Listing { states: vec![State::Published], ..any() }).await.is_empty());
    }
}

#[tokio::test]
async fn what_a_list_leads_to_and_what_people_call_it() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut theme = draft(Kind::Theme, "Intégration");
        theme.translate(Field::Title, Lang::Es, |revision| text("Integración", revision));
        let mut unused = draft(Kind::Theme, "Retour");
        let mut practice = draft(Kind::Practice, "Intégration");
        practice.add(Field::Themes, Value::Link(theme.id));
        practice.add(Field::Period, Value::Date("2013/2017".parse().unwrap()));
        let tx = store.begin().await.unwrap();
        for record in [&mut theme, &mut unused, &mut practice] {
            insert(&tx, record).await;
        }
        tx.commit().await.unwrap();

        let practices = Listing { kinds: vec![Kind::Practice], ..Listing::default() };
        let themes = records::linked(store.db(), &practices, Field::Themes).await.unwrap();
        assert_eq!(themes, [(theme.id, 1)]);
        let asked = ["Integración", "Intégration", "none\0"];
        let found = records::by_titles(store.db(), Kind::Theme, &asked).await.unwrap();
        assert_eq!((found.len(), found["Integración"]), (2, theme.id));
        assert_eq!(found["Intégration"], theme.id);
        let of_theme = Listing {
            touching: vec![(vec![Field::Themes, Field::Places], vec![theme.id, unused.id])],
            links: vec![(Field::Themes, vec![theme.id])],
            ..practices.clone()
        };
        let counted = |found| Some(Counted { found, looked_up: found, of_kind: 1_000 });
        for counted in [None, counted(1), counted(1_000_000)] {
            let listing = Listing { counted, ..of_theme.clone() };
            let page = records::page(store.db(), &listing).await.unwrap();
            assert_eq!(page.records, [practice.clone()], "{counted:?}");
            let none = Listing { links: vec![(Field::Themes, vec![unused.id])], ..listing };
            assert_eq!(records::page(store.db(), &none).await.unwrap().records, [], "{counted:?}");
        }
        let themes = Listing { kinds: vec![Kind::Theme], ..Listing::default() };
        let lists = [of_theme.clone(), themes.clone(), Listing { limit: 1, ..of_theme.clone() }];
        let both = records::beginnings(store.db(), &lists).await.unwrap();
        let alone = records::page(store.db(), &themes).await.unwrap().records;
        assert_eq!(both, [vec![practice.clone()], alone, vec![practice.clone()]]);
        assert_eq!(records::beginnings(store.db(), &[]).await.unwrap(), Vec::<Vec<Record>>::new());
        let lasting = records::lasting(store.db(), &practices).await.unwrap();
        assert_eq!(lasting, [((2013, 2017), 1)]);
        for (days, found) in [((20_170_100, 20_171_231), 0), ((20_130_000, 20_130_131), 1)] {
            let among = Listing { days: Some(days), ..practices.clone() };
            assert_eq!(records::count(store.db(), &among).await.unwrap(), found, "{days:?}");
        }
        for (begins, found) in [((20_130_000, 20_130_000), 1), ((0, 20_129_999), 0)] {
            let among = Listing { begins: Some(begins), ..practices.clone() };
            assert_eq!(records::count(store.db(), &among).await.unwrap(), found, "{begins:?}");
        }
    }
}

#[tokio::test]
async fn a_list_is_without_those_of_which_something_is_said() {
    for place in Place::each().await {
        let store = place.open().await;
        let [mut plain, mut denied, mut summit] =
            ["Atelier", "Forum", "Sommet"].map(|it| draft(Kind::Event, it));
        denied.add(Field::OfContext, Value::Flag(false));
        summit.add(Field::OfContext, Value::Flag(true));
        let tx = store.begin().await.unwrap();
        for record in [&mut plain, &mut denied, &mut summit] {
            insert(&tx, record).await;
        }
        tx.commit().await.unwrap();
        for (without, found) in [(None, 3), (Some(Field::OfContext), 2)] {
            let listing = Listing { without, ..Listing::default() };
            assert_eq!(records::count(store.db(), &listing).await.unwrap(), found, "{without:?}");
            let page = records::page(store.db(), &listing).await.unwrap().records;
            assert_eq!(page.contains(&summit), without.is_none());
        }
    }
}

#[tokio::test]
async fn a_list_tells_the_fields_that_are_wanted() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut theme = draft(Kind::Theme, "Intégration");
        let mut practice = draft(Kind::Practice, "Intégration");
        practice.add(Field::Themes, Value::Link(theme.id));
        practice.add(Field::EvidenceLevel, Value::Code("told".to_owned()));
        let tx = store.begin().await.unwrap();
        for record in [&mut theme, &mut practice] {
            insert(&tx, record).await;
        }
        tx.commit().await.unwrap();
        let ids = [practice.id, theme.id];
        for wanted in [
            &[Field::Title, Field::Themes][..],
            &[Field::Title],
            &[Field::Themes, Field::Code],
            &[Field::Summary, Field::Title],
            &[],
        ] {
            let some = records::some(store.db(), &ids, wanted).await.unwrap();
            assert_eq!(some.iter().map(|it| it.id).collect::<Vec<_>>(), ids);
            let told = Some(wanted);
            let listing = Listing { kinds: vec![Kind::Practice], told, ..Listing::default() };
            let page = records::page(store.db(), &listing).await.unwrap().records;
            let again = records::told(store.db(), some.clone(), told).await.unwrap();
            for record in [&some[0], &page[0], &again[0]] {
                for field in [Field::Title, Field::Themes, Field::EvidenceLevel] {
                    let is_there =
                        record.texts(field).is_some() || !record.values(field).is_empty();
                    assert_eq!(is_there, wanted.contains(&field), "{field:?} of {wanted:?}");
                }
            }
        }
        let some = records::some(store.db(), &ids, &[]).await.unwrap();
        let told = records::told(store.db(), some, None).await.unwrap();
        assert_eq!(told, [practice, theme]);
    }
}

#[tokio::test]
async fn what_is_told_to_the_month_or_the_year_alone_may_end_on_any_of_its_days() {
    for place in Place::each().await {
        let store = place.open().await;
        let told = [
            ("2026", true),
            ("2026-11", true),
            ("2026-11-23", true),
            ("2026-07/2026-12", true),
            ("2027-01", true),
            ("2026-11-22", false),
            ("2026-10", false),
            ("2026-01/2026-10-31", false),
            ("2025", false),
        ];
        let tx = store.begin().await.unwrap();
        for (date, _) in told {
            let mut event = draft(Kind::Event, date);
            event.add(Field::Start, Value::Date(date.parse().unwrap()));
            insert(&tx, &mut event).await;
        }
        tx.commit().await.unwrap();
        let ends = Some(20_261_123);
        let listing = Listing { ends, order: Order::Oldest, ..Listing::default() };
        let found = records::page(store.db(), &listing).await.unwrap().records;
        let mut found: Vec<&str> =
            found.iter().filter_map(|it| Some(it.date(Field::Start)?.as_str())).collect();
        let mut wanted: Vec<&str> = told.iter().filter(|it| it.1).map(|it| it.0).collect();
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted);
    }
}

#[tokio::test]
async fn the_days_of_an_older_release_are_made_anew_once() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        let mut event = draft(Kind::Event, "Long");
        event.add(Field::Start, Value::Date("2026-07/2026-12".parse().unwrap()));
        insert(&tx, &mut event).await;
        // As it was kept before a span ended where it says.
        tx.tell("update record set last_day = 20260700").await.unwrap();
        tx.tell("delete from meta where name = 'days'").await.unwrap();
        tx.commit().await.unwrap();
        store.close().await.unwrap();
        let store = place.open().await;
        let (ends, order) = (Some(20_261_123), Order::Oldest);
        let listing = Listing { ends, order, ..Listing::default() };
        assert_eq!(records::count(store.db(), &listing).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn records_stand_in_the_order_of_the_alphabet_without_those_in_other_states() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut all = ["Œuvre", "côté", "Zone", "abri"].map(|it| draft(Kind::Event, it));
        all[2] = all[2].clone().in_state(State::Retired);
        let tx = store.begin().await.unwrap();
        for record in &mut all {
            insert(&tx, record).await;
        }
        tx.commit().await.unwrap();
        let ids: Vec<_> = all.iter().map(|it| it.id).collect();
        let order = (Lang::Fr, &[State::Draft][..]);
        let found = records::in_order(store.db(), &ids, order).await.unwrap();
        assert_eq!(found, [ids[3], ids[1], ids[0]]);
    }
}

#[tokio::test]
async fn a_place_that_nobody_gave_is_refused() {
    let place = Place::sqlite();
    let store = place.open().await;
    for after in ["", "7", "7.x", "zz.0189d1a0000070008000000000000000", "é.é"] {
        for order in [Order::Title(Lang::Fr), Order::Newest] {
            let listing = Listing { order, after: Some(after.to_owned()), ..Listing::default() };
            let refused = records::page(store.db(), &listing).await;
            assert!(matches!(refused, Err(store::Error::Place(_))), "{after}: {refused:?}");
            let refused = records::previous(store.db(), &listing).await;
            assert!(matches!(refused, Err(store::Error::Place(_))), "{after}: {refused:?}");
        }
    }
}

#[tokio::test]
async fn everything_can_be_gone_through_in_portions() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut all: Vec<_> = practices(&store, 25).await.iter().map(|it| it.id).collect();
        all.sort_unstable();
        let mut seen = Vec::new();
        loop {
            let some = records::ids_after(store.db(), seen.last().copied(), 10).await.unwrap();
            if some.is_empty() {
                break;
            }
            seen.extend(some);
        }
        assert_eq!(seen, all);
    }
}

#[tokio::test]
async fn the_beginnings_of_lists_are_those_of_each_alone() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut theme = draft(Kind::Theme, "Retour");
        let tx = store.begin().await.unwrap();
        insert(&tx, &mut theme).await;
        for (at, kind) in [Kind::Practice, Kind::Event, Kind::Action].into_iter().enumerate() {
            // Two of a day, so that the id decides, and one that has nothing to do with it.
            for year in ["2017", "2019", "2018", "2019", ""].into_iter().skip(at) {
                let mut record = draft(kind, &format!("{kind:?} {year}"));
                if !year.is_empty() {
                    record.add(Field::Themes, Value::Link(theme.id));
                    record.add(Field::Period, Value::Date(year.parse().unwrap()));
                }
                insert(&tx, &mut record).await;
            }
        }
        tx.commit().await.unwrap();

        // Of so many that a walk reads the values of each record.
        let many = std::iter::once(theme.id).chain((0..9).map(|_| draft(Kind::Theme, "").id));
        let many: Vec<_> = many.collect();
        let walked = Counted { found: 4, looked_up: 1_000, of_kind: 5 };
        let list = |kind, limit, counted| Listing {
            kinds: vec![kind],
            touching: vec![(vec![Field::Themes], many.clone())],
            order: Order::Newest,
            limit,
            counted,
            ..Listing::default()
        };
        let lists = [
            list(Kind::Practice, 3, None),
            list(Kind::Event, 3, None),
            list(Kind::Action, 3, Some(walked)),
            list(Kind::Result, 3, None),
            list(Kind::Practice, 2, None),
            list(Kind::Practice, 3, None),
        ];
        let together = records::beginnings(store.db(), &lists).await.unwrap();
        for (list, found) in lists.iter().zip(&together) {
            assert_eq!(*found, records::page(store.db(), list).await.unwrap().records, "{list:?}");
        }
        assert_eq!(together.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 2, 0, 2, 3]);
    }
}
