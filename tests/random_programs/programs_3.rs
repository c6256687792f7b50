//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000200 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        if x0 > p1[1][1] {
            let mut m1 = (q2).tanh();
            m1 -= ((x0 + (p1[0][0]) * (x0))).tanh();
            if (x0 - (p1[0][0])) > q2 {
                return ({ let inner2 = (x0).abs(); inner2 * (q2) }) + m1 + m1 + q2;
            }
        } else {
        }
        x0 + x0 + p1[1][1] + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: f64) -> f64 {
        let row1 = [helper_0(p1[0], &[[q2, x0], [q2, p1[1]]], x0), (p1[0]).min(q2), (q2 - (p1[0]))];
        if (x0) * (row1[2]) > row1[1] {
            let mut m2 = 0.5 * ((({ let inner3 = x0; inner3 * (x0) })) / (2.0 + (row1[0]).sin()));
            return q2 + q2 + p1[0] + x0;
        }
        let mut row4 = vec![(q2 + row1[0]); 4];
        -(stop_gradient(q2)) + p1[0] + p1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]),
            |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
            Point { at: &[-1.45, -0.87, 0.71, -0.12], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000201 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &[f64]) -> (f64, f64) {
        'outer1: for e2 in q2.iter() {
            let mut m4 = 0.5 * (x0);
        }
        let row5 = [(x0) * (x0), (*p1 + x0)];
        (((*p1).mul_add(*p1, row5[1])).sin() + row5[0] + x0 + *p1, ((*p1) * (q2[0])).atan())
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let v1 = match 3 {
            1..=2 => {
                if (-((p1[0][1]).powi(2))).exp() > x0 {
                    let mut row2 = [(x0).powi(3), helper_0((p1[0][1]).tanh(), &x0, &[x0, x0]).1];
                } else if !(p1[0][0] > x0) {
                }
                (p1[1][0] + (x0).powi(2))
            }
            1 if helper_0((x0).sin(), &x0, &[x0, p1[1][1]]).1 > p1[0][0] => {
                (p1[1][1]).sin()
            }
            _ => {
                (((p1[1][1] - (x0))).max((p1[0][1]).abs())).sin()
            }
        };
        (1.0 + ((x0 + x0)).powi(2)).sqrt() + p1[1][1] + v1 + v1
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0).atan() - (x0)));
        for i2 in (0..5).step_by(2).rev() {
            if i2 < 1 {
                m1 += 0.5 * (((x0) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()));
                if (m1).sin() > 0.1 && (m1).hypot(1.0 + (m1).powi(2)) < 0.9 {
                    continue;
                }
                let mut n4 = 0;
                let found3 = loop {
                    n4 += 1;
                    if n4 > 3 {
                        break (0.25 * (n4 as f64)) * (({ let inner5 = x0; inner5 * (m1) }));
                    }
                    if (0.25 * (n4 as f64) + x0) > 0.1 && (m1) / (2.0 + (m1).sin()) < 0.9 {
                    } else if i2 < 1 {
                    }
                };
                if m1 > 0.1 && helper_1(0.5 * (found3), &[[m1, x0], [m1, x0]]) < 0.9 {
                    break;
                }
            }
            if (m1) * (m1) > x0 {
                break;
            }
        }
        (helper_1((m1).sin(), &[[m1, x0], [x0, x0]]) - ((x0 - (m1)))) + m1 + m1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.46], weights: &[0.0], gradient: &[-5.3026053900e-1], stopped: false }
        );
    }
}

mod seed_1000202 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        if p1 > p1 {
            let mut n1 = 0;
            while n1 < 3 && !(x0 > x0) {
                n1 += 1;
                let late2;
                if n1 % 2 == 1 {
                    let v3 = ((p1 + (if (p1).abs() > 0.1 && x0 < 0.9 { p1 } else { 0.25 * (n1 as f64) }))).sin();
                    late2 = (((v3 - (x0))).powi(3)).sin();
                } else {
                    let mut n5 = 0;
                    'outer4: while n5 < 3 {
                        n5 += 1;
                        let mut m6 = ((p1 + (0.25 * (n5 as f64) + x0))).sin();
                        if n5 % 2 == 0 {
                            m6 = ((x0).sin()).tanh();
                            break 'outer4;
                        }
                        m6 *= (0.5 * (((0.25 * (n1 as f64) + x0) - ((1.0 + (x0).powi(2)).sqrt())))).cos();
                    }
                    if n1 < 2 {
                        let mut m7 = (1.5 + ((x0).powi(2)).cos()).recip();
                        continue;
                    }
                    late2 = 0.5 * ((0.25 * (n5 as f64) + ({ let inner8 = p1; inner8 * (x0) })));
                }
            }
        } else if !(p1 > x0) {
        }
        if !(p1 > x0) {
            return x0 + x0 + p1 + x0;
        }
        ({ let inner9 = p1; inner9 * ((p1 + inner9)) }) + p1 + x0 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.31, 0.46], weights: &[0.0, 0.0], gradient: &[3.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000203 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &[f64], value3: f64) -> f64 {
        {
            let part1 = &q2[0..1];
            let mut m2 = 0.5 * (part1[0]);
            for i3 in 0..=3 {
            }
            m2 = part1[0] * 0.5;
        }
        value3 + value3 + x0 + p1[1]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        match 2 {
            0 => {
                let mut row1 = [(x0).sin(); 4];
            }
            1 if x0 > x0 => {
                let mut m2 = ((x0 - (x0)) + (1.0 + (x0).powi(2)).sqrt());
            }
            _ => {
                let mut stack3 = vec![(x0 + x0), ({ let inner4 = x0; inner4 * (inner4) })];
                if !(stack3[1] > stack3[stack3.len() - 2]) {
                    stack3[1] *= (((1.5 + (stack3[stack3.len() - 1]).sin()).ln() + (stack3[stack3.len() - 2] - (x0)))).cos();
                    return x0 + x0 + stack3[0] + stack3[stack3.len() - 1];
                }
            }
        }
        if (-((x0).powi(2))).exp() > x0 {
            let mut row5 = vec![(x0) / (2.0 + (x0).sin()), (x0).tanh(), ({ let inner6 = x0; inner6 * (x0) })];
        }
        let v7 = 0.5 * ((1.5 + (x0).cos()).recip());
        let mut stack8 = vec![(v7 + x0), (x0) * (v7)];
        let mut row9 = vec![helper_0(x0, &[x0, x0], &[stack8[stack8.len() - 1], v7], x0), x0, v7];
        (-(((v7 - (v7))).powi(2))).exp() + stack8[stack8.len() - 1] + stack8[stack8.len() - 1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.15], weights: &[0.0], gradient: &[4.2379716479e0], stopped: false }
        );
    }
}

mod seed_1000204 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        if (1.5 + (x0).sin()).ln() > 0.1 && x0 < 0.9 {
            let mut m1 = ((x0) * ((x0 - (x0)))).tanh();
            let found3 = 'block2: {
                (m1).sin()
            };
        } else {
        }
        stop_gradient(f64::sin(x0)) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let x0 = x0;
            if i2 % 2 == 1 {
                continue 'outer1;
            }
            let v3 = if i2 % 2 == 0 {
                let mut row4 = [(0.25 * (i2 as f64) + *p1), (x0 - (x0)), (1.5 + (*p1).cos()).recip(), x0];
                (1.0 + ((row4[3 - i2]).tanh()).powi(2)).sqrt()
            } else {
                let mut row5 = vec![(x0) * (x0), (x0).atan(), x0, (*p1 + *p1)];
                if i2 < 2 {
                    row5[3 - i2] = 0.5 * (((x0) * (row5[3 - i2])).atan());
                    continue 'outer1;
                }
                row5[i2] = (f64::sin(helper_1((*p1).tanh()))).sin();
                (row5[i2]).tanh()
            };
            let row6 = [((x0).powi(3)).sin(); 4];
            if i2 % 2 == 0 {
                break 'outer1;
            }
        }
        if (x0).sin() > 0.1 && x0 < 0.9 {
            return (helper_1((x0).sin())) * ((x0 + x0)) + *p1 + x0 + *p1;
        }
        ((x0 + x0) + (x0) * (*p1)) + x0 + *p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.52, 0.8], weights: &[0.0, 0.0], gradient: &[4.8000000000e0, 4.8000000000e-1], stopped: true }
        );
    }
}

mod seed_1000205 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = 0.5 * ((({ let inner2 = p1[0]; inner2 * (x0) }) - (x0)));
        m1 *= (x0).cos();
        let found4 = 'block3: {
            (m1).tanh()
        };
        found4 + found4 + x0 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.51, 0.82, -0.92], weights: &[0.0, 0.0, 0.0], gradient: &[8.8790064436e-1, 4.4438620136e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000206 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2], value3: &[[f64; 2]; 2]) -> f64 {
        p1[0] *= (0.5 * (q2[1][0])).cos();
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), q2[i2 % 2][i2 % 2]];
        }
        let v4 = 0.5 * ((q2[0][0] - ((x0).mul_add(p1[0], p1[3]))));
        let mut m5 = ((q2[1][1]) * (v4) - ((value3[0][0] - (x0))));
        let v4 = 0.5 * (m5);
        let v6 = ((x0).powi(3) - (p1[3]));
        m5 -= (v4).tanh();
        f64::sin((if x0 > m5 { v6 } else { q2[0][0] })) + q2[0][0] + value3[1][0] + m5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, matrix(a2), matrix(a3)), (&mut d0[0], d1, matrix(d2), matrix(d3)),
            |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[0.54, -1.24, -0.87, 0.84, -0.37, 0.37, -1.5, 0.57, 0.71, -0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[8.9228747480e-1, 1.2451425693e-1, 5.0000000000e-1, 7.5000000000e-1, 7.7731125936e-1, 2.1550160862e0, 0.0000000000e0, 2.2617376489e-2, 4.3364380535e-1, -6.2729222716e-1, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000207 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64]) -> (f64, f64) {
        let mut m1 = ((p1[1]) * (p1[3])).tanh();
        let found3 = 'block2: {
            if (p1[1]) / (2.0 + (m1).sin()) > 0.1 && (p1[3] + x0) < 0.9 {
            } else if !(x0 > p1[1]) {
            }
            if m1 > 0.1 && (-((p1[0]).powi(2))).exp() < 0.9 {
                break 'block2 0.5 * ((-((m1).powi(2))).exp());
            }
            0.5 * (x0)
        };
        ((f64::sin(m1)) / (2.0 + (x0).sin()) + x0 + m1 + m1, ((x0 + found3) + ({ let inner4 = p1[3]; inner4 * (p1[2]) })))
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut m1 = helper_1(0.5 * (x0), &p1).0;
        let mut stack2 = vec![({ let inner3 = m1; inner3 * (inner3) }), (p1[3] + m1)];
        {
            let part4 = &p1[0..=2];
            m1 -= 0.5 * ((stop_gradient(m1) - ((p1[2] - (stack2[stack2.len() - 1])))));
            if (p1[0]) / (2.0 + (stack2[stack2.len() - 2]).sin()) > p1[0] {
                let mut row5 = [x0, (p1[0]).hypot(1.0 + (m1).powi(2))];
            } else if p1[2] < part4[2] || x0 > 0.3 {
                let mut row6 = vec![helper_1(stack2[0], &p1[0..=3]).1, m1, x0];
                let v7 = (helper_1((m1).sin(), &p1).0) * ((x0).mul_add(stack2[stack2.len() - 2], row6[1]));
            }
            let old8 = std::mem::replace(&mut m1, ((x0).atan()).sin());
            stack2[0] = part4[1] * 0.5;
        }
        let mut row9 = p1.to_vec();
        ((stack2[stack2.len() - 2]) * (row9[2])) * ((x0 + p1[1])) + m1 + x0 + row9[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.62, -1.38, -0.09, 0.37, -0.23], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5972641084e0, 1.0000000000e0, -1.4800000000e-1, 3.1950000000e-2, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000208 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[[f64; 2]; 2]) -> f64 {
        let mut m1 = (q2[0][0]).sin();
        let late2;
        if m1 > p1[0][0] {
            let v3 = 0.5 * (((q2[1][1]).hypot(1.0 + (m1).powi(2))) * (p1[1][1]));
            late2 = (v3).tanh();
        } else {
            let found5 = 'block4: {
                (((x0).min(p1[0][1]) + m1)).sin()
            };
            late2 = (((x0) * (q2[1][1]) - ((q2[0][0] + x0)))).sin();
        }
        (stop_gradient(late2)) / (2.0 + (q2[0][1]).sin()) + p1[1][1] + x0 + q2[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), matrix(a2)), (&mut d0[0], matrix(d1), matrix(d2)),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[-1.43, -1.48, 0.42, -1.42, 1.16, 0.48, -0.09, -0.85, -1.06], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 8.0000804235e-1, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000209 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let found2 = 'block1: {
            for i3 in (0..5).step_by(2).rev() {
                if i3 < 1 {
                    let mut m4 = 0.5 * (((0.25 * (i3 as f64)) / (2.0 + (x0).sin()) + (p1 - (p1))));
                    let v5 = 0.5 * ((1.5 + (x0).cos()).recip());
                } else if i3 % 2 == 0 {
                    let v6 = (((p1) / (2.0 + (p1).sin())).tanh()).tanh();
                    let mut m7 = 0.5 * (((x0 - (v6))) * (p1));
                    if p1 < p1 || m7 > 0.3 {
                        m7 -= ((v6).powi(3) - (p1));
                        break;
                    }
                }
                let mut m8 = 0.5 * (((if x0 < x0 || x0 > 0.3 { x0 } else { x0 })) * ((0.25 * (i3 as f64)) / (2.0 + (p1).sin())));
                match i3 % 4 {
                    0 => {
                    }
                    1 if i3 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
            }
            0.5 * (p1)
        };
        (x0) * ((1.5 + (p1).cos()).recip()) + p1 + x0 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.81, 0.23], weights: &[0.0, 0.0], gradient: &[1.4042582306e0, 1.4698216986e0], stopped: false }
        );
    }
}

mod seed_1000210 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> (f64, f64) {
        let mut row1 = [[(x0).atan2(2.0 + (*p1).sin()), (x0).powi(3)], [*p1, *p1]];
        let mut stack2 = vec![(q2[1][0]).powi(2), (x0 - (q2[0][0]))];
        let mut row3 = [[(1.5 + (q2[0][0]).cos()).recip(), (row1[0][1]) * (x0)], [*p1, (stack2[stack2.len() - 2] - (stack2[1]))]];
        (row1[0][0] + row3[0][0] + row3[0][0] + *p1, *p1)
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>, value3: f64) -> f64 {
        'outer1: for i2 in 1..3 {
            let found4 = 'block3: {
                for i5 in (0..2).rev() {
                    let mut m6 = (if i2 < 2 { (0.25 * (i5 as f64) - (value3)) } else { (x0) * (x0) });
                    let v7 = 0.5 * (((x0).abs()).atan2(2.0 + ((m6 + x0)).sin()));
                    if (v7 - (x0)) > 0.1 && (value3) * (p1) < 0.9 {
                        break 'block3 (({ let inner8 = value3; inner8 * (inner8) })).sin();
                    }
                }
                if !(0.25 * (i2 as f64) > value3) {
                    break 'block3 ((q2[2 - i2]) / (2.0 + (q2[2 - i2]).sin())).tanh();
                }
                let mut m9 = (p1).sin();
                for i10 in 0..=i2 {
                    m9 = (m9).sin() + ((1.5 + ((x0).sin()).sin()).ln()).sin();
                    for i11 in (0..=4).rev().step_by(3) {
                        m9 *= (((helper_1((p1).tanh(), &x0, &[[q2[(i2 + 1) % 3], p1], [p1, x0]]).1) * ((if i10 % 2 == 0 { 0.25 * (i11 as f64) } else { value3 }))).sin()).cos();
                    }
                    if i2 < 2 {
                        return q2[i2] + m9 + q2[0] + q2[i10 % 3];
                    }
                }
                if !(x0 > value3) {
                    return p1 + q2[i2] + x0 + p1;
                }
                (((q2[2]) * (q2[(i2 + 2) % 3])) * ((1.5 + (q2[2 - i2]).cos()).recip())).tanh()
            };
        }
        (f64::sin(p1)) * ((q2[1]).sin()) + value3 + value3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], &a2.to_vec(), a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.22, 0.06, -0.17, 0.98, 0.24, 0.05], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 8.2900292364e-1, 0.0000000000e0, 3.3401303603e-2, 0.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000211 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &mut f64) -> f64 {
        *value3 = ((x0 + (p1 + x0))).tanh();
        let row1 = [(p1).mul_add(p1, *value3), (q2 + *value3), p1];
        if q2 > x0 {
            *value3 = (*value3).sin() + 0.5 * (((x0 + q2) - ((row1[2]) * (q2))));
            return (x0) * ((*value3).atan()) + q2 + x0 + q2;
        }
        if -(q2) > x0 {
            'outer2: for i3 in 0..3 {
                {
                    let part4 = &row1[1..2];
                    let mut row5 = [0.5 * (q2); 2];
                    *value3 = 0.5 * (((part4[(i3 + 1) % 1]).min(part4[i3 % 1]) + f64::sin(q2)));
                    *value3 = part4[0] * 0.5;
                }
                if (x0 - (p1)) > p1 {
                    *value3 = (*value3).sin() + (1.5 + ((p1) / (2.0 + (row1[(i3 + 1) % 3]).sin())).sin()).ln();
                    return ((p1 - (p1)) - (x0)) + q2 + x0 + 0.25 * (i3 as f64);
                }
                *value3 = 0.5 * ((stop_gradient(x0) + (x0 - (row1[(i3 + 2) % 3]))));
            }
            if (*value3) * (q2) > *value3 {
                return q2 + *value3 + p1 + p1;
            }
        } else {
        }
        (q2).abs() + p1 + q2 + row1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], &mut a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.03, 0.96, 0.87, -0.46], weights: &[0.0, 0.0, 0.0, 0.25], gradient: &[-4.8157819166e-2, 3.0657433320e-2, 1.9966833639e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000212 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64) -> f64 {
        let mut row1 = [((q2 + p1)).sin(); 2];
        let p1 = 0.5 * (((row1[1] - (row1[0]))).sin());
        if q2 > row1[0] {
            let mut stack2 = vec![q2, (x0).powi(3)];
        } else {
            let mut row3 = vec![0.5 * ((1.0 + (row1[1]).powi(2)).sqrt()); 3];
            let mut row4 = [0.5 * (row1[0]); 3];
        }
        let p1 = (x0).powi(2);
        if p1 > 0.1 && (row1[0]).min(p1) < 0.9 {
            let mut stack5 = vec![({ let inner6 = x0; inner6 * (row1[0]) }), row1[0]];
        } else if !(p1 > row1[0]) {
        }
        ({ let inner7 = (p1 + p1); inner7 * (({ let inner8 = q2; inner8 * (inner8) })) }) + p1 + row1[0] + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.78, 0.46, 0.88], weights: &[0.0, 0.0, 0.0], gradient: &[-5.5361280000e0, 2.2875280781e-1, 2.3703208078e0], stopped: false }
        );
    }
}

