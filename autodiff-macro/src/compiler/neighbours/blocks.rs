//! What the traits and `impl` blocks of a source file say of methods.

use super::Neighbours;
use super::accessors::Accessor;
use super::files::{Module, is_condition, is_own};
use super::located::arguments;
use super::mentions::names;
use super::sources::Source;
use super::targets::Way;
use super::tree::Spot;
use crate::compiler::attributes::is_inert;
use crate::compiler::methods::is_extended;
use crate::compiler::tables::{HashMap, HashSet};
use proc_macro2::Ident;
use quote::ToTokens;
use std::rc::Rc;

/// The traits, types and blocks of a module.
#[derive(Default)]
pub(super) struct Blocks {
    /// With their visibility.
    traits: HashMap<String, String>,
    /// The definitions of those that have the attribute; `None` where several have a name.
    pub(super) annotated_traits: HashMap<String, Option<String>>,
    /// The structs and enums whose definition shows no derivative.
    plain: HashSet<String>,
    /// Those of which no attribute says that they may be `Clone`, nor who else writes more of them.
    uncloned: HashSet<String>,
    /// The types that an `impl` makes `Clone`, or that do something when they are dropped.
    cloned: HashSet<String>,
    /// The types that have the derivative by an `impl`.
    implemented: HashSet<String>,
    /// The names that are given to macros, which may write anything about them.
    handed: HashSet<String>,
    /// The functions that traits define.
    declared: HashSet<String>,
    /// The ways to the fields that types refer to by a trait; `None` where that is no field or several.
    pub(super) targets: HashMap<(String, &'static str), Option<Way>>,
    /// The blocks that say what sums and products are, by the names of their types.
    pub(super) totals: HashMap<String, Vec<String>>,
    /// The types that blocks of traits define for types without parameters, by the names of the type and of what is defined,
    /// each with the name of the trait.
    pub(super) defined_types: HashMap<(String, String), Vec<(String, String)>>,
    /// The blocks, by the functions in them.
    pub(super) methods: HashMap<String, Vec<Block>>,
}

/// The block of a type that has some function.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent of one another")]
pub(crate) struct Block {
    /// The name of the type, or all of it if it has none.
    pub(crate) ty: String,
    /// The whole type, as written; none where conditions decide whether the function is there.
    pub(crate) written: Option<String>,
    /// It is that of references to the type.
    pub(crate) of_reference: bool,
    /// The name of the trait that it implements.
    pub(crate) of_trait: Option<String>,
    /// The same with its arguments, as written.
    pub(crate) trait_written: Option<String>,
    /// The trait is in scope by its name.
    pub(crate) in_scope: bool,
    /// What the trait calls `Output`, as written.
    pub(crate) output: Option<String>,
    /// What the function returns, as written, if neither it nor the block is generic.
    pub(crate) returns: Option<String>,
    /// The same where the block alone is generic, in terms of its parameters.
    pub(crate) returns_generic: Option<String>,
    /// The types of what the function takes, as written, but `self`.
    pub(crate) inputs: Vec<String>,
    /// The function has the attribute.
    pub(crate) annotated: bool,
    /// The function is a method.
    pub(crate) has_receiver: bool,
    /// The method takes `&self`, or `self` of a type that is no reference.
    pub(crate) leaves_receiver: bool,
    /// The type is none of this crate, or a type parameter.
    pub(crate) extends: bool,
    /// What the function refers to, if that is all it does.
    pub(crate) accessor: Option<Box<Accessor>>,
    /// All of the function, if it may have to be lowered in place of its calls.
    pub(crate) source: Option<Box<Source>>,
}

/// What the receiver is taken from stays as it is.
fn leaves(receiver: &syn::ReceiverKind, of_reference: bool) -> bool {
    match receiver {
        syn::ReceiverKind::Reference(_, _, mutability) => mutability.is_none(),
        syn::ReceiverKind::Value => !of_reference,
        _ => false,
    }
}

impl Blocks {
    pub(super) fn add(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Trait(definition) => {
                self.add_annotated(definition);
                self.traits.insert(definition.ident.to_string(), definition.vis.to_token_stream().to_string());
                self.declared.extend(definition.items.iter().filter_map(|item| match item {
                    syn::TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                }));
            }
            syn::Item::Impl(block) => self.add_block(block),
            syn::Item::Macro(call) => self.handed.extend(names(call.mac.tokens.clone()).iter().map(Ident::to_string)),
            _ => {}
        }
        if let syn::Item::Struct(syn::ItemStruct { ident, attrs, .. })
        | syn::Item::Enum(syn::ItemEnum { ident, attrs, .. }) = item
        {
            self.add_type(ident.to_string(), attrs);
        }
    }

