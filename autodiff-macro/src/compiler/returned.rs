//! The types of variables that the function returns: of `let mut m = Matrix2::zeros(); .. m` rustc finds them at the end, which
//! is late for code that calls methods of what is in `m`.

/// The function with its result's type at the variable that it returns, where that is made by a function of a type, as `zeros`.
pub(crate) fn with_type(mut item: syn::ItemFn) -> syn::ItemFn {
    let syn::ReturnType::Type(_, ty) = &item.sig.output else { return item };
    let Some((name, depth)) = returned(&item.block) else { return item };
    let Some(ty) = payload(ty, depth).filter(|ty| is_plain(ty)).cloned() else { return item };
    let made = item.block.stmts.iter_mut().rev().find_map(|statement| match statement {
        syn::Stmt::Local(local) if name_of(&local.pat).is_some_and(|bound| *bound == name) => Some(local),
        _ => None,
    });
    if let Some(local) = made.filter(|local| is_made_by_type(local)) {
        let pat = Box::new(local.pat.clone());
        let colon_token = syn::Token![:](name.span());
        local.pat = syn::Pat::Type(syn::PatType { attrs: Vec::new(), pat, colon_token, ty: Box::new(ty) });
    }
    item
}

/// The variable at the end of the block, and how many of `Some(..)` and `Ok(..)` are around it.
fn returned(block: &syn::Block) -> Option<(syn::Ident, usize)> {
    let Some(syn::Stmt::Expr(mut value, None)) = block.stmts.last().cloned() else { return None };
    let mut depth = 0;
    loop {
        match value {
            syn::Expr::Path(path) => return Some((path.path.get_ident()?.clone(), depth)),
            syn::Expr::Call(call) if call.args.len() == 1 && is_wrapper(&call.func) => {
                value = call.args.into_iter().next()?;
                depth += 1;
            }
            _ => return None,
        }
    }
}

fn is_wrapper(function: &syn::Expr) -> bool {
    matches!(function, syn::Expr::Path(path) if path.path.is_ident("Some") || path.path.is_ident("Ok"))
}

/// `T` of `Option<T>` and `Result<T, E>`.
fn payload(ty: &syn::Type, depth: usize) -> Option<&syn::Type> {
    if depth == 0 {
        return Some(ty);
    }
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option" || last.ident == "Result")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => payload(inner, depth - 1),
        _ => None,
    }
}

/// A value of the type has that type, whatever is asked for.
fn is_plain(ty: &syn::Type) -> bool {
    let last = match ty {
        syn::Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        _ => None,
    };
    last.is_some_and(|last| !matches!(&*last.ident.to_string(), "Box" | "Rc" | "Arc"))
}

fn name_of(pattern: &syn::Pat) -> Option<&syn::Ident> {
    match pattern {
        syn::Pat::Ident(name) if name.by_ref.is_none() && name.subpat.is_none() => Some(&name.ident),
        syn::Pat::Type(typed) => name_of(&typed.pat),
        _ => None,
    }
}

/// `let m = Matrix2::zeros();`
fn is_made_by_type(local: &syn::Local) -> bool {
    let function = match local.init.as_ref().filter(|init| init.diverge.is_none()).map(|init| &*init.expr) {
        Some(syn::Expr::Call(call)) => &*call.func,
        _ => return false,
    };
    let of_type = matches!(function, syn::Expr::Path(path) if path.path.segments.len() > 1 || path.qself.is_some());
    of_type && matches!(local.pat, syn::Pat::Ident(_))
}
