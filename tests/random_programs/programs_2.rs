//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000100 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: f64, value3: &mut [f64]) -> f64 {
        if !(x0 > value3[(p1 + 1) % 4]) {
            let mut m1 = 0.5 * ((value3[(p1 + 2) % 4] - ((x0 + x0))));
            m1 = (value3[p1]).atan();
        }
        let mut row2 = vec![x0; 4];
        if p1 % 2 == 1 {
            row2[(p1 + 1) % 4] += (((1.0 + (0.25 * (p1 as f64)).powi(2)).sqrt() + row2[3 - p1])).tanh();
            return (x0 + -(x0)) + value3[0] + q2 + 0.25 * (p1 as f64);
        }
        let mut row3 = [((q2) / (2.0 + (value3[2]).sin())).sin(); 4];
        row3[2] + value3[3] + q2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 2, a2[0], a3), (&mut d0[0], &mut d2[0], d3),
            |a0: 1, a2: 1, a3: 4|, |d0, d2, d3|,
            Point { at: &[0.9, -1.44, -1.32, 0.29, -1.22, 0.45], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.0000000000e0, 1.1996809941e0, 2.5000000000e-1, 5.0000000000e-1, 8.4313983879e-1, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000101 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((p1) * (p1)); 2];
                (((-((p1).powi(2))).exp() + (x0 + row2[0]))).tanh()
            }
            1 if !(value3 > x0) => {
                let mut row3 = [((q2) / (2.0 + (x0).sin())).tanh(); 4];
                ((1.5 + ((x0) * (p1)).sin()).ln()).sin()
            }
            _ => {
                (((value3 + value3)) * (x0)).tanh()
            }
        };
        ((v1).cos() + value3) + v1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.9489484120e0, 0.0000000000e0, 0.0000000000e0, 9.1861341040e-1], stopped: false }
        );
    }
}

mod seed_1000102 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let v1 = if (x0) / (2.0 + (x0).sin()) > p1 {
            for i2 in (0..=4).rev().step_by(3) {
                let mut n4 = 0;
                'outer3: while n4 < 2 && (p1 + p1) > p1 {
                    n4 += 1;
                    let mut row5 = [((0.25 * (n4 as f64)) * (p1)).tanh(); 2];
                    for i6 in (1..=4).rev().step_by(3) {
                        let mut row7 = [[(0.25 * (n4 as f64)).hypot(1.0 + (0.25 * (n4 as f64)).powi(2)), (x0).mul_add(x0, 0.25 * (n4 as f64))], [0.25 * (n4 as f64), (-((row5[i6 % 2]).powi(2))).exp()]];
                    }
                }
                if (if n4 < 1 { x0 } else { p1 }) > p1 {
                    let mut m8 = ((p1) / (2.0 + (x0).sin())).tanh();
                    break;
                }
            }
            (x0).sin()
        } else {
            ((x0 + (p1 + x0))).tanh()
        };
        ((if ({ let inner9 = v1; inner9 * (x0) }) > p1 { x0 } else { x0 })).atan2(2.0 + (({ let inner10 = v1; inner10 * (v1) })).sin()) + x0 + v1 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.56, -0.09], weights: &[0.0, 0.0], gradient: &[2.1732055335e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000103 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut stack1 = vec![(x0 - (*p1)), (x0 + x0)];
        let row2 = [(stack1[stack1.len() - 1]) / (2.0 + (*p1).sin()), ({ let inner3 = x0; inner3 * (x0) })];
        stack1[0] *= ((*p1).tanh()).cos();
        for i4 in 0..=3 {
            let v5 = 0.5 * (((0.25 * (i4 as f64)).atan2(2.0 + (x0).sin())) * ((x0).mul_add(*p1, x0)));
            if (-((0.25 * (i4 as f64)).powi(2))).exp() > *p1 {
                break;
            }
        }
        if (-((stack1[stack1.len() - 1]).powi(2))).exp() > 0.1 && (stack1[1] + stack1[stack1.len() - 2]) < 0.9 {
            'outer6: for i7 in 0..2 {
                if (row2[i7]) / (2.0 + (stack1[stack1.len() - 2]).sin()) > 0.1 && (*p1).atan2(2.0 + (*p1).sin()) < 0.9 {
                    stack1[1] *= (0.5 * ((row2[1 - i7] - ((1.0 + (x0).powi(2)).sqrt())))).cos();
                } else if i7 < 1 {
                }
            }
        } else {
        }
        ((row2[1]) * (x0) + (row2[1]) * (row2[1])) + row2[1] + *p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.25, 0.59], weights: &[0.0, 0.0], gradient: &[-4.6250000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000104 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = if (x0) / (2.0 + (x0).sin()) > x0 {
            for i2 in (0..=4).rev().step_by(3) {
                let mut n4 = 0;
                'outer3: while n4 < 2 && (x0 + x0) > x0 {
                    n4 += 1;
                }
            }
            0.5 * (x0)
        } else {
            (((x0 + x0) + (if (x0 + x0) > x0 { x0 } else { x0 }))).tanh()
        };
        if (if (1.5 + (x0).sin()).ln() > 0.1 && (v1) / (2.0 + (v1).sin()) < 0.9 { x0 } else { x0 }) > x0 {
            return ((v1).mul_add(x0, v1)).cos() + v1 + x0 + x0;
        }
        x0 + v1 + x0 + v1
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [0.5 * (helper_0(0.5 * (q2[3]))); 2];
        } else {
            let late5;
            if x0 > x0 {
                q2.swap(2, 0);
                late5 = 0.5 * (((m2) * (x0) + (*p1 + value3)));
            } else {
                let old6 = std::mem::replace(&mut m2, (q2[1]).tanh());
                late5 = (1.0 + ((if q2[0] < old6 || m2 > 0.3 { value3 } else { m2 })).powi(2)).sqrt();
            }
        }
        q2[3] -= 0.5 * (((m2).abs()) * ((m2).atan()));
        match 2 {
            1..=2 => {
            }
            1 if row1[0][1] > value3 => {
            }
            _ => {
            }
        }
        ((value3) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()) + row1[1][0] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.21, -0.98, -0.23, 1.01, -0.43, -0.31, -0.32], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[1.7636044723e0, 2.5000000000e-1, -9.5251674190e-2, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 1.3115637577e0], stopped: false }
        );
    }
}

mod seed_1000105 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [(x0) * (x0), x0];
        row1[1] = (row1[1]).sin() + 0.5 * (((x0 + row1[0]) + (x0 + row1[1])));
        if x0 > 0.1 && x0 < 0.9 {
            return ((x0) * (x0)) * (x0) + row1[1] + x0 + row1[1];
        }
        row1[1] += ((-(((x0) * (x0)).powi(2))).exp()).tanh();
        let x0 = ((x0).atan2(2.0 + (row1[1]).sin())) * ((row1[1]).atan2(2.0 + (row1[1]).sin()));
        let v2 = ((row1[0] - ((x0 + row1[1])))).sin();
        row1[0] = row1[1] * 0.5 + row1[0].sin();
        let v3 = 0.5 * (f64::sin((row1[1]) * (v2)));
        row1[0] += 0.5 * (x0);
        let mut stack4 = vec![x0, (1.5 + (row1[0]).sin()).ln()];
        let mut row5 = vec![(-((x0).powi(2))).exp(), (1.0 + (x0).powi(2)).sqrt(), v2];
        ((row1[0]).sin()).hypot(1.0 + ((v2 - (row5[1]))).powi(2)) + v2 + v2 + stack4[stack4.len() - 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.84], weights: &[0.0], gradient: &[-3.3511170752e0], stopped: false }
        );
    }
}

mod seed_1000106 {
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

mod seed_1000107 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [0.5 * (q2[3]); 2];
        }
        'outer5: for i6 in 0..2 {
            'outer7: for e8 in q2.iter().copied() {
                let old10 = std::mem::replace(&mut m2, ((1.0 + (*p1).powi(2)).sqrt()).sin());
                let late11;
                if (1.0 + (m2).powi(2)).sqrt() > e8 {
                    let mut row12 = [(q2[i6] + value3); 2];
                    late11 = ((*p1 + *p1) - ((m2) * (e8)));
                } else {
                    late11 = (m2).tanh();
                }
                if (q2[i6] + q2[i6]) > m2 {
                    return (0.25 * (i6 as f64) + (e8 + q2[i6])) + m2 + *p1 + *p1;
                }
            }
            if !(0.25 * (i6 as f64) > x0) {
                break 'outer5;
            }
        }
        m2 + m2 + q2[0] + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.8, -1.04, -0.02, -0.77, 1.48, -1.24, -1.29], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[0.0000000000e0, 1.0659398754e0, 1.2500000000e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000108 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let mut n2 = 0;
                'outer1: while n2 < 2 && (x0 + p1) > x0 {
                    n2 += 1;
                    let v3 = ((0.25 * (n2 as f64) + p1)).powi(3);
                    let mut row4 = vec![x0; 4];
                    if n2 % 2 == 1 {
                        row4[n2 % 4] = ((p1).mul_add(p1, 0.25 * (n2 as f64))).sin();
                        continue 'outer1;
                    }
                    for i5 in (0..5).step_by(2).rev() {
                        let mut row6 = [[stop_gradient(row4[i5 % 4]), p1], [(if i5 < 1 { 0.25 * (n2 as f64) } else { v3 }), 0.25 * (i5 as f64)]];
                        if row4[n2 % 4] > 0.1 && row4[(i5 + 1) % 4] < 0.9 {
                            row4[i5 % 4] = 0.5 * (((row6[0][n2 % 2]) * (row6[i5 % 2][1]) - ((v3 - (v3)))));
                            break 'outer1;
                        }
                    }
                }
            }
            1 if !(x0 > x0) => {
                let v7 = p1;
                let mut stack8 = vec![(p1 + v7), p1];
            }
            _ => {
            }
        }
        ((if (x0 - (p1)) > p1 { p1 } else { x0 }) - (p1)) + x0 + p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.09, -0.16], weights: &[0.0, 0.0], gradient: &[2.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000109 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let row3 = [(x0) / (2.0 + (x0).sin()), (0.48_f64 - (0.25 * (p1 as f64))), (x0 + 0.25 * (n2 as f64)), (0.25 * (n2 as f64)) / (2.0 + (x0).sin())];
        }
        let mut row4 = vec![({ let inner5 = x0; inner5 * (x0) }), x0, (x0).cos(), 0.25 * (n2 as f64)];
        (x0 + (x0 + 0.25 * (n2 as f64))) + x0 + row4[n2 % 4] + 0.25 * (n2 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 0), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.24], weights: &[0.0], gradient: &[2.0542160006e0], stopped: false }
        );
    }
}

mod seed_1000110 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        match 0 {
            0 | 2 => {
                let mut n2 = 0;
                'outer1: while n2 < 2 && (x0 + x0) > x0 {
                    n2 += 1;
                    let v3 = 0.5 * (((x0 + 0.25 * (n2 as f64))).cos());
                    if v3 > x0 {
                        return (x0 + v3 + v3 + x0, x0);
                    }
                }
            }
            1 if !(x0 > x0) => {
            }
            _ => {
            }
        }
        (x0 + x0 + x0 + x0, ((x0) * (x0)).sin())
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: f64) -> (f64, f64) {
        let v1 = match 1 {
            k if k > 0 && (p1) * (p1) > q2 => {
                let mut m2 = (q2).tanh();
                ((1.5 + ((m2) * (x0)).sin()).ln()).sin()
            }
            1 if (p1) * (p1) > q2 => {
                let mut m3 = ((({ let inner4 = x0; inner4 * (x0) })) * (q2)).tanh();
                (((q2).cos() + m3)).tanh()
            }
            _ => {
                (q2).tanh()
            }
        };
        ((if ({ let inner5 = v1; inner5 * (x0) }) > p1 { helper_0(v1).0 } else { (q2 + x0) }) + x0 + x0 + p1, (-(((x0).atan()).powi(2))).exp())
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if (1.5 + (x0).sin()).ln() > 0.1 && helper_1((x0).sin(), 0.5 * (x0), (x0).sin()).1 < 0.9 {
            let mut m1 = (if (x0 - (x0)) > x0 { (x0) / (2.0 + (x0).sin()) } else { (x0) / (2.0 + (x0).sin()) });
            let v2 = 0.5 * (((x0).powi(3) + helper_1((m1).tanh(), (m1).tanh(), (x0).tanh()).0));
            'outer3: for i4 in 0..2 {
            }
        } else if x0 < x0 || x0 > 0.3 {
        }
        ((x0 + x0) + ({ let inner5 = x0; inner5 * (inner5) })) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.71], weights: &[0.0], gradient: &[6.4200000000e0], stopped: false }
        );
    }
}

mod seed_1000111 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64) -> f64 {
        let v1 = ((1.0 + (*p1).powi(2)).sqrt() - ((x0 + *p1)));
        let v2 = (v1 + (-((*p1).powi(2))).exp());
        let mut row3 = vec![-(x0), (*p1) * (v1), x0];
        let v4 = (x0 + f64::sin(*p1));
        match 0 {
            0 | 2 => {
                let (left5, right6) = (0.5 * (x0), (v1 + *p1));
                let mut row7 = [[(right6 + row3[1]), (v1) / (2.0 + (x0).sin())], [(v1) * (left5), x0]];
            }
            1 if v4 > v1 => {
            }
            _ => {
            }
        }
        ((*p1 + v2)) * (v1) + v1 + v1 + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.45, 0.37], weights: &[0.0, 0.25], gradient: &[-4.7345676854e0, -3.3996119891e0], stopped: false }
        );
    }
}

