//! The longest common subsequence, for the redline.

/// One step from the old sequence to the new one: indices into them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Same(usize, usize),
    Delete(usize),
    Insert(usize),
}

/// Table cells that a comparison may use; beyond that the whole is replaced. 4 million are 16 MB.
const LIMIT: usize = 4_000_000;

/// Steps from `old` to `new`; time and memory grow with the product of the lengths after common ends are cut off.
pub(super) fn diff<T: PartialEq>(old: &[T], new: &[T]) -> Vec<Step> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_core, new_core) = (&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);
    let mut steps: Vec<_> = (0..head).map(|index| Step::Same(index, index)).collect();
    core(old_core, new_core, head, &mut steps);
    steps.extend((0..tail).map(|index| Step::Same(old.len() - tail + index, new.len() - tail + index)));
    steps
}

fn core<T: PartialEq>(old: &[T], new: &[T], offset: usize, steps: &mut Vec<Step>) {
    let width = new.len() + 1;
    if (old.len() + 1).saturating_mul(width) > LIMIT {
        steps.extend((0..old.len()).map(|index| Step::Delete(index + offset)));
        steps.extend((0..new.len()).map(|index| Step::Insert(index + offset)));
        return;
    }
    // length[i][j]: longest common subsequence of old[i..] and new[j..].
    let mut length = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            length[i * width + j] = if old[i] == new[j] {
                length[(i + 1) * width + j + 1] + 1
            } else {
                length[(i + 1) * width + j].max(length[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            steps.push(Step::Same(i + offset, j + offset));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && length[(i + 1) * width + j] >= length[i * width + j + 1]) {
            steps.push(Step::Delete(i + offset));
            i += 1;
        } else {
            steps.push(Step::Insert(j + offset));
            j += 1;
        }
    }
}

/// Words with the space after them, so that joined they give the text again.
pub(super) fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}
