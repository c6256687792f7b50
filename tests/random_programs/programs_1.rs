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
        ({ let inner6 = (if n5 < 2 { p1[n5 % 4] } else { found4 }); inner6 * (({ let inner7 = found4; inner7 * (found4) })) }) + v2 + m1 + m1
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let t1 = ((f64::sin(x0)).tanh(), ((x0) * (x0)).tanh());
        let late2;
        if x0 > t1.0 {
            if (x0).atan() > 0.1 && t1.1 < 0.9 {
            } else if helper_0(0.5 * (t1.1), &vec![x0, x0, x0, x0]) > t1.1 {
            }
            late2 = (((x0).min(t1.0)) / (2.0 + (t1.0).sin())).tanh();
        } else {
            late2 = 0.5 * (((t1.0) * (x0)).cos());
        }
        (late2 + late2 + t1.1 + late2, (helper_0(0.5 * (t1.0), &vec![late2, t1.0, t1.1, x0])).cos())
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &mut f64, value3: &[f64]) -> f64 {
        for i1 in (0..=4).rev().step_by(2) {
            let v2 = match p1 % 4 {
                k if k > 0 && p1 % 2 == 0 => {
                    let mut n4 = 0;
                    'outer3: while n4 < 2 {
                        n4 += 1;
                        *q2 /= 2.0 + (0.5 * (((value3[(p1 + 1) % 2] + *q2)) * ((0.25 * (i1 as f64) + value3[n4 % 2])))).sin();
                    }
                    {
                        let part5 = &value3[..2];
                        *q2 -= (({ let inner6 = x0; inner6 * (0.47_f64) })).tanh();
                        let v7 = ((part5[0] + 0.66_f64)).sin();
                        let v7 = ((x0).mul_add(0.25 * (n4 as f64), value3[p1 % 2])) * (helper_1((part5[0]).sin()).1);
                        if (part5[i1 % 2]) / (2.0 + (part5[i1 % 2]).sin()) > 0.1 && (1.5 + (value3[p1 % 2]).sin()).ln() < 0.9 {
                            break;
                        }
                        *q2 = part5[(i1 + 2) % 2] * 0.5;
                    }
                    ((-(((*q2).cos()).powi(2))).exp()).tanh()
                }
                1 if p1 % 2 == 0 => {
                    let mut row8 = [(value3[(i1 + 1) % 2]).tanh(); 4];
                    (((x0 + row8[i1 % 4]) - ((value3[p1 % 2]).clamp(-1.25, 1.25)))).tanh()
                }
                _ => {
                    0.5 * (*q2)
                }
            };
        }
        ((x0 + value3[p1 % 2]) + (value3[0] - (value3[p1 % 2]))) + *q2 + x0 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 0, &mut a2[0], a3), (&mut d0[0], &mut d2[0], d3),
            |a0: 1, a2: 1, a3: 2|, |d0, d2, d3|,
            Point { at: &[-0.01, -1.17, -0.46, -0.79], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[2.0000000000e0, 2.2500000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000001 {
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
        x0 + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.05], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
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
        *value3 + p1[0] + x0 + *value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), matrix(a2), &mut a3[0]), (&mut d0[0], array(d1), matrix(d2), &mut d3[0]),
            |a0: 1, a1: 2, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.19, 0.27, 0.9, -0.68, 1.32, -1.47, -0.86, -0.25], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.2500000000e0], stopped: false }
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
        p1[0] + q2[1] + v1 + p1[0]
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let mut n1 = 0;
        while n1 < 2 {
            n1 += 1;
            let mut m2 = (helper_0(((x0 + x0)).sin(), &[x0, x0], [x0, x0, x0, x0])).tanh();
        }
        let v3 = if x0 < 0.25 * (n1 as f64) || x0 > 0.3 {
            helper_0(((1.0 + (0.25 * (n1 as f64)).powi(2)).sqrt()).sin(), &[x0, x0], [x0, x0, x0, x0])
        } else {
            (((0.25 * (n1 as f64) - (x0))).mul_add((0.25 * (n1 as f64)).hypot(1.0 + (0.25 * (n1 as f64)).powi(2)), x0)).tanh()
        };
        ((if (x0) * (v3) > 0.1 && x0 < 0.9 { (1.0 + (0.25 * (n1 as f64)).powi(2)).sqrt() } else { helper_0((v3).tanh(), &[v3, 0.25 * (n1 as f64)], [v3, v3, v3, v3]) }) + x0 + v3 + v3, x0)
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[[f64; 2]; 2], value3: &[[f64; 2]; 2]) -> f64 {
        p1[0] *= ((helper_0(((x0) * (q2[0][0])).sin(), &[x0, q2[0][0]], [x0, x0, q2[1][1], value3[0][1]])).sin()).cos();
        let mut row1 = [0.5 * (helper_1((x0).tanh()).1); 2];
        let mut n3 = 0;
        'outer2: while n3 < 2 {
            if (if !(p1[3] > q2[1][(n3 + 1) % 2]) { row1[1] } else { p1[(n3 + 1) % 4] }) > 0.1 && row1[n3 % 2] < 0.9 {
                let mut m4 = ((1.5 + (x0).sin()).ln()).tanh();
                if !(q2[n3 % 2][0] > row1[n3 % 2]) {
                    m4 /= 2.0 + (0.5 * (x0)).sin();
                    break 'outer2;
                }
                let mut n6 = 0;
                let found5 = loop {
                    n6 += 1;
                    if n6 > 2 {
                        break (helper_0(((x0) * (value3[n6 % 2][1])).tanh(), &row1, [row1[(n6 + 2) % 2], x0, value3[n3 % 2][n6 % 2], row1[n6 % 2]])).tanh();
                    }
                    let x0 = ({ let inner7 = (p1[n6 % 4]) * (value3[n6 % 2][n3 % 2]); inner7 * (row1[(n6 + 1) % 2]) });
                    if n3 < 2 {
                        continue;
                    }
                };
                if ({ let inner8 = row1[n3 % 2]; inner8 * (q2[n3 % 2][0]) }) > x0 {
                    break 'outer2;
                }
            } else if n3 % 2 == 0 {
            }
            n3 += 1;
        }
        q2[n3 % 2][0] + p1[n3 % 4] + x0 + value3[(n3 + 1) % 2][(n3 + 2) % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, matrix(a2), matrix(a3)), (&mut d0[0], d1, matrix(d2), matrix(d3)),
            |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.44, -0.88, -0.02, 0.81, -0.45, -0.3, 0.0, 0.97, -0.28, 1.05, -0.84, 0.68, -0.18], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0122756301e0, 1.3512698390e-1, 5.0000000000e-1, 1.7500000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.7871252649e-3, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
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
        helper_0((x0 + x0)).0 + x0 + x0 + x0
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
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let v6 = (((q2).mul_add(p1[0][i5 % 2], q2)) * ((q2 + x0))).tanh();
            sum4 += 0.5 * (((q2 - (x0))).atan2(2.0 + (v6).sin()));
        }
        (helper_1(0.5 * (p1[1][1]))) * ((x0).sin()) + q2 + x0 + p1[0][0] + sum4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[1.41, -0.56, 1.07, -0.11, -1.1, 0.01], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[4.9414539552e-3, 1.0033214260e0, 1.6331843697e-3, 0.0000000000e0, 3.4548503535e0, 1.9897669739e0], stopped: false }
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
        (p1[3]) * ((v1).clamp(-1.25, 1.25)) + v1 + x0 + v1
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if (x0).atan() > 0.1 && x0 < 0.9 {
            let (left1, right2) = (((x0) * (x0)).sin(), helper_0((x0).tanh(), [x0, x0, x0, x0]));
            if !(right2 > x0) {
                if helper_0((x0).tanh(), [right2, x0, x0, x0]) > left1 {
                } else {
                }
            } else if (right2 + left1) > x0 {
            }
        } else if (x0 + x0) > x0 {
        }
        ((x0 + x0) + (if (x0 + x0) > x0 { x0 } else { x0 })) + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.53], weights: &[0.0], gradient: &[6.0000000000e0], stopped: false }
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
        ((1.0 + (v2).powi(2)).sqrt()) * ((q2 - (value3[1]))) + x0 + v2 + v1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3),
            |a0: 1, a1: 2, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.27, 1.38, 0.86, 0.89, -0.98, -1.05, 1.12, -1.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.9637708964e0, 3.2702976463e-1, 1.2268152609e-1, -2.7707174753e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        ((x0).sin() + m1) + q2[n3 % 2] + 0.25 * (n3 as f64) + m1
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0 + x0) - ((x0) / (2.0 + (x0).sin()))));
        if helper_1((x0).tanh(), (m1).tanh(), &vec![x0, x0]) > m1 {
            let mut n3 = 0;
            'outer2: while n3 < 2 && (x0 + m1) > x0 {
                n3 += 1;
                let v4 = ((0.25 * (n3 as f64) + m1)).powi(3);
                let mut row5 = vec![x0; 4];
                if n3 % 2 == 1 {
                    row5[n3 % 4] = (row5[n3 % 4]).sin() + (helper_1(x0, (m1).sin(), &vec![row5[n3 % 4], m1])).min((row5[n3 % 4] - (x0)));
                    continue 'outer2;
                }
                let row6 = vec![((m1 + x0)).sin(); 2];
            }
        }
        if !(x0 > x0) {
            return m1 + m1 + m1 + m1;
        }
        m1 += (((x0).cos() + m1)).tanh();
        let v7 = ((x0).min(m1) + (x0).abs());
        (helper_1((x0).tanh(), 0.5 * (m1), &vec![m1, m1]) - ((v7).max(m1))) + m1 + x0 + v7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.07], weights: &[0.0], gradient: &[3.4289956860e0], stopped: false }
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
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            let mut row5 = vec![f64::sin(x0), m1, x0];
            sum3 += (x0).sin();
        }
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            if m1 < 0.25 * (i7 as f64) || m1 > 0.3 {
                let (left8, right9) = (0.5 * ((x0) * (x0)), ((m1 + x0)).sin());
                if !(left8 > m1) {
                    let mut m10 = (0.25 * (i7 as f64)).tanh();
                    return ((if i7 % 2 == 0 { x0 } else { m1 })) / (2.0 + (x0).sin()) + right9 + x0 + right9;
                }
            } else if m1 < 0.25 * (i7 as f64) || m1 > 0.3 {
            }
            sum6 += ((x0 + (x0 + x0))).tanh();
        }
        x0 + x0 + m1 + x0 + sum3 + sum6
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
        x0 + x0 + v1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.46], weights: &[0.0], gradient: &[2.6025455888e0], stopped: false }
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
        -((row1[n5 % 3]) * (row1[0])) + x0 + row1[0] + p1[n5 % 4]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.93, -0.87, 1.0, -1.21, -0.7], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.7000000000e0, 1.2500000000e0, 5.0000000000e-1, 7.5000000000e-1, 4.3300000000e0], stopped: false }
        );
    }
}

mod seed_1000010 {
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
                        row4[n2 % 4] = ((x0).atan2(2.0 + ((1.5 + (p1).sin()).ln()).sin())).sin();
                        continue 'outer1;
                    }
                    for i5 in (0..5).step_by(2).rev() {
                        let mut row6 = [[stop_gradient(row4[i5 % 4]), x0], [(0.25 * (n2 as f64)) / (2.0 + (v3).sin()), 0.25 * (i5 as f64)]];
                        if row4[n2 % 4] > 0.1 && (-((row4[i5 % 4]).powi(2))).exp() < 0.9 {
                            break 'outer1;
                        }
                    }
                    if n2 % 2 == 1 {
                        row4[n2 % 4] = ((({ let inner7 = row4[n2 % 4]; inner7 * (x0) })).hypot(1.0 + (row4[(n2 + 1) % 4]).powi(2))).tanh();
                        break 'outer1;
                    }
                }
            }
            1 if !(x0 > x0) => {
                let x0 = p1;
                let mut row8 = [x0, (x0 - (x0)), (if (p1 - (x0)) > x0 { x0 } else { p1 })];
            }
            _ => {
            }
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let mut m11 = ((1.5 + (x0).sin()).ln()).tanh();
            let mut row12 = vec![((-((x0).powi(2))).exp()).tanh(); 3];
            sum9 += (p1).sin();
        }
        let mut sum13 = 0.0;
        for i14 in 1..3 {
            let v15 = if i14 % 2 == 0 {
                let mut row16 = [(p1 + x0), (p1).atan2(2.0 + (p1).sin()), x0, x0];
                ((if (row16[3 - i14]).tanh() > 0.25 * (i14 as f64) { (row16[3 - i14]) * (row16[3]) } else { (row16[i14]).tanh() })).tanh()
            } else {
                (-(((p1) * (p1)).powi(2))).exp()
            };
            sum13 -= ((v15).powi(3)).sin();
        }
        ((x0 - (p1))).sin() + x0 + x0 + x0 + sum9 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.23, 1.01], weights: &[0.0, 0.0], gradient: &[3.1911283036e0, 1.8152103265e0], stopped: true }
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
    fn program(x0: f64, p1: &mut [f64; 3]) -> f64 {
        p1[2] += (((p1[2]) * (p1[0]) + (p1[0] + x0))).sin();
        if p1[0] > x0 {
            let mut stack1 = vec![p1[2], (1.5 + (x0).sin()).ln()];
        } else {
        }
        let mut sum2 = 0.0;
        for i3 in 0..2 {
            let difference4 = p1[i3 + 1] - p1[i3];
            let mut m5 = (difference4).tanh();
            sum2 += 0.5 * (p1[i3]);
        }
        (helper_0(0.5 * (x0), [p1[2], x0, p1[1], p1[0]]).1).tanh() + x0 + x0 + p1[1] + sum2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[2.8514374149e0, 1.3113227224e0, 2.0000000000e0, 1.0077142059e0], stopped: false }
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
        ((p1[0]).powi(3)).cos() + right3 + left2 + row1[2]
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 2], q2: [f64; 2]) -> (f64, f64) {
        if (-((p1[0]).powi(2))).exp() > 0.1 && (p1[1]).powi(3) < 0.9 {
            let mut row1 = [(q2[0] + q2[1]); 2];
            'outer2: for e3 in q2[1..].iter() {
            }
        } else if (1.5 + (x0).sin()).ln() > p1[0] {
        }
        (f64::sin((p1[1] + q2[1])) + p1[0] + q2[0] + p1[0], ({ let inner5 = (x0).cos(); inner5 * ((inner5) * (inner5)) }))
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
            late1 = (helper_0(((x0 - (x0))).tanh(), &[q2, q2, p1[0]], &[[x0, q2], [q2, p1[0]]])).sin();
        }
        let mut sum3 = 0.0;
        for i4 in 1..1 {
            let difference5 = p1[i4 + 1] - p1[i4] * p1[i4 - 1];
            {
                let part6 = &p1[i4..i4 + 1];
                for e7 in p1.iter() {
                }
            }
            sum3 -= (helper_1(0.5 * (difference5), [late1, q2], [p1[1], q2]).1).sin();
        }
        late1 + late1 + q2 + x0 + sum3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.18, -0.08, 1.41, -0.56], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, -5.8578722568e-1, 0.0000000000e0, 9.0340428315e-1], stopped: true }
        );
    }
}

