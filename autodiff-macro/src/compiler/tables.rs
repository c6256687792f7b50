//! Maps and sets without protection against chosen keys.
//!
//! Cargo builds macros without optimisation, and there the hash of `std` takes longer than all else that a look-up does.

use std::hash::{BuildHasherDefault, Hasher};

pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Mixer>>;
pub(crate) type HashSet<T> = std::collections::HashSet<T, BuildHasherDefault<Mixer>>;

/// Multiplies words by an odd number without a pattern: that of the golden ratio.
#[derive(Default)]
pub(crate) struct Mixer(u64);

impl Mixer {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Mixer {
    fn write(&mut self, mut bytes: &[u8]) {
        while let Some((word, rest)) = bytes.split_first_chunk() {
            self.mix(u64::from_le_bytes(*word));
            bytes = rest;
        }
        for byte in bytes {
            self.mix(u64::from(*byte));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn write_u64(&mut self, word: u64) {
        self.mix(word);
    }

    fn write_usize(&mut self, word: usize) {
        self.mix(word as u64);
    }

    /// The upper half depends on all bits, but tables look at the lower one first.
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
