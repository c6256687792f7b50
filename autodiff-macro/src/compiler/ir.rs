//! The intermediate representation: one function as structured statements over places and immutable values.
//!
//! # Shape
//! The IR is *structured* (blocks, branches and loops nest; there is no control-flow graph) and in *A-normal form*: an
//! operation takes operands, and an operand is a variable or a constant. A variable is one of
//!
//! - a **value**, defined by one statement and never written again;
//! - **memory**, declared once and written through [`Place`]s: `let mut`, or late initialised;
//! - a **view**, a name for a place (`let row = &w[i * n..]`, the item of `for x in xs.iter_mut()`); every pass that
//!   asks what memory is touched resolves it with [`Function::resolve`];
//! - a **parameter**, which is a value if it is passed by value, and memory behind a reference otherwise.
//!
//! # Exits
//! `break`, `continue` and `return` are statements at the end of a block. What follows a statement that may leave its block
//! stands in a block of its own, a [`Statement::Remainder`], which knows at run time whether it was reached. So every
//! block is either run from its first statement to its end, or left by an exit at its end.
//!
//! # Two programs in one language
//! The primal program and the backward pass use the same statements and share one table of variables. The backward pass
//! mentions variables of the primal program freely; `save` makes every one of them available, stored or recomputed. The
//! last group of variants of [`Value`] and [`Statement`] is used by the backward pass only.
//!
//! # Inactive code
//! An expression that carries no derivative stays what the user wrote: an [`Opaque`] with the list of the variables it reads.

mod access;
pub(crate) mod checkpoint;
pub(crate) mod display;
pub(crate) mod verify;

use super::rules::{Comparison, Rule};
use super::tables::{HashMap, HashSet};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// A variable of a function: an index into [`Function::variables`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Var(pub(crate) usize);

/// A block of the primal program, named so that the backward pass can tell which block it reverses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct BlockId(pub(crate) usize);

/// A loop or labelled block that an exit leaves.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Target(pub(crate) usize);

/// One of the two programs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Direction {
    Forward,
    Backward,
}

/// The position of the operand of an operator that assigns, in [`Function::references`]: apart from those of the operator
/// that the operand may be the result of.
pub(crate) const ASSIGNED: usize = 2;

/// A function under differentiation.
pub(crate) struct Function {
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) body: Block,
    /// The declared type of the result.
    pub(crate) result: Type,
    /// The variables that hold the shapes of other variables.
    pub(crate) shapes: HashMap<Var, Var>,
    /// The names in the source of variables that have another name in the generated code.
    pub(crate) shadowed: HashMap<String, String>,
    /// Variables that are structs or enums made of other variables.
    pub(crate) constructed: HashSet<Var>,
    /// The functions of other crates that compute scalar functions of the table.
    pub(crate) foreign_functions: HashMap<Var, Foreign>,
    /// Views that come about otherwise than by a borrow of their place.
    pub(crate) origins: HashMap<Var, Origin>,
    /// The types of the elements of matrices of other crates, where that was seen or inferred.
    pub(crate) elements: HashMap<Var, Type>,
    /// The types of the fields of structs, where inference found them: by variable and names.
    pub(crate) fields: HashMap<(Var, String), Type>,
    /// Operands that the source takes by reference, and where they lie: by the result of the operator and their position;
    /// where an operator assigns, by the operand itself and [`ASSIGNED`].
    pub(crate) references: HashMap<(Var, usize), Place>,
    /// Names of matrices that are passed to functions as views by value, and of copies that are passed as references, with
    /// what makes the one of the other.
    pub(crate) shown: HashMap<Var, TokenStream>,
    /// The types that the source gives to variables, where rustc may need them.
    pub(crate) annotations: HashMap<Var, syn::Type>,
    /// Records of integers to which a constant is added, or from which it is subtracted.
    pub(crate) counted: HashMap<Var, (Operator, Operand)>,
    /// Variables declared without a value, whose first assignment overwrites nothing.
    pub(crate) late: Vec<Var>,
    /// The result is `bool` or the like: it decides, and no number can be made of it.
    pub(crate) decides: bool,
    /// Variables of structs of this crate, whose names may not be known here, and what methods of types of other crates return.
    pub(crate) of_structs: Vec<Var>,
    /// Results of methods that are taken for integers, which rustc is asked to confirm.
    pub(crate) guessed: HashSet<Var>,
    /// Type parameters that are real numbers.
    pub(crate) scalars: Vec<Ident>,
    /// Those that are so by a trait of another crate.
    pub(crate) foreign: Vec<Ident>,
    /// The path of what generated code calls.
    pub(crate) private: TokenStream,
    /// Items declared inside the body, copied into the generated function.
    pub(crate) items: Vec<syn::Item>,
    /// Functions of the module that lack the attribute, and may be called where a derivative is needed.
    pub(crate) helpers: Vec<syn::ItemFn>,
    /// The number of the module in its file, if there are helpers.
    pub(crate) module: Option<usize>,
    /// The items in the body and around the function, which hide those of the module.
    pub(crate) hiding: Vec<Ident>,
    /// Fields that have no part in the derivative of their root, since the derive leaves them out.
    pub(crate) skipped: Vec<Place>,
    /// What is called without that its attribute was seen.
    pub(crate) unseen: Unseen,
    /// The results of calls by path of functions that are known to be no methods.
    pub(crate) without_self: HashSet<Var>,
    /// Some type of the user's may be copied field by field, since it is not `Clone`.
    pub(crate) copies_by_fields: bool,
    /// Methods are called that queues have.
    pub(crate) has_queues: bool,
    /// How many blocks and exit targets have been made.
    pub(crate) blocks: usize,
    pub(crate) targets: usize,
}

