//! What a text means, as a direction: who is fed with these makes them, and this crate compares.
//!
//! The numbers are kept as bytes (a hundredth of likeness is lost by that at most), and their signs
//! as one number of 512 bits: two that differ in few signs point into nearly the same direction,
//! which is seen in a hundredth of the time.

use std::sync::Arc;

/// How many numbers a meaning has.
pub const NUMBERS: usize = 512;

/// The signs of the numbers.
pub type Signs = [u64; NUMBERS / 64];

/// What a text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning(Arc<[i8; NUMBERS]>);

impl Meaning {
    /// From numbers of any scale; nothing where there are not as many as needed.
    pub fn new(numbers: &[f32]) -> Option<Meaning> {
        let numbers: &[f32; NUMBERS] = numbers.try_into().ok()?;
        let most = numbers.iter().fold(0.0_f32, |most, it| most.max(it.abs()));
        let scale = if most > 0.0 { 127.0 / most } else { 0.0 };
        #[expect(clippy::cast_possible_truncation, reason = "it is between -127 and 127")]
        let bytes = numbers.map(|it| (it * scale).round() as i8);
        Some(Meaning(Arc::new(bytes)))
    }

    pub(crate) fn of(numbers: &[i8; NUMBERS]) -> Meaning {
        Meaning(Arc::new(*numbers))
    }

    pub(crate) fn read(bytes: &[u8]) -> Option<Meaning> {
        let bytes: &[u8; NUMBERS] = bytes.try_into().ok()?;
        Some(Meaning(Arc::new(bytes.map(u8::cast_signed))))
    }

    pub(crate) fn bytes(&self) -> [u8; NUMBERS] {
        self.0.map(i8::cast_unsigned)
    }

    pub(crate) fn numbers(&self) -> &[i8; NUMBERS] {
        &self.0
    }

    /// 1 for the same, about 0 for what has nothing in common.
    pub fn likeness(&self, other: &Meaning) -> f32 {
        likeness(&self.0, &other.0)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a product is below 2^23")]
pub fn likeness(a: &[i8; NUMBERS], b: &[i8; NUMBERS]) -> f32 {
    let length = (product(a, a) as f32 * product(b, b) as f32).sqrt();
    if length > 0.0 { product(a, b) as f32 / length } else { 0.0 }
}

fn product(a: &[i8; NUMBERS], b: &[i8; NUMBERS]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
}

pub fn signs(numbers: &[i8; NUMBERS]) -> Signs {
    let mut signs = Signs::default();
    for (sign, numbers) in signs.iter_mut().zip(numbers.as_chunks::<64>().0) {
        *sign = numbers.iter().fold(0, |bits, it| bits << 1 | u64::from(*it < 0));
    }
    signs
}

/// In how many signs two differ.
pub fn differ(a: &Signs, b: &Signs) -> u32 {
    a.iter().zip(b).map(|(a, b)| (a ^ b).count_ones()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaning(to: f32) -> Meaning {
        let numbers: Vec<f32> =
            (0..NUMBERS).map(|at| if at % 2 == 0 { to } else { 1.0 - to }).collect();
        Meaning::new(&numbers).expect("there are enough numbers")
    }

    #[test]
    fn the_same_is_alike_and_what_stands_upright_on_it_is_not() {
        assert!((leaning(1.0).likeness(&leaning(0.999)) - 1.0).abs() < 0.01);
        assert!(leaning(1.0).likeness(&leaning(0.0)).abs() < 0.01);
        assert!((leaning(1.0).likeness(&leaning(0.5)) - 0.5_f32.sqrt()).abs() < 0.01);
        assert_eq!(Meaning::new(&[0.0; NUMBERS]).map(|it| it.likeness(&leaning(1.0))), Some(0.0));
        assert_eq!(Meaning::new(&[1.0]), None);
    }

    #[test]
    fn it_is_read_as_it_was_written_and_its_signs_are_counted() {
        let meaning = leaning(-0.3);
        assert_eq!(Meaning::read(&meaning.bytes()), Some(meaning.clone()));
        let (own, other) = (signs(meaning.numbers()), signs(leaning(0.3).numbers()));
        assert_eq!((differ(&own, &own), differ(&own, &other)), (0, 256));
    }
}
