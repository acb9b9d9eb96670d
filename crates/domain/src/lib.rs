//! What is true: types, rules, who may do what. No I/O, no clock.