mod seed_1000013 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut row1 = vec![(x0 + x0); 3];
        let mut n2 = 0;
        while n2 < 2 {
            n2 += 1;
            let mut n5 = 0;
            let found4 = 'outer3: loop {
                n5 += 1;
                if n5 > 3 {
                    break (row1[(n2 + 2) % 3]).tanh();
                }
            };
            if (0.25 * (n5 as f64) - (row1[0])) > 0.25 * (n5 as f64) {
                continue;
            }
        }
        (f64::sin(f64::sin(x0)) + row1[n2 % 3] + x0 + 0.98_f64, (1.5 + ((row1[n2 % 3]) * (row1[n2 % 3])).cos()).recip())
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        'outer1: for i2 in 0..2 {
            if (value3[i2][i2]) / (2.0 + (p1).sin()) > 0.1 && (x0 + q2) < 0.9 {
                let mut m3 = (((q2 - (value3[1 - i2][1]))) * (q2)).tanh();
                if i2 < 2 {
                    m3 *= ((helper_0((m3).sin()).0).atan()).cos();
                    continue 'outer1;
                }
                for i4 in 0..=i2 {
                    let mut n7 = 0;
                    let found6 = 'outer5: loop {
                        n7 += 1;
                        if n7 > 2 {
                            break ((helper_0((value3[n7 % 2][n7 % 2]).tanh()).1).sin()).tanh();
                        }
                        let v9 = (({ let inner8 = (p1) * (value3[1][(i2 + 2) % 2]); inner8 * (m3) })).tanh();
                    };
                }
                if i2 < 1 {
                    continue 'outer1;
                }
            } else {
            }
            if (p1).min(value3[i2][1 - i2]) > 0.1 && p1 < 0.9 {
                break 'outer1;
            }
        }
        ((x0) * (q2) - (value3[1][0])) + value3[1][1] + x0 + p1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], matrix(a3)), (&mut d0[0], &mut d1[0], &mut d2[0], matrix(d3)),
            |a0: 1, a1: 1, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[1.48, -1.24, -1.29, 1.03, 0.55, -0.28, -0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-2.9000000000e-1, 1.0000000000e0, 1.4800000000e0, 0.0000000000e0, 0.0000000000e0, -1.0000000000e0, 1.0000000000e0], stopped: false }
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
        ((q2[1]) * (q2[0]) + (p1[0][0] + p1[0][0])) + q2[1] + q2[0] + p1[0][1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: f64) -> f64 {
        {
            let part1 = &q2[0..1];
            let mut m2 = 0.5 * (part1[0]);
            for i3 in 0..=3 {
                let v5 = (((part1[0]).mul_add(0.25 * (i3 as f64), m2) + ({ let inner4 = q2[i3 % 2]; inner4 * (0.25 * (i3 as f64)) }))).tanh();
            }
            let mut m6 = (x0 + helper_0(value3, &[[x0, value3], [q2[1], part1[0]]], &q2[..2]));
            m6 = part1[0] * 0.5;
        }
        let found8 = 'block7: {
            if -(p1[0]) > p1[0] {
                let mut row9 = [(x0).powi(3), helper_0((value3).tanh(), &[[value3, x0], [x0, x0]], &p1[0..])];
            } else {
            }
            if q2[0] < x0 || x0 > 0.3 {
                break 'block7 (q2[0]).sin();
            }
            ((x0 + value3) + ({ let inner10 = p1[1]; inner10 * (p1[0]) }))
        };
        helper_0(0.5 * ((q2[0]).cos()), &[[value3, q2[0]], [x0, found8]], &p1[0..=1]) + q2[1] + p1[1] + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.49, -1.24, -1.14, 1.31, 0.46, -0.13], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, -1.4000000000e-1, 1.7600000000e0, 1.0000000000e0, 1.0000000000e0, 2.0000000000e0], stopped: false }
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
        x0 + x0 + p1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.01, 0.56, -0.61, 1.24, 0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        f64::sin(f64::sin(m1)) + p1[1] + m1 + m1
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64; 4], value3: &mut [f64; 4]) -> f64 {
        value3[3] -= (((q2[0]).atan2(2.0 + (p1[3]).sin())).powi(3)).tanh();
        let (left1, right2) = (((x0) * (x0)).tanh(), ((value3[3] + x0)).tanh());
        let v3 = if (x0) / (2.0 + (q2[1]).sin()) > x0 {
            ((1.5 + (x0).sin()).ln()) * ((1.5 + (x0).sin()).ln())
        } else {
            ((q2[1] + q2[0])).min(helper_0(0.5 * (q2[3]), &q2[2..4], &left1, x0))
        };
        p1[0] + p1[2] + v3 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), array(a2), array(a3)), (&mut d0[0], d1, array(d2), array(d3)),
            |a0: 1, a1: 4, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.14, -1.48, -0.56, 1.38, 0.39, -1.08, 0.93, 0.53, -0.44, 0.1, -0.96, 0.83, -0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.4480978029e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0, -7.9117089936e-2, 6.1479382859e-2, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: false }
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
        x0 + found6 + found6 + m4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.21], weights: &[0.0], gradient: &[1.9944925627e0], stopped: false }
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
        x0 + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-1.39, -0.32, 1.07, 0.48, 0.21], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[4.1348597333e0, 2.5000000000e-1, 5.0000000000e-1, 0.0000000000e0, 1.0000000000e0], stopped: false }
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
        ((*p1).min(x0)).atan() + value3 + found3 + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2[0], a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.13, 1.11, -0.66, 0.09], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[3.1249561632e-1, 2.5000000000e-1, 0.0000000000e0, 1.0000000000e0], stopped: false }
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
        let mut sum8 = 0.0;
        for i9 in 0..1 {
            let difference10 = row4[i9 + 1] - row4[i9];
            let found12 = 'block11: {
                let mut row13 = [(t2.1 + difference10), (difference10 - (row4[1 - i9])), (row4[(i9 + 1) % 2]).atan(), (difference10) * (t2.0)];
                -((p1[1][(i9 + 2) % 2]) / (2.0 + (row13[(i9 + 1) % 4]).sin()))
            };
            sum8 += 0.5 * ((v3 + stop_gradient(t2.0)));
        }
        p1[1][1] + t2.0 + x0 + v3 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4650000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
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
        let mut sum3 = 0.0;
        for i4 in 0..2 {
            let difference5 = p1[i4 + 1] - p1[i4];
            let found7 = 'block6: {
                if i4 % 2 == 0 {
                }
                if x0 > p1[i4] {
                    break 'block6 (x0).cos();
                }
                0.5 * (((x0).mul_add(difference5, q2)) * ((value3) * (value3)))
            };
            sum3 += ((1.0 + (m1).powi(2)).sqrt()).tanh();
        }
        let mut sum8 = 0.0;
        for i9 in 0..2 {
            let difference10 = p1[i9 + 1] - p1[i9];
            let mut m11 = (((value3 + q2) + (if i9 < 1 { difference10 } else { x0 }))).sin();
            sum8 += (((p1[i9]).min(m11)) * (m1)).tanh();
        }
        q2 + value3 + m1 + q2 + sum3 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.37, 1.49, -1.39, -0.32, 1.07, 0.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 3.7249550036e-2, -1.8958949458e-1, -7.0083768408e-1, 1.9627504500e0, 9.6275044996e-1], stopped: false }
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
        ((row1[1] + row1[p1 % 2]) + -(row4[3 - p1])) + row4[p1] + row2[p1] + row1[(p1 + 1) % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 0), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.22], weights: &[0.0], gradient: &[-1.7080191555e0], stopped: false }
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
        p1 + p1 + found2 + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], array(a2), a3[0]), (&mut d0[0], &mut d1[0], array(d2), &mut d3[0]),
            |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.13, 1.11, -0.66, 0.09, -1.42, -0.71], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[5.0000000000e-1, 2.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        (m3 + (v1 + x0)) + value3[3] + v1 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0], *array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 3, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.57, -0.52, 0.14, -1.42, 1.25, -0.25, -1.43, 0.92, 1.27], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.8967518911e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000025 {
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
        let mut sum8 = 0.0;
        for i9 in 0..1 {
            let difference10 = row4[i9 + 1] - row4[i9];
            let found12 = 'block11: {
                let mut row13 = [(t2.1 + difference10), (difference10 - (row4[1 - i9])), (row4[(i9 + 1) % 2]).atan(), (difference10) * (t2.0)];
                -((p1[1][(i9 + 2) % 2]) / (2.0 + (row13[(i9 + 1) % 4]).sin()))
            };
            sum8 += 0.5 * ((v3 + stop_gradient(t2.0)));
        }
        p1[1][1] + t2.0 + x0 + v3 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.07, -0.6, 0.59, -0.1, -0.21], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4650000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
        );
    }
}

mod seed_1000026 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![(x0 + x0); 3];
        if x0 > x0 {
            for i2 in 1..2 {
                let mut row3 = [[(x0 + 0.25 * (i2 as f64)), (0.25 * (i2 as f64)) / (2.0 + (x0).sin())], [0.25 * (i2 as f64), (0.25 * (i2 as f64)) / (2.0 + (row1[(i2 + 1) % 3]).sin())]];
            }
        } else if (x0 - (x0)) > x0 {
        }
        (x0 + (x0 + x0)) + row1[1] + row1[0] + row1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.92], weights: &[0.0], gradient: &[9.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000027 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64], value3: [f64; 4]) -> f64 {
        let mut m1 = ((value3[p1]) * (value3[p1])).sin();
        let v2 = match p1 % 4 {
            0 | 2 => {
                let found4 = 'block3: {
                    let v5 = 0.5 * (((m1).hypot(1.0 + (x0).powi(2))) * (x0));
                    if p1 % 2 == 1 {
                        m1 = (m1).sin() + (-(((if !(0.25 * (p1 as f64) > v5) { v5 } else { q2[1] })).powi(2))).exp();
                        break 'block3 ((m1 - (m1))).tanh();
                    }
                    ((x0 + 0.25 * (p1 as f64))).hypot(1.0 + ((m1) / (2.0 + (x0).sin())).powi(2))
                };
                found4
            }
            1 if !(value3[(p1 + 1) % 4] > q2[p1 % 2]) => {
                if 0.25 * (p1 as f64) < q2[0] || x0 > 0.3 {
                    m1 /= 2.0 + (0.5 * (q2[p1 % 2])).sin();
                    let mut row6 = [(q2[(p1 + 1) % 2]).powi(2), (value3[p1]) * (x0)];
                }
                ((x0 + m1) + ({ let inner7 = q2[1]; inner7 * (q2[(p1 + 1) % 2]) }))
            }
            _ => {
                let mut stack8 = vec![({ let inner9 = q2[p1 % 2]; inner9 * (inner9) }), ({ let inner10 = q2[(p1 + 2) % 2]; inner10 * (inner10) })];
                0.5 * (m1)
            }
        };
        for i11 in (0..2).rev() {
        }
        (if (v2 + v2) > 0.1 && (x0).tanh() < 0.9 { ({ let inner12 = m1; inner12 * (inner12) }) } else { (x0) * (x0) }) + v2 + value3[3 - p1] + value3[3 - p1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 1, a2, *array(a3)), (&mut d0[0], d2, array(d3)),
            |a0: 1, a2: 2, a3: 4|, |d0, d2, d3|,
            Point { at: &[-0.88, 0.52, -0.31, -1.03, 0.96, 0.87, -0.46], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 2.4295683594e0, 2.0000000000e0, 0.0000000000e0], stopped: false }
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
        (1.5 + ((v2) * (p1[3])).sin()).ln() + v1 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: [f64; 2]) -> f64 {
        if (-((p1[0]).powi(2))).exp() > 0.1 && (p1[1]).powi(3) < 0.9 {
            let mut row1 = [(q2[0] + q2[1]); 2];
            'outer2: for e3 in q2[1..].iter() {
                match 0 {
                    0 => {
                        row1[0] = ((p1[0] + x0) + helper_0(0.5 * (p1[1]), [p1[1], x0, row1[0], *e3]));
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
        x0 + x0 + p1[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), *array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.01, 0.56, -0.61, 1.24, 0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        let mut sum2 = 0.0;
        for i3 in 0..2 {
            let difference4 = row1[i3 + 1] - row1[i3];
            let mut row5 = [(row1[i3] - (0.25 * (i3 as f64))), (row1[2]) * (x0)];
            sum2 += (((p1[1 - i3][1] + row1[2 - i3]) + -(row5[1 - i3]))).sin();
        }
        x0 + p1[1][1] + row1[0] + row1[2] + sum2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-1.32, 0.29, -1.22, 0.45, 0.37], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.2776816844e0, 5.0000000000e-1, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
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
        let mut sum6 = 0.0;
        for j7 in 0..2 {
            let factor10 = ((-(((v5).atan()).powi(2))).exp()).sin();
            let mut column9 = (v5).sin();
            for k8 in 0..2 {
                column9 += p1[k8 * 2 + j7] * factor10 * p1[k8];
            }
            sum6 += column9.sin();
        }
        let mut sum11 = 0.0;
        for i12 in 1..3 {
            let difference13 = p1[i12 + 1] - p1[i12] * p1[i12 - 1];
            let mut m14 = 0.5 * ((0.25 * (n3 as f64) - ((difference13).min(found2))));
            let v15 = ((1.5 + ((m14 - (v5))).sin()).ln()).sin();
            sum11 += 0.5 * (((0.25 * (i12 as f64)).clamp(-1.25, 1.25) + m14));
        }
        ((x0 + p1[1])).powi(3) + found2 + x0 + v5 + sum6 + sum11
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [0.5 * (helper_0(0.5 * (q2[3]), [m2, m2, row1[0][0], old3])); 2];
        }
        q2.swap(2, 0);
        let found6 = 'block5: {
            let old7 = std::mem::replace(&mut m2, ((1.0 + (x0).powi(2)).sqrt()).sin());
            let late8;
            if !(row1[1][1] > old7) {
                q2[0] /= 2.0 + (0.5 * (old7)).sin();
                if (old7 + *p1) > m2 {
                    break 'block5 (value3 - (m2));
                }
                late8 = (((row1[1][1] - (x0)) + (value3 + q2[2]))).tanh();
            } else {
                late8 = (stop_gradient((value3).min(row1[0][1]))).sin();
            }
            if q2[3] > value3 {
                break 'block5 0.5 * ((old7 - (value3)));
            }
            0.5 * (late8)
        };
        ((found6 + found6)).atan2(2.0 + ((*p1).atan()).sin()) + q2[2] + q2[3] + found6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.04, -0.02, -0.77, 1.48, -1.24, -1.29, 1.03], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[0.0000000000e0, 2.5509758035e-1, 1.7500000000e0, 5.0000000000e-1, 2.5000000000e-1, 2.0000000000e0, 0.0000000000e0], stopped: true }
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
        ((p1[0]).atan()) * (p1[3]) + x0 + t1.0 + t1.1
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: [f64; 3]) -> f64 {
        {
            let part1 = &q2[..];
            if (p1[2] + x0) > x0 {
                if !(q2[0] > p1[2]) {
                    let v2 = if (x0 + part1[2]) > 0.1 && helper_0((x0).tanh(), [q2[2], part1[2], part1[2], x0], &p1[0..=3]) < 0.9 {
                        let mut m3 = 0.5 * (q2[0]);
                        m3 = (p1[3]).sin();
                        if (q2[2] - (part1[0])) > 0.1 && (q2[2]).sin() < 0.9 {
                            m3 *= ((helper_0(0.5 * ((p1[1]).mul_add(q2[1], p1[3])), [m3, q2[2], p1[2], x0], &p1[..])).sin()).cos();
                            return ((q2[0]).min(m3)).cos() + part1[2] + p1[0] + p1[3];
                        }
                        (m3) / (2.0 + (p1[3]).sin())
                    } else {
                        let mut m4 = helper_0((helper_0(0.5 * (p1[0]), [x0, x0, part1[2], x0], &p1[..])).tanh(), [x0, q2[1], part1[2], x0], &p1[0..=3]);
                        (if (x0) * (x0) > q2[1] { (q2[1]).atan() } else { (q2[0]) * (q2[1]) })
                    };
                }
            } else {
            }
        }
        f64::sin((x0) * (q2[2])) + x0 + x0 + p1[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[1.07, -0.11, -1.1, 0.01, 1.17, 0.03, -0.49, -0.27], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.7411893823e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0256568922e0], stopped: false }
        );
    }
}

