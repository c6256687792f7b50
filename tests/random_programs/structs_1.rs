//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::twin;

mod structs_4 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: usize,
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: usize) -> f64 {
            let f1 = move |a2: f64| a2;
            let mut items7 = p1.iter().enumerate().map(|(a4, a5)| ((if a4 < 1 { Some(0.25 * (q2 as f64)) } else { None }).map_or(p1[q2 % 3], |a6| x0)) / (2.0 + (p1[1]).sin()));
            let v8 = items7.next().unwrap_or(x0);
            while let Some(a9) = items7.next() {
                let v10 = 0.5 * (0.25 * (q2 as f64));
            }
            let o11 = if (x0 + p1[0]) > v8 { Some((x0) * ((v8).tanh())) } else { None };
            let mut many12 = [S0 { a: -(x0), bias: o11.map(|a14| o11.unwrap_or(-0.53)).unwrap_or_default(), c: 3 }, S0 { a: 0.5 * (o11.unwrap_or(-0.29)), bias: (f1(o11.unwrap_or(1.32))).sin(), c: 2 }, S0 { a: ((o11.unwrap_or(-1.38)).sin()).tanh(), bias: 0.5 * ((p1[(q2 + 1) % 3]).max(p1[(q2 + 2) % 3])), c: 2 }];
            if x0 > x0 {
            } else if q2 % 2 == 1 {
            }
            (({ let inner15 = 1.4100000000000001_f64; inner15 * (o11.unwrap_or(1.39)) })).sin() + v8 + x0 + 0.53_f64
        }
    }

    compare!(
        program, (a0[0], array(a1), 1), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.09, 0.71, -0.26, -0.85], weights: [0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod structs_5 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
        }

        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
            let mut s1 = S0 { a: ((1.5 + (p1[1][1]).sin()).ln()).sin(), bias: if q2 < q2 || q2 > 0.3 { Some((q2) * (q2)) } else { None } };
            if let Some(a2) = s1.bias {
                s1.a += (p1[1][1]).sin();
            } else {
                let mut n3 = 0;
                while n3 < 3 && ((|a4: f64| q2)(0.5 * (s1.bias.unwrap_or(-1.24))) > p1[1][0]) {
                    n3 += 1;
                }
            }
            (s1.a > s1.a).then(|| (s1.bias.unwrap_or(-0.23) + s1.a)).unwrap_or(p1[1][1]) + x0 + p1[0][0] + q2
        }
    }

    compare!(
        program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.95, -0.31, 1.15, -1.08, 1.02, -1.15], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_7 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: (f64, f64),
            c: [f64; 2],
        }

        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64]) -> f64 {
            let o1 = ((x0).min(q2[1]) > p1[3]).then_some((|a2: f64| -(a2))(p1[2]));
            let Some(v3) = o1.filter(|a| *a < 1.49) else {
                return ((q2[1]) * (o1.unwrap_or(0.32))).cos() + o1.unwrap_or(-0.45) + p1[3] + x0;
            };
            let mut s4 = S0 { a: (o1.filter(|a| *a < 0.48).unwrap_or_else(|| x0)).sin(), bias: (0.5 * ((|a5: f64| a5)((v3).sin())), (p1[0]).sin()), c: [p1.last().copied().unwrap_or_default(), (match o1.and_then(|a6| if a6 > -0.03 { Some((a6 - a6).sin()) } else { None }) { Some(a7) => v3, None => p1[0] })] };
            let late8;
            if (|a9: f64| s4.c[1])(0.5 * (o1.unwrap_or(-1.33))) > 0.1 && (match o1 { Some(a10) => (q2[0] - a10).sin(), None => p1[2] }) < 0.9 {
                if let Some(a11) = o1 {
                    s4.c.copy_from_slice(&p1[1..=2]);
                } else {
                }
                late8 = (v3).tanh();
            } else {
                late8 = 0.5 * (((o1.unwrap_or(1.2)) / (2.0 + (s4.c[0]).sin())).sin());
            }
            o1.unwrap_or(0.42) + s4.bias.0 + o1.unwrap_or(0.93) + q2[0]
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        at: [-1.06, -0.58, 0.55, 0.17, 0.78, -1.34, 1.14], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], stopped: false
    );
}

mod structs_8 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: usize,
            c: [f64; 3],
            d: Option<f64>,
        }

        #[differentiate]
        fn helper_0(x0: f64, p1: &[f64], q2: Option<f64>) -> S0 {
            let mut row1 = [q2.or(Some(p1[0])).unwrap_or(p1[0]), x0];
            let mut many2 = [S0 { a: (p1[0] - (q2.unwrap_or(-1.19))), bias: 2, c: [q2.unwrap_or(-1.24), stop_gradient(row1[1]), row1[1]], d: if (x0 - (row1[1])) > p1[0] { Some((match ((x0) * (q2.unwrap_or(0.63)) > q2.unwrap_or(0.09)).then_some(row1[1]) { Some(a4) => p1[1], None => row1[0] })) } else { None } }, S0 { a: (x0) * (x0), bias: 3, c: [(p1[0]).max(x0), (q2.unwrap_or(-1.18)).hypot(1.0 + (row1[0]).powi(2)), (if (p1[0]).sin() > q2.unwrap_or(-0.77) { p1[1] } else { row1[0] })], d: if (|a5: f64| x0)((p1[1]).sin()) > x0 { Some((if (1.5 + (x0).cos()).recip() > p1[0] { row1[1] } else { row1[1] })) } else { None } }];
            let v7 = ((({ let inner6 = x0; inner6 * (row1[1]) }) - ((-((row1[1]).powi(2))).exp()))).sin();
            S0 { a: ((q2.unwrap_or(0.44)).powi(3)).sin(), bias: 1, c: [x0, (-((q2.unwrap_or(1.22)).powi(2))).exp(), ({ let inner8 = p1[1]; inner8 * (v7) })], d: if v7 > v7 { Some((q2.unwrap_or(0.43) - (q2.unwrap_or(0.71)))) } else { None } }
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64]) -> f64 {
            let v1 = f64::sin((if p1[1] > p1[1] { Some(p1[1]) } else { None }).unwrap_or_else(|| x0));
            let mut s2 = S0 { a: 0.5 * (p1[1]), bias: 3, c: [(v1) * (p1[1]), (x0) * (x0), (p1[1] + x0)], d: if v1 > 0.1 && (1.5 + (v1).sin()).ln() < 0.9 { Some(x0) } else { None } };
            {
                let part3 = &p1[0..=1];
                for i4 in (0..3).rev() {
                    let mut s6 = helper_0(((|a5: f64| x0)(s2.a)).tanh(), &part3[0..], (i4 % 2 == 1).then_some(v1));
                }
                s2.a = part3[s2.bias % 2] * 0.5;
            }
            (s2.d.unwrap_or(1.44) - ((p1[1]) * (s2.d.unwrap_or(0.38)))) + s2.c[s2.bias % 3] + v1 + p1[0]
        }
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.95, -0.23, -1.04], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_11 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let Some(v3) = (if [x0, x0, x0].into_iter().enumerate().step_by(2).map(|(a5, a6)| 0.25 * (a5 as f64)).sum::<f64>() > x0 { Some((x0) * (x0)) } else { None }) else {
                return ((if (|a1: f64| a1)((x0).tanh()) > x0 { Some(x0) } else { None }).map_or(x0, |a2| a2)).max((if x0 < x0 || x0 > 0.3 { Some(x0) } else { None }).unwrap_or(x0)) + x0 + x0 + x0;
            };
            let mut row7 = [({ let inner8 = x0; inner8 * (x0) }), (1.5 + (x0).sin()).ln(), (x0).sin()];
            let mut loose10 = row7.iter().chain(row7.iter()).rev().filter_map(|a9| { let y = *a9 - ((row7[0]).tanh()); if y > -1.13 { Some(y * y) } else { None } }).collect::<Vec<f64>>();
            ((row7[1]).min(row7[0])).abs() + row7[1] + row7[2] + v3
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.3], weights: [0.0], stopped: false
    );
}

mod structs_12 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let f1 = move |a2: f64, a3: f64| {
                let mut list5 = [a2, p1, a2].into_iter().map(|a4| a4 + (0.5 * (((a3) * (a2)) * (a4)))).collect::<Vec<f64>>();
                (((a2) / (2.0 + (p1).sin()) + (x0).abs())).tanh()
            };
            let found7 = 'block6: {
                {
                    let f8 = |a9: f64, a10: f64| ([a10, p1, p1].into_iter().take(2).map(|a11| a11 * (0.5 * (f1((a10).tanh(), a11)))).fold(a10, |acc, a12| acc - (a12 * (((a12 + x0)).sin()))) - ((a10 - (a9))));
                }
                (x0).hypot(1.0 + ((x0).clamp(-1.25, 1.25)).powi(2))
            };
            (1.0 + ((p1) * (p1)).powi(2)).sqrt() + p1 + found7 + found7
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.06, 0.57], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_14 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, f64, f64, f64);

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0(self.0 + other.0, self.1 + other.1, self.2 + other.2, self.3 + other.3) }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0(self * other.0, self * other.1, self * other.2, self * other.3) }
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let v1 = f64::sin((if x0 > x0 { Some(x0) } else { None }).unwrap_or(x0));
            let mut list3: Vec<f64> = (1..2).map(|a2| 0.25 * (a2 as f64) - ((v1).sin())).collect();
            let mut row4 = [x0, (|a5: f64| list3[0])(x0)];
            let mut s6 = S0((x0).sin(), ((match (if x0 > v1 { Some(v1) } else { None }) { Some(a7) => a7, None => row4[0] })).sin(), ((v1).sin()).tanh(), 0.5 * ((1.0 + (v1).powi(2)).sqrt()));
            let mut o8 = if !(list3[0] > row4[0]) { Some(row4.windows(2).take(2).zip(row4.iter()).map(|(a10, a11)| *a11 * ((((|a12: f64| s6.2)(s6.2) - ((x0 + s6.3)))).sin())).fold(stop_gradient(row4[0]), |acc, a13| (acc).sin() * (a13 - ((((if list3[0] > a13 { list3[0] } else { s6.3 }) - (a13))).sin())))) } else { None };
            (stop_gradient(list3[0])) / (2.0 + (list3[0]).sin()) + list3[0] + s6.0 + list3[0]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.09], weights: [0.0], stopped: true
    );
}

mod structs_15 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, [f64; 2], [f64; 3]);

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut m1 = ((if (|a2: f64| a2)(x0) > x0 { Some((x0) * (x0)) } else { None }).unwrap_or_default()).tanh();
            m1 *= (((m1).tanh()).sin()).cos();
            let late3;
            if m1 < m1 || m1 > 0.3 {
                m1 = (m1).sin() + ((1.5 + ((|a4: f64| a4)(m1)).cos()).recip()).sin();
                late3 = ((-((m1).powi(2))).exp()).sin();
            } else {
                let mut n5 = 0;
                while n5 < 3 {
                    let mut s6 = S0(((x0 - (x0))).sin(), [(m1).mul_add(x0, m1), x0], [x0, (m1).sin(), (x0).sin()]);
                    n5 += 1;
                }
                late3 = ((m1).tanh()).sin();
            }
            let mut s7 = S0((late3 - (late3)), [(late3 + x0), (x0) * (m1)], [f64::sin(late3), (|a8: f64| a8)((late3).tanh()), (|a9: f64| late3)(m1)]);
            let m1 = 0.5 * ((if (x0 > m1).then(|| s7.0).unwrap_or(s7.1[0]) > late3 { Some(s7.2.iter().copied().scan((late3).tanh(), |state, a10| { *state = *state * 0.5 + a10 + (0.5 * ((1.5 + (s7.0).sin()).ln())); Some(*state) }).map(|a11| a11 * (((match s7.2.last().copied() { Some(a12) => a12 * a12, None => a11 })).sin())).sum::<f64>()) } else { None }).map_or(m1, |a13| (s7.2[1] - a13).sin()));
            (late3) / (2.0 + (s7.2[2]).sin()) + late3 + s7.1[0] + s7.1[1]
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.97], weights: [0.0], stopped: false
    );
}

mod structs_26 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3]) -> f64 {
            let mut stack1 = vec![(-((p1[2]).powi(2))).exp(), (match (if (x0 - (p1[1])) > p1[2] { Some(p1[2]) } else { None }) { Some(a2) => a2 * a2, None => p1[0] })];
            let mut t3 = (((x0).powi(3)).tanh(), (x0).tanh());
            t3.1 = (t3.1).sin() + ((if x0 > p1[0] { Some((t3.0).atan2(2.0 + (t3.1).sin())) } else { None }).unwrap_or_default()).sin();
            let mut s4 = S0 { a: ((p1[2] - (p1[1]))).tanh(), bias: (0.5 * (p1.windows(2).take(2).zip(p1.iter()).map(|(a6, a7)| a6[1] + (0.5 * ((*a7 + t3.1)))).fold((p1[1]).tanh(), |acc, a8| acc * 0.5 + (a8 + ((if (|a9: f64| t3.0)((stack1[stack1.len() - 1]).sin()) > t3.1 { Some(a8) } else { None }).unwrap_or(x0))))), (match (if p1[0] < stack1[0] || stack1[stack1.len() - 2] > 0.3 { Some(t3.1) } else { None }) { Some(a10) => a10 * a10, None => x0 })) };
            (({ let inner11 = p1[2]; inner11 * (inner11) })).sin() + t3.0 + stack1[stack1.len() - 2] + p1[0]
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.49, -0.66, -1.48, 1.05], weights: [0.0, 0.25, 0.5, 0.75], stopped: false
    );
}

mod structs_31 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0(f64, (f64, f64), Vec<f64>);

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: &mut [f64]) -> f64 {
            let mut f1 = |a2: f64, a3: f64| (-(((1.0 + (q2[1]).powi(2)).sqrt()).powi(2))).exp();
            let mut s4 = S0((({ let inner5 = p1[2]; inner5 * (x0) })).sin(), ((x0).sin(), (p1[1]).sin()), vec![(p1[2]) * (p1[1]), p1[1], (x0 - (x0))]);
            let mut stack6 = vec![s4.2.chunks(2).map(|a7| a7[0] + (((if !(x0 > p1[1]) { Some(x0) } else { None }).unwrap_or_else(|| s4.1.0)).tanh())).rev().flat_map(|a8| p1.iter().map(move |&b9| (a8 - (b9)) * a8)).fold((s4.0).tanh(), |acc, a10| (acc).sin() * (a10 * (0.5 * ((a10 + s4.0))))), (x0) * (s4.1.0)];
            let mut s11 = S0(0.5 * (((p1[2] + 1.4400000000000002_f64) > stack6[1]).then(|| s4.2[1]).unwrap_or_else(|| s4.2[1])), (((s4.0 - (x0))).sin(), ((stack6[stack6.len() - 2]).sin()).tanh()), vec![(stack6[1]).min(x0), (p1[0] - (s4.2[2])), stack6[stack6.len() - 1]]);
            s11 = s11.clone();
            x0 + x0 + s11.2[2] + x0
        }
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        at: [1.09, -0.11, 0.42, -0.39, 0.66, -1.31], weights: [0.0, 0.25, 0.5, 0.75, 0.25, 0.5], stopped: false
    );
}

mod structs_32 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: [f64; 2]) -> f64 {
            let x0 = ((if (x0) * (x0) > x0 { (q2[0]).atan2(2.0 + (p1[1]).sin()) } else { (x0).sin() })).tanh();
            let o1 = if q2[1] < x0 || x0 > 0.3 { Some(((x0).hypot(1.0 + (p1[0]).powi(2)) + ({ let inner2 = x0; inner2 * (x0) }))) } else { None };
            let v3 = match 1 {
                0 | 2 => {
                    (q2[1]).sin()
                }
                1 if o1.unwrap_or(1.5) < x0 || q2[0] > 0.3 => {
                    (|a4: f64| x0)(((q2[1]).max(x0)).sin())
                }
                _ => {
                    ((o1.unwrap_or(0.7)).atan2(2.0 + (o1.unwrap_or(0.86)).sin())).hypot(1.0 + ((o1.unwrap_or(1.43)).abs()).powi(2))
                }
            };
            (x0).powi(2) + x0 + x0 + q2[0]
        }
    }

    compare!(
        program, (a0[0], array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.69, 0.98, -0.72, -0.09, -0.36], weights: [0.0, 0.25, 0.5, 0.0, 0.0], stopped: false
    );
}

mod structs_35 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut m1 = x0;
            let o2 = if !(m1 > m1) { Some(((m1 - (m1))).hypot(1.0 + ((m1) * (x0)).powi(2))) } else { None };
            let o3 = if o2.unwrap_or(0.41) < m1 || x0 > 0.3 { Some(((x0) / (2.0 + (o2.unwrap_or(0.75)).sin()) + ({ let inner4 = o2.unwrap_or(-1.1); inner4 * (x0) }))) } else { None };
            (|a5: f64| (o3.unwrap_or(-0.61)).tanh())(((o2.unwrap_or(-1.07) - (x0))).sin()) + m1 + m1 + o2.unwrap_or(-1.09)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.51], weights: [0.0], stopped: false
    );
}

