//! What values and statements read and write.

use super::{
    Argument, Block, Exit, Function, Header, Kind, Loop, Mutation, Opaque, Operand, Place, Pullback, Range, Selector,
    Statement, Step, Target, Type, Value, Var, Variant, Zero,
};

impl Function {
    /// The name of a variable in the source.
    pub(crate) fn shown(&self, var: Var) -> String {
        let name = self.variables[var.0].ident.to_string();
        self.shadowed.get(&name).cloned().unwrap_or(name)
    }

    /// The place with every view on its way replaced by what it views.
    pub(crate) fn resolve(&self, place: &Place) -> Place {
        match &self.variables[place.root.0].kind {
            Kind::View(viewed, _) => {
                let mut resolved = self.resolve(viewed);
                resolved.path.extend(place.path.iter().cloned());
                resolved
            }
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => place.clone(),
        }
    }

    /// The memory or value that a variable is or views.
    pub(crate) fn root(&self, var: Var) -> Var {
        match &self.variables[var.0].kind {
            Kind::View(viewed, _) => self.root(viewed.root),
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => var,
        }
    }

    /// The variables that the given ones are or view, and those on the way to what they view.
    pub(crate) fn bases_of(&self, vars: impl IntoIterator<Item = Var>) -> Vec<Var> {
        let mut bases = Vec::new();
        for var in vars {
            self.bases(var, &mut bases);
        }
        bases
    }

    /// The variables on the way to what a variable views, and itself if it is no view.
    fn bases(&self, var: Var, out: &mut Vec<Var>) {
        match &self.variables[var.0].kind {
            Kind::View(viewed, _) => {
                for step in &viewed.path {
                    for read in step.reads() {
                        self.bases(*read, out);
                    }
                }
                self.bases(viewed.root, out);
            }
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => out.push(var),
        }
    }

    /// The place is in what an `Err` holds, where no derivative goes.
    pub(crate) fn is_of_error(&self, place: &Place) -> bool {
        self.resolve(place).path.contains(&Step::Variant(Variant::Error))
    }

    /// The way to the place goes through a field that the derive leaves out.
    pub(crate) fn skips(&self, place: &Place) -> bool {
        // All elements are alike.
        let is_alike = |(a, b): (&Step, &Step)| {
            let are_elements = [a, b].iter().all(|step| matches!(step, Step::Index(_) | Step::Range(_)));
            are_elements || a == b
        };
        let place = self.resolve(place);
        self.skipped.iter().any(|skipped| {
            let leads_there = skipped.path.len() <= place.path.len();
            skipped.root == place.root && leads_there && skipped.path.iter().zip(&place.path).all(is_alike)
        })
    }

    /// The content may change while the function runs.
    pub(crate) fn is_memory(&self, var: Var) -> bool {
        matches!(self.variables[var.0].kind, Kind::Memory | Kind::Borrowed(true))
    }

    /// The type of a place.
    pub(crate) fn place_type(&self, place: &Place) -> Type {
        if let Some(element) = self.element_of_matrix(place) {
            return element.clone();
        }
        let (root, rest) = self.field_type(place).unwrap_or_else(|| {
            let root = self.variables[place.root.0].ty.clone();
            (root, &place.path)
        });
        rest.iter().fold(root, |ty, step| match (step, ty) {
            (step @ Step::Index(_), ty) if step.is_own_index(&ty) => Type::Unknown,
            (Step::Index(_), ty) => ty.element().cloned().unwrap_or(Type::Unknown),
            (Step::Range(_), ty) => Type::Slice(Box::new(ty.element().cloned().unwrap_or(Type::Unknown))),
            (Step::Field(syn::Member::Unnamed(index)), Type::Tuple(fields)) => {
                fields.get(index.index as usize).cloned().unwrap_or(Type::Unknown)
            }
            (Step::Variant(Variant::Payload), Type::Optional(payload)) => *payload,
            (Step::Variant(Variant::Content), Type::Boxed(content)) => *content,
            (Step::Variant(Variant::Content), Type::Named(_)) => Type::Unknown,
            (Step::Variant(Variant::Content), other) => other,
            (Step::Variant(Variant::Elements(_)), Type::Optional(payload)) => Type::Slice(payload),
            (Step::Variant(Variant::Elements(_)), ty) if ty.element().is_some() => ty,
            (Step::Field(_) | Step::Variant(_), _) => Type::Unknown,
        })
    }