mod seed_1000112 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if !(x0 > x0) {
            let mut m1 = ((x0 + (x0) * (x0))).tanh();
            match 0 {
                0 | 2 => {
                }
                1 if (x0 + m1) > x0 => {
                }
                _ => {
                }
            }
            if x0 < x0 || m1 > 0.3 {
                return x0 + x0 + x0 + x0;
            }
        }
        if x0 > x0 {
            return (x0 + f64::sin(x0)) + x0 + x0 + x0;
        }
        x0 + x0 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &Vec<f64>, q2: f64, value3: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (x0) * (value3) > x0 => {
                let mut m2 = (x0).tanh();
                0.5 * ((1.5 + ((x0 + p1[1])).sin()).ln())
            }
            1 if (x0) * (value3) > x0 => {
                let row3 = vec![(x0).tanh(); 3];
                0.5 * (row3[0])
            }
            _ => {
                (value3).sin()
            }
        };
        (v1 + (q2 + v1)) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: &Vec<f64>) -> f64 {
        let v1 = (q2[0] - ((value3[0] - (p1[0]))));
        let mut stack2 = vec![(p1[2] - (x0)), (x0).sin()];
        let mut m3 = ((if (x0 + p1[1]) > stack2[stack2.len() - 2] { stack2[stack2.len() - 1] } else { stop_gradient(x0) })).sin();
        {
            let part4 = &p1[1..2];
            let mut row5 = [0.5 * (helper_0(0.5 * (q2[1]))); 2];
            let old6 = std::mem::replace(&mut m3, ((if part4[0] > p1[1] { q2[0] } else { v1 })).tanh());
            m3 = part4[0] * 0.5;
        }
        let mut row7 = vec![helper_1((p1[1]).tanh(), &vec![v1, v1], q2[0], (m3).sin()), p1[2], (if q2[0] < m3 || stack2[stack2.len() - 1] > 0.3 { stack2[1] } else { q2[1] }), -(p1[1])];
        let mut m8 = (-(row7[1]) + v1);
        (v1 + stop_gradient(value3[0])) + row7[3] + v1 + stack2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, &a3.to_vec()), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 3, a2: 2, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.71, -0.12, -0.52, -0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[7.5836187599e-1, 2.0000000000e0, -1.0000000000e0, 0.0000000000e0, 2.0000000000e0, 0.0000000000e0, -2.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000113 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = ((1.0 + (x0).powi(2)).sqrt() - ((x0 + x0)));
        let v2 = (x0 + (-((v1).powi(2))).exp());
        let mut row3 = vec![-(x0), (v2) * (v1), x0];
        ((x0 - (x0))) * ((v1).mul_add(x0, v1)) + row3[2] + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &Vec<f64>, q2: &f64, value3: f64) -> (f64, f64) {
        let v1 = (((1.0 + (p1[0]).powi(2)).sqrt() + helper_0(0.5 * (x0)))).tanh();
        let row2 = vec![(p1[2]) * (x0); 2];
        let mut n5 = 0;
        let found4 = 'outer3: loop {
            n5 += 1;
            if n5 > 3 {
                break (p1[3]).tanh();
            }
        };
        (helper_0((p1[n5 % 4]).tanh()) + x0 + found4 + row2[0], helper_0(((*q2).min(p1[0])).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [0.5 * (helper_0(0.5 * (q2[3]))); 2];
        } else {
            let late5;
            if x0 > x0 {
                q2.swap(2, 0);
                late5 = 0.5 * (((m2) * (x0) + (*p1 + value3)));
            } else {
                let old6 = std::mem::replace(&mut m2, 0.5 * (helper_1((q2[1]).tanh(), &vec![q2[2], value3, q2[2], x0], &value3, (*p1).tanh()).1));
                late5 = ((old6 + *p1) - ((*p1) * (*p1)));
            }
        }
        let value3 = 0.5 * ((stop_gradient(x0) - ((x0 - (row1[0][1])))));
        'outer7: for e8 in q2.iter().copied() {
        }
        x0 + value3 + value3 + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.31, -0.32, 0.33, 1.41, 0.6, -0.8, -1.19], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[0.0000000000e0, 2.2500000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000114 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: usize, value3: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![x0, p1[q2 % 2]];
            if (p1[q2 % 2] - (x0)) > stack3[stack3.len() - 2] {
                continue 'outer1;
            }
            stack3[1] = (stack3[1]).sin() + x0;
        }
        if n2 % 2 == 1 {
            return (p1[(n2 + 1) % 2] + (value3[(q2 + 1) % 2]) * (x0)) + p1[(n2 + 2) % 2] + p1[q2 % 2] + p1[1];
        }
        (x0) / (2.0 + (value3[q2 % 2]).sin()) + 1.49_f64 + value3[n2 % 2] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, 1, a3), (&mut d0[0], d1, d3),
            |a0: 1, a1: 2, a3: 2|, |d0, d1, d3|,
            Point { at: &[1.5, -1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.7334266743e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, -6.2229683768e-1], stopped: false }
        );
    }
}

mod seed_1000115 {
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

mod seed_1000116 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![x0, q2[p1 % 2]];
            {
                let part4 = &q2[0..=1];
                stack3[n2 % 2] = part4[(p1 + 1) % 2] * 0.5;
            }
        }
        x0 + 0.25 * (n2 as f64) + 0.25 * (n2 as f64) + x0
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((x0) * (x0)); 2];
                ((1.0 + (row2[0]).powi(2)).sqrt() + helper_0(0.5 * (x0), 1, &row2[0..=1]))
            }
            1 if !(x0 > x0) => {
                let mut m3 = (x0).tanh();
                ((1.5 + ((m3) * (x0)).sin()).ln()).sin()
            }
            _ => {
                (((x0 + x0)) * (x0)).tanh()
            }
        };
        (((x0).cos() + v1) + x0 + x0 + x0, helper_0((x0).min(v1), 0, &[v1, v1]))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [0.5 * (helper_0(0.5 * (q2[3]), 2, &q2[1..3])); 2];
        } else if (q2[1] - (*p1)) > row1[0][0] {
            let found6 = 'block5: {
                let mut t8 = (m2, ({ let inner7 = value3; inner7 * (value3) }));
                let mut m9 = 0.5 * ((helper_1((t8.1).tanh()).1) * ((row1[1][0]).atan()));
                let v12 = (({ let inner10 = (m9 + value3); inner10 * (({ let inner11 = row1[1][1]; inner11 * (row1[0][1]) })) })).sin();
                (((*p1 + q2[0])).tanh()).sin()
            };
        }
        'outer13: for e14 in q2.iter_mut().rev() {
        }
        ((x0).max(x0) - ((if (*p1).sin() > 0.1 && (row1[0][1]).atan2(2.0 + (row1[0][1]).sin()) < 0.9 { x0 } else { q2[3] }))) + m2 + m2 + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.59, 0.8, -1.04, -0.02, -0.77, 1.48, -1.24], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[-1.1833818743e-1, 2.5000000000e-1, 1.1316618126e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000117 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((x0 + (x0) * (x0))).tanh();
        match 0 {
            0 | 2 => {
                let old2 = std::mem::replace(&mut m1, (x0).tanh());
            }
            1 if (x0 + m1) > x0 => {
                for i3 in (1..=4).rev().step_by(3) {
                    let mut row4 = [[(x0).mul_add(x0, m1), (x0 + x0)], [x0, (x0) / (2.0 + (x0).sin())]];
                    if !(row4[i3 % 2][i3 % 2] > m1) {
                        break;
                    }
                }
            }
            _ => {
                let mut stack5 = vec![(x0 - (m1)), (x0 + x0)];
                let row6 = [(stack5[stack5.len() - 1]) / (2.0 + (m1).sin()), ({ let inner7 = x0; inner7 * (x0) })];
            }
        }
        let mut n8 = 0;
        while n8 < 2 {
            n8 += 1;
            let row9 = [(x0) * (x0), (m1 + x0)];
        }
        x0 + x0 + m1 + 0.25 * (n8 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.61], weights: &[0.0], gradient: &[2.7039257003e0], stopped: false }
        );
    }
}

mod seed_1000118 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![p1[(n2 + 1) % 2], (0.25 * (n2 as f64) + p1[n2 % 2])];
            if n2 % 2 == 1 {
                stack3[n2 % 2] += ((x0).atan2(2.0 + (0.25 * (n2 as f64)).sin())).tanh();
                return 0.25 * (n2 as f64) + p1[n2 % 2] + stack3[stack3.len() - 1] + stack3[0];
            }
            stack3[(n2 + 1) % 2] += ((p1[n2 % 2]).cos() - ((x0) / (2.0 + (0.25 * (n2 as f64)).sin())));
        }
        let mut m4 = 0.5 * (x0);
        {
            let part5 = &p1[..2];
            m4 *= ((({ let inner6 = x0; inner6 * (m4) })).tanh()).cos();
            m4 = part5[n2 % 2] * 0.5;
        }
        (x0 + (x0 + 0.25 * (n2 as f64))) + x0 + p1[(n2 + 2) % 2] + m4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.13, -0.01, 0.56], weights: &[0.0, 0.0, 0.0], gradient: &[4.4199670803e-1, 1.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000119 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        'outer1: for i2 in 0..3 {
            match i2 % 4 {
                k if k > 0 && i2 < 2 => {
                    let row3 = vec![(p1 + q2[(i2 + 1) % 4]), (0.25 * (i2 as f64) + 0.25 * (i2 as f64))];
                }
                1 if i2 < 2 => {
                    let v4 = match i2 % 4 {
                        1..=2 => {
                            let mut m5 = (((p1) * (p1) + (q2[(i2 + 2) % 4]) * (x0))).sin();
                            let mut m6 = (((m5 + p1) + (if i2 < 1 { p1 } else { x0 }))).sin();
                            0.5 * (((m6).min(q2[3 - i2]) - (q2[(i2 + 1) % 4])))
                        }
                        1 if x0 > x0 => {
                            let mut m7 = ((x0 + (p1 + x0))).tanh();
                            let row8 = [(x0).mul_add(p1, x0), (m7 + p1), x0];
                            if !(p1 > x0) {
                                break 'outer1;
                            }
                            (x0).sin()
                        }
                        _ => {
                            (((p1) * (p1) + (0.25 * (i2 as f64) + x0))).sin()
                        }
                    };
                    if i2 % 2 == 0 {
                        break 'outer1;
                    }
                }
                _ => {
                }
            }
        }
        ((1.5 + (x0).sin()).ln()).tanh() + p1 + p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.16, 0.48, -0.09, -0.85, -1.06, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0824920979e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000120 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((x0 - (x0)) - (stop_gradient(x0)));
        let mut m1 = (x0).tanh();
        let found3 = 'block2: {
            let row4 = [(x0) / (2.0 + (m1).sin()), (m1 + m1)];
            let mut n5 = 0;
            while n5 < 2 {
                n5 += 1;
            }
            ((x0 + row4[n5 % 2]) + (row4[1]).min(x0))
        };
        ((if (found3) * (m1) > found3 { m1 } else { found3 })) * ((m1).atan()) + m1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.94], weights: &[0.0], gradient: &[0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000121 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let mut m3 = (0.25 * (i2 as f64) + p1[i2]);
            if i2 % 2 == 1 {
                let late4;
                if i2 % 2 == 1 {
                    let mut row5 = [[(*q2).mul_add(x0, x0), (0.25 * (i2 as f64) + p1[3 - i2])], [(1.5 + (p1[i2]).sin()).ln(), *q2]];
                    late4 = ((1.0 + (m3).powi(2)).sqrt()).tanh();
                } else {
                    let mut row6 = [[(m3 - (p1[1])), (p1[1] + x0)], [(x0) * (x0), (p1[(i2 + 1) % 4]) * (0.55_f64)]];
                    late4 = 0.5 * (((m3 + x0) - (*q2)));
                }
                if late4 < x0 || late4 > 0.3 {
                    m3 -= (x0).tanh();
                    break 'outer1;
                }
            } else if !(*q2 > m3) {
            }
        }
        *q2 + x0 + x0 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[1.18, -0.4, 1.24, 0.74, -1.5, -0.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000122 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2], value3: &mut [f64; 3]) -> f64 {
        value3[2] /= 2.0 + ((((value3[2] + p1)) * (value3[2])).tanh()).sin();
        if -(p1) > p1 {
            'outer1: for i2 in 0..3 {
                {
                    let part3 = &value3[1..=2];
                    let mut row4 = vec![0.5 * ((-((q2[(i2 + 2) % 2][i2 % 2]).powi(2))).exp()); 3];
                    'outer5: for e6 in row4.iter().copied() {
                        let mut row8 = [(value3[0] + row4[i2]), (0.25 * (i2 as f64) - (x0)), (q2[i2 % 2][i2 % 2]).sin(), (value3[i2]).sin()];
                    }
                    row4[(i2 + 1) % 3] = part3[i2 % 2] * 0.5;
                }
            }
        } else {
        }
        ((x0 - (q2[0][1])) - ((if (value3[1]).powi(3) > p1 { x0 } else { q2[0][1] }))) + q2[0][0] + q2[1][1] + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2), array(a3)), (&mut d0[0], &mut d1[0], matrix(d2), array(d3)),
            |a0: 1, a1: 1, a2: 4, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.31, -0.32, 0.33, 1.41, 0.6, -0.8, -1.19, -0.88, 0.52], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 9.5489940662e-1, 1.0000000000e0, -2.0000000000e0, 0.0000000000e0, 1.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 2.9411158503e-1], stopped: false }
        );
    }
}

mod seed_1000123 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 4], q2: f64) -> f64 {
        {
            let part1 = &p1[..2];
            let mut m2 = ((({ let inner3 = part1[0]; inner3 * (part1[0]) })) * (x0)).sin();
            let late4;
            if part1[1] > m2 {
                late4 = (m2).tanh();
            } else {
                late4 = (if ({ let inner5 = x0; inner5 * (m2) }) > x0 { q2 } else { ({ let inner6 = m2; inner6 * (x0) }) });
            }
            m2 = part1[1] * 0.5;
        }
        if (if p1[2] > q2 { q2 } else { q2 }) > 0.1 && (x0).sin() < 0.9 {
            return (q2 - ((-((p1[3]).powi(2))).exp())) + x0 + x0 + p1[3];
        }
        ((if (x0 + p1[1]) > q2 { p1[1] } else { q2 }) + (p1[3] + x0)) + q2 + x0 + x0
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
                row5[i2] -= f64::sin(helper_1((*p1).tanh(), [0.25 * (i2 as f64), *p1, x0, row5[1]], (x0).tanh()));
                (if (*p1).mul_add(row5[i2], *p1) > x0 { (row5[3 - i2]) / (2.0 + (x0).sin()) } else { (row5[0]).cos() })
            };
            let mut m6 = (*p1).sin();
        }
        ((x0) * (*p1)) * (x0) + x0 + *p1 + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.16, -0.66], weights: &[0.0, 0.0], gradient: &[7.8880000000e-1, 2.0256000000e0], stopped: false }
        );
    }
}

mod seed_1000124 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((x0).tanh()).tanh();
        let mut m2 = (m1 + (x0).cos());
        'outer3: for i4 in (0..=4).rev().step_by(2) {
        }
        (x0).abs() + m2 + m1 + m2
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: usize) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let row3 = [(p1) / (2.0 + (0.25 * (n2 as f64)).sin()), -(x0), x0, (x0 - (p1))];
            if (if n2 < 1 { p1 } else { x0 }) > x0 {
                let mut m4 = (p1).sin();
                break 'outer1;
            }
        }
        (p1) / (2.0 + (x0).sin()) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        for i1 in 0..=3 {
            let x0 = (((x0).min(p1[0]) - (helper_1(p1[i1 % 2], (x0).tanh(), i1)))).sin();
        }
        if helper_1(0.5 * (p1[1]), p1[0], 2) > p1[1] {
            let mut m2 = (p1[1]) * ((if (x0 + p1[1]) > p1[0] { p1[1] } else { x0 }));
            let v3 = ((x0).powi(3) + helper_1(p1[0], (x0).tanh(), 0));
        } else {
        }
        (if x0 > x0 { (p1[0]) / (2.0 + (x0).sin()) } else { helper_0(0.5 * (x0)) }) + p1[1] + x0 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-1.24, -0.87, 0.84], weights: &[0.0, 0.0, 0.0], gradient: &[1.8628975838e0, 0.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000125 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 3], value3: &mut [f64; 2]) -> f64 {
        value3[0] += 0.5 * (p1);
        let mut stack1 = vec![p1, (x0).powi(3)];
        let mut row2 = vec![(-((p1).powi(2))).exp(), (1.0 + (p1).powi(2)).sqrt(), q2[1]];
        let late3;
        if x0 > x0 {
            row2.swap(1, 2);
            late3 = ((row2[0]) * (row2[1]) + value3[0]);
        } else {
            let mut n6 = 0;
            let found5 = 'outer4: loop {
                n6 += 1;
                if n6 > 2 {
                    break 0.5 * ((p1).abs());
                }
            };
            late3 = (f64::sin((value3[n6 % 2] + found5))).sin();
        }
        ((p1).abs()) * ((late3).atan()) + x0 + stack1[stack1.len() - 2] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)),
            |a0: 1, a1: 1, a2: 3, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-0.46, -0.79, -1.35, 1.26, -0.73, -0.64, 0.3], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[1.0000000000e0, 4.0714781352e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.5000000000e-1, 8.5853918290e-1], stopped: false }
        );
    }
}

