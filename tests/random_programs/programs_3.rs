//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{Point, array, matrix};
use autodiff::{differentiate, stop_gradient};

mod seed_1000474 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>, value3: &mut f64) -> f64 {
        let v1 = if (x0 + x0) > p1 {
            if !(x0 > x0) {
                let x0 = (((q2[1] + p1)).min((x0) * (*value3))).tanh();
                let v2 = (((*value3) * (x0) + *value3)).tanh();
            } else {
            }
            (*value3).sin()
        } else {
            ((*value3) * ((x0) / (2.0 + (q2[0]).sin()))).tanh()
        };
        (q2[2] - ((1.5 + (*value3).sin()).ln())) + q2[2] + p1 + v1
    }

    check!(
        program, (a0[0], a1[0], &a2.to_vec(), &mut a3[0]), (&mut d0[0], &mut d1[0], d2, &mut d3[0]), |a0: 1, a1: 1, a2: 3, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.76, 0.33, -0.72, 1.33, -0.42, -1.02], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25], gradient: &[-5.5401372075e-1, 1.0000000000e0, -2.3612151617e-1, 0.0000000000e0, 2.0000000000e0, -9.7059270244e-1], stopped: false }
    );
}

mod seed_1000475 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4]) -> f64 {
        'outer1: for i2 in (0..=4).rev().step_by(3) {
            let mut stack3 = vec![(x0 - (x0)), x0];
        }
        p1[0] = p1[3] * 0.5 + p1[0].sin();
        let mut m4 = 0.5 * (((x0).powi(2)).hypot(1.0 + ((p1[2] + p1[2])).powi(2)));
        let mut m5 = (x0).sin();
        let v6 = (if m5 > 0.1 && (m4).min(x0) < 0.9 { m5 } else { m4 });
        x0 + x0 + p1[3] + x0
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[1.38, -1.49, 0.92, 0.15, 0.75], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[3.0000000000e0, 2.0177112114e-2, 5.0000000000e-1, 7.5000000000e-1, 2.1250000000e0], stopped: false }
    );
}

mod seed_1000476 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = (((x0).mul_add(x0, x0)) * ((x0 + x0))).sin();
        let t1 = ((if (x0) * (x0) > x0 { x0 } else { x0 }), (if x0 < x0 || x0 > 0.3 { x0 } else { x0 }));
        let mut row2 = [[(t1.1) * (t1.1), x0], [(t1.0) * (x0), (t1.0).max(x0)]];
        'outer3: for i4 in 0..=2 {
        }
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            let mut m7 = (x0).sin();
            let found9 = 'block8: {
                (f64::sin((x0 + t1.0))).sin()
            };
            sum5 += 0.5 * (((found9) * (m7)) * ((row2[(i6 + 1) % 2][i6 % 2]).atan2(2.0 + (found9).sin())));
        }
        ((row2[1][1]) * (t1.0) + (t1.1).sin()) + t1.0 + x0 + x0 + sum5
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.48], weights: &[0.0], gradient: &[-2.3717622300e0], stopped: false }
    );
}

mod seed_1000479 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 2]) -> f64 {
        let v1 = 0.5 * ((q2[0]) * ((q2[1]).sin()));
        let mut m2 = (((v1 + v1)) * ((v1).powi(2))).tanh();
        'outer3: for i4 in 1..=2 {
            let (left5, right6) = (((x0).sin()).sin(), (p1[(i4 + 1) % 2][i4 % 2]).sin());
            let v7 = (((p1[i4 % 2][(i4 + 2) % 2] + v1)) * (p1[(i4 + 1) % 2][i4 % 2])).sin();
        }
        if m2 > x0 {
            m2 *= ((v1).tanh()).cos();
            return (p1[0][1]) * (f64::sin(x0)) + p1[0][0] + q2[0] + p1[1][1];
        }
        let mut row8 = [[(q2[0] + x0), stop_gradient(q2[1])], [q2[1], (p1[1][1]).abs()]];
        ((q2[1] - (v1))).hypot(1.0 + ((m2).clamp(-1.25, 1.25)).powi(2)) + x0 + q2[1] + m2
    }

    check!(
        program, (a0[0], matrix(a1), *array(a2)), (&mut d0[0], matrix(d1), array(d2)), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        Point { at: &[0.4, -1.42, 0.69, 1.2, -0.38, 1.3, -1.27], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, -4.1999654539e-1, 6.9296533654e-1], stopped: true }
    );
}

mod seed_1000483 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [((x0).mul_add(x0, x0)).sin(); 2];
        let mut m2 = x0;
        let v3 = if m2 < m2 || m2 > 0.3 {
            let v4 = if m2 < row1[0] || x0 > 0.3 {
                let mut n7 = 0;
                let found6 = 'outer5: loop {
                    n7 += 1;
                    if n7 > 1 {
                        break (((0.25 * (n7 as f64)) * (0.25 * (n7 as f64))) * ((row1[n7 % 2]) * (row1[(n7 + 1) % 2]))).sin();
                    }
                    let mut n8 = 0;
                    while n8 < 2 && n7 < 1 {
                        n8 += 1;
                    }
                };
                0.5 * ((1.5 + ((row1[(n7 + 1) % 2] + row1[n7 % 2])).cos()).recip())
            } else {
                (row1[0]).tanh()
            };
            x0
        } else {
            (((row1[0]).max(m2)) * ((row1[0]) * (row1[1]))).sin()
        };
        (row1[1]).abs() + m2 + v3 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.21], weights: &[0.0], gradient: &[-5.3037513227e-2], stopped: false }
    );
}

mod seed_1000484 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64) -> f64 {
        for i1 in (0..5).step_by(2) {
            let mut t2 = (((if (*p1).cos() > x0 { *p1 } else { *p1 })).tanh(), (x0) * (0.25 * (i1 as f64)));
        }
        let v3 = 0.5 * ((*p1).abs());
        if !(x0 > x0) {
            return ((if x0 > v3 { x0 } else { x0 })) * ((if *p1 > 0.1 && (x0).min(x0) < 0.9 { v3 } else { v3 })) + x0 + *p1 + x0;
        }
        let found5 = 'block4: {
            let mut m6 = 0.5 * (((v3 + v3)) * (stop_gradient(*p1)));
            0.5 * (((v3).clamp(-1.25, 1.25)) / (2.0 + (*p1).sin()))
        };
        *p1 = (*p1).sin() + (((found5 + v3)) / (2.0 + (found5).sin())).tanh();
        *p1 -= ((*p1).abs() + (v3) * (found5));
        let mut m7 = -((x0 + x0));
        m7 -= ((x0 + ({ let inner8 = x0; inner8 * (*p1) }))).tanh();
        let t9 = ((x0).tanh(), ((x0).sin()).sin());
        found5 + *p1 + v3 + *p1
    }

    check!(
        program, (a0[0], &mut a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.88, -1.42], weights: &[0.0, 0.25], gradient: &[2.7100000000e0, 8.1000000000e-1], stopped: true }
    );
}

mod seed_1000485 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = (x0).sin();
        let t1 = ((if (x0) * (x0) > x0 { x0 } else { x0 }), (if x0 < x0 || x0 > 0.3 { x0 } else { x0 }));
        let mut row2 = [[(t1.1) * (t1.1), x0], [(t1.0) * (x0), (t1.0).max(x0)]];
        'outer3: for i4 in 0..=2 {
            row2[i4 % 2][(i4 + 1) % 2] /= 2.0 + ((((row2[0][0] - (row2[(i4 + 2) % 2][i4 % 2]))).sin()).tanh()).sin();
            for i5 in (0..2).rev() {
                row2[1][i5] = (((0.15000000000000002_f64) * (t1.1)) * ((x0 + t1.0))).tanh();
                let mut row6 = [x0, ({ let inner7 = x0; inner7 * (t1.0) })];
            }
        }
        let mut sum8 = 0.0;
        for i9 in 1..3 {
            let v10 = (((x0).sin() + (-((row2[i9 % 2][(i9 + 2) % 2]).powi(2))).exp())).tanh();
            'outer11: for i12 in (1..5).step_by(2).rev() {
            }
            sum8 += v10;
        }
        ((x0) / (2.0 + (x0).sin())) * ((x0) / (2.0 + (row2[0][0]).sin())) + t1.1 + x0 + t1.1 + sum8
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.27], weights: &[0.0], gradient: &[3.9234573406e0], stopped: false }
    );
}

mod seed_1000490 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let t1 = ((if (x0) * (p1) > x0 { p1 } else { x0 }), (if x0 < x0 || x0 > 0.3 { p1 } else { x0 }));
        let mut row2 = [[(p1 - (x0)), t1.0], [t1.1, (if x0 > t1.0 { x0 } else { x0 })]];
        'outer3: for i4 in 0..=2 {
            row2[i4 % 2][(i4 + 1) % 2] /= 2.0 + ((1.5 + ((p1 + x0)).cos()).recip()).sin();
        }
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            for i7 in i6..4 {
                let mut n9 = 0;
                'outer8: while n9 < 2 {
                    n9 += 1;
                }
            }
            sum5 += 0.5 * (((row2[i6 % 2][i6 % 2] + row2[i6 % 2][0]) + p1));
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            let mut n13 = 0;
            'outer12: while n13 < 3 {
                let mut m14 = (((row2[0][0]) * (row2[i11 % 2][0]) - ((row2[n13 % 2][0]).clamp(-1.25, 1.25)))).sin();
                n13 += 1;
            }
            sum10 -= ((if i11 % 2 == 1 { (x0) / (2.0 + (row2[n13 % 2][i11 % 2]).sin()) } else { (row2[1][(i11 + 1) % 2]) * (row2[n13 % 2][(i11 + 2) % 2]) })).sin();
        }
        (t1.0 + (p1 + row2[1][1])) + x0 + row2[0][0] + p1 + sum5 + sum10
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-0.92, 1.34], weights: &[0.0, 0.0], gradient: &[1.2913522819e0, 6.5227497765e0], stopped: false }
    );
}

mod seed_1000491 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (((if (x0) * (x0) > x0 { x0 } else { x0 }) + x0)).tanh();
        let x0 = 0.5 * (({ let inner2 = (1.0 + (m1).powi(2)).sqrt(); inner2 * ((if (1.0 + (x0).powi(2)).sqrt() > 0.1 && (m1 - (x0)) < 0.9 { m1 } else { inner2 })) }));
        let v3 = if x0 > x0 {
            let v4 = (if x0 > 0.1 && (m1).min(m1) < 0.9 { x0 } else { m1 });
            0.5 * ((m1 + (v4 + x0)))
        } else {
            stop_gradient(stop_gradient(m1))
        };
        ((if m1 > x0 { m1 } else { x0 })).atan2(2.0 + (f64::sin(v3)).sin()) + x0 + x0 + v3
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.04], weights: &[0.0], gradient: &[3.2721101921e-1], stopped: true }
    );
}

mod seed_1000492 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: &Vec<f64>, value3: f64) -> f64 {
        let mut m1 = (((p1[2]).atan()) / (2.0 + (value3).sin())).tanh();
        let mut n2 = 0;
        while n2 < 2 {
            if n2 % 2 == 0 {
            } else if n2 % 2 == 1 {
            }
            n2 += 1;
        }
        ((1.5 + (p1[(n2 + 2) % 4]).cos()).recip() - ((m1 - (p1[n2 % 4])))) + m1 + m1 + m1
    }

    check!(
        program, (a0[0], array(a1), &a2.to_vec(), a3[0]), (&mut d0[0], array(d1), d2, &mut d3[0]), |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.72, 0.09, -1.09, -0.05, -1.33, -1.45, 0.4, -1.42, 0.69, 1.2], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.6442724278e-1, 5.0000000000e-1, 2.4302206007e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 4.2102748690e-3], stopped: false }
    );
}

mod seed_1000495 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[[f64; 2]; 2]) -> f64 {
        let found2 = 'block1: {
            'outer3: for i4 in p1..4 {
                let v5 = (((0.25 * (i4 as f64) + 0.25 * (p1 as f64))).atan()).sin();
                let mut row6 = [(if p1 % 2 == 1 { x0 } else { v5 }), (q2[i4 % 2][(i4 + 1) % 2] - (x0))];
                row6[(i4 + 1) % 2] /= 2.0 + ((((q2[0][0] - (q2[(p1 + 2) % 2][p1 % 2]))).sin()).tanh()).sin();
            }
            if x0 < x0 || x0 > 0.3 {
                break 'block1 0.5 * ((q2[p1 % 2][1]) * (q2[p1 % 2][p1 % 2]));
            }
            if (x0).sin() > x0 {
                let mut row7 = [q2[1][1], x0];
                'outer8: for i9 in (1..5).step_by(2) {
                }
                if p1 % 2 == 0 {
                    break 'block1 0.5 * (0.25 * (p1 as f64));
                }
            } else if p1 < 1 {
            }
            (((q2[1][1] + x0) + (x0) / (2.0 + (q2[p1 % 2][p1 % 2]).sin()))).tanh()
        };
        ((x0) / (2.0 + (q2[p1 % 2][p1 % 2]).sin()) - (x0)) + x0 + q2[p1 % 2][p1 % 2] + q2[0][p1 % 2]
    }

    check!(
        program, (a0[0], 0, matrix(a2)), (&mut d0[0], matrix(d2)), |a0: 1, a2: 4|, |d0, d2|,
        Point { at: &[0.43, 0.65, -1.1, 0.58, -0.32], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.8384969221e-1, 1.9495629550e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000496 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 1..3 {
            let mut m3 = x0;
            let mut n6 = 0;
            let found5 = 'outer4: loop {
                n6 += 1;
                if n6 > 3 {
                    break ((1.5 + ((m3) * (m3)).cos()).recip()).tanh();
                }
                let v7 = 0.5 * (((x0) * (0.25 * (n6 as f64)) + 0.16_f64));
                for i8 in (1..5).step_by(2) {
                    m3 /= 2.0 + (0.25 * (i8 as f64)).sin();
                    if v7 > v7 {
                        continue 'outer1;
                    }
                }
                let mut m9 = 0.5 * (((0.25 * (i2 as f64) - (v7))).abs());
            };
            let mut row10 = [[stop_gradient(x0), (found5 - (x0))], [(x0).tanh(), (found5) * (found5)]];
        }
        ((x0).tanh()).cos() + x0 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.49], weights: &[0.0], gradient: &[3.1445150888e0], stopped: true }
    );
}