mod seed_1000033 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (x0).tanh();
        let row2 = [(x0) * (x0), (x0 + x0)];
        {
            let part3 = &row2[0..=1];
            m1 = part3[0] * 0.5;
        }
        let mut sum4 = 0.0;
        for i5 in 0..1 {
            let difference6 = row2[i5 + 1] - row2[i5];
            if i5 < 1 {
                for i7 in i5..4 {
                }
            }
            sum4 -= ((row2[1] + 0.25 * (i5 as f64))) * ((row2[1 - i5] - (row2[1])));
        }
        -(row2[1]) + x0 + m1 + x0 + sum4
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.48], weights: &[0.0], gradient: &[-1.4800000000e0], stopped: false }
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
    fn helper_1(x0: f64, p1: &[f64], q2: f64, value3: f64) -> f64 {
        let mut m1 = ((helper_0(0.5 * (p1[0])).0).mul_add(helper_0((x0).sin()).1, x0)).sin();
        match 1 {
            0 => {
                let v2 = ((1.0 + (value3).powi(2)).sqrt() - ((value3 + q2)));
            }
            1 if (m1) / (2.0 + (x0).sin()) > p1[0] => {
            }
            _ => {
            }
        }
        ((x0 + p1[2])).cos() + x0 + m1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut row1 = vec![x0; 4];
        if row1[0] > x0 {
            row1[3] = ((-(p1)) * (p1)).tanh();
            return (helper_0((p1).tanh()).1) * ((1.5 + (x0).cos()).recip()) + x0 + row1[0] + x0;
        }
        let mut row2 = [[(x0 + row1[3]), (row1[0]) / (2.0 + (row1[2]).sin())], [(1.0 + (row1[3]).powi(2)).sqrt(), (x0) * (row1[2])]];
        {
            let part3 = &row1[0..1];
            let v4 = if (part3[0]).sin() > row2[1][0] {
                let v5 = (helper_0(((part3[0]).atan2(2.0 + (x0).sin())).tanh()).1).sin();
                ((if (row1[1] - (x0)) > p1 { (part3[0]).atan() } else { (p1 - (x0)) })).sin()
            } else {
                let mut n7 = 0;
                'outer6: while n7 < 3 {
                    n7 += 1;
                    let mut m8 = ((p1 + (row2[(n7 + 1) % 2][0] - (p1)))).sin();
                    row2[n7 % 2][n7 % 2] /= 2.0 + (0.5 * (((m8).powi(3)) * (helper_1((row2[n7 % 2][n7 % 2]).tanh(), &row1[1..], 0.5 * (part3[n7 % 1]), (m8).tanh())))).sin();
                }
                row2[1][(n7 + 2) % 2] *= ((({ let inner9 = row2[n7 % 2][n7 % 2]; inner9 * (part3[n7 % 1]) }) + helper_1((x0).sin(), &row1[1..], (x0).sin(), 0.5 * (row1[n7 % 4])))).cos();
                (((p1 - (part3[(n7 + 1) % 1])) + (row1[3] + x0))).tanh()
            };
            row2[1][1] = part3[0] * 0.5;
        }
        let mut sum10 = 0.0;
        for i11 in 1..3 {
            let difference12 = row1[i11 + 1] - row1[i11] * row1[i11 - 1];
            let mut m13 = ((x0) * (x0) + (difference12).tanh());
            let mut stack14 = vec![helper_0(row2[i11 % 2][i11 % 2]).0, (1.5 + (row1[(i11 + 2) % 4]).sin()).ln()];
            sum10 += ((1.5 + ((if (difference12).hypot(1.0 + (p1).powi(2)) > row2[i11 % 2][i11 % 2] { row1[i11] } else { stack14[stack14.len() - 1] })).cos()).recip()).tanh();
        }
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            let difference17 = row1[i16 + 1] - row1[i16];
            let mut row18 = [[(difference17 + difference17), row2[i16 % 2][i16 % 2]], [f64::sin(difference17), row1[3]]];
            sum15 += ((row1[i16]) * ((p1) * (0.25 * (i16 as f64)))).sin();
        }
        (helper_1((p1).sin(), &row1[0..3], (x0).sin(), row1[3]) + (p1).cos()) + p1 + x0 + row2[0][1] + sum10 + sum15
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-1.09, -0.21], weights: &[0.0, 0.0], gradient: &[2.7615693193e0, 4.0246462005e0], stopped: false }
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
        ((x0) / (2.0 + (p1[0]).sin())).max((x0 - (p1[0]))) + x0 + p1[1] + p1[0]
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            if x0 > x0 {
                let mut row3 = vec![x0; 4];
                if helper_0(0.5 * (x0), [row3[3], x0]) > row3[1] {
                    break 'block1 (helper_0((x0).sin(), [x0, row3[1]])).tanh();
                }
            }
            if !(x0 > x0) {
                break 'block1 (-((x0).powi(2))).exp();
            }
            let mut m4 = ((x0 + x0)) * ((if x0 > x0 { x0 } else { x0 }));
            if m4 > m4 {
                let mut n5 = 0;
                while n5 < 3 && !(x0 > x0) {
                    n5 += 1;
                }
            }
            (((x0 + x0) + (x0).min(m4))).tanh()
        };
        (({ let inner6 = found2; inner6 * (x0) })).max((x0 + x0)) + x0 + found2 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.6], weights: &[0.0], gradient: &[3.1627884087e0], stopped: false }
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
        ((left1 - (row4[0])) + (left1) * (left1)) + row3[0] + row3[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.08], weights: &[0.0], gradient: &[1.0000000000e0], stopped: false }
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
        let mut sum3 = 0.0;
        for i4 in 1..3 {
            if i4 < 2 {
                let mut m5 = (x0).clamp(-1.25, 1.25);
            }
            sum3 += (x0).tanh();
        }
        (({ let inner6 = x0; inner6 * (x0) }) - ((x0) / (2.0 + (x0).sin()))) + x0 + x0 + x0 + sum3
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        match 0 {
            0 | 2 => {
                let mut n2 = 0;
                'outer1: while n2 < 2 && (x0 + x0) > x0 {
                    n2 += 1;
                    let v3 = 0.5 * (((x0 + 0.25 * (n2 as f64))).cos());
                    if helper_0((x0).tanh()) > x0 {
                        return (x0 + v3 + v3 + x0, x0);
                    }
                }
            }
            1 if !(x0 > x0) => {
            }
            _ => {
            }
        }
        (x0 + x0 + x0 + x0, ((x0) / (2.0 + (x0).sin()) + (x0 - (x0))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: &mut f64, value3: &mut [f64]) -> f64 {
        let mut row1 = [((*q2) / (2.0 + (x0).sin())).tanh(); 4];
        let found3 = 'block2: {
            {
                let part4 = &p1[..2];
                value3[3] = (value3[3]).sin() + (*q2).tanh();
                let v5 = if (x0).cos() > x0 {
                    for i6 in (0..5).step_by(2) {
                        let mut row7 = vec![(0.25 * (i6 as f64)).abs(), (p1[i6 % 4]).max(*q2)];
                        if (row1[i6 % 4]).powi(2) > part4[i6 % 2] {
                            break;
                        }
                    }
                    0.5 * (helper_1((part4[0]) * (p1[1])).1)
                } else {
                    ((p1[1]) * (part4[1])) * (part4[0])
                };
                row1[3] = part4[0] * 0.5;
            }
            if (*q2).powi(2) > row1[0] {
                break 'block2 ((*q2 + value3[0])).tanh();
            }
            ((if row1[2] > value3[1] { (value3[0]).powi(2) } else { (value3[0]) * (row1[3]) })).sin()
        };
        ((p1[1] - (*q2))) * ((value3[0]).cos()) + x0 + found3 + *q2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), &mut a2[0], a3), (&mut d0[0], array(d1), &mut d2[0], d3),
            |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.99, -0.46, -0.82, -0.07, 0.02, 0.16, -0.71, -0.5, 0.83, -1.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.25, 0.5, 0.75, 1.0], gradient: &[1.0000000000e0, 0.0000000000e0, 7.5836187599e-1, 0.0000000000e0, 0.0000000000e0, 1.4664687761e0, -1.6321626518e0, 5.0000000000e-1, 7.5000000000e-1, 3.9933952941e-1], stopped: false }
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
        (v1 + (m2) * (p1[0][0])) + m2 + p1[0][1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[1.06, -0.13, 1.11, -0.66, 0.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3073830863e0, -6.7134722117e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000039 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut m1 = ((-(((p1[0] + p1[3])).powi(2))).exp()).sin();
        {
            let part2 = &p1[0..1];
            m1 /= 2.0 + (0.5 * (((m1).cos()) * (part2[0]))).sin();
            let v4 = (((if ({ let inner3 = part2[0]; inner3 * (x0) }) > p1[3] { part2[0] } else { m1 })).max((m1 + x0))).tanh();
            let mut n6 = 0;
            'outer5: while n6 < 2 {
                n6 += 1;
            }
            m1 = part2[0] * 0.5;
        }
        ((m1) * (p1[1]) + (m1 - (x0))) + x0 + p1[1] + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.11, -1.1, 0.01, 1.17, 0.03], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0050000000e0, 4.5000000000e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000040 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: [f64; 2], q2: &Vec<f64>) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), q2[i2 % 2]];
            if (-((0.25 * (i2 as f64)).powi(2))).exp() > q2[(i2 + 2) % 2] {
                break 'outer1;
            }
        }
        let mut m4 = (p1[1]) * ((q2[1]) * (x0));
        let mut sum5 = 0.0;
        for i6 in 1..1 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let mut m8 = 0.5 * ((stop_gradient(difference7)) / (2.0 + (x0).sin()));
            let mut stack9 = vec![p1[(i6 + 1) % 2], (1.5 + (x0).sin()).ln()];
            sum5 += (((q2[(i6 + 1) % 2]).cos() - ((x0) * (m8)))).tanh();
        }
        (p1[1] + (q2[0]).powi(2)) + m4 + p1[0] + m4 + sum5
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &Vec<f64>, value3: &mut [f64; 4]) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 2 {
                break 0.5 * ((q2[n3 % 2]).abs());
            }
            let row4 = vec![*p1, (*p1).tanh()];
        };
        let late5;
        if (*p1 - (q2[1])) > x0 {
            let r6 = helper_1((x0).hypot(1.0 + (x0).powi(2)), [*p1, found2], &vec![found2, value3[n3 % 4]]);
            late5 = (((x0 + value3[n3 % 4])).mul_add(x0, *p1)).tanh();
        } else {
            for i7 in 1..3 {
                let mut row8 = [(1.0 + (q2[(i7 + 2) % 2]).powi(2)).sqrt(), (x0).powi(3), (value3[(i7 + 2) % 4]) * (*p1), (x0).sin()];
                value3[3 - i7] -= (if (1.0 + (*p1).powi(2)).sqrt() > *p1 { (1.5 + (q2[n3 % 2]).cos()).recip() } else { found2 });
                value3[n3 % 4] = (helper_1((helper_1(row8[n3 % 4], [*p1, x0], &vec![row8[n3 % 4], q2[(i7 + 1) % 2]])).tanh(), [*p1, found2], &vec![*p1, *p1])).tanh();
            }
            late5 = 0.5 * (((q2[n3 % 2]) * (q2[n3 % 2])).atan2(2.0 + ((if n3 % 2 == 0 { x0 } else { found2 })).sin()));
        }
        let r9 = helper_1(((found2).atan()).sin(), [x0, value3[n3 % 4]], &vec![found2, q2[n3 % 2]]);
        if r9 > 0.1 && (late5).min(x0) < 0.9 {
            return r9 + *p1 + x0 + late5;
        }
        let mut n10 = 0;
        while n10 < 2 {
            n10 += 1;
        }
        late5 + value3[(n3 + 2) % 4] + q2[0] + value3[n3 % 4]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0], &a2.to_vec(), array(a3)), (&mut d0[0], &mut d1[0], d2, array(d3)),
            |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[0.72, 0.31, -0.34, -0.53, 1.15, -0.73, 0.17, 1.45], weights: &[0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.2608056883e0, 1.0902441828e0, 0.0000000000e0, 1.1719735793e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.7934480788e0], stopped: true }
        );
    }
}

