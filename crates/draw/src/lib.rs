//! What is shown: charts and maps as SVG, each with its text alternative and its table.
//!
//! ```text
//! marks ─▶ world_map ─┐
//! bars  ─▶ bars      ─┼▶ Drawing { svg, key, table }
//! spans ─▶ timeline  ─┘
//! ```
//!
//! No word of any language is in here: titles, labels and the way numbers are written come in.
//! A drawing has no colour of its own but `currentColor` in several strengths, and classes for a
//! style sheet, so that it stands in light, in dark and on paper. There is no `style` attribute,
//! since the site's content security policy forbids it. The same input always gives the same
//! bytes. A number that is none, or an empty list, gives a drawing with nothing in it.
//!
//! A drawing with links is a `group` and not an `img`: what stands in an image is hidden from
//! screen readers, and a hidden link is a trap for the keyboard.

mod bars;
mod map;
mod svg;
mod table;
mod timeline;
mod world;

pub use bars::{Bar, Bars, bars};
pub use map::{Map, Mark, Step, world_map};
pub use table::{Row, Table};
pub use timeline::{Span, Timeline, timeline};

/// A picture, and what it says to those who do not see it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawing {
    /// One `<svg>` element, escaped, for the middle of a page.
    pub svg: String,
    /// What the strengths of colour stand for, weakest first; empty where the drawing says it.
    pub key: Vec<Step>,
    /// The same numbers, to be shown below.
    pub table: Table,
}

/// Where lines of text begin.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

/// What every drawing is called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The identity of the element; once on a page, letters and dashes.
    pub id: String,
    pub title: String,
    /// What a person who does not see it has to know, in a sentence or two.
    pub description: String,
    /// The heads of the table's columns: what the rows are, and what is told of each.
    pub columns: [String; 2],
    pub direction: Direction,
}