mod seed_1000499 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [((x0).mul_add(x0, x0)).sin(); 2];
        let mut m2 = x0;
        let v3 = if m2 < m2 || m2 > 0.3 {
            let v4 = if m2 < row1[0] || x0 > 0.3 {
                let mut n7 = 0;
                let found6 = 'outer5: loop {
                    n7 += 1;
                    if n7 > 1 {
                        break (((0.25 * (n7 as f64)) * (0.25 * (n7 as f64))) * ((row1[n7 % 2]) * (row1[(n7 + 1) % 2]))).sin();
                    }
                    let mut n8 = 0;
                    while n8 < 2 && n7 < 1 {
                        n8 += 1;
                    }
                };
                0.5 * ((1.5 + ((row1[(n7 + 1) % 2] + row1[n7 % 2])).cos()).recip())
            } else {
                (row1[0]).tanh()
            };
            x0
        } else {
            (((row1[0]).max(m2)) * ((row1[0]) * (row1[1]))).sin()
        };
        (row1[1]).abs() + m2 + v3 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.21], weights: &[0.0], gradient: &[-5.3037513227e-2], stopped: false }
    );
}

mod seed_1000500 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: [f64; 4], value3: f64) -> f64 {
        let mut m1 = ((value3) * (value3) + (value3 + value3));
        let v2 = ((value3) * (x0)).sin();
        let v3 = match 3 {
            1..=2 => {
                let row4 = [((v2 + v2)).sin(); 3];
                (((m1) * (v2)).atan2(2.0 + ((q2[1] + m1)).sin())).sin()
            }
            1 if (p1[2]).clamp(-1.25, 1.25) > q2[1] => {
                (stop_gradient(p1[1])).atan()
            }
            _ => {
                ((m1) / (2.0 + (q2[2]).sin())) * (v2)
            }
        };
        ((if !(v3 > q2[2]) { x0 } else { q2[2] }) + m1) + v3 + m1 + q2[3]
    }

    check!(
        program, (a0[0], &a1.to_vec(), *array(a2), a3[0]), (&mut d0[0], d1, array(d2), &mut d3[0]), |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.65, -1.1, 0.58, -0.32, 0.01, 1.1, 0.65, -0.01, -0.92, 0.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.7326936352e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 9.0773211350e-1, 1.0000000000e0, 6.7466399479e0], stopped: true }
    );
}

mod seed_1000502 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[[f64; 2]; 2]) -> (f64, f64) {
        let mut m1 = 0.5 * (((x0).powi(2)).hypot(1.0 + ((p1[0][1] + x0)).powi(2)));
        let mut m2 = (x0).sin();
        let v3 = (if m2 > 0.1 && (m1).min(x0) < 0.9 { m2 } else { m1 });
        ((x0) * ((p1[1][1] - (p1[0][0]))) + v3 + v3 + m1, v3)
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in 0..3 {
            let mut m2 = 0.5 * (((x0) * (x0)) / (2.0 + (x0).sin()));
            if (x0 + x0) > 0.1 && ({ let inner3 = x0; inner3 * (inner3) }) < 0.9 {
                m2 -= ((x0) * (x0)).sin();
                return ((m2) * (x0)) * ((m2) * (x0)) + m2 + x0 + m2;
            }
        }
        let mut t4 = ((-(x0)).tanh(), (x0).min(x0));
        if t4.1 < t4.1 || t4.0 > 0.3 {
            return ((1.5 + (t4.0).sin()).ln() - ((if !(x0 > t4.1) { x0 } else { t4.0 }))) + t4.1 + x0 + t4.1;
        }
        helper_0(f64::sin(x0), &[[t4.1, x0], [x0, x0]]).0 + t4.1 + t4.1 + t4.1
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.43], weights: &[0.0], gradient: &[1.9434971493e0], stopped: false }
    );
}

mod seed_1000503 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let mut row1 = [0.5 * ((x0 + x0)); 3];
        let x0 = 0.5 * (x0);
        let mut n2 = 0;
        while n2 < 3 && (x0) * (row1[2]) > x0 {
            n2 += 1;
        }
        row1[(n2 + 1) % 3] + row1[(n2 + 2) % 3] + row1[(n2 + 1) % 3] + 0.25 * (n2 as f64)
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: [f64; 4], value3: f64) -> f64 {
        let mut m1 = ((value3) * (value3) + (value3 + value3));
        let v2 = ((value3) * (x0)).sin();
        let v3 = match 3 {
            1..=2 => {
                let row4 = [((v2 + v2)).sin(); 3];
                (((m1) * (v2)).atan2(2.0 + ((q2[1] + m1)).sin())).sin()
            }
            1 if (p1[2]).clamp(-1.25, 1.25) > q2[1] => {
                (stop_gradient(p1[1])).atan()
            }
            _ => {
                ((m1) / (2.0 + (q2[2]).sin())) * (v2)
            }
        };
        ((if !(v3 > q2[2]) { x0 } else { q2[2] }) - (helper_0(m1))) + m1 + q2[3] + v2
    }

    check!(
        program, (a0[0], &a1.to_vec(), *array(a2), a3[0]), (&mut d0[0], d1, array(d2), &mut d3[0]), |a0: 1, a1: 4, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-1.1, 0.58, -0.32, 0.01, 1.1, 0.65, -0.01, -0.92, 0.48, 0.28], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.6682369898e-1, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0, -6.1682359603e0], stopped: true }
    );
}

mod seed_1000510 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>, value3: f64) -> f64 {
        let v1 = ((1.5 + (value3).sin()).ln()) * (q2[2]);
        if v1 > q2[0] {
            return v1 + x0 + v1 + value3;
        }
        let v2 = (1.5 + (q2[0]).sin()).ln();
        let mut m3 = (x0).sin();
        let mut m4 = (((p1[0]) * (v1)) * (stop_gradient(v2))).tanh();
        if (v1).hypot(1.0 + (v2).powi(2)) > x0 {
            m4 = (((m3).powi(3)) * (m4)).tanh();
            let v5 = (v2).sin();
        }
        if (m3).atan() > v1 {
            let mut m6 = ((value3) * (value3) + (value3 + m4));
        } else {
        }
        m4 + x0 + v2 + m4
    }

    check!(
        program, (a0[0], a1, &a2.to_vec(), a3[0]), (&mut d0[0], d1, d2, &mut d3[0]), |a0: 1, a1: 2, a2: 4, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-1.45, -0.95, -0.76, 0.82, -0.52, -0.73, 0.56, 0.08], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.1674038068e0, 4.6360353888e-1, 0.0000000000e0, 3.0577167938e-1, 0.0000000000e0, 6.0331967388e-1, 0.0000000000e0, -6.0754296467e-1], stopped: true }
    );
}

mod seed_1000516 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &mut [f64]) -> f64 {
        let mut n1 = 0;
        while n1 < 2 && q2[0] > x0 {
            let mut row2 = [(if n1 % 2 == 1 { x0 } else { q2[(n1 + 1) % 3] }); 4];
            n1 += 1;
        }
        q2[n1 % 3] /= 2.0 + (q2[n1 % 3]).sin();
        'outer3: for (i5, e4) in p1.iter().enumerate() {
            for i6 in i5..4 {
                let mut n8 = 0;
                'outer7: while n8 < 2 {
                    n8 += 1;
                }
            }
        }
        x0 + q2[(n1 + 2) % 3] + p1[n1 % 2] + p1[n1 % 2]
    }

    check!(
        program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        Point { at: &[0.72, 1.48, 0.73, 0.2, 0.95, -1.16], weights: &[0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 2.0000000000e0, 0.0000000000e0, 1.0356822451e-1, 5.0000000000e-1, 1.7500000000e0], stopped: false }
    );
}

mod seed_1000518 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        if x0 > x0 {
            'outer1: for i2 in (0..5).step_by(2) {
                let mut m3 = 0.5 * ((f64::sin(0.25 * (i2 as f64)) + (0.25 * (i2 as f64) + x0)));
            }
        } else {
            let v5 = ({ let inner4 = (p1[1] + x0); inner4 * ((if (p1[3]) * (inner4) > x0 { x0 } else { x0 })) });
            if v5 > 0.1 && (p1[3]) * (p1[2]) < 0.9 {
                return ((-((x0).powi(2))).exp()) / (2.0 + (v5).sin()) + x0 + p1[2] + v5;
            }
            'outer6: for i7 in (0..5).step_by(2).rev() {
            }
        }
        (1.5 + ((p1[1] + p1[3])).cos()).recip() + p1[0] + p1[0] + p1[1]
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[0.24, -0.92, -1.38, -1.27, -0.72], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.0000000000e0, 1.2836301551e-1, 0.0000000000e0, -8.7163698449e-1], stopped: false }
    );
}

mod seed_1000520 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64, value3: &[f64]) -> f64 {
        'outer1: for i2 in (1..5).step_by(2) {
            match i2 % 4 {
                1..=2 => {
                    let v3 = (p1[i2 % 2][i2 % 2]).tanh();
                }
                1 if !(x0 > 0.25 * (i2 as f64)) => {
                    let mut m4 = (((p1[i2 % 2][1]) * (x0)).powi(2)).sin();
                }
                _ => {
                    if x0 < q2 || value3[(i2 + 1) % 2] > 0.3 {
                        let mut row5 = vec![(q2).sin(), (value3[(i2 + 1) % 2]) * (value3[i2 % 2]), (x0) / (2.0 + (p1[(i2 + 2) % 2][1]).sin())];
                        if q2 < x0 || 0.25 * (i2 as f64) > 0.3 {
                            row5[(i2 + 2) % 3] = 0.5 * (((x0) / (2.0 + (x0).sin()) + (p1[(i2 + 2) % 2][i2 % 2] - (x0))));
                            break 'outer1;
                        }
                    } else if value3[0] < value3[i2 % 2] || value3[i2 % 2] > 0.3 {
                        let mut m6 = (((q2).mul_add(value3[i2 % 2], x0)) * (stop_gradient(q2))).tanh();
                        m6 = m6;
                        if (q2 + 0.25 * (i2 as f64)) > x0 {
                            continue 'outer1;
                        }
                    }
                }
            }
        }
        stop_gradient((x0 + p1[1][0])) + x0 + x0 + q2
    }

    check!(
        program, (a0[0], matrix(a1), a2[0], a3), (&mut d0[0], matrix(d1), &mut d2[0], d3), |a0: 1, a1: 4, a2: 1, a3: 2|, |d0, d1, d2, d3|,
        Point { at: &[1.48, 0.27, 0.82, 0.7, 1.21, 1.04, -1.16, -1.49], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000521 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> f64 {
        let late1;
        if *p1 > *p1 {
            let x0 = (*p1).sin();
            late1 = *p1;
        } else {
            let v2 = (*p1).tanh();
            late1 = 0.5 * (({ let inner3 = (v2).atan(); inner3 * ((v2 + v2)) }));
        }
        (late1) * (stop_gradient(*p1)) + *p1 + x0 + late1
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        for i1 in 0..3 {
            let mut m2 = 0.5 * (((x0) * (x0)) / (2.0 + (x0).sin()));
            if (x0 + x0) > 0.1 && ({ let inner3 = x0; inner3 * (inner3) }) < 0.9 {
                m2 -= ((x0) * (x0)).sin();
                return ((m2) * (x0)) * ((m2) * (x0)) + m2 + x0 + m2;
            }
        }
        let mut t4 = ((-(x0)).tanh(), (x0).min(x0));
        if t4.1 < t4.1 || t4.0 > 0.3 {
            return ((1.5 + (t4.0).sin()).ln() - ((if !(x0 > t4.1) { x0 } else { t4.0 }))) + t4.1 + x0 + t4.1;
        }
        helper_0(f64::sin(x0), &x0) + t4.0 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.34], weights: &[0.0], gradient: &[1.9317685003e0], stopped: true }
    );
}

mod seed_1000524 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        for i1 in 0..2 {
            'outer2: for e3 in p1.iter().copied() {
                let v5 = 0.5 * (p1[(i1 + 1) % 4]);
                let mut m6 = (x0).sin();
            }
            'outer7: for (i9, e8) in p1.iter().enumerate() {
                for i10 in i1..4 {
                }
            }
        }
        ((p1[2]) * (p1[3])) / (2.0 + (p1[3]).sin()) + x0 + x0 + x0
    }

    check!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.17, 0.98, 0.24, 0.05, -0.6], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 0.0000000000e0, -4.1801431969e-1, 4.6852511679e-2], stopped: false }
    );
}

mod seed_1000528 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: usize, value3: &[[f64; 2]; 2]) -> f64 {
        let row1 = vec![((1.0 + (0.25 * (q2 as f64)).powi(2)).sqrt()).sin(); 4];
        let mut n2 = 0;
        while n2 < 2 && q2 < 1 {
            n2 += 1;
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 3 {
                    break (((x0 + 0.25 * (q2 as f64))).tanh()).sin();
                }
                let mut m5 = (row1[(q2 + 1) % 4]).tanh();
                m5 += (((m5).hypot(1.0 + (x0).powi(2))) * ((value3[1][(n2 + 2) % 2]).atan())).sin();
                let x0 = (((0.25 * (n2 as f64)) * (m5) - ((x0 - (m5))))).tanh();
                if !(p1[n2 % 4] > value3[q2 % 2][(q2 + 1) % 2]) {
                    m5 -= ((if q2 < 1 { (value3[n2 % 2][q2 % 2]).min(value3[0][n4 % 2]) } else { p1[n2 % 4] })).tanh();
                    return row1[(n2 + 1) % 4] + m5 + m5 + m5;
                }
            };
            for e6 in p1[1..4].iter() {
                let mut m8 = ((value3[n2 % 2][(n2 + 2) % 2]).clamp(-1.25, 1.25)).sin();
                let mut stack9 = vec![(x0).sin(), row1[n2 % 4]];
            }
        }
        x0 + value3[(q2 + 2) % 2][q2 % 2] + p1[2] + value3[q2 % 2][q2 % 2]
    }

    check!(
        program, (a0[0], &a1.to_vec(), 2, matrix(a3)), (&mut d0[0], d1, matrix(d3)), |a0: 1, a1: 4, a3: 4|, |d0, d1, d3|,
        Point { at: &[0.15, 0.65, 0.95, 0.38, 1.32, 1.44, 0.57, 1.36, 0.54], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 2.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000531 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [((if x0 > 0.1 && (x0).min(x0) < 0.9 { x0 } else { x0 })).tanh(); 4];
        let mut n2 = 0;
        while n2 < 3 && x0 > row1[2] {
            if stop_gradient(row1[(n2 + 2) % 4]) > row1[n2 % 4] {
                let mut n5 = 0;
                let found4 = 'outer3: loop {
                    n5 += 1;
                    if n5 > 1 {
                        break 0.5 * (((row1[n5 % 4]).sin()) * ((x0) * (0.25 * (n2 as f64))));
                    }
                    let v6 = ((x0) * ((0.25 * (n2 as f64)).atan())).tanh();
                };
                if ({ let inner7 = x0; inner7 * (row1[1]) }) > found4 {
                    break;
                }
            } else if x0 > x0 {
            }
            n2 += 1;
        }
        ((row1[(n2 + 1) % 4]) * (x0)).tanh() + x0 + x0 + 0.25 * (n2 as f64)
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.3], weights: &[0.0], gradient: &[2.5615538060e0], stopped: true }
    );
}

