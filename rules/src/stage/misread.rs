//! Says in the consultant's words why a text could not be read.

use super::explain::Spot;
use super::problem::Problem;
use super::scan::Kind;
use super::split::Script;
use rhai::{LexError, ParseErrorType};

/// What is wrong with text that Rhai could not read.
pub fn misread(kind: &ParseErrorType, spot: Spot) -> Problem {
    use ParseErrorType as P;
    let script = spot.script;
    let token = script.token_at(spot.line, spot.column).map(|at| script.tokens[at].text(&script.text));
    if let Some(symbol @ ("=>" | "=<" | "<>")) = token {
        return closed(symbol);
    }
    if after_point(script, spot) {
        return Problem::new("syntax", "numbers are whole")
            .help("write 20_000 for twenty thousand; for a share compare with a product: `100 * debt > 25 * revenue`");
    }
    if let Some(number) = torn(script, spot) {
        return Problem::new("syntax", format!("`{number}` is not written as one number"))
            .help(format!("write {}, without blank or comma", in_groups(&number)));
    }
    if token == Some("=") {
        return Problem::new("syntax", "expected `==`, found `=`")
            .help("`==` compares; a single `=` gives a variable a value, as in `let points = 3;`");
    }
    match kind {
        P::Reserved(word) => closed(word),
        P::BadInput(LexError::ImproperSymbol(symbol, _)) | P::UnknownOperator(symbol) => closed(symbol),
        P::BadInput(LexError::UnterminatedString) => {
            Problem::new("open-text", "this text is not closed").help("put `\"` at its end")
        }
        P::BadInput(LexError::MalformedNumber(number)) => {
            Problem::new("syntax", format!("`{number}` is not a whole number"))
                .help("write whole numbers, such as 20_000; shares in per cent")
        }
        P::BadInput(LexError::MalformedEscapeSequence(sequence)) => {
            Problem::new("syntax", format!("`{sequence}` means nothing in a text"))
                .help("a backslash is written twice: `\\\\`")
        }
        P::BadInput(LexError::MalformedChar(_)) => {
            Problem::new("syntax", "texts stand in double quotes").help("write \"...\" instead of '...'")
        }
        P::BadInput(LexError::UnexpectedInput(_))
            if token.is_some_and(|t| matches!(t, ")" | "]" | "}" | "," | ";")) =>
        {
            Problem::new("syntax", format!("something is missing before `{}`", token.unwrap_or_default()))
        }
        P::BadInput(LexError::UnexpectedInput(_)) if token.is_some_and(|t| t.starts_with(char::is_alphabetic)) => {
            Problem::new("syntax", format!("`{}` cannot stand here", token.unwrap_or_default()))
        }
        P::BadInput(_) => Problem::new("syntax", "this sign is not part of the rule language"),
        P::MissingToken(wanted, _) => missing(wanted, token),
        P::UnexpectedEOF => Problem::new("syntax", "something is missing at the end"),
        P::ExprExpected(_) => match token {
            Some("else") => Problem::new("syntax", "this `else` has no `if`"),
            Some(found) => Problem::new("syntax", format!("something is missing before `{found}`")),
            None => Problem::new("syntax", "something is missing here"),
        },
        P::VariableExpected => Problem::new("syntax", "a name is missing here"),
        P::PropertyExpected => Problem::new("syntax", "the name of a property is missing after the dot"),
        P::AssignmentToConstant(name) => Problem::new("constant", format!("`{name}` cannot be changed"))
            .help("what is `const` stays as it is; write `let` instead"),
        P::AssignmentToInvalidLHS(_) => {
            Problem::new("syntax", "only a variable can be given a value").help("to compare, write `==`")
        }
        P::ExprTooDeep => {
            Problem::new("too-long", "this is nested far too deeply").help("break it into helper functions")
        }
        P::TooManyFunctions => Problem::new("too-long", "there are far too many functions"),
        P::LiteralTooLarge(..) => Problem::new("too-long", "this text or list is far too long"),
        P::WrongFnDefinition => {
            Problem::new("syntax", "a function cannot stand inside a rule").help("put it above the rule")
        }
        P::FnDuplicatedParam(_, name) => Problem::new("syntax", format!("the function has two values called `{name}`")),
        P::FnMissingParams(_) | P::FnMissingBody(_) | P::FnMissingName => {
            Problem::new("syntax", "this function is not complete").help("write: fn name(a, b) { ... }")
        }
        P::LoopBreak => Problem::new("return", "`break` and `continue` can only stand in a loop"),
        P::ForbiddenVariable(name) => Problem::new("syntax", format!("`{name}` cannot be the name of a variable")),
        _ => match token {
            Some(found) => Problem::new("syntax", format!("`{found}` cannot stand here")),
            None => Problem::new("syntax", "this cannot be read"),
        },
    }
}