mod structs_40 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
            let mut o1 = if (q2[p1 % 3] - (x0)) > 0.25 * (p1 as f64) { Some((match (if p1 < 1 { Some(f64::sin(x0)) } else { None }) { Some(a2) => (q2[p1 % 3] - a2).sin(), None => x0 })) } else { None };
            'outer4: for e5 in q2.iter().rev() {
                let (loose7, loose8): (Vec<f64>, Vec<f64>) = q2.iter().copied().map(|a9| (a9 * x0, a9.cos())).unzip();
            }
            ((1.0 + (q2[(p1 + 2) % 3]).powi(2)).sqrt()).sin() + o1.unwrap_or(-1.2) + o1.unwrap_or(0.88) + q2[p1 % 3]
        }
    }

    compare!(
        program, (a0[0], 3, a2), (&mut d0[0], d2), |a0: 1, a2: 3|, |d0, d2|,
        at: [-1.06, 0.99, 1.25, -0.11], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_44 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3]) -> f64 {
            let mut items2 = p1.chunks(2).map(|a1| a1[0] + (0.5 * (((x0 + x0) + a1[0]))));
            let v3 = items2.next().unwrap_or(x0);
            while let Some(a4) = items2.next() {
                let late5;
                if (a4) * (a4) > a4 {
                    let o6 = if !(a4 > p1[0]) { Some(f64::sin((p1[0]).abs())) } else { None };
                    late5 = (((p1[2] + o6.unwrap_or(-0.48))).abs()).sin();
                } else {
                    let mut stack7 = vec![({ let inner8 = p1[0]; inner8 * (inner8) }), (a4) / (2.0 + (p1[2]).sin())];
                    late5 = 0.5 * (((a4) * (p1[1])).max(f64::sin(p1[0])));
                }
                let late9;
                if stop_gradient(a4) > 0.1 && (a4).hypot(1.0 + (p1[1]).powi(2)) < 0.9 {
                    late9 = (stop_gradient((p1[1]) / (2.0 + (p1[0]).sin()))).tanh();
                } else {
                    late9 = (stop_gradient((p1[2]).hypot(1.0 + (x0).powi(2)))).tanh();
                }
            }
            x0 + v3 + v3 + x0
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.54, 0.79, 0.85, -0.6], weights: [0.0, 0.25, 0.5, 0.75], stopped: true
    );
}

mod structs_46 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
        }

        #[differentiate]
        fn helper_0(x0: f64, p1: &Vec<f64>, q2: S0) -> Result<f64, String> {
            let mut o1: Option<f64> = if q2.a > p1[2] { Some(p1[1]) } else { None };
            {
                let f2 = move |a3: f64| {
                    let o4 = if (a3).tanh() > x0 { Some(x0) } else { None };
                    (((o4.unwrap_or(1.4) + o4.unwrap_or(-0.48))).abs()).sin()
                };
            }
            if x0 < x0 || x0 > 0.3 { Ok((({ let inner5 = o1.unwrap_or(-0.12); inner5 * (x0) })).abs() + x0 + o1.unwrap_or(0.71) + p1[2]) } else { Err("none".to_string()) }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
            let mut list6 = (1..2).map(|a1| 0.25 * (a1 as f64) + (((0..3).filter(|&a2| a2 % 2 == 1).rev().map(|a3| (((match (if (|a4: f64| a4)(p1) > x0 { Some(x0) } else { None }) { Some(a5) => q2[1 - a1][a1], None => 1.29_f64 })).max((p1).max(p1))).tanh()).sum::<f64>()).tanh())).map(f64::sin).collect::<Vec<f64>>();
            list6.copy_from_slice(&[(if (p1 + x0) > p1 { Some(p1) } else { None }).unwrap_or_default()]);
            if list6[0] < list6[0] || q2[0][1] > 0.3 {
                list6[0] = (list6[0]).sin() + (((|a9: f64| a9)(0.5 * (q2[0][0]))) * ((|a10: f64| q2[1][0])(0.5 * (p1)))).tanh();
                return (helper_0(q2[1][1], &vec![p1, q2[1][1], p1, list6[0]], S0 { a: 0.5 * ((q2[0][0]) / (2.0 + (p1).sin())), bias: if (|a7: f64| x0)((list6[0]).tanh()) > p1 { Some(list6.last().copied().map_or(p1, |a8| a8 * p1)) } else { None } }).unwrap_or(list6[0]) + (p1 + x0)) + x0 + list6[0] + p1;
            }
            let o11: Option<f64> = if q2[0][1] > q2[0][0] { Some(helper_0((list6[0]).sin(), &vec![q2[1][0], x0, x0, p1], S0 { a: (helper_0((list6[0]).sin(), &vec![q2[1][1], list6[0], list6[0], p1], S0 { a: 0.5 * (({ let inner12 = p1; inner12 * (q2[1][0]) })), bias: if (q2[1][1]) * (list6[0]) > x0 { Some((p1 + x0)) } else { None } }).unwrap_or(x0)).sin(), bias: if (if (p1 + p1) > q2[0][1] { q2[1][0] } else { p1 }) > q2[0][1] { Some((list6[0]).sin()) } else { None } }).unwrap_or(q2[0][1])) } else { None };
            (o11.and_then(|a13| if a13 > -0.22 { Some(o11.unwrap_or(-0.55)) } else { None }).unwrap_or_else(|| q2[1][0])) / (2.0 + (list6[0]).sin()) + x0 + q2[1][1] + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.82, -1.32, -0.62, -1.26, -0.89, -1.44], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_49 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1 = if (|a2: f64| a2)(x0) > x0 { Some((if (x0).min(x0) > x0 { Some((x0) * (x0)) } else { None }).unwrap_or_else(|| x0)) } else { None };
            'outer3: for i4 in 1..3 {
                let mut n6 = 0;
                'outer5: while n6 < 3 && (i4 % 2 == 0) {
                    n6 += 1;
                }
                if (x0) * (0.25 * (i4 as f64)) > o1.unwrap_or(0.98) {
                    break 'outer3;
                }
            }
            let mut sum7 = 0.0;
            for i8 in 0..3 {
                let mut o9: Option<f64> = if (o1.unwrap_or(-0.29) + o1.unwrap_or(-0.04)) > o1.unwrap_or(0.54) { Some((x0) * ((o1.unwrap_or(0.81)).mul_add(x0, o1.unwrap_or(-0.18)))) } else { None };
                sum7 += 0.5 * ((({ let inner10 = x0; inner10 * (inner10) }) + (o1.unwrap_or(0.91)).clamp(-1.25, 1.25)));
            }
            let mut sum11 = 0.0;
            for i12 in 1..3 {
                let mut loose14 = [x0, x0, 0.25 * (i12 as f64)].into_iter().filter(|&a13| a13 < 1.0).collect::<Vec<f64>>();
                let o15 = o1.or(Some((1.5 + ((x0 + o1.unwrap_or(-1.38))).cos()).recip()));
                sum11 += 0.5 * (((1.5 + (o15.unwrap_or(0.24)).cos()).recip()).clamp(-1.25, 1.25));
            }
            ((o1.unwrap_or(1.29)) * (o1.unwrap_or(-1.17))) * ((1.0 + (o1.unwrap_or(0.79)).powi(2)).sqrt()) + x0 + x0 + o1.unwrap_or(-0.9) + sum7 + sum11
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.01], weights: [0.0], stopped: false
    );
}

mod structs_52 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if x0 < x0 || x0 > 0.3 { Some((if (if (x0) / (2.0 + (x0).sin()) > x0 { Some(x0) } else { None }).map_or(x0, |a2| a2) > x0 { Some(stop_gradient(x0)) } else { None }).map_or(x0, |a3| (x0 - a3).sin())) } else { None };
            if let Some(a4) = o1 {
                let mut row5 = vec![o1.unwrap_or(1.01), (x0).cos()];
                let mut o6 = ((row5[0] + row5[1]) > o1.unwrap_or(0.09)).then_some(x0);
                if let Some(a7) = o6.as_mut() {
                    *a7 *= (x0).clamp(-1.25, 1.25);
                }
            }
            let late8;
            if (|a9: f64| x0)(x0) > x0 {
                late8 = ((o1.unwrap_or(-1.15)) * (x0)).abs();
            } else {
                late8 = ((x0).hypot(1.0 + (o1.unwrap_or(0.54)).powi(2))) * (o1.unwrap_or(0.77));
            }
            o1.map(|a10| a10 * x0).unwrap_or(o1.unwrap_or(0.44)) + late8 + o1.unwrap_or(-1.17) + o1.unwrap_or(-0.15)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.57], weights: [0.0], stopped: true
    );
}

mod structs_57 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64) -> f64 {
            let mut o1 = if x0 > x0 { Some(((if (if (-((*p1).powi(2))).exp() > x0 { *p1 } else { *p1 }) > x0 { Some(*p1) } else { None }).unwrap_or(x0)) * ((*p1 - (x0)))) } else { None };
            for i2 in 1..2 {
                {
                    let f3 = |a4: f64| (o1.unwrap_or(0.07)).sin();
                }
            }
            ((*p1).abs()).mul_add((o1.unwrap_or(-1.22)).powi(2), o1.unwrap_or(-0.65)) + o1.unwrap_or(1.23) + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.16, 0.12], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_71 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut m2 = ((if (x0).max(x0) > x0 { Some((-((x0).powi(2))).exp()) } else { None }).unwrap_or_default()).tanh();
            {
                let mut f3 = |a4: f64, a5: f64| 0.5 * ((a5).cos());
                let (loose12, loose13): (Vec<f64>, Vec<f64>) = (0..4).map(|a6| (x0).tanh()).scan(x0, |state, a7| { *state = *state * 0.5 + a7 * (0.5 * ((((1..2).rev().map(|a8| (a7).min(a7)).product::<f64>()).tanh()).min((x0).tanh()))); Some(*state) }).zip([x0, x0, x0].into_iter()).map(|(a10, a11)| a11 * (0.5 * (x0))).map(|a14| (a14 * x0, a14.cos())).unzip();
            }
            let mut o15: Option<f64> = if (if (if (|a16: f64| m2)((m2).tanh()) > x0 { m2 } else { m2 }) > m2 { Some(m2) } else { None }).unwrap_or_default() > m2 { Some(([m2, m2, m2].into_iter().zip([x0, m2, x0].into_iter()).map(|(a18, a19)| a19 * (0.5 * (f64::sin(a19)))).fold((x0).tanh(), |acc, a20| (acc).sin() * (a20 + (((m2).atan2(2.0 + (x0).sin())).tanh()))) - ((m2).atan2(2.0 + (x0).sin())))) } else { None };
            (1.5 + ((x0).tanh()).cos()).recip() + o15.unwrap_or(0.61) + o15.unwrap_or(0.18) + o15.unwrap_or(-1.18)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.23], weights: [0.0], stopped: false
    );
}

mod structs_73 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: &mut [f64; 4]) -> f64 {
            let mut o1: Option<f64> = q2.first().copied();
            if let Some(a2) = o1 {
                q2[0] *= (f64::sin(a2)).cos();
            }
            let mut list7 = q2.iter().zip(p1.windows(2)).map(|(a4, a5)| a5[0] * (0.5 * ((match (if (a5[0]).sin() > o1.unwrap_or(-0.73) { Some(a5[0]) } else { None }) { Some(a6) => a6 * o1.unwrap_or(-0.64), None => x0 })))).collect::<Vec<f64>>();
            (if f64::sin(list7[1]) > q2[3] { Some((p1[2] + q2[0])) } else { None }).map_or(o1.unwrap_or(-0.5), |a8| (list7[1] - a8).sin()) + x0 + x0 + o1.unwrap_or(0.39)
        }
    }

    compare!(
        program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [0.31, 0.73, -0.24, 0.35, 0.16, 1.41, -0.78, 1.4], weights: [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], stopped: false
    );
}

mod structs_78 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: f64) -> f64 {
            let Some(v1) = (if q2 < x0 || x0 > 0.3 { Some(x0) } else { None }) else {
                return q2 + x0 + q2 + p1[1];
            };
            for e2 in p1.iter().copied() {
                let v4 = q2;
            }
            let mut o5: Option<f64> = p1.first().copied();
            if let Some(a6) = o5 {
                p1[0] -= ((p1[0]).powi(2)).tanh();
            }
            (q2 > 0.1 && (v1 + p1[2]) < 0.9).then(|| (if (o5.unwrap_or(1.19) - (v1)) > o5.unwrap_or(-1.34) { Some(v1) } else { None }).unwrap_or(x0)).unwrap_or_default() + o5.unwrap_or(-0.25) + x0 + o5.unwrap_or(-0.44)
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        at: [0.25, 0.95, -0.31, 1.15, -1.08], weights: [0.0, 0.25, 0.5, 0.75, 0.0], stopped: false
    );
}

mod structs_82 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
            c: Option<f64>,
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: usize) -> f64 {
            let (loose7, loose8): (Vec<f64>, Vec<f64>) = (1..3).map(|a1| 0.25 * (p1.chunks(2).map(|a2| a2[a1 % 2] - (0.5 * (((a2[a1 % 2]) * (p1[(q2 + 2) % 2])).cos()))).map(|a3| a3 * ((((|a4: f64| a4)((a3).sin())) * (((0.25 * (a1 as f64) + p1[q2 % 2]) > a3).then_some(0.91_f64).unwrap_or_else(|| x0))).sin())).map(|a5| a5 - ((-(0.25 * (q2 as f64)) + p1[q2 % 2]))).filter(|&a6| a6 < -0.76).count() as f64)).map(|a9| (a9 * 0.25 * (q2 as f64), a9.cos())).unzip();
            let late10;
            if x0 < p1[(q2 + 1) % 2] || p1[q2 % 2] > 0.3 {
                let v11 = (((x0).sin()).abs()).tanh();
                late10 = 0.5 * ((match p1.first().copied() { Some(a12) => a12 * p1[q2 % 2], None => v11 }));
            } else {
                let mut s13 = S0 { a: ((x0).sin()).tanh(), bias: ((1.5 + (x0).cos()).recip() > p1[1]).then(|| f64::sin(x0)), c: if (p1[q2 % 2] + x0) > 0.1 && (0.25 * (q2 as f64)) / (2.0 + (0.5_f64).sin()) < 0.9 { Some((x0).hypot(1.0 + (x0).powi(2))) } else { None } };
                late10 = 0.5 * ((|a14: f64| (s13.bias.unwrap_or(0.63) + s13.bias.unwrap_or(-0.09)))(((if s13.a > 0.1 && (|a15: f64| x0)((s13.bias.unwrap_or(0.85)).sin()) < 0.9 { s13.c.unwrap_or(0.86) } else { s13.bias.unwrap_or(1.23) })).tanh()));
            }
            let o16 = loose8.iter().enumerate().map(|(a18, &a19)| ((1.5 + ((late10).min(0.25 * (a18 as f64))).cos()).recip()).tanh()).reduce(|a, b| a * 0.5 + b);
            (late10).atan() + o16.unwrap_or(-0.96) + late10 + late10
        }
    }

    compare!(
        program, (a0[0], a1, 1), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [-0.01, -1.5, 1.35], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_94 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: usize,
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 3], q2: &[f64; 2]) -> f64 {
            let mut many1 = [S0 { a: ((x0) * (p1[2])).sin(), bias: 0 }, S0 { a: 0.5 * ((p1[1]) * (q2[1])), bias: 0 }];
            let o3 = p1.get(1).copied();
            match 3 {
                0 | 2 => {
                    let Some(v4) = o3.map(|a5| (q2[0] + q2[1])) else {
                        return o3.or_else(|| Some((x0) * (q2[1]))).unwrap_or_else(|| o3.unwrap_or(0.93)) + x0 + o3.unwrap_or(0.93) + x0;
                    };
                }
                1 if o3.unwrap_or(-0.3) < 0.29000000000000004_f64 || q2[0] > 0.3 => {
                }
                _ => {
                }
            }
            (o3.unwrap_or(-1.31)).atan() + x0 + x0 + p1[2]
        }
    }

    compare!(
        program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        at: [0.77, 0.98, 1.34, 1.37, -0.71, -1.22], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0], stopped: false
    );
}

mod structs_95 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 3]) -> f64 {
            let mut o1: Option<f64> = (x0 > p1[2]).then(|| ((p1[0]).atan2(2.0 + (p1[0]).sin())).hypot(1.0 + ((p1[0]).abs()).powi(2)));
            let x0 = (stop_gradient((p1[2]) * (p1[1]))).tanh();
            if let Some(a2) = o1 {
            }
            (o1.or_else(|| Some(o1.unwrap_or(-1.02))).unwrap_or_default()).abs() + o1.unwrap_or(-0.09) + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.23, 0.88, 1.4, -1.5], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_96 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: &[f64; 2]) -> f64 {
            for i1 in 0..2 {
                let o2: Option<f64> = if !(x0 > q2[i1]) { Some(q2[1]) } else { None };
                let Some(v3) = o2.and_then(|a4| if a4 > 0.03 { Some((a4 - a4).sin()) } else { None }) else {
                    return (-(q2[i1]) - ((o2.unwrap_or(0.35)) * (x0))) + p1[1 - i1] + o2.unwrap_or(1.32) + q2[1 - i1];
                };
            }
            q2[1] + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [1.34, -1.29, 0.83, 1.36, -1.36], weights: [0.0, 0.25, 0.5, 0.0, 0.0], stopped: false
    );
}

