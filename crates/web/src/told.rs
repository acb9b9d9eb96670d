//! How a record is told to a reader: its fields as facts, each with its mark, in words of the
//! reader's language, and honest about the language of every text.

mod fact;
mod goals;
mod ground;
mod hand;
mod names;
mod note;
mod quantity;
mod quote;
mod text;
mod value;

pub use fact::{Basis, Fact, Item, Shown, Teller, fact_of, facts, facts_in};
pub use goals::{code_name, goal, objective};
pub use ground::{Cited, Ground, Sources, in_words, is_web, may_read};
pub use hand::{Hands, Wording};
pub use names::{Name, Names};
pub use note::{Footing, Mark, Marks, Notes, Otherwise};
pub use quantity::quantity;
pub use quote::{Chars, Quote};
pub use text::{Telling, Told};
pub use value::{item, said};