mod seed_1000126 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let v1 = (((-((p1).powi(2))).exp() + (x0 - (p1)))).sin();
        let mut stack2 = vec![(x0 - (v1)), (v1 + x0)];
        let row3 = [(v1) / (2.0 + (p1).sin()), (stack2[stack2.len() - 1]) * (x0)];
        let mut n4 = 0;
        while n4 < 2 {
            n4 += 1;
        }
        0.25 * (n4 as f64) + row3[0] + v1 + row3[n4 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.27, 0.9], weights: &[0.0, 0.0], gradient: &[-2.6420097226e-1, 6.3433021552e-1], stopped: false }
        );
    }
}

mod seed_1000127 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &mut f64) -> f64 {
        match 2 {
            0 => {
                let found2 = 'block1: {
                    if x0 > x0 {
                    } else if x0 < x0 || *p1 > 0.3 {
                    }
                    if (1.5 + (*p1).cos()).recip() > x0 {
                        break 'block1 (x0).tanh();
                    }
                    (x0).tanh()
                };
            }
            1 if *p1 > *p1 => {
            }
            _ => {
            }
        }
        ((*p1) / (2.0 + (*p1).sin()) + (x0 - (x0))) + x0 + *p1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [0.5 * (q2[3]); 2];
        }
        'outer5: for i6 in 0..2 {
            'outer7: for e8 in q2.iter().copied() {
                let old10 = std::mem::replace(&mut m2, ((1.0 + (*p1).powi(2)).sqrt()).sin());
                let late11;
                if (1.0 + (m2).powi(2)).sqrt() > e8 {
                    let r12 = helper_0((q2[i6]).atan(), &mut m2);
                    late11 = r12;
                } else {
                    late11 = (((*p1) / (2.0 + (row1[(i6 + 1) % 2][1 - i6]).sin())).atan()).sin();
                }
            }
            if i6 % 2 == 0 {
                return (value3 - (stop_gradient(m2))) + row1[1 - i6][1] + x0 + row1[1 - i6][(i6 + 1) % 2];
            }
        }
        x0 + value3 + row1[0][1] + row1[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.52, -0.31, -1.03, 0.96, 0.87, -0.46, -0.99], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[1.0000000000e0, 2.5000000000e-1, 2.5000000000e-1, -1.0278665745e0, 7.5000000000e-1, 1.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000128 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let mut row1 = vec![-(x0), (x0) * (x0), x0];
            }
            1 if (x0 + x0) > x0 => {
                let mut row2 = [[(x0).mul_add(x0, x0), (x0 + x0)], [x0, x0]];
            }
            _ => {
            }
        }
        x0 + x0 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: usize) -> (f64, f64) {
        let mut m1 = 0.5 * ((stop_gradient(x0)).clamp(-1.25, 1.25));
        let (left2, right3) = ((x0).sin(), ((m1).mul_add(m1, x0)).tanh());
        let mut n4 = 0;
        while n4 < 2 {
            n4 += 1;
        }
        (0.25 * (n4 as f64) + right3 + x0 + x0, helper_0((x0).min(0.61_f64)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64], value3: &mut [f64; 4]) -> f64 {
        let x0 = 0.5 * (((x0).mul_add(p1[0], p1[1])) * ((-((q2[0]).powi(2))).exp()));
        let mut m1 = (x0 - ((value3[0] - (value3[2]))));
        let t2 = helper_1(((value3[2]) / (2.0 + (m1).sin())).tanh(), 1);
        q2[1] *= (0.5 * (helper_1(0.5 * ((p1[1] + p1[0])), 3).0)).cos();
        'outer3: for i4 in 0..2 {
        }
        (f64::sin(m1)) / (2.0 + (value3[0]).sin()) + m1 + m1 + t2.1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2, array(a3)), (&mut d0[0], d1, d2, array(d3)),
            |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[1.12, -0.41, 0.54, -1.24, -0.87, 0.84, -0.37, 0.37, -1.5, 0.57], weights: &[0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 0.25, 0.5, 0.75, 1.0], gradient: &[-1.2165926883e-1, 4.4342733617e-1, 4.0781974529e-1, 3.0945992909e-1, 4.7003169572e-1, 7.5000000000e-1, -2.1987841282e0, 5.0000000000e-1, 4.3489353837e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000129 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        match 2 {
            0 => {
                let found2 = 'block1: {
                    if x0 > x0 {
                    } else if x0 < x0 || x0 > 0.3 {
                    }
                    if (1.5 + (x0).cos()).recip() > x0 {
                        break 'block1 (x0).tanh();
                    }
                    (x0).tanh()
                };
            }
            1 if x0 > x0 => {
            }
            _ => {
            }
        }
        ((x0) / (2.0 + (x0).sin()) + (x0 - (x0))) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 3 {
                break x0;
            }
            let mut n5 = 0;
            while n5 < 2 && !(x0 > x0) {
                n5 += 1;
                'outer6: for i7 in (0..=4).rev().step_by(2) {
                }
            }
            if (if helper_0((x0).tanh()) > m1 { 0.25 * (n4 as f64) } else { x0 }) > m1 {
                break 'outer2 m1;
            }
        };
        found3 + found3 + 0.25 * (n4 as f64) + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.18], weights: &[0.0], gradient: &[3.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000130 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        let v1 = if (x0 - (p1[1][1])) > p1[1][1] {
            let late2;
            if -(p1[1][1]) > x0 {
                let mut m3 = (((x0 + p1[0][0])) * ((q2[0]).powi(2))).tanh();
                late2 = ((if q2[0] > p1[1][0] { (x0).powi(2) } else { (p1[0][1]) * (m3) })).sin();
            } else {
                let row4 = [(q2[0]).abs(), (1.5 + (x0).cos()).recip(), q2[0]];
                late2 = 0.5 * (((row4[0]).abs()).tanh());
            }
            0.5 * (((late2 + p1[1][0])) * ((q2[0]) * (late2)))
        } else {
            let found6 = 'block5: {
                for i7 in (0..5).step_by(2).rev() {
                    if i7 < 1 {
                        let mut m8 = (((p1[(i7 + 1) % 2][i7 % 2]) / (2.0 + (x0).sin())) * ((q2[i7 % 2] - (p1[i7 % 2][i7 % 2])))).tanh();
                        m8 -= ((x0) * ((0.25 * (i7 as f64)) / (2.0 + (x0).sin()))).sin();
                    }
                    for i9 in 1..=3 {
                    }
                }
                if (x0).hypot(1.0 + (x0).powi(2)) > x0 {
                    break 'block5 0.5 * ((q2[1]) / (2.0 + (x0).sin()));
                }
                ((q2[0]).tanh()).sin()
            };
            0.5 * (((q2[0]) * (q2[1])) * (x0))
        };
        (-(p1[1][1])).clamp(-1.25, 1.25) + q2[1] + p1[0][0] + p1[1][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2),
            |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
            Point { at: &[1.33, 0.63, 0.74, 0.54, -0.62, -1.38, -0.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000131 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0 + (x0).cos());
        'outer2: for i3 in (0..=4).rev().step_by(2) {
            let late4;
            if x0 > 0.1 && (m1 - (0.25 * (i3 as f64))) < 0.9 {
                if m1 > x0 {
                    let mut stack5 = vec![x0, x0];
                    let v6 = ((-(x0)) * (x0)).tanh();
                    if (if i3 < 1 { m1 } else { x0 }) > x0 {
                        stack5[i3 % 2] -= (((stack5[stack5.len() - 1]) / (2.0 + (m1).sin())).max(({ let inner7 = stack5[(i3 + 1) % 2]; inner7 * (stack5[stack5.len() - 1]) }))).tanh();
                        break 'outer2;
                    }
                } else if !(x0 > x0) {
                }
                late4 = ((if (m1).abs() > 0.1 && x0 < 0.9 { ({ let inner8 = 0.25 * (i3 as f64); inner8 * (x0) }) } else { x0 })).tanh();
            } else {
                late4 = ((-(((m1).atan()).powi(2))).exp()).sin();
            }
        }
        m1 + x0 + m1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.18], weights: &[0.0], gradient: &[2.1507879752e0], stopped: false }
        );
    }
}

mod seed_1000132 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> f64 {
        let x0 = x0;
        let late1;
        if (if (q2[0][1] + *p1) > x0 { q2[0][0] } else { q2[0][1] }) > *p1 {
            let mut row2 = vec![(*p1 + *p1); 3];
            late1 = (((q2[1][0]) / (2.0 + (x0).sin())) * ((x0 + q2[0][1]))).tanh();
        } else {
            late1 = ((q2[1][0] - (q2[0][1]))) * ((x0 + *p1));
        }
        ((q2[0][1]).min(late1)) * (*p1) + *p1 + *p1 + *p1
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        for i1 in 0..=3 {
            let x0 = ((x0).min(p1[0])) * (helper_0(p1[i1 % 2], &x0, &[[x0, 0.25 * (i1 as f64)], [p1[i1 % 2], p1[(i1 + 2) % 2]]]));
        }
        let mut m2 = ((p1[1]) * (p1[1])).tanh();
        let found4 = 'block3: {
            if (p1[1]) / (2.0 + (m2).sin()) > 0.1 && (p1[1] + x0) < 0.9 {
            } else if !(x0 > p1[1]) {
            }
            if m2 > 0.1 && (-((p1[0]).powi(2))).exp() < 0.9 {
                break 'block3 0.5 * ((-((m2).powi(2))).exp());
            }
            0.5 * (x0)
        };
        (f64::sin(m2)) / (2.0 + (x0).sin()) + x0 + m2 + m2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.84, -0.78, 1.12], weights: &[0.0, 0.0, 0.0], gradient: &[6.8194019384e-1, 0.0000000000e0, 1.5748615252e0], stopped: false }
        );
    }
}

mod seed_1000133 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = ((p1[1]) * (p1[3])).tanh();
        let found3 = 'block2: {
            if (p1[1]) / (2.0 + (m1).sin()) > 0.1 && (p1[3] + x0) < 0.9 {
                {
                    let part4 = &p1[1..2];
                    let mut row5 = [m1; 2];
                    m1 = part4[0] * 0.5;
                }
                if (p1[2]) / (2.0 + (p1[0]).sin()) > m1 {
                    break 'block2 0.5 * (x0);
                }
            } else {
            }
            ((1.0 + ((p1[1] + x0)).powi(2)).sqrt()).tanh()
        };
        ((x0 - (found3))).abs() + x0 + found3 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.76, 1.5, -0.92, -0.99, -0.46], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.3238077427e-1, 0.0000000000e0, -5.1891950705e-1, 0.0000000000e0, -7.7307746556e-1], stopped: false }
        );
    }
}

mod seed_1000134 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut row2 = vec![(x0).abs(), x0];
        }
        let mut row3 = vec![-(x0), (x0).max(x0)];
        row3[1] + x0 + row3[0] + row3[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: &mut [f64; 2], value3: &[f64]) -> f64 {
        let mut row1 = vec![value3[1], stop_gradient(p1[2])];
        let mut row2 = [(1.5 + (q2[0]).sin()).ln(), helper_1(p1[0])];
        let mut stack3 = vec![(1.0 + (row1[1]).powi(2)).sqrt(), x0];
        'outer4: for i5 in 0..2 {
            'outer6: for e7 in row1.iter().copied() {
                let mut row9 = [(row1[1] + row2[i5]), ({ let inner10 = x0; inner10 * (0.25 * (i5 as f64)) }), row2[(i5 + 1) % 2], (q2[1 - i5]).tanh()];
                let mut row11 = [({ let inner12 = stack3[i5]; inner12 * (p1[i5]) }), q2[1], (x0) * (row2[1 - i5])];
            }
            let v13 = if (p1[(i5 + 1) % 4]) / (2.0 + (stack3[stack3.len() - 2]).sin()) > x0 {
                0.5 * ((q2[1 - i5]) * (x0))
            } else {
                (row1[i5]).tanh()
            };
        }
        (1.5 + ((row2[0]) / (2.0 + (x0).sin())).sin()).ln() + row1[0] + value3[2] + row2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2), a3), (&mut d0[0], array(d1), array(d2), d3),
            |a0: 1, a1: 4, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[1.03, 0.55, -0.28, -0.56, -0.61, -0.55, -1.01, -0.44, -0.88, -0.02, 0.81], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], gradient: &[9.6989456565e-4, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 1.3269329831e0, 5.0000000000e-1, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000135 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let row1 = [(x0) * (x0), (x0 + x0)];
        {
            let part2 = &row1[0..=1];
            let mut row3 = [(row1[0]).tanh(); 2];
            row3[0] = part2[0] * 0.5;
        }
        (x0 - (row1[1])) + x0 + row1[0] + row1[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: &mut [f64; 2], value3: &[f64]) -> f64 {
        let mut row1 = vec![value3[1], stop_gradient(p1[2])];
        let mut row2 = [(1.5 + (q2[0]).sin()).ln(), helper_1(p1[0])];
        let mut stack3 = vec![(1.0 + (row1[1]).powi(2)).sqrt(), x0];
        'outer4: for i5 in 0..2 {
            'outer6: for e7 in row1.iter().copied() {
                let mut row9 = [(row1[1] + row2[i5]), ({ let inner10 = x0; inner10 * (0.25 * (i5 as f64)) }), row2[(i5 + 1) % 2], (q2[1 - i5]).tanh()];
                let mut row11 = [({ let inner12 = stack3[i5]; inner12 * (p1[i5]) }), q2[1], (x0) * (row2[1 - i5])];
            }
            let v13 = if (p1[(i5 + 1) % 4]) / (2.0 + (stack3[stack3.len() - 2]).sin()) > x0 {
                0.5 * ((q2[1 - i5]) * (x0))
            } else {
                helper_1(((row2[1 - i5]) * (stack3[1])).tanh())
            };
        }
        -((if (p1[1] - (value3[0])) > 0.1 && (x0 + p1[0]) < 0.9 { x0 } else { x0 })) + value3[1] + value3[1] + value3[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2), a3), (&mut d0[0], array(d1), array(d2), d3),
            |a0: 1, a1: 4, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.18, 1.17, -0.29, 0.15, -0.59, 0.96, 0.99, 1.01, -0.84, -1.34, -0.95], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 0.0000000000e0, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000136 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((x0) * ((x0).atan())).sin();
        let v1 = match 3 {
            k if k > 0 && x0 > x0 => {
                let mut m2 = ((x0 + (x0 + x0))).sin();
                0.5 * ((-(((x0) / (2.0 + (m2).sin())).powi(2))).exp())
            }
            1 if x0 > x0 => {
                let mut row3 = [(x0).powi(3), x0];
                (((-((x0).powi(2))).exp()) * ((row3[0]).powi(2))).tanh()
            }
            _ => {
                let mut row4 = [(x0).sin(); 4];
                (1.5 + (x0).cos()).recip()
            }
        };
        let mut row5 = vec![v1, (v1) * (v1), x0, v1];
        let v6 = if row5[0] < row5[2] || x0 > 0.3 {
            let v8 = 0.5 * (({ let inner7 = (v1 + row5[1]); inner7 * ((inner7) * (inner7)) }));
            let v9 = 0.5 * ((stop_gradient(row5[2]) - ((x0 - (row5[2])))));
            (((v1) / (2.0 + (v1).sin()) + (v8).tanh())).tanh()
        } else {
            0.5 * ((x0) * ((row5[1]).sin()))
        };
        x0 + v1 + v1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.03], weights: &[0.0], gradient: &[-2.0009516135e0], stopped: true }
        );
    }
}