    /// The type is defined here without the derivative, and no one else gives it one.
    pub(super) fn is_plain(&self, name: &str) -> bool {
        self.plain.contains(name) && !self.implemented.contains(name) && !self.handed.contains(name)
    }

    fn add_type(&mut self, name: String, attributes: &[syn::Attribute]) {
        if !attributes.iter().any(may_clone) {
            self.uncloned.insert(name.clone());
        }
        if !attributes.iter().any(is_own) {
            self.plain.insert(name);
        }
    }

    /// The type is defined here and has the derivative, but is not `Clone` for all that is seen here.
    fn lacks_clone(&self, name: &str) -> bool {
        self.uncloned.contains(name) && !self.plain.contains(name) && !self.may_clone(name)
    }

    /// The type is made `Clone` here, or a macro may do so.
    fn may_clone(&self, name: &str) -> bool {
        self.cloned.contains(name) || self.handed.contains(name)
    }

    fn add_annotated(&mut self, definition: &syn::ItemTrait) {
        let name = definition.ident.to_string();
        let unique = !self.traits.contains_key(&name) && !definition.attrs.iter().any(is_condition);
        if definition.attrs.iter().any(is_own) {
            self.annotated_traits.insert(name, unique.then(|| definition.to_token_stream().to_string()));
        }
    }

    fn add_block(&mut self, block: &syn::ItemImpl) {
        let name = name_of_type(target(&block.self_ty).1);
        self.add_total(&name, block);
        self.add_target(&name, block);
        self.add_associated(block);
        let last = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        if last.is_some_and(|last| last.ident == "Differentiable") {
            self.implemented.insert(name.clone());
        }
        if last.is_some_and(|last| ["Clone", "Drop"].iter().any(|of| last.ident == of)) {
            self.cloned.insert(name);
        }
        for item in &block.items {
            if let syn::ImplItem::Fn(method) = item {
                let accessor = Accessor::of(&method.sig, &method.attrs, &method.block).map(Box::new);
                let source = Source::of(block, method).map(Box::new);
                let found = Block { accessor, source, ..Block::of(block, &method.sig, &method.attrs) };
                self.add_method(&method.sig.ident, found);
            }
        }
    }

    pub(super) fn add_method(&mut self, name: &Ident, block: Block) {
        self.methods.entry(name.to_string()).or_default().push(block);
    }
}

impl Block {
    /// The name of the type of the right operand, if the block is that of an operator.
    pub(crate) fn right_operand(&self) -> Option<String> {
        let path: syn::Path = syn::parse_str(self.trait_written.as_ref()?).ok()?;
        let syn::PathArguments::AngleBracketed(arguments) = &path.segments.last()?.arguments else {
            return Some(self.ty.clone());
        };
        match arguments.args.first()? {
            syn::GenericArgument::Type(ty) => {
                last_name(target(ty).1).map(|name| if name == "Self" { self.ty.clone() } else { name })
            }
            _ => None,
        }
    }

    /// What the type of the block has in the place of one of its type arguments where it is `ty`: `f64` for the `T` of a block
    /// of `Point<T>` where that is `Point<f64>`.
    pub(crate) fn argument(&self, name: &str, ty: &syn::Path) -> Option<syn::Type> {
        let own: syn::TypePath = syn::parse_str(self.written.as_ref()?).ok()?;
        let position =
            arguments(own.path.segments.last()?).position(|argument| argument.to_token_stream().to_string() == name)?;
        match arguments(ty.segments.last()?).nth(position)? {
            syn::GenericArgument::Type(ty) => Some(ty.clone()),
            _ => None,
        }
    }

    fn of(block: &syn::ItemImpl, signature: &syn::Signature, attributes: &[syn::Attribute]) -> Self {
        let (of_reference, ty) = target(&block.self_ty);
        let of_trait = block.trait_.as_ref().map(|(path, _)| path);
        let conditional = block.attrs.iter().chain(attributes).any(is_condition);
        let annotated = block.attrs.iter().chain(attributes).any(is_own);
        Self {
            ty: name_of_type(ty),
            written: (!conditional).then(|| block.self_ty.to_token_stream().to_string()),
            of_reference,
            of_trait: of_trait.and_then(|path| path.segments.last()).map(|last| last.ident.to_string()),
            trait_written: of_trait.map(|path| path.to_token_stream().to_string()),
            in_scope: of_trait.is_some_and(|path| path.segments.len() == 1),
            output: output(block, ty),
            returns: returned(signature, ty).filter(|_| !is_generic(&block.generics)),
            returns_generic: returned(signature, ty),
            inputs: inputs(signature),
            has_receiver: signature.receiver().is_some(),
            leaves_receiver: signature.receiver().is_some_and(|this| leaves(&this.kind, of_reference)),
            extends: of_trait.is_some() && is_extended(block),
            annotated: annotated && !attributes.iter().any(is_skip),
            accessor: None,
            source: None,
        }
    }
}