/// Functions and methods that are called, and that may lack the attribute for all that the file tells.
#[derive(Default)]
pub(crate) struct Unseen {
    /// By the text of the path: the path, and what the function is called instead.
    pub(crate) functions: std::collections::BTreeMap<String, (syn::Path, Ident)>,
    pub(crate) methods: std::collections::BTreeSet<Ident>,
}

/// How views come about that are parts of the same memory and may all be written: by one pattern, so that rustc knows them
/// to be apart.
pub(crate) enum Origin {
    /// By `let pattern = &mut place;`, or by what a method of the place returns.
    Pattern(Names, Place, Option<TokenStream>),
    /// By the pattern of another view.
    Beside,
    /// They are names that the pattern of an arm binds.
    Bound(Ident),
}

/// A pattern of views.
pub(crate) enum Names {
    View(Var),
    /// `name @ ..`
    Rest(Var),
    /// `_` or `..`
    Ignored(TokenStream),
    Slice(Vec<Names>),
    Tuple(Vec<Names>),
    /// The type, and the fields that have names.
    Struct(syn::Path, Vec<(syn::Member, Names)>),
}

/// A parameter: its variable, and whether its derivative was asked for.
#[expect(clippy::struct_excessive_bools, reason = "they are independent of one another")]
pub(crate) struct Parameter {
    pub(crate) var: Var,
    /// The type as written, with its lifetimes.
    pub(crate) written: syn::Type,
    /// The name in the source, of one that is not taken apart.
    pub(crate) source: Option<Ident>,
    /// The parameter may carry a derivative.
    pub(crate) differentiable: bool,
    /// It holds no real number, as the files of the crate show: its tangent is `()`.
    pub(crate) choice: bool,
    /// The derivative is part of the public result (`wrt`).
    pub(crate) wanted: bool,
    /// Its type is not `Clone`, and copied field by field.
    pub(crate) by_fields: bool,
    /// A view of another crate or an optional reference: the body reads a copy of what it shows.
    pub(crate) viewed: bool,
}

/// A function of another crate that computes a scalar function of the table.
#[derive(Clone)]
pub(crate) struct Foreign {
    pub(crate) path: syn::Path,
    /// Which part of the pair that it returns is meant.
    pub(crate) part: Option<u32>,
}

/// What is known of a variable.
#[derive(Clone)]
pub(crate) struct Variable {
    /// The name in the generated code; unique in the function.
    pub(crate) ident: Ident,
    pub(crate) kind: Kind,
    pub(crate) ty: Type,
    /// It has no name in the source; its value may be written where it is used.
    pub(crate) temporary: bool,
}

/// The kinds of variables; see the module documentation.
#[derive(Clone)]
pub(crate) enum Kind {
    Value,
    Memory,
    /// The viewed place, and whether it may be written through the view.
    View(Place, bool),
    /// Passed by value.
    Argument,
    /// Passed by reference, and whether it may be written.
    Borrowed(bool),
}