mod seed_1000137 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: usize) -> f64 {
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
    fn program(x0: f64, p1: &[f64; 3], q2: f64, value3: f64) -> f64 {
        let mut m1 = ((helper_1((x0).sin(), 0)) * (q2)).sin();
        match 3 {
            k if k > 0 && !(p1[2] > m1) => {
                m1 = (({ let inner2 = (x0) * (q2); inner2 * ((inner2).atan()) })).sin();
                let found4 = 'block3: {
                    for i5 in (0..5).step_by(2).rev() {
                        m1 += ((if i5 < 2 { (0.25 * (i5 as f64) - (value3)) } else { (m1) * (p1[i5 % 3]) })).tanh();
                    }
                    ((p1[0]).abs()).clamp(-1.25, 1.25)
                };
            }
            1 if !(p1[2] > m1) => {
            }
            _ => {
            }
        }
        ((q2) * (x0)).max((value3).atan()) + q2 + m1 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.56, -0.61, -0.55, -1.01, -0.44, -0.88], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-4.3913142663e-1, 0.0000000000e0, -5.5038349704e-4, 2.6763495659e-2, 1.4411054570e0, -5.0097174377e-1], stopped: false }
        );
    }
}

mod seed_1000138 {
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

mod seed_1000139 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let late3;
            if x0 > 0.1 && (*p1 - (0.25 * (i2 as f64))) < 0.9 {
                if *p1 > x0 {
                } else {
                }
                late3 = (-((x0 - (x0)))).tanh();
            } else {
                late3 = *p1;
            }
        }
        stop_gradient((*p1 + *p1)) + *p1 + x0 + *p1
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let mut m1 = ((1.5 + ((x0) * (x0)).sin()).ln()).sin();
        m1 -= (({ let inner2 = x0; inner2 * (inner2) })).tanh();
        m1 = ((x0 + (m1 + x0))).tanh();
        ((if ({ let inner3 = m1; inner3 * (m1) }) > m1 { helper_0(m1, &x0) } else { (x0 + x0) }) + x0 + x0 + m1, (-(((x0).atan()).powi(2))).exp())
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if (1.5 + (x0).sin()).ln() > 0.1 && helper_1((x0).sin()).1 < 0.9 {
            let mut m1 = ((x0 + (x0 + x0))).sin();
            m1 = (m1).sin() + stop_gradient((x0) / (2.0 + (x0).sin()));
            let mut m2 = ((1.5 + (x0).sin()).ln()).tanh();
        }
        if x0 > x0 {
            return (helper_0(x0, &x0)).powi(2) + x0 + x0 + x0;
        }
        (f64::sin(x0)) / (2.0 + (x0).sin()) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.84], weights: &[0.0], gradient: &[3.8470765600e0], stopped: true }
        );
    }
}

mod seed_1000140 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        if (q2 + p1[0][1]) > x0 {
            let mut row1 = [[(x0).mul_add(x0, p1[0][1]), p1[0][0]], [q2, (x0) * (q2)]];
            for i2 in (0..5).step_by(2).rev() {
                let mut row3 = [[stop_gradient(q2), (p1[i2 % 2][i2 % 2]) * (p1[1][i2 % 2])], [(x0).max(row1[i2 % 2][(i2 + 1) % 2]), row1[i2 % 2][(i2 + 1) % 2]]];
            }
        } else if !(x0 > x0) {
        }
        ((if ({ let inner4 = q2; inner4 * (x0) }) > p1[1][1] { p1[1][0] } else { q2 })).clamp(-1.25, 1.25) + p1[0][1] + q2 + p1[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.94, 0.57, 0.44, 1.07, -0.79, 0.5], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000141 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in (1..2).rev() {
            let mut n3 = 0;
            'outer2: while n3 < 3 {
                n3 += 1;
                let mut m4 = (x0 - ((0.25 * (n3 as f64) - (x0))));
                if (-((x0).powi(2))).exp() > x0 {
                    m4 = (m4).sin() + ((if i1 % 2 == 0 { 0.25 * (n3 as f64) } else { x0 })).powi(2);
                    return ((0.25 * (n3 as f64) + x0)) / (2.0 + (x0).sin()) + x0 + m4 + m4;
                }
                let mut row5 = vec![m4, (m4 - (x0)), (0.25 * (i1 as f64)).cos(), (0.25 * (n3 as f64)).powi(2)];
            }
        }
        ({ let inner6 = (x0 + x0); inner6 * (({ let inner7 = x0; inner7 * (inner7) })) }) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.09], weights: &[0.0], gradient: &[-5.1777218248e0], stopped: false }
        );
    }
}

mod seed_1000142 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: f64) -> f64 {
        let late1;
        if x0 > value3 {
            let mut row2 = [[(p1).mul_add(x0, p1), (value3 + x0)], [q2, value3]];
            late1 = (((value3) / (2.0 + (value3).sin()) + (q2 - (q2)))).tanh();
        } else {
            let v3 = match 1 {
                k if k > 0 && (x0) * (value3) > x0 => {
                    let mut m4 = (x0).tanh();
                    ((1.5 + ((x0) * (p1)).sin()).ln()).sin()
                }
                1 if (x0) * (value3) > x0 => {
                    let mut m5 = ((({ let inner6 = value3; inner6 * (x0) })) * (x0)).tanh();
                    (((m5).cos() + value3)).tanh()
                }
                _ => {
                    let q2 = (x0).tanh();
                    0.5 * (((p1).mul_add(p1, q2)).tanh())
                }
            };
            late1 = 0.5 * ((x0 + f64::sin(q2)));
        }
        let mut m7 = (x0) * (q2);
        let row8 = [(m7 + q2), (value3 - (m7)), (if (x0 - (p1)) > m7 { m7 } else { late1 }), m7];
        let late9;
        if f64::sin(m7) > q2 {
            if x0 < q2 || value3 > 0.3 {
            } else {
            }
            late9 = ((-(((row8[2]).powi(2)).powi(2))).exp()).tanh();
        } else {
            late9 = 0.5 * ((if x0 > late1 { (q2) / (2.0 + (row8[2]).sin()) } else { q2 }));
        }
        ((x0 + value3) + ({ let inner10 = m7; inner10 * (x0) })) + row8[0] + late9 + m7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[-1.1820062359e0, 0.0000000000e0, 8.8360607244e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000143 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: [f64; 4], value3: f64) -> f64 {
        let (left1, right2) = ((x0).sin(), (p1[0]).min(p1[1]));
        let mut m3 = (q2[2]).sin();
        let late4;
        if m3 > right2 {
            late4 = ((right2 + (p1[0] + m3))).tanh();
        } else {
            late4 = right2;
        }
        (if (left1 - (p1[0])) > p1[0] { (left1).atan() } else { (p1[0] - (right2)) }) + value3 + value3 + q2[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        'outer1: for i2 in 0..2 {
            if (value3[i2][i2]) / (2.0 + (p1).sin()) > 0.1 && (x0 + q2) < 0.9 {
                let mut m3 = (((q2 - (value3[1 - i2][1]))) * (q2)).tanh();
                if i2 < 2 {
                    m3 /= 2.0 + ((1.0 + (helper_1((m3).sin(), &[x0, m3], [p1, p1, value3[1 - i2][1 - i2], m3], (p1).sin())).powi(2)).sqrt()).sin();
                    continue 'outer1;
                }
                let mut row4 = [0.5 * ((q2) * (x0)); 2];
            } else if (p1 + p1) > p1 {
                let mut m5 = 0.5 * (((p1).atan() - (q2)));
                let found7 = 'block6: {
                    (0.25 * (i2 as f64)).sin()
                };
            }
        }
        ((p1) / (2.0 + (p1).sin()) + (q2).tanh()) + x0 + q2 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.21, -0.98, -0.23, 1.01, -0.43, -0.31, -0.32], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.2541778699e0, 2.9489111840e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000144 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        for i1 in 0..=3 {
            let v2 = ((x0).min(p1[0]) + x0);
        }
        let x0 = ((x0) * ((x0).atan())).sin();
        let v3 = match 3 {
            k if k > 0 && x0 > p1[1] => {
                let mut m4 = (x0 - ((p1[0] - (p1[0]))));
                (stop_gradient((p1[0]) / (2.0 + (p1[0]).sin()))).sin()
            }
            1 if x0 > p1[1] => {
                (1.5 + ((p1[1]).tanh()).sin()).ln()
            }
            _ => {
                (((1.0 + (p1[0]).powi(2)).sqrt()) * ((p1[0]).cos())).tanh()
            }
        };
        (if p1[0] > v3 { f64::sin(x0) } else { v3 }) + x0 + x0 + v3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.78, 1.12, -0.41], weights: &[0.0, 0.0, 0.0], gradient: &[-2.8735234223e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000145 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let late1;
        if x0 > 0.1 && (p1[0] - (q2)) < 0.9 {
            if !(x0 > p1[0]) {
                match 0 {
                    0 | 2 => {
                    }
                    1 if q2 > q2 => {
                    }
                    _ => {
                    }
                }
            } else {
            }
            late1 = (p1[1]).tanh();
        } else {
            late1 = ((stop_gradient(p1[1])).clamp(-1.25, 1.25)).tanh();
        }
        (if (late1) * (x0) > late1 { (q2) / (2.0 + (p1[1]).sin()) } else { ({ let inner2 = late1; inner2 * (x0) }) }) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: &Vec<f64>) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), helper_0((q2[i2 % 2]).tanh(), &q2[..], p1[(i2 + 1) % 2])];
        }
        let r4 = helper_0((q2[0]).sin(), &p1[..2], (q2[1]) * (x0));
        let mut row5 = vec![r4, (q2[1]) / (2.0 + (p1[0]).sin())];
        let mut row6 = [(1.5 + (q2[0]).sin()).ln(), helper_0(p1[0], &p1[0..], 0.5 * (p1[0]))];
        let mut row7 = [0.5 * (x0); 3];
        row6.swap(0, 0);
        ((q2[0]) * (row5[1]) - (helper_0((p1[0]).tanh(), &row7[1..3], (row7[1]).tanh()))) + p1[1] + row7[0] + row7[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), &a2.to_vec()), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.99, -0.46, -0.82, -0.07, 0.02], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[6.5426791374e-1, -2.4445646136e0, 1.0000000000e0, 1.2853041784e-2, -4.4985646246e-2], stopped: true }
        );
    }
}

mod seed_1000146 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut row1 = vec![x0; 4];
        if row1[2] > x0 {
            return ((x0 + f64::sin(x0)) + row1[1] + x0 + row1[0], (x0 - (row1[0])));
        }
        for i2 in 1..2 {
            let mut row3 = [[(x0 + 0.25 * (i2 as f64)), (0.25 * (i2 as f64)) / (2.0 + (x0).sin())], [0.25 * (i2 as f64), (0.25 * (i2 as f64)) / (2.0 + (row1[(i2 + 1) % 4]).sin())]];
        }
        (x0 + row1[0] + x0 + x0, row1[1])
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64]) -> f64 {
        let x0 = ({ let inner1 = (p1[1]).abs(); inner1 * ((inner1).max(inner1)) });
        let x0 = ((x0 - ((-((q2[3]).powi(2))).exp()))).tanh();
        let mut n3 = 0;
        'outer2: while n3 < 3 {
            n3 += 1;
            let mut m4 = ((q2[n3 % 4] + (0.25 * (n3 as f64) - (p1[1])))).sin();
            m4 = (m4).sin() + (stop_gradient((q2[0]).powi(3))).sin();
            if !(p1[(n3 + 1) % 2] > x0) {
                m4 = (m4).sin() + (f64::sin((if n3 % 2 == 0 { q2[n3 % 4] } else { x0 }))).tanh();
                continue 'outer2;
            }
        }
        let found6 = 'block5: {
            (0.25 * (n3 as f64) + ({ let inner7 = q2[n3 % 4]; inner7 * (inner7) }))
        };
        (helper_0((x0).sin()).0) * (found6) + x0 + found6 + p1[n3 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2),
            |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 3.7755574461e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -5.4389281666e0], stopped: true }
        );
    }
}

mod seed_1000147 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
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
        let mut m1 = 0.5 * ((helper_1((x0).sin())) * (value3));
        let late2;
        if !(m1 > p1[0]) {
            let v4 = 0.5 * (({ let inner3 = (p1[2] + p1[1]); inner3 * ((inner3).abs()) }));
            late2 = 0.5 * (m1);
        } else {
            for i5 in (0..5).step_by(2).rev() {
                if i5 < 1 {
                    m1 += 0.5 * (((value3) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()));
                    if (-((p1[i5 % 3]).powi(2))).exp() > 0.1 && helper_1((m1).tanh()) < 0.9 {
                        continue;
                    }
                } else if (q2 - (q2)) > p1[2] {
                }
            }
            late2 = (((q2 - (m1))).hypot(1.0 + ((value3) * (q2)).powi(2))).sin();
        }
        if (q2).sin() > 0.1 && x0 < 0.9 {
            return (helper_1((q2).sin())) * ((x0 + q2)) + value3 + m1 + value3;
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

mod seed_1000148 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let late1;
        if x0 > x0 {
            let mut row2 = [[(x0).mul_add(x0, x0), (x0 + x0)], [x0, x0]];
            late1 = (((row2[1][0]) / (2.0 + (x0).sin())) * ((x0 + row2[0][1]))).tanh();
        } else {
            let mut m3 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
            late1 = (((m3).mul_add(x0, m3)) * (({ let inner4 = m3; inner4 * (inner4) }))).tanh();
        }
        let mut m5 = (late1).tanh();
        let row6 = [(x0) * (x0), (late1 + x0)];
        ((late1).mul_add(late1, row6[1])).sin() + row6[0] + x0 + late1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.56], weights: &[0.0], gradient: &[9.5862934690e0], stopped: false }
        );
    }
}

mod seed_1000149 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3]) -> f64 {
        if (p1[2] - (x0)) > x0 {
            let v1 = match 3 {
                0 => {
                    {
                        let part2 = &p1[..3];
                    }
                    ((-(x0)) * (x0)).tanh()
                }
                1 if !(p1[2] > x0) => {
                    ((stop_gradient(x0)).clamp(-1.25, 1.25)).tanh()
                }
                _ => {
                    ((if (p1[0] + p1[0]) > x0 { (p1[1]) * (p1[2]) } else { x0 })).tanh()
                }
            };
        }
        (x0) * ((p1[1] + x0)) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[0.24, -1.27, 0.9, 1.5], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[4.3800000000e0, 0.0000000000e0, 2.4000000000e-1, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000150 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64; 4], q2: &[f64]) -> f64 {
        let mut row1 = [[(x0).mul_add(x0, p1[0]), (q2[0]).max(x0)], [q2[0], (q2[1] - (x0))]];
        row1[1][0] = (row1[1][0]).sin() + (p1[0] - (stop_gradient(x0)));
        row1[0][0] = 0.5 * (((if (row1[0][1]) * (row1[1][0]) > row1[1][1] { x0 } else { x0 }) - (x0)));
        (x0 + (p1[0]) * (q2[0])) + x0 + q2[1] + row1[1][0]
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
            }
            if (if (p1 + p1) > p1 { row1[n5 % 4] } else { row1[n5 % 4] }) > x0 {
                break 'block2 (if !(0.25 * (n5 as f64) > p1) { p1 } else { p1 });
            }
            0.5 * (((x0).powi(3)) * (helper_0(0.25 * (n5 as f64), &[x0, x0, x0, row1[(n5 + 1) % 4]], &row1[1..3])))
        };
        row1[2] + p1 + p1 + row1[2]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            let mut t4 = (x0, ({ let inner3 = x0; inner3 * (inner3) }));
            let mut m5 = ((helper_1((x0).sin(), x0)) * ((x0).abs())).tanh();
            let mut stack6 = vec![({ let inner7 = m5; inner7 * (inner7) }), (t4.1 + m5)];
            (((m5 - (stack6[1])) + (m5 + stack6[stack6.len() - 1]))).tanh()
        };
        let r8 = helper_1((x0).hypot(1.0 + (x0).powi(2)), ((found2 + found2)).tanh());
        let mut m9 = ((x0) * (x0)).max((r8).tanh());
        let mut stack10 = vec![helper_0((x0).sin(), &[found2, x0, r8, m9], &[r8, m9]), (r8) / (2.0 + (x0).sin())];
        ({ let inner11 = ({ let inner12 = m9; inner12 * (found2) }); inner11 * ((if (m9 - (inner11)) > 0.1 && (m9).mul_add(inner11, m9) < 0.9 { x0 } else { stack10[1] })) }) + found2 + found2 + stack10[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.84], weights: &[0.0], gradient: &[-2.2629155774e0], stopped: true }
        );
    }
}

