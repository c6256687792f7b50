//! The part of the harness of `benches/gradient.rs` that is of use here.

#[allow(dead_code, reason = "the rest is of use to that bench")]
#[path = "../../harness/kernel.rs"]
mod kernel;
#[path = "../../harness/timing.rs"]
mod timing;

pub(crate) use self::kernel::{Kernel, Size};
pub(crate) use self::timing::{SLICE, quartiles, seconds};
