//! What a misspelt word probably means.

/// The candidate that was probably meant: the one spelled most alike, else one that contains the word.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    let limit = (length / 3).max(2);
    let mut containing = None;
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        // Words of very different length are not compared: somebody may have sent a very long one.
        if candidate.chars().count().abs_diff(length) <= limit {
            let distance = strsim::damerau_levenshtein(word, candidate);
            if distance <= limit && distance < length && best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, candidate));
            }
        }
        if containing.is_none() && length >= 4 && candidate.contains(word) {
            containing = Some(candidate);
        }
    }
    best.map(|(_, candidate)| candidate).or(containing)
}
