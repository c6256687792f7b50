//! The crate of a user, in a directory of its own.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use super::Outcome;

/// The least of so many times counts.
const REPETITIONS: usize = 3;

pub(crate) struct User {
    directory: PathBuf,
}

/// What rustc is asked for.
pub(crate) enum Task {
    Check,
    /// With this level of optimisation.
    Build(u8),
    Expand,
}

impl User {
    pub(crate) fn new(directory: &Path) -> Outcome<Self> {
        let directory = directory.join("compile_time");
        let library = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = format!(
            "[package]\nname = \"user\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nautodiff = {{ path = {:?} }}\n",
            library.display().to_string(),
        );
        fs::create_dir_all(directory.join("src"))?;
        fs::write(directory.join("Cargo.toml"), manifest)?;
        fs::copy(library.join("Cargo.lock"), directory.join("Cargo.lock"))?;
        Ok(Self { directory })
    }

    /// Builds a small program with all it depends on: seconds, and the number of crates without the program.
    pub(crate) fn clean_build(&self, options: &[&str]) -> Outcome<(f64, usize)> {
        let target = self.directory.join("target");
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        self.write("#[autodiff::differentiate]\nfn square(x: f64) -> f64 {\n    x * x\n}\n\nfn main() {\n    println!(\"{}\", square::grad(3.0));\n}\n")?;
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.arg("build").args(options).current_dir(&self.directory).env("CARGO_TARGET_DIR", &target);
        let (seconds, output) = timed(&mut command)?;
        let crates = String::from_utf8_lossy(&output.stderr).matches("Compiling ").count();
        Ok((seconds, crates - 1))
    }

    /// The seconds that rustc takes for the program.
    pub(crate) fn least_time(&self, source: &str, task: &Task) -> Outcome<f64> {
        self.write(source)?;
        let mut least = f64::INFINITY;
        for _ in 0..REPETITIONS {
            let (seconds, _) = timed(&mut self.rustc(task)?)?;
            least = least.min(seconds);
        }
        Ok(least)
    }

    /// The program after the expansion of macros.
    pub(crate) fn expand(&self, source: &str) -> Outcome<String> {
        self.write(source)?;
        let (_, output) = timed(&mut self.rustc(&Task::Expand)?)?;
        Ok(String::from_utf8(output.stdout)?)
    }

    fn write(&self, source: &str) -> Outcome<()> {
        Ok(fs::write(self.directory.join("src/main.rs"), source)?)
    }

    /// Beside the dependencies of the last build.
    fn rustc(&self, task: &Task) -> Outcome<Command> {
        let dependencies = self.directory.join("target/debug/deps");
        let mut command = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command.args(["--edition", "2024", "--crate-name", "user", "src/main.rs"]).current_dir(&self.directory);
        command.env("CARGO_MANIFEST_DIR", &self.directory);
        command
            .arg("-L")
            .arg(&dependencies)
            .arg("--extern")
            .arg(format!("autodiff={}", library(&dependencies)?.display()));
        match task {
            Task::Check => command.arg("--emit=metadata"),
            Task::Build(level) => command.arg("--emit=obj").arg(format!("-Copt-level={level}")),
            Task::Expand => command.arg("-Zunpretty=expanded").env("RUSTC_BOOTSTRAP", "1"),
        };
        Ok(command)
    }
}

/// The compiled library among the dependencies.
fn library(dependencies: &Path) -> Outcome<PathBuf> {
    let files = fs::read_dir(dependencies)?.map_while(Result::ok).map(|entry| entry.path());
    let mut found = files.filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with("libautodiff-") && path.extension().is_some_and(|extension| extension == "rlib")
    });
    Ok(found.next().ok_or("the library was not built")?)
}

/// Runs a command that has to succeed, without what the environment may ask of builds.
fn timed(command: &mut Command) -> Outcome<(f64, Output)> {
    let start = Instant::now();
    let output = command.env_remove("AUTODIFF_VERIFY").env("CARGO_INCREMENTAL", "0").output()?;
    let seconds = start.elapsed().as_secs_f64();
    if output.status.success() {
        return Ok((seconds, output));
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned().into())
}