mod structs_97 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, f64);

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0(self.0 + other.0, self.1 + other.1) }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0(self * other.0, self * other.1) }
        }

        #[differentiate]
        fn program(x0: f64, p1: usize) -> f64 {
            let v2 = ((match (if (x0 > x0).then(|| 0.25 * (p1 as f64)).unwrap_or(x0) > x0 { Some((0.25 * (p1 as f64) + x0)) } else { None }) { Some(a1) => a1 * x0, None => x0 })).tanh();
            let s3 = S0(((v2) * (v2)).tanh(), 0.5 * ((x0).max(0.25 * (p1 as f64))));
            let v4 = (((s3.1).abs()).tanh()).sin();
            ((s3.0) / (2.0 + (v4).sin())) * ((if (|a5: f64| v2)((x0).sin()) > v2 { Some(v2) } else { None }).unwrap_or_default()) + s3.1 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], 3), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.04], weights: [0.0], stopped: false
    );
}

mod structs_99 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[f64]) -> f64 {
            let mut o1: Option<f64> = p1.get(0).copied();
            let mut o2: Option<f64> = o1.filter(|a| *a < 0.04);
            let v3 = 0.25 * (p1.iter().map(|a4| a4.sin() * ((o1.unwrap_or(0.7)).atan2(2.0 + (o2.unwrap_or(0.86)).sin()))).filter(|&a5| a5 < 1.43).count() as f64);
            if let Some(a6) = &mut o2 {
                *a6 += (p1[0]).cos();
            }
            p1[2] += ((match (if q2[1] > p1[0] { Some((1.5 + (o1.unwrap_or(-1.48)).sin()).ln()) } else { None }) { Some(a7) => a7 * v3, None => q2[0] })).tanh();
            'outer8: for i9 in 1..3 {
            }
            ((x0) * (x0)).clamp(-1.25, 1.25) + v3 + o1.unwrap_or(-1.28) + q2[2]
        }
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [1.19, -0.35, -0.95, 0.98, -0.81, 0.16, 0.14, 0.55], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_102 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &f64) -> f64 {
            let mut o1 = if x0 > x0 { Some(((if (if (-((*p1).powi(2))).exp() > x0 { *p1 } else { *p1 }) > x0 { Some(*p1) } else { None }).unwrap_or(x0)) * ((*p1 - (x0)))) } else { None };
            for i2 in 1..2 {
                {
                    let f3 = |a4: f64| ((a4 + a4)).powi(3);
                }
            }
            ((*p1).abs()).mul_add((o1.unwrap_or(-1.22)).powi(2), o1.unwrap_or(-0.65)) + o1.unwrap_or(1.23) + *p1 + *p1
        }
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.16, 0.12], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_105 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &Vec<f64>) -> f64 {
            let x0 = ((if q2[1] > q2[1] { Some(x0) } else { None }).unwrap_or_else(|| x0)).tanh();
            let mut m1 = (x0).sin();
            m1 *= (((-(((1.5 + (m1).cos()).recip()).powi(2))).exp()).tanh()).cos();
            let o2 = q2.last().copied();
            let v3 = match (o2, (x0 > o2.unwrap_or(1.19)).then(|| (o2.unwrap_or(-1.34)).sin())) {
                (Some(a4), Some(b5)) if a4 > 1.49 => {
                    let a4 = p1[1][0];
                    (a4).sin()
                }
                (Some(a4), Some(b5)) => {
                    0.5 * (((b5 - (b5))).hypot(1.0 + ((o2.unwrap_or(-0.5)) * (q2[0])).powi(2)))
                }
                _ => {
                    (((p1[0][1] - (x0)) - ((o2.unwrap_or(-0.78) - (x0))))).sin()
                }
            };
            (1.0 + ((o2.unwrap_or(-0.02)).tanh()).powi(2)).sqrt() + m1 + m1 + q2[0]
        }
    }

    compare!(
        program, (a0[0], matrix(a1), &a2.to_vec()), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        at: [1.44, -0.3, -0.74, -1.07, 0.0, 1.15, 0.5], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_106 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: Option<f64>,
            d: usize,
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut m1 = x0;
            let mut o2: Option<f64> = if (x0 - (m1)) > x0 { Some(({ let inner3 = (x0 + m1); inner3 * ((inner3 + m1)) })) } else { None };
            m1 = (m1).sin() + (({ let inner4 = (o2.unwrap_or(0.34) + o2.unwrap_or(0.67)); inner4 * ((|a5: f64| o2.unwrap_or(-0.61))((x0).sin())) })).sin();
            let mut s6 = S0 { a: 0.5 * ((if !(x0 > m1) { m1 } else { m1 })), bias: (o2.unwrap_or_default()).tanh(), c: if x0 > x0 { Some((x0).max(x0)) } else { None }, d: 2 };
            let o7 = (s6.d % 2 == 0).then(|| ((x0 + s6.c.unwrap_or(1.47)) - ((s6.c.unwrap_or(-0.33)).min(s6.c.unwrap_or(1.31)))));
            if s6.d % 2 == 0 {
                match s6.d % 4 {
                    1..=2 => {
                    }
                    1 if s6.d < 1 => {
                    }
                    _ => {
                    }
                }
            } else {
            }
            (if (o2.unwrap_or(-1.01) + m1) > s6.a { (0.25 * (s6.d as f64)) * (s6.c.unwrap_or(-1.45)) } else { stop_gradient(o2.unwrap_or(0.05)) }) + o7.unwrap_or(-1.39) + s6.bias + s6.bias
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.4], weights: [0.0], stopped: true
    );
}

mod structs_110 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: [f64; 2]) -> f64 {
            let x0 = ((if (x0) * (x0) > x0 { (q2[0]).atan2(2.0 + (p1[1]).sin()) } else { (x0).sin() })).tanh();
            let o1 = if q2[1] < x0 || x0 > 0.3 { Some(((q2[1] - (p1[0])) + ({ let inner2 = x0; inner2 * (x0) }))) } else { None };
            let v3 = match 1 {
                0 | 2 => {
                    (q2[1]).sin()
                }
                1 if o1.unwrap_or(1.5) < x0 || q2[0] > 0.3 => {
                    (|a4: f64| x0)(((q2[1]).max(x0)).sin())
                }
                _ => {
                    ((o1.unwrap_or(0.7)).atan2(2.0 + (o1.unwrap_or(0.86)).sin())).hypot(1.0 + ((o1.unwrap_or(1.43)).abs()).powi(2))
                }
            };
            (x0).powi(2) + x0 + x0 + q2[0]
        }
    }

    compare!(
        program, (a0[0], array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.69, 0.98, -0.72, -0.09, -0.36], weights: [0.0, 0.25, 0.5, 0.0, 0.0], stopped: false
    );
}

mod structs_113 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &mut f64) -> f64 {
            match 1 {
                1..=2 => {
                    let Some(v3) = (if (p1) * (*q2) > *q2 { Some((0..3).map(|a4| ((x0).tanh()).tanh()).fold(p1, f64::max)) } else { None }) else {
                        return (1.5 + ((x0).cos()).sin()).ln() + x0 + p1 + x0;
                    };
                    let row5 = [(*q2) * (p1), (1.5 + (v3).sin()).ln(), (p1 + x0)];
                }
                1 if (|a1: f64| a1)(x0) > 0.1 && (|a2: f64| p1)((p1).tanh()) < 0.9 => {
                    let o6: Option<f64> = if (|a7: f64| a7)(0.5 * (x0)) > x0 { Some((x0).clamp(-1.25, 1.25)) } else { None };
                }
                _ => {
                }
            }
            ((if *q2 < *q2 || p1 > 0.3 { Some(p1) } else { None }).map_or(p1, |a8| (a8 - a8).sin())) * (x0) + p1 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], &mut a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [-0.64, 1.4, -1.25], weights: [0.0, 0.0, 0.25], stopped: false
    );
}

mod structs_116 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 3],
            c: f64,
            d: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64, p1: usize, q2: &[[f64; 2]; 2]) -> f64 {
            let mut stack1 = vec![(q2.iter().take_while(|w2| w2[(p1 + 2) % 2] > 0.09).map(|a3| a3[p1 % 2] + (((0.25 * (p1 as f64)).cos()).sin())).product::<f64>()).tanh(), x0];
            let mut m4 = (((-((q2[0][p1 % 2]).powi(2))).exp() - (stack1[stack1.len() - 1]))).tanh();
            let mut o5: Option<f64> = (!(q2[p1 % 2][p1 % 2] > 0.25 * (p1 as f64))).then(|| (stop_gradient(m4) + m4));
            let mut o6: Option<f64> = o5.or(Some(o5.unwrap_or(-0.89)));
            let mut row7 = [[0.25 * (q2.iter().map(|a8| a8[p1 % 2] * ((m4).powi(3))).map(|a9| a9 + (((0.25 * (p1 as f64)) * (m4)).tanh())).take(2).filter(|&a10| a10 > -1.45).count() as f64), (|a11: f64| m4)((stack1[stack1.len() - 1]).tanh())], [(q2[p1 % 2][p1 % 2] + stack1[stack1.len() - 1]), o5.map(|a12| q2[(p1 + 2) % 2][0]).unwrap_or_default()]];
            {
                let f13 = move |a14: f64, a15: f64| (q2.iter().map(|a16| a16[p1 % 2] - ((|a17: f64| (a15 + 0.25 * (p1 as f64)))((-((m4).powi(2))).exp()))).sum::<f64>()).tanh();
                stack1[p1 % 2] += 0.5 * (f13(((stack1[0]).hypot(1.0 + (stack1[p1 % 2]).powi(2))).sin(), (stack1[1] + o5.unwrap_or(0.85))));
            }
            let mut sum18 = 0.0;
            for i19 in 0..3 {
                let mut m20 = 0.5 * ((row7.iter().rev().map(|a21| a21[p1 % 2] * (0.5 * (((o5.unwrap_or(-1.41)) * (row7[i19 % 2][1])).abs()))).product::<f64>()).tanh());
                let mut s22 = S0 { a: (stop_gradient(x0)).sin(), bias: [o6.unwrap_or_default(), o6.map_or(o5.unwrap_or(0.16), |a23| a23 * a23), row7[0][p1 % 2]], c: ((o5.unwrap_or(-0.47)).powi(2)).sin(), d: [(o5.unwrap_or(0.54)).sin(), (stack1[stack1.len() - 2] + row7[(p1 + 2) % 2][p1 % 2]), (stack1[stack1.len() - 2]) * (o6.unwrap_or(0.99))] };
                sum18 -= (s22.a).sin();
            }
            ((if stack1[1] < x0 || row7[1][0] > 0.3 { Some(x0) } else { None }).unwrap_or_default() + (stack1[p1 % 2]) * (row7[p1 % 2][p1 % 2])) + row7[p1 % 2][p1 % 2] + o6.unwrap_or(-1.19) + o5.unwrap_or(-0.12) + sum18
        }
    }

    compare!(
        program, (a0[0], 3, matrix(a2)), (&mut d0[0], matrix(d2)), |a0: 1, a2: 4|, |d0, d2|,
        at: [-0.66, -0.11, 1.25, -0.43, -0.11], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_118 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let v1 = (x0).sin();
            let o2 = if !(v1 > x0) { Some(((v1 - (v1))).hypot(1.0 + ((x0) * (x0)).powi(2))) } else { None };
            let o3 = if x0 < p1 || x0 > 0.3 { Some(([p1, x0, v1].into_iter().fold(p1, |acc, a4| (acc).sin() * (a4 * (0.5 * ((x0).tanh()))))).clamp(-1.25, 1.25)) } else { None };
            let o5: Option<f64> = o3.or(Some(stop_gradient(o3.or(Some(v1)).unwrap_or(p1))));
            (match o5.map(|a6| a6 * x0) { Some(a7) => f64::sin(o5.unwrap_or(1.24)), None => v1 }) + v1 + o3.unwrap_or(-0.81) + x0
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.26, -1.25], weights: [0.0, 0.0], stopped: true
    );
}

mod structs_121 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: Vec<f64>,
            c: usize,
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut s1 = S0 { a: ((x0) / (2.0 + (x0).sin())).sin(), bias: vec![x0, (if (|a2: f64| x0)(x0) > 0.1 && (x0) * (x0) < 0.9 { Some(x0) } else { None }).unwrap_or_default()], c: 1 };
            match s1.c % 4 {
                1..=2 => {
                    let mut m3 = 0.5 * (({ let inner4 = stop_gradient(x0); inner4 * ((0.94_f64).hypot(1.0 + (s1.a).powi(2))) }));
                }
                1 if (x0).sin() > s1.bias[s1.c % 2] => {
                }
                _ => {
                }
            }
            0.25 * (s1.c as f64) + s1.a + s1.a + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.16], weights: [0.0], stopped: true
    );
}

mod structs_128 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2]) -> f64 {
            p1.swap(1, 1);
            let mut o1: Option<f64> = if (if x0 > p1[1] { Some(p1[0]) } else { None }).unwrap_or(p1[0]) > p1[1] { Some((x0).tanh()) } else { None };
            let o2 = if o1.unwrap_or(0.41) < p1[0] || p1[0] > 0.3 { Some(((x0) / (2.0 + (o1.unwrap_or(0.75)).sin()) + ({ let inner3 = o1.unwrap_or(-1.1); inner3 * (x0) }))) } else { None };
            let mut n6 = 0;
            let found5 = 'outer4: loop {
                n6 += 1;
                if n6 > 1 {
                    break (if !(o1.unwrap_or(0.5) > p1[(n6 + 1) % 2]) { Some((|a7: f64| o2.unwrap_or(0.85))((o1.unwrap_or(0.04)).sin())) } else { None }).unwrap_or(o2.unwrap_or(0.51));
                }
                p1[n6 % 2] = (p1[n6 % 2]).sin() + (if (|a8: f64| o1.unwrap_or(0.78))((0.25 * (n6 as f64)).sin()) > 0.1 && stop_gradient(o1.unwrap_or(1.26)) < 0.9 { Some(o1.unwrap_or(1.26)) } else { None }).map_or(o2.unwrap_or(-0.69), |a9| (p1[1] - a9).sin());
                if n6 < 2 {
                    p1[n6 % 2] /= 2.0 + (((if x0 < x0 || p1[(n6 + 1) % 2] > 0.3 { (o2.unwrap_or(1.21) + x0) } else { (p1[1]) * (o2.unwrap_or(0.62)) })).tanh()).sin();
                    break 'outer4 0.5 * ((p1[n6 % 2]).min(o1.unwrap_or(1.06)));
                }
            };
            let mut o10 = (o2.unwrap_or(0.16) < p1[n6 % 2] || found5 > 0.3).then_some((p1[1]) * (x0));
            p1.last().copied().unwrap_or(found5) + o10.unwrap_or(1.45) + found5 + found5
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [-1.38, 0.79, -1.45], weights: [0.0, 0.25, 0.5], stopped: true
    );
}

mod structs_131 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            let mut t2 = ((q2 + q2), (|a1: f64| a1)((p1).tanh()));
            let mut o3 = if (|a4: f64| x0)(0.5 * (p1)) > p1 { Some((if (q2) * (p1) > 0.1 && (q2 - (p1)) < 0.9 { Some((if (q2).cos() > t2.0 { q2 } else { p1 })) } else { None }).unwrap_or(q2)) } else { None };
            let mut o5: Option<f64> = if (x0) / (2.0 + (p1).sin()) > x0 { Some(t2.0) } else { None };
            let v6 = match (o3, o3.or(Some((if o5.unwrap_or(-1.07) > p1 { x0 } else { o3.unwrap_or(-0.6) })))) {
                (Some(a7), Some(b8)) => {
                    o5 = if o3.unwrap_or(1.46) > q2 { Some((({ let inner10 = p1; inner10 * (o5.unwrap_or(0.35)) }) + ({ let inner11 = a7; inner11 * (p1) }))) } else { None };
                    ((o5.unwrap_or(0.48)).min(a7)).cos()
                }
                _ => {
                    (((t2.1 + t2.0)).atan()).sin()
                }
            };
            ((o5.unwrap_or(0.06)) * (t2.0) + t2.0) + v6 + o3.unwrap_or(-1.17) + o3.unwrap_or(1.36)
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [-0.23, -0.66, -1.36], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_135 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let v1 = (((*p1).powi(2)).clamp(-1.25, 1.25)).sin();
            *p1 *= (0.5 * (((x0 < *p1 || x0 > 0.3).then(|| x0).map_or(v1, |a2| a2)).sin())).cos();
            let t6 = (0..3).skip_while(|&a3| a3 % 2 == 1).map(|a4| (((!(*p1 > x0)).then(|| v1).map_or(*p1, |a5| (x0 - a5).sin())).sin()).tanh()).fold(((|a7: f64| x0)(0.5 * (*p1)), *p1), |(s, q), a8| (q * 0.5 + a8 + (0.5 * (((if (v1).cos() > a8 { x0 } else { v1 }) - ((x0 + v1))))), s.sin()));
            let v11 = 0.5 * (((if (|a9: f64| a9)((t6.0).sin()) > x0 { Some(*p1) } else { None }).map_or(x0, |a10| *p1)) / (2.0 + (v1).sin()));
            let o12 = if (|a13: f64| x0)((x0).sin()) > v1 { Some(x0) } else { None };
            x0 + *p1 + v1 + t6.1
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.19, 0.94], weights: [0.0, 0.25], stopped: false
    );
}

