//! Branches and exits.

use super::Writer;
use crate::compiler::ir::{Branch, Exit, Operand, Selector, Target, Var};
use crate::compiler::save::Home;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

impl Writer<'_> {
    pub(super) fn branch_line(&mut self, branch: &Branch) -> TokenStream {
        let tokens = self.branch(branch);
        self.with_result(branch.result, &tokens)
    }

    pub(super) fn with_result(&mut self, result: Option<Var>, tokens: &TokenStream) -> TokenStream {
        let Some(result) = result else { return code!(#tokens) };
        let ident = self.ident(result).clone();
        let save = self.save(result);
        if self.is_predeclared(result) {
            return code!(#ident = #tokens; #save);
        }
        let ty = &self.function.variables[result.0].ty;
        let written = self.function.annotations.get(&result).map(ToTokens::to_token_stream);
        let ascription = if ty.is_real() { ty.tokens() } else { written }.map(|ty| code!(: #ty));
        code!(let #ident #ascription = #tokens; #save)
    }

    pub(super) fn branch(&mut self, branch: &Branch) -> TokenStream {
        match &branch.selector {
            Selector::If(condition) => self.if_branch(condition, branch),
            Selector::Match(scrutinee, patterns, arm) => {
                let arms: Vec<TokenStream> = patterns
                    .iter()
                    .zip(&branch.arms)
                    .enumerate()
                    .map(|(number, (pattern, block))| {
                        let number = proc_macro2::Literal::usize_unsuffixed(number);
                        let chosen = self.assign(*arm, &code!(#number));
                        let binds: TokenStream = pattern.binds.iter().map(|var| self.save(*var)).collect();
                        let body = self.block(block, None);
                        let pattern = &pattern.tokens;
                        code!(#pattern => { #chosen #binds #body })
                    })
                    .collect();
                let scrutinee = &scrutinee.tokens;
                code!(match #scrutinee { #(#arms)* })
            }
            Selector::Arm(arm) => {
                let arm = self.operand(arm).tokens;
                let last = branch.arms.len() - 1;
                let arms: Vec<TokenStream> = branch
                    .arms
                    .iter()
                    .enumerate()
                    .map(|(number, block)| {
                        let body = self.block(block, None);
                        let pattern = if number == last {
                            code!(_)
                        } else {
                            let number = proc_macro2::Literal::usize_unsuffixed(number);
                            code!(#number)
                        };
                        code!(#pattern => { #body })
                    })
                    .collect();
                code!(match #arm { #(#arms)* })
            }
        }
    }

    pub(super) fn if_branch(&mut self, condition: &Operand, branch: &Branch) -> TokenStream {
        let condition = self.operand(condition).tokens;
        let then = self.block(&branch.arms[0], None);
        let otherwise = self.block(&branch.arms[1], None);
        match (then.is_empty(), otherwise.is_empty()) {
            (_, true) => code!(if #condition { #then }),
            (true, false) if !self.is_forward() => code!(if !(#condition) { #otherwise }),
            (_, false) => code!(if #condition { #then } else { #otherwise }),
        }
    }

    pub(super) fn exit(&mut self, exit: &Exit) -> TokenStream {
        let (target, value) = match exit {
            Exit::Break(target, value) => (Some(*target), value.as_ref()),
            Exit::Continue(target) => (Some(*target), None),
            Exit::Return(value) => (None, value.as_ref()),
            Exit::Never => return TokenStream::new(),
        };
        let value = value.map(|value| self.yielded(value));
        let saves = self.leaving(target);
        let (bind, value) = match value {
            Some(value) if !saves.is_empty() => (Some(code!(let outcome = #value;)), Some(code!(outcome))),
            value => (None, value),
        };
        let exit = match exit {
            Exit::Break(target, _) => {
                let label = self.label(*target);
                code!(break #label #value)
            }
            Exit::Continue(target) => {
                let label = self.label(*target);
                code!(continue #label)
            }
            Exit::Return(_) => {
                let value = value.unwrap_or_else(|| code!(()));
                let label = syn::Lifetime::new("'body", Span::mixed_site());
                code!(break #label #value)
            }
            Exit::Never => TokenStream::new(),
        };
        code!(#bind #saves #exit;)
    }

    /// Saves or spends the memory of the blocks that an exit leaves.
    pub(super) fn leaving(&self, target: Option<Target>) -> TokenStream {
        let mut saves = TokenStream::new();
        for open in self.open.iter().rev() {
            for var in &open.declared {
                if !matches!(self.storage.home(*var), None | Some(Home::Local)) {
                    saves.extend(self.save(*var));
                }
            }
            saves.extend(self.spend_of(open));
            if target.is_some() && open.of == target {
                break;
            }
        }
        saves
    }

    pub(super) fn label(&self, target: Target) -> Option<syn::Lifetime> {
        self.labelled
            .contains(&target)
            .then(|| syn::Lifetime::new(&format!("'loop_{}", target.0 + 1), Span::mixed_site()))
    }
}
