//! Records: reading them, listing them, writing them.

mod address;
mod beginnings;
pub(crate) mod days;
mod discarded;
mod edition;
mod head;
mod lineage;
mod listing;
mod lookup;
pub(crate) mod order;
mod read;
mod row;
mod snapshot;
mod unreviewed;
mod write;

pub use address::formerly;
pub use beginnings::beginnings;
pub use discarded::{
    Discarded, Discarding, aside, discarded, discarding, hold_source, was_published,
};
pub use edition::{as_made, next_of};
pub(crate) use head::confidential;
pub use head::{Head, Standing, changed, heads, linking, linking_to, newest_linking, standings};
pub use lineage::{Towards, lineage};
pub use listing::{
    Counted, Listing, Order, Page, Previous, before, count, counts_by_kind_state, page, previous,
};
pub use lookup::{all_by_titles, by_acronyms, by_titles, in_order, lasting, linked};
pub use read::{all, by_code, by_codes, by_id, by_ids, by_slug, ids_after, some, told};
pub use snapshot::{from_json, to_json};
pub use write::{discard, erase, insert, restore, save, set_aside, take_up, taken_over};
