//! What is seen: pages, words, addresses.
