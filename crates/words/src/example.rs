//! What people are called: the examples of the demo by role and number, all others by their name.

use crate::{Key, Lang, number};
use domain::Role;

/// A person's name in a language: of an example *Chargé des connaissances 1* for *Knowledge officer
/// 1*. A name that is no role with a number stays as it is.
///
/// ```
/// use words::{Lang, called};
///
/// assert_eq!(called(Lang::Fr, "Knowledge officer 1", true), "Chargé des connaissances 1");
/// assert_eq!(called(Lang::Fr, "Knowledge officer 1", false), "Knowledge officer 1");
/// assert_eq!(called(Lang::Fr, "Amina", true), "Amina");
/// ```
pub fn called(lang: Lang, name: &str, is_example: bool) -> String {
    let of_role = |role: Role| {
        let n = name.strip_prefix(&role.say(Lang::En))?.trim().parse::<u32>().ok()?;
        Some(format!("{} {}", role.say(lang), number(lang, f64::from(n))))
    };
    let of_any = || Role::ALL.into_iter().find_map(of_role);
    is_example.then(of_any).flatten().unwrap_or_else(|| name.to_owned())
}
