use autodiff::differentiate;

fn main() {
    #[differentiate]
    let square = |x: f64| x * x;
    let cube = #[differentiate]
    |x: f64| x * x * x;
    println!("{} {}", square(1.0), cube(1.0));
}
