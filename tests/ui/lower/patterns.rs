use autodiff::differentiate;

struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn taken_apart(values: [f64; 3], point: &Point) -> f64 {
    let [first, ..] = values;
    let (a, ..) = (first, 2.0);
    let whole @ [_, _, last] = values;
    let Point { x, y } = point;
    a * whole[1] * last * x * y
}

fn main() {}
