//! Switches that turn an analysis off, to show that none of them changes a result.
//!
//! The environment variable `AUTODIFF_WITHOUT` lists them at compile time: `parts`, `activity`, `route`, `share`, `save`,
//! `simplify`, `fuse`, `branches`, `inline`, `lanes`,
//! `reuse`.

/// The analyses that are on.
#[expect(clippy::struct_excessive_bools, reason = "each of them is a switch of its own")]
pub(crate) struct Switches {
    pub(crate) parts: bool,
    pub(crate) activity: bool,
    pub(crate) route: bool,
    pub(crate) share: bool,
    pub(crate) save: bool,
    pub(crate) simplify: bool,
    pub(crate) fuse: bool,
    pub(crate) branches: bool,
    pub(crate) inline: bool,
    pub(crate) lanes: bool,
    pub(crate) reuse: bool,
}

impl Switches {
    pub(crate) fn from_environment() -> Self {
        let without = std::env::var("AUTODIFF_WITHOUT").unwrap_or_default();
        let on = |name: &str| !without.split(',').any(|off| off.trim() == name);
        Self {
            parts: on("parts"),
            activity: on("activity"),
            route: on("route"),
            share: on("share"),
            save: on("save"),
            simplify: on("simplify"),
            fuse: on("fuse"),
            branches: on("branches"),
            inline: on("inline"),
            lanes: on("lanes"),
            reuse: on("reuse"),
        }
    }
}
