//! Identities: UUID version 7, made in the program, so that they sort by when they were made.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new identity, of the moment `now`.
            pub fn new(now: jiff::Timestamp) -> $name {
                let seconds = u64::try_from(now.as_second()).unwrap_or(0);
                let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
                let at = uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanos);
                $name(Uuid::new_v7(at))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<$name, uuid::Error> {
                text.parse().map($name)
            }
        }
    };
}

id!(
    /// Which record.
    RecordId
);
id!(
    /// Which claim.
    ClaimId
);
id!(
    /// Which proposal of the reading table.
    ProposalId
);
id!(
    /// Which person: a user, a contact, an expert.
    PersonId
);
