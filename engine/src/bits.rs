//! The members of a set that is kept as the bits of a word.

/// Positions of the bits that are set, the lowest first.
pub(crate) fn ones(word: impl Into<u128>) -> impl Iterator<Item = usize> {
    let mut rest: u128 = word.into();
    std::iter::from_fn(move || {
        let next = (rest != 0).then(|| rest.trailing_zeros() as usize);
        rest &= rest.wrapping_sub(1);
        next
    })
}
