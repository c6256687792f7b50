//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000000 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut m1 = 0.5 * (((x0).sin() - ((x0) / (2.0 + (p1[2]).sin()))));
        let v2 = (((p1[3] + x0) - ((1.5 + (m1).cos()).recip()))).sin();
        let mut n5 = 0;
        let found4 = 'outer3: loop {
            n5 += 1;
            if n5 > 3 {
                break (0.25 * (n5 as f64)).tanh();
            }
        };
        p1[2] + found4 + p1[n5 % 4] + found4
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![x0, helper_0(x0, &vec![x0, 0.25 * (n2 as f64), x0, 0.45999999999999996_f64])];
            let mut row4 = vec![x0; 4];
            if n2 % 2 == 1 {
                row4[n2 % 4] *= (((helper_0(0.5 * (x0), &vec![row4[n2 % 4], 0.25 * (n2 as f64), 0.25 * (n2 as f64), stack3[stack3.len() - 2]])).clamp(-1.25, 1.25)).sin()).cos();
                continue 'outer1;
            }
        }
        let mut m5 = (((0.25 * (n2 as f64)) * (0.25 * (n2 as f64)) + (x0) * (x0))).tanh();
        if n2 < 2 {
            let row6 = [(helper_0(0.5 * (m5), &vec![x0, x0, x0, x0])).tanh(); 2];
            for i7 in (0..5).step_by(2) {
                let mut row8 = vec![(x0).abs(), helper_0(x0, &vec![0.25 * (n2 as f64), x0, m5, x0])];
                if i7 % 2 == 1 {
                    break;
                }
            }
        } else if n2 % 2 == 0 {
        }
        ((m5) * (x0) - ((x0 - (x0)))) + m5 + m5 + 0.25 * (n2 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.17], weights: &[0.0], gradient: &[2.0027561373e0], stopped: false }
        );
    }
}

mod seed_1000001 {
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
                        let mut row7 = [[(0.25 * (n4 as f64)).hypot(1.0 + (0.25 * (n4 as f64)).powi(2)), (x0).mul_add(x0, 0.25 * (n4 as f64))], [x0, (-((row5[i6 % 2]).powi(2))).exp()]];
                    }
                }
                if (if n4 < 1 { x0 } else { p1 }) > p1 {
                    let mut m8 = ((p1) / (2.0 + (x0).sin())).tanh();
                    break;
                }
            }
            (p1).tanh()
        } else {
            x0
        };
        ((x0 + v1) + (x0).min(p1)) + p1 + p1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.51, 0.82], weights: &[0.0, 0.0], gradient: &[4.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000002 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut m1 = (((x0).sin() - ((x0) / (2.0 + (x0).sin())))).tanh();
        let mut row2 = vec![(m1 + x0); 3];
        let mut n3 = 0;
        while n3 < 2 {
            n3 += 1;
        }
        (row2[n3 % 3] + x0 + x0 + m1, (x0) * ((if (row2[n3 % 3] + 0.25 * (n3 as f64)) > x0 { x0 } else { row2[(n3 + 2) % 3] })))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2], q2: &[[f64; 2]; 2], value3: &mut f64) -> f64 {
        let found2 = 'block1: {
            let v3 = if helper_0(0.5 * (x0)).1 > 0.1 && (p1[0]).atan() < 0.9 {
                for i4 in 0..3 {
                    let mut row5 = [((q2[i4 % 2][1] + p1[i4 % 2])).sin(); 2];
                }
                (helper_0(((x0).abs()).tanh()).0).tanh()
            } else {
                let mut m6 = ((*value3 + (x0) * (*value3))).tanh();
                match 2 {
                    0 | 2 => {
                        let old7 = std::mem::replace(&mut m6, (q2[0][0]).tanh());
                    }
                    1 if p1[1] > x0 => {
                    }
                    _ => {
                    }
                }
                (((x0 - (x0))) * ((q2[0][1]).hypot(1.0 + (x0).powi(2)))).tanh()
            };
            (if (1.5 + (p1[1]).cos()).recip() > 0.1 && helper_0(0.5 * (q2[0][0])).1 < 0.9 { (v3) * (x0) } else { (p1[1]).clamp(-1.25, 1.25) })
        };
        (*value3) / (2.0 + (p1[0]).sin()) + x0 + *value3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), matrix(a2), &mut a3[0]), (&mut d0[0], array(d1), matrix(d2), &mut d3[0]),
            |a0: 1, a1: 2, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.27, 0.9, -0.68, 1.32, -1.47, -0.86, -0.25, 0.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25], gradient: &[2.0000000000e0, -1.1233564133e-2, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.6092822663e0], stopped: false }
        );
    }
}

mod seed_1000003 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64; 2], q2: [f64; 4]) -> f64 {
        let v1 = (q2[2]).tanh();
        for i2 in 1..=3 {
            let v3 = match i2 % 4 {
                0 | 2 => {
                    ((p1[(i2 + 1) % 2] + x0)) * ((x0) / (2.0 + (v1).sin()))
                }
                1 if v1 < q2[i2] || q2[3 - i2] > 0.3 => {
                    (({ let inner4 = x0; inner4 * (q2[3]) })).sin()
                }
                _ => {
                    ((v1) * (p1[i2 % 2])).abs()
                }
            };
        }
        x0 + p1[0] + q2[1] + v1
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let late1;
        if x0 > 0.1 && (p1[0] - (q2)) < 0.9 {
            if !(x0 > p1[0]) {
                match 0 {
                    0 | 2 => {
                        let mut m2 = ((stop_gradient(p1[1])).clamp(-1.25, 1.25)).tanh();
                    }
                    1 if q2 > q2 => {
                    }
                    _ => {
                    }
                }
            }
            late1 = (((q2).mul_add(q2, p1[1])) * (q2)).tanh();
        } else {
            late1 = (helper_0(((x0 - (x0))).tanh(), &[q2, q2], [p1[0], x0, q2, q2])).tanh();
        }
        late1 + late1 + x0 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.51, 0.82, -0.92, -0.13], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[2.8793589982e0, 0.0000000000e0, 1.0000000000e0, 3.7273112747e0], stopped: true }
        );
    }
}

mod seed_1000004 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut n2 = 0;
        'outer1: while n2 < 3 && (x0) * (x0) > x0 {
            n2 += 1;
            let mut row3 = [(0.6_f64).tanh(); 3];
            if n2 % 2 == 1 {
                row3[(n2 + 1) % 3] -= ((if (row3[n2 % 3] + 0.25 * (n2 as f64)) > row3[n2 % 3] { (x0).min(x0) } else { x0 })).sin();
                continue 'outer1;
            }
        }
        (((x0 - (x0))).sin() + 0.25 * (n2 as f64) + x0 + x0, -(({ let inner4 = 0.25 * (n2 as f64); inner4 * (x0) })))
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        if ({ let inner1 = x0; inner1 * (x0) }) > x0 {
            match 1 {
                0 => {
                    if !(x0 > x0) {
                    }
                }
                1 if (x0) / (2.0 + (x0).sin()) > x0 => {
                }
                _ => {
                }
            }
        } else {
        }
        (helper_0((x0).tanh()).0).sin() + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            if x0 > x0 {
                let mut row3 = vec![x0; 4];
                if (row3[0] - (x0)) > x0 {
                    row3[0] *= ((((row3[3]) / (2.0 + (x0).sin()) + -(x0))).tanh()).cos();
                    break 'block1 helper_0((x0).sin()).0;
                }
            } else if (x0).hypot(1.0 + (x0).powi(2)) > x0 {
                let mut stack4 = vec![(x0 - (x0)), (x0 + x0)];
                if !(x0 > x0) {
                    break 'block1 (stack4[0] + stack4[stack4.len() - 2]);
                }
                stack4[1] += ((-(((x0) * (x0)).powi(2))).exp()).tanh();
                if helper_1(stack4[0]) > x0 {
                    break 'block1 ((x0).atan2(2.0 + (stack4[stack4.len() - 2]).sin())).tanh();
                }
            }
            if x0 > x0 {
                break 'block1 -(x0);
            }
            0.5 * (x0)
        };
        helper_1(((found2 + x0)).sin()) + found2 + found2 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.06], weights: &[0.0], gradient: &[4.9695873783e0], stopped: false }
        );
    }
}

mod seed_1000005 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> f64 {
        let v1 = (p1[2]).tanh();
        for i2 in 1..=3 {
            let v3 = match i2 % 4 {
                0 => {
                    ((p1[(i2 + 2) % 4] + v1)).powi(3)
                }
                1 if p1[(i2 + 2) % 4] < v1 || v1 > 0.3 => {
                    (0.25 * (i2 as f64)).sin()
                }
                _ => {
                    (v1).tanh()
                }
            };
        }
        (1.5 + ((x0) * (p1[3])).sin()).ln() + p1[3] + v1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: f64, value3: &mut [f64; 2]) -> f64 {
        p1[0] -= (1.5 + (({ let inner1 = p1[0]; inner1 * (inner1) })).sin()).ln();
        let mut m2 = ((helper_0((x0).sin(), [value3[1], x0, p1[0], x0])) * ((q2) / (2.0 + (value3[1]).sin()))).tanh();
        match 0 {
            1..=2 => {
                let v3 = if (q2 + value3[0]) > 0.1 && helper_0((x0).tanh(), [q2, p1[3], x0, p1[3]]) < 0.9 {
                    p1[3] = p1[3] * 0.5 + p1[3].sin();
                    0.5 * ((q2).powi(3))
                } else {
                    (p1[3]).tanh()
                };
            }
            1 if !(q2 > value3[1]) => {
            }
            _ => {
            }
        }
        ((x0 + m2)).mul_add((value3[0] + p1[0]), q2) + p1[1] + m2 + value3[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2[0], array(a3)), (&mut d0[0], array(d1), &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-1.09, -1.31, -0.09, -1.08, -1.43, -1.48, -0.05, -0.38], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.25, 0.5], gradient: &[-2.1646837983e0, 1.0349372310e-1, 1.5000000000e0, 7.5000000000e-1, 1.0000000000e0, 1.1364534112e0, 1.1770766131e-1, 1.6151231683e0], stopped: false }
        );
    }
}

mod seed_1000006 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: f64, value3: &mut [f64]) -> f64 {
        value3.copy_from_slice(&[(q2 + p1[1]), q2, (1.5 + (p1[1]).cos()).recip(), (q2).cos()]);
        let v1 = ((p1[0]).atan()).sin();
        let v2 = (x0).sin();
        let mut m3 = ({ let inner4 = ({ let inner5 = value3[1]; inner5 * (v1) }); inner4 * (value3[0]) });
        let mut t6 = ((value3[0]).powi(3), 0.5 * ((v1) / (2.0 + (x0).sin())));
        {
            let part7 = &p1[0..];
            m3 -= (m3).clamp(-1.25, 1.25);
            value3[0] = part7[0] * 0.5;
        }
        if ({ let inner8 = t6.0; inner8 * (inner8) }) > x0 {
        } else if (p1[0] + v1) > v1 {
        }
        (1.5 + ((v1 + v2)).sin()).ln() + q2 + value3[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3),
            |a0: 1, a1: 2, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-1.05, -0.07, 1.44, 0.97, -0.27, 1.38, 0.86, 0.89], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.4244043245e0, 9.7172119102e-1, 2.7972724842e-1, 1.6751142867e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000007 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
        let mut m1 = 0.5 * (({ let inner2 = x0; inner2 * (x0) }));
        let mut n3 = 0;
        while n3 < 3 {
            n3 += 1;
            let row4 = [(x0).max(x0), x0];
        }
        ((p1) * (x0)).atan() + m1 + p1 + q2[n3 % 2]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (helper_1(((x0 + x0)).sin(), (({ let inner2 = x0; inner2 * (x0) })).sin(), &vec![x0, x0])).sin();
        if (if !(m1 > x0) { x0 } else { m1 }) > x0 {
            let mut n3 = 0;
            while n3 < 3 && (m1).powi(3) > x0 {
                let v4 = ((helper_1(0.25 * (n3 as f64), (x0).sin(), &vec![x0, m1]) - (x0))).sin();
                let mut row5 = vec![helper_1((x0).sin(), x0, &vec![m1, x0]); 4];
                if (1.5 + (m1).sin()).ln() > 0.1 && (v4) / (2.0 + (v4).sin()) < 0.9 {
                    m1 += ((-((m1).powi(2))).exp() - ((x0 + row5[n3 % 4])));
                    break;
                }
                let mut stack6 = vec![(x0 + row5[n3 % 4]), (if x0 < m1 || row5[2] > 0.3 { row5[3] } else { x0 })];
                n3 += 1;
            }
        } else if (x0 - (x0)) > x0 {
            for i7 in (0..5).step_by(2) {
                let mut row8 = vec![(m1).abs(), helper_1(m1, x0, &vec![x0, x0])];
            }
            let v9 = (((x0).max(m1) + helper_1(m1, (x0).sin(), &vec![x0, m1]))).sin();
        }
        m1 + m1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.18], weights: &[0.0], gradient: &[-2.5372518878e0], stopped: false }
        );
    }
}

mod seed_1000008 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((x0 - ((-((x0).powi(2))).exp()))).tanh();
        for i2 in (1..5).step_by(2) {
            if 0.25 * (i2 as f64) < 0.25 * (i2 as f64) || 0.25 * (i2 as f64) > 0.3 {
            } else if i2 % 2 == 1 {
            }
            if i2 < 2 {
                continue;
            }
        }
        m1 + x0 + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: &f64, value3: &[f64; 2]) -> f64 {
        let mut row1 = p1.to_vec();
        let v2 = if helper_0((p1[1]).sin()) > 0.1 && (x0).sin() < 0.9 {
            row1[1] = (((row1[2]) * (row1[0]) + (x0) * (*q2))).sin();
            (helper_0((x0).max(*q2))).sin()
        } else {
            (helper_0(0.5 * (f64::sin(row1[2])))).tanh()
        };
        ((*q2 + v2) + (v2).min(*q2)) + x0 + row1[2] + *q2
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut f64, value3: f64) -> f64 {
        if *q2 > x0 {
            let mut row1 = vec![x0; 4];
            if (*q2) * (row1[1]) > 0.1 && (*q2 - (*q2)) < 0.9 {
                return (helper_0((*q2).tanh())) * ((x0) * (row1[1])) + x0 + p1[0][0] + x0;
            }
        } else {
            let v2 = match 1 {
                k if k > 0 && (x0) * (value3) > x0 => {
                    *q2 = (*q2).sin() + ((*q2) * (*q2)) * (x0);
                    (((value3 + value3)) * (x0)).tanh()
                }
                1 if (x0) * (value3) > x0 => {
                    *q2 -= ((x0 + (p1[0][0]) * (x0))).tanh();
                    if (p1[0][1] + p1[1][1]) > p1[0][1] {
                        *q2 -= 0.5 * ((p1[1][1] + (value3 - (*q2))));
                        return ({ let inner3 = (x0).abs(); inner3 * (helper_1(x0, &[inner3, p1[0][0], x0], &x0, &[*q2, *q2])) }) + *q2 + *q2 + x0;
                    }
                    (value3).sin()
                }
                _ => {
                    let mut row4 = [[(x0).max(p1[1][1]), p1[1][1]], [(x0 + value3), helper_0(*q2)]];
                    *q2
                }
            };
            let late5;
            if *q2 > v2 {
                let row6 = [helper_0(0.5 * (x0)), (value3) * (*q2), (v2) * (p1[1][1])];
                late5 = 0.5 * (((row6[2]).abs() - ((1.5 + (value3).cos()).recip())));
            } else {
                late5 = (-(x0) + (p1[1][0] + v2));
            }
        }
        ((value3).abs()) * ((value3).atan()) + *q2 + x0 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), &mut a2[0], a3[0]), (&mut d0[0], matrix(d1), &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.01, -1.17, -0.46, -0.79, -1.35, 1.26, -0.73], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.2500000000e0, 1.1067992981e0], stopped: false }
        );
    }
}