mod seed_1000151 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [(x0).sin(); 4];
        let v2 = if !(x0 > x0) {
            let mut row3 = [(row1[1]) * (row1[3]), row1[1], x0, row1[2]];
            (-(x0) + (x0) * (row1[2]))
        } else {
            let v5 = 0.5 * (({ let inner4 = (row1[3] - (x0)); inner4 * ((inner4 - (row1[2]))) }));
            if (1.5 + (row1[1]).cos()).recip() > x0 {
                let v6 = if (v5 + v5) > 0.1 && (x0).tanh() < 0.9 {
                    let mut row7 = [((if (1.5 + (row1[0]).cos()).recip() > 0.1 && (v5).abs() < 0.9 { row1[0] } else { v5 })).sin(); 2];
                    let mut m8 = (row7[1] - (f64::sin(x0)));
                    (1.0 + ((if (v5 - (m8)) > 0.1 && (v5).mul_add(v5, v5) < 0.9 { m8 } else { x0 })).powi(2)).sqrt()
                } else {
                    for i9 in 1..2 {
                        let mut m10 = (((row1[i9]).atan()).clamp(-1.25, 1.25)).tanh();
                    }
                    0.5 * (((row1[2]).sin()) * (v5))
                };
            }
            ((v5) * (v5)).tanh()
        };
        (if (row1[0] + x0) > x0 { (v2) / (2.0 + (v2).sin()) } else { (-((v2).powi(2))).exp() }) + x0 + v2 + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.31], weights: &[0.0], gradient: &[-4.9578478835e-2], stopped: false }
        );
    }
}

mod seed_1000152 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64, value3: f64) -> (f64, f64) {
        if (1.5 + (value3).cos()).recip() > x0 {
            match 0 {
                0 | 2 => {
                    let mut m1 = ((stop_gradient(x0)).max((value3 + x0))).sin();
                    if !(value3 > m1) {
                        return (((x0) * (x0) + p1[1]) + x0 + value3 + m1, (({ let inner2 = q2; inner2 * (q2) })) * (q2));
                    }
                }
                1 if value3 > x0 => {
                }
                _ => {
                }
            }
        } else if x0 < q2 || x0 > 0.3 {
        }
        (((if ({ let inner3 = value3; inner3 * (x0) }) > p1[1] { value3 } else { value3 })).clamp(-1.25, 1.25) + p1[0] + x0 + p1[0], ((value3 - (x0))).powi(3))
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut f64, value3: &Vec<f64>) -> f64 {
        if (-((p1[3]).powi(2))).exp() > value3[0] {
            let found2 = 'block1: {
                if -(p1[2]) > p1[2] {
                    let mut row3 = [(x0).powi(3), helper_0(value3[0], &p1[2..4], *q2, 0.5 * (*q2)).0];
                } else if x0 > *q2 {
                }
                if x0 < value3[2] || *q2 > 0.3 {
                    return (1.0 + (helper_0(0.5 * (*q2), &value3[1..3], value3[1], p1[3]).0).powi(2)).sqrt() + value3[1] + p1[0] + value3[0];
                }
                0.5 * (((value3[0]).abs()).tanh())
            };
        } else if -(p1[3]) > value3[2] {
        }
        if (*q2).hypot(1.0 + (*q2).powi(2)) > value3[1] {
            return ((p1[2] + x0) + -(*q2)) + x0 + *q2 + *q2;
        }
        (helper_0(0.5 * (*q2), &value3[0..2], (*q2).tanh(), *q2).1) / (2.0 + (p1[0]).sin()) + value3[1] + x0 + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), &mut a2[0], &a3.to_vec()), (&mut d0[0], d1, &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-1.19, -0.88, 0.52, -0.31, -1.03, 0.96, 0.87, -0.46, -0.99], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.2500000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000153 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &f64) -> (f64, f64) {
        let mut stack1 = vec![(x0 - (*p1)), (x0 + x0)];
        let row2 = [(stack1[stack1.len() - 1]) / (2.0 + (*p1).sin()), ({ let inner3 = x0; inner3 * (x0) })];
        stack1[0] *= ((*p1).tanh()).cos();
        (row2[1] + x0 + stack1[stack1.len() - 1] + x0, ((stack1[stack1.len() - 2]).hypot(1.0 + (row2[1]).powi(2)) - (*p1)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: &mut [f64]) -> f64 {
        if (x0).atan() > x0 {
            let x0 = 0.5 * (helper_1((value3[0]).sin(), &x0).1);
            let mut m1 = (x0 - ((value3[1] - (value3[0]))));
        } else {
            value3[1] = (((p1[1]).sin()).mul_add((1.5 + (x0).sin()).ln(), value3[1])).tanh();
            let mut stack2 = vec![(1.0 + (q2[1]).powi(2)).sqrt(), x0];
        }
        let late3;
        if x0 > q2[0] {
            late3 = (1.5 + ((q2[0]).powi(2)).cos()).recip();
        } else {
            late3 = value3[1];
        }
        ((late3).min(p1[1])).mul_add((p1[1] + q2[1]), late3) + value3[2] + late3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.46, -0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 0.0000000000e0, -5.0000000000e-1, 0.0000000000e0, -5.0000000000e-1, 2.5000000000e-1, 2.5900000000e0, 1.7500000000e0], stopped: false }
        );
    }
}

mod seed_1000154 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((p1) * (p1)); 2];
                (((-((p1).powi(2))).exp() + (x0 + row2[0]))).tanh()
            }
            1 if !(value3 > x0) => {
                let mut row3 = [((q2) / (2.0 + (x0).sin())).tanh(); 4];
                ((1.5 + ((x0) * (p1)).sin()).ln()).sin()
            }
            _ => {
                (((value3 + value3)) * (x0)).tanh()
            }
        };
        ((v1).cos() + value3) + v1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.9489484120e0, 0.0000000000e0, 0.0000000000e0, 9.1861341040e-1], stopped: false }
        );
    }
}

mod seed_1000155 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = match 0 {
            k if k > 0 && (x0 + x0) > x0 => {
                let mut stack2 = vec![x0, x0];
                (((stack2[stack2.len() - 1]) / (2.0 + (x0).sin()) + -(x0))).tanh()
            }
            1 if (x0 + x0) > x0 => {
                let v3 = match 1 {
                    k if k > 0 && (x0) * (x0) > x0 => {
                        let mut m4 = (x0).tanh();
                        ((1.5 + ((m4) * (x0)).sin()).ln()).sin()
                    }
                    1 if (x0) * (x0) > x0 => {
                        let mut m5 = ((({ let inner6 = x0; inner6 * (x0) })) * (x0)).tanh();
                        (((x0).cos() + m5)).tanh()
                    }
                    _ => {
                        let x0 = (x0).tanh();
                        0.5 * (((x0).mul_add(x0, x0)).tanh())
                    }
                };
                let mut m7 = (v3).tanh();
                0.5 * (m7)
            }
            _ => {
                let mut m8 = (x0) * (x0);
                (m8 + (m8 + x0))
            }
        };
        let mut m9 = (if (x0 - (v1)) > v1 { (x0) / (2.0 + (v1).sin()) } else { (x0) / (2.0 + (x0).sin()) });
        let v10 = (((x0).powi(3) + v1)).tanh();
        ((1.0 + (v10).powi(2)).sqrt()).powi(2) + v10 + x0 + m9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.24], weights: &[0.0], gradient: &[4.5856510030e0], stopped: false }
        );
    }
}

mod seed_1000156 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: [f64; 2]) -> f64 {
        'outer1: for (i3, e2) in value3.iter().enumerate() {
            'outer4: for e5 in value3.iter().rev() {
                for i7 in 0..i3 {
                }
            }
        }
        if p1 > 0.1 && (p1).mul_add(q2, value3[1]) < 0.9 {
            return ((value3[0]) * (value3[0]) + x0) + q2 + q2 + p1;
        }
        x0 + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], *array(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], array(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.29, -1.22, 0.45, 0.37, 1.49], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[4.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000157 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 2], value3: [f64; 3]) -> f64 {
        let v1 = (q2[0]).sin();
        q2[0] = 0.5 * (((q2[1]) * (x0) + x0));
        let mut m2 = 0.5 * ((q2[0] - (x0)));
        let mut row3 = [(p1[2]).powi(3); 2];
        let v5 = 0.5 * (({ let inner4 = (p1[3] - (x0)); inner4 * ((m2 - (p1[2]))) }));
        (q2[0] + (v5) * (q2[0])) + v5 + p1[1] + m2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.71, -0.12, -0.52, -0.07, -0.6, 0.59, -0.1, -0.21, -0.98, -0.23], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[6.4472606250e-1, 0.0000000000e0, 1.0000000000e0, 8.6427250000e-1, -8.2633687500e-2, 0.0000000000e0, 9.9696538750e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000158 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if (1.5 + (x0).cos()).recip() > x0 {
            match 0 {
                0 | 2 => {
                    let (left1, right2) = (0.5 * (x0), (x0 + x0));
                }
                1 if x0 > x0 => {
                }
                _ => {
                }
            }
            if (x0) / (2.0 + (x0).sin()) > x0 {
                return ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 })) + x0 + x0 + x0;
            }
        }
        x0 + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [(x0) * (x0), (x0 + x0)];
        {
            let part2 = &row1[0..=1];
            let mut row3 = [(helper_0((x0).tanh())).sin(); 2];
            let x0 = 0.5 * (((x0).mul_add(row1[0], row1[1])) * ((-((part2[1]).powi(2))).exp()));
            row3[1] = part2[1] * 0.5;
        }
        ((if (x0 + row1[1]) > row1[0] { row1[1] } else { x0 }) + stop_gradient(x0)) + row1[1] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.05], weights: &[0.0], gradient: &[5.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000159 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: usize) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let row3 = [(p1) / (2.0 + (0.25 * (n2 as f64)).sin()), -(x0), x0, (x0 - (p1))];
            if (if n2 < 1 { p1 } else { x0 }) > x0 {
                let mut m4 = (p1).sin();
                break 'outer1;
            }
        }
        (p1) / (2.0 + (x0).sin()) + x0 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &Vec<f64>) -> (f64, f64) {
        for i1 in 0..=3 {
            let x0 = (((x0).min(p1[0]) - (helper_0(p1[i1 % 2], (x0).tanh(), i1)))).sin();
        }
        if helper_0(0.5 * (p1[1]), p1[0], 2) > p1[1] {
        } else {
        }
        (((x0 + x0) + (p1[1]) * (p1[1])) + p1[0] + x0 + p1[0], p1[1])
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (((x0 + x0)) * (helper_0(x0, 0.5 * (x0), 0))).tanh();
        let mut row2 = [(m1).sin(); 4];
        let v3 = if !(row2[2] > m1) {
            let t4 = (row2[3], (helper_1(0.5 * (x0), &vec![row2[3], m1]).1).tanh());
            let r5 = helper_0((row2[2]).sin(), 0.5 * (-(x0)), 0);
            ({ let inner6 = (m1 + m1); inner6 * (({ let inner7 = r5; inner7 * (m1) })) })
        } else {
            'outer8: for i9 in 1..3 {
                let found11 = 'block10: {
                    ((x0 - (row2[(i9 + 2) % 4])) + (if (m1 + m1) > 0.1 && (row2[3 - i9]).tanh() < 0.9 { row2[(i9 + 1) % 4] } else { m1 }))
                };
            }
            ((row2[1] + x0)).min((row2[3] - (row2[2])))
        };
        helper_1((if (v3 - (m1)) > 0.1 && (v3).mul_add(v3, m1) < 0.9 { x0 } else { row2[1] }), &vec![v3, m1]).1 + x0 + m1 + row2[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.18], weights: &[0.0], gradient: &[-5.7422254889e0], stopped: false }
        );
    }
}

mod seed_1000160 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((x0) * (x0)); 2];
                (((1.0 + (row2[0]).powi(2)).sqrt() + row2[0])).sin()
            }
            1 if !(x0 > x0) => {
                let mut m3 = (x0).atan2(2.0 + ((if x0 > x0 { x0 } else { x0 })).sin());
                (((m3).mul_add(x0, m3)) * (({ let inner4 = m3; inner4 * (inner4) }))).tanh()
            }
            _ => {
                (x0).sin()
            }
        };
        ((x0 + (v1 + x0)) + x0 + x0 + x0, (if ({ let inner5 = v1; inner5 * (v1) }) > v1 { v1 } else { ({ let inner6 = v1; inner6 * (x0) }) }))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
        let p1 = (f64::sin(helper_0(0.5 * (p1)).1)).tanh();
        for i1 in (0..5).step_by(2) {
            let mut m2 = ((helper_0((x0).sin()).0) * (p1)).sin();
            if m2 > 0.1 && (q2[i1 % 2][i1 % 2] - (x0)) < 0.9 {
                m2 = ((m2 - (p1)) + stop_gradient(p1));
                break;
            }
            let mut row3 = [(if i1 < 2 { x0 } else { x0 }), (q2[i1 % 2][i1 % 2]) / (2.0 + (p1).sin()), (m2 + x0)];
            if !(row3[i1 % 3] > p1) {
                break;
            }
        }
        ((p1) / (2.0 + (q2[1][1]).sin())).tanh() + p1 + q2[0][1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.03, 0.55, -0.28, -0.56, -0.61, -0.55], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 4.4539405093e-1, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, -2.9015368909e-2], stopped: true }
        );
    }
}

mod seed_1000161 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let row3 = [(x0) / (2.0 + (x0).sin()), (0.48_f64 - (0.25 * (p1 as f64))), (x0 + 0.25 * (n2 as f64)), (0.25 * (n2 as f64)) / (2.0 + (x0).sin())];
        }
        let mut row4 = vec![({ let inner5 = x0; inner5 * (x0) }), x0, (x0).cos(), 0.25 * (n2 as f64)];
        (x0 + (x0 + 0.25 * (n2 as f64))) + x0 + row4[n2 % 4] + 0.25 * (n2 as f64)
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if (x0).atan() > x0 {
            let v1 = (helper_0(0.5 * (x0), 1)).tanh();
            if (v1).sin() > v1 {
                let v2 = if (x0 - (v1)) > v1 {
                    stop_gradient((x0) / (2.0 + (x0).sin()))
                } else {
                    v1
                };
            }
            if (v1).cos() > x0 {
                return helper_0(((x0 + v1)).tanh(), 0) + x0 + v1 + x0;
            }
        } else if (x0) * (x0) > x0 {
        }
        ((x0 - (x0)) + (1.0 + (x0).powi(2)).sqrt()) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.5], weights: &[0.0], gradient: &[4.1075007348e0], stopped: true }
        );
    }
}