/// The methods that annotated traits among the items provide, for each block that does not define them.
pub(super) fn provided(items: &[syn::Item]) -> Vec<(Ident, Block)> {
    let of_trait = |name: &Ident| {
        items.iter().find_map(|item| match item {
            syn::Item::Trait(definition) if definition.ident == *name => Some(definition),
            _ => None,
        })
    };
    let of_block = |block: &syn::ItemImpl| {
        let defines = |name: &Ident| {
            block.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(method) if method.sig.ident == *name))
        };
        let path = block.trait_.as_ref().map(|(path, _)| path).filter(|path| path.segments.len() == 1);
        let definition = path.and_then(|path| of_trait(&path.segments.first()?.ident));
        let items = definition.into_iter().filter(|definition| definition.attrs.iter().any(is_own));
        let methods = items.flat_map(|definition| &definition.items).filter_map(|item| match item {
            syn::TraitItem::Fn(method) if method.default.is_some() && !defines(&method.sig.ident) => {
                let source =
                    definition.and_then(|definition| Source::provided(block, definition, method)).map(Box::new);
                Some((method.sig.ident.clone(), Block { source, ..Block::of(block, &method.sig, &method.attrs) }))
            }
            _ => None,
        });
        methods.collect::<Vec<_>>()
    };
    let blocks = items.iter().filter_map(|item| match item {
        syn::Item::Impl(block) if block.trait_.is_some() => Some(block),
        _ => None,
    });
    blocks.flat_map(of_block).collect()
}

/// The type behind a reference.
fn target(ty: &syn::Type) -> (bool, &syn::Type) {
    match ty {
        syn::Type::Reference(reference) => (true, &*reference.elem),
        ty => (false, ty),
    }
}

fn name_of_type(ty: &syn::Type) -> String {
    last_name(ty).unwrap_or_else(|| ty.to_token_stream().to_string())
}

/// The last name in the path of a type.
pub(super) fn last_name(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// Attributes of types that write no items, those aside that functions have as well.
const OF_TYPES: &[&str] = &["derive", "differentiate", "non_exhaustive", "repr", "serde"];

/// An attribute that makes a type `Clone`, or one of which nobody knows what it does.
fn may_clone(attribute: &syn::Attribute) -> bool {
    let is_known = OF_TYPES.iter().any(|name| attribute.path().is_ident(name)) || is_inert(attribute);
    !is_known || names(attribute.to_token_stream()).iter().any(|name| name == "Clone")
}

/// `#[differentiate(skip)]`
fn is_skip(attribute: &syn::Attribute) -> bool {
    is_own(attribute) && names(attribute.to_token_stream()).iter().any(|name| name == "skip")
}

/// What the block calls `Output`.
fn output(block: &syn::ItemImpl, this: &syn::Type) -> Option<String> {
    let ty = block.items.iter().find_map(|item| match item {
        syn::ImplItem::Type(ty) if ty.ident == "Output" => Some(&ty.ty),
        _ => None,
    })?;
    let is_this = matches!(ty, syn::Type::Path(path) if path.path.is_ident("Self"));
    Some(if is_this { this } else { ty }.to_token_stream().to_string())
}

fn is_generic(generics: &syn::Generics) -> bool {
    generics.type_params().next().is_some()
}

fn inputs(signature: &syn::Signature) -> Vec<String> {
    let typed = signature.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(typed.ty.to_token_stream().to_string()),
        syn::FnArg::Receiver(_) => None,
    });
    typed.collect()
}

fn returned(signature: &syn::Signature, this: &syn::Type) -> Option<String> {
    let syn::ReturnType::Type(_, ty) = &signature.output else { return None };
    if is_generic(&signature.generics) {
        return None;
    }
    let is_this = matches!(&**ty, syn::Type::Path(path) if path.path.is_ident("Self"));
    Some(if is_this { this } else { ty }.to_token_stream().to_string())
}

/// The method returns a reference to its receiver, as those of builders do.
pub(crate) fn returns_itself(signature: &syn::Signature) -> bool {
    let syn::ReturnType::Type(_, ty) = &signature.output else { return false };
    let syn::Type::Reference(reference) = &**ty else { return false };
    matches!(&*reference.elem, syn::Type::Path(path) if path.path.is_ident("Self"))
}