mod seed_1000213 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - (x0)));
        let found3 = 'block2: {
            if -(m1) > m1 {
                'outer4: for i5 in 0..3 {
                }
            }
            if !(x0 > m1) {
                break 'block2 ((x0 + m1)).tanh();
            }
            x0
        };
        (1.0 + ((if x0 > found3 { found3 } else { m1 })).powi(2)).sqrt() + m1 + found3 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.29], weights: &[0.0], gradient: &[4.6916097616e-1], stopped: false }
        );
    }
}

mod seed_1000214 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let row2 = [(x0) * (x0), (x0 + x0)];
        }
        let row3 = vec![(x0 + 0.25 * (n1 as f64)), x0];
        if n1 < 1 {
            for i4 in (1..2).rev() {
                let mut n6 = 0;
                'outer5: while n6 < 3 {
                    n6 += 1;
                    let mut m7 = (x0 - ((row3[(n1 + 1) % 2] - (x0))));
                    if 0.25 * (n1 as f64) < x0 || row3[1] > 0.3 {
                        return ((0.25 * (n6 as f64) + x0)) / (2.0 + (m7).sin()) + m7 + x0 + x0;
                    }
                }
            }
        } else {
        }
        x0 + x0 + row3[n1 % 2] + row3[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.84], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000215 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = (x0).tanh();
        let row2 = [(x0) * (x0), (x0 + x0)];
        {
            let part3 = &row2[0..=1];
            m1 = part3[0] * 0.5;
        }
        (m1) * ((row2[1]).powi(2)) + x0 + row2[1] + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: usize) -> f64 {
        let row1 = [(1.4400000000000002_f64 - (x0)), (x0 + 0.25 * (p1 as f64)), (x0) / (2.0 + (x0).sin()), stop_gradient(x0)];
        let mut m2 = ((1.5 + (x0).sin()).ln()).tanh();
        let mut row3 = vec![(row1[(p1 + 1) % 4]).cos(); 3];
        f64::sin((if p1 % 2 == 0 { 0.25 * (p1 as f64) } else { row3[p1 % 3] })) + 0.25 * (p1 as f64) + x0 + row3[(p1 + 2) % 3]
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &Vec<f64>, value3: &mut [f64; 4]) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 2 {
                break (helper_0((q2[n3 % 2]).sin())).powi(2);
            }
            let mut stack4 = vec![({ let inner5 = q2[n3 % 2]; inner5 * (*p1) }), (*p1).tanh()];
        };
        let late6;
        if (*p1 - (q2[1])) > x0 {
            let r7 = helper_1((x0).hypot(1.0 + (x0).powi(2)), 3);
            if x0 < value3[n3 % 4] || x0 > 0.3 {
                return helper_0(((x0) * (value3[n3 % 4])).tanh()) + value3[n3 % 4] + q2[n3 % 2] + *p1;
            }
            late6 = ((r7) * ((found2) / (2.0 + (q2[(n3 + 2) % 2]).sin()))).sin();
        } else {
            value3[n3 % 4] = (value3[n3 % 4]).sin() + ((value3[n3 % 4]).atan2(2.0 + (value3[1]).sin()) + (value3[(n3 + 2) % 4] - (x0)));
            late6 = 0.5 * (((found2 + found2) - (value3[n3 % 4])));
        }
        let mut n8 = 0;
        while n8 < 3 {
            n8 += 1;
            let mut n10 = 0;
            let found9 = loop {
                n10 += 1;
                if n10 > 1 {
                    break (-(value3[n3 % 4])).max((found2) * (0.25 * (n8 as f64)));
                }
                match n10 % 4 {
                    0 => {
                        value3[(n3 + 2) % 4] = (value3[(n3 + 2) % 4]).sin() + ((1.5 + (*p1).sin()).ln()).sin();
                    }
                    1 if n3 % 2 == 1 => {
                        value3[n8 % 4] += ((q2[0] + value3[n8 % 4])).cos();
                    }
                    _ => {
                    }
                }
                if (value3[(n3 + 2) % 4]) / (2.0 + (x0).sin()) > *p1 {
                    continue;
                }
            };
        }
        helper_1(late6, 0) + 0.25 * (n3 as f64) + *p1 + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], &a2.to_vec(), array(a3)), (&mut d0[0], &mut d1[0], d2, array(d3)),
            |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.42, -1.02, 1.38, -1.49, 0.92, 0.15, 0.75, 0.17], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[6.7605511929e-1, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 3.2974617586e-1], stopped: true }
        );
    }
}

mod seed_1000216 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = if (x0).cos() > x0 {
            for i2 in (0..5).step_by(2) {
                let mut row3 = vec![(x0).abs(), 0.25 * (i2 as f64)];
                if (-((0.25 * (i2 as f64)).powi(2))).exp() > x0 {
                    row3[1] = (0.25 * (i2 as f64)).sin();
                    break;
                }
            }
            let mut m4 = ((x0 + (x0 + x0))).sin();
            0.5 * ((-(((x0) / (2.0 + (m4).sin())).powi(2))).exp())
        } else {
            let mut row5 = [(x0).powi(3), x0];
            (row5[0]).tanh()
        };
        let mut m6 = (x0).cos();
        (1.0 + ((if x0 > m6 { m6 } else { v1 })).powi(2)).sqrt() + v1 + m6 + m6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.29], weights: &[0.0], gradient: &[1.9483364020e0], stopped: false }
        );
    }
}

mod seed_1000217 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((-(((x0) * (x0)).powi(2))).exp()).tanh();
        let x0 = (x0).tanh();
        let mut row2 = [(x0).max(x0), (m1 + m1), f64::sin(m1)];
        ((m1 + row2[1])).sin() + x0 + m1 + row2[0]
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - (x0)));
        let found3 = 'block2: {
            if -(m1) > m1 {
            }
            ((m1).sin()).tanh()
        };
        (1.5 + (helper_0((m1).tanh())).cos()).recip() + x0 + found3 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 2], value3: [f64; 3]) -> f64 {
        let v1 = (q2[0]).sin();
        q2[0] = (q2[0]).sin() + (((q2[1]) * (x0)) * (helper_1((p1[2]).tanh()))).sin();
        let mut n3 = 0;
        'outer2: while n3 < 3 && (value3[2]).powi(2) > 0.1 && (p1[0]) * (p1[2]) < 0.9 {
            q2[n3 % 2] += (((x0) * (q2[n3 % 2])).tanh()).tanh();
            let found5 = 'block4: {
                0.5 * (v1)
            };
            n3 += 1;
        }
        (if (0.25 * (n3 as f64) + value3[n3 % 3]) > 0.1 && ({ let inner6 = v1; inner6 * (inner6) }) < 0.9 { (x0) * (x0) } else { (-((p1[n3 % 4]).powi(2))).exp() }) + q2[n3 % 2] + v1 + 0.25 * (n3 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.31, -1.03, 0.96, 0.87, -0.46, -0.99, 1.28, 0.41, -0.59, 0.8], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[6.2207707722e-1, 0.0000000000e0, 0.0000000000e0, -4.4491981047e-2, 0.0000000000e0, 6.3442507787e-1, 1.0928488078e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000218 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 2], q2: &Vec<f64>) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), 0.25 * (i2 as f64)];
            if (-((0.25 * (i2 as f64)).powi(2))).exp() > q2[(i2 + 2) % 2] {
                break 'outer1;
            }
        }
        let mut m4 = (p1[0]) * ((q2[0]) * (p1[1]));
        ((q2[1] - (p1[1]))).hypot(1.0 + (stop_gradient(p1[0])).powi(2)) + m4 + x0 + p1[1]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ({ let inner1 = (x0 + x0); inner1 * (({ let inner2 = x0; inner2 * (inner2) })) });
        let mut n5 = 0;
        let found4 = 'outer3: loop {
            n5 += 1;
            if n5 > 3 {
                break (stop_gradient(x0) - ((x0) * (x0)));
            }
            let mut row6 = vec![(0.25 * (n5 as f64)) / (2.0 + (x0).sin()), (x0 + 0.25 * (n5 as f64)), (x0) * (x0)];
        };
        let row7 = [(found4).clamp(-1.25, 1.25), (found4) * (found4), (found4).powi(2)];
        let row8 = [row7[(n5 + 1) % 3], -(0.25 * (n5 as f64)), helper_0((x0).sin(), [found4, found4], &vec![found4, row7[1]]), (row7[n5 % 3] - (row7[n5 % 3]))];
        let mut row9 = [[(found4 - (row7[n5 % 3])), (x0).abs()], [(row8[(n5 + 2) % 4]).min(x0), (row8[n5 % 4]).hypot(1.0 + (found4).powi(2))]];
        let v10 = 0.5 * (helper_0(((found4) / (2.0 + (found4).sin())).tanh(), [row9[(n5 + 2) % 2][n5 % 2], 0.25 * (n5 as f64)], &vec![row9[n5 % 2][0], x0]));
        let mut row11 = vec![helper_0(0.5 * (row9[n5 % 2][(n5 + 2) % 2]), [row9[n5 % 2][n5 % 2], row9[n5 % 2][n5 % 2]], &vec![row7[n5 % 3], found4]); 2];
        helper_0((1.5 + (row8[n5 % 4]).sin()).ln(), [row8[n5 % 4], v10], &vec![0.25 * (n5 as f64), row11[n5 % 2]]);
        stop_gradient(stop_gradient(v10)) + row7[1] + found4 + row11[n5 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.04], weights: &[0.0], gradient: &[-6.1436854675e-6], stopped: true }
        );
    }
}

mod seed_1000219 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>) -> (f64, f64) {
        for i1 in 0..=3 {
            let v2 = ((x0).min(p1[0]) + x0);
        }
        let x0 = ((x0) * ((x0).atan())).sin();
        (x0 + p1[1] + p1[1] + p1[1], (x0) * ((x0 - (x0))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &[f64], value3: f64) -> f64 {
        let found2 = 'block1: {
            for i3 in (0..5).step_by(2).rev() {
                if i3 < 1 {
                    *p1 /= 2.0 + ((((*p1) / (2.0 + (q2[i3 % 4]).sin())) / (2.0 + (*p1).sin())).tanh()).sin();
                    let mut row4 = vec![*p1, helper_0((*p1).sin(), &vec![*p1, x0]).1, (1.0 + (q2[(i3 + 2) % 4]).powi(2)).sqrt(), (value3).atan()];
                } else if i3 % 2 == 1 {
                    let v5 = ((x0 + (value3) / (2.0 + (*p1).sin()))).sin();
                    if f64::sin(v5) > value3 {
                        return ((v5 + v5)).tanh() + value3 + v5 + *p1;
                    }
                }
            }
            ((1.0 + ((value3 + *p1)).powi(2)).sqrt()).tanh()
        };
        if (value3).cos() > x0 {
            return ((value3 - (value3))).mul_add((*p1 + *p1), q2[0]) + found2 + q2[1] + q2[3];
        }
        (found2) * ((1.5 + (found2).cos()).recip()) + value3 + found2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.81, 0.23, -0.21, 0.06, 0.58, -1.03, -0.61], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 4.4633611138e-2, 1.0001601860e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, -1.5580406929e-1], stopped: false }
        );
    }
}

mod seed_1000220 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if x0 > 0.1 && (x0) * (x0) < 0.9 {
            let mut n2 = 0;
            'outer1: while n2 < 2 && (x0).abs() > 0.1 && -(x0) < 0.9 {
                let mut m3 = 1.34_f64;
                n2 += 1;
            }
            if !(x0 > x0) {
                return ((x0) * (x0) - ((x0) * (x0))) + x0 + x0 + 0.25 * (n2 as f64);
            }
            let mut row4 = [((if x0 > 0.1 && (x0).mul_add(x0, x0) < 0.9 { x0 } else { 0.25 * (n2 as f64) })).tanh(); 2];
            let mut row5 = [(row4[n2 % 2]).atan(), (x0 - (row4[n2 % 2])), (x0) * (x0), (row4[n2 % 2]).abs()];
        } else if x0 < x0 || x0 > 0.3 {
            let v6 = (((x0) * (x0) + x0)).tanh();
            for i7 in (0..=4).rev().step_by(3) {
                let mut m8 = (x0).tanh();
            }
        }
        ((x0) * (x0) + (if (x0 + x0) > x0 { x0 } else { x0 })) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.38], weights: &[0.0], gradient: &[1.2400000000e0], stopped: false }
        );
    }
}

mod seed_1000221 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: usize) -> f64 {
        let found2 = 'block1: {
            let v3 = ((x0).min(*p1) + (*p1).abs());
            0.5 * ((*p1 + f64::sin(x0)))
        };
        let mut m4 = (x0) * (*p1);
        let row5 = [(x0) * (x0), (0.25 * (q2 as f64) - (x0)), *p1, (found2) / (2.0 + (x0).sin())];
        'outer6: for i7 in 1..2 {
            *p1 = (*p1).sin() + (-((0.25 * (q2 as f64)).powi(2))).exp();
            m4 /= 2.0 + ((row5[q2]).tanh()).sin();
            if q2 % 2 == 1 {
                continue 'outer6;
            }
        }
        0.25 * (q2 as f64) + m4 + row5[(q2 + 2) % 4] + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], 3), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.24, -0.87], weights: &[0.0, 0.25], gradient: &[-1.7373074801e0, -2.1636538071e-1], stopped: false }
        );
    }
}

mod seed_1000222 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), 0.25 * (i2 as f64)];
            if (-((0.25 * (i2 as f64)).powi(2))).exp() > x0 {
                row3[1] = (0.25 * (i2 as f64)).sin();
                break 'outer1;
            }
        }
        let mut m4 = ((x0 + (x0 + x0))).sin();
        m4 = (m4).sin() + stop_gradient((x0) / (2.0 + (x0).sin()));
        let mut m5 = ((1.5 + (x0).sin()).ln()).tanh();
        let mut row6 = vec![0.5 * ((1.0 + (m4).powi(2)).sqrt()); 3];
        m5 = (m5).sin() + ((-(m5)).clamp(-1.25, 1.25)).sin();
        let v7 = if !(x0 > m5) {
            (((x0) * (row6[1])) * (row6[0])).tanh()
        } else {
            (1.5 + ((x0 - (row6[0]))).cos()).recip()
        };
        (if v7 < x0 || v7 > 0.3 { (m4 - (m4)) } else { ({ let inner8 = m4; inner8 * (m4) }) }) + m4 + m4 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.24], weights: &[0.0], gradient: &[-4.7479219357e-1], stopped: true }
        );
    }
}

mod seed_1000223 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut row2 = vec![(x0).abs(), 0.25 * (i1 as f64)];
            if (-((0.25 * (i1 as f64)).powi(2))).exp() > x0 {
                row2[1] = (0.25 * (i1 as f64)).sin();
                break;
            }
        }
        f64::sin((x0 - (x0))) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.41], weights: &[0.0], gradient: &[3.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000224 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        let row1 = [(p1).mul_add(p1, value3[3]), (if (x0) * (p1) > x0 { p1 } else { q2[0] }), (value3[0] + p1)];
        if (1.5 + (x0).sin()).ln() > 0.1 && row1[1] < 0.9 {
            if (x0).sin() > value3[3] {
            } else {
            }
        } else {
        }
        (stop_gradient(row1[0])) / (2.0 + (row1[0]).sin()) + p1 + p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3),
            |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[0.06, -0.81, 0.04, -1.05, -1.43, -1.48, 0.42, -1.42], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.4778574771e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.2231019931e-1], stopped: true }
        );
    }
}