/// Whether a spot is the 5 of `2.5`.
fn after_point(script: &Script, spot: Spot) -> bool {
    let Some(at) = script.token_at(spot.line, spot.column) else { return false };
    let Some([whole, point, part]) = at.checked_sub(2).and_then(|from| script.tokens.get(from..=at)) else {
        return false;
    };
    whole.kind == Kind::Number && part.kind == Kind::Number && point.text(&script.text) == "."
}

/// A number that a blank or a comma tears apart, or with a letter for a digit, around a spot: `5 000`, `5,000`, `3O`.
fn torn(script: &Script, spot: Spot) -> Option<String> {
    // Rhai stumbles over the letter, in the midst of the word that the number is for us.
    let at = (1..=spot.column).rev().find_map(|column| script.token_at(spot.line, column))?;
    let text = |at: usize| script.tokens.get(at).map(|token| token.text(&script.text));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_group = |text: &str| text.len() == 3 && digits(text);
    let meant = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, 'O' | 'o' | 'l' | 'I'));
    let whole = text(at).filter(|text| text.starts_with(|c: char| c.is_ascii_digit()) && meant(text) && !digits(text));
    if let Some(number) = whole {
        return Some(number.to_owned());
    }
    (at.saturating_sub(2)..=at).find_map(|from| {
        let (first, second) = (text(from).filter(|text| digits(text))?, text(from + 1)?);
        match (second, text(from + 2)) {
            (",", Some(third)) if is_group(third) => Some(format!("{first},{third}")),
            (group, _) if is_group(group) => Some(format!("{first} {group}")),
            (letters, _) if meant(letters) => Some(format!("{first}{letters}")),
            _ => None,
        }
    })
}

/// The number that was meant, its thousands apart as rules write them.
fn in_groups(number: &str) -> String {
    let digit = |c: char| match c {
        'O' | 'o' => Some('0'),
        'l' | 'I' => Some('1'),
        _ => c.is_ascii_digit().then_some(c),
    };
    let digits: Vec<char> = number.chars().filter_map(digit).collect();
    let mut out = String::new();
    for (at, digit) in digits.iter().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(*digit);
    }
    out
}

fn missing(wanted: &str, found: Option<&str>) -> Problem {
    let found_is = found.map_or_else(String::new, |found| format!(", found `{found}`"));
    let problem = Problem::new("syntax", format!("expected `{wanted}`{found_is}"));
    match (wanted, found) {
        (";", Some("and" | "or" | "not" | "in")) => problem.help("put brackets around the condition"),
        (";", _) => problem.help("every command ends with `;`"),
        ("{", _) => problem.help("the commands of an `if` stand in braces: `if condition { ... }`"),
        (")", Some(_)) => problem.help("is a comma or a closing bracket missing?"),
        _ => problem,
    }
}

/// A word or sign of Rhai that rules do without.
fn closed(word: &str) -> Problem {
    let problem = Problem::new("closed", format!("`{word}` is not part of the rule language"));
    match word {
        "while" | "loop" | "do" | "until" => problem.help("use `for` over a list"),
        "switch" | "case" | "match" => problem.help("use `if`, `else if` and `else`"),
        "print" | "debug" => problem.help("the check shows what each rule does"),
        "import" | "export" => problem.help("helpers of files called `lib*.rhai` can be used everywhere in the pack"),
        "try" | "catch" | "throw" => problem.help("mistakes are always reported"),
        "|" => problem.help("for a choice write `or`; helper functions are written with `fn` above the rules"),
        "&" => problem.help("write `and`"),
        "=>" | "=<" => problem.help("write `>=` or `<=`"),
        "===" => problem.help("write `==`"),
        "!==" | "<>" => problem.help("write `!=`"),
        ":=" => problem.help("write `=`"),
        _ => problem,
    }
}
