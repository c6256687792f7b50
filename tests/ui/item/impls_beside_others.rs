use autodiff::differentiate;

trait Energy {
    fn energy(&self) -> f64;
}

#[differentiate]
impl Energy for [f64] {
    fn energy(&self) -> f64 {
        self[1]
    }
}

impl Energy for Vec<f64> {
    fn energy(&self) -> f64 {
        self[0]
    }
}

impl Energy for f64 {
    fn energy(&self) -> f64 {
        self * self
    }
}

#[differentiate]
impl Energy for &f64 {
    fn energy(&self) -> f64 {
        **self * **self
    }
}

#[differentiate]
fn of_number(x: f64) -> f64 {
    x.energy()
}

fn main() {
    println!("{}", of_number::grad(1.0));
}
