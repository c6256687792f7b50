//! IR as text: one statement a line, blocks indented, variables by the names that they have in the generated code.
//!
//! With the environment variable `AUTODIFF_DUMP=name` at compile time, the function of this name is printed to stderr
//! after each pass.

mod value;

use super::{
    Adapter, Block, Call, Callee, Exit, Function, Header, Kind, Loop, Mutation, Operand, Operator, Order, Parameter,
    Place, Pullback, Range, Selector, Statement, Step, Var, Variant,
};
use proc_macro2::{Ident, TokenStream};
use std::fmt::Write;

/// Prints the text if `AUTODIFF_DUMP` names the function.
pub(crate) fn dump(name: &Ident, pass: &str, text: impl FnOnce() -> String) {
    if std::env::var("AUTODIFF_DUMP").is_ok_and(|wanted| *name == wanted) {
        eprintln!("--- {name} after {pass}\n{}", text());
    }
}

/// A function: its parameters, and its body indented.
pub(crate) fn function(function: &Function) -> String {
    let mut text = Text { function, lines: String::new(), depth: 0 };
    let parameters: Vec<String> = function.parameters.iter().map(|parameter| text.parameter(parameter)).collect();
    text.open(&format!("fn({})", parameters.join(", ")));
    text.block(&function.body);
    text.close("");
    text.lines
}

/// A block that mentions variables of the function, such as its backward pass.
pub(crate) fn block(function: &Function, block: &Block) -> String {
    let mut text = Text { function, lines: String::new(), depth: 0 };
    text.block(block);
    text.lines
}

struct Text<'a> {
    function: &'a Function,
    lines: String,
    depth: usize,
}

