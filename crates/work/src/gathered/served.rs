//! What a practice contributes to: the objectives of the Global Compact and the Sustainable
//! Development Goals that its themes serve, and through which of them.

use super::{Around, Gathered};
use domain::schema::sdg_goal;
use domain::{Field, Record};
use std::collections::BTreeMap;
use words::{say, say_with};

/// The themes that serve one objective or goal, and the codes under which they do: each once, the
/// themes in the order of the practice.
#[derive(Default)]
struct Through {
    themes: Vec<String>,
    codes: Vec<String>,
}

impl Gathered {
    /// The objectives and the goals, by number.
    pub(super) fn served(&self, practice: &Record, around: &Around) -> Vec<press::Related> {
        let served =
            [(Field::GcmObjectives, "served-objectives"), (Field::SdgTargets, "served-goals")];
        let told = served.map(|(field, label)| press::Related {
            field: field.name().to_owned(),
            label: say(self.lang, label),
            names: self.aims(practice, field, around),
        });
        told.into_iter().filter(|it| !it.names.is_empty()).collect()
    }

    fn aims(&self, practice: &Record, field: Field, around: &Around) -> Vec<String> {
        let mut by_number: BTreeMap<u8, Through> = BTreeMap::new();
        let themes = practice.links(Field::Themes).filter_map(|it| around.themes.get(&it));
        for theme in themes {
            for code in theme.codes(field) {
                // The goal of a target stands before its dot; an objective has none.
                let Ok(number) = sdg_goal(code).parse() else { continue };
                let through = by_number.entry(number).or_default();
                once(&mut through.themes, theme.title(self.lang));
                once(&mut through.codes, code);
            }
        }
        by_number.iter().filter_map(|(number, it)| self.aim(*number, field, it)).collect()
    }

    /// *10. Reduced inequalities through Integration and Labour migration (targets 10.2 and 10.7)*
    fn aim(&self, number: u8, field: Field, through: &Through) -> Option<String> {
        let goals = field == Field::SdgTargets;
        let all = if goals { vocabulary::sdg_goals() } else { vocabulary::gcm_objectives() };
        let name = vocabulary::numbered(all, &number.to_string(), self.lang.tag())?;
        let themes = words::list(self.lang, &through.themes);
        let said = if goals {
            let count = u32::try_from(through.codes.len()).unwrap_or(u32::MAX);
            let targets = words::list(self.lang, &through.codes);
            let args =
                [("themes", themes.into()), ("targets", targets.into()), ("count", count.into())];
            say_with(self.lang, "served-through-targets", &args)
        } else {
            say_with(self.lang, "served-through", &[("themes", themes.into())])
        };
        Some(format!("{name} {said}"))
    }
}

fn once(all: &mut Vec<String>, one: &str) {
    if !all.iter().any(|it| it == one) {
        all.push(one.to_owned());
    }
}