mod seed_1000225 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let x0 = ((x0).atan2(2.0 + (p1[1]).sin())) * ((p1[0]).atan2(2.0 + (p1[1]).sin()));
        let v1 = ((p1[1] - ((x0 + p1[1])))).sin();
        p1[1] = p1[2] * 0.5 + p1[1].sin();
        let v2 = 0.5 * (f64::sin((p1[2]) * (v1)));
        p1[1] += 0.5 * (x0);
        let mut stack3 = vec![x0, (1.5 + (p1[0]).sin()).ln()];
        let mut row4 = vec![(-((x0).powi(2))).exp(), (1.0 + (x0).powi(2)).sqrt(), v1];
        'outer5: for i6 in 0..2 {
            'outer7: for e8 in row4.iter().copied() {
                let mut row10 = [(v2) * (row4[2 - i6]), e8, (row4[(i6 + 1) % 3]).abs(), v2];
            }
            if !(row4[i6] > v1) {
                continue 'outer5;
            }
        }
        (({ let inner11 = stack3[1]; inner11 * (p1[2]) })) / (2.0 + (row4[2]).sin()) + x0 + v1 + stack3[stack3.len() - 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.01, -1.17, -0.46, -0.79], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[-5.6275787215e-1, -2.0187007251e-2, 4.4237114037e-1, 7.2642218073e-1], stopped: false }
        );
    }
}

mod seed_1000226 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let x0 = (x0).tanh();
        let mut row1 = [(x0).max(x0), (x0 + x0), f64::sin(x0)];
        let v2 = ((x0).mul_add(row1[0], row1[0]) + (1.5 + (x0).sin()).ln());
        row1[0] + x0 + v2 + v2
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let found2 = 'block1: {
            if (x0) / (2.0 + (x0).sin()) > 0.1 && (x0) / (2.0 + (x0).sin()) < 0.9 {
                let mut stack3 = vec![x0, (x0).powi(3)];
            } else {
            }
            if (x0).cos() > x0 {
                break 'block1 0.5 * ((1.0 + (x0).powi(2)).sqrt());
            }
            0.5 * (x0)
        };
        ((f64::sin(x0)) / (2.0 + (x0).sin()) + x0 + x0 + x0, ((x0 + found2) + ({ let inner4 = found2; inner4 * (x0) })))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((helper_1((x0).sin()).0) * (x0)).sin();
        match 3 {
            k if k > 0 && !(m1 > x0) => {
                let mut row2 = vec![(m1) * (m1), (m1).atan(), x0, (x0 - (m1))];
                if (-((m1).powi(2))).exp() > x0 {
                    'outer3: for e4 in row2.iter_mut().rev() {
                        let r7 = helper_0(0.5 * (({ let inner6 = m1; inner6 * (*e4) })));
                    }
                } else {
                    let old8 = std::mem::replace(&mut m1, (helper_0((x0).sin())).sin());
                }
            }
            1 if !(m1 > x0) => {
                let v9 = f64::sin((x0) / (2.0 + (x0).sin()));
                let v10 = if (x0 - (v9)) > 0.1 && (x0).mul_add(v9, x0) < 0.9 {
                    (((v9) / (2.0 + (v9).sin())).abs()).sin()
                } else {
                    ((x0 + v9)) * ((1.0 + (x0).powi(2)).sqrt())
                };
            }
            _ => {
            }
        }
        x0 + m1 + m1 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.78], weights: &[0.0], gradient: &[7.1200462041e0], stopped: false }
        );
    }
}

mod seed_1000227 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        if (p1[0]) * (p1[1]) > p1[0] {
            let late1;
            if !(p1[1] > p1[2]) {
                p1[0] /= 2.0 + (0.5 * (x0)).sin();
                late1 = (1.0 + ((x0 + x0)).powi(2)).sqrt();
            } else {
                let mut row2 = vec![(p1[2] - (x0)), (p1[1] - (x0)), stop_gradient(x0), (x0) * (x0)];
                late1 = 0.5 * (((if (x0).tanh() > row2[1] { x0 } else { x0 })).max((p1[1]) * (p1[0])));
            }
        } else if p1[1] > x0 {
        }
        ((p1[0]) * (x0)) * (p1[2]) + x0 + p1[1] + p1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.77, 1.48, -1.24, -1.29], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[-9.0920000000e-1, 1.2433000000e0, 1.5000000000e0, 6.1040000000e-1], stopped: true }
        );
    }
}

mod seed_1000228 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let v3 = 0.5 * (((if ({ let inner1 = x0; inner1 * (x0) }) > x0 { x0 } else { x0 })).atan2(2.0 + (({ let inner2 = x0; inner2 * (x0) })).sin()));
        if (if v3 > x0 { v3 } else { v3 }) > 0.1 && v3 < 0.9 {
            return ((x0) * ((x0).atan()) + v3 + x0 + v3, v3);
        }
        let v4 = match 3 {
            k if k > 0 && (x0).min(x0) > v3 => {
                let x0 = 0.5 * (v3);
                x0
            }
            1 if (x0).min(x0) > v3 => {
                (v3).sin()
            }
            _ => {
                (v3 + (-((x0).powi(2))).exp())
            }
        };
        (x0 + v3 + v3 + v4, (if x0 > v4 { (v3) / (2.0 + (v3).sin()) } else { (v4).powi(2) }))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64, value3: &[f64; 3]) -> f64 {
        let row1 = [(p1[0]).abs(), (p1[0]).cos(), (q2).abs()];
        match 3 {
            k if k > 0 && !(p1[2] > row1[2]) => {
                let v3 = (({ let inner2 = (x0) * (q2); inner2 * ((inner2).atan()) })).sin();
                match 2 {
                    1..=2 => {
                        p1[3] /= 2.0 + ((((value3[0]) / (2.0 + (x0).sin())) / (2.0 + (row1[1]).sin())).tanh()).sin();
                    }
                    1 if row1[1] > value3[0] => {
                        p1.swap(1, 0);
                    }
                    _ => {
                        let mut stack4 = vec![helper_0((row1[2]).sin()).0, (v3).atan()];
                    }
                }
            }
            1 if !(p1[2] > row1[2]) => {
                let mut row5 = vec![helper_0(0.5 * (value3[2])).1, (q2 - (row1[0])), q2];
            }
            _ => {
                for e6 in &row1 {
                }
                if (x0) * (value3[0]) > row1[0] {
                    return ((row1[0]).mul_add(x0, p1[2])).powi(3) + x0 + p1[1] + q2;
                }
            }
        }
        -((value3[0]).atan2(2.0 + (row1[0]).sin())) + value3[2] + value3[1] + row1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-1.34, -0.14, 0.22, 0.92, -0.53, -1.35, -1.12, 1.33, 0.63], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3625094366e-2, -5.5818645034e-1, 5.0000000000e-1, 7.5000000000e-1, 6.0924155756e-1, 0.0000000000e0, -3.1226892167e-1, 1.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000229 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![(x0).abs(), x0];
        let mut row2 = [(row1[0]).tanh(); 2];
        let found4 = 'block3: {
            ((row2[1]).mul_add(x0, row1[1]) + (1.5 + (x0).sin()).ln())
        };
        ((row2[1]) * (row1[1]) - ((row2[0] - (row2[0])))) + found4 + row1[0] + row1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.03], weights: &[0.0], gradient: &[3.7732306359e0], stopped: false }
        );
    }
}

mod seed_1000230 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [(x0).mul_add(x0, x0), (x0 + x0), x0];
        if (x0 + row1[1]) > row1[2] {
            return (x0) * ((x0).atan()) + row1[0] + row1[1] + row1[2];
        }
        'outer2: for e3 in row1[0..2].iter().rev() {
            let mut m5 = 0.5 * ((stop_gradient(*e3)) / (2.0 + (x0).sin()));
            if (1.5 + (x0).sin()).ln() > 0.1 && m5 < 0.9 {
                m5 -= (((-((x0).powi(2))).exp() + (1.0 + (m5).powi(2)).sqrt())).tanh();
                break 'outer2;
            }
            'outer6: for i7 in 0..2 {
                'outer8: for e9 in &row1 {
                    let found12 = 'block11: {
                        ((*e9) * ((row1[0] + *e9))).tanh()
                    };
                }
                if (row1[(i7 + 2) % 3]).sin() > row1[2 - i7] {
                    continue 'outer6;
                }
            }
        }
        (-(row1[2]) + x0) + row1[0] + x0 + row1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.26], weights: &[0.0], gradient: &[7.9068765631e0], stopped: true }
        );
    }
}

mod seed_1000231 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        'outer1: for i2 in 0..2 {
            if (value3[i2][i2]) / (2.0 + (p1).sin()) > 0.1 && (x0 + q2) < 0.9 {
                let mut m3 = (((q2 - (value3[1 - i2][1]))) * (q2)).tanh();
                if i2 < 2 {
                    continue 'outer1;
                }
            } else {
            }
        }
        ((x0 + value3[1][1]) - ((value3[0][0]).clamp(-1.25, 1.25))) + x0 + p1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        let mut m1 = (({ let inner2 = q2; inner2 * (inner2) })).sin();
        let v4 = (({ let inner3 = (m1) * (m1); inner3 * ((p1[1][1]).tanh()) })).tanh();
        let found6 = 'block5: {
            if stop_gradient(q2) > q2 {
                let v7 = if (x0) * (p1[1][0]) > 0.1 && (q2) * (p1[0][0]) < 0.9 {
                    m1 -= 0.5 * (v4);
                    ((v4 - (p1[0][1])) - ((m1).sin()))
                } else {
                    ({ let inner8 = helper_1(m1, m1, (v4).sin(), &p1); inner8 * (inner8) })
                };
                if helper_1(0.5 * (x0), q2, (x0).sin(), &p1) > m1 {
                    break 'block5 ((v7) / (2.0 + (v7).sin())).sin();
                }
            } else {
            }
            q2
        };
        ((v4).atan()) * ((m1 - (m1))) + q2 + m1 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.16, -0.66, -0.71, -0.99, -0.43, 1.2], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.6260338019e0], stopped: true }
        );
    }
}

mod seed_1000232 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: [f64; 4]) -> f64 {
        for i1 in 1..3 {
            let mut m2 = 0.5 * (p1[(i1 + 2) % 3]);
            if i1 % 2 == 1 {
                m2 = (m2).sin() + ((if !(m2 > p1[2]) { x0 } else { x0 })).sin();
                break;
            }
        }
        ((x0 + p1[1])).hypot(1.0 + ((p1[1]) / (2.0 + (q2[2]).sin())).powi(2)) + x0 + x0 + p1[2]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ({ let inner1 = (x0 + x0); inner1 * (({ let inner2 = x0; inner2 * (inner2) })) });
        let mut n5 = 0;
        let found4 = 'outer3: loop {
            n5 += 1;
            if n5 > 3 {
                break (stop_gradient(x0) - ((x0) * (x0)));
            }
            let mut row6 = vec![(0.25 * (n5 as f64)) / (2.0 + (x0).sin()), (x0 + 0.25 * (n5 as f64)), (x0) * (x0)];
        };
        let row7 = [(found4).clamp(-1.25, 1.25), (found4) * (found4), (found4).powi(2)];
        let row8 = [row7[(n5 + 1) % 3], -(0.25 * (n5 as f64)), helper_0((x0).sin(), &row7, [found4, row7[1], 0.25 * (n5 as f64), found4]), row7[n5 % 3]];
        let mut m9 = 0.5 * (((x0) * (row7[n5 % 3])) * (found4));
        'outer10: for i11 in (1..5).step_by(2) {
            for i12 in 0..3 {
                'outer13: for i14 in (1..=4).rev().step_by(3) {
                }
                if i12 < 1 {
                    return (if (x0).sin() > found4 { (1.5 + (x0).cos()).recip() } else { (row8[3 - i12] + found4) }) + found4 + m9 + row7[2 - i12];
                }
            }
        }
        if n5 % 2 == 1 {
            return row7[n5 % 3] + x0 + x0 + row7[(n5 + 1) % 3];
        }
        -(x0) + x0 + found4 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.08], weights: &[0.0], gradient: &[-7.2512618381e-5], stopped: true }
        );
    }
}

mod seed_1000233 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64]) -> (f64, f64) {
        for e1 in p1.iter() {
            let v3 = match 1 {
                k if k > 0 && *e1 > p1[1] => {
                    if p1[0] > *e1 {
                    }
                    0.5 * (((*e1) * (p1[0]) + (*e1 - (x0))))
                }
                1 if *e1 > p1[1] => {
                    (*e1).sin()
                }
                _ => {
                    0.5 * (*e1)
                }
            };
        }
        (p1[2] + x0 + x0 + p1[0], ((x0 + p1[0]) - ((1.0 + (x0).powi(2)).sqrt())))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let mut row3 = [[(x0).powi(2), (0.25 * (i2 as f64)) * (0.25 * (i2 as f64))], [helper_0(x0, &[x0, 0.25 * (i2 as f64), x0]).1, -(x0)]];
            row3[1 - i2][1 - i2] = 0.5 * ((({ let inner4 = row3[(i2 + 2) % 2][i2]; inner4 * (row3[1][1]) })) / (2.0 + (x0).sin()));
            let x0 = ((if (row3[1 - i2][i2] - (x0)) > 0.1 && (if x0 > 0.1 && (x0).clamp(-1.25, 1.25) < 0.9 { row3[i2][i2] } else { row3[i2][i2] }) < 0.9 { (row3[i2][(i2 + 2) % 2]).max(x0) } else { (-((row3[1 - i2][i2]).powi(2))).exp() })).sin();
        }
        let row5 = [(x0).sin(), x0, helper_0(0.5 * (x0), &[x0, x0, x0]).0];
        helper_0(helper_0(x0, &row5).1, &row5).1 + x0 + row5[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.97], weights: &[0.0], gradient: &[4.1103891664e0], stopped: false }
        );
    }
}

mod seed_1000234 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: f64, value3: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                if (if !(p1[3] > q2) { p1[n5 % 4] } else { x0 }) > 0.1 && (x0).min(x0) < 0.9 {
                } else if row1[n5 % 4] > p1[0] {
                }
                if n5 % 2 == 1 {
                    break 'outer4;
                }
                n5 += 1;
            }
            ((-(((q2).powi(2)).powi(2))).exp()).tanh()
        };
        (if x0 > q2 { (p1[2]) / (2.0 + (row1[0]).sin()) } else { (row1[2]) * (found3) }) + x0 + found3 + p1[3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.87, 0.84, -0.37, 0.37, -1.5, 0.57, 0.71], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3638881404e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, -9.6947095888e-2, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000235 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0) + x0);
        m1 = (m1).sin() + (((x0).clamp(-1.25, 1.25) + x0)).sin();
        let v2 = if !(x0 > x0) {
            let old3 = std::mem::replace(&mut m1, ((1.0 + (x0).powi(2)).sqrt()).sin());
            (((old3) * (m1)).max(m1)).sin()
        } else {
            let mut n5 = 0;
            'outer4: while n5 < 3 && (m1).sin() > x0 {
                n5 += 1;
                match n5 % 4 {
                    0 => {
                        let mut m6 = 0.5 * (((m1).tanh() + (m1 + m1)));
                        if n5 < 2 {
                            continue 'outer4;
                        }
                    }
                    1 if n5 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
                if x0 < x0 || m1 > 0.3 {
                    return ((x0).max(x0) + (if x0 > 0.1 && (m1).hypot(1.0 + (m1).powi(2)) < 0.9 { 0.25 * (n5 as f64) } else { x0 })) + 0.69_f64 + m1 + m1;
                }
            }
            (x0).tanh()
        };
        ((v2).abs()) / (2.0 + (v2).sin()) + v2 + v2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.68], weights: &[0.0], gradient: &[1.2047233420e0], stopped: false }
        );
    }
}

