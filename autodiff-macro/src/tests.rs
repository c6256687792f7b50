//! Tests of the whole compiler without rustc: random programs are compiled to IR, and the IR is run.

mod check;
mod datum;
mod expand;
mod generate;
mod interpret;
mod random;
mod scalar;
mod shrink;
mod source;
