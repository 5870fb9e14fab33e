//! The members of a set that is kept as the bits of a word.

/// Positions of the bits that are set, the lowest first.
pub(crate) fn ones(word: u128) -> impl Iterator<Item = usize> {
    // A machine counts in words of 64 bits.
    ones_of(word as u64).chain(ones_of((word >> 64) as u64).map(|high| high + 64))
}

/// The same of a shorter word.
#[inline]
pub(crate) fn ones_of(word: u64) -> impl Iterator<Item = usize> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let next = (rest != 0).then(|| rest.trailing_zeros() as usize);
        rest &= rest.wrapping_sub(1);
        next
    })
}
