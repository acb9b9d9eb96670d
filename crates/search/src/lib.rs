//! What can be found: an index derived from the change log, rebuilt at will.
