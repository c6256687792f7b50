#[differentiate]
pub fn exits(x: f64, y: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..10 {
        if i == 1 {
            continue;
        }
        s += x * y;
        if s > 20.0 {
            return s * x;
        }
        if s < -20.0 {
            break;
        }
    }
    s + y
}
