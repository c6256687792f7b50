//! `#[derive(Differentiable)]`: the tangent types of structs and enums, and what they can do.

use autodiff::{Advance, Differentiable, Real, Tangent, differentiate};
use std::cmp::Ordering;
use std::marker::PhantomData;
use std::panic::catch_unwind;

/// The zero, the shape and the placeholder of a value agree with each other.
#[track_caller]
fn check_zero<T>(primal: &T, zero: &T::Tangent)
where
    T: Differentiable<Tangent: std::fmt::Debug + PartialEq>,
{
    assert_eq!(primal.zero_like(), *zero);
    assert_eq!(T::zero_tangent(&primal.shape()), *zero);
    assert!(primal.matches(zero));
}

/// The message of the panic.
#[track_caller]
fn panic_of(run: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let payload = catch_unwind(run).expect_err("no panic");
    payload.downcast_ref::<String>().cloned().expect("a message")
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
struct Point {
    x: f64,
    y: f64,
    id: u32,
}

#[test]
fn a_struct_has_a_tangent_with_the_same_names() {
    let mut point = Point { x: 1.0, y: 2.0, id: 7 };
    let gradient = PointTangent { x: 3.0, y: -4.0 };
    check_zero(&point, &PointTangent { x: 0.0, y: 0.0 });
    assert_eq!(Point::unused(), PointTangent::default());
    assert_eq!((gradient.norm(), gradient.dot(&gradient)), (5.0, 25.0));

    point.advance(&gradient, -0.5);
    assert_eq!(point, Point { x: -0.5, y: 4.0, id: 7 });
    assert_eq!(format!("{gradient:?}"), "PointTangent { x: 3.0, y: -4.0 }");
}

#[test]
fn tangents_are_added_scaled_and_cleared() {
    let step = PointTangent { x: 1.0, y: 2.0 };
    let mut sum = step;
    sum += &step;
    sum += step;
    sum *= 2.0;
    assert_eq!(sum, PointTangent { x: 6.0, y: 12.0 });
    sum.scale(0.5);
    assert_eq!(sum, PointTangent { x: 3.0, y: 6.0 });
    sum.clear();
    assert_eq!(sum, PointTangent { x: 0.0, y: 0.0 });
}

#[derive(Differentiable, Debug, PartialEq)]
struct Tuple(f64, usize, Vec<f64>, #[differentiate(skip)] f64);

#[test]
fn positions_of_a_tuple_struct_stay() {
    let mut tuple = Tuple(1.0, 2, vec![3.0, 4.0], 5.0);
    check_zero(&tuple, &TupleTangent(0.0, (), vec![0.0, 0.0], ()));
    let gradient = TupleTangent(1.0, (), vec![1.0, -1.0], ());
    assert_eq!(format!("{gradient:?}"), "TupleTangent(1.0, (), [1.0, -1.0], ())");
    tuple.advance(&gradient, 2.0);
    assert_eq!(tuple, Tuple(3.0, 2, vec![5.0, 2.0], 5.0));
}

#[derive(Differentiable)]
struct Unit;

#[derive(Differentiable)]
enum Mode {
    #[allow(dead_code, reason = "only its type matters")]
    Train,
    Test,
}

#[derive(Differentiable)]
enum Never {}

#[derive(Differentiable)]
struct Passive {
    #[allow(dead_code, reason = "only its type matters")]
    size: usize,
}

#[test]
fn what_has_no_fields_has_the_unit_tangent() {
    let () = Unit.zero_like();
    let () = Mode::Test.zero_like();
    let () = Never::unused();
    Mode::Test.advance(&(), 1.0);
    check_zero(&Passive { size: 3 }, &PassiveTangent {});
}

#[derive(Differentiable, Debug, PartialEq)]
struct Network {
    layers: Vec<Layer>,
    scale: [f32; 2],
    corner: Point,
    prior: Option<Point>,
    range: (f64, u8),
    names: Vec<String>,
    matrix: [[f64; 2]; 2],
    order: Ordering,
}

#[derive(Differentiable, Debug, PartialEq)]
struct Layer {
    weights: Vec<f64>,
    bias: f64,
}

fn network() -> Network {
    Network {
        layers: vec![Layer { weights: vec![1.0, 2.0], bias: 3.0 }, Layer { weights: vec![], bias: 4.0 }],
        scale: [5.0, 6.0],
        corner: Point { x: 7.0, y: 8.0, id: 9 },
        prior: None,
        range: (10.0, 11),
        names: vec!["first".to_string()],
        matrix: [[1.0, 2.0], [3.0, 4.0]],
        order: Ordering::Less,
    }
}

fn direction() -> NetworkTangent {
    NetworkTangent {
        layers: vec![LayerTangent { weights: vec![1.0, 1.0], bias: 1.0 }, LayerTangent { weights: vec![], bias: 1.0 }],
        scale: [1.0, 1.0],
        corner: PointTangent { x: 1.0, y: 1.0 },
        prior: None,
        range: (1.0, ()),
        matrix: [[1.0; 2]; 2],
        order: (),
    }
}

#[test]
fn tangents_nest_as_their_primals_do() {
    let mut network = network();
    let mut zero = direction();
    zero.clear();
    check_zero(&network, &zero);
    assert_eq!(direction().dot(&direction()), 13.0);

    network.advance(&direction(), 0.5);
    assert_eq!(network.layers[0], Layer { weights: vec![1.5, 2.5], bias: 3.5 });
    assert_eq!((network.scale, network.range), ([5.5, 6.5], (10.5, 11)));
    assert_eq!(network.matrix, [[1.5, 2.5], [3.5, 4.5]]);
}

#[test]
fn shapes_inside_are_compared() {
    let mut gradient = direction();
    gradient.layers[0].weights.pop();
    assert!(!network().matches(&gradient));
    let other = direction();
    let message = panic_of(move || gradient += &other);
    assert_eq!(message, "a tangent of length 1 does not combine with one of length 2");
}

#[derive(Differentiable, Debug, PartialEq)]
struct Pair<T: Real> {
    first: T,
    second: [T; 2],
}

#[test]
fn a_generic_struct_serves_both_precisions() {
    fn step<T: Real>(pair: &mut Pair<T>, gradient: &PairTangent<T>) {
        pair.advance(gradient, -1.0);
    }
    let mut pair = Pair { first: 1.0_f32, second: [2.0, 3.0] };
    let mut gradient = pair.zero_like();
    gradient += PairTangent { first: 0.5, second: [0.25, 0.0] };
    let copy = gradient;
    step(&mut pair, &copy);
    assert_eq!(pair, Pair { first: 0.5, second: [1.75, 3.0] });
    assert_eq!(Pair { first: 1.0_f64, second: [0.0; 2] }.zero_like(), PairTangent::default());
}

#[derive(Differentiable)]
struct Matrix<const R: usize, const C: usize> {
    rows: [[f64; C]; R],
}

#[test]
fn a_const_parameter_is_the_length_of_an_array() {
    let mut matrix = Matrix { rows: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] };
    let gradient = MatrixTangent { rows: [[1.0; 3]; 2] };
    matrix.advance(&gradient, 1.0);
    assert_eq!(matrix.rows, [[2.0, 3.0, 4.0], [5.0, 6.0, 7.0]]);
    assert_eq!(Matrix { rows: [[1.0; 40]; 40] }.zero_like(), MatrixTangent::<40, 40>::default());
}

/// Parameters in all roles; only `T` and `I` occur in derivatives.
#[derive(Differentiable)]
struct Model<'a, T, I, F, K = u8>
where
    T: Clone + Into<f64>,
    I: IntoIterator<Item = T>,
    F: Fn(f64) -> f64 + 'a,
{
    weights: Vec<T>,
    last: Option<I::Item>,
    #[differentiate(skip)]
    activation: &'a F,
    kind: PhantomData<K>,
}

#[test]
fn parameters_without_a_derivative_are_left_out() {
    let relu = |x: f64| x.max(0.0);
    let mut model: Model<'_, f64, Vec<f64>, _> =
        Model { weights: vec![1.0], last: Some(2.0), activation: &relu, kind: PhantomData };
    let gradient: ModelTangent<f64, Vec<f64>> = ModelTangent { weights: vec![1.0], last: Some(1.0) };
    model.advance(&gradient, 1.0);
    assert_eq!((model.weights, model.last, (model.activation)(-1.0)), (vec![2.0], Some(3.0), 0.0));
    let PhantomData::<u8> = model.kind;
}

#[derive(Differentiable)]
struct View<'a> {
    values: &'a [f64],
    name: &'a str,
    target: &'a mut f64,
}

