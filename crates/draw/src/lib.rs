//! What is shown: charts and maps as SVG, each with its text alternative and its table.