/// A local type: as much as the derivative code has to know. Everything else is left to rustc.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Type {
    Real(Scalar),
    Integer,
    /// A type without a derivative: `bool`, `char`, `str`, ranges, ...
    Passive,
    Unit,
    /// `[element; length]`; the length as written.
    Array(Box<Type>, Length),
    Slice(Box<Type>),
    Vec(Box<Type>),
    /// `Option<T>`, or `Result<T, E>` of any error: a value that may be missing.
    Optional(Box<Type>),
    /// `Box<T>`
    Boxed(Box<Type>),
    /// Something that is indexed: array, slice or vector.
    Sequence(Box<Type>),
    Tuple(Vec<Type>),
    /// A type that is named in the source and that this crate knows nothing of.
    Named(Written),
    Unknown,
}

/// A type as written; compares by its tokens.
#[derive(Clone, Debug)]
pub(crate) struct Written(pub(crate) TokenStream);

impl Written {
    /// The name of the type, without its path and arguments.
    pub(crate) fn name(&self) -> String {
        let path: syn::Result<syn::Path> = syn::parse2(self.0.clone());
        let last = path.ok().and_then(|path| path.segments.last().map(|last| last.ident.to_string()));
        last.unwrap_or_default()
    }
}

impl PartialEq for Written {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

/// The length of an array, as written. Lengths never disagree in a program that compiles, so they compare equal.
#[derive(Clone, Debug)]
pub(crate) struct Length(pub(crate) TokenStream);

impl PartialEq for Length {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

/// The scalar type of a real number.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Scalar {
    F64,
    F32,
    /// A type parameter bounded by `Real`.
    Generic(Ident),
    /// Only float literals seen so far: what rustc infers.
    Literal,
}

/// A sequence of statements and the value that it yields to the statement it belongs to.
#[derive(Clone)]
pub(crate) struct Block {
    pub(crate) id: BlockId,
    pub(crate) statements: Vec<Statement>,
    pub(crate) yields: Option<Operand>,
}

/// An atom.
#[derive(Clone)]
pub(crate) enum Operand {
    Var(Var),
    /// A literal or the path of a constant, as written.
    Constant(Constant),
}

/// A literal or a path, as written, and its type as far as it can be seen.
#[derive(Clone)]
pub(crate) struct Constant {
    pub(crate) tokens: TokenStream,
    pub(crate) ty: Type,
    /// The value of a float or integer literal.
    pub(crate) number: Option<f64>,
}

impl Constant {
    /// A literal of a float type says so itself, where no declaration does.
    pub(crate) fn of_type(self, ty: &Type) -> Self {
        let suffix = match ty {
            Type::Real(Scalar::F64) => "f64",
            Type::Real(Scalar::F32) => "f32",
            _ => return self,
        };
        let literal = |token: proc_macro2::TokenTree| match syn::parse2::<syn::LitFloat>(token.to_token_stream()) {
            Ok(literal) if literal.suffix().is_empty() => {
                let text = format!("{}{suffix}", literal.base10_digits());
                syn::LitFloat::new(&text, literal.span()).to_token_stream()
            }
            _ => token.into_token_stream(),
        };
        Self { tokens: self.tokens.into_iter().map(literal).collect(), ty: ty.clone(), ..self }
    }

