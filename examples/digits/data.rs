//! Reads the images, and explains what is wrong with a file that cannot be read.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::model::{CLASSES, PIXELS};

/// The darkest pixel count in the data set; pixels are divided by it.
const DARKEST: f64 = 16.0;

/// Images with pixels in `0..=1`, one after the other, and a label for each.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Digits {
    pub(crate) images: Vec<f64>,
    pub(crate) labels: Vec<usize>,
}

impl Digits {
    pub(crate) fn len(&self) -> usize {
        self.labels.len()
    }

    pub(crate) fn image(&self, index: usize) -> &[f64] {
        &self.images[index * PIXELS..(index + 1) * PIXELS]
    }

    pub(crate) fn push(&mut self, image: &[f64], label: usize) {
        self.images.extend_from_slice(image);
        self.labels.push(label);
    }

    pub(crate) fn clear(&mut self) {
        self.images.clear();
        self.labels.clear();
    }

    /// A copy of the images at these positions.
    pub(crate) fn subset(&self, indices: &[usize]) -> Self {
        let mut subset = Self::with_capacity(indices.len());
        for &index in indices {
            subset.push(self.image(index), self.labels[index]);
        }
        subset
    }

    /// An empty set with room for `count` images.
    pub(crate) fn with_capacity(count: usize) -> Self {
        Self { images: Vec::with_capacity(count * PIXELS), labels: Vec::with_capacity(count) }
    }
}

/// A file that could not be loaded.
#[derive(Debug)]
pub(crate) struct LoadError {
    path: PathBuf,
    problem: Problem,
}

/// What is wrong with a file.
#[derive(Debug)]
pub(crate) enum Problem {
    Unreadable(std::io::Error),
    TooFewImages(usize),
    /// A line, counted from 1, and what is wrong with it.
    Line(usize, LineProblem),
}

/// What is wrong with a line. Columns are counted from 1.
#[derive(Debug, PartialEq)]
pub(crate) enum LineProblem {
    NotText,
    Empty,
    Fields(usize),
    NotANumber { column: usize, text: String },
    Pixel { column: usize, value: u64 },
    Label(u64),
}

/// Loads the images of a file with one image a line: 64 pixel counts and the label, separated by commas.
pub(crate) fn load(path: &Path) -> Result<Digits, LoadError> {
    fs::read(path)
        .map_err(Problem::Unreadable)
        .and_then(|bytes| parse(&bytes))
        .map_err(|problem| LoadError { path: path.to_owned(), problem })
}

/// Reads all lines; a line break at the end of the file is optional.
fn parse(bytes: &[u8]) -> Result<Digits, Problem> {
    let mut digits = Digits::default();
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    if !bytes.is_empty() {
        for (index, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
            parse_line(line, &mut digits).map_err(|problem| Problem::Line(index + 1, problem))?;
        }
    }
    if digits.len() < 2 {
        return Err(Problem::TooFewImages(digits.len()));
    }
    Ok(digits)
}

fn parse_line(line: &[u8], digits: &mut Digits) -> Result<(), LineProblem> {
    let line = str::from_utf8(line).map_err(|_| LineProblem::NotText)?.trim();
    if line.is_empty() {
        return Err(LineProblem::Empty);
    }
    let fields = line.split(',').count();
    if fields != PIXELS + 1 {
        return Err(LineProblem::Fields(fields));
    }
    for (index, text) in line.split(',').enumerate() {
        let column = index + 1;
        let value = parse_count(text.trim(), column)?;
        if index < PIXELS {
            digits.images.push(pixel(value, column)?);
        } else {
            digits.labels.push(label(value)?);
        }
    }
    Ok(())
}

fn parse_count(text: &str, column: usize) -> Result<u64, LineProblem> {
    text.parse().map_err(|_| LineProblem::NotANumber { column, text: text.to_owned() })
}

/// Scales a pixel count to `0..=1`.
fn pixel(value: u64, column: usize) -> Result<f64, LineProblem> {
    match u8::try_from(value).map(f64::from) {
        Ok(count) if count <= DARKEST => Ok(count / DARKEST),
        _ => Err(LineProblem::Pixel { column, value }),
    }
}