    /// The type of an element, by its index or as a field, of a matrix of another crate; what a matrix seems to be may be a
    /// point, whose field `coords` is none, nor is `vector` of a translation.
    pub(crate) fn element_of_matrix(&self, place: &Place) -> Option<&Type> {
        if self.elements.is_empty() {
            return None;
        }
        let place = self.resolve(place);
        let is_element = match &place.path[..] {
            [Step::Field(syn::Member::Named(name))] => name != "coords" && name != "vector",
            path => matches!(path, [Step::Index(_) | Step::Field(_)]),
        };
        self.elements.get(&place.root).filter(|_| is_element)
    }

    /// The type of the field of a struct that the way goes through, if inference found it, and the way from there.
    fn field_type<'p>(&self, place: &'p Place) -> Option<(Type, &'p [Step])> {
        let names = place.path.iter().map_while(|step| match step {
            Step::Field(syn::Member::Named(name)) => Some(name.to_string()),
            Step::Field(syn::Member::Unnamed(index)) => Some(index.index.to_string()),
            Step::Index(_) | Step::Range(_) | Step::Variant(_) => None,
        });
        let names: Vec<String> = names.collect();
        let known = |count: usize| self.fields.get(&(place.root, names[..count].join("."))).cloned();
        (1..=names.len()).rev().find_map(|count| known(count).map(|ty| (ty, &place.path[count..])))
    }

    /// The roots of all memory that a statement may write, inside and out.
    pub(crate) fn writes(&self, statement: &Statement, out: &mut Vec<Var>) {
        let mut write = |place: &Place| out.push(self.root(place.root));
        match statement {
            Statement::Assign(place, _) | Statement::Update(place, ..) | Statement::Restore(place, _) => write(place),
            Statement::Uncount(place, ..) => write(place),
            Statement::Mutate(mutation) | Statement::Undo(mutation) => mutation.targets().into_iter().for_each(write),
            Statement::Accumulate(place, _)
            | Statement::Append(place, _)
            | Statement::Gather(place, _)
            | Statement::Clear(place)
            | Statement::Regrow(place, _) => write(place),
            Statement::Reset(place, _) => write(place),
            Statement::Define(_, value) | Statement::Declare(_, Some(value)) => self.value_writes(value, out),
            Statement::Passive(opaque) => self.opaque_writes(opaque, out),
            Statement::Call(call) => self.argument_writes(&call.arguments, out),
            Statement::Pullback(pullback) => {
                self.argument_writes(&pullback.call.arguments, out);
                out.extend(pullback.accumulators.iter().flatten().map(|place| self.root(place.root)));
            }
            Statement::Branch(branch) => branch.arms.iter().for_each(|arm| self.block_writes(arm, out)),
            Statement::Loop(each) => self.block_writes(&each.body, out),
            Statement::Remainder(_, block) => self.block_writes(block, out),
            Statement::Guarded(_, statement) => self.writes(statement, out),
            Statement::Declare(_, None) | Statement::View(_) | Statement::Exit(_) | Statement::Keep(..) => {}
        }
    }

    fn value_writes(&self, value: &Value, out: &mut Vec<Var>) {
        match value {
            Value::Take(place) | Value::Leave(place) | Value::Pop(place) => out.push(self.root(place.root)),
            Value::Passive(opaque) | Value::Kept(opaque) => self.opaque_writes(opaque, out),
            _ => {}
        }
    }

    fn opaque_writes(&self, opaque: &Opaque, out: &mut Vec<Var>) {
        out.extend(opaque.writes.iter().map(|var| self.root(*var)));
    }

    fn argument_writes(&self, arguments: &[Argument], out: &mut Vec<Var>) {
        for argument in arguments {
            if let Argument::Reference(place, true) = argument {
                out.push(self.root(place.root));
            }
        }
    }

    pub(crate) fn block_writes(&self, block: &Block, out: &mut Vec<Var>) {
        block.statements.iter().for_each(|statement| self.writes(statement, out));
    }
}