mod seed_1000532 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [x0; 2];
        let v2 = row1[0];
        row1[0] -= 0.5 * ((x0 + (v2 + row1[1])));
        (1.5 + ((v2 + v2)).cos()).recip() + x0 + v2 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.04], weights: &[0.0], gradient: &[3.0256382591e0], stopped: false }
    );
}

mod seed_1000535 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = x0;
        let v2 = (v1).tanh();
        let mut n4 = 0;
        'outer3: while n4 < 2 {
            let mut m5 = 0.5 * (((x0 + v2)) * (stop_gradient(v2)));
            n4 += 1;
        }
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            let mut n10 = 0;
            let found9 = 'outer8: loop {
                n10 += 1;
                if n10 > 1 {
                    break (((v1).sin()) * (1.08_f64)).sin();
                }
                if n10 % 2 == 1 {
                } else {
                }
            };
            sum6 += ((v2) * (0.25 * (i7 as f64))).atan();
        }
        (-((({ let inner11 = x0; inner11 * (x0) })).powi(2))).exp() + x0 + v1 + x0 + sum6
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.11], weights: &[0.0], gradient: &[3.7340113897e0], stopped: true }
    );
}

mod seed_1000536 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: f64) -> f64 {
        p1.swap(0, 0);
        'outer1: for i2 in (0..=4).rev().step_by(3) {
            let found4 = 'block3: {
                let v5 = match i2 % 4 {
                    0 | 2 => {
                        let v6 = (p1[i2 % 2]).tanh();
                        ((x0 - ((1.5 + (p1[1]).sin()).ln()))).sin()
                    }
                    1 if i2 % 2 == 0 => {
                        (q2).sin()
                    }
                    _ => {
                        ((1.5 + ((p1[i2 % 2] + p1[i2 % 2])).cos()).recip()).sin()
                    }
                };
                (v5).min((v5 + p1[(i2 + 2) % 2]))
            };
        }
        ((x0).max(x0)).atan2(2.0 + (q2).sin()) + p1[0] + x0 + q2
    }

    check!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        Point { at: &[-1.0, -1.3, -1.31, 1.39], weights: &[0.0, 0.25, 0.5, 0.0], gradient: &[1.3013087289e0, 1.2500000000e0, 5.0000000000e-1, 1.0181583956e0], stopped: false }
    );
}

mod seed_1000538 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 3], value3: &f64) -> f64 {
        let mut n1 = 0;
        while n1 < 2 {
            let mut stack2 = vec![(p1[0][0] - (p1[(n1 + 2) % 2][n1 % 2])), p1[n1 % 2][n1 % 2]];
            stack2[n1 % 2] *= (((1.5 + ((stack2[n1 % 2] + p1[n1 % 2][0])).sin()).ln()).tanh()).cos();
            let x0 = (((q2[n1 % 3]).atan2(2.0 + (stack2[stack2.len() - 1]).sin())) * ((*value3 + stack2[stack2.len() - 2]))).tanh();
            n1 += 1;
        }
        if x0 < q2[n1 % 3] || q2[n1 % 3] > 0.3 {
        } else {
        }
        let mut sum3 = 0.0;
        for i4 in 1..2 {
            let difference5 = q2[i4 + 1] - q2[i4] * q2[i4 - 1];
            let mut m6 = ((*value3 + q2[2 - i4])) * ((0.25 * (i4 as f64) - (0.25 * (i4 as f64))));
            sum3 -= 0.64_f64;
        }
        ((x0) / (2.0 + (x0).sin()) + (if q2[n1 % 3] < p1[(n1 + 1) % 2][1] || x0 > 0.3 { p1[n1 % 2][(n1 + 1) % 2] } else { *value3 })) + *value3 + q2[n1 % 3] + p1[n1 % 2][n1 % 2] + sum3
    }

    check!(
        program, (a0[0], matrix(a1), *array(a2), &a3[0]), (&mut d0[0], matrix(d1), array(d2), &mut d3[0]), |a0: 1, a1: 4, a2: 3, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.48, 0.28, -1.18, -0.2, 1.05, -0.66, -1.24, -1.34, -0.18], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.3595738837e-1, 1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000540 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: &f64, value3: f64) -> f64 {
        let v2 = ({ let inner1 = (x0).atan(); inner1 * ((p1[0] + x0)) });
        let found4 = 'block3: {
            let mut row5 = [[v2, (p1[0]) / (2.0 + (value3).sin())], [v2, (*q2 + p1[2])]];
            ((*q2) * (row5[1][0]) + (v2) * (p1[2]))
        };
        *q2 + v2 + *q2 + *q2
    }

    check!(
        program, (a0[0], *array(a1), &a2[0], a3[0]), (&mut d0[0], array(d1), &mut d2[0], &mut d3[0]), |a0: 1, a1: 3, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[0.2, 0.95, -1.16, 0.75, -0.17, 0.7], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3031647906e0, 1.9739555985e-1, 0.0000000000e0, 0.0000000000e0, 3.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000541 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = 0.5 * ((1.0 + (x0).powi(2)).sqrt());
        let mut stack2 = vec![(x0 + x0), (1.0 + (v1).powi(2)).sqrt()];
        let mut row3 = [stop_gradient(v1), stack2[0], (if x0 > v1 { x0 } else { v1 }), (stack2[1]).sin()];
        for i4 in 1..3 {
            let v5 = ((v1).sin()).tanh();
            let mut m6 = ((stack2[stack2.len() - 1] + v5)).cos();
            if (stack2[stack2.len() - 1]).tanh() > 0.1 && v5 < 0.9 {
                m6 = (((v5).atan2(2.0 + (m6).sin())).cos()).tanh();
                break;
            }
            let old7 = std::mem::replace(&mut m6, ((v5).powi(2)).sin());
        }
        let found9 = 'block8: {
            let v10 = (((v1 - (stack2[0])) + (row3[2] - (v1)))).sin();
            (stack2[stack2.len() - 2]).sin()
        };
        stack2[1] + v1 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.04], weights: &[0.0], gradient: &[2.0289268603e0], stopped: true }
    );
}

mod seed_1000543 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut m1 = (-(x0)).tanh();
        let mut stack2 = vec![(x0 + x0), (1.0 + (m1).powi(2)).sqrt()];
        let mut row3 = [stop_gradient(m1), stack2[0], (if x0 > m1 { x0 } else { m1 }), (stack2[1]).sin()];
        ((row3[3]) * ((stack2[stack2.len() - 2]).atan2(2.0 + (stack2[stack2.len() - 2]).sin())) + stack2[stack2.len() - 2] + x0 + m1, x0)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: [f64; 3]) -> f64 {
        'outer1: for (i3, e2) in q2.iter().enumerate() {
            match i3 % 4 {
                0 => {
                    'outer4: for i5 in (1..5).step_by(2) {
                        let x0 = (*e2).sin();
                        if *e2 < p1[i3] || x0 > 0.3 {
                            let mut m6 = (((0.25 * (i3 as f64) + x0) + helper_0((x0).sin()).1)).sin();
                            break 'outer1;
                        }
                    }
                }
                1 if (-((x0).powi(2))).exp() > 0.1 && *e2 < 0.9 => {
                }
                _ => {
                }
            }
        }
        ({ let inner7 = (q2[2] + p1[2]); inner7 * (p1[1]) }) + x0 + q2[1] + x0
    }

    check!(
        program, (a0[0], a1, *array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 4, a2: 3|, |d0, d1, d2|,
        Point { at: &[-1.43, -0.57, -0.6, 0.62, -0.05, 1.3, -0.92, 1.34], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 1.9600000000e0, -6.0000000000e-1, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, -6.0000000000e-1], stopped: true }
    );
}

mod seed_1000544 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let v2 = 0.5 * (({ let inner1 = (x0).atan(); inner1 * ((inner1 + x0)) }));
        let mut row3 = [stop_gradient(p1), v2, (p1) / (2.0 + (x0).sin()), (v2).hypot(1.0 + (x0).powi(2))];
        row3[1] = (row3[1]).sin() + 0.5 * (((v2).powi(3)) * (row3[3]));
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let difference6 = row3[i5 + 1] - row3[i5] * row3[i5 - 1];
            let v7 = 0.5 * (v2);
            sum4 += ((1.5 + (x0).sin()).ln()).mul_add((-((v2).powi(2))).exp(), p1);
        }
        let mut sum8 = 0.0;
        for j9 in 0..2 {
            let factor12 = (0.25 * (j9 as f64)).tanh();
            let mut column11 = (({ let inner13 = x0; inner13 * (0.25 * (j9 as f64)) })).tanh();
            for k10 in 0..2 {
                column11 += row3[k10 * 2 + j9] * factor12 * p1;
            }
            sum8 += column11.sin();
        }
        p1 + row3[3] + x0 + x0 + sum4 + sum8
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.56, 0.08], weights: &[0.0, 0.0], gradient: &[3.7140972051e0, 3.3922527651e0], stopped: true }
    );
}

mod seed_1000552 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![0.5 * ((x0 + x0)); 2];
        if x0 < x0 || x0 > 0.3 {
            return (stop_gradient(x0) + x0) + x0 + x0 + row1[0];
        }
        row1[1] /= 2.0 + ((((x0) * (row1[1])) * ((x0) * (x0))).sin()).sin();
        let v2 = ((x0 + (1.5 + (x0).sin()).ln())).tanh();
        let mut row3 = [(x0 + v2), (row1[0]).sin(), (x0) * (x0), (v2).mul_add(row1[1], v2)];
        let mut m4 = x0;
        let v5 = if m4 < v2 || v2 > 0.3 {
            let v6 = if v2 < x0 || row3[0] > 0.3 {
                ((x0) / (2.0 + (row1[0]).sin())) * ((v2).clamp(-1.25, 1.25))
            } else {
                ((row1[1]) / (2.0 + (row1[0]).sin())).tanh()
            };
            (row1[1]).tanh()
        } else {
            (((row1[0] + x0) + row3[1])).sin()
        };
        let mut sum7 = 0.0;
        for i8 in 1..1 {
            let difference9 = row1[i8 + 1] - row1[i8] * row1[i8 - 1];
            let mut m10 = 0.5 * (row1[1 - i8]);
            sum7 -= ((x0 + m10)) * ((difference9).hypot(1.0 + (m4).powi(2)));
        }
        row3[3] + m4 + m4 + v5 + sum7
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.34], weights: &[0.0], gradient: &[7.2193716794e-1], stopped: true }
    );
}

mod seed_1000554 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if (1.5 + (p1).cos()).recip() > p1 {
            for i1 in (1..5).step_by(2).rev() {
                for i2 in 0..3 {
                    let mut m3 = 0.5 * (((x0) * (x0)) / (2.0 + (0.15000000000000002_f64).sin()));
                }
            }
        } else {
        }
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let mut row6 = [(p1 + 0.25 * (i5 as f64)), (0.25 * (i5 as f64)).sin(), (x0) * (p1), (x0).mul_add(p1, p1)];
            sum4 += ((row6[2] + (-((row6[(i5 + 2) % 4]).powi(2))).exp())).tanh();
        }
        (-(*q2) + (x0) / (2.0 + (*q2).sin())) + x0 + *q2 + *q2 + sum4
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[-0.89, -1.22, 0.3], weights: &[0.0, 0.0, 0.0], gradient: &[1.0935921006e0, -1.2217733217e-1, 1.1613556334e0], stopped: false }
    );
}

mod seed_1000557 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: &[f64]) -> f64 {
        'outer1: for i2 in 0..2 {
            'outer3: for i4 in (1..5).step_by(2) {
                'outer5: for i6 in (1..5).step_by(2) {
                    let found8 = 'block7: {
                        ((1.08_f64 + (p1[i6 % 2][1 - i2]) * (q2[i2]))).sin()
                    };
                }
                if (0.25 * (i2 as f64)).sin() > 0.1 && (q2[i4 % 4]) * (x0) < 0.9 {
                    break 'outer3;
                }
            }
        }
        (x0 - ((p1[0][1]).clamp(-1.25, 1.25))) + p1[1][0] + p1[0][0] + q2[1]
    }

    check!(
        program, (a0[0], matrix(a1), a2), (&mut d0[0], matrix(d1), d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        Point { at: &[0.18, -1.16, 0.3, -0.69, 0.34, -0.19, 0.15, -0.89, -1.22], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[1.0000000000e0, 1.0000000000e0, -1.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000558 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &mut f64, value3: f64) -> f64 {
        let late1;
        if x0 > p1[0] {
            for i2 in 0..3 {
                *q2 = (((x0).powi(3)) * (x0)).tanh();
            }
            late1 = 0.5 * (((*q2) * (value3) + (value3 + x0)));
        } else {
            let mut n4 = 0;
            'outer3: while n4 < 3 {
                *q2 *= (((x0 - (({ let inner5 = x0; inner5 * (p1[1]) })))).sin()).cos();
                if value3 < 0.25 * (n4 as f64) || x0 > 0.3 {
                    *q2 += ((0.25 * (n4 as f64)).powi(2)).sin();
                    break 'outer3;
                }
                let mut m6 = (((x0) * (p1[(n4 + 2) % 4]) - (x0))).sin();
                for i7 in (0..=4).rev().step_by(3) {
                    let v9 = ({ let inner8 = (0.25 * (n4 as f64) + m6); inner8 * ((if m6 < value3 || m6 > 0.3 { m6 } else { p1[n4 % 4] })) });
                    if value3 < m6 || 0.25 * (n4 as f64) > 0.3 {
                        continue;
                    }
                }
                n4 += 1;
            }
            late1 = 0.5 * (((1.5 + (x0).sin()).ln() + (*q2) * (value3)));
        }
        late1 + *q2 + x0 + late1
    }

    check!(
        program, (a0[0], a1, &mut a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]), |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.48, -0.08, 1.21, -0.14, 0.83, -1.11, 0.24], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.0], gradient: &[1.7852636620e0, 0.0000000000e0, 1.5789173055e-1, 0.0000000000e0, 0.0000000000e0, 1.4749627124e0, -1.0363384075e0], stopped: false }
    );
}

