//! Inequalities between differences.

use crate::compiler::ir::Var;
use crate::compiler::tables::HashMap;

/// Which run of the loops around it a variable is of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Moment {
    /// One that both places are in.
    Same,
    /// That of the first place.
    Earlier,
    /// That of the second place.
    Later,
}

/// A variable in some run, or zero.
pub(super) type Node = Option<(Var, Moment)>;

/// Inequalities `a - b <= c`.
#[derive(Clone, Default)]
pub(super) struct System(Vec<(Node, Node, i64)>);

impl System {
    /// Adds `a - b <= by`.
    pub(super) fn at_most(&mut self, a: Node, b: Node, by: i64) {
        self.0.push((a, b, by));
    }

    pub(super) fn knows(&self, node: Node) -> bool {
        self.0.iter().any(|(a, b, _)| *a == node || *b == node)
    }

    /// No cycle adds up to less than zero (Bellman and Ford's algorithm, from all nodes at once).
    pub(super) fn has_solution(&self) -> bool {
        let mut most: HashMap<Node, i64> = HashMap::default();
        for (a, b, _) in &self.0 {
            most.insert(*a, 0);
            most.insert(*b, 0);
        }
        for _ in 0..=most.len() {
            let mut changed = false;
            for (a, b, by) in &self.0 {
                let bound = most[b].saturating_add(*by);
                if bound < most[a] {
                    most.insert(*a, bound);
                    changed = true;
                }
            }
            if !changed {
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NODES: [Node; 3] =
        [Some((Var(0), Moment::Same)), Some((Var(1), Moment::Earlier)), Some((Var(1), Moment::Later))];

    #[test]
    fn what_is_below_a_number_is_not_that_number() {
        let mut system = System::default();
        system.at_most(NODES[0], NODES[1], -1);
        assert!(system.has_solution());
        system.at_most(NODES[1], NODES[0], 0);
        assert!(!system.has_solution());
    }

    #[test]
    fn bounds_are_followed_over_several_variables() {
        let mut system = System::default();
        system.at_most(NODES[0], NODES[1], 0);
        system.at_most(NODES[1], NODES[2], -1);
        system.at_most(NODES[2], None, 3);
        system.at_most(None, NODES[0], -2);
        assert!(system.has_solution());
        system.at_most(None, NODES[0], -3);
        assert!(!system.has_solution());
    }
}