impl Step {
    /// The index is one of the user's own, of something of this type: it is no integer, or the type is known by name only,
    /// and is none of std's.
    pub(crate) fn is_own_index(&self, of: &Type) -> bool {
        let (named, of_std) = match of {
            Type::Named(written) => (true, crate::compiler::lower::is_of_std(&written.name())),
            _ => (false, false),
        };
        matches!(self, Self::Index(index) if !of_std && (index.ty == Type::Passive || named))
    }

    /// The variables that an index mentions.
    pub(crate) fn reads(&self) -> &[Var] {
        self.index().map_or(&[], |index| &index.reads)
    }

    /// The code of an index.
    pub(crate) fn index(&self) -> Option<&Opaque> {
        match self {
            Self::Index(opaque) | Self::Range(opaque) => Some(opaque),
            Self::Variant(Variant::At(_, opaque)) => Some(opaque),
            Self::Field(_)
            | Self::Variant(
                Variant::Payload
                | Variant::Content
                | Variant::Error
                | Variant::Elements(_)
                | Variant::Part(..)
                | Variant::Field(_),
            ) => None,
        }
    }
}

impl Place {
    /// A whole variable.
    pub(crate) fn whole(root: Var) -> Self {
        Self { root, path: Vec::new() }
    }

    pub(crate) fn reads(&self, out: &mut Vec<Var>) {
        out.push(self.root);
        self.index_reads(out);
    }

    /// The variables that the indices mention.
    pub(crate) fn index_reads(&self, out: &mut Vec<Var>) {
        out.extend(self.path.iter().flat_map(Step::reads));
    }
}

impl Statement {
    /// The places that it reads or writes itself, but for those that kept code mentions.
    pub(crate) fn places(&self) -> Vec<&Place> {
        match self {
            Self::Define(_, value) | Self::Declare(_, Some(value)) => value.place().into_iter().collect(),
            Self::Assign(place, _)
            | Self::Update(place, ..)
            | Self::Keep(place, _)
            | Self::Restore(place, _)
            | Self::Uncount(place, ..)
            | Self::Clear(place)
            | Self::Reset(place, _)
            | Self::Regrow(place, _) => vec![place],
            Self::Accumulate(to, from) | Self::Gather(to, from) | Self::Append(to, from) => vec![to, from],
            Self::Mutate(mutation) | Self::Undo(mutation) => mutation.places(),
            Self::Call(call) => call.arguments.iter().filter_map(Argument::place).collect(),
            Self::Pullback(pullback) => {
                let arguments = pullback.call.arguments.iter().filter_map(Argument::place);
                arguments.chain(pullback.accumulators.iter().flatten()).collect()
            }
            Self::Loop(each) => match &each.header {
                Header::Elements(_, place, _) => vec![place],
                Header::Range(..) | Header::While(_) | Header::Forever | Header::Once => Vec::new(),
            },
            Self::Guarded(_, statement) => statement.places(),
            Self::Declare(_, None)
            | Self::View(_)
            | Self::Branch(_)
            | Self::Remainder(..)
            | Self::Exit(_)
            | Self::Passive(_) => Vec::new(),
        }
    }
}

impl Operand {
    pub(crate) fn var(&self) -> Option<Var> {
        match self {
            Self::Var(var) => Some(*var),
            Self::Constant(_) => None,
        }
    }
}