#[derive(Differentiable)]
struct Slot<'a> {
    target: &'a mut [f64],
    label: &'static str,
}

#[test]
fn references_have_the_tangent_of_their_referent() {
    let mut target = 1.0;
    let view = View { values: &[1.0, 2.0], name: "view", target: &mut target };
    check_zero(&view, &ViewTangent { values: vec![0.0; 2], target: 0.0 });
    assert_eq!((view.values.len(), view.name, *view.target), (2, "view", 1.0));

    let mut memory = [1.0, 2.0];
    let mut slot = Slot { target: &mut memory, label: "slot" };
    slot.advance(&SlotTangent { target: vec![1.0, 0.0] }, 1.0);
    assert_eq!((&*slot.target, slot.label), (&[2.0, 2.0][..], "slot"));
}

#[derive(Differentiable)]
struct Segment {
    ends: [Point; 2],
    weight: (f32, u8),
}

#[test]
fn tangents_of_numbers_are_copies() {
    let gradient = Segment { ends: [1.0, 2.0].map(|x| Point { x, y: x, id: 1 }), weight: (1.0, 2) }.zero_like();
    let copy = gradient;
    assert_eq!(copy, gradient);
}

#[derive(Differentiable, Debug, PartialEq)]
struct Tree {
    value: f64,
    children: Vec<Self>,
}