mod seed_1000162 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = vec![(x0 + x0); 3];
        if row1[0] > x0 {
            for i2 in 1..2 {
            }
        } else {
        }
        ((x0).atan2(2.0 + (row1[0]).sin()) + x0) + x0 + x0 + row1[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut m1 = ((({ let inner2 = p1[0]; inner2 * (x0) })) * (helper_0(0.5 * (x0)))).tanh();
        let row3 = [(x0) * (x0), (p1[0] + p1[1])];
        for e4 in row3.iter() {
        }
        ((p1[0]) * (m1)).atan() + x0 + p1[0] + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.57, 0.44, 1.07], weights: &[0.0, 0.0, 0.0], gradient: &[1.4980330412e0, 1.6829477516e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000163 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &Vec<f64>, value3: f64) -> f64 {
        {
            let part1 = &q2[1..2];
            let v2 = (((q2[0]).sin() + (part1[0] + part1[0]))).tanh();
            p1[0] = part1[0] * 0.5;
        }
        if x0 > x0 {
            p1[0] -= ((x0 + (p1[1]) * (q2[0]))).tanh();
            return ((q2[0] + p1[0]) + (value3) * (p1[2])) + value3 + value3 + x0;
        }
        let v4 = ({ let inner3 = (x0).abs(); inner3 * (q2[1]) });
        let v5 = match 1 {
            k if k > 0 && x0 > q2[0] => {
                if q2[1] > q2[0] {
                    let mut stack6 = vec![(p1[2] - (x0)), (x0).sin()];
                } else if (x0).min(x0) > q2[1] {
                }
                0.5 * (v4)
            }
            1 if x0 > q2[0] => {
                ((p1[2]).sin()).min((p1[1]).tanh())
            }
            _ => {
                (((1.0 + (p1[0]).powi(2)).sqrt()) * ((q2[0]).cos())).tanh()
            }
        };
        (if x0 > q2[1] { f64::sin(v4) } else { q2[0] }) + v4 + v5 + v5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 3, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[1.12, -0.41, 0.54, -1.24, -0.87, 0.84, -0.37], weights: &[0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0], gradient: &[2.1748791035e0, 0.0000000000e0, 5.0000000000e-1, 7.5000000000e-1, 0.0000000000e0, 3.0248388047e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000164 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut stack1 = vec![x0, p1[0][1]];
        let mut t2 = (0.5 * (x0), ((stack1[stack1.len() - 2]) * (p1[1][0])).tanh());
        if (t2.1) * (t2.0) > x0 {
            return ((t2.0) * (t2.0) + x0) + stack1[1] + t2.0 + p1[1][1];
        }
        stack1[1] += ((-(((x0) * (x0)).powi(2))).exp()).tanh();
        let v3 = 0.5 * (((stack1[stack1.len() - 2]).hypot(1.0 + (t2.1).powi(2))) * (p1[1][1]));
        let mut row4 = vec![(stack1[stack1.len() - 2]).atan(), (stack1[stack1.len() - 1]) * (stack1[stack1.len() - 2])];
        stack1[0] += (((row4[0]) * (p1[1][1]) + (x0 + v3))).sin();
        if row4[0] > v3 {
            stack1.push(((x0).powi(3)).sin());
        } else {
            'outer5: for i6 in 0..2 {
                let v7 = 0.5 * (row4[i6]);
            }
        }
        (f64::sin(v3)).powi(2) + v3 + row4[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.41, 0.54, -1.24, -0.87, 0.84], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.2950000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000165 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let (left1, right2) = (0.5 * (x0), (x0 + x0));
                let mut row3 = [[(x0 + right2), (if right2 > right2 { x0 } else { right2 })], [(x0) * (x0), (right2).mul_add(right2, left1)]];
            }
            1 if x0 > x0 => {
                let v4 = match 0 {
                    0 | 2 => {
                        ((x0 + (x0 + x0))).tanh()
                    }
                    1 if !(x0 > x0) => {
                        0.5 * (((if ({ let inner5 = x0; inner5 * (x0) }) > x0 { x0 } else { x0 })).atan2(2.0 + (({ let inner6 = x0; inner6 * (x0) })).sin()))
                    }
                    _ => {
                        (x0).tanh()
                    }
                };
            }
            _ => {
            }
        }
        ((x0).max(x0)) * (x0) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.5], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000166 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        if value3[0] > q2[0] {
            let x0 = ((x0 - (p1)) - (stop_gradient(x0)));
            let mut m1 = (p1).tanh();
        } else if value3[0] < p1 || value3[1] > 0.3 {
        }
        (({ let inner2 = value3[0]; inner2 * (value3[0]) })) * (x0) + p1 + x0 + q2[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        let row1 = [(p1).mul_add(p1, value3[3]), (if (x0) * (p1) > x0 { p1 } else { q2[0] }), (value3[0] + p1)];
        if (1.5 + (x0).sin()).ln() > 0.1 && helper_0((p1).sin(), 0.5 * (x0), q2, &q2[0..=1]) < 0.9 {
            let mut row2 = vec![p1, (value3[1]) / (2.0 + (row1[0]).sin())];
        }
        x0 + x0 + q2[0] + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3),
            |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-1.43, -1.48, 0.42, -1.42, 1.16, 0.48, -0.09, -0.85], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000167 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: usize, value3: &[f64]) -> f64 {
        let mut row1 = vec![f64::sin(x0), (0.25 * (q2 as f64)).atan()];
        if value3[q2 % 3] < p1[2] || x0 > 0.3 {
            let v2 = match q2 % 4 {
                1..=2 => {
                    if q2 % 2 == 0 {
                        row1[q2 % 2] = ((x0).sin()).tanh();
                        if q2 % 2 == 0 {
                            row1[(q2 + 1) % 2] += (p1[2]).sin();
                            return p1[(q2 + 2) % 3] + x0 + p1[2] + row1[q2 % 2];
                        }
                    } else if x0 > 0.1 && (row1[q2 % 2]).atan2(2.0 + (x0).sin()) < 0.9 {
                    }
                    0.5 * ((x0).cos())
                }
                1 if q2 % 2 == 0 => {
                    ((-(x0) + (p1[(q2 + 2) % 3] + p1[q2 % 3]))).tanh()
                }
                _ => {
                    0.5 * (((0.25 * (q2 as f64) + row1[(q2 + 1) % 2]) + (x0).sin()))
                }
            };
        }
        (if (x0 + p1[(q2 + 1) % 3]) > 0.1 && ({ let inner3 = value3[q2 % 3]; inner3 * (inner3) }) < 0.9 { (x0).sin() } else { (p1[(q2 + 1) % 3]).max(p1[q2 % 3]) }) + p1[(q2 + 2) % 3] + value3[(q2 + 2) % 3] + value3[q2 % 3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 3, a3), (&mut d0[0], array(d1), d3),
            |a0: 1, a1: 3, a3: 3|, |d0, d1, d3|,
            Point { at: &[-1.24, -1.29, 1.03, 0.55, -0.28, -0.56, -0.61], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000168 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![0.5 * ((x0) * (x0)); 2];
        row1[1] = (row1[1]).sin() + 0.5 * (((x0 + row1[0]) + (x0 + row1[1])));
        if x0 > 0.1 && x0 < 0.9 {
            return ((x0) * (x0)) * (x0) + row1[1] + x0 + row1[1];
        }
        row1[1] += ((-(((x0) * (x0)).powi(2))).exp()).tanh();
        let x0 = ((x0).atan2(2.0 + (row1[1]).sin())) * ((row1[1]).atan2(2.0 + (row1[1]).sin()));
        let v2 = ((row1[0] - ((x0 + row1[1])))).sin();
        row1[0] = row1[1] * 0.5 + row1[0].sin();
        let v3 = 0.5 * (f64::sin((row1[1]) * (v2)));
        (-(((v2) / (2.0 + (x0).sin())).powi(2))).exp() + v2 + v2 + v3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.32], weights: &[0.0], gradient: &[5.9867918326e0], stopped: false }
        );
    }
}

mod seed_1000169 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &mut [f64]) -> f64 {
        let mut stack1 = vec![q2[1], (1.5 + (x0).sin()).ln()];
        let mut row2 = vec![(-((x0).powi(2))).exp(), (stack1[0]).cos(), (x0 - (q2[0]))];
        let late3;
        if (row2[1]) / (2.0 + (stack1[0]).sin()) > x0 {
            let mut row4 = [(row2[0] + x0), (row2[1] - (row2[2])), (q2[0]).cos(), (stack1[0]).atan()];
            late3 = ((1.0 + (p1).powi(2)).sqrt() + ({ let inner5 = row4[3]; inner5 * (inner5) }));
        } else {
            late3 = 0.5 * (-((row2[2]) * (p1)));
        }
        stop_gradient((row2[2] + x0)) + row2[0] + stack1[stack1.len() - 1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-1.25, 1.02, 0.43, 0.66], weights: &[0.0, 0.0, 0.25, 0.5], gradient: &[2.0962853839e0, 0.0000000000e0, 2.5000000000e-1, 5.0000000000e-1], stopped: true }
        );
    }
}

mod seed_1000170 {
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

mod seed_1000171 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &f64, value3: f64) -> f64 {
        let v1 = (((1.0 + (p1[0]).powi(2)).sqrt() + p1[0])).sin();
        let mut stack2 = vec![(x0 - (v1)), (p1[2]) * (x0)];
        if value3 < stack2[1] || p1[3] > 0.3 {
            let v3 = match 0 {
                0 | 2 => {
                    let late4;
                    if stack2[0] > x0 {
                        late4 = (*q2).tanh();
                    } else {
                        late4 = (p1[3]).tanh();
                    }
                    stack2[stack2.len() - 2]
                }
                1 if !(*q2 > *q2) => {
                    (((*q2 - (p1[0])) - (*q2))).tanh()
                }
                _ => {
                    0.5 * ((x0 - (p1[3])))
                }
            };
        } else if (stack2[1]) * (value3) > stack2[0] {
        }
        (p1[3] - ((v1) / (2.0 + (p1[1]).sin()))) + v1 + value3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), &a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.09, -0.16, 0.06, -0.81, 0.04, -1.05, -1.43], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.8505809373e-1, 1.7714754925e-1, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000172 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &mut [f64; 4], value3: [f64; 2]) -> f64 {
        q2[1] = (q2[1]).sin() + ((x0 - (*p1)) - (stop_gradient(x0)));
        q2[2] += (((q2[2] + *p1) + *p1)).sin();
        let row1 = vec![(x0).tanh(); 3];
        let v2 = if (row1[0]).sin() > value3[1] {
            let found4 = 'block3: {
                let v5 = 0.5 * (((row1[1]).atan2(2.0 + (x0).sin())) * ((x0).mul_add(*p1, x0)));
                if x0 > value3[1] {
                    break 'block3 (*p1) * (q2[2]);
                }
                (1.5 + ((if *p1 > row1[2] { v5 } else { q2[1] })).cos()).recip()
            };
            (((if (x0 - (*p1)) > found4 { found4 } else { row1[1] }) + (x0) / (2.0 + (row1[0]).sin()))).sin()
        } else {
            ((1.5 + (*p1).sin()).ln()).tanh()
        };
        *p1 + x0 + q2[0] + row1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], array(a2), *array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)),
            |a0: 1, a1: 1, a2: 4, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-1.32, -0.82, -1.17, 1.27, -0.01, -0.53, 0.24, -1.02], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0], gradient: &[1.7486856207e0, 3.8131866679e-1, 1.2500000000e0, 1.4814043646e-1, 6.9065933339e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000173 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (x0);
        m1 = x0;
        let mut row2 = [[(m1 + x0), (if x0 > x0 { x0 } else { x0 })], [(m1) * (x0), (m1).mul_add(x0, m1)]];
        let mut n3 = 0;
        while n3 < 2 && !(row2[0][1] > x0) {
            n3 += 1;
            for i4 in 0..=3 {
                let v5 = 0.5 * (((0.25 * (i4 as f64)).atan2(2.0 + (x0).sin())) * ((x0).mul_add(m1, x0)));
                if (-((0.25 * (i4 as f64)).powi(2))).exp() > m1 {
                    break;
                }
            }
            if !(m1 > m1) {
                return ((if !(0.25 * (n3 as f64) > m1) { m1 } else { m1 })).sin() + row2[0][(n3 + 2) % 2] + m1 + row2[n3 % 2][n3 % 2];
            }
        }
        m1 + m1 + 0.25 * (n3 as f64) + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.16], weights: &[0.0], gradient: &[5.7193395294e0], stopped: false }
        );
    }
}

mod seed_1000174 {
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

mod seed_1000175 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let v1 = (((-((p1).powi(2))).exp() + (x0 - (p1)))).sin();
        let mut stack2 = vec![(x0 - (v1)), (v1 + x0)];
        let row3 = [(v1) / (2.0 + (p1).sin()), (stack2[stack2.len() - 1]) * (x0)];
        v1 + stack2[stack2.len() - 1] + v1 + row3[0]
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        let row1 = [(p1).mul_add(p1, value3[3]), (if (x0) * (p1) > x0 { p1 } else { q2[0] }), (value3[0] + p1)];
        if (1.5 + (x0).sin()).ln() > 0.1 && helper_0((p1).sin(), 0.5 * (x0)) < 0.9 {
            'outer2: for e3 in q2[0..1].iter().rev() {
            }
        } else if row1[0] > row1[0] {
        }
        ((1.5 + (q2[0]).sin()).ln() + helper_0((p1).tanh(), (value3[0]).tanh())) + x0 + p1 + q2[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: [f64; 2], value3: f64) -> f64 {
        let row1 = [helper_0(q2[0], p1[0]), (value3 + p1[0]), (value3 + p1[2])];
        let mut m2 = (helper_0((row1[0]).sin(), 0.5 * (-(x0)))).tanh();
        let v4 = ({ let inner3 = (p1[2] + m2); inner3 * ((p1[2] - (x0))) });
        m2 *= ((((v4 + p1[0])).tanh()).sin()).cos();
        'outer5: for e6 in q2[1..2].iter() {
            m2 -= 0.5 * (((x0 + q2[1])) * (x0));
            let mut stack8 = vec![(m2 + x0), (q2[1] - (p1[2]))];
        }
        helper_1((if (p1[2]) * (value3) > 0.1 && row1[0] < 0.9 { p1[0] } else { p1[2] }), 0.5 * ((value3 - (q2[0]))), q2, &[v4, p1[0], row1[1], p1[2]]) + v4 + value3 + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), *array(a2), a3[0]), (&mut d0[0], array(d1), array(d2), &mut d3[0]),
            |a0: 1, a1: 3, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.41, 0.03, 0.8, 0.71, -0.78, -0.87, -0.52], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-2.9727466574e0, 1.5363121396e1, 0.0000000000e0, -9.1122900455e-1, -1.7367600946e1, 0.0000000000e0, 2.7721900647e0], stopped: false }
        );
    }
}

