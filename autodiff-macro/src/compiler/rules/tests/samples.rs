//! Points of a rule's test domain.

use crate::compiler::rules::rule::{Argument, Domain, Rule};

/// Points an interval.
const POINTS: u32 = 4;

/// The product of the sample points of each argument: every combination of intervals, so all sign quadrants.
pub(super) fn points(rule: &Rule) -> Vec<Vec<f64>> {
    assert_eq!(rule.domain.len(), rule.arguments.len(), "{}: one domain an argument", rule.name);
    let axes = rule.domain.iter().zip(rule.arguments).zip(0u32..);
    product(&axes.map(|((domain, argument), seed)| axis(domain, *argument, seed)).collect::<Vec<_>>())
}

/// Every way to take one value from each axis.
pub(super) fn product(axes: &[Vec<f64>]) -> Vec<Vec<f64>> {
    axes.iter().fold(vec![vec![]], |points, axis| {
        let extend = |point: &Vec<f64>, value: f64| point.iter().copied().chain([value]).collect();
        points.iter().flat_map(|point| axis.iter().map(move |&value| extend(point, value))).collect()
    })
}

fn axis(domain: Domain, argument: Argument, seed: u32) -> Vec<f64> {
    match argument {
        Argument::Real => domain.iter().flat_map(|&interval| reals(interval, seed)).collect(),
        Argument::Integer => domain.iter().flat_map(|&(low, high)| (low as i32..=high as i32).map(f64::from)).collect(),
    }
}

/// The fractional parts of the multiples of the golden ratio, shifted by the argument, so that no two arguments meet.
fn reals((low, high): (f64, f64), seed: u32) -> impl Iterator<Item = f64> {
    (1..=POINTS).map(move |k| {
        let fraction = (f64::from(k) * 0.618_033_988_749_894_9 + f64::from(seed) * 0.137).fract();
        low + (high - low) * fraction
    })
}