mod seed_1000041 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> (f64, f64) {
        if p1 > p1 {
            let mut n1 = 0;
            while n1 < 3 && !(x0 > x0) {
                n1 += 1;
                let late2;
                if n1 % 2 == 1 {
                    late2 = (((x0) * (p1) + p1)).tanh();
                } else {
                    late2 = p1;
                }
            }
        } else if f64::sin(x0) > x0 {
        }
        (((p1 - (x0))).atan2(2.0 + (p1).sin()) + x0 + p1 + x0, ((p1 + x0)) * ((p1 - (p1))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 2], q2: usize) -> f64 {
        let (left1, right2) = helper_1(((x0) / (2.0 + (p1[q2 % 2]).sin())).sin(), ((x0 + p1[q2 % 2])).tanh());
        let mut stack3 = vec![(1.0 + (x0).powi(2)).sqrt(), x0];
        let mut row4 = [0.5 * (x0); 3];
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = p1[i6 + 1] - p1[i6];
            if (0.25 * (q2 as f64)) * (stack3[stack3.len() - 2]) > x0 {
                let row8 = [(1.5 + (stack3[(i6 + 2) % 2]).cos()).recip(), stack3[stack3.len() - 1], (row4[(i6 + 2) % 3] + difference7)];
            } else if !(stack3[(q2 + 2) % 2] > difference7) {
            }
            sum5 += (stop_gradient((p1[1 - i6]) * (right2))).sin();
        }
        let mut sum9 = 0.0;
        for i10 in 0..2 {
            let difference11 = row4[i10 + 1] - row4[i10];
            let v12 = if (difference11) / (2.0 + (x0).sin()) > row4[q2 % 3] {
                let mut row13 = [((if left1 > 0.1 && (row4[q2 % 3]).atan2(2.0 + (stack3[q2 % 2]).sin()) < 0.9 { stack3[i10] } else { p1[(i10 + 2) % 2] })).tanh(); 2];
                (if (row13[i10]).mul_add(0.25 * (i10 as f64), x0) > stack3[1 - i10] { (row4[q2 % 3]) / (2.0 + (p1[0]).sin()) } else { (p1[q2 % 2] - (p1[q2 % 2])) })
            } else {
                ((right2).atan() + (left1 + row4[q2 % 3]))
            };
            sum9 += (left1).tanh();
        }
        ((p1[q2 % 2] + left1)) * (helper_1((p1[(q2 + 1) % 2]).tanh(), p1[(q2 + 2) % 2]).0) + x0 + left1 + right2 + sum5 + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), 1), (&mut d0[0], array(d1)),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.69, 0.03, 0.02], weights: &[0.0, 0.25, 0.5], gradient: &[3.4281848999e0, 2.3661227327e0, 3.5767826015e0], stopped: true }
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
        (if ({ let inner9 = v1; inner9 * (v1) }) > v1 { v1 } else { ({ let inner10 = v1; inner10 * (x0) }) }) + v1 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.24], weights: &[0.0], gradient: &[3.0145938194e0], stopped: false }
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
        let mut sum9 = 0.0;
        for i10 in 1..1 {
            let difference11 = row6[i10 + 1] - row6[i10] * row6[i10 - 1];
            let found13 = 'block12: {
                let v15 = (((0.25 * (n2 as f64)).mul_add(row5[1], x0) + ({ let inner14 = difference11; inner14 * (row5[1 - i10]) }))).sin();
                (-((0.25 * (i10 as f64) - (v15)))).sin()
            };
            sum9 -= 0.5 * (((q2[1] - (difference11)) - ((x0 + 0.25 * (i10 as f64)))));
        }
        0.25 * (n2 as f64) + q2[1] + m7 + x0 + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 3, a2), (&mut d0[0], d2),
            |a0: 1, a2: 2|, |d0, d2|,
            Point { at: &[-1.05, -1.43, -1.48], weights: &[0.0, 0.0, 0.0], gradient: &[9.9429313546e-1, -1.8545362978e-1, 1.3625265494e0], stopped: false }
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
        let mut sum6 = 0.0;
        for j7 in 0..2 {
            let factor10 = (p1).tanh();
            let mut column9 = ((m1).min(m1)).tanh();
            for k8 in 0..2 {
                column9 += row5[k8 * 2 + j7] * factor10 * q2[1 - k8];
            }
            sum6 *= 0.5 + 0.25 * column9.sin();
        }
        ({ let inner11 = (x0).cos(); inner11 * ((m1) * (inner11)) }) + p1 + q2[(n3 + 1) % 2] + row5[n3 % 4] + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2),
            |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
            Point { at: &[-0.38, -0.14, -1.48, -0.56], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[9.8031328412e-1, 1.1665141277e0, 1.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000045 {
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
        (found2).max(x0) + p1[1] + found2 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[0.0, 0.97, -0.28], weights: &[0.0, 0.0, 0.0], gradient: &[5.0949883441e-2, 2.0000000000e0, 1.3639277389e0], stopped: true }
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
        let mut sum5 = 0.0;
        for i6 in 1..1 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let mut m8 = (p1[i6]).atan();
            sum5 -= value3[1 - i6][i6];
        }
        value3[0][1] + q2[0] + m1 + m1 + sum5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2, matrix(a3)), (&mut d0[0], d1, d2, matrix(d3)),
            |a0: 1, a1: 2, a2: 4, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[-0.44, 0.1, -0.96, 0.83, -0.56, -0.88, -1.03, 0.39, 0.53, -1.3, 1.06], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = row3[i6 + 1] - row3[i6];
            let v1 = (x0).tanh();
            sum5 += ((row3[i6]).hypot(1.0 + ((difference7 + p1)).powi(2))).tanh();
        }
        let mut sum8 = 0.0;
        for i9 in 0..1 {
            let difference10 = row3[i9 + 1] - row3[i9];
            let v11 = p1;
            let mut stack12 = vec![(difference10 + v11), row3[i9]];
            sum8 += ((if (difference10 + difference10) > difference10 { stop_gradient(stack12[stack12.len() - 1]) } else { stop_gradient(0.25 * (i9 as f64)) })).sin();
        }
        ((1.5 + (x0).sin()).ln()).tanh() + p1 + p1 + x0 + sum5 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.16, 0.48], weights: &[0.0, 0.0], gradient: &[1.0825080315e0, 2.0000047746e0], stopped: true }
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
        let mut sum3 = 0.0;
        for i4 in 1..3 {
            let mut m5 = (((if x0 < x0 || 0.25 * (i4 as f64) > 0.3 { x0 } else { *p1 })) * (({ let inner6 = x0; inner6 * (x0) }))).tanh();
            sum3 -= (*p1).tanh();
        }
        (x0 + (*p1 + x0)) + x0 + x0 + x0 + sum3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.69, 0.24], weights: &[0.0, 0.25], gradient: &[5.0000000000e0, -6.3908350390e-1], stopped: false }
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
        ((row2[2] + v1) + stack3[p1 % 2]) + v1 + stack3[stack3.len() - 2] + q2[p1 % 2][(p1 + 2) % 2]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 3, matrix(a2), a3[0]), (&mut d0[0], matrix(d2), &mut d3[0]),
            |a0: 1, a2: 4, a3: 1|, |d0, d2, d3|,
            Point { at: &[0.26, -1.16, -0.38, -0.14, -1.48, -0.56], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.2506015849e0, 0.0000000000e0, -5.6000000000e-1, 0.0000000000e0, 9.0708086144e-1, -1.3800000000e0], stopped: false }
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
        m1 + m1 + found3 + found3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.07], weights: &[0.0], gradient: &[1.0560000000e1], stopped: false }
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
        let mut sum9 = 0.0;
        for i10 in 0..2 {
            let difference11 = row8[i10 + 1] - row8[i10];
            let late12;
            if (row8[(i10 + 2) % 3] + difference11) > difference11 {
                {
                    let part13 = &row8[i10..i10 + 1];
                }
                late12 = (right7 + (left6 - (q2)));
            } else {
                late12 = 0.5 * (-(stop_gradient(v1)));
            }
            sum9 += (((p1) / (2.0 + (p1).sin()) + (difference11).tanh())).tanh();
        }
        let mut sum14 = 0.0;
        for i15 in 0..2 {
            let difference16 = row8[i15 + 1] - row8[i15];
            let mut row17 = vec![x0, (q2).abs(), (p1).atan2(2.0 + (right7).sin()), q2];
            sum14 += f64::sin((difference16) / (2.0 + (q2).sin()));
        }
        ({ let inner18 = helper_1(left6).0; inner18 * ((right7).hypot(1.0 + (p1).powi(2))) }) + right7 + left6 + x0 + sum9 + sum14
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]),
            |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.44, -0.88, -0.02], weights: &[0.0, 0.0, 0.0], gradient: &[9.0484148018e-1, -7.9999947363e0, -2.5928449329e0], stopped: true }
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
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let difference11 = row3[i10 + 1] - row3[i10] * row3[i10 - 1];
            let mut row12 = vec![f64::sin(x0), (row3[(i10 + 1) % 4]).powi(2)];
            sum9 += (row12[i10 % 2]).tanh();
        }
        let mut sum13 = 0.0;
        for j14 in 0..2 {
            let factor17 = (row3[j14]).tanh();
            let mut column16 = ((x0 + x0)).sin();
            for k15 in 0..2 {
                column16 += row3[k15 * 2 + j14] * factor17 * m1;
            }
            sum13 += 0.5 * column16.sin();
        }
        (-(((v5) / (2.0 + (m1).sin())).powi(2))).exp() + x0 + v5 + m4 + sum9 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.32], weights: &[0.0], gradient: &[-3.5466170725e-1], stopped: false }
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
        let mut sum2 = 0.0;
        for i3 in 0..1 {
            let difference4 = row1[i3 + 1] - row1[i3];
            let mut m5 = 0.5 * (((p1 + x0) - ((x0) / (2.0 + (p1).sin()))));
            sum2 += ((if i3 % 2 == 0 { (m5 - (p1)) } else { (1.0 + (x0).powi(2)).sqrt() })).tanh();
        }
        let mut sum6 = 0.0;
        for i7 in 1..1 {
            let difference8 = row1[i7 + 1] - row1[i7] * row1[i7 - 1];
            let mut row9 = vec![p1, (p1 + row1[1 - i7]), ({ let inner10 = p1; inner10 * (p1) }), p1];
            if i7 % 2 == 0 {
                let v11 = ((difference8 + row1[1 - i7]) + (x0 - (row1[(i7 + 1) % 2])));
            } else if i7 % 2 == 0 {
            }
            sum6 += (((0.25 * (i7 as f64)) / (2.0 + (p1).sin()) + -(difference8))).tanh();
        }
        (row1[0] - (stop_gradient(x0))) + p1 + row1[1] + p1 + sum2 + sum6
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4], q2: f64) -> f64 {
        {
            let part1 = &p1[..2];
            let mut m2 = ((({ let inner3 = part1[0]; inner3 * (part1[0]) }) - (helper_0((q2).sin(), 0.5 * (x0))))).tanh();
            for i4 in (0..5).step_by(2) {
                let mut row5 = vec![(m2).abs(), helper_0(p1[i4 % 4], (x0).tanh())];
                if !(p1[(i4 + 1) % 4] > row5[i4 % 2]) {
                    break;
                }
            }
            m2 = part1[0] * 0.5;
        }
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            let difference8 = p1[i7 + 1] - p1[i7] * p1[i7 - 1];
            let v9 = match i7 % 4 {
                1..=2 => {
                    if i7 % 2 == 0 {
                    } else if (p1[3]).max(q2) > p1[3 - i7] {
                    }
                    (((1.0 + (p1[3]).powi(2)).sqrt()) * (q2)).tanh()
                }
                1 if i7 % 2 == 0 => {
                    ((if i7 % 2 == 0 { 0.25 * (i7 as f64) } else { f64::sin(p1[3]) })).tanh()
                }
                _ => {
                    0.5 * ((({ let inner10 = p1[3 - i7]; inner10 * (difference8) }) - (helper_0((x0).sin(), (p1[(i7 + 2) % 4]).tanh()))))
                }
            };
            sum6 += ((v9).sin()).abs();
        }
        let mut sum11 = 0.0;
        for j12 in 0..2 {
            let factor15 = 0.5 * ((q2 + (q2 + q2)));
            let mut column14 = (p1[3 - j12] - (q2));
            for k13 in 0..2 {
                column14 += p1[k13 * 2 + j12] * factor15 * q2;
            }
            sum11 += column14.sin();
        }
        (if p1[1] > q2 { helper_0(0.5 * (x0), 0.5 * (p1[0])) } else { (x0) * (x0) }) + q2 + p1[0] + x0 + sum6 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.33, 1.41, 0.6, -0.8, -1.19, -0.88], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 3.8400020568e0, 9.5519110822e-1, 1.8928539045e0, 1.6799861938e0, -1.4013666790e0], stopped: true }
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
        row1[0] + x0 + t3.0 + row2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.05], weights: &[0.0], gradient: &[4.9962507812e0], stopped: false }
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
        let mut sum7 = 0.0;
        for i8 in 1..1 {
            let difference9 = row1[i8 + 1] - row1[i8] * row1[i8 - 1];
            'outer10: for e11 in row1.iter().rev() {
                let mut m13 = (row1[1 - i8]).tanh();
                if *e11 > difference9 {
                    break 'outer10;
                }
            }
            sum7 += ((if (row1[i8] - (difference9)) > 0.1 && -(x0) < 0.9 { x0 } else { (x0 + row1[1 - i8]) })).tanh();
        }
        ((x0).atan2(2.0 + (row1[0]).sin()) + x0) + x0 + x0 + row1[1] + sum7
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.27], weights: &[0.0], gradient: &[4.2272909915e0], stopped: false }
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
        (q2[2] + x0) + p1 + m1 + m1
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let v1 = if (x0) / (2.0 + (x0).sin()) > p1 {
            for i2 in (0..=4).rev().step_by(3) {
                let mut n4 = 0;
                'outer3: while n4 < 2 && (p1 + p1) > p1 {
                    n4 += 1;
                }
                if (p1 + 0.25 * (i2 as f64)) > 0.25 * (n4 as f64) {
                    continue;
                }
            }
            (helper_0(((p1).mul_add(x0, p1)).tanh(), 0.5 * ((x0).max(x0)), &[p1, p1, x0])).sin()
        } else {
            helper_0(((x0 - (x0))).sin(), ((p1) * (x0)).tanh(), &[x0, p1, x0])
        };
        ((if v1 > v1 { x0 } else { v1 }) + (x0) * (x0)) + v1 + v1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: f64, value3: &mut f64) -> f64 {
        *value3 = ((x0 + (p1 + x0))).tanh();
        let row1 = [(p1).mul_add(p1, *value3), (q2 + *value3), helper_1((x0).tanh(), 0.5 * (p1))];
        let mut n3 = 0;
        'outer2: while n3 < 2 {
            if (if !(p1 > row1[2]) { p1 } else { *value3 }) > 0.1 && x0 < 0.9 {
                let found5 = 'block4: {
                    if (row1[n3 % 3]) / (2.0 + (x0).sin()) > 0.1 && stop_gradient(x0) < 0.9 {
                        let mut m6 = ((1.5 + (x0).sin()).ln()).tanh();
                        if !(q2 > q2) {
                            break 'outer2;
                        }
                        let v7 = 0.5 * (q2);
                    } else if row1[(n3 + 1) % 3] < row1[n3 % 3] || 0.25 * (n3 as f64) > 0.3 {
                        *value3 /= 2.0 + (helper_1(((row1[n3 % 3]).atan2(2.0 + (p1).sin())).tanh(), (({ let inner8 = x0; inner8 * (x0) })).tanh())).sin();
                        *value3 /= 2.0 + (0.5 * (((x0 - (p1))) * (({ let inner9 = p1; inner9 * (p1) })))).sin();
                    }
                    0.5 * (stop_gradient((row1[n3 % 3] - (row1[(n3 + 2) % 3]))))
                };
            } else {
            }
            if ({ let inner10 = row1[n3 % 3]; inner10 * (*value3) }) > x0 {
                break 'outer2;
            }
            n3 += 1;
        }
        *value3 + row1[(n3 + 1) % 3] + row1[n3 % 3] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], a2[0], &mut a3[0]), (&mut d0[0], &mut d1[0], &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 1, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.03, 0.96, 0.87, -0.46], weights: &[0.0, 0.0, 0.0, 0.25], gradient: &[3.3348085550e0, 3.0874042775e0, 1.0000000000e0, 0.0000000000e0], stopped: true }
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
        ((*p1 + *p1)) * ((x0 - (*p1))) + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: f64) -> f64 {
        {
            let part1 = &q2[0..1];
            let mut m2 = 0.5 * (part1[0]);
            for i3 in 0..=3 {
                let v5 = (((part1[0]).mul_add(0.25 * (i3 as f64), m2) + ({ let inner4 = q2[i3 % 2]; inner4 * (0.25 * (i3 as f64)) }))).tanh();
            }
            let mut m6 = ((x0) * (helper_1(value3, &x0))).tanh();
            m2 = part1[0] * 0.5;
        }
        let v7 = (f64::sin((value3 - (value3)))).tanh();
        if (value3) / (2.0 + (x0).sin()) > 0.1 && (q2[0]) / (2.0 + (v7).sin()) < 0.9 {
            let v8 = (((1.5 + (q2[0]).sin()).ln() + helper_1(p1[0], &x0))).tanh();
        } else if !(v7 > v7) {
        }
        v7 + p1[1] + v7 + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.07, -0.64, -1.29, 0.19, -0.84, -0.78], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        ((*q2).abs()) / (2.0 + (x0).sin()) + x0 + x0 + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2[0], array(a3)), (&mut d0[0], d1, &mut d2[0], array(d3)),
            |a0: 1, a1: 3, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[-1.35, -0.59, 0.89, -1.48, -1.42, -1.05, -0.07], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.7035774890e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, -9.7629874472e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        let mut sum5 = 0.0;
        for i6 in 1..3 {
            let v7 = (x0 + (x0 + x0));
            let mut m8 = (({ let inner9 = (x0 + v7); inner9 * (0.25 * (i6 as f64)) })).tanh();
            sum5 += (((m8 - (x0))).powi(3)).sin();
        }
        x0 + x0 + x0 + x0 + sum5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.18], weights: &[0.0], gradient: &[3.6359421919e0], stopped: false }
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
        ((row1[0]).min(x0)) * (({ let inner7 = x0; inner7 * (x0) })) + row1[0] + row1[0] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[0.45, 0.37], weights: &[0.0, 0.0], gradient: &[3.6075000000e0, 0.0000000000e0], stopped: true }
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
        ((x0).abs()) / (2.0 + (x0).sin()) + row2[0] + m1 + row2[0]
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut [f64], value3: f64) -> f64 {
        match 0 {
            k if k > 0 && (q2[3] + value3) > p1[2] => {
                'outer1: for i2 in (0..=4).rev().step_by(2) {
                    let late3;
                    if p1[i2 % 4] > 0.1 && helper_0(q2[(i2 + 1) % 4]) < 0.9 {
                        q2[i2 % 4] += (p1[(i2 + 1) % 4]).sin();
                        late3 = ((-((q2[i2 % 4]).powi(2))).exp() + (x0) * (p1[(i2 + 2) % 4]));
                    } else {
                        q2[i2 % 4] *= (((if x0 < p1[1] || value3 > 0.3 { (p1[(i2 + 1) % 4] - (value3)) } else { helper_0((value3).sin()) })).tanh()).cos();
                        late3 = ((x0 + q2[i2 % 4]) + (x0).abs());
                    }
                }
            }
            1 if (q2[3] + value3) > p1[2] => {
            }
            _ => {
            }
        }
        (-(((p1[2] - (q2[0]))).powi(2))).exp() + p1[0] + p1[1] + value3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.44, 1.07, -0.79, 0.5, 1.18, -0.4, 1.24, 0.74, -1.5, -0.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 1.0000000000e0, -8.0074451920e-1, 0.0000000000e0, 1.0507445192e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000062 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        let row1 = [(p1).mul_add(p1, value3[3]), (if (x0) * (p1) > x0 { p1 } else { q2[0] }), (value3[0] + p1)];
        if (1.5 + (x0).sin()).ln() > 0.1 && p1 < 0.9 {
            if (x0).sin() > value3[3] {
            } else {
            }
        } else {
        }
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let difference4 = value3[i3 + 1] - value3[i3];
            let mut row5 = [(difference4).powi(3), value3[i3]];
            sum2 += 0.5 * (((-((value3[0]).powi(2))).exp()).cos());
        }
        (if row1[2] > value3[1] { (value3[0]).powi(2) } else { (value3[0]) * (row1[1]) }) + p1 + x0 + p1 + sum2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0], *array(a2), a3), (&mut d0[0], &mut d1[0], array(d2), d3),
            |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[0.37, -1.5, 0.57, 0.71, -0.08, 0.73, -1.25, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 2.0000000000e0, -8.0000000000e-2, 0.0000000000e0, 3.7016139049e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        ((m3).clamp(-1.25, 1.25) + m3) + 0.25 * (n1 as f64) + m3 + m3
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-1.07], weights: &[0.0], gradient: &[1.5070039224e0], stopped: true }
        );
    }
}

