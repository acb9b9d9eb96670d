//! What is said: the interface's sentences, plurals, dates, lists, names, sorting.
