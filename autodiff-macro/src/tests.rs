//! Tests of the whole compiler without rustc: random programs are compiled to IR, and the IR is run.

mod datum;
mod interpret;
mod scalar;
mod source;