mod seed_1000236 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [[(x0).atan2(2.0 + (*p1).sin()), (x0).powi(3)], [*p1, (x0 + *p1)]];
        match 2 {
            1..=2 => {
                let mut row2 = [(q2[0][0]).powi(2), (*p1) * (x0)];
            }
            1 if x0 > row1[0][0] => {
                for i3 in (0..5).step_by(2) {
                    let mut m4 = (q2[(i3 + 1) % 2][i3 % 2] + (if (*p1).tanh() > q2[i3 % 2][i3 % 2] { *p1 } else { x0 }));
                    'outer5: for i6 in 1..3 {
                        m4 *= ((((*p1) * (row1[(i3 + 2) % 2][i3 % 2]) + m4)).tanh()).cos();
                    }
                    if (*p1).sin() > 0.1 && (row1[i3 % 2][i3 % 2]).clamp(-1.25, 1.25) < 0.9 {
                        continue;
                    }
                    let v7 = (-(((q2[i3 % 2][0]) / (2.0 + (*p1).sin())).powi(2))).exp();
                    for i8 in 1..=3 {
                    }
                }
                if !(*p1 > row1[0][0]) {
                    return (*p1 + *p1) + q2[0][1] + x0 + *p1;
                }
            }
            _ => {
            }
        }
        row1[1][0] + q2[0][0] + q2[1][1] + row1[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.04, -0.52, 0.8, 0.16, -0.66, -0.71], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[4.8000000000e-3, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000237 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize) -> f64 {
        let mut row1 = [(0.25 * (p1 as f64)).tanh(); 2];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
            }
            if (row1[n5 % 2]) / (2.0 + (row1[p1 % 2]).sin()) > 0.1 && (1.5 + (x0).sin()).ln() < 0.9 {
                break 'block2 ((if !(0.25 * (n5 as f64) > 0.25 * (p1 as f64)) { row1[1] } else { row1[0] })).sin();
            }
            0.5 * (((x0 + x0)) * ((row1[p1 % 2]).cos()))
        };
        row1[p1 % 2] + row1[p1 % 2] + row1[p1 % 2] + 0.25 * (p1 as f64)
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: f64) -> f64 {
        'outer1: for (i3, e2) in p1.iter().enumerate() {
            let v4 = if (p1[(i3 + 1) % 4]) / (2.0 + (p1[(i3 + 1) % 4]).sin()) > *e2 {
                let mut row5 = vec![p1[i3], (q2) * (p1[(i3 + 2) % 4]), f64::sin(q2), ({ let inner6 = x0; inner6 * (q2) })];
                -((*e2 - (row5[i3])))
            } else {
                for i7 in 1..=3 {
                    let mut m8 = ((x0 + q2)) * ((1.0 + (*e2).powi(2)).sqrt());
                    m8 -= m8;
                }
                let q2 = ((helper_0((q2).sin(), i3)) * ((q2).clamp(-1.25, 1.25))).tanh();
                if !(p1[i3] > *e2) {
                    continue 'outer1;
                }
                0.5 * (helper_0(0.5 * ((*e2 - (*e2))), i3))
            };
        }
        (if p1[0] < p1[3] || x0 > 0.3 { (q2 + x0) } else { (1.0 + (x0).powi(2)).sqrt() }) + p1[0] + p1[3] + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.21, -1.34, -0.75, 1.39, 0.72, -0.01], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000238 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
            }
            if (if (p1 + p1) > p1 { row1[n5 % 4] } else { row1[n5 % 4] }) > x0 {
                break 'block2 (if !(0.25 * (n5 as f64) > p1) { p1 } else { p1 });
            }
            ((x0).powi(3) - (0.25 * (n5 as f64)))
        };
        x0 + row1[3] + row1[2] + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [(x0).sin(); 4];
        let v2 = if !(x0 > x0) {
            let mut row3 = [(row1[1]) * (row1[3]), helper_0((row1[1]).tanh(), (row1[0]).sin()), row1[2], (if x0 < x0 || row1[2] > 0.3 { x0 } else { row1[2] })];
            0.5 * (((row3[1] + row1[0])) * ((x0) * (row3[3])))
        } else {
            let found5 = 'block4: {
                for i6 in (0..5).step_by(2).rev() {
                    if i6 < 1 {
                        row1[i6 % 4] = (helper_0(0.5 * ((row1[(i6 + 1) % 4] - (x0))), 0.5 * ((1.5 + (x0).cos()).recip()))).tanh();
                        let r7 = helper_0((0.25 * (i6 as f64)).tanh(), (row1[i6 % 4]) * (row1[i6 % 4]));
                        if i6 % 2 == 0 {
                            break;
                        }
                    } else if x0 < x0 || x0 > 0.3 {
                        row1[i6 % 4] -= f64::sin(x0);
                    }
                    let v8 = ((helper_0((x0).tanh(), x0)) * ((0.25 * (i6 as f64)) / (2.0 + (row1[i6 % 4]).sin()))).sin();
                }
                (helper_0(0.5 * ((row1[2]).powi(3)), (row1[2]).sin())).tanh()
            };
            0.5 * ((if row1[0] < row1[3] || x0 > 0.3 { (found5 + x0) } else { (1.0 + (x0).powi(2)).sqrt() }))
        };
        (v2).abs() + v2 + v2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.72], weights: &[0.0], gradient: &[9.1029294238e0], stopped: false }
        );
    }
}

mod seed_1000239 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &[f64], value3: &Vec<f64>) -> f64 {
        let v1 = (q2[0] - ((value3[0] - (p1[0]))));
        let mut stack2 = vec![(p1[2] - (x0)), (x0).sin()];
        let mut m3 = ((if (x0 + p1[1]) > stack2[stack2.len() - 2] { stack2[stack2.len() - 1] } else { stop_gradient(x0) })).sin();
        ((1.5 + (x0).sin()).ln()).tanh() + q2[1] + p1[1] + q2[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &Vec<f64>) -> f64 {
        'outer1: for i2 in 0..2 {
            'outer3: for e4 in q2.iter() {
                let found7 = 'block6: {
                    let t9 = (*e4, (({ let inner8 = *p1; inner8 * (*e4) })).tanh());
                    let mut stack10 = vec![({ let inner11 = x0; inner11 * (x0) }), x0];
                    if (*p1) / (2.0 + (*p1).sin()) > 0.1 && (*e4 + stack10[(i2 + 1) % 2]) < 0.9 {
                        *p1 /= 2.0 + ((0.25 * (i2 as f64) + (t9.0) * (*e4))).sin();
                        break 'block6 (t9.0) * (t9.0);
                    }
                    let v12 = (helper_0(0.5 * ((x0 + 0.25 * (i2 as f64))), &q2[0..=2], &q2[1..3], &vec![stack10[stack10.len() - 2], *e4])).sin();
                    0.5 * (stack10[1])
                };
            }
        }
        (1.5 + ((if (x0) * (q2[1]) > 0.1 && q2[3] < 0.9 { x0 } else { x0 })).sin()).ln() + q2[3] + q2[1] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.05, -0.84, 0.68, -0.18, 1.17, -0.29], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0], gradient: &[2.1017410090e-1, 2.5000000000e-1, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000240 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [q2[2]; 2];
        } else if !(*p1 > row1[0][0]) {
            let mut row5 = [(row1[0][0]).powi(2), (m2) * (x0)];
        }
        for i6 in (0..5).step_by(2) {
            let mut m7 = (row1[(i6 + 1) % 2][i6 % 2] + (if (value3).tanh() > m2 { q2[i6 % 4] } else { value3 }));
            'outer8: for i9 in 1..3 {
                let found11 = 'block10: {
                    ((value3) * (row1[(i6 + 2) % 2][i6 % 2]) + row1[i9 % 2][(i9 + 1) % 2])
                };
                if (value3) / (2.0 + (m7).sin()) > 0.1 && ({ let inner12 = 0.65_f64; inner12 * (q2[(i6 + 2) % 4]) }) < 0.9 {
                    return row1[i9 % 2][1] + m7 + row1[(i6 + 2) % 2][i6 % 2] + found11;
                }
            }
            if *p1 > row1[i6 % 2][i6 % 2] {
                break;
            }
        }
        ((value3) * (m2) + m2) + x0 + value3 + m2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.71, -0.78, -0.87, -0.52, 0.31, -0.16, 1.06], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[-2.0600000000e0, 2.5000000000e-1, 1.2500000000e0, 1.2935971717e0, 7.5000000000e-1, 1.0000000000e0, 4.4100000000e0], stopped: false }
        );
    }
}

mod seed_1000241 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: &mut [f64]) -> f64 {
        if (x0).atan() > x0 {
            let x0 = p1[1];
            let mut row1 = [q2[1], x0, (value3[1] - (value3[0]))];
        } else if stop_gradient(p1[0]) > q2[1] {
            let v2 = ((x0).powi(3) - (value3[1]));
        }
        value3[2] -= 0.5 * (((x0 - (q2[0]))).sin());
        let mut n4 = 0;
        let found3 = loop {
            n4 += 1;
            if n4 > 2 {
                break (p1[1]).sin();
            }
        };
        (({ let inner5 = value3[n4 % 3]; inner5 * (found3) }) + found3) + found3 + q2[(n4 + 2) % 2] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.58, 1.22, -0.76, 1.5, -0.92, -0.99, -0.46, -0.82], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.1828057884e0, 0.0000000000e0, 7.3208437085e-1, -1.8280578838e-1, 1.0000000000e0, -4.3892144511e-1, 5.0000000000e-1, 7.5000000000e-1], stopped: true }
        );
    }
}

mod seed_1000242 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut t1 = (q2[1], x0);
        let row2 = vec![({ let inner3 = x0; inner3 * (q2[0]) }); 3];
        let v4 = if row2[0] < row2[0] || p1 > 0.3 {
            let x0 = 0.5 * (({ let inner5 = (p1 + p1); inner5 * (({ let inner6 = row2[2]; inner6 * (p1) })) }));
            t1.0 = 0.5 * (stop_gradient((p1 + p1)));
            (((if (q2[1]).powi(3) > q2[0] { row2[1] } else { q2[1] })).atan2(2.0 + ((row2[0]) * (x0)).sin())).sin()
        } else {
            ((p1).abs()).clamp(-1.25, 1.25)
        };
        (1.5 + ((q2[1]) / (2.0 + (p1).sin())).sin()).ln() + p1 + q2[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
            Point { at: &[-1.24, -1.29, 1.03, 0.55, -0.28], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 9.3923292703e-1, 0.0000000000e0, 1.4143056640e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000243 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let found2 = 'block1: {
            for i3 in (0..5).step_by(2).rev() {
                if i3 < 1 {
                    let mut m4 = 0.5 * (((0.25 * (i3 as f64)) / (2.0 + (x0).sin()) + (p1 - (p1))));
                    let v5 = 0.5 * ((1.5 + (x0).cos()).recip());
                } else if i3 % 2 == 0 {
                    let v6 = (((p1) / (2.0 + (p1).sin())).tanh()).tanh();
                    let mut m7 = 0.5 * (((x0 - (v6))) * (p1));
                    if p1 < p1 || m7 > 0.3 {
                        m7 -= ((v6).powi(3) - (p1));
                        break;
                    }
                }
                let mut m8 = 0.5 * (((if x0 < x0 || x0 > 0.3 { x0 } else { x0 })) * ((0.25 * (i3 as f64)) / (2.0 + (p1).sin())));
                match i3 % 4 {
                    0 => {
                    }
                    1 if i3 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
            }
            0.5 * (p1)
        };
        (x0) * ((1.5 + (p1).cos()).recip()) + p1 + x0 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.81, 0.23], weights: &[0.0, 0.0], gradient: &[1.4042582306e0, 1.4698216986e0], stopped: false }
        );
    }
}

mod seed_1000244 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(0.25 * (n4 as f64) > p1) { p1 } else { p1 }) > 0.1 && q2[0] < 0.9 {
                    if n4 % 2 == 0 {
                        let mut m5 = ((stop_gradient(x0) + p1)).tanh();
                        if n4 % 2 == 1 {
                            break 'outer3;
                        }
                        let mut stack6 = vec![(1.0 + (x0).powi(2)).sqrt(), x0];
                    } else {
                        let mut row7 = [(p1).sin(); 4];
                    }
                    let found9 = 'block8: {
                        let mut row10 = [(0.25 * (n4 as f64) + q2[n4 % 2]), (x0 + p1), q2[(n4 + 1) % 2], (x0).tanh()];
                        let mut row11 = [({ let inner12 = p1; inner12 * (inner12) }), (row10[n4 % 4] + row10[(n4 + 1) % 4]), (q2[0]).cos()];
                        if ({ let inner13 = row10[n4 % 4]; inner13 * (p1) }) > row11[0] {
                            break 'block1 ((if n4 < 2 { p1 } else { row11[n4 % 3] })).tanh();
                        }
                        (row10[n4 % 4]).tanh()
                    };
                } else if n4 % 2 == 0 {
                }
                n4 += 1;
            }
            ((1.5 + ((if (p1).hypot(1.0 + (p1).powi(2)) > 0.25 * (n4 as f64) { 0.25 * (n4 as f64) } else { x0 })).sin()).ln()).sin()
        };
        if (p1) * (found2) > q2[1] {
            return (p1 + p1) + q2[0] + found2 + x0;
        }
        p1 + found2 + found2 + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.52, 0.31, -0.16, 1.06], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000245 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let found2 = 'block1: {
            let mut row3 = [(x0 + x0), (x0).atan2(2.0 + (x0).sin()), (1.0 + (x0).powi(2)).sqrt(), ({ let inner4 = x0; inner4 * (inner4) })];
            if (row3[1] + row3[0]) > row3[2] {
                row3[1] += (x0).tanh();
                break 'block1 (if x0 < x0 || row3[2] > 0.3 { x0 } else { row3[2] });
            }
            (((x0 + row3[0])).tanh()).sin()
        };
        ((if (found2).tanh() > found2 { (found2) / (2.0 + (x0).sin()) } else { (x0 - (found2)) }) + x0 + x0 + x0, (if (found2).sin() > 0.1 && (x0).mul_add(x0, x0) < 0.9 { (found2 + found2) } else { (found2).atan() }))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let t2 = helper_1((x0 - (p1)));
            if helper_1((x0).sin()).0 > t2.0 {
                let mut m3 = (((t2.0 - (p1)) - ((0.25 * (n1 as f64) + p1)))).sin();
                break;
            }
            let found5 = 'block4: {
                'outer6: for i7 in (1..5).step_by(2) {
                    for i8 in 0..3 {
                    }
                }
                (helper_1((p1).tanh()).0 - ((-((p1).powi(2))).exp()))
            };
        }
        (1.5 + ((x0) * (p1)).cos()).recip() + p1 + p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.55, -0.81], weights: &[0.0, 0.0], gradient: &[1.0604758205e0, 1.9589361713e0], stopped: false }
        );
    }
}

mod seed_1000246 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(p1[1] > x0) { x0 } else { x0 }) > 0.1 && (x0).min(x0) < 0.9 {
                    let mut m5 = ((stop_gradient(p1[n4 % 2])) / (2.0 + (p1[0]).sin())).tanh();
                    if n4 % 2 == 1 {
                        break 'outer3;
                    }
                    let mut stack6 = vec![(-((x0).powi(2))).exp(), (0.25 * (n4 as f64)).atan2(2.0 + (0.25 * (n4 as f64)).sin())];
                } else {
                    if (0.25 * (n4 as f64)) * (0.25 * (n4 as f64)) > x0 {
                        let row7 = [(p1[(n4 + 1) % 2]).cos(), (x0).abs(), -(x0)];
                    } else {
                    }
                    if n4 < 1 {
                        return (1.5 + ((p1[1]) / (2.0 + (x0).sin())).sin()).ln() + p1[(n4 + 1) % 2] + p1[n4 % 2] + p1[(n4 + 2) % 2];
                    }
                }
                n4 += 1;
            }
            if x0 > 0.1 && (p1[(n4 + 1) % 2]).max(p1[n4 % 2]) < 0.9 {
                break 'block1 0.5 * ((p1[(n4 + 1) % 2] - (x0)));
            }
            (p1[0]) * ((x0).atan())
        };
        ((x0).mul_add(found2, x0)) * (p1[1]) + found2 + x0 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.28, 1.05, -0.84], weights: &[0.0, 0.0, 0.0], gradient: &[2.3271050088e-1, 2.0000000000e0, 1.4968621505e0], stopped: true }
        );
    }
}

mod seed_1000247 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &[f64; 3], value3: &[[f64; 2]; 2]) -> f64 {
        for i1 in 0..2 {
            let mut m2 = 0.5 * ((*p1) * (x0));
        }
        let mut stack3 = vec![(*p1 + x0), (q2[2]) * (*p1)];
        'outer4: for i5 in (0..3).rev() {
        }
        ((stack3[stack3.len() - 1]).atan2(2.0 + (stack3[stack3.len() - 1]).sin()) + q2[0]) + x0 + value3[1][1] + stack3[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], array(a2), matrix(a3)), (&mut d0[0], &mut d1[0], array(d2), matrix(d3)),
            |a0: 1, a1: 1, a2: 3, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.84, 0.68, -0.18, 1.17, -0.29, 0.15, -0.59, 0.96, 0.99], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, -2.1587614372e-1, 1.0000000000e0, 0.0000000000e0, 1.0923992335e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000248 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(0.25 * (n4 as f64) > 0.25 * (n4 as f64)) { x0 } else { 0.25 * (n4 as f64) }) > 0.1 && (x0).min(x0) < 0.9 {
                } else if x0 > 0.14_f64 {
                }
                n4 += 1;
            }
            if n4 < 1 {
                break 'block1 0.5 * ((-((x0).powi(2))).exp());
            }
            (((x0).clamp(-1.25, 1.25) + x0)).sin()
        };
        (1.5 + ((x0).powi(2)).cos()).recip() + found2 + found2 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: f64, value3: f64) -> f64 {
        let mut m1 = 0.5 * ((helper_0((x0).sin())) * (value3));
        let late2;
        if !(m1 > p1[0]) {
            let v4 = 0.5 * (({ let inner3 = (p1[2] + p1[1]); inner3 * ((inner3).abs()) }));
            late2 = 0.5 * (m1);
        } else {
            for i5 in (0..5).step_by(2).rev() {
                if i5 < 1 {
                    m1 += 0.5 * (((value3) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()));
                    if (-((p1[i5 % 3]).powi(2))).exp() > 0.1 && helper_0((m1).tanh()) < 0.9 {
                        continue;
                    }
                } else if (q2 - (q2)) > p1[2] {
                }
            }
            late2 = (((q2 - (m1))).hypot(1.0 + ((value3) * (q2)).powi(2))).sin();
        }
        if (q2).sin() > 0.1 && x0 < 0.9 {
            return (helper_0((q2).sin())) * ((x0 + q2)) + value3 + m1 + value3;
        }
        ((m1 + m1) + (x0) * (late2)) + q2 + p1[2] + value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.8, 0.16, -0.66, -0.71, -0.99, -0.43], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-9.3524099944e-1, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 4.7448634070e0], stopped: false }
        );
    }
}

mod seed_1000249 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = (x0) * (p1);
        let row2 = [(m1 + m1), (x0 - (m1)), (if (x0 - (p1)) > m1 { m1 } else { p1 }), m1];
        let late3;
        if f64::sin(p1) > row2[0] {
            late3 = (-((row2[3]).powi(2))).exp();
        } else {
            late3 = 0.5 * (x0);
        }
        x0 + m1 + late3 + late3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.53, 0.24], weights: &[0.0, 0.0], gradient: &[1.3601521452e0, -7.9533598732e-1], stopped: false }
        );
    }
}

