//! The tables as SeaORM sees them. What each is for is said by the migrations.

pub mod people;
pub mod records;
pub mod sources;
pub mod spine;
pub mod subscriptions;
pub mod work;