mod structs_136 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &mut [f64]) -> f64 {
            let mut o1 = if (p1[1]).max(x0) > q2[1] { Some(x0) } else { None };
            for a4 in p1.iter().flat_map(|&a2| p1.iter().map(move |&b3| -(x0) * a2)) {
                let x0 = (stop_gradient((q2[2]) * (q2[2]))).tanh();
                q2[2] /= 2.0 + (0.5 * (({ let inner5 = (p1[1]).sin(); inner5 * ((1.5 + (x0).cos()).recip()) }))).sin();
                if let Some(a6) = o1 {
                } else {
                }
            }
            (o1.unwrap_or(-1.0)).atan2(2.0 + ((q2[0]).max(x0)).sin()) + p1[0] + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [1.17, -0.29, -1.23, 1.3, -0.61, 0.76, -1.28], weights: [0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], stopped: true
    );
}

mod structs_137 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [x0, (x0) * (x0), x0, (x0 - (x0))];
            let o2 = if (x0) * (x0) > row1[0] { Some((({ let inner3 = row1[2]; inner3 * (inner3) })).hypot(1.0 + ((x0) * (x0)).powi(2))) } else { None };
            let mut o4 = ((if (o2.unwrap_or(0.53) + row1[0]) > row1[0] { Some(row1[3]) } else { None }).unwrap_or_default() > x0).then_some((|a5: f64| (o2.unwrap_or(0.81)).min(row1[3]))(x0));
            if let Some(a6) = o2 {
            }
            ((row1[3]).clamp(-1.25, 1.25)).abs() + o2.unwrap_or(1.45) + o4.unwrap_or(0.09) + o2.unwrap_or(-1.04)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.04], weights: [0.0], stopped: false
    );
}

mod structs_138 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
            c: [f64; 3],
            d: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &f64) -> f64 {
            let mut many1 = vec![S0 { a: 0.5 * (p1[0]), bias: [(x0).abs(), (if (*q2).abs() > p1[0] { Some(p1[0]) } else { None }).unwrap_or_default()], c: [p1[1], f64::sin(*q2), (p1[1] - (*q2))], d: ((p1[0] + p1[0]), (*q2) * (x0)) }, S0 { a: ((x0 - (*q2))).tanh(), bias: [(*q2).hypot(1.0 + (p1[1]).powi(2)), (if (x0).tanh() > 0.1 && x0 < 0.9 { Some(*q2) } else { None }).unwrap_or_else(|| x0)], c: [*q2, -(x0), (*q2).sin()], d: ((*q2).sin(), ((-((p1[0]).powi(2))).exp()).sin()) }, S0 { a: (*q2).tanh(), bias: [(if (1.5 + (*q2).cos()).recip() > *q2 { p1[1] } else { *q2 }), (p1[1] + *q2)], c: [(x0 - (p1[1])), (p1.chunks(2).map(|a3| a3[0] * ((x0).tanh())).product::<f64>()).tanh(), (x0) / (2.0 + (x0).sin())], d: ((x0).tanh(), (*q2).tanh()) }];
            let mut o4 = if (p1[1]).min(p1[0]) > *q2 { Some((1.5 + ((x0) * (*q2)).cos()).recip()) } else { None };
            if (*q2 - (x0)) > *q2 {
            }
            (-(((|a5: f64| p1[0])((x0).tanh())).powi(2))).exp() + p1[1] + o4.unwrap_or(0.97) + *q2
        }
    }

    compare!(
        program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [-0.28, 1.45, -1.43, 1.42], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_148 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, [f64; 3], usize, [f64; 3]);

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: [f64; 4]) -> f64 {
            let mut s1 = S0((1.5 + (p1).sin()).ln(), [(q2[3]).abs(), (if (q2[1] + p1) > x0 { Some(x0) } else { None }).unwrap_or(p1), (x0 - (p1))], 1, [(x0) * (x0), (p1 + q2[2]), (if q2[1] > p1 { p1 } else { x0 })]);
            let f2 = |a3: f64, a4: f64| {
                let mut s5 = s1;
                'outer6: for i7 in (0..=4).rev().step_by(2) {
                    let f8 = move |a9: f64, a10: f64| {
                        (((match (if (|a11: f64| a9)((p1).sin()) > 0.1 && (|a12: f64| x0)(a10) < 0.9 { Some(a3) } else { None }) { Some(a13) => x0, None => q2[i7 % 4] }) - ((a9).max(a4)))).tanh()
                    };
                }
                ((s1.3[s1.2 % 3]) * (s5.0)) * ((s1.1[s5.2 % 3] + s5.3[s1.2 % 3]))
            };
            (if s1.2 % 2 == 0 { s1.1.chunks_exact(2).map(|a14| a14[s1.2 % 2] - (0.5 * (p1))).map(|a15| a15 + (f2((a15).sin(), (s1.0).tanh()))).sum::<f64>() } else { 0.25 * (s1.2 as f64) }) + s1.1[s1.2 % 3] + s1.0 + p1
        }
    }

    compare!(
        program, (a0[0], a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [1.32, 1.49, 0.09, 0.82, 0.47, -0.75], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_155 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: (f64, f64),
            c: f64,
            d: [f64; 2],
        }

        #[differentiate]
        impl S0 {
            fn method_1(x0: f64) -> S0 {
                let mut o1: Option<f64> = if (x0 + x0) > x0 { Some((x0).tanh()) } else { None };
                let mut m2 = o1.unwrap_or(-1.06);
                S0 { a: -(x0), bias: ((x0 + m2), ((1.0 + (m2).powi(2)).sqrt()).sin()), c: ((x0 - (o1.unwrap_or(0.43)))).tanh(), d: [(x0 + m2), m2] }
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            let s1 = S0::method_1(((if x0 < x0 || x0 > 0.3 { Some(q2) } else { None }).unwrap_or_default()).tanh());
            let mut s2 = S0 { a: 0.5 * ((s1.c + p1)), bias: (-(q2), (|a3: f64| s1.d[0])(0.5 * (p1))), c: (s1.bias.0).tanh(), d: [(if p1 < x0 || s1.d[1] > 0.3 { Some(s1.a) } else { None }).unwrap_or(s1.a), (if (1.0 + (s1.d[1]).powi(2)).sqrt() > s1.c { Some(q2) } else { None }).unwrap_or_else(|| s1.a)] };
            let mut many4 = vec![S0 { a: ((s2.d[1]).abs()).tanh(), bias: (((s1.d[0] + s1.c)).tanh(), 0.5 * ((p1).min(s2.c))), c: (q2).sin(), d: [p1, (|a6: f64| s2.a)(0.5 * (s2.a))] }, S0::method_1(((if (x0).hypot(1.0 + (q2).powi(2)) > s2.a { Some(q2) } else { None }).unwrap_or_default()).tanh()), S0 { a: -(s1.bias.1), bias: (0.5 * (q2), ((s2.a) * (q2)).tanh()), c: (s2.a).sin(), d: [s2.a, (s2.d[0] - (x0))] }];
            'outer7: for i8 in 0..3 {
                let mut o9: Option<f64> = (!(1.57_f64 > s2.d[(i8 + 2) % 2])).then(|| s1.d.iter().scan(((q2).atan()).tanh(), |state, &a10| { *state = *state - a10 - ((s1.c).sin()); Some(*state) }).sum::<f64>());
                s2.d.copy_from_slice(&s1.d[..]);
                let old11 = std::mem::replace(&mut s2.c, 0.5 * ((s1.d[i8 % 2]).hypot(1.0 + (s1.d[i8 % 2]).powi(2))));
            }
            ((s2.bias.1) / (2.0 + (s2.d[0]).sin())).sin() + s1.a + s1.a + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [0.04, -0.12, -1.09], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_158 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: [f64; 2]) -> f64 {
            let mut m1 = 0.5 * (((p1).atan2(2.0 + (x0).sin())).max((x0) / (2.0 + (q2[1]).sin())));
            let mut o2: Option<f64> = if (match ((1.0 + (x0).powi(2)).sqrt() > x0).then(|| m1) { Some(a3) => a3 * x0, None => m1 }) > q2[1] { Some(x0) } else { None };
            let mut row4 = [q2[1], (o2.unwrap_or(-1.2)).powi(2), (|a5: f64| a5)(0.5 * (o2.unwrap_or(-1.06))), f64::sin(x0)];
            let o6 = (o2.unwrap_or(-0.24) < o2.unwrap_or(1.17) || p1 > 0.3).then(|| (o2.unwrap_or(1.19)).abs());
            let o7: Option<f64> = ((if (m1 + x0) > q2[0] { Some(o6.unwrap_or(0.8)) } else { None }).map_or(q2[1], |a8| a8 * p1) > m1).then_some(((o2.unwrap_or(0.77) + o6.unwrap_or(-1.06))).sin());
            if let Some(a9) = o6 {
            } else {
            }
            ((|a10: f64| q2[1])((x0).sin())) * (o2.unwrap_or(0.18)) + o7.unwrap_or(0.09) + o6.unwrap_or(-1.04) + o6.unwrap_or(1.33)
        }
    }

    compare!(
        program, (a0[0], a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.57, 0.23, -0.39, 1.23], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_160 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: f64) -> f64 {
            'outer1: for i2 in (0..2).rev() {
                let mut m3 = (((q2).tanh()) * ((|a4: f64| q2)(p1))).sin();
                m3 -= (((if i2 % 2 == 0 { Some(m3) } else { None }).unwrap_or(x0)).sin()).sin();
                if (p1) / (2.0 + (m3).sin()) > x0 {
                    break 'outer1;
                }
            }
            let mut list10 = [p1, x0, x0].into_iter().map(|a5| a5 - (((({ let inner6 = a5; inner6 * (x0) })).sin()).sin())).zip([x0, x0, p1].into_iter()).skip(1).map(|(a8, a9)| a9 + (((1.0 + ((a9).cos()).powi(2)).sqrt()).sin())).collect::<Vec<f64>>();
            let f11 = |a12: f64| {
                let mut n14 = 0;
                let found13 = loop {
                    n14 += 1;
                    if n14 > 2 {
                        break (p1).tanh();
                    }
                    let mut o15 = if n14 % 2 == 0 { Some(({ let inner16 = -(a12); inner16 * ((list10[n14 % 2]).atan()) })) } else { None };
                };
                0.5 * ((0..4).skip(1).skip(1).map(|a17| (0.25 * (list10.chunks(2).map(|a18| a18[n14 % 2] + (((found13 + a18[n14 % 2])).sin())).scan(f64::sin(a12), |state, a19| { *state = *state * 0.5 + a19 * ((|a20: f64| a12)((q2).sin())); Some(*state) }).map_while(|a21| { let y = a21 - ((((if a17 < 2 { Some(list10[a17 % 2]) } else { None }).unwrap_or_else(|| x0) - (a21))).sin()); if y > 0.51 { Some(y * y) } else { None } }).filter(|&a22| a22 > 1.34).count() as f64)).tanh()).sum::<f64>())
            };
            q2 + p1 + q2 + q2
        }
    }

    compare!(
        program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [-0.69, -1.22, 1.3], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_163 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if x0 < x0 || x0 > 0.3 { Some((if (if (x0) / (2.0 + (x0).sin()) > x0 { Some(x0) } else { None }).map_or(x0, |a2| a2) > x0 { Some(stop_gradient(x0)) } else { None }).map_or(x0, |a3| (x0 - a3).sin())) } else { None };
            if let Some(a4) = o1 {
                let mut row5 = vec![o1.unwrap_or(1.01), (x0).cos()];
                let mut o6 = ((row5[0] + row5[1]) > o1.unwrap_or(0.09)).then_some(x0);
                if let Some(a7) = o6.as_mut() {
                    *a7 *= (x0).clamp(-1.25, 1.25);
                }
            }
            let late8;
            if (|a9: f64| x0)(x0) > x0 {
                late8 = ((o1.unwrap_or(-1.15)) * (x0)).abs();
            } else {
                late8 = ((x0).hypot(1.0 + (o1.unwrap_or(0.54)).powi(2))) * (o1.unwrap_or(0.77));
            }
            o1.map(|a10| a10 * x0).unwrap_or(o1.unwrap_or(0.44)) + late8 + o1.unwrap_or(-1.17) + o1.unwrap_or(-0.15)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.57], weights: [0.0], stopped: true
    );
}

mod structs_167 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let o1 = if ({ let inner2 = x0; inner2 * (x0) }) > x0 { Some((stop_gradient(x0)) * (x0)) } else { None };
            let mut s3 = S0 { a: (if (o1.unwrap_or(-0.29)).hypot(1.0 + (x0).powi(2)) > x0 { Some(o1.unwrap_or(0.54)) } else { None }).unwrap_or_default(), bias: (x0).powi(3), c: [o1.unwrap_or(-0.18), o1.unwrap_or(-1.38), (x0) * (o1.unwrap_or(-0.15))] };
            if ((x0 + s3.bias) > x0).then(|| s3.bias).unwrap_or(s3.a) > x0 {
            }
            (s3.a).sin() + o1.unwrap_or(1.02) + s3.bias + s3.a
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.96], weights: [0.0], stopped: true
    );
}

mod structs_171 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: [f64; 2]) -> f64 {
            let mut m1 = 0.5 * (((p1).atan2(2.0 + (x0).sin())).max((x0) / (2.0 + (q2[1]).sin())));
            let mut o2: Option<f64> = if (match ((1.0 + (x0).powi(2)).sqrt() > x0).then(|| m1) { Some(a3) => a3 * x0, None => m1 }) > q2[1] { Some(x0) } else { None };
            let mut row4 = [q2[1], (o2.unwrap_or(-1.2)).powi(2), (|a5: f64| a5)(0.5 * (o2.unwrap_or(-1.06))), f64::sin(x0)];
            let o6 = (o2.unwrap_or(-0.24) < o2.unwrap_or(1.17) || p1 > 0.3).then(|| (o2.unwrap_or(1.19)).abs());
            let o7: Option<f64> = ((if (m1 + x0) > q2[0] { Some(o6.unwrap_or(0.8)) } else { None }).map_or(q2[1], |a8| a8 * p1) > m1).then_some(((o2.unwrap_or(0.77) + o6.unwrap_or(-1.06))).sin());
            if let Some(a9) = o6 {
            } else {
            }
            ((|a10: f64| q2[1])((x0).sin())) * (o2.unwrap_or(0.18)) + o7.unwrap_or(0.09) + o6.unwrap_or(-1.04) + o6.unwrap_or(1.33)
        }
    }

    compare!(
        program, (a0[0], a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.57, 0.23, -0.39, 1.23], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_174 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
            c: f64,
            d: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut s1 = S0 { a: (x0).sin(), bias: [(-((x0).powi(2))).exp(), x0], c: (x0).sin(), d: [-(x0), (1.5 + (x0).cos()).recip(), (x0).tanh()] };
            s1.d.swap(0, 0);
            let Some(v3) = (if (s1.a).sin() > x0 { Some((s1.c).tanh()) } else { None }) else {
                return ((if (|a2: f64| s1.d[2])((s1.c).sin()) > s1.c { Some(s1.bias[0]) } else { None }).unwrap_or_default()) * ((s1.c) / (2.0 + (s1.c).sin())) + s1.bias[0] + x0 + s1.d[2];
            };
            let v3 = ((if s1.d[2] > s1.bias[1] { Some(s1.c) } else { None }).unwrap_or_else(|| s1.a)).tanh();
            s1.a -= s1.a;
            let old4 = std::mem::replace(&mut s1.a, ((-((x0).powi(2))).exp()).tanh());
            {
                let f5 = |a6: f64, a7: f64| (s1.bias[1]).tanh();
            }
            (s1.a > old4).then(|| ({ let inner8 = s1.a; inner8 * (v3) })).map_or(s1.bias[1], |a9| s1.a) + s1.bias[0] + old4 + old4
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.74], weights: [0.0], stopped: false
    );
}

mod structs_176 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &mut f64) -> f64 {
            let mut n2 = 0;
            let found1 = loop {
                n2 += 1;
                if n2 > 3 {
                    break (p1[(n2 + 2) % 3]).tanh();
                }
                p1[(n2 + 1) % 3] = (x0).abs();
                let mut s3 = S0 { a: (p1[(n2 + 1) % 3] + *q2), bias: 0.5 * (p1[(n2 + 1) % 3]), c: [(1.5 + (x0).cos()).recip(), (p1[n2 % 3]).cos(), (x0) * (p1[1])] };
            };
            if p1[n2 % 3] > *q2 {
                let s4 = S0 { a: (1.5 + (p1[0]).sin()).ln(), bias: (0.25 * (n2 as f64) - (*q2)), c: [(p1[n2 % 3]) * (p1[n2 % 3]), (x0) / (2.0 + (found1).sin()), (p1[(n2 + 2) % 3] - (0.25 * (n2 as f64)))] };
            } else if p1[2] > 0.25 * (n2 as f64) {
            }
            ((p1[n2 % 3]) * (*q2)) * ((*q2) * (found1)) + x0 + p1[0] + x0
        }
    }

    compare!(
        program, (a0[0], a1, &mut a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        at: [0.36, -1.06, -0.44, 0.25, 0.95], weights: [0.0, 0.25, 0.5, 0.75, 0.25], stopped: false
    );
}

