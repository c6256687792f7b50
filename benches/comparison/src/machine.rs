//! Where and when it was measured.

use std::env;
use std::fs;
use std::process::Command;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

/// One line for the reader of the table.
pub(crate) fn description() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let (processor, system) = (processor(), system());
    format!(
        "{}; {processor}, {cores} cores; {system}, {}; {}; {}.",
        date(),
        env::consts::ARCH,
        compiler(),
        if cfg!(target_feature = "avx2") { "with AVX2" } else { "default target CPU" },
    )
}

/// The value of a line `name = "value"` or `name : value`.
fn field(text: &str, name: &str) -> Option<String> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    let (_, value) = line.split_once(['=', ':'])?;
    Some(value.trim().trim_matches('"').to_owned())
}

fn processor() -> String {
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    field(&information, "model name").unwrap_or_else(|| "unknown processor".into())
}

fn system() -> String {
    let information = fs::read_to_string("/etc/os-release").unwrap_or_default();
    field(&information, "PRETTY_NAME").unwrap_or_else(|| env::consts::OS.into())
}

fn compiler() -> String {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output.map_or_else(|_| "unknown rustc".into(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Today, by the algorithm `civil_from_days` of Howard Hinnant.
fn date() -> String {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs() / 86_400) + 719_468;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + days / 146_097 * 400 + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}