    /// A number as a literal of the scalar type; `private` is the path of what generated code calls.
    pub(crate) fn number(number: f64, scalar: &Scalar, private: &TokenStream) -> Self {
        let ty = scalar.tokens();
        let precision = if let Scalar::Generic(_) = scalar { quote!(f64) } else { ty.clone() };
        let literal = if number.is_nan() {
            quote!(#precision::NAN)
        } else if number.is_infinite() {
            if number > 0.0 { quote!(#precision::INFINITY) } else { quote!(#precision::NEG_INFINITY) }
        } else {
            let literal = proc_macro2::Literal::f64_unsuffixed(number.abs());
            if number.is_sign_negative() { quote!(-#literal) } else { quote!(#literal) }
        };
        let generic = matches!(scalar, Scalar::Generic(_));
        let tokens = if generic { quote!(#private::number::<#ty>(#literal)) } else { literal };
        Self { tokens, ty: Type::Real(scalar.clone()), number: Some(number) }
    }
}

/// A part of memory: a variable and the way from it to the part.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) root: Var,
    pub(crate) path: Vec<Step>,
}

/// One step of the way to a part of memory.
#[derive(Clone)]
pub(crate) enum Step {
    /// `[index]`
    Index(Opaque),
    /// `[from..to]`, the whole range expression
    Range(Opaque),
    /// `.0`
    Field(syn::Member),
    /// What `Some`, `Ok` or another variant holds.
    Variant(Variant),
}

/// A part of a variant, or of a type with an index of its own.
#[derive(Clone)]
pub(crate) enum Variant {
    /// What is in `Some` or `Ok`.
    Payload,
    /// What a box holds; in a tangent there is no box.
    Content,
    /// What is in `Err`: no derivative goes through there.
    Error,
    /// What `flatten` finds there: the payload of an option as a slice, or the elements of something indexed. The place is
    /// that of the source.
    Elements(Span),
    /// A field of a variant of an enum of the user's, by the path of the variant as a pattern names it.
    Part(Written, syn::Member),
    /// The same or a field of a struct in a tangent, by the method that finds it.
    Field(Ident),
    /// What the index of a type of the user's refers to, of a tangent: the function that finds it, and its arguments but for
    /// the tangent.
    At(TokenStream, Box<Opaque>),
}

impl PartialEq for Variant {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Payload, Self::Payload)
            | (Self::Content, Self::Content)
            | (Self::Error, Self::Error)
            | (Self::Elements(_), Self::Elements(_)) => true,
            (Self::Field(a), Self::Field(b)) => a == b,
            (Self::Part(a, x), Self::Part(b, y)) => a.0.to_string() == b.0.to_string() && x == y,
            (
                Self::Payload
                | Self::Content
                | Self::Error
                | Self::Elements(_)
                | Self::Part(..)
                | Self::Field(_)
                | Self::At(..),
                _,
            ) => false,
        }
    }
}

impl Variant {
    /// The same part of a tangent.
    pub(crate) fn of_tangent(&self) -> Self {
        match self {
            Self::Part(path, member) => {
                let variant = path.0.clone().into_iter().filter_map(|token| match token {
                    proc_macro2::TokenTree::Ident(name) => Some(name),
                    _ => None,
                });
                let (variant, member) = (variant.last().map(|name| name.to_string()), member.to_token_stream());
                let name = format!("variant_{}_{member}", variant.unwrap_or_default());
                Self::Field(Ident::new(&name.replace("r#", ""), Span::call_site()))
            }
            Self::Payload | Self::Content | Self::Error | Self::Elements(_) | Self::Field(_) | Self::At(..) => {
                self.clone()
            }
        }
    }
}

impl PartialEq for Step {
    /// Whether both are the same field or variant; indices are never taken for equal.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Field(a), Self::Field(b)) => a == b,
            (Self::Variant(a), Self::Variant(b)) => a == b,
            (Self::Index(_) | Self::Range(_) | Self::Field(_) | Self::Variant(_), _) => false,
        }
    }
}

/// An expression without a derivative, as the user wrote it.
#[derive(Clone)]
pub(crate) struct Opaque {
    pub(crate) tokens: TokenStream,
    /// The variables it mentions.
    pub(crate) reads: Vec<Var>,
    /// Those among them of which it asks the length only.
    pub(crate) measures: Vec<Var>,
    /// Memory that it may change: the receiver of an unknown method, a `&mut` argument.
    pub(crate) writes: Vec<Var>,
    /// It may be evaluated again in the backward pass: no calls, no effects, and little work.
    pub(crate) cheap: bool,
    /// The type of its value, as far as it can be seen.
    pub(crate) ty: Type,
    /// The type is what the name of a method says; rustc is asked to confirm that it carries no derivative.
    pub(crate) claimed: bool,
    /// Its value is a vector of its own, in memory from the pool.
    pub(crate) pooled: bool,
    /// Why it is an error if it reads an active variable; `None` if its value never carries a derivative.
    pub(crate) refusal: Option<Refusal>,
    pub(crate) span: Span,
}

/// The error of a construct that cannot be differentiated: reported only if it turns out to be active.
#[derive(Clone)]
pub(crate) struct Refusal {
    /// The first and the last token that the error is about.
    pub(crate) span: (Span, Span),
    pub(crate) message: String,
    /// It is about bits, so that integers tell all of the number: they are not constant but at jumps.
    pub(crate) of_bits: bool,
}

/// Binary operators of numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Operator {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    Shl,
    Shr,
}

/// The right-hand side of a definition.
#[derive(Clone)]
pub(crate) enum Value {
    /// The content of a place, copied or moved out.
    Read(Place),
    /// Another name for an operand.
    Same(Operand),
    Negate(Operand),
    Binary(Operator, Operand, Operand),
    /// A scalar function of the table of rules.
    Apply(&'static Rule, Vec<Operand>),
    /// A method without a derivative (`floor`), or with an operand that carries none.
    Method(Ident, Vec<Operand>),
    Cast(Operand, syn::Type),
    /// Another number of the same size.
    Convert(Operand, Conversion),
    Tuple(Vec<Operand>),
    Array(Vec<Operand>),
    /// `vec![a, b]`
    Vector(Vec<Operand>),
    /// `[element; length]`, and with `true` `vec![element; length]`
    Repeat(Operand, Opaque, bool),
    /// A vector without elements, and how many there is room for.
    Empty(Option<Opaque>),
    /// A copy that owns its elements: `clone`, `to_vec`, `to_owned`.
    Copied(Place, Ident),
    /// `stop_gradient(x)`
    Stopped(Operand),
    /// The first operand, with the derivative of the second, which comes to the same value.
    Known(Operand, Operand),
    /// An expression without a derivative.
    Passive(Opaque),
    /// Kept as it stands, like [`Passive`](Value::Passive), and allowed to hold what carries a derivative: a closure, an
    /// error. Whoever looks inside is refused.
    Kept(Opaque),
    /// The sum or product of nothing.
    Neutral(Operator),
    /// A name that a pattern of `match` binds to a part of what is matched, as a value of its own.
    ///
    /// With `true` it is moved out of what is matched.
    Bound(Ident, Place, bool),
    /// A struct, or a variant of an enum.
    Construct(Constructor, Vec<Operand>),
    /// The elements of a vector as an array, perhaps of the length of another array.
    ArrayOf(Place, Option<Place>),
    /// `option.unwrap()` and its like, with the method as written.
    Unwrapped(Place, TokenStream),

    // What follows is made by the backward pass only.
    Compare(Comparison, Operand, Operand),
    IsNan(Operand),
    Both(Operand, Operand),
    Either(Operand, Operand),
    /// `if condition { a } else { b }` on numbers.
    Select(Operand, Operand, Operand),
    /// An integer made real.
    FromInteger(Operand),
    /// An integer less one, saturating.
    Decrement(Operand),
    /// What it takes to make a zero tangent of a variable.
    Shape(Var),
    /// A zero tangent.
    Zero(Zero),
    /// What is passed again to a pullback for an argument whose type only rustc knows.
    Again(Operand),
    /// The cotangent of a place, which is left zero.
    Take(Place),
    /// The same of a vector that is assigned anew before anyone looks at it again: nothing is left there.
    Leave(Place),
    /// The sum of the elements of a tangent.
    Total(Place),
    /// The last element of a tangent, removed.
    Pop(Place),
}

/// How a number becomes another one, where the operator `as` is not used.
#[derive(Clone)]
pub(crate) enum Conversion {
    /// `f64::from(x)`
    From(Box<syn::Type>),
    /// `x.into()`, and what the source says it makes.
    Into(Option<Box<syn::Type>>),
    /// `T::from_f64(x).unwrap()`, with what takes the number out of the option.
    Function(syn::Path, TokenStream),
    /// `x.to_f64().unwrap()`
    Method(Ident, TokenStream),
}

/// What a value of a struct or enum is made with.
#[derive(Clone)]
pub(crate) struct Constructor {
    /// The path of the struct or variant, as written.
    pub(crate) path: syn::Path,
    /// The way from the whole to each operand.
    pub(crate) steps: Vec<Step>,
    /// The names of the fields; none for `Some(x)` and its like.
    pub(crate) fields: Option<Vec<syn::Member>>,
    /// `..base`
    pub(crate) base: Option<Place>,
}

impl Constructor {
    /// The name of the type, as far as it is written.
    pub(crate) fn type_name(&self) -> Option<&Ident> {
        let of_variant = self.steps.iter().any(|step| matches!(step, Step::Variant(_)));
        let mut segments = self.path.segments.iter().rev().skip(usize::from(of_variant));
        segments.next().map(|segment| &segment.ident)
    }
}

/// How a zero tangent is made.
#[derive(Clone)]
pub(crate) enum Zero {
    /// From the type alone.
    Typed(Type),
    /// From the shape that was kept in the variable.
    Shaped(Var),
    /// From the variable itself, whose length changes.
    Like(Var),
    /// As many zeros as the operand says.
    Row(Operand),
}

/// A statement.
#[derive(Clone)]
pub(crate) enum Statement {
    /// `let var = value;`
    Define(Var, Value),
    /// `let mut var = value;` or `let mut var;`
    Declare(Var, Option<Value>),
    /// `let view = &place;` The place is in the variable's kind.
    View(Var),
    /// `place = value;`
    Assign(Place, Operand),
    /// `place += value;` or `place -= value;`
    Update(Place, Operator, Operand),
    /// A change of memory by a method of std.
    Mutate(Mutation),
    Call(Call),
    Branch(Branch),
    Loop(Loop),
    /// What follows a statement that may leave the block.
    Remainder(Var, Block),
    Exit(Exit),
    /// A statement without a derivative, as written; it runs in the forward pass only.
    Passive(Opaque),

