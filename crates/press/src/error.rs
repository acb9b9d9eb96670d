//! Why a publication was not printed.

/// What stands between the records and the pages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    #[error("the words {} are missing", .0.join(", "))]
    WordsMissing(Vec<&'static str>),
    /// PDF/A wants a date in the file's particulars.
    #[error("the day of the edition, “{0}”, is not a day such as 2026-11-23")]
    Day(String),
    #[error("there is no practice to print")]
    NoPractice,
    /// A rule of PDF/A or PDF/UA, or of Typst, refuses a text. `field` is empty when no field
    /// alone is the cause.
    #[error("practice {number} “{title}”, {}: {rule}", field.unwrap_or("several fields together"))]
    Practice { number: usize, title: String, field: Option<&'static str>, rule: String },
    #[error("the catalogue's {}: {rule}", field.unwrap_or("texts together"))]
    Catalogue { field: Option<&'static str>, rule: String },
}