mod seed_1000176 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2]) -> f64 {
        let mut m1 = ((1.0 + (x0).powi(2)).sqrt()).tanh();
        let mut row2 = [[(x0 + m1), (if m1 > m1 { x0 } else { m1 })], [(x0) * (x0), (m1).mul_add(m1, p1[1])]];
        let v3 = match 0 {
            0 | 2 => {
                let late4;
                if row2[1][0] > m1 {
                    late4 = (x0).tanh();
                } else {
                    late4 = (row2[1][0]).sin();
                }
                ((({ let inner5 = late4; inner5 * (x0) })).clamp(-1.25, 1.25)).sin()
            }
            1 if !(x0 > m1) => {
                (1.5 + ((row2[0][1] - (x0))).sin()).ln()
            }
            _ => {
                ((if row2[0][1] > row2[0][1] { (row2[1][1] - (m1)) } else { (m1 + p1[1]) })).sin()
            }
        };
        v3 + m1 + v3 + v3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[1.32, 0.09, -0.16], weights: &[0.0, 0.0, 0.0], gradient: &[1.5917531297e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000177 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>, q2: f64, value3: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (x0) * (value3) > x0 => {
                let mut m2 = (x0).tanh();
                0.5 * ((1.5 + ((x0 + p1[1])).sin()).ln())
            }
            1 if (x0) * (value3) > x0 => {
                let row3 = vec![(x0).tanh(); 3];
                0.5 * (row3[0])
            }
            _ => {
                (value3).sin()
            }
        };
        (v1 + (q2 + v1)) + x0 + x0 + x0
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
                    let v12 = (helper_0(0.5 * ((x0 + 0.25 * (i2 as f64))), &vec![*p1, stack10[stack10.len() - 2]], (stack10[stack10.len() - 2]).tanh(), (helper_0(0.5 * (stack10[stack10.len() - 1]), &vec![*p1, stack10[i2]], (q2[(i2 + 2) % 4]).tanh(), t9.0)).sin())).sin();
                    0.5 * ((q2[i2] + (t9.1 - (*e4))))
                };
            }
        }
        if (x0 + q2[1]) > q2[1] {
            return ((*p1).powi(3) - (x0)) + q2[3] + *p1 + *p1;
        }
        ((x0).mul_add(x0, q2[0])).max((q2[3]) * (*p1)) + x0 + q2[0] + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
            Point { at: &[-1.35, -1.12, 1.33, 0.63, 0.74, 0.54], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0], gradient: &[-1.7000000000e0, 2.5000000000e-1, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000178 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64; 4]) -> f64 {
        let mut row1 = [[stop_gradient(p1[1]), (q2[3]).atan2(2.0 + (x0).sin())], [q2[0], (if (x0) * (x0) > x0 { q2[2] } else { x0 })]];
        {
            let part2 = &q2[0..1];
            row1[1][0] -= ((part2[0] + (part2[0]) * (x0))).tanh();
            if !(q2[1] > x0) {
                row1[1][0] = (x0).sin();
                return ({ let inner3 = (x0).abs(); inner3 * (row1[1][1]) }) + part2[0] + p1[2] + x0;
            }
            let v4 = match 3 {
                k if k > 0 && part2[0] > x0 => {
                    let mut m5 = (row1[1][0] - ((x0).min(x0)));
                    (stop_gradient((x0) / (2.0 + (part2[0]).sin()))).tanh()
                }
                1 if part2[0] > x0 => {
                    ((1.5 + (q2[0]).sin()).ln() - (p1[1]))
                }
                _ => {
                    0.5 * (x0)
                }
            };
            row1[0][0] = part2[0] * 0.5;
        }
        ((if q2[2] > p1[1] { q2[2] } else { x0 })).powi(2) + q2[3] + p1[0] + row1[1][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, array(a2)), (&mut d0[0], d1, array(d2)),
            |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.87, 0.84, -0.37, 0.37, -1.5, 0.57, 0.71, -0.08], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.4200000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000179 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (p1) * (p1) > q2 => {
                let mut m2 = (q2).tanh();
                ((1.5 + ((m2) * (x0)).sin()).ln()).sin()
            }
            1 if (p1) * (p1) > q2 => {
                let mut m3 = ((({ let inner4 = x0; inner4 * (x0) })) * (q2)).tanh();
                (((q2).cos() + m3)).tanh()
            }
            _ => {
                let x0 = (q2).tanh();
                0.5 * (((q2).mul_add(p1, q2)).tanh())
            }
        };
        let mut m5 = (p1).tanh();
        if (v1).atan() > m5 {
            let v6 = q2;
            let mut stack7 = vec![(m5 + v6), p1];
        }
        let mut m8 = (if (x0 - (q2)) > p1 { (v1) / (2.0 + (x0).sin()) } else { (q2) / (2.0 + (m5).sin()) });
        m8 + m8 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-1.05, -1.43, -1.48], weights: &[0.0, 0.0, 0.0], gradient: &[1.1540905879e0, 0.0000000000e0, -5.8774304745e-2], stopped: false }
        );
    }
}

mod seed_1000180 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((x0 - (x0)) - (stop_gradient(x0)));
        let mut m1 = (x0).tanh();
        let found3 = 'block2: {
            let row4 = [(x0) / (2.0 + (m1).sin()), (m1 + m1)];
            let mut n5 = 0;
            while n5 < 2 {
                n5 += 1;
            }
            ((x0 + row4[n5 % 2]) + (row4[1]).min(x0))
        };
        ((if (found3) * (m1) > found3 { m1 } else { found3 })) * ((m1).atan()) + m1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.94], weights: &[0.0], gradient: &[0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000181 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: f64) -> f64 {
        let mut row1 = [[(x0 + q2), (if q2 > q2 { x0 } else { q2 })], [(x0) * (x0), (q2).mul_add(q2, p1)]];
        let mut n2 = 0;
        while n2 < 3 && !(x0 > q2) {
            n2 += 1;
            let late3;
            if n2 % 2 == 1 {
                late3 = (((x0) * (q2) + x0)).tanh();
            } else {
                late3 = q2;
            }
        }
        (x0 + f64::sin(q2)) + q2 + row1[n2 % 2][1] + q2
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64], value3: f64) -> f64 {
        let v1 = (f64::sin((value3 - (value3)))).tanh();
        if (value3) / (2.0 + (x0).sin()) > 0.1 && (q2[2]) / (2.0 + (v1).sin()) < 0.9 {
            let v2 = ((1.5 + (q2[0]).sin()).ln() + helper_0((p1).tanh(), (value3).tanh(), (p1).tanh()));
        } else {
            let late3;
            if q2[2] > p1 {
                let mut n5 = 0;
                let found4 = loop {
                    n5 += 1;
                    if n5 > 2 {
                        break (helper_0(((x0) * (0.25 * (n5 as f64))).sin(), (value3).clamp(-1.25, 1.25), ((p1).sin()).sin())).tanh();
                    }
                    let late6;
                    if q2[n5 % 4] < x0 || x0 > 0.3 {
                        late6 = p1;
                    } else {
                        late6 = ((p1) / (2.0 + (v1).sin())).tanh();
                    }
                    if (p1) * (value3) > q2[(n5 + 1) % 4] {
                        break 0.5 * (v1);
                    }
                };
                late3 = 0.5 * (((0.25 * (n5 as f64)) / (2.0 + (v1).sin()) + (x0 - (value3))));
            } else {
                late3 = ((if (x0).sin() > 0.1 && (p1).mul_add(p1, v1) < 0.9 { (q2[1] + p1) } else { (q2[3]) * (value3) })).tanh();
            }
        }
        ({ let inner7 = helper_0(value3, value3, (v1).sin()); inner7 * ((value3).mul_add(inner7, value3)) }) + v1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.45, -0.3, 0.0, 0.97, -0.28, 1.05, -0.84], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 5.1072000000e0], stopped: false }
        );
    }
}

mod seed_1000182 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize) -> (f64, f64) {
        let mut m1 = 0.5 * ((stop_gradient(x0)).clamp(-1.25, 1.25));
        let (left2, right3) = ((x0).sin(), ((m1).mul_add(m1, x0)).tanh());
        let mut n4 = 0;
        while n4 < 2 {
            n4 += 1;
        }
        (0.25 * (n4 as f64) + right3 + x0 + x0, m1)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: [f64; 4]) -> f64 {
        for i1 in 1..3 {
            let mut m2 = (helper_0(0.5 * (f64::sin(x0)), i1).1).tanh();
            let (left3, right4) = helper_0((q2[i1]).tanh(), i1);
            if (q2[2] - (m2)) > left3 {
                break;
            }
        }
        q2[2] + p1[0] + x0 + p1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)),
            |a0: 1, a1: 3, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.06, -0.81, 0.04, -1.05, -1.43, -1.48, 0.42, -1.42], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000183 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (x0) * (x0) > x0 => {
                let mut m2 = (x0).tanh();
                ((1.5 + ((m2) * (x0)).sin()).ln()).sin()
            }
            1 if (x0) * (x0) > x0 => {
                let mut m3 = ((({ let inner4 = x0; inner4 * (x0) })) * (x0)).tanh();
                (((x0).cos() + m3)).tanh()
            }
            _ => {
                (x0).tanh()
            }
        };
        (if ({ let inner5 = v1; inner5 * (v1) }) > v1 { v1 } else { ({ let inner6 = v1; inner6 * (x0) }) }) + v1 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        if (x0).atan() > x0 {
            let v1 = (helper_0(0.5 * (x0))).sin();
            let mut m2 = ((v1) * ((v1 - (v1)))).tanh();
        }
        x0 + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 3], q2: usize) -> f64 {
        {
            let part1 = &p1[1..=2];
            let mut row2 = vec![((-((x0).powi(2))).exp()).tanh(); 3];
            row2.swap(q2 % 3, q2 % 3);
            row2[q2 % 3] = part1[1] * 0.5;
        }
        let mut row3 = vec![helper_1(0.5 * (x0)), helper_1(p1[q2 % 3]), (1.5 + (x0).cos()).recip(), 0.25 * (q2 as f64)];
        ((x0 + row3[q2]) + (row3[0] - (row3[q2]))) + p1[(q2 + 1) % 3] + row3[3 - q2] + row3[3 - q2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 1), (&mut d0[0], array(d1)),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-1.25, 1.02, 0.43, 0.66], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[2.4240541490e0, 2.5000000000e-1, 5.0000000000e-1, 1.7500000000e0], stopped: false }
        );
    }
}

mod seed_1000184 {
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
                let mut row10 = [(v2) * (row4[2 - i6]), row4[2 - i6], ({ let inner11 = stack3[stack3.len() - 1]; inner11 * (p1[i6]) }), (if (e8).sin() > stack3[stack3.len() - 2] { v1 } else { v2 })];
            }
        }
        ((1.5 + (row4[0]).sin()).ln() + (row4[1] - (v1))) + row4[0] + stack3[0] + stack3[stack3.len() - 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.64, 0.3, 1.26, 0.64], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[1.0751769867e-1, 1.5121900057e-2, 1.6733639193e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000185 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut row1 = [(if (x0 - (p1)) > p1 { p1 } else { x0 }), p1];
        let late2;
        if f64::sin(p1) > row1[0] {
            for i3 in (1..=4).rev().step_by(3) {
                let mut stack4 = vec![(row1[(i3 + 1) % 2]).cos(), (x0) * (row1[(i3 + 1) % 2])];
            }
            late2 = (((row1[0]).powi(2)).tanh()).sin();
        } else {
            match 3 {
                0 => {
                    let mut m5 = 0.5 * ((p1 - ((1.5 + (x0).cos()).recip())));
                    let mut row6 = [(1.0 + (m5).powi(2)).sqrt(); 2];
                }
                1 if x0 < x0 || p1 > 0.3 => {
                    row1[1] /= 2.0 + (0.5 * (((1.5 + (row1[0]).sin()).ln()) * ((row1[1] + row1[0])))).sin();
                    if stop_gradient(x0) > x0 {
                    } else {
                    }
                }
                _ => {
                }
            }
            if (x0) * (x0) > row1[1] {
                return x0 + x0 + p1 + p1;
            }
            late2 = 0.5 * (x0);
        }
        x0 + x0 + p1 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.31, -1.03], weights: &[0.0, 0.0], gradient: &[2.0000000000e0, 2.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000186 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &mut [f64; 4]) -> f64 {
        let v1 = match 3 {
            0 | 2 => {
                'outer2: for (i4, e3) in q2.iter_mut().enumerate() {
                    let mut m5 = ((1.5 + (x0).sin()).ln()).tanh();
                    if !(x0 > p1[0]) {
                        *e3 = (*e3).sin() + (f64::sin((if i4 % 2 == 0 { p1[i4] } else { *e3 }))).tanh();
                        continue 'outer2;
                    }
                    let found7 = 'block6: {
                        let old8 = std::mem::replace(&mut m5, ((1.0 + (p1[3 - i4]).powi(2)).sqrt()).tanh());
                        *e3 = (*e3).sin() + 0.5 * (({ let inner9 = (0.25 * (i4 as f64)).cos(); inner9 * ((m5).abs()) }));
                        (({ let inner10 = *e3; inner10 * (*e3) })).sin()
                    };
                }
                0.5 * (((1.5 + (q2[2]).sin()).ln()) * ((q2[1] + q2[0])))
            }
            1 if (x0).min(x0) > p1[3] => {
                if (1.5 + (p1[1]).cos()).recip() > x0 {
                    let v11 = if (q2[1] - (x0)) > 0.1 && (p1[3]) * (p1[2]) < 0.9 {
                        q2.swap(1, 0);
                        (f64::sin(p1[0])).sin()
                    } else {
                        f64::sin((q2[3] - (q2[2])))
                    };
                } else if x0 < q2[2] || x0 > 0.3 {
                }
                ((q2[3]).atan2(2.0 + ((x0) * (p1[1])).sin())).sin()
            }
            _ => {
                0.5 * (x0)
            }
        };
        ((p1[0]).cos()).clamp(-1.25, 1.25) + x0 + p1[3] + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.78, -0.87, -0.52, 0.31, -0.16, 1.06, -0.85, 0.79, 1.06], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.5000000000e0, 7.6432893703e-1, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000187 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 3 {
                break x0;
            }
            let mut n5 = 0;
            while n5 < 2 && !(x0 > x0) {
                n5 += 1;
            }
        };
        (x0 + (x0 + 0.25 * (n4 as f64))) + x0 + m1 + m1
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
        let mut row9 = vec![helper_0(x0), (x0) * (stack8[stack8.len() - 1]), stack8[stack8.len() - 1]];
        stack8[1] + row9[0] + v7 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.05], weights: &[0.0], gradient: &[1.8317884254e0], stopped: false }
        );
    }
}

mod seed_1000188 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
            }
            if (if (p1 + p1) > p1 { row1[n5 % 4] } else { row1[n5 % 4] }) > x0 {
                break 'block2 (if !(0.25 * (n5 as f64) > p1) { p1 } else { p1 });
            }
            (((x0).powi(3)) * (0.25 * (n5 as f64))).tanh()
        };
        ((1.0 + (found3).powi(2)).sqrt()).powi(2) + found3 + x0 + row1[2]
    }

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
                let mut row6 = [[helper_1(row1[(n4 + 2) % 2][n4 % 2], (0.25 * (n4 as f64)).tanh()), (row1[n4 % 2][n4 % 2]) * (x0)], [(row1[(n4 + 2) % 2][n4 % 2]) * (row1[n4 % 2][n4 % 2]), helper_1(0.5 * (x0), (x0).sin())]];
                if n4 < 1 {
                    break 'outer2 0.5 * (row6[n4 % 2][(n4 + 2) % 2]);
                }
                late5 = ((helper_1((x0).sin(), (row6[n4 % 2][n4 % 2]).tanh()) + (x0 - (row6[n4 % 2][n4 % 2])))).tanh();
            }
        };
        (x0) / (2.0 + (row1[(n4 + 2) % 2][n4 % 2]).sin()) + row1[n4 % 2][n4 % 2] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.92], weights: &[0.0], gradient: &[1.3620242946e0], stopped: false }
        );
    }
}