mod seed_1000009 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let mut row1 = vec![(x0 + p1[3]), p1[3], ({ let inner2 = p1[1]; inner2 * (p1[2]) })];
        let mut n5 = 0;
        let found4 = 'outer3: loop {
            n5 += 1;
            if n5 > 3 {
                break (p1[(n5 + 2) % 4]).tanh();
            }
            let mut n6 = 0;
            while n6 < 2 && (row1[n5 % 3] + 0.25 * (n5 as f64)) > x0 {
                n6 += 1;
            }
        };
        ((-((row1[n5 % 3]).powi(2))).exp()).cos() + found4 + row1[0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.62, -0.88, -1.13, -0.69, -0.27], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 1.3924175271e0, 1.5976509355e0], stopped: false }
        );
    }
}

mod seed_1000010 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 3 && (1.0 + (x0).powi(2)).sqrt() > 0.1 && x0 < 0.9 {
            let mut m2 = (((0.25 * (n1 as f64)).atan()) * (1.1600000000000001_f64)).sin();
            n1 += 1;
        }
        let mut m3 = (((x0 - (x0)) + (if n1 % 2 == 0 { x0 } else { x0 }))).tanh();
        let mut n4 = 0;
        while n4 < 3 && (m3 + x0) > 0.1 && m3 < 0.9 {
            m3 = (0.45999999999999996_f64).tanh();
            if 0.25 * (n4 as f64) > 0.1 && (x0 - (x0)) < 0.9 {
                break;
            }
            if x0 > 0.25 * (n4 as f64) {
                let mut row5 = [(0.25 * (n1 as f64) - (0.25 * (n1 as f64))), -(x0)];
                let old6 = std::mem::replace(&mut m3, (0.25 * (n4 as f64)).min(x0));
            }
            if (0.25 * (n1 as f64)) * (0.2_f64) > x0 {
                break;
            }
            m3 /= 2.0 + (0.5 * (((m3).cos()) * (0.25 * (n4 as f64)))).sin();
            n4 += 1;
        }
        let row7 = [(0.11_f64).clamp(-1.25, 1.25), x0, (m3 - (x0))];
        x0 + m3 + m3 + row7[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.5], weights: &[0.0], gradient: &[1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000011 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> (f64, f64) {
        for e1 in p1.iter() {
            let mut m3 = 0.5 * (({ let inner4 = p1[1]; inner4 * ((1.5 + (x0).sin()).ln()) }));
            let mut n7 = 0;
            let found6 = 'outer5: loop {
                n7 += 1;
                if n7 > 3 {
                    break ((*e1 - (*e1)) - (x0));
                }
            };
            if n7 % 2 == 1 {
                return (({ let inner8 = m3; inner8 * (*e1) }) + x0 + p1[n7 % 4] + p1[n7 % 4], m3);
            }
        }
        (p1[0] + p1[0] + x0 + p1[3], ((x0).min(x0)).atan())
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
                (((x0) / (2.0 + (x0).sin()) + (x0) / (2.0 + (x0).sin()))).tanh()
            }
            1 if x0 < x0 || x0 > 0.3 => {
                let mut n3 = 0;
                while n3 < 3 && (x0).powi(3) > x0 {
                    n3 += 1;
                }
                ((helper_0(x0, [x0, 0.25 * (n3 as f64), x0, 0.45999999999999996_f64]).0 - ((if x0 < x0 || 0.25 * (n3 as f64) > 0.3 { 0.25 * (n3 as f64) } else { x0 })))).tanh()
            }
            _ => {
                ((1.0 + ((x0).mul_add(x0, x0)).powi(2)).sqrt()).tanh()
            }
        };
        v1 + x0 + v1 + v1
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: f64, value3: f64) -> f64 {
        let v1 = match 1 {
            k if k > 0 && (x0) * (value3) > x0 => {
                let mut m2 = (x0).tanh();
                0.5 * ((1.5 + ((x0 + p1[1])).sin()).ln())
            }
            1 if (x0) * (value3) > x0 => {
                let row3 = vec![(x0).tanh(); 3];
                let v4 = if (row3[0]).sin() > value3 {
                    let v5 = ((row3[2] + (row3[1]).atan2(2.0 + (x0).sin()))).sin();
                    let mut row6 = [(helper_1((x0).tanh())).sin(); 2];
                    (1.5 + ((p1[0] - (p1[0]))).sin()).ln()
                } else {
                    let mut m7 = (helper_1(p1[1]) + x0);
                    let mut m8 = ((if (x0 + p1[1]) > m7 { stop_gradient(m7) } else { (row3[0] + x0) })).sin();
                    (value3).tanh()
                };
                (p1[0]).tanh()
            }
            _ => {
                ((-(((q2).powi(2)).powi(2))).exp()).tanh()
            }
        };
        (if v1 > p1[1] { f64::sin(q2) } else { helper_0(0.5 * (x0), [v1, value3, q2, v1]).1 }) + v1 + p1[1] + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 2, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.5, 0.57, 0.71, -0.08, 0.73], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[7.6567101405e-1, 1.0000000000e0, 1.4456710141e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000012 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [(q2[1][1]).sin(); 3];
        let (left2, right3) = (0.5 * ((1.5 + (x0).sin()).ln()), ((-((x0).powi(2))).exp()).tanh());
        if ({ let inner4 = x0; inner4 * (q2[0][1]) }) > p1[0] {
        } else if ({ let inner5 = row1[0]; inner5 * (left2) }) > 0.1 && x0 < 0.9 {
        }
        f64::sin(f64::sin(x0)) + p1[0] + row1[2] + left2
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64], value3: f64) -> f64 {
        match 0 {
            k if k > 0 && (q2[3] + value3) > p1[2] => {
                'outer1: for i2 in (0..=4).rev().step_by(2) {
                    let late3;
                    if p1[i2 % 4] > 0.1 && helper_0(q2[(i2 + 1) % 4], &q2[0..=2], &[[x0, p1[i2 % 4]], [x0, q2[(i2 + 2) % 4]]]) < 0.9 {
                        let v4 = ((-((q2[i2 % 4]).powi(2))).exp() + (x0) * (p1[(i2 + 2) % 4]));
                        if value3 < x0 || v4 > 0.3 {
                            q2[i2 % 4] *= (((({ let inner5 = value3; inner5 * (x0) })) * (q2[(i2 + 1) % 4])).tanh()).cos();
                            break 'outer1;
                        }
                        late3 = x0;
                    } else {
                        late3 = ((x0 + q2[i2 % 4]) + (x0).abs());
                    }
                }
            }
            1 if (q2[3] + value3) > p1[2] => {
            }
            _ => {
            }
        }
        x0 + x0 + p1[2] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.0, 0.59, 0.75, 0.0, -0.88, -0.94, 0.57, 0.44, 1.07, -0.79], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.2500000000e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000013 {
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

mod seed_1000014 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        for i1 in (1..5).step_by(2) {
            if q2[i1 % 2] < q2[i1 % 2] || p1[(i1 + 2) % 2][(i1 + 2) % 2] > 0.3 {
                match i1 % 4 {
                    0 | 2 => {
                    }
                    1 if 0.25 * (i1 as f64) > p1[i1 % 2][1] => {
                    }
                    _ => {
                    }
                }
                if (x0 + x0) > p1[i1 % 2][0] {
                    return ((x0) / (2.0 + (q2[0]).sin())).hypot(1.0 + ((x0 + q2[i1 % 2])).powi(2)) + q2[i1 % 2] + x0 + 0.25 * (i1 as f64);
                }
            } else if (q2[i1 % 2]) / (2.0 + (x0).sin()) > x0 {
            }
        }
        ((p1[0][1]) * (q2[0])).sin() + p1[0][0] + p1[0][0] + q2[1]
    }

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
                    let mut m5 = (x0 + helper_0(0.5 * (x0), &[[x0, row1[0]], [x0, row1[0]]], &row1[0..=1]));
                    let v7 = (({ let inner6 = (m5) * (m5); inner6 * ((p1).atan()) })).sin();
                }
                1 if x0 < x0 || p1 > 0.3 => {
                    for i8 in (0..5).step_by(2).rev() {
                        row1[i8 % 2] *= ((-(p1)).tanh()).cos();
                    }
                }
                _ => {
                }
            }
            late2 = x0;
        }
        x0 + late2 + row1[0] + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.8, -1.19], weights: &[0.0, 0.0], gradient: &[1.0000000000e0, 1.6848487385e0], stopped: false }
        );
    }
}

mod seed_1000015 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 3]) -> (f64, f64) {
        let mut m1 = (((x0 - (p1[2])) - (p1[1]))).tanh();
        let m1 = ((m1).cos()).tanh();
        let mut n2 = 0;
        while n2 < 3 && (x0 - (m1)) > p1[1] {
            n2 += 1;
        }
        (m1 + x0 + p1[(n2 + 1) % 3] + x0, m1)
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: [f64; 2]) -> f64 {
        if (-((p1[0]).powi(2))).exp() > 0.1 && (p1[1]).powi(3) < 0.9 {
            let mut row1 = [(q2[0] + q2[1]); 2];
            'outer2: for e3 in q2[1..].iter() {
                match 0 {
                    0 => {
                        row1[0] = ((p1[0] + x0) + helper_0(0.5 * (p1[1]), [p1[1], x0, row1[0]]).1);
                    }
                    1 if !(q2[0] > row1[0]) => {
                        let mut row5 = vec![(p1[1]).tanh(); 4];
                        if (x0) * (row1[1]) > row1[0] {
                            continue 'outer2;
                        }
                    }
                    _ => {
                        row1[1] = ((*e3 - (row1[1])) + (q2[0]).sin());
                    }
                }
                if !(p1[0] > *e3) {
                    row1[0] /= 2.0 + (((if (x0 + p1[1]) > x0 { *e3 } else { (x0) * (q2[0]) })).tanh()).sin();
                    break 'outer2;
                }
                row1[1] *= ((f64::sin((q2[0]) * (row1[1]))).tanh()).cos();
            }
        } else {
        }
        (x0).max((p1[1]).atan2(2.0 + (x0).sin())) + q2[1] + x0 + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
            Point { at: &[-1.01, 0.6, -0.66, -1.0, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1988380613e0, 0.0000000000e0, 6.5320621342e-1, 0.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000016 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &f64, value3: f64) -> f64 {
        let mut m1 = 0.5 * (({ let inner2 = p1[1]; inner2 * ((1.5 + (*q2).sin()).ln()) }));
        if p1[0] < value3 || p1[1] > 0.3 {
            let v3 = (x0).sin();
        } else if ({ let inner4 = x0; inner4 * (value3) }) > 0.1 && value3 < 0.9 {
        }
        value3 + value3 + m1 + *q2
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &mut f64, value3: [f64; 2]) -> f64 {
        let v1 = if helper_0(0.5 * (x0), &value3[..], &x0, (x0).sin()) > 0.1 && ({ let inner2 = p1[0][1]; inner2 * (x0) }) < 0.9 {
            *q2 = (((x0 + x0) + (value3[1] + x0))).tanh();
            if (if !(p1[0][0] > value3[0]) { *q2 } else { x0 }) > p1[0][0] {
            } else if x0 < value3[0] || p1[0][0] > 0.3 {
            }
            *q2
        } else {
            (({ let inner3 = (x0).cos(); inner3 * ((inner3) * (x0)) })).sin()
        };
        *q2 + *q2 + p1[0][0] + p1[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), &mut a2[0], *array(a3)), (&mut d0[0], matrix(d1), &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-0.56, 1.38, 0.39, -1.08, 0.93, 0.53, -0.44, 0.1], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.2500000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000017 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        match 0 {
            0 | 2 => {
                let mut row1 = vec![-(x0), (x0) * (x0), x0];
            }
            1 if (x0 + x0) > x0 => {
                let mut row2 = [[(x0).mul_add(x0, x0), (x0 + x0)], [x0, x0]];
            }
            _ => {
                let mut m3 = 0.5 * (x0);
                m3 = x0;
            }
        }
        let mut m4 = (((x0 + x0)) * ((x0 - (x0)))).tanh();
        let found6 = 'block5: {
            let row7 = [(x0) / (2.0 + (m4).sin()), (m4 + m4)];
            (row7[0]).sin()
        };
        (x0 + (found6 + m4)) + found6 + found6 + m4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.69], weights: &[0.0], gradient: &[2.4116131789e0], stopped: false }
        );
    }
}