    /// `let var = place;` before the place is overwritten. `save` drops it where nobody needs the old content.
    Keep(Place, Var),

    // What follows is made by the backward pass only.
    /// `place = var;` puts back what a [`Statement::Keep`] kept.
    Restore(Place, Var),
    /// The same for an integer that a constant was added to or subtracted from, which is undone: nothing is kept for it.
    Uncount(Place, Operator, Operand, Var),
    /// Undoes a mutation that keeps its elements.
    Undo(Mutation),
    /// `to += from` for tangents of any shape.
    Accumulate(Place, Place),
    /// Adds every element of the second to the first.
    Gather(Place, Place),
    /// Appends what the second, an option, holds.
    Append(Place, Place),
    /// Sets a tangent to zero.
    Clear(Place),
    /// Makes the adjoint of a place zero again, in the shape that the old content had.
    Reset(Place, Zero),
    /// Appends a zero to the adjoint of a vector if the variable, an option, holds a value.
    Regrow(Place, Var),
    /// Runs the pullback of a call.
    Pullback(Pullback),
    /// Statements that run only if one of these parameters is differentiated.
    Guarded(Params, Box<Statement>),
}

/// A set of parameters, by index.
pub(crate) type Params = std::collections::BTreeSet<usize>;

/// An order that the elements of a slice are brought into.
#[derive(Clone)]
pub(crate) enum Order {
    Reversed,
    RotatedLeft(Opaque),
    RotatedRight(Opaque),
    /// That of the variable, which has the old position of each element.
    By(Var),
    /// Back from that order.
    Back(Var),
}

impl Order {
    /// The order that undoes it.
    pub(crate) fn inverse(&self) -> Self {
        match self {
            Self::Reversed => Self::Reversed,
            Self::RotatedLeft(count) => Self::RotatedRight(count.clone()),
            Self::RotatedRight(count) => Self::RotatedLeft(count.clone()),
            Self::By(order) => Self::Back(*order),
            Self::Back(order) => Self::By(*order),
        }
    }

