//! Proposals that a person drew by hand: what the machine had missed.

use super::step::Step;

pub const STEP: Step = Step::new("m0007_drawn", SQL);

const SQL: &str = "
alter table proposal add column drawn_by uuid;
";
