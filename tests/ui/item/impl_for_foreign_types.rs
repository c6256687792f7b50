use autodiff::differentiate;

trait Energy {
    fn energy(&self) -> f64;
}

#[differentiate]
impl Energy for f64 {
    fn energy(&self) -> f64 {
        f64::from_bits(self.to_bits() + 1)
    }
}

#[differentiate]
impl Energy for &f64 {
    fn energy(&self) -> f64 {
        **self * **self
    }
}

#[differentiate]
impl Energy for &mut [f64] {
    fn energy(&self) -> f64 {
        self[0]
    }
}

#[differentiate]
impl<T: Energy> Energy for Option<T> {
    fn energy(&self) -> f64 {
        match self {
            Some(x) => x.energy(),
            None => 0.0,
        }
    }
}

#[differentiate]
impl Energy for Vec<f64> {
    fn energy(&self) -> f64 {
        self[0]
    }
}

#[differentiate]
impl Energy for [f64] {
    fn energy(&self) -> f64 {
        self[1]
    }
}

#[differentiate]
fn of_either(values: Vec<f64>) -> f64 {
    let part = values.as_slice();
    values.energy() + part.energy()
}

#[differentiate]
fn of_refused(x: f64) -> f64 {
    x.energy()
}

fn main() {
    println!("{:?} {}", of_either::grad(vec![1.0, 2.0]), of_refused::grad(1.0));
    println!("{}", 1.0_f64.energy_grad());
}
