//! A small generator of random numbers, so that every run on every machine is the same.

use crate::geometry::{Pixel, Vec3};

/// `SplitMix64`. Source: Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, OOPSLA 2014.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number in `-1..1`.
    pub(crate) fn symmetric(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }

    /// A vector in the cube of half side 1.
    pub(crate) fn vector(&mut self) -> Vec3 {
        Vec3 { x: self.symmetric(), y: self.symmetric(), z: self.symmetric() }
    }

    /// A number of variance 1, as normal as the sum of twelve others.
    fn normal(&mut self) -> f64 {
        0.5 * (0..12).map(|_| self.symmetric()).sum::<f64>()
    }

    /// An error of variance 1 in both directions.
    pub(crate) fn error(&mut self) -> Pixel {
        Pixel { x: self.normal(), y: self.normal() }
    }
}