mod seed_1000018 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        for i1 in (1..5).step_by(2) {
            if x0 < x0 || 0.25 * (i1 as f64) > 0.3 {
                if !(x0 > 0.25 * (i1 as f64)) {
                } else {
                }
                if i1 < 2 {
                    continue;
                }
            } else {
            }
        }
        ((if x0 > x0 { f64::sin(x0) } else { (x0) * (x0) }) + x0 + x0 + x0, (x0 + x0))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let v1 = if (p1[1]).powi(3) > x0 {
            p1[2] = 0.5 * ((helper_0((x0).sin()).1 - ((x0).clamp(-1.25, 1.25))));
            p1.swap(0, 0);
            ((x0) * (p1[2])).cos()
        } else {
            let mut row2 = vec![helper_0((x0).tanh()).0, (p1[2]).atan(), (x0).cos(), (p1[3]) * (p1[1])];
            let x0 = (((p1[2] + x0) + (row2[3]).hypot(1.0 + (row2[0]).powi(2)))).sin();
            if !(x0 > row2[0]) {
                return ((x0).max(row2[0]) + x0) + p1[1] + p1[3] + p1[2];
            }
            (helper_0((row2[1]).mul_add(row2[3], x0)).0).sin()
        };
        if (p1[3]) * (v1) > v1 {
            return ((x0) * (v1)) * (x0) + x0 + v1 + v1;
        }
        helper_0(((x0 - (x0))).tanh()).1 + v1 + p1[2] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-1.1, -0.37, -0.65, -0.69, 0.24], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.0251605625e0, 2.5000000000e-1, 5.0000000000e-1, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000019 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: f64, value3: f64) -> f64 {
        let mut m1 = 0.5 * (((1.5 + (x0).sin()).ln()).atan());
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 3 {
                break ((*p1 - (*p1)) - (x0));
            }
            let v5 = if ({ let inner6 = value3; inner6 * (inner6) }) > 0.1 && q2 < 0.9 {
                (*p1).max(f64::sin(x0))
            } else {
                (((m1) / (2.0 + (value3).sin())).mul_add((1.0 + (x0).powi(2)).sqrt(), q2)).sin()
            };
        };
        (-(((*p1).atan()).powi(2))).exp() + value3 + found3 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.13, 1.11, -0.66, 0.09], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[-6.7088524709e-1, -1.2212401827e-1, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000020 {
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

mod seed_1000021 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64, value3: f64) -> f64 {
        let mut m1 = ((value3).hypot(1.0 + ((p1[0] - (x0))).powi(2))).tanh();
        {
            let part2 = &p1[..];
            if (part2[0] + q2) > x0 {
                if !(x0 > x0) {
                }
            } else if (m1 + part2[2]) > 0.1 && x0 < 0.9 {
            }
            m1 = part2[2] * 0.5;
        }
        p1[2] + x0 + value3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.77, -0.11, 0.86, -0.3, 0.36, -0.38], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000022 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut m1 = (({ let inner2 = x0; inner2 * ((x0).cos()) })).sin();
        if x0 > m1 {
            m1 *= (m1).cos();
            return ((m1).cos() + x0 + m1 + x0, m1);
        }
        let mut m3 = (x0) * ((if m1 > m1 { x0 } else { m1 }));
        (((m1) / (2.0 + (x0).sin())).mul_add((1.0 + (x0).powi(2)).sqrt(), m3) + x0 + x0 + m1, ((m1).sin() + x0))
    }

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let mut row1 = [((x0 + x0)).sin(); 2];
        let row2 = [helper_0(x0).1, (if p1 % 2 == 0 { row1[p1 % 2] } else { x0 }), (row1[(p1 + 2) % 2]).sin(), -(row1[0])];
        let mut row3 = [row2[p1], row1[(p1 + 1) % 2], (row1[p1 % 2] + x0), (row2[2] - (x0))];
        let row4 = row3.to_vec();
        'outer5: for e6 in row4.iter().rev() {
            for i8 in 0..p1 {
            }
        }
        stop_gradient((row1[1] + row1[p1 % 2])) + row1[0] + row4[2] + row2[3]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 0), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.1], weights: &[0.0], gradient: &[2.9601331557e0], stopped: true }
        );
    }
}

mod seed_1000023 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 3], value3: f64) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 3 {
                break (0.25 * (n3 as f64)).tanh();
            }
            if (if n3 < 2 { x0 } else { value3 }) > 0.1 && q2[n3 % 3] < 0.9 {
                for (i5, e4) in q2.iter().enumerate() {
                }
            }
            if !(q2[0] > p1) {
                break 'outer1 0.5 * ((x0).max(x0));
            }
        };
        x0 + p1 + p1 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], array(a2), a3[0]), (&mut d0[0], &mut d1[0], array(d2), &mut d3[0]),
            |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.31, -0.89, 0.47, 1.06, -0.13, 1.11], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000024 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64, value3: [f64; 4]) -> f64 {
        let v1 = ((p1[0]).atan()).sin();
        let v2 = (x0).sin();
        let mut m3 = ({ let inner4 = ({ let inner5 = value3[1]; inner5 * (v1) }); inner4 * (value3[0]) });
        let mut t6 = ((value3[0]).powi(3), 0.5 * ((v1) / (2.0 + (x0).sin())));
        {
            let part7 = &p1[0..1];
            t6.0 = (m3).sin();
            m3 = part7[0] * 0.5;
        }
        ((v2 + m3)).clamp(-1.25, 1.25) + p1[1] + t6.0 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0], *array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.57, -0.52, 0.14, -1.42, 1.25, -0.25, -1.43, 0.92, 1.27], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[8.4190097516e-1, 7.4628120176e-1, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 6.5078132853e-1, 1.1377295953e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000025 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: usize, q2: &[f64]) -> f64 {
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
    fn program(x0: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((x0) * (x0)); 2];
                ((1.0 + (row2[0]).powi(2)).sqrt() + helper_1(0.5 * (x0), 1, &row2[0..=1]))
            }
            1 if !(x0 > x0) => {
                let mut m3 = (x0).tanh();
                ((1.5 + ((m3) * (x0)).sin()).ln()).sin()
            }
            _ => {
                let mut m4 = ((({ let inner5 = x0; inner5 * (x0) })) * (x0)).tanh();
                (((x0).cos() + m4)).tanh()
            }
        };
        let v6 = helper_1((x0).min(v1), 0, &[v1, v1]);
        ((v6) * (v1)) * ((v1 - (v6))) + x0 + v6 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.0], weights: &[0.0], gradient: &[1.1136746929e0], stopped: false }
        );
    }
}

mod seed_1000026 {
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
        ((x0).max(x0) - (x0)) + x0 + x0 + x0
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

mod seed_1000027 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 3 {
                break (0.25 * (n3 as f64)).tanh();
            }
            if (if n3 < 2 { p1 } else { x0 }) > 0.1 && p1 < 0.9 {
                let mut row4 = [((x0).min(p1)).tanh(); 4];
                if n3 < 2 {
                    break 'outer1 ((p1).mul_add(x0, x0)).sin();
                }
            } else {
            }
        };
        if n3 % 2 == 1 {
            return ({ let inner5 = (x0 + found2); inner5 * ((inner5).max(found2)) }) + x0 + x0 + x0;
        }
        p1 + x0 + x0 + p1
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: &mut [f64; 4], value3: &mut f64) -> f64 {
        let x0 = (((1.5 + (p1[2]).sin()).ln() + *value3)).tanh();
        let mut stack1 = vec![p1[0], *value3];
        *value3 /= 2.0 + ((x0).sin()).sin();
        if q2[3] > p1[3] {
            stack1[0] /= 2.0 + (((p1[3]) * (p1[0])).mul_add(helper_0(0.5 * (*value3), (p1[3]).tanh()), stack1[stack1.len() - 1])).sin();
            return stack1[stack1.len() - 1] + *value3 + *value3 + q2[2];
        }
        let x0 = (((1.0 + (q2[0]).powi(2)).sqrt()) * (helper_0(0.5 * (*value3), p1[0]))).tanh();
        stack1[0] + p1[1] + p1[0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), array(a2), &mut a3[0]), (&mut d0[0], array(d1), array(d2), &mut d3[0]),
            |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.68, 1.32, -1.47, -0.86, -0.25, 0.14, 0.24, -0.1, -0.48, 0.9], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.25], gradient: &[0.0000000000e0, 2.0187457594e0, 1.0000000000e0, -1.7579368926e-2, 0.0000000000e0, 2.5386269554e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 8.4146557227e-2], stopped: false }
        );
    }
}

mod seed_1000028 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> f64 {
        let v1 = ((p1[0]).atan()).sin();
        let v2 = (x0).sin();
        let mut m3 = ({ let inner4 = ({ let inner5 = p1[1]; inner5 * (v1) }); inner4 * (p1[0]) });
        (f64::sin(v1)).powi(3) + m3 + m3 + v1
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: [f64; 2]) -> f64 {
        if (q2[1]) * (*p1) > x0 {
            let mut n1 = 0;
            while n1 < 2 {
                n1 += 1;
                *p1 += (((x0 + x0) + (x0 + *p1))).sin();
                if !(x0 > q2[n1 % 2]) {
                    *p1 /= 2.0 + ((*p1).sin()).sin();
                    return helper_0(((x0).abs()).tanh(), [q2[n1 % 2], q2[n1 % 2], 0.25 * (n1 as f64), x0]) + 0.25 * (n1 as f64) + *p1 + x0;
                }
            }
            if n1 % 2 == 1 {
                *p1 *= (((*p1).mul_add(x0, *p1)).cos()).cos();
                return q2[(n1 + 1) % 2] + *p1 + q2[n1 % 2] + x0;
            }
            let mut stack2 = vec![q2[(n1 + 1) % 2], (*p1) * (*p1)];
        } else {
        }
        *p1 + q2[0] + q2[0] + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], *array(a2)), (&mut d0[0], &mut d1[0], array(d2)),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[1.32, 0.63, 1.19, -0.63], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[0.0000000000e0, 2.2500000000e0, 2.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000029 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 4]) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 3 {
                break (((p1[(n3 + 1) % 2][(n3 + 2) % 2] + q2[(n3 + 2) % 4])) * (p1[n3 % 2][1])).sin();
            }
            let mut m4 = x0;
        };
        {
            let part5 = &q2[0..2];
        }
        ((0.25 * (n3 as f64)).clamp(-1.25, 1.25)).atan() + found2 + 0.25 * (n3 as f64) + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
        if (if !(row1[0] > x0) { row1[0] } else { x0 }) > x0 {
            let mut m2 = ((row1[2] + (row1[2]).max(row1[2]))).tanh();
            let mut m3 = (row1[2]) * (row1[0]);
            if m2 < m2 || m3 > 0.3 {
                row1[2] += ((helper_0((m2).tanh(), &[[row1[0], m3], [row1[1], m3]], [x0, x0, x0, m2]) + m3)).sin();
                return m2 + x0 + m2 + x0;
            }
        }
        for i4 in (0..5).step_by(2).rev() {
            let mut row5 = [[stop_gradient(row1[i4 % 3]), helper_0((x0).sin(), &[[0.25 * (i4 as f64), x0], [x0, 0.25 * (i4 as f64)]], [x0, row1[(i4 + 1) % 3], x0, x0])], [(x0).cos(), 0.25 * (i4 as f64)]];
        }
        helper_0(((x0).atan2(2.0 + (row1[1]).sin())).tanh(), &[[row1[0], row1[1]], [row1[0], row1[0]]], [x0, row1[0], x0, row1[2]]) + x0 + x0 + row1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.75], weights: &[0.0], gradient: &[3.2330902206e0], stopped: true }
        );
    }
}

mod seed_1000030 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [(if (x0) / (2.0 + (x0).sin()) > p1[0][0] { p1[0][0] } else { x0 }), (1.5 + (x0).sin()).ln(), p1[1][0]];
        row1[2] += 0.5 * (p1[0][0]);
        row1[0] /= 2.0 + (x0).sin();
        if (row1[1]).hypot(1.0 + (row1[2]).powi(2)) > p1[1][0] {
            return row1[0] + x0 + row1[2] + p1[0][1];
        }
        p1[1][0] + p1[0][0] + x0 + row1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[0.49, 0.35, -0.83, 1.1, -1.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3339261739e0, 5.0000000000e-1, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000031 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4]) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 3 {
                break (((p1[(n3 + 1) % 4] - (x0)) + (x0 + 0.25 * (n3 as f64)))).sin();
            }
            let mut m4 = (x0).tanh();
        };
        let v5 = ((found2) * (found2)).tanh();
        x0 + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64) -> f64 {
        let mut m1 = ((stop_gradient(p1[1])).clamp(-1.25, 1.25)).tanh();
        m1 /= 2.0 + ((x0 + (m1) * (p1[0]))).sin();
        m1 /= 2.0 + (0.5 * (helper_0(0.5 * (p1[0]), [x0, x0, m1, p1[0]]))).sin();
        ((*q2).atan2(2.0 + (p1[1]).sin())) * ((p1[1]).min(m1)) + *q2 + m1 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.61, 1.24, 0.56, -0.09], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[-4.0755422909e-2, -2.9781236011e-2, 1.0147883060e-3, 2.0336854878e0], stopped: true }
        );
    }
}

mod seed_1000032 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 4], q2: &[f64]) -> f64 {
        let t1 = (0.5 * ((p1[3] + x0)), (p1[2]) / (2.0 + (q2[3]).sin()));
        for (i3, e2) in p1.iter().enumerate() {
            let t4 = ((f64::sin(x0)).tanh(), 0.5 * ((t1.1) * (t1.0)));
        }
        (-(((t1.1) * (x0)).powi(2))).exp() + p1[3] + p1[0] + t1.0
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = ((p1 + p1)).clamp(-1.25, 1.25);
        'outer2: for i3 in (0..3).rev() {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                n5 += 1;
                let mut stack6 = vec![x0, helper_0(p1, [x0, p1, x0, x0], &[0.45999999999999996_f64, p1, m1, m1])];
                let late7;
                if n5 % 2 == 1 {
                    let mut row8 = [[(0.25 * (i3 as f64)).hypot(1.0 + (0.25 * (i3 as f64)).powi(2)), (m1).mul_add(x0, stack6[n5 % 2])], [helper_0(0.5 * (x0), [p1, m1, stack6[stack6.len() - 2], 0.25 * (n5 as f64)], &[p1, x0, stack6[i3 % 2], x0]), (1.0 + (stack6[stack6.len() - 1]).powi(2)).sqrt()]];
                    late7 = ((p1) / (2.0 + (row8[(n5 + 1) % 2][(i3 + 1) % 2]).sin())).tanh();
                } else {
                    m1 = ((x0) * ((stack6[stack6.len() - 2] + x0))).tanh();
                    if stack6[stack6.len() - 1] < stack6[stack6.len() - 1] || m1 > 0.3 {
                        break 'outer4;
                    }
                    late7 = -((p1 - (m1)));
                }
            }
            if (if !(0.25 * (n5 as f64) > x0) { x0 } else { m1 }) > 0.1 && (x0).sin() < 0.9 {
                let mut m9 = (if (m1 + m1) > m1 { stop_gradient(0.25 * (n5 as f64)) } else { f64::sin(p1) });
                for i10 in (0..3).rev() {
                }
            } else {
            }
        }
        ((m1).clamp(-1.25, 1.25) + x0) + m1 + p1 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.47, -1.07], weights: &[0.0, 0.0], gradient: &[9.9171206278e-1, 2.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000033 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: [f64; 2]) -> (f64, f64) {
        if ({ let inner1 = x0; inner1 * (x0) }) > x0 {
            if q2[1] > *p1 {
                for (i3, e2) in q2.iter().enumerate() {
                }
            } else {
            }
        }
        (x0 + q2[0] + x0 + q2[0], x0)
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let mut m1 = (((x0).min(x0)).atan()).sin();
        let old2 = std::mem::replace(&mut m1, ((p1 + x0)).tanh());
        if ({ let inner3 = old2; inner3 * (p1) }) > p1 {
        } else if (if (m1) / (2.0 + (x0).sin()) > p1 { x0 } else { x0 }) > old2 {
        }
        ((1.5 + (m1).sin()).ln()).cos() + old2 + p1 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut stack1 = vec![x0, helper_0(x0, &x0, [x0, x0]).0];
        let found3 = 'block2: {
            if x0 > x0 {
                let mut row4 = vec![x0; 4];
                if (if (1.5 + (row4[1]).cos()).recip() > 0.1 && helper_1(0.5 * (x0), (stack1[1]).tanh()) < 0.9 { row4[0] } else { row4[0] }) > stack1[0] {
                    break 'block2 (helper_0((stack1[stack1.len() - 1]).tanh(), &x0, [stack1[stack1.len() - 2], x0]).0).tanh();
                }
            }
            stack1[0] = (stack1[0]).sin() + ((x0) * (x0)) * (x0);
            let row5 = vec![(x0).tanh(); 3];
            0.5 * (((x0).cos()) * (row5[2]))
        };
        let v6 = 0.5 * (((x0).atan2(2.0 + (stack1[stack1.len() - 2]).sin())) * ((stack1[stack1.len() - 1]).min(x0)));
        let mut row7 = vec![-(found3), (x0).mul_add(stack1[stack1.len() - 1], stack1[stack1.len() - 1])];
        row7[0] = (row7[0]).sin() + 0.5 * (((x0 + found3) - ((row7[1]) * (found3))));
        if (v6) / (2.0 + (x0).sin()) > 0.1 && (found3) / (2.0 + (row7[1]).sin()) < 0.9 {
        } else {
        }
        (1.5 + (stack1[stack1.len() - 1]).sin()).ln() + stack1[stack1.len() - 1] + v6 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.09], weights: &[0.0], gradient: &[8.0689886444e0], stopped: false }
        );
    }
}