impl Loop {
    /// It is a block with a label rather than a loop: it is left at its end at the latest.
    pub(crate) fn runs_once(&self) -> bool {
        matches!(self.header, Header::Once)
    }

    /// Each run of the body leaves the loop.
    pub(crate) fn is_left_at_once(&self) -> bool {
        matches!(self.header, Header::Forever) && self.body.is_left() && !self.body.continues(self.target)
    }
}

impl Block {
    /// Its end is never reached.
    fn is_left(&self) -> bool {
        match self.statements.last() {
            Some(Statement::Exit(_)) => true,
            Some(Statement::Branch(branch)) => !branch.arms.is_empty() && branch.arms.iter().all(Self::is_left),
            Some(Statement::Remainder(_, rest)) => rest.is_left(),
            _ => false,
        }
    }

    fn continues(&self, target: Target) -> bool {
        self.statements.iter().any(|statement| match statement {
            Statement::Exit(Exit::Continue(to)) => *to == target,
            statement => statement.blocks().into_iter().any(|block| block.continues(target)),
        })
    }
}

impl Mutation {
    /// The places that change.
    pub(crate) fn targets(&self) -> Vec<&Place> {
        match self {
            Self::Fill(place, _) | Self::Swap(place, ..) | Self::CopyFrom(place, _) | Self::Push(place, _) => {
                vec![place]
            }
            Self::Pop(place, ..) | Self::PopOption(place, _) | Self::Discard(place, _) => vec![place],
            Self::Shuffle(place, _) => vec![place],
            Self::Exchange(a, b) => vec![a, b],
        }
    }

    fn places(&self) -> Vec<&Place> {
        let mut places = self.targets();
        if let Self::CopyFrom(_, from) = self {
            places.push(from);
        }
        places
    }

    fn reads(&self, out: &mut Vec<Var>) {
        self.targets().iter().for_each(|place| place.reads(out));
        match self {
            Self::Fill(_, value) | Self::Push(_, value) => out.extend(value.var()),
            Self::Swap(_, i, j) => out.extend(i.reads.iter().chain(&j.reads)),
            Self::CopyFrom(_, from) => from.reads(out),
            Self::Pop(_, var, _) | Self::PopOption(_, var) | Self::Discard(_, var) => out.push(*var),
            Self::Shuffle(_, order) => out.extend(order.reads()),
            Self::Exchange(..) => {}
        }
    }
}

impl Argument {
    pub(crate) fn reads(&self, out: &mut Vec<Var>) {
        match self {
            Self::Value(operand, again) => {
                out.extend(operand.var());
                out.extend(again);
            }
            Self::Reference(place, _) => place.reads(out),
        }
    }

    /// The place that is passed by reference.
    pub(crate) fn place(&self) -> Option<&Place> {
        match self {
            Self::Value(..) => None,
            Self::Reference(place, _) => Some(place),
        }
    }

    /// The variable whose value or memory is passed; none if it is a constant.
    pub(crate) fn root(&self, function: &Function) -> Option<Var> {
        match self {
            Self::Value(operand, _) => operand.var(),
            Self::Reference(place, _) => Some(function.root(place.root)),
        }
    }
}

impl Zero {
    /// What it is made of.
    fn read(&self) -> Option<Var> {
        match self {
            Self::Shaped(var) | Self::Like(var) => Some(*var),
            Self::Row(count) => count.var(),
            Self::Typed(_) => None,
        }
    }
}

