//! What a report says: narrative text to proposals, each with its exact passage.