mod structs_178 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let v1 = match 3 {
                0 | 2 => {
                    let mut m2 = 0.5 * (x0);
                    let o3 = if x0 > x0 { Some(m2) } else { None };
                    ((1.0 + ((match o3.and_then(|a4| if a4 > -0.57 { Some(a4 * a4) } else { None }) { Some(a5) => p1, None => p1 })).powi(2)).sqrt()).sin()
                }
                1 if (x0).atan() > p1 => {
                    let mut o6: Option<f64> = if (|a7: f64| a7)((p1).tanh()) > p1 { Some((match (if x0 > p1 { Some(p1) } else { None }) { Some(a8) => (1.5 + (a8).cos()).recip(), None => p1 })) } else { None };
                    0.5 * ((|a9: f64| (a9) * (x0))((({ let inner10 = x0; inner10 * (x0) })).sin()))
                }
                _ => {
                    let x0 = ((p1 + (x0) * (p1))).tanh();
                    let mut row11 = [(1.0 + (x0).powi(2)).sqrt(), (x0).abs(), (x0).min(p1)];
                    (((p1) * (p1) + (if (row11[1]) * (row11[2]) > x0 { Some(p1) } else { None }).map_or(x0, |a12| (p1 - a12).sin()))).tanh()
                }
            };
            let mut m13 = (((v1 - (p1))).tanh()).sin();
            let o14: Option<f64> = if (x0) / (2.0 + (x0).sin()) > p1 { Some(f64::sin((if p1 < v1 || v1 > 0.3 { Some(p1) } else { None }).unwrap_or_default())) } else { None };
            (|a15: f64| stop_gradient(x0))(((if v1 < p1 || m13 > 0.3 { Some(o14.unwrap_or(1.43)) } else { None }).map_or(x0, |a16| a16)).sin()) + p1 + v1 + v1
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.0, 1.26], weights: [0.0, 0.0], stopped: true
    );
}

mod structs_181 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias } }
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2]) -> f64 {
            let o1: Option<f64> = if (q2[0][1]).tanh() > q2[1][1] { Some((q2[1][1]) * ((q2[0][0] - (p1[1])))) } else { None };
            let s2 = S0 { a: (o1.unwrap_or(0.32)).sin(), bias: ({ let inner3 = q2[0][1]; inner3 * (p1[0]) }) };
            let o4 = if (p1[0] - (s2.a)) > p1[2] { Some(p1.iter().copied().scan((x0).sin(), |state, a5| { *state = *state * 0.5 + a5 + (0.5 * ((if (o1.unwrap_or(-0.32) + p1[0]) > x0 { (s2.bias - (s2.bias)) } else { (s2.bias) * (s2.a) }))); Some(*state) }).zip(q2.iter()).map(|(a7, a8)| a8[0] - (((s2.a + o1.unwrap_or(0.73)) + (p1[2] - (s2.bias))))).sum::<f64>()) } else { None };
            (o4.unwrap_or(1.5) + (p1[1] + s2.a)) + o4.unwrap_or(0.52) + x0 + s2.a
        }
    }

    compare!(
        program, (a0[0], a1, matrix(a2)), (&mut d0[0], d1, matrix(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [0.04, 0.75, 0.96, 0.85, -1.09, 0.51, 0.69, 1.18], weights: [0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_188 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = ((x0).sin() > x0).then(|| x0);
            o1 = o1.map(|a3| (o1.unwrap_or(-0.71) - a3).sin());
            let mut m4 = (((if (o1.unwrap_or(0.08)) * (x0) > o1.unwrap_or(-0.22) { Some(o1.unwrap_or(1.32)) } else { None }).unwrap_or(o1.unwrap_or(0.4)) - ((o1.unwrap_or(0.52) + x0)))).sin();
            let mut sum5 = 0.0;
            for i6 in 1..3 {
                if let Some(a7) = o1 {
                    let o8: Option<f64> = ((0.25 * (i6 as f64)) / (2.0 + (x0).sin()) > x0).then_some((m4 - ((o1.unwrap_or(0.48)).clamp(-1.25, 1.25))));
                } else {
                }
                sum5 -= ((o1.unwrap_or(-0.17) - (o1.unwrap_or(-0.74)))).sin();
            }
            ((m4 - (m4)) + (if x0 < x0 || x0 > 0.3 { Some(o1.unwrap_or(-1.09)) } else { None }).unwrap_or_default()) + o1.unwrap_or(-0.12) + x0 + x0 + sum5
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.85], weights: [0.0], stopped: false
    );
}

mod structs_189 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: f64,
            d: usize,
        }

        #[differentiate]
        fn helper_0(x0: f64, p1: &[[f64; 2]; 2], q2: S0) -> Option<f64> {
            let mut o1 = if q2.d % 2 == 1 { Some(x0) } else { None };
            for a4 in [x0, o1.unwrap_or(0.86), p1[q2.d % 2][q2.d % 2]].into_iter().skip_while(|&a2| a2 < 0.85).skip_while(|&a3| a3 < 1.11) {
                let mut m5 = (q2.bias).tanh();
                if q2.d % 2 == 0 {
                    break;
                }
            }
            Some((o1.or(Some(x0)).unwrap_or(q2.bias)).cos() + o1.unwrap_or(1.06) + o1.unwrap_or(-0.09) + q2.bias)
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            for a2 in [x0, x0, x0].into_iter().rev().map(|a1| a1 + ((((x0 + x0)) * (x0)).sin())) {
                let o3 = if (a2 + a2) > a2 { Some((match (x0 < a2 || a2 > 0.3).then(|| (x0).abs()) { Some(a4) => a4 * a4, None => a2 })) } else { None };
                let mut many5 = vec![S0 { a: ((o3.unwrap_or(1.11)).abs()).sin(), bias: (o3.and_then(|a7| if a7 > -1.09 { Some(a7 * a7) } else { None }).map_or(o3.unwrap_or(0.3), |a8| (x0 - a8).sin())).sin(), c: 0.5 * ([x0, o3.unwrap_or(-0.39), a2].into_iter().filter_map(|a9| { let y = a9 + (0.5 * ((o3.unwrap_or(1.31) + a2))); if y > -0.2 { Some(y * y) } else { None } }).sum::<f64>()), d: 3 }, S0 { a: (helper_0((a2).tanh(), &[[a2, x0], [a2, a2]], S0 { a: (stop_gradient(a2)).sin(), bias: 0.5 * (o3.unwrap_or_default()), c: ((|a10: f64| x0)((a2).sin())).tanh(), d: 2 }).unwrap_or(x0)).sin(), bias: ((if helper_0(o3.unwrap_or(-1.07), &[[x0, a2], [o3.unwrap_or(-0.99), a2]], S0 { a: (a2).tanh(), bias: 0.5 * ((|a11: f64| a2)((o3.unwrap_or(1.28)).tanh())), c: (a2) * (a2), d: 0 }).unwrap_or(a2) > a2 { x0 } else { a2 })).sin(), c: ((1.0 + (a2).powi(2)).sqrt()).sin(), d: 2 }];
                let o12: Option<f64> = o3.or_else(|| Some(((o3.unwrap_or(-0.18)).mul_add(a2, x0) + (x0 + x0))));
            }
            ({ let inner13 = x0; inner13 * ((if (1.0 + (x0).powi(2)).sqrt() > inner13 { Some(inner13) } else { None }).unwrap_or_default()) }) + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.26], weights: [0.0], stopped: true
    );
}

mod structs_190 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: usize,
        }

        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
            let mut s1 = S0 { a: -(q2[2]), bias: (p1).sin(), c: 0 };
            let mut stack2 = vec![(s1.a) * (q2[(s1.c + 2) % 4]), q2[3 - s1.c]];
            let mut o3: Option<f64> = q2.last().copied();
            let s4 = s1;
            (x0 + stack2[1]) + o3.unwrap_or(1.21) + 0.25 * (s1.c as f64) + s1.bias
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [1.09, -0.11, 0.42, -0.39, 0.66, -1.31], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_197 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if ({ let inner2 = x0; inner2 * (x0) }) > x0 { Some((stop_gradient(x0) + x0)) } else { None };
            let mut o3: Option<f64> = o1.or(Some(o1.unwrap_or(-0.89)));
            let mut row4 = [[0.25 * ([o1.unwrap_or(0.45), x0, x0].into_iter().map_while(|a5| { let y = a5 + (o1.unwrap_or(-0.06)); if y > 0.81 { Some(y * y) } else { None } }).map(|a6| a6 + (((o1.unwrap_or(0.44)) * (x0)).tanh())).filter(|&a7| a7 < 0.89).count() as f64), o3.unwrap_or(-0.91)], [o1.unwrap_or(0.18), (x0).mul_add(x0, o3.unwrap_or(1.33))]];
            o1.map(|a8| (o3.unwrap_or(0.2)) / (2.0 + (row4[1][0]).sin())).unwrap_or_default() + x0 + o3.unwrap_or(0.91) + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.52], weights: [0.0], stopped: true
    );
}

mod structs_200 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0(f64, f64, (f64, f64), f64);

        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &[f64]) -> f64 {
            for i1 in 0..=2 {
                let Some(v3) = (if (x0).tanh() > 0.1 && (p1[1]) * (q2[i1]) < 0.9 { Some((x0) * (p1[1])) } else { None }) else {
                    return stop_gradient((|a2: f64| q2[3 - i1])((p1[1]).tanh())) + x0 + p1[i1 % 2] + x0;
                };
                let mut loose8: Vec<f64> = q2.chunks(2).map_while(|a4| { let y = a4[i1 % 2] * ((1.5 + (0.25 * (i1 as f64)).cos()).recip()); if y > -0.81 { Some(y * y) } else { None } }).flat_map(|a5| q2.iter().map(move |&b6| (|a7: f64| b6)(0.5 * (b6)) * a5)).collect();
            }
            let late9;
            if ((q2[0]).atan() > p1[1]).then(|| q2[3]).unwrap_or_else(|| q2[0]) > q2[3] {
                let mut o10: Option<f64> = if (x0).cos() > x0 { Some(((q2[3]).tanh()) * ((|a11: f64| a11)(0.5 * (q2[3])))) } else { None };
                late9 = 0.5 * (p1[0]);
            } else {
                let mut o12: Option<f64> = if (|a13: f64| a13)(0.5 * (p1[1])) > x0 { Some(p1[1]) } else { None };
                late9 = (x0).tanh();
            }
            let o14: Option<f64> = if x0 < p1[1] || q2[2] > 0.3 { Some(((x0 - (x0))).cos()) } else { None };
            let mut s15 = S0(p1[1], (late9).sin(), (0.5 * ((x0 + x0)), ((|a16: f64| q2[0])(o14.unwrap_or(-0.15))).sin()), (q2[0]) / (2.0 + (p1[0]).sin()));
            s15.1 + s15.1 + late9 + p1[0]
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [1.23, -0.68, -0.46, 1.2, 1.0, 0.89, -1.47], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_201 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if x0 < x0 || x0 > 0.3 { Some((if (if (x0) / (2.0 + (x0).sin()) > x0 { Some(x0) } else { None }).map_or(x0, |a2| a2) > x0 { Some(stop_gradient(x0)) } else { None }).map_or(x0, |a3| (x0 - a3).sin())) } else { None };
            if let Some(a4) = o1 {
                let mut row5 = vec![o1.unwrap_or(1.01), (x0).cos()];
                let mut o6 = ((row5[0] + row5[1]) > o1.unwrap_or(0.09)).then_some(x0);
                if let Some(a7) = o6.as_mut() {
                    *a7 *= (x0).clamp(-1.25, 1.25);
                }
            }
            let late8;
            if (|a9: f64| x0)(x0) > x0 {
                late8 = ((o1.unwrap_or(-1.15)) * (x0)).abs();
            } else {
                late8 = ((x0).hypot(1.0 + (o1.unwrap_or(0.54)).powi(2))) * (o1.unwrap_or(0.77));
            }
            o1.map(|a10| a10 * x0).unwrap_or(o1.unwrap_or(0.44)) + late8 + o1.unwrap_or(-1.17) + o1.unwrap_or(-0.15)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.57], weights: [0.0], stopped: true
    );
}

mod structs_204 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut n1 = 0;
            while n1 < 3 {
                let s2 = S0 { a: 0.5 * ((x0 + x0)), bias: (0.16_f64).tanh(), c: (x0, 0.5 * ((0.25 * (n1 as f64)) * (0.16_f64))) };
                n1 += 1;
            }
            let o3: Option<f64> = if n1 < 1 { Some(((x0).atan() - (x0))) } else { None };
            for i4 in 0..=2 {
                let mut row5 = [((x0).tanh()).sin(); 4];
                if x0 < row5[0] || row5[n1 % 4] > 0.3 {
                    return -(o3.unwrap_or(-1.42)) + 0.25 * (i4 as f64) + row5[i4] + x0;
                }
                let mut o6: Option<f64> = if i4 % 2 == 1 { Some(((o3.unwrap_or(-0.32)) * (x0)) * ((o3.unwrap_or(-1.17) + 0.25 * (i4 as f64)))) } else { None };
            }
            ((0.25 * (n1 as f64)) * (o3.unwrap_or(0.16))) * ((match o3.filter(|a| *a < 1.42) { Some(a7) => x0, None => o3.unwrap_or(-0.16) })) + x0 + o3.unwrap_or(-0.3) + 0.25 * (n1 as f64)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.26], weights: [0.0], stopped: false
    );
}

mod structs_205 {
    use super::*;

    twin! {
        #[differentiate]
        fn helper_1(x0: f64) -> Option<f64> {
            let mut m1 = (x0).tanh();
            for i2 in 1..3 {
                let mut row3 = [[(x0) * (m1), (0.25 * (i2 as f64) + 0.25 * (i2 as f64))], [(m1) * (x0), f64::sin(x0)]];
            }
            Some(x0 + x0 + m1 + x0)
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1 = ((x0).sin() > x0).then(|| helper_1((x0 + x0)).unwrap_or(x0));
            for i2 in (1..5).step_by(2) {
                let v3 = (((o1.unwrap_or(-0.59) + o1.unwrap_or(-1.49))).sin()).sin();
            }
            [o1.unwrap_or(-0.22), o1.unwrap_or(1.32), o1.unwrap_or(0.4)].into_iter().flat_map(|a4| [0.5_f64, 1.5].into_iter().map(move |b5| 0.5 * (f64::sin(b5)) * a4)).sum::<f64>() + x0 + o1.unwrap_or(-0.45) + o1.unwrap_or(0.37)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.17], weights: [0.0], stopped: false
    );
}

mod structs_208 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3], q2: usize) -> f64 {
            let mut o1 = if (p1[1]) * (p1[q2 % 3]) > x0 { Some((q2 % 2 == 0).then(|| (x0).powi(2)).unwrap_or(p1[1])) } else { None };
            let mut s2 = S0 { a: o1.unwrap_or(0.95), bias: ((p1[1] + o1.unwrap_or(-1.04))).tanh(), c: (((|a3: f64| p1[q2 % 3])((o1.unwrap_or(-0.26)).sin())).tanh(), 0.5 * ((1.5 + (x0).sin()).ln())) };
            {
                let f4 = move |a5: f64, a6: f64| {
                    let mut s7 = S0 { a: 0.5 * ((a5) * (a5)), bias: 0.5 * ((a5) * (a6)), c: (a6, (x0) / (2.0 + (x0).sin())) };
                    ((if (if q2 < 1 { Some(a5) } else { None }).unwrap_or_default() > s7.c.1 { 0.25 * (q2 as f64) } else { s7.a })).sin()
                };
                s2.a += 0.5 * (f4(0.5 * ((x0) * (s2.bias)), ((0.25 * (q2 as f64)).cos()).tanh()));
            }
            (o1.unwrap_or(s2.bias) + (x0).hypot(1.0 + (p1[q2 % 3]).powi(2))) + p1[(q2 + 2) % 3] + s2.c.0 + s2.c.1
        }
    }

    compare!(
        program, (a0[0], array(a1), 2), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.45, 0.52, 0.37, -0.17], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_211 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
            c: usize,
            d: f64,
        }

        #[differentiate]
        impl S0 {
            fn method_2(&self, x0: f64, p1: &[f64]) -> (f64, f64) {
                let mut s1 = *self;
                s1.a /= 2.0 + (0.5 * ((1.5 + (self.bias.unwrap_or(0.3)).cos()).recip())).sin();
                ((x0).sin() + 1.48_f64 + self.bias.unwrap_or(-1.41) + s1.bias.unwrap_or(0.21), (({ let inner2 = s1.a; inner2 * (p1[0]) })) * ((|a3: f64| self.a)((x0).sin())))
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64; 2]) -> f64 {
            let mut o1: Option<f64> = if (p1[0]).cos() > x0 { Some(q2[0]) } else { None };
            let s2 = S0 { a: (p1[1] - (o1.unwrap_or(-1.08))), bias: o1.filter(|a| *a < 0.97), c: 1, d: 0.5 * ((o1.unwrap_or(1.05)).atan2(2.0 + (o1.unwrap_or(-1.37)).sin())) };
            let S0 { a: part3, .. } = s2;
            let x0 = (s2.method_2(((x0 - (o1.unwrap_or(0.39)))).tanh(), &p1[..2]).0).sin();
            ((q2[(s2.c + 1) % 2]) * (x0)).tanh() + s2.bias.unwrap_or(-0.3) + s2.bias.unwrap_or(-1.07) + s2.d
        }
    }

    compare!(
        program, (a0[0], a1, array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        at: [1.15, 0.5, -0.61, 1.26, 0.52, -0.9], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_213 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let row1 = vec![(x0).abs(), (x0).min(x0), (x0 + x0), (1.5 + (x0).cos()).recip()];
            let o2 = if row1[1] < x0 || row1[0] > 0.3 { Some((row1.windows(2).take(2).zip(row1.iter()).map(|(a4, a5)| *a5 + (0.5 * ((row1[1] - (row1[3]))))).fold((row1[0]).tanh(), |acc, a6| acc * 0.5 + (a6 + ((if (|a7: f64| row1[2])((row1[3]).sin()) > x0 { Some(a6) } else { None }).unwrap_or(row1[3]))))).mul_add((row1[0]).atan2(2.0 + (row1[1]).sin()), x0)) } else { None };
            let o8 = if (match (!(row1[0] > x0)).then(|| row1[3]) { Some(a9) => (row1[0] - a9).sin(), None => o2.unwrap_or(-0.36) }) > x0 { Some((row1[2]).cos()) } else { None };
            let mut m10 = ((o2.unwrap_or(1.23)).tanh()) * ((|a11: f64| o2.unwrap_or(1.25))(x0));
            row1[2] + x0 + m10 + m10
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.25], weights: [0.0], stopped: false
    );
}

