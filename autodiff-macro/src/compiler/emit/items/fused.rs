//! The function and its gradient in one sweep.

use super::super::Program;
use super::super::storage::Storage;
use super::signature::Signature;
use crate::compiler::fuse::Fused;
use crate::compiler::ir::Direction;
use crate::compiler::names::Names;
use proc_macro2::TokenStream;

/// The body of `accumulate_grad`, up to its value.
pub(super) fn sweep(
    program: &Program<'_>,
    fused: &Fused,
    signature: &Signature<'_>,
    one: &TokenStream,
    names: &mut Names,
) -> TokenStream {
    let function = program.function;
    let mut shared = super::shared(program);
    // Of adjoints there are no copies.
    shared.retain(|var| var.0 < program.activity.len());
    let owners = super::owners(program, &fused.body, &shared, program.backward.seed);
    let storage = Storage::new(function, &fused.plan, &owners, names);
    let mut writer = super::writer(program, signature, &storage, Direction::Forward, &owners);
    writer.plan = &fused.plan;
    writer.shared = shared;
    writer.sweeps = true;
    writer.mixed.clone_from(&fused.mixed);
    writer.activities = signature.masks(&program.private);
    super::labels(&function.body, &mut Vec::new(), &mut writer.labelled);
    let (statements, value, spent) = writer.body(&fused.body);

    let declarations = storage.declarations(function, &program.private, false);
    let items = super::inner::inner_items(program, names);
    let (lengths, checks) = (signature.lengths(), signature.checks_of_wanted());
    let mut mentioned = Vec::new();
    fused.body.deep_reads(&mut mentioned);
    let accumulators = program.backward.accumulators.iter().zip(signature.all());
    let unwanted = accumulators.filter(|(var, parameter)| !parameter.wanted && mentioned.contains(var));
    let unwanted = unwanted.map(|(_, parameter)| {
        let (accumulator, placeholder) = (&parameter.accumulator, parameter.placeholder(&program.private));
        let ty = &parameter.tangent;
        code!(let #accumulator: &mut #ty = #placeholder;)
    });
    let seed = program.backward.seed.map(|seed| &function.variables[seed.0].ident);
    let (result, views) = (signature.result(), signature.views());
    code! {
        #views
        #items
        #(#unwanted)*
        #lengths
        #checks
        let #seed: #result = #one;
        #(#declarations)*
        #statements
        let value: #result = #value;
        #spent
    }
}