mod seed_1000034 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut stack1 = vec![(x0 - (x0)), ({ let inner2 = x0; inner2 * (x0) })];
        if (x0 + stack1[stack1.len() - 2]) > stack1[stack1.len() - 1] {
            let mut n4 = 0;
            'outer3: while n4 < 3 {
                n4 += 1;
            }
        } else {
        }
        (stack1[0] + stack1[0] + x0 + stack1[1], x0)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64) -> f64 {
        if (q2 + p1[0][1]) > x0 {
            let mut row1 = [[(x0).mul_add(x0, p1[0][1]), helper_0(0.5 * (x0)).1], [(1.5 + (q2).sin()).ln(), (x0) / (2.0 + (x0).sin())]];
            let v2 = (((p1[0][1]).cos() + (x0) / (2.0 + (q2).sin()))).tanh();
            let row3 = vec![(p1[0][0]) * (row1[1][0]); 2];
            if !(q2 > row1[0][0]) {
                return row1[1][1] + row1[0][0] + q2 + q2;
            }
        }
        ((x0) * (x0) + (p1[0][1] + p1[1][0])) + x0 + p1[1][0] + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.56, -0.61, 1.24, 0.56, -0.09, -1.39], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.1200000000e0, 0.0000000000e0, 1.0000000000e0, 2.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000035 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 2]) -> f64 {
        if ({ let inner1 = x0; inner1 * (inner1) }) > x0 {
            if p1[1] > p1[1] {
                let mut m2 = (x0).tanh();
            } else {
            }
        } else {
        }
        p1[1] + x0 + p1[0] + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &f64, value3: usize) -> f64 {
        let late1;
        if p1 < 1 {
            let late2;
            if 0.25 * (value3 as f64) > 0.1 && (x0 - (x0)) < 0.9 {
                if x0 > 0.25 * (value3 as f64) {
                    let mut row3 = [(0.25 * (p1 as f64) - (0.25 * (p1 as f64))), -(x0)];
                    let v4 = match value3 % 4 {
                        0 | 2 => {
                            let mut m5 = ((x0).clamp(-1.25, 1.25)).sin();
                            m5
                        }
                        1 if value3 % 2 == 0 => {
                            (row3[1]).tanh()
                        }
                        _ => {
                            (helper_0(helper_0((row3[p1 % 2]).tanh(), row3), row3)).tanh()
                        }
                    };
                }
                late2 = (((*q2).min(0.61_f64) + (*q2 + 0.25 * (value3 as f64)))).tanh();
            } else {
                late2 = 0.5 * (*q2);
            }
            late1 = 0.5 * (((*q2 - (x0))).atan2(2.0 + (late2).sin()));
        } else {
            late1 = (*q2).sin();
        }
        x0 + x0 + late1 + 0.25 * (value3 as f64)
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 1, &a2[0], 1), (&mut d0[0], &mut d2[0]),
            |a0: 1, a2: 1|, |d0, d2|,
            Point { at: &[-0.18, -0.08], weights: &[0.0, 0.0], gradient: &[2.0000000000e0, 9.9680170630e-1], stopped: false }
        );
    }
}

mod seed_1000036 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let (left1, right2) = (((x0 - (x0))).tanh(), ((if (x0 - (x0)) > x0 { x0 } else { x0 })).sin());
        let mut row3 = vec![f64::sin(x0), left1, x0];
        let mut row4 = [(row3[2]).sin(); 2];
        row4[1] *= (((1.5 + ((row3[0]).min(left1)).sin()).ln()).tanh()).cos();
        let mut row5 = [(right2 + row3[2]); 2];
        let mut stack6 = vec![(row4[0]) / (2.0 + (row5[0]).sin()), (row5[0] + right2)];
        for i7 in (0..=4).rev().step_by(3) {
            let mut n9 = 0;
            'outer8: while n9 < 3 && (row5[0] + row4[i7 % 2]) > right2 {
                n9 += 1;
            }
        }
        ((row5[1] - (row4[0])) + (left1) * (left1)) + row3[0] + row3[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.08], weights: &[0.0], gradient: &[2.4713283642e0], stopped: false }
        );
    }
}

mod seed_1000037 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if ({ let inner1 = x0; inner1 * (x0) }) > x0 {
            if x0 > x0 {
                let mut m2 = (x0) * ((if x0 > x0 { x0 } else { x0 }));
            }
        } else {
        }
        (x0 + x0) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let late1;
        if x0 > 0.1 && (p1[0] - (q2)) < 0.9 {
            if !(x0 > p1[0]) {
                match 0 {
                    0 | 2 => {
                        let mut m2 = ((stop_gradient(p1[1])).clamp(-1.25, 1.25)).tanh();
                    }
                    1 if q2 > q2 => {
                    }
                    _ => {
                    }
                }
            }
            late1 = (((q2).mul_add(q2, p1[1])) * (q2)).tanh();
        } else {
            late1 = helper_0(((x0 - (x0))).tanh());
        }
        ((x0 + x0) + (q2).atan2(2.0 + (p1[1]).sin())) + p1[1] + late1 + late1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.92, -0.13, -0.01, 0.56], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 8.6897257334e-1, 4.6563864047e-1], stopped: true }
        );
    }
}

mod seed_1000038 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let v1 = (x0).sin();
        let mut m2 = ({ let inner3 = ({ let inner4 = x0; inner4 * (p1[0][0]) }); inner3 * ((if p1[1][0] > inner3 { x0 } else { inner3 })) });
        m2 -= 0.5 * (v1);
        p1[0][0] + p1[1][1] + x0 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.87, 1.0, -1.21, -0.7, 0.31], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.6448265472e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000039 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 3 && (x0 - (x0)) > x0 {
            n1 += 1;
            let mut row2 = [0.5 * ((0.25 * (n1 as f64)).mul_add(x0, x0)); 4];
            if n1 < 2 {
                continue;
            }
        }
        let mut m3 = (x0).sin();
        ((x0) * (m3) - ((x0 + x0))) + x0 + m3 + m3
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &f64) -> f64 {
        let row1 = vec![((*q2 + x0)).sin(); 2];
        if row1[1] < *q2 || p1[3] > 0.3 {
            let mut n2 = 0;
            while n2 < 3 && !(x0 > *q2) {
                n2 += 1;
            }
        }
        ((x0 + *q2) + helper_0(0.5 * (x0))) + row1[1] + x0 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.51, 0.82, -0.92, -0.13, -0.01, 0.56], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[3.1972872992e0, 2.5000000000e-1, 1.5000000000e0, 7.5000000000e-1, 1.0000000000e0, 1.4801242290e0], stopped: false }
        );
    }
}

mod seed_1000040 {
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
                    let v7 = 0.5 * (x0);
                    0.5 * ((p1).atan2(2.0 + ((x0).max(v7)).sin()))
                }
            };
            late1 = (v3).tanh();
        }
        let found9 = 'block8: {
            let mut n11 = 0;
            'outer10: while n11 < 2 {
                if (if !(p1 > late1) { 0.25 * (n11 as f64) } else { q2 }) > 0.1 && (value3).sin() < 0.9 {
                    let mut m12 = (if (p1 + p1) > p1 { (x0) / (2.0 + (late1).sin()) } else { (x0).atan2(2.0 + (p1).sin()) });
                } else {
                }
                if !(q2 > x0) {
                    break 'outer10;
                }
                n11 += 1;
            }
            x0
        };
        (1.0 + ((if x0 > q2 { found9 } else { p1 })).powi(2)).sqrt() + late1 + q2 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.29, 0.19, -0.84, -0.78], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.3565680982e-1, -7.3437769453e-1, 2.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000041 {
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

mod seed_1000042 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
                (((x0) / (2.0 + (x0).sin()) + (x0) / (2.0 + (x0).sin()))).tanh()
            }
            1 if x0 < x0 || x0 > 0.3 => {
                let mut n3 = 0;
                while n3 < 3 && (x0).powi(3) > x0 {
                    let v4 = 0.5 * ((x0) * ((1.0 + (0.25 * (n3 as f64)).powi(2)).sqrt()));
                    if (0.25 * (n3 as f64) - (v4)) > x0 {
                        let mut m5 = (v4).tanh();
                        return x0 + v4 + v4 + x0;
                    }
                    let mut row6 = [(x0) * (v4), x0];
                    for i7 in 1..2 {
                        let mut row8 = [[(0.25 * (n3 as f64)) * (0.25 * (i7 as f64)), (x0) * (x0)], [x0, (row6[1 - i7]) / (2.0 + (x0).sin())]];
                    }
                    n3 += 1;
                }
                (x0).sin()
            }
            _ => {
                ((x0 + (x0 + x0))).tanh()
            }
        };
        ((if ({ let inner9 = v1; inner9 * (v1) }) > v1 { v1 } else { v1 })).atan2(2.0 + (({ let inner10 = v1; inner10 * (x0) })).sin()) + x0 + x0 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.56], weights: &[0.0], gradient: &[2.3952748609e0], stopped: false }
        );
    }
}

mod seed_1000043 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        if (x0 + x0) > x0 {
            let mut row1 = [((x0).min(x0)).tanh(); 4];
        }
        let mut n2 = 0;
        while n2 < 3 && (1.0 + (x0).powi(2)).sqrt() > 0.1 && x0 < 0.9 {
            n2 += 1;
        }
        (((0.25 * (n2 as f64)).atan()) * (1.1600000000000001_f64) + 0.25 * (n2 as f64) + x0 + x0, ((0.25 * (n2 as f64) - (x0))).atan2(2.0 + ((if n2 % 2 == 0 { x0 } else { x0 })).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![x0, helper_0(q2[1]).0];
            let mut row4 = vec![(1.0 + (q2[n2 % 2]).powi(2)).sqrt(), x0, (x0 - (x0))];
        }
        let row5 = q2.to_vec();
        let mut row6 = [(q2[n2 % 2] - (0.25 * (n2 as f64))), (q2[1]) * (x0)];
        let mut m7 = (((q2[1] + q2[p1 % 2]) + -(row6[n2 % 2]))).sin();
        m7 /= 2.0 + ((({ let inner8 = x0; inner8 * (row5[(p1 + 1) % 2]) })).sin()).sin();
        row5[n2 % 2] + q2[0] + row5[1] + m7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 3, a2), (&mut d0[0], d2),
            |a0: 1, a2: 2|, |d0, d2|,
            Point { at: &[-0.52, -1.0, 0.51], weights: &[0.0, 0.0, 0.0], gradient: &[7.2424032057e-2, 2.3659024602e0, 3.4351607295e-1], stopped: false }
        );
    }
}

mod seed_1000044 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
        let mut m1 = 0.5 * (({ let inner2 = x0; inner2 * (x0) }));
        let mut n3 = 0;
        while n3 < 3 {
            n3 += 1;
            let row4 = [(x0).max(x0), x0];
        }
        m1 = ((-(((m1).atan()).powi(2))).exp()).sin();
        m1 = (0.25 * (n3 as f64)).sin();
        m1 = 0.5 * (((x0 + p1) - ((p1) / (2.0 + (x0).sin()))));
        let mut row5 = [((x0) * (0.25 * (n3 as f64))).sin(); 4];
        (row5[(n3 + 2) % 4] + (p1 - (q2[0]))) + p1 + q2[0] + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-1.08, 0.77, -0.11, 0.86], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[5.1712382471e-1, 3.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000045 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![p1[(n2 + 1) % 2], (0.25 * (n2 as f64) + p1[n2 % 2])];
            if n2 % 2 == 1 {
                stack3[n2 % 2] += (x0).clamp(-1.25, 1.25);
                return 0.25 * (n2 as f64) + p1[n2 % 2] + stack3[stack3.len() - 1] + stack3[0];
            }
        }
        x0 + 0.25 * (n2 as f64) + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2], value3: &[[f64; 2]; 2]) -> f64 {
        p1[0] *= (0.5 * (p1[0])).cos();
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), helper_1(x0, &p1[2..])];
            if (-((0.25 * (i2 as f64)).powi(2))).exp() > p1[(i2 + 2) % 4] {
                break 'outer1;
            }
        }
        p1[0] -= 0.5 * (((value3[0][1]) * (p1[3]) - ((q2[0][0] + q2[1][1]))));
        'outer4: for i5 in 0..3 {
            {
                let part6 = &p1[i5..i5 + 1];
                let mut row7 = vec![0.5 * ((-((q2[(i5 + 2) % 2][i5 % 2]).powi(2))).exp()); 3];
                'outer8: for e9 in row7.iter().copied() {
                }
                row7[1] = part6[0] * 0.5;
            }
        }
        ((x0 + value3[0][1])).cos() + q2[0][1] + q2[0][1] + q2[0][1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, matrix(a2), matrix(a3)), (&mut d0[0], d1, matrix(d2), matrix(d3)),
            |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[0.16, -0.71, -0.5, 0.83, -1.16, -0.58, 0.49, -1.24, -1.14, 1.31, 0.46, -0.13, -1.09], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-5.8103516054e-1, 2.0356297729e-1, 5.0000000000e-1, 7.5000000000e-1, 9.4250000000e-1, 1.2500000000e-1, 3.0000000000e0, 0.0000000000e0, 1.2500000000e-1, 0.0000000000e0, -4.3603516054e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000046 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64], value3: &[[f64; 2]; 2]) -> f64 {
        let mut m1 = q2[0];
        let mut t2 = ((q2[0]).powi(3), 0.5 * ((q2[3]) / (2.0 + (x0).sin())));
        match 1 {
            0 | 2 => {
                let (left3, right4) = (((value3[0][1] + value3[1][0])).tanh(), ((q2[1]).clamp(-1.25, 1.25)).sin());
                if (1.0 + (t2.0).powi(2)).sqrt() > x0 {
                    return ((if (q2[0]) / (2.0 + (p1[0]).sin()) > x0 { right4 } else { m1 })) / (2.0 + (left3).sin()) + m1 + t2.0 + m1;
                }
            }
            1 if (t2.1) * (m1) > x0 => {
            }
            _ => {
            }
        }
        q2[2] + p1[0] + p1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2, matrix(a3)), (&mut d0[0], d1, d2, matrix(d3)),
            |a0: 1, a1: 2, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.26, -1.08, 0.77, -0.11, 0.86, -0.3, 0.36, -0.38, -0.16, 0.18, -1.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000047 {
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

mod seed_1000048 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: &[[f64; 2]; 2]) -> (f64, f64) {
        let mut m1 = (x0).tanh();
        let t2 = ((f64::sin(x0)).tanh(), ((m1) * (m1)).tanh());
        let late3;
        if x0 > q2[0][0] {
            late3 = ((-(((m1).atan()).powi(2))).exp()).sin();
        } else {
            late3 = ((t2.0) * (t2.1) + (x0 + q2[0][0]));
        }
        (((q2[1][0]).max(p1[1])) / (2.0 + (q2[1][0]).sin()) + q2[1][0] + x0 + x0, ((t2.0 + late3)).powi(3))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64) -> f64 {
        match 2 {
            0 => {
                let found2 = 'block1: {
                    if x0 > x0 {
                    } else if x0 < x0 || *p1 > 0.3 {
                    }
                    if (*p1) * (*p1) > 0.1 && x0 < 0.9 {
                        break 'block1 helper_0((x0).sin(), &[x0, *p1, *p1, x0], &[[*p1, x0], [x0, x0]]).0;
                    }
                    (((-((*p1).powi(2))).exp() + (x0 - (*p1)))).sin()
                };
            }
            1 if *p1 > *p1 => {
            }
            _ => {
            }
        }
        ((if x0 > x0 { x0 } else { x0 }) + (*p1) * (x0)) + *p1 + x0 + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.25, 0.14], weights: &[0.0, 0.25], gradient: &[2.1400000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000049 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[[f64; 2]; 2], value3: f64) -> f64 {
        let v1 = x0;
        let mut row2 = [(1.0 + (v1).powi(2)).sqrt(), x0, (q2[0][p1 % 2]) * (value3), (x0).mul_add(v1, value3)];
        let x0 = (v1).tanh();
        let mut stack3 = vec![(row2[(p1 + 1) % 4]) / (2.0 + (q2[p1 % 2][p1 % 2]).sin()), (value3).abs()];
        'outer4: for i5 in (0..5).step_by(2) {
        }
        ((v1 + row2[2])).atan2(2.0 + ((v1 + stack3[p1 % 2])).sin()) + stack3[stack3.len() - 2] + q2[p1 % 2][(p1 + 2) % 2] + q2[p1 % 2][p1 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 1, matrix(a2), a3[0]), (&mut d0[0], matrix(d2), &mut d3[0]),
            |a0: 1, a2: 4, a3: 1|, |d0, d2, d3|,
            Point { at: &[-0.56, 1.38, 0.39, -1.08, 0.93, 0.53], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[5.7995434739e-1, 0.0000000000e0, 4.4982791738e-1, 0.0000000000e0, 1.9842564512e0, 4.1916422795e-1], stopped: false }
        );
    }
}

