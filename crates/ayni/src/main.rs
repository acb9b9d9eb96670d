//! `ayni`: one command per way to run it.

fn main() {}