impl Value {
    /// The operands, in order.
    pub(crate) fn operands(&self) -> Vec<&Operand> {
        match self {
            Self::Same(a)
            | Self::Negate(a)
            | Self::Cast(a, _)
            | Self::Convert(a, _)
            | Self::Stopped(a)
            | Self::Again(a) => vec![a],
            Self::IsNan(a) | Self::FromInteger(a) | Self::Decrement(a) => vec![a],
            Self::Binary(_, a, b)
            | Self::Compare(_, a, b)
            | Self::Both(a, b)
            | Self::Either(a, b)
            | Self::Known(a, b) => {
                vec![a, b]
            }
            Self::Select(a, b, c) => vec![a, b, c],
            Self::Apply(_, all) | Self::Method(_, all) | Self::Tuple(all) | Self::Array(all) | Self::Vector(all) => {
                all.iter().collect()
            }
            Self::Construct(_, all) => all.iter().collect(),
            Self::Repeat(element, ..) => vec![element],
            Self::Read(_)
            | Self::Bound(..)
            | Self::ArrayOf(..)
            | Self::Unwrapped(..)
            | Self::Kept(_)
            | Self::Neutral(_)
            | Self::Copied(..)
            | Self::Empty(_)
            | Self::Passive(_)
            | Self::Shape(_)
            | Self::Zero(_)
            | Self::Take(_)
            | Self::Leave(_)
            | Self::Total(_)
            | Self::Pop(_) => Vec::new(),
        }
    }

    /// The place that is read, if there is one.
    pub(crate) fn place(&self) -> Option<&Place> {
        match self {
            Self::Read(place) | Self::Copied(place, _) => Some(place),
            Self::Take(place) | Self::Leave(place) | Self::Total(place) | Self::Pop(place) => Some(place),
            Self::Bound(_, place, _) | Self::Unwrapped(place, _) | Self::ArrayOf(place, _) => Some(place),
            Self::Construct(constructor, _) => constructor.base.as_ref(),
            _ => None,
        }
    }

    /// All variables mentioned.
    pub(crate) fn reads(&self, out: &mut Vec<Var>) {
        out.extend(self.operands().into_iter().filter_map(Operand::var));
        if let Some(place) = self.place() {
            place.reads(out);
        }
        match self {
            Self::Passive(opaque) | Self::Kept(opaque) | Self::Repeat(_, opaque, _) | Self::Empty(Some(opaque)) => {
                out.extend(&opaque.reads);
            }
            Self::Zero(zero) => out.extend(zero.read()),
            Self::Shape(var) => out.push(*var),
            Self::ArrayOf(_, Some(like)) => like.reads(out),
            _ => {}
        }
    }
}

impl Range {
    pub(crate) fn reads(&self, out: &mut Vec<Var>) {
        out.extend(self.start.var());
        out.extend(self.end.var());
        for adapter in &self.adapters {
            if let super::Adapter::StepBy(step) = adapter {
                out.extend(step.var());
            }
        }
    }
}

impl Header {
    pub(crate) fn reads(&self, out: &mut Vec<Var>) {
        match self {
            Self::Range(_, range) => range.reads(out),
            Self::Elements(_, place, _) => place.reads(out),
            Self::While(condition) => out.extend(&condition.reads),
            Self::Forever | Self::Once => {}
        }
    }
}