mod seed_1000560 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        if (*p1).sin() > *p1 {
            let mut m1 = x0;
            let v2 = if m1 < m1 || m1 > 0.3 {
                0.5 * ((1.5 + (m1).sin()).ln())
            } else {
                (((m1 + x0) + (x0) * (m1))).sin()
            };
        } else if *p1 > *p1 {
        }
        stop_gradient((*p1).atan()) + *p1 + *p1 + *p1
    }

    check!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.83, 0.02], weights: &[0.0, 0.0], gradient: &[0.0000000000e0, 3.0000000000e0], stopped: true }
    );
}

mod seed_1000567 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let v1 = match p1 % 4 {
            0 | 2 => {
                let mut m2 = 0.5 * (((x0) * (x0)) * ((x0) / (2.0 + (0.25 * (p1 as f64)).sin())));
                0.5 * (((m2 + x0) - ((x0) / (2.0 + (m2).sin()))))
            }
            1 if -(x0) > x0 => {
                let mut m3 = x0;
                stop_gradient((x0) / (2.0 + (m3).sin()))
            }
            _ => {
                ((-((x0).powi(2))).exp()).tanh()
            }
        };
        (1.5 + (x0).sin()).ln() + v1 + v1 + v1
    }

    check!(
        program, (a0[0], 1), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.83], weights: &[0.0], gradient: &[-1.6611560829e0], stopped: true }
    );
}

mod seed_1000570 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 2 {
            n2 += 1;
            let mut m3 = (((p1).powi(3)) * (p1)).tanh();
            let mut n5 = 0;
            let found4 = loop {
                n5 += 1;
                if n5 > 1 {
                    break 0.5 * ((p1 + p1));
                }
            };
            if (-((m3).powi(2))).exp() > m3 {
                break 'outer1;
            }
        }
        (-((({ let inner6 = x0; inner6 * (x0) })).powi(2))).exp() + x0 + x0 + x0
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.11, -1.32], weights: &[0.0, 0.0], gradient: &[2.9946767794e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000575 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut m1 = (((p1 + x0)) / (2.0 + (p1).sin())).tanh();
        let old2 = std::mem::replace(&mut m1, ((x0) * (p1)).sin());
        if !(p1 > old2) {
            m1 /= 2.0 + (-((x0 + x0))).sin();
            'outer3: for i4 in 1..3 {
                let v5 = (((old2).mul_add(m1, 0.25 * (i4 as f64))).sin()).sin();
            }
            let m1 = (old2).sin();
        } else if (m1 - (p1)) > m1 {
        }
        ((m1) / (2.0 + (p1).sin()) + (old2) * (old2)) + p1 + old2 + p1
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-0.11, -1.11], weights: &[0.0, 0.0], gradient: &[-6.0111614988e-1, 1.6444615121e0], stopped: false }
    );
}

mod seed_1000576 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if !(x0 > p1) {
            let mut row1 = [x0, *q2];
            'outer2: for i3 in (1..5).step_by(2) {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i3 < 1 {
                    n5 += 1;
                    if n5 % 2 == 1 {
                        let v6 = (*q2).tanh();
                        row1.fill(((v6).powi(2)).sin());
                        if !(row1[n5 % 2] > 0.25 * (n5 as f64)) {
                            row1[1] /= 2.0 + ((1.5 + ((v6).abs()).sin()).ln()).sin();
                            return f64::sin((p1).sin()) + v6 + p1 + *q2;
                        }
                        row1[i3 % 2] /= 2.0 + (0.5 * (((0.25 * (n5 as f64)).max(row1[0])).min((p1) / (2.0 + (v6).sin())))).sin();
                    } else {
                    }
                }
                if x0 < 0.25 * (i3 as f64) || *q2 > 0.3 {
                    continue 'outer2;
                }
            }
        } else {
        }
        (p1) / (2.0 + (x0).sin()) + p1 + *q2 + x0
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[1.32, 1.44, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[9.5945061516e-1, 1.3368460651e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000577 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (((x0 + x0)) / (2.0 + (x0).sin())).tanh();
        let old2 = std::mem::replace(&mut m1, ((x0) * (x0)).sin());
        if !(x0 > x0) {
            m1 /= 2.0 + (-((m1 + m1))).sin();
            'outer3: for i4 in 1..3 {
                let v5 = (f64::sin((m1).mul_add(x0, x0))).tanh();
            }
            let mut m6 = x0;
        } else if old2 < old2 || old2 > 0.3 {
            let v7 = if old2 < m1 || x0 > 0.3 {
                'outer8: for i9 in (0..5).step_by(2) {
                }
                (((1.5 + (old2).cos()).recip() + (old2) * (old2))).sin()
            } else {
                0.5 * (x0)
            };
        }
        m1 + old2 + old2 + old2
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.02], weights: &[0.0], gradient: &[2.9597590799e0], stopped: false }
    );
}

mod seed_1000579 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: f64, value3: &[[f64; 2]; 2]) -> f64 {
        if (q2).hypot(1.0 + (x0).powi(2)) > p1[1][1] {
            if !(p1[1][0] > q2) {
                let mut m1 = ((x0 + q2) + (value3[1][1] + p1[1][1]));
                let v2 = (value3[0][1]) * ((m1 - (x0)));
                if (v2 + x0) > m1 {
                    return (-(q2)).mul_add((q2).sin(), m1) + value3[0][0] + x0 + x0;
                }
                let mut m3 = ((value3[1][1]).sin()).sin();
            } else if q2 < x0 || q2 > 0.3 {
                let mut m4 = 0.5 * (p1[1][1]);
                let mut n5 = 0;
                while n5 < 3 && (p1[0][1]).powi(2) > value3[0][1] {
                    n5 += 1;
                }
            }
        } else {
        }
        (1.5 + ((x0).cos()).sin()).ln() + q2 + x0 + p1[1][0]
    }

    check!(
        program, (a0[0], matrix(a1), a2[0], matrix(a3)), (&mut d0[0], matrix(d1), &mut d2[0], matrix(d3)), |a0: 1, a1: 4, a2: 1, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[1.22, -1.05, 1.17, -0.71, 0.83, -0.61, -1.05, -0.03, 1.38, -0.48], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0, 2.0728527510e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000584 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64, value3: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 3 {
                break 0.5 * ((1.5 + ((p1[(n2 + 1) % 4] + p1[n2 % 4])).cos()).recip());
            }
            {
                let part3 = &p1[0..=2];
                let mut m4 = x0;
                if (p1[n2 % 4]).sin() > value3 {
                    m4 *= ((part3[1]).tanh()).cos();
                    return stop_gradient((q2) / (2.0 + (m4).sin())) + m4 + value3 + p1[n2 % 4];
                }
                m4 = part3[n2 % 3] * 0.5;
            }
            let mut row5 = [[(p1[2] + p1[0]), x0], [x0, (if n2 < 1 { value3 } else { q2 })]];
            let x0 = 0.5 * (q2);
        };
        p1[n2 % 4] + x0 + found1 + value3
    }

    check!(
        program, (a0[0], a1, a2[0], a3[0]), (&mut d0[0], d1, &mut d2[0], &mut d3[0]), |a0: 1, a1: 4, a2: 1, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-1.17, 0.21, 1.4, 0.47, 0.62, 0.81, -1.49], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[6.3301731652e-1, 0.0000000000e0, 1.1957781514e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000585 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 1..=2 {
            let mut t3 = (((x0).sin()).sin(), 0.5 * (0.25 * (i2 as f64)));
            let mut m4 = 0.5 * (((x0 + t3.1)) * ((t3.0 - (x0))));
            if (x0) / (2.0 + (t3.1).sin()) > x0 {
                break 'outer1;
            }
        }
        let row5 = vec![((if (x0 - (x0)) > x0 { x0 } else { x0 })).tanh(); 4];
        stop_gradient((x0) / (2.0 + (row5[2]).sin())) + row5[3] + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.97], weights: &[0.0], gradient: &[2.4394418907e0], stopped: true }
    );
}

mod seed_1000588 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if (x0) * (x0) > x0 {
            for i1 in 1..3 {
                let late2;
                if i1 % 2 == 1 {
                    let mut row3 = [[stop_gradient(x0), (x0) * (x0)], [(1.0 + (x0).powi(2)).sqrt(), stop_gradient(x0)]];
                    late2 = (x0).tanh();
                } else {
                    let v4 = (((x0).tanh()).cos()).sin();
                    if i1 < 2 {
                        break;
                    }
                    late2 = ((x0 + v4)).tanh();
                }
                if i1 % 2 == 1 {
                } else {
                }
            }
        } else if (1.5 + (x0).sin()).ln() > x0 {
        }
        x0 + x0 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.18], weights: &[0.0], gradient: &[4.0000000000e0], stopped: true }
    );
}

mod seed_1000591 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let row1 = [((x0) * (x0)).tanh(); 4];
        let mut m2 = -((x0 + x0));
        m2 -= ((m2 + ({ let inner3 = x0; inner3 * (inner3) }))).tanh();
        (x0 + x0 + m2 + row1[3], m2)
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &mut [f64; 2], value3: &[f64; 4]) -> f64 {
        let v1 = (((q2[1] + x0)).atan()).tanh();
        let found3 = 'block2: {
            let mut stack4 = vec![(q2[1]).mul_add(x0, q2[1]), (v1) / (2.0 + (p1).sin())];
            let v5 = ((stop_gradient(p1)).abs()).tanh();
            if q2[1] < x0 || q2[1] > 0.3 {
                return x0 + q2[1] + v1 + p1;
            }
            let mut m6 = (helper_0(((-((p1).powi(2))).exp()).sin()).1).tanh();
            (stack4[stack4.len() - 1]).tanh()
        };
        if (v1).atan2(2.0 + (x0).sin()) > x0 {
        } else {
        }
        q2[1] + v1 + found3 + found3
    }

    check!(
        program, (a0[0], a1[0], array(a2), array(a3)), (&mut d0[0], &mut d1[0], array(d2), array(d3)), |a0: 1, a1: 1, a2: 2, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[0.83, -0.61, -1.05, -0.03, 1.38, -0.48, -0.08, 1.21], weights: &[0.0, 0.0, 0.25, 0.5, 0.0, 0.0, 0.0, 0.0], gradient: &[1.3988721733e0, 1.0000000000e0, 2.5000000000e-1, 1.8988721733e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000592 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: [f64; 2]) -> f64 {
        let v1 = 0.5 * ((q2[0]) * ((q2[1]).sin()));
        let mut m2 = (((v1 + v1)) * ((v1).powi(2))).tanh();
        'outer3: for i4 in 1..=2 {
            let (left5, right6) = (((x0).sin()).sin(), (p1[(i4 + 1) % 2][i4 % 2]).sin());
            let v7 = (((p1[i4 % 2][(i4 + 2) % 2] + v1) + right6)).sin();
        }
        m2 /= 2.0 + ((v1).sin()).sin();
        if (x0) / (2.0 + (x0).sin()) > p1[0][1] {
        }
        ((if !(q2[0] > p1[1][1]) { x0 } else { p1[0][1] })) * (q2[0]) + p1[1][0] + p1[1][0] + p1[0][0]
    }

    check!(
        program, (a0[0], matrix(a1), *array(a2)), (&mut d0[0], matrix(d1), array(d2)), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        Point { at: &[-0.92, 0.48, 0.28, -1.18, -0.2, 1.05, -0.66], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 1.0000000000e0, 1.0500000000e0, 2.0000000000e0, 0.0000000000e0, 2.8000000000e-1, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000596 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if !(x0 > p1) {
            let mut row1 = [x0, *q2];
            'outer2: for i3 in (1..5).step_by(2) {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i3 < 1 {
                    n5 += 1;
                    if n5 % 2 == 1 {
                        let v6 = (*q2).tanh();
                        row1.fill(((v6).powi(2)).sin());
                        if !(row1[n5 % 2] > 0.25 * (n5 as f64)) {
                            row1[1] /= 2.0 + ((1.5 + ((v6).abs()).sin()).ln()).sin();
                            return f64::sin((p1).sin()) + v6 + p1 + *q2;
                        }
                        row1[i3 % 2] /= 2.0 + (0.5 * (((0.25 * (n5 as f64)).max(row1[0])).min((p1) / (2.0 + (v6).sin())))).sin();
                    } else {
                    }
                }
                if x0 < 0.25 * (i3 as f64) || *q2 > 0.3 {
                    continue 'outer2;
                }
            }
        } else {
        }
        (p1) / (2.0 + (x0).sin()) + p1 + *q2 + x0
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[1.32, 1.44, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[9.5945061516e-1, 1.3368460651e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000601 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = -((x0 + x0));
        m1 -= ((m1 + ({ let inner2 = x0; inner2 * (m1) }))).tanh();
        let t3 = ((m1).tanh(), ((m1).sin()).sin());
        let x0 = (x0).sin();
        let v4 = (((t3.1 + x0)).atan()).tanh();
        let found6 = 'block5: {
            (((v4).clamp(-1.25, 1.25) + v4)).sin()
        };
        (x0) / (2.0 + (x0).sin()) + found6 + found6 + v4
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.27], weights: &[0.0], gradient: &[-3.8844669898e-1], stopped: false }
    );
}

mod seed_1000607 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [(x0 + x0), ({ let inner2 = x0; inner2 * (inner2) }), (-((x0).powi(2))).exp(), x0];
        if (row1[1]).tanh() > row1[3] {
            for i3 in (0..5).step_by(2).rev() {
                let v4 = (((row1[(i3 + 1) % 4]) * (x0)).tanh()).sin();
                let mut m5 = ((f64::sin(0.25 * (i3 as f64))) * ((row1[i3 % 4]) * (row1[(i3 + 1) % 4]))).sin();
                let mut n6 = 0;
                while n6 < 2 && i3 < 1 {
                    n6 += 1;
                    let mut n8 = 0;
                    let found7 = loop {
                        n8 += 1;
                        if n8 > 3 {
                            break (((x0 + 0.25 * (i3 as f64))).tanh()).sin();
                        }
                    };
                }
            }
        } else {
        }
        x0 + x0 + row1[0] + row1[0]
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.01], weights: &[0.0], gradient: &[6.0000000000e0], stopped: false }
    );
}

