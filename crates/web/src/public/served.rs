//! What a practice contributes to: the objectives of the Global Compact and the Sustainable
//! Development Goals that its themes serve. Nobody has said so of the practice itself, and the
//! page tells through which theme.

use super::sift::{By, Sift};
use crate::App;
use crate::page::Page;
use crate::told::{Name, goal, may_read, objective};
use crate::urls;
use domain::schema::sdg_goal;
use domain::{Field, Kind, Record};

/// The objectives, or the goals.
pub struct Served {
    pub heading: String,
    pub aims: Vec<Aim>,
}

/// One objective or goal.
pub struct Aim {
    pub label: String,
    /// The practices that serve it.
    pub href: String,
    /// *through labour migration, fair recruitment (8.8, 10.7)*
    pub through: String,
}

/// A theme that serves something: the code, its number in the list, and the theme.
struct Service<'a> {
    code: &'a str,
    number: &'a str,
    theme: &'a Name,
}

/// Nothing for what is no practice.
pub async fn by(app: &App, page: &Page, record: &Record) -> store::Result<Vec<Served>> {
    if record.kind != Kind::Practice {
        return Ok(Vec::new());
    }
    let known = app.themes().await?;
    let themes = record.links(Field::Themes).filter_map(|it| known.of_id(it));
    let themes: Vec<&Record> = themes.filter(|it| may_read(page, it)).collect();
    let names: Vec<Name> = themes.iter().map(|it| Name::of(it, page)).collect();
    let all = |field| -> Vec<Service> {
        let themes = themes.iter().zip(&names);
        themes.flat_map(|(it, theme)| services((it, theme), field)).collect()
    };
    let objectives = aims(page, By::Objective, all(Field::GcmObjectives));
    let goals = aims(page, By::Goal, all(Field::SdgTargets));
    let served = [("served-objectives", objectives), ("served-goals", goals)];
    let served = served.into_iter().filter(|it| !it.1.is_empty());
    Ok(served.map(|(key, aims)| Served { heading: page.say(key), aims }).collect())
}

/// What a theme serves of the objectives, or of the goals.
fn services<'a>((theme, name): (&'a Record, &'a Name), field: Field) -> Vec<Service<'a>> {
    let number = |code| if field == Field::SdgTargets { sdg_goal(code) } else { code };
    theme.codes(field).map(|code| Service { code, number: number(code), theme: name }).collect()
}

/// By number, each once.
fn aims(page: &Page, by: By, mut services: Vec<Service>) -> Vec<Aim> {
    services.sort_by_key(|it| it.number.parse().unwrap_or(u8::MAX));
    let by_number = services.chunk_by(|a, b| a.number == b.number);
    by_number.map(|of_one| aim(page, by, of_one)).collect()
}

fn aim(page: &Page, by: By, services: &[Service]) -> Aim {
    let number = services[0].number;
    let label = if by == By::Goal { goal(page.lang, number) } else { objective(page.lang, number) };
    let (mut themes, mut targets): (Vec<String>, Vec<String>) =
        services.iter().map(|it| (it.theme.title.clone(), it.code.to_owned())).unzip();
    themes.dedup();
    targets.sort_unstable();
    targets.dedup();
    let themes = words::list(page.lang, &themes);
    let through = if by == By::Goal {
        let count = u32::try_from(targets.len()).unwrap_or(u32::MAX);
        let targets = words::list(page.lang, &targets);
        let args =
            [("themes", themes.into()), ("targets", targets.into()), ("count", count.into())];
        page.say_with("served-through-targets", &args)
    } else {
        page.about("served-through", "themes", themes)
    };
    let href = Sift::default().with(by, number).href(page, &urls::list(Kind::Practice));
    Aim { label, href, through }
}