mod seed_1000250 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: [f64; 2]) -> f64 {
        let v1 = p1;
        let mut stack2 = vec![(q2[1] - (v1)), (p1).sin()];
        let mut m3 = ((if (x0 + q2[1]) > q2[0] { stack2[stack2.len() - 1] } else { stop_gradient(p1) })).sin();
        ((1.5 + (x0).sin()).ln()).tanh() + p1 + p1 + x0
    }

    #[differentiate]
    fn helper_1(x0: &mut [f64]) {
        match 2 {
            1..=2 => {
                let mut row1 = [f64::sin(x0[1]), (x0[1] - (x0[2]))];
            }
            1 if x0[1] > x0[2] => {
                match 1 {
                    0 => {
                    }
                    1 if (x0[1] - (x0[2])) > x0[0] => {
                    }
                    _ => {
                    }
                }
            }
            _ => {
            }
        }
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut row1 = vec![(q2[p1]) * (q2[p1]), 0.25 * (p1 as f64), -(x0), (x0 - (0.25 * (p1 as f64)))];
        let v2 = 0.5 * ((if (0.25 * (p1 as f64) - (q2[3 - p1])) > 0.1 && (q2[p1]) * (row1[0]) < 0.9 { (x0).abs() } else { (x0).max(0.25 * (p1 as f64)) }));
        row1.swap((p1 + 2) % 4, (p1 + 1) % 4);
        helper_1(&mut row1[1..4]);
        let mut m3 = q2[1];
        for i4 in p1..4 {
            let mut row5 = [[(v2 - (q2[3 - p1])), (v2 - (q2[0]))], [(q2[(i4 + 2) % 4] + x0), (m3).mul_add(x0, q2[p1])]];
            if v2 < v2 || v2 > 0.3 {
                row1[(i4 + 2) % 4] *= (0.5 * (((x0).sin() + (if i4 % 2 == 0 { v2 } else { row5[i4 % 2][i4 % 2] })))).cos();
                break;
            }
            let v6 = ((row1[i4]).abs()).tanh();
            if (if i4 % 2 == 1 { x0 } else { v2 }) > m3 {
                row1[(p1 + 1) % 4] = (row1[(p1 + 1) % 4]).sin() + (helper_0(0.5 * ((m3 + q2[0])), 0.5 * (stop_gradient(v2)), [row5[i4 % 2][i4 % 2], 0.25 * (i4 as f64)])).tanh();
                break;
            }
        }
        v2 + m3 + m3 + m3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 3, a2), (&mut d0[0], d2),
            |a0: 1, a2: 4|, |d0, d2|,
            Point { at: &[0.97, 1.44, 0.35, 0.52, -1.04], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[5.0000000000e-1, 0.0000000000e0, 3.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000251 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: f64) -> (f64, f64) {
        let x0 = x0;
        let mut row1 = [q2, (p1 - (x0)), (if (p1 - (q2)) > x0 { x0 } else { q2 })];
        row1[1] = ((f64::sin(q2)).mul_add((p1).powi(3), row1[1])).tanh();
        (p1 + x0 + row1[2] + x0, -((p1) * (x0)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 3]) -> f64 {
        let mut m1 = ((q2[2]) * (x0) + (p1[1][1]) * (x0));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break ((helper_0((q2[n4 % 3]).sin(), p1[(n4 + 2) % 2][n4 % 2], 0.5 * (p1[n4 % 2][(n4 + 1) % 2])).1).atan()).sin();
            }
            m1 = (m1).sin() + 0.5 * (((x0 + x0)).cos());
        };
        (p1[n4 % 2][(n4 + 1) % 2]).tanh() + p1[n4 % 2][(n4 + 1) % 2] + found3 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), *array(a2)), (&mut d0[0], matrix(d1), array(d2)),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.43, -0.31, -0.32, 0.33, 1.41, 0.6, -0.8, -1.19], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.8985445147e0, -5.4073683351e-1, -1.1144539016e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000252 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: usize, value3: &[f64; 4]) -> f64 {
        for i1 in 1..=3 {
            let mut m2 = (((*p1 + 0.25 * (i1 as f64)) + (*p1 + value3[3 - q2]))).sin();
            for i3 in 0..=q2 {
                m2 = (m2).sin() + ((1.5 + ((x0).sin()).sin()).ln()).sin();
                for i4 in (0..=4).rev().step_by(3) {
                    match q2 % 4 {
                        0 => {
                            m2 *= (0.5 * ((if (*p1).cos() > x0 { x0 } else { (0.25 * (i4 as f64)).sin() }))).cos();
                            if i4 % 2 == 0 {
                                m2 = x0;
                                return (value3[i1]).abs() + x0 + 0.25 * (q2 as f64) + x0;
                            }
                        }
                        1 if i1 % 2 == 1 => {
                            let v5 = (1.5 + (x0).sin()).ln();
                            if !(x0 > *p1) {
                                return ((0.25 * (q2 as f64) + m2)) * (0.25 * (q2 as f64)) + v5 + m2 + 0.25 * (i1 as f64);
                            }
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        ((0.25 * (q2 as f64)).mul_add(*p1, x0)) * ((value3[2]) * (0.25 * (q2 as f64))) + value3[3 - q2] + value3[q2] + value3[3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], 3, array(a3)), (&mut d0[0], &mut d1[0], array(d3)),
            |a0: 1, a1: 1, a3: 4|, |d0, d1, d3|,
            Point { at: &[0.37, -1.2, -0.83, -1.14, -0.07, 1.35], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-5.2500000000e-2, -3.9375000000e-2, 1.0000000000e0, 0.0000000000e0, -3.9750000000e-1, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000253 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 2], value3: [f64; 3]) -> f64 {
        let v1 = (q2[0]).sin();
        q2[0] -= ((q2[1]) * (x0) + p1[2]);
        let mut stack2 = vec![({ let inner3 = q2[1]; inner3 * (x0) }), v1];
        let mut row4 = [(p1[2]).powi(3); 2];
        let v6 = ({ let inner5 = (p1[3] - (x0)); inner5 * ((stack2[stack2.len() - 2] + q2[0])) });
        q2[0] + p1[3] + q2[0] + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.43, 0.66, -1.45, -0.87, 0.71, -0.12, -0.52, -0.07, -0.6, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[1.1700000000e0, 0.0000000000e0, 0.0000000000e0, -2.2500000000e0, 1.0000000000e0, 2.2500000000e0, 5.3250000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000254 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: f64, value3: &mut [f64]) -> f64 {
        let mut stack1 = vec![p1[3], (1.5 + (x0).sin()).ln()];
        let mut row2 = vec![(1.0 + (p1[0]).powi(2)).sqrt(), (q2).powi(2), (stack1[0] - (q2))];
        'outer3: for e4 in row2.iter().copied() {
            let mut row6 = [(row2[0]) * (value3[1]), stack1[stack1.len() - 2], (e4 - (stack1[stack1.len() - 1])), p1[2]];
        }
        (1.0 + ((x0 + x0)).powi(2)).sqrt() + p1[3] + p1[3] + row2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2[0], a3), (&mut d0[0], d1, &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-1.24, -1.14, 1.31, 0.46, -0.13, -1.09, -0.78, 0.46], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[-1.8548829441e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0000000000e0, -2.1800000000e0, 2.5000000000e-1, 5.0000000000e-1], stopped: false }
        );
    }
}

mod seed_1000255 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let v1 = match 3 {
            0 | 2 => {
                'outer2: for i3 in 0..2 {
                    if (p1[i3][i3]) / (2.0 + (x0).sin()) > 0.1 && (p1[0][1 - i3]).tanh() < 0.9 {
                    } else {
                    }
                    if p1[i3][(i3 + 1) % 2] > 0.1 && (0.25 * (i3 as f64) + p1[i3][1 - i3]) < 0.9 {
                        break 'outer2;
                    }
                }
                (p1[1][1] + p1[1][0])
            }
            1 if p1[0][1] > p1[0][1] => {
                0.5 * ((p1[0][1] - (p1[0][0])))
            }
            _ => {
                0.5 * (((x0 + p1[0][1]) - ((p1[1][1] + x0))))
            }
        };
        if x0 > x0 {
            return ((p1[0][0] + p1[1][0]) - ((x0 - (p1[0][1])))) + x0 + p1[1][1] + v1;
        }
        ({ let inner4 = (x0).max(x0); inner4 * ((if (-((p1[0][1]).powi(2))).exp() > 0.1 && p1[0][0] < 0.9 { p1[1][0] } else { v1 })) }) + v1 + v1 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.99, 1.28, 0.41, -0.59, 0.8], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.9500000000e-1, 0.0000000000e0, 1.0050000000e0, 0.0000000000e0, -1.0050000000e0], stopped: false }
        );
    }
}

mod seed_1000256 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let x0 = x0;
            if i2 % 2 == 1 {
                continue 'outer1;
            }
            let v3 = if i2 % 2 == 0 {
                0.5 * (((*p1 + x0) + ({ let inner4 = *p1; inner4 * (inner4) })))
            } else {
                0.5 * (((1.0 + (x0).powi(2)).sqrt() - (({ let inner5 = *p1; inner5 * (0.25 * (i2 as f64)) }))))
            };
        }
        (1.0 + ((x0 + x0)).powi(2)).sqrt() + *p1 + *p1 + *p1
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut m1 = (-(p1[2]) + x0);
        let found3 = 'block2: {
            if stop_gradient(x0) > x0 {
                let v4 = if (m1 + m1) > 0.1 && (x0).tanh() < 0.9 {
                    let mut row5 = [((if (1.5 + (p1[0]).cos()).recip() > 0.1 && (m1).abs() < 0.9 { p1[1] } else { m1 })).sin(); 2];
                    let old6 = std::mem::replace(&mut m1, (row5[0]) / (2.0 + (p1[1]).sin()));
                    ((if (m1 - (old6)) > 0.1 && (m1).mul_add(m1, m1) < 0.9 { x0 } else { (row5[1]) / (2.0 + (p1[2]).sin()) })).tanh()
                } else {
                    ((if (x0).hypot(1.0 + (x0).powi(2)) > x0 { m1 } else { p1[2] }) - ((m1).tanh()))
                };
            } else {
            }
            ((helper_1((m1).sin(), &x0)) * ((x0).mul_add(x0, x0))).tanh()
        };
        ((x0) * (x0) - ((p1[1]).mul_add(x0, p1[0]))) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.62, -1.38, -0.09, 0.37], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.8500000000e0, -1.0000000000e0, 6.2000000000e-1, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000257 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(x0).powi(2), (x0) * (x0)], [(x0 + x0), (x0).atan2(2.0 + (x0).sin())]];
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break 0.5 * ((x0).abs());
            }
            let late5;
            if (x0 + row1[n4 % 2][n4 % 2]) > row1[(n4 + 1) % 2][n4 % 2] {
                row1[1][1] = 0.5 * (row1[(n4 + 2) % 2][n4 % 2]);
                late5 = (x0) / (2.0 + (row1[(n4 + 1) % 2][(n4 + 1) % 2]).sin());
            } else {
                let mut row6 = [[row1[(n4 + 2) % 2][n4 % 2], (0.25 * (n4 as f64) + row1[(n4 + 2) % 2][(n4 + 1) % 2])], [(x0 + row1[(n4 + 2) % 2][n4 % 2]), (x0) / (2.0 + (x0).sin())]];
                late5 = (((x0 + row1[n4 % 2][n4 % 2])).tanh()).sin();
            }
        };
        ((0.25 * (n4 as f64)) * (row1[(n4 + 2) % 2][n4 % 2])) * ((row1[n4 % 2][n4 % 2]).tanh()) + x0 + x0 + row1[n4 % 2][n4 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.12], weights: &[0.0], gradient: &[4.8948892334e-2], stopped: false }
        );
    }
}

mod seed_1000258 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let row1 = [(1.4400000000000002_f64 - (x0)), (x0 + 0.25 * (p1 as f64)), (x0) / (2.0 + (x0).sin()), stop_gradient(x0)];
        let mut m2 = ((1.5 + (x0).sin()).ln()).tanh();
        let mut row3 = vec![(row1[(p1 + 1) % 4]).cos(); 3];
        let late4;
        if p1 < 1 {
            'outer5: for e6 in row3.iter().copied() {
                let old8 = std::mem::replace(&mut m2, ((1.0 + (x0).powi(2)).sqrt()).sin());
                let late9;
                if (row1[(p1 + 1) % 4]).abs() > old8 {
                    let e6 = ((old8).sin()).abs();
                    late9 = ((m2) / (2.0 + (old8).sin())).tanh();
                } else {
                    late9 = 0.5 * (((row1[(p1 + 1) % 4]) * (m2)).atan());
                }
            }
            late4 = (stop_gradient((row1[p1]).atan2(2.0 + (x0).sin()))).sin();
        } else {
            late4 = 0.5 * (((row1[p1] + row1[p1])) * (x0));
        }
        row3[(p1 + 2) % 3] + x0 + row1[(p1 + 2) % 4] + late4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 0), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.28], weights: &[0.0], gradient: &[3.3810556733e-1], stopped: true }
        );
    }
}

mod seed_1000259 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut f64, value3: &Vec<f64>) -> f64 {
        if (-((p1[3]).powi(2))).exp() > value3[0] {
            let found2 = 'block1: {
                if -(p1[2]) > p1[2] {
                    let mut row3 = [(x0).powi(3), value3[1]];
                    if x0 > 0.1 && (-((row3[0]).powi(2))).exp() < 0.9 {
                        break 'block1 0.5 * (x0);
                    }
                } else if (*q2 - (p1[1])) > *q2 {
                }
                (((x0) * (value3[1])) * (value3[0])).tanh()
            };
        } else {
        }
        ({ let inner4 = (p1[0]).cos(); inner4 * ((value3[2]).powi(2)) }) + value3[0] + x0 + value3[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), &mut a2[0], &a3.to_vec()), (&mut d0[0], d1, &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.71, -0.5, 0.83, -1.16, -0.58, 0.49, -1.24, -1.14, 1.31], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 8.2274216680e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 1.0000000000e0, 0.0000000000e0, 3.2992663122e0], stopped: false }
        );
    }
}

mod seed_1000260 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: [f64; 3]) -> f64 {
        let v1 = 0.5 * (x0);
        let v2 = if !(x0 > q2[1]) {
            let t4 = (v1, (({ let inner3 = p1[1]; inner3 * (p1[0]) })).tanh());
            let mut n7 = 0;
            let found6 = 'outer5: loop {
                n7 += 1;
                if n7 > 2 {
                    break 0.5 * ((x0).cos());
                }
                let mut row8 = [(p1[n7 % 2]).sin(); 2];
            };
            0.5 * (((p1[(n7 + 2) % 2]).atan() - (x0)))
        } else {
            (((x0 - (q2[1])) + (q2[0]).min(q2[0]))).sin()
        };
        ((p1[1]) * (q2[0])).atan() + v2 + v1 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.31, -0.32, 0.33, 1.41, 0.6, -0.8], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.5000000000e-1, 3.1099562740e0, 2.7126912496e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000261 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &Vec<f64>) -> f64 {
        if (x0).sin() > q2[2] {
            let mut row1 = vec![q2[2], stop_gradient(q2[0])];
        }
        let v2 = (((x0).powi(3) + *p1)).tanh();
        match 2 {
            0 => {
                let mut row3 = [(*p1).sin(); 4];
            }
            1 if x0 > v2 => {
                *p1 = 0.5 * (((*p1) * (x0) + (v2 + *p1)));
            }
            _ => {
            }
        }
        v2 + x0 + *p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.58, 1.22, -0.76, 1.5, -0.92], weights: &[0.0, 0.25, 0.0, 0.0, 0.0], gradient: &[2.4079667088e0, 1.6542476306e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000262 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64]) -> (f64, f64) {
        let mut m1 = ((p1[1]) * (p1[3])).tanh();
        let found3 = 'block2: {
            if (p1[1]) / (2.0 + (m1).sin()) > 0.1 && (p1[3] + x0) < 0.9 {
            } else if !(x0 > p1[1]) {
            }
            if m1 > 0.1 && (-((p1[0]).powi(2))).exp() < 0.9 {
                break 'block2 0.5 * ((-((m1).powi(2))).exp());
            }
            0.5 * (x0)
        };
        ((f64::sin(m1)) / (2.0 + (x0).sin()) + x0 + m1 + m1, ((x0 + found3) + ({ let inner4 = p1[3]; inner4 * (p1[2]) })))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &mut [f64]) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 3 {
                break (q2[n2 % 3]) * (({ let inner3 = 0.25 * (n2 as f64); inner3 * (q2[n2 % 3]) }));
            }
            if (0.25 * (n2 as f64) + x0) > 0.1 && (p1[(n2 + 2) % 4]) / (2.0 + (q2[n2 % 3]).sin()) < 0.9 {
                let v4 = (((p1[n2 % 4] - (q2[0])) - ((q2[n2 % 3] + q2[n2 % 3])))).sin();
            }
            let mut stack5 = vec![(x0) * (0.25 * (n2 as f64)), (if x0 < x0 || p1[n2 % 4] > 0.3 { p1[n2 % 4] } else { x0 })];
            let mut m6 = (((x0).sin()) * ((x0) * (stack5[stack5.len() - 1]))).tanh();
        };
        {
            let part7 = &p1[1..3];
            let (left8, right9) = (0.5 * (part7[n2 % 2]), (part7[n2 % 2]).tanh());
            'outer10: for e11 in p1.iter().copied() {
                let t13 = helper_0((1.5 + (part7[n2 % 2]).sin()).ln(), &p1[..]);
                'outer14: for e15 in part7[0..1].iter().copied() {
                }
            }
            q2[n2 % 3] = part7[n2 % 2] * 0.5;
        }
        helper_0((q2[n2 % 3]).sin(), &p1[0..=3]).1 + found1 + found1 + q2[n2 % 3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.05, -0.6, -1.22, -0.32, -0.55, 0.15, -0.48, 0.72], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[0.0000000000e0, 0.0000000000e0, 1.3100086412e0, -5.5000000000e-1, 1.3136820700e-2, 2.5000000000e-1, -1.9200000000e0, 7.5000000000e-1], stopped: false }
        );
    }
}

