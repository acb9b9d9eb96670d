//! Near-equality of texts: a fingerprint that changes little when a text changes little.

/// How many of the 64 bits may differ before two texts count as different.
const FAR: u32 = 6;
/// How many words make a shingle.
const SHINGLE: usize = 3;

/// A simhash of the text's word shingles. Case, punctuation and line breaks do not count.
///
/// ```
/// use harvest::{fingerprint, near_equal};
///
/// let report = "The workshop was held in Lima. Delegates of nine countries compared their work.";
/// let copy = "the workshop was held in Lima\ndelegates of nine countries compared their work";
/// assert!(near_equal(fingerprint(report), fingerprint(copy)));
/// ```
pub fn fingerprint(text: &str) -> u64 {
    let mut votes = [0_i32; 64];
    let mut window = [0_u64; SHINGLE];
    let mut count = 0_usize;
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()) {
        window[count % SHINGLE] = hash_word(word);
        count += 1;
        if count >= SHINGLE {
            vote(&mut votes, shingle(&window, count));
        }
    }
    if (1..SHINGLE).contains(&count) {
        vote(&mut votes, shingle(&window, count));
    }
    votes.iter().enumerate().fold(0, |bits, (at, &sum)| bits | (u64::from(sum > 0) << at))
}

/// Whether two fingerprints are of the same text, give or take a few words.
pub fn near_equal(one: u64, other: u64) -> bool {
    (one ^ other).count_ones() <= FAR
}

fn shingle(window: &[u64; SHINGLE], count: usize) -> u64 {
    (0..SHINGLE).fold(0, |sum, back| mix(sum ^ window[(count + back) % SHINGLE].rotate_left(7)))
}

fn vote(votes: &mut [i32; 64], hash: u64) {
    for (at, sum) in votes.iter_mut().enumerate() {
        *sum = sum.saturating_add(if hash >> at & 1 == 1 { 1 } else { -1 });
    }
}

/// FNV-1a over the small letters: the same on every machine and in every version, because
/// fingerprints are stored.
fn hash_word(word: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for small in word.chars().flat_map(char::to_lowercase) {
        hash = (hash ^ u64::from(u32::from(small))).wrapping_mul(0x0000_0100_0000_01b3);
    }
    mix(hash)
}

fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "The second workshop of the series was held in Lima in May. For two days \
        the delegates of nine countries compared what they had learnt from the missions of the \
        experts, and agreed to meet again in autumn. The ministry of the interior was the host. \
        Among the subjects were the reception of children who travel alone, the training of the \
        officers who meet them first, and the data that the offices of the region exchange. All \
        delegations said that the visits to the shelters had taught them more than the lectures.";

    #[test]
    fn a_text_with_one_word_changed_is_near_equal() {
        let changed = REPORT.replace("autumn", "winter");
        assert!(near_equal(fingerprint(REPORT), fingerprint(&changed)));
    }

    #[test]
    fn two_texts_on_the_same_subject_are_not_near_equal() {
        let other = "A handbook for officers who interview children was handed over in Quito in \
            June. It was written by the experts together with the ombudsman and will be used in \
            four provinces from next year on, after a training of trainers in three cities.";
        assert!(!near_equal(fingerprint(REPORT), fingerprint(other)));
    }

    #[test]
    fn the_fingerprint_of_nothing_is_zero() {
        assert_eq!(fingerprint(" -- "), 0);
    }
}