impl Neighbours {
    /// The visibility of a trait beside the item.
    pub(crate) fn visibility_of_trait(&self, name: &Ident) -> Option<syn::Visibility> {
        let (_, module) = self.found()?;
        syn::parse_str(module.blocks.traits.get(&name.to_string())?).ok()
    }

    /// The path leads to a trait of this crate.
    pub(crate) fn is_trait(&self, path: &[String]) -> bool {
        let defined = self.definition_of(path);
        defined.is_some_and(|(spot, name)| spot.module().is_some_and(|module| module.blocks.traits.contains_key(&name)))
    }

    /// A type of another crate has methods by a trait of this one, for all that the file shows.
    pub(crate) fn extend(&self, ty: &str) -> bool {
        let is_of_it = |block: &Block| block.extends && block.ty == ty;
        let has = |module: &Rc<Module>| module.blocks.methods.values().flatten().any(is_of_it);
        self.files.own_modules().is_some_and(|modules| modules.iter().any(has))
    }

    /// The blocks of the file with a function of this name.
    pub(crate) fn blocks_with(&self, method: &Ident) -> Vec<Block> {
        let Some(modules) = self.files.own_modules() else { return Vec::new() };
        let name = method.to_string();
        modules.iter().filter_map(|module| module.blocks.methods.get(&name)).flatten().cloned().collect()
    }

    /// Those with a function of this name of the type that a path leads to, in its module and in the file.
    pub(crate) fn blocks_of_path(&self, ty: &syn::Path, method: &Ident) -> Vec<Block> {
        self.definition(ty).map_or_else(Vec::new, |(spot, name)| self.blocks_at(&spot, &name, method))
    }

    pub(super) fn blocks_at(&self, spot: &Spot, name: &str, method: &Ident) -> Vec<Block> {
        let elsewhere = spot.module().filter(|_| !self.is_own_file(spot));
        let elsewhere = elsewhere.and_then(|module| module.blocks.methods.get(&method.to_string()).cloned());
        let all = self.blocks_with(method).into_iter().chain(elsewhere.into_iter().flatten());
        all.filter(|block| block.ty == name).collect()
    }

    /// The blocks of the type of this one, in the order of the module, that have a function of this name.
    pub(crate) fn blocks_of(&self, block: &syn::ItemImpl, method: &Ident) -> Vec<Block> {
        let written = block.self_ty.to_token_stream().to_string();
        let found = self.found().and_then(|(_, module)| module.blocks.methods.get(&method.to_string()));
        found.into_iter().flatten().filter(|other| other.written.as_ref() == Some(&written)).cloned().collect()
    }

    /// The type is one of this crate, and has no derivative.
    pub(crate) fn lacks_derivative(&self, ty: &syn::Type) -> bool {
        let syn::Type::Path(syn::TypePath { qself: None, path, .. }) = ty else { return false };
        let Some((spot, name)) = self.definition(path) else { return false };
        let (Some(module), Some(own)) = (spot.module(), self.files.own_modules()) else { return false };
        let elsewhere = |blocks: &Blocks| blocks.implemented.contains(&name) || blocks.handed.contains(&name);
        module.blocks.plain.contains(&name)
            && !elsewhere(&module.blocks)
            && !own.iter().any(|module| elsewhere(&module.blocks))
    }

    /// The type that a path leads to is copied field by field, since it is not `Clone`.
    pub(crate) fn is_copied_by_fields(&self, ty: &syn::Path) -> bool {
        self.definition(ty).is_some_and(|(spot, name)| self.is_uncloned(&spot, &name))
    }

    /// Some type of the file, or of a module that this one imports from, is so.
    pub(crate) fn have_copies_by_fields(&self) -> bool {
        let is_uncloned = |module: &Module| module.blocks.uncloned.iter().any(|name| module.blocks.lacks_clone(name));
        self.around().iter().any(|module| is_uncloned(module))
    }

    /// Some struct there has a field with this name in its type.
    pub(crate) fn have_fields_of(&self, name: &str) -> bool {
        let has_one = |module: &Module| {
            module.fields.values().any(|field| field.written.as_ref().is_some_and(|ty| ty.contains(name)))
        };
        self.around().iter().any(|module| has_one(module))
    }

    /// Some type there has a method of this name.
    pub(crate) fn have_method_around(&self, name: &str) -> bool {
        self.around().iter().any(|module| module.methods.contains(name))
    }