impl Text<'_> {
    fn line(&mut self, line: &str) {
        let indent = "    ".repeat(self.depth);
        let _ = writeln!(self.lines, "{indent}{line}");
    }

    fn open(&mut self, head: &str) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
    }

    fn close(&mut self, tail: &str) {
        self.depth -= 1;
        self.line(&format!("}}{tail}"));
    }

    fn block(&mut self, block: &Block) {
        block.statements.iter().for_each(|statement| self.statement(statement));
        if let Some(value) = &block.yields {
            let value = self.operand(value);
            self.line(&value);
        }
    }

    fn nested(&mut self, head: &str, block: &Block) {
        self.open(head);
        self.block(block);
        self.close("");
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Branch(branch) => {
                let result = branch.result.map_or_else(String::new, |var| format!("let {} = ", self.name(var)));
                self.branch(&result, &branch.selector, &branch.arms);
            }
            Statement::Loop(each) => self.each(each),
            Statement::Remainder(reached, rest) => {
                let head = format!("remainder {}", self.name(*reached));
                self.nested(&head, rest);
            }
            Statement::Guarded(parameters, inner) => {
                self.open(&format!("if wanted {parameters:?}"));
                self.statement(inner);
                self.close("");
            }
            Statement::Define(..)
            | Statement::Declare(..)
            | Statement::View(_)
            | Statement::Assign(..)
            | Statement::Update(..)
            | Statement::Mutate(_)
            | Statement::Call(_)
            | Statement::Exit(_)
            | Statement::Passive(_)
            | Statement::Keep(..)
            | Statement::Restore(..)
            | Statement::Uncount(..)
            | Statement::Undo(_)
            | Statement::Accumulate(..)
            | Statement::Gather(..)
            | Statement::Append(..)
            | Statement::Clear(_)
            | Statement::Regrow(..)
            | Statement::Reset(..)
            | Statement::Pullback(_) => {
                let line = self.simple(statement);
                self.line(&line);
            }
        }
    }

    /// A statement without blocks.
    fn simple(&self, statement: &Statement) -> String {
        match statement {
            Statement::Define(var, value) => format!("let {} = {}", self.typed(*var), self.value(value)),
            Statement::Declare(var, Some(value)) => format!("let mut {} = {}", self.typed(*var), self.value(value)),
            Statement::Declare(var, None) => format!("let mut {}", self.typed(*var)),
            Statement::View(var) => self.view(*var),
            Statement::Assign(place, value) => format!("{} = {}", self.place(place), self.operand(value)),
            Statement::Update(place, operator, value) => {
                format!("{} {}= {}", self.place(place), symbol(*operator), self.operand(value))
            }
            Statement::Mutate(mutation) => self.mutation(mutation),
            Statement::Undo(mutation) => format!("undo {}", self.mutation(mutation)),
            Statement::Call(call) => self.call(call),
            Statement::Pullback(pullback) => self.pullback(pullback),
            Statement::Exit(exit) => self.exit(exit),
            Statement::Passive(opaque) => format!("run {}", opaque.tokens),
            Statement::Keep(place, var) => format!("keep {} = {}", self.name(*var), self.place(place)),
            Statement::Uncount(place, operator, operand, _) => {
                format!("uncount {} {}= {}", self.place(place), symbol(*operator), self.operand(operand))
            }
            Statement::Restore(place, var) => format!("restore {} = {}", self.place(place), self.name(*var)),
            Statement::Accumulate(to, from) => format!("{} += all {}", self.place(to), self.place(from)),
            Statement::Append(to, from) => format!("{} append {}", self.place(to), self.place(from)),
            Statement::Gather(to, from) => format!("{} += each of {}", self.place(to), self.place(from)),
            Statement::Clear(place) => format!("clear {}", self.place(place)),
            Statement::Regrow(place, var) => format!("regrow {} like {}", self.place(place), self.name(*var)),
            Statement::Reset(place, zero) => format!("reset {} to {}", self.place(place), self.zero(zero)),
            Statement::Branch(_) | Statement::Loop(_) | Statement::Remainder(..) | Statement::Guarded(..) => {
                String::new()
            }
        }
    }

    fn branch(&mut self, result: &str, selector: &Selector, arms: &[Block]) {
        let heads: Vec<String> = match selector {
            Selector::If(condition) => vec![format!("{result}if {}", self.operand(condition)), "else".to_owned()],
            Selector::Match(scrutinee, patterns, arm) => {
                self.line(&format!("{result}match {}, arm in {}", scrutinee.tokens, self.name(*arm)));
                patterns.iter().map(|pattern| format!("{} =>", pattern.tokens)).collect()
            }
            Selector::Arm(arm) => {
                self.line(&format!("{result}arm {}", self.operand(arm)));
                (0..arms.len()).map(|number| format!("{number} =>")).collect()
            }
        };
        for (head, arm) in heads.iter().zip(arms) {
            self.nested(head, arm);
        }
    }

    fn each(&mut self, each: &Loop) {
        let result = each.result.map_or_else(String::new, |var| format!("let {} = ", self.name(var)));
        let reversed = if each.reversed { "reversed " } else { "" };
        let header = match &each.header {
            Header::Range(var, range) => format!("for {} in {}", self.name(*var), self.range(range)),
            Header::Elements(item, place, backwards) => {
                let backwards = if *backwards { " rev" } else { "" };
                format!("for {} in elements of {}{backwards}", self.name(*item), self.place(place))
            }
            Header::While(condition) => format!("while {}", condition.tokens),
            Header::Forever => "loop".to_owned(),
            Header::Once => "once".to_owned(),
        };
        let (counter, trips) = (self.name(each.counter), self.name(each.trips));
        let head = format!("{result}'{} {reversed}{header}, counter {counter}, trips {trips}", each.target.0);
        self.nested(&head, &each.body);
    }

    fn range(&self, range: &Range) -> String {
        let dots = if range.inclusive { "..=" } else { ".." };
        let mut text = format!("{}{dots}{}", self.operand(&range.start), self.operand(&range.end));
        for adapter in &range.adapters {
            text = match adapter {
                Adapter::Rev => format!("({text}).rev()"),
                Adapter::StepBy(step) => format!("({text}).step_by({})", self.operand(step)),
            };
        }
        text
    }

    fn exit(&self, exit: &Exit) -> String {
        let value = |value: &Option<Operand>| {
            value.as_ref().map_or_else(String::new, |value| format!(" {}", self.operand(value)))
        };
        match exit {
            Exit::Break(target, operand) => format!("break '{}{}", target.0, value(operand)),
            Exit::Continue(target) => format!("continue '{}", target.0),
            Exit::Return(operand) => format!("return{}", value(operand)),
            Exit::Never => "never".to_owned(),
        }
    }

    fn order(&self, order: &Order) -> String {
        match order {
            Order::Reversed => "in reverse".to_owned(),
            Order::RotatedLeft(count) => format!("left by {}", count.tokens),
            Order::RotatedRight(count) => format!("right by {}", count.tokens),
            Order::By(order) => format!("by {}", self.name(*order)),
            Order::Back(order) => format!("back by {}", self.name(*order)),
        }
    }

    fn mutation(&self, mutation: &Mutation) -> String {
        match mutation {
            Mutation::Fill(place, value) => format!("{}.fill({})", self.place(place), self.operand(value)),
            Mutation::PopOption(place, var) => format!("let {} = {}.pop()", self.name(*var), self.place(place)),
            Mutation::Shuffle(place, order) => format!("shuffle {} {}", self.place(place), self.order(order)),
            Mutation::Swap(place, i, j) => format!("{}.swap({}, {})", self.place(place), i.tokens, j.tokens),
            Mutation::Exchange(a, b) => format!("swap({}, {})", self.place(a), self.place(b)),
            Mutation::CopyFrom(to, from) => format!("{}.copy_from({})", self.place(to), self.place(from)),
            Mutation::Push(place, value) => format!("{}.push({})", self.place(place), self.operand(value)),
            Mutation::Pop(place, var, form) => format!("let {} = {}.pop(){form}", self.name(*var), self.place(place)),
            Mutation::Discard(place, var) => format!("let {} = {}.pop()", self.name(*var), self.place(place)),
        }
    }

    fn call(&self, call: &Call) -> String {
        let arguments: Vec<String> = call.arguments.iter().map(|argument| self.argument(argument)).collect();
        let (result, pullback) = (self.typed(call.result), self.name(call.pullback));
        format!("let ({result}, {pullback}) = {}({})", callee(&call.callee), arguments.join(", "))
    }

    fn pullback(&self, pullback: &Pullback) -> String {
        let call = &pullback.call;
        let arguments = call.arguments.iter().map(|argument| self.argument(argument));
        let accumulators = pullback.accumulators.iter().map(|place| match place {
            Some(place) => format!("&mut {}", self.place(place)),
            None => "_".to_owned(),
        });
        let cotangent = self.operand(&pullback.cotangent);
        let all: Vec<String> = arguments.chain([cotangent]).chain(accumulators).collect();
        format!("{}({})", self.name(call.pullback), all.join(", "))
    }

    fn parameter(&self, parameter: &Parameter) -> String {
        let mode = match &self.function.variables[parameter.var.0].kind {
            Kind::Borrowed(true) => "&mut ",
            Kind::Borrowed(false) => "&",
            Kind::Value | Kind::Memory | Kind::View(..) | Kind::Argument => "",
        };
        format!("{mode}{}", self.typed(parameter.var))
    }

    fn view(&self, var: Var) -> String {
        let name = self.name(var);
        match &self.function.variables[var.0].kind {
            Kind::View(place, true) => format!("let {name} = &mut {}", self.place(place)),
            Kind::View(place, false) => format!("let {name} = &{}", self.place(place)),
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => format!("let {name} = no view"),
        }
    }

    fn name(&self, var: Var) -> String {
        self.function.variables[var.0].ident.to_string()
    }

    /// The name with the type, as far as it is known.
    fn typed(&self, var: Var) -> String {
        match self.function.variables[var.0].ty.tokens() {
            Some(ty) => format!("{}: {}", self.name(var), compact(&ty)),
            None => self.name(var),
        }
    }

    fn place(&self, place: &Place) -> String {
        let mut text = self.name(place.root);
        for step in &place.path {
            let _ = match step {
                Step::Index(index) | Step::Range(index) => write!(text, "[{}]", index.tokens),
                Step::Field(syn::Member::Named(name)) => write!(text, ".{name}"),
                Step::Field(syn::Member::Unnamed(index)) => write!(text, ".{}", index.index),
                Step::Variant(Variant::Payload) => write!(text, ".some"),
                Step::Variant(Variant::Content) => write!(text, ".*"),
                Step::Variant(Variant::Error) => write!(text, ".err"),
                Step::Variant(Variant::Elements(_)) => write!(text, ".elements"),
                Step::Variant(Variant::At(_, index)) => write!(text, ".at({})", index.tokens),
                Step::Variant(Variant::Part(path, member)) => {
                    write!(text, ".<{}.{}>", path.0, quote::quote!(#member))
                }
                Step::Variant(Variant::Field(method)) => write!(text, ".{method}"),
            };
        }
        text
    }
}

fn path(path: &syn::Path) -> String {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.join("::")
}

/// The tokens without the spaces that `proc_macro2` puts between them.
fn compact(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}

fn symbol(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "+",
        Operator::Sub => "-",
        Operator::Mul => "*",
        Operator::Div => "/",
        Operator::Rem => "%",
        Operator::And => "&",
        Operator::Or => "|",
        Operator::Xor => "^",
        Operator::Shl => "<<",
        Operator::Shr => ">>",
    }
}

fn callee(callee: &Callee) -> String {
    match callee {
        Callee::Function(name) => path(name),
        Callee::Associated(name) => path(&name.path),
        Callee::Method(name) => format!(".{name}"),
        Callee::Binary(operator) => format!("operator {operator:?}"),
        Callee::Compound(operator) => format!("operator {operator:?}Assign"),
        Callee::Conversion(Some(ty)) => format!("conversion to {}", quote::ToTokens::to_token_stream(ty)),
        Callee::Conversion(None) => "conversion".to_owned(),
        Callee::Cast(ty) => format!("operator as {}", quote::ToTokens::to_token_stream(ty)),
        Callee::Negation => "operator Neg".to_owned(),
    }
}
