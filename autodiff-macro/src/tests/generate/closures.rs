//! Closures that have a name, and their calls.

use super::{Returns, Shape, Symbol, Writer};

/// How a closure holds what it captures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Capture {
    Shared,
    Changing,
    Moved,
}

impl Writer<'_> {
    /// `let f = |a: f64| ..;`, perhaps in a block of its own, so that what it captures is free again afterwards.
    pub(super) fn closure_statement(&mut self) {
        if self.depth > 4 || self.random.chance(30) {
            return self.closure();
        }
        self.line("{");
        self.scope(|writer| {
            writer.closure();
            writer.block_statements(2);
            if let Some(target) = writer.target() {
                let value = writer.closure_value(1);
                // Of a number that is a type parameter, `+=` borrows the target before it looks at the value.
                let (change, again) =
                    if writer.generic { ("=", format!("{target} + ")) } else { ("+=", String::new()) };
                writer.line(&format!("{target} {change} {again}0.5 * ({value});"));
            }
        });
        self.line("}");
    }

    fn closure(&mut self) {
        let (name, arity) = (self.fresh("f"), 1 + self.random.below(2));
        let capture = [Capture::Shared, Capture::Changing, Capture::Moved][self.random.below(3)];
        let changed = self.choose(|symbol| symbol.writable && symbol.is_variable() && symbol.shape.is_target());
        let changed = changed.filter(|_| capture != Capture::Shared).map(|symbol| symbol.name);
        let parameters: Vec<String> = (0..arity).map(|_| self.fresh("a")).collect();
        let list: Vec<String> = parameters.iter().map(|name| format!("{name}: f64")).collect();
        let start = self.lines.len();
        let moved = if capture == Capture::Moved { "move " } else { "" };
        let changing = self.within(|writer| {
            writer.forget_changing_closures();
            if capture == Capture::Moved {
                writer.symbols.retain(is_copied);
            }
            let changes = |symbol: &Symbol| symbol.writable && changed.as_deref() == Some(&symbol.name);
            let changing = writer.symbols.iter().any(changes);
            writer.symbols.iter_mut().for_each(|symbol| symbol.writable = changes(symbol));
            parameters.iter().for_each(|name| writer.declare(name, Shape::Real, false));
            writer.closure_body(&format!("let {}{name} = {moved}|{}|", mutable(changing), list.join(", ")));
            changing
        });
        if capture != Capture::Moved {
            let text = self.lines[start..].to_owned();
            self.freeze_mentioned(&text);
            changed.filter(|_| changing).iter().for_each(|name| self.freeze(name, true));
        }
        self.declare(&name, Shape::Closure(arity, changing), false);
    }

    fn closure_body(&mut self, head: &str) {
        if self.depth > 4 || self.random.chance(40) {
            let value = self.bounded(2);
            return self.line(&format!("{head} {value};"));
        }
        self.line(&format!("{head} {{"));
        self.scope(|writer| {
            writer.enclosed(Returns::Real, |writer| {
                writer.block_statements(3);
                let value = writer.bounded(2);
                writer.line(&value);
            })
        });
        self.line("};");
    }

    /// Writes the body of a closure, which cannot leave what is around it.
    pub(super) fn enclosed(&mut self, returns: Returns, write: impl FnOnce(&mut Self)) {
        let around = std::mem::take(&mut self.around);
        let returns = std::mem::replace(&mut self.returns, returns);
        write(self);
        self.around = around;
        self.returns = returns;
    }

    /// A call of a closure.
    pub(super) fn closure_value(&mut self, depth: usize) -> String {
        match self.choose(|symbol| matches!(symbol.shape, Shape::Closure(..) | Shape::Function)) {
            Some(Symbol { name, shape: Shape::Function, .. }) => format!("{name}({})", self.bounded(depth)),
            Some(Symbol { name, shape: Shape::Closure(arity, _), .. }) => self.without(&name, |writer| {
                let arguments: Vec<String> = (0..arity).map(|_| writer.bounded(depth)).collect();
                format!("{name}({})", arguments.join(", "))
            }),
            _ => {
                let (name, argument) = (self.fresh("a"), self.bounded(depth));
                let value = self.within(|writer| {
                    writer.forget_changing_closures();
                    writer.declare(&name, Shape::Real, false);
                    writer.real(depth)
                });
                format!("(|{name}: f64| {value})({argument})")
            }
        }
    }
}

fn mutable(changing: bool) -> &'static str {
    if changing { "mut " } else { "" }
}

/// A closure that takes its captures along leaves the variable usable.
fn is_copied(symbol: &Symbol) -> bool {
    let copied = match symbol.shape {
        Shape::Real | Shape::Pair | Shape::Index(_) | Shape::Row(_, true) => true,
        Shape::Closure(_, changing) => !changing,
        Shape::Matrix => !symbol.writable,
        Shape::Star | Shape::Row(_, false) | Shape::Stack | Shape::Loose | Shape::Maybe(_) => false,
        Shape::Struct(..) | Shape::Structs(..) | Shape::Function => false,
        Shape::Rows(..) | Shape::Choice | Shape::Flag | Shape::Order(_) => false,
    };
    copied && symbol.is_variable()
}
