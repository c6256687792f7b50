use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Model {
    weight: f64,
}

#[differentiate]
impl Model {
    fn new(weight: f64) -> Model {
        let weight = async { weight };
        Model { weight: futures(weight) }
    }

    fn apply(&self, x: f64) -> f64 {
        self.weight * unsafe { x }
    }

    fn twice(&self, x: f64) -> f64 {
        2.0 * self.apply(x)
    }
}

impl Model {
    #[differentiate(wrt(x))]
    fn alone(&self, x: f64) -> f64 {
        self.weight * unsafe { x }
    }
}

fn futures(_: impl Future<Output = f64>) -> f64 {
    0.0
}

#[differentiate]
fn loss(model: &Model, x: f64) -> f64 {
    model.apply(x) + model.twice(x) + Model::new(x).weight
}

fn main() {
    let model = Model { weight: 2.0 };
    let (d_model, d_x) = model.apply_grad(1.0);
    println!("{} {d_x} {:?}", d_model.weight, model.twice_value_and_grad(1.0));
    model.apply_accumulate_grad(1.0, &mut model.zero_like(), &mut 0.0);
    let (value, pullback) = Model::new_vjp(1.0);
    println!("{} {}", value.weight, pullback(ModelTangent { weight: 1.0 }));
    println!("{:?} {:?}", model.alone_grad(1.0), loss::grad(&model, 1.0));
}