mod structs_219 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0(f64, Vec<f64>, usize);

        #[differentiate]
        fn program(x0: f64) -> f64 {
            for a2 in [x0, x0, x0].into_iter().rev().map(|a1| a1 + ((((x0 + x0)) * (x0)).sin())) {
                let o3 = if (a2 + a2) > a2 { Some((match (x0 < a2 || a2 > 0.3).then(|| (x0).abs()) { Some(a4) => a4 * a4, None => a2 })) } else { None };
                let mut many5 = [S0(((o3.unwrap_or(-0.48) + o3.unwrap_or(-0.99))).sin(), vec![(x0).sin(), (x0).sin()], 1), S0(0.5 * (o3.unwrap_or(1.29)), vec![(a2).sin(), (a2 + o3.unwrap_or(1.25))], 1)];
                let mut m7 = (f64::sin((x0 + o3.unwrap_or(-1.42)))).tanh();
                if stop_gradient(x0) > x0 {
                    break;
                }
            }
            x0 + x0 + x0 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.4], weights: [0.0], stopped: true
    );
}

mod structs_221 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: usize,
            c: Option<f64>,
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut s1 = S0 { a: ((x0) / (2.0 + (x0).sin())).sin(), bias: 1, c: ((if (|a2: f64| x0)(x0) > 0.1 && (x0) * (x0) < 0.9 { Some(x0) } else { None }).unwrap_or_default() > x0).then(|| (if (x0) * (x0) > 0.1 && (x0 - (x0)) < 0.9 { Some(x0) } else { None }).unwrap_or(x0)) };
            let mut m3 = 0.5 * (({ let inner4 = stop_gradient(x0); inner4 * ((s1.c.unwrap_or(0.96)).min(x0)) }));
            if s1.bias < 1 {
                return (s1.c.unwrap_or_default()) / (2.0 + (s1.a).sin()) + s1.c.unwrap_or(-0.62) + s1.c.unwrap_or(0.16) + x0;
            }
            let mut s5 = S0 { a: 0.5 * ((m3).min(x0)), bias: 1, c: if !(m3 > s1.a) { Some((match s1.c.filter(|a| *a < 0.94) { Some(a6) => a6 * s1.c.unwrap_or(-1.03), None => s1.a })) } else { None } };
            let mut sum7 = 0.0;
            for i8 in 0..3 {
                if ({ let inner9 = m3; inner9 * (s1.c.unwrap_or(-1.47)) }) > s1.a {
                    let row10 = vec![(x0).tanh(); 3];
                } else if (|a11: f64| x0)((m3).sin()) > s1.a {
                }
                sum7 += ((|a12: f64| m3)(x0) + (s5.c.unwrap_or(0.14)).clamp(-1.25, 1.25));
            }
            ((s5.c.unwrap_or(-1.19)) / (2.0 + (s1.a).sin()) + x0) + s5.a + s1.c.unwrap_or(0.11) + m3 + sum7
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.95], weights: [0.0], stopped: true
    );
}

mod structs_222 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias } }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let mut s1 = S0 { a: (x0) * (p1), bias: ((if (if f64::sin(p1) > 0.1 && x0 < 0.9 { x0 } else { x0 }) > x0 { Some(x0) } else { None }).unwrap_or(p1)).tanh() };
            let mut o2: Option<f64> = if (|a3: f64| s1.bias)((s1.a).tanh()) > x0 { Some(p1) } else { None };
            let mut o4: Option<f64> = o2.or(Some(o2.unwrap_or(-0.89)));
            let mut row5 = [[0.25 * ([o4.unwrap_or(0.06), o2.unwrap_or(0.77), s1.a].into_iter().filter(|&a6| a6 < 0.77).count() as f64), s1.a], [(o2.unwrap_or(0.44) + o2.unwrap_or(0.79)), ({ let inner7 = s1.a; inner7 * (s1.bias) })]];
            (|a8: f64| p1)(0.5 * (((o4.unwrap_or(-0.86)).clamp(-1.25, 1.25) > row5[1][0]).then_some(o2.unwrap_or(-0.68)).unwrap_or_default())) + s1.bias + o2.unwrap_or(-0.81) + s1.a
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.57, 1.47], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_235 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: Vec<f64>,
            c: f64,
            d: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64], q2: &[f64; 4]) -> f64 {
            let mut m1 = (((match q2.last().copied() { Some(a2) => a2 * p1[0], None => p1[1] })).sin()).tanh();
            let mut s3 = S0 { a: ((p1[2] - (p1[1]))).tanh(), bias: vec![q2.windows(2).take(2).zip(q2.iter()).map(|(a5, a6)| a5[0] * ((*a6 + m1))).fold((q2[1]).tanh(), |acc, a7| acc * 0.5 + (a7 - ((p1[0]).sin()))), (p1[0]).atan2(2.0 + (q2[2]).sin()), x0], c: (q2[3]) / (2.0 + (q2[3]).sin()), d: ((p1[2]) * (m1), 0.5 * ((q2.iter().copied().skip_while(|&a8| a8 < 1.11).product::<f64>()).tanh())) };
            'outer9: for (i11, e10) in s3.bias.iter_mut().enumerate() {
            }
            ({ let inner12 = (s3.d.1).sin(); inner12 * ((1.5 + (x0).cos()).recip()) }) + x0 + p1[0] + s3.a
        }
    }

    compare!(
        program, (a0[0], a1, array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
        at: [1.04, -0.09, -0.12, -1.2, 1.23, 0.88, 1.4, -1.5], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_239 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64, p1: usize, q2: [f64; 4]) -> f64 {
            if (1..4).step_by(2).skip_while(|&a1| !(x0 > 0.25 * (p1 as f64))).map(|a2| (x0).tanh()).any(|a3| a3 - (0.5 * ((if p1 % 2 == 1 { Some(x0) } else { None }).unwrap_or_default())) > -1.4) {
                let mut many5 = [S0 { a: (q2[p1]).sin(), bias: ((x0) / (2.0 + (q2[p1]).sin()), 0.5 * ((({ let inner7 = x0; inner7 * (x0) }) > 0.1 && q2.chunks(2).map(|a8| a8[p1 % 2] * (((if p1 < 1 { Some(a8[p1 % 2]) } else { None }).unwrap_or(x0)).tanh())).fold(q2[3 - p1], f64::max) < 0.9).then_some(q2[3]).map_or(q2[3 - p1], |a9| (x0 - a9).sin()))) }, S0 { a: 0.5 * ((if x0 > 0.1 && (q2[3]).abs() < 0.9 { Some(q2[(p1 + 1) % 4]) } else { None }).unwrap_or_default()), bias: ((-(x0)).tanh(), 0.5 * (q2.iter().copied().map(|a10| a10 + (0.5 * (x0))).map(|a11| a11 * (x0)).fold(0.5 * (q2[p1]), |acc, a12| acc * 0.5 + (a12 * (({ let inner13 = q2[p1]; inner13 * (a12) })))))) }];
                let o14 = if p1 % 2 == 1 { Some(((|a15: f64| 0.25 * (p1 as f64))(0.5 * (x0))).clamp(-1.25, 1.25)) } else { None };
            }
            let mut m16 = (0.25 * (p1 as f64)).tanh();
            let mut o17 = if (0.25 * (p1 as f64)).sin() > x0 { Some(m16) } else { None };
            let mut sum18 = 0.0;
            for i19 in 1..3 {
                let difference20 = q2[i19 + 1] - q2[i19] * q2[i19 - 1];
                let mut n23 = 0;
                let found22 = 'outer21: loop {
                    n23 += 1;
                    if n23 > 3 {
                        break 0.5 * (q2.first().copied().unwrap_or(m16));
                    }
                    let mut row24 = q2;
                };
                sum18 += 0.25 * (i19 as f64);
            }
            (p1 < 2).then(|| (o17.unwrap_or(0.73)) / (2.0 + (x0).sin())).map_or(m16, |a25| (m16 - a25).sin()) + q2[3 - p1] + m16 + 0.25 * (p1 as f64) + sum18
        }
    }

    compare!(
        program, (a0[0], 3, *array(a2)), (&mut d0[0], array(d2)), |a0: 1, a2: 4|, |d0, d2|,
        at: [1.33, 1.27, 1.16, -1.26, -0.88], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_251 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut f64) -> f64 {
            let mut loose5 = [x0, *p1, *p1].into_iter().filter(|&a1| a1 < 1.21).zip([x0, *p1, x0].into_iter()).map(|(a3, a4)| a3 + (0.5 * ((f64::sin(a3) + (1.5 + (*p1).cos()).recip())))).collect::<Vec<f64>>();
            let late6;
            if stop_gradient(*p1) > 0.1 && (*p1).min(x0) < 0.9 {
                let mut row7 = [[(x0) / (2.0 + (x0).sin()), (*p1 > *p1).then(|| x0).unwrap_or(x0)], [x0, (if 0.25 * (loose5.iter().filter(|&a8| *a8 > 0.63).count() as f64) > x0 { *p1 } else { x0 })]];
                late6 = 0.5 * (({ let inner9 = (x0 + row7[0][0]); inner9 * ((row7[1][0]) * (*p1)) }));
            } else {
                late6 = (*p1).sin();
            }
            let mut sum10 = 0.0;
            for i11 in 1..3 {
                let v12 = (late6).tanh();
                for i13 in 0..i11 {
                }
                sum10 += 0.5 * (0.25 * (i11 as f64));
            }
            ((1.0 + (x0).powi(2)).sqrt()) * ((late6) / (2.0 + (x0).sin())) + *p1 + x0 + *p1 + sum10
        }
    }

    compare!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.32, 0.59], weights: [0.0, 0.25], stopped: true
    );
}

mod structs_253 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [((x0).atan()).tanh(); 4];
            'outer2: for i3 in 1..2 {
                let v4 = 0.5 * ((0.25 * (i3 as f64)) * ((x0 + row1[i3])));
            }
            let mut sum5 = 0.0;
            for j6 in 0..2 {
                let factor9 = 0.5 * (((x0 + x0)).max((1.0 + (row1[j6]).powi(2)).sqrt()));
                let mut column8 = ((x0) * (x0)).sin();
                for k7 in 0..2 {
                    column8 += row1[k7 * 2 + j6] * factor9 * row1[k7];
                }
                sum5 += 0.5 * column8.sin();
            }
            let mut sum10 = 0.0;
            for i11 in 1..3 {
                let difference12 = row1[i11 + 1] - row1[i11] * row1[i11 - 1];
                if !(row1[3 - i11] > x0) {
                    let mut m13 = (((difference12) * (x0)).tanh()).sin();
                }
                sum10 -= ((row1[1]) / (2.0 + (0.25 * (i11 as f64)).sin())).tanh();
            }
            ((x0 + x0)).mul_add(x0, row1[2]) + row1[2] + row1[3] + x0 + sum5 + sum10
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.81], weights: [0.0], stopped: false
    );
}

mod structs_256 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &Vec<f64>) -> f64 {
            let mut o1: Option<f64> = if q2[0] > p1[1] { Some(((if (q2[0] + q2[0]) > q2[1] { p1[1] } else { p1[1] })) * (x0)) } else { None };
            o1 = if (x0 - (p1[1])) > 0.1 && (|a3: f64| o1.unwrap_or(-0.49))(0.5 * (q2[0])) < 0.9 { Some(((q2[2] + p1[1])).min(o1.unwrap_or(-1.34))) } else { None };
            let v4 = 0.5 * (((x0) * (o1.unwrap_or(0.4)) - ((p1[1] - (q2[0])))));
            let mut n6 = 0;
            'outer5: while n6 < 3 && ((o1.unwrap_or(-0.45)).tanh() > 0.1 && q2[2] < 0.9) {
                let mut o7 = (n6 % 2 == 0).then(|| (q2[n6 % 3]).min((p1[n6 % 2] - (q2[n6 % 3]))));
                {
                    let f8 = |a9: f64, a10: f64| {
                        o7.map(|a11| a11 * p1[n6 % 2]).unwrap_or(q2[n6 % 3])
                    };
                }
                n6 += 1;
            }
            let mut sum12 = 0.0;
            for i13 in 0..2 {
                let difference14 = q2[i13 + 1] - q2[i13];
                let o15 = o1;
                sum12 += ((v4).atan2(2.0 + (o1.unwrap_or(0.48)).sin())).atan();
            }
            (v4) * ((x0).min(v4)) + 0.25 * (n6 as f64) + p1[(n6 + 1) % 2] + 0.25 * (n6 as f64) + sum12
        }
    }

    compare!(
        program, (a0[0], *array(a1), &a2.to_vec()), (&mut d0[0], array(d1), d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [0.79, -1.36, -0.85, -0.63, 0.14, 0.22], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_260 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias } }
        }

        #[differentiate]
        fn program(x0: f64, p1: usize) -> f64 {
            let v2 = ((match (if (x0 > x0).then(|| 0.25 * (p1 as f64)).unwrap_or(x0) > x0 { Some((0.25 * (p1 as f64) + x0)) } else { None }) { Some(a1) => a1 * x0, None => x0 })).tanh();
            let s3 = S0 { a: ((v2) * (v2)).tanh(), bias: 0.5 * ((x0).max(0.25 * (p1 as f64))) };
            let v4 = (((s3.bias).abs()).tanh()).sin();
            ((s3.a) / (2.0 + (v4).sin())) * ((if (|a5: f64| v2)((x0).sin()) > v2 { Some(v2) } else { None }).unwrap_or_default()) + s3.bias + x0 + x0
        }
    }

    compare!(
        program, (a0[0], 3), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.04], weights: [0.0], stopped: false
    );
}

mod structs_269 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let v1 = 0.5 * ((x0).min(x0));
            if (1..4).map(|a2| 0.5 * (((x0) / (2.0 + (x0).sin())).sin())).map(|a3| a3 * (((a3 < x0 || v1 > 0.3).then_some((v1).min(a3)).unwrap_or(a3)).sin())).filter(|&a4| a4 > -0.27).all(|a5| a5 + ((-(v1)).sin()) > 0.44) {
                {
                    let f7 = |a8: f64| (((x0) * (x0)).abs()).tanh();
                    let v9 = ((if v1 < x0 || x0 > 0.3 { (if (x0).cos() > 0.1 && v1 < 0.9 { Some(x0) } else { None }).unwrap_or_else(|| v1) } else { (v1 - (v1)) })).tanh();
                }
            }
            ((|a10: f64| v1)((x0).tanh()) + x0) + v1 + v1 + x0
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.15], weights: [0.0], stopped: false
    );
}