mod seed_1000612 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if !(x0 > p1) {
            let mut row1 = [x0, *q2];
            'outer2: for i3 in (1..5).step_by(2) {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i3 < 1 {
                    n5 += 1;
                    if n5 % 2 == 1 {
                        let v6 = (*q2).tanh();
                        row1.fill(((v6).powi(2)).sin());
                        if !(row1[n5 % 2] > 0.25 * (n5 as f64)) {
                            row1[1] /= 2.0 + ((1.5 + ((v6).abs()).sin()).ln()).sin();
                            return f64::sin((p1).sin()) + v6 + p1 + *q2;
                        }
                        row1[i3 % 2] /= 2.0 + (0.5 * (((0.25 * (n5 as f64)).max(row1[0])).min((p1) / (2.0 + (v6).sin())))).sin();
                    } else {
                    }
                }
                if x0 < 0.25 * (i3 as f64) || *q2 > 0.3 {
                    continue 'outer2;
                }
            }
        } else {
        }
        (p1) / (2.0 + (x0).sin()) + p1 + *q2 + x0
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[1.32, 1.44, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[9.5945061516e-1, 1.3368460651e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000616 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3], q2: &Vec<f64>, value3: &mut [f64; 3]) -> f64 {
        let t1 = ((value3[2]).sin(), ((p1[2]).max(value3[2])).tanh());
        let v2 = if t1.0 < q2[0] || value3[0] > 0.3 {
            let found4 = 'block3: {
                let v5 = (((p1[0] - (p1[1])) - ((t1.0 + t1.1)))).sin();
                (stop_gradient(p1[1])).atan()
            };
            ((t1.0) / (2.0 + (x0).sin())) * (found4)
        } else {
            let mut n8 = 0;
            let found7 = 'outer6: loop {
                n8 += 1;
                if n8 > 1 {
                    break 0.5 * ((({ let inner9 = t1.0; inner9 * (x0) })).tanh());
                }
                let v10 = if (t1.0 + value3[(n8 + 1) % 3]) > 0.1 && (p1[(n8 + 1) % 3]).mul_add(0.25 * (n8 as f64), p1[(n8 + 2) % 3]) < 0.9 {
                    0.25 * (n8 as f64)
                } else {
                    p1[(n8 + 1) % 3]
                };
            };
            (q2[2]).tanh()
        };
        (1.5 + ((value3[1]).powi(2)).cos()).recip() + x0 + t1.0 + v2
    }

    check!(
        program, (a0[0], *array(a1), &a2.to_vec(), array(a3)), (&mut d0[0], array(d1), d2, array(d3)), |a0: 1, a1: 3, a2: 3, a3: 3|, |d0, d1, d2, d3|,
        Point { at: &[-0.7, -0.22, -0.4, -0.8, 0.24, -1.0, 1.48, 0.27, 0.82, 0.7], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75], gradient: &[1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.8735546691e-1, 2.5000000000e-1, 6.9610177252e-1, 1.5148421873e0], stopped: true }
    );
}

mod seed_1000618 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if !(x0 > p1) {
            let mut row1 = [x0, *q2];
            'outer2: for i3 in (1..5).step_by(2) {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i3 < 1 {
                    n5 += 1;
                    if n5 % 2 == 1 {
                        let v6 = (*q2).tanh();
                        row1.fill(((v6).powi(2)).sin());
                        if !(row1[n5 % 2] > 0.25 * (n5 as f64)) {
                            row1[1] /= 2.0 + ((1.5 + ((v6).abs()).sin()).ln()).sin();
                            return f64::sin((p1).sin()) + v6 + p1 + *q2;
                        }
                        row1[i3 % 2] /= 2.0 + (0.5 * (((0.25 * (n5 as f64)).max(row1[0])).min((p1) / (2.0 + (v6).sin())))).sin();
                    } else {
                    }
                }
                if x0 < 0.25 * (i3 as f64) || *q2 > 0.3 {
                    continue 'outer2;
                }
            }
        } else {
        }
        (p1) / (2.0 + (x0).sin()) + p1 + *q2 + x0
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[1.32, 1.44, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[9.5945061516e-1, 1.3368460651e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000620 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let row1 = [((x0).mul_add(x0, x0)).sin(); 2];
        let mut m2 = x0;
        let v3 = if m2 < m2 || m2 > 0.3 {
            let v4 = if m2 < row1[0] || x0 > 0.3 {
                let mut n7 = 0;
                let found6 = 'outer5: loop {
                    n7 += 1;
                    if n7 > 1 {
                        break (((0.25 * (n7 as f64)) * (0.25 * (n7 as f64))) * ((row1[n7 % 2]) * (row1[(n7 + 1) % 2]))).sin();
                    }
                    let mut n8 = 0;
                    while n8 < 2 && n7 < 1 {
                        n8 += 1;
                    }
                };
                0.5 * ((1.5 + ((row1[(n7 + 1) % 2] + row1[n7 % 2])).cos()).recip())
            } else {
                (row1[0]).tanh()
            };
            (x0).tanh()
        } else {
            0.5 * (((row1[0] - (x0))).min(x0))
        };
        x0 + row1[0] + v3 + v3
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.83], weights: &[0.0], gradient: &[2.2118870837e0], stopped: false }
    );
}

mod seed_1000621 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break (p1[n2 % 2]) * ((x0 - (0.25 * (n2 as f64))));
            }
            'outer3: for e4 in p1[..1].iter() {
                let mut m6 = *e4;
            }
        };
        ((q2 + x0)).hypot(1.0 + ((p1[n2 % 2]) * (p1[0])).powi(2)) + p1[n2 % 2] + found1 + found1
    }

    check!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        Point { at: &[-0.22, -0.4, -0.8, 0.24], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[-1.5818607498e0, -5.1191576078e-1, -1.1959578804e0, 1.8139250186e-2], stopped: false }
    );
}

mod seed_1000622 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        if (*p1).sin() > *p1 {
            let mut m1 = x0;
            let v2 = if m1 < m1 || m1 > 0.3 {
                0.5 * ((1.5 + (m1).sin()).ln())
            } else {
                (((m1 + x0) + (x0) * (m1))).sin()
            };
        } else if *p1 > *p1 {
        }
        stop_gradient((*p1).atan()) + *p1 + *p1 + *p1
    }

    check!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.83, 0.02], weights: &[0.0, 0.0], gradient: &[0.0000000000e0, 3.0000000000e0], stopped: true }
    );
}

mod seed_1000625 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 1..3 {
            let mut m3 = x0;
            let mut n6 = 0;
            let found5 = 'outer4: loop {
                n6 += 1;
                if n6 > 3 {
                    break ((1.5 + ((m3) * (m3)).cos()).recip()).tanh();
                }
                let v7 = 0.5 * (((x0) * (0.25 * (n6 as f64)) + 0.16_f64));
                for i8 in (1..5).step_by(2) {
                    m3 /= 2.0 + (0.25 * (i8 as f64)).sin();
                    if 0.63_f64 > v7 {
                        continue 'outer1;
                    }
                }
                m3 = 0.5 * (((0.25 * (i2 as f64)).max(m3) + (v7).cos()));
            };
            let v9 = (((m3).abs() + (m3).cos())).tanh();
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            let v12 = 0.5 * ((1.5 + ((1.0 + (x0).powi(2)).sqrt()).cos()).recip());
            sum10 += 0.5 * (((0.25 * (i11 as f64) - (0.25 * (i11 as f64))) + (if (if i11 < 1 { x0 } else { v12 }) > x0 { x0 } else { v12 })));
        }
        ((x0 + x0)) * (x0) + x0 + x0 + x0 + sum10
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.34], weights: &[0.0], gradient: &[-1.4618511618e0], stopped: false }
    );
}

mod seed_1000626 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2], q2: usize, value3: &mut [f64; 4]) -> f64 {
        let v1 = (value3[q2]).sin();
        if q2 % 2 == 1 {
            return ((x0).powi(2) + (if q2 % 2 == 1 { p1[q2 % 2][(q2 + 2) % 2] } else { v1 })) + v1 + 0.25 * (q2 as f64) + 0.25 * (q2 as f64);
        }
        value3[q2] = ((-((v1).powi(2))).exp()).tanh();
        if x0 < p1[q2 % 2][q2 % 2] || p1[q2 % 2][q2 % 2] > 0.3 {
        } else if !(value3[3 - q2] > value3[3 - q2]) {
        }
        ((0.25 * (q2 as f64) + x0)).clamp(-1.25, 1.25) + x0 + p1[q2 % 2][0] + x0
    }

    check!(
        program, (a0[0], matrix(a1), 0, array(a3)), (&mut d0[0], matrix(d1), array(d3)), |a0: 1, a1: 4, a3: 4|, |d0, d1, d3|,
        Point { at: &[-0.14, 0.83, -1.11, 0.24, -0.92, -1.38, -1.27, -0.72, 0.09], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[3.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 3.0802658411e-2, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000631 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        for i1 in (0..5).step_by(2).rev() {
            let v2 = 0.5 * ((1.5 + ((p1 - (x0))).sin()).ln());
            let found4 = 'block3: {
                let mut stack5 = vec![(v2).clamp(-1.25, 1.25), v2];
                if v2 < p1 || x0 > 0.3 {
                    break 'block3 ((x0).clamp(-1.25, 1.25)).tanh();
                }
                if i1 % 2 == 0 {
                    let row6 = vec![p1, (if (p1).atan2(2.0 + (x0).sin()) > 0.1 && (-((p1).powi(2))).exp() < 0.9 { stack5[stack5.len() - 1] } else { v2 })];
                    stack5[i1 % 2] += (((stack5[stack5.len() - 1]).hypot(1.0 + (row6[1]).powi(2)) + (row6[i1 % 2] + row6[i1 % 2]))).sin();
                    let mut m7 = 0.5 * (((v2 + stack5[stack5.len() - 2])).max((x0 + stack5[stack5.len() - 1])));
                } else {
                }
                (((x0) * (x0) + (stack5[stack5.len() - 1]).cos())).tanh()
            };
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            'outer10: for i11 in 0..=2 {
                let found13 = 'block12: {
                    0.5 * (((p1 + x0)) * ((x0 + x0)))
                };
            }
            sum8 += ((x0 - (x0)) + x0);
        }
        ((1.5 + (x0).cos()).recip() - (x0)) + x0 + p1 + x0 + sum8
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-1.0, -0.07], weights: &[0.0, 0.0], gradient: &[3.7978610038e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000636 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &[f64; 3], value3: &mut [f64]) -> f64 {
        let v1 = if x0 < q2[0] || x0 > 0.3 {
            let mut n4 = 0;
            let found3 = 'outer2: loop {
                n4 += 1;
                if n4 > 1 {
                    break 0.5 * (((q2[n4 % 3]) * (x0) + (x0 + q2[n4 % 3])));
                }
                let late5;
                if p1[(n4 + 2) % 3] < 0.25 * (n4 as f64) || x0 > 0.3 {
                    late5 = 0.5 * ((if q2[n4 % 3] < p1[(n4 + 1) % 3] || p1[n4 % 3] > 0.3 { (p1[n4 % 3]).powi(2) } else { (p1[(n4 + 1) % 3]) * (p1[n4 % 3]) }));
                } else {
                    late5 = 0.5 * ((1.5 + (x0).sin()).ln());
                }
            };
            0.5 * (found3)
        } else {
            0.5 * ((p1[2]).abs())
        };
        ((p1[0]) * (q2[1]) - (stop_gradient(p1[0]))) + v1 + p1[0] + x0
    }

    check!(
        program, (a0[0], a1, array(a2), a3), (&mut d0[0], d1, array(d2), d3), |a0: 1, a1: 3, a2: 3, a3: 4|, |d0, d1, d2, d3|,
        Point { at: &[0.69, 1.2, -0.38, 1.3, -1.27, -0.38, 0.69, -0.7, -0.22, -0.4, -0.8], weights: &[0.0, 0.25, 0.5, 0.75, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.4225000000e0, 8.7000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 0.0000000000e0, 1.2000000000e0, 4.2250000000e-1, 2.5000000000e-1, 5.0000000000e-1, 7.5000000000e-1, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000640 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [x0; 4];
        let mut row2 = row1;
        let v3 = match 1 {
            0 => {
                for i4 in 0..2 {
                }
                (((x0 - (x0)) - (x0))).sin()
            }
            1 if x0 > row1[0] => {
                (((row1[0]) / (2.0 + (x0).sin())).sin()).sin()
            }
            _ => {
                ((row1[1]) * (row2[1])).sin()
            }
        };
        x0 + row1[1] + v3 + v3
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.85], weights: &[0.0], gradient: &[4.5505267273e0], stopped: false }
    );
}

mod seed_1000641 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 3]) -> f64 {
        p1[2] /= 2.0 + ((p1[0]).tanh()).sin();
        let row1 = [(x0).cos(); 3];
        if p1[1] > p1[2] {
            return ((p1[2]) / (2.0 + (row1[1]).sin())) * ((row1[1] + row1[2])) + p1[1] + p1[2] + x0;
        }
        let mut stack2 = vec![p1[1], p1[0]];
        let found4 = 'block3: {
            let mut n6 = 0;
            'outer5: while n6 < 2 {
                n6 += 1;
            }
            ((1.0 + ((stack2[stack2.len() - 1]).abs()).powi(2)).sqrt()).sin()
        };
        let mut sum7 = 0.0;
        for i8 in 0..2 {
            let difference9 = p1[i8 + 1] - p1[i8];
            let v10 = (p1[2]) * ((if row1[0] < p1[i8] || found4 > 0.3 { found4 } else { row1[(i8 + 1) % 3] }));
            if difference9 < v10 || v10 > 0.3 {
            } else {
            }
            sum7 += 0.5 * ((row1[2 - i8]) * (f64::sin(found4)));
        }
        ((1.5 + (found4).cos()).recip()) * (({ let inner11 = stack2[stack2.len() - 1]; inner11 * (stack2[stack2.len() - 2]) })) + found4 + x0 + found4 + sum7
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[0.85, -1.24, -0.18, 0.62], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[3.6791927365e-1, 1.4711554620e-1, -1.0769138788e-1, 5.9917238843e-1], stopped: false }
    );
}

