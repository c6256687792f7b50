//! The order of reversed loops: one whose iterations do not depend on each other runs forwards.
//!
//! The iterations of a reversed loop are independent if all they do is to add to adjoints that none of them reads. They
//! then may run in any order, and the order of the primal loop is the one that compilers turn into vector code. Only the
//! rounding of the sums changes. Where several statements add to the same array, the loop stays reversed, unless the sums can
//! pass from one iteration to the next in a window of registers.

use super::adjoint::Backward;
use super::effects::Effects;
use super::interchange;
use super::ir::{Block, Function, Header, Loop, Statement, Target};
use super::names::Names;
use super::save::{Home, Plan};
use super::window;
use std::collections::HashSet;

/// Turns the independent loops of the backward pass forwards.
pub(crate) fn loops(function: &Function, backward: &mut Backward, plan: &Plan, adjoints: usize) {
    let staged = plan.stored.values().filter_map(|home| match home {
        Home::Stage(target) => Some(*target),
        Home::Local | Home::Slot => None,
    });
    Pass { function, plan, staged: staged.collect(), adjoints }.block(&mut backward.body);
}

/// Chooses the order of nested loops, and what stays in registers.
pub(crate) fn tune(function: &mut Function, backward: &mut Backward, plan: &Plan, adjoints: usize, names: &mut Names) {
    let inserted = &mut |_, _, _| {};
    interchange::Pass { function, plan, names, inserted, fixed: &|_| false }.block(&mut backward.body);
    window::slide(function, plan, &mut backward.body, adjoints, names, inserted);
}

struct Pass<'a> {
    function: &'a Function,
    plan: &'a Plan,
    /// The loops whose iterations stage something.
    staged: HashSet<Target>,
    /// The first variable of the backward pass.
    adjoints: usize,
}

impl Pass<'_> {
    fn block(&self, body: &mut Block) {
        for statement in &mut body.statements {
            match statement {
                Statement::Loop(each) => {
                    self.block(&mut each.body);
                    each.reversed = !self.is_independent(each);
                }
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                _ => {}
            }
        }
    }

    fn is_independent(&self, each: &Loop) -> bool {
        let effects = Effects::of_block(self.function, self.plan, &each.body);
        let windows = window::shared(self.function, each, self.adjoints);
        let once = |var, times| times == 1 || effects.local.contains(var) || windows.contains(var);
        matches!(each.header, Header::Range(..) | Header::Elements(..))
            && effects.added.iter().all(|(var, times)| once(var, *times))
            && effects.commute()
            && !effects.loops.iter().any(|inner| self.staged.contains(inner))
    }
}