fn label(value: u64) -> Result<usize, LineProblem> {
    usize::try_from(value).ok().filter(|&label| label < CLASSES).ok_or(LineProblem::Label(value))
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            Problem::Unreadable(error) => write!(f, "cannot read {path}: {error}"),
            Problem::TooFewImages(count) => {
                write!(f, "{path}: found {count} images, but need 2 or more")
            }
            Problem::Line(line, problem) => write!(f, "{path}, line {line}: {problem}"),
        }
    }
}

impl std::error::Error for LoadError {}

impl fmt::Display for LineProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => write!(f, "is not UTF-8 text"),
            Self::Empty => write!(f, "is empty"),
            Self::Fields(count) => write!(f, "expected {PIXELS} pixels and a label, found {count} values"),
            Self::NotANumber { column, text } => {
                write!(f, "value {column} is {text:?}, which is not a whole number from 0")
            }
            Self::Pixel { column, value } => write!(f, "pixel {column} is {value}, but pixels go from 0 to {DARKEST}"),
            Self::Label(value) => {
                write!(f, "label {value}, but labels go from 0 to {}", CLASSES - 1)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of 64 equal pixels and a label.
    fn line(pixel: &str, label: &str) -> String {
        format!("{},{label}\n", vec![pixel; PIXELS].join(","))
    }

    #[track_caller]
    fn check_error(text: &str, expected: &str) {
        let problem = parse(text.as_bytes()).expect_err("the text should be refused");
        let error = LoadError { path: PathBuf::from("file"), problem };
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn pixels_are_scaled_and_labels_kept() {
        let digits = parse((line("16", "9") + &line("4", "0")).as_bytes()).expect("the text is valid");
        assert_eq!(digits.labels, [9, 0]);
        assert_eq!(digits.image(0), [1.0; PIXELS]);
        assert_eq!(digits.image(1), [0.25; PIXELS]);
    }

    #[test]
    fn carriage_returns_spaces_and_a_missing_last_line_break_are_fine() {
        let plain = line("3", "1") + &line("5", "2");
        let odd = plain.replace('\n', " \r\n").replace(',', ", ");
        let expected = parse(plain.as_bytes()).expect("the plain text is valid");
        assert_eq!(parse(odd.trim_end().as_bytes()).expect("the odd text is valid"), expected);
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = load(Path::new("no/such/file.csv")).expect_err("there is no such file");
        assert!(error.to_string().starts_with("cannot read no/such/file.csv: "), "{error}");
    }

    #[test]
    fn an_empty_file_and_a_single_image_are_refused() {
        check_error("", "file: found 0 images, but need 2 or more");
        check_error("\n", "file: found 0 images, but need 2 or more");
        check_error(&line("0", "0"), "file: found 1 images, but need 2 or more");
    }

    #[test]
    fn a_ragged_line_is_refused() {
        check_error(&(line("0", "0") + "1,2,3\n"), "file, line 2: expected 64 pixels and a label, found 3 values");
        check_error(&line("0", "1,1"), "file, line 1: expected 64 pixels and a label, found 66 values");
    }

    #[test]
    fn an_empty_line_is_refused() {
        check_error(&(line("0", "0") + "\n" + &line("0", "0")), "file, line 2: is empty");
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        check_error(&line("0", "x"), "file, line 1: value 65 is \"x\", which is not a whole number from 0");
        check_error(&line("-1", "0"), "file, line 1: value 1 is \"-1\", which is not a whole number from 0");
        check_error(&line("0.5", "0"), "file, line 1: value 1 is \"0.5\", which is not a whole number from 0");
        check_error(&line("", "0"), "file, line 1: value 1 is \"\", which is not a whole number from 0");
    }

    #[test]
    fn numbers_out_of_range_are_refused() {
        check_error(&line("0", "10"), "file, line 1: label 10, but labels go from 0 to 9");
        check_error(&line("17", "0"), "file, line 1: pixel 1 is 17, but pixels go from 0 to 16");
        check_error(&line("256", "0"), "file, line 1: pixel 1 is 256, but pixels go from 0 to 16");
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_with_their_line() {
        let mut bytes = line("0", "0").into_bytes();
        bytes.extend_from_slice(&[0xff, b'\n']);
        assert!(matches!(parse(&bytes), Err(Problem::Line(2, LineProblem::NotText))));
    }
}
