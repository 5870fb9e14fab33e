//! Gives every sentence of a rule the key under which it is translated.
//!
//! Base rules run once for every country, and what a country has decides which sentences are met. The keys must not
//! depend on that: sentences are counted as they stand in the file, whether or not they are reached. Versions of one rule
//! are counted together, so that each sentence has a key of its own; what they say alike has one.

use super::scan::{Kind, Token, unquote};
use imc_engine::rulebook::Text;

/// The sentences of one rule.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    rule: String,
    sentences: Vec<String>,
}

impl Texts {
    /// The texts of a rule, none counted yet.
    pub fn of_rule(rule: &str) -> Self {
        Self { rule: rule.to_owned(), sentences: Vec::new() }
    }

    /// Counts the sentences in the body of the rule: every text with a blank in it, except what `cite` names.
    /// Sentences put together by a template or a function follow in the order in which they are met.
    pub fn count(&mut self, source: &str, tokens: &[Token]) {
        let mut depth = 0usize;
        let mut citing: Option<usize> = None;
        for (position, token) in tokens.iter().enumerate() {
            match token.kind {
                Kind::Open(c) => {
                    depth += 1;
                    let after_cite = position > 0 && tokens[position - 1].text(source) == "cite";
                    if c == '(' && after_cite && citing.is_none() {
                        citing = Some(depth);
                    }
                }
                Kind::Close(_) => {
                    if citing == Some(depth) {
                        citing = None;
                    }
                    depth = depth.saturating_sub(1);
                }
                Kind::Text | Kind::PlainTemplate if citing.is_none() && !token.nested => {
                    let sentence = unquote(token.text(source));
                    if sentence.contains(' ') {
                        self.number(&sentence);
                    }
                }
                _ => {}
            }
        }
    }

    fn number(&mut self, sentence: &str) -> usize {
        if let Some(known) = self.sentences.iter().position(|s| s == sentence) {
            return known + 1;
        }
        self.sentences.push(sentence.to_owned());
        self.sentences.len()
    }

    /// The sentence with its key.
    pub fn text(&mut self, sentence: &str) -> Text {
        let number = self.number(sentence);
        Text { key: format!("rule-{}-{number}", self.rule), english: sentence.to_owned() }
    }
}
