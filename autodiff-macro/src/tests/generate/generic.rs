//! The same function over a type parameter.

/// What stands for `f64`, for its literals and for casts to it.
pub(super) struct Number {
    pub(super) ty: &'static str,
    /// The number of a literal or cast, which stands between the two.
    pub(super) of: [&'static str; 2],
    pub(super) lowest: &'static str,
}

pub(super) const REAL: Number = Number { ty: "T", of: ["T::from_f64(", ")"], lowest: "T::MIN" };
pub(super) const FLOAT: Number = Number { ty: "T", of: ["T::from(", ").unwrap()"], lowest: "T::min_value()" };

/// The text of the program over this number. Casts stand in parentheses of their own, as in `(i as f64)`.
pub(super) fn over(number: &Number, text: &str) -> String {
    let (mut result, mut rest) = (String::new(), text);
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        if let Some(behind) = rest.strip_prefix(" as f64)") {
            let [before, after] = number.of;
            result.insert_str(opening(&result) + 1, before);
            result.push_str(" as f64");
            result.push_str(after);
            result.push(')');
            rest = behind;
        } else if let Some(behind) = rest.strip_prefix("f64::MIN") {
            result.push_str(number.lowest);
            rest = behind;
        } else if length == 0 {
            result.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            let length = if first.is_ascii_digit() && !result.ends_with('.') { literal(rest, length) } else { length };
            let (word, behind) = rest.split_at(length);
            result.push_str(&translated(number, word));
            rest = behind;
        }
    }
    result
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// How long the number is that starts with these digits.
fn literal(text: &str, digits: usize) -> usize {
    match text[digits..].strip_prefix('.') {
        Some(decimals) if decimals.starts_with(|c: char| c.is_ascii_digit()) => {
            digits + 1 + decimals.find(|c: char| !is_word(c)).unwrap_or(decimals.len())
        }
        _ => digits,
    }
}

fn translated(number: &Number, word: &str) -> String {
    let [before, after] = number.of;
    match word {
        "f64" => number.ty.to_owned(),
        word if word.contains('.') => format!("{before}{word}{after}"),
        word => word.to_owned(),
    }
}

/// The parenthesis that is open at the end.
fn opening(text: &str) -> usize {
    let mut depth = 1;
    let open = text.char_indices().rev().find(|(_, c)| {
        depth += match c {
            ')' => 1,
            '(' => -1,
            _ => 0,
        };
        depth == 0
    });
    open.map_or(0, |(at, _)| at)
}

#[test]
fn numbers_and_casts_are_translated() {
    let text = "fn f(x: f64) -> f64 { 0.5 * x.powi(2) + a.0 * (i as f64) + p[1..3].len() - 1.5_f64 * f64::sin(x) }";
    let generic = "fn f(x: T) -> T { T::from_f64(0.5) * x.powi(2) + a.0 * (T::from_f64(i as f64)) + p[1..3].len() - \
                   T::from_f64(1.5_f64) * T::sin(x) }";
    assert_eq!(over(&REAL, text), generic);
}