    pub(crate) fn reads(&self) -> Vec<Var> {
        match self {
            Self::Reversed => Vec::new(),
            Self::RotatedLeft(count) | Self::RotatedRight(count) => count.reads.clone(),
            Self::By(order) | Self::Back(order) => vec![*order],
        }
    }
}

/// A change of memory by a method of std.
#[derive(Clone)]
#[allow(clippy::large_enum_variant, reason = "there are few in a function; spans are larger where tests see lines")]
pub(crate) enum Mutation {
    /// `place.fill(value)`
    Fill(Place, Operand),
    /// `place.swap(i, j)`
    Swap(Place, Opaque, Opaque),
    /// Another order of the same elements.
    Shuffle(Place, Order),
    /// `mem::swap(&mut a, &mut b)`
    Exchange(Place, Place),
    /// `to.copy_from_slice(&from)`
    CopyFrom(Place, Place),
    /// `place.push(value)`
    Push(Place, Operand),
    /// `let var = place.pop().unwrap()`
    Pop(Place, Var, PopForm),
    /// `let var = place.pop();`, an option
    PopOption(Place, Var),
    /// `let var = place.pop();`, of which nobody uses the value
    Discard(Place, Var),
}

/// How the result of `pop` was unwrapped: as written after `.pop()`.
pub(crate) type PopForm = TokenStream;

/// A call of a differentiable function.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) callee: Callee,
    pub(crate) arguments: Vec<Argument>,
    /// Receives the result.
    pub(crate) result: Var,
    /// Receives the pullback.
    pub(crate) pullback: Var,
    /// The call is part of a recursion.
    pub(crate) recursive: bool,
}

/// What is called.
#[derive(Clone)]
pub(crate) enum Callee {
    /// A free function.
    Function(syn::Path),
    /// A function of a type, as `Point::new`.
    Associated(syn::ExprPath),
    /// A method of the first argument.
    Method(Ident),
    /// An operator of two operands whose types only rustc knows.
    Binary(Operator),
    /// `+=` and its like, of such an operand.
    Compound(Operator),
    /// `From::from`, of the type if it is known.
    Conversion(Option<Box<syn::Type>>),
    /// `as` a real number, of such an operand.
    Cast(Box<syn::Type>),
    /// `-` of such an operand.
    Negation,
}

/// An argument of a call.
#[derive(Clone)]
pub(crate) enum Argument {
    /// By value; the variable holds what is passed again if the type is not known here.
    Value(Operand, Option<Var>),
    /// By reference, mutable or not.
    Reference(Place, bool),
}

/// The run of a pullback in the backward pass.
#[derive(Clone)]
pub(crate) struct Pullback {
    pub(crate) call: Call,
    pub(crate) cotangent: Operand,
    /// One accumulator an argument; `None` for a passive one.
    pub(crate) accumulators: Vec<Option<Place>>,
}

/// `if` or `match`.
#[derive(Clone)]
pub(crate) struct Branch {
    pub(crate) selector: Selector,
    pub(crate) arms: Vec<Block>,
    pub(crate) result: Option<Var>,
    pub(crate) span: Span,
}

/// What decides which arm of a branch runs.
#[derive(Clone)]
pub(crate) enum Selector {
    /// Arm 0 if true, else arm 1.
    If(Operand),
    /// The scrutinee, and one pattern (with guard) an arm; the variable receives the number of the arm.
    Match(Opaque, Vec<Pattern>, Var),
    /// The number of the arm, known; backward pass only.
    Arm(Operand),
}

/// A pattern with its guard, as written, and the variables that it binds.
#[derive(Clone)]
pub(crate) struct Pattern {
    pub(crate) tokens: TokenStream,
    pub(crate) binds: Vec<Var>,
    pub(crate) reads: Vec<Var>,
}

/// A loop.
#[derive(Clone)]
pub(crate) struct Loop {
    pub(crate) header: Header,
    pub(crate) target: Target,
    pub(crate) body: Block,
    /// Receives the value of `break`.
    pub(crate) result: Option<Var>,
    /// How many iterations were started.
    pub(crate) trips: Var,
    /// The number of the current iteration.
    pub(crate) counter: Var,
    /// Some exit leaves the loop before its header ends it.
    pub(crate) breaks: bool,
    /// Some exit leaves the loop for something outside of it.
    pub(crate) leaves: bool,
    /// The loop walks the iterations back.
    pub(crate) reversed: bool,
}

/// What drives a loop.
#[derive(Clone)]
pub(crate) enum Header {
    /// `for var in range`
    Range(Var, Range),
    /// `for item in &place`: the item is a view of the element at the counter; with `true`, from the last to the first.
    Elements(Var, Place, bool),
    While(Opaque),
    Forever,
    /// No loop but a labelled block, which is left at its end at the latest.
    Once,
}

/// A range of integers: bounds that do not change, and the adapters behind it.
#[derive(Clone)]
pub(crate) struct Range {
    pub(crate) start: Operand,
    pub(crate) end: Operand,
    pub(crate) inclusive: bool,
    pub(crate) adapters: Vec<Adapter>,
}

/// An adapter of a range.
#[derive(Clone)]
pub(crate) enum Adapter {
    Rev,
    StepBy(Operand),
}

/// An early way out of a block.
#[derive(Clone)]
pub(crate) enum Exit {
    Break(Target, Option<Operand>),
    Continue(Target),
    Return(Option<Operand>),
    /// Behind a `panic!`: never reached.
    Never,
}