impl Statement {
    /// The variables mentioned by the statement itself, not by the blocks in it.
    pub(crate) fn reads(&self, out: &mut Vec<Var>) {
        match self {
            Self::Define(_, value) | Self::Declare(_, Some(value)) => value.reads(out),
            Self::Declare(_, None) | Self::View(_) | Self::Remainder(..) => {}
            Self::Assign(place, operand) | Self::Update(place, _, operand) => {
                place.reads(out);
                out.extend(operand.var());
            }
            Self::Mutate(mutation) | Self::Undo(mutation) => {
                mutation.reads(out);
                if let Self::Mutate(
                    Mutation::Pop(_, var, _) | Mutation::PopOption(_, var) | Mutation::Discard(_, var),
                ) = self
                {
                    out.retain(|read| read != var);
                }
            }
            Self::Regrow(place, var) => {
                place.reads(out);
                out.push(*var);
            }
            Self::Reset(place, zero) => {
                place.reads(out);
                out.extend(zero.read());
            }
            Self::Call(call) => call.arguments.iter().for_each(|argument| argument.reads(out)),
            Self::Branch(branch) => branch.selector.reads(out),
            Self::Loop(each) => each.header.reads(out),
            Self::Exit(Exit::Break(_, value) | Exit::Return(value)) => {
                out.extend(value.as_ref().and_then(Operand::var));
            }
            Self::Exit(Exit::Continue(_) | Exit::Never) => {}
            Self::Passive(opaque) => out.extend(&opaque.reads),
            Self::Keep(place, _) | Self::Clear(place) => place.reads(out),
            Self::Uncount(place, _, operand, _) => {
                place.reads(out);
                out.extend(operand.var());
            }
            Self::Restore(place, var) => {
                place.reads(out);
                out.push(*var);
            }
            Self::Accumulate(to, from) | Self::Gather(to, from) | Self::Append(to, from) => {
                to.reads(out);
                from.reads(out);
            }
            Self::Pullback(pullback) => pullback.reads(out),
            Self::Guarded(_, statement) => statement.reads(out),
        }
    }

    /// The blocks in the statement.
    pub(crate) fn blocks(&self) -> Vec<&Block> {
        match self {
            Self::Branch(branch) => branch.arms.iter().collect(),
            Self::Loop(each) => vec![&each.body],
            Self::Remainder(_, block) => vec![block],
            Self::Guarded(_, statement) => statement.blocks(),
            _ => Vec::new(),
        }
    }

    /// The variables mentioned anywhere in the statement.
    pub(crate) fn deep_reads(&self, out: &mut Vec<Var>) {
        self.reads(out);
        for block in self.blocks() {
            block.deep_reads(out);
        }
    }

    /// The variables that the statement defines for what follows it.
    pub(crate) fn defines(&self) -> Vec<Var> {
        match self {
            Self::Define(var, _) | Self::Declare(var, _) | Self::View(var) | Self::Keep(_, var) => vec![*var],
            Self::Mutate(Mutation::Pop(_, var, _) | Mutation::PopOption(_, var) | Mutation::Discard(_, var)) => {
                vec![*var]
            }
            Self::Call(call) => vec![call.result, call.pullback],
            Self::Branch(branch) => {
                let selector = match &branch.selector {
                    Selector::Match(_, _, var) => Some(*var),
                    Selector::If(_) | Selector::Arm(_) => None,
                };
                selector.into_iter().chain(branch.result).collect()
            }
            Self::Loop(each) => each.result.into_iter().chain([each.trips]).collect(),
            Self::Remainder(reached, _) => vec![*reached],
            _ => Vec::new(),
        }
    }
}

impl Block {
    pub(crate) fn deep_reads(&self, out: &mut Vec<Var>) {
        self.statements.iter().for_each(|statement| statement.deep_reads(out));
        out.extend(self.yields.as_ref().and_then(Operand::var));
    }
}

impl Selector {
    fn reads(&self, out: &mut Vec<Var>) {
        match self {
            Self::If(operand) | Self::Arm(operand) => out.extend(operand.var()),
            Self::Match(scrutinee, patterns, _) => {
                out.extend(&scrutinee.reads);
                out.extend(patterns.iter().flat_map(|pattern| &pattern.reads));
            }
        }
    }
}

impl Pullback {
    fn reads(&self, out: &mut Vec<Var>) {
        self.inputs(out);
        self.accumulators.iter().flatten().for_each(|place| place.reads(out));
    }

    /// The variables mentioned, but for those that it adds to.
    pub(crate) fn inputs(&self, out: &mut Vec<Var>) {
        out.push(self.call.pullback);
        out.extend(self.cotangent.var());
        self.call.arguments.iter().for_each(|argument| match argument {
            Argument::Value(operand, again) => out.extend(again.or(operand.var())),
            Argument::Reference(place, _) => place.reads(out),
        });
    }
}