mod seed_1000050 {
    use super::*;

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
            if (if x0 > x0 { m1 } else { 0.25 * (n4 as f64) }) > x0 {
                break 'outer2 m1;
            }
        };
        x0 + m1 + m1 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.44], weights: &[0.0], gradient: &[6.2800000000e0], stopped: false }
        );
    }
}

mod seed_1000051 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
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
                let v5 = (helper_1((x0).min(p1)).0).sin();
                (((if (x0) * (p1) > x0 { p1 } else { q2 })) * ((x0).atan())).sin()
            }
        };
        let (left6, right7) = helper_1(0.5 * (v1));
        let mut row8 = [p1, (v1 - (right7)), (if (x0 - (p1)) > right7 { right7 } else { left6 })];
        row8[1] = (f64::sin(right7)).mul_add((1.5 + (row8[0]).sin()).ln(), q2);
        if x0 > left6 {
            row8[1] -= (f64::sin(helper_1(0.5 * (x0)).1)).tanh();
            return (helper_1(q2).0).powi(2) + left6 + q2 + row8[0];
        }
        if helper_1(0.5 * (p1)).0 > 0.1 && (left6 + q2) < 0.9 {
        }
        p1 + row8[0] + row8[2] + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.46, -0.82, -0.07], weights: &[0.0, 0.0, 0.0], gradient: &[-2.0751263919e-2, 2.0000000000e0, 8.6407899533e-1], stopped: false }
        );
    }
}

mod seed_1000052 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0).tanh();
        m1 = 0.5 * ((({ let inner2 = m1; inner2 * (inner2) }) - ((x0) / (2.0 + (x0).sin()))));
        let mut row3 = [((m1 - (x0))).tanh(); 4];
        let mut m4 = ((row3[1] + (row3[0]).clamp(-1.25, 1.25))).tanh();
        let v5 = 0.5 * (((row3[3] + m4)).cos());
        if (m1).cos() > m1 {
            row3[0] /= 2.0 + ((row3[0]).sin()).sin();
            return v5 + m1 + row3[0] + m1;
        }
        std::mem::swap(&mut m4, &mut m1);
        if (row3[2]).sin() > x0 {
            return (m1 - (row3[0])) + v5 + m4 + m4;
        }
        let v6 = match 1 {
            1..=2 => {
                let v7 = ((x0) * (x0)) * (m1);
                let row8 = vec![(row3[0]).tanh(); 3];
                0.5 * (((v7).cos()) * (row8[2]))
            }
            1 if (row3[3] + v5) > m1 => {
                (x0).tanh()
            }
            _ => {
                x0
            }
        };
        m4 + m4 + m1 + v6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.13], weights: &[0.0], gradient: &[-4.9237517479e-1], stopped: false }
        );
    }
}

mod seed_1000053 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let x0 = (p1).sin();
        let row1 = [(x0).max(p1), x0];
        if (p1).sin() > x0 {
        } else if (1.5 + (x0).sin()).ln() > row1[1] {
        }
        (p1 + (row1[0] + row1[1])) + row1[1] + x0 + row1[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: &mut [f64; 4], value3: &mut f64) -> f64 {
        let x0 = (((1.5 + (p1[2]).sin()).ln() + *value3)).tanh();
        let mut stack1 = vec![p1[0], *value3];
        *value3 /= 2.0 + ((x0).sin()).sin();
        if q2[3] > p1[3] {
            stack1[0] /= 2.0 + (((p1[3]) * (p1[0])).mul_add(helper_0(0.5 * (*value3), (p1[3]).tanh()), stack1[stack1.len() - 1])).sin();
            return stack1[stack1.len() - 1] + *value3 + *value3 + q2[2];
        }
        let x0 = (((1.0 + (q2[0]).powi(2)).sqrt()) * (helper_0(0.5 * (*value3), p1[0]))).tanh();
        stack1[0] + p1[1] + p1[0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), array(a2), &mut a3[0]), (&mut d0[0], array(d1), array(d2), &mut d3[0]),
            |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.68, 1.32, -1.47, -0.86, -0.25, 0.14, 0.24, -0.1, -0.48, 0.9], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.25], gradient: &[0.0000000000e0, 2.0000233569e0, 1.0000000000e0, -1.6944108561e-2, 0.0000000000e0, 2.5000698159e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 8.1105778407e-2], stopped: false }
        );
    }
}

mod seed_1000054 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![f64::sin(x0), x0, x0];
        let mut row2 = [(row1[2]).sin(); 2];
        row2[1] -= (((row2[0]).atan2(2.0 + (row1[1]).sin())).powi(3)).tanh();
        let t3 = ((row2[0] + row1[2]), 0.5 * ((row2[1]).atan2(2.0 + (row1[2]).sin())));
        (if !(row1[0] > x0) { (x0) * (row2[0]) } else { (x0 + row2[1]) }) + x0 + t3.0 + row1[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.27], weights: &[0.0], gradient: &[5.8837036407e0], stopped: false }
        );
    }
}

mod seed_1000055 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = (x0).sin();
        let row1 = [(x0).max(x0), x0];
        if (row1[1]).abs() > x0 {
            let mut m2 = (1.5 + (({ let inner3 = row1[0]; inner3 * (x0) })).sin()).ln();
            let (left4, right5) = (((m2) * (m2)).tanh(), ((row1[1] + m2)).tanh());
            let v6 = if (right5) / (2.0 + (x0).sin()) > row1[0] {
                if !(m2 > left4) {
                }
                (m2).sin()
            } else {
                ((row1[0] + x0) + m2)
            };
        } else {
        }
        x0 + row1[1] + row1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.38], weights: &[0.0], gradient: &[3.7146585423e0], stopped: false }
        );
    }
}

mod seed_1000056 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut m1 = p1;
        m1 -= 0.5 * (q2[0]);
        if (p1).sin() > p1 {
        } else if (1.5 + (m1).sin()).ln() > x0 {
        }
        ((p1 - (q2[2]))).mul_add((x0).min(p1), x0) + p1 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &f64) -> f64 {
        let row1 = vec![((*q2 + x0)).sin(); 2];
        if row1[1] < *q2 || p1[3] > 0.3 {
            let mut n2 = 0;
            while n2 < 3 && !(x0 > *q2) {
                n2 += 1;
            }
        }
        ((x0 + *q2) - (helper_0(0.5 * (x0), p1[3], &p1[1..4]))) + row1[1] + *q2 + row1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.61, 1.24, 0.56, -0.09, -1.39, -1.01], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[-5.9836764383e-1, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 0.0000000000e0, 1.9016323562e0], stopped: false }
        );
    }
}

mod seed_1000057 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &f64) -> f64 {
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
    fn program(x0: f64) -> f64 {
        let mut m1 = ((1.5 + ((x0) * (x0)).sin()).ln()).sin();
        m1 -= (({ let inner2 = x0; inner2 * (inner2) })).tanh();
        m1 = ((x0 + (m1 + x0))).tanh();
        let row3 = [(m1).mul_add(m1, m1), (x0 + m1), helper_1((x0).tanh(), &m1)];
        let v4 = (((row3[1]).mul_add(x0, m1)) * (row3[0])).tanh();
        (m1) * ((v4 - (v4))) + x0 + row3[0] + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.56], weights: &[0.0], gradient: &[1.7784256054e0], stopped: true }
        );
    }
}

mod seed_1000058 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &f64, value3: &[f64; 2]) -> f64 {
        let mut row1 = p1.to_vec();
        let v2 = if *q2 > 0.1 && x0 < 0.9 {
            row1[1] += value3[1];
            ((row1[0]).clamp(-1.25, 1.25)).tanh()
        } else {
            ((({ let inner3 = p1[2]; inner3 * (inner3) }) + (x0).max(*q2))).sin()
        };
        v2 + x0 + *q2 + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 3, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.74, -0.23, -0.26, -0.05, -1.2, -1.35, -0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.4735610660e0, 0.0000000000e0, 0.0000000000e0, -1.4735610660e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000059 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if !(x0 > x0) {
            if x0 > x0 {
                if !(x0 > x0) {
                    let mut m1 = ((x0 + (x0) * (x0))).tanh();
                    match 0 {
                        0 | 2 => {
                            let old2 = std::mem::replace(&mut m1, (x0).tanh());
                        }
                        1 if (x0 + m1) > x0 => {
                            m1 = ((x0).abs()).tanh();
                        }
                        _ => {
                            let m1 = 0.5 * (((x0 + m1)).max((m1 + x0)));
                        }
                    }
                } else if x0 < x0 || x0 > 0.3 {
                    for i3 in 1..2 {
                        let mut row4 = [[(0.25 * (i3 as f64)) * (0.25 * (i3 as f64)), (x0) * (x0)], [x0, (0.25 * (i3 as f64)) * (x0)]];
                    }
                }
            }
        } else if !(x0 > x0) {
        }
        x0 + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.21], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000060 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let row1 = [(*p1).max(x0), *p1];
        if (x0).sin() > *p1 {
            let v2 = if (1.5 + (*p1).sin()).ln() > row1[1] {
                let mut row3 = [(row1[0] + row1[1]); 2];
                0.5 * (((x0).max(*p1)) / (2.0 + (row3[1]).sin()))
            } else {
                let v4 = 0.5 * (((row1[0]) * (x0)).cos());
                (((v4).min(x0) + x0)).tanh()
            };
            let mut m5 = (v2 + (x0).cos());
        } else {
            let late6;
            if (if (*p1 + row1[1]) > x0 { row1[1] } else { row1[0] }) > *p1 {
                if !(x0 > *p1) {
                }
                if (row1[1]) * (*p1) > row1[1] {
                    return (x0 - (row1[0])) + row1[1] + x0 + x0;
                }
                late6 = stop_gradient((*p1 + x0));
            } else {
                late6 = 0.5 * ((row1[0]) / (2.0 + (x0).sin()));
            }
        }
        row1[1] + row1[0] + x0 + *p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.14, 0.24], weights: &[0.0, 0.0], gradient: &[1.0000000000e0, 3.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000061 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = 0.5 * ((x0 + (x0) / (2.0 + (x0).sin())));
        let mut row2 = [((m1).sin()).sin(); 4];
        let v3 = if (1.5 + (m1).sin()).ln() > row2[3] {
            (((x0 + x0)).clamp(-1.25, 1.25)).sin()
        } else {
            ((row2[0]).min(row2[2])).sin()
        };
        m1 + x0 + x0 + v3
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64]) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut stack3 = vec![x0, helper_0(q2[1])];
            let found5 = 'block4: {
                if n2 % 2 == 0 {
                    let x0 = (((stack3[n2 % 2] + 0.25 * (p1 as f64)) + helper_0(q2[(p1 + 1) % 2]))).tanh();
                }
                if p1 % 2 == 0 {
                    break 'block4 ((stack3[stack3.len() - 1] - (0.25 * (n2 as f64)))).tanh();
                }
                let v6 = match n2 % 4 {
                    0 | 2 => {
                        stack3[1] += (x0).sin();
                        if !(q2[p1 % 2] > q2[(p1 + 1) % 2]) {
                            break 'block4 (x0).tanh();
                        }
                        (((x0) * (x0) + (q2[p1 % 2] + x0))).sin()
                    }
                    1 if q2[n2 % 2] < 0.25 * (p1 as f64) || x0 > 0.3 => {
                        ((({ let inner7 = stack3[stack3.len() - 1]; inner7 * (inner7) })).clamp(-1.25, 1.25)).sin()
                    }
                    _ => {
                        (-((q2[(p1 + 1) % 2] - (q2[n2 % 2])))).sin()
                    }
                };
                ((q2[1] - (v6))) * ((if (0.25 * (p1 as f64) - (v6)) > stack3[stack3.len() - 2] { v6 } else { x0 }))
            };
        }
        ((1.5 + (x0).sin()).ln()).tanh() + 0.25 * (n2 as f64) + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 2, a2), (&mut d0[0], d2),
            |a0: 1, a2: 2|, |d0, d2|,
            Point { at: &[-0.85, -1.06, 0.59], weights: &[0.0, 0.0, 0.0], gradient: &[2.8115950466e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000062 {
    use super::*;

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
            if (if x0 > x0 { m1 } else { 0.25 * (n4 as f64) }) > x0 {
                break 'outer2 m1;
            }
        };
        x0 + m1 + m1 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.44], weights: &[0.0], gradient: &[6.2800000000e0], stopped: false }
        );
    }
}