#[test]
fn a_tree_has_a_tree_of_derivatives() {
    let leaf = |value| Tree { value, children: vec![] };
    let mut tree = Tree { value: 1.0, children: vec![leaf(2.0), leaf(3.0)] };
    let mut gradient = tree.zero_like();
    gradient.children[1].value = 1.0;
    tree.advance(&gradient, 10.0);
    assert_eq!(tree.children, [leaf(2.0), leaf(13.0)]);
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
enum Shape {
    Circle { r: f64, id: u32 },
    Rectangle(f64, usize, f64),
    Polygon(Vec<Point>),
    Empty,
}

#[test]
fn the_tangent_of_an_enum_is_of_the_variant_of_the_value() {
    check_zero(&Shape::Circle { r: 1.0, id: 1 }, &ShapeTangent::Circle { r: 0.0 });
    check_zero(&Shape::Rectangle(1.0, 2, 3.0), &ShapeTangent::Rectangle(0.0, (), 0.0));
    check_zero(&Shape::Empty, &ShapeTangent::Empty);
    assert_eq!(Shape::unused(), ShapeTangent::Circle { r: 0.0 });
    assert!(!Shape::Empty.matches(&ShapeTangent::Circle { r: 0.0 }));

    let mut shape = Shape::Rectangle(1.0, 2, 3.0);
    let mut gradient = shape.zero_like();
    gradient += ShapeTangent::Rectangle(1.0, (), 2.0);
    gradient *= 2.0;
    assert_eq!(gradient.dot(&gradient), 20.0);
    shape.advance(&gradient, 0.5);
    assert_eq!(shape, Shape::Rectangle(2.0, 2, 5.0));
    assert_eq!(format!("{gradient:?} {:?}", ShapeTangent::Empty), "Rectangle(2.0, (), 4.0) Empty");

    let polygon = Shape::Polygon(vec![Point { x: 1.0, y: 2.0, id: 3 }]);
    assert_eq!(polygon.zero_like(), ShapeTangent::Polygon(vec![PointTangent::default()]));
}

#[test]
fn tangents_of_two_variants_do_not_combine() {
    let circle = || ShapeTangent::Circle { r: 1.0 };
    let message = panic_of(move || {
        let mut gradient = circle();
        gradient += ShapeTangent::Empty;
    });
    assert_eq!(message, "a tangent of the variant `Circle` does not combine with one of `Empty`");
    let message = panic_of(move || assert!(ShapeTangent::Empty.dot(&circle()) > 0.0));
    assert_eq!(message, "a tangent of the variant `Empty` does not combine with one of `Circle`");
    let message = panic_of(move || Shape::Empty.advance(&circle(), 1.0));
    assert_eq!(message, "the tangent of `Shape` is of another variant than the value");
}

#[test]
fn generated_code_reaches_the_payload_of_a_variant() {
    let mut gradient = ShapeTangent::Rectangle(1.0, (), 2.0);
    *gradient.variant_Rectangle_2() += 0.5;
    let () = *gradient.variant_Rectangle_1();
    assert_eq!(gradient, ShapeTangent::Rectangle(1.0, (), 2.5));
    *ShapeTangent::Circle { r: 1.0 }.variant_Circle_r() += 1.0;
    let message = panic_of(move || *gradient.variant_Circle_r() += 1.0);
    assert_eq!(message, "the tangent of `Shape` is of another variant than the value");
}

#[derive(Differentiable, Debug, PartialEq)]
enum Either<L, R> {
    Left(L),
    Right { value: R },
}

#[test]
fn a_generic_enum_has_a_generic_tangent() {
    let mut either = Either::<f64, Vec<f64>>::Right { value: vec![1.0] };
    either.advance(&EitherTangent::Right { value: vec![1.0] }, 1.0);
    assert_eq!(either, Either::Right { value: vec![2.0] });
    check_zero(&Either::<f64, ()>::Left(1.5), &EitherTangent::Left(0.0));
}

mod renamed {
    pub(crate) use autodiff as ad;
}

#[derive(Differentiable)]
#[differentiate(crate = crate::derive::renamed::ad)]
struct Renamed {
    r#type: f64,
}

#[test]
fn the_crate_may_have_another_name() {
    let mut renamed = Renamed { r#type: 1.0 };
    renamed.advance(&RenamedTangent { r#type: 1.0 }, 1.0);
    assert_eq!(renamed.r#type, 2.0);
}

#[differentiate]
fn distance(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[test]
fn names_of_the_user_do_not_meet_those_of_the_derive() {
    #[derive(Differentiable)]
    struct Local {
        other: f64,
        factor: f64,
        step: f64,
        direction: f64,
    }
    let mut local = Local { other: 1.0, factor: 2.0, step: 3.0, direction: 4.0 };
    let mut gradient = LocalTangent { other: 1.0, factor: 1.0, step: 1.0, direction: 1.0 };
    gradient *= distance(3.0, 4.0);
    local.advance(&gradient, 0.2);
    assert_eq!((local.other, local.factor, local.step, local.direction), (2.0, 3.0, 4.0, 5.0));
}

/// Which way; not annotated, and without a derivative all the same.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    Put,
    Call,
}

#[derive(Clone, Debug, Differentiable, PartialEq)]
struct Contract {
    side: Side,
    earlier: Vec<[Side; 2]>,
    strike: f64,
}

#[differentiate]
fn payoff(contract: &Contract, price: f64) -> f64 {
    let value = match contract.side {
        Side::Put => contract.strike - price,
        Side::Call => price - contract.strike,
    };
    value.max(0.0) * (contract.earlier.len() as f64 + 1.0)
}

#[test]
fn choices_carry_no_derivative() {
    let mut contract = Contract { side: Side::Put, earlier: vec![[Side::Call; 2]], strike: 3.0 };
    assert_eq!(payoff::grad(&contract, 2.0), (ContractTangent { strike: 2.0 }, -2.0));
    contract.side = Side::Call;
    assert_eq!(payoff::grad(&contract, 4.0), (ContractTangent { strike: -2.0 }, 2.0));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Contact {
    Tangent(f64),
    Shape(f64),
    Again,
}

#[differentiate]
fn touched(contact: Contact, x: f64) -> f64 {
    match contact {
        Contact::Tangent(at) => at * x,
        Contact::Shape(at) => at * at * x,
        Contact::Again => x,
    }
}

#[test]
fn variants_may_have_the_names_of_associated_types() {
    assert_eq!(touched::grad(Contact::Tangent(3.0), 2.0), (ContactTangent::Tangent(2.0), 3.0));
    assert_eq!(touched::grad(Contact::Shape(3.0), 2.0), (ContactTangent::Shape(12.0), 9.0));
    assert_eq!(touched::grad(Contact::Again, 2.0).1, 1.0);
}
