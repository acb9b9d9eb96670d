//! How a record is told to a reader: its fields as facts, each with its mark, in words of the
//! reader's language, and honest about the language of every text.

mod author;
mod fact;
mod ground;
mod names;
mod note;
mod quote;
mod text;

pub use author::Deciders;
pub use fact::{Basis, Fact, Item, Shown, facts, item, said};
pub use ground::{Ground, Sources, is_web, may_read};
pub use names::{Name, Names};
pub use note::{Notes, Otherwise};
pub use quote::{Chars, Quote};
pub use text::{Telling, Told};
