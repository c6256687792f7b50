//! What users see: programs that must not compile, each with its errors beside it, and programs that must.
//!
//! The folders are the passes of the compiler. `TRYBUILD=overwrite cargo test --test ui` rewrites the expected errors;
//! read them before they are kept.

#[test]
fn errors_say_what_is_wrong_and_what_to_do() {
    let tests = trybuild::TestCases::new();
    for pass in ["options", "item", "signature", "lower", "wrt", "activity", "call", "grad", "several", "derive"] {
        tests.compile_fail(format!("tests/ui/{pass}/*.rs"));
    }
    tests.pass("tests/ui/pass/*.rs");
}