mod seed_1000064 {
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
        let mut sum8 = 0.0;
        for i9 in 1..1 {
            let difference10 = row2[i9 + 1] - row2[i9] * row2[i9 - 1];
            let mut row11 = vec![row2[1 - i9], (*p1 + difference10), ({ let inner12 = x0; inner12 * (x0) }), row2[i9]];
            let late13;
            if (row2[(i9 + 2) % 2] + stack1[stack1.len() - 2]) > *p1 {
                late13 = 0.5 * (((*p1).abs() - ((row11[i9]).tanh())));
            } else {
                late13 = (((*p1 - (row2[(i9 + 2) % 2])) - ((if (row11[3 - i9] + x0) > 0.1 && (row11[(i9 + 1) % 4]).atan2(2.0 + (*p1).sin()) < 0.9 { stack1[stack1.len() - 1] } else { row11[3 - i9] })))).tanh();
            }
            sum8 += 0.5 * ((row11[(i9 + 2) % 4] - ((row11[i9]) / (2.0 + (row2[i9]).sin()))));
        }
        (1.0 + ((row2[1]) * (*p1)).powi(2)).sqrt() + row2[1] + *p1 + x0 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[-0.02, 0.81], weights: &[0.0, 0.0], gradient: &[9.5998950240e-1, 1.0000001296e0], stopped: false }
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
        let mut sum9 = 0.0;
        for j10 in 0..2 {
            let factor13 = 0.25 * (j10 as f64);
            let mut column12 = ((stack3[0]).tanh()).sin();
            for k11 in 0..2 {
                column12 += value3[k11 * 2 + j10] * factor13 * p1[1 - k11];
            }
            sum9 += 0.5 * column12.sin();
        }
        stack3[stack3.len() - 2] + stack3[1] + value3[1] + p1[1] + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, array(a2), &a3.to_vec()), (&mut d0[0], d1, array(d2), d3),
            |a0: 1, a1: 2, a2: 3, a3: 4|, |d0, d1, d2, d3|,
            Point { at: &[1.22, -0.76, 1.5, -0.92, -0.99, -0.46, -0.82, -0.07, 0.02, 0.16], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.2574326420e0, 1.9927136338e0, 1.4743307332e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.1561364196e0, 0.0000000000e0, -7.9109119277e-2], stopped: true }
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
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let mut m10 = 0.5 * ((-((0.25 * (n1 as f64)).powi(2))).exp());
            sum8 += ((0.25 * (n1 as f64)) * ((x0).powi(2))).sin();
        }
        0.25 * (n1 as f64) + 0.25 * (n1 as f64) + x0 + x0 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.57], weights: &[0.0], gradient: &[2.0000000000e0], stopped: true }
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
        late1 + x0 + late1 + late1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[-1.32, 0.29, -1.22, 0.45], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, -3.7563225532e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        ((x0 - (found2)) - (stop_gradient(x0))) + found2 + x0 + found2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.21], weights: &[0.0], gradient: &[3.9777075466e0], stopped: true }
        );
    }
}

