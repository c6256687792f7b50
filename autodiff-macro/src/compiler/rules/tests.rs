//! The tests that the table generates, and those of the table itself.

#![allow(
    clippy::float_cmp,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "exact values are compared, and integers are carried in floats"
)]

mod complete;
mod differences;
mod evaluate;
mod reference;
mod sabotage;
mod samples;
mod second;
mod singular;
mod special;