mod seed_1000189 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> (f64, f64) {
        let mut stack1 = vec![(x0 - (*p1)), (x0 + x0)];
        let row2 = [(stack1[stack1.len() - 1]) / (2.0 + (*p1).sin()), ({ let inner3 = x0; inner3 * (x0) })];
        stack1[0] *= ((*p1).tanh()).cos();
        (row2[1] + x0 + stack1[stack1.len() - 1] + x0, ((stack1[stack1.len() - 2]).hypot(1.0 + (row2[1]).powi(2)) - (*p1)))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: &mut [f64]) -> f64 {
        if (x0).atan() > x0 {
            let x0 = 0.5 * (helper_0((value3[0]).sin(), &x0).1);
            let mut m1 = (x0 - ((value3[1] - (value3[0]))));
        } else {
            value3[1] = (((p1[1]).sin()).mul_add((1.5 + (x0).sin()).ln(), value3[1])).tanh();
            let mut stack2 = vec![(1.0 + (q2[1]).powi(2)).sqrt(), x0];
        }
        let late3;
        if x0 > q2[0] {
            late3 = (1.5 + ((q2[0]).powi(2)).cos()).recip();
        } else {
            late3 = value3[1];
        }
        ((late3).min(p1[1])).mul_add((p1[1] + q2[1]), late3) + value3[2] + late3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 2, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[-0.46, -0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 0.0000000000e0, -5.0000000000e-1, 0.0000000000e0, -5.0000000000e-1, 2.5000000000e-1, 2.5900000000e0, 1.7500000000e0], stopped: false }
        );
    }
}

mod seed_1000190 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = [((x0) / (2.0 + (x0).sin())).tanh(); 4];
        let found3 = 'block2: {
            {
                let part4 = &row1[0..];
            }
            (x0).tanh()
        };
        found3 + found3 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), helper_0(x0)];
        }
        let x0 = ((x0) * ((x0).atan())).sin();
        let v4 = match 3 {
            1..=2 => {
                let mut row5 = [(if (x0 - (x0)) > x0 { x0 } else { x0 }), x0];
                let late6;
                if (row5[1]).sin() > x0 {
                    for i7 in (1..=4).rev().step_by(3) {
                        let mut stack8 = vec![(row5[(i7 + 1) % 2]).cos(), (row5[i7 % 2] + x0)];
                        if i7 % 2 == 1 {
                            row5[i7 % 2] -= 0.5 * ((1.0 + ((stack8[i7 % 2] + stack8[0])).powi(2)).sqrt());
                            return (1.0 + (helper_0(stack8[i7 % 2])).powi(2)).sqrt() + row5[i7 % 2] + stack8[stack8.len() - 2] + row5[(i7 + 1) % 2];
                        }
                    }
                    late6 = ((x0 + (x0 + row5[0]))).tanh();
                } else {
                    late6 = stop_gradient((x0).hypot(1.0 + (x0).powi(2)));
                }
                0.5 * (((x0) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()))
            }
            1 if helper_0((x0).sin()) > x0 => {
                ((x0) * (x0)).max((x0).tanh())
            }
            _ => {
                0.5 * (helper_0(((x0).atan2(2.0 + (x0).sin())).tanh()))
            }
        };
        v4 + v4 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.59], weights: &[0.0], gradient: &[-3.1829471650e0], stopped: true }
        );
    }
}

mod seed_1000191 {
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

mod seed_1000192 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 2], value3: [f64; 3]) -> f64 {
        let v1 = (q2[0]).sin();
        q2[0] = 0.5 * (((q2[1]) * (x0) + x0));
        let mut m2 = 0.5 * ((q2[0] - (x0)));
        let mut row3 = [(p1[2]).powi(3); 2];
        let v5 = 0.5 * (({ let inner4 = (p1[3] - (x0)); inner4 * ((m2 - (p1[2]))) }));
        (q2[0] + (v5) * (q2[0])) + v5 + p1[1] + m2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), array(a2), *array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 3|, |d0, d1, d2, d3|,
            Point { at: &[0.71, -0.12, -0.52, -0.07, -0.6, 0.59, -0.1, -0.21, -0.98, -0.23], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[6.4472606250e-1, 0.0000000000e0, 1.0000000000e0, 8.6427250000e-1, -8.2633687500e-2, 0.0000000000e0, 9.9696538750e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000193 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for e1 in p1.iter() {
            let v3 = match 1 {
                k if k > 0 && *e1 > p1[1] => {
                    if p1[0] > *e1 {
                        let row4 = [(*e1 + *e1), (x0 - (*e1)), (if (x0 + p1[1]) > *e1 { p1[1] } else { *e1 }), (p1[0] + x0)];
                    }
                    if (x0 + *e1) > p1[2] {
                        continue;
                    }
                    x0
                }
                1 if *e1 > p1[1] => {
                    let late5;
                    if x0 > x0 {
                        late5 = 0.5 * ((f64::sin(p1[1])) / (2.0 + (*e1).sin()));
                    } else {
                        late5 = 0.5 * (((x0 + *e1) + ({ let inner6 = x0; inner6 * (inner6) })));
                    }
                    (((x0 - (late5))).abs()).tanh()
                }
                _ => {
                    0.5 * (((if *e1 < x0 || *e1 > 0.3 { x0 } else { x0 })).tanh())
                }
            };
            if (p1[2] + x0) > v3 {
                return ((v3) / (2.0 + (x0).sin())).tanh() + v3 + *e1 + *e1;
            }
        }
        (x0 + stop_gradient(p1[0])) + x0 + p1[1] + p1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.87, 0.71, -0.12, -0.52], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000194 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: [f64; 4], value3: f64) -> f64 {
        let (left1, right2) = ((x0).sin(), (p1[0]).min(p1[1]));
        let mut m3 = (q2[2]).sin();
        let late4;
        if m3 > right2 {
            let found6 = 'block5: {
                let v7 = ((left1).min(m3) + (m3).abs());
                ((p1[0]) * ((p1[0] - (q2[0])))).sin()
            };
            late4 = p1[1];
        } else {
            let row8 = [(x0 + x0), (left1) * (q2[3]), (m3).min(q2[1]), -(m3)];
            late4 = ((m3 + row8[0])) / (2.0 + (right2).sin());
        }
        if right2 < late4 || late4 > 0.3 {
        } else {
        }
        ((1.0 + (value3).powi(2)).sqrt()).powi(2) + late4 + x0 + m3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, *array(a2), a3[0]), (&mut d0[0], d1, array(d2), &mut d3[0]),
            |a0: 1, a1: 2, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.24, -1.02, -0.51, 1.3, 1.06, -1.44, -0.57, 1.43], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.3042370874e-1, 0.0000000000e0, 2.8600000000e0], stopped: false }
        );
    }
}

mod seed_1000195 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let v3 = 0.5 * (((if ({ let inner1 = x0; inner1 * (x0) }) > x0 { x0 } else { x0 })).atan2(2.0 + (({ let inner2 = x0; inner2 * (x0) })).sin()));
        if (if v3 > x0 { v3 } else { v3 }) > 0.1 && v3 < 0.9 {
            return ((x0) * ((x0).atan()) + v3 + x0 + v3, v3);
        }
        let v4 = match 3 {
            k if k > 0 && (x0).min(x0) > v3 => {
                let mut row5 = [[(x0).atan2(2.0 + (v3).sin()), (x0).powi(3)], [v3, (x0 + v3)]];
                ((-(((row5[0][0]).cos()).powi(2))).exp()).tanh()
            }
            1 if (x0).min(x0) > v3 => {
                0.5 * ((if x0 > x0 { (v3) / (2.0 + (x0).sin()) } else { (x0).powi(2) }))
            }
            _ => {
                0.5 * ((v3 + (v3 + v3)))
            }
        };
        (((1.0 + (v4).powi(2)).sqrt() + ({ let inner6 = x0; inner6 * (v3) })) + x0 + v4 + x0, (-(x0)) * ((x0 - (v3))))
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
                        m9 = (helper_1((p1).tanh()).0 - ((-((m9).powi(2))).exp()));
                    }
                    if q2[i10 % 3] < q2[i10 % 3] || value3 > 0.3 {
                        continue;
                    }
                }
                (((1.5 + (value3).sin()).ln()) * (q2[i2])).sin()
            };
            if (if i2 % 2 == 1 { x0 } else { p1 }) > q2[i2] {
                break 'outer1;
            }
        }
        (-((helper_1(0.5 * (p1)).0).powi(2))).exp() + q2[1] + value3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], &a2.to_vec(), a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.49, 0.92, 0.15, 0.75, 0.17, -0.13], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, -8.8622949598e-1, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000196 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> (f64, f64) {
        let mut m1 = ((-(((p1[0] + p1[3])).powi(2))).exp()).sin();
        {
            let part2 = &p1[0..1];
            m1 /= 2.0 + (0.5 * (((m1).cos()) * (part2[0]))).sin();
            m1 = part2[0] * 0.5;
        }
        (p1[3] + p1[1] + x0 + x0, ({ let inner3 = (x0 + m1); inner3 * (p1[0]) }))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = (x0 + helper_0(p1, [x0, p1, x0, p1]).0);
        let mut m2 = ((m1 + (x0 + p1))).sin();
        m2 = (m2).sin() + stop_gradient((m1) / (2.0 + (m1).sin()));
        ((x0).powi(3) + helper_0((m2).tanh(), [m2, x0, x0, x0]).0) + m1 + m1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.27, -0.01], weights: &[0.0, 0.0], gradient: &[8.7209471615e0, 5.2056179039e0], stopped: true }
        );
    }
}

mod seed_1000197 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: f64) -> f64 {
        {
            let part1 = &p1[..2];
            let mut m2 = ((({ let inner3 = part1[0]; inner3 * (part1[0]) })) * (x0)).sin();
            let late4;
            if part1[1] > m2 {
                let x0 = (x0).tanh();
                late4 = ((p1[1]).atan2(2.0 + (part1[1]).sin())).sin();
            } else {
                late4 = (x0).tanh();
            }
            m2 = part1[0] * 0.5;
        }
        ((q2).mul_add(p1[0], p1[3]) + (1.5 + (x0).sin()).ln()) + p1[2] + q2 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-1.5, -0.48, -0.67, 1.06, 0.27, -1.34], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4076914614e-1, -1.3400000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 1.5200000000e0], stopped: false }
        );
    }
}

mod seed_1000198 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut m1 = ((1.5 + ((x0) * (x0)).sin()).ln()).sin();
        m1 -= (({ let inner2 = x0; inner2 * (inner2) })).tanh();
        m1 = ((x0 + (m1 + x0))).tanh();
        ((if ({ let inner3 = m1; inner3 * (m1) }) > m1 { m1 } else { ({ let inner4 = m1; inner4 * (x0) }) }) + m1 + x0 + x0, x0)
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let mut m1 = ((x0) * (helper_0(p1).0)).tanh();
        let mut m2 = 0.5 * (((m1 + p1) - (m1)));
        let found4 = 'block3: {
            p1
        };
        stop_gradient((m1) / (2.0 + (found4).sin())) + found4 + p1 + p1
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 3], value3: &f64) -> f64 {
        'outer1: for i2 in 0..2 {
            let v3 = 0.5 * (q2[i2]);
            'outer4: for e5 in q2.iter() {
                let found8 = 'block7: {
                    let mut m9 = 0.5 * (helper_1((1.5 + (x0).cos()).recip(), (0.25 * (i2 as f64)).powi(2)));
                    let v12 = (({ let inner10 = (m9 + *value3); inner10 * (({ let inner11 = q2[(i2 + 2) % 3]; inner11 * (inner11) })) })).sin();
                    if (*value3) * (x0) > v3 {
                        return (0.25 * (i2 as f64)) * ((*value3 + *e5)) + *e5 + v12 + x0;
                    }
                    'outer13: for e14 in q2.iter() {
                        let r16 = helper_1(*e5, (v3).sin());
                    }
                    (helper_1(((if (v12).hypot(1.0 + (*e5).powi(2)) > *e5 { q2[(i2 + 1) % 3] } else { q2[2 - i2] })).sin(), (helper_1(0.5 * (*e5), v3)).tanh())).sin()
                };
                if x0 > 0.1 && helper_1(0.5 * (found8), 0.5 * (*e5)) < 0.9 {
                    break 'outer4;
                }
            }
        }
        x0 + p1 + q2[0] + *value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], array(a2), &a3[0]), (&mut d0[0], &mut d1[0], array(d2), &mut d3[0]),
            |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.16, -0.66, -0.71, -0.99, -0.43, 1.2], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, -1.0364543811e0, 1.8008135282e-1], stopped: true }
        );
    }
}

mod seed_1000199 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let found2 = 'block1: {
            let row3 = [(x0) / (2.0 + (x0).sin()), (x0 + x0)];
            let mut n4 = 0;
            while n4 < 2 {
                n4 += 1;
            }
            ((row3[0] + x0)) * (({ let inner5 = row3[(n4 + 2) % 2]; inner5 * (inner5) }))
        };
        found2 + x0 + x0 + found2
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: f64) -> (f64, f64) {
        helper_0(0.5 * (q2));
        let mut row1 = [p1, (x0 - (q2)), (if (x0 - (p1)) > q2 { q2 } else { p1 })];
        row1[1] = ((f64::sin(p1)).mul_add((x0).powi(3), row1[1])).tanh();
        (helper_0((row1[2]).powi(2)) + x0 + q2 + q2, x0)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64]) -> f64 {
        if (q2[0]) * (q2[1]) > x0 {
            let row1 = [(q2[2]).abs(), (1.5 + (x0).cos()).recip(), q2[0]];
        } else if !(q2[0] > x0) {
            let v3 = 0.5 * (({ let inner2 = (p1[3] + q2[1]); inner2 * ((inner2).abs()) }));
            let v4 = 0.5 * ((stop_gradient(q2[1]) - ((x0 - (q2[1])))));
        }
        'outer5: for e6 in q2.iter().copied() {
            let r8 = helper_0(((if (1.5 + (p1[0]).cos()).recip() > 0.1 && (x0).abs() < 0.9 { x0 } else { x0 })).sin());
        }
        let v9 = (((q2[1]) / (2.0 + (p1[3]).sin())).tanh()).tanh();
        let t10 = helper_1((p1[0] - (v9)), (x0) * (q2[2]), (helper_1((x0).sin(), 0.5 * (q2[0]), (v9).tanh()).1).tanh());
        let v11 = if (x0).tanh() > q2[2] {
            ((v9).atan() + (t10.1 + q2[1]))
        } else {
            ((v9 + helper_1(x0, (x0).tanh(), v9).1)).tanh()
        };
        helper_1(((q2[2]) / (2.0 + (x0).sin())).sin(), ((if (q2[1]) * (p1[2]) > q2[0] { x0 } else { p1[0] })).tanh(), 0.5 * ((x0 + v11))).1 + q2[0] + t10.0 + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2), (&mut d0[0], d1, d2),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.81, 0.56, 0.21, -1.34, -0.75, 1.39, 0.72, -0.01], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[8.5091926723e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.7974265901e-1, 1.2500000000e0, 1.0501925505e0, 1.0908220245e0], stopped: true }
        );
    }
}
