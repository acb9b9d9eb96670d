//! Which of several answers to give, of which any number may be right.

/// What is less likely is wrong, whatever is said of the others.
const LEAST: f64 = 0.36;

/// Of answers by their likelihoods those that together are expected to be most right.
///
/// One after the other is taken, the likeliest first, as long as the F1 to be expected rises: beside
/// nine that are sure one of 0.45 costs more than it brings, and alone it is better than nothing.
pub fn likeliest(likelihoods: &[f64]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..likelihoods.len()).collect();
    order.sort_by(|&one, &other| likelihoods[other].total_cmp(&likelihoods[one]));
    let wanted: f64 = likelihoods.iter().sum();
    let mut are = vec![false; likelihoods.len()];
    let (mut right, mut given, mut best) = (0.0, 0.0, 0.0);
    for at in order.into_iter().filter(|&it| likelihoods[it] >= LEAST) {
        right += likelihoods[at];
        given += 1.0;
        let expected = 2.0 * right / (given + wanted);
        if expected <= best {
            break;
        }
        best = expected;
        are[at] = true;
    }
    are
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_doubtful_is_taken_where_there_is_nothing_surer() {
        assert_eq!(likeliest(&[0.1, 0.4]), [false, true]);
        assert_eq!(likeliest(&[0.97, 0.4, 0.95, 0.96]), [true, false, true, true]);
        assert_eq!(likeliest(&[0.2, 0.1]), [false, false]);
        assert!(likeliest(&[]).is_empty());
    }
}
