use autodiff::{Differentiable, differentiate};

// What macros write is not seen, so that the derive cannot know whether there is a `Clone`.
macro_rules! state {
    ($name:ident) => {
        #[derive(Differentiable)]
        struct $name {
            position: f64,
            velocity: f64,
        }
    };
}

state!(State);

#[differentiate]
fn moved(state: &State, seconds: f64) -> f64 {
    let start = State { position: state.position, velocity: state.velocity * seconds };
    let mut end = start;
    end.position += end.velocity * end.position;
    end.position * end.velocity
}

#[differentiate]
impl State {
    fn step(&mut self, seconds: f64) {
        self.position += self.velocity * seconds;
    }
}

fn main() {}