mod seed_1000069 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64) -> f64 {
        let v1 = (((-((p1).powi(2))).exp() + (x0 - (p1)))).sin();
        let mut stack2 = vec![(x0 - (v1)), (v1 + x0)];
        let row3 = [(v1) / (2.0 + (p1).sin()), (stack2[stack2.len() - 1]) * (x0)];
        row3[0] + row3[0] + row3[1] + p1
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
        helper_1((1.5 + (x0).cos()).recip(), (0.25 * (n3 as f64)).powi(2)) + q2[n3 % 4] + x0 + found6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2),
            |a0: 1, a1: 2, a2: 4|, |d0, d1, d2|,
            Point { at: &[-0.5, 0.83, -1.16, -0.58, 0.49, -1.24, -1.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, -1.1884636584e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -1.5984370996e0], stopped: true }
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
        x0 + value3 + p1[0] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.1, -0.37, -0.65, -0.69, 0.24, -1.27, 0.9, 1.5, -0.52, -1.0], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.2500000000e0, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0, 1.0000000000e0], stopped: false }
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
        let mut sum8 = 0.0;
        for i9 in 1..1 {
            let difference10 = row4[i9 + 1] - row4[i9] * row4[i9 - 1];
            let mut m11 = 0.5 * ((v3 - ((difference10) * (t1.1))));
            sum8 -= (v5).sin();
        }
        let mut sum12 = 0.0;
        for j13 in 0..2 {
            let factor16 = (-(((row4[1]).tanh()).powi(2))).exp();
            let mut column15 = ((t1.0) / (2.0 + (row4[1 - j13]).sin())).sin();
            for k14 in 0..2 {
                column15 += q2[k14 * 2 + j13] * factor16 * x0;
            }
            sum12 *= 0.5 + 0.25 * column15.sin();
        }
        (-(((t1.0).powi(2)).powi(2))).exp() + x0 + row4[0] + q2[0] + sum8 + sum12
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), array(a2)), (&mut d0[0], array(d1), array(d2)),
            |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
            Point { at: &[1.3, 1.06, -1.44, -0.57, 1.43, -1.47, -1.07, -0.64, -1.29], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.0000000000e0, 5.5967186917e-3, 5.0000000000e-1, 1.6266441800e0, 9.8846689359e-1, 1.1154491995e0, 1.3516137418e0, 7.5000000000e-1, 1.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000072 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: [f64; 2], q2: [f64; 2]) -> (f64, f64) {
        if (-((p1[0]).powi(2))).exp() > 0.1 && (p1[1]).powi(3) < 0.9 {
            let mut row1 = [(q2[0] + q2[1]); 2];
            'outer2: for e3 in q2[1..].iter() {
            }
        } else if (1.5 + (x0).sin()).ln() > p1[0] {
        }
        (f64::sin((p1[1] + q2[1])) + p1[0] + q2[0] + p1[0], ({ let inner5 = (x0).cos(); inner5 * ((inner5) * (inner5)) }))
    }

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
        (1.5 + ((late1) * (x0)).sin()).ln() + p1[0] + p1[1] + late1
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (helper_0((x0).tanh(), [x0, x0], [x0, x0]).1).tanh();
        let v2 = helper_0((x0).min(m1), [x0, m1], [m1, m1]).1;
        let v3 = match 1 {
            0 => {
                for i4 in (1..2).rev() {
                    let mut n6 = 0;
                    'outer5: while n6 < 3 {
                        n6 += 1;
                        let mut m7 = ((x0 + (v2 + 0.25 * (i4 as f64)))).sin();
                        if n6 % 2 == 0 {
                            break 'outer5;
                        }
                    }
                    if !(m1 > m1) {
                        break;
                    }
                }
                (m1 + (-((v2).powi(2))).exp())
            }
            1 if v2 > m1 => {
                x0
            }
            _ => {
                0.5 * ((1.0 + ((if x0 > v2 { v2 } else { m1 })).powi(2)).sqrt())
            }
        };
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let t10 = (0.25 * (i9 as f64), (helper_1(0.5 * (m1), &[m1, v2], (v2).sin())).tanh());
            let v11 = if (t10.0).abs() > m1 {
                0.5 * (({ let inner12 = (m1 + t10.1); inner12 * ((m1) * (m1)) }))
            } else {
                ((v2) * ((x0 + x0))).sin()
            };
            sum8 += ((if (v11 - (t10.1)) > 0.1 && (x0 - (v3)) < 0.9 { (x0) * (v3) } else { (v11).tanh() })).tanh();
        }
        ((x0).abs()).max((x0).atan2(2.0 + (m1).sin())) + v2 + v3 + v2 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.46], weights: &[0.0], gradient: &[2.7055304845e0], stopped: true }
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
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let difference8 = p1[i7 + 1] - p1[i7];
            let mut row9 = [(p1[i7] - (value3[(i7 + 1) % 2])), m2];
            sum6 += (((p1[(i7 + 2) % 4]).max(value3[i7 % 2])) / (2.0 + (row9[i7 % 2]).sin())).tanh();
        }
        let mut sum10 = 0.0;
        for j11 in 0..2 {
            let factor14 = (((value3[0]) * (q2)) * (m2)).tanh();
            let mut column13 = 0.5 * ((value3[j11] + v3));
            for k12 in 0..2 {
                column13 += p1[k12 * 2 + j11] * factor14 * x0;
            }
            sum10 *= 0.5 + 0.25 * column13.sin();
        }
        ((x0) * (x0) + (m2 + x0)) + v3 + m2 + p1[1] + sum6 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2[0], array(a3)), (&mut d0[0], array(d1), &mut d2[0], array(d3)),
            |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.51, 0.82, -0.92, -0.13, -0.01, 0.56, -0.61, 1.24], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.25, 0.5], gradient: &[2.8689499187e0, 8.5770981848e-1, 1.5000000000e0, 1.6513092953e0, 3.6474303386e0, 0.0000000000e0, 1.9981901286e0, 8.2378716415e-1], stopped: false }
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
        (-(((q2) * (v1)).powi(2))).exp() + v1 + x0 + x0
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
        let mut sum8 = 0.0;
        for i9 in 1..2 {
            let difference10 = row4[i9 + 1] - row4[i9] * row4[i9 - 1];
            {
                let part11 = &row1[i9..i9 + 1];
                let mut row12 = vec![0.5 * ((x0 + part11[0])); 4];
                row12[(i9 + 1) % 4] = part11[i9 % 1] * 0.5;
            }
            sum8 += ((helper_1(0.5 * (late6), 0.5 * (0.25 * (i9 as f64)), (m3).tanh(), m3)) / (2.0 + (old5).sin())).sin();
        }
        let mut sum13 = 0.0;
        for i14 in 1..2 {
            let difference15 = row1[i14 + 1] - row1[i14] * row1[i14 - 1];
            let mut stack16 = vec![helper_1((row1[i14]).tanh(), v2, old5, 0.5 * (difference15)), (row4[2]).max(row1[2 - i14])];
            sum13 += ((0.25 * (i14 as f64)).mul_add(m3, row4[2]) + (row1[(i14 + 2) % 3] - (late6)));
        }
        ((x0) * (row1[2])).powi(3) + late6 + v2 + late6 + sum8 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.8], weights: &[0.0], gradient: &[6.1191917366e1], stopped: false }
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
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            match i6 % 4 {
                1..=2 => {
                    let mut m7 = ((1.0 + (x0).powi(2)).sqrt()).tanh();
                }
                1 if (1.5 + (p1).sin()).ln() > 0.1 && (old2) / (2.0 + (old2).sin()) < 0.9 => {
                }
                _ => {
                }
            }
            if i6 % 2 == 1 {
                return ((p1) * (x0) + old2) + x0 + x0 + old2;
            }
            sum5 += x0;
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let mut m10 = 0.5 * (m1);
            sum8 += ((x0 + (m10) * (x0))).tanh();
        }
        (if ({ let inner11 = old2; inner11 * (x0) }) > p1 { old2 } else { ({ let inner12 = old2; inner12 * (inner12) }) }) + old2 + m1 + x0 + sum5 + sum8
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]),
            |a0: 1, a1: 1|, |d0, d1|,
            Point { at: &[1.24, 0.56], weights: &[0.0, 0.0], gradient: &[3.0547607591e0, 1.2400000000e0], stopped: false }
        );
    }
}

mod seed_1000076 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &f64, q2: &[[f64; 2]; 2]) -> f64 {
        let x0 = x0;
        let late1;
        if (if (q2[0][1] + *p1) > x0 { q2[0][0] } else { q2[0][1] }) > *p1 {
            let mut row2 = vec![(*p1 + *p1); 3];
            late1 = (((q2[1][0]) / (2.0 + (x0).sin())) * ((x0 + q2[0][1]))).tanh();
        } else {
            late1 = ((q2[1][0] - (q2[0][1]))) * ((x0 + *p1));
        }
        ((x0) / (2.0 + (q2[1][1]).sin())).max(*p1) + *p1 + *p1 + *p1
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        for i1 in 0..=3 {
            let x0 = ((x0).min(p1[0])) * (helper_1(p1[i1 % 2], &x0, &[[x0, 0.25 * (i1 as f64)], [p1[i1 % 2], p1[(i1 + 2) % 2]]]));
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
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = p1[i6 + 1] - p1[i6];
            if (difference7) * (x0) > p1[1 - i6] {
                let row8 = [(1.0 + (difference7).powi(2)).sqrt(), ({ let inner9 = x0; inner9 * (x0) }), found4];
            }
            sum5 += (1.0 + ((x0 + x0)).powi(2)).sqrt();
        }
        let mut sum10 = 0.0;
        for i11 in 1..1 {
            let difference12 = p1[i11 + 1] - p1[i11] * p1[i11 - 1];
            let v14 = (({ let inner13 = (difference12) * (difference12); inner13 * ((inner13).atan()) })).sin();
            match i11 % 4 {
                1..=2 => {
                }
                1 if i11 % 2 == 0 => {
                }
                _ => {
                }
            }
            sum10 += (difference12).sin();
        }
        ((m2 - (found4))).sin() + m2 + x0 + m2 + sum5 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.23, 1.01, -0.43], weights: &[0.0, 0.0, 0.0], gradient: &[1.6418878354e-1, 0.0000000000e0, -2.5968364779e0], stopped: false }
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
        (x0).abs() + q2[1] + q2[2] + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
            Point { at: &[-0.44, 0.1, -0.96, 0.83, -0.56, -0.88], weights: &[0.0, 0.25, 0.5, 0.0, 0.0, 0.0], gradient: &[-4.9199266821e-1, 1.2500000000e0, 2.8675999304e-1, -1.2214383934e-1, 1.0000000000e0, 1.0000000000e0], stopped: false }
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
        (stop_gradient(p1[3])).clamp(-1.25, 1.25) + v1 + v1 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[1.44, -1.23, -1.19, 0.27, 0.9], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[3.0000000000e0, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: true }
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
        let mut sum3 = 0.0;
        for i4 in 0..2 {
            let difference5 = p1[i4 + 1] - p1[i4];
            let mut stack6 = vec![p1[(i4 + 1) % 3], (value3 + difference5)];
            let row7 = vec![(p1[2 - i4] - (q2)), (difference5 + difference5)];
            sum3 += (((q2 - (q2)) + (x0).mul_add(value3, p1[i4]))).tanh();
        }
        p1[0] + q2 + p1[0] + m1 + sum3
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
                    let mut row6 = [(helper_0((x0).tanh(), &row3[0..], (row3[0]).tanh(), (p1[0]).sin())).sin(); 2];
                    (((if helper_0((v5).sin(), &row3[..3], row6[1], 0.5 * (q2)) > row3[0] { q2 } else { row3[1] })).abs()).sin()
                } else {
                    'outer7: for e8 in row3.iter().rev() {
                        let mut m10 = (1.5 + (p1[1]).sin()).ln();
                        if !(q2 > m10) {
                            break 'outer7;
                        }
                    }
                    0.5 * (((row3[2] - (row3[2]))).sin())
                };
                (1.5 + ((row3[2]).powi(2)).cos()).recip()
            }
            _ => {
                value3
            }
        };
        let mut sum11 = 0.0;
        for i12 in 0..1 {
            let difference13 = p1[i12 + 1] - p1[i12];
            let row14 = vec![({ let inner15 = difference13; inner15 * (0.25 * (i12 as f64)) }); 3];
            sum11 += (-(v1)) * ((v1 - (value3)));
        }
        let mut sum16 = 0.0;
        for i17 in 1..1 {
            let difference18 = p1[i17 + 1] - p1[i17] * p1[i17 - 1];
            {
                let part19 = &p1[i17..i17 + 1];
                let mut row20 = vec![0.5 * ((difference18 - (value3))); 4];
                if (value3 + difference18) > part19[0] {
                }
                row20[3 - i17] = part19[0 - i17] * 0.5;
            }
            sum16 += (if x0 > 0.1 && (p1[(i17 + 1) % 2]).atan2(2.0 + (value3).sin()) < 0.9 { (x0 + difference18) } else { (x0) / (2.0 + (difference18).sin()) });
        }
        helper_0(((if (q2 - (v1)) > 0.1 && (q2).mul_add(q2, q2) < 0.9 { v1 } else { x0 })).sin(), &[value3, p1[1], v1], helper_0(0.5 * (p1[0]), &[p1[0], x0, x0], v1, 0.5 * (value3)), p1[1]) + v1 + q2 + p1[0] + sum11 + sum16
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec(), a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]),
            |a0: 1, a1: 2, a2: 1, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[0.31, -0.16, 1.06, -0.85, 0.79], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0059467149e0, 4.3375430526e0, 3.9775968456e-1, 1.0000000000e0, 4.7759562720e0], stopped: false }
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
        let mut sum6 = 0.0;
        for i7 in 0..2 {
            let difference8 = p1[i7 + 1] - p1[i7];
            let mut m9 = ((1.5 + ((difference8) * (x0)).sin()).ln()).sin();
            sum6 += (({ let inner10 = difference8; inner10 * (difference8) })) * ((m9).cos());
        }
        let mut sum11 = 0.0;
        for i12 in 0..2 {
            let difference13 = p1[i12 + 1] - p1[i12];
            let x0 = (x0).tanh();
            sum11 += ((x0).clamp(-1.25, 1.25)).sin();
        }
        ((p1[2]) * (x0)).atan() + x0 + p1[0] + p1[1] + sum6 + sum11
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1), (&mut d0[0], d1),
            |a0: 1, a1: 3|, |d0, d1|,
            Point { at: &[0.57, 0.44, 1.07, -0.79], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[4.1400000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000081 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut m1 = ((1.5 + (({ let inner2 = x0; inner2 * (x0) })).cos()).recip()).tanh();
        m1 = (m1).sin() + (((x0 + x0) + (m1 + m1))).tanh();
        let v3 = if (x0) / (2.0 + (x0).sin()) > m1 {
            ((x0) * (x0)) * ((1.5 + (x0).sin()).ln())
        } else {
            0.5 * (((x0 + m1)).clamp(-1.25, 1.25))
        };
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let m1 = v3;
            let late6;
            if i5 < 1 {
                late6 = 0.5 * ((x0 + (x0).clamp(-1.25, 1.25)));
            } else {
                late6 = 0.5 * (((1.5 + (m1).cos()).recip() - ((m1 + x0))));
            }
            sum4 += (((late6) * (m1)) * ((x0 + late6))).tanh();
        }
        stop_gradient((m1 + x0)) + m1 + x0 + v3 + sum4
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let mut m1 = ((1.5 + ((x0) * (x0)).sin()).ln()).sin();
        m1 -= (({ let inner2 = x0; inner2 * (inner2) })).tanh();
        m1 = ((x0 + (m1 + x0))).tanh();
        ((if ({ let inner3 = m1; inner3 * (m1) }) > m1 { helper_0(m1) } else { (if (x0) * (m1) > x0 { m1 } else { x0 }) }) + x0 + x0 + m1, (x0 + helper_0(m1)))
    }

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
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let late8;
            if i7 % 2 == 1 {
                let v9 = if i7 % 2 == 0 {
                    (((x0) * (0.25 * (i7 as f64))) * (helper_1(x0).1)).tanh()
                } else {
                    (helper_0((found3).sin())).powi(2)
                };
                late8 = (({ let inner10 = found3; inner10 * (m1) })).sin();
            } else {
                late8 = (({ let inner11 = x0; inner11 * (x0) })) / (2.0 + (found3).sin());
            }
            sum6 += 0.5 * (found3);
        }
        ((m1 + found3)).cos() + m1 + x0 + x0 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.26], weights: &[0.0], gradient: &[2.5757715777e0], stopped: true }
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
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let difference4 = row1[i3 + 1] - row1[i3];
            let mut m5 = (row1[3 - p1]).tanh();
            if p1 < 2 {
                m5 = (((0.25 * (i3 as f64)) / (2.0 + (m5).sin())) * ((-((x0).powi(2))).exp())).tanh();
                return ((0.25 * (p1 as f64)).min(difference4)).cos() + m5 + difference4 + x0;
            }
            sum2 += (stop_gradient((row1[3 - i3] + difference4))).sin();
        }
        x0 + x0 + *q2 + *q2 + sum2
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64], value3: f64) -> f64 {
        {
            let part1 = &q2[0..1];
            let mut m2 = 0.5 * (part1[0]);
            for i3 in 0..=3 {
                let v5 = (((part1[0]).mul_add(0.25 * (i3 as f64), m2) + ({ let inner4 = q2[i3 % 2]; inner4 * (0.25 * (i3 as f64)) }))).tanh();
            }
            let mut m6 = (x0 + helper_0(value3, 2, &x0));
            m6 = part1[0] * 0.5;
        }
        let mut m7 = (value3 - ((q2[0] - (q2[0]))));
        let r8 = helper_0(((q2[0]) / (2.0 + (m7).sin())).tanh(), 1, &m7);
        if value3 < p1[1] || x0 > 0.3 {
        }
        (-(((q2[0]).cos()).powi(2))).exp() + m7 + q2[0] + q2[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[1.3, 1.06, -1.44, -0.57, 1.43, -1.47], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.5527379939e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
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
        ((q2) * (x0) + (x0 + q2)) + late1 + x0 + p1[0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]),
            |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
            Point { at: &[0.51, 0.82, -0.92, -0.13, -0.01], weights: &[0.0, 0.25, 0.5, 0.75, 0.0], gradient: &[2.7352458168e0, 1.2500000000e0, 5.5291007832e-1, 7.5000000000e-1, 1.5100000000e0], stopped: true }
        );
    }
}

