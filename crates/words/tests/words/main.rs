//! The words of the interface: complete in each language, used, and said as people write.

mod complete;
mod speech;
mod used;