mod seed_1000642 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let v1 = (((p1[1]).powi(3)).atan2(2.0 + ((p1[0]).powi(2)).sin())).tanh();
        let v2 = (-(((p1[0]).max(x0)).powi(2))).exp();
        let v3 = (1.5 + (p1[0]).sin()).ln();
        let mut m4 = (v2).sin();
        let mut row5 = p1.to_vec();
        {
            let part6 = &p1[1..=1];
            let v7 = match 0 {
                0 => {
                    ((v2 + (p1[1]).clamp(-1.25, 1.25))).sin()
                }
                1 if (row5[1] + row5[0]) > v1 => {
                    (((v3).min(v3)).mul_add((x0).mul_add(row5[0], v1), p1[1])).sin()
                }
                _ => {
                    ((if (v3 - (m4)) > v2 { (row5[0] - (v1)) } else { ({ let inner8 = m4; inner8 * (part6[0]) }) })).tanh()
                }
            };
            row5[0] = part6[0] * 0.5;
        }
        -((p1[1]).min(p1[1])) + row5[0] + x0 + m4
    }

    check!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[1.44, -1.47, 1.19], weights: &[0.0, 0.0, 0.0], gradient: &[6.4074934452e-1, 0.0000000000e0, -5.0000000000e-1], stopped: false }
    );
}

mod seed_1000645 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        let v1 = (((p1[2] - (p1[0])) - ((p1[2] + p1[3])))).sin();
        let v1 = (stop_gradient(p1[1])).atan();
        if (p1[0]).tanh() > x0 {
            return (x0) * (v1) + x0 + v1 + p1[1];
        }
        p1[2] *= (((p1[2]) * (x0)).tanh()).cos();
        if (p1[0]).max(v1) > x0 {
            'outer2: for i3 in (1..5).step_by(2) {
            }
        } else if v1 > 0.1 && (p1[2] + p1[0]) < 0.9 {
        }
        p1[2] + p1[0] + p1[0] + v1
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-1.33, -1.45, 0.4, -1.42, 0.69], weights: &[0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[1.3805063771e0, 2.5000000000e-1, 1.5000000000e0, 7.5000000000e-1, 1.0000000000e0], stopped: true }
    );
}

mod seed_1000646 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let v1 = if !(x0 > x0) {
            let found3 = 'block2: {
                let mut stack4 = vec![(x0).clamp(-1.25, 1.25), x0];
                if stack4[stack4.len() - 2] < x0 || stack4[1] > 0.3 {
                    break 'block2 0.5 * ((stack4[stack4.len() - 1]).max(x0));
                }
                ((x0 + stack4[stack4.len() - 2])).sin()
            };
            (((if !(found3 > x0) { x0 } else { found3 })) * ((x0) / (2.0 + (found3).sin()))).sin()
        } else {
            ((x0 - (x0)) + x0)
        };
        (1.5 + ((x0).cos()).sin()).ln() + x0 + x0 + v1
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = ((1.5 + (x0).cos()).recip()) * ((x0 - (x0)));
        let mut m2 = (stop_gradient(x0)).hypot(1.0 + ((x0) * (x0)).powi(2));
        let v3 = ((stop_gradient(v1)).powi(3)).sin();
        let v4 = (((m2).tanh()).cos()).sin();
        (if x0 > v3 { v4 } else { helper_0(0.5 * (v3)) }) + x0 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.28], weights: &[0.0], gradient: &[2.9906518416e0], stopped: true }
    );
}

mod seed_1000647 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64], q2: &f64) -> f64 {
        let found2 = 'block1: {
            let mut stack3 = vec![(*q2).clamp(-1.25, 1.25), *q2];
            if p1[1] < x0 || stack3[1] > 0.3 {
                p1[0] = ((if (p1[1] + p1[1]) > *q2 { (stack3[stack3.len() - 2]).tanh() } else { p1[0] })).sin();
                break 'block1 0.5 * ((p1[1]).max(*q2));
            }
            ((x0 + (stack3[stack3.len() - 1] + x0))).tanh()
        };
        let mut sum4 = 0.0;
        for i5 in 1..1 {
            let difference6 = p1[i5 + 1] - p1[i5] * p1[i5 - 1];
            'outer7: for e8 in p1[..1].iter() {
                let mut m10 = difference6;
            }
            sum4 += 0.5 * (((found2 - (found2)) + (0.25 * (i5 as f64)).hypot(1.0 + (*q2).powi(2))));
        }
        ((1.0 + (found2).powi(2)).sqrt()).powi(2) + *q2 + *q2 + x0 + sum4
    }

    check!(
        program, (a0[0], a1, &a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 2, a2: 1|, |d0, d1, d2|,
        Point { at: &[-0.38, 0.69, -0.7, -0.22], weights: &[0.0, 0.25, 0.5, 0.0], gradient: &[1.0000000000e0, 1.9281150375e-1, 5.0000000000e-1, 1.8900000000e0], stopped: false }
    );
}

mod seed_1000648 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            let mut row3 = [((x0).sin()).tanh(); 3];
            row3[2] += (({ let inner4 = x0; inner4 * (inner4) })) * ((row3[0]) * (x0));
            if x0 < row3[2] || row3[2] > 0.3 {
                for e5 in &mut row3 {
                    for i7 in 1..2 {
                        *e5 = ((-(x0)).atan2(2.0 + (({ let inner8 = x0; inner8 * (*e5) })).sin())).tanh();
                    }
                }
            } else {
            }
            if !(x0 > x0) {
                return x0 + row3[0] + x0 + x0;
            }
            0.5 * (((x0).clamp(-1.25, 1.25)).sin())
        };
        (if (found2 + x0) > x0 { (x0 + found2) } else { (found2 + x0) }) + x0 + x0 + found2
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.27], weights: &[0.0], gradient: &[2.8119807869e0], stopped: false }
    );
}

mod seed_1000649 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if !(x0 > p1) {
            let mut row1 = [x0, *q2];
            'outer2: for i3 in (1..5).step_by(2) {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i3 < 1 {
                    n5 += 1;
                    if n5 % 2 == 1 {
                        let v6 = (*q2).tanh();
                        row1.fill(((v6).powi(2)).sin());
                        if !(row1[n5 % 2] > 0.25 * (n5 as f64)) {
                            row1[1] /= 2.0 + ((1.5 + ((v6).abs()).sin()).ln()).sin();
                            return f64::sin((p1).sin()) + v6 + p1 + *q2;
                        }
                        row1[i3 % 2] /= 2.0 + (0.5 * (((0.25 * (n5 as f64)).max(row1[0])).min((p1) / (2.0 + (v6).sin())))).sin();
                    } else {
                    }
                }
                if x0 < 0.25 * (i3 as f64) || *q2 > 0.3 {
                    continue 'outer2;
                }
            }
        } else {
        }
        (p1) / (2.0 + (x0).sin()) + p1 + *q2 + x0
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[1.32, 1.44, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[9.5945061516e-1, 1.3368460651e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000651 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 4]) -> f64 {
        let mut stack1 = vec![(p1[3]).mul_add(x0, p1[1]), (p1[3]) / (2.0 + (p1[1]).sin())];
        stack1[1] *= (((f64::sin(x0)).powi(3)).sin()).cos();
        for (i3, e2) in p1.iter().enumerate() {
        }
        let mut sum4 = 0.0;
        for j5 in 0..2 {
            let factor8 = 0.5 * (x0);
            let mut column7 = ((stack1[stack1.len() - 1]).hypot(1.0 + (p1[3 - j5]).powi(2))).sin();
            for k6 in 0..2 {
                column7 += p1[k6 * 2 + j5] * factor8 * p1[3 - k6];
            }
            sum4 += 0.5 * column7.sin();
        }
        ((stack1[stack1.len() - 1] + x0)).clamp(-1.25, 1.25) + stack1[stack1.len() - 2] + stack1[1] + stack1[1] + sum4
    }

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[1.38, -0.48, -0.08, 1.21, -0.14], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[-2.6735205815e-1, 1.6032063526e-2, 1.0104321365e0, -1.1386939730e0, 2.5192118715e0], stopped: false }
    );
}

mod seed_1000652 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: usize) -> f64 {
        let mut m1 = (((1.5 + (x0).cos()).recip()) * ((0.59_f64) * (x0))).sin();
        let v3 = (({ let inner2 = (m1 + m1); inner2 * (m1) })).tanh();
        let v4 = 0.5 * ((1.0 + ((m1 - (x0))).powi(2)).sqrt());
        ((x0) * (m1)).abs() + m1 + v3 + m1
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: usize, value3: [f64; 2]) -> f64 {
        let mut m1 = 0.5 * (((1.5 + (*p1).sin()).ln() + 0.25 * (q2 as f64)));
        for i2 in 0..=q2 {
            let v3 = (value3[i2 % 2]).sin();
            let mut n5 = 0;
            'outer4: while n5 < 2 && (m1) * (v3) > 0.1 && (x0).max(0.25 * (i2 as f64)) < 0.9 {
                match i2 % 4 {
                    1..=2 => {
                        m1 = (m1).sin() + ((helper_0(0.5 * (v3), q2) - ((*p1).abs()))).sin();
                    }
                    1 if q2 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
                n5 += 1;
            }
        }
        (if q2 % 2 == 0 { (if q2 % 2 == 0 { *p1 } else { value3[1] }) } else { value3[q2 % 2] }) + m1 + x0 + 0.25 * (q2 as f64)
    }

    check!(
        program, (a0[0], &mut a1[0], 0, *array(a3)), (&mut d0[0], &mut d1[0], array(d3)), |a0: 1, a1: 1, a3: 2|, |d0, d1, d3|,
        Point { at: &[-0.77, 0.7, -1.39, 1.15], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[1.0000000000e0, 1.4283499390e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000653 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (((x0 - (x0)) - (x0))).sin();
        let mut m2 = ((x0 + (x0).powi(2))).sin();
        let mut row3 = [({ let inner4 = v1; inner4 * (v1) }), v1, v1, (m2).powi(3)];
        if (x0) * (x0) > 0.1 && (row3[0]).max(x0) < 0.9 {
            row3[2] *= (0.5 * ((v1).sin())).cos();
            for i5 in 0..3 {
                let mut n7 = 0;
                'outer6: while n7 < 2 {
                    n7 += 1;
                }
            }
        } else if v1 < m2 || row3[3] > 0.3 {
        }
        (if m2 > m2 { x0 } else { (1.0 + (row3[3]).powi(2)).sqrt() }) + m2 + m2 + m2
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.03], weights: &[0.0], gradient: &[3.1784820624e0], stopped: false }
    );
}

mod seed_1000655 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (f64::sin(x0)).sin();
        let mut n3 = 0;
        let found2 = loop {
            n3 += 1;
            if n3 > 3 {
                break (m1).sin();
            }
            for i4 in 1..3 {
                let v5 = match n3 % 4 {
                    1..=2 => {
                        m1 /= 2.0 + ((stop_gradient((0.25 * (i4 as f64)) / (2.0 + (x0).sin()))).tanh()).sin();
                        (((0.25 * (i4 as f64) + m1)).min(stop_gradient(m1))).tanh()
                    }
                    1 if m1 < m1 || m1 > 0.3 => {
                        let v6 = ((1.5 + (m1).cos()).recip() - ((m1 + x0)));
                        m1 = (m1).sin() + (((1.0 + (m1).powi(2)).sqrt()) * (({ let inner7 = x0; inner7 * (x0) }))).tanh();
                        (((x0 + v6) + (x0).cos())).tanh()
                    }
                    _ => {
                        let mut row8 = [(x0).tanh(); 4];
                        0.5 * (-((if m1 < x0 || x0 > 0.3 { row8[i4] } else { row8[n3 % 4] })))
                    }
                };
            }
        };
        found2 + found2 + m1 + found2
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.22], weights: &[0.0], gradient: &[2.7759779353e-2], stopped: true }
    );
}

mod seed_1000656 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64) -> f64 {
        let mut n2 = 0;
        'outer1: while n2 < 3 && (1.5 + (x0).cos()).recip() > x0 {
            let mut row3 = vec![(x0) * (x0), x0, (x0).max(x0)];
            n2 += 1;
        }
        let found5 = 'block4: {
            x0
        };
        (x0 - ((found5 + x0))) + x0 + x0 + 0.25 * (n2 as f64)
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut m1 = 0.5 * (((if x0 > x0 { *p1 } else { x0 }) + (*p1).cos()));
        let found3 = 'block2: {
            let mut row4 = [[(x0).tanh(), (1.5 + (m1).sin()).ln()], [(*p1).min(m1), (x0 + *p1)]];
            let v5 = stop_gradient(x0);
            let mut m6 = 0.5 * (((v5).abs()).sin());
            ((v5 - (x0)) - ((x0) * (*p1)))
        };
        m1 /= 2.0 + (((1.0 + ((found3 + found3)).powi(2)).sqrt()).tanh()).sin();
        if (*p1) * (m1) > *p1 {
            m1 *= (0.5 * ((if (x0 - (*p1)) > found3 { (m1) * (x0) } else { (if (*p1 + *p1) > 0.1 && (*p1).min(x0) < 0.9 { found3 } else { *p1 }) }))).cos();
        } else if helper_1(0.5 * (found3)) > x0 {
        }
        x0 + *p1 + m1 + m1
    }

    check!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-0.83, -0.62], weights: &[0.0, 0.0], gradient: &[1.3600168029e0, 1.2087814587e0], stopped: true }
    );
}

mod seed_1000659 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if !(x0 > p1) {
            let mut row1 = [x0, *q2];
            'outer2: for i3 in (1..5).step_by(2) {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i3 < 1 {
                    n5 += 1;
                    if n5 % 2 == 1 {
                        let v6 = (*q2).tanh();
                        row1.fill(((v6).powi(2)).sin());
                        if !(row1[n5 % 2] > 0.25 * (n5 as f64)) {
                            row1[1] /= 2.0 + ((1.5 + ((v6).abs()).sin()).ln()).sin();
                            return f64::sin((p1).sin()) + v6 + p1 + *q2;
                        }
                        row1[i3 % 2] /= 2.0 + (0.5 * (((0.25 * (n5 as f64)).max(row1[0])).min((p1) / (2.0 + (v6).sin())))).sin();
                    } else {
                    }
                }
                if x0 < 0.25 * (i3 as f64) || *q2 > 0.3 {
                    continue 'outer2;
                }
            }
        } else {
        }
        (p1) / (2.0 + (x0).sin()) + p1 + *q2 + x0
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[1.32, 1.44, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[9.5945061516e-1, 1.3368460651e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000664 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let row1 = [(x0).tanh(); 2];
        'outer2: for i3 in 0..=2 {
            let mut row4 = [[(1.5 + (p1[(i3 + 1) % 3]).sin()).ln(), (x0).atan2(2.0 + (0.25 * (i3 as f64)).sin())], [x0, (p1[i3]) / (2.0 + (row1[i3 % 2]).sin())]];
            let v5 = 0.5 * ((-(((row4[0][1] + x0)).powi(2))).exp());
            {
                let part6 = &p1[1..3];
                let mut stack7 = vec![(1.0 + (p1[(i3 + 1) % 3]).powi(2)).sqrt(), p1[(i3 + 1) % 3]];
                stack7[i3 % 2] = part6[i3 % 2] * 0.5;
            }
        }
        ({ let inner8 = (x0 - (p1[2])); inner8 * (({ let inner9 = p1[1]; inner9 * (inner9) })) }) + p1[1] + p1[0] + p1[1]
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[1.42, 0.52, 1.35, 1.17], weights: &[0.0, 0.0, 0.0, 0.0], gradient: &[1.8225000000e0, 1.0000000000e0, 2.6750000000e0, -1.8225000000e0], stopped: false }
    );
}

