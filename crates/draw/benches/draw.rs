//! `cargo bench -p draw`: what a drawing costs a page.

use draw::{About, Map, Mark, Span, Timeline};
use std::hint::black_box;

fn main() {
    // The first map of a process reads the shapes; that is not what a page costs.
    map(80);
    divan::main();
}

fn map(countries: u32) -> draw::Drawing {
    let marks = (0..countries).map(|it| Mark {
        m49: format!("{:03}", it * 4 + 4),
        label: "Country".into(),
        lang: None,
        told: format!("Country: {it}"),
        count: u64::from(it % 7),
        point: Some((f64::from(it) - 40.0, f64::from(it))),
        href: Some(format!("/en/places/{it}")),
    });
    let about = About { id: "map".into(), title: "Where".into(), ..About::default() };
    draw::world_map(&Map { about, marks: marks.collect(), number: &|it| it.to_string() })
}

#[divan::bench(args = [0, 60])]
fn world_map(countries: u32) -> draw::Drawing {
    map(black_box(countries))
}

#[divan::bench]
fn timeline_of_a_hundred() -> draw::Drawing {
    let rows = (0..100).map(|it| Span {
        label: format!("Action {it}"),
        lang: None,
        when: "2010–2012".into(),
        from: 2009.0 + f64::from(it) / 10.0,
        to: 2012.0 + f64::from(it) / 10.0,
        open_to: None,
        href: Some(format!("/en/actions/{it}")),
    });
    let about = About { id: "time".into(), title: "When".into(), ..About::default() };
    draw::timeline(&Timeline { about, rows: rows.collect(), year: &|it| it.to_string() })
}