mod seed_1000063 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 3 && (1.0 + (x0).powi(2)).sqrt() > 0.1 && x0 < 0.9 {
            let mut m2 = (((0.25 * (n1 as f64)).atan()) * (1.1600000000000001_f64)).sin();
            n1 += 1;
        }
        let mut m3 = (((x0 - (x0)) + (if n1 % 2 == 0 { x0 } else { x0 }))).tanh();
        let mut n4 = 0;
        while n4 < 2 && (m3 + x0) > 0.1 && m3 < 0.9 {
            m3 = 0.5 * ((0.45999999999999996_f64).abs());
            let late5;
            if n4 % 2 == 1 {
                let mut row6 = [[(0.25 * (n1 as f64)).hypot(1.0 + (0.25 * (n4 as f64)).powi(2)), (x0).max(x0)], [(if (0.25 * (n1 as f64) - (0.25 * (n1 as f64))) > 0.1 && -(x0) < 0.9 { 0.25 * (n1 as f64) } else { m3 }), (x0 + x0)]];
                if n1 % 2 == 0 {
                    row6[n4 % 2][1] /= 2.0 + ((row6[1][n1 % 2]).tanh()).sin();
                    break;
                }
                late5 = 0.5 * (m3);
            } else {
                for i7 in 0..=3 {
                    let x0 = ((0.25 * (i7 as f64)).atan2(2.0 + (x0).sin())) * ((x0).atan2(2.0 + (x0).sin()));
                    if x0 < 0.25 * (i7 as f64) || 0.25 * (n4 as f64) > 0.3 {
                        return ((-((0.25 * (i7 as f64)).powi(2))).exp()).powi(2) + 0.25 * (n4 as f64) + x0 + x0;
                    }
                }
                if stop_gradient(x0) > x0 {
                    break;
                }
                late5 = (0.25 * (n4 as f64)).tanh();
            }
            if n1 < 2 {
                break;
            }
            n4 += 1;
        }
        -((x0) * (m3)) + x0 + m3 + m3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.44], weights: &[0.0], gradient: &[2.5861847682e0], stopped: true }
        );
    }
}

mod seed_1000064 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((1.5 + ((x0) * (x0)).sin()).ln()).sin();
        m1 -= (({ let inner2 = x0; inner2 * (inner2) })).tanh();
        m1 = ((x0 + (m1 + x0))).tanh();
        let row3 = [(m1).mul_add(m1, m1), (x0 + m1), x0];
        if (m1).atan() > row3[1] {
        }
        row3[0] + x0 + row3[1] + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.24], weights: &[0.0], gradient: &[2.2777319541e0], stopped: false }
        );
    }
}

mod seed_1000065 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64; 3], value3: &Vec<f64>) -> f64 {
        {
            let part1 = &value3[0..2];
            let mut m2 = (((value3[0]).atan2(2.0 + (p1[1]).sin())).powi(3)).tanh();
            m2 = part1[1] * 0.5;
        }
        let x0 = (x0).tanh();
        let mut stack3 = vec![(p1[0]) / (2.0 + (q2[0]).sin()), (q2[0] + p1[1])];
        if !(value3[0] > x0) {
            let mut n5 = 0;
            'outer4: while n5 < 2 && (x0 + q2[2]) > p1[0] {
                n5 += 1;
                let mut row6 = [q2[n5 % 3], (q2[n5 % 3]) * (p1[(n5 + 2) % 2]), (x0).cos(), (value3[0]).mul_add(stack3[stack3.len() - 2], p1[0])];
                if (x0) * (x0) > 0.1 && row6[(n5 + 1) % 4] < 0.9 {
                    break 'outer4;
                }
                let v7 = match n5 % 4 {
                    0 | 2 => {
                        let mut m8 = ((0.25 * (n5 as f64)).max((row6[1]) / (2.0 + (x0).sin()))).sin();
                        if n5 % 2 == 0 {
                            row6[1] = (row6[1]).sin() + m8;
                            return ((x0 + x0)) * (stack3[n5 % 2]) + stack3[stack3.len() - 1] + p1[n5 % 2] + row6[n5 % 4];
                        }
                        (if q2[(n5 + 2) % 3] > row6[n5 % 4] { (p1[1]).mul_add(q2[(n5 + 1) % 3], stack3[stack3.len() - 2]) } else { (m8) * (value3[3]) })
                    }
                    1 if n5 % 2 == 0 => {
                        (((value3[(n5 + 2) % 4] - (row6[1]))).max(stop_gradient(value3[3]))).tanh()
                    }
                    _ => {
                        (value3[(n5 + 2) % 4]).tanh()
                    }
                };
            }
        } else if value3[3] > stack3[0] {
        }
        (x0 + f64::sin(value3[2])) + p1[0] + stack3[0] + stack3[stack3.len() - 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, array(a2), &a3.to_vec()), (&mut d0[0], d1, array(d2), d3),
            |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-1.24, -0.87, 0.84, -0.37, 0.37, -1.5, 0.57, 0.71, -0.08, 0.73], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.8520483565e-1, 2.2207146228e0, 0.0000000000e0, 6.0434644724e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 9.9680170630e-1, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000066 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n1 = 0;
        while n1 < 3 && (x0).powi(3) > x0 {
            let v2 = 0.5 * ((x0) * ((1.0 + (0.25 * (n1 as f64)).powi(2)).sqrt()));
            if (0.25 * (n1 as f64) - (v2)) > x0 {
                let mut m3 = (v2).tanh();
                return x0 + v2 + v2 + x0;
            }
            let mut row4 = [(x0) * (v2), x0];
            for i5 in 1..2 {
                let mut row6 = [[(0.25 * (n1 as f64)) * (0.25 * (i5 as f64)), (x0) * (x0)], [x0, (row4[1 - i5]) / (2.0 + (x0).sin())]];
                row4[(n1 + 1) % 2] -= (((x0).cos() + row6[i5][0])).tanh();
                if row4[i5] < x0 || row6[1][(n1 + 2) % 2] > 0.3 {
                    break;
                }
            }
            if n1 % 2 == 0 {
                row4[(n1 + 1) % 2] = (row4[(n1 + 1) % 2]).sin() + 0.5 * ((row4[1] - (row4[(n1 + 1) % 2])));
                break;
            }
            n1 += 1;
        }
        if n1 % 2 == 0 {
            let mut m7 = ((stop_gradient(x0) + x0)).sin();
        } else {
        }
        ((-((x0).powi(2))).exp()) * ((x0).cos()) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.02], weights: &[0.0], gradient: &[3.6782819404e0], stopped: true }
        );
    }
}

mod seed_1000067 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3]) -> f64 {
        let late1;
        if x0 > p1[0] {
            if (x0).atan() > 0.1 && p1[1] < 0.9 {
                let mut m2 = ((p1[0]).clamp(-1.25, 1.25)).tanh();
                if ({ let inner3 = x0; inner3 * (x0) }) > m2 {
                    match 1 {
                        0 => {
                            m2 += (((1.5 + (p1[0]).sin()).ln() + m2)).tanh();
                        }
                        1 if (x0) / (2.0 + (m2).sin()) > m2 => {
                            let mut stack4 = vec![p1[2], m2];
                            stack4[1] /= 2.0 + (p1[0]).sin();
                            if m2 < m2 || stack4[stack4.len() - 1] > 0.3 {
                                return m2 + x0 + m2 + x0;
                            }
                        }
                        _ => {
                            let mut row5 = [[(x0).mul_add(x0, p1[1]), (m2).max(p1[0])], [m2, (x0) * (m2)]];
                        }
                    }
                    let v6 = 0.5 * (((1.0 + (p1[1]).powi(2)).sqrt() - (m2)));
                }
            } else {
            }
            late1 = (x0).tanh();
        } else {
            late1 = ((-(((p1[0] + p1[0])).powi(2))).exp()).sin();
        }
        ({ let inner7 = late1; inner7 * (x0) }) + late1 + late1 + late1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-1.22, 0.45, 0.37, 1.49], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[4.3032976502e-1, -2.5732016730e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000068 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            let v3 = if x0 > 0.1 && x0 < 0.9 {
                let mut m4 = (((x0).min(x0)).atan()).sin();
                let v5 = match 3 {
                    0 => {
                        0.5 * ((({ let inner6 = m4; inner6 * (inner6) }) - ((x0) / (2.0 + (x0).sin()))))
                    }
                    1 if x0 < x0 || x0 > 0.3 => {
                        0.5 * (((if !(m4 > x0) { x0 } else { m4 })) / (2.0 + (x0).sin()))
                    }
                    _ => {
                        (((x0 - (x0))).sin()).tanh()
                    }
                };
                ((x0).tanh()).tanh()
            } else {
                ((1.0 + ((x0 + x0)).powi(2)).sqrt()).sin()
            };
            (((v3 + x0) + (if (x0 + x0) > x0 { v3 } else { x0 }))).tanh()
        };
        if (if (1.5 + (x0).sin()).ln() > 0.1 && (found2) / (2.0 + (found2).sin()) < 0.9 { x0 } else { x0 }) > x0 {
            return ((found2).mul_add(x0, found2)).cos() + found2 + x0 + x0;
        }
        x0 + found2 + x0 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.09], weights: &[0.0], gradient: &[2.2898042290e0], stopped: false }
        );
    }
}

mod seed_1000069 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: [f64; 3]) -> f64 {
        if (p1 - (q2[2])) > p1 {
            let v1 = match 3 {
                0 => {
                    {
                        let part2 = &q2[..3];
                    }
                    ((-(p1)) * (p1)).tanh()
                }
                1 if !(x0 > q2[1]) => {
                    0.5 * ((stop_gradient(p1)).atan2(2.0 + ((x0 + q2[1])).sin()))
                }
                _ => {
                    (((if (x0) * (x0) > x0 { q2[2] } else { x0 })) * ((p1 + x0))).tanh()
                }
            };
        } else if (x0 - (x0)) > x0 {
        }
        ((x0 - (q2[2]))) * ((if ({ let inner3 = q2[1]; inner3 * (p1) }) > x0 { x0 } else { p1 })) + x0 + q2[0] + q2[1]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(0.25 * (n4 as f64) > 0.25 * (n4 as f64)) { x0 } else { 0.25 * (n4 as f64) }) > 0.1 && (x0).min(x0) < 0.9 {
                    let mut m5 = ((stop_gradient(x0)) / (2.0 + (0.14_f64).sin())).sin();
                    let mut row6 = [0.5 * (m5); 2];
                } else {
                    let mut row7 = [0.5 * (0.25 * (n4 as f64)); 4];
                }
                n4 += 1;
            }
            let mut t8 = (0.25 * (n4 as f64), (helper_1(x0, x0, [x0, 0.25 * (n4 as f64), x0])).sin());
            (((0.6799999999999999_f64).tanh() + (t8.1 - (x0)))).sin()
        };
        x0 + x0 + found2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.46], weights: &[0.0], gradient: &[3.6608144727e0], stopped: true }
        );
    }
}

mod seed_1000070 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64], value3: f64) -> f64 {
        match 0 {
            k if k > 0 && (q2[3] + value3) > p1[2] => {
                'outer1: for i2 in (0..=4).rev().step_by(2) {
                    let late3;
                    if p1[i2 % 4] > 0.1 && x0 < 0.9 {
                        q2[i2 % 4] *= (value3).cos();
                        late3 = 0.5 * ((if (q2[i2 % 4] - (value3)) > 0.1 && (-((q2[i2 % 4]).powi(2))).exp() < 0.9 { (x0) * (p1[(i2 + 2) % 4]) } else { p1[i2 % 4] }));
                    } else {
                        q2[i2 % 4] = 0.5 * (p1[1]);
                        late3 = (x0).tanh();
                    }
                }
            }
            1 if (q2[3] + value3) > p1[2] => {
            }
            _ => {
            }
        }
        (x0 + (p1[0]) * (q2[0])) + x0 + q2[1] + value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.9, 1.5, -0.52, -1.0, 0.51, 0.82, -0.92, -0.13, -0.01, 0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[2.0000000000e0, 8.2000000000e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.7500000000e0, 1.5000000000e0, 7.5000000000e-1, 1.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000071 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: &mut [f64; 4]) -> f64 {
        q2[3] -= (((q2[0]).atan2(2.0 + (p1[3]).sin())).powi(3)).tanh();
        let t1 = ((q2[0] + p1[0]), 0.5 * ((q2[1]).atan2(2.0 + (p1[0]).sin())));
        p1.swap(0, 0);
        let v2 = ((1.5 + (p1[2]).sin()).ln() - (t1.1));
        let v3 = 0.5 * ((q2[2]) * ((x0 + p1[3])));
        if x0 > t1.0 {
            p1[0] = (-((t1.0).hypot(1.0 + (t1.1).powi(2)))).tanh();
            return q2[0] + x0 + q2[1] + v2;
        }
        let mut row4 = [(t1.1 - (t1.1)), -(v2)];
        let v5 = match 3 {
            k if k > 0 && (v2).min(q2[0]) > t1.0 => {
                row4[0] = 0.5 * (((if (t1.0 + q2[3]) > t1.1 { row4[1] } else { row4[0] }) - (q2[0])));
                ((v2) * ((v3 + q2[2]))).tanh()
            }
            1 if (v2).min(q2[0]) > t1.0 => {
                ((if ({ let inner6 = q2[0]; inner6 * (p1[1]) }) > v3 { ({ let inner7 = q2[2]; inner7 * (inner7) }) } else { (v3 - (p1[0])) })).sin()
            }
            _ => {
                (1.5 + ((p1[0] - (p1[0]))).sin()).ln()
            }
        };
        (if v5 > row4[1] { (q2[1]) * (p1[3]) } else { (q2[0] - (row4[0])) }) + p1[3] + p1[2] + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[0.03, -0.49, -0.27, 1.32, 0.09, -0.16, 0.06, -0.81, 0.04], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.0000000000e0, 5.3361524580e-2, 5.0000000000e-1, 8.5052818636e-1, 9.9936466206e-1, 1.2837010425e0, 1.1727432506e0, 7.5000000000e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000072 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: f64) -> f64 {
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
            let mut row3 = vec![(x0).abs(), helper_1((q2[i2 % 2]).tanh(), &q2[..], p1[(i2 + 1) % 2])];
        }
        let r4 = helper_1((q2[0]).sin(), &p1[..2], (q2[1]) * (x0));
        let mut row5 = vec![r4, (q2[1]) / (2.0 + (p1[0]).sin())];
        let mut row6 = [(1.5 + (q2[0]).sin()).ln(), helper_1(p1[0], &p1[0..], 0.5 * (p1[0]))];
        let mut row7 = [0.5 * (x0); 3];
        row6.swap(0, 0);
        ((q2[0]) * (row5[1]) - (helper_1((p1[0]).tanh(), &row7[1..3], (row7[1]).tanh()))) + p1[1] + row7[0] + row7[2]
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

mod seed_1000073 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: f64, value3: &mut [f64; 2]) -> f64 {
        p1[0] -= (1.5 + (({ let inner1 = p1[0]; inner1 * (inner1) })).sin()).ln();
        let mut m2 = ((x0 + (p1[3] + value3[0]))).tanh();
        let v3 = if (m2) / (2.0 + (x0).sin()) > p1[0] {
            if !(q2 > value3[1]) {
                let mut n5 = 0;
                'outer4: while n5 < 2 && (value3[1] + p1[0]) > x0 {
                    n5 += 1;
                }
            } else if (x0).cos() > 0.1 && (m2) * (x0) < 0.9 {
            }
            (q2).tanh()
        } else {
            ((p1[3] + (p1[0] - (x0)))).sin()
        };
        (m2).max((q2).max(m2)) + value3[1] + q2 + value3[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2[0], array(a3)), (&mut d0[0], array(d1), &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-0.83, 1.1, -1.09, -1.31, -0.09, -1.08, -1.43, -1.48], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.25, 0.5], gradient: &[3.5728236401e-2, 1.7028272497e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0357282364e0, 1.0000000000e0, 2.8572823640e-1, 2.5000000000e0], stopped: false }
        );
    }
}