mod seed_1000263 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - (x0)));
        let found3 = 'block2: {
            if -(m1) > m1 {
                'outer4: for i5 in 0..3 {
                }
            }
            if !(x0 > m1) {
                break 'block2 ((x0 + m1)).tanh();
            }
            x0
        };
        (1.0 + ((if x0 > found3 { found3 } else { m1 })).powi(2)).sqrt() + m1 + found3 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.29], weights: &[0.0], gradient: &[4.6916097616e-1], stopped: false }
        );
    }
}

mod seed_1000264 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        'outer1: for i2 in 0..2 {
            if (value3[i2][i2]) / (2.0 + (p1).sin()) > 0.1 && (x0 + q2) < 0.9 {
                let mut m3 = (((q2 - (value3[1 - i2][1]))) * (q2)).tanh();
                if i2 < 2 {
                    m3 = (m3).sin() + (q2).powi(2);
                    continue 'outer1;
                }
                let mut row4 = vec![value3[i2][i2], (1.0 + (m3).powi(2)).sqrt(), ({ let inner5 = x0; inner5 * (x0) }), value3[i2][i2]];
            }
            let v8 = 0.5 * (({ let inner6 = (p1 + p1); inner6 * (({ let inner7 = inner6; inner7 * (x0) })) }));
            let mut m9 = stop_gradient((x0 - (0.25 * (i2 as f64))));
        }
        value3[1][1] + p1 + x0 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.52, -0.07, -0.6, 0.59, -0.1, -0.21, -0.98], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000265 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        for i1 in 1..=3 {
            let mut m2 = 0.5 * (((-((p1).powi(2))).exp()) / (2.0 + (p1).sin()));
            if (p1).sin() > m2 {
                return (1.5 + ((x0 + m2)).cos()).recip() + x0 + p1 + q2[i1 % 2];
            }
        }
        'outer3: for i4 in (1..5).step_by(2) {
            for i5 in 0..3 {
                'outer6: for i7 in (1..=4).rev().step_by(3) {
                    match i7 % 4 {
                        k if k > 0 && i7 < 2 => {
                            let mut row8 = [(p1 + x0), (x0 + 0.25 * (i4 as f64)), (p1) * (p1)];
                        }
                        1 if i7 < 2 => {
                            let mut m9 = ((if i7 % 2 == 1 { (x0) / (2.0 + (x0).sin()) } else { (if i4 % 2 == 1 { x0 } else { p1 }) })).tanh();
                        }
                        _ => {
                        }
                    }
                }
            }
        }
        ((1.0 + (p1).powi(2)).sqrt()) * ((q2[0]) * (p1)) + q2[0] + x0 + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[1.15, -0.73, 0.17, 1.45], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.8364836356e-1, 9.6184526576e-2, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000266 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> (f64, f64) {
        let mut row1 = [(if (x0 - (p1)) > p1 { p1 } else { x0 }), p1];
        let late2;
        if f64::sin(p1) > row1[0] {
            for i3 in (1..=4).rev().step_by(3) {
            }
            late2 = ((-(((row1[0]).powi(2)).powi(2))).exp()).tanh();
        } else {
            late2 = 0.5 * ((if x0 > row1[1] { f64::sin(p1) } else { row1[0] }));
        }
        ((late2 + (late2 + p1)) + row1[0] + late2 + p1, (late2 - ((1.5 + (p1).cos()).recip())))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
        let mut stack1 = vec![({ let inner2 = q2[1][1]; inner2 * (inner2) }), (q2[1][0]).tanh()];
        let late3;
        if (p1 - (p1)) > x0 {
            match 2 {
                1..=2 => {
                    stack1[1] /= 2.0 + (((helper_0((q2[0][1]).tanh(), 0.5 * (q2[0][0])).1) / (2.0 + (stack1[stack1.len() - 2]).sin())).tanh()).sin();
                }
                1 if q2[0][1] > stack1[stack1.len() - 1] => {
                    let (left4, right5) = helper_0(0.5 * ((p1 + p1)), (q2[1][1] - (q2[0][1])));
                }
                _ => {
                    stack1[1] = (stack1[1]).sin() + (((x0 - (stack1[1])) + q2[1][1])).sin();
                }
            }
            late3 = ((if (x0).hypot(1.0 + (p1).powi(2)) > p1 { stack1[stack1.len() - 2] } else { q2[1][0] }) - (p1));
        } else {
            let mut m6 = ((q2[1][1] + stack1[1])).abs();
            late3 = ((stack1[1]) * ((stack1[stack1.len() - 2]) * (m6))).sin();
        }
        stack1.push((q2[0][0] - (q2[1][0])));
        let mut row7 = [(stack1[stack1.len() - 1]) * (x0), f64::sin(stack1[stack1.len() - 2]), (p1) * (stack1[stack1.len() - 1])];
        ((p1) * (stack1[1])).abs() + x0 + row7[0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.02, 0.87, 1.18, 0.57, -0.31, -1.12], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.4900000000e0, 3.0043709715e-1, 2.0000000000e-2, 0.0000000000e0, -8.1147166907e-1, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000267 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64]) -> f64 {
        if (q2[0]) * (q2[1]) > x0 {
            let row1 = [(q2[2]).abs(), (1.5 + (x0).cos()).recip(), q2[0]];
        } else if !(q2[0] > x0) {
            let v3 = 0.5 * (({ let inner2 = (p1[3] + q2[1]); inner2 * ((inner2).abs()) }));
            let v4 = 0.5 * ((stop_gradient(q2[1]) - ((x0 - (q2[1])))));
        }
        'outer5: for e6 in q2.iter().copied() {
            let mut row8 = [x0, (q2[2]).hypot(1.0 + (p1[0]).powi(2))];
        }
        let mut m9 = ((q2[2] + (1.5 + (p1[3]).sin()).ln())).tanh();
        let v10 = if (m9) * (p1[1]) > 0.1 && m9 < 0.9 {
            if -(p1[3]) > p1[1] {
            } else if (if (x0).mul_add(p1[0], m9) > q2[2] { m9 } else { q2[0] }) > p1[3] {
            }
            (((q2[2] - (p1[3]))) * ((q2[0]).sin())).sin()
        } else {
            ((x0) / (2.0 + (m9).sin())).tanh()
        };
        (if (x0 + p1[1]) > v10 { (x0) / (2.0 + (v10).sin()) } else { (-((m9).powi(2))).exp() }) + q2[2] + q2[1] + m9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2), (&mut d0[0], d1, d2),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.07, -1.46, 0.69, 0.03, 0.02, -1.49, -1.09, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[4.4937840706e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 6.1655539401e-1, 2.5024896828e-1, 1.5000000000e0, 2.7210431522e0], stopped: true }
        );
    }
}

mod seed_1000268 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: f64) -> f64 {
        let mut row1 = vec![x0, (q2).abs(), (p1[2]).max(q2), (q2).atan()];
        row1.swap(3, 3);
        let mut n2 = 0;
        while n2 < 2 {
            n2 += 1;
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 2 {
                    break row1[1];
                }
                for i5 in 1..2 {
                    let mut m6 = (((0.25 * (n2 as f64)).cos()).max((1.5 + (q2).cos()).recip())).sin();
                    for i7 in 0..=i5 {
                        row1[3] += (-(row1[i7])).max((0.25 * (n4 as f64)) * (m6));
                        let v8 = (0.25 * (i7 as f64)).tanh();
                    }
                }
            };
        }
        (if n2 % 2 == 0 { (p1[2] - (x0)) } else { (row1[(n2 + 2) % 4]) * (row1[n2 % 4]) }) + x0 + 0.25 * (n2 as f64) + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]),
            |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.31, -1.12, -1.09, 1.01, -0.01], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000269 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let mut m1 = 0.5 * ((x0) * (x0));
        let late2;
        if !(m1 > x0) {
            m1 = ({ let inner3 = (m1 + m1); inner3 * (({ let inner4 = m1; inner4 * (inner4) })) });
            if (m1 + m1) > 0.1 && (x0).tanh() < 0.9 {
                return (((m1 - (x0)) + stop_gradient(x0)) + m1 + x0 + x0, stop_gradient((x0).hypot(1.0 + (x0).powi(2))));
            }
            late2 = ((x0) * (x0)).max((m1).tanh());
        } else {
            late2 = (x0).tanh();
        }
        ((late2) * ((late2) * (late2)) + m1 + m1 + m1, ({ let inner5 = x0; inner5 * ((late2).powi(3)) }))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0).tanh();
        let mut row2 = [(x0) / (2.0 + (m1).sin()), (x0 + x0), (1.0 + (m1).powi(2)).sqrt(), (m1) * (x0)];
        m1 = (m1).sin() + (helper_1(((m1 + m1)).tanh()).0).sin();
        row2[2] += ((x0).mul_add(x0, row2[0])).max((row2[3]) * (m1));
        helper_1((helper_1((row2[0]).tanh()).0).sin()).0 + x0 + row2[2] + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.39], weights: &[0.0], gradient: &[4.3325110182e0], stopped: true }
        );
    }
}

mod seed_1000270 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64]) -> f64 {
        let v1 = if (x0 + p1[1]) > p1[0] {
            let mut m2 = ((stop_gradient(x0) - (p1[1]))).tanh();
            if !(p1[1] > m2) {
                m2 = (m2).sin() + (((m2).clamp(-1.25, 1.25) + x0)).sin();
                return p1[1] + x0 + p1[0] + m2;
            }
            (1.5 + ((m2).powi(2)).cos()).recip()
        } else {
            p1[1]
        };
        ((p1[0]).min(v1)).max((v1 - (p1[0]))) + x0 + v1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut f64, value3: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break *q2;
            }
            for i3 in (1..5).step_by(2) {
                *q2 /= 2.0 + (((x0 + *q2)) * ((1.0 + (value3).powi(2)).sqrt())).sin();
                *q2 /= 2.0 + (0.5 * (p1[n2 % 3])).sin();
            }
        };
        let mut n5 = 0;
        let found4 = loop {
            n5 += 1;
            if n5 > 1 {
                break ((x0).sin()).max((*q2) / (2.0 + (p1[n2 % 3]).sin()));
            }
            match n2 % 4 {
                0 => {
                    *q2 /= 2.0 + ((if (value3).sin() > *q2 { found1 } else { (*q2).powi(2) })).sin();
                    if *q2 > 0.1 && *q2 < 0.9 {
                        *q2 *= ((if n2 % 2 == 1 { (x0) / (2.0 + (value3).sin()) } else { (if n5 % 2 == 1 { p1[1] } else { x0 }) })).cos();
                        break ((found1).atan()).sin();
                    }
                }
                1 if n5 % 2 == 1 => {
                    let mut n6 = 0;
                    while n6 < 3 && n5 < 1 {
                        let mut m7 = (((*q2) * (0.25 * (n5 as f64)) + stop_gradient(x0))).tanh();
                        if n5 % 2 == 0 {
                            return helper_0((p1[n6 % 3]).sin(), &p1[0..=1]) + found1 + found1 + found1;
                        }
                        n6 += 1;
                    }
                }
                _ => {
                }
            }
        };
        value3 + x0 + *q2 + 0.25 * (n5 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &mut a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.2, 0.95, -1.16, 0.75, -0.17, 0.7], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.0], gradient: &[1.0018440029e0, 0.0000000000e0, 4.8476988265e-4, 3.2227734221e-4, 5.5393233741e-3, 1.0001155289e0], stopped: true }
        );
    }
}

mod seed_1000271 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            let mut t4 = (x0, ({ let inner3 = x0; inner3 * (inner3) }));
            let mut m5 = ((x0) * (t4.0)).sin();
            if (m5).tanh() > t4.1 {
                break 'block1 (x0) * (t4.0);
            }
            let late6;
            if (m5 - (t4.0)) > t4.1 {
                let found8 = 'block7: {
                    if stop_gradient(x0) > x0 {
                        m5 /= 2.0 + ((((m5) / (2.0 + (x0).sin()) + (x0).tanh())).tanh()).sin();
                    }
                    x0
                };
                late6 = (x0).sin();
            } else {
                late6 = m5;
            }
            (f64::sin(x0)) / (2.0 + (late6).sin())
        };
        (1.0 + ((if (found2 - (found2)) > 0.1 && (found2).mul_add(found2, found2) < 0.9 { x0 } else { x0 })).powi(2)).sqrt() + found2 + found2 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.97], weights: &[0.0], gradient: &[1.0555613932e0], stopped: true }
        );
    }
}

mod seed_1000272 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 3], value3: &mut [f64; 2]) -> f64 {
        value3[0] += 0.5 * (p1);
        let mut stack1 = vec![p1, (x0).powi(3)];
        let mut row2 = vec![(-((p1).powi(2))).exp(), (1.0 + (p1).powi(2)).sqrt(), q2[1]];
        let late3;
        if x0 > x0 {
            row2.swap(1, 2);
            late3 = (((row2[0]) * (row2[1])) * (value3[1])).tanh();
        } else {
            let mut m4 = 0.5 * ((p1) * ((value3[0]).cos()));
            late3 = ((m4).sin()).abs();
        }
        ({ let inner5 = (q2[2] + p1); inner5 * ((value3[1] - (late3))) }) + late3 + q2[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)),
            |a0: 1, a1: 1, a2: 3, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.08, -0.7, -0.01, -1.17, -0.46, -0.79, -1.35], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[1.0000000000e0, -1.4770302724e0, 0.0000000000e0, 1.0000000000e0, -1.4956382560e0, 9.2960284577e-1, -6.6000000000e-1], stopped: false }
        );
    }
}

mod seed_1000273 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: f64, value3: &f64) -> f64 {
        if *p1 > q2 {
            let mut row1 = [(x0).powi(3), *value3];
            let mut row2 = vec![0.5 * ((1.0 + (x0).powi(2)).sqrt()); 3];
        }
        'outer3: for i4 in 0..2 {
            let mut row5 = [[(q2).powi(2), (*value3) * (q2)], [(0.25 * (i4 as f64) + x0), (q2 - (q2))]];
            if (row5[1 - i4][(i4 + 2) % 2]).sin() > *p1 {
                row5[1 - i4][(i4 + 1) % 2] += ((1.5 + ((row5[(i4 + 1) % 2][i4] + x0)).cos()).recip()).tanh();
                continue 'outer3;
            }
            let v6 = (((x0).hypot(1.0 + (x0).powi(2)) + *p1)).sin();
            *p1 -= 0.5 * (((*value3) * (*value3)) * ((q2).sin()));
        }
        let v7 = ((q2) * ((q2) * (*value3))).tanh();
        let mut n8 = 0;
        while n8 < 2 {
            n8 += 1;
        }
        ((*value3).max(*value3) + -(0.25 * (n8 as f64))) + x0 + q2 + *value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2[0], &a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.29, 0.15, -0.59, 0.96], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[1.0000000000e0, 2.5000000000e-1, 8.0855126754e-1, 2.2670532910e0], stopped: false }
        );
    }
}

mod seed_1000274 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &mut [f64; 3]) -> f64 {
        let row1 = [p1[0], (x0 + x0), (1.5 + (p1[0]).cos()).recip(), x0];
        if row1[3] < p1[1] || p1[1] > 0.3 {
            return ((x0).hypot(1.0 + (x0).powi(2))).cos() + row1[2] + row1[3] + row1[0];
        }
        let (left2, right3) = (0.5 * (row1[1]), ((x0).mul_add(x0, x0)).sin());
        let v4 = (((right3).mul_add(left2, row1[0]) - (p1[0]))).tanh();
        let v5 = (((row1[1]) * (p1[2])).hypot(1.0 + ((left2 + x0)).powi(2))).tanh();
        ((v4) * (left2) + v4) + v4 + x0 + left2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.21, -1.34, -0.75, 1.39, 0.72, -0.01, 0.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[3.2428184439e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1], stopped: false }
        );
    }
}

mod seed_1000275 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2]) -> f64 {
        let v1 = (((q2[1][0]).abs()).clamp(-1.25, 1.25)).tanh();
        let mut n2 = 0;
        while n2 < 2 {
            n2 += 1;
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 2 {
                    break (v1).tanh();
                }
                for e5 in p1.iter_mut() {
                    let v1 = 0.5 * ((1.5 + ((x0).mul_add(0.25 * (n2 as f64), *e5)).cos()).recip());
                }
                for i7 in (0..=4).rev().step_by(3) {
                    p1[1] += (((x0).sin()).mul_add((q2[1][n4 % 2]) / (2.0 + (q2[(n2 + 1) % 2][i7 % 2]).sin()), v1)).sin();
                    if i7 < 1 {
                        p1[0] = (((x0) / (2.0 + (v1).sin())).atan2(2.0 + ((if n2 % 2 == 1 { p1[1] } else { x0 })).sin())).tanh();
                        return (if (v1).sin() > q2[n2 % 2][n4 % 2] { (q2[n4 % 2][i7 % 2]).cos() } else { q2[(n2 + 1) % 2][i7 % 2] }) + x0 + v1 + v1;
                    }
                    let mut n8 = 0;
                    while n8 < 3 && n2 < 1 {
                        n8 += 1;
                    }
                }
            };
            if (found3) * (found3) > 0.1 && (p1[(n4 + 1) % 2]).atan2(2.0 + (v1).sin()) < 0.9 {
                continue;
            }
        }
        ((v1) * (x0)) * ((v1).atan2(2.0 + (v1).sin())) + p1[n2 % 2] + p1[n2 % 2] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, matrix(a2)), (&mut d0[0], d1, matrix(d2)),
            |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.48, 0.73, 0.2, 0.95, -1.16, 0.75, -0.17], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1701729207e0, 2.2500000000e0, 5.0000000000e-1, -1.1825766602e-2, -5.3963626575e-3, 2.4438674895e0, 9.1156959017e-1], stopped: false }
        );
    }
}

