use autodiff::differentiate;

enum Kind {
    Linear,
    Square,
}

struct Config {
    scale: f64,
}

type Number = f64;

#[differentiate]
fn chosen(kind: Kind, x: f64, y: f64) -> f64 {
    match kind {
        Kind::Linear => x,
        Kind::Square => x * y,
    }
}

#[differentiate]
fn scaled(config: &Config, (a, b): (Option<f64>, u8)) -> f64 {
    config.scale * a.unwrap_or(f64::from(b))
}

#[differentiate]
fn of_an_alias(x: Number) -> f64 {
    let x: f64 = x;
    2.0 * x
}

fn main() {
    chosen::grad(Kind::Square, 1.0, 2.0);
}
