//! What happens after every pass: the IR is printed if `AUTODIFF_DUMP` asks for it, and verified in the tests of this
//! crate and where `AUTODIFF_VERIFY` is set. A user's build never pays for it, and never fails for it.

use super::{Function, display, verify};
use crate::compiler::adjoint::Backward;
use crate::compiler::save::Plan;
use proc_macro2::Ident;

fn verifies() -> bool {
    cfg!(test) || std::env::var_os("AUTODIFF_VERIFY").is_some()
}

/// A pass has left this primal program.
pub(crate) fn primal(name: &Ident, pass: &str, function: &Function, stage: verify::Stage) {
    display::dump(name, pass, || display::function(function));
    if verifies() {
        verify::demand(pass, &verify::primal(function, stage));
    }
}

/// A pass has left this backward pass, with a plan or before there is one.
pub(crate) fn backward(name: &Ident, pass: &str, function: &Function, backward: &Backward, plan: Option<&Plan>) {
    display::dump(name, pass, || display::block(function, &backward.body));
    if verifies() {
        let violations = match plan {
            Some(plan) => verify::after_plan(function, backward, plan),
            None => verify::before_plan(function, backward),
        };
        verify::demand(pass, &violations);
    }
}
