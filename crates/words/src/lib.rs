//! What is said: the interface's sentences, plurals, dates, lists, names, sorting.
//!
//! The sentences lie in `texts/{language}/{area}.ftl` ([Fluent](https://projectfluent.org)), one
//! file for each area of the interface. English is the measure: a test compares the keys and the
//! arguments of every language with it. A sentence that a language lacks is said in English.
//!
//! Dates, numbers, lists and sorting are those of CLDR, by ICU4X.
//!
//! ```
//! use words::{Lang, date, say, say_with};
//!
//! assert_eq!(say(Lang::Fr, "kinds-practice"), "Pratiques");
//! assert_eq!(say_with(Lang::Es, "count-practices", &[("n", 1.into())]), "Una práctica");
//! assert_eq!(date(Lang::Fr, "2018-03-05/2018-03-06"), "du 5 au 6 mars 2018");
//! ```

mod arg;
mod catalogue;
mod day;
mod each;
mod example;
mod figures;
mod key;
mod order;
mod plural;
mod said;
mod week;

pub use arg::Arg;
pub use catalogue::{arguments, keys};
pub use day::{date, instant};
pub use domain::Lang;
pub use example::called;
pub use figures::{directed, list, number, qualified};
pub use key::{Key, code, field, kind, kinds};
pub use order::{compare, sort_key};
pub use said::{has, language_name, say, say_with};
pub use week::{DayOfWeek, week};

/// The value of HTML's `dir`.
pub fn direction(lang: Lang) -> &'static str {
    lang.dir()
}
