//! Makes a failing program smaller: drops statement after statement as long as it fails in the same way.

use super::check::{Case, Verdict, verdict};
use crate::compiler::switches::Switches;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};

/// The smallest program found that is still wrong.
pub(super) fn smallest(text: &str, case: &Case, switches: &Switches, fault: &str) -> String {
    let kind = fault.split(' ').take(3).collect::<Vec<_>>().join(" ");
    let Ok(mut program) = syn::parse_file(text) else { return text.to_owned() };
    let mut at = 0;
    for _ in 0..600 {
        let mut smaller = program.clone();
        let mut dropper = Dropper { left: at, dropped: false };
        dropper.visit_file_mut(&mut smaller);
        if !dropper.dropped {
            break;
        }
        let text = smaller.to_token_stream().to_string();
        if let Verdict::Wrong(fault) = verdict(&text, case, switches)
            && fault.starts_with(&kind)
        {
            program = smaller;
        } else {
            at += 1;
        }
    }
    prettyplease(&program)
}

/// Drops the statement with this number, or replaces a branch by one of its arms.
struct Dropper {
    left: usize,
    dropped: bool,
}

impl VisitMut for Dropper {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        if self.dropped {
            return;
        }
        if self.left < block.stmts.len() {
            block.stmts.remove(self.left);
            self.dropped = true;
            return;
        }
        self.left -= block.stmts.len();
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        if self.dropped {
            return;
        }
        let smaller = match expression {
            syn::Expr::Binary(binary) => vec![(*binary.left).clone(), (*binary.right).clone()],
            syn::Expr::MethodCall(call) => vec![(*call.receiver).clone()],
            syn::Expr::Paren(inner) => vec![(*inner.expr).clone()],
            _ => Vec::new(),
        };
        if let Some(part) = smaller.get(self.left) {
            *expression = part.clone();
            self.dropped = true;
            return;
        }
        self.left -= smaller.len();
        visit_mut::visit_expr_mut(self, expression);
    }
}

fn prettyplease(program: &syn::File) -> String {
    program.to_token_stream().to_string().replace("; ", ";\n").replace("{ ", "{\n").replace("} ", "}\n")
}