mod seed_1000667 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 2 {
                break (p1[n3 % 4]).sin();
            }
            let mut m4 = (if p1[(n3 + 2) % 4] < x0 || x0 > 0.3 { (p1[n3 % 4]).sin() } else { (p1[n3 % 4]) / (2.0 + (p1[n3 % 4]).sin()) });
            let mut stack5 = vec![(x0) * (m4), (m4 + x0)];
            if (p1[(n3 + 1) % 4] + stack5[stack5.len() - 2]) > p1[(n3 + 2) % 4] {
                return stack5[n3 % 2] + p1[n3 % 4] + 0.25 * (n3 as f64) + stack5[stack5.len() - 2];
            }
        };
        {
            let part6 = &p1[0..3];
        }
        x0 + x0 + 0.25 * (n3 as f64) + x0
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[1.21, 1.04, -1.16, -1.49, 0.57], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000669 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 2 {
                break (0.25 * (n3 as f64)).tanh();
            }
            let row4 = vec![x0, ({ let inner5 = x0; inner5 * (0.25 * (n3 as f64)) })];
            for i6 in (1..3).rev() {
                let mut n7 = 0;
                while n7 < 2 {
                    if i6 % 2 == 0 {
                    } else if n3 % 2 == 1 {
                    }
                    n7 += 1;
                }
                if x0 > 0.1 && (1.5 + (row4[0]).sin()).ln() < 0.9 {
                    continue 'outer1;
                }
            }
        };
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let v10 = 0.5 * ((1.5 + ((1.0 + (found2).powi(2)).sqrt()).cos()).recip());
            sum8 += (((x0) * (x0)) * ((v10).tanh())).sin();
        }
        x0 + x0 + x0 + found2 + sum8
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.83], weights: &[0.0], gradient: &[1.7244604635e0], stopped: false }
    );
}

mod seed_1000671 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 3]) -> f64 {
        let mut n1 = 0;
        while n1 < 2 && !(x0 > x0) {
            n1 += 1;
            let mut n3 = 0;
            let found2 = loop {
                n3 += 1;
                if n3 > 3 {
                    break ((0.25 * (n1 as f64)) * (p1[n1 % 3])).atan();
                }
                let v4 = (x0).tanh();
                'outer5: for i6 in 0..=3 {
                    'outer7: for i8 in (0..5).step_by(2) {
                        p1[n3 % 3] = 0.5 * (((p1[i8 % 3]).sin()) * ((0.25 * (i6 as f64) - (p1[n1 % 3]))));
                        let v9 = 0.5 * (stop_gradient((x0 + x0)));
                        let v10 = 0.25 * (n1 as f64);
                        if !(v10 > p1[2]) {
                            p1[n3 % 3] = (v10).tanh();
                            return v9 + 0.25 * (n1 as f64) + x0 + 0.25 * (i6 as f64);
                        }
                    }
                }
            };
        }
        ((p1[(n1 + 1) % 3]).min(p1[1])).hypot(1.0 + ((1.2200000000000002_f64 - (x0))).powi(2)) + p1[1] + p1[(n1 + 2) % 3] + 0.25 * (n1 as f64)
    }

    check!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[0.1, -0.51, -1.18, -0.18], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[-2.2399991203e0, 2.4439561211e-3, 2.2302433609e-11, 3.7669260586e-2], stopped: true }
    );
}

mod seed_1000673 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let row1 = vec![((if (p1 - (p1)) > p1 { p1 } else { x0 })).tanh(); 4];
        if row1[2] > x0 {
            let mut n3 = 0;
            let found2 = loop {
                n3 += 1;
                if n3 > 2 {
                    break (p1 + (x0).tanh());
                }
                'outer4: for i5 in 0..=3 {
                    'outer6: for i7 in (0..5).step_by(2) {
                        let mut m8 = (1.5 + (p1).cos()).recip();
                        let row9 = vec![((0.25 * (i7 as f64)).hypot(1.0 + (p1).powi(2))).tanh(); 2];
                        m8 -= (({ let inner10 = (if (m8 + x0) > x0 { row1[i5] } else { p1 }); inner10 * ((x0 + m8)) })).sin();
                        if (p1 + x0) > 0.1 && (1.5 + (row9[1]).sin()).ln() < 0.9 {
                            return (if n3 < 2 { row1[0] } else { (p1 + x0) }) + x0 + 0.25 * (i5 as f64) + row1[i7 % 4];
                        }
                    }
                    if !(p1 > x0) {
                        return (if !(x0 > 0.25 * (n3 as f64)) { (p1) * (0.25 * (n3 as f64)) } else { row1[i5] }) + x0 + x0 + 0.55_f64;
                    }
                }
            };
        }
        p1 + x0 + x0 + row1[1]
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[0.14, -0.64], weights: &[0.0, 0.0], gradient: &[2.0000000000e0, 1.6808884952e0], stopped: false }
    );
}

mod seed_1000677 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64]) -> f64 {
        if p1[1] > p1[2] {
            let mut n2 = 0;
            let found1 = loop {
                n2 += 1;
                if n2 > 2 {
                    break 0.5 * ((-(((p1[(n2 + 2) % 3] - (x0))).powi(2))).exp());
                }
                let v3 = match n2 % 4 {
                    0 | 2 => {
                        ((x0 + p1[n2 % 3])) * ((x0 + x0))
                    }
                    1 if p1[0] < x0 || p1[n2 % 3] > 0.3 => {
                        0.5 * ((x0 + (0.25 * (n2 as f64)).clamp(-1.25, 1.25)))
                    }
                    _ => {
                        ((p1[n2 % 3] + 0.25 * (n2 as f64))).sin()
                    }
                };
            };
        }
        ((x0) * (p1[2]) - ((p1[0]) * (p1[1]))) + p1[1] + x0 + x0
    }

    check!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        Point { at: &[0.51, 0.28, -1.0, -0.07], weights: &[0.0, 0.25, 0.5, 0.75], gradient: &[1.9300000000e0, 1.2500000000e0, 1.2200000000e0, 1.2600000000e0], stopped: false }
    );
}

mod seed_1000678 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut f64, q2: usize, value3: [f64; 2]) -> f64 {
        let mut m1 = 0.5 * (((1.5 + (*p1).sin()).ln() + 0.25 * (q2 as f64)));
        for i2 in 0..=q2 {
            let v3 = (value3[i2 % 2]).sin();
            let mut n5 = 0;
            'outer4: while n5 < 2 && (m1) * (v3) > 0.1 && (x0).max(0.25 * (i2 as f64)) < 0.9 {
                match i2 % 4 {
                    1..=2 => {
                        m1 = (m1).sin() + ((v3 - ((m1 + *p1)))).sin();
                    }
                    1 if q2 % 2 == 1 => {
                    }
                    _ => {
                    }
                }
                n5 += 1;
            }
        }
        (if q2 % 2 == 0 { (if q2 % 2 == 0 { *p1 } else { value3[1] }) } else { value3[q2 % 2] }) + m1 + x0 + 0.25 * (q2 as f64)
    }

    check!(
        program, (a0[0], &mut a1[0], 0, *array(a3)), (&mut d0[0], &mut d1[0], array(d3)), |a0: 1, a1: 1, a3: 2|, |d0, d1, d3|,
        Point { at: &[-0.77, 0.7, -1.39, 1.15], weights: &[0.0, 0.25, 0.0, 0.0], gradient: &[1.0000000000e0, 1.4283499390e0, 0.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000680 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let v1 = (((p1[1]).powi(3)).atan2(2.0 + ((p1[0]).powi(2)).sin())).tanh();
        let v2 = (-(((p1[0]).max(x0)).powi(2))).exp();
        let v3 = (1.5 + (p1[0]).sin()).ln();
        let mut m4 = (v2).sin();
        let mut row5 = p1.to_vec();
        {
            let part6 = &p1[1..=1];
            let v7 = match 0 {
                0 => {
                    ((v2 + (p1[1]).clamp(-1.25, 1.25))).sin()
                }
                1 if (row5[1] + row5[0]) > v1 => {
                    (((v3).min(v3)).mul_add((x0).mul_add(row5[0], v1), p1[1])).sin()
                }
                _ => {
                    ((if (v3 - (m4)) > v2 { (row5[0] - (v1)) } else { ({ let inner8 = m4; inner8 * (part6[0]) }) })).tanh()
                }
            };
            row5[0] = part6[0] * 0.5;
        }
        -((p1[1]).min(p1[1])) + row5[0] + x0 + m4
    }

    check!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[1.44, -1.47, 1.19], weights: &[0.0, 0.0, 0.0], gradient: &[6.4074934452e-1, 0.0000000000e0, -5.0000000000e-1], stopped: false }
    );
}

mod seed_1000683 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 1 {
                break 0.5 * ((({ let inner4 = p1; inner4 * (0.25 * (n3 as f64)) })).tanh());
            }
            let v5 = if (p1 - (x0)) > 0.1 && p1 < 0.9 {
                let row6 = [(x0).cos(); 3];
                if n3 % 2 == 1 {
                    return x0 + p1 + row6[n3 % 3] + row6[n3 % 3];
                }
                0.5 * (((x0) * (x0)).max(stop_gradient(x0)))
            } else {
                0.5 * ((p1).powi(2))
            };
        };
        x0 + x0 + 0.25 * (n3 as f64) + x0
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[1.21, 1.04], weights: &[0.0, 0.0], gradient: &[3.0000000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000684 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let x0 = ((if !(p1[0][0] > p1[1][0]) { x0 } else { (p1[0][0] + x0) })).sin();
        if (p1[0][1]).hypot(1.0 + (p1[1][1]).powi(2)) > p1[1][1] {
            let mut m1 = (((x0) * (x0)).sin()).sin();
            let mut m2 = (((m1) * (p1[1][0])).hypot(1.0 + (stop_gradient(m1)).powi(2))).tanh();
            let mut n4 = 0;
            let found3 = loop {
                n4 += 1;
                if n4 > 1 {
                    break (({ let inner5 = (if (m2 + x0) > p1[n4 % 2][0] { x0 } else { m1 }); inner5 * ((if (if n4 < 1 { m2 } else { m1 }) > x0 { m1 } else { p1[0][1] })) })).sin();
                }
                let mut row6 = vec![(p1[n4 % 2][(n4 + 1) % 2]) * (m2); 2];
                if p1[(n4 + 2) % 2][n4 % 2] < row6[0] || p1[n4 % 2][n4 % 2] > 0.3 {
                    row6.copy_from_slice(&[(1.5 + (m2).sin()).ln(), m1]);
                    if n4 % 2 == 0 {
                        break (x0 + row6[n4 % 2]);
                    }
                } else if (p1[0][0]).powi(3) > row6[0] {
                }
            };
        }
        ((x0).abs()).sin() + x0 + p1[0][1] + x0
    }

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.56, -0.43, -1.33, -1.38, 0.44], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[7.2952883426e-1, 7.2952883426e-1, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000686 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        for i1 in 1..3 {
            let late2;
            if i1 % 2 == 1 {
                let mut row3 = [[stop_gradient(x0), p1[i1 % 2][(i1 + 1) % 2]], [stop_gradient(p1[i1 % 2][0]), (x0 + p1[i1 % 2][i1 % 2])]];
                late2 = 0.5 * (row3[(i1 + 1) % 2][i1 % 2]);
            } else {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i1 < 1 {
                    n5 += 1;
                }
                late2 = p1[i1 % 2][i1 % 2];
            }
            if (x0 - (late2)) > p1[i1 % 2][1] {
                break;
            }
        }
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let mut m8 = ((p1[i7 % 2][i7 % 2]).abs()).sin();
            sum6 += (p1[i7 % 2][1]).sin();
        }
        (1.5 + ((p1[0][1] + p1[0][0])).cos()).recip() + x0 + p1[0][0] + x0 + sum6
    }

    check!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        Point { at: &[-0.69, -1.33, -1.26, 0.61, 0.59], weights: &[0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, -2.4682043042e-1, -6.3518661366e-1, 0.0000000000e0, 8.3094067910e-1], stopped: true }
    );
}

mod seed_1000690 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        if x0 > x0 {
            let v1 = if x0 < x0 || x0 > 0.3 {
                let mut m2 = (x0).tanh();
                0.5 * (((x0) * (x0)).min((x0).cos()))
            } else {
                if x0 > x0 {
                    let mut m3 = x0;
                } else if (x0).mul_add(x0, x0) > x0 {
                }
                0.5 * (stop_gradient((x0) * (x0)))
            };
        } else {
        }
        ((x0) * (x0)) * ((x0 + x0)) + x0 + x0 + x0
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.7], weights: &[0.0], gradient: &[5.9400000000e0], stopped: true }
    );
}

mod seed_1000691 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64], value3: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break 0.5 * ((value3) * ((-((p1[n2 % 3]).powi(2))).exp()));
            }
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                n4 += 1;
                if !(0.25 * (n4 as f64) > p1[(n4 + 2) % 3]) {
                    let mut m5 = 0.5 * (((q2[(n4 + 1) % 2] + 0.25 * (n2 as f64))).min((1.0 + (q2[n4 % 2]).powi(2)).sqrt()));
                    let mut m6 = (((q2[0]).max(x0) + (p1[n2 % 3]).abs())).sin();
                    'outer7: for i8 in (1..5).step_by(2) {
                        m5 /= 2.0 + (0.5 * (0.25 * (n4 as f64))).sin();
                    }
                }
            }
            if n4 % 2 == 0 {
                break q2[n2 % 2];
            }
        };
        ((value3).min(found1) + (found1).atan()) + x0 + x0 + p1[1]
    }

    check!(
        program, (a0[0], &a1.to_vec(), a2, a3[0]), (&mut d0[0], d1, d2, &mut d3[0]), |a0: 1, a1: 3, a2: 2, a3: 1|, |d0, d1, d2, d3|,
        Point { at: &[-0.15, 0.17, -0.72, -1.06, -1.11, -0.73, -0.49], weights: &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], gradient: &[2.0000000000e0, 0.0000000000e0, 1.0000000000e0, 0.0000000000e0, 0.0000000000e0, 1.6523582752e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000692 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ((-((x0).powi(2))).exp()) / (2.0 + (x0).sin());
        let x0 = (m1).sin();
        if (m1).atan2(2.0 + (m1).sin()) > m1 {
            if (x0) * (x0) > x0 {
                for i2 in 1..3 {
                    let late3;
                    if i2 % 2 == 1 {
                        late3 = 0.5 * (((x0 + x0)).min((m1) * (x0)));
                    } else {
                        late3 = (stop_gradient((x0 + m1))).tanh();
                    }
                }
            } else {
            }
        }
        x0 + m1 + m1 + m1
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-0.83], weights: &[0.0], gradient: &[1.7558237088e0], stopped: true }
    );
}

