//! How long a turn is, and how times are told.

use std::time::Duration;

/// How long one program runs in one turn at least; short calls are repeated to fill it.
pub(crate) const SLICE: Duration = Duration::from_micros(300);

/// The quartiles, with the median between them.
pub(crate) fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}

pub(crate) fn seconds(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", 1e9 * s),
        s if s < 1e-3 => format!("{:.1} us", 1e6 * s),
        s => format!("{:.2} ms", 1e3 * s),
    }
}