mod structs_278 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: usize) -> f64 {
            let o1 = if !(x0 > p1) { Some((x0).powi(2)) } else { None };
            let mut n3 = 0;
            'outer2: while n3 < 2 && (o1.unwrap_or(-0.6) < x0 || o1.unwrap_or(0.47) > 0.3) {
                n3 += 1;
                let mut m4 = 0.5 * ((-(((x0).sin()).powi(2))).exp());
            }
            (p1).max(p1) + x0 + o1.unwrap_or(1.21) + x0
        }
    }

    compare!(
        program, (a0[0], a1[0], 3), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.17, -0.29], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_286 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: usize,
            c: [f64; 3],
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64; 4], q2: f64) -> f64 {
            let mut s1 = S0 { a: (|a2: f64| p1[3])((q2).tanh()), bias: 0, c: [x0, x0, p1[0]] };
            let mut list3: Vec<f64> = s1.c.iter().copied().collect();
            s1.a -= ((list3[s1.bias % 3] + s1.a) - ((s1.c[s1.bias % 3]).mul_add(x0, list3[(s1.bias + 1) % 3])));
            ((p1[3 - s1.bias] - (s1.c[(s1.bias + 1) % 3]))).cos() + x0 + p1[2] + s1.a
        }
    }

    compare!(
        program, (a0[0], array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [0.24, -0.76, -0.7, -0.69, -1.22, 1.3], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_287 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: Option<f64>,
            c: f64,
            d: f64,
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let o1 = if x0 < x0 || x0 > 0.3 { Some(-((x0).min(x0))) } else { None };
            let mut s2 = S0 { a: 0.5 * ((o1.unwrap_or(0.04)) * (x0)), bias: ((match o1 { Some(a3) => a3 * x0, None => x0 }) > x0).then(|| x0), c: ((if o1.unwrap_or(0.43) > o1.unwrap_or(-1.07) { o1.unwrap_or(0.79) } else { x0 })).sin(), d: ((x0).abs()).sin() };
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
                let v6 = if s2.c < s2.bias.unwrap_or(0.26) || s2.bias.unwrap_or(-0.7) > 0.3 {
                    let mut o7 = if n5 % 2 == 1 { Some((o1.unwrap_or(-1.14)) * ((o1.unwrap_or(1.27) + 0.25 * (n5 as f64)))) } else { None };
                    (((o7.unwrap_or(1.26) + 0.73_f64) - ((o1.unwrap_or(-1.17)).min(s2.d)))).tanh()
                } else {
                    s2.d += 0.5 * (s2.c);
                    ([o1.unwrap_or(-0.16), o1.unwrap_or(0.39), s2.d].into_iter().reduce(f64::max).unwrap_or(s2.bias.unwrap_or(-0.43))).sin()
                };
                if n5 % 2 == 1 {
                    continue 'outer4;
                }
            }
            (-(((s2.c + x0)).powi(2))).exp() + o1.unwrap_or(0.08) + o1.unwrap_or(-0.53) + s2.d
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.39], weights: [0.0], stopped: false
    );
}

mod structs_290 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
            let mut n3 = 0;
            let found2 = 'outer1: loop {
                n3 += 1;
                if n3 > 2 {
                    break 0.5 * ((0..4).map(|a4| x0).fold(q2[n3 % 3], f64::max));
                }
                let o5: Option<f64> = if n3 < 2 { Some(x0) } else { None };
                let mut o6 = (q2[2] < q2[(n3 + 1) % 3] || q2[n3 % 3] > 0.3).then(|| (match o5 { Some(a7) => (p1 - (x0)), None => x0 }));
                let mut m8 = 0.5 * (o6.or(Some(p1)).unwrap_or(o6.unwrap_or(-0.75)));
            };
            {
                let f9 = |a10: f64| {
                    (q2[0]).tanh()
                };
            }
            ((if (|a11: f64| x0)((p1).sin()) > q2[n3 % 3] { Some(x0) } else { None }).unwrap_or_default()) / (2.0 + (found2).sin()) + q2[0] + p1 + q2[(n3 + 2) % 3]
        }
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
        at: [1.29, -0.74, 0.94, -0.33, -0.82], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_292 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: usize,
        }

        #[differentiate]
        impl S0 {
            fn method_2(&self, x0: f64) -> Option<f64> {
                let mut o1 = (self.a > 0.1 && (self.a + x0) < 0.9).then(|| (if f64::sin(x0) > 0.1 && 0.25 * (self.bias as f64) < 0.9 { Some(x0) } else { None }).map_or(self.a, |a2| a2 * a2));
                let mut s3 = S0 { a: ((self.a + o1.unwrap_or(0.54))).sin(), bias: 3 };
                (self.bias % 2 == 1).then(|| (s3.a).min(o1.unwrap_or(1.45)))
            }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let s1 = S0 { a: ((x0 - (x0))).tanh(), bias: 2 };
            for a4 in (1..2).map_while(|a2| { let y = 0.25 * (a2 as f64) + (0.5 * ((s1.a).min((1.5 + (0.19_f64).cos()).recip()))); if y > -0.12 { Some(y * y) } else { None } }).map(|a3| a3 * ((((a3 + x0) - ((if s1.bias < 1 { a3 } else { a3 })))).sin())) {
                let mut m5 = ((a4 + p1)).clamp(-1.25, 1.25);
            }
            s1.method_2(((s1.a).atan()).tanh()).unwrap_or(x0) + s1.a + x0 + x0
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.29, 0.6], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_297 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone)]
        struct S0 {
            a: f64,
            bias: Vec<f64>,
            c: f64,
        }

        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>) -> f64 {
            let mut s1 = S0 { a: (-((x0).powi(2))).exp(), bias: vec![(1.5 + (p1[1]).sin()).ln(), (1.0 + (x0).powi(2)).sqrt(), p1[0]], c: 0.5 * ((if x0 < x0 || p1[0] > 0.3 { Some(x0) } else { None }).unwrap_or_default()) };
            s1.bias[2] *= (0.5 * (((0..4).rev().filter_map(|a2| { let y = ((s1.a + s1.c)).sin(); if y > 1.15 { Some(y * y) } else { None } }).map(|a3| a3 + (0.5 * ((s1.c) * (p1[2])))).fold(s1.bias[1], f64::max) - ((if !(s1.a > s1.c) { x0 } else { s1.a }))))).cos();
            let o4 = if s1.bias[1] > s1.bias[2] { Some(p1[2]) } else { None };
            (if (s1.bias[1]).sin() > s1.a { Some(x0) } else { None }).unwrap_or_default() + s1.bias[2] + s1.bias[0] + s1.c
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.37, -0.71, -1.22, -1.45], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_299 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &[[f64; 2]; 2]) -> f64 {
            if (p1[1]) / (2.0 + (p1[1]).sin()) > x0 {
                let x0 = q2[1][0];
                let mut m1 = (((p1[1] + x0)).mul_add(q2.iter().map(|a2| a2[0] + ((a2.iter().zip(a2.iter()).map(|(a4, a5)| *a4 * (0.5 * ((1.5 + (p1[0]).sin()).ln()))).sum::<f64>()).tanh())).reduce(|a, b| a * 0.5 + b).unwrap_or(p1[1]), q2[0][0])).sin();
            } else if (p1[1]) * (p1[0]) > p1[1] {
                let row6 = [(x0 + x0), (x0 + p1[1]), (if p1[1] > p1[0] { Some(p1[1]) } else { None }).unwrap_or(p1[0]), (p1[0]) * (q2[1][1])];
            }
            ({ let inner7 = (x0).tanh(); inner7 * ((q2[0][1]) * (q2[1][1])) }) + q2[1][0] + x0 + p1[1]
        }
    }

    compare!(
        program, (a0[0], *array(a1), matrix(a2)), (&mut d0[0], array(d1), matrix(d2)), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [-0.36, 0.34, 0.46, 0.29, -0.27, 0.74, 0.58], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_304 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: [f64; 2],
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut s1 = S0 { a: (x0).sin(), bias: (stop_gradient(x0)).tanh(), c: [x0, (|a2: f64| a2)(0.5 * (x0))] };
            let s3 = S0 { a: ((|a4: f64| x0)((x0).sin())).sin(), bias: (x0).tanh(), c: [x0, s1.c[1]] };
            s1.c.swap(0, 1);
            let mut m5 = (((s3.bias).abs() + ({ let inner6 = s3.a; inner6 * (s3.a) }))).sin();
            let mut sum7 = 0.0;
            for i8 in 1..1 {
                let difference9 = s3.c[i8 + 1] - s3.c[i8] * s3.c[i8 - 1];
                let o10 = s3.c.last().copied();
                for i11 in 0..i8 {
                }
                sum7 += 0.5 * (0.25 * (i8 as f64));
            }
            ((s3.bias).sin() + (s1.bias) * (m5)) + m5 + x0 + s1.c[1] + sum7
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.16], weights: [0.0], stopped: true
    );
}

mod structs_308 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: f64,
            d: f64,
        }

        #[differentiate]
        impl std::ops::Add for S0 {
            type Output = Self;
            fn add(self, other: Self) -> Self { S0 { a: self.a + other.a, bias: self.bias + other.bias, c: self.c + other.c, d: self.d + other.d } }
        }

        #[differentiate]
        impl std::ops::Mul<S0> for f64 {
            type Output = S0;
            fn mul(self, other: S0) -> S0 { S0 { a: self * other.a, bias: self * other.bias, c: self * other.c, d: self * other.d } }
        }

        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let mut s1 = S0 { a: p1, bias: 0.5 * ((p1) * (p1)), c: (x0).tanh(), d: 0.5 * ((if (|a2: f64| a2)((p1).sin()) > p1 { p1 } else { x0 })) };
            let mut row3 = [[0.25 * ([s1.c, s1.a, s1.d].into_iter().filter_map(|a4| { let y = a4 + (p1); if y > -1.06 { Some(y * y) } else { None } }).flat_map(|a5| [0.5_f64, 1.5].into_iter().map(move |b6| 0.5 * (x0) * a5)).filter(|&a7| a7 < -1.38).count() as f64), (s1.d - (s1.bias))], [(|a8: f64| a8)((s1.d).sin()), (if !(x0 > p1) { Some(s1.a) } else { None }).unwrap_or(s1.d)]];
            let mut o9 = if p1 > row3[0][1] { Some((s1.c).sin()) } else { None };
            let mut s10 = s1 + (s1.a) * s1;
            ((s10.a + s1.d) + (|a11: f64| o9.unwrap_or(-1.22))(s1.c)) + s1.a + s10.d + o9.unwrap_or(-0.62)
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.07, -0.94], weights: [0.0, 0.0], stopped: false
    );
}

mod structs_317 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if (if x0 < x0 || x0 > 0.3 { Some(x0) } else { None }).map_or(x0, |a2| (a2 - a2).sin()) > x0 { Some(x0) } else { None };
            o1 = o1.map(|a4| (o1.unwrap_or(-0.71) - a4).sin());
            let mut m5 = (((if (o1.unwrap_or(0.08)) * (x0) > o1.unwrap_or(-0.22) { Some(o1.unwrap_or(1.32)) } else { None }).unwrap_or(o1.unwrap_or(0.4)) - ((o1.unwrap_or(0.52) + x0)))).sin();
            let mut sum6 = 0.0;
            for i7 in 1..3 {
                if let Some(a8) = o1 {
                    let o9: Option<f64> = ((0.25 * (i7 as f64)) / (2.0 + (x0).sin()) > x0).then_some((m5 - ((o1.unwrap_or(0.48)).clamp(-1.25, 1.25))));
                } else {
                }
                sum6 -= ((o1.unwrap_or(-0.17) - (o1.unwrap_or(-0.74)))).sin();
            }
            ((m5 - (m5)) + (if x0 < x0 || x0 > 0.3 { Some(o1.unwrap_or(-1.09)) } else { None }).unwrap_or_default()) + o1.unwrap_or(-0.12) + x0 + x0 + sum6
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.85], weights: [0.0], stopped: false
    );
}

mod structs_320 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: (f64, f64),
        }

        #[differentiate]
        fn program(x0: f64, p1: &[f64; 3]) -> f64 {
            let o1: Option<f64> = if (if x0 > x0 { p1[1] } else { p1[0] }) > x0 { Some((x0 - ((x0).clamp(-1.25, 1.25)))) } else { None };
            let o2 = o1.map(|a3| p1[2]);
            let mut s4 = S0 { a: (o2.or(Some(o1.unwrap_or(0.75))).unwrap_or(p1[1])).tanh(), bias: (p1[1]).tanh(), c: (0.5 * ((if x0 > x0 { Some(o1.unwrap_or(-1.08)) } else { None }).unwrap_or(x0)), ((if o2.unwrap_or(-0.34) > o1.unwrap_or(-1.42) { o2.unwrap_or(-0.03) } else { x0 })).sin()) };
            ((s4.bias).tanh() + s4.c.0) + s4.c.1 + p1[1] + s4.bias
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [1.31, 0.92, -1.09, 1.03], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_322 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: (f64, f64),
            c: f64,
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: &[f64]) -> f64 {
            let mut s1 = S0 { a: 0.5 * (q2[0]), bias: (((if x0 > *p1 { Some(*p1) } else { None }).unwrap_or(q2[1])).tanh(), 0.5 * ((1.5 + (*p1).sin()).ln())), c: 0.5 * (q2[1]) };
            let S0 { a: part2, .. } = s1;
            let mut loose5: Vec<f64> = q2.windows(2).filter_map(|a3| { let y = a3[0] + ((((q2[0]).clamp(-1.25, 1.25)) * (*p1)).sin()); if y > -1.02 { Some(y * y) } else { None } }).take_while(|&a4| a4 > 1.46).collect();
            let mut o6: Option<f64> = if q2[1] > s1.c { Some(*p1) } else { None };
            let mut s7 = s1;
            ((-((s1.c).powi(2))).exp() + (s1.bias.0).cos()) + 1.36_f64 + *p1 + o6.unwrap_or(-1.36)
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.82, -0.45, -1.32, -1.34], weights: [0.0, 0.25, 0.0, 0.0], stopped: false
    );
}

mod structs_324 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: f64,
            c: Option<f64>,
            d: (f64, f64),
        }

        #[derive(Differentiable, Clone, Copy)]
        struct S1(f64, f64, f64, S0);

        #[differentiate]
        impl S1 {
            fn method_1(x0: f64) -> S1 {
                let v1 = (x0).tanh();
                let (loose5, loose6): (Vec<f64>, Vec<f64>) = (0..4).map(|a2| ((0..3).map(|a3| 0.25 * (a3 as f64) - (0.5 * (({ let inner4 = (x0) / (2.0 + (x0).sin()); inner4 * (v1) })))).fold(x0, f64::max)).sin()).map(|a7| (a7 * x0, a7.cos())).unzip();
                S1((-(0.15000000000000002_f64)).tanh(), ((v1 + v1)).tanh(), 0.5 * (loose6.iter().take(2).step_by(2).map(|a8| a8 * (v1)).fold(v1, f64::max)), S0 { a: (x0).hypot(1.0 + (x0).powi(2)), bias: ((if (v1).clamp(-1.25, 1.25) > x0 { Some(x0) } else { None }).map_or(v1, |a9| a9 * x0)).sin(), c: if (1.54_f64) * (v1) > v1 { Some((0.75_f64) * (v1)) } else { None }, d: ((if v1 > v1 { v1 } else { x0 }), (((v1 + x0) > v1).then(|| x0).unwrap_or_default()).sin()) })
            }
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut many1 = [S1((-(x0)).sin(), (x0) / (2.0 + (x0).sin()), (if (|a3: f64| x0)((x0).sin()) > x0 { Some(x0) } else { None }).unwrap_or(x0), S0 { a: 0.5 * ((1..3).map(|a4| ((if x0 < x0 || x0 > 0.3 { Some(x0) } else { None }).unwrap_or(x0)).sin()).fold(x0, f64::max)), bias: ((x0 + x0)).sin(), c: if !(x0 > x0) { Some((-((x0).powi(2))).exp()) } else { None }, d: ((({ let inner5 = x0; inner5 * (x0) })).sin(), (x0).tanh()) }), S1::method_1(0.5 * ((x0).hypot(1.0 + (x0).powi(2)))), S1((x0).tanh(), 0.5 * ((|a6: f64| x0)((x0).sin())), ((|a7: f64| a7)(0.5 * (x0))).sin(), S0 { a: (x0).cos(), bias: (x0).sin(), c: ((x0 + x0) > x0).then_some((|a8: f64| a8)(x0)), d: (((x0).abs()).tanh(), (x0).tanh()) })];
            let mut o9 = if (x0).min(x0) > x0 { Some(((if x0 > 0.1 && (x0 + x0) < 0.9 { Some(x0) } else { None }).unwrap_or_default() + (|a10: f64| a10)((0.95_f64).sin()))) } else { None };
            for i11 in 0..=3 {
            }
            o9.unwrap_or(-0.42) + o9.unwrap_or(-1.03) + o9.unwrap_or(-0.54) + o9.unwrap_or(1.24)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.74], weights: [0.0], stopped: false
    );
}

mod structs_326 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64) -> f64 {
            let v1 = (x0).sin();
            let o2 = if !(v1 > x0) { Some(((v1 - (v1))).hypot(1.0 + ((x0) * (x0)).powi(2))) } else { None };
            let o3 = if x0 < p1 || x0 > 0.3 { Some(([p1, x0, v1].into_iter().fold(p1, |acc, a4| (acc).sin() * (a4 * (0.5 * ((x0).tanh()))))).clamp(-1.25, 1.25)) } else { None };
            let o5: Option<f64> = o3.or(Some(stop_gradient(o3.or(Some(v1)).unwrap_or(p1))));
            (match o5.map(|a6| a6 * x0) { Some(a7) => f64::sin(o5.unwrap_or(1.24)), None => v1 }) + v1 + o3.unwrap_or(-0.81) + x0
        }
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.26, -1.25], weights: [0.0, 0.0], stopped: true
    );
}