mod seed_1000084 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> f64 {
        let row1 = [x0, (x0 + x0), (*p1 + *p1), (x0) / (2.0 + (x0).sin())];
        let v2 = if (x0) / (2.0 + (row1[1]).sin()) > x0 {
            if !(x0 > x0) {
            }
            (row1[1]).tanh()
        } else {
            0.5 * (((row1[0]).tanh() + row1[2]))
        };
        let mut sum3 = 0.0;
        for j4 in 0..2 {
            let factor7 = 0.5 * (row1[3 - j4]);
            let mut column6 = 0.5 * ((x0 + v2));
            for k5 in 0..2 {
                column6 += row1[k5 * 2 + j4] * factor7 * row1[3 - k5];
            }
            sum3 += column6.sin();
        }
        ((x0 - (x0))) * ((*p1).mul_add(x0, *p1)) + v2 + x0 + x0 + sum3
    }

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: &f64) -> f64 {
        let mut m1 = ((stop_gradient(p1[1])).clamp(-1.25, 1.25)).tanh();
        m1 /= 2.0 + ((x0 + (m1) * (p1[0]))).sin();
        m1 /= 2.0 + ((helper_0(0.5 * (p1[0]), &x0)).tanh()).sin();
        (x0 + (x0 + *q2)) + m1 + x0 + p1[1]
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [(helper_0(0.5 * (q2[3]), &m2)).tanh(); 2];
        } else {
            q2.swap(2, 2);
        }
        let value3 = (helper_0((row1[0][1]).sin(), &x0)).atan();
        let row5 = [(1.0 + (value3).powi(2)).sqrt(), ({ let inner6 = x0; inner6 * (x0) }), row1[0][0]];
        let late7;
        if !(row5[0] > row1[1][0]) {
            let mut row8 = [({ let inner9 = value3; inner9 * (row1[1][0]) }), -(row5[2]), m2];
            late7 = (((row5[2] + x0)).tanh()).sin();
        } else {
            late7 = ((if (x0).tanh() > row5[2] { helper_0(0.5 * (value3), &m2) } else { (row5[0]).atan2(2.0 + (row1[0][1]).sin()) })).sin();
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            let difference12 = q2[i11 + 1] - q2[i11];
            let r13 = helper_1((row5[(i11 + 2) % 3]).sin(), &q2[1..=2], &value3);
            sum10 += ((if (*p1).mul_add(q2[(i11 + 2) % 4], late7) > row1[1][i11 % 2] { (difference12) / (2.0 + (r13).sin()) } else { (value3 + value3) })).tanh();
        }
        ((*p1 + row1[0][0]) - (x0)) + late7 + late7 + row5[1] + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-0.52, 0.31, -0.16, 1.06, -0.85, 0.79, 1.06], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[1.1854475874e0, 1.2008759806e1, 2.5000000000e-1, 2.7284189219e-1, 9.3315411666e-1, 1.0000000000e0, 1.5411213794e0], stopped: true }
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
        let mut sum5 = 0.0;
        for i6 in 1..3 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let mut row8 = vec![f64::sin(x0), (q2[(i6 + 1) % 2]).powi(2)];
            sum5 += (row8[i6 % 2]).tanh();
        }
        let mut sum9 = 0.0;
        for i10 in 0..1 {
            let difference11 = q2[i10 + 1] - q2[i10];
            if p1[i10] < difference11 || q2[0] > 0.3 {
                if i10 % 2 == 0 {
                    let mut m12 = ((stop_gradient(m1) + v2)).tanh();
                } else {
                }
            } else {
            }
            if i10 < 1 {
                return (1.0 + (m1).powi(2)).sqrt() + value3[0] + difference11 + x0;
            }
            sum9 += (p1[(i10 + 1) % 4]).tanh();
        }
        ((v2 - (v2)) + (1.0 + (p1[3]).powi(2)).sqrt()) + value3[0] + q2[1] + p1[1] + sum5 + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), a2, array(a3)), (&mut d0[0], array(d1), d2, array(d3)),
            |a0: 1, a1: 4, a2: 2, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[0.73, -1.25, 0.59, -0.59, -0.93, -0.58, 1.22, -0.76, 1.5], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5], gradient: &[7.3368127097e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -2.6631872903e-1, -1.0000000000e0, 1.0000000000e0, 9.8368127097e-1, 5.0000000000e-1], stopped: true }
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
        (if ({ let inner4 = q2; inner4 * (x0) }) > p1[1][1] { ({ let inner5 = q2; inner5 * (q2) }) } else { (x0 + q2) }) + x0 + q2 + p1[0][0]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], matrix(a1), a2[0]), (&mut d0[0], matrix(d1), &mut d2[0]),
            |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
            Point { at: &[-0.66, -1.0, 0.59, 0.75, 0.0, -0.88], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -7.6000000000e-1], stopped: true }
        );
    }
}

mod seed_1000087 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut m1 = ((-(((p1[0] + p1[3])).powi(2))).exp()).sin();
        {
            let part2 = &p1[0..1];
            m1 /= 2.0 + (0.5 * (((m1).cos()) * (part2[0]))).sin();
            let v4 = (((if ({ let inner3 = part2[0]; inner3 * (x0) }) > p1[3] { part2[0] } else { m1 })).max((m1 + x0))).tanh();
            let mut n6 = 0;
            'outer5: while n6 < 2 {
                n6 += 1;
            }
            m1 = part2[0] * 0.5;
        }
        ((m1) * (p1[1]) + (m1 - (x0))) + x0 + p1[1] + m1
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1)), (&mut d0[0], array(d1)),
            |a0: 1, a1: 4|, |d0, d1|,
            Point { at: &[-0.11, -1.1, 0.01, 1.17, 0.03], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0050000000e0, 4.5000000000e-1, 0.0000000000e0, 0.0000000000e0], stopped: false }
        );
    }
}