    /// The modules of the file, and those that this one imports from.
    fn around(&self) -> Vec<Rc<Module>> {
        let own = self.files.own_modules().into_iter().flat_map(|modules| modules.iter().cloned().collect::<Vec<_>>());
        let imported = self.spot().map_or_else(Vec::new, |spot| spot.imported());
        own.chain(imported.into_iter().filter_map(|spot| spot.module())).collect()
    }

    fn is_uncloned(&self, spot: &Spot, name: &str) -> bool {
        let (Some(module), Some(own)) = (spot.module(), self.files.own_modules()) else { return false };
        module.blocks.lacks_clone(name) && !own.iter().any(|module| module.blocks.may_clone(name))
    }

    /// Some trait of the file defines a function of this name.
    pub(crate) fn declares(&self, method: &Ident) -> bool {
        let name = method.to_string();
        let modules = self.files.own_modules();
        modules.is_some_and(|modules| modules.iter().any(|module| module.blocks.declared.contains(&name)))
    }
}

#[cfg(test)]
mod tests {
    use crate::compiler::neighbours::{Files, Neighbours};
    use proc_macro2::TokenStream;
    use quote::{format_ident, quote};
    use syn::parse_quote;

    const FILE: &str = r"
        mod shapes { pub trait Shape { fn area(&self) -> f64; } pub struct Circle { pub r: f64 } }
        use shapes::{Circle, Shape};
        #[derive(Differentiable)]
        struct Square { side: f64, inside: Circle }
        struct Plain<T> { a: T }
        struct ByHand { a: f64 }
        impl Differentiable for ByHand { type Tangent = (); }
        struct Handed { a: f64 }
        derive_it!(Handed);
        #[differentiate]
        impl Shape for Square { fn area(&self) -> f64 { self.side } }
        impl Square { fn area(&self) -> f64 { 1.0 } fn twice(&self) -> Self { self.clone() } }
        #[differentiate]
        impl Add for Square { type Output = Self; fn add(self, other: Square) -> Square { self } }
        #[cfg(unix)]
        impl Two for Square { fn area(&self) -> f64 { 2.0 } }
        impl Circle { fn area(&self) -> f64 { 3.0 } }
        #[differentiate]
        fn here(x: f64) -> f64 { x }
    ";

    fn here() -> Neighbours {
        let files = Files { own: || Some("lib.rs".into()), read: |_| Some(FILE.to_owned()) };
        Neighbours::of(
            &quote!(
                fn here(x: f64) -> f64 {
                    x
                }
            ),
            &TokenStream::new(),
            files,
        )
    }

    #[test]
    fn traits_are_told_from_types() {
        let path = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
        assert!(here().is_trait(&path("Shape")) && here().is_trait(&path("shapes::Shape")));
        assert!(!here().is_trait(&path("Circle")) && !here().is_trait(&path("Add")));
        assert!(here().declares(&format_ident!("area")) && !here().declares(&format_ident!("add")));
    }

    #[test]
    fn methods_of_types_are_found() {
        let blocks = |ty: syn::Path, method| {
            let found = here().blocks_of_path(&ty, &format_ident!("{method}"));
            found.into_iter().map(|block| (block.of_trait, block.annotated)).collect::<Vec<_>>()
        };
        let shape = (Some("Shape".to_owned()), true);
        assert_eq!(blocks(parse_quote!(Square), "area"), [shape, (None, false), (Some("Two".to_owned()), false)]);
        assert_eq!(blocks(parse_quote!(Circle), "area"), [(None, false)]);
        let add = here().blocks_with(&format_ident!("add"));
        assert_eq!((add.len(), add[0].output.as_deref()), (1, Some("Square")));
        let twice = here().blocks_with(&format_ident!("twice"));
        assert_eq!(twice[0].returns.as_deref(), Some("Square"));
    }

    #[test]
    fn what_conditions_decide_is_not_beside_a_method() {
        let block = parse_quote!(impl Shape for Square {});
        let found = here().blocks_of(&block, &format_ident!("area"));
        assert_eq!(found.iter().map(|block| block.of_trait.as_deref()).collect::<Vec<_>>(), [Some("Shape"), None]);
    }

    #[test]
    fn a_missing_derive_is_seen_where_nothing_else_may_stand_for_it() {
        let lacks = |ty: syn::Type| here().lacks_derivative(&ty);
        assert!(lacks(parse_quote!(Plain<T>)));
        assert!(!lacks(parse_quote!(Square)) && !lacks(parse_quote!(ByHand)) && !lacks(parse_quote!(Handed)));
        assert!(!lacks(parse_quote!(Unknown)));
    }
}
