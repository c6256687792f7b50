//! The sources, through cargo.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder with one folder for each crate. Cargo is asked once for each list of crates.
pub(super) fn crates(list: &[(&str, &str)]) -> PathBuf {
    let folder = scratch();
    let (manifest, done) = (manifest(list), folder.join("done"));
    if std::fs::read_to_string(&done).is_ok_and(|text| text == manifest) {
        return folder.join("vendor");
    }
    std::fs::create_dir_all(folder.join("src")).expect("the target directory is writable");
    std::fs::write(folder.join("src/lib.rs"), "").expect("the target directory is writable");
    std::fs::write(folder.join("Cargo.toml"), &manifest).expect("the target directory is writable");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).arg("vendor").current_dir(&folder).output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo could not fetch the crates, which it needs the network for:\n{said}");
    std::fs::write(done, manifest).expect("the target directory is writable");
    folder.join("vendor")
}

/// A folder below the target directory, in which the binary of the test is `debug/deps/autodiff_macro-*`.
fn scratch() -> PathBuf {
    let binary = std::env::current_exe().expect("the test is a file");
    binary.ancestors().nth(3).expect("the test is in the target directory").join("published_crates")
}

/// A package of a workspace of its own.
fn manifest(list: &[(&str, &str)]) -> String {
    let dependency =
        |(name, version): &(&str, &str)| format!("{name} = {{ version = \"={version}\", default-features = false }}\n");
    let head = "[package]\nname = \"published_crates\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n";
    head.to_owned() + &list.iter().map(dependency).collect::<String>()
}

/// The Rust files of a folder, in a fixed order.
pub(super) fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).expect("cargo has put the crate there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder is readable").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
