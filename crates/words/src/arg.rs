//! What a sentence is told: a text, or a number that selects the plural.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

macro_rules! from_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Arg<'_> {
            #[expect(
                clippy::allow_attributes,
                reason = "only some of the types lose digits, and none at the sizes we count to"
            )]
            #[allow(
                clippy::cast_precision_loss,
                clippy::cast_lossless,
                reason = "nobody counts to 2^53 here"
            )]
            fn from(number: $number) -> Self {
                Arg::Number(number as f64)
            }
        }
    )*};
}

from_numbers!(u8 u16 u32 u64 usize i32 i64 f64);

impl<'a> From<&Arg<'a>> for FluentValue<'a> {
    fn from(arg: &Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::String(text.clone()),
            Arg::Number(number) => FluentValue::from(*number),
        }
    }
}