mod seed_1000276 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: usize) -> f64 {
        let v1 = (p1[q2 % 2]).sin();
        if v1 < v1 || x0 > 0.3 {
            match q2 % 4 {
                0 | 2 => {
                }
                1 if v1 > 0.1 && (0.25 * (q2 as f64)).atan2(2.0 + (0.25 * (q2 as f64)).sin()) < 0.9 => {
                }
                _ => {
                }
            }
        } else {
        }
        (v1 + (v1) * (p1[q2 % 2])) + v1 + p1[q2 % 2] + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 3), (&mut d0[0], array(d1)),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.59, -0.59, -0.93], weights: &[0.0, 0.25, 0.5], gradient: &[0.0000000000e0, 2.5000000000e-1, 1.9358964025e0], stopped: false }
        );
    }
}

mod seed_1000277 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> (f64, f64) {
        let mut row1 = [[(x0).atan2(2.0 + (*p1).sin()), (x0).powi(3)], [*p1, (x0 + *p1)]];
        match 2 {
            1..=2 => {
                let mut row2 = [(q2[0][0]).powi(2), (*p1) * (x0)];
            }
            1 if x0 > row1[0][0] => {
            }
            _ => {
            }
        }
        (((row1[1][1] - (x0))).mul_add((1.5 + (*p1).cos()).recip(), q2[0][1]) + q2[0][1] + q2[0][1] + q2[1][1], ((*p1).tanh() - ((row1[1][0]) * (q2[1][1]))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: f64) -> f64 {
        'outer1: for (i3, e2) in p1.iter().enumerate() {
            let v4 = if (p1[(i3 + 1) % 4]) / (2.0 + (p1[(i3 + 1) % 4]).sin()) > *e2 {
                let mut row5 = vec![p1[i3], (q2) * (p1[(i3 + 2) % 4]), f64::sin(q2), ({ let inner6 = x0; inner6 * (q2) })];
                -((*e2 - (row5[i3])))
            } else {
                for i7 in 1..=3 {
                    let mut m8 = ((x0 + q2)) * ((1.0 + (*e2).powi(2)).sqrt());
                    m8 -= m8;
                }
                let v9 = ((helper_0((q2).sin(), &x0, &[[p1[i3], 0.25 * (i3 as f64)], [*e2, p1[3]]]).0 + (*e2 - (*e2)))).tanh();
                (helper_0((-((v9).powi(2))).exp(), &v9, &[[q2, p1[1]], [q2, *e2]]).0).sin()
            };
            if (x0) * (*e2) > *e2 {
                break 'outer1;
            }
        }
        ((1.5 + (x0).sin()).ln()) * (q2) + x0 + q2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.16, 0.02, 0.87, 1.18, 0.57, -0.31], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.8155625264e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.5064067991e0], stopped: false }
        );
    }
}

mod seed_1000278 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let x0 = x0;
        let row1 = vec![x0, (0.25 * (p1 as f64) - (x0))];
        let mut m2 = (((row1[(p1 + 1) % 2]).atan2(2.0 + (0.25 * (p1 as f64)).sin()) - (f64::sin(x0)))).tanh();
        let found4 = 'block3: {
            let t6 = (m2, (({ let inner5 = x0; inner5 * (inner5) })).tanh());
            let mut stack7 = vec![({ let inner8 = row1[1]; inner8 * (row1[(p1 + 1) % 2]) }), (t6.0).abs()];
            match p1 % 4 {
                0 => {
                    let mut m9 = ((-(stack7[(p1 + 1) % 2])) * ((stack7[stack7.len() - 1]).cos())).sin();
                    'outer10: for e11 in row1[1..2].iter() {
                    }
                }
                1 if p1 % 2 == 1 => {
                }
                _ => {
                }
            }
            0.5 * ((1.5 + ((x0).sin()).cos()).recip())
        };
        found4 + x0 + row1[p1 % 2] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 2), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.96], weights: &[0.0], gradient: &[3.0439705611e0], stopped: false }
        );
    }
}

mod seed_1000279 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [[(x0).max(p1[1][1]), p1[1][1]], [(x0 + p1[0][0]), (p1[0][0]).cos()]];
        'outer2: for i3 in 0..2 {
            let mut row4 = [[(x0).powi(2), (p1[i3][i3]) * (p1[1 - i3][1 - i3])], [(p1[(i3 + 1) % 2][1]).abs(), (if (x0).tanh() > row1[1 - i3][1 - i3] { p1[1 - i3][(i3 + 1) % 2] } else { row1[i3][(i3 + 1) % 2] })]];
            if i3 < 1 {
                return (p1[(i3 + 2) % 2][1 - i3] + (p1[1][(i3 + 1) % 2]).tanh()) + row1[i3][i3] + x0 + x0;
            }
            for i5 in (0..5).step_by(2) {
            }
        }
        ((p1[1][1]).atan2(2.0 + (row1[1][0]).sin())).atan() + x0 + row1[1][0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.55, -1.01, -0.44, -0.88, -0.02], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.9996001066e0], stopped: false }
        );
    }
}

mod seed_1000280 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let late1;
        if (x0) * (x0) > x0 {
            let mut m2 = x0;
            late1 = ((m2) / (2.0 + (x0).sin())).tanh();
        } else {
            'outer3: for i4 in 1..3 {
                let found6 = 'block5: {
                    for i7 in (0..2).rev() {
                        let mut m8 = (if i4 < 2 { (0.25 * (i7 as f64) - (x0)) } else { (x0) * (x0) });
                        let v9 = ((x0).abs()).clamp(-1.25, 1.25);
                    }
                    let mut n10 = 0;
                    while n10 < 2 {
                        n10 += 1;
                    }
                    ((x0 + x0) + (x0) / (2.0 + (x0).sin()))
                };
            }
            if (x0).atan() > x0 {
                return ((x0).powi(3) - (x0)) + x0 + x0 + x0;
            }
            late1 = (x0).sin();
        }
        ((x0).mul_add(late1, late1)).min(x0) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.34], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000281 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64, value3: &[f64; 3]) -> f64 {
        let row1 = [(p1[0]).abs(), (p1[0]).cos(), (q2).abs()];
        match 3 {
            k if k > 0 && !(p1[2] > row1[2]) => {
                let v3 = (({ let inner2 = (x0) * (q2); inner2 * ((inner2).atan()) })).sin();
                match 2 {
                    1..=2 => {
                        p1[3] /= 2.0 + ((((value3[0]) / (2.0 + (x0).sin())) / (2.0 + (row1[1]).sin())).tanh()).sin();
                    }
                    1 if row1[1] > value3[0] => {
                        p1.swap(1, 0);
                    }
                    _ => {
                        let mut stack4 = vec![row1[1], (v3 + x0)];
                    }
                }
            }
            1 if !(p1[2] > row1[2]) => {
                p1.swap(3, 3);
                let mut n5 = 0;
                while n5 < 2 {
                    n5 += 1;
                }
            }
            _ => {
            }
        }
        if (p1[1] - (q2)) > 0.1 && (q2) * (p1[3]) < 0.9 {
            return q2 + value3[0] + row1[1] + x0;
        }
        ((p1[2] + value3[2]) - (q2)) + row1[1] + p1[2] + value3[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[1.06, -0.85, 0.79, 1.06, -1.11, 0.04, -0.52, 0.8, 0.16], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0012804051e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000282 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64, value3: usize) -> f64 {
        let x0 = ((*q2 - ((p1) / (2.0 + (p1).sin())))).sin();
        let mut row1 = [[(x0 + x0), *q2], [(x0) * (0.25 * (value3 as f64)), p1]];
        let found3 = 'block2: {
            'outer4: for i5 in 1..3 {
                let v6 = (((x0).mul_add(x0, 0.19_f64)) * ((*q2 + p1))).tanh();
            }
            if *q2 < row1[value3 % 2][value3 % 2] || x0 > 0.3 {
                break 'block2 0.5 * ((1.0 + (p1).powi(2)).sqrt());
            }
            (row1[value3 % 2][(value3 + 2) % 2]).tanh()
        };
        ((p1 - (*q2))).min((1.5 + (p1).sin()).ln()) + p1 + 0.25 * (value3 as f64) + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], &a2[0], 2), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.76, 0.33, -0.72], weights: &[0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.2761924615e0, 6.5092508819e-1], stopped: false }
        );
    }
}

mod seed_1000283 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> (f64, f64) {
        let mut row1 = [(x0).powi(3), p1[3]];
        'outer2: for i3 in 0..2 {
            let x0 = x0;
            if i3 % 2 == 1 {
                continue 'outer2;
            }
        }
        (row1[0] + p1[3] + row1[0] + row1[1], ({ let inner4 = x0; inner4 * ((row1[0]).min(inner4)) }))
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut m1 = (helper_0(0.5 * (x0), [x0, x0, x0, x0]).0).tanh();
        let x0 = ({ let inner2 = (m1 + m1); inner2 * (({ let inner3 = m1; inner3 * (inner3) })) });
        let mut n6 = 0;
        let found5 = 'outer4: loop {
            n6 += 1;
            if n6 > 3 {
                break (stop_gradient(m1) - ((m1) * (x0)));
            }
        };
        (found5).powi(3) + x0 + m1 + found5
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64) -> f64 {
        'outer1: for e2 in p1.iter_mut() {
            let r4 = helper_1(*e2);
            let t5 = helper_0(((r4) * (r4)).sin(), [*e2, r4, *e2, r4]);
            if x0 > x0 {
                break 'outer1;
            }
        }
        helper_1(0.5 * (helper_1(0.5 * (x0)))) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.59, 0.96, 0.99, 1.01], weights: &[0.0, 0.25, 0.5, 0.0], gradient: &[6.2902694998e1, 2.5000000000e-1, 5.0000000000e-1, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000284 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = 0.5 * (x0);
        let row1 = vec![x0, (x0 + x0)];
        let mut stack2 = vec![(1.5 + (row1[0]).sin()).ln(), (row1[1] - (x0))];
        match 2 {
            k if k > 0 && row1[0] > x0 => {
                'outer3: for e4 in row1[1..2].iter() {
                    stack2[0] -= 0.5 * ((stack2[1]) * (x0));
                }
            }
            1 if row1[0] > x0 => {
            }
            _ => {
            }
        }
        (1.5 + ((stack2[1]) * (stack2[stack2.len() - 2])).sin()).ln() + row1[0] + row1[0] + stack2[stack2.len() - 1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.03], weights: &[0.0], gradient: &[1.7320051595e0], stopped: false }
        );
    }
}

mod seed_1000285 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = 0.5 * (x0);
        let row1 = vec![x0, (x0 + x0)];
        let mut stack2 = vec![(1.5 + (row1[0]).sin()).ln(), (row1[1] - (x0))];
        match 2 {
            k if k > 0 && row1[0] > x0 => {
                'outer3: for e4 in row1[1..2].iter() {
                    stack2[0] -= 0.5 * ((stack2[1]) * (x0));
                }
            }
            1 if row1[0] > x0 => {
            }
            _ => {
            }
        }
        (1.5 + ((stack2[1]) * (stack2[stack2.len() - 2])).sin()).ln() + row1[0] + row1[0] + stack2[stack2.len() - 1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.03], weights: &[0.0], gradient: &[1.7320051595e0], stopped: false }
        );
    }
}

mod seed_1000286 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: f64) -> (f64, f64) {
        let mut m1 = (p1).sin();
        let mut row2 = [0.5 * (x0); 2];
        let x0 = q2;
        (m1 + x0 + q2 + row2[1], (1.5 + ((m1).powi(2)).cos()).recip())
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 3 {
                break (p1[2]) * ((x0).atan());
            }
            if (x0) * (x0) > 0.1 && -(0.25 * (n2 as f64)) < 0.9 {
                p1[n2 % 3] -= (if (1.0 + (x0).powi(2)).sqrt() > x0 { (1.5 + (p1[n2 % 3]).cos()).recip() } else { x0 });
            } else {
                let v3 = (helper_0((x0).tanh(), x0, (p1[n2 % 3]).tanh()).0) * ((if p1[n2 % 3] < x0 || x0 > 0.3 { 0.19_f64 } else { p1[2] }));
                if helper_0(0.5 * (p1[(n2 + 2) % 3]), (v3).sin(), (0.25 * (n2 as f64)).tanh()).1 > p1[n2 % 3] {
                    break 0.5 * ((1.0 + (v3).powi(2)).sqrt());
                }
            }
            let mut m4 = (((x0) * (p1[(n2 + 1) % 3])).max(({ let inner5 = x0; inner5 * (x0) }))).sin();
            'outer6: for e7 in p1.iter().rev().copied() {
                let late9;
                if e7 > x0 {
                    late9 = ((if !(e7 > e7) { (e7 + x0) } else { (m4) * (x0) })).tanh();
                } else {
                    late9 = 0.5 * (((m4).abs() + (p1[n2 % 3] + p1[n2 % 3])));
                }
                if !(p1[0] > x0) {
                    return (-(((late9 + late9)).powi(2))).exp() + m4 + m4 + late9;
                }
            }
        };
        f64::sin((p1[n2 % 3]).max(found1)) + found1 + p1[n2 % 3] + found1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-1.42, -0.35, 0.49, -0.49], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[-7.9749148535e-1, 2.6440616531e-1, 1.3756166669e0, -1.9288014587e0], stopped: false }
        );
    }
}

mod seed_1000287 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64], value3: f64) -> f64 {
        let mut m1 = ((x0 + value3) + x0);
        m1 = (m1).sin() + (((m1).clamp(-1.25, 1.25) + m1)).sin();
        let v2 = if p1 % 2 == 0 {
            let old3 = std::mem::replace(&mut m1, ((1.0 + (value3).powi(2)).sqrt()).sin());
            ((old3 + q2[(p1 + 2) % 4])).max(q2[(p1 + 1) % 4])
        } else {
            let mut stack4 = vec![({ let inner5 = q2[3 - p1]; inner5 * (inner5) }), ({ let inner6 = q2[(p1 + 2) % 4]; inner6 * (inner6) })];
            0.5 * (m1)
        };
        for i7 in (0..2).rev() {
            let mut m8 = 0.5 * ((if p1 < 2 { (0.25 * (i7 as f64) - (x0)) } else { (x0 - (value3)) }));
            let mut row9 = vec![m8, (m1).abs(), (m1).atan2(2.0 + (v2).sin()), q2[i7]];
            if !(row9[(p1 + 2) % 4] > 0.25 * (i7 as f64)) {
                continue;
            }
        }
        let v10 = ((m1 + (v2) / (2.0 + (v2).sin()))).sin();
        (if (1.0 + (m1).powi(2)).sqrt() > 0.25 * (p1 as f64) { (value3).sin() } else { q2[(p1 + 2) % 4] }) + q2[0] + 0.25 * (p1 as f64) + q2[(p1 + 2) % 4]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 1, a2, a3[0]), (&mut d0[0], d2, &mut d3[0]),
            |a0: 1, a2: 4, a3: 1|, |d0, d2, d3|,
            Point { at: &[0.04, -0.52, 0.8, 0.16, -0.66, -0.71], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 7.5836187599e-1], stopped: false }
        );
    }
}

mod seed_1000288 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        if (p1[0]) * (p1[1]) > p1[0] {
            let late1;
            if !(p1[1] > p1[2]) {
                p1[0] /= 2.0 + (0.5 * (x0)).sin();
                late1 = (1.0 + ((x0 + x0)).powi(2)).sqrt();
            } else {
                let mut row2 = vec![(p1[2] - (x0)), (p1[1] - (x0)), stop_gradient(x0), (x0) * (x0)];
                late1 = 0.5 * (((if (x0).tanh() > row2[1] { x0 } else { x0 })).max((p1[1]) * (p1[0])));
            }
        } else if p1[1] > x0 {
        }
        ((p1[0]) * (x0)) * (p1[2]) + x0 + p1[1] + p1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.77, 1.48, -1.24, -1.29], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[-9.0920000000e-1, 1.2433000000e0, 1.5000000000e0, 6.1040000000e-1], stopped: true }
        );
    }
}