mod seed_1000074 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: f64, value3: f64) -> f64 {
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

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [(x0).mul_add(x0, x0), (x0 + x0), helper_1((x0).tanh(), 0.5 * (x0), (x0).tanh(), (x0).tanh())];
        let v2 = (helper_1((row1[0]).sin(), 0.5 * (helper_1((x0).sin(), (row1[2]).sin(), row1[0], (row1[0]).tanh())), ((row1[1]) * (row1[2])).sin(), (x0) / (2.0 + (x0).sin()))).tanh();
        let mut m3 = row1[0];
        let mut row4 = vec![0.5 * ((1.0 + (v2).powi(2)).sqrt()); 3];
        row4[1] = (f64::sin((if row4[2] > m3 { row4[1] } else { m3 }))).tanh();
        let old5 = std::mem::replace(&mut m3, (1.0 + (row4[1]).powi(2)).sqrt());
        let late6;
        if !(old5 > row1[2]) {
            late6 = 0.5 * (({ let inner7 = (1.5 + (m3).cos()).recip(); inner7 * (inner7) }));
        } else {
            late6 = ((old5).sin()).abs();
        }
        ({ let inner8 = (v2 + late6); inner8 * (({ let inner9 = row4[2]; inner9 * (v2) })) }) + x0 + row4[2] + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.46], weights: &[0.0], gradient: &[1.2678977222e0], stopped: false }
        );
    }
}

mod seed_1000075 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = (((x0).min(x0)).atan()).sin();
        let old2 = std::mem::replace(&mut m1, ((p1 + x0)).tanh());
        if ({ let inner3 = old2; inner3 * (p1) }) > p1 {
            match 1 {
                0 => {
                    if !(m1 > x0) {
                        let mut m4 = ((old2 + (x0) * (old2))).tanh();
                        m1 += p1;
                    } else if m1 > old2 {
                    }
                    if m1 < m1 || old2 > 0.3 {
                        return m1 + x0 + m1 + x0;
                    }
                }
                1 if (m1) / (2.0 + (x0).sin()) > p1 => {
                }
                _ => {
                }
            }
        } else if !(m1 > x0) {
        }
        (x0).max((x0).max(x0)) + old2 + old2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.49, 0.35], weights: &[0.0, 0.0], gradient: &[3.4482546594e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000076 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        if (x0).atan() > 0.1 && x0 < 0.9 {
            let (left1, right2) = (((x0) * (x0)).sin(), (x0).tanh());
            if ({ let inner3 = x0; inner3 * (x0) }) > right2 {
            } else if (if (x0) / (2.0 + (right2).sin()) > right2 { x0 } else { right2 }) > right2 {
            }
        }
        ((x0 + x0) + (x0).min(x0)) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let row1 = [(helper_0(0.5 * (x0))).sin(); 2];
        let late2;
        if row1[1] > p1 {
            let v3 = (helper_0((x0).min(p1))).tanh();
            late2 = (({ let inner4 = (row1[1] + row1[0]); inner4 * ((row1[1]).powi(2)) })).tanh();
        } else {
            for i5 in (1..2).rev() {
                let mut n7 = 0;
                'outer6: while n7 < 3 {
                    n7 += 1;
                    let mut m8 = (x0 - ((row1[(i5 + 1) % 2] - (x0))));
                    if p1 < p1 || x0 > 0.3 {
                        m8 -= (helper_0(0.5 * ((1.0 + (m8).powi(2)).sqrt()))).tanh();
                        return ((0.25 * (n7 as f64) + x0)) / (2.0 + (m8).sin()) + m8 + x0 + x0;
                    }
                    'outer9: for i10 in (0..=4).rev().step_by(2) {
                        m8 += ((helper_0(0.5 * (x0))).tanh()).sin();
                        if (row1[(i10 + 1) % 2] + x0) > p1 {
                            m8 += (((row1[i10 % 2]).abs() + ({ let inner11 = m8; inner11 * (inner11) }))).sin();
                            continue 'outer6;
                        }
                    }
                }
            }
            if (x0).hypot(1.0 + (x0).powi(2)) > x0 {
                return ((p1 + row1[0]) + -(x0)) + x0 + p1 + p1;
            }
            late2 = 0.5 * (((x0) / (2.0 + (x0).sin())) / (2.0 + (x0).sin()));
        }
        ((row1[0] + row1[1])).mul_add(x0, row1[0]) + p1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.88, 0.52], weights: &[0.0, 0.0], gradient: &[-2.6304536712e0, 3.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000077 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: &[f64]) -> f64 {
        p1[1] = (p1[1]).sin() + (((x0) * (q2[0]) + x0)).tanh();
        for e1 in q2.iter().copied() {
            let v3 = if (q2[2]) / (2.0 + (p1[0]).sin()) > x0 {
                ((x0) * (p1[0])).cos()
            } else {
                ((x0 + p1[0])).clamp(-1.25, 1.25)
            };
            if (e1) * (x0) > p1[0] {
                continue;
            }
        }
        (x0 + (q2[1]).hypot(1.0 + (q2[2]).powi(2))) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
            Point { at: &[0.83, -0.56, -0.88, -1.03, 0.39, 0.53], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[3.9850092963e0, 2.5000000000e-1, 3.1857557210e-1, 4.1474280217e-1, 2.9127157398e-1, 1.0140388325e0], stopped: false }
        );
    }
}

mod seed_1000078 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        let v1 = if (p1[1]).powi(3) > x0 {
            p1[2] = ((x0 + (p1[3] + p1[0]))).tanh();
            if (if !(p1[0] > x0) { p1[0] } else { x0 }) > x0 {
                let mut m2 = ((p1[1] + (p1[0]).max(p1[0]))).tanh();
                let mut m3 = (p1[3]) * (p1[2]);
                if m2 < m2 || m3 > 0.3 {
                    return m2 + x0 + m2 + x0;
                }
            }
            if !(x0 > x0) {
                return (x0 + f64::sin(x0)) + p1[1] + x0 + p1[0];
            }
            (-((p1[1] - (p1[3])))).tanh()
        } else {
            x0
        };
        ((p1[1]).mul_add(p1[3], v1)) / (2.0 + (p1[2]).sin()) + v1 + v1 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.18, -0.1, 1.44, -1.23, -1.19], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[3.1269139965e0, 1.3930703037e0, 1.5000000000e0, 0.0000000000e0, 1.1430703037e0], stopped: false }
        );
    }
}

mod seed_1000079 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64], q2: f64, value3: f64) -> f64 {
        let mut m1 = ((value3).hypot(1.0 + ((p1[0] - (x0))).powi(2))).tanh();
        {
            let part2 = &p1[..];
            if (part2[0] + q2) > x0 {
            } else if !(x0 > x0) {
            }
            m1 = part2[2] * 0.5;
        }
        ((value3).min(value3) + x0) + x0 + q2 + p1[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [(*p1) * (q2); 4];
        let mut row2 = vec![helper_0((*p1).sin(), &row1[1..4], (value3[1][0]).tanh(), 0.5 * (q2)); 4];
        if (value3[1][0]) / (2.0 + (row1[0]).sin()) > q2 {
            let v3 = match 3 {
                1..=2 => {
                    let v4 = ((x0) * (q2)) * (x0);
                    ((({ let inner5 = v4; inner5 * (row1[0]) }) + helper_0((row1[2]).sin(), &row1[0..3], (row1[3]).sin(), 0.5 * (q2)))).tanh()
                }
                1 if (row1[1]).mul_add(row1[3], q2) > *p1 => {
                    ((if ({ let inner6 = row2[0]; inner6 * (x0) }) > value3[1][1] { row2[2] } else { row2[2] })).mul_add(helper_0((x0).tanh(), &row2[0..3], (row1[3]).tanh(), (*p1).tanh()), *p1)
                }
                _ => {
                    0.5 * ((if helper_0(row1[1], &row1[1..4], 0.5 * (value3[1][1]), 0.5 * (row1[2])) > *p1 { row2[1] } else { stop_gradient(row2[2]) }))
                }
            };
        }
        ((x0).powi(3) - (helper_0((*p1).tanh(), &row2[0..3], 0.5 * (x0), 0.5 * (row2[2])))) + *p1 + row1[2] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-1.02, -0.51, 1.3, 1.06, -1.44, -0.57, 1.43], weights: &[0.0, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.6212000000e0, -3.5765365429e0, -4.9500000000e-1, 0.0000000000e0, 0.0000000000e0, -1.1016072219e0, 0.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000080 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        for i1 in 0..3 {
            let mut row2 = [((p1[2 - i1] + x0)).sin(); 2];
        }
        match 0 {
            0 | 2 => {
                let mut n4 = 0;
                'outer3: while n4 < 2 && (x0 + p1[2]) > x0 {
                    n4 += 1;
                    let mut m5 = ((p1[1] - ((p1[n4 % 3] - (x0))))).sin();
                    m5 = (m5).sin() + ((m5 + x0)).max(f64::sin(x0));
                }
                if !(p1[2] > p1[1]) {
                    return (x0) * (x0) + x0 + x0 + x0;
                }
            }
            1 if !(x0 > x0) => {
            }
            _ => {
            }
        }
        (if x0 > x0 { (if (p1[0] + p1[0]) > x0 { p1[1] } else { p1[0] }) } else { x0 }) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[0.29, -1.22, 0.45, 0.37], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[3.5800000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000081 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: f64) -> f64 {
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
            let mut row3 = vec![(x0).abs(), helper_1((q2[i2 % 2]).tanh(), &q2[..], p1[(i2 + 1) % 2])];
        }
        let r4 = helper_1((q2[0]).sin(), &p1[..2], (q2[1]) * (x0));
        let mut row5 = vec![r4, (q2[1]) / (2.0 + (p1[0]).sin())];
        let mut row6 = [(1.5 + (q2[0]).sin()).ln(), helper_1(p1[0], &p1[0..], 0.5 * (p1[0]))];
        let mut row7 = [0.5 * (x0); 3];
        row6.swap(0, 0);
        ((q2[0]) * (row5[1]) - (helper_1((p1[0]).tanh(), &row7[1..3], (row7[1]).tanh()))) + p1[1] + row7[0] + row7[2]
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

mod seed_1000082 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize, q2: &f64) -> f64 {
        let row1 = [x0, (*q2 + x0), (*q2).hypot(1.0 + (*q2).powi(2)), *q2];
        if p1 < 1 {
            match p1 % 4 {
                0 => {
                }
                1 if (x0).cos() > row1[(p1 + 2) % 4] => {
                }
                _ => {
                }
            }
        } else if (*q2 + row1[1]) > row1[p1] {
        }
        *q2 + x0 + *q2 + row1[3 - p1]
    }

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
        helper_0(0.5 * (helper_0(0.5 * (x0), 1, &x0)), 0, &x0) + value3[1] + x0 + q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], *array(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], array(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[1.5, -1.1, -0.37, -0.65, -0.69], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[6.8214681655e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000083 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let mut m2 = (x0).tanh();
        }
        let mut row3 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
        (((x0) / (2.0 + (row3[2]).sin())) * ((x0) * (x0)) + x0 + row3[(n1 + 2) % 3] + row3[n1 % 3], 0.25 * (n1 as f64))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64) -> f64 {
        p1[1] = p1[1] * 0.5 + p1[1].sin();
        let late1;
        if (if (p1[2] + x0) > x0 { q2 } else { p1[2] }) > q2 {
            if (1.5 + (x0).cos()).recip() > p1[0] {
                let mut stack2 = vec![x0, q2];
                if helper_0(0.5 * (q2)).0 > q2 {
                } else {
                }
            } else if stop_gradient(p1[1]) > x0 {
            }
            late1 = ((if q2 > q2 { (if (x0) * (x0) > x0 { q2 } else { q2 }) } else { (p1[1] + x0) })).tanh();
        } else {
            late1 = (helper_0((x0).tanh()).0).tanh();
        }
        ((x0 + q2) + helper_0(0.5 * (x0)).1) + late1 + x0 + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.51, 0.82, -0.92, -0.13, -0.01], weights: &[0.0, 0.25, 0.5, 0.75, 0.0], gradient: &[2.7452458168e0, 1.2500000000e0, 5.5291007832e-1, 7.5000000000e-1, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000084 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: f64) -> f64 {
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
            let mut row3 = vec![(x0).abs(), helper_1((q2[i2 % 2]).tanh(), &q2[..], p1[(i2 + 1) % 2])];
        }
        let r4 = helper_1((q2[0]).sin(), &p1[..2], (q2[1]) * (x0));
        let mut row5 = vec![r4, (q2[1]) / (2.0 + (p1[0]).sin())];
        let mut row6 = [(1.5 + (q2[0]).sin()).ln(), helper_1(p1[0], &p1[0..], 0.5 * (p1[0]))];
        let mut row7 = [0.5 * (x0); 3];
        row6.swap(0, 0);
        ((q2[0]) * (row5[1]) - (helper_1((p1[0]).tanh(), &row7[1..3], (row7[1]).tanh()))) + p1[1] + row7[0] + row7[2]
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

mod seed_1000085 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: &[f64], value3: &mut [f64; 2]) -> f64 {
        let mut m1 = ((x0 + (p1[3] + value3[0]))).tanh();
        let v2 = if (m1) / (2.0 + (x0).sin()) > p1[0] {
            if !(q2[0] > value3[0]) {
                let v3 = if (q2[1] + value3[1]) > 0.1 && x0 < 0.9 {
                    let v4 = 0.5 * (((x0 + p1[3])).cos());
                    if x0 > value3[0] {
                        value3[0] = (-((value3[0]).hypot(1.0 + (value3[1]).powi(2)))).tanh();
                        return q2[0] + x0 + q2[1] + m1;
                    }
                    x0
                } else {
                    if (value3[1]) / (2.0 + (q2[0]).sin()) > q2[0] {
                        m1 -= (m1).tanh();
                        if m1 > p1[3] {
                            return ((m1 + p1[3]) + (q2[0]) / (2.0 + (p1[2]).sin())) + value3[1] + p1[1] + x0;
                        }
                    } else if value3[0] > value3[1] {
                    }
                    m1
                };
            } else {
            }
            (x0).tanh()
        } else {
            x0
        };
        value3[1] + p1[3] + x0 + v2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2, array(a3)), (&mut d0[0], array(d1), d2, array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.56, -0.61, 1.24, 0.56, -0.09, -1.39, -1.01, 0.6, -0.66], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[1.1631710358e0, 0.0000000000e0, 1.0000000000e0, 1.8381494145e-1, 1.1631710358e0, 3.9507168648e-1, 0.0000000000e0, 4.1317103582e-1, 1.5000000000e0], stopped: false }
        );
    }
}