mod structs_331 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut o1: Option<f64> = if (x0).atan() > x0 { Some((-(((x0 + x0)).powi(2))).exp()) } else { None };
            let mut row2 = vec![((-((o1.unwrap_or(-0.34)).powi(2))).exp()).sin(); 2];
            match 1 {
                0 | 2 => {
                    let mut o5 = o1.or(Some(((if row2[1] > x0 { o1.unwrap_or(-1.08) } else { o1.unwrap_or(-0.91) })) * ((0..4).rev().filter_map(|a6| { let y = 0.25 * (a6 as f64) + (0.5 * ((x0) * (o1.unwrap_or(-0.33)))); if y > 1.15 { Some(y * y) } else { None } }).map(|a7| a7 * (0.5 * ((o1.unwrap_or(-0.3)) * (row2[1])))).fold(o1.unwrap_or(0.34), f64::min))));
                    let found9 = 'block8: {
                        let mut items13 = row2.chunks(2).enumerate().map(|(a11, a12)| a12[1] - ((o5.unwrap_or(0.39)).sin()));
                        let v14 = items13.next().unwrap_or(row2[0]);
                        while let Some(a15) = items13.next() {
                        }
                        ((if (o1.unwrap_or(1.4)).sin() > x0 { Some(v14) } else { None }).unwrap_or_default()).sin()
                    };
                }
                1 if (|a3: f64| a3)(x0) > 0.1 && (|a4: f64| row2[1])((o1.unwrap_or(-0.82)).sin()) < 0.9 => {
                }
                _ => {
                }
            }
            ((o1.unwrap_or(-0.41) - (o1.unwrap_or(0.86)))).atan() + o1.unwrap_or(-0.35) + x0 + o1.unwrap_or(-0.69)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.49], weights: [0.0], stopped: false
    );
}

mod structs_340 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 4], q2: [f64; 2]) -> f64 {
            let x0 = (stop_gradient((p1[2]) * (p1[2]))).tanh();
            let mut o1 = if p1[1] > p1[2] { Some(((1.0 + (p1[1]).powi(2)).sqrt()).abs()) } else { None };
            let Some(v3) = o1.filter(|a| *a < -0.24) else {
                return (|a2: f64| x0)(((x0).atan2(2.0 + (o1.unwrap_or(-0.11)).sin())).sin()) + p1[2] + p1[0] + x0;
            };
            if let Some(a4) = o1 {
                if let Some(a5) = o1.as_mut() {
                    *a5 += (a4).tanh();
                }
                let v6 = if (|a7: f64| o1.unwrap_or(-1.15))((o1.unwrap_or(0.3)).tanh()) > x0 {
                    (((v3 - (v3))).cos()).sin()
                } else {
                    ((p1[2]) * (o1.unwrap_or(-0.06))).tanh()
                };
            } else {
            }
            (1.0 + (p1[0]).powi(2)).sqrt() + p1[0] + v3 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        at: [-0.57, 0.89, -1.45, 0.26, 0.91, -0.91, -0.81], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_348 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: &[[f64; 2]; 2]) -> f64 {
            let mut o1 = if x0 < q2[1][1] || q2[1][0] > 0.3 { Some(((x0).mul_add(q2[0][0], q2[1][0])).powi(2)) } else { None };
            if (match o1.filter(|a| *a < 0.39) { Some(a2) => (a2 - a2).sin(), None => p1[1] }) > p1[0] {
                let mut o3 = p1.get(3).copied();
            } else if q2[1][1] < x0 || o1.unwrap_or(-0.56) > 0.3 {
                'outer4: for i5 in 0..3 {
                    if let Some(a6) = o1 {
                    }
                }
            }
            ({ let inner7 = stop_gradient(q2[1][0]); inner7 * (o1.unwrap_or_else(|| o1.unwrap_or(-0.13))) }) + q2[1][1] + o1.unwrap_or(-1.09) + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1), matrix(a2)), (&mut d0[0], array(d1), matrix(d2)), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [0.27, -1.42, -0.27, -0.33, -0.4, -1.03, -0.62], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_353 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
            let o1: Option<f64> = if (|a2: f64| x0)((q2[1]).tanh()) > x0 { Some(((p1) * (q2[0])).abs()) } else { None };
            let mut stack3 = vec![(x0).mul_add(p1, x0), p1];
            let mut o4: Option<f64> = q2.first().copied();
            let mut row5 = vec![(q2[1]) * (q2[1]), o4.unwrap_or(-0.91)];
            ((o4.unwrap_or(-0.86)).mul_add(stack3[0], o4.unwrap_or(-0.39))).powi(2) + row5[1] + o4.unwrap_or(0.89) + o1.unwrap_or(0.2)
        }
    }

    compare!(
        program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.81, -1.39, -0.9, -0.6], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_359 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &Vec<f64>) -> f64 {
            let mut o1: Option<f64> = if (stop_gradient(x0) > p1[1]).then(|| p1[1]).unwrap_or_else(|| x0) > p1[1] { Some((match (if x0 < x0 || x0 > 0.3 { Some((|a2: f64| p1[1])(0.5 * (x0))) } else { None }) { Some(a3) => (x0 - a3).sin(), None => p1[0] })) } else { None };
            let o5 = p1.windows(2).enumerate().map(|(a7, a8)| a8[1 - a7] + ((a8[1 - a7]).sin())).min_by(|a, b| a.total_cmp(b));
            let late9;
            if (|a10: f64| x0)(0.5 * (x0)) > 0.1 && o5.and_then(|a11| if a11 > 0.86 { Some((o5.unwrap_or(-1.24) - a11).sin()) } else { None }).unwrap_or(x0) < 0.9 {
                late9 = (((p1[1]).hypot(1.0 + (p1[1]).powi(2))) / (2.0 + (x0).sin())).tanh();
            } else {
                late9 = (((|a12: f64| a12)(x0)) * ((x0).max(x0))).tanh();
            }
            let mut sum13 = 0.0;
            for i14 in 1..1 {
                let difference15 = p1[i14 + 1] - p1[i14] * p1[i14 - 1];
                let o16 = (x0 < late9 || difference15 > 0.3).then(|| ((late9) / (2.0 + (p1[1 - i14]).sin())).max((x0).sin()));
                let mut o17: Option<f64> = o1.or(Some(difference15));
                sum13 += (f64::sin((late9).sin())).tanh();
            }
            (o5.unwrap_or(-1.16)) * ((x0).powi(2)) + p1[1] + o5.unwrap_or(-0.19) + late9 + sum13
        }
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [-1.16, -0.65, 1.18], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

mod structs_363 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 2], q2: [f64; 4]) -> f64 {
            let o1: Option<f64> = q2.last().copied();
            let mut n4 = 0;
            let found3 = 'outer2: loop {
                n4 += 1;
                if n4 > 2 {
                    break ((|a5: f64| q2[n4 % 4])(x0)) * (p1.iter().scan(0.5 * (x0), |state, a6| { *state = *state - *a6 - (((q2[n4 % 4]) * (*a6)).sin()); Some(*state) }).sum::<f64>());
                }
                for (i8, e7) in p1.iter_mut().enumerate() {
                    let mut row9 = vec![((match ((match o1.filter(|a| *a < 0.39) { Some(a10) => (q2[3 - i8] - a10).sin(), None => *e7 }) > 0.25 * (i8 as f64)).then(|| 0.25 * (n4 as f64)) { Some(a11) => (0.25 * (n4 as f64) - a11).sin(), None => *e7 })).sin(); 4];
                    if *e7 < o1.unwrap_or(0.91) || row9[1] > 0.3 {
                        continue;
                    }
                    *e7 = ((if !(*e7 > 0.25 * (n4 as f64)) { row9[n4 % 4] } else { q2[2] })).sin();
                }
            };
            0.25 * (n4 as f64) + 0.25 * (n4 as f64) + found3 + p1[(n4 + 1) % 2]
        }
    }

    compare!(
        program, (a0[0], array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)), |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
        at: [-1.42, -0.27, -0.33, -0.4, -1.03, -0.62, 0.57], weights: [0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_364 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
            c: f64,
            d: (f64, f64),
        }

        #[derive(Differentiable, Clone, Copy)]
        struct S1 {
            a: f64,
            bias: usize,
            c: S0,
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
            let mut s1 = S1 { a: ((1.0 + (x0).powi(2)).sqrt()).tanh(), bias: 3, c: S0 { a: (p1[0] + x0), bias: [(p1[3]).sin(), (1.5 + (x0).cos()).recip()], c: p1[1], d: (0.5 * ((x0).powi(2)), ((p1[2] + p1[1])).sin()) } };
            if s1.bias < 1 {
                let S0 { a: part2, .. } = s1.c;
            } else {
                let old3 = std::mem::replace(&mut s1.c.c, ((x0) * (x0)).tanh());
            }
            let o4: Option<f64> = (!(s1.c.a > p1[s1.bias])).then(|| ((p1[3 - s1.bias]).max(s1.a)) * ((x0).atan2(2.0 + (p1[s1.bias]).sin())));
            p1[s1.bias] + s1.c.d.1 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.45, -1.17, 1.47, -0.15, -0.57], weights: [0.0, 0.25, 0.5, 0.75, 1.0], stopped: false
    );
}

mod structs_365 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: [f64; 2], q2: f64) -> f64 {
            for i1 in (0..5).step_by(2).rev() {
                let mut row2 = vec![(p1[i1 % 2]) * (p1[(i1 + 1) % 2]), f64::sin(0.25 * (i1 as f64)), (i1 < 1).then_some(p1[(i1 + 2) % 2]).unwrap_or(0.25 * (i1 as f64))];
                if (if i1 < 2 { x0 } else { row2[i1 % 3] }) > row2[i1 % 3] {
                    break;
                }
                for i3 in (0..2).rev() {
                    let o4: Option<f64> = if i3 % 2 == 0 { Some(row2[i1 % 3]) } else { None };
                }
            }
            ((p1[1]) * (p1[0]) - ((q2) * (p1[0]))) + q2 + x0 + x0
        }
    }

    compare!(
        program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        at: [1.0, -0.19, -0.53, 0.84], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_366 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
            let o1: Option<f64> = if (|a2: f64| x0)((q2[1]).tanh()) > x0 { Some(((p1) * (q2[0])).abs()) } else { None };
            let mut stack3 = vec![(x0).mul_add(p1, x0), p1];
            let mut o4: Option<f64> = q2.first().copied();
            let mut row5 = vec![(p1) * (q2[1]), o4.unwrap_or(-0.91)];
            ((o4.unwrap_or(-0.86)).mul_add(stack3[0], o4.unwrap_or(-0.39))).powi(2) + row5[1] + o4.unwrap_or(0.89) + o1.unwrap_or(0.2)
        }
    }

    compare!(
        program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.81, -1.39, -0.9, -0.6], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

mod structs_371 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: [f64; 2],
        }

        #[differentiate]
        impl S0 {
            fn method_2(x0: f64) -> S0 {
                let mut o1: Option<f64> = if (|a2: f64| x0)(0.5 * (x0)) > x0 { Some(((x0 + x0)).mul_add(x0, x0)) } else { None };
                let Some(v3) = o1.or(Some(x0)) else {
                    return S0 { a: 0.5 * ((o1.unwrap_or(1.34)) / (2.0 + (o1.unwrap_or(1.43)).sin())), bias: [o1.unwrap_or(0.85), (x0).tanh()] };
                };
                S0 { a: (({ let inner4 = v3; inner4 * (o1.unwrap_or(-0.11)) })).sin(), bias: [({ let inner5 = x0; inner5 * (x0) }), o1.or(Some(v3)).unwrap_or(o1.unwrap_or(-1.02))] }
            }
        }

        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut s1 = S0 { a: ((x0) / (2.0 + (x0).sin())).sin(), bias: [x0, (if (|a2: f64| x0)(x0) > 0.1 && (x0) * (x0) < 0.9 { Some(x0) } else { None }).unwrap_or_default()] };
            s1 = S0::method_2((s1.bias[1]).sin());
            s1.bias.copy_from_slice(&[(1.5 + (x0).cos()).recip(), stop_gradient(x0)]);
            (stop_gradient(s1.bias[1]) > s1.a).then(|| (x0) / (2.0 + (x0).sin())).unwrap_or_default() + s1.bias[1] + x0 + s1.a
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.16], weights: [0.0], stopped: true
    );
}

mod structs_373 {
    use super::*;

    twin! {
        #[derive(Differentiable, Clone, Copy)]
        struct S0 {
            a: f64,
            bias: usize,
        }

        #[differentiate]
        fn helper_1(x0: f64, p1: &Vec<f64>, q2: [f64; 4]) -> Option<f64> {
            let mut m1 = ((q2[2] + (x0) * (p1[1]))).tanh();
            let v2 = (if (if (m1) * (x0) > p1[0] { x0 } else { m1 }) > q2[3] { Some((f64::sin(p1[0]) + -(p1[1]))) } else { None })?;
            let mut o3 = if !(m1 > q2[2]) { Some(((match (if m1 < p1[2] || x0 > 0.3 { Some(p1[1]) } else { None }) { Some(a4) => (m1 - a4).sin(), None => q2[0] })).hypot(1.0 + (m1).powi(2))) } else { None };
            Some(o3.or_else(|| Some((|a5: f64| p1[0])(v2))).unwrap_or(x0) + o3.unwrap_or(0.69) + m1 + x0)
        }

        #[differentiate]
        fn program(x0: f64, p1: &mut f64, q2: f64) -> f64 {
            let mut o1: Option<f64> = if ([q2, q2, q2].into_iter().zip([x0, *p1, *p1].into_iter()).map(|(a3, a4)| a3 + (helper_1(q2, &vec![q2, x0, x0], [a4, a3, a4, x0]).unwrap_or(x0))).product::<f64>()).tanh() > x0 { Some(((q2).min(x0)) * ((*p1).sin())) } else { None };
            let mut many5 = vec![S0 { a: (helper_1(*p1, &vec![o1.unwrap_or(0.27), x0, q2], [x0, x0, q2, o1.unwrap_or(1.21)]).unwrap_or(x0)).tanh(), bias: 0 }, S0 { a: ((q2 - (o1.unwrap_or(0.76)))).tanh(), bias: 2 }, S0 { a: 0.5 * ((x0).atan()), bias: 2 }];
            let mut s7 = S0 { a: ((x0 + *p1)).tanh(), bias: 0 };
            ((o1.unwrap_or(1.21)) * (q2)).min(helper_1((o1.unwrap_or(0.77)).tanh(), &vec![q2, x0, s7.a], [o1.unwrap_or(-1.41), 0.25 * (s7.bias as f64), o1.unwrap_or(-1.38), 0.25 * (s7.bias as f64)]).unwrap_or(x0)) + x0 + o1.unwrap_or(0.89) + x0
        }
    }

    compare!(
        program, (a0[0], &mut a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [0.26, 0.91, -0.91], weights: [0.0, 0.25, 0.0], stopped: false
    );
}

mod structs_377 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let mut row1 = [x0, (x0) * (x0), x0, (x0 - (x0))];
            let o2 = if (x0) * (x0) > row1[0] { Some((({ let inner3 = row1[2]; inner3 * (inner3) })).hypot(1.0 + ((x0) * (x0)).powi(2))) } else { None };
            let mut o4 = ((if (o2.unwrap_or(0.53) + row1[0]) > row1[0] { Some(row1[3]) } else { None }).unwrap_or_default() > x0).then_some((|a5: f64| (o2.unwrap_or(0.81)).min(row1[3]))(x0));
            if let Some(a6) = o2 {
            }
            ((row1[3]).clamp(-1.25, 1.25)).abs() + o2.unwrap_or(1.45) + o4.unwrap_or(0.09) + o2.unwrap_or(-1.04)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.04], weights: [0.0], stopped: false
    );
}

mod structs_382 {
    use super::*;

    twin! {
        #[differentiate]
        fn program(x0: f64) -> f64 {
            let x0 = ((if (|a1: f64| x0)(x0) > x0 { Some(x0) } else { None }).unwrap_or(x0)).sin();
            let o2 = [x0, x0, x0].into_iter().map(|a3| a3 - (((if (x0) / (2.0 + (x0).sin()) > a3 { (x0).cos() } else { (x0).tanh() })).sin())).map(|a4| a4 * ((if !(a4 > a4) { Some((a4 - (x0))) } else { None }).unwrap_or_else(|| a4))).enumerate().map(|(a6, a7)| 0.5 * (x0)).reduce(|a, b| a * 0.5 + b);
            let v8 = match (o2, o2.map(|a11| a11 * o2.unwrap_or(-1.4))) {
                (Some(a9), Some(b10)) if a9 > -0.23 => {
                    (x0).sin()
                }
                (Some(a9), Some(b10)) => {
                    ((stop_gradient(x0) - ((a9 + a9)))).sin()
                }
                _ => {
                    (-((x0).powi(2))).exp()
                }
            };
            ({ let inner12 = (o2.unwrap_or(-0.72)).mul_add(x0, x0); inner12 * ((inner12) * (x0)) }) + x0 + v8 + o2.unwrap_or(-0.74)
        }
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.43], weights: [0.0], stopped: true
    );
}
