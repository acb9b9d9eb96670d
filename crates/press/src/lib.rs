//! What is printed: publications as tagged PDF, made from records.