mod seed_1000086 {
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

mod seed_1000087 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
                (((x0) / (2.0 + (x0).sin()) + (x0) / (2.0 + (x0).sin()))).tanh()
            }
            1 if x0 < x0 || x0 > 0.3 => {
                let mut n3 = 0;
                while n3 < 3 && (x0).powi(3) > x0 {
                    n3 += 1;
                }
                0.5 * ((x0) * ((1.0 + (0.25 * (n3 as f64)).powi(2)).sqrt()))
            }
            _ => {
                (((x0 + x0) + (if (x0 + x0) > x0 { x0 } else { x0 }))).tanh()
            }
        };
        if (if (1.5 + (x0).sin()).ln() > 0.1 && (v1) / (2.0 + (v1).sin()) < 0.9 { x0 } else { x0 }) > x0 {
            return ((v1).mul_add(x0, v1)).cos() + v1 + x0 + x0;
        }
        x0 + v1 + x0 + v1
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &f64) -> f64 {
        let row1 = vec![((*q2 + x0)).sin(); 2];
        if row1[1] < *q2 || p1[3] > 0.3 {
            let mut n2 = 0;
            while n2 < 3 && !(x0 > *q2) {
                n2 += 1;
            }
        }
        ((x0 + *q2) + helper_0(0.5 * (x0))) + row1[1] + x0 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.51, 0.82, -0.92, -0.13, -0.01, 0.56], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[5.2358674323e0, 2.5000000000e-1, 1.5000000000e0, 7.5000000000e-1, 1.0000000000e0, 1.4801242290e0], stopped: false }
        );
    }
}

mod seed_1000088 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((x0) * (x0)); 2];
                (((1.0 + (row2[0]).powi(2)).sqrt() + x0)).sin()
            }
            1 if !(x0 > x0) => {
                let mut m3 = 0.5 * ((x0).clamp(-1.25, 1.25));
                (x0) * ((m3) * (m3))
            }
            _ => {
                (x0).tanh()
            }
        };
        (x0 + v1 + x0 + x0, x0)
    }

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
                let mut row10 = [(v2) * (row4[2 - i6]), helper_1(row4[2 - i6]).0, v2, (v1).abs()];
                if stack3[1 - i6] > 0.1 && (x0) / (2.0 + (stack3[i6]).sin()) < 0.9 {
                    break 'outer5;
                }
            }
            if (row4[0]).cos() > p1[(i6 + 1) % 3] {
                break 'outer5;
            }
        }
        x0 + row4[2] + v2 + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.52, -0.07, -0.6, 0.59], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[1.3444674867e-3, 1.2608224640e0, 4.1350541252e-1, 9.9153228991e-1], stopped: false }
        );
    }
}

mod seed_1000089 {
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

mod seed_1000090 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: f64) -> f64 {
        for e1 in q2.iter().copied() {
            let v3 = if (e1) / (2.0 + (x0).sin()) > p1[0] {
                if !(q2[0] > value3) {
                    let mut n5 = 0;
                    'outer4: while n5 < 2 && (value3 + p1[0]) > x0 {
                        n5 += 1;
                        let mut m6 = ((p1[1] - ((p1[n5 % 2] - (x0))))).sin();
                        m6 -= 0.5 * (((p1[0] - (x0))).mul_add((0.25 * (n5 as f64)).cos(), x0));
                        if (if n5 < 1 { m6 } else { x0 }) > x0 {
                            m6 /= 2.0 + ((q2[0]).sin()).sin();
                            return (p1[(n5 + 1) % 2]) / (2.0 + (x0).sin()) + x0 + q2[1] + q2[(n5 + 2) % 2];
                        }
                    }
                } else if value3 > q2[0] {
                }
                e1
            } else {
                (((x0 + e1) + (e1).atan2(2.0 + (p1[1]).sin()))).sin()
            };
        }
        ((if (x0 - (p1[0])) > p1[0] { q2[0] } else { value3 }) - ((p1[0]) * (p1[1]))) + q2[1] + x0 + value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.4, 1.24, 0.74, -1.5, -0.48, -0.67], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, -7.4000000000e-1, -1.2400000000e0, 0.0000000000e0, 1.0000000000e0, 2.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000091 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: [f64; 3]) -> f64 {
        if (p1 - (q2[2])) > p1 {
            let v1 = match 3 {
                0 => {
                    {
                        let part2 = &q2[..3];
                    }
                    ((-(p1)) * (p1)).tanh()
                }
                1 if !(x0 > q2[1]) => {
                    0.5 * ((stop_gradient(p1)).atan2(2.0 + ((x0 + q2[1])).sin()))
                }
                _ => {
                    (((if (x0) * (x0) > x0 { q2[2] } else { x0 })) * ((p1 + x0))).tanh()
                }
            };
        } else if (x0 - (x0)) > x0 {
        }
        ((x0 - (q2[2]))) * ((if ({ let inner3 = q2[1]; inner3 * (p1) }) > x0 { x0 } else { p1 })) + x0 + q2[0] + q2[1]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                if (if !(0.25 * (n4 as f64) > 0.25 * (n4 as f64)) { x0 } else { 0.25 * (n4 as f64) }) > 0.1 && (x0).min(x0) < 0.9 {
                    let mut m5 = ((stop_gradient(x0)) / (2.0 + (0.14_f64).sin())).sin();
                    let mut row6 = [(helper_1(0.5 * (m5), x0, [0.25 * (n4 as f64), x0, m5])).tanh(); 2];
                } else if n4 < 1 {
                    if (0.25 * (n4 as f64)) * (0.25 * (n4 as f64)) > x0 {
                        let mut m7 = (helper_1((x0).sin(), x0, [x0, x0, 0.25 * (n4 as f64)]) - ((x0).tanh()));
                    } else if (x0 + x0) > 0.1 && (x0) * (x0) < 0.9 {
                    }
                }
                n4 += 1;
            }
            if (x0).max(x0) > 0.1 && (if x0 > 0.1 && (x0).mul_add(x0, x0) < 0.9 { x0 } else { 0.25 * (n4 as f64) }) < 0.9 {
                break 'block1 0.5 * ((if n4 < 2 { 0.25 * (n4 as f64) } else { x0 }));
            }
            f64::sin((x0 - (x0)))
        };
        helper_1(((if (found2 - (found2)) > 0.1 && (found2).mul_add(found2, found2) < 0.9 { x0 } else { x0 })).sin(), ((found2).abs()).sin(), [x0, found2, x0]) + x0 + x0 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.29], weights: &[0.0], gradient: &[3.9740628877e0], stopped: true }
        );
    }
}

mod seed_1000092 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut m1 = 0.5 * (((p1[1] + x0) - ((x0).min(p1[0]))));
        let v2 = ((1.5 + ((m1 - (x0))).sin()).ln()).sin();
        let mut n4 = 0;
        'outer3: while n4 < 2 {
            n4 += 1;
            let mut stack5 = vec![x0, m1];
        }
        ({ let inner6 = (x0).cos(); inner6 * ((inner6 + p1[0])) }) + m1 + m1 + p1[n4 % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.38, -0.14, -1.48], weights: &[0.0, 0.0, 0.0], gradient: &[6.3699257939e-1, 1.9286646356e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000093 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: [f64; 3]) -> f64 {
        {
            let part1 = &q2[..];
            if (p1[2] + x0) > x0 {
                if !(q2[0] > p1[2]) {
                    let v2 = if (x0 + part1[2]) > 0.1 && x0 < 0.9 {
                        let mut m3 = 0.5 * (q2[1]);
                        (part1[0]).powi(3)
                    } else {
                        let mut m4 = (q2[2]).sin();
                        m4 = p1[0];
                        if (q2[2] - (part1[0])) > 0.1 && (q2[2]).sin() < 0.9 {
                            m4 -= (m4).tanh();
                            return ((q2[0]).min(m4)).cos() + part1[2] + p1[0] + p1[3];
                        }
                        (((q2[0] + p1[3]) + (q2[2]) / (2.0 + (p1[2]).sin()))).sin()
                    };
                }
            }
            if !(x0 > x0) {
                return p1[3] + part1[0] + x0 + x0;
            }
        }
        (-(((x0) * (x0)).powi(2))).exp() + p1[2] + x0 + q2[2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.65, -0.69, 0.24, -1.27, 0.9, 1.5, -0.52, -1.0], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000094 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - ((x0) / (2.0 + (x0).sin()))));
        if m1 > x0 {
            if !(x0 > x0) {
                let mut m2 = ((m1 + (x0) * (m1))).tanh();
                match 0 {
                    0 | 2 => {
                        let old3 = std::mem::replace(&mut m2, (x0).tanh());
                    }
                    1 if (m2 + m1) > x0 => {
                        m1 = ((x0).abs()).tanh();
                    }
                    _ => {
                        let x0 = 0.5 * (((x0 + x0)).max((x0 + m2)));
                    }
                }
            } else if m1 < x0 || x0 > 0.3 {
                for i4 in 1..2 {
                }
            }
        } else if !(m1 > m1) {
        }
        (if x0 > x0 { (if (m1) * (x0) > m1 { m1 } else { x0 }) } else { (m1 - (m1)) }) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.44], weights: &[0.0], gradient: &[3.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000095 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if ({ let inner1 = x0; inner1 * (x0) }) > x0 {
            match 1 {
                0 => {
                    if !(x0 > x0) {
                    }
                }
                1 if (x0) / (2.0 + (x0).sin()) > x0 => {
                }
                _ => {
                }
            }
        } else {
        }
        (x0).tanh() + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.05], weights: &[0.0], gradient: &[3.3887788192e0], stopped: false }
        );
    }
}

mod seed_1000096 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = vec![((x0) / (2.0 + (x0).sin())).sin(); 3];
        if (if !(row1[0] > x0) { row1[0] } else { x0 }) > x0 {
            let mut m2 = ((row1[2] + (row1[2]).max(row1[2]))).tanh();
        } else if row1[2] > x0 {
        }
        ((row1[1] + x0) + (if (x0 + x0) > x0 { row1[2] } else { row1[2] })) + x0 + x0 + row1[0]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = if (x0).cos() > x0 {
            for i2 in (0..5).step_by(2) {
                let mut row3 = vec![(x0).abs(), helper_0(x0)];
            }
            let x0 = ((x0) * ((x0).atan())).sin();
            0.5 * (x0)
        } else {
            let mut stack4 = vec![(x0 + x0), x0];
            let v5 = match 3 {
                1..=2 => {
                    stack4[0] = (-(stack4[1])).min(stack4[stack4.len() - 1]);
                    if (if x0 > x0 { stack4[stack4.len() - 2] } else { x0 }) > x0 {
                        return (1.0 + (helper_0(x0)).powi(2)).sqrt() + x0 + x0 + stack4[stack4.len() - 2];
                    }
                    (((stack4[0]) * (stack4[stack4.len() - 2])) * (helper_0((stack4[stack4.len() - 2]).tanh()))).sin()
                }
                1 if (x0).min(x0) > stack4[1] => {
                    0.5 * (helper_0(0.5 * ((stack4[stack4.len() - 1]).cos())))
                }
                _ => {
                    0.5 * (((stack4[stack4.len() - 1]).abs()).tanh())
                }
            };
            ((v5 + v5) - ((v5) * (v5)))
        };
        x0 + x0 + x0 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.17], weights: &[0.0], gradient: &[2.6392280030e0], stopped: false }
        );
    }
}

mod seed_1000097 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = [(x0).max(x0), (x0 + x0)];
        match 0 {
            0 | 2 => {
                let mut n3 = 0;
                'outer2: while n3 < 2 && (x0 + row1[0]) > x0 {
                    n3 += 1;
                }
            }
            1 if !(x0 > x0) => {
            }
            _ => {
            }
        }
        (row1[0]).powi(3) + row1[1] + x0 + x0
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let late1;
        if x0 > x0 {
            let mut row2 = [[(x0).mul_add(x0, x0), (x0 + x0)], [x0, x0]];
            late1 = (((row2[1][0]) / (2.0 + (x0).sin())) * ((x0 + row2[0][1]))).tanh();
        } else {
            let mut m3 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
            late1 = (((m3).mul_add(x0, m3)) * (({ let inner4 = m3; inner4 * (inner4) }))).tanh();
        }
        (helper_0(((x0 - (x0))).tanh()) + late1 + late1 + x0, (x0 + (x0 + x0)))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in 1..3 {
            let mut m2 = (helper_1(0.5 * (f64::sin(x0))).0).tanh();
            if (m2 + m2) > x0 {
                return x0 + m2 + x0 + x0;
            }
            'outer3: for i4 in 0..=2 {
                if i4 % 2 == 0 {
                    m2 = (m2).sin() + (stop_gradient((1.5 + (x0).sin()).ln())).sin();
                    if i1 < 1 {
                        m2 += 0.5 * (0.25 * (i1 as f64));
                        return (1.0 + (helper_0(m2)).powi(2)).sqrt() + m2 + x0 + 0.25 * (i4 as f64);
                    }
                } else if (0.25 * (i1 as f64)) * (0.25 * (i4 as f64)) > x0 {
                }
            }
        }
        helper_0(0.5 * (x0)) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.46], weights: &[0.0], gradient: &[3.4105656611e0], stopped: true }
        );
    }
}

mod seed_1000098 {
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

mod seed_1000099 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 2], q2: f64, value3: &[f64; 4]) -> f64 {
        if (if !(p1[0] > x0) { value3[0] } else { q2 }) > x0 {
            let mut m1 = ((value3[1] + (value3[0]).max(p1[0]))).tanh();
            let mut m2 = (p1[1]) * (value3[2]);
            if m1 < q2 || value3[0] > 0.3 {
                return q2 + x0 + x0 + q2;
            }
        } else if x0 > q2 {
        }
        (1.0 + ((p1[0]).hypot(1.0 + (value3[0]).powi(2))).powi(2)).sqrt() + q2 + value3[3] + x0
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let v1 = (((-((p1).powi(2))).exp() + (x0 - (p1)))).sin();
        let mut stack2 = vec![(x0 - (v1)), (v1 + x0)];
        let row3 = [(v1) / (2.0 + (p1).sin()), (stack2[stack2.len() - 1]) * (x0)];
        helper_0(0.5 * (row3[0]), row3, 0.5 * (stack2[0]), &[x0, row3[0], v1, row3[1]]) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut row1 = vec![(x0).tanh(); 4];
        let found3 = 'block2: {
            let mut n5 = 0;
            'outer4: while n5 < 2 {
                if (if !(0.25 * (n5 as f64) > p1) { p1 } else { p1 }) > 0.1 && row1[2] < 0.9 {
                } else {
                }
                if (1.5 + (x0).sin()).ln() > 0.1 && helper_1(0.25 * (n5 as f64), (x0).tanh()) < 0.9 {
                    break 'block2 ((row1[n5 % 4]) / (2.0 + (x0).sin())).sin();
                }
                n5 += 1;
            }
            (row1[n5 % 4]).tanh()
        };
        (if row1[2] > p1 { f64::sin(row1[2]) } else { (row1[2]) * (found3) }) + x0 + found3 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.24, -0.87], weights: &[0.0, 0.0], gradient: &[1.4890716417e0, 0.0000000000e0], stopped: false }
        );
    }
}