mod seed_1000695 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let mut n2 = 0;
        let found1 = loop {
            n2 += 1;
            if n2 > 2 {
                break 0.5 * ((x0) * ((-((p1).powi(2))).exp()));
            }
            let mut n4 = 0;
            'outer3: while n4 < 2 {
                n4 += 1;
                if !(p1 > 0.25 * (n4 as f64)) {
                } else if (x0) * (x0) > 0.25 * (n2 as f64) {
                }
            }
        };
        ({ let inner5 = (if (x0) * (x0) > p1 { x0 } else { x0 }); inner5 * ((1.5 + (p1).sin()).ln()) }) + p1 + x0 + p1
    }

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 3], q2: f64) -> f64 {
        p1[2] = ((helper_0(0.5 * (x0), 0.5 * (q2)) + (q2 + x0))).tanh();
        let v1 = q2;
        let mut n3 = 0;
        'outer2: while n3 < 2 {
            n3 += 1;
        }
        ((q2).min(x0) + (q2).atan()) + q2 + x0 + x0
    }

    check!(
        program, (a0[0], array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        Point { at: &[0.28, -1.0, -0.07, -0.15, 0.17], weights: &[0.0, 0.25, 0.5, 0.75, 0.0], gradient: &[2.7020501691e0, 2.5000000000e-1, 5.0000000000e-1, 0.0000000000e0, 3.8012644633e0], stopped: false }
    );
}

mod seed_1000696 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &mut [f64; 4]) -> f64 {
        let x0 = (x0).sin();
        if (q2[0]).max(x0) > p1 {
            'outer1: for i2 in (1..5).step_by(2) {
                let v3 = 0.5 * (((1.5 + (q2[(i2 + 2) % 4]).cos()).recip()) * ((p1) * (p1)));
                if (p1) * (p1) > q2[0] {
                    return (p1).powi(2) + p1 + q2[i2 % 4] + v3;
                }
            }
        }
        (if p1 > p1 { q2[0] } else { f64::sin(p1) }) + x0 + p1 + q2[1]
    }

    check!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        Point { at: &[-0.15, 0.47, -0.41, 0.0, -1.42, 0.84], weights: &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0], gradient: &[9.8877107794e-1, 1.8915682882e0, 2.5000000000e-1, 1.5000000000e0, 7.5000000000e-1, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000698 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let mut m1 = 0.5 * (0.25 * (p1 as f64));
        m1 -= x0;
        m1 -= ((0.25 * (p1 as f64)) * (m1)).tanh();
        let row2 = [({ let inner3 = x0; inner3 * (inner3) }); 4];
        for i4 in (1..5).step_by(2) {
        }
        let mut sum5 = 0.0;
        for j6 in 0..2 {
            let factor9 = (((1.5 + (row2[j6]).cos()).recip()) * (({ let inner10 = row2[(j6 + 1) % 4]; inner10 * (0.28_f64) }))).tanh();
            let mut column8 = ((x0).sin()).sin();
            for k7 in 0..2 {
                column8 += row2[k7 * 2 + j6] * factor9 * m1;
            }
            sum5 += 0.5 * column8.sin();
        }
        x0 + row2[p1] + m1 + m1 + sum5
    }

    check!(
        program, (a0[0], 3), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[-1.33], weights: &[0.0], gradient: &[-9.0556410966e0], stopped: false }
    );
}

mod seed_1000699 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: [f64; 2]) -> f64 {
        let mut n1 = 0;
        while n1 < 2 {
            if n1 % 2 == 0 {
                let mut n3 = 0;
                'outer2: while n3 < 2 {
                    n3 += 1;
                    if !(p1[n1 % 2] > 0.25 * (n3 as f64)) {
                        let mut m4 = 0.5 * (((-((0.33999999999999997_f64).powi(2))).exp()).abs());
                        if (x0) * (x0) > p1[0] {
                            return m4 + p1[0] + p1[n1 % 2] + m4;
                        }
                    }
                }
            }
            if x0 < p1[n1 % 2] || p1[n1 % 2] > 0.3 {
                return p1[n1 % 2] + x0 + 0.25 * (n1 as f64) + x0;
            }
            n1 += 1;
        }
        x0 + p1[n1 % 2] + x0 + x0
    }

    check!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        Point { at: &[0.65, -1.24, 0.73], weights: &[0.0, 0.0, 0.0], gradient: &[0.0000000000e0, 2.0000000000e0, 0.0000000000e0], stopped: false }
    );
}

mod seed_1000700 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 0..3 {
            let v3 = (x0).tanh();
        }
        for i4 in 1..=3 {
            let mut m5 = 0.5 * (((1.5 + (x0).cos()).recip() - (x0)));
            m5 += ((m5) * (x0)).sin();
        }
        let mut sum6 = 0.0;
        for i7 in 1..3 {
            let mut row8 = [(x0) * (x0), x0, (x0).max(x0)];
            row8[0] = (row8[0]).sin() + 0.5 * (((row8[i7]) * (x0)) / (2.0 + (x0).sin()));
            sum6 -= (((x0).abs()).sin()).sin();
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let mut n11 = 0;
            while n11 < 3 {
                n11 += 1;
                let mut m12 = 0.5 * (((if n11 % 2 == 0 { x0 } else { 0.25 * (i10 as f64) }) + (x0).cos()));
            }
            sum9 += ((x0).tanh() - (-(x0)));
        }
        (x0) * ((x0) / (2.0 + (x0).sin())) + x0 + x0 + x0 + sum6 + sum9
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[0.11], weights: &[0.0], gradient: &[7.0896194419e0], stopped: false }
    );
}

mod seed_1000701 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = ((x0 - (x0)) + x0);
        if (x0 + x0) > x0 {
            let mut n3 = 0;
            'outer2: while n3 < 3 && (1.5 + (x0).cos()).recip() > v1 {
                let mut row4 = vec![(v1 + 0.25 * (n3 as f64)), ({ let inner5 = v1; inner5 * (inner5) }), (-((x0).powi(2))).exp()];
                n3 += 1;
            }
            let found7 = 'block6: {
                if v1 > x0 {
                    let mut row8 = [((0.25 * (n3 as f64) - (x0))).tanh(); 2];
                }
                (((0.25 * (n3 as f64)) / (2.0 + (v1).sin())) * (x0)).tanh()
            };
        }
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let mut row11 = [((v1).sin()).tanh(); 2];
            row11.swap((i10 + 1) % 2, i10 % 2);
            sum9 += (((v1) / (2.0 + (row11[1]).sin()) + x0)).tanh();
        }
        (1.5 + ((v1 + v1)).sin()).ln() + x0 + x0 + v1 + sum9
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.36], weights: &[0.0], gradient: &[2.2922748924e0], stopped: false }
    );
}

mod seed_1000702 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &mut [f64; 4], q2: &Vec<f64>) -> f64 {
        let mut row1 = [[(q2[0] + x0), stop_gradient(q2[1])], [q2[0], (q2[1] + q2[1])]];
        let mut m2 = (((x0) * (row1[1][0])).hypot(1.0 + (stop_gradient(x0)).powi(2))).tanh();
        let mut n4 = 0;
        let found3 = loop {
            n4 += 1;
            if n4 > 1 {
                break (({ let inner5 = (if (m2) * (m2) > p1[n4 % 4] { m2 } else { x0 }); inner5 * ((1.5 + (m2).sin()).ln()) })).sin();
            }
            let m2 = (x0).sin();
            row1[n4 % 2][n4 % 2] = (row1[n4 % 2][n4 % 2]).sin() + (q2[0]).sin();
        };
        if (x0).hypot(1.0 + (p1[(n4 + 2) % 4]).powi(2)) > m2 {
            return row1[1][n4 % 2] + row1[n4 % 2][1] + m2 + p1[n4 % 4];
        }
        let mut m6 = ((row1[n4 % 2][n4 % 2]).abs()).sin();
        p1.swap(n4 % 4, 3);
        ((x0) * (m6) + (x0) * (m2)) + m6 + m2 + m2
    }

    check!(
        program, (a0[0], array(a1), &a2.to_vec()), (&mut d0[0], array(d1), d2), |a0: 1, a1: 4, a2: 2|, |d0, d1, d2|,
        Point { at: &[1.28, -0.69, -1.33, -1.26, 0.61, 0.59, -1.11], weights: &[0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.0], gradient: &[2.6621658839e-3, 2.5000000000e-1, 5.0000000000e-1, 1.7500000000e0, 1.0000000000e0, 1.0057755463e0, 0.0000000000e0], stopped: true }
    );
}

mod seed_1000703 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &f64) -> f64 {
        if !(x0 > p1) {
            let mut row1 = [x0, *q2];
            'outer2: for i3 in (1..5).step_by(2) {
                let mut n5 = 0;
                'outer4: while n5 < 3 && i3 < 1 {
                    n5 += 1;
                    if n5 % 2 == 1 {
                        let v6 = (*q2).tanh();
                        row1.fill(((v6).powi(2)).sin());
                        if !(row1[n5 % 2] > 0.25 * (n5 as f64)) {
                            row1[1] /= 2.0 + ((1.5 + ((v6).abs()).sin()).ln()).sin();
                            return f64::sin((p1).sin()) + v6 + p1 + *q2;
                        }
                        row1[i3 % 2] /= 2.0 + (0.5 * (((0.25 * (n5 as f64)).max(row1[0])).min((p1) / (2.0 + (v6).sin())))).sin();
                    } else {
                    }
                }
                if x0 < 0.25 * (i3 as f64) || *q2 > 0.3 {
                    continue 'outer2;
                }
            }
        } else {
        }
        (p1) / (2.0 + (x0).sin()) + p1 + *q2 + x0
    }

    check!(
        program, (a0[0], a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        Point { at: &[1.32, 1.44, 0.57], weights: &[0.0, 0.0, 0.0], gradient: &[9.5945061516e-1, 1.3368460651e0, 1.0000000000e0], stopped: false }
    );
}

mod seed_1000704 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>, q2: &[[f64; 2]; 2], value3: f64) -> f64 {
        'outer1: for i2 in 0..=3 {
            'outer3: for i4 in (0..5).step_by(2) {
                for i5 in (1..5).step_by(2).rev() {
                }
            }
        }
        x0 + q2[0][0] + x0 + x0
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let v1 = ((stop_gradient(x0)).powi(3)).sin();
        let v2 = (((p1).tanh()).cos()).sin();
        if (v1) * (v1) > v1 {
            let mut n4 = 0;
            'outer3: while n4 < 3 && (if !(p1 > p1) { v2 } else { p1 }) > x0 {
                n4 += 1;
                let v5 = p1;
            }
        } else {
        }
        (helper_0(v2, &vec![p1, p1], &[[v1, p1], [p1, x0]], 0.5 * (x0))).atan() + x0 + v1 + x0
    }

    check!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        Point { at: &[-0.15, 0.17], weights: &[0.0, 0.0], gradient: &[2.0000000000e0, -3.7258684570e-2], stopped: true }
    );
}

mod seed_1000705 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = ((x0 - (x0)) + x0);
        if (x0 + x0) > x0 {
            let mut n3 = 0;
            'outer2: while n3 < 3 && (1.5 + (x0).cos()).recip() > v1 {
                let mut row4 = vec![(v1 + 0.25 * (n3 as f64)), ({ let inner5 = v1; inner5 * (inner5) }), (-((x0).powi(2))).exp()];
                n3 += 1;
            }
            let found7 = 'block6: {
                if v1 > x0 {
                    let mut row8 = [((0.25 * (n3 as f64) - (x0))).tanh(); 2];
                }
                (((0.25 * (n3 as f64)) / (2.0 + (v1).sin())) * (x0)).tanh()
            };
        }
        let mut sum9 = 0.0;
        for i10 in 1..3 {
            let mut row11 = [((v1).sin()).tanh(); 2];
            row11.swap((i10 + 1) % 2, i10 % 2);
            sum9 += (((v1) / (2.0 + (row11[1]).sin()) + x0)).tanh();
        }
        (1.5 + ((v1 + v1)).sin()).ln() + x0 + x0 + v1 + sum9
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.36], weights: &[0.0], gradient: &[2.2922748924e0], stopped: false }
    );
}

mod seed_1000706 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(x0 + x0), (x0 - (x0))], [x0, (x0 + x0)]];
        let mut n3 = 0;
        let found2 = loop {
            n3 += 1;
            if n3 > 2 {
                break (1.0 + ((row1[(n3 + 2) % 2][(n3 + 1) % 2] + row1[0][(n3 + 2) % 2])).powi(2)).sqrt();
            }
            let v4 = (stop_gradient((row1[n3 % 2][n3 % 2] + row1[n3 % 2][n3 % 2]))).tanh();
        };
        let mut row5 = [0.5 * ((x0).mul_add(x0, 0.25 * (n3 as f64))); 2];
        let mut m6 = (x0).sin();
        if !(x0 > x0) {
            return 0.25 * (n3 as f64) + x0 + m6 + found2;
        }
        if n3 % 2 == 1 {
            let (left7, right8) = (((found2 + found2)).sin(), ((m6).atan()).tanh());
            let mut m9 = (1.5 + (-(row5[n3 % 2])).sin()).ln();
        } else if n3 % 2 == 1 {
        }
        row1[n3 % 2][(n3 + 2) % 2] + 0.25 * (n3 as f64) + row1[n3 % 2][n3 % 2] + row5[n3 % 2]
    }

    check!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        Point { at: &[1.01], weights: &[0.0], gradient: &[2.2424766523e0], stopped: true }
    );
}
