//! `cargo run -p draw --example look > page.html`: the drawings, to be looked at.

use draw::{About, Bar, Bars, Direction, Map, Mark, Span, Timeline};

fn main() {
    let direction = match std::env::args().nth(1).as_deref() {
        Some("rtl") => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    let about = |id: &str, title: &str| About {
        id: id.into(),
        title: title.into(),
        description: "An example.".into(),
        columns: ["What".into(), "How many".into()],
        direction,
    };
    let number = |it: u64| it.to_string();
    let year = |it: i32| it.to_string();
    let map =
        draw::world_map(&Map { about: about("map", "Where"), marks: marks(), number: &number });
    let bar = |label: &str, value: f64| Bar {
        label: label.into(),
        value,
        shown: value.to_string(),
        href: None,
    };
    let years = [("2015", 3.0), ("2016", 11.0), ("2017", 0.0), ("2018", 6.0)];
    let themes = [("Trafficking in human beings", 12.0), ("Labour migration", 7.0)];
    let years = years.map(|it| bar(it.0, it.1)).into();
    let themes = themes.map(|it| bar(it.0, it.1)).into();
    let rows = (0..8_u8).map(|it| Span {
        label: format!("Action {it}: policy on labour migration and the diaspora"),
        lang: None,
        when: String::new(),
        from: 2009.0 + 1.7 * f64::from(it),
        to: 2010.5 + 1.9 * f64::from(it),
        open_to: None,
        href: Some("#".into()),
    });
    let time = Timeline { about: about("time", "When"), rows: rows.collect(), year: &year };
    let drawings = [
        map,
        draw::bars(&Bars { about: about("years", "By year"), bars: years }),
        draw::bars(&Bars { about: about("themes", "By theme"), bars: themes }),
        draw::timeline(&time),
    ];
    for drawing in drawings {
        eprintln!("{} bytes", drawing.svg.len());
        println!("<figure>{}</figure>", drawing.svg);
        for step in drawing.key {
            println!("<span class=\"step-{}\">{}</span>", step.number, step.label);
        }
    }
}

fn marks() -> Vec<Mark> {
    let countries = [
        ("484", 9, None),
        ("170", 4, None),
        ("188", 3, None),
        ("214", 1, None),
        ("604", 2, None),
        ("404", 6, None),
        ("450", 2, None),
        ("454", 1, None),
        ("XK", 1, None),
        ("804", 1, None),
        ("643", 1, None),
        ("462", 2, Some((3.2, 73.2))),
        ("480", 5, Some((-20.3, 57.6))),
        ("132", 1, Some((15.1, -23.6))),
        ("052", 1, Some((13.2, -59.5))),
        ("882", 1, Some((-13.8, -172.0))),
    ];
    let mark = |(m49, count, point): (&str, u64, Option<(f64, f64)>)| Mark {
        m49: m49.into(),
        label: m49.into(),
        lang: None,
        told: format!("{m49}: {count}"),
        count,
        point,
        href: Some(format!("#{m49}")),
    };
    countries.map(mark).into()
}
