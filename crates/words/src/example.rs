//! The example people of the demo, who are called by role and number.

use crate::{Key, Lang, number};
use domain::Role;

/// Their name in a language: *Chargé des connaissances 1* for *Knowledge officer 1*. A name that is
/// no role with a number stays as it is.
///
/// ```
/// use words::{Lang, example_name};
///
/// assert_eq!(example_name(Lang::Fr, "Knowledge officer 1"), "Chargé des connaissances 1");
/// assert_eq!(example_name(Lang::Fr, "Amina"), "Amina");
/// ```
pub fn example_name(lang: Lang, name: &str) -> String {
    let of_role = |role: Role| {
        let n = name.strip_prefix(&role.say(Lang::En))?.trim().parse::<u32>().ok()?;
        Some(format!("{} {}", role.say(lang), number(lang, f64::from(n))))
    };
    Role::ALL.into_iter().find_map(of_role).unwrap_or_else(|| name.to_owned())
}
