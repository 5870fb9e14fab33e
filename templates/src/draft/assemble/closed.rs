//! Points that somebody closed without words: what was to be confirmed stands as it is, a remark disappears with its number, and
//! what was to be filled becomes a line to write on.

use super::Writer;
use crate::model::{Block, Inline, Mark};

/// A gap to be filled by hand.
const LINE: &str = "____________";

impl Writer<'_> {
    /// Settles the closed points of a text; returns those that left nothing in it.
    pub(super) fn close(&self, blocks: &mut Vec<Block>) -> Vec<Mark> {
        let mut gone = Vec::new();
        blocks.retain_mut(|block| {
            // A cell of a table and a heading keep their place.
            let prose = matches!(block, Block::Paragraph(_) | Block::Item(_));
            let before = gone.len();
            block.runs_mut().for_each(|run| self.close_in(run, prose, &mut gone));
            gone.len() == before || !prose || block.inlines().any(|inline| !is_blank(inline))
        });
        gone
    }

    fn close_in(&self, run: &mut Vec<Inline>, prose: bool, gone: &mut Vec<Mark>) {
        let mut rest = std::mem::take(run).into_iter().peekable();
        while let Some(mut inline) = rest.next() {
            let closed = match &mut inline {
                Inline::Blank(mark) => self.closed(mark).map(|mark| (mark, false)),
                Inline::Lawyer(mark) => self.closed(mark).map(|mark| (mark, true)),
                _ => None,
            };
            if let Some((mark, lawyer)) = closed {
                let remark = lawyer && prose && sentence_over(run) && rest.peek().is_none_or(begins_sentence);
                match mark.confirmed.as_deref() {
                    Some("") => {
                        gone.push(mark.clone());
                        continue;
                    }
                    None if remark => {
                        gone.push(mark.clone());
                        if let Some(Inline::Text(next)) = rest.peek_mut() {
                            *next = next.trim_start().trim_start_matches('.').trim_start().to_owned();
                        }
                        continue;
                    }
                    confirmed => mark.filled = Some(confirmed.unwrap_or(LINE).to_owned()),
                }
            }
            run.push(inline);
        }
        if let (Some(Inline::Text(last)), false) = (run.last_mut(), gone.is_empty()) {
            last.truncate(last.trim_end().len());
        }
    }

    /// The mark, if it was closed without words.
    fn closed<'m>(&self, mark: &'m mut Mark) -> Option<&'m mut Mark> {
        let closed = mark.filled.is_none() && self.request.choices.waiver(&mark.key).is_some();
        closed.then_some(mark)
    }
}

fn is_blank(inline: &Inline) -> bool {
    matches!(inline, Inline::Text(text) | Inline::Strong(text) if text.trim().is_empty())
}

/// Nothing, or whole sentences: what follows stands for itself.
fn sentence_over(before: &[Inline]) -> bool {
    match before.iter().rev().find(|inline| !is_blank(inline)) {
        None => true,
        Some(Inline::Text(text) | Inline::Strong(text)) => text.trim_end().ends_with(['.', '!', '?', ';', '…']),
        Some(_) => false,
    }
}

/// A full stop, or the first word of another sentence.
fn begins_sentence(next: &Inline) -> bool {
    match next {
        Inline::Text(text) | Inline::Strong(text) => {
            text.trim_start().chars().next().is_none_or(|c| c == '.' || c.is_uppercase())
        }
        Inline::Lawyer(_) | Inline::Break => true,
        Inline::Reference { .. } | Inline::Blank(_) => false,
    }
}