mod seed_1000088 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: f64, q2: [f64; 2], value3: &[f64]) -> f64 {
        if q2[0] > x0 {
            let x0 = ((x0 - (p1)) - (stop_gradient(x0)));
            let mut m1 = (p1).tanh();
        } else if value3[0] < p1 || value3[1] > 0.3 {
        }
        ({ let inner2 = x0; inner2 * (q2[0]) }) + x0 + q2[1] + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), helper_1(x0, (x0).tanh(), [0.25 * (i2 as f64), x0], &[x0, x0])];
            if (row3[(i2 + 1) % 2] - (x0)) > 0.1 && row3[i2 % 2] < 0.9 {
                row3[i2 % 2] = (((1.5 + (row3[i2 % 2]).sin()).ln()).clamp(-1.25, 1.25)).tanh();
                return x0 + row3[i2 % 2] + row3[i2 % 2] + row3[(i2 + 2) % 2];
            }
        }
        let row4 = [x0, (x0) * (x0), (x0 + x0)];
        let late5;
        if !(row4[1] > row4[2]) {
            let mut m6 = 0.5 * (row4[2]);
            late5 = ((m6).sin()).abs();
        } else {
            match 3 {
                1..=2 => {
                    let found8 = 'block7: {
                        let mut m9 = 0.5 * ((x0 + stop_gradient(row4[0])));
                        if ({ let inner10 = row4[0]; inner10 * (m9) }) > x0 {
                            break 'block7 0.5 * ((x0) / (2.0 + (x0).sin()));
                        }
                        ((-(((1.5 + (row4[0]).cos()).recip()).powi(2))).exp()).tanh()
                    };
                }
                1 if (row4[1]) / (2.0 + (row4[2]).sin()) > 0.1 && (x0) * (row4[2]) < 0.9 => {
                }
                _ => {
                }
            }
            late5 = (x0 - ((x0) * (row4[2])));
        }
        helper_1((if (x0 - (late5)) > 0.1 && (x0).mul_add(late5, x0) < 0.9 { x0 } else { row4[2] }), ((x0 - (late5))).sin(), [x0, x0], &row4[1..3]) + x0 + row4[0] + late5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[1.01], weights: &[0.0], gradient: &[1.1571860721e1], stopped: true }
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
        ((v1 + v1)).atan2(2.0 + ((v6).atan()).sin()) + v1 + row5[0] + v6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[0.8], weights: &[0.0], gradient: &[3.3556466030e-1], stopped: true }
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
        (if (x0 - (p1[0])) > p1[0] { (x0).atan() } else { (p1[0]) * (p1[1]) }) + value3 + q2[1] + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, &a2.to_vec(), a3[0]), (&mut d0[0], d1, d2, &mut d3[0]),
            |a0: 1, a1: 2, a2: 2, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[1.18, -0.4, 1.24, 0.74, -1.5, -0.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4179903026e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0], stopped: false }
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
        (q2[2] + (x0).min(p1)) + p1 + p1 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: &mut [f64], value3: f64) -> f64 {
        let mut row1 = [[(value3 - (x0)), *p1], [value3, (-((q2[1]).powi(2))).exp()]];
        let mut m2 = (((q2[1]) * (x0) - ((q2[2] + q2[2])))).sin();
        if m2 > x0 {
            let old3 = std::mem::replace(&mut m2, ((x0 + q2[0])).sin());
            let mut row4 = [(helper_1(0.5 * (q2[3]), (m2).tanh(), [row1[0][0], old3, old3])).tanh(); 2];
        } else if (row1[0][0]).powi(2) > row1[1][1] {
            match 3 {
                0 | 2 => {
                    let mut stack5 = vec![({ let inner6 = x0; inner6 * (x0) }), value3];
                    let v7 = if q2[0] < stack5[stack5.len() - 1] || value3 > 0.3 {
                        let v9 = 0.5 * (({ let inner8 = (q2[3] + *p1); inner8 * ((value3) * (inner8)) }));
                        let v10 = 0.5 * ((stop_gradient(stack5[stack5.len() - 2]) - ((x0 - (q2[2])))));
                        0.5 * (((v10) / (2.0 + (x0).sin()) - ((1.5 + (stack5[stack5.len() - 2]).sin()).ln())))
                    } else {
                        value3
                    };
                }
                1 if value3 < value3 || row1[0][1] > 0.3 => {
                }
                _ => {
                }
            }
        }
        helper_1(0.5 * ((m2 + m2)), ((q2[3]) * (m2)).tanh(), [*p1, *p1, *p1]) + q2[1] + x0 + m2
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &mut a1[0], a2, a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]),
            |a0: 1, a1: 1, a2: 4, a3: 1|, |d0, d1, d2, d3|,
            Point { at: &[-1.29, 1.03, 0.55, -0.28, -0.56, -0.61, -0.55], weights: &[0.0, 0.25, 0.25, 0.5, 0.75, 1.0, 0.0], gradient: &[2.4512172039e0, 1.2500000000e0, 1.7012172039e0, 1.5000000000e0, 7.5000000000e-1, -1.4388933684e-1, 0.0000000000e0], stopped: true }
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
        let mut sum6 = 0.0;
        for i7 in 1..1 {
            let difference8 = p1[i7 + 1] - p1[i7] * p1[i7 - 1];
            let mut row9 = vec![-(x0), (p1[n4 % 2] + x0), (v2).hypot(1.0 + (p1[0]).powi(2))];
            sum6 += 0.5 * ((x0).min((if (p1[i7] - (v2)) > 0.1 && (p1[n4 % 2]).cos() < 0.9 { p1[n4 % 2] } else { row9[2 - i7] })));
        }
        let mut sum10 = 0.0;
        for i11 in 0..1 {
            let difference12 = p1[i11 + 1] - p1[i11];
            if (v2) * (m1) > 0.25 * (i11 as f64) {
                let mut m13 = 0.5 * ((({ let inner14 = difference12; inner14 * (0.25 * (n4 as f64)) }) - (difference12)));
                m13 *= (x0).cos();
            }
            sum10 += 0.5 * (((0.25 * (n4 as f64)).atan2(2.0 + (m1).sin()) + (x0).max(p1[1])));
        }
        x0 + m1 + x0 + m1 + sum6 + sum10
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], &a1.to_vec()), (&mut d0[0], d1),
            |a0: 1, a1: 2|, |d0, d1|,
            Point { at: &[-0.66, -1.0, 0.59], weights: &[0.0, 0.0, 0.0], gradient: &[2.9821086092e0, -9.8210860924e-1, 1.4821086092e0], stopped: false }
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
        let mut sum5 = 0.0;
        for j6 in 0..2 {
            let factor9 = ((if (x0).abs() > 0.1 && 0.25 * (j6 as f64) < 0.9 { p1[(j6 + 2) % 4] } else { (q2[(j6 + 1) % 3]).powi(2) })).sin();
            let mut column8 = ((p1[0] + x0)).tanh();
            for k7 in 0..2 {
                column8 += p1[k7 * 2 + j6] * factor9 * q2[(k7 + 1) % 3];
            }
            sum5 += column8.sin();
        }
        p1[2] + q2[2] + q2[1] + x0 + sum5
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)),
            |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
            Point { at: &[1.06, 0.27, -1.34, 0.06, 0.64, -0.18, -0.08, 1.41], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
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
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            if (x0) * (x0) > x0 {
                let v7 = if ({ let inner8 = x0; inner8 * (x0) }) > x0 {
                    (x0).tanh()
                } else {
                    x0
                };
            } else {
            }
            sum5 += ((x0).min(m1) + (m1).abs());
        }
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let mut row11 = vec![(x0).tanh(); 4];
            let found13 = 'block12: {
                ((x0).max(m1)) * (m1)
            };
            sum9 += 0.5 * (found13);
        }
        ((x0 + m1) - (m1)) + x0 + x0 + x0 + sum5 + sum9
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.08], weights: &[0.0], gradient: &[4.7274200787e0], stopped: false }
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
        x0 + x0 + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.98], weights: &[0.0], gradient: &[4.0000000000e0], stopped: false }
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
        ((row1[2] - (x0)) + (row1[1] + x0)) + row1[2] + row1[2] + x0
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let v1 = match 3 {
            0 => {
                let mut row2 = vec![0.5 * ((x0) * (x0)); 2];
                (((1.0 + (row2[0]).powi(2)).sqrt() + helper_0(0.5 * (x0)))).tanh()
            }
            1 if !(x0 > x0) => {
                let mut row3 = [((x0) / (2.0 + (x0).sin())).tanh(); 4];
                ((-(((row3[0] + row3[3])).powi(2))).exp()).sin()
            }
            _ => {
                (({ let inner4 = x0; inner4 * (x0) })).tanh()
            }
        };
        (v1 + x0 + x0 + x0, v1)
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (helper_0((x0).min(x0))).tanh();
        let mut row2 = [(x0) * (v1), (v1 - (x0)), (v1 - (x0)), v1];
        let v3 = match 3 {
            0 | 2 => {
                'outer4: for i5 in 0..2 {
                    if (row2[i5]) / (2.0 + (row2[i5]).sin()) > 0.1 && f64::sin(v1) < 0.9 {
                        row2[3] /= 2.0 + (((x0) * ((row2[(i5 + 1) % 4]).cos())).tanh()).sin();
                        if i5 % 2 == 1 {
                            continue 'outer4;
                        }
                        row2[2] -= (((x0) * (0.25 * (i5 as f64))) * (helper_1(x0).1)).tanh();
                        let v6 = (row2[(i5 + 1) % 4]).tanh();
                    } else if (0.56_f64) * (row2[i5]) > row2[3] {
                    }
                }
                0.5 * (-(stop_gradient(x0)))
            }
            1 if helper_1((v1).sin()).1 > row2[1] => {
                (v1).sin()
            }
            _ => {
                0.5 * (helper_0(0.5 * ((v1 - (v1)))))
            }
        };
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            let difference9 = row2[i8 + 1] - row2[i8];
            for e10 in &row2 {
                let mut m12 = ((*e10) * ((difference9) / (2.0 + (row2[(i8 + 2) % 4]).sin()))).sin();
            }
            sum7 += (((difference9 - (v3)) + difference9)).sin();
        }
        let mut sum13 = 0.0;
        for i14 in 1..3 {
            let difference15 = row2[i14 + 1] - row2[i14] * row2[i14 - 1];
            let v16 = ((x0).hypot(1.0 + (v3).powi(2))).cos();
            sum13 += v16;
        }
        ((row2[0]) * (row2[1])) * (x0) + row2[3] + v3 + x0 + sum7 + sum13
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.66], weights: &[0.0], gradient: &[2.4375819947e0], stopped: true }
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
        let mut sum4 = 0.0;
        for i5 in 0..1 {
            let difference6 = row1[i5 + 1] - row1[i5];
            if i5 % 2 == 0 {
                let difference6 = (((difference6 + x0) - ((difference6 + x0)))).tanh();
            } else {
            }
            sum4 += ((0.25 * (i5 as f64)) * ((1.5 + (x0).sin()).ln())).sin();
        }
        x0 + x0 + x0 + x0 + sum4
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
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
        v1 + v1 + x0 + v1
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
        let mut row7 = vec![helper_1((p1[1]).tanh()), (v1 - (q2[0])), (1.5 + (x0).cos()).recip(), m3];
        let r8 = helper_0((row7[2]).abs());
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let difference11 = row7[i10 + 1] - row7[i10] * row7[i10 - 1];
            {
                let part12 = &row7[i10..i10 + 1];
                let mut m13 = 0.5 * (v1);
                m13 = part12[0] * 0.5;
            }
            sum9 += 0.5 * (((m3).mul_add(stack2[stack2.len() - 2], q2[i10 % 2]) + helper_0((row7[3 - i10]).tanh())));
        }
        let mut sum14 = 0.0;
        for i15 in 0..2 {
            let difference16 = p1[i15 + 1] - p1[i15];
            let mut m17 = m3;
            let mut stack18 = vec![helper_0((v1).sin()), (x0) * (q2[(i15 + 2) % 2])];
            sum14 += ((({ let inner19 = value3[(i15 + 1) % 2]; inner19 * (stack2[stack2.len() - 1]) })) * ((value3[i15]).atan2(2.0 + (m3).sin()))).sin();
        }
        v1 + stack2[1] + x0 + q2[0] + sum9 + sum14
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], a1, a2, &a3.to_vec()), (&mut d0[0], d1, d2, d3),
            |a0: 1, a1: 3, a2: 2, a3: 2|, |d0, d1, d2, d3|,
            Point { at: &[1.05, -0.84, 0.68, -0.18, 1.17, -0.29, 0.15, -0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.4619916297e0, 1.8528046197e0, -6.0214233447e-1, 3.4000000000e-1, 2.5000000000e0, 5.0000000000e-1, -2.2858100231e0, 1.0803422273e-1], stopped: true }
        );
    }
}

mod seed_1000098 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut row1 = [(if (x0) / (2.0 + (x0).sin()) > p1[0][0] { p1[0][0] } else { x0 }), (1.5 + (x0).sin()).ln(), p1[1][0]];
        row1[2] += 0.5 * (p1[0][0]);
        row1[0] /= 2.0 + (x0).sin();
        if (row1[1]).hypot(1.0 + (row1[2]).powi(2)) > p1[1][0] {
            return row1[0] + x0 + row1[2] + p1[0][1];
        }
        let mut sum2 = 0.0;
        for i3 in 0..2 {
            let difference4 = row1[i3 + 1] - row1[i3];
            let mut row5 = [(row1[i3] - (0.25 * (i3 as f64))), (row1[2]) * (x0)];
            sum2 += (((p1[1 - i3][1] + row1[2 - i3]) + -(row5[1 - i3]))).sin();
        }
        x0 + p1[1][1] + row1[0] + row1[2] + sum2
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2], q2: &Vec<f64>) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(2) {
            let mut row3 = vec![(x0).abs(), helper_0((q2[i2 % 2]).tanh(), &[[p1[(i2 + 2) % 2], q2[i2 % 2]], [p1[(i2 + 2) % 2], q2[i2 % 2]]])];
        }
        if (x0).sin() > q2[1] {
            let mut row4 = vec![q2[1], stop_gradient(q2[0])];
        }
        let x0 = ((x0).powi(3) - (helper_0(p1[0], &[[x0, q2[0]], [p1[1], q2[0]]])));
        let v5 = (p1[0]).sin();
        let mut m6 = (((v5) * (q2[0])) * ((v5 + q2[1]))).tanh();
        (helper_0((x0).sin(), &[[p1[1], m6], [v5, x0]]) + (p1[1]).sin()) + q2[0] + m6 + q2[1]
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], *array(a1), &a2.to_vec()), (&mut d0[0], array(d1), d2),
            |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
            Point { at: &[-1.16, -0.58, 0.49, -1.24, -1.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.5035275717e0, 1.6095402898e0, 8.5442431303e-1, 1.0879237398e0, 1.4523822306e0], stopped: true }
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
        let mut sum3 = 0.0;
        for i4 in 1..3 {
            let difference5 = value3[i4 + 1] - value3[i4] * value3[i4 - 1];
            let mut stack6 = vec![x0, difference5];
            sum3 += ((p1[(i4 + 1) % 2]) / (2.0 + (x0).sin())).sin();
        }
        let mut sum7 = 0.0;
        for i8 in 1..1 {
            let difference9 = p1[i8 + 1] - p1[i8] * p1[i8 - 1];
            let mut m10 = ((stop_gradient(value3[3 - i8])).clamp(-1.25, 1.25)).sin();
            sum7 += (((q2).min(value3[3 - i8])) * (x0)).tanh();
        }
        x0 + q2 + p1[0] + q2 + sum3 + sum7
    }

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut row2 = vec![(x0).abs(), helper_0(x0, [x0, x0], (0.25 * (i1 as f64)).tanh(), &[x0, x0, 0.25 * (i1 as f64), x0])];
            if i1 % 2 == 1 {
                return ((row2[1] - (row2[i1 % 2])) - ((x0 + 0.25 * (i1 as f64)))) + 0.25 * (i1 as f64) + row2[i1 % 2] + x0;
            }
        }
        if x0 < x0 || x0 > 0.3 {
        } else {
        }
        (-(((x0).powi(2)).powi(2))).exp() + x0 + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(x0).powi(2), (x0) * (x0)], [(x0 + x0), (x0).atan2(2.0 + (x0).sin())]];
        let mut n4 = 0;
        let found3 = 'outer2: loop {
            n4 += 1;
            if n4 > 2 {
                break ((helper_0(0.5 * (x0), [x0, 0.25 * (n4 as f64)], x0, &[x0, x0, row1[n4 % 2][n4 % 2], row1[1][(n4 + 2) % 2]])).atan()).sin();
            }
            row1[(n4 + 1) % 2][n4 % 2] -= 0.5 * (-(stop_gradient(x0)));
            if !(x0 > row1[(n4 + 1) % 2][(n4 + 1) % 2]) {
                continue 'outer2;
            }
            row1[n4 % 2][n4 % 2] = (helper_0((0.25 * (n4 as f64) + x0), [0.25 * (n4 as f64), row1[(n4 + 2) % 2][(n4 + 1) % 2]], ((x0).powi(3)).sin(), &[row1[(n4 + 2) % 2][n4 % 2], row1[n4 % 2][n4 % 2], x0, x0])).sin();
            let v5 = if x0 > 0.1 && helper_1(0.5 * (row1[n4 % 2][n4 % 2])) < 0.9 {
                helper_1((helper_1((x0).tanh())).sin())
            } else {
                (helper_1(((row1[n4 % 2][n4 % 2]) * (x0)).sin())).tanh()
            };
            if x0 > v5 {
                return (if (row1[1][n4 % 2]).cos() > row1[n4 % 2][n4 % 2] { (1.0 + (v5).powi(2)).sqrt() } else { (if helper_0((row1[(n4 + 2) % 2][n4 % 2]).tanh(), [v5, row1[0][0]], (v5).tanh(), &[v5, x0, row1[(n4 + 1) % 2][(n4 + 1) % 2], x0]) > x0 { row1[1][(n4 + 2) % 2] } else { x0 }) }) + 0.25 * (n4 as f64) + x0 + row1[n4 % 2][n4 % 2];
            }
        };
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            let mut n8 = 0;
            while n8 < 2 && !(0.25 * (n4 as f64) > row1[i7 % 2][i7 % 2]) {
                let mut m9 = ((0.11_f64) * (0.25 * (n8 as f64))).atan();
                if i7 % 2 == 0 {
                    break;
                }
                n8 += 1;
            }
            sum6 += (((found3).sin()) * ((0.25 * (n8 as f64)) * (x0))).sin();
        }
        row1[(n4 + 1) % 2][n4 % 2] + row1[0][n4 % 2] + row1[1][(n4 + 2) % 2] + found3 + sum6
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0]), (&mut d0[0]),
            |a0: 1|, |d0|,
            Point { at: &[-0.89], weights: &[0.0], gradient: &[-2.6722876938e0], stopped: true }
        );
    }
}

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
        ((row3[p1]).clamp(-1.25, 1.25)) * (q2) + value3[p1] + x0 + x0
    }

    #[test]
    fn derivatives() {
        check!(
            program, (a0[0], 0, a2[0], a3), (&mut d0[0], &mut d2[0], d3),
            |a0: 1, a2: 1, a3: 4|, |d0, d2, d3|,
            Point { at: &[-0.32, 1.07, 0.48, 0.21, 1.5, -1.1], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[2.0000000000e0, 6.8389422310e-1, 1.2500000000e0, 5.0000000000e-1, 7.4155459726e-1, 1.0000000000e0], stopped: false }
        );
    }
}
