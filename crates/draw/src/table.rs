//! The table below a drawing.

/// The numbers of a drawing, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub head: [String; 2],
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub label: String,
    pub value: String,
    /// The language of the label, where it is not that of the page.
    pub lang: Option<String>,
    pub href: Option<String>,
}
