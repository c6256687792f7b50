//! Counts what the three programs allocate.

use std::hint::black_box;
use std::thread;

use allocation_counter::{AllocationInfo, measure};

use super::{Kernel, Size};

/// The first call in a thread, and the second.
struct Calls {
    first: AllocationInfo,
    second: AllocationInfo,
}

impl Calls {
    fn of<K: Kernel>(program: impl Fn(&mut K, &mut K::Gradient) -> f64 + Sync) -> Self {
        let run = || {
            let mut kernel = K::new(Size::Full);
            let mut gradient = kernel.zero();
            let mut call = || {
                black_box(program(&mut kernel, &mut gradient));
            };
            Self { first: measure(&mut call), second: measure(&mut call) }
        };
        thread::scope(|scope| scope.spawn(run).join()).expect("a kernel that has run before")
    }

    /// The most bytes that the first call had in use at once, but for those that the function itself has.
    fn kept(&self, primal: &Self) -> String {
        bytes(self.first.bytes_max.saturating_sub(primal.first.bytes_max))
    }
}

/// Allocations of the second call by all three programs, and the bytes that both gradients need beyond the function's own.
pub(super) fn columns<K: Kernel>() -> String {
    let primal = Calls::of::<K>(|kernel, _| kernel.primal());
    let ours = Calls::of::<K>(|kernel, gradient| kernel.ours(gradient));
    let hand = Calls::of(K::hand);
    let counts = [&ours, &hand, &primal].map(|calls| calls.second.count_total);
    let [ours_count, hand_count, primal_count] = counts;
    format!("{ours_count} ({hand_count}, {primal_count}) | {} | {} |", ours.kept(&primal), hand.kept(&primal))
}

/// How many allocations a call makes.
pub(super) fn allocations<T>(call: impl FnOnce() -> T) -> u64 {
    measure(|| drop(call())).count_total
}

fn bytes(count: u64) -> String {
    match count {
        0..10_000 => format!("{count} B"),
        10_000..10_000_000 => format!("{} kB", count / 1000),
        _ => format!("{} MB", count / 1_000_000),
    }
}