mod seed_1000289 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        if p1[3] < p1[0] || p1[0] > 0.3 {
            match 2 {
                1..=2 => {
                    let v1 = 0.5 * (x0);
                }
                1 if x0 > p1[0] => {
                    let mut m2 = ((p1[1]) * (x0) + (p1[1]) * (p1[3]));
                }
                _ => {
                    let mut stack3 = vec![({ let inner4 = x0; inner4 * (x0) }), p1[2]];
                    let v5 = 0.5 * (((stack3[stack3.len() - 1]).abs()).tanh());
                }
            }
            let v7 = 0.5 * (({ let inner6 = (p1[3] - (x0)); inner6 * ((inner6 - (p1[2]))) }));
        } else if (-((x0).powi(2))).exp() > p1[2] {
        }
        p1[1] + p1[1] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.52, -0.07, -0.6, 0.59, -0.1], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000290 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        for i1 in (1..=4).rev().step_by(3) {
            let mut stack2 = vec![(p1[(i1 + 1) % 4]).cos(), (p1[i1 % 4] + x0)];
            if !(stack2[stack2.len() - 2] > p1[(i1 + 1) % 4]) {
                return (x0).powi(2) + stack2[i1 % 2] + stack2[stack2.len() - 2] + p1[i1 % 4];
            }
        }
        if (x0) * (p1[2]) > p1[3] {
            let mut m3 = 0.5 * ((({ let inner4 = x0; inner4 * (inner4) })) / (2.0 + (p1[2]).sin()));
            return x0 + x0 + p1[2] + x0;
        }
        let mut row5 = vec![(x0 + p1[2]); 4];
        -(stop_gradient(x0)) + x0 + p1[3] + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-1.45, -0.87, 0.71, -0.12, -0.52], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000291 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &[f64; 3], value3: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let v3 = 0.5 * (q2[i2]);
            'outer4: for e5 in q2.iter() {
            }
        }
        *value3 + *value3 + *value3 + p1
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &mut [f64; 4], value3: [f64; 4]) -> f64 {
        q2[0] = (q2[0]).sin() + (q2[2]).sin();
        let row1 = vec![value3[3], (value3[1] + value3[0])];
        let late2;
        if (row1[1] + q2[0]) > row1[0] {
            if (1.5 + (value3[1]).cos()).recip() > q2[2] {
                q2[1] = ((helper_0(value3[2], 0.5 * (q2[2]), &[q2[2], value3[3], x0], &x0)) / (2.0 + (row1[0]).sin())).tanh();
                let mut stack3 = vec![(row1[0]) * (p1), x0];
            } else if (q2[3]) * (value3[1]) > p1 {
                let mut m4 = ((row1[1] - (q2[3])) + x0);
            }
            late2 = 0.5 * ((helper_0(0.5 * (p1), p1, &[row1[1], x0, row1[1]], &x0)) / (2.0 + (value3[3]).sin()));
        } else {
            let r5 = helper_0(0.5 * ((q2[2]) * (x0)), (row1[1] + q2[1]), &[value3[0], row1[1], value3[0]], &p1);
            if (row1[0]).sin() > p1 {
                return ((x0 + value3[1])).min(helper_0((value3[1]).sin(), (q2[0]).tanh(), &[r5, x0, value3[3]], &r5)) + p1 + q2[1] + q2[3];
            }
            late2 = ((x0 + value3[2]) - ((row1[0]).cos()));
        }
        let late6;
        if late2 > value3[2] {
            'outer7: for i8 in (0..=4).rev().step_by(2) {
            }
            late6 = ((x0).min(x0) + helper_0(0.5 * (x0), (p1).tanh(), &[q2[0], value3[2], x0], &x0));
        } else {
            late6 = ((q2[2] + (row1[0]) * (row1[1]))).tanh();
        }
        (helper_0((x0).tanh(), (row1[1]).sin(), &[late6, q2[2], value3[3]], &x0)).hypot(1.0 + ((row1[0]) * (x0)).powi(2)) + value3[1] + p1 + late6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], array(a2), *array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)),
            |a0: 1, a1: 1, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-1.22, -0.32, -0.55, 0.15, -0.48, 0.72, 1.48, 0.73, 0.2, 0.95], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-3.5980156990e0, 1.0000000000e0, 2.1313113051e-1, 0.0000000000e0, 1.1366340485e0, 1.0000000000e0, 5.9922699497e-1, 1.5992269950e0, 0.0000000000e0, 2.1458788989e0], stopped: false }
        );
    }
}

mod seed_1000292 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64]) -> f64 {
        let mut m1 = (x0).tanh();
        for e2 in q2.iter_mut() {
            let m1 = 0.5 * ((1.5 + ((x0).mul_add(p1[0], *e2)).cos()).recip());
        }
        let old4 = std::mem::replace(&mut m1, ((p1[0]).sin()).sin());
        m1 *= (-((m1).mul_add(old4, q2[1]))).cos();
        if (m1).cos() > x0 {
            return ((m1 - (m1))).clamp(-1.25, 1.25) + old4 + q2[1] + q2[1];
        }
        'outer5: for i6 in (1..2).rev() {
        }
        ({ let inner7 = (1.0 + (x0).powi(2)).sqrt(); inner7 * ((if (1.0 + (m1).powi(2)).sqrt() > 0.1 && (p1[1] + inner7) < 0.9 { q2[0] } else { x0 })) }) + m1 + old4 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2), (&mut d0[0], d1, d2),
            |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
            Point { at: &[0.02, 0.87, 1.18, 0.57, -0.31], weights: &[0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[9.9960010664e-1, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 2.5000000000e0], stopped: false }
        );
    }
}

mod seed_1000293 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0) + x0);
        m1 = (m1).sin() + (((x0).clamp(-1.25, 1.25) + x0)).sin();
        let v2 = if !(x0 > x0) {
            0.5 * (((x0 + m1) + ({ let inner3 = m1; inner3 * (x0) })))
        } else {
            ((1.0 + (m1).powi(2)).sqrt() + ({ let inner4 = x0; inner4 * (x0) }))
        };
        (if v2 < x0 || v2 > 0.3 { (x0 - (m1)) } else { ({ let inner5 = v2; inner5 * (inner5) }) }) + v2 + v2 + m1
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: &[f64; 4]) -> f64 {
        let mut m1 = 0.5 * (stop_gradient((q2[1][0] - (q2[0][1]))));
        let v2 = if (x0 + p1) > 0.1 && (1.5 + (value3[2]).sin()).ln() < 0.9 {
            let mut m3 = (m1 + (p1).tanh());
            0.5 * (helper_0(((m1).atan2(2.0 + (m3).sin())).tanh()))
        } else {
            (x0).sin()
        };
        ((p1) * (p1)).max((x0).atan()) + value3[1] + value3[0] + value3[3]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let x0 = ((helper_1((x0).sin(), 0.5 * (x0), &[[x0, p1[0]], [p1[0], p1[1]]], &[x0, x0, p1[0], x0])) * (helper_1(0.5 * (p1[0]), (x0).tanh(), &[[x0, p1[1]], [p1[0], p1[0]]], &[p1[1], x0, p1[1], p1[0]]))).tanh();
        let v1 = if (p1[0] + x0) > x0 {
            match 0 {
                0 | 2 => {
                    let mut n4 = 0;
                    let found3 = 'outer2: loop {
                        n4 += 1;
                        if n4 > 1 {
                            break ((if n4 % 2 == 0 { (p1[n4 % 2] + p1[n4 % 2]) } else { (x0).atan() })).sin();
                        }
                        let mut m5 = 0.5 * (p1[n4 % 2]);
                        if n4 % 2 == 0 {
                            break 'outer2 (m5).tanh();
                        }
                    };
                }
                1 if p1[1] < x0 || p1[1] > 0.3 => {
                    let mut n6 = 0;
                    while n6 < 2 {
                        n6 += 1;
                    }
                }
                _ => {
                }
            }
            0.5 * (((p1[1] + x0)) * (p1[0]))
        } else {
            (((x0) * (p1[0])) * (helper_1((p1[0]).tanh(), (x0).sin(), &[[x0, x0], [p1[1], x0]], &[p1[1], x0, p1[0], p1[0]]))).sin()
        };
        ((v1 + p1[1]) + (1.5 + (v1).sin()).ln()) + x0 + x0 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.17, 0.7, 1.5], weights: &[0.0, 0.0, 0.0], gradient: &[5.7466903457e0, 2.0446707354e-1, 1.4448090858e0], stopped: true }
        );
    }
}

mod seed_1000294 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut row1 = vec![0.5 * ((1.0 + (x0).powi(2)).sqrt()); 3];
        row1[1] += 0.5 * (((if x0 > row1[2] { p1[0] } else { p1[0] })).powi(2));
        let mut row2 = vec![x0, (p1[0]).atan2(2.0 + (row1[1]).sin()), p1[0], x0];
        ((if row1[0] < row2[2] || x0 > 0.3 { row2[2] } else { row2[3] })).sin() + row2[1] + row2[0] + row2[3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.46, -0.13, -1.09], weights: &[0.0, 0.0, 0.0], gradient: &[2.0035882309e0, 1.3835175765e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000295 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let x0 = x0;
            if i2 % 2 == 1 {
                continue 'outer1;
            }
            let v3 = if i2 % 2 == 0 {
                let mut row4 = [(0.25 * (i2 as f64) + *p1), (x0 - (x0)), (1.5 + (*p1).cos()).recip(), x0];
                (1.0 + ((row4[3 - i2]).tanh()).powi(2)).sqrt()
            } else {
                let mut row5 = vec![(x0) * (x0), (x0).atan(), x0, (*p1 + *p1)];
                if i2 < 2 {
                    row5[3 - i2] = 0.5 * (((x0) * (row5[3 - i2])).atan());
                    continue 'outer1;
                }
                row5[i2] = (f64::sin(*p1)).sin();
                (row5[i2]).tanh()
            };
            let row6 = [((x0).powi(3)).sin(); 4];
            if i2 % 2 == 0 {
                break 'outer1;
            }
        }
        if !(*p1 > x0) {
            return (*p1 + *p1) + x0 + x0 + *p1;
        }
        (1.5 + ((x0).sin()).cos()).recip() + x0 + *p1 + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.71, -0.78], weights: &[0.0, 0.0], gradient: &[2.0000000000e0, 3.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000296 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64, value3: f64) -> f64 {
        let mut m1 = (q2).tanh();
        'outer2: for i3 in 0..2 {
            'outer4: for e5 in p1.iter() {
            }
        }
        m1 + x0 + m1 + p1[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 && (x0).abs() > 0.1 && -(x0) < 0.9 {
            p1[n2 % 4] /= 2.0 + (0.5 * (((p1[n2 % 4]).tanh()) * ((q2[n2 % 3] + p1[(n2 + 1) % 4])))).sin();
            n2 += 1;
        }
        let r3 = helper_0(0.5 * ((q2[n2 % 3]).max(p1[n2 % 4])), &p1[1..4], ((q2[n2 % 3] + p1[n2 % 4])).tanh(), 0.5 * (helper_0((x0).sin(), &q2[0..], q2[n2 % 3], (0.25 * (n2 as f64)).sin())));
        let mut m4 = ((r3 - (q2[n2 % 3])) + x0);
        for i5 in 1..2 {
            let mut m6 = ((1.0 + (r3).powi(2)).sqrt()).atan2(2.0 + ((r3 - (q2[n2 % 3]))).sin());
            m4 = (m4).sin() + ((if 0.25 * (n2 as f64) < m4 || m6 > 0.3 { -(p1[i5]) } else { (x0 + m6) })).tanh();
            match n2 % 4 {
                0 => {
                    m6 += 0.5 * ((if (1.5 + (p1[1]).sin()).ln() > m4 { (r3).atan2(2.0 + (r3).sin()) } else { (q2[i5] - (m4)) }));
                    if i5 % 2 == 0 {
                        return x0 + m6 + p1[0] + m6;
                    }
                }
                1 if i5 % 2 == 1 => {
                    'outer7: for i8 in (0..5).step_by(2).rev() {
                    }
                }
                _ => {
                }
            }
        }
        (-(((q2[2] + p1[n2 % 4])).powi(2))).exp() + r3 + q2[n2 % 3] + q2[n2 % 3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.73, 0.17, 1.45, -0.85, 0.04, 1.44, -0.41, -0.19], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0002879423e-1, 1.1297128090e0, 1.5264003986e0, 1.0000000000e0, -6.9153883546e-4, -3.8339267446e-1, 3.6597930730e0], stopped: false }
        );
    }
}

mod seed_1000297 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2], q2: &[f64], value3: f64) -> f64 {
        let x0 = x0;
        let v1 = 0.5 * (value3);
        let v2 = if !(q2[0] > p1[1]) {
            let mut row3 = vec![p1[1], (v1 + p1[1]), ({ let inner4 = value3; inner4 * (x0) }), value3];
            let v5 = if value3 < p1[1] || p1[0] > 0.3 {
                let v7 = ({ let inner6 = (q2[1] + row3[3]); inner6 * ((1.5 + (q2[0]).sin()).ln()) });
                row3[3] = 0.5 * (((q2[0] - (p1[1])) - ((if (p1[1]).powi(3) > p1[0] { row3[2] } else { x0 }))));
                ((if (value3).sin() > 0.1 && (q2[0]).hypot(1.0 + (p1[0]).powi(2)) < 0.9 { (v7) * (p1[0]) } else { v7 })).sin()
            } else {
                let mut row8 = vec![q2[0], (p1[1]).tanh(), (v1 - (x0))];
                ((q2[1] - ((1.5 + (q2[1]).cos()).recip()))).sin()
            };
            ((if (value3).hypot(1.0 + (v1).powi(2)) > q2[1] { (x0).sin() } else { value3 })).sin()
        } else {
            let mut row9 = [[(value3) * (x0), value3], [(p1[1]).sin(), (v1).sin()]];
            let mut stack10 = vec![(value3) * (q2[0]), (if (v1 + value3) > x0 { x0 } else { row9[0][0] })];
            ((if (q2[1]) * (p1[0]) > value3 { stack10[stack10.len() - 1] } else { q2[0] }) + (value3).powi(2))
        };
        value3 + x0 + v1 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2, a3[0]), (&mut d0[0], array(d1), d2, &mut d3[0]),
            |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.35, -0.26, 0.81, 0.56, 0.21, -1.34], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000298 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: &[f64]) -> f64 {
        p1[1] /= 2.0 + (0.5 * (((1.5 + (value3[0]).sin()).ln()) * ((p1[1] + q2[1])))).sin();
        if stop_gradient(value3[0]) > q2[1] {
            if (p1[0]) / (2.0 + (q2[1]).sin()) > value3[1] {
                let mut row1 = [x0, (q2[2]).hypot(1.0 + (p1[0]).powi(2))];
            } else if (value3[2]).sin() > p1[0] {
                'outer2: for i3 in (0..3).rev() {
                    p1[i3 % 2] = (((q2[i3]).atan2(2.0 + (q2[2]).sin())) * ((p1[(i3 + 2) % 2] + p1[i3 % 2]))).sin();
                    let v4 = if p1[(i3 + 2) % 2] > 0.1 && (x0) * (value3[i3]) < 0.9 {
                        (p1[i3 % 2]).sin()
                    } else {
                        ((value3[i3]) / (2.0 + (x0).sin())).tanh()
                    };
                }
            }
        } else if p1[1] > x0 {
        }
        ((if (q2[1]) * (p1[0]) > x0 { value3[0] } else { p1[0] }) + f64::sin(q2[1])) + value3[0] + value3[2] + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 3, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.61, 0.35, -0.26, 0.81, 0.56, 0.21, -1.34, -0.75, 1.39], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.2500000000e0, 2.5116579034e-1, 0.0000000000e0, 8.3580582103e-1, 0.0000000000e0, 2.0023263532e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000299 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64, value3: &mut f64) -> f64 {
        *value3 = (*value3).sin() + ((-(q2)).clamp(-1.25, 1.25)).sin();
        let v1 = if !(x0 > q2) {
            let mut row2 = [(*value3 + p1[1]), (*value3 + p1[1]), ({ let inner3 = x0; inner3 * (q2) }), *value3];
            (if row2[0] < row2[2] || p1[1] > 0.3 { row2[3] } else { (p1[1] + x0) })
        } else {
            0.5 * (((*value3).atan() - (q2)))
        };
        ((p1[0] - (*value3)) + (q2).mul_add(p1[0], x0)) + p1[1] + q2 + *value3
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: &mut [f64], value3: f64) -> f64 {
        'outer1: for e2 in p1.iter() {
            let mut n5 = 0;
            let found4 = loop {
                n5 += 1;
                if n5 > 3 {
                    break (q2[n5 % 2] - (({ let inner6 = p1[(n5 + 1) % 3]; inner6 * (p1[(n5 + 1) % 3]) })));
                }
                if n5 < 2 {
                    let mut row7 = vec![(x0 + x0); 2];
                    let v8 = match n5 % 4 {
                        1..=2 => {
                            let r9 = helper_0(((*e2).atan()).sin(), &q2[..], ((1.5 + (q2[n5 % 2]).sin()).ln()).sin(), &mut row7[n5 % 2]);
                            0.5 * (((r9) * (x0)) * ((if *e2 < *e2 || p1[n5 % 3] > 0.3 { p1[n5 % 3] } else { *e2 })))
                        }
                        1 if n5 < 2 => {
                            let mut m10 = ((1.5 + (x0).sin()).ln()).sin();
                            if (1.0 + (0.25 * (n5 as f64)).powi(2)).sqrt() > 0.1 && (value3) * (p1[n5 % 3]) < 0.9 {
                                q2[0] = (q2[0]).sin() + 0.5 * (((x0) / (2.0 + (row7[n5 % 2]).sin())).hypot(1.0 + (m10).powi(2)));
                                break (*e2).atan2(2.0 + (row7[n5 % 2]).sin());
                            }
                            let r11 = helper_0(x0, &p1[0..2], (*e2 - (p1[n5 % 3])), &mut m10);
                            if (r11) * (row7[n5 % 2]) > *e2 {
                                continue 'outer1;
                            }
                            0.5 * (((q2[n5 % 2]).sin()) * ((m10) * (row7[(n5 + 2) % 2])))
                        }
                        _ => {
                            (*e2).tanh()
                        }
                    };
                } else if !(*e2 > q2[n5 % 2]) {
                }
                if x0 < value3 || q2[1] > 0.3 {
                    break ((p1[n5 % 3] + x0)).sin();
                }
            };
        }
        value3 + p1[2] + p1[2] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2, a3[0]), (&mut d0[0], array(d1), d2, &mut d3[0]),
            |a0: 1, a1: 3, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.49, -0.49, 1.23, 0.67, -0.91, 0.45, 1.33], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0000000000e0, 1.2500000000e0, 5.0000000000e-1, 1.0000000000e0], stopped: false }
        );
    }
}
